"""Where and when events are of which the text does not say it: they take it from each other, and from their visits.

What is told without a place or a day has that of its visit, of what the same people did just before, of the hosts, of the
summit beside which it is, or of the first sentences.  These functions change the events that they are given.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import islice, pairwise, takewhile

from bilateral import datelines
from bilateral.extract import venues
from bilateral.extract.circumstances import (
    HELD,
    IS_THERE,
    LATER_THAT_DAY,
    LEAVING,
    OCCASIONS,
    SINCE,
    STAYS,
    is_journey,
    is_of_thing,
)
from bilateral.extract.events import CALLS, FACE_TO_FACE
from bilateral.extract.scene import DURING, Scene, tells
from bilateral.extract.telling import NEWS, Happening, When, is_old, month_of
from bilateral.facts import VISITS
from bilateral.gazetteer import Place
from bilateral.mentions import HOME
from bilateral.turkish import vocabulary
from bilateral.turkish.dates import DateMention, first_of
from bilateral.turkish.pipeline import Sentence, Token

_MONTH = timedelta(days=31)
"""How old what a report looks back on may be."""
_PROGRAMME = 3
"""How many sentences behind a planned visit still tell what is planned for it."""
STAY = timedelta(days=3)
"""How long after its first day things still happen within a visit whose last day is not told."""
CEREMONIES = {"official_dinner", "welcome_ceremony", "award_ceremony", "business_forum"}
_HELD_TOGETHER = FACE_TO_FACE | CEREMONIES | {"council_meeting", "signing_ceremony", *VISITS}
"""What the same states do in one place on one day."""
OF_VISITS = {"tete_a_tete", "delegation_talks", "signing_ceremony"}
"""What a visit brings with it, told without saying who."""


def same_day(event: Happening, telling: Happening) -> bool:
    """Whether what the words and the conventions say of two days lets them be one.

    What was on some day long ago may be what a day of the past is told of, and is no news.
    """
    if event.on_unknown_day is not telling.on_unknown_day:
        known = telling if event.on_unknown_day else event
        return known.background and known.when is not None and known.when.basis != "default"
    one, other = event.when, telling.when
    if one is None or other is None or "default" in {one.basis, other.basis}:
        return telling.when is None or event.when is None or _default_fits(event, telling)
    if one.precision != other.precision:
        return is_within(one, other) or is_within(other, one)
    return one.starts_on == other.starts_on


def _default_fits(event: Happening, telling: Happening) -> bool:
    """Whether two days, one of them a convention's, may be one: less than a month apart."""
    one, other = event.when, telling.when
    assert one is not None and other is not None
    return abs(one.starts_on - other.starts_on) <= timedelta(days=31)


def is_within(wide: When, narrow: When) -> bool:
    """Whether a time is of the year or the month that another tells: "bu ayki ziyaretinde salı günü"."""
    if wide.precision == "year":
        return wide.starts_on.year == narrow.starts_on.year
    return wide.precision == "month" and wide.starts_on.replace(day=1) == narrow.starts_on.replace(day=1)


def place_visits(scene: Scene, events: Sequence[Happening]) -> None:
    """A visit to a state of which the article names one city as a place leads to that city."""
    for visit in events:
        if visit.type not in VISITS or visit.city is not None or not visit.country:
            continue
        cities = [
            p for p in scene.mentions.places
            if p.entry.kind == "city" and p.entry.country == visit.country and _is_goal(scene, p)
        ]  # fmt: skip
        around = [e for e in events if e.type not in VISITS and _is_as_told(visit, e) and _hosts(visit, e)]
        within = [e for e in around if _may_be_of(visit, e)]
        told = [e.city for e in within if e.city is not None and e.status == visit.status]
        told = told or [e.city for e in within if e.city is not None]
        other = {e.city.entry.name for e in around if e.city is not None and e not in within}
        cities = [p for p in cities if p.entry.name not in other and not _is_of_another(scene, p, visit, events)]
        cities = [p for p in cities if _came_about(scene, p) and not _is_told_of_others(scene, p, visit)]
        if len({p.entry.name for p in told}) == 1:
            visit.city = told[0]
        elif not told and visit.town is None and len({p.entry.name for p in cities}) == 1 and _may_be_news(scene, visit):
            near = _is_told_near(scene, visit, cities) or any(_is_of_programme(scene, p) for p in cities)
            visit.city = next((p for p in cities if near and _is_of_its_days(scene, p, visit)), None)


def _may_be_news(scene: Scene, visit: Happening) -> bool:
    """Whether the towns of the news can be those of a visit: of one that only its talks tell, if these are news."""
    return visit.rule != "visit.implied" or _is_told_of(scene, visit)


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
        return _default_fits(visit, event)
    if "day" in {one.precision} & {other.precision}:
        return during(visit, event)
    return is_within(one, other) or is_within(other, one)


def _stand(event: Happening, other: Happening) -> None:
    """Let something happen where something else does."""
    event.city, event.town = other.city, other.town
    event.country, event.place_span = other.country, other.place_span


def place_beside(scene: Scene, events: Sequence[Happening], tellings: Sequence[Happening]) -> None:
    """What is told without a place is where the sentences just before tell of the same people's coming or talks.

    ``tellings`` are those that are part of other events or of none.
    """
    told = sorted((e for e in (*events, *tellings) if e.country is not None or e.town is not None), key=lambda e: e.trigger)
    told = [e for e in told if e.type in VISITS or ((e.city or e.town) and e.type not in _APART)]
    for event in events:
        placed = event.city is not None or event.town is not None
        if event.type in {*VISITS, *_APART} or placed or event.sentence.quote != -1:
            continue
        near = [e for e in told if 0 <= event.sentence.index - e.sentence.index <= 2 and e.trigger[1] <= event.trigger[0]]
        near = [e for e in near if event.country in {None, e.country} and _may_go_with(e, event)]
        near = [e for e in near if event.background or not e.background]
        same = [e for e in near if _is_of_same(e, event) and (same_day(e, event) or _is_of_stay(e, event))]
        beside = same[-1] if same else None
        visits = [v for v in events if v.type in VISITS and set(v.countries) == set(event.countries)]
        visits = [v for v in visits if v.when is None or same_day(v, beside or event)]
        here = beside is not None and (beside.city or beside.town or beside.country in event.countries)
        if beside is not None and here and all(v.country == beside.country for v in visits):
            _stand(event, beside)
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


_APART = {*CALLS, "message"}
"""What happens at no place."""


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
    if stop or _is_in_speech(scene, place) or is_of_thing(scene, place) or _is_reached_by_thing(scene, place):
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
            if visit.type in VISITS and _may_go_with(visit, event) and visit.country and _is_on_trip(event, visit):
                _stand(event, visit)
                break


def place_alike(events: Sequence[Happening]) -> None:
    """Talks told without a place are in the state where the same people met on the same day, if only one is told."""
    for event in events:
        if event.country is not None or event.town is not None or event.type not in FACE_TO_FACE | OF_VISITS:
            continue
        same = [e for e in events if e.type in _HELD_TOGETHER and e.country in event.countries and e.status == event.status]
        same = [e for e in same if set(e.countries) == set(event.countries) and same_day(e, event)]
        same = [e for e in same if set(e.people) & set(event.people) or not event.people]
        if len({e.country for e in same}) == 1:
            event.country, event.place_span = same[0].country, same[0].place_span
        elif not same:
            _join(event, [v for v in events if v.type in VISITS and v.status == event.status and _is_company(v, event)])


def _join(event: Happening, visits: Sequence[Happening]) -> None:
    """Put talks of two states' officers where a visit of one of them to the other leads, if all visits then lead there."""
    if len({v.country for v in visits}) == 1:
        _stand(event, visits[0])


def _is_company(visit: Happening, event: Happening) -> bool:
    """Whether talks of the same two states within the days of a visit may be those of the guest's company with the hosts."""
    two = len(event.countries) == 2 and set(event.countries) == set(visit.countries) and visit.country in event.countries
    return two and visit.when is not None and event.when is not None and during(visit, event)


def place_at_summits(scene: Scene, events: Sequence[Happening], halves: Sequence[Happening]) -> None:
    """In a report of one summit its guests meet beside it: talks of no two hosts and no visit, told without a place."""
    told = [s for s in (*events, *halves) if s.type == "summit" and s.city is not None and s.sentence.quote == -1]
    told = [s for s in told if s.when is None or s.status == "planned" or _is_news(scene, s)]
    if len({s.city.entry.name for s in told if s.city is not None}) != 1:
        return
    summit = told[0]
    for event in events:
        placed = event.country is not None or event.town is not None
        if placed or event.type not in FACE_TO_FACE or event.sentence.quote != -1 or event.trigger < summit.trigger:
            continue
        near = summit.when is None or event.when is None or abs(summit.when.starts_on - event.when.starts_on) <= STAY
        if near and (_may_go_with(summit, event) or summit.status == "occurred"):
            _stand(event, summit)


def place_in_scene(scene: Scene, events: Sequence[Happening]) -> None:
    """News told without a town is in the one that the heading over it, else the title, else the first sentences name."""
    all_headings = [s for s in scene.analysed.sentences if s.heading]
    for event in events:
        placed = event.city is not None or event.town is not None
        if placed or event.type in _APART or event.sentence.quote != -1 or not _is_told_of(scene, event):
            continue
        headings = [[s] for s in _over(scene, event, all_headings)]
        leads = [] if event.type in VISITS else [_lead(scene, event)]
        for told in (*headings, *leads):
            told = [s for s in told if not _is_about_others(scene, s, event)]
            towns = [p for s in told for p in scene.places(s, s.first, s.last) if _may_be_there(scene, event, p)]
            if len({p.entry.name for p in towns}) == 1:
                event.put(towns[0])
                break
        else:
            _gather(scene, event, [*headings, *leads])


def place_at_datelines(scene: Scene, events: Sequence[Happening]) -> None:
    """News told without a town is in the one from which its report comes: "LİMA (AA) - … kabul etti"."""
    datelined = datelines.read(scene.text, scene.mentions.places)
    for event in events if datelined else ():
        placed = event.city is not None or event.town is not None
        if placed or event.type in _APART or event.sentence.quote != -1 or event.background:
            continue
        report = scene.article.report_of(event.trigger[0])
        towns = [p for p in datelined if scene.article.report_of(p.start) == report and _is_reported_from(p, event)]
        towns = [p for p in towns if _is_of_today(scene, event, NEWS if p.entry.country == HOME else _MONTH)]
        home = event.country is None and any(_is_back_in(scene, p, event) for p in towns[:1])
        if len({p.entry.name for p in towns}) == 1 and not home and not _has_other_town(towns[0], event, events):
            event.put(towns[0])


def _is_back_in(scene: Scene, town: Place, event: Happening) -> bool:
    """ "LİMA - … dün Lima'ya döndü": whether somebody who takes part is told to have come home to a town."""
    for place in (p for p in scene.mentions.places if p.case == "Dat" and p.entry.name == town.entry.name):
        sentence = scene.sentence_at[place.first]
        verb = scene.governor(sentence, place.last - 1) if sentence is not None else None
        if sentence is not None and verb is not None and verb.lemma == "dön":
            named = scene.mentions.people_in(sentence.first, sentence.last)
            if any(k in event.people and scene.mentions.country(k) == town.entry.country for m in named for k in m.actors):
                return True
    return False


def _has_other_town(town: Place, visit: Happening, events: Sequence[Happening]) -> bool:
    """Whether a visit's parts are told to be in another town of that state."""
    told = [e.city for e in events if visit.type in VISITS and e.city is not None and set(e.people) & set(visit.guests)]
    return any(p.entry.country == town.entry.country and p.entry.name != town.entry.name for p in told)


def _is_of_today(scene: Scene, event: Happening, within: timedelta) -> bool:
    """Whether it is the news of its report, or what that still expects of the same day."""
    published = scene.published(event.trigger[0])
    same = event.when is not None and event.when.starts_on.isoformat() == published
    return _is_news(scene, event, within) or (same and event.when is not None and event.when.precision == "day")


def _is_reported_from(place: Place, event: Happening) -> bool:
    """Whether a report comes from the state of an event, or from the one in which others or its sides talk."""
    if event.country is not None or event.type not in FACE_TO_FACE | OF_VISITS | CEREMONIES | {"summit", "council_meeting"}:
        return event.country == place.entry.country
    return place.entry.country in event.countries or place.entry.country != HOME


def _is_told_of(scene: Scene, event: Happening) -> bool:
    """Whether it is the news of its report; what is held together may be a month old, or planned in a state that is told."""
    held = event.type in _HELD_TOGETHER
    planned = event.status == "planned" and event.country is not None
    return _is_news(scene, event) or (held and (planned or _is_news(scene, event, _MONTH)))


def _gather(scene: Scene, event: Happening, told: Sequence[Sequence[Sentence]]) -> None:
    """Put talks that are told in no state where the title or the first sentences tell that many gather: "Oslo'da toplandı"."""
    if event.country is not None or event.type not in FACE_TO_FACE | OF_VISITS:
        return
    for group in told:
        if not any(_tells_of_gathering(scene, s) or _names(scene, s, event) for s in group):
            continue
        places = (p for s in group for p in scene.places(s, s.first, s.last))
        towns = [p for p in places if p.entry.kind == "city" and p.case == "Loc" and not _is_in_speech(scene, p)]
        towns = [p for p in towns if _is_as_sure(scene, event, p)]
        if len({p.entry.name for p in towns}) == 1:
            event.put(towns[0])
            return


def _tells_of_gathering(scene: Scene, sentence: Sentence) -> bool:
    return any(t.lower.startswith(_GATHERING) for t in scene.own(sentence))


def _names(scene: Scene, heading: Sentence, event: Happening) -> bool:
    """Whether a heading names one who takes part."""
    told = scene.mentions.people_in(heading.first, heading.last) if heading.heading else []
    return any(k in event.people for m in told for k in m.actors)


_GATHERING = ("zirve", "toplantı", "toplandı", "toplanan", "konferans", "forum", "kurul", "görüşmeleri", "müzakere")


def _over(scene: Scene, event: Happening, headings: Sequence[Sentence]) -> list[Sentence]:
    """The heading that stands over an event's sentence, and the title of its report."""
    report = scene.article.report_of(event.trigger[0])
    before = (s for s in headings if s.index < event.sentence.index)
    over = [s for s in before if scene.article.report_of(scene.span(s)[0]) == report]
    return [*over[-1:], *over[:1]]


def _may_be_there(scene: Scene, event: Happening, place: Place) -> bool:
    """Whether a town is where something of the same state, or of one that takes part, happens: "Lima'da", "Lima'ya geldi"."""
    here = event.country == place.entry.country or (event.country is None and place.entry.country in event.countries)
    there = place.case == "Loc" or _is_moved_to(scene, event, place)
    news = event.status == "planned" or _is_news(scene, event)
    there = there or (news and event.country == place.entry.country and _opens_section(scene, place))
    there = there and place.entry.kind == "city" and not is_of_thing(scene, place) and _is_as_sure(scene, event, place)
    return here and there and not _is_in_speech(scene, place)


def _is_as_sure(scene: Scene, event: Happening, place: Place) -> bool:
    """ "Zirve ekimde Lima'da yapılacak", of what has happened: whether what a sentence tells at a place has, too."""
    sentence = scene.sentence_at[place.first]
    verb = scene.governor(sentence, place.last - 1) if sentence is not None and not sentence.heading else None
    return verb is None or event.status != "occurred" or tells(scene.tokens, verb)[0] != "planned"


def _is_about_others(scene: Scene, title: Sentence, event: Happening) -> bool:
    """ "Perulu yargıçlar Oslo'da": whether a heading names states, and none of them, but that of its towns, takes part."""
    places = scene.places(title, title.first, title.last) if title.heading else []
    there = {p.entry.country for p in places if p.entry.kind == "city"}
    states = {p.entry.country for p in places if p.is_state} - there
    return bool(states) and not states & set(event.countries)


def _is_told_of_others(scene: Scene, town: Place, event: Happening) -> bool:
    """Whether a town stands in a heading on other states."""
    sentence = scene.sentence_at[town.first]
    return sentence is not None and _is_about_others(scene, sentence, event)


def _opens_section(scene: Scene, place: Place) -> bool:
    """ "LİMA: LİMAN AÇILDI" over a part of a report; a title of that kind is what a capital says."""
    sentence = scene.sentence_at[place.first]
    opens = sentence is not None and sentence.heading and place.first == sentence.first and place.case == "Nom"
    if sentence is None or not opens or scene.tokens[place.last].text != ":":
        return False
    report_of = scene.article.report_of
    before = scene.analysed.sentences[: sentence.index]
    return any(s.heading and report_of(scene.span(s)[0]) == report_of(place.start) for s in before)


def _is_in_speech(scene: Scene, place: Place) -> bool:
    """ "Tapia: Çözüm Lima'da": whether a heading names a place in what somebody is told to have said."""
    sentence = scene.sentence_at[place.first]
    if sentence is None or not sentence.heading:
        return False
    colon = next((t.i for t in scene.own(sentence, sentence.first, place.first) if t.text == ":"), None)
    return colon is not None and bool(scene.mentions.people_in(sentence.first, colon))


def _is_moved_to(scene: Scene, event: Happening, place: Place) -> bool:
    """ "Lima'ya geliyor", "Lima'ya ziyaret", "Lima'dan döndü", "Lima yolcusu" in another sentence than the event's own."""
    sentence = scene.sentence_at[place.first]
    following = scene.own(sentence, place.last) if sentence is not None and sentence is not event.sentence else []
    if place.case == "Nom":
        return any(t.lemma == "yolcu" for t in following[:1])
    leading = {"Dat": _ARRIVING, "Abl": LEAVING}.get(place.case, set())
    return any(t.lemma in leading and not _is_of_others(scene, event, t) for t in following)


def _is_of_others(scene: Scene, event: Happening, verb: Token) -> bool:
    """ "Lima'ya gelen öğrenciler": whether a participle tells of a journey of somebody who takes no part."""
    sentence = scene.sentence_at[verb.i] if verb.verb == "Part" and verb.word.tense == "Pres" and verb.case == "Nom" else None
    head = scene.head_after(sentence, verb.i) if sentence is not None else None
    return sentence is not None and (head is None or not set(head.actors) & set(event.people))


_ARRIVING = {"gel", "git", "var", "uç", "in", "ulaş", "ziyaret", "gezi", "sefer"}


def _is_news(scene: Scene, event: Happening, within: timedelta = NEWS) -> bool:
    """Whether it happened in the week, or the time told, before its report."""
    published = scene.published(event.trigger[0])
    if published is None or event.when is None or event.status != "occurred":
        return False
    return timedelta() <= date.fromisoformat(published) - event.when.starts_on <= within


def settle_capitals(events: Sequence[Happening]) -> None:
    """A city that is the capital of two states lies in the one that takes part."""
    for event in events:
        if event.city is not None and event.country not in event.countries:
            name = event.city.entry.name
            own = [c.iso3 for c in vocabulary.countries() if c.capital_tr == name and c.iso3 in event.countries]
            event.country = own[0] if own else event.country


def _may_go_with(told: Happening, event: Happening) -> bool:
    """Whether something may be where something else is told to be: what is off was to be there in any case."""
    return event.status in {told.status, "cancelled"}


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
        if event.type not in FACE_TO_FACE or event.country is not None or not _is_told_within(scene, event):
            continue
        visits = [
            v
            for v in events
            if v.type in VISITS and v.country and v.trigger < event.trigger and set(v.guests) & set(event.people)
        ]
        if len({v.country for v in visits}) == 1:
            _stand(event, visits[-1])


def _is_told_within(scene: Scene, event: Happening) -> bool:
    """Whether its sentence says of a visit that it is part of it."""
    own = scene.own(event.sentence, event.sentence.first, scene.at(event.trigger[0]))
    return any(t.lemma in {"ziyaret", "temas"} and after.lower in DURING for t, after in pairwise(own))


def set_dates(scene: Scene, events: Sequence[Happening]) -> None:
    """What is told without a day has that of the event told last before it, if that is of the same states, or its visit's."""
    for event in events:
        if event.on_unknown_day:
            continue
        if event.when is not None and (event.when.basis != "default" or event.status == "planned"):
            if event.when.ends_on is not None and event.status == "planned" and _is_told_within(scene, event):
                event.when = month_of(scene.text, event.when)
            continue
        source = None
        if event.type not in VISITS:
            before = None if _is_told_within(scene, event) else _dated_before(scene, event, events)
            source = before or _of_those_days(scene, event, events) or _dated_visit(event, events)
        if source is not None and source.when is not None:
            event.when = _handed_on(scene, source.when, source, event, events)
        elif event.when is not None and event.type not in VISITS:
            event.when = _day_of_lead(scene, event) or event.when
        if event.when is None and event.status == "planned":
            event.when = _later_today(scene, event, events)


def _handed_on(scene: Scene, when: When, source: Happening, event: Happening, events: Sequence[Happening]) -> When | None:
    """The day of one event as another's; of what is planned within a visit of several days only the month is known."""
    fresh = when.basis == "default"
    within = event.type not in VISITS and (event.status == "planned" or source.type in VISITS)
    if within and (when.ends_on is not None or source.lasts):
        return month_of(scene.text, when)
    if source.type in VISITS and event.status == "planned":
        if fresh and _lasts_days(scene, source):
            return month_of(scene.text, when)
        if fresh and source.status == "occurred" and not any(_is_under_way(source, e) for e in events):
            return None
    published = scene.published(event.trigger[0])
    planned = event.status == "planned" and when.precision == "day"
    if planned and is_old(when, published):
        return None
    if planned and published is not None and when.starts_on.isoformat() < published:
        return When(date.fromisoformat(published), None, "day", event.trigger, "default")
    return When(when.starts_on, None, when.precision, when.span, "default" if fresh else "resolved")


def _lasts_days(scene: Scene, visit: Happening) -> bool:
    """ "üç günlük ziyaret"."""
    own = scene.own(visit.sentence)
    return any(t.lower == "günlük" and before.lower not in {"bir", "1"} for before, t in pairwise(own))


def _is_under_way(visit: Happening, event: Happening) -> bool:
    """Whether a visit's talks or ceremonies have begun on its own day: more of the same day's programme is to come."""
    if event.type in VISITS or event.status != "occurred" or event.when is None or visit.when is None:
        return False
    return bool(set(event.people) & set(visit.guests)) and event.when.starts_on == visit.when.starts_on


def date_visits(events: Sequence[Happening]) -> None:
    """A planned visit without a day begins with the first of what is planned for it."""
    for visit in events:
        if visit.type not in VISITS or visit.status != "planned" or visit.when is not None:
            continue
        within = [e for e in events if e.status == "planned" and e.type in FACE_TO_FACE and _hosts(visit, e)]
        within = [e for e in within if set(visit.countries) <= set(e.countries)]
        days = [
            e.when for e in within if e.when is not None and e.when.basis != "default" and set(e.people) & set(visit.guests)
        ]
        first = min(days, key=lambda when: when.starts_on, default=None)
        if first is not None:
            visit.when = When(first.starts_on, None, first.precision, first.span, "resolved")


def date_implied_visits(events: Sequence[Happening]) -> None:
    """A visit whose first day is not said begins with the first of what is told of it, if that was before the visit's day."""
    for visit in (v for v in events if v.type in VISITS and (v.when is not None or v.under_way or v.rule == "visit.back")):
        open_ = visit.when is None or visit.when.basis == "default" or visit.under_way
        parts = [e for e in events if e.type not in VISITS and e.status == visit.status and _may_be_at(visit, e)]
        told = [e.when for e in parts if e.when and e.when.basis != "default" and set(e.people) & set(visit.guests)]
        implied = visit.rule == "visit.implied"
        undated = implied and visit.when is not None and visit.when.basis == "default"
        within = timedelta.max if undated else STAY
        told = [when for when in told if when.precision == "day"]
        loose = visit.when is not None and visit.when.precision == "month" and visit.status == "occurred"
        told = [w for w in told if (is_within(visit.when, w) if loose and visit.when else _is_before(w, visit, within))]
        if (open_ or implied or loose) and told:
            visit.when = replace(min(told, key=lambda when: when.starts_on), ends_on=None)


def _may_be_at(visit: Happening, event: Happening) -> bool:
    """Whether something happens where a visit leads; of one that only its talks or its end tell, in no place that is told."""
    untold = visit.rule in {"visit.implied", "visit.back"} and event.country is None and event.type in _HELD_TOGETHER
    return event.country == visit.country or (untold and set(event.countries) == set(visit.countries))


def date_by_stops(scene: Scene, events: Sequence[Happening]) -> None:
    """A journey of which only the end, or no day, is told begins with the first day told beside a place of its hosts."""
    visits = [v for v in events if v.type in VISITS and v.status == "occurred" and v.country is not None]
    for visit in visits:
        open_ = visit.when is None or visit.when.basis == "default" or visit.under_way
        implied = visit.rule == "visit.implied" and not open_
        if not (open_ or implied) or any(v is not visit and v.country == visit.country for v in visits):
            continue
        days = [d for p in scene.mentions.places if p.entry.country == visit.country for d in _days_at(scene, visit, p)]
        days = [when for when in days if _is_before(when, visit, STAY)] if implied else days
        visit.when = min(days, key=lambda when: when.starts_on, default=visit.when)


def _days_at(scene: Scene, visit: Happening, place: Place) -> list[When]:
    """ "salı günü Lima'da", "12 Mayıs'ta Peru'ya": the late day that stands before a place, if it is of a visit's report."""
    if place.case not in {"Loc", "Dat"}:
        return []
    published = scene.published(visit.trigger[0])
    report_of = scene.article.report_of
    told = scene.dates_before(place.start, 1)
    told = [d for d in told if scene.at(d.end) in {place.first, place.first - 1} or _is_since(scene, d, place)]
    if published is None or not told or report_of(place.start) != report_of(visit.trigger[0]):
        return []
    [day] = told
    late = day.past is not None and timedelta() <= date.fromisoformat(published) - day.past <= NEWS
    if day.precision != "day" or not late or day.past is None or not _is_of_traveller(scene, visit, place):
        return []
    return [When(day.past, None, "day", (day.start, day.end), "resolved")]


def _is_since(scene: Scene, day: DateMention, place: Place) -> bool:
    """ "salıdan beri bulunduğu Lima'da": whether somebody has been at a place since a day."""
    there = scene.tokens[place.first - 1]
    return there.verb == "Part" and there.lemma in IS_THERE and SINCE.match(scene.text, day.end) is not None


def _is_of_traveller(scene: Scene, visit: Happening, place: Place) -> bool:
    """Whether a sentence that names a place tells of what has happened to one who travels, or of nobody's coming but his.

    Who returns to a place is no guest there.
    """
    sentence = scene.sentence_at[place.first]
    verb = scene.governor(sentence, place.last - 1) if sentence is not None else None
    if sentence is None or verb is None or verb.lemma == "dön" or tells(scene.tokens, verb)[0] == "planned":
        return False
    named = scene.mentions.people_in(sentence.first, sentence.last)
    actors = {k for m in named for k in m.actors}
    hosts = is_journey(scene, verb) and all(scene.mentions.country(k) == visit.country for k in actors)
    return not actors or hosts or bool(actors & set(visit.guests))


def _is_before(when: When, visit: Happening, within: timedelta) -> bool:
    """Whether a time is at most so long before the day of a visit, if that is known."""
    return visit.when is None or timedelta() < visit.when.starts_on - when.starts_on <= within


def _dated_before(scene: Scene, event: Happening, events: Sequence[Happening]) -> Happening | None:
    """The event told in the sentences just before, with a day that is said and the same people in it; for news, of late."""
    near = [e for e in events if e is not event and 0 <= event.sentence.index - e.sentence.index <= 3]
    near = [e for e in near if not (e.aside and e.type in VISITS)]
    said = [e for e in near if e.status == event.status and e.when is not None and e.when.basis != "default"]
    said = [e for e in said if e.when is not None and e.when.span[1] <= event.trigger[1]]
    said = [e for e in said if e.sentence.quote == -1 and e.when is not None and e.when.precision != "year"]
    if event.when is not None:
        said = [e for e in said if event.background or not e.background]
        said = [e for e in said if e.sentence.paragraph == event.sentence.paragraph or not _is_old(scene, e)]
    shared = [e for e in said if event.sentence.quote == -1 and (set(e.people) & set(event.people) or not event.people)]
    return max(shared, key=lambda e: e.trigger[0], default=None)


def _is_old(scene: Scene, event: Happening) -> bool:
    return event.when is not None and is_old(event.when, scene.published(event.trigger[0]))


def _of_those_days(scene: Scene, event: Happening, events: Sequence[Happening]) -> Happening | None:
    """What is said of the same states to have been on a day of the last week: all else that is news was then too.

    A morning paper says "dün" once, a weekly the weekday; where several days are said, the one told before goes on.
    """
    published = scene.published(event.trigger[0])
    if event.when is None or event.sentence.quote != -1 or published is None:
        return None
    same = [e for e in events if e is not event and set(e.countries) == set(event.countries)]
    same = [e for e in same if not e.aside and not (e.background and not event.background)]
    same = [e for e in same if e.when is None or not _is_added(scene, event, e.when.span[1])]
    same = [e for e in same if not _came_at_night(scene, e)]
    said = [e for e in same if e.status == event.status and e.when is not None and e.when.basis != "default"]
    today = date.fromisoformat(published)
    late = [e for e in said if e.when and e.when.precision == "day" and timedelta() <= today - e.when.starts_on <= NEWS]
    days = {e.when.starts_on for e in late if e.when}
    if len(days) > 1:
        late = [e for e in late if e.trigger < event.trigger and e.when and e.when.starts_on < today]
    return max(late, key=lambda e: e.trigger, default=None)


def _came_at_night(scene: Scene, event: Happening) -> bool:
    """ "Dün akşam Lima'ya gelen Odongo": a visit that began at an hour after which nothing else is done that day."""
    if event.type not in VISITS or event.when is None:
        return False
    begin, end = event.when.span
    said = scene.at(end)
    return any(t.lower in _NIGHT for t in scene.tokens[scene.at(begin) : said + 1])


_NIGHT = {"akşam", "akşamı", "gece", "gecesi"}


def _lead(scene: Scene, event: Happening, count: int = 2) -> list[Sentence]:
    """The first sentences of the report that tells of an event."""
    report = scene.article.report_of(event.trigger[0])
    own = (s for s in scene.analysed.sentences if not s.heading and scene.article.report_of(scene.span(s)[0]) == report)
    return list(islice(own, count))


def _later_today(scene: Scene, event: Happening, events: Sequence[Happening]) -> When | None:
    """ "Konuklar onuruna akşam yemek verilecek": an hour to come after what the same states did on the report's day."""
    published = scene.published(event.trigger[0])
    told = (e for e in events if e.status == "occurred" and e.when is not None and set(event.countries) & set(e.countries))
    if published is None or not any(e.when is not None and e.when.starts_on.isoformat() == published for e in told):
        return None
    own = scene.own(event.sentence) if event.sentence.quote == -1 else []
    hours = (t for t, after in pairwise(own) if t.lower in LATER_THAT_DAY and not after.lower.startswith("yemeğ"))
    hour = next(hours, None)
    return When(date.fromisoformat(published), None, "day", (hour.start, hour.end), "resolved") if hour is not None else None


_PLUPERFECT = ("mıştı", "mişti", "muştu", "müştü", "mışlardı", "mişlerdi", "muşlardı", "müşlerdi")
"""The tense of what was before the news."""


def _day_of_lead(scene: Scene, event: Happening) -> When | None:
    """The late day on which a report's first sentences say that its news happened: "… hükümetleri dün Lima'da toplandı"."""
    published = scene.published(event.trigger[0])
    for sentence in _lead(scene, event, 4):
        main = scene.main_verb(sentence)
        told = main is None or (tells(scene.tokens, main)[0] == "occurred" and not main.lower.endswith(_PLUPERFECT))
        if sentence.quote != -1 or published is None or not told:
            continue
        last = main.i if main is not None else sentence.last - 1
        for said in reversed(scene.dates_in(sentence.first, last + 1)):
            between = scene.own(sentence, scene.at(said.end), last)
            first = next((t for t in between if t.verb == "Part"), None)
            of_main = first is None or _is_of_gathering(scene, first)
            age = date.fromisoformat(published) - said.past if said.past is not None else -NEWS
            new = said.last_past is None and timedelta() <= age <= NEWS and not _is_added(scene, event, said.end)
            if said.precision == "day" and of_main and new and said.past:
                return When(said.past, None, "day", (said.start, said.end), "resolved") if age else None
    return None


def _is_added(scene: Scene, event: Happening, end: int) -> bool:
    """ "Dün de Tapia ile görüştü": whether a day that ends at a character is another than that of what was told before."""
    behind = scene.at(end)
    return event.trigger[1] < end and behind < len(scene.tokens) and scene.tokens[behind].lower in {"de", "da"}


def _is_of_gathering(scene: Scene, verb: Token) -> bool:
    """ "cumartesi günü toplanan zirve", "dün imzaladığı anlaşma": a participle that tells when the news was made."""
    held = (verb.word.passive or verb.word.possessive) and verb.lemma in HELD
    following = scene.tokens[verb.i + 1 : verb.i + _NOUN_PHRASE]
    phrase = takewhile(lambda t: t.verb in {"", "Vnoun"} and t.text != ",", following)
    return (held or verb.lemma in {"toplan", "gerçekleş"}) and any(t.lemma in OCCASIONS | _GATHERED for t in phrase)


_NOUN_PHRASE = 14
_GATHERED = {
    "anlaşma", "anlaş", "protokol", "zap", "zapt", "bildiri", "belge", "konsey", "komisyon", "komite", "istişare", "konferans",
}  # fmt: skip
"""What is signed or convened, beside the occasions on which one meets."""


def _dated_visit(event: Happening, events: Sequence[Happening]) -> Happening | None:
    """For what is planned without a day: the planned visit that it belongs to."""
    if event.when is not None or event.sentence.quote != -1:
        return None
    visits = [v for v in events if v.type in VISITS and v.when is not None and v.status in {event.status, "occurred"}]
    near = [v for v in visits if v.status == event.status or (event.people and set(v.guests) <= set(event.people))]
    other = {v for v in near if v.status != event.status and not set(v.countries) <= set(event.countries)}
    near = [v for v in near if v not in other or len(event.countries) < 2]
    return next((v for v in near if _hosts(v, event)), None)


def _hosts(visit: Happening, event: Happening) -> bool:
    """Whether the event lies between the same states and is not told to be elsewhere."""
    if not set(visit.countries) <= set(event.countries) | ({visit.country} if visit.country else set()):
        return False
    if event.country is not None and visit.country is not None and event.country != visit.country:
        return False
    return not event.people or bool(set(visit.guests) & set(event.people)) or not _has_people(event)


def _has_people(event: Happening) -> bool:
    return any(actor.startswith("p") for actor in event.people)


def put_into_visit(event: Happening, events: Sequence[Happening]) -> None:
    """A visit's own talks and ceremonies are part of it and, where the text says no other place, in its city."""
    if event.type in (*VISITS, *CALLS, "message"):
        return
    for visit in events:
        if visit.type not in VISITS or not _hosts(visit, event) or set(event.countries) != set(visit.countries):
            continue
        if (visit.status != event.status and visit.status != "occurred") or not during(visit, event):
            continue
        event.say("part_of", visit.key, event.trigger, "event.within_visit", "resolved")
        if event.country is None:
            event.country, event.place_span = visit.country, visit.place_span
        if event.city is None and event.town is None and visit.country == event.country:
            event.city, event.town = visit.city, visit.town
        return


def during(visit: Happening, event: Happening) -> bool:
    """Whether something happens within a visit, as far as the days are known."""
    if visit.when is None or event.when is None:
        fresh = visit.when is not None and visit.when.basis == "default" and event.status == "planned"
        return fresh or (visit.when is None and (event.when is None or visit.status == "planned"))
    if visit.when.precision != "day" or event.when.precision != "day":
        return visit.when.span == event.when.span or is_within(visit.when, event.when)
    last = visit.when.ends_on or visit.when.starts_on + STAY
    return visit.when.starts_on <= event.when.starts_on <= last
