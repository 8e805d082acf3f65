"""With whom an officer is told of in a sentence: colleagues, those who are met, received or sent, and their states."""

from __future__ import annotations

import re

from bilateral.mentions.actors import HOME, Holding, Person
from bilateral.mentions.holders import MEETINGS, RECEIVING
from bilateral.mentions.names import GUESTS
from bilateral.mentions.setting import SettingReader
from bilateral.mentions.turks import has_turkish_name
from bilateral.offices import Office
from bilateral.turkish.pipeline import Token

OURS = re.compile(r"[ıiuü]m[ıiuü]z(?:[ıiuü]n?|[ae]|l[ae])?$")
"""The ending of "Bakanımız": an officer of the state whose news it is."""
POWERS = {"hükümet", "hükûmet", "rejim", "yönetim"}
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


class CompanyReader(SettingReader):
    """Tells of which states those are with whom an officer is named."""

    def _signs_of_others(self, person: Person, holding: Holding, i: int) -> set[tuple[str, str]]:
        """The states of colleagues, of who bears that office elsewhere, and of whom an officer meets."""
        if "Muhalefet" in holding.office:
            leaders = (self._joined_before(i), self._joined_behind(self.analysed.at(holding.name[1])))
            return {(p.country, "colleague") for p in leaders if p is not None and p.country}
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
        goes_on = i == sentence.first and self.tokens[k].lower in {"de", "da"}
        before = self.analysed.sentences[sentence.index - 1] if goes_on and sentence.index else None
        if before is None or before.heading or before.paragraph != sentence.paragraph:
            return set()
        told = {actor for at, m in self.named.items() if before.first <= at < sentence.first for actor in m.actors}
        countries = {self.persons[actor].country for actor in told}
        return {str(country) for country in countries if country and len(told) == 1}

    def _signs_of_subject(self, person: Person, holding: Holding, i: int) -> set[tuple[str, str]]:
        """The state of who deals with an officer ("X, Bakan Y ile gezdi") or is led by one ("X'e Bakan Y eşlik etti")."""
        k = self.analysed.at(holding.name[1])
        others = self._others_apart(person, i, k)
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
        guests = {state for at, state, case in others if state and case in {"Nom", "Gen"}} or self._subject_before(i, k)
        partners = [state for at, state, case in others if at < i and case == "Ins" and state and state not in guests]
        signs = {(state, "partner") for state in partners[-1:]}
        goal = self._goal_before(i) if len(guests) == 1 else None
        return signs | ({(goal, "visited")} if goal is not None and goal not in guests else set())

    def _subject_before(self, i: int, k: int) -> set[str]:
        """The state of who goes on to meet an officer: "Kenya Bakanı X, Lima'ya geldi. Orada Başbakan Y ile görüştü"."""
        if not any(t.lower.startswith((*MEETINGS, *_SIGNING)) or t.lemma in RECEIVING for t in self._sentence_behind(k)):
            return set()
        sentence = self.analysed.sentences[self.sentence_of[i]]
        here = (m for at, m in self.named.items() if sentence.first <= at < sentence.last and m.case == "Nom")
        apart = (m for m in here if not self._is_by(m.last - 1) and self._end_of_list(m.last) != self._end_of_list(k))
        before = self.analysed.sentences[sentence.index - 1] if sentence.index else sentence
        same = before.quote == sentence.quote and before.paragraph == sentence.paragraph
        if before is sentence or before.heading or not same or any(apart):
            return set()
        subjects = [state for _, state, case in self._others(None, before.first, before.first) if case == "Nom"]
        return set(subjects[:1]) - {""}

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
        power = follows is not None and (follows.text == "," or follows.lemma in POWERS)
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
        others = self._others_apart(person, i, k)
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
            if meets and not faced:
                return self._subject_before(i, k)
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
        return self.tokens[k + 1].lower in {"ile", "tarafından"}

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

    def _others_apart(self, person: Person, first: int, last: int) -> list[tuple[int, str, str]]:
        """Those named in the sentence of an officer who are not joined to him: "Başbakan X ve Bakan Y ile görüştü"."""
        joined = first - 2 if first > 1 and self.tokens[first - 1].lower == "ve" else None
        return [other for other in self._others(person, first, last) if other[0] != joined]

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

    def _joined_before(self, i: int) -> Person | None:
        """The one named right before "ve", "ile" or a comma at ``i``."""
        if i > 2 and self.tokens[i - 1].lower == "eşi":
            i -= 1
        if i < 2 or self.tokens[i - 1].lower not in {"ve", "ile", ","}:
            return None
        mention = next((m for m in self.named.values() if m.last == i - 1), None)
        return self.persons[mention.actors[0]] if mention is not None else None

    def _joined_behind(self, k: int) -> Person | None:
        """The one who is named with an office behind "ve" at ``k``: "muhalefet lideri X ve Başbakan Y ile görüştü"."""
        joined = self.tokens[k].lower == "ve"
        office = self.office_at.get(k + 1) if joined else None
        mention = self.named.get(office.first) if office is not None and self._has_name(office) else None
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


def _is_single(holding: Holding) -> bool:
    """Whether a state has one such officer at a time: "Sağlık Bakanı", but "Bakan", "Devlet Bakanı"."""
    of_ministry = holding.kind == "minister" and holding.office not in {"Bakan", "Devlet Bakanı"}
    return of_ministry or holding.kind == "head_of_state" or holding.office in _ONE_OF_EACH


def _excludes(held: Holding, other: Holding) -> bool:
    """Whether no two of one state hold two offices: the same one, or its head's by two names."""
    return held.office == other.office or held.kind == other.kind == "head_of_state"
