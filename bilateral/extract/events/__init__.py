"""Events: what happened, is planned or was called off between states, with who took part, when and where.

A rule of ``rules/events.yml`` marks the words that tell an event (its trigger) and names a frame: the way in which the
words around them fill it.  Each telling becomes a :class:`Happening`; :mod:`bilateral.extract.happenings` then puts the
tellings of one article together.
The class of each module builds on the one before: clauses, journeys, talks, ceremonies, assemblies, messages, told.
"""

from __future__ import annotations

from bilateral.extract.events.clauses import FACE_TO_FACE, Clause
from bilateral.extract.events.talks import CALLS, TALKS
from bilateral.extract.events.told import Told

__all__ = ["CALLS", "FACE_TO_FACE", "TALKS", "Clause", "Told"]
