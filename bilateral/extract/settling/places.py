"""Places that events take from each other: from their visit, from what the same people did just before, from the hosts."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import timedelta

from bilateral.extract import venues
from bilateral.extract.circumstances import OCCASIONS, STAYS, is_journey, is_of_thing
from bilateral.extract.events import FACE_TO_FACE
from bilateral.extract.scene import Scene, tells
from bilateral.extract.settling.reports import is_told_of, is_told_of_others
from bilateral.extract.settling.shared import (
    APART,
    CEREMONIES,
    HELD_TOGETHER,
    OF_VISITS,
    STAY,
    default_fits,
    during,
    is_in_speech,
    is_told_within,
    is_within,
    may_go_with,
    may_host,
    same_day,
    stand_where,
)
from bilateral.extract.telling import Happening, When
from bilateral.facts import VISITS
from bilateral.gazetteer import Place
from bilateral.turkish import vocabulary
from bilateral.turkish.dates import DateMention, first_of
from bilateral.turkish.pipeline import Sentence

_PROGRAMME = 3
"""How many sentences behind a planned visit still tell what is planned for it."""


def place_visits(scene: Scene, events: Sequence[Happening]) -> None:
    """A visit to a state of which the article names one city as a place leads to that city."""
    for visit in events:
        if visit.type not in VISITS or visit.city is not None or not visit.country:
            continue
        cities = [
            p for p in scene.mentions.places
            if p.entry.kind == "city" and p.entry.country == visit.country and _is_goal(scene, p)
        ]  # fmt: skip
        around = [e for e in events if e.type not in VISITS and _is_as_told(visit, e) and may_host(visit, e)]
        within = [e for e in around if _may_be_of(visit, e)]
        told = [e.city for e in within if e.city is not None and e.status == visit.status]
        told = told or [e.city for e in within if e.city is not None]
        other = {e.city.entry.name for e in around if e.city is not None and e not in within}
        cities = [p for p in cities if p.entry.name not in other and not _is_of_another(scene, p, visit, events)]
        cities = [p for p in cities if _came_about(scene, p) and not is_told_of_others(scene, p, visit)]
        if len({p.entry.name for p in told}) == 1:
            visit.city = told[0]
        elif not told and visit.town is None and len({p.entry.name for p in cities}) == 1 and _may_be_news(scene, visit):
            near = _is_told_near(scene, visit, cities) or any(_is_of_programme(scene, p) for p in cities)
            visit.city = next((p for p in cities if near and _is_of_its_days(scene, p, visit)), None)


def _may_be_news(scene: Scene, visit: Happening) -> bool:
    """Whether the towns of the news can be those of a visit: of one that only its talks tell, if these are news."""
    return visit.rule != "visit.implied" or is_told_of(scene, visit)


def _is_of_another(scene: Scene, town: Place, visit: Happening, events: Sequence[Happening]) -> bool:
    """ "Geçen yıl da Lima'daki zirve için Peru'ya gitmişti": whether a town is named for another visit or what others do."""
    sentence = scene.sentence_at[town.first]
    told = [e for e in events if e.sentence is sentence and e is not visit and e.country == visit.country]
    return sentence is not visit.sentence and any(not _may_share(visit, e) for e in told)


def _came_about(scene: Scene, town: Place) -> bool:
    """Whether what is told at a town is not denied or called off: "Lima'da düşünülen görüşme gerçekleşmedi"."""
    sentence = scene.sentence_at[town.first]
    verb = scene.governor(sentence, town.last - 1) if sentence is not None else None
    main = scene.main_verb(sentence) if sentence is not None else None
    if verb is None or main is None:
        return True
    if tells(scene.tokens, verb)[0] == "cancelled":
        return False
    return not (verb.word.negative or (verb.verb != "Fin" and main.word.negative and main.i > verb.i))


def _is_of_its_days(scene: Scene, town: Place, visit: Happening) -> bool:
    """Whether what is told at a town was at no other time than a stay: "geçen yılki fuar", "son gün Lima'ya gidecek"."""
    sentence = scene.sentence_at[town.first]
    verb = scene.governor(sentence, town.last - 1) if sentence is not None else None
    if sentence is None or verb is None:
        return True
    if visit.status == "planned" and verb.verb == "Fin" and tells(scene.tokens, verb)[0] == "occurred":
        return False
    told = scene.dates_in(scene.clause_start(sentence, town.first), verb.i + 1)
    if is_journey(scene, verb) and any(d.kind == "relative_to_previous" for d in told):
        return False
    return visit.when is None or not told or any(_is_near(visit.when, d) for d in told)


def _is_near(when: When, said: DateMention) -> bool:
    """Whether a date may be one of the days of a stay that begins at a time, as far as either is known."""
    days = {day for day in (said.past, said.future) if day is not None}
    if not days:
        return True
    if "year" in {said.precision, when.precision}:
        return any(day.year == when.starts_on.year for day in days)
    if "month" in {said.precision, when.precision}:
        return any(first_of(day, "month") == first_of(when.starts_on, "month") for day in days)
    last = when.ends_on or when.starts_on + STAY
    return any(when.starts_on - STAY <= day <= last for day in days)


def _may_share(visit: Happening, event: Happening) -> bool:
    """Whether a visit and something else may be of the same people at one time."""
    same = not event.people or bool(set(visit.guests) & set(event.people))
    return same and _may_be_of(visit, event) and _is_as_told(visit, event)


def _is_as_told(visit: Happening, event: Happening) -> bool:
    """Whether something has happened or is planned as its visit is, or is still to come on one that has begun."""
    begun = visit.status == "occurred" and event.status == "planned"
    return event.status == visit.status or (begun and bool(set(visit.guests) & set(event.people)) and during(visit, event))


def _is_told_near(scene: Scene, visit: Happening, towns: Sequence[Place]) -> bool:
    """Whether a town is named within a few sentences of what tells of the visit."""
    told = [scene.sentence_at[scene.at(v.start)] for v in visit.values if v.field == ""]
    named = [scene.sentence_at[p.first] for p in towns]
    return any(one and other and abs(one.index - other.index) <= 4 for one in told for other in named)


def _may_be_of(visit: Happening, event: Happening) -> bool:
    """Whether the days that are said of a visit and of something else let the one be part of the other."""
    one, other = visit.when, event.when
    if one is None or other is None:
        return True
    if "default" in {one.basis, other.basis}:
        return default_fits(visit, event)
    if "day" in {one.precision} & {other.precision}:
        return during(visit, event)
    return is_within(one, other) or is_within(other, one)


def place_beside(scene: Scene, events: Sequence[Happening], tellings: Sequence[Happening]) -> None:
    """What is told without a place is where the sentences just before tell of the same people's coming or talks.

    ``tellings`` are those that are part of other events or of none.
    """
    told = sorted((e for e in (*events, *tellings) if e.country is not None or e.town is not None), key=lambda e: e.trigger)
    told = [e for e in told if e.type in VISITS or ((e.city or e.town) and e.type not in APART)]
    for event in events:
        placed = event.city is not None or event.town is not None
        if event.type in {*VISITS, *APART} or placed or event.sentence.quote != -1:
            continue
        near = [e for e in told if 0 <= event.sentence.index - e.sentence.index <= 2 and e.trigger[1] <= event.trigger[0]]
        near = [e for e in near if event.country in {None, e.country} and may_go_with(e, event)]
        near = [e for e in near if event.background or not e.background]
        same = [e for e in near if _is_of_same(e, event) and (same_day(e, event) or _is_of_stay(e, event))]
        beside = same[-1] if same else None
        visits = [v for v in events if v.type in VISITS and set(v.countries) == set(event.countries)]
        visits = [v for v in visits if v.when is not None or v.sentence.quote == -1]
        visits = [v for v in visits if same_day(v, beside or event)]
        here = beside is not None and (beside.city or beside.town or beside.country in event.countries)
        if beside is not None and here and all(v.country == beside.country for v in visits):
            stand_where(event, beside)
        arrived = _just_arrived(scene, event) or _last_reached(event, told)
        if arrived is not None and event.city is None and event.town is None:
            event.put(arrived)


def _last_reached(event: Happening, told: Sequence[Happening]) -> Place | None:
    """The town to which somebody who takes part is last told to go before, if it is of a state that takes part."""
    before = [v for v in told if v.type in VISITS and v.city is not None and v.trigger < event.trigger]
    of_guests = [v for v in before if set(v.guests) & set(event.people)]
    if not of_guests:
        return None
    last = of_guests[-1]
    fits = last.status == event.status and last.country in event.countries and event.country in {None, last.country}
    fits = fits and (last.when is not None or event.status == "planned")
    return last.city if fits and (same_day(last, event) or _is_of_stay(last, event)) else None


def _is_of_stay(told: Happening, event: Happening) -> bool:
    """ "Çarşamba günü Lima'da X ile, perşembe günü Y ile görüşecek": talks of the same states in one of them, days apart."""
    one, other = told.when, event.when
    if one is None or other is None or {one.precision, other.precision} != {"day"}:
        return False
    days = timedelta() <= other.starts_on - one.starts_on <= STAY
    return days and told.country in event.countries and set(told.countries) == set(event.countries)


def _just_arrived(scene: Scene, event: Happening) -> Place | None:
    """The town of a state that takes part to which the two sentences before lead: "Ertesi gün Lima'ya uçtu.", "Lima durağı"."""
    for sentence in reversed(scene.analysed.sentences[max(0, event.sentence.index - 2) : event.sentence.index]):
        if sentence.heading:
            return None
        places = [p for p in scene.places(sentence, sentence.first, sentence.last) if p.entry.kind == "city"]
        led = [p for p in places if sentence.quote == -1 and _leads_to(scene, p, event)]
        if led:
            fits = led[-1].entry.country in event.countries and event.country in {None, led[-1].entry.country}
            return led[-1] if fits and _is_of_days_in(scene, event, sentence) else None
    return None


def _is_of_days_in(scene: Scene, event: Happening, sentence: Sentence) -> bool:
    """Whether no days that a sentence names are far from one that is said of an event."""
    told = scene.dates_in(sentence.first, sentence.last)
    if event.when is None or event.when.basis == "default":
        return True
    return not told or any(_is_near(event.when, d) for d in told)


def _leads_to(scene: Scene, place: Place, event: Happening) -> bool:
    """Whether a journey is told to lead to a town, as surely as something is told to happen."""
    following = scene.tokens[place.last : place.last + 1]
    if place.case in {"Loc", "Nom"} and any(t.lemma in {"durak", "ayak"} for t in following):
        return True
    if place.case in {"Loc", "Nom"}:
        return _is_predicate(scene, place)
    sentence = scene.sentence_at[place.first]
    verb = next((t for t in scene.own(sentence, place.last) if t.verb), None) if sentence is not None else None
    goes = place.case == "Dat" and verb is not None and is_journey(scene, verb) and verb.verb == "Fin"
    return goes and verb is not None and verb.lemma != "dön" and tells(scene.tokens, verb)[0] == event.status


def _is_predicate(scene: Scene, place: Place) -> bool:
    """ "Heyet salı günü Lima'daydı.", "İkinci durağı Lima.": a town that ends its sentence."""
    following = scene.tokens[place.last] if place.last < len(scene.tokens) else None
    if following is None or following.text not in {".", ";", ","}:
        return False
    before = scene.tokens[place.first - 1]
    return _COPULA.search(scene.tokens[place.last - 1].lower) is not None or before.lemma in {"durak", "ayak"}


_COPULA = re.compile(r"[dt][ae]y[dm][ıi]$")
"""How a verb of being ends that has a town in the locative: "Lima'daydı"."""


def _is_of_same(told: Happening, event: Happening) -> bool:
    """Whether two are of the same people, or the one is somebody's coming to a state of the other: "vardığı Lima"."""
    coming = told.type in VISITS and not told.people and told.country in event.countries
    return coming or bool(set(told.people) & set(event.people))


def place_at_hosts(events: Sequence[Happening]) -> None:
    """Who receives somebody is at home, where the text tells no other place and does not tell that he is on a journey."""
    for event in events:
        if event.country is None and event.received is not None and not _is_received_abroad(event, events):
            event.country, event.place_span = event.received


def _is_received_abroad(event: Happening, events: Sequence[Happening]) -> bool:
    """Whether those who receive are told to be in the other's state then, as guests or at a summit."""
    there = [e for e in events if e.type in {*VISITS, "summit"} and e.status == event.status and same_day(e, event)]
    there = [e for e in there if e.country in event.countries and event.received is not None and e.country != event.received[0]]
    return any(set(e.guests if e.type in VISITS else e.people) & set(event.people) for e in there)


def place_at_posts(scene: Scene, events: Sequence[Happening]) -> None:
    """An ambassador meets the officers of the other state where he serves, theirs, unless he is told to serve elsewhere."""
    for event in events:
        if event.country is not None or event.type not in FACE_TO_FACE | {"handover"} or len(event.countries) != 2:
            continue
        sides = {state: [k for k in event.people if scene.mentions.country(k) == state] for state in event.countries}
        envoys = {state for state, side in sides.items() if side and all(serves_abroad(scene, k) for k in side)}
        posts = {post for state in envoys for k in sides[state] if (post := _post(scene, k)) is not None}
        hosts = set(sides) - envoys
        if len(hosts) == 1 and posts <= hosts:
            event.country = hosts.pop()
            event.place_span = event.countries[event.country][0]


def place_at_town_halls(scene: Scene, events: Sequence[Happening]) -> None:
    """A mayor or governor who meets somebody at home is in the town of his office: "Lima Valisi X, Y'yi kabul etti"."""
    for event in events:
        if event.type not in FACE_TO_FACE | CEREMONIES | {"handover"} or event.city is not None or event.town is not None:
            continue
        host = next((k for k in event.people if scene.mentions.country(k) == event.country), None)
        town = _town_hall(scene, host) if host is not None and event.country is not None else None
        if town is not None and town.entry.country == event.country:
            event.put(town)


def _town_hall(scene: Scene, key: str) -> Place | None:
    """The town that is named right before a local office, or the one that is before any: "Lima Valisi", later "Vali X"."""
    if scene.person(key).rank != "local":
        return None
    spans = [h.office_span for h in scene.person(key).holdings]
    own = _towns_before(scene, spans)
    others = [h.office_span for person in scene.mentions.persons.values() for h in person.holdings if person.rank == "local"]
    told = own or _towns_before(scene, others)
    return told[0] if len({p.entry.name for p in told}) == 1 else None


def _towns_before(scene: Scene, spans: Sequence[tuple[int, int]]) -> list[Place]:
    """The towns that are named right before offices."""
    towns = [p for p in scene.mentions.places if p.entry.kind == "city"]
    return [p for first, _ in spans for p in towns if 0 < first - p.end <= 2]


def serves_abroad(scene: Scene, key: str) -> bool:
    """Whether an actor is an ambassador or consul, who is where he serves and does not come."""
    return scene.person(key).rank in {"ambassador", "consul"}


def is_at_post(scene: Scene, visit: Happening) -> bool:
    """Whether those who are told to have come to a state are its ambassadors: they have come to stay."""
    return bool(visit.guests) and all(serves_abroad(scene, k) and _post(scene, k) == visit.country for k in visit.guests)


def _post(scene: Scene, key: str) -> str | None:
    """The state of an envoy's post, where it is told right before his office: "Kenya'nın Lima Büyükelçisi"."""
    spans = [h.office_span for h in scene.person(key).holdings]
    told = (p for first, _ in spans for p in scene.mentions.places if 0 < first - p.end <= 2)
    return next((p.entry.country for p in told if p.entry.country != scene.mentions.country(key)), None)


def _is_of_programme(scene: Scene, place: Place) -> bool:
    """ "Lima temasları", "Lima programı", "Lima dönüşü"."""
    following = scene.tokens[place.last] if place.last < len(scene.tokens) else None
    named = place.case == "Nom" and following is not None
    return named and following is not None and (following.lemma in STAYS or following.lower.startswith("dönüşü"))


def _is_goal(scene: Scene, place: Place) -> bool:
    """A city where somebody is or goes, and not the first of several: "Lima'da", "Lima temasları", no "ilk durağı Lima'ya"."""
    following = scene.tokens[place.last] if place.last < len(scene.tokens) else None
    onward = place.case == "Dat" and following is not None and following.lemma == "geç"
    stop = any(t.lemma == "durak" for t in scene.tokens[max(0, place.first - 3) : place.first])
    if stop or is_in_speech(scene, place) or is_of_thing(scene, place) or _is_reached_by_thing(scene, place):
        return False
    return (place.case in {"Loc", "Dat"} and not onward) or _is_of_programme(scene, place) or venues.is_at_airport(scene, place)


def _is_reached_by_thing(scene: Scene, place: Place) -> bool:
    """ "Lima'ya düşen roketler", "Lima'ya uzanan boru hattı": what gets to a town by itself, and is nobody's journey."""
    following = scene.tokens[place.last : place.last + 2]
    if place.case != "Dat" or len(following) < 2 or following[0].verb != "Part" or following[0].word.tense != "Pres":
        return False
    head = following[1]
    person = head.capital or head.i in scene.people_at or head.lemma in OCCASIONS
    return not person and head.word.pos in {"NOUN", "ADJ"} and not is_journey(scene, following[0])


def place_abroad(events: Sequence[Happening]) -> None:
    """Somebody on a visit meets third parties where the visit leads, unless the text says another place."""
    for event in events:
        if event.type in VISITS or event.city is not None or event.sentence.quote != -1:
            continue
        for visit in events:
            if visit.type in VISITS and may_go_with(visit, event) and visit.country and _is_on_trip(event, visit):
                stand_where(event, visit)
                break


def place_alike(events: Sequence[Happening]) -> None:
    """Talks told without a place are in the state where the same people met on the same day, if only one is told."""
    for event in events:
        if event.country is not None or event.town is not None or event.type not in FACE_TO_FACE | OF_VISITS:
            continue
        same = [e for e in events if e.type in HELD_TOGETHER and e.country in event.countries and e.status == event.status]
        same = [e for e in same if set(e.countries) == set(event.countries) and same_day(e, event)]
        same = [e for e in same if set(e.people) & set(event.people) or not event.people]
        if len({e.country for e in same}) == 1:
            event.country, event.place_span = same[0].country, same[0].place_span
        elif not same:
            _join(event, [v for v in events if v.type in VISITS and v.status == event.status and _is_company(v, event)])


def _join(event: Happening, visits: Sequence[Happening]) -> None:
    """Put talks of two states' officers where a visit of one of them to the other leads, if all visits then lead there."""
    if len({v.country for v in visits}) == 1:
        stand_where(event, visits[0])


def _is_company(visit: Happening, event: Happening) -> bool:
    """Whether talks of the same two states within the days of a visit may be those of the guest's company with the hosts."""
    two = len(event.countries) == 2 and set(event.countries) == set(visit.countries) and visit.country in event.countries
    return two and visit.when is not None and event.when is not None and during(visit, event)


def settle_capitals(events: Sequence[Happening]) -> None:
    """A city that is the capital of two states lies in the one that takes part."""
    for event in events:
        if event.city is not None and event.country not in event.countries:
            name = event.city.entry.name
            own = [c.iso3 for c in vocabulary.countries() if c.capital_tr == name and c.iso3 in event.countries]
            event.country = own[0] if own else event.country


def _is_on_trip(event: Happening, visit: Happening) -> bool:
    """Face to face with a state that the visit is not to, during the visit, and not before "Oradan Lima'ya geçecek"."""
    third = not set(event.countries) <= set(visit.countries) or visit.country not in event.countries
    if event.type not in FACE_TO_FACE or not third or not set(event.people) & set(visit.guests):
        return False
    if visit.onward and event.trigger < visit.trigger:
        return False
    if event.when is None:
        return event.status != "occurred" and 0 <= event.sentence.index - visit.sentence.index <= _PROGRAMME
    told = visit.when is not None and (visit.when.precision == "day" or visit.when.span == event.when.span)
    return told and during(visit, event)


def place_during_visits(scene: Scene, events: Sequence[Happening]) -> None:
    """ "Kehhar'ın ziyareti sırasında …": what is told to be part of somebody's visit is where that leads."""
    for event in events:
        if event.type not in FACE_TO_FACE or event.country is not None or not is_told_within(scene, event):
            continue
        visits = [
            v
            for v in events
            if v.type in VISITS and v.country and v.trigger < event.trigger and set(v.guests) & set(event.people)
        ]
        if len({v.country for v in visits}) == 1:
            stand_where(event, visits[-1])
