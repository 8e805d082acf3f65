"""What the site draws: every figure has a mark, every mark leads to its page."""

from __future__ import annotations

import re
from xml.etree import ElementTree

import pytest

from bilateral.site.charts import trade_chart
from bilateral.site.svg import moment, short_number, span, tag, ticks, year_ticks


def volume(key: str, amount: int, period: str | None, currency: str = "USD", **more: object) -> dict[str, object]:
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


def target(key: str, amount: int, by_year: int | None, announced_on: str | None, **more: object) -> dict[str, object]:
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
