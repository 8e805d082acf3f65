"""Frames of what is done together: press conferences, dinners, signings, welcomes, and what is handed over."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise, zip_longest

from bilateral.extract.circumstances import is_journey
from bilateral.extract.events.clauses import AFTERWARDS
from bilateral.extract.events.talks import TALKS, Talks, stem_of
from bilateral.extract.scene import Argument, tells
from bilateral.extract.telling import Happening, Span, is_old
from bilateral.gazetteer import Entry, Place
from bilateral.mentions import Mention
from bilateral.turkish.pipeline import Sentence, Token
from bilateral.turkish.rules import Hit

_AUTHORITIES = {
    "makam", "hükümet", "yetkili", "taraf", "kuvvet", "ordu", "polis", "belediye", "bakanlık", "müdürlük", "komutanlık",
}  # fmt: skip
_LETTERS = {"mektup", "mesaj", "davetiye", "telgraf"}
"""What is a message, however it is handed over."""
_OFTEN = 3
"""How often a text names at least the second of the two states that it is about."""
_BEHIND = 3
"""How many sentences behind a signing "törende" still means the ceremony at which it was."""
_PREPARATION = {"hazırlık", "gündem", "takvim"}
_GATHERINGS = {"forum", "toplantı", "konferans", "zirve", "sempozyum", "çalıştay"}
_HOSTED = {"official_dinner", "business_forum", "inauguration", "award_ceremony", "signing_ceremony"}
"""What a state gives for its guest: the state in which it happens takes part."""

_TOO = {"ise", "de", "da"}
"""Behind who speaks after another did."""


class Ceremonies(Talks):
    """Tells of ceremonies."""

    def joint(self, hit: Hit, sentence: Sentence) -> None:
        """Something that those who are named do or attend together."""
        read = self._together(hit, sentence) if not self._is_missed(hit, sentence) else None
        if read is None:
            return
        happening, verb = read
        opened = self._opened(hit, sentence, verb)
        if opened == "forum":
            happening.retype("business_forum", hit.rule.id)
        elif opened:
            return
        if happening.type in {"official_dinner", "award_ceremony"}:
            self._complete(happening, sentence)
        if happening.type == "signing_ceremony" and verb.lemma in {"katıl", "bulun", "al"}:
            signing = self._just_signed(sentence)
            happening.add(self.scene, [a.mention for a in self.scene.main_subject(signing[0])] if signing is not None else ())
        if happening.type == "inauguration" and len(happening.countries) < 2:
            self._of_both(happening, sentence, verb)
        begins = self.scene.tokens[hit.first].lower.startswith(("temel", "birlikte"))
        if len(happening.countries) < 2 and (begins or happening.type == "signing_ceremony"):
            self._link_named(happening, sentence)
        if happening.country and happening.place_span and happening.type in _HOSTED and len(happening.countries) < 2:
            happening.countries.setdefault(happening.country, (happening.place_span, "resolved"))
        happening.reference = not self._is_between(happening)
        self._keep(happening)

    def _opened(self, hit: Hit, sentence: Sentence, verb: Token) -> str:
        """ "Forumu birlikte açtılar": the gathering that is opened, and no building; empty if there is none."""
        if hit.rule.get("type") != "inauguration":
            return ""
        first = self.scene.clause_start(sentence, hit.first)
        own = (t for t in self.scene.own(sentence, first, verb.i) if t.lemma in _GATHERINGS)
        return next((t.lemma for t in own if t.case in {"Acc", "Gen"} or (t.case == "Nom" and t.word.possessive)), "")

    def _is_missed(self, hit: Hit, sentence: Sentence) -> bool:
        """ "Y'nin verdiği yemeğe katılmadı": what somebody has kept away from."""
        noun, main = self.scene.tokens[hit.last - 1], self.scene.main_verb(sentence)
        return main is not None and noun.case == "Dat" and main.i >= hit.last and main.lemma == "katıl" and main.word.negative

    def _of_both(self, happening: Happening, sentence: Sentence, verb: Token) -> None:
        """ "Okulu birlikte açtılar", "iki ülkenin başbakanlarınca": of the two, or the two states, told just before."""
        near = [h for h in self.found if len(h.countries) == 2 and sentence.index - h.sentence.index <= 3]
        words = [t.lower for t in self.scene.own(sentence)]
        both = any(one == "iki" and other.startswith("ülke") for one, other in pairwise(words))
        they = verb.verb == "Fin" and verb.lower.endswith(("lar", "ler"))
        if near and (they or both) and set(happening.countries) <= set(near[-1].countries):
            happening.people = {**(near[-1].people if they else {}), **happening.people}
            happening.countries = {**near[-1].countries, **happening.countries}

    def _complete(self, happening: Happening, sentence: Sentence) -> None:
        """What one gives another in whose honour it is: the other one may be told elsewhere in the sentence, or before."""
        around = self.scene.arguments(sentence, sentence.first, sentence.last)
        told = [a.mention for a in around if a.marker not in {"Agt", "Gen"} and a.mention.kind != "delegation"]
        if happening.people and not told:
            happening.add(self.scene, self.topic)
        for mention in (*told, *self.topic):
            known = {self.scene.mentions.country(k) for k in happening.people}
            if len(known) < 2 and happening.people and not self._states([mention]) <= known:
                happening.add(self.scene, [mention])
        last = next((h for h in reversed(self.found) if len(h.people) == 2 and len(h.countries) == 2), None)
        near = last is not None and sentence.index - last.sentence.index <= 4
        if last is not None and near and len(happening.people) == 1 and happening.people.keys() < last.people.keys():
            happening.people, happening.countries = {**last.people, **happening.people}, dict(last.countries)

    def _link_named(self, happening: Happening, sentence: Sentence) -> None:
        """ "Peru-Şili demir yolunun temeli atıldı": the states that a sentence names without their officers, not as a place."""
        places = self.scene.places(sentence, sentence.first, sentence.last)
        for place, behind in zip_longest(places, places[1:]):
            of_town = behind is not None and behind.entry.kind == "city" and behind.entry.country == place.entry.country
            where = of_town and behind is not None and place.case == "Gen" and behind.first - place.last <= 1
            if place.entry.kind in {"country", "adjective"} and place.case != "Loc" and not where:
                happening.link(place)

    def signed(self, hit: Hit, sentence: Sentence) -> None:
        """ "X ile Y anlaşmayı imzaladı. Törende konuşan X …": at a ceremony was signed what the sentences before tell."""
        signing = self._just_signed(sentence)
        if signing is None or self._is_other_ceremony(hit):
            return
        told, verb = signing
        status, said = tells(self.scene.tokens, verb)
        near = (h for h in self.found if sentence.index - h.sentence.index <= _BEHIND)
        if status is None or any(h.type == hit.rule.get("type") for h in near):
            return
        happening = self._start(hit, sentence, status, said)
        happening.add(self.scene, self.scene.mentions.people_in(told.first, verb.i))
        attended = self.scene.governor(sentence, hit.first)
        if attended is not None and attended.lemma in {"katıl", "bulun"}:
            happening.add(self.scene, self.scene.mentions.people_in(hit.last, attended.i))
        if len(happening.countries) < 2:
            self._link_named(happening, told)
        self._of_the_dyad(happening)
        self.about.date(happening, told, told.first, verb.i, verb)
        self.about.place(happening, told, told.first, verb.i)
        self.about.place(happening, sentence, sentence.first, hit.first)
        happening.reference = not self._is_between(happening)
        self._keep(happening)

    def _just_signed(self, sentence: Sentence) -> tuple[Sentence, Token] | None:
        """The last sentence before in which somebody signs, and its verb."""
        for told in reversed(self.scene.analysed.sentences[max(0, sentence.index - _BEHIND) : sentence.index]):
            main = self.scene.main_verb(told) if told.quote == -1 and not told.heading else None
            if main is not None and (main.lemma == "imzala" or self.scene.tokens[main.i - 1].lemma == "imza"):
                return told, main
        return None

    def _is_other_ceremony(self, hit: Hit) -> bool:
        """ "karşılama töreninde", "açılış töreninde": whether another noun says of what a ceremony is."""
        before = self.scene.tokens[hit.first - 1]
        return before.is_word and before.case == "Nom" and before.word.pos == "NOUN" and not before.verb

    def _together(self, hit: Hit, sentence: Sentence) -> tuple[Happening, Token] | None:
        clause = self._told(hit, sentence)
        if clause is None:
            return None
        verb, status, said, first, last = clause
        subject, arguments = self._who(sentence, verb, first, together=True)
        noun = self.scene.tokens[hit.last - 1]
        gapped = not subject and verb.verb == "Fin" and not verb.word.passive and any(a.marker == "Ins" for a in arguments)
        subject = list(self.topic) if gapped and sentence.quote == -1 else subject
        if noun.case == "Loc" and not noun.verb and verb.i > hit.last:
            arguments = [a for a in arguments if a.mention.last <= hit.first]
            subject = [a.mention for a in self.scene.subject(sentence, hit.first)] or subject
        prepared = self.scene.tokens[hit.last].lemma in _PREPARATION
        said_of = noun.case == "Gen" and verb.i > noun.i and verb.verb in {"Part", "Vnoun"} and bool(verb.word.possessive)
        subject = [] if verb.i == hit.first or prepared or said_of or self._is_missed(hit, sentence) else subject
        coming = status == "occurred" and self._is_ahead_of(sentence, hit, verb)
        happening = self._start(hit, sentence, "planned" if coming else status, said)
        markers = {"Ins", "Ben", "Gen", "Agt"} | ({"Dat", "Acc"} if hit.rule.get("type") == "award_ceremony" else set())
        beside = [a.mention for a in arguments if a.marker in markers and not self._is_of_other_noun(a, sentence, hit)]
        happening.add(self.scene, [*subject, *beside])
        going = self._going_for(hit, sentence) if not self.scene.dates_in(first, last) else None
        self.about.date(happening, sentence, first, last if going is None else going.i + 1, going or verb)
        if coming and happening.when is not None and is_old(happening.when, self.scene.published(noun.start)):
            happening.reschedule("occurred")
        self.about.place(happening, sentence, first, last)
        self._place_at_goal(happening, hit, sentence)
        return happening, verb

    def _is_ahead_of(self, sentence: Sentence, hit: Hit, verb: Token) -> bool:
        """ "Zirveye katılmak üzere Lima'ya gitti": what somebody travels for lies ahead, unless the pluperfect tells of it."""
        behind = self.scene.tokens[hit.last] if hit.last < len(self.scene.tokens) else verb
        main = self.scene.main_verb(sentence) or verb
        return behind.verb == "Vnoun" and behind is not verb and "Evid" not in {verb.word.tense, main.word.tense}

    def _is_of_other_noun(self, argument: Argument, sentence: Sentence, hit: Hit) -> bool:
        """ "X'in de katıldığı görüşmelerin ardından düzenlenen toplantıda": X is told of the talks alone."""
        own = self.scene.own(sentence, argument.mention.last, hit.first - 1) if argument.marker == "Gen" else []
        claims = next((t for t in own if t.verb == "Part" and t.word.possessive), None)
        behind = self.scene.own(sentence, claims.i + 1, min(claims.i + 4, hit.first)) if claims is not None else []
        noun = next((t for t in behind if stem_of(t)), None)
        return noun is not None and self.scene.tokens[noun.i + 1].lower in AFTERWARDS | {"öncesinde", "öncesi", "sonra"}

    def _place_at_goal(self, happening: Happening, hit: Hit, sentence: Sentence) -> None:
        """ "Zirveye katılmak üzere Lima'ya gitti", "zirve için gittiği Lima'da": it is where somebody goes for it."""
        if happening.country is not None or happening.town is not None or not self._is_purpose(hit, sentence):
            return
        places = self.scene.places(sentence, hit.last, sentence.last)
        goal = next((p for p in places if p.case == "Dat" or self.about.is_where(p)), None)
        if goal is not None and goal.entry.kind in {"city", "country"}:
            happening.put(goal)

    def _going_for(self, hit: Hit, sentence: Sentence) -> Token | None:
        """ "Lima'da düzenlenen zirveye katılmak üzere 2009'da Peru'ya gitti": the verb of a journey, which has the day."""
        return self.scene.main_verb(sentence) if self._is_purpose(hit, sentence) else None

    def _is_purpose(self, hit: Hit, sentence: Sentence) -> bool:
        """ "Zirveye (konuk olarak) katılmak üzere", "zirve için": what somebody travels for."""
        last = self.scene.tokens[hit.last - 1]
        begin = hit.last - (last.lower == "için" or last.lemma == "katıl")
        behind = self.scene.own(sentence, begin, begin + 4)
        if behind and behind[0].lower == "için":
            journey = next((t for t in self.scene.own(sentence, hit.last) if t.verb), None)
            return hit.rule.get("frame") == "assembly" and journey is not None and is_journey(self.scene, journey)
        first = next((t for t in behind if t.verb and t.lower != "olarak"), None)
        return first is not None and first.lemma == "katıl" and first.verb == "Vnoun"

    def press(self, hit: Hit, sentence: Sentence) -> None:
        """A press conference of two sides: "ortak", or with two names; a minister's own at home is none."""
        read = self._together(hit, sentence)
        if read is None:
            return
        happening, verb = read
        near = {t.lower for t in self.scene.tokens[max(0, hit.first - 3) : hit.first]}
        held = verb.word.passive and verb.verb == "Fin" and not happening.people and bool(near & {"ardından", "sonra"})
        both = "düzenlenen" in near and self._answers(sentence, happening)
        if len(happening.countries) < 2 and ("ortak" in near or held or both):
            close = [h for h in self.found if not held or 0 <= sentence.index - h.sentence.index <= 1]
            last = next((h for h in reversed(close) if h.type in TALKS and len(h.countries) > 1), None)
            if last is not None and set(happening.people) <= set(last.people):
                for actor, part in last.people.items():
                    happening.people.setdefault(actor, part)
                happening.countries = {**last.countries, **happening.countries}
        happening.reference = not self._is_between(happening)
        self._keep(happening)

    def _answers(self, sentence: Sentence, happening: Happening) -> bool:
        """ "A, B ile görüştü. A, düzenlenen basın toplantısında … dedi. B ise …": whether the other speaks right behind."""
        last = next((h for h in reversed(self.found) if h.type in TALKS and len(h.countries) > 1), None)
        behind = self.scene.analysed.sentences[sentence.index + 1 : sentence.index + 4]
        own = next((s for s in behind if s.quote == -1 and not s.heading), None)
        if own is None or last is None or sentence.index - last.sentence.index > 3:
            return False
        first = self.scene.mentions.people_in(own.first, own.last)[:1]
        others = set(last.people) - set(happening.people)
        theirs = (m for m in first if set(m.actors) <= others and m.last < own.last)
        return any(self.scene.tokens[m.last].lower in _TOO for m in theirs)

    def welcome(self, hit: Hit, sentence: Sentence) -> None:
        """ "X, Y'yi törenle karşıladı", "Y için karşılama töreni düzenlendi", "X tarafından karşılandı"."""
        words = [t.lower for t in self.scene.own(sentence, max(sentence.first, hit.first - 6), hit.last)]
        if not any(w.startswith(("tören", "atış", "resmi")) for w in words):
            return
        acted = self._acted(hit, sentence)
        if acted is None:
            return
        (verb, status, said, first, last), subject, arguments = acted
        hosts = [a.mention for a in arguments if a.marker == "Agt"]
        guests = [a.mention for a in arguments if a.marker in {"Ben", "Acc"}]
        relative = verb.word.passive and verb.verb == "Part" and bool(verb.word.possessive)
        guests = guests or (subject if relative else self._met(sentence, verb, subject)) or subject
        if not guests and not hosts:
            guests = self.topic
        happening = self._start(hit, sentence, status, said)
        happening.add(self.scene, guests, guest=True)
        happening.add(self.scene, [*subject, *hosts])
        self.about.date(happening, sentence, first, last, verb)
        self.about.place(happening, sentence, first, last)
        behind = self.scene.places(sentence, verb.i + 1, verb.i + 2) if relative else []
        for place in behind:
            happening.put(place)
        self._welcomed_in(happening, [*hosts, *(subject if guests != subject else [])])
        if verb.word.passive and happening.reference:
            self._welcomed_by(happening, sentence)
        self._keep(happening)

    def greeted(self, hit: Hit, sentence: Sentence) -> None:
        """ "X'i havalimanında Y karşıladı", "X, havalimanında Y tarafından karşılandı": X has come to Y's state."""
        acted = self._acted(hit, sentence)
        if acted is None:
            return
        (verb, status, said, first, last), subject, arguments = acted
        hosts = [a.mention for a in arguments if a.marker == "Agt"]
        guests = [a.mention for a in arguments if a.marker == "Acc"] or (subject if verb.word.passive else [])
        hosts = hosts or [m for m in subject if m not in guests]
        home = self._states(hosts) - self._states(guests)
        if len(home) != 1 or not guests:
            return
        goal = hosts[0]
        state = next(iter(home))
        place = Place(goal.first, goal.last, goal.start, goal.end, Entry("country", state, state, sure=False), "Dat")
        named = [p for p in self.scene.places(sentence, first, hit.last) if p.entry.country == state and self.about.is_where(p)]
        self._journey(hit, sentence, status, said, guests, named[-1:] or [place], first, last)

    def _welcomed_in(self, happening: Happening, hosts: Sequence[Mention]) -> None:
        country = next(iter(self._states(hosts)), None)
        if happening.country is None and country:
            happening.country, happening.place_span = country, (hosts[0].start, hosts[0].end)
        if happening.country and happening.place_span:
            happening.countries.setdefault(happening.country, (happening.place_span, "resolved"))
        happening.reference = len(happening.countries) < 2

    def _welcomed_by(self, happening: Happening, sentence: Sentence) -> None:
        """ "Törenle karşılanan X, Y ile görüştü": the hosts are of the other state that is told of here or just before."""
        around = [a.mention for a in self.scene.arguments(sentence, sentence.first, sentence.last)]
        for mention in around if happening.countries else []:
            if len(happening.countries) < 2:
                for state in self._states([mention]):
                    happening.countries.setdefault(state, ((mention.start, mention.end), "resolved"))
        if any(sentence.index - h.sentence.index <= 3 for h in self.found[-1:]):
            self._of_the_dyad(happening)
        if len(happening.countries) > 1:
            home = {self.scene.mentions.country(k) for k in happening.guests}
            hosts = (c for c in happening.countries if c not in home)
            happening.country = happening.country or (next(hosts, None) if home else None)
            if happening.place_span is None and happening.country is not None:
                happening.place_span = happening.countries[happening.country][0]
            happening.reference = False

    def handover(self, hit: Hit, sentence: Sentence) -> None:
        """Documents, gifts or aid pass from one state's hands into another's."""
        clause = self._told(hit, sentence)
        if clause is None:
            return
        verb, status, said, first, last = clause
        first = sentence.first if verb.verb == "Part" else first
        handed = verb.word.passive or verb.lemma == "bul"
        arguments = self.scene.arguments(sentence, first, verb.i)
        givers = [a.mention for a in arguments if a.marker in {"Nom", "Gen", "Agt"}]
        takers = [a.mention for a in arguments if a.marker == "Dat"]
        if verb.lemma in {"al", "alın"}:
            givers = [a.mention for a in arguments if a.marker == "Abl"]
            takers = [m for m in self._who(sentence, verb, first)[0] if m not in givers]
        elif not givers and not handed:
            givers = list(self.topic)
        places = [p for p in self.scene.places(sentence, first, verb.i) if p.is_state]
        goals = [p for p in places if p.case == "Dat" or self._is_authority(p)]
        owners = [p for p in places if p.case == "Gen" and (takers or handed) and not givers]
        happening = self._start(hit, sentence, status, said)
        happening.add(self.scene, [*givers, *takers])
        for place in owners:
            happening.link(place)
        for place in goals:
            happening.link(place)
            happening.put(place)
        self.about.date(happening, sentence, first, last, verb)
        self.about.place(happening, sentence, first, last)
        passed = handed and not givers and not takers and happening.country is not None
        if passed and happening.country and happening.place_span:
            happening.countries.setdefault(happening.country, (happening.place_span, "resolved"))
            self._of_the_dyad(happening)
        abroad = givers and not handed and happening.country and happening.country not in self._states(givers)
        if abroad and happening.country and happening.place_span:
            happening.countries.setdefault(happening.country, (happening.place_span, "resolved"))
        if any(t.lemma in _LETTERS for t in self.scene.own(sentence, first, hit.first)):
            happening.retype("message", hit.rule.id)
        whole = (givers or owners) and (takers or goals or abroad)
        happening.reference = len(happening.countries) < 2 or not (whole or passed)
        for place in self.scene.places(sentence, first, verb.i):
            if place.entry.kind == "city" and any(m.first == place.first for m in takers):
                happening.put(place)
        self._keep(happening)

    def _is_authority(self, place: Place) -> bool:
        """ "Endonezya makamlarına", "Şili hükümetine", "Kenya Silahlı Kuvvetleri'ne"."""
        following = self.scene.tokens[place.last : place.last + 3]
        named = [t for n, t in enumerate(following) if all(before.capital for before in following[:n])]
        return any(t.lemma in _AUTHORITIES and t.case == "Dat" for t in named)

    def _of_the_dyad(self, happening: Happening) -> None:
        """A standing council is of the two states of the event told last of two, if those that are named are among them."""
        two = (h for h in reversed(self.found) if len(h.countries) == 2 and h.type != "summit")
        last = next((h for h in two if happening.country in {None, *h.countries}), None)
        told = {code: span for code, (span, _) in last.countries.items()} if last is not None else self._pair()
        if set(happening.countries) <= set(told):
            for code, span in told.items():
                happening.countries.setdefault(code, (span, "resolved"))

    def _pair(self) -> dict[str, Span]:
        """The two states of which a text speaks, by its first sentence: "Peru-Şili yakınlığı bu yıl …"; else by all of it."""
        first = next((s for s in self.scene.analysed.sentences if not s.heading), None)
        places = self.scene.places(first, first.first, first.last) if first is not None else []
        told = {p.entry.country: (p.start, p.end) for p in places if p.is_state and p.entry.country}
        return told if len(told) == 2 else self._leading_pair()

    def _leading_pair(self) -> dict[str, Span]:
        """The two states that a text names far more often than any third, or whose officers it names."""
        named = [(p.entry.country, (p.start, p.end)) for p in self.scene.mentions.places if p.is_state]
        people = ((self.scene.mentions.country(k), m) for m in self.scene.mentions.people for k in m.actors)
        named.extend((state, (m.start, m.end)) for state, m in people)
        often = Counter(state for state, _ in named if state).most_common(3)
        third = often[2][1] if len(often) > 2 else 0
        if len(often) < 2 or often[1][1] < _OFTEN or 2 * third > often[1][1]:
            return {}
        first = {state: span for state, span in sorted(named, key=lambda told: told[1], reverse=True) if state}
        return {state: first[state] for state, _ in often[:2]}
