"""Facts in time: a row for each pair of countries, columns of years, months or days, a mark for each fact."""

from __future__ import annotations

from calendar import month_abbr, monthrange
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from math import sqrt
from typing import Any

from markupsafe import Markup

from bilateral.site.svg import drawing, join, linked, tag
from bilateral.site.urls import HERE, Site

NAMES, COLUMNS, TOP = 190.0, 770.0, 26.0
PITCH = 13.0
NARROWEST = 28.0
SHAPES = {
    "event": "M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0z",
    "agreement": "M-4 -4h8v8h-8z",
    "agreement_package": "M-4.5 -4.5h7v7h-7zM-1.5 4.5h6v-6",
    "trade_target": "M0 -5.5l5.5 5.5l-5.5 5.5l-5.5 -5.5z",
    "trade_volume": "M0 -5l5 9h-10z",
    "statement": "M-5 -4h10v6h-5l-4 3v-3h-1z",
    "shared_position": "M-5 0l2.5 -4.5h5l2.5 4.5l-2.5 4.5h-5z",
    "cooperation_area": "M-1.7 -5h3.4v3.3h3.3v3.4h-3.3v3.3h-3.4v-3.3h-3.3v-3.4h3.3z",
    "office_holding": "M0 5l-5 -9h10z",
}
"""Around the mark's middle: shapes as well as colours tell the kinds apart."""
HOLLOW = ("planned", "proposed")
Row = Mapping[str, Any]


@dataclass(frozen=True)
class Window:
    """The time that is shown, in columns: years that have facts, the months of a year, or the days of a month."""

    keys: tuple[str, ...]
    year: str = ""
    month: str = ""
    dyad: str = ""
    kind: str = ""

    @property
    def width(self) -> float:
        return max(COLUMNS / max(len(self.keys), 1), NARROWEST)

    def left(self, column: int) -> float:
        return NAMES + column * self.width


def window(days: Iterable[str], asked: Mapping[str, str]) -> Window:
    """days are those of the facts, or the beginnings of them; asked are the parameters year, month, dyad and kind."""
    given = {name: asked.get(name, "").strip() for name in ("year", "month", "dyad", "kind")}
    year, month = given["year"], given["month"]
    if not (year.isdecimal() and 1 <= int(year) <= 9999):
        return Window(tuple(sorted({day[:4] for day in days})), **given)
    if not (month.isdecimal() and 1 <= int(month) <= 12):
        return Window(tuple(f"{year}-{number:02}" for number in range(1, 13)), **given)
    length = monthrange(int(year), int(month))[1]
    return Window(tuple(f"{year}-{int(month):02}-{day:02}" for day in range(1, length + 1)), **given)


def time_line(facts: Iterable[Any], asked: Mapping[str, str], site: Site = HERE) -> Markup:
    """A mark for each fact; facts of a pair stand together, in the order in which the pairs are to stand.

    A fact has dyad, dyad_name, date, ends_on, precision, kind, status, summary, fact.
    """
    rows = [dict(fact) for fact in facts]
    shown = window((row["date"] for row in rows), asked)
    lines = [(pair, list(group)) for pair, group in groupby(rows, key=lambda row: (row["dyad"], row["dyad_name"]))]
    return _chart(shown, [_Line(*pair, _lanes(shown, group)) for pair, group in lines], len(rows), site)


def time_counts(counts: Iterable[Any], asked: Mapping[str, str], site: Site = HERE) -> Markup:
    """A number for each pair and time, where there are too many facts for marks; each leads further in.

    A count has dyad, dyad_name, period (the key of a column) and facts.
    """
    rows = [dict(count) for count in counts]
    shown = window((row["period"] for row in rows), asked)
    most = max((row["facts"] for row in rows), default=1)
    lines = [(pair, list(group)) for pair, group in groupby(rows, key=lambda row: (row["dyad"], row["dyad_name"]))]
    total = sum(row["facts"] for row in rows)
    return _chart(shown, [_Line(*pair, _bubbles(shown, group, most)) for pair, group in lines], total, site)


# Laying out -----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Mark:
    """A fact, or a number of them, at its place in a line: where it is drawn, and from where to where if it lasts."""

    row: Row
    lane: int
    x: float
    end: float | None = None
    size: float = 0.0


@dataclass(frozen=True)
class _Line:
    dyad: str
    name: str
    marks: Sequence[_Mark]

    @property
    def height(self) -> float:
        return max(PITCH * (1 + max((mark.lane for mark in self.marks), default=0)) + 9, 24.0)


def _lanes(shown: Window, rows: Sequence[Row]) -> list[_Mark]:
    """Facts that last get a lane of their own; those of one column stand side by side, as many lanes as that needs."""
    placed = [(row, columns) for row in rows if (columns := _columns(shown, row))]
    lasting = [(row, columns) for row, columns in placed if columns[0] < columns[1]]
    marks = [
        _Mark(row, lane, shown.left(first) + 2, shown.left(last + 1) - 2) for lane, (row, (first, last)) in enumerate(lasting)
    ]
    short = [(row, columns[0]) for row, columns in placed if columns[0] == columns[1]]
    return marks + _side_by_side(shown, short, len(lasting))


def _side_by_side(shown: Window, placed: Sequence[tuple[Row, int]], lane: int) -> list[_Mark]:
    room = max(int((shown.width - 2) / PITCH), 1)
    taken: dict[int, int] = {}
    marks = []
    for row, column in placed:
        number = taken[column] = taken.get(column, -1) + 1
        marks.append(_Mark(row, lane + number // room, shown.left(column) + PITCH * (number % room + 0.5) + 1))
    return marks


def _columns(shown: Window, row: Row) -> tuple[int, int] | None:
    """The first and the last column of a fact; one of which only the year is known stands in all months of it."""
    length = len(shown.keys[0])
    known = row["date"][: {"year": 4, "month": 7}.get(row["precision"], 10)]
    inside = [place for place, key in enumerate(shown.keys) if key.startswith(known) or _lasts(row, key, length)]
    return (inside[0], inside[-1]) if inside else None


def _lasts(row: Row, key: str, length: int) -> bool:
    return bool(row["date"][:length] <= key <= (row["ends_on"] or row["date"])[:length])


def _bubbles(shown: Window, rows: Sequence[Row], most: int) -> list[_Mark]:
    columns = {key: place for place, key in enumerate(shown.keys)}
    middle = shown.width / 2
    return [
        _Mark(row, 0, shown.left(columns[row["period"]]) + middle, size=3 + 8 * sqrt(row["facts"] / most))
        for row in rows
        if row["period"] in columns
    ]


# Drawing --------------------------------------------------------------------------------------------------------------


def _chart(shown: Window, lines: Sequence[_Line], total: int, site: Site) -> Markup:
    tops = [TOP + sum(line.height for line in lines[:place]) for place in range(len(lines) + 1)]
    width, height = shown.left(len(shown.keys)) + 4, tops[-1] + 4
    drawn = [_line(shown, line, top, width, site) for line, top in zip(lines, tops[:-1], strict=True)]
    text = f"{len(lines)} pairs of countries, {total} facts; a table of them is beneath."
    chart = drawing(width, height, _head(shown, height, site), *drawn, title="Facts in time", text=text, class_="time-line")
    return tag("div", chart, class_="wide", style=f"--least: {min(width, 1400):.0f}px")


def _head(shown: Window, height: float, site: Site) -> Markup:
    lines = join(tag("line", x1=shown.left(n), x2=shown.left(n), y1=TOP, y2=height) for n in range(len(shown.keys) + 1))
    names = join(_column_name(shown, number, key, site) for number, key in enumerate(shown.keys))
    return tag("g", lines, class_="axes", aria_hidden="true") + names


def _column_name(shown: Window, number: int, key: str, site: Site) -> Markup:
    """Leads one step further in: from years to months, from months to days."""
    text = tag("text", _short_name(key), x=shown.left(number) + shown.width / 2, y=TOP - 8, text_anchor="middle")
    return linked(_further(shown, key, site), f"Show {key}", text, class_="column") if len(key) < 10 else text


def _short_name(key: str) -> str:
    return {4: key, 7: month_abbr[int(key[5:7] or 0)] if key[5:7] else "", 10: key[8:].lstrip("0")}[len(key)]


def _further(shown: Window, key: str, site: Site, dyad: str = "") -> str:
    month = key[5:7].lstrip("0") if len(key) > 4 else shown.month
    return site.page("time_line", year=key[:4], month=month, dyad=dyad or shown.dyad, kind=shown.kind)


def _line(shown: Window, line: _Line, top: float, width: float, site: Site) -> Markup:
    ground = tag("line", x1=0.0, x2=width, y1=top, y2=top, class_="ground")
    name = tag("text", _cut(line.name), x=NAMES - 8, y=top + 16, text_anchor="end")
    names = linked(site.row("dyads", line.dyad), line.name, name, class_="pair")
    return tag("g", ground, names, *(_mark(shown, mark, top, site) for mark in line.marks))


def _cut(name: str) -> str:
    return name if len(name) <= 25 else f"{name[:24].rstrip()}…"


def _mark(shown: Window, mark: _Mark, top: float, site: Site) -> Markup:
    y = top + 12 + PITCH * mark.lane
    if mark.size:
        return _bubble(shown, mark, y, site)
    return _span(mark, y, site) if mark.end else _point(mark, y, site)


def _point(mark: _Mark, y: float, site: Site) -> Markup:
    shape = tag("path", d=SHAPES[mark.row["kind"]], transform=f"translate({mark.x:.1f} {y:.1f})")
    cross = tag("path", d=f"M{mark.x - 5:.1f} {y - 5:.1f}l10 10m0 -10l-10 10", class_="cross") if _off(mark.row) else None
    return linked(site.fact(mark.row["fact"]), _told(mark.row), shape, cross, class_=_classes(mark.row))


def _span(mark: _Mark, y: float, site: Site) -> Markup:
    end = mark.end or mark.x
    bar = tag("rect", x=mark.x, y=y - 4, width=end - mark.x, height=8.0, rx=4)
    cross = tag("path", d=f"M{mark.x:.1f} {y - 5:.1f}L{end:.1f} {y + 5:.1f}", class_="cross") if _off(mark.row) else None
    return linked(site.fact(mark.row["fact"]), _told(mark.row), bar, cross, class_=f"{_classes(mark.row)} lasting")


def _off(row: Row) -> bool:
    return bool(row["status"] == "cancelled")


def _classes(row: Row) -> str:
    return f"mark k-{row['kind']}" + (" hollow" if row["status"] in HOLLOW else "")


def _told(row: Row) -> str:
    known = row["date"][: {"year": 4, "month": 7}.get(row["precision"], 10)]
    until = f" to {row['ends_on']}" if row["ends_on"] and row["ends_on"] > row["date"] else ""
    return f"{known}{until}: {row['summary']}"


def _bubble(shown: Window, mark: _Mark, y: float, site: Site) -> Markup:
    row, key = mark.row, mark.row["period"]
    asked = {"dyad": row["dyad"], "date": key, "kind": shown.kind}
    url = site.page("facts", **asked) if len(key) == 10 else _further(shown, key, site, row["dyad"])
    circle = tag("circle", cx=mark.x, cy=y, r=mark.size)
    number = tag("text", f"{row['facts']:,}", x=mark.x, y=y + 4, text_anchor="middle") if shown.width > 40 else None
    return linked(url, f"{row['dyad_name']}, {key}: {row['facts']:,} facts", circle, number, class_="mark bubble")


def time_key(facts: Iterable[Any], site: Site = HERE) -> Markup:
    """What the shapes mean, for the kinds that are there."""
    kinds = {fact["kind"] for fact in facts}
    shown = [_meaning(f"mark k-{kind}", kind, kind.replace("_", " ")) for kind in SHAPES if kind in kinds]
    shown += [_meaning("mark k-event hollow", "event", "planned or proposed: hollow")]
    crossed = tag("path", d="M-5 -5l10 10m0 -10l-10 10", class_="cross")
    shown += [_meaning("mark k-event", "event", "cancelled: crossed", crossed)]
    return tag("p", *shown, class_="key")


def _meaning(classes: str, kind: str, words: str, *more: Markup) -> Markup:
    shape = tag("g", tag("path", d=SHAPES[kind]), *more, class_=classes)
    return tag("span", tag("svg", shape, viewBox="-6 -6 12 12", class_="drawing shape", aria_hidden="true"), f" {words} ")
