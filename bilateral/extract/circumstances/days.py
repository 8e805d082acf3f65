"""Which day words mean: by the report's own day, and by what was told before."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

from bilateral.extract.circumstances.modifiers import GOING_TO, OCCASIONS, STAYS, is_journey
from bilateral.extract.circumstances.where import EARLIER, NAME, NTH, Where
from bilateral.extract.scene import ENDING, PUT_OFF, Scene, Status, is_shifted, tells
from bilateral.extract.telling import Happening, Span, When, is_old
from bilateral.facts import VISITS
from bilateral.turkish import letters, numbers
from bilateral.turkish.dates import WEEKDAYS, DateMention
from bilateral.turkish.pipeline import Sentence, Token

WEEK = timedelta(days=7)
_HALF_A_YEAR = timedelta(days=183)
"""How far from today a stay may be of whose weekdays a report tells."""
_DAYTIMES = ("gün", "akşam", "sabah", "gece")
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
_FEAST = re.compile(
    r"['’]?\w{0,4}(?: [\w.'’]+){1,7} (?:Günü|[Bb]ayramı|[Yy]ıl ?dönümü)['’]?\w*"
    r" (?:dolayısıyla|vesilesiyle|nedeniyle|münasebetiyle)"
)
"""What follows a day that is the name of a feast."""
_STEM = 4
"""How many letters the words for one occasion share: "açıldı", "açılış"."""
_TOLD_BEFORE = 12
"""How many dates are gone back to find that of an occasion."""
_CHAIN = 4
"""How many words that count from a day are followed back to one that is named."""
_SETTING_OUT = {"ayrıl", "çık", "başla", "bulun", "ol"}
"""With what a journey begins that is still to come: "yola çıkacak", "Lima'dan ayrılacak", "Lima'da olacak"."""
_SOON_AFTER = 3
"""How many sentences behind a day told without its weekday still tell of the weekdays after it."""
_FINENESS = {"day": 0, "month": 1, "year": 2}
_THAT = {"bundan", "ondan", "bunun", "onun"}


class Days(Where):
    """Resolves the days that are named; remembers those that others count from."""

    def __init__(self, scene: Scene, found: list[Happening]) -> None:
        super().__init__(scene, found)
        self.day: tuple[Sentence, DateMention] | None = None
        """The last day that the report's own sentences name."""
        self.come: DateMention | None = None
        """The day on which somebody came, or a stay began, as the report's own sentences told last."""

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

    def _in_programme(self, mention: DateMention) -> date | None:
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
                day = told.future + (mention.future - told.future) % WEEK
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

    def _is_to_come(self, day: date, mention: DateMention, status: Status, verb: Token | None) -> bool:
        """Whether a day lies ahead of the report, while what is told has happened."""
        published = self.scene.published(mention.start)
        return published is not None and day.isoformat() > published and self._is_past(mention, status, verb)

    def _is_nearer_past(self, mention: DateMention) -> bool:
        """What was called off may have been for a day behind or ahead of the report: the nearer one."""
        published = self.scene.published(mention.start)
        if published is None or mention.past is None or mention.future is None:
            return False
        today = date.fromisoformat(published)
        return mention.past <= today and today - mention.past < mention.future - today

    def _counted(self, mention: DateMention, status: Status, verb: Token | None) -> date | None:
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
            return next((w for w in begun if w is not None and timedelta() < when.starts_on - w.starts_on < WEEK), when)
        return replace(when, starts_on=when.starts_on - timedelta(days=days - 1))

    def _length(self, i: int) -> int:
        """ "üç günlük", "üç gün süren": how many days something takes by the words before its noun at ``i``, else one."""
        before = self.scene.tokens[max(0, i - NAME) : i + 1]
        lasting = (t for t, after in pairwise(before) if t.lower == "günlük" or (t.lower == "gün" and after.lemma == "sür"))
        long = next((t for t in lasting if t.i), None)
        counted = numbers.candidates(letters.plain(self.scene.tokens[long.i - 1].text)) if long is not None else ()
        return int(counted[-1].value) if counted else 1

    def _is_end(self, day: Span) -> bool:
        """ "10 Mayıs'ta sona eren", "dün tamamladığı": whether a day is told to be the last of something."""
        behind = self.scene.at(day[1])
        following = self.scene.tokens[behind : behind + 2]
        return any(t.lemma in ENDING or t.lower == "sona" for t in following)

    def _is_close(self, one: DateMention, other: DateMention) -> bool:
        """Whether two dates stand in one sentence or in two that follow each other, both in a quotation or neither."""
        first = self.scene.sentence_at[self.scene.at(one.start)]
        last = self.scene.sentence_at[self.scene.at(other.start)]
        return first is not None and last is not None and last.index - first.index <= 1 and first.quote == last.quote

    def _is_attribute(self, mention: DateMention) -> bool:
        """ "30 Nisan'daki seçimden", "mart ayındaki seçimden": a day that only says which one is meant."""
        last = self.scene.at(mention.end) - 1
        following = self.scene.tokens[last + 1].lower
        unit = following if following.startswith(("ayın", "yılın", "tarih", "gün")) else ""
        return any(said.endswith(("daki", "deki", "taki", "teki", "kü")) for said in (self.scene.tokens[last].lower, unit))

    def is_bound(self, mention: DateMention) -> bool:
        """ "5 Mayıs'a kadar", "salı gününden beri": a day that only begins or ends a time."""
        return _FROM_OR_TO.match(self.scene.text, mention.end) is not None

    def is_feast(self, mention: DateMention) -> bool:
        """ "29 Ekim Cumhuriyet Bayramı dolayısıyla": a day that names a feast, for which something is done on any day."""
        return _FEAST.match(self.scene.text, mention.end) is not None

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

    def _is_of_stay(self, mention: DateMention) -> bool:
        """ "ziyaretinin ikinci günü", "geldiği gün"; a bare "ilk gün" is of the stay of which the report told last."""
        first = self.scene.tokens[self.scene.at(mention.start)]
        bare = self.come is not None and self._is_nth(mention)
        return bare or first.lemma in STAYS or (first.verb == "Part" and (first.lemma in GOING_TO or first.lemma == "başla"))

    def _is_nth(self, mention: DateMention) -> bool:
        """ "ilk gün", "ikinci gün"."""
        first = self.scene.tokens[self.scene.at(mention.start)]
        return first.lower in NTH and self.scene.tokens[first.i + 1].lower.startswith(_DAYTIMES)

    def _is_old(self, when: When) -> bool:
        """Whether a time is none of the news: of long ago, or of the week before ("geçen hafta"), though of this month."""
        last_week = when.precision == "month" and self.scene.tokens[self.scene.at(when.span[0])].lower in EARLIER
        return last_week or is_old(when, self.scene.published(when.span[0]))
