"""Promises of builds with many workers and of builds that end early: the same bytes, nothing finished lost, nothing harmed."""

from __future__ import annotations

import io
import os
import resource
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path
from random import Random

import pytest
from made_up import news, write_news
from test_analyses import run

import build_db
from bilateral import articles, workers
from bilateral.analyses import beside, encode
from bilateral.progress import Meter
from bilateral.reading import read_article
from bilateral.store import held
from bilateral.workers import WorkersError, analysed

ROOT = Path(build_db.__file__).resolve().parent
KILLS = int(os.environ.get("KILLS", "4"))
"""At how many moments a build is killed; ``make soak`` does it at 50."""


def command(*arguments: object) -> list[str]:
    return [sys.executable, str(ROOT / "build_db.py"), *map(str, arguments)]


def kept(target: Path) -> int:
    """How many readings are kept; a process that has just been killed may leave the file locked for a moment."""
    with closing(sqlite3.connect(beside(target))) as database:
        return int(database.execute("select count(*) from readings").fetchone()[0])


# --------------------------------------------------------------------------------------------------------- workers


def test_the_number_of_workers_changes_no_byte(tmp_path: Path) -> None:
    folder = write_news(tmp_path / "news", 9)
    built = set()
    for workers_ in (1, 2, 3):
        target = tmp_path / f"{workers_}.db"
        assert run(folder, "-o", target, "--workers", workers_).exit_code == 0
        built.add(target.read_bytes())
    assert len(built) == 1


def test_every_article_is_read_once_whatever_comes_first() -> None:
    given = [articles.parse(news(number), f"{number}.txt") for number in range(12)]
    found = {article.path: reading for article, reading in analysed(given, len(given), 2, None)}
    assert found == {article.path: encode(read_article(article)) for article in given}


def test_few_articles_start_no_processes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(workers, "ProcessPoolExecutor")
    given = [articles.parse(news(number), f"{number}.txt") for number in range(3)]
    assert len(list(analysed(given, len(given), None, None))) == 3


def ended(_: object) -> None:
    os._exit(1)


def test_a_worker_that_is_ended_is_told_in_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "_encoded", ended)
    given = [articles.parse(news(number), f"{number}.txt") for number in range(3)]
    with pytest.raises(WorkersError, match="finished articles are kept"):
        list(analysed(given, len(given), 2, None))


def test_a_cluster_that_is_not_there_is_told_in_one_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "_PATIENCE", "1s")
    result = run(write_news(tmp_path / "news", 1), "-o", tmp_path / "a.db", "--scheduler", "tcp://127.0.0.1:9")
    assert result.exit_code == 1
    assert result.stderr.startswith("build_db.py: error: ")
    assert result.stderr.count("\n") == 1


# ------------------------------------------------------------------------------------------------------- kill and go on


def test_a_build_that_is_killed_at_any_moment_goes_on(tmp_path: Path) -> None:
    """The database is the old or the new one, what was finished stays, and the next run ends as an undisturbed one."""
    random, folder, target = Random(KILLS), write_news(tmp_path / "news", 30, words=150), tmp_path / "relations.db"
    run(folder, "-q", "-o", tmp_path / "undisturbed.db")
    run(folder / "haber-000000.txt", "-q", "-o", target)
    old, new = target.read_bytes(), (tmp_path / "undisturbed.db").read_bytes()
    finished = kept(target)
    for moment in range(KILLS):
        if target.read_bytes() == new:
            target.write_bytes(old)
            beside(target).unlink()
            finished = 0
        running = subprocess.Popen(command(folder, "-q", "-o", target, "--workers", 1 + moment % 2), start_new_session=True)
        time.sleep(random.uniform(0.2, 3.0))
        running.send_signal(signal.SIGKILL)
        running.wait()
        assert target.read_bytes() in (old, new)
        if beside(target).exists() and beside(target).stat().st_size:
            assert kept(target) >= finished
            finished = kept(target)
    assert run(folder, "-q", "-o", target).exit_code == 0
    assert target.read_bytes() == new
    assert {path.name for path in tmp_path.glob("relations*")} == {"relations.db", "relations.analyses"}


def test_workers_end_when_their_parent_is_killed(tmp_path: Path) -> None:
    folder, target = write_news(tmp_path / "news", 60, words=400), tmp_path / "relations.db"
    running = subprocess.Popen(command(folder, "-q", "-o", target, "--workers", 2), start_new_session=True)
    while not (beside(target).exists() and beside(target).with_name("relations.analyses-wal").exists()):
        time.sleep(0.05)
    time.sleep(2)
    running.send_signal(signal.SIGKILL)
    running.wait()
    deadline = time.monotonic() + 10
    while _group_lives(running.pid) and time.monotonic() < deadline:
        time.sleep(0.1)
    assert not _group_lives(running.pid)


def _group_lives(group: int) -> bool:
    try:
        os.killpg(group, 0)
    except ProcessLookupError:
        return False
    return True


# ------------------------------------------------------------------------------------------------------- full, read-only


@pytest.mark.parametrize("kilobytes", [8, 200, 900])
def test_a_full_disk_is_told_and_harms_nothing(tmp_path: Path, kilobytes: int) -> None:
    """A file may not grow beyond a size: first the readings do not fit, then the database does not."""
    folder, target = write_news(tmp_path / "news", 12, words=150), tmp_path / "relations.db"
    run(folder / "haber-000000.txt", "-q", "-o", target)
    old = target.read_bytes()

    def limit() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (kilobytes * 1024, kilobytes * 1024))

    result = subprocess.run(command(folder, "-o", target), preexec_fn=limit, capture_output=True, text=True)
    assert result.returncode == 1
    assert result.stderr.startswith("build_db.py: error: ")
    assert result.stderr.count("\n") == 1
    assert target.read_bytes() == old
    assert run(folder, "-q", "-o", target).exit_code == 0
    assert len(list(held(target))) == 12


def test_a_full_file_system_is_told_and_harms_nothing(tmp_path: Path) -> None:
    small = tmp_path / "small"
    small.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1500k", "tmpfs", str(small)], capture_output=True).returncode:
        pytest.skip("only root can mount a small file system")
    try:
        folder, target = write_news(tmp_path / "news", 12, words=150), small / "relations.db"
        run(folder / "haber-000000.txt", "-q", "-o", target)
        old = target.read_bytes()
        result = run(folder, "-o", target)
        assert result.exit_code == 1
        assert "full" in result.stderr
        assert target.read_bytes() == old
        left = {path.name for path in small.iterdir()} - {"relations.analyses-wal", "relations.analyses-shm"}
        assert left == {"relations.db", "relations.analyses"}
    finally:
        subprocess.run(["umount", str(small)], check=True)


def test_a_read_only_target_is_refused_before_anything_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder, target = write_news(tmp_path / "news", 1), tmp_path / "relations.db"
    run(folder, "-q", "-o", target)
    old = target.read_bytes()
    monkeypatch.setattr("bilateral.store.os.access", lambda path, _: path != target)
    monkeypatch.delattr(workers, "read_article")
    result = run(folder, "-o", target, "--fresh")
    assert result.exit_code == 1
    assert "is write-protected" in result.stderr
    assert target.read_bytes() == old


# -------------------------------------------------------------------------------------------------------- progress


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


class Clock:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def stepped(stream: io.StringIO, seconds: float) -> str:
    clock = Clock()
    meter = Meter(stream, clock)
    meter.begin(1200, 200, 500)
    for _ in range(100):
        clock.now += seconds
        meter.step(3)
    shown = stream.getvalue()
    meter.end()
    return shown


def test_a_bar_tells_done_speed_time_left_and_facts() -> None:
    shown = stepped(Terminal(), 0.5).split("\r")[-1]
    assert shown == "reading [######------------------] 300/1,200 articles, 2.0/s, 7:30 left, 800 facts"


def test_a_log_has_a_line_now_and_then() -> None:
    lines = stepped(io.StringIO(), 0.5).splitlines()
    assert lines == ["reading 260/1,200 articles, 2.0/s, 7:50 left, 680 facts"]


def test_a_short_build_leaves_no_line_in_a_log(tmp_path: Path) -> None:
    assert run(write_news(tmp_path / "news", 2), "-o", tmp_path / "a.db").stderr == ""


def test_the_bar_is_taken_away_at_the_end() -> None:
    stream = Terminal()
    meter = Meter(stream)
    meter.phase("writing")
    meter.end()
    assert stream.getvalue() == "\rwriting\r       \r"
