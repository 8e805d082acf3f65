"""The reading of one article's documents: its words for documents in their order, each with what is told of it.

A word with a title, a number or fields around it becomes one :class:`Told` or several; a bare one ("anlaşma") tells nothing but
what it says of a document that was named before, or what its sentence tells of its content.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bilateral.extract import sectors, titles
from bilateral.extract.agreements import fields, naming, told, wording
from bilateral.extract.agreements.between import Between
from bilateral.extract.agreements.clauses import Clauses
from bilateral.extract.agreements.counts import Counts
from bilateral.extract.agreements.documents import Document, Documents, is_plural
from bilateral.extract.agreements.groups import Groups
from bilateral.extract.agreements.tellings import SIGNING, Telling, Tellings
from bilateral.extract.agreements.told import Told
from bilateral.extract.agreements.wording import Wording
from bilateral.extract.scene import Scene
from bilateral.extract.telling import Happening
from bilateral.extract.titles import Span
from bilateral.turkish.pipeline import Sentence
from bilateral.turkish.rules import Hit

_POINTING = {*SIGNING, "telling.force", "telling.ratify", "telling.await"}
"""Tellings that a bare word for a document may have whose title stands before."""
_REACHED = {"telling.reach", "telling.arrive"}
"""Tellings of an agreement that no word for a document needs to name: "mutabakat sağlandı"."""
_NAMED_BACK = 3
"""So many sentences before a bare word for a document may its title stand."""
_FARTHEST_MATTER = 6
"""So many words before an agreement may stand what it is about: "satış için Peru ile mutabakat"."""


class Reader:
    """Reads one article's documents out of its sentences."""

    def __init__(self, scene: Scene, events: Sequence[Happening]) -> None:
        self.scene = scene
        self.tokens = scene.tokens
        self.found: list[Told] = []
        self.documents = Documents(scene)
        self.counts = Counts(scene)
        self.tellings = Tellings(scene)
        self.clauses = Clauses(scene, self.documents, self.counts, self.tellings)
        self.groups = Groups(scene, self.documents, self.counts, self.tellings, self.found)
        self.between = Between(scene, events, self.counts, self.found)
        self.outer = _outer(scene)

    def read(self) -> list[Told]:
        """All tellings of documents between states, in order of place."""
        before = -1
        for document in self.documents.all:
            found = self._item(document) or self._document(document, before)
            self.found.extend(found)
            owner = not found and self.tokens[document.last - 1].case == "Gen"
            before = before if owner or self.documents.is_part_of_next(document) else document.last
        for hit in self.tellings.hits:
            if hit.rule.id in _REACHED and not any(t.telling.first == hit.first for t in self.found):
                self.found.extend(self._reached(hit))
        return [t for t in self.found if self.between.settle(t)]

    # ---- a document in its sentence

    def _document(self, document: Document, before: int) -> list[Told]:
        """What a sentence tells of one word for a document; ``before`` is where the one before it ends."""
        quoted = titles.quoted(self.scene, document.last)
        sentence = self.outer[document.last - 1] if quoted else self.scene.sentence_at[document.last - 1]
        if sentence is None:
            return []
        lowest = max(before, sentence.first)
        said = wording.in_quotes(quoted) if quoted else wording.around(self.scene, self.counts, document, sentence, lowest)
        telling = self._telling(document, sentence, said.opening, said.start)
        if said.is_bare:
            return self._content(document, sentence, telling) or self._pointed_to(document, sentence, telling)
        if telling is None:
            return self._covered(document, sentence)
        if telling.first >= document.last and telling.rule != "telling.extend" and self.documents.is_altered(document):
            return []
        near = self.tokens[max(lowest, document.first - 3) : document.first]
        denied = any(t.lower == "ne" and self.tokens[t.i - 1].end < t.start for t in near)
        if denied or not told.may_be_told(self.scene, document, telling, said.quoted):
            return []
        found = self._each(document, sentence, telling, said)
        later = self._in_force_later(document, sentence, telling, said)
        return [*found, *self._each(document, sentence, later, said)] if later is not None else found

    def _telling(self, document: Document, sentence: Sentence, begin: int, start: int) -> Telling | None:
        """What is told of a document, whose title begins at ``begin`` and whose number or word at ``start``."""
        found = self.clauses.before(sentence, begin) or (self.clauses.before(sentence, start) if start != begin else None)
        if found is None or found.rule in {"telling.initial", "telling.make", "telling.exist"}:
            later = self.clauses.after(document, sentence)
            found = later if found is None or (later is not None and later.status == "signed") else found
        if found is None or found.rule == "telling.exist":
            found = self.groups.among(document, sentence) or found or self.clauses.existing(document, sentence, begin)
        draft = any(t.lower.startswith("tasla") for t in self.tokens[document.last : document.last + 1])
        if draft and found is not None and found.rule in {"telling.exist", "telling.extend"}:
            return replace(found, status="proposed")
        return found if found is None or found.rule != "telling.headline" or sentence.heading else None

    def _in_force_later(self, document: Document, sentence: Sentence, telling: Telling, said: Wording) -> Telling | None:
        """ "2011'de imzalanan vergi anlaşması yürürlüğe girdi": what is told of a document that a participle calls signed."""
        signed = telling.last <= document.first and telling.status == "signed" and said.count is None and not said.row
        later = self.clauses.after(document, sentence) if signed else None
        return later if later is not None and later.status == "in_force" and later.rule == "telling.force" else None

    def _each(self, document: Document, sentence: Sentence, telling: Telling, said: Wording) -> list[Told]:
        """The package of a count with the members of a list, or the one document of a title."""
        title, members = self._title_or_members(document, sentence, said)
        listed = [told.listed(self.scene, document, sentence, telling, member) for member in members]
        if said.count is not None:
            return [told.package(self.scene, document, sentence, telling, said.count), *listed]
        if title is not None and not listed:
            return [told.titled(self.scene, document, sentence, telling, title)]
        return listed

    def _title_or_members(self, document: Document, sentence: Sentence, said: Wording) -> tuple[Span | None, Sequence[Span]]:
        """The title of one document, or the words for each of several: "eğitim", "spor". Token spans."""
        if said.row:
            return None, said.row
        listed = fields.of_documents(self.documents, document, sentence, said.closer) if said.closer is not None else []
        if said.count is not None:
            listed = listed or fields.behind_colon(self.scene, document, sentence, said.count)
        elif said.closer is not None and not listed:
            return naming.title(self.scene, document, said.closer + 1), ()
        elif said.closer is not None and self._is_one(document, said.closer, listed):
            return (listed[0].first, document.last), ()
        return said.title, [(f.first, f.last) for f in listed]

    def _is_one(self, document: Document, closer: int, listed: Sequence[sectors.Field]) -> bool:
        """ "eğitim ve spor alanlarında bir protokol", "eğitim alanında protokol": one document on all fields of a list."""
        between = [t for t in self.tokens[closer : document.first] if t.lower not in {"bir", "birer", "da", "de"}]
        single = self.tokens[document.first - 1].lower == "bir" or not is_plural(self.tokens[closer])
        plain = not titles.breaks(between) and not is_plural(self.tokens[document.last - 1])
        return plain and (len(listed) == 1 or single)

    # ---- bare words

    def _content(self, document: Document, sentence: Sentence, telling: Telling | None) -> list[Told]:
        """ "İmzalanan anlaşma, vizelerin kaldırılmasını öngörüyor": a bare document whose content its sentence tells."""
        last = self.tokens[document.last - 1]
        if is_plural(last) or last.case != "Nom":
            return self._covered(document, sentence)
        title = titles.content(self.scene, sentence, document.last)
        telling = (telling or self._bare_before(sentence)) if title else None
        if title is None or telling is None or telling.rule not in SIGNING:
            return []
        return [told.titled(self.scene, document, sentence, telling, title)]

    def _bare_before(self, sentence: Sentence) -> Telling | None:
        """What is told, in the sentence before, of a document whose subject was not told."""
        before = next((s for s in reversed(self.scene.analysed.sentences[: sentence.index]) if s.quote == sentence.quote), None)
        if before is None or any(t.sentence is before for t in self.found):
            return None
        bare = [d for d in self.documents.ending_in(before) if not is_plural(self.tokens[d.last - 1])]
        tellings = (self._telling(d, before, d.first, d.first) for d in bare)
        return next((t for t in tellings if t is not None), None)

    def _covered(self, document: Document, sentence: Sentence) -> list[Told]:
        """ "Anlaşmalar enerji ve eğitim alanlarını kapsıyor": fields of documents that were told before."""
        listed = fields.covered(self.scene, document, sentence)
        telling = self.groups.told_before(sentence) if listed else None
        if telling is None:
            return []
        return [told.listed(self.scene, document, sentence, telling, (f.first, f.last)) for f in listed]

    def _pointed_to(self, document: Document, sentence: Sentence, telling: Telling | None) -> list[Told]:
        """ "Anlaşma ocakta yürürlüğe girdi": what is told of the one document that was named last."""
        if telling is None or telling.rule not in _POINTING or not self._points_back(document, sentence):
            return []
        if telling.verb.verb == "Conv" or telling.verb.case == "Abl":
            return []
        for before in reversed(self.scene.analysed.sentences[max(0, sentence.index - _NAMED_BACK) : sentence.index]):
            titled = naming.titled_in(self.scene, self.documents, before, document.kind)
            if len(titled) == 1:
                named, title = titled[0]
                return [replace(told.titled(self.scene, named, sentence, telling, title), named=before)]
            if titled:
                return []
        return []

    def _points_back(self, document: Document, sentence: Sentence) -> bool:
        """ "Anlaşma …", "…, bu anlaşma …": a single document without a word more."""
        before = self.tokens[document.first - 1].lower if document.first > sentence.first else ","
        return before in {",", "bu", "konusu", "anılan"} and not is_plural(self.tokens[document.last - 1])

    # ---- lines of a list, and agreement without a document

    def _item(self, document: Document) -> list[Told]:
        """A line of a list under a sentence or heading that says that documents were signed: "1- … Anlaşması"."""
        sentence = self.outer[document.last - 1]
        marked = sentence is not None and titles.is_item(self.scene, sentence, document.last)
        if sentence is None or not (marked or titles.is_bare_item(self.scene, sentence, document.last)):
            return []
        intro = self.groups.above_items(sentence) if marked else self.groups.above_lines(sentence)
        if intro is None:
            return []
        title = titles.item(self.scene, sentence, document.first, document.last)
        return [told.titled(self.scene, document, replace(sentence, heading=False), intro, title)]

    def _reached(self, hit: Hit) -> list[Told]:
        """ "Elektrik satışı için Peru ile mutabakat sağlandı"."""
        sentence = self.scene.sentence_at[hit.first]
        first = hit.first - (hit.rule.id == "telling.arrive")
        if sentence is None or sentence.heading or self.tokens[first].lemma not in {"mutabakat", "anlaşma", "uzlaş"}:
            return []
        title = self._matter(sentence, first)
        telling = self.tellings.told_by(hit, sentence) if title else None
        if telling is None or title is None:
            return []
        words = sectors.find(self.tokens, *title)
        span = (self.tokens[first].start, titles.nominative_end(self.tokens[first]))
        return [Told("agreement", span, telling.status, telling, sentence, told.characters(self.scene, title), sectors=words)]

    def _matter(self, sentence: Sentence, first: int) -> Span | None:
        """What an agreement is about that is named by its word at ``first`` alone: "elektrik satışı için … mutabakat"."""
        if self.tokens[first - 1].lower in {"ilişkin", "dair", "yönelik"}:
            return titles.phrase(self.scene, first, first + 1, sentence.first, "agreement")
        near = self.tokens[max(sentence.first, first - _FARTHEST_MATTER) + 1 : first]
        about = next((t.i for t in reversed(near) if t.lower in {"için", "konusunda", "hususunda", "üzerinde"}), None)
        return titles.subject(self.scene, sentence, about) if about is not None else None


def _outer(scene: Scene) -> list[Sentence | None]:
    """The sentence of the report itself that holds each token, whatever is quoted in it."""
    index: list[Sentence | None] = [None] * len(scene.tokens)
    for sentence in scene.analysed.sentences:
        if sentence.quote == -1:
            index[sentence.first : sentence.last] = [sentence] * (sentence.last - sentence.first)
    return index
