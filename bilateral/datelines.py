"""Where a report comes from: the towns at the head of its lines ("LİMA (AA) - …") and in its byline ("Ada ODUYA / LİMA")."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from bilateral.gazetteer import Place

_LINE = 70
"""A byline is no longer."""
_WORDS = 3
"""A name, a town and an agency have no more words each."""
_AGENCY = r"\([^\W\d_a-zçğıöşü][^()\n]{1,30}\)"
_OPENING = re.compile(rf" ?[-–—](?=\s)| ?{_AGENCY} ?[-–—]")
"""What follows a town that opens a line and its report: "LİMA - …", "LİMA (AA) - …"."""
_UNDASHED = re.compile(r" ?\([A-ZÇĞİÖŞÜ.]{2,10}\) ")
"""The same without the dash: "LİMA (AA) Odongo …"."""
_BETWEEN = re.compile(r"[/,(–—-]")


def read(text: str, places: Sequence[Place]) -> list[Place]:
    """The towns of a text's datelines and bylines, left to right."""
    return [p for p in _towns(places) if _opens(text, p) or _opens_plainly(text, p) or _signs(text, p)]


def first(text: str, places: Sequence[Place]) -> Place | None:
    """The town of the first dateline that opens a sentence."""
    return next((p for p in _towns(places) if _opens(text, p)), None)


def _towns(places: Sequence[Place]) -> Iterator[Place]:
    return (p for p in places if p.entry.kind == "city" and p.case == "Nom")


def _opens(text: str, place: Place) -> bool:
    """ "LİMA - …", "Lima (AA) - …" at the head of a line."""
    return _OPENING.match(text, place.end) is not None and not _before(text, place).strip()


def _opens_plainly(text: str, place: Place) -> bool:
    """ "LİMA (AA) Odongo …" at the head of a line."""
    shouted = text[place.start : place.end].isupper()
    return shouted and _UNDASHED.match(text, place.end) is not None and not _before(text, place).strip()


def _signs(text: str, place: Place) -> bool:
    """ "LİMA", "LİMA, AA", "Ada ODUYA / LİMA - OSLO": in a line of names alone, where something is in capitals."""
    before, behind = _before(text, place), text[place.end : place.end + _LINE].partition("\n")[0]
    town = text[place.start : place.end]
    parts = [part.strip(" ().") for part in _BETWEEN.split(before + town + behind)]
    named = all(word[0].isupper() for part in parts for word in part.split())
    short = len(parts) <= _WORDS + 1 and all(len(part.split()) <= _WORDS for part in parts)
    shouted = town.isupper() or any(word.isupper() for word in before.split())
    return town in parts and named and short and shouted and len(before) + len(behind) < _LINE


def _before(text: str, place: Place) -> str:
    """What stands before a place in its line, as far back as a byline reaches."""
    return text[max(0, place.start - _LINE) : place.start].rpartition("\n")[2]
