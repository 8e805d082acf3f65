"""All rows behind a page of a table, view or query, asked for as anybody from outside could."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qsl, urlencode

from datasette.app import Datasette
from datasette.utils.asgi import NotFound

PAGING = {"_next", "_size", "_shape", "_extra", "_labels", "_facet", "_nofacet", "_nocount", "_col", "_nocol", "_json"}
"""What decides how much of the rows a page shows, and how; a file has them all."""


@dataclass(frozen=True, slots=True)
class Rows:
    """All rows behind a page of a table, view or query: the columns, and the rows page by page."""

    datasette: Datasette
    path: str
    arguments: tuple[tuple[str, str], ...]
    first: dict[str, Any]

    @classmethod
    async def of(cls, datasette: Datasette, path: str, query_string: str) -> Rows:
        """What stands at the path of a page, asked for as anybody from outside could.

        Raises:
            NotFound: Nothing stands there, or not for everybody.
        """
        asked = tuple((name, value) for name, value in parse_qsl(query_string, True) if name not in PAGING)
        return cls(datasette, path, asked, await _json(datasette, path, asked))

    @property
    def columns(self) -> list[str]:
        return list(self.first["columns"])

    async def pages(self) -> AsyncIterator[list[list[Any]]]:
        page = self.first
        if page.get("truncated") and not page.get("next"):
            yield await self._whole_query()
            return
        yield [list(row.values()) for row in page["rows"]]
        while page.get("next"):
            page = await _json(self.datasette, self.path, (*self.arguments, ("_next", str(page["next"]))))
            yield [list(row.values()) for row in page["rows"]]

    async def _whole_query(self) -> list[list[Any]]:
        """The rows of a query that has more than Datasette shows; the time limit still holds."""
        query = self.first["query"]
        found = await self.datasette.get_database(self.path.split("/")[1]).execute(query["sql"], query["params"])
        return [list(row) for row in found.rows]


async def _json(datasette: Datasette, path: str, arguments: Sequence[tuple[str, str]]) -> dict[str, Any]:
    """A page as Datasette gives it to programs, as large as it can be."""
    how = {"_shape": "objects", "_size": "max", "_labels": "on", "_nofacet": "1", "_nocount": "1"}
    extra = [("_extra", "columns"), ("_extra", "query")]
    response = await datasette.client.get(f"{path}.json?{urlencode([*arguments, *how.items(), *extra])}")
    if response.status_code != 200:
        raise NotFound(f"There are no rows at {path} ({response.status_code})")
    content: dict[str, Any] = response.json()
    return content
