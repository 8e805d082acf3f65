"""Promises of the rules: each matches its examples and no reject, and all are matched as spaCy's Matcher would."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache
from pathlib import Path

import pytest
import spacy
from spacy.matcher import Matcher
from spacy.tokens import Doc
from spacy.vocab import Vocab

from bilateral import articles, reading
from bilateral.extract.events.told import FRAMES
from bilateral.turkish import letters, rules, vocabulary
from bilateral.turkish.morphology import word
from bilateral.turkish.pipeline import Analysed, analyse
from bilateral.turkish.rules import Hit, Rule, load, ruleset

HERE = Path(__file__).parent
FILES = sorted(path.stem for path in rules.FOLDER.glob("*.yml"))
RULES = [(name, rule) for name in FILES for rule in ruleset(name).rules]
EXAMPLES = [(name, rule.id, example) for name, rule in RULES for example in rule.examples]
REJECTS = [(name, rule.id, reject) for name, rule in RULES for reject in rule.rejects]
TEXTS = sorted([*(HERE / "articles").glob("*.txt"), *(HERE.parent / "seeds").glob("*.txt")])
ADDS_TO_EVENTS = {"along", "lead"}
"""The frame that makes no event of its own: it says who else took part in one told before."""

Found = set[tuple[str, int, int]]


def matched(name: str, text: str) -> set[str]:
    return {hit.rule.id for hit in ruleset(name).hits(analyse(text))}


# ---- each rule


@pytest.mark.parametrize(("name", "rule", "example"), EXAMPLES)
def test_a_rule_matches_its_examples(name: str, rule: str, example: str) -> None:
    assert rule in matched(name, example)


@pytest.mark.parametrize(("name", "rule", "reject"), REJECTS)
def test_a_rule_matches_no_reject(name: str, rule: str, reject: str) -> None:
    assert rule not in matched(name, reject)


@pytest.mark.parametrize(("name", "rule"), RULES, ids=lambda value: getattr(value, "id", value))
def test_a_rule_has_an_example_and_a_reject(name: str, rule: Rule) -> None:
    assert rule.examples and rule.rejects and rule.patterns


def test_ids_are_unique_over_all_files() -> None:
    ids = [rule.id for _, rule in RULES]
    assert sorted(ids) == sorted(set(ids))


def test_every_rule_that_the_code_names_is_described() -> None:
    """The database refuses evidence of a rule that it cannot explain."""
    known = {rule.id for rule in rules.described()}
    kinds = "|".join(sorted({id_.split(".")[0] for id_ in known}))
    code = "\n".join(path.read_text(encoding="utf-8") for path in sorted(Path(reading.__file__).parent.rglob("*.py")))
    named = set(re.findall(rf'"((?:{kinds})\.[a-z_]+)"', code))
    assert len(named) > 10 and named <= known


LEMMAS = sorted(
    {
        lemma
        for _, rule in RULES
        for pattern in rule.patterns
        for token in pattern
        for lemma in rules.literals(token.get("LEMMA"))
    }
)
ENDINGS = (
    "", "'nın", "'nin", "'de", "'da", "ı", "i", "u", "ü", "nı", "sı", "si", "su", "lar", "ler", "ın", "in", "un", "dı", "di",
    "du", "dü", "tı", "ti", "tu", "tü", "an", "en", "yan", "yen", "iyor", "acak", "ecek", "ması", "mesi",
)  # fmt: skip
SOFTENED = {"k": "ğ", "p": "b", "ç": "c", "t": "d"}


@pytest.mark.parametrize("lemma", LEMMAS)
def test_every_lemma_of_a_rule_is_the_lemma_of_some_form(lemma: str) -> None:
    stems = [lemma, letters.upper(lemma), lemma[:-1] + SOFTENED.get(lemma[-1], lemma[-1])]
    assert any(word(stem + ending).lemma == lemma for stem in stems for ending in ENDINGS)


# ---- what the rules of events say beside their patterns


@pytest.mark.parametrize("rule", ruleset("events").rules, ids=lambda rule: rule.id)
def test_an_event_rule_names_a_known_type_and_a_known_frame(rule: Rule) -> None:
    types = {type_.id for type_ in vocabulary.event_types()}
    frame = rule.get("frame")
    assert frame in FRAMES
    assert (rule.get("type") in types) is (frame not in ADDS_TO_EVENTS)


# ---- what is no rule


@pytest.mark.parametrize(
    "body",
    [
        "patterns: [[{NORM: ve}]]",
        "examples: [Lima ve Oslo.]",
        "patterns: [], examples: [Lima ve Oslo.]",
        "patterns: [[]], examples: [Lima ve Oslo.]",
        "patterns: [{NORM: ve}], examples: [Lima ve Oslo.]",
        "patterns: [[ve]], examples: [Lima ve Oslo.]",
        "patterns: [[{NORM: ve}]], examples: Lima ve Oslo.",
        "patterns: [[{NORMS: ve}]], examples: [Lima ve Oslo.]",
        "patterns: [[{NORM: {WITHIN: [ve]}}]], examples: [Lima ve Oslo.]",
        "patterns: [[{NORM: {REGEX: '('}}]], examples: [Lima ve Oslo.]",
        "patterns: [[{NORM: ya da}]], examples: [Lima ya da Oslo.]",
        "patterns: [[{LEMMA: {IN: [ve, ya da]}}]], examples: [Lima ya da Oslo.]",
        "patterns: [[{NORM: ve, OP: '!'}]], examples: [Lima ve Oslo.]",
        "patterns: [[{NORM: ve, OP: '{2,1}'}]], examples: [Lima ve Oslo.]",
        "patterns: [[{NORM: ve, OP: '?'}]], examples: [Lima ve Oslo.]",
        "patterns: [[{IS_PUNCT: true}]], examples: [',']",
    ],
)
def test_a_malformed_rule_is_refused_with_its_file_and_its_id(tmp_path: Path, body: str) -> None:
    file = tmp_path / "broken.yml"
    file.write_text(f"- {{id: some.rule, {body}}}", encoding="utf-8")
    with pytest.raises(ValueError, match=r"broken\.yml: rule some\.rule"):
        load(file)


def test_a_well_formed_rule_is_read(tmp_path: Path) -> None:
    file = tmp_path / "whole.yml"
    body = "patterns: [[{NORM: ve, OP: '{1,2}'}]], examples: [Lima ve Oslo.], kind: says"
    file.write_text(f"- {{id: some.rule, {body}}}", encoding="utf-8")
    [rule] = load(file)
    assert (rule.id, rule.examples, rule.rejects) == ("some.rule", ("Lima ve Oslo.",), ())
    assert (rule.get("kind"), rule.get("frame"), rule.get("frame", "none")) == ("says", "", "none")


@pytest.mark.parametrize("text", ["- id: [", "id: some.rule", "- some.rule", "", "- {patterns: []}"])
def test_a_file_that_is_no_list_of_rules_is_refused_with_its_name(tmp_path: Path, text: str) -> None:
    file = tmp_path / "broken.yml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(ValueError, match=r"broken\.yml"):
        load(file)


# ---- the same matches as spaCy's


@cache
def vocab() -> Vocab:
    return spacy.blank("tr").vocab


@cache
def matcher(name: str) -> Matcher:
    """spaCy's own, which reads the very patterns of the file."""
    own = Matcher(vocab(), validate=True)
    for rule in ruleset(name).rules:
        own.add(rule.id, [[dict(token) for token in pattern] for pattern in rule.patterns])
    return own


def as_doc(analysed: Analysed) -> Doc:
    """The same tokens, with what the patterns ask of them, for spaCy."""
    tokens = analysed.tokens
    spaces = [analysed.text[t.end : t.end + 1].isspace() for t in tokens]
    doc = Doc(
        vocab(),
        words=[t.text for t in tokens],
        spaces=spaces,
        lemmas=[t.lemma for t in tokens],
        pos=[t.word.pos for t in tokens],
        morphs=[t.morph for t in tokens],
    )
    for own, token in zip(doc, tokens, strict=True):
        own.norm_ = token.lower
    return doc


def longest(found: Iterable[tuple[str, int, int]], order: Sequence[str]) -> Found:
    """Matches that lie in no other; of equal ones the earlier rule's."""
    spans = {(first, last) for _, first, last in found}
    outer = {(a, b) for a, b in spans if not any(c <= a and b <= d and (a, b) != (c, d) for c, d in spans)}
    by_span = {span: [rule for rule, *own in found if tuple(own) == span] for span in outer}
    return {(min(own, key=order.index), *span) for span, own in by_span.items()}


def by_spacy(name: str, analysed: Analysed) -> Found:
    found = [(vocab().strings[key], first, last) for key, first, last in matcher(name)(as_doc(analysed))]
    return longest(found, [rule.id for rule in ruleset(name).rules])


def by_ours(hits: Iterable[Hit]) -> Found:
    return {(hit.rule.id, hit.first, hit.last) for hit in hits}


@pytest.mark.parametrize("name", FILES)
def test_our_matcher_and_spacys_match_the_same_in_examples_and_rejects(name: str) -> None:
    for text in {sentence for _, _, sentence in EXAMPLES + REJECTS}:
        analysed = analyse(text)
        assert by_ours(ruleset(name).hits(analysed)) == by_spacy(name, analysed), text


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.stem)
@pytest.mark.parametrize("name", FILES)
def test_our_matcher_and_spacys_match_the_same_in_articles(name: str, path: Path) -> None:
    analysed = analyse(articles.parse(path.read_text(encoding="utf-8"), path.name).text)
    assert by_ours(ruleset(name).hits(analysed)) == by_spacy(name, analysed)
