"""Times pages of the site on a large made-up database beside plain Datasette on the same file, and prints the ratios.

    python -m bench.site [--events N] [--folder DIR]

Both servers run one after the other on 127.0.0.1 with the file immutable and inspected.  Ours has this repository's
metadata, settings, plugins and templates; plain has none of them, and gets facets and sorting in the address.
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
from statistics import median

import httpx

from bench.made_up import write_events

ROOT = Path(__file__).resolve().parent.parent
PARTS = ("metadata.yml", "settings.json", "plugins", "templates", "static")
FACETS = "&".join(f"_facet={column}" for column in ("type", "status", "country", "year", "city"))
FILTER = "type=visit&country=AUS"
REPEATS = 5


def pages(database: Path) -> dict[str, tuple[str, str]]:
    """The pages by name, each with our address and the plain one."""
    with closing(sqlite3.connect(database)) as db:
        (dyad,) = db.execute("SELECT dyad FROM facts GROUP BY dyad ORDER BY count(*) DESC LIMIT 1").fetchone()
        (article,) = db.execute("SELECT id FROM articles LIMIT 1").fetchone()
        (fact,) = db.execute("SELECT id FROM facts LIMIT 1").fetchone()
    table = "/relations/events"
    return {
        "home": ("/", "/"),
        "events, no facets": (f"{table}?_nofacet=1", table),
        "events, our six facets, five plain": (table, f"{table}?{FACETS}"),
        "the same, of a type and a country": (f"{table}?{FILTER}", f"{table}?{FACETS}&{FILTER}"),
        "events, sorted by date": (f"{table}?_nofacet=1&_sort_desc=starts_on", f"{table}?_sort_desc=starts_on"),
        "articles, a search": ("/relations/articles?_search=savunma+enerji", "/relations/articles?_search=savunma+enerji"),
        "everything, a search": ("/relations/ara?q=savunma+enerji", "/relations/articles?_search=savunma+enerji"),
        "a pair of countries": (f"/relations/dyads/{dyad}", f"/relations/dyads/{dyad}"),
        "an article": (f"/relations/articles/{article}", f"/relations/articles/{article}"),
        "a fact": (f"/relations/facts/{fact}", f"/relations/facts/{fact}"),
    }


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


def timed(address: str, paths: Mapping[str, str]) -> dict[str, float]:
    """The median time of each page in milliseconds, a first request aside."""
    found = {}
    with httpx.Client(base_url=address, timeout=120) as client:
        for name, path in paths.items():
            client.get(path).raise_for_status()
            found[name] = median(_milliseconds(client, path) for _ in range(REPEATS))
            print(f"  {name:<40}{found[name]:>9.0f} ms", file=sys.stderr)
    return found


def _milliseconds(client: httpx.Client, path: str) -> float:
    start = time.perf_counter()
    client.get(path).raise_for_status()
    return 1000 * (time.perf_counter() - start)


def prepared(folder: Path, events: int) -> Path:
    """The folder as a configuration directory over a made-up database of so many events."""
    folder.mkdir(parents=True, exist_ok=True)
    database = folder / "relations.db"
    if not database.exists():
        print(f"making up {events:,} events in {folder}", file=sys.stderr)
        write_events(database, events)
    for part in PARTS:
        (folder / part).unlink(missing_ok=True)
        (folder / part).symlink_to(ROOT / part)
    inspect = [sys.executable, "-m", "datasette", "inspect", "relations.db", "--inspect-file", "inspect-data.json"]
    subprocess.run(inspect, cwd=folder, check=True)
    return database


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--events", type=int, default=1_000_000, help="how many to make up (1,000,000)")
    parser.add_argument("--folder", type=Path, default=ROOT / "build" / "bench-site", help="where (build/bench-site); kept")
    arguments = parser.parse_args()
    database = prepared(arguments.folder, arguments.events)
    asked = pages(database)
    print("ours", file=sys.stderr)
    with serving(arguments.folder, ".") as address:
        ours = timed(address, {name: paths[0] for name, paths in asked.items()})
    print("plain", file=sys.stderr)
    with serving(arguments.folder, "serve", "-i", "relations.db", "--inspect-file", "inspect-data.json") as address:
        plain = timed(address, {name: paths[1] for name, paths in asked.items()})
    print(f"{'page':<40}{'ours, ms':>10}{'plain, ms':>11}{'ours / plain':>14}")
    for name in asked:
        print(f"{name:<40}{ours[name]:>10.0f}{plain[name]:>11.0f}{ours[name] / plain[name]:>14.2f}")


if __name__ == "__main__":
    main()
