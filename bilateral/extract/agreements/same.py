"""Which tellings of an article are of one document, or of one package of them: by states, kind, number and title."""

from __future__ import annotations

from collections.abc import Iterable

from bilateral.extract.agreements.told import AgreementDraft, Told
from bilateral.extract.scene import Scene
from bilateral.turkish import letters

_WIDE = {"agreement", "other"}
"""Kinds by which any document may be called: "anlaşma", "metin"."""
_GENERIC_STEMS = {
    "anlas", "antla", "proto", "mutab", "zapti", "belge", "progr", "plani", "eylem", "isbir", "birli",
    "ilisk", "alani", "arasi", "mektu", "niyet", "sozle", "ortak",
}  # fmt: skip
"""How words of titles begin that tell no document from others."""
_SHORT = {"sta": "serbest ticaret anlasmasi", "gaz": "dogalgaz"}
_STEM = 5
"""So many letters of a title's words are compared: "turizm", "turizmde"."""


def same_package(draft: AgreementDraft, told: Told) -> bool:
    """Whether as many documents of the same states are counted; a heading may leave the states out."""
    assert draft.told.count is not None and told.count is not None
    if draft.told.count.number.value != told.count.number.value:
        return False
    return told.sentence.heading or set(draft.told.states) == set(told.states)


def same_document(scene: Scene, draft: AgreementDraft, told: Told) -> bool:
    """Whether a telling is of a document with the same states, a kind that goes with its, and a title that does."""
    if not told.sentence.heading and set(draft.told.states) != set(told.states):
        return False
    one, other = draft.told.kind, told.kind
    if one != other and not {one, other} & _WIDE:
        return False
    if one != other and "planned" in {draft.told.status, told.status} != {"planned"}:
        return False
    if _is_about(draft.told, told):
        return False
    found = names(scene, told)
    shared = found & draft.names
    if one != other and told.telling.rule == "telling.between":
        return found == draft.names
    return found == draft.names or len(shared) == min(len(found), len(draft.names)) > 1


def _is_about(one: Told, other: Told) -> bool:
    """Whether the title of one document holds the other's: "Vergi Anlaşması" in "Vergi Anlaşması'nı uzatan protokol"."""
    pairs = ((one, other), (other, one))
    return any(a.title is not None and a.title[0] <= b.kind_span[0] < a.kind_span[0] < a.title[1] for a, b in pairs)


def is_named_elsewhere(told: Told, others: Iterable[Told]) -> bool:
    """Whether a document told by its kind alone is one that the article names or counts elsewhere."""
    return any(
        other is not told
        and not other.generic
        and (other.kind == told.kind or {other.kind, told.kind} & _WIDE)
        and set(other.states) == set(told.states)
        and other.status == told.status
        for other in others
    )


def names(scene: Scene, told: Told) -> set[str]:
    """The beginnings of a title's words, generic ones left out where others are left: "vergi" of "Vergi Anlaşması"."""
    assert told.title is not None
    text = letters.fold(scene.text[slice(*told.title)]).replace("'", " ").replace("is birligi", "isbirligi")
    text = text.replace("dogal gaz", "dogalgaz")
    words = [long for word in text.split() for long in _SHORT.get(word, word).split()]
    stems = {w.strip('.,()"')[:_STEM] for w in words if len(w) > 2}
    return stems - _GENERIC_STEMS or stems
