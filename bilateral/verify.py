"""A database, and its sources where they are still there → what is not as it was stored.

Nothing that the database says of itself is believed: each promise of the schema is checked again, each text's digest is taken
again and each span is cut again, out of the stored text and out of the source.
"""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from bilateral.diff import opened
from bilateral.facts import Article
from bilateral.store import run_checks


@dataclass(frozen=True, slots=True)
class Verified:
    """What was looked at, and what is wrong, a line each."""

    articles: int
    spans: int
    compared: int
    wrong: tuple[str, ...]

    def __str__(self) -> str:
        looked = f"{self.articles:,} articles, {self.spans:,} spans, {self.compared:,} articles compared with their sources"
        return f"{looked}: {f'{len(self.wrong):,} differences' if self.wrong else 'all as it was stored'}"


@dataclass(frozen=True, slots=True)
class _Stored:
    id: str
    place: str
    sha256: str
    text: str


@dataclass(frozen=True, slots=True)
class _Span:
    evidence: int
    start: int
    end: int
    exact: str


def verify(path: Path, sources: Iterable[Article]) -> Verified:
    """Check a database; ``sources`` are what can still be read of its articles.

    Raises:
        StoreError: the file is no database that this version of the project built.
    """
    with closing(opened(path)) as db:
        try:
            return _verified(db, sources)
        except sqlite3.DatabaseError as error:
            return Verified(0, 0, 0, (f"the file is damaged: {error}",))


def _verified(db: sqlite3.Connection, sources: Iterable[Article]) -> Verified:
    rows = db.execute("SELECT id, path, locator, sha256, text FROM articles ORDER BY id")
    stored = [_Stored(id_, _place(path, locator), *rest) for id_, path, locator, *rest in rows]
    spans = _spans(db)
    found: dict[str, list[Article]] = defaultdict(list)
    for article in sources:
        found[_place(article.path, article.locator)].append(article)
    wrong = [
        *_of_file(db),
        *(line for article in stored for line in _of_text(article, spans[article.id])),
        *(line for article in stored for line in _of_source(article, found.get(article.place, []), spans[article.id])),
        *_not_stored(stored, found),
    ]
    compared = sum(article.place in found for article in stored)
    return Verified(len(stored), sum(map(len, spans.values())), compared, tuple(wrong))


def _place(path: str, locator: str | None) -> str:
    """Where an article stands: its file and, in one that holds several, the place in it."""
    return f"{path} {locator}" if locator else path


def _spans(db: sqlite3.Connection) -> dict[str, list[_Span]]:
    """The evidence of each article."""
    spans: dict[str, list[_Span]] = defaultdict(list)
    for article, *cells in db.execute("SELECT article, id, start_char, end_char, exact FROM evidence ORDER BY id"):
        spans[article].append(_Span(*cells))
    return spans


def _of_file(db: sqlite3.Connection) -> Iterator[str]:
    """What SQLite itself and the checks of the schema find."""
    for (line,) in db.execute("PRAGMA integrity_check"):
        if line != "ok":
            yield f"the file is damaged: {line}"
    for name, rows in run_checks(db):
        yield f"the check {name} does not hold: {len(rows):,} rows, the first {rows[0]}"


def _of_text(article: _Stored, spans: Iterable[_Span]) -> Iterator[str]:
    """Where the stored text is not the one whose digest is stored, and spans that do not stand in it."""
    if _digest(article.text) != article.sha256:
        yield f"{article.id}: the stored text is not the one that was read (sha256)"
    yield from (f"{article.id}: {line} in the stored text" for line in _moved(article.text, spans))


def _of_source(article: _Stored, there: list[Article], spans: Iterable[_Span]) -> Iterator[str]:
    """How the source at the place of an article differs from it; a source that is no longer there says nothing."""
    if not there or any(each.sha256 == article.sha256 for each in there):
        return
    yield f"{article.id}: the source {article.place} has another text now"
    if len(there) == 1:
        yield from (f"{article.id}: {line} in the source" for line in _moved(there[0].text, spans))


def _moved(text: str, spans: Iterable[_Span]) -> Iterator[str]:
    for span in spans:
        if text[span.start : span.end] != span.exact:
            yield f"{_shown(span.exact)} (evidence {span.evidence}) does not stand at {span.start:,}"


def _not_stored(stored: Iterable[_Stored], found: dict[str, list[Article]]) -> Iterator[str]:
    """Sources that the database does not hold."""
    held = {article.place for article in stored}
    yield from (f"{place}: the source is not in the database" for place in sorted(found.keys() - held))


def _digest(text: str) -> str:
    return sha256(text.encode()).hexdigest()


def _shown(words: str, most: int = 40) -> str:
    line = " ".join(words.split())
    return f"“{line if len(line) <= most else line[: most - 1] + '…'}”"
