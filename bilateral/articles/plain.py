"""Plain text: a file is one article, though it may hold several reports."""

from __future__ import annotations

from typing import BinaryIO

from bilateral.articles.encodings import decode
from bilateral.articles.refusals import MAX_BYTES, MAX_CHARACTERS, InputError
from bilateral.articles.told import Found, Told


def read(stream: BinaryIO, name: str) -> Found:
    """The one article of a text file."""
    yield Told(whole(stream, name))


def whole(stream: BinaryIO, name: str) -> str:
    """All characters of a file that is one article."""
    data = stream.read(MAX_BYTES + 1)
    if len(data) > MAX_BYTES:
        raise InputError(name, f"longer than {MAX_CHARACTERS:,} characters")
    return decode(data, name)
