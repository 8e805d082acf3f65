"""Turkish numbers in digits and words, read from running text.

Offsets are code points of the given text.  Reading is deterministic and linear in the text's length.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from typing import Literal, NamedTuple

from bilateral.turkish import letters

Bound = Literal["about", "over", "under"]

_UNITS = {
    "sıfır": 0, "bir": 1, "iki": 2, "üç": 3, "dört": 4, "beş": 5, "altı": 6, "yedi": 7, "sekiz": 8, "dokuz": 9,
}  # fmt: skip
_TENS = {
    "on": 10, "yirmi": 20, "otuz": 30, "kırk": 40, "elli": 50, "altmış": 60, "yetmiş": 70, "seksen": 80, "doksan": 90,
}  # fmt: skip
MULTIPLIERS = {
    "düzine": 12, "bin": 10**3, "milyon": 10**6, "milyar": 10**9, "trilyon": 10**12, "katrilyon": 10**15,
}  # fmt: skip
ORDINALS = {
    "birinci": "bir", "ikinci": "iki", "üçüncü": "üç", "dördüncü": "dört", "beşinci": "beş", "altıncı": "altı",
    "yedinci": "yedi", "sekizinci": "sekiz", "dokuzuncu": "dokuz", "onuncu": "on", "yirminci": "yirmi",
    "otuzuncu": "otuz", "kırkıncı": "kırk", "ellinci": "elli", "altmışıncı": "altmış", "yetmişinci": "yetmiş",
    "sekseninci": "seksen", "doksanıncı": "doksan", "yüzüncü": "yüz", "bininci": "bin", "milyonuncu": "milyon",
}  # fmt: skip
_HUNDRED = "yüz"
_VALUES = _UNITS | _TENS | MULTIPLIERS | {_HUNDRED: 100}
_ALONE = {*_UNITS, *_TENS, _HUNDRED}
"""The words that say a number by themselves and in themselves."""
_LINKS = ("buçuk", "yarım", "nokta", "bölü", "eksi")
# "bir araya" (together), "yüz yüze" (face to face), "deniz altı" (undersea) and a sentence-final "yedi" (ate) hold no number.
_NO_NUMBER = {
    "bir": r"(?!\s+araya)",
    "yüz": r"(?!\s+(?:yüze|kızart|bul))",
    "yedi": r'(?!\s*[.!?"])',
    "altı": r"(?<!\bdeniz\saltı)(?<!\byer\saltı)(?<!\bsu\saltı)(?<!\btoprak\saltı)",
}


def _alternatives(words: Iterable[str]) -> str:
    return "|".join(word + _NO_NUMBER.get(word, "") for word in sorted(words, key=len, reverse=True))


_WORD = _alternatives([*_VALUES, *_LINKS])
_ORDINAL = _alternatives(ORDINALS)
_DIGITS = (
    r"(?:\d{1,3}(?:\.\d{3}){1,6}(?!\d)|\d{1,3}(?:[ ]\d{3}){1,6}(?!\d)|\d{1,18}(?:\.(?:\d{1,2}(?!\d)|\d{4,12}))?)"
    r"(?:,\d{1,12})?"
)
_CASE = r"[yn]?[aeıiuü]|n?[ıiuü]n|[dt][ae]n?|y?l[ae]|l[ıiuü][kğ]\w{0,6}|[dt][ıiuü]r?"
_TOKEN = re.compile(
    rf"""\b(?=\d|{letters.beginnings([*_VALUES, *_LINKS, *ORDINALS])})(?:
        (?<!\d[.,])(?<![^\W\d]-)
        (?:(?P<part>\d\d?)/(?P<whole>[1-9]\d?)(?![\d/]) | (?P<digits>{_DIGITS})(?P<power>\^[+-]?\d\d?)?)
        (?![.,]?\d)(?![^\W\d](?!\w))
        (?P<nth>'?[ıiuü]?nc[ıiuü] | \.(?=[ ]?[^\W\d]))? (?P<glued>(?:{"|".join(MULTIPLIERS)})(?=(?:{_CASE})?(?!\w)))?
      | (?P<words>(?:{_ORDINAL}|{_WORD})+)
        (?P<case>(?:{_CASE})(?=(?P<bound>\s(?:yakın|aşkın|fazla|az|üzerinde)(?!\w))?))?(?!\w)
    )""",
    re.VERBOSE,
)
_BEFORE_WORD = re.compile(r"\s+[^\W\d]")
_ATOM = re.compile(f"{_ORDINAL}|{_WORD}")
_POINT = re.compile(r"(?<![^\n]),(?=\d+(?![\w.,^/']))")
_MINUS = re.compile(r"(?<![^\s(])-")
_GAP = re.compile(r"[ \t]{0,2}\n?")
_BOUNDS: dict[str, Bound] = {"about": "about", "over": "over", "under": "under"}
_BEFORE = re.compile(
    r"\b(?:(?P<about>yaklaşık(?: olarak)?|takriben|tahminen|neredeyse|aşağı yukarı|ortalama)"
    r"|(?P<over>en az|en azından|asgari|minimum)|(?P<under>en fazla|en çok|azami|maksimum))"
    r"(?:\s(?:toplam|yıllık|yılda))?\s$"
)
_LEVEL = r"(?:\s(?:seviye|baraj|sınır|eşik|eşiğ|düzey)\w*)?"
_AFTER = re.compile(
    rf"""(?=['\s\w])(?:
        '?[yn]?[ae]{_LEVEL}\s(?:(?P<about>yakın\w*|yaklaş\w*)|(?P<under>kadar))(?!\w)
      | \s(?P<about_>(?:civarı|dolayı|suları)\w*|kadar(?!\w))
      | '?(?:[yn]?[ıiuü])?{_LEVEL}\s(?P<over>aşkın\w*|aş(?!ağı)\w+|geride\sbırak\w*
        |geç(?:en|ti|miş|er|ecek|me|iyor|ip)\w*)
      | '?(?:n?[ıiuü]n)?{_LEVEL}\s(?:(?P<over_>(?:üzerin|üstün|ötesin)\w*)|(?P<under_>altın(?:a|da)\w*))
      | '?[dt][ae]n\s(?:(?P<over__>fazla\w*|çok)|(?P<under__>az))(?!\w)
    )""",
    re.VERBOSE,
)
_THOUSANDS = re.compile(r"\d{1,3}(?:\.\d{3})+$")
_UNBOUNDED = Decimal(10**18)
_FULL = Decimal(0)


class Number(NamedTuple):
    """A number and the span that says it, without case suffixes; ``ordinal`` for "3." and "üçüncü"."""

    start: int
    end: int
    value: int | Decimal
    ordinal: bool


@dataclass(frozen=True, slots=True)
class Qualifier:
    """Words that make a number a bound or an approximation ("yaklaşık", "-den fazla") and their span."""

    kind: Bound
    start: int
    end: int


class _Atom(NamedTuple):
    """Digits or one number word.  ``closed``: an ending follows, so the number stops here; ``needs_company``: with
    that ending it is a number only if other number words stand before it ("beşi" may be anything)."""

    start: int
    end: int
    word: str
    value: Decimal
    ordinal: bool = False
    closed: bool = False
    needs_company: bool = False


class _Sum(NamedTuple):
    """A number while its words are added: the finished ``total``, the ``group`` that the next multiplier takes, the
    ``cap`` under which that multiplier must be, and the ``room`` under which the next word must be."""

    total: Decimal = Decimal(0)
    group: Decimal | None = None
    cap: Decimal = _UNBOUNDED
    room: Decimal = _UNBOUNDED


def find(text: str) -> list[Number]:
    """All numbers, left to right.  A lone "bir" before another word is the article "a" and is left out."""
    plain = letters.plain(text)
    return [number for number in candidates(plain) if not _is_article(plain, number)]


@lru_cache(maxsize=4)
def candidates(plain: str) -> tuple[Number, ...]:
    """All numbers of a text in :func:`letters.plain` form, with each lone "bir".  Amounts and counts both ask for them,
    hence the cache."""
    return tuple(number for run in _runs(plain) for number in _numbers(run))


def qualifier(plain: str, start: int, end: int) -> Qualifier | None:
    """The words around a number or amount of a text in :func:`letters.plain` form that make it a bound."""
    match = _BEFORE.search(plain, max(0, start - 30), start) or _AFTER.match(plain, end)
    if match is None or match.lastgroup is None:
        return None
    return Qualifier(_BOUNDS[match.lastgroup.rstrip("_")], match.start(match.lastgroup), match.end(match.lastgroup))


def _is_article(plain: str, number: Number) -> bool:
    return plain[number.start : number.end] == "bir" and _BEFORE_WORD.match(plain, number.end) is not None


def exact(value: Decimal) -> int | Decimal:
    """The value as an int if it is whole."""
    whole = int(value)
    return whole if whole == value else value


def _runs(plain: str) -> Iterator[list[_Atom]]:
    """Stretches of number words with nothing but a space between them."""
    run: list[_Atom] = []
    for token in _TOKEN.finditer(plain):
        if run and (run[-1].closed or not _GAP.fullmatch(plain, run[-1].end, token.start())):
            yield run
            run = []
        run.extend(_atoms(token))
    if run:
        yield run


def _atoms(token: re.Match[str]) -> list[_Atom]:
    if token["words"] is None:
        glued = [_word(token.start("glued"), token["glued"])] if token["glued"] else []
        return [_digits(token), *glued]
    atoms = [_word(token.start() + part.start(), part[0]) for part in _ATOM.finditer(token["words"])]
    if token["case"]:
        alone = not token["bound"] or atoms[-1].word == "bir"
        atoms[-1] = atoms[-1]._replace(closed=True, needs_company=alone and not atoms[-1].ordinal)
    return atoms


def _word(start: int, said: str) -> _Atom:
    word = ORDINALS.get(said, said)
    is_ordinal = said in ORDINALS
    return _Atom(start, start + len(said), word, Decimal(_VALUES.get(word, 0)), is_ordinal, closed=is_ordinal)


def _digits(token: re.Match[str]) -> _Atom:
    value = _digit_value(token)
    start, end = token.start(), token.start("glued") if token["glued"] else token.end()
    if _POINT.match(token.string, start - 1) and start:
        return _Atom(start - 1, end, "", value.scaleb(start - end))
    if _MINUS.match(token.string, start - 1) and start:
        start, value = start - 1, -value
    nth = token["nth"] is not None
    return _Atom(start, end, "", value, nth, closed=nth)


def _digit_value(token: re.Match[str]) -> Decimal:
    if token["part"]:
        return Decimal(token["part"]) / Decimal(token["whole"])
    digits = token["digits"].replace(" ", "")
    whole, _, decimals = digits.partition(",")
    point = "" if _THOUSANDS.match(whole) or decimals else "."
    value = Decimal(f"{whole.replace('.', point)}.{decimals}" if decimals else whole.replace(".", point))
    power: str | None = token["power"]
    return value ** Decimal(power[1:]) if power and value else value


def _numbers(run: list[_Atom]) -> Iterator[Number]:
    """The numbers of a run of words: "yirmi bir iki" holds 21 and 2.  Most runs are one word or its digits."""
    if len(run) == 1 and (run[0].word in _ALONE or not run[0].word):
        if not run[0].needs_company:
            yield Number(run[0].start, run[0].end, exact(run[0].value), run[0].ordinal)
        return
    at = 0
    while at < len(run):
        value, end = _signed(run, at)
        atoms = run[at:end]
        if len(atoms) > 1 or (atoms and not atoms[0].needs_company):
            yield Number(atoms[0].start, atoms[-1].end, exact(value), atoms[-1].ordinal)
        at = max(end, at + 1)


def _signed(run: list[_Atom], at: int) -> tuple[Decimal, int]:
    if run[at].word != "eksi":
        return _linked(run, at)
    value, end = _linked(run, at + 1)
    return -value, end if end > at + 1 else at


def _linked(run: list[_Atom], at: int) -> tuple[Decimal, int]:
    """A number, or two with "bölü" (divided by) or "nokta" (point) between them."""
    first, end = _sum(run, at)
    link = run[end].word if at < end < len(run) else ""
    if link not in ("bölü", "nokta"):
        return first, end
    second, last = _sum(run, end + 1)
    if last == end + 1 or not second:
        return first, end
    return (first / second if link == "bölü" else first + _decimals(second)), last


def _decimals(value: Decimal) -> Decimal:
    return value.scaleb(-len(str(int(value))))


def _sum(run: list[_Atom], at: int) -> tuple[Decimal, int]:
    """The longest number that begins at a word, and the index after it."""
    state, end = _Sum(), at
    while end < len(run) and (grown := _added(state, run[end])) is not None:
        state, end = grown, end + 1
    return state.total + (state.group or 0), end


def _added(state: _Sum, atom: _Atom) -> _Sum | None:
    """The sum with one more word, None if the word does not continue the number."""
    if atom.word in MULTIPLIERS:
        return _multiplied(state, atom.value)
    if atom.word == _HUNDRED:
        return _hundreds(state)
    if atom.word in _UNITS or atom.word in _TENS:
        return _grouped(state, atom.value, Decimal(10 if atom.word in _TENS else 1))
    return _closing(state, atom)


def _multiplied(state: _Sum, multiplier: Decimal) -> _Sum | None:
    if multiplier >= state.cap or (state.group is None and multiplier != 1000):
        return None
    group = Decimal(1) if state.group is None else state.group
    return _Sum(state.total + group * multiplier, None, cap=multiplier, room=multiplier)


def _hundreds(state: _Sum) -> _Sum | None:
    if state.group is None and state.room >= 1000:
        return _Sum(state.total, Decimal(100), state.cap, Decimal(100))
    if state.group is not None and state.room == 1 and 2 <= state.group <= 9:
        return _Sum(state.total, state.group * 100, state.cap, Decimal(100))
    return None


def _grouped(state: _Sum, value: Decimal, room: Decimal) -> _Sum | None:
    if state.room < room * 10:
        return None
    return _Sum(state.total, (state.group or Decimal(0)) + value, state.cap, room)


def _closing(state: _Sum, atom: _Atom) -> _Sum | None:
    """Digits, "yarım" (half a) and "buçuk" (and a half) take a multiplier at most."""
    if atom.word == "buçuk" and state.group is not None:
        return _Sum(state.total, state.group + Decimal("0.5"), state.cap, _FULL)
    fresh = state.group is None and state.room > 1
    if atom.word == "yarım" and fresh:
        return _Sum(state.total, Decimal("0.5"), state.cap, _FULL)
    # After a multiplier 999 is the most that digits say: "5 milyon 2012" holds two numbers.
    if atom.word == "" and fresh and (state == _Sum() or 0 <= atom.value < min(state.room, Decimal(1000))):
        return _Sum(state.total, atom.value, state.cap, _FULL)
    return None
