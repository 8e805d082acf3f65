"""Events: what happened, is planned or was called off between states, with who took part, when and where.

A rule of ``rules/events.yml`` marks the words that tell an event (its trigger) and names a frame: the way in which the
words around them fill it.  Each telling becomes a :class:`Happening`; :mod:`bilateral.extract.happenings` then puts the
tellings of one article together.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from copy import copy
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise, product
from typing import NamedTuple

from bilateral import gazetteer
from bilateral.extract import venues
from bilateral.extract.circumstances import HELD, Circumstances
from bilateral.extract.scene import CALLED_OFF, EXPECTED, PUT_OFF, Argument, Scene, Status, is_off, tells
from bilateral.extract.speech import Speech
from bilateral.extract.telling import Happening, Span
from bilateral.facts import VISITS
from bilateral.gazetteer import Entry, Place
from bilateral.mentions import HOME, Mention, Person
from bilateral.turkish.dates import DateMention
from bilateral.turkish.pipeline import Sentence, Token
from bilateral.turkish.rules import Hit

CALLS = ("phone_call", "video_call")
TALKS = ("meeting", "tete_a_tete", "delegation_talks", "consultations")


class Clause(NamedTuple):
    """A trigger's verb, what it says of the event, the token that says it, and the clause's half-open token span."""

    verb: Token
    status: Status
    said: Token
    first: int
    last: int


class Told:
    """The events of one article in the making: frames read hits into happenings."""

    def __init__(self, scene: Scene, speech: Speech) -> None:
        self.scene = scene
        self.speech = speech
        self.found: list[Happening] = []
        self.topic: list[Mention] = []
        self.about = Circumstances(scene, self.found)
        self.frames: dict[str, Callable[[Hit, Sentence], None]] = {
            "travel": self.travel, "back": self.back, "stop": self.stop, "visit": self.visit, "presence": self.presence,
            "there": self.there,
            "host": self.host, "along": self.along, "talks": self.talks, "receive": self.receive, "joint": self.joint,
            "press": self.press, "welcome": self.welcome, "handover": self.handover, "message": self.message,
            "assembly": self.assembly, "session": self.session, "again": self.again, "business": self.business,
            "attend": self.attend, "sought": self.sought, "lead": self.lead, "speak": self.speak, "awaited": self.awaited,
            "at": self.at, "nominal": self.nominal, "greeted": self.greeted, "note": self.note,
            "gathered": self.gathered,
        }  # fmt: skip

    # ---- the flow

    def read(self) -> list[Happening]:
        by_sentence: dict[int, list[Hit]] = {}
        for hit in self.scene.hits["events"]:
            sentence = self.scene.sentence_at[hit.last - 1]
            if sentence is not None and not sentence.heading and not self._is_of_office(hit):
                by_sentence.setdefault(sentence.index, []).append(hit)
        for sentence in self.scene.analysed.sentences:
            self.about.open_day(sentence)
            for hit in _sharpest(by_sentence.get(sentence.index, [])):
                self.frames[hit.rule.get("frame")](hit, sentence)
            self._held(sentence)
            self._follow(sentence)
            self.about.note_day(sentence)
        return self.found

    def _is_of_office(self, hit: Hit) -> bool:
        """ "İş Konseyi Başkanı": a gathering's name within somebody's title."""
        if hit.rule.get("frame") != "assembly":
            return False
        return any(o.first <= hit.first and hit.last < o.last for o in self.scene.mentions.offices)

    def _follow(self, sentence: Sentence) -> None:
        """Who the next sentence goes on about when it names no subject."""
        if sentence.heading or sentence.quote != -1:
            return
        subject = self.scene.main_subject(sentence)
        if subject:
            self.topic = [a.mention for a in subject]


    def _held(self, sentence: Sentence) -> None:
        """ "Görüşme salı günü Lima'da yapılacak", "… görüşmenin Lima'da yapıldığını söyledi": when and where it takes place."""
        said = self._taking_place(sentence)
        if said is None:
            return
        noun, verb = said
        status, _ = tells(self.scene.tokens, verb)
        types = _TOLD_BY.get(_stem_of(noun), ())
        near = [h for h in self.found if h.type in types and h.status == status and 0 <= sentence.index - h.sentence.index <= 4]
        if not near:
            return
        known = near[-1].when
        if noun.i == sentence.first or self.scene.dates_in(noun.i, verb.i):
            self.about.date(near[-1], sentence, noun.i, verb.i, verb)
        if near[-1].when is None or near[-1].when.basis == "default":
            near[-1].when = known
        self.about.place(near[-1], sentence, noun.i, verb.i)

    def _taking_place(self, sentence: Sentence) -> tuple[Token, Token] | None:
        """The noun that stands alone for what was told, and the verb by which it takes place."""
        begins, main = self.scene.tokens[sentence.first], self.scene.main_verb(sentence)
        if sentence.heading or main is None:
            return None
        if begins.case == "Nom" and _stem_of(begins):
            return (begins, main) if self._takes_place(main) else None
        for noun in self.scene.own(sentence):
            if noun.case not in {"Gen", "Dat"} or not _stem_of(noun) or noun.word.possessive:
                continue
            verb = next((t for t in self.scene.own(sentence, noun.i + 1) if t.verb), None)
            alone = verb is not None and not self.scene.mentions.people_in(noun.i, verb.i)
            if verb is not None and alone and self._is_told_of(noun, verb):
                return noun, verb
        return None

    def _is_told_of(self, noun: Token, verb: Token) -> bool:
        """ "görüşmenin Lima'da yapıldığını", "görüşmeye Lima ev sahipliği yapacak"."""
        if noun.case == "Dat":
            return verb.lemma == "yap" and self.scene.tokens[verb.i - 1].lower.startswith("sahipliğ")
        return verb.verb in {"Part", "Vnoun"} and self._takes_place(verb)

    def _takes_place(self, verb: Token) -> bool:
        return verb.lemma in _LIGHT and (verb.word.passive or verb.lemma == "gerçekleş")

    def _start(self, hit: Hit, sentence: Sentence, status: Status, verb: Token | None) -> Happening:
        tokens = self.scene.tokens
        status = "planned" if verb is not None and status == "occurred" and self._is_coming(sentence, verb) else status
        trigger = (tokens[hit.first].start, tokens[hit.last - 1].end)
        happening = Happening(f"e{len(self.found) + 1}", hit.rule.get("type"), status, sentence, hit.rule.id, trigger)
        span = self.scene.span(sentence)
        happening.say("", "", span, hit.rule.id)
        happening.say("type", hit.rule.get("type"), trigger, hit.rule.id)
        said = (verb.start, verb.end) if verb is not None else trigger
        happening.say("status", status, said, hit.rule.id)
        following = tokens[hit.last].lower if hit.last < len(tokens) else ""
        own = self.scene.own(sentence, sentence.first, sentence.first + 2)
        happening.afterwards = len(own) == 2 and own[0].lower.startswith("kabul") and own[1].lower in {*_AFTERWARDS, "sonra"}
        happening.recalled = following in _WITHIN or tokens[hit.first].verb == "Part"
        happening.aside = verb is not None and verb.verb == "Part" and verb.word.tense == "Pres" and not verb.word.passive
        return happening

    def _is_coming(self, sentence: Sentence, verb: Token) -> bool:
        """ "Gezisi yarın başlıyor", "20 Mayıs'ta ağırlıyor": the present tense with a day that lies ahead."""
        published = self.scene.published(verb.start)
        if verb.verb != "Fin" or verb.word.tense != "Pres" or published is None:
            return False
        others = [t.i for t in self.scene.own(sentence, sentence.first, verb.i) if t.verb]
        dates = self.scene.dates_in(max([sentence.first, *others]), verb.i + 1)
        return verb.lemma != "sür" and any(self._is_ahead(d, date.fromisoformat(published)) for d in dates)

    def _is_ahead(self, mention: DateMention, today: date) -> bool:
        if mention.future is None or mention.future - today > _SOON:
            return False
        coming = self.scene.text[mention.start : mention.end].lower().startswith(("gelecek", "önümüzdeki", "haftaya"))
        return mention.future > today or coming

    def _keep(self, happening: Happening) -> None:
        if happening.reference and happening.type in _FACE_TO_FACE and len(happening.countries) == 1:
            self._meet_hosts(happening)
        self.found.append(happening)

    def _meet_hosts(self, happening: Happening) -> None:
        """ "Lima'ya geldi. Burada Devlet Başkanı X ile görüştü": a guest's partner of no state serves the hosts."""
        free = [k for k in happening.people if self.scene.mentions.country(k) is None]
        host = self._host_of(happening)
        if host is None or not any(self.scene.person(k).rank in _OF_STATES for k in free):
            return
        country, span = host
        happening.countries.setdefault(country, (span, "resolved"))
        happening.reference = len(happening.countries) < 2

    def _host_of(self, happening: Happening) -> tuple[str, Span] | None:
        """The state that those who are told of visit when something happens, and the words that say it."""
        for visit in reversed(self.found):
            near = 0 <= happening.sentence.index - visit.sentence.index <= 8 and visit.status == happening.status
            here = happening.country in {None, visit.country} and bool(set(visit.guests) & set(happening.people))
            if visit.type in VISITS and near and here and not visit.reference:
                return (visit.country, visit.place_span) if visit.country and visit.place_span else None
        return None

    # ---- shared reading

    def _clause(self, sentence: Sentence, verb: int) -> tuple[int, int]:
        return self.scene.clause_start(sentence, verb), verb + 1

    def _verb(self, hit: Hit, sentence: Sentence) -> Token | None:
        """The verb of the trigger itself, else the one that governs it."""
        last = self.scene.tokens[hit.last - 1]
        if last.verb in {"Fin", "Part", "Conv"} or (last.verb == "Vnoun" and (last.word.possessive or last.word.passive)):
            return last
        begins = self.scene.tokens[hit.first]
        held = hit.rule.get("frame") == "assembly" and self._is_held(begins)
        if begins.verb == "Part" and (begins.word.possessive or held):
            return begins
        governor = self.scene.governor(sentence, hit.last - 1)
        if governor is not None and tells(self.scene.tokens, governor)[0] == "cancelled":
            return governor
        if begins.verb == "Part" and begins.lemma in HELD and begins.word.passive and hit.rule.get("frame") == "talks":
            return begins
        inside = (t for t in self.scene.tokens[hit.first : hit.last - 1] if t.verb == "Part" and t.lemma == "ver")
        before = next(inside, None) or self.about.modifier(sentence, hit.first)
        named = hit.rule.get("frame") in {"assembly", "business"} and before is not None and not self._is_held(before)
        return governor if before is None or named else before

    def _is_programme(self, sentence: Sentence) -> bool:
        """ "23 Eylül Salı – imza töreni; ortak basın toplantısı": a line of a programme, a day to come and what it holds."""
        first = next(iter(self.scene.dates_in(sentence.first, sentence.last)), None)
        published = self.scene.published(self.scene.tokens[sentence.first].start)
        if first is None or first.future is None or published is None or self.scene.main_verb(sentence) is not None:
            return False
        opens = self.scene.at(first.start) - sentence.first <= 1 and first.precision == "day"
        return opens and timedelta() <= first.future - date.fromisoformat(published) <= _SOON

    def _called_off(self, hit: Hit, sentence: Sentence) -> Token | None:
        """The main verb that calls off what is its subject: "yapacağı görüşme, hastalanması üzerine iptal edildi"."""
        noun, main = self.scene.tokens[hit.last - 1], self.scene.main_verb(sentence)
        if main is None or main.i < hit.last or noun.case != "Nom" or noun.verb in {"Fin", "Part", "Conv"}:
            return None
        if any(t.verb in {"Fin", "Conv"} for t in self.scene.own(sentence, hit.last, main.i)):
            return None
        gone = main.word.passive or main.lemma not in CALLED_OFF
        off = gone and is_off(self.scene.tokens, main) and not main.word.negative
        return main if off or self._fell_through(hit, sentence, main) else None

    def _fell_through(self, hit: Hit, sentence: Sentence, main: Token) -> bool:
        """ "yapacağı ziyaret gerçekleşmedi", "ziyareti yapılamadı": what was to be and did not come about."""
        if not main.word.negative or not (main.lemma == "gerçekleş" or (main.lemma == "yap" and main.word.passive)):
            return False
        before = self.about.modifier(sentence, hit.first)
        unable = re.search(r"[ae]m[aeıi]", main.lower) is not None and main.word.tense in {"Past", "Evid"}
        return unable or (before is not None and tells(self.scene.tokens, before)[0] == "planned")

    def _is_held(self, verb: Token) -> bool:
        """Whether a participle tells that a gathering takes place: "2019'da kurulan komisyon" tells of no session."""
        return (verb.word.passive and verb.lemma in HELD | EXPECTED) or verb.lemma == "gerçekleş"

    def _told(self, hit: Hit, sentence: Sentence) -> Clause | None:
        """The clause that tells of a trigger, None where it tells of no event."""
        off = self._called_off(hit, sentence)
        if off is not None:
            return Clause(off, "cancelled", off, *self._clause(sentence, off.i))
        verb = self._verb(hit, sentence)
        named = self._here(sentence, hit.last) if hit.rule.get("frame") in {"assembly", "again"} else None
        if verb is None and named is not None and self.scene.dates_in(sentence.first, sentence.last):
            return Clause(named, "planned", named, sentence.first, sentence.last)
        if self._is_programme(sentence):
            noun = self.scene.tokens[hit.last - 1]
            return Clause(noun, "planned", noun, sentence.first, sentence.last)
        status, said = self._tells(hit, sentence, verb) if verb is not None else (None, None)
        if verb is None or status is None or said is None or self._is_promised(hit, verb):
            return None
        return Clause(verb, status, said, *self._clause(sentence, verb.i))

    def _tells(self, hit: Hit, sentence: Sentence, verb: Token) -> tuple[Status | None, Token]:
        """What a trigger's verb says of its event; "ziyaretinden sonra … açıklama yapmadı": only whether its time has come."""
        tokens = self.scene.tokens
        following = [t.lower for t in tokens[hit.last : hit.last + 2]]
        noun = tokens[hit.last - 1]
        told = bool(following) and (following[0] in _AFTERWARDS or (noun.case == "Abl" and following[0] == "sonra"))
        told = told or (hit.rule.get("type") == "meeting" and noun.case == "Loc" and verb.word.negative)
        if not told or noun.verb or verb.i < hit.last:
            return tells(tokens, verb)
        main = verb if verb.verb == "Fin" else self.scene.main_verb(sentence)
        coming = main is not None and (main.word.tense == "Fut" or main.lemma in EXPECTED)
        return ("planned" if coming else "occurred"), verb

    def _is_promised(self, hit: Hit, verb: Token) -> bool:
        """ "Yeniden görüşmek üzere anlaştılar": what is only agreed on has not happened."""
        following = self.scene.tokens[hit.last].lower if hit.last < len(self.scene.tokens) else ""
        return following == "üzere" and verb.lemma == "anlaş"

    def _who(self, sentence: Sentence, verb: Token, first: int, together: bool = False) -> tuple[list[Mention], list[Argument]]:
        """The subject of a verb, and all arguments of its clause; ``together`` if two states may do it jointly."""
        scene = self.scene
        arguments = [a for a in scene.arguments(sentence, first, verb.i) if not self._is_taken(a, sentence, verb)]
        modifier = self._modifying(verb)
        if modifier is not None:
            head = scene.head_after(sentence, modifier.i)
            inner = [a for a in arguments if not (a.marker == "Nom" and a.comma) or self._is_listed(a, arguments, head)]
            heads = self._with_joint(head, together) if head else [a.mention for a in scene.subject(sentence, verb.i)]
            listed = [replace(a, marker="Ins") if a.marker == "Nom" and a.comma else a for a in inner]
            return heads, [a for a in listed if a.marker != "Nom"]
        owners = self._owners(arguments, verb.i)
        if not owners and verb.verb in {"Part", "Vnoun"} and first > sentence.first:
            owners = self._owners(scene.arguments(sentence, sentence.first, first), first)
        nominal = verb.verb in {"Part", "Vnoun"}
        if nominal and owners:
            return owners, arguments
        if nominal and verb.word.possessive and self._owned_by_others(sentence, first, verb):
            return [], arguments
        subject = [a.mention for a in scene.subject(sentence, verb.i)] or self._behind_row(sentence, verb)
        return subject or (owners if verb.verb == "Conv" else []) or self._speaking(sentence, first, verb.i + 1), arguments

    def _behind_row(self, sentence: Sentence, verb: Token) -> list[Mention]:
        """ "Mektubunu sunarak başlayan X": whom the participle behind a converb modifies."""
        following = next((t for t in self.scene.own(sentence, verb.i + 1) if t.verb), None) if verb.verb == "Conv" else None
        active = following is not None and following.verb == "Part" and following.word.tense == "Pres"
        head = self.scene.head_after(sentence, following.i) if following is not None and active else None
        return [head] if head is not None and following is not None and not following.word.passive else []

    def _modifies_others(self, sentence: Sentence, participle: Token) -> bool:
        """ "Lima'ya giden gençlerden", "Oslo'ya gelen yükün": whom a participle modifies is nobody known here."""
        if self.scene.head_after(sentence, participle.i) is not None:
            return False
        following = next(iter(self.scene.own(sentence, participle.i + 1)), None)
        titles = {i for o in self.scene.mentions.offices for i in range(o.first, o.last)}
        rest = self.scene.own(sentence, participle.i + 1, participle.i + 4)
        nouns = [t for t in rest if t.word.pos == "NOUN" and not t.verb and t.i not in titles | self.scene.people_at]
        direct = following is not None and not following.verb and following.is_word
        return direct and bool(nouns) and not any(t.verb or not t.is_word for t in rest[: rest.index(nouns[0])])

    def _modifying(self, verb: Token) -> Token | None:
        """The token that makes a verb modify what follows as its subject: "gelen", "gelecek olan"."""
        if verb.verb == "Part" and verb.word.tense == "Pres":
            return verb
        following = self.scene.tokens[verb.i + 1] if verb.i + 1 < len(self.scene.tokens) else None
        return following if following is not None and following.lower == "olan" and following.quote == verb.quote else None

    def _is_taken(self, argument: Argument, sentence: Sentence, verb: Token) -> bool:
        """ "X'i arayan Y, … kabul etti": whom an active participle has for its object is none of the main verb's."""
        if argument.marker not in {"Acc", "Ins"}:
            return False
        own = self.scene.own(sentence, argument.mention.last, verb.i)
        first = next((t for t in own if t.verb), None)
        active = first is not None and first.verb == "Part" and first.word.tense == "Pres" and not first.word.passive
        return first is not None and active and self.scene.head_after(sentence, first.i) is not None

    def _is_listed(self, argument: Argument, arguments: Sequence[Argument], head: Mention | None) -> bool:
        """ "Peru Maliye Bakanı A, Sağlık Bakanı B ile görüşen Kenyalı bakan": A is a partner like B."""
        partners = [a.mention for a in arguments if a.marker == "Ins"]
        own = self._states([argument.mention])
        return head is not None and bool(own) and own == self._states(partners) and own != self._states([head])

    def _owned_by_others(self, sentence: Sentence, first: int, verb: Token) -> bool:
        """Whether the subject of a nominalised clause is a noun that names nobody here: "500 bin kişinin geldiğini"."""
        own = self.scene.own(sentence, first, verb.i)
        free = [t for t in own if t.case == "Gen" and t.word.pos in {"NOUN", "PROPN"}]
        return any(not self.scene.tokens[t.i + 1].word.possessive for t in free)

    def _owners(self, arguments: Sequence[Argument], end: int) -> list[Mention]:
        """The genitive subjects of a nominalised clause that ends at ``end``; "mevkidaşının daveti" owns but its own noun."""
        tokens = self.scene.tokens
        owners = [a.mention for a in arguments if a.marker == "Gen" and tokens[a.mention.last].lemma not in _INVITING]
        free = [m for m in owners if not (tokens[m.last].word.possessive and not tokens[m.last].verb)]
        whole = [m for m in owners if tokens[m.last + 1].text not in {",", "ve"}]
        return self._unclaimed(free or whole, end)

    def _unclaimed(self, owners: Sequence[Mention], end: int) -> list[Mention]:
        """ "A'nın geldiğini, B'nin gittiğini": the last whom no nominalised verb before claims; "geldiğini ve gittiğini": A."""
        waiting: list[list[Mention]] = []
        last: list[Mention] = []
        for owner, until in zip(owners, [*(m.first for m in owners[1:]), end], strict=False):
            joined = bool(waiting) and self.scene.joint(waiting[-1][-1], owner) != ""
            last = [*waiting.pop(), owner] if joined else [owner]
            waiting.append(last)
            claims = (t for t in self.scene.tokens[owner.last : until] if t.verb in {"Part", "Vnoun"} and t.word.possessive)
            for _ in claims:
                last = waiting.pop() if waiting else last
        return waiting[-1] if waiting else last

    def _with_joint(self, head: Mention, together: bool) -> list[Mention]:
        """A mention and those that are joined to it with "ve" or "ile", of its own state unless they act together."""
        people = self.scene.mentions.people
        n = people.index(head)
        chosen = [head]
        while n + 1 < len(people) and self.scene.joint(people[n], people[n + 1]) in {"ve", "ile"}:
            n += 1
            chosen.append(people[n])
        return [m for m in chosen if together or self._states([m]) <= self._states([head])]

    def _states(self, mentions: Iterable[Mention]) -> set[str]:
        mentions = list(mentions)
        codes = {self.scene.mentions.country(k) for m in mentions for k in m.actors}
        return {c for c in (*codes, *(p.entry.country for m in mentions for p in m.states)) if c}


    # ---- frames

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
                if p.entry.kind in {"city", "country"} and (p.case == "Dat" or self._is_goal_town(p))
            ),
            None,
        )
        if goal is None:
            goal = next(iter(self._behind(sentence, verb) or self._homeland(sentence, first, verb.i)), None)
            goal = goal or self._inviters(sentence, first, verb)
        status, said = tells(self.scene.tokens, verb)
        if verb.verb == "Fin" and verb.word.tense == "Pres" and sentence.quote == -1:
            status = "planned"
        if goal is None or status is None:
            return
        guests = self._carried(sentence, first, verb) or self._who(sentence, verb, first)[0]
        for left in [p for p in self.scene.places(sentence, first, goal.first) if self._is_left(p, guests)]:
            self._journey(hit, sentence, status, said, guests, [left], first, left.last)
        for stage in self._stages(sentence, first, goal):
            self._journey(hit, sentence, status, said, guests, [stage], first, stage.last)
            first = stage.last
        goals = [*self._listed_with([goal], self.scene.places(sentence, first, verb.i)), goal]
        self._journey(hit, sentence, status, said, guests, goals, first, last)

    def _carried(self, sentence: Sentence, first: int, verb: Token) -> list[Mention]:
        """ "X'i taşıyan uçak", "X'in uçağı", "X'in başkanlığındaki heyet": who comes with what a clause has for its subject."""
        own = self.scene.own(sentence, first, verb.i)
        free = (t for t in own if t.case == "Nom" and t.i not in self.scene.people_at)
        vehicle = next((t for t in free if t.lemma in {"uçak", "heyet"}), None)
        if vehicle is None or (vehicle.lemma == "heyet" and self.scene.tokens[vehicle.i - 1].lower != "başkanlığındaki"):
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
        guests = [m for m in who if self._is_official(m) and self._is_own_subject(m, verb)]
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
        """ "Lima kentine", "Peru'nun başkentine"."""
        following = self.scene.tokens[place.last] if place.last < len(self.scene.tokens) else None
        town = place.case == "Nom" and following is not None and following.lemma in {"kent", "şehir", "kasaba"}
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
        following = self.scene.tokens[place.last].lower if place.last < len(self.scene.tokens) else ""
        after = place.case == "Abl" and following == "sonra"
        left = place.entry.kind in {"city", "country"} and (after or (place.case == "Gen" and following == "ardından"))
        told = (h for h in self.found if h.type in VISITS and h.country == place.entry.country)
        return left and not any(set(h.guests) & {k for m in guests for k in m.actors} for h in told)

    def stop(self, hit: Hit, sentence: Sentence) -> None:
        """ "Turunun ilk durağı Kenya olacak": where a journey leads, in the nominative."""
        verb = self.scene.governor(sentence, hit.last - 1) or self._here(sentence, hit.last)
        if verb is None or (not (verb.lemma == "ol" and verb.verb == "Fin") and verb.verb):
            return
        status, said = tells(self.scene.tokens, verb) if verb.verb else ("occurred", verb)
        goals = [p for p in self.scene.places(sentence, hit.last, verb.i + 1) if p.entry.kind in {"city", "country"}]
        if status is None or not goals:
            return
        first, last = self._clause(sentence, verb.i)
        arguments = self.scene.arguments(sentence, first, hit.first)
        guests = self._owners(arguments, hit.first) or [a.mention for a in arguments if a.marker == "Nom"]
        self._journey(hit, sentence, status, said, guests, goals, first, last)

    def _here(self, sentence: Sentence, first: int) -> Token | None:
        """The predicate of a sentence without a verb that says where somebody is: "turunun son durağı Oslo'da."."""
        words = [t for t in self.scene.own(sentence, first) if t.is_word]
        return words[-1] if words and words[-1].case == "Loc" else None

    def _behind(self, sentence: Sentence, verb: Token) -> list[Place]:
        """ "gittiği Kenya'da", "geldiği Peru'nun başkenti Lima'da": the goal that a participle modifies."""
        if verb.verb != "Part" or not verb.word.possessive or verb.case != "Nom":
            return []
        places = self.scene.places(sentence, verb.i, verb.i + 4)
        return [p for p in places if p.entry.kind in {"city", "country"}][:1]

    def _homeland(self, sentence: Sentence, first: int, last: int) -> list[Place]:
        """ "X, ülkesine gelen Y'yi", "ülkemizi ziyaret eden": the state of the one named before, or of who writes."""
        home = next((t for t in self.scene.own(sentence, first, last) if t.lower in _HOMELAND), None)
        if home is None:
            return self._that_country(sentence, first, last)
        ours = sentence.quote == -1 and home.lower.startswith("ülkemiz")
        people = [a.mention for a in self.scene.arguments(sentence, sentence.first, home.i) if a.marker in {"Nom", "Gen"}]
        states = {HOME} if ours else self._states(people[-1:])
        return [Place(home.i, home.i + 1, home.start, home.end, Entry("country", s, s, sure=False), home.case) for s in states]

    def _inviters(self, sentence: Sentence, first: int, verb: Token) -> Place | None:
        """ "X'in davetiyle gelen Y": the state of who has invited is where somebody comes."""
        arguments = self.scene.arguments(sentence, first, verb.i) if verb.lemma == "gel" else ()
        invited = [a.mention for a in arguments if a.marker == "Gen" and self.scene.tokens[a.mention.last].lemma in _INVITING]
        host = invited[-1] if invited else None
        state = next(iter(self._states([host])), None) if host is not None else None
        if host is None or state is None:
            return None
        return Place(host.first, host.last, host.start, host.end, Entry("country", state, state, sure=False), "Dat")

    def _inviting(self, sentence: Sentence) -> list[Mention]:
        """ "X'in davetlisi olarak", "X'in konuğu olarak", "X'in davetine icabetle": those whose guests a sentence tells of."""
        around = self.scene.arguments(sentence, sentence.first, sentence.last)
        owners = [a.mention for a in around if a.marker == "Gen" and a.mention.last + 1 < sentence.last]
        return [m for m in owners if self._invites(self.scene.tokens[m.last], self.scene.tokens[m.last + 1])]

    def _invites(self, noun: Token, following: Token) -> bool:
        guest = noun.lower in {"konuğu", "misafiri"} and following.lower == "olarak"
        return guest or (noun.lemma in _INVITING and bool(noun.word.possessive))

    def _that_country(self, sentence: Sentence, first: int, last: int) -> list[Place]:
        """ "bu ülkeye": the state that the sentence names last before it."""
        own = self.scene.own(sentence, first, last)
        this = next((t for t in own if t.lower in _THAT_COUNTRY and self.scene.tokens[t.i - 1].lower == "bu"), None)
        named = self.scene.places(sentence, sentence.first, this.i) if this is not None else []
        titles = {o.first for o in self.scene.mentions.offices}
        states = [p for p in reversed(named) if p.entry.kind == "country"]
        state = next((p for p in states if p.last not in titles), next(iter(states), None))
        return [replace(state, first=this.i, last=this.i + 1)] if this is not None and state is not None else []

    def presence(self, hit: Hit, sentence: Sentence) -> None:
        """ "Oslo'da bulunan Peru Dışişleri Bakanı X": somebody is in another state."""
        verb = self.scene.tokens[hit.last - 1]
        near = self.scene.places(sentence, sentence.first, verb.i)
        beside = [p for p in near if self.about.is_where(p) and p.last == verb.i - (p.case != "Loc")]
        if verb.verb == "Fin" or verb.word.possessive:
            self._stay(hit, sentence, verb, beside)
            return
        head = self.scene.head_after(sentence, verb.i)
        if verb.word.tense != "Pres" or not beside or head is None or head.kind == "delegation" or not self._is_official(head):
            return
        if any(t.lower in {"ile", "aracılığı"} for t in self.scene.tokens[verb.i + 1 : head.first]):
            return
        first, last = self._clause(sentence, verb.i)
        self._journey(hit, sentence, "occurred", verb, [head], beside, first, last)

    def _stay(self, hit: Hit, sentence: Sentence, verb: Token, beside: Sequence[Place]) -> None:
        """ "Bakan hafta sonu Oslo'da bulunacak": a journey; without a place, somebody takes part in what was told."""
        status, said = tells(self.scene.tokens, verb)
        if not beside or status is None:
            self.attend(hit, sentence)
            return
        first, last = self._clause(sentence, verb.i)
        guests, _ = self._who(sentence, verb, first)
        self._journey(hit, sentence, status, said, guests, beside, first, last)

    def there(self, hit: Hit, sentence: Sentence) -> None:
        """ "Bakan cuma günü Oslo'daydı", "Bakan Oslo'da.": somebody was, or is, in another state."""
        token = self.scene.tokens[hit.first]
        places = [p for p in self.scene.places(sentence, sentence.first, hit.last) if p.last == token.i + 1 and p.case == "Loc"]
        if hit.last > token.i + 1 and (self.scene.verbs(sentence) or hit.last < sentence.last):
            return
        first = self.scene.clause_start(sentence, token.i)
        guests = [a.mention for a in self.scene.subject(sentence, token.i)]
        if places and guests:
            self._journey(hit, sentence, "occurred", token, guests, places, first, hit.last)

    def _is_of_a_date(self, token: Token) -> bool:
        """ "geçen yıl": the participle is part of a date."""
        return any(d.start <= token.start < d.end for d in self.scene.dates)

    def _is_figure(self, verb: Token) -> bool:
        """ "gündeme geldi", "göreve gelmişti": the dative before the verb is no place; "geçtiğimiz günlerde": a time."""
        before = self.scene.tokens[verb.i - 1] if verb.i else None
        if self._is_of_a_date(verb) or self._is_turn(verb):
            return True
        if before is None or before.case != "Dat":
            return verb.lower in {"geçtiğimiz", "geçen"}
        return before.lemma in _FIGURES

    def _is_turn(self, verb: Token) -> bool:
        """ "Kenya'ya gelince, …" at the head of a sentence only turns to something else."""
        sentence, tokens = self.scene.sentence_at[verb.i], self.scene.tokens
        opens = sentence is not None and verb.i - sentence.first <= 2 and tokens[verb.i - 1].case == "Dat"
        return opens and verb.lower == "gelince" and tokens[verb.i + 1].text == ","

    def visit(self, hit: Hit, sentence: Sentence) -> None:
        """ "Şili'yi ziyaret etti", "Putin'in Türkiye ziyareti", "resmi ziyarette bulunacak", "temaslarda bulundu"."""
        scene, tokens = self.scene, self.scene.tokens
        noun = next(t for t in tokens[hit.first : hit.last] if t.lemma in _VISIT_NOUNS)
        governor = self._predicate(sentence, noun)
        before = self.about.modifier(sentence, hit.first)
        off = self._called_off(hit, sentence)
        verb = off or governor or before or self._copula(sentence)
        if verb is None:
            return
        status, said = self._tells(hit, sentence, verb) if verb.verb else ("occurred", verb)
        status = "cancelled" if off is not None else status
        of_visit = before is not None and (before.word.passive or before.word.tense != "Pres" or governor is None)
        if before is not None and of_visit and status != "cancelled":
            status, said = tells(tokens, before)
        if status is None:
            return
        if noun.i == sentence.first and noun.case == "Loc" and verb.lemma not in _LIGHT:
            return
        following = tokens[noun.i + 1] if noun.i + 1 < len(tokens) else None
        if following is not None and following.lower.startswith(("öncesi", "hazırlı")) and status == "occurred":
            status = "planned"
        if following is not None and following.lower in {"karşılık", "iade", "ardından"} and status == "planned" and not before:
            status = "occurred"
        first, last = self._clause(sentence, verb.i)
        goals = self._goals(sentence, first, last, hit) or self._behind(sentence, verb)
        goals = goals or self._homeland(sentence, first, hit.first)
        arguments = scene.arguments(sentence, first, last)
        owners = self._owners([a for a in arguments if a.mention.last <= hit.first], hit.first)
        beside = governor is not None and governor.i == noun.i + 1 and self._has_own_subject(governor)
        light = beside and verb.lemma in _LIGHT and not noun.word.possessive
        guests = owners if owners and not light else self._who(sentence, verb, first)[0] or owners
        doers = [a.mention for a in arguments if a.marker == "Agt"] if verb.word.passive and verb.lemma in HELD | _LIGHT else []
        guests = doers or guests
        called_on = [a.mention for a in arguments if a.marker == "Acc" and a.mention.last <= hit.first]
        polite = tokens[hit.first - 1].lower in _POLITE if hit.first else False
        called_on = called_on or [a.mention for a in arguments if polite and a.marker == "Dat" and a.mention.last <= hit.first]
        elsewhere = any(p.case not in {"Loc", "Nom"} for p in goals)
        if called_on and not elsewhere and beside and (verb.lemma == "et" or polite):
            for group in _one_each(called_on) if guests else [called_on]:
                self._call_on(hit, sentence, status, said, [*guests, *group], first, last)
            return
        partners = [a.mention for a in arguments if a.marker == "Ins" and a.mention.last <= hit.first]
        for partner in partners if noun.lemma == "temas" else []:
            self._call_on(hit, sentence, status, said, [*guests, partner], first, last)
        if verb.lemma == "çık" and verb.word.tense == "Pres" and sentence.quote == -1:
            status = "planned"
        fresh = governor is None or governor.verb in {"Fin", "Conv"} or governor.lemma in _GOING | _LIGHT
        self._journey(hit, sentence, status, said, guests, goals, first, last, fresh)

    def _predicate(self, sentence: Sentence, noun: Token) -> Token | None:
        """The verb that a noun depends on; a subject ("X'in gezisi") passes over what modifies other nouns ("görev yapan")."""
        governor, main = self.scene.governor(sentence, noun.i), self.scene.main_verb(sentence)
        modifies = governor is not None and governor.verb == "Part" and self._has_own_subject(governor)
        following = self.scene.tokens[noun.i + 1]
        postposed = following.word.pos == "ADP" or following.lower in _AFTERWARDS | {"öncesi"}
        subject = noun.case == "Nom" and bool(noun.word.possessive) and following.case == "Nom" and not postposed
        return main if modifies and subject and main is not None and main.i > noun.i else governor

    def _has_own_subject(self, verb: Token) -> bool:
        """Whether a verb's subject is no genitive: a finite verb, a converb, "ziyaret eden"."""
        return verb.verb in {"Fin", "Conv"} or (verb.verb == "Part" and verb.word.tense == "Pres" and not verb.word.passive)

    def _call_on(
        self, hit: Hit, sentence: Sentence, status: Status, said: Token, people: Sequence[Mention], first: int, last: int
    ) -> None:  # fmt: skip
        """ "Büyükelçi, bakanı ziyaret etti": who visits somebody meets him."""
        happening = self._start(hit, sentence, status, said)
        happening.retype("meeting", hit.rule.id)
        happening.add(self.scene, people)
        happening.reference = not self._is_between(happening)
        self.about.date(happening, sentence, first, last, said if said.verb else None)
        self.about.place(happening, sentence, first, last)
        self._keep(happening)


    def _copula(self, sentence: Sentence) -> Token | None:
        """The predicate of a sentence without a verb: "Lima'daydı"."""
        words = [t for t in self.scene.own(sentence) if t.is_word]
        return words[-1] if words and words[-1].case == "Loc" and words[-1].lower.endswith(("ydı", "ydi")) else None

    def _goals(self, sentence: Sentence, first: int, last: int, hit: Hit) -> list[Place]:
        """Where a visit leads: the dative, accusative or locative, or the name right before the noun."""
        places = self.scene.places(sentence, first, last)
        people = [m for m in self.scene.mentions.people_in(first, last) if m.case == "Acc"]
        named = [p for p in places if not any(m.first <= p.first and p.last < m.last for m in people)]
        found = [p for p in named if p.entry.kind in {"country", "city"} and not self._is_of_another(p, sentence, hit)]
        near = [p for p in found if p.last <= hit.first and hit.first - p.last <= 1]
        beside = [p for p in near if p.case == "Nom" or self._modifies(p)]
        beside = [p for p in found if self._is_leg(p, hit)] or beside
        beside = beside or [p for p in found if self._is_covered(p)]
        direct = [p for p in found if p.case == "Dat" or self._owns_goal(p)]
        direct = direct or [p for p in found if p.case == "Acc" and self._is_object(p, hit)]
        direct = sorted([*self._listed_with(direct[-1:], found), *direct], key=lambda p: p.first)
        within = self.scene.tokens[hit.last].lower in _WITHIN if hit.last < len(self.scene.tokens) else False
        beside = sorted([*self._listed_with(beside, found), *beside], key=lambda p: p.first) if beside else beside
        return beside or direct or [p for p in found if p.case == "Loc" and not (within and p.first > hit.first)]

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
        town = next((t for t in following if t.lemma in {"kent", "şehir", "kasaba"}), None)
        named = town is not None and all(t.capital for t in following[: town.i - place.last]) and town.i > place.last
        return place.case == "Gen" and place.is_state and named and town is not None and town.case in {"Acc", "Dat"}

    def _is_of_another(self, place: Place, sentence: Sentence, hit: Hit) -> bool:
        """Whether an active participle takes a place away: "Şili'yi vuran birliği ziyaret etti", "Çad'da yaşanan olaylar"."""
        if place.first > hit.first:
            own = self.scene.own(sentence, place.last, place.last + 1)
        else:
            own = [t for t in self.scene.own(sentence, place.last, hit.first) if t.word.tense == "Pres" and not t.word.passive]
        away = (t for t in own if t.verb == "Part" and t.lemma not in _GOING | {"bulun", "kapsa"})
        return any(not self._is_of_a_date(t) for t in away)

    def _listed_with(self, direct: Sequence[Place], found: Sequence[Place]) -> list[Place]:
        """The names before the one that bears the case for all: "Peru, Şili ve Kenya'ya"."""
        listed: list[Place] = []
        head = direct[0] if direct else None
        for place in reversed([p for p in found if head is not None and p.last <= head.first]):
            assert head is not None
            if place.case != "Nom" or self.scene.joint(place, head) not in _LISTING:
                break
            listed.insert(0, place)
            head = place
        return listed

    def _journey(
        self, hit: Hit, sentence: Sentence, status: Status, said: Token, guests: Sequence[Mention], goals: Sequence[Place],
        first: int, last: int, fresh: bool = True,
    ) -> None:  # fmt: skip
        people = self._travellers(sentence, guests, goals, first, last, said)
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
            happening.onward = self.scene.tokens[hit.last - 1].lemma == "geç"
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
        beside = [m for m in around if self.scene.is_beside(m) and m not in people and self._is_official(m)]
        abroad = {p.entry.country for p in goals}
        return [m for m in beside if people and not self._states([m]) & abroad]

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
        self, sentence: Sentence, guests: Sequence[Mention], goals: Sequence[Place], first: int, last: int, said: Token
    ) -> list[Mention]:
        """Who travels: the one whose words they are, those who are named, or the one told of before."""
        people = self._speaking(sentence, first, last) or [m for m in guests if m.kind != "delegation" and self._is_official(m)]
        if people or not goals or sentence.quote != -1:
            return people
        if self._has_subject(sentence, first, said):
            return []
        return list(self.topic) if said.verb in {"Fin", "Conv"} else self._reporting(sentence, said)

    def _reporting(self, sentence: Sentence, told: Token) -> list[Mention]:
        """ "Kenya'ya yaptığı ziyarette … hatırlatan Peru Başbakanı": who tells of a journey of his own."""
        own = self.scene.own(sentence, told.i + 1)
        active = (t for t in own if t.verb == "Part" and t.word.tense == "Pres" and not t.word.passive)
        speaks = next((t for t in active if t.lemma in _SAYING), None)
        alone = told.verb == "Part" and told.word.possessive and not self.scene.subject(sentence, told.i)
        head = self.scene.head_after(sentence, speaks.i) if speaks is not None and alone else None
        return [head] if head is not None and self._is_official(head) else []

    def _destinations(self, abroad: Sequence[Place]) -> list[Place]:
        """The states that a journey leads to: those that a list names, else the last one named."""
        chosen = list(abroad[-1:])
        for place in reversed(abroad[:-1]):
            if self.scene.joint(place, chosen[0]) not in _LISTING or place.case not in {"Nom", chosen[-1].case}:
                break
            chosen.insert(0, place)
        return list({p.entry.country: p for p in chosen}.values())

    def _speaking(self, sentence: Sentence, first: int, last: int) -> list[Mention]:
        """The speaker of a quotation that tells of its own speaker: "Lima'ya yaptığım ziyarette"."""
        verbs = [t for t in self.scene.own(sentence, first, last) if t.verb and t.word.person == "1"]
        said = self.speech.speaker(sentence) if sentence.quote != -1 and verbs else None
        if said is None:
            return []
        actor, (start, end), _ = said
        return [Mention(sentence.first, sentence.first, start, end, "named", (actor,), "Nom", "resolved")]

    def _has_subject(self, sentence: Sentence, first: int, verb: Token) -> bool:
        """Whether a noun that is nobody known here is the clause's subject ("500 bin Türkün ziyaret ettiğini")."""
        if verb.lemma == "gerçekleş" and not verb.lower.startswith("gerçekleştir"):
            return True
        return any(t.case == "Gen" and t.word.pos in {"NOUN", "PROPN"} for t in self.scene.own(sentence, first, verb.i))

    def _is_official(self, mention: Mention) -> bool:
        known = any(self.scene.person(k).holdings or self.scene.person(k).country for k in mention.actors)
        return known or bool(mention.states)

    def talks(self, hit: Hit, sentence: Sentence) -> None:
        """Talks of those who are named: one meeting for each partner of another office."""
        clause = self._told(hit, sentence)
        if clause is None or self._brings_together(hit) or self._is_only_joined(hit, sentence):
            return
        verb, status, said, first, last = clause
        subject, partners = self._sides(hit, sentence, verb, first)
        unnamed = self._unnamed(sentence, first, verb)
        listed = self._listed_below(sentence, verb)
        partners = listed or partners
        if not partners and self._are_others(sentence, first, min(verb.i, hit.last), unnamed):
            return
        bodies = self._is_with_body(subject, partners)
        own = {k for m in subject for k in m.actors}
        others = any(own.isdisjoint(m.actors) for m in partners) and verb.verb == "Part"
        full = bodies or bool(subject and (unnamed or others))
        if subject and partners and len(self._states([*subject, *partners])) == 1 and not full:
            about = [m for m in self.topic if not self._states([m]) <= self._states(partners)]
            subject, partners = (about, [*subject, *partners]) if about else (subject, partners)
        if len(self._states([*subject, *partners])) < 2 and not full:
            subject, partners = self._fill(sentence, subject, partners, verb)
        many = self._is_of_many(sentence, hit)
        apart = self._states(subject) and len(partners) > 1 and hit.rule.get("partners") == "each" and not many
        groups = _one_each(partners) if apart else [partners]
        if unnamed and partners and subject:
            groups.append([])
        for group in groups:
            happening = self._start(hit, sentence, status, said)
            happening.add(self.scene, [*subject, *group])
            for place in unnamed if not group else []:
                happening.link(place)
            for place in self._between_states(sentence, hit) if not happening.countries else ():
                happening.link(place)
            happening.reference = not self._is_between(happening)
            self.about.date(happening, sentence, first, last, verb)
            if listed:
                happening.when = None
                self._call(happening)
            if happening.type == "meeting" and len(happening.countries) > 2 and self._is_of_many(sentence, hit):
                happening.retype("summit", hit.rule.id)
            if happening.type == "meeting" and self._is_by_phone(sentence):
                happening.retype("phone_call", hit.rule.id)
            if happening.type not in CALLS:
                for place in self._place_beside(group) if len(groups) > 1 else ():
                    happening.put(place)
                self.about.place(happening, sentence, first, last)
            for day in self._other_days(happening, sentence, first, verb):
                self._keep(day)
            self._keep(happening)

    def _place_beside(self, group: Sequence[Mention]) -> list[Place]:
        """ "Oslo'da A, Lima'da B ile görüştü": the place that stands right before one of several partners."""
        before = group[0].first if group else 0
        return [p for p in self.scene.mentions.places_in(max(0, before - 3), before) if p.last == before and p.case == "Loc"]

    def _is_of_many(self, sentence: Sentence, hit: Hit) -> bool:
        """ "üçlü toplantı yaptı", "… bakanları toplandı": a gathering of several states, not the talks of two."""
        near = self.scene.tokens[max(sentence.first, hit.first - 4) : hit.last]
        numbered = any(t.lower in {"üçlü", "dörtlü", "beşli"} for t in near)
        return (numbered and any(t.lemma in {"toplantı", "format", "zirve"} for t in near)) or hit.rule.id == "talks.gather"

    def _between_states(self, sentence: Sentence, hit: Hit) -> list[Place]:
        """ "Kenya ile Peru arasında … görüşmeler yapıldı": the two states whose talks they are."""
        places = [p for p in self.scene.places(sentence, sentence.first, hit.last) if p.is_state]
        for one, other in pairwise(places):
            following = self.scene.tokens[other.last].lower
            if self.scene.joint(one, other) in {"ile", "ve"} and following in {"arasında", "arasındaki"}:
                return [one, other]
        return []

    def speak(self, hit: Hit, sentence: Sentence) -> None:
        """ "X, Y ile bir saat konuştu", "X, Y ile krizi ele aldı": talks, unless they were told just before."""
        verb = self.scene.tokens[hit.last - 1]
        quoting = self.scene.tokens[hit.first - 1].lower in _QUOTING if hit.first else False
        if verb.word.passive or quoting or sentence.quote != -1 or verb.verb == "Vnoun":
            return
        first, _ = self._clause(sentence, verb.i)
        subject, arguments = self._who(sentence, verb, first)
        beside = [a.mention for a in arguments if a.marker == "Ins" and self._is_counterpart(a.mention, subject)]
        partners = [m for m in beside if not self._is_of_nominal(sentence, m, hit)]
        both = not partners and self._speak_together(sentence, first, verb, subject)
        if subject and (partners or both) and not self._are_told(sentence, [*subject, *partners]):
            known = len(self.found)
            self.talks(hit, sentence)
            for happening in self.found[known:] if self._goes_on(sentence, verb) else []:
                self._call(happening)

    def _goes_on(self, sentence: Sentence, verb: Token) -> bool:
        """ "Lund ile de konuştu", "ayrıca … konuştu": more of what was told before, and no other place."""
        own = self.scene.own(sentence, sentence.first, verb.i)
        more = any(t.lower in {"de", "da", "ayrıca"} for t in own)
        return more and not any(self.about.is_where(p) for p in self.scene.places(sentence, sentence.first, verb.i))

    def _speak_together(self, sentence: Sentence, first: int, verb: Token, subject: Sequence[Mention]) -> bool:
        """ "A ile B, Lima'da iki saat konuştu", "A ve B, krizi ele aldı", of two states; not "törende A ile B konuştu"."""
        joints = {"ile"} if verb.lemma in {"konuş", "tokalaş"} else _LISTING
        joined = any(self.scene.joint(one, other) in joints for one, other in pairwise(subject))
        own = self.scene.own(sentence, first, verb.i) if "ve" not in joints else []
        named = (t for t in own if t.case == "Loc" and not t.capital and t.word.pos == "NOUN" and not self._is_of_a_date(t))
        gathered = any(_stem_of(t) for t in own) or any(named)
        return joined and len(self._states(subject)) > 1 and not gathered

    def _are_told(self, sentence: Sentence, people: Iterable[Mention]) -> bool:
        """Whether the sentences just before tell of talks or a call of the same people."""
        keys = {k for m in people for k in m.actors}
        near = (h for h in self.found if h.type in (*TALKS, *CALLS) and sentence.index - h.sentence.index <= 4)
        return any(keys <= set(h.people) for h in near)

    def nominal(self, hit: Hit, sentence: Sentence) -> None:
        """ "X'in Y ile bir saati bulan görüşmesi", "iki bakanın Lima'daki görüşmesi": a noun with both sides before it."""
        noun = self.scene.tokens[hit.last - 1]
        sides = self._sides_before(sentence, noun)
        clause = self._told(hit, sentence)
        copula = noun.lower.endswith(("ydı", "ydi"))
        speech = hit.first > 0 and self.scene.tokens[hit.first - 1].lemma in _SPEECHES
        if speech or not sides or self._are_told(sentence, sides) or not (clause or copula):
            return
        verb, status, said, first, last = clause or Clause(noun, "occurred", noun, *self._clause(sentence, noun.i))
        happening = self._start(hit, sentence, status, said)
        happening.add(self.scene, sides)
        happening.reference = not self._is_between(happening)
        self.about.date(happening, sentence, first, last, verb)
        self.about.place(happening, sentence, first, last)
        self._keep(happening)

    def _sides_before(self, sentence: Sentence, noun: Token) -> list[Mention]:
        """Those whose talks a noun names: its owner and the one with whom, or two in the genitive; empty if one is missing."""
        arguments = [a for a in self.scene.arguments(sentence, sentence.first, noun.i) if a.marker in {"Gen", "Ins"}]
        last = arguments[-1] if arguments else None
        if last is None or any(t.verb in {"Fin", "Conv"} for t in self.scene.own(sentence, last.mention.last, noun.i)):
            return []
        if last.marker == "Gen":
            owners = [a.mention for a in arguments if a.marker == "Gen"]
            joined = [one for one, other in pairwise(owners) if other is last.mention and self.scene.joint(one, other)]
            return [*joined, last.mention] if len(last.mention.actors) + len(joined) > 1 else []
        owners = self._owners(arguments, noun.i)
        own = self.scene.own(sentence, sentence.first, noun.i)
        free = any(t.case == "Gen" and t.word.pos in {"NOUN", "PROPN"} for t in own)
        owners = owners[-1:] or ([] if free or len(last.mention.actors) > 1 else self._of_noun(sentence, noun))
        return [*owners, last.mention] if owners and self._is_counterpart(last.mention, owners) else []

    def _of_noun(self, sentence: Sentence, noun: Token) -> list[Mention]:
        """Whose talks a noun without an owner names: "X, Y ile yaptığı ikili görüşmede", else those told of before."""
        made = next((t for t in self.scene.own(sentence, noun.i - 4, noun.i) if t.verb == "Part" and t.word.possessive), None)
        own = [a.mention for a in self.scene.subject(sentence, noun.i)] if made is not None else []
        return own or list(self.topic)

    def at(self, hit: Hit, sentence: Sentence) -> None:
        """ "X, Y'nin makamına gitti", "X, Y'nin konuğuydu": somebody is with the one who owns the noun."""
        token = self.scene.tokens[hit.last - 1]
        status, said = tells(self.scene.tokens, token) if token.verb else ("occurred", token)
        first, last = self._clause(sentence, token.i)
        arguments = self.scene.arguments(sentence, first, hit.first)
        hosts = [a.mention for a in arguments if a.marker == "Gen"]
        guests = [a.mention for a in self.scene.subject(sentence, hit.first)] or list(self.topic)
        if status is not None and hosts and hosts[-1].last == hit.first:
            self._call_on(hit, sentence, status, said, [*guests, *hosts], first, last)

    def _is_of_nominal(self, sentence: Sentence, mention: Mention, hit: Hit) -> bool:
        """ "Y ile düzenlediği toplantıda konuştu": whether a verb made a noun takes the partner away."""
        own = self.scene.own(sentence, mention.last, hit.first)
        return any(t.verb in {"Part", "Vnoun"} and t.word.possessive for t in own)

    def _is_counterpart(self, mention: Mention, subject: Sequence[Mention]) -> bool:
        """An official of another state with whom one speaks, and not of whom ("Y ile ilgili") or beside ("Y ile birlikte")."""
        following = [t.lower for t in self.scene.tokens[mention.last : mention.last + 2]]
        beside = _BESIDE & set(following[:1] if mention.case == "Ins" else following[1:])
        return not beside and self._is_official(mention) and not self._states([mention]) <= self._states(subject)

    def awaited(self, hit: Hit, sentence: Sentence) -> None:
        """ "Lima, mayısta X'i bekliyor", "Peru, X'i ağırlayacak": a state or its town is the host of a visit."""
        verb = self.scene.tokens[hit.last - 1]
        first, last = self._clause(sentence, verb.i)
        status, said = tells(self.scene.tokens, verb)
        hosts = self._hosting(sentence, first, verb)
        guests = [a.mention for a in self.scene.arguments(sentence, first, verb.i) if a.marker == "Acc"]
        guests = [m for m in guests if self._is_official(m)]
        if status is not None and hosts and guests:
            self._journey(hit, sentence, "planned" if verb.lemma == "bekle" else status, said, guests, hosts, first, last)

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

    def _is_by_phone(self, sentence: Sentence) -> bool:
        """Whether the sentence before tells of "telefon diplomasisi", by which the talks here are held."""
        before = self.scene.analysed.sentences[sentence.index - 1] if sentence.index else None
        own = self.scene.own(before) if before is not None and sentence.quote == -1 else []
        return any(t.lemma == "telefon" and after.lemma in {"diplomasi", "trafik"} for t, after in pairwise(own))

    def _other_days(self, happening: Happening, sentence: Sentence, first: int, verb: Token) -> Iterator[Happening]:
        """ "5 Mart'ta, 22 Haziran'da ve 11 Ekim'de görüştü": one happening for each day of a row but its last."""
        dates = self.scene.dates_in(first, verb.i)
        own = happening.when is not None and bool(dates) and happening.when.span == (dates[-1].start, dates[-1].end)
        row = dates[-1:]
        for date_ in reversed(dates[:-1] if own else []):
            between = self.scene.own(sentence, self.scene.at(date_.end), self.scene.at(row[0].start))
            apart = any(t.lower not in _IN_ROW and not t.text.startswith(("'", "’")) for t in between)
            if apart or not _IN_IT.match(self.scene.text, date_.end):
                return
            row.insert(0, date_)
            other = copy(happening)
            other.key, other.values = f"{happening.key}d{len(row)}", list(happening.values)
            other.when = self.about.resolve(date_, happening.status, verb)
            if other.when is not None:
                yield other

    def sought(self, hit: Hit, sentence: Sentence) -> None:
        """ "X, dün gece Y'yi aradı", "Bu sabah arayan, Y oldu": a call, told without the word for it."""
        clause = self._told(hit, sentence)
        main = self.scene.main_verb(sentence)
        if clause is None or clause.verb.word.passive:
            return
        verb, status, said, first, last = clause
        subject, arguments = self._who(sentence, verb, first)
        partners = [a.mention for a in arguments if a.marker == "Acc"]
        if verb.lower == "arayan" and main is not None and main.lemma == "ol" and not partners:
            subject, partners = self.scene.mentions.people_in(verb.i, main.i)[:1], self.topic
            verb, last = main, main.i + 1
        officials = all(self._is_official(m) for m in (*subject, *partners))
        for partner in partners if subject and officials else []:
            happening = self._start(hit, sentence, status, said)
            happening.add(self.scene, [*subject, partner])
            happening.reference = len(happening.countries) < 2
            self.about.date(happening, sentence, first, last, verb)
            self._keep(happening)

    def _is_only_joined(self, hit: Hit, sentence: Sentence) -> bool:
        """ "Lima'da gerçekleşen görüşmeye X de katıldı": more who took part in what was told before."""
        noun = self.scene.tokens[hit.last - 1]
        governor = self.scene.governor(sentence, noun.i)
        told = any(0 < sentence.index - h.sentence.index <= 4 and h.type in TALKS and not h.reference for h in self.found)
        return told and governor is not None and self._is_joined(noun, governor)

    def _is_with_body(self, subject: Sequence[Mention], partners: Sequence[Mention]) -> bool:
        """A state's officer and one of an organisation: both sides are told."""
        sides = [{self.scene.mentions.country(k) for m in side for k in m.actors} for side in (subject, partners)]
        held = all(self.scene.person(k).holdings for m in (*subject, *partners) for k in m.actors)
        alone = len(subject) == len(partners) == 1
        return alone and all(sides) and held and None in (sides[0] | sides[1]) and sides[0] != sides[1]

    def _brings_together(self, hit: Hit) -> bool:
        """ "iki kurumu buluşturan etkinlik": what brings others together meets nobody."""
        return self.scene.tokens[hit.last - 1].lower.startswith(("buluştur", "oturtul"))

    def _sides(self, hit: Hit, sentence: Sentence, verb: Token, first: int) -> tuple[list[Mention], list[Mention]]:
        """Who talks, and with whom, as the clause names them."""
        subject, arguments = self._who(sentence, verb, first)
        partners = [a.mention for a in arguments if a.marker in {"Ins", "Acc", "Dat"} and a.mention not in subject]
        beside = [m for m in partners if self.scene.is_beside(m)]
        if subject and len(beside) < len(partners):
            subject, partners = [*subject, *beside], [m for m in partners if m not in beside]
        if hit.rule.get("type") in {"phone_call", "meeting"} and not partners:
            owners = [a.mention for a in arguments if a.marker == "Gen" and a.mention not in subject]
            partners = [m for m in owners if len(self._states(subject)) < 2 or self._is_third(m)]
        partners = partners or self._met(sentence, verb, subject)
        partners = [p for p in partners if p.kind != "delegation" and not self._is_of_other_talks(p, hit)]
        if self.scene.tokens[hit.first].lower == "ile":
            partners = [m for m in self.scene.mentions.people_in(first, hit.first) if m.last == hit.first]
            subject = [m for m in subject if m not in partners]
        return subject, partners

    def _is_third(self, mention: Mention) -> bool:
        """ "Y'nin ev sahipliğinde", "Y'nin arabuluculuğunda": who is with two others that meet."""
        following = [t.lower for t in self.scene.tokens[mention.last : mention.last + 2]]
        return following == ["ev", "sahipliğinde"] or bool(_BETWEEN & set(following[:1]))

    def _met(self, sentence: Sentence, verb: Token, subject: Sequence[Mention]) -> list[Mention]:
        """ "X'in kabul ettiği Y": the other one, whom a participle with a subject of its own modifies."""
        modifies = verb.verb == "Part" and verb.word.possessive and verb.case == "Nom"
        head = self.scene.head_after(sentence, verb.i) if modifies else None
        return [head] if head is not None and head not in subject else []

    def _call(self, happening: Happening) -> None:
        """Talks told right behind a call of the same caller were calls."""
        calls = [h for h in self.found if h.type in CALLS and 0 <= happening.sentence.index - h.sentence.index <= 2]
        if calls and set(calls[-1].people) & set(happening.people):
            happening.type = calls[-1].type
            happening.say("type", happening.type, calls[-1].trigger, calls[-1].rule, "resolved")

    def _listed_below(self, sentence: Sentence, verb: Token) -> list[Mention]:
        """ "Görüştüğü liderler şunlar:" and a name in each of the lines below that begin with a dash or a bullet."""
        text, end = self.scene.text, self.scene.span(sentence)[1]
        if verb.verb != "Part" or not verb.word.possessive or not text[:end].endswith(":"):
            return []
        found: list[Mention] = []
        while line := _ITEM.match(text, end):
            first, end = self.scene.at(line.start(1)), line.end()
            found.extend(self.scene.mentions.people_in(first, self.scene.at(end))[:1])
        return found

    def _unnamed(self, sentence: Sentence, first: int, verb: Token) -> list[Place]:
        """The states of partners whom the text does not name: "Mısırlı mevkidaşı ile", "Kenyalı yetkililerle"."""
        tokens = self.scene.tokens
        found = []
        for place in self.scene.places(sentence, first, verb.i):
            head = next((t for t in tokens[place.last : place.last + 3] if t.lemma in _PARTNERS), None)
            called = head is not None and head.case in {"Dat", "Acc"} and verb.lemma in {"et", "aç", "ara"}
            with_ = head is not None and (called or head.case == "Ins" or tokens[head.i + 1].lower in {"ile", "ve"})
            if place.entry.kind in {"adjective", "people"} and head is not None and with_:
                found.append(place)
        return found

    def _is_of_other_talks(self, mention: Mention, hit: Hit) -> bool:
        """Whether "X ile görüşmesi" takes a mention away from the talks told behind it."""
        following = [t.lower for t in self.scene.tokens[mention.last : mention.last + 2]]
        beside = len(following) == 2 and following[0] == "ile" and following[1].startswith("görüşmesi")
        return beside and mention.last + 1 < hit.first

    def _meets_others(self, sentence: Sentence, first: int, end: int) -> bool:
        """Whether the partners are people whom the text does not name: "iş insanlarıyla bir araya geldi"."""
        own = self.scene.own(sentence, max(first, end - 6), end)
        known = {i for m in self.scene.mentions.people_in(first, end) for i in range(m.first, m.last)}
        free = [t for t in own if t.case == "Ins" and t.i not in known and t.lemma != "heyet"]
        others = (t for t in free if t.word.pos in {"NOUN", "ADJ"})
        return any(t.word.plural or t.lemma in _PUBLIC for t in others)

    def _are_others(self, sentence: Sentence, first: int, end: int, unnamed: Sequence[Place]) -> bool:
        """Whether the text does not name one of the sides: "iş insanlarıyla görüştü", "yatırımcılar, Perulu yetkililerle"."""
        if not unnamed:
            return self._meets_others(sentence, first, end)
        own = self.scene.own(sentence, first, unnamed[0].first)
        nouns = (t for t in own if t.case == "Nom" and t.word.pos == "NOUN" and t.i not in self.scene.people_at)
        return any(t.word.plural or self.scene.tokens[t.i + 1].text == "," for t in nouns)

    def _is_between(self, happening: Happening) -> bool:
        """Between two states, or of a state's officer with an organisation's."""
        if len(happening.countries) >= 2:
            return True
        unbound = [k for k in happening.people if self.scene.mentions.country(k) is None and self.scene.person(k).holdings]
        return bool(happening.countries) and bool(unbound)

    def _fill(
        self, sentence: Sentence, subject: Sequence[Mention], partners: Sequence[Mention], verb: Token
    ) -> tuple[list[Mention], list[Mention]]:
        """Where a clause names one side or none, the sentence's own subject and then the last one told of complete it."""
        around = [a for a in self.scene.arguments(sentence, sentence.first, sentence.last) if not self._announces(a)]
        beside = [a.mention for a in around if a.marker in {"Nom", "Gen", "Ins", "Agt"} and a.mention.kind != "delegation"]
        subjects = list(subject)
        topic = [] if verb.word.passive and not (subject or partners or beside) else self.topic
        for mention in (*beside, *topic):
            if len(self._states([*subjects, *partners])) < 2 and mention not in partners:
                subjects = list(dict.fromkeys([*subjects, mention]))
        return subjects, list(partners)

    def _announces(self, argument: Argument) -> bool:
        """ "X'in duyurduğu programa göre": who only tells of it."""
        following = self.scene.tokens[argument.mention.last] if argument.mention.last < len(self.scene.tokens) else None
        tells_ = following is not None and following.verb == "Part" and following.lemma in _ANNOUNCING
        return tells_ and argument.marker == "Gen"

    def receive(self, hit: Hit, sentence: Sentence) -> None:
        """ "X, Y'yi kabul etti", "Y, X tarafından kabul edildi"."""
        clause = self._told(hit, sentence)
        if clause is None:
            return
        verb, status, said, first, last = clause
        subject, arguments = self._who(sentence, verb, first)
        hosts = [a.mention for a in arguments if a.marker == "Agt"]
        others = [a.mention for a in arguments if a.marker == "Acc"] or self._met(sentence, verb, subject)
        if not others and not hosts and not verb.word.passive:
            others = self._delegation_told(sentence, first, verb, subject)
        others = others or self._self_of(sentence, first, verb, subject)
        beside = [a.mention for a in arguments if a.marker == "Ins" and self.scene.is_beside(a.mention)]
        others = [*others, *(m for m in beside if others and self._states([m]) <= self._states(others))]
        if others and not subject and not hosts and self._hosting(sentence, first, verb):
            self.awaited(hit, sentence)
            return
        if not hosts and not others and verb.lemma == "ağırla" and verb.word.passive:
            self._hosted(hit, sentence, status, said, subject, first, last)
            return
        if not hosts and not others and (verb.word.passive or not subject):
            return
        guests = [*subject, *others] or list(self.topic)
        receivers = [h for h in subject if h not in others] if others and len(subject) > 1 and not hosts else []
        if receivers and len(self._states(receivers)) == 1 and not verb.word.passive:
            guests, hosts = [g for g in guests if g not in receivers], receivers
        for (invited, span), receiving in product(self._apart(guests, others, (first, last)), _one_each(hosts)):
            happening = self._start(hit, sentence, status, said)
            happening.add(self.scene, [*invited, *receiving])
            happening.reference = not self._is_between(happening)
            self.about.date(happening, sentence, *span, verb)
            self.about.place(happening, sentence, first, last)
            self._received_by(happening, receiving or (subject if others else []))
            self._keep(happening)

    def _delegation_told(self, sentence: Sentence, first: int, verb: Token, hosts: Sequence[Mention]) -> list[Mention]:
        """ "X ve heyeti Lima'ya geldi. Heyeti Y kabul etti": those told of before, where they are not the hosts' own."""
        pointed = any(t.lower in _THE_GUESTS for t in self.scene.own(sentence, first, verb.i))
        return [m for m in self.topic if pointed and hosts and not self._states([m]) <= self._states(hosts)]

    def _self_of(self, sentence: Sentence, first: int, verb: Token, hosts: Sequence[Mention]) -> list[Mention]:
        """ "Kendisini ağırlayan X'in … söyleyen Y": the sentence's subject, or the one told of before."""
        words = {t.lower for t in self.scene.own(sentence, first, verb.i)}
        if not words & {"kendisini", "kendilerini"}:
            return []
        around = self.scene.arguments(sentence, sentence.first, sentence.last)
        subjects = [a.mention for a in around if a.marker == "Nom" and a.mention not in hosts]
        return subjects[-1:] or [m for m in self.topic if m not in hosts]

    def _hosted(
        self, hit: Hit, sentence: Sentence, status: Status, said: Token, guests: Sequence[Mention], first: int, last: int
    ) -> None:  # fmt: skip
        """ "Lima'da ağırlanan X": a guest whose hosts are not named is on a visit."""
        places = [p for p in self.scene.places(sentence, first, last) if self.about.is_where(p)]
        officials = [m for m in guests if self._is_official(m)]
        if officials and places:
            self._journey(hit, sentence, status, said, officials, places[-1:], first, last)

    def along(self, hit: Hit, sentence: Sentence) -> None:
        """ "X'e ziyaretinde Y de eşlik edecek": who else travels on the visit that was told."""
        verb = self.scene.tokens[hit.last - 1]
        arguments = self.scene.arguments(sentence, sentence.first, verb.i)
        leaders = {k for a in arguments if a.marker == "Dat" for k in a.mention.actors}
        leaders = leaders or {k for m in self.topic for k in m.actors}
        near = [h for h in self.found if h.type in VISITS and sentence.index - h.sentence.index <= 4 and not h.reference]
        begins = self.scene.tokens[sentence.first]
        if begins.case == "Loc" and _stem_of(begins) in {"görüşme", "kabul", "toplantı"}:
            self._take_part(sentence, verb, _TOLD_BY[_stem_of(begins)])
            return
        visit = next((h for h in reversed(near) if leaders & set(h.guests)), None)
        if visit is None or tells(self.scene.tokens, verb)[0] is None:
            return
        home = {self.scene.mentions.country(k) for k in visit.guests}
        subject = [a.mention for a in self.scene.subject(sentence, verb.i)]
        visit.add(self.scene, [m for m in subject if m.kind != "delegation" and self._states([m]) <= home], guest=True)

    def lead(self, hit: Hit, sentence: Sentence) -> None:
        """ "Heyetimize X, Peru heyetine Y başkanlık etti": who took part in the session that was told just before."""
        verb = self.scene.tokens[hit.last - 1]
        if any(t.lemma == "heyet" and t.case == "Dat" for t in self.scene.own(sentence, sentence.first, verb.i)):
            self._take_part(sentence, verb, (*TALKS, "council_meeting"))

    def _take_part(self, sentence: Sentence, verb: Token, types: Sequence[str]) -> None:
        """Those who stand in the nominative took part in the last thing told of these types."""
        near = [h for h in self.found if h.type in types and 0 <= sentence.index - h.sentence.index <= 3]
        both = next((h for h in reversed(near) if len(h.people) == 2 and len(h.countries) == 2), None)
        if near and near[-1].reference and not near[-1].people and both is not None:
            near[-1].people, near[-1].countries, near[-1].reference = dict(both.people), dict(both.countries), False
        told = [a.mention for a in self.scene.arguments(sentence, sentence.first, verb.i) if a.marker == "Nom"]
        for happening in near[-1:]:
            known = set(happening.people)
            people = [m for m in told if m.kind != "delegation" and self._states([m]) <= set(happening.countries)]
            happening.add(self.scene, people)
            happening.joined |= set(happening.people) - known

    def host(self, hit: Hit, sentence: Sentence) -> None:
        """ "X, Y'yi ağırlamaktan memnuniyet duyduğunu söyledi": Y has come to X's state."""
        verb = self.scene.tokens[hit.last - 1]
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

    def _apart(
        self, guests: Sequence[Mention], others: Sequence[Mention], clause: tuple[int, int]
    ) -> list[tuple[list[Mention], tuple[int, int]]]:
        """ "X; dün A'yı, bugün B'yi kabul etti": guests of as many states come one by one; each with where its day stands."""
        states = [self._states([m]) for m in others]
        if len(others) < 2 or len({code for each in states for code in each}) < len(others) or not all(states):
            return [(list(guests), clause)]
        hosts = [m for m in guests if m not in others]
        spans = [(begin, m.last) for begin, m in zip([clause[0], *(m.last for m in others)], others, strict=False)]
        return [([*hosts, m], span if self.scene.dates_in(*span) else clause) for m, span in zip(others, spans, strict=True)]

    def joint(self, hit: Hit, sentence: Sentence) -> None:
        """Something that those who are named do or attend together."""
        read = self._together(hit, sentence)
        if read is None:
            return
        happening, verb = read
        if happening.type in {"official_dinner", "award_ceremony"}:
            self._complete(happening, sentence)
        if happening.type == "signing_ceremony" and verb.lemma in {"katıl", "bulun", "al"}:
            happening.add(self.scene, self._signers(sentence))
        if happening.type == "inauguration" and len(happening.countries) < 2:
            self._of_both(happening, sentence, verb)
        begins = self.scene.tokens[hit.first].lower.startswith(("temel", "birlikte"))
        if len(happening.countries) < 2 and (begins or happening.type == "signing_ceremony"):
            self._link_named(happening, sentence)
        if happening.country and happening.place_span and happening.type in _HOSTED and len(happening.countries) < 2:
            happening.countries.setdefault(happening.country, (happening.place_span, "resolved"))
        happening.reference = not self._is_between(happening)
        self._keep(happening)

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
        for mention in (*told, *self.topic):
            known = {self.scene.mentions.country(k) for k in happening.people}
            if len(known) < 2 and happening.people and not self._states([mention]) <= known:
                happening.add(self.scene, [mention])
        last = next((h for h in reversed(self.found) if len(h.people) == 2 and len(h.countries) == 2), None)
        near = last is not None and sentence.index - last.sentence.index <= 4
        if last is not None and near and len(happening.people) == 1 and happening.people.keys() < last.people.keys():
            happening.people, happening.countries = {**last.people, **happening.people}, dict(last.countries)

    def _signers(self, sentence: Sentence) -> list[Mention]:
        """ "X ile Y protokolü imzaladı. İmza törenine Z de katıldı": who signed just before."""
        before = self.scene.analysed.sentences[max(0, sentence.index - 2) : sentence.index]
        told = next((s for s in reversed(before) if s.quote == -1), None)
        main = self.scene.main_verb(told) if told is not None else None
        signed = main is not None and (main.lemma == "imzala" or self.scene.tokens[main.i - 1].lemma == "imza")
        passive = main is not None and main.word.passive
        return [a.mention for a in self.scene.main_subject(told)] if told is not None and signed and not passive else []

    def _link_named(self, happening: Happening, sentence: Sentence) -> None:
        """ "Peru-Şili demir yolunun temeli atıldı": the states that a sentence names without their officers."""
        for place in self.scene.places(sentence, sentence.first, sentence.last):
            if place.entry.kind in {"country", "adjective"} and place.case != "Loc":
                happening.link(place)

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
        prepared = hit.last < len(self.scene.tokens) and self.scene.tokens[hit.last].lemma in _PREPARATION
        subject = [] if verb.i == hit.first or prepared else subject
        behind = self.scene.tokens[hit.last] if hit.last < len(self.scene.tokens) else verb
        coming = behind.verb == "Vnoun" and behind is not verb and verb.word.tense != "Evid"
        happening = self._start(hit, sentence, "planned" if coming and status == "occurred" else status, said)
        markers = {"Ins", "Ben", "Gen", "Agt"} | ({"Dat"} if hit.rule.get("type") == "award_ceremony" else set())
        beside = [a.mention for a in arguments if a.marker in markers and not self._is_of_other_noun(a, sentence, hit)]
        happening.add(self.scene, [*subject, *beside])
        self.about.date(happening, sentence, first, last, verb)
        self.about.place(happening, sentence, first, last)
        self._place_at_goal(happening, hit, sentence)
        return happening, verb

    def _is_of_other_noun(self, argument: Argument, sentence: Sentence, hit: Hit) -> bool:
        """ "X'in de katıldığı görüşmelerin ardından düzenlenen toplantıda": X is told of the talks alone."""
        own = self.scene.own(sentence, argument.mention.last, hit.first - 1) if argument.marker == "Gen" else []
        claims = next((t for t in own if t.verb == "Part" and t.word.possessive), None)
        behind = self.scene.own(sentence, claims.i + 1, min(claims.i + 4, hit.first)) if claims is not None else []
        noun = next((t for t in behind if _stem_of(t)), None)
        return noun is not None and self.scene.tokens[noun.i + 1].lower in _AFTERWARDS | {"öncesinde", "öncesi", "sonra"}

    def _place_at_goal(self, happening: Happening, hit: Hit, sentence: Sentence) -> None:
        """ "Zirveye katılmak üzere Lima'ya gitti": it is where somebody goes for it."""
        following = self.scene.tokens[hit.last] if hit.last < len(self.scene.tokens) else None
        if happening.country is not None or following is None or following.lemma != "katıl" or following.verb != "Vnoun":
            return
        places = self.scene.places(sentence, hit.last, sentence.last)
        goal = next((p for p in places if p.case == "Dat" or self.about.is_where(p)), None)
        if goal is not None and goal.entry.kind in {"city", "country"}:
            happening.put(goal)

    def press(self, hit: Hit, sentence: Sentence) -> None:
        """A press conference of two sides: "ortak", or with two names; a minister's own at home is none."""
        read = self._together(hit, sentence)
        if read is None:
            return
        happening, verb = read
        near = {t.lower for t in self.scene.tokens[max(0, hit.first - 3) : hit.first]}
        held = verb.word.passive and verb.verb == "Fin" and not happening.people and bool(near & {"ardından", "sonra"})
        if len(happening.countries) < 2 and ("ortak" in near or held):
            close = [h for h in self.found if not held or 0 <= sentence.index - h.sentence.index <= 1]
            last = next((h for h in reversed(close) if h.type in TALKS and len(h.countries) > 1), None)
            if last is not None and set(happening.people) <= set(last.people):
                for actor, part in last.people.items():
                    happening.people.setdefault(actor, part)
                happening.countries = {**last.countries, **happening.countries}
        happening.reference = len(happening.countries) < 2
        self._keep(happening)

    def welcome(self, hit: Hit, sentence: Sentence) -> None:
        """ "X, Y'yi törenle karşıladı", "Y için karşılama töreni düzenlendi", "X tarafından karşılandı"."""
        words = [t.lower for t in self.scene.own(sentence, max(sentence.first, hit.first - 6), hit.last)]
        if not any(w.startswith(("tören", "atış", "resmi")) for w in words):
            return
        clause = self._told(hit, sentence)
        if clause is None:
            return
        verb, status, said, first, last = clause
        subject, arguments = self._who(sentence, verb, first)
        hosts = [a.mention for a in arguments if a.marker == "Agt"]
        guests = [a.mention for a in arguments if a.marker in {"Ben", "Acc"}] or self._met(sentence, verb, subject) or subject
        if not guests and not hosts:
            guests = self.topic
        happening = self._start(hit, sentence, status, said)
        happening.add(self.scene, guests, guest=True)
        happening.add(self.scene, [*subject, *hosts])
        self.about.date(happening, sentence, first, last, verb)
        self.about.place(happening, sentence, first, last)
        self._welcomed_in(happening, [*hosts, *(subject if guests != subject else [])])
        if verb.word.passive and happening.reference:
            self._welcomed_by(happening, sentence)
        self._keep(happening)

    def greeted(self, hit: Hit, sentence: Sentence) -> None:
        """ "X'i havalimanında Y karşıladı", "X, havalimanında Y tarafından karşılandı": X has come to Y's state."""
        clause = self._told(hit, sentence)
        if clause is None:
            return
        verb, status, said, first, last = clause
        subject, arguments = self._who(sentence, verb, first)
        hosts = [a.mention for a in arguments if a.marker == "Agt"]
        guests = [a.mention for a in arguments if a.marker == "Acc"] or (subject if verb.word.passive else [])
        hosts = hosts or [m for m in subject if m not in guests]
        home = self._states(hosts) - self._states(guests)
        if len(home) != 1 or not guests or not all(self._is_official(m) for m in guests):
            return
        goal = hosts[0]
        state = next(iter(home))
        place = Place(goal.first, goal.last, goal.start, goal.end, Entry("country", state, state, sure=False), "Dat")
        named = [p for p in self.scene.places(sentence, first, hit.last) if p.entry.country == state and self.about.is_where(p)]
        self._journey(hit, sentence, status, said, guests, named[-1:] or [place], first, last)

    def note(self, hit: Hit, sentence: Sentence) -> None:
        """ "Kenya'nın Büyükelçisi X'e nota verildi": a state's protest to another, of which both are told here or before."""
        clause = self._told(hit, sentence)
        if clause is None:
            return
        verb, status, said, first, last = clause
        happening = self._start(hit, sentence, status, said)
        arguments = self.scene.arguments(sentence, first, hit.first)
        happening.add(self.scene, [a.mention for a in arguments if a.marker in {"Nom", "Dat", "Agt"}])
        for place in self.scene.places(sentence, first, hit.first):
            if place.is_state and place.case in {"Nom", "Dat"}:
                happening.link(place)
        happening.reference = not self._is_between(happening)
        self.about.date(happening, sentence, first, last, verb)
        self._keep(happening)

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

    def attend(self, hit: Hit, sentence: Sentence) -> None:
        """ "Kabulde X de hazır bulundu": somebody more took part in what was told just before, and where it was."""
        verb = self.scene.tokens[hit.last - 1]
        own = self.scene.own(sentence, sentence.first, hit.last)
        within = (t for t in own if t.case == "Loc" or t.lower == "yemekte" or self._is_joined(t, verb))
        modified = self._attended(verb)
        noun = modified or next((t for t in within if _stem_of(t)), None)
        status, _ = tells(self.scene.tokens, verb)
        if noun is None or (verb.verb != "Fin" and modified is None):
            return
        press = noun.i > sentence.first and self.scene.tokens[noun.i - 1].lower == "basın"
        types = ("press_conference",) if press else _TOLD_BY[_stem_of(noun)]
        told = [h for h in self.found if h.type in types and not h.reference and h.status == status]
        told = [h for h in told if press or sentence.index - h.sentence.index <= (2 if modified else 4)]
        last = [h for h in told if h.sentence.index == told[-1].sentence.index]
        last = last[-1:] if noun.lower == "görüşmeye" or modified else last
        listed = [a.mention for a in self.scene.arguments(sentence, noun.i, verb.i) if a.marker == "Nom"]
        subject = listed or [a.mention for a in self.scene.subject(sentence, verb.i)]
        if modified is not None:
            subject = [a.mention for a in self.scene.arguments(sentence, sentence.first, verb.i) if a.marker == "Gen"]
        for happening in last:
            known = set(happening.people)
            happening.add(self.scene, [m for m in subject if self._states([m]) <= set(happening.countries)])
            happening.joined |= set(happening.people) - known
            self.about.place(happening, sentence, sentence.first, verb.i)

    def _attended(self, verb: Token) -> Token | None:
        """The talks that a participle modifies: "X'in de hazır bulunduğu görüşmede"."""
        following = self.scene.tokens[verb.i + 1] if verb.i + 1 < len(self.scene.tokens) else None
        modifies = verb.verb == "Part" and bool(verb.word.possessive) and following is not None
        return following if modifies and following is not None and _stem_of(following) in _ATTENDED else None

    def gathered(self, hit: Hit, sentence: Sentence) -> None:
        """ "X, Y ve Z'nin katıldığı toplantı yapıldı", "Toplantıya X, Y ve Z katıldı": a summit, if of three states."""
        clause = self._told(hit, sentence)
        people = self._attending(hit, sentence)
        states = self._states(people)
        finite = self.scene.tokens[hit.last - 1].verb == "Fin"
        near = (h for h in self.found if 0 <= sentence.index - h.sentence.index <= 4 and not h.reference)
        told = any(h.type in _TOLD_BY["toplantı"] and states & set(h.countries) for h in near)
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
            if self.scene.joint(mention, chosen[0]) not in _LISTING:
                break
            chosen.insert(0, mention)
        return chosen

    def _is_joined(self, noun: Token, verb: Token) -> bool:
        """ "Görüşmeye X de katıldı", "Buluşmada X de hazır bulundu": talks that were told, and no gathering with a name."""
        if noun.case == "Loc":
            return (self.scene.tokens[verb.i - 1].lower, verb.lemma) in {("hazır", "bulun"), ("yer", "al")}
        return verb.lemma == "katıl" and noun.case == "Dat" and noun.lower in _JOINED

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
        whole = (givers or owners) and (takers or goals)
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

    def message(self, hit: Hit, sentence: Sentence) -> None:
        """From one to another: letters, credentials."""
        clause = self._told(hit, sentence)
        if clause is None:
            return
        verb, status, said, first, last = clause
        subject, arguments = self._who(sentence, verb, first)
        takers = [a.mention for a in arguments if a.marker in {"Dat", "Acc", "Ins"}]
        if verb.lemma == "al" or (verb.lemma == "et" and self.scene.tokens[verb.i - 1].lower == "kabul"):
            around = self.scene.arguments(sentence, first, hit.first)
            subject, takers = [a.mention for a in around if a.marker == "Gen"], subject
        if hit.rule.get("type") == "credentials":
            takers = takers or self._crown(sentence, subject)
            subject = [m for m in subject if any(self.scene.person(k).rank == "ambassador" for k in m.actors)] or subject
        for sender in _one_each(subject) if hit.rule.get("type") == "credentials" else [list(subject)]:
            happening = self._start(hit, sentence, status, said)
            happening.add(self.scene, sender, guest=True)
            happening.add(self.scene, takers)
            happening.reference = not self._is_between(happening)
            self.about.date(happening, sentence, first, last, verb)
            if hit.rule.get("type") == "credentials":
                self.about.place(happening, sentence, first, last)
                self._received_by(happening, takers)
            self._keep(happening)

    def _crown(self, sentence: Sentence, senders: Sequence[Mention]) -> list[Mention]:
        """To whom an envoy has handed his letter, where that is told before: the head of another state told of last."""
        before = self.scene.mentions.people_in(0, sentence.first)
        heads = (m for m in reversed(before) if any(self.scene.person(k).rank in _HEADS for k in m.actors))
        return [m for m in heads if senders and not self._states([m]) <= self._states(senders)][:1]

    def _received_by(self, happening: Happening, takers: Sequence[Mention]) -> None:
        country = next(iter(self._states(takers)), None)
        if happening.country is None and country and len(happening.countries) > 1:
            happening.received = country, (takers[0].start, takers[0].end)

    def assembly(self, hit: Hit, sentence: Sentence) -> None:
        """Councils, summits, forums, consultations: who attends, and the states that the clause names."""
        read = self._together(hit, sentence)
        if read is None:
            return
        happening, verb = read
        first, last = self._clause(sentence, verb.i)
        for place in self.scene.places(sentence, first, hit.last if verb.i == hit.first else last):
            if place.entry.kind in {"country", "adjective"} and place.case in {"Nom", "Gen", "Ins"}:
                happening.link(place)
        governor = self.scene.governor(sentence, hit.last - 1) if verb.i < hit.first else None
        if governor is not None and governor.lemma in _ATTENDING:
            happening.add(self.scene, [a.mention for a in self.scene.subject(sentence, governor.i)])
        if happening.country and happening.place_span and hit.rule.get("type") == "summit":
            happening.countries.setdefault(happening.country, (happening.place_span, "resolved"))
        if len(happening.countries) < 2 and hit.rule.get("type") in {"consultations", "council_meeting"}:
            if happening.countries and happening.country and happening.place_span:
                happening.countries.setdefault(happening.country, (happening.place_span, "resolved"))
            if not self._is_with_union(hit, sentence):
                self._of_the_dyad(happening)
        happening.reference = len(happening.countries) < 2
        self._keep(happening)

    def session(self, hit: Hit, sentence: Sentence) -> None:
        """ "Ortak Komite şubatta Lima'da toplanacak": a standing body comes together."""
        verb = self._verb(hit, sentence)
        if verb is None or self._is_of_session(verb):
            self.assembly(hit, sentence)

    def _is_of_session(self, verb: Token) -> bool:
        """Whether a verb tells of a gathering's taking place, or of its being put off."""
        before = self.scene.tokens[verb.i - 1].lemma if verb.i else ""
        chaired = verb.lemma == "et" and before in {"başkan", "başkanlık", "iptal"}
        return verb.lemma in {*HELD, *EXPECTED, *CALLED_OFF, *PUT_OFF, "toplan", "gerçekleş"} or chaired

    def again(self, hit: Hit, sentence: Sentence) -> None:
        """ "Bir sonraki zirve Lima'da yapılacak": another session of the gathering told before, of its states."""
        clause = self._told(hit, sentence)
        summit = self.scene.tokens[hit.last - 1].lemma == "zirve"
        types = {"summit"} if summit else {"council_meeting", "consultations"}
        owner = self.scene.tokens[hit.first - 1].lower if hit.first else ""
        types |= set(TALKS) if owner in {"görüşmelerin", "müzakerelerin", "temasların"} else set()
        before = next((h for h in reversed(self.found) if h.type in types and len(h.countries) > 1), None)
        session = clause is not None and (self._is_of_session(clause.verb) or not clause.verb.verb)
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
        happening.add(self.scene, [m for m in dict.fromkeys([*subject, *beside]) if self._is_official(m)])
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

    def _of_the_dyad(self, happening: Happening) -> None:
        """A standing council is of the two states of the event told last of two, if those that are named are among them."""
        last = next((h for h in reversed(self.found) if len(h.countries) == 2), None)
        told = {code: span for code, (span, _) in last.countries.items()} if last is not None else self._opening_pair()
        if set(happening.countries) <= set(told):
            for code, span in told.items():
                happening.countries.setdefault(code, (span, "resolved"))

    def _opening_pair(self) -> dict[str, Span]:
        """The two states of which a text speaks, by its first sentence: "Peru-Şili yakınlığı bu yıl …"."""
        first = next((s for s in self.scene.analysed.sentences if not s.heading), None)
        places = self.scene.places(first, first.first, first.last) if first is not None else []
        told = {p.entry.country: (p.start, p.end) for p in places if p.is_state and p.entry.country}
        return told if len(told) == 2 else {}


_ANNOUNCING = {"duyur", "açıkla", "bildir", "yayımla", "yayınla", "aktar", "anlat", "söyle", "belirt"}
_ATTENDING = {"topla", "toplan", "buluş", "gel", "katıl", "bulun"}
_QUOTING = {"diye", "şeklinde", "biçiminde"}
_BESIDE = {"ilgili", "alakalı", "birlikte", "beraber", "bağlantılı"}
_SOON = timedelta(days=45)
"""How far ahead of its publication an article's programme may lie."""
_HEADS = {"head_of_state", "royal"}
_LISTING = {"ve", "ile", ","}
_AUTHORITIES = {
    "makam", "hükümet", "yetkili", "taraf", "kuvvet", "ordu", "polis", "belediye", "bakanlık", "müdürlük", "komutanlık",
}  # fmt: skip
_IN_IT = re.compile(r"['’]?[dt][ae]\b")
_IN_ROW = {"ve", ",", "son", "olarak", "de", "da", "sonra"}
"""What stands between the days of a row: "2 Mayıs'ta, ardından …" tells of other things."""
_ITEM = re.compile(r"\s*\n[^\S\n]*[“\"'‘]?[-–•*]\s?([^\n]+)")
_FACE_TO_FACE = {"meeting", "tete_a_tete", "delegation_talks", "official_dinner", "press_conference"}
_OF_STATES = {
    "head_of_state", "head_of_government", "royal", "minister", "deputy_minister", "legislature", "leader", "military", "local",
}  # fmt: skip
_PARTNERS = {"mevkidaş", "meslektaş", "muhatap", "yetkili"}
_HOMELAND = {"ülkesine", "ülkesini", "ülkesinde", "ülkemize", "ülkemizi", "ülkemizde"}
_THAT_COUNTRY = {"ülkeye", "ülkeyi", "ülkede"}
_BETWEEN = {"arabuluculuğunda", "huzurunda", "katılımıyla"}
_THE_GUESTS = {"heyeti", "konukları", "konuklarını", "misafirleri", "misafirlerini"}
_PUBLIC = {"muhalefet", "dünya", "toplum", "diaspora", "cemaat", "çevre", "halk"}
"""Words for many without a plural: "iş dünyasıyla buluştu"."""
_FIGURES = {
    "anlaşma", "mutabakat", "karar", "kanaat", "uzlaşma", "gündem", "görev", "iktidar", "işbaşı", "nokta", "düzey",
    "seviye", "hal", "dil", "sonuç", "plan", "masa", "göz",
}  # fmt: skip
"""Where only a figure of speech comes or goes."""
_AFTERWARDS = {"sonrası", "sonrasında", "ardından", "akabinde"}
_PREPARATION = {"hazırlık", "gündem", "takvim"}
_WITHIN = {"kapsamında", "çerçevesinde", "sırasında", "esnasında"}
_MEETING = {"gel", "görüş", "buluş", "düzenle", "yap", "gerçekleş", "katıl", "otur"}
_SPEECHES = {"konuşma", "açıklama", "sunum", "açılış"}
"""What one gives at a gathering: "birer konuşma yaptıkları toplantı" names nobody's talks."""
_SAYING = {"söyle", "belirt", "kaydet", "hatırla", "hatırlat", "anımsat", "vurgula", "anlat", "bildir", "aktar", "et"}
_POLITE = {"veda", "nezaket", "tanışma"}
"""Visits that are paid to somebody at his desk."""
_INVITING = {"davet", "davetli", "çağrı"}
"""Whose invitation it is does not travel."""
_VISIT_NOUNS = {"ziyaret", "temas", "program", "gezi", "tur", "seyahat", "çıkarma"}
_GOING = {"gel", "git", "var", "ulaş", "başla", "sür", "devam", "ol", "ayrıl"}
_TOLD_BY = {
    "kabul": ("meeting",),
    "görüşme": TALKS,
    "buluşma": TALKS,
    "toplantı": (*TALKS, "council_meeting", "press_conference", "summit"),
    "tören": ("credentials", "signing_ceremony", "welcome_ceremony", "inauguration", "award_ceremony", "handover"),
    "yeme": ("official_dinner",),
    "zirve": ("summit",),
    "ziyaret": (*VISITS, "meeting"),
}


_ATTENDED = {"görüşme", "buluşma", "kabul", "toplantı", "yeme"}
_JOINED = {
    "görüşmeye", "görüşmesine", "görüşmelere", "görüşmelerine", "kabule", "törene", "törenine", "yemeğe", "toplantıya",
    "toplantısına",
}  # fmt: skip


def _stem_of(token: Token) -> str:
    return next((stem for stem in _TOLD_BY if token.lower.startswith(stem)), "")


_HOSTED = {"official_dinner", "business_forum", "inauguration", "award_ceremony", "signing_ceremony"}
"""What a state gives for its guest: the state in which it happens takes part."""
_LIGHT = {"et", "bulun", "yap", "gerçekleş", "düzenle", "başla"}


def _one_each(partners: Sequence[Mention]) -> list[list[Mention]]:
    return [[p] for p in partners] or [[]]


def _sharpest(hits: list[Hit]) -> list[Hit]:
    """Hits of a sentence with the general ones left out that only carry a sharper one ("baş başa … bir araya geldi")."""
    sharp = [h for h in hits if h.rule.id in {"talks.tete_a_tete", "talks.delegations", "call.phone", "call.video"}]
    dinners = [h for h in hits if h.rule.id == "ceremony.dinner"]
    councils = [h for h in hits if h.rule.get("frame") == "assembly"]
    bodies = {"session", "again"}
    forums = [h for h in councils if h.rule.get("type") in {"business_forum", "summit"}]
    kept = []
    for hit in hits:
        carried = hit.rule.id == "talks.meet" and any(0 <= hit.last - s.last <= 8 for s in sharp)
        carried = carried or (hit.rule.id == "talks.receive" and any(s.last == hit.last for s in dinners))
        around = (c for c in councils if c.first <= hit.last and hit.first <= c.last)
        carried = carried or (hit.rule.get("frame") in bodies and any(around))
        carried = carried or (hit.rule.id == "call.sought" and any(s.last == hit.last for s in sharp))
        carried = carried or (hit.rule.id == "ceremony.opening" and any(c.last <= hit.first for c in forums))
        if not carried:
            kept.append(hit)
    return kept
