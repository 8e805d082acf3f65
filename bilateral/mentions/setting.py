"""Where a text is set and of which states it is; to which places somebody comes in it."""

from __future__ import annotations

import re
from collections import Counter
from functools import cached_property

from bilateral import gazetteer
from bilateral.gazetteer import TURKISH_CYPRUS, Place
from bilateral.mentions.actors import HOME, within_span
from bilateral.mentions.holders import HolderReader
from bilateral.turkish.pipeline import Token

ARRIVING = {"geç", "gel", "git", "in", "uç", "ulaş"}
_JOURNEYS = {"ziyaret", "seyahat", "gezi", "temas"}
_OF_TURKS = re.compile(r" ?[(/,] ?(?:A\.?A|İHA|DHA|CHA|CİHAN|ANKA)\b")
"""Agencies of Türkiye behind the town from which they report."""
OF_TURKISH_NAMES = {"AZE", "BGR", "KGZ", "MKD", "TKM", "XKX", TURKISH_CYPRUS}
"""States abroad whose officers may have the names of Turks."""
_SHARE_OF_TWO = 0.75


class SettingReader(HolderReader):
    """Tells where a text is set."""

    @cached_property
    def _is_among_turks(self) -> bool:
        """Whether a text speaks of a state abroad whose officers may have the names of Turks."""
        return any(place.entry.country in OF_TURKISH_NAMES for place in self._told_places)

    def _goals_before(self, i: int) -> list[Place]:
        """The places that somebody is said to visit: "Kenya'nın Nakuru kentini ziyaret etti"."""
        told = [p for p in self.places if p.first < i and p.entry.country in self.pair and not self._in_heading(p.first)]
        return [p for p in told if p.case != "Nom" and "ziyaret" in {t.lemma for t in self.tokens[p.last : p.last + 3]}]

    @cached_property
    def _is_of_cyprus(self) -> bool:
        """Whether a text is set in Northern Cyprus: its officers need no state there, but in a Turkish agency's report."""
        of_turks = self._dateline is not None and _OF_TURKS.match(self.analysed.text, self._dateline.end) is not None
        return not of_turks and (self.setting() == TURKISH_CYPRUS or gazetteer.is_from_north(self.analysed.text))

    @cached_property
    def _opening(self) -> Place | None:
        """The foreign state with which a report opens: "Peru'da sel sürüyor"."""
        begin = next((s.first for s in self.analysed.sentences if not s.heading), None)
        place = self.place_at.get(begin) if begin is not None else None
        there = place is not None and place.entry.kind == "country" and place.case == "Loc"
        return place if there and place is not None and place.entry.country != HOME else None

    @cached_property
    def _told_places(self) -> list[Place]:
        """The places and bodies that the text itself names, each in a state."""
        kinds = {"city", "venue", "national"}
        named = (p for p in self.places if p.entry.country is not None and (p.is_state or p.entry.kind in kinds))
        return [p for p in named if self.tokens[p.first].quote == -1]

    @cached_property
    def _said_of_officers(self) -> frozenset[int]:
        """Where the states begin that stand beside those who act for them: "Peru'nun Nairobi Büyükelçisi Ana Roe"."""
        return frozenset(h.country_span[0] for p in self.persons.values() for h in p.holdings if h.country_span is not None)

    @cached_property
    def _said_of_counterparts(self) -> frozenset[int]:
        """Where the states begin that stand beside somebody's counterparts: "Bakan, Perulu mevkidaşı Ana Roe ile …"."""
        others = (p for p in self.persons.values() if p.counterpart_of is not None)
        return frozenset(h.country_span[0] for p in others for h in p.holdings if h.country_span is not None)

    def _paragraph_begin(self, i: int) -> int:
        """Where the paragraph of a token begins."""
        sentences = self.analysed.sentences
        k = self.sentence_of[i]
        while k > 0 and sentences[k - 1].paragraph == sentences[self.sentence_of[i]].paragraph:
            k -= 1
        return sentences[k].first

    def _goal_before(self, i: int) -> str | None:
        """The state to which somebody was last said to go before ``i``, or where somebody is: "Lima'ya geldi"."""
        goal = next((p for p in reversed(self._goals_told) if p.last <= i), None)
        return goal.entry.country if goal is not None else None

    @cached_property
    def _goals_told(self) -> list[Place]:
        """The towns and states that somebody is said to come to or to visit in a report's own words."""
        told = (p for p in self._told_places if p.entry.kind in {"city", "country"})
        return [p for p in told if self._is_gone_to(p) or self._is_visited(p)]

    def _is_gone_to(self, place: Place) -> bool:
        """ "Lima'ya geçecek", "Peru'ya giden"."""
        return place.case == "Dat" and any(t.lemma in ARRIVING for t in self.tokens[place.last : place.last + 5])

    def _sentence_behind(self, i: int) -> list[Token]:
        return [t for t in self.tokens[i : i + 30] if self.sentence_of[t.i] == self.sentence_of[i]]

    def _sentence_before(self, i: int) -> list[Token]:
        return [t for t in self.tokens[max(0, i - 30) : i] if self.sentence_of[t.i] == self.sentence_of[i]]

    def _comes_to(self, home: str | None, i: int) -> bool:
        """Whether the one named before ``i`` travels to that very state: then it is not theirs."""
        window = self.tokens[i : i + 9]
        near = [p for p in within_span(self.places, i, i + 9) if p.entry.country == home]
        contacts = (p for p in near if p.case == "Loc" and self.tokens[p.last].lemma == "temas")
        goals = [p for p in near if p.case == "Dat" or (p.case in {"Acc", "Nom"} and self._is_visited(p))] or [*contacts]
        owned = bool(window) and window[0].word.possessive and not window[0].verb
        if owned and not window[0].lower.endswith("ki"):
            return False
        if window and window[0].text == "," and next((t.verb for t in window if t.verb), "") != "Fin":
            return False
        moves = any(t.lemma in {"gel", "git", *_JOURNEYS} for t in window)
        return bool(goals) and moves and all(self.sentence_of[p.first] == self.sentence_of[i - 1] for p in goals)

    def _is_visited(self, place: Place) -> bool:
        """ "Lima ziyareti", "Lima'yı ziyaret"."""
        following = self.tokens[place.last] if place.last < len(self.tokens) else None
        visits = following is not None and following.lemma in _JOURNEYS
        return visits and following is not None and (following.word.possessive or place.case == "Acc")

    def _abroad(self, home: str | None) -> str | None:
        """The state besides ``home`` that the text names twice as often as any other; None if there is none."""
        others = Counter(p.entry.country for p in self.places if p.is_state and p.entry.country != home)
        if not others:
            return home
        (most, times), (_, next_times) = (*others.most_common(2), (None, 0))[:2]
        return most if times >= 2 * next_times else None

    @cached_property
    def pair(self) -> frozenset[str]:
        """The two states of which the text is, if it names others far less."""
        named = Counter(p.entry.country for p in self.places if p.entry.country is not None and self._tells_state(p))
        (first, second) = (*named.most_common(2), ("", 0), ("", 0))[:2]
        sure = second[1] > 2 and (first[1] + second[1]) > _SHARE_OF_TWO * named.total()
        return frozenset({first[0], second[0]}) if sure else frozenset()

    def _tells_state(self, place: Place) -> bool:
        """Whether a state or a city is named in the report's own words."""
        return (place.is_state or place.entry.kind == "city") and self.tokens[place.first].quote == -1

    def setting(self) -> str | None:
        """The state in which the text is set: the first that somebody comes to or that something happens in."""
        states = [p for p in self.places if p.is_state]
        return self.placed() or (states[0].entry.country if states else HOME)

    def placed(self) -> str | None:
        """The state in which the text says that it is set: by its dateline, or by the first place where something happens."""
        if self._dateline is not None:
            return self._dateline.entry.country
        told = [p for p in self.places if not self._in_heading(p.first)]
        told = [p for p in told if not self.pair or p.entry.country in self.pair]
        places = (p for p in told if p.entry.kind in {"city", "country", "venue"} and p.case in {"Loc", "Dat"})
        return next((p.entry.country for p in places), None)
