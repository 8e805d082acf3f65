"""Copies of one report: they are recognised, add evidence and no facts, and confirm nothing."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
import yaml

import build_db
from bilateral.articles import parse
from bilateral.facts import Article, Reading
from bilateral.resolve import resolve

HEAD = "Letonya ile Karadağ ulaştırmada anlaştı"
BODY = (
    "Letonya Cumhurbaşkanı Anda Ozola, bugün resmi ziyaret için Podgorica'ya geldi.\n\nOzola, Karadağ Cumhurbaşkanı Goran "
    "Vukčević ile görüştü. Vukčević, \"Letonya ile ticaret hacmini 300 milyon dolara çıkarmak istiyoruz.\" dedi.\n\n"
    "İki ülke arasında demir yolu taşımacılığı alanında mutabakat zaptı imzalandı. Görüşmede turizm, enerji ve eğitim "
    "konuları da ele alındı.\n"
)
MORE = "\nHeyetler gelecek yıl Riga'da yeniden bir araya gelecek. Toplantıya iki ülkenin iş insanları da katılacak.\n"
OTHER = "Şili Dışişleri Bakanı, Lima'da Perulu mevkidaşı ile bir araya geldi ve balıkçılık konusunu görüştü. " * 5


def article(name: str, day: str | None, head: str, body: str) -> Article:
    return parse((f" date {day} " if day else "") + f"{head}\n\n{body}", f"{name}.txt")


def copies(*articles: Article) -> dict[str, str]:
    """The copies, by name, with what they are copies of."""
    found = resolve([Reading(article, (), ()) for article in articles]).articles
    return {each.id.rsplit("-", 1)[0]: each.copy_of.rsplit("-", 1)[0] for each in found if each.copy_of}


def test_other_headlines_and_a_cut_end_make_copies_of_the_first() -> None:
    articles = [
        article("ilk", "2031-03-04", HEAD, BODY + MORE),
        article("baslik", "2031-03-05", "Podgorica'da önemli imza", (BODY + MORE).upper()),
        article("kesik", None, HEAD, BODY),
        article("baska", "2031-03-04", HEAD, OTHER),
    ]
    expected = {"baslik": "ilk", "kesik": "ilk"}
    assert copies(*articles) == copies(*articles[::-1]) == expected


def test_a_report_with_words_of_its_own_is_no_copy() -> None:
    own = article("kendi", "2031-03-05", HEAD, BODY[:200] + OTHER)
    assert copies(article("ilk", "2031-03-04", HEAD, BODY), own, article("kisa", None, HEAD, BODY[:80])) == {}


def built(folder: Path, articles: dict[str, str]) -> sqlite3.Connection:
    for name, text in articles.items():
        (folder / name).write_text(text, encoding="utf-8")
    build_db.build([folder], folder / "a.db")
    return sqlite3.connect(folder / "a.db")


@pytest.mark.parametrize("days", [("2031-03-04", "2031-03-04", "2031-03-04"), ("2031-03-04", "2031-03-09", "2031-04-20")])
def test_copies_add_evidence_and_no_facts(tmp_path: Path, days: tuple[str, str, str]) -> None:
    first = f" date {days[0]} {HEAD}\n\n{BODY}{MORE}"
    copied = {"b.txt": f" date {days[1]} Podgorica'da imza\n\n{BODY}{MORE}", "c.txt": f" date {days[2]} {HEAD}\n\n{BODY}"}
    (tmp_path / "one").mkdir()
    (tmp_path / "all").mkdir()
    one = built(tmp_path / "one", {"a.txt": first})
    all_ = built(tmp_path / "all", {"a.txt": first, **copied})
    facts = "SELECT kind, date, status, summary FROM facts ORDER BY 1, 2, 4"
    assert all_.execute(facts).fetchall() == one.execute(facts).fetchall() != []
    evidence = "SELECT count(*) FROM evidence"
    assert all_.execute(evidence).fetchone() > one.execute(evidence).fetchone()
    assert all_.execute("SELECT count(*) FROM articles WHERE copy_of IS NOT NULL").fetchone() == (2,)
    assert all_.execute("SELECT count(*) FROM disagreements").fetchone() == (0,)


def test_a_copy_is_no_confirmation(tmp_path: Path) -> None:
    text = f" date 2031-03-04 {HEAD}\n\n{BODY}"
    database = built(tmp_path, {"a.txt": text, "b.txt": text.replace(HEAD, "Podgorica'da imza")})
    metadata = yaml.safe_load((Path(build_db.__file__).parent / "metadata.yml").read_text("utf-8"))
    queries = metadata["databases"]["relations"]["queries"]
    every = {"kind": "", "country": "", "verdict": ""}
    (facts,) = database.execute("SELECT count(*) FROM facts").fetchone()
    assert len(database.execute(queries["known_from_one_article_only"]["sql"], every).fetchall()) == facts > 0
    assert database.execute(queries["where_reports_agree_and_differ"]["sql"], every).fetchall() == []
