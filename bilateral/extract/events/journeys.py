"""Frames of journeys: who comes, goes, stays or is awaited, and the state that he visits."""

from __future__ import annotations

from collections.abc import Sequence, Set
from itertools import dropwhile, pairwise

from bilateral.extract import venues
from bilateral.extract.circumstances import HELD, OCCASIONS, PARTS
from bilateral.extract.events.clauses import AFTERWARDS, INVITING, LISTING, TITLED, Clause, Clauses
from bilateral.extract.scene import DURING, Argument, Status, tells
from bilateral.extract.telling import Happening, Span
from bilateral.facts import VISITS
from bilateral.gazetteer import Entry, Place
from bilateral.mentions import Mention, Person
from bilateral.turkish.pipeline import Sentence, Token
from bilateral.turkish.rules import Hit

_FIGURES = {
    "anlaşma", "mutabakat", "karar", "kanaat", "uzlaşma", "gündem", "görev", "iktidar", "işbaşı", "nokta", "düzey",
    "seviye", "hal", "dil", "sonuç", "plan", "masa", "göz",
}  # fmt: skip
"""Where only a figure of speech comes or goes."""
_ONWARD = {"sonra", "ardından", "buradan", "oradan"}
"""What tells that a guest goes on to another town: "daha sonra Nakuru'ya hareket etti"."""
_POLITE = {"veda", "nezaket", "tanışma"}
"""Visits that are paid to somebody at his desk."""
_VISIT_NOUNS = {"ziyaret", "temas", "program", "gezi", "tur", "seyahat", "çıkarma"}
OCCASIONS_ABROAD = {
    "tören", "fuar", "festival", "kongre", "sempozyum", "panel", "seminer", "çalıştay", "konferans", "maç", "kurul",
    "açılış",
}  # fmt: skip
"""For what somebody goes abroad whom no one receives there."""
_PHRASE = 12
"""How many words a noun phrase that tells where something is has at most."""
_GOING = {"gel", "git", "var", "ulaş", "başla", "sür", "devam", "ol", "ayrıl"}
_TAKING_OFF = {"ayrıl", "çık", "havalan", "et"}
"""How one leaves for a place: "Lima'dan ayrıldı", "yola çıktı", "hareket etti"."""
_DEPARTING = {"git", "geç", "uç", *_TAKING_OFF}
LIGHT = {"et", "bulun", "yap", "gerçekleş", "düzenle", "başla"}


class Journeys(Clauses):
    """Tells of journeys."""

    def travel(self, hit: Hit, sentence: Sentence) -> None:
        """Somebody comes or goes to another state: "Kazakistan'a geldi", "gittiği Kazakistan'da"."""
        verb = self.scene.tokens[hit.last - 1]
        modifier = self._modifying(verb)
        others = modifier is not None and self._modifies_others(sentence, modifier)
        if not verb.verb or self._is_figure(verb) or others:
            return
        first, last = self._clause(sentence, verb.i)
        goal = next(
            (
                p
                for p in reversed(self.scene.places(sentence, first, verb.i))
                if (p.entry.kind in {"city", "country"} and p.case == "Dat") or self._is_goal_town(p)
            ),
            None,
        )
        if goal is None:
            goal = next(iter(self._behind(sentence, verb) or self._homeland(sentence, first, verb.i)), None)
            goal = goal or self._inviters(sentence, first, verb) or self._gathering(sentence, first, verb)
        guests = self._carried(sentence, first, verb) or self._who(sentence, verb, first)[0]
        goal = goal or next(iter(self._there(sentence, first, verb.i, self._states(guests))), None)
        status, said = tells(self.scene.tokens, self._leaving_for(sentence, verb) or verb)
        if (verb.verb == "Fin" and verb.word.tense == "Pres" and sentence.quote == -1) or self._is_about_to(sentence, verb):
            status = "planned"
        if goal is None or status is None:
            return
        for left in [p for p in self.scene.places(sentence, first, goal.first) if self._is_left(p, guests)]:
            self._journey(hit, sentence, status, said, guests, [left], first, left.last)
        for stage in self._stages(sentence, first, goal):
            self._journey(hit, sentence, status, said, guests, [stage], first, stage.last)
            first = stage.last
        goals = [*self._listed_with([goal], self.scene.places(sentence, first, verb.i)), goal]
        self._journey(hit, sentence, status, said, guests, goals, first, last)

    def _leaving_for(self, sentence: Sentence, verb: Token) -> Token | None:
        """ "Oslo'ya gitmek üzere Lima'dan ayrıldı": the verb that says whether somebody has set out."""
        if verb.verb != "Vnoun" or not self._is_followed_by(verb, "üzere"):
            return None
        leaves = next((t for t in self.scene.own(sentence, verb.i + 2) if t.verb), None)
        return leaves if leaves is not None and leaves.lemma in _TAKING_OFF else None

    def _is_followed_by(self, token: Token, form: str) -> bool:
        return any(t.lower == form for t in self.scene.tokens[token.i + 1 : token.i + 2])

    def _is_about_to(self, sentence: Sentence, verb: Token) -> bool:
        """ "Oslo'ya gitmeden önce konuştu": whether a journey is still to come in what is told as news."""
        before = verb.lower.endswith(("meden", "madan")) and self._is_followed_by(verb, "önce")
        main = self.scene.main_verb(sentence)
        told = before and main is not None and main.i > verb.i and main.word.tense == "Past"
        return told and verb.lemma in _DEPARTING and not self.scene.dates_in(sentence.first, verb.i)

    def departure(self, hit: Hit, sentence: Sentence) -> None:
        """ "Lima'ya hareketinden önce konuştu", "X'in Lima'ya gidişi öncesinde": somebody is about to go."""
        noun = self.scene.tokens[hit.first]
        goals = [p for p in self.scene.places(sentence, sentence.first, noun.i) if p.last == noun.i and p.case == "Dat"]
        governor = self.scene.governor(sentence, hit.last - 1)
        if not goals or governor is None or governor.word.tense == "Evid":
            return
        first = self.scene.clause_start(sentence, noun.i)
        owners = self._owners(self.scene.arguments(sentence, first, noun.i), noun.i)
        guests = owners or self._who(sentence, governor, first)[0]
        self._journey(hit, sentence, "planned", noun, guests, goals, first, noun.i)

    def _carried(self, sentence: Sentence, first: int, verb: Token) -> list[Mention]:
        """ "X'i taşıyan uçak", "X'in uçağı": who comes with the subject."""
        own = self.scene.own(sentence, first, verb.i)
        vehicle = next((t for t in own if t.case == "Nom" and t.lemma == "uçak" and t.i not in self.scene.people_at), None)
        if vehicle is None:
            return []
        arguments = self.scene.arguments(sentence, first, vehicle.i)
        taken = self.scene.tokens[vehicle.i - 1].lemma == "taşı"
        return [a.mention for a in arguments if a.marker == ("Acc" if taken else "Gen")]

    def back(self, hit: Hit, sentence: Sentence) -> None:
        """ "X, Kenya'dan dün gece döndü": a journey that is over; the day is that of the way home."""
        verb = self.scene.tokens[hit.last - 1]
        status, said = tells(self.scene.tokens, verb) if verb.verb else ("occurred", verb)
        first, last = self._clause(sentence, verb.i)
        places = [p for p in self.scene.places(sentence, first, verb.i) if p.entry.kind in {"city", "country"}]
        left = [p for p in places if p.case == "Abl" or (not verb.verb and p.last == verb.i)][-1:]
        who = self._who(sentence, verb, first)[0] if verb.verb else [a.mention for a in self.scene.subject(sentence, verb.i)]
        guests = [m for m in who if self._is_own_subject(m, verb)]
        known = len(self.found)
        if left and guests and status == "occurred" and sentence.quote == -1:
            self._journey(hit, sentence, status, said, guests, left, first, last)
        for journey in self.found[known:]:
            journey.when = None

    def _is_own_subject(self, mention: Mention, verb: Token) -> bool:
        """ "X'in döndüğü", "dönen X": somebody who is no nominalised verb's subject does not do what it says."""
        if verb.verb in {"Part", "Vnoun"} and verb.word.possessive:
            return mention.case == "Gen"
        return verb.verb != "Part" or mention.first > verb.i

    def _is_goal_town(self, place: Place) -> bool:
        """ "Lima kentine", "Peru'nun başkentine", "Peru'nun Ilo kentine"."""
        if self.about.owns_part(place, "Dat"):
            return True
        following = self.scene.tokens[place.last] if place.last < len(self.scene.tokens) else None
        town = place.case == "Nom" and following is not None and following.lemma in PARTS
        town = town and place.entry.kind in {"city", "country"}
        return (town or self.about.is_of_capital(place)) and following is not None and following.case == "Dat"

    def _stages(self, sentence: Sentence, first: int, goal: Place) -> list[Place]:
        """ "Salı günü Oslo'ya, cuma günü Lima'ya gidecek": the goals before the last, each with a day of its own."""
        places = self.scene.places(sentence, first, goal.first)
        goals = [p for p in places if p.case == "Dat" and p.entry.kind in {"city", "country"}]
        begins = [first, *(p.last for p in goals)]
        spans = [(begin, p.first) for begin, p in zip(begins, [*goals, goal], strict=True) if p.first > begin]
        then = {"oradan", "buradan", "sonra", "ardından", "sonrasında"}
        dated = all(self.scene.dates_in(*s) or any(t.lower in then for t in self.scene.tokens[slice(*s)]) for s in spans)
        closed = all(self.scene.tokens[p.last].text == "," for p in goals)
        return goals if dated and closed else []

    def _is_left(self, place: Place, guests: Sequence[Mention]) -> bool:
        """ "Peru'dan sonra Şili'ye gitti": where a journey has led before, of which nothing was told."""
        following = self.scene.tokens[place.last].lower
        after = place.case == "Abl" and following == "sonra"
        left = place.entry.kind in {"city", "country"} and (after or (place.case == "Gen" and following == "ardından"))
        told = (h for h in self.found if h.type in VISITS and h.country == place.entry.country)
        return left and not any(set(h.guests) & {k for m in guests for k in m.actors} for h in told)

    def stop(self, hit: Hit, sentence: Sentence) -> None:
        """ "Turunun ilk durağı Kenya olacak": where a journey leads, in the nominative."""
        verb = self.scene.governor(sentence, hit.last - 1) or self._here(sentence, hit.last) or self._last_named(sentence, hit)
        if verb is None or (not (verb.lemma == "ol" and verb.verb == "Fin") and verb.verb):
            return
        status, said = tells(self.scene.tokens, verb) if verb.verb else ("planned" if verb.case == "Nom" else "occurred", verb)
        goals = [p for p in self.scene.places(sentence, hit.last, verb.i + 1) if p.entry.kind in {"city", "country"}]
        if status is None or not goals:
            return
        first, last = self._clause(sentence, verb.i)
        arguments = self.scene.arguments(sentence, first, hit.first)
        guests = self._owners(arguments, hit.first) or [a.mention for a in arguments if a.marker == "Nom"]
        self._journey(hit, sentence, status, said, guests, goals, first, last)

    def _last_named(self, sentence: Sentence, hit: Hit) -> Token | None:
        """The place with which a sentence without a verb ends: "Bir sonraki durağı Oslo."."""
        words = [t for t in self.scene.own(sentence, hit.last) if t.is_word]
        coming = self.scene.tokens[hit.first - 1].lower in {"sonraki", "sıradaki", "gelecek"} if hit.first else False
        places = self.scene.places(sentence, hit.last, sentence.last) if coming and words else []
        return words[-1] if any(p.last == words[-1].i + 1 and p.case == "Nom" for p in places) else None

    def leg(self, hit: Hit, sentence: Sentence) -> None:
        """ "Bakanın Lima ayağı iptal edildi", "turun Oslo ayağında": a stage of somebody's journey, by its place."""
        place = next((p for p in self.scene.places(sentence, sentence.first, hit.first) if p.last == hit.first), None)
        owner = self.scene.tokens[place.first - 1] if place is not None and place.first > sentence.first else None
        owned = owner is not None and owner.case == "Gen" and (owner.i in self.scene.people_at or owner.lemma == "tur")
        if owned and place is not None and place.case == "Nom":
            self.visit(hit, sentence)

    def _behind(self, sentence: Sentence, verb: Token) -> list[Place]:
        """ "gittiği Kenya'da", "geldiği Peru'nun başkenti Lima'da": the goal that a participle modifies."""
        if verb.verb != "Part" or not verb.word.possessive or verb.case != "Nom":
            return []
        places = self.scene.places(sentence, verb.i, verb.i + 4)
        return [p for p in places if p.entry.kind in {"city", "country"}][:1]

    def _gathering(
        self, sentence: Sentence, first: int, verb: Token, nouns: Set[str] = OCCASIONS | OCCASIONS_ABROAD
    ) -> Place | None:
        """ "Lima'daki törene gitti", "Oslo'da oynanacak maça gelecek": where something is to which somebody goes."""
        own = reversed(self.scene.own(sentence, first, verb.i))
        noun = next((t for t in own if t.case == "Dat" and t.lemma in nouns), None)
        places = self.scene.places(sentence, max(first, noun.i - _PHRASE), noun.i) if noun is not None else []
        return next((p for p in reversed(places) if p.case == "Loc" and p.entry.kind in {"city", "country"}), None)

    def _inviters(self, sentence: Sentence, first: int, verb: Token) -> Place | None:
        """ "X'in davetiyle gelen Y": the state of who has invited is where somebody comes."""
        arguments = self.scene.arguments(sentence, first, verb.i) if verb.lemma == "gel" else ()
        invited = [a.mention for a in arguments if a.marker == "Gen" and self._owned(a.mention).lemma in INVITING]
        host = invited[-1] if invited else None
        state = next(iter(self._states([host])), None) if host is not None else None
        if host is None or state is None:
            return None
        return Place(host.first, host.last, host.start, host.end, Entry("country", state, state, sure=False), "Dat")

    def _inviting(self, sentence: Sentence) -> list[Mention]:
        """ "X'in davetlisi olarak", "X'in konuğu olarak", "X'in davetine icabetle": those whose guests a sentence tells of."""
        around = self.scene.arguments(sentence, sentence.first, sentence.last)
        owners = [a.mention for a in around if a.marker == "Gen" and a.mention.last + 1 < sentence.last]
        return [m for m in owners if self._invites(self._owned(m))]

    def _invites(self, noun: Token) -> bool:
        behind = self.scene.tokens[noun.i + 1 : noun.i + 2]
        guest = noun.lower in {"konuğu", "misafiri"} and any(t.lower == "olarak" for t in behind)
        return guest or (noun.lemma in INVITING and bool(noun.word.possessive))

    def there(self, hit: Hit, sentence: Sentence) -> None:
        """ "Bakan cuma günü Oslo'daydı", "Bakan Oslo'da.": somebody was, or is, in another state."""
        token = self.scene.tokens[hit.first]
        places = [p for p in self.scene.places(sentence, sentence.first, hit.last) if p.last == token.i + 1 and p.case == "Loc"]
        ends = any(t.verb == "Fin" for t in self.scene.verbs(sentence)) or hit.last < sentence.last
        if hit.last > token.i + 1 and ends:
            return
        first = self.scene.clause_start(sentence, token.i)
        guests = [a.mention for a in self.scene.subject(sentence, token.i)]
        places = places or self._there(sentence, token.i, token.i + 1, self._states(guests))
        known = len(self.found)
        day = self._day_told(sentence, first)
        was = token.lower.endswith(("ydi", "ydı"))
        status: Status = "planned" if day is not None and day[1] > 0 and not was else "occurred"
        if places and guests:
            self._journey(hit, sentence, status, token, guests, places, first, hit.last)
        before = (h for h in self.scene.hits["events"] if sentence.first <= h.first < hit.first)
        for purpose in [h for h in before if h.rule.get("type") in VISITS[1:]][:1]:
            for journey in self.found[known:]:
                journey.retype(purpose.rule.get("type"), purpose.rule.id)

    def _is_figure(self, verb: Token) -> bool:
        """ "gündeme geldi", "göreve gelmişti": the dative before the verb is no place; "geçtiğimiz günlerde": a time."""
        before = self.scene.tokens[verb.i - 1] if verb.i else None
        if self.scene.is_in_date(verb) or self._is_turn(verb) or self._is_to_and_fro(verb):
            return True
        if before is None or before.case != "Dat":
            return verb.lower in {"geçtiğimiz", "geçen"}
        return before.lemma in _FIGURES

    def _is_to_and_fro(self, verb: Token) -> bool:
        """ "Oslo'ya gidip geldi", "gemiler gidip geliyor": more than one journey, or none of somebody's."""
        around = self.scene.tokens[max(0, verb.i - 1) : verb.i + 2]
        return any(one.lower == "gidip" and other.lemma == "gel" for one, other in pairwise(around))

    def _is_turn(self, verb: Token) -> bool:
        """ "Kenya'ya gelince, …" at the head of a sentence only turns to something else."""
        sentence, tokens = self.scene.sentence_at[verb.i], self.scene.tokens
        opens = sentence is not None and verb.i - sentence.first <= 2 and tokens[verb.i - 1].case == "Dat"
        return opens and verb.lower == "gelince" and any(t.text == "," for t in tokens[verb.i + 1 : verb.i + 2])

    def visit(self, hit: Hit, sentence: Sentence) -> None:
        """ "Şili'yi ziyaret etti", "Putin'in Türkiye ziyareti", "resmi ziyarette bulunacak", "temaslarda bulundu"."""
        inside = self.scene.tokens[hit.first : hit.last]
        noun = next((t for t in inside if t.lemma in _VISIT_NOUNS), inside[-1])
        governor = self._predicate(sentence, noun)
        told = self._told_visit(hit, sentence, noun, governor)
        clause = Clause(*told, *self._clause(sentence, told[0].i)) if told is not None else self._on_day(sentence, noun)
        if clause is None:
            return
        verb, status, said, first, last = clause
        goals = self._goals(sentence, first, last, hit)
        goals = (self._behind(sentence, verb) if all(p.case == "Loc" for p in goals) else []) or goals
        goals = goals or self._homeland(sentence, first, hit.first)
        arguments = self.scene.arguments(sentence, first, last)
        before = [a for a in arguments if a.mention.last <= hit.first]
        guests = self._visitors(hit, sentence, (noun, verb, governor), first, arguments)
        called_on = self._called_on(hit, noun, verb if governor is not None else None, goals, before)
        if called_on:
            for group in one_each(called_on) if guests else [called_on]:
                self._call_on(hit, sentence, status, said, [*guests, *group], first, last, group)
            return
        for partner in (a.mention for a in before if a.marker == "Ins" and noun.lemma == "temas"):
            self._call_on(hit, sentence, status, said, [*guests, partner], first, last)
        if verb.lemma == "çık" and verb.word.tense == "Pres" and sentence.quote == -1:
            status = "planned"
        fresh = governor is None or governor.verb in {"Fin", "Conv"} or governor.lemma in _GOING | LIGHT
        self._journey(hit, sentence, status, said, guests, goals, first, last, fresh)

    def _told_visit(
        self, hit: Hit, sentence: Sentence, noun: Token, governor: Token | None
    ) -> tuple[Token, Status, Token] | None:  # fmt: skip
        """The verb of a visit's clause, what is told of the visit, and the token that tells it; None where it is no event."""
        before = self.about.modifier(sentence, hit.first)
        off = self._called_off(hit, sentence)
        was = noun if noun.lower.endswith(("ydi", "ydı")) else None
        verb = off or governor or before or was
        if verb is None:
            return None
        status, said = self._tells(hit, sentence, verb) if verb.verb and verb is not was else ("occurred", verb)
        status = "cancelled" if off is not None else status
        of_visit = before is not None and (before.word.passive or before.word.tense != "Pres" or governor is None)
        if before is not None and of_visit and status != "cancelled" and not self._comes_about_after_all(before, governor):
            status, said = tells(self.scene.tokens, before)
        if status is None or (noun.i == sentence.first and noun.case == "Loc" and verb.lemma not in LIGHT):
            return None
        following = self.scene.tokens[noun.i + 1].lower
        if following.startswith(("öncesi", "hazırlı")) and status == "occurred":
            status = "planned"
        if following in {"karşılık", "iade", "ardından"} and status == "planned" and not before:
            status = "occurred"
        return verb, status, said

    def _visitors(
        self, hit: Hit, sentence: Sentence, told: tuple[Token, Token, Token | None], first: int, arguments: Sequence[Argument]
    ) -> list[Mention]:
        """Whose visit it is: "X'in ziyareti", "X, ziyarette bulundu", "X tarafından yapılan ziyaret"."""
        noun, verb, governor = told
        owners = self._owners([a for a in arguments if a.mention.last <= hit.first], hit.first)
        beside = governor is not None and governor.i == noun.i + 1 and self._has_own_subject(governor)
        light = beside and verb.lemma in LIGHT and not noun.word.possessive
        guests = owners if owners and not light else self._who(sentence, verb, first)[0] or owners
        made = verb.word.passive and verb.lemma in HELD | LIGHT and noun.case == "Nom"
        return [a.mention for a in arguments if a.marker == "Agt" and made] or guests

    def _called_on(
        self, hit: Hit, noun: Token, verb: Token | None, goals: Sequence[Place], before: Sequence[Argument]
    ) -> list[Mention]:
        """Those whom somebody visits, and no state: "Y'yi ziyaret etti", "Y'ye veda ziyareti yaptı", "Y'yi ziyaretinde"."""
        polite = hit.first > 0 and self.scene.tokens[hit.first - 1].lower in _POLITE
        called_on = [a.mention for a in before if a.marker == "Acc"]
        called_on = called_on or [a.mention for a in before if polite and a.marker == "Dat"]
        elsewhere = any(p.case not in {"Loc", "Nom"} for p in goals)
        adjacent = verb is not None and verb.i == noun.i + 1 and (verb.lemma == "et" or polite)
        calling = bool(called_on) and bool(noun.word.possessive) and called_on[-1].last == noun.i
        return called_on if (adjacent and not elsewhere) or calling else []

    def _predicate(self, sentence: Sentence, noun: Token) -> Token | None:
        """The verb that a noun depends on; a subject ("X'in gezisi") passes over what modifies other nouns ("görev yapan")."""
        governor, main = self.scene.governor(sentence, noun.i), self.scene.main_verb(sentence)
        modifies = governor is not None and governor.verb == "Part" and self._has_own_subject(governor)
        following = self.scene.tokens[noun.i + 1 : noun.i + 2]
        subject = noun.case == "Nom" and bool(noun.word.possessive) and any(_is_noun_behind(t) for t in following)
        return main if modifies and subject and main is not None and main.i > noun.i else governor

    def _has_own_subject(self, verb: Token) -> bool:
        """Whether a verb's subject is no genitive: a finite verb, a converb, "ziyaret eden"."""
        return verb.verb in {"Fin", "Conv"} or (verb.verb == "Part" and verb.word.tense == "Pres" and not verb.word.passive)

    def _call_on(
        self, hit: Hit, sentence: Sentence, status: Status, said: Token, people: Sequence[Mention], first: int, last: int,
        called_on: Sequence[Mention] = (),
    ) -> None:  # fmt: skip
        """ "Büyükelçi, bakanı ziyaret etti": who visits somebody meets him."""
        happening = self._start(hit, sentence, status, said)
        happening.retype("meeting", hit.rule.id)
        happening.add(self.scene, people)
        happening.reference = not self._is_between(happening)
        happening.received = self._at_desk(sentence, hit, called_on)
        self.about.date(happening, sentence, first, last, said if said.verb else None)
        self.about.place(happening, sentence, first, last)
        self._keep(happening)

    def _at_desk(self, sentence: Sentence, hit: Hit, called_on: Sequence[Mention]) -> tuple[str, Span] | None:
        """ "X, Y'yi makamında ziyaret etti": the state of the one at whose desk somebody calls, and who that is."""
        states = self._states(called_on)
        behind = self.scene.own(sentence, called_on[-1].last, hit.first) if len(states) == 1 else []
        if not any(t.lemma == "makam" and t.case == "Loc" for t in behind):
            return None
        return states.pop(), (called_on[-1].start, called_on[-1].end)

    def _goals(self, sentence: Sentence, first: int, last: int, hit: Hit) -> list[Place]:
        """Where a visit leads: the dative, accusative or locative, or the name right before the noun."""
        places = self.scene.places(sentence, first, last)
        people = [m for m in self.scene.mentions.people_in(first, last) if m.case == "Acc"]
        named = [p for p in places if not any(m.first <= p.first and p.last < m.last for m in people)]
        kinds = {"country", "city"}
        found = [p for p in named if p.entry.kind in kinds or self.about.is_of_capital(p)]
        found = [p for p in found if not self._is_of_another(p, sentence, hit)]
        found = [p for p in found if p.first < hit.last or p.case != "Dat"] if self._is_over(hit) else found
        near = [p for p in found if p.last <= hit.first and hit.first - p.last <= 1]
        beside = [p for p in near if p.case == "Nom" or self._modifies(p)]
        beside = [p for p in found if self._is_leg(p, hit)] or beside
        beside = beside or [p for p in found if self._is_covered(p)]
        direct = [p for p in found if p.case == "Dat" or self._owns_goal(p) or self._is_capital_goal(p)]
        direct = direct or [p for p in found if p.case == "Acc" and self._is_object(p, hit)]
        direct = sorted([*self._listed_with(direct[-1:], found), *direct], key=lambda p: p.first)
        within = self.scene.tokens[hit.last].lower in DURING if hit.last < len(self.scene.tokens) else False
        beside = sorted([*self._listed_with(beside, found), *beside], key=lambda p: p.first) if beside else beside
        return beside or direct or [p for p in found if p.case == "Loc" and not (within and p.first > hit.first)]

    def _is_over(self, hit: Hit) -> bool:
        """ "ziyaretin ardından Oslo'ya geçti", "temaslarını tamamlayıp": what is told behind it leads elsewhere."""
        following = self.scene.tokens[hit.last] if hit.last < len(self.scene.tokens) else None
        return following is not None and (following.lower in AFTERWARDS or following.lemma == "tamamla")

    def _is_object(self, place: Place, hit: Hit) -> bool:
        """Whether it is a place in the accusative that is visited, and not something named behind it: "bir ülkeyi ziyaret"."""
        before = self.scene.tokens[hit.first - 1]
        return place.last <= hit.first and (before.case != "Acc" or before.i < place.last or before.i in self.scene.states_at)

    def _is_leg(self, place: Place, hit: Hit) -> bool:
        """ "Peru ziyaretinin Lima ayağı"."""
        following = self.scene.tokens[place.last] if place.last < len(self.scene.tokens) else None
        leg = following is not None and following.lemma in {"ayak", "durak", "bölüm"} and bool(following.word.possessive)
        return leg and place.first == hit.last and place.case == "Nom"

    def _modifies(self, place: Place) -> bool:
        """ "Lima'daki temasları", of somebody who "came to Peru"."""
        return place.case == "Loc" and self.scene.tokens[place.last - 1].lower.endswith("ki")

    def _is_covered(self, place: Place) -> bool:
        """ "Peru ve Şili'yi kapsayan turu", "Kenya'yı da kapsayan ziyareti"."""
        following = self.scene.tokens[place.last : place.last + 2]
        return place.case == "Acc" and any(t.lemma == "kapsa" for t in following)

    def _owns_goal(self, place: Place) -> bool:
        """ "Peru'nun Örnek kentini ziyaret etti": the state of a town that no list has."""
        following = self.scene.tokens[place.last : place.last + 3]
        town = next((t for t in following if t.lemma in PARTS), None)
        named = town is not None and all(t.capital for t in following[: town.i - place.last]) and town.i > place.last
        return place.case == "Gen" and place.is_state and named and town is not None and town.case in {"Acc", "Dat"}

    def _is_capital_goal(self, place: Place) -> bool:
        """ "Peru'nun başkentini ziyaret etti", "Peru başkentine yaptığı ziyaret"."""
        return self.about.is_of_capital(place) and self.scene.tokens[place.last].case in {"Acc", "Dat"}

    def _is_of_another(self, place: Place, sentence: Sentence, hit: Hit) -> bool:
        """Whether an active participle takes a place away: "Şili'yi vuran birliği ziyaret etti", "Çad'da yaşanan olaylar"."""
        if place.first > hit.first:
            own = [t for t in self.scene.own(sentence, place.last, place.last + 1) if not self._is_made(hit, t)]
        else:
            own = [t for t in self.scene.own(sentence, place.last, hit.first) if t.word.tense == "Pres" and not t.word.passive]
        away = (t for t in own if t.verb == "Part" and t.lemma not in _GOING | {"bulun", "kapsa"})
        return any(not self.scene.is_in_date(t) for t in away)

    def _is_made(self, hit: Hit, verb: Token) -> bool:
        """ "ziyaretini Lima'ya yaptığını": whether a visit is the object of a verb that only says that it is made."""
        return verb.lemma in LIGHT and bool(verb.word.possessive) and self.scene.tokens[hit.last - 1].case == "Acc"

    def _listed_with(self, direct: Sequence[Place], found: Sequence[Place]) -> list[Place]:
        """The names before the one that bears the case for all: "Peru, Şili ve Kenya'ya"."""
        listed: list[Place] = []
        head = direct[0] if direct else None
        for place in reversed([p for p in found if head is not None and p.last <= head.first]):
            assert head is not None
            if place.case != "Nom" or self.scene.joint(place, head) not in LISTING:
                break
            listed.insert(0, place)
            head = place
        return listed

    def _journey(
        self, hit: Hit, sentence: Sentence, status: Status, said: Token, guests: Sequence[Mention], goals: Sequence[Place],
        first: int, last: int, fresh: bool = True,
    ) -> None:  # fmt: skip
        people = self._travellers(sentence, guests, goals, (first, hit.first, last), said)
        people = [*people, *self._companions(sentence, people, goals, last)]
        home = self._states(people)
        abroad = [p for p in goals if p.entry.country and p.entry.country not in home]
        if goals and not abroad:
            return
        goals_of: list[Place | None] = [*self._destinations(abroad)] or [None]
        for goal in goals_of:
            happening = self._start(hit, sentence, status, said)
            if happening.type not in VISITS:
                happening.retype("visit", hit.rule.id)
            happening.add(self.scene, people, guest=True)
            happening.invited_by(self._inviting(sentence))
            happening.reference = goal is None or not (home or self._are_of_body(people))
            self._arrive(happening, goal, abroad)
            if happening.city is None and goal is not None and goal.case == "Gen":
                happening.town = venues.town(self.scene, sentence, first, last, goal=True)
            owned = bool(home) and all(m.case == "Gen" for m in people) and goal is None
            happening.told_by = self._teller(sentence, people) if owned else None
            later = {t.lower for t in self.scene.own(sentence, first, hit.first)} & _ONWARD
            happening.onward = bool(later) or self.scene.tokens[hit.last - 1].lemma == "geç"
            begun = said.verb == "Part" and said.i < hit.first
            dated = happening.recalled or bool(self.scene.dates_in(first, hit.last))
            self.about.date(happening, sentence, first, hit.last if begun and dated else last, said if said.verb else None)
            default = happening.when is not None and happening.when.basis == "default"
            if (default and (not fresh or len(goals_of) > 1)) or self._is_of_what_follows(happening):
                happening.when = None
            self._keep(happening)

    def _companions(
        self, sentence: Sentence, people: Sequence[Mention], goals: Sequence[Place], last: int
    ) -> list[Mention]:  # fmt: skip
        """ "X, Y ile birlikte Lima'ya gitti": who travels with somebody, unless it is to his own state."""
        first = self.scene.clause_start(sentence, last - 1)
        around = (a.mention for a in self.scene.arguments(sentence, first, last) if a.marker == "Ins")
        with_him = (m for m in around if self.scene.is_beside(m) or self._is_at_side(sentence, m))
        beside = [m for m in with_him if m not in people]
        abroad = {p.entry.country for p in goals}
        return [m for m in beside if people and not self._states([m]) & abroad]

    def _is_at_side(self, sentence: Sentence, mention: Mention) -> bool:
        """ "X, beraberinde Bakan Y ile Lima'ya gitti"."""
        before = self.scene.own(sentence, mention.first - TITLED, mention.first)
        behind = list(dropwhile(lambda t: t.lower != "beraberinde", before))
        return bool(behind) and not any(t.verb or t.text == "," for t in behind)

    def _are_of_body(self, people: Sequence[Mention]) -> bool:
        """Whether travellers are officers of an organisation, who are of no state."""
        held = [self.scene.person(k) for m in people for k in m.actors]
        return bool(held) and all(p.country is None and self._serves_body(p) for p in held)

    def _serves_body(self, person: Person) -> bool:
        """ "Genel Sekreter", "BM'nin Özel Temsilcisi": by the office, or by the organisation that is named before it."""
        before = (self.scene.at(h.office_span[0]) for h in person.holdings)
        named = (p for i in before for p in self.scene.mentions.places_in(max(0, i - 4), i))
        return person.rank == "organization" or any(p.entry.kind == "organization" for p in named)

    def _teller(self, sentence: Sentence, guests: Sequence[Mention]) -> tuple[str, Span] | None:
        """ "Y, X'in ziyaretinin kesinleştiğini söyledi": the state of the one who tells of another's visit."""
        around = self.scene.arguments(sentence, sentence.first, sentence.last)
        tellers = [a.mention for a in around if a.marker == "Nom" and a.mention not in guests][-1:]
        state = next(iter(self._states(tellers) - self._states(guests)), None)
        return (state, (tellers[0].start, tellers[0].end)) if state is not None else None

    def _is_of_what_follows(self, visit: Happening) -> bool:
        """ "Peru ziyareti kapsamında yarın … görüşecek", when the visit was told already: the day is the talks'."""
        if not visit.recalled or visit.when is None or visit.when.span[0] < visit.trigger[1]:
            return False
        if self.scene.tokens[self.scene.at(visit.trigger[1]) - 1].lemma == "tur":
            return True
        told = (h for h in self.found if h.type in VISITS and h.country == visit.country)
        return any(set(h.guests) & set(visit.guests) for h in told)

    def _arrive(self, happening: Happening, goal: Place | None, abroad: Sequence[Place]) -> None:
        """Note the state that a visit leads to, and the city in it."""
        for place in [goal, *abroad] if goal is not None else []:
            if place is not None and goal is not None and place.entry.country == goal.entry.country:
                happening.link(place)
                happening.put(place)
        capital = self.about.capital(goal) if goal is not None and self.about.is_of_capital(goal) else None
        if capital is not None:
            happening.put(capital)

    def _travellers(
        self, sentence: Sentence, guests: Sequence[Mention], goals: Sequence[Place], span: tuple[int, int, int], said: Token
    ) -> list[Mention]:
        """Who travels: the one whose words they are, those who are named, or the one told of before.

        The ``span`` is where the clause begins, where its trigger does, and where the clause ends.
        """
        first, trigger, last = span
        people = self._speaking(sentence, first, last) or [m for m in guests if m.kind != "delegation"]
        if people or not goals or sentence.quote != -1:
            return people
        if guests or self._has_subject(sentence, (first, trigger), said) or self._is_of_stranger(sentence, first, said):
            return []
        gapped = bool(said.word.possessive) and self._behind(sentence, said) and not self.scene.main_subject(sentence)
        return list(self.topic) if said.verb in {"Fin", "Conv"} or gapped else self._reporting(sentence, said)

    def _is_of_stranger(self, sentence: Sentence, first: int, verb: Token) -> bool:
        """ "Eski emir Hamad geçen ekim Oslo'ya gitti": whether somebody of whom the text tells no office is the subject."""
        known = self.scene.people_at | {i for p in self.scene.mentions.places_in(first, verb.i) for i in range(p.first, p.last)}
        own = self.scene.own(sentence, max(first, sentence.first + 1), verb.i)
        named = [t for t in own if t.capital and t.case == "Nom" and t.word.pos == "PROPN" and t.i not in known]
        return any(not self.scene.tokens[t.i + 1].capital and not self.scene.tokens[t.i + 1].word.possessive for t in named)

    def _destinations(self, abroad: Sequence[Place]) -> list[Place]:
        """The states that a journey leads to: those that a list names, else the last one named."""
        chosen = list(abroad[-1:])
        for place in reversed(abroad[:-1]):
            if self.scene.joint(place, chosen[0]) not in LISTING or place.case not in {"Nom", chosen[-1].case}:
                break
            chosen.insert(0, place)
        return list({p.entry.country: p for p in chosen}.values())

    def awaited(self, hit: Hit, sentence: Sentence) -> None:
        """ "Lima, mayısta X'i bekliyor", "Peru, X'i ağırlayacak": a state or its town is the host of a visit."""
        verb = self.scene.tokens[hit.last - 1]
        first, last = self._clause(sentence, verb.i)
        status, said = tells(self.scene.tokens, verb)
        hosts = self._hosting(sentence, first, verb)
        guests = [a.mention for a in self.scene.arguments(sentence, first, verb.i) if a.marker == "Acc"]
        if status is not None and hosts and guests:
            self._journey(hit, sentence, "planned" if verb.lemma == "bekle" else status, said, guests, hosts, first, last)

    def sent(self, hit: Hit, sentence: Sentence) -> None:
        """ "Lima yönetimi, Oslo'daki törene X'i gönderdi", "X'i Lima'ya gönderdi": somebody travels for his state."""
        verb = self.scene.tokens[hit.last - 1]
        first, last = self._clause(sentence, verb.i)
        status, said = tells(self.scene.tokens, verb)
        guests = [a.mention for a in self.scene.arguments(sentence, first, verb.i) if a.marker == "Acc"]
        known = all(m.kind != "delegation" for m in guests)
        goals = [p for p in self.scene.places(sentence, first, verb.i) if p.entry.kind in {"city", "country"}]
        goals = [p for p in goals if p.case == "Dat"][-1:] or [p for p in [self._gathering(sentence, first, verb)] if p]
        if status is not None and guests and known and goals:
            self._journey(hit, sentence, status, said, guests, goals, first, last)

    def _hosting(self, sentence: Sentence, first: int, verb: Token) -> list[Place]:
        """The state or town in the nominative that is a verb's subject: "Lima, …", "Lima da …"."""
        if verb.word.passive or verb.verb not in {"Fin", "Conv"}:
            return []
        places = [p for p in self.scene.places(sentence, first, verb.i) if p.entry.kind in {"city", "country"}]
        opening = [p for p in places if p.case == "Nom" and p.first <= first + 1]
        known = {i for m in self.scene.mentions.people_in(first, verb.i) for i in range(m.first, m.last)}
        titles = {i for o in self.scene.mentions.offices for i in range(o.first - 1, o.last)}
        following = {p: self.scene.tokens[p.last] for p in opening}
        return [p for p in opening if not {*range(p.first, p.last)} & (known | titles) and not following[p].word.possessive][:1]

    def _is_between(self, happening: Happening) -> bool:
        """Between two states, or of a state's officer with an organisation's."""
        if len(happening.countries) >= 2:
            return True
        unbound = [k for k in happening.people if self.scene.mentions.country(k) is None and self.scene.person(k).holdings]
        return bool(happening.countries) and bool(unbound)

    def host(self, hit: Hit, sentence: Sentence) -> None:
        """ "X, Y'yi ağırlamaktan memnuniyet duyduğunu söyledi": Y has come to X's state."""
        verb = self.scene.tokens[hit.last - 1]
        glad = next((t for t in self.scene.own(sentence, hit.last) if t.verb), None)
        if glad is not None and glad.word.tense == "Fut":
            return
        first, last = self._clause(sentence, verb.i)
        guests = [a.mention for a in self.scene.arguments(sentence, first, last) if a.marker == "Acc"]
        around = self.scene.arguments(sentence, sentence.first, sentence.last)
        hosts = [a.mention for a in around if a.marker == "Nom" and a.mention not in guests]
        hosts = self._speaking(sentence, sentence.first, sentence.last) or hosts[-1:]
        home = self._states(hosts)
        if len(home) != 1 or not guests or home & self._states(guests):
            return
        happening = self._start(hit, sentence, "occurred", verb)
        happening.add(self.scene, guests, guest=True)
        happening.country, happening.place_span = next(iter(home)), (hosts[0].start, hosts[0].end)
        happening.countries.setdefault(happening.country, (happening.place_span, "resolved"))
        happening.reference = not self._is_between(happening)
        self.about.date(happening, sentence, first, last, verb)
        self._keep(happening)


def one_each(partners: Sequence[Mention]) -> list[list[Mention]]:
    return [[p] for p in partners] or [[]]


def _is_noun_behind(token: Token) -> bool:
    """Whether a noun in the nominative stands behind another: "gezisi X", not "gezisi sonrası"."""
    return token.case == "Nom" and token.word.pos != "ADP" and token.lower not in AFTERWARDS | {"öncesi"}
