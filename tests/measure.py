"""Measure how right the extractor is on annotated articles, and put the figures into docs/*.csv.

A folder of gold holds articles (NAME.txt) and the facts that people found in each (NAME.json).  A scorer is a script that
compares a database of these articles with them, ``SCORER DATABASE FOLDER --json``, and prints for each kind of fact the
counts gold, found and matched, and under "right among matched" for each value "correct/judged".
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import click

import build_db
from bilateral.accuracy import FOLDER, OfKind, OfValue, rewrite
from bilateral.articles import InputError
from bilateral.store import StoreError
from bilateral.versions import versions

VALUES = "right among matched"
EVENT_FIELDS = ("type", "status", "date", "precision", "city", "country", "people")
KIND_OF: Mapping[str, str] = {"office": "people", **dict.fromkeys(EVENT_FIELDS, "events")}
"""The kind of fact that a value belongs to where the scorer does not write it before the value."""


class MeasureError(Exception):
    """A folder or scorer that cannot be used: one line with its path and the reason."""


def measure(gold: Path, scorer: Path | None, target: Path) -> dict[str, OfKind]:
    """Rewrite the figures of one gold folder in the tables of the folder ``target``; gives those of the kinds.

    Raises:
        MeasureError, InputError, StoreError: nothing can be measured; the tables stay as they were.
    """
    report = _report(gold, scorer or gold.parent / "score.py")
    version = "{extractor}+{rules}".format_map(versions())
    try:
        kinds = list(_kinds(report, gold.name, version))
        values = list(_values(report[VALUES], gold.name, version))
    except (ArithmeticError, AttributeError, LookupError, TypeError, ValueError) as error:
        raise MeasureError(f"{gold}: the scorer's figures are not to be understood: {error!r}") from error
    rewrite(OfKind, gold.name, kinds, target)
    rewrite(OfValue, gold.name, values, target)
    return {row.kind: row for row in kinds}


def _report(gold: Path, scorer: Path) -> dict[str, Any]:
    """What the scorer says of a database that is built for it alone."""
    if not gold.is_dir():
        raise MeasureError(f"{gold}: there is no such folder")
    if not any(gold.glob("*.json")):
        raise MeasureError(f"{gold}: holds no gold facts (*.json)")
    if not scorer.is_file():
        raise MeasureError(f"{scorer}: there is no scorer")
    with tempfile.TemporaryDirectory() as folder:
        database = Path(folder) / "measured.db"
        build_db.build([gold], database)
        return _scored([str(scorer), str(database), str(gold), "--json"])


def _scored(command: list[str]) -> dict[str, Any]:
    done = subprocess.run([sys.executable, *command], capture_output=True, encoding="utf-8")
    if done.returncode:
        raise MeasureError(f"{command[0]}: failed: {(done.stderr.strip() or 'it says nothing').splitlines()[-1]}")
    try:
        report: dict[str, Any] = json.loads(done.stdout)
    except ValueError as error:
        raise MeasureError(f"{command[0]}: does not print JSON: {error}") from error
    return report


def _kinds(report: Mapping[str, Any], corpus: str, version: str) -> Iterator[OfKind]:
    for kind, counted in report.items():
        if kind != VALUES:
            gold, found, matched = (int(counted[count]) for count in ("gold", "found", "matched"))
            ratios = (ratio(matched, found), ratio(matched, gold), ratio(2 * matched, gold + found))
            yield OfKind(corpus, kind, gold, found, matched, *ratios, version)


def _values(counted: Mapping[str, str], corpus: str, version: str) -> Iterator[OfValue]:
    for name, count in counted.items():
        kind, _, field = name.rpartition(" ")
        correct, judged = map(int, count.split("/"))
        yield OfValue(corpus, kind or KIND_OF[field], field, judged, correct, round(correct / judged, 3), version)


def ratio(part: int, whole: int) -> float | None:
    """Rounded to three decimals; None if the whole is nothing."""
    return round(part / whole, 3) if whole else None


@click.command(context_settings={"help_option_names": ["-h", "--help"]})
@click.argument("gold", nargs=-1, type=click.Path(path_type=Path))
@click.option("--scorer", type=click.Path(path_type=Path), help="The scorer, if it is not score.py beside each folder.")
@click.option("--target", type=click.Path(path_type=Path), default=FOLDER, help="Where the tables are; docs/ if not given.")
def main(gold: tuple[Path, ...], scorer: Path | None, target: Path) -> None:
    """Measure the extractor on folders of articles with GOLD facts; the folder's name is the name of the corpus."""
    try:
        if not gold:
            raise MeasureError("no folder of gold facts given: make accuracy GOLD=DIR")
        for folder in map(Path.resolve, gold):
            whole = measure(folder, scorer, target)["all"]
            click.echo(f"{whole.corpus}: {whole.matched} of {whole.gold} facts, {whole.found} found, F1 {whole.f1}")
    except (MeasureError, InputError, StoreError) as error:
        click.echo(f"measure.py: error: {' '.join(str(error).splitlines())}", err=True)
        sys.exit(1)


if __name__ == "__main__":
    main(prog_name="measure.py")
