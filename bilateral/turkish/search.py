"""Search as one expects it in Turkish: any form of a word, with or without diacritics, in any case, finds all the others.

The index holds, beside the forms that a text shows, its headwords and the forms without Turkish letters
(:func:`index_terms`).  What somebody types becomes an FTS5 expression over both (:func:`match_query`), and the best
sentence of what was found is cut out with its hits (:func:`best_sentence`).

Everything is compared folded (ş→s, ı→i).  A headword is what a dictionary lists: nouns bare, verbs with -mak/-mek, so that
"görüş" (view) and "görüş-" (meet) stay apart; "yatırımcı" is another one than "yatırım".
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from html import escape
from itertools import product

from bilateral.turkish import letters
from bilateral.turkish.morphology import APOSTROPHES, Analysis, is_suffix, likely

NOTHING = '""'
"""The FTS5 expression that matches no row."""
MOST_WORDS = 12
LONGEST_WORD = 60
LONGEST_SENTENCE = 320

_NEAR = 0.35
"""How much less likely a reading may be whose headword still counts."""
_WORD = re.compile(rf"[^\W_]+(?:[{APOSTROPHES}ʼ′][^\W_]+)?")
_ASKED = re.compile(rf'"(?P<phrase>[^"]*)"|(?P<word>{_WORD.pattern})(?P<open>\*?)')
_STRAIGHT_QUOTES = str.maketrans("“”„‟", '""""')
_BACK = {"c": "cç", "g": "gğ", "i": "ıi", "o": "oö", "s": "sş", "u": "uü"}
_MOST_VARIED = 10
"""Letters of one word that are tried with and without their mark (2**10 spellings, some 10 ms)."""
_UNFOLDED = frozenset("ıøłđðØŁĐÐ")
"""Letters that the index's own tokenizer leaves as they are."""
_APART = {"is": ("birli", "adam", "insan"), "dogal": ("gaz",), "ham": ("petrol",), "bas": ("basa",), "yurt": ("dis", "ic")}
"""Compounds that are written in one word and in two ("işbirliği", "iş birliği"): the first word, how the second begins."""
_SECOND = sorted({second for seconds in _APART.values() for second in seconds})
_PAIR = re.compile(rf"\b(?P<first>{'|'.join(_APART)}) (?P<second>(?:{'|'.join(_SECOND)})\w*)")
_DERIVED = {"Agt": "[cç][ıiuü]", "Ness": "l[ıiuü][kğ]", "With": "l[ıiuü]", "Without": "s[ıiuü]z"}
_NESS = re.compile(r"(?<=\w)(l[ıiuü])ğ[ıiuü]?$")
"""What "güvenliğ(in)" and "güvenlik", "işbirliği" and "işbirlikleri" have in common."""
_VERBAL = {"BecomeVerb", "NounToVerb", "CausVerb"}
_ENDINGS = (
    *("in", "nin", "un", "nun", "da", "de", "ta", "te", "dan", "den", "tan", "ten", "daki", "deki", "la", "le", "yla", "yle"),
    *("a", "e", "ya", "ye", "na", "ne", "i", "u", "yi", "yu", "ni", "nu", "si", "su", "lar", "ler"),
)
"""Case endings without Turkish letters, for names that the analyser does not know."""
_SHORTEST_NAME = 4
_END = re.compile(r"(?<![.!?…])[.!?…]+[\"”’»)]*\s+(?=[\"“‘«(]?[^\W\da-zçğıöşü])|(?<!\s)\s*\n\s*")
"""It begins where a run of marks or blanks does: tried at each of them, a long run would take the square of its length."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """One word of a question: the folded terms that answer it.  ``opens``: a word that only begins like one does too."""

    terms: tuple[str, ...]
    opens: bool = False
    phrase: str = ""

    @property
    def expression(self) -> str:
        """The word in FTS5's language."""
        if self.phrase:
            return f'"{self.phrase}"'
        either = " OR ".join(f'"{term}"' + "*" * self.opens for term in self.terms)
        return f"({either})" if len(self.terms) > 1 else either

    def answered_by(self, terms: tuple[str, ...]) -> bool:
        """Whether a word with these terms is one that was asked for."""
        return any(term.startswith(self.terms) if self.opens else term in self.terms for term in terms)


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A sentence as the text has it, and the spans of its hits in it; ``cut``: whether it goes on before and behind."""

    text: str
    hits: tuple[tuple[int, int], ...]
    cut: tuple[bool, bool] = (False, False)

    def __str__(self) -> str:
        return "… " * self.cut[0] + self.text + " …" * self.cut[1]

    @property
    def html(self) -> str:
        """The sentence as HTML with its hits in <mark>."""
        parts, at = ["… " * self.cut[0]], 0
        for start, end in self.hits:
            parts += [escape(self.text[at:start]), "<mark>", escape(self.text[start:end]), "</mark>"]
            at = end
        return "".join([*parts, escape(self.text[at:]), " …" * self.cut[1]])


# What a text holds ------------------------------------------------------------------------------------------------------


def index_terms(text: str) -> str:
    """The folded headwords and forms of a text's words that FTS5's tokenizer does not find in the text by itself."""
    shown: set[str] = set()
    terms: dict[str, None] = {}
    for form in _WORD.findall(text):
        found = _terms(form)
        if _UNFOLDED.isdisjoint(form):
            shown.add(found[0])
        terms |= dict.fromkeys(found)
    for _, joined in _written_apart(text):
        terms |= dict.fromkeys(_terms(joined))
    return " ".join(term for term in terms if term not in shown)


@lru_cache(maxsize=200_000)
def _terms(form: str) -> tuple[str, ...]:
    """All that finds a form, folded: first the form itself without the suffix behind an apostrophe."""
    name, joined = _parted(form)
    others = {*joined, *map(letters.fold, headwords(name))}
    return letters.fold(name), *sorted(others)


def _parted(form: str) -> tuple[str, list[str]]:
    """A form lowered without its suffix, and folded without the apostrophe, if what is behind it is no suffix ("Kur'an")."""
    name, _, suffix = letters.plain(form).partition("'")
    return name, [letters.fold(name + suffix)] if suffix and not is_suffix(suffix) else []


def headwords(lower: str) -> set[str]:
    """The dictionary's words of which a lower-case form may be a form, as far as that is likely."""
    readings = [one for _, one in likely(_NEAR, lower)]
    nouns = {one.lemma for one in readings if one.pos in {"Noun", "Prop"}}
    return {_headword(one, lower) for one in readings if not _is_noun_of_its_own(one, lower, nouns)}


def _is_noun_of_its_own(one: Analysis, lower: str, nouns: set[str]) -> bool:
    """A participle that is a noun too, and meant as one: "bakan" (minister) beside "bak-" (look)."""
    return one.pos == "Verb" and "PresPart" in one.morphemes and any(lower.startswith(noun) for noun in nouns)


def _headword(one: Analysis, lower: str) -> str:
    root = letters.lower(one.lemma)
    if one.pos == "Verb" or not _VERBAL.isdisjoint(one.morphemes):
        return root + _infinitive(root)
    for morpheme in one.morphemes:
        found = re.match(re.escape(root) + _DERIVED[morpheme], lower) if morpheme in _DERIVED else None
        root = found.group() if found else root
    return _NESS.sub(r"\1k", root)


def _infinitive(root: str) -> str:
    last = next((char for char in reversed(root) if char in "aıouâeiöüî"), "e")
    return "mak" if last in "aıouâ" else "mek"


def _written_apart(text: str) -> Iterator[tuple[tuple[int, int], str]]:
    """Compounds in two words: their span, and both as one word."""
    folded = letters.fold(text)
    for match in _PAIR.finditer(folded):
        if match["second"].startswith(_APART[match["first"]]):
            yield match.span(), text[match.start("first") : match.end("first")] + text[match.start("second") : match.end()]


# What is asked ----------------------------------------------------------------------------------------------------------


def match_query(text: str) -> str:
    """The FTS5 expression for what somebody typed, whatever that is: all words must be there, each in any form.

    "…" asks for words just as they are typed, a star behind a word for all words that begin so.
    """
    return " AND ".join(word.expression for word in wanted(text)) or NOTHING


@lru_cache(maxsize=1_000)
def wanted(text: str) -> tuple[Wanted, ...]:
    """The words of a question."""
    typed = (text or "").translate(_STRAIGHT_QUOTES).replace("\0", " ")
    for (start, end), joined in reversed(list(_written_apart(typed))):
        typed = typed[:start] + joined + typed[end:]
    return tuple(filter(None, map(_wanted, _ASKED.finditer(typed))))[:MOST_WORDS]


def _wanted(match: re.Match[str]) -> Wanted | None:
    if match["phrase"] is not None:
        words = _WORD.findall(match["phrase"])
        return Wanted(tuple(letters.fold(_parted(word)[0]) for word in words), phrase=" ".join(words)) if words else None
    form = match["word"][:LONGEST_WORD]
    if match["open"]:
        return Wanted((letters.fold(_parted(form)[0]),), opens=True)
    return Wanted(tuple(sorted(_answers(form))))


def _answers(form: str) -> set[str]:
    """The folded terms of a typed word: itself, and the headwords that it most likely stands for."""
    name, joined = _parted(form)
    folded = letters.fold(name)
    meant = set(map(letters.fold, _meant(name)))
    return {folded, *joined, *(meant or (_stems(folded) if len(name) == len(form) else ()))}


def _meant(lower: str) -> set[str]:
    """The headwords that a typed word may stand for."""
    found: dict[str, list[Analysis]] = {}
    for spelling, one in likely(_NEAR, *_spellings(lower)):
        found.setdefault(spelling, []).append(one)
    return {headword for spelling, readings in found.items() for headword in _meant_by(spelling, readings)}


def _meant_by(spelling: str, readings: list[Analysis]) -> set[str]:
    """The headwords of one spelling: one that is a headword means itself; a noun's form means no verb.

    So "görüşmesini" does not ask for "görüştü", though the index knows that it is also a form of that verb.
    """
    named = [one for one in readings if one.pos in {"Noun", "Prop"}]
    bare = [one for one in named if _headword(one, spelling) == spelling]
    adjective = any(one.pos == "Adj" for one in readings)
    return {_headword(one, spelling) for one in bare or (not adjective and named) or readings}


def _spellings(lower: str) -> list[str]:
    """What a word may be that was typed with or without Turkish letters."""
    if (set(lower) & set("çğöşü") and likely(0, lower)) or not lower.isalpha():
        return [lower]
    folded = letters.fold(lower)
    varied = [i for i, char in enumerate(folded) if char in _BACK][:_MOST_VARIED]
    choices = [_BACK[char] if i in varied else char for i, char in enumerate(folded)]
    return list(map("".join, product(*choices)))


def _stems(folded: str) -> list[str]:
    """What a name may be that no dictionary knows, typed with an ending but no apostrophe."""
    known = [ending for ending in _ENDINGS if folded.endswith(ending)]
    return [stem for ending in known if len(stem := folded[: -len(ending)]) >= _SHORTEST_NAME]


# What was found ---------------------------------------------------------------------------------------------------------


def holds(text: str, question: str) -> bool:
    """Whether a text has all words of a question, in any form."""
    words = wanted(question)
    return bool(words) and len({number for _, _, number in _hits(text, words)}) == len(words)


@lru_cache(maxsize=8)
def best_sentence(text: str, question: str, places: tuple[int, ...] = ()) -> Excerpt:
    """The sentence with most of the words asked for, the first of these; of sentences at ``places`` alone, if any."""
    hits = sorted(_hits(text, wanted(question)))
    spots = [(place, place, 0) for place in sorted(places)]
    spans = [span for span in _sentences(text) if not places or _within(spots, span)]
    best = max(spans, key=lambda span: len({word for _, _, word in _within(hits, span)}), default=(0, 0))
    inside = sorted({(start, end) for start, end, _ in _within(hits, best) if end <= best[1]})
    return _excerpt(text, best, _merged(inside))


def _within(hits: Sequence[tuple[int, int, int]], span: tuple[int, int]) -> Sequence[tuple[int, int, int]]:
    """Of hits in their order those that begin within a span."""
    return hits[bisect_left(hits, (span[0], 0, 0)) : bisect_left(hits, (span[1], 0, 0))]


def _hits(text: str, words: tuple[Wanted, ...]) -> Iterator[tuple[int, int, int]]:
    """Each word of the text that was asked for: its span and the number of the word in the question.

    Headwords begin like their forms, but for a few ("de-", "diyor"), which go without a mark.
    """
    openings = sorted({re.escape(term[:2]) for word in words for term in word.terms})
    if not openings:
        return
    candidates = re.compile(rf"(?<![^\W_])(?:{'|'.join(openings)})[^\W_]*(?:['][^\W_]+)?")
    spans = [(match.span(), text[slice(*match.span())]) for match in candidates.finditer(letters.fold(text))]
    for (start, end), form in [*spans, *_written_apart(text)]:
        terms = _terms(form)
        yield from ((start, end, number) for number, word in enumerate(words) if word.answered_by(terms))


def _sentences(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for match in _END.finditer(text):
        end = match.start() + len(match.group().rstrip())
        if end > start:
            yield start, end
        start = match.end()
    if start < len(text):
        yield start, len(text)


def _merged(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    merged: list[tuple[int, int]] = []
    for start, end in spans:
        if merged and start < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


def _excerpt(text: str, span: tuple[int, int], hits: list[tuple[int, int]]) -> Excerpt:
    """The span, of a long one the surroundings of the first hit."""
    start, end = span
    if end - start > LONGEST_SENTENCE:
        first = hits[0][0] if hits else start
        start = max(start, min(first - LONGEST_SENTENCE // 3, end - LONGEST_SENTENCE))
        start = start if start == span[0] else text.find(" ", start, first) + 1 or first
        end = min(end, start + LONGEST_SENTENCE)
        last = max((behind for _, behind in hits if behind <= end), default=start + 1)
        end = end if end == span[1] else max(text.rfind(" ", start, end), last)
    inside = tuple((a - start, b - start) for a, b in hits if start <= a and b <= end)
    return Excerpt(text[start:end], inside, (start > span[0], end < span[1]))
