"""Promises of --scheduler, on a real Dask scheduler with two workers over TCP: the same bytes, also when a worker is lost."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from made_up import news, write_news
from test_analyses import run

import build_db
from bilateral import articles, workers
from bilateral.analyses import encode
from bilateral.reading import read_article
from bilateral.workers import WorkersError, analysed

pytest.importorskip("distributed", reason="Dask is not installed: pip install '.[cluster]'")
ROOT = Path(build_db.__file__).resolve().parent
TESTS = Path(__file__).resolve().parent


def started(*arguments: str, folder: Path) -> subprocess.Popen[bytes]:
    """A process of ``dask …`` that finds this program and these tests."""
    paths = os.pathsep.join([str(ROOT), str(TESTS), *sys.path])
    environment = os.environ | {"PYTHONPATH": paths}
    command = [sys.executable, "-m", "dask", *arguments]
    return subprocess.Popen(command, cwd=folder, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class Cluster:
    def __init__(self, folder: Path) -> None:
        self.address = f"tcp://127.0.0.1:{free_port()}"
        port = self.address.rpartition(":")[2]
        self.scheduler = started("scheduler", "--host", "127.0.0.1", "--port", port, "--no-dashboard", folder=folder)
        options = ("--nthreads", "1", "--no-nanny", "--no-dashboard")
        self.workers = [started("worker", self.address, *options, folder=folder) for _ in range(2)]

    def wait(self) -> None:
        from distributed import Client

        with Client(self.address, timeout="60s", set_as_default=False) as client:
            client.wait_for_workers(2, timeout=60)

    def end(self) -> None:
        for process in (*self.workers, self.scheduler):
            process.kill()
            process.wait()


@pytest.fixture
def cluster(tmp_path: Path) -> Iterator[Cluster]:
    begun = Cluster(tmp_path)
    try:
        begun.wait()
        yield begun
    finally:
        begun.end()


def test_a_cluster_gives_the_same_bytes(cluster: Cluster, tmp_path: Path) -> None:
    folder = write_news(tmp_path / "news", 9)
    assert run(folder, "-q", "-o", tmp_path / "alone.db").exit_code == 0
    result = run(folder, "-q", "-o", tmp_path / "cluster.db", "--scheduler", cluster.address)
    assert result.exit_code == 0, result.output
    assert (tmp_path / "cluster.db").read_bytes() == (tmp_path / "alone.db").read_bytes()


def test_a_worker_that_is_lost_in_the_middle_loses_nothing(cluster: Cluster) -> None:
    given = [articles.parse(news(number), f"{number}.txt") for number in range(160)]
    found: dict[str, bytes] = {}
    for article, reading in analysed(given, len(given), None, cluster.address):
        assert article.path not in found
        found[article.path] = reading
        if len(found) == 20:
            cluster.workers[0].kill()
            cluster.workers[0].wait()
    assert found == {article.path: encode(read_article(article)) for article in given}


def test_workers_with_another_version_are_refused(cluster: Cluster, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "reader", lambda: "another")
    given = [articles.parse(news(1), "a.txt")]
    with pytest.raises(WorkersError, match="another version of this program"):
        list(analysed(given, len(given), None, cluster.address))


def test_an_error_on_a_worker_is_told_in_one_line(cluster: Cluster, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "_read_batch", time.sleep)
    with pytest.raises(WorkersError, match="a worker failed \\(TypeError"):
        list(analysed([articles.parse(news(1), "a.txt")], 1, None, cluster.address))
