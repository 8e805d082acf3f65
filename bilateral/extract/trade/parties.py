"""Between whom the trade is that an amount measures."""

from __future__ import annotations

import re
from collections import Counter
from functools import cached_property

from bilateral.extract.dyads import States, dyad
from bilateral.extract.trade.figures import Figure, Span, Telling, Topic
from bilateral.extract.trade.periods import Periods
from bilateral.gazetteer import Place
from bilateral.turkish.pipeline import Sentence

_OURS = re.compile(r"m[ıiuü]z")
_TWO = {"ikili", "karşılıklı", "aramızdaki", "iki"}


class Parties(Periods):
    """Finds the two states."""

    def _is_mutual(self, telling: Telling, topic: Topic) -> bool:
        """Whether it is the trade of two states: no one-way volume, no state's whole trade, no trade with a bloc."""
        sentence = self.scene.sentence_at[topic.at] or telling.figure.sentence
        named = len(self._codes(sentence)) >= 2
        if topic.means in {"exports", "imports"}:
            return telling.kind == "trade_target" and named
        begin = self.scene.clause_start(sentence, topic.at)
        before = self.scene.own(sentence, begin, topic.at)
        within = self.scene.states_at
        others = (t for t in before if t.case in {"Nom", "Gen", "Ins"} and t.i not in within)
        partners = [h for t in others if (h := self._mark(t.i)) is not None]
        bloc = any(self._means(h) == "bloc" for h in partners)
        if any(self._means(h) == "bloc" and self.scene.tokens[h.first - 1].lower == "ile" for h in partners):
            return named
        if topic.means == "foreign" and self._is_of_nobody(begin, topic):
            return named or len(dyad(self.scene, sentence, self.events, topic.at)) == 2
        if topic.means == "foreign" or bloc or self._with_organization(begin, topic.at):
            return named or self._is_between_two(sentence)
        return True

    def _is_of_nobody(self, begin: int, topic: Topic) -> bool:
        """Not "Peru'nun dış ticareti", "ülkesinin dış ticareti"."""
        owners = any(p.is_state and p.case == "Gen" for p in self.scene.mentions.places_in(begin, topic.at))
        return not owners and all(t.lemma != "ülke" for t in self.scene.tokens[begin : topic.at])

    def _is_between_two(self, sentence: Sentence) -> bool:
        """Whether it is said to be the trade of two: "ikili ticaret", "iki ülke arasında", "Peru ile ticaret"."""
        words = {t.lower for t in self.scene.own(sentence)}
        partners = [p for p in self.scene.places(sentence, sentence.first, sentence.last) if p.is_state]
        return bool(words & _TWO) or any(self._is_partner(p) for p in partners)

    def _is_partner(self, place: Place) -> bool:
        following = [t.lower for t in self.scene.tokens[place.last : place.last + 1]]
        return place.case == "Ins" or following == ["ile"]

    def _with_organization(self, first: int, last: int) -> bool:
        bodies = [p for p in self.scene.mentions.places_in(first, last) if p.entry.kind == "organization"]
        beside = {"ile", "ülkeleri", "ülkeleriyle"}
        return any(p.case == "Ins" or self.scene.tokens[p.last].lower in beside for p in bodies)

    def _states(self, telling: Telling) -> States:
        sentence = telling.figure.sentence
        named = self._codes(sentence)
        if sentence.heading and len(named) < 2:
            return {}
        last = self.told[-1] if self.told else None
        resolved = telling.topic is not None and telling.topic.basis == "resolved"
        before = self._codes(sentence, telling.figure.first) if resolved else named
        if last is not None and len(before) < 2 and before <= set(last.states) and telling.topic is not None:
            nearby = last.figure.first >= self._far_start(telling.figure.first)
            if nearby and (telling.topic.basis == "resolved" or last.figure.sentence == sentence):
                return {code: (span, "resolved") for code, (span, _) in last.states.items()}
        if telling.topic is not None and resolved and len(before) < 2:
            pointed = self._of_topic(telling.topic, sentence)
            if len(pointed) == 2 and before <= set(pointed):
                return pointed
        found = self._by_partner(telling.figure) or dyad(self.scene, sentence, self.events, telling.figure.last - 1)
        ours = telling.topic is not None and _OURS.search(self.scene.text, *telling.topic.span)
        if len(found) == 2 or telling.topic is None:
            return found
        mutual = ours or self._is_between_two(sentence) or len({code for code, _ in self._named_states}) == 2
        return self._spoken_of(telling.figure, found) if mutual else found

    def _of_topic(self, topic: Topic, sentence: Sentence) -> States:
        """ "Roe, Şili ile ticareti artıracaklarını belirtip 'Hedefimiz 2 milyar dolar' dedi": whose trade is pointed to."""
        told = self.scene.sentence_at[topic.at]
        if told is None or told is sentence:
            return {}
        named = dyad(self.scene, told, self.events, topic.at)
        return {code: (span, "resolved") for code, (span, _) in named.items()}

    def _by_partner(self, figure: Figure) -> States:
        """ "Tapia, Şili ile ticaretin 2, Kenya ile ise 1 milyar dolar olduğunu söyledi": each amount with its own partner."""
        sentence = figure.sentence
        named = [p for p in self.scene.places(sentence, sentence.first, sentence.last) if p.is_state and p.entry.country]
        partners = [p for p in named if self._is_partner(p)]
        own = next((p for p in reversed(partners) if p.first < figure.first), None)
        if own is None or len(self._codes(sentence)) != len(partners) or len(partners) != 2:
            return {}
        speakers = (m for m in self.scene.mentions.people_in(sentence.first, partners[0].first) if len(m.actors) == 1)
        speaker = next((m for m in speakers if m.case == "Nom"), None)
        ours = self.scene.mentions.country(speaker.actors[0]) if speaker is not None else None
        if speaker is None or ours is None or ours in self._codes(sentence) or own.entry.country is None:
            return {}
        return {ours: ((speaker.start, speaker.end), "resolved"), own.entry.country: ((own.start, own.end), "stated")}

    def _spoken_of(self, figure: Figure, found: States) -> States:
        """The two states that the text names most often, those before an amount first; ``found`` are among them."""
        start, states = figure.money.start, dict(found)
        often = Counter(code for code, _ in self._named_states)
        ahead = Counter(code for code, (begin, _) in self._named_states if begin < start)
        for code in sorted(often, key=lambda code: (-ahead[code], -often[code])):
            if len(states) < 2:
                spans = [span for one, span in self._named_states if one == code]
                states.setdefault(code, (next((s for s in reversed(spans) if s[0] < start), spans[0]), "resolved"))
        return states

    @cached_property
    def _named_states(self) -> list[tuple[str, Span]]:
        """Every place and officer of a state, with the state's code, in the text's order."""
        mentions = self.scene.mentions
        named = [(p.entry.country, (p.start, p.end)) for p in mentions.places if p.is_state or p.entry.kind == "city"]
        people = [(mentions.country(actor), (m.start, m.end)) for m in mentions.people for actor in m.actors]
        return sorted(((code, span) for code, span in [*named, *people] if code), key=lambda found: found[1])
