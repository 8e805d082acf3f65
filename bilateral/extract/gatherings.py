"""Who attends a summit: what an article tells of it in many sentences, brought together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bilateral.extract.scene import Argument, Scene, is_off
from bilateral.extract.telling import Happening
from bilateral.mentions import Mention
from bilateral.turkish.pipeline import Sentence

_LEADERS = {"head_of_state", "head_of_government", "royal"}
_ATTENDING = {*_LEADERS, "minister", "leader"}
_OPENING = 3
"""A summit that one of so many first sentences tells is what the article is about."""
_JOINING = ("katıl", "ev", "başkanlığ", "arabuluculuğ", "öncülüğ")
"""How words begin that make the genitive before them somebody who attends: "X'in katıldığı", "X'in ev sahipliğinde"."""


def complete(scene: Scene, events: Sequence[Happening], halves: Sequence[Happening]) -> list[Happening]:
    """Those summits among ``halves`` that are events by what the article tells elsewhere: who attends, or where they will be.

    The summits among ``events`` are told who else attends.
    """
    summits = [h for h in (*events, *halves) if h.type == "summit"]
    for summit in summits:
        summit.add(scene, _attendants(scene, summit, summits))
        if summit.country and summit.place_span and (summit.countries or summit.status == "planned"):
            summit.countries.setdefault(summit.country, (summit.place_span, "resolved"))
    return [h for h in halves if h.type == "summit" and (len(h.countries) > 1 or _is_next(h))]


def _is_next(summit: Happening) -> bool:
    """ "Gelecek yılki zirve Lima'da yapılacak": of which only the host is told."""
    return summit.status == "planned" and summit.country is not None and summit.sentence.quote == -1


def _attendants(scene: Scene, summit: Happening, summits: Sequence[Happening]) -> Iterator[Mention]:
    """Who takes part by the sentences that speak of a summit; where it is the news, any leader of whom a sentence tells."""
    leading = summit.status == "occurred" and _opens(scene, summit)
    for sentence in scene.analysed.sentences:
        if sentence.heading or sentence.quote != -1 or _is_off(scene, sentence):
            continue
        named = _names(scene, sentence) and _told_last(scene, sentence, summits) is summit
        here = leading and _is_here(scene, sentence, summit)
        for argument in scene.arguments(sentence, sentence.first, sentence.last):
            ranks = {scene.person(k).rank for k in argument.mention.actors}
            attends = named and ranks & _ATTENDING and _takes_part(scene, argument)
            if attends or (here and ranks & _LEADERS and argument.marker == "Nom"):
                yield argument.mention


def _is_off(scene: Scene, sentence: Sentence) -> bool:
    """ "Zirveye katılmadı", "gelmekten vazgeçti"."""
    main = scene.main_verb(sentence)
    return main is not None and (main.word.negative or is_off(scene.tokens, main))


def _opens(scene: Scene, summit: Happening) -> bool:
    told = [s for s in scene.analysed.sentences if not s.heading][:_OPENING]
    return bool(told) and summit.sentence.index <= told[-1].index


def _names(scene: Scene, sentence: Sentence) -> bool:
    return any(t.lower.startswith("zirve") for t in scene.own(sentence))


def _told_last(scene: Scene, sentence: Sentence, summits: Sequence[Happening]) -> Happening | None:
    """The summit of which a sentence speaks: the one told in it, or last before it."""
    end = scene.span(sentence)[1]
    places = [(v.start, n) for n, s in enumerate(summits) for v in s.values if v.field == "" and v.start <= end]
    return summits[max(places)[1]] if places else None


def _takes_part(scene: Scene, argument: Argument) -> bool:
    following = scene.tokens[argument.mention.last].lower if argument.mention.last < len(scene.tokens) else ""
    return argument.marker in {"Nom", "Agt"} or (argument.marker == "Gen" and following.startswith(_JOINING))


def _is_here(scene: Scene, sentence: Sentence, summit: Happening) -> bool:
    """Whether a sentence tells of no other time or place than a summit's."""
    main = scene.main_verb(sentence)
    before = main is not None and main.word.tense in {"Evid", "Fut"}
    places = [p for p in scene.places(sentence, sentence.first, sentence.last) if p.case == "Loc" and p.is_state]
    return not before and all(p.entry.country == summit.country for p in places)
