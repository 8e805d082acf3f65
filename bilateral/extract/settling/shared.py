"""What lets one event share the place or the day of another: the same day, the same stay, the same hosts."""

from __future__ import annotations

from datetime import timedelta
from itertools import islice, pairwise

from bilateral.extract.events import CALLS, FACE_TO_FACE
from bilateral.extract.scene import DURING, Scene
from bilateral.extract.telling import Happening, When
from bilateral.facts import VISITS
from bilateral.gazetteer import Place
from bilateral.turkish.pipeline import Sentence

MONTH = timedelta(days=31)
"""How old what a report looks back on may be."""
STAY = timedelta(days=3)
"""How long after its first day things still happen within a visit whose last day is not told."""
CEREMONIES = {"official_dinner", "welcome_ceremony", "award_ceremony", "business_forum"}
HELD_TOGETHER = FACE_TO_FACE | CEREMONIES | {"council_meeting", "signing_ceremony", *VISITS}
"""What the same states do in one place on one day."""
OF_VISITS = {"tete_a_tete", "delegation_talks", "signing_ceremony"}
"""What a visit brings with it, told without saying who."""
APART = {*CALLS, "message"}
"""What happens at no place."""


def same_day(event: Happening, telling: Happening) -> bool:
    """Whether what the words and the conventions say of two days lets them be one.

    What was on some day long ago may be what a day of the past is told of, and is no news.
    """
    if event.on_unknown_day is not telling.on_unknown_day:
        known = telling if event.on_unknown_day else event
        return known.background and known.when is not None and known.when.basis != "default"
    one, other = event.when, telling.when
    if one is None or other is None or "default" in {one.basis, other.basis}:
        return telling.when is None or event.when is None or default_fits(event, telling)
    if one.precision != other.precision:
        return is_within(one, other) or is_within(other, one)
    return one.starts_on == other.starts_on


def default_fits(event: Happening, telling: Happening) -> bool:
    """Whether two days, one of them a convention's, may be one: less than a month apart."""
    one, other = event.when, telling.when
    assert one is not None and other is not None
    return abs(one.starts_on - other.starts_on) <= MONTH


def is_within(wide: When, narrow: When) -> bool:
    """Whether a time is of the year or the month that another tells: "bu ayki ziyaretinde salı günü"."""
    if wide.precision == "year":
        return wide.starts_on.year == narrow.starts_on.year
    return wide.precision == "month" and wide.starts_on.replace(day=1) == narrow.starts_on.replace(day=1)


def stand_where(event: Happening, other: Happening) -> None:
    """Let something happen where something else does."""
    event.city, event.town = other.city, other.town
    event.country, event.place_span = other.country, other.place_span


def is_in_speech(scene: Scene, place: Place) -> bool:
    """ "Tapia: Çözüm Lima'da": whether a heading names a place in what somebody is told to have said."""
    sentence = scene.sentence_at[place.first]
    if sentence is None or not sentence.heading:
        return False
    colon = next((t.i for t in scene.own(sentence, sentence.first, place.first) if t.text == ":"), None)
    return colon is not None and bool(scene.mentions.people_in(sentence.first, colon))


def may_go_with(told: Happening, event: Happening) -> bool:
    """Whether something may be where something else is told to be: what is off was to be there in any case."""
    return event.status in {told.status, "cancelled"}


def is_told_within(scene: Scene, event: Happening) -> bool:
    """Whether its sentence says of a visit that it is part of it."""
    own = scene.own(event.sentence, event.sentence.first, scene.at(event.trigger[0]))
    return any(t.lemma in {"ziyaret", "temas"} and after.lower in DURING for t, after in pairwise(own))


def lead_of(scene: Scene, event: Happening, count: int = 2) -> list[Sentence]:
    """The first sentences of the report that tells of an event."""
    report = scene.article.report_of(event.trigger[0])
    own = (s for s in scene.analysed.sentences if not s.heading and scene.article.report_of(scene.span(s)[0]) == report)
    return list(islice(own, count))


def may_host(visit: Happening, event: Happening) -> bool:
    """Whether the event lies between the same states and is not told to be elsewhere."""
    if not set(visit.countries) <= set(event.countries) | ({visit.country} if visit.country else set()):
        return False
    if event.country is not None and visit.country is not None and event.country != visit.country:
        return False
    return not event.people or bool(set(visit.guests) & set(event.people)) or not _has_people(event)


def _has_people(event: Happening) -> bool:
    return any(actor.startswith("p") for actor in event.people)


def during(visit: Happening, event: Happening) -> bool:
    """Whether something happens within a visit, as far as the days are known."""
    if visit.when is None or event.when is None:
        fresh = visit.when is not None and visit.when.basis == "default" and event.status == "planned"
        return fresh or (visit.when is None and (event.when is None or visit.status == "planned"))
    if visit.when.precision != "day" or event.when.precision != "day":
        return visit.when.span == event.when.span or is_within(visit.when, event.when)
    last = visit.when.ends_on or visit.when.starts_on + STAY
    return visit.when.starts_on <= event.when.starts_on <= last
