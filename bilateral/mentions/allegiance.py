"""Whose officer somebody is where no state stands beside the office, by what the article tells around."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from functools import cache, cached_property

from bilateral import gazetteer
from bilateral.gazetteer import TURKISH_CYPRUS, Place
from bilateral.mentions.actors import FIRST, HOME, Holding, Person, within_span
from bilateral.mentions.holders import MEETINGS, OF_GOVERNMENTS, RECEIVING, HolderReader
from bilateral.mentions.names import GUESTS, LEADING, NEVER_NAMES, is_title
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
from bilateral.offices import Office
from bilateral.turkish import letters, vocabulary
from bilateral.turkish.morphology import is_only_a_name
from bilateral.turkish.pipeline import Token
from bilateral.turkish.vocabulary import small_given_names

Telling = Callable[[Person, Holding, int, Place | None], str | None]
OURS = re.compile(r"[ıiuü]m[ıiuü]z(?:[ıiuü]n?|[ae]|l[ae])?$")
"""The ending of "Bakanımız": an officer of the state whose news it is."""
VISITORS = {"komutan", "general", "diplomat", "siyasetçi", "heyet"}
"""Guests that are called by no office: "konuk komutan"."""
_OF_STATES = OF_GOVERNMENTS | {"military"}
_HOUSES = {"meclis", "parlamento", "senato"}
_POWERS = {"hükümet", "hükûmet", "rejim", "yönetim"}
_ARRIVING = {"geç", "gel", "git", "in", "uç", "ulaş"}
_JOURNEYS = {"ziyaret", "seyahat", "gezi", "temas"}
_BRINGING = {"getir", "götür", "ilet", "sun", "takdim", "ulaştır"}
"""What one does with the message of one's own head of state."""
_COMMANDING = (
    "atadı", "atamış", "azled", "azlet", "dahil", "görevlendir", "gönderd", "göndere", "göndermiş", "yetkilendir", "yolla",
)  # fmt: skip
"""What one does with one's own officers: "X'i görüşmekle görevlendirdi"."""
_SIGNING = ("imzala", "paraflad", "paraflay", "paraflı")
"""What one does with another state's officer: "Bakan X'le imzaladıkları belge"."""
_TELLING = {"açıkla", "aktar", "belirt", "bildir", "duyur", "hatırlat", "ifade", "kaydet", "söyle", "vurgula"}
_ONE_OF_EACH = {"Başbakan", "Genelkurmay Başkanı", "Meclis Başkanı", "Merkez Bankası Başkanı"}
"""Offices, beside those of ministers, of which a state has one; so it has one head, however called."""
_SEATS = {"Papa": "VAT"}
"""Offices that one state alone has."""
_OF_TURKS = re.compile(r" ?[(/,] ?(?:A\.?A|İHA|DHA|CHA|CİHAN|ANKA)\b")
"""Agencies of Türkiye behind the town from which they report."""
_NOT_AT_HOME = {"Başkan", "Devlet Başkanı", "Kral", "Kraliçe", "Şansölye", "Emir", "Prens", "Sultan", "Veliaht Prens"}
"""Offices that Türkiye does not have: whoever bears one without a state is somebody else's."""
_OF_TURKISH_NAMES = {"AZE", "BGR", "KGZ", "MKD", "TKM", "XKX", TURKISH_CYPRUS}
"""States abroad whose officers may have the names of Turks."""
_POINTS = {
    "heard of": 5, "own name": 19, "own given name": 4, "borrowed name": -5, "strange name": -18, "strange given name": -4,
    "no office of its own": -9, "one of two": 5, "first": 2, "setting": 1, "dateline": 3, "beside": 7, "host": 6, "source": 5,
    "around": 3, "last": 2, "told by": 5, "colleague": 8, "led": 9, "dealing": -9, "of the other": -10, "taken": -12,
    "goal": -10, "visited": 6, "partner": 11, "posted": -9,
    "turks' name": 12, "turks' surname": 5, "lacking": -15, "house": 9, "opening": 5, "also": 5,
}  # fmt: skip
"""What a sign speaks for a state as an officer's own, where none stands beside the office."""
_STAND_FOR_STATES = {"city", "country", "metonym"}
_SHARE_OF_TWO = 0.75


class AllegianceReader(HolderReader):
    """Settles for whom the officers act."""

    def hear_of_home(self) -> None:
        """A text whose first officer needs no state is a Turkish newspaper's on its own country."""
        held = ((h, p) for p in self.persons.values() for h in p.holdings)
        first, person = min(held, key=lambda of: of[0].name, default=(None, None))
        if first is None or person is None or first.country or not (first.kind in _OF_STATES or _is_of_palace(first.office)):
            return
        turk = bears_turks_name(person.name) and not self._is_among_turks and first.office not in _NOT_AT_HOME
        self.heard_of_home = self.heard_of_home or turk or self._is_told_of_no_state_abroad(first, person)

    def _is_told_of_no_state_abroad(self, first: Holding, person: Person) -> bool:
        """Whether neither dateline nor opening nor the words before a first officer are of a state abroad.

        Where a Turk comes first, "Peru'da …" may open what is told of Türkiye's own.
        """
        before = self.place_ending.get(self.analysed.at(first.office_span[0]))
        abroad = self._is_set_abroad() or (self._opening is not None and not is_named_as_turk(person.name))
        return not abroad and (before is None or before.entry.country is None)

    @cached_property
    def _is_among_turks(self) -> bool:
        """Whether a text speaks of a state abroad whose officers may have the names of Turks."""
        return any(place.entry.country in _OF_TURKISH_NAMES for place in self._told_places)

    def settle_countries(self) -> None:
        """For whom the officers act whose state is not said beside the name."""
        for person in self.persons.values():
            stated = next((h.country for h in person.holdings if h.country), None)
            person.country = person.country or stated
        for first, second in self.pairs:
            self._settle_pair(first, second)
        alone = [p for p in self.persons.values() if p.country is None and p.counterpart_of is None and p.holdings]
        for person in alone:
            person.country = self._implied_country(person, self._told_country)
        for person in alone:
            if person.country is None:
                person.country = self._implied_country(person, self._country_now_told)
        for members in self.councils:
            told = Counter(p.country for p in members if p.country).most_common(1)
            for person in members:
                person.country = told[0][0] if told else None
        for key, met in self.partners.items():
            if self.persons[key].country is None:
                self.persons[key].country = self._country_by_context(self.persons[key], met, self.analysed.at(met.name[0]))
        for person in self.persons.values():
            if person.country is None and person.counterpart_of is not None:
                person.country = self._opposite(person, self.persons[person.counterpart_of].country)

    def _settle_pair(self, first: Person, second: Person) -> None:
        """Of two who bear one office, nothing else being told, the host is named first."""
        if first.country is None and second.country is None and self.pair:
            sentence = self.sentence_of[self.analysed.at(first.holdings[0].office_span[0])]
            here = [p for p in self.places if self.sentence_of[p.first] == sentence and p.entry.country in self.pair]
            here = [p for p in here if p.case == "Loc"] or self._goals_before(self.analysed.at(first.holdings[0].name[0]))
            first.country = here[0].entry.country if here else self.setting()
        for one, other in ((first, second), (second, first)):
            if one.country is None and other.country in self.pair:
                one.country = next(iter(self.pair - {other.country}))

    def _goals_before(self, i: int) -> list[Place]:
        """The places that somebody is said to visit: "Kenya'nın Nakuru kentini ziyaret etti"."""
        told = [p for p in self.places if p.first < i and p.entry.country in self.pair and not self._in_heading(p.first)]
        return [p for p in told if p.case != "Nom" and "ziyaret" in {t.lemma for t in self.tokens[p.last : p.last + 3]}]

    def complete_names(self) -> None:
        """Who is named with an office by surname alone, and in full elsewhere, where nothing says the office."""
        for person in self.persons.values():
            if person.kind == "person" and len(person.name.split()) == 1:
                surname = letters.lower(person.name)
                same = [t.i for t in self.tokens if t.bare == surname and t.i]
                fuller = {self._name((i - 1, i + 1)) for i in same if self._is_full_name(i)}
                if len(fuller) == 1:
                    person.name = fuller.pop()
                    person.names.add(person.name)

    def _is_full_name(self, i: int) -> bool:
        """Whether a given name stands before a surname at ``i``."""
        given = self.tokens[i - 1]
        if not given.capital or given.word.stem < len(given.text):
            return False
        if i in self.name_tokens or i - 1 in self.office_token or i - 1 in self.place_at or is_title(given):
            return False
        apart = self.sentence_of[i - 1] != self.sentence_of[i] or self._in_heading(i)
        opens = i < 2 or self.sentence_of[i - 2] != self.sentence_of[i] or self.tokens[i - 2].quote != given.quote
        word = given.word.possessive or given.word.plural or given.lower in NEVER_NAMES
        named = given.lower in small_given_names() or is_only_a_name(given.lower) or not (opens or word)
        return not apart and named and given.text.isalpha()

    def _opposite(self, person: Person, country: str | None) -> str | None:
        """The state of a counterpart, not the other's: the place beside, where one goes, the setting or the one named most."""
        i = self.analysed.at(person.holdings[0].office_span[0])
        here = [p for p in self.places if p.first < i and self.sentence_of[p.first] == self.sentence_of[i]]
        abroad = [p for p in here if p.entry.kind in {"city", "country"} and p.entry.country != country]
        there = [p for p in abroad if p.case == "Loc"] or [p for p in abroad if self._is_gone_to(p)]
        if there:
            return there[-1].entry.country
        goals: list[Place] = within_span(self._goals_told, self._paragraph_begin(i), i)
        if goals and goals[-1].entry.country != country:
            return goals[-1].entry.country
        setting = self.setting()
        return setting if setting != country else self._abroad(country)

    def _implied_country(self, person: Person, told: Telling) -> str | None:
        """Whose officer somebody is where no state stands beside the office, by one way to tell it."""
        holding = person.holdings[0]
        i = self.analysed.at(min(holding.office_span[0], holding.name[0]))
        apart = i > 1 and self.tokens[i - 1].lower == "ise"
        before = self.place_at.get(i) or self.place_ending.get(i - apart)
        if before is not None and self.sentence_of[before.first] != self.sentence_of[i]:
            before = None
        if self._serves_a_body(holding, i, before):
            return None
        return told(person, holding, i, before)

    def _serves_a_body(self, holding: Holding, i: int, before: Place | None) -> bool:
        """Whether it is an organisation's officer, and no state's, or serves one: "BM Genel Sekreteri'nin sözcüsü Ana Roe"."""
        master = self.office_token.get(i - 1)
        if master is not None and master.case == "Gen" and self._is_of_organization(master):
            return True
        body = before if before is not None and before.entry.country is None else self._opening_place(i)
        chief = self._chief_of_envoy(before) if before is not None else None
        if before is not None and (self._is_sent_by_organization(before) or (chief and self._is_of_organization(chief))):
            return True
        return body is not None and body.entry.kind == "organization" and holding.kind != "minister"

    def _told_country(self, person: Person, holding: Holding, i: int, before: Place | None) -> str | None:
        """The state that the words before the officer tell, in this order of trust."""
        if holding.office in _SEATS:
            return _SEATS[holding.office]
        told = self._masters_state(holding, i) or self._represented(i)
        told = told or self._place_beside(person, holding, i, before) or self._side_before(i) or self._side_led(holding)
        told = told or self._host_of_guest(holding, i)
        return told or (self._sender_before(i) if holding.kind == "ambassador" and not self.heard_of_home else None)

    def _masters_state(self, holding: Holding, i: int) -> str | None:
        """The state of the one whom an official serves: "Tapia'nın Yemen danışmanı X", "Tapia rejiminin Savunma Bakanı X"."""
        post = self.place_ending.get(i)
        i = post.first if post is not None and post.case == "Nom" else i
        power = i > 1 and self.tokens[i - 1].lemma in _POWERS and self.tokens[i - 1].case == "Gen"
        master = self.tokens[i - 1 - power] if i else None
        if master is None or not master.capital or master.case != ("Nom" if power else "Gen"):
            return None
        serves = power or holding.kind in {"official", "spokesperson"}
        person = self._named_by([master.bare]) if serves else None
        return person.country if person is not None else None

    def _place_beside(self, person: Person, holding: Holding, i: int, before: Place | None) -> str | None:
        """The state of the place right before: "Lima'da Başbakan X", "Peru'dan Bakan X", "Zanzibar Başkanı X"."""
        if before is None:
            return None
        here = before.case == "Loc" and before.entry.country not in self._taken(holding)
        in_state = here and not _is_envoy(holding) and self._is_there(person, holding, before)
        from_state = before.is_state and before.case == "Abl"
        of_town = before.entry.kind == "city" and before.case == "Nom" and before.last == i
        local = of_town and not _is_envoy(holding)
        return before.entry.country if in_state or from_state or local else None

    def _sender_before(self, i: int) -> str | None:
        """The state before an ambassador in the sentence: who sends him, if that is said, else the one named last."""
        near = [p for p in self.places if p.is_state and p.first < i and self.sentence_of[p.first] == self.sentence_of[i]]
        senders = [p for p in near if p.case == "Gen"]
        return (senders or near)[-1].entry.country if near else None

    def _represented(self, i: int) -> str | None:
        """The state for which an officer stands: "Peru'yu zirvede Başbakan X temsil etti", "Peru adına belgeyi Başbakan X"."""
        here = [p for p in self.places if p.last <= i and self.sentence_of[p.first] == self.sentence_of[i]]
        stood_for = next((p for p in reversed(here) if p.case == "Acc" and p.entry.kind in _STAND_FOR_STATES), None)
        here = [p for p in here if p.is_state]
        if stood_for is not None and any(t.lemma == "temsil" for t in self._sentence_behind(stood_for.last)):
            return stood_for.entry.country
        apart = max((k for k in self.name_tokens if k < i and self.sentence_of[k] == self.sentence_of[i]), default=0)
        named = [p for p in here if p.last < i and self.tokens[p.last].lower == "adına" and p.first > apart]
        return named[-1].entry.country if named else None

    def _is_there(self, person: Person, holding: Holding, place: Place) -> bool:
        """Whether an officer named right behind a place is that state's: in a Turkish text it may be a Turk's journey."""
        foreign = holding.office in _NOT_AT_HOME and place.entry.country != HOME
        travels = self.heard_of_home or (bears_turks_name(person.name) and place.entry.country not in _OF_TURKISH_NAMES)
        return place.entry.kind == "country" or not travels or foreign

    def _country_now_told(self, person: Person, holding: Holding, i: int, before: Place | None) -> str | None:
        """What the words before say once others' states are known, else what all else says."""
        return self._told_country(person, holding, i, before) or self._country_by_context(person, holding, i)

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
        if holding.office in _NOT_AT_HOME or any(t.lower in {*GUESTS, "eyaleti"} for t in own):
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
        if not _is_envoy(holding):
            return []
        here = (p for p in self.places if p.last <= i and self.sentence_of[p.first] == self.sentence_of[i] and p.case == "Loc")
        there = [p for p in here if p.entry.kind in {"city", "country"}]
        beside = self.place_ending.get(i)
        there += [beside] if beside is not None and beside.entry.kind == "city" and beside.case == "Nom" else []
        return there or ([self._dateline] if self._dateline is not None else [])

    @cached_property
    def _is_of_cyprus(self) -> bool:
        """Whether a text is set in Northern Cyprus: its officers need no state there, but in a Turkish agency's report."""
        of_turks = self._dateline is not None and _OF_TURKS.match(self.analysed.text, self._dateline.end) is not None
        return not of_turks and (self.setting() == TURKISH_CYPRUS or gazetteer.is_from_north(self.analysed.text))

    @cached_property
    def _signs_of_text(self) -> set[tuple[str, str]]:
        """The states that a text is of: named first, one of two, or the one in which it is set."""
        signs = {(state, "one of two") for state in self.pair} | {(str(self.setting()), "setting")}
        signs |= {(str(place.entry.country), "first") for place in self._told_places[:1]}
        signs |= {(str(self._opening.entry.country), "opening")} if self._opening is not None else set()
        return signs | ({(str(self.setting()), "dateline")} if self._dateline is not None else set())

    @cached_property
    def _opening(self) -> Place | None:
        """The foreign state with which a report opens: "Peru'da sel sürüyor"."""
        begin = next((s.first for s in self.analysed.sentences if not s.heading), None)
        place = self.place_at.get(begin) if begin is not None else None
        there = place is not None and place.entry.kind == "country" and place.case == "Loc"
        return place if there and place is not None and place.entry.country != HOME else None

    @cached_property
    def _told_places(self) -> list[Place]:
        """The places and bodies that the text itself names, each in a state."""
        kinds = {"city", "venue", "national"}
        named = (p for p in self.places if p.entry.country is not None and (p.is_state or p.entry.kind in kinds))
        return [p for p in named if self.tokens[p.first].quote == -1]

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
        if verb is None or verb.verb != "Part" or verb.lemma not in _ARRIVING | {"bulun"}:
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

    @cached_property
    def _said_of_officers(self) -> frozenset[int]:
        """Where the states begin that stand beside those who act for them: "Peru'nun Nairobi Büyükelçisi Ana Roe"."""
        return frozenset(h.country_span[0] for p in self.persons.values() for h in p.holdings if h.country_span is not None)

    @cached_property
    def _said_of_counterparts(self) -> frozenset[int]:
        """Where the states begin that stand beside somebody's counterparts: "Bakan, Perulu mevkidaşı Ana Roe ile …"."""
        others = (p for p in self.persons.values() if p.counterpart_of is not None)
        return frozenset(h.country_span[0] for p in others for h in p.holdings if h.country_span is not None)

    def _there_before(self, i: int, here: Sequence[Place]) -> list[Place]:
        """The place that "burada" means before an officer: the last one of the sentence, or that somebody goes to or is in."""
        there = next((t.i for t in self._sentence_before(i) if t.lower in {"burada", "orada"}), None)
        if there is None:
            return []
        told = [p for p in here if p.first < there] or self._told_places[: bisect_left(self._told_places, i, key=FIRST)]
        return [p for p in told if p.entry.kind in {"city", "country"} and (p.case in {"Dat", "Loc"} or p in here)][-1:]

    def _paragraph_begin(self, i: int) -> int:
        """Where the paragraph of a token begins."""
        sentences = self.analysed.sentences
        k = self.sentence_of[i]
        while k > 0 and sentences[k - 1].paragraph == sentences[self.sentence_of[i]].paragraph:
            k -= 1
        return sentences[k].first

    def _signs_of_others(self, person: Person, holding: Holding, i: int) -> set[tuple[str, str]]:
        """The states of colleagues, of who bears that office elsewhere, and of whom an officer meets."""
        if "Muhalefet" in holding.office:
            return set()
        signs = {(state, "taken") for state in self._taken(holding)}
        signs |= {(state, "of the other") for state in self._joined_to_stated(holding) | self._faced(person, holding, i)}
        signs |= self._signs_of_subject(person, holding, i)
        signs |= self._signs_of_hosts(person, holding, i)
        joined = self._joined_before(i)
        beside = joined if joined is not None and self._is_colleague(joined, holding) else None
        signs |= {(state, "also") for state in self._told_before(holding, i)}
        if beside is not None and self.tokens[i - 1].lower == "ile" and self._is_signing(holding):
            signs.add((str(beside.country), "of the other"))
            beside = None
        return signs | ({(beside.country, "colleague")} if beside is not None and beside.country else set())

    def _is_signing(self, holding: Holding) -> bool:
        """Whether an officer signs something, next: "Bakan X ile Bakan Y bir anlaşma imzaladı"."""
        verb = next((t for t in self._sentence_behind(self.analysed.at(holding.name[1])) if t.verb), None)
        return verb is not None and verb.lower.startswith(_SIGNING)

    def _told_before(self, holding: Holding, i: int) -> set[str]:
        """The state of the subject of the sentence before, where an officer goes on: "Bakan X … dedi. Bakan Y de …"."""
        k = self.analysed.at(holding.name[1])
        sentence = self.analysed.sentences[self.sentence_of[i]]
        goes_on = i == sentence.first and k < len(self.tokens) and self.tokens[k].lower in {"de", "da"}
        before = self.analysed.sentences[sentence.index - 1] if goes_on and sentence.index else None
        if before is None or before.heading or before.paragraph != sentence.paragraph:
            return set()
        told = {actor for at, m in self.named.items() if before.first <= at < sentence.first for actor in m.actors}
        countries = {self.persons[actor].country for actor in told}
        return {str(country) for country in countries if country and len(told) == 1}

    def _signs_of_subject(self, person: Person, holding: Holding, i: int) -> set[tuple[str, str]]:
        """The state of who deals with an officer ("X, Bakan Y ile gezdi") or is led by one ("X'e Bakan Y eşlik etti")."""
        k = self.analysed.at(holding.name[1])
        others = self._others(person, i, k)
        subject = any(at < i and other == "Nom" and not self._is_by(at) for at, _, other in others)
        end = self._end_of_list(k) if subject else k
        case, following = self._case_behind(end), [t.lower for t in self.tokens[end : end + 2]]
        dealt = case in {"Dat", "Acc", "Ins"} and "birlikte" not in following
        sent = case in {"Dat", "Acc"} and any(t.lower.startswith(_COMMANDING) for t in self._sentence_behind(k)[:6])
        before = [(state, other) for at, state, other in others if at < i and other in {"Nom", "Gen"} and not self._is_by(at)]
        inner = before[-1:] if before and before[-1][1] == "Gen" else []
        subjects = [state for state, other in inner or before if inner or other == "Nom"]
        after = [t.lower for t in self.tokens[k : k + 14] if self.sentence_of[t.i] == self.sentence_of[i]]
        beside = "eşlik" in after or "eşlik" in {t.lower for t in self.tokens[max(0, i - 2) : i]}
        led = {state for at, state, other in others if at < i and other == "Dat" and beside}
        agents = [state for at, state, _ in others if at < i and self.tokens[at + 1].lower == "tarafından" and case == "Dat"]
        led |= (set(subjects[:1]) - {""} or set(self._power_opening(i))) if sent else set()
        dealing = set(() if sent else subjects[:1] if dealt else ()) | set(agents)
        brings = case == "Gen" and any(t.lemma in _BRINGING for t in self._sentence_behind(k)[1:5])
        led |= set(subjects[:1]) - {""} if brings else set()
        if case == "Gen" and any(t.lemma in _TELLING for t in self._sentence_behind(k)):
            return {(state, "told by") for state in subjects[:1]} | {(state, "led") for state in led}
        return {(state, "dealing") for state in dealing} | {(state, "led") for state in led}

    def _signs_of_hosts(self, person: Person, holding: Holding, i: int) -> set[tuple[str, str]]:
        """The states of whom one meets before an officer ("Perulu Bakan X'le, sonra Başbakan Y'yle") and of a journey."""
        k = self.analysed.at(holding.name[1])
        if self._case_behind(self._end_of_list(k)) not in {"Acc", "Ins"} or self._joined_before(i) is not None:
            return set()
        others = [(at, state, "Ins" if self._is_by(at) else case) for at, state, case in self._others(person, i, k)]
        guests = {state for at, state, case in others if state and case in {"Nom", "Gen"}}
        partners = [state for at, state, case in others if at < i and case == "Ins" and state and state not in guests]
        signs = {(state, "partner") for state in partners[-1:]}
        goal = self._goal_before(i) if len(guests) == 1 else None
        return signs | ({(goal, "visited")} if goal is not None and goal not in guests else set())

    def _goal_before(self, i: int) -> str | None:
        """The state to which somebody was last said to go before ``i``, or where somebody is: "Lima'ya geldi"."""
        goal = next((p for p in reversed(self._goals_told) if p.last <= i), None)
        return goal.entry.country if goal is not None else None

    @cached_property
    def _goals_told(self) -> list[Place]:
        """The towns and states that somebody is said to come to or to visit in a report's own words."""
        told = (p for p in self._told_places if p.entry.kind in {"city", "country"})
        return [p for p in told if self._is_gone_to(p) or self._is_visited(p)]

    def _is_gone_to(self, place: Place) -> bool:
        """ "Lima'ya geçecek", "Peru'ya giden"."""
        return place.case == "Dat" and any(t.lemma in _ARRIVING for t in self.tokens[place.last : place.last + 5])

    def _end_of_list(self, k: int) -> int:
        """Where those end of whom the last bears the case for the one who ends at ``k``: "Başbakan X ve Bakan Y ile"."""
        while k + 1 < len(self.tokens) and self.tokens[k].lower in {"ve", ","} and k + 1 in self.named:
            k = self.named[k + 1].last
        return k

    def _power_opening(self, i: int) -> list[str]:
        """The state that does it where its name opens a sentence: "Lima yönetimi, Bakan X'i gönderdi", "Peru, Bakan X'i …"."""
        words = self._sentence_before(i)
        place = self.place_at.get(words[0].i) if words else None
        does = place is not None and (place.is_state or place.entry.kind == "city") and place.case == "Nom"
        follows = self.tokens[place.last] if place is not None else None
        power = follows is not None and (follows.text == "," or follows.lemma in _POWERS)
        return [str(place.entry.country)] if place is not None and does and power else []

    def _taken(self, holding: Holding) -> set[str]:
        """The states of others who hold that office now, of which each state has one."""
        if not _is_single(holding) or holding.former:
            return set()
        held = [p for p in self.persons.values() if holding not in p.holdings and p.country]
        return {str(p.country) for p in held if any(_excludes(h, holding) and not h.former for h in p.holdings)}

    def _joined_to_stated(self, holding: Holding) -> set[str]:
        """The state said first with the second of two: in "Başbakan X ile Kenya Dışişleri Bakanı Y" X is another's."""
        k = self.analysed.at(holding.name[1])
        stated = self.named.get(k + 1)
        joined = k + 1 < len(self.tokens) and self.tokens[k].lower in {"ile", "ve"}
        place = self.place_at.get(k + 1)
        if stated is None or not joined or place is None or not place.is_state:
            return set()
        return {place.entry.country} if place.entry.country else set()

    def _faced(self, person: Person, holding: Holding, i: int) -> set[str]:
        """The state of the one whom an officer meets or receives, in the same sentence."""
        k = self.analysed.at(holding.name[1])
        others = self._others(person, i, k)
        k = self._end_of_list(k) if any(at < i and case == "Nom" and not self._is_by(at) for at, _, case in others) else k
        name = self.tokens[k - 1]
        case = name.case if name.word.stem < len(name.text) else "Nom"
        after = [t for t in self.tokens[k : k + 9] if self.sentence_of[t.i] == self.sentence_of[i]]
        received_before = self._received_before(others, i)
        if received_before:
            return received_before
        if [t.lower for t in self.tokens[max(0, i - 3) : i]] == ["ev", "sahibi", "ülkenin"]:
            return {country for place, country, case in others[:1] if place < i and case == "Nom" and country}
        received = any(t.lemma in RECEIVING or t.lower == "elinden" for t in after)
        with_them = case == "Ins" or (after and after[0].lower in {"ile", "tarafından", "elinden"})
        sign = any(t.lower.startswith(_SIGNING) for t in after)
        if with_them and (sign or not any(t.lower == "birlikte" for t in after[:2])):
            meets = received or sign or any(t.lower.startswith(MEETINGS) for t in after)
            faced = self._who_meets(others, i, k) if meets else []
        elif case == "Dat":
            faced = others[:1] if any(t.lower == "güven" for t in (*after, *self._sentence_before(i))) else []
        else:
            faced = [o for o in others if received and o[2] == "Acc"] or (self._met_by(others, k) if case == "Nom" else [])
        known = {country for _, country, _ in faced if country}
        return known - {HOME} if has_turkish_name(person.name) else known

    def _met_by(self, others: list[tuple[int, str, str]], k: int) -> list[tuple[int, str, str]]:
        """Whom the officer who ends at ``k`` meets, or by whom he is received: "Bakan X, Peru Büyükelçisi Y ile görüştü"."""
        words = self._sentence_behind(k)
        if not any(t.lower.startswith(MEETINGS) or t.lemma in RECEIVING for t in words):
            return []
        return [o for o in others if o[0] > k and (o[2] == "Ins" or self._is_by(o[0]))][:1]

    def _received_before(self, others: list[tuple[int, str, str]], i: int) -> set[str]:
        """The state of whom an officer receives or meets, told before: "X'i sarayında kabul eden Cumhurbaşkanı Y"."""
        verb = self.tokens[i - 1] if i else None
        if verb is None or verb.verb != "Part" or verb.word.tense != "Pres":
            return set()
        words = self.tokens[max(0, i - 3) : i]
        receives = any(t.lemma in RECEIVING for t in words)
        meets = any(t.lower.startswith(MEETINGS) for t in words)
        near = [(at, state, case) for at, state, case in others if i - 12 < at < i and state]
        found = [o for o in near if (receives and o[2] == "Acc") or (meets and (o[2] == "Ins" or self._is_by(o[0])))]
        return {found[-1][1]} if found else set()

    def _who_meets(self, others: list[tuple[int, str, str]], i: int, k: int) -> list[tuple[int, str, str]]:
        """Who meets the officer between ``i`` and ``k``: the subject, behind a participle, or of the clause inside."""
        whose = self._meeting_participle(k)
        if whose is not None:
            return [o for o in others if o[0] > whose][:1]
        meeting = next((t for t in self.tokens[k : k + 9] if t.verb or t.lower.startswith(MEETINGS)), None)
        inner = meeting is not None and meeting.word.possessive
        leading = [o for o in others if o[0] < i and not self._is_by(o[0])]
        own = [o for o in leading if o[2] == "Gen"] if inner else []
        return own[-1:] or [o for o in leading if o[2] == "Nom"][:1]

    def _meeting_participle(self, k: int) -> int | None:
        """Where the verb behind ``k`` is a participle, whose subject follows: "Bakan X ile görüşen Başbakan"."""
        verb = next((t for t in self.tokens[k : k + 6] if t.verb), None)
        return verb.i if verb is not None and verb.verb == "Part" and verb.word.tense == "Pres" else None

    def _is_by(self, k: int) -> bool:
        """Whether somebody at ``k`` is not who does it: "X ile", "X tarafından"."""
        return k + 1 < len(self.tokens) and self.tokens[k + 1].lower in {"ile", "tarafından"}

    def _sentence_behind(self, i: int) -> list[Token]:
        return [t for t in self.tokens[i : i + 30] if self.sentence_of[t.i] == self.sentence_of[i]]

    def _sentence_before(self, i: int) -> list[Token]:
        return [t for t in self.tokens[max(0, i - 30) : i] if self.sentence_of[t.i] == self.sentence_of[i]]

    def _others(self, person: Person | None, first: int, last: int) -> list[tuple[int, str, str]]:
        """Where others are named in the sentence of an officer, with their states and cases: surnames, "Bakanımız"."""
        found: list[tuple[int, str, str]] = []
        sentence = self.sentence_of[first]
        around = self.tokens[max(0, first - 40) : last + 40]
        words = (t for t in around if self.sentence_of[t.i] == sentence and t.quote == -1)
        for token in (t for t in words if t.capital or t.i in self.office_token or t.i in self.name_tokens):
            inside = token.i in self.name_tokens and token.i + 1 in self.name_tokens and token.word.stem == len(token.text)
            if token.i in self.place_at or first <= token.i < last or inside:
                continue
            other = self._named_by([token.bare])
            if other is not None and self._goes_on_naming(token, other):
                continue
            office = self.office_token.get(token.i)
            case = token.case if token.word.stem < len(token.text) else "Nom"
            if other is not None and other is not person and other.country:
                found.append((token.i, other.country, case))
            elif office is not None and OURS.search(token.lower):
                found.append((token.i, HOME, office.case))
            elif office is not None and office.last - 1 == token.i and not self._has_name(office):
                place = self._country_before(office)
                state = place.entry.country if place is not None else self._state_of_the(office, person)
                found.append((token.i, state or "", office.case))
        return sorted(found)

    def _goes_on_naming(self, token: Token, person: Person) -> bool:
        """Whether the next word is of the same name: "Mei" in "Mei Lin'e"."""
        following = self.tokens[token.i + 1] if token.i + 1 < len(self.tokens) else token
        goes_on = following.capital and token.word.stem == len(token.text) and following is not token
        return goes_on and following.i not in self.place_at and self._named_by([following.bare]) is person

    def _state_of_the(self, office: Office, person: Person | None) -> str | None:
        """The state of the one whom an office alone means: in "Başbakan ertesi gün döndü" the only one told before."""
        bearers = (p for p in self.persons.values() if p is not person and p.country)
        told = ((p.country, h) for p in bearers for h in p.holdings if h.name[0] < office.start)
        states = {country for country, h in told if h.office.split()[-1].startswith(office.name)}
        if office.first and self.tokens[office.first - 1].lower in GUESTS and self._dateline is None:
            states -= {self.setting()}
        return next(iter(states)) if len(states) == 1 else None

    def _has_name(self, office: Office) -> bool:
        """Whether somebody's name follows an office."""
        return office.case == "Nom" and office.last in self.name_tokens

    def _side_led(self, holding: Holding) -> str | None:
        """The state whose delegation an officer leads: "Başbakan X başkanlığındaki Kenya heyeti"."""
        k = self.analysed.at(holding.name[1])
        leads = k < len(self.tokens) and self.tokens[k].lower in LEADING
        place = self.place_at.get(k + 1) if leads else None
        heads = place is not None and place.is_state and place.last < len(self.tokens)
        return place.entry.country if place and heads and self.tokens[place.last].lower.startswith("heyet") else None

    def _host_of_guest(self, holding: Holding, i: int) -> str | None:
        """The state to which somebody goes whom an officer receives: "X, Lima'ya gelecek. X'i Başbakan Y kabul edecek"."""
        k = self.analysed.at(holding.name[1])
        after = [t for t in self.tokens[k : k + 9] if self.sentence_of[t.i] == self.sentence_of[i]]
        nominative = self.tokens[k - 1].word.stem == len(self.tokens[k - 1].text)
        if _is_envoy(holding) or not nominative or not any(t.lemma in RECEIVING for t in after):
            return None
        guests = {country for _, country, case in self._others(None, i, k) if case == "Acc"} - {""}
        sentences = self.analysed.sentences
        near = range(self.sentence_of[i] - 2, self.sentence_of[i] + 1)
        goals = [p for p in self.places if p.first < i and p.case == "Dat" and p.entry.kind in {"city", "country"}]
        same = [p for p in goals if self.sentence_of[p.first] in near and self._is_reached(p)]
        same = [p for p in same if sentences[self.sentence_of[p.first]].paragraph == sentences[near[-1]].paragraph]
        return same[-1].entry.country if len(guests) == 1 and same and same[-1].entry.country not in guests else None

    def _comes_to(self, home: str | None, i: int) -> bool:
        """Whether the one named before ``i`` travels to that very state: then it is not theirs."""
        window = self.tokens[i : i + 9]
        near = [p for p in within_span(self.places, i, i + 9) if p.entry.country == home]
        goals = [p for p in near if p.case == "Dat" or (p.case in {"Acc", "Nom"} and self._is_visited(p))]
        owned = bool(window) and window[0].word.possessive and not window[0].verb
        if owned and not window[0].lower.endswith("ki"):
            return False
        if window and window[0].text == ",":
            return False
        moves = any(t.lemma in {"gel", "git", *_JOURNEYS} for t in window)
        return bool(goals) and moves and all(self.sentence_of[p.first] == self.sentence_of[i - 1] for p in goals)

    def _is_visited(self, place: Place) -> bool:
        """ "Lima ziyareti", "Lima'yı ziyaret"."""
        following = self.tokens[place.last] if place.last < len(self.tokens) else None
        visits = following is not None and following.lemma in _JOURNEYS
        return visits and following is not None and (following.word.possessive or place.case == "Acc")

    def _abroad(self, home: str | None) -> str | None:
        """The state besides ``home`` that the text names twice as often as any other; None if there is none."""
        others = Counter(p.entry.country for p in self.places if p.is_state and p.entry.country != home)
        if not others:
            return home
        (most, times), (_, next_times) = (*others.most_common(2), (None, 0))[:2]
        return most if times >= 2 * next_times else None

    @cached_property
    def pair(self) -> frozenset[str]:
        """The two states of which the text is, if it names others far less."""
        named = Counter(p.entry.country for p in self.places if p.entry.country is not None and self._tells_state(p))
        (first, second) = (*named.most_common(2), ("", 0), ("", 0))[:2]
        sure = second[1] > 2 and (first[1] + second[1]) > _SHARE_OF_TWO * named.total()
        return frozenset({first[0], second[0]}) if sure else frozenset()

    def _tells_state(self, place: Place) -> bool:
        """Whether a state or a city is named in the report's own words."""
        return (place.is_state or place.entry.kind == "city") and self.tokens[place.first].quote == -1

    def _joined_before(self, i: int) -> Person | None:
        """The one named right before "ve", "ile" or a comma at ``i``."""
        if i > 2 and self.tokens[i - 1].lower == "eşi":
            i -= 1
        if i < 2 or self.tokens[i - 1].lower not in {"ve", "ile", ","}:
            return None
        mention = next((m for m in self.named.values() if m.last == i - 1), None)
        return self.persons[mention.actors[0]] if mention is not None else None

    def _is_colleague(self, joined: Person, holding: Holding) -> bool:
        """Of one state: nobody shares an office with a colleague; Türkiye's own leaders stand beside foreign ones."""
        if joined.rank == holding.kind == "royal":
            return True
        if any(h.office == holding.office for h in joined.holdings):
            return False
        heads = {"minister", "head_of_government", "head_of_state"}
        ministers = holding.kind == "minister" and joined.rank in heads
        return joined.country is not None and (ministers or not self.heard_of_home)

    def setting(self) -> str | None:
        """The state in which the text is set: the first that somebody comes to or that something happens in."""
        states = [p for p in self.places if p.is_state]
        return self.placed() or (states[0].entry.country if states else HOME)

    def placed(self) -> str | None:
        """The state in which the text says that it is set: by its dateline, or by the first place where something happens."""
        if self._dateline is not None:
            return self._dateline.entry.country
        told = [p for p in self.places if not self._in_heading(p.first)]
        told = [p for p in told if not self.pair or p.entry.country in self.pair]
        places = (p for p in told if p.entry.kind in {"city", "country", "venue"} and p.case in {"Loc", "Dat"})
        return next((p.entry.country for p in places), None)


def _is_envoy(holding: Holding) -> bool:
    return holding.kind in {"ambassador", "consul"}


def _is_single(holding: Holding) -> bool:
    """Whether a state has one such officer at a time: "Sağlık Bakanı", but "Bakan", "Devlet Bakanı"."""
    of_ministry = holding.kind == "minister" and holding.office not in {"Bakan", "Devlet Bakanı"}
    return of_ministry or holding.kind == "head_of_state" or holding.office in _ONE_OF_EACH


def _excludes(held: Holding, other: Holding) -> bool:
    """Whether no two of one state hold two offices: the same one, or its head's by two names."""
    return held.office == other.office or held.kind == other.kind == "head_of_state"


def _is_of_palace(office: str) -> bool:
    """ "Cumhurbaşkanlığı Sözcüsü", "Başbakan Yardımcısı", "Dışişleri Bakanlığı Sözcüsü": of the state's own offices."""
    return office.startswith(("Başbakan", "Cumhurbaşkanlığı ", "Merkez Bankası ")) or "Bakanlığı " in office


@cache
def _lacking() -> dict[str, frozenset[str]]:
    """The states that have no such officer, by offices: no "Başbakan" in the USA."""
    pairs = [(office, missing.iso3) for missing in vocabulary.missing_offices() for office in missing.offices]
    return {office: frozenset(state for each, state in pairs if each == office) for office, _ in pairs}
