"""How many documents an article announces: "toplam 8 anlaşma", "20'yi aşkın belge".

A number counts documents if it stands before their word with nothing between that it could count instead ("iki ülke
anlaşması"), and if it is no ordinal, no year and more than one.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from functools import cached_property

from bilateral.extract import titles
from bilateral.extract.agreements.documents import GROUPED, Document, is_group
from bilateral.extract.scene import Scene
from bilateral.turkish import letters, numbers
from bilateral.turkish.numbers import Number, Qualifier
from bilateral.turkish.pipeline import Token

COUNTED_TOO = {
    "ülke", "taraf", "devlet", "lider", "bakan", "dolar", "avro", "euro", "lira", "milyar", "milyon", "gün", "ay", "yıl",
}  # fmt: skip
"""What a number before a document may count or measure instead of it: "iki ülke anlaşması", "5 milyon dolarlık anlaşma"."""
_MOST_WORDS = 6
"""So many words before a document may its number stand."""
_YEARS = range(1800, 2200)


@dataclass(frozen=True, slots=True)
class Count:
    """How many documents: the number's place, and the words that make it a bound."""

    number: Number
    first: int
    qualifier: Qualifier | None


class Counts:
    """The numbers of one article, and which of them count documents."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.tokens = scene.tokens

    @cached_property
    def numbers(self) -> dict[int, Number]:
        """Numbers by the index of their last token."""
        starts = [t.start for t in self.tokens]
        found = numbers.candidates(self._plain)
        return {bisect_left(starts, n.end) - 1: n for n in found if starts and n.end > starts[0]}

    @cached_property
    def _plain(self) -> str:
        """The text in the form in which numbers are looked for."""
        return letters.plain(self.scene.text)

    def of(self, document: Document, lowest: int) -> Count | None:
        """The number of documents that stands before the word: "toplam 8 işbirliği anlaşması", "20'yi aşkın belge"."""
        number = self.numbers.get(document.last + 1)
        if number is not None and self.tokens[document.last].lower == "sayısı":
            return self._counted(number, document.first)
        for i in range(document.first - 1, max(lowest, document.first - _MOST_WORDS) - 1, -1):
            number, token = self.numbers.get(i), self.tokens[i]
            if number is not None:
                named = token.capital and token.is_word and i > lowest and self.tokens[document.last - 1].capital
                return None if named else self._counted(number, i)
            if _parts_from_number(token):
                return None
        return None

    def _counted(self, number: Number, last: int) -> Count | None:
        """A number that counts several documents, with its bounds: "en az 8", and not "8.", "bir" or "2019"."""
        value = number.value
        if number.ordinal or not isinstance(value, int) or value < 2 or value in _YEARS:
            return None
        first = self.scene.at(number.start)
        return Count(number, min(first, last), numbers.qualifier(self._plain, number.start, number.end))

    def is_counted(self, token: Token) -> bool:
        """ "anlaşmalar", "üç metin"."""
        return is_group(token) or (token.lemma in GROUPED and token.i - 1 in self.numbers)


def _parts_from_number(token: Token) -> bool:
    """Whether a number before the token counts something else than what follows: "iki ülkenin anlaşması", "dokuz aylık …"."""
    if token.verb or token.text in {",", ";", ":", ")"} or token.lemma in COUNTED_TOO or token.lower.endswith(titles.MEASURES):
        return True
    return "Nom" not in token.word.cases and token.lower not in {"üzerinde", "üstünde", "altında"}
