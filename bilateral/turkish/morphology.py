"""The small door to the morphological analyser: one word in, its lemma and Universal Dependencies features out.

The analyser is ``akana``; where it has no wheel (Linux on ARM) ``zemberek-python`` answers the same calls, slower, and for
about one word in ten otherwise (mostly the part of speech of a nominal).  Both offer several analyses of a word;
:func:`word` returns the one that news prose makes likeliest, chosen by the cost of its morphemes, and keeps the cases that
the others allow in ``Word.cases``.  Lemmas are lower-case stems as in UD Turkish BOUN: verbs without the infinitive's
ending ("gel", "imzala").
"""

from __future__ import annotations

import logging
import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Any, NamedTuple

from bilateral.turkish import letters, vocabulary
from bilateral.turkish.memo import remembered

try:
    from akana import Morphology as _Akana
except ImportError:  # no wheel for this platform: the marker in pyproject.toml installed the other one
    _Akana = None


class Analysis(NamedTuple):
    """One reading of a word: lemma, part of speech and morphemes in order, and how unlikely it is in news prose."""

    lemma: str
    pos: str
    morphemes: tuple[str, ...]
    cost: float


class Word(NamedTuple):
    """A form as the pipeline knows it.  ``stem`` is the length in characters of the form without its apostrophe suffix,
    ``bare`` that part in lower case.

    ``verb`` is '' for nominals, else the UD VerbForm: Fin, Part, Conv, Vnoun.  ``tense`` is Past, Evid, Pres, Aor, Fut or ''.
    ``case`` is Nom, Acc, Dat, Loc, Abl, Gen, Ins or Equ; ``cases`` are all that the form could bear.
    ``capital`` and ``is_word`` say how the form begins.
    """

    form: str
    lower: str
    bare: str
    lemma: str
    case: str
    capital: bool
    is_word: bool
    stem: int
    pos: str
    verb: str
    tense: str
    cases: frozenset[str]
    possessive: bool
    plural: bool
    negative: bool
    passive: bool
    person: str
    morph: str
    relative: bool

    @property
    def name(self) -> str:
        """The form without its apostrophe suffix."""
        return self.form[: self.stem]


OUTWARD = Word._fields.index("is_word") + 1
"""So many fields of a word, its first ones, are asked for so often that tokens bear them too."""


NOTHING = Word("", "", "", "", "", False, False, 0, "", "", "", frozenset(), False, False, False, False, "", "", False)
"""The form of what stands behind a text's last word."""


class _Features(NamedTuple):
    """What a part of speech and its morphemes say, whatever the stem: fields of :class:`Word`."""

    pos: str
    verb: str
    tense: str
    case: str
    possessive: bool
    plural: bool
    negative: bool
    passive: bool
    person: str
    morph: str
    relative: bool


APOSTROPHES = "'’‘`´"
_NOM = frozenset({"Nom"})
_CASES = {"Acc", "Dat", "Loc", "Abl", "Gen", "Ins", "Equ"}
_VERB_FORMS = {
    "PresPart": "Part", "PastPart": "Part", "FutPart": "Part", "AorPart": "Part",
    "ActN": "Vnoun", "Inf": "Vnoun",
    "AdvErek": "Conv", "AdvIp": "Conv", "AdvInce": "Conv", "While": "Conv", "WithoutHavingDoneSo": "Conv",
    "SinceDoingSo": "Conv",
}  # fmt: skip
_TENSES = {
    "Past": "Past", "Evid": "Evid", "Prog": "Pres", "Aor": "Aor", "Fut": "Fut", "FutPart": "Fut", "PastPart": "Past",
    "PresPart": "Pres", "Nec": "Nec", "Cond": "Cond", "Opt": "Opt", "Imp": "Imp",
}  # fmt: skip
_COSTS = {
    "P2sg": 2.0, "P2pl": 2.5, "A2sg": 3.0, "A2pl": 2.0, "Opt": 2.5, "Imp": 2.5, "NounToVerb": 2.0, "Manner": 3.0,
    "DevGi": 3.0, "DevGin": 3.0, "DevGen": 3.0, "Dim": 3.0, "Agt": 0.5, "CopCond": 1.0, "BecomeVerb": 0.6, "CausVerb": 0.3,
    "CopPres2sg": 4.0, "CopPres2pl": 4.0, "NegAbil": 1.2, "RelClitic": 0.6, "Equ": 0.5, "P1sg": 1.0, "DevN": 1.0,
    "Interj": 3.0, "AorPart": 1.0, "FutPart": 0.1, "Cond": 1.0, "Abil": 0.3, "PresPart": 0.2, "Caus": 0.3, "Pass": 0.3,
    "With": 0.2, "Ness": 0.2, "Aor": 0.4, "Ins": 0.1, "Acc": 0.05, "CopPast": 0.1, "CopEvid": 0.2, "ActN": 0.15,
}  # fmt: skip
_OWNED_NOUNS = ("lığı", "liği", "luğu", "lüğü")
"""Compounds such as "işbirliği", of which the analyser takes the n of "işbirliğine" for "your"."""
_POS = {
    "Noun": "NOUN", "Verb": "VERB", "Adj": "ADJ", "Adv": "ADV", "Num": "NUM", "Postp": "ADP", "Conj": "CCONJ", "Det": "DET",
    "Pron": "PRON", "Interj": "INTJ", "Q": "AUX", "Dup": "ADV", "Prop": "PROPN",
}  # fmt: skip
_SECONDARY = {"Abbrv": "Abbr", "Abbreviation": "Abbr", "Prop": "Prop", "ProperNoun": "Prop"}
_ZEMBEREK = {
    "Acquire": "CausVerb", "Become": "BecomeVerb", "ByDoingSo": "AdvErek", "AfterDoingSo": "AdvIp", "When": "AdvInce",
    "Cop": "CopPres3sg", "Inf1": "Inf", "Inf2": "ActN", "Inf3": "DevN", "Narr": "Evid", "NarrPart": "Evid", "Neces": "Nec",
    "Prog1": "Prog", "Prog2": "Prog", "Able": "Abil", "Unable": "NegAbil", "Rel": "RelClitic",
}  # fmt: skip
"""What zemberek calls the morphemes that akana has under another name."""
_ZEMBEREK_POS = {
    "Adjective": "Adj", "Adverb": "Adv", "Numeral": "Num", "Pronoun": "Pron", "Conjunction": "Conj", "Interjection": "Interj",
    "PostPositive": "Postp", "Determiner": "Det", "Question": "Q", "Duplicator": "Dup",
}  # fmt: skip
_VERB_MAKERS = {"BecomeVerb": ("laş", "leş"), "NounToVerb": ("la", "le"), "CausVerb": ("lan", "len")}
"""Morphemes that make a verb of a noun, with what they add behind back and behind front vowels."""
_MAKE_VERBS = frozenset(_VERB_MAKERS)
_COPULAS = {"Past": "CopPast", "Evid": "CopEvid", "Cond": "CopCond"}
_UNSAID = {"Noun", "Verb", "Adj", "Adv", "Zero", "A3sg", "Pres"}
"""Morphemes without a form, which akana leaves out."""
_SUFFIXES = (
    (r"n?[ıiuü]n", "Gen"),
    (r"n?[dt][ae]ki(ler(in|e|i|den|le)?)?", "Loc"),
    (r"n?[dt][ae]n([dt][ıiuü]r)?", "Abl"),
    (r"n?[dt][ae]([dt][ıiuü]r|ydı|ydi)?", "Loc"),
    (r"y?l[ae]", "Ins"),
    (r"[yn]?[ae]", "Dat"),
    (r"[yns]?[ıiuü]", "Acc"),
    (r"l[ae]r", "Nom"),
    (r"l[ae]r[ıi]n", "Gen"),
    (r"l[ae]r[ıi]", "Acc"),
    (r"l[ae]r[ae]", "Dat"),
    (r"l[ae]rd[ae]", "Loc"),
    (r"l[ae]rd[ae]n", "Abl"),
    (r"l[ae]rl[ae]", "Ins"),
    (r"n?[cç][ae]", "Equ"),
)
_SUFFIX = tuple((re.compile(pattern), case) for pattern, case in _SUFFIXES)


@lru_cache(maxsize=1)
def _analyser() -> object:
    if _Akana is not None:
        return _Akana()
    logging.getLogger("zemberek").setLevel(logging.WARNING)
    from zemberek import TurkishMorphology

    return TurkishMorphology.create_with_defaults()


@lru_cache(maxsize=5_000)
def analyses(form: str) -> tuple[Analysis, ...]:
    """All readings of a form without apostrophe, in the analyser's order."""
    if _Akana is not None:
        return tuple(_from_akana(one) for one in _analyser().analyze(form))  # type: ignore[attr-defined]
    return tuple(_from_zemberek(one) for one in _analyser().analyze(form))  # type: ignore[attr-defined]


def _from_akana(found: dict[str, Any]) -> Analysis:
    pos = _SECONDARY.get(found["secondary_pos"], found["primary_pos"])
    return _analysis(found["root" if pos == "Verb" else "lemma"], pos, tuple(found["morphemes"]))


def _from_zemberek(found: object) -> Analysis:
    """An analysis of zemberek's in the words of akana's."""
    item = found.item  # type: ignore[attr-defined]
    names = [_ZEMBEREK.get(d.morpheme.id_, d.morpheme.id_) for d in found.morpheme_data_list]  # type: ignore[attr-defined]
    copula = names.index("Zero") if "Zero" in names and "Verb" in names[names.index("Zero") :] else len(names)
    names = [*names[:copula], *(_COPULAS.get(name, name) for name in names[copula:])]
    morphemes = (names[0], *(name for name in names[1:] if name not in _UNSAID))
    pos = _SECONDARY.get(item.secondary_pos.name) or _ZEMBEREK_POS.get(item.primary_pos.name, item.primary_pos.name)
    root = item.root if pos == "Verb" else letters.lower(item.lemma)
    return _analysis(root, pos, morphemes)


def _analysis(root: str, pos: str, morphemes: tuple[str, ...]) -> Analysis:
    lemma = root if _MAKE_VERBS.isdisjoint(morphemes) else _derived(root, morphemes)
    return Analysis(lemma, pos, morphemes, _cost(pos, morphemes, lemma.endswith(_OWNED_NOUNS)))


def _derived(root: str, morphemes: tuple[str, ...]) -> str:
    """The stem of a verb made of a noun: gerçek + leş, anlam + la, güç + len (+ dir)."""
    back, front = next(ends for morpheme, ends in _VERB_MAKERS.items() if morpheme in morphemes)
    return root + (back if _is_back(root) else front)


def _is_back(stem: str) -> bool:
    vowels = [c for c in letters.lower(stem) if c in "aıouâeiöüî"]
    return bool(vowels) and vowels[-1] in "aıouâ"


@lru_cache(maxsize=20_000)
def _cost(pos: str, morphemes: tuple[str, ...], owned_noun: bool) -> float:
    said = set(morphemes)
    cost = sum(_COSTS.get(m, 0.0) for m in morphemes) + 0.1 * len(morphemes)
    cost += {"Abbr": 4.0, "Prop": 0.25}.get(pos, 0.0)
    if "CopPast" in said and not {"Evid", "Prog", "Aor", "Fut"} & said:
        cost += 2.0
    if pos == "Verb" and not (_TENSES.keys() | _VERB_FORMS.keys()) & said:
        cost += 2.5
    if pos != "Verb" and "While" in said:
        cost += 0.6
    if "P2sg" in said and _CASES & said and owned_noun:
        cost -= _COSTS["P2sg"]
    if pos == "Noun" and "Past" in said and "BecomeVerb" not in said:
        cost += 1.0
    if "PastPart" in said and not ({"P3sg", "P3pl", "P1pl", "P1sg"} | _CASES) & said:
        cost += 1.5
    return cost


def likely(margin: float, *forms: str) -> list[tuple[str, Analysis]]:
    """The readings of lower-case forms, each with its form, likeliest first, down to ``margin`` behind the first."""
    found = sorted(((form, one) for form in forms for one in analyses(form)), key=lambda each: each[1].cost)
    return [(form, one) for form, one in found if one.cost <= found[0][1].cost + margin]


@lru_cache(maxsize=20_000)
def is_only_a_name(form: str) -> bool:
    """Whether a lower-case form is no word of the language: read as a name or an abbreviation, or not at all."""
    return all(one.pos in {"Prop", "Abbr"} for one in analyses(form))


@lru_cache(maxsize=1)
def _places() -> frozenset[str]:
    """Names of states and cities in lower case: no case ends "Türkiye" or "Kahire", though Türki and kahır are words."""
    states = (name.form for name in vocabulary.country_names() if name.kind == "name")
    towns = (city.name_tr for city in vocabulary.cities() if not city.ambiguous)
    return frozenset(letters.lower(name) for name in (*states, *towns))


def _word(form: str) -> Word:
    stem = _stem_length(form)
    if stem < len(form):
        return _proper(form, stem)
    lower = letters.lower(form)
    if form[0].isupper() and lower in _places():
        return _unknown(form, lower)
    found = analyses(lower)
    best = min(found, key=lambda one: one.cost + _worn(one, form, lower), default=None)
    if best is None or _is_shouted_verb(form, best):
        return _unknown(form, lower)
    return _from_analysis(form, lower, best, found)


word = remembered(_word)
"""What the pipeline knows of a form: its likeliest reading."""


@lru_cache(maxsize=50_000)
def as_future(form: str) -> Word | None:
    """The future, finite or participle, that a form can be besides a noun ("gelecek", "geleceği"), None if it can be none."""
    lower = letters.lower(form)
    found = [a for a in analyses(lower) if a.pos == "Verb" and {"Fut", "FutPart"} & set(a.morphemes)]
    return _from_analysis(form, lower, min(found, key=lambda one: one.cost), found) if found else None


@lru_cache(maxsize=1_000)
def as_converb(form: str) -> Word | None:
    """The converb that a form can be besides an adverb ("giderek"), None if it can be none."""
    lower = letters.lower(form)
    found = [a for a in analyses(lower) if _features(a.pos, a.morphemes).verb == "Conv"]
    return _from_analysis(form, lower, min(found, key=lambda one: one.cost), found) if found else None


def _stem_length(form: str) -> int:
    """Where the apostrophe stands that parts a name from its suffix, else the form's length."""
    i = max(map(form.rfind, APOSTROPHES))
    return i if i > 0 and len(form) - i <= 9 and form[i + 1 :].isalpha() else len(form)


def is_suffix(form: str) -> bool:
    """Whether a form is nothing but a case ending, as it stands behind an apostrophe."""
    return form == letters.lower(form) and any(pattern.fullmatch(form) for pattern, _ in _SUFFIX)


def _suffix_case(suffix: str) -> str:
    return next((case for pattern, case in _SUFFIX if pattern.fullmatch(suffix)), "Nom")


def _proper(form: str, stem: int) -> Word:
    lower = letters.lower(form)
    bare, suffix = lower[:stem], lower[stem + 1 :]
    case = _suffix_case(suffix)
    owned = _owned(bare)
    relative = suffix.endswith("ki")
    plural = suffix.startswith(("lar", "ler"))
    number = "Plur" if plural else "Sing"
    owner = "|Person[psor]=3" if owned else ""
    return Word(
        form, lower, bare, owned or bare, case, form[0].isupper(), form[0].isalnum(), stem,
        "NOUN" if owned else "PROPN", "", "", _shared(frozenset({case})), bool(owned), plural, False, False, "3",
        f"Case={case}|Number={number}{owner}", relative,
    )  # fmt: skip


def _owned(stem: str) -> str:
    """The noun that ends a compound name ("Konseyi" in "Konseyi'nin" → konsey), '' for other names."""
    best = min(analyses(stem), key=lambda one: one.cost, default=None)
    known = best is not None and best.pos == "Noun" and best.morphemes[-1:] == ("P3sg",)
    return letters.lower(best.lemma) if best is not None and known else ""


def _unknown(form: str, lower: str) -> Word:
    kind = "PROPN" if form[:1].isalpha() else ("NUM" if form[:1].isdigit() else "PUNCT")
    return Word(
        form, lower, lower, lower, "Nom", form[0].isupper(), form[0].isalnum(), len(form), kind, "", "", _NOM,
        False, False, False, False, "3", "Case=Nom", False,
    )  # fmt: skip


def _from_analysis(form: str, lower: str, best: Analysis, found: Iterable[Analysis]) -> Word:
    """The word of its likeliest analysis; its cases are those of all analyses that are about as likely."""
    most = best.cost + 1.2
    cases = _shared(frozenset([_features(one.pos, one.morphemes).case for one in found if one.cost <= most]))
    said = _features(best.pos, best.morphemes)
    return Word(
        form, lower, lower, letters.lower(best.lemma), said.case, form[0].isupper(), form[0].isalnum(), len(form),
        said.pos, said.verb, said.tense, cases, said.possessive, said.plural, said.negative, said.passive, said.person,
        said.morph, said.relative,
    )  # fmt: skip


@lru_cache(maxsize=1_000)
def _shared(cases: frozenset[str]) -> frozenset[str]:
    """One object for all sets of the same cases: many words, few sets."""
    return cases


@lru_cache(maxsize=20_000)
def _features(pos: str, morphemes: tuple[str, ...]) -> _Features:
    said = set(morphemes)
    verb, case = _verb_form(pos, morphemes), _case(morphemes)
    tense = _tense(morphemes) if verb else ""
    possessive = bool({"P3sg", "P3pl", "P1pl", "P1sg"} & said)
    addressed = verb == "Fin" and tense != "Imp" and bool({"A2sg", "A2pl"} & said)
    person = "1" if {"A1sg", "A1pl", "CopPres1sg", "CopPres1pl", "P1pl", "P1sg"} & said else "2" if addressed else "3"
    kind = "VERB" if verb else ("NOUN" if pos in {"Abbr", "Verb"} else _POS.get(pos, "X"))
    return _Features(
        kind, verb, tense, case, possessive, bool({"A3pl", "P3pl"} & said), bool({"Neg", "NegAbil"} & said), "Pass" in said,
        person, _ud(said, case, verb, tense, possessive), "RelClitic" in said,
    )  # fmt: skip


def _worn(one: Analysis, form: str, lower: str) -> float:
    """Participles that dictionaries also list as adjectives ("gelen") are participles in news prose; "yemek" is a dinner.

    News forbids nothing: "sınırlandırma" is a noun.
    """
    if (one.lemma == "ye" and lower.startswith("yemek")) or one.morphemes[-1:] == ("Neg",):
        return 2.0
    listed = one.pos == "Adj" and one.lemma == lower and lower.endswith(("an", "en")) and len(lower) > 4
    return 2.0 if listed and not letters.is_upper(form) else 0.0


def _is_shouted_verb(form: str, best: Analysis) -> bool:
    """An abbreviation that happens to look like a verb ("İİT")."""
    return 1 < len(form) <= 3 and letters.is_shouted(form) and bool(_features(best.pos, best.morphemes).verb)


_NOMINALS = {"DevN", "DevGi", "DevGin", "Agt", "Ness", "With", "Without", "Ly", "Dim", "Related", "Manner"}


def _verb_form(pos: str, morphemes: tuple[str, ...]) -> str:
    """The UD VerbForm; '' for nouns and adjectives, those that are made of verbs too ("uçuş")."""
    if not _NOMINALS.isdisjoint(morphemes):
        return ""
    if pos != "Verb" and _MAKE_VERBS.isdisjoint(morphemes):
        return ""
    return next((_VERB_FORMS[m] for m in reversed(morphemes) if m in _VERB_FORMS), "Fin")


def _tense(morphemes: tuple[str, ...]) -> str:
    return next((_TENSES[m] for m in morphemes if m in _TENSES), "")


def _case(morphemes: tuple[str, ...]) -> str:
    return next((m for m in reversed(morphemes) if m in _CASES), "Nom")


def _ud(said: set[str], case: str, verb: str, tense: str, possessive: bool) -> str:
    """Universal Dependencies features, sorted by name as the format asks."""
    features = {"Case": case}
    if "A3pl" in said or "P3pl" in said:
        features["Number"] = "Plur"
    if possessive:
        features["Person[psor]"] = "3" if {"P3sg", "P3pl"} & said else "1"
    if verb:
        features |= {"VerbForm": verb, "Polarity": "Neg" if {"Neg", "NegAbil"} & said else "Pos"}
        if tense in {"Past", "Evid", "Pres", "Aor", "Fut"}:
            features["Tense"] = "Past" if tense == "Evid" else tense
        if "Pass" in said:
            features["Voice"] = "Pass"
        elif {"Caus", "CausVerb"} & said:
            features["Voice"] = "Cau"
    return "|".join(f"{name}={features[name]}" for name in sorted(features))
