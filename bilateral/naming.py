"""Ids and summaries: readable slugs that stay the same, and one English line for each fact."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256

from slugify import slugify

from bilateral.facts import ActorKind, FactKind
from bilateral.turkish import letters, vocabulary

Columns = Mapping[str, str | int | None]
_SCALES = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"))


@dataclass(frozen=True, slots=True)
class Nameable:
    """What an id is made of: the fact's kind, columns, states (ISO 3166-1), report day, people, and where it is told."""

    kind: FactKind
    columns: Columns
    countries: tuple[str, ...]
    day: str | None
    people: tuple[str, ...]
    fingerprint: str


def slug(text: str, most: int = 80) -> str:
    """A slug with Turkish letters right (İ and ı are i), cut at a word below ``most`` characters."""
    return slugify(letters.fold(text), max_length=most, word_boundary=True) or "x"


def surname(name: str) -> str:
    return name.split()[-1]


@dataclass(frozen=True, slots=True)
class Names:
    """The ids that something may bear: the plain one, where that does not tell it apart a longer one, and last a sure one."""

    plain: str
    longer: str
    sure: str


def of_fact(fact: Nameable) -> Names:
    """A fact's plain id; with people or the city; with a short hash of its place."""
    plain = _base(fact)
    more = [p.rsplit("-", 1)[-1] for p in fact.people[:2]] or [slug(str(fact.columns.get("city") or ""))]
    longer = "-".join([plain, *(m for m in more if m != "x")])
    return Names(plain, longer, f"{longer}-{_mark(fact.fingerprint)}")


def of_participant(kind: ActorKind, name: str, country: str | None) -> Names:
    """A participant's name; with the state (a delegation has no other name); with a short hash of all three."""
    longer = slug(f"{name} {country or ''}")
    plain = longer if kind == "delegation" else slug(name)
    return Names(plain, longer, f"{longer}-{_mark(f'{kind}/{name}/{country}')}")


def _mark(text: str) -> str:
    return sha256(text.encode()).hexdigest()[:8]


def _base(fact: Nameable) -> str:
    c = fact.columns
    states = slug("-".join(fact.countries))
    parts: dict[FactKind, Callable[[], list[str]]] = {
        "event": lambda: [_day(c["starts_on"], c["date_precision"]), str(c["type"]), states],
        "agreement": lambda: [
            _day(c["signed_on"], c["date_precision"]),
            str(c["kind"]),
            slug(str(c["title"]), 60),
            states,
        ],
        "agreement_package": lambda: [fact.day or "undated", f"{c['declared_count']}-documents", states],
        "trade_target": lambda: [_day(c["announced_on"], c["date_precision"]), "target", _short(c), states],
        "trade_volume": lambda: [str(c["period"] or fact.day or "undated"), "volume", _short(c), states],
        "statement": lambda: [fact.day or "undated", str(c["speaker"]), _first_words(str(c["text"]))],
        "office_holding": lambda: [
            str(c["participant"]),
            slug(str(c["office"])),
            "former" if c["former"] else "",
            states,
        ],
        "shared_position": lambda: [fact.day or "undated", "position", slug(str(c["topic"]), 60), states],
        "cooperation_area": lambda: [fact.day or "undated", "area", str(c["sector"]), states],
    }
    return slug("-".join(p for p in parts[fact.kind]() if p), 200)


def _day(day: str | int | None, precision: str | int | None) -> str:
    """The date as far as it is known: 2025-12-11, 2025-12, 2025."""
    if not day:
        return "undated"
    return str(day)[: {"year": 4, "month": 7}.get(str(precision), 10)]


def _first_words(text: str) -> str:
    return slug(" ".join(text.split()[:7]), 60)


def _short(columns: Columns) -> str:
    return slug(f"{_amount(columns)}")


def _amount(columns: Columns) -> str:
    """3000000000, USD → "3 billion USD"."""
    amount = int(columns["amount"] or 0)
    for size, word in _SCALES:
        if amount >= size:
            return f"{amount / size:.3f}".rstrip("0").rstrip(".") + f" {word} {columns['currency']}"
    return f"{amount} {columns['currency']}"


@lru_cache(maxsize=1)
def _countries() -> dict[str, str]:
    return {c.iso3: c.name for c in vocabulary.countries()}


@lru_cache(maxsize=1)
def _types() -> dict[str, str]:
    return {t.id: t.name for t in vocabulary.event_types()}


@lru_cache(maxsize=1)
def _kinds() -> dict[str, str]:
    return {k.id: k.name for k in vocabulary.agreement_kinds()}


@lru_cache(maxsize=1)
def _sectors() -> dict[str, str]:
    return {s.id: s.name for s in vocabulary.sectors()}


_QUALIFIERS = {"exact": "", "about": "about ", "over": "over ", "under": "under "}
_MEASURES = {"trade_volume": "Trade volume", "exports": "Exports", "imports": "Imports"}


def summary(
    kind: FactKind,
    columns: Columns,
    countries: Sequence[str],
    people: Sequence[tuple[str, str]],
    names: Mapping[str, str],
) -> str:
    """One English line.  ``people`` are (name, role); ``names`` are participants' names by id."""
    states = " – ".join(_countries().get(code, code) for code in countries)
    line = _LINES[kind](columns, states, people, names)
    return " ".join(line.split())


def _event(c: Columns, states: str, people: Sequence[tuple[str, str]], names: Mapping[str, str]) -> str:
    status = "" if c["status"] == "occurred" else f" ({c['status']})"
    who = ", ".join(name for name, _ in people)
    where = ", ".join(str(x) for x in (c["city"], _countries().get(str(c["country"]))) if x)
    parts = [
        f"{_types()[str(c['type'])]}{status}: {who or states}",
        f"in {where}" if where else "",
        f"({states})" if who else "",
    ]
    return " ".join(p for p in parts if p)


def _agreement(c: Columns, states: str, people: Sequence[tuple[str, str]], names: Mapping[str, str]) -> str:
    return f"{_kinds()[str(c['kind'])]} {_told(c)}: {c['title']} ({states})"


def _told(c: Columns) -> str:
    return str(c["status"]).replace("_", " ")


def _package(c: Columns, states: str, people: Sequence[tuple[str, str]], names: Mapping[str, str]) -> str:
    return f"{_QUALIFIERS[str(c['qualifier'])]}{c['declared_count']} documents {_told(c)} ({states})"


def _target(c: Columns, states: str, people: Sequence[tuple[str, str]], names: Mapping[str, str]) -> str:
    year = f" by {c['by_year']}" if c["by_year"] else ""
    return f"{_MEASURES[str(c['measure'])]} target: {_QUALIFIERS[str(c['qualifier'])]}{_amount(c)}{year}, {_told(c)} ({states})"


def _volume(c: Columns, states: str, people: Sequence[tuple[str, str]], names: Mapping[str, str]) -> str:
    period = f" in {c['period']}" if c["period"] else ""
    return f"{_MEASURES[str(c['measure'])]}: {_QUALIFIERS[str(c['qualifier'])]}{_amount(c)}{period} ({states})"


def _statement(c: Columns, states: str, people: Sequence[tuple[str, str]], names: Mapping[str, str]) -> str:
    text = " ".join(str(c["text"]).split())
    cut = text if len(text) <= 140 else text[:140].rsplit(" ", 1)[0] + " …"
    return f"{names[str(c['speaker'])]}: “{cut}”" if c["kind"] == "direct" else f"{names[str(c['speaker'])]} (indirect): {cut}"


def _holding(c: Columns, states: str, people: Sequence[tuple[str, str]], names: Mapping[str, str]) -> str:
    former = "former " if c["former"] else ""
    return f"{names[str(c['participant'])]}: {former}{c['office']}" + (f" ({states})" if states else "")


def _position(c: Columns, states: str, people: Sequence[tuple[str, str]], names: Mapping[str, str]) -> str:
    return f"Shared position: {c['topic']} ({states})"


def _area(c: Columns, states: str, people: Sequence[tuple[str, str]], names: Mapping[str, str]) -> str:
    return f"Cooperation in {_sectors()[str(c['sector'])]} ({states})"


_LINES: dict[FactKind, Callable[[Columns, str, Sequence[tuple[str, str]], Mapping[str, str]], str]] = {
    "event": _event,
    "agreement": _agreement,
    "agreement_package": _package,
    "trade_target": _target,
    "trade_volume": _volume,
    "statement": _statement,
    "office_holding": _holding,
    "shared_position": _position,
    "cooperation_area": _area,
}
