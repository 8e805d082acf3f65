"""An article with letters in pieces ("s" and a cedilla, Unicode NFD) → the same with whole letters, and back to its places.

A text is stored as it was given; files that were once on a Mac, or taken out of a PDF, hold such letters.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace

from bilateral.facts import Article, Reading, Value


def is_composed(text: str) -> bool:
    """Whether all letters of a text are whole (Unicode NFC)."""
    return unicodedata.is_normalized("NFC", text)


def composed(article: Article) -> tuple[Article, Sequence[int]]:
    """The article with whole letters, and for each character of it, and its end, the place in the text as it was given."""
    letters: list[str] = []
    places: list[int] = []
    for start, end in _letters(article.text):
        whole = unicodedata.normalize("NFC", article.text[start:end])
        letters.append(whole)
        places.extend(min(start + n, end - 1) for n in range(len(whole)))
    places.append(len(article.text))
    reports = (replace(r, start=bisect_left(places, r.start), end=bisect_left(places, r.end)) for r in article.reports)
    return replace(article, text="".join(letters), reports=tuple(reports)), places


def _letters(text: str) -> Iterator[tuple[int, int]]:
    """The half-open spans of the letters of a text, each with the marks that combine with it."""
    begins = [i for i, char in enumerate(text) if i == 0 or not unicodedata.combining(char)]
    return zip(begins, [*begins[1:], len(text)], strict=True)


def as_given(reading: Reading, article: Article, places: Sequence[int]) -> Reading:
    """The reading of an article with whole letters as one of the article as it was given."""
    claims = tuple(replace(claim, values=tuple(_moved(value, places) for value in claim.values)) for claim in reading.claims)
    return Reading(article, reading.actors, claims)


def _moved(value: Value, places: Sequence[int]) -> Value:
    return replace(value, start=places[value.start], end=places[value.end])
