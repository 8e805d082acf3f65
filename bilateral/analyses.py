"""What was found out about articles, kept beside the database so that nothing is done twice.

One SQLite file, ``relations.analyses`` beside ``relations.db``: the finished reading of each article, stored as soon as it is
finished under a key of all that decides it (:func:`bilateral.versions.reader`); the texts; the sources of the database
(:mod:`bilateral.sources`); and the tables by which facts are put together (:mod:`bilateral.resolve`).  The file is also the
lock of the build: while one build has it open, another is refused.
"""

from __future__ import annotations

import json
import sqlite3
import zlib
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

from bilateral import resolve, sources
from bilateral.facts import Actor, Article, Claim, Reading, Value
from bilateral.store import StoreError

APPLICATION_ID = int.from_bytes(b"BILC", "big")
_OWN_TABLES = """
CREATE TABLE readings (key BLOB PRIMARY KEY, reader TEXT NOT NULL, reading BLOB NOT NULL) STRICT;
CREATE TABLE texts (sha256 TEXT PRIMARY KEY, text BLOB NOT NULL) STRICT;
CREATE TABLE state (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
"""
_TABLES = _OWN_TABLES + sources.TABLES + resolve.TABLES
_LAYOUT = int.from_bytes(sha256(_TABLES.encode()).digest()[:4], "big") >> 1


class Damaged(Exception):
    """The file holds no readings that can be trusted."""


# ----------------------------------------------------------------------------------------------------- one reading


def encode(reading: Reading) -> bytes:
    """A reading without its article, small; :func:`decode` gives back exactly the same."""
    content = [reading.actors, reading.claims]
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
    """The key of an article's reading."""
    return sha256(f"{reader} {sources.content_of(article)}".encode()).digest()


# -------------------------------------------------------------------------------------------------------- the file


def beside(target: Path) -> Path:
    """The file for a database: relations.analyses for relations.db."""
    return target.with_suffix(".analyses") if target.suffix == ".db" else target.with_name(f"{target.name}.analyses")


class Analyses:
    """The open file.  What is put is committed at once and stays, whatever ends the build."""

    def __init__(self, db: sqlite3.Connection, reader: str, fresh: bool) -> None:
        self.db = db
        self.reader = reader
        self._fresh = fresh

    def get(self, article: Article) -> Reading | None:
        """The reading that is kept of an article; None if there is none, or in a fresh build."""
        return None if self._fresh else self._kept(article)

    def reading(self, article: Article) -> Reading:
        """The reading of an article that was read; raises :class:`Damaged`."""
        reading = self._kept(article)
        if reading is None:
            raise Damaged("a reading")
        return reading

    def _kept(self, article: Article) -> Reading | None:
        query = "SELECT reading FROM readings WHERE key = ?"
        row = self.db.execute(query, [key_of(article, self.reader)]).fetchone()
        try:
            return decode(row[0], article) if row else None
        except Damaged:  # one entry: the article is read again
            return None

    def put(self, article: Article, reading: bytes) -> None:
        row = (key_of(article, self.reader), self.reader, reading)
        self.db.execute("INSERT OR REPLACE INTO readings VALUES (?, ?, ?)", row)

    def without_text(self, article: Article) -> Article:
        """The article without its text, which is kept here."""
        if not self.has_text(article.sha256):
            row = (article.sha256, zlib.compress(article.text.encode(), 6))
            self.db.execute("INSERT INTO texts VALUES (?, ?)", row)
        return replace(article, text="")

    def has_text(self, digest: str) -> bool:
        return self.db.execute("SELECT 1 FROM texts WHERE sha256 = ?", [digest]).fetchone() is not None

    def with_text(self, article: Article) -> Article:
        return replace(article, text=self.text(article.sha256))

    def text(self, digest: str) -> str:
        """The text of a SHA-256; raises :class:`Damaged`."""
        row = self.db.execute("SELECT text FROM texts WHERE sha256 = ?", [digest]).fetchone()
        try:
            return zlib.decompress(row[0]).decode()
        except (TypeError, zlib.error, UnicodeDecodeError) as error:
            raise Damaged(f"a text ({error})") from error

    def state(self, key: str) -> str | None:
        row = self.db.execute("SELECT value FROM state WHERE key = ?", [key]).fetchone()
        return str(row[0]) if row else None

    def set_state(self, key: str, value: str | None) -> None:
        self.db.execute("DELETE FROM state WHERE key = ?", [key])
        if value is not None:
            self.db.execute("INSERT INTO state VALUES (?, ?)", [key, value])

    def tidy(self) -> None:
        """Drop what other code and rules had read, and the texts of no source."""
        self.db.execute("DELETE FROM readings WHERE reader <> ?", [self.reader])
        self.db.execute("DELETE FROM texts WHERE sha256 NOT IN (SELECT json_extract(told, '$[2]') FROM sources)")

    @contextmanager
    def at_once(self) -> Iterator[None]:
        """All that is done inside, or nothing."""
        self.db.execute("BEGIN")
        try:
            yield
        except BaseException:
            if self.db.in_transaction:  # SQLite itself takes back what a full disk ends
                self.db.execute("ROLLBACK")
            raise
        self.db.execute("COMMIT")


@contextmanager
def opened(target: Path, reader: str, fresh: bool = False) -> Iterator[tuple[Analyses, str]]:
    """What is kept for a database, locked, and what is to be said of the file (mostly nothing).

    A file that is damaged from its beginning is put aside and made anew.

    Raises:
        StoreError: another build has it open, it cannot be read or written, or another program made it.
        Damaged: it proves to be damaged later.
    """
    path = beside(target)
    try:
        db, said = _connected(path)
    except (sqlite3.Error, OSError) as error:
        raise StoreError(f"{path}: {_reason(error)}") from error
    try:
        with closing(db):
            yield Analyses(db, reader, fresh), said
    except (sqlite3.Error, json.JSONDecodeError) as error:
        if _is_damage(error):
            raise Damaged(str(error)) from error
        raise StoreError(f"{path}: {error}") from error


def put_aside(target: Path, damage: Exception) -> str:
    """Rename a damaged file to ``….damaged``; a line that says so."""
    return _put_aside(beside(target), damage)


def _put_aside(path: Path, damage: Exception) -> str:
    path.replace(path.with_name(f"{path.name}.damaged"))
    for rest in ("-wal", "-shm"):
        path.with_name(path.name + rest).unlink(missing_ok=True)
    return f"{path}: damaged ({damage}), so every article is read again"


def _is_damage(error: Exception) -> bool:
    """Whether the content is at fault: not the lock, the disk or this program."""
    return isinstance(error, Damaged | json.JSONDecodeError) or type(error) is sqlite3.DatabaseError


def _reason(error: Exception) -> str:
    return "another build of this database is running" if "locked" in str(error) else str(error)


def _connected(path: Path) -> tuple[sqlite3.Connection, str]:
    try:
        return _ready(path), ""
    except (sqlite3.Error, Damaged) as error:
        if not _is_damage(error):
            raise
        said = _put_aside(path, error)
        return _ready(path), said


def _ready(path: Path) -> sqlite3.Connection:
    """The file, locked until it is closed: the exclusive mode needs no shared memory and lets nobody else in."""
    db = sqlite3.connect(path, timeout=0, isolation_level=None)
    try:
        _refuse_foreign(db, path)
        db.executescript("PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;")
        db.executescript("PRAGMA cache_size = -50000;")
        db.execute("BEGIN EXCLUSIVE")
        _lay_out(db)
        db.execute("COMMIT")
    except BaseException:
        db.close()
        raise
    return db


def _refuse_foreign(db: sqlite3.Connection, path: Path) -> None:
    if _tables(db) and db.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        raise StoreError(f"{path}: was made by another program, so it is not overwritten")


def _lay_out(db: sqlite3.Connection) -> None:
    """Make the tables, where they are not as this program has them; the readings of another layout stay."""
    if db.execute("PRAGMA user_version").fetchone()[0] == _LAYOUT:
        return
    for name in _tables(db) - {"readings"}:
        db.execute(f"DROP TABLE {name}")
    for statement in filter(str.strip, _TABLES.split(";\n")):
        if not ("TABLE readings " in statement and "readings" in _tables(db)):
            db.execute(statement)
    db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    db.execute(f"PRAGMA user_version = {_LAYOUT}")


def _tables(db: sqlite3.Connection) -> set[str]:
    return {name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
