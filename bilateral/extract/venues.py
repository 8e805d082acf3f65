"""Venues: buildings in the locative, by the gazetteer's names or by their head noun ("Merdeka Sarayı'nda")."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import takewhile

from bilateral.extract.scene import DURING, Scene
from bilateral.gazetteer import Place
from bilateral.turkish import letters, vocabulary
from bilateral.turkish.morphology import is_only_a_name
from bilateral.turkish.pipeline import Sentence, Token


@dataclass(frozen=True, slots=True)
class Venue:
    """A building: its name, the half-open character span of it, and its state where the gazetteer knows it."""

    name: str
    start: int
    end: int
    country: str | None


@lru_cache(maxsize=1)
def _heads() -> frozenset[str]:
    return frozenset(letters.lower(form).split()[-1] for form in vocabulary.venue_heads())


_OF_TOWNS = ("odası", "belediyesi", "valiliği", "kaymakamlığı", "borsası")
"""Heads of the bodies that a town names and houses."""
_GATHERINGS = ("forumu", "konferansı", "zirvesi", "fuarı", "festivali", "kongresi", "toplantısı", "toplantıları")
"""Heads of the names of gatherings that a town gives them."""
_SEATS = ("meclisi", "senatosu", "kongresi", "parlamentosu", "bakanlığı", "başbakanlığı", "cumhurbaşkanlığı", "başkanlığı")


def find(scene: Scene, sentence: Sentence, first: int, last: int) -> Venue | None:
    """The venue that a half-open token span names in the locative."""
    for place in scene.places(sentence, first, last):
        if place.entry.kind == "venue" and place.case == "Loc":
            return Venue(place.entry.name, place.start, place.end, place.entry.country)
    for token in scene.own(sentence, first, last):
        if token.capital and token.case == "Loc" and _stem(token) in _heads():
            return _named(scene, token)
    return None


def seat(scene: Scene, sentence: Sentence, first: int, last: int) -> Place | None:
    """The state in whose parliament or ministry it happens: "Kenya Meclisi'nde", "Peru Dışişleri Bakanlığında"."""
    for place in scene.places(sentence, first, last):
        following = scene.tokens[place.last : place.last + 4]
        head = next((t for t in following if t.case == "Loc" and t.capital), None)
        if head is None or not place.is_state or place.case != "Nom" or not _stem(head).endswith(_SEATS):
            continue
        if all(t.capital for t in following[: head.i - place.last]):
            return place
    return None


def body(scene: Scene, sentence: Sentence, first: int, last: int) -> Place | None:
    """The town in whose chamber or gathering it happens: "Lima Ticaret Odası'nda", "Lima Çevre Forumu kapsamında"."""
    for place in scene.places(sentence, first, last):
        if place.entry.kind != "city" or place.case != "Nom":
            continue
        named = takewhile(lambda t: t.capital or t.lower == "ve", scene.tokens[place.last : place.last + _LONGEST])
        head = next((t for t in named if _stem(t).endswith((*_OF_TOWNS, *_GATHERINGS))), None)
        if head is not None and _is_held_at(scene, head):
            return place
    return None


_LONGEST = 6


def is_in_building(scene: Scene, place: Place) -> bool:
    """ "Lima limanında", "Lima uluslararası havaalanında": a town with a building in the locative, told by its kind alone."""
    phrase = takewhile(lambda t: t.is_word and not t.verb and not t.capital, scene.tokens[place.last : place.last + _WORDS])
    head = next((t for t in phrase if t.case == "Loc"), None)
    return place.case == "Nom" and head is not None and _stem(head) in _heads()


def is_at_airport(scene: Scene, place: Place) -> bool:
    """ "Lima Uluslararası Havalimanı'nda karşılandı": where one arrives who comes to a town."""
    named = takewhile(lambda t: t.is_word and not t.verb, scene.tokens[place.last : place.last + _WORDS])
    head = next((t for t in named if t.case == "Loc"), None)
    return place.case == "Nom" and head is not None and _stem(head) in _AIRPORTS


_AIRPORTS = {"havalimanı", "havaalanı", "havaliman", "havaalan", "limanı"}
_WORDS = 3


def _is_held_at(scene: Scene, head: Token) -> bool:
    """ "Odası'nda görüştü", "Belediyesi'ni ziyaret etti", "Forumu'na katılan", "Zirvesi marjında"."""
    following = scene.tokens[head.i + 1] if head.i + 1 < len(scene.tokens) else head
    if head.case == "Loc":
        return following.verb != "Part" and not head.word.relative
    if head.case == "Nom":
        return following.lower in DURING
    coming = {"katıl"} if _stem(head).endswith(_GATHERINGS) else {"gel", "ziyaret", "konuk"}
    return following.lemma in {"Acc": {"ziyaret"}, "Dat": coming}.get(head.case, set())


def ministry(scene: Scene, sentence: Sentence, first: int, last: int) -> tuple[int, int] | None:
    """The half-open character span of a ministry or of the general staff in the locative that has no state before it."""
    for token in scene.own(sentence, first, last):
        staff = scene.tokens[token.i - 1].lower == "genelkurmay"
        if not (token.capital and token.case == "Loc" and (staff or _stem(token).endswith("bakanlığı"))):
            continue
        begin = token.i
        while begin > sentence.first and scene.tokens[begin - 1].capital and begin - 1 not in scene.states_at:
            begin -= 1
        if begin < token.i and begin - 1 not in scene.states_at:
            return scene.tokens[begin].start, token.start + len(_stem(token))
    return None


def town(scene: Scene, sentence: Sentence, first: int, last: int, goal: bool = False) -> Venue | None:
    """A town that the text says to be one: the capitalised words before "kasabasında", "kentindeki".

    A ``goal`` may be told by any case: "Örnek kentini ziyaret etti".
    """
    tokens = scene.tokens
    for token in scene.own(sentence, first, last):
        if token.lemma in {"kasaba", "kent", "şehir", "ilçe"} and token.word.possessive and (goal or token.case == "Loc"):
            i = token.i
            while i > first and tokens[i - 1].capital and tokens[i - 1].word.stem == len(tokens[i - 1].text):
                i -= 1
            if i < token.i:
                start, end = tokens[i].start, tokens[token.i - 1].end
                return Venue(scene.text[start:end], start, end, None)
    if goal:
        return None
    found = (_written_as_town(scene, sentence, t) for t in scene.own(sentence, first, last) if _may_be_town(scene, t))
    return next((town for town in found if town is not None), None)


def _may_be_town(scene: Scene, token: Token) -> bool:
    """ "Örnekli'de": a name in the locative that no list has; "Örnek Forumu'nda" names a body."""
    name = token.word.name
    own = token.capital and token.case == "Loc" and len(name) < len(token.text) and name.isalpha()
    if not own or letters.is_shouted(name) or token.i in scene.people_at or token.word.relative:
        return False
    compound = token.text[len(name) :].lstrip("'’").startswith("n")
    if compound or any(head.startswith(_stem(token)) for head in _heads()) or _REGION.search(letters.lower(name)):
        return False
    return not any(p.first <= token.i < p.last for p in scene.mentions.places)


_REGION = re.compile(r"(?:deniz|doğu|batı|asya|afrika|avrupa|amerika|balkanlar|kafkaslar|kafkasya)$")
"""How the names of seas and of parts of the world end, which are no towns."""


def _written_as_town(scene: Scene, sentence: Sentence, token: Token) -> Venue | None:
    """A town of one name or of several ("Örnek Kan'da"), one of which at least is no word of the language."""
    begin = token.i
    while begin > sentence.first + 1 and _is_bare_name(scene, scene.tokens[begin - 1]):
        begin -= 1
    names = [token.word.name, *(t.text for t in scene.tokens[begin : token.i])]
    if not any(len(name) > 3 and is_only_a_name(letters.lower(name)) for name in names):
        return None
    start, end = scene.tokens[begin].start, token.start + len(token.word.name)
    return Venue(scene.text[start:end], start, end, None)


def _is_bare_name(scene: Scene, token: Token) -> bool:
    """A capitalised word without ending that names nobody and no state."""
    bare = token.capital and token.text.isalpha() and token.word.stem == len(token.text)
    return bare and token.i not in scene.people_at and token.i not in scene.states_at


def _stem(token: Token) -> str:
    if token.word.stem < len(token.text):
        return token.lower[: token.word.stem]
    for ending in ("ndaki", "ndeki", "nda", "nde"):
        if token.lower.endswith(ending):
            return token.lower[: -len(ending)]
    return token.lower


def _named(scene: Scene, head: Token) -> Venue | None:
    """The capitalised words before the head are its name."""
    tokens = scene.tokens
    i = head.i
    while i and _is_of_name(scene, tokens[i - 1]):
        i -= 1
    if i == head.i:
        return None
    end = head.start + len(_stem(head))
    known = next((p for p in scene.mentions.places_in(i, head.i) if p.entry.kind == "venue"), None)
    return Venue(scene.text[tokens[i].start : end], tokens[i].start, end, known.entry.country if known is not None else None)


def _is_of_name(scene: Scene, token: Token) -> bool:
    """Whether a word before the head is of a building's name; in "Akşam / Ardından Uçan Halı Oteli'nde" the first is not."""
    whole = token.capital and token.is_word and token.word.stem == len(token.text)
    when = token.word.pos in {"ADP", "ADV", "PRON"} or token.lower in _HOURS or scene.dates_in(token.i, token.i + 1)
    return whole and not when


_HOURS = {"sabah", "öğle", "akşam", "gece"}
