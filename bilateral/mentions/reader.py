"""The actors of one article as far as they are read, and how one of them is found by a name."""

from __future__ import annotations

from collections import Counter, defaultdict
from functools import cached_property

from bilateral import datelines, gazetteer
from bilateral.gazetteer import TURKISH_CYPRUS, Place
from bilateral.mentions.actors import HOME, Holding, Mention, Person
from bilateral.mentions.spelling import (
    FAMILY_NAME_FIRST,
    as_written,
    initials_of,
    is_given_name,
    is_inner,
    is_part,
    is_same_king,
    is_strange,
    same_person,
    spelled_alike,
    strip_article,
    words_of,
)
from bilateral.offices import Office
from bilateral.turkish.pipeline import Analysed

_WITHOUT_FAMILY_NAMES = {"ERI", "ETH", "ISL", "MNG"}


class Reader:
    """What all readers of one article share; its state is the article's actors."""

    def __init__(self, analysed: Analysed, places: tuple[Place, ...], found: list[Office]) -> None:
        self.analysed = analysed
        self.tokens = analysed.ended
        self.places = places
        self.offices = found
        self.place_at = {i: p for p in places for i in range(p.first, p.last)}
        self.place_ending = {p.last: p for p in places}
        self.office_at = {o.first: o for o in found}
        self.office_token = {i: o for o in found for i in range(o.first, o.last)}
        self.persons: dict[str, Person] = {}
        self.named: dict[int, Mention] = {}
        self.name_tokens: set[int] = set()
        self.said: Counter[str] = Counter()
        self.borne: defaultdict[str, set[str]] = defaultdict(set)
        self.pairs: list[tuple[Person, Person]] = []
        self.councils: list[list[Person]] = []
        self.partners: dict[str, Holding] = {}
        self.by_wording: dict[str, Person | None] = {}
        self.sentence_of = analysed.sentence_of
        told_of_home = sum(p.entry.country == HOME and self._speaks_of_state(p) for p in places)
        self.heard_of_home = told_of_home > self._is_set_abroad()

    def _speaks_of_state(self, place: Place) -> bool:
        """Named in the report's own words, not only in somebody's speech."""
        return self.tokens[place.first].quote == -1 and place.entry.kind not in {"organization", "agency"}

    def _is_set_abroad(self) -> bool:
        """Whether a foreign city stands as the dateline."""
        return self._dateline is not None and self._dateline.entry.country not in {HOME, TURKISH_CYPRUS}

    @cached_property
    def _dateline(self) -> Place | None:
        """The city from which the report comes."""
        return datelines.first(self.analysed.text, self.places)

    def _name(self, span: tuple[int, int]) -> str:
        words = [as_written(t) for t in self.tokens[span[0] : span[1]]]
        return " ".join(words).replace(" .", ".").replace("- ", "-").replace(" -", "-")

    def _person(self, name: str, country: str | None, office: str = "", kind: str = "") -> Person:
        for person in self.persons.values():
            bears = bool(office) and any(h.office == office for h in person.holdings)
            crowned = bears and kind == "royal" and is_same_king(person, name, country)
            known = crowned or same_person(person, name, country) or (bears and is_given_name(person, name, country))
            if person.kind == "person" and known:
                if len(name.split()) > len(person.name.split()):
                    person.name = name
                person.names.add(name)
                person.country = person.country or country
                return person
        key = f"p{len(self.persons) + 1}"
        self.persons[key] = Person(key, "person", name, country, [], {name})
        return self.persons[key]

    def _in_heading(self, i: int) -> bool:
        sentence = self.sentence_of[i]
        return sentence == -1 or self.analysed.sentences[sentence].heading

    def _named_by(self, words: list[str]) -> Person | None:
        words = [spelled_alike(word) for word in words]
        initial = strip_article(words[-1])[:1]
        for person in self.persons.values():
            for name in person.names:
                if person.kind != "person" or initial not in initials_of(name):
                    continue
                if is_part(words, name) or is_inner(words, name, person.country):
                    return person
        return self._by_first_name(words[0]) if len(words) == 1 else None

    def _by_first_name(self, word: str) -> Person | None:
        """Of peoples without family names news say the first name alone, and of many foreigners: "Abiy Ahmed", then "Abiy"."""
        people = [p for p in self.persons.values() if p.kind == "person"]
        called = [p for p in people if any(len(words_of(n)) > 1 and words_of(n)[0] == word for n in p.names)]
        if len(called) != 1 or called[0].country == HOME or gazetteer.known(word) is not None:
            return None
        family = called[0].country is None and self._tells_of_family_first
        return called[0] if called[0].country in _WITHOUT_FAMILY_NAMES or family or is_strange(word) else None

    @cached_property
    def _tells_of_family_first(self) -> bool:
        """Whether a state is told of whose people bear the family name first."""
        return any(place.entry.country in FAMILY_NAME_FIRST for place in self.places)
