"""Dates, deadlines and periods in running Turkish text.

Offsets are code points of the given text.  What the words leave open is read from ``reference``, the day on which the
text was published; without one it stays None.
"""

import re
from calendar import monthrange
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from typing import Literal

from bilateral.turkish import letters, numbers

Precision = Literal["day", "month", "year"]
Basis = Literal["stated", "resolved"]
Kind = Literal["absolute", "yearless", "weekday", "relative", "relative_to_previous"]
DeadlineKind = Literal["until", "within", "in"]

MONTHS = (
    "ocak", "şubat", "mart", "nisan", "mayıs", "haziran", "temmuz", "ağustos", "eylül", "ekim", "kasım", "aralık",
)  # fmt: skip
WEEKDAYS = ("pazartesi", "salı", "çarşamba", "perşembe", "cuma", "cumartesi", "pazar")
_SEASON_STARTS = {"ilkbahar": 3, "bahar": 3, "yaz": 6, "sonbahar": 9, "güz": 9, "kış": 12}
_SHIFTS = {
    "geçen": -1, "geçtiğimiz": -1, "geride bıraktığımız": -1, "önceki": -1, "evvelki": -2, "bu": 0,
    "gelecek": 1, "önümüzdeki": 1, "haftaya": 1,
}  # fmt: skip
_DAYS = {
    "bugün": 0, "bugünkü": 0, "dün": -1, "dünkü": -1, "yarın": 1, "yarınki": 1,
    "önceki akşam": -2, "önceki gece": -2, "evvelki akşam": -2, "evvelki gece": -2,
    "önceki gün": -2, "evvelsi gün": -2, "evvelki gün": -2, "dünden önceki gün": -2, "öbür gün": 2,
    "yarından sonraki gün": 2, "bu sabah": 0, "bu akşam": 0, "bu gece": 0, "bu öğle": 0,
}  # fmt: skip
_LATE_IN_YEAR, _LAST_MONTH = 11, 12
"""From which month on what is to be before the new year is to be in December."""
_LATER_HALF = 7
"""From which month on the opening of the year that is to come is that of the next."""
_NTH_DAY = {"ilk": 0, "birinci": 0, "ikinci": 1, "üçüncü": 2, "dördüncü": 3}
_ORDER = {"ilk": 1, "birinci": 1, "ikinci": 2, "üçüncü": 3, "dördüncü": 4, "son": -1}

_CASE = r"(?:[yn]?[aeıiuü]|n?[ıiuü]n|[ıiuü]?n?[dt][ae](?:n|ki)?|y?l[ae])"
_END = rf"(?=(?:'?(?:{_CASE}|[dt][ıiuü]r?|yd[ıiuü]))?(?!\w))"
_OF = r"(?:'?[sn]?[ıiuü]n)"
_MONTH = rf"(?:{'|'.join(MONTHS)}|ocağ(?=[aı])|aralığ(?=[aı]))"
_WEEKDAY = r"(?:pazartesi|cumartesi|salı|çarşamba|perşembe|cuma|pazar)"
_UNTIL = r"\s(?:kadar|dek|değin)(?!\w)"
_YEAR = r"(?:(?:1\d|20)\d\d(?![\d%]|[.,]\d))"
_DAY_NUMBER = r"(?:(?:0?[1-9]|[12]\d|3[01])(?!\d))"
_UNIT_WORD = r"(?:bir|iki|üç|dört|beş|altı|yedi|sekiz|dokuz)"
# In one word such days are names ("Onsekiz Mart Üniversitesi").
_DAY_WORD = rf"(?:(?:on|yirmi)(?:\s{_UNIT_WORD})?|otuz(?:\sbir)?)"
_DAY = rf"(?:{_DAY_NUMBER}|{_DAY_WORD})"
_TENS = r"(?:on|yirmi|otuz|kırk|elli|altmış|yetmiş|seksen|doksan)"
_YEAR_SAID = rf"(?:{_YEAR}|(?:bin\sdokuz\syüz|iki\sbin)(?:\s{_TENS})?(?:\s{_UNIT_WORD})?(?!\w))"
_COUNT = rf"(?:\d{{1,3}}|{_TENS}(?:\s?{_UNIT_WORD})?|yüz|{_UNIT_WORD})"
_SHIFT = r"(?:geçen|geçtiğimiz|geride bıraktığımız(?=\s(?:yıl|sene|ay))|önceki|bu|gelecek|önümüzdeki)"
_SPAN_UNIT = r"(?:gün|hafta|ay|yıl|sene)"
_TO = r"(?:\s?-\s?|\sve\s|\sile\s|\sila\s)"
_UNIT_OF_MONTH = r"(?:biri|ikisi|üçü|dördü|beşi|altısı|yedisi|sekizi|dokuzu)"
_DAY_OF_MONTH = (
    rf"(?:{_DAY_NUMBER}(?='?s?[ıiuü]n?(?:[dt][ae]n?|[ae])?(?!\w))"
    rf"|(?:(?:(?:on|yirmi)\s)?{_UNIT_OF_MONTH}|onu|yirmisi|otuzu|otuz\sbiri)(?=n?(?:[dt][ae]n?|[ae])?(?!\w)))"
)
# A day without its month opens a sentence; elsewhere "22'sinde" is rather "in 22 of them".
_OPENING_DAY = (
    rf"(?:(?<![^\n])|(?<=[.!?]\s))(?:{_DAY_NUMBER}(?='s?[ıiuü]n[dt][ae](?!\w))"
    rf"|(?:(?:on|yirmi)\s{_UNIT_OF_MONTH}|yirmisi|otuzu|otuz\sbiri)(?=nd[ae](?!\w)))"
)


@dataclass(frozen=True, slots=True)
class DateMention:
    """A day, month or year that the text names, and the span that names it.

    ``past`` and ``future`` are the first day of what is meant if it lies behind or ahead of the reference; equal when
    the words leave no choice, None when the reference is needed and missing.  ``last_past`` and ``last_future`` begin
    the last day (month, year) of a range.  ``basis`` is stated if the words alone say the whole value.  A mention of
    the kind relative_to_previous counts from the date told before it, ``offset_months`` and ``offset_days`` later if that is
    known, or is the last day of the range told before it; ``month`` is the one that it names of the year told before.
    """

    start: int
    end: int
    precision: Precision
    past: date | None
    future: date | None
    last_past: date | None
    last_future: date | None
    basis: Basis
    kind: Kind
    offset_days: int | None = None
    offset_months: int = 0
    month: int | None = None

    def counted_from(self, told: date) -> date | None:
        """The day, or the first day of the month or year, that the words mean if ``told`` is what was told before."""
        if self.offset_days is None:
            return None
        later = _days_later(_months_later(told, self.offset_months), self.offset_days)
        return first_of(later.replace(month=self.month, day=1) if self.month else later, self.precision)


@dataclass(frozen=True, slots=True)
class Deadline:
    """A year by which or in which something is to be reached, and the words that say so."""

    start: int
    end: int
    year: int
    basis: Basis
    kind: DeadlineKind


@dataclass(frozen=True, slots=True)
class Period:
    """A stretch of whole months or years that a figure measures: "2024", "2025-07", "2025-01/2025-06"."""

    start: int
    end: int
    value: str
    basis: Basis


def month_named(text: str) -> int | None:
    """Where the first name of a month begins in a text, as an offset in code points; None if it names none."""
    found = _MONTH_WORD.search(letters.lower(text))
    return found.start() if found is not None else None


Reader = Callable[[re.Match[str], date | None], DateMention | None]
Patterns = dict[str, str]
_GROUP_NAME = r"\(\?P<\w+>"
_LASTED = (
    "ziyaret", "temas", "program", "gezi", "seyahat", "zirve", "toplantı", "konferans", "görüşme", "forum", "kongre",
    "kurultay", "fuar", "festival", "müzakere",
)  # fmt: skip
_OPENINGS = (
    *MONTHS, "ocağ", *WEEKDAYS, *_DAYS, *_SHIFTS, *_NTH_DAY, *_ORDER,
    "bir", "iki", "üç", "dört", "beş", "altı", "yedi", "sekiz", "dokuz", "on", "yirmi", "otuz", "kırk", "elli", "altmış",
    "yetmiş", "seksen", "doksan", "yüz", "dördü", "ay", "hafta", "yıl", "sene", "aynı", "o ", "ertesi", "izleyen", "sonraki",
    "geldiği", "gittiği", "vardığı", "ulaştığı", "indiği", "başladığı", "yaz", "kış", "noel", "yeni yıl", "tur", *_LASTED,
)  # fmt: skip
"""The words that open the forms of dates, deadlines and periods, or how they begin."""

_IN_YEAR = (
    rf"(?:(?P<q>{_SHIFT}|evvelki)\s(?:yıl|sene)(?:ın|nin)?|(?P<ago>{_COUNT})\s(?:yıl|sene)\sönce"
    rf"|(?P<y0>{_YEAR})(?:{_OF}|\syılı(?:nın)?))\s"
)
_DATE = (
    rf"(?:{_IN_YEAR}|{_WEEKDAY}(?:\sgünü)?,?\s)?(?<![\d.,/])(?P<d1>{_DAY})(?:(?:,\s?{_DAY_NUMBER}){{0,4}}(?:{_TO}|,\s?)(?P<d2>{_DAY}))?"
    rf"\s?(?P<m1>{_MONTH}){_END}(?:,?\s(?P<y1>{_YEAR_SAID}))?"
    rf"(?:(?:\s?-\s?|\sil[ea]\s)(?P<d3>{_DAY})\s(?P<m3>{_MONTH}){_END}(?:,?\s(?P<y3>{_YEAR}))?)?"
    rf"(?:,?\s{_WEEKDAY}(?:\sgünü)?(?!\w))?"
    r"(?!\s(?:üniversite|stad|cadde|sokağ|sokak|bulvar|meydan|mahalle|köprü|lise|hastane|darbe|saldırı|süreci|muhtıra|ruhu|şehit|zafer))"
)
_NUMERIC = rf"(?<![\d.,/-])(?P<d>\d\d?)[./-](?P<m>\d\d?)[./-](?P<y>{_YEAR})"
_ISO = r"(?<![\d.,/-])(?P<y>\d{4})-(?P<m>\d\d)-(?P<d>\d\d)(?![\d-])"
_PUT_OFF = r"\s(?:ertele|bırak|kal[dm]|kaydır|alın[dm]|çekil)"
"""Verbs by which something is put off to the time that stands in the dative before them."""
_WHOLE_MONTH = (
    rf"(?:{_IN_YEAR}|(?P<bare>{_YEAR})\s|(?P<s>{_SHIFT})\s)?(?P<m1>{_MONTH})(?:{_TO}(?P<m2>{_MONTH}))?{_END}"
    rf"(?:\s(?:ayı\s)?(?P<y1>{_YEAR})|(?P<sure>(?='?[dt][ae](?:n|ki)?(?!\w)|\say[ıl]"
    rf"|{_OF}?\s(?:başı|sonu|ortası|başları|sonları|ortaları|içinde|içerisinde)|'?[ae](?:\s(?:kadar|dek)(?!\w)|{_PUT_OFF})"
    rf"|\siçin\s(?:planlan|öngörül|hazırlan|düşünül|kararlaş|tasarlan)"
    rf"|{_OF}\s(?:ilk|son|ikinci)\s(?:hafta|gün|yarı))))?"
)
_WEEKDAY_MENTION = (
    rf"(?<!\bher\s)(?:(?P<q>{_SHIFT}|haftaya)\s(?:(?P<week>hafta)(?:nın|ki)?\s)?)?(?P<wd>{_WEEKDAY})"
    rf"(?:(?:\s?-\s?|\s(?:ve|ile|ila)\s(?={_WEEKDAY}\sgün))(?P<wd2>{_WEEKDAY})(?:\sgün(?P<many>ler)?\w*|{_END})|(?P<part>\s(?:gün(?!ler)|akşam|sabah|gece)\w*)|{_END})"
    rf"(?!\s(?:(?:ve\s{_WEEKDAY}\s)?gün(?:ler|\saşırı)|namaz|hutbe|vaaz|pay|ekonomi|ilçe|belediye|kaymakam|ovası|pazar))"
    rf"(?:\s(?P<dom>{_DAY_OF_MONTH}))?"
)
_FROM_THEN = r"d[ae]n(?=\sitibaren(?!\s\w+\s(?:gün|hafta|ay|yıl)))"
"""The end of "yarından itibaren", unless a time is counted on from that day."""
_NEAR_DAY = (
    rf"(?:{'|'.join(sorted(_DAYS, key=len, reverse=True))})"
    rf"(?:(?:k[iü]|(?<=yarın)a(?!{_UNTIL})|{_FROM_THEN})?(?:\s(?:sabah|akşam|gece))?(?!\w)"
    rf"|[ae](?={_PUT_OFF})|\s(?:sabah|akşam)[ae](?={_PUT_OFF}))"
)
_LASTING = rf"(?:tur(?=un)|{'|'.join(_LASTED)})"
_TOLD_DAY = (
    r"(?:(?P<next>ertesi|(?:bir\s)?sonraki|izleyen)\s(?:gün|sabah|akşam|gece)(?:s?[ıiü](?:n[dt][ae])?)?"
    r"|(?P<back>bir\sönceki)\s(?:gün|sabah|akşam|gece)|bir\sgün\s(?:(?P<before>önce)|(?P<after>sonra))(?:ki|si(?:nde)?)?"
    r"|(?:aynı|o)\s(?:(?:gün|sabah|akşam|gece)(?:ün|kü|ki)?|(?:saat|dakika)(?:te|l[ae]rd[ae]))"
    rf"|{_LASTING}\w{{0,8}}[ıiuü]n\s(?P<nth>ilk|birinci|ikinci|üçüncü|dördüncü|son)(?:\sve\sson)?\sgünü(?:n|n[dt]e(?:ki)?)?"
    r"|(?:geldiği|gittiği|vardığı|ulaştığı|indiği|başladığı)\s(?:gün|sabah|akşam|gece)"
    r"|(?P<bare>ilk|ikinci|üçüncü|son)\s(?:akşam|sabah|gece|gün(?:ü(?:n|nde)?)?))(?!\w)"
)
_TOLD_SPAN = (
    r"(?:aynı|o|(?P<next>ertesi|izleyen|bir\ssonraki)|(?P<back>bir\sönceki))"
    rf"\s(?P<u>hafta|ay|yıl|sene)(?:n?[ıi]n)?(?:\s?(?:içinde|başında|sonunda))?(?:(?<=yılın|nenin)\s(?P<m1>{_MONTH}){_END})?(?!\w)"
)
_MONTH_WORD = re.compile(rf"(?<!\w){_MONTH}")
_OF_ANOTHER = re.compile(r"(?:[ıiuü]n|ki)\s$")
"""What stands before a day of something that has days of its own: "festivalin ilk günü"."""
_LENGTH = re.compile(rf"({_COUNT})\s?(?:buçuk\s)?({_SPAN_UNIT})")
_FROM_TOLD = re.compile(r"(?<!')\b\w+[dt][ae]n\s$")
_COUNTED = (
    rf"(?:(?P<from>dün|yarın|bugün)d[ae]n(?:\sitibaren)?\s)?"
    rf"(?P<length>{_COUNT}(?:\s)?(?:buçuk\s)?{_SPAN_UNIT}(?:\s{_COUNT}\s?{_SPAN_UNIT}){{0,3}})\s"
    r"(?P<way>önce(?:ki)?|evvel|sonra(?:ki)?|içinde)(?!\w)"
    rf"|(?P<lasting>{_COUNT})\sgün(?=dür(?!\w)|den\s(?:beri|bu\syana)(?!\w))"
)
_OF_MONTH = (
    rf"(?:(?:(?P<q>{_SHIFT})\s)?ayın|(?P<m>{_MONTH})(?:{_OF}|\sayının))\s"
    rf"(?:(?P<from>{_DAY_NUMBER}){_TO})?(?P<dom>{_DAY_OF_MONTH})"
    rf"|(?P<opening>{_OPENING_DAY})"
)
_NTH_WEEKDAY = rf"(?P<q>{_SHIFT})\sayın\s(?P<nth>{'|'.join(_ORDER)})\s(?P<wd>{_WEEKDAY})(?:s[ıi])?(?:n?{_CASE})?(?!\w)"
_WHOLE_SPAN = (
    r"(?P<eve>yılbaşı|noel)(?:'?n?[dt][ae]n\s(?:önce|evvel)|'?[yn]?[ae]\s(?:kadar|dek|değin))(?!\w)|"
    rf"(?P<q>{_SHIFT}|evvelki)\s(?P<u>hafta|ay|yıl|sene)"
    rf"(?:(?:(?:ın|nın|nin)?\s?(?:sonu|başı|ortası)\w*|ın|nın|nin|ki)?(?!\w)|y?[ae](?={_PUT_OFF}))"
    r"|(?P<edge>yıl(?!başı'?ndan\ssonra)|ay|hafta)(?:(?:n?[ıi]n)?\s?(?:sonu|başı|ortası)(?:n\w*)?|\s(?:bitmeden|dolmadan|içinde|içerisinde)"
    r"|(?<=yıl)ın\s(?:ilk|ikinci|son)\s(?:yarı|çeyre|ay|gün|hafta)\w*|(?<=ay)ın\s(?:ilk|ikinci|üçüncü|son)\s(?:yarı|hafta|gün)\w*)(?!\w)"
    r"|(?P<next>haftaya)(?!\w)|(?P<new>yeni\syıl(?:da|ın\s(?:ilk\s(?:gün|hafta|ay|yarı|çeyre)|baş)\w*)|yılbaşı'?ndan\ssonra)(?!\w)"
)
_YEAR_OPENS = re.compile(r"(?:ın\silk\s(?:gün|hafta|ay)|\s?baş)|^yeni|sonra$")
# "iki yıl içinde" is no part of this year.
_COUNTED_ON = re.compile(rf"(?<!\w)(?:{_COUNT}|birkaç|birçok|buçuk|her|son|ilk|aynı|o)\s$")
_SEASON = r"(?:ilkbahar|sonbahar|bahar|yaz|güz|kış)"
_SEASON_MENTION = (
    rf"(?:(?P<q>{_SHIFT})\s(?P<s>{_SEASON})(?:d[ae]|\s(?:ay|mevsim)\w*)?"
    rf"|(?P<y>{_YEAR}){_OF}?\s{_SEASON}(?:[ıi]?n?(?:d[ae])?)|(?:son|ilk)baharda|(?:yaz|kış)\saylarında)(?!\w)"
)
_WHOLE_YEAR = (
    rf"(?<![\d.,/:])(?P<y>{_YEAR})(?:{_TO}(?P<y2>{_YEAR}))?"
    rf"(?:(?='?[dt][ae](?:ki)?(?!\w)|['y]{{0,2}}[ae]{_PUT_OFF})|{_OF}?\s(?:(?:yılı|senesi)na(?={_PUT_OFF})"
    r"|(?:yıl|senes)(?:ı|i|[ıi]nda|inde|[ıi]n[ıi]n?|ları|larında)(?!\w)"
    r"|(?:sonu|başı|ortası|sonları|başları)\w*|(?:ilk|ikinci|son)\s(?:yarı|çeyre|ay)\w*))"
)


def find(text: str, reference: date | None) -> list[DateMention]:
    """All mentions of days, months and years, left to right, none inside another."""
    return list(_mentions(letters.plain(text), reference))


@lru_cache(maxsize=4)
def _mentions(plain: str, reference: date | None) -> tuple[DateMention, ...]:
    """Cached because periods are read from the same mentions."""
    found = (_READERS[name](match, reference) for name, match in _scan(_DATE_SCAN, _DATE_FORMS, plain))
    return tuple(mention for mention in found if mention is not None)


def _forms(patterns: Patterns) -> dict[str, re.Pattern[str]]:
    return {name: re.compile(pattern) for name, pattern in patterns.items()}


def _scanner(patterns: Patterns) -> re.Pattern[str]:
    """One pattern that finds where any of them stands, so that a text is passed once."""
    trials = (f"(?P<{name}>{re.sub(_GROUP_NAME, '(?:', pattern)})" for name, pattern in patterns.items())
    return re.compile(rf"\b(?=\d|{letters.beginnings(_OPENINGS)})(?:{'|'.join(trials)})")


def _scan(scanner: re.Pattern[str], forms: dict[str, re.Pattern[str]], plain: str) -> Iterator[tuple[str, re.Match[str]]]:
    for found in scanner.finditer(plain):
        name = found.lastgroup or ""
        match = forms[name].match(plain, found.start())
        if match is not None:
            yield name, match


def _value(words: str) -> int:
    """The whole number that digits, number words or number words with a possessive say."""
    if words.isdecimal():
        return int(words)
    for form in (words, re.sub(r"(?:(?<=[iı])s)?[iıuü]$", "", words).replace("dörd", "dört")):
        found = numbers.candidates(form)
        if found and found[-1].end == len(form):
            return int(found[-1].value)
    return 0


def _month_number(word: str) -> int:
    return 1 + next(at for at, month in enumerate(MONTHS) if month[:3] == word[:3])


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _months_later(day: date, months: int) -> date:
    """The same day of a later (or earlier) month, or that month's last day."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    year = min(max(year, date.min.year), date.max.year)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def _days_later(day: date, days: int) -> date:
    return date.fromordinal(min(max(day.toordinal() + days, 1), date.max.toordinal()))


def _latest(reference: date, month: int, day: int) -> date | None:
    """The last such day up to the reference; eight years back reach every 29 February."""
    days = (_day(reference.year - back, month, day) for back in range(9))
    return next((found for found in days if found is not None and found <= reference), None)


def _earliest(reference: date, month: int, day: int) -> date | None:
    days = (_day(reference.year + ahead, month, day) for ahead in range(9))
    return next((found for found in days if found is not None and found >= reference), None)


def _mention(match: re.Match[str], precision: Precision, kind: Kind, past: date | None, future: date | None) -> DateMention:
    basis: Basis = "stated" if kind == "absolute" else "resolved"
    return DateMention(match.start(), match.end(), precision, past, future, None, None, basis, kind)


def _fixed(match: re.Match[str], precision: Precision, kind: Kind, day: date | None) -> DateMention:
    return _mention(match, precision, kind, day, day)


def _read_date(match: re.Match[str], reference: date | None) -> DateMention | None:
    first, last = _value(match["d1"]), _value(match["d3"] or match["d2"] or match["d1"])
    month, last_month = _month_number(match["m1"]), _month_number(match["m3"] or match["m1"])
    year = _stated_year(match, month, last_month)
    if year is not None:
        day = _day(year, month, first)
        mention = None if day is None else _fixed(match, "day", "absolute", day)
    elif _is_in_year(match) and reference:
        mention = _fixed(match, "day", "relative", _day(reference.year + _years_on(match), month, first))
    else:
        mention = _yearless(match, reference, month, first)
    is_range = (last_month, last) != (month, first)
    return _until(mention, last_month, last) if mention and is_range else mention


def _stated_year(match: re.Match[str], month: int, last_month: int) -> int | None:
    said = match["y1"] or match["y0"]
    if said:
        return _value(said)
    return int(match["y3"]) - (last_month < month) if match["y3"] else None


def _is_in_year(match: re.Match[str]) -> bool:
    """ "geçen yıl mayısta", "iki yıl önce 5 Mayıs'ta": whether the year is told from the reference's."""
    return bool(match["q"] or match["ago"])


def _years_on(match: re.Match[str]) -> int:
    return -_value(match["ago"]) if match["ago"] else _SHIFTS[match["q"]]


def _yearless(match: re.Match[str], reference: date | None, month: int, day: int) -> DateMention | None:
    if _day(2000, month, day) is None:
        return None
    past, future = (_latest(reference, month, day), _earliest(reference, month, day)) if reference else (None, None)
    return _mention(match, "day", "yearless", past, future)


def _until(mention: DateMention, month: int, day: int) -> DateMention:
    last_past, last_future = (_next_such(first, month, day) for first in (mention.past, mention.future))
    return replace(mention, last_past=last_past, last_future=last_future)


def _next_such(first: date | None, month: int, day: int) -> date | None:
    return _day(first.year + (month < first.month), month, day) if first else None


def _read_numeric(match: re.Match[str], reference: date | None) -> DateMention | None:
    day = _day(int(match["y"]), int(match["m"]), int(match["d"]))
    return _fixed(match, "day", "absolute", day) if day else None


def _read_month(match: re.Match[str], reference: date | None) -> DateMention | None:
    month = _month_number(match["m1"])
    said = match["y1"] or match["y0"] or match["bare"]
    if said:
        mention = _fixed(match, "month", "absolute", date(int(said), month, 1))
    elif _is_in_year(match):
        year = reference.year + _years_on(match) if reference else None
        mention = _fixed(match, "month", "relative", date(year, month, 1) if year else None)
    elif match["sure"] is not None or match["s"] not in (None, "bu"):
        mention = _yearless_month(match, reference, month)
    else:
        return None
    return _until(mention, _month_number(match["m2"]), 1) if match["m2"] else mention


def _yearless_month(match: re.Match[str], reference: date | None, month: int) -> DateMention:
    if reference is None:
        return _fixed(match, "month", "yearless", None)
    shift = _SHIFTS[match["s"]] if match["s"] else None
    if shift == 0:
        return _fixed(match, "month", "relative", date(reference.year, month, 1))
    nearest = reference.replace(day=1)
    past = _latest(nearest if shift is None else _days_later(nearest, -1), month, 1)
    future = _earliest(nearest if shift is None else _days_later(nearest, 1), month, 1)
    if shift is None:
        return _mention(match, "month", "yearless", past, future)
    return _fixed(match, "month", "relative", past if shift < 0 else future)


def _read_weekday(match: re.Match[str], reference: date | None) -> DateMention | None:
    if match["wd"] == "pazar" and not match["part"] and not match["week"] and _is_market(match):
        return None
    if match["dom"]:
        return _day_of_month(match, reference, match["dom"])
    if reference is None:
        return _mention(match, "day", "weekday", None, None)
    past, future = _weekdays(match["q"], match["week"] is not None, WEEKDAYS.index(match["wd"]), reference)
    mention = _mention(match, "day", "weekday", past, future)
    return _until_weekday(mention, match, reference) if match["wd2"] else mention


def _until_weekday(mention: DateMention, match: re.Match[str], reference: date) -> DateMention | None:
    """ "salı ve çarşamba günleri"; days apart in the plural ("pazartesi ve perşembe günleri") come every week."""
    later = (WEEKDAYS.index(match["wd2"]) - WEEKDAYS.index(match["wd"])) % 7
    if match["many"] and later > 1 and "-" not in match[0]:
        return None
    assert mention.past is not None and mention.future is not None
    over = match["q"] is None and _days_later(mention.past, later) > reference
    past = _days_later(mention.past, -7) if over else mention.past
    last_past, last_future = _days_later(past, later), _days_later(mention.future, later)
    return replace(mention, past=past, last_past=last_past, last_future=last_future)


def _is_market(match: re.Match[str]) -> bool:
    """Whether "pazar" is a market rather than Sunday: without "günü" only "geçen pazar" and the like are the day."""
    return match["q"] is None or match.string[match.end() : match.end() + 1].isalpha()


def _weekdays(said: str | None, of_week: bool, weekday: int, reference: date) -> tuple[date, date]:
    """The day behind and ahead: one and the same if a word such as "geçen" (last) or "bu" (this) says which."""
    past = _days_later(reference, -((reference.weekday() - weekday) % 7))
    future = _days_later(reference, (weekday - reference.weekday()) % 7)
    if said is None:
        return past, future
    shift = _SHIFTS[said]
    if of_week or said in ("bu", "gelecek", "haftaya"):
        past = future = _days_later(reference, weekday - reference.weekday() + 7 * shift)
    elif shift < 0:
        past = future = _days_later(past, -7 if past == reference else 0)
    else:
        past = future = _days_later(future, 7 if future == reference else 0)
    return past, future


def _read_near_day(match: re.Match[str], reference: date | None) -> DateMention | None:
    words = re.sub(r"\s", " ", match[0])
    days = next(_DAYS[said] for said in sorted(_DAYS, key=len, reverse=True) if words.startswith(said))
    return _fixed(match, "day", "relative", _days_later(reference, days) if reference else None)


def _read_told_day(match: re.Match[str], reference: date | None) -> DateMention | None:
    """ "ertesi gün", "aynı saatlerde", "zirvenin ilk günü", "geldiği gün"; "bir gün önce" may count from today."""
    of_another = _OF_ANOTHER.search(match.string, max(0, match.start() - 3), match.start()) is not None
    if match["bare"] and of_another and match["bare"] + " gün" in match[0]:
        return None
    nth = match["nth"] or match["bare"]
    days: int | None = -1 if match["back"] or match["before"] else 1 if match["next"] or match["after"] else 0
    days = _NTH_DAY.get(nth) if nth else days
    counted = reference if (match["before"] or match["after"]) and not _is_from_told(match) else None
    mention = _fixed(match, "day", "relative_to_previous", _days_later(counted, days or 0) if counted else None)
    return replace(mention, offset_days=days)


def _read_told_span(match: re.Match[str], reference: date | None) -> DateMention | None:
    """ "aynı hafta", "o yıl", "aynı yılın mayıs ayında": within the week, month or year that was told before."""
    within_year = match["u"] in ("yıl", "sene")
    precision: Precision = "year" if within_year and not match["m1"] else "month"
    sign = 1 if match["next"] else -1 if match["back"] else 0
    days, months = (7 * sign, 0) if match["u"] == "hafta" else (0, sign * (12 if within_year else 1))
    mention = replace(_fixed(match, precision, "relative_to_previous", None), offset_days=days, offset_months=months)
    return replace(mention, month=_month_number(match["m1"]) if match["m1"] else None)


def _read_counted(match: re.Match[str], reference: date | None) -> DateMention | None:
    """ "iki gün önce", "2 yıl 1 ay sonra"; "kazadan iki gün sonra" counts from what was told, "üç gündür" with today."""
    if match["lasting"]:
        return _fixed(match, "day", "relative", _days_later(reference, 1 - _value(match["lasting"])) if reference else None)
    if match["way"] == "içinde" and not match["from"]:
        return None
    days, months = _length(match)
    precision = "day" if match["from"] else _finest(match["length"])
    if _is_from_told(match) and not match["from"]:
        mention = _fixed(match, precision, "relative_to_previous", None)
        return replace(mention, offset_days=days, offset_months=months)
    if reference is None:
        return _fixed(match, precision, "relative", None)
    anchor = _days_later(reference, _DAYS[match["from"]] if match["from"] else 0)
    mention = _fixed(match, precision, "relative", first_of(_days_later(_months_later(anchor, months), days), precision))
    return mention if match["from"] else replace(mention, offset_days=days, offset_months=months)


def _is_from_told(match: re.Match[str]) -> bool:
    """ "kazadan iki gün sonra": whether what is counted from stands right before."""
    return _FROM_TOLD.search(match.string, max(0, match.start() - 30), match.start()) is not None


def _length(match: re.Match[str]) -> tuple[int, int]:
    """Days and months, negative for "önce" (ago)."""
    sign = -1 if match["way"][0] in "öe" else 1
    lengths = [(unit, sign * _value(count)) for count, unit in _LENGTH.findall(match["length"])]
    days = sum(count * {"gün": 1, "hafta": 7}.get(unit, 0) for unit, count in lengths)
    return days, sum(count * {"ay": 1, "yıl": 12, "sene": 12}.get(unit, 0) for unit, count in lengths)


def _finest(length: str) -> Precision:
    units = {unit for _, unit in _LENGTH.findall(length)}
    if "gün" in units:
        return "day"
    return "month" if units & {"hafta", "ay"} else "year"


def first_of(day: date, precision: Precision) -> date:
    """The first day of the month or year, or the day itself."""
    return day.replace(month=1, day=1) if precision == "year" else day.replace(day=1) if precision == "month" else day


def _read_day_of_month(match: re.Match[str], reference: date | None) -> DateMention | None:
    """ "ayın 15'inde", "Mart'ın 3'ünde", "gelecek ayın 14 ve 15'inde"."""
    said = match["from"] or match["dom"] or match["opening"]
    mention = _first_of_month(match, reference, said)
    if match["from"] is None or mention is None:
        return mention
    last = _value(match["dom"])
    ends = [_day(first.year, first.month, last) if first else None for first in (mention.past, mention.future)]
    return replace(mention, last_past=ends[0], last_future=ends[1]) if last > _value(said) else None


def _first_of_month(match: re.Match[str], reference: date | None, said: str) -> DateMention | None:
    day = _value(said)
    if match["m"]:
        return _yearless(match, reference, _month_number(match["m"]), day)
    if reference is None:
        return _mention(match, "day", "yearless", None, None)
    if match["q"]:
        month = _months_later(reference.replace(day=1), _SHIFTS[match["q"]])
        return _fixed(match, "day", "relative", _day(month.year, month.month, day))
    return _day_of_month(match, reference, said)


def _day_of_month(match: re.Match[str], reference: date | None, said: str) -> DateMention:
    """ "ayın 15'inde": in the last or the next month that has such a day."""
    if reference is None:
        return _mention(match, "day", "yearless", None, None)
    months = [_months_later(reference.replace(day=1), shift) for shift in range(-2, 3)]
    days = [found for month in months if (found := _day(month.year, month.month, _value(said)))]
    past = max((found for found in days if found <= reference), default=None)
    future = min((found for found in days if found >= reference), default=None)
    return _mention(match, "day", "yearless", past, future)


def _read_nth_weekday(match: re.Match[str], reference: date | None) -> DateMention | None:
    if reference is None:
        return _mention(match, "day", "relative", None, None)
    month = _months_later(reference.replace(day=1), _SHIFTS[match["q"]])
    first = _days_later(month, (WEEKDAYS.index(match["wd"]) - month.weekday()) % 7)
    such = [day for week in range(5) if (day := _days_later(first, 7 * week)).month == month.month]
    return _fixed(match, "day", "relative", such[-1 if match["nth"] == "son" else _ORDER[match["nth"]] - 1])


def _read_span(match: re.Match[str], reference: date | None) -> DateMention | None:
    """A week, month or year told from the reference; a week is known to the month, as the annotators take it."""
    if match["eve"]:
        return _before_new_year(match, reference)
    unit = "hafta" if match["next"] else "yıl" if match["new"] else match["u"] or match["edge"]
    if match["edge"] and _COUNTED_ON.search(match.string, max(0, match.start() - 12), match.start()):
        return None
    precision: Precision = "year" if unit in ("yıl", "sene") else "month"
    if reference is None:
        return _fixed(match, precision, "relative", None)
    shift = 1 if match["next"] else _SHIFTS.get(match["q"], 0)
    months = shift * {"ay": 1, "yıl": 12, "sene": 12}.get(unit, 0)
    day = _days_later(_months_later(reference, months), 7 * shift if unit == "hafta" else 0)
    if match["q"] is None and unit == "yıl" and _YEAR_OPENS.search(match[0]):
        return _year_opening(match, reference)
    return _fixed(match, precision, "relative", first_of(day, precision))


def _year_opening(match: re.Match[str], reference: date) -> DateMention:
    """ "yılın ilk günlerinde", "yeni yılda", "yılbaşından sonra": what is to come late in a year is of the next one."""
    future = date(reference.year + (reference.month >= _LATER_HALF), 1, 1)
    precision: Precision = "month" if re.search(r"gün|hafta", match[0]) else "year"
    return _mention(match, precision, "relative", date(reference.year, 1, 1), future)


def _before_new_year(match: re.Match[str], reference: date | None) -> DateMention:
    """ "yılbaşından önce": in December if that is this month or the next, else in the year that it ends."""
    if reference is None:
        return _fixed(match, "year", "relative", None)
    near = reference.month >= _LATE_IN_YEAR
    future = date(reference.year, 12 if near else 1, 1)
    past = future if reference.month == _LAST_MONTH else date(reference.year - 1, 12 if near else 1, 1)
    return _mention(match, "month" if near else "year", "relative", past, future)


def _read_season(match: re.Match[str], reference: date | None) -> DateMention | None:
    if match["y"]:
        return _fixed(match, "year", "absolute", date(int(match["y"]), 1, 1))
    if reference is None:
        return _fixed(match, "year", "relative", None)
    shift = _SHIFTS[match["q"]] if match["q"] else 0
    lasts = 0 if shift > 0 else 3
    is_behind = match["s"] is not None and _SEASON_STARTS[match["s"]] + lasts <= reference.month
    is_other_year = is_behind == (shift > 0)
    return _fixed(match, "year", "relative", date(reference.year + shift * is_other_year, 1, 1))


def _read_year(match: re.Match[str], reference: date | None) -> DateMention | None:
    first = date(int(match["y"]), 1, 1)
    mention = _fixed(match, "year", "absolute", first)
    last = date(int(match["y2"]), 1, 1) if match["y2"] else None
    return replace(mention, last_past=last, last_future=last)


_DATE_PATTERNS = {
    "iso": _ISO,
    "numeric": _NUMERIC,
    "date": _DATE,
    "day_of_month": _OF_MONTH,
    "nth_weekday": _NTH_WEEKDAY,
    "month": _WHOLE_MONTH,
    "weekday": _WEEKDAY_MENTION,
    "told_span": _TOLD_SPAN,
    "told_day": _TOLD_DAY,
    "near_day": _NEAR_DAY,
    "counted": _COUNTED,
    "season": _SEASON_MENTION,
    "span": _WHOLE_SPAN,
    "year": _WHOLE_YEAR,
}
_READERS: dict[str, Reader] = {
    "iso": _read_numeric, "numeric": _read_numeric, "date": _read_date, "day_of_month": _read_day_of_month,
    "nth_weekday": _read_nth_weekday, "month": _read_month, "weekday": _read_weekday, "told_span": _read_told_span,
    "told_day": _read_told_day, "near_day": _read_near_day,
    "counted": _read_counted, "season": _read_season, "span": _read_span, "year": _read_year,
}  # fmt: skip
_DATE_FORMS = _forms(_DATE_PATTERNS)
_DATE_SCAN = _scanner(_DATE_PATTERNS)


_THIS_YEAR = r"(?P<q>bu|gelecek|önümüzdeki)\s(?:yıl|sene)"
_DEADLINE_PATTERNS = {
    "until": (rf"(?P<y>{_YEAR})(?:'?[yn]?[ae]|\syılına|(?:{_OF}|\syılının|\syılı)?\s(?:sonu|başı|ortası)na){_UNTIL}"),
    "until_relative": rf"(?:{_THIS_YEAR}(?:ın|nin)?|yıl|sene)\s(?:sonuna|ortasına){_UNTIL}",
    "within": (
        rf"(?:(?:önümüzdeki|gelecek)\s)?(?P<n>{_COUNT})\s(?:yıl|sene)"
        r"(?:(?:lık|lik)?(?:\s\w+)?\s(?:içinde|içerisinde|zarfında)|\ssonra|a\skadar|ye\skadar|da|de)(?!\w)"
    ),
    "in": (
        rf"(?P<y>{_YEAR})(?:'?[dt][ae](?!\w)|'?[yn]?[ıiuü](?!\w)|{_OF}?\s(?:sonunda|ortasında|başında|sonu\s(?:için|itibar\w+))"
        r"|\syılı(?:nda|nı|(?:nın)?\s(?:sonunda|ortasında|başında|sonu\sitibar\w+)|\siçin|\shedef\w+)?(?!\w)"
        r"|\s(?:için|hedef\w+))"
    ),
    "in_relative": (
        rf"{_THIS_YEAR}(?:ın\ssonunda|nin\ssonunda|ın\ssonu|ı|yi|\siçinde|\siçerisinde)?(?!\w)"
        r"|(?:yıl|sene)\ssonu(?:nda|\sitibar\w+)(?!\w)"
    ),
}
_DEADLINE_FORMS = _forms(_DEADLINE_PATTERNS)
_DEADLINE_SCAN = _scanner(_DEADLINE_PATTERNS)
_DEADLINE_KINDS: dict[str, DeadlineKind] = {
    "until": "until", "until_relative": "until", "within": "within", "in": "in", "in_relative": "in",
}  # fmt: skip
# "son beş yıl içinde" (within the last five years) looks back.
_LOOKS_BACK = re.compile(r"\b(?:geçen|geçtiğimiz|son|ilk|bu|aradan)\s$")


def find_deadlines(text: str, reference: date | None) -> list[Deadline]:
    """The years that a target may mean, left to right.

    Only a target gives them that sense: "2030'da" is a deadline (kind ``in``) beside a goal and a date elsewhere.
    Relative ones are left out without a reference.
    """
    found = _scan(_DEADLINE_SCAN, _DEADLINE_FORMS, letters.plain(text))
    read = (_deadline(name, match, reference) for name, match in found)
    return [deadline for deadline in read if deadline is not None]


def _deadline(name: str, match: re.Match[str], reference: date | None) -> Deadline | None:
    said = match.groupdict()
    if said.get("y"):
        return Deadline(match.start(), match.end(), int(match["y"]), "stated", _DEADLINE_KINDS[name])
    looks_back = _LOOKS_BACK.search(match.string, max(0, match.start() - 12), match.start())
    if reference is None or (name == "within" and looks_back):
        return None
    shift = _value(said["n"]) if said.get("n") else _SHIFTS.get(said.get("q") or "bu", 0)
    return Deadline(match.start(), match.end(), reference.year + shift, "resolved", _DEADLINE_KINDS[name])


_MONTH_COUNT = rf"(?:\d\d?|on\s?{_UNIT_WORD}|on|{_UNIT_WORD})"
_YEAR_OF_PART = rf"(?P<y>{_YEAR})(?:{_OF}|\syılı(?:nın)?)?|(?:(?P<q>{_SHIFT})\s)?(?P<bare>yıl|sene)(?:ın|nin)"
_PERIOD_PATTERNS = {
    "part": (
        rf"(?:{_YEAR_OF_PART})\s(?P<which>ilk|birinci|ikinci|üçüncü|dördüncü|son)\s(?:(?P<n>{_MONTH_COUNT})\s)?"
        r"(?P<unit>yarı|çeyre[kğ]|ay(?!lar))\w*"
    ),
    "first_months": rf"(?P<which>ilk)\s(?P<n>{_MONTH_COUNT})\s(?P<unit>ay)(?:da|lık)(?!\w)",
    "months": (
        rf"(?:(?:{_YEAR_OF_PART})\s)?(?P<m1>{_MONTH})(?:\s?-\s?|\sve\s|\sile\s)(?P<m2>{_MONTH})"
        r"(?=\s(?:dönem|ara[sl]|ay))"
    ),
    "figures": (
        rf"(?P<y>{_YEAR})(?:'?[yn]?[ıiuü](?!\w)|'?[yn]?[ae](?!\w|{_UNTIL})|\syılını(?!\w)"
        r"|(?:'?n?[ıiuü]n|\syılı(?:nın)?)?(?:\sson(?:u|\sdönemi))?\s(?:itibar\w+|için(?!\w)|veri\w+|rakam\w+)"
        r"|(?:'?n?[ıiuü]n|\syılı(?:nın)?)?\s(?:ticaret|hac[im]|toplam)\w*|'?n?[ıiuü]n\stamamı\w*)"
        rf"|(?P<q>{_SHIFT})\s(?P<bare>yıl|sene)[ıi](?!\w)"
    ),
}
_PERIOD_FORMS = _forms(_PERIOD_PATTERNS)
_PERIOD_SCAN = _scanner(_PERIOD_PATTERNS)


def find_periods(text: str, reference: date | None) -> list[Period]:
    """The months and years that a figure may measure, left to right; relative ones are left out without a reference."""
    plain = letters.plain(text)
    read = (_period(match, reference) for _, match in _scan(_PERIOD_SCAN, _PERIOD_FORMS, plain))
    parts = [period for period in read if period is not None]
    whole = (_whole_period(mention) for mention in _mentions(plain, reference))
    apart = [period for period in whole if period and not any(_overlap(period, part) for part in parts)]
    return sorted([*parts, *apart], key=lambda period: period.start)


def _overlap(one: Period, other: Period) -> bool:
    return one.start < other.end and other.start < one.end


def _whole_period(mention: DateMention) -> Period | None:
    """The month or year that a mention names; figures are measured behind the reference, hence the past reading."""
    if mention.precision == "day" or mention.past is None:
        return None
    width = 4 if mention.precision == "year" else 7
    value = "/".join(day.isoformat()[:width] for day in (mention.past, mention.last_past) if day)
    return Period(mention.start, mention.end, value, mention.basis)


def _period(match: re.Match[str], reference: date | None) -> Period | None:
    said = match.groupdict()
    months = _months_of(said)
    if months is None:
        return _whole_year(match, reference)
    year = _year_of_part(said, months[1], reference)
    if year is None or not 1 <= months[0] <= months[1] <= 12:
        return None
    ends = sorted({f"{year}-{month:02}" for month in months})
    return Period(match.start(), match.end(), "/".join(ends), "stated" if said.get("y") else "resolved")


def _whole_year(match: re.Match[str], reference: date | None) -> Period | None:
    """ "2024'ü", "geçen yılı"."""
    if match["y"]:
        return Period(match.start(), match.end(), match["y"], "stated")
    year = reference.year + _SHIFTS[match["q"]] if reference else None
    return Period(match.start(), match.end(), str(year), "resolved") if year else None


def _months_of(said: dict[str, str | None]) -> tuple[int, int] | None:
    """First and last month of a part of a year, None for the whole year."""
    if said.get("m1"):
        return _month_number(said["m1"] or ""), _month_number(said["m2"] or "")
    if not said.get("which"):
        return None
    length = {"yarı": 6, "ay": 1}.get(said["unit"] or "", 3)
    count = _value(said["n"]) if said["n"] else 1
    which = _ORDER[said["which"] or ""]
    if which == -1:
        return 13 - length * count, 12
    return 1 + length * (which - 1), length * (which - 1 + count)


def _year_of_part(said: dict[str, str | None], last_month: int, reference: date | None) -> int | None:
    """The year whose part it is; without one, the last year whose part was over by the reference."""
    if said.get("y"):
        return int(said["y"] or "")
    if reference is None:
        return None
    if said.get("q"):
        return reference.year + _SHIFTS[said["q"] or ""]
    return reference.year - (last_month > reference.month)
