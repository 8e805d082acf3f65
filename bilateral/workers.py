"""Articles to finished readings: in this process, in several of this machine, or on a Dask cluster.

They come in the order in which they are finished, each encoded as it is kept; what is made of all of them together does not
depend on that order.
"""

from __future__ import annotations

import os
import signal
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from itertools import islice
from multiprocessing import connection, get_context, parent_process
from threading import Thread
from typing import Any

from bilateral.analyses import encode
from bilateral.facts import Article
from bilateral.reading import read_article, warm
from bilateral.versions import reader

Finished = Iterator[tuple[Article, bytes]]
ENOUGH = 100
"""So many articles are worth another process: it takes as long to start."""
_BATCH, _AHEAD = 4, 1_000
_PATIENCE = "30s"


class WorkersError(Exception):
    """The workers cannot do it: one line."""


def analysed(articles: Iterable[Article], count: int, workers: int | None, scheduler: str | None) -> Finished:
    """The articles, so many, with their readings; ``workers`` None: as many processes as there are cores and work for them.

    Raises :class:`WorkersError`.
    """
    if scheduler and count:
        return _on_cluster(articles, scheduler)
    processes = min(count, workers or min(_cores(), count // ENOUGH))
    return _in_processes(articles, processes) if processes > 1 else map(_read, articles)


def _cores() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _read(article: Article) -> tuple[Article, bytes]:
    return article, _encoded(article)


def _encoded(article: Article) -> bytes:
    return encode(read_article(article))


# ------------------------------------------------------------------------------------------------------- processes


def _in_processes(articles: Iterable[Article], workers: int) -> Finished:
    """One article a task, so that nothing that is finished waits for something that is not."""
    pool = ProcessPoolExecutor(workers, get_context("spawn"), _begin)
    waiting = iter(articles)
    running: dict[Future[bytes], Article] = {}
    try:
        while running.update(_submitted(pool, islice(waiting, 4 * workers - len(running)))) or running:
            done, _ = wait(running, return_when=FIRST_COMPLETED)
            for future in done:
                yield running.pop(future), future.result()
    except BrokenProcessPool as error:
        raise WorkersError("a worker process was ended from outside; the finished articles are kept") from error
    finally:
        pool.shutdown(cancel_futures=True)


def _submitted(pool: ProcessPoolExecutor, articles: Iterator[Article]) -> dict[Future[bytes], Article]:
    return {pool.submit(_encoded, article): article for article in articles}


def _begin() -> None:
    """A worker leaves the keyboard to its parent, and ends when that is killed: the pool itself would wait for ever."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    Thread(target=_end_with_parent, daemon=True).start()
    warm()


def _end_with_parent() -> None:
    parent = parent_process()
    if parent is not None:
        connection.wait([parent.sentinel])
        os._exit(1)


# --------------------------------------------------------------------------------------------------------- cluster


def _on_cluster(articles: Iterable[Article], scheduler: str) -> Finished:
    """A worker that is lost loses nothing: the scheduler gives what it had to others."""
    try:
        from distributed import Client
    except ImportError as error:
        raise WorkersError("--scheduler needs Dask: pip install 'bilateral[cluster]'") from error
    try:
        client = Client(scheduler, timeout=_PATIENCE, set_as_default=False)
        client.wait_for_workers(1, timeout=_PATIENCE)
    except Exception as error:
        raise WorkersError(f"{scheduler}: no scheduler with a worker there within {_PATIENCE} ({error})") from error
    with client:
        yield from _gathered(articles, client, scheduler)


def _gathered(articles: Iterable[Article], client: Any, scheduler: str) -> Finished:
    from distributed import as_completed

    waiting = iter(articles)
    running: dict[str, list[Article]] = {}
    finished = as_completed(loop=client.loop)

    def submit() -> None:
        while len(running) < _AHEAD and (batch := list(islice(waiting, _BATCH))):
            future = client.submit(_read_batch, batch, pure=False)
            running[future.key] = batch
            finished.add(future)

    submit()
    for future in finished:
        yield from zip(running.pop(future.key), _result(future, scheduler), strict=True)
        submit()


def _result(future: Any, scheduler: str) -> list[bytes]:
    try:
        used, readings = future.result()
    except Exception as error:  # whatever a worker may raise, among it that it lacks this program
        raise WorkersError(f"{scheduler}: a worker failed ({type(error).__name__}: {error})") from error
    if used != reader():
        raise WorkersError(f"{scheduler}: a worker has another version of this program, its rules or its parts")
    return list(readings)


def _read_batch(articles: Sequence[Article]) -> tuple[str, list[bytes]]:
    return reader(), [_encoded(article) for article in articles]
