"""One happening, one event: the tellings of an article are put together, and what lies within a visit is part of it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise

from bilateral.extract import courtesies, gatherings, settling
from bilateral.extract.events import CALLS, FACE_TO_FACE, TALKS, Told
from bilateral.extract.scene import DURING, Scene
from bilateral.extract.speech import Speech
from bilateral.extract.telling import Happening, Part, Span, When
from bilateral.facts import FIRMNESS, VISITS


def extract(scene: Scene, speech: Speech) -> list[Happening]:
    """The events that an article tells, each once, with all their evidence."""
    tellings = Told(scene, speech).read()
    journeys = [t for t in tellings if t.type in VISITS and t.city is not None]
    events, halves = _put_together(tellings)
    events.extend(_summits_beside(scene, events, halves))
    _put_in(gatherings.complete(scene, events, halves), events)
    settling.place_beside(scene, events, [*halves, *journeys])
    settling.place_at_hosts(events)
    courtesies.place_by_courtesies(scene, speech, events)
    settling.place_at_posts(scene, events)
    settling.place_at_town_halls(scene, events)
    events = _with_visits(scene, events, halves)
    settling.place_visits(scene, events)
    settling.place_during_visits(scene, events)
    settling.set_dates(scene, events)
    events.extend(_visits_to_hosts(scene, events))
    settling.date_visits(events)
    settling.date_implied_visits(events)
    settling.date_by_stops(scene, events)
    settling.place_in_scene(scene, events)
    for event in events:
        settling.put_into_visit(event, events)
    settling.place_abroad(events)
    settling.place_alike(events)
    settling.place_at_summits(scene, events, halves)
    settling.place_in_scene(scene, events)
    settling.place_at_datelines(scene, events)
    settling.place_beside(scene, events, [*halves, *journeys])
    settling.settle_capitals(events)
    for event in events:
        _add_hosts(scene, event)
        _say_links(event)
    return events


def _put_together(tellings: Iterable[Happening]) -> tuple[list[Happening], list[Happening]]:
    """The events that are told, and what only adds to others: references, and the next towns of a visit."""
    events: list[Happening] = []
    halves: list[Happening] = []
    for telling in tellings:
        known = next((e for e in reversed(events) if _same(e, telling)), None)
        if known is not None:
            _merge(known, telling)
        elif telling.reference or any(_moves_on(e, telling) for e in events):
            halves.append(telling)
        else:
            events.append(_completed(telling, halves))
    return events, halves


def _with_visits(scene: Scene, events: list[Happening], halves: Sequence[Happening]) -> list[Happening]:
    """The events with the visits that others imply, each but once, and with what those visits hold."""
    events.extend(_implied_visits(scene, events, halves))
    events.extend(_told_at_home(scene, events, halves))
    events = [e for e in events if not any(_moves_on(v, e) for v in events)]
    events = [e for e in events if e.type not in VISITS or not settling.is_at_post(scene, e)]
    events.extend(_of_guests(scene, events, halves))
    _fill_people(events)
    return _without_plainer(events)


def _add_hosts(scene: Scene, visit: Happening) -> None:
    """Who has invited the guests to his state takes part in their visit."""
    if visit.type in VISITS:
        hosts = {k: p for k, p in visit.inviters.items() if scene.mentions.country(k) == visit.country}
        visit.people = {**hosts, **visit.people} if visit.country else visit.people


def _put_in(summits: Sequence[Happening], events: list[Happening]) -> None:
    """Summits that are events only by what the article tells elsewhere: each once, with the one that was told before."""
    for summit in summits:
        known = next((e for e in events if e is summit or _same(e, summit)), None)
        if known is None:
            events.append(summit)
        elif known is not summit:
            _merge(known, summit)


def _completed(event: Happening, halves: Sequence[Happening]) -> Happening:
    """A gathering with what the sentences before tell of it alone: where it is and who is its host."""
    for half in halves:
        near = half.type == event.type and 0 < event.sentence.index - half.sentence.index <= 3
        if near and event.type in _GATHERINGS and half.status == event.status and settling.same_day(event, half):
            _merge(event, half)
    return event


_GATHERINGS = {"summit", "council_meeting", "consultations", "business_forum"}


# ---- the same happening


def _same(event: Happening, telling: Happening) -> bool:
    if event.body and telling.body and event.body != telling.body:
        return False
    if not _same_kind(event, telling) or (event.status != telling.status and not _refers(event, telling)):
        return False
    said, known = set(telling.countries), set(event.countries)
    if said and known and not (said <= known or (known <= said and len(known) > 1)):
        return False
    if _is_other_time(event, telling) or not (settling.same_day(event, telling) or _same_stay(event, telling)):
        return False
    if event.type not in VISITS and not _may_be_at_one_place(event, telling):
        return False
    return _same_people(event, telling)


def _may_be_at_one_place(event: Happening, telling: Happening) -> bool:
    """Whether what is told of two places lets them be one."""
    if event.city and telling.city:
        return event.city.entry.name == telling.city.entry.name
    return not (event.city or telling.city) or None in {event.country, telling.country} or event.country == telling.country


def _is_other_time(event: Happening, telling: Happening) -> bool:
    """ "Geçen ay görüştü", "12 Nisan'da görüştü": what has happened is not told by its month and by its day, as plans are.

    "Görüştü. Dün de görüşmüştü": what has a day besides that of the news is not the news.
    """
    one, other = event.when, telling.when
    if event.status != "occurred" or one is None or other is None:
        return False
    if "default" in {one.basis, other.basis}:
        return event.type not in VISITS and event.another is not telling.another
    return one.precision != other.precision


def _same_stay(event: Happening, telling: Happening) -> bool:
    """ "Pazar günü geldi", "temaslarına dün başladı": two days of one visit, of the same guests to one state."""
    one, other = event.when, telling.when
    visits = event.type in VISITS and telling.type in VISITS and event.country is not None and event.country == telling.country
    if not visits or one is None or other is None or {one.precision, other.precision} != {"day"}:
        return False
    return bool(set(event.guests) & set(telling.guests)) and abs(one.starts_on - other.starts_on) <= settling.STAY


def _moves_on(visit: Happening, telling: Happening) -> bool:
    """ "Yarın da Mombasa'ya geçecek": a guest who is there already goes to another town of his hosts."""
    travels = telling.rule == "visit.travel" and visit.type in VISITS and visit.country == telling.country
    same = bool(set(visit.guests) & set(telling.guests)) and visit.country is not None
    near = telling.onward or 0 <= telling.sentence.index - visit.sentence.index <= 6
    near = near and telling.sentence.quote == -1
    there = visit.city is not None or (visit.status == "occurred" and visit.when is not None)
    towns = there and telling.city is not None and (visit.city is None or visit.city.entry.name != telling.city.entry.name)
    return visit is not telling and travels and same and near and towns and telling.status == "planned"


def _refers(event: Happening, telling: Happening) -> bool:
    """A visit that the next sentences mention again, whatever their own verb tells: "temasları kapsamında … görüşecek"."""
    undated = telling.when is None or telling.when.basis == "default"
    noun = telling.rule in {"visit.contacts_noun", "visit.any"} and event.type in VISITS
    near = 0 <= telling.sentence.index - event.sentence.index <= 4
    return noun and undated and (near or telling.recalled) and event.status != "cancelled"


def _same_kind(event: Happening, telling: Happening) -> bool:
    if event.type == telling.type:
        return True
    if event.type in VISITS and telling.type in VISITS:
        return True
    if telling.type == "meeting" and event.type in CALLS:
        return _tells_of_call(event, telling)
    return telling.type == "meeting" and event.type in TALKS and telling.reference


def _tells_of_call(event: Happening, telling: Happening) -> bool:
    """ "gerçekleşen görüşmede", said right behind a call of the same people: the call."""
    told = telling.rule == "talks.meet" and telling.recalled and telling.city is None
    return told and 0 < telling.sentence.index - event.sentence.index <= 3 and set(telling.people) == set(event.people)


def _same_people(event: Happening, telling: Happening) -> bool:
    if event.type in VISITS:
        return not event.guests or not telling.guests or bool(set(event.guests) & set(telling.guests))
    one, other = set(event.people) - event.joined, set(telling.people) - telling.joined
    return not one or not other or one <= other or other <= one or event.type in {"signing_ceremony", "summit"}


def _merge(event: Happening, telling: Happening) -> None:
    telling.values = [v for v in telling.values if v.field != "status" or v.value == event.status]
    if _rank(telling.type) > _rank(event.type):
        event.type, event.rule = telling.type, telling.rule
    event.values.extend(telling.values)
    later = _same_stay(event, telling) and not settling.same_day(event, telling)
    vague = telling.reference and telling.when is not None and telling.when.basis == "default"
    if (
        telling.when is not None
        and not (event.when is None and vague)
        and (event.when is None or _sharper(telling.when, event.when))
    ):
        event.when, event.under_way = telling.when, telling.under_way
    elif telling.when is not None and event.when is not None and telling.when.basis != "default" and not later:
        _say_date(event, telling.when)
    event.city = event.city or (telling.city if not telling.onward else None)
    event.town = event.town or telling.town
    if event.country is None:
        event.country, event.place_span = telling.country, telling.place_span
    event.received = event.received or telling.received
    event.lasts |= telling.lasts
    event.joined |= telling.joined - set(event.people)
    for actor, part in telling.people.items():
        event.people.setdefault(actor, part)
    for actor, part in telling.inviters.items():
        event.inviters.setdefault(actor, part)
    for actor, part in telling.guests.items():
        event.guests.setdefault(actor, part)
    for code, span in telling.countries.items():
        event.countries.setdefault(code, span)


def _rank(type_: str) -> int:
    return VISITS.index(type_) if type_ in VISITS else (0 if type_ == "meeting" else 1)


def _sharper(one: When, other: When) -> bool:
    order = {"day": 0, "month": 1, "year": 2}
    return (FIRMNESS[one.basis], order[one.precision]) < (FIRMNESS[other.basis], order[other.precision])


def _implied_visits(scene: Scene, events: Sequence[Happening], halves: Sequence[Happening]) -> list[Happening]:
    """Who is welcomed with a ceremony, or meets the hosts at home, has come: a visit, where the text tells none."""
    implied: list[Happening] = []
    for event in events:
        guests = {k: p for k, p in event.people.items() if _is_from_abroad(scene, k, event)}
        told = _visit_told(event, guests, halves)
        face_to_face = event.type in FACE_TO_FACE | {"signing_ceremony", "council_meeting", "business_forum"}
        face_to_face = face_to_face and event.country in event.countries and event.status != "cancelled"
        if not (face_to_face or event.type == "welcome_ceremony") or event.country is None or not guests:
            continue
        visits = [v for v in (*events, *implied) if v.type in VISITS]
        together = next((v for v in visits if _is_with(scene, guests, event, v)), None)
        if together is not None:
            together.guests.update(guests)
            together.people.update(guests)
        known = [v for v in visits if set(v.guests) & set(guests)]
        if _is_gathering(event, events) or not _is_likely(scene, event, guests):
            continue
        if not any((v.country == event.country and _is_time_of(v, event)) or _is_away(v, event) for v in known):
            implied.append(_visit_of(event, guests))
            if told is not None:
                _merge(implied[-1], told)
                implied[-1].when = told.when or implied[-1].when
    return implied


def _is_gathering(event: Happening, events: Sequence[Happening]) -> bool:
    """Whether something is of many states, or of those who attend a summit where and when it is: no visit to its host."""
    summits = [e for e in events if e.type == "summit" and len(e.countries) > 2 and e.status == event.status]
    there = (s for s in summits if s.country == event.country and set(event.countries) <= set(s.countries))
    return len(event.countries) > 2 or any(settling.same_day(s, event) for s in there)


def _is_likely(scene: Scene, event: Happening, guests: Iterable[str]) -> bool:
    """Whether talks imply a journey of which nothing is told: what is only planned does so for leaders alone."""
    return event.status != "planned" or any(scene.person(k).rank in _LEADERS for k in guests)


_LEADERS = {"head_of_state", "head_of_government", "royal"}


def _is_with(scene: Scene, guests: dict[str, Part], event: Happening, visit: Happening) -> bool:
    """Whether those whom the hosts meet travel with others of their state, of whom the text tells that they have come."""
    home = {scene.mentions.country(k) for k in guests}
    same = bool(visit.guests) and {scene.mentions.country(k) for k in visit.guests} == home and len(home) == 1
    there = visit.country == event.country and visit.status == event.status and visit.city is not None
    dated = visit.when is not None and event.when is not None and settling.same_day(visit, event)
    return same and there and dated and not set(guests) & set(visit.guests)


def _is_away(visit: Happening, event: Happening) -> bool:
    """Whether a guest who is told to be received without saying where is on a visit to another state then."""
    told = visit.status == event.status and visit.when is not None and event.when is not None
    return told and event.city is None and visit.country != event.country and settling.during(visit, event)


def _visit_told(event: Happening, guests: dict[str, Part], halves: Sequence[Happening]) -> Happening | None:
    """The guests' visit that the text tells close by without saying where it leads: "resmi ziyareti kapsamında"."""
    near = [h for h in halves if h.type in VISITS and h.status == event.status and h.country is None]
    near = [h for h in near if abs(h.sentence.index - event.sentence.index) <= 1 and h.sentence.quote == -1]
    here = [h for h in near if h.sentence is event.sentence or h.guests]
    return next((h for h in here if set(h.guests) <= set(guests)), None)


def _told_at_home(scene: Scene, events: Sequence[Happening], halves: Sequence[Happening]) -> list[Happening]:
    """A visit of which another state's officer tells without saying where it leads comes to him, if no other is told.

    So does one of another day that is told beside what two states do: "X'in mart ayındaki ziyaretinde imzalanan …".
    """
    visits: list[Happening] = []
    for half in halves:
        if half.type not in VISITS or half.country is not None:
            continue
        host = half.told_by or _other_side(scene, half, events)
        if host is None or any(v.type in VISITS and set(v.guests) & set(half.guests) for v in (*events, *visits)):
            continue
        half.country, half.place_span = host
        half.countries.setdefault(half.country, (half.place_span, "resolved"))
        half.reference = False
        visits.append(half)
    return visits


def _other_side(scene: Scene, visit: Happening, events: Sequence[Happening]) -> tuple[str, Span] | None:
    """The state with which the guests' state does something in the sentences around a visit of a day that is said."""
    home = {scene.mentions.country(k) for k in visit.guests}
    if visit.when is None or visit.when.basis == "default" or visit.sentence.quote != -1 or len(home) != 1 or None in home:
        return None
    near = [e for e in events if abs(e.sentence.index - visit.sentence.index) <= _AROUND and len(e.countries) == 2]
    told = (state for e in near if home <= set(e.countries) for state in e.countries.items())
    hosts = {code: span for code, (span, _) in told if code not in home}
    return next(iter(hosts.items())) if len(hosts) == 1 else None


_AROUND = 2
"""How many sentences apart a visit and what the same states do are told together."""


def _visits_to_hosts(scene: Scene, events: Sequence[Happening]) -> list[Happening]:
    """Who alone meets several officers of another state, one after the other, is there: a visit, where no place is told."""
    visits: list[Happening] = []
    met = [e for e in events if e.type in FACE_TO_FACE and len(e.countries) == 2 and e.sentence.quote == -1]
    for states, status in dict.fromkeys((tuple(sorted(e.countries)), e.status) for e in met):
        same = [e for e in met if tuple(sorted(e.countries)) == states and e.status == status]
        sides = {state: {k for e in same for k in e.people if scene.mentions.country(k) == state} for state in states}
        host = next((s for s in states if len({scene.person(k).rank for k in sides[s]}) > 1), None)
        guests = [sides[s] for s in states if s != host]
        if (
            host is None
            or len(same) < 2
            or len(guests[0]) != 1
            or any(settling.serves_abroad(scene, k) for k in guests[0])
            or any(e.country is not None or not guests[0] <= set(e.people) for e in same)
        ):
            continue
        if any(v.type in VISITS and guests[0] & set(v.guests) for v in (*events, *visits)):
            continue
        for event in same:
            event.country, (event.place_span, _) = host, event.countries[host]
        visits.append(_visit_of(same[0], {k: p for k, p in same[0].people.items() if k in guests[0]}))
    return visits


def _is_from_abroad(scene: Scene, key: str, event: Happening) -> bool:
    """Whether an actor comes from elsewhere: an ambassador is where he serves."""
    return scene.mentions.country(key) not in {None, event.country} and not settling.serves_abroad(scene, key)


def _visit_of(event: Happening, guests: dict[str, Part]) -> Happening:
    visit = Happening(f"{event.key}v", "visit", event.status, event.sentence, "visit.implied", event.trigger)
    visit.values = [v._replace(rule="visit.implied") for v in event.values if v.field in {"", "status"}]
    visit.say("type", "visit", event.trigger, "visit.implied", "resolved")
    visit.guests, visit.people = dict(guests), dict(guests)
    visit.countries = dict(event.countries)
    visit.when, visit.city, visit.town = event.when, event.city, event.town
    visit.country, visit.place_span = event.country, event.place_span
    return visit


def _of_guests(scene: Scene, events: Sequence[Happening], halves: Sequence[Happening]) -> list[Happening]:
    """Ceremonies that the text tells of a guest alone: the host is the state that the guest visits."""
    whole: list[Happening] = []
    for half in halves:
        talks = (h for h in (*events, *halves) if h.type in TALKS and h.sentence is half.sentence)
        after = half.type == "press_conference" and any(talks)
        if not (half.type in settling.CEREMONIES | settling.OF_VISITS or after) or half.sentence.quote != -1:
            continue
        if not half.people and half.type not in settling.OF_VISITS:
            continue
        before = [v for v in events if v.type in VISITS and v.trigger[0] <= half.trigger[0] and _is_time_of(v, half)]
        here = {e.country for e in events if e.sentence is half.sentence}
        before.sort(key=lambda v: v.country in here)
        visit = before[-1] if before else None
        if visit is None or visit.country is None or visit.place_span is None:
            continue
        for code, (span, _) in visit.countries.items():
            half.countries.setdefault(code, (span, "resolved"))
        half.country, half.place_span = visit.country, visit.place_span
        if half.people and half.type not in settling.CEREMONIES:
            half.people.update(visit.guests)
        known = next((e for e in (*events, *whole) if _same(e, half)), None)
        if known is None:
            whole.append(half)
        else:
            _merge(known, half)
    return whole


def _is_time_of(visit: Happening, half: Happening) -> bool:
    """Whether a ceremony is told as a part of the visit, or as what is still to come while the guest is there."""
    under_way = visit.status == "occurred" and visit.when is not None and half.status == "planned"
    return visit.status == half.status or (under_way and (half.when is None or settling.during(visit, half)))


def _fill_people(events: Sequence[Happening]) -> None:
    """Talks of a visit told without names are those of the two sides that its other talks and ceremonies name."""
    for event in events:
        if event.type not in settling.OF_VISITS | {"council_meeting"} or event.people:
            continue
        near = [e for e in events if e.status == event.status and set(e.countries) == set(event.countries)]
        told = [e for e in near if e.type not in VISITS and abs(e.sentence.index - event.sentence.index) <= 3]
        hosted = (e for e in near if e.type in VISITS and len({**e.guests, **e.inviters}) > len(e.guests) == 1)
        invited = next(({**e.guests, **e.inviters} for e in hosted if settling.same_day(e, event)), {})
        event.people = invited or next((dict(e.people) for e in told if len(e.people) == 2), {})


def _without_plainer(events: Sequence[Happening]) -> list[Happening]:
    """A meeting of the same people on the same day as their private or delegations' talks is those talks, said plainly."""
    kept: list[Happening] = []
    for event in events:
        sharper = next((e for e in events if _is_plainer(event, e)), None)
        if sharper is None:
            kept.append(event)
        else:
            _merge(sharper, event)
    return kept


def _is_plainer(event: Happening, other: Happening) -> bool:
    if event.type != "meeting" or event.status != other.status:
        return False
    if other.type in CALLS:
        return _is_the_call(event, other)
    if other.type not in {"tete_a_tete", "delegation_talks"}:
        return False
    near = abs(event.sentence.index - other.sentence.index) <= 4
    received = event.rule == "talks.receive" and event.sentence.index < other.sentence.index
    return (
        near
        and set(event.people) == set(other.people)
        and settling.same_day(other, event)
        and not (received and other.afterwards)
    )


def _is_the_call(event: Happening, call: Happening) -> bool:
    """Talks told without place or day right before a call of the same people: the call, said plainly."""
    bare = event.country is None and (event.when is None or event.when.basis == "default")
    near = 0 <= call.sentence.index - event.sentence.index <= 1
    fresh = call.when is None or call.when.basis == "default"
    return bare and near and fresh and set(event.people) == set(call.people)


def _summits_beside(scene: Scene, events: Sequence[Happening], halves: Sequence[Happening]) -> list[Happening]:
    """A summit told without those who attend is attended by those who meet beside it; they meet where and when it is."""
    whole: list[Happening] = []
    for event in events:
        if event.type not in FACE_TO_FACE or not _is_beside_summit(scene, event):
            continue
        known = [e for e in (*events, *whole, *halves) if e.type == "summit" and e.status == event.status]
        near = [e for e in known if 0 <= event.sentence.index - e.sentence.index <= _BESIDE and e.trigger < event.trigger]
        summit = max(near, key=lambda e: e.trigger, default=None)
        if summit is None or summit.country is None:
            continue
        for code, (span, _) in event.countries.items():
            summit.countries.setdefault(code, (span, "resolved"))
        summit.people = {**event.people, **summit.people}
        if summit in halves and summit not in whole:
            whole.append(summit)
        if event.country is None:
            event.city, event.country, event.place_span = summit.city, summit.country, summit.place_span
        if event.when is None or event.when.basis == "default":
            event.when = replace(summit.when, basis="resolved") if summit.when is not None else event.when
    return whole


def _is_beside_summit(scene: Scene, event: Happening) -> bool:
    """ "zirve marjında", "konferans kapsamında", "marjda"."""
    own = scene.own(event.sentence, event.sentence.first, scene.at(event.trigger[0]))
    beside = any(t.lower.startswith(("zirve", "konferans")) and after.lower in DURING for t, after in pairwise(own))
    return beside or any(t.lower == "marjda" for t in own)


_BESIDE = 6
"""How many sentences behind a summit something is told to be beside it."""


# ---- values


def _say_links(event: Happening) -> None:
    """Write down what the event's fields were found to be, each with its place."""
    event.values = [v for v in event.values if v.field != "type" or v.value == event.type]
    if event.when is not None:
        first, last = event.when.span
        event.values = [v for v in event.values if v.field not in _OF_DATE or not v.start <= first < last <= v.end]
        _say_date(event, event.when)
    rule = event.rule
    if event.city is not None:
        event.say("city", event.city.entry.name, (event.city.start, event.city.end), rule, "stated")
    elif event.town is not None:
        event.say("city", event.town.name, (event.town.start, event.town.end), rule)
    if event.country is not None and event.place_span is not None:
        event.say("country", event.country, event.place_span, rule, "resolved")
    for actor, part in event.people.items():
        event.say(f"participant:{actor}", "attendee", part.span, rule, part.basis)
    for code, (span, basis) in event.countries.items():
        event.say(f"country:{code}", code, span, rule, basis)


_OF_DATE = {"starts_on", "date_precision", "ends_on"}


def _say_date(event: Happening, when: When) -> None:
    event.say("starts_on", when.starts_on.isoformat(), when.span, event.rule, when.basis)
    if when.precision != "day":
        event.say("date_precision", when.precision, when.span, event.rule, when.basis)
    if when.ends_on is not None:
        event.say("ends_on", when.ends_on.isoformat(), when.span, event.rule, when.basis)
