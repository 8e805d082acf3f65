"""The finished reading of each article, kept beside the database so that no article is ever read twice.

One SQLite file, ``relations.analyses`` beside ``relations.db``.  Each reading is stored as soon as it is finished, under a
key of all that decides it: the article and what reads it (:func:`bilateral.versions.reader`).  The file also remembers from
where the articles of the database came, and is the lock of the build: while one build has it open, another is refused.
"""

from __future__ import annotations

import json
import sqlite3
import zlib
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import asdict, fields
from hashlib import sha256
from operator import attrgetter
from pathlib import Path

from bilateral.facts import Actor, Article, Claim, Reading, Value
from bilateral.store import StoreError

APPLICATION_ID = int.from_bytes(b"BILC", "big")
_TABLES = f"""
PRAGMA application_id = {APPLICATION_ID};
CREATE TABLE readings (key BLOB PRIMARY KEY, reader TEXT NOT NULL, reading BLOB NOT NULL) STRICT;
CREATE TABLE origins (
    articles TEXT, origin TEXT, path TEXT, locator TEXT, sha256 TEXT, PRIMARY KEY (articles, origin)
) STRICT, WITHOUT ROWID;
"""

Name = tuple[str, str, str]
"""What one article is known by among all others: its path, its place in that file, and the SHA-256 of its text."""


class Damaged(Exception):
    """The file holds no readings that can be trusted."""


# ----------------------------------------------------------------------------------------------------- one reading


_ACTOR = attrgetter(*(field.name for field in fields(Actor)))
_VALUE = attrgetter(*(field.name for field in fields(Value)))


def encode(reading: Reading) -> bytes:
    """A reading without its article, small; :func:`decode` gives back exactly the same."""
    claims = [[claim.key, claim.kind, list(map(_VALUE, claim.values))] for claim in reading.claims]
    content = [list(map(_ACTOR, reading.actors)), claims]
    return zlib.compress(json.dumps(content, separators=(",", ":")).encode(), 6)


def decode(data: bytes, article: Article) -> Reading:
    """The reading of an article; raises :class:`Damaged`."""
    try:
        actors, claims = json.loads(zlib.decompress(data))
        return Reading(article, tuple(Actor(*actor) for actor in actors), tuple(_claim(*claim) for claim in claims))
    except (zlib.error, ValueError, TypeError) as error:
        raise Damaged(str(error)) from error


def _claim(key: str, kind: str, values: Iterable[Iterable[object]]) -> Claim:
    return Claim(key, kind, tuple(Value(*value) for value in values))  # type: ignore[arg-type]


def key_of(article: Article, reader: str) -> bytes:
    """The key of an article's reading; the id is not in it, because other articles may change it."""
    told = asdict(article) | {"id": "", "text": ""}  # sha256 stands for the text
    return sha256(json.dumps([reader, told], sort_keys=True).encode()).digest()


def name_of(article: Article) -> Name:
    return article.path, article.locator or "", article.sha256


# -------------------------------------------------------------------------------------------------------- the file


def beside(target: Path) -> Path:
    """The file for a database: relations.analyses for relations.db."""
    return target.with_suffix(".analyses") if target.suffix == ".db" else target.with_name(f"{target.name}.analyses")


class Analyses:
    """The open file.  Everything is committed at once: what was put stays, whatever ends the build."""

    def __init__(self, db: sqlite3.Connection, reader: str, fresh: bool) -> None:
        self._db, self._reader, self._fresh = db, reader, fresh

    def get(self, article: Article) -> Reading | None:
        """The reading that is kept of an article; None if there is none, or in a fresh build."""
        query = "SELECT reading FROM readings WHERE key = ?"
        row = None if self._fresh else self._db.execute(query, [key_of(article, self._reader)]).fetchone()
        try:
            return decode(row[0], article) if row else None
        except Damaged:  # one entry: the article is read again
            return None

    def put(self, article: Article, reading: bytes) -> None:
        row = (key_of(article, self._reader), self._reader, reading)
        self._db.execute("INSERT OR REPLACE INTO readings VALUES (?, ?, ?)", row)

    def origins(self, articles: Iterable[Article]) -> dict[str, Name]:
        """From where these articles of a database came, as far as it is known."""
        rows = self._db.execute("SELECT origin, path, locator, sha256 FROM origins WHERE articles = ?", [_set_of(articles)])
        return {origin: (path, locator, digest) for origin, path, locator, digest in rows}

    def remember(self, articles: Iterable[Article], origins: Mapping[str, Article]) -> None:
        """Keep from where the articles of a database come that is about to be put in its place."""
        name = _set_of(articles)
        with self._at_once():
            self._db.execute("DELETE FROM origins WHERE articles = ?", [name])
            rows = ((name, origin, *name_of(article)) for origin, article in origins.items())
            self._db.executemany("INSERT INTO origins VALUES (?, ?, ?, ?, ?)", rows)

    def forget_all_but(self, articles: Iterable[Article]) -> None:
        """Drop the origins of other databases than the one in place, and what other code and rules had read."""
        with self._at_once():
            self._db.execute("DELETE FROM origins WHERE articles <> ?", [_set_of(articles)])
            self._db.execute("DELETE FROM readings WHERE reader <> ?", [self._reader])

    @contextmanager
    def _at_once(self) -> Iterator[None]:
        self._db.execute("BEGIN")
        with self._db:
            yield


def _set_of(articles: Iterable[Article]) -> str:
    """One name for a set of articles, whatever their order."""
    return sha256(json.dumps(sorted(map(name_of, articles))).encode()).hexdigest()


@contextmanager
def opened(target: Path, reader: str, fresh: bool = False) -> Iterator[tuple[Analyses, str]]:
    """The readings kept for a database, locked, and what is to be said of the file (mostly nothing).

    A damaged file is put aside under the name ``….damaged`` and made anew.

    Raises:
        StoreError: another build has it open, it cannot be read or written, or another program made it.
    """
    path = beside(target)
    try:
        db, said = _connected(path)
    except (sqlite3.Error, OSError) as error:
        raise StoreError(f"{path}: {_reason(error)}") from error
    try:
        with closing(db):
            yield Analyses(db, reader, fresh), said
    except sqlite3.Error as error:
        raise StoreError(f"{path}: {error}") from error


def _reason(error: Exception) -> str:
    return "another build of this database is running" if "locked" in str(error) else str(error)


def _connected(path: Path) -> tuple[sqlite3.Connection, str]:
    try:
        return _checked(path), ""
    except (sqlite3.DatabaseError, Damaged) as error:
        if isinstance(error, sqlite3.OperationalError):  # locked, unreadable, full: the content is not at fault
            raise
        path.replace(path.with_name(f"{path.name}.damaged"))
        for rest in ("-wal", "-shm"):
            path.with_name(path.name + rest).unlink(missing_ok=True)
        return _checked(path), f"{path}: damaged ({error}), so every article is read again"


def _checked(path: Path) -> sqlite3.Connection:
    """The file, locked until it is closed: the exclusive mode needs no shared memory and lets nobody else in."""
    db = sqlite3.connect(path, timeout=0, isolation_level=None)
    try:
        _refuse_foreign(db, path)
        db.executescript("PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;")
        db.execute("BEGIN EXCLUSIVE")
        _made_ready(db)
        db.execute("COMMIT")
    except BaseException:
        db.close()
        raise
    return db


def _refuse_foreign(db: sqlite3.Connection, path: Path) -> None:
    if _tables(db) and db.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        raise StoreError(f"{path}: was made by another program, so it is not overwritten")


def _made_ready(db: sqlite3.Connection) -> None:
    if not _tables(db):
        for statement in _TABLES.split(";"):
            db.execute(statement)
    (health,) = db.execute("PRAGMA quick_check(1)").fetchone()
    if health != "ok" or {"readings", "origins"} - _tables(db):
        raise Damaged(health)


def _tables(db: sqlite3.Connection) -> set[str]:
    return {name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
