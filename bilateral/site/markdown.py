"""Tables and facts as GitHub Markdown, to be pasted where they are needed."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

Row = Mapping[str, Any]
Link = Callable[[str], str | None]
"""The address of the page of whatever a cell names by its id, if it has one."""

_SPECIAL = re.compile(r"[\\`*\[\]<>|~]|(?<!\w)_|_(?!\w)")


def text(cell: Any) -> str:
    """A cell as Markdown that shows just its characters, in one line."""
    return _plain("" if cell is None else str(cell)).strip()


def _plain(words: str) -> str:
    return _SPECIAL.sub(r"\\\g<0>", re.sub(r"\s+", " ", words))


def link(words: str, url: str | None) -> str:
    """Words, as they are to be shown, that lead to an address."""
    return f"[{text(words)}]({url})" if url else text(words)


def table(columns: Sequence[str], rows: Iterable[Sequence[Any]], address: Link) -> str:
    """A Markdown table; a cell {value, label} shows its label, a cell that is an id leads to its page."""
    lines = [[text(column) for column in columns], ["---"] * len(columns)]
    lines += [[_cell(cell, address) for cell in row] for row in rows]
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)


def _cell(cell: Any, address: Link) -> str:
    value, label = (cell["value"], cell["label"]) if isinstance(cell, dict) else (cell, cell)
    return link(str(label), address(value)) if isinstance(value, str) else text(label)


def fact(title: str, values: Sequence[Row], quotations: Sequence[Row], citation: str, address: Link) -> str:
    """A fact's page: its values, the words that say each, and how to cite it."""
    told = [(value["field"], value["value"]) for value in values]
    return "\n".join(
        [
            f"# {text(title)}\n",
            table(("field", "value"), told, address),
            "## The words that say so\n",
            *(_quotation(quoted, address) for quoted in quotations),
            "## Cite\n",
            f"{text(citation)}\n",
        ]
    )


def _quotation(quoted: Row, address: Link) -> str:
    """The words of one piece of evidence, bold in their context, and where they stand."""
    words = f"{_plain(quoted['before'])}**{text(quoted['exact'])}**{_plain(quoted['after'])}".strip()
    field = text(f"{quoted['field']}: {quoted['value']}" if quoted["field"] else "the fact itself")
    source = link(quoted["article_title"], address(quoted["article"]))
    named = ", ".join(text(part) for part in (quoted["publisher"], quoted["published_on"]) if part)
    place = f"characters {quoted['start_char']} to {quoted['end_char']}, rule {text(quoted['rule'])}"
    return f"- {field} ({quoted['basis']})\n\n  > … {words} …\n\n  {source}{', ' if named else ''}{named}; {place}\n"
