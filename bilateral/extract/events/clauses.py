"""What all frames share: the clause of a trigger, who acts in it, and the tellings made so far."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from bilateral.extract.circumstances import HELD, Circumstances, is_journey
from bilateral.extract.scene import (
    AGREED,
    CALLED_OFF,
    DURING,
    EXPECTED,
    Argument,
    Scene,
    Status,
    decision,
    is_off,
    is_only_possible,
    is_read_as_noun,
    tells,
)
from bilateral.extract.speech import Speech
from bilateral.extract.telling import Happening
from bilateral.facts import VISITS
from bilateral.gazetteer import Entry, Place
from bilateral.mentions import HOME, Mention
from bilateral.mentions.names import GUESTS, LEADING
from bilateral.turkish import letters
from bilateral.turkish.dates import DateMention
from bilateral.turkish.pipeline import Sentence, Token
from bilateral.turkish.rules import Hit

_SOON = timedelta(days=45)
"""How far ahead of its publication an article's programme may lie."""
FACE_TO_FACE = {"meeting", "tete_a_tete", "delegation_talks", "official_dinner", "press_conference"}
_HOMELAND = {"ülkesine", "ülkesini", "ülkesinde", "ülkemize", "ülkemizi", "ülkemizde"}
_THAT_COUNTRY = {"ülkeye", "ülkeyi", "ülkede"}
_POINTING = {
    "ülkeye": ("country",), "ülkedeydi": ("country",), "kente": ("city",), "kentteydi": ("city",), "şehre": ("city",),
    "şehirdeydi": ("city",), "adaya": ("country", "city"), "adadaydı": ("country", "city"),
}  # fmt: skip
"""Nouns that stand for a place told before, and of what kind it is."""
_ISLANDS = {"CUB", "CYP", "ISL", "LKA", "MDG", "MLT", "XNC"}
_NEAR = 8
"""How many sentences before a noun that stands for a place may name it."""
AFTERWARDS = {"sonrası", "sonrasında", "ardından", "akabinde"}
_SAYING = {
    "söyle", "belirt", "kaydet", "hatırla", "hatırlat", "anımsat", "vurgula", "anlat", "bildir", "aktar", "et", "açıkla",
    "duyur", "ifade", "iste", "savun", "de", "kullan",
}  # fmt: skip
_TOURS = {"tur", "gezi", "seyahat", "program"}
"""What has stages of its own: "turun ikinci ayağı olan Oslo ziyareti"."""
_OF_SPEECHES = {"press_conference", "business_forum"}
"""At what things are said that are no part of it."""
_AT_IT = {"konuş", "katıl", "görüş", "buluş", "gel", "bulun", "yap", "düzenle"}
"""What one does at a gathering: "iş forumunda konuşacağını söyledi" tells of one to come."""
LISTING = {"ve", "ile", ","}
_DELEGATION = {"heyet", "heyetin", "heyeti", "heyetinin"}
"""A delegation as the subject of a verb, or of one made a noun."""
_BELONGING = {"bulunduğu", "aldığı", "oluşan"}
"""What stands between a delegation and its members: "X ve Y'nin yer aldığı heyet"."""
_LED = 4
"""How far before a delegation it is said who leads it: "X'in başkanlığındaki bir parti heyeti"."""
TITLED = 6
"""How far before an office it is said whose it is."""
_BEFORE_IT = {*GUESTS, "sonra", "ardından", "ise", "da", "de", "aynı", "gün", "günü"}
"""What stands before a delegation of which was told before: "Konuk heyet", "Daha sonra heyet"."""
_STILL = 12
"""How many sentences behind the ones that tell who they are "heyet" still points to some."""
INVITING = {"davet", "davetli", "çağrı"}
"""Whose invitation it is does not travel."""
_AS_GUEST = {"resmi", "özel", "resmî", "şahsi", "yazılı"}
"""What an invitation or a guest is called."""


_LASTED = {"sür", "aş", "uza", "bit", "sonuçlan"}
"""What is told of talks that were held: "yarım saat planlanan görüşme bir saati aştı"."""
_PREDICATE = 6
"""Of how many words the day is that is all that a sentence tells of a visit or of talks."""
_JUST_BEHIND = 31
"""How many days back a day without its year lies at most of which a sentence without a verb tells."""
_ITS_DAY = {"tarihi", "tarihinin", "takvimi", "takviminin"}
_SETTLED = {"belirle", "kesinleş", "netleş", "kararlaş", "sapta"}
"""What is done with the day of what is to be: "ziyaretin tarihi 20 Mayıs olarak belirlendi"."""
_TAKING_PLACE = {"yap", "gerçekleş", "gerçekleştir", "düzenle", "başla"}


class Clause(NamedTuple):
    """A trigger's verb, what it says of the event, the token that says it, and the clause's half-open token span."""

    verb: Token
    status: Status
    said: Token
    first: int
    last: int


class Clauses:
    """What the frames of one article share; its state is what was told so far."""

    def __init__(self, scene: Scene, speech: Speech) -> None:
        self.scene = scene
        self.speech = speech
        self.found: list[Happening] = []
        self.topic: list[Mention] = []
        self.about = Circumstances(scene, self.found)
        self.delegates: tuple[str, ...] = ()
        """Those whom the article names as the members of a delegation last."""
        self.company: list[tuple[frozenset[str], Sequence[Mention]]] = []
        """Who travels with whom."""
        self._delegations = [t.i for t in scene.tokens if t.lower in _DELEGATION] if "eyet" in scene.text else []

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
        happening.afterwards = len(own) == 2 and own[0].lower.startswith("kabul") and own[1].lower in {*AFTERWARDS, "sonra"}
        happening.ahead = self._is_before(sentence, tokens[hit.last - 1])
        happening.recalled = following in DURING or tokens[hit.first].verb == "Part"
        happening.aside = verb is not None and verb.verb == "Part" and verb.word.tense == "Pres" and not verb.word.passive
        return happening

    def _is_coming(self, sentence: Sentence, verb: Token) -> bool:
        """ "Gezisi yarın başlıyor", "20 Mayıs'ta ağırlıyor": the present tense with a day that lies ahead."""
        published = self.scene.published(verb.start)
        if verb.verb != "Fin" or verb.word.tense != "Pres" or published is None:
            return False
        others = [t.i for t in self.scene.own(sentence, sentence.first, verb.i) if t.verb]
        dates = self.scene.dates_in(max([sentence.first, *others]), verb.i + 1)
        ahead = (d for d in dates if self._is_ahead(d, date.fromisoformat(published)))
        return verb.lemma != "sür" and any(not self.about.is_bound(d) for d in ahead)

    def _is_ahead(self, mention: DateMention, today: date) -> bool:
        if mention.future is None or mention.future - today > _SOON:
            return False
        coming = letters.lower(self.scene.text[mention.start : mention.end]).startswith(("gelecek", "önümüzdeki", "haftaya"))
        return mention.future > today or coming

    def _has_lapsed(self, happening: Happening) -> bool:
        """ "Dün görüşmeleri planlanıyordu": what was planned for a day that has passed, and is told as no more than a plan."""
        published = self.scene.published(happening.trigger[0])
        if happening.status != "planned" or happening.when is None or happening.when.precision != "day" or published is None:
            return False
        said = next(v for v in happening.values if v.field == "status")
        verb = self.scene.tokens[self.scene.at(said.start)]
        was_to_be = verb.lemma in EXPECTED and verb.word.passive and "yordu" in verb.lower
        return was_to_be and happening.when.starts_on < date.fromisoformat(published)

    def _keep(self, happening: Happening) -> None:
        if self._has_lapsed(happening):
            happening.reschedule("cancelled")
        self.found.append(happening)

    def _clause(self, sentence: Sentence, verb: int) -> tuple[int, int]:
        return self.scene.clause_start(sentence, verb), verb + 1

    def _verb(self, hit: Hit, sentence: Sentence) -> Token | None:
        """The verb of the trigger itself, else the one that governs it; none of what two agree on for no day."""
        last = self.scene.tokens[hit.last - 1]
        passive = last.word.passive and not (last.lower.endswith(("mek", "mak")) and self._is_purposed(last))
        if last.verb in {"Fin", "Part", "Conv"} or (last.verb == "Vnoun" and (last.word.possessive or passive)):
            return last
        settled = decision(self.scene.tokens[hit.last : hit.last + 5]) if last.verb == "Vnoun" else None
        if settled is not None:
            return last if settled.lemma not in AGREED or self.scene.dates_in(sentence.first, hit.last) else None
        begins = self.scene.tokens[hit.first]
        held = hit.rule.get("frame") == "assembly" and self._is_held(begins)
        governor = self.scene.governor(sentence, hit.last - 1)
        if begins.verb == "Part" and (begins.word.possessive or held):
            return governor if governor is not None and self._is_still_joined(last, governor) else begins
        if governor is not None and tells(self.scene.tokens, governor)[0] == "cancelled":
            return governor
        if begins.verb == "Part" and begins.lemma in HELD and self._is_held(begins) and hit.rule.get("frame") == "talks":
            return begins
        inside = (t for t in self.scene.tokens[hit.first : hit.last - 1] if t.verb == "Part" and t.lemma == "ver")
        before = next(inside, None) or self.about.modifier(sentence, hit.first)
        if before is None:
            return governor
        named = hit.rule.get("frame") in {"assembly", "business"}
        named = named and (not self._is_held(before) or self._is_held_by(sentence, before, governor))
        return governor if named or self._comes_about_after_all(before, governor) else before

    def _is_purposed(self, noun: Token) -> bool:
        """ "kabul edilmek üzere (geldi)", "ağırlanmak için": for what somebody does what the next verb says."""
        return any(t.lower in {"üzere", "için"} for t in self.scene.tokens[noun.i + 1 : noun.i + 2])

    def _is_still_joined(self, noun: Token, governor: Token) -> bool:
        """ "Y'nin verdiği yemeğe katılacak", "yemekte yer alacak": what somebody is to attend, whoever is said to give it."""
        stands = governor.lemma == "bulun" or (governor.lemma == "al" and self.scene.tokens[governor.i - 1].lower == "yer")
        joined = governor.lemma == "katıl" if noun.case == "Dat" else noun.case == "Loc" and stands
        return joined and governor.word.tense == "Fut"

    def _comes_about_after_all(self, meant: Token, governor: Token | None) -> bool:
        """ "Ertelenen ziyaret salı günü yapıldı", "planlanan ziyaretini gerçekleştirdi": the second verb tells of it."""
        if governor is None or governor.word.negative or not (meant.lemma in EXPECTED or is_off(self.scene.tokens, meant)):
            return False
        held = governor.lemma in _TAKING_PLACE | _LASTED or is_journey(self.scene, governor)
        return held and not any(t.lower in DURING | AFTERWARDS for t in self.scene.tokens[meant.i : governor.i])

    def _is_held_by(self, sentence: Sentence, before: Token, governor: Token | None) -> bool:
        """ "Odalar tarafından düzenlenen forum Lima'da yapıldı": a participle of who arranges what a verb says is held."""
        first = self.scene.clause_start(sentence, before.i)
        arranged = before.lemma == "düzenle" and any(t.lower == "tarafından" for t in self.scene.tokens[first : before.i])
        return arranged and governor is not None and governor.lemma in HELD

    def _is_programme(self, sentence: Sentence) -> bool:
        """ "23 Eylül Salı – imza töreni; ortak basın toplantısı": a line of a programme, a day to come and what it holds."""
        first = next(iter(self.scene.dates_in(sentence.first, sentence.last)), None)
        published = self.scene.published(self.scene.tokens[sentence.first].start)
        if first is None or first.future is None or published is None or self.scene.main_verb(sentence) is not None:
            return False
        opens = self.scene.at(first.start) - sentence.first <= 1 and first.precision == "day"
        return opens and timedelta() <= first.future - date.fromisoformat(published) <= _SOON

    def _called_off(self, hit: Hit, sentence: Sentence) -> Token | None:
        """The main verb that calls off its subject or object: "yapacağı görüşme, hastalanması üzerine iptal edildi"."""
        noun = self.scene.tokens[hit.last - 1]
        main = next((t for t in self.scene.own(sentence, hit.last) if t.verb == "Fin"), None)
        if main is None or noun.case not in {"Nom", "Acc"} or noun.verb in {"Fin", "Part", "Conv"}:
            return None
        between = [t for t in self.scene.own(sentence, hit.last, main.i) if t.verb == "Conv"]
        if any(not is_off(self.scene.tokens, t) for t in between):
            return None
        gone = main.word.passive or main.lemma not in CALLED_OFF or noun.case == "Acc"
        off = gone and is_off(self.scene.tokens, main) and not main.word.negative
        return main if off or self._fell_through(hit, sentence, main) else None

    def _fell_through(self, hit: Hit, sentence: Sentence, main: Token) -> bool:
        """ "yapacağı ziyaret gerçekleşmedi", "ziyareti yapılamadı": what was to be and did not come about."""
        if not main.word.negative or not (main.lemma == "gerçekleş" or (main.lemma == "yap" and main.word.passive)):
            return False
        before = self.about.modifier(sentence, hit.first)
        unable = re.search(r"[ae]m[aeıi]", main.lower) is not None and main.word.tense in {"Past", "Evid"}
        planned = before is not None and tells(self.scene.tokens, before)[0] == "planned"
        return unable or planned or self._is_of_programme(sentence, hit.last)

    def _is_of_programme(self, sentence: Sentence, i: int) -> bool:
        """ "Programda yer alan … görüşme", "planlanan … görüşme": whether what stands before ``i`` was to be."""
        return any(t.lemma in {"program", "planla", "öngör"} for t in self.scene.own(sentence, sentence.first, i))

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
        if verb is None and named is not None and self.scene.tokens[hit.last].lower == "için":
            return Clause(named, "occurred", named, sentence.first, sentence.last)
        if self._is_programme(sentence):
            noun = self.scene.tokens[hit.last - 1]
            return Clause(noun, "planned", noun, sentence.first, sentence.last)
        status, said = self._tells(hit, sentence, verb) if verb is not None else (None, None)
        if verb is None or status is None or said is None or self._is_promised(hit, verb):
            return None
        if status == "cancelled" and self.scene.tokens[hit.last - 1].case in {"Dat", "Loc"}:
            return None
        return Clause(verb, status, said, *self._clause(sentence, verb.i))

    def _on_day(self, sentence: Sentence, noun: Token) -> Clause | None:
        """ "Tapia ile görüşmesi salı günü.", "ziyareti 20 Mayıs'ta Lima'da.": a sentence without a verb that tells the day."""
        rest = [t for t in self.scene.own(sentence, noun.i + 1) if t.is_word]
        verbs = any(t.verb and not self.scene.is_in_date(t) for t in rest)
        if not rest or len(rest) > _PREDICATE or noun.case != "Nom" or verbs:
            return None
        day = self._day_told(sentence, noun.i)
        if day is None or (day[0].end < rest[-1].start and rest[-1].case != "Loc"):
            return None
        return Clause(noun, "planned" if day[1] >= 0 else "occurred", noun, self._clause(sentence, noun.i)[0], sentence.last)

    def _day_told(self, sentence: Sentence, first: int) -> tuple[DateMention, int] | None:
        """The time that a sentence names last from a token on, and how many days it lies ahead, if not just behind."""
        days = self.scene.dates_in(first, sentence.last)
        published = self.scene.published(self.scene.tokens[first].start)
        if not days or published is None or days[-1].future is None:
            return None
        today = date.fromisoformat(published)
        ahead, behind = (days[-1].future - today).days, (today - (days[-1].past or days[-1].future)).days
        return days[-1], -behind if 0 < behind < min(ahead, _JUST_BEHIND) else ahead

    def _acted(self, hit: Hit, sentence: Sentence) -> tuple[Clause, list[Mention], list[Argument]] | None:
        """The clause that tells of a trigger, its subject and all its arguments."""
        clause = self._told(hit, sentence)
        return (clause, *self._who(sentence, clause.verb, clause.first)) if clause is not None else None

    def _tells(self, hit: Hit, sentence: Sentence, verb: Token) -> tuple[Status | None, Token]:
        """What a trigger's verb says of its event; "ziyaretinden sonra … açıklama yapmadı": only whether its time has come."""
        tokens = self.scene.tokens
        following = [t.lower for t in tokens[hit.last : hit.last + 2]]
        noun = tokens[hit.last - 1]
        dated = noun.case == "Gen" and bool(following) and following[0] in _ITS_DAY
        settled = (self.scene.main_verb(sentence) or verb) if verb.lower == "olarak" else verb
        if dated and settled.lemma in _SETTLED and not settled.word.negative:
            return "planned", verb
        if self._is_before(sentence, noun):
            return "planned", verb
        if is_only_possible(tokens, noun, verb):
            return None, verb
        told = bool(following) and (following[0] in AFTERWARDS or (noun.case == "Abl" and following[0] == "sonra"))
        said = hit.rule.get("type") == "meeting" and noun.case == "Loc"
        told = told or (said and (verb.word.negative or self._is_only_said(sentence, verb)))
        told = told or (hit.rule.get("type") in _OF_SPEECHES and noun.case == "Loc" and self._is_said(verb))
        if not told or noun.verb or verb.i < hit.last:
            return tells(tokens, verb)
        main = verb if verb.verb == "Fin" else self.scene.main_verb(sentence)
        coming = main is not None and (main.word.tense == "Fut" or main.lemma in EXPECTED)
        return ("planned" if coming else "occurred"), verb

    def _is_before(self, sentence: Sentence, noun: Token) -> bool:
        """ "Y ile görüşmesi öncesi konuştu", "görüşmesinden önce", "zirve için hazırlıklar sürüyor": what is still ahead."""
        following = self.scene.tokens[noun.i + 1].lower if noun.i + 1 < sentence.last else ""
        if following == "için":
            return any(t.lemma == "hazırlık" for t in self.scene.own(sentence, noun.i + 1))
        ahead = (noun.case == "Nom" and following.startswith("öncesi")) or (noun.case == "Abl" and following == "önce")
        main = self.scene.main_verb(sentence) if ahead and not noun.verb else None
        return main is not None and main.word.tense == "Past"

    def _is_said(self, verb: Token) -> bool:
        """ "basın toplantısında heyet göndereceklerini açıkladı": what a verb tells is only what is said."""
        following = self.scene.tokens[verb.i + 1 : verb.i + 3]
        content = verb.verb in {"Part", "Vnoun"} or verb.lemma.endswith(("acak", "ecek"))
        content = content and (verb.lemma == "et" or verb.lemma not in _SAYING | _AT_IT)
        return content and verb.case == "Acc" and any(t.lemma in _SAYING and t.verb for t in following)

    def _is_only_said(self, sentence: Sentence, verb: Token) -> bool:
        """ "Y'yi kabulünde ticaretin artırılması gerektiğini söyledi": what is left open is the content of what was said."""
        main = self.scene.main_verb(sentence)
        spoken = main is not None and main.i > verb.i and main.lemma in _SAYING and not main.word.negative
        return spoken and verb.verb in {"Part", "Vnoun"} and tells(self.scene.tokens, verb)[0] is None

    def _is_promised(self, hit: Hit, verb: Token) -> bool:
        """ "Yeniden görüşmek üzere anlaştılar": what is only agreed on has not happened."""
        following = self.scene.tokens[hit.last].lower
        return following == "üzere" and verb.lemma == "anlaş"

    def _who(self, sentence: Sentence, verb: Token, first: int, together: bool = False) -> tuple[list[Mention], list[Argument]]:
        """The subject of a verb, and all arguments of its clause; ``together`` if two states may do it jointly."""
        scene = self.scene
        arguments = [a for a in scene.arguments(sentence, first, verb.i) if not self._is_taken(a, sentence, verb)]
        modifier = self._modifying(verb)
        delegates = self._delegation(sentence, first, verb) if self._delegations and modifier is None else []
        if delegates:
            return delegates, [a for a in arguments if a.mention not in delegates and a.marker != "Nom"]
        if modifier is not None:
            head = scene.head_after(sentence, modifier.i)
            inner = [a for a in arguments if not (a.marker == "Nom" and a.comma) or self._is_listed(a, arguments, head)]
            heads = self._with_joint(head, together) if head else [a.mention for a in scene.subject(sentence, verb.i)]
            listed = [a._replace(marker="Ins") if a.marker == "Nom" and a.comma else a for a in inner]
            return heads, [a for a in listed if a.marker != "Nom"]
        owners = self._owners(arguments, verb.i)
        if not owners and verb.verb in {"Part", "Vnoun"} and first > sentence.first:
            owners = self._owners(scene.arguments(sentence, sentence.first, first), first)
        nominal = verb.verb in {"Part", "Vnoun"}
        if owners and (nominal or self._is_of_nominal_chain(sentence, verb)):
            return owners, arguments
        if nominal and verb.word.possessive and self._owned_by_others(sentence, first, verb):
            return [], arguments
        subject = [a.mention for a in scene.subject(sentence, verb.i)] or self._behind_row(sentence, verb)
        return subject or (owners if verb.verb == "Conv" else []) or self._speaking(sentence, first, verb.i + 1), arguments

    def _is_of_nominal_chain(self, sentence: Sentence, verb: Token) -> bool:
        """ "X, Y'nin Lima'ya giderek Z'yle buluşacağını söyledi": whether a converb has the subject of a nominalised verb."""
        behind = (t for t in self.scene.own(sentence, verb.i + 1) if t.verb != "Conv" and (t.verb or is_read_as_noun(t)))
        following = next(behind, None) if verb.verb == "Conv" else None
        if following is None or following.verb == "Fin" or not following.word.possessive:
            return False
        return not any(a.marker == "Gen" for a in self.scene.arguments(sentence, verb.i, following.i))

    def _delegation(self, sentence: Sentence, first: int, verb: Token) -> list[Mention]:
        """ "X'in başkanlığındaki heyet geldi", "X ile Y'nin bulunduğu heyet görüştü", "Heyet gitti": who they are."""
        nominal = verb.verb in {"Part", "Vnoun"} and bool(verb.word.possessive)
        case = "Gen" if nominal else "Nom"
        here = [self.scene.tokens[i] for i in self._delegations if first <= i < verb.i]
        noun = next((t for t in reversed(here) if t.case == case and t.quote == sentence.quote), None)
        if noun is None or self.scene.tokens[noun.i + 1].lower in {"ile", "ve"}:
            return []
        behind = self.scene.arguments(sentence, noun.i + 1, verb.i)
        if any(a.marker == case for a in behind):
            return []
        told = self._pointed_to(sentence, noun) if noun.lower in {"heyet", "heyetin"} else []
        return self._members(sentence, noun) or told

    def _members(self, sentence: Sentence, noun: Token) -> list[Mention]:
        """Those whom the words before a delegation name as its leader, or as its members."""
        first = self.scene.clause_start(sentence, noun.i)
        before = self.scene.own(sentence, max(first, noun.i - _LED), noun.i)
        led = next((t for t in before if t.lower in LEADING), None)
        joined = bool(before) and before[-1].lower in _BELONGING
        if led is None and not joined:
            return []
        arguments = self.scene.arguments(sentence, first, led.i if led is not None else noun.i)
        return self._row_of([a.mention for a in arguments])

    def _row_of(self, people: Sequence[Mention]) -> list[Mention]:
        """The last of some people and those who are joined to him in one row."""
        row = list(people[-1:])
        for mention in reversed(people[:-1]):
            if self.scene.joint(mention, row[0]) not in LISTING:
                break
            row.insert(0, mention)
        return row

    def _pointed_to(self, sentence: Sentence, noun: Token) -> list[Mention]:
        """ "X ve Y'nin bulunduğu heyet geldi. … Heyet yarın dönecek": those who were told to be of it, else who travels."""
        before = self.scene.tokens[noun.i - 1] if noun.i > sentence.first else None
        if sentence.quote != -1 or (before is not None and before.is_word and before.lower not in _BEFORE_IT):
            return []
        near = (h for h in reversed(self.found) if h.type in VISITS and h.guests and h.sentence.quote == -1)
        visit = next((h for h in near if 0 <= sentence.index - h.sentence.index <= _STILL), None)
        guests = tuple(visit.guests) if visit is not None else ()
        apart = self.delegates and set(guests).isdisjoint(self.delegates)
        keys = self.delegates if apart else tuple(dict.fromkeys([*guests, *self.delegates]))
        return [Mention(noun.i, noun.i + 1, noun.start, noun.end, "group", keys, noun.case, "resolved")] if keys else []

    def _note_delegation(self, sentence: Sentence) -> None:
        """Keep in mind whom a sentence names as the members of a delegation."""
        for i in self._delegations:
            if sentence.first <= i < sentence.last and sentence.quote == -1:
                members = tuple(k for m in self._members(sentence, self.scene.tokens[i]) for k in m.actors)
                self.delegates = members or self.delegates

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
        free = (t for t in rest if not t.verb and t.i not in titles | self.scene.people_at)
        nouns = [t for t in free if t.word.pos == "NOUN" or (t.word.pos == "ADJ" and t.word.plural)]
        direct = following is not None and not following.verb and following.is_word
        return direct and bool(nouns) and not any(t.verb or not t.is_word for t in rest[: rest.index(nouns[0])])

    def _modifying(self, verb: Token) -> Token | None:
        """The token that makes a verb modify what follows as its subject: "gelen", "gelecek olan"."""
        if verb.verb == "Part" and verb.word.tense == "Pres":
            return verb
        following = self.scene.tokens[verb.i + 1] if verb.i + 1 < len(self.scene.tokens) else None
        return following if following is not None and following.lower == "olan" and following.quote == verb.quote else None

    def _is_taken(self, argument: Argument, sentence: Sentence, verb: Token) -> bool:
        """ "X'i arayan Y, … kabul etti", "X tarafından karşılanan Y, …": who is a participle's is none of the main verb's."""
        if argument.marker not in {"Acc", "Ins", "Agt"}:
            return False
        own = self.scene.own(sentence, argument.mention.last, verb.i)
        first = next((t for t in own if t.verb), None)
        if first is None or first.verb != "Part" or first.word.tense != "Pres":
            return False
        return first.word.passive is (argument.marker == "Agt") and self.scene.head_after(sentence, first.i) is not None

    def _is_listed(self, argument: Argument, arguments: Sequence[Argument], head: Mention | None) -> bool:
        """ "Peru Maliye Bakanı A, Sağlık Bakanı B ile görüşen Kenyalı bakan": A is a partner like B."""
        partners = [a.mention for a in arguments if a.marker == "Ins"]
        own = self._states([argument.mention])
        return head is not None and bool(own) and own == self._states(partners) and own != self._states([head])

    def _owned_by_others(self, sentence: Sentence, first: int, verb: Token) -> bool:
        """Whether the subject of a nominalised clause is a noun that names nobody here: "500 bin kişinin geldiğini"."""
        own = self.scene.own(sentence, self._behind_subject(sentence, first, verb.i), verb.i)
        free = [t for t in own if t.case == "Gen" and t.word.pos in {"NOUN", "PROPN"}]
        following = (self.scene.tokens[t.i + 1] for t in free if t.i not in self.scene.people_at)
        return any(behind is verb or not (behind.word.possessive or behind.lower in AFTERWARDS) for behind in following)

    def _behind_subject(self, sentence: Sentence, first: int, end: int) -> int:
        """ "X'in katıldığı toplantıda Y, Lima'ya yaptığı …": where a clause goes on behind its subject and a comma."""
        subjects = [a.mention.last for a in self.scene.arguments(sentence, first, end) if a.marker == "Nom" and a.comma]
        return max([first, *subjects])

    def _owners(self, arguments: Sequence[Argument], end: int) -> list[Mention]:
        """The genitive subjects of a nominalised clause that ends at ``end``; "mevkidaşının daveti" owns but its own noun."""
        tokens = self.scene.tokens
        owners = [a.mention for a in arguments if a.marker == "Gen" and not _is_of_inviter(self._owned(a.mention))]
        free = [m for m in owners if not (tokens[m.last].word.possessive and not tokens[m.last].verb)]
        whole = [m for m in owners if tokens[m.last + 1].text not in {",", "ve"}]
        return self._unclaimed(free or whole, end)

    def _unclaimed(self, owners: Sequence[Mention], end: int) -> list[Mention]:
        """ "A'nın geldiğini, B'nin gittiğini": the last whom no nominalised verb before claims; "geldiğini ve gittiğini": A.

        "A'nın katıldığı toplantıda B, gittiği Oslo'yu anlattı": nobody, as somebody in the nominative stands between.
        """
        waiting: list[list[Mention]] = []
        last: list[Mention] = []
        behind = end
        for owner, until in zip(owners, [*(m.first for m in owners[1:]), end], strict=False):
            joined = bool(waiting) and self.scene.joint(waiting[-1][-1], owner) != ""
            last = [*waiting.pop(), owner] if joined else [owner]
            waiting.append(last)
            claims = (t for t in self.scene.tokens[owner.last : until] if t.verb in {"Part", "Vnoun"} and t.word.possessive)
            behind = owner.last
            for claim in claims:
                others = not waiting and self._names_subject(behind, claim.i)
                last = waiting.pop() if waiting else [] if others else last
                behind = claim.i
        if not waiting and owners and self._begins_anew(behind, end):
            return []
        return waiting[-1] if waiting else last

    def _begins_anew(self, first: int, end: int) -> bool:
        """ "A'nın katıldığı toplantıda B, Y ile görüştüğünü söyledi": whether another subject stands behind a claimed one."""
        sentence = self.scene.sentence_at[first]
        around = self.scene.arguments(sentence, first, end) if sentence is not None else ()
        return any(a.marker == "Nom" and len(self._states([a.mention])) == 1 for a in around)

    def _names_subject(self, first: int, end: int) -> bool:
        """ "B geldiğini", and not "B ile görüştüğü", "B tarafından ağırlandığı": whether somebody stands as a subject."""
        sentence = self.scene.sentence_at[first]
        around = self.scene.arguments(sentence, first, end) if sentence is not None else ()
        return any(a.marker == "Nom" and a.mention.case == "Nom" for a in around)

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

    def _here(self, sentence: Sentence, first: int) -> Token | None:
        """The predicate of a sentence without a verb that says where somebody is: "turunun son durağı Oslo'da."."""
        words = [t for t in self.scene.own(sentence, first) if t.is_word]
        return words[-1] if words and words[-1].case == "Loc" else None

    def _homeland(self, sentence: Sentence, first: int, last: int) -> list[Place]:
        """ "X, ülkesine gelen Y'yi", "ülkemizi ziyaret eden": the state of the one named before, or of who writes."""
        home = next((t for t in self.scene.own(sentence, first, last) if t.lower in _HOMELAND), None)
        if home is None:
            return self._that_country(sentence, first, last)
        ours = sentence.quote == -1 and home.lower.startswith("ülkemiz")
        people = [a.mention for a in self.scene.arguments(sentence, sentence.first, home.i) if a.marker in {"Nom", "Gen"}]
        states = {HOME} if ours else self._states(people[-1:])
        return [Place(home.i, home.i + 1, home.start, home.end, Entry("country", s, s, sure=False), home.case) for s in states]

    def _that_country(self, sentence: Sentence, first: int, last: int) -> list[Place]:
        """ "bu ülkeye": the state that the sentence names last before it."""
        own = self.scene.own(sentence, first, last)
        this = next((t for t in own if t.lower in _THAT_COUNTRY and self.scene.tokens[t.i - 1].lower == "bu"), None)
        named = self.scene.places(sentence, sentence.first, this.i) if this is not None else []
        titles = {o.first for o in self.scene.mentions.offices}
        states = [p for p in reversed(named) if p.entry.kind == "country"]
        state = next((p for p in states if p.last not in titles), next(iter(states), None))
        return [state._replace(first=this.i, last=this.i + 1)] if this is not None and state is not None else []

    def _there(self, sentence: Sentence, first: int, last: int, home: set[str]) -> list[Place]:
        """ "aynı kentteydi", "salı günü ülkeye geldi", "adaya geçti": what is named last and is not the travellers' own."""
        own = self.scene.own(sentence, first, last)
        this = next((t for t in own if t.lower in _POINTING and self._is_known(t)), None)
        if this is None or not home or sentence.quote != -1:
            return []
        before = self.scene.mentions.places_in(self._told_since(sentence), this.i)
        named = [p for p in before if p.entry.kind in _POINTING[this.lower] and p.entry.country not in home]
        if this.lower.startswith("ada"):
            other = {"CYP"} if HOME in home else set()
            islands = Counter(p.entry.country for p in self.scene.mentions.places if p.entry.country in _ISLANDS - home - other)
            named = [p for p in named if [p.entry.country] == [code for code, _ in islands.most_common(1)]]
        towns = {h.city.entry.name for h in self.found if h.city is not None and h.status == "occurred"}
        named = [p for p in named if p.entry.name in towns] or named
        return [p._replace(first=this.i, last=this.i + 1, case=this.case) for p in named[-1:]]

    def _told_since(self, sentence: Sentence) -> int:
        """Where the sentences begin in which a place is named to which a noun still points."""
        report = self.scene.article.report_of(self.scene.span(sentence)[0])
        near = self.scene.analysed.sentences[max(0, sentence.index - _NEAR) : sentence.index + 1]
        return next(s.first for s in near if self.scene.article.report_of(self.scene.span(s)[0]) == report)

    def _is_known(self, noun: Token) -> bool:
        """Whether a noun points to a place told before: "aynı kente", "salı günü ülkeye", not "üçüncü bir ülkeye"."""
        before = self.scene.tokens[noun.i - 1]
        pointed = before.lower in {"bu", "o", "aynı", "de", "da", "ise"} or not before.is_word
        dated = self.scene.is_in_date(before)
        placed = before.case in {"Loc", "Abl", "Ins", "Dat", "Acc"} and not before.verb
        return pointed or dated or placed or before.i in self.scene.people_at

    def _reporting(self, sentence: Sentence, told: Token) -> list[Mention]:
        """ "Kenya'ya yaptığı ziyarette … hatırlatan Peru Başbakanı": who tells of a journey of his own."""
        own = self.scene.own(sentence, told.i + 1)
        active = (t for t in own if t.verb == "Part" and t.word.tense == "Pres" and not t.word.passive)
        speaks = next((t for t in active if t.lemma in _SAYING), None)
        alone = told.verb == "Part" and told.word.possessive and not self.scene.subject(sentence, told.i)
        head = self.scene.head_after(sentence, speaks.i) if speaks is not None and alone else None
        return [head] if head is not None else []

    def _speaking(self, sentence: Sentence, first: int, last: int) -> list[Mention]:
        """The speaker of a quotation that tells of its own speaker: "Lima'ya yaptığım ziyarette"."""
        verbs = [t for t in self.scene.own(sentence, first, last) if t.verb and t.word.person == "1"]
        said = self.speech.speaker(sentence) if sentence.quote != -1 and verbs else None
        if said is None:
            return []
        actor, (start, end), _ = said
        return [Mention(sentence.first, sentence.first, start, end, "named", (actor,), "Nom", "resolved")]

    def _has_subject(self, sentence: Sentence, before: tuple[int, int], verb: Token) -> bool:
        """Whether a noun that is nobody known here is the clause's subject ("500 bin Türkün ziyaret ettiğini").

        It stands ``before`` the trigger: "Oslo ziyareti Peru tarafının isteğiyle ertelendi" has none.
        """
        if verb.lemma == "gerçekleş" and not verb.lower.startswith("gerçekleştir"):
            return True
        end = min(before[1], verb.i)
        own = self.scene.own(sentence, self._behind_subject(sentence, before[0], end), end)
        free = (t for t in own if t.case == "Gen" and t.word.pos in {"NOUN", "PROPN"} and t.lemma not in _TOURS)
        return any(self.scene.tokens[t.i + 1].lower not in AFTERWARDS for t in free)

    def _owned(self, mention: Mention) -> Token:
        """The noun behind its owner, "X'in daveti", an adjective passed over: "X'in resmi davetlisi"."""
        noun, *behind = self.scene.tokens[mention.last : mention.last + 2]
        return behind[0] if behind and noun.lower in _AS_GUEST else noun

def _is_of_inviter(noun: Token) -> bool:
    """ "X'in daveti üzerine geldi", "X'in konuğu olarak geldi": what belongs to one who is no subject of what follows."""
    return noun.lemma in INVITING or (noun.lemma in GUESTS and bool(noun.word.possessive))
