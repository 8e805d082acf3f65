"""Whose officer somebody is where no state stands beside the office, by what the article tells around."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from bilateral.gazetteer import Place
from bilateral.mentions.actors import HOME, Holding, Person, within_span
from bilateral.mentions.company import POWERS
from bilateral.mentions.holders import OF_GOVERNMENTS, RECEIVING
from bilateral.mentions.names import LEADING, NEVER_NAMES, is_title
from bilateral.mentions.setting import OF_TURKISH_NAMES
from bilateral.mentions.signs import NOT_AT_HOME, SignReader, is_envoy
from bilateral.mentions.turks import bears_turks_name, is_named_as_turk
from bilateral.offices import head
from bilateral.turkish import letters
from bilateral.turkish.morphology import is_only_a_name
from bilateral.turkish.vocabulary import small_given_names

Telling = Callable[[Person, Holding, int, Place | None], str | None]
_OF_STATES = OF_GOVERNMENTS | {"military"}
_SEATS = {
    "Papa": "VAT",
    "Düzenin Maslahatını Teşhis Konseyi Başkanı": "IRN",
    "Düzenin Yararını Teşhis Konseyi Başkanı": "IRN",
}
"""Offices that one state alone has."""
_STAND_FOR_STATES = {"city", "country", "metonym"}


class AllegianceReader(SignReader):
    """Settles for whom the officers act."""

    def hear_of_home(self) -> None:
        """A text whose first officer needs no state is a Turkish newspaper's on its own country."""
        held = ((h, p) for p in self.persons.values() for h in p.holdings)
        first, person = min(held, key=lambda of: of[0].name, default=(None, None))
        if first is None or person is None or first.country or not (first.kind in _OF_STATES or _is_of_palace(first.office)):
            return
        turk = bears_turks_name(person.name) and not self._is_among_turks and first.office not in NOT_AT_HOME
        self.heard_of_home = self.heard_of_home or turk or self._is_told_of_no_state_abroad(first, person)

    def _is_told_of_no_state_abroad(self, first: Holding, person: Person) -> bool:
        """Whether neither dateline nor opening nor the words before a first officer are of a state abroad.

        Where a Turk comes first, "Peru'da …" may open what is told of Türkiye's own.
        """
        before = self.place_ending.get(self.analysed.at(first.office_span[0]))
        abroad = self._is_set_abroad() or (self._opening is not None and not is_named_as_turk(person.name))
        return not abroad and (before is None or before.entry.country is None)

    def settle_countries(self) -> None:
        """For whom the officers act whose state is not said beside the name."""
        for person in self.persons.values():
            stated = next((h.country for h in person.holdings if h.country), None)
            person.country = person.country or stated
        for first, second in self.pairs:
            self._settle_pair(first, second)
        alone = [p for p in self.persons.values() if p.country is None and p.counterpart_of is None and p.holdings]
        alone.sort(key=_is_of_opposition)
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

    def complete_names(self) -> None:
        """Who is named with an office by surname alone, and in full elsewhere, where nothing says the office."""
        for person in self.persons.values():
            if person.kind == "person" and len(person.name.split()) == 1:
                surname = letters.lower(person.name)
                same = [t.i for t in self.tokens if t.bare == surname and t.i]
                fuller = {self._name((i - 1, i + 1)) for i in same if self._is_full_name(i)}
                fuller |= {f"{given} {person.name}" for i in same if (given := self._given_in_brackets(i))}
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

    def _given_in_brackets(self, i: int) -> str:
        """The given names that a report adds to a speaker's words before a surname at ``i``: "Başbakan (Ana Maria) Roe"."""
        k = i - 1
        while k > max(0, i - 5) and self.tokens[k].text != "(":
            k -= 1
        words = self.tokens[k + 1 : i - 1]
        added = self.tokens[k].text == "(" and self.tokens[i - 1].text == ")"
        names = added and all(t.capital and t.text.isalpha() and t.i not in self.place_at for t in words)
        return self._name((k + 1, i - 1)) if names and words else ""

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
        """The state of the one whom an official serves: "Tapia'nın Yemen danışmanı X", "Tapia rejiminin Savunma Bakanı X".

        So it is of who is said to be of the same beside: "Bakan Tapia ve yardımcısı X", "ülkenin başkanı Tapia ve başbakanı X".
        """
        if self._is_owned_word(holding, i) and (chief := self._joined_before(i)) is not None:
            return chief.country
        post = self.place_ending.get(i)
        i = post.first if post is not None and post.case == "Nom" else i
        power = i > 1 and self.tokens[i - 1].lemma in POWERS and self.tokens[i - 1].case == "Gen"
        master = self.tokens[i - 1 - power] if i else None
        if master is None or not master.capital or master.case != ("Nom" if power else "Gen"):
            return None
        serves = power or holding.kind in {"official", "spokesperson"}
        person = self._named_by([master.bare]) if serves else None
        return person.country if person is not None else None

    def _is_owned_word(self, holding: Holding, i: int) -> bool:
        """Whether an office of one word at ``i`` bears a possessive, which says whose it is: "başbakanı"."""
        known = head(self.tokens[i].lower) if self.analysed.at(holding.office_span[1]) == i + 1 else None
        return known is not None and known.owned and known.bare != known.possessive

    def _place_beside(self, person: Person, holding: Holding, i: int, before: Place | None) -> str | None:
        """The state of the place right before: "Lima'da Başbakan X", "Peru'dan Bakan X", "Zanzibar Başkanı X"."""
        if before is None:
            return None
        here = before.case == "Loc" and before.entry.country not in self._taken(holding)
        in_state = here and not is_envoy(holding) and self._is_there(person, holding, before)
        from_state = before.is_state and before.case == "Abl"
        of_town = before.entry.kind == "city" and before.case == "Nom" and before.last == i
        local = of_town and not is_envoy(holding)
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
        foreign = holding.office in NOT_AT_HOME and place.entry.country != HOME
        travels = self.heard_of_home or (bears_turks_name(person.name) and place.entry.country not in OF_TURKISH_NAMES)
        return place.entry.kind == "country" or not travels or foreign

    def _country_now_told(self, person: Person, holding: Holding, i: int, before: Place | None) -> str | None:
        """What the words before say once others' states are known, else what all else says."""
        return self._told_country(person, holding, i, before) or self._country_by_context(person, holding, i)

    def _side_led(self, holding: Holding) -> str | None:
        """The state whose delegation an officer leads: "Başbakan X başkanlığındaki Kenya heyeti"."""
        k = self.analysed.at(holding.name[1])
        leads = self.tokens[k].lower in LEADING
        place = self.place_at.get(k + 1) if leads else None
        heads = place is not None and place.is_state and place.last < len(self.tokens)
        return place.entry.country if place and heads and self.tokens[place.last].lower.startswith("heyet") else None

    def _host_of_guest(self, holding: Holding, i: int) -> str | None:
        """The state to which somebody goes whom an officer receives: "X, Lima'ya gelecek. X'i Başbakan Y kabul edecek"."""
        k = self.analysed.at(holding.name[1])
        after = [t for t in self.tokens[k : k + 9] if self.sentence_of[t.i] == self.sentence_of[i]]
        nominative = self.tokens[k - 1].word.stem == len(self.tokens[k - 1].text)
        if is_envoy(holding) or not nominative or not any(t.lemma in RECEIVING for t in after):
            return None
        guests = {country for _, country, case in self._others(None, i, k) if case == "Acc"} - {""}
        sentences = self.analysed.sentences
        near = range(self.sentence_of[i] - 2, self.sentence_of[i] + 1)
        goals = [p for p in self.places if p.first < i and p.case == "Dat" and p.entry.kind in {"city", "country"}]
        same = [p for p in goals if self.sentence_of[p.first] in near and self._is_reached(p)]
        same = [p for p in same if sentences[self.sentence_of[p.first]].paragraph == sentences[near[-1]].paragraph]
        return same[-1].entry.country if len(guests) == 1 and same and same[-1].entry.country not in guests else None


def _is_of_opposition(person: Person) -> bool:
    """Whether somebody may be told of beside the leaders of the same state: their states are settled first."""
    return "Muhalefet" in person.holdings[0].office


def _is_of_palace(office: str) -> bool:
    """ "Cumhurbaşkanlığı Sözcüsü", "Başbakan Yardımcısı", "Dışişleri Bakanlığı Sözcüsü": of the state's own offices."""
    return office.startswith(("Başbakan", "Cumhurbaşkanlığı ", "Merkez Bankası ")) or "Bakanlığı " in office
