"""What the rules find to be told of documents (signed, initialled, ratified, …), and the status that it gives them.

A rule of ``rules/agreements.yml`` whose part is "telling" marks the words; the verb that they are, or that governs them, says
whether it happened, is ahead, or is denied.  To which document a telling belongs is no matter of this module.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass

from bilateral.extract.agreements.documents import names_document
from bilateral.extract.scene import EXPECTED, Scene, Status, tells
from bilateral.extract.titles import Span
from bilateral.turkish.pipeline import Sentence, Token
from bilateral.turkish.rules import Hit

_AHEAD = {
    "telling.sign", "telling.initial", "telling.prepare", "telling.negotiate", "telling.conclude", "telling.draft",
    "telling.ready",
}  # fmt: skip
"""Tellings of what may still lie ahead."""
_NOMINAL = {"telling.headline", "telling.force", "telling.exist", "telling.ready"}
"""Tellings that need no verb: "anlaşma var"."""
SIGNING = {"telling.sign", "telling.initial"}
"""Tellings of hands under a document."""
_AGREED = {"mutabık", "hemfikir", "anlaş", "uzlaş", "mutabakat", "kararlı"}
"""Behind "imzalanmasında": it is to come."""
_ORDERED = {"talimat", "karar", "hedef", "plan", "takvim", "taahhüt", "söz"}
"""Behind "imzalanması": it is to come."""
_GLAD = ("memnuniyet", "mutluluk", "sevinç", "kıvanç", "duyduğu", "duyulan", "duydukları")
"""Behind a signing: it happened, and both sides like it."""
_AFTERWARDS = {"ardından", "sonra", "sonrası", "sonrasında", "yıldönümü", "yıldönümünde"}
"""Behind "imzalanmasının", "imzalanmasından": it happened."""
_FARTHEST_SIGNATURE = 12
"""So many words before a verb may "imzasıyla" stand."""


@dataclass(frozen=True, slots=True)
class Telling:
    """What is told of documents: the trigger's half-open token span, their status, and the words that say it."""

    first: int
    last: int
    status: str
    span: Span
    verb: Token
    rule: str


class Tellings:
    """The hits of one article that tell something of documents, each with what its verb makes of it."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.tokens = scene.tokens
        self.hits = [hit for hit in scene.hits["agreements"] if not names_document(hit)]

    def hits_in(self, first: int, last: int) -> list[Hit]:
        """The hits that begin in a half-open token span."""
        begin = bisect_left(self.hits, first, key=lambda h: h.first)
        end = bisect_left(self.hits, last, key=lambda h: h.first)
        return self.hits[begin:end]

    def signings_in(self, first: int, last: int) -> list[Hit]:
        """The hits of a half-open token span that tell of signing or initialling."""
        return [h for h in self.hits_in(first, last) if h.rule.id in SIGNING]

    def signed_in(self, sentence: Sentence, last: int, first: int = 0) -> Telling | None:
        """ "İmzalanan anlaşmalar şöyle: …": what the words before a colon say of the documents behind it."""
        signs = self.signings_in(max(first, sentence.first), last)
        return self.told_by(signs[-1], sentence) if signs else None

    def told_by(self, hit: Hit, sentence: Sentence) -> Telling | None:
        """A hit with its status, None where its verb denies it, wishes for it or calls it off."""
        verb = self._verb(hit, sentence)
        span = (self.tokens[hit.first].start, self.tokens[hit.last - 1].end)
        beside = self.tokens[verb.i + 1 : verb.i + 2] if verb is not None else ()
        denied = verb is not None and (verb.word.negative or any(t.lower == "değil" for t in beside))
        if hit.rule.get("always") and not denied:
            return _telling(hit, hit.rule.get("status"), span, verb or self.tokens[hit.last - 1])
        if verb is None:
            nominal = hit.rule.id in _NOMINAL
            return _telling(hit, hit.rule.get("status"), span, self.tokens[hit.last - 1]) if nominal else None
        told, said = self._tells(verb)
        status = "proposed" if told is None and self._is_proposed(verb) else self._status(hit, told, verb)
        if status is None:
            return None
        return _telling(hit, status, span if said.i < hit.last else (said.start, said.end), verb)

    # ---- the verb

    def _is_proposed(self, verb: Token) -> bool:
        """ "imzalamayı önerdi", "imzalanmasını teklif etti"."""
        words = [t.lemma for t in self.tokens[verb.i + 1 : verb.i + 3]]
        return verb.verb == "Vnoun" and verb.case == "Acc" and (words[:1] == ["öner"] or words == ["teklif", "et"])

    def _verb(self, hit: Hit, sentence: Sentence) -> Token | None:
        """The verb that a hit is or that governs it: "imzaladı", "imzaya açıldı"; None where it needs none."""
        last = self.tokens[hit.last - 1]
        if last.verb:
            return last
        if hit.rule.id in _NOMINAL:
            return None
        within = self.scene.sentence_at[last.i] or sentence
        return self.scene.governor(within, last.i)

    def _tells(self, verb: Token) -> tuple[Status | None, Token]:
        """Whether what a verb says happened or is ahead, and the word that says so: "imzalanmasının ardından" happened."""
        following = self.tokens[verb.i + 1].lower
        if verb.verb == "Vnoun" and not verb.word.negative:
            if _is_done(verb, following):
                return "occurred", verb
            if self._is_ahead(verb):
                return "planned", verb
            if verb.case == "Ins" or following == "ile":
                return tells(self.tokens, self._next_finite(verb) or verb)
        told, said = tells(self.tokens, verb)
        return "planned" if told == "occurred" and verb.verb == "Fin" and verb.word.tense == "Fut" else told, said

    def _next_finite(self, verb: Token) -> Token | None:
        """ "anlaşmanın yürürlüğe girmesiyle ticaret arttı": what follows from it tells whether it happened."""
        sentence = self.scene.sentence_at[verb.i]
        following = self.tokens[verb.i : sentence.last] if sentence else ()
        return next((t for t in following if t.verb == "Fin" or (t.verb == "Part" and t.word.possessive)), None)

    def _is_ahead(self, verb: Token) -> bool:
        """ "imzalamaya hazırlanıyor", "imzalamak üzere", "imzalamak için çalışıyor", "tamamlanması hedefleniyor"."""
        behind = self.tokens[verb.i + 1 : verb.i + 3]
        following = [t.lemma for t in behind]
        aimed = behind[0] if behind else verb
        if aimed.lemma in EXPECTED | {"uzlaş", "anlaş"} and aimed.verb == "Fin" and not aimed.word.negative:
            return True
        agreed = [t.lemma for t in behind if t.lower not in {"da", "de"}]
        if verb.case == "Loc" and agreed[:1] and agreed[0] in _AGREED:
            return True
        if verb.word.possessive and following[:1] and following[0] in _ORDERED and aimed.word.possessive:
            return True
        if following[:1] == ["üzere"] or (verb.case == "Dat" and following[:1] == ["hazırla"]):
            return True
        return following[:1] == ["için"] and following[1:] in (["çalış"], ["müzakere"], ["görüş"], ["görüşme"])

    # ---- the status

    def _status(self, hit: Hit, told: Status | None, verb: Token) -> str | None:
        """The status that a hit gives a document: "imzalandı" signed, "imzalanacak" planned; None where it gives none."""
        if told == "occurred" and hit.rule.id != "telling.expire":
            signed = hit.rule.id == "telling.adopt" and self._by_signature(verb)
            return "signed" if signed else hit.rule.get("status")
        begun = hit.rule.id == "telling.negotiate" and verb.verb == "Vnoun" and not verb.word.negative
        if begun or (told == "planned" and hit.rule.id in _AHEAD):
            return "planned"
        if told == "planned" and hit.rule.id == "telling.force":
            return "agreed"
        if told == "planned" and hit.rule.id == "telling.expire":
            return "in_force"
        return None

    def _by_signature(self, verb: Token) -> bool:
        """ "iki liderin imzasıyla kabul edildi"."""
        before = self.tokens[max(0, verb.i - _FARTHEST_SIGNATURE) : verb.i]
        return any(t.lemma == "imza" and t.case == "Ins" for t in before)


def _telling(hit: Hit, status: str, span: Span, verb: Token) -> Telling:
    """What a hit tells by its verb."""
    return Telling(hit.first, hit.last, status, span, verb, hit.rule.id)


def _is_done(verb: Token, following: str) -> bool:
    """ "imzalanmasının ardından", "imzalanmasından duyduğu memnuniyet", "imzalanmasına tanıklık etti": it happened."""
    became = verb.case == "Nom" and verb.word.possessive and following in {"oldu", "olmuştu"}
    glad = verb.case in {"Abl", "Acc"} and following.startswith(_GLAD)
    seen = verb.case == "Dat" and following in {"tanıklık", "şahitlik"}
    return bool(became or glad or seen) or following in _AFTERWARDS or following[:1].isdigit()
