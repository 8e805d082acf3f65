"""Gives the templates the drawings of bilateral/site/charts.py, with the addresses of this server, and the rows to draw."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any
from urllib.parse import urlencode

from datasette import hookimpl
from datasette.app import Datasette

from bilateral.site import charts
from bilateral.site.urls import Site


@hookimpl
def extra_template_vars(datasette: Datasette) -> dict[str, Any]:
    site = Site(str(datasette.urls.path("/relations")))

    async def answers(query: str, asked: Mapping[str, str]) -> list[dict[str, Any]]:
        """The rows of a canned query; no version of Datasette gives them to templates under the same name."""
        response = await datasette.client.get(f"{site.base}/{query}.json?" + urlencode({**asked, "_shape": "array"}))
        rows: list[dict[str, Any]] = response.json() if response.status_code == 200 else []
        return rows

    return {"answers": answers, "site": site} | {name: partial(getattr(charts, name), site=site) for name in charts.__all__}


@hookimpl
def extra_css_urls(table: str | None, datasette: Datasette) -> list[str]:
    """For the trade of a pair, on its page; pages that are drawings ask for the style themselves."""
    return [datasette.urls.path("/static/charts.css")] if table == "dyads" else []
