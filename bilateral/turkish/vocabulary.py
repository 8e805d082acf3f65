"""The lexicon: typed rows of the tables in ``lexicon/``, and the claims that those tables must keep.

Each table is a CSV file whose header is the field names of its dataclass; ``lexicon/README.md`` says what each holds.
``python -m bilateral.turkish.vocabulary`` prints every broken claim with file and line and exits 1 if there is one.
"""

from __future__ import annotations

import csv
import sys
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, fields
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any, Generic, Literal, TypeVar, get_args, get_origin, get_type_hints

from bilateral.turkish.letters import lower

FOLDER = Path(__file__).parent / "lexicon"

NameKind = Literal["name", "adjective", "people"]
OfficeClass = Literal[
    "head_of_state",
    "head_of_government",
    "minister",
    "deputy_minister",
    "legislature",
    "ambassador",
    "consul",
    "official",
    "organization",
    "military",
    "local",
    "spokesperson",
    "royal",
    "leader",
]
TitleKind = Literal["honorific", "rank", "academic", "former", "new", "current"]
OrganizationKind = Literal["international", "news_agency", "bilateral", "national"]
EventFamily = Literal["visit", "talks", "call", "ceremony", "media", "council", "message"]


@dataclass(frozen=True, slots=True)
class Country:
    """A state or territory; the coordinates (degrees) are its capital's, or its middle where it has none."""

    iso3: str
    iso2: str
    name: str
    name_tr: str
    capital: str | None
    capital_tr: str | None
    latitude: float
    longitude: float
    region: str


@dataclass(frozen=True, slots=True)
class CountryName:
    """A Turkish form, nominative and as capitalised in prose, that stands for a country or its people."""

    form: str
    iso3: str
    kind: NameKind


@dataclass(frozen=True, slots=True)
class City:
    """A city under a Turkish name; ``ambiguous`` when that is also a usual word, a person's or a country's name."""

    name_tr: str
    iso3: str
    latitude: float
    longitude: float
    capital: bool
    ambiguous: bool


@dataclass(frozen=True, slots=True)
class Venue:
    """An official place by name, and the country it lies in."""

    form: str
    city: str | None
    iso3: str


@dataclass(frozen=True, slots=True)
class Office:
    """A whole office, nominative, without the country."""

    office: str
    office_class: OfficeClass


@dataclass(frozen=True, slots=True)
class OfficeHead:
    """The last noun of an office, bare ("bakan") and as the head of a compound ("bakanı")."""

    form_bare: str
    form_possessive: str
    office_class: OfficeClass


@dataclass(frozen=True, slots=True)
class MissingOffices:
    """The offices that a state does not have."""

    iso3: str
    offices: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Portfolio:
    """What a ministry deals with, as it stands before "Bakanı" and "Bakanlığı"."""

    form: str
    sector: str


@dataclass(frozen=True, slots=True)
class Title:
    """A word before or after a name or an office that is part of neither."""

    form: str
    kind: TitleKind


@dataclass(frozen=True, slots=True)
class Organization:
    """An organisation; ``iso3`` is its country if it belongs to one, ``forms`` its further Turkish names."""

    name: str
    short: str | None
    kind: OrganizationKind
    iso3: str | None
    forms: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Currency:
    """A currency's word, nominative and in lower case, or its symbol; ``code`` is ISO 4217, withdrawn ones included."""

    form: str
    code: str


@dataclass(frozen=True, slots=True)
class Sector:
    """A field of cooperation."""

    id: str
    name: str
    name_tr: str


@dataclass(frozen=True, slots=True)
class SectorWord:
    """A word or phrase, nominative and in lower case, that names a field."""

    form: str
    sector: str


@dataclass(frozen=True, slots=True)
class EventType:
    """A kind of happening with its codes in CAMEO and PLOVER."""

    id: str
    name: str
    name_tr: str
    family: EventFamily
    cameo: str
    plover: str


@dataclass(frozen=True, slots=True)
class AgreementKind:
    """A kind of document between states."""

    id: str
    name: str
    name_tr: str


@dataclass(frozen=True, slots=True)
class AgreementWord:
    """A word or phrase, nominative and in lower case, that names a document."""

    form: str
    kind: str


@dataclass(frozen=True, slots=True)
class Metonym:
    """A seat of power that stands for its state; a capital that does so is in countries.csv."""

    form: str
    iso3: str


@dataclass(frozen=True, slots=True)
class Form:
    """A form of a plain list."""

    form: str


Entry = TypeVar("Entry")


@dataclass(frozen=True, slots=True, eq=False)
class Table(Generic[Entry]):
    """One file: the dataclass of its rows, its key, and what its columns point to as (file, column)."""

    file: str
    entry: type[Entry]
    key: str
    refers: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    lowered: bool = False

    @property
    def header(self) -> list[str]:
        """The first line; a Python keyword keeps the column ``class`` from being a field of that name."""
        return [_column(each.name) for each in fields(self.entry)]  # type: ignore[arg-type]


def _column(field_name: str) -> str:
    return "class" if field_name == "office_class" else field_name


_ISO3 = {"iso3": ("countries.csv", "iso3")}
_SECTOR = {"sector": ("sectors.csv", "id")}

COUNTRIES = Table("countries.csv", Country, "iso3", {"capital_tr": ("cities.csv", "name_tr")})
COUNTRY_NAMES = Table("country_names.csv", CountryName, "form", _ISO3)
COUNTRY_MASKS = Table("country_masks.csv", Form, "form")
CITIES = Table("cities.csv", City, "name_tr", _ISO3)
VENUES = Table("venues.csv", Venue, "form", {**_ISO3, "city": ("cities.csv", "name_tr")})
VENUE_HEADS = Table("venue_heads.csv", Form, "form")
METONYMS = Table("metonyms.csv", Metonym, "form", _ISO3)
OFFICES = Table("offices.csv", Office, "office")
OFFICE_HEADS = Table("office_heads.csv", OfficeHead, "form_bare")
MISSING_OFFICES = Table("missing_offices.csv", MissingOffices, "iso3", _ISO3)
PORTFOLIOS = Table("portfolios.csv", Portfolio, "form", _SECTOR)
TITLES = Table("titles.csv", Title, "form")
GIVEN_NAMES = Table("given_names.csv", Form, "form")
ORGANIZATIONS = Table("organizations.csv", Organization, "name", _ISO3)
CURRENCIES = Table("currencies.csv", Currency, "form", lowered=True)
SECTORS = Table("sectors.csv", Sector, "id")
SECTOR_WORDS = Table("sector_words.csv", SectorWord, "form", _SECTOR, lowered=True)
STANDING_PAIRS = Table("standing_pairs.csv", Form, "form", lowered=True)
EVENT_TYPES = Table("event_types.csv", EventType, "id")
AGREEMENT_KINDS = Table("agreement_kinds.csv", AgreementKind, "id")
AGREEMENT_WORDS = Table("agreement_words.csv", AgreementWord, "form", {"kind": ("agreement_kinds.csv", "id")}, True)
ABBREVIATIONS = Table("abbreviations.csv", Form, "form")

TABLES: tuple[Table[Any], ...] = (
    COUNTRIES,
    COUNTRY_NAMES,
    COUNTRY_MASKS,
    CITIES,
    VENUES,
    VENUE_HEADS,
    METONYMS,
    OFFICES,
    OFFICE_HEADS,
    MISSING_OFFICES,
    PORTFOLIOS,
    TITLES,
    GIVEN_NAMES,
    ORGANIZATIONS,
    CURRENCIES,
    SECTORS,
    SECTOR_WORDS,
    STANDING_PAIRS,
    EVENT_TYPES,
    AGREEMENT_KINDS,
    AGREEMENT_WORDS,
    ABBREVIATIONS,
)


def countries() -> tuple[Country, ...]:
    """All states and territories of ISO 3166-1, Kosovo (XKX) and Northern Cyprus (XNC)."""
    return _rows(COUNTRIES)


def country_names() -> tuple[CountryName, ...]:
    """The Turkish names, adjectives and demonyms of countries."""
    return _rows(COUNTRY_NAMES)


def country_masks() -> tuple[str, ...]:
    """Phrases that hold the name of a country and mean none ("Latin Amerika")."""
    return _forms(COUNTRY_MASKS)


def cities() -> tuple[City, ...]:
    """Capitals, Turkish provincial centres and world cities, each name once."""
    return _rows(CITIES)


def venues() -> tuple[Venue, ...]:
    """Palaces, seats and other official places known by name."""
    return _rows(VENUES)


def venue_heads() -> tuple[str, ...]:
    """The last words of names of buildings ("Sarayı", "Kongre Merkezi")."""
    return _forms(VENUE_HEADS)


def metonyms() -> tuple[Metonym, ...]:
    """Places other than capitals that stand for their state ("Kremlin")."""
    return _rows(METONYMS)


@cache
def offices() -> tuple[Office, ...]:
    """Whole offices: those of the table, and of every portfolio its minister, the acting one and the deputy."""
    of_ministries = ((each.form, *head) for each in portfolios() for head in _OF_MINISTRIES)
    return (*_rows(OFFICES), *(Office(f"{field} {head}", kind) for field, head, kind in of_ministries))


_OF_MINISTRIES: tuple[tuple[str, OfficeClass], ...] = (
    ("Bakanı", "minister"), ("Bakan Vekili", "minister"), ("Bakan Yardımcısı", "deputy_minister"),
)  # fmt: skip


def office_heads() -> tuple[OfficeHead, ...]:
    """The nouns that end an office."""
    return _rows(OFFICE_HEADS)


def missing_offices() -> tuple[MissingOffices, ...]:
    """The states without a prime minister or without a president."""
    return _rows(MISSING_OFFICES)


def portfolios() -> tuple[Portfolio, ...]:
    """The subjects of ministries."""
    return _rows(PORTFOLIOS)


def titles() -> tuple[Title, ...]:
    """Honorifics, ranks, academic titles and the words for former, new and present holders."""
    return _rows(TITLES)


def given_names() -> tuple[str, ...]:
    """The given names of Turks."""
    return _forms(GIVEN_NAMES)


@cache
def small_given_names() -> frozenset[str]:
    """The given names of Turks in small letters."""
    return frozenset(map(lower, given_names()))


def organizations() -> tuple[Organization, ...]:
    """International and national organisations, standing bilateral councils, and news agencies."""
    return _rows(ORGANIZATIONS)


def currencies() -> tuple[Currency, ...]:
    """Currency words and symbols."""
    return _rows(CURRENCIES)


def sectors() -> tuple[Sector, ...]:
    """The fields of cooperation that facts are filed under."""
    return _rows(SECTORS)


def sector_words() -> tuple[SectorWord, ...]:
    """Words and phrases with the field they name."""
    return _rows(SECTOR_WORDS)


def standing_pairs() -> tuple[str, ...]:
    """Pairs with "ve" that name one field ("ulaştırma ve lojistik")."""
    return _forms(STANDING_PAIRS)


def event_types() -> tuple[EventType, ...]:
    """The kinds of happenings."""
    return _rows(EVENT_TYPES)


def agreement_kinds() -> tuple[AgreementKind, ...]:
    """The kinds of documents."""
    return _rows(AGREEMENT_KINDS)


def agreement_words() -> tuple[AgreementWord, ...]:
    """Words and phrases with the kind of document they name."""
    return _rows(AGREEMENT_WORDS)


def abbreviations() -> tuple[str, ...]:
    """Abbreviations whose full stop does not end a sentence."""
    return _forms(ABBREVIATIONS)


@cache
def _rows(table: Table[Entry]) -> tuple[Entry, ...]:
    kinds = _kinds(table)
    with (FOLDER / table.file).open(encoding="utf-8", newline="") as lines:
        return tuple(
            table.entry(*(_parsed(cell, kind) for cell, kind in zip(cells, kinds.values(), strict=True)))
            for cells in list(csv.reader(lines))[1:]
        )


def _forms(table: Table[Form]) -> tuple[str, ...]:
    return tuple(entry.form for entry in _rows(table))


def _kinds(table: Table[Any]) -> dict[str, Any]:
    """The type of each column, in the order of the header."""
    hints = get_type_hints(table.entry)
    return {_column(each.name): hints[each.name] for each in fields(table.entry)}


def _parsed(cell: str, kind: Any) -> Any:
    """The cell as its column's type; ValueError if it is none of that type."""
    if kind is float:
        return float(cell)
    if kind is bool:
        return bool(("0", "1").index(cell))
    if kind == tuple[str, ...]:
        return tuple(cell.split(";")) if cell else ()
    if kind == str | None:
        return cell or None
    if get_origin(kind) is Literal:
        return get_args(kind)[get_args(kind).index(cell)]
    return cell


# What follows checks the files.  A claim is a function that yields the lines that break it.


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a file, counted from 1, with its cells by column."""

    number: int
    cells: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Lexicon:
    """All files of one folder, by file name: as text, and as the lines after the header that are whole."""

    texts: Mapping[str, str]
    lines: Mapping[str, list[Line]]

    def column(self, file: str, column: str) -> set[str]:
        """All values of a column."""
        return {line.cells[column] for line in self.lines[file]}


Breach = tuple[int, str]
Claim = Callable[[Table[Any], Lexicon], Iterator[Breach]]


def each_line_is_whole(table: Table[Any], lexicon: Lexicon) -> Iterator[Breach]:
    """Every line has a cell for every column, and no line is empty."""
    for number, cells in enumerate(csv.reader(lexicon.texts[table.file].splitlines()), start=1):
        if len(cells) != len(table.header):
            yield number, f"{len(cells)} cells for {len(table.header)} columns"


def text_is_in_nfc(table: Table[Any], lexicon: Lexicon) -> Iterator[Breach]:
    """Letters are composed (Unicode NFC)."""
    for number, line in enumerate(lexicon.texts[table.file].splitlines(), start=1):
        if not unicodedata.is_normalized("NFC", line):
            yield number, "letters are not composed (NFC)"


def lines_end_in_lf(table: Table[Any], lexicon: Lexicon) -> Iterator[Breach]:
    """Lines end in a line feed alone, the last one too."""
    parts = lexicon.texts[table.file].split("\n")
    for number, line in enumerate(parts, start=1):
        if "\r" in line:
            yield number, "a carriage return"
    if parts[-1]:
        yield len(parts), "no line feed at the end"


def no_cell_has_stray_spaces(table: Table[Any], lexicon: Lexicon) -> Iterator[Breach]:
    """Words are parted by one space, and cells neither begin nor end with one."""
    for line in lexicon.lines[table.file]:
        for column, cell in line.cells.items():
            if cell != " ".join(cell.split()):
                yield line.number, f"stray spaces in {column} {cell!r}"


def no_needed_cell_is_blank(table: Table[Any], lexicon: Lexicon) -> Iterator[Breach]:
    """Only optional columns and lists may be empty."""
    optional = (str | None, tuple[str, ...])
    needed = [column for column, kind in _kinds(table).items() if kind not in optional]
    for line in lexicon.lines[table.file]:
        yield from ((line.number, f"{column} is blank") for column in needed if not line.cells[column])


def cells_are_of_their_type(table: Table[Any], lexicon: Lexicon) -> Iterator[Breach]:
    """Numbers are numbers, flags are 0 or 1, kinds are among those that the code knows."""
    for line in lexicon.lines[table.file]:
        for column, kind in _kinds(table).items():
            try:
                _parsed(line.cells[column], kind)
            except ValueError:
                yield line.number, f"{column} cannot be {line.cells[column]!r}"


def keys_are_sorted(table: Table[Any], lexicon: Lexicon) -> Iterator[Breach]:
    """Lines stand in the code point order of their key."""
    lines = lexicon.lines[table.file]
    for before, line in pairwise(lines):
        if line.cells[table.key] < before.cells[table.key]:
            yield line.number, f"{line.cells[table.key]!r} stands after {before.cells[table.key]!r}"


def keys_are_unique(table: Table[Any], lexicon: Lexicon) -> Iterator[Breach]:
    """No key comes twice."""
    seen: dict[str, int] = {}
    for line in lexicon.lines[table.file]:
        first = seen.setdefault(line.cells[table.key], line.number)
        if first != line.number:
            yield line.number, f"{line.cells[table.key]!r} is already on line {first}"


def references_exist(table: Table[Any], lexicon: Lexicon) -> Iterator[Breach]:
    """What points to another table is in it."""
    for column, (file, target) in table.refers.items():
        known = lexicon.column(file, target) | {""}
        for line in lexicon.lines[table.file]:
            if line.cells[column] not in known:
                yield line.number, f"{column} {line.cells[column]!r} is not in {file}"


def coordinates_are_on_earth(table: Table[Any], lexicon: Lexicon) -> Iterator[Breach]:
    """Latitudes are within 90 degrees, longitudes within 180."""
    for column, limit in (("latitude", 90), ("longitude", 180)):
        for line in lexicon.lines[table.file] if column in table.header else ():
            if _is_beyond(line.cells[column], limit):
                yield line.number, f"{column} {line.cells[column]} is beyond {limit} degrees"


def _is_beyond(cell: str, limit: int) -> bool:
    try:
        return not -limit <= float(cell) <= limit
    except ValueError:
        return False  # told by cells_are_of_their_type


def codes_are_iso_shaped(table: Table[Any], lexicon: Lexicon) -> Iterator[Breach]:
    """Codes of countries and currencies are two or three capital letters from A to Z."""
    for column, length in (("iso2", 2), ("iso3", 3), ("code", 3)):
        for line in lexicon.lines[table.file] if column in table.header else ():
            code = line.cells[column]
            if code and not (len(code) == length and code.isascii() and code.isalpha() and code.isupper()):
                yield line.number, f"{column} {code!r} is no code of {length} capital letters"


def lowered_forms_are_lower(table: Table[Any], lexicon: Lexicon) -> Iterator[Breach]:
    """Forms that are looked up in lower-cased text are in Turkish lower case."""
    for line in lexicon.lines[table.file] if table.lowered else ():
        if line.cells[table.key] != lower(line.cells[table.key]):
            yield line.number, f"{line.cells[table.key]!r} is not in lower case"


CLAIMS: tuple[Claim, ...] = (
    each_line_is_whole,
    text_is_in_nfc,
    lines_end_in_lf,
    no_cell_has_stray_spaces,
    no_needed_cell_is_blank,
    cells_are_of_their_type,
    keys_are_sorted,
    keys_are_unique,
    references_exist,
    coordinates_are_on_earth,
    codes_are_iso_shaped,
    lowered_forms_are_lower,
)


def check(folder: Path = FOLDER) -> list[str]:
    """Every broken claim of the tables in ``folder`` as "file:line: what is wrong", in the order of the tables."""
    unreadable = [*_missing_and_unknown_files(folder), *_wrong_headers(folder)]
    if unreadable:
        return unreadable
    texts = {table.file: _text(folder / table.file) for table in TABLES}
    lexicon = Lexicon(texts, {file: _lines(text) for file, text in texts.items()})
    return [f"{table.file}:{number}: {what}" for table in TABLES for claim in CLAIMS for number, what in claim(table, lexicon)]


def _missing_and_unknown_files(folder: Path) -> Iterator[str]:
    there, wanted = {path.name for path in folder.glob("*.csv")}, {table.file for table in TABLES}
    yield from (f"{file}:1: the file is missing" for file in sorted(wanted - there))
    yield from (f"{file}:1: no table of the code reads this file" for file in sorted(there - wanted))


def _wrong_headers(folder: Path) -> Iterator[str]:
    for table in TABLES:
        path, header = folder / table.file, ",".join(table.header)
        if path.exists() and _text(path).split("\n")[0].rstrip("\r") != header:
            yield f"{table.file}:1: the header is not {header}"


def _lines(text: str) -> list[Line]:
    header, *rest = list(csv.reader(text.splitlines()))
    whole = [(number, cells) for number, cells in enumerate(rest, start=2) if len(cells) == len(header)]
    return [Line(number, dict(zip(header, cells, strict=True))) for number, cells in whole]


def _text(path: Path) -> str:
    with path.open(encoding="utf-8", newline="") as file:
        return file.read()


def main() -> int:
    """Print the broken claims of the shipped lexicon; the exit code is 1 if there are any."""
    breaches = check()
    sys.stdout.writelines(f"{breach}\n" for breach in breaches)
    return 1 if breaches else 0


if __name__ == "__main__":
    sys.exit(main())
