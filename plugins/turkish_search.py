"""Search in Turkish for Datasette: every search box takes any form of a word (docs/search.md).

The stock search box, and all SQL that asks with ``escape_fts(:q)``, get :func:`bilateral.turkish.search.match_query` in its
place.  SQL can also cut out what was found: ``found_sentence(text, q, places)`` gives the best sentence as it stands,
``found_marked`` the same as HTML with its hits in <mark>, and ``holds_words(text, q)`` whether a text has all words.
``places`` are offsets in the text, parted by commas: only sentences that hold one of them are taken.
"""

from __future__ import annotations

import sqlite3
from html import unescape

from datasette import hookimpl
from datasette.app import Datasette
from markupsafe import Markup, escape

from bilateral.turkish.search import best_sentence, holds, match_query

MARKED = "marked"
"""The column of a query's result whose <mark> is shown as such."""


@hookimpl
def startup(datasette: Datasette) -> None:
    """Load the dictionary before the first question: it takes longer than a query may."""
    match_query("ısındı")


@hookimpl(trylast=True)  # Datasette itself registers an escape_fts first
def prepare_connection(conn: sqlite3.Connection) -> None:
    """Give SQL the functions."""
    conn.create_function("escape_fts", 1, _match_query, deterministic=True)
    conn.create_function("found_sentence", 3, _sentence, deterministic=True)
    conn.create_function("found_marked", 3, _marked, deterministic=True)
    conn.create_function("holds_words", 2, _holds, deterministic=True)


@hookimpl
def render_cell(value: object, column: str, table: str | None) -> Markup | None:
    """Show the marks of a marked sentence; whatever else a query gives under that name stays text."""
    if table is not None or column != MARKED or not isinstance(value, str):
        return None
    text = str(escape(unescape(value)))
    return Markup(text.replace("&lt;mark&gt;", "<mark>").replace("&lt;/mark&gt;", "</mark>"))


def _match_query(question: object) -> str:
    return match_query(_text(question))


def _sentence(text: object, question: object, places: object) -> str:
    return str(best_sentence(_text(text), _text(question), _places(places)))


def _marked(text: object, question: object, places: object) -> str:
    return best_sentence(_text(text), _text(question), _places(places)).html


def _holds(text: object, question: object) -> bool:
    return holds(_text(text), _text(question))


def _text(value: object) -> str:
    return "" if value is None else str(value)


def _places(value: object) -> tuple[int, ...]:
    return tuple(int(place) for place in _text(value).split(",") if place.strip().isdecimal())
