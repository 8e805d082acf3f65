"""What a source gives of one article: its words, its place in the source, and what the source says of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from email.utils import parsedate_to_datetime

from bilateral.facts import Refusal


@dataclass(frozen=True, slots=True)
class Told:
    """``locator`` is the place in a container (a row, a record, a member); ``key`` is the id that a record has there."""

    text: str
    locator: str | None = None
    title: str | None = None
    published_on: str | None = None
    publisher: str | None = None
    url: str | None = None
    key: str | None = None


Found = Iterator[Told | Refusal]
"""What a format finds in a source, record by record; what makes the rest unreadable is raised as InputError."""

_NO_CHARACTER = re.compile("[\0\ud800-\udfff]")
_LONGEST = 500


def line(value: object) -> str | None:
    """A value of a record as one line without characters that no database takes; None where it is no plain value."""
    if isinstance(value, bool) or not isinstance(value, str | int | date):
        return None
    words = " ".join(_NO_CHARACTER.sub("", str(value)).split())
    return words[:_LONGEST] or None


_URL = re.compile(r"https?://[^\s\"'<>]{1,2000}", re.I)


def address(value: object) -> str | None:
    """A web address; what is none (``javascript:``, a path) is no link and so is not kept."""
    written = value.strip() if isinstance(value, str) else ""
    return written if _URL.fullmatch(written) and not _NO_CHARACTER.search(written) else None


_ISO = re.compile(r"([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?![0-9])")
_COMPACT = re.compile(r"([0-9]{4})([0-9]{2})([0-9]{2})(?![0-9])")
_TURKISH = re.compile(r"([0-9]{1,2})[./]([0-9]{1,2})[./]([0-9]{4})(?![0-9])")


def day(value: object) -> str | None:
    """The ISO day of ``2031-03-04T…``, ``20310304``, ``04.03.2031`` (04/03/2031) or a mail's date; None for others."""
    written = line(value) or ""
    year_first = _ISO.match(written) or _COMPACT.match(written)
    if year_first is not None:
        return _iso(year_first[1], year_first[2], year_first[3])
    day_first = _TURKISH.match(written)
    if day_first is not None:
        return _iso(day_first[3], day_first[2], day_first[1])
    return _of_mail(written)


def _iso(year: str, month: str, day_: str) -> str | None:
    try:
        return date(int(year), int(month), int(day_)).isoformat()
    except ValueError:
        return None


def _of_mail(written: str) -> str | None:
    try:
        return parsedate_to_datetime(written).date().isoformat()
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
