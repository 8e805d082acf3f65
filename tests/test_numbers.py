"""Promises of the number reader."""

from decimal import Decimal

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bilateral.turkish import letters, numbers

UNITS = ["", "bir", "iki", "üç", "dört", "beş", "altı", "yedi", "sekiz", "dokuz"]
TENS = ["", "on", "yirmi", "otuz", "kırk", "elli", "altmış", "yetmiş", "seksen", "doksan"]
SCALES = ["", "bin", "milyon", "milyar", "trilyon"]
WORDS = [*UNITS[1:], *TENS[1:], *SCALES[1:], "yüz", "buçuk", "yarım", "nokta", "eksi", "bölü", "3", "1,5", "-", "'e"]


def in_words(value: int) -> str:
    """The Turkish words of a number below a quadrillion."""
    groups = [(value // 1000**at % 1000, SCALES[at]) for at in range(len(SCALES))]
    said = [group_in_words(group, scale) for group, scale in reversed(groups) if group]
    return " ".join(said) or "sıfır"


def group_in_words(group: int, scale: str) -> str:
    hundreds = [UNITS[group // 100] if group >= 200 else "", "yüz"] if group >= 100 else []
    words = [*hundreds, TENS[group // 10 % 10], UNITS[group % 10]]
    counted = [] if scale == "bin" and group == 1 else words
    return " ".join(word for word in [*counted, scale] if word)


def values(text: str) -> list[int | Decimal]:
    return [number.value for number in numbers.find(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1.234.567,89 ton buğday", [Decimal("1234567.89")]),
        ("1 250 000 kişi", [1250000]),
        ("22,7 ile 4.5 arasında", [Decimal("22.7"), Decimal("4.5")]),
        ("2 buçuk milyon ağaç", [2500000]),
        ("yarım milyar", [500000000]),
        ("7 milyar 630 milyon", [7630000000]),
        ("yüz elli bin öğrenci", [150000]),
        ("10milyon fidan ve onbeş okul", [10000000, 15]),
        ("bir düzine yumurta", [12]),
        ("eksi beş derece", [-5]),
        ("3-4 saat", [3, 4]),
        ("üç bölü dört, iki nokta yirmi beş", [Decimal("0.75"), Decimal("2.25")]),
        ("3/4 çoğunluk", [Decimal("0.75")]),
        ("yüzde 18 arttı", [18]),
        ("5 milyon 2012 yılında", [5000000, 2012]),
        ("yirmi bir iki", [21, 2]),
    ],
)
def test_numbers_are_read(text: str, expected: list[int | Decimal]) -> None:
    assert values(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "bir ülke, bir araya gelmek, birden fazla",
        "yüz yüze görüştüler",
        "deniz altı tüneli",
        "binen yolcular, bini, ikisi, onu gördü",
        "S-400, F-16, A400M ve 5G",
        "11.12.2025",
        "milyonlarca, binlerce, yüzlerce insan",
        "çorbayı kim yedi?",
    ],
)
def test_what_only_looks_like_a_number_is_left_out(text: str) -> None:
    assert values(text) == []


def test_an_article_is_no_number_but_a_final_bir_is() -> None:
    assert values("bir heyet geldi") == []
    assert values("cevap bir.") == [1]


@pytest.mark.parametrize("text", ["3. toplantı", "üçüncü toplantı", "3'üncü toplantı", "3’üncü"])
def test_ordinals_are_marked(text: str) -> None:
    (number,) = numbers.find(text)
    assert (number.value, number.ordinal) == (3, True)


def test_a_sentence_end_makes_no_ordinal_of_a_year() -> None:
    assert [number.ordinal for number in numbers.find("Yıl 2030.")] == [False]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("2030'a kadar", "2030"),
        ("5 milyara çıktı", "5 milyar"),
        ("yirmiden fazla belge", "yirmi"),
        ("10 bine yakın", "10 bin"),
    ],
)
def test_case_suffixes_are_outside_the_span(text: str, said: str) -> None:
    assert [text[number.start : number.end] for number in numbers.find(text)] == [said]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("yaklaşık 40 belge", "about"),
        ("40'a yakın belge", "about"),
        ("40 civarında belge", "about"),
        ("en az 40 belge", "over"),
        ("40'tan fazla belge", "over"),
        ("40'ı aşkın belge", "over"),
        ("40'ın üzerinde belge", "over"),
        ("en fazla 40 belge", "under"),
        ("40'ın altında belge", "under"),
    ],
)
def test_bounds_are_found_around_a_number(text: str, kind: str) -> None:
    (number,) = numbers.find(text)
    found = numbers.qualifier(letters.plain(text), number.start, number.end)
    assert found is not None
    assert found.kind == kind
    assert text[found.start : found.end].strip()


def test_a_plain_number_has_no_bound() -> None:
    assert numbers.qualifier("toplam 40 belge imzalandı", 7, 9) is None


@given(st.integers(min_value=2, max_value=10**15 - 1))
@example(1_001_001_001)
@example(1999)
def test_a_number_in_words_is_read_back(value: int) -> None:
    words = in_words(value)
    assert [(number.start, number.end, number.value) for number in numbers.find(words)] == [(0, len(words), value)]


@given(st.integers(min_value=0, max_value=10**15))
def test_grouped_digits_are_read_back(value: int) -> None:
    assert values(f"{value:,}".replace(",", ".")) == [value]


@given(st.lists(st.sampled_from(WORDS)).map(" ".join) | st.text())
def test_every_span_lies_in_the_text_and_reads_the_same_alone(text: str) -> None:
    for number in numbers.find(text):
        assert 0 <= number.start < number.end <= len(text)
        alone = numbers.candidates(letters.plain(text[number.start : number.end]))
        assert [abs(found.value) for found in alone] == [abs(number.value)]


@pytest.mark.parametrize("word", sorted(numbers.ORDINALS.keys() - {"milyonuncu"}))
def test_every_ordinal_is_a_number(word: str) -> None:
    assert [number.ordinal for number in numbers.find(f"{word} tur")] == [True]
