"""Which of the project's regular expressions can take more than linear time, on the texts that are worst for them?

    python tests/backtracking.py        (``make soak`` runs it: some minutes)

Every pattern that is compiled by importing the program and reading an article is tried on texts made of its own parts: what
comes before a repetition, the repetition thousands of times, and an end that fits nothing.  Four times the length may take
seven times the time.  ``BOUNDED`` tells why those that take more never meet a long text.
"""

from __future__ import annotations

import importlib
import pkgutil
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from time import process_time
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
kinds: Any = importlib.import_module("re._parser" if sys.version_info >= (3, 11) else "sre_parse")
"""The parser of patterns, which no module of the standard library offers by a public name."""
BOUNDED = {
    r"\ufeff?---": "markdown.py: matched once, where a file begins, over at most 20,000 characters",
    r"[\"'“‘«(\[]*": "texts.py: matched where a line of at most 120 characters begins",
    "[A-ZÇĞİÖŞÜÂÎÛ]{2,}": "texts.py: matched where a line begins, of which at most 200 characters are looked at",
    "(?:[A-ZÇĞİÖŞÜÂÎÛ]{2,}": "texts.py: the same",
    "(?P<name>(?:[A-ZÇĞİÖŞÜÂÎÛ]": "texts.py: at most 200 characters of a line are looked at",
    "(?P<name>[A-ZÇĞİÖŞÜÂÎÛ]": "texts.py: the same",
    r" ?(?:[^\W\d_a-zçğıöşü]": "datelines.py: matched against at most 70 characters of a line",
    r"\s*\n[^\S\n]*": "events/talks.py: matched where a line ends, never searched for",
    "(?P<holder>": "offices.py: matched against one word",
    r"\s+[^\W\d]": "numbers.py: matched behind a number, never searched for",
    r"\d{1,3}(?:\.\d{3})+$": "numbers.py: matched against one number",
}
"""By how a pattern begins."""
LENGTH, AT_MOST, NOTICED = 2_000, 7, 0.05
_SAMPLES = "aA1 ,-.\n\"'("
_MARKS = ("a", "A", "1", " ", "\n", "a ", "A ", "1 ", "a.", "1.", "a'", '"', "'", "(", "-", ". ", "A'a ", "a-", "www.")


def patterns() -> dict[str, re.Pattern[str]]:
    """The patterns of text that are compiled while the program is imported and an article is read, by their place."""
    compiled: dict[str, re.Pattern[str]] = {}
    compile_ = re.compile

    def noted(pattern: Any, flags: Any = 0) -> Any:
        made = compile_(pattern, flags)
        caller = sys._getframe(1)
        if caller.f_code.co_filename.startswith(str(ROOT / "bilateral")) and isinstance(made.pattern, str):
            place = f"{Path(caller.f_code.co_filename).relative_to(ROOT)}:{caller.f_lineno}"
            compiled.setdefault(f"{place} {made.pattern}", made)
        return made

    re.compile = noted
    try:
        _use_all()
    finally:
        re.compile = compile_
    return compiled


def _use_all() -> None:
    package = importlib.import_module("bilateral")
    for module in pkgutil.walk_packages(package.__path__, "bilateral."):
        importlib.import_module(module.name)
    parse, read = importlib.import_module("bilateral.articles").parse, importlib.import_module("bilateral.reading").read_article
    for seed in (ROOT / "seeds").glob("*.txt"):
        read(parse(seed.read_text("utf-8"), seed.name))


# ------------------------------------------------------------------------------------------- what fits, and what repeats


def _one_of(items: Any) -> str:
    """A character that a class has."""
    text = next((char for char in _SAMPLES if _has(items, char)), None)
    listed = (chr(value if kind is kinds.LITERAL else value[0]) for kind, value in items if kind is not kinds.NEGATE)
    return text or next(listed, "a")


def _has(items: Any, char: str) -> bool:
    negated = items[0][0] is kinds.NEGATE
    return negated != any(_is(kind, value, char) for kind, value in items[negated:])


def _is(kind: Any, value: Any, char: str) -> bool:
    if kind is kinds.LITERAL:
        return bool(ord(char) == value)
    if kind is kinds.RANGE:
        return bool(value[0] <= ord(char) <= value[1])
    name = str(value).removeprefix("CATEGORY_")
    found = {"DIGIT": char.isdigit(), "SPACE": char.isspace(), "WORD": char.isalnum() or char == "_"}
    return not found[name.removeprefix("NOT_")] if name.startswith("NOT_") else found[name]


def fitting(tree: Any) -> str:
    """A short text that a parsed pattern fits, but for what it looks ahead and behind for."""
    return "".join(_fits(kind, value) for kind, value in tree)


def _fits(kind: Any, value: Any) -> str:
    if kind is kinds.LITERAL:
        return chr(value)
    if kind is kinds.IN:
        return _one_of(value)
    if kind in (kinds.ANY, kinds.NOT_LITERAL):
        return "a"
    if kind is kinds.BRANCH:
        return fitting(value[1][0])
    if kind is kinds.SUBPATTERN:
        return fitting(value[3])
    return fitting(value[2]) * max(value[0], 1) if kind in (kinds.MAX_REPEAT, kinds.MIN_REPEAT) else ""


def repeated(tree: Any, before: str = "") -> Iterator[tuple[str, str]]:
    """For each long repetition in a pattern: what comes before it, and one round of it."""
    for kind, value in tree:
        if kind in (kinds.MAX_REPEAT, kinds.MIN_REPEAT):
            if value[1] >= 20:
                yield before, fitting(value[2])
            yield from repeated(value[2], before)
        for inner in _inside(kind, value):
            yield from repeated(inner, before)
        before += _fits(kind, value)


def _inside(kind: Any, value: Any) -> list[Any]:
    if kind is kinds.BRANCH:
        return list(value[1])
    if kind is kinds.SUBPATTERN:
        return [value[3]]
    return [value[1]] if kind in (kinds.ASSERT, kinds.ASSERT_NOT) else []


def worst_texts(pattern: re.Pattern[str]) -> Iterator[tuple[str, str]]:
    """What may be bad for a pattern: a beginning, and what is repeated behind it."""
    found = {pair for pair in repeated(kinds.parse(pattern.pattern, pattern.flags)) if pair[1]}
    yield from sorted(found)
    yield from sorted({("", before + round_) for before, round_ in found})
    yield from (("", mark) for mark in _MARKS)


# ----------------------------------------------------------------------------------------------------------------- time


def seconds(pattern: re.Pattern[str], begin: str, round_: str, length: int) -> float:
    """How long it takes to search a text of a length for all matches."""
    text = begin + round_ * (length // len(round_)) + "\x01"
    before = process_time()
    for _ in pattern.finditer(text):
        pass
    return process_time() - before


def is_slow(pattern: re.Pattern[str], begin: str, round_: str) -> bool:
    """Whether four times the length takes far more than four times the time; lengths grow until time can be told."""
    length = LENGTH
    while (short := seconds(pattern, begin, round_, length)) < NOTICED / 10 and length < 50 * LENGTH:
        length *= 2
    return seconds(pattern, begin, round_, 4 * length) > max(AT_MOST * short, NOTICED)


def main() -> None:
    """Try all patterns; exit code 1 where one is slow and not bounded."""
    found, slow = patterns(), 0
    for place, pattern in sorted(found.items()):
        texts = [pair for pair in worst_texts(pattern) if is_slow(pattern, *pair) and is_slow(pattern, *pair)]
        why = next((why for begin, why in BOUNDED.items() if pattern.pattern.startswith(begin)), None)
        if texts:
            slow += why is None
            told = why or f"grows faster than its text, {texts[0]!r}"
            print(f"{'ok  ' if why else 'FAIL'} {place[:80]}: {told}", flush=True)
    print(f"{len(found)} patterns, {slow} of them slow")
    sys.exit(1 if slow else 0)


if __name__ == "__main__":
    main()
