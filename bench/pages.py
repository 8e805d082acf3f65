"""Times pages of the site on made-up databases beside plain Datasette on the same files, and prints the ratios.

    python -m bench.pages [--events N,N,…] [--requests N] [--folder DIR]

Both servers run at the same time on 127.0.0.1, with the file immutable and inspected, and answer each page in turn.  Ours has
this repository's metadata, settings, plugins and templates; plain has none of them, and gets the same facets in the address.
Of each page the median and the 95th percentile are told, a first request aside.
"""

from __future__ import annotations

import argparse
import os
import socket
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from pathlib import Path
from statistics import median, quantiles

import httpx
import yaml

from bench.made_up import write_events
from bilateral.store import SCHEMA_VERSION

ROOT = Path(__file__).resolve().parent.parent
PARTS = ("metadata.yml", "settings.json", "plugins", "templates", "static")
SIZES, REQUESTS = "1000,100000,1000000", 20
FILTER = "type=visit&country=AUS"
Times = tuple[float, float]
"""The median and the 95th percentile in milliseconds."""


def pages(database: Path) -> dict[str, tuple[str, str]]:
    """The pages by name, each with our address and the plain one."""
    with closing(sqlite3.connect(database)) as db:
        (dyad,) = db.execute("SELECT dyad FROM facts GROUP BY dyad ORDER BY count(*) DESC LIMIT 1").fetchone()
        (article,) = db.execute("SELECT id FROM articles LIMIT 1").fetchone()
        (fact,) = db.execute("SELECT id FROM facts LIMIT 1").fetchone()
        tables = {f"{table}, faceted": _faceted(table, columns) for table, columns in _facets(db).items()}
    search = "/relations/articles?_search=savunma+enerji"
    both = {"a pair of countries": f"dyads/{dyad}", "an article": f"articles/{article}", "a fact": f"facts/{fact}"}
    return {
        "home": ("/", "/"),
        **tables,
        "events of a type and a country": (f"/relations/events?{FILTER}", f"{tables['events, faceted'][1]}&{FILTER}"),
        "events, no facets": ("/relations/events?_nofacet=1", "/relations/events"),
        "articles, a search": (f"{search}&_nofacet=1", search),
        "everything, a search": ("/relations/ara?q=savunma+enerji", search),
        **{name: (f"/relations/{path}", f"/relations/{path}") for name, path in both.items()},
    }


def _facets(db: sqlite3.Connection) -> dict[str, list[str]]:
    """The facets that metadata.yml names for each table that has rows."""
    told = yaml.safe_load((ROOT / "metadata.yml").read_text("utf-8"))["databases"]["relations"]["tables"]
    tables = [name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND sql LIKE '%STRICT%'")]
    filled = [name for name in tables if db.execute(f"SELECT 1 FROM {name} LIMIT 1").fetchone()]
    return {name: told[name]["facets"] for name in filled if "facets" in told[name]}


def _faceted(table: str, columns: list[str]) -> tuple[str, str]:
    return f"/relations/{table}", f"/relations/{table}?{'&'.join(f'_facet={column}' for column in columns)}"


@contextmanager
def serving(folder: Path, *arguments: str) -> Iterator[str]:
    """A Datasette over the folder; yields its address."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "datasette", *arguments, "-h", "127.0.0.1", "-p", str(port)]
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    with subprocess.Popen(command, cwd=folder, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as server:
        try:
            _wait(f"http://127.0.0.1:{port}")
            yield f"http://127.0.0.1:{port}"
        finally:
            server.terminate()


def _wait(address: str) -> None:
    for _ in range(600):
        try:
            httpx.get(f"{address}/-/versions.json", timeout=60)
            return
        except httpx.ConnectError:
            time.sleep(0.1)
    raise SystemExit(f"bench: no server answers at {address}")


def timed(ours: str, plain: str, asked: Mapping[str, tuple[str, str]], requests: int) -> Iterator[tuple[str, Times, Times]]:
    """The times of each page at both addresses, which are asked in turn."""
    with httpx.Client(timeout=600) as client:
        for name, paths in asked.items():
            addresses = (f"{ours}{paths[0]}", f"{plain}{paths[1]}")
            for address in addresses:
                _warm(client, address)
            rounds = [[_milliseconds(client, address) for address in addresses] for _ in range(requests)]
            mine, others = zip(*rounds, strict=True)
            yield name, _times(mine), _times(others)


def _warm(client: httpx.Client, address: str) -> None:
    """The first request, with the file not yet in memory, may run into a time limit: that is told."""
    status = client.get(address).status_code
    if status != httpx.codes.OK:
        print(f"bench: the first request of {address} was answered with {status}", file=sys.stderr)


def _milliseconds(client: httpx.Client, address: str) -> float:
    start = time.perf_counter()
    client.get(address).raise_for_status()
    return 1000 * (time.perf_counter() - start)


def _times(found: tuple[float, ...]) -> Times:
    return median(found), quantiles(found, n=20, method="inclusive")[-1] if len(found) > 1 else found[0]


def prepared(folder: Path, events: int) -> Path:
    """The folder as a configuration directory over a made-up database of so many events."""
    folder.mkdir(parents=True, exist_ok=True)
    database = folder / "relations.db"
    if not _is_current(database):
        print(f"making up {events:,} events in {folder}", file=sys.stderr)
        database.unlink(missing_ok=True)
        write_events(database, events)
    for part in PARTS:
        (folder / part).unlink(missing_ok=True)
        (folder / part).symlink_to(ROOT / part)
    inspect = [sys.executable, "-m", "datasette", "inspect", "relations.db", "--inspect-file", "inspect-data.json"]
    subprocess.run(inspect, cwd=folder, check=True)
    return database


def _is_current(database: Path) -> bool:
    """Whether a database was made up before, in the schema of today."""
    if not database.exists():
        return False
    with closing(sqlite3.connect(database)) as db:
        return bool(db.execute("PRAGMA user_version").fetchone()[0] == SCHEMA_VERSION)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--events", default=SIZES, help=f"how many to make up ({SIZES})")
    parser.add_argument("--requests", type=int, default=REQUESTS, help=f"how often each page is asked for ({REQUESTS})")
    parser.add_argument("--folder", type=Path, default=ROOT / "build" / "bench-pages", help="where (build/bench-pages); kept")
    arguments = parser.parse_args()
    for events in map(int, arguments.events.split(",")):
        folder = arguments.folder / str(events)
        asked = pages(prepared(folder, events))
        print(f"{f'{events:,} events, ms':<32}{'ours p50':>10}{'p95':>8}{'plain p50':>11}{'p95':>8}{'ratio p50':>11}{'p95':>7}")
        plain_arguments = ("serve", "-i", "relations.db", "--inspect-file", "inspect-data.json")
        with serving(folder, ".") as ours, serving(folder, *plain_arguments) as plain:
            for name, (middle, most), (middle2, most2) in timed(ours, plain, asked, arguments.requests):
                ratios = f"{middle / middle2:>11.2f}{most / most2:>7.2f}"
                print(f"{name:<32}{middle:>10.0f}{most:>8.0f}{middle2:>11.0f}{most2:>8.0f}{ratios}", flush=True)


if __name__ == "__main__":
    main()
