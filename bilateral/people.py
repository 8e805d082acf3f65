"""Who is who: the names of one kind, state and initial, and which of them are of one person, organisation or delegation."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher

from bilateral.facts import ActorKind
from bilateral.naming import surname
from bilateral.turkish.letters import fold

_ALIKE, _UNLIKE = 0.9, 0.101
"""The share of letters that two spellings of one name have in common, in their order; and of those that have no match."""


@dataclass(frozen=True, slots=True)
class Person:
    """One participant, by the names that articles give it; ``name`` is the fullest."""

    name: str
    names: frozenset[str]
    told: int


def initial(name: str) -> str:
    """The letter under which a name is looked for: names of other initials are never the same."""
    return fold(surname(name))[:1]


def grouped(kind: ActorKind, told: Mapping[str, int]) -> list[Person]:
    """The participants that names of one kind, state and initial are of; ``told`` is how often each name is told.

    From the longest name on, each goes to the first that has one like it.
    """
    known = _Known()
    groups: list[list[str]] = []
    for name in sorted(told, key=lambda name: (-len(_words(name)), name)):
        words = _words(name)
        number = 0 if groups and kind == "delegation" else min(known.like(words), default=len(groups))
        if number == len(groups):
            groups.append([])
        groups[number].append(name)
        known.add(words, number)
    return [_person(frozenset(group), told) for group in groups]


def _words(name: str) -> tuple[str, ...]:
    return tuple(fold(name).replace("-", " ").split())


def _person(names: frozenset[str], told: Mapping[str, int]) -> Person:
    fullest = min(names, key=lambda name: (-len(name.split()), -told[name], name))
    return Person(fullest, names, sum(told[name] for name in names))


class _Known:
    """Names by what other names of them may be, each with the number of its group."""

    def __init__(self) -> None:
        self._ends: dict[tuple[str, ...], set[int]] = defaultdict(set)
        self._first_and_last: dict[tuple[str, str, int], set[int]] = defaultdict(set)
        self._as_long: dict[int, list[tuple[str, int, int]]] = defaultdict(list)

    def add(self, words: tuple[str, ...], group: int) -> None:
        for start in range(len(words)):
            self._ends[words[start:]].add(group)
        for shorter in range(2, len(words)):
            self._first_and_last[words[0], words[-1], shorter].add(group)
        letters = " ".join(words)
        self._as_long[len(words)].append((letters, _letters(letters), group))

    def like(self, words: tuple[str, ...]) -> Iterator[int]:
        """The groups of names that are this one, end with it, have its first and last word, or nearly the same letters."""
        yield from self._ends.get(words, ())
        if len(words) > 1:
            yield from self._first_and_last.get((words[0], words[-1], len(words)), ())
            name = " ".join(words)
            letters = _letters(name)
            for other, others, group in self._as_long[len(words)]:
                unlike = max((letters ^ others).bit_count(), abs(len(name) - len(other)))  # letters without a match, at least
                if unlike <= _UNLIKE * (len(name) + len(other)) and _nearly(name, other):
                    yield group


def _letters(text: str) -> int:
    """A bit for each letter that occurs."""
    return sum({1 << ord(char) % 64 for char in text})


def _nearly(one: str, other: str) -> bool:
    letters = SequenceMatcher(None, one, other)
    return letters.quick_ratio() >= _ALIKE and letters.ratio() >= _ALIKE
