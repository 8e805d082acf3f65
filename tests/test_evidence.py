"""Promises of the evidence: each value has the words that say it, and these words, read anew, say that value.

``rate(db)`` gives the share of evidence that does so for any database: amounts, currencies, dates, deadlines, periods and
names.  What a convention gives (basis ``default``) says no value and is not counted.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable, Iterator
from datetime import date
from difflib import get_close_matches
from pathlib import Path

import pytest

from bilateral.turkish import dates, letters, money
from build_db import build

HERE = Path(__file__).parent
EVIDENCE = """
    SELECT e.field, e.value, e.basis, e.exact, COALESCE(r.published_on, a.published_on) AS day, p.name AS name, e.fact
    FROM evidence e JOIN reports r ON r.id = e.report JOIN articles a ON a.id = e.article
    LEFT JOIN participants p ON p.id = CASE WHEN e.field LIKE 'participant:%' THEN substr(e.field, 13) ELSE e.value END
        AND p.kind = 'person'
    WHERE e.basis <> 'default' ORDER BY e.id"""


# ---- from words back to values


def says_amount(value: str, exact: str, day: date | None) -> bool:
    """In "3 milyar dolardan 5 milyara" the second amount's words have no currency of their own."""
    return value in {str(found.amount) for found in money.find(exact) or money.find(f"{exact} dolar")}


def says_currency(value: str, exact: str, day: date | None) -> bool:
    return value in {found.currency for found in money.find(f"1 {exact}")}


def says_day(value: str, exact: str, day: date | None) -> bool:
    """The first or the last day of what the words name; "ertesi gün" counts from a day that is told elsewhere."""
    found = next((m for m in (dates.find(words, day) for words in _whole(exact)) if m), [])
    days = {d for m in found for d in (m.past, m.future, m.last_past, m.last_future) if d is not None}
    return date.fromisoformat(value) in days or any(m.kind == "relative_to_previous" for m in found)


def says_year(value: str, exact: str, day: date | None) -> bool:
    return int(value) in {found.year for found in dates.find_deadlines(exact, day)}


def says_period(value: str, exact: str, day: date | None) -> bool:
    return value in {found.value for words in _whole(exact) for found in dates.find_periods(words, day)}


def _whole(exact: str) -> tuple[str, ...]:
    """Words with the noun that goes without saying: "2024'te" is cut to "2024", "nisanda" to "nisan"."""
    return exact, f"{exact} ayında", f"{exact} yılında"


NAME_WORDS = re.compile(r"[a-z0-9]+")
ALIKE = 0.7
"""From here on two words are spellings of one name ("Cabir", "Jaber" are not)."""
SAYS: dict[str, Callable[[str, str, date | None], bool]] = {
    "amount": says_amount,
    "currency": says_currency,
    "starts_on": says_day,
    "ends_on": says_day,
    "signed_on": says_day,
    "announced_on": says_day,
    "by_year": says_year,
    "period": says_period,
}


def says_name(name: str, exact: str, basis: str) -> bool:
    """Each word is one of the name's or another spelling of it; other words point to somebody, and are resolved."""
    own = NAME_WORDS.findall(letters.fold(name))
    said = NAME_WORDS.findall(letters.fold(exact))
    return basis == "resolved" or all(get_close_matches(word, own, 1, ALIKE) for word in said)


def checked(db: sqlite3.Connection) -> Iterator[tuple[str, bool]]:
    """Each piece of evidence that can be read anew, as one line, and whether it says its value."""
    for field, value, basis, exact, day, name, fact in db.execute(EVIDENCE):
        line = f"{fact}: {field} = {value} ({basis}): {exact}"
        if field in SAYS:
            yield line, SAYS[field](value, exact, date.fromisoformat(day) if day else None)
        elif name is not None and (field in {"participant", "speaker"} or field.startswith("participant:")):
            yield line, says_name(name, exact, basis)


def wrong(db: sqlite3.Connection) -> list[str]:
    """The evidence whose words do not say its value."""
    return [line for line, right in checked(db) if not right]


def rate(db: sqlite3.Connection) -> float:
    """The share of the evidence that can be read anew whose words say its value; 1.0 where there is none."""
    found = [right for _, right in checked(db)]
    return sum(found) / len(found) if found else 1.0


# ---- the databases


@pytest.fixture(scope="module", params=["seeds", "tests/articles"])
def db(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[sqlite3.Connection]:
    """The database of the shipped articles, and that of the tests' own."""
    target = tmp_path_factory.mktemp("evidence") / "evidence.sqlite"
    build([HERE.parent / request.param], target)
    connection = sqlite3.connect(f"{target.as_uri()}?mode=ro", uri=True)
    yield connection
    connection.close()


# ---- promises


def test_the_words_of_a_value_say_it(db: sqlite3.Connection) -> None:
    assert wrong(db) == []


def test_there_is_something_to_read_anew(db: sqlite3.Connection) -> None:
    fields = {line.split(": ")[1].split(" = ")[0].partition(":")[0] for line, _ in checked(db)}
    assert {"amount", "currency", "starts_on", "participant", "speaker"} <= fields


def test_exact_words_are_the_texts_own(db: sqlite3.Connection) -> None:
    rows = db.execute("SELECT e.start_char, e.end_char, e.exact, a.text FROM evidence e JOIN articles a ON a.id = e.article")
    assert all(text[start:end] == exact and exact for start, end, exact, text in rows)


def test_exact_words_lie_in_their_report(db: sqlite3.Connection) -> None:
    sql = """SELECT count(*) FROM evidence e JOIN reports r ON r.id = e.report
             WHERE e.article <> r.article OR e.start_char < r.start_char OR e.end_char > r.end_char"""
    assert db.execute(sql).fetchone() == (0,)


def test_every_fact_and_each_value_of_its_row_has_evidence(db: sqlite3.Connection) -> None:
    told = {(fact, field) for fact, field in db.execute("SELECT fact, field FROM evidence")}
    assert {fact for (fact,) in db.execute("SELECT id FROM facts")} == {fact for fact, field in told if field == ""}
    unsaid = {("qualifier", "exact"), ("former", "0")}
    values = db.execute("SELECT fact, field, value FROM fact_values").fetchall()
    assert values and [v for v in values if v[:2] not in told and v[1:] not in unsaid] == []


def test_a_shown_value_is_one_that_the_evidence_says(db: sqlite3.Connection) -> None:
    told = set(db.execute("SELECT fact, field, value FROM evidence"))
    said = {(fact, field) for fact, field, _ in told}
    values = db.execute("SELECT fact, field, value FROM fact_values").fetchall()
    assert [v for v in values if v[:2] in said and tuple(v) not in told] == []


def test_words_do_not_begin_or_end_in_white_space(db: sqlite3.Connection) -> None:
    assert [exact for (exact,) in db.execute("SELECT exact FROM evidence") if exact != exact.strip()] == []


# ---- the check can fail


@pytest.mark.parametrize(
    ("says", "value", "exact", "right"),
    [
        (says_amount, "3000000000", "3 milyar dolar", True),
        (says_amount, "3500000000", "3 milyar dolar", False),
        (says_currency, "EUR", "avro", True),
        (says_currency, "EUR", "dolar", False),
        (says_day, "2024-05-13", "dün", True),
        (says_day, "2024-05-14", "dün", False),
        (says_day, "2024-06-05", "3-5 Haziran", True),
        (says_year, "2030", "2030'a kadar", True),
        (says_year, "2031", "2030'a kadar", False),
        (says_period, "2023", "2023 yılında", True),
        (says_period, "2022", "2023 yılında", False),
    ],
)
def test_what_words_say_is_told_from_what_they_do_not(
    says: Callable[[str, str, date | None], bool], value: str, exact: str, right: bool
) -> None:
    assert says(value, exact, date(2024, 5, 14)) is right


@pytest.mark.parametrize(
    ("exact", "basis", "right"),
    [("Odongo", "stated", True), ("Peter ODONGO", "stated", True), ("Roe", "stated", False), ("iki lider", "resolved", True)],
)
def test_a_name_is_said_by_its_own_words(exact: str, basis: str, right: bool) -> None:
    assert says_name("Peter Odongo", exact, basis) is right
