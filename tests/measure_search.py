"""Measure what the search finds: 60 questions with judged answers, beside the stock configuration of Datasette.

``python tests/measure_search.py DIR …`` reads the articles of the folders and prints, for each group of questions, recall
and precision (macro averages) of (a) FTS5 over title and text, unicode61 with diacritics removed, asked through Datasette's
own escape_fts, and (b) the project's index and plugin.  The judgements, tests/search_queries.csv, name articles by their
file names; docs/search.md tells how they were made.
"""

from __future__ import annotations

import csv
import sqlite3
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import mean

import click
from datasette.utils import escape_fts

from bilateral.turkish.search import index_terms, match_query

QUERIES = Path(__file__).with_name("search_queries.csv")


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked, in which spelling, and the names of the articles that answer it."""

    group: str
    kind: str
    text: str
    relevant: frozenset[str]


@dataclass(frozen=True, slots=True)
class Outcome:
    """How much of what answers a question was found, and how much of what was found answers it."""

    question: Question
    missed: frozenset[str]
    wrong: frozenset[str]

    @property
    def recall(self) -> float:
        return 1 - len(self.missed) / len(self.question.relevant)

    @property
    def precision(self) -> float:
        """Of nothing found, nothing is wrong: such a question does not count."""
        found = len(self.question.relevant) - len(self.missed) + len(self.wrong)
        return 1 - len(self.wrong) / found if found else float("nan")


def questions(path: Path = QUERIES) -> list[Question]:
    """The questions with their judgements."""
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    return [Question(row["group"], row["kind"], row["query"], frozenset(row["relevant"].split())) for row in rows]


def index(articles: dict[str, str], terms: Callable[[str], str]) -> sqlite3.Connection:
    """A full-text index of the articles as the database has it, with or without terms."""
    db = sqlite3.connect(":memory:")
    db.execute("CREATE VIRTUAL TABLE found USING fts5(name UNINDEXED, text, terms, tokenize='unicode61 remove_diacritics 2')")
    db.executemany("INSERT INTO found VALUES (?, ?, ?)", [(name, text, terms(text)) for name, text in articles.items()])
    return db


def ask(db: sqlite3.Connection, question: Question, expression: Callable[[str], str]) -> Outcome:
    """Ask one question."""
    rows = db.execute("SELECT name FROM found WHERE found MATCH ?", [expression(question.text)])
    found = frozenset(str(name) for (name,) in rows)
    return Outcome(question, question.relevant - found, found - question.relevant)


def measured(articles: dict[str, str]) -> Iterator[tuple[str, list[Outcome]]]:
    """Each way to search with its outcomes."""
    ways = {"stock": (lambda _: "", escape_fts), "ours": (index_terms, match_query)}
    for way, (terms, expression) in ways.items():
        db = index(articles, terms)
        yield way, [ask(db, question, expression) for question in questions()]


def lines(way: str, outcomes: Sequence[Outcome]) -> Iterator[str]:
    """A line for each group of questions and each kind of word."""
    groups = dict.fromkeys(label for one in outcomes for label in (one.question.group,))
    kinds = dict.fromkeys(one.question.kind for one in outcomes)
    for label in (*groups, *kinds, "all"):
        chosen = [one for one in outcomes if label in (one.question.group, one.question.kind, "all")]
        precise = [one.precision for one in chosen if one.precision == one.precision]
        precision = f"{mean(precise):.3f}" if precise else "    –"
        yield f"{way:<6} {label:<10} {len(chosen):>3}  {mean(one.recall for one in chosen):.3f}  {precision}"


@click.command()
@click.argument("folders", nargs=-1, required=True, type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option("-v", "--verbose", is_flag=True, help="Tell what is missed and wrongly found, question by question.")
def main(folders: tuple[Path, ...], verbose: bool) -> None:
    """Measure recall and precision of the search on the articles in FOLDERS."""
    articles = {file.stem: file.read_text("utf-8") for folder in folders for file in sorted(folder.glob("*.txt"))}
    lacking = sorted({name for one in questions() for name in one.relevant} - set(articles))
    if lacking:
        sys.exit(f"measure_search: the judgements name articles that are not there: {', '.join(lacking)}")
    print(f"{'':<6} {'':<10} {'n':>3}  recall precision")
    for way, outcomes in measured(articles):
        print(*lines(way, outcomes), sep="\n")
        for one in outcomes if verbose else ():
            if one.missed or one.wrong:
                print(f"  {one.question.text}: missed {sorted(one.missed)}, wrong {sorted(one.wrong)}")


if __name__ == "__main__":
    main()
