"""CSV as Excel opens it in Turkey: a byte order mark, semicolons, decimal commas – and no cell that runs as a formula."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from typing import Any

BYTE_ORDER_MARK = "\ufeff"
EXACT_DIGITS = 15
"""Excel rounds longer numbers; as text they keep their digits."""

_RUNS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def lines(rows: Iterable[Sequence[Any]]) -> str:
    """Rows as lines of the file, without the mark that stands once at its head."""
    written = io.StringIO()
    csv.writer(written, delimiter=";", lineterminator="\r\n").writerows([cell(value) for value in row] for row in rows)
    return written.getvalue()


def cell(value: Any) -> str:
    """A value as Excel shows it unchanged: what would run as a formula, or be rounded, gets an apostrophe before it."""
    if value is None:
        return ""
    if isinstance(value, float):
        return str(value).replace(".", ",")
    if isinstance(value, int):
        return str(value) if len(str(abs(value))) <= EXACT_DIGITS else f"'{value}"
    written = str(value)
    return f"'{written}" if written.startswith(_RUNS) else written


def heading(columns: Sequence[str], labelled: Sequence[str]) -> list[str]:
    """The columns, each that points to another row followed by one for its label."""
    return [name for column in columns for name in ([column, f"{column}_label"] if column in labelled else [column])]


def expanded(row: Sequence[Any], columns: Sequence[str], labelled: Sequence[str]) -> list[Any]:
    """The cells of a row under that heading."""
    return [cell for column, value in zip(columns, row, strict=True) for cell in _expanded(value, column in labelled)]


def _expanded(value: Any, labelled: bool) -> list[Any]:
    known, label = (value["value"], value["label"]) if isinstance(value, dict) else (value, None)
    return [known, label] if labelled else [known]
