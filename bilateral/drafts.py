"""Tellings of one fact → the fact: its columns, read from all evidence, its name, its links."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from bilateral import naming, weighing
from bilateral.facts import REFERENCES, Evidence, Fact, FactKind, Participant, Value
from bilateral.tellings import Telling

People = Callable[[str], Participant]
"""A participant by its id."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A fact but for its id and its references."""

    kind: FactKind
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

    @property
    def goal(self) -> str | None:
        """What targets share of which a later one supersedes an earlier: states, measure and currency."""
        if self.kind != "trade_target" or not self.date:
            return None
        return "|".join([*self.countries, str(self.columns["measure"]), str(self.columns["currency"])])


def draft(tellings: Sequence[Telling], people: People) -> Draft:
    """What tellings of one fact say together."""
    return _with_roles(_weighed(tellings), people)


def nameable(draft: Draft, people: People) -> naming.Nameable:
    persons = [i for i, role in draft.participants if people(i).kind == "person"]
    return naming.Nameable(draft.kind, draft.columns, draft.countries, draft.day, tuple(persons), draft.fingerprint)


def fact(id_: str, draft: Draft, people: People, fact_of: Callable[[str], str], supersedes: str | None) -> Fact:
    """The fact with its id; ``fact_of`` gives the fact of a telling ("ARTICLE/KEY") that it points to."""
    evidence = [_linked(e, fact_of) for e in draft.evidence]
    columns = dict(draft.columns)
    for name in REFERENCES.intersection(weighing.COLUMNS[draft.kind]):
        best = weighing.most_told([e for e in evidence if e.value.field == name], draft.published)
        columns[name] = best.value.value if best else None
    if supersedes:
        columns["supersedes"] = supersedes
    present = [(people(p).name, role) for p, role in draft.participants]
    speaker = {str(columns[c]): people(str(columns[c])).name for c in ("participant", "speaker") if columns.get(c)}
    summary = naming.summary(draft.kind, columns, draft.countries, present, speaker)
    status = columns.get("status")
    return Fact(
        id_, draft.kind, draft.date, str(status) if status else None, summary, columns, draft.countries,
        draft.participants, draft.sectors, tuple(sorted(evidence)),
    )  # fmt: skip


def _linked(evidence: Evidence, fact_of: Callable[[str], str]) -> Evidence:
    """Evidence whose reference points to a fact instead of a telling of it."""
    if evidence.value.field not in REFERENCES:
        return evidence
    return replace(evidence, value=evidence.value._replace(value=fact_of(evidence.value.value)))


def _with_roles(draft: Draft, people: People) -> Draft:
    """Who takes part in an event, in the role that its place gives: all tellings together may know it better."""
    if draft.kind != "event":
        return draft
    country, states = draft.columns["country"], draft.countries
    roles = {p: weighing.role(country, states, people(p).country) for p, _ in draft.participants}
    evidence = []
    for each in draft.evidence:
        name, _, id_ = each.value.field.partition(":")
        given = roles[id_] if name == "participant" and id_ else each.value.value
        evidence.append(replace(each, value=each.value._replace(value=given)))
    return replace(draft, participants=tuple(sorted(roles.items())), evidence=tuple(evidence))


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
    return Draft(kind, columns, countries, tuple(links), sectors, tuple(told), reports, day)


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
