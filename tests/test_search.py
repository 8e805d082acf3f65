"""Search in Turkish: any form of a word, however it is typed, finds all the others, in every search box."""

from __future__ import annotations

import asyncio
import csv
import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from itertools import groupby
from pathlib import Path
from typing import Any

import pytest
import yaml
from datasette.app import Datasette
from hypothesis import given
from hypothesis import strategies as st

import build_db
from bilateral.store import _unindex
from bilateral.turkish import letters
from bilateral.turkish.search import (
    LONGEST_SENTENCE,
    NOTHING,
    best_sentence,
    headwords,
    holds,
    index_terms,
    match_query,
)

ROOT = Path(__file__).resolve().parent.parent
ARTICLES = {
    "kis": """ date 2031-02-03
Letonya Dışişleri Bakanı Tiflis'i ziyaret etti
Letonya Dışişleri Bakanı Edgars Ozols, Gürcistan'a resmi ziyarette bulundu. İki bakan, sınır kapılarına ilişkin bir
anlaşmayı imzaladı. Ozols, "Mısır’daki yatırımcılarımız kışın da çalışacak." dedi.
""",
    "yaz": """ date 2031-07-09
Irak heyeti Riga'da
Irak'ın Ulaştırma Bakanı Salim Kubaysi, Letonya'yı ziyaret etti. Taraflar iş birliği konusunu görüştü; imzalanan belge
yoktu. Kubaysi, limanların geleceğine dair görüşlerini anlattı.
""",
}
FORMS = {
    "kis": ["misir", "Mısır", "MISIR", "Mısır'a", "imzalamak", "imzalanması", "IMZALADI", "anlasmalarini", "anlaşma",
            "Gürcistan’ın", "gurcistan", "yatırımcı", "sinir kapisi", "DIŞİŞLERİ bakanları", "kış", '"sınır kapılarına"',
            "yatırımcı* misir", "Ozols'un"],
    "yaz": ["ırak", "IRAK", "Irak'ın", "irak", "Irak’a", "imzaladı", "işbirliği", "isbirligi", "iş birliğini", "görüştüler",
            "görüş", "liman", "limanlar", "kubaysinin"],
}  # fmt: skip
QUESTIONS = [(name, question) for name, questions in FORMS.items() for question in questions]
ODD = ["", " ", "NOT", "*", "(", ")", '"', "'", '""', "AND OR", "a NEAR b", "ırak -", "{x}:", "🙂", "ş" * 500]
ODD += ["^", "\0", "’", "c" * 60]


class Site:
    """The articles as Datasette publishes them, with the project's own settings."""

    def __init__(self, target: Path) -> None:
        self.loop = asyncio.new_event_loop()
        metadata = yaml.safe_load((ROOT / "metadata.yml").read_text("utf-8"))
        folders = {"plugins_dir": str(ROOT / "plugins"), "template_dir": str(ROOT / "templates")}
        self.datasette = Datasette([str(target)], metadata=metadata, **folders)

    def get(self, path: str, **arguments: str) -> Any:
        response = self.loop.run_until_complete(self.datasette.client.get(path, params=arguments))
        assert response.status_code == 200, response.text[:300]
        return response

    def rows(self, path: str, **arguments: str) -> list[dict[str, Any]]:
        rows: list[dict[str, Any]] = self.get(f"{path}.json", _shape="array", _size="max", **arguments).json()
        return rows


@pytest.fixture(scope="module")
def target(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("search")
    for name, text in ARTICLES.items():
        (folder / f"{name}.txt").write_text(text, "utf-8")
    build_db.build([folder], folder / "relations.db")
    return folder / "relations.db"


@pytest.fixture(scope="module")
def site(target: Path) -> Iterator[Site]:
    site = Site(target)
    yield site
    site.loop.close()


def found(site: Site, question: str) -> list[str]:
    """The names of the articles that the search box finds."""
    return sorted(Path(row["path"]).stem for row in site.rows("/relations/articles", _search=question))


# The search boxes -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("name", "question"), QUESTIONS)
def test_any_form_finds_the_others(site: Site, name: str, question: str) -> None:
    assert name in found(site, question)


@pytest.mark.parametrize(
    ("question", "names"),
    [
        ("ırak", ["yaz"]),
        ("görüş", ["yaz"]),  # a view, not to meet
        ("yatırım", []),  # an investment, not an investor
        ('"sınır kapısı"', []),
        ("liman mısır", []),
        ("limanlarin gelecegi", ["yaz"]),
    ],
)
def test_other_words_are_not_found(site: Site, question: str, names: list[str]) -> None:
    assert found(site, question) == names


@pytest.mark.parametrize(
    ("table", "key"),
    [("facts", "id"), ("events", "id"), ("evidence", "fact"), ("event_participants", "event"), ("timeline", "fact")],
)
def test_tables_without_an_index_are_searched_by_their_facts(site: Site, table: str, key: str) -> None:
    facts = {row["id"] for row in site.rows("/relations/facts", _search="IRAK'TAKİ")}
    rows = site.rows(f"/relations/{table}", _search="IRAK'TAKİ")
    assert rows
    assert {row[key] for row in rows} <= facts
    assert len(rows) < len(site.rows(f"/relations/{table}"))


@pytest.mark.parametrize("question", ODD)
def test_whatever_is_typed_is_no_error(site: Site, question: str) -> None:
    site.rows("/relations/articles", _search=question)
    site.get("/relations/ara", q=question)


# Everything at once ---------------------------------------------------------------------------------------------------


def test_people_come_before_facts_and_facts_before_articles(site: Site) -> None:
    rows = site.rows("/relations/ara", q="ozols")
    assert [kind for kind, _ in groupby(row["found"] for row in rows)] == ["participant", "fact", "article"]
    assert rows[0]["what"] == "Edgars Ozols"
    for row in rows:
        assert site.get(f"{row['link']}.json", _shape="array").json()


def test_the_sentence_that_was_found_is_shown_with_its_words_marked(site: Site) -> None:
    (row,) = site.rows("/relations/ara", q="misir yatirimci", kind="article")
    assert row["marked"] == "Ozols, &quot;<mark>Mısır’daki</mark> <mark>yatırımcılarımız</mark> kışın da çalışacak.&quot; dedi."
    page = site.get("/relations/ara", q="misir yatirimci", kind="article").text
    assert "<mark>Mısır’daki</mark> <mark>yatırımcılarımız</mark>" in page
    assert "Articles (haberler): 1" in re.sub("<[^>]+>", "", page)


def test_a_fact_is_shown_by_words_that_prove_it(site: Site, target: Path) -> None:
    with closing(sqlite3.connect(target)) as db:
        for row in site.rows("/relations/ara", q="letonya", kind="event"):
            proofs = db.execute("SELECT exact FROM evidence WHERE fact = ?", [row["id"]]).fetchall()
            assert any(exact in row["sentence"] for (exact,) in proofs)


def test_an_empty_question_gives_the_latest_facts(site: Site) -> None:
    dates = [row["date"] for row in site.rows("/relations/ara") if row["date"]]
    assert dates and dates == sorted(dates, reverse=True)
    assert {row["kind"] for row in site.rows("/relations/ara", kind="event")} == {"event"}


def test_nothing_typed_or_stored_becomes_html(site: Site) -> None:
    page = site.get("/relations/ara", q="<script>x</script>").text
    assert "<script>x" not in page
    sql = "select '<mark>a</mark> &lt;b&gt; <script>x</script>' as marked"
    assert "<mark>a</mark> &lt;b&gt; &lt;script&gt;" in site.get("/relations", sql=sql).text


# The parts ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("form", "expected"),
    [
        ("anlaşmalarını", {"anlaşma", "anlaşmak"}),
        ("imzalanan", {"imzalamak"}),
        ("gelen", {"gelen", "gelmek"}),
        ("bakanı", {"bakan"}),
        ("yatırımcıların", {"yatırımcı"}),
        ("mısırlı", {"mısırlı"}),
        ("gümrüksüz", {"gümrüksüz"}),
        ("büyükelçiliğinde", {"büyükelçilik"}),
        ("güvenliğinin", {"güvenlik"}),
        ("işbirliği", {"işbirlik"}),
        ("işbirlikleri", {"işbirlik"}),
        ("qqqx", set()),
    ],
)
def test_headwords(form: str, expected: set[str]) -> None:
    assert headwords(form) == expected


def test_a_noun_does_not_ask_for_the_verb_that_it_comes_from() -> None:
    assert match_query("görüşme") == '"gorusme"'
    assert match_query("görüşmesini") == '("gorusme" OR "gorusmesini")'
    assert "gorusmek" in match_query("görüştü")


def test_words_are_asked_for_together() -> None:
    assert match_query("Irak'ın “yeni liman” kazak*") == '"irak" AND "yeni liman" AND "kazak"*'
    assert match_query("(*)") == NOTHING


def test_index_terms_are_what_the_text_does_not_show() -> None:
    terms = set(index_terms("Kazakistan'a giden Dışişleri Bakanı, ULAŞTIRMA anlaşmasını İran’da imzaladı.").split())
    assert {"gitmek", "bakan", "anlasma", "imzalamak", "disisleri", "bakani", "anlasmasini", "imzaladi"} <= terms
    assert terms.isdisjoint({"kazakistan", "giden", "iran"})
    assert "isbirlik" in index_terms("iş birliğini").split()


@given(st.text(max_size=60))
def test_index_terms_are_each_said_once_and_folded(text: str) -> None:
    terms = index_terms(text).split(" ")
    assert len(terms) == len(set(terms))
    assert index_terms(text) == letters.fold(index_terms(text)) == index_terms(str(text))


@given(st.text(max_size=80) | st.from_regex(r"""["'*()A-Za-zçğıöşü -]{0,30}""", fullmatch=True))
def test_every_question_is_understood_by_fts5(question: str) -> None:
    with closing(sqlite3.connect(":memory:")) as db:
        db.execute("CREATE VIRTUAL TABLE t USING fts5(x)")
        assert db.execute("SELECT count(*) FROM t WHERE t MATCH ?", [match_query(question)]).fetchone() == (0,)


@given(st.text(max_size=400), st.text(max_size=20))
def test_a_sentence_is_cut_from_the_text(text: str, question: str) -> None:
    excerpt = best_sentence(text, question)
    assert excerpt.text in text
    assert all(0 <= start < end <= len(excerpt.text) for start, end in excerpt.hits)


def test_a_long_sentence_is_cut_around_its_hit() -> None:
    excerpt = best_sentence("uzun bir söz " * 60 + "Irak'ta " + "uzun bir söz " * 60, "ırak")
    assert "<mark>Irak&#x27;ta</mark>" in excerpt.html
    assert len(excerpt.text) <= LONGEST_SENTENCE
    assert str(excerpt).startswith("… ") and str(excerpt).endswith(" …")


def test_a_sentence_can_be_asked_for_at_a_place() -> None:
    text = "Riga'da anlaşma imzalandı. Tiflis'te görüşme oldu. Anlaşmalar bitti."
    assert str(best_sentence(text, "anlaşma")) == "Riga'da anlaşma imzalandı."
    assert str(best_sentence(text, "anlaşma", (text.index("görüşme"),))) == "Tiflis'te görüşme oldu."
    assert best_sentence("", "anlaşma").text == ""


def test_all_words_or_not() -> None:
    assert holds("Salim Kubaysi", "kubaysi salim")
    assert not holds("Salim Kubaysi", "kubaysi bakan")
    assert not holds("Salim Kubaysi", "")


# The index ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("table", ["facts", "statements", "articles", "participants"])
def test_a_row_can_be_taken_out_of_the_index_exactly(target: Path, tmp_path: Path, table: str) -> None:
    """What index_terms gives for a row follows from the row alone, so that FTS5 can forget it."""
    copy = tmp_path / "copy.db"
    copy.write_bytes(target.read_bytes())
    with closing(sqlite3.connect(copy)) as db:
        _unindex(db, {table: f"SELECT rowid FROM {table}"}, index_terms)
        db.execute(f"CREATE VIRTUAL TABLE temp.left USING fts5vocab(main, {table}_fts, 'row')")
        assert db.execute("SELECT term FROM temp.left").fetchall() == []


def test_the_judged_questions_are_sixty_in_four_groups() -> None:
    with (ROOT / "tests" / "search_queries.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len({(row["group"], row["query"]) for row in rows}) == len(rows) == 60
    assert {row["group"] for row in rows} == {"base", "inflected", "ascii", "upper"}
    assert all(row["relevant"] for row in rows)
