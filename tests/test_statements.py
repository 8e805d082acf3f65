"""Promises of the reader of statements: who said what, in whose words."""

from __future__ import annotations

import pytest
from scenes import reading

from bilateral.turkish import letters

HOST = "Peru Dışişleri Bakanı Ana Roe"
GUEST = "Kenya Dışişleri Bakanı Peter Odongo"
TALKS = f"{HOST} ile {GUEST}, dün Lima'da görüştü. "
QUOTE = "İki ülke arasındaki deniz yolu hepimizi yakınlaştırıyor."


def statements(text: str) -> list[tuple[str, str, str]]:
    """Kind, speaker and text of each statement."""
    read = reading(text)
    names = {actor.key: actor.name for actor in read.actors}
    found = [{v.field: v.value for v in claim.values} for claim in read.claims if claim.kind == "statement"]
    return [(values["kind"], names[values["speaker"]], values["text"]) for values in found]


def direct(text: str) -> list[tuple[str, str]]:
    return [(speaker, words) for kind, speaker, words in statements(text) if kind == "direct"]


def indirect(text: str) -> list[tuple[str, str]]:
    return [(speaker, words) for kind, speaker, words in statements(text) if kind == "indirect"]


# ---- direct


@pytest.mark.parametrize(
    "text",
    [
        f'{HOST}, "{QUOTE}" dedi.',
        f'{HOST}, "{QUOTE}" diye konuştu.',
        f'{HOST}, "{QUOTE}" ifadesini kullandı.',
        f'{HOST}, "{QUOTE}" değerlendirmesinde bulundu.',
        f'{HOST}, "{QUOTE}" görüşünü paylaştı.',
        f"{HOST}, “{QUOTE}” ifadelerini kullandı.",
        f'{HOST}, "{QUOTE}” dedi.',
        f'{HOST} şunları söyledi: "{QUOTE}"',
        f'{HOST} şunları kaydetti:\n\n"{QUOTE}"\n\nToplantı sona erdi.',
        f'"{QUOTE}" diyen {HOST}, sonra döndü.',
        f'"{QUOTE}" dedi {HOST}.',
        f'{TALKS}Roe, "{QUOTE}" dedi.',
        f'{TALKS}Perulu bakan, "{QUOTE}" dedi.',
        f'{HOST}, dün Lima\'da konuştu. Bakan, "{QUOTE}" dedi.',
        f'{HOST}, dün Lima\'da konuştu. "{QUOTE}" dedi.',
        f'{GUEST} ile görüşen {HOST}, "{QUOTE}" dedi.',
        f'Denizleri önemsediklerini belirten {HOST}, "{QUOTE}" dedi.',
        f'{HOST}, "{QUOTE}" diye takıldı.',
        f'{HOST}, "{QUOTE}" dileğinde bulundu.',
        f'{HOST}, "{QUOTE}" sözleriyle tepki gösterdi.',
        f'{HOST}, "{QUOTE}" ifadelerine yer verdi.',
        f'{HOST}, "{QUOTE}" derken, salondakiler alkışladı.',
        f'{HOST}, "{QUOTE}"',
        f"{HOST} şunları söyledi:\n\n{QUOTE}",
        f"{HOST} şöyle konuştu: {QUOTE}",
        f"{HOST}:\n{QUOTE}",
        f'{HOST}\'nun, "{QUOTE}" dediği belirtildi.',
        f'{HOST}\'nun "{QUOTE}" şeklinde konuştuğu öğrenildi.',
        f'{GUEST}, {HOST}\'nun "{QUOTE}" şeklindeki sözlerini reddetti.',
        f'{HOST}\'nun, "{QUOTE}" çıkışından sonra limanlar açıldı.',
        f'{TALKS}Odongo döndü. Bakan Roe iyi bir denizci. Yolculuğu şöyle anlattı: "{QUOTE}"',
        f'{TALKS}Odongo döndü. {HOST}, Odongo hükümetinin kararını anarak, "{QUOTE}" dedi.',
    ],
)
def test_a_quotation_is_said_by_the_one_who_is_told_to_say_it(text: str) -> None:
    assert direct(text) == [("Ana Roe", QUOTE)]


def test_each_of_two_speakers_has_their_own_words() -> None:
    other = "Denizi olan her ülke bizim komşumuzdur."
    text = f'{TALKS}Roe, "{QUOTE}" dedi. Odongo da "{other}" diye konuştu.'
    assert direct(text) == [("Ana Roe", QUOTE), ("Peter Odongo", other)]


def test_a_quotation_over_paragraphs_is_one_statement() -> None:
    words = f"{QUOTE}\n\nDenizi olan her ülke bizim komşumuzdur."
    assert direct(f'{HOST} şunları söyledi:\n\n"{words}"\n\nToplantı sona erdi.') == [("Ana Roe", words)]


def test_a_quotation_that_ends_paragraphs_later_is_said_with_the_verb_behind_it() -> None:
    words = f"{QUOTE}\n\nDenizi olan her ülke bizim komşumuzdur"
    assert direct(f'{TALKS}\n\nRoe, sorular üzerine "{words}" diye konuştu.') == [("Ana Roe", words)]


def test_a_quotation_whose_paragraphs_all_open_with_a_mark_is_one_statement() -> None:
    [(speaker, words)] = direct(f'{HOST} şunları söyledi:\n\n"{QUOTE}\n\n"{QUOTE}"\n\nToplantı sona erdi.')
    assert (speaker, words.startswith(QUOTE), words.endswith(QUOTE)) == ("Ana Roe", True, True)


def test_a_genitive_owns_what_it_says_to_another() -> None:
    assert direct(f'{HOST}\'nun Kenya Başbakanı Peter Odongo\'ya "{QUOTE}" dediği öğrenildi.') == [("Ana Roe", QUOTE)]


def test_of_two_quotations_the_genitive_owns_the_first() -> None:
    other = "Denizi olan her ülke bizim komşumuzdur."
    text = f'{TALKS}Roe\'nun, "{QUOTE}" sözlerine Odongo, "{other}" karşılığını verdi.'
    assert direct(text) == [("Ana Roe", QUOTE), ("Peter Odongo", other)]


@pytest.mark.parametrize(
    "text",
    [
        f'Bir gazetecinin "{QUOTE}" sözlerini yanıtlayan Roe, sustu.',
        f'Bir basın mensubunun, haberleri hatırlatarak "{QUOTE}" demesi üzerine Roe, sustu.',
        f'Lima\'daki gözlemciler, "{QUOTE}" yorumunu yaptı.',
        f'Odongo ile Roe arasındaki görüşmenin ardından siyasi gözlemciler "{QUOTE}" yorumunu yaptı.',
        f'XYZ daha önce kesilen hattın "{QUOTE}" söyledi.',
        f'Toplantıda Kenya tarafının "{QUOTE}" sözleriyle uyardığı kaydedildi.',
        f"Sorular üzerine şu cevaplar verildi:\n\nROE: {letters.upper(QUOTE)}",
        f"Umarım bunu orada da sorarsınız: {QUOTE}",
        f'Kenya Dışişleri Bakanlığı yetkilileri, "{QUOTE}" değerlendirmesini yaptı.',
        f'Üst düzey bir diplomat, Odongo hükümetinin kararını anarak, "{QUOTE}" dedi.',
        f'Kenya Dışişleri Bakanlığı yaptığı açıklamada "{QUOTE}" dedi.',
        f'Kenya, "{QUOTE}" diyor.',
        f'Lima Üniversitesi öğrencisi Bob Loe da kararı şöyle değerlendirdi: "{QUOTE}"',
        f'Loe: "{QUOTE}"',
        f'Görüşme kulislerde "{QUOTE}" diye yorumlandı.',
        f'Herkes bize "{QUOTE}" diyorlar.',
        f'Açıklamada, "{QUOTE}" ifadelerine yer verildi.',
        f'Açıklamada şu ifadeler kullanıldı:\n\n"{QUOTE}"',
        f"-'{QUOTE[:-1]}'-\n\nToplantı sona erdi.",
        f"Açıklamada şunlar söylendi:\n\n{QUOTE}",
        f'Odongo, Lima\'ya çağrıldı. Bakanlıktan yapılan açıklamada, "{QUOTE}" ifadesi yer aldı.',
        f'Açıklamada, şu bilgilere yer verildi: "{QUOTE}"',
        f'Gazete, limanların "{QUOTE}" yazdı.',
        f'Nairobi\'den "{QUOTE}" açıklaması geldi.',
        f'JANE POE: "{QUOTE}"',
    ],
)
def test_the_last_speaker_does_not_say_what_others_say(text: str) -> None:
    said = direct(f"{TALKS}Roe, ticaretin arttığını söyledi.\n\n{text}")
    assert {speaker for speaker, _ in said} & {"Ana Roe", "Peter Odongo"} == set()


def test_a_quotation_that_is_repeated_is_one_statement() -> None:
    assert direct(f'{HOST}, "{QUOTE}" dedi. Roe, yine "{QUOTE}" dedi.') == [("Ana Roe", QUOTE)]


@pytest.mark.parametrize(
    "text",
    [
        f'{HOST}, Lima\'ya "dost kent" dedi.',
        f'{HOST}, Lima\'ya geldi.\n\n"{QUOTE[:-1]}"\n\nBakan sonra döndü.',
        f'{HOST}, "Büyük Deniz Yolu Ortaklık ve Dostluk Anlaşması" metnini açıkladı.',
        f'Limanda "{QUOTE}" yazıyordu.',
    ],
)
def test_a_few_words_a_heading_and_a_title_are_no_statement(text: str) -> None:
    assert direct(text) == []


@pytest.mark.parametrize("said", ["cevabı kısa oldu", "yanıtı gecikmedi", "karşılığı netti"])
def test_whose_answer_a_colon_opens(said: str) -> None:
    text = f'{TALKS}Roe, "Bu deniz yolu iki ülkeyi hep birleştirdi." dedi. Odongo\'nun {said}: "{QUOTE}"'
    assert direct(text)[-1] == ("Peter Odongo", QUOTE)


# ---- indirect


@pytest.mark.parametrize(
    "verb",
    [
        "söyledi",
        "bildirdi",
        "vurguladı",
        "belirtti",
        "kaydetti",
        "aktardı",
        "ifade etti",
        "dile getirdi",
        "söylüyor",
        "söylemişti",
    ],
)
def test_a_sentence_whose_finite_verb_reports_speech_is_an_indirect_statement(verb: str) -> None:
    sentence = f"{HOST}, ticaretin arttığını {verb}."
    assert indirect(sentence) == [("Ana Roe", sentence)]


def test_a_surname_or_an_office_alone_speaks_for_its_bearer() -> None:
    one, other = "Roe, ticaretin arttığını söyledi.", "Kenyalı bakan, limanın açıldığını bildirdi."
    assert indirect(f"{TALKS}{one} {other}") == [("Ana Roe", one), ("Peter Odongo", other)]


def test_a_sentence_without_a_subject_goes_on_with_the_last_speaker() -> None:
    text = f"{HOST}, ticaretin arttığını söyledi. Limanın da açıldığını bildirdi."
    assert [speaker for speaker, _ in indirect(text)] == ["Ana Roe", "Ana Roe"]


@pytest.mark.parametrize(
    "told",
    [
        "Diplomatik kaynaklar, görüşmede göçün ele alındığını bildirdi.",
        "Kararın alındığını belirten yetkililer sevindiğini söyledi.",
        "Barış Enstitüsü ise yolun kapandığını açıkladı.",
        "Odongo'nun törene geç gelmesi dikkat çekti.",
    ],
)  # fmt: skip
def test_the_last_speaker_is_not_told_to_report_what_others_report(told: str) -> None:
    own = "Kenya Başbakanı Peter Odongo, yolların açıldığını söyledi."
    assert indirect(f"{own} {told}") == [("Peter Odongo", own)]


def test_participles_belong_to_the_sentence_that_reports() -> None:
    text = f"Ticaretin arttığını belirten {HOST}, limanın açıldığını söyledi."
    assert indirect(text) == [("Ana Roe", text)]


@pytest.mark.parametrize(
    "text",
    [
        f"Ticaretin arttığını belirten {HOST}, Lima'ya döndü.",
        f"{HOST}, bunu söylemedi.",
        f"{HOST}, bunu yarın söyleyecek.",
        "Ticaretin arttığı bildirildi.",
        f"{HOST}, Lima'ya geldi.",
        f"{HOST}, Lima'ya geldi. Ticaretin arttığını söylediniz.",
    ],
)
def test_what_is_not_said_is_no_statement(text: str) -> None:
    assert statements(text) == []


# ---- values


def test_a_statement_is_of_the_speakers_state_and_of_those_that_it_names() -> None:
    text = f'{HOST}, "Kenya ile aramızdaki deniz yolu hepimizi yakınlaştırıyor." dedi.'
    [claim] = [claim for claim in reading(text).claims if claim.kind == "statement"]
    states = {v.value: (text[v.start : v.end], v.basis) for v in claim.values if v.field.startswith("country:")}
    assert states == {"PER": ("Ana Roe", "resolved"), "KEN": ("Kenya", "stated")}


def test_a_statement_made_at_a_press_conference_points_to_it() -> None:
    text = f'{HOST} ile {GUEST}, Lima\'da ortak basın toplantısı düzenledi. Roe, toplantıda "{QUOTE}" dedi.'
    claims = reading(text).claims
    [event] = [claim.key for claim in claims if any(v.value == "press_conference" for v in claim.values)]
    [said] = [claim for claim in claims if claim.kind == "statement"]
    assert [v.value for v in said.values if v.field == "event"] == [event]


# ---- words without marks


def test_words_without_marks_are_told_once_though_a_verb_of_speech_closes_them() -> None:
    words = "Deniz yolunun iki ülkeyi de yakınlaştırdığını gördük"
    assert statements(f"{HOST}: {words} dedi.") == [("direct", "Ana Roe", words)]


def test_words_without_marks_that_a_quotation_gave_before_are_not_told_again() -> None:
    assert direct(f'{HOST}, "{QUOTE}" dedi.\n\nAna Roe: {QUOTE}') == [("Ana Roe", QUOTE)]


def test_words_without_marks_are_tied_to_the_talks_that_their_sentence_points_to() -> None:
    read = reading(f"{TALKS}Roe, görüşmede şunları söyledi: {QUOTE}")
    [event] = [
        claim
        for claim in read.claims
        if claim.kind == "event" and ("type", "meeting") in {(v.field, v.value) for v in claim.values}
    ]
    [said] = [claim for claim in read.claims if claim.kind == "statement"]
    assert [v.value for v in said.values if v.field == "event"] == [event.key]


# ---- who is pointed to, and quotations without their own mark


@pytest.mark.parametrize(
    "sentence",
    [
        f'Kenyalı general, "{QUOTE}" derken salon sustu.',
        f'Kenyalı konuk, "{QUOTE}" dedi.',
        f'Odongo\'ya bu soruldu, bakan "{QUOTE}" demekle yetindi.',
        f'Odongo\'ya göre engel yollar: "{QUOTE}"',
        f'Odongo\'ya sorarsanız iş kolay: "{QUOTE}"',
        f'Odongo\'dan yanıt gecikmedi: "{QUOTE}"',
        f'Odongo\'nun bu konudaki tutumu ise biliniyor: "{QUOTE}"',
        f'Odongo\'nun yanıtı ise "{QUOTE[:-1]}" oldu.',
        f'Kenyalı bakan daha sonra basına, "{QUOTE}" diye konuştu.',
        f'Kenyalı bakan ise yolun açık olduğunu ifade ederek, "{QUOTE}" karşılığını verdi.',
        f'Odongo yolu anlattı. Peter "{QUOTE}" diye sordu.',
        f'Odongo yolu anlattı. Kenyalı diplomat, "{QUOTE}" dedi.',
        f'Odongo\'nun, belediye başkanları zirvesiyle ilgili soruyu "{QUOTE}" diye yanıtladığı bildirildi.',
        f'Roe sustu. Bunu Odongo\'ya sordum. Güldü: "{QUOTE}" dedi.',
        f"'{QUOTE[:-1]}' benzetmesi Odongo'nun.",
        f'Odongo\'dan ise "{QUOTE[:-1]}" mesajı geldi.',
        f'Odongo\'nun Nairobi\'deki açıklaması şöyle: "{QUOTE}"',
        f'Odongo\'nun yaptığı açıklama şöyle: "{QUOTE}"',
        f'Roe konuştu. Bunun üzerine Odongo\'dan uyarı geldi: "{QUOTE}"',
        f'Roe konuşurken Odongo\'dan "{QUOTE[:-1]}" çıkışı geldi.',
        f'Kararlar Peter Odongo tarafından "{QUOTE[:-1]}" sözleriyle duyuruldu.',
        f'Odongo kürsüye çıktı. "{QUOTE[:-1]}" deyince Roe salonu terk etti.',
        f'Roe konuştu. Odongo\'nun cevabı ise "{QUOTE[:-1]}" şeklinde oldu.',
        f"Odongo sorulara geçti. “Roe ne istiyor?” sorusu üzerine, “{QUOTE}” dedi.",
        f'Odongo yolu "{QUOTE[:-1]}" olarak nitelendirdi.',
        f'Odongo şunları söyledi:\nLİMANDA TİCARET: "{QUOTE}"',
        f"“{QUOTE} Siyasete karışmayız' diyen Odongo, sonra gitti.",
        f'Odongo, "{QUOTE[:-1]} diyerek salondan ayrıldı.',
    ],
)
def test_whose_words_they_are(sentence: str) -> None:
    [(speaker, words)] = direct(TALKS + sentence)
    assert speaker == "Peter Odongo"
    assert words.startswith(QUOTE[:-1])
    assert not words.endswith("ayrıldı.")


@pytest.mark.parametrize(
    "sentence",
    [
        f'Odongo ülkesine döndü. Şoförlerden Jane Poe, bakana "{QUOTE}" diye dert yandı.',
        f'Odongo konuştu. Şili Cumhurbaşkanı\'nın karşılığı sert oldu: "{QUOTE}"',
        f'Roe konuştu. Adı verilmeyen Kenyalı diplomat, "{QUOTE}" dedi.',
        f'Gazetenin "{QUOTE[:-1]}" şeklindeki haberini Odongo yalanladı.',
        "Odongo fiyatın katlandığını savundu: ilk yüz araç geçen yıl yarı fiyatına alınmıştı.",
        "Odongo konuştu. Bir hatırlatma: Geçen yıl imzalanan üç anlaşmanın hiçbiri uygulanmadı.",
    ],
)
def test_words_of_nobody_who_is_named(sentence: str) -> None:
    assert direct(TALKS + sentence) == []


@pytest.mark.parametrize("said", [f'Kerrison gazetecilere, "{QUOTE}" dedi.', f'Kerrison "{QUOTE}" diyordu.'])
def test_words_are_not_given_to_who_spoke_before_where_another_name_opens_the_sentence(said: str) -> None:
    assert "Peter Odongo" not in {speaker for speaker, _ in direct(f"{TALKS}Odongo konuştu. {said}")}


def test_a_quotation_of_another_mark_ends_before_the_next_one() -> None:
    next_one = "Odongo, 'Bizi bekleyen daha çok iş var, biliyoruz' dedi."
    told = direct(f"{TALKS}“{QUOTE} Siyasete karışmayız' diyen Odongo, gitti. {next_one}")
    assert [words[:5] for _, words in told] == [QUOTE[:5], "Bizi "]


def test_answers_below_questions_are_of_the_one_who_is_asked() -> None:
    text = (
        f"{GUEST}, Lima'da sorularımızı yanıtladı.\n\n- Yol ne zaman açılır?\n\n“{QUOTE} Yakında açılır.”\n\n"
        f"- Gemi var mı?\n\n“Gemimiz var, limanımız var, bir tek yolumuz eksik.”\n\n"
        f"- Peru Başbakanı Ana Roe gelecekti.\n\n“Gelemedi ama baharda yolunu mutlaka bekliyoruz.”\n\nOdongo yarın dönecek."
    )
    assert {speaker for speaker, _ in direct(text)} == {"Peter Odongo"}
    assert len(direct(text)) == 3


def test_who_receives_somebody_admits_nothing() -> None:
    assert indirect(f"{HOST}, {GUEST}'yu dün makamında kabul etti.") == []
    assert indirect(f"{HOST}, yolun açılacağını bildiren {GUEST}'yu kabul etti.") == []
    [(speaker, _)] = indirect(f"{HOST}, yolun kapalı olduğunu kabul etti.")
    assert speaker == "Ana Roe"


def test_a_diplomat_of_a_state_that_nobody_acts_for_is_the_one_officer_of_an_organisation() -> None:
    said = "Toplantıdan sonra konuşan Ganalı diplomat, \"Askeri bir çözüm olmadığını hepimiz açıkça söyledik\" dedi."
    envoy = "BM Özel Temsilcisi Karim Doe, Lima'da"
    assert [who for who, _ in direct(f"{envoy} {HOST} ile görüştü. {said}")] == ["Karim Doe"]
    assert [who for who, _ in direct(f"{envoy} Gana Dışişleri Bakanı Ana Roe ile görüştü. {said}")] == ["Ana Roe"]
    assert direct(f"{envoy} NATO Genel Sekreteri Ana Roe ile görüştü. {said}") == []


def test_a_guest_is_called_by_each_of_his_two_offices() -> None:
    talks = "Kenya Başbakanı ve Dışişleri Bakanı Peter Odongo, dün Lima'da Peru Cumhurbaşkanı Ana Roe ile görüştü."
    for office in ("Başbakan", "Bakan"):
        assert direct(f'{talks} Konuk {office}, "{QUOTE}" dedi.') == [("Peter Odongo", QUOTE)]
