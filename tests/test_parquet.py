"""Promises of --parquet: what DuckDB reads is what the database holds, and a folder is filled wholly or not at all."""

from __future__ import annotations

import os
import re
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from relations_sample import TARGET, write_sample
from test_build import VISIT, run

from bilateral import parquet
from bilateral.parquet import DAYS, LEFT_OUT, VIEWS, ParquetError, export
from bilateral.store import SCHEMA

duckdb = pytest.importorskip("duckdb", reason="DuckDB is not installed: pip install --require-hashes -r requirements.lock")
arrow_files = pytest.importorskip("pyarrow.parquet", reason="pyarrow is not installed: pip install '.[parquet]'")
TYPES = {"INTEGER": "BIGINT", "REAL": "DOUBLE", "TEXT": "VARCHAR"}


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_sample(tmp_path_factory.mktemp("database") / "relations.db")


@pytest.fixture(scope="module")
def folder(database: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("export")
    export(database, folder)
    return folder


@pytest.fixture
def db(database: Path) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(database)) as connection:
        yield connection


def asked(sql: str) -> list[tuple[Any, ...]]:
    with duckdb.connect() as connection:
        return list(connection.execute(sql).fetchall())


def files(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def tables() -> list[str]:
    """The tables that the schema's file names."""
    return re.findall(r"^CREATE TABLE (\w+)", (SCHEMA / "tables.sql").read_text("utf-8"), re.MULTILINE)


# ------------------------------------------------------------------------------------------------- what is written


def test_there_is_a_file_for_each_table_and_each_view_of_the_list(folder: Path) -> None:
    assert files(folder).keys() == {f"{name}.parquet" for name in (*tables(), *VIEWS)}


def test_each_view_is_exported_or_left_out_knowingly(db: sqlite3.Connection) -> None:
    views = {name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'view'")}
    assert views == VIEWS.keys() | LEFT_OUT
    assert not VIEWS.keys() & LEFT_OUT


def test_duckdb_reads_the_rows_of_each_table_and_view(folder: Path, db: sqlite3.Connection) -> None:
    for name in (*tables(), *VIEWS):
        stored = db.execute(f"SELECT * FROM {name}")
        columns = [column for column, *_ in stored.description]
        days = ", ".join(f"CAST({column} AS VARCHAR) AS {column}" for column in columns if column in DAYS)
        read = asked(f"SELECT *{f' REPLACE ({days})' if days else ''} FROM '{folder / name}.parquet'")
        assert sorted(read, key=repr) == sorted(stored, key=repr), name


def test_the_sample_leaves_few_tables_empty(folder: Path) -> None:
    """So that the test before compares something."""
    empty = {path.stem for path in folder.iterdir() if not asked(f"SELECT 1 FROM '{path}' LIMIT 1")}
    assert empty <= {"rejected", "disagreements"}


def test_types_are_those_of_the_tables(folder: Path, db: sqlite3.Connection) -> None:
    for name in tables():
        declared = db.execute("SELECT name, type FROM pragma_table_info(?)", [name])
        wanted = {column: "DATE" if column in DAYS else TYPES[kind] for column, kind in declared}
        assert {row[0]: row[1] for row in asked(f"DESCRIBE FROM '{folder / name}.parquet'")} == wanted, name


def test_types_of_views_are_those_of_their_values(folder: Path, db: sqlite3.Connection) -> None:
    kinds = {"BIGINT": "integer", "DOUBLE": "real", "VARCHAR": "text", "DATE": "text"}
    for name in VIEWS:
        for column, kind, *_ in asked(f"DESCRIBE FROM '{folder / name}.parquet'"):
            met = {value for (value,) in db.execute(f"SELECT DISTINCT typeof({column}) FROM {name}")}
            assert met <= {kinds[kind], "null"}, (name, column)


def test_days_are_the_columns_that_the_schema_holds_to_days() -> None:
    checked = set(re.findall(r"(\w+) IS date\(\1, '\+0 days'\)", (SCHEMA / "tables.sql").read_text("utf-8")))
    assert checked | {"first_date", "last_date"} == DAYS


def test_an_analyst_joins_the_ledger_with_the_evidence(folder: Path) -> None:
    ((dyad, amount, day, exact),) = asked(f"""
        SELECT l.dyad_name, l.amount, min(l.announced_on), min(e.exact)
        FROM '{folder}/trade_ledger.parquet' l
        JOIN '{folder}/evidence.parquet' e ON e.fact = l.target AND e.field = 'amount' AND e.value = CAST(l.amount AS VARCHAR)
        WHERE l.target = '{TARGET}' AND l.announced_on >= DATE '2031-01-01'
        GROUP BY ALL""")
    assert (dyad, amount, day.isoformat(), exact) == ("Georgia – Kazakhstan", 2_000_000_000, "2031-03-05", "2 milyar")


def test_rows_come_in_groups_and_in_order(
    database: Path, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(parquet, "_AT_ONCE", 2)
    monkeypatch.setattr(parquet, "_LONG_AT_ONCE", 1)
    monkeypatch.setattr(parquet, "ROWS", 10)
    export(database, tmp_path)
    for name in ("evidence", "timeline", "rules"):
        one, many = (arrow_files.ParquetFile(each / f"{name}.parquet") for each in (folder, tmp_path))
        assert many.metadata.num_row_groups == -(-many.metadata.num_rows // 10)
        assert many.read() == one.read()


def test_the_same_database_gives_the_same_bytes(database: Path, folder: Path, tmp_path: Path) -> None:
    export(database, tmp_path / "new")
    assert files(tmp_path / "new") == files(folder)


# ------------------------------------------------------------------------------------------------------ the folder


def test_an_export_replaces_the_one_before_with_tables_that_are_gone(database: Path, folder: Path, tmp_path: Path) -> None:
    export(database, tmp_path)
    (tmp_path / "facts.parquet").rename(tmp_path / "former_table.parquet")
    (tmp_path / ".unfinished").mkdir()
    (tmp_path / ".unfinished" / "facts.parquet").write_text("killed")
    export(database, tmp_path)
    assert files(tmp_path) == files(folder)
    assert not (tmp_path / ".unfinished").exists()


@pytest.mark.parametrize("fault", [OSError("No space left on device"), sqlite3.OperationalError("disk I/O error")])
def test_a_failure_leaves_the_old_export(
    fault: Exception, database: Path, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    export(database, tmp_path)
    written: list[str] = []

    def failing(db: sqlite3.Connection, rows: Any, path: Path) -> None:
        written.append(rows.name)
        path.write_text("half")
        if len(written) == 5:
            raise fault

    monkeypatch.setattr(parquet, "_write", failing)
    with pytest.raises(ParquetError, match=re.escape(f"{tmp_path}: {fault}; the database was built, but not exported")):
        export(database, tmp_path)
    assert files(tmp_path) == files(folder)


def test_a_value_of_another_type_is_no_silent_null(database: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parquet, "DAYS", {"summary"})
    with pytest.raises(ParquetError):
        export(database, tmp_path)
    assert files(tmp_path) == {}


# ----------------------------------------------------------------------------------------------------- the command


@pytest.fixture
def article(tmp_path: Path) -> Path:
    (tmp_path / "visit.txt").write_text(VISIT, "utf-8")
    return tmp_path / "visit.txt"


def test_a_build_exports_and_another_one_that_changes_nothing_too(article: Path, tmp_path: Path) -> None:
    for _ in range(2):
        assert run("-q", article, "-o", tmp_path / "a.db", "--parquet", tmp_path / "out").exit_code == 0
        assert asked(f"SELECT host_country FROM '{tmp_path}/out/visits.parquet'") == [("MNE",)]
        (tmp_path / "out" / "visits.parquet").unlink()


def refused(article: Path, folder: Path) -> str:
    """What is said of a folder, in one line, before anything is built."""
    result = run(article, "-o", article.with_name("a.db"), "--parquet", folder)
    assert result.exit_code == 1
    assert not article.with_name("a.db").exists()
    (line,) = result.output.splitlines()
    return line


def test_a_file_is_refused(article: Path) -> None:
    assert refused(article, article) == f"build_db.py: error: {article}: is a file, not a folder for Parquet files"


def test_a_folder_in_no_folder_is_refused(article: Path, tmp_path: Path) -> None:
    assert f"there is no folder {tmp_path / 'none'}" in refused(article, tmp_path / "none" / "out")


@pytest.mark.parametrize("name", ["notes.txt", "their.parquet", "folder"])
def test_a_folder_with_other_things_is_refused_and_left_as_it_is(name: str, article: Path, tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    if name == "folder":
        (tmp_path / "out" / name).mkdir()
    elif name == "their.parquet":
        duckdb.connect().execute(f"COPY (SELECT 1 AS one) TO '{tmp_path}/out/{name}'")
    else:
        (tmp_path / "out" / name).write_text("mine")
    before = files(tmp_path / "out")
    assert f"holds {name}, which is no export of this program" in refused(article, tmp_path / "out")
    assert files(tmp_path / "out") == before


def test_a_folder_without_the_right_to_write_is_refused(
    article: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "out").mkdir()
    monkeypatch.setattr(os, "access", lambda path, mode: path != tmp_path / "out")
    assert "cannot be written to" in refused(article, tmp_path / "out")


def test_without_pyarrow_nothing_is_built(article: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    assert refused(article, tmp_path / "out") == (
        "build_db.py: error: --parquet needs pyarrow: pip install 'bilateral[parquet]' (or pip install pyarrow)"
    )
