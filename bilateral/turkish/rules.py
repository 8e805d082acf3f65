"""Rules as data: YAML files in spaCy's Matcher pattern format, each rule with examples that it must match and rejects.

A file of ``rules/`` is a list of mappings: ``id``; ``patterns`` (a list of spaCy token patterns); ``examples`` and
``rejects`` (sentences of our own); and whatever else the extractor that owns the file reads (a type, a frame, a role).

The patterns are matched here rather than by spaCy's Matcher, which tries every pattern at every token: a pattern is
tried only where its first plain word stands.  A test compares the two on every rule.  Token attributes: TEXT, NORM
(Turkish lower case), LEMMA, POS, MORPH, IS_PUNCT, IS_ALPHA; conditions: a value, IN, NOT_IN, REGEX; operators: ``?``,
``*``, ``+``, ``{n}`` and ``{n,m}``.
"""

from __future__ import annotations

import csv
import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from operator import attrgetter
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from bilateral.turkish.memo import remembered
from bilateral.turkish.pipeline import Analysed, Token

FOLDER = Path(__file__).parent / "rules"
_UNBOUNDED = 50


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule: its id, its patterns, sentences it must and must not match, and its further keys."""

    id: str
    patterns: tuple[tuple[Mapping[str, Any], ...], ...]
    examples: tuple[str, ...]
    rejects: tuple[str, ...]
    more: Mapping[str, str]

    def get(self, key: str, default: str = "") -> str:
        return self.more.get(key, default)


class Hit(NamedTuple):
    """A rule's match: half-open token span."""

    rule: Rule
    first: int
    last: int


_Match = tuple[int, int, int]
"""Half-open token span and the rule's place in its file."""
Test = Callable[[Token], bool]
_ATTRIBUTES: dict[str, Callable[[Token], Any]] = {
    "TEXT": attrgetter("text"),
    "NORM": attrgetter("lower"),
    "LEMMA": attrgetter("lemma"),
    "POS": attrgetter("word.pos"),
    "MORPH": attrgetter("morph"),
    "IS_PUNCT": lambda t: not t.is_word,
    "IS_ALPHA": lambda t: t.word.form.isalpha(),
}
_KEYS = ("LEMMA", "NORM")
_FREQUENT = {"bir", "bu", "de", "için", "ile", "ve"}
_OPERATORS = {"1": (1, 1), "?": (0, 1), "*": (0, _UNBOUNDED), "+": (1, _UNBOUNDED)}
_COUNTED = re.compile(r"\{(\d+)(?:,(\d+))?\}")


class _Step(NamedTuple):
    """One token of a pattern: its test and how often it may stand."""

    test: Test
    least: int
    most: int


class _Pattern(NamedTuple):
    """A compiled pattern and where its first token may lie, seen from its anchor, the step by which it is looked up.

    ``beside`` is where the token lies that is asked first whether the pattern may match, ``asked`` its test.
    """

    file: str
    rank: int
    steps: tuple[_Step, ...]
    begins: range
    beside: int
    asked: Test


def _furthest(steps: Sequence[_Step], n: int, tokens: Sequence[Token], i: int, behind: int) -> int | None:
    """The furthest end, not after ``behind``, of a match of the steps from ``n`` on that begins at ``i``; None without one."""
    last = len(steps) - 1
    while n <= last:
        test, least, most = steps[n]
        if least == most == 1:
            if i >= behind or not test(tokens[i]):
                return None
            n, i = n + 1, i + 1
            continue
        reach = 0
        while reach < most and i + reach < behind and test(tokens[i + reach]):
            reach += 1
        if reach < least:
            return None
        if least < reach and n < last:
            ends = [_furthest(steps, n + 1, tokens, i + count, behind) for count in range(least, reach + 1)]
            return max([end for end in ends if end is not None], default=None)
        n, i = n + 1, i + reach
    return i


@dataclass(frozen=True, slots=True)
class RuleSet:
    """The rules of one file."""

    name: str
    rules: tuple[Rule, ...]

    def hits(self, analysed: Analysed) -> list[Hit]:
        """Matches in order of place.  A match inside another does not count; of equals the earlier rule does."""
        return find(analysed)[self.name]


def find(analysed: Analysed) -> dict[str, list[Hit]]:
    """The hits of every file, for which the text is passed once."""
    matches: dict[str, set[_Match]] = {path.stem: set() for path in _files()}
    for pattern, first, last in _patterns().matches(analysed):
        matches[pattern.file].add((first, last, pattern.rank))
    return {name: _outermost(found, ruleset(name).rules) for name, found in matches.items()}


def _outermost(found: Iterable[_Match], rules: Sequence[Rule]) -> list[Hit]:
    kept: list[Hit] = []
    for first, last, rank in sorted(found, key=lambda m: (m[0], -m[1], m[2])):
        if not kept or last > kept[-1].last:
            kept.append(Hit(rules[rank], first, last))
    return kept


class _Patterns:
    """The patterns of all files, by the words at which they are tried."""

    def __init__(self, rulesets: Iterable[RuleSet]) -> None:
        self._by_word: dict[str, dict[str, list[_Pattern]]] = {key: defaultdict(list) for key in _KEYS}
        self._by_form: list[tuple[re.Pattern[str], _Pattern]] = []
        for rules in rulesets:
            for rank, rule in enumerate(rules.rules):
                for raw in rule.patterns:
                    self._add(rules.name, rank, raw)
        self._any_form = re.compile("|".join(f"(?:{asked.pattern})" for asked, _ in self._by_form))
        self.tried_at = remembered(self._tried_at)

    def _add(self, file: str, rank: int, raw: Sequence[Mapping[str, Any]]) -> None:
        steps = tuple(_step(token) for token in raw)
        anchor = _anchor(raw, steps)
        before = steps[:anchor]
        begins = range(-sum(s.most for s in before), 1 - sum(s.least for s in before))
        pattern = _Pattern(file, rank, steps, begins, *_beside(steps, anchor))
        if not _plain(raw[anchor]):
            self._by_form.append((re.compile(raw[anchor]["NORM"]["REGEX"]), pattern))
            return
        key, values = _plain(raw[anchor])[0]
        for value in values:
            self._by_word[key][value].append(pattern)

    def _tried_at(self, token: tuple[str, str]) -> tuple[_Pattern, ...]:
        """The patterns that a token of some lemma and form may anchor."""
        lemma, form = token
        by_form = [pattern for asked, pattern in self._by_form if asked.search(form)] if self._any_form.search(form) else ()
        return (*self._by_word["LEMMA"].get(lemma, ()), *self._by_word["NORM"].get(form, ()), *by_form)

    def matches(self, analysed: Analysed) -> Iterator[tuple[_Pattern, int, int]]:
        """Each pattern with the half-open token span that it matches within a sentence."""
        tokens = analysed.ended
        tried = [self.tried_at((token.lemma, token.lower)) for token in analysed.tokens]
        anchors = [i for i, patterns in enumerate(tried) if patterns]
        for sentence in analysed.sentences:
            first, last = sentence.first, sentence.last
            for anchor in anchors[bisect_left(anchors, first) : bisect_left(anchors, last)]:
                for pattern in tried[anchor]:
                    if not pattern.asked(tokens[anchor + pattern.beside]):
                        continue
                    for begin in pattern.begins:
                        i = anchor + begin
                        if i < first:
                            continue
                        end = _furthest(pattern.steps, 0, tokens, i, last)
                        if end is not None and end > i:
                            yield pattern, i, end


def _anchor(raw: Sequence[Mapping[str, Any]], steps: Sequence[_Step]) -> int:
    """The step by which a pattern is looked up: the one whose place before its first token is known best, rather no word of
    every other sentence.

    Raises ValueError where no step asks for a word.
    """
    sure = [n for n, step in enumerate(steps) if step.least]
    regular = {n for n in sure if isinstance(raw[n].get("NORM"), Mapping) and "REGEX" in raw[n]["NORM"]}
    asking = [n for n in sure if _plain(raw[n]) or n in regular]
    if not asking:
        raise ValueError("has a pattern without a LEMMA, a NORM or a NORM's REGEX that must stand")
    frequent = {n for n in asking if any(word in _FREQUENT for _, words in _plain(raw[n]) for word in words)}
    return min(asking, key=lambda n: (sum(s.most - s.least for s in steps[:n]), n in frequent, not _plain(raw[n]), n))


def _beside(steps: Sequence[_Step], anchor: int) -> tuple[int, Test]:
    """The place, seen from the anchor, of the token that says soonest that a pattern does not match, and its test.

    It is the one next to the anchor if that must stand, else the anchor itself.
    """
    if anchor + 1 < len(steps) and steps[anchor].most == 1 and steps[anchor + 1].least:
        return 1, steps[anchor + 1].test
    if anchor and steps[anchor - 1].least:
        return -1, steps[anchor - 1].test
    return 0, steps[anchor].test


def _plain(token: Mapping[str, Any]) -> list[tuple[str, list[str]]]:
    """The attributes of a token pattern that ask for one of a few words."""
    found = []
    for key in _KEYS:
        value = token.get(key)
        if isinstance(value, str):
            found.append((key, [value]))
        elif isinstance(value, Mapping) and set(value) == {"IN"}:
            found.append((key, list(value["IN"])))
    return found


def _step(token: Mapping[str, Any]) -> _Step:
    least, most = _times(str(token.get("OP", "1")))
    tests = [_test(key, value) for key, value in token.items() if key != "OP"]
    if len(tests) == 1:
        return _Step(tests[0], least, most)
    if len(tests) == 2:
        one, other = tests
        return _Step(lambda t: one(t) and other(t), least, most)
    return _Step(lambda t: all(test(t) for test in tests), least, most)


def _times(operator: str) -> tuple[int, int]:
    if operator in _OPERATORS:
        return _OPERATORS[operator]
    counted = _COUNTED.fullmatch(operator)
    if counted is None or int(counted[1]) > int(counted[2] or counted[1]):
        raise ValueError(f"has the unknown operator {operator}")
    return int(counted[1]), int(counted[2] or counted[1])


def _test(key: str, condition: Any) -> Test:
    """A token's test for one attribute.  Raises ValueError for what the format here does not know."""
    read = _ATTRIBUTES.get(key)
    if read is None:
        raise ValueError(f"asks for the unknown attribute {key}")
    spaced = [word for word in literals(condition) if " " in word]
    if spaced:
        raise ValueError(f"asks for {', '.join(spaced)}, which is never one token")
    if not isinstance(condition, Mapping):
        return lambda t: bool(read(t) == condition)
    if key in _KEYS and set(condition) == {"IN"}:
        words = frozenset(condition["IN"])
        return (lambda t: t.lemma in words) if key == "LEMMA" else (lambda t: t.lower in words)
    tests = [_compare(name, value) for name, value in condition.items()]
    if len(tests) == 1:
        compare = tests[0]
        return lambda t: compare(read(t))
    return lambda t: all(compare(read(t)) for compare in tests)


def literals(condition: Any) -> list[str]:
    """The words that a condition of a token pattern names."""
    if not isinstance(condition, Mapping):
        return [condition] if isinstance(condition, str) else []
    return [word for name in ("IN", "NOT_IN") for word in condition.get(name, ())]


def _compare(name: str, value: Any) -> Callable[[str], bool]:
    if name == "REGEX":
        pattern = re.compile(value)
        return remembered(lambda form: pattern.search(form) is not None)
    if name == "IN":
        return frozenset(value).__contains__
    if name == "NOT_IN":
        unwanted = frozenset(value)
        return lambda form: form not in unwanted
    raise ValueError(f"sets the unknown condition {name}")


@cache
def ruleset(name: str) -> RuleSet:
    """The rule set of ``rules/NAME.yml``."""
    return RuleSet(name, load(FOLDER / f"{name}.yml"))


@cache
def _files() -> tuple[Path, ...]:
    return tuple(sorted(FOLDER.glob("*.yml")))


@cache
def _patterns() -> _Patterns:
    return _Patterns(ruleset(path.stem) for path in _files())


def load(path: Path) -> tuple[Rule, ...]:
    """The rules of a YAML file.  Raises ValueError, naming file and rule, where a rule is not well formed."""
    try:
        listed = yaml.safe_load(path.read_text(encoding="utf-8"))
    except yaml.YAMLError as error:
        raise ValueError(f"{path.name}: {error}") from error
    if not isinstance(listed, list):
        raise ValueError(f"{path.name}: no list of rules")
    return tuple(_named(path, raw) for raw in listed)


def _named(path: Path, raw: Any) -> Rule:
    """The rule, or the error with the names of file and rule."""
    try:
        return _rule(raw)
    except (ValueError, re.error) as error:
        name = raw.get("id", "?") if isinstance(raw, Mapping) else raw
        raise ValueError(f"{path.name}: rule {name} {error}") from error


def _rule(raw: Any) -> Rule:
    _check(raw)
    patterns = tuple(tuple(pattern) for pattern in raw["patterns"])
    for pattern in patterns:
        _anchor(pattern, [_step(token) for token in pattern])
    more = {k: str(v) for k, v in raw.items() if k not in {"id", "patterns", "examples", "rejects"}}
    return Rule(raw["id"], patterns, tuple(raw["examples"]), tuple(raw.get("rejects", ())), more)


def _check(raw: Any) -> None:
    """Raises ValueError where a rule's keys are missing or hold something else than lists."""
    if not isinstance(raw, Mapping):
        raise ValueError("is no mapping")
    missing = {"id", "patterns", "examples"} - raw.keys()
    if missing:
        raise ValueError(f"lacks {', '.join(sorted(missing))}")
    wrong = [key for key in ("patterns", "examples", "rejects") if not isinstance(raw.get(key, []), list)]
    if wrong or not raw["patterns"] or not raw["examples"]:
        raise ValueError(f"has no list of {', '.join(wrong) or 'patterns or examples'}")
    if not all(isinstance(p, list) and all(isinstance(token, Mapping) for token in p) for p in raw["patterns"]):
        raise ValueError("has a pattern that is no list of tokens")


@dataclass(frozen=True, slots=True)
class Described:
    """A rule as the database explains it: its part (the file's name), what it says, and its examples, a line each."""

    id: str
    part: str
    says: str
    patterns: str | None
    examples: str | None
    rejects: str | None


def described(folder: Path = FOLDER) -> tuple[Described, ...]:
    """All rules in the order of their ids: those of the YAML files, and those that are functions (named_in_code.csv)."""
    written = [_described(path.stem, rule) for path in sorted(folder.glob("*.yml")) for rule in load(path)]
    with (folder / "named_in_code.csv").open(encoding="utf-8", newline="") as lines:
        coded = [Described(row["id"], "code", row["says"], None, None, None) for row in csv.DictReader(lines)]
    return tuple(sorted(written + coded, key=lambda rule: rule.id))


def _described(part: str, rule: Rule) -> Described:
    keys = "; ".join(f"{key}: {value}" for key, value in rule.more.items())
    patterns = "\n".join(map(_one_line, rule.patterns))
    shown = (keys or part, patterns, "\n".join(rule.examples), "\n".join(rule.rejects) or None)
    return Described(rule.id, part, *shown)


def _one_line(pattern: Sequence[Mapping[str, Any]]) -> str:
    tokens = [dict(token) for token in pattern]
    return str(yaml.safe_dump(tokens, allow_unicode=True, default_flow_style=True, width=10_000, sort_keys=False)).rstrip()
