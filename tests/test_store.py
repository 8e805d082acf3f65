"""The database is written whole or not at all, the same for the same relations, and answers what people ask."""

from __future__ import annotations

import asyncio
import random
import sqlite3
import stat
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from datasette.app import Datasette
from relations_sample import (
    AREA,
    ARTICLES,
    FACTS,
    MEMORANDUM,
    PACKAGE,
    PARTICIPANTS,
    REFERENCE,
    REJECTED,
    RELATIONS,
    TALKS,
    TARGET,
    VISIT,
    VOLUME,
    changed,
    write_sample,
)

from bilateral.facts import Relations
from bilateral.store import APPLICATION_ID, SCHEMA_VERSION, StoreError, is_ours, write


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_sample(tmp_path_factory.mktemp("sample") / "relations.db")


@pytest.fixture
def db(path: Path) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as connection:
        connection.row_factory = sqlite3.Row
        yield connection


def rows(db: sqlite3.Connection, sql: str) -> list[dict[str, Any]]:
    return [dict(row) for row in db.execute(sql)]


def test_same_relations_give_same_bytes(tmp_path: Path) -> None:
    first, again = write_sample(tmp_path / "a.db"), write_sample(tmp_path / "b.db")
    assert first.read_bytes() == again.read_bytes()


@pytest.mark.parametrize("seed", range(3))
def test_order_of_input_does_not_change_a_byte(seed: int, path: Path, tmp_path: Path) -> None:
    shuffle = random.Random(seed)
    facts = [
        replace(
            fact,
            countries=tuple(shuffle.sample(fact.countries, len(fact.countries))),
            participants=tuple(shuffle.sample(fact.participants, len(fact.participants))),
            evidence=tuple(shuffle.sample(fact.evidence, len(fact.evidence))),
        )
        for fact in shuffle.sample(FACTS, len(FACTS))
    ]
    relations = Relations(ARTICLES[::-1], tuple(shuffle.sample(PARTICIPANTS, len(PARTICIPANTS))), tuple(facts), REJECTED[::-1])
    assert write_sample(tmp_path / "shuffled.db", relations).read_bytes() == path.read_bytes()


def test_unrelated_facts_never_change_an_id(db: sqlite3.Connection, tmp_path: Path) -> None:
    fewer = replace(RELATIONS, facts=tuple(fact for fact in FACTS if fact.id != AREA))
    with closing(sqlite3.connect(write_sample(tmp_path / "fewer.db", fewer))) as other:
        kept = set(other.execute("SELECT id, fact, field FROM evidence"))
    before = {tuple(row) for row in db.execute("SELECT id, fact, field FROM evidence WHERE fact <> ?", [AREA])}
    assert kept == before


def test_evidence_ids_fit_javascript(db: sqlite3.Connection) -> None:
    assert db.execute("SELECT max(id) < 9007199254740992 AND min(id) > 0 FROM evidence").fetchone()[0] == 1


def test_evidence_is_what_the_text_says(db: sqlite3.Connection) -> None:
    texts = {article.id: article.text for article in ARTICLES}
    for row in rows(db, "SELECT * FROM evidence"):
        assert texts[row["article"]][row["start_char"] : row["end_char"]] == row["exact"]


def test_every_value_of_the_sample_is_stored(db: sqlite3.Connection) -> None:
    told = {(f.id, e.value.field, e.value.value, e.article, e.value.start) for f in FACTS for e in f.evidence}
    stored = {tuple(row) for row in db.execute("SELECT fact, field, value, article, start_char FROM evidence")}
    assert stored == told


def test_the_same_words_prove_a_value_once(path: Path, tmp_path: Path) -> None:
    (area,) = [fact for fact in FACTS if fact.id == AREA]
    twice = write_sample(tmp_path / "twice.db", changed(AREA, evidence=area.evidence * 2))
    assert twice.read_bytes() == path.read_bytes()


def test_the_file_knows_who_built_it(db: sqlite3.Connection, path: Path) -> None:
    assert is_ours(path)
    assert db.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID
    assert db.execute("PRAGMA user_version").fetchone()[0] == SCHEMA_VERSION
    assert db.execute("PRAGMA journal_mode").fetchone()[0] == "delete"
    assert dict(db.execute("SELECT key, value FROM build").fetchall()) == {"schema": "1", "extractor": "sample"}


def test_the_file_is_readable_as_any_other(path: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.touch()
    assert stat.S_IMODE(path.stat().st_mode) == stat.S_IMODE(other.stat().st_mode)


def test_our_own_database_is_replaced(tmp_path: Path, path: Path) -> None:
    target = write_sample(tmp_path / "relations.db", replace(RELATIONS, facts=()))
    assert write_sample(target).read_bytes() == path.read_bytes()
    assert list(tmp_path.iterdir()) == [target]


def sqlite_file_of_somebody_else(target: Path) -> None:
    with closing(sqlite3.connect(target)) as other:
        other.execute("CREATE TABLE build (key TEXT, value TEXT)")


def text_file(target: Path) -> None:
    target.write_text("alışveriş listesi")


@pytest.mark.parametrize("make", [sqlite_file_of_somebody_else, text_file, Path.touch])
def test_a_foreign_file_is_not_overwritten(make: Any, tmp_path: Path) -> None:
    target = tmp_path / "relations.db"
    make(target)
    before = target.read_bytes()
    with pytest.raises(StoreError, match=r"relations\.db: exists and was not built by this project"):
        write_sample(target)
    assert target.read_bytes() == before
    assert list(tmp_path.iterdir()) == [target]


def test_a_directory_is_refused(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="is a directory"):
        write_sample(tmp_path)


def test_a_missing_directory_is_named(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match=r"there is no directory .*nowhere"):
        write_sample(tmp_path / "nowhere" / "relations.db")


def test_an_unwritable_directory_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bilateral.store.os.access", lambda *_: False)
    with pytest.raises(StoreError, match="cannot be written to"):
        write_sample(tmp_path / "relations.db")


@pytest.mark.parametrize(
    ("relations", "message"),
    [
        (changed(AREA, evidence=()), "a fact cannot exist without evidence"),
        (changed(AREA, kind="shared_position"), "shared_positions has no column sector"),
        (
            changed(AREA, sectors=("energy",)),
            "no table for the participants or sectors of a fact of kind cooperation_area",
        ),
        (changed(AREA, participants=(("levan-beridze", "guest"),)), "no table for the participants or sectors"),
        (changed(AREA, status="signed"), "the check facts_and_typed_rows_agree does not hold"),
        (changed(AREA, date="1990-01-01"), "the check fact_date_agrees does not hold"),
        (changed(AREA, countries=("GEO", "IRN")), "the check every_value_has_evidence does not hold"),
        (
            changed(AREA, columns={"sector": "magic", "event": TALKS}),
            "the check every_link_leads_somewhere does not hold",
        ),
        (changed(AREA, columns={"sector": "energy", "event": VISIT}), "the check shown_value_is_one_of_the_evidence"),
        (changed(AREA, summary=""), "CHECK constraint failed"),
        (changed(AREA, countries=("GEO", "XYZ")), "every_link_leads_somewhere|every_value_has_evidence"),
    ],
)
def test_broken_relations_leave_the_old_database(relations: Relations, message: str, tmp_path: Path) -> None:
    target = write_sample(tmp_path / "relations.db")
    before = target.read_bytes()
    with pytest.raises(StoreError, match=message) as refusal:
        write_sample(target, relations)
    assert str(refusal.value).startswith(f"{target}: ")
    assert "\n" not in str(refusal.value)
    assert target.read_bytes() == before
    assert list(tmp_path.iterdir()) == [target]


def test_an_interrupted_build_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("bilateral.store._finish", interrupt)
    with pytest.raises(KeyboardInterrupt):
        write_sample(tmp_path / "relations.db")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_failing_search_terms_leave_nothing(tmp_path: Path) -> None:
    def fail(text: str) -> str:
        raise ValueError(text)

    with pytest.raises(StoreError, match="user-defined function"):
        write(RELATIONS.change(), (), tmp_path / "relations.db", REFERENCE, fail, {})
    assert list(tmp_path.iterdir()) == []


def test_nothing_found_is_a_database_too(tmp_path: Path) -> None:
    assert is_ours(write_sample(tmp_path / "relations.db", Relations((), (), ())))


def test_all_countries_are_there_and_only_dyads_with_facts(db: sqlite3.Connection) -> None:
    assert [row["iso3"] for row in rows(db, "SELECT iso3 FROM countries")] == ["GEO", "IRN", "KAZ", "LVA"]
    assert rows(db, "SELECT id, name FROM dyads ORDER BY id") == [
        {"id": "geo-irn", "name": "Georgia – Iran"},
        {"id": "geo-kaz", "name": "Georgia – Kazakhstan"},
        {"id": "irn-kaz", "name": "Iran – Kazakhstan"},
    ]


def test_visits_tell_who_went_where_and_what_came_of_it(db: sqlite3.Connection) -> None:
    (visit,) = rows(db, "SELECT * FROM visits")
    assert visit["visit"] == VISIT
    assert (visit["guest_country"], visit["host_country"], visit["city"]) == ("GEO", "KAZ", "Almatı")
    assert (visit["guest_country_name"], visit["host_country_name"]) == ("Georgia", "Kazakhstan")
    assert (visit["starts_on"], visit["ends_on"]) == ("2031-03-04", "2031-03-05")
    assert (visit["guests"], visit["hosts"]) == ("Levan Beridze", None)
    assert (visit["documents_signed"], visit["documents_declared"]) == (1, 3)
    assert visit["targets_set"] == "2000000000 USD by 2035"


def test_trade_ledger_sets_targets_beside_the_last_volume(db: sqlite3.Connection) -> None:
    old, new = rows(db, "SELECT * FROM trade_ledger")
    assert (old["amount"], old["superseded_amount"]) == (1_000_000_000, None)
    assert (new["amount"], new["superseded_amount"], new["by_year"]) == (2_000_000_000, 1_000_000_000, 2035)
    assert (new["last_volume"], new["last_volume_amount"], new["last_volume_period"]) == (VOLUME, 900_000_000, "2030")


def test_document_counts_set_declared_beside_named(db: sqlite3.Connection) -> None:
    (count,) = rows(db, "SELECT * FROM document_counts")
    assert (count["package"], count["declared"], count["named"]) == (PACKAGE, 3, 1)


def test_disagreements_tell_how_many_reports_say_each(db: sqlite3.Connection) -> None:
    found = {row["fact"]: row for row in rows(db, "SELECT * FROM disagreements WHERE field = 'amount'")}
    assert found.keys() == {TARGET}
    assert (found[TARGET]["shown_value"], found[TARGET]["shown_reports"]) == ("2000000000", 2)
    assert (found[TARGET]["other_value"], found[TARGET]["other_reports"]) == ("3000000000", 1)
    assert (found[TARGET]["shown_articles"], found[TARGET]["other_articles"]) == ("gezi,hedef", "gezi")


def test_disagreements_are_of_values_that_differ(db: sqlite3.Connection) -> None:
    found = {(row["fact"], row["field"]) for row in rows(db, "SELECT fact, field FROM disagreements")}
    assert found == {(TARGET, "amount"), (VISIT, "type")}


def test_disagreements_leave_links_and_the_whole_fact_out(tmp_path: Path) -> None:
    (talks,) = [fact for fact in FACTS if fact.id == TALKS]
    whole, guest = (
        replace(e, value=e.value._replace(field=field, value=value))
        for e, field, value in (
            (talks.evidence[0], "", "anything"),
            (talks.evidence[-1], "participant:daniyar-ospanov", "guest"),
        )
    )
    relations = changed(TALKS, evidence=(*talks.evidence, whole, guest))
    with closing(sqlite3.connect(write_sample(tmp_path / "more.db", relations))) as db:
        assert db.execute("SELECT count(*) FROM disagreements WHERE fact = ?", [TALKS]).fetchone() == (0,)


def test_a_summit_stands_on_each_of_its_dyads(db: sqlite3.Connection) -> None:
    dyads = rows(db, "SELECT dyad FROM fact_dyads WHERE fact LIKE '%summit%' ORDER BY dyad")
    assert [row["dyad"] for row in dyads] == ["geo-irn", "geo-kaz", "irn-kaz"]


def test_dyad_summary_counts_each_kind(db: sqlite3.Connection) -> None:
    (summary,) = rows(db, "SELECT * FROM dyad_summary WHERE dyad = 'geo-kaz'")
    counts = ("facts", "events", "visits", "agreements", "trade_targets", "trade_volumes", "statements")
    assert tuple(summary[name] for name in counts) == (11, 3, 1, 1, 2, 1, 1)
    assert (summary["first_date"], summary["last_date"]) == ("2031-03-04", "2031-04-01")


def test_timeline_has_every_dated_fact(db: sqlite3.Connection) -> None:
    dates = {row["fact"]: row["date"] for row in rows(db, "SELECT fact, date FROM timeline")}
    assert dates == {fact.id: fact.date for fact in FACTS if fact.date}


def test_who_met_whom_joins_people_of_two_countries(db: sqlite3.Connection) -> None:
    (met,) = rows(db, "SELECT * FROM who_met_whom")
    assert (met["person"], met["met"], met["event"]) == ("daniyar-ospanov", "levan-beridze", TALKS)


def test_fact_evidence_shows_the_words_in_their_place(db: sqlite3.Connection) -> None:
    texts = {article.id: article.text.replace("\n", " ") for article in ARTICLES}
    for row in rows(db, "SELECT * FROM fact_evidence"):
        assert row["before"] + row["exact"] + row["after"] in texts[row["article"]]


@pytest.mark.parametrize(
    "sql",
    [
        "SELECT * FROM fact_dyads WHERE dyad = 'geo-kaz'",
        "SELECT * FROM fact_evidence WHERE fact = 'x'",
        "SELECT * FROM fact_values WHERE fact = 'x'",
        "SELECT * FROM timeline WHERE fact = 'x'",
        "SELECT * FROM visits WHERE visit = 'x'",
        "SELECT * FROM who_met_whom WHERE event = 'x'",
    ],
)
def test_views_look_up_by_index(sql: str, path: Path, tmp_path: Path) -> None:
    large = tmp_path / "large.db"
    large.write_bytes(path.read_bytes())
    with closing(sqlite3.connect(large)) as db:
        db.execute("DELETE FROM sqlite_stat1")  # so that SQLite plans as for a large database
        db.commit()
    with closing(sqlite3.connect(large)) as db:
        plan = [detail for *_, detail in db.execute(f"EXPLAIN QUERY PLAN {sql}")]
    scanned = {step.split()[1] for step in plan if step.startswith("SCAN")}
    computed = {name for name in scanned if name.startswith(("(", "fact_", "who_"))}
    assert scanned - computed <= {"countries"}


def search(path: Path, table: str, words: str) -> list[str]:
    """The ids that Datasette's own search box finds."""
    tables = {name: {"fts_table": f"{name}_fts", "fts_pk": "rowid"} for name in ("facts", "statements", "articles")}
    datasette = Datasette([str(path)], metadata={"databases": {path.stem: {"tables": tables}}})

    async def ask() -> list[str]:
        params = {"_search": words, "_shape": "array", "_size": "max"}
        response = await datasette.client.get(f"/{path.stem}/{table}.json", params=params)
        response.raise_for_status()
        return [row["id"] for row in response.json()]

    return asyncio.run(ask())


@pytest.mark.parametrize("words", ["iran", "İran", "IRAN", "İran'ın"])
def test_search_finds_iran_as_typed(words: str, path: Path) -> None:
    assert search(path, "facts", words) == ["2031-04-summit-geo-irn-kaz"]
    assert search(path, "articles", words) == ["gezi"]


@pytest.mark.parametrize("words", ["ulastirma", "ulaştırma", "Ulaştırma mutabakat"])
def test_search_finds_an_agreement_by_its_words(words: str, path: Path) -> None:
    assert search(path, "facts", words) == [MEMORANDUM]


def test_search_finds_inflected_names(path: Path) -> None:
    assert VISIT in search(path, "facts", "Kazakistan'a")
    assert "gezi" in search(path, "articles", "Kazakistan'a")


def test_search_finds_what_was_said(path: Path) -> None:
    assert len(search(path, "statements", "limani isletecegiz")) == 1
    assert search(path, "statements", "ospanov elma") == []


def test_search_shows_the_words_it_found(db: sqlite3.Connection) -> None:
    sql = "SELECT snippet(facts_fts, 2, '[', ']', '…', 8) AS found FROM facts_fts WHERE facts_fts MATCH 'ulaştırma'"
    (row,) = rows(db, sql)
    assert "[ulaştırma]" in row["found"]
