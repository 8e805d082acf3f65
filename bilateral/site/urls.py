"""Where marks lead. Whoever serves the site says where it stands, so that its base_url is kept."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlencode


@dataclass(frozen=True)
class Site:
    """The addresses of a database's pages."""

    base: str = "/relations"

    def row(self, table: str, key: object) -> str:
        return f"{self.base}/{table}/{key}"

    def page(self, name: str, **asked: object) -> str:
        """A table, view or query with filters; what is empty is not asked."""
        given = {key: value for key, value in asked.items() if value not in (None, "")}
        return f"{self.base}/{name}" + (f"?{urlencode(given)}" if given else "")

    def fact(self, key: object) -> str:
        return self.row("facts", key)


HERE = Site()
