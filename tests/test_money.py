"""Promises of the reader of amounts."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilateral.turkish import money

PIECES = [
    "3",
    "2,5",
    "milyar",
    "milyon",
    "dolar",
    "dolara",
    "dolardan",
    "$",
    "avro",
    "5 milyara",
    "-",
    ".",
    "yeni",
    "50 TL",
]


def amounts(text: str) -> list[tuple[int | Decimal, str | None]]:
    return [(found.amount, found.currency) for found in money.find(text)]


@pytest.mark.parametrize(
    ("text", "amount", "currency"),
    [
        ("hacim 3 milyar dolara çıktı", 3 * 10**9, "USD"),
        ("2 buçuk milyar dolarlık hedef", 25 * 10**8, "USD"),
        ("yarım milyar avroyu", 5 * 10**8, "EUR"),
        ("588 milyon dolarken", 588 * 10**6, "USD"),
        ("7 milyar 630 milyon doların", 7630 * 10**6, "USD"),
        ("1,2 trilyon yenlik", 12 * 10**11, "JPY"),
        ("$3 milyar", 3 * 10**9, "USD"),
        ("3 milyar $'a", 3 * 10**9, "USD"),
        ("8,50 $'a", Decimal("8.5"), "USD"),
        ("100 bin TL'lik", 10**5, "TRY"),
        ("100TL", 100, "TRY"),
        ("3,5 milyar ABD dolarına", 35 * 10**8, "USD"),
        ("40 milyon Türk lirasını", 4 * 10**7, "TRY"),
        ("5 milyon Kanada dolarlık", 5 * 10**6, "CAD"),
        ("10 milyar HK $", 10**10, "HKD"),
        ("USD 3 milyon", 3 * 10**6, "USD"),
        ("50 TL 30 kuruş", Decimal("50.3"), "TRY"),
        ("600 milyar yeni aştı", 6 * 10**11, "JPY"),
        ("yüz elli milyon ruble", 15 * 10**7, "RUB"),
    ],
)
def test_amounts_are_read(text: str, amount: int | Decimal, currency: str) -> None:
    assert amounts(text) == [(amount, currency)]


@pytest.mark.parametrize(
    "text",
    [
        "120 yeni okul açıldı",
        "2 milyon yeni aşı geldi",
        "takım rakibini 90 yendi",
        "şehirde 5 nokta belirlendi",
        "3 somut öneri",
        "15 anlaşma imzalandı",
        "2. dolar zirvesi",
        "nüfusu 80 milyon, komşusu büyük",
    ],
)
def test_what_is_no_money_is_left_out(text: str) -> None:
    assert amounts(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("3-4 milyar dolar", [3 * 10**9, 4 * 10**9]),
        ("3 ila 4 milyar dolar", [3 * 10**9, 4 * 10**9]),
        ("20 - 30 bin avro", [20000, 30000]),
        ("3 milyar dolardan 5 milyara", [3 * 10**9, 5 * 10**9]),
        ("1,2 milyardan 4 milyar dolara", [12 * 10**8, 4 * 10**9]),
        ("geçmişte 5 milyar dolardı, şimdi 30 milyara yaklaştı", [5 * 10**9, 30 * 10**9]),
        ("önce 5 milyar, ardından 10 milyar dolar", [5 * 10**9, 10 * 10**9]),
        ("2020'de 5, 2023'te ise 20 milyar dolar", [5 * 10**9, 20 * 10**9]),
    ],
)
def test_neighbouring_amounts_share_their_currency(text: str, expected: list[int]) -> None:
    found = money.find(text)
    assert [(one.amount, one.currency) for one in found] == [(amount, found[0].currency) for amount in expected]
    assert found[0].currency is not None
    assert all(text[one.currency_start : one.currency_end] in ("dolar", "avro") for one in found)


def test_a_count_in_another_sentence_takes_no_currency() -> None:
    assert amounts("Hacim 5 milyar dolar. Nüfus 1 milyarı geçti.") == [(5 * 10**9, "USD")]


def test_a_bare_dollar_is_resolved_and_a_full_name_stated() -> None:
    assert [found.basis for found in money.find("3 dolar, 3 ABD doları, 3 avro")] == ["resolved", "stated", "stated"]


@pytest.mark.parametrize(
    ("text", "qualifier", "said"),
    [
        ("3 milyar dolar", "exact", None),
        ("yaklaşık 3 milyar dolar", "about", "yaklaşık"),
        ("3 milyar dolara yakın", "about", "yakın"),
        ("3 milyar dolara yaklaştı", "about", "yaklaştı"),
        ("3 milyar dolar civarında", "about", "civarında"),
        ("3 milyar doları aşkın", "over", "aşkın"),
        ("3 milyar doları geçti", "over", "geçti"),
        ("3 milyar dolar seviyesini aştı", "over", "aştı"),
        ("3 milyar doların üzerinde", "over", "üzerinde"),
        ("3 milyar dolardan fazla", "over", "fazla"),
        ("en az 3 milyar dolar", "over", "en az"),
        ("3 milyar doların altında", "under", "altında"),
        ("3 milyar doları buldu", "exact", None),
    ],
)
def test_bounds_have_their_own_span(text: str, qualifier: str, said: str | None) -> None:
    (found,) = money.find(text)
    assert found.qualifier == qualifier
    assert text[found.start : found.end] == "3 milyar dolar"
    span = None if found.qualifier_start is None else text[found.qualifier_start : found.qualifier_end]
    assert span == said


@given(st.lists(st.sampled_from(PIECES)).map(" ".join) | st.text())
def test_every_span_lies_in_the_text_and_reads_the_same_alone(text: str) -> None:
    for found in money.find(text):
        assert 0 <= found.start < found.end <= len(text)
        if found.start <= found.currency_start and found.currency_end <= found.end:
            assert amounts(text[found.start : found.end]) == [(found.amount, found.currency)]


def test_a_word_of_several_states_money_is_settled_by_them() -> None:
    assert amounts("5 milyon dinar") == [(5_000_000, None)]
    assert money.currency_in("dinar", ["KWT", "KEN"]) == "KWD"
    assert money.currency_in("dinar", ["KWT", "TUN"]) is None
    assert money.find("5 milyon dolar")[0].word is None
