"""Numbers as bars: a list with bars, months with stacked bars, and deadlines on a line of years."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from itertools import groupby
from typing import Any

from markupsafe import Markup

from bilateral.site.svg import Scale, drawing, join, linked, moment, short_number, tag, ticks, year_ticks
from bilateral.site.urls import HERE, Site

WIDTH = 480.0
NAMES, NUMBERS = 185.0, 75.0
LINE = 24.0
FAMILIES = ("visit", "talks", "council", "call", "ceremony", "media", "message")
Row = Mapping[str, Any]


def bar_list(title: str, rows: Iterable[Any], site: Site = HERE) -> Markup:
    """A bar for each row; a row has name, number, url (of what has the name) and list (of what is counted).

    A row with `part` too has a bar within the bar, for so many of the number.
    """
    given = [dict(row) for row in rows]
    scale = Scale(0, max((row["number"] for row in given), default=1), NAMES, WIDTH - NUMBERS)
    bars = [_bar(row, LINE * place, scale) for place, row in enumerate(given)]
    text = f"{len(given)} bars, each with its name and number, which lead on."
    return drawing(WIDTH, LINE * max(len(given), 1), *bars, title=title, text=text, class_="bars")


def _bar(row: Row, top: float, scale: Scale) -> Markup:
    label = tag("text", _cut(row["name"]), x=NAMES - 8, y=top + 16, text_anchor="end")
    name = linked(row["url"], row["name"], label, class_="pair") if row.get("url") else label
    end = scale(row["number"])
    bar = tag("rect", x=NAMES, y=top + 4, width=max(end - NAMES, 1.0), height=LINE - 8)
    inner = scale(row.get("part", 0)) - NAMES
    part = tag("rect", x=NAMES, y=top + 4, width=inner, height=LINE - 8, class_="part") if "part" in row else None
    told = f"{row['part']:,} of {row['number']:,}" if "part" in row else f"{row['number']:,}"
    number = tag("text", told, x=end + 6, y=top + 16)
    kind = "mark bar" + (" whole" if "part" in row else "") + (f" {row['class']}" if row.get("class") else "")
    return name + linked(row.get("list"), f"{row['name']}: {told}", bar, part, number, class_=kind)


def _cut(name: str) -> str:
    return name if len(name) <= 25 else f"{name[:24].rstrip()}…"


# Months ---------------------------------------------------------------------------------------------------------------

TALL, LEFT, TOP, FOOT = 240.0, 44.0, 12.0, 44.0


def stacked_bars(rows: Iterable[Any], title: str = "Events by month and type", site: Site = HERE) -> Markup:
    """A bar for each period, of a piece for each type; a row has period, type, event_type, family and events."""
    given = sorted((dict(row) for row in rows), key=lambda row: (row["period"], _family(row), row["type"]))
    stacks = [(period, list(group)) for period, group in groupby(given, key=lambda row: str(row["period"]))]
    most = max((sum(row["events"] for row in stack) for _, stack in stacks), default=1)
    scale = Scale(0, most, TALL - FOOT, TOP)
    width = max(960.0, LEFT + 24.0 * len(stacks))
    step = (width - LEFT - 8) / max(len(stacks), 1)
    drawn = [_stack(stack, LEFT + step * place, step, scale, site) for place, (_, stack) in enumerate(stacks)]
    feet = [_foot(stacks, place, LEFT + step * (place + 0.5)) for place in range(len(stacks))]
    lines = [_number_line(scale, number, width) for number in ticks(0, most, 4)]
    axes = tag("g", *lines, *feet, class_="axes", aria_hidden="true")
    text = f"{len(stacks)} months or years with {sum(row['events'] for row in given):,} events."
    return drawing(width, TALL, axes, *drawn, title=title, text=text, class_="stacks")


def _family(row: Row) -> int:
    return FAMILIES.index(row["family"]) if row["family"] in FAMILIES else len(FAMILIES)


def _stack(stack: Sequence[Row], left: float, step: float, scale: Scale, site: Site) -> Markup:
    below, pieces, wide = 0, [], min(step - 4, 56.0)
    for row in stack:
        top, foot = scale(below + row["events"]), scale(below)
        box = tag("rect", x=left + (step - wide) / 2, y=top, width=wide, height=max(foot - top, 0.6))
        pieces.append(linked(_events(row, site), _told(row), box, class_=f"mark piece f-{row['family']}"))
        below += row["events"]
    return join(pieces)


def _events(row: Row, site: Site) -> str:
    year, _, month = str(row["period"]).partition("-")
    return site.page("events", type=row["type"], year=year, month=month.lstrip("0"))


def _told(row: Row) -> str:
    return f"{row['period']}, {row['event_type']}: {row['events']:,}"


def _foot(stacks: Sequence[tuple[str, Any]], place: int, x: float) -> Markup:
    """The month, and the year beneath it where a new one begins."""
    period = stacks[place][0]
    year, _, month = period.partition("-")
    new = place == 0 or stacks[place - 1][0][:4] != year
    first = tag("text", month or year, x=x, y=TALL - FOOT + 16, text_anchor="middle")
    second = tag("text", year, x=x, y=TALL - FOOT + 34, text_anchor="middle", class_="strong")
    return first + second if month and new else first


def _number_line(scale: Scale, number: float, width: float) -> Markup:
    y = scale(number)
    return tag("line", x1=LEFT, x2=width, y1=y, y2=y) + tag(
        "text", short_number(number) if number else "0", x=LEFT - 6, y=y + 4, text_anchor="end"
    )


# Deadlines ------------------------------------------------------------------------------------------------------------


def deadlines(rows: Iterable[Any], title: str = "Trade targets and their deadlines", site: Site = HERE) -> Markup:
    """A line for each target, from its announcement to the end of the year by which it is to be reached.

    A row has id, dyad, dyad_name, amount, currency, by_year, announced_on, summary.
    """
    given = [row for row in map(dict, rows) if row["announced_on"]]
    ends = [row["by_year"] + 1 for row in given if row["by_year"]] + [int(row["announced_on"][:4]) + 1 for row in given]
    starts = [int(row["announced_on"][:4]) for row in given]
    years = Scale(min(starts, default=date.min.year), max(ends, default=date.min.year + 1), NAMES, 960.0 - 150)
    foot = LINE * max(len(given), 1)
    marks = [_year(years, year, foot) for year in year_ticks(years.low, years.high, 10)]
    axis = tag("g", *marks, class_="axes", aria_hidden="true")
    lines = [_target(row, LINE * place, years, site) for place, row in enumerate(given)]
    return drawing(960, foot + 24, axis, *lines, title=title, text=f"{len(given)} targets.", class_="stacks")


def _year(years: Scale, year: int, foot: float) -> Markup:
    x = years(year)
    return tag("line", x1=x, x2=x, y1=0.0, y2=foot) + tag("text", year, x=x, y=foot + 16, text_anchor="middle")


def _target(row: Row, top: float, years: Scale, site: Site) -> Markup:
    x1, y = years(moment(row["announced_on"])), top + LINE / 2
    x2 = max(years(row["by_year"] + 1), x1) if row["by_year"] else years.end
    line = tag("line", x1=x1, x2=x2, y1=y, y2=y, class_="reach" if row["by_year"] else "reach open")
    flag = tag("path", d=f"M{x2:.1f} {y - 7:.1f}v14", class_="deadline") if row["by_year"] else None
    shape = tag("path", d=f"M{x1:.1f} {y - 6:.1f}l6 6l-6 6l-6 -6z", class_="diamond")
    words = f"{short_number(row['amount'])} {row['currency']}" + (f" by {row['by_year']}" if row["by_year"] else "")
    label = tag("text", words, x=x2 + 8, y=y + 5)
    name = tag("text", _cut(row["dyad_name"] or ""), x=NAMES - 12, y=y + 5, text_anchor="end")
    pair = linked(site.row("dyads", row["dyad"]), row["dyad_name"], name, class_="pair") if row["dyad"] else name
    return pair + linked(site.fact(row["id"]), row["summary"], line, flag, shape, label, class_="mark target")
