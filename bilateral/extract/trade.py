"""Trade: the amounts that two states set out to reach (targets) and those that were reached or measured (volumes).

Every amount of money in the text is asked three things: is it trade, and whose (the words that it stands beside); what
is told of it (the verb that governs it); and for when.  The marks that answer are the rules of ``rules/trade.yml``.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import pairwise, takewhile
from typing import Literal

from bilateral.extract.dyads import States, dyad
from bilateral.extract.occasions import say_occasion
from bilateral.extract.scene import Draft, Scene, by_report
from bilateral.extract.telling import Happening
from bilateral.facts import Basis
from bilateral.gazetteer import Place
from bilateral.turkish import dates, letters
from bilateral.turkish.dates import Deadline, Period
from bilateral.turkish.money import Money, currency_in
from bilateral.turkish.pipeline import Sentence, Token
from bilateral.turkish.rules import Hit

Span = tuple[int, int]
Teller = Callable[[Sentence], tuple[str, Span, Basis] | None]
Kind = Literal["trade_target", "trade_volume"]

_MEASURES = {"topic": "trade_volume", "foreign": "trade_volume", "exports": "exports", "imports": "imports"}
_AIMS = {"goal", "aims", "agreed", "wished"}
_ABLE = re.compile(r"[ae]bil")
_OURS = re.compile(r"m[ıiuü]z")
_AND = re.compile(r"[ıiuü]p$")
_MEANWHILE = re.compile(r"ken$")
_ONGOING = re.compile(r"m[ae]kt[ae]$")
_OF_THE_AMOUNT = re.compile(r"['’]?l[ıiuü][kğ]")
_GROWTH = re.compile(r"(art|büyü|azal|geril|düş)")
_GROWING = re.compile(r"(artt?ır|yükselt|büyüt|geliştir|katla|daral|azal|küçül|etkile|koru|dengele)")
_GROWING_TO = re.compile(r"(art|büyü|azal|geril|düş|katla|yüksel)\w*[ae]r[ae]k$|(art|katla)\w*[ıiuü]p$")
_AT_LEVEL = re.compile(r"n[dt][ae](?:ki)?$")
_NEARLY = {"yakın", "aşkın", "fazla"}
_WHOLE_YEAR = {"yıl", "sene", "yılda", "senede", "yılki"}
_ADVERBIAL = {"Ins", "Loc", "Abl"}
_YEAR = re.compile(r"(?:19|20)\d\d")
_CONTRAST = {"ama", "fakat", "ancak", "oysa"}
_LATER = {"ardından", "sonra", "sonrasında", "vadede", "nihai"}
_COMPARED = {"göre", "kıyasla", "oranla", "nazaran"}
_LEVELS = {
    "seviye", "düzey", "civar", "dolay", "bant", "değer", "tutar", "üzerinde", "üzerindeydi", "üzerine", "altında",
    "altındaydı", "altına", "olarak", "biraz", "büyük", "boyut", "mertebe",
}  # fmt: skip
_TIME = {
    "yıl", "sene", "önce", "önceki", "ay", "ayın", "dönem", "yüz", "art", "itibari", "çeyrek", "yarı", "son", "orta",
    "vade", "bir",
}  # fmt: skip
_APPOSED = {"yani", "yaklaşık", "kabaca", "aşağı", "yukarı", "ortalama", "bir", "ise", "da", "de"}
"""Words between an amount and the same amount in other money, or the verb that tells it."""
_KEEPERS = {
    "büro", "kurum", "kurul", "ajans", "daire", "idare", "komite", "komisyon", "enstitü", "banka", "bakanlık", "birlik",
    "taraf", "istatistik", "kayıt", "tablo", "hesap", "defter", "kaynak", "başkent", "hükümet", "ülke", "ilk", "merkez",
    "gümrük", "servis", "ofis", "fark", "biz", "bizim",
}  # fmt: skip
"""Those who keep count of trade and what they keep it in: they are not what is measured."""
_UP_TO = "varan"
"""A participle that is also a noun: "3 milyar dolara varan ticaret"."""
_LAST = {"geçen", "geçtiğimiz"}
"""Participles that only tell when: "geçen yıl"."""
_TWO = {"ikili", "karşılıklı", "aramızdaki", "iki"}
_TALKS = {"görüşme", "görüş", "toplantı", "zirve", "müzakere"}
_FAR, _FAR_FOR_GOALS = 2, 4
"""So many sentences back may the words stand that "bu rakam" and the like, and a bare aim, point to."""
_MOST_OF_A_TIME = 6
"""So many words may tell, between two amounts, when the second was reached: "98 milyon dolardan geçen yıl 137 milyona"."""
_PARTS_OF_YEAR = {"dönem", "ay", "çeyrek", "yarı"}
_NEAR = 2
"""So many words may stand between an amount and a verb of stating it."""


@dataclass(frozen=True, slots=True)
class _Figure:
    """An amount with its half-open token span and its sentence."""

    money: Money
    first: int
    last: int
    sentence: Sentence


@dataclass(frozen=True, slots=True)
class _Topic:
    """What an amount measures, and the words that say so; ``at`` is their first token."""

    measure: str
    span: Span
    basis: Basis
    at: int
    means: str


@dataclass(slots=True)
class _Telling:
    """One telling of a target or volume: the words that make it one, and what was found of it."""

    kind: Kind
    figure: _Figure
    rule: str
    trigger: Span
    means: str
    at: int
    topic: _Topic | None = None
    states: States = field(default_factory=dict)
    time: tuple[str, Span, Basis] | None = None


def extract(scene: Scene, events: Sequence[Happening], speaker: Teller) -> list[Draft]:
    """The targets (t1 …) and volumes (v1 …) of trade between two states, each once, with all places that tell it."""
    plain = letters.lower(scene.text) if scene.amounts else ""
    if not any(word in plain for word in ("ticar", "ihrac", "ithal", "hacim", "hacm")):
        return []
    return _Trade(scene, events, speaker).drafts()


def _without_currencies(scene: Scene) -> Scene:
    """The scene without the states that only name a currency: "ABD doları"."""
    spans = [(m.start, m.end) for m in scene.amounts]
    places = tuple(p for p in scene.mentions.places if not any(a <= p.start and p.end <= b for a, b in spans))
    return replace(scene, mentions=replace(scene.mentions, places=places))


def _a_year_before(period: str) -> str:
    """ "2024-01/2024-06" → "2023-01/2023-06"."""
    return "/".join(f"{int(part[:4]) - 1}{part[4:]}" for part in period.split("/"))


class _Trade:
    """Reads one article's amounts; its state is what was told so far."""

    def __init__(self, scene: Scene, events: Sequence[Happening], speaker: Teller) -> None:
        self.scene = _without_currencies(scene)
        self.events = events
        self.speaker = speaker
        self.marks = {i: h for h in scene.hits["trade"] for i in range(h.first, h.last)}
        self.figures = list(self._figures())
        self.figure_at = {i: f for f in self.figures for i in range(f.first, f.last)}
        self.told: list[_Telling] = []

    def _figures(self) -> Iterator[_Figure]:
        for money in self.scene.amounts:
            first, last = self.scene.at(money.start), self.scene.at(money.end)
            sentence = self.scene.sentence_at[first] if first < last else None
            if sentence is not None and (money.currency is not None or money.word is not None):
                yield _Figure(money, first, last, sentence)

    # ---- the flow

    def drafts(self) -> list[Draft]:
        """Headings are read last: they add to what the report tells and tell only what it does not."""
        for figure in sorted(self.figures, key=lambda f: f.sentence.heading):
            if isinstance(figure.money.amount, int) and figure.money.amount:
                self._read(figure)
        groups = self._groups()
        targets = enumerate((g for g in groups if g[0].kind == "trade_target"), 1)
        volumes = enumerate((g for g in groups if g[0].kind == "trade_volume"), 1)
        return [*(self._write(g, f"t{n}") for n, g in targets), *(self._write(g, f"v{n}") for n, g in volumes)]

    def _groups(self) -> list[list[_Telling]]:
        """The tellings of one target or volume together, in the order in which they are told."""
        groups: list[list[_Telling]] = []
        for telling in self.told:
            same = next((g for g in groups if self._is_same(g[0], telling)), None)
            if same is not None:
                same.append(telling)
            elif len(telling.states) >= 2 and telling.topic is not None:
                groups.append([telling])
        return groups

    def _read(self, figure: _Figure) -> None:
        telling = self._telling(figure)
        if telling is None or (telling.topic is None and not figure.sentence.heading):
            return
        if telling.topic is not None and not self._is_mutual(telling, telling.topic):
            return
        telling.states = self._states(telling)
        telling.figure = self._in_its_currency(telling)
        if telling.figure.money.currency is None:
            return
        if telling.kind == "trade_volume" and self._is_for_a_year_to_come(telling):
            telling.kind = "trade_target"
        telling.time = self._deadline(telling) if telling.kind == "trade_target" else self._period(telling)
        if len(telling.states) >= 2 or figure.sentence.heading:
            self.told.append(telling)

    def _in_its_currency(self, telling: _Telling) -> _Figure:
        """ "540 milyon dinar": the money of the one of the two states that has a dinar."""
        figure = telling.figure
        code = currency_in(figure.money.word, telling.states) if figure.money.word else None
        return replace(figure, money=replace(figure.money, currency=code)) if code else figure

    # ---- is it trade, and what is told of it

    def _telling(self, figure: _Figure) -> _Telling | None:
        """What is told of an amount, None where it is no trade or nothing is told."""
        head = self._head(figure)
        about = self._means(head) if head is not None else "nothing" if self._is_attribute(figure) else ""
        if about in {"other", "open", "nothing"}:
            return None
        telling = self._given(figure, head) if head is not None and about in _MEASURES else None
        telling = telling or self._told_of(figure, head.last if head is not None else figure.last)
        if head is not None and about == "goal" and (telling is None or self._leaves_open(telling)):
            telling = self._as(figure, "trade_target", head)
        if telling is None or self._is_difference(figure, telling):
            return None
        risen = next((other for other in self.figures if self._from(other) is figure), None)
        upper = self._telling(risen) if risen is not None and risen.first > figure.first else None
        if upper is not None and about not in _MEASURES:
            telling.topic = upper.topic
            return telling
        behind = head if about in _MEASURES else self._behind(figure, telling) if about != "volume" else None
        if behind is not None and self._means(behind) == "other":
            return None
        if behind is not None and self._means(behind) == "volume":
            telling.topic = self._pointed_to(behind.first) or self._of_two(behind, figure)
        else:
            telling.topic = self._named(behind) if behind is not None else self._before(figure, telling)
        return telling

    def _means(self, hit: Hit) -> str:
        return hit.rule.get("means")

    def _mark(self, i: int) -> Hit | None:
        """The mark that begins at a token, those that say nothing left out."""
        hit = self.marks.get(i)
        return hit if hit is not None and hit.first == i and self._means(hit) != "none" else None

    def _ending(self, figure: _Figure) -> str:
        return self.scene.text[figure.money.end : self.scene.tokens[figure.last - 1].end]

    def _is_attribute(self, figure: _Figure) -> bool:
        behind = figure.last + (figure.last + 1 < figure.sentence.last and self.scene.tokens[figure.last].lower == "bir")
        beside = self.scene.tokens[behind].lemma if behind < figure.sentence.last else ""
        return _OF_THE_AMOUNT.match(self._ending(figure)) is not None and beside not in _LEVELS

    def _head(self, figure: _Figure) -> Hit | None:
        """The noun that an amount counts: "3 milyar dolarlık ticaret", "2 milyar dolar yatırım"."""
        begin, most = self._beside(figure)
        for token in self.scene.own(figure.sentence, begin, begin + most):
            hit = self._mark(token.i)
            if hit is not None and self._means(hit) in {*_MEASURES, "other", "goal", "open", "volume"}:
                return hit
            if token.verb or not token.is_word or token.lemma in _LEVELS or token.i in self.figure_at:
                return None
        return None

    def _beside(self, figure: _Figure) -> tuple[int, int]:
        """Where the noun that an amount counts may begin, and how many tokens away it may stand."""
        ending = self._ending(figure)
        following = self.scene.tokens[figure.last] if figure.last < figure.sentence.last else None
        leveled = following is not None and following.lemma in _LEVELS and _AT_LEVEL.search(following.lower)
        if following is not None and (leveled or following.lower in _NEARLY):
            return figure.last + 1, 3
        if self._is_attribute(figure):
            return figure.last, 7
        return figure.last, 3 if not ending or ending[-1] in "ıiuü" else 0

    def _is_difference(self, figure: _Figure, telling: _Telling) -> bool:
        """ "2 milyar dolar arttı" tells by how much, not how much."""
        beside = self.scene.tokens[figure.last : telling.at]
        leveled = any(t.lemma in _LEVELS or t.lower in _LEVELS for t in beside)
        if telling.kind != "trade_volume" or self._ending(figure) or leveled:
            return False
        return _GROWTH.match(self.scene.tokens[telling.at].lower) is not None

    # ---- the predicate

    def _as(self, figure: _Figure, kind: Kind, hit: Hit) -> _Telling:
        tokens = self.scene.tokens
        span = (tokens[hit.first].start, tokens[hit.last - 1].end)
        return _Telling(kind, figure, hit.rule.id, span, self._means(hit), hit.last - 1)

    def _told_of(self, figure: _Figure, begin: int) -> _Telling | None:
        """Whether an amount was reached or is to be reached, by the words behind it and the aim that it may be."""
        if any(self._from(other) is figure for other in self.figures):
            return self._copula(figure)
        goal = self._goal_before(figure)
        hit, closed = (None, False) if self._is_copula(figure) else self._decisive(figure, begin)
        means = self._means(hit) if hit is not None else ""
        verb = self.scene.tokens[hit.last - 1] if hit is not None else None
        if hit is not None and means in {*_AIMS, "open"}:
            return self._as(figure, "trade_target", hit) if means != "open" else None
        if hit is not None and means == "judged":
            return None if self._is_to_come(hit) else self._as(figure, "trade_volume", hit)
        raised = means == "raise" and goal is not None and self.scene.tokens[goal.last - 1].case in {"Nom", "Acc"}
        named = goal is not None and (raised or means == "tell" or (verb is not None and self._is_being(verb)))
        if hit is not None and not named:
            return self._of_verb(figure, hit)
        if goal is not None:
            return self._as(figure, "trade_target", goal)
        return None if closed else self._nominal(figure)

    def _is_to_come(self, hit: Hit) -> bool:
        """ "… bizim için yeterli olacak"."""
        return any(t.word.tense == "Fut" for t in self.scene.tokens[hit.last - 1 : hit.last + 1])

    def _given(self, figure: _Figure, head: Hit) -> _Telling | None:
        """ "3 milyar dolarlık ticareti 5 milyar dolara çıkaracak": the trade that is to change is there already."""
        if self._grows(figure, head):
            return self._as(figure, "trade_volume", head)
        following = next((f for f in self.figures if f.first >= head.last and f.sentence == figure.sentence), None)
        changing = {"Acc", "Gen"} & {self.scene.tokens[head.last - 1].case, *self.scene.tokens[head.last - 1].word.cases}
        to_be = self.scene.tokens[head.last].lower == "için" and self._told_of(following, following.last) if following else None
        if following is None or not (to_be or (changing and self._ending(following).endswith(tuple("aeıiuü")))):
            return None
        between = self.scene.own(figure.sentence, head.last, following.first)
        closed = any(t.verb == "Fin" or (t.verb == "Conv" and not _AND.search(t.lower)) for t in between)
        aimed = any(t.verb and (mark := self._mark(t.i)) and self._means(mark) in _AIMS for t in between)
        return None if closed or aimed else self._as(figure, "trade_volume", head)

    def _grows(self, figure: _Figure, head: Hit) -> bool:
        """ "4 milyar dolarlık ticareti artırmak", "… iki katına çıkarmak": what is to grow is there already, however far."""
        verb = next((t for t in self.scene.own(figure.sentence, head.last) if t.verb), None)
        taken = {"Acc", "Gen"} & {self.scene.tokens[head.last - 1].case, *self.scene.tokens[head.last - 1].word.cases}
        times = verb is not None and self.scene.tokens[verb.i - 1].lower == "katına"
        return bool(taken) and verb is not None and (times or _GROWING.match(verb.lower) is not None)

    def _decisive(self, figure: _Figure, begin: int) -> tuple[Hit | None, bool]:
        """The first word that tells something of the amount, and whether other words close its clause before."""
        for token in self.scene.own(figure.sentence, begin):
            hit = self._mark(token.i)
            brings = token.lemma in {"getir", "gel"} and hit is not None and hit.first == token.i
            if brings and not self._ending(figure).endswith(("a", "e")):
                return None, True
            if token.text == ";" or (hit is not None and self._is_aim_of_another(figure, hit)):
                return None, False
            if hit is not None and self._means(hit) in {*_AIMS, "open", "raise", "reach", "judged"}:
                return hit, False
            if self._is_other_verb(token):
                stated = hit is not None and self._means(hit) == "tell" and self._states_it(begin, token)
                return (hit, False) if stated else (None, True)
        return None, False

    def _states_it(self, begin: int, verb: Token) -> bool:
        """ "… 3 milyar avro olarak açıklıyor", "… 3 milyar avro yazıyor": the verb's object is the amount itself."""
        between = [t for t in self.scene.tokens[begin : verb.i] if t.is_word and t.i not in self.figure_at]
        named = self.scene.states_at
        plain = all(t.lower in _APPOSED or t.lemma in _LEVELS or t.lower in _LEVELS or t.i in named for t in between)
        return plain and len(between) <= _NEAR and not verb.word.passive

    def _leaves_open(self, telling: _Telling) -> bool:
        """ "… hedefi var", "… hedefi yetersiz", "… hedefini açıkladı": that there is an aim tells not that it was reached."""
        exists = self.scene.tokens[telling.at].lemma in {"var", "mevcut", "bulun", "ol", "sahip"}
        return exists or telling.means in {*_AIMS, "judged", "tell"}

    def _is_being(self, verb: Token) -> bool:
        """ "hedef 5 milyar dolar olacak"; "5 milyar dolar olan" tells of another thing than the aim."""
        return verb.lemma == "ol" and verb.word.tense != "Pres"

    def _is_other_verb(self, token: Token) -> bool:
        told = token.i in self.marks and self._means(self.marks[token.i]) != "tell"
        return token.verb in {"Fin", "Part", "Conv"} and not told and token.i not in self.figure_at

    def _goal_before(self, figure: _Figure) -> Hit | None:
        """ "hedef 8 milyar avro", "hedef değişmedi: 8 milyar avro": the aim that an amount is, with no verb between."""
        for token in reversed(self.scene.own(figure.sentence, figure.first - 8, figure.first)):
            hit = self._mark(token.i)
            if hit is not None and self._means(hit) == "goal":
                return hit
            closed = token.verb and self.scene.tokens[token.i + 1].text != ":"
            row = self.figure_at.get(token.i)
            if row is not None and self._is_next_step(row, figure):
                return self._goal_before(row)
            if closed or row is not None or token.text == ";":
                return None
        return None

    def _is_next_step(self, one: _Figure, other: _Figure) -> bool:
        """ "hedef 5 milyar, ardından 10 milyar dolar", "hedef 2020'de 5, 2023'te 10 milyar dolar"."""
        between = self.scene.tokens[one.last : other.first]
        start, now = other.money.start, self._year_at(other.money.start)
        ahead = (d for d in self._deadlines if one.money.end <= d.start and d.end <= start and now is not None and d.year > now)
        later = any(t.lower in _LATER for t in between) or any(ahead)
        return later and not any(t.verb or t.i in self.marks for t in between)

    def _is_aim_of_another(self, figure: _Figure, hit: Hit) -> bool:
        """ "3 milyar dolar, hedef 5 milyar dolar"."""
        following = next((f for f in self.figures if f.first > figure.first), None)
        return self._means(hit) == "goal" and following is not None and self._goal_before(following) is hit

    def _nominal(self, figure: _Figure) -> _Telling | None:
        """ "Ticaret hacmi 3 milyar dolardır", "3 milyar dolardan": no verb of its own, or none but the copula."""
        following = takewhile(lambda t: not self._ends_clause(figure, t), self.scene.own(figure.sentence, figure.last))
        beside = (t for t in following if t.is_word and t.i not in self.figure_at and not _YEAR.fullmatch(t.text))
        alone = all(t.lemma in _LEVELS or t.lower in _LEVELS or t.lower in _APPOSED for t in beside)
        ended = alone or self._is_copula(figure) or figure.last in self.figure_at
        if figure.sentence.heading or self._is_attribute(figure) or not ended:
            return None
        return self._copula(figure)

    def _ends_clause(self, figure: _Figure, token: Token) -> bool:
        """The comma of "3 milyar dolar, ama dengesiz", of "3 milyar dolar, hedef 5 milyar dolar"."""
        following = next((t for t in self.scene.own(figure.sentence, token.i + 1)), None)
        if following is None or token.text not in {",", "ve", "–", "-"}:
            return token.text == ";"
        hit = self._mark(following.i)
        return following.lower in _CONTRAST or (hit is not None and self._is_aim_of_another(figure, hit))

    def _copula(self, figure: _Figure) -> _Telling:
        tokens = self.scene.tokens
        span = (tokens[figure.first].start, tokens[figure.last - 1].end)
        return _Telling("trade_volume", figure, "trade.copula", span, "reach", figure.last - 1)

    def _is_copula(self, figure: _Figure) -> bool:
        return re.fullmatch(r"['’]?(y?[dt][ıiuü]r?|y?m[ıiuü]ş|y?ken)", self._ending(figure)) is not None

    def _of_verb(self, figure: _Figure, hit: Hit) -> _Telling | None:
        """Reached or to be reached, by the form of a verb of rising or reaching; None if denied, possible, foretold."""
        verb = self.scene.tokens[hit.last - 1]
        word, finite, raised = verb.word, verb.verb == "Fin", self._means(hit) == "raise"
        managed = finite and word.tense in {"Past", "Evid"}
        if word.negative or (_ABLE.search(word.lower) and not managed) or (finite and word.tense in {"Cond", "Aor"}):
            return None
        if _MEANWHILE.search(word.lower):
            return self._as(figure, "trade_volume", hit)
        noun = not verb.verb and (raised or word.pos != "ADJ") and verb.lower != _UP_TO
        if noun or verb.verb == "Vnoun" or _ONGOING.search(word.lower):
            return self._of_noun(figure, hit)
        if word.tense == "Fut":
            return self._as(figure, "trade_target", hit) if raised or word.person == "1" else None
        if word.tense in {"Nec", "Opt", "Imp"} or (raised and finite and word.tense == "Pres"):
            return self._as(figure, "trade_target", self._following_aim(figure, hit) or hit)
        return self._as(figure, "trade_volume", hit)

    def _of_noun(self, figure: _Figure, hit: Hit) -> _Telling | None:
        """ "çıkarma planı", "yükseltmekte kararlıyız", "ulaşması memnuniyet verici": the words behind decide."""
        aim = self._following_aim(figure, hit)
        if aim is not None:
            return None if self._means(aim) == "open" else self._as(figure, "trade_target", aim)
        word = self.scene.tokens[hit.last - 1].word
        following = self._mark(hit.last)
        purpose = following is not None and self._means(following) == "purpose"
        if self._means(hit) == "raise" or purpose or not (word.possessive or word.lower == "sahip"):
            return self._as(figure, "trade_target", hit)
        return self._as(figure, "trade_volume", hit)

    def _following_aim(self, figure: _Figure, hit: Hit) -> Hit | None:
        decisive = {*_AIMS, "open"}
        for token in self.scene.own(figure.sentence, hit.last):
            mark = self._mark(token.i)
            if mark is not None and self._means(mark) in decisive:
                return mark
            if token.text == ",":
                decisive = _AIMS
            if self._is_other_verb(token) or token.text == ";":
                return None
        return None

    # ---- the topic

    def _named(self, hit: Hit, basis: Basis = "stated") -> _Topic:
        return self._named_as(hit, _MEASURES[self._means(hit)], basis)

    def _named_as(self, hit: Hit, measure: str, basis: Basis = "stated") -> _Topic:
        tokens = self.scene.tokens
        span = (tokens[hit.first].start, tokens[hit.last - 1].name_end)
        return _Topic(measure, span, basis, hit.first, self._means(hit))

    def _behind(self, figure: _Figure, telling: _Telling) -> Hit | None:
        """What a participle modifies: "2 milyar dolara ulaşan ticaret hacmi"; other things that take the amount too."""
        verb = self.scene.tokens[telling.at]
        participle = verb.verb == "Part" or verb.lower == _UP_TO
        if not participle or telling.means not in {"raise", "reach"} or verb.word.case != "Nom":
            return None
        for token in self.scene.own(figure.sentence, self._last_of_row(figure, verb).i + 1)[:6]:
            hit = self._mark(token.i)
            if hit is not None and self._means(hit) in {*_MEASURES, "other", "volume"}:
                return hit
            if token.verb or not token.is_word:
                return None
        return None

    def _last_of_row(self, figure: _Figure, verb: Token) -> Token:
        """ "2022'de 2 milyar avro olan, geçen yıl 3 milyara çıkan ticaret": the last participle before the noun."""
        while any(t.text == "," for t in self.scene.tokens[verb.i + 1 : verb.i + 2]):
            row = self.scene.own(figure.sentence, verb.i + 1)
            following = next((t for t in row if t.verb and t.lower not in {*_LAST, "olarak"}), None)
            if following is None or following.verb != "Part" or following.i not in self.marks:
                break
            verb = following
        return verb

    def _before(self, figure: _Figure, telling: _Telling) -> _Topic | None:
        """The nearest words before an amount that say what it measures, in its sentence or, pointed to, before it."""
        begin, parted = figure.sentence.first, False
        for token in reversed(self.scene.own(figure.sentence, begin, figure.first)):
            hit = self._mark(token.i)
            means = self._means(hit) if hit is not None else ""
            if hit is not None and means in _MEASURES:
                return self._named(hit) if self._is_measuring(figure, hit) else None
            if hit is not None and means in {"same", "volume"}:
                return self._pointed_to(hit.first) or (self._of_two(hit, figure) if means == "volume" else None)
            ended = token.verb == "Fin" and self.scene.tokens[token.i + 1].text != ":"
            parted = parted or ended or token.text == ";"
            if means == "other" and token.case in {"Nom", "Acc", "Gen"} and not (parted or self._is_done(figure, token)):
                return None
        alone = figure.sentence.heading and telling.means != "goal"
        aimed = telling.means in _AIMS
        pointing = (aimed and not self._is_for_another(figure)) or (not aimed and self._goes_on(begin, figure))
        return self._pointed_to(begin, aimed) if pointing and not alone else None

    def _is_for_another(self, figure: _Figure) -> bool:
        """ "Liman için hedef 4 milyar dolar": the aim of something that is no trade."""
        own = self.scene.own(figure.sentence, figure.sentence.first, figure.first)
        meant = (self.scene.tokens[t.i - 1] for t in own if t.lower == "için" and t.i > figure.sentence.first)
        return any(t.word.pos == "NOUN" and t.i not in self.marks and t.lemma not in _TIME for t in meant)

    def _is_done(self, figure: _Figure, token: Token) -> bool:
        """ "petrolü de katıp 3 milyar dolar yazıyor": what another verb before the amount takes."""
        taken = token.case == "Acc" or "Acc" in token.word.cases
        governor = self.scene.governor(figure.sentence, token.i) if taken else None
        return governor is not None and governor.i < figure.first and governor.verb in {"Conv", "Part"}

    def _of_two(self, hit: Hit, figure: _Figure) -> _Topic | None:
        """ "Peru ile hacim": the volume of trade where no trade was told before."""
        between = self._is_between_two(figure.sentence)
        return replace(self._named_as(hit, "trade_volume"), means="topic") if between else None

    def _is_measuring(self, figure: _Figure, hit: Hit) -> bool:
        aside = self.scene.tokens[hit.last - 1].case == "Loc" and self._is_aside(figure, hit)
        return not aside and self._goes_on(hit.last, figure)

    def _is_aside(self, figure: _Figure, hit: Hit) -> bool:
        """ "Açık, ticarette 3 milyar dolara çıktı": something else is measured and trade only says in what."""
        for token in self.scene.own(figure.sentence, figure.sentence.first, hit.first):
            mark = self._mark(token.i) if token.case in {"Nom", "Gen"} else None
            if mark is not None and self._means(mark) in {"other", "exports", "imports"}:
                return True
        return False

    def _goes_on(self, begin: int, figure: _Figure) -> bool:
        """Whether the amount's clause names nothing else that could be measured, if it is not the topic's own."""
        start = max((t.i + 1 for t in self._between(begin, figure) if t.verb == "Fin" or t.text == ";"), default=None)
        if start is None and begin > figure.sentence.first:
            return True
        own = self._between(begin if start is None else start, figure)
        return not any(self._is_rival(t) and not self._is_done(figure, t) for t in own)

    def _between(self, begin: int, figure: _Figure) -> list[Token]:
        own = self.scene.own(figure.sentence, begin, figure.first)
        return [t for t in own if t.i not in self.figure_at and t.lower not in {"yüzde", "artışla"}]

    def _is_rival(self, token: Token) -> bool:
        if token.word.pos not in {"NOUN", "PROPN"} or token.case not in {"Nom", "Gen"} or token.lemma in _TIME:
            return False
        places = self.scene.mentions.places_in(max(0, token.i - 3), token.i + 4)
        named = token.i in self.scene.people_at or any(p.first <= token.i < p.last for p in places)
        within = self.scene.sentence_at[token.i]
        title = token.capital and within is not None and (token.i > within.first or token.text[:2].isupper())
        named = named or title or bool({token.lemma, token.lower} & _KEEPERS)
        adverbial = self._tells_how(token)
        return not named and not adverbial and token.i not in self.marks and not token.text[0].isdigit()

    def _tells_how(self, token: Token) -> bool:
        """ "krizin etkisiyle", "kriz nedeniyle": a noun that only tells how, why or when."""
        head = self.scene.tokens[token.i + 1 : token.i + 2]
        return any(t.word.possessive and t.case in _ADVERBIAL for t in head)

    def _pointed_to(self, i: int, aimed: bool = False) -> _Topic | None:
        """The trade told of last before a token, a few sentences back; aims are not those of what was exported."""
        passed = {"other"} if aimed else {"other", "exports", "imports"}
        told = {t.figure.last - 1: t.topic for t in self.told}
        for token in reversed(self.scene.tokens[self._far_start(i, _FAR_FOR_GOALS if aimed else _FAR) : i]):
            hit = self._mark(token.i)
            means = self._means(hit) if hit is not None else ""
            if means in passed and token.case in {"Nom", "Acc"} and self._is_measured(token.i):
                return None
            topic = told.get(token.i)
            if topic is not None and topic.measure == "trade_volume":
                return replace(topic, basis="resolved")
            if hit is not None and means in {"topic", "foreign"}:
                return self._named(hit, "resolved")
        return None

    def _is_measured(self, i: int) -> bool:
        """Whether an amount stands right beside a token."""
        beside = [self.figure_at[k] for k in range(i - 3, i + 4) if k in self.figure_at]
        return any(not self._is_attribute(f) or f.last == i for f in beside)

    def _far_start(self, i: int, far: int = _FAR) -> int:
        starts = [s.first for s in self.scene.analysed.sentences if s.quote == -1 and not s.heading and s.first <= i]
        quoted = [s.first for s in self.scene.analysed.sentences if s.quote != -1 and s.first <= i]
        both = {*starts, *quoted}
        known = sorted(start for start in both if start + 1 not in both)
        first = known[max(0, len(known) - 1 - far)] if known else 0
        over = self.scene.sentence_at[first - 1] if first else None
        return over.first if over is not None and over.heading and self._is_item(first) else first

    def _is_item(self, i: int) -> bool:
        """Whether a line of a ledger begins at a token: "- 2011: …", "2011: …"."""
        return any(t.text == ":" for t in self.scene.tokens[i + 1 : i + 4])

    # ---- between whom

    def _is_mutual(self, telling: _Telling, topic: _Topic) -> bool:
        """Whether it is the trade of two states: no one-way volume, no state's whole trade, no trade with a bloc."""
        sentence = self.scene.sentence_at[topic.at] or telling.figure.sentence
        named = len(self._codes(sentence)) >= 2
        if topic.means in {"exports", "imports"}:
            return telling.kind == "trade_target" and named
        begin = self.scene.clause_start(sentence, topic.at)
        before = self.scene.own(sentence, begin, topic.at)
        within = self.scene.states_at
        others = (t for t in before if t.case in {"Nom", "Gen", "Ins"} and t.i not in within)
        partners = [h for t in others if (h := self._mark(t.i)) is not None]
        bloc = any(self._means(h) == "bloc" for h in partners)
        if any(self._means(h) == "bloc" and self.scene.tokens[h.first - 1].lower == "ile" for h in partners):
            return named
        if topic.means == "foreign" and self._is_of_nobody(begin, topic):
            return named or len(dyad(self.scene, sentence, self.events, topic.at)) == 2
        if topic.means == "foreign" or bloc or self._with_organization(begin, topic.at):
            return named or self._is_between_two(sentence)
        return True

    def _is_of_nobody(self, begin: int, topic: _Topic) -> bool:
        """Not "Peru'nun dış ticareti", "ülkesinin dış ticareti"."""
        owners = any(p.is_state and p.case == "Gen" for p in self.scene.mentions.places_in(begin, topic.at))
        return not owners and all(t.lemma != "ülke" for t in self.scene.tokens[begin : topic.at])

    def _is_between_two(self, sentence: Sentence) -> bool:
        """Whether it is said to be the trade of two: "ikili ticaret", "iki ülke arasında", "Peru ile ticaret"."""
        words = {t.lower for t in self.scene.own(sentence)}
        partners = [p for p in self.scene.places(sentence, sentence.first, sentence.last) if p.is_state]
        return bool(words & _TWO) or any(self._is_partner(p) for p in partners)

    def _is_partner(self, place: Place) -> bool:
        following = [t.lower for t in self.scene.tokens[place.last : place.last + 1]]
        return place.case == "Ins" or following == ["ile"]

    def _with_organization(self, first: int, last: int) -> bool:
        bodies = [p for p in self.scene.mentions.places_in(first, last) if p.entry.kind == "organization"]
        beside = {"ile", "ülkeleri", "ülkeleriyle"}
        return any(p.case == "Ins" or self.scene.tokens[p.last].lower in beside for p in bodies)

    def _codes(self, sentence: Sentence, last: int | None = None) -> set[str]:
        places = self.scene.places(sentence, sentence.first, sentence.last if last is None else last)
        return {p.entry.country for p in places if p.is_state and p.entry.country}

    def _states(self, telling: _Telling) -> States:
        sentence = telling.figure.sentence
        named = self._codes(sentence)
        if sentence.heading and len(named) < 2:
            return {}
        last = self.told[-1] if self.told else None
        resolved = telling.topic is not None and telling.topic.basis == "resolved"
        before = self._codes(sentence, telling.figure.first) if resolved else named
        if last is not None and len(before) < 2 and before <= set(last.states) and telling.topic is not None:
            nearby = last.figure.first >= self._far_start(telling.figure.first)
            if nearby and (telling.topic.basis == "resolved" or last.figure.sentence == sentence):
                return {code: (span, "resolved") for code, (span, _) in last.states.items()}
        if telling.topic is not None and resolved and len(before) < 2:
            pointed = self._of_topic(telling.topic, sentence)
            if len(pointed) == 2 and before <= set(pointed):
                return pointed
        found = self._by_partner(telling.figure) or dyad(self.scene, sentence, self.events, telling.figure.last - 1)
        ours = telling.topic is not None and _OURS.search(self.scene.text, *telling.topic.span)
        if len(found) == 2 or telling.topic is None:
            return found
        mutual = ours or self._is_between_two(sentence) or len({code for code, _ in self._named_states}) == 2
        return self._spoken_of(telling.figure, found) if mutual else found

    def _of_topic(self, topic: _Topic, sentence: Sentence) -> States:
        """ "Roe, Şili ile ticareti artıracaklarını belirtip 'Hedefimiz 2 milyar dolar' dedi": whose trade is pointed to."""
        told = self.scene.sentence_at[topic.at]
        if told is None or told is sentence:
            return {}
        named = dyad(self.scene, told, self.events, topic.at)
        return {code: (span, "resolved") for code, (span, _) in named.items()}

    def _by_partner(self, figure: _Figure) -> States:
        """ "Tapia, Şili ile ticaretin 2, Kenya ile ise 1 milyar dolar olduğunu söyledi": each amount with its own partner."""
        sentence = figure.sentence
        named = [p for p in self.scene.places(sentence, sentence.first, sentence.last) if p.is_state and p.entry.country]
        partners = [p for p in named if self._is_partner(p)]
        own = next((p for p in reversed(partners) if p.first < figure.first), None)
        if own is None or len(self._codes(sentence)) != len(partners) or len(partners) != 2:
            return {}
        speakers = (m for m in self.scene.mentions.people_in(sentence.first, partners[0].first) if len(m.actors) == 1)
        speaker = next((m for m in speakers if m.case == "Nom"), None)
        ours = self.scene.mentions.country(speaker.actors[0]) if speaker is not None else None
        if speaker is None or ours is None or ours in self._codes(sentence) or own.entry.country is None:
            return {}
        return {ours: ((speaker.start, speaker.end), "resolved"), own.entry.country: ((own.start, own.end), "stated")}

    def _spoken_of(self, figure: _Figure, found: States) -> States:
        """The two states that the text names most often, those before an amount first; ``found`` are among them."""
        start, states = figure.money.start, dict(found)
        often = Counter(code for code, _ in self._named_states)
        ahead = Counter(code for code, (begin, _) in self._named_states if begin < start)
        for code in sorted(often, key=lambda code: (-ahead[code], -often[code])):
            if len(states) < 2:
                spans = [span for one, span in self._named_states if one == code]
                states.setdefault(code, (next((s for s in reversed(spans) if s[0] < start), spans[0]), "resolved"))
        return states

    @cached_property
    def _named_states(self) -> list[tuple[str, Span]]:
        """Every place and officer of a state, with the state's code, in the text's order."""
        mentions = self.scene.mentions
        named = [(p.entry.country, (p.start, p.end)) for p in mentions.places if p.is_state or p.entry.kind == "city"]
        people = [(mentions.country(actor), (m.start, m.end)) for m in mentions.people for actor in m.actors]
        return sorted(((code, span) for code, span in [*named, *people] if code), key=lambda found: found[1])

    # ---- for when

    @cached_property
    def _deadlines(self) -> list[Deadline]:
        return by_report(self.scene.article, dates.find_deadlines)

    @cached_property
    def _periods(self) -> list[Period]:
        return [*by_report(self.scene.article, dates.find_periods), *self._labels()]

    def _labels(self) -> Iterator[Period]:
        """The years of a ledger: "2011: 3 milyar dolar", "Ticaret hacmi (2011): 3 milyar dolar"."""
        for before, token, behind in zip(self.scene.tokens, self.scene.tokens[1:], self.scene.tokens[2:], strict=False):
            if (behind.text == ":" or (before.text, behind.text) == ("(", ")")) and _YEAR.fullmatch(token.text):
                yield Period(token.start, token.end, token.text, "stated")

    def _year_at(self, start: int) -> int | None:
        """The year in which the report was published that holds a character."""
        published = self.scene.published(start)
        return int(published[:4]) if published else None

    def _windows(self, telling: _Telling) -> list[Span]:
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

    def _from(self, figure: _Figure) -> _Figure | None:
        """The amount from which this one rose: "3 milyar dolardan 5 milyar dolara"."""
        before = next((f for f in reversed(self.figures) if f.last <= figure.first), None)
        if before is None or before.sentence != figure.sentence or figure.first - before.last > _MOST_OF_A_TIME:
            return None
        between = self.scene.tokens[before.last : figure.first]
        parted = any(not t.is_word or (t.verb and t.lower not in _LAST and not _GROWING_TO.match(t.lower)) for t in between)
        leveled = between[0].lower if between and between[0].lemma in _LEVELS else ""
        return before if not parted and (self._ending(before) or leveled).endswith(("dan", "den", "tan", "ten")) else None

    def _deadline(self, telling: _Telling) -> tuple[str, Span, Basis] | None:
        for begin, end in self._windows(telling):
            inside = [d for d in self._deadlines if begin <= d.start and d.end <= end and self._is_ahead(d)]
            chosen = next((d for d in reversed(inside) if d.kind != "in"), None) or (inside[-1] if inside else None)
            if chosen is not None:
                return str(chosen.year), (chosen.start, chosen.end), chosen.basis
        return None

    def _is_for_a_year_to_come(self, telling: _Telling) -> bool:
        """ "2030 yılı için 5 milyar dolar dedik": what is told of a year to come is aimed at, not measured."""
        (begin, end), now = self._windows(telling)[0], self._year_at(telling.figure.money.start)
        ahead = (d for d in self._deadlines if begin <= d.start and d.end <= end and now is not None and d.year > now)
        return any(self._is_of(d, telling.figure) for d in ahead) and self._period(telling) is None

    def _is_of(self, deadline: Deadline, figure: _Figure) -> bool:
        """Not the year of what is told by another verb before the amount: "2030'a kadar sürecek anlaşma sayesinde"."""
        governor = self.scene.governor(figure.sentence, self.scene.at(deadline.start))
        return governor is None or governor.i > figure.first

    def _is_ahead(self, deadline: Deadline) -> bool:
        year = self._year_at(deadline.start)
        return year is None or deadline.year >= year

    def _period(self, telling: _Telling) -> tuple[str, Span, Basis] | None:
        for begin, end in self._windows(telling):
            inside = [p for p in self._periods if begin <= p.start and p.end <= end]
            measured = [p for p in inside if self._is_measured_by(p, telling) and not self._is_of_lower(p, telling.figure)]
            if measured:
                return self._same_part(measured[-1]) or self._share(telling.figure, measured[-1])
        return self._same_period(telling) or self._of_the_sentence(telling)

    def _of_the_sentence(self, telling: _Telling) -> tuple[str, Span, Basis] | None:
        """ "2012'de ihracat 2, ithalat 3 milyar dolar, toplam ticaret 5 milyar dolar oldu": the only time that is told."""
        figure = telling.figure
        begin = self.scene.span(figure.sentence)[0]
        inside = [p for p in self._periods if begin <= p.start and p.end <= figure.money.start]
        told = any(t.figure.sentence == figure.sentence for t in self.told)
        told = told or any(self.scene.tokens[self.scene.at(p.end) - 1].word.relative for p in inside)
        if told or self._from(figure) or len({p.value for p in inside}) != 1 or not self._is_measured_by(inside[-1], telling):
            return None
        return inside[-1].value, (inside[-1].start, inside[-1].end), inside[-1].basis

    def _is_of_lower(self, period: Period, figure: _Figure) -> bool:
        """ "2012'deki 3 milyar dolardan 5 milyar dolara", "geçen yılki …": the period of the amount from which it rose."""
        lower = self._from(figure)
        beside = lower is not None and 0 <= lower.first - self.scene.at(period.end) <= _NEAR
        return beside and lower is not None and self.scene.tokens[lower.first - 1].word.relative

    def _is_measured_by(self, period: Period, telling: _Telling) -> bool:
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

    def _share(self, figure: _Figure, period: Period) -> tuple[str, Span, Basis]:
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

    def _same_period(self, telling: _Telling) -> tuple[str, Span, Basis] | None:
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

    def _is_apposed(self, figure: _Figure, other: _Figure) -> bool:
        """ "294 milyar baht, yani 8,4 milyar dolar": the same amount in other money."""
        between = self.scene.tokens[other.last : figure.first]
        return bool(between) and all(not t.is_word or t.lower in _APPOSED for t in between) and any(
            t.lower == "yani" or t.text == "(" for t in between
        )

    # ---- writing

    def _is_same(self, one: _Telling, other: _Telling) -> bool:
        a, b = one.figure.money, other.figure.money
        if (one.kind, a.amount, a.currency) != (other.kind, b.amount, b.currency):
            return False
        states = not other.states or set(one.states) == set(other.states)
        measure = one.topic is None or other.topic is None or one.topic.measure == other.topic.measure
        times = one.time is None or other.time is None or one.time[0] == other.time[0]
        return states and measure and times

    def _write(self, group: Sequence[_Telling], key: str) -> Draft:
        """The fact as its first telling has it; the others add evidence and what it lacks, never another value."""
        draft = Draft(group[0].kind, key)
        settled = max(group, key=lambda t: not t.figure.sentence.heading and t.means == "agreed")
        for telling in group:
            self._say_amount(draft, telling)
            if not telling.figure.sentence.heading or telling is group[0]:
                self._say_more(draft, telling)
        if draft.kind == "trade_target":
            self._say_status(draft, settled)
            self._say_day(draft, group[0])
            say_occasion(self.scene, draft, settled.figure.sentence, self.events, settled.rule)
        self._say_speaker(draft, group)
        return draft

    def _say_amount(self, draft: Draft, telling: _Telling) -> None:
        money, rule = telling.figure.money, telling.rule
        draft.say("", "", self.scene.span(telling.figure.sentence), rule)
        if telling.topic is not None:
            draft.say("measure", telling.topic.measure, telling.topic.span, rule, telling.topic.basis)
        draft.say("amount", str(money.amount), (money.start, money.end), rule)
        draft.say("currency", str(money.currency), (money.currency_start, money.currency_end), rule, money.basis)
        bound = next((v.value for v in draft.values if v.field == "qualifier"), money.qualifier)
        if money.qualifier_start is not None and money.qualifier_end is not None and bound == money.qualifier:
            draft.say("qualifier", money.qualifier, (money.qualifier_start, money.qualifier_end), rule)

    def _say_more(self, draft: Draft, telling: _Telling) -> None:
        if telling.time is not None:
            value, span, basis = telling.time
            draft.say("by_year" if draft.kind == "trade_target" else "period", value, span, telling.rule, basis)
        for code, (span, basis) in telling.states.items():
            draft.say(f"country:{code}", code, span, telling.rule, basis)

    def _say_status(self, draft: Draft, telling: _Telling) -> None:
        """Agreed where both sides decided or aim at it, proposed where one side does."""
        agreed = telling.means == "agreed" or (telling.means != "wished" and self._is_joint(telling))
        draft.say("status", "agreed" if agreed else "proposed", telling.trigger, telling.rule)

    def _is_joint(self, telling: _Telling) -> bool:
        tokens = self.scene.own(telling.figure.sentence)
        for token in tokens:
            hit = self._mark(token.i)
            following = self._mark(hit.last) if hit is not None else None
            owner = following is not None and self._means(following) in _MEASURES
            if hit is not None and self._means(hit) == "both" and not owner:
                return True
        verb = self.scene.tokens[telling.at]
        they = verb.verb == "Fin" and verb.word.plural and verb.word.person == "3"
        return they or self._is_of_both(telling.figure)

    def _is_of_both(self, figure: _Figure) -> bool:
        """Whether two states together are the subject: "Peru ile Şili, …"."""
        tokens = self.scene.tokens
        places = [p for p in self.scene.places(figure.sentence, figure.sentence.first, figure.first) if p.is_state]
        for one, other in pairwise(places):
            joined = one.last + 1 == other.first and tokens[one.last].lower in {"ile", "ve"}
            if joined and other.case == "Nom" and not tokens[other.last].lower.startswith("aras"):
                return True
        return False

    def _say_day(self, draft: Draft, telling: _Telling) -> None:
        """When it was announced: on a day told with it, on that of the talks told before, else on the report's day."""
        found = self._told_day(telling) or self._day_of_talks(telling)
        if found is not None:
            draft.say("announced_on", found[0], found[1], telling.rule, found[2])
            return
        verb = self.scene.tokens[telling.at]
        published = self.scene.published(telling.figure.money.start)
        retold = verb.verb == "Fin" and verb.word.tense == "Evid"
        if published is not None and not retold:
            draft.say("announced_on", published, telling.trigger, telling.rule, "default")

    def _told_day(self, telling: _Telling) -> tuple[str, Span, Basis] | None:
        sentence = telling.figure.sentence
        for mention in self.scene.dates_in(sentence.first, sentence.last):
            governor = self.scene.governor(sentence, self.scene.at(mention.start))
            if mention.precision == "day" and mention.past and governor is not None and governor.i == telling.at:
                return mention.past.isoformat(), (mention.start, mention.end), mention.basis
        return None

    def _day_of_talks(self, telling: _Telling) -> tuple[str, Span, Basis] | None:
        """ "Görüşmede … kararlaştırıldı": on the day of the talks that the sentence points to."""
        sentence = telling.figure.sentence
        where = {t.lemma for t in self.scene.own(sentence, sentence.first, telling.figure.first) if t.case == "Loc"}
        if sentence.quote != -1 or not where & _TALKS:
            return None
        start = self.scene.tokens[sentence.first].start
        dated = [e for e in self.events if e.trigger[0] < start and e.when is not None and e.when.precision == "day"]
        when = max(dated, key=lambda e: e.trigger[0]).when if dated else None
        return (when.starts_on.isoformat(), when.span, "resolved") if when is not None else None

    def _say_speaker(self, draft: Draft, group: Sequence[_Telling]) -> None:
        for telling in group:
            found = None if telling.figure.sentence.heading else self.speaker(telling.figure.sentence)
            if found is not None:
                draft.say("speaker", found[0], found[1], telling.rule, found[2])
                return
