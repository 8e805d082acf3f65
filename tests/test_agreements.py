"""What the reader of documents promises, told in sentences of our own."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

import pytest
from scenes import reading

from bilateral import mentions
from bilateral.extract import agreements, happenings
from bilateral.extract.scene import Draft, Scene
from bilateral.extract.speech import Speech
from bilateral.facts import Article, Report
from bilateral.turkish import dates, money
from bilateral.turkish.pipeline import analyse
from bilateral.turkish.rules import Rule, RuleSet, ruleset

DAY = "2024-05-14"
LEADERS = "Peru Cumhurbaşkanı Luis Tapia, Lima’da Kenya Cumhurbaşkanı Peter Odongo ile görüştü. "


def scene(text: str) -> Scene:
    article = Article("a", "a.txt", text, "0", None, None, DAY, (Report(0, len(text), None, None, DAY),))
    analysed = analyse(text)
    day = datetime.date.fromisoformat(DAY)
    return Scene(article, analysed, mentions.find(analysed), dates.find(text, day), money.find(text))


def read(text: str) -> list[Draft]:
    told = scene(text)
    return agreements.extract(told, happenings.extract(told, Speech(told)))


def value(draft: Draft, field: str) -> str | None:
    return next((v.value for v in draft.values if v.field == field), None)


def named(drafts: Sequence[Draft]) -> list[tuple[str | None, str | None, str | None]]:
    """Kind, title and status of each document."""
    return [(value(d, "kind"), value(d, "title"), value(d, "status")) for d in drafts if d.kind == "agreement"]


def counted(drafts: Sequence[Draft]) -> list[tuple[str | None, str | None, str | None]]:
    """Count, qualifier and status of each package."""
    packages = [d for d in drafts if d.kind == "agreement_package"]
    return [(value(d, "declared_count"), value(d, "qualifier"), value(d, "status")) for d in packages]


def countries(draft: Draft) -> list[str]:
    return sorted({v.value for v in draft.values if v.field.startswith("country:")})


# ---- rules


@pytest.mark.parametrize("rule", ruleset("agreements").rules, ids=lambda rule: rule.id)
def test_every_rule_matches_its_examples_and_no_reject(rule: Rule) -> None:
    rules: RuleSet = ruleset("agreements")
    for example in rule.examples:
        assert rule.id in {hit.rule.id for hit in rules.hits(analyse(example))}, example
    for reject in rule.rejects:
        assert rule.id not in {hit.rule.id for hit in rules.hits(analyse(reject))}, reject


# ---- counts


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("İki lider, toplam 12 işbirliği anlaşmasının imza törenine katıldı.", ("12", None, "signed")),
        ("Görüşmeden sonra iki ülke arasında yedi belge imzalandı.", ("7", None, "signed")),
        ("Taraflar 30’u aşkın anlaşmaya imza attı.", ("30", "over", "signed")),
        ("Taraflar 15’ten fazla protokol imzaladı.", ("15", "over", "signed")),
        ("Yaklaşık 10 anlaşma imzalanacak.", ("10", "about", "planned")),
        ("Ziyarette 6’nın üzerinde anlaşmaya imza atılması bekleniyor.", ("6", "over", "planned")),
        ("İki ülke arasında imzalanan 4 önemli anlaşmanın ardından yemek verildi.", ("4", None, "signed")),
        ("İki ülke arasında üç mutabakat zaptı daha imzalandı.", ("3", None, "signed")),
    ],
)
def test_a_count_of_documents_is_a_package(sentence: str, expected: tuple[str, str | None, str]) -> None:
    packages = [d for d in read(LEADERS + sentence) if d.kind == "agreement_package"]
    assert counted(packages) == [expected]
    assert countries(packages[0]) == ["KEN", "PER"]


@pytest.mark.parametrize(
    "sentence",
    [
        "İki ülke arasında bir anlaşma imzalandı.",
        "İki ülke 2019 anlaşmasını imzaladı.",
        "Anlaşmanın 5. maddesi imzalandı.",
        "Taraflar 10 anlaşma imzalamadı.",
        "Tapia, 5 anlaşmanın imzalanmasını istedi.",
        "Arşivde 40 belge sergilendi.",
        "İki ülke 20 yıllık anlaşma imzaladı.",
    ],
)
def test_what_counts_no_signed_documents_is_no_package(sentence: str) -> None:
    assert counted(read(LEADERS + sentence)) == []


# ---- fields


@pytest.mark.parametrize(
    ("sentence", "titles"),
    [
        ("Taraflar eğitim, turizm ve spor alanlarında 3 anlaşma imzaladı.", ["eğitim", "turizm", "spor"]),
        ("Taraflar tarım, lojistik ve ulaştırma alanlarında anlaşmalar imzaladı.", ["tarım", "lojistik ve ulaştırma"]),
        ("Taraflar kahvecilik, su ürünleri ve gümrük gibi sektörlerde toplam 5 belge imzaladı.",
         ["kahvecilik", "su ürünleri", "gümrük"]),
        ("İki ülke arasında yenilenebilir enerji ve sağlık konularında mutabakat zaptı imzalandı.",
         ["yenilenebilir enerji", "sağlık"]),
        ("Törende madencilik alanında bir anlaşma imzalandı.", ["madencilik alanında bir anlaşma"]),
        ("Ziyarette enerji, kültür ve diğer alanlarda 4 anlaşmaya imza atılacak.", ["enerji", "kültür"]),
    ],
)  # fmt: skip
def test_each_field_of_a_list_is_a_document(sentence: str, titles: list[str]) -> None:
    assert [title for _, title, _ in named(read(LEADERS + sentence))] == titles


def test_a_field_takes_the_kind_of_its_word_and_its_sector() -> None:
    sentence = "İki ülke arasında balıkçılık ve turizm alanlarında 2 mutabakat zaptı imzalandı."
    documents = [d for d in read(LEADERS + sentence) if d.kind == "agreement"]
    assert [value(d, "kind") for d in documents] == ["memorandum", "memorandum"]
    assert [value(d, "sector:agriculture") or value(d, "sector:tourism") for d in documents] == [
        "agriculture",
        "tourism",
    ]


def test_aims_are_no_documents() -> None:
    assert named(read(LEADERS + "Taraflar ticareti artırma konusunda mutabakata vardı.")) == []


# ---- titles


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ('İki lider "Dostluk Bildirgesi" imzaladı.', ("joint_declaration", "Dostluk Bildirgesi", "signed")),
        ("İki bakan, Hava Ulaştırması Protokolü’nü imzaladı.", ("protocol", "Hava Ulaştırması Protokolü", "signed")),
        ("İki ülke arasında suçluların iadesine ilişkin anlaşma imzalandı.",
         ("agreement", "suçluların iadesine ilişkin anlaşma", "signed")),
        ("Deniz taşımacılığı anlaşmasının haziranda imzalanması öngörülüyor.",
         ("agreement", "Deniz taşımacılığı anlaşması", "planned")),
        ("Kenya ile Peru, müzakere edilen yatırım anlaşmasını görüştü.", ("agreement", "yatırım anlaşması", "planned")),
        ("Balıkçılık protokolü dün paraflandı.", ("protocol", "Balıkçılık protokolü", "agreed")),
        ("Kenya ile Peru arasında 2011’den beri yürürlükte olan bir vergi anlaşması bulunuyor.",
         ("agreement", "vergi anlaşması", "in_force")),
        ("Odongo, Peru’ya bir gümrük anlaşması önerdi.", ("agreement", "gümrük anlaşması", "proposed")),
        ("Görüşmede ortak bildiri kabul edildi.", ("joint_declaration", "ortak bildiri", "agreed")),
        ("İki liderin imzasıyla ortak bildiri kabul edildi.", ("joint_declaration", "ortak bildiri", "signed")),
        ("Lima Üniversitesi ile Nairobi Üniversitesi arasında niyet mektubu imzalandı.",
         ("letter_of_intent", "Lima Üniversitesi ile Nairobi Üniversitesi arasında niyet mektubu", "signed")),
        ("Elektrik alımı için Kenya ile mutabakat sağlandı.", ("agreement", "Elektrik alımı", "agreed")),
        ("İki bakan iş birliği protokolü imzaladı.", ("protocol", "iş birliği protokolü", "signed")),
        ("Tapia, Kenya ile bir stratejik ortaklık mutabakat zaptı yaptıklarını söyledi.",
         ("memorandum", "stratejik ortaklık mutabakat zaptı", "agreed")),
        ("İki bakan iyi niyet mektubu imzaladı.", ("letter_of_intent", "iyi niyet mektubu", "signed")),
        ("İki lider ortak açıklamaya imza attı.", ("joint_declaration", "ortak açıklama", "signed")),
        ("İki ülke STA imzaladı.", ("agreement", "STA", "signed")),
        ("Senato, Kenya ile vergi anlaşmasını onayladı.", ("agreement", "vergi anlaşması", "signed")),
        ("İki ülke arasında 1960’ta bir dostluk antlaşması yapıldı.", ("treaty", "dostluk antlaşması", "agreed")),
        ("Balıkçılık anlaşmasının süresi beş yıl uzatıldı.", ("agreement", "Balıkçılık anlaşması", "in_force")),
        ("Peru ile Kenya arasında nükleer işbirliği anlaşması var.",
         ("agreement", "nükleer işbirliği anlaşması", "in_force")),
        ("Peru ile Kenya, suçluların iadesi anlaşması uyarınca iki mahkumu değiştirdi.",
         ("agreement", "suçluların iadesi anlaşması", "in_force")),
        ("Serbest ticaret anlaşması için görüşmeler başladı.", ("agreement", "Serbest ticaret anlaşması", "planned")),
        ("Serbest ticaret anlaşması müzakerelerinin hızlandırılması isteniyor.",
         ("agreement", "Serbest ticaret anlaşması", "planned")),
        ("Odongo, güvenlik anlaşmasını imzalamaya hazırlanıyor.", ("agreement", "güvenlik anlaşması", "planned")),
        ("Vergi anlaşmasının yürürlüğe girmesiyle ticaret arttı.", ("agreement", "Vergi anlaşması", "in_force")),
        ("Vergi anlaşmasının yürürlüğe girmesiyle ticaretin artacağını söyledi.", ("agreement", "Vergi anlaşması", "agreed")),
        ("Vergi anlaşması yakında yürürlüğe girecek.", ("agreement", "Vergi anlaşması", "agreed")),
        ("İki ülke arasında geçen yıl imzalanan vergi anlaşması dün yürürlüğe girdi.",
         ("agreement", "vergi anlaşması", "in_force")),
        ("İki ülke, geçen yıl vergi anlaşması imzaladı.", ("agreement", "vergi anlaşması", "signed")),
        ("Taraflar geçen yıl vergi anlaşması imzaladı. Anlaşma ocakta uygulamaya girdi.",
         ("agreement", "vergi anlaşması", "in_force")),
        ("Odongo, petrol alımına ilişkin anlaşmayı anlattı. Anlaşma, şubatta iki bakan tarafından imzalanmıştı.",
         ("agreement", "petrol alımına ilişkin anlaşma", "signed")),
        ("Vergi anlaşmasının müzakerelerinin tamamlandığı duyuruldu.", ("agreement", "Vergi anlaşması", "agreed")),
        ("İki ülkenin haber ajansları arasında iş birliği protokolü imzalandı.",
         ("protocol", "haber ajansları arasında iş birliği protokolü", "signed")),
        ("Senato, Kenya ile Gençlik Programının onaylanmasını kabul etti.", ("programme", "Gençlik Programı", "signed")),
        ("İki bakan Ticari, Ekonomik ve Teknik İşbirliği Anlaşması’nı imzaladı.",
         ("agreement", "Ticari, Ekonomik ve Teknik İşbirliği Anlaşması", "signed")),
        ("İki ülke arasında Pasaport Hamillerinin Karşılıklı Olarak Vizeden Muafiyetine Dair Anlaşma imzalandı.",
         ("agreement", "Pasaport Hamillerinin Karşılıklı Olarak Vizeden Muafiyetine Dair Anlaşma", "signed")),
        ("Tapia, Kenya ile Kapsamlı Ortaklık Anlaşması’nı imzaladı.", ("agreement", "Kapsamlı Ortaklık Anlaşması", "signed")),
        ("Bakanlar tünel hattı için niyet mektubu imzaladı.", ("letter_of_intent", "tünel hattı için niyet mektubu", "signed")),
        ("İki ülke arasında 8 uçağın satışına dair 2 milyar avroluk anlaşma imzalandı.",
         ("agreement", "uçağın satışı", "signed")),
        ("Taraflar uçak seferlerine ilişkin mutabakata vardı.", ("agreement", "uçak seferlerine ilişkin mutabakat", "agreed")),
        ("Peru ile Kenya, “Gençlik Değişim Programı Anlaşması”nı imzaladı.",
         ("agreement", "Gençlik Değişim Programı Anlaşması", "signed")),
        ("İki ülke arasında Sosyal Güvenlik Anlaşması’nın uygulanmasına ilişkin idari anlaşma imzalandı.",
         ("agreement", "Sosyal Güvenlik Anlaşması’nın uygulanmasına ilişkin idari anlaşma", "signed")),
        ("İki ülke, ilişkilerin 50. yılı dolayısıyla ortak bildiri imzaladı.",
         ("joint_declaration", "ortak bildiri", "signed")),
        ("İki bakan sulama projesine dair protokolü imzaladı.", ("protocol", "sulama projesine dair protokol", "signed")),
        ("İki ülke vergi anlaşmasını parafladı. Anlaşma, imzalandıktan bir ay sonra yürürlüğe girecek.",
         ("agreement", "vergi anlaşması", "agreed")),
        ("İki bakan arasında sulama projesine dair protokol imza edildi.",
         ("protocol", "sulama projesine dair protokol", "signed")),
        ("Bir dizi anlaşma imzalandı; bunlar arasında tahıl taşımacılığı protokolü de bulunuyor.",
         ("protocol", "tahıl taşımacılığı protokolü", "signed")),
        ("İki ülke arasında vergi anlaşmasına ilişkin ek protokol imzalandı.",
         ("protocol", "vergi anlaşmasına ilişkin ek protokol", "signed")),
        ("Peru Hükümeti ile Kenya Hükümeti Arasında Turizm Anlaşması imzalandı.",
         ("agreement", "Turizm Anlaşması", "signed")),
        ("İki ülke arasında imzalanan 90 milyon dolarlık kredi anlaşması yararlı oldu.",
         ("agreement", "kredi anlaşması", "signed")),
        ("İki ülke arasında deniz yetki alanları sınırlandırma anlaşması imzalandı.",
         ("agreement", "deniz yetki alanları sınırlandırma anlaşması", "signed")),
        ("İki ülke arasında askeri alanda teknik işbirliği anlaşması imzalandı.",
         ("agreement", "askeri alanda teknik işbirliği anlaşması", "signed")),
        ("İki ülke arasındaki vergi anlaşması haziranda imzalanacak. Anlaşmanın gelecek yıl yürürlüğe girmesi bekleniyor.",
         ("agreement", "vergi anlaşması", "planned")),
    ],
)  # fmt: skip
def test_a_titled_document_is_read_with_kind_and_status(sentence: str, expected: tuple[str, str, str]) -> None:
    assert named(read(LEADERS + sentence)) == [expected]


@pytest.mark.parametrize(
    "sentence",
    [
        "İki ülke arasında bir anlaşma imzalandı.",
        "Tapia, belgeyi imzaladı.",
        "Serbest ticaret anlaşması imzalanmadı.",
        "Odongo, yatırım anlaşmasının imzalanmasını istedi.",
        "Tapia, müzenin defterini imzaladı.",
        "İki bakan mutabakat zaptı imzaladı.",
        "İki ülke arasında bazı anlaşmalar imzalandı.",
        "İki lider ortak açıklama yaptı.",
        "Kenya bir eylem planını kabul etti.",
        "İki ülke arasında vergi anlaşması bulunmuyor.",
        "Senato bütçe anlaşmasını onayladı.",
        "Belediye ile üniversite arasında iş birliği protokolü imzalandı.",
        "Lima Belediyesi ile dernek, park yapımı için protokol imzaladı.",
        "Perulu şirket Kenyalı şirketle tedarik anlaşması imzaladı.",
        "Taraflar ilişkilerin geliştirilmesi için bir anlaşma imzaladı.",
        "Anlaşma, barışın korunmasını öngörüyor.",
        "Taraflar, haklarını güvence altına alan muhtırayı imzaladı.",
    ],
)
def test_bare_denied_and_wished_for_documents_are_none(sentence: str) -> None:
    assert named(read(LEADERS + sentence)) == []


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        ("İki bakan, vizelerin kaldırılmasını öngören anlaşmayı imzaladı.", "vizelerin kaldırılmasını öngören anlaşma"),
        ("Bakanlar, kara yolu taşımacılığını düzenleyen bir anlaşma imzaladı.",
         "kara yolu taşımacılığını düzenleyen bir anlaşma"),
        ("Savunma sanayii alanında iş birliğini içeren protokol imzalandı.",
         "Savunma sanayii alanında iş birliğini içeren protokol"),
        ("Müzelerin korunması için Peru ile Kenya arasında anlaşma imzalandı.", "Müzelerin korunması"),
        ("Gümrük işlemlerinin kolaylaştırılmasıyla ilgili bir anlaşma imzalandı.", "Gümrük işlemlerinin kolaylaştırılması"),
        ("Balıkçılığın geliştirilmesi amacıyla protokol imzalandı.", "Balıkçılığın geliştirilmesi"),
        ("Suçluların iadesine ilişkin bir anlaşma imzalandı.", "Suçluların iadesine ilişkin bir anlaşma"),
        ("İki ülke arasında suçluların iadesi konusunda imzalanan anlaşma yararlı oldu.", "suçluların iadesi"),
        ("Törenle imzalanan anlaşma, vizelerin kaldırılmasını öngörüyor.", "vizelerin kaldırılması"),
        ("Bakanlar bir anlaşma imzaladı. Anlaşma, sağlık turizminin geliştirilmesini öngörüyor.",
         "sağlık turizminin geliştirilmesi"),
    ],
)  # fmt: skip
def test_a_document_without_a_title_is_named_by_what_it_is_about(sentence: str, title: str) -> None:
    assert [told for _, told, _ in named(read(LEADERS + sentence))] == [title]


def test_a_document_told_by_its_kind_is_the_one_named_before() -> None:
    text = LEADERS + "Taraflar tarım alanında anlaşma imzaladı. Tapia, imzalanan işbirliği anlaşmasını övdü."
    assert [title for _, title, _ in named(read(text))] == ["tarım alanında anlaşma"]


def test_the_short_name_of_free_trade_is_its_long_one() -> None:
    text = LEADERS + "Taraflar Serbest Ticaret Anlaşması’nı (STA) imzaladı. Tapia, STA’nın yürürlüğe gireceğini söyledi."
    assert [title for _, title, _ in named(read(text))] == ["Serbest Ticaret Anlaşması"]


def test_a_document_ahead_is_not_the_one_of_another_kind_that_was_signed() -> None:
    text = LEADERS + "Petrol tedariki anlaşması imzalanacak. Petrol tedariki memorandumu ekimde imzalanmıştı."
    assert [status for _, _, status in named(read(text))] == ["planned", "signed"]


def test_fields_before_the_plural_word_are_documents() -> None:
    text = LEADERS + "İki liderin huzurunda tarım, turizm ve kültür anlaşmaları imzalandı."
    assert [title for _, title, _ in named(read(text))] == ["tarım", "turizm", "kültür"]


@pytest.mark.parametrize(
    "sentence",
    [
        'İki ülke arasında "Turizm", "Gümrük" ve "Spor" alanlarında üç anlaşma imzalandı.',
        'İki liderin huzurunda "Turizm", "Gümrük" ve "Spor" anlaşmaları imzalandı.',
        'Taraflar "Turizm", "Gümrük" ve "Spor" başlıklı anlaşmaları imzaladı.',
        "İki ülke arasında Turizm, Gümrük ve Spor alanlarında iş birliğini geliştirmeye yönelik anlaşmalar imzalandı.",
        "İki lider, Turizm, Gümrük ve Spor konularında imzalanan anlaşmaların törenine katıldı.",
    ],
)
def test_names_that_stand_side_by_side_are_documents(sentence: str) -> None:
    assert [title for _, title, _ in named(read(LEADERS + sentence))] == ["Turizm", "Gümrük", "Spor"]


def test_what_is_signed_next_is_between_the_states_told_just_before() -> None:
    text = "Kenya Başbakanı Peter Odongo, “Peru ile tarım anlaşması imzaladık. Yakında eğitim anlaşmasını imzalayacağız” dedi."
    assert [(countries(d), value(d, "status")) for d in read(text)] == [(["KEN", "PER"], "signed"), (["KEN", "PER"], "planned")]


def test_titles_behind_a_colon_are_documents() -> None:
    listed = ["Turizm Anlaşması", "Gümrük Protokolü"]
    line = LEADERS + "İmzalanan belgeler şunlar: Turizm Anlaşması, Gümrük Protokolü."
    lines = LEADERS + "İmzalanan belgeler şöyle:\n\nTurizm Anlaşması\n\nGümrük Protokolü\n\nTapia ülkesine döndü."
    for text in (line, lines):
        assert [title for _, title, _ in named(read(text))] == listed


def test_states_named_before_are_those_of_the_two_countries() -> None:
    document = read("Kenya ile Peru ilişkileri güçleniyor. İki ülke turizm anlaşması imzaladı.")[0]
    assert countries(document) == ["KEN", "PER"]


def test_who_ratifies_does_not_tell_the_day_of_signing() -> None:
    document = read(LEADERS + "Senato, Kenya ile vergi anlaşmasını onayladı.")[0]
    assert value(document, "signed_on") is None


def test_titles_in_one_sentence_are_documents_of_their_own() -> None:
    sentence = "Taraflar Konsolosluk Protokolü, Turizm Eylem Planı ile vergi anlaşmasını imzaladı."
    titles = [title for _, title, _ in named(read(LEADERS + sentence))]
    assert titles == ["Konsolosluk Protokolü", "Turizm Eylem Planı", "vergi anlaşması"]


def test_lines_under_a_heading_are_documents() -> None:
    lines = "1- Kültür Alanında İş Birliği Anlaşması\n2- Gümrük Protokolü\n\nTapia ülkesine döndü."
    text = LEADERS + "\n\nİMZALANAN BELGELER\n\n" + lines
    assert [title for _, title, _ in named(read(text))] == ["Kültür Alanında İş Birliği Anlaşması", "Gümrük Protokolü"]


def test_documents_named_after_their_count_belong_to_it() -> None:
    text = LEADERS + "İki ülke arasında 7 belge imzalandı. Bunlar arasında Hava Hizmetleri Anlaşması da yer aldı."
    documents = [d for d in read(text) if d.kind == "agreement"]
    assert named(documents) == [("agreement", "Hava Hizmetleri Anlaşması", "signed")]
    assert value(documents[0], "package") == "k1"


def test_fields_told_after_the_count_belong_to_it() -> None:
    text = LEADERS + "İki ülke arasında 2 anlaşma imzalandı. Anlaşmalar, enerji ve spor alanlarını kapsıyor."
    documents = [d for d in read(text) if d.kind == "agreement"]
    assert [(value(d, "title"), value(d, "package")) for d in documents] == [("enerji", "k1"), ("spor", "k1")]


def test_contracts_of_companies_are_none() -> None:
    assert named(read(LEADERS + "Perulu şirket, madenci sendikasıyla toplu sözleşme imzaladı.")) == []


def test_quoted_titles_with_a_suffix_behind_the_mark_end_at_the_mark() -> None:
    sentence = 'Bakanlar, "Nitelikli İşçilerin Eğitimine ve Değişimine İlişkin Anlaşma"yı imzaladı.'
    assert [title for _, title, _ in named(read(LEADERS + sentence))] == [
        "Nitelikli İşçilerin Eğitimine ve Değişimine İlişkin Anlaşma"
    ]


# ---- links


def test_members_and_package_are_tied_to_each_other_and_to_the_ceremony() -> None:
    text = LEADERS + "İki lider, spor ve turizm alanlarında 2 anlaşmanın imza törenine katıldı."
    told = scene(text)
    events = happenings.extract(told, Speech(told))
    ceremony = next(e.key for e in events if e.type == "signing_ceremony")
    package, *documents = agreements.extract(told, events)
    assert {value(d, "event") for d in (package, *documents)} == {ceremony}
    assert [value(d, "package") for d in documents] == [package.key, package.key]


def test_a_document_of_another_sentence_stands_outside_the_package() -> None:
    text = LEADERS + 'İki lider "Ortak Açıklama Metni" imzaladı. Törende spor alanında 2 anlaşma imzalandı.'
    documents = [d for d in read(text) if d.kind == "agreement"]
    assert [value(d, "package") for d in documents] == [None, "k1"]


def test_the_signing_day_is_the_clause_date_else_the_report_day() -> None:
    dated = read(LEADERS + "Vergi anlaşması 3 Şubat 2021’de imzalandı.")
    fresh = read(LEADERS + "Taraflar vergi anlaşmasını imzaladı.")
    planned = read(LEADERS + "Vergi anlaşması yarın imzalanacak.")
    assert [value(d[0], "signed_on") for d in (dated, fresh, planned)] == ["2021-02-03", DAY, None]


def test_who_signs_is_a_signatory() -> None:
    document = read(LEADERS + "Tapia ve Odongo, vergi anlaşmasını imzaladı.")[0]
    assert len([v for v in document.values if v.field.startswith("participant:") and v.value == "signatory"]) == 2


def test_a_document_told_twice_is_one_with_more_evidence() -> None:
    text = LEADERS + "Taraflar vergi anlaşmasını imzaladı. Tapia, imzalanan vergi anlaşmasının yararlı olduğunu söyledi."
    documents = read(text)
    assert len(documents) == 1
    assert len([v for v in documents[0].values if v.field == "title"]) == 2


def test_headings_only_add_to_what_the_text_tells() -> None:
    heading = "Lima’da 6 anlaşmaya imza\n\n"
    assert counted(read(heading + LEADERS)) == []
    told = read(heading + LEADERS + "İki ülke arasında 6 anlaşma imzalandı.")
    assert len([v for v in told[0].values if v.field == "declared_count"]) == 2


def test_without_two_states_there_is_no_document() -> None:
    assert read("Belediye ile dernek arasında eğitim protokolü imzalandı.") == []


def test_every_title_is_the_text_of_its_span() -> None:
    text = LEADERS + "Taraflar spor ve turizm alanlarında 2 protokol ile Hava Ulaştırması Anlaşması’nı imzaladı."
    for draft in read(text):
        for said in draft.values:
            assert said.end > said.start
            if said.field == "title":
                assert text[said.start : said.end] == said.value


def test_a_text_that_breaks_off_is_read() -> None:
    begun = "Peru Başbakanı Ana Roe ile Kenya Başbakanı Ali Omondi görüştü. İki ülke üç anlaşma imzaladı. "
    for end in ("Anlaşmalar enerji ve eğitim alanlarını", "Roe, Arap Birliği Genel Sekreteri Nebil el-"):
        assert reading(begun + end).claims


def test_states_that_only_the_next_sentence_names() -> None:
    text = "İki ülke arasında bilim, sağlık ve turizm alanlarında üç anlaşma imzalandı. "
    told = read(text + "Törene Peru Başbakanı Ana Roe ile Kenya Başbakanı Ali Omondi katıldı.")
    assert counted(told) == [("3", None, "signed")]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Peru ile Kenya arasındaki vize muafiyeti anlaşması turizmi canlandırdı.", "in_force"),
        ("Peru ile Kenya gümrük anlaşması konusunda uzlaştı.", "agreed"),
        ("Peru ile Kenya yeni bir gümrük anlaşması üzerinde çalışıyor.", "planned"),
        ("Peru ile Kenya arasında gümrük anlaşmasının bu yıl tamamlanması hedefleniyor.", "planned"),
    ],
)
def test_a_document_that_is_there_or_in_the_making(text: str, status: str) -> None:
    assert [value(draft, "status") for draft in read(text)] == [status]


def test_a_document_that_was_ended_is_not_in_force() -> None:
    assert read("Peru, Kenya ile arasındaki balıkçılık anlaşmasını askıya aldı.") == []


def test_titles_behind_a_colon() -> None:
    text = "Kenya ziyareti sırasında imzalanan anlaşmalar şöyle: Hava Ulaştırma Anlaşması, Tarım Protokolü."
    assert [value(draft, "title") for draft in read(LEADERS + text)] == ["Hava Ulaştırma Anlaşması", "Tarım Protokolü"]


# ---- agencies' sentences


@pytest.mark.parametrize(
    ("text", "title", "status"),
    [
        ("Peru ile Kenya, enerji alanında işbirliği anlaşması imzaladı.", "enerji alanında işbirliği anlaşması", "signed"),
        ("Peru ile Kenya arasında 2019'da parafe edilen balıkçılık anlaşması imzalandı.", "balıkçılık anlaşması", "signed"),
        ("Peru ile Kenya, balıkçılık anlaşmasına son şeklini verdi.", "balıkçılık anlaşması", "agreed"),
        ("Peru ile Kenya arasındaki balıkçılık anlaşması onay bekliyor.", "balıkçılık anlaşması", "signed"),
        ("Peru ile Kenya, ticaret anlaşması müzakerelerine başlama kararı aldı.", "ticaret anlaşması", "planned"),
        ("Peru ile Kenya arasında turizm protokolünün imzaları yarın atılacak.", "turizm protokolü", "planned"),
    ],
)
def test_what_is_told_of_documents(text: str, title: str, status: str) -> None:
    [found] = read(text)
    assert (value(found, "title"), value(found, "status")) == (title, status)


def test_lists_of_what_was_counted() -> None:
    text = "Peru ile Kenya arasındaki zirvede 3 belge imzalandı. "
    text += "Belgeler arasında sosyal güvenlik anlaşması ve polis eğitimi protokolü bulunuyor."
    assert [value(each, "title") for each in read(text) if each.kind == "agreement"] == [
        "sosyal güvenlik anlaşması", "polis eğitimi protokolü",
    ]  # fmt: skip


def test_titles_behind_a_counted_word() -> None:
    text = "Peru ile Kenya arasında iki metin imzalandı: Turizm Mutabakat Zaptı ve Güneş Enerjisi Protokolü."
    assert [value(each, "title") for each in read(text) if each.kind == "agreement"] == [
        "Turizm Mutabakat Zaptı", "Güneş Enerjisi Protokolü",
    ]  # fmt: skip


def test_a_signature_that_is_agreed_on_is_planned() -> None:
    [found] = read("Peru ile Kenya, balıkçılık anlaşmasının yıl ortasında imzalanmasında uzlaştı.")
    assert value(found, "status") == "planned"


# ---- press releases and joint statements


def test_lines_with_letters_are_documents() -> None:
    lines = "a) Turizm Alanında Mutabakat Zaptı\nb) Yükseköğretim Alanında İşbirliği Protokolü"
    told = named(read(LEADERS + f"\nZiyarette aşağıdaki belgeler imzalanmıştır:\n{lines}"))
    assert [title for _, title, _ in told] == ["Turizm Alanında Mutabakat Zaptı", "Yükseköğretim Alanında İşbirliği Protokolü"]


def test_gladness_about_a_signing_tells_that_it_was_signed() -> None:
    [told] = read(LEADERS + "Taraflar, Balıkçılık Anlaşması'nın imzalanmasından memnuniyet duymuşlardır.")
    assert value(told, "status") == "signed"


def test_a_document_with_an_organisation_is_the_one_states() -> None:
    [told] = read(LEADERS + "Tapia, Kenya'nın AB ile imzaladığı Ortaklık Anlaşması'nı övdü.")
    assert countries(told) == ["KEN"]


def test_the_other_side_of_a_document_is_the_state_of_which_the_report_tells() -> None:
    text = "Türkiye Başbakanı Can Er, Ankara'da Peru Başbakanı Luis Tapia ile görüştü. "
    [told] = read(text + "\nKenya ile imzalanan Tercihli Ticaret Anlaşması 2021'de yürürlüğe girmişti.")
    assert countries(told) == ["KEN", "TUR"]


def test_what_will_expire_is_in_force() -> None:
    [told] = read(LEADERS + "İki ülke arasındaki Petrol Boru Hattı Anlaşması temmuzda sona erecek.")
    assert value(told, "status") == "in_force"


def test_the_occasion_is_no_part_of_the_title() -> None:
    [told] = read(LEADERS + "Toplantı sonunda gümrük protokolü imzalandı.")
    assert value(told, "title") == "gümrük protokolü"


def test_documents_side_by_side_are_settled_together() -> None:
    told = named(read(LEADERS + "Vergi anlaşması ile balıkçılık protokolünün metinleri üzerinde de uzlaşıldı."))
    assert [title for _, title, _ in told] == ["Vergi anlaşması", "balıkçılık protokolü"]


def test_lines_under_a_question_are_documents() -> None:
    lines = "Turizm Alanında Mutabakat Zaptı\nYükseköğretim Alanında İşbirliği Protokolü"
    told = named(read(LEADERS + f"\n\nNELER İMZALANDI?\n\n{lines}\n\nTapia yarın ülkesine dönecek."))
    assert [title for _, title, _ in told] == ["Turizm Alanında Mutabakat Zaptı", "Yükseköğretim Alanında İşbirliği Protokolü"]


def test_what_updates_another_document_tells_nothing_of_those_beside_it() -> None:
    told = read(LEADERS + "Eğitim protokolü ile gümrük anlaşmasını güncelleyen bir belge imzalandı.")
    assert (value(told[0], "title"), value(told[0], "status")) == ("Eğitim protokolü", "signed")


ROWS = {
    "İmzalananlar arasında, balıkçılığa ilişkin mutabakat zaptı ve 2025-2027 turizm programı yer aldı.": [
        ("memorandum", "balıkçılığa ilişkin mutabakat zaptı", "signed"),
        ("programme", "2025-2027 turizm programı", "signed"),
    ],
    "İmzalanması öngörülen 12 belge arasında vergi anlaşmasına ek protokol ve gümrük anlaşması bulunuyor.": [
        ("protocol", "vergi anlaşmasına ek protokol", "planned"),
        ("agreement", "gümrük anlaşması", "planned"),
    ],
    "Enerji ile turizm alanlarında birer mutabakat zaptı da imzalananlar arasındaydı.": [
        ("memorandum", "Enerji", "signed"),
        ("memorandum", "turizm", "signed"),
    ],
    "İki bakan Gümrük Protokolü’nü; öteki bakanlar Kültür Programı’nı imzaladı.": [
        ("protocol", "Gümrük Protokolü", "signed"),
        ("programme", "Kültür Programı", "signed"),
    ],
    "Et girişini düzenleyen sağlık protokolü imzalandı.": [
        ("protocol", "Et girişini düzenleyen sağlık protokolü", "signed"),
    ],
    "Törende, yerel para kullanımına ilişkin mutabakat zaptı iki bakanın imzasını taşıdı.": [
        ("memorandum", "yerel para kullanımına ilişkin mutabakat zaptı", "signed"),
    ],
    "Liderler gıda güvenliği mutabakat zaptının imzalanmasına tanıklık etti.": [
        ("memorandum", "gıda güvenliği mutabakat zaptı", "signed"),
    ],
    "İki bakan Gümrük Protokolü’ne ve Kültür Programı’na; müdürler ise Vergi Anlaşması’na imza attı.": [
        ("protocol", "Gümrük Protokolü", "signed"),
        ("programme", "Kültür Programı", "signed"),
        ("agreement", "Vergi Anlaşması", "signed"),
    ],
    "Ortaklık Bildirisi 2013’te, onu tamamlayan Eylem Planı 2018’de imzalandı.": [
        ("joint_declaration", "Ortaklık Bildirisi", "signed"),
    ],
    "Vergi anlaşmasının imzası ise kasıma kaldı.": [("agreement", "Vergi anlaşması", "planned")],
    "Lima’nın önerdiği, tahıl ticaretine ilişkin ikili mutabakat zaptı bekliyor.": [
        ("memorandum", "tahıl ticaretine ilişkin ikili mutabakat zaptı", "proposed"),
    ],
    "Ziyarette ne bir vergi anlaşması imzalandı ne ortak bildiri yayımlandı.": [],
}


@pytest.mark.parametrize("sentence", ROWS, ids=lambda sentence: sentence[-40:])
def test_documents_told_among_others(sentence: str) -> None:
    assert named(read(LEADERS + sentence)) == ROWS[sentence]


def test_lines_name_the_documents_that_were_counted() -> None:
    text = LEADERS + (
        "Törende beş belge imzalandı.\n\nListede şu başlıklar var:\n\n"
        "• Vergi Anlaşması\n• Sağlık bakanlıkları arasında 2025-2028 İcra Programı\n"
    )
    assert [title for _, title, _ in named(read(text))] == [
        "Vergi Anlaşması", "Sağlık bakanlıkları arasında 2025-2028 İcra Programı",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("sentence", "count", "status"),
    [
        ("İmzaya hazırlanan altı belge var.", "6", "planned"),
        ("Konuk lider Lima’dan üç mutabakat zaptıyla döndü.", "3", "signed"),
        ("Vergi anlaşmasının da aralarında bulunduğu on belge imzalandı.", "10", "signed"),
    ],
)
def test_what_was_counted_beside_the_signing(sentence: str, count: str, status: str) -> None:
    assert [(c, s) for c, _, s in counted(read(LEADERS + sentence))] == [(count, status)]


# ---- documents that alter others, that are ready, that a predicate names


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Balıkçılık anlaşmasında değişiklik yapan protokol imzalandı.",
         [("protocol", "Balıkçılık anlaşmasında değişiklik yapan protokol", "signed")]),
        ("Vergi anlaşmasını beş yıl uzatan protokol yarın imzalanacak.",
         [("agreement", "Vergi anlaşması", "in_force"), ("protocol", "Vergi anlaşmasını beş yıl uzatan protokol", "planned")]),
        ("Lima'da Vergi Anlaşması'nı değiştiren protokol imzalandı.",
         [("protocol", "Vergi Anlaşması'nı değiştiren protokol", "signed")]),
        ("Lima'da vergi anlaşmasını tadil eden protokol imzalandı.",
         [("protocol", "vergi anlaşmasını tadil eden protokol", "signed")]),
        ("Lima'da Serbest Ticaret Anlaşması'nı güncelleyen protokol imzalandı.",
         [("agreement", "Serbest Ticaret Anlaşması", "in_force"),
          ("protocol", "Serbest Ticaret Anlaşması'nı güncelleyen protokol", "signed")]),
        ("Lima'da Serbest Ticaret Anlaşması'nın kapsamının genişletilmesine ilişkin mutabakat zaptı imzalandı.",
         [("agreement", "Serbest Ticaret Anlaşması", "in_force"),
          ("memorandum", "Serbest Ticaret Anlaşması'nın kapsamının genişletilmesine ilişkin mutabakat zaptı", "signed")]),
        ("Lima'da askeri eğitim, teknik ve bilimsel işbirliği anlaşması imzalandı.",
         [("agreement", "askeri eğitim, teknik ve bilimsel işbirliği anlaşması", "signed")]),
        ("Kenya heyeti, eğitim ve kültür işbirliği anlaşmasını Lima'da imzaladı.",
         [("agreement", "eğitim ve kültür işbirliği anlaşması", "signed")]),
        ("Lima’nın Nairobi’yle 2010’da imzaladığı ve üssün süresini 2044’e kadar uzatan protokol tartışılıyor.",
         [("protocol", "üssün süresini 2044’e kadar uzatan protokol", "signed")]),
        ("Kenya’nın Peru’ya 18 uçak satmasını öngören ikinci uygulama sözleşmesi imzalandı.",
         [("contract", "18 uçak satmasını öngören ikinci uygulama sözleşmesi", "signed")]),
        ("Lima’nın 24 uçak alımına ilişkin sözleşmenin yıl sonuna kadar imzalanması bekleniyor.",
         [("contract", "uçak alımına ilişkin sözleşme", "planned")]),
        ("Tanker siparişi için ise şimdilik sadece niyet mektubu imzalandı.",
         [("letter_of_intent", "Tanker siparişi", "signed")]),
        ("Tünel hattı için 5 milyon dolarlık kredi anlaşması imzalandı.",
         [("agreement", "Tünel hattı için 5 milyon dolarlık kredi anlaşması", "signed")]),
        ("Mali işbirliği protokolü imzalandı.", [("protocol", "Mali işbirliği protokolü", "signed")]),
        ("Kültür merkezi kurulmasına dair mutabakat metni de hazır.",
         [("memorandum", "Kültür merkezi kurulmasına dair mutabakat metni", "planned")]),
        ("İki ülke arasında eğitim alanında bir protokol hazırlanıyor.",
         [("protocol", "eğitim alanında bir protokol", "planned")]),
        ("Serbest ticaret anlaşmasının yıl sonuna kadar bitirilmesi talimatı verildi.",
         [("agreement", "Serbest ticaret anlaşması", "planned")]),
        ("Görüşme, 25 yıllık bir gaz anlaşmasının imzasıyla sonuçlandı.", [("agreement", "gaz anlaşması", "signed")]),
        ("Ziyaretin sonucu, iki yıldır bekleyen vergi anlaşmasının imzalanması oldu.",
         [("agreement", "vergi anlaşması", "signed")]),
        ("2011’de imzalanan ve mecliste bekleyen vergi anlaşması da gündemdeydi.",
         [("agreement", "vergi anlaşması", "signed")]),
        ("İmzalanan tek belge, gümrük idareleri arasındaki karşılıklı yardım anlaşması.",
         [("agreement", "gümrük idareleri arasındaki karşılıklı yardım anlaşması", "signed")]),
        ("İki lider, ’Deniz Alanlarının Sınırlandırılması’ mutabakatını imzaladı.",
         [("agreement", "’Deniz Alanlarının Sınırlandırılması’ mutabakatı", "signed")]),
        ("Lima ile Nairobi arasındaki 3 milyar dolarlık kredi anlaşması takvime bağlandı.",
         [("agreement", "kredi anlaşması", "in_force")]),
        ("Vergi anlaşmasının metni üzerinde mutabık kalındı.", [("agreement", "Vergi anlaşması", "agreed")]),
        ("Vergi anlaşması imza aşamasında olduğu bildirildi.", [("agreement", "Vergi anlaşması", "agreed")]),
        ("Tarım, eğitim ve savunmaya ilişkin anlaşmalar imzalandı.",
         [("agreement", "Tarım", "signed"), ("agreement", "eğitim", "signed"), ("agreement", "savunma", "signed")]),
        ("Hükümet ile isyancılar Lima’da barış anlaşması imzaladı.", []),
        ("Kenya, vergi anlaşması için parlamento metni onayladı.", []),
    ],
)  # fmt: skip
def test_documents_by_what_is_done_with_them(sentence: str, expected: list[tuple[str, str, str]]) -> None:
    assert named(read(LEADERS + sentence)) == expected


def test_the_document_that_a_predicate_names_is_one_of_those_counted() -> None:
    told = read(LEADERS + "Dört belge imzalandı. En çok konuşulan belge, demir yoluna dair mutabakat zaptı oldu.")
    assert named(told) == [("memorandum", "demir yoluna dair mutabakat zaptı", "signed")]


def test_lines_under_a_heading_that_tells_of_texts_with_their_signatories() -> None:
    lines = "- Ortak Bildiri (Tapia-Odongo)\n- Spor alanında mutabakat zaptı\n- Halk sağlığı eylem planı\n"
    told = named(read(LEADERS + f"Törende 7 belgeye imza konuldu.\n\nİŞTE O METİNLERDEN BAZILARI\n\n{lines}\nTapia döndü."))
    assert [kind for kind, _, _ in told] == ["joint_declaration", "memorandum", "action_plan"]


@pytest.mark.parametrize(
    ("sentence", "count", "status", "fields"),
    [
        ("Komisyonda balıkçılık ve turizm alanlarında iki mutabakat muhtırası imzaya açılacak.", "2", "planned",
         ["balıkçılık", "turizm"]),
        ("Bakanlar üç anlaşmaya imza koydu: Tarım, turizm ve sağlık.", "3", "signed", ["Tarım", "turizm", "sağlık"]),
        ("Ziyarette imzalanan belge sayısı 12 oldu.", "12", "signed", []),
        ("Odongo’nun çantasında üç anlaşma taslağı var.", "3", "proposed", []),
    ],
)  # fmt: skip
def test_counts_with_their_fields(sentence: str, count: str, status: str, fields: list[str]) -> None:
    told = read(LEADERS + sentence)
    assert [(c, s) for c, _, s in counted(told)] == [(count, status)]
    assert [title for _, title, _ in named(told)] == fields


# ---- parties


@pytest.mark.parametrize(
    ("text", "states"),
    [
        ("Lima’da Peru, Kenya ve Gana’nın imzaladığı Mayın Muhtırası’nın kapsamı genişleyecek.", ["GHA", "KEN", "PER"]),
        ("Peru, Kenya ve Gana arasında ulaştırma anlaşması imzalandı.", ["GHA", "KEN", "PER"]),
        ("Gana, Kenya ve Şili’ye ihracat yapan Peru, Kenya ile gümrük anlaşması imzaladı.", ["KEN", "PER"]),
        ("Lima Belediyesi ile Kenya’nın Mombasa Belediyesi arasında kardeş şehir protokolü imzalandı.", ["KEN", "PER"]),
        ("Quito, Lima ile güvenlik anlaşması imzaladı.", ["ECU", "PER"]),
        (LEADERS + "İki meclis arasında 2010’da imzalanan işbirliği protokolü yenilenecek.", ["KEN", "PER"]),
        (LEADERS + "Somali’deki savaşın gölgesindeki görüşmede güvenlik anlaşması imzalandı.", ["KEN", "PER"]),
        (LEADERS + "Somali sınırına değinen Odongo, güvenlik anlaşmasının imzalanacağını söyledi.", ["KEN", "PER"]),
        (LEADERS + "Odongo, AB ile imzaladıkları ortaklık anlaşmasının yürürlüğe girdiğini hatırlattı.", ["KEN"]),
        ("Kenya’nın Lima Büyükelçisi Ali Omondi, Vali Ana Roe’yi ziyaret etti. Omondi, vergi anlaşmasının imzalanacağını "
         "söyledi.", ["KEN", "PER"]),
    ],
)  # fmt: skip
def test_whose_document_it_is(text: str, states: list[str]) -> None:
    assert [countries(told) for told in read(text)] == [states]


def test_towns_that_are_only_named_together_are_no_parties() -> None:
    text = "Peru Başbakanı Ana Roe, Oslo’da Norveç Başbakanı Kari Berg ile görüştü. "
    sentence = "Yükün Mombasa ve Bergen’den geçtiğini anlatan Roe, geçen yıl imzalanan gümrük anlaşmasını övdü."
    assert [countries(told) for told in read(text + sentence)] == [["NOR", "PER"]]


def test_a_declaration_is_of_all_states_of_the_summit() -> None:
    text = (
        "Lima’daki zirvede Peru Cumhurbaşkanı Luis Tapia, Kenya Cumhurbaşkanı Peter Odongo ve Gana Cumhurbaşkanı Ama Mensah "
        "bir araya geldi. Zirvenin sonunda Lima Bildirisi imzalandı."
    )
    assert [countries(told) for told in read(text)] == [["GHA", "KEN", "PER"]]


@pytest.mark.parametrize(
    ("said", "document"),
    [
        (
            "Tapia, petrol aramalarında işbirliğine dair niyet beyanının Kenyalı mevkidaşı ile imzalandığını duyurdu.",
            ("letter_of_intent", "petrol aramalarında işbirliğine dair niyet beyanı", "signed"),
        ),
        (
            "İki bakan, havacılık anlaşmasının yıl bitmeden imzalanmasında da mutabık kaldı.",
            ("agreement", "havacılık anlaşması", "planned"),
        ),
        (
            "Askeri personelin eğitimini düzenleyen protokolün metninde anlaşmaya varıldı.",
            ("protocol", "Askeri personelin eğitimini düzenleyen protokol", "agreed"),
        ),
        (
            "2020’de imzalanan petrol, turizm ve madencilik alanındaki işbirliği anlaşması halen geçerli.",
            ("agreement", "petrol, turizm ve madencilik alanındaki işbirliği anlaşması", "in_force"),
        ),
        (
            "Peru ile Kenya arasında 2010’da imzalanan çerçeve anlaşması uygulanıyor.",
            ("agreement", "çerçeve anlaşması", "signed"),
        ),
    ],
)
def test_what_is_told_of_one_document(said: str, document: tuple[str, str, str]) -> None:
    assert named(read(LEADERS + said)) == [document]


@pytest.mark.parametrize(
    "said",
    [
        "Cusco Belediyesi ile Kenya’nın Kitale kenti arasında kardeş şehir protokolü imzalandı.",
        "Lima Belediye Başkanı Ana Roe, gittiği Nairobi’de belediyeler arasındaki ulaşım protokolünü imzaladı.",
    ],
)
def test_towns_stand_for_their_states(said: str) -> None:
    [document] = [d for d in read(said) if d.kind == "agreement"]
    assert countries(document) == ["KEN", "PER"]
    assert "sector:environment" not in {v.field for v in document.values}


def test_a_town_at_home_signs_nothing_between_states() -> None:
    assert read("Lima Belediyesi ile Cusco Belediyesi arasında kardeş şehir protokolü imzalandı.") == []


@pytest.mark.parametrize("behind", ["alanında", "hakkında"])
def test_fields_that_are_told_one_by_one(behind: str) -> None:
    drafts = read(f"{LEADERS}Biri gümrük kapıları, diğeri turizm {behind} olmak üzere iki anlaşma imzalandı.")
    assert [title for _, title, _ in named(drafts)] == ["gümrük kapıları", "turizm"]
    assert [count for count, _, _ in counted(drafts)] == ["2"]


def test_who_signed_together_tells_the_states_and_not_whom_the_document_answers() -> None:
    said = "Tapia, Odongo’yla birlikte imzaladıkları kıta sahanlığı anlaşmasının Şilililerin sondajına cevap olduğunu söyledi."
    [document] = [d for d in read(LEADERS + said) if d.kind == "agreement"]
    assert countries(document) == ["KEN", "PER"]


@pytest.mark.parametrize(
    "text",
    [
        "Peru, Şili ve Kenya tarım bakanlarının üçlü toplantısı Lima’da yapıldı. Bakanlar Lima Bildirisi’ni imzaladı.",
        "Nairobi’deki Peru-Şili-Kenya zirvesi ertelendi. Üç ülkenin liderleri mayısta su anlaşmasını imzalamıştı.",
        "Peru Bakanı Ana Roe, Şili Bakanı Pablo Soto ve Kenya Bakanı Peter Odongo üçlü bir toplantı yaptı. "
        "Bakanlar, su kaynaklarının korunmasına dair bir protokol imzaladı.",
    ],
)
def test_three_of_whom_was_told_sign_together(text: str) -> None:
    [document] = [d for d in read(text) if d.kind == "agreement"]
    assert countries(document) == ["CHL", "KEN", "PER"]


def test_two_states_that_are_named_sign_alone_beside_a_meeting_of_three() -> None:
    text = "Peru, Şili ve Kenya’nın üçlü toplantısı Lima’da yapıldı. Peru ile Kenya balıkçılık anlaşması imzaladı."
    assert [countries(d) for d in read(text) if d.kind == "agreement"] == [["KEN", "PER"]]


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        ("Kenya ile imzalanan protokol Kenyalı hemşirelerin Lima’da eğitilmesini öngörüyor.",
         "Kenyalı hemşirelerin Lima’da eğitilmesi"),
        ("Kenya’yla, limanın Perulu bir şirket tarafından genişletilmesini öngören anlaşma imzalandı.",
         "limanın Perulu bir şirket tarafından genişletilmesini öngören anlaşma"),
        ("İki ülke mayıs ayının başında kömür sahalarının KOVA tarafından işletilmesi için 2 milyar dolarlık anlaşma imzaladı.",
         "kömür sahalarının KOVA tarafından işletilmesi"),
        ("Diplomatik pasaport hamillerine vize muafiyeti sağlanmasına ilişkin anlaşma imzalandı.",
         "Diplomatik pasaport hamillerine vize muafiyeti sağlanmasına ilişkin anlaşma"),
        ("İki ülke kahve ve çay konusunda da bir mutabakat zaptı imzaladı.",
         "kahve ve çay konusunda da bir mutabakat zaptı"),
    ],
)  # fmt: skip
def test_deeds_are_told_with_those_who_do_them(sentence: str, title: str) -> None:
    assert [found for _, found, _ in named(read(LEADERS + sentence))] == [title]


@pytest.mark.parametrize(
    ("text", "states"),
    [
        ("Kenya Bakanı Peter Odongo, Afrika Birliği Genel Sekreteri Ana Roe ile görüştü ve iki taraf suya ilişkin muhtırayı "
         "imzaladı.", ["KEN"]),
        ("Türkiye Bakanı Ali Örnek, Avrupa Birliği üyesi Peru’nun Bakanı Ana Roe ile görüştü.\nGeri Kabul Anlaşması’nın "
         "mayısta imzalanması planlanıyor.", ["TUR"]),
        ("Manila ile İslami Kurtuluş Cephesi çerçeve anlaşmasını imzaladı.", []),
    ],
)  # fmt: skip
def test_documents_with_bodies_are_of_the_one_state(text: str, states: list[str]) -> None:
    assert [countries(d) for d in read(text) if d.kind == "agreement"] == ([states] if states else [])


@pytest.mark.parametrize(
    ("sentence", "document"),
    [
        ("Karma Ekonomik Komisyon toplantısının sonunda 9 sayfalık protokole imza konuldu.",
         ("protocol", "Karma Ekonomik Komisyon toplantısının sonunda 9 sayfalık protokol", "signed")),
        ("Projenin dayanağı, iki ülke arasında imzalanan hükümetler arası çerçeve anlaşması.",
         ("agreement", "hükümetler arası çerçeve anlaşması", "signed")),
        ("Odongo, Vergi Anlaşması’nın uygulanmasında güçlük çektiklerini anlattı.",
         ("agreement", "Vergi Anlaşması", "in_force")),
        ("İki belediye arasındaki kültür protokolü 2009’da imzalanmıştı.", ("protocol", "kültür protokolü", "signed")),
    ],
)  # fmt: skip
def test_documents_of_councils_governments_and_towns(sentence: str, document: tuple[str, str, str]) -> None:
    assert named(read(LEADERS + sentence)) == [document]


def test_what_a_body_decides_titles_no_protocol() -> None:
    assert named(read(LEADERS + "Avrupa Komisyonu kararı sonrasında protokol imzalandı.")) == []


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Peru Bakanı Ana Roe ile Kenya Büyükelçisi Peter Odongo arasında mayısta imzalanan vergi anlaşması onaylandı.", 2),
        ("Peru Bakanı Ana Roe, Kenyalı mevkidaşı Peter Odongo ile vergi anlaşmasını imzaladı.", 2),
        ("Kenya Bakanı Peter Odongo’yla vergi anlaşmasını imzalayan Peru Bakanı Ana Roe, sonra Oslo’ya gitti.", 2),
        ("Peru Bakanı Ana Roe, Peter Odongo ile görüştükten sonra Kenya ile vergi anlaşmasını imzaladı.", 1),
    ],
)
def test_those_between_whom_and_with_whom_something_is_signed_sign_it(text: str, who: int) -> None:
    [document] = [d for d in read(text) if d.kind == "agreement"]
    assert len({v.field for v in document.values if v.field.startswith("participant:")}) == who


TOWNS = "Kenya’nın Lima Büyükelçisi Ali Omondi, Cusco’da Belediye Başkanı Luis Tapia’yı ziyaret etti. "


@pytest.mark.parametrize(
    ("text", "documents"),
    [
        (LEADERS + "Bakanlar iki belgeye imza attı.\nBELGELER; turizm alanında mutabakat zaptı ve 2013-2015 yıllarını kapsayan "
         "spor programı.",
         [("memorandum", "turizm alanında mutabakat zaptı", "signed"), ("programme", "spor programı", "signed")]),
        (LEADERS + "Turizm protokolü ile Cusco’da yapılacak köprünün sözleşmesi de imzalanan üç belge arasında yer aldı.",
         [("protocol", "Turizm protokolü", "signed"), ("contract", "Cusco’da yapılacak köprünün sözleşmesi", "signed")]),
        (LEADERS + "İmzalananlar arasında vergi protokolü ile üniversitenin Lima’da şube açmasına dair sözleşme yer aldı.",
         [("protocol", "vergi protokolü", "signed"),
          ("contract", "üniversitenin Lima’da şube açmasına dair sözleşme", "signed")]),
        (LEADERS + "Tapia, “Mart ayında bir niyet mektubu imzalamıştık, bugün bir adım daha attık” dedi.",
         [("letter_of_intent", "niyet mektubu", "signed")]),
        (TOWNS + "Kisumu Belediye Başkanı’nın haziran ayında kardeş şehir protokolünü imzalayacağı bildirildi.",
         [("protocol", "kardeş şehir protokolü", "planned")]),
        (TOWNS + "Tapia, kardeş şehir anlaşmasının belediye meclisinden geçtiğini ve Kisumu’da imzalanacağını duyurdu.",
         [("agreement", "kardeş şehir anlaşması", "planned")]),
        (LEADERS + "2004’te imzalanan ve yurttaşlara oturma, çalışma ve mülk edinme hakkı tanıyan Üç Özgürlük Anlaşması "
         "uygulanmıyor.", [("agreement", "Üç Özgürlük Anlaşması", "signed")]),
        (LEADERS + "Görüşmede, önümüzdeki dönemde imzalanacak olan gençlik ve spor anlaşması ele alındı.",
         [("agreement", "gençlik ve spor anlaşması", "planned")]),
        (LEADERS + "Süreç, iki liderin üzerinde uzlaştığı Ortak Açıklama ile başlamıştı.",
         [("joint_declaration", "Ortak Açıklama", "agreed")]),
        (LEADERS + "Kenya, Peru’dan yolcu uçağı almak için 2 milyar dolarlık anlaşma imzaladı.",
         [("agreement", "yolcu uçağı almak", "signed")]),
        (LEADERS + "İki ülke ilişkileri geliştirmek için bir anlaşma imzaladı.", []),
        (LEADERS + "Törende tarım ve turizm alanlarında mutabakat zabıtları imzalandı.",
         [("memorandum", "tarım", "signed"), ("memorandum", "turizm", "signed")]),
        ("Kenya Petrol Genel Müdürü Ali Omondi ile Peru Enerji Bakanı Ana Roe gaz alımını öngören sözleşmeye imza attı.",
         [("contract", "gaz alımını öngören sözleşme", "signed")]),
        (LEADERS + "2007’de imzalanan Peru-Kenya Enerji Anlaşması da konuşuldu.",
         [("agreement", "Enerji Anlaşması", "signed")]),
        (LEADERS + "İki bakan, vize anlaşmasının imzasından sonra el sıkıştı.", [("agreement", "vize anlaşması", "signed")]),
        (LEADERS + "Vergi anlaşmasının gözden geçirilmesi kararlaştırıldı.", [("agreement", "Vergi anlaşması", "in_force")]),
        (LEADERS + "İmzalanan anlaşmaların başında vergi anlaşması geliyor.", [("agreement", "vergi anlaşması", "signed")]),
        (LEADERS + "İki ülke, ortak komite kurulmasını da içeren mutabakat belgesine imza attı.",
         [("memorandum", "ortak komite kurulmasını da içeren mutabakat belgesi", "signed")]),
        (LEADERS + "Tapia, “Kenya’yla vergi anlaşmasını bu yıl bitireceğiz” dedi.",
         [("agreement", "vergi anlaşması", "planned")]),
        (LEADERS + "Genel Sekreter, vergi anlaşmasının beş ülke tarafından onaylandığını hatırlattı.", []),
    ],
)  # fmt: skip
def test_documents_of_lists_towns_and_plans(text: str, documents: list[tuple[str, str, str]]) -> None:
    assert named(read(text)) == documents


def test_a_declaration_that_leaders_adopt_is_of_the_gathering_told_before() -> None:
    text = (
        "Peru Cumhurbaşkanı Luis Tapia, Kenya Cumhurbaşkanı Peter Odongo ve Gana Cumhurbaşkanı Ama Mensah Lima’daki zirvede "
        "bir araya geldi.\nTapia açılışta konuştu. Konuşmasında ticarete değindi. Basın salona alınmadı.\n"
        "Oturumun ardından liderler Lima Bildirisi’ni kabul etti."
    )
    assert [countries(told) for told in read(text)] == [["GHA", "KEN", "PER"]]


@pytest.mark.parametrize(
    "text",
    [
        LEADERS + "O gün 11 anlaşma imzalandı ama görüşmenin yarısı Bolivya’ya ayrıldı.",
        "Bolivya Bakanı Ana Roe dün Oslo’da Norveç Başbakanı Kari Berg ile görüştü.\nKenya Cumhurbaşkanı’nın Peru’ya yapacağı "
        "gezi ertelendi. Karar salı alındı. Ziyarette üç anlaşmanın imzalanması planlanıyor.",
    ],
)
def test_counts_are_of_the_two_states_that_meet(text: str) -> None:
    assert [countries(told) for told in read(text)] == [["KEN", "PER"]]


@pytest.mark.parametrize("said", ["imzalamayı önerdi", "imzalanmasını teklif etti"])
def test_what_is_proposed_to_be_signed(said: str) -> None:
    [draft] = read(f"Peru, Kenya'ya sınır güvenliği konusunda bir protokol {said}.")
    assert value(draft, "status") == "proposed"


def test_a_time_between_a_document_and_its_signing_owns_nothing() -> None:
    [draft] = read("Peru ile Kenya arasındaki Ulaştırma Anlaşması'nın önümüzdeki ay imzalanması bekleniyor.")
    assert value(draft, "status") == "planned"


@pytest.mark.parametrize("where", ["Norveç'in başkenti Oslo'da", "Norveç'in Bergen kentinde"])
def test_the_state_in_which_a_document_is_signed_is_none_of_its_parties(where: str) -> None:
    [draft] = read(f"Peru Dışişleri Bakanı Ana Roe ile Kenya Dışişleri Bakanı Grace Wanjala, {where} sınır anlaşması imzaladı.")
    assert countries(draft) == ["KEN", "PER"]


def test_lines_are_between_the_states_of_the_sentence_above() -> None:
    lines = "\n1. Vergi Anlaşması\n2. Üçüncü Ülkelerde Müteahhitlik Anlaşması"
    found = [d for d in read("Peru ile Kenya arasında şu anlaşmalar imzalandı:" + lines) if d.kind == "agreement"]
    assert [countries(d) for d in found] == [["KEN", "PER"], ["KEN", "PER"]]


@pytest.mark.parametrize(
    ("sentence", "documents"),
    [
        ("Bakanlar “Sağlık Alanında İşbirliği” başlıklı mutabakat zaptını imzaladı.",
         [("memorandum", "Sağlık Alanında İşbirliği", "signed")]),
        ("Bakanlar “Sağlık Alanında İşbirliği”ne dair protokolü imzaladı.",
         [("protocol", "Sağlık Alanında İşbirliği", "signed")]),
        ("Bakanlar “Nükleer Enerji” konulu bir protokol imzaladı.", [("protocol", "Nükleer Enerji", "signed")]),
        ("Bakanlar polis teşkilatları arasında işbirliğini öngören protokolü imzaladı.",
         [("protocol", "polis teşkilatları arasında işbirliğini öngören protokol", "signed")]),
        ("İki ülke arasında karşılıklı yardımlaşma protokolü imzalandı.",
         [("protocol", "karşılıklı yardımlaşma protokolü", "signed")]),
        ("İki ülke arasında su ve tarım teknolojileri alanında işbirliği anlaşması imzalandı.",
         [("agreement", "su ve tarım teknolojileri alanında işbirliği anlaşması", "signed")]),
        ("İki ülke, serbest ticaret anlaşması görüşmelerini başlattı.",
         [("agreement", "serbest ticaret anlaşması", "planned")]),
        ("İki ülke, kira anlaşmasının süresini 2042 yılına kadar uzatan protokolü imzaladı.",
         [("agreement", "kira anlaşması", "in_force"),
          ("protocol", "kira anlaşmasının süresini 2042 yılına kadar uzatan protokol", "signed")]),
        ("İki ülke arasındaki arama-kurtarma anlaşması imzalandı.", [("agreement", "arama-kurtarma anlaşması", "signed")]),
        ("İki ülke, bir köprünün inşası için gelecek ay bir anlaşma imzalayacak.",
         [("agreement", "köprünün inşası", "planned")]),
        ("İki ülke, öğrencilerin vizesiz seyahatine imkân sağlayan bir anlaşma imzaladı.",
         [("agreement", "öğrencilerin vizesiz seyahati", "signed")]),
        ("Vergi anlaşması imzalandı. Kenya adına anlaşmayı Odongo imzaladı.", [("agreement", "Vergi anlaşması", "signed")]),
        ("Üç belge imzalandı. Bunların arasında ilaç sektöründe işbirliği protokolü bulunuyor.",
         [("protocol", "ilaç sektöründe işbirliği protokolü", "signed")]),
        ("Suçluların iadesi ve gümrüklerin işleyişiyle ilgili iki anlaşma imzalandı.",
         [("agreement", "Suçluların iadesi", "signed"), ("agreement", "gümrüklerin işleyişi", "signed")]),
        ("Turizm ve spor konulu iki protokol imzalandı.", [("protocol", "Turizm", "signed"), ("protocol", "spor", "signed")]),
    ],
)  # fmt: skip
def test_documents_by_the_words_around_them(sentence: str, documents: list[tuple[str, str, str]]) -> None:
    assert named(read(LEADERS + sentence)) == documents


def test_documents_that_come_near_their_signing_are_counted() -> None:
    assert counted(read(LEADERS + "Dört anlaşmanın imza aşamasına geldiği bildirildi.")) == [("4", None, "agreed")]


@pytest.mark.parametrize("subject", ["malların korunması anlaşması", "okul açılmasına ilişkin anlaşma"])
def test_what_a_document_is_about_is_not_what_was_done_on_a_visit(subject: str) -> None:
    drafts = read(f"Kenya Cumhurbaşkanı Peter Odongo’nun Lima ziyaretinde {subject} imzalandı.")
    assert [(value(d, "title"), countries(d)) for d in drafts] == [(subject, ["KEN", "PER"])]


@pytest.mark.parametrize("both", ["Sağlık Bakanlığı ile Peru Sağlık Bakanlığı", "Peru Sağlık Bakanlığı ile Sağlık Bakanlığı"])
def test_a_ministry_of_no_state_beside_anothers_is_that_of_those_who_write(both: str) -> None:
    read = reading(f"{both} arasında sağlık alanında işbirliği protokolü imzalandı.")
    [claim] = [c for c in read.claims if c.kind == "agreement"]
    assert {v.value for v in claim.values if v.field.startswith("country:")} == {"PER", "TUR"}
