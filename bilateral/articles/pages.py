"""An HTML page → its main text, title, day, publisher and address, found by trafilatura."""

from __future__ import annotations

import logging
import re
from typing import Any, BinaryIO

from bilateral.articles.encodings import decode
from bilateral.articles.refusals import MAX_PAGE, InputError
from bilateral.articles.told import Found, Told, address, day, line

_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s{0,5}=\s{0,5}[\"']?\s{0,5}([A-Za-z0-9_:-]{2,40})", re.I)
_AS_BROWSERS_DO = {"iso-8859-9": "cp1254", "latin5": "cp1254", "windows-1254": "cp1254", "iso-8859-1": "cp1252"}
_DATES = {"original_date": True, "extensive_search": False, "min_date": "1970-01-01", "max_date": "2199-12-31"}
"""Fixed bounds: htmldate would take today for the last day, and a rebuild would depend on the clock."""


def read(stream: BinaryIO, name: str) -> Found:
    """The one article of an HTML file."""
    yield article(stream.read(MAX_PAGE + 1), name)


def article(
    data: bytes, name: str, locator: str | None = None, charset: str | None = None, url: str | None = None
) -> Told:
    """The article of a page.  ``charset`` and ``url`` are what the server said.  Raises InputError."""
    if len(data) > MAX_PAGE:
        raise InputError(name, f"a page longer than {MAX_PAGE:,} bytes", locator)
    found = _main_text(_characters(data, name, charset), name, locator, url)
    if found is None or not (found.text or "").strip():
        raise InputError(name, "a page without a main text", locator)
    publisher = line(found.sitename) or line(found.hostname)
    return Told(found.text, locator, line(found.title), day(found.date), publisher, address(url) or address(found.url))


def _main_text(page: str, name: str, locator: str | None, url: str | None) -> Any:
    import trafilatura  # here, as it takes half a second and most builds have no pages

    for part in ("trafilatura", "htmldate", "courlan", "justext", "charset_normalizer"):
        logging.getLogger(part).setLevel(logging.CRITICAL + 1)  # what is wrong with a page is said once, by us
    try:
        return trafilatura.bare_extraction(
            page, url=url, with_metadata=True, include_comments=False, include_tables=False, date_extraction_params=dict(_DATES)
        )
    except (Exception, RecursionError) as error:  # whatever a page does to its parser, the others are read
        raise InputError(name, f"a page that cannot be parsed ({type(error).__name__})", locator) from error


def _characters(data: bytes, name: str, charset: str | None) -> str:
    declared = _CHARSET.search(data[:4096])
    said = (charset or (declared[1].decode("ascii") if declared else "")).lower()
    if data.startswith((b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")) or not said:
        return _without_nul(decode(data, name))
    try:
        return _without_nul(data.decode(_AS_BROWSERS_DO.get(said, said), "replace"))
    except (LookupError, ValueError):
        return _without_nul(decode(data, name))


def _without_nul(page: str) -> str:
    """HTML has no NUL: browsers leave it out of a page's text, and lxml would end there."""
    return page.replace("\0", "")
