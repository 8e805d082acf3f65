"""What every extractor looks at: an article's sentences with the mentions, dates and amounts that lie in them.

A :class:`Scene` answers the questions of Turkish grammar that the extractors share: which verb governs a word, who is its
subject, who stands in which case, and whether it tells of something that happened, is planned, or is off.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from itertools import dropwhile, islice, pairwise, takewhile
from typing import Literal, NamedTuple, TypeVar

from bilateral.facts import Article, Basis, Claim, FactKind, Value
from bilateral.gazetteer import Place, suffix_case
from bilateral.mentions import Mention, Mentions, Person
from bilateral.turkish import rules
from bilateral.turkish.dates import MONTHS, WEEKDAYS, DateMention, Deadline, Period
from bilateral.turkish.money import Money
from bilateral.turkish.pipeline import Analysed, Sentence, Token
from bilateral.turkish.rules import Hit

Status = Literal["occurred", "planned", "cancelled"]


class Argument(NamedTuple):
    """A mention and the case, or the postposition that stands for one, in which it stands to its verb.

    Agt is "tarafından", Ben "için" or "onuruna"; ``comma`` says that a comma parts it from what follows.
    """

    mention: Mention
    marker: str
    comma: bool


class Draft:
    """A claim that is being written: values with their places, in the order in which they were found."""

    def __init__(self, kind: FactKind, key: str) -> None:
        self.kind: FactKind = kind
        self.key = key
        self.values: list[Value] = []

    def say(self, field: str, value: str, span: tuple[int, int], rule: str, basis: Basis = "stated") -> None:
        """Note a value with the half-open character span of the words that say it."""
        self.values.append(Value(field, value, basis, span[0], span[1], rule))

    def claim(self) -> Claim:
        return Claim(self.key, self.kind, tuple(dict.fromkeys(self.values)))


@dataclass(frozen=True)
class Scene:
    """One article, analysed, with everything that was found in its text."""

    article: Article
    analysed: Analysed
    mentions: Mentions
    dates: Sequence[DateMention]
    amounts: Sequence[Money]

    @cached_property
    def hits(self) -> dict[str, list[Hit]]:
        """What the rules match, by the name of their file."""
        return rules.find(self.analysed)

    # ---- sentences and tokens

    @cached_property
    def tokens(self) -> tuple[Token, ...]:
        """The text's tokens; a name that has a verb's form ("Kemal Durmaz", "Birleşmiş Milletler") is none.

        Nor is what only orders: "son olarak Lima'da görüştü".
        """
        tokens = list(self.analysed.ended)
        named: list[Mention | Place] = [*(m for m in self.mentions.people if m.kind == "named"), *self.mentions.places]
        names = (i for m in named for i in range(m.first, m.last))
        orders = (t.i for t in tokens if t.lower == "olarak" and t.i and tokens[t.i - 1].lower in {"ilk", "son"})
        for i in (*names, *orders):
            tokens[i] = tokens[i]._replace(verb="") if tokens[i].verb else tokens[i]
        return tuple(tokens)

    @cached_property
    def text(self) -> str:
        return self.analysed.text

    @cached_property
    def sentence_at(self) -> list[Sentence | None]:
        """The innermost sentence of each token."""
        sentences = self.analysed.sentences
        return [sentences[index] if index >= 0 else None for index in self.analysed.sentence_of]

    def own(self, sentence: Sentence, first: int | None = None, last: int | None = None) -> list[Token]:
        """A sentence's tokens between two indices without those of the long quotations in it."""
        begin = sentence.first if first is None else max(first, sentence.first)
        end = sentence.last if last is None else min(last, sentence.last)
        within = self.tokens[begin:end]
        return [t for t in within if t.quote == sentence.quote] if sentence.index in self._quoting else list(within)

    @cached_property
    def _quoting(self) -> frozenset[int]:
        """The sentences of long quotations, and those in which these lie."""
        quotes, sentences = self.analysed.quotes, self.analysed.sentences
        return frozenset(s.index for s in sentences if any(q.first < s.last and s.first < q.last for q in quotes))

    def span(self, sentence: Sentence) -> tuple[int, int]:
        """A sentence's half-open character span, outer quotation marks and bullets left out."""
        words = self.tokens[sentence.first : sentence.last]
        return words[0].start, words[-1].end

    def at(self, start: int) -> int:
        """The index of the token that begins at or after a character."""
        return self.analysed.at(start)

    def dates_in(self, first: int, last: int) -> list[DateMention]:
        """Date mentions that lie in a half-open token span."""
        if not self.dates:
            return []
        begin = bisect_left(self._date_starts, self.tokens[first].start)
        end = bisect_right(self._date_starts, self.tokens[last - 1].end)
        return [d for d in self.dates[begin:end] if d.end <= self.tokens[last - 1].end]

    def dates_before(self, start: int, most: int) -> list[DateMention]:
        """The date mentions that stand right before a character, left to right, no more than ``most``."""
        end = bisect_left(self._date_starts, start)
        return list(self.dates[max(0, end - most) : end])

    @cached_property
    def _date_starts(self) -> list[int]:
        return [d.start for d in self.dates]

    @cached_property
    def people_at(self) -> frozenset[int]:
        """The tokens that name or point to people."""
        return frozenset(i for m in self.mentions.people for i in range(m.first, m.last))

    @cached_property
    def states_at(self) -> frozenset[int]:
        """The tokens that name states."""
        return frozenset(i for p in self.mentions.places if p.is_state for i in range(p.first, p.last))

    def person(self, key: str) -> Person:
        return self.mentions.persons[key]

    def published(self, start: int) -> str | None:
        """The publication day of the report that holds a character."""
        return self.article.published_in(self.article.report_of(start))

    # ---- verbs

    @cached_property
    def _main_verbs(self) -> list[Token | None]:
        own = (self.own(sentence) for sentence in self.analysed.sentences)
        return [next((t for t in reversed(tokens) if t.verb == "Fin"), None) for tokens in own]

    def verbs(self, sentence: Sentence) -> list[Token]:
        return [t for t in self.own(sentence) if t.verb]

    def main_verb(self, sentence: Sentence) -> Token | None:
        """The sentence's last finite verb."""
        return self._main_verbs[sentence.index]

    def governor(self, sentence: Sentence, i: int) -> Token | None:
        """The verb that a noun at ``i`` depends on: the next one to its right, nominal uses passed over."""
        own = self.own(sentence, i + 1)
        following = [t for t in own if t.verb and t.i not in self.people_at and not _is_measure(t)]
        verbs = [t for t in following if t.verb != "Vnoun" or (_is_told(t) and not self._is_subject(t))]
        told = (t for t in verbs if t is verbs[-1] or not self._is_deferred(t))
        return next((t for t in told if t.verb != "Part" or not self.is_in_date(t)), None)

    def _is_subject(self, deed: Token) -> bool:
        """ "malların korunması anlaşması", "okul açılmasına ilişkin protokol": what a document is about."""
        behind = self.tokens[deed.i + 1] if deed.i + 1 < len(self.tokens) else deed
        return behind.lower in _ABOUT or (deed.case == "Nom" and behind.lower.startswith(_DOCUMENTS))

    def _is_deferred(self, verb: Token) -> bool:
        """ "ertelenerek 20 Mayıs'ta yapılacak": what has been put off, whose clause goes on to the next verb."""
        return verb.verb == "Conv" and verb.word.passive and is_off(self.tokens, verb)

    def is_in_date(self, token: Token) -> bool:
        """ "geçen" in "geçen yıl" is no verb."""
        return token.i in self._dated

    @cached_property
    def _dated(self) -> frozenset[int]:
        """The tokens of the words for days, months and years."""
        return frozenset(i for d in self.dates for i in range(self.at(d.start), self.at(d.end)))

    def clause_start(self, sentence: Sentence, i: int) -> int:
        """Where the clause begins whose verb, or whose word, stands at ``i``: behind the verb that closed the last one."""
        begin = sentence.first
        for token in self.own(sentence, sentence.first, i):
            closes = token.verb in {"Fin", "Conv"} and token.lower not in _NEVER_CLOSING
            if closes and token.i not in self.people_at and not self._goes_on(token, i):
                begin = token.i + 1
        return begin

    def _goes_on(self, verb: Token, i: int) -> bool:
        """Whether a clause goes on behind a verb up to ``i``."""
        return self._is_deferred(verb) or _is_with(verb, i)

    def arguments(self, sentence: Sentence, first: int, last: int) -> tuple[Argument, ...]:
        """The people mentioned in a half-open token span with their cases; members of "X, Y ve Z" share the last one's."""
        asked = (sentence.quote, first, last)
        if asked not in self._known_arguments:
            self._known_arguments[asked] = tuple(self._arguments(*asked))
        return self._known_arguments[asked]

    @cached_property
    def _known_arguments(self) -> dict[tuple[int, int, int], tuple[Argument, ...]]:
        """Each span is asked for twice or more."""
        return {}

    def _arguments(self, quote: int, first: int, last: int) -> list[Argument]:
        found = [m for m in self.mentions.people_in(first, last) if self.tokens[m.first].quote == quote]
        markers: list[str] = [""] * len(found)
        for n in range(len(found) - 1, -1, -1):
            joint = self.joint(found[n], found[n + 1]) if n + 1 < len(found) else ""
            alone = joint == "" or (found[n].case != "Nom" and joint != "beside")
            markers[n] = self._marker(found[n]) if alone else markers[n + 1]
            apart = (markers[n] == "Gen" and self._is_modified(found[n])) or not self._in_list(found, n)
            if joint == "," and markers[n] != "Nom" and not alone and apart:
                markers[n] = "Nom"
        return [Argument(m, marker, self._comma(m)) for m, marker in zip(found, markers, strict=True)]

    def _is_modified(self, mention: Mention) -> bool:
        """Whether a participle tells of somebody: "… ifade eden Bakan X, Y'nin geleceğini söyledi"."""
        before = next((t for t in reversed(self.tokens[: mention.first]) if not t.capital), None)
        return before is not None and before.verb == "Part" and before.word.tense == "Pres" and not before.word.passive

    def _in_list(self, found: Sequence[Mention], n: int) -> bool:
        """Whether a comma after the ``n``-th mention parts members of a list: the first one is the subject.

        In "A, Lima'da B, C ve D ile görüştü" A is, and B is of the list.
        """
        apart = (m for m, after in pairwise(found[: n + 1]) if m.case in {"Nom", "Gen"} and self._is_apart(m, after))
        subject = next(apart, None)
        between = self.tokens[subject.last : found[n].first] if subject is not None else ()
        following = found[n + 1] if n + 1 < len(found) else None
        if following is not None and self._is_elsewhere(found[n].first, following.first):
            return True
        if following is not None and self._is_in_turn(found[n], following):
            return True
        ends = (t.text == ";" or (t.verb in {"Fin", "Conv"} and t.lower not in _NEVER_CLOSING) for t in between)
        listed = subject is not None and not any(ends)
        return listed or (n > 0 and self.joint(found[n - 1], found[n]) == ",")

    def _is_apart(self, one: Mention, other: Mention) -> bool:
        """Whether a comma or words that join nothing part a subject from the next mention: "A ise Lima'da B, C ile"."""
        if one.case == "Gen":
            return self.joint(one, other) == ""
        return self._comma(one) or (self.joint(one, other) == "" and self._marker(one) == "Nom")

    def joint(self, one: Mention | Place, other: Mention | Place) -> str:
        """ "ve", "ile" or "," where two mentions stand side by side, or but a body apart ("A, IMF Başkanı B"), else ''."""
        between = [t.lower for t in self.tokens[one.last : other.first]]
        if between in (["ve"], ["ile"], [","], ["veya"], ["ve", "de"], [",", "ve"]):
            return "ve" if "ve" in between else between[0]
        if between in (["ile", "birlikte"], ["hem", "de"], [",", "hem", "de"], ["ve", "yeni"]):
            return "ve"
        if between[:2] == ["ve", "eşi"]:
            return "ve"
        if between[:1] == [","] and len(between) <= 4 and self._are_capital(one.last + 1, other.first):
            return ","
        if between[:1] in (["ve"], ["ile"]) and len(between) <= 5 and self._are_capital(one.last + 1, other.first):
            return between[0]
        if between == ["yanı", "sıra"]:
            return "beside"
        apart = between[:1] == [","] and (self._is_elsewhere(one.first, other.first) or self._is_another_time(one, other))
        return "," if apart else ""

    def _is_another_time(self, one: Mention | Place, other: Mention | Place) -> bool:
        """ "dün A, bugün ise Bakan B ile", "önce A, daha sonra B ile": each with the time before it."""
        rest = self.tokens[one.last + 1 : other.first]
        behind = list(dropwhile(lambda t: t.lower in _IN_TURN or self.is_in_date(t), rest))
        return len(behind) < len(rest) and len(behind) <= _TITLE and all(t.capital for t in behind)

    def _is_in_turn(self, one: Mention, other: Mention) -> bool:
        """ "önce A, daha sonra B ile": two of one row, whoever is the subject."""
        opens = any(t.lower == "önce" for t in self.tokens[max(0, one.first - _TITLE) : one.first])
        return opens and bool(_THEN & {t.lower for t in self.tokens[one.last : other.first]})

    def _are_capital(self, first: int, last: int) -> bool:
        return all(t.capital for t in self.tokens[first:last])

    def _is_elsewhere(self, one: int, other: int) -> bool:
        """ "Oslo'da A, Lima'da B ile", "salı günü A, çarşamba da B ile": each with the place or the day before it."""
        if not 0 < other - one < 16:
            return False
        here = self._end_of_time_or_place(one)
        there = self._end_of_time_or_place(other) if here is not None else None
        if here is None or there is None or self.is_in_date(here) is not self.is_in_date(there):
            return False
        return not any(t.verb for t in self.tokens[one:other] if not self.is_in_date(t))

    def _end_of_time_or_place(self, first: int) -> Token | None:
        """The word that ends a day or a place told before somebody, "da" and "ise" passed over: "salı günü de X"."""
        i = first - 1 - (self.tokens[first - 1].lower in {"de", "da", "ise"})
        token = self.tokens[max(0, i)]
        return token if (token.case == "Loc" and token.capital) or self.is_in_date(token) else None

    def _marker(self, mention: Mention) -> str:
        following = self.tokens[mention.last : mention.last + 4]
        if mention.case != "Nom":
            return mention.case
        words = [t.lower for t in following]
        if len(words) > 1 and words[0] in {"ve", "ile"} and words[1].startswith("beraberindeki"):
            return self._marker_of_company(self.tokens[mention.last + 1], mention.last + 2)
        if words[:1] == ["ve"] and self._is_met_with_others(mention.last + 1):
            return "Ins"
        if words[:1] == ["ile"] or (words[1:2] == ["ile"] and words[0] in {"da", "de"}):
            return "Ins"
        if words[:1] == ["tarafından"]:
            return "Agt"
        if words[:1] == ["sıfatıyla"]:
            return "Ess"
        if words[:2] == ["olmak", "üzere"]:
            return "Ins"
        if words[:1] and words[0] in {"için", "onuruna", "şerefine"}:
            return "Ben"
        return "Nom"

    def _marker_of_company(self, token: Token, first: int) -> str:
        """ "X ve beraberindekileri", "X ile beraberindeki altı milletvekilini": the case of those who are with somebody."""
        suffix = token.lower.removeprefix("beraberindeki")
        if suffix:
            return suffix_case(suffix) or "Nom"
        noun = next((t for t in self._row(first) if _is_many(t) or t.lemma == "heyet"), None)
        if noun is None:
            return "Nom"
        if self.tokens[noun.i + 1].lower == "ile":
            return "Ins"
        return _case_of_many(noun)

    def _is_met_with_others(self, first: int) -> bool:
        """ "Komisyon Başkanı X ve komisyon üyeleriyle", "X ve diğer yetkililerle": whether others are met as well."""
        row = takewhile(lambda t: not t.capital, self._row(first))
        return any(_is_many(t) and _case_of_many(t) == "Ins" for t in row)

    def _row(self, first: int) -> Iterator[Token]:
        """The few words from one on before a verb or a mark."""
        return takewhile(lambda t: t.is_word and not t.verb, self.tokens[first : first + _COMPANY])

    def is_beside(self, mention: Mention) -> bool:
        """ "Y ile birlikte", "Y'yle beraber": somebody at whose side the clause's subject or object does something."""
        following = [t.lower for t in self.tokens[mention.last : mention.last + 2]]
        if following[:1] in (["ve"], [","]):
            behind = next(iter(self.mentions.people_in(mention.last, mention.last + _APART)), None)
            return behind is not None and self.joint(mention, behind) in {"ve", ","} and self.is_beside(behind)
        beside = following[:1] if mention.case == "Ins" else following[1:] if following[:1] == ["ile"] else []
        return bool(_BESIDE & set(beside))

    def _comma(self, mention: Mention) -> bool:
        return self.tokens[mention.last].text == ","

    def subject(self, sentence: Sentence, i: int) -> list[Argument]:
        """Who does what the verb at ``i`` says: the nominatives before it, back over the sentence's earlier clauses."""
        around = self.arguments(sentence, sentence.first, i)
        found = [a for n, a in enumerate(around) if a.marker == "Nom" or any(self._listed(a, b) for b in around[n + 1 : n + 2])]
        while found and found[-1].marker != "Nom":
            found.pop()
        if not found:
            return []
        chosen = [found[-1]]
        for argument in reversed(found[:-1]):
            joined = self.joint(argument.mention, chosen[0].mention) in {"ve", ",", "beside"}
            if not joined and not self._listed(argument, chosen[0]):
                break
            chosen.insert(0, argument)
        return chosen

    def main_subject(self, sentence: Sentence) -> list[Argument]:
        """Whom a sentence is about: the subject of its main verb."""
        main = self.main_verb(sentence)
        return self.subject(sentence, main.i if main is not None else sentence.last)

    def _listed(self, one: Argument, other: Argument) -> bool:
        """ "X ile Y", "X'le Y" of one state."""
        beside = one.mention.case == "Ins" and one.mention.last == other.mention.first
        same = beside and self._states_of(one.mention) == self._states_of(other.mention) != {None}
        return self.joint(one.mention, other.mention) == "ile" or same

    def _states_of(self, mention: Mention) -> set[str | None]:
        return {self.mentions.country(k) for k in mention.actors}

    def head_after(self, sentence: Sentence, i: int) -> Mention | None:
        """The mention that a participle at ``i`` modifies: the first one behind it, with no verb or comma between."""
        i = self._last_of_row(sentence, i)
        for token in self.own(sentence, i + 1, i + 8):
            if token.verb in {"Fin", "Conv"} or token.text in {",", ";", ":"}:
                return None
            if token.i in self._mention_at:
                return self._mention_at[token.i]
        return None

    @cached_property
    def _mention_at(self) -> dict[int, Mention]:
        return {mention.first: mention for mention in self.mentions.people}

    def _last_of_row(self, sentence: Sentence, i: int) -> int:
        """ "Lima'ya gelen ve Y ile görüşen X": the last of the active participles in a row that begins at ``i``."""
        following = self.tokens[i + 1] if i + 1 < sentence.last else None
        if following is None or following.lower not in {"ve", ","} or self.tokens[i].word.tense != "Pres":
            return i
        for token in self.own(sentence, i + 2):
            if token.verb in {"Fin", "Conv"}:
                return i
            active = token.verb == "Part" and token.word.tense == "Pres" and token.i not in self.people_at
            if active and not self.is_in_date(token):
                return self._last_of_row(sentence, token.i)
        return i

    def places(self, sentence: Sentence, first: int, last: int) -> list[Place]:
        return [p for p in self.mentions.places_in(first, last) if self.tokens[p.first].quote == sentence.quote]


def _is_with(token: Token, i: int) -> bool:
    """ "X ile oturup konuştu", "X'i arayıp kutladı": a converb right before a verb at ``i`` has all that the verb has."""
    return token.i == i - 1 and token.verb == "Conv" and token.lower.endswith(("ip", "ıp", "up", "üp"))


def _is_told(deed: Token) -> bool:
    """ "imzalanması", "yapmaları": a verbal noun that says whose deed it is, or is passive."""
    return deed.word.possessive or deed.word.passive


def _is_measure(token: Token) -> bool:
    """ "beklenenden uzun", "öngördüğünden geç": with what something is compared."""
    return token.verb == "Part" and token.lemma in EXPECTED and token.case == "Abl"


TimeWords = TypeVar("TimeWords", DateMention, Deadline, Period)


def by_report(article: Article, find: Callable[[str, date | None], list[TimeWords]]) -> list[TimeWords]:
    """What tells of a time, read in each report of an article against that report's own day, left to right."""
    found: list[TimeWords] = []
    for n, report in enumerate(article.reports):
        published = article.published_in(n)
        here = find(article.text[report.start : report.end], date.fromisoformat(published) if published else None)
        moved = (replace(each, start=each.start + report.start, end=each.end + report.start) for each in here)
        found.extend(moved if report.start else here)
    return found


# ---- what verbs tell

DURING = {"sırasında", "esnasında", "kapsamında", "çerçevesinde", "marjında", "vesilesiyle", "dolayısıyla"}
"""What follows a noun within which something else happens: "ziyareti kapsamında", "zirve marjında"."""
EXPECTED = {
    "bekle", "planla", "öngör", "hedefle", "kararlaş", "kesinleş", "netleş", "tasarla", "amaçla", "programla", "düşün", "plan",
}  # fmt: skip
_AGREEING = {"anlaş", "uzlaş", "sözleş", "kararlaş"}
AGREED = {*_AGREEING, "kal", "kalın", "var", "karar", "sağla"}
"""What both sides say when they have settled that something is to be: "yapılması hususunda mutabık kaldılar"."""
WISHED = {"iste", "um", "dile", "arzu", "temenni", "öner", "iddia", "gerek", "lazım", "ihtimal", "çalış"}
_WISHES = {"arzu", "temenni", "umut", "ümit", "niyet", "dilek", "istek"}
ENDING = {"tamamla", "bitir", "noktala", "sonlan"}
"""What is to be ended is under way."""
_WEIGHED = {"değerlendir", "yorumla", "eleştir", "kutla"}
"""What one does with what has happened: "görüşmesini değerlendiren"."""
CALLED_OFF = {"ertele", "iptal", "vazgeç"}


def tells(tokens: Sequence[Token], verb: Token) -> tuple[Status | None, Token]:
    """What a verb form says of its event, and the token that says it.  None: negated, wished for, or left open."""
    following = [t for t in tokens[verb.i + 1 : verb.i + 9] if t.quote == verb.quote]
    if verb.word.negative or (verb.verb == "Part" and verb.case == "Dat" and _is_hearsay(following)):
        return None, verb
    if is_off(tokens, verb) or _is_counterfactual(verb):
        return "cancelled", verb
    if _is_left_open(tokens, verb, following):
        return None, verb
    if verb.verb == "Part" and verb.word.possessive and following[:1] and following[0].lower in _RUMOURED:
        return _rumoured(tokens, verb)
    if verb.verb == "Part" and verb.word.possessive and _is_denied(tokens, verb):
        return None, verb
    if verb.lemma in EXPECTED and verb.verb == "Fin":
        return "cancelled" if _is_dropped(tokens, verb) else "planned", verb
    if verb.lemma in ENDING:
        return "occurred", verb
    if _before(tokens, verb) in {"ön", "öne", "erken", "erkene"} and verb.lemma in {"al", "alın", "çek", "çekil"}:
        return "planned", verb
    if verb.verb == "Vnoun":
        row = list(_to_end(tokens, verb)) if _opens_row(verb, following) else following
        return _expected(tokens, row, verb)
    return _with_next(tokens, verb) if verb.verb == "Conv" else (_by_tense(tokens, verb, following), verb)


def _is_left_open(tokens: Sequence[Token], verb: Token, following: Sequence[Token]) -> bool:
    """Whether it is not told that something is or will be: asked, wished for, possible, prepared, or counted from."""
    if _is_asked(verb, following) or verb.lower.endswith(_SINCE):
        return True
    if _before(tokens, verb) == "davet" and tokens[verb.i - 1].case != "Ins":
        return True
    managed = verb.verb == "Fin" and verb.word.tense in {"Past", "Evid"}
    if ("abil" in verb.lower or "ebil" in verb.lower) and not managed:
        return True
    if verb.lemma in {"hazırla", "hazırlan"} and tokens[verb.i - 1].verb == "Vnoun":
        return True
    return verb.lemma in {"iste", "um", "dile", "gerek"} or _is_wished(tokens, verb)


def _with_next(tokens: Sequence[Token], verb: Token) -> tuple[Status | None, Token]:
    """ "giderek … görüşecek", "gelip … konuştu": a converb tells what the next finite verb does, if nobody only asks for it."""
    told = (t for t in _to_end(tokens, verb) if (t.verb == "Fin" and t.lower != "olsun") or _is_reported_future(tokens, t))
    later = next(told, None)
    asks = later is not None and later.lemma in {"iste", "dile"} and tokens[later.i - 1].verb != "Vnoun"
    return tells(tokens, later) if later is not None and not (asks or _is_wished(tokens, later)) else ("occurred", verb)


def _by_tense(tokens: Sequence[Token], verb: Token, following: Sequence[Token]) -> Status | None:
    """What the tense of a finite verb or a participle says; of one that only tells when, that of the main verb."""
    leaves = verb.verb == "Fin" and verb.word.tense == "Pres" and verb.lemma in {"git", "gel"} and verb.quote == -1
    if verb.word.tense == "Fut" or leaves or is_read_as_noun(verb):
        return "planned"
    if verb.verb == "Part" and verb.lemma in EXPECTED:
        return "planned"
    if verb.verb == "Part" and _is_of_time(verb, following):
        later = next((t for t in _to_end(tokens, verb) if t.verb == "Fin" and not _is_quoted(tokens, t)), None)
        habit = later is not None and later.word.tense == "Aor" and later.lower != "dolardı" and _is_when(verb)
        return None if habit else "planned" if later is not None and later.word.tense == "Fut" else "occurred"
    open_ = verb.word.tense in {"Nec", "Cond", "Opt", "Imp"} or (verb.word.tense == "Aor" and verb.verb == "Fin")
    return None if open_ else "occurred"


def _is_quoted(tokens: Sequence[Token], verb: Token) -> bool:
    """ "kriz çıkacak diye": what somebody only says or thinks."""
    return any(t.lower == "diye" for t in tokens[verb.i + 1 : verb.i + 2])


_IDIOMS_OF_END = {
    ("suya", "düş"), ("rafa", "kalk"), ("rafa", "kaldır"), ("programdan", "çıkar"), ("programdan", "çık"),
    ("gündemden", "çık"), ("gündemden", "çıkar"), ("takvimden", "çık"), ("takvimden", "çıkar"), ("programından", "çıkar"),
    ("takviminden", "çıkar"),
}  # fmt: skip
_SINCE = ("eli", "alı")
"""The end of converbs that count from a day: "geleli bir yıl oldu"."""


def is_off(tokens: Sequence[Token], verb: Token) -> bool:
    """ "iptal edildi", "ertelendi", "askıya alındı", "suya düştü"."""
    before = tokens[verb.i - 1].lower if verb.i else ""
    ended = (before, verb.lemma) in _IDIOMS_OF_END or _before(tokens, verb) == "iptal"
    decided = before.startswith("karar") and verb.lemma == "al" and tokens[verb.i - 2].lower in {"erteleme", "iptal"}
    return verb.lemma in CALLED_OFF or is_shifted(verb) or ended or decided or _is_put_off(tokens, verb)


def is_shifted(verb: Token) -> bool:
    """ "20 Mayıs'a kaydırıldı"."""
    return verb.lemma == "kay" and verb.lower.startswith("kaydır")


def _is_counterfactual(verb: Token) -> bool:
    """ "gidecekti": what was to be, and is told as what has not come about."""
    return verb.verb == "Fin" and verb.word.tense == "Fut" and _WAS_TO_BE.search(verb.lower) is not None


_WAS_TO_BE = re.compile(r"[ae]c[ae]kt[ıi](?!r)")


def _is_asked(verb: Token, following: Sequence[Token]) -> bool:
    """ "görüşüp görüşmediği", "görüştüğünüz doğru mu": what is only asked about."""
    words = [t.lower for t in following[:2]]
    twice = verb.verb == "Conv" and bool(following) and following[0].lemma == verb.lemma and following[0].word.negative
    return twice or (len(words) == 2 and words[0] == "doğru" and words[1] in {"mu", "mudur"})


def _is_hearsay(following: Sequence[Token]) -> bool:
    """ "görüştüğüne dair söylentiler": what is only talked of."""
    words = [t.lower for t in following[:1]]
    return words in (["dair"], ["ilişkin"]) and any(t.lemma in _NEWS for t in following[1:4])


def _is_of_time(verb: Token, following: Sequence[Token]) -> bool:
    """ "görüştüğünde", "görüştüğü dakikalarda", "görüştükten sonra": what only says when the main verb's event is."""
    return _is_when(verb) or any(_is_moment(verb, token) or _is_after(verb, token) for token in following[:1])


def _is_when(verb: Token) -> bool:
    """ "görüştüğünde": the main verb tells whether that time has come, or that it is a habit ("görüştüğünde gülerdi")."""
    return verb.case == "Loc" and bool(verb.word.possessive) and verb.word.tense == "Past"


def _is_after(verb: Token, following: Token) -> bool:
    """ "görüştükten sonra": the main verb tells whether that time has come."""
    return verb.case == "Abl" and following.lower == "sonra"


def _is_reported_future(tokens: Sequence[Token], token: Token) -> bool:
    """ "vereceği bildirildi", "görüşeceğini dün söyledi"; "görüşeceği beklentisi" reports nothing."""
    future = token.verb == "Part" and token.word.tense == "Fut" and bool(token.word.possessive)
    future = future or (is_read_as_noun(token) and token.case == "Acc")
    return future and token.i + 1 < len(tokens) and (tokens[token.i + 1].verb == "Fin" or token.case == "Acc")


def is_read_as_noun(token: Token) -> bool:
    """ "açacağını", "geleceğini": a future participle that is also a noun ("opener", "what is to come")."""
    return not token.verb and token.lemma.endswith(("acak", "ecek")) and bool(token.word.possessive)


_ABOUT = {"ilişkin", "dair", "yönelik"}
"""Behind a deed that a document is about."""
_DOCUMENTS = ("anlaşması", "antlaşması", "sözleşmesi", "protokol", "mutabaka", "programı", "projesi")
"""How the words begin that a deed names: "malların korunması anlaşması"."""
_NEVER_CLOSING = {"olarak", "olsun"}
"""Verbs that close no clause: "ilk olarak", "geçmiş olsun"."""
_BESIDE = {"birlikte", "beraber"}
_MANY = re.compile("l[ae]r(?:in[ıiae]|(?:[ıi]y)?l[ae])$")
"""The end of compounds that no dictionary has: "milletvekillerini", "milletvekilleriyle"."""


def _is_many(token: Token) -> bool:
    return token.word.plural or _MANY.search(token.lower) is not None


def _case_of_many(token: Token) -> str:
    """The case of a plural, also of one that no dictionary has; one that could be an accusative is one: "heyetleri"."""
    if not token.word.plural and token.lemma != "heyet":
        return suffix_case(token.lower[-2:]) or "Nom"
    return "Acc" if token.case == "Nom" and "Acc" in token.word.cases else token.case


_THEN = {"sonra", "ardından"}
_IN_TURN = {*_THEN, "daha", "ise", "da", "de", "günü", "sabahı", "akşamı", "gecesi", "son", "olarak"}
"""What stands before those of a row whom somebody meets one after the other."""
_COMPANY = 4
"""How many words behind "beraberindeki" those are named who are with somebody."""
_TITLE = 6
"""How many words the title before a name has at most."""
_APART = 12
"""Within how many words the next of a row of people is named."""
_RUMOURED = {"yolundaki", "yönündeki"}
_DENYING = {"yalanla", "reddet", "çık"}


def _rumoured(tokens: Sequence[Token], verb: Token) -> tuple[Status | None, Token]:
    """ "geleceği yolundaki haberler doğrulanmadı": what was only rumoured, unless nobody denies the news of it."""
    rest = list(_to_end(tokens, verb))
    main = next((t for t in reversed(rest) if t.verb == "Fin"), None)
    news = any(t.lemma in {"haber", "bilgi", "karar"} for t in rest[1:4])
    denied = main is None or main.word.negative or main.lemma in _DENYING
    return (None if denied or not news else "planned" if verb.word.tense == "Fut" else "occurred"), verb


def _is_denied(tokens: Sequence[Token], verb: Token) -> bool:
    """ "görüştüğü haberini yalanladı", "gittiği iddiasının doğru olmadığını söyledi", "geldiğini yalanladı"."""
    rest = list(_to_end(tokens, verb))
    told = next((n for n, t in enumerate(rest[:5]) if t.lemma in _NEWS), None)
    between = [t for t in rest[: told or 0] if t.verb != "Part"]
    if told is None or (between and between[0].lower not in {"yolunda", "yönünde"}):
        return verb.case == "Acc" and bool(rest) and rest[0].lemma in _DENYING
    behind = rest[told + 1 :]
    pairs = {(t.lower, after.lower[:5]) for t, after in pairwise(behind)}
    first = next((t for t in behind if t.verb), None)
    untrue = bool(pairs & _UNTRUE) or any(t.lower.startswith(("asılsız", "uydurma")) for t in behind)
    return untrue or (first is not None and first.verb == "Fin" and first.lemma in _DENYING - {"çık"})


_NEWS = {"haber", "iddia", "söylenti", "dedikodu"}
_UNTRUE = {
    ("doğru", "olmad"), ("doğru", "değil"), ("gerçek", "değil"), ("gerçeği", "yansı"), ("geri", "çevir"), ("hayal", "ürünü"),
}  # fmt: skip


def _is_put_off(tokens: Sequence[Token], verb: Token) -> bool:
    """ "ileri bir tarihe bırakıldı", "askıya alındı", "nisana kaldı"."""
    if not verb.i or verb.lemma not in PUT_OFF:
        return False
    before = tokens[verb.i - 1]
    to_time = before.case == "Dat" and (before.lemma in _TIMES or before.lower.startswith(_PARTS_OF_TIME))
    return before.lower == "tarihe" or (to_time and verb.lemma not in CALLED_OFF) or (before.lower == "askıya")


PUT_OFF = {"bırak", "kal", "al", "alın"}
_TIMES = {*MONTHS, *WEEKDAYS, "hafta", "ay", "yıl", "gün"}
"""To what something is put off: "nisana bırakıldı", "gelecek haftaya kaldı"."""
_PARTS_OF_TIME = (
    "sonun", "sonların", "başın", "başların", "ortasın", "ortaların", "tarihin", "tarihlerin", "yarın", "bugün", "ayın",
    "haftasın", "günün", "yılın",
)  # fmt: skip


def _is_wished(tokens: Sequence[Token], verb: Token) -> bool:
    """Whether a noun makes it a wish: "gelmeyi arzu ettiğini", "görüşme arzusunu dile getirdi"."""
    before = tokens[max(0, verb.i - 3) : verb.i]
    light = verb.lemma == "et" and bool(before) and before[-1].lemma in _WISHES
    return light or any(t.lemma in _WISHES and tokens[t.i - 1].verb == "Vnoun" for t in before if t.i)


def _is_moment(verb: Token, token: Token) -> bool:
    """ "görüştüğü dakikalarda": the next verb tells whether that time has come."""
    return bool(verb.word.possessive) and token.case == "Loc" and token.lemma in {"dakika", "sıra", "saat", "an", "gün"}


def _before(tokens: Sequence[Token], verb: Token) -> str:
    return tokens[verb.i - 1].lemma if verb.i else ""


def _to_end(tokens: Sequence[Token], verb: Token, ends: Collection[str] = (".", "!", "?", ";")) -> Iterator[Token]:
    for token in tokens[verb.i + 1 :]:
        if token.quote != verb.quote or token.text in ends:
            return
        yield token


_MEANWHILE = {"sırasında", "esnasında", "ardından", "sonrasında", "sonrası", "akabinde", "üzerine"}
"""What follows a verbal noun whose time is that of the main verb: "katılması sırasında … görüştü"."""


def _is_disappointed(verb: Token) -> bool:
    """ "gelmesini bekliyorduk": what somebody expected has not come about."""
    return verb.verb == "Fin" and not verb.word.passive and "yordu" in verb.lower


def _expected(tokens: Sequence[Token], following: Sequence[Token], verb: Token) -> tuple[Status | None, Token]:
    """ "-ması bekleniyor", "-ması istendi": the verb behind a verbal noun says whether it is planned."""
    if following and following[0].lower in _MEANWHILE:
        later = next((t for t in following[1:] if t.verb == "Fin"), None)
        return ("planned" if later is not None and later.word.tense == "Fut" else "occurred"), verb
    if verb.case == "Ins" and verb.word.possessive:
        return _by_which(following), verb
    settled = decision(following)
    if settled is not None or (following and following[0].lower.startswith(_MATTERS)):
        return ("planned", settled) if settled is not None else (None, verb)
    for token in following:
        if token.lemma in EXPECTED and token.verb == "Part" and not token.word.passive and verb.case == "Acc":
            return None, verb
        if token.lemma in EXPECTED and token.verb:
            if _is_dropped(tokens, token):
                return "cancelled", token
            return ("planned", token) if not (token.word.negative or _is_disappointed(token)) else (None, token)
        if token.lemma in CALLED_OFF:
            return "cancelled", token
        if token.lemma in WISHED:
            return None, token
        if token.lemma in _WEIGHED and verb.case == "Acc":
            return "occurred", token
        if token.verb == "Fin":
            return ("occurred" if _is_reaction(following, token) and verb.case == "Nom" else None), verb
    return None, verb


def decision(following: Sequence[Token]) -> Token | None:
    """The verb by which one makes up one's mind, alone or with another, to do what the verbal noun before ``following`` says.

    "gelme kararı aldı", "gelmeye karar verdi", "gelmek üzere anlaştı", "gelme konusunda mutabık kaldı".
    """
    if len(following) < 2:
        return None
    if (following[0].lemma, following[1].lemma) in _DECISIONS:
        settled = following[1] if following[1].verb in {"Fin", "Part"} else None
    elif following[0].lower.startswith(_MATTERS):
        settled = next((t for t in following[1:5] if t.verb and t.lemma in AGREED), None)
    else:
        agreed = next((t for t in following[1:3] if t.verb), None) if following[0].lower == "üzere" else None
        by_itself = agreed is not None and agreed.lemma in _AGREEING
        settled = agreed if by_itself or following[1].lower == "mutabık" else None
    return settled if settled is not None and not settled.word.negative else None


_MATTERS = ("konu", "husus")
_DECISIONS = {("karar", "al"), ("karar", "ver"), ("karar", "alın"), ("karar", "veril"), ("kabul", "et")}


def _opens_row(verb: Token, following: Sequence[Token]) -> bool:
    """ "Lima'ya gelmesi ve Odongo ile görüşmesi bekleniyor": whether another of which the same is told comes next."""
    return verb.case == "Nom" and bool(verb.word.possessive) and following[:1] != [] and following[0].text in {"ve", ","}


def _by_which(following: Sequence[Token]) -> Status | None:
    """ "sunmasıyla başladı": what is told to bring something about; None in the pluperfect, which tells of history."""
    later = next((t for t in following if t.verb == "Fin"), None)
    if later is None or later.word.tense == "Evid":
        return None
    return "planned" if later.word.tense == "Fut" else "occurred"


_STIRRED = {"çek", "aç", "yarat", "doğur", "uyan", "kız", "şaşır", "sevin", "karşıla", "ol"}
_POSSIBLE = {
    "mümkün", "muhtemel", "olası", "imkan", "konu", "şart", "uygun", "gerekli", "zorunlu", "zor", "güç", "gündem",
}  # fmt: skip
"""What an event may be, or has to be, without coming about."""
_PROPOSED = {"teklif", "tavsiye", "talep", "iddia", "rica"}
_SPOKEN_OF = {"öner", "engelle", "reddet", "yalanla", "konuş"}
"""What is done in the passive with a visit that nobody has paid."""
_FEW = 3


def is_only_possible(tokens: Sequence[Token], noun: Token, verb: Token) -> bool:
    """ "görüşmesi önerildi", "ziyareti zorunlu oldu": what is said of an event leaves open whether it is to be."""
    between = tokens[noun.i + 1 : verb.i]
    if noun.case != "Nom" or noun.verb or len(between) > _FEW:
        return False
    proposed = verb.lemma == "et" and bool(between) and between[-1].lemma in _PROPOSED
    if verb.word.passive and (proposed or verb.lemma in _SPOKEN_OF):
        return True
    return verb.lemma in {"ol", "gel", "görün"} and any(t.lemma in _POSSIBLE for t in between)


def _is_reaction(following: Sequence[Token], verb: Token) -> bool:
    """ "gitmesi tepki çekti", "gelmesi gerilime yol açtı": what stirs somebody has happened."""
    before = next((t for t in reversed(following) if t.i < verb.i), None)
    told = verb.word.tense in {"Past", "Evid"} and not verb.word.negative
    noted = verb.word.passive and before is not None and before.lower == "not"
    return told and (noted or (verb.lemma in _STIRRED and (before is None or before.lemma not in _POSSIBLE)))


def _is_dropped(tokens: Sequence[Token], verb: Token) -> bool:
    """ "görüşmesi bekleniyordu ancak …", "gitmesi planlanıyordu, olmadı": a plan that something else has come between."""
    if "yordu" not in verb.lower or not verb.word.passive:
        return False
    behind = list(_to_end(tokens, verb, {".", "!", "?"}))
    but = bool(_BUT & {t.lower for t in islice(_to_end(tokens, verb), 2)})
    ends = (t for t in behind if t.verb == "Fin" and not _is_put_off(tokens, t))
    return but or any(is_off(tokens, t) or _has_failed(t) for t in ends)


def _has_failed(verb: Token) -> bool:
    """ "olmadı", "gerçekleşmedi", "yapılamadı"."""
    held = verb.lemma in {"ol", "gerçekleş"} or (verb.lemma == "yap" and verb.word.passive)
    return held and verb.word.negative and verb.word.tense in {"Past", "Evid"}


_BUT = {"ancak", "ama", "fakat", "lakin"}
