"""How right the extractor was measured to be: the rows of two tables of figures, kept as CSV files in ``docs/``.

``make accuracy`` (tests/measure.py) writes them, and every database publishes them as the tables of the same names.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, fields
from itertools import chain
from pathlib import Path
from typing import TypeAlias

FOLDER = Path(__file__).resolve().parent.parent / "docs"


@dataclass(frozen=True, slots=True)
class OfKind:
    """Facts of one kind in a gold corpus; None is a ratio of nothing.  ``extractor`` names the version measured."""

    corpus: str
    kind: str
    gold: int
    found: int
    matched: int
    precision: float | None
    recall: float | None
    f1: float | None
    extractor: str


@dataclass(frozen=True, slots=True)
class OfValue:
    """One value (``field``) of the matched facts of a kind: in how many of those judged it is correct too."""

    corpus: str
    kind: str
    field: str
    judged: int
    correct: int
    share: float
    extractor: str


Table: TypeAlias = type[OfKind] | type[OfValue]
Line: TypeAlias = dict[str, str | None]
FILES: dict[Table, str] = {OfKind: "accuracy.csv", OfValue: "accuracy_of_values.csv"}


def lines(table: Table, folder: Path = FOLDER) -> tuple[Line, ...]:
    """The lines of a table by column, an empty cell as None; the database gives them their types and checks them."""
    with (folder / FILES[table]).open(encoding="utf-8", newline="") as text:
        return tuple({column: cell or None for column, cell in line.items()} for line in csv.DictReader(text))


def rewrite(table: Table, corpus: str, measured: Sequence[OfKind | OfValue], folder: Path = FOLDER) -> None:
    """Put rows in the place of those of their corpus; the others stay."""
    kept = [line for line in lines(table, folder) if line["corpus"] != corpus]
    _write(table, chain(kept, map(asdict, measured)), folder)


def _write(table: Table, rows: Iterable[Mapping[str, object]], folder: Path) -> None:
    """Sorted by corpus; within one the order in which they were measured."""
    columns = [column.name for column in fields(table)]
    with (folder / FILES[table]).open("w", encoding="utf-8", newline="") as text:
        writer = csv.DictWriter(text, columns, lineterminator="\n")
        writer.writeheader()
        writer.writerows(sorted(rows, key=lambda row: str(row["corpus"])))
