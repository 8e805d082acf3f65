"""Rules as data: YAML files of spaCy Matcher patterns, each rule with an id, examples that it must match and rejects.

A file of ``rules/`` is a list of mappings: ``id``; ``patterns`` (a list of spaCy token patterns); ``examples`` and
``rejects`` (sentences of our own); and whatever else the extractor that owns the file reads (a type, a frame, a role).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml
from spacy.matcher import Matcher
from spacy.tokens import Doc

from bilateral.turkish.pipeline import vocab

FOLDER = Path(__file__).parent / "rules"


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


@dataclass(frozen=True, slots=True)
class Hit:
    """A rule's match: half-open token span."""

    rule: Rule
    first: int
    last: int


class RuleSet:
    """The rules of one file, matched together.  A match inside another does not count; of equals the earlier rule does."""

    def __init__(self, name: str) -> None:
        self.rules = load(FOLDER / f"{name}.yml")
        self._matcher = Matcher(vocab())
        self._by_key: dict[int, Rule] = {}
        self._rank = {rule.id: n for n, rule in enumerate(self.rules)}
        for rule in self.rules:
            self._matcher.add(rule.id, [[dict(t) for t in pattern] for pattern in rule.patterns])
            self._by_key[vocab().strings[rule.id]] = rule

    def hits(self, doc: Doc) -> list[Hit]:
        """Matches in order of place, none inside another."""
        found = [Hit(self._by_key[key], first, last) for key, first, last in self._matcher(doc)]
        found.sort(key=lambda h: (h.first - h.last, self._rank[h.rule.id], h.first))
        kept: list[Hit] = []
        for hit in found:
            if not any(k.first <= hit.first and hit.last <= k.last for k in kept):
                kept.append(hit)
        return sorted(kept, key=lambda h: h.first)


@lru_cache(maxsize=None)
def ruleset(name: str) -> RuleSet:
    """The rule set of ``rules/NAME.yml``."""
    return RuleSet(name)


def load(path: Path) -> tuple[Rule, ...]:
    """The rules of a YAML file.  Raises ValueError, naming file and rule, where a rule is not well formed."""
    rules = []
    for raw in yaml.safe_load(path.read_text(encoding="utf-8")):
        missing = {"id", "patterns", "examples"} - raw.keys()
        if missing:
            raise ValueError(f"{path.name}: rule {raw.get('id', '?')} lacks {', '.join(sorted(missing))}")
        more = {k: str(v) for k, v in raw.items() if k not in {"id", "patterns", "examples", "rejects"}}
        patterns = tuple(tuple(pattern) for pattern in raw["patterns"])
        rules.append(Rule(raw["id"], patterns, tuple(raw["examples"]), tuple(raw.get("rejects", ())), more))
    return tuple(rules)
