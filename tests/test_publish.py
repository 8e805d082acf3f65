"""The published site: metadata.yml says what the database has, and every page shows what the database holds."""

from __future__ import annotations

import asyncio
import html
import json
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import pytest
import yaml
from datasette.app import Datasette
from datasette.utils import derive_named_parameters, tilde_encode

import build_db

ROOT = Path(__file__).resolve().parent.parent
METADATA: dict[str, Any] = yaml.safe_load((ROOT / "metadata.yml").read_text("utf-8"))
SETTINGS: dict[str, Any] = json.loads((ROOT / "settings.json").read_text("utf-8"))
RELATIONS: dict[str, Any] = METADATA["databases"]["relations"]
DESCRIBED: dict[str, Any] = {name: table for name, table in RELATIONS["tables"].items() if not table.get("hidden")}
QUERIES: dict[str, Any] = RELATIONS["queries"]

ASKED: Mapping[str, Mapping[str, str]] = {
    "ara": {"q": "ticaret hacmi", "kind": "article"},
    "show_me_the_sentence": {"fact": "visit", "field": "starts_on"},
    "documents_announced_and_named": {"country": "Kazakistan"},
    "who_met": {"person": "tokayev", "country": "iran"},
    "who_visited_whom": {"country": "KAZ", "status": "occurred"},
    "trade_targets_of_a_pair": {"pair": "irn-kaz", "currency": "usd"},
    "what_is_planned": {"country": "İran", "status": "agreed"},
    "what_did_they_say": {"speaker": "Tokayev", "words": "Kazakistan'a"},
    "where_reports_agree_and_differ": {"verdict": "agree", "country": "kaz"},
    "known_from_one_article_only": {"kind": "event", "country": "Kazakhstan"},
    "common_ground": {"country": "kazakistan"},
    "agreements_by_sector": {"sector": "sağlık", "country": "IRN"},
    "timeline_of_a_country": {"country": "İran", "since": "2025-12-11", "until": "2025-12-11"},
    "who_holds_which_office": {"person": "tokayev", "country": "kaz"},
    "how_firmly_is_it_stated": {"kind": "agreement"},
    "time_line": {"year": "2025", "month": "12", "dyad": "irn-kaz", "kind": "agreement"},
    "time_line_counts": {"year": "2025", "month": "12", "dyad": "irn-kaz", "kind": "agreement"},
    "world_map": {"year": "2025", "status": "occurred", "country": "Kazakistan"},
    "dashboard": {"year": "2025", "dyad": "irn-kaz"},
    "feed": {"dyad": "irn-kaz"},
    "calendar": {"guest": "İran", "host": "KAZ", "dyad": "irn-kaz"},
}
"""For each query every parameter, with values to which the seed has an answer."""

Row = dict[str, Any]


@dataclass(frozen=True)
class Site:
    """Datasette over a fresh build, and the same file read without it."""

    loop: asyncio.AbstractEventLoop
    datasette: Datasette
    database: sqlite3.Connection

    def get(self, path: str, **arguments: str) -> Any:
        url = f"{path}?{urlencode(arguments)}" if arguments else path
        response = self.loop.run_until_complete(self.datasette.client.get(url))
        assert response.status_code == 200, f"{url}: {response.status_code} {response.text[:300]}"
        return response

    def page(self, path: str, **arguments: str) -> str:
        return html.unescape(self.get(path, **arguments).text)

    def json(self, path: str, **arguments: str) -> dict[str, Any]:
        content: dict[str, Any] = self.get(f"{path}.json", _shape="objects", **arguments).json()
        return content

    def rows(self, sql: str, *parameters: str) -> list[Row]:
        return [dict(row) for row in self.database.execute(sql, parameters)]

    def names(self, sql: str, *parameters: str) -> list[str]:
        return [str(name) for (name,) in self.database.execute(sql, parameters)]

    def columns(self, table: str) -> list[str]:
        return self.names("SELECT name FROM pragma_table_info(?)", table)

    def keys(self, table: str) -> list[str]:
        return self.names("SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk", table)

    def hidden(self) -> set[str]:
        database = self.datasette.get_database("relations")
        return set(self.loop.run_until_complete(database.hidden_table_names()))

    def row_path(self, table: str, row: Row) -> str:
        return f"/relations/{table}/" + ",".join(tilde_encode(str(row[key])) for key in self.keys(table))


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    target = tmp_path_factory.mktemp("site") / "relations.db"
    build_db.build([ROOT / "seeds"], target)
    datasette = Datasette([str(target)], metadata=METADATA, settings=SETTINGS, plugins_dir=str(ROOT / "plugins"))
    with closing(asyncio.new_event_loop()) as loop, closing(sqlite3.connect(target)) as database:
        database.row_factory = sqlite3.Row
        yield Site(loop, datasette, database)


def _shown(page: str, row: Row) -> list[str]:
    """The row's values that stand in the page as they are; Datasette cuts long ones and labels links."""
    return [str(value) for value in row.values() if value is not None and str(value) and f">{value}<" in _tight(page)]


def _tight(page: str) -> str:
    return ">".join(part.strip() for part in "<".join(part.strip() for part in page.split("<")).split(">"))


# Metadata and schema, both ways ---------------------------------------------------------------------------------------


def test_every_table_and_view_is_described_and_nothing_else(site: Site) -> None:
    stored = set(site.names("SELECT name FROM sqlite_master WHERE type IN ('table', 'view')"))
    assert set(DESCRIBED) == stored - site.hidden()


@pytest.mark.parametrize("table", DESCRIBED)
def test_every_column_is_described_in_order_and_nothing_else(site: Site, table: str) -> None:
    assert list(DESCRIBED[table]["columns"]) == site.columns(table)


@pytest.mark.parametrize("described", [METADATA, RELATIONS, *DESCRIBED.values(), *QUERIES.values()])
def test_everything_has_a_title_and_says_what_it_is(described: dict[str, Any]) -> None:
    texts = [described["title"], described.get("description") or described["description_html"]]
    texts += described.get("columns", {}).values()
    assert all(isinstance(text, str) and text.strip() for text in texts)


@pytest.mark.parametrize("table", DESCRIBED)
def test_facets_sorting_and_labels_name_columns(site: Site, table: str) -> None:
    described = DESCRIBED[table]
    one = [described[key] for key in ("sort", "sort_desc", "label_column") if key in described]
    many = described.get("facets", []) + described.get("sortable_columns", [])
    assert set(one + many) <= set(site.columns(table))


@pytest.mark.parametrize("table", DESCRIBED)
def test_facets_of_tables_are_indexed(site: Site, table: str) -> None:
    """A facet over a column without an index times out on a large database."""
    if site.keys(table):
        leading = "SELECT i.name FROM pragma_index_list(?) l JOIN pragma_index_info(l.name) i WHERE i.seqno = 0"
        assert set(DESCRIBED[table].get("facets", [])) <= set(site.names(leading, table))


def test_every_search_index_is_declared_and_hidden(site: Site) -> None:
    declared = {table["fts_table"]: table["fts_pk"] for table in DESCRIBED.values() if "fts_table" in table}
    assert declared.pop("facts_found")
    indexes = site.names("SELECT name FROM sqlite_master WHERE sql LIKE 'CREATE VIRTUAL TABLE%USING fts5%'")
    assert declared == dict.fromkeys(indexes, "rowid")
    tables = site.names("SELECT name FROM sqlite_master WHERE type = 'table'")
    assert {name for name in tables if "_fts" in name} <= site.hidden()


# Pages ----------------------------------------------------------------------------------------------------------------


def test_the_front_pages_lead_to_everything(site: Site) -> None:
    assert METADATA["title"] in site.page("/")
    front = site.page("/relations")
    assert RELATIONS["title"] in front
    assert [name for name in (*DESCRIBED, *QUERIES) if f'href="/relations/{name}"' not in front] == []


@pytest.mark.parametrize("table", DESCRIBED)
def test_every_table_and_view_shows_its_title_count_and_first_row(site: Site, table: str) -> None:
    page = site.page(f"/relations/{table}")
    (count,) = site.names(f"SELECT count(*) FROM {table}")
    assert DESCRIBED[table]["title"] in page
    assert f"<title>relations: {table}: {int(count):,} row" in page
    for row in site.rows(f"SELECT * FROM {table} LIMIT 1"):
        assert _shown(site.page(f"/relations/{table}", **_exactly(row)), row)


def _exactly(row: Row) -> dict[str, str]:
    """Filters for a row, by its short texts: a number that a view computes has no affinity and equals no parameter."""
    return {f"{name}__exact": value for name, value in row.items() if isinstance(value, str) and 0 < len(value) < 120}


@pytest.mark.parametrize("table", DESCRIBED)
def test_every_table_and_view_gives_its_rows_as_json(site: Site, table: str) -> None:
    stored = {json.dumps(row) for row in site.rows(f"SELECT * FROM {table}")}
    given = site.json(f"/relations/{table}", _size="max", _nofacet="1", _labels="")["rows"]
    assert {json.dumps({name: row[name] for name in site.columns(table)}) for row in given} <= stored
    assert len(given) == min(len(stored), 1000)


@pytest.mark.parametrize("table", DESCRIBED)
def test_every_facet_counts_the_rows(site: Site, table: str) -> None:
    for facet in DESCRIBED[table].get("facets", []):
        result = site.json(f"/relations/{table}", _facet_size="max", _size="0")["facet_results"][facet]
        counted = f"SELECT {facet} AS value, count(*) AS count FROM {table} WHERE {facet} IS NOT NULL GROUP BY 1"
        shown = [{"value": one["value"], "count": one["count"]} for one in result["results"]]
        assert sorted(shown, key=str) == sorted(site.rows(counted), key=str)


@pytest.mark.parametrize("table", DESCRIBED)
def test_every_kind_of_row_has_its_page(site: Site, table: str) -> None:
    for row in site.rows(f"SELECT * FROM {table} LIMIT 1") if site.keys(table) else []:
        path = site.row_path(table, row)
        assert site.json(path)["rows"] == [row]
        assert _shown(site.page(path), row)


@pytest.mark.parametrize("table", DESCRIBED)
def test_foreign_keys_link_to_their_rows(site: Site, table: str) -> None:
    for column, other in _links(site, table):
        for row in site.rows(f"SELECT * FROM {table} WHERE {column} IS NOT NULL LIMIT 1"):
            page = site.page(f"/relations/{table}", _nofacet="1", **_exactly(row))
            assert f'href="/relations/{other}/{tilde_encode(row[column])}"' in page


def _links(site: Site, table: str) -> list[tuple[str, str]]:
    """(column, table) of the foreign keys of one column; Datasette shows a single key as the link to its own row."""
    keys = site.rows('SELECT id, seq, "from", "table" FROM pragma_foreign_key_list(?)', table)
    compound = {key["id"] for key in keys if key["seq"]}
    simple = [(key["from"], key["table"]) for key in keys if key["id"] not in compound]
    return [(column, other) for column, other in simple if [column] != site.keys(table)]


def test_a_fact_leads_to_its_typed_row_its_countries_and_its_evidence(site: Site) -> None:
    for fact in site.rows("SELECT * FROM facts GROUP BY kind"):
        page = site.page(site.row_path("facts", fact))
        (table,) = (name for name in DESCRIBED if "fact_kind" in site.columns(name) and _has(site, name, fact["id"]))
        for link in (f"{table}?id=", "fact_countries?fact=", "evidence?fact="):
            assert f'href="/relations/{link}{fact["id"]}"' in page


def _has(site: Site, table: str, key: str) -> bool:
    return bool(site.rows(f"SELECT 1 FROM {table} WHERE id = ?", key))


# Search and queries ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("words", ["iran", "İran", "ulastirma", "Kazakistan'a"])
@pytest.mark.parametrize("table", ["facts", "statements", "articles", "timeline"])
def test_search_finds_words_as_people_type_them(site: Site, table: str, words: str) -> None:
    found = site.json(f"/relations/{table}", _search=words, _nofacet="1")
    assert found["filtered_table_rows_count"] > 0
    (key,) = found["rows"][0].keys() & {"id", "fact"}
    assert str(found["rows"][0][key]) in site.page(f"/relations/{table}", _search=words)


def test_search_does_not_find_everything(site: Site) -> None:
    assert site.json("/relations/facts", _search="zürafa")["rows"] == []


def test_queries_do_not_hide_behind_tables() -> None:
    assert len(QUERIES) >= 10
    assert not set(QUERIES) & set(DESCRIBED)


@pytest.mark.parametrize("query", QUERIES)
def test_every_parameter_is_offered_and_asked_in_these_tests(query: str, site: Site) -> None:
    used = site.loop.run_until_complete(_parameters(site, QUERIES[query]["sql"]))
    assert set(QUERIES[query]["params"]) == used == set(ASKED[query])


async def _parameters(site: Site, sql: str) -> set[str]:
    """The parameters that a visitor gives; those that begin with an underscore Datasette fills by itself."""
    named = await derive_named_parameters(site.datasette.get_database("relations"), sql)
    return {name for name in named if not name.startswith("_")}


@pytest.mark.parametrize("query", QUERIES)
def test_every_query_answers_without_parameters(site: Site, query: str) -> None:
    _answers(site, query, {})


@pytest.mark.parametrize("query", QUERIES)
def test_every_query_answers_with_every_parameter(site: Site, query: str) -> None:
    for name, value in ASKED[query].items():
        _answers(site, query, {name: value})
    _answers(site, query, ASKED[query])


def _answers(site: Site, query: str, arguments: Mapping[str, str]) -> None:
    rows = site.json(f"/relations/{query}", **arguments)["rows"]
    page = site.page(f"/relations/{query}", **arguments)
    assert rows, f"{query} finds nothing with {dict(arguments)}"
    assert QUERIES[query]["title"] in page
    assert _shown(page, rows[0])


@pytest.mark.parametrize("query", QUERIES)
def test_every_parameter_narrows_and_odd_input_is_no_error(site: Site, query: str) -> None:
    for name in ASKED[query]:
        for odd in ("'", '"', '"*(', "NOT", "-", "%", "  x  "):
            site.json(f"/relations/{query}", **{name: odd})
        if name != "until":  # every day comes before a word
            assert site.json(f"/relations/{query}", **{name: "zürafa"})["rows"] == []


def test_the_sentence_is_shown_with_the_words_marked(site: Site) -> None:
    for row in site.json("/relations/show_me_the_sentence")["rows"]:
        before, rest = row["sentence"].split("«", 1)
        words, after = rest.split("»", 1)
        (text,) = site.names("SELECT text FROM articles WHERE id = ?", row["article"])
        assert text[row["start_char"] :].startswith(words)
        assert before + words + after in text
        assert "\n" not in before + after
