"""What is known of a word, kept: a text asks for each of its words several times, and most words come again in the next text.

A look into a dict takes half of what ``functools.lru_cache`` does, which also notes which word was asked for last.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

Asked = TypeVar("Asked")
Known = TypeVar("Known")


class _Memo(dict[Asked, Known]):
    def __init__(self, function: Callable[[Asked], Known], most: int) -> None:
        self.function = function
        self.most = most

    def __missing__(self, asked: Asked) -> Known:
        if len(self) >= self.most:
            self.clear()
        known = self[asked] = self.function(asked)
        return known


def remembered(function: Callable[[Asked], Known], most: int = 200_000) -> Callable[[Asked], Known]:
    """A function of one hashable argument that keeps what it gave; all is forgotten at once when it has kept ``most``."""
    return _Memo(function, most).__getitem__
