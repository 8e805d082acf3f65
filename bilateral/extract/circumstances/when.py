"""When an event is, from the words around what tells of it, and from the days named before."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise, takewhile

from bilateral.extract.circumstances.days import SINCE, WEEK, Days
from bilateral.extract.circumstances.modifiers import ANNOUNCING, COMING, HELD, OCCASIONS, STAYS, is_journey
from bilateral.extract.circumstances.where import LEAVING, NAME, PHRASE, SITES
from bilateral.extract.scene import ENDING, Scene, tells
from bilateral.extract.telling import Happening, When, month_of
from bilateral.facts import VISITS
from bilateral.turkish.dates import DateMention
from bilateral.turkish.pipeline import Sentence, Token

LATER_THAT_DAY = {"akşam", "akşamleyin", "akşamüstü", "gece", "öğleden", "öğleyin"}
"""Hours of a day that is not said: that of which is told, or the report's."""
_THEN = {"ardından", "sonra", "sonrasında", "akabinde", "bunun", "daha"} | LATER_THAT_DAY
"""What opens a sentence that goes on with the same day: "Daha sonra", "Bunun ardından", "Akşam da"."""
_DAY_WORDS = 6
"""A line that is a day has no more words."""
IS_THERE = {"bulun", "ol", "kal", "konakla", "sürdür"}
"""What one does in a place since a day: "salıdan beri Lima'da bulunan", "üç gündür Lima'da temaslarını sürdüren"."""
_LONG_AGO = re.compile(
    r"\b(?:daha (?:\w+ )?önce|(?:birkaç|kısa|bir|uzun) (?:gün|hafta|ay|yıl|süre|zaman) önce(?! (?:\w+ ){0,2}\w+[ae]n\b)"
    r"|geride bıraktığımız|geçmişte|eskiden|vaktiyle|bir zamanlar|dönemin (?!başı|sonu)|en son"
    r"|(?:şimdiye|bugüne) (?:kadar|dek|değin)|(?:geçtiğimiz|geçen|son) (?:gün|hafta|ay|yıl|dönem)(?:ler|lar)?d[ae]"
    r"|o (?:dönem|tarihte|yıllarda|zaman|günlerde)|\d{4}['’]?l[ıiuü] yıllar)"
)
"""What tells of a time before the news without naming it."""
_ANEW = re.compile(r"\bbu (?:kez|defa|sefer)\b")
"""What sets the news against what was told before."""
_FROM_ANOTHER = re.compile(r"[dt][ae]n $")
_BARE = ("mış", "miş", "muş", "müş")
"""The first of verbs in a row whose last one says how they are told."""
_FOUNDING = {"kur", "imzala", "inşa", "seç", "ilan", "yayımla", "oluştur", "aç", "ata"}
"""By what something comes to be that is there from that day on."""
_FORMAL = re.compile(r"m[ıiuü]ş(?:t[ıiuü]r|lard[ıi]r|lerdir)$")
"""The past tense of communiqués: "görüşmüştür", "imzalamışlardır"."""
_REPEATED = re.compile(
    r"\b(?:iki|üç|dört|beş|altı|yedi|sekiz|dokuz|on|\d+|birkaç|birçok) (?:kez|kere|defa)\b|\b(?:defalarca|sık sık)\b"
)
"""What was more than once has no one day."""
_DOING = ("mesi", "ması")
"""How verbal nouns end whose doer is told: "X'in görüşmesi", "Y'nin gelmesi"."""
_PURPOSES = {"için", "vesilesiyle", "dolayısıyla"}
_SPEAKING = {"konuş", "açıkla", "değerlendir", "yanıtla", "cevapla", "görüş", "buluş"}
_SAYING = {"söyle", "belirt", "kaydet", "vurgula", "açıkla", "de", "bildir", "ifade", "et"}
"""What somebody does who speaks, and by what his words are told."""


def _is_said_then(verb: Token, main: Token) -> bool:
    """ "dün Lima'da konuşan Odongo, … söyledi": whether a participle and the main verb tell of one speech."""
    active = verb.word.tense == "Pres" and not verb.word.passive and not verb.word.negative
    return active and verb.lemma in _SPEAKING and main.lemma in _SAYING and main.verb == "Fin"


class Circumstances(Days):
    """Reads the day and the place of tellings of one article; remembers the days that it names on the way."""

    def __init__(self, scene: Scene, found: list[Happening]) -> None:
        super().__init__(scene, found)
        self.diary: DateMention | None = None
        """The day that stands as a heading over what follows."""
        self.then: tuple[int, When] | None = None
        """The last paragraph that tells of a day, or of a month or year long before its report, and that time."""
        self.late: When | None = None
        """The day of the last week of which the report's own sentences told last."""

    def open_day(self, sentence: Sentence) -> None:
        """ "PAZARTESİ", "15 Eylül Salı": a line that is a day, and nothing else; another heading ends it."""
        if not sentence.heading and sentence.last - sentence.first > _DAY_WORDS:
            return
        start, end = self.scene.span(sentence)
        days = [d for d in self.scene.dates_in(sentence.first, sentence.last) if d.precision == "day"]
        alone = bool(days) and end - start <= days[-1].end - days[0].start + 2
        if alone or sentence.heading:
            self.diary = days[0] if alone else None

    def note_day(self, sentence: Sentence) -> None:
        """Keep the last day that a sentence of the report's own names before its main verb."""
        main = self.scene.main_verb(sentence)
        if sentence.heading or sentence.quote != -1:
            return
        self._note_time(sentence, main)
        self._note_coming(sentence)
        told = self.scene.dates_in(sentence.first, main.i + 1 if main is not None else sentence.last)
        told = [d for d in told if d.precision == "day" and not self._is_attribute(d)]
        told = [d for d in told if not self.is_bound(d) and not self.is_feast(d)] or told
        days = [d for d in told if self.scene.tokens[self.scene.at(d.start)].quote == -1]
        if days:
            self.day = sentence, days[-1]

    def _note_time(self, sentence: Sentence, main: Token | None) -> None:
        """ "Odongo dün Lima'daydı.": what the paragraph tells next was then, until it names another time or tells of now."""
        last = main.i if main is not None else sentence.last - 1
        told = [d for d in self.scene.dates_in(sentence.first, last + 1) if self._is_of_main(d, sentence, last)]
        if main is not None and (main.word.tense == "Past" or _FORMAL.search(main.lower)):
            self._note_late(told, main)
        if main is not None and (main.word.tense not in {"Past", "Evid"} or main.lemma in LEAVING):
            self.then = None
        elif told:
            when = self.resolve(told[-1], "occurred", main)
            kept = when is not None and (when.precision == "day" or self._is_old(when))
            self.then = (sentence.paragraph, when) if when is not None and kept else None

    def _note_coming(self, sentence: Sentence) -> None:
        """ "Salı günü geldiği Lima'dan", "dün başlayan ziyaret": what is told to be on a day of the stay counts from it."""
        for told in self.scene.dates_in(sentence.first, sentence.last):
            verb = next((t for t in self.scene.own(sentence, self.scene.at(told.end)) if t.verb), None)
            if verb is None or told.precision != "day" or told.kind == "relative_to_previous" or verb.word.negative:
                continue
            begins = verb.lemma == "başla" and any(t.lemma in STAYS for t in self.scene.own(sentence))
            if begins or (is_journey(self.scene, verb) and verb.lemma != "dön"):
                self.come = told

    def _note_late(self, told: list[DateMention], main: Token) -> None:
        """ "Odongo salı günü Roe'yla görüştü.": later paragraphs that tell of no day go on with it, if today was not told."""
        days = [d for d in told if d.precision == "day"]
        when = self.resolve(days[-1], "occurred", main) if days else None
        if when is not None and not self._is_of_today(when):
            self.late = when if when.ends_on is None and not self._is_old(when) else None

    def _is_of_today(self, when: When) -> bool:
        """Whether the report of a day has told of its own day before."""
        report_of = self.scene.article.report_of
        known = self.late is not None and report_of(self.late.span[0]) == report_of(when.span[0])
        return known and self.late is not None and self.late.starts_on.isoformat() == self.scene.published(when.span[0])

    def _is_of_main(self, mention: DateMention, sentence: Sentence, last: int) -> bool:
        """Whether a date goes with a sentence's last verb, at ``last``, or with the verb before it in a row."""
        main = self.scene.tokens[last]
        if self._is_attribute(mention) and self._is_of_stay_begun(mention, main):
            return True
        between = [t for t in self.scene.own(sentence, self.scene.at(mention.end), last) if t.verb in {"Part", "Conv", "Fin"}]
        parts = [t for t in between if t.verb == "Part"]
        row = all(self._goes_on(t, main) for t in between if t.verb != "Part")
        if row and parts and _is_said_then(parts[0], main):
            return True
        return row and all(self._is_trip(t, mention) or self._is_of_occasion(t) for t in parts)

    def _is_of_stay_begun(self, mention: DateMention, main: Token) -> bool:
        """ "dünkü temaslarına … koyarak başladı", "bugünkü programını … sürdürdü": a day of a stay that is told."""
        following = self.scene.tokens[self.scene.at(mention.end) : self.scene.at(mention.end) + NAME]
        stay = next((t for t in following if t.lemma in STAYS), None)
        begins = main.lemma == "başla" or self.scene.tokens[main.i - 1].lower == "devam"
        goes_on = begins or main.lemma in {"sürdür", "tamamla", "bitir"}
        return stay is not None and goes_on and main.verb == "Fin"

    def _is_trip(self, verb: Token, mention: DateMention) -> bool:
        """ "5 Mart'ta Lima'ya gelen Odongo", "2009'da gittiği Lima'da": a journey long ago dates what is told of it."""
        when = self.resolve(mention, "occurred", verb)
        if when is None or mention.offset_days or (when.precision == "day" and not self._is_old(when)):
            return False
        i, places = verb.i, self.scene.mentions.places_in
        goes = any(p.case in {"Dat", "Acc", "Loc"} for p in places(self.scene.at(mention.end), i))
        sentence = self.scene.sentence_at[i]
        guest = self.scene.head_after(sentence, i) if sentence is not None and goes and self._is_old(when) else None
        there = verb.word.possessive and any(p.first == i + 1 and p.case == "Loc" for p in places(i, i + 4))
        return bool(there) or (guest is not None and verb.word.tense == "Pres")

    def _told_then(self, sentence: Sentence, verb: Token | None) -> When | None:
        """The time of which the paragraph tells; a whole year only where what happens is told as background."""
        if self.then is None or self.then[0] != sentence.paragraph or sentence.quote != -1:
            return None
        if self.scene.dates_in(sentence.first, verb.i + 1 if verb is not None else sentence.last):
            return None
        if _ANEW.search(" ".join(t.lower for t in self.scene.own(sentence))):
            return None
        when = self.then[1]
        if when.precision == "year" and not self._is_background(sentence, verb):
            return None
        return month_of(self.scene.text, when) if when.ends_on is not None else replace(when, basis="resolved")

    def date(self, happening: Happening, sentence: Sentence, first: int, last: int, verb: Token | None) -> None:
        """When it happens, from the words of its clause, else of its sentence's opening, else fresh news' own day."""
        dates = [d for d in self.scene.dates_in(first, last) if self._belongs(d, sentence, happening, verb)]
        if self._is_left(happening, sentence):
            dates = [d for d in dates if d.end <= happening.trigger[0]]
            if not dates:
                return
        begun = self._begun(sentence, verb) if happening.type in VISITS and happening.status == "occurred" else None
        happening.background = self._is_background(sentence, verb)
        happening.under_way = self._is_going_on(verb)
        named = self._named_by(happening, sentence)
        off = happening.status == "cancelled"
        anew = [d for d in dates if self.is_new_day(d, verb)] if off else []
        meant = self._meant_for(happening, sentence) if off and not anew else []
        dates = anew or meant or [each for each in (begun, named) if each is not None][:1] or dates
        dates = dates or self._around(happening, sentence, first, verb)
        for mention in reversed(dates):
            if happening.status == "cancelled" and self.is_new_day(mention, verb):
                happening.reschedule()
            happening.when = self.resolve(mention, happening.status, None if mention in meant else verb)
            if happening.when is not None:
                happening.another = self.scene.tokens[self.scene.at(mention.end)].lower in {"de", "da"}
                happening.lasts = begun is not None or (
                    happening.type in VISITS and self._returns_later(mention, happening.when, sentence, verb)
                )
                happening.aside |= begun is not None
                ending = happening.under_way or self._is_end(happening.when.span)
                if ending and happening.type in VISITS and begun is None:
                    happening.when = self._from_first_day(happening, happening.when)
                return
        happening.on_unknown_day = any(self._untold_before(each) for each in dates) or self._is_long_ago(sentence, verb, first)
        if not happening.on_unknown_day:
            fresh = self._is_fresh(sentence, verb, first) and all(self._may_be_today(d) for d in dates)
            happening.when = self._untold(happening, sentence, verb, fresh)

    def _around(self, happening: Happening, sentence: Sentence, first: int, verb: Token | None) -> list[DateMention]:
        """The dates of a sentence's opening, before a clause that has none, or behind it.

        "görüşmek üzere yarın gidecek", "temaslarını tamamlayıp dün döndü".
        """
        before = self.scene.dates_in(sentence.first, first) if first > sentence.first else []
        dates = [d for d in before if self._belongs(d, sentence, happening, verb)]
        main = self.scene.main_verb(sentence)
        if not dates and verb is not None and main is not None and main.i > verb.i:
            aimed = self.scene.tokens[verb.i + 1].lower == "üzere"
            left = verb.lemma in ENDING and verb.verb in {"Conv", "Part"} and main.lemma in LEAVING
            dates = self.scene.dates_in(verb.i, main.i + 1) if aimed or left else []
        return dates

    def _untold(self, happening: Happening, sentence: Sentence, verb: Token | None, fresh: bool) -> When | None:
        """The day of what is told without one: by what was told before, else that of its report if it is ``fresh`` news."""
        when = self._carried(happening, sentence, verb) or self._of_purpose(happening, sentence)
        if when is not None or happening.status != "occurred":
            return when
        published = self.scene.published(happening.trigger[0])
        then = self._told_then(sentence, verb)
        if then is not None or not published or not fresh:
            return then
        day = When(date.fromisoformat(published), None, "day", happening.trigger, "default")
        return self._told_late(happening, sentence, verb) or day

    def _is_left(self, happening: Happening, sentence: Sentence) -> bool:
        """ "Oslo'daki temaslarının ardından (temaslarını tamamlayıp) dün Lima'ya geçti": a stay that the next journey ends."""
        if happening.type not in VISITS or happening.status != "occurred":
            return False
        end = self.scene.at(happening.trigger[1])
        ends = any(t.lower in _THEN or (t.lemma in ENDING and t.verb == "Conv") for t in self.scene.tokens[end : end + 1])
        places = self.scene.places(sentence, end, sentence.last) if ends else []
        onward = (p for p in places if p.case == "Dat" and p.entry.country != happening.country)
        return any(is_journey(self.scene, v) for p in onward if (v := self.scene.governor(sentence, p.last - 1)) is not None)

    def _begun(self, sentence: Sentence, verb: Token | None) -> DateMention | None:
        """ "salı günü başladığı ziyaret kapsamında bugün … geldi", "salıdan beri": the first day of a stay that goes on."""
        end = verb.i if verb is not None else sentence.last
        lasting = (d for d in self.scene.dates_in(sentence.first, end) if SINCE.match(self.scene.text, d.end))
        since = next((d for d in lasting if d.precision == "day"), None) if end > sentence.first else None
        if since is not None and verb is not None and verb.lemma in IS_THERE:
            return since
        for begin in self.scene.own(sentence, sentence.first, end):
            following = self.scene.tokens[begin.i + 1 : begin.i + 5]
            if begin.lemma == "başla" and begin.verb == "Part" and any(t.lemma in STAYS for t in following):
                told = self.scene.dates_in(max(sentence.first, begin.i - 5), begin.i)
                return next((d for d in reversed(told) if d.precision == "day"), None)
        return None

    def _meant_for(self, happening: Happening, sentence: Sentence) -> list[DateMention]:
        """ "23 Haziran'da yapacağı ziyareti dün erteledi": the day for which what is off was planned."""
        first, last = self.scene.at(happening.trigger[0]), self.scene.at(happening.trigger[1])
        inside = next((t for t in reversed(self.scene.tokens[first : last - 1]) if t.verb == "Part"), None)
        meant = inside or self.modifier(sentence, first)
        if meant is None or tells(self.scene.tokens, meant)[0] != "planned":
            return []
        begin = self.scene.clause_start(sentence, meant.i)
        told = self.scene.dates_in(begin, meant.i) if meant.i > begin else []
        told = [d for d in told if not self._is_attribute(d) and not self.is_bound(d)]
        return [d for d in told if not any(t.verb for t in self.scene.own(sentence, self.scene.at(d.end), meant.i - 1))][-1:]

    def _named_by(self, happening: Happening, sentence: Sentence) -> DateMention | None:
        """ "Karma Komisyon'un dünkü toplantısında", "marttaki Lima ziyareti": the day that says which occasion is meant."""
        start, end = self.scene.at(happening.trigger[0]), self.scene.at(happening.trigger[1])
        for told in self.scene.dates_before(happening.trigger[0], 1):
            first = self.scene.at(told.end)
            between = self.scene.tokens[first:start]
            here = sentence.first <= first and len(between) <= NAME and not any(t.verb or t.text == "," for t in between)
            if here and self._is_attribute(told) and any(t.lemma in OCCASIONS for t in self.scene.tokens[start:end]):
                return told
        return None

    def _told_late(self, happening: Happening, sentence: Sentence, verb: Token | None) -> When | None:
        """The late day of which the report told before a sentence that names no day but of what is still to come."""
        main = self.scene.main_verb(sentence)
        coming = verb is not None and main is not None and main.i > verb.i and main.word.tense == "Fut"
        end = verb.i + 1 if verb is not None and coming else sentence.last
        if self.late is None or self.scene.dates_in(sentence.first, end):
            return None
        report_of = self.scene.article.report_of
        same = report_of(self.late.span[0]) == report_of(happening.trigger[0])
        return replace(self.late, basis="default") if same else None

    def _is_going_on(self, verb: Token | None) -> bool:
        """ "temaslarına bugün Lima'da devam etti": the day is not the first one of the stay."""
        before = self.scene.tokens[verb.i - 1].lower if verb is not None and verb.i else ""
        return verb is not None and (verb.lemma in {"sürdür", "sür", *ENDING} or before in {"devam", "sona"})

    def _from_first_day(self, happening: Happening, when: When) -> When:
        """ "üç günlük (üç gün süren) ziyaretini bugün tamamladı": the first day, by length and last day of a stay."""
        first, last = self.scene.at(happening.trigger[0]), self.scene.at(happening.trigger[1] - 1)
        ends = any(t.lemma in ENDING or t.lower == "sona" for t in self.scene.tokens[last : last + NAME])
        days = self._length(first) if ends or self._is_end(when.span) else 1
        known = when.precision == "day" and 1 < days <= WEEK.days and when.ends_on is None
        return replace(when, starts_on=when.starts_on - timedelta(days=days - 1), basis="resolved") if known else when

    def _returns_later(self, mention: DateMention, when: When, sentence: Sentence, verb: Token | None) -> bool:
        """ "Salı günü gittiği Lima'dan dün döndü": there for more than a day."""
        rest = self.scene.own(sentence, verb.i + 1) if verb is not None else []
        back = next((t for t in rest if t.lemma in LEAVING and t.verb), None)
        told = self.scene.dates_in(sentence.first, back.i + 1) if back is not None else []
        left = self.resolve(told[-1], "occurred", back) if told and told[-1].start >= mention.end else None
        return left is not None and left.precision == when.precision == "day" and left.starts_on > when.starts_on

    def _of_purpose(self, happening: Happening, sentence: Sentence) -> When | None:
        """ "Zirve 20 Mayıs'ta Lima'da yapılacak. Odongo zirve için Peru'ya gidecek": the day of what one goes for; its town."""
        told = self._told_of_purpose(happening, sentence)
        if told is None:
            return None
        towns = [p for p in self.scene.mentions.places_in(*told) if p.entry.kind == "city" and self.is_where(p)]
        if towns and happening.city is None and towns[0].entry.country == happening.country:
            happening.city = towns[0]
        days = self.scene.dates_in(*told)
        when = self.resolve(days[-1], "planned", None) if days else None
        return replace(when, ends_on=None, basis="resolved") if when is not None else None

    def _told_of_purpose(self, happening: Happening, sentence: Sentence) -> tuple[int, int] | None:
        """The half-open token span in which the sentences just before tell when and where a visit's purpose is held."""
        if happening.type not in VISITS or happening.status != "planned" or sentence.quote != -1:
            return None
        own = self.scene.own(sentence, sentence.first, self.scene.at(happening.trigger[0]))
        purpose = next((t for t, after in pairwise(own) if self._is_purpose(t, after)), None)
        if purpose is None:
            return None
        earlier = self.scene.analysed.sentences[max(0, sentence.index - 2) : sentence.index]
        named = (t for s in reversed(earlier) if not s.heading for t in reversed(self.scene.own(s)) if t.lemma == purpose.lemma)
        return next((span for t in named if (span := self._held_about(t)) is not None), None)

    def _is_purpose(self, noun: Token, following: Token) -> bool:
        """ "Tören için", "zirveye katılmak", "forum vesilesiyle"."""
        if noun.lemma not in OCCASIONS | SITES or noun.word.possessive:
            return False
        return (noun.case == "Dat" and following.lemma == "katıl") or (noun.case == "Nom" and following.lower in _PURPOSES)

    def _held_about(self, noun: Token) -> tuple[int, int] | None:
        """ "20 Mayıs'ta Lima'da yapılacak tören", "tören 20 Mayıs'ta Lima'da yapılacak": the half-open token span between."""
        sentence = self.scene.sentence_at[noun.i]
        if sentence is None:
            return None
        before = next((t for t in reversed(self.scene.own(sentence, sentence.first, noun.i)) if t.verb), None)
        verb = before if before is not None and before.verb == "Part" else self.scene.governor(sentence, noun.i)
        if verb is None or verb.lemma not in HELD | {"ol", "başla"} or tells(self.scene.tokens, verb)[0] != "planned":
            return None
        own = self.scene.own(sentence, sentence.first, verb.i)
        return max((t.i + 1 for t in own if t.verb and not self.scene.is_in_date(t)), default=sentence.first), verb.i + 1

    def _carried(self, happening: Happening, sentence: Sentence, verb: Token | None) -> When | None:
        """The day named before, where a sentence goes on with it: "Ardından … görüştü"; or where a day's programme is told."""
        if self.diary is not None and sentence.quote == -1:
            noted = self.resolve(self.diary, happening.status, verb)
            return replace(noted, basis="resolved") if noted is not None else None
        if self.day is None or sentence.quote != -1:
            return None
        last, mention = self.day
        apart = sum(not s.heading for s in self.scene.analysed.sentences[last.index + 1 : sentence.index + 1])
        then = apart == 1 and self.scene.tokens[sentence.first].lower in _THEN
        main = self.scene.main_verb(last)
        programme = happening.status == "planned" and happening.type not in VISITS and 0 < apart <= 3
        programme = programme and (main is None or tells(self.scene.tokens, main)[0] == "planned")
        when = self.resolve(mention, happening.status, verb) if then or programme else None
        if when is None:
            return None
        if programme and when.ends_on is not None:
            return month_of(self.scene.text, when)
        return replace(when, ends_on=None, basis="default" if programme else "resolved")

    def _belongs(self, mention: DateMention, sentence: Sentence, happening: Happening, verb: Token | None) -> bool:
        """A date goes with the next verb behind it; past a participle it holds only if both tell of the same time."""
        i = self.scene.at(mention.start)
        if mention.start <= happening.trigger[0] and happening.trigger[1] <= mention.end:
            return False
        if verb is None or self.scene.tokens[i].quote != sentence.quote:
            return verb is None
        if self.is_bound(mention) or (happening.status == "occurred" and self.is_feast(mention)):
            return False
        start = self.scene.at(happening.trigger[0])
        behind = self.scene.at(mention.end)
        if mention.start > happening.trigger[1] and self._is_said_of(happening, sentence, behind, verb):
            return False
        if mention.start > happening.trigger[1] and self._is_of_next(happening, behind, verb):
            return False
        before = self.modifier(sentence, start)
        own = self.scene.own(sentence, behind, min(verb.i, max(before.i if before is not None else start - 1, behind)))
        between = [t for t in own if t.verb in {"Part", "Fin", "Conv"} and t.lower != "olan"]
        between = [t for t in between if t.i not in self.scene.people_at]
        closed = next((n for n, t in enumerate(between) if t.verb in {"Conv", "Fin"}), len(between))
        row = all(t.verb != "Fin" or self._goes_on(t, verb) for t in between)
        return row and all(self._is_aside(t, start, happening, mention) for t in between[:closed])

    def _is_said_of(self, happening: Happening, sentence: Sentence, behind: int, verb: Token) -> bool:
        """ "forumda, … haziranda kurulacağını söyledi": whether a date goes with what somebody says at an occasion."""
        occasion = self.scene.tokens[self.scene.at(happening.trigger[1]) - 1]
        said = next((t for t in self.scene.own(sentence, behind, verb.i + 1) if t.verb), None) if behind <= verb.i else None
        told = said is not None and said.verb == "Part" and said.case == "Acc" and said.word.tense in {"Fut", "Past"}
        return told and (said is not verb or (occasion.case == "Loc" and not occasion.verb))

    def _is_of_next(self, happening: Happening, behind: int, verb: Token) -> bool:
        """ "görüşmesi, 30 Mayıs'ta da Lima'ya geçmesi bekleniyor": whether a date goes with the next verbal noun of a row."""
        end = self.scene.at(happening.trigger[1])
        row = self.scene.tokens[end].lower in {",", "ve"} and self.scene.tokens[end - 1].lower.endswith(_DOING)
        return row and any(t.lower.endswith(_DOING) for t in self.scene.tokens[behind : verb.i + 1])

    def _is_aside(self, verb: Token, start: int, happening: Happening, mention: DateMention) -> bool:
        """A participle that leaves the time to what follows: of one status and passive, or of a thing and not a person."""
        if self._is_founded(mention, verb):
            return False
        if happening.status == "planned" and self._is_before_it(verb):
            return False
        if self._is_of_occasion(verb):
            return verb.word.negative or tells(self.scene.tokens, verb)[0] == happening.status
        if self._is_site(verb, start):
            return True
        if verb.word.passive:
            held = verb.lemma in HELD or any(t.case in {"Loc", "Abl"} for t in self.scene.tokens[verb.i + 1 : start])
            open_ = verb.lemma in HELD and verb.word.tense == "Pres"
            said = held and (open_ or tells(self.scene.tokens, verb)[0] == happening.status)
            return said or self._is_behind_subject(mention, verb)
        if verb.word.tense == "Fut" and happening.status == "planned":
            return True
        if verb.lemma in COMING:
            return self._is_trip(verb, mention)
        if verb.lemma == "gerçekleş" or self.scene.tokens[verb.i - 1].lower.startswith("sahipliğ"):
            return tells(self.scene.tokens, verb)[0] == happening.status
        return verb.word.tense == "Pres" and not self.scene.mentions.people_in(verb.i + 1, max(start, verb.i + 1))

    def _is_founded(self, mention: DateMention, verb: Token) -> bool:
        """ "2001'de kurulan komisyon", "2008'de imzalanan anlaşma", "2004'te inşa edilen saray": what is there of old."""
        founded = verb.lemma in _FOUNDING or self.scene.tokens[verb.i - 1].lower in _FOUNDING
        told = self._read(mention, "occurred", verb) if founded and verb.word.passive and verb.word.tense == "Pres" else None
        return told is not None and self._is_old(told)

    def _is_before_it(self, participle: Token) -> bool:
        """ "7 Temmuz'da yapılacak görüşme öncesinde": whether something is only told to be before what a participle tells."""
        phrase = takewhile(lambda t: t.is_word and not t.verb, self.scene.tokens[participle.i + 1 : participle.i + PHRASE])
        return any(t.lower in {"öncesi", "öncesinde"} for t in phrase)

    def _is_behind_subject(self, mention: DateMention, verb: Token) -> bool:
        """ "Odongo, salı günü okullar için alınan kitapları …": the late day of news, said between its subject and a thing."""
        first, i = self.scene.at(mention.start), self.scene.at(mention.end)
        when = self.resolve(mention, "occurred", verb) if verb.i - i > 1 and mention.precision == "day" else None
        before = first - (self.scene.tokens[first - 1].text == ",")
        sentence = self.scene.sentence_at[first]
        named = self.scene.mentions.people_in(sentence.first, before) if sentence is not None and when is not None else []
        subject = bool(named) and named[-1].last == before and named[-1].case == "Nom"
        return subject and when is not None and not self._is_old(when)

    def _is_long_ago(self, sentence: Sentence, verb: Token | None, first: int) -> bool:
        """ "daha önce görüşmüştü", "geçmişte birkaç kez bir araya geldi": told of some day before the news.

        "forumdan kısa süre önce" is of the forum's day, and "bir gün önce" may be of a participle.
        """
        told = self.scene.own(sentence, first, verb.i + 1 if verb is not None else None)
        inner = [k for k, t in enumerate(told[:-1]) if t.verb == "Part" and not self.scene.is_in_date(t)]
        words = " ".join(t.lower for t in told[inner[-1] + 1 if inner else 0 :])
        found = _LONG_AGO.search(words)
        return found is not None and not found[0].startswith("bir ") and _FROM_ANOTHER.search(words, 0, found.start()) is None

    def _is_fresh(self, sentence: Sentence, verb: Token | None, first: int) -> bool:
        """Plain past of the report itself: no pluperfect, no quotation, no "daha önce"."""
        words = " ".join(t.lower for t in self.scene.own(sentence, first, verb.i + 1 if verb is not None else None))
        before = (_LONG_AGO.search(words) or _REPEATED.search(words)) is not None or self._is_before_another(sentence, first)
        before = before or self._is_recounted(sentence, verb)
        return sentence.quote == -1 and not before and not self._is_background(sentence, verb)

    def _is_recounted(self, sentence: Sentence, verb: Token | None) -> bool:
        """ "Wanjala'yla görüştüğünü anlattı": what somebody recounts was then or long before, unless it is announced."""
        if verb is None or verb.verb != "Part" or verb.word.tense != "Past" or verb.case != "Acc":
            return False
        return not any(t.lemma in ANNOUNCING for t in self.scene.own(sentence, verb.i + 1) if t.verb)

    def _is_background(self, sentence: Sentence, verb: Token | None) -> bool:
        """ "görüştükten sonra … demişti": told in the pluperfect, by its own verb or by the one that closes its clause.

        "görüşmüş, … imzalamıştır" is how offices tell of news.
        """
        rest = self.scene.own(sentence, verb.i) if verb is not None else []
        row = [t for t in rest if t.verb == "Fin"]
        told = next((t for t in row if not t.lower.endswith(_BARE)), row[0] if row else None)
        return told is not None and told.word.tense == "Evid" and not _FORMAL.search(told.lower)

    def _may_be_today(self, mention: DateMention) -> bool:
        """ "temaslarının ikinci gününde", "aynı saatlerde", "dört yıl sonra", where no day is told from which they count."""
        counted = self._is_nth(mention) or self._is_of_stay(mention)
        after_years = mention.kind == "relative" and mention.offset_months > 0
        return after_years or (mention.kind == "relative_to_previous" and counted)

    def _is_before_another(self, sentence: Sentence, first: int) -> bool:
        """ "Lima'dan önce Oslo'yu ziyaret eden": before the visit that the news tells of."""
        places = {p.last for p in self.scene.places(sentence, first, sentence.last) if p.case == "Abl"}
        return any(t.lower == "önce" and t.i in places for t in self.scene.own(sentence, first))
