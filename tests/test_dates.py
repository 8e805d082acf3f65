"""Promises of the readers of dates, deadlines and periods."""

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilateral.turkish import dates

REFERENCE = date(2025, 6, 18)  # a Wednesday
PIECES = [
    "11", "30", "Şubat", "2024", "Mart'ta", "bugün", "iki gün önce", "geçen", "hafta", "salı", "ayın 15'inde", "-",
    "yıl", "yılın ilk 9 ayında", "2030'a kadar", "beş yıl içinde", "31.12.2020", "bin dokuz yüz", "kış", "ile", ".",
    "999 yıl önce", "ikisi", "son", "pazartesi günü", "gelecek ayın üçüncü cuması",
]  # fmt: skip


def readings(text: str, reference: date | None = REFERENCE) -> list[tuple[str, str | None, str | None]]:
    return [(found.precision, iso(found.past), iso(found.future)) for found in dates.find(text, reference)]


def iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


@pytest.mark.parametrize(
    ("text", "precision", "day"),
    [
        ("9 Nisan 2024'te açıldı", "day", "2024-04-09"),
        ("9 Nisan 2024, Salı", "day", "2024-04-09"),
        ("Salı, 9 Nisan 2024", "day", "2024-04-09"),
        ("09.04.2024", "day", "2024-04-09"),
        ("2024-04-09", "day", "2024-04-09"),
        ("on beş Mayıs bin dokuz yüz doksan dokuz", "day", "1999-05-15"),
        ("Nisan 2024", "month", "2024-04-01"),
        ("2024'ün nisan ayında", "month", "2024-04-01"),
        ("2013'ün aralığında", "month", "2013-12-01"),
        ("2012 eylülünde", "month", "2012-09-01"),
        ("2024 Nisan ayında", "month", "2024-04-01"),
        ("2024'te", "year", "2024-01-01"),
        ("1987 yılında", "year", "1987-01-01"),
        ("2012 sonunda", "year", "2012-01-01"),
        ("2023 yazında", "year", "2023-01-01"),
        ("2002 senesinde", "year", "2002-01-01"),
    ],
)
def test_dates_with_their_year_need_no_reference(text: str, precision: str, day: str) -> None:
    assert readings(text, None) == [(precision, day, day)]
    assert [(found.kind, found.basis) for found in dates.find(text, None)] == [("absolute", "stated")]


@pytest.mark.parametrize(
    ("text", "precision", "past", "future"),
    [
        ("9 Nisan'da", "day", "2025-04-09", "2026-04-09"),
        ("18 Haziran'da", "day", "2025-06-18", "2025-06-18"),
        ("29 Şubat'ta", "day", "2024-02-29", "2028-02-29"),
        ("Ağustos'un ikisinde", "day", "2024-08-02", "2025-08-02"),
        ("kasımda", "month", "2024-11-01", "2025-11-01"),
        ("haziran ortasında", "month", "2025-06-01", "2025-06-01"),
        ("mayıs ortalarında", "month", "2025-05-01", "2026-05-01"),
        ("mayıs için planlanan", "month", "2025-05-01", "2026-05-01"),
        ("en uzun gün 21 Haziran'dı", "day", "2024-06-21", "2025-06-21"),
        ("pazartesi", "day", "2025-06-16", "2025-06-23"),
        ("çarşamba günü", "day", "2025-06-18", "2025-06-18"),
        ("ayın 20'sinde", "day", "2025-05-20", "2025-06-20"),
        ("ayın 20 ve 21'inde", "day", "2025-05-20", "2025-06-20"),
    ],
)
def test_open_dates_have_two_readings(text: str, precision: str, past: str, future: str) -> None:
    assert readings(text) == [(precision, past, future)]
    assert readings(text, None) == [(precision, None, None)]


@pytest.mark.parametrize(
    ("text", "precision", "day"),
    [
        ("bugün", "day", "2025-06-18"),
        ("dünkü", "day", "2025-06-17"),
        ("önceki günkü", "day", "2025-06-16"),
        ("geride bıraktığımız yıl", "year", "2024-01-01"),
        ("dün akşam", "day", "2025-06-17"),
        ("yarın", "day", "2025-06-19"),
        ("yarına", "day", "2025-06-19"),
        ("önceki gün", "day", "2025-06-16"),
        ("bu sabah", "day", "2025-06-18"),
        ("geçen hafta salı", "day", "2025-06-10"),
        ("gelecek hafta cuma günü", "day", "2025-06-27"),
        ("geçtiğimiz çarşamba", "day", "2025-06-11"),
        ("bu cuma", "day", "2025-06-20"),
        ("bu ayın 15'inde", "day", "2025-06-15"),
        ("gelecek ayın ikinci pazartesisi", "day", "2025-07-14"),
        ("iki gün önce", "day", "2025-06-16"),
        ("dünden iki gün önce", "day", "2025-06-15"),
        ("3 ay sonra", "month", "2025-09-01"),
        ("on yıl önce", "year", "2015-01-01"),
        ("geçen yıl 5 Mart'ta", "day", "2024-03-05"),
        ("geçen haziranda", "month", "2024-06-01"),
        ("geçen yıl kasımda", "month", "2024-11-01"),
        ("bu yılın mart ayında", "month", "2025-03-01"),
        ("gelecek hafta", "month", "2025-06-01"),
        ("geçen ay", "month", "2025-05-01"),
        ("gelecek yıl", "year", "2026-01-01"),
        ("yıl sonunda", "year", "2025-01-01"),
        ("yıl bitmeden", "year", "2025-01-01"),
        ("ay dolmadan", "month", "2025-06-01"),
        ("yıl içinde", "year", "2025-01-01"),
        ("yılın son çeyreğinde", "year", "2025-01-01"),
        ("evvelki yıl mayısta", "month", "2023-05-01"),
        ("iki yıl önce 5 Mayıs'ta", "day", "2023-05-05"),
        ("beş yıl önce eylülde", "month", "2020-09-01"),
        ("gelecek yaz", "year", "2026-01-01"),
        ("geçen sonbahar", "year", "2024-01-01"),
        ("geçen yaz", "year", "2024-01-01"),
        ("yaz aylarında", "year", "2025-01-01"),
        ("ayın sonunda", "month", "2025-06-01"),
        ("iki buçuk yıl önce", "year", "2023-01-01"),
    ],
)
def test_relative_dates_count_from_the_reference(text: str, precision: str, day: str) -> None:
    assert readings(text) == [(precision, day, day)]
    assert [found.basis for found in dates.find(text, REFERENCE)] == ["resolved"]
    assert readings(text, None) == [(precision, None, None)]


@pytest.mark.parametrize(
    ("text", "offset"),
    [
        ("ertesi gün", 1),
        ("törenin ertesi sabahı", 1),
        ("bir önceki gün", -1),
        ("aynı gün", 0),
        ("aynı saatlerde", 0),
        ("o akşam", 0),
        ("ilk gün", 0),
        ("geldiği gün", 0),
        ("sonraki gün", 1),
        ("son gün", None),
        ("gezinin ikinci ve son gününde", 1),
        ("zirvenin ikinci günü", 1),
        ("açılıştan bir gün önce", -1),
        ("gezisinin ikinci gününde", 1),
        ("ertesi hafta", 7),
        ("bundan üç gün önce", -3),
        ("kazadan iki hafta sonra", 14),
    ],
)
def test_what_counts_from_the_date_before_keeps_its_offset(text: str, offset: int | None) -> None:
    (found,) = dates.find(text, REFERENCE)
    assert (found.kind, found.offset_days, found.past) == ("relative_to_previous", offset, None)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("ertesi gün", "2024-03-06"),
        ("aynı ay", "2024-03-01"),
        ("ertesi ay", "2024-04-01"),
        ("bir önceki yıl", "2023-01-01"),
        ("aynı yılın mayıs ayında", "2024-05-01"),
        ("ertesi yılın ocak ayında", "2025-01-01"),
        ("kazadan iki ay sonra", "2024-05-01"),
        ("üç gün sonra", "2024-03-08"),
    ],
)
def test_what_was_told_before_gives_the_day(text: str, day: str) -> None:
    (found,) = dates.find(text, REFERENCE)
    assert iso(found.counted_from(date(2024, 3, 5))) == day


def test_a_day_before_counts_from_today_where_no_other_is_told() -> None:
    (found,) = dates.find("bir gün önce", REFERENCE)
    assert (found.kind, found.offset_days, iso(found.past)) == ("relative_to_previous", -1, "2025-06-17")


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("12-14 Mayıs 2024", date(2024, 5, 12), date(2024, 5, 14)),
        ("3 ile 5 Mart 2024", date(2024, 3, 3), date(2024, 3, 5)),
        ("30 Ocak-2 Şubat 2024", date(2024, 1, 30), date(2024, 2, 2)),
        ("30 Aralık 2023 - 2 Ocak 2024", date(2023, 12, 30), date(2024, 1, 2)),
        ("14, 15 ve 16 Mart 2024", date(2024, 3, 14), date(2024, 3, 16)),
        ("2010-2012 yılları", date(2010, 1, 1), date(2012, 1, 1)),
    ],
)
def test_ranges_keep_both_ends(text: str, first: date, last: date) -> None:
    assert [(found.past, found.last_past) for found in dates.find(text, None)] == [(first, last)]


@pytest.mark.parametrize(
    ("text", "past", "last"),
    [
        ("pazartesi ve salı günleri", "2025-06-16", "2025-06-17"),
        ("çarşamba ve perşembe günü", "2025-06-11", "2025-06-12"),
        ("geçen salı ve çarşamba günü", "2025-06-17", "2025-06-18"),
        ("pazartesi-perşembe günleri", "2025-06-09", "2025-06-12"),
        ("pazartesi-salı", "2025-06-16", "2025-06-17"),
    ],
)
def test_weekdays_in_a_row_are_a_range(text: str, past: str, last: str) -> None:
    assert [(iso(found.past), iso(found.last_past)) for found in dates.find(text, REFERENCE)] == [(past, last)]


@pytest.mark.parametrize(
    "text",
    [
        "pazartesi ve perşembe günleri",
        "pazar payı ve pazar ekonomisi",
        "Cuma namazı",
        "her pazartesi, salı günleri",
        "buğday ekimi, Ekim Kaya, mart dedi",
        "iki aralık, 1500 kişi, 2024 araç",
        "31 Şubat 2024",
        "önümüzdeki yıllarda, geçen dört yıl",
        "ülkelerin 22'sinde",
        "18 Mart Üniversitesi",
        "3 Ekim saldırılarının ardından",
        "bu yazıda, ayrıca, dünya",
    ],
)
def test_what_only_looks_like_a_date_is_left_out(text: str) -> None:
    assert readings(text) == []


@pytest.mark.parametrize(
    ("text", "year", "kind"),
    [
        ("2030'a kadar", 2030, "until"),
        ("2032’ye dek", 2032, "until"),
        ("2030 yılı sonuna kadar", 2030, "until"),
        ("yıl sonuna kadar", 2025, "until"),
        ("gelecek yılın sonuna kadar", 2026, "until"),
        ("beş yıl içinde", 2030, "within"),
        ("önümüzdeki on yılda", 2035, "within"),
        ("2028 yılında", 2028, "in"),
        ("2028 için", 2028, "in"),
        ("bu yılı", 2025, "in"),
        ("gelecek yıl", 2026, "in"),
    ],
)
def test_deadlines_are_years(text: str, year: int, kind: str) -> None:
    assert [(found.year, found.kind) for found in dates.find_deadlines(text, REFERENCE)] == [(year, kind)]


@pytest.mark.parametrize("text", ["orta vadede", "kısa sürede", "son beş yıl içinde", "geçen on yıl içerisinde"])
def test_vague_or_past_spans_are_no_deadlines(text: str) -> None:
    assert dates.find_deadlines(text, REFERENCE) == []


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("2024'te", "2024"),
        ("2024 yılında", "2024"),
        ("geçen yıl", "2024"),
        ("2023 sonu itibarıyla", "2023"),
        ("2023'ün sonu itibarıyla", "2023"),
        ("2023'ün son dönemi itibarıyla", "2023"),
        ("2024'ü", "2024"),
        ("2024'ün ilk yarısında", "2024-01/2024-06"),
        ("2024 yılının ikinci yarısında", "2024-07/2024-12"),
        ("2024’ün üçüncü çeyreğinde", "2024-07/2024-09"),
        ("bu yılın ilk beş ayında", "2025-01/2025-05"),
        ("yılın ilk 11 ayında", "2024-01/2024-11"),
        ("ilk on bir ayda", "2024-01/2024-11"),
        ("geçen yılın son çeyreğinde", "2024-10/2024-12"),
        ("2022 yılının ocak-eylül döneminde", "2022-01/2022-09"),
        ("geçen ay", "2025-05"),
        ("kasım ayında", "2024-11"),
        ("2010-2012 yıllarında", "2010/2012"),
        ("2023'e 5 milyar yazıyor", "2023"),
        ("2023 hacmini", "2023"),
        ("2023'ün tamamında", "2023"),
        ("geçen yılı", "2024"),
    ],
)
def test_periods_are_whole_months_or_years(text: str, value: str) -> None:
    assert [found.value for found in dates.find_periods(text, REFERENCE)] == [value]


@pytest.mark.parametrize("text", ["son bir yılda", "maçın ilk yarısında", "ikinci çeyrekte 28 sayı", "5 Mart 2024"])
def test_open_spans_are_no_periods(text: str) -> None:
    assert dates.find_periods(text, REFERENCE) == []


@given(
    st.lists(st.sampled_from(PIECES)).map(" ".join) | st.text(),
    st.none() | st.dates(min_value=date(1000, 1, 1), max_value=date(2100, 12, 31)),
)
def test_every_span_lies_in_the_text_and_no_reading_is_reversed(text: str, reference: date | None) -> None:
    found = dates.find(text, reference)
    spans = [(one.start, one.end) for one in found]
    spans += [(one.start, one.end) for one in dates.find_deadlines(text, reference)]
    spans += [(one.start, one.end) for one in dates.find_periods(text, reference)]
    assert all(0 <= start < end <= len(text) for start, end in spans)
    assert all(one.end <= other.start for one, other in pairwise(found))
    assert all(one.past <= one.future for one in found if one.past and one.future)


@pytest.mark.parametrize(("text", "start"), [("17-18 Aralık 2012", 6), ("KASIM", 0), ("19 ila 21 mart", 10), ("salı", None)])
def test_where_a_month_is_named(text: str, start: int | None) -> None:
    assert dates.month_named(text) == start


@pytest.mark.parametrize(
    ("text", "precision", "future"),
    [
        ("yılın ilk günlerinde", "month", "2026-01-01"),
        ("yeni yılın ilk haftasında", "month", "2026-01-01"),
        ("yeni yılda", "year", "2026-01-01"),
        ("yılbaşından sonra", "year", "2026-01-01"),
        ("yıl başında", "year", "2026-01-01"),
        ("bu yılın başında", "year", "2025-01-01"),
        ("yarından itibaren", "day", "2025-12-30"),
    ],
)
def test_late_in_a_year_its_opening_to_come_is_that_of_the_next(text: str, precision: str, future: str) -> None:
    [found] = dates.find(text, date(2025, 12, 29))
    assert (found.precision, iso(found.future)) == (precision, future)
