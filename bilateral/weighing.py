"""Evidence → the values that a fact shows.

Of several values of a field the one counts that most reports tell, then the latest report's.  What a convention of the
guidelines would say gives way to what words say.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from bilateral.facts import FIRMNESS, VISITS, Evidence, FactKind

COLUMNS: dict[FactKind, tuple[str, ...]] = {
    "event": ("type", "status", "starts_on", "ends_on", "city", "venue", "country", "part_of"),
    "agreement": ("kind", "title", "status", "signed_on", "event", "package"),
    "agreement_package": ("declared_count", "qualifier", "status", "event"),
    "trade_target": ("measure", "amount", "qualifier", "currency", "by_year", "announced_on", "status", "speaker", "event"),
    "trade_volume": ("measure", "amount", "qualifier", "currency", "period", "speaker"),
    "statement": ("speaker", "event", "kind", "text"),
    "office_holding": ("participant", "office", "country", "former"),
    "shared_position": ("topic", "event"),
    "cooperation_area": ("sector", "event"),
}  # fmt: skip
_NUMBERS = {"declared_count", "amount", "by_year", "former"}
DAYS: dict[FactKind, str] = {"event": "starts_on", "agreement": "signed_on", "trade_target": "announced_on"}
"""The column that tells the day of a fact, for the kinds that have one of their own."""
_DEFAULTS: dict[str, str | int] = {"qualifier": "exact", "former": 0}
_ALWAYS_KEPT = {"", "date_precision"}

Published = Mapping[tuple[str, int], str]
"""The publication day of each report, by article id and report index; '' where none is known."""


def weigh(
    kind: FactKind, found: Iterable[Evidence], published: Published
) -> tuple[dict[str, str | int | None], list[Evidence]]:
    """The columns of a fact's typed row, and the evidence that remains: what tells a value of a field that is shown."""
    evidence = _with_roles(_words_first(_sharpest_visit(sorted(found))), published)
    chosen = {name: most_told([e for e in evidence if e.value.field == name], published) for name in COLUMNS[kind]}
    columns: dict[str, str | int | None] = {name: _cell(name, best) for name, best in chosen.items()}
    if kind in DAYS:
        _date(kind, columns, chosen, evidence)
    return columns, [e for e in evidence if _is_shown(e, columns)]


def most_told(evidence: Sequence[Evidence], published: Published) -> Evidence | None:
    """The evidence of the value that most reports tell, else the latest one's."""
    by_value: dict[str, list[Evidence]] = defaultdict(list)
    for each in evidence:
        by_value[each.value.value].append(each)
    if not by_value:
        return None
    best = max(by_value.values(), key=lambda told: _weight(told, published))
    return min(best, key=lambda e: (FIRMNESS[e.value.basis], e))


def _weight(told: Sequence[Evidence], published: Published) -> tuple[int, str, str, int, str]:
    reports = {(e.article, e.report) for e in told}
    latest = max(published.get(r, "") for r in reports)
    first = min(e.value.start for e in told)
    return len(reports), latest, max(e.article for e in told), -first, told[0].value.value


def role(place: str | int | None, states: Sequence[str], country: str | None) -> str:
    """Of an event in a state that takes part in it, its own people are hosts and the others guests; elsewhere all attend."""
    if place not in states or len(states) < 2:
        return "attendee"
    return "host" if country == place else "guest"


def _sharpest_visit(evidence: Sequence[Evidence]) -> list[Evidence]:
    """ "ziyaret" is said of an official visit too: the plainer word tells nothing against it."""
    types = [e.value.value for e in evidence if e.value.field == "type" and e.value.value in VISITS]
    if not types:
        return list(evidence)
    sharpest = max(types, key=VISITS.index)
    return [e for e in evidence if e.value.field != "type" or e.value.value == sharpest]


def _words_first(evidence: Sequence[Evidence]) -> list[Evidence]:
    """A convention's value goes where words say another."""
    said: dict[str, set[str]] = defaultdict(set)
    for each in evidence:
        if each.value.basis != "default":
            said[each.value.field].add(each.value.value)
    return [
        e for e in evidence if e.value.basis != "default" or not said[e.value.field] or e.value.value in said[e.value.field]
    ]


def _with_roles(evidence: Sequence[Evidence], published: Published) -> list[Evidence]:
    """Each participant in the one role that most reports give."""
    links = {e.value.field for e in evidence if e.value.field.startswith("participant:")}
    role = {}
    for link in links:
        best = most_told([e for e in evidence if e.value.field == link], published)
        assert best is not None
        role[link] = best.value.value
    return [replace(e, value=e.value._replace(value=role.get(e.value.field, e.value.value))) for e in evidence]


def _cell(name: str, best: Evidence | None) -> str | int | None:
    if best is None:
        return _DEFAULTS.get(name)
    return int(best.value.value) if name in _NUMBERS else best.value.value


def _date(
    kind: FactKind,
    columns: dict[str, str | int | None],
    chosen: Mapping[str, Evidence | None],
    evidence: Sequence[Evidence],
) -> None:
    """The precision of the date that is shown, and for events its last day, year and month."""
    best = chosen[DAYS[kind]]
    columns["date_precision"] = None
    if best is not None:
        here = [e for e in evidence if e.article == best.article and e.value.start == best.value.start]
        told = next((e.value.value for e in here if e.value.field == "date_precision"), "day")
        columns["date_precision"] = told
    if kind == "event":
        start = str(columns["starts_on"] or "")
        end = str(columns["ends_on"] or "")
        columns["ends_on"] = end if start and end >= start else None
        columns["year"] = int(start[:4]) if start else None
        columns["month"] = int(start[5:7]) if start and columns["date_precision"] != "year" else None


def _is_shown(evidence: Evidence, columns: Mapping[str, str | int | None]) -> bool:
    """Evidence of a link, of the whole, or of a column that has a value."""
    name = evidence.value.field
    return name in _ALWAYS_KEPT or ":" in name or columns.get(name) is not None
