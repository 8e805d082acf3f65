"""Promises of the reader of mentions: who is named with which office, and who is meant by what points to them."""

from __future__ import annotations

from itertools import pairwise

import pytest
from scenes import scene

from bilateral.extract import holdings
from bilateral.mentions import Mention, Mentions

PAIR = "Peru Dışişleri Bakanı Ana Roe ile Kenya Dışişleri Bakanı Peter Odongo, Lima’da görüştü. "
LEADERS = "Peru Cumhurbaşkanı Luis Tapia, Lima’da Kenya Başbakanı Peter Odongo'yu kabul etti. "


def find(text: str) -> Mentions:
    return scene(text).mentions


def people(text: str) -> list[tuple[str, str | None, str | None]]:
    """Name, office and state of everybody, as they are first told."""
    found = [person for person in find(text).persons.values() if person.kind == "person"]
    return [(p.name, p.holdings[0].office if p.holdings else None, p.country) for p in found]


def meant(text: str, words: str) -> list[str]:
    """The names of those whom the last such words point to."""
    mentions = find(text)
    start = text.rindex(words)
    hits = [mention for mention in mentions.people if mention.start <= start < mention.end]
    return [mentions.persons[actor].name for mention in hits for actor in mention.actors]


# ---- names beside offices


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("ABD Savunma Bakanı Jane Roe geldi.", ("Jane Roe", "Savunma Bakanı", "USA")),
        ("ABD Başkanı Jane Roe geldi.", ("Jane Roe", "Başkan", "USA")),
        ("Kenya'nın Savunma Bakanı Peter Odongo geldi.", ("Peter Odongo", "Savunma Bakanı", "KEN")),
        ("Kenyalı Bakan Peter Odongo geldi.", ("Peter Odongo", "Bakan", "KEN")),
        ("Türkmen lider Orazgeldi Saparmuradov geldi.", ("Orazgeldi Saparmuradov", "Lider", "TKM")),
        ("Ürdün Kralı 2. Hasan konuştu.", ("2. Hasan", "Kral", "JOR")),
        ("Ürdün Kralı II. Hasan konuştu.", ("II. Hasan", "Kral", "JOR")),
        ("Suudi Arabistan Veliaht Prensi Salim bin Nasır geldi.", ("Salim bin Nasır", "Veliaht Prens", "SAU")),
        ("Tunus Cumhurbaşkanı Munsif el-Marufi geldi.", ("Munsif el-Marufi", "Cumhurbaşkanı", "TUN")),
        ("Peru Cumhurbaşkanı Dr. Luis Tapia geldi.", ("Luis Tapia", "Cumhurbaşkanı", "PER")),
        ("Peru Dışişleri Bakanı Sayın Ana Roe geldi.", ("Ana Roe", "Dışişleri Bakanı", "PER")),
        ("Kenya Başbakanı (KB) Peter Odongo geldi.", ("Peter Odongo", "Başbakan", "KEN")),
        ("Peru'nun Nairobi Büyükelçisi Ana Roe geldi.", ("Ana Roe", "Büyükelçi", "PER")),
        ("Güney Kore Devlet Başkanı Paek Tae-ho geldi.", ("Paek Tae-ho", "Devlet Başkanı", "KOR")),
        ("KENYA BAŞBAKANI PETER ODONGO GELDİ.", ("Peter Odongo", "Başbakan", "KEN")),
        ("Peru'nun eski Kenya Büyükelçisi Ana Roe geldi.", ("Ana Roe", "Büyükelçi", "PER")),
        ("Peru Dışişleri Bakanı A. Berta Roe geldi.", ("A. Berta Roe", "Dışişleri Bakanı", "PER")),
        ("Umman Dışişleri Bakanı Prens Salim bin Nasır geldi.", ("Salim bin Nasır", "Dışişleri Bakanı", "OMN")),
        ("Çin Komünist Partisi'nin Dış İlişkiler Başkanı Mei Lin geldi.", ("Mei Lin", "Dış İlişkiler Başkanı", "CHN")),
        ("TARTIŞTI Kenya Başbakanı Peter Odongo geldi.", ("Peter Odongo", "Başbakan", "KEN")),
    ],
)
def test_a_name_is_read_with_its_office_and_its_state(text: str, person: tuple[str, str, str]) -> None:
    assert people(text) == [person]


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("Fas basınında yer alan habere göre, Tarım Bakanı Ali Tazi Lima'ya gidecek.", ("Ali Tazi", "Tarım Bakanı", "MAR")),
        ("Kenya Başbakanı Birinci Yardımcısı Peter Odongo geldi.", ("Peter Odongo", "Başbakan Birinci Yardımcısı", "KEN")),
        ("Peru'nun o dönemki Nairobi Büyükelçisi Ana Roe geldi.", ("Ana Roe", "Büyükelçi", "PER")),
        ("Peru Dışişleri Bakanlığı siyasi müdürü Ana Roe geldi.", ("Ana Roe", "Dışişleri Bakanlığı Siyasi Müdürü", "PER")),
        (
            "ABD Dışişleri Enerji, Tarım ve İş Dünyasından Sorumlu Müsteşar Yardımcısı Jane Roe geldi.",
            ("Jane Roe", "Enerji, Tarım ve İş Dünyasından Sorumlu Müsteşar Yardımcısı", "USA"),
        ),
        ("Peru'nun Enerjiden Sorumlu Bakanı Ana Roe geldi.", ("Ana Roe", "Enerjiden Sorumlu Bakan", "PER")),
        ("Peru Dışişleri Bakan Yardımcısı Büyükelçi Ana Roe geldi.", ("Ana Roe", "Dışişleri Bakan Yardımcısı", "PER")),
        ("Vatikan Devlet Sekreteri Kardinal Paolo Bruni geldi.", ("Paolo Bruni", "Devlet Sekreteri", "VAT")),
        ("Kazakistan Parlamentosu Alt Kanadı Meclis Başkanı Erlan Sadıkov geldi.", ("Erlan Sadıkov", "Meclis Başkanı", "KAZ")),
        ("Türkiye İhracatçılar Meclisi (TİM) Başkanı Ali Demir, Lima'da konuştu.", ("Ali Demir", "TİM Başkanı", "TUR")),
        ("Suriye Muhalif Güçler Birliği (SMGB) Başkanı Salim Nasır, Lima'da konuştu.", ("Salim Nasır", "SMGB Başkanı", "SYR")),
        ("Bavyera Eyaleti Başbakanı Hans Brunner geldi. Almanya memnun.", ("Hans Brunner", "Eyalet Başbakanı", "DEU")),
        ("Lima'ya gelen Amerikalı yetkili Savunma Bakanı Jane Roe oldu.", ("Jane Roe", "Savunma Bakanı", "USA")),
        ("Kenya devlet başkanlığına ikinci kez seçilen Peter Odongo konuştu.", ("Peter Odongo", "Devlet Başkanı", "KEN")),
        ("Kenya'nın eski başkanlarından ve muhalefet lideri Peter Odongo geldi.", ("Peter Odongo", "Muhalefet Lideri", "KEN")),
        ("İçişleri Bakanı Ali Naim Şahin, Ankara'da konuştu.", ("Ali Naim Şahin", "İçişleri Bakanı", "TUR")),
        ("Ankara'ya Van Milletvekili Ali Demir geldi.", ("Ali Demir", "Milletvekili", "TUR")),
        ("Bosna Hersek Başkanlık Konseyi Üyesi Amir Begiç geldi.", ("Amir Begiç", "Başkanlık Konseyi Üyesi", "BIH")),
        ("İsveç Kralı Olof 3. Birger geldi.", ("Olof 3. Birger", "Kral", "SWE")),
        ("Lima'yı ziyaret eden Papa Honorius konuştu.", ("Honorius", "Papa", "VAT")),
        ("Çin Köylü Partisi (ÇKÖP)'nin Dış İlişkiler Başkanı Mei Lin geldi.", ("Mei Lin", "ÇKÖP Dış İlişkiler Başkanı", "CHN")),
        ("Kenya'nın firari durumdaki Savunma Bakanı Peter Odongo, Lima'da.", ("Peter Odongo", "Savunma Bakanı", "KEN")),
        ("Peru'dan Sağlık Bakanı Ana Roe, Ankara'ya geldi.", ("Ana Roe", "Sağlık Bakanı", "PER")),
        ("Devlet Bakanı ve Başbakan Yardımcısı Ali Demir geldi.", ("Ali Demir", "Devlet Bakanı ve Başbakan Yardımcısı", "TUR")),
        ("Kenya Başkanı'nın Yemen Özel Temsilcisi Peter Odongo, Lima'da.", ("Peter Odongo", "Yemen Özel Temsilcisi", "KEN")),
        ("Nairobi'nin Yemen Özel Temsilcisi Peter Odongo konuştu.", ("Peter Odongo", "Yemen Özel Temsilcisi", "KEN")),
        ("BM Genel Sekreteri'nin Yemen Temsilcisi Ole Kip, Lima'da.", ("Ole Kip", "Yemen Temsilcisi", None)),
        ("TİKA'nın Lima Koordinatörü Can Er geldi.", ("Can Er", "TİKA Lima Koordinatörü", "TUR")),
        ("Arap Birliği Lima Temsilcisi Nizar Tazi geldi.", ("Nizar Tazi", "Arap Birliği Lima Temsilcisi", None)),
        ("Mwangi'nin danışmanı Ole Kip, Kenya'da.", ("Ole Kip", "Danışman", "KEN")),
        ("AK Parti Sözcüsü Can Er geldi.", ("Can Er", "AK Parti Sözcüsü", "TUR")),
        ("Peru Demokrat Parti Genel Başkanı Ana Roe geldi.", ("Ana Roe", "Demokrat Parti Genel Başkanı", "PER")),
        ("Umman'a giden Ole Kip'i Sultan Tarık bin Said bekledi.", ("Tarık bin Said", "Sultan", "OMN")),
        ("Gürcü Kilisesi'nin lideri Patrik 9. Davit geldi.", ("9. Davit", "Patrik", "GEO")),
        ("Peru'nun geçici Cumhurbaşkanı Ana Roe geldi.", ("Ana Roe", "Geçici Cumhurbaşkanı", "PER")),
        ("Kenya'nın Lima Büyükelçisi ve Peru Özel Temsilcisi Peter Odongo geldi.", ("Peter Odongo", "Özel Temsilci", "KEN")),
        ("Peru Tarım, Sanayi ve Ticaret Bakanı Ana Roe geldi.", ("Ana Roe", "Tarım, Sanayi ve Ticaret Bakanı", "PER")),
        ("Kenya ana muhalefet partisi lideri Peter Odongo, Lima'da.", ("Peter Odongo", "Lider", "KEN")),
        ("BM Yemen Özel Temsilcisi Hans Brunner, Sana'ya gitti.", ("Hans Brunner", "Yemen Özel Temsilcisi", None)),
        ("Avrupa Birliği Güvenlik Politikası Yüksek Temsilcisi Katja Kos, Lima'da.", ("Katja Kos", "Yüksek Temsilci", None)),
        ("Peru'nun Kenya ve Laos Özel Temsilcisi Ana Roe geldi.", ("Ana Roe", "Özel Temsilci", "PER")),
        ("Peru'nun AB İşlerinden Sorumlu Bakanı Ana Roe geldi.", ("Ana Roe", "AB İşlerinden Sorumlu Bakan", "PER")),
        ("Vatikan Dışişleri Bakanı Kardinal Luca Neri geldi.", ("Luca Neri", "Dışişleri Bakanı", "VAT")),
        ("Peru Müftüler Konseyi Başkanı Ana Roe geldi.", ("Ana Roe", "Müftüler Konseyi Başkanı", "PER")),
        ("Heyette AK Parti milletvekili Ali Kaya da var.", ("Ali Kaya", "Milletvekili", "TUR")),
        ("Kuzey Ren-Vestfalya Eyalet Başbakanı Anna Roe geldi.", ("Anna Roe", "Eyalet Başbakanı", "DEU")),
        ("Likud Partisi Genel Başkanı Avi Roe geldi.", ("Avi Roe", "Likud Partisi Genel Başkanı", "ISR")),
        ("CSU Genel Başkanı Hans Roe geldi.", ("Hans Roe", "CSU Genel Başkanı", "DEU")),
        ("BJP Genel Başkanı Raj Roe geldi.", ("Raj Roe", "BJP Genel Başkanı", "IND")),
        ("CTP Genel Başkanı Ali Demir geldi.", ("Ali Demir", "CTP Genel Başkanı", "XNC")),
        (
            "Düzenin Yararını Teşhis Konseyi Başkanı Ali Roe konuştu.",
            ("Ali Roe", "Düzenin Yararını Teşhis Konseyi Başkanı", "IRN"),
        ),
        ("Moğolistan Büyük Hural Başkanı Bat Zorig geldi.", ("Bat Zorig", "Büyük Hural Başkanı", "MNG")),
        ("Umman İstihbarat Başkanı Salim bin Sultan geldi.", ("Salim bin Sultan", "İstihbarat Başkanı", "OMN")),
        ("KKTC ve Rum tarafı görüştü. Türk tarafının özel temsilcisi Can Er geldi.", ("Can Er", "Özel Temsilci", "XNC")),
    ],
)
def test_long_and_loose_offices_are_read_with_their_state(text: str, person: tuple[str, str, str | None]) -> None:
    assert people(text) == [person]


def test_officers_of_firms_act_for_no_state_but_those_of_chambers_and_delegations_do() -> None:
    assert people("Acme Worldwide Başkanı John Doe, Lima'da konuştu.") == []
    assert people("Acmegaz CEO'su Aleksey Milov, Lima'da konuştu.") == []
    told = people("Rus heyetinde ise Acmatom'un Başkanı Sergey Belov ile Acmegaz CEO'su Aleksey Milov yer aldı.")
    assert told == [("Sergey Belov", "Acmatom Başkanı", "RUS"), ("Aleksey Milov", "Acmegaz CEO'su", "RUS")]
    assert people("Kenya Sanayi Odası Yönetim Kurulu Başkanı Peter Odongo geldi.")[0][2] == "KEN"


def test_several_holders_of_one_office_have_each_their_state() -> None:
    told = people("Peru ve Kenya dışişleri bakanları Ana Roe ile Peter Odongo, Lima'da görüştü.")
    assert told == [("Ana Roe", "Dışişleri Bakanı", "PER"), ("Peter Odongo", "Dışişleri Bakanı", "KEN")]


@pytest.mark.parametrize("title", ["Tam Yetkili", "Olağanüstü ve Tam Yetkili", "Nairobi'deki Fevkalade ve Tam Yetkili"])
def test_how_far_an_envoy_may_go_is_no_part_of_his_office(title: str) -> None:
    found = people(f"Kenya Dışişleri Bakanı Peter Odongo, Peru'nun {title} Büyükelçisi Ana Roe'yu kabul etti.")
    assert ("Ana Roe", "Büyükelçi", "PER") in found


@pytest.mark.parametrize("ministry", ["Dışişleri Bakanlığına", "Savunma Bakanlığı'na", "Dışişlerine", "Dışişleri'ne"])
def test_a_ministry_behind_an_office_is_nobody(ministry: str) -> None:
    assert people(f"Peru'nun Nairobi Büyükelçisi {ministry} çağrıldı.") == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Başbakan Can Er'e, bakanlar Ali Kaya ve Ayşe Tok eşlik etti.", ["Ali Kaya", "Ayşe Tok"]),
        ("Heyette CHP milletvekilleri Ali Kaya, Ayşe Tok ve Can Er var.", ["Ali Kaya", "Ayşe Tok", "Can Er"]),
        ("Peru'da muhalefet liderleri Ana Roe, Luis Tapia ve Eva Sol konuştu.", ["Ana Roe", "Luis Tapia", "Eva Sol"]),
        (PAIR + "Bakanlar, Norveçli mevkidaşları Ola Moe ve Per Lie ile görüştü.", ["Ola Moe", "Per Lie"]),
        ("AB Komiseri Jan van den Berg ile Ana de la Roe geldi.", ["Jan van den Berg"]),
    ],
)
def test_several_who_are_listed_behind_one_word_are_all_told(text: str, names: list[str]) -> None:
    told = [name for name, _, _ in people(text)]
    assert [name for name in told if name in names] == names


def test_the_officers_of_two_states_that_are_named_before_stand_in_their_order() -> None:
    text = "Peru ile Kenya arasında iki ülke başbakanları Luis Tapia ile Peter Odongo'nun başkanlığında toplantı yapıldı."
    assert people(text) == [("Luis Tapia", "Başbakan", "PER"), ("Peter Odongo", "Başbakan", "KEN")]


def test_a_surname_with_a_suffix_is_a_name_behind_a_small_office() -> None:
    assert people("Kenya'nın eski lideri Odongo'nun ziyareti sürdü.") == [("Odongo", "Lider", "KEN")]


def test_a_king_and_a_president_of_one_first_name_are_two() -> None:
    told = people("Ürdün Kralı 2. Hasan geldi. Cumhurbaşkanı Hasan Demir, Kral Hasan ile Ankara'da görüştü.")
    assert [name for name, _, _ in told] == ["2. Hasan", "Hasan Demir"]


def test_a_delegations_members_are_of_its_leaders_state() -> None:
    told = people("Peru Cumhurbaşkanı Luis Tapia'nın heyetinde Kültür Bakanı Ana Roe da Türkiye'ye geliyor.")
    assert told[1] == ("Ana Roe", "Kültür Bakanı", "PER")


def test_a_counterpart_takes_the_office_of_the_one_spoken_of_last() -> None:
    text = "Peru Dışişleri Bakanı Ana Roe geliyor. Çin Dışişleri Bakanlığı Sözcüsü Mei Lin, Roe'nin mevkidaşı Yang Wu ile "
    assert people(text + "buluşacağını açıkladı.")[-1][:2] == ("Yang Wu", "Dışişleri Bakanı")


def test_a_spokesperson_belongs_to_the_ministry_spoken_of() -> None:
    text = "Kenya Dışişleri Bakanı Peter Odongo, Perulu mevkidaşı Ana Roe ile görüştü. Peru Dışişleri Bakanı Roe konuştu. "
    assert people(text + "Dışişleri Bakanlığı Sözcüsü Daniel Otieno bunu duyurdu.")[-1][2] == "KEN"


def test_a_known_surname_alone_may_speak() -> None:
    assert people('Merkel ise, "Bu konuda görüşmeler yarın da sürecek, acelemiz yok" dedi.') == [("Merkel", None, None)]


@pytest.mark.parametrize("suffix", ["'a", "'ı", "'ın", "’dan", "'la"])
def test_a_name_is_said_without_its_suffix(suffix: str) -> None:
    assert people(f"Bunu Kenya Başbakanı Peter Odong{suffix} sordular.")[0][0] == "Peter Odong"


def test_a_city_behind_a_name_is_no_part_of_it() -> None:
    assert people("Kenya Başbakanı Peter Odongo Lima'ya geldi.") == [("Peter Odongo", "Başbakan", "KEN")]


def test_a_name_may_have_several_particles() -> None:
    assert people("Hollanda Dışişleri Bakanı Jan van der Meer geldi.") == [("Jan van der Meer", "Dışişleri Bakanı", "NLD")]


def test_a_name_and_its_fuller_form_are_one_person() -> None:
    text = "Kenya Başbakanı Odongo geldi. Kenya Başbakanı Peter Odongo konuştu."
    assert people(text) == [("Peter Odongo", "Başbakan", "KEN")]


def test_two_with_one_surname_of_two_states_are_two() -> None:
    text = "Kenya Başbakanı Peter Odongo geldi. Uganda Başbakanı James Odongo gitti."
    assert [country for _, _, country in people(text)] == ["KEN", "UGA"]


@pytest.mark.parametrize(
    "text",
    [
        "Eski Kenya Başbakanı Peter Odongo geldi.",
        "Kenya eski Başbakanı Peter Odongo geldi.",
        "Kenya'nın eski başbakanı Peter Odongo geldi.",
        "Kenya'nın sabık başbakanı Peter Odongo geldi.",
        "Dönemin Kenya Başbakanı Peter Odongo geldi.",
        "Bir önceki Kenya Başbakanı Peter Odongo geldi.",
    ],
)
def test_a_former_office_is_told_with_the_words_that_say_so(text: str) -> None:
    [person] = find(text).persons.values()
    [holding] = person.holdings
    assert (holding.office, holding.country, holding.former) == ("Başbakan", "KEN", True)
    assert holding.former_span is not None
    assert text[slice(*holding.former_span)].lower() in {"eski", "sabık", "dönemin", "bir önceki"}


@pytest.mark.parametrize(
    "text",
    [
        "Önceki gün Kenya Başbakanı Peter Odongo geldi.",
        "Bir önceki gün, Kenya Başbakanı Peter Odongo geldi.",
        "Kenya'nın mevcut başbakanı Peter Odongo geldi.",
        "Kenya'nın görevdeki başbakanı Peter Odongo geldi.",
        "Kenya'nın yeni seçilen başbakanı Peter Odongo geldi.",
    ],
)
def test_other_words_of_time_make_no_former_office(text: str) -> None:
    [person] = find(text).persons.values()
    assert [(h.office, h.country, h.former) for h in person.holdings] == [("Başbakan", "KEN", False)]


@pytest.mark.parametrize(
    ("words", "office"),
    [
        ("Peru Devlet Başkanlığı'na seçilen", "Devlet Başkanı"),
        ("Peru Cumhurbaşkanlığı'na yeniden seçilen", "Cumhurbaşkanı"),
        ("Peru Dışişleri Bakanlığına getirilen", "Dışişleri Bakanı"),
        ("Peru'nun Nairobi Büyükelçiliğine atanan", "Büyükelçi"),
    ],
)
def test_who_is_chosen_for_an_office_holds_it(words: str, office: str) -> None:
    text = f"{words} Ana Roe, dün konuştu."
    [person] = find(text).persons.values()
    [holding] = person.holdings
    assert (person.name, holding.office, holding.country) == ("Ana Roe", office, "PER")
    assert text[slice(*holding.office_span)].lower().endswith(("lığı", "liği"))


@pytest.mark.parametrize(
    "words",
    ["Peru Devlet Başkanlığı'na seçilecek", "Peru'ya atanan", "Başbakanlığa gelen", "Peru Dışişleri Bakanlığına atanan sözcü"],
)
def test_who_is_chosen_for_nothing_yet_holds_no_office(words: str) -> None:
    assert people(f"{words} Ana Roe, dün konuştu.") == []


def test_the_spans_of_a_holding_are_the_words_that_say_it() -> None:
    text = "Dün Kenya Savunma Bakanı Peter Odongo'nun sözleri yankılandı."
    [person] = find(text).persons.values()
    [holding] = person.holdings
    assert text[slice(*holding.name)] == "Peter Odongo"
    assert text[slice(*holding.office_span)] == "Savunma Bakanı"
    assert holding.country_span is not None and text[slice(*holding.country_span)] == "Kenya"


# ---- for whom an officer acts whose state is not said


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Türkiye bunu ister. Başbakan Kerem Aksoy, Lima'ya gitti.", "TUR"),
        ("Başbakan Kerem Aksoy konuştu.", "TUR"),
        ("Peru Cumhurbaşkanı Luis Tapia konuştu. Ekonomi Bakanı Rosa Vega, toplantıyı açtı.", "PER"),
        ("Kenya Savunma Bakanı Peter Odongo ve Dışişleri Bakanı Grace Wanjala, Lima'ya geldi.", "KEN"),
        ("NATO Genel Sekreteri Jan Vos, Lima'ya geldi.", None),
        ("Arap Birliği Genel Sekreteri Nizar el-Mardini, Lima'ya geldi.", None),
        ("Avrupa Birliği Komisyonu Başkanı Jan Vos, Lima'ya geldi.", None),
        ("AB Komisyonu Başkanı Jan Vos, Lima'ya geldi.", None),
        ("Türkiye ile Peru anlaştı. Enerji Bakanı Guillermo Quispe konuştu.", "PER"),
        ("Türkiye ile Peru anlaştı. Enerji Bakanı Kerem Quispe konuştu.", "TUR"),
        ("Türkiye ile Peru anlaştı. Enerji Bakanı Mark Quispe konuştu.", "PER"),
        ("Türkiye bunu ister. Lima Ticaret ve Sanayi Odası Başkan Vekili Kerem Aksoy konuştu.", "PER"),
        ("Türkiye bunu ister. Oş Valisi Kerem Aksoy konuştu.", "KGZ"),
        ("Türkiye bunu ister. Tel Aviv Büyükelçisi Kerem Aksoy konuştu.", "TUR"),
        ("Türk Konseyi Genel Sekreteri Kerem Aksoy konuştu.", None),
        ("Peru Başbakanı Ana Roe, Kenya'da kaldı. Hükümet Sözcüsü Luis Tapia konuştu.", "PER"),
    ],
)
def test_whom_an_officer_acts_for_follows_from_the_text(text: str, country: str | None) -> None:
    assert people(text)[-1][2] == country


@pytest.mark.parametrize(
    ("text", "person"),
    [
        (LEADERS + "Nairobi'den yalanlama geldi. Hükümet Sözcüsü Eva Sol konuştu.", ("Eva Sol", "Hükümet Sözcüsü", "KEN")),
        (LEADERS + "Tapia rejiminin Savunma Bakanı Eva Sol konuştu.", ("Eva Sol", "Savunma Bakanı", "PER")),
        (LEADERS + "Odongo'nun Afrika danışmanı Eva Sol konuştu.", ("Eva Sol", "Afrika Danışmanı", "KEN")),
        (LEADERS + "Odongo'nun Yemen danışmanı Eva Sol konuştu.", ("Eva Sol", "Yemen Danışmanı", "KEN")),
        (LEADERS + "Odongo'nun sözcüsü Eva Sol konuştu.", ("Eva Sol", "Sözcü", "KEN")),
        (LEADERS + "Odongo'ya Maliye Bakanı Eva Sol eşlik etti.", ("Eva Sol", "Maliye Bakanı", "KEN")),
        (PAIR + "Roe, kürsüde Maliye Bakanı Ole Kip ile konuştu.", ("Ole Kip", "Maliye Bakanı", "KEN")),
        ("Oslo - Kenya Dışişleri Bakanlığında görevli Devlet Bakanı Eva Sol konuştu.", ("Eva Sol", "Devlet Bakanı", "KEN")),
        ("Umman'ın günü Ankara'da kutlandı. Büyükelçi Salih el-Mardini konuştu.", ("Salih el-Mardini", "Büyükelçi", "OMN")),
        ("Kenya, Türkiye'yi övdü. Nairobi, marttan beri Başbakan Kerem Akar'ı bekliyor.", ("Kerem Akar", "Başbakan", "TUR")),
        (LEADERS + "Bakan Yardımcısı Eva Sol'un Lima seyahati kaldı.", ("Eva Sol", "Bakan Yardımcısı", "KEN")),
        (LEADERS + "Odongo'ya eşlik eden Maliye Bakanı Eva Sol konuştu.", ("Eva Sol", "Maliye Bakanı", "KEN")),
        (
            "Lima'da Kenyalı Bakan Ole Kip'i Peru Kralı Luis Tapia dinledi. Kip, Tapia'ya Başbakan Eva Sol'un mesajını iletti.",
            ("Eva Sol", "Başbakan", "KEN"),
        ),
        ("Genelkurmay Başkanı Naci Zorul, Peru'nun konuğu olarak gitti.", ("Naci Zorul", "Genelkurmay Başkanı", "TUR")),
        ("Başbakan Yardımcısı Naci Zorul, Peru'nun konuğu olarak gitti.", ("Naci Zorul", "Başbakan Yardımcısı", "TUR")),
        ("Türkiye, Somali'de. Lima'da Sağlık Bakanı Hawa Abdi Nur konuştu.", ("Hawa Abdi Nur", "Sağlık Bakanı", "PER")),
        ("Peru, Türkiye'de. Lima Büyükelçisi Basat Göktürk konuştu.", ("Basat Göktürk", "Büyükelçi", "TUR")),
        ("Peru Başbakanı Ana Roe, Lima'da Başbakan Can Yılmazer'i kabul etti.", ("Can Yılmazer", "Başbakan", "TUR")),
        ("Peru Enerji Bakanı Ana Roe, Sanayi Bakanı Can Yılmazer'i ağırladı.", ("Can Yılmazer", "Sanayi Bakanı", "TUR")),
        ("Kriz Laos'ta. Peru Cumhurbaşkanı Ana Roe var. Devlet Başkanı Kam Sali sustu.", ("Kam Sali", "Devlet Başkanı", "LAO")),
    ],
)
def test_signs_of_whose_officer_somebody_is_are_weighed(text: str, person: tuple[str, str, str | None]) -> None:
    assert person in people(text)


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Kenya Başbakanı Peter Odongo, Peru Başbakanı Ana Roe'nun ardından Başbakan Kerem Ersoylu'yu aradı.", "TUR"),
        ("Brüksel'de Başbakan Kerem Yurdakul, Kenyalı konuklarıyla görüştü.", "TUR"),
        ("LİMA (A.A) - Cumhurbaşkanı Kerem Göktürk, Peru Senatosu Başkanı Luis Tapia ile görüştü.", "TUR"),
        ("Oslo'da bekleyen Dışişleri Bakanı Kerem Aydoğdu, Norveç Dışişleri Bakanı Ole Berg ile görüştü.", "TUR"),
        ("Kosova Başbakanı Haşim Roe konuştu. Eğitim Bakanı Kerem Dağlı da katıldı.", "XKX"),
    ],
)
def test_a_turks_name_tells_whose_officer_a_text_abroad_means(text: str, country: str) -> None:
    assert next(state for name, _, state in people(text) if name.startswith("Kerem")) == country


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("Norveç'te seçim var. ABD Başkan Yardımcısı Joe Roe aradı. Başbakan Kip Berg ise sustu.", ("Kip Berg", "NOR")),
        ("Peru Meclisi yasayı onayladı. Kenya'nın tutumunu kınayan Meclis Başkanı Eva Sol konuştu.", ("Eva Sol", "PER")),
        ("Kenya Bakanı Juma Otieno, Peru'yla bağları kesti. Lima'da ise Bakanlık Sözcüsü Eva Sol konuştu.", ("Eva Sol", "PER")),
        ("Kenya Bakanı Juma Otieno, Oslo'ya geldi. Hükümet Sözcüsü Eva Sol Nairobi'de haberi yalanladı.", ("Eva Sol", "KEN")),
        ("Peru çekildi. Oslo'da Hükümet Sözcüsü Kip Berg sustu. Savunma Bakanı Eva Sol da alarm verdi.", ("Eva Sol", "NOR")),
        (PAIR + "Ticaret Bakanı Eva Sol ile Kalkınma Bakanı Kip Tuya bir anlaşma imzaladı.", ("Kip Tuya", "KEN")),
        ("Norveç'te olaylar sürüyor. Başbakan Kip Berg, ana muhalefet lideri Eva Sol ile görüştü.", ("Eva Sol", "NOR")),
        ("Peru'da sel var. Kenya Başbakanı Juma Otieno aradı. Sağlık Bakanı Eva Sol sustu.", ("Eva Sol", "PER")),
    ],
)
def test_what_a_text_is_about_tells_whose_officer_somebody_is(text: str, person: tuple[str, str]) -> None:
    assert person in [(name, country) for name, _, country in people(text)]


def test_who_greets_a_guest_as_ambassador_is_not_of_the_town() -> None:
    told = "Bakan Kerem Aydoğdu, Lima'ya gitti. Aydoğdu'yu Luis Tapia ile Lima Büyükelçisi Ömer Önhan karşıladı."
    assert people(told)[-1] == ("Ömer Önhan", "Büyükelçi", "TUR")


@pytest.mark.parametrize(
    ("text", "person"),
    [
        (
            "Türkiye ile Kenya görüştü. Nairobi'de bayram vardı. Meclis Başkanı Yusuf Ahmed Kadir konuştu.",
            ("Yusuf Ahmed Kadir", "Meclis Başkanı", "KEN"),
        ),
        (
            "Türkiye ile Kenya görüştü. Nairobi'de bayram vardı. Meclis Başkanı Ali Davud konuştu.",
            ("Ali Davud", "Meclis Başkanı", "KEN"),
        ),
        (
            "Türkiye ile Kenya görüştü. Nairobi'de bayram vardı. Meclis Başkanı Ali Mandani konuştu.",
            ("Ali Mandani", "Meclis Başkanı", "KEN"),
        ),
        (
            "Türkiye ile Kenya görüştü. Nairobi'de bayram vardı. Meclis Başkanı Ali el Mardin konuştu.",
            ("Ali el Mardin", "Meclis Başkanı", "KEN"),
        ),
        (
            "Türkiye ile Kenya görüştü. Nairobi'de bayram vardı. Meclis Başkanı Ahmed Karaoğlu konuştu.",
            ("Ahmed Karaoğlu", "Meclis Başkanı", "TUR"),
        ),
        (
            "Türkiye ile Kenya görüştü. Nairobi'de bayram vardı. Meclis Başkanı Ana Can Demir konuştu.",
            ("Ana Can Demir", "Meclis Başkanı", "TUR"),
        ),
        (
            "Oslo'da toplandılar. Bakan Ayşe Demir, Kenya temaslarında Su Bakanı Ole Kip tarafından ağırlandı.",
            ("Ole Kip", "Su Bakanı", "KEN"),
        ),
        (LEADERS + "Kenya adına eş başkanlığı Maliye Bakanı Eva Sol üstlendi.", ("Eva Sol", "Maliye Bakanı", "KEN")),
        (LEADERS + "Maliye Bakanı Eva Sol da 2012'de Lima'yı ziyaretinde konuştu.", ("Eva Sol", "Maliye Bakanı", "KEN")),
        (LEADERS + "Lima'ya gelen Maliye Bakanı Eva Sol konuştu.", ("Eva Sol", "Maliye Bakanı", "KEN")),
        (LEADERS + "Tapia, parkı gezmeye Maliye Bakanı Eva Sol'un da geleceğini söyledi.", ("Eva Sol", "Maliye Bakanı", "PER")),
        (LEADERS + "Tapia, Maliye Bakanı Eva Sol ve Spor Bakanı Ole Kip ile görüştü.", ("Eva Sol", "Maliye Bakanı", "KEN")),
        (
            LEADERS + "Tapia, Maliye Bakanı Eva Sol ve Spor Bakanı Kip Moe ile birlikte geldi.",
            ("Eva Sol", "Maliye Bakanı", "PER"),
        ),
        (LEADERS + "Maliye Bakanı Eva Sol, Kenyalı mevkidaşıyla görüştü.", ("Eva Sol", "Maliye Bakanı", "PER")),
        (LEADERS + "Kenya'yı temsil eden Maliye Bakanı Eva Sol konuştu.", ("Eva Sol", "Maliye Bakanı", "KEN")),
        ("Türkiye, Peru'yu ağırladı. Dışişleri Bakanı Ingvild Kaya geldi.", ("Ingvild Kaya", "Dışişleri Bakanı", "TUR")),
        ("Peru'da Türkiye konuşuldu. Peru gazeteleri yazdı. Bakan Ingvild Kaya geldi.", ("Ingvild Kaya", "Bakan", "PER")),
        (LEADERS + "Nairobi yönetimi, törene Maliye Bakanı Eva Sol'u yolladı.", ("Eva Sol", "Maliye Bakanı", "KEN")),
        (
            "Oslo'daki zirveye Peru ile Kenya katıldı. Ev sahibi Başbakan Kari Moe konuştu.",
            ("Kari Moe", "Başbakan", "NOR"),
        ),
        (
            "Kenya ile Peru anlaştı. Peru'nun Nairobi Büyükelçisi Luis Sol'dan Belediye Başkanı Ole Kip anahtarı aldı.",
            ("Ole Kip", "Belediye Başkanı", "KEN"),
        ),
        (
            LEADERS + "Elçinin son durağı Oslo oldu, burada Maliye Bakanı Eva Sol'u dinledi.",
            ("Eva Sol", "Maliye Bakanı", "NOR"),
        ),
        (
            "LEFKOŞA - KKTC'nin günü kutlandı. Cumhurbaşkanı Ayşe Kaya konuştu.",
            ("Ayşe Kaya", "Cumhurbaşkanı", "XNC"),
        ),
    ],
)
def test_names_journeys_and_places_tell_whose_officer_somebody_is(text: str, person: tuple[str, str, str | None]) -> None:
    assert person in people(text)


def test_where_two_states_are_as_likely_an_officer_is_nobodys() -> None:
    text = "Lahey'deki Kenya ile Peru, Oslo'da anlaştı. Maliye Bakanı Eva Sol konuştu."
    assert people(text)[-1][2] is None


def test_a_former_office_may_have_the_word_for_it_inside() -> None:
    text = "Kenya Dışişleri eski Bakanı Peter Odongo geldi."
    [holding] = next(iter(find(text).persons.values())).holdings
    assert (holding.office, holding.former) == ("Dışişleri Bakanı", True)
    assert holding.former_span is not None and text[slice(*holding.former_span)] == "eski"


def test_an_office_said_in_short_is_told_once_in_full() -> None:
    text = "Kenya Ticaret Bakanı ve Başmüzakereci Peter Odongo geldi. Bakan Odongo konuştu. Başmüzakereci Odongo gitti."
    offices = [value.value for draft in holdings.extract(scene(text)) for value in draft.values if value.field == "office"]
    assert offices == ["Ticaret Bakanı ve Başmüzakereci"]


def test_co_ordinated_offices_of_one_person_are_all_told() -> None:
    [person] = find("Kenya Başbakanı ve Savunma Bakanı Peter Odongo geldi.").persons.values()
    offices = " ".join(holding.office for holding in person.holdings)
    assert "Başbakan" in offices and "Savunma Bakanı" in offices
    assert person.country == "KEN"


# ---- counterparts


@pytest.mark.parametrize("word", ["mevkidaşı", "meslektaşı", "meslekdaşı", "muhatabı"])
def test_a_named_counterpart_takes_the_office_of_the_other(word: str) -> None:
    text = f"Peru Dışişleri Bakanı Ana Roe, Kenyalı {word} Peter Odongo ile görüştü."
    assert people(text)[1] == ("Peter Odongo", "Dışişleri Bakanı", "KEN")


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("Roe, mevkidaşına teşekkür etti.", "mevkidaşına"),
        ("Roe, Kenyalı mevkidaşına teşekkür etti.", "mevkidaşına"),
        ("Roe, Kenyalı muhatabına teşekkür etti.", "muhatabına"),
        ("Odongo döndü.", "Odongo"),
        ("Peter Odongo'nun sözleri yankılandı.", "Peter"),
        ("Kenya Dışişleri Bakanı döndü.", "Kenya"),
        ("Kenyalı bakan döndü.", "bakan"),
        ("Konuk bakan döndü.", "bakan"),
        ("Roe, Kenyalı konuğunu uğurladı.", "konuğunu"),
    ],
)
def test_what_points_to_the_other_means_the_other(sentence: str, words: str) -> None:
    assert meant(PAIR + sentence, words) == ["Peter Odongo"]


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("İki bakan yemek yedi.", "bakan"),
        ("İki lider yemek yedi.", "lider"),
        ("Her iki bakan yemek yedi.", "bakan"),
        ("İki dışişleri bakanı yemek yedi.", "dışişleri bakanı"),
        ("İki devlet adamı yemek yedi.", "devlet adamı"),
        ("Liderler yemek yedi.", "Liderler"),
        ("Bakanlar yemek yedi.", "Bakanlar"),
        ("Mevkidaşlar yemek yedi.", "Mevkidaşlar"),
    ],
)
def test_two_are_meant_where_two_are_spoken_of(sentence: str, words: str) -> None:
    assert sorted(meant(PAIR + sentence, words)) == ["Ana Roe", "Peter Odongo"]


@pytest.mark.parametrize(
    ("sentence", "words", "name"),
    [
        ("Konuk başbakan döndü.", "başbakan", "Peter Odongo"),
        ("Kenya Başbakanı döndü.", "Kenya", "Peter Odongo"),
        ("Başbakan döndü.", "Başbakan", "Peter Odongo"),
        ("Cumhurbaşkanı kaldı.", "Cumhurbaşkanı", "Luis Tapia"),
        ("Perulu lider kaldı.", "lider", "Luis Tapia"),
        ("Tapia kaldı.", "Tapia", "Luis Tapia"),
        ("Luis Tapia'ya soruldu.", "Luis", "Luis Tapia"),
    ],
)
def test_a_surname_or_an_office_alone_means_its_bearer(sentence: str, words: str, name: str) -> None:
    assert meant(LEADERS + sentence, words) == [name]


def test_an_office_alone_means_its_present_bearer() -> None:
    text = (
        "Kenya Başbakanı Grace Wanjala ve Kenya'nın eski başbakanı Peter Odongo geldi. Odongo gitti. Kenya Başbakanı konuştu."
    )
    assert meant(text, "Kenya Başbakanı") == ["Grace Wanjala"]


def test_two_heads_of_state_are_two_by_the_whole_of_their_office() -> None:
    text = "Peru Cumhurbaşkanı Luis Tapia ile Kenya Cumhurbaşkanı Peter Odongo geldi. İki devlet başkanı yemek yedi."
    assert sorted(meant(text, "İki devlet başkanı")) == ["Luis Tapia", "Peter Odongo"]
    assert text[slice(*[(m.start, m.end) for m in find(text).people][-1])] == "İki devlet başkanı"


@pytest.mark.parametrize("sentence", ["İki devlet arasında yol var.", "İki devlet yol yapıyor.", "İki adam geldi."])
def test_two_states_are_not_two_persons(sentence: str) -> None:
    text = PAIR + sentence
    assert not [m for m in find(text).people if m.start >= len(PAIR)]


def test_a_family_name_that_comes_first_means_its_bearer() -> None:
    assert meant("Çin Devlet Başkanı Vey Cunlin geldi. Vey'in sözleri.", "Vey") == ["Vey Cunlin"]


def test_another_spelling_of_a_foreign_name_means_its_bearer() -> None:
    assert meant("Gürcistan Başbakanı Levan Beridze geldi. Berize konuştu.", "Berize") == ["Levan Beridze"]


def test_an_arabic_article_may_be_left_out() -> None:
    assert meant("Tunus Başbakanı Munsif el-Marufi geldi. Marufi konuştu.", "Marufi") == ["Munsif el-Marufi"]


@pytest.mark.parametrize("sentence", ["Ana caddede yürüdü.", "Lima kalabalıktı.", "Bakanlık açıkladı.", "Odongolar Sokağı"])
def test_other_words_point_to_nobody(sentence: str) -> None:
    words = sentence.split()[0]
    assert meant(PAIR + sentence, words) == []


def test_a_delegation_is_an_actor_of_its_state() -> None:
    mentions = find("Peru heyeti Nairobi'ye geldi. İranlı heyet döndü.")
    assert [(p.kind, p.name, p.country) for p in mentions.persons.values()] == [
        ("delegation", "Peru heyeti", "PER"),
        ("delegation", "İran heyeti", "IRN"),
    ]


# ---- laws


def inside(mention: Mention, text: str) -> bool:
    return 0 <= mention.start < mention.end <= len(text)


@pytest.mark.parametrize("text", [PAIR, LEADERS, PAIR + LEADERS])
def test_mentions_stand_in_order_and_do_not_overlap(text: str) -> None:
    found = find(text).people
    assert found and all(inside(mention, text) for mention in found)
    assert all(one.last <= other.first for one, other in pairwise(found))


@pytest.mark.parametrize("text", [PAIR, LEADERS])
def test_what_names_is_stated_and_what_points_is_resolved(text: str) -> None:
    found = find(text + "İki lider döndü. Konuk bakan kaldı. Odongo gitti.").people
    assert {(mention.kind == "named", mention.basis) for mention in found} == {(True, "stated"), (False, "resolved")}


@pytest.mark.parametrize(
    ("text", "person"),
    [
        (
            "Peru Dışişleri Bakanlığı Sözcüsü Amira Tapia, Lima'da konuştu.",
            ("Amira Tapia", "Dışişleri Bakanlığı Sözcüsü", "PER"),
        ),
        ("Kenya'da bölgenin başkanı Peter Odongo konuştu.", ("Peter Odongo", "Başkan", "KEN")),
        ("Peru'nun Lima Üniversitesi rektörü Ana Roe geldi.", ("Ana Roe", "Lima Üniversitesi Rektörü", "PER")),
        ("Mısır cumhurbaşkanlığı divanı başkanı Nasır el Tazi.", ("Nasır el Tazi", "Cumhurbaşkanlığı Divanı Başkanı", "EGY")),
        ("Mısır Cumhurbaşkanı Basın Danışmanı Nasır Tazi geldi.", ("Nasır Tazi", "Cumhurbaşkanı Basın Danışmanı", "EGY")),
        ("Peru Ticaret Ataşesi Ana Lima, Kenya'ya gitti.", ("Ana Lima", "Ticaret Ataşesi", "PER")),
        ("Mısır eski Başbakanı Riyad Tazuki'yle görüştü.", ("Riyad Tazuki", "Başbakan", "EGY")),
        ("Kremlin Enerji Danışmanı Yuri Petrov geldi.", ("Yuri Petrov", "Kremlin Enerji Danışmanı", "RUS")),
        ("Peru'nun BM Büyükelçisi Ana Roe konuştu.", ("Ana Roe", "BM Büyükelçisi", "PER")),
        ("Avrupa Parlamentosu Peru Raportörü Ana Vos geldi.", ("Ana Vos", "Peru Raportörü", None)),
        ("Katar Emiri Hamed bin Salim bin Nasır El Tazi.", ("Hamed bin Salim bin Nasır El Tazi", "Emir", "QAT")),
        ("Kenya'nın yeni Başbakanı seçilen Peter Odongo geldi.", ("Peter Odongo", "Başbakan", "KEN")),
        (
            "Avrupa Birliği Bakanı ve Başmüzakereci Ali Demir geldi.",
            ("Ali Demir", "Avrupa Birliği Bakanı ve Başmüzakereci", "TUR"),
        ),
        ("Dubai Emiri Şeyh Salim bin Tazi geldi.", ("Salim bin Tazi", "Emir", "ARE")),
        ("Türk-Peru Vakfı Başkanı Ali Demir geldi.", ("Ali Demir", "Vakıf Başkanı", "TUR")),
        ("Kenya-Türk İş Konseyi (KETİK) Başkanı Peter Odongo.", ("Peter Odongo", "KETİK Başkanı", "KEN")),
        ("Peru'nun Ankara Büyükelçiliği Müsteşarı Ana Roe geldi.", ("Ana Roe", "Büyükelçilik Müsteşarı", "PER")),
        ("Çeçenistan lideri Ahmed Tazi konuştu.", ("Ahmed Tazi", "Lider", "RUS")),
        ("Hamas lideri Halid Tazi konuştu.", ("Halid Tazi", "Hamas Lideri", "PSE")),
        ("Peru-Kenya Dostluk Grubu Başkanı Ana Roe geldi.", ("Ana Roe", "Peru-Kenya Dostluk Grubu Başkanı", "PER")),
        ("Grup Başkanvekili AK Parti Van Milletvekili Ali Demir geldi.", ("Ali Demir", "Grup Başkanvekili", "TUR")),
    ],
)
def test_offices_in_small_letters_of_seats_and_before_unusual_names(text: str, person: tuple[str, str, str | None]) -> None:
    assert people(text) == [person]


@pytest.mark.parametrize(
    "text",
    [
        "Dizideki Şah Rıza'ya kızdılar.",
        "Teknik Direktör Ali Demir konuştu.",
        "WTO Üyesi Olmaktan Gurur duyuyoruz.",
        "Peru Uzmanı Ali Demir.",
    ],
)
def test_who_acts_for_nobody_is_no_officer(text: str) -> None:
    assert people(text) == []


def test_a_king_is_one_with_and_without_number_and_fathers_name() -> None:
    text = (
        "Ürdün Kralı 2. Talal geldi. Ürdün Kralı Talal bin Salim konuştu. Kral Talal gitti. Ürdün Başbakanı Talal Nasır kaldı."
    )
    assert [name for name, *_ in people(text)] == ["Talal bin Salim", "Talal Nasır"]


def test_a_surname_with_an_office_is_completed_by_the_full_name_elsewhere() -> None:
    text = "Kenya Büyükelçisi Odongo, Lima'ya gitti. Peter Odongo'yu orada Ana Roe karşıladı."
    assert people(text)[0] == ("Peter Odongo", "Büyükelçi", "KEN")


def test_a_name_does_not_run_into_the_next() -> None:
    text = (
        "Kenya Başbakanı Peter Odongo geldi. Başbakan Odongo Oslo'daki toplantıyı anlattı. Kenya Başbakanı Odongo Deniz'i övdü."
    )
    assert people(text) == [("Peter Odongo", "Başbakan", "KEN")]


def test_two_spellings_of_a_first_name_are_one_person() -> None:
    text = "Peru Başbakanı Francisca Quispe geldi. Peru Başbakanı Franciska Quispe konuştu."
    assert len(people(text)) == 1


def test_a_bare_office_behind_a_genitive_is_not_of_that_state() -> None:
    text = "Türkiye açıkladı: Somali'nin Başbakan Ali Demir'in ziyaretine kadar yalnız kaldığı belirtildi."
    assert people(text) == [("Ali Demir", "Başbakan", "TUR")]


def test_an_unnamed_counterpart_of_another_rank_is_nobody_known() -> None:
    text = "Kenya Cumhurbaşkanı Peter Odongo konuştu. Peru Dışişleri Bakanı Ana Roe, Kenyalı mevkidaşı ile görüşecek."
    assert meant(text, "Kenyalı mevkidaşı") == []


def test_a_minister_alone_is_not_the_prime_minister() -> None:
    assert meant("Peru Başbakanı Kenji Dorval konuştu. Bakan, soruları yanıtladı.", "Bakan,") == []


# ---- names and states in agencies' sentences


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("Peru Cumhurbaşkanı Luis Tapia da Silva ile görüştü.", ("Luis Tapia da Silva", "Cumhurbaşkanı", "PER")),
        ("Peru Dışişleri Bakanı Ramon de la Vega geldi.", ("Ramon de la Vega", "Dışişleri Bakanı", "PER")),
        ("Angola Dışişleri Bakanı Mario de Sousa geldi.", ("Mario de Sousa", "Dışişleri Bakanı", "AGO")),
        ("Bulgaristan Başbakanı Rumen Petrov geldi.", ("Rumen Petrov", "Başbakan", "BGR")),
        ("Kolombiya Sağlık Bakanı Ana Villavicencio ile görüştü.", ("Ana Villavicencio", "Sağlık Bakanı", "COL")),
        ("Letonya Saeima Başkanı Janis Ozols konuştu.", ("Janis Ozols", "Saeima Başkanı", "LVA")),
    ],
)
def test_names_of_other_languages(text: str, person: tuple[str, str, str]) -> None:
    assert person in people(text)


@pytest.mark.parametrize("behind", ["Lima'ya geldi", "Odongo'yla görüştü", "Odongo ile görüştü", "Peru'ya döndü"])
@pytest.mark.parametrize("name", ["Ana Costa", "Josephine Roe"])
def test_da_after_a_name_is_no_part_of_it(name: str, behind: str) -> None:
    assert (name, "Dışişleri Bakanı", "PER") in people(f"Peru Dışişleri Bakanı {name} da {behind}.")


@pytest.mark.parametrize(
    ("party", "office"),
    [
        ("Yeni Ufuk Partisi", "Ufuk Partisi Lideri"),
        ("'Yeni Ufuk' Partisi", "Parti Lideri"),
        ("“Yeni Ufuk” Partisi", "Parti Lideri"),
        ("Bizim Peru Partisi", "Parti Lideri"),
    ],
)
def test_a_minister_who_leads_a_party_is_both(party: str, office: str) -> None:
    [person] = find(f"Peru Dışişleri Bakanı ve {party} lideri Ana Roe geldi.").persons.values()
    assert [h.office for h in person.holdings] == [office, "Dışişleri Bakanı"]
    assert person.country == "PER"


def test_several_who_bear_an_office_have_no_name_behind_it() -> None:
    text = LEADERS + "İki cumhurbaşkanı Devlet Sarayı'nda görüştü."
    assert [name for name, _, _ in people(text)] == ["Luis Tapia", "Peter Odongo"]


def test_a_king_where_a_guest_meets_him() -> None:
    text = "Türkiye'den de geçen Peru Cumhurbaşkanı Luis Tapia, Amman'da Kral 9. Hasan ile görüştü."
    assert ("9. Hasan", "Kral", "JOR") in people(text)


def test_a_counterpart_where_a_guest_meets_him() -> None:
    text = "Slovenya Dışişleri Bakanı Ana Roe, Angola'ya gitti.\n\n"
    text += "Peru Dışişleri Bakanı Luis Tapia, Oslo'da mevkidaşı Per Lie ile görüştü."
    assert ("Per Lie", "Dışişleri Bakanı", "NOR") in people(text)


def test_a_turkish_minister_meets_his_hosts() -> None:
    text = "Ticaret Bakanı Ali Kaya, Türkiye'den ayrıldı. Kaya, Oslo'da Sanayi Bakanı Per Lie ile görüştü."
    assert ("Per Lie", "Sanayi Bakanı", "NOR") in people(text)


def test_officers_of_several_states_are_those_who_are_named() -> None:
    text = "Peru Dışişleri Bakanı Ana Roe konuştu. Kenya Dışişleri Bakanı Peter Odongo da konuştu. "
    text += "Peru ve Kenya dışişleri bakanları görüştü."
    assert sorted(meant(text, "Peru ve Kenya")) == ["Ana Roe", "Peter Odongo"]


def test_an_adviser_of_somebody_who_is_named() -> None:
    text = "Peru Cumhurbaşkanı Luis Tapia konuştu. Tapia'nın danışmanı Ana Roe de konuştu."
    assert ("Ana Roe", "Danışman", "PER") in people(text)


def test_a_guest_in_the_accusative_bears_no_possessive() -> None:
    text = "Katar Enerji Bakanı Saad Nasır Lima'ya geldi. Peru Başbakanı Ana Roe, Katarlı bakanı kabul etti."
    [mention] = [m for m in find(text).people if m.kind == "office"]
    assert mention.case == "Acc"


def test_hardened_consonants_are_one_name() -> None:
    text = "Peru Dışişleri Bakanı Ahmed Roe geldi. Bakan konuştu. Peru Dışişleri Bakanı Ahmet Roe gitti."
    assert len(people(text)) == 1


def test_chinese_names_in_two_spellings_are_one() -> None:
    text = "Çin Dışişleri Bakanı Xu Zhiqiang geldi. Bakan Şu Ciçiang konuştu."
    assert [name for name, _, _ in people(text)] == ["Xu Zhiqiang"]


def test_two_leaders_are_heads() -> None:
    text = LEADERS + "Kenya Maliye Bakanı Ali Musa da Peru Sağlık Bakanı Ana Roe ile görüştü. İki lider yarın konuşacak."
    assert sorted(meant(text, "İki lider")) == ["Luis Tapia", "Peter Odongo"]


def test_a_post_that_is_also_another_word() -> None:
    text = "Fas'ın yeni Santiago Büyükelçisi Kenza Alami, güven mektubunu Devlet Başkanı Luis Tapia'ya sundu."
    assert people(text) == [("Kenza Alami", "Büyükelçi", "MAR"), ("Luis Tapia", "Devlet Başkanı", "CHL")]


def test_the_first_name_of_who_bears_no_family_name() -> None:
    text = "Etiyopya Başbakanı Girma Haile geldi. Girma'yla Peru Cumhurbaşkanı Luis Tapia görüştü."
    assert meant(text, "Girma'yla") == ["Girma Haile"]


def test_who_brings_two_leaders_together_is_none_of_them() -> None:
    text = LEADERS + "Norveç Cumhurbaşkanı Per Lie'nin arabuluculuğunda buluşan iki lider konuştu."
    assert sorted(meant(text, "iki lider")) == ["Luis Tapia", "Peter Odongo"]


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("Bakan Yardımcımız Sayın Can Er dün konuştu.", ("Can Er", "Bakan Yardımcısı", "TUR")),
        ("Dışişleri Bakanımız Can Er'i kabul etti.", ("Can Er", "Dışişleri Bakanı", "TUR")),
        ("Uruguay Temsilciler Meclisi Başkanı Jane Roe geldi.", ("Jane Roe", "Temsilciler Meclisi Başkanı", "URY")),
        ("Toplantıda Kenya'yı Başbakan Peter Odongo temsil edecek.", ("Peter Odongo", "Başbakan", "KEN")),
        ("LİMA - Cumhurbaşkanı Luis Tapia, Kenya'yı övdü.", ("Luis Tapia", "Cumhurbaşkanı", "PER")),
    ],
)
def test_offices_of_press_releases_and_datelines(text: str, person: tuple[str, str, str | None]) -> None:
    assert person in people(text)


def test_an_order_that_is_named_after_a_prince_is_nobody() -> None:
    assert people("Peru Cumhurbaşkanı Luis Tapia'ya Prens Henrik Nişanı verildi.") == [("Luis Tapia", "Cumhurbaşkanı", "PER")]


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("Toplantıda Norveç'i Lima'da bu kez Başbakan Kari Moe temsil etti. " + PAIR, ("Kari Moe", "Başbakan", "NOR")),
        ("Dönem başkanı Norveç adına Başbakan Kari Moe konuştu. " + PAIR, ("Kari Moe", "Başbakan", "NOR")),
        ("Kenya heyetine Enerji Bakanı Ole Kip başkanlık edecek.", ("Ole Kip", "Enerji Bakanı", "KEN")),
        ("Toplantıda heyetimize Enerji Bakanı Can Er başkanlık edecek. " + PAIR, ("Can Er", "Enerji Bakanı", "TUR")),
        (PAIR + "Roe, Nairobi'de Başbakan Ole Kip tarafından da kabul edildi.", ("Ole Kip", "Başbakan", "KEN")),
        (LEADERS + "Odongo'yu ertesi gün Başbakan Ana Roe kabul etti.", ("Ana Roe", "Başbakan", "PER")),
        (PAIR + "Anlaşmayı Kültür Bakanı Ole Kip ile Peru Spor Bakanı Eva Sol imzaladı.", ("Ole Kip", "Kültür Bakanı", "KEN")),
        (LEADERS + "Odongo döndü. Cumhurbaşkanı Moses Kip da konuştu.", ("Moses Kip", "Cumhurbaşkanı", "KEN")),
        ("Bakanımız, Nairobi'de Başbakan Oyuga Mustafa tarafından kabul edildi.", ("Oyuga Mustafa", "Başbakan", "KEN")),
        ("Kenya Savunma Bakanı Ole Kip, Savunma Bakanı Can Er'le Ankara'da görüştü.", ("Can Er", "Savunma Bakanı", "TUR")),
    ],
)
def test_whose_officer_the_other_one_is(text: str, person: tuple[str, str, str | None]) -> None:
    assert person in people(text)


def test_a_third_state_told_once_is_no_setting() -> None:
    text = "Oslo'daki temaslarının ardından Peru'ya gelen Kenya Başbakanı Peter Odongo, Lima'da konuştu. "
    text += "Perulu bakanlar Kenyalı konukları Lima'da bekliyordu. Maliye Bakanı Ana Roe da Nairobi'ye gidecek."
    assert ("Ana Roe", "Maliye Bakanı", "PER") in people(text)


def test_cities_too_tell_the_state_of_a_paragraph() -> None:
    text = LEADERS + "\n\nTurun son durağı Oslo oldu. Maliye Bakanı Kari Moe oradaydı."
    assert people(text)[-1] == ("Kari Moe", "Maliye Bakanı", "NOR")


def test_a_given_name_behind_the_full_one() -> None:
    text = "Peru Cumhurbaşkanı Aurelio Tapia, Cumhurbaşkanı Aurelio dedi. Cumhurbaşkanı Aurelio geldi."
    assert people(text) == [("Aurelio Tapia", "Cumhurbaşkanı", "PER")]


def test_who_is_received_in_a_clause_inside() -> None:
    text = LEADERS + "Sözcü Eva Sol, Odongo'nun Başbakan Ana Roe tarafından kabul edileceğini söyledi."
    assert ("Ana Roe", "Başbakan", "PER") in people(text)


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("Sırbistan İç ve Dış Ticaret Bakanı Ana Mitiç geldi.", ("Ana Mitiç", "İç ve Dış Ticaret Bakanı", "SRB")),
        ("Küba Komünist Parti Genel Sekreteri Luis Sol geldi.", ("Luis Sol", "Komünist Parti Genel Sekreteri", "CUB")),
        ("Sağlık Bakanlığından yapılan açıklamaya göre Bakan Can Er konuştu.", ("Can Er", "Sağlık Bakanı", "TUR")),
        ("Peru KOBRA'nın Genel Müdürü Ana Roe geldi.", ("Ana Roe", "KOBRA Genel Müdürü", "PER")),
        ("DEİK Türkiye-Peru İş Konseyi Başkanı Can Er geldi.", ("Can Er", "DEİK Türkiye-Peru İş Konseyi Başkanı", "TUR")),
        ("Kenyalı muhalefet milletvekili Ole Kip konuştu.", ("Ole Kip", "Milletvekili", "KEN")),
        ("Peru'nun Kenya'ya atadığı ilk mukim büyükelçi Ana Roe geldi.", ("Ana Roe", "Büyükelçi", "PER")),
        ("İsveç Riksdag Başkanı Maja Lind ile Norveç Storting Başkanı Per Lie geldi.", ("Per Lie", "Storting Başkanı", "NOR")),
        ("Dönemin Ürdün Dışişleri Bakanı Cafer Emir Tazi geldi.", ("Cafer Emir Tazi", "Dışişleri Bakanı", "JOR")),
        ("Peru Maliye Bakanı Ana Mali ile Kenyalı bakan geldi.", ("Ana Mali", "Maliye Bakanı", "PER")),
        ("Kabulde Büyükelçi Ana Roe de bulundu.", ("Ana Roe", "Büyükelçi", "TUR")),
        ("Peru Sanayi ve Yeni Nesil Bakanı Ana Roe geldi.", ("Ana Roe", "Sanayi ve Yeni Nesil Bakanı", "PER")),
        ("Bakan, Sanayi ve Ticaret Bakanı Ana Roe ile görüştü.", ("Ana Roe", "Sanayi ve Ticaret Bakanı", None)),
        ("Norveç Kraliyeti Başkonsolosu Kari Lind geldi.", ("Kari Lind", "Başkonsolos", "NOR")),
        ("Foruma TOBB adına Başkan Yardımcısı Can Er katıldı.", ("Can Er", "TOBB Başkan Yardımcısı", "TUR")),
        ("MÜSİAD'ın genel başkan yardımcısı Can Er konuştu.", ("Can Er", "MÜSİAD Genel Başkan Yardımcısı", "TUR")),
        ("Kenya Ulusal Koalisyonu Başkanı Ole Kip geldi.", ("Ole Kip", "Kenya Ulusal Koalisyonu Başkanı", "KEN")),
        ("Kenya Ulusal Konseyi Başkanı Ole Kip geldi.", ("Ole Kip", "Kenya Ulusal Konseyi Başkanı", "KEN")),
        ("Kenya Ulusal Güvenlik Konseyi Başkanı Ole Kip geldi.", ("Ole Kip", "Ulusal Güvenlik Konseyi Başkanı", "KEN")),
        ("Nahçıvan Özerk Cumhuriyeti Başbakanı Ali Roe geldi.", ("Ali Roe", "Nahçıvan Özerk Cumhuriyeti Başbakanı", "AZE")),
        ("Kuzey Irak Bölgesel Yönetimi Sözcüsü Ali Roe geldi.", ("Ali Roe", "Kuzey Irak Bölgesel Yönetimi Sözcüsü", "IRQ")),
        ("Pakistan'a Pencap Eyaleti Başbakanı Ali Roe geldi.", ("Ali Roe", "Pencap Eyaleti Başbakanı", "PAK")),
        ("Kuveyt Emiri Ali Roe Hazretleri geldi.", ("Ali Roe", "Emir", "KWT")),
        ("Gıda ve Kontrol Genel Müdürü Can Er geldi.", ("Can Er", "Gıda ve Kontrol Genel Müdürü", "TUR")),
        ("Temsilciler Meclisi Üyesi Jo Kip geldi.", ("Jo Kip", "Temsilciler Meclisi Üyesi", "USA")),
        ("ABD'li senatörler John Kip ve Joe Vos geldi.", ("Joe Vos", "Senatör", "USA")),
        ("Bosna Hersek Reisülulema Ali Roe geldi.", ("Ali Roe", "Reisülulema", "BIH")),
        (
            "İran Yüksek Güvenlik Konseyi Genel Sekreteri Said Roe geldi.",
            ("Said Roe", "Yüksek Güvenlik Konseyi Genel Sekreteri", "IRN"),
        ),
        ("Kıbrıs Rum lideri Niko Vasos geldi.", ("Niko Vasos", "Lider", "CYP")),
        (
            "Heyet Lima'ya geldi. Temsilciler Meclisi Başkanı Ana Roe konuştu.",
            ("Ana Roe", "Temsilciler Meclisi Başkanı", "PER"),
        ),
        (
            "TBMM Türkiye-Peru Dostluk Grubu Başkanı, Van Milletvekili Can Er konuştu.",
            ("Can Er", "TBMM Türkiye-Peru Dostluk Grubu Başkanı", "TUR"),
        ),
        (
            "AK Parti Genel Başkan Yardımcısı ve Van Milletvekili Can Er konuştu.",
            ("Can Er", "AK Parti Genel Başkan Yardımcısı", "TUR"),
        ),
        ("Kenya Su Bakanı Ana SATTI dün konuştu.", ("Ana Sattı", "Su Bakanı", "KEN")),
        ("Kenya Yüksek Mahkemesi Başkanı Ole Kip geldi.", ("Ole Kip", "Yüksek Mahkeme Başkanı", "KEN")),
        ("Kenya Başbakan Yardımcısı, Su Bakanı Ole Kip geldi.", ("Ole Kip", "Başbakan Yardımcısı, Su Bakanı", "KEN")),
        ("Peru ile Kenya savunma bakanları Lima'da toplandı. Bakan Can Er geldi.", ("Can Er", "Savunma Bakanı", "TUR")),
        (
            "Peru Sağlık Bakanlığı'na çağrılan Kenya'nın Lima Büyükelçisi Ole Kip'e not verildi. Kip'i Bakan Ana Roe dinledi.",
            ("Ana Roe", "Sağlık Bakanı", "PER"),
        ),
        ("Slovenya Büyükelçisi Petra Koviç'in mektubu geldi.", ("Petra Koviç", "Büyükelçi", "SVN")),
        ("OSLO - Norveç'e Türkiye'den kimse gelmedi. Ev sahibi Başbakan Kari Moe konuştu.", ("Kari Moe", "Başbakan", "NOR")),
        (
            "Perulu bakan Lima'ya gitti. Kenya Başbakanı Ole Kip'i Cumhurbaşkanı Ana Sol, Lima'ya gelişinde kabul etti.",
            ("Ole Kip", "Başbakan", "KEN"),
        ),
        (
            "Kenya Başbakanı Ole Kip, Lima'ya gelecek. Kip'i ertesi gün Cumhurbaşkanı Ana Sol kabul edecek. Türkiye izliyor.",
            ("Ana Sol", "Cumhurbaşkanı", "PER"),
        ),
        (
            "Malezya Başbakanı Enver Salih ile Malezya Kralı Salih Tazi'nin davetlisi olarak geldi.",
            ("Salih Tazi", "Kral", "MYS"),
        ),
    ],
)
def test_offices_of_several_words_and_unusual_names(text: str, person: tuple[str, str, str | None]) -> None:
    assert person in people(text)


def test_two_of_one_office_whose_states_are_not_said() -> None:
    text = "Peru Cumhurbaşkanı Luis Tapia, Kenya'nın Nakuru kentini ziyaret etti. Peru ile Kenya arasında anlaşma imzalandı. "
    text += "Perulular Kenyalılarla oradaydı. Savunma bakanları Ole Kip ve Ana Sol konuştu."
    assert people(text)[1:] == [("Ole Kip", "Savunma Bakanı", "KEN"), ("Ana Sol", "Savunma Bakanı", "PER")]


def test_the_given_name_of_a_foreigner_alone() -> None:
    text = "Malezya Başbakanı Nurizzah Salih geldi. Nurizzah'la Peru Cumhurbaşkanı Luis Tapia görüştü."
    assert meant(text, "Nurizzah'la") == ["Nurizzah Salih"]


def test_nationals_without_an_office_who_are_named_again() -> None:
    text = "Perulu Aurelio Tapuya ile Kenyalı Mwangi Odongo telefonda görüştü. Tapuya ile Odongo yarın da konuşacak."
    assert people(text) == [("Aurelio Tapuya", None, "PER"), ("Mwangi Odongo", None, "KEN")]
    assert people("Perulu Aurelio Tapuya şampiyon oldu. Tapuya sevindi.") == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (LEADERS + "Odongo, nisanda Ingvild Moe ile bir araya geldi.", ["Ingvild Moe"]),
        (LEADERS + "Tapia dün Ingvild Moe'yi, bugün de Kari Lind'i kabul etti.", ["Ingvild Moe", "Kari Lind"]),
        (LEADERS + "Ingvild Moe, Oslo'da Odongo ile görüşmüştü.", ["Ingvild Moe"]),
        (LEADERS + "Odongo, gazeteci Ingvild Moe ile görüştü.", []),
        (LEADERS + "Odongo, Ingvild Moe'yi andı.", []),
        ("Ingvild Moe, Kari Lind ile görüştü.", []),
        (LEADERS + "Norveç'ten Ingvild Moe, İsveç'ten Kari Lind de geldi.", ["Ingvild Moe", "Kari Lind"]),
        (LEADERS + "Toplantıya Odongo ile Norveçli Ingvild Moe katıldı. Moe konuştu.", ["Ingvild Moe"]),
        ("Ingvild Moe bugün gazetecilere “Bu yol hepimize birden çok iyi gelecek” dedi.", ["Ingvild Moe"]),
        (LEADERS + "Odongo, Oslo'da Sayın Moe'yle görüştü.", ["Moe"]),
        (LEADERS + "Odongo, seçimi kazanan Ingvild Moe'yi tebrik etti.", ["Ingvild Moe"]),
        (LEADERS + "Odongo, Sayın seyircilere seslendi.", []),
        ("El Kıta bugün gazetecilere “Bu yol hepimize birden çok iyi gelecek” dedi.", []),
    ],
)
def test_people_without_an_office_who_deal_with_officers(text: str, names: list[str]) -> None:
    assert [name for name, office, _ in people(text) if office is None] == names


def test_two_of_one_surname_are_two() -> None:
    text = "Kenya Valisi Ole Kip geldi. Kip'in ağabeyi, Kenya Parlamento Başkanı Amos Kip de geldi. Vali Kip konuştu."
    assert [name for name, _, _ in people(text)] == ["Ole Kip", "Amos Kip"]


def test_an_officer_of_a_firm_counts_where_he_signs() -> None:
    text = LEADERS + "Worldwidex Başkanı Ole Kip ile Kenya Maliye Bakanı Eva Sol belgeyi imzaladı."
    assert ("Ole Kip", "Worldwidex Başkanı") in [(name, office) for name, office, _ in people(text)]
    assert [name for name, _, _ in people(text.replace("belgeyi imzaladı", "güldü"))][2:] == ["Eva Sol"]


def test_somebody_of_another_state_listed_with_officers() -> None:
    text = LEADERS + "Köprüyü Tapia, Odongo ve Norveç'ten Ingvild Moe birlikte açtı."
    assert people(text)[-1] == ("Ingvild Moe", None, "NOR")


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (PAIR + "Bakan Odongo de Norveçli konukla görüştü.", ["Ana Roe", "Peter Odongo"]),
        ("Çin'e Başbakan Li Kong geldi. Li, “Bu yol hepimize birden çok iyi gelecek” dedi.", ["Li Kong"]),
        ("Peru'yu Luis Olmak temsil etti. Peru Başbakanı Olmak'la görüşüldü.", ["Luis Olmak"]),
    ],
)
def test_names_end_where_others_begin_and_go_on_in_full(text: str, names: list[str]) -> None:
    assert [name for name, _, _ in people(text)] == names


@pytest.mark.parametrize(
    ("text", "person"),
    [
        (PAIR + "Roe, ev sahibi ülkenin Spor Bakanı Ole Kip'le gezdi.", ("Ole Kip", "Spor Bakanı", "KEN")),
        ("Peru Başbakanı Ana de Lima Tapuya geldi.", ("Ana de Lima Tapuya", "Başbakan", "PER")),
        ("Kenyalılar, Zanzibar Cumhurbaşkanı Zaid Bakari geldi.", ("Zaid Bakari", "Zanzibar Cumhurbaşkanı", "TZA")),
    ],
)
def test_hosts_regions_and_names_with_particles(text: str, person: tuple[str, str, str | None]) -> None:
    assert person in people(text)


def test_a_family_name_behind_de_where_it_could_be_too() -> None:
    assert people("Peru Savunma Bakanı Piet de Hroovt, Lima'da konuştu.") == [("Piet de Hroovt", "Savunma Bakanı", "PER")]
    text = "Peru Başbakanı Ole Mirklen geldi. Savunma Bakanı Piet Grevt bekledi. Savunma Bakanı Grevt de Mirklen'e katıldı."
    assert [name for name, _, _ in people(text)] == ["Ole Mirklen", "Piet Grevt"]


def test_those_who_bore_an_office_then() -> None:
    text = LEADERS + "Köprüyü Lima'da dönemin başbakanları Luis Sol ile Moses Kip açtı. Peru ile Kenya komşu. Kenya bekledi."
    assert people(text)[2:] == [("Luis Sol", "Başbakan", "PER"), ("Moses Kip", "Başbakan", "KEN")]


def test_the_counterpart_of_a_leader_is_of_the_leaders_office() -> None:
    text = "Kenya Başbakanı Peter Odongo geldi. Köprüyü 1994'te Kenya Devlet Başkanı Moses Kip açmıştı. "
    text += "Kenya lideri, Perulu mevkidaşı Ana Roe'yle görüştü."
    assert people(text)[-1] == ("Ana Roe", "Başbakan", "PER")


def test_who_opens_with_a_counterpart_bears_what_several_were_said_to_bear() -> None:
    told = "Peru ve Kenya savunma bakanlarının toplantısı Lima'da yapıldı. "
    text = "Ana Roe, Kenyalı mevkidaşı Peter Odongo ile konuştu."
    assert people(told + text) == [("Peter Odongo", "Savunma Bakanı", "KEN"), ("Ana Roe", "Savunma Bakanı", "PER")]
    assert people(text) == [("Peter Odongo", None, "KEN")]


@pytest.mark.parametrize(
    ("text", "person"),
    [
        (
            "Perulu mevkidaşı Ana Roe ile görüşen Kenya Dışişleri Bakanı Peter Odongo geldi.",
            ("Ana Roe", "Dışişleri Bakanı", "PER"),
        ),
        (
            "Kenya Dışişleri Bakanı Peter Odongo geldi. Kenyalı bakan, Lima'da Cumhurbaşkanı Luis Tapia ile görüşmüş, "
            "mevkidaşı Ana Roe ile de toplantı düzenlemişti.",
            ("Ana Roe", "Dışişleri Bakanı", "PER"),
        ),
    ],
)
def test_whose_counterpart_somebody_is(text: str, person: tuple[str, str, str | None]) -> None:
    assert person in people(text)


@pytest.mark.parametrize(
    ("text", "person"),
    [
        (
            "Peru'ya bir heyet geçti. Kenya Başbakanı Peter Odongo'yu sarayda kabul eden Cumhurbaşkanı Luis Tapia konuştu.",
            ("Luis Tapia", "Cumhurbaşkanı", "PER"),
        ),
        (
            "Türk bakanlar Kenya'daydı. Bakan Ali Demir konuştu. Ardından Başbakan Hasan Roe başkanlığındaki Kenya heyetiyle "
            "toplantıya geçildi.",
            ("Hasan Roe", "Başbakan", "KEN"),
        ),
        (
            "Lima'yı görüşmelerin sürdüğü iki gün boyunca Dışişleri Bakan Yardımcısı Ana Roe, Nairobi'yi ise Müsteşar Peter "
            "Odongo temsil etti.",
            ("Ana Roe", "Dışişleri Bakan Yardımcısı", "PER"),
        ),
        (
            "Peru Başkanı Luis Tapia Kenya'yı anlattı. Tapia, Dışişleri Bakanı Ana Roe'yi Kenya ile görüşmekle görevlendirdi.",
            ("Ana Roe", "Dışişleri Bakanı", "PER"),
        ),
        (
            "KKTC'de Türkiye Tarım Bakanı Ali Demir konuştu. Başbakan Ahmet Kaya da oradaydı.",
            ("Ahmet Kaya", "Başbakan", "XNC"),
        ),
        ("Lima'daki hükümetin Kenya Ofisi Başkanı Ana Roe geldi.", ("Ana Roe", "Kenya Ofisi Başkanı", "PER")),
        (
            "Lima'da Başkanlık Konseyi üyeleri Ana Roe, Luis Tapia ve Ali Mori konuştu. Türkiye, Peru'yu bekliyor.",
            ("Ali Mori", "Başkanlık Konseyi Üyesi", "PER"),
        ),
        ("Peru Sağlık Bakanlığı'na çağrılan elçi geldi. Bakan Ana Roe konuştu.", ("Ana Roe", "Sağlık Bakanı", "PER")),
    ],
)
def test_whose_officer_follows_from_who_receives_leads_and_commands(text: str, person: tuple[str, str, str | None]) -> None:
    assert person in people(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Peru Dışişleri Bakanı Ana Roe, İranlı mevkidaşı Hüseyin Emir Nasırzade ile görüştü.", "Hüseyin Emir Nasırzade"),
        ("Hindistan Kongre Partisi lideri Salim Şah'ı kabul etti.", "Salim Şah"),
        ("Somali Sağlık Bakanı Meryem Kasım, dün geldi.", "Meryem Kasım"),
        ("Rum Ortodoks Kilisesi Başpiskoposu II. Niko geldi.", "II. Niko"),
        ("Hindistan Dışişleri Bakanlığı Sözcüsü Seyid Nasır geldi.", "Seyid Nasır"),
        ("Peru Bakanı Ana Roe geldi. Bakanın Nairobi'de Peter Odongo ile görüşmesi bekleniyor.", "Peter Odongo"),
        ("Peru Bakanı Ana Roe, Peter Odongo'nun davetlisi olarak Kenya'ya gitti.", "Peter Odongo"),
        ("Peru Bakanı Ana Roe, Peter Odongo'ya mektup gönderdi.", "Peter Odongo"),
        ("Peru Bakanı Ana Roe'yi Nairobi'de Peter Odongo kabul etti.", "Peter Odongo"),
        ("Peter Odongo Lima'ya geldiğinde Peru Bakanı Ana Roe ile yemek yemişti.", "Peter Odongo"),
    ],
)
def test_names_that_look_like_other_words_and_partners_of_officers(text: str, name: str) -> None:
    assert name in [person for person, _, _ in people(text)]


def test_the_holding_of_an_office_is_no_name() -> None:
    assert "Yardımcılığı" not in [name for name, _, _ in people("Peru Başbakan Yardımcılığı görevini yürüten Ana Roe geldi.")]


def test_a_word_in_a_heading_all_in_capitals_is_no_name() -> None:
    assert people("RUM SÖZCÜ TEPKİLİ\nLima'da hava açıktı.") == []


def test_several_counterparts_have_each_an_office_and_a_state() -> None:
    told = "Kenya Dışişleri Bakanı Peter Odongo, Perulu ve Norveçli mevkidaşları Ana Roe ve Olaf Berg ile görüştü."
    assert people(told)[1:] == [("Ana Roe", "Dışişleri Bakanı", "PER"), ("Olaf Berg", "Dışişleri Bakanı", "NOR")]


def test_two_counterparts_have_the_offices_of_two() -> None:
    told = (
        "Kenya Dışişleri Bakanı Peter Odongo ile Maliye Bakanı Ali Mori Peru'ya gelerek muhatapları Ana Roe ve Luis Tapia'yla "
    )
    offices = [(name, office) for name, office, _ in people(told + "görüştü.")]
    assert offices[2:] == [("Ana Roe", "Dışişleri Bakanı"), ("Luis Tapia", "Maliye Bakanı")]


def test_who_does_the_work_of_an_office_holds_it() -> None:
    told = find("Peru Dışişleri Bakanı Ana Roe geldi. Başbakan Yardımcılığı görevini de yürüten Roe konuştu.")
    assert [h.office for p in told.persons.values() for h in p.holdings] == ["Dışişleri Bakanı", "Başbakan Yardımcısı"]


@pytest.mark.parametrize(
    "said",
    [
        "Genelkurmay Başkanı Orgeneral Mehmet Kaya, Perulu mevkidaşı Luis Tapia ile görüştü.",
        "Belediye Başkanı Mehmet Kaya, Peru Büyükelçisi Luis Tapia ile görüştü.",
        "Kara Kuvvetleri Komutanı Mehmet Kaya, Peru Büyükelçisi Luis Tapia tarafından kabul edildi.",
    ],
)
def test_who_meets_the_officer_of_a_state_is_of_another(said: str) -> None:
    assert [country for _, _, country in people(said)] == ["TUR", "PER"]


def test_no_state_for_a_counterpart_where_several_are_named_alike() -> None:
    text = "Peru ile Kenya ve Norveç arasında gerilim var. Peru Dışişleri Bakanı Ana Roe, mevkidaşı Ole Berg'le görüştü."
    assert people(text)[1] == ("Ole Berg", "Dışişleri Bakanı", None)


def test_whom_a_traveller_meets_is_of_the_state_that_is_visited() -> None:
    told = "Ziyaret için Peru'da bulunan TBMM Başkanı Mehmet Kaya konuştu.\nKaya, Başbakan Ana Moravec ile görüşecek."
    assert ("Ana Moravec", "Başbakan", "PER") in people(told)


def test_the_second_partner_is_of_the_state_of_the_first() -> None:
    told = (
        "Kenya Başbakanı Peter Odongo, Peru Dışişleri Bakanı Ana Roe ile yaptığı görüşmede Norveç'teki gelişmelerin, "
        "Cumhurbaşkanı Luis Tapia'yla ise ticaretin ele alındığını söyledi."
    )
    assert people(told)[-1] == ("Luis Tapia", "Cumhurbaşkanı", "PER")


def test_officers_of_a_region_are_of_its_state() -> None:
    told = "Irak Kürt Bölgesel Yönetimi sınırı açtı. Bölge Başkanı Ana Roe, Rusya'nın Erbil Başkonsolosu Ole Berg'i kabul etti."
    assert people(told)[0] == ("Ana Roe", "Bölge Başkanı", "IRQ")


@pytest.mark.parametrize(
    ("told", "name"),
    [
        ("Peru Genel Müdürü Kenta Morioka, Ankara'da konuştu.", "Kenta Morioka"),
        ("Peru Dışişleri Bakan Yardımcısı Hüseyin Emiri ile görüştü.", "Hüseyin Emiri"),
    ],
)
def test_surnames_that_are_a_city_or_an_office(told: str, name: str) -> None:
    assert people(told)[0][0] == name


def test_a_counterpart_is_of_the_state_that_a_text_tells_of() -> None:
    told = "ANKARA (AA) - Peru ile ilişkiler gelişiyor. Dışişleri Bakanı Ali Demir, mevkidaşı Ana Roe ile yemekte buluştu."
    assert people(told)[-1] == ("Ana Roe", "Dışişleri Bakanı", "PER")


def test_an_envoy_is_not_of_the_state_in_which_he_is() -> None:
    told = "Türkiye yardım etti. Türkiye'nin yardımını Lima'da Büyükelçi Mehmet Kaya, Peru Sağlık Bakanı Ana Roe'ye verdi."
    assert people(told)[0] == ("Mehmet Kaya", "Büyükelçi", "TUR")


def test_who_serves_an_organisations_officer_is_of_no_state() -> None:
    told = "Peru'da konuşan BM Genel Sekreteri'nin sözcüsü Ana Roe, Peru Dışişleri Bakanı Luis Tapia ile görüştü."
    assert people(told)[0][2] is None


def test_the_northern_side_of_cyprus() -> None:
    told = "KKTC ile Rum kesimi görüşüyor. Türk tarafının müzakerecisi Ali Kaya ile Rum müzakereci Nikos Roe yemek yedi."
    assert [country for _, _, country in people(told)] == ["XNC", "CYP"]


def test_a_side_has_negotiators() -> None:
    told = "Peru tarafının müzakerecisi Ana Roe ile Kenya heyetinin müzakerecisi Peter Odongo geldi."
    assert people(told) == [("Ana Roe", "Müzakereci", "PER"), ("Peter Odongo", "Müzakereci", "KEN")]


def test_a_name_that_looks_like_a_month() -> None:
    assert people("Peru Dışişleri Bakanı Marta Moravec konuştu.")[0][0] == "Marta Moravec"


def test_a_name_ends_before_a_ministry() -> None:
    assert people("Peru Büyükelçisi Ana Roe Dışişleri Bakanlığı'na gitti.")[0][0] == "Ana Roe"


def test_a_family_name_in_small_letters() -> None:
    assert people("Peru Dışişleri Bakanı Ana moravec ile görüştü.")[0][0] == "Ana moravec"


def test_the_guest_is_one_of_whom_the_paragraph_tells() -> None:
    text = (
        "Kenya Dışişleri Bakanı Grace Wanjala geldi. Wanjala konuştu. Wanjala döndü.\n"
        "Norveç Dışişleri Bakanı Olaf Berg yarın Lima'ya gidecek. "
        "Peru Dışişleri Bakanı Ana Roe, konuk bakan onuruna yemek verecek."
    )
    assert meant(text, "bakan onuruna") == ["Olaf Berg"]


def test_a_report_from_lefkosa_that_tells_of_the_north_is_from_there() -> None:
    told = "LEFKOŞA\n Dışişleri Bakanı Ali Kaya, KKTC'nin kararını açıkladı.\nCumhurbaşkanı Mehmet Demir de konuştu."
    assert [country for _, _, country in people(told)] == ["XNC", "XNC"]
    told = "LEFKOŞA - KKTC Başbakanı Ali Kaya, Başbakan Mehmet Demir ile birlikte imzaladıkları belgeyi açıkladı. Ankara sustu."
    assert [country for _, _, country in people(told)] == ["XNC", "TUR"]


def test_a_foreign_name_is_none_of_the_northern_side() -> None:
    told = "LEFKOŞA (TAK) - KKTC Başbakanı Ali Kaya konuştu.\nRum basını yazdı. ABCD Başkanı Maryos Jonsson yanıt verdi."
    assert people(told)[-1][2] == "CYP"


def test_a_town_on_a_line_of_its_own_is_where_a_report_is_from() -> None:
    told = "Anlaşma yakın\nOSLO\n Başbakan Marit Jonsson, Peru'dan gelen heyeti ve Peruluları selamladı."
    assert people(told) == [("Marit Jonsson", "Başbakan", "NOR")]


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("Bakan Roe, Odongo ve mevkidaşı Ole Berg ile ayrı ayrı görüştü.", "Savunma Bakanı"),
        ("Bakan, Norveçli mevkidaşı Ole Berg ile görüştü.", "Savunma Bakanı"),
    ],
)
def test_a_counterpart_is_the_subjects(text: str, person: str) -> None:
    told = f"Peru Savunma Bakanı Ana Roe, Kenya Cumhurbaşkanı Peter Odongo'yu ve Lima Valisi Luis Tapia'yı dinledi. {text}"
    assert people(told)[-1][:2] == ("Ole Berg", person)


def test_a_counterpart_is_met_where_the_subject_goes() -> None:
    told = "LİMA - Kenya İçişleri Bakanı Peter Odongo'nun yarın Norveç'e giderek meslektaşı Ole Berg ile görüşmesi bekleniyor."
    assert people(told)[-1] == ("Ole Berg", "İçişleri Bakanı", "NOR")
    told = "Kenya Kültür Bakanı Peter Odongo Norveç'e gitti. Bakan, sergiyi dün mevkidaşı Ole Berg'le birlikte açtı."
    assert people(told)[-1] == ("Ole Berg", "Kültür Bakanı", "NOR")


def test_who_has_the_same_task_holds_the_same_office() -> None:
    told = "Belgeyi Kenya adına Maliye Bakanı Peter Odongo, Norveç adına da aynı görevi yürüten Ole Berg imzaladı."
    assert people(told) == [("Peter Odongo", "Maliye Bakanı", "KEN"), ("Ole Berg", "Maliye Bakanı", "NOR")]


def test_a_body_that_a_text_abbreviates_is_of_its_state() -> None:
    told = (
        "Peru Halk Cephesi (PHC) Başkanı ve Lima Milletvekili Ana Roe Ankara'ya geldi. Heyette PHC Yürütme Kurulu Üyesi "
        "Luis Kaya ile PHC Türkiye Temsilcisi Carla Kaya vardı."
    )
    offices = ["PHC Başkanı", "PHC Yürütme Kurulu Üyesi", "PHC Türkiye Temsilcisi"]
    assert [(office, country) for _, office, country in people(told)] == [(office, "PER") for office in offices]


def test_the_man_of_a_party_with_an_organisation_is_of_the_partys_state() -> None:
    assert people("CHP AB Temsilcisi Ayşe Kaya konuştu.") == [("Ayşe Kaya", "CHP AB Temsilcisi", "TUR")]


def test_officers_whose_charge_is_a_state_are_not_of_it() -> None:
    told = "Kenya Dışişleri Bakanlığı'nın Peru'dan sorumlu müsteşar yardımcısı Ana Roe geldi."
    assert people(told) == [("Ana Roe", "Peru'dan Sorumlu Müsteşar Yardımcısı", "KEN")]
    told = "Kenya Başbakanı'nın göçten sorumlu yardımcısı Ana Roe geldi."
    assert people(told) == [("Ana Roe", "Başbakan Yardımcısı", "KEN")]


def test_a_deputy_beside_the_officer_is_of_the_same_state() -> None:
    told = "Kenya Göç Bakanı Moses Kip ve yardımcısı Ana Roe, Lima'da Peru Başbakanı Luis Sol ile görüştü."
    assert people(told)[1] == ("Ana Roe", "Göç Bakan Yardımcısı", "KEN")


def test_fields_of_fights_and_of_public_order() -> None:
    told = "AB Terörle Mücadele Koordinatörü Ana Roe ile Türkiye'nin Kamu Düzeni ve Güvenliği Müsteşarı Can Er görüştü."
    assert [office for _, office, _ in people(told)] == ["Terörle Mücadele Koordinatörü", "Kamu Düzeni ve Güvenliği Müsteşarı"]


def test_a_deputy_may_lead_a_body_but_is_no_mayor() -> None:
    told = "Peru Göç Komisyonu Üyesi ve Lima Milletvekili Ana Roe konuştu."
    assert people(told) == [("Ana Roe", "Göç Komisyonu Üyesi", "PER")]
    assert people("Lima Belediye Başkanı ve Peru Milletvekili Ana Roe geldi.")[0][1] == "Milletvekili"


def test_the_first_of_a_list_that_is_met_is_of_the_other_state() -> None:
    told = (
        "Kenya Dışişleri Bakanı Peter Odongo, dün Lima'da Perulu mevkidaşı Ana Roe ile görüştü. "
        "Odongo, Ekonomi Bakanı Luis Tapia ve Kongre Başkanı Carla Rojas ile de bir araya geldi."
    )
    assert [country for _, _, country in people(told)][2:] == ["PER", "PER"]


def test_a_capital_speaks_by_its_spokesperson() -> None:
    told = (
        "Kenya ile Peru görüşüyor. Kenya ve Peru heyetleri Oslo'da. Kenya'nın önerisi Lima'yı kızdırdı. "
        "Lima'dan yanıt gecikmedi. Hükümet Sözcüsü Ana Roe öneriyi reddetti."
    )
    assert people(told) == [("Ana Roe", "Hükümet Sözcüsü", "PER")]


def test_a_guest_is_not_from_where_his_host_is() -> None:
    text = (
        "OSLO - Norveç Savunma Bakanı Ole Berg, Peru temaslarını sürdürüyor. Konuk bakanı dün Başbakan Luis Tapia kabul etti. "
        "Berg yarın Kenya Savunma Bakanı Peter Odongo ile de buluşacak."
    )
    assert meant(text, "bakanı dün") == ["Ole Berg"]


def test_a_given_name_that_is_a_title_before_a_fathers_name() -> None:
    assert people("BAE Ekonomi Bakanı Sultan bin Said el Roe konuştu.")[0][0] == "Sultan bin Said el Roe"


def test_a_charge_does_not_begin_with_a_colleagues_name() -> None:
    told = people("Peru Dışişleri Bakanı Ana Roe ve Avrupa İşlerinden Sorumlu Bakan Luis Tapia geldi.")
    assert [(name, office) for name, office, _ in told] == [
        ("Ana Roe", "Dışişleri Bakanı"),
        ("Luis Tapia", "Avrupa İşlerinden Sorumlu Bakan"),
    ]


def test_bodies_and_their_men_abroad_keep_their_names() -> None:
    told = "TİKA Kenya Koordinatörü Ali Kaya geldi. TÜSİAD Başkanı Mehmet Demir konuştu. Peru Demiryolları Başkanı Ana Roe de."
    assert people(told) == [
        ("Ali Kaya", "TİKA Kenya Koordinatörü", "TUR"),
        ("Mehmet Demir", "TÜSİAD Başkanı", "TUR"),
        ("Ana Roe", "Demiryolları Başkanı", "PER"),
    ]


def test_a_turkish_agencys_report_from_lefkosa_names_the_state_of_the_norths_officers() -> None:
    told = "LEFKOŞA (AA) - Dışişleri Bakanı Ali Kaya Lefkoşa'ya geldi. Kaya'yı KKTC Cumhurbaşkanı Mehmet Demir kabul etti."
    assert [country for _, _, country in people(told)] == ["TUR", "XNC"]


def test_a_leader_who_is_not_named_is_of_his_state() -> None:
    text = "Kenya Cumhurbaşkanı Peter Odongo, Norveçli liderle Oslo'da görüştü."
    states = [state.entry.country for m in find(text).people for state in m.states]
    assert states == ["NOR"]


def test_what_is_in_an_officers_charge_is_not_his_state() -> None:
    text = "Kenya'nın Peru işlerinden sorumlu Bakan Yardımcısı Juma Otieno konuştu."
    assert people(text) == [("Juma Otieno", "Bakan Yardımcısı", "KEN")]


@pytest.mark.parametrize("told", ["Roe, konuk bakanı Meclis'te kabul etti.", "Bakan Kongre'de konuştu."])
def test_nobody_is_called_by_where_he_is(told: str) -> None:
    assert [name for name, _, _ in people(f"{PAIR}{told}")] == ["Ana Roe", "Peter Odongo"]


def test_a_byline_from_the_shared_capital_tells_of_its_north() -> None:
    text = "Ada ODUYA / LEFKOŞA\nCumhurbaşkanı Ayşe Kaya, BM Genel Sekreteri John Smith ile görüştü."
    assert people(text)[0] == ("Ayşe Kaya", "Cumhurbaşkanı", "XNC")


@pytest.mark.parametrize("aside", ["Tapia'nın ardından", "Luis Tapia'nın yanı sıra", "Luis Tapia'dan sonra"])
def test_a_counterpart_is_not_his_who_is_told_beside(aside: str) -> None:
    text = "Kenya Dışişleri Bakanı Peter Odongo, Peru Cumhurbaşkanı Luis Tapia'yı gördü."
    text += f" Odongo, {aside} Perulu mevkidaşı Ana Roe ile görüştü."
    assert ("Ana Roe", "Dışişleri Bakanı", "PER") in people(text)


def test_an_official_of_a_state_is_the_one_told_of_last() -> None:
    text = (
        "Kenya Dışişleri Bakan Yardımcısı Grace Wanjala Lima'ya geldi. Kenyalı yetkili, limanı gezdi. "
        "Kenya Senatosu Komite Başkanı Paul Kibet de gelecek."
    )
    assert meant(text, "Kenyalı yetkili") == ["Grace Wanjala"]


@pytest.mark.parametrize("text", ["Bakan G20'de konuştu.", "Bakan G7'yi anlattı."])
def test_a_group_with_a_number_is_nobody(text: str) -> None:
    assert [name for name, _, _ in people(f"{PAIR}{text}")] == ["Ana Roe", "Peter Odongo"]


def test_a_given_name_is_no_news_agency() -> None:
    assert people("Dışişleri Bakanı Cihan Acar, Lima'ya gitti.")[0][0] == "Cihan Acar"


def test_states_in_brackets_are_those_of_colleagues() -> None:
    told = people("Toplantıda dışişleri bakanları Ana Roe (Peru) ve Asha Mori (Kenya) bir araya geldi.")
    assert told == [("Ana Roe", "Dışişleri Bakanı", "PER"), ("Asha Mori", "Dışişleri Bakanı", "KEN")]


def test_who_serves_a_leader_too_has_both_offices() -> None:
    text = "Peru Dışişleri Bakan Yardımcısı ve Devlet Başkanı'nın Kenya Özel Temsilcisi Ana Roe konuştu."
    (person,) = (p for p in find(text).persons.values() if p.name == "Ana Roe")
    assert {held.office for held in person.holdings} == {"Dışişleri Bakan Yardımcısı", "Kenya Özel Temsilcisi"}


def test_a_retired_officer_is_found() -> None:
    assert people("Peru'nun Kenya Özel Temsilcisi emekli General Luis Tapia konuştu.")[0][0] == "Luis Tapia"


@pytest.mark.parametrize("said", ["Özbek konuştu.", "Özbek'le görüşüldü.", "Özbek, Lima'ya gitti."])
def test_a_nation_is_a_surname_where_it_says_of_nothing_whose_it_is(said: str) -> None:
    assert people(f"Genelkurmay Başkanı Necdet {said}")[0][0] == "Necdet Özbek"


def test_a_nation_before_a_noun_is_no_surname() -> None:
    assert people("Bakan Necdet Türk mevkidaşını aradı.")[0][0] == "Necdet"


@pytest.mark.parametrize("goes", ["Santiago'da konuştu", "Santiago'ya geldi"])
def test_a_town_that_could_be_a_name_is_where_somebody_is_who_is_named_in_full(goes: str) -> None:
    assert people(f"Peru Devlet Başkanı Luis Tapia {goes}.")[0][0] == "Luis Tapia"


def test_two_states_before_an_envoy_are_the_sender_and_the_post() -> None:
    assert people("Peru Kenya Özel Temsilcisi Ana Roe konuştu.") == [("Ana Roe", "Kenya Özel Temsilcisi", "PER")]
    assert people("Peru'nun Kenya Özel Koordinatörü Ana Roe konuştu.") == [("Ana Roe", "Kenya Özel Koordinatörü", "PER")]


@pytest.mark.parametrize(
    ("told", "office", "state"),
    [
        ("Taliban sözcüsü Ana Roe", "Taliban Sözcüsü", "AFG"),
        ("PYD Eş Başkanı Ana Roe", "PYD Eş Başkanı", "SYR"),
        ("Kırım Tatar Milli Meclisi Başkanı Ana Roe", "Kırım Tatar Milli Meclisi Başkanı", "UKR"),
        ("Sırp Cumhuriyeti Başkanı Ana Roe", "Başkan", "BIH"),
        ("Afganistan İcra Kurulu Başkanı Ana Roe", "İcra Kurulu Başkanı", "AFG"),
    ],
)
def test_offices_of_bodies_and_lands_that_are_no_states(told: str, office: str, state: str) -> None:
    assert people(f"{told}, Ankara'da Dışişleri Bakanı Ali Demir'le görüştü.")[0] == ("Ana Roe", office, state)


def test_who_goes_on_meets_officers_of_the_state_visited() -> None:
    text = "Kenya Bakanı Peter Odongo, Lima'ya gitti. Orada Devlet Başkanı Luis Tapia ve Sağlık Bakanı Ana Roe ile görüştü."
    assert [state for _, _, state in people(text)] == ["KEN", "PER", "PER"]
    text = "Kenya Devlet Başkanı Peter Odongo, Nakuru'dan sonra Lima'ya geçti. Devlet Başkanı Luis Tapia ile görüştü."
    assert [state for _, _, state in people(text)] == ["KEN", "PER"]


def test_an_opposition_leader_is_of_the_state_of_those_beside() -> None:
    text = "Kenya Başbakanı Peter Odongo, Lima'ya gidecek. Muhalefet lideri Ana Roe ve Devlet Başkanı Luis Tapia ile görüşecek."
    assert people(text)[1:] == [("Ana Roe", "Muhalefet Lideri", "PER"), ("Luis Tapia", "Devlet Başkanı", "PER")]


def test_the_officer_of_the_same_land_beside() -> None:
    text = "Türk heyeti, Irak'ta bölgenin başkanı Serdar Berzan ve başbakanı Azad Berzan ile görüştü. Bakan Ali Demir de vardı."
    assert ("Azad Berzan", "Başbakan", "IRQ") in people(text)


def test_an_officer_who_is_not_named_is_not_whom_he_criticises() -> None:
    text = "Kenyalı sözcü Ali Demir'e kızdı\nKenya Hükümet Sözcüsü Peter Odongo, İçişleri Bakanı Ali Demir'e kızdı."
    assert [(p.name, p.country, {h.office for h in p.holdings}) for p in find(text).persons.values()] == [
        ("Peter Odongo", "KEN", {"Hükümet Sözcüsü"}),
        ("Ali Demir", "TUR", {"İçişleri Bakanı"}),
    ]


def test_given_names_in_brackets_are_of_the_name() -> None:
    assert people("Peru Başbakanı (Ana Maria) Roe konuştu. Kenya Başbakanı (KEN) Odongo sustu.")[0][0] == "Ana Maria Roe"
    assert people("Kenya Başbakanı (Kenya) Odongo sustu.")[0][0] == "Odongo"


def test_the_head_of_a_provisional_government_is_of_its_state() -> None:
    assert people("Kenya geçici hükümetinin başkanı Ana Roe konuştu.") == [("Ana Roe", "Başkan", "KEN")]


def test_a_deputy_behind_a_comma_is_his_chiefs() -> None:
    told = people("Konuğu Kenya Cumhurbaşkanı Peter Odongo, yardımcısı Juma Otieno ve Bakan Asha Mori uğurladı.")
    assert told[:2] == [("Peter Odongo", "Cumhurbaşkanı", "KEN"), ("Juma Otieno", "Cumhurbaşkanı Yardımcısı", "KEN")]


def test_a_counterpart_is_not_his_who_is_met_beside_by_his_full_name() -> None:
    text = "Kenya Dışişleri Bakanı Peter Odongo, Peru Cumhurbaşkanı Luis Tapia'yı gördü."
    text += " Odongo, BM Genel Sekreteri John Smith ve Perulu mevkidaşı Ana Roe ile görüştü."
    assert ("Ana Roe", "Dışişleri Bakanı", "PER") in people(text)


def test_who_has_talks_in_the_norths_capital_is_not_of_the_north() -> None:
    for did in ("Lefkoşa'da temaslarda bulundu", "Lefkoşa'da temaslarını sürdürüyor", "Lefkoşa'ya gitti"):
        told = f"Dışişleri Bakanı Murat Şener, {did}. Şener'i KKTC Meclis Başkanı Ece Tan kabul etti."
        assert ("Murat Şener", "Dışişleri Bakanı", "TUR") in people(told)
        assert {p.entry.country for p in find(told).places if p.entry.name == "Lefkoşa"} == {"XNC"}
