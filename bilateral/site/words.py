"""Values in English words for the pages: days with their precision, amounts, names of fields and kinds."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_SCALES = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"))
_QUALIFIERS = {"exact": "", "about": "about ", "over": "over ", "under": "under "}
_KINDS = {
    "event": ("Event", "Events", "olay"),
    "agreement": ("Document", "Documents", "belge"),
    "agreement_package": ("Announced documents", "Announcements of documents", "duyurulan belgeler"),
    "trade_target": ("Trade target", "Trade targets", "ticaret hedefi"),
    "trade_volume": ("Trade volume", "Trade volumes", "ticaret hacmi"),
    "statement": ("Statement", "Statements", "açıklama"),
    "office_holding": ("Office", "Offices", "görev"),
    "shared_position": ("Shared position", "Shared positions", "ortak görüş"),
    "cooperation_area": ("Area of cooperation", "Areas of cooperation", "iş birliği alanı"),
}
"""One, several, and the Turkish name."""
_FIELDS = {
    "text": "Words",
    "title": "Title",
    "topic": "Topic",
    "office": "Office",
    "type": "Type",
    "kind": "Kind",
    "measure": "Measure",
    "status": "Status",
    "amount": "Amount",
    "qualifier": "Qualifier",
    "currency": "Currency",
    "declared_count": "Number announced",
    "by_year": "To be reached by",
    "period": "Period",
    "starts_on": "First day",
    "ends_on": "Last day",
    "date_precision": "How exact the day is",
    "signed_on": "Signed on",
    "announced_on": "Announced on",
    "city": "City",
    "venue": "Venue",
    "participant": "Participant",
    "speaker": "Speaker",
    "former": "Former or not",
    "country": "Country",
    "sector": "Field",
    "event": "Told at",
    "part_of": "Part of",
    "package": "Package",
    "supersedes": "Replaces",
    "": "The fact itself",
}
"""The fields of the evidence, in the order in which a reader asks for them."""


def by_field(rows: Iterable[Mapping[str, Any]]) -> list[tuple[str, list[Mapping[str, Any]]]]:
    """Rows that have a ``field``, grouped by it, in the order in which a reader asks for them; the fact itself comes last."""
    found: dict[str, list[Mapping[str, Any]]] = {}
    for row in rows:
        found.setdefault(row["field"], []).append(row)
    return sorted(found.items(), key=lambda group: _place(group[0]))


def _place(name: str) -> tuple[int, str]:
    return (list(_FIELDS).index(name.partition(":")[0]), name)


def day(iso: str | None, precision: str | None = "day") -> str:
    """An ISO day as English words, no more exact than it is known: ``4 March 2019``, ``March 2019``, ``2019``."""
    if not iso:
        return "undated"
    told = date.fromisoformat(iso)
    parts = {"year": [str(told.year)], "month": [_MONTHS[told.month - 1], str(told.year)]}
    return " ".join(parts.get(precision or "day", [str(told.day), _MONTHS[told.month - 1], str(told.year)]))


def days(first: str | None, last: str | None, precision: str | None = "day") -> str:
    """A period as English words."""
    return day(first, precision) if not last or last == first else f"{day(first, precision)} – {day(last, precision)}"


def amount(units: int, currency: str = "", qualifier: str = "exact") -> str:
    """An amount in words that can be read at a glance: ``over 2.5 billion EUR``."""
    for scale, name in _SCALES:
        if units >= scale:
            return f"{_QUALIFIERS[qualifier]}{f'{units / scale:.3f}'.rstrip('0').rstrip('.')} {name} {currency}".rstrip()
    return f"{_QUALIFIERS[qualifier]}{units:,} {currency}".rstrip()


def kind(name: str) -> str:
    """The English name of a kind of fact."""
    return _KINDS[name][0]


def kinds(name: str) -> str:
    """The English name of several facts of a kind."""
    return _KINDS[name][1]


def kind_tr(name: str) -> str:
    """The Turkish name of a kind of fact."""
    return _KINDS[name][2]


def field(name: str) -> str:
    """What a field of the evidence is called on a page; that of a link (``country:GEO``) like its column."""
    return _FIELDS[name.partition(":")[0]]


def plain(identifier: str | None) -> str:
    """An identifier of a vocabulary as words: ``in_force`` is "in force"."""
    return (identifier or "").replace("_", " ")
