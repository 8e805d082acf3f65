"""The seed and the project's own articles, written before the rules, are told exactly as expected."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from expectations import differences, passages

from build_db import build

HERE = Path(__file__).parent
ARTICLES = HERE / "articles"
SINGLE = [path for path in sorted(ARTICLES.glob("*.json")) if not path.stem.startswith("pair")]
PAIRS = sorted(ARTICLES.glob("pair*.json"))


def built(source: Path, target: Path) -> sqlite3.Connection:
    build([source], target)
    return sqlite3.connect(f"{target.as_uri()}?mode=ro", uri=True)


@pytest.fixture(scope="session")
def articles(tmp_path_factory: pytest.TempPathFactory) -> Iterator[sqlite3.Connection]:
    """The database of tests/articles."""
    db = built(ARTICLES, tmp_path_factory.mktemp("articles") / "articles.sqlite")
    yield db
    db.close()


@pytest.fixture(scope="session")
def seed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[sqlite3.Connection]:
    """The database of seeds/, as it is shipped."""
    db = built(HERE.parent / "seeds", tmp_path_factory.mktemp("seed") / "seed.sqlite")
    yield db
    db.close()


def compared(db: sqlite3.Connection, expectation: Path, texts: list[str]) -> str:
    return "\n".join(differences(db, json.loads(expectation.read_text(encoding="utf-8")), texts))


@pytest.mark.parametrize("expectation", SINGLE, ids=lambda path: path.stem)
def test_an_article_is_told_as_expected(articles: sqlite3.Connection, expectation: Path) -> None:
    assert compared(articles, expectation, [f"{expectation.stem}.txt"]) == ""


@pytest.mark.parametrize("expectation", PAIRS, ids=lambda path: path.stem)
def test_two_reports_of_one_visit_are_merged(articles: sqlite3.Connection, expectation: Path) -> None:
    assert compared(articles, expectation, [f"{expectation.stem}_a.txt", f"{expectation.stem}_b.txt"]) == ""


def test_the_seed_is_told_as_expected(seed: sqlite3.Connection) -> None:
    expectation = HERE / "seed_expected.json"
    article = json.loads(expectation.read_text(encoding="utf-8"))["id"]
    assert compared(seed, expectation, [f"{article}.txt"]) == ""


def transposed(db: sqlite3.Connection, kind: str, field: str) -> list[int]:
    """How many places say the value, for each fact of the kind in the transposed article's dyad."""
    known = {fact for (fact,) in db.execute("SELECT id FROM facts WHERE dyad = 'idn-nld'")}
    return sorted(len(places) for fact, places in passages(db, kind, field).items() if fact in known)


def test_a_target_told_in_a_subhead_and_a_sentence_has_both_as_evidence(
    seed: sqlite3.Connection, articles: sqlite3.Connection
) -> None:
    assert [len(places) for places in passages(seed, "trade_target", "amount").values()] == [2]
    assert transposed(articles, "trade_target", "amount") == [2]


def test_a_position_told_twice_is_one_fact_with_both_as_evidence(
    seed: sqlite3.Connection, articles: sqlite3.Connection
) -> None:
    assert max(map(len, passages(seed, "shared_position", "topic").values())) == 2
    assert max(transposed(articles, "shared_position", "topic")) == 2


def test_the_joint_declaration_stands_outside_the_package(seed: sqlite3.Connection, articles: sqlite3.Connection) -> None:
    sql = "SELECT package FROM agreements WHERE kind = 'joint_declaration'"
    assert seed.execute(sql).fetchall() == [(None,)]
    assert articles.execute(sql).fetchall() == [(None,)]
