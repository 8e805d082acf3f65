"""Names beside offices: the first pass, which makes the article's actors of them ("Dışişleri Bakanı X")."""

from __future__ import annotations

from collections import Counter

from bilateral import offices
from bilateral.facts import Basis
from bilateral.gazetteer import TURKISH_CYPRUS, Place
from bilateral.mentions.actors import HOME, Holding, Mention, Person
from bilateral.mentions.names import COUNTERPARTS, NEVER_NAMES, PARTICLES, SERVING, is_counterpart
from bilateral.mentions.posts import PostReader, innermost
from bilateral.mentions.spelling import FAMILY_NAME_FIRST, is_strange
from bilateral.offices import Office
from bilateral.turkish import letters
from bilateral.turkish.morphology import is_only_a_name
from bilateral.turkish.pipeline import Sentence, Token
from bilateral.turkish.vocabulary import small_given_names

_CHOSEN = {"seç", "seçil", "getir", "ata", "yürüt", "üstlen"}
_OF_NATIONS = ("lı", "li", "lu", "lü")
MEETINGS = ("görüş", "araya", "buluş")
_TIMES = {"akşam", "ay", "gece", "gün", "hafta", "sabah", "saat", "yıl"}
_CALLING = {"ara", "arat", "davet", "kutla", "tebrik", "ziyaret"}
_LETTERS = {"davetiye", "ilet", "mektup", "mesaj", "telgraf", "ulaştır"}
RECEIVING = {"ağırla", "karşıla", "kabul", "uğurla"}
OF_GOVERNMENTS = {"head_of_state", "head_of_government", "minister", "deputy_minister"}
_OF_SIDES = {"Lider", "Müzakereci", "Özel Temsilci"}
_ASIDE = {"ardından", "önce", "sonra", "yanı"}
_OF_ONE_STATE = {"Bakan", "Milletvekili", "Senatör", "Vali"}
"""Offices whose plural, no state beside it, means colleagues: "bakanlar Ana Roe ve Luis Tapia"."""
LEADERS = {"head_of_state", "head_of_government", "royal", "leader"}


class HolderReader(PostReader):
    """Makes actors of those who are named."""

    def read_names(self) -> None:
        in_order = sorted(self.offices, key=lambda o: (self._in_heading(o.first), o.first))
        held = [o for o in in_order if o.case == "Nom" and not o.plural and not self._is_counted(o)]
        spans = [self._name_after(self._second_office_end(office), office.kind) for office in held]
        told = [s for o, s in zip(held, spans, strict=True) if s is not None and o.kind != "royal"]
        self.said = Counter(self._name(span) for span in told)
        for office, span in zip(held, spans, strict=True):
            if span is not None:
                self.borne[self._name(span)].add(office.name)
        found = {o.first: (o, s) for o, s in zip(held, spans, strict=True) if s is not None and self._is_of_a_person(o)}
        pointing = self.pointing
        counterparts = [t.i for t in pointing if t.case == "Nom" and is_counterpart(t) and t.i not in self.office_token]
        counterparts += [t.i for t in pointing if t.verb == "Part" and t.lower in SERVING and self._serves_alike(t.i)]
        order = {i: i for i in found} | {i: self._subject_behind(i) or i for i in counterparts}
        for i in sorted(order, key=lambda k: (self._in_heading(k), order[k], k)):
            if i in found:
                self._read_holder(*found[i])
            else:
                self._read_named_counterpart(i)
        for office in in_order:
            if office.plural and office.case == "Nom":
                self._read_holders(office)
        for token in pointing:
            if token.lower.startswith((*COUNTERPARTS, "muhatap")) and token.lower.endswith(("ları", "leri")):
                self._read_named_counterparts(token.i)

    def _read_holders(self, office: Office) -> None:
        """ "Peru ve Kenya dışişleri bakanları X ile Y": several of one office, each with its state if all are named."""
        spans = self._names_listed(office.last, office.kind)
        if len(spans) < 2:
            return
        bracketed = [place for _, last in spans if (place := self._bracketed_state(last)) is not None]
        states = bracketed or self._states_listed(office.first) or self._two_states_before(office.first)
        states = states * len(spans) if len(states) == 1 and self._are_of_nation(states[0]) else states
        full = all(last - first > 1 for first, last in spans)
        alike = office.name in _OF_ONE_STATE or office.kind == "leader"
        pair = len(spans) == 2 and office.kind in OF_GOVERNMENTS
        in_full = full and (alike or office.name.endswith(" Üyesi") or pair)
        holders = []
        for n, span in enumerate(spans):
            place = states[n] if len(states) == len(spans) else None
            if place is None and not in_full and self._named_by([t.bare for t in self.tokens[span[0] : span[1]]]) is None:
                continue
            code = place.entry.country if place is not None else None
            person = self._person(self._name(span), code)
            words = (self.tokens[span[0]].start, self.tokens[span[1] - 1].name_end)
            where = (place.start, place.end) if place is not None else None
            title = (office.start, office.end)
            former = self._former(office)
            basis: Basis = "stated" if where is not None else "resolved"
            person.holdings.append(Holding(office.name, office.kind, code, words, title, where, basis, former))
            holders.append(person)
            self._note(span[0], span, person)
        if office.name.endswith(" Üyesi") and not states:
            self.councils.append(holders)
        elif in_full and pair and not states and not alike:
            self.pairs.append((holders[0], holders[1]))

    def _are_of_nation(self, place: Place) -> bool:
        """Whether several behind a place are all of that nation: "Perulu bakanlar X ve Y", "ABD'li senatörler X ve Y"."""
        word = self.tokens[place.last - 1]
        return place.entry.kind in {"adjective", "people"} or (place.end < word.end and word.lower.endswith(_OF_NATIONS))

    def _names_listed(self, i: int, kind: str) -> list[tuple[int, int]]:
        """The token spans of names that are joined by commas, "ve" and "ile"; behind these no comma goes on the list."""
        spans: list[tuple[int, int]] = []
        span, joints = self._name_after(i, kind), {",", "ve", "ile"}
        while span is not None:
            spans.append(span)
            end = self._skip_brackets(span[1])
            following = self.tokens[end].lower
            span = self._name_after(end + 1, kind) if following in joints else None
            joints = joints - {","} if following in {"ve", "ile"} else joints
        return spans

    def _bracketed_state(self, i: int) -> Place | None:
        """The state that is told in brackets behind a name: "bakanlar Ana Roe (Peru) ve Asha Mori (Kenya)"."""
        place = self.place_at.get(i + 1) if self.tokens[i].text == "(" else None
        closed = place is not None and place.is_state and self._skip_brackets(i) == place.last + 1
        return place if closed else None

    def _two_states_before(self, i: int) -> list[Place]:
        """The states of "Peru ile Kenya arasında iki ülke başbakanları", in the order of their officers."""
        i += self.tokens[i].lemma == "ülke"
        if [t.lemma for t in self.tokens[max(0, i - 2) : i]] != ["iki", "ülke"]:
            return []
        here = [p for p in self.places if p.is_state and p.last <= i and self.sentence_of[p.first] == self.sentence_of[i]]
        return here if len(here) == 2 and here[0].entry.country != here[1].entry.country else []

    def _states_listed(self, i: int) -> list[Place]:
        """The states that are joined by commas and "ve" before a token."""
        states: list[Place] = []
        place = self.place_ending.get(i)
        while place is not None and place.is_state:
            states.insert(0, place)
            before = self.tokens[place.first - 1].lower if place.first else ""
            place = self.place_ending.get(place.first - 1) if before in {",", "ve", "ile"} else None
        return states

    def _read_holder(self, office: Office, span: tuple[int, int]) -> None:
        heading = self._in_heading(office.first)
        span = self._in_title(span) if heading else self._without_next(span)
        if heading and self._is_shouted_word(span):
            return
        joint = self._office_joined_to(office)
        if joint is not None and self.tokens[joint.last].text == "," and self._case_behind(span[1]) != "Nom":
            joint = None
        country = self._country_before(joint or office)
        title = self._title(office)
        if joint is not None:
            title = f"{joint.name}{',' if self.tokens[joint.last].text == ',' else ' ve'} {office.name}"
        name = self._name(span)
        met = self._object_behind(office, country, span) if country is not None else None
        if met is not None:
            self._note(span[0], span, met)
            return
        former = self._former(joint or office)
        words = (self.tokens[span[0]].start, self.tokens[span[1] - 1].name_end)
        code = self._state_of_side(country, office) if country else None
        place = (country.start, country.end) if country else None
        basis: Basis = "stated" if country and country.entry.kind != "city" else "resolved"
        begin = joint.start if joint is not None else office.start
        kind = joint.kind if joint is not None and office.kind != "minister" else office.kind
        holding = Holding(title, kind, code, words, (begin, office.end), place, basis, former)
        person = self._person(name, code, title, kind)
        person.holdings.append(holding)
        if joint is None and (other := self._other_post(office)) is not None:
            person.holdings.append(self._held_beside(other, words))
        first = country.first if country else office.first
        self._note(first, span, person)

    def _object_behind(self, office: Office, country: Place, span: tuple[int, int]) -> Person | None:
        """Whom an unnamed officer of another state deals with: "Perulu bakan Odongo'yu karşıladı", he being of Kenya."""
        known = self._named_by([t.bare for t in self.tokens[span[0] : span[1]]])
        foreign = known is not None and known.country not in {None, country.entry.country}
        other = foreign or (known is not None and known.holdings and known.rank != office.kind)
        nation = country.entry.kind in {"adjective", "people"} and office.last - office.first == 1
        return known if nation and other and self._case_behind(span[1]) in {"Acc", "Dat"} else None

    def _held_beside(self, other: Office, words: tuple[int, int]) -> Holding:
        """The other office of whoever is named at ``words``."""
        country, span = self._country_before(other), (other.start, other.end)
        code = self._state_of_side(country, other) if country else None
        place = (country.start, country.end) if country else None
        return Holding(self._title(other), other.kind, code, words, span, place, "stated", self._former(other))

    def _state_of_side(self, country: Place, office: Office) -> str | None:
        """The state before an office; of Cyprus' two sides "Türk müzakereci" is the northern one's."""
        northern = country.entry.country == HOME and country.entry.kind != "country" and office.name in _OF_SIDES
        sides = {place.entry.country for place in self.places} if northern else set()
        return TURKISH_CYPRUS if {TURKISH_CYPRUS, "CYP"} <= sides else country.entry.country

    def _in_title(self, span: tuple[int, int]) -> tuple[int, int]:
        """In a heading every word may be capitalised: of a name there counts what the text below calls somebody."""
        for last in range(span[1], span[0], -1):
            if self._named_by([t.bare for t in self.tokens[span[0] : last]]) is not None:
                return span[0], last
        return span

    def _is_shouted_word(self, span: tuple[int, int]) -> bool:
        """Whether one word of the language behind an office, all in capitals, names nobody else: "BAKAN TEPKİLİ"."""
        word = self.tokens[span[0]]
        common = span[1] - span[0] == 1 and letters.is_shouted(word.text) and not is_only_a_name(word.lower)
        return common and word.lower not in small_given_names() and self._named_by([word.bare]) is None

    def _without_next(self, span: tuple[int, int]) -> tuple[int, int]:
        """A name without the next name that it runs into: "Başbakan Mori Oslo'da", where others call him Kenji Mori."""
        name, shorter = self._name(span), self._name((span[0], span[1] - 1))
        alike = [other for other in self.said if other == shorter or other.endswith(f" {shorter}")]
        others = [self.said[other] for other in alike if " " in shorter or self.borne[other] & self.borne[name]]
        runs_on = span[1] - span[0] > 1 and sum(others) > self.said[name] and not self._is_first_telling(name, shorter)
        return (span[0], span[1] - 1) if runs_on else span

    def _is_first_telling(self, name: str, shorter: str) -> bool:
        """Whether somebody is named in full before the given name alone: "Abel Roe", then "Abel"."""
        told = list(self.said)
        surname = " " in shorter or any(other.endswith(f" {shorter}") for other in told)
        return not surname and shorter in told and told.index(name) < told.index(shorter)

    def read_elected(self) -> None:
        """ "Peru Devlet Başkanlığı'na seçilen X": who comes into an office."""
        for chosen in self.tokens:
            if chosen.verb != "Part" or chosen.lemma not in _CHOSEN or chosen.word.tense == "Fut":
                continue
            span = self._name_after(chosen.i + 1, "")
            office = self._taken_up(chosen) if span is not None else None
            if span is not None and office is not None and not self._is_of_company(office):
                self._read_holder(office, span)

    def _taken_up(self, chosen: Token) -> Office | None:
        """The office to which somebody is chosen, told at most four words before: also "Başbakanlık görevini yürüten X"."""
        for i in range(chosen.i - 1, max(-1, chosen.i - 5), -1):
            task = self.tokens[i + 1].lower.startswith("görevi")
            told = task or (self.tokens[i].case == "Dat" and chosen.lemma not in {"yürüt", "üstlen"})
            office = offices.taken_up(self.tokens, i, self.places) if told else None
            if self.sentence_of[i] != self.sentence_of[chosen.i] or office is not None:
                return office
        return None

    def read_speakers(self) -> None:
        """Names without an office that stand as the subject of a quotation: "Örnek, “…” dedi", "Ana Roe bugün “…” dedi"."""
        for quote in self.analysed.quotes:
            for i in self._before_quote(quote.first):
                span = self._name_at(i, "", self.sentence_of[i]) if self._may_open_name(i) else None
                if span is None or span[0] != i or not (self._is_set_off(span[1]) or self._opens(span)):
                    continue
                words = [t.bare for t in self.tokens[span[0] : span[1]]]
                if self._named_by(words) is None and self._is_nobodys_word(span):
                    self._note(i, span, self._person(self._name(span), None))

    def read_nationals(self) -> None:
        """Names without an office of two of a list: "Perulu X ile Kenyalı Y", who are named again, "Z ve Norveç'ten W"."""
        for place in self.places:
            named = self._national_behind(place)
            joint = self.tokens[named[1]].lower if named is not None and named[1] < len(self.tokens) else ""
            joints = {"ile", "ve", ","} if place.case == "Abl" else {"ile", "ve"}
            other = self.place_at.get(named[1] + 1) if named is not None and joint in joints else None
            second = self._national_behind(other) if other is not None and other.case == place.case else None
            if named is None or (second is None and not self._is_listed(place.first)):
                continue
            self._note(named[0], named, self._person(self._name(named), place.entry.country))
            if second is not None and other is not None:
                self._note(second[0], second, self._person(self._name(second), other.entry.country))

    def read_honoured(self) -> None:
        """Names without an office of those who are spoken of as officers are: "Sayın Roe"."""
        for token in self.tokens:
            if token.lower != "sayın" or self._in_heading(token.i):
                continue
            span = self._name_after(token.i + 1, "")
            words = self.tokens[span[0] : span[1]] if span is not None and span[0] == token.i + 1 else ()
            known = self._named_by([t.bare for t in words]) is not None if words else True
            if span is None or known or not any(self._is_proper(t) for t in words):
                continue
            person = self._person(self._name(span), None)
            self._note(span[0], span, person)
            where = (words[0].start, words[-1].name_end)
            self.partners[person.key] = Holding("", "", None, where, where, None, "resolved")

    def _is_proper(self, token: Token) -> bool:
        """Whether a word is written as a name is: none of the language, a given name, or with an apostrophe."""
        apart = token.word.stem < len(token.text)
        return apart or token.lower in small_given_names() or is_only_a_name(token.lower)

    def read_partners(self) -> None:
        """Names without an office of those with whom officers deal: "Başbakan X, Ana Roe ile görüştü"."""
        for sentence in self.analysed.sentences:
            if sentence.quote != -1 or sentence.heading:
                continue
            for token in self.tokens[sentence.first : sentence.last]:
                span = self._new_name_at(token.i, sentence) if token.capital else None
                if span is not None and self._is_dealt_with(span, sentence) and self._speaks_of_people(sentence):
                    person = self._person(self._name(span), None)
                    self._note(token.i, span, person)
                    words = (token.start, self.tokens[span[1] - 1].name_end)
                    self.partners[person.key] = Holding("", "", None, words, words, None, "resolved")

    def _speaks_of_people(self, sentence: Sentence) -> bool:
        """Whether somebody is named in a sentence who is known by name."""
        words = [t for t in innermost(self.analysed, sentence) if t.capital and t.i not in self.place_at]
        officer = any(t.i in self.office_token and not self.office_token[t.i].plural for t in words)
        return officer or any(t.i in self.name_tokens or self._named_by([t.bare]) is not None for t in words)

    def _new_name_at(self, i: int, sentence: Sentence) -> tuple[int, int] | None:
        """The span of a full name that nobody here bears; behind a noun it would be a private person's: "gazeteci X"."""
        if i in self.name_tokens or i in self.office_token or not self._may_open_name(i):
            return None
        span = self._name_at(i, "", sentence.index)
        if span is None or span[0] != i or span[1] - i < 2 or span[1] > sentence.last or not self._is_nobodys_word(span):
            return None
        first, last, before = self.tokens[i], self.tokens[span[1] - 1], self.tokens[i - 1]
        private = before.word.pos == "NOUN" and before.case == "Nom" and not before.capital and before.lemma not in _TIMES
        private = private and i > sentence.first
        given = first.lower in small_given_names() or is_only_a_name(first.lower) or is_strange(last.bare)
        new = self._named_by([last.bare]) is None and not any(k in self.name_tokens for k in range(*span))
        return span if given and new and not private else None

    def _is_dealt_with(self, span: tuple[int, int], sentence: Sentence) -> bool:
        """Whether somebody is met or received, or meets somebody as the subject of a sentence."""
        verb = next((t.i for t in self.tokens[span[1] : sentence.last] if t.verb), sentence.last - 1)
        case, words = self._case_behind(span[1]), self.tokens[span[1] : verb + 1]
        if case == "Ins":
            return any(t.lower.startswith((*MEETINGS, "toplantı")) for t in words)
        if case == "Acc":
            return any(t.lemma in RECEIVING or t.lemma in _CALLING for t in words)
        if case == "Gen":
            return any(t.lower.startswith("davet") for t in words[:1])
        if case == "Dat":
            return any(t.lemma in _LETTERS for t in self.tokens[span[1] : sentence.last])
        if case == "Nom" and (any(t.lemma == "kabul" for t in words[:1]) or self._travels(span[1])):
            return True
        opens = case == "Nom" and span[0] == sentence.first
        return opens and any(t.lower.startswith(MEETINGS) for t in self.tokens[span[1] : sentence.last])

    def _travels(self, k: int) -> bool:
        """Whether a place that somebody reaches stands right behind a name: "… Ana Roe Lima'ya geldiğinde …"."""
        place = self.place_at.get(k)
        goal = place is not None and place.case == "Dat" and place.entry.kind in {"city", "country"}
        return goal and place is not None and self._is_reached(place)

    def _national_behind(self, place: Place) -> tuple[int, int] | None:
        """The name behind the state of somebody, or behind a nation if the surname comes again."""
        national = place.entry.kind in {"adjective", "people"} and self.tokens[place.last - 1].lower.endswith(_OF_NATIONS)
        of_state = place.entry.kind == "country" and place.case == "Abl"
        span = self._name_after(place.last, "") if (national or of_state) and not self._in_heading(place.first) else None
        if span is None or span[1] - span[0] < 2 or span[0] in self.name_tokens or not self._is_nobodys_word(span):
            return None
        surname = self.tokens[span[0] if place.entry.country in FAMILY_NAME_FIRST else span[1] - 1].bare
        return span if of_state or sum(t.bare == surname for t in self.tokens) > 1 else None

    def _is_listed(self, i: int) -> bool:
        """Whether "ve", "ile" or a comma and somebody's name stand before."""
        if i < 2 or self.tokens[i - 1].lower not in {"ve", "ile", ","} or not self.tokens[i - 2].capital:
            return False
        return self._named_by([self.tokens[i - 2].bare]) is not None

    def _before_quote(self, first: int) -> range:
        """The tokens of a quotation's own sentence that stand before it."""
        outer = [s for s in self.analysed.sentences if s.quote == -1 and s.first < first <= s.last and not s.heading]
        return range(outer[0].first, first) if outer else range(0)

    def _may_open_name(self, i: int) -> bool:
        token = self.tokens[i]
        before = self.tokens[i - 1] if i else None
        begins = before is None or not before.capital or before.text in {".", ","} or before.word.stem < len(before.text)
        return token.capital and token.quote == -1 and i not in self.place_at and begins and token.case == "Nom"

    def _is_set_off(self, last: int) -> bool:
        following = self.tokens[last] if last < len(self.tokens) else None
        whole = self.tokens[last - 1].word.stem == len(self.tokens[last - 1].text)
        return (
            whole
            and following is not None
            and (following.lower in {",", "da", "de", "ise"} or following.quote != -1 or not following.is_word)
        )

    def _opens(self, span: tuple[int, int]) -> bool:
        """Whether a full name begins a sentence as its subject: "Ana Roe gülüyor, “…” diyor"; "El …" would be a body's."""
        first = self.analysed.sentences[self.sentence_of[span[0]]].first
        return span[0] == first and span[1] - first > 1 and self.tokens[first].lower not in PARTICLES

    def _is_nobodys_word(self, span: tuple[int, int]) -> bool:
        """Two or three capitalised words, or one that is no word of the language."""
        words = self.tokens[span[0] : span[1]]
        if len(words) == 1:
            return is_only_a_name(words[0].lower) and not letters.is_shouted(words[0].text)
        return len(words) <= 3 and not any(t.word.possessive or t.word.plural or t.lower in NEVER_NAMES for t in words)

    def _note(self, first: int, span: tuple[int, int], person: Person) -> None:
        last = self.tokens[span[1] - 1]
        case = last.case if last.word.stem < len(last.text) else "Nom"
        start = self.tokens[span[0]].start
        self.name_tokens.update(range(*span))
        self.named[first] = Mention(first, span[1], start, last.name_end, "named", (person.key,), case, "stated")

    def _read_named_counterpart(self, i: int) -> None:
        """ "İranlı mevkidaşı X": the name takes the office of the one whose counterpart it is, once that is known."""
        span = self._name_after(i + 1, "")
        if span is None or self.tokens[span[0]].lower in NEVER_NAMES:
            return
        country = self.place_ending.get(i)
        code = country.entry.country if country is not None and country.is_state else None
        person = self._person(self._name(span), code)
        self._note(country.first if country and code else i, span, person)
        pattern = self._holding_before(i, person) or self._holding_of_peer(i, person)
        if pattern is not None and not person.holdings:
            token = self.tokens[i]
            words = (self.tokens[span[0]].start, self.tokens[span[1] - 1].name_end)
            place = (country.start, country.end) if country and code else None
            person.counterpart_of = self._holder_before(i, person) if is_counterpart(token) else None
            held = (pattern.office, pattern.kind, code, words, (token.start, token.end), place)
            person.holdings.append(Holding(*held, "resolved"))

    def _serves_alike(self, i: int) -> bool:
        """Whether somebody bears the office of the one told before: "Peru adına da aynı görevi yürüten Ana Roe"."""
        return i > 1 and self.tokens[i - 1].lower.startswith("görev") and self.tokens[i - 2].lower == "aynı"

    def _holding_of_peer(self, i: int, person: Person) -> Holding | None:
        """The office of one whose counterpart somebody is, who opens the sentence by name: "Ana Roe, Perulu mevkidaşı X ile …".

        It is the one that several are said to bear before: "savunma bakanlarının toplantısı".
        """
        first = self.analysed.sentences[self.sentence_of[i]].first
        spans = (self._name_at(k, "", self.sentence_of[i]) for k in range(first, i) if self._may_open_name(k))
        span = next((s for s in spans if s is not None and s[1] - s[0] > 1 and self._is_nobodys_word(s)), None)
        told = [o for o in self.offices if o.plural and o.last <= first and o.kind in OF_GOVERNMENTS]
        if span is None or not told or any(k in self.name_tokens for k in range(*span)):
            return None
        peer, office = self._person(self._name(span), None), told[-1]
        words = (self.tokens[span[0]].start, self.tokens[span[1] - 1].name_end)
        self._note(span[0], span, peer)
        if peer is person or peer.holdings:
            return None
        peer.holdings.append(Holding(office.name, office.kind, None, words, (office.start, office.end), None, "resolved"))
        return peer.holdings[0]

    def _read_named_counterparts(self, i: int) -> None:
        """ "Perulu ve Kenyalı mevkidaşları X ve Y": each has the office of the one whose counterparts they are."""
        spans, states = self._names_listed(i + 1, ""), self._states_listed(i)
        states = states * len(spans) if len(states) == 1 and self._are_of_nation(states[0]) else states
        if len(spans) < 2 or (states and len(states) != len(spans)):
            return
        sentence = self.sentence_of[i]
        before = [m.actors[0] for k, m in sorted(self.named.items()) if k < i and self.sentence_of[k] == sentence]
        for n, span in enumerate(spans):
            place = states[n] if states else None
            code = place.entry.country if place is not None else None
            person = self._person(self._name(span), code)
            self._note(span[0], span, person)
            several = len(before) == len(spans)
            pattern = self.persons[before[n]].holdings[:1] if several else [self._holding_before(i, person)]
            if person.holdings or not pattern or pattern[0] is None:
                continue
            words = (self.tokens[span[0]].start, self.tokens[span[1] - 1].name_end)
            where = (place.start, place.end) if place is not None else None
            title = (self.tokens[i].start, self.tokens[i].end)
            person.counterpart_of = before[n] if several else self._holder_before(i, person)
            person.holdings.append(Holding(pattern[0].office, pattern[0].kind, code, words, title, where, "resolved"))

    def _holding_before(self, i: int, person: Person) -> Holding | None:
        """The office of the one whose counterpart somebody is: the subject that follows, else the last one named before."""
        key = self._holder_before(i, person)
        return self.persons[key].holdings[0] if key is not None else None

    def _holder_before(self, i: int, person: Person) -> str | None:
        """The subject of the participle behind, else the one spoken of last: by surname in the sentence, or by name and office.

        Whom that one meets in the sentence is passed over: "Bakan Roe, Başbakan Mori ile görüştü, mevkidaşı X ile …".
        """
        subject = self._subject_behind(i)
        behind = self._named_by([self.tokens[subject].bare]) if subject is not None else None
        if behind is not None and behind is not person and behind.holdings:
            return behind.key
        here = (k for k in self.name_tokens if k < i and self.sentence_of[k] == self.sentence_of[i])
        met = {k for k in here if self._is_partner(k) or self._is_aside(k)} | set(self._joined_to(i))
        for k in range(i - 1, -1, -1):
            if k in met or self._is_aside(k):
                continue
            if self.sentence_of[k] != self.sentence_of[i] or k in self.name_tokens:
                break
            other = self._named_by([self.tokens[k].bare]) if self.tokens[k].capital and self.tokens[k].quote == -1 else None
            other = other or self._leader_at(k) or self._bearer_at(k)
            if other is not None and other is not person and other.holdings and k not in self.place_at:
                return other.key
        for start in sorted((k for k in self.named if k < i), reverse=True):
            other = self.persons[self.named[start].actors[0]]
            if other is not person and other.holdings and self.named[start].last - 1 not in met:
                return other.key
        return None

    def _joined_to(self, i: int) -> range:
        """Who is met beside a counterpart by the subject of a sentence: "Bakan Roe, Odongo ve mevkidaşı X ile görüştü"."""
        place = self.place_ending.get(i)
        k = (place.first if place is not None else i) - 2
        words = self.tokens[k : k + 2] if k > 0 else ()
        joined = len(words) == 2 and words[0].capital and words[1].lower == "ve"
        first = self.analysed.sentences[self.sentence_of[i]].first
        before = (t for t in self.tokens[first : max(first, k - 1)] if t.capital and t.quote == -1 and t.i not in self.place_at)
        if not joined or not any(self._named_by([t.bare]) for t in before):
            return range(0)
        begin = k
        while begin - 1 in self.name_tokens:
            begin -= 1
        return range(begin, k + 1)

    def _bearer_at(self, k: int) -> Person | None:
        """Whom an office alone means: in "Bakan, mevkidaşı X ile görüştü" the last one named before who bears it."""
        office = self.office_token.get(k)
        if office is None or office.case != "Nom" or office.plural or office.last - 1 != k or self._country_before(office):
            return None
        words = (t for t in reversed(self.tokens[max(0, office.first - 60) : office.first]) if t.capital and t.quote == -1)
        before = (self._named_by([t.bare]) for t in words if t.i not in self.place_at)
        told = (p for p in before if p is not None)
        return next((p for p in told if any(_is_short_for(office.name, h.office) for h in p.holdings)), None)

    def _subject_behind(self, i: int) -> int | None:
        """The last word of who is said to meet a counterpart, behind a participle: "mevkidaşı X ile görüşen Bakan Y"."""
        sentence = self.sentence_of[i]
        words = [t for t in self.tokens[i + 1 : i + 14] if self.sentence_of[t.i] == sentence]
        verb = next((t for t in words if t.verb in {"Fin", "Part"}), None)
        if verb is None or verb.verb != "Part" or verb.word.tense != "Pres" or words[0].i + 1 >= verb.i:
            return None
        k = self.place_at[verb.i + 1].last if verb.i + 1 in self.place_at else verb.i + 1
        k = self.office_at[k].last if k in self.office_at else k
        span = self._name_at(k, "", sentence)
        return span[1] - 1 if span is not None and span[0] == k else None

    def _is_partner(self, k: int) -> bool:
        """Whether the one whose name holds ``k`` is met by somebody: "Kenya Başbakanı X ile görüştü"."""
        while k + 1 in self.name_tokens:
            k += 1
        following = self.tokens[k + 1].lower
        behind = self.tokens[k + 2 : k + 5] if following == "ile" else self.tokens[k + 1 : k + 4]
        return self._case_behind(k + 1) == "Ins" and any(t.lower.startswith(MEETINGS) for t in behind)

    def _is_aside(self, k: int) -> bool:
        """ "Roe, Odongo'nun ardından mevkidaşı X ile görüştü": whether a name only says beside or after whom something is."""
        k += next((n for n, t in enumerate(self.tokens[k:]) if t.word.stem < len(t.text) or not t.capital), 0)
        following = self.tokens[k + 1].lower
        return self._case_behind(k + 1) in {"Gen", "Abl"} and following in _ASIDE

    def _leader_at(self, k: int) -> Person | None:
        """Whom "Laos lideri" or "Laoslu bakan" means: the first leader or minister named of that state."""
        office = self.office_token.get(k)
        meant = {"leader": LEADERS, "minister": {"minister"}}.get(office.kind) if office is not None else None
        place = self._country_before(office) if office is not None and meant is not None else None
        if office is None or meant is None or place is None or place.entry.country is None:
            return None
        leaders = (p for p in self.persons.values() if p.rank in meant)
        return next((p for p in leaders if any(h.country == place.entry.country for h in p.holdings)), None)

    def _case_behind(self, k: int) -> str:
        """The case of a name that ends at ``k``, that of "ile" and "tarafından" told."""
        name, following = self.tokens[k - 1], self.tokens[k].lower
        case = name.case if name.word.stem < len(name.text) else "Nom"
        return "Ins" if case == "Nom" and following in {"ile", "tarafından"} else case


def _is_short_for(name: str, office: str) -> bool:
    """Whether an office may be called by a name: "Bakan" for "Sağlık Bakanı"."""
    return office == name or (" " not in name and office.split()[-1].startswith(name))
