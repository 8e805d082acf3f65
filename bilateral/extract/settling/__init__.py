"""Where and when events are of which the text does not say it: they take it from each other, and from their visits.

What is told without a place or a day has that of its visit, of what the same people did just before, of the hosts, of the
summit beside which it is, or of the first sentences.  These functions change the events that they are given.
"""

from __future__ import annotations

from bilateral.extract.settling.days import (
    date_by_stops,
    date_implied_visits,
    date_visits,
    put_into_visit,
    set_dates,
)
from bilateral.extract.settling.places import (
    is_at_post,
    place_abroad,
    place_alike,
    place_at_hosts,
    place_at_posts,
    place_at_town_halls,
    place_beside,
    place_during_visits,
    place_visits,
    serves_abroad,
    settle_capitals,
)
from bilateral.extract.settling.reports import (
    place_at_datelines,
    place_at_summits,
    place_in_scene,
)
from bilateral.extract.settling.shared import (
    CEREMONIES,
    OF_VISITS,
    STAY,
    during,
    same_day,
)

__all__ = [
    "CEREMONIES", "OF_VISITS", "STAY", "date_by_stops", "date_implied_visits", "date_visits", "during", "is_at_post",
    "place_abroad", "place_alike", "place_at_datelines", "place_at_hosts", "place_at_posts", "place_at_summits",
    "place_at_town_halls", "place_beside", "place_during_visits", "place_in_scene", "place_visits", "put_into_visit",
    "same_day", "serves_abroad", "set_dates", "settle_capitals",
]  # fmt: skip
