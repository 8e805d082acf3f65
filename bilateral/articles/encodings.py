"""Bytes → characters: UTF-8, UTF-16 and UTF-32 with their marks, UTF-16 without, cp1254, else what charset-normalizer finds."""

from __future__ import annotations

from charset_normalizer import from_bytes

from bilateral.articles.refusals import InputError

_MARKS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
_SIGNATURES = (b"%PDF-", b"PK\x03\x04", b"\x1f\x8b", b"{\\rtf")
_CONTROLS = bytes(code for code in range(32) if code not in b"\0\t\n\v\f\r\x1a\x1b")
_TURKISH = frozenset("çğıöşüÇĞİÖŞÜâîûÂÎÛ‘’“”„–—…•«»°·´\u00a0")


def decode(data: bytes, path: str) -> str:
    """The characters of a file: UTF-8, UTF-16 with or without its mark, cp1254, else what charset-normalizer finds."""
    if _is_binary(data):
        raise InputError(path, "a binary file")
    try:
        return data.decode(encoding_of(data, path))
    except UnicodeDecodeError as error:
        raise InputError(path, f"broken {error.encoding} at byte {error.start:,}") from error


def _is_binary(data: bytes) -> bool:
    controls = len(data) - len(data.translate(None, _CONTROLS))
    return data.startswith(_SIGNATURES) or (controls * 100 > len(data) and not _is_utf16(data))


def _is_utf16(data: bytes) -> bool:
    """Every other byte of Latin text in UTF-16 is 0 or, for the Turkish letters of Latin Extended-A, 1."""
    return data.startswith((b"\xff\xfe", b"\xfe\xff", b"\x00\x00\xfe\xff")) or data.count(0) * 4 > len(data)


def encoding_of(data: bytes, path: str) -> str:
    """The name of the encoding that the bytes are in."""
    marked = [name for mark, name in _MARKS if data.startswith(mark)]
    if marked:
        return marked[0]
    if 0 in data:
        return _utf16_order(data, path)
    return _eight_bit(data, path)


def _utf16_order(data: bytes, path: str) -> str:
    guess = from_bytes(data, cp_isolation=["utf_16_le", "utf_16_be"]).best() if _is_utf16(data) else None
    if guess is None:
        raise InputError(path, "a binary file or one with NUL characters")
    return guess.encoding


def _eight_bit(data: bytes, path: str) -> str:
    if _is_utf8(data):
        return "utf-8"
    if _reads_as_turkish(data):
        return "cp1254"
    guess = from_bytes(data).best()
    if guess is None:
        raise InputError(path, "a binary file or one in an unknown encoding")
    return guess.encoding


def _is_utf8(data: bytes) -> bool:
    """Also what is UTF-8 for the most part: it is broken, but in no other encoding."""
    drafted = data.decode("utf-8", "replace")
    return drafted.encode() == data or drafted.count("\ufffd") * 2 < len(_foreign(drafted))


def _foreign(text: str) -> list[str]:
    return [char for char in text if char > "\x7f"]


def _reads_as_turkish(data: bytes) -> bool:
    """Whether cp1254 gives Turkish letters and punctuation for at least four fifths of what is not ASCII."""
    foreign = _foreign(data.decode("cp1254", "replace"))
    return "\ufffd" not in foreign and sum(char in _TURKISH for char in foreign) * 5 >= len(foreign) * 4
