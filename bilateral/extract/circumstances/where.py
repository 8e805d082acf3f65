"""Where an event is, from the words around what tells of it, and from the towns named before."""

from __future__ import annotations

from itertools import takewhile

from bilateral.extract import venues
from bilateral.extract.circumstances.modifiers import HELD, OCCASIONS, STAYS, Modifiers, is_journey
from bilateral.extract.scene import DURING, EXPECTED, Scene, tells
from bilateral.extract.telling import Happening, Span
from bilateral.gazetteer import Place
from bilateral.mentions import HOME
from bilateral.mentions.names import GUESTS
from bilateral.turkish import vocabulary
from bilateral.turkish.pipeline import Sentence, Token

NTH = {"ilk", "ikinci", "üçüncü", "son"}
_DESKS = ("bakanlıkta", "makamında", "valilikte", "belediyede", "başbakanlıkta", "başbakanlık't")
"""Where an officer of the report's own state is at home."""
NAME = 4
"""How many words stand between the day that says which occasion is meant and its noun: "mart ayındaki Yeni Delhi ziyareti"."""
PHRASE = 6
"""How far the noun is that a place in "-deki" modifies."""
_SITUATED = {"konuşlu", "kurulu", "yerleşik", "mukim", "görevli", "yaşayan"}
"""What modifies a noun by where it is, as "-deki" does."""
_KNOWING = {"tanış", "tanı", "büyü", "doğ"}
_TOWN = {"kentte", "şehirde", "kasabada", "ilçede"}
PARTS = {"kent", "şehir", "kasaba", "ilçe", "belde", "köy", "bölge", "eyalet", "vilayet", "ada", "il"}
"""What a state has, and names."""
_THERE = {"burada", "orada", "ülkede", "başkentte", *_TOWN}
"""What points to a place that was named."""
_NAMED_BY_TOWN = ("buluşma", "görüşme", "toplantı", "zirve", "müzakere")
"""What is held in the town by which it is named."""
SITES = {
    "fuar", "zirve", "forum", "konferans", "kongre", "kurultay", "festival", "sergi", "tören", "toplantı", "oturum", "otel",
    "fabrika", "tersane", "kamp", "üs", "üniversite", "saray", "konut", "köşk",
}  # fmt: skip
"""Gatherings and buildings that a later sentence names by one word."""
_GATHERINGS = {"zirve", "forum", "konferans", "kongre", "kurultay"}
"""Those of them of which a report seldom tells of two."""
_SITE = 9
"""How many words before a site the place may stand where it is."""
EARLIER = {"geçen", "geçtiğimiz", "önce", "önceki", "evvel"}
"""What tells of a time before the news without a day."""
_SPEECHES = ("açıklama", "konuşma", "demec", "demeç", "röportaj", "söyleşi", "mülakat", "basın")
"""In which one tells of what happens elsewhere, the press conference ("basın toplantısında") with them."""
LEAVING = {"dön", "ayrıl"}
"""What ends a stay: what is told next was before it."""


def is_of_thing(scene: Scene, place: Place) -> bool:
    """Whether a place only says which thing is meant, no occasion and nothing in which one is.

    "Lima'daki saldırıyı kınadı", "Lima'da konuşlu askerleri ziyaret".
    """
    situated = place.case == "Loc" and scene.tokens[place.last].lower in _SITUATED
    if not situated and not scene.tokens[place.last - 1].word.relative:
        return False
    begin = place.last + situated
    phrase = takewhile(lambda t: t.verb in {"", "Vnoun"} and t.text != ",", scene.tokens[begin : begin + PHRASE])
    cases: list[frozenset[str]] = []
    for token in phrase:
        if token.lemma in OCCASIONS | STAYS | SITES or token.lower in DURING or token.case == "Loc":
            return False
        cases.append(token.word.cases)
        if token.case in {"Acc", "Dat", "Abl", "Ins"}:
            return True
    return any("Gen" in read for read in cases) or (bool(cases) and "Acc" in cases[-1])


class Where(Modifiers):
    """Reads the places of tellings."""

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
        on_day = noun.case == "Gen" and noun.lemma in OCCASIONS and any(t.lower in NTH for t in following)
        alone = noun.case == "Loc" and not noun.word.relative and noun.lemma in SITES
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

    def is_where(self, place: Place) -> bool:
        """In the locative, or before a noun in it: "Lima'da", "Lima kentinde", "Lima kentindeki", "Peru'nun başkentinde"."""
        if is_of_thing(self.scene, place):
            return False
        following = self.scene.tokens[place.last] if place.last < len(self.scene.tokens) else None
        apposed = following is not None and following.lemma in PARTS and following.case == "Loc"
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
        behind = self.scene.tokens[state.last : state.last + PHRASE]
        named = list(takewhile(lambda t: t.capital, behind))
        part = next(iter(behind[len(named) :]), None)
        if part is None or not named or part.lemma not in PARTS or part.case != case:
            return False
        occasion = takewhile(lambda t: not t.verb, self.scene.tokens[part.i + 1 : part.i + NAME])
        return not part.word.relative or any(t.lemma in OCCASIONS | SITES for t in occasion)

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
        if any(t.lower in EARLIER for t in self.scene.tokens[first : verb.i]) and not told:
            return False
        return not told or when is None or any((d.start, d.end) == when.span for d in told)
