"""Who is who: the names of one kind, state and initial, and which of them are of one person, organisation or delegation."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher

from bilateral.facts import ActorKind
from bilateral.naming import surname
from bilateral.turkish.letters import fold

_ALIKE = 0.9


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
    """The participants that names of one kind, state and initial are of; ``told`` is how often each name is told."""
    groups: list[dict[str, list[str]]] = []
    for name in sorted(told, key=lambda name: (-len(_words(name)), name)):
        words = _words(name)
        group = next((g for g in groups if kind == "delegation" or _is_one_of(words, g.values())), None)
        if group is None:
            groups.append(group := {})
        group[name] = words
    return [_person(frozenset(group), told) for group in groups]


def _words(name: str) -> list[str]:
    return fold(name).replace("-", " ").split()


def _person(names: frozenset[str], told: Mapping[str, int]) -> Person:
    fullest = min(names, key=lambda name: (-len(name.split()), -told[name], name))
    return Person(fullest, names, sum(told[name] for name in names))


def _is_one_of(name: list[str], others: Iterable[list[str]]) -> bool:
    return any(_same(name, other) for other in others)


def _same(a: list[str], b: list[str]) -> bool:
    """Whether the words of a name are another's, its end, its first and last one, or nearly the same letters."""
    if len(a) < len(b):
        return a == b[-len(a) :] or (len(a) > 1 and a[0] == b[0] and a[-1] == b[-1])
    return a == b or (len(a) > 1 and len(a) == len(b) and _nearly(" ".join(a), " ".join(b)))


def _nearly(one: str, other: str) -> bool:
    letters = SequenceMatcher(None, one, other)
    return letters.real_quick_ratio() >= _ALIKE and letters.quick_ratio() >= _ALIKE and letters.ratio() >= _ALIKE
