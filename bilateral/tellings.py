"""Claims as they stand in their articles, and which of them tell of the same fact.

Two tellings are compared only within a block, and only where their days are near: what lies further apart is never the same.
So the time grows with the number of tellings, and a new one can be placed without looking at all others.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from zlib import crc32

from bilateral.facts import FIRMNESS, VISITS, Article, Claim, FactKind, Value
from bilateral.turkish import letters


@dataclass(frozen=True)
class Telling:
    """One claim with the article that makes it; people and claims that it points to have names that hold in all articles."""

    article: Article
    claim: Claim

    @property
    def kind(self) -> FactKind:
        return self.claim.kind

    @cached_property
    def _values(self) -> Mapping[str, list[Value]]:
        by_field: dict[str, list[Value]] = defaultdict(list)
        for value in self.claim.values:
            by_field[value.field].append(value)
        return by_field

    @cached_property
    def _weightiest(self) -> Mapping[str, str]:
        return {name: min(told, key=lambda v: (FIRMNESS[v.basis], v.start, v)).value for name, told in self._values.items()}

    def one(self, name: str) -> str | None:
        """The value of a field that weighs most in this claim."""
        return self._weightiest.get(name)

    def all(self, name: str) -> Sequence[Value]:
        return self._values.get(name, ())

    def links(self, prefix: str) -> frozenset[str]:
        return frozenset(name.partition(":")[2] for name in self._values if name.startswith(prefix + ":"))

    @cached_property
    def people(self) -> frozenset[str]:
        return self.links("participant")

    @property
    def origin(self) -> str:
        """The article that tells it in the first place."""
        return self.article.copy_of or self.article.id

    @cached_property
    def words(self) -> frozenset[tuple[str, str]]:
        """The words of each value, without what is worked out from them."""
        return frozenset((v.field, self.article.text[v.start : v.end]) for v in self.claim.values)

    def report(self, value: Value) -> int:
        """The index of the report in which a value stands."""
        return self.article.report_of(value.start)

    @cached_property
    def published(self) -> str | None:
        """The publication day of the report that tells it first."""
        return self.article.published_in(min(self.report(value) for value in self.claim.values))

    @cached_property
    def place(self) -> tuple[str, str, int, str]:
        """What tellings are ordered by: day, article, place in it."""
        return self.published or "", self.article.id, min(v.start for v in self.claim.values), self.claim.key

    @cached_property
    def block(self) -> str:
        """Tellings of other blocks are never of the same fact."""
        return "|".join([self.kind, *(part or "" for part in _KINDS[self.kind].block(self))])

    @cached_property
    def near(self) -> int | None:
        """What is the same is at most the kind's reach from it, or is a copy.  None: nothing is near, unless undated match."""
        return _KINDS[self.kind].near(self)


def clusters(block: Iterable[Telling]) -> list[list[Telling]]:
    """The tellings of one block put together that tell the same, each with the first cluster that has one like it."""
    found: list[list[Telling]] = []
    placed = _Placed()
    for telling in sorted(block, key=lambda t: t.place):
        number = placed.first_like(telling)
        if number is None:
            number = len(found)
            found.append([])
        found[number].append(telling)
        placed.add(number, telling)
    return found


def same(one: Telling, other: Telling) -> bool:
    """Whether two tellings of one block tell of the same fact."""
    return _KINDS[one.kind].same(one, other) or _is_copied(one, other)


def reach(kind: FactKind) -> int:
    return _KINDS[kind].reach


def undated_match(kind: FactKind) -> bool:
    """Whether tellings without a day may be the same as any other of their block."""
    return _KINDS[kind].undated


class _Bucket:
    """Tellings that lie together, by the number of their cluster, and the articles that tell them."""

    def __init__(self) -> None:
        self.clusters: dict[int, list[Telling]] = defaultdict(list)
        self.articles: set[str] = set()

    def add(self, number: int, telling: Telling) -> None:
        self.clusters[number].append(telling)
        self.articles.add(telling.article.id)


class _Placed:
    """The tellings of a block that have a cluster, by day and by the article that tells it in the first place."""

    def __init__(self) -> None:
        self._near: dict[int | None, _Bucket] = defaultdict(_Bucket)
        self._origin: dict[str, _Bucket] = defaultdict(_Bucket)

    def add(self, number: int, telling: Telling) -> None:
        self._near[telling.near].add(number, telling)
        self._origin[telling.origin].add(number, telling)

    def first_like(self, telling: Telling) -> int | None:
        """The number of the first cluster that has a telling of the same."""
        buckets = list(self._buckets(telling))
        for number in sorted(set().union(*(bucket.clusters for bucket in buckets))):
            if any(same(other, telling) for bucket in buckets for other in bucket.clusters.get(number, ())):
                return number
        return None

    def _buckets(self, telling: Telling) -> Iterator[_Bucket]:
        """Those that may hold the same; one article tells most kinds of facts only once."""
        own = set() if _KINDS[telling.kind].within else {telling.article.id}
        near = (self._near[day] for day in self._days(telling) if day in self._near)
        for bucket in (*near, self._origin[telling.origin]):
            if bucket.articles - own:
                yield bucket

    def _days(self, telling: Telling) -> Iterable[int | None]:
        undated = [None] if undated_match(telling.kind) else []
        if telling.near is None:
            return list(self._near) if undated else []
        most = reach(telling.kind)
        return [*range(telling.near - most, telling.near + most + 1), *undated]


def _is_copied(one: Telling, other: Telling) -> bool:
    """Whether a copy of an article tells it in the same words, though its day, and so *bugün*, may be another."""
    if one.article.id == other.article.id or not (one.article.copy_of or other.article.copy_of):
        return False
    return one.origin == other.origin and one.words == other.words


# ------------------------------------------------------------------------------------------------------ kind by kind


def _within(one: Telling, other: Telling) -> bool:
    return one.article.id == other.article.id


def _days(one: str | None, other: str | None) -> int | None:
    """How many days lie between two ISO days, None if one is missing."""
    if one is None or other is None:
        return None
    return abs(date.fromisoformat(one).toordinal() - date.fromisoformat(other).toordinal())


def _near(one: str | None, other: str | None, most: int) -> bool:
    days = _days(one, other)
    return days is not None and days <= most


def _family(telling: Telling) -> str:
    type_ = telling.one("type") or ""
    return "visit" if type_ in VISITS else type_


def _same_event(one: Telling, other: Telling) -> bool:
    """Told by two articles: same kind, states and people, on the same day; a visit's first day may differ by two."""
    if _within(one, other) or one.one("status") != other.one("status"):
        return False
    start, end = one.one("starts_on"), other.one("starts_on")
    visit = _family(one) == "visit"
    if not _near(start, end, 2 if visit or _is_default(one) or _is_default(other) else 0):
        return False
    if one.one("country") and other.one("country") and one.one("country") != other.one("country"):
        return False
    people, others = one.people, other.people
    return not people or not others or people <= others or others <= people


def _is_default(telling: Telling) -> bool:
    return all(v.basis == "default" for v in telling.all("starts_on"))


def _same_document(one: Telling, other: Telling) -> bool:
    if _within(one, other) or one.one("kind") != other.one("kind") or one.one("status") != other.one("status"):
        return False
    days = _days(one.one("signed_on"), other.one("signed_on"))
    return (days is None or days <= 2) and _alike(one.one("title") or "", other.one("title") or "", 0.75)


def _same_package(one: Telling, other: Telling) -> bool:
    return not _within(one, other) and _near(one.published, other.published, 2) and one.one("status") == other.one("status")


def _same_target(one: Telling, other: Telling) -> bool:
    """One goal, set on one occasion, though two articles may give it two amounts."""
    if _within(one, other) or one.one("measure") != other.one("measure"):
        return False
    years = {one.one("by_year"), other.one("by_year")} - {None}
    return len(years) < 2 and _near(one.one("announced_on"), other.one("announced_on"), 2)


def _same_volume(one: Telling, other: Telling) -> bool:
    if _within(one, other) or one.one("measure") != other.one("measure") or one.one("period") != other.one("period"):
        return False
    a, b = int(one.one("amount") or 0), int(other.one("amount") or 0)
    return a == b or (one.one("period") is not None and abs(a - b) <= 0.15 * max(a, b))


def _same_statement(one: Telling, other: Telling) -> bool:
    if _within(one, other) or not _near(one.published, other.published, 3):
        return False
    a, b = letters.fold(one.one("text") or ""), letters.fold(other.one("text") or "")
    return a == b or (len(min(a, b, key=len)) > 40 and (a in b or b in a))


def _same_position(one: Telling, other: Telling) -> bool:
    near = _within(one, other) or _near(one.published, other.published, 3)
    return near and _alike(one.one("topic") or "", other.one("topic") or "", 0.7)


def _same_area(one: Telling, other: Telling) -> bool:
    return _within(one, other) or _near(one.published, other.published, 3)


def _always(one: Telling, other: Telling) -> bool:
    return True


def _alike(one: str, other: str, least: float) -> bool:
    """Whether two titles or topics share that part of the shorter one's words, by their first five letters."""
    a, b = _stems(one), _stems(other)
    return bool(a and b) and len(a & b) / min(len(a), len(b)) >= least and len(a & b) / max(len(a), len(b)) >= least - 0.25


def _stems(text: str) -> set[str]:
    words = "".join(c if c.isalnum() else " " for c in letters.fold(text)).split()
    return {word[:5] for word in words if len(word) > 2}


def _countries(telling: Telling) -> str:
    return ",".join(sorted(telling.links("country")))


def _day(day: str | None) -> int | None:
    return date.fromisoformat(day).toordinal() if day else None


def _published(telling: Telling) -> int | None:
    return _day(telling.published)


def _number(*parts: str | None) -> int:
    return crc32("|".join(part or "" for part in parts).encode())


@dataclass(frozen=True, slots=True)
class _Kind:
    """When two tellings of a kind of fact are the same; ``within``: also two of one article."""

    same: Callable[[Telling, Telling], bool]
    block: Callable[[Telling], Sequence[str | None]]
    near: Callable[[Telling], int | None]
    reach: int = 0
    undated: bool = False
    within: bool = False


_KINDS: Mapping[FactKind, _Kind] = {
    "event": _Kind(_same_event, lambda t: (_countries(t), _family(t)), lambda t: _day(t.one("starts_on")), 2),
    "office_holding": _Kind(
        _always,
        lambda t: (t.one("participant"), t.one("office"), t.one("country"), t.one("former")),
        lambda t: 0,
        within=True,
    ),
    "agreement_package": _Kind(_same_package, lambda t: (_countries(t),), _published, 2),
    "agreement": _Kind(_same_document, lambda t: (_countries(t),), lambda t: _day(t.one("signed_on")), 2, undated=True),
    "trade_target": _Kind(_same_target, lambda t: (_countries(t), t.one("currency")), lambda t: _day(t.one("announced_on")), 2),
    "trade_volume": _Kind(
        _same_volume, lambda t: (_countries(t), t.one("currency")), lambda t: _number(t.one("measure"), t.one("period"))
    ),
    "statement": _Kind(_same_statement, lambda t: (t.one("speaker"), t.one("kind")), _published, 3),
    "shared_position": _Kind(_same_position, lambda t: (_countries(t),), _published, 3, within=True),
    "cooperation_area": _Kind(_same_area, lambda t: (_countries(t), t.one("sector")), _published, 3, within=True),
}
