"""One happening, one event: the tellings of an article are put together, and what lies within a visit is part of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import islice, pairwise

from bilateral.extract.events import CALLS, TALKS, Happening, Part, Told, When, month_of
from bilateral.extract.scene import Scene, tells
from bilateral.extract.speech import Speech
from bilateral.facts import FIRMNESS, VISITS
from bilateral.gazetteer import Place
from bilateral.turkish import vocabulary
from bilateral.turkish.pipeline import Sentence

_NEWS = timedelta(days=7)
"""How old what a report tells as news may be."""
_STAY = timedelta(days=3)
"""How long after its first day things still happen within a visit whose last day is not told."""


def extract(scene: Scene, speech: Speech) -> list[Happening]:
    """The events that an article tells, each once, with all their evidence."""
    events: list[Happening] = []
    halves: list[Happening] = []
    for telling in Told(scene, speech).read():
        known = next((e for e in reversed(events) if _same(e, telling)), None)
        if known is None and any(_moves_on(e, telling) for e in events):
            continue
        if known is not None:
            _merge(known, telling)
        elif not telling.reference:
            events.append(_completed(telling, halves))
        else:
            halves.append(telling)
    events.extend(_summits_beside(scene, events, halves))
    _place_beside(events, halves)
    _place_at_hosts(events)
    _place_at_posts(scene, events)
    events.extend(_implied_visits(scene, events, halves))
    events.extend(_told_at_home(events, halves))
    events = [e for e in events if not any(_moves_on(v, e) for v in events)]
    events.extend(_of_guests(scene, events, halves))
    _fill_people(events)
    events = _without_plainer(events)
    _place_visits(scene, events)
    _place_during_visits(scene, events)
    _set_dates(scene, events)
    events.extend(_visits_to_hosts(scene, events))
    _date_visits(events)
    _date_implied_visits(events)
    for event in events:
        _put_into_visit(event, events)
    _place_abroad(events)
    _place_alike(events)
    _place_at_summits(scene, events, halves)
    _place_in_leads(scene, events)
    _settle_capitals(events)
    for event in events:
        _say_links(event)
    return events


def _completed(event: Happening, halves: Sequence[Happening]) -> Happening:
    """A gathering with what the sentences before tell of it alone: where it is and who is its host."""
    for half in halves:
        near = half.type == event.type and 0 < event.sentence.index - half.sentence.index <= 3
        if near and event.type in _GATHERINGS and half.status == event.status and _same_day(event, half):
            _merge(event, half)
    return event


_GATHERINGS = {"summit", "council_meeting", "consultations", "business_forum"}


# ---- the same happening


def _same(event: Happening, telling: Happening) -> bool:
    if not _same_kind(event, telling) or (event.status != telling.status and not _refers(event, telling)):
        return False
    said, known = set(telling.countries), set(event.countries)
    if said and known and not (said <= known or (known <= said and len(known) > 1)):
        return False
    if not _same_day(event, telling):
        return False
    if event.city and telling.city and event.city.entry.name != telling.city.entry.name and event.type not in VISITS:
        return False
    return _same_people(event, telling)


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
        return "visit" in {event.type, telling.type} or _is_said_loosely(event, telling)
    if telling.type == "meeting" and event.type in CALLS:
        return _tells_of_call(event, telling)
    return telling.type == "meeting" and event.type in TALKS and telling.reference


def _is_said_loosely(event: Happening, telling: Happening) -> bool:
    """ "resmi ziyaret", said of a state visit that the sentences before tell."""
    undated = telling.when is None or telling.when.basis == "default"
    near = 0 <= telling.sentence.index - event.sentence.index <= 4
    return undated and near and set(event.guests) == set(telling.guests) and event.country == telling.country


def _tells_of_call(event: Happening, telling: Happening) -> bool:
    """ "gerçekleşen görüşmede", said right behind a call of the same people: the call."""
    told = telling.rule == "talks.meet" and telling.recalled and telling.city is None
    return told and 0 < telling.sentence.index - event.sentence.index <= 3 and set(telling.people) == set(event.people)


def _same_day(event: Happening, telling: Happening) -> bool:
    one, other = event.when, telling.when
    if one is None or other is None or "default" in {one.basis, other.basis}:
        return telling.when is None or event.when is None or _default_fits(event, telling)
    if one.precision != other.precision:
        return _within(one, other) or _within(other, one)
    return one.starts_on == other.starts_on or _between(one, other) or _between(other, one)


def _default_fits(event: Happening, telling: Happening) -> bool:
    """Whether two days, one of them a convention's, may be one: less than a month apart."""
    one, other = event.when, telling.when
    assert one is not None and other is not None
    return abs(one.starts_on - other.starts_on) <= timedelta(days=31)


def _within(wide: When, narrow: When) -> bool:
    if wide.precision == "year":
        return wide.starts_on.year == narrow.starts_on.year
    return wide.precision == "month" and wide.starts_on.replace(day=1) == narrow.starts_on.replace(day=1)


def _between(one: When, other: When) -> bool:
    return one.ends_on is not None and one.starts_on <= other.starts_on <= one.ends_on


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
    vague = telling.reference and telling.when is not None and telling.when.basis == "default"
    if (
        telling.when is not None
        and not (event.when is None and vague)
        and (event.when is None or _sharper(telling.when, event.when))
    ):
        event.when = telling.when
    elif telling.when is not None and event.when is not None and telling.when.basis != "default":
        _say_date(event, telling.when)
    event.city = event.city or (telling.city if not telling.onward else None)
    event.town = event.town or telling.town
    if event.country is None:
        event.country, event.place_span = telling.country, telling.place_span
    event.received = event.received or telling.received
    event.joined |= telling.joined - set(event.people)
    for actor, part in telling.people.items():
        event.people.setdefault(actor, part)
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
        face_to_face = event.type in _FACE_TO_FACE | {"signing_ceremony", "council_meeting", "business_forum"}
        face_to_face = face_to_face and event.country in event.countries and event.status != "cancelled"
        if not (face_to_face or event.type == "welcome_ceremony") or event.country is None or not guests:
            continue
        visits = [v for v in (*events, *implied) if v.type in VISITS]
        together = next((v for v in visits if _is_with(scene, guests, event, v)), None)
        if together is not None:
            together.guests.update(guests)
            together.people.update(guests)
        known = [v for v in visits if set(v.guests) & set(guests)]
        if not any((v.country == event.country and _is_time_of(v, event)) or _is_away(v, event) for v in known):
            implied.append(_visit_of(event, guests))
            if told is not None:
                _merge(implied[-1], told)
                implied[-1].when = told.when or implied[-1].when
    return implied


def _is_with(scene: Scene, guests: dict[str, Part], event: Happening, visit: Happening) -> bool:
    """Whether those whom the hosts meet travel with others of their state, of whom the text tells that they have come."""
    home = {scene.mentions.country(k) for k in guests}
    same = bool(visit.guests) and {scene.mentions.country(k) for k in visit.guests} == home and len(home) == 1
    there = visit.country == event.country and visit.status == event.status and visit.city is not None
    return same and there and _same_day(visit, event) and not set(guests) & set(visit.guests)


def _is_away(visit: Happening, event: Happening) -> bool:
    """Whether a guest who is told to be received without saying where is on a visit to another state then."""
    told = visit.status == event.status and visit.when is not None and event.when is not None
    return told and event.city is None and visit.country != event.country and _during(visit, event)


def _visit_told(event: Happening, guests: dict[str, Part], halves: Sequence[Happening]) -> Happening | None:
    """The guests' visit that the text tells close by without saying where it leads: "resmi ziyareti kapsamında"."""
    near = [h for h in halves if h.type in VISITS and h.status == event.status and h.country is None]
    near = [h for h in near if abs(h.sentence.index - event.sentence.index) <= 1 and h.sentence.quote == -1]
    near = [h for h in near if _may_hold(h.when, event.when)]
    here = [h for h in near if h.sentence is event.sentence or h.guests]
    return next((h for h in here if set(h.guests) <= set(guests)), None)


def _told_at_home(events: Sequence[Happening], halves: Sequence[Happening]) -> list[Happening]:
    """A visit of which another state's officer tells without saying where it leads comes to him, if no other is told."""
    visits: list[Happening] = []
    for half in halves:
        if half.told_by is None or half.type not in VISITS or half.country is not None:
            continue
        if any(v.type in VISITS and set(v.guests) & set(half.guests) for v in (*events, *visits)):
            continue
        half.country, half.place_span = half.told_by
        half.countries.setdefault(half.country, (half.place_span, "resolved"))
        visits.append(half)
    return visits


def _visits_to_hosts(scene: Scene, events: Sequence[Happening]) -> list[Happening]:
    """Who alone meets several officers of another state, one after the other, is there: a visit, where no place is told."""
    visits: list[Happening] = []
    met = [e for e in events if e.type in _FACE_TO_FACE and len(e.countries) == 2 and e.sentence.quote == -1]
    for states, status in dict.fromkeys((tuple(sorted(e.countries)), e.status) for e in met):
        same = [e for e in met if tuple(sorted(e.countries)) == states and e.status == status]
        sides = {state: {k for e in same for k in e.people if scene.mentions.country(k) == state} for state in states}
        host = next((s for s in states if len({scene.person(k).rank for k in sides[s]}) > 1), None)
        guests = [sides[s] for s in states if s != host]
        if (
            host is None
            or len(same) < 2
            or len(guests[0]) != 1
            or any(_serves_abroad(scene, k) for k in guests[0])
            or any(e.country is not None or not guests[0] <= set(e.people) for e in same)
        ):
            continue
        if any(v.type in VISITS and guests[0] & set(v.guests) for v in (*events, *visits)):
            continue
        for event in same:
            event.country, (event.place_span, _) = host, event.countries[host]
        visits.append(_visit_of(same[0], {k: p for k, p in same[0].people.items() if k in guests[0]}))
    return visits


def _may_hold(visit: When | None, within: When | None) -> bool:
    """Whether what happens on a day can be within a visit that begins on another."""
    if visit is None or visit.basis == "default":
        return True
    return within is not None and timedelta() <= within.starts_on - visit.starts_on <= _STAY


def _is_from_abroad(scene: Scene, key: str, event: Happening) -> bool:
    """Whether an actor comes from elsewhere: an ambassador is where he serves."""
    return scene.mentions.country(key) not in {None, event.country} and not _serves_abroad(scene, key)


def _visit_of(event: Happening, guests: dict[str, Part]) -> Happening:
    visit = Happening(f"{event.key}v", "visit", event.status, event.sentence, "visit.implied", event.trigger)
    visit.values = [replace(v, rule="visit.implied") for v in event.values if v.field in {"", "status"}]
    visit.say("type", "visit", event.trigger, "visit.implied", "resolved")
    visit.guests, visit.people = dict(guests), dict(guests)
    visit.countries = dict(event.countries)
    visit.when, visit.city, visit.country, visit.place_span = event.when, event.city, event.country, event.place_span
    return visit


def _of_guests(scene: Scene, events: Sequence[Happening], halves: Sequence[Happening]) -> list[Happening]:
    """Ceremonies that the text tells of a guest alone: the host is the state that the guest visits."""
    whole: list[Happening] = []
    for half in halves:
        talks = (h for h in (*events, *halves) if h.type in TALKS and h.sentence is half.sentence)
        after = half.type == "press_conference" and any(talks)
        if not (half.type in _CEREMONIES | _OF_VISITS or after) or half.sentence.quote != -1:
            continue
        if not half.people and half.type not in _OF_VISITS:
            continue
        before = [v for v in events if v.type in VISITS and v.trigger[0] <= half.trigger[0] and _is_time_of(v, half)]
        here = {e.country for e in events if e.sentence is half.sentence}
        before.sort(key=lambda v: v.country in here)
        visit = next((v for v in reversed(before) if _is_guest_of(scene, half, v)), None)
        if visit is None or visit.country is None or visit.place_span is None:
            continue
        for code, (span, _) in visit.countries.items():
            half.countries.setdefault(code, (span, "resolved"))
        half.country, half.place_span = visit.country, visit.place_span
        if half.people and half.type not in _CEREMONIES:
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
    return visit.status == half.status or (under_way and (half.when is None or _during(visit, half)))


def _fill_people(events: Sequence[Happening]) -> None:
    """Talks of a visit told without names are those of the two sides that its other talks and ceremonies name."""
    for event in events:
        if event.type not in _OF_VISITS | {"council_meeting"} or event.people:
            continue
        near = [e for e in events if e.status == event.status and set(e.countries) == set(event.countries)]
        told = [e for e in near if e.type not in VISITS and abs(e.sentence.index - event.sentence.index) <= 3]
        event.people = next((dict(e.people) for e in told if len(e.people) == 2), {})


_FACE_TO_FACE = {"meeting", "tete_a_tete", "delegation_talks", "official_dinner", "press_conference"}
_CEREMONIES = {"official_dinner", "welcome_ceremony", "award_ceremony", "business_forum"}



_HELD_TOGETHER = _FACE_TO_FACE | _CEREMONIES | {"council_meeting", "signing_ceremony", *VISITS}
"""What the same states do in one place on one day."""
_OF_VISITS = {"tete_a_tete", "delegation_talks", "signing_ceremony"}
"""What a visit brings with it, told without saying who."""


def _is_guest_of(scene: Scene, half: Happening, visit: Happening) -> bool:
    here = half.country in {None, visit.country}
    told = half.type in _OF_VISITS | {"press_conference"}
    hosts = told and all(scene.mentions.country(k) == visit.country for k in half.people)
    return here and (bool(set(half.people) & set(visit.guests)) or hosts)


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
    return near and set(event.people) == set(other.people) and _same_day(other, event) and not (received and other.afterwards)


def _is_the_call(event: Happening, call: Happening) -> bool:
    """Talks told without place or day right before a call of the same people: the call, said plainly."""
    bare = event.country is None and (event.when is None or event.when.basis == "default")
    near = 0 <= call.sentence.index - event.sentence.index <= 1
    fresh = call.when is None or call.when.basis == "default"
    return bare and near and fresh and set(event.people) == set(call.people)


# ---- places and dates


def _place_visits(scene: Scene, events: Sequence[Happening]) -> None:
    """A visit to a state of which the article names one city as a place leads to that city."""
    for visit in events:
        if visit.type not in VISITS or visit.city is not None or not visit.country:
            continue
        cities = [
            p for p in scene.mentions.places
            if p.entry.kind == "city" and p.entry.country == visit.country and _is_goal(scene, p)
        ]  # fmt: skip
        around = [e for e in events if e.type not in VISITS and e.status == visit.status and _hosts(visit, e)]
        within = [e for e in around if _may_be_of(visit, e)]
        told = [e.city for e in within if e.city is not None]
        other = {e.city.entry.name for e in around if e.city is not None and e not in within}
        cities = [p for p in cities if p.entry.name not in other]
        if len({p.entry.name for p in told}) == 1:
            visit.city = told[0]
        elif not told and visit.rule != "visit.implied" and len({p.entry.name for p in cities}) == 1:
            visit.city = cities[0] if _is_told_near(scene, visit, cities) else None


def _is_told_near(scene: Scene, visit: Happening, towns: Sequence[Place]) -> bool:
    """Whether a town is named within a few sentences of what tells of the visit."""
    told = [scene.sentence_at[scene.at(v.start)] for v in visit.values if v.field == ""]
    named = [scene.sentence_at[p.first] for p in towns]
    return any(one and other and abs(one.index - other.index) <= 4 for one in told for other in named)


def _may_be_of(visit: Happening, event: Happening) -> bool:
    """Whether the days that are said of a visit and of something else let the one be part of the other."""
    one, other = visit.when, event.when
    if one is None or other is None or "default" in {one.basis, other.basis}:
        return True
    if "day" in {one.precision} & {other.precision}:
        return _during(visit, event)
    return _within(one, other) or _within(other, one)


def _place_beside(events: Sequence[Happening], halves: Sequence[Happening]) -> None:
    """Talks told without a place are where the sentences just before tell of the same people's."""
    for event in events:
        placed = event.city is not None or event.town is not None
        if event.type not in _FACE_TO_FACE or placed or event.sentence.quote != -1:
            continue
        near = [e for e in (*events, *halves) if e is not event and 0 <= event.sentence.index - e.sentence.index <= 2]
        before = [e for e in near if e.type in _FACE_TO_FACE | {"summit"} and e.trigger[1] <= event.trigger[0]]
        told = [e for e in before if e.city is not None and event.country in {None, e.country}]
        same = [e for e in told if e.status == event.status and set(e.people) & set(event.people) and _same_day(e, event)]
        beside = max(same, key=lambda e: e.trigger, default=None)
        visits = [v for v in events if v.type in VISITS and set(v.countries) == set(event.countries)]
        visits = [v for v in visits if v.when is None or _same_day(v, beside or event)]
        if beside is not None and all(v.country == beside.country for v in visits):
            event.city, event.country, event.place_span = beside.city, beside.country, beside.place_span


def _place_at_hosts(events: Sequence[Happening]) -> None:
    """Who receives somebody is at home, where the text tells no other place."""
    for event in events:
        if event.country is None and event.received is not None:
            event.country, event.place_span = event.received


def _place_at_posts(scene: Scene, events: Sequence[Happening]) -> None:
    """An ambassador meets the officers of the other state where he serves, theirs, unless he is told to serve elsewhere."""
    for event in events:
        if event.country is not None or event.town is not None or event.type not in _FACE_TO_FACE or len(event.countries) != 2:
            continue
        sides = {state: [k for k in event.people if scene.mentions.country(k) == state] for state in event.countries}
        envoys = {state for state, side in sides.items() if side and all(_serves_abroad(scene, k) for k in side)}
        posts = {post for state in envoys for k in sides[state] if (post := _post(scene, k)) is not None}
        hosts = set(sides) - envoys
        if len(hosts) == 1 and posts <= hosts:
            event.country = hosts.pop()
            event.place_span = event.countries[event.country][0]


def _serves_abroad(scene: Scene, key: str) -> bool:
    return scene.person(key).rank in {"ambassador", "consul"}


def _post(scene: Scene, key: str) -> str | None:
    """The state of an envoy's post, where it is told right before his office: "Kenya'nın Lima Büyükelçisi"."""
    spans = [h.office_span for h in scene.person(key).holdings]
    told = (p for first, _ in spans for p in scene.mentions.places if 0 < first - p.end <= 2)
    return next((p.entry.country for p in told if p.entry.country != scene.mentions.country(key)), None)


def _summits_beside(scene: Scene, events: Sequence[Happening], halves: Sequence[Happening]) -> list[Happening]:
    """A summit told without those who attend is attended by those who meet beside it; they meet where and when it is."""
    whole: list[Happening] = []
    for event in events:
        if event.type not in _FACE_TO_FACE or not _is_beside_summit(scene, event):
            continue
        known = [e for e in (*events, *whole, *halves) if e.type == "summit" and e.status == event.status]
        near = [e for e in known if 0 <= event.sentence.index - e.sentence.index <= 2 and e.trigger < event.trigger]
        summit = max(near, key=lambda e: e.trigger, default=None)
        if summit is None or summit.country is None:
            continue
        if summit in halves and summit not in whole:
            for code, (span, _) in event.countries.items():
                summit.countries.setdefault(code, (span, "resolved"))
            summit.people = {**event.people, **summit.people}
            whole.append(summit)
        if event.country is None:
            event.city, event.country, event.place_span = summit.city, summit.country, summit.place_span
        if event.when is None or event.when.basis == "default":
            event.when = replace(summit.when, basis="resolved") if summit.when is not None else event.when
    return whole


def _is_beside_summit(scene: Scene, event: Happening) -> bool:
    """ "zirve marjında", "Zirve kapsamında"."""
    own = scene.own(event.sentence, event.sentence.first, scene.at(event.trigger[0]))
    return any(t.lower.startswith("zirve") and after.lower in _BESIDE for t, after in pairwise(own))


_BESIDE = {"marjında", "kapsamında", "sırasında", "vesilesiyle", "çerçevesinde", "dolayısıyla"}


def _is_goal(scene: Scene, place: Place) -> bool:
    """A city where somebody is or goes: "Lima'da", "Lima temasları"."""
    following = scene.tokens[place.last] if place.last < len(scene.tokens) else None
    named = place.case == "Nom" and following is not None and following.lemma in {"temas", "ziyaret", "program", "gezi"}
    onward = place.case == "Dat" and following is not None and following.lemma == "geç"
    return (place.case in {"Loc", "Dat"} and not onward) or named


def _place_abroad(events: Sequence[Happening]) -> None:
    """Somebody on a visit meets third parties where the visit leads, unless the text says another place."""
    for event in events:
        if event.type in VISITS or event.city is not None or event.sentence.quote != -1:
            continue
        for visit in events:
            if visit.type in VISITS and visit.status == event.status and visit.country and _is_on_trip(event, visit):
                event.city = visit.city
                event.country, event.place_span = visit.country, visit.place_span
                break


def _place_alike(events: Sequence[Happening]) -> None:
    """Talks told without a place are in the state where the same people met on the same day, if only one is told."""
    for event in events:
        if event.country is not None or event.town is not None or event.type not in _FACE_TO_FACE | _OF_VISITS:
            continue
        same = [e for e in events if e.type in _HELD_TOGETHER and e.country in event.countries and e.status == event.status]
        same = [e for e in same if set(e.countries) == set(event.countries) and _same_day(e, event)]
        same = [e for e in same if set(e.people) & set(event.people) or not event.people]
        if len({e.country for e in same}) == 1:
            event.country, event.place_span = same[0].country, same[0].place_span


def _place_at_summits(scene: Scene, events: Sequence[Happening], halves: Sequence[Happening]) -> None:
    """In a report of one summit its guests meet beside it: talks of no two hosts and no visit, told without a place."""
    told = [s for s in (*events, *halves) if s.type == "summit" and s.city is not None and s.sentence.quote == -1]
    told = [s for s in told if s.when is None or s.status == "planned" or _is_news(scene, s)]
    if len({s.city.entry.name for s in told if s.city is not None}) != 1:
        return
    summit = told[0]
    for event in events:
        placed = event.country is not None or event.town is not None
        if placed or event.type not in _FACE_TO_FACE or event.sentence.quote != -1 or event.trigger < summit.trigger:
            continue
        near = summit.when is None or event.when is None or abs(summit.when.starts_on - event.when.starts_on) <= _STAY
        if near and (event.status == summit.status or summit.status == "occurred"):
            event.city, event.country, event.place_span = summit.city, summit.country, summit.place_span


def _place_in_leads(scene: Scene, events: Sequence[Happening]) -> None:
    """Talks of news told without a place are in the one town of a state that takes part where the first sentences are."""
    for event in events:
        placed = event.city is not None or event.town is not None
        held = event.type in _HELD_TOGETHER and event.type not in VISITS
        if placed or not held or event.sentence.quote != -1 or not _is_news(scene, event):
            continue
        near = (p for s in _lead(scene, event) for p in scene.places(s, s.first, s.last))
        towns = [p for p in near if p.entry.kind == "city" and p.case == "Loc" and p.entry.country in event.countries]
        if len({p.entry.name for p in towns}) == 1 and event.country in {None, towns[0].entry.country}:
            event.put(towns[0])


def _is_news(scene: Scene, event: Happening) -> bool:
    """Whether it happened in the week before its report."""
    published = scene.published(event.trigger[0])
    if published is None or event.when is None or event.status != "occurred":
        return False
    return timedelta() <= date.fromisoformat(published) - event.when.starts_on <= _NEWS


def _settle_capitals(events: Sequence[Happening]) -> None:
    """A city that is the capital of two states lies in the one that takes part."""
    for event in events:
        if event.city is not None and event.country not in event.countries:
            name = event.city.entry.name
            own = [c.iso3 for c in vocabulary.countries() if c.capital_tr == name and c.iso3 in event.countries]
            event.country = own[0] if own else event.country


def _is_on_trip(event: Happening, visit: Happening) -> bool:
    """Face to face with a state that the visit is not to, during the visit."""
    third = not set(event.countries) <= set(visit.countries)
    face_to_face = event.type in _FACE_TO_FACE
    if visit.when is None or event.when is None:
        return False
    told = visit.when.precision == "day" or visit.when.span == event.when.span
    return face_to_face and third and told and bool(set(event.people) & set(visit.guests)) and _during(visit, event)


def _place_during_visits(scene: Scene, events: Sequence[Happening]) -> None:
    """ "Kehhar'ın ziyareti sırasında …": what is told to be part of somebody's visit is where that leads."""
    for event in events:
        if event.type not in _FACE_TO_FACE or event.country is not None or not _is_told_within(scene, event):
            continue
        visits = [
            v
            for v in events
            if v.type in VISITS and v.country and v.trigger < event.trigger and set(v.guests) & set(event.people)
        ]
        if len({v.country for v in visits}) == 1:
            event.city, event.country, event.place_span = visits[-1].city, visits[-1].country, visits[-1].place_span


def _is_told_within(scene: Scene, event: Happening) -> bool:
    """Whether its sentence says of a visit that it is part of it."""
    own = scene.own(event.sentence, event.sentence.first, scene.at(event.trigger[0]))
    during = {"sırasında", "esnasında", "kapsamında", "çerçevesinde"}
    return any(t.lemma in {"ziyaret", "temas"} and after.lower in during for t, after in pairwise(own))


def _set_dates(scene: Scene, events: Sequence[Happening]) -> None:
    """What is told without a day has that of the event told last before it, if that is of the same states, or its visit's."""
    for event in events:
        if event.when is not None and (event.when.basis != "default" or event.status == "planned"):
            if event.when.ends_on is not None and event.status == "planned" and _is_told_within(scene, event):
                event.when = month_of(scene.text, event.when)
            continue
        if event.type in VISITS:
            source = _dated_beside(event, events) if event.when is None else None
        else:
            before = None if _is_told_within(scene, event) else _dated_before(event, events)
            source = before or _of_those_days(scene, event, events) or _dated_visit(event, events)
        if source is not None and source.when is not None:
            event.when = _handed_on(scene, source.when, source, event, events)
        elif event.when is not None and event.type not in VISITS:
            event.when = _day_of_lead(scene, event) or event.when


def _handed_on(scene: Scene, when: When, source: Happening, event: Happening, events: Sequence[Happening]) -> When | None:
    """The day of one event as another's; of what is planned within a visit of several days only the month is known."""
    fresh = when.basis == "default"
    if source.type in VISITS and event.status == "planned":
        if when.ends_on is not None or (fresh and _lasts_days(scene, source)):
            return month_of(scene.text, when)
        if fresh and source.status == "occurred" and not any(_is_under_way(source, e) for e in events):
            return None
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


def _date_visits(events: Sequence[Happening]) -> None:
    """A planned visit without a day begins with the first of what is planned for it."""
    for visit in events:
        if visit.type not in VISITS or visit.status != "planned" or visit.when is not None:
            continue
        within = [e for e in events if e.status == "planned" and e.type in _FACE_TO_FACE and _hosts(visit, e)]
        within = [e for e in within if set(visit.countries) <= set(e.countries)]
        days = [
            e.when for e in within if e.when is not None and e.when.basis != "default" and set(e.people) & set(visit.guests)
        ]
        first = min(days, key=lambda when: when.starts_on, default=None)
        if first is not None:
            visit.when = When(first.starts_on, None, first.precision, first.span, "resolved")


def _date_implied_visits(events: Sequence[Happening]) -> None:
    """A visit that the text implies begins with what implies it, if that is said to have been before the report's day."""
    for visit in (v for v in events if v.rule == "visit.implied" and v.when is not None and v.when.basis == "default"):
        within = [e for e in events if e.type not in VISITS and e.status == visit.status and e.country == visit.country]
        told = [e.when for e in within if e.when and e.when.basis != "default" and set(e.people) & set(visit.guests)]
        if told and visit.when is not None and max(t.starts_on for t in told) < visit.when.starts_on:
            visit.when = replace(min(told, key=lambda when: when.starts_on), ends_on=None)


def _dated_beside(visit: Happening, events: Sequence[Happening]) -> Happening | None:
    """What a visit is told with in one sentence: "zirveye katılacak ve ziyarette bulunacak"."""
    same = [e for e in events if e.sentence is visit.sentence and e.status == visit.status and e.when is not None]
    return next((e for e in same if e is not visit and set(e.people) & set(visit.people) and e.country == visit.country), None)


def _dated_before(event: Happening, events: Sequence[Happening]) -> Happening | None:
    """The event told in the sentences just before, with a day that is said and the same people in it."""
    near = [e for e in events if e is not event and 0 <= event.sentence.index - e.sentence.index <= 3]
    near = [e for e in near if not (e.aside and e.type in VISITS)]
    said = [e for e in near if e.status == event.status and e.when is not None and e.when.basis != "default"]
    said = [e for e in said if e.when is not None and e.when.span[1] <= event.trigger[1]]
    said = [e for e in said if e.sentence.quote == -1 and e.when is not None and e.when.precision != "year"]
    shared = [e for e in said if event.sentence.quote == -1 and (set(e.people) & set(event.people) or not event.people)]
    return max(shared, key=lambda e: e.trigger[0], default=None)


def _of_those_days(scene: Scene, event: Happening, events: Sequence[Happening]) -> Happening | None:
    """What is said of the same states to have been on a day of the last week: all else that is news was then too.

    A morning paper says "dün" once, a weekly the weekday; where several days are said, the one told before goes on.
    """
    published = scene.published(event.trigger[0])
    if event.when is None or event.sentence.quote != -1 or published is None:
        return None
    same = [e for e in events if e is not event and set(e.countries) == set(event.countries)]
    said = [e for e in same if e.status == event.status and e.when is not None and e.when.basis != "default" and not e.aside]
    today = date.fromisoformat(published)
    late = [e for e in said if e.when and e.when.precision == "day" and timedelta() <= today - e.when.starts_on <= _NEWS]
    days = {e.when.starts_on for e in late if e.when}
    if len(days) > 1:
        late = [e for e in late if e.trigger < event.trigger and e.when and e.when.starts_on < today]
    return max(late, key=lambda e: e.trigger, default=None)


def _lead(scene: Scene, event: Happening) -> list[Sentence]:
    """The first two sentences of the report that tells of an event."""
    report = scene.article.report_of(event.trigger[0])
    own = (s for s in scene.analysed.sentences if not s.heading and scene.article.report_of(scene.span(s)[0]) == report)
    return list(islice(own, 2))


def _day_of_lead(scene: Scene, event: Happening) -> When | None:
    """The late day on which a report's first sentences say that its news happened: "… hükümetleri dün Lima'da toplandı"."""
    published = scene.published(event.trigger[0])
    for sentence in _lead(scene, event):
        main = scene.main_verb(sentence)
        told = main is None or tells(scene.tokens, main)[0] == "occurred"
        if sentence.quote != -1 or published is None or not told:
            continue
        last = main.i if main is not None else sentence.last - 1
        for said in reversed(scene.dates_in(sentence.first, last + 1)):
            between = scene.own(sentence, scene.at(said.end), last)
            of_main = not any(t.verb == "Part" and t.word.tense == "Pres" and not t.word.passive for t in between)
            late = said.past is not None and timedelta() < date.fromisoformat(published) - said.past <= _NEWS
            if said.precision == "day" and said.last_past is None and of_main and late and said.past is not None:
                return When(said.past, None, "day", (said.start, said.end), "resolved")
    return None


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


def _put_into_visit(event: Happening, events: Sequence[Happening]) -> None:
    """A visit's own talks and ceremonies are part of it and, where the text says no other place, in its city."""
    if event.type in (*VISITS, *CALLS, "message"):
        return
    for visit in sorted(events, key=lambda v: not _is_same_start(v, event)):
        if visit.type not in VISITS or not _hosts(visit, event) or set(event.countries) != set(visit.countries):
            continue
        if (visit.status != event.status and visit.status != "occurred") or not _during(visit, event):
            continue
        event.say("part_of", visit.key, event.trigger, "event.within_visit", "resolved")
        if event.country is None:
            event.country, event.place_span = visit.country, visit.place_span
        if event.city is None and event.town is None and visit.city is not None and visit.country == event.country:
            event.city = visit.city
        return


def _is_same_start(visit: Happening, event: Happening) -> bool:
    """Whether both are said to be on one day."""
    return visit.when is not None and event.when is not None and visit.when.starts_on == event.when.starts_on


def _during(visit: Happening, event: Happening) -> bool:
    if visit.when is None or event.when is None:
        fresh = visit.when is not None and visit.when.basis == "default" and event.status == "planned"
        return fresh or (visit.when is None and (event.when is None or visit.status == "planned"))
    if visit.when.precision != "day" or event.when.precision != "day":
        return visit.when.span == event.when.span or _within(visit.when, event.when)
    last = visit.when.ends_on or visit.when.starts_on + _STAY
    return visit.when.starts_on <= event.when.starts_on <= last


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
