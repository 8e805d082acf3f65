"""An article's text as HTML in which every span of evidence is marked where it stands.

The marks add no character, so that copying and printing give the plain text.  Where spans overlap, each kind of fact has
its own line under the words, the widest span's outermost.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from html import escape
from itertools import pairwise
from typing import Any

Span = Mapping[str, Any]
"""evidence (id), fact, kind, summary, start_char, end_char (code points, half-open)."""


def marked(text: str, spans: Sequence[Span], base: str) -> str:
    """The text as HTML; a click on a mark leads to the page of its fact under the address ``base``."""
    edges = sorted({0, len(text), *(s["start_char"] for s in spans), *(s["end_char"] for s in spans)})
    starting, ending = _by(spans, "start_char"), _by(spans, "end_char")
    open_now: dict[int, Span] = {}
    pieces = []
    for start, end in pairwise(edges):
        for span in ending.get(start, ()):
            open_now.pop(span["evidence"])
        for span in starting.get(start, ()):
            open_now[span["evidence"]] = span
            pieces.append(f'<span class="anchor" id="ev-{span["evidence"]}"></span>')
        pieces.append(_piece(text[start:end], open_now.values(), base))
    return "".join(pieces)


def _by(spans: Iterable[Span], edge: str) -> dict[int, list[Span]]:
    found: dict[int, list[Span]] = {}
    for span in spans:
        found.setdefault(span[edge], []).append(span)
    return found


def _piece(words: str, over: Iterable[Span], base: str) -> str:
    """Words between two edges, with a line for each kind that covers them and a link to the fact of the closest span."""
    covering = sorted(over, key=lambda s: (s["start_char"] - s["end_char"], s["kind"], s["evidence"]))
    if not covering:
        return escape(words)
    kinds = list(dict.fromkeys(span["kind"] for span in covering))
    facts = dict.fromkeys((span["fact"], span["summary"]) for span in reversed(covering))
    title = escape(" · ".join(summary for _, summary in facts), quote=True)
    numbers = " ".join(str(span["evidence"]) for span in covering)
    shown = escape(words)
    for depth, kind in enumerate(reversed(kinds)):
        shown = f'<span class="mark kind-{kind}" style="--depth:{depth}">{shown}</span>'
    first = next(iter(facts))[0]
    return f'<a class="marked" href="{base}/{first}" title="{title}" data-evidence="{numbers}">{shown}</a>'
