"""Sentences from a grammar: templates with slots, filled at random and inflected the Turkish way.

A grammar maps a symbol to its templates.  ``{symbol}`` stands for one of the symbol's templates, or for a value that is
given; ``{symbol:pl.loc}`` inflects it, with an apostrophe where it is a :class:`Name`; ``{symbol:cap}`` begins a sentence.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from random import Random

import yaml

from bilateral.turkish.letters import capital, lower

Slot = tuple[str, str, tuple[str, ...]]
"""The words before a slot, its symbol, its inflections."""

SUFFIXES: Mapping[str, str] = {
    "acc": "(y)I", "gen": "(n)In", "dat": "(y)A", "loc": "DA", "abl": "DAn", "ins": "(y)lA", "pl": "lAr", "poss": "(s)I",
    "with": "lI", "past": "DI", "future": "(y)AcAk", "going": "mAktA", "by": "(y)ArAk", "who": "(y)An", "to": "mAk",
    "doing": "mAsI", "that": "DIğI", "shall": "(y)AcAğI", "can": "(y)AbilIr", "let": "mAlI",
}  # fmt: skip
"""Suffixes with their harmony open: A is a or e, I is ı, i, u or ü, D is d or t; a letter in brackets follows a vowel only."""
_OWNED = {"poss", "doing", "that", "shall"}
"""Endings of the third person, behind which a case takes an n."""
_CASES = {"acc": "nI", "dat": "nA", "loc": "ndA", "abl": "ndAn"}
_VOWELS = "aıoueiöüâîû"
_SLOT = re.compile(r"([^{]*)\{(\w+)(?::([\w.]+))?\}")


class Name(str):
    """A proper name: its suffixes stand behind an apostrophe."""


class Grammar:
    """Templates by symbol, read from a YAML file and taken apart once; ``words`` are symbols with words that have no slots."""

    def __init__(self, path: Path, words: Mapping[str, Sequence[str]] | None = None) -> None:
        told = yaml.safe_load(path.read_text("utf-8"))
        self._templates = {symbol: [_taken_apart(each) for each in templates] for symbol, templates in told.items()}
        self._words = words or {}

    def expand(self, symbol: str, given: Mapping[str, str], random: Random) -> str:
        """One of the symbol's templates with all its slots filled."""
        if symbol in given:
            return given[symbol]
        if symbol in self._words:
            return random.choice(self._words[symbol])
        slots, rest = random.choice(self._templates[symbol])
        return "".join(f"{before}{self._filled(name, how, given, random)}" for before, name, how in slots) + rest

    def _filled(self, name: str, how: tuple[str, ...], given: Mapping[str, str], random: Random) -> str:
        words = self.expand(name, given, random)
        return inflected(words, how, isinstance(words, Name)) if how else words


def _taken_apart(template: str) -> tuple[list[Slot], str]:
    slots = [(m[1], m[2], tuple((m[3] or "").split(".")) if m[3] else ()) for m in _SLOT.finditer(template)]
    return slots, template[template.rfind("}") + 1 :]


@lru_cache(maxsize=200_000)
def inflected(words: str, how: tuple[str, ...], name: bool = False) -> str:
    """The words with suffixes at their end."""
    owned, mark = False, "’" if name else ""
    for suffix in how:
        if suffix == "cap":
            words = capital(words)
            continue
        shape = _CASES[suffix] if owned and suffix in _CASES else SUFFIXES[suffix]
        words = _attached(words, shape, mark)
        owned, mark = suffix in _OWNED, ""
    return words


def _attached(words: str, shape: str, mark: str) -> str:
    after_vowel = lower(words[-1]) in _VOWELS
    buffer, shape = (shape[1], shape[3:]) if shape[0] == "(" else ("", shape)
    shape = (buffer if after_vowel else "") + shape
    stem = words if mark else _softened(words, shape)
    return stem + mark + _harmonised(words, shape)


def _softened(words: str, shape: str) -> str:
    """The k of a longer word and the t of "et" grow soft before a vowel: destek-i desteği, et-en eden."""
    if shape[0] not in "AI":
        return words
    if words.rsplit(" ", 1)[-1] == "et":
        return words[:-1] + "d"
    syllables = sum(char in _VOWELS for char in lower(words.rsplit(" ", 1)[-1]))
    return words[:-1] + "ğ" if words.endswith("k") and syllables > 1 else words


def _harmonised(words: str, shape: str) -> str:
    last = next((char for char in reversed(lower(words)) if char in _VOWELS), "e")
    hard = words[-1] in "fstkçşhp"
    made = ""
    for char in shape:
        if char in "AI":
            last = _vowel(last, char)
            made += last
        else:
            made += ("t" if hard and not made else "d") if char == "D" else char
    return made


def _vowel(last: str, open_: str) -> str:
    back = last in "aıouâû"
    if open_ == "A":
        return "a" if back else "e"
    return ("u" if last in "ouû" else "ı") if back else ("ü" if last in "öü" else "i")
