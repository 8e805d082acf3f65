"""llms.txt (llmstxt.org): what the site has, for programs that read before they ask."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

HOW = """\
Every page is also JSON and CSV and Markdown: add `.json?_shape=objects`, `.csv` or `.md` to its path. Tables are filtered by
`?column=value`, sorted by `?_sort_desc=column`, searched by `?_search=words`; SQL (SQLite, read only) is asked by
`/relations.json?sql=…`. Each fact has its page `/relations/facts/ID`, and `/relations/facts/ID.md` quotes the Turkish words
that prove each value. No value stands without words; cite a fact by its page."""


def text(metadata: Mapping[str, Any], address: Callable[[str], str]) -> str:
    """The file that metadata.yml gives; ``address`` makes a path of the site a whole address."""
    relations = metadata["databases"]["relations"]
    parts = [f"# {metadata['title']}", f"> {metadata['description']}", HOW]
    for heading, entries in (("Tables and views", relations["tables"]), ("Questions", relations["queries"])):
        lines = (_line(name, entry, address) for name, entry in entries.items() if not entry.get("hidden"))
        parts.append("\n".join([f"## {heading}\n", *lines]))
    return "\n\n".join(parts) + "\n"


def _line(name: str, entry: Mapping[str, Any], address: Callable[[str], str]) -> str:
    described = re.sub(r"<[^>]+>", "", entry.get("description") or entry.get("description_html", ""))
    return f"- [{entry['title']}]({address(f'/relations/{name}.md')}): {described}"
