"""Promises of the Turkish letters."""

from hypothesis import example, given
from hypothesis import strategies as st

from bilateral.turkish import letters


def test_dotted_and_dotless_i_are_kept_apart() -> None:
    assert letters.lower("İSTANBUL IĞDIR") == "istanbul ığdır"
    assert letters.upper("istanbul ığdır") == "İSTANBUL IĞDIR"
    assert letters.capital("iran") == "İran"
    assert letters.capital("ığdır") == "Iğdır"


def test_folding_leaves_ascii_letters() -> None:
    assert letters.fold("Şâir Çağrı ÖZÜLKÜ, Île-de-Français") == "sair cagri ozulku, ile-de-francais"


def test_folding_straightens_quotes_dashes_and_spaces() -> None:
    assert letters.fold("“Oslo’da”\u00a0– «yeni»") == '"oslo\'da" - "yeni"'


def test_plain_keeps_turkish_letters() -> None:
    assert letters.plain("Gümüşhane’de ÇIĞ") == "gümüşhane'de çığ"


def test_a_combining_dot_is_no_dotless_i() -> None:
    assert letters.lower("I\u0307zmir")[0] == "i"
    assert letters.upper("i\u0307zmir") == "İZMİR"


def test_capitals_are_known() -> None:
    assert letters.is_upper("İ")
    assert not letters.is_upper("ı")
    assert not letters.is_upper("")


@given(st.text())
@example("İIıi\u0307ẞßŉǰΐﬁ")
def test_every_form_is_as_long_as_the_text(text: str) -> None:
    assert len(letters.lower(text)) == len(letters.plain(text)) == len(letters.fold(text)) == len(text)


@given(st.text())
def test_lowering_twice_changes_nothing(text: str) -> None:
    once = letters.lower(text)
    assert letters.lower(once) == once
