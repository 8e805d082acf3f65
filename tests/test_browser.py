"""The site in a real browser: every kind of page drawn at three widths, and what a reader clicks."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from typing import Any

import pytest
import sites
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, ConsoleMessage, Page, Request, expect

SCREENSHOTS = sites.ROOT / "build" / "screenshots"
WIDTHS = (360, 900, 1600)
SOURCE = "000-a2d077be505979b8-a21a8114"
"""The article of the seed."""
PAGES = {
    "home": "/",
    "dyad": "/relations/dyads/irn-kaz",
    "event": "/relations/facts/2025-12-11-official-visit-irn-kaz",
    "agreement": "/relations/facts/2025-12-11-agreement-saglik-irn-kaz",
    "package": "/relations/facts/2025-12-11-8-documents-irn-kaz",
    "target": "/relations/facts/2025-12-11-target-3-billion-usd-irn-kaz",
    "volume": "/relations/facts/2024-volume-2-7-billion-usd-bra-nga",
    "statement": "",
    "person": "/relations/participants/mesud-pezeskiyan",
    "country": "/relations/countries/KAZ",
    "article": f"/relations/articles/{SOURCE}",
    "rule": "",
    "facts": "/relations/facts",
    "filtered": "/relations/facts?kind=event&status=occurred",
    "evidence": "/relations/evidence",
    "question": "/relations/who_visited_whom?country=KAZ",
    "sentence": "/relations/show_me_the_sentence",
    "ara": "/relations/ara?q=ticaret",
    "time_line": "/relations/time_line",
    "world_map": "/relations/world_map",
    "dashboard": "/relations/dashboard",
    "sql": "/relations?sql=select+kind%2C+count(*)+from+facts+group+by+kind",
    "examples": "/examples",
    "data": "/relations",
    "missing": "/relations/facts/no-such-fact",
}
"""A page of each type; where the key of a row may change with the rules, it is looked up."""
LOOKED_UP = {
    "statement": "SELECT '/relations/facts/' || id FROM statements WHERE speaker = 'mesud-pezeskiyan' ORDER BY id",
    "rule": "SELECT '/relations/rules/' || rule FROM evidence WHERE fact LIKE '2025-12-11-official-visit%' ORDER BY id",
}
AXE_PAGES = (
    *("home", "dyad", "event", "target", "person", "article", "filtered", "question", "examples", "data"),
    *("ara", "time_line", "world_map", "dashboard"),
)
SERIOUS = {"serious", "critical"}


@dataclass(frozen=True)
class Site:
    """A served site, the browser that looks at it, and the same database read without them."""

    address: str
    browser: Browser
    database: sqlite3.Connection

    def path(self, name: str) -> str:
        return PAGES[name] or str(self.one(LOOKED_UP[name]))

    def one(self, sql: str, *parameters: str) -> Any:
        return self.database.execute(sql, parameters).fetchone()[0]

    @contextmanager
    def open(self, path: str, width: int = 1600, **context: Any) -> Iterator[Page]:
        """The page at a path, in a window of its own; whatever it reports as wrong fails the test."""
        with closing(self.browser.new_context(viewport={"width": width, "height": 900}, **context)) as window:
            page = window.new_page()
            seen = Seen(self.address)
            page.on("console", seen.console)
            page.on("pageerror", lambda error: seen.wrong.append(str(error)))
            page.on("request", seen.request)
            page.goto(self.address + path)
            yield page
            assert seen.wrong == []


@dataclass
class Seen:
    """What a page did that it should not: errors, requests to other hosts."""

    address: str
    wrong: list[str] = field(default_factory=list)

    def console(self, message: ConsoleMessage) -> None:
        if message.type in ("error", "warning") and "status of 404" not in message.text:
            self.wrong.append(f"{message.type}: {message.text}")

    def request(self, request: Request) -> None:
        if not request.url.startswith((f"{self.address}/", "data:", "blob:")):
            self.wrong.append(f"request to {request.url}")


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sites.chromium() as started:
        yield started


@pytest.fixture(scope="module")
def site(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    folder = sites.configured(tmp_path_factory.mktemp("site"), sites.OWN)
    with sites.served(folder) as address, closing(sqlite3.connect(folder / "relations.db")) as database:
        yield Site(address, browser, database)


# Every kind of page ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", PAGES)
def test_every_page_is_drawn_at_every_width(site: Site, name: str) -> None:
    with site.open(site.path(name), WIDTHS[0]) as page:
        expect(page.locator("main")).to_be_visible()
        for width in WIDTHS:
            page.set_viewport_size({"width": width, "height": 900})
            assert page.evaluate("document.documentElement.scrollWidth") <= width, f"{name} is wider than {width} px"
            _keep(page, f"{name}-{width}")


def _keep(page: Page, name: str) -> None:
    SCREENSHOTS.mkdir(parents=True, exist_ok=True)
    page.screenshot(path=SCREENSHOTS / f"{name}.png")


@pytest.mark.parametrize("name", AXE_PAGES)
def test_no_page_keeps_readers_out(site: Site, name: str) -> None:
    with site.open(site.path(name), color_scheme="light") as page:
        assert _barriers(page, {"resultTypes": ["violations"]}) == []
        page.emulate_media(color_scheme="dark")
        _keep(page, f"{name}-dark")
        assert _barriers(page, {"runOnly": ["color-contrast", "link-in-text-block"]}) == []


def _barriers(page: Page, options: dict[str, list[str]]) -> list[tuple[str, list[str]]]:
    """The serious and critical violations that axe-core finds, with some of the places."""
    found = [rule for rule in Axe().run(page, options=options).response["violations"] if rule["impact"] in SERIOUS]
    return [(rule["id"], [node["html"][:200] for node in rule["nodes"][:5]]) for rule in found]


@pytest.mark.parametrize("name", ["home", "article", "filtered", "missing"])
def test_dark_mode_is_dark(site: Site, name: str) -> None:
    with site.open(site.path(name), color_scheme="dark") as page:
        assert _brightness(page, "backgroundColor") < 60 < 180 < _brightness(page, "color")


def _brightness(page: Page, of: str) -> float:
    """From 0 (black) to 255 (white)."""
    parts = page.evaluate(f"getComputedStyle(document.body).{of}.match(/\\d+/g).slice(0, 3).map(Number)")
    return float(sum(parts) / 3)


# Search and tables ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("box", ["#site-search", "#home-search"])
def test_words_typed_into_a_search_box_lead_to_a_fact(site: Site, box: str) -> None:
    with site.open("/") as page:
        page.fill(box, "lojistik")
        page.press(box, "Enter")
        page.wait_for_url("**/relations/ara?*lojistik*")
        page.locator("main a[href*='/relations/facts/']").first.click()
        expect(page.locator("article.fact")).to_be_visible()


def test_a_facet_filters(site: Site) -> None:
    count = site.one("SELECT count(*) FROM facts WHERE kind = 'trade_target'")
    with site.open("/relations/facts") as page:
        page.locator(".facet-results a", has_text="trade_target").click()
        page.wait_for_url("**/relations/facts?*kind=trade_target*")
        expect(page.locator("table.rows-and-columns tbody tr")).to_have_count(count)


def test_a_drop_down_asks(site: Site) -> None:
    with site.open("/relations/who_visited_whom") as page:
        page.select_option("#ask-country", "IDN")
        page.get_by_role("button", name="Show").click()
        page.wait_for_url("**country=IDN*")
        expect(page.locator("table.rows-and-columns tbody tr").first).to_contain_text("Indonesia")


# The article and its marks --------------------------------------------------------------------------------------------


def test_the_legend_hides_the_marks_of_a_kind(site: Site) -> None:
    with site.open(site.path("article")) as page:
        mark = page.locator(".text .kind-statement").first
        colour = "element => getComputedStyle(element).borderBottomColor"
        assert mark.evaluate(colour) != "rgba(0, 0, 0, 0)"
        page.locator(".legend input[value=statement]").uncheck()
        assert mark.evaluate(colour) == "rgba(0, 0, 0, 0)"
        assert page.locator(".text .kind-event").first.evaluate(colour) != "rgba(0, 0, 0, 0)"


def test_a_mark_leads_to_its_fact_and_back(site: Site) -> None:
    with site.open(site.path("article")) as page:
        page.locator(".text a.marked").first.click()
        expect(page.locator("article.fact")).to_be_visible()
        page.locator(".evidence .source a").first.click()
        page.wait_for_url(f"**/articles/{SOURCE}#ev-*")
        number = page.url.partition("#ev-")[2]
        mark = page.locator(f'[data-evidence~="{number}"]').first
        expect(mark).to_have_class("marked target")
        expect(mark).to_be_in_viewport()


def test_selecting_the_article_gives_its_plain_text(site: Site) -> None:
    select = "const box = document.querySelector('.text'); getSelection().selectAllChildren(box); getSelection().toString()"
    with site.open(site.path("article")) as page:
        assert page.evaluate(select).strip() == site.one("SELECT text FROM articles WHERE id = ?", SOURCE).strip()


def test_printing_hides_the_marks(site: Site) -> None:
    with site.open(site.path("article")) as page:
        page.emulate_media(media="print")
        styles = page.locator(".text .mark").evaluate_all("all => all.map(mark => getComputedStyle(mark).borderBottomStyle)")
        assert set(styles) == {"none"}
        expect(page.locator(".legend")).to_be_hidden()
        expect(page.locator("header.site")).to_be_hidden()


def test_the_site_can_be_read_without_script(site: Site) -> None:
    with site.open(site.path("article"), java_script_enabled=False) as page:
        expect(page.locator(".text a.marked").first).to_be_visible()


def test_the_keyboard_reaches_the_content(site: Site) -> None:
    with site.open("/") as page:
        page.keyboard.press("Tab")
        expect(page.locator(".skip")).to_be_focused()
        page.keyboard.press("Enter")
        page.wait_for_url("**#content")


def test_the_drawings_show_what_the_tables_hold(site: Site) -> None:
    dated = site.one("SELECT count(*) FROM fact_dyads WHERE date IS NOT NULL")
    ways = site.one("SELECT count(*) FROM (SELECT 1 FROM visits GROUP BY guest_country, host_country, status)")
    targets = site.one("SELECT count(*) FROM trade_targets")
    for name, marks, count in (
        ("time_line", "svg.time-line a.mark", dated),
        ("world_map", "svg.visit-map a.mark.visit", ways),
        ("dashboard", "a.mark.target", targets),
    ):
        with site.open(site.path(name)) as page:
            sizes = page.locator(marks).evaluate_all("all => all.map(mark => mark.getBoundingClientRect().width)")
            assert len(sizes) == count
            assert min(sizes) > 0


# What an analyst asks: each within three clicks or one search from home, with the words that prove it ------------------


@pytest.fixture(scope="module", params=["seed and own", "seed and dev"])
def analyst(request: pytest.FixtureRequest, browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    sources = sites.OWN if request.param == "seed and own" else (*sites.SEED, sites.DEV)
    if not all(source.exists() for source in sources):
        pytest.skip("the annotated articles are not on this machine")
    folder = sites.configured(tmp_path_factory.mktemp("analyst"), sources)
    with sites.served(folder) as address, closing(sqlite3.connect(folder / "relations.db")) as database:
        yield Site(address, browser, database)


def _go(page: Page, link: str) -> None:
    """A click on a link of the content by its whole text."""
    page.locator("main").get_by_role("link", name=link, exact=True).first.click()


def _has_rows(page: Page, count: int) -> None:
    assert count
    expect(page.locator("table.rows-and-columns tbody tr")).to_have_count(count)


def _said(page: Page) -> set[bool]:
    """Whether the rows of an answer have words of a report."""
    return {bool(words.strip()) for words in page.locator("td.col-said").all_inner_texts()}


def test_what_iran_and_kazakhstan_signed_in_astana(analyst: Site) -> None:
    signed = """
        SELECT count(*) FROM agreements a JOIN agreement_packages k ON k.id = a.package JOIN events e ON e.id = k.event
        WHERE a.id IN (SELECT fact FROM fact_dyads WHERE dyad = 'irn-kaz') AND a.status = 'signed' AND e.city = 'Astana'"""
    with analyst.open("/") as page:
        _go(page, "Iran – Kazakhstan")
        table = page.locator("table", has_text="Named documents")
        expect(table.locator("tbody tr", has_text="Astana")).to_have_count(analyst.one(signed))
        table.get_by_role("link", name="kültür", exact=True).click()
        expect(page.locator(".evidence mark", has_text="kültür").first).to_be_visible()


def test_which_of_the_announced_documents_can_be_named(analyst: Site) -> None:
    with analyst.open("/") as page:
        _go(page, "All, with the names")
        _has_rows(page, analyst.one("SELECT count(*) FROM agreement_packages"))
        row = page.locator("tbody tr", has_text="Iran – Kazakhstan")
        expect(row).to_contain_text("karşılıklı hukuki yardım")
        row.get_by_role("link", name="open").first.click()
        expect(page.locator(".evidence mark", has_text="8 işbirliği anlaşması").first).to_be_visible()


def test_the_trade_target_and_who_said_it(analyst: Site) -> None:
    with analyst.open("/") as page:
        line = page.locator("li", has_text="3 billion USD").filter(has_text="Iran – Kazakhstan")
        expect(line).to_contain_text("said by Mesud Pezeşkiyan")
        line.get_by_role("link", name="3 billion USD").click()
        expect(page.locator("#field-amount mark", has_text="3 milyar dolar").first).to_be_visible()
        expect(page.locator("#field-speaker mark", has_text="Pezeşkiyan").first).to_be_visible()


@pytest.mark.parametrize("typed", ["pezeskiyan", "Pezeşkiyan'ın", "PEZEŞKİYAN"])
def test_all_that_pezeskiyan_said(analyst: Site, typed: str) -> None:
    said = analyst.one("SELECT count(*) FROM statements WHERE speaker = 'mesud-pezeskiyan'")
    with analyst.open("/") as page:
        page.fill("#home-search", typed)
        page.press("#home-search", "Enter")
        _go(page, "Mesud Pezeşkiyan")
        expect(page.locator("#statements + ul.said li")).to_have_count(said)


def test_every_planned_visit(analyst: Site) -> None:
    with analyst.open("/") as page:
        _go(page, "planned visits")
        _has_rows(page, analyst.one("SELECT count(*) FROM visits WHERE status = 'planned'"))
        page.get_by_role("link", name="open").first.click()
        expect(page.locator("#field-status mark").first).to_be_visible()


def test_who_met_a_given_minister(analyst: Site) -> None:
    minister = """
        SELECT m.person FROM who_met_whom m JOIN office_holdings o ON o.participant = m.person
        WHERE o.office LIKE '%Dışişleri Bakanı' GROUP BY 1 ORDER BY count(DISTINCT m.event) DESC, 1"""
    met = "SELECT count(*) FROM who_met_whom WHERE ? IN (person, met)"
    with analyst.open("/") as page:
        _go(page, "Who met whom")
        page.select_option("#ask-person", analyst.one(minister))
        page.get_by_role("button", name="Show").click()
        page.wait_for_url("**person=*")
        _has_rows(page, analyst.one(met, analyst.one(minister)))
        page.get_by_role("link", name="open").first.click()
        expect(page.locator(".evidence mark").first).to_be_visible()


def test_all_targets_in_euro(analyst: Site) -> None:
    with analyst.open("/") as page:
        _go(page, "EUR")
        _has_rows(page, analyst.one("SELECT count(*) FROM trade_targets WHERE currency = 'EUR'"))
        assert _said(page) == {True}


def test_what_is_known_from_one_article_only(analyst: Site) -> None:
    alone = "SELECT count(*) FROM (SELECT 1 FROM evidence GROUP BY fact HAVING count(DISTINCT article) = 1)"
    with analyst.open("/") as page:
        _go(page, "known from one article only")
        _has_rows(page, analyst.one(alone))
        assert _said(page) == {True}
