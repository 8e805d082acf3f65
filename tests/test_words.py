"""Values as English words."""

from __future__ import annotations

import pytest

from bilateral.site import words


@pytest.mark.parametrize(
    ("iso", "precision", "told"),
    [
        ("2019-03-04", "day", "4 March 2019"),
        ("2019-03-01", "month", "March 2019"),
        ("2019-01-01", "year", "2019"),
        ("2019-03-04", None, "4 March 2019"),
        (None, "day", "undated"),
        ("", None, "undated"),
    ],
)
def test_a_day_is_told_no_more_exactly_than_it_is_known(iso: str | None, precision: str | None, told: str) -> None:
    assert words.day(iso, precision) == told


@pytest.mark.parametrize(
    ("last", "told"), [(None, "4 March 2019"), ("2019-03-04", "4 March 2019"), ("2019-03-06", "4 March 2019 – 6 March 2019")]
)
def test_a_period_of_one_day_is_a_day(last: str | None, told: str) -> None:
    assert words.days("2019-03-04", last) == told


@pytest.mark.parametrize(
    ("units", "currency", "qualifier", "told"),
    [
        (2_500_000_000, "EUR", "over", "over 2.5 billion EUR"),
        (1_000_000_000_000, "JPY", "exact", "1 trillion JPY"),
        (40_000_000, "USD", "about", "about 40 million USD"),
        (1_234_567, "USD", "exact", "1.235 million USD"),
        (999_999, "USD", "under", "under 999,999 USD"),
        (8, "", "exact", "8"),
    ],
)
def test_an_amount_can_be_read_at_a_glance(units: int, currency: str, qualifier: str, told: str) -> None:
    assert words.amount(units, currency, qualifier) == told


def test_fields_come_in_the_order_in_which_a_reader_asks() -> None:
    told = [{"field": name} for name in ("", "country:GEO", "starts_on", "type", "country:AZE", "starts_on")]
    fields = words.by_field(told)
    assert [name for name, _ in fields] == ["type", "starts_on", "country:AZE", "country:GEO", ""]
    assert [len(rows) for _, rows in fields] == [1, 2, 1, 1, 1]


def test_fields_of_links_are_named_like_their_column() -> None:
    named = ("Participant", "First day", "The fact itself")
    assert (words.field("participant:x"), words.field("starts_on"), words.field("")) == named


def test_a_kind_has_names_for_one_and_for_several_and_a_turkish_one() -> None:
    assert (words.kind("agreement"), words.kinds("agreement"), words.kind_tr("agreement")) == ("Document", "Documents", "belge")


def test_identifiers_are_read_as_words() -> None:
    assert (words.plain("in_force"), words.plain(None)) == ("in force", "")
