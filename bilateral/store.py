"""Facts to rows of an SQLite file: the only module that speaks SQL to the database.  What it creates is defined in ``schema/``.

Rows are written sorted, with no times and no counters that depend on the run, so that the same relations give the same
bytes.  The file is built beside its target, under a name that Datasette does not publish, checked, and then put in
place at once.
"""

from __future__ import annotations

import glob
import hashlib
import os
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, fields
from itertools import combinations
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from bilateral.facts import Article, Evidence, Fact, FactKind, Refusal, Relations, Report

SCHEMA = Path(__file__).resolve().parent.parent / "schema"
SCHEMA_VERSION = 3
APPLICATION_ID = int.from_bytes(b"BILA", "big")
LANGUAGE = "tr"

TABLES: Mapping[FactKind, str] = {
    "event": "events",
    "office_holding": "office_holdings",
    "agreement_package": "agreement_packages",
    "agreement": "agreements",
    "trade_target": "trade_targets",
    "trade_volume": "trade_volumes",
    "statement": "statements",
    "shared_position": "shared_positions",
    "cooperation_area": "cooperation_areas",
}
"""The typed table of each kind of fact, in an order in which no row points to a table that comes later."""

Cell = str | int | float | None
Row = tuple[Cell, ...]
ReferenceRow = Mapping[str, str | float | None]


class StoreError(Exception):
    """The database cannot be written; the message is one line that names the file and the reason."""


@dataclass(frozen=True, slots=True)
class Reference:
    """What is known before any article is read: the rows, by column name, of the tables that the fields are named after.

    The first four are the lexicon's vocabularies, then the rules that find facts, and how right these were measured to be.
    """

    countries: tuple[ReferenceRow, ...]
    event_types: tuple[ReferenceRow, ...]
    agreement_kinds: tuple[ReferenceRow, ...]
    sectors: tuple[ReferenceRow, ...]
    rules: tuple[ReferenceRow, ...]
    accuracy: tuple[ReferenceRow, ...]
    accuracy_of_values: tuple[ReferenceRow, ...]


def write(
    relations: Relations,
    target: Path,
    reference: Reference,
    terms: Callable[[str], str],
    build: Mapping[str, str],
) -> None:
    """Write relations to ``target``, a database that this project built before or a name that is free.

    ``terms`` gives the search terms (lemmas, folded forms) of a Turkish text; ``build`` the versions of the parts.
    Whatever fails, an old database stays as it was and nothing is left beside it.

    Raises:
        StoreError: ``target`` is not ours to overwrite or cannot be written, or the relations break a promise of the
            schema.
    """
    _refuse_what_is_not_ours(target)
    try:
        with _replacing(target) as unfinished, closing(Database(unfinished, execute_plugins=False)) as db:
            _fill(db, relations, reference, build)
            _index(db, terms)
            _finish(db)
            _refuse_violations(db.conn)
    except (sqlite3.Error, OSError, StoreError) as error:
        raise StoreError(f"{target}: {error}") from error


def refuse_unfit(target: Path, fresh: bool = False) -> None:
    """Raise :class:`StoreError` where :func:`write` would, and, unless a fresh one is wanted, for another schema version."""
    _refuse_what_is_not_ours(target)
    if target.exists() and not os.access(target, os.W_OK):
        raise StoreError(f"{target}: is write-protected")
    if target.exists() and not fresh and (version := _schema_version(target)) != SCHEMA_VERSION:
        advice = f"this program writes version {SCHEMA_VERSION}; --fresh builds it anew"
        raise StoreError(f"{target}: has schema version {version}, {advice}")


def held(target: Path) -> list[Article]:
    """The articles of a database, as they were written; none if there is no database."""
    if not target.exists():
        return []
    try:
        with closing(_read_only(target)) as db:
            rows = db.execute(f"SELECT {', '.join(_ARTICLE)} FROM articles ORDER BY id")
            return [_article(db, dict(zip(_ARTICLE, row, strict=True))) for row in rows]
    except sqlite3.Error as error:
        raise StoreError(f"{target}: {error}") from error


def held_refusals(target: Path) -> list[Refusal]:
    """What a database tells to have been refused; nothing if there is no database."""
    if not target.exists():
        return []
    with closing(_read_only(target)) as db:
        return [Refusal(*row) for row in db.execute("SELECT path, locator, reason FROM rejected ORDER BY rowid")]


_ARTICLE = ("id", "path", "text", "sha256", "title", "publisher", "published_on", "locator", "url")
_REPORTS = "SELECT start_char, end_char, title, publisher, published_on FROM reports WHERE article = ? ORDER BY start_char"


def _article(db: sqlite3.Connection, cells: Mapping[str, Any]) -> Article:
    return Article(**cells, reports=tuple(Report(*row) for row in db.execute(_REPORTS, [cells["id"]])))


def remove_unfinished(target: Path) -> None:
    """Take away what builds of this database left that were killed; only while no other build of it runs."""
    for left in target.parent.glob(f"{glob.escape(target.name)}.tmp*"):
        left.unlink(missing_ok=True)


def _read_only(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro&immutable=1", uri=True)


def _schema_version(path: Path) -> int:
    with closing(_read_only(path)) as db:
        return int(db.execute("PRAGMA user_version").fetchone()[0])


def is_ours(path: Path) -> bool:
    """Whether the file is a database that this project built: it has our application_id and a build table."""
    try:
        with closing(_read_only(path)) as db:
            (application_id,) = db.execute("PRAGMA application_id").fetchone()
            build = db.execute("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'build'").fetchone()
    except sqlite3.Error:
        return False
    return bool(application_id == APPLICATION_ID and build)


def run_checks(db: sqlite3.Connection) -> list[tuple[str, list[Row]]]:
    """The claims of ``schema/checks`` that do not hold, by name, each with the rows that break it."""
    found = [(check.stem, db.execute(check.read_text("utf-8")).fetchall()) for check in _checks()]
    return [(name, rows) for name, rows in found if rows]


def _checks() -> list[Path]:
    return sorted((SCHEMA / "checks").glob("*.sql"))


def _refuse_what_is_not_ours(target: Path) -> None:
    if target.is_dir():
        raise StoreError(f"{target}: is a directory, not a database file")
    if not target.parent.is_dir():
        raise StoreError(f"{target}: there is no directory {target.parent}")
    if not os.access(target.parent, os.W_OK | os.X_OK):
        raise StoreError(f"{target}: the directory {target.parent} cannot be written to")
    if target.exists() and not (target.is_file() and is_ours(target)):
        raise StoreError(f"{target}: exists and was not built by this project, so it is not overwritten")


@contextmanager
def _replacing(target: Path) -> Iterator[Path]:
    unfinished = target.with_name(f"{target.name}.tmp{os.getpid()}")
    unfinished.unlink(missing_ok=True)
    try:
        yield unfinished
        unfinished.replace(target)
    finally:
        unfinished.unlink(missing_ok=True)


def _refuse_violations(db: sqlite3.Connection) -> None:
    for name, rows in run_checks(db):
        raise StoreError(f"internal error: the check {name} does not hold, first for {rows[0]}")


def _fill(db: Database, relations: Relations, reference: Reference, build: Mapping[str, str]) -> None:
    db.executescript("PRAGMA page_size = 4096; PRAGMA journal_mode = MEMORY;")
    db.executescript(f"PRAGMA application_id = {APPLICATION_ID}; PRAGMA user_version = {SCHEMA_VERSION};")
    for part in ("tables.sql", "views.sql"):
        db.executescript((SCHEMA / part).read_text("utf-8"))
    with db.atomic():
        _insert_reference(db, reference)
        _insert(db, "build", build.items())
        _insert_articles(db, relations.articles)
        _insert(db, "rejected", ((r.path, r.locator, r.reason) for r in relations.rejected))
        _insert(db, "participants", ((p.id, p.name, p.kind, p.country) for p in relations.participants))
        _insert_facts(db, relations, {str(row["iso3"]): str(row["name"]) for row in reference.countries})
        db.conn.execute((SCHEMA / "derived.sql").read_text("utf-8"))


def _index(db: Database, terms: Callable[[str], str]) -> None:
    db.conn.create_function("index_terms", 1, terms, deterministic=True)
    db.executescript((SCHEMA / "search.sql").read_text("utf-8"))


def _finish(db: Database) -> None:
    db.analyze()
    db.vacuum()


def _columns(db: Database, table: str) -> list[str]:
    rows = db.conn.execute("SELECT name FROM pragma_table_info(?) WHERE name <> 'fact_kind'", [table])
    return [name for (name,) in rows]


def _insert(db: Database, table: str, rows: Iterable[Row]) -> None:
    """Add rows in the order of their keys, which come first; a typed table's fact_kind fills itself."""
    columns = _columns(db, table)
    marks = ", ".join("?" * len(columns))
    in_order: list[Row] = sorted(rows, key=_text_of_cells)
    db.conn.executemany(f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({marks})", in_order)


def _text_of_cells(row: Row) -> list[str]:
    return [str(cell) for cell in row]


def _insert_reference(db: Database, reference: Reference) -> None:
    for table in fields(reference):
        rows: tuple[ReferenceRow, ...] = getattr(reference, table.name)
        columns = _columns(db, table.name)
        _insert(db, table.name, (tuple(row[column] for column in columns) for row in rows))


def _insert_articles(db: Database, articles: Sequence[Article]) -> None:
    _insert(db, "articles", map(_article_row, articles))
    _insert(db, "reports", (row for article in articles for row in _report_rows(article)))


def _article_row(article: Article) -> Row:
    dated = (article.title, article.publisher, article.published_on)
    place = (article.path, article.locator, article.url, article.copy_of)
    return (article.id, *place, *dated, LANGUAGE, article.sha256, article.text)


def _report_id(article: str, index: int) -> str:
    return f"{article}-{index + 1}"


def _report_rows(article: Article) -> Iterator[Row]:
    for index, report in enumerate(article.reports):
        dated = (report.title, report.publisher, report.published_on)
        yield (_report_id(article.id, index), article.id, report.start, report.end, *dated)


def _insert_facts(db: Database, relations: Relations, names: Mapping[str, str]) -> None:
    texts = {article.id: article.text for article in relations.articles}
    evidence = {fact.id: _evidence_rows(fact, texts) for fact in relations.facts}
    _insert(db, "dyads", _dyad_rows(relations.facts, names))
    _insert(db, "evidence", (row for rows in evidence.values() for row in rows))
    _insert(db, "fact_countries", ((fact.id, country) for fact in relations.facts for country in fact.countries))
    _insert(db, "facts", (_fact_row(fact, evidence[fact.id]) for fact in relations.facts))
    for kind in TABLES:
        _insert_typed(db, kind, [fact for fact in relations.facts if fact.kind == kind])


def _dyad(countries: Iterable[str]) -> str:
    return "-".join(sorted(countries)).lower()


def _dyad_rows(facts: Iterable[Fact], names: Mapping[str, str]) -> Iterator[Row]:
    pairs = {pair for fact in facts for pair in combinations(sorted(set(fact.countries)), 2)}
    return ((_dyad((a, b)), a, b, f"{names.get(a, a)} – {names.get(b, b)}") for a, b in pairs)


def _evidence_rows(fact: Fact, texts: Mapping[str, str]) -> list[Row]:
    """A fact's evidence in the order of articles and their text; the same words may prove the same value only once."""
    told = sorted(set(fact.evidence), key=lambda e: (e.article, e.report, e.value.start, e.value))
    return [_evidence_row(fact.id, evidence, texts[evidence.article]) for evidence in told]


def _evidence_row(fact: str, evidence: Evidence, text: str) -> Row:
    value = evidence.value
    told = (fact, value.field, value.value, value.basis)
    place = (_report_id(evidence.article, evidence.report), evidence.article, value.start, value.end)
    return (_stable_number(*told, *place, value.rule), *told, *place, text[value.start : value.end], value.rule)


def _stable_number(*cells: Cell) -> int:
    """A number that other articles never change, small enough for JavaScript (below 2**53)."""
    digest = hashlib.sha256("\0".join(map(str, cells)).encode()).digest()
    return int.from_bytes(digest[:8], "big") >> 11


def _fact_row(fact: Fact, evidence: Sequence[Row]) -> Row:
    dyad = _dyad(fact.countries) if len(fact.countries) == 2 else None
    year = int(fact.date[:4]) if fact.date else None
    precision = (fact.columns.get("date_precision") or "day") if fact.date else None
    first = evidence[0][0] if evidence else None
    return (fact.id, fact.kind, fact.date, precision, year, dyad, fact.status, fact.summary, first)


def _insert_typed(db: Database, kind: FactKind, facts: Sequence[Fact]) -> None:
    table = TABLES[kind]
    columns = _columns(db, table)[1:]
    unknown = {column for fact in facts for column in fact.columns} - set(columns)
    if unknown:
        raise StoreError(f"internal error: the table {table} has no column {', '.join(sorted(unknown))}")
    _insert(db, table, ((fact.id, *map(fact.columns.get, columns)) for fact in facts))
    _insert_links(db, kind, facts)


def _insert_links(db: Database, kind: FactKind, facts: Sequence[Fact]) -> None:
    people = [(fact.id, participant, role) for fact in facts for participant, role in fact.participants]
    sectors = [(fact.id, sector) for fact in facts for sector in fact.sectors]
    if kind == "event":
        _insert(db, "event_participants", people)
    elif kind == "agreement":
        _insert(db, "agreement_signatories", ((fact, participant) for fact, participant, _ in people))
        _insert(db, "agreement_sectors", sectors)
    if (people and kind not in ("event", "agreement")) or (sectors and kind != "agreement"):
        raise StoreError(f"internal error: there is no table for the participants or sectors of a fact of kind {kind}")
