"""Arguments → the files that they name: files, directories, globs, ``-``."""

from __future__ import annotations

import glob
import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from bilateral.articles.refusals import InputError
from bilateral.facts import Refusal

STANDARD_INPUT = Path("-")


@dataclass(frozen=True, slots=True)
class Source:
    """A file and its name: its path relative to the argument under which it was found."""

    file: Path
    name: str


def find(arguments: Sequence[Path], is_article: Callable[[str], bool]) -> tuple[list[Source], list[Refusal]]:
    """The files under the arguments, each real file once, and the folders that could not be searched.

    Raises InputError for an argument that names nothing.
    """
    found = [each for argument in arguments for each in _under(argument, is_article)]
    refused = sorted({each for each in found if isinstance(each, Refusal)}, key=str)
    return _shortest_names([each for each in found if isinstance(each, Source)]), refused


def _under(argument: Path, is_article: Callable[[str], bool]) -> list[Source | Refusal]:
    if argument == STANDARD_INPUT:
        return [Source(argument, "-")]
    if not argument.exists():
        return _matching(argument, is_article)
    if not argument.is_dir():
        return [Source(argument, readable(argument.name))]
    found = list(_in_folder(argument, argument, is_article))
    if not found:
        raise InputError(argument, "a directory without articles (*.txt, *.md, *.html, *.jsonl, *.csv, *.warc, *.zip)")
    return found


def _matching(pattern: Path, is_article: Callable[[str], bool]) -> list[Source | Refusal]:
    """The files that a glob names; it is no wish for what is hidden or not known."""
    if not glob.has_magic(str(pattern)):
        raise InputError(pattern, "no such file or directory")
    root = _fixed_part(pattern)
    paths = [Path(path) for path in sorted(glob.glob(str(pattern), recursive=True))]  # noqa: PTH207 (skips hidden names)
    inside = [each for path in paths if path.is_dir() for each in _in_folder(path, root, is_article)]
    named = [path for path in paths if _is_named(path, pattern, is_article)]
    files = [Source(path, readable(path.relative_to(root).as_posix())) for path in named]
    if not inside and not files:
        raise InputError(pattern, "a pattern that no article's name matches")
    return [*files, *inside]


def _is_named(path: Path, pattern: Path, is_article: Callable[[str], bool]) -> bool:
    """Whether a pattern means a file: its format is known, or the pattern tells the ending."""
    return not path.is_dir() and (is_article(path.name) or (pattern.suffix == path.suffix != ""))


def _fixed_part(pattern: Path) -> Path:
    fixed = [folder for folder in pattern.parents if not glob.has_magic(str(folder))]
    return fixed[0]


def _in_folder(folder: Path, root: Path, is_article: Callable[[str], bool]) -> Iterator[Source | Refusal]:
    errors: list[OSError] = []
    for at, subfolders, names in os.walk(folder, onerror=errors.append):
        subfolders[:] = sorted(name for name in subfolders if not name.startswith("."))
        for name in sorted(names):
            if is_article(name) and not name.startswith("."):
                yield Source(Path(at, name), readable(Path(at, name).relative_to(root).as_posix()))
    for error in errors:
        yield Refusal(readable(os.path.relpath(error.filename, root)), None, reason(error))


def reason(error: OSError) -> str:
    return f"cannot be read ({error.strerror or error})"


def readable(path: str) -> str:
    """The path as text: file names may hold bytes that are no characters, which no database takes."""
    return os.fsencode(path).decode("utf-8", "replace")


def _shortest_names(found: Sequence[Source]) -> list[Source]:
    """Each real file once, under its shortest path, whatever the order of the arguments."""
    named: dict[Path, Source] = {}
    for each in sorted(found, key=lambda source: (source.name.count("/"), source.name, source.file)):
        named.setdefault(each.file if each.file == STANDARD_INPUT else each.file.resolve(), each)
    return list(named.values())
