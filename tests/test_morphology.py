"""Promises of the morphological door: one word in, its lemma and Universal Dependencies features out."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilateral.turkish import letters
from bilateral.turkish.morphology import _from_zemberek, analyses, as_future, likely, word

VERBS = [
    ("geldi", "gel", "Polarity=Pos|Tense=Past|VerbForm=Fin"),
    ("görüştüler", "görüş", "Number=Plur|Polarity=Pos|Tense=Past|VerbForm=Fin"),
    ("gelmedi", "gel", "Polarity=Neg|Tense=Past|VerbForm=Fin"),
    ("gelemedi", "gel", "Polarity=Neg|Tense=Past|VerbForm=Fin"),
    ("gelmiş", "gel", "Polarity=Pos|Tense=Past|VerbForm=Fin"),
    ("geliyor", "gel", "Polarity=Pos|Tense=Pres|VerbForm=Fin"),
    ("gelmez", "gel", "Polarity=Neg|Tense=Aor|VerbForm=Fin"),
    ("gelmeyecek", "gel", "Polarity=Neg|Tense=Fut|VerbForm=Fin"),
    ("katılamayacak", "katıl", "Polarity=Neg|Tense=Fut|VerbForm=Fin"),
    ("gelmeli", "gel", "Polarity=Pos|VerbForm=Fin"),
    ("gelse", "gel", "Polarity=Pos|VerbForm=Fin"),
    ("imzalandı", "imzala", "Polarity=Pos|Tense=Past|VerbForm=Fin|Voice=Pass"),
    ("yapılmadı", "yap", "Polarity=Neg|Tense=Past|VerbForm=Fin|Voice=Pass"),
    ("yapılamadı", "yap", "Polarity=Neg|Tense=Past|VerbForm=Fin|Voice=Pass"),
    ("bekleniyor", "bekle", "Polarity=Pos|Tense=Pres|VerbForm=Fin|Voice=Pass"),
    ("imzalanacak", "imzala", "Polarity=Pos|Tense=Fut|VerbForm=Fin|Voice=Pass"),
    ("gerçekleştirdi", "gerçekleş", "Polarity=Pos|Tense=Past|VerbForm=Fin|Voice=Cau"),
    ("güçlendirdi", "güçlen", "Polarity=Pos|Tense=Past|VerbForm=Fin|Voice=Cau"),
    ("gelen", "gel", "Polarity=Pos|Tense=Pres|VerbForm=Part"),
    ("belirten", "belirt", "Polarity=Pos|Tense=Pres|VerbForm=Part"),
    ("imzalanan", "imzala", "Polarity=Pos|Tense=Pres|VerbForm=Part|Voice=Pass"),
    ("geldiği", "gel", "Person[psor]=3|Polarity=Pos|Tense=Past|VerbForm=Part"),
    ("gelerek", "gel", "Polarity=Pos|VerbForm=Conv"),
    ("gelip", "gel", "Polarity=Pos|VerbForm=Conv"),
    ("gelince", "gel", "Polarity=Pos|VerbForm=Conv"),
    ("gelirken", "gel", "Polarity=Pos|Tense=Aor|VerbForm=Conv"),
    ("gelmesi", "gel", "Person[psor]=3|Polarity=Pos|VerbForm=Vnoun"),
    ("gelmek", "gel", "Polarity=Pos|VerbForm=Vnoun"),
    ("imzalanması", "imzala", "Person[psor]=3|Polarity=Pos|VerbForm=Vnoun|Voice=Pass"),
    ("güçlendirilmesi", "güçlen", "Person[psor]=3|Polarity=Pos|VerbForm=Vnoun|Voice=Pass"),
]
NOUNS = [
    ("bakan", "bakan", "Case=Nom"),
    ("bakanlar", "bakan", "Case=Nom|Number=Plur"),
    ("bakanlığın", "bakanlık", "Case=Gen"),
    ("görüşmelerde", "görüşme", "Case=Loc|Number=Plur"),
    ("ziyareti", "ziyaret", "Case=Nom|Person[psor]=3"),
    ("ziyaretinde", "ziyaret", "Case=Loc|Person[psor]=3"),
    ("ülkelerimizin", "ülke", "Case=Gen|Number=Plur|Person[psor]=1"),
    ("kitabıyla", "kitap", "Case=Ins|Person[psor]=3"),
    ("yoldan", "yol", "Case=Abl"),
    ("IŞIĞI", "ışık", "Case=Nom|Person[psor]=3"),
    ("işbirliğini", "işbirliği", "Case=Acc"),
    ("İŞBİRLİĞİNE", "işbirliği", "Case=Dat"),
]
NAMES = [
    ("İran'a", "iran", "Case=Dat|Number=Sing"),
    ("Kenya’yı", "kenya", "Case=Acc|Number=Sing"),
    ("Ankara'da", "ankara", "Case=Loc|Number=Sing"),
    ("Lima'daki", "lima", "Case=Loc|Number=Sing"),
    ("Kazakistan'dan", "kazakistan", "Case=Abl|Number=Sing"),
    ("İstanbul'un", "istanbul", "Case=Gen|Number=Sing"),
    ("ISPARTA'NIN", "ısparta", "Case=Gen|Number=Sing"),
    ("Peru'yla", "peru", "Case=Ins|Number=Sing"),
    ("ABD'nin", "abd", "Case=Gen|Number=Sing"),
    ("Tapia'lar", "tapia", "Case=Nom|Number=Plur"),
    ("2024'te", "2024", "Case=Loc|Number=Sing"),
    ("Konseyi'nin", "konsey", "Case=Gen|Number=Sing|Person[psor]=3"),
    ("Bakanı’na", "bakan", "Case=Dat|Number=Sing|Person[psor]=3"),
    ("Zirvesi'nde", "zirve", "Case=Loc|Number=Sing|Person[psor]=3"),
]


def features(form: str) -> set[str]:
    return set(word(form).morph.split("|"))


@pytest.mark.parametrize(("form", "lemma", "morph"), VERBS)
def test_a_verb_has_the_features_of_its_form(form: str, lemma: str, morph: str) -> None:
    assert (word(form).lemma, word(form).pos) == (lemma, "VERB")
    assert features(form) == {"Case=Nom", *morph.split("|")}


@pytest.mark.parametrize(("form", "lemma", "morph"), NOUNS)
def test_a_noun_has_its_case_and_its_owner(form: str, lemma: str, morph: str) -> None:
    assert (word(form).lemma, word(form).verb) == (lemma, "")
    assert features(form) == set(morph.split("|"))


@pytest.mark.parametrize(("form", "lemma", "morph"), NAMES)
def test_a_name_has_the_case_behind_its_apostrophe(form: str, lemma: str, morph: str) -> None:
    assert word(form).lemma == lemma
    assert features(form) == set(morph.split("|"))


@pytest.mark.parametrize("form", [form for form, _, _ in VERBS + NOUNS + NAMES])
def test_features_and_fields_say_the_same(form: str) -> None:
    known, said = word(form), features(form)
    assert f"Case={known.case}" in said and known.case in known.cases
    assert known.negative is ("Polarity=Neg" in said)
    assert known.passive is ("Voice=Pass" in said)
    assert known.possessive is any(feature.startswith("Person[psor]") for feature in said)
    assert (f"VerbForm={known.verb}" in said) is bool(known.verb)


@pytest.mark.parametrize(("form", "name"), [("İran'a", "İran"), ("Peru’nun", "Peru"), ("O'Hara'ya", "O'Hara"), ("yol", "yol")])
def test_a_name_is_the_form_without_its_suffix(form: str, name: str) -> None:
    assert word(form).name == name


@pytest.mark.parametrize(("form", "person"), [("konuştuk", "1"), ("ülkemiz", "1"), ("konuştu", "3"), ("ülkesi", "3")])
def test_we_are_told_from_them(form: str, person: str) -> None:
    assert word(form).person == person


def test_a_noun_can_be_a_finite_future() -> None:
    future = as_future("gelecek")
    assert word("gelecek").verb == ""
    assert future is not None and (future.lemma, future.verb, future.tense) == ("gel", "Fin", "Fut")
    assert as_future("ziyaret") is None


def test_a_noun_can_be_a_participle_of_the_future() -> None:
    future = as_future("geleceği")
    assert word("geleceği").verb == ""
    assert future is not None and (future.lemma, future.verb, future.tense) == ("gel", "Part", "Fut")


@pytest.mark.parametrize(
    ("form", "pos", "secondary", "root", "lemma", "morphemes"),
    [
        ("geleceği", "Verb", "None_", "gel", "gelmek", "Verb FutPart Adj P3sg"),
        ("geleceği", "Adjective", "None_", "gelecek", "gelecek", "Adj Zero Noun A3sg P3sg"),
        ("gerçekleştirdi", "Adjective", "None_", "gerçek", "gerçek", "Adj Become Verb Caus Verb Past A3sg"),
        ("anlaşmaya", "Verb", "None_", "anlaş", "anlaşmak", "Verb Inf2 Noun A3sg Dat"),
        ("evdeydi", "Noun", "None_", "ev", "ev", "Noun A3sg Loc Zero Verb Past A3sg"),
        ("görüşerek", "Verb", "None_", "görüş", "görüşmek", "Verb ByDoingSo Adv"),
        ("limadaki", "Noun", "ProperNoun", "lima", "Lima", "Noun A3sg Loc Rel Adj"),
        ("imzalanmış", "Verb", "None_", "imzala", "imzalamak", "Verb Pass Verb NarrPart Adj"),
    ],
)
def test_the_other_analyser_answers_in_the_same_words(
    form: str, pos: str, secondary: str, root: str, lemma: str, morphemes: str
) -> None:
    """What zemberek-python 0.2.3 says of a form, as recorded, becomes one of the analyses that akana gives."""
    item = SimpleNamespace(
        primary_pos=SimpleNamespace(name=pos), secondary_pos=SimpleNamespace(name=secondary), root=root, lemma=lemma
    )
    parts = [SimpleNamespace(morpheme=SimpleNamespace(id_=name)) for name in morphemes.split()]
    assert _from_zemberek(SimpleNamespace(item=item, morpheme_data_list=parts)) in analyses(form)


@given(st.text(min_size=1, max_size=12) | st.from_regex(r"[A-ZÇĞİÖŞÜ][a-zçğıöşü]{0,8}['’]?[a-zçğıöşü]{0,5}", fullmatch=True))
def test_a_word_keeps_its_form_and_its_length(form: str) -> None:
    known = word(form)
    assert (known.form, len(known.lower), known.lower) == (form, len(form), letters.lower(form))
    assert 0 < known.stem <= len(form) and form.startswith(known.name)


def test_readings_of_several_spellings_are_weighed_together() -> None:
    found = likely(0.3, "acik", "açık")
    assert {form for form, _ in found} == {"açık"}
    assert likely(0.3) == likely(0.3, "qqqx") == []


@pytest.mark.parametrize("form", ["Türkiye", "Kahire", "Pekin", "Fransa", "Uganda", "Roma"])
def test_no_case_ends_the_name_of_a_place(form: str) -> None:
    assert (word(form).case, word(form).pos) == ("Nom", "PROPN")
    assert word(f"{form}'de").case == "Loc"


@pytest.mark.parametrize(
    ("form", "person"), [("söyledim", "1"), ("diyorsunuz", "2"), ("söyledin", "2"), ("söyledi", "3"), ("sorun", "3")]
)
def test_a_verb_tells_its_person(form: str, person: str) -> None:
    assert word(form).person == person
