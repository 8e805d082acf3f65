"""The readings of all articles → facts: who is who, and which claims tell of the same fact.

Everything is decided by what the claims say, never by the order in which they come: the same set of readings gives the
same relations.  A fact's columns are read from its evidence: of several values the one that most reports tell counts,
then the latest report's.
"""

from __future__ import annotations

import itertools
from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from difflib import SequenceMatcher
from functools import cached_property

from bilateral import copies, naming, weighing
from bilateral.facts import (
    FIRMNESS,
    VISITS,
    Actor,
    Article,
    Claim,
    Evidence,
    Fact,
    FactKind,
    Participant,
    Reading,
    Relations,
    Value,
)
from bilateral.turkish import letters

REFERENCES = {"event", "part_of", "package"}
ACTORS = {"participant", "speaker"}


@dataclass(frozen=True)
class Telling:
    """One claim with the article that makes it; ``id`` is unique in the corpus."""

    id: str
    article: Article
    claim: Claim

    @property
    def kind(self) -> FactKind:
        return self.claim.kind

    def all(self, name: str) -> list[Value]:
        return [v for v in self.claim.values if v.field == name]

    def one(self, name: str) -> str | None:
        """The value of a field that weighs most in this claim."""
        values = sorted(self.all(name), key=lambda v: (FIRMNESS[v.basis], v.start, v))
        return values[0].value if values else None

    def links(self, prefix: str) -> frozenset[str]:
        return frozenset(v.field.partition(":")[2] for v in self.claim.values if v.field.startswith(prefix + ":"))

    @property
    def countries(self) -> frozenset[str]:
        return self.links("country")

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


def resolve(readings: Sequence[Reading]) -> Relations:
    """What all readings together say."""
    ordered = _with_copies(sorted(readings, key=lambda r: r.article.id))
    participants, identity = _participants(ordered)
    tellings = [_with_actors(t, identity) for r in ordered for t in _tellings(r)]
    clusters = [c for kind in _SAME for c in _clusters([t for t in tellings if t.kind == kind], _SAME[kind], _BLOCK[kind])]
    facts = _Writer(participants, clusters).facts()
    linked = {p for f in facts for p, _ in f.participants}
    used = linked | {str(f.columns[c]) for f in facts for c in ACTORS if f.columns.get(c)}
    kept = tuple(sorted((p for p in participants.values() if p.id in used), key=lambda p: p.id))
    return Relations(tuple(r.article for r in ordered), kept, tuple(sorted(facts, key=lambda f: f.id)))


def _with_copies(readings: Sequence[Reading]) -> list[Reading]:
    """The readings, those of copies with the article of which theirs is one."""
    found = copies.origins(r.article for r in readings)
    return [replace(r, article=replace(r.article, copy_of=found.get(r.article.id))) for r in readings]


def _tellings(reading: Reading) -> list[Telling]:
    prefix = reading.article.id
    return [Telling(f"{prefix}/{claim.key}", reading.article, claim) for claim in reading.claims]


# ---- who is who


def _participants(readings: Sequence[Reading]) -> tuple[dict[str, Participant], dict[str, str]]:
    """Participants by id, and for each actor of each article ("ARTICLE/KEY") the participant it is."""
    groups: list[list[tuple[str, Actor]]] = []
    blocks: dict[Hashable, list[list[tuple[str, Actor]]]] = defaultdict(list)
    actors = [(f"{r.article.id}/{a.key}", a) for r in readings for a in r.actors]
    for key, actor in sorted(actors, key=lambda x: (-len(x[1].name.split()), x[1].name, x[0])):
        block = blocks[(actor.kind, actor.country, _initial(actor.name))]
        group = next((g for g in block if any(_same_actor(actor, other) for _, other in g)), None)
        if group is None:
            group = []
            groups.append(group)
            block.append(group)
        group.append((key, actor))
    return _named(groups)


def _initial(name: str) -> str:
    return letters.fold(naming.surname(name))[:1]


def _same_actor(one: Actor, other: Actor) -> bool:
    a, b = letters.fold(one.name).split(), letters.fold(other.name).split()
    if a == b or one.kind == "delegation":
        return True
    if len(a) < len(b):
        return a == b[-len(a) :] or (len(a) > 1 and a[0] == b[0] and a[-1] == b[-1])
    return len(a) > 1 and len(a) == len(b) and SequenceMatcher(None, " ".join(a), " ".join(b)).ratio() >= 0.9


def _named(groups: Iterable[list[tuple[str, Actor]]]) -> tuple[dict[str, Participant], dict[str, str]]:
    participants: dict[str, Participant] = {}
    identity: dict[str, str] = {}
    for group in sorted(groups, key=lambda g: min((a.country or "", a.name, k) for k, a in g)):
        names = Counter(a.name for _, a in group)
        name = min(names, key=lambda n: (-len(n.split()), -names[n], n))
        actor = group[0][1]
        id_ = naming.slug(f"{name} {actor.country or ''}") if actor.kind == "delegation" else naming.slug(name)
        if id_ in participants:
            id_ = naming.slug(f"{name} {actor.country or 'x'}")
        participants[id_] = Participant(id_, name, actor.kind, actor.country)
        identity.update({key: id_ for key, _ in group})
    return participants, identity


def _with_actors(telling: Telling, identity: Mapping[str, str]) -> Telling:
    """The telling with its article's keys turned into ids of participants and of tellings."""
    prefix = telling.article.id
    values = []
    for value in telling.claim.values:
        name, _, key = value.field.partition(":")
        if name == "participant" and key:
            value = replace(value, field=f"participant:{identity[f'{prefix}/{key}']}")
        elif value.field in ACTORS:
            value = replace(value, value=identity[f"{prefix}/{value.value}"])
        elif value.field in REFERENCES:
            value = replace(value, value=f"{prefix}/{value.value}")
        values.append(value)
    return replace(telling, claim=replace(telling.claim, values=tuple(values)))


# ---- the same fact


Same = Callable[[Telling, Telling], bool]
Block = Callable[[Telling], Hashable]


def _clusters(tellings: Sequence[Telling], same: Same, block: Block) -> list[list[Telling]]:
    """Tellings put together that tell the same; compared only within a block, in an order of their own."""
    blocks: dict[Hashable, list[list[Telling]]] = defaultdict(list)
    for telling in sorted(tellings, key=lambda t: (t.published or "", t.article.id, _place(t), t.claim.key)):
        known = blocks[block(telling)]
        cluster = next((c for c in known if any(same(t, telling) or _is_copied(t, telling) for t in c)), None)
        if cluster is None:
            cluster = []
            known.append(cluster)
        cluster.append(telling)
    return [c for clusters in blocks.values() for c in clusters]


def _is_copied(one: Telling, other: Telling) -> bool:
    """Whether a copy of an article tells it in the same words, though its day, and so *bugün*, may be another."""
    if one.article is other.article or not (one.article.copy_of or other.article.copy_of):
        return False
    return one.origin == other.origin and one.words == other.words


def _place(telling: Telling) -> int:
    return min(v.start for v in telling.claim.values)


def _days(one: str | None, other: str | None) -> int | None:
    """How many days lie between two ISO days, None if one is missing."""
    if one is None or other is None:
        return None
    return abs((date.fromisoformat(one) - date.fromisoformat(other)).days)


def _near(one: str | None, other: str | None, most: int) -> bool:
    days = _days(one, other)
    return days is not None and days <= most


def _family(telling: Telling) -> str:
    type_ = telling.one("type") or ""
    return "visit" if type_ in VISITS else type_


def _same_event(one: Telling, other: Telling) -> bool:
    """Told by two articles: same kind, states and people, on the same day; a visit's first day may differ by two."""
    if one.article is other.article or one.one("status") != other.one("status"):
        return False
    start, end = one.one("starts_on"), other.one("starts_on")
    visit = _family(one) == "visit"
    if not _near(start, end, 2 if visit or _is_default(one) or _is_default(other) else 0):
        return False
    if one.one("country") and other.one("country") and one.one("country") != other.one("country"):
        return False
    people, others = one.links("participant"), other.links("participant")
    return not people or not others or people <= others or others <= people


def _is_default(telling: Telling) -> bool:
    return all(v.basis == "default" for v in telling.all("starts_on"))


def _same_document(one: Telling, other: Telling) -> bool:
    if one.article is other.article or one.one("kind") != other.one("kind") or one.one("status") != other.one("status"):
        return False
    days = _days(one.one("signed_on"), other.one("signed_on"))
    return (days is None or days <= 2) and _alike(one.one("title") or "", other.one("title") or "", 0.75)


def _same_package(one: Telling, other: Telling) -> bool:
    return (
        one.article is not other.article
        and _near(one.published, other.published, 2)
        and one.one("status") == other.one("status")
    )


def _same_target(one: Telling, other: Telling) -> bool:
    """One goal, set on one occasion, though two articles may give it two amounts."""
    if one.article is other.article or one.one("measure") != other.one("measure"):
        return False
    years = {one.one("by_year"), other.one("by_year")} - {None}
    return len(years) < 2 and _near(one.one("announced_on"), other.one("announced_on"), 2)


def _same_volume(one: Telling, other: Telling) -> bool:
    if one.article is other.article or one.one("measure") != other.one("measure") or one.one("period") != other.one("period"):
        return False
    a, b = int(one.one("amount") or 0), int(other.one("amount") or 0)
    return a == b or (one.one("period") is not None and abs(a - b) <= 0.15 * max(a, b))


def _same_statement(one: Telling, other: Telling) -> bool:
    if one.article is other.article or not _near(one.published, other.published, 3):
        return False
    a, b = letters.fold(one.one("text") or ""), letters.fold(other.one("text") or "")
    return a == b or (len(min(a, b, key=len)) > 40 and (a in b or b in a))


def _same_position(one: Telling, other: Telling) -> bool:
    within = one.article is other.article or _near(one.published, other.published, 3)
    return within and _alike(one.one("topic") or "", other.one("topic") or "", 0.7)


def _same_area(one: Telling, other: Telling) -> bool:
    return one.article is other.article or _near(one.published, other.published, 3)


def _always(one: Telling, other: Telling) -> bool:
    return True


def _alike(one: str, other: str, least: float) -> bool:
    """Whether two titles or topics share that part of the shorter one's words, by their first five letters."""
    a, b = _stems(one), _stems(other)
    return bool(a and b) and len(a & b) / min(len(a), len(b)) >= least and len(a & b) / max(len(a), len(b)) >= least - 0.25


def _stems(text: str) -> set[str]:
    words = "".join(c if c.isalnum() else " " for c in letters.fold(text)).split()
    return {word[:5] for word in words if len(word) > 2}


_SAME: dict[FactKind, Same] = {
    "event": _same_event,
    "office_holding": _always,
    "agreement_package": _same_package,
    "agreement": _same_document,
    "trade_target": _same_target,
    "trade_volume": _same_volume,
    "statement": _same_statement,
    "shared_position": _same_position,
    "cooperation_area": _same_area,
}
_BLOCK: dict[FactKind, Block] = {
    "event": lambda t: (t.countries, _family(t)),
    "office_holding": lambda t: (t.one("participant"), t.one("office"), t.one("country"), t.one("former")),
    "agreement_package": lambda t: t.countries,
    "agreement": lambda t: t.countries,
    "trade_target": lambda t: (t.countries, t.one("currency")),
    "trade_volume": lambda t: (t.countries, t.one("currency")),
    "statement": lambda t: (t.one("speaker"), t.one("kind")),
    "shared_position": lambda t: t.countries,
    "cooperation_area": lambda t: (t.countries, t.one("sector")),
}


# ---- writing facts


class _Writer:
    """Clusters → facts: columns weighed, ids given, references between facts set."""

    def __init__(self, participants: Mapping[str, Participant], clusters: Sequence[Sequence[Telling]]) -> None:
        self.participants = participants
        self.names = {id_: participant.name for id_, participant in participants.items()}
        self.drafts = [self._with_roles(_weighed(tellings)) for tellings in clusters]
        self.ids = naming.ids([self._named(d) for d in self.drafts])
        self.fact_of = {t.id: id_ for id_, d in zip(self.ids, self.drafts, strict=True) for t in d.tellings}

    def _with_roles(self, draft: Draft) -> Draft:
        """Who takes part in an event, in the role that its place gives: all tellings together may know it better."""
        if draft.kind != "event":
            return draft
        country, states = draft.columns["country"], draft.countries
        roles = {p: weighing.role(country, states, self.participants[p].country) for p, _ in draft.participants}
        evidence = []
        for each in draft.evidence:
            name, _, id_ = each.value.field.partition(":")
            given = roles[id_] if name == "participant" and id_ else each.value.value
            evidence.append(replace(each, value=replace(each.value, value=given)))
        return replace(draft, participants=tuple(sorted(roles.items())), evidence=tuple(evidence))

    def _named(self, draft: Draft) -> naming.Nameable:
        people = [i for i, role in draft.participants if self.participants[i].kind == "person"]
        return naming.Nameable(draft.kind, draft.columns, draft.countries, draft.day, tuple(people), draft.fingerprint)

    def facts(self) -> list[Fact]:
        facts = [self._fact(id_, draft) for id_, draft in zip(self.ids, self.drafts, strict=True)]
        return _with_superseded(facts)

    def _fact(self, id_: str, draft: Draft) -> Fact:
        evidence = [self._linked(e) for e in draft.evidence]
        columns = dict(draft.columns)
        for name in weighing.COLUMNS[draft.kind]:
            if name in REFERENCES:
                best = weighing.most_told([e for e in evidence if e.value.field == name], draft.published)
                columns[name] = best.value.value if best else None
        people = [(self.names[p], role) for p, role in draft.participants]
        summary = naming.summary(draft.kind, columns, draft.countries, people, self.names)
        status = columns.get("status")
        return Fact(
            id_, draft.kind, draft.date, str(status) if status else None, summary, columns, draft.countries,
            draft.participants, draft.sectors, tuple(sorted(evidence)),
        )  # fmt: skip

    def _linked(self, evidence: Evidence) -> Evidence:
        """Evidence whose reference points to a fact instead of a telling of it."""
        if evidence.value.field not in REFERENCES:
            return evidence
        return replace(evidence, value=replace(evidence.value, value=self.fact_of[evidence.value.value]))


@dataclass(frozen=True, slots=True)
class Draft:
    """A fact but for its id and its references."""

    kind: FactKind
    tellings: tuple[Telling, ...]
    columns: Mapping[str, str | int | None]
    countries: tuple[str, ...]
    participants: tuple[tuple[str, str], ...]
    sectors: tuple[str, ...]
    evidence: tuple[Evidence, ...]
    published: Mapping[tuple[str, int], str]
    day: str | None

    @property
    def date(self) -> str | None:
        if self.kind not in weighing.DAYS:
            return self.day
        value = self.columns.get(weighing.DAYS[self.kind])
        return str(value) if value else None

    @property
    def fingerprint(self) -> str:
        """What tells two facts apart that share everything else: all that is told of them, and where."""
        told = [(e.article, e.value.start, e.value.end, e.value.field, e.value.value) for e in self.evidence]
        return "/".join(str(part) for each in sorted(told) for part in each)


def _weighed(tellings: Sequence[Telling]) -> Draft:
    kind = tellings[0].kind
    own = [t for t in tellings if not t.article.copy_of] or tellings
    found = _evidence(own)
    reports = {(t.article.id, n): t.article.published_in(n) or "" for t in tellings for n in map(t.report, t.claim.values)}
    columns, evidence = weighing.weigh(kind, found, reports)
    countries = tuple(sorted({e.value.value for e in evidence if e.value.field.startswith("country:")}))
    sectors = tuple(sorted({e.value.value for e in evidence if e.value.field.startswith("sector:")}))
    links = sorted(
        {(e.value.field.partition(":")[2], e.value.value) for e in evidence if e.value.field.startswith("participant:")}
    )
    day = min((t.published for t in tellings if t.published), default=None)
    told = [*evidence, *_of_copies(_evidence(tellings) - found, evidence)]
    return Draft(kind, tuple(tellings), columns, countries, tuple(links), sectors, tuple(told), reports, day)


def _evidence(tellings: Iterable[Telling]) -> set[Evidence]:
    return {Evidence(t.article.id, t.report(v), v) for t in tellings for v in t.claim.values}


def _of_copies(found: Iterable[Evidence], told: Sequence[Evidence]) -> list[Evidence]:
    """What copies add: further places for values that the first article tells, and values that they state otherwise."""
    fields = {e.value.field for e in told}
    values = {(e.value.field, e.value.value) for e in told}
    return [e for e in sorted(found) if e.value.field in fields and _is_new_place(e.value, values)]


def _is_new_place(value: Value, told: set[tuple[str, str]]) -> bool:
    stated = value.basis == "stated" and not value.field.startswith(("country:", "sector:"))
    return stated or value.field in REFERENCES or (value.field, value.value) in told


def _with_superseded(facts: Sequence[Fact]) -> list[Fact]:
    """A target that two states set later, in the same measure and currency, supersedes the one before."""
    goals: dict[Hashable, list[Fact]] = defaultdict(list)
    for fact in facts:
        if fact.kind == "trade_target" and fact.date:
            goals[(fact.countries, fact.columns["measure"], fact.columns["currency"])].append(fact)
    older: dict[str, str] = {}
    for group in goals.values():
        ordered = sorted(group, key=lambda f: (f.date or "", f.id))
        by_day = [list(same) for _, same in itertools.groupby(ordered, key=lambda f: f.date)]
        for earlier, later in itertools.pairwise(by_day):
            older.update({fact.id: earlier[-1].id for fact in later})
    return [replace(f, columns={**f.columns, "supersedes": older[f.id]}) if f.id in older else f for f in facts]
