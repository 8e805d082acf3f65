"""Text with <script>, in every field that takes it, does nothing in any page: looked at in a real browser."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from urllib.parse import quote, urlsplit

import pytest
import sites
import yaml
from playwright.sync_api import Browser, Page, Request
from relations_sample import write_sample

ATTACK = (
    "'\"></title></script></style></textarea>--><script>window.hit = 1</script>"
    "<img src=/hostile-image onerror='window.hit = 1'><svg onload='window.hit = 1'></svg>"
)
SPOILT = {
    *("agreements.title", "articles.publisher", "articles.title", "countries.name", "dyads.name", "events.city"),
    *("evidence.value", "facts.summary", "office_holdings.office", "participants.name", "reports.title", "rules.says"),
    *("sectors.name", "shared_positions.topic", "statements.text", "rejected.reason", "event_types.name", "events.venue"),
}
"""Fields that readers see; the attack stands in whatever else takes it too."""
TYPED = ("/relations/ara?q={}", "/relations/facts?_search={}", "/relations/timeline?dyad={}", "/relations?sql={}", "/{}")
"""Where a visitor's own words come back."""


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sites.chromium() as started:
        yield started


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Relations of every kind, with the attack behind each text whose change the schema allows."""
    path = write_sample(tmp_path_factory.mktemp("hostile") / "relations.db")
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.execute("PRAGMA foreign_keys = ON")
        for table, column in _texts(db):
            try:
                db.execute(f"UPDATE {table} SET {column} = coalesce({column}, '') || ?", [ATTACK])
            except sqlite3.IntegrityError:
                continue
    return path


def _texts(db: sqlite3.Connection) -> list[tuple[str, str]]:
    columns = """SELECT t.name, c.name FROM pragma_table_list t JOIN pragma_table_info(t.name) c
                 WHERE t.schema = 'main' AND t.type = 'table' AND t.name NOT LIKE 'sqlite%' AND c.type = 'TEXT'"""
    return list(db.execute(columns))


@pytest.fixture(scope="module")
def site(database: Path) -> Iterator[str]:
    for name in sites.CONFIGURATION:
        (database.parent / name).symlink_to(sites.ROOT / name)
    with sites.served(database.parent) as address:
        yield address


def paths(database: Path) -> list[str]:
    """Each page of the site's own, each table and view, a row of each table, each query."""
    own = ["/", "/examples", "/relations", "/relations/ara?q=ticaret"]
    queries = yaml.safe_load((sites.ROOT / "metadata.yml").read_text("utf-8"))["databases"]["relations"]["queries"]
    with closing(sqlite3.connect(database)) as db:
        listed = [name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type IN ('table', 'view')")]
        tables = {table for table, _ in _texts(db)}
        facts = [f"/relations/facts/{row}" for (row,) in db.execute("SELECT id FROM facts ORDER BY id")]
        rows = [f"/relations/{table}/{quote(key)}" for table in sorted(tables) for key in _first_key(db, table)]
    return [*own, *(f"/relations/{name}" for name in (*listed, *queries)), *facts, *rows]


def _first_key(db: sqlite3.Connection, table: str) -> list[str]:
    keys = [name for (name,) in db.execute("SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk", [table])]
    return [",".join(map(str, row)) for row in db.execute(f"SELECT {', '.join(keys) or 'rowid'} FROM {table} LIMIT 1")]


def struck(page: Page, address: str) -> bool:
    """Whether the attack did anything at an address: its script ran, or its picture was asked for."""
    asked: list[str] = []

    def note(request: Request) -> None:
        asked.append(urlsplit(request.url).path)

    page.on("request", note)
    page.goto(address)
    page.remove_listener("request", note)
    return page.evaluate("window.hit") is not None or "/hostile-image" in asked


def test_the_attack_stands_in_what_readers_see(database: Path) -> None:
    with closing(sqlite3.connect(database)) as db:
        for table, column in (name.split(".") for name in SPOILT):
            told = [value for (value,) in db.execute(f"SELECT {column} FROM {table}")]
            assert all(value is not None and ATTACK in value for value in told), (table, column)


def test_the_attack_is_one(browser: Browser, site: str) -> None:
    """Else the next tests show nothing."""
    page = browser.new_page()
    page.goto(f"{site}/examples")
    page.set_content(f"<title>x{ATTACK}")
    assert page.evaluate("window.hit") == 1
    page.close()


def test_it_does_nothing_in_any_page(browser: Browser, site: str, database: Path) -> None:
    page = browser.new_page()
    page.on("dialog", lambda dialog: pytest.fail(dialog.message))
    looked_at = paths(database)
    assert len(looked_at) > 100
    assert [path for path in looked_at if struck(page, site + path)] == []
    page.close()


def test_what_a_visitor_types_does_nothing(browser: Browser, site: str) -> None:
    page = browser.new_page()
    assert [path for path in TYPED if struck(page, site + path.format(quote(ATTACK, safe="")))] == []
    page.close()
