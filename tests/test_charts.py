"""What the site draws: every figure has a mark, every mark leads to its page."""

from __future__ import annotations

import asyncio
import html
import json
import re
import sqlite3
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlencode
from xml.etree import ElementTree

import pytest
import yaml
from datasette.app import Datasette

import build_db
from bilateral.site import projection
from bilateral.site.charts import bar_list, deadlines, stacked_bars, time_counts, time_line, trade_chart, visit_map
from bilateral.site.svg import moment, short_number, span, tag, ticks, year_ticks
from bilateral.site.urls import Site
from bilateral.site.visits import outlines

ROOT = Path(__file__).resolve().parent.parent
Row = dict[str, object]


def links(drawn: str, kind: str = "") -> list[str]:
    """Where the marks of a drawing lead."""
    marks = ElementTree.fromstring(f"<div>{drawn}</div>").iter("a")
    return [str(mark.get("href")) for mark in marks if kind in str(mark.get("class")).split() or not kind]


def volume(key: str, amount: int, period: str | None, currency: str = "USD", **more: object) -> Row:
    return {
        "id": key,
        "amount": amount,
        "currency": currency,
        "period": period,
        "qualifier": "exact",
        "measure": "trade_volume",
        "summary": f"Volume <{key}>",
        **more,
    }


def target(key: str, amount: int, by_year: int | None, announced_on: str | None, **more: object) -> Row:
    return volume(key, amount, None, **more) | {"by_year": by_year, "announced_on": announced_on}  # type: ignore[arg-type]


# Drawing --------------------------------------------------------------------------------------------------------------


def test_words_of_others_are_escaped() -> None:
    assert tag("text", "<b>&", x=1.25, class_="a", text_anchor='"') == (
        '<text x="1.2" class="a" text-anchor="&#34;">&lt;b&gt;&amp;</text>'
    )


@pytest.mark.parametrize(
    ("period", "first", "last"),
    [
        ("2024", 2024, 2025),
        ("2024-05", moment("2024-05-01"), moment("2024-06-01")),
        ("2024-12", moment("2024-12-01"), 2025),
        ("2025-01/2025-06", 2025, moment("2025-07-01")),
        ("2022/2023", 2022, 2024),
        ("2023-12-31", moment("2023-12-31"), 2024),
    ],
)
def test_a_period_lasts_until_its_end(period: str, first: float, last: float) -> None:
    assert span(period) == (first, last)


def test_ticks_are_round_and_few() -> None:
    assert ticks(0, 45e9, 4) == [0, 20e9, 40e9]
    assert ticks(0, 1, 4) == [0, 0.25, 0.5, 0.75, 1]
    assert year_ticks(1923, 2026, 6) == [1940, 1960, 1980, 2000, 2020]


@pytest.mark.parametrize(("amount", "short"), [(2_500_000_000, "2.5 bn"), (10**12, "1 tn"), (740_000_000, "740 m"), (12, "12")])
def test_amounts_are_told_in_short(amount: int, short: str) -> None:
    assert short_number(amount) == short


# Trade ----------------------------------------------------------------------------------------------------------------


def test_nothing_is_drawn_of_nothing() -> None:
    assert trade_chart([], []) == ""


def test_every_volume_and_target_is_a_mark_in_the_drawing_of_its_currency() -> None:
    volumes = [volume("a", 10, "2024"), volume("b", 20, "2025-01/2025-06"), volume("c", 30, "2024", "EUR")]
    targets = [target("d", 40, 2030, "2025-05-06"), target("e", 50, None, "2025-05-06"), target("f", 60, 2028, None)]
    page = ElementTree.fromstring(f"<div>{trade_chart(volumes, targets)}</div>")
    drawn = [[a.get("href") for a in svg.iter("a")] for svg in page.iter("svg")]
    assert drawn == [["/relations/facts/c"], [f"/relations/facts/{key}" for key in "defab"]]
    assert [len(list(details.iter("li"))) for details in page.iter("details")] == [1, 5]
    assert len(re.findall('class="deadline"', trade_chart(volumes, targets))) == 2


def test_a_volume_of_an_unknown_time_stands_on_the_day_on_which_it_was_told() -> None:
    assert "unknown" in trade_chart([volume("a", 10, None, date="2024-05-06")], [])
    undated = ElementTree.fromstring(trade_chart([volume("a", 10, None)], []))
    assert [len(list(undated.iter(name))) for name in ("circle", "li")] == [0, 1]


def test_two_volumes_of_one_year_are_not_joined() -> None:
    once = [volume("a", 10, "2023"), volume("b", 20, "2024")]
    assert "polyline" in trade_chart(once, [])
    assert "polyline" not in trade_chart([*once, volume("c", 15, "2024")], [])
    assert "polyline" not in trade_chart([once[0], volume("d", 5, "2024-01/2024-06")], [])


# Time line ------------------------------------------------------------------------------------------------------------


def fact(key: str, day: str, precision: str = "day", **more: object) -> Row:
    given = {"fact": key, "date": day, "precision": precision, "ends_on": None, "kind": "event", "status": "occurred"}
    return given | {"summary": f"Fact {key}", "dyad": "aze-geo", "dyad_name": "Azerbaijan – Georgia"} | more


def test_years_without_facts_are_left_out_but_months_and_days_are_not() -> None:
    facts = [fact("a", "2019-03-04"), fact("b", "2024-02-29")]
    columns = {name: links(time_line(facts, asked), "column") for name, asked in ASKED.items()}
    assert columns["years"] == ["/relations/time_line?year=2019", "/relations/time_line?year=2024"]
    assert columns["months"] == [f"/relations/time_line?year=2024&month={month}" for month in range(1, 13)]
    assert columns["days"] == []
    assert ">29</text>" in time_line(facts, ASKED["days"])


ASKED = {"years": {}, "months": {"year": "2024"}, "days": {"year": "2024", "month": "2"}}


@pytest.mark.parametrize("asked", ASKED.values(), ids=ASKED)
def test_every_fact_of_the_time_is_a_mark(asked: dict[str, str]) -> None:
    facts = [fact(str(number), "2024-02-03", kind=kind) for number, kind in enumerate(["event", "statement", "agreement"] * 9)]
    assert links(time_line(facts, asked), "mark") == [f"/relations/facts/{number}" for number in range(27)]


@pytest.mark.parametrize(
    ("asked", "known", "columns"),
    [
        ("days", fact("a", "2024-02-01", "month"), 29),
        ("days", fact("a", "2024-02-03", ends_on="2024-02-05"), 3),
        ("months", fact("a", "2024-01-01", "year"), 12),
        ("months", fact("a", "2024-02-27", ends_on="2024-03-02"), 2),
    ],
)
def test_what_lasts_or_is_known_by_month_or_year_is_a_bar_over_that_time(asked: str, known: Row, columns: int) -> None:
    drawn = ElementTree.fromstring(time_line([known], ASKED[asked]))
    (bar,) = drawn.iter("rect")
    assert float(bar.get("width", 0)) == pytest.approx(columns * (770 / 12 if asked == "months" else 28) - 4, abs=0.1)


def test_planned_marks_are_hollow_and_cancelled_ones_crossed() -> None:
    facts = [fact("a", "2024-02-03", status=status) for status in ("occurred", "planned", "cancelled")]
    drawn = time_line(facts, {})
    assert (drawn.count("hollow"), drawn.count('class="cross"')) == (1, 1)


def test_counts_lead_further_in_and_at_last_to_the_facts() -> None:
    count = {"dyad": "aze-geo", "dyad_name": "Azerbaijan – Georgia", "facts": 12}
    assert links(time_counts([count | {"period": "2024"}], {"kind": "event"}), "bubble") == [
        "/relations/time_line?year=2024&dyad=aze-geo&kind=event"
    ]
    assert links(time_counts([count | {"period": "2024-02-03"}], ASKED["days"]), "bubble") == [
        "/relations/facts?dyad=aze-geo&date=2024-02-03"
    ]


# Map ------------------------------------------------------------------------------------------------------------------


def flow(guest: str, host: str, visits: int, status: str = "occurred") -> Row:
    at = {"AZE": (40.4, 49.9), "GEO": (41.7, 44.8), "TON": (-21.1, -175.2)}
    sides = {"guest": guest, "host": host}
    told: Row = {f"{side}_{name}": value for side in sides for name, value in zip(PLACE, at[sides[side]], strict=True)}
    return told | sides | {"guest_name": guest, "host_name": host, "status": status, "visits": visits, "visit": "v"}


PLACE = ("latitude", "longitude")


def test_the_whole_world_lies_on_the_map() -> None:
    assert projection.place(0, -180)[0] == pytest.approx(0, abs=1e-6)
    assert projection.place(0, 180)[0] == pytest.approx(projection.WIDTH)
    assert projection.place(projection.TOP, 0) == pytest.approx((projection.WIDTH / 2, 0))
    starts = [
        float(number) for path in outlines().values() for pair in re.findall(r"M(-?\d+)[ ]?(-?\d+)", path) for number in pair
    ]
    assert min(starts) >= 0
    assert max(starts) <= projection.WIDTH


@pytest.mark.parametrize(
    ("code", "latitude", "longitude"), [("KAZ", 48, 68), ("NZL", -44, 170.5), ("TUR", 39, 35), ("XKX", 42.6, 21)]
)
def test_outlines_lie_where_their_places_are_projected(code: str, latitude: float, longitude: float) -> None:
    """The middle of a country is enclosed by its outline."""
    x, y = projection.place(latitude, longitude)
    assert sum(_crosses(ring, x, y) for ring in _rings(outlines()[code])) % 2 == 1


def _rings(path: str) -> Iterator[list[tuple[int, int]]]:
    for ring in path.split("M")[1:]:
        numbers = [int(number) for number in re.findall(r"-?\d+", ring)]
        x = y = 0
        points = []
        for right, down in zip(numbers[::2], numbers[1::2], strict=True):
            x, y = x + right, y + down
            points.append((x, y))
        yield points


def _crosses(ring: list[tuple[int, int]], x: float, y: float) -> int:
    edges = zip(ring, ring[1:] + ring[:1], strict=True)
    return sum((y1 > y) != (y2 > y) and x < (x2 - x1) * (y - y1) / (y2 - y1) + x1 for (x1, y1), (x2, y2) in edges)


def test_every_way_is_a_curve_and_every_country_a_circle() -> None:
    drawn = visit_map([flow("AZE", "GEO", 3), flow("GEO", "AZE", 1, "planned"), flow("AZE", "GEO", 1, "cancelled")])
    assert sorted(links(drawn, "visit")) == [
        *["/relations/facts/v"] * 2,
        "/relations/visits?guest_country__contains=AZE&host_country=GEO&status=occurred",
    ]
    assert links(drawn, "place") == ["/relations/countries/AZE", "/relations/countries/GEO"]
    curves = re.findall(r'd="(M\d+ \d+Q[^"]+)"', drawn)
    assert len(set(curves)) == 3


def test_the_map_shows_where_visits_were_or_all_of_the_world() -> None:
    near, far = (
        [float(number) for number in str(ElementTree.fromstring(drawn).get("viewBox")).split()]
        for drawn in (visit_map([flow("AZE", "GEO", 1)]), visit_map([flow("AZE", "GEO", 1)], whole=True))
    )
    assert near[2] < far[2] == projection.WIDTH
    assert near[0] < projection.place(41.7, 44.8)[0] < near[0] + near[2]


# Bars -----------------------------------------------------------------------------------------------------------------


def test_every_row_is_a_bar() -> None:
    rows = [{"name": "A", "number": 10, "part": 4, "url": "/a", "list": "/as"}, {"name": "B", "number": 5, "url": None}]
    drawn = bar_list("Things", rows)
    assert links(drawn) == ["/a", "/as"]
    widths = [float(bar.get("width", 0)) for bar in ElementTree.fromstring(drawn).iter("rect")]
    assert widths == pytest.approx([widths[0], 0.4 * widths[0], 0.5 * widths[0]])


def test_pieces_of_a_month_stand_on_each_other() -> None:
    kinds = {"period": "2024-03", "family": "visit", "event_type": "Visit"}
    rows = [kinds | {"type": name, "events": number} for name, number in (("visit", 3), ("state_visit", 1))]
    drawn = stacked_bars(rows)
    assert links(drawn) == [f"/relations/events?type={name}&year=2024&month=3" for name in ("state_visit", "visit")]
    low, high = ElementTree.fromstring(drawn).iter("rect")
    assert float(high.get("y", 0)) + float(high.get("height", 0)) == pytest.approx(float(low.get("y", 0)))
    assert float(high.get("height", 0)) == pytest.approx(3 * float(low.get("height", 0)), abs=0.2)


def test_a_deadline_stands_at_the_end_of_its_year() -> None:
    pair = {"dyad": "aze-geo", "dyad_name": "Azerbaijan – Georgia"}
    rows = [target("a", 10, 2030, "2025-05-06") | pair, target("b", 10, None, "2024-05-06") | pair]
    drawn = deadlines(rows)
    assert links(drawn, "target") == ["/relations/facts/a", "/relations/facts/b"]
    assert drawn.count('class="deadline"') == 1


def test_the_base_url_is_kept() -> None:
    assert links(visit_map([flow("AZE", "GEO", 1)], site=Site("/base/relations")), "visit") == ["/base/relations/facts/v"]


# Pages ----------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Pages:
    """The site with its templates over the seed, and its database."""

    loop: asyncio.AbstractEventLoop
    datasette: Datasette
    database: sqlite3.Connection

    def page(self, query: str, **asked: str) -> str:
        response = self.loop.run_until_complete(self.datasette.client.get(f"/relations/{query}?{urlencode(asked)}"))
        assert response.status_code == 200, response.text[:300]
        return str(response.text)

    def marks(self, query: str, sort: str = "mark", /, **asked: str) -> list[str]:
        page = self.page(query, **asked)
        return [html.unescape(link) for link in re.findall(rf'<a href="([^"]+)" class="(?:[^"]* )?{sort}(?: [^"]*)?"', page)]

    def column(self, sql: str) -> list[str]:
        return [str(value) for (value,) in self.database.execute(sql)]


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Pages]:
    path = tmp_path_factory.mktemp("charts") / "relations.db"
    build_db.build([ROOT / "seeds"], path)
    datasette = Datasette(
        [str(path)],
        metadata=yaml.safe_load((ROOT / "metadata.yml").read_text("utf-8")),
        settings=json.loads((ROOT / "settings.json").read_text("utf-8")),
        template_dir=str(ROOT / "templates"),
        plugins_dir=str(ROOT / "plugins"),
    )
    with closing(asyncio.new_event_loop()) as loop, closing(sqlite3.connect(path)) as database:
        yield Pages(loop, datasette, database)


DATED = "SELECT '/relations/facts/' || fact FROM fact_dyads WHERE date IS NOT NULL"


def test_the_time_line_has_a_mark_for_each_dated_fact_of_a_pair(pages: Pages) -> None:
    assert Counter(pages.marks("time_line")) == Counter(pages.column(DATED))
    statements = pages.column(f"{DATED} AND kind = 'statement'")
    assert Counter(pages.marks("time_line", year="2025", month="12", kind="statement")) == Counter(statements)
    assert pages.marks("time_line", year="1999") == []
    assert "No fact" in pages.page("time_line", year="1999")


def test_the_map_has_a_curve_for_each_way_of_a_visit(pages: Pages) -> None:
    ways = pages.column("SELECT '/relations/facts/' || visit FROM visits GROUP BY guest_country, host_country, status")
    assert pages.marks("world_map", "visit") == ways
    assert pages.marks("world_map", "visit", status="planned") == []
    assert pages.marks("world_map", "visit", view="world") == ways


def test_the_dashboard_draws_what_the_tables_count(pages: Pages) -> None:
    types = "SELECT DISTINCT '/relations/events?type=' || type || '&year=' || year || '&month=' || month FROM events"
    assert sorted(pages.marks("dashboard", "piece")) == sorted(pages.column(types))
    kinds = [link for link in pages.marks("dashboard", "bar") if "kind=" in link]
    assert sorted(kinds) == sorted(pages.column("SELECT '/relations/facts?kind=' || kind FROM facts GROUP BY kind"))
    assert pages.marks("dashboard", "target") == pages.column("SELECT '/relations/facts/' || id FROM trade_targets")
    ((first, number),) = pages.database.execute(
        "SELECT p.name, count(DISTINCT event) AS n FROM event_participants "
        "JOIN participants p ON p.id = participant WHERE p.kind <> 'delegation' GROUP BY 1 ORDER BY n DESC, 1 LIMIT 1"
    )
    assert f'aria-label="{first}: {number}"' in html.unescape(pages.page("dashboard"))


@pytest.mark.parametrize("asked", [{"year": "2025"}, {"dyad": "irn-kaz"}, {"year": "2025", "dyad": "irn-kaz"}])
def test_the_dashboard_keeps_what_was_asked(pages: Pages, asked: dict[str, str]) -> None:
    kinds = [link for link in pages.marks("dashboard", "bar", **asked) if "kind=" in link]
    assert kinds
    assert all(f"{name}={value}" in link for link in kinds for name, value in asked.items())


@pytest.mark.parametrize("query", ["time_line", "world_map", "dashboard"])
def test_pages_with_drawings_have_the_same_as_a_table_and_as_data(pages: Pages, query: str) -> None:
    page = pages.page(query)
    assert 'scope="col"' in page
    assert f"/relations/{query}.json" in page
    assert f"/relations/{query}.csv" in page
    for drawing in re.findall(r"<svg[^>]*role=[^>]*>", page):
        assert 'role="group"' in drawing
        assert "aria-label=" in drawing


def test_the_page_of_a_pair_draws_its_trade(pages: Pages) -> None:
    assert pages.marks("dyads/irn-kaz", "target") == pages.column("SELECT '/relations/facts/' || id FROM trade_targets")
    assert '"/static/charts.css"' in pages.page("dyads/irn-kaz")
