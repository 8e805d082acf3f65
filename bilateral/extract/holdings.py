"""Office holdings: who holds what for which state, as the words beside the name say."""

from __future__ import annotations

from collections.abc import Sequence

from bilateral.extract.scene import Draft, Scene
from bilateral.mentions import Holding, Person
from bilateral.offices import head
from bilateral.turkish.letters import lower

_RULE = "holding.beside_name"


def extract(scene: Scene) -> list[Draft]:
    """One draft for each office that a person is told to hold, with every place that tells it."""
    drafts: list[Draft] = []
    for person in scene.mentions.persons.values():
        by_office: dict[tuple[str, bool], Draft] = {}
        for holding in _fullest(person.holdings):
            key = (holding.office, holding.former)
            if key not in by_office:
                by_office[key] = Draft("office_holding", f"o{len(drafts) + 1}")
                drafts.append(by_office[key])
            _say(by_office[key], person, holding)
    return drafts


def _fullest(holdings: Sequence[Holding]) -> list[Holding]:
    """Without those that name an office in short that is also named in full: "Bakan", "Dışişleri Bakanı"."""
    told = {(h.office, h.former) for h in holdings}
    return [h for h in holdings if not any(former == h.former and _is_short_for(h.office, full) for full, former in told)]


def _is_short_for(office: str, full: str) -> bool:
    """Whether an office is the head alone of another, or the second of two that the other joins by "ve"."""
    parts = full.split(" ve ")
    heads = (head(lower(part.split()[-1])) for part in parts)
    return office != full and (office in parts[1:] or any(h is not None and h.bare == lower(office) for h in heads))


def _say(draft: Draft, person: Person, holding: Holding) -> None:
    start = min(holding.office_span[0], holding.name[0])
    whole = (start, max(holding.office_span[1], holding.name[1]))
    draft.say("", "", whole, _RULE)
    draft.say("participant", person.key, holding.name, _RULE)
    draft.say("office", holding.office, holding.office_span, _RULE, "resolved" if _points(holding) else "stated")
    if holding.former_span is not None:
        draft.say("former", "1", holding.former_span, _RULE)
    _say_country(draft, person, holding)


def _points(holding: Holding) -> bool:
    """Said by "mevkidaşı", not by the office's own name."""
    return holding.basis == "resolved" and holding.country is None and holding.country_span is None


def _say_country(draft: Draft, person: Person, holding: Holding) -> None:
    """The state beside the office; where none is, the one beside another office of theirs, else the convention's."""
    country = person.country
    if country is None:
        return
    if holding.country == country and holding.country_span:
        span, basis = holding.country_span, holding.basis
    else:
        told = next((h.country_span for h in person.holdings if h.country == country and h.country_span), None)
        span, basis = (told, "resolved") if told else (holding.office_span, "default")
    draft.say("country", country, span, _RULE, basis)
    draft.say(f"country:{country}", country, span, _RULE, basis)
