"""Trade targets and volumes: what amounts are, between whom, for when, and what they are not."""

from __future__ import annotations

from datetime import date

import pytest

from bilateral import mentions
from bilateral.extract import happenings, trade
from bilateral.extract.scene import Draft, Scene
from bilateral.extract.speech import Speech
from bilateral.facts import Article, Report
from bilateral.turkish import dates, money
from bilateral.turkish.pipeline import analyse
from bilateral.turkish.rules import FOLDER, Rule, load, ruleset

DAY = "2025-05-20"
RULES = load(FOLDER / "trade.yml")


def drafts(text: str) -> tuple[Scene, list[Draft]]:
    article = Article("x", "x.txt", text, "", None, None, DAY, (Report(0, len(text), None, None, DAY),))
    analysed = analyse(text)
    dated = dates.find(text, date.fromisoformat(DAY))
    scene = Scene(article, analysed, mentions.find(analysed), dated, money.find(text))
    return scene, trade.extract(scene, happenings.extract(scene, Speech(scene)), lambda sentence: None)


def told(text: str) -> list[dict[str, str]]:
    """The facts of a text, each as its fields and, under ``states``, its countries."""
    found = []
    for draft in drafts(text)[1]:
        fields = {v.field: v.value for v in draft.values if not v.field.startswith("country:")}
        states = sorted({v.value for v in draft.values if v.field.startswith("country:")})
        found.append({**fields, "kind": draft.kind, "key": draft.key, "states": "-".join(states)})
    return found


def only(text: str) -> dict[str, str]:
    facts = told(text)
    assert len(facts) == 1, facts
    return facts[0]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_a_rule_matches_its_examples_and_none_of_its_rejects(rule: Rule) -> None:
    def matches(sentence: str) -> bool:
        return any(hit.rule.id == rule.id for hit in ruleset("trade").hits(analyse(sentence)))

    assert [s for s in rule.examples if not matches(s)] == []
    assert [s for s in rule.rejects if matches(s)] == []


VOLUMES = {
    "Peru ile Şili arasındaki ticaret hacmi geçen yıl 2,4 milyar dolara ulaştı.": ("2400000000", "2024"),
    "Peru ile Şili arasındaki ticaret hacmi 30 milyar dolardır.": ("30000000000", None),
    "Peru ile Şili'nin ticareti 10 milyar dolar seviyesinde.": ("10000000000", None),
    "Peru ile Şili arasındaki 2 milyar doları aşan ticaret hacmi az bulunuyor.": ("2000000000", None),
    "Peru ile Şili arasında 2 milyar doların üzerinde bir ticaret hacmi bulunuyor.": ("2000000000", None),
    "Peru ile Şili arasında 2023'te 3 milyar dolarlık ticaret gerçekleşti.": ("3000000000", "2023"),
    "Peru ile Şili ticaret hacmini 2 milyar dolara çıkardı.": ("2000000000", None),
    "Peru ile Şili arasındaki ticaret hacmi, 2024 yılında bir önceki yıla göre yüzde 12 artarak "
    "2 milyar 150 milyon dolar olarak gerçekleşti.": ("2150000000", "2024"),
    "Peru ile Şili, ticaret hacminin 2 milyar dolara ulaşmasından memnun.": ("2000000000", None),
    "Peru ile Şili, 2 milyar dolarlık ticaret hacmine sahip.": ("2000000000", None),
    "Peru ile Şili arasındaki ticaret hacmi 2 milyar doların biraz üzerindeydi.": ("2000000000", None),
    "Peru ile Şili arasında geçen yıl 2 milyar dolar değerinde ticaret yapıldı.": ("2000000000", "2024"),
    "Peru-Şili hattında ticari ilişkiler 2023'ün sonu itibarıyla 2 milyar dolarlık seviyeye ulaştı.": ("2000000000", "2023"),
    "Peru ile Şili arasındaki ticaret ilk üç ayda geçen yılın aynı dönemine göre yüzde 8 artıp 2 milyar dolara çıktı.": (
        "2000000000",
        "2025-01/2025-03",
    ),
    "Peru ile Şili arasındaki ticaret hacmi bu yılın ilk üç ayında 700 milyon avroyu buldu.": (
        "700000000",
        "2025-01/2025-03",
    ),
}


@pytest.mark.parametrize("text", VOLUMES, ids=lambda text: text[-50:])
def test_an_amount_that_was_reached_is_a_volume(text: str) -> None:
    fact = only(text)
    assert (fact["kind"], fact["states"], fact["measure"]) == ("trade_volume", "CHL-PER", "trade_volume")
    assert (fact["amount"], fact.get("period")) == VOLUMES[text]
    assert {"by_year", "status", "announced_on"} & fact.keys() == set()


TARGETS = {
    "Peru ve Şili, ticaret hacmini 2030'a kadar 6 milyar dolara çıkarma konusunda anlaştı.": ("2030", "agreed"),
    "Peru ve Şili arasındaki ticaretin 6 milyar dolara yükseltilmesi kararlaştırıldı.": (None, "agreed"),
    "Peru ve Şili arasındaki ticaretin beş yıl içinde 6 milyar dolara çıkarılmasını önerdi.": ("2030", "proposed"),
    "Peru ve Şili, 6 milyar dolarlık ticaret hacmi hedefine 2028'e kadar ulaşmayı planlıyor.": ("2028", "agreed"),
    "Şili, Peru ile ticaretini 6 milyar dolara çıkarmak istiyor.": (None, "proposed"),
    "Peru ve Şili arasındaki ticarette hedef 6 milyar dolar.": (None, "proposed"),
    "Peru ve Şili arasındaki ticaret hacminin 6 milyar dolar hedefine doğru ilerlediğini söyledi.": (None, "proposed"),
    "Peru ile Şili arasındaki ticareti 6 milyar dolara getirelim dedik.": (None, "proposed"),
    "Peru ve Şili, ticaret hacmini orta vadede 6 milyar dolara taşıyacak.": (None, "agreed"),
}


@pytest.mark.parametrize("text", TARGETS, ids=lambda text: text[-50:])
def test_an_amount_that_is_to_be_reached_is_a_target(text: str) -> None:
    fact = only(text)
    assert (fact["kind"], fact["amount"], fact["currency"]) == ("trade_target", "6000000000", "USD")
    assert (fact.get("by_year"), fact["status"]) == TARGETS[text]
    assert fact["announced_on"] == DAY


@pytest.mark.parametrize(
    ("behind", "year"),
    [
        ("Bakan \"altı milyar\" hedefini de dile getirdi.", None),
        ("Bakan hedefi 2027 için 6 milyar dolar olarak açıklamıştı.", "2027"),
        ("Bunu önce 6 milyar dolara getirelim dedik.", None),
    ],
)
def test_an_aim_told_behind_what_was_reached(behind: str, year: str | None) -> None:
    facts = told(f"Peru ile Şili arasındaki ticaret 2 milyar dolara ulaştı. {behind}")
    assert [(f["kind"], f["amount"], f["states"]) for f in facts] == [
        ("trade_target", "6000000000", "CHL-PER"),
        ("trade_volume", "2000000000", "CHL-PER"),
    ]
    assert facts[0].get("by_year") == year


@pytest.mark.parametrize(
    ("text", "reached"),
    [
        ("Peru ile Şili 2 milyar dolarlık ticareti ikiye katlayıp 6 milyar dolara çıkarmak istiyor.", "2000000000"),
        ("Peru ile Şili arasındaki ticaret 300 milyon dolardı, Lima bunu 600 milyona çıkarmak istiyor.", "300000000"),
    ],
)
def test_what_is_reached_stands_beside_what_is_aimed_at(text: str, reached: str) -> None:
    facts = told(text)
    assert [f["amount"] for f in facts if f["kind"] == "trade_volume"] == [reached]
    assert [f["amount"][0] for f in facts if f["kind"] == "trade_target"] == ["6"]


def test_trade_is_of_the_two_states_that_the_sentence_before_names() -> None:
    talks = "Peru Dışişleri Bakanı Ana Roe, Lima'da Kenya Dışişleri Bakanı Peter Odongo ile görüştü.\n\n"
    text = f"{talks}Peru ile Şili arasındaki ticaret geriledi. Peru verilerine göre hacim geçen yıl 2 milyar dolara düştü."
    assert only(text)["states"] == "CHL-PER"


@pytest.mark.parametrize(
    "text",
    [
        "Peru ile Şili arasındaki liman ülkeye 3 milyar dolar getirdi, ticareti büyüttü.",
        "Peru'nun Şili'ye ihracatı 700 milyon dolara ulaştı.",
        "Peru'daki Şili yatırımları 2 milyar dolara ulaştı, iki ülke arasındaki ticaret gelişiyor.",
        "Peru ile Şili arasındaki ticaretin 5 milyar dolarlık bir potansiyeli var.",
        "Peru ile Şili arasındaki ticaretin 5 milyar dolara ulaşması bekleniyor.",
        "Peru ile Şili arasındaki ticaret hacmi 5 milyar dolara ulaşabilir.",
        "Peru ile Şili arasındaki ticaret hacmi 2 milyar dolar arttı.",
        "Peru ve Şili'nin ticaret hacmi 2 milyar dolara ulaşmadı.",
        "Peru'nun dış ticaret açığı Şili ile ticarette 4 milyar dolara çıktı.",
        "Peru'nun dış ticaret hacmi 90 milyar dolara ulaştı.",
        "Peru ile Şili arasında imzalanan 3 milyar dolarlık kredi anlaşması ticareti artıracak.",
        "Peru ile Şili arasındaki ticaret arttı; şirketin değeri 5 milyar dolara çıktı.",
        "Peru ile Şili serbest ticaret anlaşması imzaladı. Limanın bedeli 2 milyar dolara yükseldi.",
        "Ticaret hacmi 2 milyar dolara ulaştı.",
    ],
)
def test_other_amounts_are_no_trade_of_two_states(text: str) -> None:
    assert told(text) == []


def test_a_rise_is_two_volumes_each_with_its_year() -> None:
    text = "2015-2024 yılları arasında Peru ile Şili'nin ticareti 2 milyar dolardan 5 milyar dolara yükseldi."
    assert [(f["amount"], f["period"]) for f in told(text)] == [("2000000000", "2015"), ("5000000000", "2024")]


def test_what_trade_was_while_it_grew_is_a_volume() -> None:
    text = "Peru ile Şili arasındaki ticaret 2022'de 588 milyon dolarken 2023'te 851 milyon dolara yükseldi."
    assert [(f["amount"], f["period"]) for f in told(text)] == [("588000000", "2022"), ("851000000", "2023")]


def test_an_aim_from_one_amount_to_another_is_a_volume_and_a_target() -> None:
    facts = told("Peru ile Şili, ikili ticareti 800 milyon dolardan 2 milyar dolara çıkarmayı hedefliyor.")
    assert [(f["key"], f["amount"]) for f in facts] == [("t1", "2000000000"), ("v1", "800000000")]


def test_a_volume_stands_beside_the_aim_that_follows_it() -> None:
    facts = told("Peru ile Şili ticaret hacmi 6 milyar doları aşarken, hedef 10 milyar dolar olarak belirlendi.")
    assert [(f["key"], f["amount"]) for f in facts] == [("t1", "10000000000"), ("v1", "6000000000")]


def test_the_trade_that_is_to_grow_is_a_volume() -> None:
    facts = told("Peru ile Şili, 3 milyar dolarlık ticaret hacmini 5 milyar dolara çıkarmak üzere anlaştı.")
    assert [(f["key"], f["amount"]) for f in facts] == [("t1", "5000000000"), ("v1", "3000000000")]


def test_what_was_reached_and_what_is_aimed_at_keep_their_own_years() -> None:
    text = "Peru ile Şili, 2024'te 2 milyar dolara ulaşan ticaret hacmini 2030'a kadar 5 milyar dolara çıkaracak."
    target, volume = told(text)
    assert (target["amount"], target["by_year"]) == ("5000000000", "2030")
    assert (volume["amount"], volume["period"]) == ("2000000000", "2024")


def test_this_figure_points_to_the_trade_told_before() -> None:
    text = "Peru ile Şili'nin ticaret hacmi 50 milyar avroyu geçti. Bu rakamı 60 milyar avroya çıkarmak istiyoruz."
    target, volume = told(text)
    assert (target["amount"], target["states"]) == ("60000000000", "CHL-PER")
    assert (volume["amount"], volume["qualifier"]) == ("50000000000", "over")


def test_a_heading_is_evidence_of_the_target_that_the_report_tells() -> None:
    text = (
        "Ticarette hedef 40 milyar dolar\nPeru ile Şili, ticaret hacmini beş yıl içinde 40 milyar dolara yükseltmekte kararlı."
    )
    scene, (draft,) = drafts(text)
    places = {scene.text[v.start : v.end] for v in draft.values if v.field == ""}
    assert places == set(text.split("\n"))


def test_a_target_told_twice_is_one_with_one_status() -> None:
    text = (
        "Peru ile Şili arasındaki ticareti 4 milyar dolara çıkarmak istiyoruz.\n"
        "Peru ile Şili, ticaret hacmini 4 milyar dolara çıkarma konusunda anlaştı."
    )
    _, (draft,) = drafts(text)
    assert [v.value for v in draft.values if v.field == "status"] == ["agreed"]
    assert len([v for v in draft.values if v.field == "amount"]) == 2


def test_a_target_set_on_another_day_keeps_that_day() -> None:
    fact = only("Peru ile Şili, 12 Mayıs'ta ticareti 3 milyar dolara çıkarmayı kararlaştırmıştı.")
    assert fact["announced_on"] == "2025-05-12"


def test_a_currency_names_no_party() -> None:
    fact = only("Peru ile Şili arasındaki ticaret hacmi 3 milyar ABD dolarına ulaştı.")
    assert (fact["states"], fact["currency"]) == ("CHL-PER", "USD")


def test_exports_are_measured_only_as_a_target() -> None:
    fact = only("Peru, Şili'ye ihracatını 2 milyar dolara çıkarmayı hedefliyor.")
    assert (fact["kind"], fact["measure"]) == ("trade_target", "exports")


@pytest.mark.parametrize("text", [*VOLUMES, *TARGETS], ids=lambda text: text[-50:])
def test_every_value_has_words_that_say_it(text: str) -> None:
    scene, (draft,) = drafts(text)
    said = {v.field: scene.text[v.start : v.end] for v in draft.values}
    assert all(words.strip() == words != "" for words in said.values())
    assert said["amount"] in text and money.find(said["amount"])[0].amount == int(only(text)["amount"])


LEDGERS = {
    "Peru İstatistik Kurumu, Kore ile 2024 ticaretini 3 milyar won olarak açıkladı. Seul aynı yıla 900 milyon dolar yazıyor.": (
        ("3000000000", "KRW", "2024"),
        ("900000000", "USD", "2024"),
    ),
    "Peru ile Şili arasındaki ticaret 2024'te 3 milyar dolardı; bu rakam yılın ilk çeyreğinde 800 milyon dolara tırmandı.": (
        ("3000000000", "USD", "2024"),
        ("800000000", "USD", "2025-01/2025-03"),
    ),
    "Kenya ile Kuveyt arasındaki ticaret geçen yıl 40 milyon dinar, yani yaklaşık 130 milyon dolar oldu.": (
        ("40000000", "KWD", "2024"),
        ("130000000", "USD", "2024"),
    ),
    "Peru ile Şili arasında 2023'te 2 milyar dolar olan, 2024'te 3 milyar dolara çıkan ticaret hacmi umut verdi.": (
        ("2000000000", "USD", "2023"),
        ("3000000000", "USD", "2024"),
    ),
    "Peru ile Şili arasındaki ticaret 2024'te 3 milyar dolardı. Lima'nın aynı yıl için verdiği rakam ise 2,6 milyar dolar.": (
        ("3000000000", "USD", "2024"),
        ("2600000000", "USD", "2024"),
    ),
    "Peru ile Şili arasındaki ticaret 2023'teki 2 milyar dolardan geçen yıl 3 milyar dolara yükseldi.": (
        ("2000000000", "USD", "2023"),
        ("3000000000", "USD", "2024"),
    ),
}


@pytest.mark.parametrize("text", LEDGERS, ids=lambda text: text[-50:])
def test_ledgers_of_two_sides_are_volumes_each(text: str) -> None:
    found = [(f["amount"], f["currency"], f.get("period")) for f in told(text)]
    assert found == list(LEDGERS[text])


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("Peru ile Şili arasındaki ticaret 3 milyar dolara ulaştı. Hedef ortak: 2030'da 5 milyar dolar.", "2030"),
        ("Peru ile Şili arasındaki ticaret 3 milyar dolara ulaştı. Taraflar beş yılda 5 milyar doları istiyor.", "2030"),
        ("Peru ile Şili, petrol dışı ticarette 2029'a kadar 5 milyar dolarda anlaştı.", "2029"),
    ],
)
def test_goals_point_to_the_trade_told_before(text: str, year: str) -> None:
    goal = next(f for f in told(text) if f["kind"] == "trade_target")
    assert (goal["amount"], goal["states"], goal.get("by_year")) == ("5000000000", "CHL-PER", year)


@pytest.mark.parametrize(
    "sentence",
    [
        "Bakan, depremin maliyetini aynı yıl için 5 milyar dolar olarak açıkladı.",
        "Vakıf aynı yıl hastaneye 5 milyar dolar verdi.",
        "Liman için hedef 5 milyar dolar.",
        "Madenlerin geliri aynı dönemde 5 milyar dolar.",
    ],
)
def test_what_is_told_beside_trade_is_none(sentence: str) -> None:
    assert len(told(f"Peru ile Şili arasındaki ticaret 3 milyar dolara ulaştı. {sentence}")) == 1


TALKS = "Peru Dışişleri Bakanı Ana Roe, Lima'da Kenya Dışişleri Bakanı Ali Omondi ile görüştü. "


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("İki ülke arasında geçen yıl 580 milyon doları bulan hacmin yetmediğini söyledi.", [("trade_volume", "580000000")]),
        ("Ticarette geçen yıl ancak 45 milyon dolara ulaşılabilmişti.", [("trade_volume", "45000000")]),
        ("Ticaret 874 milyon dolarda kaldı; Roe bu rakamı üç yılda 3 milyara çıkaracaklarını açıkladı.",
         [("trade_target", "3000000000"), ("trade_volume", "874000000")]),
        ("Roe, \"Ticaretimiz 800 milyon dolarda. Bunu 2 milyara taşıyacağız\" dedi.",
         [("trade_target", "2000000000"), ("trade_volume", "800000000")]),
        ("Ticaret 1,2 milyar dolar, ama dengesiz.", [("trade_volume", "1200000000")]),
        ("Ticaret 2 milyar dolara gerilerken hedef değişmedi: 5 milyar dolar.",
         [("trade_target", "5000000000"), ("trade_volume", "2000000000")]),
        ("Ticaret dengesiz. 2024'te 7 milyar dolara yaklaştık.", [("trade_volume", "7000000000")]),
        ("Omondi ile birlikte konuşan Roe ticaretten memnun. Hacmin geçen yıl 300 milyon doları bulduğunu anlattı.",
         [("trade_volume", "300000000")]),
        ("İki ülke arasındaki ticaret 1 milyar dolara ulaşabilir.", []),
    ],
)  # fmt: skip
def test_sums_that_are_managed_pointed_to_or_opposed(sentence: str, expected: list[tuple[str, str]]) -> None:
    assert [(fact["kind"], fact["amount"]) for fact in told(TALKS + sentence)] == expected


def test_an_ambassador_speaks_of_his_state_and_the_one_he_is_posted_to() -> None:
    text = "Kenya'nın Lima Büyükelçisi Ali Omondi, Vali Ana Roe'yi ziyaret etti. "
    assert only(text + "Omondi, ticaret hacminin 300 milyon dolara ulaştığını söyledi.")["states"] == "KEN-PER"


@pytest.mark.parametrize(
    "text",
    [
        "Kenya, Peru'ya hekim gönderecek. Perulu hekimler buna karşı. İki ülke arasındaki ticaret 600 milyon dolara ulaştı.",
        "Kenya, Peru'ya hekim gönderecek. Hazırlıklar sürüyor. İkili ticaret geçen yıl 600 milyon dolara ulaştı.",
        "Kenya Başbakanı Ali Omondi, Lima'da Peru Başbakanı Ana Roe ile görüştü.\n"
        "Omondi yarın Santiago'ya gidip Şili Bakanı Pablo Soto ile görüşecek.\n"
        "İki ülke arasındaki ticaret hacmi 600 milyon dolara ulaştı.",
    ],
)
def test_the_two_states_told_of_last_are_meant_past_sentences_on_one(text: str) -> None:
    assert only(text)["states"] == "KEN-PER"


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Ticarette iki ülkenin 2028 için 9 milyar dolarlık hedefi bulunduğunu söyledi.", ("trade_target", "2028")),
        ("Ticarette 2028 yılı için 9 milyar dolarlık bir hedef var.", ("trade_target", "2028")),
        ("Roe, \"Ticarette 2028 yılı için 9 milyar dolar dedik\" diye konuştu.", ("trade_target", "2028")),
        ("2028'e kadar sürecek anlaşma sayesinde ticaret 9 milyar dolara ulaştı.", ("trade_volume", None)),
        ("Ticarette 9 milyar dolarlık hedefe ulaşıldı.", ("trade_volume", None)),
        ("Ticarette 9 milyar dolar hedefini açıkladı.", ("trade_target", None)),
        ("Ticaret hacmi hedefini 9 milyar dolara çıkardı.", ("trade_target", None)),
        ("Ticaret hacmi hedefi aşarak 9 milyar dolara çıktı.", ("trade_volume", None)),
    ],
)  # fmt: skip
def test_an_aim_that_there_is_and_a_year_to_come_make_a_target(sentence: str, expected: tuple[str, str | None]) -> None:
    fact = only(TALKS + sentence)
    assert (fact["kind"], fact.get("by_year")) == expected


def test_trade_with_a_region_is_not_of_two_states() -> None:
    assert told(f"{TALKS}Şili ile bölge arasındaki ticaretin geçen yıl 4 milyar dolara ulaştığını söyledi.") == []
    assert only("Peru ile bölge ülkesi Kenya arasındaki ticaret 4 milyar dolara ulaştı.")["states"] == "KEN-PER"


@pytest.mark.parametrize(
    ("behind", "kind"),
    [
        ("ticaret hacminin yeterli olmadığını söyledi.", "trade_volume"),
        ("ticaret hacmi potansiyelimizi yansıtmıyor.", "trade_volume"),
        ("ticaret iki ülkeye yakışmıyor.", "trade_volume"),
        ("ticaret hacmini artırmak için çalışacağız.", "trade_volume"),
        ("ticaret hacminin büyütülmesi gerektiğini söyledi.", "trade_volume"),
        ("ticaret hedefi yetersiz.", "trade_target"),
        ("ticaret hacmini yakalamak istiyoruz.", "trade_target"),
    ],
)
def test_what_is_judged_or_to_grow_is_there(behind: str, kind: str) -> None:
    assert only(f"{TALKS}İki ülke arasındaki 4 milyar dolarlık {behind}")["kind"] == kind


def test_each_amount_has_its_own_partner() -> None:
    sentence = "Roe, Şili ile ticaretin 5 milyar dolara çıktığını, Kenya ile ise 1 milyar dolarda kaldığını söyledi."
    facts = told(TALKS + sentence)
    assert [fact["states"] for fact in facts] == ["CHL-PER", "KEN-PER"]


def test_what_is_to_be_doubled_is_there() -> None:
    sentence = "Roe, 600 milyon dolarlık ikili ticareti iki katına çıkarmak istediğini söyledi."
    assert only(TALKS + sentence)["kind"] == "trade_volume"


def test_a_national_body_stands_for_its_state() -> None:
    assert only("Türkiye ile IKBY arasındaki ticaret hacmi 8 milyar dolara ulaştı.")["states"] == "IRQ-TUR"


@pytest.mark.parametrize(
    "aim",
    [
        "İki ülkenin 2030 için belirlediği rakam 6 milyar dolar.",
        "Bakan, 2030 için koydukları seviyenin 6 milyar dolar olduğunu söyledi.",
        "Taraflar 2030'a kadar 6 milyar dolarlık bir büyüklüğe erişmeyi amaçlıyor.",
    ],
)
def test_an_aim_is_told_without_its_name(aim: str) -> None:
    facts = told(f"Peru ile Şili arasındaki ticaret 2 milyar dolara ulaştı. {aim}")
    [target] = [f for f in facts if f["kind"] == "trade_target"]
    assert (target["amount"], target.get("by_year"), target["states"]) == ("6000000000", "2030", "CHL-PER")


def test_trade_up_to_an_amount_is_a_volume() -> None:
    fact = only("Peru ile Şili'nin 2023'te 2 milyar dolara varan karşılıklı ticareti dengesiz.")
    assert (fact["kind"], fact["amount"], fact["period"]) == ("trade_volume", "2000000000", "2023")


def test_an_aim_in_a_quotation_is_of_the_trade_that_the_speaker_tells_of() -> None:
    fact = only("Şili Bakanı Juan Soto, Peru ile ticaretin büyüdüğünü belirterek, \"Hedefimiz 6 milyar dolardır\" dedi.")
    assert (fact["kind"], fact["states"]) == ("trade_target", "CHL-PER")


def test_two_states_of_another_paragraph_are_those_of_whom_the_text_speaks_most() -> None:
    text = (
        "Peru Dışişleri Bakanı Ana Roe, Şili Dışişleri Bakanı Juan Soto ile Lima'da görüştü. Roe, Soto'ya limanı anlattı.\n"
        "Norveç Dışişleri Bakanı Lars Hansen de Kenya Dışişleri Bakanı Peter Odongo ile görüştü.\n"
        "Siyasetteki durgunluk ticarete yansımadı. İki ülkenin ticareti 2023'te 2 milyar dolara ulaştı."
    )
    assert [f["states"] for f in told(text)] == ["CHL-PER"]


@pytest.mark.parametrize("before", ["Geçen yılın", "Bir önceki yılın"])
def test_the_same_months_of_the_year_before(before: str) -> None:
    text = f"Peru ile Şili ticareti yılın ilk çeyreğinde 2 milyar dolar oldu. {before} aynı döneminde rakam 1 milyar dolardı."
    periods = {draft["amount"]: draft["period"] for draft in told(text)}
    assert periods == {"2000000000": "2025-01/2025-03", "1000000000": "2024-01/2024-03"}


def test_two_states_are_those_of_whom_somebody_spoke_before() -> None:
    text = "Peru Başbakanı Luis Tapia, Şili ile ticareti konuştu. İki ülke arasındaki ticaret 1 milyar doları aştı."
    assert only(text)["states"] == "CHL-PER"


FIGURES = {
    "Peru ile Şili arasında 3 milyar dolara yakın ticaret hacmi bulunuyor.": "v3",
    "Peru ile Şili arasındaki 3 milyar dolar düzeyindeki ticaretin 4 milyar doları aşması bekleniyor.": "v3",
    "Peru ile Şili arasındaki 3 milyar dolarlık ticaretin kriz nedeniyle daralacağı söylendi.": "v3",
    "Peru ile Şili arasındaki ticaret hacmi 3 milyar dolar, hedef 5 milyar dolar.": "t5 v3",
    "Peru ile Şili arasındaki ticaret hacmi 3 milyar dolar ve hedef 2030'da 5 milyar dolar.": "t5:2030 v3",
    "Peru ile Şili, ticarette ilk etapta 5 milyar, ardından 7 milyar dolar hedefliyor.": "t5 t7",
    "Peru ile Şili arasındaki ticarette hedef ilk etapta 5 milyar, ardından 7 milyar dolar.": "t5 t7",
    "Peru, Şili ile 4 milyar dolarlık ticaret hedeflediklerini, bu yıl 3 milyar dolara ulaşıldığını söyledi.": "t4 v3:2025",
    "Peru ile Şili, ticaret hacmini 5 milyar dolar seviyesine taşıma kararı aldı.": "t5",
    "Peru ile Şili arasındaki ticaret 3 milyar dolarla istenen seviyenin altında kaldı.": "v3",
    "Peru ile Şili arasındaki ticaret önce 2 milyar dolara düştü, şimdi 3 milyar dolara geldik.": "v2 v3",
    "Peru ile Şili arasındaki ticaret 2023'te 2 milyar dolardı. Şili kaynakları 3 milyar dolar rakamını veriyor.": "v2:2023 v3",
    "Peru ile Şili, ticareti 3 milyar dolar seviyesinden 5 milyar dolara çıkarmak istiyor.": "t5 v3",
    "Peru ile Şili arasındaki ticaret 2 milyar dolardan yüzde 50 artarak 3 milyar dolara çıktı.": "v2 v3",
    "Peru ile Şili, 5 milyar dolardan 3 milyar dolara gerileyen ticaret hacmini konuştu.": "v3 v5",
    "Peru ile Şili'nin ticareti 2024'te 3 milyar dolar oldu. Bir önceki yıl bu rakam 2 milyar dolardı.": "v2:2023 v3:2024",
    "Peru ile Şili'nin ticareti, bu yılın ilk üç ayında geçen yılın aynı dönemindeki 2 milyar dolardan 3 milyara çıktı.": (
        "v2:2024-01/2024-03 v3:2025-01/2025-03"
    ),
    "Peru ile Şili arasında 2023'te ihracat 1, ithalat 2 milyar dolar, toplam ticaret 3 milyar dolar oldu.": "v3:2023",
    "Peru ile Şili arasındaki ticaret hacmi\n- 2022: 2 milyar dolar\n- 2023: 3 milyar dolar": "v2:2022 v3:2023",
    "Peru-Şili\n* Ticaret hacmi: 3 milyar dolar (2023)": "v3:2023",
    "Peru ile Şili dost ülke oldu. Ticaret 3 milyar dolara çıkmış, küresel krizin etkisiyle 2 milyar dolara düşmüştü.": "v2 v3",
}


@pytest.mark.parametrize("text", FIGURES, ids=lambda text: text[-50:])
def test_what_is_told_of_each_amount(text: str) -> None:
    facts = [f for f in told(text) if f["states"] == "CHL-PER"]
    short = (f["kind"][6] + f["amount"][0] + ":" + f.get("by_year", f.get("period", "")) for f in facts)
    assert " ".join(sorted(fact.rstrip(":") for fact in short)) == FIGURES[text]


@pytest.mark.parametrize(
    "text",
    [
        "Şili Bakanı Ana Roe, Lima'daki temaslarında ikili ticaretin 3 milyar dolar olduğunu söyledi.",
        "Şili Bakanı Ana Roe, iki ülke arasındaki ticaretin 3 milyar dolar olduğunu söyledi. Peru ile Şili fon kuracak.",
        "Ticaret hacmi 3 milyar dolara ulaştı. Peru ile Şili dost ülkeler.",
        "Peru ile Şili arasında vizeler kalkıyor. Verilere göre dış ticaret hacmi 3 milyar dolara ulaştı.",
    ],
)
def test_two_states_are_those_that_the_text_names(text: str) -> None:
    assert only(text)["states"] == "CHL-PER"


def test_a_state_with_a_continent_in_its_name_is_a_partner() -> None:
    text = "Güney Afrika Bakanı Thabo Nkosi'nin Lima temaslarında, 3 milyar dolara düşen ticaretin artırılması konuşuldu."
    assert only(text)["states"] == "PER-ZAF"
