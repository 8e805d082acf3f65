"""Files in, :class:`Article` s out: the only door through which text comes.

A source is a file of one of the formats below.  It gives records (:class:`Told`), each a text with what the source says of
it; a record becomes an article or, where it cannot be read, a :class:`Refusal` that stops nothing else.
"""

from __future__ import annotations

import io
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from typing import BinaryIO, cast

from bilateral.articles import archives, files, markdown, pages, plain, tables, texts, warc
from bilateral.articles.encodings import decode
from bilateral.articles.files import Source
from bilateral.articles.languages import language
from bilateral.articles.refusals import MAX_CHARACTERS, InputError
from bilateral.articles.texts import header, looks_like_headline, own_id, parse, source, told_apart
from bilateral.articles.told import Found, Told
from bilateral.facts import Article, Refusal

__all__ = [
    "MAX_CHARACTERS", "Gathered", "InputError", "decode", "distinct", "gather", "header", "looks_like_headline",
    "own_id", "parse", "read", "source", "told_apart",
]  # fmt: skip

LANGUAGE = "tr"

_FORMATS: Mapping[str, archives.Format] = {
    ".txt": plain.read,
    ".md": markdown.read,
    ".markdown": markdown.read,
    ".html": pages.read,
    ".htm": pages.read,
    ".xhtml": pages.read,
    ".jsonl": tables.read_jsonl,
    ".ndjson": tables.read_jsonl,
    ".csv": tables.read_csv,
    ".tsv": tables.read_csv,
    ".warc": warc.read,
    ".warc.gz": warc.read,
}


@dataclass(frozen=True, slots=True)
class Gathered:
    """The articles by where they come from; what was refused; how many of which other language were set aside.

    An origin is the URI of a real file with the place in it; ids may be alike as long as they were not told apart
    (:func:`distinct`).
    """

    located: Mapping[str, Article]
    rejected: tuple[Refusal, ...]
    set_aside: Mapping[str, int]


def gather(
    paths: Sequence[Path],
    strict: bool = False,
    keep: Callable[[Article], Article] = lambda article: article,
    is_known: Callable[[str], bool] = lambda digest: False,
) -> Gathered:
    """Every Turkish article under these files, directories and globs; ``-`` is the standard input.

    ``keep`` is given each of them at once and tells what is gathered of it, such as all but the text; texts whose SHA-256
    ``is_known`` are known to be Turkish.

    Directories are searched for the formats that are known, hidden names aside.  A file that is reached twice is read
    once, and one text at two places makes two articles.  Raises :class:`InputError` for an argument that names nothing,
    and where no article can be read at all; if ``strict``, for everything that is refused.
    """
    sources, rejected = files.find(paths, lambda name: _format(name) is not None)
    located: dict[str, Article] = {}
    others: Counter[str] = Counter()
    found = ((origin, each) for origin in sources for each in _articles(origin))
    for origin, each in found:
        if isinstance(each, Refusal):
            rejected.append(each)
        elif not is_known(each.sha256) and (code := language(each.text)) != LANGUAGE:
            others[code] += 1
        else:
            located[_origin(origin, each)] = keep(each)
    if not located or (strict and rejected):
        raise _nothing(rejected, others)
    return Gathered(located, tuple(sorted(rejected, key=_place)), dict(sorted(others.items())))


def read(paths: Sequence[Path]) -> list[Article]:
    """The articles alone, sorted by id.  Raises :class:`InputError` for any source that cannot be read."""
    return distinct(gather(paths, strict=True).located.values())


def _origin(source_: Source, article: Article) -> str:
    """Where an article comes from; its hash is told for places that a container names twice."""
    file = "-" if source_.file == files.STANDARD_INPUT else source_.file.resolve().as_uri()
    return f"{file}#{article.locator}#{article.sha256[:16]}" if article.locator else file


def _place(refusal: Refusal) -> tuple[str, str, str]:
    return refusal.path, refusal.locator or "", refusal.reason


def _nothing(rejected: Sequence[Refusal], others: Mapping[str, int]) -> InputError:
    """The error that says why nothing is left to read, or what must not be left out."""
    if len(rejected) == 1:
        return InputError(rejected[0].path, rejected[0].reason, rejected[0].locator)
    if rejected:
        return InputError(f"{len(rejected):,} sources cannot be read, the first is {rejected[0].path}", rejected[0].reason)
    return InputError("no article in Turkish", f"{sum(others.values()):,} in other languages ({', '.join(sorted(others))})")


def distinct(articles: Iterable[Article]) -> list[Article]:
    """One article per place and text, sorted by id; ids that would be alike are told apart by a hash of the place.

    What an id got to be told apart in another set of articles is taken from it first.
    """
    unique = {(each.path, each.locator, each.sha256): replace(each, id=texts.own_id(each)) for each in articles}
    shared = Counter(article.id for article in unique.values())
    apart = [texts.told_apart(each) if shared[each.id] > 1 else each for each in unique.values()]
    return sorted(apart, key=lambda article: article.id)


# ------------------------------------------------------------------------------------------------------------- formats


def _format(name: str) -> archives.Format | None:
    """How a file with this name is read; None where its ending says nothing."""
    lowered = name.lower()
    if lowered.endswith(".zip"):
        return _read_zip
    return next((read_ for ending, read_ in _FORMATS.items() if lowered.endswith(ending)), None)


def _read_zip(stream: BinaryIO, name: str) -> Found:
    return archives.read(stream, name, _member_format)


def _member_format(name: str) -> archives.Format | None:
    """An archive in an archive is not opened: such towers are built to fall on their reader."""
    return None if name.lower().endswith(".zip") else _format(name)


def _articles(source_: Source) -> Iterator[Article | Refusal]:
    try:
        with closing(_opened(source_)) as stream:
            for told in _read_with(source_, stream)(stream, source_.name):
                yield told if isinstance(told, Refusal) else _article(told, source_.name)
    except InputError as error:
        yield Refusal(source_.name, error.locator, error.reason)
    except OSError as error:
        yield Refusal(source_.name, None, files.reason(error))


def _article(told: Told, name: str) -> Article | Refusal:
    try:
        return texts.article(told, name)
    except InputError as error:
        return Refusal(name, error.locator, error.reason)


def _opened(source_: Source) -> BinaryIO:
    if source_.file == files.STANDARD_INPUT:
        return cast(BinaryIO, io.BufferedReader(cast(io.RawIOBase, sys.stdin.buffer)))
    if source_.file.exists() and not source_.file.is_file():
        raise InputError(source_.name, "not a regular file")
    return source_.file.open("rb")


def _read_with(source_: Source, stream: BinaryIO) -> archives.Format:
    """By the file's ending; without a known one it is plain text, and so is the standard input unless it is JSONL."""
    if source_.file == files.STANDARD_INPUT:
        return tables.read_jsonl if _is_jsonl(cast(io.BufferedReader, stream)) else plain.read
    return _format(source_.name) or plain.read


def _is_jsonl(stream: io.BufferedReader) -> bool:
    """Whether the first line is, or begins as, a JSON object."""
    head = stream.peek(8192).lstrip(b"\xef\xbb\xbf \t\r\n")
    line, ended, _ = head.partition(b"\n")
    if not ended:
        return head.startswith((b'{"', b"{ "))
    try:
        return bool(tables.record_of(line.decode("utf-8", "replace")))
    except (ValueError, RecursionError):
        return False
