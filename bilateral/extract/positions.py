"""Shared positions: on what two sides are told to agree, one draft for each topic.

"A, B ve C konularında mutabık kaldı" names three topics: what stands before the connecting noun, cut at commas and at a
"ve" that joins two nominalised clauses.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from bilateral.extract.dyads import dyad
from bilateral.extract.occasions import say_occasion
from bilateral.extract.scene import Draft, Scene
from bilateral.extract.telling import Happening
from bilateral.turkish.pipeline import Sentence, Token
from bilateral.turkish.rules import Hit

_CONNECTORS = ("konu", "husus", "mesele", "nokta", "başlık")
_FILLERS = {"da", "de", "ise", "ortak", "bir", "aynı", "tam", "her", "hem", "aralarında"}
_NO_TOPIC = {"bu", "o", "şu", "söz", "birçok", "pek", "bazı", "tüm", "bütün", "çeşitli", "ilgili"}
_LEADS = {"özellikle", "ayrıca", "öte", "yandan", "bunun", "yanında", "yanı", "sıra", "temel", "olarak"}


def extract(scene: Scene, events: Sequence[Happening]) -> list[Draft]:
    """The positions that two states share, as the article tells them."""
    drafts: list[Draft] = []
    told = 0
    for hit in scene.hits["positions"]:
        sentence = scene.sentence_at[hit.first]
        if sentence is None or sentence.heading or not _holds(scene, hit, sentence):
            continue
        after, told = told, hit.last
        states = dyad(scene, sentence, events, hit.first)
        if len(states) < 2 or _is_money(scene, hit, sentence):
            continue
        for first, last in _topics(scene, sentence, hit, after):
            drafts.append(_draft(scene, f"h{len(drafts) + 1}", hit, (first, last)))
            say_occasion(scene, drafts[-1], sentence, events, hit.rule.id)
            for code, (span, basis) in states.items():
                drafts[-1].say(f"country:{code}", code, span, hit.rule.id, basis)
    return drafts


def _holds(scene: Scene, hit: Hit, sentence: Sentence) -> bool:
    """Not negated, not only hoped for."""
    verb = scene.tokens[hit.last - 1]
    following = scene.own(sentence, hit.last, hit.last + 2)
    return (
        not verb.word.negative
        and verb.word.tense not in {"Fut", "Nec", "Cond"}
        and not any(t.lower == "değil" for t in following)
    )


def _is_money(scene: Scene, hit: Hit, sentence: Sentence) -> bool:
    """A sum that is agreed on is a target of the ledger."""
    begin, end = scene.tokens[max(sentence.first, hit.first - 14)].start, scene.tokens[hit.first].start
    return any(begin <= m.start and m.end <= end for m in scene.amounts)


def _draft(scene: Scene, key: str, hit: Hit, topic: tuple[int, int]) -> Draft:
    draft = Draft("shared_position", key)
    draft.say("", "", (scene.tokens[hit.first].start, scene.tokens[hit.last - 1].end), hit.rule.id)
    span = (scene.tokens[topic[0]].start, scene.tokens[topic[1] - 1].name_end)
    draft.say("topic", " ".join(scene.text[span[0] : span[1]].split()), span, hit.rule.id)
    return draft


def _topics(scene: Scene, sentence: Sentence, hit: Hit, after: int) -> list[tuple[int, int]]:
    """Half-open token spans of the topics before a word of agreement and behind the last such word."""
    own = scene.own(sentence, after, hit.first)
    while own and (own[-1].lower in _FILLERS or own[-1].text == ","):
        own.pop()
    connector = next((t for t in reversed(own[-6:]) if t.lemma in _CONNECTORS), None)
    if connector is None or not connector.word.possessive or any(t.verb for t in own if t.i > connector.i):
        return _in_the_locative(own)
    begin = _begin(scene, sentence, connector, after)
    while begin < connector.i and (not scene.tokens[begin].is_word or scene.tokens[begin].lower in {"ve", "da", "de"}):
        begin += 1
    return [s for s in _split(scene.tokens, begin, connector.i) if _says_something(scene, s)]


def _in_the_locative(own: Sequence[Token]) -> list[tuple[int, int]]:
    """ "bölgesel meselelerde ortak görüşe sahip", "konulara ilişkin tutumları örtüşüyor": the nearest such phrase."""
    for n in range(len(own) - 1, max(-1, len(own) - 9), -1):
        token = own[n]
        if token.verb or token.text in {",", ";", ":"}:
            return []
        if token.lemma in _CONNECTORS and token.case in {"Loc", "Dat"}:
            first = n
            while first and (_is_modifier(own[first - 1]) or (first == 1 and own[0].word.pos == "ADJ")):
                first -= 1
            first += own[first].lower == "ve"
            return [(own[first].i, token.i + 1)] if first < n and own[first].lower not in _NO_TOPIC else []
    return []


def _is_modifier(token: Token) -> bool:
    return token.lower in {"ve"} or (
        token.word.pos in {"ADJ", "NOUN"} and not token.verb and token.case == "Nom" and not token.capital
    )


def _begin(scene: Scene, sentence: Sentence, connector: Token, after: int) -> int:
    """Where the topics begin: behind the last verb, subject, state or opening word that is not part of them."""
    begin = max(sentence.first, after)
    tokens = scene.own(sentence, begin, connector.i)
    for n, token in enumerate(tokens):
        following = tokens[n + 1] if n + 1 < len(tokens) else connector
        if _parts(scene, token, following):
            begin = following.i
    return begin


def _parts(scene: Scene, token: Token, following: Token) -> bool:
    """Whether a token lies before the topics: finite verbs, "taraf da", subjects with their comma, openings."""
    if token.verb in {"Fin", "Conv"} or (token.verb == "Part" and following.text == ",") or token.lower in _LEADS | {"ise"}:
        return True
    if token.lower in {"da", "de"} and following.text != ",":
        return True
    mention = next((m for m in scene.mentions.people if m.last == token.i), None)
    if token.text == "," and (mention is not None or _is_state(scene, token.i) or _is_both(scene.tokens[token.i - 1])):
        return True
    if (_is_state(scene, token.i + 1) and token.case in {"Gen", "Ins"}) or token.lower in {
        "ülkenin",
        "tarafın",
        "tarafların",
    }:
        return True
    return token.lower in {"taraf", "taraflar"}


def _is_both(token: Token) -> bool:
    """ "iki ülke", "her iki taraf"."""
    return token.lemma in {"ülke", "taraf"} and token.case == "Nom" and not token.word.possessive


def _is_state(scene: Scene, last: int) -> bool:
    return any(p.last == last and p.is_state for p in scene.mentions.places_in(max(0, last - 4), last))


def _split(tokens: Sequence[Token], first: int, last: int) -> list[tuple[int, int]]:
    """Cut at commas, and at a "ve" behind a nominalised clause or, in a list, behind a noun without a case."""
    cuts = [first - 1]
    listed = any(t.text == "," for t in tokens[first:last])
    for token in tokens[first:last]:
        before = tokens[token.i - 1]
        clause = before.verb == "Vnoun" or (before.lemma.endswith(("ma", "me")) and before.word.possessive)
        if token.text == "," or (
            token.lower == "ve"
            and (clause or (listed and before.case == "Nom" and token.i > first and _closing(tokens, token, last)))
        ):
            cuts.append(token.i)
    cuts.append(last)
    return [(a + 1, b) for a, b in itertools.pairwise(cuts) if b > a + 1]


def _closing(tokens: Sequence[Token], token: Token, last: int) -> bool:
    """The last "ve" of a list, with nothing parted by a comma behind it."""
    return not any(t.text == "," or t.lower == "ve" for t in tokens[token.i + 1 : last])


def _says_something(scene: Scene, span: tuple[int, int]) -> bool:
    words = [t for t in scene.tokens[span[0] : span[1]] if t.is_word]
    return len(words) > 1 or (bool(words) and words[0].lower not in _NO_TOPIC)
