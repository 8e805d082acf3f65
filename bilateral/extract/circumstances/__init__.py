"""When and where an event is, from the words around what tells of it, and from the days and towns named before.

The class of each module builds on the one before: modifiers, where, days, when.
"""

from __future__ import annotations

from bilateral.extract.circumstances.days import SINCE
from bilateral.extract.circumstances.modifiers import HELD, OCCASIONS, STAYS, is_journey
from bilateral.extract.circumstances.when import IS_THERE, LATER_THAT_DAY, Circumstances
from bilateral.extract.circumstances.where import LEAVING, PARTS, is_of_thing

__all__ = [
    "HELD", "IS_THERE", "LATER_THAT_DAY", "LEAVING", "OCCASIONS", "PARTS", "SINCE", "STAYS", "Circumstances", "is_journey",
    "is_of_thing",
]  # fmt: skip
