"""Which words title a document in its sentence, where no quotation marks do.

The phrases themselves are found by :mod:`bilateral.extract.titles`; here it is chosen between the document's own noun phrase
("Vergi Anlaşması"), what it is about ("enerjiye ilişkin anlaşma"), its parties, and the council that draws it up.
"""

from __future__ import annotations

from functools import cache

from bilateral.extract import titles
from bilateral.extract.agreements.documents import Document, Documents, is_plural
from bilateral.extract.scene import Scene
from bilateral.extract.titles import Span
from bilateral.turkish import vocabulary
from bilateral.turkish.pipeline import Sentence

_OF_COUNCILS = {"protocol", "minutes", "memorandum"}
"""Kinds that standing councils draw up."""
_FARTHEST_COUNCIL = 14
"""So many words before what it draws up may a council be named."""


def title(scene: Scene, document: Document, lowest: int) -> Span | None:
    """The half-open token span of the words, none before ``lowest``, that title one document: "enerjiye ilişkin protokol"."""
    last = scene.tokens[document.last - 1]
    if is_plural(last):
        return None
    found = titles.phrase(scene, document.first, document.last, lowest, document.kind)
    provided = titles.provided(scene, found[0], lowest) if found is not None and not last.capital else None
    if provided is not None:
        return provided, document.last
    if found is not None:
        found = _with_parties(scene, document, found, lowest)
    if found is None or (document.kind != "joint_declaration" and titles.is_generic(scene, found)):
        return _by_subject(scene, document, found, lowest)
    return found


def _with_parties(scene: Scene, document: Document, found: Span, lowest: int) -> Span:
    """ "Peru ile Kenya arasında Vergi Anlaşması": a title that begins with those whom it is between."""
    among = found[0] - 1 if found[0] - 1 > lowest else document.first
    if not scene.tokens[among].lower.startswith("arasında") or scene.tokens[among - 1].capital:
        return found
    begin = titles.parties(scene, found[0], lowest)
    return (begin, document.last) if begin is not None else found


def _by_subject(scene: Scene, document: Document, found: Span | None, lowest: int) -> Span | None:
    """The title of a document whose own words tell no subject: what it is about, else whom it is between."""
    begin = found[0] if found else document.first
    bodies = titles.parties(scene, begin, lowest)
    parted = bodies is not None and any(titles.tells_a_deed(t) for t in scene.tokens[bodies : document.first])
    between = (document.first if parted else bodies, document.last) if bodies is not None else None
    return _whole(scene, titles.matter(scene, begin, lowest), document) or between or found


def _whole(scene: Scene, matter: Span | None, document: Document) -> Span | None:
    """ "tarife ilişkin ikili anlaşma": a subject up to its document, where only words that say little part them."""
    if matter is None:
        return None
    marker = scene.tokens[titles.marker(scene, matter[1])]
    between = (t for t in scene.tokens[marker.i + 1 : document.first] if t.lower not in {"de", "da"})
    plain = all(titles.says_little(t) for t in between)
    about = marker.lower in {"ilişkin", "dair", "yönelik", "için"} or marker.verb == "Part"
    return (matter[0], document.last) if plain and about else matter


def of_council(scene: Scene, document: Document, lowest: int) -> Span | None:
    """ "Karma Ekonomik Komisyon toplantısında 9 maddelik bir protokol": what a council draws up is named by it."""
    if document.kind not in _OF_COUNCILS or is_plural(scene.tokens[document.last - 1]):
        return None
    near = scene.mentions.places_in(max(lowest, document.first - _FARTHEST_COUNCIL), document.first)
    council = next((p for p in reversed(near) if p.entry.name in _councils()), None)
    if council is None:
        return None
    between = scene.tokens[council.last : document.first]
    parties = any(t.i in scene.states_at or t.i in scene.people_at for t in between)
    apart = parties or any(t.verb in {"Fin", "Conv"} or t.text in {";", ":"} for t in between)
    return None if apart else (council.first, document.last)


@cache
def _councils() -> frozenset[str]:
    """The names of the standing councils of two states."""
    return frozenset(body.name for body in vocabulary.organizations() if body.kind == "bilateral")


def titled_in(scene: Scene, documents: Documents, sentence: Sentence, kind: str) -> list[tuple[Document, Span]]:
    """The documents of a sentence that bear a title or tell a subject and may be meant by a bare word of a kind."""
    found: list[tuple[Document, Span]] = []
    lowest = sentence.first
    for document in documents.ending_in(sentence) if not sentence.heading else ():
        named = titles.quoted(scene, document.last) or title(scene, document, lowest)
        lowest = document.last
        if named is not None and (kind in {document.kind, "agreement"} or kind == "other"):
            found.append((document, named))
    return found
