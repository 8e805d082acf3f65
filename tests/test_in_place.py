"""Promises of changes made in the database itself: row for row what a fresh build gives, the search index too."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path
from random import Random
from typing import Any

import pytest
from made_up import news, write_news
from test_analyses import run

import build_db
from bilateral import building, store
from bilateral.store import run_checks

INDEXED = ("facts", "statements", "articles", "participants")
HEAD = "Letonya ile Karadağ ulaştırmada anlaştı"
BODY = (
    "Letonya Cumhurbaşkanı Anda Ozola, bugün resmi ziyaret için Podgorica'ya geldi.\n\nOzola, Karadağ Cumhurbaşkanı Goran "
    "Vukčević ile görüştü. Vukčević, \"Letonya ile ticaret hacmini {number} milyon dolara çıkarmak istiyoruz.\" dedi.\n\n"
    "İki ülke arasında demir yolu taşımacılığı alanında mutabakat zaptı imzalandı. Görüşmede turizm, enerji ve eğitim "
    "konuları da ele alındı.\n\nHeyetler gelecek yıl Riga'da yeniden bir araya gelecek. Toplantıya iş insanları da katılacak.\n"
)


LONE = """ date 2033-05-{day:02} Gine'de imza

Gine Cumhurbaşkanı Mamadou Bah, bugün Konakri'de Nepal Başbakanı Hari Thapa ile görüştü.
Bah, "Ticaret hacmini {number} milyar dolara çıkaracağız." dedi.
"""
ROOT = Path(build_db.__file__).parent


@pytest.fixture(autouse=True)
def in_place(monkeypatch: pytest.MonkeyPatch) -> None:
    """However much changes, it is changed in place."""
    monkeypatch.setattr(building, "ONE_IN", 0.1)


def contents(target: Path) -> dict[str, Any]:
    """All rows of all tables, and each term of the search index with the row, column and place in which it stands."""
    with closing(sqlite3.connect(target)) as db:
        tables = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '%_fts%'"
        found: dict[str, Any] = {
            name: sorted(db.execute(f"SELECT * FROM {name}"), key=str) for (name,) in db.execute(tables).fetchall()
        }
        for name in INDEXED:
            db.execute(f"CREATE VIRTUAL TABLE temp.{name}_terms USING fts5vocab(main, {name}_fts, 'instance')")
            terms = f"SELECT t.term, i.id, t.col, t.offset FROM temp.{name}_terms t LEFT JOIN {name} i ON i.rowid = t.doc"
            found[f"{name}_fts"] = sorted(db.execute(terms), key=str)
        assert run_checks(db) == []
    return found


def assert_as_fresh(target: Path, *sources: Path) -> None:
    other = target.with_name("fresh.db")
    assert run(*sources, "-q", "--fresh", "-o", other).exit_code == 0
    now, wanted = contents(target), contents(other)
    for name, rows in wanted.items():
        assert now[name] == rows, name


def text(random: Random) -> str:
    """An article that others resemble: of the same people, of another day, nearly the same, or a copy."""
    kind, day = random.randrange(4), f"2031-03-0{random.randrange(1, 6)}"
    if kind == 0:
        return news(random.randrange(12))
    body = BODY.format(number=random.choice([300, 400]))
    body = body.replace("Goran Vukčević", random.choice(["Goran Vukčević", "Goran Vukcevic", "Zoran Vukčević", "Vukčević"]))
    return f" date {day} {random.choice([HEAD, 'İki ülke anlaştı'])}\n\n{body if kind < 3 else body[: len(body) * 2 // 3]}"


@pytest.mark.parametrize("seed", range(3))
def test_any_sequence_of_changes_in_place_ends_as_a_fresh_build(tmp_path: Path, seed: int) -> None:
    random, target = Random(seed), tmp_path / "relations.db"
    folders = [tmp_path / "a", tmp_path / "b"]
    for folder in folders:
        folder.mkdir()
        for number in range(3):
            (folder / f"haber-{number}.txt").write_text(text(random), encoding="utf-8")
    run(*folders, "-q", "-o", target)
    file_number = target.stat().st_ino
    for _ in range(8):
        folder = random.choice(folders)
        file = folder / f"haber-{random.randrange(5)}.txt"
        if random.random() < 0.35 and len(list(folder.iterdir())) > 1 and file.exists():
            file.unlink()
            result = run(*folders, "-q", "-o", target)
        else:
            file.write_text(text(random), encoding="utf-8")
            result = run("--add", random.choice([file, file.parent]), "-q", "-o", target)
        assert result.exit_code == 0, result.exc_info
        assert_as_fresh(target, *folders)
    assert target.stat().st_ino == file_number


def test_all_can_be_replaced(tmp_path: Path) -> None:
    folder, other, target = write_news(tmp_path / "news", 8), tmp_path / "other", tmp_path / "relations.db"
    other.mkdir()
    (other / "a.txt").write_text(news(30), encoding="utf-8")
    run(folder, "-q", "-o", target)
    run(other, "-q", "-o", target)
    assert_as_fresh(target, other)


def test_nothing_new_writes_nothing(tmp_path: Path) -> None:
    folder, target = write_news(tmp_path / "news", 4), tmp_path / "relations.db"
    run(folder, "-q", "-o", target)
    before = target.stat()
    assert run(folder, "-q", "-o", target).exit_code == 0
    assert (target.stat().st_mtime_ns, target.stat().st_ino) == (before.st_mtime_ns, before.st_ino)


def test_where_much_is_touched_all_is_written_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder, target = write_news(tmp_path / "news", 4), tmp_path / "relations.db"
    run(folder, "-q", "-o", target)
    before = target.stat().st_ino
    monkeypatch.setattr(building, "ONE_IN", 4)
    file = folder / "haber-000009.txt"  # of the people of two other articles, who get other ids by it
    file.write_text(news(4).replace("Ana Roe", "Ana Maria Roe"), encoding="utf-8")
    assert run("--add", file, "-q", "-o", target).exit_code == 0
    assert target.stat().st_ino != before
    assert_as_fresh(target, folder)


def test_a_reader_sees_the_one_state_or_the_other(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One that begins in the middle of a change holds on to the old state; the log ends with the next build that is alone."""
    folder, target, count = write_news(tmp_path / "news", 6), tmp_path / "relations.db", "SELECT count(*) FROM articles"
    run(folder, "-q", "-o", target)
    readers: list[sqlite3.Connection] = []

    def read_meanwhile(*arguments: Any) -> None:
        put_in(*arguments)
        readers.append(sqlite3.connect(f"file:{target}?mode=ro", uri=True, isolation_level=None))
        readers[0].execute("BEGIN")
        assert readers[0].execute(count).fetchone() == (6,)

    put_in = store._put_in
    with monkeypatch.context() as patched:
        patched.setattr(store, "_put_in", read_meanwhile)
        (folder / "haber-000007.txt").write_text(news(7), encoding="utf-8")
        assert run(folder, "-q", "-o", target).exit_code == 0
    with closing(readers[0]) as reader:
        assert reader.execute(count).fetchone() == (6,)
        reader.execute("COMMIT")
        assert reader.execute(count).fetchone() == (7,)
    (folder / "haber-000009.txt").write_text(news(9), encoding="utf-8")
    run(folder, "-q", "-o", target)
    assert {path.name for path in tmp_path.glob("relations.db*")} == {"relations.db"}
    assert_as_fresh(target, folder)


def test_a_database_with_a_log_is_replaced_safely(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder, target = write_news(tmp_path / "news", 6), tmp_path / "relations.db"
    run(folder, "-q", "-o", target)
    with closing(sqlite3.connect(f"file:{target}?mode=ro", uri=True, isolation_level=None)) as reader:
        reader.execute("SELECT count(*) FROM articles").fetchone()
        (folder / "haber-000007.txt").write_text(news(7), encoding="utf-8")
        run(folder, "-q", "-o", target)
        assert run(folder, "-q", "--fresh", "-o", target).exit_code == 0
    assert_as_fresh(target, folder)


CHANGED_AND_KILLED = """
import os, sys
from bilateral import building, store
building.ONE_IN = 0.1
def killed(db, *_):
    os.kill(os.getpid(), 9)
setattr(store, sys.argv[1], killed)
import build_db
build_db.main()
"""


@pytest.mark.parametrize("moment", ["_take_out", "_put_in", "_take_out_unused", "_end_log"])
def test_a_change_that_is_killed_leaves_the_one_state_or_the_other(tmp_path: Path, moment: str) -> None:
    folder, target = write_news(tmp_path / "news", 6), tmp_path / "relations.db"
    run(folder, "-q", "-o", target)
    (folder / "haber-000007.txt").write_text(news(7), encoding="utf-8")
    command = [sys.executable, "-c", CHANGED_AND_KILLED, moment, str(folder), "-q", "-o", str(target)]
    code = CHANGED_AND_KILLED.replace("build_db.main()", "build_db.main(sys.argv[2:])")
    command[2] = code
    assert subprocess.run(command, cwd=ROOT).returncode == -9
    with closing(sqlite3.connect(f"file:{target}?mode=ro", uri=True)) as reader:  # as Datasette opens it
        assert reader.execute("SELECT count(*) FROM articles").fetchone() == ((7 if moment == "_end_log" else 6),)
    assert run(folder, "-q", "-o", target).exit_code == 0
    assert_as_fresh(target, folder)


KILLS = int(os.environ.get("KILLS", "4"))
"""At how many moments an addition is killed; ``make soak`` does it at 50."""


def test_an_addition_that_is_killed_at_any_moment_is_there_or_not(tmp_path: Path) -> None:
    """Whoever reads next, as Datasette does, sees the one state or the other, and the next run ends as an undisturbed one."""
    random, folder, target = Random(KILLS), write_news(tmp_path / "news", 120), tmp_path / "relations.db"
    run(folder, "-q", "-o", target)
    more = write_news(tmp_path / "more", 1) / "haber-000000.txt"
    command = [sys.executable, str(ROOT / "build_db.py"), "--add", str(more), "-q", "-o", str(target)]
    for number in range(KILLS):
        more.write_text(LONE.format(number=2 + number % 7, day=1 + number % 28), encoding="utf-8")
        running = subprocess.Popen(command)
        time.sleep(random.uniform(0.3, 1.5))
        running.kill()
        running.wait()
        with closing(sqlite3.connect(f"file:{target}?mode=ro", uri=True)) as reader:
            assert reader.execute("SELECT count(*) FROM articles").fetchone() in ((120,), (121,))
            assert reader.execute("SELECT count(*) FROM facts WHERE id NOT IN (SELECT fact FROM evidence)").fetchone() == (0,)
    assert subprocess.run(command).returncode == 0
    assert_as_fresh(target, folder, more)
