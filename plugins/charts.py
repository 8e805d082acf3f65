"""Gives the templates the drawings of bilateral/site/charts.py, with the addresses of this server."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from datasette import hookimpl
from datasette.app import Datasette
from datasette.utils import tilde_encode

from bilateral.site import charts


@hookimpl
def extra_template_vars(datasette: Datasette) -> dict[str, Callable[..., Any]]:
    def link(table: str, key: str) -> str:
        return str(datasette.urls.row("relations", table, tilde_encode(key)))

    return {name: partial(getattr(charts, name), link=link) for name in charts.__all__}
