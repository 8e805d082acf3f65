"""Which words of an article name documents, and how several documents that stand side by side belong together.

The words are those of ``turkish/lexicon/agreement_words.csv``, found by the rules whose part is "document".  A word that only
says what another document is about ("vergi anlaşmasını uzatan protokol") is told apart here too.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from bilateral.extract import titles
from bilateral.extract.scene import Scene
from bilateral.turkish import vocabulary
from bilateral.turkish.morphology import word
from bilateral.turkish.pipeline import Sentence, Token
from bilateral.turkish.rules import Hit

GROUPED = {"anlaşma", "belge", "protokol", "metin", "zapt"}
"""Words by which documents are spoken of together: "bu belgeler arasında"."""
_MOST_WORDS = 4


@dataclass(frozen=True, slots=True)
class Document:
    """A word for a document: half-open token span of the phrase of the lexicon, and the kind that it names."""

    first: int
    last: int
    kind: str


class Documents:
    """The words for documents of one article, in order of place."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.tokens = scene.tokens
        self.all: list[Document] = []
        for hit in scene.hits["agreements"]:
            if names_document(hit):
                self._note(hit)

    def _note(self, hit: Hit) -> None:
        """Add the word of a hit, and take away the one before if that lies within its name: "değişim programı anlaşması"."""
        phrase = _phrase(self.tokens, hit.last - 1)
        if phrase is not None:
            while self.all and (phrase.first <= self.all[-1].first or self._is_named_within(phrase)):
                self.all.pop()
            self.all.append(phrase)

    def _is_named_within(self, phrase: Document) -> bool:
        """ "Gençlik Değişim Programı Anlaşması": the word before belongs to the name of this one."""
        one, other = self.tokens[phrase.first - 1], self.tokens[phrase.first]
        return self.all[-1].last == phrase.first and one.capital and other.capital and one.word.stem == len(one.text)

    def ending_in(self, sentence: Sentence) -> list[Document]:
        """The documents whose words end in a sentence."""
        return [d for d in self.all if sentence.first < d.last <= sentence.last]

    def is_part_of_next(self, document: Document) -> bool:
        """ "vergi anlaşmasına ilişkin ek protokol", "… (süresinin) uzatılmasına dair …": a document's name in another's."""
        last, marker = self.tokens[document.last - 1], self.tokens[document.last]
        if last.case == "Gen":
            marker = self.tokens[marker.i + (marker.case == "Gen" and bool(marker.word.possessive))]
            marker = self.tokens[marker.i + (marker.verb == "Vnoun")]
        return marker.lower in {"ilişkin", "dair", "yönelik", "hakkında", "ek"} or self.is_altered(document)

    def is_altered(self, document: Document) -> bool:
        """ "vergi anlaşmasını beş yıl uzatan protokol", "… değiştiren protokol": what another document is about."""
        last = self.tokens[document.last - 1]
        verb = titles.altered(self.scene, document.last, document.last + 6) if last.case in {"Acc", "Loc", "Gen"} else None
        return verb is not None and any(verb.i < d.last <= verb.i + 5 for d in self.all)

    def end_of_row(self, document: Document, first: int) -> int:
        """Where the last of the documents ends that stand side by side before a token: "vergi anlaşması ile protokolün …"."""
        end = document.last
        for other in self.all:
            joined = end <= other.first and other.last <= first and self.tokens[end].lower in {"ve", "ile", ","}
            if joined and not any(t.verb in {"Fin", "Conv"} for t in self.tokens[end : other.first]):
                end = other.last
        return end

    def is_object(self, last: int) -> bool:
        """ "X, vergi anlaşmasını; Y, eğitim protokolünü imzaladı": whether a document ends there that a later verb takes."""
        ends = (self.tokens[d.last - 1] for d in self.all if d.last == last)
        return any({t.case, *t.word.cases} & {"Acc", "Dat"} for t in ends)


def names_document(hit: Hit) -> bool:
    """Whether a hit of the rules is a word for a document, and nothing that is told of one."""
    return hit.rule.get("part") == "document"


def may_tell(tokens: Sequence[Token]) -> bool:
    """Whether any token may be a word for a document: where none is, nothing needs to be read."""
    return any(_last_word(t) in _last_words() for t in tokens)


def is_plural(token: Token) -> bool:
    """ "anlaşmalar", "protokollerini"."""
    rest = token.lower[len(token.lemma) :] if token.lower.startswith(token.lemma) else ""
    return rest.lstrip("ıiuü").startswith(("lar", "ler"))


def is_group(token: Token) -> bool:
    """ "belgeler": documents spoken of together."""
    return token.lemma in GROUPED and is_plural(token)


@cache
def _phrases() -> dict[tuple[str, ...], str]:
    """Words for documents, the last one as its lemma → kind."""
    found: dict[tuple[str, ...], str] = {}
    for entry in vocabulary.agreement_words():
        *words, last = entry.form.split()
        found.setdefault((*words, word(last).lemma), entry.kind)
        found.setdefault((*words, last), entry.kind)
    return found


@cache
def _last_words() -> frozenset[str]:
    """The lemmas that a word for a document ends with."""
    return frozenset(key[-1] for key in _phrases())


def _phrase(tokens: Sequence[Token], i: int) -> Document | None:
    """The longest phrase of the lexicon that ends with the token at ``i``."""
    for count in range(min(_MOST_WORDS, i + 1), 0, -1):
        key = (*(t.lower for t in tokens[i - count + 1 : i]), _last_word(tokens[i]))
        if key in _phrases():
            return Document(i - count + 1, i + 1, _phrases()[key])
    return None


def _last_word(token: Token) -> str:
    """A token's lemma; that of an abbreviation is the abbreviation."""
    return token.lower[: token.word.stem] if token.text[:2].isupper() else token.lemma
