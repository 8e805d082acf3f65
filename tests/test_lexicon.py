"""The lexicon keeps its claims, and a broken claim is told with file and line."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pycountry
import pytest
from babel import Locale

from bilateral.turkish import vocabulary
from bilateral.turkish.letters import lower

Change = Callable[[list[str]], list[str]]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(vocabulary.FOLDER, tmp_path / "lexicon"))


def _change(folder: Path, file: str, change: Change) -> None:
    lines = (folder / file).read_text(encoding="utf-8").split("\n")
    (folder / file).write_bytes("\n".join(change(lines)).encode("utf-8"))


def _line_two(text: str) -> Change:
    return lambda lines: [lines[0], text, *lines[2:]]


def test_the_shipped_lexicon_keeps_every_claim() -> None:
    assert vocabulary.check() == []


@pytest.mark.parametrize(
    ("file", "change", "complaint"),
    [
        ("metonyms.csv", _line_two("Aaa"), "metonyms.csv:2: 1 cells for 2 columns"),
        ("metonyms.csv", _line_two("A\u0301a,RUS"), "metonyms.csv:2: letters are not composed (NFC)"),
        ("metonyms.csv", _line_two("Aaa,RUS\r"), "metonyms.csv:2: a carriage return"),
        ("venue_heads.csv", lambda lines: lines[:2], "venue_heads.csv:2: no line feed at the end"),
        ("metonyms.csv", _line_two("Aaa ,RUS"), "metonyms.csv:2: stray spaces in form 'Aaa '"),
        ("metonyms.csv", _line_two(",RUS"), "metonyms.csv:2: form is blank"),
        ("cities.csv", _line_two("Aaa,TUR,north,1,0,0"), "cities.csv:2: latitude cannot be 'north'"),
        ("cities.csv", _line_two("Aaa,TUR,1,1,yes,0"), "cities.csv:2: capital cannot be 'yes'"),
        ("titles.csv", _line_two("Aaa,pet"), "titles.csv:2: kind cannot be 'pet'"),
        ("metonyms.csv", lambda lines: [lines[0], lines[2], lines[1], *lines[3:]], "stands after"),
        ("metonyms.csv", lambda lines: [lines[0], lines[1], *lines[1:]], "is already on line 2"),
        ("metonyms.csv", _line_two("Aaa,QQQ"), "metonyms.csv:2: iso3 'QQQ' is not in countries.csv"),
        ("sector_words.csv", _line_two("aaa,magic"), "sector_words.csv:2: sector 'magic' is not in sectors.csv"),
        ("agreement_words.csv", _line_two("aaa,pact"), "agreement_words.csv:2: kind 'pact' is not in"),
        ("cities.csv", _line_two("Aaa,TUR,90.5,1,0,0"), "cities.csv:2: latitude 90.5 is beyond 90 degrees"),
        ("cities.csv", _line_two("Aaa,TUR,1,-181,0,0"), "cities.csv:2: longitude -181 is beyond 180 degrees"),
        ("currencies.csv", _line_two("$,usd"), "currencies.csv:2: code 'usd' is no code of 3 capital letters"),
        ("currencies.csv", _line_two("Akçe,TRY"), "currencies.csv:2: 'Akçe' is not in lower case"),
        ("titles.csv", lambda lines: ["form,class", *lines[1:]], "titles.csv:1: the header is not form,kind"),
    ],
)
def test_a_planted_breach_is_told_with_file_and_line(folder: Path, file: str, change: Change, complaint: str) -> None:
    _change(folder, file, change)
    assert any(complaint in breach for breach in vocabulary.check(folder))


def test_a_missing_file_is_told(folder: Path) -> None:
    (folder / "titles.csv").unlink()
    assert vocabulary.check(folder) == ["titles.csv:1: the file is missing"]


def test_a_file_that_nothing_reads_is_told(folder: Path) -> None:
    (folder / "stray.csv").write_text("form\n", encoding="utf-8")
    assert vocabulary.check(folder) == ["stray.csv:1: no table of the code reads this file"]


def test_the_command_prints_nothing_and_succeeds_when_all_is_well(capsys: pytest.CaptureFixture[str]) -> None:
    assert vocabulary.main() == 0
    assert capsys.readouterr().out == ""


def test_every_table_is_read_and_described() -> None:
    readme = (vocabulary.FOLDER / "README.md").read_text(encoding="utf-8")
    for table in vocabulary.TABLES:
        reader = getattr(vocabulary, table.file.removesuffix(".csv"))
        assert reader(), table.file
        assert f"| {table.file} | {', '.join(table.header)} |" in readme


def test_every_code_of_iso_is_there() -> None:
    codes = {country.iso3: country.iso2 for country in vocabulary.countries()}
    iso = {country.alpha_3: country.alpha_2 for country in pycountry.countries}
    assert codes == {**iso, "XKX": "XK", "XNC": "XN"}


def test_every_currency_is_one_that_cldr_knows() -> None:
    assert {currency.code for currency in vocabulary.currencies()} <= set(Locale("tr").currencies)


def test_every_country_has_a_turkish_name_to_find_it_by() -> None:
    named = {name.form: name.iso3 for name in vocabulary.country_names() if name.kind == "name"}
    assert all(named.get(country.name_tr) == country.iso3 for country in vocabulary.countries())


def test_every_capital_lies_where_its_country_says() -> None:
    cities = {city.name_tr: city for city in vocabulary.cities() if city.capital}
    for country in vocabulary.countries():
        city = cities.get(country.capital_tr or "")
        if city and city.iso3 == country.iso3:
            assert (city.latitude, city.longitude) == (country.latitude, country.longitude), country.name


def test_no_city_is_silently_a_country_as_well() -> None:
    names = {name.form for name in vocabulary.country_names()}
    assert [city.name_tr for city in vocabulary.cities() if city.name_tr in names and not city.ambiguous] == []


def test_demonyms_keep_vowel_harmony() -> None:
    harmony = {"lı": "aı", "li": "ei", "lu": "ou", "lü": "öü"}
    people = {name.form for name in vocabulary.country_names() if name.kind == "people"} - _PALATAL
    for form in people:
        vowels = [char for char in lower(form)[:-2] if char in "aeıioöuü"]
        assert not vowels or vowels[-1] in harmony[form[-2:]], form


_PALATAL = {"Nepalli", "Senegalli", "ABD'li", "ABD’li", "BAE'li", "BAE’li", "KKTC'li", "KKTC’li"}
"""Words that end in a soft l, and abbreviations, which are harmonized as they are spoken."""


def test_a_pair_that_names_one_sector_is_a_standing_pair() -> None:
    pairs = set(vocabulary.standing_pairs())
    assert [word.form for word in vocabulary.sector_words() if " ve " in word.form and word.form not in pairs] == []


def test_every_standing_pair_names_a_sector() -> None:
    assert set(vocabulary.standing_pairs()) <= {word.form for word in vocabulary.sector_words()}


@pytest.mark.parametrize("spelling", ["iş birliği", "işbirliği"])
def test_cooperation_is_found_in_both_spellings(spelling: str) -> None:
    words = {word.form for word in vocabulary.sector_words()}
    other = {"iş birliği": "işbirliği", "işbirliği": "iş birliği"}[spelling]
    assert {form.replace(spelling, other) for form in words if spelling in form} <= words


def test_every_portfolio_has_a_minister_who_is_written_once() -> None:
    offices = [office.office for office in vocabulary.offices()]
    assert {f"{each.form} Bakanı" for each in vocabulary.portfolios()} <= set(offices)
    assert len(offices) == len(set(offices))
