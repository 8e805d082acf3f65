"""What an article mentions: people with their offices, the words that point to them, and all of it together."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from operator import attrgetter
from typing import Literal

from bilateral.facts import ActorKind, Basis
from bilateral.gazetteer import Place
from bilateral.offices import Office
from bilateral.turkish.pipeline import Analysed

MentionKind = Literal["named", "office", "counterpart", "group", "delegation"]
HOME = "TUR"
"""Turkish newspapers name no state for their own officials: "Başbakan X" is Türkiye's where nothing says otherwise."""


@dataclass(frozen=True, slots=True)
class Holding:
    """That somebody holds an office, with the half-open character spans that say so."""

    office: str
    kind: str
    country: str | None
    name: tuple[int, int]
    office_span: tuple[int, int]
    country_span: tuple[int, int] | None
    basis: Basis
    former_span: tuple[int, int] | None = None
    """The half-open span of "eski", where the office is a former one."""

    @property
    def former(self) -> bool:
        return self.former_span is not None


@dataclass(slots=True)
class Person:
    """Somebody (or a delegation) as this article knows them; grows while the article is read."""

    key: str
    kind: ActorKind
    name: str
    country: str | None = None
    holdings: list[Holding] = field(default_factory=list)
    names: set[str] = field(default_factory=set)
    counterpart_of: str | None = None

    @property
    def rank(self) -> str:
        return self.holdings[0].kind if self.holdings else ""


@dataclass(frozen=True, slots=True)
class Mention:
    """Words that point to actors: half-open token span, the character span of the words that say who, and the case."""

    first: int
    last: int
    start: int
    end: int
    kind: MentionKind
    actors: tuple[str, ...]
    case: str
    basis: Basis
    states: tuple[Place, ...] = ()
    """The states whose officers are meant but nowhere named: "Peru ve Kenya savunma bakanları"."""


@dataclass(frozen=True)
class Mentions:
    """All that an article's text mentions, in order of place."""

    analysed: Analysed
    places: tuple[Place, ...]
    people: tuple[Mention, ...]
    persons: dict[str, Person]
    offices: tuple[Office, ...]

    def people_in(self, first: int, last: int) -> list[Mention]:
        """Mentions of people that lie in a half-open token span."""
        begin = bisect_left(self._people_at, first)
        return [m for m in self.people[begin : bisect_left(self._people_at, last, begin)] if m.last <= last]

    def places_in(self, first: int, last: int) -> list[Place]:
        begin = bisect_left(self._places_at, first)
        return [p for p in self.places[begin : bisect_left(self._places_at, last, begin)] if p.last <= last]

    @cached_property
    def _people_at(self) -> list[int]:
        return [m.first for m in self.people]

    @cached_property
    def _places_at(self) -> list[int]:
        return [p.first for p in self.places]

    def country(self, key: str) -> str | None:
        return self.persons[key].country


FIRST = attrgetter("first")


def within_span(items: Sequence[Mention] | Sequence[Place], first: int, last: int) -> list:  # type: ignore[type-arg]
    begin = bisect_left(items, first, key=FIRST)
    return [m for m in items[begin : bisect_left(items, last, begin, key=FIRST)] if m.last <= last]


def keys(mentions: Iterable[Mention]) -> list[str]:
    """The actors of mentions, in order, once each."""
    return list(dict.fromkeys(key for mention in mentions for key in mention.actors))
