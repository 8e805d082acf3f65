"""The pages without a browser: every link leads somewhere, every page says what it is, and what reports say stays text."""

from __future__ import annotations

import asyncio
import re
import sqlite3
from collections import Counter, deque
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from functools import cached_property
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urldefrag, urlencode, urljoin, urlsplit

import pytest
import sites
import yaml
from datasette.app import Datasette

QUERIES = yaml.safe_load((sites.ROOT / "metadata.yml").read_text("utf-8"))["databases"]["relations"]["queries"]
EXAMPLES = yaml.safe_load((sites.ROOT / "bilateral" / "site" / "sql_examples.yml").read_text("utf-8"))
HOST = "http://localhost"
MOST = 600
"""URLs that the crawl looks at, at most."""
ALIKE = 4
"""Of links of one shape (a table's rows, a filter on one column …) so many are followed."""
EXPORTS = re.compile(r"\.(json|jsono|csv|md|ics|atom|xlsx)$|^/-/excel/")
"""What repeats a page in another format."""
HOSTILE = """ date 2031-03-04

Norveç Başbakanı Ola Nordmann, resmi ziyaret için İzlanda'ya geldi.

Nordmann, "<script>alert(1)</script> & <img src=x onerror=alert(1)> barış istiyoruz." dedi.

İki ülke arasında Kültür Anlaşması imzalandı.
"""
ATTACKS = ("<script>alert", "<img src=x")
SPOILT = (
    *("articles.title", "articles.publisher", "participants.name", "agreements.title", "facts.summary"),
    "office_holdings.office",
)
"""What reports tell in so few words that no article gets an attack into it: it is put there."""


class Read(HTMLParser):
    """What a test asks of a page: its links, the ids that links can lead to, its title, description and language."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.html = html
        self.links: list[str] = []
        self.ids: set[str] = set()
        self.title = ""
        self.about = ""
        self.language = ""
        self.headings = 0
        self._tag = ""
        self.feed(html)

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attributes}
        self._tag = tag
        self.ids |= {given["id"]} if "id" in given else set()
        self.headings += tag == "h1"
        if tag == "a" and "href" in given:
            self.links.append(given["href"])
        if tag == "html":
            self.language = given.get("lang", "")
        if tag == "meta" and given.get("name") == "description":
            self.about = given["content"]

    def handle_endtag(self, tag: str) -> None:
        self._tag = ""

    def handle_data(self, data: str) -> None:
        if self._tag == "title":
            self.title += data


@dataclass
class Site:
    """Datasette over a build, configured as the repository is."""

    loop: asyncio.AbstractEventLoop
    datasette: Datasette
    database: sqlite3.Connection

    def get(self, path: str) -> Any:
        return self.loop.run_until_complete(self.datasette.client.get(path, follow_redirects=True))

    def page(self, path: str) -> str:
        response = self.get(path)
        assert response.status_code == 200, f"{path}: {response.status_code}"
        return str(response.text)

    def names(self, sql: str) -> list[str]:
        return [str(name) for (name,) in self.database.execute(sql)]

    @cached_property
    def crawled(self) -> Crawl:
        return crawl(self)


@dataclass
class Crawl:
    """What was found on the way from the home page."""

    pages: dict[str, Read] = field(default_factory=dict)
    broken: list[str] = field(default_factory=list)
    links: set[tuple[str, str, str]] = field(default_factory=set)
    """(page, page that it leads to, place in that)"""

    def entries(self) -> dict[str, Read]:
        """The pages that a search result would show: those without a filter."""
        return {url: page for url, page in self.pages.items() if "?" not in url}


def crawl(site: Site) -> Crawl:
    found = Crawl()
    waiting, seen, alike = deque([("/", "")]), {"/"}, Counter[Any]()
    while waiting and len(found.pages) < MOST:
        url, came_from = waiting.popleft()
        response = site.get(url)
        if response.status_code >= 400:
            found.broken.append(f"{came_from} → {url}: {response.status_code}")
        if not response.headers["content-type"].startswith("text/html") or response.status_code >= 400:
            continue
        found.pages[url] = Read(response.text)
        for target, place in own_links(url, found.pages[url]):
            found.links |= {(url, target, place)} if place else set()
            alike[shape(target)] += target not in seen
            if target not in seen and alike[shape(target)] <= ALIKE:
                seen.add(target)
                waiting.append((target, url))
    return found


def own_links(url: str, page: Read) -> Iterator[tuple[str, str]]:
    """The links of a page to pages of this site, each with the place in the page that it names.

    From a filtered table no other order or facet of it is looked at: there are as many as subsets of columns.
    """
    for link in page.links:
        target, place = urldefrag(urljoin(HOST + url, link))
        parts = urlsplit(target)
        another_view = "?" in url and "_" in (name[0] for name, _ in parse_qsl(parts.query))
        if target.startswith(f"{HOST}/") and not EXPORTS.search(parts.path) and not another_view:
            yield target.removeprefix(HOST), place


def shape(url: str) -> tuple[str, ...]:
    """Links of one shape differ in the key of a row and the values of filters only."""
    parts = urlsplit(url)
    path = parts.path.split("/")
    return ("/".join(path[:3]), str(len(path)), *sorted(name for name, _ in parse_qsl(parts.query, keep_blank_values=True)))


def serving(folder: Path, sources: Sequence[Path]) -> Iterator[Site]:
    sites.configured(folder, sources)
    with closing(asyncio.new_event_loop()) as loop, closing(sqlite3.connect(folder / "relations.db")) as database:
        yield Site(loop, Datasette(config_dir=folder), database)


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """The seed, the tests' articles and, where they are, the annotated ones."""
    yield from serving(tmp_path_factory.mktemp("site"), sites.ALL)


@pytest.fixture(scope="module")
def seed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    yield from serving(tmp_path_factory.mktemp("seed"), sites.SEED)


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    article = tmp_path_factory.mktemp("articles") / "hostile.txt"
    article.write_text(HOSTILE, "utf-8")
    for site in serving(tmp_path_factory.mktemp("hostile"), [article]):
        for table, column in (name.split(".") for name in SPOILT):
            spoil = f"UPDATE {table} SET {column} = coalesce({column}, '') || ?"
            site.database.execute(spoil, [f"'\">{ATTACKS[1]} onerror=alert(1)>"])
        site.database.commit()
        yield site


# Links ----------------------------------------------------------------------------------------------------------------


def test_every_link_leads_somewhere(site: Site) -> None:
    assert site.crawled.broken == []
    assert len(site.crawled.pages) > 200


def test_every_link_to_a_place_in_a_page_finds_it(site: Site) -> None:
    pages = site.crawled.pages
    seen = [link for link in site.crawled.links if link[1] in pages]
    assert [(page, target, place) for page, target, place in seen if place not in pages[target].ids] == []


def test_the_crawl_comes_to_every_kind_of_page(site: Site) -> None:
    shapes = {shape(url)[:2] for url in site.crawled.pages}
    tables = ("facts", "dyads", "participants", "countries", "articles", "rules")
    assert {(f"/relations/{table}", "4") for table in tables} <= shapes
    assert {(f"/relations/{query}", "3") for query in QUERIES} <= shapes


def test_the_articles_marks_and_the_facts_evidence_lead_to_each_other(seed: Site) -> None:
    (article,) = seed.names("SELECT id FROM articles")
    page = Read(seed.page(f"/relations/articles/{article}"))
    assert {f"ev-{evidence}" for evidence in seed.names("SELECT id FROM evidence")} <= page.ids
    for fact in seed.names("SELECT id FROM facts"):
        assert f"/relations/facts/{fact}" in page.links
        marks = [link for link in Read(seed.page(f"/relations/facts/{fact}")).links if "#ev-" in link]
        assert {urldefrag(link).fragment for link in marks} <= page.ids
        assert marks


# What pages say of themselves -----------------------------------------------------------------------------------------


def test_every_page_has_a_language_a_title_a_description_and_one_heading(site: Site) -> None:
    for url, page in site.crawled.pages.items():
        assert page.language == "en", url
        assert len(page.title.strip()) > 5, url
        assert "None" not in page.title, url
        assert len(page.about) > 20, url
        assert page.headings == 1, url


def test_no_two_pages_have_one_title(site: Site) -> None:
    titles: dict[str, set[str]] = {}
    for url, page in site.crawled.entries().items():
        titles.setdefault(page.title, set()).add(url.split("/")[-1])
    assert {title: urls for title, urls in titles.items() if len(urls) > 1} == {}


def test_a_fact_has_one_address_for_search_engines(seed: Site) -> None:
    (event,) = seed.names("SELECT id FROM events WHERE type = 'official_visit'")
    for table in ("facts", "events"):
        assert f'<link rel="canonical" href="/relations/facts/{event}">' in seed.page(f"/relations/{table}/{event}")


def test_what_is_not_there_says_so(seed: Site) -> None:
    assert [seed.get(f"/relations/{path}").status_code for path in ("facts/none", "none", "dyads/none")] == [404, 404, 404]


# Questions and examples -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("query", QUERIES)
def test_every_question_has_a_meaningful_first_result(seed: Site, query: str) -> None:
    page = seed.page(f"/relations/{query}")
    assert QUERIES[query]["title"] in page.replace("&#39;", "'")
    assert "zero-results" not in page


def test_twelve_examples_are_answered(seed: Site) -> None:
    page = seed.page("/examples")
    assert len(EXAMPLES) == 12
    for example in EXAMPLES:
        section = page.partition(f'id="{example["id"]}"')[2].partition("</section>")[0]
        rows = seed.database.execute(example["sql"]).fetchall()
        assert ("<tbody>" in section) == bool(rows)
        assert ("no answer" in section) == (not rows)


def test_most_examples_have_rows_on_the_seed(seed: Site) -> None:
    empty = [example["id"] for example in EXAMPLES if not seed.database.execute(example["sql"]).fetchall()]
    assert empty in ([], ["planned"])


# Hostile words --------------------------------------------------------------------------------------------------------


def test_hostile_words_are_in_the_database(hostile: Site) -> None:
    """Else the next test shows nothing."""
    assert any(ATTACKS[0] in text for text in hostile.names("SELECT text FROM statements"))
    for table, column in (name.split(".") for name in SPOILT):
        assert all(ATTACKS[1] in told for told in hostile.names(f"SELECT {column} FROM {table}"))


def test_hostile_words_of_articles_stay_text(hostile: Site) -> None:
    pages = {url: page.html for url, page in hostile.crawled.pages.items()}
    pages |= {url: hostile.page(url) for url in ("/relations/ara?q=nordmann", "/relations/feed.atom")}
    assert [(url, attack) for url, html in pages.items() for attack in ATTACKS if attack in html] == []


@pytest.mark.parametrize("query", QUERIES)
def test_hostile_words_of_readers_stay_text(hostile: Site, query: str) -> None:
    for name in QUERIES[query].get("params", []):
        for attack in ("<script>alert(1)</script>", '"><img src=x onerror=alert(1)>', "'-alert(1)-'"):
            response = hostile.get(f"/relations/{query}?{urlencode({name: attack})}")
            assert response.status_code < 500
            assert [one for one in ATTACKS if one in response.text] == []
