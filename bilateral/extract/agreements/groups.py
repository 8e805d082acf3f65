"""What is told of a document with others together: "Bunlar arasında … var", "İmzalanan belge … oldu", or a line of a list.

Its own clause tells nothing of such a document.  What is done with all of them stands before a colon, in the sentence or the
heading above, or was told where they were counted.
"""

from __future__ import annotations

from collections.abc import Sequence

from bilateral.extract import titles
from bilateral.extract.agreements.counts import Counts
from bilateral.extract.agreements.documents import GROUPED, Document, Documents, is_group
from bilateral.extract.agreements.tellings import Telling, Tellings
from bilateral.extract.agreements.told import Told
from bilateral.extract.scene import Scene
from bilateral.turkish.pipeline import Sentence

_AMONG = {"arasında", "başında", "içinde"}
_LONGEST_OPENING = 3
"""So many words may stand before a semicolon that opens a list: "Belgeler; …"."""
_OPENING = {"liste", "şöyle", "şunlar"}
"""Words of a sentence that a list follows: "Belgeler şöyle sıralandı"."""
_SENTENCES_BACK = 6
"""So many sentences before a list may its documents be told of."""
_COUNTED_BACK = 3
"""So many sentences before one of several documents may they be counted."""


class Groups:
    """Documents told of together in one article; ``found`` grows while the article is read, in order of place."""

    def __init__(self, scene: Scene, documents: Documents, counts: Counts, tellings: Tellings, found: Sequence[Told]) -> None:
        self.scene = scene
        self.tokens = scene.tokens
        self.documents = documents
        self.counts = counts
        self.tellings = tellings
        self.found = found

    # ---- one of several

    def among(self, document: Document, sentence: Sentence) -> Telling | None:
        """ "Bunlar arasında … Anlaşması yer aldı": one of the documents that were told to be signed before."""
        if self.documents.is_part_of_next(document):
            return None
        for i in range(sentence.first + 1, document.first):
            group, token = self.tokens[i - 1], self.tokens[i]
            among = token.lower in _AMONG
            if among and (group.lower in {"bunlar", "bunların"} or is_group(group)):
                return self._told_or_signed(sentence, i)
            if among and group.lower == "imzalananlar":
                signed = self.tellings.hits_in(i - 1, i)
                return self.tellings.told_by(signed[0], sentence) if signed else None
            if among and self.counts.is_counted(group):
                return self._counted_in(sentence)
            if group.lower == "bunlar" and i == sentence.first + 1 and not token.is_word:
                return self.told_before(sentence)
            opens = token.text == ":" or (token.text == ";" and i - sentence.first <= _LONGEST_OPENING)
            if opens and any(self.counts.is_counted(t) for t in self.tokens[sentence.first : i]):
                return self._told_or_signed(sentence, i)
            if token.text == ":" and any(t.lemma == "liste" for t in self.tokens[sentence.first : i]):
                return self.told_before(sentence)
        return self._one_of(document, sentence) or self._identified(document, sentence)

    def _told_or_signed(self, sentence: Sentence, i: int) -> Telling | None:
        """What was told before of documents that a sentence points to before ``i``, else what it says itself of them."""
        return self.told_before(sentence) or self.tellings.signed_in(sentence, i) or self._signed_before(sentence)

    def _one_of(self, document: Document, sentence: Sentence) -> Telling | None:
        """ "Vergi anlaşması da imzalanan üç belge arasında yer aldı": one of the documents that the words behind it tell of."""
        behind = range(document.last, sentence.last - 1)
        ends = (i for i in behind if self.tokens[i + 1].lower in _AMONG and self.counts.is_counted(self.tokens[i]))
        last = next(ends, None)
        if last is None:
            return None
        return self.tellings.signed_in(sentence, last, document.last) or self.told_before(sentence)

    def _identified(self, document: Document, sentence: Sentence) -> Telling | None:
        """ "İmzalanan tek belge, … anlaşması(ydı)", "En çok konuşulan belge … protokolü oldu": a predicate tells which one."""
        rest = [t for t in self.tokens[document.last : sentence.last] if t.is_word]
        ends = not rest or (len(rest) == 1 and rest[0].lemma == "ol" and rest[0].verb == "Fin" and not rest[0].word.negative)
        before = self.tokens[sentence.first : document.first]
        subject = next((t for t in before if t.lemma in GROUPED and t.case == "Nom"), None)
        if not ends or subject is None or sentence.heading:
            return None
        signs = self.tellings.signed_in(sentence, subject.i)
        return signs or (self.told_before(sentence) or self._signed_before(sentence) if rest else None)

    # ---- what was told of all

    def told_before(self, sentence: Sentence) -> Telling | None:
        """The telling of the documents counted last, not long before, else of those that the sentence's head tells."""
        last = self._counted_last()
        if last is not None and 0 < sentence.index - last.sentence.index <= _COUNTED_BACK:
            return last.telling
        opening = [h for h in self.tellings.hits_in(sentence.first, sentence.first + 4) if h.rule.id == "telling.sign"]
        return self.tellings.told_by(opening[0], sentence) if opening else None

    def _counted_last(self) -> Told | None:
        """The documents that were counted last: "Üç belge imzalandı"."""
        return next((t for t in reversed(self.found) if t.count is not None), None)

    def _counted_in(self, sentence: Sentence) -> Telling | None:
        """ "İmzalanacak 12 belge arasında … bulunuyor": what the sentence says of the documents that it counts."""
        return next((t.telling for t in reversed(self.found) if t.count is not None and t.sentence is sentence), None)

    def _signed_before(self, sentence: Sentence) -> Telling | None:
        """ "Bir dizi anlaşma imzalandı. Bunlar arasında …": what the sentence before says of documents without a number."""
        before = self.scene.analysed.sentences[sentence.index - 1] if sentence.index else sentence
        grouped = any(t.lemma in GROUPED for t in self.tokens[before.first : before.last])
        return self.tellings.signed_in(before, before.last) if grouped and before.quote == sentence.quote else None

    # ---- lines of a list

    def above_items(self, item: Sentence) -> Telling | None:
        """The telling in the line above the list of which a sentence is an item: "Dört anlaşma imzalandı: / 1- …"."""
        for sentence in reversed(self.scene.analysed.sentences[: item.index]):
            if sentence.quote == -1 and not titles.is_item(self.scene, sentence, sentence.last):
                signs = self.tellings.signings_in(sentence.first, sentence.last)
                if signs:
                    return self.tellings.told_by(signs[0], sentence)
                return self._told_of_list(sentence) if self._opens_list(sentence) else None
        return None

    def _opens_list(self, sentence: Sentence) -> bool:
        """ "Belgeler şöyle:", "Listede şunlar var", and the heading "Anlaşmalar"."""
        words = self.tokens[sentence.first : sentence.last]
        return words[-1].text == ":" or any(t.lemma in _OPENING or (sentence.heading and is_group(t)) for t in words)

    def _told_of_list(self, sentence: Sentence) -> Telling | None:
        """ "Listede şunlar var:": the lines name the documents that were counted last, else those last told to be signed."""
        last = self._counted_last()
        if last is not None and 0 <= sentence.index - last.sentence.index <= _SENTENCES_BACK:
            return last.telling
        earlier = self.scene.analysed.sentences[max(0, sentence.index - _SENTENCES_BACK) : sentence.index]
        told = (self.tellings.signed_in(s, s.last) for s in reversed(earlier) if s.quote == -1 and not s.heading)
        return next((t for t in told if t is not None), None)

    def above_lines(self, item: Sentence) -> Telling | None:
        """The telling in the line with a colon right above the lines of titles that a sentence is one of."""
        for sentence in reversed(self.scene.analysed.sentences[: item.index]):
            last = self.tokens[sentence.last - 1]
            if last.text == ":" or (sentence.heading and last.text == "?"):
                signs = self.tellings.signings_in(sentence.first, sentence.last)
                return self.tellings.told_by(signs[0], sentence) if signs else None
            ends = self.documents.ending_in(sentence)
            if sentence.quote != -1 or not ends or not titles.is_bare_item(self.scene, sentence, ends[-1].last):
                return None
        return None
