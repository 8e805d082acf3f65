"""Whose hands sign a document, and on which day.

They are the subject of an active verb, the agents of a passive one, or the owners of the signature.  The day is the one that
the clause says, that of the ceremony, else that of fresh news.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import pairwise

from bilateral.extract.agreements.told import Told
from bilateral.extract.scene import Scene
from bilateral.extract.telling import Happening
from bilateral.extract.titles import Span
from bilateral.facts import Basis, Precision
from bilateral.mentions import Mention
from bilateral.turkish.pipeline import Sentence, Token

Day = tuple[date, Precision, Span, Basis]
"""A day, or the month or year that it lies in, with the half-open character span of the words that say it."""


# ---- hands


def signers(scene: Scene, sentence: Sentence, verb: Token) -> list[Mention]:
    """Those who sign by a verb: both leaders of "Roe ile Doe protokolü imzaladı", "Roe ve Doe tarafından imzalanan"."""
    for within in (sentence, scene.sentence_at[verb.i] or sentence):
        around = scene.arguments(within, within.first, verb.i)
        agents = [a.mention for a in around if a.marker == "Agt"]
        owners = [a.mention for a in around if a.marker == "Gen"]
        subject = [a.mention for a in scene.subject(within, verb.i)]
        if verb.word.passive or verb.lemma in {"atıl", "kon", "alın"}:
            found = agents or _between(scene, [a.mention for a in around], verb)
        else:
            found = (owners or _head(scene, within, verb)) if verb.verb == "Part" else subject
            found = found and [*found, *(m for m in _companions(scene, within, verb) if m not in found)]
        if found:
            return found
    return []


def by_signature(scene: Scene, sentence: Sentence) -> list[Mention]:
    """ "iki liderin imzasıyla kabul edildi": whose signature a sentence speaks of."""
    people = scene.mentions.people_in(sentence.first, sentence.last)
    bearing = (m for m in people if m.last < len(scene.tokens) and m.case == "Gen")
    return [m for m in bearing if scene.tokens[m.last].lemma == "imza"]


def _between(scene: Scene, people: Sequence[Mention], verb: Token) -> list[Mention]:
    """ "X ile Y arasında imzalanan": both, where no other verb stands between them and the signing."""
    for one, other in pairwise(people):
        parted = scene.tokens[other.last : other.last + 1]
        joined = scene.joint(one, other) in {"ile", "ve"} and any(t.lower == "arasında" for t in parted)
        if joined and not any(t.verb for t in scene.tokens[other.last : verb.i]):
            return [one, other]
    return []


def _companions(scene: Scene, sentence: Sentence, verb: Token) -> list[Mention]:
    """ "X, Y ile anlaşma imzaladı": those together with whom somebody signs."""
    around = scene.arguments(sentence, sentence.first, verb.i)
    beside = [a.mention for a in around if a.marker == "Ins" and a.mention.actors]
    governed = ((m, scene.governor(sentence, m.last - 1)) for m in beside)
    return [m for m, by in governed if by is not None and by.i == verb.i]


def _head(scene: Scene, sentence: Sentence, verb: Token) -> list[Mention]:
    """ "anlaşmayı imzalayan Bakan X": whom the participle modifies."""
    head = scene.head_after(sentence, verb.i) if verb.word.tense == "Pres" else None
    return [head] if head is not None else []


# ---- the day


def signed_on(scene: Scene, events: Sequence[Happening], told: Told, ceremony: Happening | None) -> Day | None:
    """When a document was signed, at a ceremony if one is told: "Anlaşma 3 Mayıs'ta imzalandı"."""
    return _said_day(scene, told) or _day_of(ceremony) or (_fresh_day(scene, events, told) if ceremony is None else None)


def _said_day(scene: Scene, told: Told) -> Day | None:
    """The date that stands in the telling's clause, outside of titles."""
    verb = told.telling.verb
    within = scene.sentence_at[verb.i] or told.sentence
    first = scene.clause_start(within, verb.i)
    dates = scene.dates_in(first, verb.i + 1) if first <= verb.i else []
    free = [d for d in dates if told.title is None or d.end <= told.title[0] or told.title[1] <= d.start]
    said = next((d for d in reversed(free) if d.past is not None and _dates_it(scene, d.start, d.end, within, told)), None)
    if said is None or said.past is None:
        return None
    return said.past, said.precision, (said.start, said.end), said.basis


def _dates_it(scene: Scene, start: int, end: int, sentence: Sentence, told: Told) -> bool:
    """Whether a date belongs to the telling's own verb, not to that of a participle before it."""
    tokens, verb = scene.tokens, told.telling.verb
    last = max(scene.at(start), scene.at(end) - 1)
    if any(t.text == "," for t in tokens[last : last + 3]):
        return True
    governor = scene.governor(sentence, last)
    titled = governor is not None and told.title is not None and told.title[0] <= governor.start < told.title[1]
    return governor is None or governor.i >= verb.i or titled


def _day_of(event: Happening | None) -> Day | None:
    """The day of an event: that of the ceremony is the document's."""
    if event is None or event.when is None:
        return None
    basis: Basis = "default" if event.when.basis == "default" else "resolved"
    return event.when.starts_on, event.when.precision, event.when.span, basis


def _fresh_day(scene: Scene, events: Sequence[Happening], told: Told) -> Day | None:
    """Fresh news was signed on the day of what was told right before it, else on its publication day."""
    if not _is_fresh(scene, told):
        return None
    verb = told.telling.verb
    near = [e for e in events if e.status == "occurred" and 0 <= told.sentence.index - e.sentence.index <= 2]
    last = max((e for e in near if e.trigger[0] < verb.start and e.when), key=lambda e: e.trigger[0], default=None)
    if last is not None and last.when is not None and last.when.basis != "default":
        return _day_of(last)
    published = scene.published(verb.start)
    return (date.fromisoformat(published), "day", told.telling.span, "default") if published else None


def _is_fresh(scene: Scene, told: Told) -> bool:
    """Told as news: no background participle, no pluperfect, outside quotations."""
    if told.sentence.quote != -1:
        return False
    verb = told.telling.verb
    active = verb.verb == "Part" and verb.word.tense == "Pres" and not verb.word.passive
    following = scene.tokens[verb.i + 1].lemma if verb.i + 1 < len(scene.tokens) else ""
    done = verb.word.tense != "Evid" or following == "ol"
    return done and (verb.verb in {"Fin", "Conv"} or active or following == "ol")
