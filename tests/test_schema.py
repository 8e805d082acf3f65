"""Each promise of the schema, broken on purpose: the database refuses it, or a check reports it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from relations_sample import (
    AREA,
    FORMER_OFFICE,
    MEMORANDUM,
    OFFICE,
    OLD_TARGET,
    PACKAGE,
    POSITION,
    STATEMENT,
    SUMMIT,
    TALKS,
    TARGET,
    VISIT,
    VOLUME,
    write_sample,
)

from bilateral.store import SCHEMA, run_checks

COLUMNS = {
    "articles": "id path locator url copy_of title publisher published_on language sha256 text",
    "rejected": "path locator reason",
    "reports": "id article start_char end_char title publisher published_on",
    "countries": "iso3 iso2 name name_tr capital latitude longitude region",
    "dyads": "id country_a country_b name",
    "event_types": "id name name_tr family cameo plover",
    "agreement_kinds": "id name name_tr",
    "sectors": "id name name_tr",
    "participants": "id name kind country",
    "facts": "id kind date dyad status summary",
    "fact_countries": "fact country",
    "events": "id type status starts_on ends_on date_precision year month city venue country part_of",
    "event_participants": "event participant role",
    "office_holdings": "id participant office country former",
    "agreement_packages": "id declared_count qualifier status event",
    "agreements": "id kind title status signed_on event package",
    "agreement_sectors": "agreement sector",
    "agreement_signatories": "agreement participant",
    "trade_targets": "id measure amount qualifier currency by_year announced_on status speaker event supersedes",
    "trade_volumes": "id measure amount qualifier currency period speaker",
    "statements": "id speaker event kind text",
    "shared_positions": "id topic event",
    "cooperation_areas": "id sector event",
    "accuracy": "corpus kind gold found matched precision recall f1 extractor",
    "accuracy_of_values": "corpus kind field judged correct share extractor",
    "build": "key value",
    "evidence": "id fact field value basis report article start_char end_char exact rule",
}
VIEWS = (
    "visits",
    "trade_ledger",
    "document_counts",
    "disagreements",
    "fact_dyads",
    "dyad_summary",
    "timeline",
    "who_met_whom",
)

FIRST = f"(SELECT first_evidence FROM facts WHERE id = '{VISIT}')"
OTHER = f"(SELECT max(id) FROM evidence WHERE fact = '{VISIT}' AND id <> {FIRST})"
NEW_EVIDENCE = "INSERT INTO evidence SELECT 1, fact, field, value, basis, report, article, {}, rule FROM evidence"

TRIGGERS = {
    "articles_are_never_replaced": "INSERT OR REPLACE INTO articles SELECT * FROM articles WHERE id = 'hedef'",
    "articles_never_change": "UPDATE articles SET text = 'x' || text WHERE id = 'hedef'",
    "articles_of_reports_stay": "DELETE FROM articles WHERE id = 'hedef'",
    "reports_are_never_replaced": "INSERT OR REPLACE INTO reports SELECT * FROM reports WHERE id = 'hedef-1'",
    "reports_lie_in_their_article": "INSERT INTO reports VALUES ('hedef-2', 'hedef', 0, 999, NULL, NULL, NULL)",
    "reports_never_move": "UPDATE reports SET end_char = end_char - 1 WHERE id = 'hedef-1'",
    "reports_of_evidence_stay": "DELETE FROM reports WHERE id = 'hedef-1'",
    "evidence_is_never_replaced": f"INSERT OR REPLACE INTO evidence SELECT * FROM evidence WHERE id = {OTHER}",
    "evidence_is_cut_from_the_text_when_added": f"{NEW_EVIDENCE.format('0, 3, exact')} WHERE id = {FIRST}",
    "evidence_is_cut_from_the_text_when_changed": f"UPDATE evidence SET exact = 'uydurma' WHERE id = {OTHER}",
    "evidence_lies_in_its_report_when_added": """
        INSERT INTO evidence SELECT 1, fact, field, value, basis, 'hedef-1', article, start_char, end_char, exact, rule
        FROM evidence WHERE report = 'gezi-2' LIMIT 1""",
    "evidence_lies_in_its_report_when_changed": f"UPDATE evidence SET report = 'gezi-2' WHERE id = {OTHER}",
    "evidence_stays_with_its_fact": f"DELETE FROM evidence WHERE fact = '{FORMER_OFFICE}'",
    "evidence_never_leaves_its_fact": f"UPDATE evidence SET fact = '{FORMER_OFFICE}' WHERE id = {FIRST}",
    "facts_are_never_replaced": f"INSERT OR REPLACE INTO facts SELECT * FROM facts WHERE id = '{AREA}'",
    "facts_need_evidence_when_added": f"""
        INSERT INTO facts SELECT 'bare', kind, date, date_precision, year, NULL, status, summary, 1
        FROM facts WHERE id = '{AREA}'""",
    "facts_need_evidence_when_changed": f"UPDATE facts SET first_evidence = {OTHER} WHERE id = '{TALKS}'",
    "facts_stand_on_the_dyad_of_their_countries_when_added": f"""
        INSERT INTO facts SELECT 'pair', kind, date, date_precision, year, 'geo-kaz', status, summary, 1
        FROM facts WHERE id = '{AREA}'""",
    "facts_stand_on_the_dyad_of_their_countries_when_changed": f"UPDATE facts SET dyad = NULL WHERE id = '{AREA}'",
    "fact_countries_keep_the_dyad_when_added": f"INSERT INTO fact_countries VALUES ('{AREA}', 'IRN')",
    "fact_countries_keep_the_dyad_when_changed": f"""
        UPDATE fact_countries SET country = 'IRN' WHERE fact = '{AREA}' AND country = 'GEO'""",
    "fact_countries_keep_the_dyad_when_removed": f"""
        DELETE FROM fact_countries WHERE fact = '{SUMMIT}' AND country = 'IRN'""",
}

NEW_ARTICLE = "INSERT INTO articles VALUES ({}, 'p', NULL, NULL, NULL, NULL, NULL, NULL, 'tr', {})"
CONSTRAINTS = [
    "UPDATE articles SET published_on = '5 Mart 2031'",
    "UPDATE articles SET published_on = '2031-02-30'",
    "UPDATE articles SET path = ''",
    "UPDATE articles SET title = ''",
    "UPDATE articles SET locator = ''",
    "UPDATE articles SET copy_of = 'nobody'",
    "UPDATE articles SET copy_of = id",
    "UPDATE articles SET url = 'javascript:alert(1)'",
    "INSERT INTO rejected VALUES ('', NULL, 'empty')",
    "INSERT INTO rejected VALUES ('a.txt', '', 'empty')",
    "INSERT INTO rejected VALUES ('a.txt', NULL, '')",
    "UPDATE articles SET language = 'Türkçe'",
    NEW_ARTICLE.format("'Kötü Ad'", "printf('%064d', 0), 'metin'"),
    NEW_ARTICLE.format("'a'", "'abc', 'metin'"),
    NEW_ARTICLE.format("'a'", "printf('%064d', 0), ''"),
    NEW_ARTICLE.format("'a'", "printf('%064d', 0), 'a' || char(0)"),
    NEW_ARTICLE.format("'a'", "printf('%064d', 0), hex(zeroblob(500001))"),
    "INSERT INTO reports VALUES ('hedef-2', 'hedef', 5, 5, NULL, NULL, NULL)",
    "INSERT INTO reports VALUES ('hedef-2', 'hedef', -1, 5, NULL, NULL, NULL)",
    "INSERT INTO reports VALUES ('gezi-9', 'hedef', 0, 5, NULL, NULL, NULL)",
    "UPDATE reports SET published_on = '2031-3-5'",
    "UPDATE countries SET iso3 = 'lva' WHERE iso3 = 'LVA'",
    "UPDATE countries SET iso3 = 'LV' WHERE iso3 = 'LVA'",
    "UPDATE countries SET iso2 = 'L'",
    "UPDATE countries SET latitude = 91",
    "UPDATE countries SET longitude = -181",
    "UPDATE dyads SET id = 'kaz-geo' WHERE id = 'geo-kaz'",
    "INSERT INTO dyads VALUES ('kaz-geo', 'KAZ', 'GEO', 'x')",
    "INSERT INTO dyads VALUES ('geo-xyz', 'GEO', 'XYZ', 'x')",
    "UPDATE event_types SET id = 'Summit' WHERE id = 'summit'",
    "UPDATE participants SET kind = 'robot'",
    "UPDATE participants SET country = 'XYZ'",
    "UPDATE participants SET name = ''",
    f"UPDATE facts SET kind = 'rumour' WHERE id = '{AREA}'",
    f"UPDATE facts SET kind = 'agreement' WHERE id = '{AREA}'",
    f"UPDATE facts SET date = '2031-3' WHERE id = '{AREA}'",
    f"UPDATE facts SET year = 1999 WHERE id = '{AREA}'",
    f"UPDATE facts SET status = 'wished' WHERE id = '{AREA}'",
    f"UPDATE facts SET summary = 'two' || char(10) || 'lines' WHERE id = '{AREA}'",
    "UPDATE facts SET first_evidence = NULL",
    "UPDATE facts SET id = 'Büyük Harf'",
    f"DELETE FROM facts WHERE id = '{AREA}'",
    f"INSERT INTO fact_countries VALUES ('{FORMER_OFFICE}', 'XYZ')",
    "INSERT INTO fact_countries VALUES ('no-such-fact', 'GEO')",
    "UPDATE evidence SET basis = 'guessed'",
    "UPDATE evidence SET rule = ''",
    "UPDATE evidence SET value = '' WHERE field = 'amount'",
    "UPDATE evidence SET field = 'the amount'",
    f"UPDATE evidence SET fact = 'no-such-fact' WHERE id = {OTHER}",
    NEW_EVIDENCE.format("5, 5, ''"),
    NEW_EVIDENCE.format("start_char, end_char, exact"),
    "UPDATE events SET type = 'dance'",
    "UPDATE events SET status = 'signed'",
    "UPDATE events SET starts_on = NULL",
    "UPDATE events SET date_precision = NULL",
    "UPDATE events SET date_precision = 'week'",
    f"UPDATE events SET date_precision = 'month' WHERE id = '{VISIT}'",
    f"UPDATE events SET date_precision = 'year' WHERE id = '{SUMMIT}'",
    f"UPDATE events SET starts_on = '2031-03-32' WHERE id = '{VISIT}'",
    f"UPDATE events SET ends_on = '2031-03-01' WHERE id = '{VISIT}'",
    f"UPDATE events SET ends_on = 'yarın' WHERE id = '{VISIT}'",
    "UPDATE events SET year = 2030",
    "UPDATE events SET month = 12",
    "UPDATE events SET city = ''",
    "UPDATE events SET venue = ''",
    "UPDATE events SET country = 'XYZ'",
    "UPDATE events SET part_of = id",
    "UPDATE events SET part_of = 'no-such-event'",
    f"UPDATE events SET id = '{AREA}' WHERE id = '{SUMMIT}'",
    f"UPDATE events SET fact_kind = 'agreement' WHERE id = '{SUMMIT}'",
    "UPDATE event_participants SET role = 'cook'",
    "UPDATE event_participants SET participant = 'nobody'",
    "UPDATE event_participants SET event = 'no-such-event'",
    "UPDATE office_holdings SET former = 2",
    "UPDATE office_holdings SET office = ''",
    "UPDATE office_holdings SET participant = 'nobody'",
    "UPDATE office_holdings SET country = 'XYZ'",
    f"UPDATE office_holdings SET id = '{VOLUME}' WHERE id = '{OFFICE}'",
    "UPDATE agreement_packages SET declared_count = 0",
    "UPDATE agreement_packages SET qualifier = 'many'",
    "UPDATE agreement_packages SET status = 'occurred'",
    "UPDATE agreement_packages SET event = 'no-such-event'",
    f"UPDATE agreement_packages SET id = '{VOLUME}'",
    "UPDATE agreements SET kind = 'handshake'",
    "UPDATE agreements SET title = ''",
    "UPDATE agreements SET status = 'occurred'",
    "UPDATE agreements SET signed_on = 'dün'",
    "UPDATE agreements SET signed_on = NULL",
    "UPDATE agreements SET date_precision = 'month'",
    "UPDATE agreements SET event = 'no-such-event'",
    "UPDATE agreements SET package = 'no-such-package'",
    f"UPDATE agreements SET id = '{VOLUME}'",
    "UPDATE agreement_sectors SET sector = 'magic'",
    "UPDATE agreement_sectors SET agreement = 'no-such-agreement'",
    "UPDATE agreement_signatories SET participant = 'nobody'",
    "UPDATE agreement_signatories SET agreement = 'no-such-agreement'",
    "UPDATE trade_targets SET measure = 'gifts'",
    "UPDATE trade_targets SET amount = 0",
    "UPDATE trade_targets SET amount = 'çok'",
    "UPDATE trade_targets SET qualifier = 'many'",
    "UPDATE trade_targets SET currency = 'dolar'",
    "UPDATE trade_targets SET by_year = 35",
    "UPDATE trade_targets SET announced_on = '2031'",
    "UPDATE trade_targets SET status = 'signed'",
    "UPDATE trade_targets SET speaker = 'nobody'",
    "UPDATE trade_targets SET event = 'no-such-event'",
    "UPDATE trade_targets SET supersedes = id",
    "UPDATE trade_targets SET supersedes = 'no-such-target'",
    f"UPDATE trade_targets SET id = '{VOLUME}' WHERE id = '{TARGET}'",
    "UPDATE trade_volumes SET measure = 'gifts'",
    "UPDATE trade_volumes SET amount = -1",
    "UPDATE trade_volumes SET qualifier = 'many'",
    "UPDATE trade_volumes SET currency = 'usd'",
    "UPDATE trade_volumes SET period = 'geçen yıl'",
    "UPDATE trade_volumes SET period = '2025-06/2025-01'",
    "UPDATE trade_volumes SET speaker = 'nobody'",
    f"UPDATE trade_volumes SET id = '{TARGET}'",
    "UPDATE statements SET kind = 'sung'",
    "UPDATE statements SET text = ''",
    "UPDATE statements SET speaker = NULL",
    "UPDATE statements SET speaker = 'nobody'",
    "UPDATE statements SET event = 'no-such-event'",
    f"UPDATE statements SET id = '{TARGET}'",
    "UPDATE shared_positions SET topic = ''",
    "UPDATE shared_positions SET event = 'no-such-event'",
    f"UPDATE shared_positions SET id = '{TARGET}'",
    "UPDATE cooperation_areas SET sector = 'magic'",
    "UPDATE cooperation_areas SET event = 'no-such-event'",
    f"UPDATE cooperation_areas SET id = '{TARGET}'",
    "UPDATE accuracy SET corpus = ''",
    "UPDATE accuracy SET kind = 'Olaylar'",
    "UPDATE accuracy SET gold = 'dört'",
    "UPDATE accuracy SET gold = -1, matched = -1, recall = 1, f1 = NULL, found = 1, precision = NULL",
    "UPDATE accuracy SET found = -1, matched = -1, precision = 1",
    "UPDATE accuracy SET matched = 5, precision = 1, recall = 1, f1 = 1",
    "UPDATE accuracy SET matched = -1",
    "UPDATE accuracy SET precision = 0.61",
    "UPDATE accuracy SET precision = NULL",
    "UPDATE accuracy SET found = 0, matched = 0, precision = 1, recall = 0, f1 = 0",
    "UPDATE accuracy SET gold = 3, found = 3, precision = 1.0005, recall = 1, f1 = 1",
    "UPDATE accuracy SET gold = 3, found = 3, precision = 1, recall = 1.0005, f1 = 1",
    "UPDATE accuracy SET gold = 3, found = 3, precision = 1, recall = 1, f1 = 1.0005",
    "UPDATE accuracy SET recall = 0.76",
    "UPDATE accuracy SET recall = NULL",
    "UPDATE accuracy SET f1 = 0.7",
    "UPDATE accuracy SET f1 = NULL",
    "UPDATE accuracy SET extractor = ''",
    "INSERT INTO accuracy SELECT * FROM accuracy",
    "UPDATE accuracy_of_values SET corpus = 'elsewhere'",
    "UPDATE accuracy_of_values SET kind = 'weather'",
    "UPDATE accuracy_of_values SET field = ''",
    "UPDATE accuracy_of_values SET judged = 0, correct = 0, share = 0",
    "UPDATE accuracy_of_values SET correct = 4, share = 1",
    "UPDATE accuracy_of_values SET correct = -1",
    "UPDATE accuracy_of_values SET share = 0.5",
    "UPDATE accuracy_of_values SET correct = 3, share = 1.0005",
    "UPDATE accuracy_of_values SET share = NULL",
    "UPDATE accuracy_of_values SET extractor = ''",
    "INSERT INTO accuracy_of_values SELECT * FROM accuracy_of_values",
    "UPDATE build SET value = NULL",
]

CHECKS = {
    "dyad_is_the_two_countries": [
        f"DELETE FROM fact_countries WHERE fact = '{AREA}' AND country = 'KAZ'",
        f"UPDATE facts SET dyad = 'geo-irn' WHERE id = '{AREA}'",
        f"UPDATE facts SET dyad = NULL WHERE id = '{AREA}'",
    ],
    "differing_values_are_those_that_differ": [
        "DELETE FROM differing_values",
        f"INSERT INTO differing_values VALUES ('{VISIT}', 'city')",
    ],
    "every_constraint_holds": ["UPDATE trade_targets SET amount = -5", "UPDATE events SET status = 'dreamt'"],
    "every_dyad_has_a_fact": ["INSERT INTO dyads VALUES ('geo-lva', 'GEO', 'LVA', 'Georgia – Latvia')"],
    "every_fact_has_evidence": [
        f"DELETE FROM evidence WHERE fact = '{FORMER_OFFICE}'",
        f"UPDATE facts SET first_evidence = 7 WHERE id = '{AREA}'",
    ],
    "every_fact_has_one_typed_row": [
        "DELETE FROM statements",
        f"INSERT INTO shared_positions (id, topic) VALUES ('{AREA}', 'iki kere')",
        f"UPDATE facts SET kind = 'event' WHERE id = '{AREA}'",
    ],
    "every_link_leads_somewhere": [
        "UPDATE statements SET speaker = 'nobody'",
        f"UPDATE facts SET kind = 'event' WHERE id = '{AREA}'",
    ],
    "every_two_countries_of_a_fact_are_a_dyad": ["DELETE FROM dyads WHERE id = 'irn-kaz'"],
    "every_value_has_evidence": [
        f"DELETE FROM evidence WHERE fact = '{TARGET}' AND field = 'by_year'",
        f"INSERT INTO event_participants VALUES ('{VISIT}', 'nino-lomidze', 'attendee')",
        f"INSERT INTO agreement_sectors VALUES ('{MEMORANDUM}', 'energy')",
        f"INSERT INTO fact_countries VALUES ('{FORMER_OFFICE}', 'LVA')",
        f"UPDATE agreement_packages SET qualifier = 'over' WHERE id = '{PACKAGE}'",
    ],
    "evidence_tells_a_value_of_its_fact": [
        f"UPDATE evidence SET field = 'colour' WHERE id = {OTHER}",
        f"UPDATE evidence SET field = 'participant:nobody' WHERE id = {OTHER}",
    ],
    "exact_is_cut_from_the_text": [
        f"UPDATE evidence SET exact = 'uydurma' WHERE id = {OTHER}",
        "UPDATE articles SET text = 'x' || text",
        "DELETE FROM articles",
    ],
    "fact_date_agrees": [
        f"UPDATE facts SET date_precision = 'year' WHERE id = '{VISIT}'",
        f"UPDATE facts SET date = '1999-01-01' WHERE id = '{VISIT}'",
        f"UPDATE facts SET date = '1999-01-01' WHERE id = '{STATEMENT}'",
        f"UPDATE facts SET date = NULL WHERE id = '{MEMORANDUM}'",
        f"UPDATE facts SET date = '1999-01-01' WHERE id = '{OLD_TARGET}'",
    ],
    "facts_and_typed_rows_agree": [
        f"UPDATE facts SET status = 'planned' WHERE id = '{VISIT}'",
        f"UPDATE facts SET status = 'planned' WHERE id = '{POSITION}'",
        "UPDATE agreements SET status = 'proposed'",
    ],
    "part_of_has_no_circle": [f"UPDATE events SET part_of = '{TALKS}' WHERE id = '{VISIT}'"],
    "search_covers_every_row": ["DELETE FROM facts_fts_docsize WHERE id = 1", "DELETE FROM statements"],
    "shown_value_is_one_of_the_evidence": [
        "UPDATE trade_targets SET amount = 7",
        "UPDATE event_participants SET role = 'speaker'",
        f"UPDATE events SET city = 'Riga' WHERE id = '{VISIT}'",
        f"UPDATE office_holdings SET former = 1, office = 'Vali' WHERE id = '{OFFICE}'",
    ],
    "spans_stay_within_their_report": [
        f"UPDATE evidence SET report = 'gezi-2' WHERE id = {OTHER}",
        "UPDATE reports SET end_char = 9999",
        "DELETE FROM reports WHERE id = 'hedef-1'",
    ],
    "supersedes_has_no_circle": [f"UPDATE trade_targets SET supersedes = '{TARGET}' WHERE id = '{OLD_TARGET}'"],
    "year_month_agree": [
        "UPDATE events SET year = 1999",
        "UPDATE events SET month = NULL",
        f"UPDATE facts SET year = NULL WHERE id = '{AREA}'",
    ],
}


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    return write_sample(tmp_path_factory.mktemp("sample") / "relations.db").read_bytes()


@pytest.fixture
def db(sample: bytes, tmp_path: Path) -> Iterator[sqlite3.Connection]:
    path = tmp_path / "copy.db"
    path.write_bytes(sample)
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        yield connection


def names(db: sqlite3.Connection, kind: str) -> set[str]:
    return {name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = ?", [kind])}


def drop_triggers(db: sqlite3.Connection, kept: str = "") -> None:
    for name in names(db, "trigger") - {kept}:
        db.execute(f"DROP TRIGGER {name}")


def test_every_table_has_its_columns(db: sqlite3.Connection) -> None:
    for table, columns in COLUMNS.items():
        present = {name for (name,) in db.execute("SELECT name FROM pragma_table_info(?)", [table])}
        assert set(columns.split()) <= present, table


def test_every_table_is_strict_and_has_rows(db: sqlite3.Connection) -> None:
    strict = dict(db.execute("SELECT name, strict FROM pragma_table_list WHERE schema = 'main'"))
    for table in COLUMNS:
        assert strict[table] == 1, table
        assert db.execute(f"SELECT count(*) FROM {table}").fetchone() > (0,), table


def test_every_view_is_there_and_has_rows(db: sqlite3.Connection) -> None:
    for view in VIEWS:
        assert view in names(db, "view")
        assert db.execute(f"SELECT count(*) FROM {view}").fetchone() > (0,), view


def test_every_foreign_key_has_an_index(db: sqlite3.Connection) -> None:
    for table in COLUMNS:
        keys = {name for (name,) in db.execute('SELECT "from" FROM pragma_foreign_key_list(?)', [table])}
        sql = "SELECT c.name FROM pragma_index_list(?) i JOIN pragma_index_info(i.name) c WHERE c.seqno = 0"
        indexed = {name for (name,) in db.execute(sql, [table])}
        assert keys - {"fact_kind"} <= indexed, table


def test_every_trigger_has_a_planted_violation(db: sqlite3.Connection) -> None:
    assert names(db, "trigger") == TRIGGERS.keys()


def test_every_check_has_a_planted_violation() -> None:
    assert {path.stem for path in (SCHEMA / "checks").glob("*.sql")} == CHECKS.keys()


@pytest.mark.parametrize("trigger", TRIGGERS)
def test_trigger_alone_refuses(trigger: str, db: sqlite3.Connection) -> None:
    drop_triggers(db, kept=trigger)
    violation = TRIGGERS[trigger]
    with pytest.raises(sqlite3.IntegrityError, match=r"fact|evidence|article|report"):
        db.execute(violation)
    db.execute(f"DROP TRIGGER {trigger}")
    db.execute("PRAGMA ignore_check_constraints = ON")
    db.execute("BEGIN")
    assert db.execute(violation).rowcount > 0


@pytest.mark.parametrize("violation", CONSTRAINTS)
def test_constraint_refuses(violation: str, db: sqlite3.Connection) -> None:
    drop_triggers(db)
    db.execute("PRAGMA foreign_keys = ON")
    with pytest.raises(sqlite3.IntegrityError, match=r"(CHECK|FOREIGN KEY|NOT NULL|UNIQUE) constraint failed|cannot store"):
        db.execute(violation)


@pytest.mark.parametrize(("check", "violation"), [(check, one) for check, every in CHECKS.items() for one in every])
def test_check_reports(check: str, violation: str, db: sqlite3.Connection) -> None:
    assert run_checks(db) == []
    drop_triggers(db)
    db.execute("PRAGMA ignore_check_constraints = ON")
    assert db.execute(violation).rowcount > 0
    db.execute("PRAGMA ignore_check_constraints = OFF")
    assert check in dict(run_checks(db))


def test_a_consistent_change_of_evidence_is_allowed(db: sqlite3.Connection) -> None:
    changed = db.execute(
        f"UPDATE evidence SET end_char = end_char - 1, exact = substr(exact, 1, length(exact) - 1) WHERE id = {OTHER}"
    )
    assert changed.rowcount == 1


def test_a_fact_can_be_removed_whole(db: sqlite3.Connection) -> None:
    db.execute("PRAGMA foreign_keys = ON")
    db.execute("BEGIN")
    for table, key in (("cooperation_areas", "id"), ("facts", "id"), ("evidence", "fact"), ("fact_countries", "fact")):
        assert db.execute(f"DELETE FROM {table} WHERE {key} = ?", [AREA]).rowcount > 0
    db.execute("COMMIT")
    assert db.execute("SELECT * FROM pragma_foreign_key_check").fetchall() == []
