"""The reading of one article's events: its hits in their order, each given to its frame."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import takewhile

from bilateral.extract.circumstances import STAYS
from bilateral.extract.events.journeys import LIGHT
from bilateral.extract.events.messages import Messages
from bilateral.extract.events.talks import TALKS, TOLD_BY, stem_of
from bilateral.extract.scene import tells
from bilateral.extract.telling import Happening, When
from bilateral.facts import VISITS
from bilateral.mentions import Mention
from bilateral.turkish.pipeline import Sentence, Token
from bilateral.turkish.rules import Hit

_OF_BODIES = {"başkan", "üye", "kanat", "temsilci", "sekreter", "yönetici"}
"""Who, or which part, belongs to a body that does not meet."""
_CHAIRING = re.compile(r"başkanlığ|eşbaşkanlığ|eş$|katılım")
"""How the words begin behind those who take part in what is held: "X'in eş başkanlığında"."""
_TITLED = 4
_BEFORE = ("daha önce", "önceden", "ilk olarak", "başlangıçta", "normalde", "aslında")
"""What tells of a plan that another has replaced."""
_STAYS = STAYS - {"tur"}
_SHARP = {"talks.tete_a_tete", "talks.delegations", "talks.consultations", "call.phone", "call.video"}
"""Rules that say more of talks than that there were some."""
_SOON = 2
"""How many sentences after a plan what calls it off may stand that names nobody else."""


class Told(Messages):
    """The events of one article in the making: frames read hits into happenings."""

    def read(self) -> list[Happening]:
        by_sentence: dict[int, list[Hit]] = {}
        for hit in self.scene.hits["events"]:
            sentence = self.scene.sentence_at[hit.last - 1]
            if sentence is not None and not sentence.heading and not self._is_of_office(hit):
                by_sentence.setdefault(sentence.index, []).append(hit)
        for sentence in self.scene.analysed.sentences:
            self.about.open_day(sentence)
            for hit in _sharpest(by_sentence.get(sentence.index, [])):
                FRAMES[hit.rule.get("frame")](self, hit, sentence)
            self._held(sentence)
            self._change(sentence)
            self._follow(sentence)
            self.about.note_day(sentence)
        self._keep_company()
        self._leave_to_others()
        return self.found

    def _leave_to_others(self) -> None:
        """ "Görüşmesi öncesinde konuştu. … Görüşme üç saat sürdü": what only says when something was is told by others."""
        for before in (h for h in self.found if h.ahead and h.type in TALKS):
            others = (h for h in self.found if h.type in TALKS and not h.ahead and set(before.people) <= set(h.people))
            told = next(others, None)
            if told is not None:
                before.reschedule(told.status)
                before.reference = True

    def _is_of_office(self, hit: Hit) -> bool:
        """ "İş Konseyi Başkanı", "Konseyin Perulu üyeleri": a gathering's name within somebody's title."""
        if hit.rule.get("frame") != "assembly":
            return False
        behind = self.scene.tokens[hit.last : hit.last + _TITLED]
        phrase = takewhile(lambda t: t.is_word and not t.verb and t.case in {"Nom", "Gen"}, behind)
        if self.scene.tokens[hit.last - 1].case == "Gen" and any(t.lemma in _OF_BODIES and t.word.possessive for t in phrase):
            return True
        return any(o.first <= hit.first and hit.last < o.last for o in self.scene.mentions.offices)

    def _follow(self, sentence: Sentence) -> None:
        """Who the next sentence goes on about when it names no subject."""
        if sentence.heading or sentence.quote != -1:
            return
        subject = [a.mention for a in self.scene.main_subject(sentence)]
        if self._delegations:
            self._note_delegation(sentence)
            main = self.scene.main_verb(sentence)
            subject = (self._delegation(sentence, sentence.first, main) if main is not None else []) or subject
        if subject:
            self.topic = subject

    def _held(self, sentence: Sentence) -> None:
        """When and where something told just before takes place: "Görüşme salı günü Lima'da yapılacak"."""
        near = [h for h in self.found if 0 <= sentence.index - h.sentence.index <= 4]
        nouns = [t for t in self.scene.own(sentence) if stem_of(t)] if near and not sentence.heading else []
        if not nouns:
            return
        said = self._taking_place(nouns, sentence)
        if said is not None:
            self._settle(*said, near, sentence)
        for noun, first, last in self._recalled(nouns, sentence):
            self._recall(noun, first, last, near, sentence)

    def _settle(self, noun: Token, verb: Token, near: Sequence[Happening], sentence: Sentence) -> None:
        """Note the day and the place that a sentence on what was told says between noun and verb, and what it puts off."""
        status, _ = tells(self.scene.tokens, verb)
        types = TOLD_BY.get(stem_of(noun), ())
        dated = bool(self.scene.dates_in(noun.i, verb.i))
        if status == "planned" and self._was_planned_before(noun, verb):
            return
        anew = status == "planned" and dated
        put_off = [h for h in near if anew and h.status == "cancelled" and sentence.index - h.sentence.index <= 2]
        near = [h for h in near if h.type in types and not h.reference and (h.status == status or h in put_off)]
        if not near:
            return
        if near[-1].status != status:
            near[-1].reschedule()
        known = near[-1].when
        if noun.i == sentence.first or dated:
            self.about.date(near[-1], sentence, noun.i, verb.i, verb)
        if near[-1].when is None or near[-1].when.basis == "default":
            near[-1].when = known
        self.about.place(near[-1], sentence, noun.i, verb.i)
        people = self._chairing(sentence, noun.i, verb.i)
        if self._states(people) <= set(near[-1].countries):
            near[-1].add(self.scene, people)

    def _chairing(self, sentence: Sentence, first: int, last: int) -> list[Mention]:
        """ "Toplantı, X ile Y'nin eş başkanlığında yapıldı", "X'in katılımıyla": who takes part in what was told."""
        people = [a.mention for a in self.scene.arguments(sentence, first, last)]
        led = (n for n, m in enumerate(people) if m.case == "Gen" and _CHAIRING.match(self.scene.tokens[m.last].lower))
        return self._row_of(people[: next(led, -1) + 1])

    def _was_planned_before(self, noun: Token, verb: Token) -> bool:
        """ "Ziyaretin daha önce mayısta yapılması planlanıyordu": what was to be before the plan that was told."""
        words = " ".join(t.lower for t in self.scene.tokens[noun.i : verb.i])
        return any(before in words for before in _BEFORE)

    def _change(self, sentence: Sentence) -> None:
        """ "Odongo Lima'ya gidecekti. Ancak ziyaret iptal edildi (mayısa ertelendi)": what becomes of a plan told before."""
        near = [h for h in self.found if h.status != "occurred" and 0 <= sentence.index - h.sentence.index <= _SOON]
        if not near or sentence.heading or sentence.quote != -1:
            return
        named = {k for m in self.scene.mentions.people_in(sentence.first, sentence.last) for k in m.actors}
        near = [h for h in near if not h.reference and named <= set(h.people)]
        for noun in self.scene.own(sentence) if near else ():
            types = VISITS if noun.lemma in _STAYS else TOLD_BY.get(stem_of(noun), ())
            if not types and not self._is_new_date(noun):
                continue
            before = [h for h in near if h.sentence is not sentence or self._is_set_against(h, noun)]
            told = [h for h in before if h.type in types or (h.status == "cancelled" and not types)]
            ends = {"Fin"} if noun.case == "Nom" else {"Fin", "Part", "Vnoun", "Conv"}
            verb = next((t for t in self.scene.own(sentence, noun.i + 1) if t.verb in ends), None) if told else None
            if verb is None:
                continue
            if self._is_called_off(noun, verb) and told[-1].status == "planned":
                told[-1].call_off((verb.start, verb.end))
            elif (day := self._new_day(noun, verb)) is not None:
                told[-1].reschedule()
                told[-1].when = day

    def _is_set_against(self, plan: Happening, noun: Token) -> bool:
        """ "gelmesi öngörülürken, ziyaretin ertelendiği": whether a noun is set against a plan of its own sentence."""
        between = self.scene.tokens[self.scene.at(plan.trigger[1]) : noun.i]
        return any(t.verb == "Conv" and t.lower.endswith("rken") for t in between)

    def _is_new_date(self, noun: Token) -> bool:
        """ "Ziyaretin yeni tarihi"."""
        return noun.lemma == "tarih" and self.scene.tokens[noun.i - 1].lower == "yeni"

    def _new_day(self, noun: Token, verb: Token) -> When | None:
        """ "görüşmenin 20 Mayıs'a ertelendiği", "yeni tarih 2 Haziran olarak açıklandı": the day that a plan is given."""
        for told in self.scene.dates_in(noun.i, verb.i):
            if self._is_new_date(noun) or self.about.is_new_day(told, verb):
                return self.about.resolve(told, "planned", None)
        return None

    def _is_called_off(self, noun: Token, verb: Token) -> bool:
        """ "görüşme iptal edildi", "görüşmenin ertelendiği", "buluşma gerçekleşmedi", not put off to a day that is named."""
        if self.scene.dates_in(noun.i, verb.i + 1):
            return False
        failed = verb.word.negative and self._takes_place(verb) and verb.verb == "Fin" and verb.word.tense in {"Past", "Evid"}
        return failed or tells(self.scene.tokens, verb)[0] == "cancelled"

    def _taking_place(self, nouns: Sequence[Token], sentence: Sentence) -> tuple[Token, Token] | None:
        """The noun that stands alone for what was told, and the verb by which it takes place."""
        main = self.scene.main_verb(sentence)
        if main is None:
            return None
        if nouns[0].i == sentence.first and nouns[0].case == "Nom":
            return (nouns[0], main) if self._takes_place(main) else None
        for noun in nouns:
            if noun.case == "Nom" and noun.i < main.i and self._takes_place(main) and self._is_definite(noun, sentence):
                return noun, main
            if noun.case not in {"Gen", "Dat"} or noun.word.possessive:
                continue
            verb = next((t for t in self.scene.own(sentence, noun.i + 1) if t.verb), None)
            alone = verb is not None and not self.scene.mentions.people_in(noun.i, verb.i)
            if verb is not None and alone and self._is_told_of(noun, verb):
                return noun, verb
        return None

    def _is_definite(self, noun: Token, sentence: Sentence) -> bool:
        """ "İki saat süren görüşme Lima'da yapıldı": what a participle that names nobody says more of, and no new thing."""
        before = self.scene.tokens[noun.i - 1]
        known = before.verb == "Part" and noun.i - 1 > sentence.first
        following = self.scene.tokens[noun.i + 1]
        return known and not following.verb and not self.scene.mentions.people_in(sentence.first, noun.i)

    def _recalled(self, nouns: Sequence[Token], sentence: Sentence) -> Iterator[tuple[Token, int, int]]:
        """Each noun for what was told, with the half-open token span that says more of it: "Lima'da yapılan görüşmede"."""
        for noun in nouns:
            before = self.scene.tokens[noun.i - 1]
            if noun.i == sentence.first or noun.word.possessive:
                continue
            before = (self.about.beside(sentence, before) if before.verb == "Part" else None) or before
            if before.verb == "Part" and self._takes_place(before):
                yield noun, self._behind_comma(self.scene.clause_start(sentence, before.i), before.i), before.i
            elif before.word.relative:
                yield noun, before.i, noun.i

    def _behind_comma(self, first: int, last: int) -> int:
        """Where what stands behind the last comma of a half-open token span begins: "Roe, Lima'da yapılan …"."""
        return max((t.i + 1 for t in self.scene.tokens[first:last] if t.text == ","), default=first)

    def _recall(self, noun: Token, first: int, last: int, near: Sequence[Happening], sentence: Sentence) -> None:
        """Add the place and the day that are said of what was told without them."""
        verb = self.scene.tokens[last]
        status = tells(self.scene.tokens, verb)[0] if verb.verb == "Part" else None
        told = [h for h in near if h.type in TOLD_BY[stem_of(noun)] and status in {None, h.status} and not h.reference]
        if not told or self.scene.mentions.people_in(first, last):
            return
        recalled = told[-1]
        named = {k for m in self.scene.mentions.people_in(sentence.first, sentence.last) for k in m.actors}
        if recalled.people and not named <= set(recalled.people):
            return
        if recalled.country is None:
            self.about.place(recalled, sentence, first, last)
        if recalled.when is not None and recalled.when.basis == "default" and self.scene.dates_in(first, last):
            self.about.date(recalled, sentence, first, last, verb)

    def _is_told_of(self, noun: Token, verb: Token) -> bool:
        """ "görüşmenin Lima'da yapıldığını", "görüşmeye Lima ev sahipliği yapacak"."""
        if noun.case == "Dat":
            return verb.lemma == "yap" and self.scene.tokens[verb.i - 1].lower.startswith("sahipliğ")
        return verb.verb in {"Part", "Vnoun"} and self._takes_place(verb)

    def _takes_place(self, verb: Token) -> bool:
        return verb.lemma in LIGHT and (verb.word.passive or verb.lemma == "gerçekleş")


FRAMES: dict[str, Callable[[Told, Hit, Sentence], None]] = {
    "travel": Told.travel, "departure": Told.departure, "back": Told.back, "stop": Told.stop, "visit": Told.visit,
    "presence": Told.presence, "there": Told.there, "leg": Told.leg, "sent": Told.sent, "represent": Told.represent,
    "host": Told.host, "along": Told.along, "talks": Told.talks, "receive": Told.receive, "joint": Told.joint,
    "press": Told.press, "welcome": Told.welcome, "handover": Told.handover, "message": Told.message,
    "assembly": Told.assembly, "session": Told.session, "again": Told.again, "business": Told.business,
    "attend": Told.attend, "sought": Told.sought, "lead": Told.lead, "speak": Told.speak, "awaited": Told.awaited,
    "at": Told.at, "nominal": Told.nominal, "greeted": Told.greeted, "note": Told.note,
    "gathered": Told.gathered, "convened": Told.convened, "several": Told.several, "summoned": Told.summoned,
    "off": Told.off, "quoted": Told.quoted, "signed": Told.signed,
}  # fmt: skip
"""What reads the hits of a rule, by its frame.  They are no methods of one :class:`Told`: it would hold itself, and stay until
garbage is looked for."""


def _sharpest(hits: list[Hit]) -> list[Hit]:
    """Hits of a sentence with the general ones left out that only carry a sharper one ("baş başa … bir araya geldi")."""
    if len(hits) < 2:
        return hits
    sharp = [h for h in hits if h.rule.id in _SHARP]
    dinners = [h for h in hits if h.rule.id == "ceremony.dinner"]
    councils = [h for h in hits if h.rule.get("frame") == "assembly"]
    bodies = {"session", "again"}
    forums = [h for h in councils if h.rule.get("type") in {"business_forum", "summit"}]
    there = {h.first for h in hits if h.rule.id == "talks.at"}
    tables = {d.last for d in dinners}
    ends = {d.last for d in dinners if d.last - d.first > 1}
    kept = []
    for hit in hits:
        carried = hit.rule.id == "talks.meet" and any(0 <= hit.last - s.last <= 8 for s in sharp)
        carried = carried or (hit.rule.id == "talks.meet" and (hit.first in tables or hit.last in ends))
        carried = carried or (hit.rule.id == "talks.receive" and any(s.last == hit.last for s in dinners))
        around = (c for c in councils if c.first <= hit.last and hit.first <= c.last)
        carried = carried or (hit.rule.get("frame") in bodies and any(around))
        carried = carried or (hit.rule.id == "talks.receive" and hit.first in there)
        carried = carried or (hit.rule.id == "call.sought" and any(s.last == hit.last for s in sharp))
        carried = carried or (hit.rule.id == "ceremony.opening" and any(c.last <= hit.first for c in forums))
        if not carried:
            kept.append(hit)
    return kept
