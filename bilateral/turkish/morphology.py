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
from dataclasses import dataclass
from functools import lru_cache

from bilateral.turkish import letters

try:
    from akana import Morphology as _Akana
except ImportError:  # no wheel for this platform: the marker in pyproject.toml installed the other one
    _Akana = None


@dataclass(frozen=True, slots=True)
class Analysis:
    """One reading of a word: lemma, universal part of speech, and the analyser's morphemes in order."""

    lemma: str
    pos: str
    morphemes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Word:
    """A form as the pipeline knows it.  ``stem`` is the length in characters of the form without its apostrophe suffix.

    ``verb`` is '' for nominals, else the UD VerbForm: Fin, Part, Conv, Vnoun.  ``tense`` is Past, Evid, Pres, Aor, Fut or ''.
    ``case`` is Nom, Acc, Dat, Loc, Abl, Gen, Ins or Equ; ``cases`` are all that the form could bear.
    """

    form: str
    lower: str
    stem: int
    lemma: str
    pos: str
    verb: str
    tense: str
    case: str
    cases: frozenset[str]
    possessive: bool
    plural: bool
    negative: bool
    passive: bool
    person: str
    morph: str
    proper: bool
    relative: bool

    @property
    def name(self) -> str:
        """The form without its apostrophe suffix."""
        return self.form[: self.stem]


APOSTROPHES = "'’‘`´"
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
_UD_CASE = {
    "Nom": "Nom",
    "Acc": "Acc",
    "Dat": "Dat",
    "Loc": "Loc",
    "Abl": "Abl",
    "Gen": "Gen",
    "Ins": "Ins",
    "Equ": "Equ",
}
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


@lru_cache(maxsize=200_000)
def analyses(form: str) -> tuple[Analysis, ...]:
    """All readings of a form without apostrophe, in the analyser's order."""
    if _Akana is not None:
        return tuple(_from_akana(one) for one in _analyser().analyze(form))  # type: ignore[attr-defined]
    return tuple(_from_zemberek(one) for one in _analyser().analyze(form))  # type: ignore[attr-defined]


def _from_akana(found: dict[str, object]) -> Analysis:
    morphemes = tuple(str(m) for m in found["morphemes"])  # type: ignore[attr-defined]
    pos = _SECONDARY.get(str(found["secondary_pos"]), str(found["primary_pos"]))
    root = str(found["root"]) if pos == "Verb" else str(found["lemma"])
    return Analysis(_derived(root, morphemes), pos, morphemes)


def _from_zemberek(found: object) -> Analysis:
    """An analysis of zemberek's in the words of akana's."""
    item = found.item  # type: ignore[attr-defined]
    names = [_ZEMBEREK.get(d.morpheme.id_, d.morpheme.id_) for d in found.morpheme_data_list]  # type: ignore[attr-defined]
    copula = names.index("Zero") if "Zero" in names and "Verb" in names[names.index("Zero") :] else len(names)
    names = [*names[:copula], *(_COPULAS.get(name, name) for name in names[copula:])]
    morphemes = (names[0], *(name for name in names[1:] if name not in _UNSAID))
    pos = _SECONDARY.get(item.secondary_pos.name) or _ZEMBEREK_POS.get(item.primary_pos.name, item.primary_pos.name)
    root = item.root if pos == "Verb" else letters.lower(item.lemma)
    return Analysis(_derived(root, morphemes), pos, morphemes)


def _derived(root: str, morphemes: tuple[str, ...]) -> str:
    """The stem of a verb made of a noun: gerçek + leş, anlam + la, güç + len (+ dir)."""
    back = _is_back(root)
    if "BecomeVerb" in morphemes:
        return root + ("laş" if back else "leş")
    if "NounToVerb" in morphemes:
        return root + ("la" if back else "le")
    if "CausVerb" in morphemes:
        return root + ("lan" if back else "len")
    return root


def _is_back(stem: str) -> bool:
    vowels = [c for c in letters.lower(stem) if c in "aıouâeiöüî"]
    return bool(vowels) and vowels[-1] in "aıouâ"


def _cost(one: Analysis) -> float:
    cost = sum(_COSTS.get(m, 0.0) for m in one.morphemes) + 0.1 * len(one.morphemes)
    cost += {"Abbr": 4.0, "Prop": 0.25}.get(one.pos, 0.0)
    if "CopPast" in one.morphemes and not {"Evid", "Prog", "Aor", "Fut"} & set(one.morphemes):
        cost += 2.0
    if one.pos == "Verb" and not (set(_TENSES) | set(_VERB_FORMS)) & set(one.morphemes):
        cost += 2.5
    if one.pos != "Verb" and "While" in one.morphemes:
        cost += 0.6
    if "P2sg" in one.morphemes and _CASES & set(one.morphemes) and one.lemma.endswith(_OWNED_NOUNS):
        cost -= _COSTS["P2sg"]
    if one.pos == "Noun" and "Past" in one.morphemes and "BecomeVerb" not in one.morphemes:
        cost += 1.0
    if "PastPart" in one.morphemes and not ({"P3sg", "P3pl", "P1pl", "P1sg"} | _CASES) & set(one.morphemes):
        cost += 1.5
    return cost


@lru_cache(maxsize=200_000)
def word(form: str) -> Word:
    """What the pipeline knows of a form: its likeliest reading."""
    stem = _stem_length(form)
    if stem < len(form):
        return _proper(form, stem)
    lower = letters.lower(form)
    found = sorted(analyses(lower), key=lambda one: _cost(one) + _worn(one, form, lower))
    if not found or _is_shouted_verb(form, found[0]):
        return _unknown(form, lower)
    return _from_analysis(form, lower, found)


@lru_cache(maxsize=50_000)
def as_future(form: str) -> Word | None:
    """The future, finite or participle, that a form can be besides a noun ("gelecek", "geleceği"), None if it can be none."""
    lower = letters.lower(form)
    found = [a for a in analyses(lower) if a.pos == "Verb" and (a.morphemes[-1:] == ("Fut",) or "FutPart" in a.morphemes)]
    return _from_analysis(form, lower, sorted(found, key=_cost)) if found else None


def _stem_length(form: str) -> int:
    """Where the apostrophe stands that parts a name from its suffix, else the form's length."""
    for i in range(len(form) - 1, 0, -1):
        if form[i] in APOSTROPHES and i + 1 < len(form) and len(form) - i <= 9 and form[i + 1 :].isalpha():
            return i
    return len(form)


def is_suffix(form: str) -> bool:
    """Whether a form is nothing but a case ending, as it stands behind an apostrophe."""
    return form == letters.lower(form) and any(pattern.fullmatch(form) for pattern, _ in _SUFFIX)


def _suffix_case(suffix: str) -> str:
    return next((case for pattern, case in _SUFFIX if pattern.fullmatch(suffix)), "Nom")


def _proper(form: str, stem: int) -> Word:
    lower = letters.lower(form)
    suffix = lower[stem + 1 :]
    case = _suffix_case(suffix)
    owned = _owned(lower[:stem])
    lemma = owned or lower[:stem]
    relative = suffix.endswith("ki")
    plural = suffix.startswith(("lar", "ler"))
    number = "Plur" if plural else "Sing"
    owner = "|Person[psor]=3" if owned else ""
    return Word(
        form, lower, stem, lemma, "NOUN" if owned else "PROPN", "", "", case, frozenset({case}), bool(owned), plural,
        False, False, "3", f"Case={case}|Number={number}{owner}", True, relative,
    )  # fmt: skip


def _owned(stem: str) -> str:
    """The noun that ends a compound name ("Konseyi" in "Konseyi'nin" → konsey), '' for other names."""
    best = min(analyses(stem), key=_cost, default=None)
    known = best is not None and best.pos == "Noun" and best.morphemes[-1:] == ("P3sg",)
    return letters.lower(best.lemma) if best is not None and known else ""


def _unknown(form: str, lower: str) -> Word:
    kind = "PROPN" if form[:1].isalpha() else ("NUM" if form[:1].isdigit() else "PUNCT")
    cases = frozenset({"Nom"})
    return Word(
        form, lower, len(form), lower, kind, "", "", "Nom", cases, False, False, False, False, "3", "Case=Nom",
        kind == "PROPN" and letters.is_upper(form[:1]), False,
    )  # fmt: skip


def _from_analysis(form: str, lower: str, found: list[Analysis]) -> Word:
    best = found[0]
    near = [one for one in found if _cost(one) <= _cost(best) + 1.2]
    verb = _verb_form(best)
    morphemes = best.morphemes
    possessive = bool({"P3sg", "P3pl", "P1pl", "P1sg"} & set(morphemes))
    person = "1" if {"A1sg", "A1pl", "CopPres1sg", "CopPres1pl", "P1pl", "P1sg"} & set(morphemes) else "3"
    pos = "VERB" if verb else ("NOUN" if best.pos in {"Abbr", "Verb"} else _POS.get(best.pos, "X"))
    tense = _tense(morphemes) if verb else ""
    return Word(
        form, lower, len(form), letters.lower(best.lemma), pos, verb, tense, _case(morphemes),
        frozenset(_case(one.morphemes) for one in near), possessive, bool({"A3pl", "P3pl"} & set(morphemes)),
        bool({"Neg", "NegAbil"} & set(morphemes)), "Pass" in morphemes, person, _ud(best, verb, tense, possessive),
        letters.is_upper(form[:1]), "RelClitic" in morphemes,
    )  # fmt: skip


def _worn(one: Analysis, form: str, lower: str) -> float:
    """Participles that dictionaries also list as adjectives ("gelen") are participles in news prose."""
    listed = one.pos == "Adj" and one.lemma == lower and lower.endswith(("an", "en")) and len(lower) > 4
    return 2.0 if listed and not letters.is_upper(form) else 0.0


def _is_shouted_verb(form: str, best: Analysis) -> bool:
    """An abbreviation that happens to look like a verb ("İİT")."""
    return 1 < len(form) <= 3 and form == letters.upper(form) and bool(_verb_form(best))


_NOMINALS = {"DevN", "DevGi", "DevGin", "Agt", "Ness", "With", "Without", "Ly", "Dim", "Related", "Manner"}


def _verb_form(one: Analysis) -> str:
    """The UD VerbForm; '' for nouns and adjectives, those that are made of verbs too ("uçuş")."""
    if _NOMINALS & set(one.morphemes):
        return ""
    if one.pos != "Verb" and not {"BecomeVerb", "NounToVerb", "CausVerb"} & set(one.morphemes):
        return ""
    form = next((_VERB_FORMS[m] for m in reversed(one.morphemes) if m in _VERB_FORMS), "")
    return form or "Fin"


def _tense(morphemes: tuple[str, ...]) -> str:
    return next((_TENSES[m] for m in morphemes if m in _TENSES), "")


def _case(morphemes: tuple[str, ...]) -> str:
    return next((m for m in reversed(morphemes) if m in _CASES), "Nom")


def _ud(one: Analysis, verb: str, tense: str, possessive: bool) -> str:
    """Universal Dependencies features, sorted by name as the format asks."""
    features = {"Case": _UD_CASE[_case(one.morphemes)]}
    if "A3pl" in one.morphemes or "P3pl" in one.morphemes:
        features["Number"] = "Plur"
    if possessive:
        features["Person[psor]"] = "3" if {"P3sg", "P3pl"} & set(one.morphemes) else "1"
    if verb:
        features |= {"VerbForm": verb, "Polarity": "Neg" if {"Neg", "NegAbil"} & set(one.morphemes) else "Pos"}
        if tense in {"Past", "Evid", "Pres", "Aor", "Fut"}:
            features["Tense"] = "Past" if tense == "Evid" else tense
        if "Pass" in one.morphemes:
            features["Voice"] = "Pass"
        elif {"Caus", "CausVerb"} & set(one.morphemes):
            features["Voice"] = "Cau"
    return "|".join(f"{name}={features[name]}" for name in sorted(features))


_WORDS = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")


def index_terms(text: str) -> str:
    """The lemmas and ASCII-folded forms of a text's words, which a search index adds to the forms themselves."""
    terms: dict[str, None] = {}
    for match in _WORDS.finditer(text):
        known = word(match.group())
        for term in (known.lemma, letters.fold(known.lemma), letters.fold(known.name)):
            terms[term] = None
    return " ".join(terms)
