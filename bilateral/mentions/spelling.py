"""Names compared: which words may be of one name, and how differently it is spelt."""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import SequenceMatcher
from functools import lru_cache

from bilateral.mentions.actors import Person
from bilateral.turkish import letters
from bilateral.turkish.morphology import analyses, is_only_a_name
from bilateral.turkish.pipeline import Token

FAMILY_NAME_FIRST = {"CHN", "HUN", "JPN", "KOR", "PRK", "TWN", "VNM"}
ARTICLES = ("el-", "al-", "es-", "er-", "ez-", "en-", "eş-", "et-", "ed-")


def is_foreign_word(token: Token) -> bool:
    """A word that the analyser knows neither alone nor in the plural ("Demiryolları"), no abbreviation: "Worldwide"."""
    form = token.word.name
    if set("wxq") & set(form[1:]) and not letters.is_shouted(form):
        return True
    lower = letters.lower(form)
    if not form.isalpha() or letters.is_shouted(form) or analyses(lower):
        return False
    return not (lower.endswith(("ları", "leri")) and any(analyses(lower[:-4] + vowel) for vowel in "ıiuü"))


def is_strange(word: str) -> bool:
    """Whether a word is none of the language."""
    return len(word) > 3 and is_only_a_name(word)


def as_written(token: Token) -> str:
    """A name's word without its suffix, and not shouted."""
    form = token.word.name
    if len(form) > 3 and letters.is_shouted(form) and form.isalpha():
        return letters.capital(letters.lower(form))
    return form


@lru_cache(maxsize=20_000)
def words_of(name: str) -> tuple[str, ...]:
    return tuple(spelled_alike(word) for word in letters.lower(name).split())


_SPELLING = {"zh": "c", "ch": "ç", "sh": "ş", "x": "ş", "q": "ç", "w": "v", "j": "c"}
"""Chinese names are printed as the Chinese write them in Latin letters and as Turks say them: Xi Jinping, Şi Cinping."""
_SPELT_OTHERWISE = re.compile("|".join(_SPELLING))


@lru_cache(maxsize=20_000)
def spelled_alike(word: str) -> str:
    """A word of a name in Turkish spelling, to compare it; never to be shown."""
    return _SPELT_OTHERWISE.sub(lambda match: _SPELLING[match[0]], word)


@lru_cache(maxsize=20_000)
def compared(word: str) -> str:
    """A word of a name, in lower case, as it is compared: in Turkish spelling and without an article."""
    return strip_article(spelled_alike(word))


@lru_cache(maxsize=20_000)
def _bare_words(name: str) -> tuple[str, ...]:
    return tuple(strip_article(word) for word in words_of(name))


@lru_cache(maxsize=20_000)
def initials_of(name: str) -> frozenset[str]:
    return frozenset(word[0] for name_words in (words_of(name), _bare_words(name)) for word in name_words if word)


@lru_cache(maxsize=20_000)
def strip_article(word: str) -> str:
    return word[3:] if word.startswith(ARTICLES) else word


def is_part(words: Sequence[str], name: str) -> bool:
    """Whether words are a name's last ones, its first one, or all of it."""
    own = _bare_words(name)
    said = [strip_article(w) for w in words]
    if len(said) > len(own) or said[-1].isdigit():
        return False
    if len(said) == len(own) > 1 and all(a == b or _variant(a, b) for a, b in zip(own, said, strict=True)):
        return True
    if len(said) == len(own) == 2 and own[1] == said[1] and hardened(own[0]) == hardened(said[0]):
        return True
    if list(own[-len(said) :]) == said:
        return True
    if len(said) == 1:
        return _variant(own[-1], said[0])
    return len(said) == 2 and said[0] == own[0] and (_variant(own[-1], said[-1]) or said[1] == own[-1])


def hardened(word: str) -> str:
    """Ahmed and Ahmet, Mahmud and Mahmut: Turkish hardens the last consonant, and not everybody writes it."""
    return word[:-1] + {"d": "t", "b": "p"}.get(word[-1], word[-1]) if len(word) > 3 else word


def is_inner(words: list[str], name: str, country: str | None) -> bool:
    """A surname inside a name of three words or more, or the family name where it comes first."""
    own = words_of(name)
    if len(words) != 1 or len(own) < 2:
        return False
    return (words[0] in own[1:] and len(own) > 2) or (country in FAMILY_NAME_FIRST and words[0] == own[0])


_ALIKE = 0.88
"""The share of letters in the same order that makes two words spellings of one name."""


def _variant(one: str, other: str) -> bool:
    """Two spellings of one foreign surname."""
    if len(one) < 6 or len(other) < 6 or one[0] != other[0] or abs(len(one) - len(other)) > 2:
        return False
    a, b = letters.fold(one), letters.fold(other)
    shared = min(len(a) - len(set(a) - set(b)), len(b) - len(set(b) - set(a)))
    if 2 * shared < _ALIKE * (len(a) + len(b)):
        return False
    return a == b or SequenceMatcher(None, a, b).ratio() >= _ALIKE


def same_person(person: Person, name: str, country: str | None) -> bool:
    if country and person.country and country != person.country:
        return False
    said = words_of(name)
    if len(said) > 1 and said[0][0].isdigit() and any(words_of(known)[:2] == said[:2] for known in person.names):
        return True
    if len(said) == 1 and country in FAMILY_NAME_FIRST and any(words_of(known)[0] == said[0] for known in person.names):
        return True
    full = [known for known in person.names if " " in known] if len(said) > 1 else []
    return any(is_part(said, known) or is_part(words_of(known), name) for known in full or person.names)


def is_given_name(person: Person, name: str, country: str | None) -> bool:
    """Whether a name of one word is somebody's given name: "Abel Roe", then "Abel"."""
    if country and person.country and country != person.country:
        return False
    return " " not in name and any(words_of(known)[:1] == words_of(name) for known in person.names)


def is_same_king(person: Person, name: str, country: str | None) -> bool:
    """Whether two names of a state's kings are one's, the shorter a first name: "2. Hasan", "Hasan", "Hasan bin Salim"."""
    if country and person.country and country != person.country:
        return False
    names = [words_of(each) for each in (name, *person.names)]
    if len({words[0] for words in names if words[0][0].isdigit()}) > 1:
        return False
    said, *others = [words[1:] if words[0][0].isdigit() else words for words in names]
    return any(said[:1] == other[:1] and 1 in {len(said), len(other)} for other in others)
