"""Who attends a summit: what an article tells of it in many sentences, brought together."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from bilateral.extract.scene import Scene, is_off
from bilateral.extract.telling import Happening
from bilateral.mentions import Mention
from bilateral.turkish.pipeline import Sentence

_LEADERS = {"head_of_state", "head_of_government", "royal"}
_ATTENDING = {*_LEADERS, "minister", "leader"}
_OPENING = 3
"""A summit that one of so many first sentences tells is what the article is about."""
_JOINING = ("katıl", "ev", "başkanlığ", "arabuluculuğ", "öncülüğ")
"""How words begin that make the genitive before them somebody who attends: "X'in katıldığı", "X'in ev sahipliğinde"."""
_SESSIONS = ("toplantı", "konferans", "oturum")
"""How the words begin by which a summit is spoken of again: "Oturumda X konuştu"."""
_CHAIRING = {"başkanlık", "eşbaşkanlık", "sahipliği"}
_NEAR = 6
"""How many sentences behind the one that tells of it "toplantı" still means a summit."""


def complete(scene: Scene, events: Sequence[Happening], halves: Sequence[Happening]) -> list[Happening]:
    """Those summits among ``halves`` that are events by what the article tells elsewhere: who attends, or where they will be.

    The summits among ``events`` are told who else attends.
    """
    summits = [h for h in (*events, *halves) if h.type == "summit"]
    _add_attendants(scene, summits)
    for summit in summits:
        told = bool(summit.countries) or summit.status == "planned"
        if summit.country and summit.place_span and told and not at_seat(summit):
            summit.countries.setdefault(summit.country, (summit.place_span, "resolved"))
    return [h for h in halves if h.type == "summit" and (len(h.countries) > 1 or _is_next(h))]


_SEATS = {"Brüksel", "New York", "Strazburg"}
"""Where organisations meet as their own hosts."""


def at_seat(summit: Happening) -> bool:
    """Whether a summit is where organisations have their seats: the state there is no host."""
    return summit.city is not None and summit.city.entry.name in _SEATS


def _is_next(summit: Happening) -> bool:
    """ "Gelecek yılki zirve Lima'da yapılacak": of which only the host is told."""
    return summit.status == "planned" and summit.country is not None and summit.sentence.quote == -1


def _add_attendants(scene: Scene, summits: Sequence[Happening]) -> None:
    """Who takes part by the sentences that speak of a summit; where it is the news, any leader of whom a sentence tells."""
    told = sorted(((v.start, n) for n, s in enumerate(summits) for v in s.values if v.field == ""))
    leading = [s for s in summits if s.status == "occurred" and _opens(scene, s)]
    for sentence in scene.analysed.sentences if summits else ():
        if sentence.heading or sentence.quote != -1 or _is_off(scene, sentence):
            continue
        before = bisect_right(told, (scene.span(sentence)[1], len(summits)))
        summit = summits[told[before - 1][1]] if before else None
        if summit is not None and _names(scene, sentence, "zirve"):
            summit.add(scene, _taking_part(scene, sentence))
            _add_represented(scene, sentence, summit)
        elif summit is not None and 0 <= sentence.index - summit.sentence.index <= _NEAR:
            _add_represented(scene, sentence, summit)
            _add_speakers(scene, sentence, summit)
        for summit in leading:
            if _is_here(scene, sentence, summit):
                summit.add(scene, _of_rank(scene, sentence, _LEADERS, {"Nom"}))


def _add_represented(scene: Scene, sentence: Sentence, summit: Happening) -> None:
    """ "Peru'yu X, Kenya'yı da Y temsil etti", "Peru'yu X'in temsil ettiği zirvede": who stands for a state."""
    for verb in scene.verbs(sentence):
        following = scene.tokens[verb.i + 1].lower if verb.i + 1 < sentence.last else ""
        nominal = verb.verb == "Part" and bool(verb.word.possessive) and following.startswith((*_SESSIONS, "zirve"))
        if not (nominal or verb.verb == "Fin") or verb.lemma != "et" or scene.tokens[verb.i - 1].lower != "temsil":
            continue
        marker = "Gen" if nominal else "Nom"
        first = scene.clause_start(sentence, verb.i)
        represented = [p for p in scene.places(sentence, first, verb.i) if p.is_state and p.case == "Acc"]
        for place in represented:
            summit.link(place)
        if represented:
            summit.add(scene, (a.mention for a in scene.arguments(sentence, first, verb.i) if a.marker == marker))


def _add_speakers(scene: Scene, sentence: Sentence, summit: Happening) -> None:
    """ "Toplantıda X konuştu", "Konferansa X başkanlık etti": who attends what was told."""
    main = scene.main_verb(sentence)
    if main is None or main.i == sentence.first:
        return
    own = [t for t in scene.own(sentence, sentence.first, main.i) if t.lower.startswith(_SESSIONS)]
    joins = main.lemma == "katıl" or scene.tokens[main.i - 1].lower in _CHAIRING
    if any(t.case == "Loc" or (t.case == "Dat" and joins) for t in own):
        summit.add(scene, _taking_part(scene, sentence))


def _taking_part(scene: Scene, sentence: Sentence) -> Iterator[Mention]:
    """ "Zirveye X katıldı", "X'in ev sahipliğindeki zirvede"."""
    yield from _of_rank(scene, sentence, _ATTENDING, {"Nom", "Agt"})
    for mention in _of_rank(scene, sentence, _ATTENDING, {"Gen"}):
        if scene.tokens[mention.last].lower.startswith(_JOINING):
            yield mention


def _of_rank(scene: Scene, sentence: Sentence, ranks: set[str], markers: set[str]) -> Iterator[Mention]:
    """Those of some ranks whom a sentence names in some cases."""
    for argument in scene.arguments(sentence, sentence.first, sentence.last):
        if argument.marker in markers and ranks & {scene.person(k).rank for k in argument.mention.actors}:
            yield argument.mention


def _is_off(scene: Scene, sentence: Sentence) -> bool:
    """ "Zirveye katılmadı", "gelmekten vazgeçti"."""
    main = scene.main_verb(sentence)
    return main is not None and (main.word.negative or is_off(scene.tokens, main))


def _opens(scene: Scene, summit: Happening) -> bool:
    told = [s for s in scene.analysed.sentences if not s.heading][:_OPENING]
    main = scene.main_verb(summit.sentence)
    before = main is not None and main.word.tense == "Evid"
    return bool(told) and summit.sentence.index <= told[-1].index and not before


def _names(scene: Scene, sentence: Sentence, noun: str) -> bool:
    return any(t.lower.startswith(noun) for t in scene.own(sentence))


def _is_here(scene: Scene, sentence: Sentence, summit: Happening) -> bool:
    """Whether a sentence tells of no other time or place than a summit's."""
    main = scene.main_verb(sentence)
    before = main is not None and main.word.tense in {"Evid", "Fut"}
    places = [p for p in scene.places(sentence, sentence.first, sentence.last) if p.case == "Loc" and p.is_state]
    return not before and all(p.entry.country == summit.country for p in places)
