"""Promises of the benchmarks: articles are made up, always the same and full of facts; each part runs.  No time is judged."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bench import analysis, growth, pages, storing
from bench.articles import FIRST_DAY, MARK, PUBLISHER, articles, write_jsonl
from bench.grammar import Name, inflected
from bench.made_up import write_events
from bilateral.reading import read_article


@pytest.mark.parametrize(
    ("words", "how", "expected"),
    [
        (Name("Peru"), ("loc",), "Peru’da"),
        (Name("Tacikistan"), ("dat",), "Tacikistan’a"),
        (Name("Kenya"), ("gen",), "Kenya’nın"),
        (Name("Üsküp"), ("abl",), "Üsküp’ten"),
        ("köprü", ("pl", "acc"), "köprüleri"),
        ("destek", ("poss", "loc"), "desteğinde"),
        ("yardım et", ("who",), "yardım eden"),
        ("geliştir", ("doing", "acc"), "geliştirmesini"),
        ("umut", ("cap",), "Umut"),
        ("ışık", ("cap", "with"), "Işıklı"),
    ],
)
def test_words_are_inflected(words: str, how: tuple[str, ...], expected: str) -> None:
    assert inflected(words, how, isinstance(words, Name)) == expected


def test_every_article_says_that_it_is_made_up() -> None:
    for each in articles(12, 80):
        assert each.publisher == PUBLISHER and PUBLISHER in each.text.partition("\n")[0] and each.text.endswith(MARK)
        assert each.date >= FIRST_DAY.isoformat()


def test_articles_depend_on_seed_and_number_alone() -> None:
    found = list(articles(6, 60))
    assert found == [*articles(3, 60), *articles(3, 60, first=3)]
    assert found != list(articles(6, 60, seed=2))


def test_articles_have_the_length_asked_for_and_tell_different_things() -> None:
    found = [each.text for each in articles(30, 600)]
    assert all(600 <= len(text.split()) < 700 for text in found)
    assert len(set(found)) == 30


def test_facts_are_about_as_frequent_as_in_real_reports() -> None:
    claims = [claim for each in articles(20, 600) for claim in read_article(each.article()).claims]
    assert {"event", "agreement", "statement", "office_holding", "trade_target"} <= {claim.kind for claim in claims}
    assert 15 <= len(claims) / 20 <= 30


def test_analysis_compares_whoever_is_installed_and_charges_all_time() -> None:
    given = analysis.turkish(2, 2)
    told = analysis.rates(analysis.contestants(given))
    assert {analysis.OURS, analysis.SPACY, analysis.AKANA} <= told.keys()
    assert sum(share for _, share in analysis.shares(given[0])) == pytest.approx(1)


def test_analysis_reads_a_folder_of_texts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "haber.txt").write_text("Peru Cumhurbaşkanı Lima’da Kenya Cumhurbaşkanı ile görüştü.", "utf-8")
    monkeypatch.setenv("BENCH_TEXTS", str(tmp_path))
    assert [[each.path for each in given] for given in analysis.turkish(2, 9)] == [["haber.txt"]] * 2


def test_russian_is_as_long_as_turkish() -> None:
    given = [[each.article() for each in articles(2, 50)]]
    assert [len(a.text.split()) for a in analysis.russian(given)[0]] == [len(a.text.split()) for a in given[0]]


def test_the_raw_rows_are_those_that_the_store_wrote(tmp_path: Path) -> None:
    stored, raw = tmp_path / "stored.db", tmp_path / "raw.db"
    storing.store(storing.relations(3, 100), stored)
    rows = storing.rows(stored)
    storing.insert(rows, raw, lambda text: text)
    assert storing.rows(raw) == rows and rows["facts"] and rows["evidence"]


def test_growth_builds_adds_and_measures(tmp_path: Path) -> None:
    built, added, megabytes = growth.grown(4, 60, 1, 1, tmp_path)
    assert built.clock > 0 and built.processor > 0 and built.phases["reading"] > 0 and megabytes > 0
    assert len(added) == 1 and added[0].phases


def test_jsonl_is_what_a_build_reads(tmp_path: Path) -> None:
    lines = write_jsonl(tmp_path / "kurgu.jsonl", articles(2, 50)).read_text("utf-8").splitlines()
    assert [json.loads(line)["publisher"] for line in lines] == [PUBLISHER] * 2


def test_pages_name_every_table_with_facets_and_rows(tmp_path: Path) -> None:
    write_events(tmp_path / "relations.db", 10)
    asked = pages.pages(tmp_path / "relations.db")
    assert {"home", "facts, faceted", "events, faceted", "a pair of countries", "an article"} <= asked.keys()
    assert asked["facts, faceted"] == ("/relations/facts", "/relations/facts?_facet=kind&_facet=status&_facet=dyad&_facet=year")
