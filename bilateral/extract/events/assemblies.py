"""Frames of gatherings: councils, summits, forums, their sessions, and who attends them."""

from __future__ import annotations

from collections.abc import Sequence

from bilateral import gazetteer
from bilateral.extract.circumstances import HELD
from bilateral.extract.events.ceremonies import Ceremonies
from bilateral.extract.events.clauses import LISTING, TITLED
from bilateral.extract.events.journeys import OCCASIONS_ABROAD
from bilateral.extract.events.talks import TALKS, TOLD_BY, stem_of
from bilateral.extract.gatherings import at_seat
from bilateral.extract.scene import CALLED_OFF, EXPECTED, PUT_OFF, tells
from bilateral.extract.telling import NEWS, Happening
from bilateral.facts import VISITS
from bilateral.gazetteer import Place
from bilateral.mentions import Mention
from bilateral.turkish.pipeline import Sentence, Token
from bilateral.turkish.rules import Hit

_BODIES = {"council": ("konsey", "ydsk", "ydik"), "commission": ("komisyon", "kek"), "committee": ("komite",)}
_ATTENDING = {"topla", "toplan", "buluş", "gel", "katıl", "bulun", "konuş"}
_MEETING = {"gel", "görüş", "buluş", "düzenle", "yap", "gerçekleş", "katıl", "otur"}
_COMPANY = {
    "heyette", "heyetinde", "heyetlerinde", "heyete", "heyetine", "geziye", "gezisine", "gezide", "gezisinde", "ziyarete",
    "ziyaretine", "ziyarette", "ziyaretinde", "seyahate", "seyahatine", "seyahatinde", "beraberinde",
}  # fmt: skip
"""A delegation or a journey, with the case in which somebody has part in it."""
_BEHIND = 3
"""How many sentences behind a summit "zirvede" still means it."""
_OF_BODY = 7
"""How many words stand between an organisation and its council at most: "(İİT) Dışişleri Bakanları Konseyi"."""
_DISCUSSING = {"konuş", "tartış", "görüş", "al", "değerlendir"}
_ROUNDS = {"tur", "görüşme", "müzakere"}
"""What talks have one after the other."""
_JOURNEYS = {"gezi", "seyahat", "tur"}
_STILL_ON = 20
"""How many sentences behind a journey somebody is told to have part in it."""
_SIDE_OF_TALKS = {"tarafında", "heyetinde", "heyette"}
"""On whose side somebody more took part in talks: "Peru tarafında X de vardı"."""
_CHAIRED = {"toplantı", "görüşme", "forum", "zirve"}
_ATTENDED = {"görüşme", "buluşma", "kabul", "toplantı", "yeme"}
_COUNTED = 3
"""Within how many words behind a gathering "önce" stands: "zirveden bir gün önce"."""


class Assemblies(Ceremonies):
    """Tells of gatherings."""

    def presence(self, hit: Hit, sentence: Sentence) -> None:
        """ "Oslo'da bulunan Peru Dışişleri Bakanı X": somebody is in another state."""
        verb = self.scene.tokens[hit.last - 1]
        near = self.scene.places(sentence, sentence.first, verb.i)
        beside = [p for p in near if self.about.is_where(p) and p.last == verb.i - (p.case != "Loc")]
        beside = beside or [p for p in near if verb.i - p.last <= TITLED and self.about.owns_part(p)]
        beside = beside or self._that_country(sentence, max(sentence.first, verb.i - 1), verb.i)
        here = self._whereabouts(sentence, verb)
        if here:
            first, last = self._clause(sentence, verb.i)
            guests = [a.mention for a in self.scene.subject(sentence, verb.i)]
            last = max(last, min(sentence.last, here[0].last + 2))
            self._journey(hit, sentence, "occurred", verb, guests, here, first, last)
            return
        if self._brings(sentence, verb):
            return
        if verb.verb == "Fin" or verb.word.possessive:
            self._stay(hit, sentence, verb, beside)
            return
        head = self.scene.head_after(sentence, verb.i)
        if verb.word.tense != "Pres" or not beside or head is None or head.kind == "delegation":
            return
        between = self.scene.tokens[verb.i + 1 : head.first]
        if any(t.lower in {"ile", "aracılığı", "adlı"} for t in between):
            return
        first, last = self._clause(sentence, verb.i)
        self._journey(hit, sentence, "occurred", verb, [head], beside, first, last)

    def _whereabouts(self, sentence: Sentence, verb: Token) -> list[Place]:
        """ "X, zirve için bulunduğu Lima'da", "fuar için bulunduğu Peru'nun Lima kentinde": where somebody is."""
        if verb.lower != "bulunduğu" or sentence.quote != -1:
            return []
        behind = self.scene.places(sentence, verb.i + 1, min(sentence.last, verb.i + TITLED))
        return [p for p in behind if p.first == verb.i + 1 and (self.about.is_where(p) or self.about.owns_part(p))]

    def _brings(self, sentence: Sentence, verb: Token) -> bool:
        """ "Beraberinde Y ile Z'nin bulunduğu X": who travels with somebody."""
        side = next((t for t in self.scene.own(sentence, sentence.first, verb.i) if t.lower == "beraberinde"), None)
        head = self.scene.head_after(sentence, verb.i) if verb.verb == "Part" else None
        if side is None or head is None:
            return False
        people = self._row_of([a.mention for a in self.scene.arguments(sentence, side.i, verb.i)])
        if people:
            self.company.append((frozenset(head.actors), people))
        return bool(people)

    def _stay(self, hit: Hit, sentence: Sentence, verb: Token, beside: Sequence[Place]) -> None:
        """ "Bakan hafta sonu Oslo'da bulunacak": a journey; without a place, somebody takes part in what was told."""
        status, said = tells(self.scene.tokens, verb)
        if not beside or status is None:
            self.attend(hit, sentence)
            return
        first, last = self._clause(sentence, verb.i)
        guests, _ = self._who(sentence, verb, first)
        self._journey(hit, sentence, status, said, guests, beside, first, last)

    def along(self, hit: Hit, sentence: Sentence) -> None:
        """ "X'e ziyaretinde Y de eşlik edecek": who else travels on the visit that was told."""
        verb = self.scene.tokens[hit.last - 1]
        arguments = self.scene.arguments(sentence, sentence.first, verb.i)
        leaders = {k for a in arguments if a.marker == "Dat" for k in a.mention.actors}
        leaders = leaders or {k for m in self.topic for k in m.actors}
        near = [h for h in self.found if h.type in VISITS and sentence.index - h.sentence.index <= 4 and not h.reference]
        begins = self.scene.tokens[sentence.first]
        if begins.case == "Loc" and stem_of(begins) in {"görüşme", "kabul", "toplantı"}:
            self._take_part(sentence, verb, TOLD_BY[stem_of(begins)])
            return
        visit = next((h for h in reversed(near) if leaders & set(h.guests)), None)
        head = self.scene.head_after(sentence, verb.i) if verb.verb == "Part" and verb.word.tense == "Pres" else None
        people = [head] if head is not None else self._at_side(sentence, verb)
        if tells(self.scene.tokens, verb)[0] is None:
            return
        if visit is not None:
            self._travel_with(visit, people)
        elif leaders:
            self.company.append((frozenset(leaders), people))
            self._sit_beside(leaders, people, sentence)

    def _at_side(self, sentence: Sentence, verb: Token) -> list[Mention]:
        """ "X'e Y ile çok sayıda işadamı eşlik ediyor": who goes along, also beside others who are not named."""
        subject = [a.mention for a in self.scene.subject(sentence, verb.i)]
        last = next(iter(self.scene.arguments(sentence, sentence.first, verb.i)[-1:]), None)
        beside = last is not None and last.marker == "Ins" and not self.scene.is_beside(last.mention)
        row = self._row_of([*subject, last.mention]) if last is not None and beside else []
        return row or subject

    def _sit_beside(self, leaders: set[str], people: Sequence[Mention], sentence: Sentence) -> None:
        """ "X, Y ile görüştü. X'e Z de eşlik etti": Z was at the talks told just before, at the side of X."""
        near = [h for h in self.found if h.type in TALKS and 0 <= sentence.index - h.sentence.index <= 2 and not h.reference]
        home = {self.scene.mentions.country(k) for k in leaders}
        for talks in near[-1:] if near and leaders & set(near[-1].people) else []:
            known = set(talks.people)
            talks.add(self.scene, [m for m in people if m.kind != "delegation" and self._states([m]) <= home])
            talks.joined |= set(talks.people) - known

    def _travel_with(self, visit: Happening, people: Sequence[Mention]) -> None:
        """Let those who are of the visitors' own state be on their visit, and on the others of their journey."""
        self.company.append((frozenset(visit.guests), people))
        self._join(visit, people)

    def _join(self, visit: Happening, people: Sequence[Mention]) -> None:
        home = {self.scene.mentions.country(k) for k in visit.guests}
        from_there = [m for m in people if m.kind != "delegation" and self._states([m]) <= home]
        visit.add(self.scene, [m for m in from_there if self._ranks([m]).isdisjoint({"ambassador", "consul"})], guest=True)

    def _keep_company(self) -> None:
        """Let those who travel with somebody be on all visits of his journey: those that begin within a week of each other."""
        for leaders, people in self.company:
            visits = [h for h in self.found if h.type in VISITS and leaders <= set(h.guests) and not h.background]
            days = [h.when.starts_on for h in visits if h.when is not None]
            for visit in visits if not days or max(days) - min(days) <= NEWS else []:
                self._join(visit, people)

    def _is_of_company(self, sentence: Sentence, verb: Token) -> bool:
        """ "Heyette X ile Y de yer alıyor", "Geziye X de katıldı": who else travels on the visit that was told just before."""
        own = self.scene.own(sentence, sentence.first, verb.i)
        noun = next((t for t in own if t.lower in _COMPANY), None)
        far = noun is not None and noun.lemma in _JOURNEYS
        most = _STILL_ON if far else 4
        near = [h for h in self.found if h.type in VISITS and 0 <= sentence.index - h.sentence.index <= most and h.guests]
        if noun is None or not near or tells(self.scene.tokens, verb)[0] is None:
            return False
        told = self.scene.arguments(sentence, noun.i, verb.i)
        people = self._row_of([a.mention for a in told if a.marker in {"Nom", "Ins"}])
        if people:
            self._travel_with(near[-1], people)
        return bool(people)

    def lead(self, hit: Hit, sentence: Sentence) -> None:
        """ "Heyetimize X, Peru heyetine Y başkanlık etti", "Toplantıya X ile Y başkanlık etti": who took part just before."""
        verb = self.scene.tokens[hit.last - 1]
        own = self.scene.own(sentence, sentence.first, verb.i)
        if any(t.case == "Dat" and (t.lemma == "heyet" or (t is own[0] and stem_of(t) in _CHAIRED)) for t in own):
            self._take_part(sentence, verb, (*TALKS, "council_meeting", "business_forum", "summit"))

    def _take_part(self, sentence: Sentence, verb: Token, types: Sequence[str]) -> None:
        """Those who stand in the nominative took part in the last thing told of these types."""
        near = [h for h in self.found if h.type in types and 0 <= sentence.index - h.sentence.index <= 3]
        both = next((h for h in reversed(near) if len(h.people) == 2 and len(h.countries) == 2), None)
        if near and near[-1].reference and not near[-1].people and both is not None:
            near[-1].people, near[-1].countries, near[-1].reference = dict(both.people), dict(both.countries), False
        around = self.scene.arguments(sentence, sentence.first, verb.i)
        row = self._row_of([a.mention for a in around if a.marker in {"Nom", "Ins"}])
        told = [*row, *(a.mention for a in around if a.marker == "Nom" and a.mention not in row)]
        for happening in near[-1:]:
            known = set(happening.people)
            people = [m for m in told if m.kind != "delegation" and self._states([m]) <= set(happening.countries)]
            happening.add(self.scene, people)
            happening.joined |= set(happening.people) - known

    def represent(self, hit: Hit, sentence: Sentence) -> None:
        """ "Görüşmede Peru'yu X, Kenya'yı ise Y temsil etti": between whom talks were that are told here or just before."""
        verb = self.scene.tokens[hit.last - 1]
        status, said = tells(self.scene.tokens, verb)
        own = self.scene.own(sentence, sentence.first, hit.first)
        noun = next((t for t in own if t.case == "Loc" and stem_of(t) in {"görüşme", "toplantı", "buluşma"}), None)
        sides = [p for p in self.scene.places(sentence, sentence.first, hit.first) if p.case == "Acc" and p.entry.country]
        people = [a.mention for a in self.scene.arguments(sentence, sentence.first, hit.first) if a.marker == "Nom"]
        if status is None or noun is None or len({p.entry.country for p in sides}) < 2 or not people:
            return
        near = [h for h in self.found if h.type in TALKS and h.status == status and 0 < sentence.index - h.sentence.index <= 3]
        known = near[-1] if near and (near[-1].reference or len(near[-1].countries) < 2) else None
        happening = known or self._start(hit, sentence, status, said)
        happening.add(self.scene, people)
        for place in sides:
            happening.link(place)
        if len(happening.countries) > 2:
            happening.retype("summit", hit.rule.id)
        happening.reference = False
        if known is None:
            self.about.date(happening, sentence, sentence.first, verb.i + 1, verb)
            self.about.place(happening, sentence, sentence.first, verb.i + 1)
            self._keep(happening)

    def attend(self, hit: Hit, sentence: Sentence) -> None:
        """ "Kabulde X de hazır bulundu": somebody more took part in what was told just before, and where it was."""
        verb = self.scene.tokens[hit.last - 1]
        if verb.verb == "Fin" and self.scene.tokens[verb.i - 1].lower != "hazır" and self._is_of_company(sentence, verb):
            return
        own = self.scene.own(sentence, sentence.first, hit.last)
        within = (t for t in own if t.case == "Loc" or t.lower == "yemekte" or self._is_joined(t, verb))
        if self._ceremony_abroad(hit, sentence, verb):
            return
        modified = self._attended(verb)
        side = next((t for t in own if t.lower in _SIDE_OF_TALKS), None)
        noun = modified or next((t for t in within if stem_of(t)), None) or side
        status, _ = tells(self.scene.tokens, verb)
        if noun is None or (verb.verb != "Fin" and modified is None):
            return
        press = noun.i > sentence.first and self.scene.tokens[noun.i - 1].lower == "basın"
        types = ("press_conference",) if press else TALKS if noun is side else TOLD_BY[stem_of(noun)]
        told = [h for h in self.found if h.type in types and not h.reference and h.status == status]
        told = [h for h in told if press or sentence.index - h.sentence.index <= (2 if modified else 4)]
        last = [h for h in told if h.sentence.index == told[-1].sentence.index]
        sides = {k for m in self._sides_before(sentence, noun) for k in m.actors} if stem_of(noun) else set()
        last = [h for h in last if sides <= set(h.people)] or last
        last = last[-1:] if noun.lower == "görüşmeye" or modified else last
        around = self.scene.arguments(sentence, noun.i, verb.i)
        joined = {"Nom", "Ins"} if any(a.marker == "Nom" for a in around) else {"Nom"}
        listed = [a.mention for a in around if a.marker in joined and a.mention.case == "Nom"]
        subject = listed or [a.mention for a in self.scene.subject(sentence, verb.i)]
        if modified is not None:
            subject = [a.mention for a in self.scene.arguments(sentence, sentence.first, verb.i) if a.marker == "Gen"]
        for happening in last:
            known = set(happening.people)
            own_side = [m for m in subject if self._states([m]) <= set(happening.countries)]
            if subject and not own_side:
                continue
            happening.add(self.scene, own_side)
            happening.joined |= set(happening.people) - known
            self.about.place(happening, sentence, sentence.first, verb.i)

    def _ceremony_abroad(self, hit: Hit, sentence: Sentence, verb: Token) -> bool:
        """ "X, geçen ay Lima'daki törene katılmıştı", "X, Oslo'da açılacak fuara katılacak": a ceremony that was not told."""
        goal = self._gathering(sentence, sentence.first, verb, OCCASIONS_ABROAD) if verb.lemma == "katıl" else None
        told = (h for h in self.found if h.type in TOLD_BY["tören"] and 0 <= sentence.index - h.sentence.index <= 4)
        status, said = tells(self.scene.tokens, verb)
        first, last = self._clause(sentence, verb.i)
        if goal is None or status is None or any(told):
            return False
        guests = self._attending_abroad(sentence, verb, goal)
        if guests:
            self._journey(hit, sentence, status, said, guests, [goal], first, last)
        return bool(guests)

    def _attending_abroad(self, sentence: Sentence, verb: Token, goal: Place) -> list[Mention]:
        """Who attends, but ambassadors and the hosts: "X, Y'nin Lima'daki yemin törenine katıldığını hatırlattı"."""
        around = self.scene.arguments(sentence, sentence.first, verb.i)
        owners = [a.mention for a in around if a.marker == "Gen" and verb.verb == "Part"]
        subjects = [a.mention for a in around if a.marker == "Nom"]
        for named in (owners, subjects or self.topic):
            abroad = [m for m in named if self._states([m]) and goal.entry.country not in self._states([m])]
            guests = [m for m in abroad if self._ranks([m]).isdisjoint({"ambassador", "consul"})]
            if guests:
                return guests
        return []

    def _only_tells_when(self, hit: Hit) -> bool:
        """ "zirveden bir gün önce", "forumdan hemen sonra": a gathering that only says when something else was."""
        following = [t.lower for t in self.scene.tokens[hit.last : hit.last + _COUNTED]]
        return self.scene.tokens[hit.last - 1].case == "Abl" and not {"önce", "sonra"}.isdisjoint(following)

    def _ranks(self, people: Sequence[Mention]) -> set[str]:
        return {self.scene.person(k).rank for m in people for k in m.actors}

    def _attended(self, verb: Token) -> Token | None:
        """The talks that a participle modifies: "X'in de hazır bulunduğu görüşmede"."""
        following = self.scene.tokens[verb.i + 1] if verb.i + 1 < len(self.scene.tokens) else None
        modifies = verb.verb == "Part" and bool(verb.word.possessive) and following is not None
        return following if modifies and following is not None and stem_of(following) in _ATTENDED else None

    def gathered(self, hit: Hit, sentence: Sentence) -> None:
        """ "X, Y ve Z'nin katıldığı toplantı yapıldı", "Toplantıya X, Y ve Z katıldı": a summit, if of three states."""
        clause = self._told(hit, sentence)
        people = self._attending(hit, sentence)
        states = self._states(people)
        finite = self.scene.tokens[hit.last - 1].verb == "Fin"
        near = (h for h in self.found if 0 <= sentence.index - h.sentence.index <= 4 and not h.reference)
        told = any(h.type in TOLD_BY["toplantı"] and states & set(h.countries) for h in near)
        if finite and (told or len(states) < 3):
            self.attend(hit, sentence)
        if clause is None or told or len(states) < (3 if finite else 2):
            return
        happening = self._start(hit, sentence, clause.status, clause.said)
        happening.add(self.scene, people)
        if len(states) > 2:
            happening.retype("summit", hit.rule.id)
        self.about.date(happening, sentence, clause.first, clause.last, clause.verb)
        self.about.place(happening, sentence, clause.first, clause.last)
        self._keep(happening)

    def convened(self, hit: Hit, sentence: Sentence) -> None:
        """ "X, aralarında Peru ile Kenya'nın da bulunduğu on ülkenin liderini topladı": a summit at somebody's call."""
        acted = self._acted(hit, sentence)
        if acted is None or acted[0].verb.word.passive:
            return
        (verb, status, said, first, last), subject, _ = acted
        places = [p for p in self.scene.places(sentence, first, hit.first) if p.is_state and p.case in {"Nom", "Gen"}]
        guests = [p for p in places if not any(m.first <= p.first < m.last for m in subject)]
        happening = self._start(hit, sentence, status, said)
        happening.add(self.scene, subject)
        for place in guests:
            happening.link(place)
        if not subject or len({p.entry.country for p in guests}) < 2:
            return
        self.about.date(happening, sentence, first, last, verb)
        self.about.place(happening, sentence, first, last)
        self._keep(happening)

    def _attending(self, hit: Hit, sentence: Sentence) -> list[Mention]:
        """Those whom the verb or the noun "katılım" of a trigger has for its subjects, joined in one list."""
        token = next(t for t in self.scene.tokens[hit.first : hit.last] if t.lower.startswith("katıl"))
        if token.verb == "Fin":
            alone = not any(t.verb for t in self.scene.own(sentence, hit.first, token.i) if t.i not in self.scene.people_at)
            return [a.mention for a in self.scene.arguments(sentence, hit.first, token.i) if alone and a.marker != "Dat"]
        around = self.scene.arguments(sentence, sentence.first, token.i)
        found = [a.mention for a in around]
        chosen = [a.mention for a in around if a.marker == "Gen"][-1:]
        for mention in reversed(found[: found.index(chosen[0])] if chosen else []):
            if self.scene.joint(mention, chosen[0]) not in LISTING:
                break
            chosen.insert(0, mention)
        return chosen

    def assembly(self, hit: Hit, sentence: Sentence) -> None:
        """Councils, summits, forums, consultations: who attends, and the states that the clause names."""
        read = self._together(hit, sentence) if not self._only_tells_when(hit) else None
        if read is None:
            return
        happening, verb = read
        if happening.type == "council_meeting" and self._is_of_organization(sentence, hit):
            happening.retype("summit", hit.rule.id)
        happening.body = self._body(hit)
        first, last = self._clause(sentence, verb.i)
        for place in self._named_parties(hit, sentence, first, hit.last if verb.i == hit.first else last):
            happening.link(place)
        held = verb.i < hit.first or (verb.i == hit.first and verb.verb == "Part")
        governor = self.scene.governor(sentence, hit.last - 1) if held else None
        if governor is not None and governor.lemma in _ATTENDING and not (governor.lemma == "konuş" and governor.word.passive):
            happening.add(self.scene, [a.mention for a in self.scene.subject(sentence, governor.i)])
        abroad = happening.type == "summit" or (happening.type == "business_forum" and happening.people)
        if happening.country and happening.place_span and abroad and not at_seat(happening):
            happening.countries.setdefault(happening.country, (happening.place_span, "resolved"))
        if len(happening.countries) < 2 and happening.type in {"consultations", "council_meeting"}:
            if happening.countries and happening.country and happening.place_span:
                happening.countries.setdefault(happening.country, (happening.place_span, "resolved"))
            if not self._is_with_union(hit, sentence):
                self._of_the_dyad(happening)
        happening.reference = len(happening.countries) < 2
        known = self._just_told(happening, hit, sentence)
        if known is None:
            self._keep(happening)
        else:
            known.people = {**known.people, **happening.people}
            known.countries = {**known.countries, **happening.countries}

    def _named_parties(self, hit: Hit, sentence: Sentence, first: int, last: int) -> list[Place]:
        """The states that a clause names as those of a gathering; of a council whose name bears them, no others."""
        places = self.scene.places(sentence, first, last)
        named = [p for p in places if p.entry.kind in {"country", "adjective"} and p.case in {"Nom", "Gen", "Ins"}]
        hyphened = [p for p in named if "-" in self.scene.tokens[p.first].text and p.first < hit.last]
        council = hit.rule.get("type") == "council_meeting" and len({p.entry.country for p in hyphened}) > 1
        return hyphened if council else [p for p in named if not self._is_topic(p, sentence, hit)]

    def _just_told(self, happening: Happening, hit: Hit, sentence: Sentence) -> Happening | None:
        """ "X zirveye katıldı. Zirvede Y de yer aldı": the summit told just before, of which a sentence tells who was there."""
        bare = hit.first == sentence.first and hit.last == hit.first + 1 and happening.type == "summit"
        near = [h for h in self.found if h.type == "summit" and 0 < sentence.index - h.sentence.index <= _BEHIND]
        told = [h for h in near if h.people and h.status == happening.status]
        return told[-1] if told and bare and happening.people else None

    def _is_of_organization(self, sentence: Sentence, hit: Hit) -> bool:
        """ "NATO Askeri Komitesi toplantısı", "Afrika Birliği Barış Konseyi'nin toplantısı": a body of many states."""
        named = (p for p in self.scene.places(sentence, sentence.first, hit.first) if p.entry.kind == "organization")
        near = [p for p in named if not self.scene.tokens[p.last - 1].lower.startswith(("komisyon", "konsey", "komite"))]
        between = self.scene.tokens[near[-1].last : hit.first] if near else ()
        return bool(near) and len(between) < _OF_BODY and all(t.capital or t.text in {"(", ")", "ve"} for t in between)

    def _is_topic(self, place: Place, sentence: Sentence, hit: Hit) -> bool:
        """ "Kenya'nın geleceğinin konuşulduğu zirve", "Kenya konulu toplantı": of whom they only talk."""
        if place.last < hit.last and self.scene.tokens[place.last].lower in {"konulu", "gündemli"}:
            return True
        verb = next((t for t in self.scene.own(sentence, place.last, hit.first) if t.verb == "Part"), None)
        return verb is not None and bool(verb.word.possessive) and verb.word.passive and verb.lemma in _DISCUSSING

    def several(self, hit: Hit, sentence: Sentence) -> None:
        """ "Peru, Kenya ve Norveç bakanlarının üçlü toplantısı yapıldı": a summit, if of three states."""
        known = len(self.found)
        self.assembly(hit, sentence)
        self.found[known:] = [h for h in self.found[known:] if len(self._parties(h)) > 2]

    def _parties(self, gathering: Happening) -> list[str]:
        """The states that a gathering is said to be of, and not only to be in."""
        return [code for code, (span, _) in gathering.countries.items() if span != gathering.place_span]

    def _body(self, hit: Hit) -> str:
        """What kind of standing body a trigger names: "Ekonomik Komisyonu", "KEK", "İşbirliği Konseyi"."""
        words = (t.lower for t in self.scene.tokens[hit.first : hit.last])
        return next((kind for word in words for kind, begins in _BODIES.items() if word.startswith(begins)), "")

    def session(self, hit: Hit, sentence: Sentence) -> None:
        """ "Ortak Komite şubatta Lima'da toplanacak": a standing body comes together."""
        verb = self._verb(hit, sentence)
        if verb is None or self._is_of_session(verb):
            self.assembly(hit, sentence)

    def _is_of_session(self, verb: Token) -> bool:
        """Whether a verb tells of a gathering's taking place, or of its being put off."""
        before = self.scene.tokens[verb.i - 1].lemma if verb.i else ""
        chaired = verb.lemma == "et" and before in {"başkan", "başkanlık", "iptal"}
        ends = verb.lemma == "er" and before == "son"
        return verb.lemma in {*HELD, *EXPECTED, *CALLED_OFF, *PUT_OFF, "toplan", "gerçekleş", "başla"} or chaired or ends

    def again(self, hit: Hit, sentence: Sentence) -> None:
        """ "Bir sonraki zirve Lima'da yapılacak": another session of the gathering told before, of its states."""
        clause = self._told(hit, sentence)
        summit = any(t.lemma == "zirve" for t in self.scene.tokens[hit.first : hit.last])
        types = {"summit"} if summit else {"summit", "council_meeting", "consultations"}
        owner = self.scene.tokens[hit.first - 1].lower if hit.first else ""
        rounds = any(t.lemma in _ROUNDS for t in self.scene.tokens[hit.first : hit.last])
        types |= set(TALKS) if rounds or owner in {"görüşmelerin", "müzakerelerin", "temasların"} else set()
        before = next((h for h in reversed(self.found) if h.type in types and len(h.countries) > 1), None)
        session = clause is not None and (self._is_of_session(clause.verb) or not clause.verb.verb)
        session = session and self.scene.tokens[hit.last - 1].case != "Loc"
        if clause is None or not session or not (before or summit):
            return
        happening = self._start(hit, sentence, clause.status, clause.said)
        if before is not None:
            happening.type = before.type
            happening.say("type", before.type, before.trigger, hit.rule.id, "resolved")
            for code, (span, _) in before.countries.items():
                happening.countries.setdefault(code, (span, "resolved"))
        else:
            happening.retype("summit", hit.rule.id)
        happening.reference = before is None
        self.about.date(happening, sentence, clause.first, clause.last, clause.verb)
        self.about.place(happening, sentence, clause.first, clause.last)
        self._keep(happening)

    def business(self, hit: Hit, sentence: Sentence) -> None:
        """ "X, Lima'da Perulu iş insanlarıyla bir araya geldi": an official and the business people of another state."""
        clause = self._told(hit, sentence)
        if clause is None or clause.verb.lemma not in _MEETING:
            return
        verb, status, said, first, last = clause
        subject, arguments = self._who(sentence, verb, first)
        beside = [a.mention for a in arguments if a.marker in {"Nom", "Ins"}] if verb.i < hit.last else []
        happening = self._start(hit, sentence, status, said)
        happening.add(self.scene, [*subject, *beside])
        for place in self.scene.places(sentence, max(first, hit.first - 4), hit.first):
            if place.entry.kind in {"adjective", "people"}:
                happening.link(place)
        self.about.date(happening, sentence, first, last, verb)
        self.about.place(happening, sentence, first, last)
        if happening.country and happening.place_span:
            happening.countries.setdefault(happening.country, (happening.place_span, "resolved"))
        happening.reference = len(happening.countries) < 2 or not happening.people
        self._keep(happening)

    def _is_with_union(self, hit: Hit, sentence: Sentence) -> bool:
        """ "Türkiye-AB Karma Komisyonu": a council of a state with an organisation."""
        joined = (t.text for t in self.scene.own(sentence, sentence.first, hit.last) if "-" in t.text)
        return any(gazetteer.known(part) == "organization" for text in joined for part in text.split("-"))
