"""Documents that one state has with an organisation: "AB ile yürüttüğü …", "NATO Genel Sekreteri Y ile … imzaladı".

The other side is no state, and so such a document bears one alone.
"""

from __future__ import annotations

from collections.abc import Sequence

from bilateral.extract.agreements.sides import is_with, spoken_of
from bilateral.extract.agreements.told import Told
from bilateral.extract.dyads import States
from bilateral.extract.scene import Scene
from bilateral.extract.telling import Happening
from bilateral.gazetteer import Place
from bilateral.mentions import HOME
from bilateral.turkish import letters
from bilateral.turkish.pipeline import Sentence

_OF_CANDIDATES = ("geri kabul anlaşma", "gümrük birliği")
"""Documents that candidates have with the EU, where no other party is told."""
_UNION = {"Avrupa Birliği", "Avrupa Birliği Komisyonu"}


def partner(scene: Scene, sentence: Sentence) -> Place | None:
    """The organisation with which a sentence tells of a document: "AB ile yürüttüğü serbest ticaret anlaşması"."""
    places = scene.mentions.places_in(sentence.first, sentence.last)
    bodies = (p for p in places if p.entry.kind == "organization" and p.last < sentence.last)
    return next((p for p in bodies if is_with(scene, p) or scene.tokens[p.last].lower.startswith("arasında")), None)


def state_before(scene: Scene, sentence: Sentence, body: Place) -> States:
    """The one state that is named before the organisation that it has a document with: by its name or its capital."""
    before = scene.places(sentence, sentence.first, body.first)
    sides = [p for p in before if p.case in {"Nom", "Gen"} and p.entry.country and p.entry.kind in {"country", "city"}]
    side = sides[-1] if sides else None
    if side is not None and side.entry.country:
        return {side.entry.country: ((side.start, side.end), "resolved")}
    subjects = (m for m in scene.mentions.people_in(sentence.first, body.first) if m.case == "Nom")
    people = [m for m in subjects if len(m.actors) == 1]
    code = scene.mentions.country(people[-1].actors[0]) if people else None
    return {code: ((people[-1].start, people[-1].end), "resolved")} if code else {}


def state_meeting_officer(scene: Scene, events: Sequence[Happening], sentence: Sentence) -> States:
    """ "Kenyalı X, NATO Genel Sekreteri Y ile görüştü ve … imzaladı": the state that meets an organisation's officer."""
    met = (e for e in events if e.sentence is sentence and len(e.countries) == 1)
    event = next((e for e in met if any(scene.mentions.country(actor) is None for actor in e.people)), None)
    if event is None or not set(spoken_of(scene, sentence)) <= set(event.countries):
        return {}
    return {code: (span, "resolved") for code, (span, _) in event.countries.items()}


def candidate(scene: Scene, events: Sequence[Happening], told: Told) -> States:
    """ "Geri Kabul Anlaşması" in a report on Türkiye and the EU, whose candidates make such with it: the candidate."""
    words = letters.lower(scene.text[slice(*told.title)]) if told.title else ""
    if not any(name in words for name in _OF_CANDIDATES) or set(spoken_of(scene, told.sentence)) - {HOME}:
        return {}
    bodies = {p.entry.name for p in scene.mentions.places if p.entry.kind == "organization"}
    ours = next((e.countries[HOME] for e in events if HOME in e.countries), None)
    return {HOME: (ours[0], "resolved")} if ours is not None and bodies & _UNION else {}
