"""What is refused, and the limits that are said in the message."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

MAX_CHARACTERS = 1_000_000
"""The longest article that is read, in code points."""

MAX_BYTES = 4 * MAX_CHARACTERS + 4  # UTF-32 with its byte-order mark: no encoding needs more
MAX_PAGE = 10_000_000
"""The longest HTML page, in bytes."""

MAX_LINE = 16_000_000
"""The longest line of JSONL, in bytes: a whole article of escapes (\\uXXXX) with its other fields."""

MAX_RATIO = 200
"""A packed file may unpack to so many times its size; text packs to a fifth, a gzip bomb to a thousandth."""

UNPACKED_FREELY = 20_000_000
"""Bytes below which the ratio does not count: a small archive of repeated words is no danger."""

MAX_UNPACKED = 20_000_000_000
"""The most bytes that one archive may hold; the largest files of Common Crawl news unpack to about a third of it."""

MAX_MEMBERS = 1_000_000
"""The most files in one zip archive."""


class InputError(Exception):
    """A source that cannot be read: one line with the file, the place in it and the reason."""

    def __init__(self, path: Path | str, reason: str, locator: str | None = None) -> None:
        self.reason, self.locator = _one_line(reason), locator
        place = f"{path}, {locator}" if locator else str(path)
        super().__init__(f"{_one_line(place)}: {self.reason}")


def _one_line(text: str) -> str:
    return " ".join(text.splitlines())


@dataclass(slots=True)
class Budget:
    """How many bytes may still come out of a packed file."""

    name: str
    packed: int
    unpacked: int = 0

    @property
    def is_spent(self) -> bool:
        return self.unpacked > MAX_UNPACKED or self.unpacked > max(UNPACKED_FREELY, MAX_RATIO * self.packed)

    def spend(self, count: int) -> None:
        """Count bytes that were unpacked.  Raises InputError where they are too many."""
        self.unpacked += count
        if self.unpacked > MAX_UNPACKED:
            raise InputError(self.name, f"unpacks to more than {MAX_UNPACKED:,} bytes")
        if self.is_spent:
            raise InputError(self.name, f"unpacks to more than {MAX_RATIO} times its size, as bombs do")
