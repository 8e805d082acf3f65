"""Amounts of money in an article's text, what is told of one, and the marks of trade that stand beside them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal

from bilateral.extract.dyads import States
from bilateral.extract.scene import Scene
from bilateral.extract.telling import Happening
from bilateral.facts import Basis
from bilateral.turkish.money import Money
from bilateral.turkish.pipeline import Sentence, Token
from bilateral.turkish.rules import Hit

Span = tuple[int, int]
Teller = Callable[[Sentence], tuple[str, Span, Basis] | None]
Kind = Literal["trade_target", "trade_volume"]
_OF_THE_AMOUNT = re.compile(r"['’]?l[ıiuü][kğ]")
LEVELS = {
    "seviye", "düzey", "civar", "dolay", "bant", "değer", "tutar", "üzerinde", "üzerindeydi", "üzerine", "altında",
    "altındaydı", "altına", "olarak", "biraz", "büyük", "boyut", "mertebe",
}  # fmt: skip
FAR, FAR_FOR_GOALS = 2, 4
"""So many sentences back may the words stand that "bu rakam" and the like, and a bare aim, point to."""


@dataclass(frozen=True, slots=True)
class Figure:
    """An amount with its half-open token span and its sentence."""

    money: Money
    first: int
    last: int
    sentence: Sentence


@dataclass(frozen=True, slots=True)
class Topic:
    """What an amount measures, and the words that say so; ``at`` is their first token."""

    measure: str
    span: Span
    basis: Basis
    at: int
    means: str


@dataclass(slots=True)
class Telling:
    """One telling of a target or volume: the words that make it one, and what was found of it."""

    kind: Kind
    figure: Figure
    rule: str
    trigger: Span
    means: str
    at: int
    topic: Topic | None = None
    states: States = field(default_factory=dict)
    time: tuple[str, Span, Basis] | None = None


def _without_currencies(scene: Scene) -> Scene:
    """The scene without the states that only name a currency: "ABD doları"."""
    spans = [(m.start, m.end) for m in scene.amounts]
    places = tuple(p for p in scene.mentions.places if not any(a <= p.start and p.end <= b for a, b in spans))
    return replace(scene, mentions=replace(scene.mentions, places=places))


class Figures:
    """Finds the amounts of one article."""

    def __init__(self, scene: Scene, events: Sequence[Happening], speaker: Teller) -> None:
        self.scene = _without_currencies(scene)
        self.events = events
        self.speaker = speaker
        self.marks = {i: h for h in scene.hits["trade"] for i in range(h.first, h.last)}
        self.figures = list(self._figures())
        self.figure_at = {i: f for f in self.figures for i in range(f.first, f.last)}
        self.told: list[Telling] = []

    def _figures(self) -> Iterator[Figure]:
        for money in self.scene.amounts:
            first, last = self.scene.at(money.start), self.scene.at(money.end)
            sentence = self.scene.sentence_at[first] if first < last else None
            if sentence is not None and (money.currency is not None or money.word is not None):
                yield Figure(money, first, last, sentence)

    def _means(self, hit: Hit) -> str:
        return hit.rule.get("means")

    def _mark(self, i: int) -> Hit | None:
        """The mark that begins at a token, those that say nothing left out."""
        hit = self.marks.get(i)
        return hit if hit is not None and hit.first == i and self._means(hit) != "none" else None

    def _ending(self, figure: Figure) -> str:
        return self.scene.text[figure.money.end : self.scene.tokens[figure.last - 1].end]

    def _is_attribute(self, figure: Figure) -> bool:
        behind = figure.last + (figure.last + 1 < figure.sentence.last and self.scene.tokens[figure.last].lower == "bir")
        beside = self.scene.tokens[behind].lemma if behind < figure.sentence.last else ""
        return _OF_THE_AMOUNT.match(self._ending(figure)) is not None and beside not in LEVELS

    def _is_copula(self, figure: Figure) -> bool:
        return re.fullmatch(r"['’]?(y?[dt][ıiuü]r?|y?m[ıiuü]ş|y?ken)", self._ending(figure)) is not None

    def _between(self, begin: int, figure: Figure) -> list[Token]:
        own = self.scene.own(figure.sentence, begin, figure.first)
        return [t for t in own if t.i not in self.figure_at and t.lower not in {"yüzde", "artışla"}]

    def _far_start(self, i: int, far: int = FAR) -> int:
        starts = [s.first for s in self.scene.analysed.sentences if s.quote == -1 and not s.heading and s.first <= i]
        quoted = [s.first for s in self.scene.analysed.sentences if s.quote != -1 and s.first <= i]
        both = {*starts, *quoted}
        known = sorted(start for start in both if start + 1 not in both)
        first = known[max(0, len(known) - 1 - far)] if known else 0
        over = self.scene.sentence_at[first - 1] if first else None
        return over.first if over is not None and over.heading and self._is_item(first) else first

    def _is_item(self, i: int) -> bool:
        """Whether a line of a ledger begins at a token: "- 2011: …", "2011: …"."""
        return any(t.text == ":" for t in self.scene.tokens[i + 1 : i + 4])

    def _codes(self, sentence: Sentence, last: int | None = None) -> set[str]:
        places = self.scene.places(sentence, sentence.first, sentence.last if last is None else last)
        return {p.entry.country for p in places if p.is_state and p.entry.country}
