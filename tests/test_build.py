"""What the one command promises: same bytes, a word on what it found, one line on what it refuses."""

from __future__ import annotations

import os
import re
import sqlite3
import subprocess
import sys
from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from datasette.app import SETTINGS

import bilateral
import build_db

ROOT = Path(build_db.__file__).resolve().parent
VISIT = """ date 2024-06-11 Letonya Cumhurbaşkanı Anda Ozola Podgorica'da

Letonya Cumhurbaşkanı Anda Ozola, resmi ziyaret için Karadağ'a geldi.

Ozola, Karadağ Cumhurbaşkanı Goran Vukčević ile görüştü.
"""
WEATHER = "Kıyılarda sağanak bekleniyor\n\nMeteoroloji, hafta sonu için kıyı illerinde yağış bekliyor.\n"


def run(*arguments: object) -> Result:
    return CliRunner().invoke(build_db.main, [str(argument) for argument in arguments])


def built_apart(arguments: Sequence[object], folder: Path, **environment: str) -> str:
    """The digest of a database that another process builds, from another folder and in another environment."""
    target = folder / "relations.db"
    command = [sys.executable, str(ROOT / "build_db.py"), "-q", "-o", str(target), *map(str, arguments)]
    subprocess.run(command, cwd=folder, env=os.environ | environment, check=True)
    return sha256(target.read_bytes()).hexdigest()


@pytest.fixture(scope="module")
def articles(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("articles")
    (folder / "visit.txt").write_text(VISIT, encoding="utf-8")
    (folder / "weather.txt").write_text(WEATHER, encoding="cp1254")
    return folder


@pytest.fixture(scope="module")
def built(articles: Path, tmp_path_factory: pytest.TempPathFactory) -> bytes:
    target = tmp_path_factory.mktemp("built") / "relations.db"
    assert run(articles, "-o", target).exit_code == 0
    return target.read_bytes()


@pytest.fixture
def target(built: bytes, tmp_path: Path) -> Path:
    (tmp_path / "relations.db").write_bytes(built)
    return tmp_path / "relations.db"


# --------------------------------------------------------------------------------------------------------- success


def test_the_same_sources_give_the_same_bytes(articles: Path, tmp_path: Path) -> None:
    here, there = tmp_path / "here", tmp_path / "there"
    here.mkdir()
    there.mkdir()
    named = [articles / "visit.txt", articles / "weather.txt"]
    relative = [os.path.relpath(path, there) for path in reversed(named)]
    first = built_apart(named, here, PYTHONHASHSEED="1", TZ="UTC")
    second = built_apart(relative, there, PYTHONHASHSEED="4711", TZ="Pacific/Auckland", LC_ALL="C")
    assert first == second


def test_a_rebuild_replaces_what_was_built(target: Path, articles: Path, built: bytes) -> None:
    assert run(articles / "weather.txt", "-o", target).exit_code == 0
    assert target.read_bytes() != built
    assert run(articles, "-o", target).exit_code == 0
    assert target.read_bytes() == built


def test_only_the_database_and_its_readings_are_left_behind(target: Path, articles: Path) -> None:
    run(articles, "-o", target)
    assert {path.name for path in target.parent.iterdir()} == {"relations.db", "relations.analyses"}


def test_the_articles_are_stored_as_they_were_read(target: Path) -> None:
    with sqlite3.connect(target) as database:
        stored = dict(database.execute("select path, text from articles"))
    assert stored == {"visit.txt": VISIT, "weather.txt": WEATHER}


def test_the_build_ends_with_a_table_of_what_it_found(articles: Path, tmp_path: Path) -> None:
    result = run(articles, "-o", tmp_path / "a.db")
    with sqlite3.connect(tmp_path / "a.db") as database:
        facts = dict(database.execute("select kind, count(*) from facts group by kind"))
    assert re.search(r"articles +2\n", result.stdout)
    assert re.search(rf"facts +{sum(facts.values())}\n", result.stdout)
    for kind, count in facts.items():
        assert re.search(rf"{kind.replace('_', ' ')} +{count}(\n|$)", result.stdout)


def test_quiet_is_quiet(articles: Path, tmp_path: Path) -> None:
    result = run(articles, "-q", "-o", tmp_path / "a.db")
    assert (result.exit_code, result.output) == (0, "")


def test_the_database_says_by_what_it_was_made(target: Path) -> None:
    with sqlite3.connect(target) as database:
        build = dict(database.execute("select key, value from build"))
    assert build["extractor"] == bilateral.__version__
    assert build["sqlite"] == sqlite3.sqlite_version
    assert {"schema", "rules", "ftfy"} <= set(build)


# -------------------------------------------------------------------------------------------------------- refusals


def refused(result: Result, name: str, reason: str) -> None:
    assert result.exit_code == 1
    assert result.stdout == ""
    assert re.fullmatch(rf"build_db\.py: error: [^\n]*{re.escape(name)}[^\n]*\n", result.stderr)
    assert re.search(reason, result.stderr)
    assert result.exception is None or isinstance(result.exception, SystemExit)


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "empty"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(range(256)), "binary"),
        (b"Bakan geldi.\0 Sonra gitti.", "NUL"),
        (b"a" * 1_000_001, "longer than 1,000,000 characters"),
    ],
)
def test_strictly_a_bad_file_is_named_and_the_database_untouched(
    content: bytes, reason: str, articles: Path, target: Path, built: bytes
) -> None:
    bad = target.parent / "kötü.txt"
    bad.write_bytes(content)
    refused(run(articles, bad, "--strict", "-o", target), "kötü.txt", reason)
    assert target.read_bytes() == built


def test_a_missing_path_is_named_and_the_database_untouched(articles: Path, target: Path, built: bytes) -> None:
    refused(run(articles, "yok/haber.txt", "-o", target), "yok/haber.txt", "no such file")
    assert target.read_bytes() == built


def test_a_folder_without_articles_is_named_and_the_database_untouched(target: Path, built: bytes) -> None:
    (target.parent / "bos").mkdir()
    refused(run(target.parent / "bos", "-o", target), "bos", "without articles")
    assert target.read_bytes() == built


def test_an_unreadable_file_is_named_and_the_database_untouched(
    articles: Path, target: Path, built: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    def deny(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    with monkeypatch.context() as denied:
        denied.setattr(Path, "open", deny)
        refused(run(articles / "visit.txt", "-o", target), "visit.txt", "Permission denied")
    assert target.read_bytes() == built


@pytest.mark.parametrize("name", ["yok/relations.db", "dosya.txt/relations.db", "klasor"])
def test_an_unwritable_target_is_named(name: str, articles: Path, tmp_path: Path) -> None:
    (tmp_path / "klasor").mkdir()
    (tmp_path / "dosya.txt").write_text("x")
    before = sorted(tmp_path.rglob("*"))
    refused(run(articles, "-o", tmp_path / name), name, ".")
    assert sorted(tmp_path.rglob("*")) == before


def test_a_target_that_is_no_database_is_not_overwritten(articles: Path, tmp_path: Path) -> None:
    foreign = tmp_path / "notlar.db"
    foreign.write_text("Bu dosya bizim değil.")
    refused(run(articles, "-o", foreign), "notlar.db", ".")
    assert foreign.read_text() == "Bu dosya bizim değil."


def test_another_database_is_not_overwritten(articles: Path, tmp_path: Path) -> None:
    foreign = tmp_path / "other.db"
    with sqlite3.connect(foreign) as database:
        database.execute("create table build (key text, value text)")
    before = foreign.read_bytes()
    refused(run(articles, "-o", foreign), "other.db", ".")
    assert foreign.read_bytes() == before


# ------------------------------------------------------------------------------------------------------------ help


def test_help_never_fails_and_explains_everything(tmp_path: Path) -> None:
    command = [sys.executable, str(ROOT / "build_db.py"), "yok.txt", "-o", "yok/yok.db", "--help"]
    environment = os.environ | {"PYTHONIOENCODING": "ascii", "LC_ALL": "C"}
    shown = subprocess.run(command, cwd=tmp_path, env=environment, check=True, capture_output=True, text=True)
    assert all(word in shown.stdout for word in ("PATHS", "--output", "--quiet", "Examples:", "Exit codes:", "*.txt"))
    assert shown.stderr == ""


def test_the_version_is_the_same_everywhere() -> None:
    stated = {
        "pyproject.toml": re.findall(r'^version = "(.+)"$', (ROOT / "pyproject.toml").read_text(), re.M),
        "CITATION.cff": re.findall(r"^version: (.+)$", (ROOT / "CITATION.cff").read_text(), re.M),
        "--version": re.findall(r"version (\S+)", run("--version").stdout),
    }
    assert stated == {where: [bilateral.__version__] for where in stated}


# ------------------------------------------------------------------------------------------------------- packaging


def requirement_names(text: str) -> set[str]:
    return {name.replace("_", "-") for name in re.findall(r"^([a-z0-9_.-]+)==", text, re.M)}


def test_every_dependency_is_locked_with_hashes() -> None:
    lock = (ROOT / "requirements.lock").read_text()
    declared = re.findall(r'^    "([a-z0-9-]+)', (ROOT / "pyproject.toml").read_text(), re.M)
    assert set(declared) <= requirement_names(lock)
    pinned = re.split(r"^(?=[a-z0-9])", lock, flags=re.M)[1:]
    assert all("--hash=sha256:" in each for each in pinned)


def test_datasette_knows_every_setting() -> None:
    known = {setting.name for setting in SETTINGS}
    assert set(re.findall(r'"(\w+)":', (ROOT / "settings.json").read_text())) <= known
