"""What a visitor's SQL may make of the server's memory: no value longer than the longest article.

Datasette's time limit does not stop a single function: ``zeroblob(300000000)`` once took a minute and two gigabytes.
"""

from __future__ import annotations

import sqlite3
import sys

from datasette import hookimpl

from bilateral.articles import MAX_CHARACTERS

LONGEST_VALUE = 5 * MAX_CHARACTERS
"""In bytes; a row of the table articles is at most four for each character, and some for its title and path."""


@hookimpl
def prepare_connection(conn: sqlite3.Connection) -> None:
    """Refuse longer values ("string or blob too big"); Python 3.10 cannot."""
    if sys.version_info >= (3, 11):
        conn.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, LONGEST_VALUE)
