"""Where talks were, by what guests and hosts say to each other: "ev sahipliği için teşekkür etti", "hoş geldiniz"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bilateral.extract.events import CALLS
from bilateral.extract.scene import Scene
from bilateral.extract.speech import Speech
from bilateral.extract.telling import Happening, Span
from bilateral.facts import VISITS
from bilateral.gazetteer import Place
from bilateral.mentions.names import GUESTS
from bilateral.turkish.pipeline import Sentence
from bilateral.turkish.rules import Hit


@dataclass(frozen=True, slots=True)
class _Courtesy:
    """Who says something as a guest or as a host, the place that it names, if any, and the words that say so."""

    speaker: str
    host: bool
    place: Place | None
    span: Span
    sentence: Sentence


def place_by_courtesies(scene: Scene, speech: Speech, events: Sequence[Happening]) -> None:
    """Put talks told in no place where what one of the two sides says to the other tells that they were."""
    for said in (*_read(scene, speech), *_guests(scene, events)):
        for event in events:
            if event.sentence.index <= said.sentence.index and _may_be_there(event) and said.speaker in event.people:
                _put(scene, event, said)


def _read(scene: Scene, speech: Speech) -> Iterator[_Courtesy]:
    """The courtesies of an article that are said of the day."""
    for hit in scene.hits["courtesies"]:
        sentence = scene.sentence_at[hit.first]
        if sentence is None or sentence.heading or _is_of_other_time(scene, hit, sentence):
            continue
        speaker = _speaker(scene, speech, sentence)
        if speaker is not None:
            span = scene.tokens[hit.first].start, scene.tokens[hit.last - 1].end
            yield _Courtesy(speaker, hit.rule.get("role") == "host", _place(scene, hit, sentence), span, sentence)


def _guests(scene: Scene, events: Sequence[Happening]) -> Iterator[_Courtesy]:
    """ "Konuk bakan", "misafir lider": who is called a guest just behind what is told of him is no host of it."""
    for mention in scene.mentions.people:
        token, sentence = scene.tokens[max(0, mention.first - 1)], scene.sentence_at[mention.first]
        if sentence is None or sentence.quote != -1 or token.lower not in GUESTS or len(mention.actors) != 1:
            continue
        if any(0 <= sentence.index - e.sentence.index <= _STILL for e in events if mention.actors[0] in e.people):
            yield _Courtesy(mention.actors[0], False, None, (token.start, token.end), sentence)


def _speaker(scene: Scene, speech: Speech, sentence: Sentence) -> str | None:
    """Who says a sentence, or is its one subject: "Roe, konukseverlik için şükranlarını sundu"."""
    said = speech.speaker(sentence)
    if said is not None or sentence.quote != -1:
        return said[0] if said is not None else None
    subjects = {k for a in scene.main_subject(sentence) for k in a.mention.actors}
    return subjects.pop() if len(subjects) == 1 else None


def _is_of_other_time(scene: Scene, hit: Hit, sentence: Sentence) -> bool:
    """ "Gelecek ay ağırlamaktan mutlu olacağını söyledi", "geçen ay gösterilen konukseverlik"."""
    verb = next((t for t in scene.own(sentence, hit.last) if t.verb), None)
    ahead = verb is not None and verb.word.tense == "Fut"
    return ahead or bool(scene.dates_in(scene.clause_start(sentence, hit.first), hit.last))


def _place(scene: Scene, hit: Hit, sentence: Sentence) -> Place | None:
    """The state or town that is named as the place right before the courtesy, or within it."""
    first = max(sentence.first, hit.first - _NEAR)
    here = [p for p in scene.places(sentence, first, hit.last) if p.case == "Loc" and p.entry.kind in {"city", "country"}]
    return here[-1] if here else None


_STILL = 4
"""How many sentences behind talks the one who is called a guest there is still theirs."""
_NEAR = 6
"""How many words before a courtesy the place may stand of which it is said."""


def _may_be_there(event: Happening) -> bool:
    """Whether something has happened between two states, face to face, at no place that is told."""
    told = event.country is not None or event.town is not None
    apart = event.type in {*VISITS, *CALLS, "message"}
    return not told and not apart and event.status == "occurred" and len(event.countries) == 2


def _put(scene: Scene, event: Happening, said: _Courtesy) -> None:
    """Put an event at the place that a courtesy names, else in the state of the host."""
    own = scene.mentions.country(said.speaker)
    if said.place is not None:
        if (said.place.entry.country == own) == said.host:
            event.put(said.place)
        return
    hosts = [state for state in event.countries if (state == own) == said.host]
    if own in event.countries and len(hosts) == 1:
        event.country, event.place_span = hosts[0], said.span
