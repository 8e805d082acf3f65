"""Promises of the pipeline: where tokens, quotations, sentences and headings begin and end."""

from __future__ import annotations

from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilateral.turkish.pipeline import Analysed, Sentence, analyse


def said(analysed: Analysed, sentence: Sentence) -> str:
    words = analysed.words(sentence)
    return analysed.text[words[0].start : words[-1].end]


def sentences(text: str) -> list[str]:
    """The report's own sentences."""
    analysed = analyse(text)
    return [said(analysed, sentence) for sentence in analysed.sentences if sentence.quote == -1]


def inner(text: str) -> list[str]:
    """The sentences inside long quotations."""
    analysed = analyse(text)
    return [said(analysed, sentence) for sentence in analysed.sentences if sentence.quote != -1]


def quotes(text: str) -> list[str]:
    return [text[quote.start : quote.end] for quote in analyse(text).quotes]


def headings(text: str) -> list[str]:
    analysed = analyse(text)
    return [said(analysed, sentence) for sentence in analysed.sentences if sentence.heading]


def forms(text: str) -> list[str]:
    return [token.text for token in analyse(text).tokens]


# ---- sentences: a bar stands where one begins or ends

SENTENCES = [
    "Dr. Demir konuştu.| |Ardından soru alındı.",
    "Prof. Dr. A. Demir geldi.| |J. K. Odongo gitti.",
    "Org. Tapia ile Alb. Rey görüştü.| |Sonra ayrıldılar.",
    "49. Konferans Lima'da yapıldı.| |Bakan oradaydı.",
    "Bakan 5. kez geldi.| |Kral gitti.",
    "Kral VI. Karl geldi.| |Kral II. Alfons gitti.",
    "12.05.2023 tarihinde imzalandı.| |Metin açıklandı.",
    "Anlaşma 3.5.2024'te imzalandı.| |Bakan döndü.",
    "Anlaşma 12 Mayıs 2023'te imzalandı.| |Bakan döndü.",
    "Toplantı 10.30'da başladı.| |Saat 12.00'de bitti.",
    "Ticaret 3.250.000 dolara çıktı.| |Hedef büyüdü.",
    "İlk görüşme 2012.| |İkincisi gelecek yıl.",
    "Tarım, sanayi vs. alanlarda çalışıldı.| |Bakan döndü.",
    "Bakan A.B.D. yolcusu.| |Kral burada.",
    "Metin www.ornek.com.tr adresinde.| |Bakan döndü.",
    "Ne dediniz?| |Hiç!| |Sonra gitti…| |Döndü...| |Kaldı.",
    "Bakan geldi.|Kral gitti.",
    "Kral geldi.| |(Bakan da vardı.)| |Gitti.",
    "Lima (KHA) - Bakan geldi.| |Kral gitti.",
    "- Bakan geldi.|\n|- Kral gitti.",
    "Bakan geldi ve\nkralla görüştü.| |Sonra döndü.",
    'Bakan "Deniz Yolu"na girdi.| |Sonra döndü.',
    'Bakan, "İki ülke dosttur ve dost kalacak. Bunu herkes bilmeli." dedi.| |Sonra döndü.',
    "Bakan, “İki ülke dosttur ve dost kalacak. Bunu herkes bilmeli.” dedi.| |Sonra döndü.",
    'Bakan, "İki ülke dosttur ve dost kalacak. Bunu herkes bilmeli.” dedi.| |Sonra döndü.',
    "Bakan, ''İki ülke dosttur ve dost kalacak. Bunu herkes bilmeli.'' dedi.| |Sonra döndü.",
    "Bakan, 'İki ülke dosttur ve dost kalacak. Bunu herkes bilmeli.' dedi.| |Sonra döndü.",
    "Bakan, «İki ülke dosttur ve dost kalacak. Bunu herkes bilmeli.» dedi.| |Sonra döndü.",
    'Bakan şöyle dedi: "İki ülke dosttur ve dost kalacak. Bunu herkes bilmeli."| |Kral ülkesine döndü.',
    '"İki ülke dosttur ve hep dost kalacak!" diyen Bakan döndü.| |Kral kaldı.',
]


@pytest.mark.parametrize("drawn", SENTENCES)
def test_sentences_are_cut_where_the_bars_stand(drawn: str) -> None:
    parts = drawn.split("|")
    assert sentences("".join(parts)) == [part for part in parts if part.strip()]


# ---- quotations: braces stand around their words

QUOTATIONS = [
    'Bakan, "{İki ülke dosttur ve hep dost kalacak.}" dedi.',
    "Bakan, “{İki ülke dosttur ve hep dost kalacak}” dedi.",
    'Bakan, "{İki ülke dosttur ve hep dost kalacak}” dedi.',
    'Bakan, “{İki ülke dosttur ve hep dost kalacak}" dedi.',
    "Bakan, ”{İki ülke dosttur ve hep dost kalacak}” dedi.",
    "Bakan, „{İki ülke dosttur ve hep dost kalacak}“ dedi.",
    "Bakan, «{İki ülke dosttur ve hep dost kalacak}» dedi.",
    "Bakan, ''{İki ülke dosttur ve hep dost kalacak}'' dedi.",
    "Bakan, ‘{Kral'ın ülkesi dosttur ve hep dost kalacak}’ dedi.",
    'Bakan "{Büyük Deniz Yolu Ortaklık Anlaşması Ek Protokolü}"nü imzaladı.',
    'Bakan, "Dostuz." dedi ve "{İki ülke dosttur ve hep dost kalacak}" diye ekledi.',
    "Bakan, \"{Onlar 'dost' dedi, biz de hep öyle diyoruz}\" dedi.",
    'Bakan, "{İki ülke dosttur ve hep dost kalacak}", Kral da "{Denizi olan her ülke bizim komşumuzdur}" dedi.',
    'Bakan şunları söyledi: "{İki ülke dosttur ve hep dost kalacak.}"',
    'Bakan şunları söyledi:\n\n"{İki ülke dosttur ve hep dost kalacak.}"\n\nSonra döndü.',
    'Bakan, "{İki ülke dosttur ve hep dost kalacak.\n\nBunu herkes iyi bilmeli.}" dedi.',
    'Bakan dedi ki:\n"{İki ülke hep dosttur.\n\nÜç deniz bizi birleştirir.\n\nBunu herkes bilmeli.}"\nSonra döndü.',
    'Bakan, "{İki ülke dosttur ve hep dost kalacak. Bunu bilin.}\n\nKral ülkesine dün akşam döndü.',
    'Bakan, "{İki ülke dosttur ve hep dost kalacak}\n\nKral, "{Denizi olan her ülke bizim komşumuzdur}" dedi.',
    "Bakan, '{Onlar bize 'dost ülke' diyor, biz de hep öyle diyoruz}' dedi.",
    "Bakan, '{Onlar bize 'dost ülke diyor, biz de hep öyle diyoruz}' dedi.",
    "Bakan, '{İki ülke dosttur ve hep dost kalacak}' dedi, Kral, '{Denizi olan her ülke bizim komşumuzdur}' dedi.",
    "Bakan, '{İki ülke dosttur ve hep dost kalacak}” dedi ve döndü.",
    "Bakan, '{İki ülke dosttur ve hep dost kalacak}'dedi.",
    'Bakan dedi ki:\n\n"{İki ülke hep dosttur ve dost kalacak.\n\n"Bunu herkes bilmeli.}"\n\nSonra döndü.',
    'Bakan dedi ki:\n\n"{İki ülke hep dosttur ve dost kalacak.}\n\n"DENİZ BİZİM"\n\nSonra döndü.',
]


@pytest.mark.parametrize("drawn", QUOTATIONS)
def test_quotations_are_cut_where_the_braces_stand(drawn: str) -> None:
    wanted = [part.split("}")[0] for part in drawn.split("{")[1:]]
    assert quotes(drawn.replace("{", "").replace("}", "")) == wanted


@pytest.mark.xfail(strict=True, reason="a quotation whose opening mark is missing is not seen")
def test_a_quotation_without_its_opening_mark_begins_with_its_paragraph() -> None:
    text = 'Bakan geldi.\n\nİki ülke dosttur ve hep dost kalacak." diyen Bakan, sonra döndü.'
    assert quotes(text) == ["İki ülke dosttur ve hep dost kalacak."]


@pytest.mark.parametrize(
    "text",
    [
        'Bakan "dost ülke" dedi.',
        "Peru'nun sınırı, Kenya'nın limanı, Çad'ın gölü ve İran'ın yolu.",
        "Bakan, Peru'ya 450 milyon $'lık yeni bir liman yapılacağını söyledi.",
    ],
)
def test_a_few_words_at_a_distance_and_apostrophes_are_no_quotation(text: str) -> None:
    assert quotes(text) == []


def test_sentences_inside_a_quotation_are_its_own() -> None:
    text = 'Bakan, "İki ülke dosttur. 3. tünel açılacak! Bunu herkes bilmeli." dedi.'
    assert inner(text) == ["İki ülke dosttur.", "3. tünel açılacak!", "Bunu herkes bilmeli."]


def test_sentences_of_a_quotation_over_paragraphs_belong_to_one_quotation() -> None:
    analysed = analyse('Bakan dedi ki:\n\n"İki ülke hep dost kalacak.\n\nBunu herkes bilmeli."\n\nSonra döndü.')
    assert [s.quote for s in analysed.sentences if s.quote != -1] == [0, 0]


# ---- headings

HEADINGS = """Kral Lima'ya geliyor

Kral yarın Lima'ya gelecek. Bakan bunu açıkladı.

"Denizi olan her ülke bizim komşumuzdur"

Bakan, "Denizi olan her ülke bizim komşumuzdur." dedi.

HEDEF 3 MİLYAR DOLAR

Bakan şunları söyledi:

Denizi olan her ülke bizim komşumuzdur

- Tarım ve turizm

Kral döndü.
"""


def test_a_line_between_dashes_is_a_heading() -> None:
    text = (
        "Bakan geldi.\n\n-'Denizi olan her ülke bizim komşumuzdur'-\n\n- Denizi olan her ülke bizim komşumuzdur.\n\nKral döndü."
    )
    assert headings(text) == ["-'Denizi olan her ülke bizim komşumuzdur'-"]


def test_short_lines_and_lines_that_are_one_quotation_are_headings() -> None:
    assert headings(HEADINGS) == [
        "Kral Lima'ya geliyor",
        '"Denizi olan her ülke bizim komşumuzdur"',
        "HEDEF 3 MİLYAR DOLAR",
    ]


@pytest.mark.parametrize(
    "line",
    [
        "Bakan geldi.",
        "Bakan şöyle dedi:",
        "Bakan geldi ve",
        '"İki ülke dosttur ve hep dost kalacak."',
        "1 Mayıs'ta gelecek",
    ],
)
def test_what_ends_as_a_sentence_goes_on_or_is_a_list_is_no_heading(line: str) -> None:
    assert headings(f"Kral geldi.\n\n{line}\n\nkral döndü.") == []


def test_a_text_of_one_line_is_no_heading() -> None:
    assert headings("Bakan dün akşam Lima'ya geldi") == []


# ---- tokens


@pytest.mark.parametrize(
    "drawn",
    [
        "Kazakistan'a| |gitti|.",
        "Peru’nun| |G-20| |üyeliği",
        "12.05.2023| |tarihli| |metin",
        "3,5| |milyar| |dolar",
        "2024'te| |5'inci| |kez",
        "%|5| |arttı",
        '"|Deniz| |Yolu|"|na| |girdi',
        "el-Arabi| |geldi|…",
        "T.C.| |Lima| |Büyükelçiliği",
        "(|KHA|)| |-| |Bakan",
    ],
)
def test_tokens_are_cut_where_the_bars_stand(drawn: str) -> None:
    parts = drawn.split("|")
    assert forms("".join(parts)) == [part for part in parts if part.strip()]


def test_a_name_ends_before_its_apostrophe() -> None:
    text = "Kazakistan'a gitti."
    first = analyse(text).tokens[0]
    assert text[first.start : first.name_end] == "Kazakistan"


@pytest.mark.parametrize(
    ("text", "form", "verb"),
    [
        ("Metin yarın imzalanacak.", "imzalanacak", "Fin"),
        ("Yarın imzalanacak metin hazır.", "imzalanacak", "Part"),
        ("Bakan gelecek.", "gelecek", "Fin"),
        ("Bakan Oslo'ya salı günü gelecek, çarşamba dönecek.", "gelecek", "Fin"),
        ("Bakan okulu hizmete açacaktır.", "açacaktır", "Fin"),
        ("Bakan gelecek ve dönecek.", "dönecek", "Fin"),
        ("Bakan gelecek yıl dönecek.", "gelecek", ""),
        ("Metin imzalandı.", "imzalandı", "Fin"),
        ("Toplantıya katılacak bakan geldi.", "katılacak", "Part"),
    ],
)
def test_a_verb_is_finite_or_a_participle_by_what_follows(text: str, form: str, verb: str) -> None:
    token = next(token for token in analyse(text).tokens if token.text == form)
    assert token.verb == verb
    assert not verb or f"VerbForm={verb}" in token.morph


def test_what_stands_before_the_beginning_is_passed_over() -> None:
    text = " date 2025-01-02 Bakan geldi."
    tokens = analyse(text, 17).tokens
    assert [token.text for token in tokens] == ["Bakan", "geldi", "."]
    assert text[tokens[0].start : tokens[0].end] == "Bakan"


# ---- laws

TEXTS = st.lists(
    st.sampled_from(["Bakan", "geldi", "Peru'nun", "VI", "49", "Dr", ".", "...", "…", "?", ":", ",", '"', "“", "”", "''"])
    | st.sampled_from(["'", "’", "(", ")", "-", " ", " ", " ", "\n", "\n\n", "İ", "ı", "gelecek", "dedi", "3,5", "$"])
    | st.sampled_from(["iki ülke hep dost kalacak ve büyüyecek"])
    | st.text(max_size=3),
    max_size=60,
).map("".join)


@given(TEXTS)
def test_tokens_cut_the_text_without_loss(text: str) -> None:
    end = 0
    for i, token in enumerate(analyse(text).tokens):
        assert text[token.start : token.end] == token.text
        assert token.i == i and not text[end : token.start].strip()
        end = token.end
    assert not text[end:].strip()


@given(TEXTS)
def test_sentences_part_the_tokens_outside_and_inside_quotations(text: str) -> None:
    analysed = analyse(text)
    spans = [(0, len(analysed.tokens)), *((quote.first, quote.last) for quote in analysed.quotes)]
    for index, (first, last) in enumerate(spans, start=-1):
        own = [s for s in analysed.sentences if s.quote == index]
        covered = [i for sentence in own for i in range(sentence.first, sentence.last)]
        assert covered == list(range(first, last))


@given(TEXTS)
def test_quotations_do_not_overlap_and_their_tokens_point_to_them(text: str) -> None:
    analysed = analyse(text)
    inside = {i: n for n, quote in enumerate(analysed.quotes) for i in range(quote.first, quote.last)}
    assert sum(quote.last - quote.first for quote in analysed.quotes) == len(inside)
    assert [token.quote for token in analysed.tokens] == [inside.get(token.i, -1) for token in analysed.tokens]


@given(st.text())
def test_any_text_is_analysed(text: str) -> None:
    assert analyse(text).text == text


@pytest.mark.parametrize("unit", ['"', "“a ", "'a b c d e f' ", '"a b c d e f g"\n', "“a b c d e f g\n", "a. "])
def test_time_grows_with_the_text_not_with_its_square(unit: str) -> None:
    def seconds(count: int) -> float:
        text = unit * count
        begin = process_time()
        analyse(text)
        return process_time() - begin

    seconds(100)
    assert seconds(8000) < 8 * 8 * max(seconds(1000), 0.01)


def test_a_name_that_looks_like_an_order_is_no_verb() -> None:
    words = {t.text: t.verb for t in analyse("Bakan dün Dire Dava'ya geldi.").tokens}
    assert (words["Dire"], words["geldi"]) == ("", "Fin")
