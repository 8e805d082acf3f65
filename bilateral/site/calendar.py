"""Visits as all-day entries of an iCalendar file (RFC 5545).

A visit of which only the month or the year is known, or no day at all, is no entry: neither the first of the month nor
its whole length would be true.  The description of the calendar says how many are left out.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime, time, timedelta, timezone
from typing import Any

from icalendar import Calendar, Event

Row = Mapping[str, Any]

MOST = 10_000
"""No program shows more visits than this; whoever needs them takes CSV."""

STATUS = {"occurred": "CONFIRMED", "planned": "TENTATIVE", "cancelled": "CANCELLED"}


def calendar(name: str, visits: Sequence[Row]) -> bytes:
    """The calendar of visits: id, summary, status, starts_on, ends_on, date_precision, place, said, told_on, url."""
    shown = [visit for visit in visits if visit["date_precision"] == "day"]
    written = Calendar()
    for key, value in {"prodid": "-//bilateral//visits//EN", "version": "2.0", "method": "PUBLISH"}.items():
        written.add(key, value)
    written.add("x-wr-calname", name)
    written.add("x-wr-caldesc", _left_out(len(visits) - len(shown)))
    for visit in shown:
        written.add_component(_entry(visit))
    content: bytes = written.to_ical()
    return content


def _left_out(count: int) -> str:
    return f"Visits told in Turkish news reports. Left out, because no report tells the day: {count}."


def _entry(visit: Row) -> Event:
    """One visit; its stamp is the day on which it was told, for the file shall be the same whenever it is asked for."""
    first = date.fromisoformat(visit["starts_on"])
    last = date.fromisoformat(visit["ends_on"] or visit["starts_on"])
    stamp = datetime.combine(date.fromisoformat(visit["told_on"] or visit["starts_on"]), time(), timezone.utc)
    entry = Event()
    entry.add("uid", f"{visit['id']}@bilateral")
    entry.add("dtstamp", stamp)
    entry.add("dtstart", first)
    entry.add("dtend", last + timedelta(days=1))
    entry.add("status", STATUS[visit["status"]])
    entry.add("transp", "TRANSPARENT")
    for key in ("summary", "location", "description", "url"):
        if visit[key]:
            entry.add(key, visit[key])
    return entry
