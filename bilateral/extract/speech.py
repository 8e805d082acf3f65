"""Speech: who says each sentence and each quotation of an article."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass

from bilateral.extract.scene import Scene
from bilateral.facts import Basis
from bilateral.mentions import Mention
from bilateral.turkish.pipeline import Quote, Sentence, Token
from bilateral.turkish.rules import Hit, ruleset

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who speaks, the half-open character span that says so, and whether it names or points."""

    actor: str
    span: Span
    basis: Basis


class Speech:
    """An article's speech, read once: who says each sentence and each quotation."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.hits: dict[int, list[Hit]] = {}
        for hit in ruleset("speech").hits(scene.analysed):
            sentence = scene.sentence_at[hit.last - 1]
            if sentence is not None:
                self.hits.setdefault(sentence.index, []).append(hit)
        self.outer = [s for s in scene.analysed.sentences if s.quote == -1]
        self._starts = [s.first for s in self.outer]
        self.by_sentence: dict[int, Speaker | None] = {}
        self.by_quote: dict[int, tuple[Speaker, Token | None]] = {}
        self._read()

    def speaker(self, sentence: Sentence) -> tuple[str, Span, Basis] | None:
        """Who says a sentence: its quotation's speaker, or the one whose speech it reports."""
        if sentence.quote != -1:
            known = self.by_quote.get(sentence.quote)
            found = known[0] if known else None
        else:
            found = self.by_sentence.get(sentence.index)
        return (found.actor, found.span, found.basis) if found is not None else None

    def frame(self, quote: Quote) -> Sentence:
        """The report's sentence in which a quotation lies."""
        return self.outer[max(0, bisect_right(self._starts, quote.first) - 1)]

    # ---- reading

    def _read(self) -> None:
        quotes: dict[int, list[int]] = {}
        for index, quote in enumerate(self.scene.analysed.quotes):
            quotes.setdefault(self.frame(quote).index, []).append(index)
        last: Speaker | None = None
        for sentence in self.outer:
            found = self._reporting(sentence, last)
            self.by_sentence[sentence.index] = found
            if not sentence.heading:
                for index in quotes.get(sentence.index, []):
                    self._read_quote(index, sentence, last)
            said = [self.by_quote[i][0] for i in quotes.get(sentence.index, []) if i in self.by_quote]
            last = found or (said[-1] if said else None) or self._topic(sentence) or last

    def _topic(self, sentence: Sentence) -> Speaker | None:
        """The last person that a sentence makes its subject may go on to speak in the next."""
        if sentence.heading:
            return None
        main = self.scene.main_verb(sentence)
        subject = self.scene.subject(sentence, main.i) if main else []
        return _as_speaker(subject[-1].mention, "resolved") if len(subject) == 1 else None

    def _reporting(self, sentence: Sentence, last: Speaker | None) -> Speaker | None:
        """Who says what a sentence reports: the subject of its verb of speech."""
        hits = [h for h in self.hits.get(sentence.index, []) if not is_passive(self.scene, h)]
        if not hits:
            return None
        hit = hits[-1]
        verb = self.scene.tokens[hit.last - 1]
        if verb.verb == "Part" and verb.word.tense == "Pres":
            head = self.scene.head_after(sentence, verb.i)
            if head is not None and len(head.actors) == 1:
                return _as_speaker(head, head.basis)
        found = self._subject(sentence, verb.i) or self._behind(sentence, verb.i)
        if found is not None:
            return _as_speaker(found, found.basis)
        return Speaker(last.actor, last.span, "resolved") if last is not None else None

    def _subject(self, sentence: Sentence, i: int) -> Mention | None:
        """The last person in the nominative before a verb; one whom a comma or "da", "ise" sets off comes first."""
        found = [
            a for a in self.scene.arguments(sentence, sentence.first, i) if a.marker == "Nom" and len(a.mention.actors) == 1
        ]
        found = [a for a in found if a.mention.kind != "delegation"]
        sharp = [a for a in found if a.comma or self._set_off(a.mention)]
        chosen = sharp or found
        return chosen[-1].mention if chosen else None

    def _set_off(self, mention: Mention) -> bool:
        following = self.scene.tokens[mention.last] if mention.last < len(self.scene.tokens) else None
        return following is not None and (following.lower in {"da", "de", "ise"} or following.text in _MARKS)

    def _behind(self, sentence: Sentence, i: int) -> Mention | None:
        """ "… dedi X", "… dile getirdi Vibava"."""
        found = [a for a in self.scene.arguments(sentence, i + 1, sentence.last) if a.marker == "Nom"]
        return found[0].mention if found and len(found[0].mention.actors) == 1 else None

    def _read_quote(self, index: int, sentence: Sentence, last: Speaker | None) -> None:
        quote = self.scene.analysed.quotes[index]
        hit = self._reporter(quote, sentence)
        colon = self._after_colon(quote, sentence)
        alone = self._stands_alone(quote, sentence)
        if (hit is None and not colon and not alone) or self._is_named_by(quote):
            return
        if hit is not None and is_passive(self.scene, hit) and not alone:
            return
        speaker = (self._of_heading(sentence) if alone and hit is None else None) or self._quoted_by(quote, sentence, hit)
        if speaker is None and last is not None and not self._is_somebody_else(sentence, quote):
            speaker = Speaker(last.actor, last.span, "resolved")
        if speaker is not None:
            self.by_quote[index] = (speaker, self.scene.tokens[hit.last - 1] if hit else None)

    def _stands_alone(self, quote: Quote, sentence: Sentence) -> bool:
        """A paragraph that is one quotation and at most a bullet: what somebody named before goes on to say."""
        around = [t for t in self.scene.own(sentence) if t.is_word]
        return not around and quote.last - quote.first > 6

    def _is_named_by(self, quote: Quote) -> bool:
        """A heading, slogan or question that the text only quotes: "… başlığıyla", "… sorusu üzerine"."""
        following = [t for t in self.scene.tokens[quote.last : quote.last + 3] if t.is_word]
        return bool(following) and following[0].lower.startswith(_NAMED_BY)

    def _is_somebody_else(self, sentence: Sentence, quote: Quote) -> bool:
        """Whether a speaker stands in the sentence whom the article does not name: "sözcüsü ise", "yetkililer"."""
        own = self.scene.own(sentence, sentence.first, quote.first)
        known = {i for m in self.scene.mentions.people for i in range(m.first, m.last)}
        return any(t.lower.startswith(_UNNAMED) and t.case == "Nom" and t.i not in known for t in own)

    def _of_heading(self, sentence: Sentence) -> Speaker | None:
        """The person in the last heading above: "ÖRNEK'İN AÇIKLAMALARI"."""
        above = [s for s in self.outer if s.heading and s.last <= sentence.first]
        said = [s for s in self.outer if not s.heading and s.last <= sentence.first and self.hits.get(s.index)]
        if not above or (said and said[-1].first > above[-1].first):
            return None
        found = [m for m in self.scene.mentions.people_in(above[-1].first, above[-1].last) if len(m.actors) == 1]
        return _as_speaker(found[0], "resolved") if found else None

    def _reporter(self, quote: Quote, sentence: Sentence) -> Hit | None:
        """The verb of speech that a quotation goes with: the next one behind it, else one before it."""
        hits = self.hits.get(sentence.index, [])
        behind = next((h for h in hits if h.first >= quote.last), None)
        return behind or next((h for h in reversed(hits) if h.last <= quote.first), None)

    def _after_colon(self, quote: Quote, sentence: Sentence) -> bool:
        """Whether a colon opens a quotation, in its own sentence or at the end of the one before."""
        before = [t for t in self.scene.tokens[max(0, quote.first - 3) : quote.first] if t.text not in _MARKS | {"–", "-", "•"}]
        return bool(before) and before[-1].text == ":"

    def _quoted_by(self, quote: Quote, sentence: Sentence, hit: Hit | None) -> Speaker | None:
        verb = self.scene.tokens[hit.last - 1] if hit else None
        if verb is not None and verb.i >= quote.last and verb.verb == "Part" and verb.word.tense == "Pres":
            head = self.scene.head_after(sentence, verb.i)
            if head is not None and len(head.actors) == 1:
                return _as_speaker(head, head.basis)
        found = self._subject(sentence, quote.first)
        if found is None and verb is not None and verb.i >= quote.last:
            found = self._subject(sentence, verb.i) or self._behind(sentence, verb.i)
        if found is None:
            found = self._modified(sentence, quote)
        return _as_speaker(found, found.basis) if found is not None else None

    def _modified(self, sentence: Sentence, quote: Quote) -> Mention | None:
        """ "… söyleyen X, "…" dedi": the head of a participle before the quotation."""
        heads = [
            self.scene.head_after(sentence, t.i)
            for t in self.scene.own(sentence, sentence.first, quote.first)
            if t.verb == "Part"
        ]
        known = [h for h in heads if h is not None and len(h.actors) == 1]
        return known[-1] if known else None


_NAMED_BY = ("başlığ", "başlıkl", "adlı", "isimli", "sloganı", "sorusu", "temalı", "yazılı", "yazan", "anlayış")
_UNNAMED = ("sözcü", "kaynak", "yetkili", "diplomat", "uzman", "görevli", "gazeteci", "temsilci", "danışman")
_MARKS = {'"', "“", "”", "„", "«", "»", "''", "'", "‘", "’"}


def _as_speaker(mention: Mention, basis: Basis) -> Speaker:
    return Speaker(mention.actors[0], (mention.start, mention.end), basis)


def is_passive(scene: Scene, hit: Hit) -> bool:
    """Whether a verb of speech names no speaker, or tells of no speech: passive, future or negated."""
    verb = scene.tokens[hit.last - 1]
    return verb.word.passive or verb.word.tense == "Fut" or verb.word.negative
