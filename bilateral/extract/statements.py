"""Statements: direct quotations and indirect speech, each with the one who speaks.

A direct statement is a quotation of at least six words that somebody is told to have said.  An indirect one is a sentence
of the report whose finite verb reports speech; the participles in it ("… belirten") belong to it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bilateral.extract.events import Happening
from bilateral.extract.occasions import say_occasion
from bilateral.extract.scene import Draft, Scene
from bilateral.extract.speech import Speaker, Speech, is_passive
from bilateral.turkish.pipeline import Quote, Sentence, Token
from bilateral.turkish.rules import Hit


def extract(scene: Scene, speech: Speech, events: Sequence[Happening]) -> list[Draft]:
    """The statements of an article: direct ones first, each once."""
    drafts: list[Draft] = []
    said: list[tuple[str, str]] = []
    for index, (speaker, verb) in sorted(speech.by_quote.items()):
        quote = scene.analysed.quotes[index]
        text = scene.text[quote.start : quote.end]
        if (
            _is_title(scene, quote)
            or _is_list(text)
            or any(speaker.actor == who and _repeats(text, known) for who, known in said)
        ):
            continue
        said.append((speaker.actor, text))
        drafts.append(_direct(scene, speech, events, f"s{len(drafts) + 1}", quote, speaker, verb))
    for words, speaker in _without_marks(scene, speech):
        drafts.append(_unmarked(scene, f"s{len(drafts) + 1}", words, speaker))
    for sentence in speech.outer:
        hit = _indirect(scene, speech, sentence)
        who = speech.by_sentence.get(sentence.index)
        if hit is not None and who is not None:
            drafts.append(_reported(scene, events, f"s{len(drafts) + 1}", sentence, hit, who))
    return drafts


def _is_list(text: str) -> bool:
    """Whether every line begins with a dash or a bullet: somebody's list, not their words."""
    lines = text.strip().splitlines()
    return len(lines) > 1 and all(line.lstrip().startswith(("-", "–", "•", "*")) for line in lines)


def _without_marks(scene: Scene, speech: Speech) -> list[tuple[tuple[int, int], Speaker]]:
    """Words given without quotation marks, to their paragraph's end, after a name and a colon or "şunları söyledi:"."""
    paragraphs: dict[int, tuple[int, int]] = {}
    for sentence in speech.outer:
        paragraphs[sentence.paragraph] = (paragraphs.get(sentence.paragraph, (sentence.first, 0))[0], sentence.last)
    found = [(_words_after(scene, paragraphs, i), speaker) for i, speaker in _colons(scene, speech, paragraphs)]
    return [(span, speaker) for span, speaker in found if span is not None]


def _colons(scene: Scene, speech: Speech, paragraphs: Mapping[int, tuple[int, int]]) -> list[tuple[int, Speaker]]:
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
        hits = [h for h in speech.hits.get(sentence.index, []) if not is_passive(scene, h)]
        third = bool(hits) and scene.tokens[hits[-1].last - 1].word.person == "3"
        if third and who is not None and not sentence.heading:
            found.append((hits[-1].last, who))
    found.sort(key=lambda f: f[0])
    return [(i + 1, who) for i, who in found if i < len(scene.tokens) and scene.tokens[i].text == ":"]


def _words_after(scene: Scene, paragraphs: Mapping[int, tuple[int, int]], i: int) -> tuple[int, int] | None:
    """The token span from ``i`` to its paragraph's end, if those are words of a text and no quotation, list or heading."""
    here = scene.sentence_at[i] if i < len(scene.tokens) else None
    if here is None or here.heading or here.quote != -1 or not scene.tokens[i].is_word:
        return None
    last = paragraphs[here.paragraph][1]
    return (i, last) if last - i >= 6 else None


def _unmarked(scene: Scene, key: str, tokens: tuple[int, int], speaker: Speaker) -> Draft:
    draft = Draft("statement", key)
    span = (scene.tokens[tokens[0]].start, scene.tokens[tokens[1] - 1].end)
    rule = "statement.after_name"
    colon = scene.tokens[tokens[0] - 1]
    draft.say("", "", span, rule)
    draft.say("kind", "direct", (colon.start, colon.end), rule)
    draft.say("text", scene.text[span[0] : span[1]], span, rule)
    draft.say("speaker", speaker.actor, speaker.span, rule, speaker.basis)
    _say_countries(scene, draft, speaker, tokens, rule)
    return draft


def _repeats(text: str, known: str) -> bool:
    """One quotation begins with the whole of the other: it is told again, longer or cut short."""
    one, other = sorted((" ".join(text.split()).rstrip(".!?… "), " ".join(known.split()).rstrip(".!?… ")), key=len)
    return other.startswith(one)


def _is_title(scene: Scene, quote: Quote) -> bool:
    """A quoted name of a document or a programme: capitalised throughout, with no verb."""
    words = [t for t in scene.tokens[quote.first : quote.last] if t.is_word]
    return not any(t.verb == "Fin" for t in words) and all(t.capital or t.lower in {"ve", "ile", "için"} for t in words)


def _direct(
    scene: Scene,
    speech: Speech,
    events: Sequence[Happening],
    key: str,
    quote: Quote,
    speaker: Speaker,
    verb: Token | None,
) -> Draft:
    draft = Draft("statement", key)
    span = (quote.start, quote.end)
    rule = "statement.direct"
    draft.say("", "", span, rule)
    draft.say("kind", "direct", (verb.start, verb.end) if verb is not None else span, rule)
    draft.say("text", scene.text[quote.start : quote.end], span, rule)
    draft.say("speaker", speaker.actor, speaker.span, rule, speaker.basis)
    frame = speech.frame(quote)
    _say_countries(scene, draft, speaker, (quote.first, quote.last), rule)
    say_occasion(scene, draft, frame, events, rule)
    return draft


def _indirect(scene: Scene, speech: Speech, sentence: Sentence) -> Hit | None:
    """The finite verb that reports a sentence's speech in the reporter's words, if that is its main verb."""
    if sentence.heading:
        return None
    main = scene.main_verb(sentence)
    hits = [h for h in speech.hits.get(sentence.index, []) if h.rule.get("kind") == "says"]
    hit = next((h for h in reversed(hits) if main is not None and h.first <= main.i < h.last), None)
    if hit is None or is_passive(scene, hit) or main is None or main.word.person == "1":
        return None
    quoted = any(q.first >= sentence.first and q.last <= sentence.last for q in scene.analysed.quotes)
    return None if quoted or main.word.tense not in {"Past", "Evid", "Pres"} else hit


def _reported(scene: Scene, events: Sequence[Happening], key: str, sentence: Sentence, hit: Hit, speaker: Speaker) -> Draft:
    draft = Draft("statement", key)
    span = scene.span(sentence)
    rule = "statement.indirect"
    draft.say("", "", span, rule)
    draft.say("kind", "indirect", (scene.tokens[hit.first].start, scene.tokens[hit.last - 1].end), rule)
    draft.say("text", scene.text[span[0] : span[1]], span, rule)
    draft.say("speaker", speaker.actor, speaker.span, rule, speaker.basis)
    _say_countries(scene, draft, speaker, (sentence.first, sentence.last), rule)
    say_occasion(scene, draft, sentence, events, rule)
    return draft


def _say_countries(scene: Scene, draft: Draft, speaker: Speaker, tokens: tuple[int, int], rule: str) -> None:
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
