"""One telling of a document or of several in one go, before the tellings of an article are put together.

A :class:`Told` is what the reader makes of a document's word, of what is told of it and of its title; an
:class:`AgreementDraft` is the fact that one or more of them become.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from bilateral.extract import sectors, titles
from bilateral.extract.agreements.counts import Count
from bilateral.extract.agreements.documents import Document
from bilateral.extract.agreements.tellings import Telling
from bilateral.extract.dyads import States
from bilateral.extract.scene import Draft, Scene
from bilateral.extract.titles import Span
from bilateral.turkish.pipeline import Sentence

_WEAK = {
    "program", "plan", "metin", "belge", "mutabakat", "sertifika", "doküman", "şartname", "harita", "sözleşme", "kontrat",
}  # fmt: skip
"""Words that name a document between states only where it is signed or initialled."""
_SIGNED_ONLY = {"letter_of_intent", "action_plan", "roadmap", "programme"}
"""Kinds that states also draw up alone: only a signature makes them documents between states."""
_ADOPTED = {"joint_declaration", "action_plan", "roadmap", "programme"}
_FARTHEST_ADOPTION = 3
"""So many words behind a document may "kabul edildi" stand."""
_SIGNED_BY = {
    "telling.return", "telling.prepare", "telling.stay", "telling.sign",
    "telling.initial", "telling.headline", "telling.ratify",
}  # fmt: skip


@dataclass(slots=True)
class Told:
    """A document, or a number of them, with what its sentence tells of it; spans are of characters."""

    kind: str
    kind_span: Span
    status: str
    telling: Telling
    sentence: Sentence
    title: Span | None = None
    count: Count | None = None
    sectors: Sequence[sectors.SectorMention] = ()
    states: States = field(default_factory=dict)
    generic: bool = False
    """Whether its title only says what kind of document it is: "iki ülke arasında işbirliği anlaşması"."""
    named: Sentence | None = None
    """The sentence before that gives the title of which this one tells."""


class AgreementDraft(Draft):
    """A document, or a package of them, with what tells it from others."""

    def __init__(self, told: Told, key: str) -> None:
        super().__init__("agreement" if told.count is None else "agreement_package", key)
        self.told = told
        self.names: set[str] = set()


def package(scene: Scene, document: Document, sentence: Sentence, telling: Telling, count: Count) -> Told:
    """Documents that are only counted: "yedi belge imzalandı"."""
    return Told(document.kind, _kind_span(scene, document), telling.status, telling, sentence, count=count)


def titled(scene: Scene, document: Document, sentence: Sentence, telling: Telling, title: Span) -> Told:
    """The one document of a title, a half-open token span: "vergi anlaşması"."""
    return _told(scene, document, document.kind, sentence, telling, title, characters(scene, title))


def listed(scene: Scene, document: Document, sentence: Sentence, telling: Telling, title: Span) -> Told:
    """One of several documents that share their word: that of "spor" in "eğitim ve spor alanlarında iki protokol"."""
    kind = "agreement" if document.kind == "other" else document.kind
    last = scene.tokens[title[1] - 1]
    end = titles.nominative_end(last) if last.case in {"Dat", "Ins"} else last.end
    return _told(scene, document, kind, sentence, telling, title, (scene.tokens[title[0]].start, end))


def _told(
    scene: Scene, document: Document, kind: str, sentence: Sentence, telling: Telling, title: Span, characters: Span
) -> Told:
    """A document with its title, the fields that this names, and whether it says more than what kind of document it is."""
    told = Told(kind, _kind_span(scene, document), telling.status, telling, sentence, characters)
    told.sectors = sectors.find(scene.tokens, *title)
    plain = kind != "joint_declaration" and not scene.tokens[document.last - 1].capital
    told.generic = plain and titles.is_generic(scene, title)
    return told


def _kind_span(scene: Scene, document: Document) -> Span:
    """Where the document's word stands without its ending: "anlaşma" of "anlaşmayı"."""
    return scene.tokens[document.first].start, titles.nominative_end(scene.tokens[document.last - 1])


def characters(scene: Scene, title: Span) -> Span:
    """Where a title stands in the text without its last word's ending: "vergi anlaşması" of "vergi anlaşmasını"."""
    first, last = scene.tokens[title[0]], scene.tokens[title[1] - 1]
    before = scene.tokens[title[1] - 2]
    bare = title[1] - title[0] > 1 and (before.lower in titles.BEFORE_BARE or before.verb == "Part")
    stem = last.start + len(last.lemma) if bare and last.lower[:-1] == last.lemma else last.end
    return first.start, min(stem, titles.nominative_end(last))


def may_be_told(scene: Scene, document: Document, telling: Telling, quoted: bool) -> bool:
    """Whether a telling makes a fact of a kind of document: a plan may be anybody's until it is signed."""
    rule, last = telling.rule, scene.tokens[document.last - 1]
    if rule == "telling.adopt":
        near = telling.last <= document.first or telling.first - document.last <= _FARTHEST_ADOPTION
        return near and document.kind in _ADOPTED
    if rule == "telling.make" and document.kind == "joint_declaration":
        return False
    weak = document.kind in _SIGNED_ONLY or (last.lemma in _WEAK and document.kind != "memorandum")
    if weak and not quoted:
        return rule in _SIGNED_BY
    return rule != "telling.reach"
