"""Statements: direct quotations and indirect speech, each with the one who speaks.

A direct statement is a quotation of at least six words that somebody is told to have said.  An indirect one is a sentence
of the report whose finite verb reports speech; the participles in it ("… belirten") belong to it.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from bilateral.extract.events import Happening
from bilateral.extract.scene import Draft, Scene
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
        hits = [h for h in self.hits.get(sentence.index, []) if not _passive(self.scene, h)]
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
        found = [a for a in self.scene.arguments(sentence, sentence.first, i) if a.marker == "Nom" and len(a.mention.actors) == 1]
        found = [a for a in found if a.mention.kind != "delegation"]
        sharp = [a for a in found if a.comma or self._set_off(a.mention)]
        chosen = sharp or found
        return chosen[-1].mention if chosen else None

    def _set_off(self, mention: Mention) -> bool:
        following = self.scene.tokens[mention.last] if mention.last < len(self.scene.tokens) else None
        return following is not None and (following.lower in {"da", "de", "ise"} or following.text in _MARKS)

    def _behind(self, sentence: Sentence, i: int) -> Mention | None:
        """"… dedi X", "… dile getirdi Vibava"."""
        found = [a for a in self.scene.arguments(sentence, i + 1, sentence.last) if a.marker == "Nom"]
        return found[0].mention if found and len(found[0].mention.actors) == 1 else None

    def _read_quote(self, index: int, sentence: Sentence, last: Speaker | None) -> None:
        quote = self.scene.analysed.quotes[index]
        hit = self._reporter(quote, sentence)
        colon = self._after_colon(quote, sentence)
        if hit is None and not colon:
            return
        speaker = self._quoted_by(quote, sentence, hit)
        if speaker is None and last is not None:
            speaker = Speaker(last.actor, last.span, "resolved")
        if speaker is not None:
            self.by_quote[index] = (speaker, self.scene.tokens[hit.last - 1] if hit else None)

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
        """"… söyleyen X, "…" dedi": the head of a participle before the quotation."""
        heads = [self.scene.head_after(sentence, t.i) for t in self.scene.own(sentence, sentence.first, quote.first) if t.verb == "Part"]
        known = [h for h in heads if h is not None and len(h.actors) == 1]
        return known[-1] if known else None


_MARKS = {'"', "“", "”", "„", "«", "»", "''", "'", "‘", "’"}
_TOLD = {"toplantı": ("press_conference", "council_meeting", "delegation_talks", "meeting"), "tören": ("signing_ceremony", "inauguration")}


def extract(scene: Scene, speech: Speech, events: Sequence[Happening]) -> list[Draft]:
    """The statements of an article: direct ones first, each once."""
    drafts: list[Draft] = []
    said: set[tuple[str, str]] = set()
    for index, (speaker, verb) in sorted(speech.by_quote.items()):
        quote = scene.analysed.quotes[index]
        text = scene.text[quote.start : quote.end]
        if _is_title(scene, quote) or (speaker.actor, text) in said:
            continue
        said.add((speaker.actor, text))
        drafts.append(_direct(scene, speech, events, f"s{len(drafts) + 1}", quote, speaker, verb))
    for sentence in speech.outer:
        hit = _indirect(scene, speech, sentence)
        who = speech.by_sentence.get(sentence.index)
        if hit is not None and who is not None:
            drafts.append(_reported(scene, events, f"s{len(drafts) + 1}", sentence, hit, who))
    return drafts


def _as_speaker(mention: Mention, basis: Basis) -> Speaker:
    return Speaker(mention.actors[0], (mention.start, mention.end), basis)


def _passive(scene: Scene, hit: Hit) -> bool:
    verb = scene.tokens[hit.last - 1]
    return verb.word.passive or verb.word.tense == "Fut" or verb.word.negative


def _is_title(scene: Scene, quote: Quote) -> bool:
    """A quoted name of a document or a programme: capitalised throughout, with no verb."""
    words = [t for t in scene.tokens[quote.first : quote.last] if t.is_word]
    return not any(t.verb == "Fin" for t in words) and all(t.capital or t.lower in {"ve", "ile", "için"} for t in words)


def _direct(
    scene: Scene, speech: Speech, events: Sequence[Happening], key: str, quote: Quote, speaker: Speaker, verb: Token | None
) -> Draft:
    draft = Draft("statement", key)
    span = (quote.start, quote.end)
    rule = "statement.direct"
    draft.say("", "", span, rule)
    draft.say("kind", "direct", (verb.start, verb.end) if verb is not None else span, rule)
    draft.say("text", scene.text[quote.start : quote.end], span, rule)
    draft.say("speaker", speaker.actor, speaker.span, rule, speaker.basis)
    frame = speech.frame(quote)
    _say_countries(scene, draft, speaker, (quote.first, quote.last), rule)
    _say_event(scene, draft, frame, events, rule)
    return draft


def _indirect(scene: Scene, speech: Speech, sentence: Sentence) -> Hit | None:
    """The finite verb that reports a sentence's speech in the reporter's words, if that is its main verb."""
    if sentence.heading:
        return None
    main = scene.main_verb(sentence)
    hits = [h for h in speech.hits.get(sentence.index, []) if h.rule.get("kind") == "says"]
    hit = next((h for h in reversed(hits) if main is not None and h.first <= main.i < h.last), None)
    if hit is None or _passive(scene, hit) or main is None or main.word.person == "1":
        return None
    quoted = any(q.first >= sentence.first and q.last <= sentence.last for q in scene.analysed.quotes)
    return None if quoted or main.word.tense not in {"Past", "Evid", "Pres"} else hit


def _reported(
    scene: Scene, events: Sequence[Happening], key: str, sentence: Sentence, hit: Hit, speaker: Speaker
) -> Draft:
    draft = Draft("statement", key)
    span = scene.span(sentence)
    rule = "statement.indirect"
    draft.say("", "", span, rule)
    draft.say("kind", "indirect", (scene.tokens[hit.first].start, scene.tokens[hit.last - 1].end), rule)
    draft.say("text", scene.text[span[0] : span[1]], span, rule)
    draft.say("speaker", speaker.actor, speaker.span, rule, speaker.basis)
    _say_countries(scene, draft, speaker, (sentence.first, sentence.last), rule)
    _say_event(scene, draft, sentence, events, rule)
    return draft


def _say_countries(scene: Scene, draft: Draft, speaker: Speaker, tokens: tuple[int, int], rule: str) -> None:
    """The speaker's state, and those that the statement speaks of."""
    own = scene.mentions.country(speaker.actor)
    if own:
        draft.say(f"country:{own}", own, speaker.span, rule, "resolved")
    named = {own}
    for place in scene.mentions.places_in(*tokens):
        code = place.entry.country
        if place.entry.kind in {"country", "adjective", "people"} and code and code not in named:
            named.add(code)
            draft.say(f"country:{code}", code, (place.start, place.end), rule)


def _say_event(scene: Scene, draft: Draft, sentence: Sentence, events: Sequence[Happening], rule: str) -> None:
    """The event at which it was said, where the sentence points to one told before: "toplantıda", "törende"."""
    for token in scene.own(sentence):
        for stem, types in _TOLD.items():
            if token.lower.startswith(stem) and token.case == "Loc":
                told = [e for e in events if e.type in types and e.trigger[0] <= token.end]
                chosen = next((e for kind in types for e in reversed(told) if e.type == kind), None)
                if chosen is not None:
                    draft.say("event", chosen.key, (token.start, token.end), rule, "resolved")
                    return
