#!/usr/bin/env python3
"""The one command: articles in, relations.db out (read → analyse → extract → resolve → store)."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import click

from bilateral import __version__, accuracy
from bilateral.analyses import Analyses, Damaged, decode, opened, put_aside
from bilateral.articles import InputError, gather
from bilateral.building import Builder
from bilateral.diff import differences
from bilateral.facts import Article, Refusal
from bilateral.parquet import ParquetError, exported
from bilateral.progress import Meter
from bilateral.sources import still_rejected
from bilateral.store import WHOLES, Reference, StoreError, counts, held_refusals, refuse_unfit, remove_unfinished
from bilateral.turkish.rules import described
from bilateral.turkish.vocabulary import agreement_kinds, countries, event_types, sectors
from bilateral.verify import verify
from bilateral.versions import reader
from bilateral.workers import WorkersError, analysed

HERE = Path(__file__).resolve().parent
LISTED = 200
"""More refusals than these are told by their number."""


@dataclass(frozen=True, slots=True)
class How:
    """The way of a build, none of which changes what is built of a set of articles.

    ``add`` to what the database holds, or replace it; ``fresh``: use no kept reading; ``workers``: processes (None: as many
    as are worth it); ``scheduler``: the address of a Dask cluster that reads instead; ``strict``: a source that cannot be
    read is an InputError, and not only listed.
    """

    add: bool = False
    fresh: bool = False
    workers: int | None = None
    scheduler: str | None = None
    strict: bool = False


@dataclass(frozen=True, slots=True)
class Summary:
    """What a build found: how many articles, reports and participants, and how many facts of each kind."""

    articles: int
    reports: int
    participants: int
    facts: Mapping[str, int]
    set_aside: Mapping[str, int]
    rejected: Sequence[Refusal]


def build(paths: Sequence[Path], target: Path, how: How = How(), meter: Meter | None = None) -> Summary:
    """Build the database ``target`` of all articles under ``paths``.

    InputError, StoreError and WorkersError leave it as it was; the readings that were finished are kept in any case.
    """
    meter = meter or Meter()
    refuse_unfit(target, how.fresh and not how.add)
    try:
        return _built(paths, target, how, meter)
    except Damaged as damage:
        meter.say(put_aside(target, damage))
        return _built(paths, target, how, meter)


def _built(paths: Sequence[Path], target: Path, how: How, meter: Meter) -> Summary:
    with opened(target, reader(), how.fresh) as (kept, said):
        meter.say(said)
        remove_unfinished(target)
        found = gather(paths, how.strict, kept.without_text, kept.has_text)
        rejected = still_rejected(found, held_refusals(target)) if how.add else found.rejected
        builder = Builder(kept, target, how.fresh, reference, meter)
        builder.name(found.located, how.add)
        set_aside = found.set_aside
        del found  # many articles may be in it
        _read(builder.unread(), kept, how, meter)
        builder.build(rejected)
        meter.end()
    return summary(target, set_aside, rejected)


def _read(articles: Sequence[Article], kept: Analyses, how: How, meter: Meter) -> None:
    """Read each article of which no reading is kept, and keep it from now on."""
    missing, facts = [], 0
    for article in articles:
        reading = kept.get(article)
        facts += len(reading.claims) if reading else 0
        missing += [] if reading else [article]
    meter.begin(len(articles), len(articles) - len(missing), facts)
    for article, finished in analysed(map(kept.with_text, missing), len(missing), how.workers, how.scheduler):
        kept.put(article, finished)
        meter.step(len(decode(finished, article).claims))


def reference() -> Reference:
    """The vocabularies and rules that the database explains itself with, and its measured accuracy."""
    vocabularies = (countries(), event_types(), agreement_kinds(), sectors(), described())
    listed = (tuple(asdict(entry) for entry in vocabulary) for vocabulary in vocabularies)
    measured = map(accuracy.lines, (accuracy.OfKind, accuracy.OfValue))
    return Reference(*listed, *measured)


def summary(target: Path, set_aside: Mapping[str, int], rejected: Sequence[Refusal]) -> Summary:
    """The counts of what is stored, of what was set aside by language, and what was refused."""
    facts = counts(target)
    wholes = {name: facts.pop(name) for name in WHOLES}
    return Summary(**wholes, facts=facts, set_aside=set_aside, rejected=rejected)


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


EPILOG = """\b
Examples:
  python build_db.py                          the articles in seeds/ into relations.db
  python build_db.py news/ extra.txt -o my.db
  python build_db.py --add today/ -o my.db    what came today, beside what my.db holds
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
@click.option("--add", is_flag=True, help="Add PATHS to what the database holds; a source named again counts as it is now.")
@click.option("--fresh", is_flag=True, help="Read every article anew, whatever is kept; also builds over an old schema.")
@click.option(
    "--workers",
    type=click.IntRange(min=1),
    metavar="N",
    help="Processes that read articles.  [default: as many as there are cores and work for them]",
)
@click.option("--scheduler", metavar="ADDRESS", help="Let a Dask cluster read: tcp://host:8786 (see docs/building.md).")
@click.option(
    "--parquet",
    metavar="DIR",
    type=click.Path(path_type=Path),
    help="Then write the database's tables to DIR as Parquet files (see docs/scaling.md).",
)
@click.option("--verify", "verified", metavar="DB", type=click.Path(path_type=Path), help="Check a database, build nothing.")
@click.option("--diff", "compared", nargs=2, metavar="OLD NEW", type=click.Path(path_type=Path), help="Compare two databases.")
@click.version_option(__version__, prog_name="build_db.py")
def main(
    paths: tuple[Path, ...],
    output: Path,
    quiet: bool,
    parquet: Path | None,
    verified: Path | None,
    compared: tuple[Path, Path] | None,
    **how: Any,
) -> None:
    """Build an SQLite database of facts between states from Turkish news articles.

    PATHS are files, folders, which are searched at any depth, and patterns such as 'news/**/*.txt'; - is the standard input.
    Files are *.txt, *.md, *.html, *.jsonl, *.csv, *.warc, *.warc.gz and *.zip (docs/inputs.md); without any, the folder
    seeds/ beside build_db.py is read. A file or record that cannot be read is refused, listed at the end and told in the
    table rejected; articles in other languages than Turkish are set aside.

    The database then holds exactly these articles, or, with --add, these and those that it held. If little changes it is
    changed where it is, in one transaction, else written beside the target and put in its place at once: a build that fails or
    is stopped changes nothing.

    What was found out about the articles is kept beside the database (relations.analyses for relations.db): only new and
    changed articles are read, all of them after a change of the program or its rules. A build that was stopped goes on where
    it was. The same articles give the same rows, in whatever steps and by however many workers, and a new file the same bytes.
    """
    if verified:
        sys.exit(_checked(verified, paths))
    if compared:
        sys.exit(_compared(*compared))
    if how["add"] and not paths:
        raise click.UsageError("--add needs PATHS")
    try:
        with exported(output, parquet):
            found = build(paths or (HERE / "seeds",), output, How(**how), Meter(None if quiet else sys.stderr))
    except (InputError, StoreError, WorkersError, ParquetError, OSError) as error:
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


if __name__ == "__main__":
    main(prog_name="build_db.py")
