"""Promises of the gazetteer: names of states, cities, venues and organisations, with their spans and cases."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilateral import gazetteer
from bilateral.gazetteer import Place, suffix_case
from bilateral.turkish import vocabulary
from bilateral.turkish.pipeline import analyse


def find(text: str) -> list[Place]:
    return list(gazetteer.find(analyse(text)))


def names(text: str) -> list[tuple[str, str, str | None]]:
    """What stands in the text, what kind of name it is, and of which state."""
    return [(text[place.start : place.end], place.entry.kind, place.entry.country) for place in find(text)]


def cases(text: str) -> list[str]:
    return [place.case for place in find(text)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Kenya'ya gitti.", ("Kenya", "country", "KEN")),
        ("Kenya’ya gitti.", ("Kenya", "country", "KEN")),
        ("Birleşik Krallık'ın tutumu", ("Birleşik Krallık", "country", "GBR")),
        ("ABD'de konuştu.", ("ABD", "country", "USA")),
        ("K.Kore'ye gitti.", ("K.Kore", "country", "PRK")),
        ("K. Kore'ye gitti.", ("K. Kore", "country", "PRK")),
        ("KKTC Cumhurbaşkanı", ("KKTC", "country", "XNC")),
        ("Kosova'nın tutumu", ("Kosova", "country", "XKX")),
        ("Rus lider", ("Rus", "adjective", "RUS")),
        ("Amerikan heyeti", ("Amerikan", "adjective", "USA")),
        ("Perulu bakan", ("Perulu", "people", "PER")),
        ("Nairobi'de buluştu.", ("Nairobi", "city", "KEN")),
        ("İSTANBUL'DA buluştu.", ("İSTANBUL", "city", "TUR")),
        ("WASHINGTON'DA buluştu.", ("WASHINGTON", "city", "USA")),
        ("MEXICO CITY - Konuk geldi.", ("MEXICO CITY", "city", "MEX")),
        ("Dolmabahçe Sarayı'nda buluştu.", ("Dolmabahçe Sarayı", "venue", "TUR")),
        ("Birleşmiş Milletlerin rolü", ("Birleşmiş Milletler", "organization", None)),
        ("BM'nin rolü", ("BM", "organization", None)),
        ("Anadolu Ajansına göre", ("Anadolu Ajansı", "agency", "TUR")),
        ("TBMM Başkanı", ("TBMM", "national", "TUR")),
        ("Toplantıya Kazan'ın ev sahipliği yapacağı", ("Kazan", "city", "RUS")),
        ("Görüşmede Oş Belediye Başkanı", ("Oş", "city", "KGZ")),
        ("Kongo heyeti", ("Kongo", "country", "COD")),
        ("Acara Müftüsü", ("Acara", "country", "GEO")),
    ],
)
def test_a_name_stands_for_what_it_names(text: str, found: tuple[str, str, str | None]) -> None:
    assert names(text) == [found]


@pytest.mark.parametrize(
    ("text", "longest"),
    [
        ("Güney Kore'den Kuzey Kore'ye", ["Güney Kore", "Kuzey Kore"]),
        ("Kongo Demokratik Cumhuriyeti'ne", ["Kongo Demokratik Cumhuriyeti"]),
        ("Güney Sudan ile Sudan", ["Güney Sudan", "Sudan"]),
        ("Avrupa Birliği Komisyonu", ["Avrupa Birliği Komisyonu"]),
        ("Kenya-Güney Kore ticareti", ["Kenya", "Güney Kore"]),
        ("Suudi Arabistan-Kuzey Makedonya'nın", ["Suudi Arabistan", "Kuzey Makedonya"]),
        ("Çin-Kenya-Peru", ["Çin", "Kenya", "Peru"]),
    ],
)
def test_the_longest_name_counts(text: str, longest: list[str]) -> None:
    assert [name for name, _, _ in names(text)] == longest


@pytest.mark.parametrize(
    ("text", "case"),
    [
        ("Kenya geldi.", "Nom"),
        ("Kenya'yı", "Acc"),
        ("Kenya'ya", "Dat"),
        ("Kenya'da", "Loc"),
        ("Kenya'daki", "Loc"),
        ("Kenya'dan", "Abl"),
        ("Kenya'nın", "Gen"),
        ("Kenya'yla", "Ins"),
        ("Hollandalıların", "Gen"),
        ("Almanlarla", "Ins"),
        ("Japonlar", "Nom"),
        ("Ruslara", "Dat"),
        ("Birleşmiş Milletlere", "Dat"),
    ],
)
def test_a_name_has_the_case_of_its_ending(text: str, case: str) -> None:
    assert cases(text) == [case]


@pytest.mark.parametrize(
    "text",
    [
        "Hint Okyanusu kıyısında",
        "Tarlaya mısır ekildi.",
        "Van Demir konuştu.",
        "Doğu Türkistan Caddesi'nde",
        "Peruka takan adam",
        "Rusumat vergisi",
        "hollanda usulü",
    ],
)
def test_what_only_looks_like_a_name_is_none(text: str) -> None:
    assert names(text) == []


def test_a_city_with_the_name_of_something_else_counts_where_it_stands_as_a_place() -> None:
    assert names("Van'da konuştu.") == [("Van", "city", "TUR")]


@pytest.mark.parametrize(
    ("ending", "case"),
    [
        ("", "Nom"),
        ("nın", "Gen"),
        ("dan", "Abl"),
        ("teki", "Loc"),
        ("yla", "Ins"),
        ("ye", "Dat"),
        ("lara", "Dat"),
        ("xy", None),
    ],
)
def test_endings_without_an_apostrophe_tell_the_case(ending: str, case: str | None) -> None:
    assert suffix_case(ending) == case


@pytest.mark.parametrize("ending", ["", "'da", "’dan", "'nın"])
def test_every_state_is_found_under_each_of_its_names(ending: str) -> None:
    names_of_states = [name for name in vocabulary.country_names() if not set("'’()") & set(name.form)]
    for name in names_of_states:
        text = f"Dün {name.form}{ending} gidildi."
        assert [(p.entry.country, text[p.start : p.end]) for p in find(text)] == [(name.iso3, name.form)], text


@given(st.text(max_size=80))
def test_places_lie_in_the_text_in_order_and_do_not_overlap(text: str) -> None:
    found = find(text)
    assert all(0 <= place.start < place.end <= len(text) for place in found)
    assert all(one.last <= other.first for one, other in pairwise(found))


def test_a_capital_that_stands_for_its_state_is_a_town_where_something_happens() -> None:
    kinds = [[place.entry.kind for place in find(text)] for text in ("Bakan dün Yerevan'da konuştu.", "Yerevan sert çıktı.")]
    assert kinds == [["city"], ["metonym"]]


def test_a_reception_is_no_capital() -> None:
    assert names("Kabul töreninde konuştular. Kabul sırasında Geri Kabul Anlaşması ele alındı.") == []
    assert names("Bakan, Kabul’e gitti.") == [("Kabul", "city", "AFG")]


def test_a_town_that_may_be_another_word_heads_a_line_in_capitals() -> None:
    assert names("CEZAYİR")[0][1] == "country"
    assert names("LEFKOŞA - Bakan konuştu.") == [("LEFKOŞA", "city", "XNC")]
    assert names("SANTIAGO (AA) - Bakan konuştu.")[0][1] == "city"
    assert names("Lefkoşa sustu.") == []


def test_the_power_in_a_town_that_may_be_another_word() -> None:
    assert names("Şam yönetimi yanıt verdi.") == [("Şam", "city", "SYR")]


def test_a_body_is_of_the_state_that_its_full_name_opens_with() -> None:
    told = "Kenya Halk Cephesi (KHC) kuruldu. KHC'nin başkanı konuştu. Lima Halk Cephesi (LHC) de kuruldu. LHC sustu."
    assert [place for place in names(told) if place[1] == "national"] == [("KHC", "national", "KEN")]
