"""What is taken away from the site: citations, Markdown, calendars, feeds, and CSV for Excel.

Works on Datasette 0.65 and on 1.0, but for the feeds: they need datasette-atom, which has no stable release for 1.0.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from datasette import hookimpl
from datasette.app import Datasette
from datasette.utils.asgi import AsgiStream, NotFound, Request, Response

from bilateral.site import calendar, citation, excel, markdown
from bilateral.site.rows import Rows

try:
    from datasette_atom import render_atom
except ImportError:
    render_atom = None

DATABASE = "relations"
VISIT = {"visit", "status", "starts_on", "ends_on", "date_precision", "city", "host_country_name"}
ENTRY = {"atom_id", "atom_title", "atom_updated"}
TOLD = """
    SELECT f.id, f.summary, e.exact AS said, coalesce(r.published_on, a.published_on) AS told_on
    FROM facts f
    JOIN evidence e ON e.id = f.first_evidence
    JOIN reports r ON r.id = e.report
    JOIN articles a ON a.id = e.article
    WHERE f.id IN (SELECT value FROM json_each(?))
"""
LINKED = """
    SELECT value AS id, CASE
               WHEN value IN (SELECT id FROM facts) THEN 'facts'
               WHEN value IN (SELECT id FROM articles) THEN 'articles'
               WHEN value IN (SELECT id FROM participants) THEN 'participants'
               WHEN value IN (SELECT id FROM dyads) THEN 'dyads'
               WHEN value IN (SELECT iso3 FROM countries) THEN 'countries'
           END AS page
    FROM json_each(?)
"""


@hookimpl
def extra_template_vars(datasette: Datasette, request: Request | None) -> dict[str, Any]:
    async def cite(fact: str) -> str:
        return await cited(datasette, request, fact)

    return {"citation": cite, "excel_url": lambda: _excel_url(datasette, request)}


@hookimpl(trylast=True)  # so that our .atom, which says 404 where datasette-atom fails, takes the place of its own
def register_output_renderer() -> list[dict[str, Any]]:
    own = [
        {"extension": "md", "render": render_markdown},
        {"extension": "ics", "render": render_calendar, "can_render": lambda columns: VISIT.issubset(columns)},
    ]
    atom = {"extension": "atom", "render": render_feed, "can_render": lambda columns: ENTRY.issubset(columns)}
    return [*own, atom] if render_atom else own


@hookimpl
def register_routes() -> list[tuple[str, Any]]:
    return [(r"^/-/excel/(?P<path>[^.]+)\.csv$", serve_excel)]


@hookimpl
def register_magic_parameters(datasette: Datasette) -> list[tuple[str, Any]]:
    """``:_page_facts`` in a canned query is the whole address of the page of the table facts."""
    return [("page", lambda table, request: datasette.absolute_url(request, datasette.urls.table(DATABASE, table)))]


@hookimpl
def table_actions(datasette: Datasette, request: Request) -> list[dict[str, str]]:
    return _actions(datasette, request)


@hookimpl(optionalhook=True)  # from 1.0 on
def view_actions(datasette: Datasette, request: Request) -> list[dict[str, str]]:
    return _actions(datasette, request)


@hookimpl(optionalhook=True)  # from 1.0 on
def query_actions(datasette: Datasette, request: Request) -> list[dict[str, str]]:
    return _actions(datasette, request)


def _actions(datasette: Datasette, request: Request) -> list[dict[str, str]]:
    """In the menu of every table, view and query."""
    return [{"href": _excel_url(datasette, request), "label": "CSV for Excel (all rows, with labels)"}]


# Citations and Markdown ------------------------------------------------------------------------------------------------


async def cited(datasette: Datasette, request: Request | None, fact: str) -> str:
    """The citation of a fact, with its address as the visitor reaches it; empty if there is no such fact."""
    found = (await datasette.get_database(DATABASE).execute(citation.SQL, [fact])).first()
    return citation.line(citation.Cited(**dict(found)), _page(datasette, request, "facts", fact)) if found else ""


def _page(datasette: Datasette, request: Request | None, table: str, key: str) -> str:
    """The whole address of a row's page; without a request, as in a page that Datasette tests, what follows the host."""
    path = str(datasette.urls.row(DATABASE, table, key))
    return str(datasette.absolute_url(request, path)) if request else path


async def render_markdown(
    datasette: Datasette, request: Request, columns: Sequence[str], rows: Sequence[Any], table: str | None, view_name: str
) -> Response:
    """A page of a table or a query as a Markdown table, a fact as a page of Markdown."""
    cells = [list(row) for row in rows]
    if view_name == "row" and table and (fact := await _fact(datasette, request, columns, cells)):
        return _text(fact, "text/markdown")
    pages = await _pages(datasette, request, [cell for row in cells for cell in row])
    return _text(markdown.table(columns, cells, pages.get), "text/markdown")


async def _fact(datasette: Datasette, request: Request, columns: Sequence[str], rows: Sequence[Sequence[Any]]) -> str | None:
    """The Markdown of the fact whose row is shown, in facts or in the table of its kind."""
    if "id" not in columns:
        return None
    key = str(rows[0][list(columns).index("id")])
    database = datasette.get_database(DATABASE)
    found = (await database.execute("SELECT summary FROM facts WHERE id = ?", [key])).first()
    if not found:
        return None
    values = (await database.execute("SELECT field, value FROM fact_values WHERE fact = ?", [key])).rows
    order = "ORDER BY field, article, start_char, evidence"
    quoted = (await database.execute(f"SELECT * FROM fact_evidence WHERE fact = ? {order}", [key])).rows
    named = [value["value"] for value in values] + [quotation["article"] for quotation in quoted]
    pages = await _pages(datasette, request, named)
    return markdown.fact(found["summary"], values, quoted, await cited(datasette, request, key), pages.get)


async def _pages(datasette: Datasette, request: Request, cells: Sequence[Any]) -> dict[str, str]:
    """The addresses of the pages of those cells that are the id of something that has one."""
    known = {cell["value"] if isinstance(cell, dict) else cell for cell in cells}
    names = json.dumps(sorted(name for name in known if isinstance(name, str)))
    found = (await datasette.get_database(DATABASE).execute(LINKED, [names])).rows
    return {row["id"]: _page(datasette, request, row["page"], row["id"]) for row in found if row["page"]}


def _text(content: str | bytes, kind: str) -> Response:
    return Response(content, content_type=f"{kind}; charset=utf-8")


# CSV for Excel ----------------------------------------------------------------------------------------------------------


def _excel_url(datasette: Datasette, request: Request) -> str:
    """The address of the rows of the page that is asked for, as CSV for Excel."""
    query = f"?{request.query_string}" if request.query_string else ""
    return f"{datasette.urls.path('/-/excel' + _route(request))}.csv{query}"


def _route(request: Request) -> str:
    """The path without base_url and without the extension of a format."""
    path = request.scope.get("route_path") or request.path
    extension = request.url_vars.get("format")
    return str(path).removesuffix(f".{extension}") if extension else str(path)


async def serve_excel(datasette: Datasette, request: Request) -> AsgiStream:
    path = f"/{request.url_vars['path']}"
    if not datasette.setting("allow_csv_stream"):
        raise NotFound("CSV of all rows is switched off on this site")
    rows = await Rows.of(datasette, path, request.query_string)
    labelled = await _labelled(datasette, path)

    async def write(stream: Any) -> None:
        heading = excel.lines([excel.heading(rows.columns, labelled)])
        await stream.write(excel.BYTE_ORDER_MARK + heading)
        async for page in rows.pages():
            await stream.write(excel.lines(excel.expanded(row, rows.columns, labelled) for row in page))

    name = path.rpartition("/")[2]
    headers = {"content-disposition": f'attachment; filename="{name}.csv"'}
    return AsgiStream(write, headers=headers, content_type="text/csv; charset=utf-8")


async def _labelled(datasette: Datasette, path: str) -> list[str]:
    """The columns of a table that point to rows with a label."""
    _, database, *table = path.split("/")
    if not table:
        return []
    keys = await datasette.get_database(database).foreign_keys_for_table(table[0])
    return [key["column"] for key in keys]


# Calendars and feeds ----------------------------------------------------------------------------------------------------


async def render_calendar(datasette: Datasette, request: Request, columns: Sequence[str]) -> Response | None:
    """Visits, those that the page's filters leave, as iCalendar; of rows that are no visits there is none."""
    if not VISIT.issubset(columns):
        return None
    rows = await Rows.of(datasette, _route(request), request.query_string)
    visits: list[dict[str, Any]] = []
    async for page in rows.pages():
        visits += [dict(zip(rows.columns, row, strict=True)) for row in page]
        if len(visits) >= calendar.MOST:
            break
    del visits[calendar.MOST :]
    names = json.dumps([visit["visit"] for visit in visits])
    told = {row["id"]: dict(row) for row in (await datasette.get_database(DATABASE).execute(TOLD, [names])).rows}
    entries = [_entry(datasette, request, visit | told[visit["visit"]]) for visit in visits]
    return _text(calendar.calendar("Visits between states", entries), "text/calendar")


def _entry(datasette: Datasette, request: Request, visit: dict[str, Any]) -> dict[str, Any]:
    url = _page(datasette, request, "facts", visit["id"])
    place = ", ".join(part for part in (visit["city"], visit["host_country_name"]) if part)
    return visit | {"location": place, "description": f"“… {visit['said']} …”\n{url}", "url": url}


def render_feed(
    datasette: Datasette,
    request: Request,
    sql: str,
    columns: Sequence[str],
    rows: Sequence[Any],
    database: str,
    table: str | None,
    query_name: str | None,
    view_name: str,
    data: dict[str, Any],
) -> Any:
    """datasette-atom's feed; nothing, and so 404, where there is no entry (datasette-atom itself says 500)."""
    if not rows:
        return None
    return render_atom(datasette, request, sql, columns, rows, database, table, query_name, view_name, data)
