"""Promises of the reading of one file: each report in it is read against its own day."""

from __future__ import annotations

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from bilateral import articles, composing
from bilateral.facts import Claim
from bilateral.reading import read_article

TWO_REPORTS = """ date 2024-05-14 Bakanlar Lima'da görüştü

Peru Dışişleri Bakanı Ana Roe, dün Lima'da Şili Dışişleri Bakanı Pablo Soto ile görüştü.
Peru ile Şili arasındaki ticaret hacmi geçen yıl 2 milyar dolara ulaştı.

 date 2026-03-04 Bakanlar Nairobi'de görüştü

Kenya Dışişleri Bakanı Peter Odongo, dün Nairobi'de Çad Dışişleri Bakanı Musa Abakar ile görüştü.
Kenya ile Çad arasındaki ticaret hacmi geçen yıl 3 milyar dolara ulaştı.
Kenya ile Çad, ticaret hacmini beş yıl içinde 7 milyar dolara çıkarmayı hedefliyor.
"""


def claims(text: str) -> tuple[Claim, ...]:
    return read_article(articles.parse(text, "a.txt")).claims


def said(text: str, field: str) -> list[str]:
    return sorted({value.value for claim in claims(text) for value in claim.values if value.field == field})


def test_words_of_time_count_from_the_day_of_the_report_in_which_they_stand() -> None:
    assert said(TWO_REPORTS, "starts_on") == ["2024-05-13", "2026-03-03"]
    assert said(TWO_REPORTS, "period") == ["2023", "2025"]
    assert said(TWO_REPORTS, "by_year") == ["2031"]


def test_the_words_for_a_time_lie_where_they_are_said() -> None:
    spans = {TWO_REPORTS[v.start : v.end] for c in claims(TWO_REPORTS) for v in c.values if v.field == "period"}
    assert spans == {"geçen yıl"}


def test_letters_in_pieces_are_read_as_whole_ones() -> None:
    apart = unicodedata.normalize("NFD", TWO_REPORTS)
    whole, read = claims(TWO_REPORTS), claims(apart)
    assert [[(v.field, v.value) for v in c.values] for c in read] == [[(v.field, v.value) for v in c.values] for c in whole]
    spans = [[unicodedata.normalize("NFC", apart[v.start : v.end]) for v in c.values] for c in read]
    assert spans == [[TWO_REPORTS[v.start : v.end] for v in c.values] for c in whole]


@given(st.text(alphabet="aşçİı\u0301\u0327\u0307\u1100\u1161 .", max_size=40))
def test_every_character_of_a_composed_text_has_its_place(text: str) -> None:
    whole, places = composing.composed(articles.parse(f"Lima {text}", "a.txt"))
    given_ = f"Lima {text}"
    assert len(places) == len(whole.text) + 1 and list(places) == sorted(places) and places[-1] == len(given_)
    assert unicodedata.normalize("NFC", given_) == unicodedata.normalize("NFC", whole.text)
