"""A database → a folder of Parquet files, one for each table and each view of ``VIEWS``, for DuckDB, Spark and others.

Rows are read and written a group at a time, so that a database of any size needs little memory.  The files are written in
a hidden folder within the target and put in place together: what fails before that changes nothing.  The same database gives
the same bytes, with the same versions of SQLite and pyarrow.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

VIEWS = {
    "disagreements": "fact, field, other_value",
    "document_counts": "package",
    "dyad_summary": "dyad",
    "fact_dyads": "dyad, date, fact",
    "fact_participants": "fact, participant, role",
    "timeline": "date, fact",
    "trade_ledger": "dyad, announced_on, target",
    "visits": "starts_on, visit",
    "who_met_whom": "starts_on, event, person, met",
}
"""The views that are exported, and the order of their rows."""
LEFT_OUT = {
    *("fact_evidence", "fact_values", "fact_values_named"),
    *("articles_index", "facts_found", "facts_index", "participants_index", "statements_index"),
}
"""The views that only pages and the search need; they say nothing that the tables do not."""
DAYS = {"announced_on", "date", "ends_on", "first_date", "last_date", "published_on", "signed_on", "starts_on"}
"""The columns of which the schema checks that each value is a full ISO day."""
COUNTED = {
    *("documents_declared", "documents_signed", "named", "other_reports", "reports", "shown_reports"),
    *("agreements", "events", "facts", "statements", "trade_targets", "trade_volumes", "visits"),
}
"""The columns of views that are computed whole numbers; SQLite tells no type of what is computed."""
ROWS, BYTES = 100_000, 64_000_000
"""A row group ends when it holds so much."""
_AT_ONCE, _LONG_AT_ONCE = 5_000, 50
"""Rows in memory beside the group: fewer where a cell may be a whole article."""
_UNFINISHED, _MARK = ".unfinished", b"bilateral"


class ParquetError(Exception):
    """The files cannot be written: one line that names the folder and the reason."""


@dataclass(frozen=True, slots=True)
class _Rows:
    """A table or view: its columns with their Arrow types, and the SQL that gives its rows in their order."""

    name: str
    types: dict[str, str]
    sql: str


@contextmanager
def exported(database: Path, folder: Path | None) -> Iterator[None]:
    """Export the database that is built within to ``folder``, if there is one; what can never be written is refused before.

    Raises:
        ParquetError: pyarrow is missing, ``folder`` is not ours to fill, or it could not be written.
    """
    if folder:
        refuse_unfit(folder)
    yield
    if folder:
        export(database, folder)


def refuse_unfit(folder: Path) -> None:
    """Raise :class:`ParquetError` unless :func:`export` may write to the folder and has what it needs for it."""
    _pyarrow()
    if folder.exists() and not folder.is_dir():
        raise ParquetError(f"{folder}: is a file, not a folder for Parquet files")
    if not folder.exists() and not folder.parent.is_dir():
        raise ParquetError(f"{folder}: there is no folder {folder.parent}")
    if not os.access(folder if folder.exists() else folder.parent, os.W_OK | os.X_OK):
        raise ParquetError(f"{folder}: cannot be written to")
    for entry in sorted(folder.iterdir()) if folder.exists() else ():
        if not _is_ours(entry):
            raise ParquetError(f"{folder}: holds {entry.name}, which is no export of this program; name a new or empty folder")


def export(database: Path, folder: Path) -> None:
    """Write each table of the database, and each view of ``VIEWS``, to a file of the folder, and nothing else into it.

    Raises:
        ParquetError: the folder is not ours to fill, or cannot be written; what it held is still there.
    """
    refuse_unfit(folder)
    arrow, _ = _pyarrow()
    try:
        folder.mkdir(exist_ok=True)
        with _beside(folder) as unfinished, closing(_read_only(database)) as db:
            for rows in _all_rows(db):
                _write(db, rows, unfinished / f"{rows.name}.parquet")
            _put_in_place(unfinished, folder)
    except (sqlite3.Error, arrow.ArrowException, OSError) as error:
        raise ParquetError(f"{folder}: {error}; the database was built, but not exported") from error


def _pyarrow() -> tuple[Any, Any]:
    try:
        import pyarrow
        from pyarrow import parquet
    except ImportError as error:
        raise ParquetError("--parquet needs pyarrow: pip install 'bilateral[parquet]' (or pip install pyarrow)") from error
    return pyarrow, parquet


# -------------------------------------------------------------------------------------------------------- the folder


def _is_ours(entry: Path) -> bool:
    """Whether an export wrote this: a Parquet file with our mark, or what a killed export left."""
    arrow, parquet = _pyarrow()
    if entry.name == _UNFINISHED:
        return True
    try:
        return entry.suffix == ".parquet" and _MARK in (parquet.read_metadata(entry).metadata or {})
    except (arrow.ArrowException, OSError):
        return False


@contextmanager
def _beside(folder: Path) -> Iterator[Path]:
    """A hidden folder in the same file system, which neither DuckDB's ``*.parquet`` nor Spark looks into."""
    unfinished = folder / _UNFINISHED
    shutil.rmtree(unfinished, ignore_errors=True)
    unfinished.mkdir()
    try:
        yield unfinished
    finally:
        shutil.rmtree(unfinished, ignore_errors=True)


def _put_in_place(unfinished: Path, folder: Path) -> None:
    """The new files for the old ones, and away with those of tables that are no more."""
    names = {path.name for path in unfinished.iterdir()}
    for name in sorted(names):
        (unfinished / name).replace(folder / name)
    for path in folder.glob("*.parquet"):
        if path.name not in names:
            path.unlink()


# ---------------------------------------------------------------------------------------------------------- the rows


def _read_only(database: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{database.resolve().as_uri()}?mode=ro&immutable=1", uri=True)


def _all_rows(db: sqlite3.Connection) -> list[_Rows]:
    """The tables but SQLite's own and those of its search, and the views, by name."""
    listed = db.execute("SELECT name, type, wr FROM pragma_table_list WHERE schema = 'main' AND name NOT LIKE 'sqlite%'")
    orders = {name: _key(db, name) if wr else "rowid" for name, kind, wr in listed if kind == "table"} | VIEWS
    return [_rows(db, name, orders[name]) for name in sorted(orders)]


def _key(db: sqlite3.Connection, table: str) -> str:
    return ", ".join(name for (name,) in db.execute("SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk", [table]))


def _rows(db: sqlite3.Connection, name: str, order: str) -> _Rows:
    told = db.execute("SELECT name, type FROM pragma_table_info(?) ORDER BY cid", [name])
    types = {column: _arrow_type(column, declared) for column, declared in told}
    quoted = ", ".join(f'"{column}"' for column in types)
    return _Rows(name, types, f'SELECT {quoted} FROM "{name}" ORDER BY {order}')


def _arrow_type(column: str, declared: str) -> str:
    """The tables are STRICT, so that a declared type is that of every value."""
    if column in DAYS:
        return "date32"
    if declared == "INTEGER" or (declared != "TEXT" and column in COUNTED):
        return "int64"
    return "double" if declared == "REAL" else "string"


def _write(db: sqlite3.Connection, rows: _Rows, path: Path) -> None:
    arrow, parquet = _pyarrow()
    types = {column: arrow.type_for_alias(alias) for column, alias in rows.types.items()}
    schema = arrow.schema(types.items(), metadata={_MARK: rows.name.encode()})
    with parquet.ParquetWriter(path, schema, compression="zstd") as writer:
        for group in _groups(_batches(db, rows, schema)):
            writer.write_table(arrow.Table.from_batches(group, schema), row_group_size=2 * ROWS)


def _batches(db: sqlite3.Connection, rows: _Rows, schema: Any) -> Iterator[Any]:
    """The rows, some at a time, as Arrow has them."""
    arrow, _ = _pyarrow()
    cursor = db.execute(rows.sql)
    while cells := cursor.fetchmany(_LONG_AT_ONCE if "text" in rows.types else _AT_ONCE):
        columns = [_column(values, field.type) for values, field in zip(zip(*cells, strict=True), schema, strict=True)]
        yield arrow.record_batch(columns, schema=schema)


def _column(values: Sequence[Any], wanted: Any) -> Any:
    """A column; what is not of the type that it ought to be raises an error of Arrow's."""
    arrow, _ = _pyarrow()
    return arrow.array(values, arrow.string()).cast(wanted) if wanted == arrow.date32() else arrow.array(values, wanted)


def _groups(batches: Iterator[Any]) -> Iterator[list[Any]]:
    group: list[Any] = []
    rows = size = 0
    for batch in batches:
        group.append(batch)
        rows, size = rows + batch.num_rows, size + batch.nbytes
        if rows >= ROWS or size >= BYTES:
            yield group
            group, rows, size = [], 0, 0
    if group:
        yield group
