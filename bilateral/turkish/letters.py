"""Turkish letters: case and ASCII folding that keep every code point where it is.

Offsets found in a lowered, plain or folded text hold in the text itself.
"""

import unicodedata
from collections import defaultdict
from collections.abc import Iterable
from functools import lru_cache

_COMBINING_DOT = "\u0307"
_MARKS = {
    "'": "’‘‛′´`ʼ",
    '"': "“”„‟«»″",
    "-": "–—‑‐−",
    " ": "\u00a0\u202f\u2009",
}
QUOTES = frozenset("'\"" + _MARKS["'"] + _MARKS['"'])
"""Single and double quotation marks."""
_STRAIGHT = {mark: straight for straight, marks in _MARKS.items() for mark in marks}
_COMMON = {"ı": "i", "ş": "s", "ü": "u", "ğ": "g", "ö": "o", "ç": "c", "â": "a", "î": "i", "û": "u"}
_WITHOUT_DECOMPOSITION = {"ø": "o", "ł": "l", "đ": "d", "ð": "d"}


def _unaccented(char: str) -> str:
    return unicodedata.normalize("NFD", char)[0]


def _rare_accents() -> dict[int, str]:
    latin = [char for char in map(chr, range(0xC0, 0x250)) if char.islower()]
    accented = {char: _unaccented(char) for char in latin if _unaccented(char) != char}
    return {ord(char): base for char, base in (accented | _WITHOUT_DECOMPOSITION).items()}


_RARE_ACCENTS = _rare_accents()


def lower(text: str) -> str:
    """Lower case the Turkish way (İ→i, I→ı), as long as the text in code points."""
    lowered = text.replace("İ", "i").replace("I", "ı").lower()
    return lowered.replace("ı" + _COMBINING_DOT, "i" + _COMBINING_DOT) if _COMBINING_DOT in lowered else lowered


def upper(text: str) -> str:
    """Upper case the Turkish way (i→İ, ı→I)."""
    dotted = text.replace("i" + _COMBINING_DOT, "İ").replace("i", "İ")
    return dotted.replace("ı", "I").upper()


@lru_cache(maxsize=64)
def plain(text: str) -> str:
    """Lower case with straight quotes and dashes and common spaces, as long as the text.

    Cached because dates, numbers, amounts, deadlines and periods are each looked for in the same text.
    """
    return _replaced(lower(text), _STRAIGHT)


def fold(text: str) -> str:
    """Plain and in ASCII letters (ş→s, ı→i, é→e), as long as the text."""
    folded = _replaced(plain(text), _COMMON)
    return folded if folded.isascii() else folded.translate(_RARE_ACCENTS)


def _replaced(text: str, characters: dict[str, str]) -> str:
    # A replace for each character is several times faster than str.translate outside ASCII.
    for char, straight in characters.items():
        text = text.replace(char, straight)
    return text


def is_upper(char: str) -> bool:
    """Whether the text begins with a capital letter."""
    return char[:1].isupper()


def is_shouted(text: str) -> bool:
    """Whether a text has no small letters.  Upper case without the Turkish way says the same, and is quicker."""
    return text == text.upper()


def capital(word: str) -> str:
    """The word with its first letter in Turkish upper case."""
    return upper(word[:1]) + word[1:]


def beginnings(words: Iterable[str], count: int = 4) -> str:
    """A pattern of what words begin with, by their first letters: it spares most other words the trial of longer patterns."""
    rests: dict[str, set[str]] = defaultdict(set)
    for word in words:
        rests[word[0]].add(word[1:count])
    return "|".join(f"{first}(?:{'|'.join(sorted(rest))})" for first, rest in sorted(rests.items()))
