"""What an amount measures: the words for trade that it stands beside, or that it points back to."""

from __future__ import annotations

from dataclasses import replace

from bilateral.extract.trade.figures import FAR, FAR_FOR_GOALS, Figure, Telling, Topic
from bilateral.extract.trade.parties import Parties
from bilateral.extract.trade.periods import LAST
from bilateral.facts import Basis
from bilateral.turkish.pipeline import Token
from bilateral.turkish.rules import Hit

MEASURES = {"topic": "trade_volume", "foreign": "trade_volume", "exports": "exports", "imports": "imports"}
AIMS = {"goal", "aims", "agreed", "wished"}
_ADVERBIAL = {"Ins", "Loc", "Abl"}
_TIME = {
    "yıl", "sene", "önce", "önceki", "ay", "ayın", "dönem", "yüz", "art", "itibari", "çeyrek", "yarı", "son", "orta",
    "vade", "bir",
}  # fmt: skip
_KEEPERS = {
    "büro", "kurum", "kurul", "ajans", "daire", "idare", "komite", "komisyon", "enstitü", "banka", "bakanlık", "birlik",
    "taraf", "istatistik", "kayıt", "tablo", "hesap", "defter", "kaynak", "başkent", "hükümet", "ülke", "ilk", "merkez",
    "gümrük", "servis", "ofis", "fark", "biz", "bizim",
}  # fmt: skip
"""Those who keep count of trade and what they keep it in: they are not what is measured."""
UP_TO = "varan"
"""A participle that is also a noun: "3 milyar dolara varan ticaret"."""


class Topics(Parties):
    """Finds what is measured."""

    def _named(self, hit: Hit, basis: Basis = "stated", measure: str = "") -> Topic:
        tokens = self.scene.tokens
        span = (tokens[hit.first].start, tokens[hit.last - 1].name_end)
        return Topic(measure or MEASURES[self._means(hit)], span, basis, hit.first, self._means(hit))

    def _behind(self, figure: Figure, telling: Telling) -> Hit | None:
        """What a participle modifies: "2 milyar dolara ulaşan ticaret hacmi"; other things that take the amount too."""
        verb = self.scene.tokens[telling.at]
        participle = verb.verb == "Part" or verb.lower == UP_TO
        if not participle or telling.means not in {"raise", "reach"} or verb.word.case != "Nom":
            return None
        for token in self.scene.own(figure.sentence, self._last_of_row(figure, verb).i + 1)[:6]:
            hit = self._mark(token.i)
            if hit is not None and self._means(hit) in {*MEASURES, "other", "volume"}:
                return hit
            if token.verb or not token.is_word:
                return None
        return None

    def _last_of_row(self, figure: Figure, verb: Token) -> Token:
        """ "2022'de 2 milyar avro olan, geçen yıl 3 milyara çıkan ticaret": the last participle before the noun."""
        while any(t.text == "," for t in self.scene.tokens[verb.i + 1 : verb.i + 2]):
            row = self.scene.own(figure.sentence, verb.i + 1)
            following = next((t for t in row if t.verb and t.lower not in {*LAST, "olarak"}), None)
            if following is None or following.verb != "Part" or following.i not in self.marks:
                break
            verb = following
        return verb

    def _before(self, figure: Figure, telling: Telling) -> Topic | None:
        """The nearest words before an amount that say what it measures, in its sentence or, pointed to, before it."""
        begin, parted = figure.sentence.first, False
        for token in reversed(self.scene.own(figure.sentence, begin, figure.first)):
            hit = self._mark(token.i)
            means = self._means(hit) if hit is not None else ""
            if hit is not None and means in MEASURES:
                return self._named(hit) if self._is_measuring(figure, hit) else None
            if hit is not None and means in {"same", "volume"}:
                return self._pointed_to(hit.first) or (self._of_two(hit, figure) if means == "volume" else None)
            ended = token.verb == "Fin" and self.scene.tokens[token.i + 1].text != ":"
            parted = parted or ended or token.text == ";"
            if means == "other" and token.case in {"Nom", "Acc", "Gen"} and not (parted or self._is_done(figure, token)):
                return None
        alone = figure.sentence.heading and telling.means != "goal"
        aimed = telling.means in AIMS
        pointing = (aimed and not self._is_for_another(figure)) or (not aimed and self._goes_on(begin, figure))
        return self._pointed_to(begin, aimed) if pointing and not alone else None

    def _is_for_another(self, figure: Figure) -> bool:
        """ "Liman için hedef 4 milyar dolar": the aim of something that is no trade."""
        own = self.scene.own(figure.sentence, figure.sentence.first, figure.first)
        meant = (self.scene.tokens[t.i - 1] for t in own if t.lower == "için" and t.i > figure.sentence.first)
        return any(t.word.pos == "NOUN" and t.i not in self.marks and t.lemma not in _TIME for t in meant)

    def _is_done(self, figure: Figure, token: Token) -> bool:
        """ "petrolü de katıp 3 milyar dolar yazıyor": what another verb before the amount takes."""
        taken = token.case == "Acc" or "Acc" in token.word.cases
        governor = self.scene.governor(figure.sentence, token.i) if taken else None
        return governor is not None and governor.i < figure.first and governor.verb in {"Conv", "Part"}

    def _of_two(self, hit: Hit, figure: Figure) -> Topic | None:
        """ "Peru ile hacim": the volume of trade where no trade was told before."""
        between = self._is_between_two(figure.sentence)
        return replace(self._named(hit, measure="trade_volume"), means="topic") if between else None

    def _is_measuring(self, figure: Figure, hit: Hit) -> bool:
        aside = self.scene.tokens[hit.last - 1].case == "Loc" and self._is_aside(figure, hit)
        return not aside and self._goes_on(hit.last, figure)

    def _is_aside(self, figure: Figure, hit: Hit) -> bool:
        """ "Açık, ticarette 3 milyar dolara çıktı": something else is measured and trade only says in what."""
        for token in self.scene.own(figure.sentence, figure.sentence.first, hit.first):
            mark = self._mark(token.i) if token.case in {"Nom", "Gen"} else None
            if mark is not None and self._means(mark) in {"other", "exports", "imports"}:
                return True
        return False

    def _goes_on(self, begin: int, figure: Figure) -> bool:
        """Whether the amount's clause names nothing else that could be measured, if it is not the topic's own."""
        start = max((t.i + 1 for t in self._between(begin, figure) if t.verb == "Fin" or t.text == ";"), default=None)
        if start is None and begin > figure.sentence.first:
            return True
        own = self._between(begin if start is None else start, figure)
        return not any(self._is_rival(t) and not self._is_done(figure, t) for t in own)

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

    def _pointed_to(self, i: int, aimed: bool = False) -> Topic | None:
        """The trade told of last before a token, a few sentences back; aims are not those of what was exported."""
        passed = {"other"} if aimed else {"other", "exports", "imports"}
        told = {t.figure.last - 1: t.topic for t in self.told}
        for token in reversed(self.scene.tokens[self._far_start(i, FAR_FOR_GOALS if aimed else FAR) : i]):
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
