"""An article as it is read → its words as they are seen, and the places that these have in the text as it was given.

A text is stored as it was given.  Taken out of a PDF or a page it may hold letters in pieces ("s" and a cedilla, Unicode
NFD), characters that are not seen (soft hyphens, spaces without width) and signs in HTML's writing ("&#39;").
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from html import unescape

from bilateral.facts import Article, Reading, Value

_UNSEEN = "\u00ad\u200b\u200c\u200d\u2060\ufeff"
"""Soft hyphen, spaces and joiners without width, marks of byte order within a text."""
_HIDDEN = re.compile(rf"[{_UNSEEN}]|&(?:#\d{{2,6}}|#x[0-9A-Fa-f]{{2,5}}|[A-Za-z]{{2,8}});")
"""What is not seen as it is written."""


def is_legible(text: str) -> bool:
    """Whether a text is written as it is seen."""
    return unicodedata.is_normalized("NFC", text) and _HIDDEN.search(text) is None


@dataclass(frozen=True, slots=True)
class Places:
    """Where each character of what is seen begins and ends in the text as it was given."""

    starts: Sequence[int]
    ends: Sequence[int]


def seen(article: Article) -> tuple[Article, Places]:
    """The article as it is seen, and the places of its characters."""
    letters: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for start, end in _pieces(article.text):
        shown = _shown(article.text[start:end])
        letters.append(shown)
        last = len(shown) - 1
        starts.extend(min(start + n, end - 1) for n in range(len(shown)))
        ends.extend(end if n == last else min(start + n + 1, end) for n in range(len(shown)))
    reports = (replace(r, start=bisect_left(starts, r.start), end=bisect_left(starts, r.end)) for r in article.reports)
    return replace(article, text="".join(letters), reports=tuple(reports)), Places(starts, ends)


def _pieces(text: str) -> Iterator[tuple[int, int]]:
    """Half-open spans that cover a text: each what is hidden, or a letter with the marks that combine with it."""
    hidden = {m.start(): m.end() for m in _HIDDEN.finditer(text)}
    within = {i for start, end in hidden.items() for i in range(start + 1, end)}
    closed = set(hidden.values())
    begins = [
        i for i, char in enumerate(text)
        if i not in within and (i == 0 or i in hidden or i in closed or not unicodedata.combining(char))
    ]  # fmt: skip
    return zip(begins, [*begins[1:], len(text)], strict=True)


def _shown(piece: str) -> str:
    """A letter made whole, a sign out of HTML's writing; nothing for what is not seen."""
    if piece in _UNSEEN:
        return ""
    return unescape(piece) if len(piece) > 3 and piece[0] == "&" else unicodedata.normalize("NFC", piece)


def as_given(reading: Reading, article: Article, places: Places) -> Reading:
    """The reading of an article as it is seen as one of the article as it was given."""
    claims = tuple(claim._replace(values=tuple(_moved(value, places) for value in claim.values)) for claim in reading.claims)
    return Reading(article, reading.actors, claims)


def _moved(value: Value, places: Places) -> Value:
    return value._replace(start=places.starts[value.start], end=places.ends[value.end - 1])
