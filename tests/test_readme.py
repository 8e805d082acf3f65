"""README.md tells the truth: its SQL gives the output shown, its commands, files, tables and rule are there.

``python tests/test_readme.py --write`` puts the output of today's build of seeds/ into README.md.
"""

from __future__ import annotations

import re
import sqlite3
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner

import build_db

ROOT = Path(__file__).resolve().parent.parent
README = ROOT / "README.md"
TEXT = README.read_text("utf-8")
EXAMPLE = re.compile(r"```sql\n(?P<sql>.*?)```\n<!-- output of: the query above -->\n```text\n(?P<output>.*?)```", re.S)
BLOCKS = re.findall(r"```sh\n(.*?)```", TEXT, re.S)
SHELL = [line.split("#")[0].strip() for line in "".join(BLOCKS).splitlines()]
QUOTED = re.findall(r"`([^`\n]+)`", re.sub(r"```.*?```", "", TEXT, flags=re.S))
NAME = re.compile(r"[\w./-]*(/|\w\.(py|md|yml|csv|txt|lock|sql|json|png|cff|db))")
MADE_BY_THE_READER = {"relations.db", ".venv", "news/", "extra.txt", "my.db"}


def table(database: sqlite3.Connection, sql: str) -> str:
    """The answer as ``sqlite3 -header -column`` prints it, without spaces at the ends of lines."""
    cursor = database.execute(sql)
    rows = [["" if cell is None else str(cell) for cell in row] for row in cursor]
    header = [str(column[0]) for column in cursor.description]
    widths = [max(map(len, column)) for column in zip(header, *rows, strict=True)]
    lines = [header, ["-" * width for width in widths], *rows]
    return "".join("  ".join(map(str.ljust, line, widths)).rstrip() + "\n" for line in lines)


def renewed(text: str, answer: Callable[[str], str]) -> str:
    """The README with what ``answer`` gives for the SQL of each example as its output."""

    def answered(example: re.Match[str]) -> str:
        before, after = example.start("output") - example.start(), example.end("output") - example.start()
        return example[0][:before] + answer(example["sql"]) + example[0][after:]

    return EXAMPLE.sub(answered, text)


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Iterator[sqlite3.Connection]:
    target = tmp_path_factory.mktemp("readme") / "relations.db"
    build_db.build([ROOT / "seeds"], target)
    with closing(sqlite3.connect(target)) as connection:
        yield connection


@pytest.mark.parametrize("example", list(EXAMPLE.finditer(TEXT)), ids=lambda example: example["sql"].split("\n")[0])
def test_each_query_gives_the_output_shown(example: re.Match[str], database: sqlite3.Connection) -> None:
    assert example["output"] == table(database, example["sql"])
    assert example["output"].count("\n") > 2, "an example without a row shows nothing"


def test_no_query_stands_without_its_output() -> None:
    assert 4 <= TEXT.count("```sql") == len(EXAMPLE.findall(TEXT))


def test_writing_renews_the_output_and_nothing_else(database: sqlite3.Connection) -> None:
    spoilt = renewed(TEXT, lambda sql: "of yesterday\n")
    assert spoilt != TEXT
    assert renewed(spoilt, partial(table, database)) == renewed(TEXT, partial(table, database))


def test_the_two_commands_come_first_and_every_target_is_in_the_makefile() -> None:
    targets = re.findall(r"^([\w.-]+):", (ROOT / "Makefile").read_text("utf-8"), re.M)
    named = [command.split()[1] for command in SHELL + QUOTED if re.fullmatch(r"make [\w-]+", command)]
    assert named[:2] == ["serve", "test"]
    assert set(named) <= set(targets)


def test_every_command_names_files_and_options_that_exist() -> None:
    usage = CliRunner().invoke(build_db.main, ["--help"]).output
    for command in SHELL + QUOTED:
        if command.startswith("python build_db.py"):
            assert [word for word in command.split() if word.startswith("-") and word not in usage] == []
    assert _missing(word for command in SHELL for word in command.split()) == []


def test_every_file_named_exists() -> None:
    linked = re.findall(r"\]\((?!http)([^)]+)\)", TEXT)
    assert _missing([*linked, *QUOTED, *(word for command in QUOTED for word in command.split())]) == []


def _missing(words: Iterable[str]) -> list[str]:
    """The words that look like a path of this project and are none."""
    paths = (word for word in words if NAME.fullmatch(word) and word not in MADE_BY_THE_READER)
    return [path for path in paths if not (ROOT / path).exists()]


def test_every_table_view_and_query_is_named_and_exists() -> None:
    relations = yaml.safe_load((ROOT / "metadata.yml").read_text("utf-8"))["databases"]["relations"]
    tables = TEXT.split("## The tables")[1].split("\n## ")[0]
    cells = [line.split("|")[1] for line in tables.splitlines() if line.startswith("| `")]
    listed = re.findall(r"`(\w+)`", "".join(cells))
    listed += re.findall(r"`(\w+)`", tables.split("Views for reading:")[1].split("Ids are readable")[0])
    assert sorted(listed) == sorted(relations["tables"])
    queries = TEXT.split("- **Queries**")[1].split("- **Facets**")[0]
    assert re.findall(r"`(\w+)`", queries) == list(relations["queries"])


def test_the_rule_shown_is_a_rule_of_the_project() -> None:
    (shown,) = yaml.safe_load(re.findall(r"```yaml\n(.*?)```", TEXT, re.S)[0])
    files = (ROOT / "bilateral" / "turkish" / "rules").glob("*.yml")
    assert shown in [rule for file in files for rule in yaml.safe_load(file.read_text("utf-8"))]


def test_it_can_be_read_in_one_go() -> None:
    assert TEXT.count("\n") < 300


def write() -> None:
    """Put the output of today's build into README.md."""
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "relations.db"
        build_db.build([ROOT / "seeds"], target)
        with closing(sqlite3.connect(target)) as connection:
            README.write_text(renewed(TEXT, partial(table, connection)), "utf-8")


if __name__ == "__main__":
    if sys.argv[1:] != ["--write"]:
        sys.exit("usage: python tests/test_readme.py --write")
    write()
