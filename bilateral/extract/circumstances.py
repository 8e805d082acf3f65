"""When and where an event is, from the words around what tells of it, and from the days and towns named before."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise, takewhile

from bilateral.extract import venues
from bilateral.extract.scene import DURING, ENDING, EXPECTED, PUT_OFF, Scene, Status, is_shifted, tells
from bilateral.extract.telling import Happening, Span, When, is_old, month_of
from bilateral.facts import VISITS
from bilateral.gazetteer import Place
from bilateral.mentions import HOME
from bilateral.mentions.names import GUESTS
from bilateral.turkish import letters, numbers, vocabulary
from bilateral.turkish.dates import WEEKDAYS, DateMention
from bilateral.turkish.pipeline import Sentence, Token

Day = date
"""The type, in a class that has a method of its name."""
LATER_THAT_DAY = {"akşam", "akşamleyin", "akşamüstü", "gece", "öğleden", "öğleyin"}
"""Hours of a day that is not said: that of which is told, or the report's."""
_THEN = {"ardından", "sonra", "sonrasında", "akabinde", "bunun", "daha"} | LATER_THAT_DAY
"""What opens a sentence that goes on with the same day: "Daha sonra", "Bunun ardından", "Akşam da"."""
_WEEK = timedelta(days=7)
_HALF_A_YEAR = timedelta(days=183)
"""How far from today a stay may be of whose weekdays a report tells."""
_DAY_WORDS = 6
"""A line that is a day has no more words."""
_DAYTIMES = ("gün", "akşam", "sabah", "gece")
_NTH = {"ilk", "ikinci", "üçüncü", "son"}
_DESKS = ("bakanlıkta", "makamında", "valilikte", "belediyede", "başbakanlıkta", "başbakanlık't")
"""Where an officer of the report's own state is at home."""
_TO_NEW_DAY = 5
"""How many words may stand between a day and the verb that puts something off to it: "haziranın ilk haftasına ertelendi"."""
_TO_DAY = re.compile(r"^\d+['’]\w{0,3}[ae]$")
"""A day's number with the possessive and the dative: "ayın 23'üne"."""
SINCE = re.compile(r"(?:(?:['’]?| ayın)[dt][ae]n|(?<=[dt][ae]n)) (?:bu yana|beri)\b|(?<=gün)dür\b")
"""What makes a day the first of a time that lasts: "5 Mayıs'tan bu yana", "salı gününden beri", "üç gündür"."""
_FROM_OR_TO = re.compile(
    r"(?:(?:['’]?| ayın)[dt][ae]n|(?<=[dt][ae]n)) (?:bu yana|beri|önce|sonra)|(?<=gün)dür\b"
    r"|(?:['’]?\w{0,3}| ay\w+) (?:kadar|dek|değin)\b"
)
"""What makes a day the bound of a time: "5 Mayıs'tan bu yana", "5 Mayıs'a kadar"."""
_NAME = 4
"""How many words stand between the day that says which occasion is meant and its noun: "mart ayındaki Yeni Delhi ziyareti"."""
_STEM = 4
"""How many letters the words for one occasion share: "açıldı", "açılış"."""
_TOLD_BEFORE = 12
"""How many dates are gone back to find that of an occasion."""
_CHAIN = 4
"""How many words that count from a day are followed back to one that is named."""
_PHRASE = 6
"""How far the noun is that a place in "-deki" modifies."""
_SITUATED = {"konuşlu", "kurulu", "yerleşik", "mukim", "görevli", "yaşayan"}
"""What modifies a noun by where it is, as "-deki" does."""
_COMING = {"gel", "git", "var", "in", "ulaş", "geç", "dön"}
"""Who comes on a day may meet his hosts on the next."""
_GOING_TO = {*_COMING, "uç", "uğra"}
"""What leads to the place of which the next words tell."""
_SETTING_OUT = {"ayrıl", "çık", "başla", "bulun", "ol"}
"""With what a journey begins that is still to come: "yola çıkacak", "Lima'dan ayrılacak", "Lima'da olacak"."""
_SOON_AFTER = 3
"""How many sentences behind a day told without its weekday still tell of the weekdays after it."""
_KNOWING = {"tanış", "tanı", "büyü", "doğ"}
_STAYING = {"bulun", "kal", "konakla", "ağırlan"}
"""What says of a building where it is or who stays in it."""
IS_THERE = {"bulun", "ol", "kal", "konakla", "sürdür"}
"""What one does in a place since a day: "salıdan beri Lima'da bulunan", "üç gündür Lima'da temaslarını sürdüren"."""
_TOWN = {"kentte", "şehirde", "kasabada", "ilçede"}
_PARTS = {"kent", "şehir", "kasaba", "ilçe", "belde", "köy", "bölge", "eyalet", "vilayet", "ada", "il"}
"""What a state has, and names."""
_THERE = {"burada", "orada", "ülkede", "başkentte", *_TOWN}
"""What points to a place that was named."""
_NAMED_BY_TOWN = ("buluşma", "görüşme", "toplantı", "zirve", "müzakere")
"""What is held in the town by which it is named."""
_SITES = {
    "fuar", "zirve", "forum", "konferans", "kongre", "kurultay", "festival", "sergi", "tören", "toplantı", "oturum", "otel",
    "fabrika", "tersane", "kamp", "üs", "üniversite", "saray", "konut", "köşk",
}  # fmt: skip
"""Gatherings and buildings that a later sentence names by one word."""
_GATHERINGS = {"zirve", "forum", "konferans", "kongre", "kurultay"}
"""Those of them of which a report seldom tells of two."""
_SITE = 9
"""How many words before a site the place may stand where it is."""
_EARLIER = {"geçen", "geçtiğimiz", "önce", "önceki", "evvel"}
"""What tells of a time before the news without a day."""
_SPEECHES = ("açıklama", "konuşma", "demec", "demeç", "röportaj", "söyleşi", "mülakat", "basın")
"""In which one tells of what happens elsewhere, the press conference ("basın toplantısında") with them."""
HELD = {"düzenle", "yap", "gerçekleş", "tertiple", "imzala", "topla"}
"""What happens to a gathering on its day, while "geçen yıl kurulan grup" tells of another day."""
_FINENESS = {"day": 0, "month": 1, "year": 2}
STAYS = {"ziyaret", "temas", "program", "gezi", "seyahat", "tur"}
"""What has days of its own: "temaslarının ikinci gününde"."""
_THAT = {"bundan", "ondan", "bunun", "onun"}
OCCASIONS = {
    "ziyaret", "gezi", "seyahat", "görüşme", "toplantı", "zirve", "tören", "forum", "temas", "buluşma", "kabul", "yemek",
    "oturum",
}  # fmt: skip
_LONG_AGO = re.compile(
    r"\b(?:daha (?:\w+ )?önce|(?:birkaç|kısa|bir|uzun) (?:gün|hafta|ay|yıl|süre|zaman) önce(?! (?:\w+ ){0,2}\w+[ae]n\b)"
    r"|geride bıraktığımız|geçmişte|eskiden|vaktiyle|bir zamanlar|dönemin (?!başı|sonu)|en son"
    r"|(?:şimdiye|bugüne) (?:kadar|dek|değin)|(?:geçtiğimiz|geçen|son) (?:gün|hafta|ay|yıl|dönem)(?:ler|lar)?d[ae]"
    r"|o (?:dönem|tarihte|yıllarda|zaman|günlerde)|\d{4}['’]?l[ıiuü] yıllar)"
)
"""What tells of a time before the news without naming it."""
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
_ANNOUNCING = {"duyur", "açıkla", "bildir", "yaz"}
_TELLING = {*_ANNOUNCING, "söyle", "belirt", "kaydet"}
"""What makes news of what has been done."""
LEAVING = {"dön", "ayrıl"}
"""What ends a stay: what is told next was before it."""


def is_journey(scene: Scene, verb: Token) -> bool:
    """ "Lima'ya gitti", "Lima'ya hareket etti": whether a verb leads to a place."""
    return verb.lemma in _GOING_TO or (verb.lemma == "et" and scene.tokens[verb.i - 1].lower == "hareket")


_DOING = ("mesi", "ması")
"""How verbal nouns end whose doer is told: "X'in görüşmesi", "Y'nin gelmesi"."""
_PURPOSES = {"için", "vesilesiyle", "dolayısıyla"}
_JOINING = {"ve", "ama", "ancak", "fakat"}
_ROW = 12
"""How many words before a participle another may stand that modifies the same noun."""


def is_of_thing(scene: Scene, place: Place) -> bool:
    """Whether a place only says which thing is meant, no occasion and nothing in which one is.

    "Lima'daki saldırıyı kınadı", "Lima'da konuşlu askerleri ziyaret".
    """
    situated = place.case == "Loc" and place.last < len(scene.tokens) and scene.tokens[place.last].lower in _SITUATED
    if not situated and not scene.tokens[place.last - 1].word.relative:
        return False
    begin = place.last + situated
    phrase = takewhile(lambda t: t.verb in {"", "Vnoun"} and t.text != ",", scene.tokens[begin : begin + _PHRASE])
    cases: list[frozenset[str]] = []
    for token in phrase:
        if token.lemma in OCCASIONS | STAYS | _SITES or token.lower in DURING or token.case == "Loc":
            return False
        cases.append(token.word.cases)
        if token.case in {"Acc", "Dat", "Abl", "Ins"}:
            return True
    return any("Gen" in read for read in cases) or (bool(cases) and "Acc" in cases[-1])


def _is_said_then(verb: Token, main: Token) -> bool:
    """ "dün Lima'da konuşan Odongo, … söyledi": whether a participle and the main verb tell of one speech."""
    active = verb.word.tense == "Pres" and not verb.word.passive and not verb.word.negative
    return active and verb.lemma in _SPEAKING and main.lemma in _SAYING and main.verb == "Fin"


_SPEAKING = {"konuş", "açıkla", "değerlendir", "yanıtla", "cevapla", "görüş", "buluş"}
_SAYING = {"söyle", "belirt", "kaydet", "vurgula", "açıkla", "de", "bildir", "ifade", "et"}
"""What somebody does who speaks, and by what his words are told."""


class Circumstances:
    """Reads the day and the place of tellings of one article; remembers the days that it names on the way.

    ``found`` is the list of the tellings so far, which grows while the article is read.
    """

    def __init__(self, scene: Scene, found: list[Happening]) -> None:
        self.scene = scene
        self.found = found
        self.day: tuple[Sentence, DateMention] | None = None
        """The last day that the report's own sentences name."""
        self.come: DateMention | None = None
        """The day on which somebody came, or a stay began, as the report's own sentences told last."""
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
        told = [d for d in told if not self.is_bound(d)] or told
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
        following = self.scene.tokens[self.scene.at(mention.end) : self.scene.at(mention.end) + _NAME]
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

    def _is_old(self, when: When) -> bool:
        """Whether a time is none of the news: of long ago, or of the week before ("geçen hafta"), though of this month."""
        last_week = when.precision == "month" and self.scene.tokens[self.scene.at(when.span[0])].lower in _EARLIER
        return last_week or is_old(when, self.scene.published(when.span[0]))

    def _told_then(self, sentence: Sentence, verb: Token | None) -> When | None:
        """The time of which the paragraph tells; a whole year only where what happens is told as background."""
        if self.then is None or self.then[0] != sentence.paragraph or sentence.quote != -1:
            return None
        if self.scene.dates_in(sentence.first, verb.i + 1 if verb is not None else sentence.last):
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
        named = self._named_by(happening, sentence)
        off = happening.status == "cancelled"
        anew = [d for d in dates if self.is_new_day(d, verb)] if off else []
        meant = self._meant_for(happening, sentence) if off and not anew else []
        dates = anew or meant or [each for each in (begun, named) if each is not None][:1] or dates
        if not dates and first > sentence.first:
            before = self.scene.dates_in(sentence.first, first)
            dates = [d for d in before if self._belongs(d, sentence, happening, verb)]
        if not dates and verb is not None and verb.i + 1 < sentence.last and self.scene.tokens[verb.i + 1].lower == "üzere":
            main = self.scene.main_verb(sentence)
            dates = self.scene.dates_in(verb.i, main.i + 1) if main is not None and main.i > verb.i else []
        for mention in reversed(dates):
            if happening.status == "cancelled" and self.is_new_day(mention, verb):
                happening.reschedule()
            happening.when = self.resolve(mention, happening.status, None if mention in meant else verb)
            if happening.when is not None:
                happening.under_way = self._is_going_on(verb)
                happening.lasts = begun is not None or (
                    happening.type in VISITS and self._returns_later(mention, happening.when, sentence, verb)
                )
                happening.aside |= begun is not None
                ending = happening.under_way or self._is_end(happening.when.span)
                if ending and happening.type in VISITS and begun is None:
                    happening.when = self._from_first_day(happening, happening.when)
                return
        happening.under_way = self._is_going_on(verb)
        happening.on_unknown_day = any(self._untold_before(each) for each in dates) or self._is_long_ago(sentence, verb, first)
        if happening.on_unknown_day:
            return
        happening.when = self._carried(happening, sentence, verb) or self._of_purpose(happening, sentence)
        if happening.when is None and happening.status == "occurred":
            happening.when = self._told_then(sentence, verb)
        published = self.scene.published(happening.trigger[0])
        fresh = self._is_fresh(sentence, verb, first) and all(self._may_be_today(d) for d in dates)
        if happening.when is None and published and happening.status == "occurred" and fresh:
            day = When(date.fromisoformat(published), None, "day", happening.trigger, "default")
            happening.when = self._told_late(happening, sentence, verb) or day

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
            here = sentence.first <= first and len(between) <= _NAME and not any(t.verb or t.text == "," for t in between)
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
        ends = any(t.lemma in ENDING or t.lower == "sona" for t in self.scene.tokens[last : last + _NAME])
        days = self._length(first) if ends or self._is_end(when.span) else 1
        known = when.precision == "day" and 1 < days <= _WEEK.days and when.ends_on is None
        return replace(when, starts_on=when.starts_on - timedelta(days=days - 1), basis="resolved") if known else when

    def _length(self, i: int) -> int:
        """ "üç günlük", "üç gün süren": how many days something takes by the words before its noun at ``i``, else one."""
        before = self.scene.tokens[max(0, i - _NAME) : i + 1]
        lasting = (t for t, after in pairwise(before) if t.lower == "günlük" or (t.lower == "gün" and after.lemma == "sür"))
        long = next((t for t in lasting if t.i), None)
        counted = numbers.candidates(letters.plain(self.scene.tokens[long.i - 1].text)) if long is not None else ()
        return int(counted[-1].value) if counted else 1

    def _is_end(self, day: Span) -> bool:
        """ "10 Mayıs'ta sona eren", "dün tamamladığı": whether a day is told to be the last of something."""
        behind = self.scene.at(day[1])
        following = self.scene.tokens[behind : behind + 2]
        return any(t.lemma in ENDING or t.lower == "sona" for t in following)

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
        if noun.lemma not in OCCASIONS | _SITES or noun.word.possessive:
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
        if self.is_bound(mention):
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

    def is_bound(self, mention: DateMention) -> bool:
        """ "5 Mayıs'a kadar", "salı gününden beri": a day that only begins or ends a time."""
        return _FROM_OR_TO.match(self.scene.text, mention.end) is not None

    def _goes_on(self, one: Token, other: Token) -> bool:
        """ "Salı günü Lima'ya geldi ve … görüştü", "Lima'ya gelecek olan X … görüşecek": the next verb, in the same tense."""
        following = self.scene.tokens[one.i + 1].lower if one.i + 1 < len(self.scene.tokens) else ""
        return other.verb == "Fin" and one.word.tense == other.word.tense and following in {"ve", ",", ";", "olan"}

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
        if verb.lemma in _COMING:
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
        phrase = takewhile(lambda t: t.is_word and not t.verb, self.scene.tokens[participle.i + 1 : participle.i + _PHRASE])
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

    def _is_of_occasion(self, verb: Token) -> bool:
        """ "mayısta Lima'ya yaptığı (ve duyurulmayan) ziyarette": a participle of the occasion on which something happens."""
        following = self.scene.tokens[verb.i + 1 : verb.i + 6] if verb.verb == "Part" and verb.case == "Nom" else ()
        joined = next((t for t in following if t.verb), None) if following and following[0].lower == "ve" else None
        if joined is not None:
            return self._is_of_occasion(joined)
        for token in following:
            if token.verb or token.text in {",", ";"}:
                return False
            if token.case == "Loc" and (token.lemma in OCCASIONS or token.lower in DURING):
                return True
        return False

    def is_new_day(self, mention: DateMention, verb: Token | None) -> bool:
        """ "nisan ayına ertelendi": put off to a day that is named."""
        token = self.scene.tokens[self.scene.at(mention.end - 1) - 1]
        if verb is None or not 0 < verb.i - token.i <= _TO_NEW_DAY:
            return False
        if verb.lemma not in {"ertele", *PUT_OFF} and not is_shifted(verb):
            return False
        between = self.scene.tokens[token.i + 1 : verb.i]
        if any(t.verb == "Part" and not self.scene.is_in_date(t) for t in between):
            return False
        last = self.scene.tokens[verb.i - 1]
        return last.case == "Dat" or "Dat" in last.word.cases or _TO_DAY.search(last.lower) is not None

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
        return not any(t.lemma in _ANNOUNCING for t in self.scene.own(sentence, verb.i + 1) if t.verb)

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

    def _is_nth(self, mention: DateMention) -> bool:
        """ "ilk gün", "ikinci gün"."""
        first = self.scene.tokens[self.scene.at(mention.start)]
        return first.lower in _NTH and self.scene.tokens[first.i + 1].lower.startswith(_DAYTIMES)

    def _is_of_stay(self, mention: DateMention) -> bool:
        """ "ziyaretinin ikinci günü", "geldiği gün"; a bare "ilk gün" is of the stay of which the report told last."""
        first = self.scene.tokens[self.scene.at(mention.start)]
        bare = self.come is not None and self._is_nth(mention)
        return bare or first.lemma in STAYS or (first.verb == "Part" and (first.lemma in _GOING_TO or first.lemma == "başla"))

    def _is_before_another(self, sentence: Sentence, first: int) -> bool:
        """ "Lima'dan önce Oslo'yu ziyaret eden": before the visit that the news tells of."""
        places = {p.last for p in self.scene.places(sentence, first, sentence.last) if p.case == "Abl"}
        return any(t.lower == "önce" and t.i in places for t in self.scene.own(sentence, first))

    def resolve(self, mention: DateMention, status: Status, verb: Token | None) -> When | None:
        """The day that is meant, behind or ahead of the report as the verb says, or counted from what was told before."""
        counts = mention.kind == "relative_to_previous" or mention.offset_days is not None
        when = self._read(mention, status, verb)
        later = status == "occurred" and ((mention.offset_days or 0) > 0 or mention.offset_months > 0)
        if not counts or (mention.kind == "relative" and when is not None and not later):
            return when
        told = self._counted(mention, status, verb)
        if told is None or self._is_to_come(told, mention, status, verb):
            return when
        return When(told, None, mention.precision, (mention.start, mention.end), mention.basis)

    def _read(self, mention: DateMention, status: Status, verb: Token | None) -> When | None:
        """The day that the words mean by themselves, read from the report's own day."""
        past = self._is_past(mention, status, verb)
        start, end = (mention.past, mention.last_past) if past else (mention.future, mention.last_future)
        if mention.kind == "weekday" and not past and end is None:
            start = self._in_programme(mention) or start
        if start is None or self._is_to_come(start, mention, status, verb):
            return None
        return When(start, end, mention.precision, (mention.start, mention.end), mention.basis)

    def _in_programme(self, mention: DateMention) -> Day | None:
        """ "20 Mayıs Pazartesi yola çıkacak. … Salı günü …": the weekday of a journey that is still to begin."""
        report_of, here = self.scene.article.report_of, self.scene.sentence_at[self.scene.at(mention.start)]
        bare = letters.lower(self.scene.text[mention.start : mention.end]).startswith(WEEKDAYS)
        if not bare or mention.future is None or here is None:
            return None
        for told in reversed(self.scene.dates_before(mention.start, _TOLD_BEFORE)):
            dated = told.precision == "day" and told.kind in {"yearless", "absolute"} and told.future is not None
            if not dated or told.future is None or report_of(told.start) != report_of(mention.start):
                continue
            ahead = mention.future < told.future <= mention.future + _HALF_A_YEAR
            if ahead and self._begins_programme(told, here):
                day = told.future + (mention.future - told.future) % _WEEK
                return day if told.last_future is None or day <= told.last_future else None
        return None

    def _is_about_others(self, later: Sentence, sentence: Sentence) -> bool:
        """Whether a sentence has a subject and names none of those whom an earlier one names."""
        before, named = (
            {k for m in self.scene.mentions.people_in(s.first, s.last) for k in m.actors} for s in (sentence, later)
        )
        return bool(self.scene.main_subject(later)) and not before & named

    def _begins_programme(self, told: DateMention, later: Sentence) -> bool:
        """Whether a day is told of somebody's leaving or coming, by its weekday too or in one of the sentences just before."""
        sentence = self.scene.sentence_at[self.scene.at(told.start)]
        if sentence is None or sentence.quote != later.quote or self._is_about_others(later, sentence):
            return False
        verb = next((t for t in self.scene.own(sentence, self.scene.at(told.end)) if t.verb), None)
        sets_out = verb is not None and (is_journey(self.scene, verb) or verb.lemma in _SETTING_OUT)
        coming = sets_out and verb is not None and tells(self.scene.tokens, verb)[0] == "planned"
        by_weekday = any(day in letters.lower(self.scene.text[told.start : told.end]) for day in WEEKDAYS)
        return coming and (by_weekday or 0 < later.index - sentence.index <= _SOON_AFTER)

    def _is_past(self, mention: DateMention, status: Status, verb: Token | None) -> bool:
        put_off = verb is not None and verb.lemma in {"ertele", "kaydır"} and status == "planned"
        past = status == "occurred" or (verb is not None and verb.word.tense == "Evid" and verb.verb == "Fin" and not put_off)
        return past or (status == "cancelled" and self._is_nearer_past(mention))

    def _is_to_come(self, day: Day, mention: DateMention, status: Status, verb: Token | None) -> bool:
        """Whether a day lies ahead of the report, while what is told has happened."""
        published = self.scene.published(mention.start)
        return published is not None and day.isoformat() > published and self._is_past(mention, status, verb)

    def _counted(self, mention: DateMention, status: Status, verb: Token | None) -> Day | None:
        """The day that is counted from one told before, or the month or year in which that lies."""
        span = (mention.start, mention.end)
        known = next((h.when for h in self.found if h.when is not None and h.when.span == span), None)
        if known is not None:
            return known.starts_on
        if (owner := self._untold_before(mention)) is not None:
            named = self._day_of(owner, mention, status, verb)
            return mention.counted_from(named.starts_on) if named is not None else None
        of_stay = self._is_of_stay(mention)
        visits = [h.when for h in self.found if h.type in VISITS and h.when is not None and h.when.precision == "day"]
        told = visits if of_stay else [h.when for h in self.found if h.when is not None]
        if of_stay:
            report_of = self.scene.article.report_of
            here = self.come is not None and report_of(self.come.start) == report_of(mention.start)
            named = self._read(self.come, status, verb) if self.come is not None and here else None
        else:
            named = self._named_before(mention, status, verb)
            named = self._of_occasion(mention, status, verb) or named
        last = named or next((when for when in reversed(told) if when.basis != "default"), told[-1] if told else None)
        if last is None or _FINENESS[last.precision] > _FINENESS["year" if mention.month else mention.precision]:
            return None
        return mention.counted_from(last.starts_on) if mention.offset_days is not None else last.ends_on

    def _untold_before(self, mention: DateMention) -> Token | None:
        """ "Seçimin ertesi günü", "depremden bir hafta sonra": what a day is counted from that is no event of the report."""
        first = self.scene.at(mention.start)
        owner = self.scene.tokens[first - 1] if first else None
        if not (mention.offset_days or mention.offset_months) or owner is None or owner.case not in {"Gen", "Abl"}:
            return None
        named = owner.i in self.scene.people_at or bool(self.scene.mentions.places_in(owner.i, first))
        thing = owner.word.pos == "NOUN" and not named and not self.scene.is_in_date(owner)
        told = owner.lemma in OCCASIONS or owner.lower.startswith("açılış") or owner.lower in _THAT
        return owner if thing and not told else None

    def _day_of(self, noun: Token, mention: DateMention, status: Status, verb: Token | None) -> When | None:
        """The day of what a noun means: said beside it ("5 Mayıs'taki seçim"), told with it before, or told just before of what
        is no event: "5 Mayıs'ta köyü vurdular. Operasyondan bir gün önce …".
        """
        before = self.scene.dates_before(mention.start, _TOLD_BEFORE)
        if before and self._is_attribute(before[-1]):
            return self._read(before[-1], status, verb)
        of_events = {h.when.span for h in self.found if h.when is not None}
        for told in reversed(before):
            when = self._of_same_occasion(told, noun, status, verb)
            if when is None and (told.start, told.end) not in of_events and self._is_close(told, mention):
                when = self._read(told, status, verb)
            if when is not None and when.precision == "day":
                return when
        return None

    def _named_before(self, mention: DateMention, status: Status, verb: Token | None) -> When | None:
        """The day named last before words that count from one: "Salı akşamı Lima'ya varacak konuğu ertesi sabah …"."""
        days, later = 0, mention
        for before in reversed(self.scene.dates_before(mention.start, _CHAIN)):
            if self._is_attribute(before):
                continue
            if (before.precision != "day" and mention.precision == "day") or not self._is_close(before, later):
                return None
            if before.kind != "relative_to_previous":
                when = self._read(before, status, verb)
                if mention.offset_days is None:
                    return when
                return replace(when, starts_on=when.starts_on + timedelta(days=days), ends_on=None) if when else None
            days, later = days + (before.offset_days or 0), before
        return None

    def _of_occasion(self, mention: DateMention, status: Status, verb: Token | None) -> When | None:
        """ "törenden bir gün önce", "zirvenin ikinci günü": the last day that was told with such an occasion, else of all."""
        first = self.scene.at(mention.start)
        noun = self.scene.tokens[first if self.scene.tokens[first].lemma in OCCASIONS else max(0, first - 1)]
        if noun.case != ("Gen" if noun.i == first else "Abl") or noun.i in self.scene.people_at:
            return None
        for told in reversed(self.scene.dates_before(noun.start, _TOLD_BEFORE)):
            when = self._of_same_occasion(told, noun, status, verb)
            if when is not None:
                return when
        return self._read(self.day[1], status, verb) if self.day is not None and noun.i < first else None

    def _of_same_occasion(self, told: DateMention, noun: Token, status: Status, verb: Token | None) -> When | None:
        """ "20 Mayıs'ta toplanan zirve", "cuma günü sona eren üç günlük zirve": the first day that is told of an occasion."""
        sentence = self.scene.sentence_at[self.scene.at(told.start)]
        here = self.scene.own(sentence, self.scene.at(told.end)) if sentence is not None else []
        same = next((t for t in here if t.lemma[:_STEM] == noun.lemma[:_STEM]), None)
        when = self._read(told, status, verb) if same is not None and told.offset_days is None else None
        if same is None or when is None or when.precision != "day":
            return None
        days = self._length(same.i) if self._is_end(when.span) else 1
        if self._is_end(when.span) and days == 1:
            begun = (self._of_same_occasion(d, noun, status, verb) for d in self.scene.dates_before(told.start, 1))
            return next((w for w in begun if w is not None and timedelta() < when.starts_on - w.starts_on < _WEEK), when)
        return replace(when, starts_on=when.starts_on - timedelta(days=days - 1))

    def _is_close(self, one: DateMention, other: DateMention) -> bool:
        """Whether two dates stand in one sentence or in two that follow each other, both in a quotation or neither."""
        first = self.scene.sentence_at[self.scene.at(one.start)]
        last = self.scene.sentence_at[self.scene.at(other.start)]
        return first is not None and last is not None and last.index - first.index <= 1 and first.quote == last.quote

    def _is_nearer_past(self, mention: DateMention) -> bool:
        """What was called off may have been for a day behind or ahead of the report: the nearer one."""
        published = self.scene.published(mention.start)
        if published is None or mention.past is None or mention.future is None:
            return False
        today = date.fromisoformat(published)
        return mention.past <= today and today - mention.past < mention.future - today

    def place(self, happening: Happening, sentence: Sentence, first: int, last: int) -> None:
        """Where: the places in the locative of the clause, cities before states, and the venue."""
        kinds = {"city", "country", "venue"}
        found = [p for p in self.scene.places(sentence, first, last) if p.entry.kind in kinds and self.is_where(p)]
        places = [p for p in found if not self._is_elsewhere(p, sentence, happening)]
        for place in sorted(places, key=lambda p: self._distance(p, happening)):
            happening.put(place)
            if happening.city is None and (self._is_host(place) or self.is_of_capital(place)):
                happening.city = self.capital(place)
        happening.town = venues.town(self.scene, sentence, first, last) if happening.city is None else None
        if happening.city is None and happening.town is None:
            self._there(happening, sentence, first, last)
        if happening.city is None and happening.town is None and sentence.quote == -1:
            self._at_the_same(happening, sentence, last)
        gone = self._gone_to(sentence, happening) if happening.city is None and happening.town is None else None
        if gone is None and happening.country is None and happening.town is None:
            gone = self._of_row(sentence, happening)
        if gone is not None:
            happening.put(gone)
        venue = venues.find(self.scene, sentence, first, last)
        if venue is not None:
            happening.say("venue", venue.name, (venue.start, venue.end), happening.rule)
            if venue.country and happening.country is None:
                happening.country, happening.place_span = venue.country, (venue.start, venue.end)
            self._town_of(happening, venue, sentence)
        seat = venues.body(self.scene, sentence, first, last) or venues.seat(self.scene, sentence, first, last)
        if seat is not None:
            happening.put(seat)
        self._at_home_of(happening, sentence, first, last)
        ministry = venues.ministry(self.scene, sentence, first, last)
        if ministry is not None and happening.country is None and HOME in happening.countries:
            happening.country, happening.place_span = HOME, ministry
        if happening.country is None and happening.received is None:
            happening.received = self._received_at(happening, sentence, first, last)

    def _received_at(self, happening: Happening, sentence: Sentence, first: int, last: int) -> tuple[str, Span] | None:
        """Who is at home: "Y ile bakanlıkta görüştü", "konuk bakan Y ile bir araya geldi"; the words that say so."""
        own = self.scene.own(sentence, first, last)
        desk = next((t for t in own if t.case == "Loc" and t.lower.startswith(_DESKS)), None)
        if desk is not None and HOME in happening.countries:
            return HOME, (desk.start, desk.end)
        called = [(t, m) for t in own if t.lower in GUESTS for m in self.scene.mentions.people_in(t.i, min(t.i + 6, last))[:1]]
        states = {self.scene.mentions.country(key) for _, m in called for key in m.actors} - {None}
        hosts = set(happening.countries) - states
        guest = called[0][0] if called and states and len(hosts) == 1 else None
        return (hosts.pop(), (guest.start, guest.end)) if guest is not None else None

    def _at_home_of(self, happening: Happening, sentence: Sentence, first: int, last: int) -> None:
        """ "Peru Cumhurbaşkanı X'in ev sahipliğinde": in the state of the one who hosts it, where no other is told."""
        people = [a.mention for a in self.scene.arguments(sentence, first, last) if a.marker == "Gen"]
        host = next((m for m in people if self._is_followed_by_hosting(m.last)), None)
        states = {self.scene.mentions.country(key) for key in host.actors} if host is not None else set()
        if host is not None and happening.country is None and len(states) == 1:
            happening.country = states.pop()
            happening.place_span = (host.start, host.end) if happening.country is not None else None

    def _is_followed_by_hosting(self, i: int) -> bool:
        following = [t.lower for t in self.scene.tokens[i : i + 2]]
        return following[:1] == ["ev"] and following[-1].startswith("sahipliğ")

    def _distance(self, place: Place, happening: Happening) -> tuple[bool, bool, int]:
        """How far a place is from what tells of an event: cities first, and what stands before it."""
        begin = happening.trigger[0]
        return place.entry.kind != "city", place.start > begin, abs(place.start - begin)

    def _town_of(self, happening: Happening, venue: venues.Venue, sentence: Sentence) -> None:
        """ "Lima Kongre Merkezi'nde": the city that a building is named after."""
        places = self.scene.places(sentence, sentence.first, sentence.last)
        named = next((p for p in places if p.start == venue.start and p.entry.kind == "city"), None)
        if named is not None and happening.city is None and not self._is_palace_elsewhere(named, happening):
            happening.put(named)

    def _is_palace_elsewhere(self, named: Place, happening: Happening) -> bool:
        """ "Alvor Sarayı'nda": a palace that a town of no state that takes part lends its name."""
        strange = len(happening.countries) > 1 and named.entry.country not in happening.countries
        return strange and self.scene.tokens[named.last].lemma in {"saray", "köşk", "konak"}

    def _there(self, happening: Happening, sentence: Sentence, first: int, last: int) -> None:
        """ "Burada … görüştü", "aynı kentte", "başkentte": the town named last, or where what was told just before is."""
        here = next((t for t in self.scene.own(sentence, first, last) if t.lower in _THERE and not t.word.possessive), None)
        if here is None:
            return
        if here.lower == "başkentte":
            self._in_capital(happening, here)
            return
        before = self.scene.places(sentence, sentence.first, here.i)
        if here.lower in _TOWN:
            earlier = self.scene.analysed.sentences[max(0, sentence.index - 3)].first
            before = self.scene.mentions.places_in(earlier, here.i)
        named = [p for p in before if p.entry.kind == "city"]
        towns = [p for p in named if p.case in {"Loc", "Dat", "Abl"}]
        towns = towns or [p for p in named if not self.scene.tokens[p.last].capital]
        if towns and here.lower != "ülkede" and happening.country in {None, towns[-1].entry.country}:
            happening.put(towns[-1])
            return
        near = [h for h in self.found if (h.city or h.town) and 0 <= sentence.index - h.sentence.index <= 2]
        if near and happening.country in {None, near[-1].country}:
            happening.city, happening.town = near[-1].city, near[-1].town
            happening.country, happening.place_span = near[-1].country, near[-1].place_span

    def _at_the_same(self, happening: Happening, sentence: Sentence, last: int) -> None:
        """ "Lima'daki fuarda konuştu. … Fuarda X ile de görüştü": where a noun that opens a sentence was told to be."""
        begin = self.scene.analysed.sentences[max(0, sentence.index - 3)].first
        own = self.scene.own(sentence, sentence.first, max(last, self.scene.at(happening.trigger[1])))
        noun = next((t for t in own if self._is_site_named_before(t, sentence)), None)
        if noun is None or happening.trigger[0] < noun.start:
            return
        for named in (t for t in reversed(self.scene.tokens[begin : sentence.first]) if t.lemma == noun.lemma):
            near = self.scene.mentions.places_in(max(begin, named.i - _SITE), named.i)
            there = [p for p in near if p.entry.kind in {"city", "country"} and self.is_where(p)]
            if there:
                place = max(there, key=lambda p: (p.entry.kind == "city", p.start))
                if happening.country in {None, place.entry.country}:
                    happening.put(place)
                return

    def _is_site_named_before(self, noun: Token, sentence: Sentence) -> bool:
        """ "Fuarda" at the head of a sentence, "zirvede" and "toplantının ilk günü" wherever they stand."""
        following = self.scene.tokens[noun.i + 1 : noun.i + 2]
        on_day = noun.case == "Gen" and noun.lemma in OCCASIONS and any(t.lower in _NTH for t in following)
        alone = noun.case == "Loc" and not noun.word.relative and noun.lemma in _SITES
        alone = alone and (noun.i == sentence.first or noun.lemma in _GATHERINGS)
        return (alone or on_day) and not noun.word.possessive

    def _in_capital(self, happening: Happening, here: Token) -> None:
        """ "Başkentte … görüştü": the capital named last of a state that takes part."""
        states = {happening.country} if happening.country is not None else set(happening.countries)
        names = {c.capital_tr for c in vocabulary.countries() if c.iso3 in states or not states}
        told = (p for p in reversed(self.scene.mentions.places_in(0, here.i)) if p.entry.kind == "city")
        capital = next((p for p in told if p.entry.name in names), None)
        if capital is not None:
            happening.put(capital)

    def capital(self, state: Place) -> Place | None:
        """Where the text names the capital that it speaks of: "Peru'nun başkentinde"."""
        name = next((c.capital_tr for c in vocabulary.countries() if c.iso3 == state.entry.country), None)
        return next((p for p in self.scene.mentions.places if p.entry.kind == "city" and p.entry.name == name), None)

    def _is_elsewhere(self, place: Place, sentence: Sentence, happening: Happening) -> bool:
        """Whether a place goes with another verb: an active participle, or a closed clause, between it and the trigger."""
        end = self.scene.at(happening.trigger[0])
        if place.start > happening.trigger[1]:
            following = next((t for t in self.scene.own(sentence, place.last) if t.verb), None)
            return following is not None and following.verb == "Part" and following.lemma not in HELD
        own = self.scene.own(sentence, place.last, end)
        if happening.type != "press_conference" and self._is_of_speech(own):
            return True
        within = self.scene.own(sentence, place.last, self.scene.at(happening.trigger[1]))
        if happening.status == "occurred" and self._is_of_plan(within):
            return True
        own = [t for t in own if not (t.i == end - 1 and t.lemma in {"başla", "sür"})]
        between = [t for t in own if t.verb in {"Part", "Conv", "Fin"} and not self._is_site(t, end)]
        if self.scene.tokens[place.last - 1].lower.endswith("ki") and any(not t.word.passive for t in between):
            return True
        if self.scene.tokens[place.last].text == ",":
            return False
        active = (t for t in between if t.verb == "Part" and t.word.tense == "Pres" and not t.word.passive)
        return any(not self._is_of_occasion(t) for t in active) or any(self._is_of_acquaintance(t) for t in between)

    def _is_of_acquaintance(self, verb: Token) -> bool:
        """ "Oslo'da tanıştığı X'i Lima'da kabul etti": a participle that tells from where somebody knows another."""
        return verb.verb == "Part" and verb.lemma in _KNOWING and bool(verb.word.possessive) and verb.case == "Nom"

    def _is_of_speech(self, between: list[Token]) -> bool:
        """ "Lima'da yaptığı açıklamada, Odongo ile görüştüğünü söyledi": where one speaks is not where what one tells was."""
        verb = next((t for t in between if t.verb), None)
        following = [t for t in between if verb is not None and verb.verb == "Part" and verb.i < t.i <= verb.i + 3]
        nouns = [t for t in following if t.case == "Loc"]
        return any(self.scene.tokens[t.i - t.lower.startswith("toplantı")].lower.startswith(_SPEECHES) for t in nouns)

    def _is_of_plan(self, between: list[Token]) -> bool:
        """ "Lima'da açılması planlanan fuarı görüştü", "yapılması planlanan görüşme": what was planned for a place."""
        first, behind = [*(t for t in between if t.verb), None, None][:2]
        planned = behind is not None and behind.verb == "Part" and behind.lemma in EXPECTED
        return planned and first is not None and first.verb == "Vnoun"

    def _is_site(self, verb: Token, end: int) -> bool:
        """ "Lima'da bulunan binasında", "kaldığı otelde": only says where the building is in which it happens."""
        following = self.scene.tokens[verb.i + 1 : min(verb.i + 5, end)]
        return verb.lemma in _STAYING and verb.verb == "Part" and any(t.case == "Loc" for t in following)

    def is_where(self, place: Place) -> bool:
        """In the locative, or before a noun in it: "Lima'da", "Lima kentinde", "Lima kentindeki", "Peru'nun başkentinde"."""
        if is_of_thing(self.scene, place):
            return False
        following = self.scene.tokens[place.last] if place.last < len(self.scene.tokens) else None
        apposed = following is not None and following.lemma in {"kent", "şehir", "kasaba", "ilçe"} and following.case == "Loc"
        capital = following is not None and self.is_of_capital(place) and following.case == "Loc"
        if place.case in {"Gen", "Nom"} and (self._is_host(place) or self.owns_part(place)):
            return True
        if place.case == "Nom" and place.entry.kind == "city" and following is not None and self._is_held_in(following):
            return True
        if place.entry.kind == "city" and venues.is_in_building(self.scene, place):
            return True
        return place.case == "Loc" or (place.case == "Nom" and apposed) or capital

    def is_of_capital(self, place: Place) -> bool:
        """ "Peru'nun başkentinde", "Peru başkentine"."""
        following = self.scene.tokens[place.last] if place.last < len(self.scene.tokens) else None
        return place.case in {"Nom", "Gen"} and place.is_state and following is not None and following.lemma == "başkent"

    def owns_part(self, state: Place, case: str = "Loc") -> bool:
        """ "Peru'nun Puno bölgesinde", "Peru'nun Ilo kentindeki törende": a state in a town or part of which something is."""
        if not state.is_state or state.case != "Gen":
            return False
        behind = self.scene.tokens[state.last : state.last + _PHRASE]
        named = list(takewhile(lambda t: t.capital, behind))
        part = next(iter(behind[len(named) :]), None)
        if part is None or not named or part.lemma not in _PARTS or part.case != case:
            return False
        occasion = takewhile(lambda t: not t.verb, self.scene.tokens[part.i + 1 : part.i + _NAME])
        return not part.word.relative or any(t.lemma in OCCASIONS | _SITES for t in occasion)

    def _is_held_in(self, noun: Token) -> bool:
        """ "Lima buluşması", "Lima görüşmeleri": talks that bear the name of the town where they are."""
        return bool(noun.word.possessive) and noun.lower.startswith(_NAMED_BY_TOWN)

    def _is_host(self, place: Place) -> bool:
        """ "Lima'nın ev sahipliği yapacağı", "Peru'nun ev sahipliğinde", "toplantıya Lima ev sahipliği yapacak"."""
        named = place.case == "Gen" or place.entry.kind == "city"
        return named and self._is_followed_by_hosting(place.last)

    def _gone_to(self, sentence: Sentence, happening: Happening) -> Place | None:
        """ "Lima'ya giderek … görüştü", "Lima'ya gelen X'i … kabul etti": where the sentence says that somebody went for it."""
        begin, end = sentence.first, self.scene.at(happening.trigger[0])
        for place in reversed(self.scene.places(sentence, begin, end)):
            verb = next((t for t in self.scene.own(sentence, place.last, end) if t.verb), None)
            moved = place.entry.kind == "city" and verb is not None and self._moves(place, verb, happening)
            if moved and verb is not None and self._is_of_day(happening, self.scene.clause_start(sentence, place.first), verb):
                return place
        return None

    def _of_row(self, sentence: Sentence, happening: Happening) -> Place | None:
        """ "Odongo Lima'da limanı gezdi ve Roe ile görüştü": where the clause before is, of the same ones and the same time."""
        i = self.scene.at(happening.trigger[0])
        first = self.scene.clause_start(sentence, i)
        before = self.scene.tokens[first - 1] if first > sentence.first else None
        if before is None or not before.verb or before.word.negative:
            return None
        if is_journey(self.scene, before) or before.lemma in LEAVING:
            return None
        verb = self.scene.governor(sentence, i - 1)
        row = before.verb == "Conv" or (verb is not None and self._goes_on(before, verb))
        if not row or any(a.marker in {"Nom", "Gen"} for a in self.scene.arguments(sentence, first, i)):
            return None
        places = self.scene.places(sentence, self.scene.clause_start(sentence, before.i), before.i)
        towns = [p for p in places if p.entry.kind == "city" and self.is_where(p)]
        towns = [p for p in towns if self.scene.governor(sentence, p.last - 1) is before]
        return towns[-1] if towns else None

    def _moves(self, place: Place, verb: Token, happening: Happening) -> bool:
        """Whether a verb leads to a place, as surely as the event is told: "Lima'ya giderek", "Lima'dan başlayan"."""
        if place.case == "Abl":
            return verb.lemma == "başla" and verb.i == place.last
        if place.case != "Dat" or not is_journey(self.scene, verb) or verb.word.negative:
            return False
        if verb.verb == "Conv":
            return True
        same = tells(self.scene.tokens, verb)[0] == happening.status
        return same and (verb.verb in {"Fin", "Vnoun"} or (verb.verb == "Part" and verb.case == "Nom"))

    def _is_of_day(self, happening: Happening, first: int, verb: Token) -> bool:
        """Whether no other day is told of a journey than of what happens on it: "geçen ay Lima'ya giden X, dün …"."""
        first += self.scene.tokens[first].lower in {"önce", "sonra"}
        told = self.scene.dates_in(first, verb.i) if verb.i > first else []
        when = happening.when
        if any(t.lower in _EARLIER for t in self.scene.tokens[first : verb.i]) and not told:
            return False
        return not told or when is None or any((d.start, d.end) == when.span for d in told)

    def _is_attribute(self, mention: DateMention) -> bool:
        """ "30 Nisan'daki seçimden", "mart ayındaki seçimden": a day that only says which one is meant."""
        last = self.scene.at(mention.end) - 1
        following = self.scene.tokens[last + 1].lower if last + 1 < len(self.scene.tokens) else ""
        unit = following if following.startswith(("ayın", "yılın", "tarih", "gün")) else ""
        return any(said.endswith(("daki", "deki", "taki", "teki", "kü")) for said in (self.scene.tokens[last].lower, unit))

    def modifier(self, sentence: Sentence, i: int) -> Token | None:
        """The participle that modifies a noun at ``i``: "yapacağı resmi ziyaret", not "açılan köprünün töreni"."""
        for token in reversed(self.scene.own(sentence, max(sentence.first, i - 5), i)):
            if self.scene.is_in_date(token):
                continue
            if token.verb == "Part" and token.case == "Nom":
                owner = self.scene.tokens[token.i + 1]
                if owner.i < i and owner.case == "Gen" and not owner.word.possessive and token.word.tense == "Pres":
                    return None
                told = self._announced(token) or self.beside(sentence, token) or token
                return told if told.lemma not in {"ol", "dair", "ilişkin", "kapsa", "içer", "sür"} else None
            if token.verb or token.text in {",", ";"} or token.case not in {"Nom", "Gen"}:
                return None
        return None

    def _announced(self, participle: Token) -> Token | None:
        """ "yapacağını duyurduğu gezi", "yapılacağı açıklanan gezi": what is said of something, and not that it is said."""
        before = self.scene.tokens[participle.i - 1]
        if participle.lemma not in _TELLING or not before.word.possessive:
            return None
        complement = before.verb == "Part" or before.lemma.endswith(("acak", "ecek"))
        return before if complement and before.case == ("Nom" if participle.word.passive else "Acc") else None

    def beside(self, sentence: Sentence, participle: Token) -> Token | None:
        """ "yaptığı ve duyurulmayan gezi", "yaptığı ve Roe ile görüştüğü gezi": of two participles the one that tells of it."""
        if participle.word.possessive and participle.lemma in HELD:
            return None
        before = self.scene.own(sentence, max(sentence.first, participle.i - _ROW), participle.i)
        row = ((n, one) for n, (one, t) in enumerate(pairwise(before)) if t.lower in _JOINING and one.verb == "Part")
        joint, first = next(row, (0, None))
        doing = first is not None and first.case == "Nom" and (bool(first.word.possessive) or first.lemma in HELD)
        return first if doing and not any(t.verb or t.text in {",", ";"} for t in before[joint + 2 :]) else None
