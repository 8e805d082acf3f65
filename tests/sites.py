"""Sites for tests: a build in a folder that is configured as the repository is, served, and looked at by a browser."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

import pytest
from playwright.sync_api import Browser, Error, sync_playwright

import build_db

ROOT = Path(__file__).resolve().parent.parent
SEED = (ROOT / "seeds",)
OWN = (*SEED, ROOT / "tests" / "articles")
"""The seed with the articles that were written for tests: nothing in them is a publisher's."""
DEV = ROOT.parent / "shared" / "gold" / "dev"
"""Annotated articles that only a developer's machine has."""
ALL = (*OWN, DEV) if DEV.is_dir() else OWN
CONFIGURATION = ("metadata.yml", "settings.json", "plugins", "templates", "static")
FLAGS = (
    *("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
)
PATIENCE = 60
"""Seconds that a server may take to start on a busy machine."""


def configured(folder: Path, sources: Sequence[Path]) -> Path:
    """The folder with a build of the sources and the repository's own configuration beside it."""
    build_db.build(sources, folder / "relations.db")
    for name in CONFIGURATION:
        (folder / name).symlink_to(ROOT / name)
    return folder


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """The address at which Datasette serves a folder, in a process of its own."""
    port = _free_port()
    address = f"http://127.0.0.1:{port}"
    command = [sys.executable, "-m", "datasette", str(folder), "-h", "127.0.0.1", "-p", str(port)]
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    with (folder / "server.log").open("wb") as log:
        server = subprocess.Popen(command, env=environment, stdout=log, stderr=subprocess.STDOUT)
    try:
        _wait_for(address, server, folder / "server.log")
        yield address
    finally:
        server.terminate()
        server.wait(timeout=PATIENCE)


def _free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])


def _wait_for(address: str, server: subprocess.Popen[bytes], log: Path) -> None:
    until = time.monotonic() + PATIENCE
    while server.poll() is None and time.monotonic() < until:
        try:
            with urlopen(f"{address}/-/versions.json"):
                return
        except URLError:
            time.sleep(0.1)
    raise RuntimeError(f"no server at {address}: {log.read_text('utf-8', errors='replace')}")


@contextmanager
def chromium() -> Iterator[Browser]:
    """Debian's Chromium with a new profile; the test is skipped where there is none."""
    program = shutil.which("chromium")
    if program is None:
        pytest.skip("no chromium here: the pages are not looked at in a browser (Debian: apt install chromium)")
    with sync_playwright() as playwright:
        try:
            browser = playwright.chromium.launch(executable_path=program, args=list(FLAGS))
        except Error as error:
            pytest.skip(f"chromium does not start here: {error.message.splitlines()[0]}")
        yield browser
        browser.close()
