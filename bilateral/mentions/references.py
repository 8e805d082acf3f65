"""What points to the actors: surnames, offices alone, "mevkidaşı", "iki lider", "konuk bakan", "heyet"."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import cached_property, lru_cache

from bilateral import offices
from bilateral.gazetteer import Entry, Place
from bilateral.mentions.actors import HOME, Holding, Mention, Person
from bilateral.mentions.allegiance import AllegianceReader
from bilateral.mentions.company import OURS
from bilateral.mentions.holders import LEADERS, OF_GOVERNMENTS, RECEIVING
from bilateral.mentions.names import (
    COUNTS,
    DELEGATES,
    GUESTS,
    LEADING,
    LONGEST_NAME,
    NEVER_NAMES,
    PRONOUNS,
    is_counterpart,
    is_title,
)
from bilateral.mentions.spelling import ARTICLES, compared, strip_article, words_of
from bilateral.offices import Office
from bilateral.turkish import letters, vocabulary
from bilateral.turkish.morphology import is_only_a_name
from bilateral.turkish.pipeline import Token

_VISITORS = {"komutan", "general", "diplomat", "siyasetçi", "heyet"}
"""Guests that are called by no office: "konuk komutan"."""
_GROUP_NOUNS = {
    "lider": "", "bakan": "minister", "cumhurbaşkanı": "head_of_state", "başbakan": "head_of_government", "başkan": "",
    "mevkidaş": "", "isim": "",
}  # fmt: skip
_PAIRS = {"ikili", "ikilinin", "ikiliye", "ikiliyi"}
"""Two people, where no noun follows that they are said of: "İkili dün … görüştü"."""
_OF_TWO = {
    "görüşme", "görüş", "ilişki", "temas", "toplantı", "iş", "işbirliği", "ticaret", "ticari", "anlaşma", "konu", "düzey",
    "siyasi", "ekonomik", "gündem", "ve", "ile", "ziyaret", "müzakere", "zirve", "yemek", "oturum", "format", "mekanizma",
}  # fmt: skip
"""What is called bilateral: "İkili ilişkiler"."""
_GATHERINGS = ("toplantı", "konsey", "konferans", "zirve", "forum", "komite")
_BODIES = {"birlik", "örgüt", "ittifak", "grup", "üye", "topluluk"}
_CAPACITIES = {"sıfatıyla", "sıfatı"}
_GOVERNING = {*OF_GOVERNMENTS, "leader", "royal", "legislature", "military"}


class ReferenceReader(AllegianceReader):
    """Finds all that points to the actors."""

    def read_references(self) -> list[Mention]:
        """All mentions of the actors, left to right."""
        found: list[Mention] = []
        pointing = {*self.named, *self.office_at, *(token.i for token in self.pointing)}
        behind = 0
        for token in [t for t in self.tokens if t.capital or t.i in pointing]:
            if token.i < behind:
                continue
            mention = self._mention_at(token.i, found) if token.i in pointing else self._surname(token.i)
            if mention is not None:
                found.append(mention)
                behind = mention.last
        return found

    def _mention_at(self, i: int, before: list[Mention]) -> Mention | None:
        token = self.tokens[i]
        if i in self.named:
            return self.named[i]
        if i in self.office_at:
            return self._office_alone(self.office_at[i], before) or self._sides(i)
        if is_counterpart(token):
            return self._counterpart(i, before)
        if token.lower in PRONOUNS or self._is_guest(token):
            return self._other(i, before)
        known = self._surname(i) or self._group(i, before) or self._visitor(i, before)
        return known or self._sides(i) or self._delegation(i, before)

    def _is_guest(self, token: Token) -> bool:
        """ "konuğunu"; "Odongo'nun konuğu olarak" only tells as what somebody comes."""
        one = token.lemma in GUESTS and bool(token.word.possessive) and not token.word.plural
        return one and not any(t.lower == "olarak" for t in self.tokens[token.i + 1 : token.i + 2])

    def _surname(self, i: int) -> Mention | None:
        """The longest run of words from here that is part of an actor's name."""
        token = self.tokens[i]
        if not self._may_be_of_name(i) or i in self.office_token or not (token.capital or token.lower.startswith(ARTICLES)):
            return None
        for count in range(min(LONGEST_NAME, len(self.tokens) - i), 0, -1):
            if not self._may_be_of_name(i + count - 1):
                continue
            words = self.tokens[i : i + count]
            if any(t.word.stem < len(t.text) for t in words[:-1]):
                continue
            person = self._called([t.bare for t in words])
            if person is not None and not (count == 1 and self._is_other_name(i)):
                last = words[-1]
                case = last.case if last.word.stem < len(last.text) else "Nom"
                return Mention(i, i + count, token.start, last.name_end, "named", (person.key,), case, "stated")
        return None

    def _may_be_of_name(self, i: int) -> bool:
        """Whether a word stands in a name of somebody here, or could be another spelling of one."""
        word = compared(self.tokens[i].bare)
        return word in self.name_words or (len(word) > 5 and word[0] in self.name_initials)

    @cached_property
    def name_words(self) -> frozenset[str]:
        names = (n for p in self.persons.values() for n in p.names)
        return frozenset(strip_article(w) for name in names for w in words_of(name))

    @cached_property
    def name_initials(self) -> frozenset[str]:
        return frozenset(w[0] for w in self.name_words if len(w) > 5)

    def _called(self, words: list[str]) -> Person | None:
        """The person whom words name; each wording is looked up once."""
        wording = " ".join(words)
        if wording not in self.by_wording:
            self.by_wording[wording] = self._named_by(words)
        return self.by_wording[wording]

    def _is_other_name(self, i: int) -> bool:
        """A word of somebody's name that belongs to a longer name here or names a state or place, or "Roe adlı kasaba"."""
        before, after = self.tokens[i - 1] if i else None, self.tokens[i + 1] if i + 1 < len(self.tokens) else None
        token = self.tokens[i]
        if after is not None and after.lower in {"adlı", "isimli"}:
            return True
        if i in self.place_at and self.place_at[i].last - self.place_at[i].first > 1:
            return True
        next_to = after is not None and after.capital and after.start == token.end + 1 and not _goes_on_shouted(token, after)
        if token.word.stem == len(token.text) and next_to and after is not None:
            return i + 1 not in self.office_token and i + 1 not in self.place_at and after.lower not in NEVER_NAMES
        joined = before is not None and before.end + 1 == token.start and self.sentence_of[i - 1] == self.sentence_of[i]
        return joined and before is not None and before.capital and not self._may_precede(i - 1)

    def _may_precede(self, i: int) -> bool:
        token = self.tokens[i]
        begins = i == 0 or self.sentence_of[i - 1] != self.sentence_of[i]
        return begins or i in self.office_token or i in self.place_at or token.word.stem < len(token.text) or is_title(token)

    def _office_alone(self, office: Office, before: list[Mention]) -> Mention | None:
        """ "İran Cumhurbaşkanı", "Rus lider", "konuk başbakan", "Bakan": who bears that office here.

        "Eş Başkan sıfatıyla" says in what office somebody else acts.
        """
        if self.tokens[office.last].lower in _CAPACITIES:
            return None
        place = self._country_before(office)
        first = place.first if place else office.first
        case = office.case
        if office.plural:
            return self._plural_office(office, place, before)
        ours = HOME if OURS.search(self.tokens[office.last - 1].lower) else None
        person = self._holder(office, place.entry.country if place else ours, before)
        if person is None:
            return self._nobody(office, place)
        return Mention(first, office.last, self.tokens[first].start, office.end, "office", (person.key,), case, "resolved")

    def _nobody(self, office: Office, place: Place | None) -> Mention | None:
        """ "Peru Dışişleri Bakanı", whom the text does not name: the state that he acts for."""
        following = self.tokens[office.last] if office.last < len(self.tokens) else None
        named = office.case == "Nom" and following is not None and (following.capital or following.text == ",")
        governs = office.kind in OF_GOVERNMENTS or office.name == "Lider"
        if place is None or not place.is_state or not governs or named:
            return None
        return Mention(place.first, office.last, place.start, office.end, "office", (), office.case, "resolved", (place,))

    def _holder(self, office: Office, country: str | None, before: list[Mention]) -> Person | None:
        """Who bears an office here; "Kenyalı yetkili" is no leader and the last one told of."""
        recent = self._recent(before) + list(self.persons.values())
        people = [p for p in recent if p.kind == "person"]
        if not country:
            told = Counter(key for m in before for key in m.actors)
            people = [*self._subjects_before(office, before), *sorted(people, key=lambda p: -told[p.key])]
        if country:
            people = [p for p in people if p.country == country]
        elif office.first and self.tokens[office.first - 1].lower in GUESTS:
            people = self._guests(office, people, before)
        same = [p for p in people if any(office.name in _offices_in(h) for h in p.holdings)]
        current = (p for p in same if any(office.name in _offices_in(h) and not h.former for h in p.holdings))
        if same:
            return next(current, same[0])
        if office.kind == "official" and country and not self._is_unnamed(office):
            return next((p for p in self._recent(before) if p.country == country and p.rank not in LEADERS), None)
        if office.kind == "leader" or country:
            ranks = {office.kind} if office.kind != "leader" else {"head_of_state", "head_of_government", "royal", "leader"}
            return next((p for p in people if p.rank in ranks and not self._is_deputy(p)), None)
        known = offices.head(self.tokens[office.last - 1].bare)
        ends = (
            {letters.lower(form) for form in (office.name, known.bare, known.possessive)}
            if known
            else {letters.lower(office.name)}
        )
        held = ((p, letters.lower(each).split()[-1]) for p in people for h in p.holdings for each in _offices_in(h))
        return next((p for p, last in held if last in ends), None)

    def _is_unnamed(self, office: Office) -> bool:
        """ "adı verilmeyen Kenyalı diplomat", "adının açıklanmasını istemeyen bir yetkili"."""
        return any(t.word.negative and t.verb == "Part" for t in self.tokens[max(0, office.first - 3) : office.first])

    def _is_deputy(self, person: Person) -> bool:
        """Whether somebody is but another's deputy: no "lider" of a party or a state."""
        return bool(person.holdings) and all(h.office.endswith(("Yardımcısı", "Vekili")) for h in person.holdings)

    def _subjects_before(self, office: Office, before: list[Mention]) -> list[Person]:
        """Of whom the sentence before "Bakan" tells: "A, mevkidaşı B ile görüştü. Bakan …" goes on with A."""
        last = self.sentence_of[before[-1].first] if before else -1
        if not 0 < self.sentence_of[office.first] - last <= 3 or self.sentence_of[office.first] < 0:
            return []
        told = (m for m in before if self.sentence_of[m.first] == last and len(m.actors) == 1)
        subject = next((m for m in told if m.case == "Nom" and self.tokens[m.last].lower != "ile"), None)
        return [self.persons[k] for k in subject.actors] if subject is not None else []

    def _guests(self, office: Office, people: list[Person], before: list[Mention]) -> list[Person]:
        """Who may be "konuk başbakan": not from where the host is, and most spoken of in the paragraph, then in all."""
        host = self._host_of(office.first, before)
        here = host is not None and self.sentence_of[host.first] == self.sentence_of[office.first]
        host = host if here else self._host_behind(office)
        home = {self.persons[k].country for k in host.actors} if host is not None else {self._home_of_guests(before)}
        begin = self._paragraph_begin(office.first)
        told = [key for m in before for key in m.actors]
        here_told = [key for m in before if m.first >= begin for key in m.actors]
        abroad = (p for p in people if p.country not in home)
        return sorted(abroad, key=lambda p: (-here_told.count(p.key), -told.count(p.key)))

    def _home_of_guests(self, before: list[Mention]) -> str | None:
        """Where one is a guest: where the text is set, else at home if it has spoken of those who are at home."""
        told = {self.persons[k].country for m in before for k in m.actors}
        return self.placed() or (HOME if HOME in told else self.setting())

    def _host_behind(self, office: Office) -> Mention | None:
        """Who receives a guest, told behind: "Konuk bakanı Başbakan Ana Roe kabul etti"."""
        words = self._sentence_behind(office.last)
        if office.case != "Acc" or not any(t.lemma in RECEIVING for t in words):
            return None
        named = (self.named[t.i] for t in words if t.i in self.named)
        return next((m for m in named if m.case == "Nom" and self.persons[m.actors[0]].country is not None), None)

    def _recent(self, before: list[Mention]) -> list[Person]:
        seen: dict[str, Person] = {}
        for mention in reversed(before):
            for key in mention.actors:
                seen.setdefault(key, self.persons[key])
        return list(seen.values())

    def _plural_office(self, office: Office, place: Place | None, before: list[Mention]) -> Mention | None:
        token = self.tokens[office.last - 1]
        states = self._states_listed(office.first)
        if len(states) > 1 and office.kind in _GOVERNING:
            return self._one_of_each(office, states, before)
        if place is not None:
            return self._all_of(office, place, before)
        if self._are_of_others(office):
            return None
        return self._pair(office.first, office.last, token, office.kind, before, office.case)

    def _are_of_others(self, office: Office) -> bool:
        """ "AB dışişleri bakanları", "Körfez ülkelerinin dışişleri bakanları", "Dışişleri Bakanları Konseyi": no two here."""
        owner = self.tokens[office.first - 1] if office.first else None
        head = self.tokens[office.last] if office.last < len(self.tokens) else None
        if head is not None and head.capital and head.word.possessive and head.lower.startswith(_GATHERINGS):
            return True
        if owner is None or self.sentence_of[owner.i] != self.sentence_of[office.first]:
            return False
        if owner.lemma == "ülke":
            return self.tokens[owner.i - 1].lower not in {*COUNTS, "her"}
        abbreviated = owner.text.isupper() and len(owner.text) > 1 and owner.case == "Nom"
        return abbreviated or owner.text == ")" or owner.lemma in _BODIES

    def _one_of_each(self, office: Office, states: Sequence[Place], before: list[Mention]) -> Mention:
        """ "Peru ve Kenya dışişleri bakanları": those who bear the office here, and the states of those who are not named."""
        holders = [(place, self._holder(office, place.entry.country, before)) for place in states]
        keys = tuple(person.key for _, person in holders if person is not None)
        unnamed = tuple(place for place, person in holders if person is None)
        first = states[0].first
        owned = states[-1].entry.kind == "country" and self.tokens[office.last - 1].lower.endswith(("leri", "ları"))
        case = "Nom" if owned else office.case
        return Mention(first, office.last, states[0].start, office.end, "group", keys, case, "resolved", unnamed)

    def _all_of(self, office: Office, place: Place, before: list[Mention]) -> Mention | None:
        """ "Yunan bakanlar": all of that state and rank who were spoken of."""
        people = [p for p in self._recent(before) if p.country == place.entry.country and p.rank == office.kind]
        if not people:
            return None
        keys = tuple(sorted(p.key for p in people))
        return Mention(place.first, office.last, place.start, office.end, "group", keys, office.case, "resolved")

    def _counterpart(self, i: int, before: list[Mention]) -> Mention | None:
        """ "İranlı mevkidaşı": the one of that state whose office is nearest to the office of the one spoken of."""
        token = self.tokens[i]
        place = self.place_ending.get(i)
        country = place.entry.country if place is not None and place.is_state else None
        subject = next((m for m in reversed(before) if m.case in {"Nom", "Gen"} and len(m.actors) == 1), None)
        ranks = [self.persons[k].rank for k in subject.actors] if subject else []
        others = [p for p in self._recent(before) + list(self.persons.values()) if p.kind == "person"]
        if country:
            others = [p for p in others if p.country == country]
        elif subject:
            home = {self.persons[k].country for k in subject.actors}
            others = [p for p in others if p.country not in home]
        others = [p for p in others if subject is None or p.key not in subject.actors]
        offices = {h.office for k in subject.actors for h in self.persons[k].holdings} if subject else set()
        same = [p for p in others if any(h.office in offices for h in p.holdings)]
        peers = same or [p for p in others if p.rank in ranks]
        unranked = [p for p in others if country and (not ranks or not p.rank)]
        chosen = next(iter(peers or unranked), None)
        if chosen is None:
            return None
        first = place.first if place is not None and country else i
        return Mention(first, i + 1, self.tokens[first].start, token.end, "counterpart", (chosen.key,), token.case, "resolved")

    def _other(self, i: int, before: list[Mention]) -> Mention | None:
        """ "konuğunu", "onunla": of those who were spoken of last, the one who is not of the subject's state."""
        token = self.tokens[i]
        near = [m for m in before if self.sentence_of[i] - self.sentence_of[m.first] <= 4]
        host = self._host_of(i, near)
        home = {self.persons[k].country for k in host.actors} if host is not None else set()
        recent = [p for p in self._recent(near) if p.kind == "person" and p.country and p.country not in home]
        chosen = recent[0] if home and recent else None
        if chosen is None:
            return None
        case = PRONOUNS.get(token.lower, token.case)
        return Mention(i, i + 1, token.start, token.end, "counterpart", (chosen.key,), case, "resolved")

    def _host_of(self, i: int, before: list[Mention]) -> Mention | None:
        """Whose guest a word at ``i`` names: the subject before it, or behind it: "Konuğunu kapıda karşılayan X"."""
        last = self.analysed.sentences[self.sentence_of[i]].last if self.sentence_of[i] >= 0 else i
        told = next((m for m in reversed(before) if m.case in {"Nom", "Gen"} and len(m.actors) == 1), None)
        begins = told is None or self.sentence_of[told.first] != self.sentence_of[i]
        behind = next((self.named[k] for k in range(i + 1, last) if k in self.named), None) if begins else None
        active = behind is not None and any(t.verb == "Part" for t in self.tokens[i + 1 : behind.first])
        return behind if active else told

    def _group(self, i: int, before: list[Mention]) -> Mention | None:
        """ "iki lider", "her iki devlet başkanı", "liderler": the last two of two states that are spoken of."""
        token = self.tokens[i]
        counted = i + (token.lower == "her") if token.lower in {*COUNTS, "her"} else len(self.tokens)
        if counted + 1 < len(self.tokens) and self.tokens[counted].lower in COUNTS:
            return self._of_countries(i, counted + 1, before) or self._counted(i, counted + 1, before)
        if token.lower in _PAIRS and self._is_of_people(i):
            return self._pair(i, i + 1, token, "", before, "Gen" if token.lower == "ikilinin" else token.case)
        if token.lemma in {"lider", "mevkidaş"} and token.word.plural:
            return self._pair(i, i + 1, token, "", before, token.case)
        return None

    def _is_of_people(self, i: int) -> bool:
        """ "İkili dün buluştu", where it opens the sentence; "İkili ilişkiler" is of no people."""
        opens = i == 0 or self.sentence_of[i - 1] != self.sentence_of[i]
        return opens and self.tokens[i + 1].lemma not in _OF_TWO

    def _visitor(self, i: int, before: list[Mention]) -> Mention | None:
        """ "konuk komutan", "konuk heyet": the one most spoken of who is not from where the host is."""
        noun = self.tokens[i + 1] if i + 1 < len(self.tokens) else None
        if noun is None or self.tokens[i].lower not in GUESTS or noun.lemma not in _VISITORS:
            return None
        near = [m for m in before if self.sentence_of[i] - self.sentence_of[m.first] <= 6]
        host = self._host_of(i, near)
        here = host is not None and self.sentence_of[host.first] == self.sentence_of[i]
        home = {self.persons[k].country for k in host.actors} if host is not None and here else {self.setting()}
        told = [k for m in near for k in m.actors if self.persons[k].kind == "person" and self.persons[k].country not in home]
        abroad = [k for k in told if noun.lemma == "diplomat" or self.persons[k].rank != "ambassador"]
        chosen = max(dict.fromkeys(abroad or told), key=told.count, default=None)
        if chosen is None or home == {None}:
            return None
        return Mention(i, i + 2, self.tokens[i].start, noun.end, "counterpart", (chosen,), noun.case, "resolved")

    def _of_countries(self, i: int, k: int, before: list[Mention]) -> Mention | None:
        """ "üç ülkenin savunma bakanları", "dört ülkenin liderleri": those of as many states as were spoken of together."""
        number = COUNTS[self.tokens[k - 1].lower]
        if number < 3 or self.tokens[k].lower != "ülkenin" or k + 1 == len(self.tokens):
            return None
        office, noun = self.office_at.get(k + 1), self.tokens[k + 1]
        plural = office.plural if office is not None else noun.lemma in {*_GROUP_NOUNS, *DELEGATES} and noun.word.plural
        states = self._together(i, number, before) if plural else ()
        if not states:
            return None
        last, case = (office.last, office.case) if office is not None else (k + 2, noun.case)
        return self._of_states(i, last, k + 1, case, states)

    def _of_states(self, first: int, last: int, said: int, case: str, codes: Sequence[str]) -> Mention:
        """A group of whom only the states are known; the words up to ``said`` point to these."""
        span = (self.tokens[first].start, self.tokens[said - 1].end)
        states = tuple(Place(first, said, *span, Entry("country", code, code, sure=False), "Gen") for code in codes)
        return Mention(first, last, span[0], self.tokens[last - 1].name_end, "group", (), case, "resolved", states)

    def _together(self, i: int, number: int, before: list[Mention]) -> tuple[str, ...]:
        """So many states: those of the last sentence before a word that speaks of no more and no fewer, else the last ones."""
        told = [(p.first, p.entry.country) for p in self.places if p.is_state and p.first < i]
        told += [(m.first, self.persons[k].country) for m in before for k in m.actors]
        within: dict[int, dict[str, int]] = {}
        for first, country in sorted((first, country) for first, country in told if country):
            within.setdefault(self.sentence_of[first], {})[country] = first
        row = next((each for each in reversed(within.values()) if len(each) == number), None)
        last = {c: first for each in within.values() for c, first in each.items()}
        nearest = sorted(last, key=lambda c: -last[c])[:number]
        return tuple(sorted(row or nearest)) if row or len(nearest) == number else ()

    def _counted(self, i: int, k: int, before: list[Mention]) -> Mention | None:
        """Two by their office or by a noun at ``k``: "iki bakan", "iki dışişleri bakanı", "iki devlet adamı"."""
        office = self.office_at.get(k)
        if office is not None and office.last - office.first > 1 and k not in self.named and self.tokens[k - 1].lower == "iki":
            return self._pair(i, office.last, self.tokens[office.last - 1], office.kind, before, office.case)
        statesmen = [t.lemma for t in self.tokens[k : k + 2]] == ["devlet", "adam"]
        noun = self.tokens[k + statesmen]
        rank = "" if statesmen else _GROUP_NOUNS.get(noun.lemma)
        number = COUNTS[self.tokens[k - 1].lower]
        if number > 2:
            return self._several(i, noun, rank, before, number) if rank is not None and not noun.verb else None
        case = "Acc" if self._is_object(noun) else noun.case
        return self._pair(i, noun.i + 1, noun, rank, before, case) if rank is not None and not noun.verb else None

    def _is_object(self, noun: Token) -> bool:
        """ "iki lideri kabul etti", where a suffix could be of the possessive too; "iki bakanı ile", "iki mevkidaşı"."""
        following = self.tokens[noun.i + 1].lower
        bare = noun.case == "Nom" and noun.word.possessive and not noun.word.plural and noun.lemma != "mevkidaş"
        return bare and following not in {",", "ile", "ve"}

    def _several(self, i: int, noun: Token, rank: str, before: list[Mention], number: int) -> Mention | None:
        """ "üç lider", "dört bakan": as many as were spoken of last, each of another state."""
        people = [p for p in self._recent(before) if p.kind == "person" and p.country and (not rank or p.rank == rank)]
        people = [p for p in people if p.rank in LEADERS] if noun.lemma == "lider" else people
        chosen: dict[str | None, str] = {}
        for person in people:
            chosen.setdefault(person.country, person.key)
        if len(chosen) < number:
            return None
        keys = tuple(sorted(list(chosen.values())[:number]))
        return Mention(i, noun.i + 1, self.tokens[i].start, noun.end, "group", keys, noun.case, "resolved")

    def _row(self, first: int, last: int, rank: str, before: list[Mention], case: str) -> Mention | None:
        """ "A, B ve C görüştü. Bakanlar …": those of three states or more whom the last row named together."""
        if self.tokens[first].lower in COUNTS or self.tokens[first].lower == "her" or not before:
            return None
        told = [m for m in before if self.sentence_of[m.first] == self.sentence_of[before[-1].first] and len(m.actors) == 1]
        persons = [self.persons[m.actors[0]] for m in told]
        states = {p.country for p in persons if p.country}
        rank = "leader" if self.tokens[last - 1].lemma == "lider" else rank
        meant = LEADERS if rank == "leader" else {rank}
        if len(states) < 3 or len(states) < len(persons) or any(rank and p.rank not in {"", *meant} for p in persons):
            return None
        here = self.setting() if first and self.tokens[first - 1].lower in GUESTS else None
        keys = tuple(sorted(p.key for p in persons if here is None or p.country != here))
        return Mention(first, last, self.tokens[first].start, self.tokens[last - 1].end, "group", keys, case, "resolved")

    def _pair(self, first: int, last: int, token: Token, rank: str, before: list[Mention], case: str) -> Mention | None:
        row = self._row(first, last, rank, before, case)
        if row is not None:
            return row
        people = [p for p in self._recent(before) if p.kind == "person" and (not rank or p.rank == rank)]
        apart = self._between_others(before) | (self._subject_of(first, before) if case in {"Acc", "Dat", "Ins"} else set())
        people = [p for p in people if p.key not in apart]
        heads = [p for p in people if p.rank in LEADERS] if token.lemma == "lider" else []
        people = heads if len({p.country for p in heads}) > 1 else people
        if rank and len({p.country for p in people}) < 2:
            if rank == "official":
                named = self.tokens[last].capital
                return self._unnamed_officers(first, last, before, case) if not named else None
            people = [p for p in self._recent(before) if p.kind == "person" and p.key not in apart]
            leading = rank in LEADERS and token.lemma != "lider"
            people = [p for p in people if not leading or p.rank in LEADERS or not p.rank]
        if (token.lemma == "lider" or rank in LEADERS) and len({p.country for p in people}) > 2:
            people = [p for p in people if p.rank in LEADERS or not p.rank]
        chosen = people[:1]
        abroad = [p for p in people if chosen and p.country != chosen[0].country]
        peer = next((p for p in abroad if _peers(p, chosen[0])), None)
        equal = next((p for p in abroad if p.rank == chosen[0].rank and p.rank == "head_of_state"), None)
        other = peer if peer is None or self._is_just_told(peer, first, before) else equal or peer
        other = other or next((p for p in people if chosen and p.country != chosen[0].country), None)
        if other is None:
            return self._unnamed_officers(first, last, before, case) if rank in LEADERS else None
        keys = tuple(sorted((chosen[0].key, other.key)))
        return Mention(first, last, self.tokens[first].start, token.end, "group", keys, case, "resolved")

    def _unnamed_officers(self, first: int, last: int, before: list[Mention], case: str) -> Mention | None:
        """ "iki ülke devlet başkanları", "temsilcileri" where only ministers are named: the two states of those told of."""
        codes = sorted({p.country for p in self._recent(before) if p.kind == "person" and p.country})
        return self._of_states(first, last, last, case, codes) if len(codes) == 2 else None

    def _is_just_told(self, person: Person, i: int, before: list[Mention]) -> bool:
        """Whether somebody is spoken of in the sentence of ``i`` or the one before."""
        last = next((m for m in reversed(before) if person.key in m.actors), None)
        return last is not None and self.sentence_of[i] - self.sentence_of[last.first] <= 1

    def _between_others(self, before: list[Mention]) -> set[str]:
        """Who brings two others together: "X'in arabuluculuğunda", "X'in huzurunda"."""
        following = ((m, self.tokens[m.last].lower) for m in before[-4:] if m.last < len(self.tokens) and m.case == "Gen")
        return {k for m, word in following if word in {"arabuluculuğunda", "huzurunda", "gözetiminde"} for k in m.actors}

    def _subject_of(self, i: int, before: list[Mention]) -> set[str]:
        """Who does something to two others: "X, iki lideri aradı", "X, iki liderle görüştü"."""
        here = (m for m in before if self.sentence_of[m.first] == self.sentence_of[i] and m.case == "Nom")
        behind = {",", "de", "da", "ise"}
        return {k for m in here if self.tokens[m.last].lower in behind for k in m.actors}

    def _sides(self, i: int) -> Mention | None:
        """ "Peru ve Kenya heyetleri", "Perulu ve Kenyalı diplomatlar": states by people who are not named."""
        token = self.tokens[i]
        states = self._states_listed(i) if token.lemma in DELEGATES and token.word.plural else []
        if len({place.entry.country for place in states}) < 2:
            return None
        first = states[0].first
        return Mention(first, i + 1, states[0].start, token.end, "group", (), token.case, "resolved", tuple(states))

    def _delegation(self, i: int, before: Sequence[Mention]) -> Mention | None:
        """ "İran heyeti", "İranlı heyet", "İran Parlamentosu heyeti"."""
        token = self.tokens[i]
        beside = token.lower == "heyetiyle"
        if (token.lemma != "heyet" and not beside) or token.word.plural:
            return None
        place = self.place_ending.get(i) or self._whose_delegation(i)
        if place is None or not place.is_state or self._is_led(place.first, before):
            return None
        country = place.entry.country
        key = f"d-{country}"
        name = f"{_turkish_names()[str(country)]} heyeti"
        self.persons.setdefault(key, Person(key, "delegation", name, country, [], {name}))
        case = "Ins" if beside else token.case
        return Mention(place.first, i + 1, place.start, token.end, "delegation", (key,), case, "stated")

    def _is_led(self, i: int, before: Sequence[Mention]) -> bool:
        """ "Başbakan X başkanlığındaki Kenya heyeti": whether who leads a delegation is told right before it."""
        return i > 0 and self.tokens[i - 1].lower in LEADING and any(m.last == i - 1 for m in before[-1:])

    def _whose_delegation(self, i: int) -> Place | None:
        """The state in the name of the body that stands before a word: "Peru Dışişleri Bakanlığı heyeti"."""
        if not i or not self.tokens[i - 1].word.possessive:
            return None
        begins = (k for k in (i - 1, i - 2, i - 3) if k in self.place_ending)
        begin = next(begins, i)
        return self.place_ending[begin] if begin < i and all(t.capital for t in self.tokens[begin:i]) else None


@lru_cache(maxsize=1)
def _turkish_names() -> dict[str, str]:
    return {country.iso3: country.name_tr for country in vocabulary.countries()}


def _goes_on_shouted(token: Token, after: Token) -> bool:
    """ "ODONGO İKİ günlük …": whether two words are in capitals and the second is one of the language."""
    shouted = all(letters.is_shouted(t.text) and len(t.text) > 1 for t in (token, after))
    return shouted and not is_only_a_name(after.lower)


def _offices_in(held: Holding) -> list[str]:
    """An office and, of two in one name, each: "Başbakan ve Dışişleri Bakanı"."""
    return [held.office, *held.office.split(" ve ")] if " ve " in held.office else [held.office]


def _peers(one: Person, other: Person) -> bool:
    heads = {"head_of_state", "head_of_government", "royal", "leader"}
    return one.rank == other.rank or {one.rank, other.rank} <= heads
