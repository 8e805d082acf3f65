"""Days that events take from each other: from what was told just before, from their visit, and a visit from its parts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise, takewhile

from bilateral.extract.circumstances import HELD, IS_THERE, LATER_THAT_DAY, OCCASIONS, SINCE, is_journey
from bilateral.extract.events import CALLS, FACE_TO_FACE
from bilateral.extract.scene import Scene, tells
from bilateral.extract.settling.shared import HELD_TOGETHER, STAY, during, is_told_within, is_within, lead_of, may_host
from bilateral.extract.telling import NEWS, Happening, When, is_old, month_of
from bilateral.facts import VISITS
from bilateral.gazetteer import Place
from bilateral.turkish.dates import DateMention
from bilateral.turkish.pipeline import Token


def set_dates(scene: Scene, events: Sequence[Happening]) -> None:
    """What is told without a day has that of the event told last before it, if that is of the same states, or its visit's."""
    for event in events:
        if event.on_unknown_day:
            continue
        if event.when is not None and (event.when.basis != "default" or event.status == "planned"):
            if event.when.ends_on is not None and event.status == "planned" and is_told_within(scene, event):
                event.when = month_of(scene.text, event.when)
            continue
        source = None
        if event.type not in VISITS:
            before = None if is_told_within(scene, event) else _dated_before(scene, event, events)
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
        within = [e for e in events if e.status == "planned" and e.type in FACE_TO_FACE and may_host(visit, e)]
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
    untold = visit.rule in {"visit.implied", "visit.back"} and event.country is None and event.type in HELD_TOGETHER
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
    for sentence in lead_of(scene, event, 4):
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
    return event.trigger[1] < end and scene.tokens[behind].lower in {"de", "da"}


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
    return next((v for v in near if may_host(v, event)), None)


def put_into_visit(event: Happening, events: Sequence[Happening]) -> None:
    """A visit's own talks and ceremonies are part of it and, where the text says no other place, in its city."""
    if event.type in (*VISITS, *CALLS, "message"):
        return
    for visit in events:
        if visit.type not in VISITS or not may_host(visit, event) or set(event.countries) != set(visit.countries):
            continue
        if (visit.status != event.status and visit.status != "occurred") or not during(visit, event):
            continue
        event.say("part_of", visit.key, event.trigger, "event.within_visit", "resolved")
        if event.country is None:
            event.country, event.place_span = visit.country, visit.place_span
        if event.city is None and event.town is None and visit.country == event.country:
            event.city, event.town = visit.city, visit.town
        return
