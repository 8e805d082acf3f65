"""Frames of talks, on the telephone too: who meets, receives or speaks with whom."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from copy import copy
from dataclasses import replace
from itertools import pairwise, product, takewhile

from bilateral.extract.events.clauses import AFTERWARDS, LISTING, Clause
from bilateral.extract.events.journeys import Journeys, one_each
from bilateral.extract.scene import Argument, Status, tells
from bilateral.extract.telling import Happening
from bilateral.facts import VISITS
from bilateral.gazetteer import Place
from bilateral.mentions import Mention
from bilateral.turkish.pipeline import Sentence, Token
from bilateral.turkish.rules import Hit

CALLS = ("phone_call", "video_call")
TALKS = ("meeting", "tete_a_tete", "delegation_talks", "consultations")
_ANNOUNCING = {"duyur", "açıkla", "bildir", "yayımla", "yayınla", "aktar", "anlat", "söyle", "belirt"}
_QUOTING = {"diye", "şeklinde", "biçiminde"}
_BESIDE = {"ilgili", "alakalı", "birlikte", "beraber", "bağlantılı"}
_IN_IT = re.compile(r"['’]?[dt][ae]\b")
_GOING_ON = 4
"""How many sentences behind a call "… ile de konuştu" still tells of another one."""
_IN_ROW = {"ve", ",", "son", "olarak", "de", "da", "sonra"}
"""What stands between the days of a row: "2 Mayıs'ta, ardından …" tells of other things."""
_ITEM = re.compile(r"\s*\n[^\S\n]*[“\"'‘]?[-–•*]\s?([^\n]+)")
_PARTNERS = {"mevkidaş", "meslektaş", "muhatap", "yetkili", "diplomat"}
_BETWEEN = {
    "arabuluculuğunda", "arabuluculuğuyla", "gözetiminde", "nezaretinde", "moderatörlüğünde", "huzurunda", "katılımıyla",
}  # fmt: skip
"""What makes the genitive before it somebody who is with two others that meet."""
_AT_WHOSE_CALL = {"davetiyle", "çağrısıyla"}
"""What makes the genitive before it one of those who come together."""
_THE_GUESTS = {"heyeti", "konukları", "konuklarını", "misafirleri", "misafirlerini"}
_PUBLIC = {"muhalefet", "dünya", "toplum", "diaspora", "cemaat", "çevre", "halk"}
"""Words for many without a plural: "iş dünyasıyla buluştu"."""
_SESSIONS = {"toplantı", "format", "zirve", "görüşme", "buluşma"}
_SIDES = {"taraf", "heyet", "lider", "bakan", "ülke"}
"""Words for those of whom the text tells."""
_SPEECHES = {"konuşma", "açıklama", "sunum", "açılış"}
"""What one gives at a gathering: "birer konuşma yaptıkları toplantı" names nobody's talks."""
_BARE = {"görüşme", "buluşma"}
"""Nouns of talks that no owner bears: told only by their day."""
TOLD_BY = {
    "kabul": ("meeting",),
    "görüşme": TALKS,
    "buluşma": TALKS,
    "toplantı": (*TALKS, "council_meeting", "press_conference", "summit"),
    "tören": ("credentials", "signing_ceremony", "welcome_ceremony", "inauguration", "award_ceremony", "handover"),
    "yeme": ("official_dinner",),
    "zirve": ("summit",),
    "forum": ("business_forum",),
    "açılış": ("inauguration",),
    "ziyaret": (*VISITS, "meeting"),
}
_ACCEPTED = {"davet", "teklif", "öneri", "talep", "istek", "çağrı", "karar", "tasarı", "plan", "özür", "şart", "koşul", "görev"}
_OBJECTS = {"Nom", "Acc", "Dat"}
"""The cases of what is agreed or planned: "görüşmesi bekleniyor", "görüşmesine karar verildi"."""
_JOINED = {
    "görüşmeye", "görüşmesine", "görüşmelere", "görüşmelerine", "kabule", "törene", "törenine", "yemeğe", "toplantıya",
    "toplantısına",
}  # fmt: skip


class Talks(Journeys):
    """Tells of talks."""

    def talks(self, hit: Hit, sentence: Sentence) -> None:
        """Talks of those who are named: one meeting for each partner of another office."""
        clause = self._told(hit, sentence) or self._on_day(sentence, self.scene.tokens[hit.last - 1])
        if clause is None or self._brings_together(hit) or self._is_only_joined(hit, sentence):
            return
        subject, partners = self._sides(hit, sentence, clause.verb, clause.first)
        unnamed = self._unnamed(sentence, clause.first, clause.verb)
        listed = self._listed_below(sentence, clause.verb)
        partners = listed or partners
        if self._are_strangers(hit, sentence, clause, subject, partners, unnamed):
            return
        subject, partners = self._completed(sentence, clause, subject, partners, unnamed)
        groups = self._groups(hit, sentence, clause, subject, partners)
        told = [(group, [] if group else unnamed) for group in groups]
        if hit.rule.get("type") in CALLS and not partners and len(unnamed) > 1:
            told = [([], [place]) for place in unnamed]
        elif unnamed and partners and subject:
            told.append(([], unnamed))
        for group, states in told:
            happening = self._talk(hit, sentence, clause, (subject, group), states, [each for each, _ in told])
            if listed:
                happening.when = None
                self._call(happening)
            for day in self._other_days(happening, sentence, clause.first, clause.verb):
                self._keep(day)
            self._keep(happening)

    def _are_strangers(
        self, hit: Hit, sentence: Sentence, clause: Clause,
        subject: Sequence[Mention], partners: Sequence[Mention], unnamed: Sequence[Place],
    ) -> bool:  # fmt: skip
        """Whether those who talk, or with whom, are people of whom the text does not tell who they are."""
        verb, first = clause.verb, clause.first
        if not partners and self._are_others(sentence, first, min(verb.i, hit.last), unnamed):
            return True
        if not (subject or partners) and self._others_meet(sentence, first, hit.first):
            return True
        alone = hit.rule.id == "talks.gather" and len(self._states(subject)) < 2
        return alone or self._owned_by_public(sentence, first, verb)

    def _completed(
        self, sentence: Sentence, clause: Clause,
        subject: list[Mention], partners: list[Mention], unnamed: Sequence[Place],
    ) -> tuple[list[Mention], list[Mention]]:  # fmt: skip
        """Both sides of talks, the one that a clause leaves out by whom the text goes on about."""
        own = {k for m in subject for k in m.actors}
        others = any(own.isdisjoint(m.actors) for m in partners) and clause.verb.verb == "Part"
        if self._is_with_body(subject, partners) or (subject and (unnamed or others)):
            return subject, partners
        if self._states(subject) and self._states(subject) == self._states(partners):
            about = [m for m in self.topic if not self._states([m]) <= self._states(partners)]
            subject, partners = (about, [*subject, *partners]) if about else (subject, partners)
        if len(self._states([*subject, *partners])) < 2:
            strange = not subject and bool(partners) and self._is_of_stranger(sentence, clause.first, clause.verb)
            return self._fill(sentence, subject, partners, clause.verb, strange)
        return subject, partners

    def _groups(
        self, hit: Hit, sentence: Sentence, clause: Clause, subject: Sequence[Mention], partners: Sequence[Mention]
    ) -> list[list[Mention]]:  # fmt: skip
        """The partners, each alone where one talks with each of several, else together."""
        span = (clause.first, clause.verb.i)
        partners = self._each_alone(partners, span) if self._states(subject) else list(partners)
        apart = self._states(subject) and len(partners) > 1 and hit.rule.get("partners") == "each"
        if not apart or self._is_of_many(sentence, hit):
            return [partners]
        together = not self._is_one_by_one(span) and self._bear_one_office(partners)
        return [partners] if together else one_each(partners)

    def _talk(
        self, hit: Hit, sentence: Sentence, clause: Clause, sides: tuple[Sequence[Mention], Sequence[Mention]],
        states: Sequence[Place], groups: Sequence[Sequence[Mention]],
    ) -> Happening:  # fmt: skip
        """One of the talks that a clause tells: those of a subject with one group of partners, or with unnamed ones."""
        verb, status, said, first, last = clause
        subject, group = sides
        happening = self._start(hit, sentence, status, said)
        happening.add(self.scene, [*subject, *group])
        for place in states:
            happening.link(place)
        for place in self._between_states(sentence, hit) if not happening.countries else ():
            happening.link(place)
        happening.reference = not self._is_between(happening)
        self.about.date(happening, sentence, *self._around(group, groups, (first, last)), verb)
        if happening.type == "meeting" and self._is_by_phone(sentence, first, verb):
            happening.retype("phone_call", hit.rule.id)
        equals = [m for m in subject if not self._is_third(m)] if not group else []
        joint = any(len(self._states(m)) > 1 for m in one_each(group)) or self._is_summit(equals)
        if happening.type == "meeting" and len(happening.countries) > 2 and (joint or self._is_of_many(sentence, hit)):
            happening.retype("summit", hit.rule.id)
        if happening.type not in CALLS:
            for place in self._place_beside(group) if len(groups) > 1 else ():
                happening.put(place)
            self.about.place(happening, sentence, first, last)
        return happening

    def _around(
        self, group: Sequence[Mention], groups: Sequence[Sequence[Mention]], clause: tuple[int, int]
    ) -> tuple[int, int]:
        """ "salı günü A, çarşamba da B ile görüştü": where the day stands of the talks with one partner of several."""
        ends = [each[-1].last for each in groups if each]
        if len(ends) < 2 or not group or not self.scene.dates_in(clause[0], ends[-1]):
            return clause
        behind = self._days_behind(group, groups, clause)
        if behind is not None:
            return behind
        end = group[-1].last
        begin = max((last for last in ends if clause[0] < last < end), default=clause[0])
        return (begin, end) if self.scene.dates_in(begin, end) else (clause[0], end)

    def _days_behind(
        self, group: Sequence[Mention], groups: Sequence[Sequence[Mention]], clause: tuple[int, int]
    ) -> tuple[int, int] | None:
        """ "A ile salı günü, B ile çarşamba görüştü": where each day stands behind the partner, and none before the first."""
        begins = [each[0].first for each in groups if each]
        last = max(each[-1].last for each in groups if each)
        before = clause[0] < begins[0] and bool(self.scene.dates_in(clause[0], begins[0]))
        if before or last >= clause[1] or not self.scene.dates_in(last, clause[1]):
            return None
        begin = group[-1].last
        return begin, min((first for first in begins if first >= begin), default=clause[1])

    def _is_summit(self, people: Sequence[Mention]) -> bool:
        """Whether those who meet as equals are of three states or more; ambassadors stand for none."""
        sent = [m for m in people if m.actors and all(self.scene.person(k).rank in {"ambassador", "consul"} for k in m.actors)]
        return len(self._states([m for m in people if m not in sent])) > 2

    def _bear_one_office(self, partners: Sequence[Mention]) -> bool:
        """ "Konsey üyeleri A, B ve C ile görüştü": partners whom an office in the plural names together, in one session."""
        first = partners[0]
        named = self.scene.tokens[max(0, first.first - 1) : first.last]
        return any(t.word.plural and t.lower.endswith(("leri", "ları")) for t in named)

    def _place_beside(self, group: Sequence[Mention]) -> list[Place]:
        """ "Oslo'da A, Lima'da B ile görüştü": the place that stands right before one of several partners."""
        before = group[0].first if group else 0
        return [p for p in self.scene.mentions.places_in(max(0, before - 3), before) if p.last == before and p.case == "Loc"]

    def _is_of_many(self, sentence: Sentence, hit: Hit) -> bool:
        """ "üçlü toplantı yaptı", "… bakanları toplandı": a gathering of several states, not the talks of two."""
        near = self.scene.tokens[max(sentence.first, hit.first - 4) : hit.last]
        numbered = any(t.lower in {"üçlü", "dörtlü", "beşli"} for t in near)
        return (numbered and any(t.lemma in _SESSIONS for t in near)) or hit.rule.id == "talks.gather"

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
        partners = partners or [m for m in self._met(sentence, verb, subject) if self._is_counterpart(m, subject)]
        both = not partners and self._speak_together(sentence, first, verb, subject)
        if not subject and verb.verb == "Fin" and not self._states(partners) & self._states(self.topic):
            subject = list(self.topic)
        if subject and (partners or both) and not self._are_told(sentence, [*subject, *partners]):
            known = len(self.found)
            self.talks(hit, sentence)
            for happening in self.found[known:] if self._goes_on(sentence, verb) else []:
                self._call(happening, _GOING_ON)

    def _goes_on(self, sentence: Sentence, verb: Token) -> bool:
        """ "Lund ile de konuştu", "ayrıca … konuştu": more of what was told before, and no other place."""
        own = self.scene.own(sentence, sentence.first, verb.i)
        more = any(t.lower in {"de", "da", "ayrıca"} for t in own)
        return more and not any(self.about.is_where(p) for p in self.scene.places(sentence, sentence.first, verb.i))

    def _speak_together(self, sentence: Sentence, first: int, verb: Token, subject: Sequence[Mention]) -> bool:
        """ "A ile B, Lima'da iki saat konuştu", "A ve B, krizi ele aldı", of two states; not "törende A ile B konuştu"."""
        joints = {"ile"} if verb.lemma in {"konuş", "tokalaş"} else LISTING
        joined = any(self.scene.joint(one, other) in joints for one, other in pairwise(subject))
        own = self.scene.own(sentence, first, verb.i) if "ve" not in joints else []
        named = (t for t in own if t.case == "Loc" and not t.capital and t.word.pos == "NOUN" and not self.scene.is_in_date(t))
        gathered = any(stem_of(t) for t in own) or any(named)
        return joined and len(self._states(subject)) > 1 and not gathered

    def _are_told(self, sentence: Sentence, people: Iterable[Mention], planned: bool = False) -> bool:
        """Whether the sentences just before tell of talks or a call of the same people; those planned next are others."""
        keys = {k for m in people for k in m.actors}
        near = (h for h in self.found if h.type in (*TALKS, *CALLS) and sentence.index - h.sentence.index <= 4)
        return any(keys <= set(h.people) and not (planned and h.status == "occurred") for h in near)

    def nominal(self, hit: Hit, sentence: Sentence) -> None:
        """ "X'in Y ile bir saati bulan görüşmesi", "iki bakanın Lima'daki görüşmesi": a noun with both sides before it."""
        noun = self.scene.tokens[hit.last - 1]
        on_day = self._on_day(sentence, noun)
        if noun.lower in _BARE and hit.first == noun.i and on_day is None:
            return
        sides = self._sides_before(sentence, noun)
        clause = self._told(hit, sentence) or on_day
        copula = noun.lower.endswith(("ydı", "ydi"))
        speech = hit.first > 0 and self.scene.tokens[hit.first - 1].lemma in _SPEECHES
        planned = clause is not None and clause.status == "planned" and noun.case in _OBJECTS and clause.verb.i - noun.i < 3
        if speech or not sides or self._are_told(sentence, sides, planned) or not (clause or copula):
            return
        verb, status, said, first, last = clause or Clause(noun, "occurred", noun, *self._clause(sentence, noun.i))
        happening = self._start(hit, sentence, status, said)
        happening.add(self.scene, sides)
        if len(happening.countries) > 2:
            happening.retype("summit", hit.rule.id)
        happening.reference = not self._is_between(happening)
        self.about.date(happening, sentence, first, last, verb)
        self.about.place(happening, sentence, first, last)
        self._keep(happening)

    def quoted(self, hit: Hit, sentence: Sentence) -> None:
        """ "Y'nin görüşmede kendisine … dediğini aktaran X": one tells what another has said to him when they met."""
        before = [a.mention for a in self.scene.arguments(sentence, sentence.first, hit.first) if a.marker == "Gen"][-1:]
        speaks = (t for t in self.scene.own(sentence, hit.last) if t.verb == "Part" and t.word.tense == "Pres")
        heads = (self.scene.head_after(sentence, t.i) for t in speaks)
        teller = next((m for m in heads if m is not None), None)
        tellers = [teller] if teller is not None else [a.mention for a in self.scene.main_subject(sentence)] or self.topic
        sides = [*tellers, *before]
        if not before or len(self._states(sides)) != 2 or sentence.quote != -1 or self._are_told(sentence, sides):
            return
        happening = self._start(hit, sentence, "occurred", None)
        happening.add(self.scene, sides)
        self.about.date(happening, sentence, before[0].last, hit.last, None)
        self.about.place(happening, sentence, before[0].last, hit.last)
        self._keep(happening)

    def _sides_before(self, sentence: Sentence, noun: Token) -> list[Mention]:
        """Those whose talks a noun names: its owner and the one with whom, or two in the genitive; empty if one is missing."""
        hyphened = self._hyphened(sentence, noun)
        if hyphened:
            return hyphened
        around = self.scene.arguments(sentence, sentence.first, noun.i)
        if stem_of(noun) == "kabul":
            return self._received_before(sentence, noun)
        arguments = [a for a in around if a.marker in {"Gen", "Ins"}]
        pair = [a.mention for a in around[-2:]]
        if len(pair) == 2 and pair[1].last == noun.i and self.scene.joint(*pair) == "ile" and len(self._states(pair)) == 2:
            return pair
        if not arguments and any(t.lower in AFTERWARDS | {"sonra"} for t in self.scene.tokens[noun.i + 1 : noun.i + 2]):
            both = [a.mention for a in self.scene.subject(sentence, noun.i)]
            return both if len(self._states(both)) == len(both) == 2 else []
        last = arguments[-1] if arguments else None
        if last is None or any(t.verb in {"Fin", "Conv"} for t in self.scene.own(sentence, last.mention.last, noun.i)):
            return []
        if last.marker == "Gen":
            owners = [a.mention for a in arguments if a.marker == "Gen"]
            joined = [one for one, other in pairwise(owners) if other is last.mention and self.scene.joint(one, other)]
            return [*joined, last.mention] if len(last.mention.actors) + len(last.mention.states) + len(joined) > 1 else []
        owners = self._owners(arguments, noun.i)
        own = self.scene.own(sentence, sentence.first, noun.i)
        free = any(t.case == "Gen" and t.word.pos in {"NOUN", "PROPN"} for t in own)
        owners = owners[-1:] or ([] if free or len(last.mention.actors) > 1 else self._of_noun(sentence, noun))
        return [*owners, last.mention] if owners and self._is_counterpart(last.mention, owners) else []

    def _received_before(self, sentence: Sentence, noun: Token) -> list[Mention]:
        """ "X'in Y'yi kabulünde", "X, Y'yi kabulünde konuştu", "Y'yi kabulünde konuşan X": the host, and the guest."""
        around = self.scene.arguments(sentence, sentence.first, noun.i)
        guests = [a.mention for a in around if a.marker == "Acc" and a.mention.last == noun.i]
        hosts = self._owners([a for a in around if a.marker == "Gen"], noun.i)
        behind = self.scene.arguments(sentence, noun.i + 1, sentence.last) if guests else ()
        hosts = hosts or [a.mention for a in around if a.marker == "Nom" and a.comma][-1:]
        hosts = hosts or [a.mention for a in behind if a.marker == "Nom"][:1] or list(self.topic)
        return [*hosts, *guests] if guests else []

    def _hyphened(self, sentence: Sentence, noun: Token) -> list[Mention]:
        """ "Roe-Odongo görüşmesi": the two who are named with a hyphen between."""
        own = self.scene.own(sentence, noun.i - 2, noun.i)
        pair = next((t for t in own if t.text.count("-") == 1 and t.capital), None)
        if pair is None:
            return []
        begin = pair.start
        found: list[Mention] = []
        for part in pair.text.split("-"):
            key = next((k for k, p in self.scene.mentions.persons.items() if p.name.split()[-1:] == [part]), None)
            if key is not None:
                found.append(Mention(pair.i, pair.i + 1, begin, begin + len(part), "named", (key,), "Nom", "stated"))
            begin += len(part) + 1
        return found if len(self._states(found)) == 2 else []

    def _of_noun(self, sentence: Sentence, noun: Token) -> list[Mention]:
        """Whose talks a noun without an owner names: "X, Y ile yaptığı ikili görüşmede", else those told of before."""
        made = next((t for t in self.scene.own(sentence, noun.i - 4, noun.i) if t.verb == "Part" and t.word.possessive), None)
        own = [a.mention for a in self.scene.subject(sentence, noun.i)] if made is not None else []
        return own or list(self.topic)

    def at(self, hit: Hit, sentence: Sentence) -> None:
        """ "X, Y'nin makamına gitti", "X, Y'nin konuğuydu": somebody is with the one who owns the noun."""
        token = self.scene.tokens[hit.last - 1]
        noun = token.case == "Nom" and not token.verb
        governor = self.scene.governor(sentence, token.i) if noun else None
        verb = governor or token
        status, said = tells(self.scene.tokens, verb) if verb.verb else ("occurred", token)
        first, last = self._clause(sentence, verb.i)
        arguments = self.scene.arguments(sentence, first, hit.first)
        hosts = [a.mention for a in arguments if a.marker == "Gen"]
        named = [a.mention for a in self.scene.subject(sentence, hit.first)]
        guests = named or list(self.topic)
        first = self._behind_modified(sentence, first, named)
        if status is not None and hosts and hosts[-1].last == hit.first:
            self._call_on(hit, sentence, status, said, [*guests, *hosts], first, last)

    def _behind_modified(self, sentence: Sentence, first: int, subject: Sequence[Mention]) -> int:
        """ "Lima'ya salı günü gelen X, Y'nin sarayındaydı": where a clause goes on behind a modified subject."""
        own = self.scene.own(sentence, first, subject[0].first) if subject else []
        modified = any(t.verb == "Part" and self.scene.head_after(sentence, t.i) == subject[0] for t in own)
        return subject[-1].last if modified else first

    def _is_of_nominal(self, sentence: Sentence, mention: Mention, hit: Hit) -> bool:
        """ "Y ile düzenlediği toplantıda konuştu": whether a verb made a noun takes the partner away."""
        own = self.scene.own(sentence, mention.last, hit.first)
        return any(t.verb in {"Part", "Vnoun"} and t.word.possessive for t in own)

    def _is_counterpart(self, mention: Mention, subject: Sequence[Mention]) -> bool:
        """An official of another state with whom one speaks, and not of whom ("Y ile ilgili") or beside ("Y ile birlikte")."""
        following = [t.lower for t in self.scene.tokens[mention.last : mention.last + 2]]
        beside = _BESIDE & set(following[:1] if mention.case == "Ins" else following[1:])
        apart = not self._states([mention]) <= self._states(subject) or self._are_of_body([mention])
        return not beside and apart

    def _is_by_phone(self, sentence: Sentence, first: int, verb: Token) -> bool:
        """ "telefonda bir kez daha bir araya geldi", or where the sentence before tells of "telefon diplomasisi"."""
        told = [t for t in self.scene.own(sentence, first, verb.i) if t.lower in {"telefonda", "telefonla"}]
        if any(self.scene.governor(sentence, t.i) is verb for t in told):
            return True
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
        """ "iki kurumu buluşturan etkinlik", "liderleri bir araya getiren": what brings others together meets nobody."""
        return self.scene.tokens[hit.last - 1].lower.startswith(("buluştur", "oturtul", "getir"))

    def _sides(self, hit: Hit, sentence: Sentence, verb: Token, first: int) -> tuple[list[Mention], list[Mention]]:
        """Who talks, and with whom, as the clause names them."""
        subject, arguments = self._who(sentence, verb, first, together=hit.rule.id == "talks.gather")
        with_whom = {"Ins"} if any(a.marker == "Ins" for a in arguments) else {"Acc", "Dat"}
        partners = [a.mention for a in arguments if a.marker in with_whom and a.mention not in subject]
        beside = [m for m in partners if self.scene.is_beside(m)]
        if subject and len(beside) < len(partners):
            subject, partners = [*subject, *beside], [m for m in partners if m not in beside]
        thirds = self._thirds(sentence, first, min(verb.i, hit.first), [*subject, *partners])
        if hit.rule.get("type") in {"phone_call", "meeting"} and not partners:
            owners = [a.mention for a in arguments if a.marker == "Gen" and a.mention not in subject]
            partners = [m for m in owners if len(self._states(subject)) < 2 and m not in thirds]
        partners = partners or self._met(sentence, verb, subject)
        partners = [p for p in partners if p.kind != "delegation" or (subject and self._is_counterpart(p, subject))]
        partners = [p for p in partners if not self._is_of_other_talks(p, hit)]
        if self.scene.tokens[hit.first].lower == "ile":
            partners = self._row_ending(first, hit.first, subject)
            subject = [m for m in subject if m not in partners] or self._owners(arguments, hit.first)
        return [*subject, *(m for m in thirds if m not in subject)], [m for m in partners if m not in thirds]

    def _thirds(self, sentence: Sentence, first: int, end: int, sides: Sequence[Mention]) -> list[Mention]:
        """ "Y'nin gözetiminde", "Y'nin ev sahipliğinde", "Y'nin davetiyle": who is with others of two states that meet."""
        owners = [a.mention for a in self.scene.arguments(sentence, first, end) if a.marker == "Gen"]
        thirds = [m for m in owners if self._is_third(m) or self._calls_together(m)]
        thirds = [m for m in thirds if not any(t.verb for t in self.scene.own(sentence, m.last, end))]
        return thirds if len(self._states([m for m in sides if m not in thirds])) > 1 else []

    def _row_ending(self, first: int, last: int, subject: Sequence[Mention]) -> list[Mention]:
        """Those of a half-open token span, but the subject, in the row that ends with it: "mevkidaşı X ve Başbakan Y ile"."""
        people = [m for m in self.scene.mentions.people_in(first, last) if m not in subject or m.last == last]
        row = [m for m in people if m.last == last]
        for before in reversed(people):
            if row and before.case != "Gen" and self.scene.joint(before, row[0]) in {"ve", ","}:
                row.insert(0, before)
        return row

    def _is_third(self, mention: Mention) -> bool:
        """ "Y'nin ev sahipliğinde", "Y'nin arabuluculuğunda": who is with two others that meet."""
        following = [t.lower for t in self.scene.tokens[mention.last : mention.last + 2]]
        return following == ["ev", "sahipliğinde"] or bool(_BETWEEN & set(following[:1]))

    def _calls_together(self, mention: Mention) -> bool:
        """ "Y'nin davetiyle toplandılar"."""
        return self.scene.tokens[mention.last].lower in _AT_WHOSE_CALL

    def _met(self, sentence: Sentence, verb: Token, subject: Sequence[Mention]) -> list[Mention]:
        """ "X'in kabul ettiği Y": the other one, whom a participle with a subject of its own modifies."""
        modifies = verb.verb == "Part" and verb.word.possessive and verb.case == "Nom"
        head = self.scene.head_after(sentence, verb.i) if modifies else None
        return [head] if head is not None and head not in subject else []

    def _call(self, happening: Happening, most: int = 2) -> None:
        """Talks told right behind a call of the same caller were calls."""
        calls = [h for h in self.found if h.type in CALLS and 0 <= happening.sentence.index - h.sentence.index <= most]
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
            row = tokens[place.last : place.last + 3]
            near = takewhile(lambda t: t.i not in self.scene.states_at or tokens[t.i - 1].lower in {"ve", ","}, row)
            head = next((t for t in near if t.lemma in _PARTNERS), None)
            called = head is not None and head.case in {"Dat", "Acc"} and verb.lemma in {"et", "aç", "ara", "ağırla"}
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
        others = (t for t in free if t.word.pos in {"NOUN", "ADJ"} or t.i in self.scene.states_at)
        return any(t.word.plural or t.lemma in _PUBLIC for t in others)

    def _owned_by_public(self, sentence: Sentence, first: int, verb: Token) -> bool:
        """ "İş dünyasının yapacağı görüşmeler", "şirketlerin görüşmesi": whether many who are not named talk."""
        if verb.verb not in {"Part", "Vnoun"} or not verb.word.possessive:
            return False
        own = self.scene.own(sentence, first, verb.i)
        claimed = max((t.i for t in own if t.verb and t.word.possessive), default=first)
        known = self.scene.people_at | self.scene.states_at
        owners = (t for t in own if t.i >= claimed and t.case == "Gen" and t.word.pos == "NOUN" and t.i not in known)
        many = (t for t in owners if (t.word.plural and t.lemma not in _SIDES) or t.lemma in _PUBLIC)
        following = (self.scene.tokens[t.i + 1] for t in many)
        return any(t.verb or not (t.word.possessive or t.word.pos in {"ADV", "ADP"}) for t in following)

    def _are_others(self, sentence: Sentence, first: int, end: int, unnamed: Sequence[Place]) -> bool:
        """Whether the text does not name one of the sides: "iş insanlarıyla görüştü", "yatırımcılar, Perulu yetkililerle"."""
        if not unnamed:
            return self._meets_others(sentence, first, end)
        own = self.scene.own(sentence, first, unnamed[0].first)
        nouns = (t for t in own if t.case == "Nom" and t.word.pos == "NOUN" and t.i not in self.scene.people_at)
        return any(t.word.plural or self.scene.tokens[t.i + 1].text == "," for t in nouns)

    def _others_meet(self, sentence: Sentence, first: int, end: int) -> bool:
        """ "AB üyeleri bir araya gelecek", "muhalifler toplandı": whether many who are not named are the subject."""
        known = self.scene.people_at | self.scene.states_at
        own = [t for t in self.scene.own(sentence, first, end) if t.i not in known]
        many = (t for t in own if t.word.plural and t.case == "Nom" and _names_many(t) and not t.verb)
        plural = (office for office in self.scene.mentions.offices if office.plural and office.case in {"Nom", "Acc"})
        officers = {office.last - 1 for office in plural}
        return any(t.lemma not in _SIDES for t in many) or any(t.i in officers for t in own)

    def _fill(
        self, sentence: Sentence, subject: Sequence[Mention], partners: Sequence[Mention], verb: Token, strange: bool
    ) -> tuple[list[Mention], list[Mention]]:
        """Where a clause names one side or none, the sentence's own subject and then the last one told of complete it.

        ``strange`` if a stranger is its subject, who may also be of no state that is known.
        """
        around = [a for a in self.scene.arguments(sentence, sentence.first, sentence.last) if not self._announces(a)]
        beside = [a.mention for a in around if a.marker in {"Nom", "Gen", "Ins", "Agt"} and a.mention.kind != "delegation"]
        subjects = list(subject)
        stateless = subject and partners and not (self._states(subject) and self._states(partners))
        topic = [] if strange or stateless or (verb.word.passive and not (subject or partners or beside)) else self.topic
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
        acted = self._acted(hit, sentence)
        if acted is None or self._is_of_thing(hit) or self._is_thanked_for(hit):
            return
        (verb, status, said, first, last), subject, arguments = acted
        hosts = [a.mention for a in arguments if a.marker == "Agt"]
        others = [a.mention for a in arguments if a.marker == "Acc"] or self._met(sentence, verb, subject)
        if not others and not hosts and not verb.word.passive:
            others = self._delegation_told(sentence, first, verb, subject)
        others = others or self._self_of(sentence, first, verb, subject)
        beside = [a.mention for a in arguments if a.marker == "Ins" and self.scene.is_beside(a.mention)]
        others = [*others, *(m for m in beside if others and self._states([m]) <= self._states(others))]
        others = self._each_alone(others, (first, last))
        if others and not subject and not hosts and self._hosting(sentence, first, verb):
            self.awaited(hit, sentence)
            return
        if not hosts and not others and verb.lemma == "ağırla" and verb.word.passive:
            self._hosted(hit, sentence, status, said, subject, first, last)
            return
        unnamed = self._unnamed(sentence, first, verb) if subject and not others and not verb.word.passive else []
        if not hosts and not others and (verb.word.passive or not subject):
            return
        guests = [*subject, *others] or list(self.topic)
        receivers = [h for h in subject if h not in others] if others and len(subject) > 1 and not hosts else []
        if receivers and len(self._states(receivers)) == 1 and not verb.word.passive:
            guests, hosts = [g for g in guests if g not in receivers], receivers
        receptions = one_each(hosts)
        for (invited, span), receiving in product(self._apart(guests, others, (first, last)), receptions):
            happening = self._start(hit, sentence, status, said)
            happening.add(self.scene, [*invited, *receiving])
            for place in unnamed:
                happening.link(place)
            happening.reference = not self._is_between(happening)
            self.about.date(happening, sentence, *self._around(receiving, receptions, span), verb)
            self.about.place(happening, sentence, first, last)
            self._received_by(happening, receiving or (subject if others else []))
            self._keep(happening)

    def _is_of_thing(self, hit: Hit) -> bool:
        """ "daveti kabul ettiği": whether a thing is accepted and nobody received."""
        before = self.scene.tokens[hit.first - 1]
        return hit.first > 0 and before.case in {"Acc", "Nom"} and before.lemma in _ACCEPTED

    def _is_thanked_for(self, hit: Hit) -> bool:
        """ "ağırladıkları için teşekkür etti": what a guest says, of whom that tells where he is."""
        said = (c for c in self.scene.hits["courtesies"] if c.rule.get("role") == "guest")
        return any(c.first <= hit.first < c.last for c in said)

    def _delegation_told(self, sentence: Sentence, first: int, verb: Token, hosts: Sequence[Mention]) -> list[Mention]:
        """ "X ve heyeti Lima'ya geldi. Heyeti Y kabul etti": those told of before, where they are not the hosts' own."""
        noun = next((t for t in self.scene.own(sentence, first, verb.i) if t.lower in _THE_GUESTS), None)
        if noun is None or not hosts:
            return []
        told = self._pointed_to(sentence, noun) if noun.lemma == "heyet" else []
        return [m for m in told or self.topic if not self._states([m]) <= self._states(hosts)]

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
        if guests and places:
            self._journey(hit, sentence, status, said, guests, places[-1:], first, last)

    def _apart(
        self, guests: Sequence[Mention], others: Sequence[Mention], clause: tuple[int, int]
    ) -> list[tuple[list[Mention], tuple[int, int]]]:
        """ "X; dün A'yı, bugün B'yi kabul etti": guests of as many states come one by one; each with where its day stands."""
        states = [self._states([m]) for m in others]
        several = len({code for each in states for code in each}) >= len(others) or self._is_one_by_one(clause)
        if len(others) < 2 or not several or not all(states):
            return [(list(guests), clause)]
        hosts = [m for m in guests if m not in others]
        spans = [(begin, m.last) for begin, m in zip([clause[0], *(m.last for m in others)], others, strict=False)]
        return [([*hosts, m], span if self.scene.dates_in(*span) else clause) for m, span in zip(others, spans, strict=True)]

    def _is_one_by_one(self, clause: tuple[int, int]) -> bool:
        """ "A ve B'yi ayrı ayrı kabul etti", "A ve B ile birer görüşme yaptı", "ikili görüşmeler yaptı"."""
        pairs = [(one.lower, other.lower) for one, other in pairwise(self.scene.tokens[slice(*clause)])]
        return any(p in {("ayrı", "ayrı"), ("birer", "görüşme"), ("ikili", "görüşmeler")} for p in pairs)

    def _each_alone(self, partners: Sequence[Mention], clause: tuple[int, int]) -> list[Mention]:
        """ "Peru ve Kenya dışişleri bakanlarıyla ayrı ayrı görüştü": each one whom a plural points to."""
        if not self._is_one_by_one(clause):
            return list(partners)
        named = [replace(m, actors=(k,), states=()) for m in partners for k in m.actors]
        return [*named, *(replace(m, actors=(), states=(p,)) for m in partners for p in m.states)]

    def summoned(self, hit: Hit, sentence: Sentence) -> None:
        """ "Peru Dışişleri Bakanlığı'na çağrılan Kenya Büyükelçisi X": talks of an envoy with the ministry of his post."""
        asked = self.scene.tokens[hit.last - 1]
        called = asked.lemma == "et" and asked.verb in {"Fin", "Part"} and asked.word.tense in {"Past", "Evid"}
        own = Clause(asked, "occurred", asked, *self._clause(sentence, asked.i)) if called and not asked.word.negative else None
        clause = self._told(hit, sentence) or own
        if clause is None:
            return
        verb, status, said, first, last = clause
        head = self.scene.head_after(sentence, verb.i) if verb.verb == "Part" else None
        named = [head] if head is not None else [m for m in self.scene.mentions.people_in(first, hit.first) if m.actors]
        envoys = [m for m in named if all(self.scene.person(k).rank in {"ambassador", "consul"} for k in m.actors)]
        post = self._post_of(sentence, envoys[-1:], first, hit) if envoys and envoys[-1].actors else None
        if post is None:
            return
        happening = self._start(hit, sentence, status, said)
        happening.add(self.scene, envoys[-1:])
        callers = self._who(sentence, verb, first)[0] if not verb.word.passive and head is None else []
        happening.add(self.scene, [m for m in callers if self._states([m]) == {post.entry.country}])
        happening.link(post)
        happening.received = str(post.entry.country), (post.start, post.end)
        self.about.date(happening, sentence, first, last, verb)
        self.about.place(happening, sentence, first, last)
        self._keep(happening)

    def _post_of(self, sentence: Sentence, envoys: Sequence[Mention], first: int, hit: Hit) -> Place | None:
        """The place in whose state envoys serve: the ministry's own, the town of their title, or where they are summoned."""
        home = self._states(envoys)
        places = self.scene.places(sentence, sentence.first, max(hit.last, envoys[-1].last))
        abroad = [p for p in places if p.entry.country is not None and p.entry.country not in home and home]
        own = [p for p in abroad if p.is_state and p.last in {hit.first, hit.first - 1}]
        titled = [p for p in abroad if envoys[-1].first <= p.first < envoys[-1].last]
        there = [p for p in abroad if p.first >= first and p.case == "Loc" and p.entry.kind in {"city", "country"}]
        return next(iter([*own, *titled, *there]), None)

    def off(self, hit: Hit, sentence: Sentence) -> None:
        """ "Programda yer alan X ile görüşme gerçekleşmedi": talks named by a bare noun that did not come about."""
        noun = hit._replace(last=hit.first + 2)
        if self._called_off(noun, sentence) is not None:
            self.talks(noun, sentence)

    def _is_joined(self, noun: Token, verb: Token) -> bool:
        """ "Görüşmeye X de katıldı", "Buluşmada X de hazır bulundu": talks that were told, and no gathering with a name."""
        if noun.case == "Loc":
            return (self.scene.tokens[verb.i - 1].lower, verb.lemma) in {("hazır", "bulun"), ("yer", "al")}
        return verb.lemma == "katıl" and noun.case == "Dat" and noun.lower in _JOINED

    def _received_by(self, happening: Happening, takers: Sequence[Mention]) -> None:
        country = next(iter(self._states(takers)), None)
        if happening.country is None and country and len(happening.countries) > 1:
            happening.received = country, (takers[0].start, takers[0].end)


def _names_many(token: Token) -> bool:
    """ "muhalifler", "uzmanlar", "muhalefet grupları"; "iki ülke yetkilileri" are known by their states."""
    return token.word.pos == "NOUN" or (token.word.pos == "ADJ" and not token.word.possessive)


def stem_of(token: Token) -> str:
    """The noun of ``TOLD_BY`` that a token is a form of, empty if it is of none."""
    form = token.lower
    return next(stem for stem in TOLD_BY if form.startswith(stem)) if form.startswith(_STEMS) else ""


_STEMS = tuple(TOLD_BY)
