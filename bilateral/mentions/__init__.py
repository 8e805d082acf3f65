"""An analysed text → who is spoken of in it: people with their offices, delegations, groups; and the names of places.

Two passes.  The first reads names beside offices and makes the article's actors of them ("Dışişleri Bakanı X"); the second
finds all that points to those actors: surnames, offices alone, "mevkidaşı", "iki lider", "konuk bakan", "heyet".
The reader of each module builds on the one before: reader, names, posts, holders, setting, company, signs, allegiance,
references.
"""

from __future__ import annotations

from bilateral import gazetteer, offices
from bilateral.mentions.actors import HOME, Holding, Mention, MentionKind, Mentions, Person, keys
from bilateral.mentions.references import ReferenceReader
from bilateral.turkish.pipeline import Analysed

__all__ = ["HOME", "Holding", "Mention", "MentionKind", "Mentions", "Person", "find", "keys"]


def find(analysed: Analysed) -> Mentions:
    """Everybody and every place that the text mentions."""
    places = gazetteer.find(analysed)
    starts = frozenset(s.first for s in analysed.sentences)
    found = offices.find(analysed.tokens, places, starts)
    reader = ReferenceReader(analysed, places, found)
    reader.read_names()
    reader.read_elected()
    reader.read_speakers()
    reader.read_nationals()
    reader.read_honoured()
    reader.read_partners()
    reader.hear_of_home()
    reader.complete_names()
    reader.settle_countries()
    people = reader.read_references()
    return Mentions(analysed, places, tuple(people), reader.persons, tuple(found))
