"""Promises of the reader of offices: their names without the state, their spans, classes and cases."""

from __future__ import annotations

import pytest

from bilateral import gazetteer, offices
from bilateral.offices import Office
from bilateral.turkish.pipeline import analyse


def find(text: str) -> list[Office]:
    analysed = analyse(text)
    return offices.find(analysed.tokens, gazetteer.find(analysed))


def named(text: str) -> list[tuple[str, str]]:
    return [(office.name, office.kind) for office in find(text)]


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("İran Cumhurbaşkanı Ali Demir", "Cumhurbaşkanı", "head_of_state"),
        ("Peru Devlet Başkanı Luis Tapia", "Devlet Başkanı", "head_of_state"),
        ("ABD Başkanı Jane Roe", "Başkan", "head_of_state"),
        ("Ürdün Kralı 2. Hasan", "Kral", "royal"),
        ("Kenya Başbakanı Peter Odongo", "Başbakan", "head_of_government"),
        ("Başbakan Ali Demir", "Başbakan", "head_of_government"),
        ("ABD Savunma Bakanı John Doe", "Savunma Bakanı", "minister"),
        ("Enerji ve Tabii Kaynaklar Bakanı Ali Demir", "Enerji ve Tabii Kaynaklar Bakanı", "minister"),
        ("Ticaret, Sanayi ve Turizm Bakanı Luis Tapia", "Ticaret, Sanayi ve Turizm Bakanı", "minister"),
        ("Kamu Diplomasisi Bakanı Ana Roe", "Kamu Diplomasisi Bakanı", "minister"),
        ("DIŞİŞLERİ BAKANI ALİ DEMİR", "Dışişleri Bakanı", "minister"),
        ("dışişleri bakanı Ali Demir", "Dışişleri Bakanı", "minister"),
        ("Dışişleri Bakan Yardımcısı Ali Demir", "Dışişleri Bakan Yardımcısı", "deputy_minister"),
        ("Dışişleri Bakanlığı Müsteşarı Ali Demir", "Dışişleri Bakanlığı Müsteşarı", "deputy_minister"),
        ("Peru'nun Nairobi Büyükelçisi Ana Roe", "Büyükelçi", "ambassador"),
        ("BM Genel Sekreteri Ana Roe", "Genel Sekreter", "organization"),
        ("Cumhurbaşkanlığı Sözcüsü Ali Demir", "Cumhurbaşkanlığı Sözcüsü", "spokesperson"),
        ("Genelkurmay Başkanı Ali Demir", "Genelkurmay Başkanı", "military"),
        ("Meclis Başkanı Ali Demir", "Meclis Başkanı", "legislature"),
        ("Lima Belediye Başkanı Ana Roe", "Belediye Başkanı", "local"),
        ("Türkmen lider Ali Demir", "Lider", "leader"),
        ("Veliaht Prens Hasan", "Veliaht Prens", "royal"),
        ("eski Başbakan Ali Demir", "Başbakan", "head_of_government"),
        ("Kenya'nın eski başbakanı Peter Odongo", "Başbakan", "head_of_government"),
        ("Geçici Başbakan Ali Demir", "Geçici Başbakan", "head_of_government"),
        ("Kenya Dışişleri eski Bakanı Peter Odongo", "Dışişleri Bakanı", "minister"),
        ("AK Parti Genel Başkan Yardımcısı Ali Demir", "AK Parti Genel Başkan Yardımcısı", "leader"),
        ("Başbakanlık Müsteşar Yardımcısı Ali Demir", "Başbakanlık Müsteşar Yardımcısı", "deputy_minister"),
        ("Peru Ulusal Bakır Şirketi Genel Müdürü Ana Roe", "Ulusal Bakır Şirketi Genel Müdürü", "official"),
        ("Batum Ticaret ve Sanayi Odası Başkan Vekili Ana Roe", "Batum Ticaret ve Sanayi Odası Başkan Vekili", "official"),
        ("Van Milletvekili Ali Demir", "Milletvekili", "legislature"),
        ("Cumhuriyetçi Senatör Jane Roe", "Senatör", "legislature"),
        ("Oş Valisi Ali Demir", "Vali", "local"),
        ("Peru Yüksek Mahkeme Başyargıcı Ana Roe", "Yüksek Mahkeme Başyargıcı", "official"),
        ("Çevreden Sorumlu Koordinatör Bakan Ana Roe", "Çevreden Sorumlu Koordinatör Bakan", "minister"),
        ("Peru'nun Mali İstihbarattan Sorumlu Müsteşarı", "Mali İstihbarattan Sorumlu Müsteşar", "deputy_minister"),
        ("Çad Kurucu Meclis Başkanı Ali Demir", "Kurucu Meclis Başkanı", "legislature"),
        ("Çin Devlet Başkan Yardımcısı Li Wen", "Devlet Başkan Yardımcısı", "official"),
        ("3. Ordu Komutanı Ali Demir", "3. Ordu Komutanı", "military"),
        ("Peru 1. Başbakan Yardımcısı Ana Roe", "1. Başbakan Yardımcısı", "official"),
        ("Genelkurmay 2. Başkanı Ali Demir", "Genelkurmay 2. Başkanı", "official"),
        ("Peru Halk Temsilcileri Meclisi Başkanı Ana Roe", "Halk Temsilcileri Meclisi Başkanı", "legislature"),
        ("Lima Üniversitesi Rektörü Ana Roe", "Lima Üniversitesi Rektörü", "official"),
        ("Lima Üniversitesi'nde (LÜ) Rektör Ana Roe", "Rektör", "official"),
        ("Anahtarları Büyükelçi Ana Roe verdi", "Büyükelçi", "ambassador"),
        ("DEİK Türk-Peru İş Konseyi Başkanı Ali Demir", "DEİK Türk-Peru İş Konseyi Başkanı", "organization"),
        ("Peru Dışişleri Bakanlığı Kenya Dairesi Başkanı Ana Roe", "Dışişleri Bakanlığı Kenya Dairesi Başkanı", "official"),
        ("örgütün siyasi lideri Ali Demir", "Siyasi Lider", "leader"),
        ("AB Komisyonu'nun Enerjiden Sorumlu Üyesi Ana Roe", "Enerjiden Sorumlu Komisyon Üyesi", "organization"),
        ("AB Dış Politika Yüksek Temsilcisi Ana Roe", "Dış Politika Yüksek Temsilcisi", "organization"),
        ("Başkanlık Konseyi üyeleri Ana Roe ve Luis Tapia", "Başkanlık Konseyi Üyesi", "official"),
        ("Başkanlık Konseyi'nin Kenyalı üyesi Peter Odongo", "Başkanlık Konseyi Üyesi", "official"),
        ("eski devlet başkanlarından Luis Tapia", "Devlet Başkanı", "head_of_state"),
        ("dün müsteşar Ana Roe", "Müsteşar", "deputy_minister"),
        ("BM arabulucusu Ana Roe", "BM Arabulucusu", "official"),
        ("ev sahibi bakan Ana Roe", "Bakan", "minister"),
    ],
)
def test_an_office_is_named_in_the_nominative_without_its_state(text: str, name: str, kind: str) -> None:
    assert named(text) == [(name, kind)]


@pytest.mark.parametrize("text", ["Savunma Bakanlığı açıkladı.", "Pencereden bakan çocuk güldü.", "Başkent kalabalıktı."])
def test_ministries_and_other_words_are_no_office(text: str) -> None:
    assert named(text) == []


@pytest.mark.parametrize(
    ("text", "count"),
    [("konuk bakan konuştu.", 1), ("Perulu bakan konuştu.", 1), ("İki bakan konuştu.", 1), ("Her bakan konuşur.", 0)],
)
def test_a_small_lettered_office_counts_where_a_state_or_a_pointing_word_stands_before_it(text: str, count: int) -> None:
    assert len(find(text)) == count


@pytest.mark.parametrize(
    ("text", "case", "plural"),
    [
        ("Dışişleri Bakanı geldi.", "Nom", False),
        ("Dışişleri Bakanı'nı gördü.", "Acc", False),
        ("Dışişleri Bakanı’na sordu.", "Dat", False),
        ("Dışişleri Bakanının sözü", "Gen", False),
        ("Dışişleri Bakanıyla görüştü.", "Ins", False),
        ("Dışişleri Bakanları geldi.", "Nom", True),
        ("Dışişleri Bakanlarının sözü", "Gen", True),
        ("Dışişleri Bakanlarıyla görüştü.", "Ins", True),
        ("Perulu bakanlar geldi.", "Nom", True),
        ("Perulu bakanları gördü.", "Acc", True),
    ],
)
def test_an_office_has_the_case_and_number_of_its_head(text: str, case: str, plural: bool) -> None:
    [office] = find(text)
    assert (office.case, office.plural) == (case, plural)


def test_an_offices_span_is_its_words_without_state_and_suffix() -> None:
    text = "Peru Dışişleri Bakanı'nın sözü"
    [office] = find(text)
    assert text[office.start : office.end] == "Dışişleri Bakanı"


def test_offices_of_several_are_told_apart() -> None:
    text = "Peru Dışişleri Bakanı Ana Roe ile Kenya Savunma Bakanı Peter Odongo ve Çad Turizm Bakanı Ali Demir geldi."
    assert [name for name, _ in named(text)] == ["Dışişleri Bakanı", "Savunma Bakanı", "Turizm Bakanı"]


def test_the_body_of_an_officer_is_of_the_same_sentence() -> None:
    text = "Lima Ticaret Odası\nGenel Müdür Ana Roe konuştu."
    analysed = analyse(text)
    starts = frozenset(sentence.first for sentence in analysed.sentences)
    found = offices.find(analysed.tokens, gazetteer.find(analysed), starts)
    assert [office.name for office in found] == ["Genel Müdür"]


def test_two_portfolios_of_two_ministers_are_not_one_office() -> None:
    assert "Dışişleri ve Savunma Bakanı" not in [name for name, _ in named("Peru Dışişleri ve Savunma Bakanları geldi.")]


@pytest.mark.parametrize(
    ("text", "office"),
    [
        ("Bankanın dış ilişkilerden sorumlu Başkan Yardımcısı Ana Roe geldi.", "Başkan Yardımcısı"),
        ("Kenya'nın göç işlerinden sorumlu Devlet Bakanı Ana Roe geldi.", "Devlet Bakanı"),
        ("Komisyonun genişlemeden sorumlu üyesi Ana Roe geldi.", "Genişlemeden Sorumlu Komisyon Üyesi"),
        ("Peru Yüksek Siyasi Komite Genel Sekreteri Ana Roe geldi.", "Yüksek Siyasi Komite Genel Sekreteri"),
        ("Merkezi Askeri Konsey Başkan Yardımcısı Ana Roe geldi.", "Merkezi Askeri Konsey Başkan Yardımcısı"),
        ("Bakan, Türk Demokratik Partisi Genel Başkanı Ana Roe ile görüştü.", "Türk Demokratik Partisi Genel Başkanı"),
    ],
)
def test_offices_with_charges_and_bodies(text: str, office: str) -> None:
    assert office in [name for name, _ in named(text)]


@pytest.mark.parametrize(
    ("text", "office"),
    [
        ("Peru Genelkurmay Başkanları Komitesi Başkanı Ana Roe", "Genelkurmay Başkanları Komitesi Başkanı"),
        ("Oslo'da Askeri Komite Başkanı Ana Roe", "Askeri Komite Başkanı"),
        ("Peru Ulusal Meclisi Başkanı Ana Roe", "Ulusal Meclis Başkanı"),
        ("Peru Milli Olimpiyat Komitesi Başkan Yardımcısı Ana Roe", "Milli Olimpiyat Komitesi Başkan Yardımcısı"),
        ("Bosna Hersek-Peru Dostluk Grubu Başkanı Ana Roe", "Bosna Hersek-Peru Dostluk Grubu Başkanı"),
        ("Lima Sanayicileri Birliği (SEV) Başkanı Ana Roe", "SEV Başkanı"),
        ("Peru'nun Ortadoğu Özel Temsilcisi Ana Roe", "Ortadoğu Özel Temsilcisi"),
        ("Peru Baş Müftüsü Ana Roe", "Baş Müftü"),
        ("Gümrük Müsteşar Yardımcısı Ali Demir", "Gümrük Müsteşar Yardımcısı"),
        ("AB'nin Sahra Altı Afrika Özel Temsilcisi Ana Roe", "Sahra Altı Afrika Özel Temsilcisi"),
        ("Peru'nun İklim Değişikliği Özel Elçisi Ana Roe", "İklim Değişikliği Özel Elçisi"),
        ("Peru'nun IŞİD ile Mücadele Özel Temsilcisi Ana Roe", "IŞİD ile Mücadele Özel Temsilcisi"),
        ("Peru Devlet Başkanı'nın IŞİD'le Mücadele Özel Temsilcisi Ana Roe", "IŞİD'le Mücadele Özel Temsilcisi"),
        ("Balkanlar ve Orta Avrupa Genel Müdürü Ana Roe", "Balkanlar ve Orta Avrupa Genel Müdürü"),
        ("Peru'nun Latin Amerika Daire Başkanı Ana Roe", "Latin Amerika Daire Başkanı"),
        ("Peru'nun Amerika İşlerinden Sorumlu Bakan Yardımcısı Ana Roe", "Amerika İşlerinden Sorumlu Bakan Yardımcısı"),
        ("Peru'nun Göç İşlerinden Sorumlu Özel Temsilcisi Ana Roe", "Göç İşlerinden Sorumlu Özel Temsilci"),
        ("Kenya Parlamentosu Göç Komisyonu Başkanı Ana Roe", "Parlamento Göç Komisyonu Başkanı"),
        ("Peru Ulusal Meclisi Başkan Yardımcısı Ana Roe", "Ulusal Meclis Başkan Yardımcısı"),
        ("Peru Temsilciler Meclisi Başkan Yardımcısı Ana Roe", "Temsilciler Meclisi Başkan Yardımcısı"),
        ("Kenya Savunma Bakanlığının Afrika'dan Sorumlu Müsteşarı Ana Roe", "Afrika'dan Sorumlu Müsteşar"),
    ],
)
def test_offices_in_councils_and_assemblies(text: str, office: str) -> None:
    assert find(text)[-1].name == office
