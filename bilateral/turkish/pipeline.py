"""Text → tokens, quotations and sentences.

Turkish words keep their apostrophe suffix in one token, as in the Universal Dependencies treebanks ("Kazakistan'a").
A quotation of more than a few words is a unit of its own: its inner sentences point to it, and the sentence that reports
it does not end inside it.  Headings are told apart: a heading is not a sentence of the report.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate
from typing import NamedTuple

from bilateral.turkish import letters, vocabulary
from bilateral.turkish.morphology import NOTHING, OUTWARD, Word, as_converb, as_future, is_suffix, word


class Token(NamedTuple):
    """A token: its index, its half-open span of the text, what is known of its form, and how it stands here.

    ``verb`` is the VerbForm in this place (a form such as "katılacak" is finite or a participle by what follows).
    ``quote`` is the index of the long quotation that holds it, else -1.  ``text`` and what follows it are the word's.
    """

    i: int
    start: int
    end: int
    word: Word
    verb: str
    quote: int
    text: str
    lower: str
    bare: str
    lemma: str
    case: str
    capital: bool
    is_word: bool

    @property
    def morph(self) -> str:
        """The UD features, with the verb form that the token has here."""
        if self.verb == self.word.verb:
            return self.word.morph
        return self.word.morph.replace(f"VerbForm={self.word.verb}", f"VerbForm={self.verb}")

    @property
    def name_end(self) -> int:
        """Where the form ends without its apostrophe suffix."""
        return self.start + self.word.stem


@dataclass(frozen=True, slots=True)
class Quote:
    """A quotation: half-open character span of its words without the marks, and half-open token span of the same."""

    start: int
    end: int
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Sentence:
    """Half-open token span.  ``quote`` is the index of the quotation it lies in, else -1; ``paragraph`` counts lines."""

    index: int
    first: int
    last: int
    heading: bool
    quote: int
    paragraph: int


@dataclass(frozen=True, slots=True)
class Analysed:
    """A text with all that the pipeline found in it.  ``sentence_of`` is the index of each token's innermost sentence,
    ``starts`` the character at which each begins.

    ``ended`` are the tokens and two empty ones of no sentence behind them: there, a token follows every word.
    """

    text: str
    tokens: tuple[Token, ...]
    ended: tuple[Token, ...]
    sentences: tuple[Sentence, ...]
    quotes: tuple[Quote, ...]
    sentence_of: tuple[int, ...]
    starts: Sequence[int]

    def words(self, sentence: Sentence) -> tuple[Token, ...]:
        return self.tokens[sentence.first : sentence.last]

    def at(self, start: int) -> int:
        """The index of the token that begins at or after a character."""
        return bisect_left(self.starts, start)


LONGEST_SENTENCE = 600
"""The most tokens of a sentence, twice as many as any has in the news: who did what is asked of each pair of its words."""
LONG_QUOTE = 6
"""Quotations of at least so many words are speech; shorter ones are titles or words used at a distance."""
_LETTER = r"[^\W\d_]"
_SAID = r"(?:dedi|diye|diyen|diyerek|derken)\b"
"""What follows a closing mark that a space is missing behind; no suffix begins so."""
_SAID_HERE = re.compile(_SAID)
_TOKENS = re.compile(
    rf"((?:{_LETTER}\.){{2,}}(?:{_LETTER}(?!\w))?"
    rf"|{_LETTER}+(?:\d+(?!\w))?(?:[-/]\w+)*(?:['’‘`´](?!{_SAID}){_LETTER}+)?"
    rf"|\d+(?:[.,:]\d+)*(?:['’‘`´]{_LETTER}+|[^\W\d_]+)?"
    r"|['’‘`´]{2}|\.\.\.|\S)"
)
_DOUBLED = {a + b for a in "'’‘`´" for b in "'’‘`´"}
_CLOSERS = set("\"”’'»)]}") | _DOUBLED
_ENDS = {".", "!", "?", "…", "..."}
_STOPS = _ENDS | _CLOSERS
_DOUBLE = {'"', "“", "”", "„", "«", "»", "‟"} | _DOUBLED
_SINGLE = {"'", "‘", "’"}
_DASHES = {"-", "–", "—"}
_SIGNS = set("$€£₺%")
"""What takes a suffix behind an apostrophe: "450 milyon $'lık"."""
_LINE = re.compile(r"[^\n]+")


@lru_cache(maxsize=1)
def _abbreviations() -> frozenset[str]:
    return frozenset(letters.lower(a).rstrip(".") for a in vocabulary.abbreviations())


_made = tuple.__new__
"""Makes a named tuple of its fields, in order, without the call of its own constructor: there are hundreds in each text."""
_BLANK = 2
"""How many empty tokens end a text."""


class _Pieces(NamedTuple):
    """What the text falls into: the forms, and where each begins and ends."""

    forms: Sequence[str]
    starts: Sequence[int]
    ends: Sequence[int]


def analyse(text: str, begin: int = 0) -> Analysed:
    """Tokens, quotations and sentences of a text; what stands before ``begin`` (a header) is passed over."""
    pieces = _pieces(text, begin)
    lines = _lines(text, begin, pieces)
    quotes = _quotes(text, pieces, lines)
    inside = _inside(len(pieces.forms), quotes)
    tokens = _tokens(pieces, inside)
    sentences = _sentences(tokens, lines, quotes)
    places = ((len(tokens) + n, len(text), len(text), NOTHING, "", -1) for n in range(_BLANK))
    ended = (*tokens, *(_made(Token, place + NOTHING[:OUTWARD]) for place in places))
    return Analysed(text, tokens, ended, sentences, quotes, _innermost(len(ended), sentences), pieces.starts)


def _pieces(text: str, begin: int) -> _Pieces:
    """A split gives in turn what stands between two forms and a form; their lengths say where each lies."""
    parts = _TOKENS.split(text[begin:])
    bounds = list(accumulate(map(len, parts), initial=begin))
    return _Pieces(parts[1::2], bounds[1:-1:2], bounds[2::2])


def _lines(text: str, begin: int, pieces: _Pieces) -> list[tuple[int, int]]:
    """Half-open piece spans of the lines; a line that goes on in small letters on the next one is joined to it."""
    forms, starts, _ = pieces
    spans: list[tuple[int, int]] = []
    i = 0
    for match in _LINE.finditer(text, begin):
        first, i = i, bisect_left(starts, match.end(), i)
        if first == i:
            continue
        lettered = i - first > 1 and is_letter_of_list(forms[first], forms[first + 1])
        if spans and not lettered and _goes_on(forms[spans[-1][1] - 1], forms[first]):
            spans[-1] = (spans[-1][0], i)
        else:
            spans.append((first, i))
    return spans


def is_letter_of_list(first: str, second: str) -> bool:
    """Whether two tokens open a line of a list: "a)"."""
    return len(first) == 1 and first.isalpha() and second == ")"


def _goes_on(last: str, first: str) -> bool:
    return (first[0].islower() and last[-1].isalnum()) or (last == "," and first[0].islower())


def _inside(count: int, quotes: tuple[Quote, ...]) -> list[int]:
    inside = [-1] * count
    for index, quote in enumerate(quotes):
        for i in range(quote.first, quote.last):
            inside[i] = index
    return inside


def _tokens(pieces: _Pieces, inside: list[int]) -> tuple[Token, ...]:
    words = _words(pieces.forms)
    verbs = [w.verb for w in words]
    for i in [i for i, verb in enumerate(verbs) if verb == "Fin"]:
        verbs[i] = _verb_here(words[i], words[i + 1] if i + 1 < len(words) else None)
        if verbs[i] == "Fin" and _is_like_order(words, i):
            verbs[i] = ""
    here = zip(range(len(words)), pieces.starts, pieces.ends, words, verbs, inside, strict=True)
    return tuple([_made(Token, own + w[:OUTWARD]) for own, w in zip(here, words, strict=True)])


def _is_like_order(words: list[Word], i: int) -> bool:
    """Whether a capitalised verb within a sentence is a name that only looks like an order: "Dire Dava" (line up)."""
    known, before = words[i], words[i - 1] if i else None
    if known.tense not in {"Imp", "Opt"} or before is None or not known.capital:
        return False
    return before.is_word and not known.form.isupper()


_FUTURE = ("acak", "ecek", "acaktır", "ecektir", "acaklar", "ecekler", "acaklardır", "eceklerdir")
_ROW = {",", "ve", "olan"}
_TIMES = ("günü", "sabahı", "akşamı", "gecesi", "yarın", "bugün")
"""When somebody "gelecek", where more is told of him: "Oslo'ya salı günü gelecek, çarşamba günü dönecek"."""
_CLAIMS = {"alacak", "verecek"}
"""What is owed, and yet a future before a verb that reports it: "mesaj vereceği bildirildi"."""
_MEALS = {"yemek", "akşam", "öğle", "iftar", "resmi", "resepsiyon", "davet"}
"""What is given, not owed: "vereceği yemek"."""


def _words(forms: Sequence[str]) -> list[Word]:
    """What is known of each form in its place.  Behind a goal "giderek" (increasingly) is a verb: "Oslo'ya giderek"."""
    words = list(map(word, forms))
    for i in [i for i, known in enumerate(words) if known.lemma.endswith(("acak", "ecek", "erek"))]:
        known = words[i]
        if known.lower == "giderek" and i > 0 and words[i - 1].case == "Dat":
            words[i] = as_converb(known.form) or known
        elif not known.verb and _is_future(words, i):
            words[i] = as_future(known.form) or known
    return words


def _is_future(words: Sequence[Word], i: int) -> bool:
    """Whether a noun such as "gelecek" is a future: where its sentence ends, or a goal stands before it."""
    known, before = words[i], words[i - 1] if i else None
    following = words[i + 1] if i + 1 < len(words) else None
    if known.lemma == "verecek" and known.possessive and following is not None and following.lemma in _MEALS:
        return True
    if known.lemma in _CLAIMS and following is not None and following.verb == "Fin":
        return True
    if before is not None and (before.case == "Dat" or before.lower == "yer"):
        return True
    if following is None or following.form in _ENDS:
        return known.lower.endswith(_FUTURE)
    return before is not None and before.lower.endswith(_TIMES) and following.form in _ROW


def _verb_here(this: Word, following: Word | None) -> str:
    """A finite form that stands before a noun is a participle: "yapılacak toplantı", "gelmiş heyet"."""
    if this.tense not in {"Fut", "Evid", "Aor"} or this.case != "Nom" or following is None:
        return "Fin"
    if this.morph.count("Person=1") or not following.form[0].isalnum():
        return "Fin"
    closed = following.lower in {"ve", "ise", "ama", "ancak", "fakat", "da", "de", "mi", "mı", "diye", "ki", "veya"}
    nominal = following.pos in {"NOUN", "ADJ", "PROPN", "NUM", "DET"} and not following.verb
    return "Part" if nominal and not closed else "Fin"


def _quotes(text: str, pieces: _Pieces, lines: list[tuple[int, int]]) -> tuple[Quote, ...]:
    """Quotations of at least ``LONG_QUOTE`` words, with mixed or missing marks, over one paragraph or several."""
    found: list[Quote] = []
    opened: int | None = None
    kind: set[str] = set()
    i = 0
    for number, (first, last) in enumerate(lines):
        i = max(i, first)
        while i < last:
            form = pieces.forms[i]
            if opened is None and (form in _DOUBLE or form in _SINGLE) and _opens(text, pieces, i, first):
                opened, kind = i, _DOUBLE if form in _DOUBLE else _SINGLE
                i = _nested(text, pieces, i, last, kind)
            elif opened is not None and form in kind and _closes(text, pieces, i):
                _keep(found, pieces, opened + 1, i)
                opened = None
            i += 1
            if (
                i == last
                and opened is not None
                and not (_closed_later(text, pieces, lines, number, kind) or _goes_on_below(text, pieces, lines, number, kind))
            ):
                i = max(_unclosed_end(text, pieces, opened, last, kind), opened + 1)
                _keep(found, pieces, opened + 1, i)
                opened = None
    return tuple(found)


def _nested(text: str, pieces: _Pieces, i: int, last: int, kind: set[str]) -> int:
    """The last mark of the quotations within the one that opens at ``i``, where its paragraph closes them all; else ``i``.

    A mark that opens inside is one more to be closed: 'A 'B' C'.  Where the marks do not come out even one is missing.
    """
    depth, inner = 1, i
    for k in range(i + 1, last):
        if pieces.forms[k] not in kind:
            continue
        if _opens(text, pieces, k, i) and text[pieces.starts[k] - 1].isspace():
            depth += 1
        elif _closes(text, pieces, k):
            depth -= 1
            if depth == 0:
                return inner
            inner = k
    return i


def _unclosed_end(text: str, pieces: _Pieces, opened: int, last: int, kind: set[str]) -> int:
    """Where a quotation ends whose own mark is missing: at another mark that words of saying follow, at such words, else at
    the paragraph's only mark of the other kind or its end.
    """
    for k in range(opened + LONG_QUOTE, last - 1):
        form, following = pieces.forms[k], letters.lower(pieces.forms[k + 1])
        if form in _DOUBLE | _SINGLE and form not in kind and following.startswith(_SAYING):
            return k
        if letters.lower(form) in _REPORTING:
            return k
    other = _DOUBLE if kind is _SINGLE else set()
    marks = [k for k in range(opened + 1, last) if pieces.forms[k] in other]
    return marks[0] if len(marks) == 1 and not _opens(text, pieces, marks[0], opened) else last


_SAYING = ("diye", "dedi", "demi", "diyor", "der", "söz", "ifade", "şeklinde", "yanıt", "cevab", "karşılığ", "görüş", "uyarı")
"""How the words begin that follow a quotation."""
_REPORTING = {"dedi", "diyerek", "diyen", "derken", "demişti"}


def _opens(text: str, pieces: _Pieces, i: int, first: int) -> bool:
    before = text[pieces.starts[i] - 1] if pieces.starts[i] else " "
    after = text[pieces.ends[i] : pieces.ends[i] + 1]
    if pieces.forms[i] in _SINGLE and i > first and i + 1 < len(pieces.forms) and is_suffix(pieces.forms[i + 1]):
        return False
    if before in _SIGNS:
        return False
    if after == " " and i > first and not before.isspace():
        return False
    return (i == first or not before.isalnum()) and (after.isalnum() or (after in set("…\"'“‘–-(.[# ‎") and after != ""))


def _closes(text: str, pieces: _Pieces, i: int) -> bool:
    after = text[pieces.ends[i] : pieces.ends[i] + 1]
    if pieces.forms[i] == "„" or (pieces.forms[i] == "“" and (text[pieces.starts[i] - 1].isspace() or after.isalnum())):
        return False
    attached = pieces.forms[i] in _DOUBLE and not text[pieces.starts[i] - 1].isspace()
    return not after.isalnum() or attached or _SAID_HERE.match(text, pieces.ends[i]) is not None


def _closed_later(
    text: str, pieces: _Pieces, lines: list[tuple[int, int]], number: int, kind: set[str], most: int = 12
) -> bool:
    """Whether a quotation that is open at its paragraph's end is closed in a later one before another opens."""
    for first, last in lines[number + 1 : number + 1 + most]:
        for i in range(first, last):
            if pieces.forms[i] in kind:
                return not _opens(text, pieces, i, first) and _closes(text, pieces, i)
    return False


def _goes_on_below(text: str, pieces: _Pieces, lines: list[tuple[int, int]], number: int, kind: set[str]) -> bool:
    """Whether each paragraph of a quotation opens with a mark and only the last one closes: this one is not the last."""
    if number + 1 >= len(lines):
        return False
    first, last = lines[number + 1]
    begins = pieces.forms[first] in kind and _opens(text, pieces, first, first)
    whole = all(not _closes(text, pieces, k) for k in range(first + 1, last - 1) if pieces.forms[k] in kind)
    sentences = any(form in _ENDS for form in pieces.forms[max(first, last - 2) : last])
    return begins and whole and sentences and pieces.forms[lines[number][1] - 1] in _ENDS


def _keep(found: list[Quote], pieces: _Pieces, first: int, last: int) -> None:
    if sum(form[0].isalnum() for form in pieces.forms[first:last]) >= LONG_QUOTE:
        found.append(Quote(pieces.starts[first], pieces.ends[last - 1], first, last))


def _sentences(tokens: tuple[Token, ...], lines: list[tuple[int, int]], quotes: tuple[Quote, ...]) -> tuple[Sentence, ...]:
    begins = [first for first, _ in lines]
    lasts = {quote.first: quote.last for quote in quotes}
    stops = [t.i for t in tokens if t.text in _STOPS]
    spans: list[tuple[int, int, int, bool, int]] = []
    for paragraph, (first, last) in enumerate(lines):
        heading = _is_heading(tokens, lines, paragraph, lasts)
        spans += [(begin, -1, end, heading, paragraph) for begin, end in _split(tokens, stops, first, last)]
    for index, quote in enumerate(quotes):
        paragraph = bisect_right(begins, quote.first) - 1
        spans += [(begin, index, end, False, paragraph) for begin, end in _split(tokens, stops, quote.first, quote.last, index)]
    ordered = enumerate(sorted(spans))
    return tuple([Sentence(i, first, last, heading, quote, line) for i, (first, quote, last, heading, line) in ordered])


def _innermost(count: int, sentences: tuple[Sentence, ...]) -> tuple[int, ...]:
    """The index of each token's sentence: within a long quotation that of its own, not of the one that reports it."""
    index = [-1] * count
    for sentence in sorted(sentences, key=lambda s: s.quote):
        index[sentence.first : sentence.last] = [sentence.index] * (sentence.last - sentence.first)
    return tuple(index)


def _split(tokens: tuple[Token, ...], stops: Sequence[int], first: int, last: int, quote: int = -1) -> list[tuple[int, int]]:
    """Sentence spans between two tokens, not cutting inside quotations that are not ``quote`` itself."""
    spans = []
    begin = first
    for i in stops[bisect_left(stops, first) : bisect_left(stops, last)]:
        if i >= begin and _ends_here(tokens, i, last, quote):
            end = _behind_closers(tokens, i + 1, last)
            spans.append((begin, end))
            begin = end
    if begin < last:
        spans.append((begin, last))
    return [piece for span in spans for piece in _bounded(*span)]


def _behind_closers(tokens: tuple[Token, ...], i: int, last: int) -> int:
    """The first token from ``i`` on that is no closing mark right behind the one before it."""
    while i < last and tokens[i].text in _CLOSERS and tokens[i].start == tokens[i - 1].end:
        i += 1
    return i


def _bounded(first: int, last: int) -> Iterator[tuple[int, int]]:
    """The span of a sentence, or of the pieces of one that is too long to be one."""
    return ((begin, min(begin + LONGEST_SENTENCE, last)) for begin in range(first, last, LONGEST_SENTENCE))


def _ends_here(tokens: tuple[Token, ...], i: int, last: int, quote: int) -> bool:
    token = tokens[i]
    if token.text not in _ENDS or token.quote != quote:
        return _quotation_ends(tokens, i, last, quote)
    following = _behind_closers(tokens, i + 1, last)
    if following >= last:
        return True
    after = tokens[following]
    if after.text[0].islower() or after.text in {",", ";"}:
        return False
    return not (token.text == "." and _is_short(tokens, i))


def _quotation_ends(tokens: tuple[Token, ...], i: int, last: int, quote: int) -> bool:
    """A quotation that ends with its sentence, with nothing to report it after: the next capital begins a sentence."""
    token = tokens[i]
    if quote != -1 or token.text not in _CLOSERS or not i or tokens[i - 1].quote == -1 or i + 1 >= last:
        return False
    after = tokens[i + 1]
    if after.start == token.end and (after.capital or after.text[0].isdigit()):
        return True
    return tokens[i - 1].text in _ENDS and after.capital and not after.word.verb


def _is_short(tokens: tuple[Token, ...], i: int) -> bool:
    """A full stop that follows an abbreviation, an initial or an ordinal does not end a sentence."""
    if not i or tokens[i - 1].end != tokens[i].start:
        return False
    before = tokens[i - 1].text
    if before.isdigit():
        return len(before) <= 3
    return (before.isupper() and (len(before) == 1 or set(before) <= set("IVXL"))) or letters.lower(before) in _abbreviations()


def _is_heading(tokens: tuple[Token, ...], lines: list[tuple[int, int]], paragraph: int, lasts: Mapping[int, int]) -> bool:
    """A short line without a closing full stop is a heading; so is a line that is one quotation and nothing else.

    So is one between two dashes.  A line that follows a colon ("şunları söyledi:") is speech, a list's item is none.
    ``lasts`` maps the first token of each long quotation to the token behind its last one.
    """
    first, last = lines[paragraph]
    words = [t for t in tokens[first:last] if t.is_word]
    if words and tokens[first].text in _DASHES and tokens[last - 1].text in _DASHES and last - first > 2:
        return len(words) <= 25
    if (paragraph and tokens[lines[paragraph - 1][1] - 1].text == ":") or not words:
        return False
    if tokens[first].text in {"-", "–", "•", "*", "·"} or (tokens[first].text.isdigit() and len(words) > 1):
        return False
    if last - first > 1 and is_letter_of_list(tokens[first].text, tokens[first + 1].text):
        return False
    if first + 1 in lasts and lasts[first + 1] >= last - 2:
        return len(words) <= 25 and tokens[last - 1].text not in _ENDS and tokens[last - 2].text not in _ENDS
    closed = tokens[last - 1].text in _ENDS | {":", ",", ";"} or tokens[last - 2].text in _ENDS
    if not closed and len(words) <= 16 and len(lines) > 1:
        return True
    return len(words) <= 20 and all(letters.is_shouted(t.text) for t in words)
