"""What is told of an amount: whether it is aimed at, agreed on, reached or measured, by the verb or noun that governs it."""

from __future__ import annotations

import re
from itertools import takewhile

from bilateral.extract.trade.figures import LEVELS, Figure, Kind, Telling
from bilateral.extract.trade.periods import APPOSED, NEAR, YEAR
from bilateral.extract.trade.topics import AIMS, MEASURES, UP_TO, Topics
from bilateral.turkish.pipeline import Token
from bilateral.turkish.rules import Hit

_ABLE = re.compile(r"[ae]bil")
_AND = re.compile(r"[ıiuü]p$")
_MEANWHILE = re.compile(r"ken$")
_ONGOING = re.compile(r"m[ae]kt[ae]$")
_GROWTH = re.compile(r"(art|büyü|azal|geril|düş)")
_GROWING = re.compile(r"(artt?ır|yükselt|büyüt|geliştir|katla|daral|azal|küçül|etkile|koru|dengele)")
_AT_LEVEL = re.compile(r"n[dt][ae](?:ki)?$")
_NEARLY = {"yakın", "aşkın", "fazla"}
_CONTRAST = {"ama", "fakat", "ancak", "oysa"}
_LATER = {"ardından", "sonra", "sonrasında", "vadede", "nihai"}


class Tellings(Topics):
    """Finds what is told."""

    def _telling(self, figure: Figure) -> Telling | None:
        """What is told of an amount, None where it is no trade or nothing is told."""
        head = self._head(figure)
        about = self._means(head) if head is not None else "nothing" if self._is_attribute(figure) else ""
        if about in {"other", "open", "nothing"}:
            return None
        telling = self._given(figure, head) if head is not None and about in MEASURES else None
        telling = telling or self._told_of(figure, head.last if head is not None else figure.last)
        if head is not None and about == "goal" and (telling is None or self._leaves_open(telling)):
            telling = self._as(figure, "trade_target", head)
        if telling is None or self._is_difference(figure, telling):
            return None
        risen = next((other for other in self.figures if self._from(other) is figure), None)
        upper = self._telling(risen) if risen is not None and risen.first > figure.first else None
        if upper is not None and about not in MEASURES:
            telling.topic = upper.topic
            return telling
        behind = head if about in MEASURES else self._behind(figure, telling) if about != "volume" else None
        if behind is not None and self._means(behind) == "other":
            return None
        if behind is not None and self._means(behind) == "volume":
            telling.topic = self._pointed_to(behind.first) or self._of_two(behind, figure)
        else:
            telling.topic = self._named(behind) if behind is not None else self._before(figure, telling)
        return telling

    def _head(self, figure: Figure) -> Hit | None:
        """The noun that an amount counts: "3 milyar dolarlık ticaret", "2 milyar dolar yatırım"."""
        begin, most = self._beside(figure)
        for token in self.scene.own(figure.sentence, begin, begin + most):
            hit = self._mark(token.i)
            if hit is not None and self._means(hit) in {*MEASURES, "other", "goal", "open", "volume"}:
                return hit
            if token.verb or not token.is_word or token.lemma in LEVELS or token.i in self.figure_at:
                return None
        return None

    def _beside(self, figure: Figure) -> tuple[int, int]:
        """Where the noun that an amount counts may begin, and how many tokens away it may stand."""
        ending = self._ending(figure)
        following = self.scene.tokens[figure.last] if figure.last < figure.sentence.last else None
        leveled = following is not None and following.lemma in LEVELS and _AT_LEVEL.search(following.lower)
        if following is not None and (leveled or following.lower in _NEARLY):
            return figure.last + 1, 3
        if self._is_attribute(figure):
            return figure.last, 7
        return figure.last, 3 if not ending or ending[-1] in "ıiuü" else 0

    def _is_difference(self, figure: Figure, telling: Telling) -> bool:
        """ "2 milyar dolar arttı" tells by how much, not how much."""
        beside = self.scene.tokens[figure.last : telling.at]
        leveled = any(t.lemma in LEVELS or t.lower in LEVELS for t in beside)
        if telling.kind != "trade_volume" or self._ending(figure) or leveled:
            return False
        return _GROWTH.match(self.scene.tokens[telling.at].lower) is not None

    def _as(self, figure: Figure, kind: Kind, hit: Hit) -> Telling:
        tokens = self.scene.tokens
        span = (tokens[hit.first].start, tokens[hit.last - 1].end)
        return Telling(kind, figure, hit.rule.id, span, self._means(hit), hit.last - 1)

    def _told_of(self, figure: Figure, begin: int) -> Telling | None:
        """Whether an amount was reached or is to be reached, by the words behind it and the aim that it may be."""
        if any(self._from(other) is figure for other in self.figures):
            return self._copula(figure)
        goal = self._goal_before(figure)
        hit, closed = (None, False) if self._is_copula(figure) else self._decisive(figure, begin)
        means = self._means(hit) if hit is not None else ""
        verb = self.scene.tokens[hit.last - 1] if hit is not None else None
        if hit is not None and means in {*AIMS, "open"}:
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

    def _given(self, figure: Figure, head: Hit) -> Telling | None:
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
        aimed = any(t.verb and (mark := self._mark(t.i)) and self._means(mark) in AIMS for t in between)
        return None if closed or aimed else self._as(figure, "trade_volume", head)

    def _grows(self, figure: Figure, head: Hit) -> bool:
        """ "4 milyar dolarlık ticareti artırmak", "… iki katına çıkarmak": what is to grow is there already, however far."""
        verb = next((t for t in self.scene.own(figure.sentence, head.last) if t.verb), None)
        taken = {"Acc", "Gen"} & {self.scene.tokens[head.last - 1].case, *self.scene.tokens[head.last - 1].word.cases}
        times = verb is not None and self.scene.tokens[verb.i - 1].lower == "katına"
        return bool(taken) and verb is not None and (times or _GROWING.match(verb.lower) is not None)

    def _decisive(self, figure: Figure, begin: int) -> tuple[Hit | None, bool]:
        """The first word that tells something of the amount, and whether other words close its clause before."""
        for token in self.scene.own(figure.sentence, begin):
            hit = self._mark(token.i)
            brings = token.lemma in {"getir", "gel"} and hit is not None and hit.first == token.i
            if brings and not self._ending(figure).endswith(("a", "e")):
                return None, True
            if token.text == ";" or (hit is not None and self._is_aim_of_another(figure, hit)):
                return None, False
            if hit is not None and self._means(hit) in {*AIMS, "open", "raise", "reach", "judged"}:
                return hit, False
            if self._is_other_verb(token):
                stated = hit is not None and self._means(hit) == "tell" and self._states_it(begin, token)
                return (hit, False) if stated else (None, True)
        return None, False

    def _states_it(self, begin: int, verb: Token) -> bool:
        """ "… 3 milyar avro olarak açıklıyor", "… 3 milyar avro yazıyor": the verb's object is the amount itself."""
        between = [t for t in self.scene.tokens[begin : verb.i] if t.is_word and t.i not in self.figure_at]
        named = self.scene.states_at
        plain = all(t.lower in APPOSED or t.lemma in LEVELS or t.lower in LEVELS or t.i in named for t in between)
        return plain and len(between) <= NEAR and not verb.word.passive

    def _leaves_open(self, telling: Telling) -> bool:
        """ "… hedefi var", "… hedefi yetersiz", "… hedefini açıkladı": that there is an aim tells not that it was reached."""
        exists = self.scene.tokens[telling.at].lemma in {"var", "mevcut", "bulun", "ol", "sahip"}
        return exists or telling.means in {*AIMS, "judged", "tell"}

    def _is_being(self, verb: Token) -> bool:
        """ "hedef 5 milyar dolar olacak"; "5 milyar dolar olan" tells of another thing than the aim."""
        return verb.lemma == "ol" and verb.word.tense != "Pres"

    def _is_other_verb(self, token: Token) -> bool:
        told = token.i in self.marks and self._means(self.marks[token.i]) != "tell"
        return token.verb in {"Fin", "Part", "Conv"} and not told and token.i not in self.figure_at

    def _goal_before(self, figure: Figure) -> Hit | None:
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

    def _is_next_step(self, one: Figure, other: Figure) -> bool:
        """ "hedef 5 milyar, ardından 10 milyar dolar", "hedef 2020'de 5, 2023'te 10 milyar dolar"."""
        between = self.scene.tokens[one.last : other.first]
        start, now = other.money.start, self._year_at(other.money.start)
        ahead = (d for d in self._deadlines if one.money.end <= d.start and d.end <= start and now is not None and d.year > now)
        later = any(t.lower in _LATER for t in between) or any(ahead)
        return later and not any(t.verb or t.i in self.marks for t in between)

    def _is_aim_of_another(self, figure: Figure, hit: Hit) -> bool:
        """ "3 milyar dolar, hedef 5 milyar dolar"."""
        following = next((f for f in self.figures if f.first > figure.first), None)
        return self._means(hit) == "goal" and following is not None and self._goal_before(following) is hit

    def _nominal(self, figure: Figure) -> Telling | None:
        """ "Ticaret hacmi 3 milyar dolardır", "3 milyar dolardan": no verb of its own, or none but the copula."""
        following = takewhile(lambda t: not self._ends_clause(figure, t), self.scene.own(figure.sentence, figure.last))
        beside = (t for t in following if t.is_word and t.i not in self.figure_at and not YEAR.fullmatch(t.text))
        alone = all(t.lemma in LEVELS or t.lower in LEVELS or t.lower in APPOSED for t in beside)
        ended = alone or self._is_copula(figure) or figure.last in self.figure_at
        if figure.sentence.heading or self._is_attribute(figure) or not ended:
            return None
        return self._copula(figure)

    def _ends_clause(self, figure: Figure, token: Token) -> bool:
        """The comma of "3 milyar dolar, ama dengesiz", of "3 milyar dolar, hedef 5 milyar dolar"."""
        following = next((t for t in self.scene.own(figure.sentence, token.i + 1)), None)
        if following is None or token.text not in {",", "ve", "–", "-"}:
            return token.text == ";"
        hit = self._mark(following.i)
        return following.lower in _CONTRAST or (hit is not None and self._is_aim_of_another(figure, hit))

    def _copula(self, figure: Figure) -> Telling:
        tokens = self.scene.tokens
        span = (tokens[figure.first].start, tokens[figure.last - 1].end)
        return Telling("trade_volume", figure, "trade.copula", span, "reach", figure.last - 1)

    def _of_verb(self, figure: Figure, hit: Hit) -> Telling | None:
        """Reached or to be reached, by the form of a verb of rising or reaching; None if denied, possible, foretold."""
        verb = self.scene.tokens[hit.last - 1]
        word, finite, raised = verb.word, verb.verb == "Fin", self._means(hit) == "raise"
        managed = finite and word.tense in {"Past", "Evid"}
        if word.negative or (_ABLE.search(word.lower) and not managed) or (finite and word.tense in {"Cond", "Aor"}):
            return None
        if _MEANWHILE.search(word.lower):
            return self._as(figure, "trade_volume", hit)
        noun = not verb.verb and (raised or word.pos != "ADJ") and verb.lower != UP_TO
        if noun or verb.verb == "Vnoun" or _ONGOING.search(word.lower):
            return self._of_noun(figure, hit)
        if word.tense == "Fut":
            return self._as(figure, "trade_target", hit) if raised or word.person == "1" else None
        if word.tense in {"Nec", "Opt", "Imp"} or (raised and finite and word.tense == "Pres"):
            return self._as(figure, "trade_target", self._following_aim(figure, hit) or hit)
        return self._as(figure, "trade_volume", hit)

    def _of_noun(self, figure: Figure, hit: Hit) -> Telling | None:
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

    def _following_aim(self, figure: Figure, hit: Hit) -> Hit | None:
        decisive = {*AIMS, "open"}
        for token in self.scene.own(figure.sentence, hit.last):
            mark = self._mark(token.i)
            if mark is not None and self._means(mark) in decisive:
                return mark
            if token.text == ",":
                decisive = AIMS
            if self._is_other_verb(token) or token.text == ";":
                return None
        return None
