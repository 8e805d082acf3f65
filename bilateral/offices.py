"""Offices: "Enerji ve Tabii Kaynaklar Bakanı", "Devlet Başkanı", "Kral", read from their heads leftwards.

No list of holders: the text says who holds what.  An office is written in the nominative and without the state: the bare
head where nothing but the state, a place or an organisation stands before it ("ABD Başkanı" → Başkan), else with its
possessive ("Dışişleri Bakanı").
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from bilateral import gazetteer
from bilateral.gazetteer import Place, suffix_case
from bilateral.turkish import letters, vocabulary
from bilateral.turkish.memo import remembered
from bilateral.turkish.morphology import APOSTROPHES, analyses
from bilateral.turkish.pipeline import Token


@dataclass(frozen=True, slots=True)
class Head:
    """An office's last word: bare nominative, class, the case that it bears here, and whether it is plural."""

    bare: str
    possessive: str
    kind: str
    owned: bool
    case: str
    plural: bool


@dataclass(frozen=True, slots=True)
class Time:
    """Words that say when an office is held ("eski", "yeni seçilen"): half-open token span; former, new or current."""

    first: int
    last: int
    kind: str


@dataclass(frozen=True, slots=True)
class Office:
    """An office in the text: half-open token span without its state, its name and class, and its head's case."""

    first: int
    last: int
    start: int
    end: int
    name: str
    kind: str
    case: str
    plural: bool


@lru_cache(maxsize=1)
def _heads() -> dict[str, tuple[str, str, str]]:
    """Lower-case form → (bare, possessive, class)."""
    known: dict[str, tuple[str, str, str]] = {}
    for head in sorted(vocabulary.office_heads(), key=lambda h: (h.form_bare, h.form_possessive, h.office_class)):
        for form in (head.form_possessive, head.form_bare):
            known.setdefault(letters.lower(form), (head.form_bare, head.form_possessive, head.office_class))
        if head.form_bare == head.form_possessive:
            for ending in _SEVERAL:
                known.setdefault(letters.lower(head.form_bare)[:-1] + ending, known[letters.lower(head.form_bare)])
    return known


_SEVERAL = ("ları", "leri")
"""The plural of a head that is a compound itself: "cumhurbaşkanları", "milletvekilleri"."""
_SHORTEST_INFLECTED = 4
"""Shorter heads take their endings after an apostrophe only: "Şahin", "Şefik" are names."""


def _head(lower: str) -> Head | None:
    for end in range(len(lower), 1, -1):
        form, rest = lower[:end], lower[end:]
        found = _heads().get(form)
        case = _case(rest) if found is not None else None
        short = rest and end < _SHORTEST_INFLECTED and rest != "leri"
        if found is not None and case is not None and not short:
            bare, possessive, kind = found
            several = rest.startswith(("lar", "ler")) or form.endswith(_SEVERAL)
            owned = form == letters.lower(possessive) or _OURS.match(rest) is not None
            return Head(bare, possessive, kind, owned, case, several)
    return None


head = remembered(_head)
"""The office head that a word (lower case, without apostrophe suffix) is, with its endings; the longest one counts."""


def _case(rest: str) -> str | None:
    """The case of an office's endings: "bakanlar", "bakanı", "bakanlarının"."""
    owned = rest[4:] if rest.startswith(("ları", "leri")) else _OURS.sub("", rest)
    return suffix_case(owned or rest) if owned or not _OURS.match(rest) else "Nom"


_OURS = re.compile(r"^[ıiuü]?m[ıiuü]z(?![a-zçğıöşü]*m[ıiuü]z)")
""" "Bakanımız", "Büyükelçimiz": whose office it is, the writers' own."""


@lru_cache(maxsize=1)
def _portfolios() -> dict[tuple[str, ...], None]:
    """Word sequences, lower case, commas as words, that may stand before an office's head."""
    known: dict[tuple[str, ...], None] = {}
    for portfolio in vocabulary.portfolios():
        known[_words(portfolio.form)] = None
    for office in vocabulary.offices():
        words = _words(office.office)
        if len(words) > 1:
            known[words[:-1]] = None
            if words[-1] == "başkanı" and not words[-2].endswith(_BODIES):
                deputys = (*words[:-1], "başkan")
                known[deputys] = None
    return known


def _words(form: str) -> tuple[str, ...]:
    return tuple(letters.lower(form).replace(",", " ,").split())


@lru_cache(maxsize=1)
def _standing() -> dict[str, str]:
    """Offices that stand in the vocabulary, lower case, with their class."""
    return {letters.lower(office.office): office.office_class for office in vocabulary.offices()}


_LONGEST_PORTFOLIO = 9


@lru_cache(maxsize=1)
def _times() -> dict[tuple[str, ...], str]:
    """The words that say when an office is held, lower case, with their kind."""
    kinds = {"former", "new", "current"}
    return {_words(title.form): title.kind for title in vocabulary.titles() if title.kind in kinds}


_LONGEST_TIME = 4


@lru_cache(maxsize=1)
def _last_words_of_times() -> frozenset[str]:
    """Few words can close a time; most are no more asked for."""
    return frozenset(words[-1] for words in _times())


def time_before(tokens: Sequence[Token], i: int) -> Time | None:
    """The words right before ``i`` that say when an office is held, the longest that are known."""
    if i == 0 or tokens[i - 1].lower not in _last_words_of_times():
        return None
    lowers = [t.lower for t in tokens[max(0, i - _LONGEST_TIME) : i]]
    found = (Time(i - n, i, kind) for n in range(len(lowers), 0, -1) if (kind := _times().get(tuple(lowers[-n:]))))
    return next(found, None)


def _closes_time(tokens: Sequence[Token], i: int) -> bool:
    """Whether a word is an office by itself, but not in "Tam Yetkili Büyükelçi"."""
    time = time_before(tokens, i + 1)
    return time is not None and time.first < i


def behind_state(tokens: Sequence[Token], i: int) -> int:
    """Where the words of time begin that may stand between a state and its office at ``i``; ``i`` if there are none."""
    while (time := time_before(tokens, i)) is not None:
        i = time.first
    return i


def find(tokens: Sequence[Token], places: Sequence[Place], starts: frozenset[int] = frozenset()) -> list[Office]:
    """Offices, left to right; the inner ones of "Dışişleri Bakan Yardımcısı" are not counted again."""
    taken = {i: p for p in places if p.entry.kind != "national" for i in range(p.first, p.last)}
    found: list[Office] = []
    heads = [(token.i, known) for token in tokens if (known := head(token.bare)) is not None]
    for i, known in heads:
        if i in taken or _is_first_name(tokens, i, found) or _closes_time(tokens, i):
            continue
        office = _read(tokens, i, known, taken, starts)
        if office is None:
            continue
        office = _in_one_line(office, tokens, starts)
        while found and found[-1].first >= office.first:
            found.pop()
        if found and found[-1].last > office.first:
            found.pop()
        found.append(office)
    return found


_TENURE = re.compile(r"(?P<holder>.+?)(?P<tenure>l[ıi](?:k|ğ[ıi]?))(?:['’]?n?[ae])?")


def minister_of(tokens: Sequence[Token], i: int) -> str | None:
    """The office of whoever leads the ministry that is named up to ``i``: "Tarım ve Orman Bakanlığından"."""
    count = _portfolio_before(tokens, i)
    field = " ".join(_titled(t) for t in tokens[i - count : i]).replace(" ,", ",")
    return f"{field} Bakanı" if count and tokens[i].capital else None


def _portfolio_before(tokens: Sequence[Token], i: int) -> int:
    """How many tokens the longest known portfolio has that ends before ``i``: 3 in "Tarım ve Orman Bakanı", 0 for none."""
    lowers = [t.lower for t in tokens[max(0, i - _LONGEST_PORTFOLIO) : i]]
    return next((n for n in range(len(lowers), 0, -1) if tuple(lowers[-n:]) in _portfolios()), 0)


def taken_up(tokens: Sequence[Token], i: int, places: Sequence[Place]) -> Office | None:
    """The office that a word says somebody comes into or has: "Devlet Başkanlığı'na", "Başbakanlık görevini"."""
    word = _TENURE.fullmatch(tokens[i].lower)
    known = next((h for ending in ("", "ı") if word and (h := head(word["holder"] + ending))), None)
    if word is None or known is None or known.case != "Nom":
        return None
    taken = {k: p for p in places if p.entry.kind != "national" for k in range(p.first, p.last)}
    office = _read(tokens, i, replace(known, plural=False), taken)
    return replace(office, end=tokens[i].start + word.end("tenure")) if office is not None else None


def _deputy(tokens: Sequence[Token], i: int, known: Head, taken: dict[int, Place]) -> Office | None:
    """ "Başbakanı Birinci Yardımcısı": the deputy of the officer whose title stands before."""
    rank = i - (i > 0 and tokens[i - 1].lower in _ORDINALS)
    chief = head(tokens[rank - 1].lower) if rank else None
    if chief is None or not tokens[rank - 1].capital or not known.owned or chief.case != "Nom":
        return None
    over = _read(tokens, rank - 1, chief, taken)
    if over is None:
        return None
    title = " ".join([over.name, *(_titled(t) for t in tokens[rank:i]), _titled_words(known.possessive)])
    end = tokens[i].name_end if tokens[i].word.stem < len(tokens[i].text) else tokens[i].end
    case = tokens[i].case if tokens[i].word.stem < len(tokens[i].text) else known.case
    return Office(over.first, i + 1, over.start, end, title, "deputy_minister", case, known.plural)


def _serving_deputy(tokens: Sequence[Token], i: int, known: Head, taken: dict[int, Place]) -> Office | None:
    """Who is named as an officer's deputy, with or without a charge: "Başbakan'ın göçten sorumlu yardımcısı Ana Roe".

    The officer may be named before: "Göç Bakanı Ana Roe ve yardımcısı Luis Tapia".
    """
    if known.bare != "yardımcı" or known.case != "Nom" or not _is_followed_by_name(tokens, i):
        return None
    rank = i - (i > 0 and tokens[i - 1].lower in _ORDINALS)
    beside = _chief_beside(tokens, rank)
    if beside is None:
        rank = _small_charge_start(tokens, _charge_start(tokens, rank, known, taken), taken)
    at = rank - 1 if beside is None else beside
    chief = head(tokens[at].bare) if at >= 0 else None
    if chief is None or not tokens[at].capital or (beside is None and tokens[at].case != "Gen") or chief.plural:
        return None
    over = _read(tokens, at, chief, taken)
    if over is None:
        return None
    title = f"{re.sub('Bakanı$', 'Bakan', over.name)} {_titled_words(known.possessive)}"
    first = over.first if beside is None else i
    return Office(first, i + 1, tokens[first].start, tokens[i].end, title, "deputy_minister", "Nom", False)


def _chief_beside(tokens: Sequence[Token], i: int) -> int | None:
    """Where the office ends of somebody who is named right before "ve" or a comma at ``i``."""
    k = i - 1
    if k < 2 or tokens[k].lower not in {"ve", ","} or not _is_bare_name(tokens[k - 1]):
        return None
    while k > max(0, i - 6) and _is_bare_name(tokens[k - 1]):
        k -= 1
        known = head(tokens[k].bare)
        if known is not None and known.case == "Nom":
            return k if k < i - 2 else None
    return None


def _is_first_name(tokens: Sequence[Token], i: int, found: Sequence[Office]) -> bool:
    """ "Başbakan Emir Kaya", "Başbakan Amira Kaya": a word that is an office, or one with an ending, and a name, behind one.

    So is one before or behind "bin": "Sultan bin Zayid", "Zayid bin Sultan".
    """
    token = tokens[i]
    behind = bool(found) and found[-1].last == i and found[-1].case == "Nom" and not found[-1].plural
    known = head(token.lower)
    inflected = known is not None and known.case != "Nom" and not known.plural
    also = token.capital and letters.lower(token.word.name) in _ALSO_NAMES
    inside = bool(found) and i > 0 and found[-1].last == i - 1 and found[-1].case == "Nom" and _is_bare_name(tokens[i - 1])
    surname = inside and known is not None and known.bare in _ALSO_NAMES and gazetteer.known(tokens[i - 1].text) is None
    between = (
        0 < i < len(tokens) - 1 and _is_given(tokens[i - 1]) and tokens[i + 1].capital and head(tokens[i + 1].bare) is None
    )
    son = also and any(t.lower in {"bin", "ibn"} for t in (*tokens[max(0, i - 1) : i], *tokens[i + 1 : i + 2]))
    return (behind and token.capital and (also or inflected)) or (also and (inside or between)) or surname or son


def _is_given(token: Token) -> bool:
    """Whether a word is a given name of Turks, without an ending."""
    return _is_bare_name(token) and token.text in _given_names()


@lru_cache(maxsize=1)
def _given_names() -> frozenset[str]:
    return frozenset(vocabulary.given_names())


def _in_one_line(office: Office, tokens: Sequence[Token], starts: frozenset[int]) -> Office:
    """An office does not begin in the sentence or heading before."""
    first = max((i for i in range(office.first + 1, office.last) if i in starts), default=office.first)
    if first == office.first:
        return office
    known = head(tokens[office.last - 1].bare)
    assert known is not None
    return replace(office, first=first, start=tokens[first].start, name=_name(tokens, first, office.last - 1, known))


def _read(
    tokens: Sequence[Token], i: int, known: Head, taken: dict[int, Place], starts: frozenset[int] = frozenset()
) -> Office | None:
    """The office whose head stands at ``i``, if it is one there."""
    token = tokens[i]
    named = _member(tokens, i, known, taken, starts) or _serving_deputy(tokens, i, known, taken)
    if named is not None:
        return named
    first = _portfolio_start(tokens, i, known, taken)
    first = _coordinated(tokens, first, i) if first < i and not known.plural else first
    first = _ministry_start(tokens, first) if known.owned and not token.capital else first
    inner = first < i
    if not inner and not token.capital:
        participle = token.lower in {"bakan", "emir"} and token.verb == "Part"
        if participle or not _may_be_small(tokens, i, taken):
            return None
    first = _charge_start(tokens, first, known, taken)
    first = _numbered_start(tokens, first, i, known, taken)
    first = _desk_start(tokens, first, i, taken)
    known, case = _inflected(tokens, first, i, known, inner, taken)
    if known.bare == "yardımcı" and not inner:
        return _deputy(tokens, i, known, taken)
    return _with_body(tokens, first, i, replace(known, case=case), taken, starts)


def _inflected(
    tokens: Sequence[Token], first: int, i: int, known: Head, inner: bool, taken: dict[int, Place]
) -> tuple[Head, str]:
    """The head as it stands in an office that begins at ``first``, and its case: "bakanı" may be his, or whom one sees."""
    token = tokens[i]
    case = token.case if token.word.stem < len(token.text) else known.case
    if token.lower.replace("’", "'") == letters.lower(known.possessive):
        known, case = replace(known, owned=True), "Nom"
    small = not (inner or token.capital) and known.owned and known.bare != known.possessive
    if small and _is_of_people(tokens, first, taken) and not _stands_before_name(tokens, i):
        known, case = replace(known, owned=False), "Acc"
    if known.plural and known.case == "Abl" and _names_one(tokens, i):
        known, case = replace(known, plural=False, owned=inner), "Nom"
    several = known.plural and not known.owned and (inner or _is_of_then(tokens, i))
    if several and case == "Acc" and not token.lower.endswith(("nı", "ni")):
        case = "Nom"
    return known, case


def _with_body(
    tokens: Sequence[Token], first: int, i: int, known: Head, taken: dict[int, Place], starts: frozenset[int]
) -> Office:
    """The office with the chief or the body that it is of: "Cumhurbaşkanı Basın Danışmanı", "CHP Genel Başkanı"."""
    token = tokens[i]
    over = _chief_before(tokens, first, known, taken) if first not in starts else None
    if over is not None:
        first = over.first
    first += i - first > 1 and tokens[first].lower in _ASSEMBLIES and tokens[first].word.possessive
    bodiless = known.bare in _OF_CONSTITUENCIES or _is_inside_body(tokens, first, known)
    body = "" if bodiless else _body_before(tokens, first, known, taken, starts)
    body = body or (_assembly_before(tokens, first, taken, starts) if first < i and not bodiless else "")
    if not body and tokens[i - 1].lower == "üniversitesi" and _is_town(taken.get(first - 1)) and first not in starts:
        first = taken[first - 1].first
    own = f"{over.name} {_owned_name(tokens, over.last, i, known)}" if over is not None else _name(tokens, first, i, known)
    name = f"{body} {_owned_name(tokens, first, i, known)}" if body else own
    kind = _class(name) or _standing().get(letters.lower(own), known.kind)
    first = _small_charge_start(tokens, first, taken) if first not in starts else first
    if name == "Başkan" and first in {p.last for p in taken.values() if p.is_state}:
        kind = "head_of_state"
    end = token.name_end if token.word.stem < len(token.text) else token.end
    return Office(first, i + 1, tokens[first].start, end, name, kind, known.case, known.plural)


def _is_inside_body(tokens: Sequence[Token], first: int, known: Head) -> bool:
    """ "Lima Üniversitesi'nde (LÜ) Rektör": a bare office in a body, which is not named by it."""
    return not known.owned and known.bare != known.possessive and first > 3 and tokens[first - 4].case == "Loc"


def _is_town(place: Place | None) -> bool:
    return place is not None and place.entry.kind == "city" and place.case == "Nom"


def _names_one(tokens: Sequence[Token], i: int) -> bool:
    """ "eski cumhurbaşkanlarından Ana Roe": one of them, who is named right behind."""
    following = tokens[i + 1 : i + 3]
    return len(following) == 2 and all(t.capital for t in following) and _is_bare_name(following[0])


def _class(name: str) -> str | None:
    """The class of the longest office of the vocabulary that a name of several words ends with."""
    words = letters.lower(name).replace("meclisi ", "meclis ").split()
    tails = (" ".join(words[n:]) for n in range(max(1, len(words) - 1)))
    return next((_standing()[tail] for tail in tails if tail in _standing()), None)


def _chief_before(tokens: Sequence[Token], first: int, known: Head, taken: dict[int, Place]) -> Office | None:
    """The officer whom another serves: "Cumhurbaşkanı Basın Danışmanı"."""
    chief = head(tokens[first - 1].lower) if first else None
    if chief is None or known.bare not in _SERVANTS or not known.owned or known.plural:
        return None
    leads = chief.kind in {"head_of_state", "head_of_government"} and chief.case == "Nom" and not chief.plural
    return _read(tokens, first - 1, chief, taken) if leads and tokens[first - 1].capital else None


def _is_of_people(tokens: Sequence[Token], first: int, taken: dict[int, Place]) -> bool:
    """ "Perulu bakanı", "konuk bakanı": behind these words an office bears no possessive, hence it is the accusative."""
    before = taken.get(first - 1)
    adjective = before is not None and before.entry.kind in {"adjective", "people"} and before.last == first
    return adjective or (first > 0 and tokens[first - 1].lower in {"konuk", "misafir"})


def _ministry_start(tokens: Sequence[Token], first: int) -> int:
    """Where an office begins that is one of a ministry, small words between: "Dışişleri Bakanlığı siyasi direktörü"."""
    k = first
    while k > first - 2 and k > 1 and _is_small_nominal(tokens[k - 1]):
        k -= 1
    if k == 0 or not tokens[k - 1].lower.endswith(_MINISTRIES) or tokens[k - 1].word.stem < len(tokens[k - 1].text):
        return first
    count = _portfolio_before(tokens, k - 1)
    return k - 1 - count if count or tokens[k - 1].lower == "cumhurbaşkanlığı" else first


def _is_small_nominal(token: Token) -> bool:
    return not token.capital and token.word.pos in {"NOUN", "ADJ"} and not token.lower.endswith(_MINISTRIES)


def _portfolio_start(tokens: Sequence[Token], i: int, known: Head, taken: dict[int, Place]) -> int:
    """Where the office that ends at ``i`` begins: its longest known portfolio, else the capitalised words before it.

    Words of time may stand inside, "Dışişleri eski Bakanı", or be part of it, "Geçici Cumhurbaşkanı".
    """
    if known.kind == "royal":
        return i - (i > 0 and tokens[i - 1].lower == "veliaht")
    if i and (_NO_FIELDS.get(known.bare) == tokens[i - 1].lower or _is_of_party(tokens, i, known)):
        return i
    behind = behind_state(tokens, i) if known.owned else i
    doubled = bool(head(tokens[behind - 1].lower)) and not known.owned and not _stands_whole(tokens, behind, known)
    if not doubled and (count := _portfolio_before(tokens, behind)):
        chief = head(_CHIEFS.get(tokens[behind - 1].lower, "")) if count == 1 and known.bare in {"vekil", "yardımcı"} else None
        if chief is not None and not _is_body(tokens, behind - 2) and tokens[behind - 2].lower not in _ASSEMBLIES:
            return _portfolio_start(tokens, behind - 1, chief, taken)
        directs = count == 1 and (tokens[behind - 1].lower, known.bare) in _OF_FIELDS
        return _field_start(tokens, behind - 1, taken) if directs else _widened(tokens, behind - count, taken)
    if behind < i and (count := _portfolio_before(tokens, i)):
        return i - count
    if known.bare in _OF_CONSTITUENCIES:
        return i
    first = i
    led = known.bare in {"lider", *_ADVISERS} and known.owned and not known.plural
    while first and _is_modifier(tokens, first - 1, taken) and (tokens[i].capital or led):
        first -= 1
    bare_object = not known.owned and known.bare != known.possessive and first == i - 1 and tokens[first].word.plural
    return i if bare_object else _assembly_start(tokens, first)


def _stands_whole(tokens: Sequence[Token], i: int, known: Head) -> bool:
    """Whether two heads are one office of the vocabulary: "Koordinatör Bakan"."""
    return f"{tokens[i - 1].lower} {known.bare}" in _standing()


_OF_FIELDS = {
    ("daire", "başkan"), ("genel", "koordinatör"), ("genel", "müdür"),
    ("özel", "elçi"), ("özel", "koordinatör"), ("özel", "temsilci"),
}  # fmt: skip
"""Who deals with a field or a region, whatever it is: "Orta Asya Daire Başkanı", "İklim Değişikliği Özel Temsilcisi"."""
_REGIONS = {
    "afrika", "akdeniz", "altı", "amerika", "arktik", "asya", "asya-pasifik", "avrasya", "avrupa", "baltık", "boynuzu",
    "kafkasya", "karadeniz", "latin", "okyanusya", "ortadoğu", "pasifik", "sahel", "sahra",
}  # fmt: skip
"""Words of regions that are no common nouns, or none always: "Sahra Altı Afrika"."""
_CHIEFS = {"başkan": "başkanı", "müdür": "müdürü", "müsteşar": "müsteşarı"}
"""Heads of a body as they stand before their deputies, with their possessives: "Göç Komitesi Başkan Yardımcısı"."""


def _is_of_party(tokens: Sequence[Token], i: int, known: Head) -> bool:
    """ "AK Parti milletvekili": deputies are called without their party."""
    return known.bare in _OF_CONSTITUENCIES and tokens[i - 1].lower in {"parti", "partisi"}


def _field_start(tokens: Sequence[Token], first: int, taken: dict[int, Place]) -> int:
    """Where the field of a director or an envoy begins: "Gıda ve Kontrol Genel Müdürü", "Doğu Avrupa Özel Temsilcisi"."""
    while first and _is_of_field(tokens, first - 1, taken):
        first -= 1
        if tokens[first].lower == "mücadele":
            return _enemy_start(tokens, first)
        if first > 1 and tokens[first - 1].lower == "ve" and _is_of_field(tokens, first - 2, taken):
            first -= 1
    return first


def _enemy_start(tokens: Sequence[Token], first: int) -> int:
    """Where the field of a fight begins: "IŞİD ile Mücadele Özel Temsilcisi", "IŞİD'le Mücadele Özel Temsilcisi"."""
    k = first - (first > 0 and tokens[first - 1].lower == "ile")
    against = k > 0 and tokens[k - 1].capital and (k < first or tokens[k - 1].case == "Ins")
    return k - 1 if against else first


def _is_of_field(tokens: Sequence[Token], k: int, taken: dict[int, Place]) -> bool:
    """Whether a word tells a field or a region, and is no firm's name."""
    if tokens[k].lower in _REGIONS and _is_bare_name(tokens[k]) and k not in taken:
        return True
    nominal = tokens[k].word.pos in {"NOUN", "ADJ"} or tokens[k].verb == "Vnoun"
    return nominal and not _is_shouted(tokens[k]) and _is_modifier(tokens, k, taken)


def _widened(tokens: Sequence[Token], first: int, taken: dict[int, Place]) -> int:
    """Where an office begins whose assembly or party has more names: "Kurucu Meclis Başkanı", "Çiçek Parti Sözcüsü".

    A body that bears no possessive is whole before a deputy's office, too: "Yüksek Siyasi Komite Başkan Yardımcısı".
    """
    whole = first > 0 and tokens[first].lower in _BARE_BODIES and tokens[first].capital
    behind = first - (not whole and first > 1 and tokens[first - 1].lower in _BARE_BODIES)
    if (whole or behind < first) and behind and _is_modifier(tokens, behind - 1, taken):
        while first and _is_modifier(tokens, first - 1, taken):
            first -= 1
        return first
    if first and tokens[first].text == "Parti" and _is_bare_name(tokens[first - 1]):
        return first - 1
    if tokens[first].lower == "yüksek" and (count := _portfolio_before(tokens, first)):
        return first - count
    while first and tokens[first - 1].capital and tokens[first - 1].lower in _OF_ASSEMBLIES:
        first -= 1
    return _assembly_start(tokens, first)


def _assembly_start(tokens: Sequence[Token], first: int) -> int:
    """Where the name of an assembly begins that is called by its members: "Halk Temsilcileri Meclisi Başkanı"."""
    members = tokens[first - 1] if first and tokens[first].lower == "meclisi" else None
    if members is None or not members.capital or not members.word.plural or not members.word.possessive:
        return first
    return first - 1 - (first > 1 and tokens[first - 2].lower in _OF_ASSEMBLIES)


def _numbered_start(tokens: Sequence[Token], first: int, i: int, known: Head, taken: dict[int, Place]) -> int:
    """Where an office begins that bears a number: "1. Ordu Komutanı", "Peru 1. Başbakan Yardımcısı"."""
    if first < 2 or tokens[first - 1].text != "." or not tokens[first - 2].text.isdigit() or not known.owned:
        return first
    if first == i:
        count = _portfolio_before(tokens, first - 2)
        return first - 2 - count if count else first
    return first - 2 if known.kind == "military" or first - 3 in taken else first


def _desk_start(tokens: Sequence[Token], first: int, i: int, taken: dict[int, Place]) -> int:
    """Where an office begins that deals with a state: "hükümetin Kenya Ofisi Başkanı", "Bakanlığı Kenya Dairesi Başkanı"."""
    place = taken.get(first - 1)
    if place is None or place.entry.kind != "country" or place.case != "Nom" or not place.first:
        return first
    before = tokens[place.first - 1]
    body = taken.get(before.i)
    owner = body is not None and body.entry.kind == "organization" and body.case in {"Nom", "Gen"}
    owner = owner or before.lower.endswith(_MINISTRIES) or (before.case == "Gen" and not before.verb)
    return place.first if owner and first < i and tokens[i - 1].lower in _DESKS else first


def is_envoy(token: Token) -> bool:
    """Whether an office's head says that its bearer is somebody's abroad: "Temsilcisi"."""
    known = head(token.bare)
    return known is not None and known.bare in {"direktör", "elçi", "koordinatör", "raportör", "temsilci"}


def is_desk(office: Office, tokens: Sequence[Token]) -> bool:
    """Whether an office begins with the state that it deals with: "Kenya Dairesi Başkanı"."""
    return office.last - office.first > 2 and tokens[office.last - 2].lower in _DESKS


def is_of_movement(office: Office) -> bool:
    """Whether an office is of a movement, whose name begins with its state: "Kenya Ulusal Koalisyonu Başkanı"."""
    *words, body, _ = ("", *letters.lower(office.name).split())
    return body in _MOVEMENTS or (body == "konseyi" and bool(words[1:]) and set(words[1:]) <= _OF_MOVEMENTS)


_MOVEMENTS = {"cephesi", "hareketi", "koalisyonu"}
_OF_MOVEMENTS = {"demokratik", "islami", "milli", "muhalefet", "ulusal", "yüksek"}
"""What a council of a movement is called; those of states have a field: "Ulusal Güvenlik Konseyi"."""
_DESKS = {"büro", "bürosu", "dairesi", "delegasyonu", "masası", "ofisi"}
_OF_ASSEMBLIES = {"federal", "genel", "halk", "kurucu", "merkezi", "merkezî", "milli", "millî", "ulusal", "yüksek"}
_BARE_BODIES = {"divan", "komisyon", "komite", "konsey", "kurul", "meclis"}
_NO_FIELDS = {"milletvekili": "muhalefet", "büyükelçi": "mukim", "başmüftü": "müslümanları", "müftü": "müslümanları"}
"""What stands before a head and says nothing of its field."""
_OF_CONSTITUENCIES = {"milletvekili", "senatör", "vali", "kaymakam"}
"""Whose office is named without the town, province or party before it."""


def _charge_start(tokens: Sequence[Token], first: int, known: Head, taken: dict[int, Place]) -> int:
    """Where an office begins whose charge is told: "Enerji ve Ticaretten Sorumlu Bakan", "Avrupa İşlerinden Sorumlu …".

    A charge in small letters is no part of the title but of those who have no other: "genişlemeden sorumlu üye".
    """
    if first < 2 or tokens[first - 1].lower != "sorumlu" or tokens[first - 2].case != "Abl":
        return first
    if not tokens[first - 2].capital and known.bare not in _OF_CHARGES:
        return first
    k = first - 2
    while k > 0 and _goes_on_charge(tokens, k - 1, taken):
        k -= 1
    return k if tokens[k].text not in {",", "ve"} else k + 1


_OF_CHARGES = {"komiser", "üye"}
"""Heads that say nothing without a charge."""


def _small_charge_start(tokens: Sequence[Token], first: int, taken: dict[int, Place]) -> int:
    """Where a charge begins that stands between a body and its officer: "Kenya'nın göç işlerinden sorumlu Devlet Bakanı".

    A place may be part of it: "Kenya'nın Peru işlerinden sorumlu Devlet Bakanı".
    """
    if first < 2 or tokens[first - 1].lower != "sorumlu" or tokens[first - 2].case != "Abl":
        return first
    k = first - 2
    while k > max(0, first - 8) and k - 1 not in taken and not tokens[k - 1].capital and _is_of_charge(tokens[k - 1]):
        k -= 1
    place = taken.get(k - 1)
    return place.first if place is not None and place.case == "Nom" and tokens[k].lower.startswith("iş") else k


def _is_of_charge(token: Token) -> bool:
    return token.lower in {"ve", "ile", ","} or (token.is_word and not token.verb and token.case in {"Nom", "Abl"})


def _goes_on_charge(tokens: Sequence[Token], k: int, taken: dict[int, Place]) -> bool:
    """Whether a word before a charge is part of it; of a list the first member is one word."""
    token, following = tokens[k], tokens[k + 1]
    if token.text in {",", "ve"}:
        field = token.text == "ve" and _is_bare_name(tokens[k - 1]) and not _is_behind_office(tokens, k)
        return (tokens[k - 1].lower,) in _portfolios() or field
    if following.capital and tokens[k + 2].text == ",":
        return False
    ministry = token.lower.removesuffix("nın").endswith(_MINISTRIES)
    of_charge = following.lower == "işlerinden" or (k in taken and taken[k].entry.kind == "organization")
    beside = k in taken and not (of_charge and following.lower.startswith("iş"))
    return _is_bare_name(token) and not beside and not ministry and head(token.lower) is None


def _is_behind_office(tokens: Sequence[Token], k: int) -> bool:
    """Whether the capitalised words before ``k`` are the name of an officer: "Dışişleri Bakanı Ana Roe ve …"."""
    while k and tokens[k - 1].capital and head(tokens[k - 1].lower) is None:
        k -= 1
    return k > 0 and tokens[k - 1].capital


def _is_bare_name(token: Token) -> bool:
    return token.capital and token.word.stem == len(token.text)


_MINISTRIES = ("bakanlığı", "başkanlığı", "müsteşarlığı")


def _coordinated(tokens: Sequence[Token], first: int, i: int) -> int:
    """Where an office begins that deals with several things: "Ticaret, Sanayi ve Turizm Bakanı"."""
    joints = {"ve", ","} if any(t.lower == "ve" for t in tokens[first:i]) else {"ve"}
    while first > 1 and tokens[first - 1].lower in joints and tokens[first - 2].capital and not head(tokens[first - 2].lower):
        count = _portfolio_before(tokens, first - 1)
        if not count:
            return first
        first -= count + 1
        joints = {"ve", ","} if joints == {"ve"} else joints
    return first


def _is_modifier(tokens: Sequence[Token], k: int, taken: dict[int, Place]) -> bool:
    token = tokens[k]
    if tokens[k + 1].lower.startswith("milletvekili") and gazetteer.known(token.text) == "city":
        return False
    if k in taken or not token.capital or token.word.stem < len(token.text) or not token.text[0].isalpha():
        return False
    of_region = token.lower == "eyaleti" and k > 0 and k - 1 not in taken and _is_bare_name(tokens[k - 1])
    if "Nom" not in token.word.cases or token.lower in _NO_MODIFIERS or of_region:
        return False
    if head(token.lower) is not None or token.word.verb == "Fin" or token.word.pos in {"PRON", "CCONJ", "ADV", "DET"}:
        return token.lower in {"başbakan", "bakan", "başkan", "genel"} or _are_members(token, tokens[k + 1])
    if _is_shouted(token) and not _is_shouted(tokens[k + 1]):
        return False
    listed = k > 1 and tokens[k - 1].lower == "ve" and (tokens[k - 2].lower,) in _portfolios()
    beside = token.lower in _POLITE or (time_before(tokens, k + 1) is not None and not listed)
    return not beside and token.word.pos in {"NOUN", "ADJ", "PROPN", "VERB"}


def _are_members(token: Token, body: Token) -> bool:
    """Whether a council is called by the officers who sit in it: "Genelkurmay Başkanları Komitesi", "Müftüler Konseyi"."""
    return token.lower.endswith(("lar", "ler", "ları", "leri")) and body.capital and body.lower.endswith(_COUNCILS)


def _is_shouted(token: Token) -> bool:
    return len(token.text) > 4 and token.text.isalpha() and letters.is_shouted(token.text)


_POLITE = {"konuk", "sayın"}
_NO_MODIFIERS = {"cumhuriyeti", "devleti", "emirliği", "kraliyeti", "krallığı", "sultanlığı", "sorumlu"}
"""What belongs to a state's name or to a charge before it: "Norveç Kraliyeti Büyükelçisi", "Sudan sorumlu bakan"."""


def _may_be_small(tokens: Sequence[Token], i: int, taken: dict[int, Place]) -> bool:
    """A small-lettered office counts where a state or a word that points to somebody stands before it."""
    last = behind_state(tokens, i) - 1
    if last < 0:
        return False
    if _stands_before_name(tokens, i):
        return True
    return (last in taken and taken[last].is_state) or tokens[last].lower in _BEFORE_SMALL


_BEFORE_SMALL = {"konuk", "iki", "mevkidaşı", "misafir", "mukim", "sahibi"}
_NAMED_IN_SMALL = {
    "leader", "spokesperson", "minister", "head_of_state", "head_of_government", "ambassador", "organization", "consul",
    "deputy_minister", "legislature", "military", "local",
}  # fmt: skip


_ADVISERS = {"danışman", "başdanışman", "temsilci"}
"""Who serves an officer: "Putin'in danışmanı X"."""


def _stands_before_name(tokens: Sequence[Token], i: int) -> bool:
    """ "muhalefet lideri Ana Roe": a small-lettered office that belongs to the word before and has a name behind it."""
    known, following = head(tokens[i].lower), tokens[i + 1 : i + 3]
    several = known is not None and known.plural
    one_of = several and known is not None and known.case == "Abl"
    alike = known is not None and known.owned and known.case == "Nom"
    title = known is not None and known.bare in _TITLES_IN_SMALL and known.case == "Nom"
    listed = several and known is not None and known.case == "Nom" and _is_followed_by_name(tokens, i)
    if known is None or not (one_of or listed or _is_of_then(tokens, i) if several else alike or title):
        return False
    chief = i - 1 - (i > 1 and known.bare in _ADVISERS and (_is_bare_name(tokens[i - 1]) or _is_small_nominal(tokens[i - 1])))
    advises = known.bare in _ADVISERS and i > 0 and tokens[chief].capital and tokens[chief].case == "Gen"
    led = _is_led(tokens, i, known) or _is_of_organization(tokens, i, known)
    if known.kind not in _NAMED_IN_SMALL and not advises and not led:
        return False
    if not following or not following[0].capital or not following[0].text[0].isalpha():
        return False
    alone = following[0].word.stem < len(following[0].text) and following[0].case != "Loc"
    goes_on = len(following) == 2 and following[1].text[0].isalpha() and following[1].capital
    particle = len(following) == 2 and following[1].lower.split("-")[0] == "el"
    return (alone or goes_on or particle) and gazetteer.known(following[0].word.name) is None


def _is_of_organization(tokens: Sequence[Token], i: int, known: Head) -> bool:
    """Whether an official is told to be an organisation's: "AB arabulucusu", "Hamas yetkilisi"."""
    body = tokens[i - 1].text if i and tokens[i - 1].capital else ""
    return known.bare in {"arabulucu", "yetkili"} and (gazetteer.known(body) in {"organization", "national"} or body.isupper())


def _is_led(tokens: Sequence[Token], i: int, known: Head) -> bool:
    """Whether a body, a land or a side stands before a head: "Lima Üniversitesi rektörü", "Peru tarafının müzakerecisi"."""
    before = tokens[i - 1] if i else None
    if before is None or known.bare not in {"başkan", "müzakereci", "rektör"}:
        return False
    if before.lemma in SIDES:
        return before.case == "Gen" and before.word.possessive
    return before.lower.endswith(_BODIES) or before.lemma in {"bölge", "ülke", "cumhuriyet", "kurum", "meclis", "divan"}


SIDES = {"heyet", "hükümet", "hükûmet", "rejim", "taraf", "yönetim"}
"""What acts for a state and has heads: "Peru tarafının müzakerecisi", "Kenya geçici hükümetinin başbakanı"."""


def _member(tokens: Sequence[Token], i: int, known: Head, taken: dict[int, Place], starts: frozenset[int]) -> Office | None:
    """The office of a council's members who are named: "Başkanlık Konseyi üyeleri X ile Y", "Konseyi'nin Perulu üyesi X"."""
    if known.bare != "üye" or not _is_followed_by_name(tokens, i):
        return None
    k = i - 1
    k -= k > 0 and gazetteer.known(tokens[k].text) in {"adjective", "people"}
    council = tokens[k] if k > 0 and tokens[k].word.stem else None
    if council is None or not council.capital or not letters.lower(council.word.name).endswith(_COUNCILS):
        return None
    whole = council.word.stem == len(council.text)
    if not (council.case == "Gen" if not whole else k == i - 1):
        return None
    first = k
    while first and first not in starts and first - 1 not in taken and _opens_council(tokens[first - 1]):
        first -= 1
    name = " ".join([*(_titled(t) for t in tokens[first:k]), council.word.name, "Üyesi"])
    return Office(first, i + 1, tokens[first].start, tokens[i].end, name, "official", "Nom", known.plural)


def _opens_council(token: Token) -> bool:
    known = head(token.lower)
    own = _is_bare_name(token) and "Nom" in token.word.cases
    return own and gazetteer.known(token.text) is None and (known is None or known.plural)


def _is_followed_by_name(tokens: Sequence[Token], i: int) -> bool:
    """Whether two capitalised words follow that are no office."""
    following = tokens[i + 1 : i + 3]
    names = len(following) == 2 and all(t.capital and t.text[0].isalpha() for t in following)
    return names and head(following[0].lower) is None


_COUNCILS = ("komisyonu", "komitesi", "konseyi", "kurulu", "meclisi")
_TITLES_IN_SMALL = {"müsteşar"}
"""Offices that are told in small letters, without a possessive, before a name: "müsteşar Ana Roe"."""


def _is_of_then(tokens: Sequence[Token], i: int) -> bool:
    """ "dönemin başbakanları X ile Y"."""
    return i > 0 and tokens[i - 1].lower == "dönemin"


_SERVANTS = {*_ADVISERS, "müdür", "sözcü", "sekreter"}
_ORDINALS = {"birinci", "ikinci", "üçüncü", "kıdemli", "genel"}
_ALSO_NAMES = {"amir", "emir", "hakim", "hâkim", "sultan", "şah", "önder"}
_COUNTRY_HEADS = {"head_of_state", "head_of_government", "royal"}


def _body_before(tokens: Sequence[Token], first: int, known: Head, taken: dict[int, Place], starts: frozenset[int]) -> str:
    """The body whose officer it is, as it is named right before: "CHP Genel Başkanı", "Milli Petrol Şirketi Genel Müdürü"."""
    first = behind_state(tokens, first)
    return (
        ""
        if first in starts
        else _pair_before(tokens, first, known, taken)
        or _abbreviation_before(tokens, first)
        or _body_named_before(tokens, first, known, taken, starts)
    )


def _assembly_before(tokens: Sequence[Token], first: int, taken: dict[int, Place], starts: frozenset[int]) -> str:
    """The assembly whose officer it is: "Kenya Parlamentosu Göç Komisyonu Başkanı", "Temsilciler Meclisi Başkan Yardımcısı"."""
    k = first - 1
    bare = _ASSEMBLIES.get(tokens[k].lower) if k > 0 and first not in starts and k not in taken else None
    if bare is None or not _is_bare_name(tokens[k]):
        return ""
    start = k
    while start not in starts and start and (tokens[start - 1].text == "Temsilciler" or _is_of_body(tokens, start - 1, taken)):
        start -= 1
    called = any(t.lower not in _OF_ASSEMBLIES for t in tokens[start:k])
    return " ".join([*(_titled(t) for t in tokens[start:k]), _titled(tokens[k]) if called else bare])


_ASSEMBLIES = {
    "kongre": "Kongre", "kongresi": "Kongre", "meclis": "Meclis", "meclisi": "Meclis", "parlamento": "Parlamento",
    "parlamentosu": "Parlamento", "senato": "Senato", "senatosu": "Senato",
}  # fmt: skip
"""Assemblies as they stand behind their state, with their names."""


def _abbreviation_before(tokens: Sequence[Token], first: int) -> str:
    """The abbreviation of a body, or its name of one word: "(DEİK) Başkanı", "CHP Genel Başkanı", "Hamas lideri"."""
    before = tokens[first - 1] if first else None
    if before is not None and before.text == ")" and first >= 3 and tokens[first - 3].text == "(":
        before = tokens[first - 2]
    if first >= 5 and tokens[first - 2].text in APOSTROPHES and [tokens[first - n].text for n in (3, 5)] == [")", "("]:
        before = tokens[first - 4]
    if before is not None and before.lower == "adına" and first > 1:
        before = tokens[first - 2]
    if before is None:
        return ""
    name = before.word.name if before.case == "Gen" else before.text
    kind = gazetteer.known(name)
    bracketed = before.i + 1 < first and tokens[before.i - 1].text == "("
    short = _is_abbreviation(before, name) or (bracketed and _is_short(name))
    return name if kind == "national" or (kind is None and short) else ""


def _pair_before(tokens: Sequence[Token], first: int, known: Head, taken: dict[int, Place]) -> str:
    """The states of a council or group of two, with the body that it is of: "DEİK Türk-Peru İş Konseyi Başkanı"."""
    i = first
    while i and _is_bare_name(tokens[i - 1]) and "-" not in tokens[i - 1].text and i > first - 2 and i - 1 not in taken:
        i -= 1
    pair = taken.get(i - 1)
    start = pair.first if pair is not None and pair.entry.kind == "country" else max(0, i - 1)
    text = " ".join(t.text for t in tokens[start:i])
    states = start < i - 1 or _is_of_states(text, tokens[first - 1 : first + 2])
    if known.bare != "başkan" or "-" not in text or not states:
        return ""
    body = tokens[start - 1 : start] if start and _is_abbreviation(tokens[start - 1]) else ()
    return " ".join([*(t.text for t in body), text, *(_titled(t) for t in tokens[i:first])])


def _is_of_states(text: str, body: Sequence[Token]) -> bool:
    """ "Türkiye-Peru", and by their nations "Türk-Peru İş Konseyi", of whose sides the body is."""
    kinds = {"country", "adjective", "people"} if any(t.lower in {"konseyi", "grubu"} for t in body) else {"country"}
    return all(gazetteer.known(part) in kinds for part in text.split("-"))


def _body_named_before(
    tokens: Sequence[Token], first: int, known: Head, taken: dict[int, Place], starts: frozenset[int]
) -> str:
    """The name of a body in full; of a state before it nothing, of a town before it the town."""
    start = first
    seat = taken.get(first - 1)
    if seat is not None and seat.entry.kind == "venue" and seat.case == "Nom" and known.kind == "official":
        start = seat.first
    elif first and _is_body(tokens, first - 1):
        start = first - 1
        while start not in starts and start and _is_of_body(tokens, start - 1, taken):
            start -= 1
    alone = first - start == 1 and tokens[start].word.possessive
    return "" if alone else " ".join(_titled(t) for t in tokens[start:first])


def _is_body(tokens: Sequence[Token], k: int) -> bool:
    autonomous = tokens[k].lower == "cumhuriyeti" and k > 0 and tokens[k - 1].lower == "özerk"
    return _is_bare_name(tokens[k]) and (autonomous or tokens[k].lower.endswith(_BODIES))


def _is_of_body(tokens: Sequence[Token], k: int, taken: dict[int, Place]) -> bool:
    """Whether a word stands inside the name of a body that goes on at the next word."""
    if tokens[k].lower == "ve":
        return k > 0 and tuple(t.lower for t in tokens[k - 1 : k + 3]) in _portfolios()
    town = k in taken and taken[k].entry.kind == "city" and taken[k].case == "Nom"
    return _is_bare_name(tokens[k]) and tokens[k].text[0].isalpha() and (town or _is_modifier(tokens, k, taken))


_BODIES = (
    "ajansı", "başbakanlık", "bakanlığı", "bankası", "birliği", "borsası", "dairesi", "derneği", "enstitüsü", "eyaleti",
    "federasyonu", "grubu", "idaresi", "kurumu", "konfederasyonu", "konseyi", "odası", "ofisi", "parti", "partisi",
    "şirketi", "teşkilatı", "üniversitesi", "vakfı", "yönetimi",
)  # fmt: skip
"""How names of bodies end that have officers of their own."""


def _is_abbreviation(token: Token, name: str = "") -> bool:
    form = name or token.text
    common = token.word.pos in {"ADV", "ADP"} or (token.case == "Abl" and token.text.isalpha())
    return _is_short(form) and not common and not any(a.pos == "Verb" for a in analyses(letters.lower(form)))


def _is_short(form: str) -> bool:
    """Whether a word is written as abbreviations are; in brackets it is one even where it could be a word: "(SEV) Başkanı"."""
    return 2 < len(form) <= 7 and form.isalpha() and letters.is_shouted(form)


def _owned_name(tokens: Sequence[Token], first: int, i: int, known: Head) -> str:
    words = [*(_titled(t) for t in _without_time(tokens, first, i)), _titled_words(known.possessive)]
    return " ".join(words).replace(" ,", ",")


def _without_time(tokens: Sequence[Token], first: int, i: int) -> Sequence[Token]:
    """The words of an office before its head at ``i``; what is between them and the head says when it is held."""
    behind = behind_state(tokens, i)
    return tokens[first : behind if behind > first else i]


def _name(tokens: Sequence[Token], first: int, i: int, known: Head) -> str:
    """The office in the nominative, as a Turkish office is written."""
    if i > first and tokens[i - 1].lower == "sorumlu":
        of_commission = known.bare == "üye" and _is_of_commission(tokens, first)
        last = "Komisyon Üyesi" if of_commission else _titled_words(known.bare)
        return " ".join([*(_titled(t) for t in tokens[first:i]), last]).replace(" ,", ",")
    charge = next((k for k in range(i - 1, first, -1) if tokens[k].lower == "sorumlu"), None)
    if charge is not None:
        words = [*(_titled(t) for t in tokens[first : charge + 1]), _name(tokens, charge + 1, i, known)]
        return " ".join(words).replace(" ,", ",")
    modifiers = [_titled(t) for t in _without_time(tokens, first, i)]
    if (of_body := _without_owner(modifiers, known)) is not None:
        return of_body
    whole = letters.lower(f"{modifiers[0]} {known.possessive}") if len(modifiers) == 1 else ""
    owned_word = tokens[first].word.possessive and not _is_abbreviation(tokens[first])
    if len(modifiers) == 1 and owned_word and whole not in _standing():
        tenure = tokens[first].lower.endswith(_TENURES)
        modifiers = [f"{modifiers[0][:-2]}k" if tenure else letters.capital(tokens[first].lemma)]
    before = " ".join(modifiers).replace(" ,", ",").replace(" .", ".")
    bare, owned = f"{before} {_titled_words(known.bare)}", f"{before} {_titled_words(known.possessive)}"
    strange = (
        known.kind in _COUNTRY_HEADS and letters.lower(bare) not in _standing() and letters.lower(owned) not in _standing()
    )
    if not modifiers or strange:
        return _titled_words(known.bare)
    leads = known.kind == "leader" or known.bare in _ADVISERS
    if len(modifiers) == 1 and (tokens[first].lower == "baş" or (leads and tokens[first].lower in _SPHERES)):
        return bare
    return bare if letters.lower(bare) in _standing() and letters.lower(owned) not in _standing() else owned


def _without_owner(modifiers: Sequence[str], known: Head) -> str | None:
    """A known office whose body bears a possessive only by its state: "Peru Ulusal Meclisi Başkanı" → Ulusal Meclis Başkanı."""
    body = modifiers[-1] if len(modifiers) > 1 else ""
    stem = _OF_STATES.get(letters.lower(body), "")
    named, said = (" ".join([*modifiers[:-1], form, _titled_words(known.possessive)]) for form in (stem, body))
    whole = stem and letters.lower(named) in _standing() and letters.lower(said) not in _standing()
    return named if whole else None


_OF_STATES = {"mahkemesi": "Mahkeme", "meclisi": "Meclis", "senatosu": "Senato"}


def _is_of_commission(tokens: Sequence[Token], first: int) -> bool:
    """Whether a commission's member is meant: "AB Komisyonu'nun … Sorumlu Üyesi"."""
    return first > 0 and tokens[first - 1].lower.startswith("komisyon") and tokens[first - 1].case == "Gen"


_SPHERES = {"askeri", "askerî", "dini", "dinî", "ruhani", "ruhanî", "siyasi", "siyasî"}
"""Adjectives of a leader or adviser, who bears no possessive by them: "örgütün siyasi lideri"."""
_TENURES = ("lığı", "liği", "luğu", "lüğü")


def _titled(token: Token) -> str:
    """Small connecting words stay small; names that are all in capitals are written as names."""
    if token.lower in {"ve", ",", "ile"} or not token.text[0].isalpha():
        return token.lower
    shouted = _is_shouted(token) and gazetteer.known(token.text) != "national"
    return letters.capital(token.lower) if shouted or not token.capital else token.text


def _titled_words(form: str) -> str:
    return " ".join(letters.capital(part) for part in form.split())
