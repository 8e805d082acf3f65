"""Occasions: the event at which something was said, set or agreed, where the words point to one told before."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from bilateral.extract.scene import Draft, Scene
from bilateral.extract.telling import Happening
from bilateral.turkish.pipeline import Sentence

_TALKS = ("delegation_talks", "tete_a_tete", "meeting", "phone_call", "video_call")
_TOLD = {
    "basın": ("press_conference",),
    "toplantı": ("press_conference", "council_meeting", *_TALKS),
    "görüşme": _TALKS,
    "tören": ("signing_ceremony", "inauguration", "welcome_ceremony", "credentials"),
}
_CASES = {"Loc", "Gen", "Abl"}


def say_occasion(scene: Scene, draft: Draft, sentence: Sentence, events: Sequence[Happening], rule: str) -> None:
    """Tie a draft to the event that its sentence points to: "toplantıda", "bugünkü görüşmelerde", "törende"."""
    for token in scene.own(sentence):
        types = _types(token.lower)
        if types is None or (token.case not in _CASES and not token.lower.startswith("basın")):
            continue
        told = [e for e in events if e.type in types and e.trigger[0] <= token.end]
        chosen = next((e for kind in types for e in reversed(told) if e.type == kind), None)
        if chosen is not None:
            draft.say("event", chosen.key, (token.start, token.end), rule, "resolved")
            return


@lru_cache(maxsize=20_000)
def _types(form: str) -> tuple[str, ...] | None:
    """The types of events that a word points to."""
    return next((types for stem, types in _TOLD.items() if form.startswith(stem)), None)
