"""What people take away from the site: citations, Markdown, calendars, feeds, CSV for Excel; and addresses that stay."""

from __future__ import annotations

import asyncio
import csv
import io
import sqlite3
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import pytest
from datasette.app import Datasette
from icalendar import Calendar

import build_db
from bilateral.site import calendar, citation, excel, markdown

ROOT = Path(__file__).resolve().parent.parent
ATOM = "{http://www.w3.org/2005/Atom}"
NEWS = {
    "visits.txt": """ date 2031-03-04
Gürcistan Dışişleri Bakanı Levan Kapanadze, 9-11 Mart 2031 tarihlerinde Azerbaycan'a resmi ziyarette bulunacak.

Letonya Cumhurbaşkanı Janis Ozols, dün Riga'da Estonya Cumhurbaşkanı Mart Kask ile görüştü.
""",
    "cancelled.txt": """ date 2031-04-02
Letonya Cumhurbaşkanı Janis Ozols'un 20 Nisan 2031'de Estonya'ya yapacağı ziyaret iptal edildi.
""",
    "month.txt": """ date 2031-05-06
Norveç Başbakanı Lars Dahl, Haziran 2031'de Finlandiya'ya resmi ziyarette bulunacak.
""",
    "undated.txt": """Malta Başbakanı Karl Zammit, 7 Ocak 2030'da Roma'da İtalya Başbakanı Aldo Neri ile görüştü.

Malta Başbakanı Karl Zammit, 8 Şubat 2032'de Portekiz'e resmi ziyarette bulunacak.
""",
}
"""News of nobody, from a time to come; the last file does not say of which day it is."""


@dataclass(frozen=True)
class Site:
    """Datasette as it is served, over a fresh build, and the same file read without it."""

    loop: asyncio.AbstractEventLoop
    datasette: Datasette
    database: sqlite3.Connection

    def get(self, path: str, **arguments: str) -> Any:
        return self.answer(200, path, **arguments)

    def answer(self, status: int, path: str, **arguments: str) -> Any:
        url = f"{path}?{urlencode(arguments)}" if arguments else path
        response = self.loop.run_until_complete(self.datasette.client.get(url))
        assert response.status_code == status, f"{url}: {response.status_code} {response.text[:300]}"
        return response

    def rows(self, sql: str, *parameters: Any) -> list[dict[str, Any]]:
        return [dict(row) for row in self.database.execute(sql, parameters)]

    def calendar(self, path: str, **arguments: str) -> list[Any]:
        return list(Calendar.from_ical(self.get(path, **arguments).content).walk("VEVENT"))

    def table(self, path: str, **arguments: str) -> list[list[str]]:
        text = self.get(path, **arguments).content.decode("utf-8-sig")
        return list(csv.reader(io.StringIO(text), delimiter=";"))


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    folder = tmp_path_factory.mktemp("site")
    for name in ("metadata.yml", "settings.json", "plugins", "templates", "static"):
        if (ROOT / name).exists():
            (folder / name).symlink_to(ROOT / name)
    target = folder / "relations.db"
    build_db.build([ROOT / "seeds", _written(folder / "news")], target)
    datasette = Datasette([str(target)], config_dir=folder)
    with closing(asyncio.new_event_loop()) as loop, closing(sqlite3.connect(target)) as database:
        database.row_factory = sqlite3.Row
        yield Site(loop, datasette, database)


def _written(folder: Path) -> Path:
    folder.mkdir()
    for name, text in NEWS.items():
        (folder / name).write_text(text, "utf-8")
    return folder


# Citations ------------------------------------------------------------------------------------------------------------

CITED = citation.Cited(
    summary="Summit in Tbilisi",
    day="2031-03",
    countries="Azerbaijan – Georgia",
    headline="Tiflis'te zirve",
    article="zirve-1a2b",
    publisher="Örnek Ajansı",
    published_on="2031-03-05",
    reports=3,
)


def test_a_citation_tells_title_dyad_date_article_and_address_in_one_line() -> None:
    assert citation.line(CITED, "https://example.org/facts/x") == (
        "Summit in Tbilisi, Azerbaijan – Georgia, 2031-03. "
        "Örnek Ajansı, 2031-03-05, “Tiflis'te zirve” and 2 more reports. https://example.org/facts/x"
    )


def test_a_citation_tells_nothing_twice_and_nothing_unknown() -> None:
    bare = replace(CITED, summary="Summit (Azerbaijan – Georgia)", day=None, headline=None, publisher=None, reports=1)
    assert citation.line(bare, "/x") == (
        "Summit (Azerbaijan – Georgia), undated. Turkish news, 2031-03-05, article zirve-1a2b. /x"
    )


def test_every_fact_has_a_citation_with_its_address_and_no_more_of_a_date_than_is_known(site: Site) -> None:
    for fact in site.rows("SELECT id, summary, date FROM facts"):
        cited = citation.Cited(**site.rows(citation.SQL, fact["id"])[0])
        line = citation.line(cited, fact["id"])
        assert "\n" not in line
        assert line.startswith(fact["summary"].rstrip("."))
        assert line.endswith(f". {fact['id']}")
        assert (fact["date"] or "").startswith(cited.day or "")
    (month,) = site.rows("SELECT id FROM events WHERE date_precision = 'month'")
    assert ", 2031-06. " in citation.line(citation.Cited(**site.rows(citation.SQL, month["id"])[0]), "")


# Markdown -------------------------------------------------------------------------------------------------------------


def test_cells_cannot_break_a_markdown_table() -> None:
    rows = [["a|b\nc", {"value": "x-1", "label": "[bold] *x*"}, None, 7, "in_force", "_x_"]]
    made = markdown.table(("k",) * 6, rows, {"x-1": "https://example.org/x-1"}.get)
    assert made.splitlines()[2] == (r"| a\|b c | [\[bold\] \*x\*](https://example.org/x-1) |  | 7 | in_force | \_x\_ |")
    assert {line.count("|") - line.count(r"\|") for line in made.splitlines()} == {7}


def test_a_table_and_a_query_are_copied_as_markdown_with_links(site: Site) -> None:
    lines = site.get("/relations/events.md", _labels="on", _size="max").text.splitlines()
    assert len(lines) == 2 + len(site.rows("SELECT 1 FROM events"))
    assert "[Kazakhstan](http://localhost/relations/countries/KAZ)" in "".join(lines)
    asked = site.get("/relations/what_did_they_say.md", speaker="Tokayev").text
    assert "](http://localhost/relations/facts/2025-12-11-" in asked


def test_every_fact_is_a_page_of_markdown_with_its_values_quotations_and_citation(site: Site) -> None:
    for fact in site.rows("SELECT id, summary FROM facts"):
        page = site.get(f"/relations/facts/{fact['id']}.md").text
        assert page.startswith(f"# {markdown.text(fact['summary'])}\n")
        quoted = site.rows("SELECT exact FROM evidence WHERE fact = ?", fact["id"])
        assert all(f"**{markdown.text(words['exact'])}**" in page for words in quoted)
        assert page.endswith(f"http://localhost/relations/facts/{fact['id']}\n")


def test_the_row_of_a_kind_gives_the_page_of_its_fact_and_other_rows_their_cells(site: Site) -> None:
    (visit, *_) = site.rows("SELECT id FROM events")
    assert site.get(f"/relations/events/{visit['id']}.md").text == site.get(f"/relations/facts/{visit['id']}.md").text
    assert site.get("/relations/countries/KAZ.md").text.count("\n") == 3


# Calendar -------------------------------------------------------------------------------------------------------------


def test_visits_are_all_day_entries_from_the_first_day_to_the_day_after_the_last(site: Site) -> None:
    entries = {str(entry["UID"]): entry for entry in site.calendar("/relations/visits.ics")}
    stored = site.rows("SELECT * FROM visits WHERE date_precision = 'day'")
    assert set(entries) == {f"{visit['visit']}@bilateral" for visit in stored}
    for visit in stored:
        entry = entries[f"{visit['visit']}@bilateral"]
        assert entry["DTSTART"].dt == date.fromisoformat(visit["starts_on"])
        assert entry["DTEND"].dt == date.fromisoformat(visit["ends_on"] or visit["starts_on"]) + timedelta(days=1)
        assert entry["DTSTART"].params["VALUE"] == entry["DTEND"].params["VALUE"] == "DATE"
        assert str(entry["STATUS"]) == calendar.STATUS[visit["status"]]
        assert str(entry["URL"]) == f"http://localhost/relations/facts/{visit['visit']}"


def test_several_days_planned_and_cancelled_visits_are_in_the_calendar(site: Site) -> None:
    entries = site.calendar("/relations/visits.ics")
    assert {str(entry["STATUS"]) for entry in entries} == {"CONFIRMED", "TENTATIVE", "CANCELLED"}
    (planned,) = (entry for entry in entries if "aze-geo" in entry["UID"])
    assert planned["STATUS"] == "TENTATIVE"
    assert (planned["DTSTART"].dt, planned["DTEND"].dt) == (date(2031, 3, 9), date(2031, 3, 12))
    assert planned["DTSTAMP"].dt.date() == date(2031, 3, 4)


def test_a_visit_of_some_day_of_a_month_is_no_entry_and_the_calendar_says_so(site: Site) -> None:
    (month,) = site.rows("SELECT visit FROM visits WHERE date_precision = 'month'")
    text = site.get("/relations/visits.ics").text
    assert month["visit"] not in text
    assert "no report tells the day: 1." in text.replace("\r\n ", "")


def test_the_calendar_is_the_same_whenever_it_is_asked_for(site: Site) -> None:
    assert site.get("/relations/visits.ics").content == site.get("/relations/visits.ics").content


def test_a_calendar_of_a_guest_a_host_and_a_pair(site: Site) -> None:
    baku = site.calendar("/relations/calendar.ics", guest="Gürcistan", host="aze")
    assert baku == site.calendar("/relations/calendar.ics", dyad="aze-geo")
    assert baku == site.calendar("/relations/visits.ics", guest_country="GEO")
    assert len(baku) == 1
    assert site.calendar("/relations/calendar.ics", guest="Azerbaijan") == []


def test_only_what_has_the_columns_of_visits_is_offered_as_a_calendar(site: Site) -> None:
    site.answer(404, "/relations/facts.ics")


def test_a_calendar_has_every_visit_however_many_a_page_shows(site: Site) -> None:
    assert len(site.calendar("/relations/visits.ics", _size="1")) == len(site.calendar("/relations/visits.ics")) > 1


def test_a_calendar_ends_where_no_program_shows_more(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(calendar, "MOST", 2)
    assert 0 < len(site.calendar("/relations/visits.ics")) <= 2


# Feeds ----------------------------------------------------------------------------------------------------------------


def _entries(site: Site, **arguments: str) -> list[ElementTree.Element]:
    return ElementTree.fromstring(site.get("/relations/feed.atom", **arguments).content).findall(f"{ATOM}entry")


def _told(entry: ElementTree.Element, name: str) -> str:
    found = entry.find(f"{ATOM}{name}")
    assert found is not None
    return found.text or found.attrib["href"]


def test_a_fact_of_an_undated_report_is_dated_by_itself_or_in_no_feed(site: Site) -> None:
    assert {_told(entry, "updated") for entry in _entries(site, dyad="ita-mlt")} == {"2030-01-07T00:00:00+00:00"}
    assert site.rows("SELECT 1 FROM visits WHERE host_country = 'PRT'")
    site.answer(404, "/relations/feed.atom", dyad="mlt-prt")


def test_the_feed_has_every_dated_fact_once_newest_first(site: Site) -> None:
    entries = _entries(site)
    ids = [_told(entry, "id") for entry in entries]
    facts = site.rows(
        "SELECT id FROM facts WHERE id IN (SELECT e.fact FROM evidence e JOIN reports r ON r.id = e.report"
        " WHERE r.published_on IS NOT NULL) OR date = '2030-01-07' ORDER BY id"
    )
    assert sorted(ids) == [f"http://localhost/relations/facts/{fact['id']}" for fact in facts]
    days = [_told(entry, "updated") for entry in entries]
    assert days == sorted(days, reverse=True)
    assert days[0] == "2031-05-06T00:00:00+00:00"


def test_an_entry_links_to_its_fact_and_quotes_the_words(site: Site) -> None:
    for entry in _entries(site):
        fact = _told(entry, "link").rpartition("/")[2]
        (known,) = site.rows("SELECT summary, exact FROM facts f JOIN evidence e ON e.id = first_evidence WHERE f.id = ?", fact)
        assert _told(entry, "title") == known["summary"]
        assert known["exact"].replace("\n", " ") in _told(entry, "content").replace("\n", " ")
        assert entry.find(f"{ATOM}author/{ATOM}name") is not None


def test_each_pair_has_its_feed_and_an_unknown_pair_none(site: Site) -> None:
    expected = site.rows("SELECT fact FROM fact_dyads WHERE dyad = 'est-lva'")
    assert len(_entries(site, dyad="est-lva")) == len(expected) > 0
    site.answer(404, "/relations/feed.atom", dyad="abc-xyz")


# CSV for Excel --------------------------------------------------------------------------------------------------------


def test_excel_gets_a_mark_semicolons_labels_and_all_rows(site: Site) -> None:
    content = site.get("/-/excel/relations/facts.csv", _size="3").content
    assert content.startswith(b"\xef\xbb\xbfid;")
    heading, *rows = site.table("/-/excel/relations/facts.csv", _size="3")
    assert "dyad_label" in heading
    assert len(rows) == len(site.rows("SELECT 1 FROM facts"))
    assert all(len(row) == len(heading) for row in rows)
    labels = {row[heading.index("dyad")]: row[heading.index("dyad_label")] for row in rows}
    assert labels["irn-kaz"] == "Iran – Kazakhstan"


def test_excel_gets_what_a_filter_a_view_or_a_query_leaves(site: Site) -> None:
    heading, *rows = site.table("/-/excel/relations/facts.csv", kind="statement", _sort="id")
    assert {row[heading.index("kind")] for row in rows} == {"statement"}
    assert len(site.table("/-/excel/relations/visits.csv")) == 1 + len(site.rows("SELECT 1 FROM visits"))
    assert len(site.table("/-/excel/relations/calendar.csv", guest="geo")) == 2
    site.answer(404, "/-/excel/relations/nothing.csv")


def test_excel_gets_the_rows_of_a_query_that_a_page_does_not_show(site: Site) -> None:
    sql = "select a.iso3 as one, b.iso3 as other from countries a, countries b"
    rows = site.table("/-/excel/relations.csv", sql=sql)
    assert len(rows) == 1 + len(site.rows("SELECT 1 FROM countries")) ** 2


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("=1+1", "'=1+1"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("-dan fazla", "'-dan fazla"),
        ("+90 312", "'+90 312"),
        ("\t=x", "'\t=x"),
        (-5, "-5"),
        (-0.5, "-0,5"),
        (0.909, "0,909"),
        (2_500_000_000, "2500000000"),
        (4_611_686_018_427_387, "'4611686018427387"),
        (None, ""),
        ("İş birliği; “söz”", "İş birliği; “söz”"),
    ],
)
def test_cells_are_what_excel_shows_and_never_run(value: object, shown: str) -> None:
    assert excel.cell(value) == shown
    assert list(csv.reader(io.StringIO(excel.lines([[value, "x"]]), newline=""), delimiter=";")) == [[shown, "x"]]


# Permanent ------------------------------------------------------------------------------------------------------------


def test_the_addresses_of_facts_and_marks_are_the_same_after_a_rebuild_and_after_other_news(site: Site, tmp_path: Path) -> None:
    alone = tmp_path / "relations.db"
    kept = "SELECT fact, id, article, report, start_char FROM evidence ORDER BY id"
    for _ in range(2):
        build_db.build([ROOT / "seeds"], alone)
        with closing(sqlite3.connect(alone)) as database:
            marks = set(database.execute(kept))
        assert marks < {tuple(row.values()) for row in site.rows(kept)}
    for fact in {fact for fact, *_ in marks}:
        site.get(f"/relations/facts/{fact}")
