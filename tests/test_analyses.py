"""Promises of the kept readings: exact, never made twice, never in the way."""

from __future__ import annotations

import sqlite3
import zlib
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from hypothesis import given
from hypothesis import strategies as st
from made_up import news, write_news

import build_db
from bilateral import articles, versions, workers
from bilateral.analyses import Damaged, beside, decode, encode, key_of, opened
from bilateral.facts import Actor, Article, Claim, Reading, Value
from bilateral.reading import read_article
from bilateral.store import StoreError

ARTICLE = articles.parse(news(1), "a.txt")
ANY_TEXT = st.text(st.characters())
NUMBERS = st.integers(0, 1_000_000)
VALUES = st.builds(Value, ANY_TEXT, ANY_TEXT, st.sampled_from(["stated", "resolved"]), NUMBERS, NUMBERS, ANY_TEXT)
CLAIMS = st.builds(Claim, ANY_TEXT, st.sampled_from(["event", "statement"]), st.lists(VALUES, max_size=4).map(tuple))
ACTORS = st.builds(Actor, ANY_TEXT, st.just("person"), ANY_TEXT, st.none() | ANY_TEXT)
READINGS = st.builds(Reading, st.just(ARTICLE), st.lists(ACTORS).map(tuple), st.lists(CLAIMS, max_size=4).map(tuple))


def run(*arguments: object) -> Result:
    return CliRunner().invoke(build_db.main, [str(argument) for argument in arguments])


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The paths of the articles that are read from now on."""
    paths: list[str] = []

    def noted(article: Article) -> Reading:
        paths.append(article.path)
        return read_article(article)

    monkeypatch.setattr(workers, "read_article", noted)
    return paths


# ------------------------------------------------------------------------------------------------------ one reading


@given(READINGS)
def test_a_reading_comes_back_exactly(reading: Reading) -> None:
    assert decode(encode(reading), ARTICLE) == reading


def test_a_real_reading_comes_back_exactly() -> None:
    reading = read_article(ARTICLE)
    assert reading.claims
    assert decode(encode(reading), ARTICLE) == reading


WRONG = st.sampled_from([b"[]", b"[[],[[]]]", b"{}", b"[[[1]],[]]"])


@given(st.binary() | (st.binary() | WRONG).map(zlib.compress))
def test_what_is_no_reading_is_damaged(data: bytes) -> None:
    with pytest.raises(Damaged):
        decode(data, ARTICLE)


def test_the_key_is_of_all_that_decides_a_reading() -> None:
    changes: list[Callable[[Article], Article]] = [
        lambda article: replace(article, path="b.txt"),
        lambda article: replace(article, sha256="0" * 64),
        lambda article: replace(article, published_on="2030-01-01"),
        lambda article: replace(article, reports=article.reports * 2),
    ]
    keys = {key_of(change(ARTICLE), "r") for change in changes} | {key_of(ARTICLE, "r"), key_of(ARTICLE, "s")}
    assert len(keys) == len(changes) + 2
    assert key_of(replace(ARTICLE, id="a-told-apart"), "r") == key_of(ARTICLE, "r")


def test_the_reader_is_its_code_its_lexicon_and_its_rules(tmp_path: Path) -> None:
    kinds = ("*.py", "*.csv")
    (tmp_path / "a.py").write_text("x = 1\n")
    seen = {versions._fingerprint(tmp_path, kinds)}
    for name, content in [("a.py", "x = 2\n"), ("b.csv", "a\n"), ("b.csv", "b\n"), ("c.py", "")]:
        (tmp_path / name).write_text(content)
        seen.add(versions._fingerprint(tmp_path, kinds))
    assert len(seen) == 5


# ------------------------------------------------------------------------------------------------------- the builds


def test_only_new_and_changed_articles_are_read(tmp_path: Path, read: list[str]) -> None:
    folder = write_news(tmp_path / "news", 4)
    target = tmp_path / "relations.db"
    run(folder, "-o", target)
    first = target.read_bytes()
    assert len(read) == 4
    run(folder, "-o", target)
    assert (len(read), target.read_bytes()) == (4, first)
    (folder / "haber-000002.txt").write_text(news(50), encoding="utf-8")
    (folder / "yeni.txt").write_text(news(51), encoding="utf-8")
    run(folder, "-o", target)
    assert read[4:] == ["haber-000002.txt", "yeni.txt"]


def test_what_was_gone_for_a_while_is_not_read_again(tmp_path: Path, read: list[str]) -> None:
    folder = write_news(tmp_path / "news", 2)
    target = tmp_path / "relations.db"
    run(folder, "-o", target)
    run(folder / "haber-000001.txt", "-o", target)
    run(folder, "-o", target)
    assert len(read) == 2


def test_all_are_read_after_a_change_of_the_reader_and_in_a_fresh_build(
    tmp_path: Path, read: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = write_news(tmp_path / "news", 3)
    target = tmp_path / "relations.db"
    run(folder, "-o", target)
    run(folder, "-o", target, "--fresh")
    assert len(read) == 6
    monkeypatch.setattr(build_db, "reader", lambda: "another")
    run(folder, "-o", target)
    assert len(read) == 9
    with sqlite3.connect(beside(target)) as kept:
        assert kept.execute("select reader, count(*) from readings group by 1").fetchall() == [("another", 3)]


@pytest.mark.parametrize("content", [b"", b"no database", b"SQLite format 3\0" + b"\7" * 5000])
def test_a_damaged_file_is_said_and_made_anew(content: bytes, tmp_path: Path, read: list[str]) -> None:
    folder = write_news(tmp_path / "news", 2)
    target = tmp_path / "relations.db"
    run(folder, "-o", target)
    built = target.read_bytes()
    beside(target).write_bytes(content)
    result = run(folder, "-o", target)
    assert (result.exit_code, target.read_bytes(), len(read)) == (0, built, 4)
    said = [line for line in result.stderr.splitlines() if "damaged" in line]
    assert len(said) == (1 if content else 0)  # an empty file is an empty database
    run(folder, "-o", target)
    assert len(read) == 4


def test_a_page_of_rubbish_in_the_middle_is_found(tmp_path: Path) -> None:
    folder = write_news(tmp_path / "news", 30)
    target = tmp_path / "relations.db"
    run(folder, "-o", target)
    whole, built = beside(target).read_bytes(), target.read_bytes()
    middle = len(whole) // 2 // 4096 * 4096
    beside(target).write_bytes(whole[:middle] + b"\xff" * 4096 + whole[middle + 4096 :])
    result = run(folder, "-o", target)
    assert (result.exit_code, target.read_bytes()) == (0, built)


def test_one_damaged_reading_is_made_again(tmp_path: Path, read: list[str]) -> None:
    folder = write_news(tmp_path / "news", 3)
    target = tmp_path / "relations.db"
    run(folder, "-o", target)
    with closing(sqlite3.connect(beside(target))) as kept, kept:
        kept.execute("update readings set reading = x'00' where rowid = 2")
    (folder / "yeni.txt").write_text(news(51), encoding="utf-8")
    assert run(folder, "-o", target).exit_code == 0
    assert len(read) == 3 + 2


def test_a_file_of_another_layout_keeps_its_readings(tmp_path: Path, read: list[str]) -> None:
    folder, target = write_news(tmp_path / "news", 3), tmp_path / "relations.db"
    run(folder, "-o", target)
    built = target.read_bytes()
    with closing(sqlite3.connect(beside(target))) as kept, kept:
        kept.executescript("drop table sources; create table origins (a); pragma user_version = 1;")
    assert run(folder, "-o", target).exit_code == 0
    assert (target.read_bytes(), len(read)) == (built, 3)


def test_a_file_of_another_program_is_left_alone(tmp_path: Path) -> None:
    folder, target = write_news(tmp_path / "news", 1), tmp_path / "relations.db"
    with closing(sqlite3.connect(beside(target))) as other, other:
        other.execute("create table mine (a)")
    before = beside(target).read_bytes()
    result = run(folder, "-o", target)
    assert result.exit_code == 1
    assert "made by another program" in result.stderr
    assert beside(target).read_bytes() == before


def test_datasette_does_not_take_it_for_a_database() -> None:
    assert beside(Path("a/relations.db")) == Path("a/relations.analyses")
    assert beside(Path("a/relations")) == Path("a/relations.analyses")


def test_two_builds_of_one_database_at_once_are_refused(tmp_path: Path) -> None:
    folder, target = write_news(tmp_path / "news", 1), tmp_path / "relations.db"
    run(folder, "-o", target)
    before = target.read_bytes()
    with opened(target, "r"):
        result = run(folder, "-o", target)
    assert result.exit_code == 1
    assert result.stderr.endswith("relations.analyses: another build of this database is running\n")
    assert target.read_bytes() == before
    assert run(folder, "-o", target).exit_code == 0


def test_the_lock_ends_with_an_error_in_the_build(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="full"), opened(tmp_path / "a.db", "r"):
        raise sqlite3.OperationalError("database or disk is full")
    with opened(tmp_path / "a.db", "r"):
        pass
