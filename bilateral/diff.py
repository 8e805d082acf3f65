"""Two databases → the facts that were added, that are gone, and that changed, for review.

A fact is the same by its id; it changed where a column of its own or of its typed table, a country, a participant or a sector
differs.  Its evidence is not compared: another article that tells the same changes no value.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from bilateral.store import SCHEMA_VERSION, TABLES, StoreError, is_ours

Values = Mapping[str, str]
"""A fact's values by column; of links, all that the fact has."""
_LINKS = (
    ("country", "SELECT fact, country FROM fact_countries"),
    ("participant", "SELECT event, participant || ' (' || role || ')' FROM event_participants"),
    ("signatory", "SELECT agreement, participant FROM agreement_signatories"),
    ("sector", "SELECT agreement, sector FROM agreement_sectors"),
)
_NOT_COMPARED = {"id", "fact_kind", "evidence", "first_evidence"}


@dataclass(frozen=True, slots=True)
class Difference:
    """A fact that one database alone has, or that has other values in the other one: {column: (old, new)}."""

    fact: str
    sign: str
    summary: str
    changed: Mapping[str, tuple[str, str]]

    def lines(self) -> Iterator[str]:
        """``+`` added, ``-`` gone, ``~`` changed; below it each value that changed."""
        yield f"{self.sign} {self.fact}  {_one_line(self.summary)}"
        for column, (old, new) in self.changed.items():
            yield f"    {column}: {_one_line(old)} → {_one_line(new)}"


def _one_line(text: str) -> str:
    return " ".join(text.split()) or "(none)"


def differences(old: Path, new: Path) -> list[Difference]:
    """What differs, by the facts' ids.

    Raises:
        StoreError: one of the files is no database that this version of the project built, or cannot be read.
    """
    before, after = _facts(old), _facts(new)
    return [
        _difference(fact, before.get(fact), after.get(fact))
        for fact in sorted(before.keys() | after.keys())
        if before.get(fact) != after.get(fact)
    ]


def _difference(fact: str, old: Values | None, new: Values | None) -> Difference:
    if old is None or new is None:
        told = new or old or {}
        return Difference(fact, "-" if new is None else "+", told.get("summary", ""), {})
    columns = [column for column in {**old, **new} if old.get(column) != new.get(column)]
    return Difference(fact, "~", new["summary"], {each: (old.get(each, ""), new.get(each, "")) for each in columns})


def _facts(path: Path) -> Mapping[str, Values]:
    with closing(opened(path)) as db:
        try:
            return _read(db)
        except sqlite3.Error as error:
            raise StoreError(f"{path}: {error}") from error


def opened(path: Path) -> sqlite3.Connection:
    """A connection that cannot write to a database that this version of the project built."""
    if not path.is_file() or not is_ours(path):
        raise StoreError(f"{path}: is not a database that this project built")
    db = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)
    (version,) = db.execute("PRAGMA user_version").fetchone()
    if version != SCHEMA_VERSION:
        db.close()
        raise StoreError(f"{path}: has schema {version}, and this is schema {SCHEMA_VERSION}; build it anew")
    return db


def _read(db: sqlite3.Connection) -> Mapping[str, Values]:
    found: dict[str, dict[str, str]] = {}
    for table in ("facts", *TABLES.values()):
        for fact, values in _rows(db, table):
            found.setdefault(fact, {}).update(values)
    for name, sql in _LINKS:
        for fact, value in db.execute(f"{sql} ORDER BY 1, 2"):
            known = found.setdefault(fact, {})
            known[name] = f"{known[name]}, {value}" if name in known else value
    return found


def _rows(db: sqlite3.Connection, table: str) -> Iterator[tuple[str, dict[str, str]]]:
    cursor = db.execute(f"SELECT * FROM {table}")
    columns = [column for column, *_ in cursor.description]
    for row in cursor:
        values: Sequence[tuple[str, object]] = list(zip(columns, row, strict=True))
        yield row[0], {c: str(v) for c, v in values if v is not None and c not in _NOT_COMPARED}
