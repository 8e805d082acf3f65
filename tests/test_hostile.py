"""Promises about hostile text: no crash, nothing told without its place, and a time that grows as the length does."""

from __future__ import annotations

import sys
from itertools import pairwise
from pathlib import Path
from time import process_time
from types import FrameType
from typing import Any

import pytest
from hostile import FILES, MIXTURES, SHAPES, filled, flaws, read, shaped, tried
from hypothesis import given, settings
from hypothesis import strategies as st

import build_db
from bilateral import parts
from bilateral.articles import InputError, gather, parse
from bilateral.reading import read_article
from bilateral.turkish import pipeline
from bilateral.turkish.search import best_sentence

MEETING = "Peru Dışişleri Bakanı Ana Roe, {day} Mayıs 2024'te Lima'da Şili Dışişleri Bakanı Pablo Soto ile görüştü.\n"
FILLING = "Hava güzeldi ve herkes memnundu.\n"


@settings(max_examples=150, deadline=None)
@given(MIXTURES)
def test_mixtures_of_news_and_noise_are_read_without_a_flaw(text: str) -> None:
    reading = read(text)
    assert reading is None or list(flaws(reading)) == []


@settings(max_examples=100, deadline=None)
@given(st.text(st.characters(), max_size=200))
def test_any_characters_are_refused_or_read(text: str) -> None:
    reading = read(text)
    assert reading is None or list(flaws(reading)) == []


@settings(max_examples=100, deadline=None)
@given(MIXTURES.map(lambda text: text.replace("\ud800", "")))
def test_tokens_and_sentences_lie_in_their_order(text: str) -> None:
    analysed = pipeline.analyse(text)
    assert all(text[token.start : token.end] == token.text for token in analysed.tokens)
    assert all(one.end <= other.start for one, other in pairwise(analysed.tokens))
    assert all(0 <= s.first < s.last <= len(analysed.tokens) for s in analysed.sentences)


@pytest.mark.parametrize(
    "text",
    [
        "İmzalanan belgeler:\nAnlaşma", "Gümrük için Kenya ile imzalanan anlaşma imzalanması bekleniyor. Lima'da ikili",
        "33 üyesi ve 435 kişilik Temsilciler Meclisi’nin", "Dostluk Grubu Başkanı Ana Roe ve beraberindeki milletvekillerini",
        "geçen yıl gerçekleştirdiği Kenya ziyaretinin ardından son olarak Peru Dışişleri Bakanı Ana Roe'nun geçtiğimiz",
    ],
)  # fmt: skip
def test_texts_that_end_or_begin_within_a_phrase_are_read(text: str) -> None:
    reading = read(text)
    assert reading is None or list(flaws(reading)) == []


@pytest.mark.parametrize("name", SHAPES)
def test_shapes_that_grow_without_end_are_read_without_a_flaw(name: str) -> None:
    reading = read(shaped(name, 10_000))
    assert reading is None or list(flaws(reading)) == []


@pytest.mark.parametrize("found", sorted((Path(__file__).parent / "corpus").iterdir()), ids=lambda path: path.name)
def test_what_the_fuzzer_found_is_read_without_a_flaw(found: Path) -> None:
    tried(found.read_bytes())


@pytest.mark.parametrize("name", FILES)
def test_files_that_grow_without_end_are_read_or_refused(name: str, tmp_path: Path) -> None:
    file, content = filled(name, 50_000)
    (tmp_path / file).write_bytes(content)
    try:
        assert gather([tmp_path / file]).located
    except InputError as error:
        assert "\n" not in str(error)


def test_a_sentence_of_ten_megabytes_is_refused_with_the_limit(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(SHAPES["a sentence"](10_000_000 // len(SHAPES["a sentence"](1))), "utf-8")
    with pytest.raises(InputError, match="longer than 1,000,000 characters"):
        gather([tmp_path])


def test_a_database_of_hostile_texts_passes_every_check(tmp_path: Path) -> None:
    for n, name in enumerate(SHAPES):
        (tmp_path / f"{n}.txt").write_text(shaped(name, 2_000), "utf-8")
    assert build_db.build([tmp_path], tmp_path / "hostile.db").articles == len(SHAPES)


# ---- time


def _steps(text: str) -> int:
    """How many functions are called to read a text: unlike time, the same each time."""
    count = 0

    def counted(frame: FrameType, event: str, argument: Any) -> None:
        nonlocal count
        count += event in {"call", "c_call"}

    read(text)  # what is kept of words is there the second time
    sys.setprofile(counted)
    try:
        read(text)
    finally:
        sys.setprofile(None)
    return count


def test_a_run_of_blanks_or_marks_takes_no_time_to_search() -> None:
    """A pattern tried at each blank of a run would take minutes for it."""
    for run in (" ", "\t ", ".", ". ", "\n\n"):
        before = process_time()
        best_sentence(f"Peru.{run * 200_000}Şili", "şili")
        assert process_time() - before < 5


@pytest.mark.parametrize("name", ["a sentence", "verbs", "states", "quotation marks", "dates", "speech", "one letter"])
def test_twice_the_length_takes_twice_the_steps(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parts, "LONGEST_PART", 3_000)
    one, two = (_steps(shaped(name, length)) for length in (9_000, 18_000))
    assert two < 2.4 * one + 500


# ---- parts


def test_an_article_is_one_part() -> None:
    article = parse(FILLING * 200, "a.txt")
    assert [part.article for part in parts.parts(article)] == [article]


@pytest.mark.parametrize("text", [FILLING * 2_500, "a" * 80_000, "a b" * 30_000, " date 2024-05-14 Lima\n\nPeru.\n\n" * 2_000])
def test_parts_are_the_whole_text_one_after_the_other(text: str) -> None:
    article = parse(text, "a.txt")
    found = parts.parts(article)
    assert "".join(part.article.text for part in found) == article.text
    assert all(0 < len(part.article.text) <= parts.LONGEST_PART for part in found)
    for part in found:
        reports = part.article.reports
        assert (reports[0].start, reports[-1].end) == (0, len(part.article.text))
        assert all(one.end == other.start for one, other in pairwise(reports))


def test_a_part_ends_with_a_line_rather_than_in_a_word() -> None:
    assert all(part.article.text.endswith("\n") for part in parts.parts(parse(FILLING * 2_500, "a.txt")))


def test_what_a_later_part_tells_lies_where_it_is_said() -> None:
    text = MEETING.format(day=3) + FILLING * 2_500 + MEETING.format(day=17)
    reading = read_article(parse(text, "a.txt"))
    days = {v.value: text[v.start : v.end] for c in reading.claims for v in c.values if v.field == "starts_on"}
    assert days == {"2024-05-03": "3 Mayıs 2024", "2024-05-17": "17 Mayıs 2024"}
    assert list(flaws(reading)) == []


def test_the_same_person_in_two_parts_is_one_participant(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(MEETING.format(day=3) + FILLING * 2_500 + MEETING.format(day=17), "utf-8")
    assert build_db.build([tmp_path], tmp_path / "a.db").participants == 2


# ---- sentences


def test_a_sentence_has_an_end() -> None:
    analysed = pipeline.analyse("Peru ile Şili ve " * 2_000)
    assert max(s.last - s.first for s in analysed.sentences) <= pipeline.LONGEST_SENTENCE
    assert sum(s.last - s.first for s in analysed.sentences) == len(analysed.tokens)


@pytest.mark.parametrize(
    "text",
    [
        "Peru Dışişleri Bakanı Ana Roe'nun Oslo ziyareti",
        "Peru Dışişleri Bakanı Ana Roe, Bengt Ödegard",
        "Peru Dışişleri Bakanı Ana Roe ile Kenya heyeti'nin",
        "Üç metin imzalandı: Peru'nun AICEP'i",
        "Kenya'ya gelince",
    ],
)
def test_a_text_may_end_anywhere(text: str) -> None:
    assert read(text) is not None
