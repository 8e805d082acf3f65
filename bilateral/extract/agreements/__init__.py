"""Documents between states: those that are named or described singly, and how many are signed in one go.

Rules of ``rules/agreements.yml`` find the words for documents and what is told of them (signed, initialled, …).
A document is what its title, its quotation marks or its field ("A ve B alanlarında") say; a bare "anlaşma" is none.
A word is given what stands around it (documents, counts, fields, naming, wording) and what is told of it (tellings, clauses,
groups), which makes a telling (told, reader); whose it is (sides, several, organisations, between) decides whether it stays;
and the tellings of one document are put together and stored (same, signing, drafts).
"""

from __future__ import annotations

from collections.abc import Sequence

from bilateral.extract.agreements import documents
from bilateral.extract.agreements.drafts import Drafts
from bilateral.extract.agreements.reader import Reader
from bilateral.extract.scene import Draft, Scene
from bilateral.extract.telling import Happening

__all__ = ["extract"]


def extract(scene: Scene, events: Sequence[Happening]) -> list[Draft]:
    """The documents that an article tells, each once: packages first, then the documents in order of place."""
    if not documents.may_tell(scene.tokens):
        return []
    return Drafts(scene, events).write(Reader(scene, events).read())
