"""The published accuracy is what a scorer counted, and measuring one corpus leaves the figures of the others alone."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import fields
from pathlib import Path

import measure
import pytest
from click.testing import CliRunner, Result

import build_db
from bilateral.accuracy import FILES, FOLDER, OfKind, OfValue, Table, lines, rewrite
from bilateral.versions import versions

ROOT = Path(build_db.__file__).resolve().parent
ARTICLE = "Haber\n\nSlovenya Başbakanı Iva Zupan, Malta'ya resmi ziyarette bulundu.\n"
SCORER = """
import json, sqlite3, sys
database, folder, json_wanted = sys.argv[1:]
assert json_wanted == "--json"
(articles,) = sqlite3.connect(database).execute("select count(*) from articles").fetchone()
print(json.dumps({
    "events": {"gold": 3, "found": 2, "matched": articles, "precision": 0.5, "recall": 0.333, "f1": 0.4},
    "trade_targets": {"gold": 0, "found": 0, "matched": 0, "precision": 1.0, "recall": 1.0, "f1": 1.0},
    "all": {"gold": 3, "found": 2, "matched": articles},
    "right among matched": {"city": "1/1", "office": "2/3", "trade_targets by_year": "0/1"},
}))
"""


@pytest.fixture
def gold(tmp_path: Path) -> Path:
    folder = tmp_path / "held back"
    folder.mkdir()
    (folder / "a.txt").write_text(ARTICLE, "utf-8")
    (folder / "a.json").write_text("{}", "utf-8")
    (tmp_path / "score.py").write_text(SCORER, "utf-8")
    return folder


@pytest.fixture
def target(tmp_path: Path) -> Path:
    """Tables that hold the figures of another corpus, measured long ago."""
    folder = tmp_path / "tables"
    folder.mkdir()
    for table, name in FILES.items():
        (folder / name).write_text(",".join(column.name for column in fields(table)) + "\n", "utf-8")
    rewrite(OfKind, "zz", [OfKind("zz", "all", 4, 4, 4, 1.0, 1.0, 1.0, "old")], folder)
    rewrite(OfValue, "zz", [OfValue("zz", "events", "city", 1, 1, 1.0, "old")], folder)
    return folder


def run(*arguments: object) -> Result:
    return CliRunner().invoke(measure.main, [str(argument) for argument in arguments])


def contents(folder: Path) -> list[str]:
    return [(folder / name).read_text("utf-8") for name in FILES.values()]


# ------------------------------------------------------------------------------------------------------- measuring


def test_what_the_scorer_counts_of_a_fresh_build_is_written(gold: Path, target: Path) -> None:
    assert run(gold, "--target", target).output == "held back: 1 of 3 facts, 2 found, F1 0.4\n"
    version = f"{versions()['extractor']}+{versions()['rules']}"
    of_kinds, of_values = contents(target)
    assert of_kinds == (
        "corpus,kind,gold,found,matched,precision,recall,f1,extractor\n"
        f"held back,events,3,2,1,0.5,0.333,0.4,{version}\n"
        f"held back,trade_targets,0,0,0,,,,{version}\n"
        f"held back,all,3,2,1,0.5,0.333,0.4,{version}\n"
        "zz,all,4,4,4,1.0,1.0,1.0,old\n"
    )
    assert of_values == (
        "corpus,kind,field,judged,correct,share,extractor\n"
        f"held back,events,city,1,1,1.0,{version}\n"
        f"held back,people,office,3,2,0.667,{version}\n"
        f"held back,trade_targets,by_year,1,0,0.0,{version}\n"
        "zz,events,city,1,1,1.0,old\n"
    )


def test_measuring_again_changes_nothing(gold: Path, target: Path) -> None:
    run(gold, "--target", target)
    before = contents(target)
    assert run(gold, "--target", target).exit_code == 0
    assert contents(target) == before


def test_a_kind_that_is_no_longer_counted_goes(gold: Path, target: Path) -> None:
    run(gold, "--target", target)
    scorer = gold.parent / "other.py"
    scorer.write_text(SCORER.replace('"trade_targets": {', '"trade_volumes": {'), "utf-8")
    assert run(gold, "--scorer", scorer, "--target", target).exit_code == 0
    measured = [line["kind"] for line in lines(OfKind, target) if line["corpus"] == "held back"]
    assert measured == ["events", "trade_volumes", "all"]


def test_several_folders_are_measured_in_one_run(gold: Path, target: Path) -> None:
    again = gold.with_name("again")
    again.mkdir()
    for file in gold.iterdir():
        (again / file.name).write_bytes(file.read_bytes())
    assert run(gold, again, "--target", target).output.count("\n") == 2
    assert {line["corpus"] for line in lines(OfKind, target)} == {"again", "held back", "zz"}


# -------------------------------------------------------------------------------------------------------- refusals


def refused(result: Result, reason: str) -> None:
    assert result.exit_code == 1
    assert result.stdout == ""
    assert re.fullmatch(r"measure\.py: error: [^\n]+\n", result.stderr)
    assert re.search(reason, result.stderr)


def test_no_folder_is_refused(target: Path) -> None:
    refused(run("--target", target), "no folder of gold facts given: make accuracy GOLD=DIR")


def test_a_missing_folder_is_refused(gold: Path, target: Path) -> None:
    refused(run(gold.parent / "nowhere", "--target", target), "nowhere: there is no such folder")


def test_a_folder_without_gold_facts_is_refused(gold: Path, target: Path) -> None:
    (gold / "a.json").unlink()
    refused(run(gold, "--target", target), "holds no gold facts")


def test_a_missing_scorer_is_refused(gold: Path, target: Path) -> None:
    refused(run(gold, "--scorer", gold / "none.py", "--target", target), r"none\.py: there is no scorer")


def test_a_folder_without_articles_is_refused(gold: Path, target: Path) -> None:
    (gold / "a.txt").unlink()
    refused(run(gold, "--target", target), "held back")


@pytest.mark.parametrize(
    ("scorer", "reason"),
    [
        ("raise SystemExit('no\\nsuch thing')", "failed: such thing"),
        ("raise SystemExit(3)", "failed: it says nothing"),
        ("print('5 articles')", "does not print JSON"),
        ("print('[]')", "not to be understood"),
        (SCORER.replace('"city"', '"weather"'), "not to be understood: KeyError..weather"),
        (SCORER.replace('"1/1"', '"0/0"'), "not to be understood: ZeroDivisionError"),
        (SCORER.replace('"found": 2,', ""), "not to be understood: KeyError..found"),
    ],
)
def test_a_scorer_that_fails_changes_nothing(scorer: str, reason: str, gold: Path, target: Path) -> None:
    before = contents(target)
    (gold.parent / "score.py").write_text(scorer, "utf-8")
    refused(run(gold, "--target", target), reason)
    assert contents(target) == before


# ------------------------------------------------------------------------------------------------- what is published


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Iterator[sqlite3.Connection]:
    folder = tmp_path_factory.mktemp("built")
    (folder / "a.txt").write_text(ARTICLE, "utf-8")
    build_db.build([folder / "a.txt"], folder / "relations.db")
    with closing(sqlite3.connect(folder / "relations.db")) as connection:
        yield connection


@pytest.mark.parametrize("table", FILES)
def test_every_database_holds_the_committed_figures(table: Table, database: sqlite3.Connection) -> None:
    columns = [column.name for column in fields(table)]
    stored = database.execute(f"SELECT {', '.join(columns)} FROM {FILES[table].removesuffix('.csv')}").fetchall()
    committed = [tuple(line[column] for column in columns) for line in lines(table)]
    assert sorted(tuple(None if cell is None else str(cell) for cell in row) for row in stored) == sorted(committed)


@pytest.mark.parametrize("table", FILES)
def test_the_columns_of_a_file_are_those_of_its_table(table: Table, database: sqlite3.Connection) -> None:
    (header, *_) = (FOLDER / FILES[table]).read_text("utf-8").splitlines()
    columns = database.execute("SELECT name FROM pragma_table_info(?)", [FILES[table].removesuffix(".csv")])
    assert header.split(",") == [column.name for column in fields(table)] == [name for (name,) in columns]


def test_all_is_the_sum_of_its_kinds() -> None:
    counted: dict[str, list[list[int]]] = {}
    for line in lines(OfKind):
        counts = [int(line[count] or "") for count in ("gold", "found", "matched")]
        counted.setdefault(str(line["corpus"]), []).append(counts if line["kind"] != "all" else [-count for count in counts])
    assert {"dev", "aside"} <= set(counted)
    assert {tuple(map(sum, zip(*each, strict=True))) for each in counted.values()} == {(0, 0, 0)}


def test_measured_values_belong_to_measured_kinds() -> None:
    kinds = {(line["corpus"], line["kind"], line["extractor"]) for line in lines(OfKind)}
    assert {(line["corpus"], line["kind"], line["extractor"]) for line in lines(OfValue)} <= kinds
