"""Promises of ``--verify`` and ``--diff``: what was altered is named, what was not is not."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

import build_db

MEETING = """ date 2024-05-14 Bakanlar Lima'da görüştü

Peru Dışişleri Bakanı Ana Roe, dün Lima'da Şili Dışişleri Bakanı Pablo Soto ile görüştü.
Peru ile Şili arasındaki ticaret hacmi geçen yıl 2 milyar dolara ulaştı.
"""
VISIT = " date 2024-06-11 Ziyaret\n\nLetonya Cumhurbaşkanı Anda Ozola, resmi ziyaret için dün Karadağ'a geldi.\n"


def run(*arguments: object) -> Result:
    return CliRunner().invoke(build_db.main, [str(argument) for argument in arguments])


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with sources and the database of them."""
    folder = tmp_path_factory.mktemp("made")
    (folder / "news").mkdir()
    (folder / "news" / "meeting.txt").write_text(MEETING, "utf-8")
    (folder / "news" / "visit.txt").write_text(VISIT, "utf-8")
    build_db.build([folder / "news"], folder / "a.db")
    return folder


@pytest.fixture
def folder(made: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(made, tmp_path / "made"))


def altered(database: Path, sql: str) -> Path:
    """The database after somebody wrote in it past the triggers that guard it."""
    with closing(sqlite3.connect(database)) as db:
        for (trigger,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            db.execute(f"DROP TRIGGER [{trigger}]")
        db.execute("PRAGMA ignore_check_constraints = 1")
        db.executescript(sql)
        db.commit()
    return database


# ---- verify


def test_what_was_not_touched_is_as_it_was_stored(folder: Path) -> None:
    before = (folder / "a.db").read_bytes()
    told = run("--verify", folder / "a.db", folder / "news")
    assert told.exit_code == 0
    assert told.output.startswith("2 articles, ") and "2 articles compared" in told.output
    assert (folder / "a.db").read_bytes() == before


def test_without_sources_the_database_is_checked_alone(folder: Path) -> None:
    told = run("--verify", folder / "a.db")
    assert (told.exit_code, "0 articles compared" in told.output) == (0, True)


def test_sources_that_are_gone_say_nothing(folder: Path) -> None:
    (folder / "news" / "visit.txt").unlink()
    told = run("--verify", folder / "a.db", folder / "news")
    assert (told.exit_code, "1 articles compared" in told.output) == (0, True)


@pytest.mark.parametrize(
    "sql, said",
    [
        ("UPDATE evidence SET start_char = start_char + 1 WHERE id = (SELECT min(id) FROM evidence)", "does not stand at"),
        ("UPDATE articles SET text = replace(text, 'Lima', 'Kuzey')", "the stored text is not the one that was read"),
        ("DELETE FROM fact_countries", "the check "),
        ("UPDATE facts SET year = 1999", "the check "),
    ],
)
def test_a_database_that_was_altered_is_told(sql: str, said: str, folder: Path) -> None:
    told = run("--verify", altered(folder / "a.db", sql), folder / "news")
    assert (told.exit_code, said in told.output) == (1, True)


def test_a_source_that_was_altered_is_told_with_the_words_that_moved(folder: Path) -> None:
    (folder / "news" / "meeting.txt").write_text(MEETING.replace("dün Lima'da", "Lima'da"), "utf-8")
    told = run("--verify", folder / "a.db", folder / "news")
    assert told.exit_code == 1
    assert "the source meeting.txt has another text now" in told.output
    assert "“Lima” (evidence " in told.output and "in the source" in told.output
    assert "visit-" not in told.output


def test_a_source_that_was_never_read_is_told(folder: Path) -> None:
    (folder / "news" / "third.txt").write_text(VISIT, "utf-8")
    told = run("--verify", folder / "a.db", folder / "news")
    assert (told.exit_code, "third.txt: the source is not in the database" in told.output) == (1, True)


def test_a_file_with_a_hole_is_damaged(folder: Path) -> None:
    with (folder / "a.db").open("r+b") as file:
        file.seek(4096 * 40)
        file.write(b"\xff" * 4096 * 20)
    assert run("--verify", folder / "a.db").exit_code in {1, 2}


# ---- diff


def test_a_database_does_not_differ_from_itself(folder: Path) -> None:
    told = run("--diff", folder / "a.db", folder / "a.db")
    assert (told.exit_code, told.output) == (0, "")


def test_facts_of_another_article_are_added_or_gone(folder: Path) -> None:
    build_db.build([folder / "news" / "visit.txt"], folder / "b.db")
    gone, added = run("--diff", folder / "a.db", folder / "b.db"), run("--diff", folder / "b.db", folder / "a.db")
    assert (gone.exit_code, added.exit_code) == (1, 1)
    assert {line[0] for line in gone.output.splitlines()} == {"-"}
    assert {line[0] for line in added.output.splitlines()} == {"+"}
    assert [line[1:] for line in gone.output.splitlines()] == [line[1:] for line in added.output.splitlines()]


def test_a_changed_value_is_told_with_the_old_and_the_new(folder: Path) -> None:
    shutil.copy(folder / "a.db", folder / "b.db")
    altered(folder / "b.db", "UPDATE trade_volumes SET amount = 3000000000; DELETE FROM event_participants")
    told = run("--diff", folder / "a.db", folder / "b.db")
    assert told.exit_code == 1
    assert "    amount: 2000000000 → 3000000000" in told.output
    assert "    participant: " in told.output and "→ (none)" in told.output
    assert all(line.startswith(("~ ", "    ")) for line in told.output.splitlines())


@pytest.mark.parametrize("option", ["--verify", "--diff"])
def test_what_is_no_database_of_ours_is_trouble(option: str, folder: Path) -> None:
    (folder / "note.db").write_text("no database")
    others = [folder / "a.db"] if option == "--diff" else []
    for name in ("note.db", "missing.db", "news"):
        told = run(option, folder / name, *others)
        assert (told.exit_code, "is not a database that this project built" in told.output) == (2, True)


def test_a_database_of_another_schema_is_trouble(folder: Path) -> None:
    told = run("--verify", altered(folder / "a.db", "PRAGMA user_version = 1"))
    assert (told.exit_code, "build it anew" in told.output) == (2, True)


def test_an_unreadable_source_is_trouble(folder: Path) -> None:
    assert run("--verify", folder / "a.db", folder / "nothing").exit_code == 2
