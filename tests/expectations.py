"""What a built relations.db tells of some articles, compared with what was expected of them.

An expectation is a JSON object of lists, one a kind of fact.  An item's keys are the attributes that must be right;
a key that an item leaves out is not looked at.  ``doubtful`` lists items (``events[6]``), attributes
(``events[6].city``) or whole kinds that count neither way.  Names and titles may be worded a little differently,
attributes may not.  An indirect statement's text is the sentence that reports it.
"""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Callable, Collection, Iterable, Sequence
from typing import Any

from bilateral.turkish.letters import fold

Item = dict[str, Any]
Expectation = dict[str, Any]
Call = Callable[[str], str]

VISITS = {"state_visit", "official_visit", "working_visit", "visit"}
FAMILIES: dict[str, str] = {
    **dict.fromkeys(VISITS, "visit"),
    **dict.fromkeys(("tete_a_tete", "delegation_talks", "meeting", "consultations"), "talks"),
    **dict.fromkeys(("phone_call", "video_call"), "call"),
}
BARE = {"shared_positions": "topic", "cooperation_areas": "sector"}
"""Kinds whose items are plain strings, with the name that the string goes by here."""


def differences(db: sqlite3.Connection, expected: Expectation, article_paths: Collection[str]) -> list[str]:
    """One line for each miss (-), false alarm (+) and wrong attribute (≠); empty where the two agree."""
    articles = _rows(db, "SELECT id, path, published_on FROM articles ORDER BY path")
    known = [article for article in articles if article["path"] in article_paths]
    absent = [f"- article {path}" for path in article_paths if path not in {each["path"] for each in known}]
    told = _told(db, [article["id"] for article in known], _calling(expected))
    lines = [line for kind in RANKS if kind in expected for line in _compared(kind, expected, told[kind])]
    return absent + _misdated(known, expected) + lines


def passages(db: sqlite3.Connection, kind: str, field: str) -> dict[str, set[str]]:
    """For each fact of this kind, the distinct places that say the field's value."""
    sql = """SELECT e.fact, e.article || ':' || e.start_char AS place FROM evidence e JOIN facts f ON f.id = e.fact
             WHERE f.kind = ? AND e.field = ?"""
    places: dict[str, set[str]] = {}
    for row in _rows(db, sql, kind, field):
        places.setdefault(row["fact"], set()).add(row["place"])
    return places


# ----------------------------------------------------------------------------------------------------- names and titles


def words(text: str | None) -> list[str]:
    """Folded words, punctuation aside."""
    return re.sub(r"[^a-z0-9]+", " ", fold(text or "")).split()


def same_name(expected: str, name: str) -> bool:
    """A fuller name is right; a shorter one only if it keeps two words."""
    wanted, given = set(words(expected)), set(words(name))
    return bool(wanted and given) and (wanted <= given or (given <= wanted and len(given) >= 2))


def likeness(expected: str, title: str) -> float:
    """The share of the expected words whose stems the title has; 0 below 0.6 or for a title that says much more."""
    wanted, given = _stems(expected), _stems(title)
    share = len(wanted & given) / len(wanted) if wanted and len(given) <= len(wanted) + 8 else 0.0
    return share if share >= 0.6 else 0.0


def _stems(text: str) -> set[str]:
    return {word[:5] for word in words(text) if len(word) > 2}


def begins_so(begins: str, text: str) -> bool:
    """The first three words stand among the text's first eight."""
    return " ".join(words(begins)[:3]) in " ".join(words(text)[:8])


def _calling(expected: Expectation) -> Call:
    """Calls a person as the expectation does, so that names can be compared as they stand."""
    names = {name: person["name"] for person in expected["people"] for name in _names(person)}

    def call(name: str) -> str:
        return next((known for variant, known in names.items() if same_name(variant, name)), name)

    return call


def _names(person: Item) -> list[str]:
    return [person["name"], *person.get("variants", [])]


# ---------------------------------------------------------------------------------------------- what the database tells


class _Facts:
    """The rows of the facts that have evidence in some articles."""

    def __init__(self, db: sqlite3.Connection, articles: Sequence[str], call: Call) -> None:
        self.db = db
        self.articles = articles
        told = _rows(db, "SELECT fact, article, report FROM evidence")
        evidence = [row for row in told if row["article"] in articles]
        self.ids = {row["fact"] for row in evidence}
        self.told_in = _grouped((row["fact"], row["report"]) for row in evidence)
        self.countries = _grouped(self.pairs("SELECT fact, country FROM fact_countries"))
        self.participants = {row["id"]: row for row in _rows(db, "SELECT id, name, kind, country FROM participants")}
        self.call = call

    def of(self, table: str) -> list[Item]:
        """The table's rows in these articles, each with its countries and the number of reports that tell it."""
        rows = [row for row in _rows(self.db, f"SELECT * FROM {table} ORDER BY id") if row["id"] in self.ids]
        return [{**row, "countries": self.listed(row["id"]), "reports": len(self.told_in[row["id"]])} for row in rows]

    def listed(self, fact: str) -> list[str]:
        return sorted(self.countries.get(fact, set()))

    def pairs(self, sql: str) -> list[tuple[str, str]]:
        return [(one, other) for one, other in self.db.execute(sql) if one in self.ids]

    def name(self, participant: str | None) -> str | None:
        return None if participant is None else self.call(self.participants[participant]["name"])

    def is_person(self, participant: str) -> bool:
        return bool(self.participants[participant]["kind"] == "person")


def _told(db: sqlite3.Connection, articles: Sequence[str], call: Call) -> dict[str, list[Item]]:
    facts = _Facts(db, articles, call)
    packages = _packages(facts)
    statements = [{**row, "speaker": facts.name(row["speaker"])} for row in facts.of("statements")]
    return {
        "people": _people(facts),
        "events": _events(facts),
        "agreements": _agreements(facts),
        "agreement_counts": [{**row, "count": row["declared_count"]} for row in packages],
        "packages": packages,
        "trade_targets": [{**row, "speaker": facts.name(row["speaker"])} for row in facts.of("trade_targets")],
        "trade_volumes": facts.of("trade_volumes"),
        "statements": [row for row in statements if row["kind"] == "direct"],
        "indirect_statements": [row for row in statements if row["kind"] == "indirect"],
        "shared_positions": facts.of("shared_positions"),
        "cooperation_areas": facts.of("cooperation_areas"),
        "reports": _reports(facts),
        "disagreements": _disagreements(facts),
    }


def _people(facts: _Facts) -> list[Item]:
    """Persons who hold an office, take part in an event or say something."""
    offices = _grouped((row["participant"], row["office"]) for row in facts.of("office_holdings"))
    taking_part = {who for _, who in facts.pairs("SELECT event, participant FROM event_participants")}
    speaking = {row["speaker"] for row in facts.of("statements")}
    persons = sorted(who for who in {*offices, *taking_part, *speaking} if facts.is_person(who))
    return [
        {"name": facts.name(who), "offices": offices.get(who, set()), "country": facts.participants[who]["country"]}
        for who in persons
    ]


def _events(facts: _Facts) -> list[Item]:
    rows = facts.of("events")
    types = {row["id"]: row["type"] for row in rows}
    roles: dict[str, set[tuple[str, str]]] = {row["id"]: set() for row in rows}
    for event, who, role in facts.db.execute("SELECT event, participant, role FROM event_participants"):
        if event in roles:
            roles[event].add((who, role))
    return [
        {**row, **_taking_part(facts, roles[row["id"]]), **_when(row), "part_of": types.get(row["part_of"])} for row in rows
    ]


def _taking_part(facts: _Facts, roles: set[tuple[str, str]]) -> Item:
    persons = {(facts.name(who), role) for who, role in roles if facts.is_person(who)}
    delegations = {who for who, _ in roles if facts.participants[who]["kind"] == "delegation"}
    return {
        "people": sorted({str(name) for name, _ in persons}),
        "roles": {role: sorted({str(n) for n, r in persons if r == role}) for role in ("guest", "host")},
        "delegations": sorted(facts.participants[who]["country"] for who in delegations),
    }


def _when(row: Item) -> Item:
    """2012-01-01 known to the year is 2012, as expectations write it."""
    length = {"year": 4, "month": 7}.get(row["date_precision"], 10)
    return {"date": row["starts_on"] and row["starts_on"][:length], "precision": row["date_precision"]}


def _agreements(facts: _Facts) -> list[Item]:
    sectors = _grouped(facts.pairs("SELECT agreement, sector FROM agreement_sectors"))
    signing = facts.pairs("SELECT agreement, participant FROM agreement_signatories")
    signatories = _grouped((agreement, str(facts.name(who))) for agreement, who in signing if facts.is_person(who))
    return [
        {**row, "sectors": sorted(sectors.get(row["id"], ())), "signatories": sorted(signatories.get(row["id"], ()))}
        for row in facts.of("agreements")
    ]


def _packages(facts: _Facts) -> list[Item]:
    types = {row["id"]: row["type"] for row in facts.of("events")}
    named = [row["package"] for row in facts.of("agreements")]
    rows = facts.of("agreement_packages")
    return [{**row, "named": named.count(row["id"]), "event": types.get(row["event"])} for row in rows]


def _reports(facts: _Facts) -> list[Item]:
    sql = """SELECT r.article, r.publisher FROM reports r JOIN articles a ON a.id = r.article
             ORDER BY a.path, r.start_char"""
    return [row for row in _rows(facts.db, sql) if row["article"] in facts.articles]


def _disagreements(facts: _Facts) -> list[Item]:
    values: dict[tuple[str, str, str], set[str]] = {}
    for row in _rows(facts.db, "SELECT fact, kind, field, shown_value, other_value FROM disagreements"):
        if row["fact"] in facts.ids:
            key = (row["kind"], row["fact"], row["field"])
            values.setdefault(key, set()).update((str(row["shown_value"]), str(row["other_value"])))
    return [{"kind": kind, "field": field, "values": sorted(told)} for (kind, _, field), told in values.items()]


def _rows(db: sqlite3.Connection, sql: str, *values: str) -> list[Item]:
    cursor = db.execute(sql, values)
    names = [column[0] for column in cursor.description]
    return [dict(zip(names, row, strict=True)) for row in cursor]


def _grouped(pairs: Iterable[tuple[str, str]]) -> dict[str, set[str]]:
    groups: dict[str, set[str]] = {}
    for key, value in pairs:
        groups.setdefault(key, set()).add(value)
    return groups


# ------------------------------------------------------------------------------------------------ what belongs together


def _rank_event(wanted: Item, found: Item) -> float:
    if FAMILIES.get(wanted["type"], wanted["type"]) != FAMILIES.get(found["type"], found["type"]):
        return 0.0
    one, other = set(wanted["countries"]), set(found["countries"])
    if not one & other or len(one & other) / len(one | other) < 0.5:
        return 0.0
    alike = [key for key in ("type", "status", "date", "countries") if wanted[key] == found[key]]
    return 1.0 + 2 * len(alike) + len(set(wanted["people"]) & set(found["people"]))


def _rank_agreement(wanted: Item, found: Item) -> float:
    alike = likeness(wanted["title"], found["title"]) if wanted["countries"] == found["countries"] else 0.0
    return alike + float(wanted["kind"] == found["kind"]) if alike else 0.0


def _rank_statement(wanted: Item, found: Item) -> float:
    return float(wanted["speaker"] == found["speaker"] and begins_so(wanted["begins"], found["text"]))


def _equal(*keys: str) -> Callable[[Item, Item], float]:
    return lambda wanted, found: float(all(wanted[key] == found[key] for key in keys))


RANKS: dict[str, Callable[[Item, Item], float]] = {
    "people": _equal("name"),
    "events": _rank_event,
    "agreements": _rank_agreement,
    "agreement_counts": _equal("count", "countries"),
    "packages": _equal("declared_count"),
    "trade_targets": _equal("amount", "currency", "countries"),
    "trade_volumes": _equal("amount", "currency", "countries"),
    "statements": _rank_statement,
    "indirect_statements": _rank_statement,
    "shared_positions": lambda wanted, found: likeness(wanted["topic"], found["topic"]),
    "cooperation_areas": _equal("sector"),
    "reports": _equal("publisher"),
    "disagreements": lambda wanted, found: float(
        (wanted["kind"], wanted["field"]) == (found["kind"], found["field"])
        and sorted(map(str, wanted["values"])) == found["values"]
    ),
}
"""How well an expected and a found item of a kind belong together; 0 is not at all."""

NOT_COMPARED = {"name", "variants", "title", "topic", "begins", "values"}
"""What the ranks have settled already."""

AGREE: dict[str, Callable[[Any, Item], bool]] = {
    "office": lambda office, found: words(office) in map(words, found["offices"]) if office else not found["offices"],
    "people": lambda people, found: (
        sorted(people) == found["people"] or (found["type"] in VISITS and sorted(people) == found["roles"]["guest"])
    ),
    "roles": lambda roles, found: all(sorted(names) == found["roles"][role] for role, names in roles.items()),
    "city": lambda city, found: words(city) == words(found["city"]),
    "venue": lambda venue, found: same_name(venue, found["venue"] or "") if venue else found["venue"] is None,
    "signatories": lambda names, found: sorted(names) == found["signatories"],
}
"""Whether a found item has the expected attribute, where that is more than equality."""


# ------------------------------------------------------------------------------------------------------------ comparing


def _compared(kind: str, expected: Expectation, told: list[Item]) -> list[str]:
    doubtful = set(expected.get("doubtful", []))
    if kind in doubtful:
        return []
    wanted = [_item(kind, value) for value in expected[kind]]
    sure = [index for index in range(len(wanted)) if f"{kind}[{index}]" not in doubtful]
    unsure = [index for index in range(len(wanted)) if index not in sure]
    pairs, extra = _paired(kind, {index: wanted[index] for index in sure}, told)
    _, extra = _paired(kind, {index: wanted[index] for index in unsure}, extra)
    missed = [f"- {kind} {_shown(wanted[index])}" for index in sure if index not in pairs]
    wrong = [_wrong(f"{kind}[{index}]", wanted[index], found, doubtful) for index, found in pairs.items()]
    return missed + [f"+ {kind} {_shown(found)}" for found in extra] + [line for lines in wrong for line in lines]


def _item(kind: str, value: Any) -> Item:
    return {BARE[kind]: value} if kind in BARE else value


def _paired(kind: str, wanted: dict[int, Item], told: list[Item]) -> tuple[dict[int, Item], list[Item]]:
    """The best partner of each expected item, one to one, and what is left of the told ones."""
    ranks = [(-RANKS[kind](item, found), i, j) for i, item in wanted.items() for j, found in enumerate(told)]
    partners: dict[int, int] = {}
    for rank, i, j in sorted(ranks):
        if rank < 0 and i not in partners and j not in partners.values():
            partners[i] = j
    left = [found for j, found in enumerate(told) if j not in partners.values()]
    return {i: told[j] for i, j in partners.items()}, left


def _wrong(place: str, wanted: Item, found: Item, doubtful: set[str]) -> list[str]:
    keys = [key for key in wanted if key not in NOT_COMPARED and f"{place}.{key}" not in doubtful]
    told = {"office": sorted(found.get("offices", ())), **found}
    return [
        f"≠ {place} {key}: expected {_shown(wanted[key])}, found {_shown(told.get(key))} in {_shown(found)}"
        for key in keys
        if not _agrees(key, wanted[key], found)
    ]


def _agrees(key: str, value: Any, found: Item) -> bool:
    if key in AGREE:
        return AGREE[key](value, found)
    return bool(value == found[key])


def _misdated(articles: list[Item], expected: Expectation) -> list[str]:
    dates = expected["published_on"]
    wanted = dates if isinstance(dates, list) else [dates]
    found = [article["published_on"] for article in articles]
    return [] if wanted == found else [f"≠ published_on: expected {_shown(wanted)}, found {_shown(found)}"]


def _shown(value: Any) -> str:
    told = {k: v for k, v in value.items() if v not in (None, [], {})} if isinstance(value, dict) else value
    return json.dumps(told, ensure_ascii=False, default=sorted)[:300]
