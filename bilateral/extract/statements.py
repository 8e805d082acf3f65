"""Statements: direct quotations and indirect speech, each with the one who speaks.

A direct statement is a quotation of at least six words that somebody is told to have said.  An indirect one is a sentence
of the report whose finite verb reports speech; the participles in it ("… belirten") belong to it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from bilateral.extract.occasions import say_occasion
from bilateral.extract.scene import Draft, Scene
from bilateral.extract.speech import Speaker, Speech
from bilateral.extract.telling import Happening
from bilateral.turkish import letters
from bilateral.turkish.pipeline import Quote, Sentence
from bilateral.turkish.rules import Hit

Span = tuple[int, int]
_UNMARKED = "statement.after_name"


@dataclass(frozen=True, slots=True)
class _Words:
    """Words that somebody says: token and character span (half-open), what tells that they are said, and by which rule.

    ``frame`` is the report's sentence that tells it.
    """

    first: int
    last: int
    span: Span
    speaker: Speaker
    mark: Span
    rule: str
    frame: Sentence


def extract(scene: Scene, speech: Speech, events: Sequence[Happening]) -> list[Draft]:
    """The statements of an article: direct ones first, each once."""
    said = _each_once(scene, [*_quoted(scene, speech), *_without_marks(scene, speech)])
    unmarked = {i for words in said if words.rule == _UNMARKED for i in range(words.first, words.last)}
    drafts = [_direct(scene, events, f"s{n}", words) for n, words in enumerate(said, 1)]
    for sentence in speech.outer:
        hit = _indirect(scene, speech, sentence)
        who = speech.by_sentence.get(sentence.index)
        if hit is not None and who is not None and unmarked.isdisjoint(range(sentence.first, sentence.last)):
            drafts.append(_reported(scene, events, f"s{len(drafts) + 1}", sentence, hit, who))
    return drafts


def _each_once(scene: Scene, said: Iterable[_Words]) -> list[_Words]:
    """Words without those that the same speaker was told to say before, whole or cut short."""
    kept: list[_Words] = []
    for words in said:
        text = scene.text[slice(*words.span)]
        same = [scene.text[slice(*known.span)] for known in kept if known.speaker.actor == words.speaker.actor]
        if not any(_repeats(text, known) for known in same):
            kept.append(words)
    return kept


def _quoted(scene: Scene, speech: Speech) -> Iterator[_Words]:
    """The quotations that somebody is told to say; names and lists that the text only quotes are none."""
    for index, (speaker, verb) in sorted(speech.by_quote.items()):
        quote = scene.analysed.quotes[index]
        span = (quote.start, quote.end)
        mark = (verb.start, verb.end) if verb is not None else span
        if not _is_title(scene, quote) and not _is_list(scene.text[slice(*span)]):
            yield _Words(quote.first, quote.last, span, speaker, mark, "statement.direct", speech.frame(quote))


def _is_list(text: str) -> bool:
    """Whether every line begins with a dash or a bullet: somebody's list, not their words."""
    lines = text.strip().splitlines()
    return len(lines) > 1 and all(line.lstrip().startswith(("-", "–", "•", "*")) for line in lines)


def _without_marks(scene: Scene, speech: Speech) -> Iterator[_Words]:
    """Words given without quotation marks, to their paragraph's end, after a name and a colon or "şunları söyledi:"."""
    paragraphs: dict[int, Span] = {}
    for sentence in speech.outer:
        paragraphs[sentence.paragraph] = (paragraphs.get(sentence.paragraph, (sentence.first, 0))[0], sentence.last)
    for i, speaker in _colons(scene, speech, paragraphs):
        colon, frame, words = scene.tokens[i - 1], scene.sentence_at[i - 1], _words_after(scene, paragraphs, i)
        if words is not None and frame is not None:
            span = (scene.tokens[words[0]].start, scene.tokens[words[1] - 1].end)
            yield _Words(*words, span, speaker, (colon.start, colon.end), _UNMARKED, frame)


def _colons(scene: Scene, speech: Speech, paragraphs: Mapping[int, Span]) -> list[tuple[int, Speaker]]:
    """The tokens at which somebody's words may begin behind a colon, and who speaks."""
    found = []
    for mention in scene.mentions.people:
        here = scene.sentence_at[mention.first]
        if mention.kind != "named" or here is None or here.quote != -1:
            continue
        first, last = paragraphs[here.paragraph]
        if mention.last - first <= 16 and (not here.heading or (mention.first, mention.last + 1) == (first, last)):
            found.append((mention.last, Speaker(mention.actors[0], (mention.start, mention.end), mention.basis)))
    for sentence in speech.outer:
        who = speech.by_sentence.get(sentence.index)
        hits = speech.told(sentence)
        verb = scene.tokens[hits[-1].last - 1] if hits else None
        third = verb is not None and verb.verb == "Fin" and verb.word.person == "3"
        if third and who is not None and not sentence.heading:
            found.append((hits[-1].last, who))
    found.sort(key=lambda f: f[0])
    return [(i + 1, who) for i, who in found if scene.tokens[i].text == ":"]


def _words_after(scene: Scene, paragraphs: Mapping[int, Span], i: int) -> Span | None:
    """The token span from ``i`` to its paragraph's end or "dedi", if a sentence begins there and no quotation, list or heading.

    Words in capitals are a heading too, and a few before a quotation its label: "LİMAN: “…”".
    """
    here = scene.sentence_at[i] if i < len(scene.tokens) else None
    begins = i < len(scene.tokens) and (scene.tokens[i].capital or scene.tokens[i].text[:1].isdigit())
    if here is None or here.heading or here.quote != -1 or not begins:
        return None
    last = paragraphs[here.paragraph][1]
    label = any(t.quote != -1 for t in scene.tokens[i : min(i + 8, last)])
    if label or all(letters.is_shouted(t.text) for t in scene.tokens[i:last]):
        return None
    closing = [t for t in scene.tokens[i:last] if t.is_word][-1]
    last = closing.i if closing.lemma == "de" and closing.verb == "Fin" else last
    return (i, last) if last - i >= 6 else None


def _repeats(text: str, known: str) -> bool:
    """One quotation begins with the whole of the other: it is told again, longer or cut short."""
    one, other = sorted((" ".join(text.split()).rstrip(".!?… "), " ".join(known.split()).rstrip(".!?… ")), key=len)
    return other.startswith(one)


def _is_title(scene: Scene, quote: Quote) -> bool:
    """A quoted name of a document or a programme: capitalised throughout, with no verb."""
    words = [t for t in scene.tokens[quote.first : quote.last] if t.is_word]
    return not any(t.verb == "Fin" for t in words) and all(t.capital or t.lower in {"ve", "ile", "için"} for t in words)


def _direct(scene: Scene, events: Sequence[Happening], key: str, words: _Words) -> Draft:
    draft = Draft("statement", key)
    draft.say("kind", "direct", words.mark, words.rule)
    _say_words(scene, draft, words)
    say_occasion(scene, draft, words.frame, events, words.rule)
    return draft


def _indirect(scene: Scene, speech: Speech, sentence: Sentence) -> Hit | None:
    """The finite verb that reports a sentence's speech in the reporter's words, if that is its main verb."""
    if sentence.heading:
        return None
    main = scene.main_verb(sentence)
    hits = [h for h in speech.told(sentence) if h.rule.get("kind") == "says"]
    hit = next((h for h in reversed(hits) if main is not None and h.first <= main.i < h.last), None)
    if hit is None or main is None or main.word.person != "3":
        return None
    quoted = any(q.first >= sentence.first and q.last <= sentence.last for q in scene.analysed.quotes)
    return None if quoted or main.word.tense not in {"Past", "Evid", "Pres"} else hit


def _reported(scene: Scene, events: Sequence[Happening], key: str, sentence: Sentence, hit: Hit, speaker: Speaker) -> Draft:
    draft = Draft("statement", key)
    mark = (scene.tokens[hit.first].start, scene.tokens[hit.last - 1].end)
    words = _Words(sentence.first, sentence.last, scene.span(sentence), speaker, mark, "statement.indirect", sentence)
    draft.say("kind", "indirect", words.mark, words.rule)
    _say_words(scene, draft, words)
    say_occasion(scene, draft, sentence, events, words.rule)
    return draft


def _say_words(scene: Scene, draft: Draft, words: _Words) -> None:
    """What is said, by whom, and the states of both."""
    draft.say("", "", words.span, words.rule)
    draft.say("text", scene.text[slice(*words.span)], words.span, words.rule)
    draft.say("speaker", words.speaker.actor, words.speaker.span, words.rule, words.speaker.basis)
    _say_countries(scene, draft, words.speaker, (words.first, words.last), words.rule)


def _say_countries(scene: Scene, draft: Draft, speaker: Speaker, tokens: Span, rule: str) -> None:
    """The speaker's state, and those that the statement speaks of."""
    own = scene.mentions.country(speaker.actor)
    if own:
        draft.say(f"country:{own}", own, speaker.span, rule, "resolved")
    named = {own}
    for place in scene.mentions.places_in(*tokens):
        code = place.entry.country
        if place.entry.kind in {"country", "adjective", "people"} and code and code not in named:
            named.add(code)
            draft.say(f"country:{code}", code, (place.start, place.end), rule)
