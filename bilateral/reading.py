"""Article → Reading: analyse it, find its mentions, extract its claims.  Pure: the same article gives the same reading."""

from __future__ import annotations

import gc
from collections.abc import Iterable

from bilateral import articles, legible, mentions, parts
from bilateral.extract import agreements, areas, holdings, positions, statements, trade
from bilateral.extract import happenings as events_of
from bilateral.extract.scene import Draft, Scene, by_report
from bilateral.extract.speech import Speech
from bilateral.facts import Actor, Article, Claim, Reading
from bilateral.turkish import dates, money, pipeline

_SELDOM = 200_000
"""After so many new objects garbage is looked for: a reading leaves none."""


def warm() -> None:
    """Load what is known of the language; the garbage collector passes over it from then on, and looks less often.

    None of it ever goes.  For processes that do nothing but read.
    """
    text = "Kenya Başbakanı Peter Odongo, 3 Mart'ta Lima'da Ana Roe ile 2 milyon dolarlık anlaşma imzaladı."
    _read(Article(id="", path="", text=text, sha256="", title=None, publisher=None, published_on=None, reports=()))
    gc.collect()
    gc.freeze()
    gc.set_threshold(_SELDOM)


def read_article(article: Article) -> Reading:
    """All that one article says, in a time that grows as its length does."""
    if legible.is_legible(article.text):
        return _read_whole(article)
    plain, places = legible.seen(article)
    return legible.as_given(_read_whole(plain), article, places)


def _read_whole(article: Article) -> Reading:
    pieces = parts.parts(article)
    return parts.joined(article, pieces, [_read(piece.article) for piece in pieces])


def _read(article: Article) -> Reading:
    scene = look(article)
    speech = Speech(scene)
    events = events_of.extract(scene, speech)
    drafts: list[Draft] = [
        *holdings.extract(scene),
        *events,
        *agreements.extract(scene, events),
        *trade.extract(scene, events, speech.speaker),
        *statements.extract(scene, speech, events),
        *positions.extract(scene, events),
        *areas.extract(scene, events),
    ]
    claims = tuple(draft.claim() for draft in drafts)
    return Reading(article, _actors(scene, claims), claims)


def look(article: Article) -> Scene:
    """The article analysed, with everything that is mentioned in it."""
    _, begin = articles.header(article.text)
    analysed = pipeline.analyse(article.text, begin)
    found = mentions.find(analysed)
    return Scene(article, analysed, found, by_report(article, dates.find), money.find(article.text))


def _actors(scene: Scene, claims: Iterable[Claim]) -> tuple[Actor, ...]:
    """The actors that claims speak of."""
    persons = scene.mentions.persons
    named = {v.value for c in claims for v in c.values if v.field in {"participant", "speaker"}}
    linked = {v.field.partition(":")[2] for c in claims for v in c.values if v.field.startswith("participant:")}
    keys = [key for key in persons if key in named | linked]
    return tuple(Actor(key, persons[key].kind, persons[key].name, persons[key].country) for key in keys)
