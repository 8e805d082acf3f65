"""One telling of an event: when, where and between whom it is, with the words that say so."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from bilateral.extract import venues
from bilateral.extract.scene import Draft, Scene, Status
from bilateral.facts import Basis, Precision
from bilateral.gazetteer import Place
from bilateral.mentions import Mention
from bilateral.turkish.dates import first_of, month_named
from bilateral.turkish.pipeline import Sentence

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class When:
    """A date with its precision, the last day of a range, and the words that say it."""

    starts_on: date
    ends_on: date | None
    precision: Precision
    span: Span
    basis: Basis


NEWS = timedelta(days=7)
"""How old what a report tells as news may be."""


def is_old(when: When, published: str | None) -> bool:
    """Whether a time lies too far back to be the news of a report."""
    if published is None:
        return False
    today = date.fromisoformat(published)
    return today - when.starts_on > NEWS if when.precision == "day" else when.starts_on < first_of(today, when.precision)


def month_of(text: str, stay: When) -> When | None:
    """What is known of the day of something within a stay of several: its month, as the words of the stay in ``text`` name it.

    None where the stay runs over into the next month; where its words name no month, by convention.
    """
    first = stay.starts_on.replace(day=1)
    if stay.ends_on is not None and stay.ends_on.month != first.month:
        return None
    named = month_named(text[slice(*stay.span)])
    if stay.basis == "default" or named is None:
        return When(first, None, "month", stay.span, "default")
    return When(first, None, "month", (stay.span[0] + named, stay.span[1]), "resolved")


@dataclass(frozen=True, slots=True)
class Part:
    """Somebody's part in a happening: who, where they are named, and whether the words name them or point to them."""

    actor: str
    span: Span
    basis: Basis


class Happening(Draft):
    """One telling of an event, or several put together."""

    def __init__(self, key: str, type_: str, status: Status, sentence: Sentence, rule: str, trigger: Span) -> None:
        super().__init__("event", key)
        self.type = type_
        self.status: Status = status
        self.sentence = sentence
        self.rule = rule
        self.trigger = trigger
        self.reference = False
        """Told only as something already known ("görüşmede"): it may add to an event, never make one."""
        self.recalled = False
        """Spoken of as what was told already: "ziyareti kapsamında", "gerçekleşen görüşmede"."""
        self.aside = False
        """Told by a participle of somebody of whom the sentence tells more: "dün Lima'ya gelen X, … görüştü"."""
        self.afterwards = False
        """Told to come after a reception: "Kabulün ardından heyetler arası görüşmeye geçildi"."""
        self.another = False
        """Told with a day besides those told before: "dün de görüşmüştü"."""
        self.ahead = False
        """Told to lie ahead of something else: "görüşmesi öncesinde konuştu"."""
        self.background = False
        """Told in the pluperfect, of a time before the news."""
        self.lasts = False
        """A visit that is told to last more than a day."""
        self.under_way = False
        """A visit of which is told that it goes on or ends on the day that is said."""
        self.on_unknown_day = False
        """Told on a day that its words name and nobody knows: "seçimin ertesi günü"."""
        self.onward = False
        """A journey's next stage: "buradan Lima'ya geçecek"."""
        self.when: When | None = None
        self.city: Place | None = None
        self.town: venues.Venue | None = None
        """A place that the gazetteer does not have, told to be one: "Örnek kasabasında"."""
        self.country: str | None = None
        self.place_span: Span | None = None
        self.guests: dict[str, Part] = {}
        self.people: dict[str, Part] = {}
        self.inviters: dict[str, Part] = {}
        """Whose guests the words say that visitors are: "X'in davetlisi olarak"."""
        self.body = ""
        """What kind of standing body comes together, where the words name it: a council is no commission."""
        self.joined: set[str] = set()
        """Those of ``people`` of whom a later sentence tells that they took part."""
        self.countries: dict[str, tuple[Span, Basis]] = {}
        self.received: tuple[str, Span] | None = None
        """The state whose officer receives the others, and who says so: where it happens if no place is told."""

        self.told_by: tuple[str, Span] | None = None
        """The state whose officer tells of a visit that leads to no place that is named, and who it is."""

    def add(self, scene: Scene, mentions: Iterable[Mention], guest: bool = False) -> None:
        for mention in mentions:
            for state in mention.states:
                self.link(state)
            for actor in mention.actors:
                part = Part(actor, (mention.start, mention.end), mention.basis)
                self.people.setdefault(actor, part)
                if guest:
                    self.guests.setdefault(actor, part)
                country = scene.mentions.country(actor)
                if country:
                    said = (p for p in scene.mentions.places_in(mention.first, mention.last) if p.entry.country == country)
                    place = next(said, None)
                    where: tuple[Span, Basis] = ((place.start, place.end), "stated") if place else (part.span, "resolved")
                    self.countries.setdefault(country, where)

    def invited_by(self, mentions: Iterable[Mention]) -> None:
        for mention in mentions:
            for actor in mention.actors:
                self.inviters.setdefault(actor, Part(actor, (mention.start, mention.end), mention.basis))

    def retype(self, type_: str, rule: str) -> None:
        """Make it an event of another type than its rule's, which the words around the trigger tell."""
        self.type = type_
        self.say("type", type_, self.trigger, rule, "resolved")

    def reschedule(self, status: Status = "planned") -> None:
        """Put off to a named day: planned on that day; or planned for a day that has passed, and off."""
        self.status = status
        self.values = [v._replace(value=status) if v.field == "status" else v for v in self.values]

    def call_off(self, span: Span) -> None:
        """Cancelled, as words in a later sentence say of what was planned."""
        self.reschedule("cancelled")
        self.values = [v._replace(start=span[0], end=span[1]) if v.field == "status" else v for v in self.values]

    def put(self, place: Place) -> None:
        """Note where it happened."""
        if place.entry.country is None:
            return
        self.country = self.country or place.entry.country
        span = (place.start, place.end)
        if place.entry.kind == "city" and self.city is None and place.entry.country == self.country:
            self.city = place
        self.place_span = self.place_span or span

    def link(self, place: Place) -> None:
        """Note a state that it is between."""
        if place.entry.country:
            basis: Basis = "stated" if place.entry.kind != "city" and place.entry.sure else "resolved"
            self.countries.setdefault(place.entry.country, ((place.start, place.end), basis))
