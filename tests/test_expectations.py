"""The expectations agree with their own texts, and the comparison tells every kind of difference."""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pycountry
import pytest
from expectations import Expectation, differences, words

from bilateral.turkish.vocabulary import agreement_kinds, event_types, sectors

HERE = Path(__file__).parent
ROOT = HERE.parent
EXPECTED = {path.stem: path for path in sorted((HERE / "articles").glob("*.json"))}
SEED = HERE / "seed_expected.json"
EVERY = [*EXPECTED.values(), SEED]
COUNTRIES = {country.alpha_3 for country in pycountry.countries} | {"XKX", "XNC"}


def load(path: Path) -> Expectation:
    return dict(json.loads(path.read_text(encoding="utf-8")))


def texts(path: Path) -> list[Path]:
    """The articles that an expectation is about: its own, or both of a pair; the seed's lie in seeds/."""
    folder = ROOT / "seeds" if path == SEED else path.parent
    stem = load(path)["id"]
    return sorted(file for file in folder.glob("*.txt") if file.stem in (stem, f"{stem}_a", f"{stem}_b"))


def told(path: Path) -> str:
    return "\n".join(file.read_text(encoding="utf-8") for file in texts(path))


def items(value: Any) -> Iterator[dict[str, Any]]:
    """Every object within a JSON value."""
    if isinstance(value, dict):
        yield value
    for inner in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from items(inner)


def dyads(path: Path) -> set[tuple[str, ...]]:
    """The countries of each fact that is between two."""
    countries = [tuple(item["countries"]) for item in items(load(path)) if "countries" in item]
    return {between for between in countries if len(between) == 2}


every_expectation = pytest.mark.parametrize("path", EVERY, ids=lambda path: path.stem)


@every_expectation
def test_every_expectation_has_its_text(path: Path) -> None:
    assert texts(path)


def test_every_text_has_its_expectation() -> None:
    assert {text for path in EVERY for text in texts(path)} >= set((HERE / "articles").glob("*.txt"))


@every_expectation
def test_every_statement_begins_in_the_text(path: Path) -> None:
    text = told(path)
    begins = [item["begins"] for item in items(load(path)) if "begins" in item]
    assert [each for each in begins if each not in text] == []


@every_expectation
def test_every_name_stands_in_the_text(path: Path) -> None:
    text = told(path)
    names = [name for person in load(path)["people"] for name in [person["name"], *person.get("variants", [])]]
    assert [name for name in names if name not in text] == []


@every_expectation
def test_only_known_people_take_part_and_speak(path: Path) -> None:
    expected = load(path)
    named = {person["name"] for person in expected["people"]}
    taking_part = {name for event in expected["events"] for name in event["people"]}
    in_roles = {name for event in expected["events"] for names in event.get("roles", {}).values() for name in names}
    speakers = {item["speaker"] for item in items(expected) if item.get("speaker")}
    assert taking_part | in_roles | speakers <= named


@every_expectation
def test_every_place_and_publisher_stands_in_the_text(path: Path) -> None:
    text = told(path)
    places = {item[key] for item in items(load(path)) for key in ("city", "venue", "publisher") if item.get(key)}
    assert [place for place in places if place not in text] == []


@every_expectation
def test_every_title_is_told_in_the_words_of_the_text(path: Path) -> None:
    stems = {word[:5] for word in words(told(path))}
    titles = [item["title"] for item in items(load(path)) if "title" in item]
    assert [title for title in titles if not {word[:5] for word in words(title)} <= stems] == []


@every_expectation
def test_every_code_is_of_its_vocabulary(path: Path) -> None:
    expected = load(path)
    countries = {code for item in items(expected) for code in [*item.get("countries", []), item.get("country")] if code}
    kinds = {agreement["kind"] for agreement in expected["agreements"]}
    fields = {sector for agreement in expected["agreements"] for sector in agreement["sectors"]}
    assert countries <= COUNTRIES
    assert {event["type"] for event in expected["events"]} <= {each.id for each in event_types()}
    assert kinds <= {each.id for each in agreement_kinds()}
    assert fields | set(expected["cooperation_areas"]) <= {each.id for each in sectors()}


@every_expectation
def test_every_doubtful_path_leads_somewhere(path: Path) -> None:
    expected = load(path)
    for doubtful in expected["doubtful"]:
        kind, index, key = re.fullmatch(r"(\w+)(?:\[(\d+)\])?(?:\.(\w+))?", doubtful).groups()  # type: ignore[union-attr]
        assert index is None or int(index) < len(expected[kind])
        assert key is None or key in expected[kind][int(index)]


@pytest.mark.parametrize("path", EXPECTED.values(), ids=lambda path: path.stem)
def test_no_two_articles_tell_of_the_same_two_countries(path: Path) -> None:
    """Else a fact of one could be merged with another's, and a failure would not show whose it is."""
    others = [dyad for other in EVERY if other != path for dyad in dyads(other)]
    assert dyads(path).isdisjoint(others)


# ------------------------------------------------------------------------------------------ the comparison itself

PLANTED = """
INSERT INTO articles VALUES ('a', 'a.txt', NULL, NULL, NULL, NULL, NULL, '2020-01-02', 'tr', '{sha}', 'Kaya Roma’da.');
INSERT INTO reports VALUES ('a-1', 'a', 0, 13, NULL, 'Örnek Ajansı', NULL);
INSERT INTO participants VALUES ('kaya', 'Ali Kaya', 'person', 'TUR'), ('heyet', 'Türk heyeti', 'delegation', 'TUR');
INSERT INTO facts (id, kind, summary, first_evidence)
    VALUES ('visit', 'event', 's', 1), ('office', 'office_holding', 's', 2), ('package', 'agreement_package', 's', 3),
           ('deal', 'agreement', 's', 4), ('target', 'trade_target', 's', 5), ('volume', 'trade_volume', 's', 7),
           ('said', 'statement', 's', 8), ('view', 'shared_position', 's', 9), ('area', 'cooperation_area', 's', 10);
INSERT INTO evidence (id, fact, field, value, basis, report, article, start_char, end_char, exact, rule)
    SELECT first_evidence, id, '', '', 'stated', 'a-1', 'a', 0, 4, 'Kaya', 'r' FROM facts;
INSERT INTO evidence VALUES (20, 'target', 'amount', '3', 'stated', 'a-1', 'a', 0, 4, 'Kaya', 'r'),
                            (21, 'target', 'amount', '4', 'stated', 'a-1', 'a', 5, 9, 'Roma', 'r');
INSERT INTO differing_values VALUES ('target', 'amount');
INSERT INTO fact_countries SELECT id, 'ITA' FROM facts;
INSERT INTO fact_countries SELECT id, 'TUR' FROM facts;
INSERT INTO events (id, type, status, starts_on, date_precision, year, month, city, country)
    VALUES ('visit', 'visit', 'occurred', '2020-01-01', 'month', 2020, 1, 'Roma', 'ITA');
INSERT INTO event_participants VALUES ('visit', 'kaya', 'guest'), ('visit', 'heyet', 'guest');
INSERT INTO office_holdings (id, participant, office, country, former) VALUES ('office', 'kaya', 'Vali', 'TUR', 0);
INSERT INTO agreement_packages (id, declared_count, qualifier, status, event)
    VALUES ('package', 2, 'exact', 'signed', 'visit');
INSERT INTO agreements (id, kind, title, status, package)
    VALUES ('deal', 'protocol', 'Kültür Protokolü', 'signed', 'package');
INSERT INTO agreement_sectors VALUES ('deal', 'culture');
INSERT INTO agreement_signatories VALUES ('deal', 'kaya');
INSERT INTO trade_targets (id, measure, amount, qualifier, currency, by_year, announced_on, status, speaker)
    VALUES ('target', 'trade_volume', 4, 'exact', 'EUR', 2030, '2020-01-02', 'agreed', 'kaya');
INSERT INTO trade_volumes (id, measure, amount, qualifier, currency, period)
    VALUES ('volume', 'trade_volume', 1, 'over', 'USD', '2019');
INSERT INTO statements (id, speaker, kind, text)
    VALUES ('said', 'kaya', 'indirect', 'Kaya, yolların açıldığını söyledi.');
INSERT INTO shared_positions (id, topic) VALUES ('view', 'barışın korunması');
INSERT INTO cooperation_areas (id, sector) VALUES ('area', 'energy');
"""


@pytest.fixture
def planted() -> sqlite3.Connection:
    """A database with one visit; foreign keys and triggers off, for only the comparison is tried."""
    db = sqlite3.connect(":memory:")
    db.executescript((ROOT / "schema" / "tables.sql").read_text(encoding="utf-8"))
    db.executescript((ROOT / "schema" / "views.sql").read_text(encoding="utf-8"))
    for (trigger,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        db.execute(f"DROP TRIGGER {trigger}")
    db.executescript(PLANTED.format(sha="0" * 64))
    return db


BETWEEN = ["ITA", "TUR"]
VISIT = {
    "type": "visit",
    "status": "occurred",
    "date": "2020-01",
    "precision": "month",
    "city": "Roma",
    "country": "ITA",
    "countries": BETWEEN,
    "people": ["Ali Kaya"],
    "delegations": ["TUR"],
    "venue": None,
    "part_of": None,
    "roles": {"guest": ["Ali Kaya"], "host": []},
    "reports": 1,
}
DEAL = {
    "kind": "protocol",
    "title": "kültür protokolü",
    "status": "signed",
    "countries": BETWEEN,
    "sectors": ["culture"],
}
TARGET = {"amount": 4, "currency": "EUR", "by_year": 2030, "countries": BETWEEN, "measure": "trade_volume"}
KNOWN: Expectation = {
    "published_on": "2020-01-02",
    "people": [{"name": "Ali Kaya", "office": "Vali", "country": "TUR"}],
    "events": [VISIT],
    "agreements": [{**DEAL, "signatories": ["Ali Kaya"]}],
    "agreement_counts": [{"count": 2, "countries": BETWEEN, "status": "signed"}],
    "packages": [{"declared_count": 2, "named": 1, "event": "visit"}],
    "trade_targets": [{**TARGET, "status": "agreed", "announced_on": "2020-01-02", "speaker": "Ali Kaya"}],
    "trade_volumes": [{"amount": 1, "currency": "USD", "period": "2019", "countries": BETWEEN}],
    "statements": [],
    "indirect_statements": [{"speaker": "Ali Kaya", "begins": "Kaya, yolların açıldığını söyledi."}],
    "shared_positions": ["barışın korunmasına destek"],
    "cooperation_areas": ["energy"],
    "reports": [{"publisher": "Örnek Ajansı"}],
    "disagreements": [{"kind": "trade_target", "field": "amount", "values": [3, 4]}],
    "doubtful": [],
}


def expectation(**changes: Any) -> Expectation:
    return {**KNOWN, **changes}


def test_agreement_gives_no_difference(planted: sqlite3.Connection) -> None:
    assert differences(planted, expectation(), ["a.txt"]) == []


def test_a_missing_article_is_told(planted: sqlite3.Connection) -> None:
    assert "- article b.txt" in differences(planted, expectation(), ["a.txt", "b.txt"])


def test_a_miss_is_told(planted: sqlite3.Connection) -> None:
    (line,) = differences(planted, expectation(shared_positions=["barışın korunmasına destek", "su"]), ["a.txt"])
    assert line.startswith("- shared_positions")


def test_a_false_alarm_is_told(planted: sqlite3.Connection) -> None:
    for kind in ("events", "agreements", "packages", "indirect_statements", "disagreements"):
        (line,) = differences(planted, expectation(**{kind: []}), ["a.txt"])
        assert line.startswith(f"+ {kind}")


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("type", "official_visit"),
        ("status", "planned"),
        ("date", "2020-01-01"),
        ("precision", "day"),
        ("city", "Napoli"),
        ("country", "TUR"),
        ("people", []),
        ("venue", "Quirinale"),
        ("part_of", "visit"),
        ("delegations", []),
        ("roles", {"host": ["Ali Kaya"]}),
        ("reports", 2),
    ],
)
def test_a_wrong_attribute_is_told_unless_it_is_doubtful(planted: sqlite3.Connection, key: str, value: Any) -> None:
    wrong = {**VISIT, key: value}
    (line,) = differences(planted, expectation(events=[wrong]), ["a.txt"])
    assert line.startswith(f"≠ events[0] {key}")
    assert differences(planted, expectation(events=[wrong], doubtful=[f"events[0].{key}"]), ["a.txt"]) == []


def test_what_is_doubtful_counts_neither_way(planted: sqlite3.Connection) -> None:
    assert differences(planted, expectation(doubtful=["events[0]"]), ["a.txt"]) == []
    assert differences(planted, expectation(events=[], doubtful=["events"]), ["a.txt"]) == []


def test_a_variant_of_a_name_is_the_same_person(planted: sqlite3.Connection) -> None:
    person = {"name": "Âli Gaya", "variants": ["Ali Kaya"], "office": "Vali", "country": "TUR"}
    told = json.loads(json.dumps(expectation()).replace(json.dumps("Ali Kaya"), json.dumps("Âli Gaya")))
    told["people"] = [person]
    assert differences(planted, told, ["a.txt"]) == []


def test_a_wrong_office_is_told(planted: sqlite3.Connection) -> None:
    person = {"name": "Ali Kaya", "office": "Başbakan", "country": "TUR"}
    (line,) = differences(planted, expectation(people=[person]), ["a.txt"])
    assert line.startswith("≠ people[0] office")
