"""Records with named fields: JSONL, CSV and the front matter of Markdown.  The names are data: ``fields.csv``."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any, BinaryIO

from bilateral.articles.encodings import decode, encoding_of
from bilateral.articles.refusals import MAX_BYTES, MAX_CHARACTERS, MAX_LINE, InputError
from bilateral.articles.told import Found, Told, address, day, line
from bilateral.facts import Refusal
from bilateral.turkish.letters import fold

_NAMES = Path(__file__).with_name("fields.csv")
_SAMPLE = 100_000

csv.field_size_limit(MAX_BYTES)  # of the whole process: no other part reads CSV with fields as long


@lru_cache(maxsize=1)
def _names() -> Mapping[str, tuple[str, ...]]:
    """For each field the names under which it is known, the best first."""
    with _NAMES.open(encoding="utf-8", newline="") as file:
        rows = [(row["field"], _bare(row["name"])) for row in csv.DictReader(file)]
    return {field: tuple(name for of, name in rows if of == field) for field in dict(rows)}


def _bare(name: str) -> str:
    """A name without case, Turkish letters, blanks and marks: "Yayın Tarihi", "yayin_tarihi" are one."""
    return "".join(char for char in fold(name) if char.isalnum())


def told_by(record: Mapping[str, object], locator: str | None = None) -> Told:
    """What a record tells under the names that are known; its text is '' where it has none."""
    bare = {_bare(key): value for key, value in record.items()}
    values = {field: next((bare[n] for n in names if bare.get(n)), None) for field, names in _names().items()}
    text = values["text"]
    return Told(
        text=text if isinstance(text, str) else "",
        locator=locator,
        title=line(values["title"]),
        published_on=day(values["date"]),
        publisher=line(values["publisher"]),
        url=address(values["url"]),
        key=line(values["id"]),
    )


# --------------------------------------------------------------------------------------------------------------- JSONL


def read_jsonl(stream: BinaryIO, name: str) -> Found:
    """The articles of a file with one JSON object a line; a line that is none is refused, the others are read."""
    for number, raw in enumerate(iter(lambda: stream.readline(MAX_LINE + 1), b""), 1):
        if len(raw) > MAX_LINE:
            raise InputError(name, f"a line longer than {MAX_LINE:,} bytes; what follows is not read", f"line {number}")
        if raw.strip(b"\xef\xbb\xbf \t\r\n"):
            yield _of_line(raw, name, f"line {number}")


def _of_line(raw: bytes, name: str, locator: str) -> Told | Refusal:
    try:
        told = told_by(record_of(decode(raw, name)), locator)
    except InputError as error:
        return Refusal(name, locator, error.reason)
    except (ValueError, RecursionError):
        return Refusal(name, locator, "no JSON object")
    return told if told.text else Refusal(name, locator, _no_text())


def record_of(written: str) -> Mapping[str, object]:
    """The JSON object of a line.  Raises ValueError where it is none."""
    loaded = json.loads(written.removeprefix("\ufeff"))
    if not isinstance(loaded, dict):
        raise ValueError("no object")
    return loaded


def _no_text() -> str:
    return f"no text under a name that is known ({', '.join(_names()['text'][:4])} …)"


# ----------------------------------------------------------------------------------------------------------------- CSV


def read_csv(stream: BinaryIO, name: str) -> Found:
    """The articles of a table with a line of names, parted by commas, semicolons or tabs; the names are row 1."""
    sample = stream.read(_SAMPLE)
    joined = io.BufferedReader(_Joined(sample, stream))
    text = io.TextIOWrapper(joined, encoding_of(sample[: sample.rfind(b"\n") + 1] or sample, name), newline="")
    rows = _rows(csv.reader(text, delimiter=_delimiter(sample)), name)
    head = next(rows, (1, []))[1]
    if isinstance(head, Refusal) or not set(map(_bare, head)) & set(_names()["text"]):
        raise InputError(name, f"{_no_text()}: the first line of a CSV file names its columns")
    yield from (_of_row(head, cells, name, f"row {number}") for number, cells in rows if cells)


class _Joined(io.RawIOBase):
    """A stream again from its beginning, though a sample of it was read."""

    def __init__(self, sample: bytes, rest: BinaryIO) -> None:
        self._sample, self._rest = sample, rest

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any, /) -> int:
        data = self._sample[: len(buffer)] or self._rest.read(len(buffer))
        self._sample = self._sample[len(buffer) :]
        buffer[: len(data)] = data
        return len(data)


def _delimiter(sample: bytes) -> str:
    head = sample.split(b"\n", 1)[0]
    return max(",;\t", key=lambda mark: head.count(mark.encode()))


def _rows(reader: Iterator[list[str]], name: str) -> Iterator[tuple[int, list[str] | Refusal]]:
    """The rows with their numbers, refusals in the place of those that cannot be read."""
    number = 0
    while True:
        number += 1
        try:
            yield number, next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            yield number, Refusal(name, f"row {number}", _unreadable(error))
        except UnicodeDecodeError as error:
            raise InputError(name, f"broken {error.encoding}; what follows is not read", f"row {number}") from error


def _unreadable(error: csv.Error) -> str:
    return f"a field longer than {MAX_CHARACTERS:,} characters" if "limit" in str(error) else f"broken CSV ({error})"


def _of_row(head: Sequence[str], cells: list[str] | Refusal, name: str, locator: str) -> Told | Refusal:
    if isinstance(cells, Refusal):
        return cells
    told = told_by(dict(zip(head, cells, strict=False)), locator)
    return told if told.text else Refusal(name, locator, "no text in its column")
