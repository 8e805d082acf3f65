"""More than two states that share a document: they stand in a row, meet at a summit, or are counted ("üç ülke")."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from bilateral.extract.agreements.counts import Counts
from bilateral.extract.agreements.sides import spoken_of
from bilateral.extract.agreements.told import Told
from bilateral.extract.dyads import States
from bilateral.extract.scene import Scene
from bilateral.extract.telling import Happening
from bilateral.gazetteer import Place
from bilateral.mentions import Mention
from bilateral.turkish.pipeline import Sentence

_THREE = ("ülke", "devlet", "lider", "bakan", "cumhurbaşkan", "taraf")
"""How the words begin that, behind "üç", mean three states or those who act for them."""
_LEADERS = ("liderler", "bakanlar", "taraflar", "katılımcılar", "cumhurbaşkanları", "başbakanlar")
"""Those who gather and adopt a declaration, all of them."""


def in_a_row(scene: Scene, sentence: Sentence) -> States:
    """Three states or more that stand in a row: "Peru, Kenya ve Gana'nın imzaladığı …"."""
    rows = [row for row in _rows(scene, sentence) if len(row) > 2 and row[-1].case in {"Nom", "Gen"}]
    return {p.entry.country: ((p.start, p.end), "stated") for p in (rows[-1] if rows else ()) if p.entry.country}


def of_officers(scene: Scene, signers: Sequence[Mention]) -> States:
    """Three states or more whose officers sign: "Peru, Kenya ve Gana dışişleri bakanları protokolü imzaladı"."""
    officers = {scene.mentions.country(a): m for m in signers for a in m.actors}
    found: States = {code: ((m.start, m.end), "resolved") for code, m in officers.items() if code}
    return found if len(found) > 2 else {}


def _rows(scene: Scene, sentence: Sentence) -> list[list[Place]]:
    """The states of a sentence in the rows in which they stand: "Peru, Kenya ve Gana"."""
    rows: list[list[Place]] = []
    for place in scene.places(sentence, sentence.first, sentence.last):
        if not (place.is_state and place.entry.country):
            continue
        parting = scene.tokens[rows[-1][-1].last : place.first] if rows else ()
        if len(parting) == 1 and parting[0].lower in {",", "ve", "ile"}:
            rows[-1].append(place)
        else:
            rows.append([place])
    return rows


def of_the_summit(scene: Scene, events: Sequence[Happening], told: Told) -> States:
    """ "Zirvenin sonunda Lima Bildirisi imzalandı": all states of the summit that was told right before."""
    sentence = told.sentence
    named = any(p.is_state for p in scene.places(sentence, sentence.first, sentence.last))
    people = scene.mentions.people_in(sentence.first, sentence.last)
    if named or not all(scene.tokens[m.last - 1].lower.startswith(_LEADERS) for m in people):
        return {}
    before = [e for e in events if e.trigger[0] <= told.kind_span[0] and e.sentence.index <= sentence.index]
    adopted = told.telling.rule == "telling.adopt" and told.kind == "joint_declaration"
    near = [e for e in before if sentence.index - e.sentence.index <= 2 or (adopted and e.type == "summit")]
    last = max(near, key=lambda e: e.trigger[0], default=None)
    if last is None or len(last.countries) <= 2:
        return {}
    return {code: (span, "resolved") for code, (span, _) in last.countries.items()}


def three(scene: Scene, sentence: Sentence) -> States:
    """ "Üç ülke …", "üçlü toplantıda …": the three states, or those of three officers, that a sentence named last."""
    before = [s for s in scene.analysed.sentences[: sentence.index + 1] if not s.heading and s.quote == sentence.quote]
    near = [s for s in before[-3:] if s.paragraph == sentence.paragraph]
    words = [t.lower for s in near for t in scene.tokens[s.first : s.last]]
    counted = "üçlü" in words or any(one == "üç" and other.startswith(_THREE) for one, other in pairwise(words))
    named = {p.entry.country for p in scene.places(sentence, sentence.first, sentence.last) if p.is_state}
    if not counted or len(named) == 2:
        return {}
    told = (spoken_of(scene, s) for s in reversed(before))
    return next((states for states in told if len(states) == 3), {})


def are_unnamed(scene: Scene, counts: Counts, sentence: Sentence) -> bool:
    """ "Anlaşmayı beş ülke onayladı": more than two states that are counted and not named."""
    words = (t for t in scene.tokens[sentence.first + 1 : sentence.last] if t.lemma == "ülke" and t.lower.startswith("ülke"))
    counted = (counts.numbers[t.i - 1] for t in words if t.i - 1 in counts.numbers)
    many = any(isinstance(n.value, int) and n.value > 2 and not n.ordinal for n in counted)
    places = scene.places(sentence, sentence.first, sentence.last) if many else ()
    return many and len({p.entry.country for p in places if p.is_state}) < 2
