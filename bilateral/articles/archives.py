"""Zip archives: each member is read as the file that it is; nothing is unpacked to the disk."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import PurePosixPath
from typing import IO, Any, BinaryIO, cast

from bilateral.articles.refusals import MAX_MEMBERS, Budget, InputError
from bilateral.articles.told import Found, Told
from bilateral.facts import Refusal

Format = Callable[[BinaryIO, str], Found]
_ERRORS = (zipfile.BadZipFile, zlib.error, RuntimeError, NotImplementedError, EOFError, OSError, ValueError)
"""RuntimeError: a member with a password; NotImplementedError: an unknown way of packing."""


def read(stream: BinaryIO, name: str, format_of: Callable[[str], Format | None]) -> Found:
    """The articles of all members that ``format_of`` knows; a member that cannot be read is refused alone."""
    try:
        archive = zipfile.ZipFile(stream)
    except _ERRORS as error:
        raise InputError(name, "no zip archive, or one that is cut") from error
    budget = Budget(name, stream.seek(0, io.SEEK_END))
    members = [(each, format_of(each.filename)) for each in _members(archive, name)]
    known = [(member, format_) for member, format_ in members if format_ is not None]
    if not known:
        raise InputError(name, "an archive without articles")
    for member, format_ in known:
        yield from _of_member(archive, member, format_, budget)


def _members(archive: zipfile.ZipFile, name: str) -> list[zipfile.ZipInfo]:
    """The files in the order of their names, hidden ones and folders aside."""
    files = [each for each in archive.infolist() if each.filename[-1:] not in ("", "/") and not _is_hidden(each.filename)]
    if len(files) > MAX_MEMBERS:
        raise InputError(name, f"an archive of more than {MAX_MEMBERS:,} files")
    return sorted(files, key=lambda each: (each.filename, each.header_offset))


def _is_hidden(member: str) -> bool:
    return any(part.startswith((".", "__MACOSX")) and part not in {".", ".."} for part in PurePosixPath(member).parts)


def _of_member(archive: zipfile.ZipFile, member: zipfile.ZipInfo, format_: Format, budget: Budget) -> Iterator[Told | Refusal]:
    try:
        with archive.open(member) as packed:
            stream = cast(BinaryIO, io.BufferedReader(_Counted(packed, budget)))
            yield from (_placed(found, member.filename) for found in format_(stream, budget.name))
    except InputError as error:
        if budget.is_spent:
            raise
        yield Refusal(budget.name, _place(member.filename, error.locator), error.reason)
    except _ERRORS as error:
        reason = "with a password" if member.flag_bits & 1 else f"cut or broken ({str(error)[:100]})"
        yield Refusal(budget.name, _place(member.filename, None), reason)


def _placed(found: Told | Refusal, member: str) -> Told | Refusal:
    return replace(found, locator=_place(member, found.locator))


def _place(member: str, locator: str | None) -> str:
    readable = member.encode("utf-8", "replace").decode().replace("\0", "")
    return f"{readable} {locator}" if locator else readable


class _Counted(io.RawIOBase):
    """A member whose bytes are counted."""

    def __init__(self, packed: IO[bytes], budget: Budget) -> None:
        self._packed, self._budget = packed, budget

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return self._packed.seekable()

    def seek(self, offset: int, whence: int = 0) -> int:
        return self._packed.seek(offset, whence)

    def tell(self) -> int:
        return self._packed.tell()

    def readinto(self, buffer: Any, /) -> int:
        data = self._packed.read(len(buffer))
        self._budget.spend(len(data))
        buffer[: len(data)] = data
        return len(data)
