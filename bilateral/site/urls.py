"""Where marks lead: the page of a row. Whoever serves the site gives its own, so that its base_url is kept."""

from __future__ import annotations

from collections.abc import Callable

Link = Callable[[str, str], str]
"""(table, key) → address"""


def plain_link(table: str, key: str) -> str:
    return f"/relations/{table}/{key}"
