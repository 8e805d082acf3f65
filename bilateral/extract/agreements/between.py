"""Which documents are between states, and between which: contracts of companies and what is agreed at home are not.

What a document is between is looked for in turn in rows of states, bodies, summits, pairs of states, and organisations; then
it is judged whether the states themselves have a part in it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from bilateral.extract import titles
from bilateral.extract.agreements import organisations, several, sides
from bilateral.extract.agreements.counts import Counts
from bilateral.extract.agreements.signing import signers
from bilateral.extract.agreements.told import Told
from bilateral.extract.dyads import States
from bilateral.extract.scene import Scene
from bilateral.extract.telling import Happening
from bilateral.mentions import Mention
from bilateral.turkish import letters
from bilateral.turkish.pipeline import Sentence, Token

_CONTRACTS = ("sözleşme", "sözleşmesi", "kontrat", "kontratı", "Sözleşme", "Sözleşmesi")
"""Words for documents that companies have, too."""
_TOWNS_AND_CLUBS = (
    "belediye", "kulüp", "kulüb", "şirket", "holding", "sendika", "futbolcu", "dernek", "derneğ", "konsorsiyum",
)  # fmt: skip
_AUTHORITIES = (
    "bakanlı", "müsteşarlı", "başkanlı", "idare", "kurum", "otorite", "müdürlü", "meclis", "ordu", "kuvvet", "hükümet",
)  # fmt: skip
"""How the words for authorities of a state begin that make contracts for it."""
_ACTING = sides.ACTING | {"bakanlık", "hükümet"}
_DOMESTIC = {"bütçe", "koalisyon", "toplu", "parti"}
_CHAMBERS = {"parlamento", "meclis", "senato"}
"""Those who pass a text: "parlamento metni onayladı"."""
_REBELS = ("isyancı", "asiler", "gerilla", "milis", "ayrılıkçı", "direnişçi", "muhalif", "cephesi")


class Between:
    """Judges the documents that are told in one article; ``found`` are all of them."""

    def __init__(self, scene: Scene, events: Sequence[Happening], counts: Counts, found: Sequence[Told]) -> None:
        self.scene = scene
        self.tokens = scene.tokens
        self.events = events
        self.counts = counts
        self.found = found

    def settle(self, told: Told) -> bool:
        """Note the states that a document is between, and say whether it is one of states; asked in order of place."""
        if told.sentence.heading:
            return True
        if told.named is not None:
            before = replace(told, sentence=told.named, named=None)
            between = self.settle(before)
            told.states = before.states
            return between
        of_bodies = sides.of_bodies(self.scene, told.sentence)
        shared = self._shared(told, of_bodies)
        told.states = self._listed_with(told) or shared or sides.two(self.scene, self.events, self.found, told)
        told.states = told.states if len(told.states) > 1 else self._of_the_telling(told) or told.states
        return self._may_be_of_states(told, bool(of_bodies), bool(shared)) and self._has_sides(told)

    # ---- which states

    def _listed_with(self, told: Told) -> States:
        """The states of another document that is told in the same breath."""
        others = (t for t in self.found if t is not told and t.telling == told.telling)
        return next((t.states for t in others if len(t.states) >= 2), {})

    def _of_the_telling(self, told: Told) -> States:
        """ "Peru ile Kenya şu belgeleri imzaladı: / 1. …": a line's states are those of the sentence that tells of all."""
        intro = self.scene.sentence_at[told.telling.verb.i]
        if intro is None or intro is told.sentence or intro.heading or intro.quote != told.sentence.quote:
            return {}
        above = replace(told, sentence=intro)
        return self._shared(above, sides.of_bodies(self.scene, intro)) or sides.two(self.scene, self.events, self.found, above)

    def _shared(self, told: Told, of_bodies: States) -> States:
        """The states of a row, of bodies, of a summit, or the three that are counted."""
        row = several.in_a_row(self.scene, told.sentence) or several.of_officers(self.scene, self._signers(told))
        summit = row or of_bodies or several.of_the_summit(self.scene, self.events, told)
        return summit or several.three(self.scene, told.sentence)

    def _has_sides(self, told: Told) -> bool:
        """Whether two states have a part in a document, or one and an organisation, and in contracts they themselves."""
        contract = self._is_contract(told)
        body = organisations.partner(self.scene, told.sentence) if told.count is None else None
        if body is not None:
            told.states = organisations.state_before(self.scene, told.sentence, body) or told.states
            return len(told.states) == 1 and not contract
        meeting = organisations.state_meeting_officer(self.scene, self.events, told.sentence)
        told.states = meeting or organisations.candidate(self.scene, self.events, told) or told.states
        if len(told.states) == 1:
            return not contract and told.count is None
        return len(told.states) >= 2 and (not contract or self._names_the_states(told) or self._is_public(told))

    # ---- whether they have a part in it

    def _may_be_of_states(self, told: Told, of_bodies: bool, shared: bool) -> bool:
        """Whether nothing in a sentence says that a document is another's than states': "isyancılarla imzalanan"."""
        if self._is_with_rebels(told.sentence):
            return False
        if not shared and several.are_unnamed(self.scene, self.counts, told.sentence):
            return False
        if told.telling.rule == "telling.refer" and not (told.sectors and self._names_the_states(told)):
            return False
        if not of_bodies and self._is_private(told) and not titles.is_item(self.scene, told.sentence, told.sentence.last):
            return False
        if self._is_domestic(told):
            return False
        return not told.generic or of_bodies or self._speaks_of_states(told)

    def _is_with_rebels(self, sentence: Sentence) -> bool:
        """ "Hükümet ile isyancıların imzaladığı …": what a government signs with rebels is no document of two states."""
        words = self.tokens[sentence.first : sentence.last]
        return any(t.lower.startswith(_REBELS) and t.case in {"Nom", "Gen", "Ins"} for t in words)

    def _is_private(self, told: Told) -> bool:
        """Documents of towns, clubs and companies; a company's director may sign for a state, and sister towns for two."""
        if told.title is not None and "kardeş" in letters.lower(self.scene.text[slice(*told.title)]):
            return False
        verb, first = told.telling.verb, told.sentence.first
        within = self.scene.sentence_at[verb.i] or told.sentence
        words = self.tokens[min(within.first, first) : max(verb.i, first)]
        pairs = {other.i for one, other in pairwise(words) if one.lower == "iki"}
        parties = [t for t in words if t.lower.startswith(_TOWNS_AND_CLUBS) and not (_is_titled(told, t) or t.i in pairs)]
        return any(self.tokens[t.i + 1].lemma not in {"genel", "yönetim"} for t in parties)

    def _is_domestic(self, told: Told) -> bool:
        """What parties and governments agree on at home: "bütçe anlaşması"."""
        if told.title is None:
            return False
        first, last = self.scene.at(told.title[0]), self.scene.at(told.title[1])
        words = [t.lemma for t in self.tokens[first : last + 1]]
        return bool(_DOMESTIC & set(words)) or (told.kind == "other" and words[0] in _CHAMBERS)

    def _speaks_of_states(self, told: Told) -> bool:
        """Whether a sentence names the states or those who act for them ("imzalamıştık"), unlike a town's protocol."""
        sentence = told.sentence
        ours = sentence.quote != -1 and told.telling.verb.word.person == "1"
        acting = ours or any(t.lemma in _ACTING for t in self.tokens[sentence.first : sentence.last])
        people = self.scene.mentions.people_in(sentence.first, sentence.last)
        return acting or sides.names_a_pair(self.scene, sentence) or bool(people) or self._names_the_states(told)

    def _names_the_states(self, told: Told) -> bool:
        """Contracts of companies are between states only where the sentence names both, or officers of both sign them."""
        if set(told.states) <= {self.scene.mentions.country(a) for m in self._signers(told) for a in m.actors}:
            return True
        first, last = self.scene.span(told.sentence)
        words = [t.lower for t in self.tokens[told.sentence.first : told.sentence.last]]
        pointed = ["iki", "ülke", "arasında"] in [words[i : i + 3] for i in range(len(words))]
        return pointed or all(first <= span[0] and span[1] <= last for span, _ in told.states.values())

    def _signers(self, told: Told) -> list[Mention]:
        """Who signs or adopts a document, all of them."""
        signs = told.telling.rule in {"telling.sign", "telling.adopt"}
        return signers(self.scene, told.sentence, told.telling.verb) if signs else []

    # ---- contracts

    def _is_contract(self, told: Told) -> bool:
        """Whether a document is of a kind that companies have, too, and stands in no list of documents of states."""
        contract = told.kind == "contract" or self.scene.text[slice(*told.kind_span)].endswith(_CONTRACTS)
        return contract and not titles.is_item(self.scene, told.sentence, told.sentence.last) and not self._is_packaged(told)

    def _is_packaged(self, told: Told) -> bool:
        """Whether a document is one of several that are told in the same breath, not all of them contracts."""
        return told.count is None and any(t.telling == told.telling and t.kind != "contract" for t in self.found)

    def _is_public(self, told: Told) -> bool:
        """Whether an authority or a state has a part in a contract: "… Müsteşarlığı ile … arasında", "Lima'nın … alımı"."""
        first, last = told.sentence.first, told.sentence.last
        if any(t.capital and t.lower.startswith(_AUTHORITIES) for t in self.tokens[first:last]):
            return True
        places = self.scene.places(told.sentence, first, last)
        parties = (p for p in places if p.entry.country in told.states and p.case in {"Gen", "Ins", "Dat"})
        return any(p.entry.kind in {"country", "city"} for p in parties)


def _is_titled(told: Told, token: Token) -> bool:
    """Whether a word stands in a document's title: "Belediye Ortaklığı Protokolü"."""
    return told.title is not None and told.title[0] <= token.start < told.title[1]
