"""Which articles are copies: one agency report under other headlines, or cut at its end.

Two texts are compared by their shingles, runs of five words without case and marks.  Where nine tenths of the shorter one's
stand in the other, one is a copy.  Few shingles, chosen by their hash alone, find whom to compare, so that the time grows
with the number of articles and not with its square; the comparison itself is exact.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from zlib import crc32

from bilateral.facts import Article
from bilateral.turkish.letters import fold

_RUN, _SHARE, _FEWEST = 5, 0.9, 30
_SAMPLED, _COMMON = 16, 200
"""One shingle of so many is looked up; one that more articles have (a site's standing phrases) finds nobody."""

_WORD = re.compile(r"\w+")


def origins(articles: Iterable[Article]) -> dict[str, str]:
    """For each article that is a copy the id of the one that it is a copy of: the first published, else the longest."""
    ordered = sorted(articles, key=lambda each: (each.published_on or "9999", -len(each.text), each.id))
    shingles = [_shingles(_body(article)) for article in ordered]
    having = _having(shingles)
    found: dict[str, str] = {}
    for nth, article in enumerate(ordered):
        first = next((n for n in _alike(nth, shingles, having) if ordered[n].id not in found), None)
        if first is not None:
            found[article.id] = ordered[first].id
    return found


def _body(article: Article) -> str:
    """The text without the day and the headline over it, in which copies may differ."""
    return article.text.partition("\n")[2] if article.reports[0].title else article.text


def _shingles(text: str) -> frozenset[int]:
    words = _WORD.findall(fold(text))
    return frozenset(crc32(" ".join(words[n : n + _RUN]).encode("utf-8", "replace")) for n in range(len(words) - _RUN + 1))


def _having(shingles: Sequence[frozenset[int]]) -> Mapping[int, list[int]]:
    """The articles that have a sampled shingle, by their number."""
    having: dict[int, list[int]] = defaultdict(list)
    for nth, each in enumerate(shingles):
        for shingle in filter(_is_sampled, each):
            having[shingle].append(nth)
    return having


def _is_sampled(shingle: int) -> bool:
    return shingle % _SAMPLED == 0


def _alike(nth: int, shingles: Sequence[frozenset[int]], having: Mapping[int, list[int]]) -> list[int]:
    """The articles before this one of which it is a copy, the first of them first."""
    own = shingles[nth]
    met = Counter(n for s in filter(_is_sampled, own) if len(having[s]) <= _COMMON for n in having[s] if n < nth)
    return sorted(n for n in met if _is_copy(own, shingles[n]))


def _is_copy(one: frozenset[int], other: frozenset[int]) -> bool:
    fewest = min(len(one), len(other))
    return fewest >= _FEWEST and len(one & other) >= _SHARE * fewest
