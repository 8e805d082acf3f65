"""Visits on the map of the world: outlines from world.csv, a curve from the guest's capital to the host's."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from math import atan2, degrees, sqrt
from pathlib import Path
from typing import Any

from markupsafe import Markup

from bilateral.site.projection import HEIGHT, WIDTH, place
from bilateral.site.svg import drawing, linked, tag
from bilateral.site.urls import HERE, Site

OUTLINES = Path(__file__).with_name("world.csv")
NARROWEST = 1000.0  # map units that a view is wide at least: a third of Asia
LABELS = 32
MANY = 10  # so many visits, or the most there are, make the widest curve
DASHES = {"planned": (6, 5), "cancelled": (0.5, 6)}
CURVES = 200  # more of them would hide each other: those with most visits are drawn, the circles count all
BENDS = {"occurred": 0.2, "planned": 0.29, "cancelled": 0.38}
Row = Mapping[str, Any]


@dataclass(frozen=True)
class View:
    """The part of the map that is shown; `unit` is one 960th of its width, so that all is drawn as large in each view."""

    left: float
    top: float
    width: float
    height: float

    @property
    def unit(self) -> float:
        return self.width / 960


@dataclass(frozen=True)
class Country:
    """A country of which there are visits: where its capital lies, and how many visits it received."""

    code: str
    name: str
    x: float
    y: float
    received: int


def visit_map(rows: Iterable[Any], whole: bool = False, site: Site = HERE) -> Markup:
    """Curves as wide as there are visits, circles as large as visits were received; all of the world, or where visits were.

    Rows come with most visits first; a row has guest,
    guest_name, guest_latitude, guest_longitude, the same of the host, status, visits and visit.
    """
    flows = [dict(row) for row in rows]
    countries = _countries(flows)
    view = View(0, 0, WIDTH, HEIGHT) if whole or not countries else _around(list(countries.values()))
    most = max((flow["visits"] for flow in flows), default=1)
    curves = [_curve(flow, countries, view, most, site) for flow in reversed(flows[:CURVES])]
    largest = max((country.received for country in countries.values()), default=1)
    circles = [_circle(country, view, largest, site) for country in countries.values()]
    parts = (_land(set(countries), view), *curves, *circles, *_names(list(countries.values()), view))
    text = f"{sum(flow['visits'] for flow in flows):,} visits between {len(countries)} countries; a table of them is beneath."
    box = f"{view.left:.0f} {view.top:.0f} {view.width:.0f} {view.height:.0f}"
    return drawing(0, 0, *parts, title="Visits on the map of the world", text=text, class_="visit-map", box=box)


def _countries(flows: Sequence[Row]) -> dict[str, Country]:
    """By code; drawn in this order, those that received most last and so on top."""
    received: dict[str, int] = {}
    for flow in flows:
        received[flow["host"]] = received.get(flow["host"], 0) + flow["visits"]
    sides = {flow[side]: (flow, side) for flow in flows for side in ("guest", "host")}
    found = [_country(flow, side, received.get(code, 0)) for code, (flow, side) in sides.items()]
    return {country.code: country for country in sorted(found, key=lambda country: (country.received, country.code))}


def _country(flow: Row, side: str, received: int) -> Country:
    x, y = place(flow[f"{side}_latitude"] or 0, flow[f"{side}_longitude"] or 0)
    return Country(flow[side], flow[f"{side}_name"], x, y, received)


def _around(countries: Sequence[Country]) -> View:
    xs, ys = [country.x for country in countries], [country.y for country in countries]
    width = max(1.16 * (max(xs) - min(xs)), 2.2 * (max(ys) - min(ys)), NARROWEST)
    width, height = min(width, WIDTH), min(width / 1.9, HEIGHT)
    left = min(max((max(xs) + min(xs) - width) / 2, 0), WIDTH - width)
    top = min(max((max(ys) + min(ys) - height) / 2, 0), HEIGHT - height)
    return View(left, top, width, height)


# Drawing --------------------------------------------------------------------------------------------------------------


@cache
def outlines() -> dict[str, str]:
    with OUTLINES.open(encoding="utf-8", newline="") as table:
        return {row["iso3"]: row["outline"] for row in csv.DictReader(table)}


def _land(visited: set[str], view: View) -> Markup:
    """Countries of visits in another shade; their circles lead to their pages."""
    rest = "".join(path for code, path in outlines().items() if code not in visited)
    shown = tag("path", d="".join(path for code, path in outlines().items() if code in visited), class_="visited")
    return tag("g", tag("path", d=rest), shown, class_="land", aria_hidden="true", stroke_width=view.unit)


def _curve(flow: Row, countries: Mapping[str, Country], view: View, most: int, site: Site) -> Markup:
    """Bends to the left of the way, so that the way back is another curve; an arrow in its middle tells which is which."""
    guest, host = countries[flow["guest"]], countries[flow["host"]]
    dx, dy = host.x - guest.x, host.y - guest.y
    bend = BENDS[flow["status"]]
    bend_x, bend_y = (guest.x + host.x) / 2 + bend * dy, (guest.y + host.y) / 2 - bend * dx
    wide = view.unit * (1 + 5 * sqrt(flow["visits"] / max(most, MANY)))
    path = f"M{guest.x:.0f} {guest.y:.0f}Q{bend_x:.0f} {bend_y:.0f} {host.x:.0f} {host.y:.0f}"
    dashes = " ".join(f"{length * view.unit:.1f}" for length in DASHES.get(flow["status"], ()))
    line = tag("path", d=path, stroke_width=wide, stroke_dasharray=dashes or None)
    middle = ((guest.x + 2 * bend_x + host.x) / 4, (guest.y + 2 * bend_y + host.y) / 4)
    arrow = _arrow(middle, degrees(atan2(dy, dx)), view.unit * 3 + wide / 2)
    return linked(_leads_to(flow, site), _told(flow), line, arrow, class_=f"mark visit s-{flow['status']}")


def _arrow(at: tuple[float, float], turn: float, size: float) -> Markup:
    shape = f"M{size:.1f} 0L{-size:.1f} {size:.1f}V{-size:.1f}z"
    return tag("path", d=shape, transform=f"translate({at[0]:.0f} {at[1]:.0f}) rotate({turn:.0f})", class_="arrow")


def _leads_to(flow: Row, site: Site) -> str:
    if flow["visits"] == 1:
        return site.fact(flow["visit"])
    return site.page("visits", guest_country__contains=flow["guest"], host_country=flow["host"], status=flow["status"])


def _told(flow: Row) -> str:
    return f"{flow['guest_name']} to {flow['host_name']}: {flow['visits']:,} {flow['status']}"


def _circle(country: Country, view: View, largest: int, site: Site) -> Markup:
    size = view.unit * (3 + 9 * sqrt(country.received / max(largest, 1)) if country.received else 3)
    circle = tag("circle", cx=country.x, cy=country.y, r=size, stroke_width=view.unit)
    told = f"{country.name}: {country.received:,} visits received"
    kind = "mark place" if country.received else "mark place guest"
    return linked(site.row("countries", country.code), told, circle, class_=kind)


def _names(countries: Sequence[Country], view: View) -> list[Markup]:
    """Of the countries that received most, and of as many others as have room."""
    taken: list[tuple[Country, float]] = []
    for country in reversed(countries):
        start = _start(country, view)
        if len(taken) < LABELS and all(_apart(country, start, *other, view) for other in taken):
            taken.append((country, start))
    return [_name(country, start, view) for country, start in taken]


def _start(country: Country, view: View) -> float:
    """Where a name begins: to the right of its circle, unless the map ends there."""
    right = country.x + 14 * view.unit
    return (
        right
        if right + _length(country, view) < view.left + view.width
        else country.x - 14 * view.unit - _length(country, view)
    )


def _length(country: Country, view: View) -> float:
    return 7.4 * view.unit * len(country.name)


def _apart(country: Country, start: float, other: Country, begun: float, view: View) -> bool:
    beside = start > begun + _length(other, view) or begun > start + _length(country, view)
    return beside or abs(country.y - other.y) > 16 * view.unit


def _name(country: Country, start: float, view: View) -> Markup:
    style = f"font-size:{13 * view.unit:.1f}px;stroke-width:{3 * view.unit:.1f}px"
    return tag("text", country.name, x=start, y=country.y + 4 * view.unit, style=style, aria_hidden="true")
