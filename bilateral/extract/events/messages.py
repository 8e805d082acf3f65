"""Frames of what is sent: messages, notes, and calls that are sought."""

from __future__ import annotations

from collections.abc import Sequence

from bilateral.extract.events.assemblies import Assemblies
from bilateral.extract.events.journeys import one_each
from bilateral.mentions import Mention
from bilateral.turkish.pipeline import Sentence
from bilateral.turkish.rules import Hit

_HEADS = {"head_of_state", "royal"}


class Messages(Assemblies):
    """Tells of messages."""

    def sought(self, hit: Hit, sentence: Sentence) -> None:
        """ "X, dün gece Y'yi aradı", "Bu sabah arayan, Y oldu": a call, told without the word for it."""
        clause = self._told(hit, sentence)
        main = self.scene.main_verb(sentence)
        if clause is None or clause.verb.word.passive:
            return
        verb, status, said, first, last = clause
        subject, arguments = self._who(sentence, verb, first)
        partners = [a.mention for a in arguments if a.marker == "Acc"]
        if verb.lower == "arayan" and main is not None and main.lemma == "ol" and not partners:
            subject, partners = self.scene.mentions.people_in(verb.i, main.i)[:1], self.topic
            verb, last = main, main.i + 1
        for partner in partners if subject else []:
            happening = self._start(hit, sentence, status, said)
            happening.add(self.scene, [*subject, partner])
            happening.reference = not self._is_between(happening)
            self.about.date(happening, sentence, first, last, verb)
            self._keep(happening)

    def note(self, hit: Hit, sentence: Sentence) -> None:
        """ "Kenya'nın Büyükelçisi X'e nota verildi": a state's protest to another, of which both are told here or before."""
        clause = self._told(hit, sentence)
        if clause is None:
            return
        verb, status, said, first, last = clause
        happening = self._start(hit, sentence, status, said)
        arguments = self.scene.arguments(sentence, first, hit.first)
        happening.add(self.scene, [a.mention for a in arguments if a.marker in {"Nom", "Dat", "Agt"}])
        for place in self.scene.places(sentence, first, hit.first):
            if place.is_state and place.case in {"Nom", "Dat"}:
                happening.link(place)
        happening.reference = not self._is_between(happening)
        self.about.date(happening, sentence, first, last, verb)
        self._keep(happening)

    def message(self, hit: Hit, sentence: Sentence) -> None:
        """From one to another: letters, credentials."""
        acted = self._acted(hit, sentence)
        if acted is None:
            return
        (verb, status, said, first, last), subject, arguments = acted
        takers = [a.mention for a in arguments if a.marker in {"Dat", "Acc", "Ins"}]
        if verb.lemma == "al" or (verb.lemma == "et" and self.scene.tokens[verb.i - 1].lower == "kabul"):
            around = self.scene.arguments(sentence, first, hit.first)
            subject, takers = [a.mention for a in around if a.marker in {"Gen", "Abl"}], subject
        if hit.rule.get("type") == "credentials":
            takers = takers or self._crown(sentence, subject)
            subject = [m for m in subject if any(self.scene.person(k).rank == "ambassador" for k in m.actors)] or subject
        for sender in one_each(subject) if hit.rule.get("type") == "credentials" else [list(subject)]:
            happening = self._start(hit, sentence, status, said)
            happening.add(self.scene, sender, guest=True)
            happening.add(self.scene, takers)
            happening.reference = not self._is_between(happening)
            self.about.date(happening, sentence, first, last, verb)
            if hit.rule.get("type") == "credentials":
                self.about.place(happening, sentence, first, last)
                self._received_by(happening, takers)
            self._keep(happening)

    def _crown(self, sentence: Sentence, senders: Sequence[Mention]) -> list[Mention]:
        """To whom an envoy has handed his letter, where that is told before: the head of another state told of last."""
        before = self.scene.mentions.people_in(0, sentence.first)
        heads = (m for m in reversed(before) if any(self.scene.person(k).rank in _HEADS for k in m.actors))
        return [m for m in heads if senders and not self._states([m]) <= self._states(senders)][:1]
