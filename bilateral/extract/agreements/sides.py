"""Between which two states a document is: those of its clause, of what was told before, of the bodies that sign it.

Three states and more are told by :mod:`bilateral.extract.agreements.several`, and one state with an organisation by
:mod:`bilateral.extract.agreements.organisations`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise

from bilateral.extract.agreements.told import Told
from bilateral.extract.dyads import States, dyad
from bilateral.extract.scene import Scene
from bilateral.extract.telling import Happening
from bilateral.gazetteer import Place
from bilateral.mentions import HOME
from bilateral.turkish.pipeline import Sentence, Token

ACTING = {"ülke", "taraf", "bakan", "lider", "heyet"}
"""Words for the two states, or for those who act for them, that point to a sentence before."""
_PAIRED = {
    "meclis", "parlamento", "bakanlık", "kurum", "ordu", "hükümet", "başkent", "devlet", "komşu", "kent", "şehir", "yönetim",
    "senato", "belediye", "üniversite", "banka", "başkan", "komutan", "müttefik", "müdürlük",
}  # fmt: skip
"""Behind "iki": those of the two states of which was told."""
_SENTENCES_AROUND = 6
"""So many sentences before or behind may the two states be named to which "iki ülke" points."""
_BODIES = (
    "belediye", "üniversite", "oda", "akademi", "enstitü", "valili", "müze", "borsa", "kütüphane", "arşiv", "şirket", "ajans",
    "banka", "birli", "federasyon", "hastane", "televizyon", "radyo", "bakanlı",
)  # fmt: skip
"""How the words for bodies begin that bear the name of their town or state."""
_TOWNS = {"belediye", "kent", "şehir", "ilçe", "belde"}
_OWNER = 4
"""So many words before a body may the state or the town stand that it belongs to."""


def two(scene: Scene, events: Sequence[Happening], found: Sequence[Told], told: Told) -> States:
    """The two states that a document is between: its clause's, those of what was told before, else of what follows.

    ``found`` are all tellings of documents that the article has, those before with their states.
    """
    sentence, i = told.sentence, told.telling.verb.i
    end = scene.span(sentence)[1]
    before = [e for e in events if e.trigger[0] < end]
    near = dyad(scene, sentence, before or events, i) or _told_before(scene, sentence)
    near = near or _with_the_main_state(scene, events, sentence)
    near = near or dyad(scene, sentence, events, i) or _told_after(scene, sentence)
    return near if len(near) == 2 else _told_just_before(scene, found, sentence) or near


def spoken_of(scene: Scene, sentence: Sentence) -> States:
    """The states that a sentence names, and those of the officers in it."""
    found: States = {}
    for place in scene.places(sentence, sentence.first, sentence.last):
        if place.is_state and place.entry.country:
            found.setdefault(place.entry.country, ((place.start, place.end), "resolved"))
    for mention in scene.mentions.people_in(sentence.first, sentence.last):
        states = {scene.mentions.country(actor) for actor in mention.actors}
        found.update({s: ((mention.start, mention.end), "resolved") for s in states if s and s not in found})
    return found


def names_a_pair(scene: Scene, sentence: Sentence) -> bool:
    """ "İki meclis arasında": two bodies of a kind, one of each of the two states."""
    pairs = pairwise(scene.tokens[sentence.first : sentence.last])
    return any(one.lower == "iki" and other.lemma in _PAIRED for one, other in pairs)


def is_with(scene: Scene, place: Place) -> bool:
    """ "Peru'yla", "Peru ile"."""
    following = scene.tokens[place.last].lower
    return place.case == "Ins" or (place.case == "Nom" and following == "ile")


def _told_just_before(scene: Scene, found: Sequence[Told], sentence: Sentence) -> States:
    """The two states of the document told last in the same breath, if the sentence names none."""
    last = next((t for t in reversed(found) if len(t.states) == 2 and t.sentence.index < sentence.index), None)
    if last is None or sentence.index - last.sentence.index > 2 or last.sentence.quote != sentence.quote:
        return {}
    named = any(p.is_state for p in scene.places(sentence, sentence.first, sentence.last))
    return {} if named else {code: (span, "resolved") for code, (span, _) in last.states.items()}


def _with_the_main_state(scene: Scene, events: Sequence[Happening], sentence: Sentence) -> States:
    """ "Peru ile imzalanan …" in a report of others: the other side is the state of which the report tells most."""
    places = scene.places(sentence, sentence.first, sentence.last)
    partners = {p.entry.country: p for p in places if p.is_state and is_with(scene, p)}
    told = Counter(code for event in events for code in event.countries)
    main = HOME if told and told[HOME] == max(told.values()) else None
    if len(partners) != 1 or main is None or main in partners:
        return {}
    span = next(event.countries[main][0] for event in events if main in event.countries)
    return {main: (span, "resolved"), **{c: ((p.start, p.end), "stated") for c, p in partners.items() if c}}


def _told_before(scene: Scene, sentence: Sentence) -> States:
    """ "iki ülke", "taraflar": the two states that a sentence not long before names."""
    earlier = [s for s in scene.analysed.sentences[: sentence.index] if s.quote == -1][-_SENTENCES_AROUND:]
    return _two_of(scene, reversed(earlier)) if _points_to_states(scene, sentence) else {}


def _told_after(scene: Scene, sentence: Sentence) -> States:
    """ "İki ülke arasında … imzalandı." at the head of a report: the two states that the next sentences name."""
    later = [s for s in scene.analysed.sentences[sentence.index + 1 :] if s.quote == -1][:_SENTENCES_AROUND]
    return _two_of(scene, later) if _points_to_states(scene, sentence) else {}


def _points_to_states(scene: Scene, sentence: Sentence) -> bool:
    """ "İki ülke", "taraflar", "Lima, …": whether a sentence speaks of states that another one names."""
    words = {t.lemma for t in scene.tokens[sentence.first : sentence.last]}
    capitals = (p for p in scene.places(sentence, sentence.first, sentence.last) if p.entry.kind == "city")
    acting = any(p.case == "Nom" and scene.tokens[p.last].text == "," for p in capitals if p.last < sentence.last)
    return acting or names_a_pair(scene, sentence) or bool(words & ACTING)


def _two_of(scene: Scene, sentences: Iterable[Sentence]) -> States:
    """The two states of the first of some sentences that speaks of two."""
    named = (dyad(scene, s, (), s.last - 1) for s in sentences)
    found = next((states for states in named if len(states) == 2), {})
    return {code: (span, "resolved") for code, (span, _) in found.items()}


# ---- bodies of theirs


def of_bodies(scene: Scene, sentence: Sentence) -> States:
    """The two states of bodies known or named after them: "Lima Belediyesi ile Kenya'nın Mombasa Belediyesi arasında".

    A ministry of no state beside one of another is that of those who write: "Sağlık Bakanlığı ile Peru Sağlık Bakanlığı".
    """
    national = (p for p in scene.places(sentence, sentence.first, sentence.last) if p.entry.kind == "national")
    found = _states_of(national)
    ours: list[Token] = []
    for token in scene.tokens[sentence.first : sentence.last]:
        if token.capital and token.word.possessive and token.lower.startswith(_BODIES):
            owners = [p for p in _owners_before(scene, sentence, token.i) if p.entry.country]
            found.update(_states_of(owners[-1:]))
            ours += [token] if not owners and token.lower.startswith("bakanlı") else []
    named = {p.entry.country for p in scene.places(sentence, sentence.first, sentence.last) if p.is_state}
    if len(ours) == 1 and len(found) == 1 and named == set(found):
        found.setdefault(HOME, ((ours[0].start, ours[0].end), "resolved"))
    return found if len(found) == 2 else _of_towns(scene, sentence)


def _of_towns(scene: Scene, sentence: Sentence) -> States:
    """The states of two towns: "Lima ve Nairobi belediyeleri", "Lima ile Kenya'nın Kitale kenti", "iki şehir arasında"."""
    words = [t for t in scene.tokens[sentence.first : sentence.last] if t.lemma in _TOWNS]
    pairs = [t for t in words if t.word.plural or scene.tokens[t.i - 1].lower == "iki"]
    towns = [p for p in scene.places(sentence, sentence.first, sentence.last) if p.entry.kind == "city"]
    owned = [t for t in words if t.word.possessive and not t.word.plural and not t.capital]
    owners = [p for t in owned for p in _owners_before(scene, sentence, t.i) if p.is_state]
    chosen = towns if pairs else [*owners, *(p for p in towns if _is_body_of(scene, p))] if owners else []
    found = _states_of(chosen)
    return found if len(found) == 2 else {}


def _owners_before(scene: Scene, sentence: Sentence, i: int) -> list[Place]:
    """The places that stand right before a body."""
    return scene.places(sentence, max(sentence.first, i - _OWNER), i)


def _states_of(places: Iterable[Place]) -> States:
    """The states in which places lie: Peru of "Lima"."""
    return {p.entry.country: ((p.start, p.end), "resolved") for p in places if p.entry.country}


def _is_body_of(scene: Scene, town: Place) -> bool:
    """ "Lima Belediyesi", "Lima ile"."""
    following = scene.tokens[town.last] if town.last < len(scene.tokens) else None
    return following is not None and (following.lower.startswith(("belediye", "valili")) or is_with(scene, town))
