"""Facts to rows of an SQLite file: the only module that speaks SQL to the database.  What it creates is defined in ``schema/``.

A whole database is built beside its target, under a name that Datasette does not publish, checked, and then put in place
at once.  It holds no times and no counters that depend on the run, so that the same facts give the same bytes.  A small
change is made in the database itself, in one transaction.
"""

from __future__ import annotations

import glob
import hashlib
import os
import sqlite3
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, fields, replace
from functools import lru_cache
from itertools import combinations, islice
from pathlib import Path
from typing import Any, TypeVar

from sqlite_utils import Database

from bilateral.facts import Article, Change, Evidence, Fact, FactKind, Refusal, Report

SCHEMA = Path(__file__).resolve().parent.parent / "schema"
SCHEMA_VERSION = 3
APPLICATION_ID = int.from_bytes(b"BILA", "big")
LANGUAGE = "tr"
WHOLES = ("articles", "reports", "participants")
_PATIENCE = 10
"""Seconds to wait for somebody who reads or writes the file."""

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
Terms = Callable[[str], str]
Item = TypeVar("Item")
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
    content: Change,
    rejected: Iterable[Refusal],
    target: Path,
    reference: Reference,
    terms: Terms,
    build: Mapping[str, str],
) -> None:
    """Write a database to ``target``, one that this project built before or a name that is free.

    ``terms`` gives the search terms (lemmas, folded forms) of a Turkish text; ``build`` the versions of the parts.
    Whatever fails, an old database stays as it was and nothing is left beside it.

    Raises:
        StoreError: ``target`` is not ours to overwrite or cannot be written, or the content breaks a promise of the
            schema.
    """
    _refuse_what_is_not_ours(target)
    try:
        with _replacing(target) as unfinished, closing(Database(unfinished, execute_plugins=False)) as db:
            _begin(db, reference)
            with db.atomic():
                _put_in(db.conn, content, rejected, build)
                _index(db.conn, _EVERY_ROW, terms)
            _finish(db)
            _refuse_violations(db.conn)
    except (sqlite3.Error, OSError, StoreError) as error:
        raise StoreError(f"{target}: {error}") from error


def update(content: Change, rejected: Iterable[Refusal], target: Path, terms: Terms, build: Mapping[str, str]) -> None:
    """Take out of a database what goes and put in what comes, in one transaction.

    Who reads it meanwhile sees the one state or the other, and so does everybody after a build that was killed.

    Raises:
        StoreError: it cannot be written, or would break a promise of the schema; it is as it was.
    """
    try:
        with closing(sqlite3.connect(target, isolation_level=None, timeout=_PATIENCE)) as db:
            db.executescript("PRAGMA journal_mode = WAL; PRAGMA foreign_keys = ON; PRAGMA cache_size = -100000;")
            db.execute("BEGIN IMMEDIATE")
            db.execute("PRAGMA defer_foreign_keys = ON")
            _exchange(db, content, rejected, terms, build)
            db.execute("COMMIT")
            db.execute("PRAGMA busy_timeout = 0")
            _end_log(db)
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


def held(target: Path) -> Iterator[Article]:
    """The articles of a database, as they were written; none if there is no database."""
    if not target.exists():
        return
    try:
        with closing(_read_only(target)) as db:
            for row in db.execute(f"SELECT {', '.join(_ARTICLE)} FROM articles ORDER BY id"):
                yield _article(db, dict(zip(_ARTICLE, row, strict=True)))
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


def built_of(target: Path) -> str | None:
    """The fingerprint of the set of articles that a database was built of; None if there is no database."""
    if not target.exists():
        return None
    with closing(_read_only(target)) as db:
        row = db.execute("SELECT value FROM build WHERE key = 'articles'").fetchone()
        return str(row[0]) if row else None


def counts(target: Path) -> dict[str, int]:
    """How many articles, reports and participants a database has, and under each kind how many facts."""
    with closing(_read_only(target)) as db:
        wholes = {
            name: db.execute(f"SELECT count(*) FROM {name}").fetchone()[0] for name in ("articles", "reports", "participants")
        }
        return wholes | dict(db.execute("SELECT kind, count(*) FROM facts GROUP BY kind ORDER BY kind").fetchall())


def remove_unfinished(target: Path) -> None:
    """Take away what builds of this database left that were killed; only while no other build of it runs."""
    for left in target.parent.glob(f"{glob.escape(target.name)}.tmp*"):
        left.unlink(missing_ok=True)


def _read_only(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True, timeout=_PATIENCE)


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
        _without_log(target)
        unfinished.replace(target)
    finally:
        unfinished.unlink(missing_ok=True)


def _refuse_violations(db: sqlite3.Connection) -> None:
    for name, rows in run_checks(db):
        raise StoreError(f"internal error: the check {name} does not hold, first for {rows[0]}")


def _without_log(target: Path) -> None:
    """End the write-ahead log of a database that is to be replaced: SQLite would take it for the new one's."""
    log = target.with_name(f"{target.name}-wal")
    if log.exists() and log.stat().st_size:
        with closing(sqlite3.connect(target, isolation_level=None, timeout=_PATIENCE)) as db:
            _end_log(db)
    if log.exists() and log.stat().st_size:
        raise StoreError("is being read at this moment; try again")


def _end_log(db: sqlite3.Connection) -> None:
    """Move the log into the file, and do without one again unless somebody has the file open."""
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    try:
        db.execute("PRAGMA journal_mode = DELETE")
    except sqlite3.OperationalError as error:
        if "locked" not in str(error):
            raise


# ------------------------------------------------------------------------------------------------------ a whole database


def _begin(db: Database, reference: Reference) -> None:
    db.executescript("PRAGMA page_size = 4096; PRAGMA journal_mode = OFF; PRAGMA cache_size = -100000;")
    db.executescript(f"PRAGMA application_id = {APPLICATION_ID}; PRAGMA user_version = {SCHEMA_VERSION};")
    for part in ("tables.sql", "views.sql", "search.sql"):
        db.executescript((SCHEMA / part).read_text("utf-8"))
    with db.atomic():
        for table in fields(reference):
            rows: tuple[ReferenceRow, ...] = getattr(reference, table.name)
            columns = _columns(db.conn, table.name)
            _insert(db.conn, table.name, sorted((tuple(row[column] for column in columns) for row in rows), key=_text_of_cells))


def _text_of_cells(row: Row) -> list[str]:
    return [str(cell) for cell in row]


def _finish(db: Database) -> None:
    for name in _INDEXED:
        db.execute(f"INSERT INTO {name}_fts ({name}_fts) VALUES ('optimize')")
    db.analyze()
    db.vacuum()


# -------------------------------------------------------------------------------------------------------------- search


_INDEXED = ("facts", "statements", "articles", "participants")
_EVERY_ROW = {name: f"SELECT rowid FROM {name}" for name in _INDEXED}


def _index(db: sqlite3.Connection, rows: Mapping[str, str], terms: Terms) -> None:
    """Put rows into the search index; ``rows`` are by table a query for their rowids."""
    _with_rows(db, rows, terms, "index.sql")


def _unindex(db: sqlite3.Connection, rows: Mapping[str, str], terms: Terms) -> None:
    """Take rows out of the search index, before they change."""
    _with_rows(db, rows, terms, "unindex.sql")


def _with_rows(db: sqlite3.Connection, rows: Mapping[str, str], terms: Terms, part: str) -> None:
    db.create_function("index_terms", 1, terms, deterministic=True)
    db.execute("CREATE TEMP TABLE indexed (name TEXT, docid INTEGER, PRIMARY KEY (name, docid)) WITHOUT ROWID")
    for name, query in rows.items():
        db.execute(f"INSERT INTO temp.indexed SELECT '{name}', rowid FROM ({query})")
    for statement in (SCHEMA / part).read_text("utf-8").split(";\n"):
        db.execute(statement)
    db.execute("DROP TABLE temp.indexed")


# ---------------------------------------------------------------------------------------------------- what is put in


_AT_ONCE = 500


def _put_in(db: sqlite3.Connection, content: Change, rejected: Iterable[Refusal], build: Mapping[str, str]) -> None:
    _insert(db, "build", sorted(build.items()))
    _insert(db, "rejected", sorted(((r.path, r.locator, r.reason) for r in rejected), key=_text_of_cells))
    for articles in _batches(content.articles):
        _insert(db, "articles", map(_article_row, articles))
        _insert(db, "reports", (row for article in articles for row in _report_rows(article)))
    texts = _Texts(db)
    for facts in _batches(content.facts):
        _insert_facts(db, facts, texts)
    _insert(db, "participants", ((p.id, p.name, p.kind, p.country) for p in content.participants))


def _batches(items: Iterable[Item]) -> Iterator[list[Item]]:
    rest = iter(items)
    while batch := list(islice(rest, _AT_ONCE)):
        yield batch


def _columns(db: sqlite3.Connection, table: str) -> list[str]:
    rows = db.execute("SELECT name FROM pragma_table_info(?) WHERE name <> 'fact_kind'", [table])
    return [name for (name,) in rows]


def _insert(db: sqlite3.Connection, table: str, rows: Iterable[Row]) -> None:
    """Add rows; a typed table's fact_kind fills itself."""
    columns = _columns(db, table)
    marks = ", ".join("?" * len(columns))
    db.executemany(f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({marks})", rows)


class _Texts:
    """The texts of articles, out of the database, the last ones kept."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self.of = lru_cache(_AT_ONCE)(self._of)
        self._db = db

    def _of(self, article: str) -> str:
        row = self._db.execute("SELECT text FROM articles WHERE id = ?", [article]).fetchone()
        if row is None:
            raise StoreError(f"internal error: evidence from an article {article} that is not there")
        return str(row[0])


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


def _insert_facts(db: sqlite3.Connection, facts: Sequence[Fact], texts: _Texts) -> None:
    """Evidence and countries before the facts, as the schema demands."""
    evidence = {fact.id: _numbered_evidence(fact) for fact in facts}
    there = {number for fact in facts for (number,) in db.execute("SELECT id FROM evidence WHERE fact = ?", [fact.id])}
    _insert(db, "dyads", _new_dyads(db, facts))
    new = ((id_, number, each) for id_, told in evidence.items() for number, each in told.items() if number not in there)
    _insert(db, "evidence", (_evidence_row(number, id_, each, texts.of(each.article)) for id_, number, each in new))
    _insert(db, "fact_countries", ((fact.id, country) for fact in facts for country in sorted(set(fact.countries))))
    _insert(db, "facts", (_fact_row(fact, next(iter(evidence[fact.id]), None)) for fact in facts))
    _insert(db, "differing_values", (pair for fact in facts for pair in _differing(fact)))
    for kind in TABLES:
        _insert_typed(db, kind, [fact for fact in facts if fact.kind == kind])


def _differing(fact: Fact) -> list[Row]:
    """The values on which a fact's evidence differs; links have none."""
    told: dict[str, set[str]] = defaultdict(set)
    for each in fact.evidence:
        told[each.value.field].add(each.value.value)
    return [(fact.id, name) for name, values in sorted(told.items()) if name and ":" not in name and len(values) > 1]


def _dyad(countries: Iterable[str]) -> str:
    return "-".join(sorted(countries)).lower()


def _new_dyads(db: sqlite3.Connection, facts: Iterable[Fact]) -> list[Row]:
    pairs = {pair for fact in facts for pair in combinations(sorted(set(fact.countries)), 2)}
    known = {_dyad(pair) for pair in pairs if db.execute("SELECT 1 FROM dyads WHERE id = ?", [_dyad(pair)]).fetchone()}
    new = sorted(pair for pair in pairs if _dyad(pair) not in known)
    return [(_dyad(pair), *pair, " – ".join(_country(db, code) for code in pair)) for pair in new]


def _country(db: sqlite3.Connection, code: str) -> str:
    row = db.execute("SELECT name FROM countries WHERE iso3 = ?", [code]).fetchone()
    return str(row[0]) if row else code


def _numbered_evidence(fact: Fact) -> dict[int, Evidence]:
    """A fact's evidence in the order of articles and their text; the same words may prove the same value only once."""
    told = sorted(set(fact.evidence), key=lambda e: (e.article, e.report, e.value.start, e.value))
    return {_stable_number(*_told(fact.id, each), each.value.rule): each for each in told}


def _told(fact: str, evidence: Evidence) -> Row:
    value = evidence.value
    place = (_report_id(evidence.article, evidence.report), evidence.article, value.start, value.end)
    return (fact, value.field, value.value, value.basis, *place)


def _evidence_row(number: int, fact: str, evidence: Evidence, text: str) -> Row:
    return (number, *_told(fact, evidence), text[evidence.value.start : evidence.value.end], evidence.value.rule)


def _stable_number(*cells: Cell) -> int:
    """A number that other articles never change, small enough for JavaScript (below 2**53)."""
    digest = hashlib.sha256("\0".join(map(str, cells)).encode()).digest()
    return int.from_bytes(digest[:8], "big") >> 11


def _fact_row(fact: Fact, first: int | None) -> Row:
    dyad = _dyad(fact.countries) if len(fact.countries) == 2 else None
    year = int(fact.date[:4]) if fact.date else None
    precision = (fact.columns.get("date_precision") or "day") if fact.date else None
    return (fact.id, fact.kind, fact.date, precision, year, dyad, fact.status, fact.summary, first)


def _insert_typed(db: sqlite3.Connection, kind: FactKind, facts: Sequence[Fact]) -> None:
    table = TABLES[kind]
    columns = _columns(db, table)[1:]
    unknown = {column for fact in facts for column in fact.columns} - set(columns)
    if unknown:
        raise StoreError(f"internal error: the table {table} has no column {', '.join(sorted(unknown))}")
    _insert(db, table, ((fact.id, *map(fact.columns.get, columns)) for fact in facts))
    _insert_links(db, kind, facts)


def _insert_links(db: sqlite3.Connection, kind: FactKind, facts: Sequence[Fact]) -> None:
    people = [(fact.id, participant, role) for fact in facts for participant, role in sorted(set(fact.participants))]
    sectors = [(fact.id, sector) for fact in facts for sector in sorted(set(fact.sectors))]
    if kind == "event":
        _insert(db, "event_participants", people)
    elif kind == "agreement":
        _insert(db, "agreement_signatories", ((fact, participant) for fact, participant, _ in people))
        _insert(db, "agreement_sectors", sectors)
    if (people and kind not in ("event", "agreement")) or (sectors and kind != "agreement"):
        raise StoreError(f"internal error: there is no table for the participants or sectors of a fact of kind {kind}")


# -------------------------------------------------------------------------------------------- what is taken out of one


_FACT_TABLES = (
    ("event_participants", "event"),
    ("agreement_signatories", "agreement"),
    ("agreement_sectors", "agreement"),
    *((table, "id") for table in TABLES.values()),
    ("differing_values", "fact"),
    ("facts", "id"),
    ("fact_countries", "fact"),
)
"""Where a fact has rows beside its evidence, with the column of its id, in the order in which they may go."""
_LINKS = (
    ("event_participants", "event", "participant"),
    ("agreement_signatories", "agreement", "participant"),
    ("office_holdings", "id", "participant"),
    ("statements", "id", "speaker"),
    ("trade_targets", "id", "speaker"),
    ("trade_volumes", "id", "speaker"),
)
"""Where a fact is linked with a participant: the table, its column of the fact and that of the participant."""


def _exchange(
    db: sqlite3.Connection, content: Change, rejected: Iterable[Refusal], terms: Terms, build: Mapping[str, str]
) -> None:
    facts = tuple(content.facts)
    participants = tuple(content.participants)
    _list(db, "gone_facts", content.gone_facts)
    _list(db, "gone_articles", content.gone_articles)
    _list(db, "gone_participants", content.gone_participants)
    _list(db, "met", {*content.gone_participants, *_linked_with_gone_facts(db), *(p.id for p in participants)})
    _list(db, "new_facts", (fact.id for fact in facts))
    _list(db, "new_evidence", (number for fact in facts for number in _numbered_evidence(fact)))
    pairs = _dyads_of_gone_facts(db)
    _unindex(db, _rows("gone_facts", "gone_articles"), terms)
    _take_out(db)
    known = {id_ for (id_,) in db.execute("SELECT id FROM participants WHERE id IN (SELECT id FROM temp.met)")}
    articles = tuple(content.articles)
    _list(db, "new_articles", (article.id for article in articles))
    new = tuple(participant for participant in participants if participant.id not in known)
    _put_in(db, replace(content, articles=articles, facts=facts, participants=new), rejected, build)
    _take_out_unused(db, pairs)
    _index(db, _rows("new_facts", "new_articles"), terms)


def _list(db: sqlite3.Connection, name: str, ids: Iterable[str | int]) -> None:
    db.execute(f"CREATE TEMP TABLE {name} (id PRIMARY KEY) WITHOUT ROWID")
    db.executemany(f"INSERT INTO temp.{name} VALUES (?)", [(id_,) for id_ in sorted(set(ids), key=str)])


def _rows(facts: str, articles: str) -> dict[str, str]:
    """Queries for the rows of the search index that listed facts, articles and all participants that are met have."""
    lists = {"facts": facts, "statements": facts, "articles": articles, "participants": "met"}
    return {name: f"SELECT rowid FROM {name} WHERE id IN (SELECT id FROM temp.{ids})" for name, ids in lists.items()}


def _linked_with_gone_facts(db: sqlite3.Connection) -> set[str]:
    gone = "SELECT id FROM temp.gone_facts"
    queries = (f"SELECT {who} FROM {table} WHERE {fact} IN ({gone}) AND {who} IS NOT NULL" for table, fact, who in _LINKS)
    return {id_ for query in queries for (id_,) in db.execute(query)}


def _dyads_of_gone_facts(db: sqlite3.Connection) -> set[str]:
    countries: dict[str, list[str]] = defaultdict(list)
    for fact, country in db.execute("SELECT fact, country FROM fact_countries WHERE fact IN (SELECT id FROM temp.gone_facts)"):
        countries[fact].append(country)
    return {_dyad(pair) for states in countries.values() for pair in combinations(sorted(states), 2)}


def _take_out(db: sqlite3.Connection) -> None:
    for table, column in _FACT_TABLES:
        db.execute(f"DELETE FROM {table} WHERE {column} IN (SELECT id FROM temp.gone_facts)")
    db.execute(
        """DELETE FROM evidence WHERE fact IN (SELECT id FROM temp.gone_facts)
           AND (id NOT IN (SELECT id FROM temp.new_evidence) OR article IN (SELECT id FROM temp.gone_articles))"""
    )
    db.execute("DELETE FROM reports WHERE article IN (SELECT id FROM temp.gone_articles)")
    db.execute("DELETE FROM articles WHERE id IN (SELECT id FROM temp.gone_articles)")
    db.execute("DELETE FROM participants WHERE id IN (SELECT id FROM temp.gone_participants)")
    db.execute("DELETE FROM build")
    db.execute("DELETE FROM rejected")


def _take_out_unused(db: sqlite3.Connection, dyads: Iterable[str]) -> None:
    """Participants and pairs of states that no fact has any more."""
    linked = " ".join(f"AND NOT EXISTS (SELECT 1 FROM {table} WHERE {who} = participants.id)" for table, _, who in _LINKS)
    db.execute(f"DELETE FROM participants WHERE id IN (SELECT id FROM temp.met) {linked}")
    db.executemany(
        """DELETE FROM dyads WHERE id = ? AND NOT EXISTS (
               SELECT 1 FROM fact_countries a JOIN fact_countries b ON b.fact = a.fact
               WHERE a.country = country_a AND b.country = country_b)""",
        [(dyad,) for dyad in sorted(dyads)],
    )
