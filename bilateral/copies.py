"""Which articles are copies: one agency report under other headlines, or cut at its end.

Two texts are compared by their shingles, runs of five words without case and marks.  Where nine tenths of the shorter one's
stand in the other, one is a copy.  Few shingles, chosen by their hash alone, find whom to compare: those that share half of
what the shorter one has of them.  So the time grows with the number of articles and not with its square.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from collections.abc import Set as AbstractSet
from zlib import crc32

from bilateral.facts import Article
from bilateral.turkish.letters import fold

COMMON = 200
"""A shingle that more articles have (a site's standing phrases) finds nobody."""
_RUN, _SHARE, _FEWEST = 5, 0.9, 30
_SAMPLED, _SHARED = 16, 0.5

_WORD = re.compile(r"\w+")

Shingles = frozenset[int]


def origins(alike: Mapping[int, AbstractSet[int]], order: Callable[[int], tuple[str, int, str]]) -> dict[int, int]:
    """For each article that is a copy of another the first of them; ``alike`` are all of which one is a copy of the other.

    ``order`` is the day of publication, then the longest first.  What is itself a copy is none that others are copies of.
    """
    found: dict[int, int] = {}
    first: list[int] = []
    for number in sorted(alike, key=order):
        origin = next((other for other in first if other in alike[number]), None)
        if origin is None:
            first.append(number)
        else:
            found[number] = origin
    return found


def shingles(article: Article) -> Shingles:
    """All runs of five words of an article, as numbers."""
    words = _WORD.findall(fold(_body(article)))
    return frozenset(crc32(" ".join(words[n : n + _RUN]).encode("utf-8", "replace")) for n in range(len(words) - _RUN + 1))


def _body(article: Article) -> str:
    """The text without the day and the headline over it, in which copies may differ."""
    return article.text.partition("\n")[2] if article.reports[0].title else article.text


def sampled(of: Shingles) -> Shingles:
    """Those by which articles are found."""
    return frozenset(shingle for shingle in of if shingle % _SAMPLED == 0) if len(of) >= _FEWEST else frozenset()


def to_compare(own: int, shared: Mapping[int, int], all_: Mapping[int, int]) -> list[int]:
    """Whom to compare: ``shared`` sampled shingles by article, of ``all_`` that each has; ``own`` is how many this one has."""
    return [number for number, common in shared.items() if common >= _SHARED * min(own, all_[number])]


def is_copy(one: Shingles, other: Shingles) -> bool:
    fewest = min(len(one), len(other))
    return fewest >= _FEWEST and len(one & other) >= _SHARE * fewest
