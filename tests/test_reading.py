"""Promises of the reading of one file: each report in it is read against its own day."""

from __future__ import annotations

import gc
import re
import unicodedata
from collections.abc import Callable
from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilateral import articles, legible
from bilateral.facts import Claim
from bilateral.reading import read_article
from bilateral.turkish import rules

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


def _hyphenated(text: str) -> str:
    return re.sub("(?<=[a-zçğıöşü]{3})(?=[a-zçğıöşü]{3})", "\u00ad", text)


def _as_seen(text: str) -> str:
    return unicodedata.normalize("NFC", unescape(re.sub("[\u00ad\u200b]", "", text)))


WRITTEN = {
    "letters in pieces": lambda text: unicodedata.normalize("NFD", text),
    "soft hyphens": _hyphenated,
    "spaces without width": lambda text: text.replace(", ", ",\u200b "),
    "HTML": lambda text: text.replace("'", "&#39;").replace("ç", "&ccedil;"),
}


@pytest.mark.parametrize("written", WRITTEN.values(), ids=WRITTEN)
def test_a_text_is_read_as_it_is_seen(written: Callable[[str], str]) -> None:
    text = written(TWO_REPORTS)
    plain, read = claims(TWO_REPORTS), claims(text)
    assert text != TWO_REPORTS
    assert [[(v.field, v.value) for v in c.values] for c in read] == [[(v.field, v.value) for v in c.values] for c in plain]
    spans = [[TWO_REPORTS[v.start : v.end] for v in c.values] for c in plain]
    assert [[_as_seen(text[v.start : v.end]) for v in c.values] for c in read] == spans


@given(st.text(alphabet="aşçİı\u0301\u0327\u0307\u1100\u1161\u00ad\u200b&#39;lt .", max_size=40))
def test_every_character_that_is_seen_has_its_place(text: str) -> None:
    given_ = f"Lima {text}"
    seen, places = legible.seen(articles.parse(given_, "a.txt"))
    spans = list(zip(places.starts, places.ends, strict=True))
    assert len(seen.text) == len(spans)
    assert all(0 <= start < end <= len(given_) for start, end in spans)
    assert spans == sorted(spans)


def test_a_reading_leaves_no_garbage() -> None:
    """What holds itself stays until garbage is looked for, and the next article finds no warm memory."""
    claims(TWO_REPORTS)
    gc.collect()
    gc.disable()
    try:
        claims(TWO_REPORTS)
        assert gc.collect() == 0
    finally:
        gc.enable()


CUT_OFF = [
    "Oslo'ya yapacağı ziyaret ise bütçe görüşmeleri",
    *(example for rule in rules.described() for example in (rule.examples or "").splitlines()),
]


def test_a_text_that_ends_behind_any_of_its_words_is_read() -> None:
    for example in CUT_OFF:
        for word in re.finditer(r"\w+", example):
            claims(f" date 2024-05-14 {example[: word.end()]}")
