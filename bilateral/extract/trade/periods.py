"""For when an amount is told: the year by which it is to be reached, the period in which it was."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cached_property

from bilateral.extract.scene import by_report
from bilateral.extract.trade.figures import LEVELS, Figure, Figures, Span, Telling
from bilateral.facts import Basis
from bilateral.turkish import dates
from bilateral.turkish.dates import Deadline, Period
from bilateral.turkish.pipeline import Token

_GROWING_TO = re.compile(r"(art|büyü|azal|geril|düş|katla|yüksel)\w*[ae]r[ae]k$|(art|katla)\w*[ıiuü]p$")
_WHOLE_YEAR = {"yıl", "sene", "yılda", "senede", "yılki"}
YEAR = re.compile(r"(?:19|20)\d\d")
_COMPARED = {"göre", "kıyasla", "oranla", "nazaran"}
APPOSED = {"yani", "yaklaşık", "kabaca", "aşağı", "yukarı", "ortalama", "bir", "ise", "da", "de"}
"""Words between an amount and the same amount in other money, or the verb that tells it."""
LAST = {"geçen", "geçtiğimiz"}
"""Participles that only tell when: "geçen yıl"."""
_MOST_OF_A_TIME = 6
"""So many words may tell, between two amounts, when the second was reached: "98 milyon dolardan geçen yıl 137 milyona"."""
_PARTS_OF_YEAR = {"dönem", "ay", "çeyrek", "yarı"}
NEAR = 2
"""So many words may stand between an amount and a verb of stating it."""


def _a_year_before(period: str) -> str:
    """ "2024-01/2024-06" → "2023-01/2023-06"."""
    return "/".join(f"{int(part[:4]) - 1}{part[4:]}" for part in period.split("/"))


class Periods(Figures):
    """Finds deadlines and periods."""

    @cached_property
    def _deadlines(self) -> list[Deadline]:
        return by_report(self.scene.article, dates.find_deadlines)

    @cached_property
    def _periods(self) -> list[Period]:
        return [*by_report(self.scene.article, dates.find_periods), *self._labels()]

    def _labels(self) -> Iterator[Period]:
        """The years of a ledger: "2011: 3 milyar dolar", "Ticaret hacmi (2011): 3 milyar dolar"."""
        for before, token, behind in zip(self.scene.tokens, self.scene.tokens[1:], self.scene.tokens[2:], strict=False):
            if (behind.text == ":" or (before.text, behind.text) == ("(", ")")) and YEAR.fullmatch(token.text):
                yield Period(token.start, token.end, token.text, "stated")

    def _year_at(self, start: int) -> int | None:
        """The year in which the report was published that holds a character."""
        published = self.scene.published(start)
        return int(published[:4]) if published else None

    def _windows(self, telling: Telling) -> list[Span]:
        """Where the words for a time stand: before the amount back to the one before it, then behind it to the verb."""
        figure, tokens = telling.figure, self.scene.tokens
        beside = [f for f in self.figures if f.sentence == figure.sentence and f is not self._from(figure)]
        closed = [t.end for t in self.scene.own(figure.sentence, None, figure.first) if t.text == ";"]
        earlier = [f.money.end for f in beside if f.first < figure.first]
        later = [f.money.start for f in beside if f.first > figure.first]
        verb = next((t for t in self.scene.own(figure.sentence, telling.at) if t.verb), tokens[telling.at])
        begin = max([self.scene.span(figure.sentence)[0], *closed, *earlier])
        labelled = [t.end for t in tokens[figure.last : figure.last + 2] if tokens[figure.last].text == "("]
        end = min([max(verb.end, tokens[figure.last - 1].end, *labelled), *later])
        return [(begin, figure.money.start), (figure.money.end, end)]

    def _from(self, figure: Figure) -> Figure | None:
        """The amount from which this one rose: "3 milyar dolardan 5 milyar dolara"."""
        before = next((f for f in reversed(self.figures) if f.last <= figure.first), None)
        if before is None or before.sentence != figure.sentence or figure.first - before.last > _MOST_OF_A_TIME:
            return None
        between = self.scene.tokens[before.last : figure.first]
        parted = any(not t.is_word or (t.verb and t.lower not in LAST and not _GROWING_TO.match(t.lower)) for t in between)
        leveled = between[0].lower if between and between[0].lemma in LEVELS else ""
        return before if not parted and (self._ending(before) or leveled).endswith(("dan", "den", "tan", "ten")) else None

    def _deadline(self, telling: Telling) -> tuple[str, Span, Basis] | None:
        for begin, end in self._windows(telling):
            inside = [d for d in self._deadlines if begin <= d.start and d.end <= end and self._is_ahead(d)]
            chosen = next((d for d in reversed(inside) if d.kind != "in"), None) or (inside[-1] if inside else None)
            if chosen is not None:
                return str(chosen.year), (chosen.start, chosen.end), chosen.basis
        return None

    def _is_for_a_year_to_come(self, telling: Telling) -> bool:
        """ "2030 yılı için 5 milyar dolar dedik": what is told of a year to come is aimed at, not measured."""
        (begin, end), now = self._windows(telling)[0], self._year_at(telling.figure.money.start)
        ahead = (d for d in self._deadlines if begin <= d.start and d.end <= end and now is not None and d.year > now)
        return any(self._is_of(d, telling.figure) for d in ahead) and self._period(telling) is None

    def _is_of(self, deadline: Deadline, figure: Figure) -> bool:
        """Not the year of what is told by another verb before the amount: "2030'a kadar sürecek anlaşma sayesinde"."""
        governor = self.scene.governor(figure.sentence, self.scene.at(deadline.start))
        return governor is None or governor.i > figure.first

    def _is_ahead(self, deadline: Deadline) -> bool:
        year = self._year_at(deadline.start)
        return year is None or deadline.year >= year

    def _period(self, telling: Telling) -> tuple[str, Span, Basis] | None:
        for begin, end in self._windows(telling):
            inside = [p for p in self._periods if begin <= p.start and p.end <= end]
            measured = [p for p in inside if self._is_measured_by(p, telling) and not self._is_of_lower(p, telling.figure)]
            if measured:
                return self._same_part(measured[-1]) or self._share(telling.figure, measured[-1])
        return self._same_period(telling) or self._of_the_sentence(telling)

    def _of_the_sentence(self, telling: Telling) -> tuple[str, Span, Basis] | None:
        """ "2012'de ihracat 2, ithalat 3 milyar dolar, toplam ticaret 5 milyar dolar oldu": the only time that is told."""
        figure = telling.figure
        begin = self.scene.span(figure.sentence)[0]
        inside = [p for p in self._periods if begin <= p.start and p.end <= figure.money.start]
        told = any(t.figure.sentence == figure.sentence for t in self.told)
        told = told or any(self.scene.tokens[self.scene.at(p.end) - 1].word.relative for p in inside)
        if told or self._from(figure) or len({p.value for p in inside}) != 1 or not self._is_measured_by(inside[-1], telling):
            return None
        return inside[-1].value, (inside[-1].start, inside[-1].end), inside[-1].basis

    def _is_of_lower(self, period: Period, figure: Figure) -> bool:
        """ "2012'deki 3 milyar dolardan 5 milyar dolara", "geçen yılki …": the period of the amount from which it rose."""
        lower = self._from(figure)
        beside = lower is not None and 0 <= lower.first - self.scene.at(period.end) <= NEAR
        return beside and lower is not None and self.scene.tokens[lower.first - 1].word.relative

    def _is_measured_by(self, period: Period, telling: Telling) -> bool:
        """Not what the figure is compared with, not the date of something else, not ahead."""
        i = self.scene.at(period.end)
        tokens = self.scene.tokens
        i += 2 * any(t.lower == "aynı" for t in tokens[i : i + 1])
        if any(t.lower in _COMPARED or t.lower == "geride" for t in tokens[i : i + 2]):
            return False
        governor = self.scene.governor(telling.figure.sentence, self.scene.at(period.start))
        elsewhere = governor is not None and governor.i < telling.figure.first and governor.verb == "Part"
        if elsewhere and governor is not None and governor.i not in self.marks:
            return False
        published = self.scene.published(period.start)
        begun = period.value.split("/")[0]
        return published is None or begun <= published[: len(begun)]

    def _same_part(self, period: Period) -> tuple[str, Span, Basis] | None:
        """ "geçen yılın aynı döneminde": of a year the months that were told last."""
        following = self.scene.tokens[self.scene.at(period.end) :][:2]
        pointed = len(following) == 2 and following[0].lower == "aynı" and following[1].lemma in _PARTS_OF_YEAR
        told = [t.time[0] for t in self.told if t.kind == "trade_volume" and t.time is not None]
        here = self.scene.sentence_at[self.scene.at(period.start)]
        begin = self.scene.span(here)[0] if here is not None else period.start
        beside = [p.value for p in self._periods if begin <= p.start < period.start and "-" in p.value]
        times = reversed([*told, *beside])
        last = next(times, "") if pointed and len(period.value) == 4 else ""
        if "-" not in last:
            return None
        months = "/".join(period.value + end[4:] for end in last.split("/"))
        return months, (period.start, following[1].end), "resolved"

    def _share(self, figure: Figure, period: Period) -> tuple[str, Span, Basis]:
        """Of "2002-2011 yılları arasında 6 milyar dolardan 20 milyar dolara" each amount has its own year."""
        years = period.value.split("/")
        text = self.scene.text[period.start : period.end]
        rising = self._from(figure) is not None
        falls_short = any(self._from(other) is figure for other in self.figures)
        if not (rising or falls_short) or len(years) != 2 or not all(y in text for y in years):
            return period.value, (period.start, period.end), period.basis
        year = years[1] if rising else years[0]
        start = period.start + text.index(year)
        return year, (start, start + len(year)), period.basis

    def _same_period(self, telling: Telling) -> tuple[str, Span, Basis] | None:
        """ "aynı hacim" was measured over the same time."""
        sentence = telling.figure.sentence
        own = self.scene.own(sentence, sentence.first, telling.figure.first)
        last = next((t for t in reversed(self.told) if t.kind == "trade_volume"), None)
        if last is None or last.time is None or telling.topic is None:
            return None
        same = next((t for t in reversed(own) if t.lower == "aynı"), None)
        timed = same is not None and self.scene.tokens[same.i + 1].lemma in {"yıl", "sene", "dönem", "ay"}
        in_other_words = self._is_apposed(telling.figure, last.figure)
        pointed = same is not None and telling.topic.basis == "resolved"
        in_row = last.at == telling.at and last.figure.sentence == sentence and self._from(telling.figure) is None
        if self._is_a_year_earlier(own):
            return _a_year_before(last.time[0]), last.time[1], "resolved"
        if timed and same is not None and "önceki" in {t.lower for t in self.scene.tokens[same.i - 2 : same.i]}:
            return _a_year_before(last.time[0]), last.time[1], "resolved"
        return (last.time[0], last.time[1], "resolved") if timed or pointed or in_other_words or in_row else None

    def _is_a_year_earlier(self, tokens: Sequence[Token]) -> bool:
        """ "Bir önceki yıl bu rakam 3 milyar dolardı", not "bir önceki yıla göre"."""
        words = [t.lower for t in tokens]
        return any(words[i : i + 2] == ["bir", "önceki"] and words[i + 2] in _WHOLE_YEAR for i in range(len(words) - 2))

    def _is_apposed(self, figure: Figure, other: Figure) -> bool:
        """ "294 milyar baht, yani 8,4 milyar dolar": the same amount in other money."""
        between = self.scene.tokens[other.last : figure.first]
        return (
            bool(between)
            and all(not t.is_word or t.lower in APPOSED for t in between)
            and any(t.lower == "yani" or t.text == "(" for t in between)
        )
