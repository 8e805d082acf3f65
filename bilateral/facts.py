"""The nouns: what is read, what one article claims, and what all articles together make of it.

Two rhythms.  *One article* (:class:`Article`) is read into a :class:`Reading`: its :class:`Actor` s and its
:class:`Claim` s, whose :class:`Value` s each carry the span of text that says them.  *All readings together* are resolved
into :class:`Relations`: :class:`Participant` s and :class:`Fact` s, each fact with the evidence of every claim that tells it.

Offsets are Unicode code points in ``Article.text``, half-open ``[start, end)``, as in W3C Web Annotation's
TextPositionSelector.  Countries are ISO 3166-1 alpha-3 (XKX Kosovo, XNC Northern Cyprus), currencies ISO 4217, dates
ISO 8601 days (the first day of the period where less is known).
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Literal, NamedTuple

FactKind = Literal[
    "event",
    "agreement",
    "agreement_package",
    "trade_target",
    "trade_volume",
    "statement",
    "office_holding",
    "shared_position",
    "cooperation_area",
]
ActorKind = Literal["person", "organization", "delegation"]
Precision = Literal["day", "month", "year"]
Basis = Literal["stated", "resolved", "default"]
"""stated: the words say the value; resolved: they say it in other words ("bugün", "iki lider"); default: a convention
of the annotation guidelines (fresh news happened on its publication day; the span is then the trigger's)."""

FIRMNESS: dict[Basis, int] = {"stated": 0, "resolved": 1, "default": 2}
"""The bases, the firmest first."""
VISITS = ("visit", "working_visit", "official_visit", "state_visit")
"""The types of visits, from the plainest to the highest."""
REFERENCES = frozenset({"event", "part_of", "package"})
"""The fields of values that point to another fact."""
ACTORS = frozenset({"participant", "speaker"})
"""The fields of values that point to a participant."""


@dataclass(frozen=True, slots=True)
class Report:
    """One agency report inside an article: the half-open span of its text, headline included."""

    start: int
    end: int
    title: str | None
    publisher: str | None
    published_on: str | None


@dataclass(frozen=True, slots=True)
class Article:
    """One source text, decoded and never changed afterwards.

    ``path`` is relative to the argument that named it; ``locator`` is the place in a file that holds many articles;
    ``copy_of`` is the id of the article of whose text this one is a copy.
    """

    id: str
    path: str
    text: str
    sha256: str
    title: str | None
    publisher: str | None
    published_on: str | None
    reports: tuple[Report, ...]
    locator: str | None = None
    url: str | None = None
    copy_of: str | None = None

    def report_of(self, start: int) -> int:
        """The index of the report that holds a character."""
        return max(0, bisect_right(self.reports, start, key=lambda report: report.start) - 1)

    def published_in(self, report: int) -> str | None:
        """The publication day of a report, by its index: its own or, where it has none, the article's."""
        return self.reports[report].published_on or self.published_on


@dataclass(frozen=True, slots=True, order=True)
class Refusal:
    """A source, or a record at a place in it, that could not be read."""

    path: str
    locator: str | None
    reason: str

    def __str__(self) -> str:
        return f"{self.path}, {self.locator}: {self.reason}" if self.locator else f"{self.path}: {self.reason}"


class Value(NamedTuple):
    """One value of a fact and the words that say it.

    ``field`` is ``''`` for the fact as a whole, a column of the fact's table, or a link: ``participant:ID`` (value: the
    role), ``country:ISO3`` (value: the code), ``sector:ID`` (value: the id).  ``rule`` names the rule that found it.
    """

    field: str
    value: str
    basis: Basis
    start: int
    end: int
    rule: str


class Actor(NamedTuple):
    """A person, organisation or delegation as one article knows it.  ``key`` is unique in the article alone."""

    key: str
    kind: ActorKind
    name: str
    country: str | None


class Claim(NamedTuple):
    """One fact as one article tells it.

    ``key`` is unique in the article.  Values that point elsewhere (participants, speaker, event, part_of, package) hold
    keys of the same article's actors and claims.
    """

    key: str
    kind: FactKind
    values: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class Reading:
    """All that one article says."""

    article: Article
    actors: tuple[Actor, ...]
    claims: tuple[Claim, ...]


@dataclass(frozen=True, slots=True)
class Participant:
    """A person, organisation or delegation of the whole corpus; ``id`` is a readable slug."""

    id: str
    name: str
    kind: ActorKind
    country: str | None


@dataclass(frozen=True, slots=True, order=True)
class Evidence:
    """A value with the place that says it: ``article`` is the article's id, ``report`` the index in its ``reports``."""

    article: str
    report: int
    value: Value


@dataclass(frozen=True, slots=True)
class Fact:
    """One line of the table ``facts`` with the row of its typed table.

    ``columns`` maps the columns of the typed table (``id`` and link tables aside) to their values; ``participants`` are
    (participant id, role); ``date`` is None or an ISO day; ``summary`` is one English line.
    """

    id: str
    kind: FactKind
    date: str | None
    status: str | None
    summary: str
    columns: Mapping[str, str | int | None]
    countries: tuple[str, ...]
    participants: tuple[tuple[str, str], ...]
    sectors: tuple[str, ...]
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Relations:
    """Everything that is stored: articles, participants and facts, each sorted by id; and what was refused."""

    articles: tuple[Article, ...]
    participants: tuple[Participant, ...]
    facts: tuple[Fact, ...]
    rejected: tuple[Refusal, ...] = ()

    def change(self) -> Change:
        """What makes an empty database that of these relations."""
        kinds: tuple[tuple[Article | Fact | Participant, ...], ...] = (self.articles, self.facts, self.participants)
        articles, facts, participants = (sorted(kind, key=lambda each: each.id) for kind in kinds)
        return Change((), (), (), articles, facts, participants)  # type: ignore[arg-type]


@dataclass(frozen=True, slots=True)
class Change:
    """What makes a database of one set of articles that of another: ids of rows that go, then what is put in.

    Facts and articles come sorted by id, and the participants that the facts have after them; each can be read once.
    """

    gone_articles: Collection[str]
    gone_facts: Collection[str]
    gone_participants: Collection[str]
    articles: Iterable[Article]
    facts: Iterable[Fact]
    participants: Iterable[Participant]
