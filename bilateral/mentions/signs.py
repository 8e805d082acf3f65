"""What speaks for a state as an officer's own where none stands beside the office, by points."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache, cached_property

from bilateral.gazetteer import TURKISH_CYPRUS, Place
from bilateral.mentions.actors import FIRST, HOME, Holding, Person, within_span
from bilateral.mentions.company import CompanyReader
from bilateral.mentions.names import GUESTS
from bilateral.mentions.setting import ARRIVING
from bilateral.mentions.spelling import is_strange
from bilateral.mentions.turks import (
    bears_turks_name,
    has_turkish_name,
    is_borrowed_name,
    is_foreign_name,
    is_named_as_turk,
    is_turkish_surname,
    sounds_turkish,
)
from bilateral.turkish import letters, vocabulary

_HOUSES = {"meclis", "parlamento", "senato"}
NOT_AT_HOME = {"Başkan", "Devlet Başkanı", "Kral", "Kraliçe", "Şansölye", "Emir", "Prens", "Sultan", "Veliaht Prens"}
"""Offices that Türkiye does not have: whoever bears one without a state is somebody else's."""
_POINTS = {
    "heard of": 5, "own name": 19, "own given name": 4, "borrowed name": -5, "strange name": -18, "strange given name": -4,
    "no office of its own": -9, "one of two": 5, "first": 2, "setting": 1, "dateline": 3, "beside": 7, "host": 6, "source": 5,
    "around": 3, "last": 2, "told by": 5, "colleague": 8, "led": 9, "dealing": -9, "of the other": -10, "taken": -12,
    "goal": -10, "visited": 6, "partner": 11, "posted": -9,
    "turks' name": 12, "turks' surname": 5, "lacking": -15, "house": 9, "opening": 5, "also": 5,
}  # fmt: skip
"""What a sign speaks for a state as an officer's own, where none stands beside the office."""


class SignReader(CompanyReader):
    """Weighs what an article tells around an officer."""

    def _country_by_context(self, person: Person, holding: Holding, i: int) -> str | None:
        """The state for which most speaks of what is told around an officer, by points; none where two are alike."""
        points: Counter[str] = Counter()
        for state, sign in sorted(self._signs(person, holding, i)):
            points[state] += _POINTS[sign]
        (first, most), (_, next_most) = (*points.most_common(2), ("", 0), ("", 0))[:2]
        return first if most > max(0, next_most) else None

    def _signs(self, person: Person, holding: Holding, i: int) -> set[tuple[str, str]]:
        """What speaks for and against each state as an officer's own, once each."""
        signs = {(HOME, sign) for sign in self._signs_of_home(person, holding, i)}
        if self._is_of_cyprus or any(place.entry.country == TURKISH_CYPRUS for place in self._told_places):
            signs |= {(TURKISH_CYPRUS, sign) for _, sign in signs if sign.endswith(" name")}
            signs = {(TURKISH_CYPRUS, s) if s == "heard of" and self._is_of_cyprus else (code, s) for code, s in signs}
        signs |= self._signs_of_text | self._signs_around(i) | self._signs_of_others(person, holding, i)
        signs |= {(str(place.entry.country), "posted") for place in self._posts(holding, i)}
        signs |= {(state, "beside") for state in self._where_spoken(holding)}
        lacking = set() if holding.former else _lacking().get(holding.office, frozenset())
        signs |= {(state, "lacking") for state, _ in signs if state in lacking}
        signs |= {(state, "house") for state in self._states_of_house(holding)}
        goals = {state for state, _ in signs if self._comes_to(state, self.analysed.at(holding.name[1]))}
        return {(state, sign) for state, sign in signs if state} | {(state, "goal") for state in goals}

    def _signs_of_home(self, person: Person, holding: Holding, i: int) -> Iterator[str]:
        """Whether somebody is an officer of Türkiye, by the text as a whole, the name and the office."""
        if not self.heard_of_home and all(place.entry.country != HOME for place in self._told_places):
            alone = bears_turks_name(person.name) and not self._is_among_turks
            yield from ["turks' name" if alone else "own given name"] * is_named_as_turk(person.name)
            yield from ["turks' surname"] * (alone and sounds_turkish(letters.lower(person.name)))
            return
        yield from ["heard of"] * self.heard_of_home
        own = self.tokens[max(0, i - 1) : self.analysed.at(holding.office_span[1])]
        if holding.office in NOT_AT_HOME or any(t.lower in {*GUESTS, "eyaleti"} for t in own):
            yield "no office of its own"
        if is_foreign_name(person.name):
            yield "strange name"
        elif is_borrowed_name(person.name):
            yield "borrowed name"
        elif has_turkish_name(person.name):
            yield "own name" if is_turkish_surname(person.name) else "own given name"
        elif " " in person.name and is_strange(letters.lower(person.name).split()[0]):
            yield "strange given name"

    def _states_of_house(self, holding: Holding) -> set[str]:
        """The states whose parliaments a text tells of, for their officers: "Peru Meclisi toplandı. Meclis Başkanı X …"."""
        house = letters.lower(holding.office.partition(" ")[0])
        if house not in _HOUSES:
            return set()
        states = (p for p in self._told_places if p.is_state and p.start not in self._said_of_officers)
        return {str(p.entry.country) for p in states if [t.lemma for t in self.tokens[p.last : p.last + 1]] == [house]}

    def _where_spoken(self, holding: Holding) -> set[str]:
        """The state of the town where a spokesperson is said to speak: "Hükümet Sözcüsü X, Lima'da haberi yalanladı"."""
        k = self.analysed.at(holding.name[1])
        near = within_span(self.places, k, k + 2) if holding.kind == "spokesperson" else []
        return {str(p.entry.country) for p in near if p.entry.kind == "city" and p.case == "Loc" and p.entry.country}

    def _posts(self, holding: Holding, i: int) -> list[Place]:
        """Where an ambassador may be posted, whose state it is not: "Lima'da Büyükelçi Ana Roe"; else where a text is set."""
        if not is_envoy(holding):
            return []
        here = (p for p in self.places if p.last <= i and self.sentence_of[p.first] == self.sentence_of[i] and p.case == "Loc")
        there = [p for p in here if p.entry.kind in {"city", "country"}]
        beside = self.place_ending.get(i)
        there += [beside] if beside is not None and beside.entry.kind == "city" and beside.case == "Nom" else []
        return there or ([self._dateline] if self._dateline is not None else [])

    @cached_property
    def _signs_of_text(self) -> set[tuple[str, str]]:
        """The states that a text is of: named first, one of two, or the one in which it is set."""
        signs = {(state, "one of two") for state in self.pair} | {(str(self.setting()), "setting")}
        signs |= {(str(place.entry.country), "first") for place in self._told_places[:1]}
        signs |= {(str(self._opening.entry.country), "opening")} if self._opening is not None else set()
        return signs | ({(str(self.setting()), "dateline")} if self._dateline is not None else set())

    def _signs_around(self, i: int) -> set[tuple[str, str]]:
        """The states that are named before ``i`` in its sentence and paragraph, and the one that is named last."""
        last = bisect_left(self._told_places, i, key=FIRST)
        signs = {(str(place.entry.country), "last") for place in self._told_places[max(0, last - 1) : last]}
        near = within_span(self._told_places, self._paragraph_begin(i), i)
        here = [p for p in near if self.sentence_of[p.first] == self.sentence_of[i]]
        before = near[: len(near) - len(here)]
        reached = self._reached_by(i, here)
        apart = (p for p in here if p.start not in self._said_of_officers and p not in reached)
        signs |= {(str(place.entry.country), "goal") for place in reached}
        signs |= {(str(p.entry.country), "beside") for p in apart if p.case != "Nom" or self._is_visited(p)}
        signs |= {(str(place.entry.country), "beside") for place in self._there_before(i, here)}
        signs |= {(str(place.entry.country), "host") for place in self._hosting(i, last)}
        own = (place for place in before if place.start not in self._said_of_counterparts)
        signs |= {(str(place.entry.country), "source") for place in own if place.case in {"Nom", "Gen", "Abl"}}
        sentence = self.sentence_of[before[-1].first] if before else -1
        around = [place for place in before if self.sentence_of[place.first] == sentence]
        told_itself = any(place.start not in self._said_of_officers for place in around)
        states = {str(place.entry.country) for place in around}
        return signs | {(state, "around") for state in states if len(states) == 1 and told_itself}

    def _reached_by(self, i: int, here: Sequence[Place]) -> list[Place]:
        """The place that an officer is said to come to, or to be in, right before the office: "Lima'ya gelen Başbakan X"."""
        verb = self.tokens[i - 1] if i else None
        if verb is None or verb.verb != "Part" or verb.lemma not in ARRIVING | {"bulun"}:
            return []
        case = "Loc" if verb.lemma == "bulun" else "Dat"
        return [p for p in here if p.case == case and p.last > i - 5 and p.entry.kind in {"city", "country"}]

    def _hosting(self, i: int, last: int) -> list[Place]:
        """The first town or state before the host: "Lima'daki zirvede ev sahibi Başbakan X", of ``last`` places."""
        if [t.lower for t in self.tokens[max(0, i - 2) : i]] != ["ev", "sahibi"]:
            return []
        before = [self._dateline] if self._dateline is not None else self._told_places[:last]
        told = [p for p in before if p.start not in self._said_of_officers and p.entry.kind in {"city", "country", "venue"}]
        return ([p for p in told if p.case == "Loc"] or [p for p in told if p.entry.kind == "city"])[:1]

    def _there_before(self, i: int, here: Sequence[Place]) -> list[Place]:
        """The place that "burada" means before an officer: the last one of the sentence, or that somebody goes to or is in."""
        there = next((t.i for t in self._sentence_before(i) if t.lower in {"burada", "orada"}), None)
        if there is None:
            return []
        told = [p for p in here if p.first < there] or self._told_places[: bisect_left(self._told_places, i, key=FIRST)]
        return [p for p in told if p.entry.kind in {"city", "country"} and (p.case in {"Dat", "Loc"} or p in here)][-1:]


def is_envoy(holding: Holding) -> bool:
    return holding.kind in {"ambassador", "consul"}


@cache
def _lacking() -> dict[str, frozenset[str]]:
    """The states that have no such officer, by offices: no "Başbakan" in the USA."""
    pairs = [(office, missing.iso3) for missing in vocabulary.missing_offices() for office in missing.offices]
    return {office: frozenset(state for each, state in pairs if each == office) for office, _ in pairs}
