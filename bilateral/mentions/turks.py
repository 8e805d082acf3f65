"""Whether a name is one of Turks: by its given name, and by how the surname is made up."""

from __future__ import annotations

import re
from functools import lru_cache

from bilateral.mentions.spelling import ARTICLES, hardened
from bilateral.turkish import letters
from bilateral.turkish.morphology import is_only_a_name
from bilateral.turkish.vocabulary import small_given_names

_FAMILY_NAMES_ABROAD = re.compile(r"(?<=.)(?:[eo]va?|[^r]iç|yan|dze|şvili|ski|zade|nejad|[aıou][^aeıioöuül]+i)$")
"""How family names end among Slavs, Armenians, Georgians, Iranians and Arabs that bear given names of Turks, too.

No Turkish ending has "i" behind "a", "ı", "o" or "u": Barzani, Talabani.
"""
_ARABIC = {"bin", "bint", "ibn", "el"}
_FATHERS_NAMES = {
    "abbas", "abdullah", "ali", "davud", "hamid", "hasan", "hüseyin", "ibrahim", "idris", "kasım", "kerim", "mahmut", "musa",
    "mustafa", "ömer", "salih", "yusuf",
}  # fmt: skip
"""Given names that follow another where one is called by the father's name, and are family names of few Turks."""


@lru_cache(maxsize=20_000)
def is_foreign_name(name: str) -> bool:
    """Whether a name is none of Turks: "el-", "bin" or "w" in it, no given name of theirs, or a last word of no Turkish."""
    words = [word for word in letters.lower(name).split() if len(word) > 1]
    if _ARABIC & set(words) or any(word.startswith(ARTICLES) for word in words) or set("qwx") & set(name):
        return True
    if len(words) < 2 or words[-1] in small_given_names() or not is_only_a_name(words[-1]):
        return False
    turkish = any(word in small_given_names() for word in words) or words[-1].endswith(_OF_TURKS_ALONE)
    of_tribe = words[-1].endswith("i") and words[-1][:-1] in small_given_names()
    return not turkish or of_tribe or _FAMILY_NAMES_ABROAD.search(words[-1]) is not None


@lru_cache(maxsize=20_000)
def is_borrowed_name(name: str) -> bool:
    """Whether others than Turks bear a name more often: "Ahmed", where Turks write Ahmet, or "Ana Hasan", by the father."""
    words = letters.lower(name).split()
    fathers = len(words) > 1 and words[-1] in _FATHERS_NAMES
    spelt = any(hardened(word) != word and hardened(word) in small_given_names() for word in words)
    return (fathers or spelt) and not words[-1].endswith(_OF_TURKS_ALONE)


def is_turkish_surname(name: str) -> bool:
    """Whether the last word of a name is one of the language, a given name of Turks, or ends as their names do."""
    last = letters.lower(name).split()[-1]
    return last in small_given_names() or sounds_turkish(last) or not is_only_a_name(last)


def sounds_turkish(surname: str) -> bool:
    """Whether a surname is made up as those of Turks are: "Göktürk", "Bağcıoğlu", "Yılmazer"."""
    return _OF_TURKS.search(surname) is not None


_OF_TURKS_ALONE = ("oğlu", "türk")
"""How surnames end that Turks alone bear, whatever their given names."""
_OF_TURKS = re.compile(
    r"ğ|^öz(?!il)|(?:oğlu|demir|doğan|gül|kaya|kul|kurt|l[ıü]|soy|soylu|taş|tekin|tunç|türk|yılmaz|yıldız|ışık|(?<=[lmnrzçş])er)$"
)


def has_turkish_name(name: str) -> bool:
    """Whether a given name, or a surname that Turks alone bear, is a Turk's."""
    *given, last = letters.lower(name).split()
    turkish = any(word in small_given_names() for word in given or [last]) or last.endswith(_OF_TURKS_ALONE)
    return turkish and not is_borrowed_name(name)


def is_named_as_turk(name: str) -> bool:
    """Whether both given name and surname may be those of a Turk."""
    return " " in name and has_turkish_name(name) and not is_foreign_name(name) and is_turkish_surname(name)


def bears_turks_name(name: str) -> bool:
    """Whether Turks alone bear a name, its surname being a word or made up as theirs: "Kemal Aydoğdu", not "Ali Hasan"."""
    last = letters.lower(name).split()[-1]
    return is_named_as_turk(name) and (sounds_turkish(last) or last not in small_given_names())
