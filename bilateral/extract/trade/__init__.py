"""Trade: the amounts that two states set out to reach (targets) and those that were reached or measured (volumes).

Every amount of money in the text is asked three things: is it trade, and whose (the words that it stands beside); what
is told of it (the verb that governs it); and for when.  The marks that answer are the rules of ``rules/trade.yml``.

The class of each module builds on the one before: figures, periods, parties, topics, tellings, ledger.
"""

from __future__ import annotations

from collections.abc import Sequence

from bilateral.extract.scene import Draft, Scene
from bilateral.extract.telling import Happening
from bilateral.extract.trade.figures import Teller
from bilateral.extract.trade.ledger import Ledger
from bilateral.turkish import letters


def extract(scene: Scene, events: Sequence[Happening], speaker: Teller) -> list[Draft]:
    """The targets (t1 …) and volumes (v1 …) of trade between two states, each once, with all places that tell it."""
    plain = letters.lower(scene.text) if scene.amounts else ""
    if not any(word in plain for word in ("ticar", "ihrac", "ithal", "hacim", "hacm")):
        return []
    return Ledger(scene, events, speaker).drafts()
