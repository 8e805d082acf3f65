"""The ledger of an article: each target and volume once, with all places that tell it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from bilateral.extract.occasions import say_occasion
from bilateral.extract.scene import Draft
from bilateral.extract.trade.figures import Figure, Span, Telling
from bilateral.extract.trade.tellings import Tellings
from bilateral.extract.trade.topics import MEASURES
from bilateral.facts import Basis
from bilateral.turkish.money import currency_in

_TALKS = {"görüşme", "görüş", "toplantı", "zirve", "müzakere"}


class Ledger(Tellings):
    """Writes what is told of each amount as claims; its state is what was told so far."""

    def drafts(self) -> list[Draft]:
        """Headings are read last: they add to what the report tells and tell only what it does not."""
        for figure in sorted(self.figures, key=lambda f: f.sentence.heading):
            if isinstance(figure.money.amount, int) and figure.money.amount:
                self._read(figure)
        groups = self._groups()
        targets = enumerate((g for g in groups if g[0].kind == "trade_target"), 1)
        volumes = enumerate((g for g in groups if g[0].kind == "trade_volume"), 1)
        return [*(self._write(g, f"t{n}") for n, g in targets), *(self._write(g, f"v{n}") for n, g in volumes)]

    def _groups(self) -> list[list[Telling]]:
        """The tellings of one target or volume together, in the order in which they are told."""
        groups: list[list[Telling]] = []
        for telling in self.told:
            same = next((g for g in groups if self._is_same(g[0], telling)), None)
            if same is not None:
                same.append(telling)
            elif len(telling.states) >= 2 and telling.topic is not None:
                groups.append([telling])
        return groups

    def _read(self, figure: Figure) -> None:
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

    def _in_its_currency(self, telling: Telling) -> Figure:
        """ "540 milyon dinar": the money of the one of the two states that has a dinar."""
        figure = telling.figure
        code = currency_in(figure.money.word, telling.states) if figure.money.word else None
        return replace(figure, money=replace(figure.money, currency=code)) if code else figure

    def _is_same(self, one: Telling, other: Telling) -> bool:
        a, b = one.figure.money, other.figure.money
        if (one.kind, a.amount, a.currency) != (other.kind, b.amount, b.currency):
            return False
        states = not other.states or set(one.states) == set(other.states)
        measure = one.topic is None or other.topic is None or one.topic.measure == other.topic.measure
        times = one.time is None or other.time is None or one.time[0] == other.time[0]
        return states and measure and times

    def _write(self, group: Sequence[Telling], key: str) -> Draft:
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

    def _say_amount(self, draft: Draft, telling: Telling) -> None:
        money, rule = telling.figure.money, telling.rule
        draft.say("", "", self.scene.span(telling.figure.sentence), rule)
        if telling.topic is not None:
            draft.say("measure", telling.topic.measure, telling.topic.span, rule, telling.topic.basis)
        draft.say("amount", str(money.amount), (money.start, money.end), rule)
        draft.say("currency", str(money.currency), (money.currency_start, money.currency_end), rule, money.basis)
        bound = next((v.value for v in draft.values if v.field == "qualifier"), money.qualifier)
        if money.qualifier_start is not None and money.qualifier_end is not None and bound == money.qualifier:
            draft.say("qualifier", money.qualifier, (money.qualifier_start, money.qualifier_end), rule)

    def _say_more(self, draft: Draft, telling: Telling) -> None:
        if telling.time is not None:
            value, span, basis = telling.time
            draft.say("by_year" if draft.kind == "trade_target" else "period", value, span, telling.rule, basis)
        for code, (span, basis) in telling.states.items():
            draft.say(f"country:{code}", code, span, telling.rule, basis)

    def _say_status(self, draft: Draft, telling: Telling) -> None:
        """Agreed where both sides decided or aim at it, proposed where one side does."""
        agreed = telling.means == "agreed" or (telling.means != "wished" and self._is_joint(telling))
        draft.say("status", "agreed" if agreed else "proposed", telling.trigger, telling.rule)

    def _is_joint(self, telling: Telling) -> bool:
        tokens = self.scene.own(telling.figure.sentence)
        for token in tokens:
            hit = self._mark(token.i)
            following = self._mark(hit.last) if hit is not None else None
            owner = following is not None and self._means(following) in MEASURES
            if hit is not None and self._means(hit) == "both" and not owner:
                return True
        verb = self.scene.tokens[telling.at]
        they = verb.verb == "Fin" and verb.word.plural and verb.word.person == "3"
        return they or self._is_of_both(telling.figure)

    def _is_of_both(self, figure: Figure) -> bool:
        """Whether two states together are the subject: "Peru ile Şili, …"."""
        tokens = self.scene.tokens
        places = [p for p in self.scene.places(figure.sentence, figure.sentence.first, figure.first) if p.is_state]
        for one, other in pairwise(places):
            joined = one.last + 1 == other.first and tokens[one.last].lower in {"ile", "ve"}
            if joined and other.case == "Nom" and not tokens[other.last].lower.startswith("aras"):
                return True
        return False

    def _say_day(self, draft: Draft, telling: Telling) -> None:
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

    def _told_day(self, telling: Telling) -> tuple[str, Span, Basis] | None:
        sentence = telling.figure.sentence
        for mention in self.scene.dates_in(sentence.first, sentence.last):
            governor = self.scene.governor(sentence, self.scene.at(mention.start))
            if mention.precision == "day" and mention.past and governor is not None and governor.i == telling.at:
                return mention.past.isoformat(), (mention.start, mention.end), mention.basis
        return None

    def _day_of_talks(self, telling: Telling) -> tuple[str, Span, Basis] | None:
        """ "Görüşmede … kararlaştırıldı": on the day of the talks that the sentence points to."""
        sentence = telling.figure.sentence
        where = {t.lemma for t in self.scene.own(sentence, sentence.first, telling.figure.first) if t.case == "Loc"}
        if sentence.quote != -1 or not where & _TALKS:
            return None
        start = self.scene.tokens[sentence.first].start
        dated = [e for e in self.events if e.trigger[0] < start and e.when is not None and e.when.precision == "day"]
        when = max(dated, key=lambda e: e.trigger[0]).when if dated else None
        return (when.starts_on.isoformat(), when.span, "resolved") if when is not None else None

    def _say_speaker(self, draft: Draft, group: Sequence[Telling]) -> None:
        for telling in group:
            found = None if telling.figure.sentence.heading else self.speaker(telling.figure.sentence)
            if found is not None:
                draft.say("speaker", found[0], found[1], telling.rule, found[2])
                return
