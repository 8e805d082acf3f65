"""Speech: who says each sentence and each quotation of an article."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from itertools import islice
from typing import NamedTuple

from bilateral.extract.scene import Scene
from bilateral.facts import Basis
from bilateral.mentions import Mention
from bilateral.turkish import letters
from bilateral.turkish.pipeline import Quote, Sentence, Token
from bilateral.turkish.rules import Hit

Span = tuple[int, int]


class Speaker(NamedTuple):
    """Who speaks, the half-open character span that says so, and whether it names or points."""

    actor: str
    span: Span
    basis: Basis


class Speech:
    """An article's speech, read once: who says each sentence and each quotation."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.hits: dict[int, list[Hit]] = {}
        for hit in scene.hits["speech"]:
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
        return self._outer_at(quote.first)

    def told(self, sentence: Sentence) -> list[Hit]:
        """The verbs of speech in a sentence that tell of something said, with room for who says it."""
        hits = self.hits.get(sentence.index, [])
        return [h for h in hits if not (self._is_untold(self.scene.tokens[h.last - 1]) or self._is_reception(h, sentence))]

    def _is_untold(self, verb: Token) -> bool:
        """Whether a verb names nobody who speaks or tells of nothing said: passive, future, negated, said to those addressed.

        "ifadesi yer aldı" is as good as a passive.
        """
        stands = verb.lemma == "al" and verb.i > 0 and self.scene.tokens[verb.i - 1].lower == "yer"
        word = verb.word
        return stands or word.passive or word.tense == "Fut" or word.negative or word.person == "2"

    def _is_reception(self, hit: Hit, sentence: Sentence) -> bool:
        """ "X, Y'yi kabul etti" receives somebody and admits nothing: "X, yolun kapalı olduğunu kabul etti"."""
        if self.scene.tokens[hit.first].lower != "kabul":
            return False
        before = (t for t in reversed(self.scene.own(sentence, sentence.first, hit.first)) if t.verb)
        return not any(t.verb == "Part" and t.word.possessive and t.case == "Acc" for t in islice(before, 1))

    def _outer_at(self, i: int) -> Sentence:
        """The report's sentence in which a token lies, or in whose quotation it does."""
        return self.outer[max(0, bisect_right(self._starts, i) - 1)]

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
            last = self._asked(sentence) or found or (said[-1] if said else None) or self._topic(sentence) or last
        self._read_interview()

    def _read_interview(self) -> None:
        """Who gives most of the answers that stand alone below questions gives them all, whomever the questions name."""
        quotes = self.scene.analysed.quotes
        asked = [i for i, quote in enumerate(quotes) if self._is_answer(quote)]
        given = [self.by_quote[i][0] for i in asked if i in self.by_quote]
        count = Counter(speaker.actor for speaker in given)
        actor = max(count, key=lambda who: count[who], default="")
        if count[actor] > 1 and 3 * count[actor] >= 2 * len(asked):
            speaker = next(s for s in given if s.actor == actor)
            self.by_quote.update({i: (Speaker(actor, speaker.span, "resolved"), None) for i in asked if self._is_guessed(i)})

    def _is_answer(self, quote: Quote) -> bool:
        """Whether a quotation stands alone in its paragraph and a question, or a line with a dash, above it."""
        frame = self.frame(quote)
        above = next((s for s in reversed(self.outer) if s.last <= frame.first), None)
        if above is None or above.paragraph == frame.paragraph:
            return False
        marked = {self.scene.tokens[above.first].text, self.scene.tokens[above.last - 1].text} & _QUESTIONS
        return bool(marked) and self._stands_alone(quote, frame)

    def _is_guessed(self, index: int) -> bool:
        return index not in self.by_quote or self.by_quote[index][0].basis == "resolved"

    def _topic(self, sentence: Sentence) -> Speaker | None:
        """The last person that a sentence makes its subject may go on to speak in the next."""
        if sentence.heading:
            return None
        subject = self.scene.main_subject(sentence)
        told = [a.mention for a in subject if a.mention.actors and not self._is_manner(a.mention)]
        return _as_speaker(told[0], "resolved") if len(told) == len(subject) == 1 else None

    def _is_manner(self, mention: Mention) -> bool:
        """Whether an office only tells as what somebody does something: "bakan olarak"."""
        return any(t.lower == "olarak" for t in self.scene.tokens[mention.last : mention.last + 1])

    def _asked(self, sentence: Sentence) -> Speaker | None:
        """ "Bunu Odongo'ya sordum.", "Odongo'ya soruldu.": whose answer may follow."""
        verb = None if sentence.heading else self.scene.main_verb(sentence)
        if verb is None or not verb.lemma.startswith("sor") or not (verb.word.person == "1" or verb.word.passive):
            return None
        people = self.scene.arguments(sentence, sentence.first, verb.i)
        asked = [a.mention for a in people if a.marker == "Dat" and len(a.mention.actors) == 1]
        return _as_speaker(asked[-1], "resolved") if asked else None

    def _reporting(self, sentence: Sentence, last: Speaker | None) -> Speaker | None:
        """Who says what a sentence reports: the subject of its verb of speech."""
        hits = self.told(sentence)
        if not hits:
            return None
        verb = self.scene.tokens[hits[-1].last - 1]
        if verb.verb == "Part" and verb.word.tense == "Pres":
            head = self.scene.head_after(sentence, verb.i)
            if head is not None and len(head.actors) == 1:
                return _as_speaker(head, head.basis)
        found = self._subject(sentence, verb.i) or self._behind(sentence, verb.i)
        if found is not None:
            return _as_speaker(found, found.basis)
        if last is None or self._is_somebody_else(sentence, verb.i) or self._is_drawn(sentence, hits[-1]):
            return None
        return Speaker(last.actor, last.span, "resolved")

    def _is_drawn(self, sentence: Sentence, hit: Hit) -> bool:
        """ "X'in geç gelmesi dikkat çekti", "… olduğunu belirten kaynaklar": whether a thing draws notice, or others speak."""
        verb, before = self.scene.tokens[hit.last - 1], self.scene.tokens[hit.first - 1] if hit.first else None
        if before is not None and verb.lemma == "çek" and before.verb == "Vnoun" and before.case == "Nom":
            return True
        behind = self.scene.own(sentence, verb.i + 1, verb.i + 4) if verb.verb == "Part" else []
        return any(self._is_unnamed(t) for t in behind)

    def _subject(self, sentence: Sentence, i: int) -> Mention | None:
        """The last person in the nominative before a verb; one whom a comma or "da", "ise" sets off comes first."""
        found = [
            a for a in self.scene.arguments(sentence, sentence.first, i) if a.marker == "Nom" and len(a.mention.actors) == 1
        ]
        found = [
            a
            for a in found
            if a.mention.kind != "delegation" and not self._is_bound(a.mention) and not self._is_quoted(sentence, a.mention)
        ]
        sharp = [a for a in found if a.comma or self._set_off(a.mention)]
        chosen = sharp or found
        return chosen[-1].mention if chosen else None

    def _is_quoted(self, sentence: Sentence, mention: Mention) -> bool:
        """Whether a few quoted words hold a mention: "“Roe ne dedi?” sorusu üzerine"."""
        marks = [t for t in self.scene.own(sentence, sentence.first, mention.first) if t.text in _DOUBLE_MARKS]
        return len(marks) % 2 == 1

    def _is_bound(self, mention: Mention) -> bool:
        """Whether a name in the nominative belongs to what stands behind it: "X hükümeti", "X ile Y arasında"."""
        following = self.scene.tokens[mention.last : mention.last + 1]
        return any(_binds(t) for t in following)

    def _set_off(self, mention: Mention) -> bool:
        following = self.scene.tokens[mention.last] if mention.last < len(self.scene.tokens) else None
        return following is not None and (following.lower in {"da", "de", "ise"} or following.text in _MARKS)

    def _behind(self, sentence: Sentence, i: int) -> Mention | None:
        """ "… dedi X", "… dile getirdi Vibava"."""
        found = [a for a in self.scene.arguments(sentence, i + 1, sentence.last) if a.marker == "Nom"]
        return found[0].mention if found and len(found[0].mention.actors) == 1 else None

    def _read_quote(self, index: int, sentence: Sentence, last: Speaker | None) -> None:
        quote = self.scene.analysed.quotes[index]
        verb = self._reporter(quote, sentence)
        if self._is_named_by(quote):
            return
        owner = self._owner(quote, sentence)
        speaker = owner or self._free_speaker(quote, sentence, verb, last)
        if speaker is not None:
            self.by_quote[index] = (speaker, verb if owner is None else None)

    def _free_speaker(self, quote: Quote, sentence: Sentence, verb: Token | None, last: Speaker | None) -> Speaker | None:
        """Who says a quotation that no genitive owns; ``last`` is who spoke before."""
        according = self._according(quote, sentence) if verb is None or verb.i < quote.first else None
        if according is not None:
            return _as_speaker(according, according.basis)
        alone, colon = self._stands_alone(quote, sentence), self._after_colon(quote)
        if (
            self._is_of_others(quote, sentence)
            or self._is_unsaid(quote)
            or self._owning(quote) == "Abl"
            or (verb is not None and self._is_untold(verb) and not alone)
        ):
            return None
        if verb is None and not (alone or colon or self._follows_name(quote, sentence)):
            return None
        speaker = self._of_heading(sentence) if alone and verb is None else None
        speaker = speaker or self._quoted_by(quote, sentence, verb)
        if speaker is not None or last is None or self._is_somebody_else(sentence, quote.first):
            return speaker
        several = verb is not None and verb.verb == "Fin" and (verb.word.plural or verb.word.person != "3")
        return None if several and not colon else Speaker(last.actor, last.span, "resolved")

    def _according(self, quote: Quote, sentence: Sentence) -> Mention | None:
        """ "X'e göre engel yollar: "…"", "X'e sorarsanız iş kolay, "…"": whose view a quotation ends with nothing behind."""
        if any(t.is_word for t in self.scene.own(sentence) if t.i >= quote.last):
            return None
        people = [a.mention for a in self.scene.arguments(sentence, sentence.first, quote.first) if a.mention.case == "Dat"]
        asked = [m for m in people if m.last < quote.first and self.scene.tokens[m.last].lower.startswith(_ASKED)]
        return asked[-1] if asked and len(asked[-1].actors) == 1 else None

    def _stands_alone(self, quote: Quote, sentence: Sentence) -> bool:
        """A paragraph that is one quotation and at most a bullet: what somebody named before goes on to say."""
        around = [t for t in self.scene.own(sentence) if t.is_word]
        closed = self.scene.tokens[quote.last].text in _MARKS
        return not around and closed and quote.last - quote.first > 6

    def _follows_name(self, quote: Quote, sentence: Sentence) -> bool:
        """ "X, "…"" with nothing behind: the verb of speech is left out."""
        own = self.scene.own(sentence)
        before = [t for t in own if t.i < quote.first and (t.is_word or t.text == ",")]
        if len(before) < 2 or before[-1].text != "," or any(t.is_word for t in own if t.i >= quote.last):
            return False
        return any(a.mention.last == before[-1].i for a in self.scene.arguments(sentence, sentence.first, quote.first))

    def _is_named_by(self, quote: Quote) -> bool:
        """A heading, slogan or question that the text only quotes: "… başlığıyla", "… şeklindeki haberi"."""
        following = self._word_behind(quote)
        if following is not None and following.lower in {"şeklindeki", "biçimindeki", "yolundaki", "yönündeki"}:
            return any(t.lower.startswith(_PRINTED) for t in self.scene.tokens[following.i + 1 : following.i + 2])
        return following is not None and following.lower.startswith(_NAMED_BY)

    def _word_behind(self, quote: Quote) -> Token | None:
        return next((t for t in self.scene.tokens[quote.last : quote.last + 3] if t.is_word), None)

    def _owner(self, quote: Quote, sentence: Sentence) -> Speaker | None:
        """ "X'in, "…" sözleri", "X'in "…" dediği", "X'ten "…" mesajı geldi": whose words they are, with no subject between."""
        answering = self._answering(quote) or self._owner_behind(quote)
        if answering is not None:
            return _as_speaker(answering, answering.basis)
        told = self.scene.arguments(sentence, sentence.first, quote.first)
        people = [a for a in told if a.mention.kind != "group" or not self._is_attribute(a.mention)]
        people = people[:-1] if len(people) > 1 and people[-1].marker == "Dat" else people
        if not people or people[-1].marker != self._owning(quote):
            return None
        mention = people[-1].mention
        return _as_speaker(mention, mention.basis) if len(mention.actors) == 1 else None

    def _owning(self, quote: Quote) -> str:
        """The case of who owns words: "X'ten "…" mesajı geldi", "X tarafından "…" sözleriyle duyuruldu", "X'in "…" sözü"."""
        following = self._word_behind(quote)
        verb = self._worded(following) if following is not None else None
        if verb is not None and verb.lemma == "gel":
            return "Abl"
        if self._is_owned(quote):
            return "Gen"
        return "Agt" if verb is not None and verb.word.passive else ""

    def _is_attribute(self, mention: Mention) -> bool:
        """Whether a noun owns a mention: "belediye başkanları zirvesi"."""
        following = self.scene.tokens[mention.last : mention.last + 1]
        return mention.case == "Nom" and any(t.word.possessive and not t.capital for t in following)

    def _owner_behind(self, quote: Quote) -> Mention | None:
        """ "'…' benzetmesi X'in.": whose words a noun behind them are, with nothing more told."""
        following, closing = self._word_behind(quote), self._closing(quote)
        if following is None or not following.word.possessive or not following.lower.startswith(_WORDINGS):
            return None
        owners = [a.mention for a in self.scene.arguments(closing, following.i + 1, closing.last) if a.marker == "Gen"]
        ends = len(owners) == 1 and not any(t.is_word for t in self.scene.tokens[owners[0].last : closing.last])
        known = (m.actors for m in self.scene.mentions.people_in(0, quote.first) if m.kind == "named")
        return owners[0] if ends and len(owners[0].actors) == 1 and owners[0].actors in known else None

    def _answering(self, quote: Quote) -> Mention | None:
        """ "X'in cevabı kısa oldu: "…"", "X'ten yanıt geldi: "…"", "X'in cevabı "…" oldu": whose answer it is."""
        said = [m for m in self._answerers(quote) if len(m.actors) == 1]
        return said[-1] if said else None

    def _answerers(self, quote: Quote) -> list[Mention]:
        """Those whose answers a quotation gives, known or not: behind a colon, or as what the answer was."""
        end = self._end_of_announcement(quote)
        sentence = self._outer_at(end) if end is not None else None
        if sentence is None or end is None:
            return []
        people = self.scene.arguments(sentence, sentence.first, end)
        owners = [a.mention for a in people if a.marker in {"Gen", "Abl"}]
        return [m for m in owners if self._has_answer(m, end)]

    def _end_of_announcement(self, quote: Quote) -> int | None:
        """Where the words end that announce a quotation: at its colon, or before it where "oldu" stands behind it."""
        before, following = self._last_before(quote), self._word_behind(quote)
        if before is not None and before.text == ":":
            return before.i
        if following is not None and following.lower in _SO:
            following = self._verb_behind(following)
        if before is None or following is None or following.lemma != "ol" or following.verb != "Fin":
            return None
        return before.i + 1

    def _has_answer(self, mention: Mention, end: int) -> bool:
        """Whether the noun that somebody owns is for what is said: "X'in yanıtı", "X'in bu konudaki tutumu"."""
        rest = self.scene.tokens[mention.last : min(end, mention.last + 4)]
        nouns = (t for t in rest if not t.verb)
        owned = next((t for t in nouns if t.word.possessive or t.lower.startswith(_ANSWERS)), None)
        return owned is not None and owned.lower.startswith(_ANSWERS)

    def _is_owned(self, quote: Quote) -> bool:
        """Whether a noun or a nominalised verb of speech follows a quotation: "… sözleri", "… diye konuştuğu"."""
        following = self._word_behind(quote)
        if following is None:
            return False
        light = [t for t in self.scene.tokens[following.i + 1 : following.i + 2] if t.lemma in {"kullan", "bulun"}]
        verb = self._said_so(following) or next(iter(light), None)
        if verb is not None:
            return verb.word.possessive
        return following.case != "Ins" and following.lower.startswith(_OWNED)

    def _is_of_others(self, quote: Quote, sentence: Sentence) -> bool:
        """The words of somebody without a name: "Bir gazetecinin "…" demesi üzerine", "Gözlemciler, "…""."""
        own = [t for t in self.scene.own(sentence, sentence.first, quote.first) if t.is_word]
        if any(not m.actors for m in self._answerers(quote)):
            return True
        if own and own[-1].case == "Nom" and own[-1].lower.startswith(_UNNAMED) and self._pointed(sentence, quote) is None:
            return own[-1].word.plural or own[-1].i not in self.scene.people_at
        return self._is_owned(quote) and any(t.case == "Gen" and t.lower.startswith(_UNNAMED) for t in own)

    def _is_somebody_else(self, sentence: Sentence, end: int) -> bool:
        """Whether a speaker stands in the sentence whom the article does not name: "sözcüsü ise", "yetkililer"."""
        own = self.scene.own(sentence, sentence.first, end)
        if self._is_label([t for t in own if t.is_word]):
            return False
        return any(self._is_unnamed(t) or self._is_stranger(t) for t in own if t.i not in self.scene.people_at)

    def _is_label(self, words: Sequence[Token]) -> bool:
        """Whether words in capitals before a colon tell what is spoken of, not who speaks: "SINIR İHLALİ: "…""."""
        if not words or any(not letters.is_shouted(t.text) or t.i in self.scene.people_at for t in words):
            return False
        places = {i for p in self.scene.mentions.places_in(words[0].i, words[-1].i + 1) for i in range(p.first, p.last)}
        return all(t.word.pos != "PROPN" or t.i in places for t in words)

    def _is_unnamed(self, token: Token) -> bool:
        """A noun for those who speak without a name, or an institution that is no part of somebody's title."""
        if token.case != "Nom":
            return token.lower in {"tarafının", "heyetinin"}
        if token.lower.startswith(_UNNAMED) or token.lower in _PAPERS:
            return True
        following = self.scene.tokens[token.i + 1 : token.i + 3]
        part = any(t.i in self.scene.people_at or _binds(t) for t in following)
        return token.word.possessive and token.lower.startswith(_INSTITUTIONS) and not part

    def _is_stranger(self, token: Token) -> bool:
        """A capitalised word that nobody known bears, in a subject's place: "Roe da", "Roe:", "BBC …", a state "Peru, "…"."""
        following = self.scene.tokens[token.i + 1 : token.i + 3]
        if self._opens_as_subject(token):
            return True
        if not token.capital or not following or token.verb or token.case != "Nom" or token.word.stem < len(token.text):
            return False
        if len(token.text) > 2 and token.text.isupper() and token.i in self._starts:
            return True
        opens = len(following) > 1 and (following[1].text in _MARKS or self._is_full_name(token.i))
        return following[0].lower in {"da", "de", "ise"} or (opens and following[0].text in {":", ","})

    def _opens_as_subject(self, token: Token) -> bool:
        """Whether a name that nobody known bears opens a sentence as its subject: "Roe gazetecilere, "…" dedi"."""
        following = self.scene.tokens[token.i + 1] if token.i + 1 < len(self.scene.tokens) else token
        named = token.i in self._starts and token.word.pos == "PROPN" and token.word.stem == len(token.text)
        if not named or token.case != "Nom" or self.scene.mentions.places_in(token.i, token.i + 1):
            return False
        if any(self.scene.tokens[i].lower == token.lower for i in self.scene.people_at):
            return False
        addressed = following.case == "Dat" and not (following.word.possessive or following.capital)
        return addressed or following.text in _MARKS

    def _is_full_name(self, i: int) -> bool:
        """Whether a capitalised word follows another that nobody known bears and begins no sentence: "… sürücü Jane Roe"."""
        before = self.scene.tokens[i - 1] if i else None
        known = before is None or before.i in self.scene.people_at or bool(self.scene.mentions.places_in(i - 1, i + 1))
        return not known and before is not None and before.capital and before.case == "Nom" and before.i not in self._starts

    def _of_heading(self, sentence: Sentence) -> Speaker | None:
        """The person in the last heading above: "ÖRNEK'İN AÇIKLAMALARI"."""
        above = [s for s in self.outer if s.heading and s.last <= sentence.first]
        said = [s for s in self.outer if not s.heading and s.last <= sentence.first and self.hits.get(s.index)]
        if not above or (said and said[-1].first > above[-1].first):
            return None
        found = [m for m in self.scene.mentions.people_in(above[-1].first, above[-1].last) if len(m.actors) == 1]
        return _as_speaker(found[0], "resolved") if found else None

    def _reporter(self, quote: Quote, sentence: Sentence) -> Token | None:
        """The verb of speech that a quotation goes with: the next one behind it, else one before it."""
        following = self._word_behind(quote)
        said = following and (self._said_so(following) or self._worded(following))
        if said is not None:
            return said
        behind = [h for h in self.hits.get(self._closing(quote).index, []) if h.first >= quote.last]
        before = [h for h in self.hits.get(sentence.index, []) if h.last <= quote.first]
        hit = behind[0] if behind else before[-1] if before else None
        return self.scene.tokens[hit.last - 1] if hit is not None else None

    def _closing(self, quote: Quote) -> Sentence:
        """The report's sentence in which a quotation ends: another than its first one where it runs over paragraphs."""
        return self._outer_at(quote.last - 1)

    def _said_so(self, following: Token) -> Token | None:
        """The verb behind "… diye", "… şeklinde", whatever it is: "diye takıldı", "şeklinde yorumlandı"."""
        return self._verb_behind(following) if following.lower in _SO else None

    def _worded(self, following: Token) -> Token | None:
        """The verb behind a noun for what is said, whatever it is: "dileğinde bulundu", "ifadelerine yer verildi"."""
        is_noun = following.word.possessive and following.lower.startswith(_WORDINGS)
        return self._verb_behind(following) if is_noun else None

    def _verb_behind(self, token: Token) -> Token | None:
        """The next verb of the report, if nobody is named before it."""
        for later in self.scene.own(self._outer_at(token.i), token.i + 1, token.i + 7):
            if later.verb:
                return later
            if later.i in self.scene.people_at:
                return None
        return None

    def _after_colon(self, quote: Quote) -> bool:
        """Whether a colon opens a quotation, in its own sentence or at the end of the one before."""
        colon = self._last_before(quote)
        return colon is not None and colon.text == ":"

    def _is_unsaid(self, quote: Quote) -> bool:
        """Whether a colon opens a quotation that nobody is told to have said: "şu ifadeler kullanıldı:"."""
        colon = self._last_before(quote)
        if colon is None or colon.text != ":":
            return False
        hits = [h for h in self.hits.get(self._outer_at(colon.i).index, []) if h.last <= colon.i]
        return bool(hits) and self._is_untold(self.scene.tokens[hits[-1].last - 1])

    def _last_before(self, quote: Quote) -> Token | None:
        before = self.scene.tokens[max(0, quote.first - 3) : quote.first]
        return next((t for t in reversed(before) if t.text not in _MARKS | {"–", "-", "•"}), None)

    def _quoted_by(self, quote: Quote, sentence: Sentence, verb: Token | None) -> Speaker | None:
        closing = self._closing(quote)
        behind = verb is not None and verb.i >= quote.last
        if verb is not None and behind and verb.verb == "Part" and verb.word.tense == "Pres":
            head = self.scene.head_after(closing, verb.i)
            if head is not None and len(head.actors) == 1:
                return _as_speaker(head, head.basis)
        found = self._subject(sentence, quote.first)
        if found is None:
            pointed = self._pointed(sentence, quote)
            if pointed is not None:
                return pointed
        if found is None and self._is_somebody_else(sentence, quote.first):
            return None
        if found is None and verb is not None and behind:
            found = self._subject(closing, verb.i) or (self._behind(closing, verb.i) if verb.verb != "Conv" else None)
        if found is None:
            found = self._modified(sentence, quote)
        return _as_speaker(found, found.basis) if found is not None else None

    def _pointed(self, sentence: Sentence, quote: Quote) -> Speaker | None:
        """ "Kenyalı general, "…"": the officer of that state named last; "X'e soruldu, bakan "…"": the one named there."""
        head = self._pointing(sentence, quote)
        if head is None or head.case != "Nom" or head.capital or head.word.plural:
            return None
        place = next((p for p in self.scene.places(sentence, sentence.first, head.i) if p.last == head.i), None)
        before = self.scene.mentions.people_in(0 if place is not None else sentence.first, head.i)
        known = [m.actors[0] for m in before if m.kind == "named" and len(m.actors) == 1]
        if place is not None:
            theirs = place.entry.country if place.is_state else ""
            bodies = self._of_bodies(known, theirs) if head.lower.startswith("diplomat") else []
            known = known[-1:] if head.lower.startswith(_UNNAMED) else known
            known = [actor for actor in known if self.scene.mentions.country(actor) == theirs][-1:] or bodies
        elif head.lower.startswith(_UNNAMED):
            return None
        span = (place.start if place is not None else head.start, head.end)
        return Speaker(known[0], span, "resolved") if len(set(known)) == 1 else None

    def _of_bodies(self, known: Sequence[str], state: str | None) -> list[str]:
        """The one officer of an organisation whom "Kenyalı diplomat" may mean where the text knows no Kenyan."""
        persons = self.scene.mentions.persons.values()
        if not state or any(p.country == state for p in persons if p.kind == "person"):
            return []
        officers = {p.key for p in persons if p.country is None and p.holdings}
        return sorted(officers & set(known)) if len(officers) == 1 else []

    def _pointing(self, sentence: Sentence, quote: Quote) -> Token | None:
        """The noun for an officer before a quotation, else behind the state at the sentence's head: "Kenyalı lider dün"."""
        own = [t for t in self.scene.own(sentence, sentence.first, quote.first) if t.is_word]
        if own and own[-1].lower in {"da", "de", "ise"}:
            own.pop()
        opening = next((p for p in self.scene.places(sentence, sentence.first, quote.first) if p.first == sentence.first), None)
        behind = [t for t in own if opening is not None and t.i == opening.last]
        return next((t for t in (*own[-1:], *behind) if t.lower.startswith((*_PERSONS, "diplomat", "yetkili"))), None)

    def _modified(self, sentence: Sentence, quote: Quote) -> Mention | None:
        """ "… söyleyen X, "…" dedi": the head of a participle before the quotation."""
        heads = [
            self.scene.head_after(sentence, t.i)
            for t in self.scene.own(sentence, sentence.first, quote.first)
            if t.verb == "Part"
        ]
        known = [h for h in heads if h is not None and len(h.actors) == 1]
        return known[-1] if known else None


_QUESTIONS = {"?", "-", "–", "*", "•"}
_SO = {"diye", "şeklinde", "biçiminde"}
_NAMED_BY = ("başlığ", "başlıkl", "adlı", "isimli", "sloganı", "sorusu", "temalı", "yazılı", "yazan", "anlayış")
_PRINTED = ("haber", "manşet", "yazı", "söylenti", "dedikodu", "soru", "slogan")
"""Nouns for words that are printed or go round, behind "şeklindeki"."""
_UNNAMED = (
    "sözcü", "kaynak", "yetkili", "diplomat", "uzman", "görevli", "gazeteci", "temsilci", "danışman", "gözlemci", "mensub",
    "mensup", "muhabir", "yorumcu", "analist", "spiker", "sunucu", "öğrenci",
)  # fmt: skip
_PERSONS = (
    "konuk", "lider", "general", "orgeneral", "korgeneral", "amiral", "komutan", "bakan", "başkan", "cumhurbaşkan", "başbakan",
    "mevkidaş", "meslektaş", "siyasetçi", "elçi", "büyükelçi", "vekil",
)  # fmt: skip
"""How the nouns begin that stand for an officer of whom was told: "Kenyalı general"."""
_INSTITUTIONS = (
    "bakanlığı", "ajansı", "gazetesi", "dergisi", "televizyonu", "kanalı", "sarayı", "örgütü", "partisi", "hükümeti",
    "basını", "medyası", "komisyonu", "büyükelçiliği", "başkanlığı", "bürosu", "ordusu", "derneği", "şirketi",
    "enstitüsü", "vakfı",
)  # fmt: skip
_PAPERS = {"gazete", "dergi", "ajans", "televizyon", "kanal", "bakanlık", "örgüt", "parti", "komisyon", "büyükelçilik"}
"""Institutions that a text calls by their noun alone, as it goes on: "Gazete, …"."""
_OWNED = ("sözler", "sözü", "çıkış", "tepki", "şeklindeki", "yönündeki", "demes", "dediğ", "açıklama", "ifade", "uyarı")
_ASKED = ("göre", "sorarsa", "sorulursa", "bakılırsa", "kalırsa")
"""Behind a name in the dative: whose view it is."""
_WORDINGS = (
    "söz", "ifade", "dile", "temenni", "paylaşım", "not", "itiraf", "bilgi", "tehdi", "eleştiri", "öneri", "taahhü", "çağrı",
    "uyarı", "mesaj", "yorum", "tespit", "değerlendirme", "görüş", "yanıt", "cevab", "karşılığ", "iddia", "espri", "açıklama",
    "tepki", "çıkış", "vurgu", "tavsiye", "teklif", "hatırlatma", "müjde", "serzeniş", "sitem", "talimat", "benzetme",
    "saptama", "savunma",
)  # fmt: skip
"""Nouns for what somebody says, as a quotation's possessive head begins: "… sözünü", "… karşılığını"."""
_ANSWERS = (
    *_WORDINGS, "cevap", "tutumu", "tavrı", "itirazı", "düşüncesi", "kanaati", "talebi", "beklentisi", "konuşması", "özeti",
)  # fmt: skip
"""Nouns for what somebody says, as a colon may announce it: "X'in yanıtı gecikmedi:", "X'ten uyarı geldi:"."""
_BINDING = ("arasında", "hakkında", "konusunda", "hükümet", "yönetim", "kabine", "iktidar", "rejim", "dönemi")
_DOUBLE_MARKS = {'"', "“", "”", "„", "«", "»", "''"}
_MARKS = _DOUBLE_MARKS | {"'", "‘", "’"}


def _binds(token: Token) -> bool:
    """Whether what stands before a word is no subject: "X ile", "X arasında"."""
    return token.lower == "ile" or token.lower.startswith(_BINDING)


def _as_speaker(mention: Mention, basis: Basis) -> Speaker:
    return Speaker(mention.actors[0], (mention.start, mention.end), basis)
