"""Trade of two countries over time: volumes that were told, and targets with their deadlines; one drawing a currency."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import ceil, floor
from typing import Any

from markupsafe import Markup

from bilateral.site.svg import Scale, drawing, join, linked, moment, short_number, span, tag, ticks, year_ticks
from bilateral.site.urls import HERE, Site

WIDTH, HEIGHT = 640.0, 260.0
LEFT, RIGHT, TOP, BOTTOM = 56.0, 60.0, 22.0, 34.0
OPEN = 0.2  # years that a target without a deadline reaches into the future at least
SIGNS = {"about": "~", "over": ">", "under": "<"}
MEASURES = {"trade_volume": "both ways", "exports": "exports", "imports": "imports"}
Row = Mapping[str, Any]


@dataclass(frozen=True)
class Panel:
    """What one currency's drawing shows, and where amounts and years lie in it."""

    currency: str
    volumes: Sequence[Row]
    targets: Sequence[Row]
    years: Scale
    amounts: Scale
    site: Site


def trade_chart(volumes: Iterable[Any], targets: Iterable[Any], site: Site = HERE) -> Markup:
    """Drawings with the same figures as a list beneath; nothing where there is no figure.

    Volumes have id, amount, currency, period, qualifier, measure, summary (and date, where the period is unknown: the day
    on which it was told); targets by_year and announced_on instead of period.
    """
    told, wanted = [dict(row) for row in volumes], [dict(row) for row in targets]
    currencies = sorted({row["currency"] for row in (*told, *wanted)})
    return join(_figure(_panel(currency, told, wanted, site)) for currency in currencies)


def _panel(currency: str, volumes: Sequence[Row], targets: Sequence[Row], site: Site) -> Panel:
    told = [row for row in volumes if row["currency"] == currency]
    wanted = [row for row in targets if row["currency"] == currency]
    return Panel(currency, told, wanted, _years(told, wanted), _amounts(told, wanted), site)


def _years(volumes: Sequence[Row], targets: Sequence[Row]) -> Scale:
    known = [edge for row in volumes for edge in _period(row) or ()]
    known += [edge for row in targets for edge in _reach(row) or ()]
    low, high = (floor(min(known)), ceil(max(known))) if known else (0, 1)
    return Scale(min(low, high - 2), high, LEFT, WIDTH - RIGHT)


def _amounts(volumes: Sequence[Row], targets: Sequence[Row]) -> Scale:
    return Scale(0, 1.12 * max(row["amount"] for row in (*volumes, *targets)), HEIGHT - BOTTOM, TOP)


def _period(volume: Row) -> tuple[float, float] | None:
    """The time that a volume covers, else the day on which it was told."""
    told = volume.get("period") or volume.get("date")
    return span(told) if told else None


def _reach(target: Row) -> tuple[float, float] | None:
    """From the announcement to the end of the year by which it is to be reached, as far as they are told."""
    announced = moment(target["announced_on"]) if target["announced_on"] else None
    due = target["by_year"] + 1.0 if target["by_year"] else announced and announced + OPEN
    known = [edge for edge in (announced, due) if edge is not None]
    return (min(known), max(known)) if known else None


# Drawing --------------------------------------------------------------------------------------------------------------


def _figure(panel: Panel) -> Markup:
    title = f"Trade in {panel.currency} over time"
    text = f"{_counted(len(panel.volumes), 'volume')} told, {_counted(len(panel.targets), 'target')} set; listed beneath."
    parts = (_axes(panel), _course(panel), *_targets(panel), *_volumes(panel))
    chart = drawing(WIDTH, HEIGHT, *parts, title=title, text=text, class_="trade")
    caption = tag("figcaption", title, tag("span", f" ({text.split(';')[0]})", class_="quiet"))
    return tag("figure", caption, tag("div", chart, class_="wide"), _key(panel), _list(panel), class_="chart trade-chart")


def _counted(number: int, thing: str) -> str:
    return f"{number} {thing}{'' if number == 1 else 's'}"


def _axes(panel: Panel) -> Markup:
    lines = [_amount_line(panel, amount) for amount in ticks(0, panel.amounts.high, 4)]
    years = [_year_mark(panel, year) for year in year_ticks(panel.years.low, panel.years.high - 1, 9)]
    return tag("g", *lines, *years, class_="axes", aria_hidden="true")


def _amount_line(panel: Panel, amount: float) -> Markup:
    y = panel.amounts(amount)
    line = tag("line", x1=LEFT, x2=WIDTH - RIGHT, y1=y, y2=y)
    return line + tag("text", short_number(amount) if amount else "0", x=LEFT - 6, y=y + 4, text_anchor="end")


def _year_mark(panel: Panel, year: int) -> Markup:
    """A year is a stretch and not a point: its name stands in its middle."""
    x1, x2, y = panel.years(year), panel.years(year + 1), HEIGHT - BOTTOM
    edge = tag("path", d=f"M{x1:.1f} {y:.1f}v6M{x2:.1f} {y:.1f}v6")
    return edge + tag("text", year, x=(x1 + x2) / 2, y=y + 19, text_anchor="middle")


def _course(panel: Panel) -> Markup:
    """Lines through the volumes of whole years, one a measure: a part of a year cannot be compared with a year."""
    return join(_line(panel, measure) for measure in MEASURES)


def _line(panel: Panel, measure: str) -> Markup | None:
    """None where reports tell two volumes of a year: which of them goes on is not for us to say."""
    rows = [row for row in panel.volumes if row["measure"] == measure and len(row["period"] or "") == 4]
    years = {int(row["period"]): row["amount"] for row in rows}
    if len(years) < max(len(rows), 2):
        return None
    points = (f"{panel.years(year + 0.5):.1f},{panel.amounts(amount):.1f}" for year, amount in sorted(years.items()))
    return tag("polyline", points=" ".join(points), class_=f"course m-{measure}", aria_hidden="true")


def _volumes(panel: Panel) -> list[Markup]:
    return [_volume(panel, row, period) for row in panel.volumes if (period := _period(row))]


def _volume(panel: Panel, row: Row, period: tuple[float, float]) -> Markup:
    """A point in the middle of the period, on a bar as long as the period; hollow if only the day of telling is known."""
    x1, x2, y = panel.years(period[0]), panel.years(period[1]), panel.amounts(row["amount"])
    bar = tag("line", x1=x1, x2=x2, y1=y, y2=y, class_="period")
    point = tag("circle", cx=(x1 + x2) / 2, cy=y, r=5)
    kind = f"mark volume m-{row['measure']}" + ("" if row["period"] else " unknown")
    return linked(panel.site.fact(row["id"]), row["summary"], bar, point, _label(row, (x1 + x2) / 2, y - 9), class_=kind)


def _targets(panel: Panel) -> list[Markup]:
    return [_target(panel, row, reach) for row in panel.targets if (reach := _reach(row))]


def _target(panel: Panel, row: Row, reach: tuple[float, float]) -> Markup:
    """A diamond on the day of the announcement, and a line to a flag at the deadline, or to the edge if there is none."""
    x1, y = panel.years(reach[0] if row["announced_on"] else reach[1]), panel.amounts(row["amount"])
    x2 = panel.years(reach[1]) if row["by_year"] else WIDTH - RIGHT
    line = tag("line", x1=x1, x2=x2, y1=y, y2=y, class_="reach" if row["by_year"] else "reach open")
    flag = _flag(row, x2, y) if row["by_year"] else None
    shape = tag("path", d=f"M{x1:.1f} {y - 6:.1f}l6 6l-6 6l-6 -6z", class_="diamond")
    parts = (line, flag, shape, _label(row, x1, y - 10))
    return linked(panel.site.fact(row["id"]), row["summary"], *parts, class_=f"mark target m-{row['measure']}")


def _flag(row: Row, x: float, y: float) -> Markup:
    pole = tag("path", d=f"M{x:.1f} {y - 8:.1f}v16", class_="deadline")
    return pole + tag("text", f"by {row['by_year']}", x=x + 4, y=y + 4)


def _label(row: Row, x: float, y: float) -> Markup:
    anchor = "start" if x < LEFT + 30 else "middle"
    return tag("text", SIGNS.get(row["qualifier"], "") + short_number(row["amount"]), x=x, y=y, text_anchor=anchor)


# Words ----------------------------------------------------------------------------------------------------------------


def _key(panel: Panel) -> Markup:
    """What the shapes mean, for those that are there."""
    measures = [measure for measure in MEASURES if any(row["measure"] == measure for row in (*panel.volumes, *panel.targets))]
    shown = [_meaning(f"dot m-{measure}", MEASURES[measure]) for measure in measures]
    shown += [_meaning("dot hollow", "told then, time unknown")] if any(not row["period"] for row in panel.volumes) else []
    shown += [_meaning("lozenge", "target, and its deadline")] if panel.targets else []
    return tag("p", *shown, class_="key")


def _meaning(shape: str, words: str) -> Markup:
    return tag("span", tag("i", class_=shape, aria_hidden="true"), f" {words} ")


def _list(panel: Panel) -> Markup:
    rows = sorted((*panel.volumes, *panel.targets), key=lambda row: (_order(row), row["id"]))
    items = (tag("li", tag("a", row["summary"], href=panel.site.fact(row["id"]))) for row in rows)
    return tag("details", tag("summary", "The same as a list"), tag("ul", *items))


def _order(row: Row) -> float:
    known = _reach(row) if "by_year" in row else _period(row)
    return known[0] if known else 0.0
