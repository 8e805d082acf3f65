"""Which articles a database shall hold: those that are named, or those that it holds and those that are named.

A source is where an article comes from: the URI of a real file with the place in it.  Sources are kept beside the database
(:data:`TABLES`), so that a file that changes replaces what it said before.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import asdict, replace
from hashlib import sha256
from json import dumps

from bilateral.articles import Gathered, own_id
from bilateral.facts import Article, Refusal
from bilateral.resolve import Come, as_told, from_told

_COLUMNS = """
    origin TEXT PRIMARY KEY, file TEXT NOT NULL, path TEXT NOT NULL,
    place TEXT NOT NULL, content TEXT NOT NULL, told TEXT NOT NULL
"""
TABLES = f"""
CREATE TABLE sources ({_COLUMNS}) STRICT;
CREATE INDEX sources_file ON sources (file);
CREATE INDEX sources_place ON sources (place);
"""
"""One article stands at one place (its path, its locator, its text), though several sources may lead there; the last counts."""

_NAMED = f"""
CREATE TEMP TABLE IF NOT EXISTS named ({_COLUMNS}) STRICT;
CREATE TEMP TABLE IF NOT EXISTS touched (place TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
DELETE FROM temp.named;
DELETE FROM temp.touched;
"""
_REPLACED = """
file IN (SELECT file FROM temp.named WHERE file <> '') OR (file = '' AND place IN (SELECT place FROM temp.named))"""
"""Sources that are named again; one that is only known to be held is any that leads to its place."""


class Sources:
    """The sources of the articles that a database holds; between :meth:`name` and :meth:`keep` those that it shall hold."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db

    def recall(self, held: Iterable[Article]) -> None:
        """Know no more than what a database holds: from where it came is forgotten."""
        self._db.execute("DELETE FROM sources")
        rows = (_row("", replace(each, id=own_id(each))) for each in held)
        self._db.executemany("INSERT INTO sources VALUES (?, ?, ?, ?, ?, ?)", rows)

    def name(self, located: Mapping[str, Article], add: bool) -> None:
        """Hold these articles, beside those that are held if ``add``."""
        for statement in _NAMED.split(";\n"):
            self._db.execute(statement)
        shortest = self._shortest_paths(located) if add else {}
        rows = (_row(origin, _under(each, shortest.get(_file(origin)))) for origin, each in located.items())
        self._db.executemany("INSERT OR REPLACE INTO temp.named VALUES (?, ?, ?, ?, ?, ?)", rows)
        self._add = add
        self._db.execute("INSERT INTO temp.touched SELECT place FROM temp.named WHERE true ON CONFLICT DO NOTHING")
        replaced = f"sources WHERE {_REPLACED}" if add else "articles WHERE true"
        self._db.execute(f"INSERT INTO temp.touched SELECT place FROM {replaced} ON CONFLICT DO NOTHING")

    def _shortest_paths(self, located: Mapping[str, Article]) -> dict[str, str]:
        """A file keeps the shortest path by which it was ever named."""
        files = {_file(origin) for origin in located} - {""}
        query = "SELECT path FROM sources WHERE file = ? LIMIT 1"
        return {file: row[0] for file in files if (row := self._db.execute(query, [file]).fetchone())}

    def gone(self) -> list[int]:
        """The articles, by number, that are no more what is wanted."""
        query = f"""SELECT n FROM articles a JOIN temp.touched USING (place)
            WHERE NOT EXISTS (SELECT 1 FROM ({self._wanted()}) w WHERE w.place = a.place AND w.content = a.content)"""
        return [n for (n,) in self._db.execute(query)]

    def come(self) -> list[Come]:
        """The articles, without their texts, that are wanted and not there."""
        query = f"""SELECT place, content, told FROM ({self._wanted()}) w
            WHERE NOT EXISTS (SELECT 1 FROM articles a WHERE a.place = w.place AND a.content = w.content) ORDER BY place"""
        return [(place, content, from_told(told)) for place, content, told in self._db.execute(query)]

    def all(self) -> list[Come]:
        """All articles that are wanted."""
        query = f"SELECT place, content, told FROM ({self._wanted('true')}) ORDER BY place"
        return [(place, content, from_told(told)) for place, content, told in self._db.execute(query)]

    def _wanted(self, which: str = "place IN (SELECT place FROM temp.touched)") -> str:
        """A query for the article of each place that is wanted."""
        others = (
            f"SELECT * FROM sources WHERE {which} AND NOT ({_REPLACED})" if self._add else "SELECT * FROM sources WHERE false"
        )
        return f"SELECT place, content, told, max(origin) FROM ({others} UNION ALL SELECT * FROM temp.named) GROUP BY place"

    def keep(self) -> None:
        """The database holds now what it shall hold."""
        self._db.execute(f"DELETE FROM sources WHERE {_REPLACED if self._add else 'true'}")
        self._db.execute("INSERT INTO sources SELECT * FROM temp.named")


def _row(origin: str, article: Article) -> tuple[str, ...]:
    file, place = _file(origin), _place(article)
    return (origin if file else f"held:{place}", file, article.path, place, content_of(article), as_told(article))


def content_of(article: Article) -> str:
    """A hash of all that an article is by itself: what others decide of it, its id and what it is a copy of, is not in it."""
    told = asdict(article) | {"id": "", "text": "", "copy_of": None}  # sha256 stands for the text
    return sha256(dumps(told, sort_keys=True).encode()).hexdigest()


def _place(article: Article) -> str:
    return f"{article.path}#{article.locator or ''}#{article.sha256}"


def _file(origin: str) -> str:
    """The file of a source, without the place in it; none for the standard input and for what is only known to be held."""
    return origin.partition("#")[0] if origin.startswith("file:") else ""


def _under(article: Article, before: str | None) -> Article:
    shortest = min(article.path, before or article.path, key=lambda path: (path.count("/"), path))
    return replace(article, path=shortest)


def still_rejected(named: Gathered, before: Iterable[Refusal]) -> tuple[Refusal, ...]:
    """What could not be read now, and before in files that are not named now."""
    paths = {article.path for article in named.located.values()} | {each.path for each in named.rejected}
    others = {each for each in before if each.path not in paths}
    return tuple(sorted(others | set(named.rejected), key=lambda each: (each.path, each.locator or "", each.reason)))
