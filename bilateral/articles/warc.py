"""WARC, as Common Crawl's CC-NEWS has it: the HTML pages among the server's answers."""

from __future__ import annotations

import gzip
import io
import zlib
from collections.abc import Iterator
from typing import Any, BinaryIO

from bilateral.articles import pages
from bilateral.articles.refusals import MAX_PAGE, Budget, InputError
from bilateral.articles.told import Found, Told
from bilateral.facts import Refusal

_GZIP = b"\x1f\x8b"
_HTML = {"text/html", "application/xhtml+xml"}
_ERRORS = (OSError, EOFError, zlib.error, ValueError)


def read(stream: BinaryIO, name: str) -> Found:
    """The articles of a WARC file, packed or not; where it is cut or broken, those before that place are kept."""
    seen = 0
    try:
        for record in _records(_unpacked(stream, name)):
            seen += 1
            if _is_page(record):
                yield _article(record, name)
    except InputError as error:
        raise InputError(name, error.reason, f"after record {seen}") from error
    except _ERRORS as error:
        raise InputError(name, f"cut or broken ({_short(error)})", f"after record {seen}") from error


def _records(stream: _Unpacked) -> Iterator[Any]:
    from fastwarc.warc import ArchiveIterator, WarcRecordType  # here, as most builds have no WARC

    return iter(ArchiveIterator(stream, record_types=WarcRecordType.response, parse_http=True, auto_decode="all"))


def _short(error: BaseException) -> str:
    return str(error)[:100] or type(error).__name__


def _is_page(record: Any) -> bool:
    """A complete answer with HTML: redirections, errors, pictures and feeds are no articles."""
    http = record.http_headers
    return http is not None and http.status_code == 200 and record.http_content_type in _HTML


def _article(record: Any, name: str) -> Told | Refusal:
    locator = str(record.record_id or "").strip("<>") or None
    try:
        data = record.reader.read(MAX_PAGE + 1)
        if len(data) < min(record.content_length, MAX_PAGE) and "Content-Encoding" not in record.http_headers:
            return Refusal(name, locator, "a record that is cut")
        return pages.article(data, name, locator, record.http_charset, record.headers.get("WARC-Target-URI"))
    except InputError as error:
        if error.locator is None:
            raise
        return Refusal(name, locator, error.reason)


def _unpacked(stream: BinaryIO, name: str) -> _Unpacked:
    """The bytes of the records: unpacked here and not by fastwarc, so that a bomb is met before it fills the memory."""
    head = stream.read(2)
    stream.seek(0)
    if head != _GZIP:
        return _Unpacked(stream, None)
    packed = stream.seek(0, io.SEEK_END)
    stream.seek(0)
    return _Unpacked(gzip.GzipFile(fileobj=stream), Budget(name, packed))


class _Unpacked(io.RawIOBase):
    def __init__(self, stream: BinaryIO | gzip.GzipFile, budget: Budget | None) -> None:
        self._stream, self._budget = stream, budget

    def readable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = 0) -> int:  # fastwarc asks for it, but reads on only
        return self._stream.seek(offset, whence)

    def read(self, size: int = -1) -> bytes:
        """What is there without waiting for ``size`` bytes: of a file that is cut, all that comes before."""
        wanted = size if 0 <= size < 1 << 20 else 1 << 20
        data = self._stream.read1(wanted) if isinstance(self._stream, gzip.GzipFile) else self._stream.read(wanted)
        if self._budget is not None:
            self._budget.spend(len(data))
        return data
