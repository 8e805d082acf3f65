"""Whether a build's time for an article grows with the number of articles, its peak of memory, and what one article more costs.

    python -m bench.growth [--sizes N,N,…] [--words N] [--added N] [--workers N] [--folder DIR]

For each size a process of its own builds a database of so many made-up articles, then more processes each add one article
that is not in it (``--add``).  Phases are those that the build itself names.  Memory is that of the process and its workers
together, seen every tenth of a second, where Linux tells it.  Articles are short, so that 100,000 fit a small machine.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from threading import Event, Thread

from bench.articles import articles, write_jsonl
from bilateral.progress import Meter
from build_db import How, build

ROOT = Path(__file__).resolve().parent.parent
SIZES, WORDS, ADDED = "1000,10000,100000", 120, 5
_OTHERS = 10_000_000
"""The number of the first article that is added: one of a visit that no other tells of."""


@dataclass(frozen=True, slots=True)
class Run:
    """Seconds by the clock, of the processor (workers and all), and in each phase; megabytes at the peak."""

    clock: float
    processor: float
    phases: Mapping[str, float]
    peak: float


class _Phases(Meter):
    """Notes how long each phase of a build takes."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = {}
        self._name, self._since = "gathering", time.perf_counter()
        super().__init__()

    def begin(self, total: int, kept: int, facts: int | None, doing: str = "reading", what: str = "articles") -> None:
        super().begin(total, kept, facts, doing, what)
        if total:
            self.phase(doing)

    def phase(self, words: str) -> None:
        now = time.perf_counter()
        self.seconds[self._name] = self.seconds.get(self._name, 0.0) + now - self._since
        self._name, self._since = words, now

    def end(self) -> None:
        super().end()
        self.phase("the rest")


def measured(source: Path, target: Path, add: bool, workers: int) -> Run:
    """A build in a process of its own."""
    command = [sys.executable, "-m", "bench.growth", "--build", str(source), str(target), str(workers), "add" * add]
    start = time.perf_counter()
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        peak = _Peak(process.pid)
        told, _ = process.communicate()
        clock = time.perf_counter() - start
    if process.returncode:
        raise SystemExit(f"bench: the build of {target} failed")
    return Run(clock=clock, peak=peak.megabytes(), **json.loads(told))


def _build(source: str, target: str, workers: str, add: str) -> None:
    """What that process does; it prints what only it knows."""
    meter = _Phases()
    build([Path(source)], Path(target), How(add=bool(add), workers=int(workers)), meter)
    spent = os.times()
    processor = spent.user + spent.system + spent.children_user + spent.children_system
    print(json.dumps({"processor": processor, "phases": meter.seconds}))


class _Peak:
    """The most memory that a process and those that it started have held together."""

    def __init__(self, process: int) -> None:
        self._process, self._most, self._over = process, 0, Event()
        self._thread = Thread(target=self._watch, daemon=True)
        self._thread.start()

    def _watch(self) -> None:
        while not self._over.wait(0.1):
            self._most = max(self._most, _resident(self._process))

    def megabytes(self) -> float:
        self._over.set()
        self._thread.join()
        return self._most / 1024


def _resident(process: int) -> int:
    """Kilobytes of a process and its children, 0 where the system does not tell."""
    folder = Path(f"/proc/{process}")
    try:
        held = [line.split()[1] for line in (folder / "status").read_text().splitlines() if line.startswith("VmRSS")]
        children = (folder / f"task/{process}/children").read_text().split()
    except OSError:
        return 0
    return sum(map(int, held)) + sum(_resident(int(child)) for child in children)


def grown(size: int, words: int, added: int, workers: int, folder: Path) -> tuple[Run, list[Run], float]:
    """A build of so many articles, the additions of one each, and the megabytes of the database."""
    target = folder / f"{size}.db"
    for old in folder.glob(f"{size}.*"):
        old.unlink()
    source = write_jsonl(folder / f"{size}.jsonl", articles(size, words))
    built = measured(source, target, False, workers)
    megabytes = target.stat().st_size / 1e6
    adds = []
    for number in range(added):
        more = write_jsonl(folder / f"{size}.more-{number}.jsonl", articles(1, words, first=_OTHERS + 3 * number))
        adds.append(measured(more, target, True, workers))
    return built, adds, megabytes


def _lines(size: int, built: Run, adds: list[Run], megabytes: float) -> str:
    phases = ", ".join(f"{name} {1000 * seconds / size:.2f}" for name, seconds in built.phases.items())
    more = {name: median(each.phases.get(name, 0.0) for each in adds) for name in adds[0].phases}
    return "\n".join((
        f"{size:>9,}{1000 * built.clock / size:>12.2f}{1000 * built.processor / size:>12.2f}{built.peak:>12,.0f}"
        f"{megabytes:>12,.0f}{_more(adds):>12.2f}{max(each.peak for each in adds):>12,.0f}",
        f"{'':>11}ms an article: {phases}",
        f"{'':>11}s of adding: {', '.join(f'{name} {seconds:.2f}' for name, seconds in more.items())}",
    ))  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", default=SIZES, help=f"numbers of articles ({SIZES})")
    parser.add_argument("--words", type=int, default=WORDS, help=f"of how many words each ({WORDS})")
    parser.add_argument("--added", type=int, default=ADDED, help=f"how often one is added ({ADDED})")
    parser.add_argument("--workers", type=int, default=1, help="processes that read (1)")
    parser.add_argument("--folder", type=Path, default=ROOT / "build" / "bench-growth", help="where (build/bench-growth); kept")
    asked = parser.parse_args()
    asked.folder.mkdir(parents=True, exist_ok=True)
    print(f"articles of {asked.words} words, {asked.workers} reading; one more: median of {asked.added}, its peak the largest")
    print(f"{'articles':>9}{'clock, ms':>12}{'cpu, ms':>12}{'peak, MB':>12}{'file, MB':>12}{'one more, s':>12}{'peak, MB':>12}")
    found = {}
    for size in map(int, asked.sizes.split(",")):
        found[size] = grown(size, asked.words, asked.added, asked.workers, asked.folder)
        print(_lines(size, *found[size]), flush=True)
    (small, first), (large, last) = min(found.items()), max(found.items())
    article = (last[0].clock / large) / (first[0].clock / small)
    print(f"last / first: time of an article {article:.2f}, one more {_more(last[1]) / _more(first[1]):.2f}")


def _more(adds: list[Run]) -> float:
    return median(each.clock for each in adds)


if __name__ == "__main__":
    _build(*sys.argv[2:]) if sys.argv[1:2] == ["--build"] else main()
