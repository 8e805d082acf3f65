"""Between which two states a fact lies: those that its clause names, else those of its people or of its event."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from functools import cache
from itertools import pairwise

from bilateral.extract.scene import Scene
from bilateral.extract.telling import Happening
from bilateral.facts import Basis
from bilateral.gazetteer import Place
from bilateral.turkish import vocabulary
from bilateral.turkish.pipeline import Sentence

States = dict[str, tuple[tuple[int, int], Basis]]
"""States by their codes, each with the half-open character span of the words that say it."""
_PARTIES = {"ile", "arasında", "arasındaki", "yönetimi", "hükümeti"}
"""Behind a city's name: its government is meant."""
_AUTHORITIES = (
    "hükümet", "yönetim", "taraf", "heyet", "parlamento", "meclis", "senato", "ordu", "bakan", "başbakan", "cumhurbaşkan",
    "lider", "makam", "dışişleri", "devlet", "halk", "firma", "şirket", "ile",
)  # fmt: skip
"""How the words begin that, behind a state's name, mean those who act for it."""
_ENVOYS = ("büyükelçi", "başkonsolos", "maslahatgüzar")
_WHERE = {"Loc", "Abl"}
_PAIR = {"ülke", "devlet", "komşu", "başkent"}
_MUTUAL = {"ikili", "taraf", "ticaret", "hacim", "ziyaret"}
"""What two states have that a paragraph named."""
_CONTRAST = {"ama", "fakat", "ancak", "oysa"}
_FARTHEST = 4
"""So many sentences back may two states be named of which a paragraph goes on to speak."""
_NAMES = {"country", "metonym"}


def dyad(scene: Scene, sentence: Sentence, events: Sequence[Happening], i: int) -> States:
    """The two states, ISO 3166-1 alpha-3, of what is told by the token at ``i``, each with the words that say it.

    An empty dict where no two states can be told.  ``events`` are all that the article tells: the one told last before it
    counts, else the first.
    """
    named = _named(scene, sentence, *_clause(scene, sentence, i), i)
    if len(named) == 2:
        return named
    named = _named(scene, sentence, sentence.first, _before_contrast(scene, sentence, i), i)
    told = _of_the_event(scene, sentence, events, {})
    people = _people(scene, sentence)
    if len(named) == 2 and not _strays(named, told, people):
        return named
    if len(named) == 2:
        return told
    before = _named_just_before(scene, sentence)
    if len(before) == 2 and {*named, *people} <= set(before):
        return before
    if len(people) == 2 and not set(named) <= set(people) and all(span[0] > scene.tokens[i].end for span, _ in named.values()):
        return people
    if len(named) == 1 and set(people) <= set(told) and _is_aside(scene, sentence):
        return told
    for code, place in people.items():
        named.setdefault(code, place)
        if len(named) == 2:
            return named
    return _of_the_event(scene, sentence, events, named) or _of_the_post(scene, sentence, named)


def _before_contrast(scene: Scene, sentence: Sentence, i: int) -> int:
    """Where what a token tells ends: "üç belge imzalandı, ama gündem Somali'ydi" speaks of something else behind "ama"."""
    contrast = (t.i for t in scene.tokens[i + 1 : sentence.last] if t.lower in _CONTRAST)
    closed = (k for k in contrast if any(t.verb == "Fin" for t in scene.tokens[max(i, k - 2) : k]))
    return next(closed, sentence.last)


def _is_aside(scene: Scene, sentence: Sentence) -> bool:
    """Whether the states of a sentence only tell what else is meant: "Somali'deki savaş", "Somali sınırındaki gerginlik"."""
    states = [p for p in scene.places(sentence, sentence.first, sentence.last) if p.is_state]
    return bool(states) and all(_modifies(scene, p) for p in states)


def _modifies(scene: Scene, place: Place) -> bool:
    """Whether a state's name modifies a noun that is none of its authorities: "Somali'deki …", "Somali sınırı"."""
    if scene.tokens[place.last - 1].word.relative:
        return True
    head = scene.tokens[place.last] if place.last < len(scene.tokens) else None
    if head is None or place.case != "Nom" or head.capital or head.word.pos != "NOUN" or not head.word.possessive:
        return False
    return place.entry.kind == "country" and not head.lower.startswith(_AUTHORITIES) and head.i not in scene.people_at


def _of_the_post(scene: Scene, sentence: Sentence, named: States) -> States:
    """The state of the ambassador named last and the one that he is posted to: "Kenya'nın Lima Büyükelçisi"."""
    found: States = {}
    for post in scene.mentions.places:
        envoy = scene.tokens[post.last].lower.startswith(_ENVOYS)
        sent = _sender(scene, post) if envoy and post.first < sentence.last and post.entry.country else None
        if sent is not None and post.entry.country and sent.entry.country not in {None, post.entry.country}:
            found = {
                str(sent.entry.country): ((sent.start, sent.end), "resolved"),
                post.entry.country: ((post.start, post.end), "resolved"),
            }
    return found if set(named) <= set(found) else {}


def _sender(scene: Scene, post: Place) -> Place | None:
    """The state that sends somebody to a post: "Kenya'nın (yeni) Lima Büyükelçisi", "Kenya Lima Büyükelçisi"."""
    before = scene.mentions.places_in(max(0, post.first - 2), post.first)
    return next((p for p in reversed(before) if p.is_state and p.case in {"Gen", "Nom"}), None)


def _named_just_before(scene: Scene, sentence: Sentence) -> States:
    """The two states that the sentence before in the paragraph names: "… Peru'ya ihracatı arttı. Ticaret 3 milyar dolardı".

    "İki ülke" points farther back, over sentences that speak of no third one, and to a state beside somebody of another:
    "Odongo, Peru ile ticareti artıracaklarını söyledi".
    """
    between: set[str] = set()
    farthest = _FARTHEST if _points_to_two(scene, sentence) else 1
    for one in reversed(scene.analysed.sentences[max(0, sentence.index - farthest) : sentence.index]):
        if one.paragraph != sentence.paragraph or one.heading:
            return {}
        if one.quote != sentence.quote:
            continue
        found = _named(scene, one, one.first, one.last, one.last - 1)
        if len(found) == 1 and farthest > 1:
            found = {**found, **_people(scene, one)}
        if len(found) == 2:
            return {code: (span, "resolved") for code, (span, _) in found.items()} if between <= set(found) else {}
        between |= set(found)
    return {}


def _points_to_two(scene: Scene, sentence: Sentence) -> bool:
    """ "İki ülke arasında", "taraflar", "ikili ticaret": whether a sentence points to two states named before."""
    words = scene.tokens[sentence.first : sentence.last]
    paired = any(one.lower == "iki" and other.lemma in _PAIR for one, other in pairwise(words))
    return paired or not _MUTUAL.isdisjoint(t.lemma for t in words)


def _strays(named: States, told: States, people: States) -> bool:
    """Whether a state named elsewhere in the sentence is only mentioned by those whose event is told of."""
    return bool(people) and not set(people) <= set(named) and set(people) <= set(told) and len(set(named) & set(told)) == 1


def _clause(scene: Scene, sentence: Sentence, i: int) -> tuple[int, int]:
    governor = scene.governor(sentence, i)
    return scene.clause_start(sentence, i), governor.i + 1 if governor is not None else sentence.last


def _named(scene: Scene, sentence: Sentence, first: int, last: int, i: int) -> States:
    """States named in a half-open token span, at most two: what only tells where, and adjectives, count last."""
    states = [p for p in scene.places(sentence, first, last) if p.is_state and p.entry.country]
    acting = [p for p in states if not _tells_where(scene, p)]
    for chosen in (
        [p for p in acting if p.entry.kind in _NAMES],
        acting,
        [*states, *_capitals(scene, sentence, first, last)],
    ):
        if len(_codes(chosen)) >= 2:
            return _spans(_nearest_two(scene, chosen, i))
    return _spans(states)


def _tells_where(scene: Scene, place: Place) -> bool:
    """ "Peru'da", "Peru'nun başkenti Lima'da", "Peru'nun Cusco kentinde"."""
    towns = scene.mentions.places_in(place.last, min(place.last + 3, len(scene.tokens)))
    towns = [t for t in towns if t.entry.country == place.entry.country and t.entry.kind == "city"]
    behind = scene.tokens[towns[0].last] if towns and towns[0].last < len(scene.tokens) else None
    in_town = bool(towns) and (towns[0].case in _WHERE or (behind is not None and behind.word.case in _WHERE))
    return place.case in _WHERE or (place.case == "Gen" and in_town)


def _capitals(scene: Scene, sentence: Sentence, first: int, last: int) -> list[Place]:
    """Cities and bodies that stand for their states: "Lima ile Quito arasında", "Lima'nın Quito'yla imzaladığı"."""
    places = [p for p in scene.places(sentence, first, last) if p.last < sentence.last]
    partners = [p for p in places if _is_partner(scene, p)]
    told = {p: scene.tokens[p.last].lower for p in places if p.entry.kind in {"city", "national"}}
    seats = {p for p in told if p.entry.name in _seats()}
    acting = {p for p in seats if p in partners or told[p] == "ve" or (partners and _acts(p, told[p]))}
    return [p for p, word in told.items() if word in _PARTIES or p in acting]


def _acts(place: Place, following: str) -> bool:
    """ "Lima'nın … imzaladığı", "Lima, …"."""
    return place.case == "Gen" or (place.case == "Nom" and following == ",")


def _is_partner(scene: Scene, place: Place) -> bool:
    """ "Peru'yla", "Peru ile"."""
    return place.case == "Ins" or scene.tokens[place.last].lower == "ile"


@cache
def _seats() -> frozenset[str]:
    """The names of the cities that governments sit in."""
    return frozenset(city.name_tr for city in vocabulary.cities() if city.capital)


def _codes(places: Iterable[Place]) -> set[str]:
    return {p.entry.country for p in places if p.entry.country}


def _nearest_two(scene: Scene, places: Sequence[Place], i: int) -> list[Place]:
    """Of several states the two that are joined right before the word, else the nearest one and the first one."""
    if len(_codes(places)) == 2:
        return list(places)
    before = [p for p in places if p.first < i] or list(places)
    for one, other in reversed(list(pairwise(before))):
        if one.entry.country != other.entry.country and _joined(scene, one, other):
            return [one, other]
    nearest = before[-1]
    return [nearest, *[p for p in places if p.entry.country != nearest.entry.country][:1]]


def _joined(scene: Scene, one: Place, other: Place) -> bool:
    between = {t.lower for t in scene.tokens[one.last : other.first]}
    listed = between == {","} and _is_partner(scene, other)
    return (one.case == "Ins" and not between) or between in ({"ile"}, {"ve"}) or listed


def _spans(places: Iterable[Place]) -> States:
    found: States = {}
    for place in places:
        basis: Basis = "stated" if place.entry.kind in {"country", "adjective", "people"} else "resolved"
        if place.entry.country:
            found.setdefault(place.entry.country, ((place.start, place.end), basis))
    return found


def _people(scene: Scene, sentence: Sentence) -> States:
    """The states of those whom a sentence, and the one that reports it, speaks of."""
    found: States = {}
    for within in (sentence, *_reporting(scene, sentence)):
        for mention in scene.mentions.people_in(within.first, within.last):
            for actor in mention.actors:
                country = scene.mentions.country(actor)
                if country and scene.tokens[mention.first].quote == within.quote:
                    found.setdefault(country, ((mention.start, mention.end), "resolved"))
    return found


def _reporting(scene: Scene, sentence: Sentence) -> list[Sentence]:
    """The sentence that a quotation stands in."""
    if sentence.quote == -1:
        return []
    begin = scene.analysed.quotes[sentence.quote].first
    return [s for s in scene.analysed.sentences if s.quote == -1 and s.first <= begin < s.last]


def _of_the_event(scene: Scene, sentence: Sentence, events: Sequence[Happening], named: States) -> States:
    """ "iki ülke", "taraflar": the states of the event that was told last, if it is of the one that is named.

    Of other paragraphs' events those that happened come before those that lie ahead, and those of the two of whom the text
    speaks most.
    """
    between = [e for e in events if len(e.countries) == 2 and set(named) <= set(e.countries)]
    end = scene.span(sentence)[1]
    before = [e for e in between if e.trigger[0] < end]
    happened = [e for e in before if e.status == "occurred" or e.sentence.paragraph == sentence.paragraph]
    before = happened or before
    here = [e for e in before if e.sentence.paragraph == sentence.paragraph]
    often = _spoken_of(scene) if before and not here else Counter()
    last = max(here or before, key=lambda e: (min(often[c] for c in e.countries), e.trigger[0]), default=None)
    event = last or next(iter(between), None)
    if event is None:
        return {}
    return {code: named.get(code, (span, "resolved")) for code, (span, _) in event.countries.items()}


def _spoken_of(scene: Scene) -> Counter[str]:
    """How often a text names each state or somebody of it."""
    named = [p.entry.country for p in scene.mentions.places if p.is_state]
    people = [scene.mentions.country(actor) for mention in scene.mentions.people for actor in mention.actors]
    return Counter(code for code in [*named, *people] if code is not None)
