"""Where a report comes from: the towns at the head of its lines ("LİMA (AA) - …") and in its byline ("Ada ODUYA / LİMA")."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from bilateral.gazetteer import Place
from bilateral.turkish import letters, vocabulary

_LINE = 70
"""A byline is no longer."""
_WORDS = 3
"""A name, a town and an agency have no more words each."""
_AGENCY = r"\([^\W\d_a-zçğıöşü][^()\n]{1,30}\)"
_UNDASHED = re.compile(r" ?\([A-ZÇĞİÖŞÜ. ]{2,15}\) ")
"""The same without the dash: "LİMA (AA) Odongo …"."""
_NAME = r"[^\W\d_a-zçğıöşü][^\W\d_]*\.?"
_NAMES = re.compile(rf" ?(?:{_NAME} ){{1,3}}{_NAME} ?[/,–-] ?")
"""Who reports, before the town: "Ada ODUYA/LİMA, (AA) - …"."""
_BETWEEN = re.compile(r"[/,(–—-]")
_HEADER = re.compile(r"[ \t]?date [0-9]{4}-[0-9]{2}-[0-9]{2}[ \t]+")
"""The day of a report, which may stand in its first line."""


@lru_cache(maxsize=1)
def _agencies() -> frozenset[str]:
    """Agencies as their reports name them: "AA", "DHA"."""
    agencies = (o.short for o in vocabulary.organizations() if o.kind == "news_agency" and o.short is not None)
    return frozenset(short for short in agencies if short.isupper())


@lru_cache(maxsize=1)
def _opening() -> re.Pattern[str]:
    """What follows a town that opens a line: "LİMA - …", "LİMA, (AA) - …", "LİMA/AA - …", "LİMA, 5 Mayıs - …"."""
    dash = r" ?[-–—](?=\s)"
    short = "|".join(sorted(map(re.escape, _agencies())))
    return re.compile(rf"(?:, ?\d\d? \w+)?(?:{dash}|,? ?{_AGENCY},? ?[-–—]|[ /,]{{1,2}}(?:{short}){dash})")


def read(text: str, places: Sequence[Place]) -> list[Place]:
    """The towns of a text's datelines and bylines, left to right."""
    return [p for p in _towns(places) if _opens(text, p) or _opens_plainly(text, p) or _signs(text, p)]


def first(text: str, places: Sequence[Place]) -> Place | None:
    """The town of the first dateline that opens a sentence, or of the byline above the report."""
    return next((p for p in _towns(places) if _opens(text, p) or (_is_above(text, p) and _signs(text, p))), None)


_ABOVE = 4
"""A report's title, summary, writer and town stand in the first lines."""


def _is_above(text: str, place: Place) -> bool:
    """Whether a place stands above a report's first paragraphs."""
    return text.count("\n", 0, place.start) < _ABOVE


def _towns(places: Sequence[Place]) -> Iterator[Place]:
    return (p for p in places if p.entry.kind == "city" and p.case == "Nom")


def _opens(text: str, place: Place) -> bool:
    """ "LİMA - …", "Lima (AA) - …" at the head of a line."""
    before = _before(text, place)
    return _opening().match(text, place.end) is not None and (not before.strip() or _is_byline(before))


def _is_byline(before: str) -> bool:
    """Whether a line begins with the name of somebody, at least in part in capitals."""
    return _NAMES.fullmatch(before) is not None and any(word.isupper() for word in _BETWEEN.split(before)[0].split())


def _opens_plainly(text: str, place: Place) -> bool:
    """ "LİMA (AA) Odongo …" at the head of a line."""
    shouted = text[place.start : place.end].isupper()
    return shouted and _UNDASHED.match(text, place.end) is not None and not _before(text, place).strip()


def _signs(text: str, place: Place) -> bool:
    """ "LİMA", "LİMA, AA", "Ada ODUYA / LİMA - OSLO": in a line of names alone, where something is in capitals."""
    before, behind = _before(text, place), text[place.end : place.end + _LINE].partition("\n")[0]
    town = text[place.start : place.end]
    if _is_writers(before) and not behind.strip(" ."):
        return True
    parts = [part.strip(" ().") for part in _BETWEEN.split(before + town + behind)]
    named = all(word[0].isupper() for part in parts for word in part.split())
    short = len(parts) <= _WORDS + 1 and all(len(part.split()) <= _WORDS for part in parts)
    shouted = town.isupper() or any(word.isupper() for word in (before + behind).split())
    parts = [_agency_cut(part, town) for part in parts]
    return town in parts and named and short and shouted and len(before) + len(behind) < _LINE


def _is_writers(before: str) -> bool:
    """ "ADA ODUYA LİMA": whether a line up to its town is a name in capitals that begins with a given name."""
    words = before.split()
    return 1 < len(words) <= _WORDS and before.isupper() and letters.lower(words[0]) in vocabulary.small_given_names()


def _agency_cut(part: str, town: str) -> str:
    """ "LİMA AA" without its agency."""
    named, _, agency = part.rpartition(" ")
    return town if named == town and town.isupper() and agency in _agencies() else part


def _before(text: str, place: Place) -> str:
    """What stands before a place in its line, its header left out, as far back as a byline reaches."""
    return _HEADER.sub("", text[max(0, place.start - _LINE) : place.start].rpartition("\n")[2], count=1)
