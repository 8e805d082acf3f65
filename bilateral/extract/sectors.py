"""Fields of cooperation: the words that name them, and lists of fields ("A, B ve C alanlarında")."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from bilateral.extract.scene import Scene
from bilateral.turkish import vocabulary
from bilateral.turkish.morphology import word
from bilateral.turkish.pipeline import Sentence, Token

AREAS = {"alan", "sektör", "konu", "saha", "dal", "husus"}
"""Lemmas of the words that close a list of fields."""
_FILLERS = {
    "gibi", "olmak", "üzere", "başta", "birçok", "çok", "pek", "sayıda", "çeşitli", "farklı", "bazı", "diğer",
    "dahil", "ve", "ile", "ilgili", "benzeri", "önemli", "temel", "stratejik", "öncelikli", "kritik", ",",
    "değişik", "muhtelif", "birden", "fazla", "bir", "dizi", "olan", "ilişkin", "tüm", "bütün", "başka",
}  # fmt: skip
_BREAKS = {
    "arasında", "arasındaki", "arası", "sıra", "ayrıca", "ardından", "sonra", "sonrası", "sonunda", "kapsamında",
    "çerçevesinde", "tarafından", "göre", "için", "olarak", "birlikte", "ise", "de", "da", "başta", "üzere",
    "ilişkin", "dair", "hem", "bu", "her", "özellikle", "iki", "bir", "toplam", "ikili", "bugün", "dün", "yarın",
    "önce", "doğru", "kadar", "gün", "yıl", "dışında", "ek", "yine", "böylece", "konusunda", "daha", "yönelik",
    "sırasında", "esnasında",
}  # fmt: skip
_NO_FIELDS = {"şehir"}
"""Lemmas of words for fields ("şehircilik") that name none by themselves: "kardeş şehir"."""
_EACH = {"biri", "diğeri", "öteki", "ilki", "ikincisi", "üçüncüsü"}
"""Before the items of a list: "biri enerji, diğeri turizm alanında"."""
_PARTIES = {"ülke", "taraf", "devlet", "hükümet", "lider", "bakan", "halk", "heyet"}
_PUNCTUATION = set(";:.!?\"“”‘’'«»()[]…•–")
_LONGEST_LIST = 45


@dataclass(frozen=True, slots=True)
class SectorMention:
    """A word that names a field: the sector's id and half-open token and character spans."""

    sector: str
    first: int
    last: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Field:
    """One item of a list of fields: half-open token and character spans, and the sectors that its words name."""

    first: int
    last: int
    start: int
    end: int
    sectors: tuple[SectorMention, ...]


@cache
def _index() -> dict[tuple[str, ...], str]:
    """Words of a form, and its lemmas, → sector; the forms themselves win over lemmas."""
    index = {tuple(entry.form.split()): entry.sector for entry in vocabulary.sector_words()}
    for words, sector in list(index.items()):
        lemmas = tuple(word(w).lemma for w in words)
        if len(lemmas) > 1 or (len(lemmas[0]) > 3 and lemmas[0] not in _NO_FIELDS):
            index.setdefault(lemmas, sector)
            index.setdefault((*words[:-1], lemmas[-1]), sector)
    return index


@cache
def _longest() -> dict[str, int]:
    """First word of a form → the most words of a form that begins with it."""
    longest: dict[str, int] = {}
    for words in _index():
        longest[words[0]] = max(longest.get(words[0], 0), len(words))
    return longest


@cache
def _pairs() -> frozenset[tuple[str, str]]:
    """Standing pairs in either order."""
    halves = [tuple(form.split(" ve ")) for form in vocabulary.standing_pairs() if form.count(" ve ") == 1]
    return frozenset(pair for one, other in halves for pair in ((one, other), (other, one)))


def find(tokens: Sequence[Token], first: int, last: int) -> list[SectorMention]:
    """The words between two tokens that name sectors, the longest ones; "A ve B" names those of A and of B too."""
    found: list[SectorMention] = []
    i = first
    while i < last:
        match = _longest_at(tokens, i, last)
        if match is None:
            i += 1
            continue
        found.extend(_with_parts(tokens, match))
        i = match.last
    return found


def _longest_at(tokens: Sequence[Token], i: int, last: int) -> SectorMention | None:
    bare = tokens[i].lower[: tokens[i].word.stem]
    most = max(_longest().get(bare, 0), _longest().get(tokens[i].lemma, 0))
    for count in range(min(most, last - i), 0, -1):
        run = tokens[i : i + count]
        sector = next((_index()[key] for key in _keys(run) if key in _index()), None)
        if sector is not None:
            return SectorMention(sector, i, i + count, run[0].start, run[-1].name_end)
    return None


def _keys(run: Sequence[Token]) -> Iterator[tuple[str, ...]]:
    words = tuple(t.lower[: t.word.stem] for t in run)
    lemmas = tuple(t.lemma for t in run)
    yield words
    yield (*words[:-1], lemmas[-1])
    yield lemmas


def _with_parts(tokens: Sequence[Token], match: SectorMention) -> list[SectorMention]:
    """A pair's halves where both are fields of their own, else the match itself."""
    joint = next((i for i in range(match.first, match.last) if tokens[i].lower == "ve"), None)
    if joint is None:
        return [match]
    halves = [_longest_at(tokens, match.first, joint), _longest_at(tokens, joint + 1, match.last)]
    own = [h for h in halves if h is not None and h.sector != match.sector]
    return [match, *own]


# ---- lists


def fields(scene: Scene, sentence: Sentence, i: int, lowest: int = 0) -> list[Field]:
    """The items of the list of fields that ends before the token at ``i`` ("alanlarında", "ilgili"), left to right.

    The list begins at the token ``lowest`` or later.  Its closing "X ve Y" are two items unless they are a standing
    pair; a pair within the list is one.
    """
    last = _list_end(scene, sentence, i)
    first = _list_start(scene, max(sentence.first, lowest), last)
    return [_field(scene.tokens, *span) for span in _items(scene.tokens, first, last)]


def _list_end(scene: Scene, sentence: Sentence, i: int) -> int:
    while i > sentence.first and (scene.tokens[i - 1].lower in _FILLERS or _is_also(scene.tokens, i - 1)):
        i -= 1
    return i


def _is_also(tokens: Sequence[Token], i: int) -> bool:
    """The particle of "de dahil olmak üzere"."""
    return tokens[i].lower in {"de", "da"} and tokens[i + 1].lower == "dahil"


def _list_start(scene: Scene, lowest: int, last: int) -> int:
    tokens = scene.tokens
    lowest = max(lowest, last - _LONGEST_LIST)
    named = {k for m in find(tokens, lowest, last) for k in range(m.first, m.last)}
    named -= {k for k in named if tokens[k].lower in _BREAKS}
    first = last
    while first > lowest and (
        first - 1 in named or _may_belong(scene, first - 1, last) or _joins_fields(tokens, named, first - 1)
    ):
        first -= 1
    while first < last and tokens[first].lower in {",", "ve", "ile"}:
        first += 1
    return first


def _joins_fields(tokens: Sequence[Token], named: set[int], k: int) -> bool:
    """ "Eğitim ile spor alanlarında": a joining word between two words for fields."""
    return tokens[k].lower == "ile" and {k - 1, k + 1} <= named


def _may_belong(scene: Scene, k: int, last: int) -> bool:
    """Whether a token can stand inside a list of fields."""
    token = scene.tokens[k]
    if token.text in _PUNCTUATION or token.lower in _BREAKS or token.lemma in _PARTIES:
        return False
    if token.verb in {"Fin", "Conv", "Part"} or token.text.isdigit() or k in scene.people_at or k in scene.states_at:
        return False
    if token.lower == "ile":
        return k + 1 < last and not scene.tokens[k - 1].capital and not scene.tokens[k + 1].capital
    if token.case == "Gen" or (token.case == "Acc" and token.capital):
        return not (token.word.stem < len(token.text) and any(t.text == "," for t in scene.tokens[k + 1 : k + 2]))
    return "Nom" in token.word.cases or token.text == "," or (k == last - 1 and token.case in {"Dat", "Ins"})


def _items(tokens: Sequence[Token], first: int, last: int) -> list[tuple[int, int]]:
    """Half-open token spans of the items between commas; the closing one is taken apart at its "ve"."""
    chunks: list[tuple[int, int]] = []
    begin = first
    for k in range(first, last):
        if tokens[k].text == ",":
            chunks.append((begin, k))
            begin = k + 1
    closing = _apart(tokens, begin, last)
    items = [(a + (tokens[a].lower in _EACH), b) for a, b in (*chunks, *closing) if a < b]
    return [(a, b) for a, b in items if a < b and tokens[a].lower not in _FILLERS]


def _apart(tokens: Sequence[Token], first: int, last: int) -> list[tuple[int, int]]:
    parts: list[tuple[int, int]] = []
    begin = first
    for k in range(first, last):
        if tokens[k].lower in {"ve", "ile"} and not _belong_together(tokens, begin, k, last):
            parts.append((begin, k))
            begin = k + 1
    return [*parts, (begin, last)]


def _belong_together(tokens: Sequence[Token], first: int, joint: int, last: int) -> bool:
    """Standing pairs, and a verbal noun that shares its object with the one before: "inşası ve korunması"."""
    end = next((k for k in range(joint + 1, last) if tokens[k].lower in {"ve", "ile"}), last)
    one = " ".join(t.lower for t in tokens[first:joint])
    other = " ".join(t.lower for t in tokens[joint + 1 : end])
    if (one, other) in _pairs() or f"{one} ve {other}" in vocabulary.standing_pairs():
        return True
    alone = end == joint + 2 and tokens[joint + 1].verb == "Vnoun"
    return alone and tokens[joint + 1].word.possessive and tokens[joint - 1].word.possessive


def _field(tokens: Sequence[Token], first: int, last: int) -> Field:
    return Field(first, last, tokens[first].start, tokens[last - 1].end, tuple(find(tokens, first, last)))
