"""Cooperation areas: the fields in which two states are told to work together, one draft for each field."""

from __future__ import annotations

from collections.abc import Sequence

from bilateral.extract import sectors
from bilateral.extract.dyads import dyad
from bilateral.extract.occasions import say_occasion
from bilateral.extract.scene import Draft, Scene
from bilateral.extract.telling import Happening
from bilateral.turkish.pipeline import Sentence, Token

_DOCUMENTS = ("anlaşma", "antlaşma", "protokol", "mutabakat", "belge", "muhtıra", "bildiri", "zapt", "imza")


def extract(scene: Scene, events: Sequence[Happening]) -> list[Draft]:
    """The fields that an article names where it tells of cooperation; what documents cover is told with them instead."""
    drafts: list[Draft] = []
    for hit in scene.hits["areas"]:
        sentence = scene.sentence_at[hit.first]
        if sentence is None or sentence.heading or _is_of_documents(scene, sentence, hit.last):
            continue
        found = [s for item in sectors.fields(scene, sentence, hit.first) for s in item.sectors]
        states = dyad(scene, sentence, events, hit.first) if found else {}
        if len(states) < 2:
            continue
        for mention in found:
            draft = Draft("cooperation_area", f"c{len(drafts) + 1}")
            draft.say("", "", (scene.tokens[hit.first].start, scene.tokens[hit.last - 1].end), hit.rule.id)
            draft.say("sector", mention.sector, (mention.start, mention.end), hit.rule.id)
            say_occasion(scene, draft, sentence, events, hit.rule.id)
            for code, (span, basis) in states.items():
                draft.say(f"country:{code}", code, span, hit.rule.id, basis)
            drafts.append(draft)
    return drafts


def _is_of_documents(scene: Scene, sentence: Sentence, last: int) -> bool:
    """ "… alanlarında işbirliği anlaşması": the fields are the document's."""
    return any(_is_document(t) for t in scene.own(sentence, last, last + 4))


def _is_document(token: Token) -> bool:
    return token.lower.startswith(_DOCUMENTS)
