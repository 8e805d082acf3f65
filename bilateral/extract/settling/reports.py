"""Places that a report tells once for all of it: in a heading, its first sentences, its dateline, or the summit it is of."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from bilateral import datelines
from bilateral.extract.circumstances import LEAVING, is_of_thing
from bilateral.extract.events import FACE_TO_FACE
from bilateral.extract.scene import Scene, tells
from bilateral.extract.settling.shared import (
    APART,
    CEREMONIES,
    HELD_TOGETHER,
    MONTH,
    OF_VISITS,
    STAY,
    is_in_speech,
    lead_of,
    may_go_with,
    stand_where,
)
from bilateral.extract.telling import NEWS, Happening
from bilateral.facts import VISITS
from bilateral.gazetteer import Place
from bilateral.mentions import HOME
from bilateral.turkish.pipeline import Sentence, Token


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
        if near and (may_go_with(summit, event) or summit.status == "occurred"):
            stand_where(event, summit)


def place_in_scene(scene: Scene, events: Sequence[Happening]) -> None:
    """News told without a town is in the one that the heading over it, else the title, else the first sentences name."""
    all_headings = [s for s in scene.analysed.sentences if s.heading]
    for event in events:
        placed = event.city is not None or event.town is not None
        if placed or event.type in APART or event.sentence.quote != -1 or not is_told_of(scene, event):
            continue
        headings = [[s] for s in _over(scene, event, all_headings)]
        leads = [] if event.type in VISITS else [lead_of(scene, event)]
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
        if placed or event.type in APART or event.sentence.quote != -1 or event.background:
            continue
        report = scene.article.report_of(event.trigger[0])
        towns = [p for p in datelined if scene.article.report_of(p.start) == report and _is_reported_from(p, event)]
        towns = [p for p in towns if _is_of_today(scene, event, NEWS if p.entry.country == HOME else MONTH)]
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


def is_told_of(scene: Scene, event: Happening) -> bool:
    """Whether it is the news of its report; what is held together may be a month old, or planned in a state that is told."""
    held = event.type in HELD_TOGETHER
    planned = event.status == "planned" and event.country is not None
    return _is_news(scene, event) or (held and (planned or _is_news(scene, event, MONTH)))


def _gather(scene: Scene, event: Happening, told: Sequence[Sequence[Sentence]]) -> None:
    """Put talks that are told in no state where the title or the first sentences tell that many gather: "Oslo'da toplandı"."""
    if event.country is not None or event.type not in FACE_TO_FACE | OF_VISITS:
        return
    for group in told:
        if not any(_tells_of_gathering(scene, s) or _names(scene, s, event) for s in group):
            continue
        places = (p for s in group for p in scene.places(s, s.first, s.last))
        towns = [p for p in places if p.entry.kind == "city" and p.case == "Loc" and not is_in_speech(scene, p)]
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
    return here and there and not is_in_speech(scene, place)


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


def is_told_of_others(scene: Scene, town: Place, event: Happening) -> bool:
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
