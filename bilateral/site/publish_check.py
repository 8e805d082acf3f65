"""Is the site fit to be put on a server?  ``make publish-check`` serves it immutable, as there, and tries it.

The folder that is served is a temporary one of links to this, with inspect data of its own: data of yesterday, which would
make Datasette tell counts of yesterday, is never left behind.
"""

from __future__ import annotations

import os
import re
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import click
import httpx
import yaml

ROOT = Path(__file__).resolve().parent.parent.parent
SERVED = ("metadata.yml", "settings.json", "plugins", "templates", "static")
REFUSED = (
    "insert into build values ('x', 'y')",
    "update facts set summary = 'x'",
    "delete from facts",
    "drop table build",
    "create table x (y)",
    "attach database '/tmp/x.db' as x",
    "pragma journal_mode = wal",
    "pragma writable_schema = 1",
    "vacuum into '/tmp/x.db'",
    "with x as (select 1) delete from facts",
    "select load_extension('x')",
    "select writefile('/tmp/x', 'y')",
    "select readfile('/etc/hostname')",
    "select edit('x')",
    "select fts3_tokenizer('x')",
    "select * from sqlite_dbpage",
    "select * from pragma_journal_mode('wal')",
    "select 1; drop table build",
    "/* read */ insert into build values ('x', 'y')",
    "replace into build values ('x', 'y')",
    "create temp table x as select 1",
    "explain delete from facts",
    "detach database relations",
    "begin immediate",
    "reindex",
)
"""SQL that a visitor must not be able to run."""
ENDLESS = (
    "with recursive x(n) as (select 1 union all select n + 1 from x) select max(n) from x",
    "select count(*) from evidence a, evidence b, evidence c, evidence d where a.exact || b.exact = c.exact || d.exact",
)
"""SQL that would keep the server busy."""
HUGE = ("select zeroblob(100000000)", "select length(randomblob(100000000))") if sys.version_info >= (3, 11) else ()
"""SQL that would fill the server's memory; Python 3.10 cannot refuse it."""

Check = Callable[[httpx.Client], str | None]
"""Tries one thing and says what is wrong, or nothing."""


# What is tried --------------------------------------------------------------------------------------------------------


def _page(path: str, words: str) -> Check:
    """The page is there, and has these words."""

    def check(site: httpx.Client) -> str | None:
        answer = site.get(path)
        if answer.status_code != 200:
            return f"answers {answer.status_code}"
        return None if words in answer.text else f"does not say {words!r}"

    return check


def _a_row_of(table: str, extension: str = "") -> Check:
    """The page of the first row of a table is there."""

    def check(site: httpx.Client) -> str | None:
        rows = site.get(f"/relations/{table}.json", params={"_shape": "array", "_size": "1"}).json()
        key = next(iter(rows[0].values())) if rows else None
        return _page(f"/relations/{table}/{key}{extension}", str(key))(site) if rows else "has no row"

    return check


def _immutable(site: httpx.Client) -> str | None:
    served = site.get("/-/databases.json").json()
    (relations, *others) = served
    if others or relations["name"] != "relations":
        return f"serves {[database['name'] for database in served]}"
    return "the database is open for writing" if relations["is_mutable"] else None


def _counted(site: httpx.Client) -> str | None:
    """The counts that the front page shows, which come from inspect data, are those of the file."""
    for table in site.get("/relations.json").json()["tables"]:
        counted = _ask(site, f"select count(*) from [{table['name']}]").json()[0]["count(*)"]
        if table["count"] != counted:
            return f"{table['name']}: {table['count']} told, {counted} there"
    return None


def _ask(site: httpx.Client, sql: str) -> httpx.Response:
    return site.get("/relations.json", params={"sql": sql, "_shape": "array"})


def _refused(sql: str) -> Check:
    def check(site: httpx.Client) -> str | None:
        status = _ask(site, sql).status_code
        return None if status in (400, 403) else f"answers {status}"

    return check


def _stopped(sql: str, why: str) -> Check:
    """It is begun, and given up for that reason."""

    def check(site: httpx.Client) -> str | None:
        answer = _ask(site, sql)
        return None if answer.status_code == 400 and why in answer.text else f"answers {answer.status_code}"

    return check


def _compressed(site: httpx.Client) -> str | None:
    answer = site.get("/relations", headers={"accept-encoding": "gzip"})
    packed, plain = int(answer.headers.get("content-length", 0)), len(answer.content)
    if answer.headers.get("content-encoding") != "gzip":
        return "is not compressed"
    return None if packed < plain / 2 else f"{plain} bytes become {packed}"


def _cached(site: httpx.Client) -> str | None:
    told = site.get("/relations/facts").headers.get("cache-control", "")
    return None if re.fullmatch(r"max-age=[1-9]\d*", told) else f"cache-control: {told}"


def _kept_to_itself(site: httpx.Client) -> str | None:
    headers = site.get("/relations").headers
    wanted = {"content-security-policy": "default-src 'self'", "x-content-type-options": "nosniff", "referrer-policy": "no-re"}
    missing = [name for name, start in wanted.items() if not headers.get(name, "").startswith(start)]
    return f"lacks {', '.join(missing)}" if missing else None


def _robots(site: httpx.Client) -> str | None:
    """Pages may be crawled, what has no end may not."""
    lines = site.get("/robots.txt").text.splitlines()
    wanted = {"User-agent: *", "Disallow: /*?", "Disallow: /*.json", "Disallow: /*.csv", "Disallow: /-/"}
    return None if set(lines) == wanted else f"says {lines}"


def checks() -> dict[str, Check]:
    """Everything that is tried, by name."""
    metadata = yaml.safe_load((ROOT / "metadata.yml").read_text("utf-8"))
    relations = metadata["databases"]["relations"]
    named = relations["tables"] | relations["queries"]
    shown = {name: entry["title"] for name, entry in named.items() if not entry.get("hidden")}
    return {
        "immutable, one database": _immutable,
        "counts are those of the file": _counted,
        "page /": _page("/", "<h1"),
        "page /relations": _page("/relations", relations["title"]),
        **{f"page /relations/{name}": _page(f"/relations/{name}", "<h1") for name in shown},
        **{f"page of a row of {name}": _a_row_of(name) for name in ("facts", "events", "dyads", "participants", "articles")},
        "JSON": _page("/relations/facts.json?_size=1", '"rows"'),
        "CSV": _page("/relations/facts.csv?_size=1", "id,kind,date"),
        "CSV for Excel": _page("/-/excel/relations/facts.csv", "\ufeffid;"),
        "Markdown of a table": _page("/relations/facts.md?_size=1", "| --- |"),
        "Markdown of a fact": _a_row_of("facts", ".md"),
        "feed": _page("/relations/feed.atom", "<entry>"),
        "calendar": _page("/relations/visits.ics", "BEGIN:VCALENDAR"),
        "search": _page("/relations/ara.json?_shape=array&q=ticaret", '"found"'),
        "llms.txt": _page("/llms.txt", metadata["title"]),
        "robots.txt": _robots,
        "gzip": _compressed,
        "cache headers": _cached,
        "security headers": _kept_to_itself,
        **{f"refused: {sql}": _refused(sql) for sql in REFUSED},
        **{f"cut off: {sql}": _stopped(sql, "took too long") for sql in ENDLESS},
        **{f"too large: {sql}": _stopped(sql, "too big") for sql in HUGE},
    }


def failures(site: httpx.Client) -> Iterator[tuple[str, str | None]]:
    """Each check with what is wrong, or nothing."""
    for name, check in checks().items():
        try:
            yield name, check(site)
        except (httpx.HTTPError, ValueError, KeyError) as error:
            yield name, f"{type(error).__name__}: {error}"


# How it is served -----------------------------------------------------------------------------------------------------


@contextmanager
def served(database: Path) -> Iterator[str]:
    """The address at which the site is served immutable for as long as the context lasts."""
    with tempfile.TemporaryDirectory(prefix="publish-check-") as name:
        folder = Path(name)
        for part in SERVED:
            (folder / part).symlink_to(ROOT / part)
        (folder / "relations.db").symlink_to(database.resolve())
        _datasette(folder, "inspect", "relations.db", "--inspect-file", "inspect-data.json").wait()
        port = _free_port()
        with _datasette(folder, ".", "-p", str(port)) as server:
            try:
                yield _answering(f"http://127.0.0.1:{port}", server)
            finally:
                server.terminate()


def _datasette(folder: Path, *arguments: str) -> subprocess.Popen[bytes]:
    """Datasette at work in a folder, which it must stand in to find its inspect data; its log is of no interest here."""
    command = (sys.executable, "-m", "datasette", *arguments)
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    return subprocess.Popen(command, cwd=folder, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def _free_port() -> int:
    with socket.socket() as asked:
        asked.bind(("127.0.0.1", 0))
        port: int = asked.getsockname()[1]
        return port


def _answering(url: str, server: subprocess.Popen[bytes]) -> str:
    """The address, as soon as somebody answers there."""
    for _ in range(300):
        if server.poll() is not None:
            raise click.ClickException("Datasette does not start; try: make serve")
        try:
            httpx.get(f"{url}/-/versions.json")
        except httpx.TransportError:
            time.sleep(0.1)
        else:
            return url
    raise click.ClickException("Datasette does not answer within 30 seconds")


@click.command()
@click.argument("url", required=False)
def main(url: str | None) -> None:
    """Try the site at URL, or else serve relations.db as on a server and try that; a line for each check."""
    if url:
        sys.exit(_told(url))
    with served(ROOT / "relations.db") as address:
        code = _told(address)
    sys.exit(code)


def _told(url: str) -> int:
    """Say how each check ends; 1 if one fails."""
    with httpx.Client(base_url=url, timeout=30) as site:
        found = list(failures(site))
    for name, wrong in found:
        click.echo(f"FAIL {name}: {wrong}" if wrong else f"ok   {name}")
    failed = sum(1 for _, wrong in found if wrong)
    click.echo(f"{len(found) - failed} of {len(found)} checks passed")
    return 1 if failed else 0


if __name__ == "__main__":
    main()
