"""A very long article → parts that are read one by one, and their readings → the reading of the article.

Who "the minister" is, is looked for among all that was spoken of before: that is fast in an article and would take the
square of its length in a book.  No news article is as long as one part; what is, is most often no article at all.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from bilateral.facts import ACTORS, REFERENCES, Article, Claim, Reading, Report, Value

LONGEST_PART = 24_000
"""The most characters that are read at once: some 3,000 words, near three times the longest article we saw."""
_ENDS = (re.compile(r"\n"), re.compile(r"(?<=[.!?…]) "), re.compile(r"\s"))
"""Where a part may end, the best first: with a line, a sentence, a word."""


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of an article as an article of its own, and the place of its first character in the whole."""

    article: Article
    start: int


def parts(article: Article) -> list[Part]:
    """The article in pieces of at most ``LONGEST_PART`` characters; most articles are one."""
    if len(article.text) <= LONGEST_PART:
        return [Part(article, 0)]
    cuts = list(_cuts(article))
    return [Part(_piece(article, start, end), start) for start, end in zip(cuts, [*cuts[1:], len(article.text)], strict=True)]


def _cuts(article: Article) -> Iterator[int]:
    """Where parts begin, one after the other."""
    start = 0
    yield start
    while len(article.text) - start > LONGEST_PART:
        start = _end(article, start)
        yield start


def _end(article: Article, start: int) -> int:
    """The last good place to end a part that begins at ``start``, in its second half."""
    half, most = start + LONGEST_PART // 2, start + LONGEST_PART
    report = article.reports[article.report_of(most)].start
    if report >= half:
        return report
    ends = ([match.end() for match in pattern.finditer(article.text, half, most)] for pattern in _ENDS)
    return next((found[-1] for found in ends if found), most)


def _piece(article: Article, start: int, end: int) -> Article:
    """What lies between two characters, with the reports that reach into it."""
    reaching = article.reports[article.report_of(start) : article.report_of(end - 1) + 1]
    return replace(article, text=article.text[start:end], reports=tuple(_clipped(each, start, end) for each in reaching))


def _clipped(report: Report, start: int, end: int) -> Report:
    return replace(report, start=max(report.start, start) - start, end=min(report.end, end) - start)


def joined(article: Article, pieces: Sequence[Part], readings: Sequence[Reading]) -> Reading:
    """The reading of an article of the readings of its parts, with keys and places as they are in the whole."""
    if len(pieces) == 1:
        return readings[0]
    numbered = list(enumerate(zip(pieces, readings, strict=True)))
    actors = tuple(actor._replace(key=f"{n}.{actor.key}") for n, (_, reading) in numbered for actor in reading.actors)
    claims = tuple(_in_whole(claim, n, part.start) for n, (part, reading) in numbered for claim in reading.claims)
    return Reading(article, actors, claims)


def _in_whole(claim: Claim, n: int, start: int) -> Claim:
    values = tuple(_moved(value, n, start) for value in claim.values)
    return Claim(f"{n}.{claim.key}", claim.kind, values)


def _moved(value: Value, n: int, start: int) -> Value:
    """A value with its place in the whole, and the keys that it holds as they are there."""
    name, _, key = value.field.partition(":")
    field = f"participant:{n}.{key}" if name == "participant" and key else value.field
    told = f"{n}.{value.value}" if value.field in ACTORS or value.field in REFERENCES else value.value
    return value._replace(field=field, value=told, start=value.start + start, end=value.end + start)
