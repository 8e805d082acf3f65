"""Promises of --add: whatever the steps, the database is the one that a fresh build of the same set gives, byte for byte."""

from __future__ import annotations

import json
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from random import Random

import pytest
from made_up import news, write_news
from test_analyses import run

from bilateral.analyses import beside
from bilateral.articles import read
from bilateral.store import held


def fresh(folder: Path, *sources: Path) -> bytes:
    """The bytes of a fresh build elsewhere."""
    target = folder / "fresh" / "relations.db"
    shutil.rmtree(target.parent, ignore_errors=True)
    target.parent.mkdir()
    assert run(*sources, "-q", "-o", target).exit_code == 0
    return target.read_bytes()


def paths_of(target: Path) -> list[str]:
    return sorted(article.path for article in held(target))


@pytest.mark.parametrize("seed", range(4))
def test_any_sequence_of_steps_ends_as_a_fresh_build_does(tmp_path: Path, seed: int) -> None:
    """Files with alike names in two folders come, change and go; each step is a build with --add or of what is there."""
    random, target = Random(seed), tmp_path / "relations.db"
    folders = [tmp_path / "a", tmp_path / "b"]
    shown = {folder: write_news(folder, 2) for folder in folders}
    run(*shown.values(), "-q", "-o", target)
    for step in range(5):
        folder = random.choice(folders)
        file = folder / f"haber-{random.randrange(4):06}.txt"
        if random.random() < 0.3 and len(list(folder.iterdir())) > 1 and file.exists():
            file.unlink()
            result = run(*folders, "-q", "-o", target)
        else:
            file.write_text(news(random.randrange(8)), encoding="utf-8")
            result = run("--add", random.choice([file, file.parent]), "-q", "-o", target)
        assert result.exit_code == 0, result.output
        assert target.read_bytes() == fresh(tmp_path, *folders), f"step {step}"


def test_articles_whose_files_are_gone_stay(tmp_path: Path) -> None:
    old, new = write_news(tmp_path / "old", 2), write_news(tmp_path / "new", 3)
    target = tmp_path / "relations.db"
    both = fresh(tmp_path, old, new)
    run(old, "-o", target)
    shutil.rmtree(old)
    run("--add", new, "-o", target)
    assert target.read_bytes() == both


def test_without_the_kept_readings_nothing_is_lost(tmp_path: Path) -> None:
    old, new = write_news(tmp_path / "old", 2), write_news(tmp_path / "new", 3)
    target = tmp_path / "relations.db"
    both = fresh(tmp_path, old, new)
    run(old, "-o", target)
    beside(target).unlink()
    run("--add", new, "-o", target)
    assert target.read_bytes() == both


def test_a_changed_source_replaces_what_it_said_before(tmp_path: Path) -> None:
    folder, target = write_news(tmp_path / "news", 2), tmp_path / "relations.db"
    run(folder, "-o", target)
    (folder / "haber-000000.txt").write_text(news(9), encoding="utf-8")
    run("--add", folder / "haber-000000.txt", "-o", target)
    assert [article.text for article in held(target) if article.path == "haber-000000.txt"] == [news(9)]
    assert target.read_bytes() == fresh(tmp_path, folder)


def test_one_text_from_two_sources_goes_with_the_last(tmp_path: Path) -> None:
    folders = [write_news(tmp_path / name, 1) for name in "ab"]
    target = tmp_path / "relations.db"
    run(*folders, "-o", target)
    assert len(list(held(target))) == 1
    for number, folder in enumerate(folders):
        (folder / "haber-000000.txt").write_text(news(5), encoding="utf-8")
        run("--add", folder, "-o", target)
        assert len(list(held(target))) == 2 - number


def test_a_file_keeps_its_shortest_path(tmp_path: Path) -> None:
    inner, target = write_news(tmp_path / "news" / "inner", 1), tmp_path / "relations.db"
    run(tmp_path / "news", "-o", target)
    assert paths_of(target) == ["inner/haber-000000.txt"]
    run("--add", inner, "-o", target)
    assert paths_of(target) == ["haber-000000.txt"]
    run("--add", tmp_path / "news", "-o", target)
    assert target.read_bytes() == fresh(tmp_path, tmp_path / "news", inner)


def test_a_record_of_a_table_that_is_changed_replaces_what_it_said(tmp_path: Path) -> None:
    table, other, target = tmp_path / "a.jsonl", write_news(tmp_path / "news", 1), tmp_path / "relations.db"
    table.write_text("".join(json.dumps({"id": n, "text": news(n)}) + "\n" for n in range(3)))
    run(table, other, "-o", target)
    table.write_text("".join(json.dumps({"id": n, "text": news(2 * n)}) + "\n" for n in range(2)))
    run("--add", table, "-o", target)
    assert target.read_bytes() == fresh(tmp_path, table, other)


def test_what_was_refused_is_told_until_it_is_named_again(tmp_path: Path) -> None:
    folder, other, target = write_news(tmp_path / "news", 1), write_news(tmp_path / "new", 2), tmp_path / "relations.db"
    (folder / "bad.txt").write_bytes(b"")
    run(folder, "-o", target)
    run("--add", other, "-o", target)
    assert target.read_bytes() == fresh(tmp_path, folder, other)
    (folder / "bad.txt").write_text(news(7), encoding="utf-8")
    run("--add", folder / "bad.txt", "-o", target)
    assert target.read_bytes() == fresh(tmp_path, folder, other)


def test_add_without_a_database_begins_one(tmp_path: Path) -> None:
    folder, target = write_news(tmp_path / "news", 2), tmp_path / "relations.db"
    assert run("--add", folder, "-o", target).exit_code == 0
    assert target.read_bytes() == fresh(tmp_path, folder)


def test_add_needs_sources(tmp_path: Path) -> None:
    assert run("--add", "-o", tmp_path / "relations.db").exit_code == 2


def test_the_articles_of_a_database_come_back_exactly(tmp_path: Path) -> None:
    folder, target = write_news(tmp_path / "news", 3, words=120), tmp_path / "relations.db"
    run(folder, "-o", target)
    assert list(held(target)) == read([folder])


def test_another_schema_is_refused_with_advice(tmp_path: Path) -> None:
    folder, target = write_news(tmp_path / "news", 1), tmp_path / "relations.db"
    run(folder, "-o", target)
    built = target.read_bytes()
    with closing(sqlite3.connect(target)) as database, database:
        database.execute("PRAGMA user_version = 1")
    changed = target.read_bytes()
    for options in ([], ["--add"], ["--add", "--fresh"]):
        result = run(*options, folder, "-o", target)
        assert result.exit_code == 1
        assert "has schema version 1" in result.stderr
        assert "--fresh" in result.stderr
        assert target.read_bytes() == changed
    assert run("--fresh", folder, "-o", target).exit_code == 0
    assert target.read_bytes() == built
