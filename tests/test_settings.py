"""How the site is put on a server: datasette.yml, the image, manners, and that nobody can write.

``DATASETTE_1=PYTHON python -m pytest tests/test_settings.py`` also serves this folder with the Datasette 1.0 of another
environment, which needs icalendar, datasette-template-sql and datasette-atom 0.11a0 beside it.
"""

from __future__ import annotations

import asyncio
import json
import os
import re
import shutil
import sqlite3
import subprocess
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import httpx
import pytest
import yaml
from datasette.app import SETTINGS, Datasette

import build_db
from bilateral.site import publish_check, settings

ROOT = Path(__file__).resolve().parent.parent
METADATA: dict[str, Any] = yaml.safe_load((ROOT / "metadata.yml").read_text("utf-8"))
GIVEN: dict[str, Any] = json.loads((ROOT / "settings.json").read_text("utf-8"))

ON_ONE = """
import asyncio, sys
from pathlib import Path
from datasette.app import Datasette
from datasette.version import __version__

assert __version__.startswith("1."), __version__

async def main():
    site = Datasette([], config_dir=Path("."))
    await site.invoke_startup()
    for path in sys.argv[1:]:
        answer = await site.client.get(path)
        print(answer.status_code, len(answer.text), path)

asyncio.run(main())
"""


# datasette.yml --------------------------------------------------------------------------------------------------------


def test_datasette_yml_is_what_metadata_and_settings_give() -> None:
    """If not: ``make config``."""
    assert (ROOT / "datasette.yml").read_text("utf-8") == settings.written()


def test_datasette_yml_has_the_settings_and_the_queries_unchanged() -> None:
    made = yaml.safe_load(settings.written())
    assert made["settings"] == GIVEN
    assert made["databases"]["relations"]["queries"] == METADATA["databases"]["relations"]["queries"]


def test_every_setting_is_one_of_datasette() -> None:
    assert set(GIVEN) <= {setting.name for setting in SETTINGS}


def test_nothing_in_metadata_is_lost_on_one() -> None:
    """What 1.0 takes neither from metadata.yml nor from datasette.yml must not be used."""
    for table in METADATA["databases"]["relations"]["tables"].values():
        assert not {"units", "facet_size"} & set(table)
    assert not {"extra_css_urls", "extra_js_urls"} & set(METADATA)


def test_datasette_one_serves_this_folder(tmp_path: Path) -> None:
    """Tables with facets, rows, queries, search, what is taken away; and each plugin of plugins/ loads."""
    python = os.environ.get("DATASETTE_1")
    if not python:
        pytest.skip("DATASETTE_1 names no Python that has Datasette 1.0")
    for part in (*publish_check.SERVED, "datasette.yml"):
        (tmp_path / part).symlink_to(ROOT / part)
    build_db.build([ROOT / "seeds"], tmp_path / "relations.db")
    names = METADATA["databases"]["relations"]
    paths = ["/", "/relations", *(f"/relations/{name}" for name in (*names["tables"], *names["queries"]))]
    with closing(sqlite3.connect(tmp_path / "relations.db")) as stored:
        rows = {
            name: stored.execute(f"SELECT id FROM {name}").fetchone()[0]
            for name in ("events", "dyads", "participants", "articles")
        }
    paths += [f"/relations/{name}/{row}" for name, row in rows.items()]
    fact = "/relations/facts/2025-12-11-8-documents-irn-kaz"
    paths += [fact, f"{fact}.md", "/relations/facts?_facet=kind&_search=tokayev"]
    paths += [
        "/relations/ara?q=ticaret",
        "/relations/visits.ics",
        "/relations/feed.atom",
        "/-/excel/relations/facts.csv",
        "/llms.txt",
    ]
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    ran = subprocess.run(
        [python, "-c", ON_ONE, *paths], cwd=tmp_path, env=environment, capture_output=True, text=True, check=False
    )
    assert ran.returncode == 0, ran.stderr[-2000:]
    assert [line for line in ran.stdout.splitlines() if not line.startswith("200 ")] == []
    assert ran.stdout.count("\n") == len(paths)


# The image ------------------------------------------------------------------------------------------------------------


def test_the_image_takes_the_same_versions_as_everybody_and_no_tool_of_developers() -> None:
    image, everybody = (_pins(ROOT / name) for name in ("requirements-site.lock", "requirements.lock"))
    assert image <= everybody
    assert not {name.split("==")[0] for name in image} & {"pytest", "spacy", "playwright", "rich"}


def _pins(lock: Path) -> set[str]:
    return set(re.findall(r"^[a-z][\w.-]*==[^\s;\\]+", lock.read_text("utf-8"), re.M))


def test_the_image_gets_all_that_is_served_and_neither_database_nor_secrets() -> None:
    taken = {line[1:] for line in (ROOT / ".dockerignore").read_text("utf-8").splitlines() if line.startswith("!")}
    assert {*publish_check.SERVED, "bilateral", "schema", "seeds", "build_db.py", "docs/*.csv"} <= taken
    assert not {"relations.db", "inspect-data.json", ".git", ".venv"} & taken


# Manners and refusals -------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("built") / "relations.db"
    build_db.build([ROOT / "seeds"], target)
    return target


@pytest.fixture(scope="module")
def site(database: Path) -> Iterator[httpx.Client]:
    with publish_check.served(database) as address, httpx.Client(base_url=address, timeout=30) as client:
        yield client


def test_the_site_as_it_is_put_on_a_server_passes_each_check(site: httpx.Client, database: Path) -> None:
    before = database.read_bytes()
    assert {name: wrong for name, wrong in publish_check.failures(site) if wrong} == {}
    assert database.read_bytes() == before


def test_the_check_leaves_no_inspect_data_behind(site: httpx.Client, database: Path) -> None:
    assert not (ROOT / "inspect-data.json").exists()
    assert not database.with_name("inspect-data.json").exists()


def test_the_check_sees_what_is_wrong(tmp_path: Path, database: Path) -> None:
    """Plain Datasette over the file: mutable, without our queries and robots rules; plugins may be there from other tests."""
    shutil.copy(database, tmp_path / "relations.db")
    datasette = Datasette([str(tmp_path / "relations.db")])
    found = _failing(datasette)
    assert {"immutable, one database", "page /relations", "page /relations/feed", "feed", "robots.txt"} <= found
    assert not {"page /relations/facts", "JSON", "CSV", "cache headers"} & found


def _failing(datasette: Datasette) -> set[str]:
    """The checks that a site without a server fails."""

    class Transport(httpx.BaseTransport):
        def handle_request(self, request: httpx.Request) -> httpx.Response:
            path = request.url.raw_path.decode()
            answer = loop.run_until_complete(datasette.client.get(path, headers=dict(request.headers)))
            kept = {name: answer.headers[name] for name in ("content-type", "cache-control") if name in answer.headers}
            return httpx.Response(answer.status_code, headers=kept, content=answer.content)

    with closing(asyncio.new_event_loop()) as loop, httpx.Client(base_url="http://x", transport=Transport()) as client:
        return {name for name, wrong in publish_check.failures(client) if wrong}


def test_stale_inspect_data_is_told_from_the_file(site: httpx.Client) -> None:
    class Lying(httpx.BaseTransport):
        def handle_request(self, request: httpx.Request) -> httpx.Response:
            tables = {"tables": [{"name": "facts", "count": 1}]}
            return httpx.Response(
                200, json=tables if request.url.path == "/relations.json" and not request.url.query else [{"count(*)": 2}]
            )

    with httpx.Client(base_url="http://x", transport=Lying()) as client:
        found = dict(publish_check.failures(client))
    assert found["counts are those of the file"] == "facts: 1 told, 2 there"


def test_headers_stand_once_on_pages_and_on_what_streams(site: httpx.Client) -> None:
    for path in ("/", "/relations/facts", "/-/excel/relations/facts.csv", "/-/static/app.css", "/nothing"):
        headers = site.get(path).headers
        assert headers.get_list("referrer-policy") == ["no-referrer"]
        assert headers.get_list("x-content-type-options") == ["nosniff"]
        assert len(headers.get_list("content-security-policy")) == 1


def test_llms_txt_names_every_table_and_question_with_an_address_that_answers(site: httpx.Client) -> None:
    text = site.get("/llms.txt").text
    addresses = re.findall(r"\]\((http[^)]+)\)", text)
    relations = METADATA["databases"]["relations"]
    assert len(addresses) == sum(not each.get("hidden") for each in (relations["tables"] | relations["queries"]).values())
    assert [address for address in addresses if site.get(address).status_code != 200] == []
    assert "<em>" not in text
