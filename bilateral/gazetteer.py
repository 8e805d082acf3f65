"""Names of states, cities, venues and organisations in a tokenised text, longest match first."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal, NamedTuple

from bilateral.turkish import letters, vocabulary
from bilateral.turkish.morphology import is_only_a_name
from bilateral.turkish.pipeline import Analysed, Token

PlaceKind = Literal["country", "adjective", "people", "city", "venue", "metonym", "organization", "national", "agency", "mask"]


@dataclass(frozen=True, slots=True)
class Entry:
    """What a name stands for: its kind, its nominative form, and the state that it names or lies in (ISO 3166-1)."""

    kind: PlaceKind
    name: str
    country: str | None
    sure: bool = True


class Place(NamedTuple):
    """A name in the text: half-open token span, half-open character span of the name without suffix, and its case."""

    first: int
    last: int
    start: int
    end: int
    entry: Entry
    case: str

    @property
    def is_state(self) -> bool:
        return self.entry.kind in {"country", "adjective", "people", "metonym"}


_SUFFIX = re.compile(
    r"(?P<plural>l[ae]r)?(?:(?P<Gen>n?[ıiuü]n)|(?P<Abl>n?[dt][ae]n)|(?P<Loc>n?[dt][ae](?:ki(?:l[ae]r\w{0,3})?)?)"
    r"|(?P<Ins>y?l[ae])|(?P<Dat>[yn]?[ae])|(?P<Acc>[yn]?[ıiuü]))?"
)
_STOP = re.compile(r"(?<![\w.])(\w+)\. ?(?=\w{2}|\w$)")
_PLURAL = ("lar", "ler")
_CASES = ("Gen", "Abl", "Loc", "Ins", "Dat", "Acc")


def suffix_case(remainder: str) -> str | None:
    """The case that an ending without apostrophe gives, None if it is no ending."""
    match = _SUFFIX.fullmatch(remainder)
    if match is None:
        return None
    return next((case for case in _CASES if match.group(case)), "Nom")


@lru_cache(maxsize=1)
def _index() -> dict[tuple[str, ...], Entry]:
    """Lower-case words of a name → what it stands for; earlier kinds win over later ones."""
    index: dict[tuple[str, ...], Entry] = {}
    for form, entry in _entries():
        index.setdefault(_words(form), entry)
    return index


def _words(form: str) -> tuple[str, ...]:
    """A name's words as the pipeline cuts them: the full stop of "K. Kore" and "K.Kore" is one of its own."""
    return tuple(_STOP.sub(r"\1 . ", letters.lower(form).replace("’", "'")).split())


def _entries() -> Iterator[tuple[str, Entry]]:
    kinds: dict[str, PlaceKind] = {"name": "country", "adjective": "adjective", "people": "people"}
    bodies: dict[str, PlaceKind] = {"news_agency": "agency", "national": "national"}
    for mask in vocabulary.country_masks():
        yield mask, Entry("mask", mask, None)
    for organization in vocabulary.organizations():
        kind = bodies.get(organization.kind, "organization")
        for form in (organization.name, organization.short, *organization.forms):
            if form and not (kind == "agency" and letters.lower(form) in vocabulary.small_given_names()):
                yield form, Entry(kind, organization.name, organization.iso3)
    for name in vocabulary.country_names():
        yield name.form, Entry(kinds[name.kind], name.form, name.iso3)
    for venue in vocabulary.venues():
        yield venue.form, Entry("venue", venue.form, venue.iso3)
    for metonym in vocabulary.metonyms():
        yield metonym.form, Entry("metonym", metonym.form, metonym.iso3)
    for city in vocabulary.cities():
        yield city.name_tr, Entry("city", city.name_tr, city.iso3, not city.ambiguous)


@lru_cache(maxsize=1)
def _longest() -> dict[str, int]:
    """First word of a name → the most words that a name beginning with it has."""
    longest: dict[str, int] = {}
    for words in _index():
        longest[words[0]] = max(longest.get(words[0], 0), len(words))
    return longest


def _stems(lower: str) -> Iterator[tuple[str, str]]:
    """(stem, case) of a word that bears an ending without apostrophe, longest stem first; of three letters in the plural."""
    ends = [i for i in range(len(lower) - 1, max(2, len(lower) - 9), -1) if i > 3 or lower.startswith(_PLURAL, i)]
    found = ((lower[:i], suffix_case(lower[i:])) for i in ends)
    return ((stem, case) for stem, case in found if case is not None)


@lru_cache(maxsize=100_000)
def known(form: str) -> PlaceKind | None:
    """What a single form stands for, None if the gazetteer does not have it."""
    entry = _index().get((letters.lower(form),))
    return entry.kind if entry is not None else None


def find(analysed: Analysed) -> tuple[Place, ...]:
    """All names of the gazetteer in a text, left to right, not overlapping."""
    places: list[Place] = []
    behind = 0
    for token in analysed.tokens:
        if token.i < behind:
            continue
        place = _longest_at(analysed.tokens, token.i) if token.capital else None
        place = place or (_of_line(analysed, token) if token.capital and token.text.isupper() else None)
        if place is not None:
            behind = place.last
            if not _is_historical(analysed.tokens, place):
                places.append(place)
        elif "-" in token.text or ("/" in token.text and token.capital):
            joined = _hyphenated(analysed.tokens, token.i) or _signed(analysed.tokens, token.i)
            while joined and places and places[-1].last > joined[0].first:
                places.pop()
            places.extend(joined)
            behind = joined[-1].last if joined else behind
    told = tuple(p for p in places if p.entry.kind != "mask")
    if "(" in analysed.text and (bodies := _abbreviated(analysed, told)):
        told = tuple(sorted((*told, *bodies), key=lambda p: p.first))
    return _of_shared_capital(analysed.text, told)


_ABBREVIATION = re.compile(r"\(([A-ZÇĞİÖŞÜ]{3,6})\)")


def _abbreviated(analysed: Analysed, places: Sequence[Place]) -> list[Place]:
    """The later mentions of states' bodies that a text names in full once: "Kenya Halk Cephesi (KHC)", then "KHC Başkanı"."""
    behind = {p.last: p for p in places}
    bodies: dict[str, Entry] = {}
    for match in _ABBREVIATION.finditer(analysed.text):
        short, i = match[1], analysed.at(match.start())
        state = _state_of_body(analysed.tokens, i, behind, short) if known(short) is None else None
        if state is not None:
            bodies.setdefault(short, Entry("national", short, state))
    taken = {i for p in places for i in range(p.first, p.last)} if bodies else set()
    named = (t for t in analysed.tokens if t.word.name in bodies and t.i not in taken) if bodies else ()
    return [_placed_body(t, bodies[t.word.name]) for t in named if analysed.text[t.start - 1] != "("]


def _placed_body(token: Token, entry: Entry) -> Place:
    case = token.case if token.word.stem < len(token.text) else "Nom"
    return Place(token.i, token.i + 1, token.start, token.name_end, entry, case)


def _state_of_body(tokens: Sequence[Token], i: int, behind: dict[int, Place], short: str) -> str | None:
    """The state whose name opens that of the body before ``i``, if the words' first letters are its abbreviation."""
    for k in range(i, max(0, i - 9), -1):
        state = behind.get(k)
        if state is not None:
            words = [t.text for t in tokens[state.first : i] if t.capital]
            initials = letters.upper("".join(word[0] for word in words))
            spelled = len(words) > 1 and (initials == short or initials[state.last - state.first :] == short)
            return state.entry.country if spelled and state.is_state and state.case == "Nom" else None
        if not tokens[k - 1].capital and tokens[k - 1].lower != "ve":
            return None
    return None


_HEADS_LINE = re.compile(r" ?(?:[-–—]|\([A-ZÇĞİÖŞÜ])")
"""What follows a town in capitals that heads a line: "SANTIAGO - …", "SANTIAGO (AA) - …"."""


def _of_line(analysed: Analysed, token: Token) -> Place | None:
    """The city whose name could also be another word where it heads a line in capitals: "SANTIAGO - Bakan …"."""
    entry = _index().get((token.bare,)) or _index().get((_dotted(token.bare, token.text),))
    if entry is None or entry.kind != "city" or _HEADS_LINE.match(analysed.text, token.end) is None:
        return None
    heads = not analysed.text[: token.start].rpartition("\n")[2].strip()
    return Place(token.i, token.i + 1, token.start, token.end, entry, "Nom") if heads else None


_SHARED = "Lefkoşa"
"""The capital of two states."""
_FROM_SHARED = re.compile(r"^ ?(?:(?:[^\W\d_]+ ){1,3}[/,–-] ?)?LEFKOŞA(?![^\W\d_])", re.MULTILINE)
"""A dateline or a byline: "LEFKOŞA - …", "Ada ODUYA / LEFKOŞA"."""
TURKISH_CYPRUS = "XNC"
"""The state that shares its capital, and whose names are Turkish: they tell nothing between it and Türkiye."""


def is_from_north(text: str) -> bool:
    """Whether a report is from Lefkoşa: one in Turkish is from its northern part."""
    return "LEFKOŞA" in text and _FROM_SHARED.search(text) is not None


def _of_shared_capital(text: str, places: tuple[Place, ...]) -> tuple[Place, ...]:
    """The places of a report, where the capital of two states is that of the one it comes from, or the one it names alone."""
    named = {p.entry.country for p in places if p.entry.name != _SHARED}
    if not is_from_north(text) and not (TURKISH_CYPRUS in named and "CYP" not in named):
        return places
    north = Entry("city", _SHARED, TURKISH_CYPRUS)
    return tuple(p._replace(entry=north) if p.entry.name == _SHARED else p for p in places)


_REALMS = ("imparatorlu", "hanlığ", "hanlık", "hanlar", "çarlığ", "çarlık", "beyliğ", "beylik")


def _is_historical(tokens: Sequence[Token], place: Place) -> bool:
    """ "Rus İmparatorluğu": a realm of the past, not the state of today."""
    following = tokens[place.last].lower if place.last < len(tokens) else ""
    return place.entry.kind == "adjective" and following.startswith(_REALMS)


def _hyphenated(tokens: Sequence[Token], i: int) -> list[Place]:
    """The states of "Türk-Yunan", "Çin-Kırgızistan-Özbekistan", "Bosna Hersek-Güney Kore"."""
    token, words = tokens[i], tokens[i].bare.split("-")
    heads = {k: (*(t.bare for t in tokens[i - k : i]), words[0]) for k in (2, 1, 0) if k <= i}
    tails = {k: (words[-1], *(t.bare for t in tokens[i + 1 : i + 1 + k])) for k in (2, 1, 0) if i + k < len(tokens)}
    back = next((k for k, key in heads.items() if key in _index()), 0)
    on = next((k for k, key in tails.items() if key in _index()), 0)
    entries = [_index().get(key) for key in (heads[back], *((word,) for word in words[1:-1]), tails[on])]
    if any(e is None or e.country is None for e in entries):
        return []
    ends = [token.start + len("-".join(words[: n + 1])) for n in range(len(words))]
    starts = [tokens[i - back].start, *(end + 1 for end in ends[:-1])]
    ends[-1] = tokens[i + on].start + len(tokens[i + on].bare) if on else ends[-1]
    named = zip(starts, ends, entries, strict=True)
    return [Place(i - back, i + 1 + on, start, end, e, "Nom") for start, end, e in named if e is not None]


def _signed(tokens: Sequence[Token], i: int) -> list[Place]:
    """The town behind a name or before an agency in a byline: "Ada ODUYA/LİMA", "ODUYA-LİMA", "LİMA/AA"."""
    token = tokens[i]
    words = _JOINED.split(token.text)
    if not all(word and (word[0].isupper()) for word in words) or ("-" in token.text and not token.text.isupper()):
        return []
    starts = [token.start + m for m in (0, *(m.end() for m in _JOINED.finditer(token.text)))]
    behind = tokens[i + 1 : i + 2] if token.text[-1].isupper() else ()
    found: list[Place] = []
    for start, word in zip(starts, words, strict=True):
        tail = [t for t in behind if word == words[-1] and t.text.isupper() and _town((word, t.text))]
        entry = _town((word, *(t.text for t in tail))) or _town((word,))
        if entry is not None:
            end = tail[0].end if tail else start + len(word)
            found.append(Place(i, i + 1 + len(tail), start, end, entry, "Nom"))
    return found


_JOINED = re.compile("[/-]")


def _town(words: tuple[str, ...]) -> Entry | None:
    """The city that words name, in the capitals of whichever language."""
    lower = tuple(letters.lower(word) for word in words)
    entry = _index().get(lower) or _index().get(tuple(_dotted(bare, text) for bare, text in zip(lower, words, strict=True)))
    return entry if entry is not None and entry.kind == "city" and entry.sure else None


def _longest_at(tokens: Sequence[Token], i: int) -> Place | None:
    token = tokens[i]
    for count in range(min(_most(token.bare, token.text), len(tokens) - i), 0, -1):
        place = _match(tokens, i, count)
        if place is not None:
            return place
    return None


def _match(tokens: Sequence[Token], i: int, count: int) -> Place | None:
    known = _named(tuple([t.bare for t in tokens[i : i + count]])) or _foreign(tokens[i : i + count])
    if known is None or any(t.word.stem < len(t.text) for t in tokens[i : i + count - 1]):
        return None
    entry, stem, case = known
    last = tokens[i + count - 1]
    suffixed = last.word.stem < len(last.text)
    if stem in {last.bare, _dotted(last.bare, last.text)}:
        case = last.case if suffixed or entry.kind in {"organization", "venue"} else "Nom"
    elif suffixed:
        return None
    return _placed(tokens, i, count, entry, last.start + len(stem), case)


def _foreign(tokens: Sequence[Token]) -> tuple[Entry, str, str] | None:
    """The city that words in another language's capitals name: "LIMA", "SAN MARINO"."""
    words = tuple([_dotted(t.bare, t.text) for t in tokens])
    known = _named(words) if words != tuple([t.bare for t in tokens]) else None
    return known if known is not None and known[0].kind == "city" and known[0].sure else None


@lru_cache(maxsize=100_000)
def _most(bare: str, text: str) -> int:
    """The most words of a name that begins with a token of this text, 0 where none does."""
    dotted = _dotted(bare, text)
    alone = len(bare) > 3 and (_named((bare,)) or _named((dotted,))) is not None
    return _longest().get(bare, 0) or _longest().get(dotted, 0) or int(alone)


def _dotted(bare: str, text: str) -> str:
    """A word in capitals, which is none of the language, with a dot on each of its I: "LIMA" is no "lıma"."""
    shouted = "ı" in bare and text[: len(bare)].isupper() and is_only_a_name(bare)
    return bare.replace("ı", "i") if shouted else bare


@lru_cache(maxsize=100_000)
def _named(words: tuple[str, ...]) -> tuple[Entry, str, str] | None:
    """What words stand for, the last one's stem, and the case that its ending without apostrophe gives."""
    entry = _index().get(words)
    if entry is not None:
        return entry, words[-1], "Nom"
    for stem, case in _stems(words[-1]):
        entry = _index().get((*words[:-1], stem))
        if entry is not None and _may_inflect(entry, stem, len(words)):
            return entry, stem, case
    return None


def _may_inflect(entry: Entry, stem: str, count: int) -> bool:
    """Proper names take their endings after an apostrophe; peoples and names of several words may do without."""
    return entry.kind in {"people", "adjective", "mask"} or count > 1 or len(stem) >= 6


_OF_CITIES = ("büyükelçi", "başkonsolos", "vali", "beledi", "ziyaret", "temas", "kent", "şehir", "yönetim", "rejim")
"""What stands behind a city's name where it could also be another word: "Santiago Büyükelçisi"."""


def _placed(tokens: Sequence[Token], i: int, count: int, entry: Entry, end: int, case: str) -> Place | None:
    following = tokens[i + count].lemma if i + count < len(tokens) else ""
    of_city = following.startswith(_OF_CITIES) or (following == "ev" and _hosts(tokens, i + count))
    if not entry.sure and case not in {"Loc", "Dat", "Abl"} and not of_city:
        return None
    if entry.kind == "city" and count == 1 and len(entry.name) <= 3 and case == "Nom" and not of_city:
        return None
    there = case in {"Loc", "Dat", "Abl"} or following == "ziyaret"
    entry = _towns().get(entry.name, entry) if entry.kind == "metonym" and there else entry
    if entry.kind == "country" and i and tokens[i - 1].lower in {"başkent", "başkenti"}:
        entry = _namesakes().get((entry.name, entry.country), entry)
    return Place(i, i + count, tokens[i].start, end, entry, case)


def _hosts(tokens: Sequence[Token], i: int) -> bool:
    """ "Kazan'ın ev sahipliği yapacağı toplantı": what hosts something is a town, not the kettle."""
    return i + 1 < len(tokens) and tokens[i + 1].lower.startswith("sahipliğ")


@lru_cache(maxsize=1)
def _namesakes() -> dict[tuple[str, str | None], Entry]:
    """The capitals that bear the name of their states: "başkent Tunus'ta"."""
    capitals = ((c.capital_tr, c.iso3) for c in vocabulary.countries() if c.capital_tr is not None)
    return {(name, iso3): Entry("city", name, iso3) for name, iso3 in capitals}


@lru_cache(maxsize=1)
def _towns() -> dict[str, Entry]:
    """The capitals among the names that stand for states: "Yerevan'da" is a place, "Yerevan açıkladı" a state."""
    states = {metonym.form for metonym in vocabulary.metonyms()}
    return {c.name_tr: Entry("city", c.name_tr, c.iso3) for c in vocabulary.cities() if c.name_tr in states}
