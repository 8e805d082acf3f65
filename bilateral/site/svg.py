"""Drawing in SVG: elements, scales, days as years, round numbers."""

from __future__ import annotations

from calendar import isleap, monthrange
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from math import ceil, floor, log10

from markupsafe import Markup, escape

UNITS = ((10**12, "tn"), (10**9, "bn"), (10**6, "m"), (10**3, "k"))


def tag(element: str, *children: object, **attributes: object) -> Markup:
    """An element with escaped attributes and children; `class_` stands for class, `stroke_width` for stroke-width."""
    given = ((name.rstrip("_").replace("_", "-"), value) for name, value in attributes.items() if value is not None)
    opening = "".join(f' {name}="{escape(_short(value))}"' for name, value in given)
    return Markup(f"<{element}{opening}>") + join(children) + Markup(f"</{element}>")


def join(children: Iterable[object]) -> Markup:
    return Markup("").join(escape(child) for child in children if child is not None)


def _short(value: object) -> object:
    """Tenths of a unit are finer than any screen."""
    return f"{value:.1f}".removesuffix(".0") if isinstance(value, float) else value


def drawing(
    width: float, height: float, *children: object, title: str, text: str = "", class_: str = "", box: str | None = None
) -> Markup:
    """An SVG that tells a screen reader what it is; a group and not an image, for its links are to be reached."""
    named = [tag("title", title), tag("desc", text) if text else None]
    box = box or f"0 0 {_short(float(width))} {_short(float(height))}"
    return tag("svg", *named, *children, role="group", aria_label=title, viewBox=box, class_=f"drawing {class_}".strip())


def linked(url: str | None, title: str, *children: object, class_: str | None = None) -> Markup:
    """Marks that say what they are, and lead to the page that says it in full."""
    inside = (tag("title", title), *children)
    return tag("a", *inside, href=url, class_=class_, aria_label=title) if url else tag("g", *inside, class_=class_)


@dataclass(frozen=True)
class Scale:
    """Values between low and high, laid on the line from start to end."""

    low: float
    high: float
    start: float
    end: float

    def __call__(self, value: float) -> float:
        return self.start + (self.end - self.start) * (value - self.low) / ((self.high - self.low) or 1)


def ticks(low: float, high: float, most: int) -> list[float]:
    """Round numbers from low to high, no more than that many."""
    step = _round_step((high - low) / max(most, 1))
    return [step * number for number in range(ceil(low / step), floor(high / step) + 1)]


def _round_step(least: float) -> float:
    power = 10.0 ** floor(log10(least)) if least > 0 else 1.0
    return next(power * size for size in (1, 2, 2.5, 5, 10, 20) if power * size >= least * (1 - 1e-9))


def year_ticks(low: float, high: float, most: int) -> list[int]:
    """Round years from low to high, no more than that many."""
    steps = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000)
    step = next((size for size in steps if (high - low) / size <= most), 1000)
    return [year for year in range(ceil(low), floor(high) + 1) if year % step == 0]


def moment(day: str) -> float:
    """A day as a number of years: 2 July 2025 is 2025.5 or nearly."""
    at = date.fromisoformat(day)
    return at.year + (at.timetuple().tm_yday - 1) / (366 if isleap(at.year) else 365)


def span(period: str) -> tuple[float, float]:
    """Where a period begins and ends, in years; a period is a day, a month, a year, or two of them with a slash between."""
    first, _, last = period.partition("/")
    return moment(_first_day(first).isoformat()), moment((_last_day(last or first) + timedelta(days=1)).isoformat())


def _first_day(period: str) -> date:
    year, month, day = ([int(part) for part in period.split("-")] + [1, 1])[:3]
    return date(year, month, day)


def _last_day(period: str) -> date:
    first = _first_day(period)
    parts = period.count("-")
    month = first.month if parts else 12
    return date(first.year, month, first.day if parts == 2 else monthrange(first.year, month)[1])


def short_number(value: float) -> str:
    """2500000000 as 2.5 bn."""
    size, unit = next(((size, unit) for size, unit in UNITS if value >= size), (1, ""))
    return f"{value / size:.3g} {unit}".strip() if value / size < 1000 else f"{value / size:,.0f} {unit}".strip()
