"""How long storing takes beside raw ``sqlite3.executemany`` of the same rows into the same schema.

    python -m bench.storing [--articles N] [--words N] [--rounds N]

Made-up articles are read and resolved once.  In each round the store writes them as in every build; then the rows of all its
tables, read back and held in memory, go into an empty database with the same tables, triggers and indexes, in one
transaction and with foreign keys on.  Search is part of the second figure only: there the raw side fills FTS5 from the same
views by schema/index.sql, with the terms of each text known beforehand.
"""

from __future__ import annotations

import argparse
import sqlite3
import sys
import time
from collections.abc import Callable, Mapping
from contextlib import closing
from operator import itemgetter
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from bench import articles as made_up
from bilateral.articles import distinct
from bilateral.facts import Relations
from bilateral.reading import read_article
from bilateral.resolve import resolve
from bilateral.store import SCHEMA, write
from bilateral.turkish.search import index_terms
from bilateral.versions import versions
from build_db import reference

Rows = Mapping[str, list[tuple[object, ...]]]


def relations(count: int, words: int) -> Relations:
    """What so many made-up articles tell."""
    return resolve([read_article(article) for article in distinct(each.article() for each in made_up.articles(count, words))])


def store(given: Relations, target: Path, terms: Callable[[str], str] = index_terms) -> None:
    """Write as a build does."""
    write(given.change(), (), target, reference(), terms, versions())


def rows(database: Path) -> Rows:
    """The rows of every table of a database, in an order that the triggers take: facts after evidence."""
    with closing(sqlite3.connect(database)) as db:
        found = db.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND sql LIKE '%STRICT%' ORDER BY rowid")
        tables = [table for (table,) in found if table != "facts"]
        tables.insert(tables.index("evidence") + 1, "facts")
        return {table: db.execute(f"SELECT {_columns(db, table)} FROM {table}").fetchall() for table in tables}


def _columns(db: sqlite3.Connection, table: str) -> str:
    """All but generated ones."""
    return ", ".join(name for (name,) in db.execute("SELECT name FROM pragma_table_info(?)", [table]))


def insert(given: Rows, target: Path, terms: Callable[[str], str] | None = None) -> None:
    """Put the rows into a new database of the same schema, with its search index if terms are given."""
    with closing(sqlite3.connect(target)) as db:
        db.executescript("PRAGMA page_size = 4096; PRAGMA journal_mode = MEMORY; PRAGMA foreign_keys = ON;")
        db.executescript((SCHEMA / "tables.sql").read_text("utf-8"))
        db.execute("BEGIN")
        for table, cells in filter(itemgetter(1), given.items()):
            marks = ", ".join("?" * len(cells[0]))
            db.executemany(f"INSERT INTO {table} ({_columns(db, table)}) VALUES ({marks})", cells)
        db.commit()
        if terms:
            db.create_function("index_terms", 1, terms, deterministic=True)
            db.executescript("CREATE TEMP TABLE indexed (name TEXT, docid INTEGER)")
            for name in ("facts", "statements", "articles", "participants"):
                db.execute(f"INSERT INTO temp.indexed SELECT '{name}', rowid FROM {name}")
            for part in ("views.sql", "search.sql", "index.sql"):
                db.executescript((SCHEMA / part).read_text("utf-8"))


def _seconds(do: Callable[[Path], None]) -> float:
    with TemporaryDirectory() as folder:
        start = time.perf_counter()
        do(Path(folder) / "relations.db")
        return time.perf_counter() - start


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=1_000, help="how many (1,000)")
    parser.add_argument("--words", type=int, default=made_up.WORDS, help="of how many words each (600)")
    parser.add_argument("--rounds", type=int, default=5, help="how often (5)")
    asked = parser.parse_args()
    print(f"reading {asked.articles:,} made-up articles", file=sys.stderr)
    given, known = relations(asked.articles, asked.words), dict[str, str]()
    with TemporaryDirectory() as folder:
        target = Path(folder) / "relations.db"
        store(given, target, lambda text: known.setdefault(text, index_terms(text)))
        told = rows(target)
    count = sum(map(len, told.values()))
    ways: dict[str, Callable[[Path], None]] = {
        "the store": lambda to: store(given, to),
        "the store, terms known": lambda to: store(given, to, known.__getitem__),
        "raw executemany": lambda to: insert(told, to),
        "raw executemany and search": lambda to: insert(told, to, known.__getitem__),
    }
    spent = [[_seconds(way) for way in ways.values()] for _ in range(asked.rounds)]
    print(f"{f'storing {count:,} rows':<32}{'rows/s':>12}{'store / this':>14}")
    for name, seconds in zip(ways, map(median, zip(*spent, strict=True)), strict=True):
        print(f"{name:<32}{count / seconds:>12,.0f}{median(each[0] for each in spent) / seconds:>14.2f}")


if __name__ == "__main__":
    main()
