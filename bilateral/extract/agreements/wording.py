"""What the words right around a document's word say of it: its title, its number, or the fields that each have one.

All of it is said before the word, or within quotation marks, and none of it says what is done with the document.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bilateral.extract import titles
from bilateral.extract.agreements import fields, naming
from bilateral.extract.agreements.counts import Count, Counts
from bilateral.extract.agreements.documents import Document
from bilateral.extract.scene import Scene
from bilateral.extract.titles import Span
from bilateral.turkish.pipeline import Sentence


@dataclass(frozen=True, slots=True)
class Wording:
    """A document's word with what stands around it; spans are half-open and of tokens."""

    title: Span | None
    count: Count | None
    closer: int | None
    """The word that closes a list of fields: "alanlarında"."""
    row: Sequence[Span]
    """Titles in quotation marks that share the word: "“Eğitim” ve “Spor” protokolleri"."""
    start: int
    """Where the number, the quoted title or else the word itself begins."""
    quoted: bool = False
    """Whether the title stands in quotation marks and ends with the word: "“Vergi Anlaşması”"."""

    @property
    def is_bare(self) -> bool:
        """Whether nothing but the word is there: "anlaşma"."""
        return self.title is None and self.count is None and self.closer is None and not self.row

    @property
    def opening(self) -> int:
        """Where all that is said begins: what modifies the document stands before."""
        if self.row:
            return self.row[0][0] - 1
        return self.title[0] if self.title and not self.closer else self.start


def in_quotes(title: Span) -> Wording:
    """The wording of a document whose title stands in quotation marks."""
    return Wording(title, None, None, (), title[0], quoted=True)


def around(scene: Scene, counts: Counts, document: Document, sentence: Sentence, lowest: int) -> Wording:
    """What the words of a sentence, from ``lowest`` on, say of a document: "toplam 8 işbirliği anlaşması"."""
    count = counts.of(document, lowest)
    closer = fields.end(scene, document, sentence, count, lowest)
    row = fields.quoted_row(scene, document, closer, count)
    title = None
    if not row and count is None and closer is None:
        title = titles.quoted_before(scene, document.first, document.last, lowest) or naming.title(scene, document, lowest)
    if not row and title is None:
        title = naming.of_council(scene, document, lowest)
    return Wording(title, count, closer, row, count.first if count else document.first)
