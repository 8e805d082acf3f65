"""Promises of the reader of events: what happened between whom, when, where, and whether it did."""

from __future__ import annotations

import pytest
from scenes import DAY, reading

from bilateral.facts import Claim, Value
from bilateral.turkish import vocabulary

PRESIDENT = "Peru Cumhurbaşkanı Luis Tapia"
PREMIER = "Kenya Başbakanı Peter Odongo"
HOST = "Peru Dışişleri Bakanı Ana Roe"
GUEST = "Kenya Dışişleri Bakanı Grace Wanjala"


class Event:
    """An event as an article tells it: each field with its first value, who takes part and which states."""

    def __init__(self, claim: Claim, names: dict[str, str]) -> None:
        self.key = claim.key
        self.values = claim.values
        linked = [v.field.partition(":")[2] for v in claim.values if v.field.startswith("participant:")]
        self.people = sorted({names[key] for key in linked})
        self.countries = sorted({v.value for v in claim.values if v.field.startswith("country:")})

    def all(self, field: str) -> list[Value]:
        return [value for value in self.values if value.field == field]

    def __getitem__(self, field: str) -> str | None:
        found = self.all(field)
        return found[0].value if found else None


def events(text: str, day: str | None = DAY) -> list[Event]:
    read = reading(text, day)
    names = {actor.key: actor.name for actor in read.actors}
    return [Event(claim, names) for claim in read.claims if claim.kind == "event"]


def event(text: str, type_: str, day: str | None = DAY) -> Event:
    """The one event of a type."""
    [found] = [each for each in events(text, day) if each["type"] == type_]
    return found


# ---- every type

TYPES = [
    ("visit", f"{PREMIER}, dün Peru'ya geldi.", "2024-05-13", None, "PER"),
    ("visit", f"{PREMIER}, dün Lima'da temaslarda bulundu.", "2024-05-13", "Lima", "PER"),
    ("visit", f"{PREMIER}, 2 Mayıs'ta Peru'yu ziyaret etti.", "2024-05-02", None, "PER"),
    ("official_visit", f"{PREMIER}, 2 Mayıs'ta Peru'ya resmi ziyarette bulundu.", "2024-05-02", None, "PER"),
    ("state_visit", f"{PREMIER}, dün Lima'ya devlet ziyaretinde bulundu.", "2024-05-13", "Lima", "PER"),
    ("working_visit", f"{PREMIER}, çalışma ziyareti için dün Lima'ya geldi.", "2024-05-13", "Lima", "PER"),
    ("tete_a_tete", f"{PRESIDENT} ile {PREMIER}, dün Lima'da baş başa görüştü.", "2024-05-13", "Lima", "PER"),
    ("delegation_talks", f"{PRESIDENT} ile {PREMIER}, dün Lima'da heyetler arası görüşme yaptı.", "2024-05-13", "Lima", "PER"),
    ("meeting", f"{HOST}, {GUEST} ile dün Lima'da görüştü.", "2024-05-13", "Lima", "PER"),
    ("meeting", f"{HOST} ile {GUEST}, dün Lima'da bir araya geldi.", "2024-05-13", "Lima", "PER"),
    ("meeting", f"{PRESIDENT}, {PREMIER}'yu dün Lima'da kabul etti.", "2024-05-13", "Lima", "PER"),
    ("meeting", f"{PREMIER}, dün Lima'da {PRESIDENT} tarafından kabul edildi.", "2024-05-13", "Lima", "PER"),
    ("consultations", f"{HOST} ile {GUEST}, dün Lima'da siyasi istişarelere katıldı.", "2024-05-13", "Lima", "PER"),
    ("phone_call", f"{HOST}, dün {GUEST} ile telefonda görüştü.", "2024-05-13", None, None),
    ("phone_call", f"{HOST}, dün {GUEST}'yı telefonla aradı.", "2024-05-13", None, None),
    ("video_call", f"{HOST} ile {GUEST}, dün video konferans yoluyla görüştü.", "2024-05-13", None, None),
    ("welcome_ceremony", f"{PRESIDENT}, {PREMIER}'yu dün Lima'da resmi törenle karşıladı.", "2024-05-13", "Lima", "PER"),
    ("signing_ceremony", f"{HOST} ile {GUEST}, dün Lima'da imza törenine katıldı.", "2024-05-13", "Lima", "PER"),
    ("official_dinner", f"{PRESIDENT}, {PREMIER} onuruna dün Lima'da akşam yemeği verdi.", "2024-05-13", "Lima", "PER"),
    ("handover", f"{HOST}, eserleri dün Nairobi'de {GUEST}'ya teslim etti.", "2024-05-13", "Nairobi", "KEN"),
    ("inauguration", f"{PRESIDENT} ile {PREMIER}, dün Lima'da limanı birlikte hizmete açtı.", "2024-05-13", "Lima", "PER"),
    ("message", f"{PRESIDENT}, dün {PREMIER}'ya kutlama mesajı gönderdi.", "2024-05-13", None, None),
    ("press_conference", f"{HOST} ile {GUEST}, dün Lima'da ortak basın toplantısı düzenledi.", "2024-05-13", "Lima", "PER"),
    ("council_meeting", f"{HOST} ile {GUEST}, dün Lima'da Karma Komisyon toplantısına katıldı.", "2024-05-13", "Lima", "PER"),
    ("summit", f"{HOST} ile {GUEST}, dün Lima'da Küresel İklim Zirvesi'ne katıldı.", "2024-05-13", "Lima", "PER"),
    ("business_forum", f"{PRESIDENT} ile {PREMIER}, dün Lima'da iş forumuna katıldı.", "2024-05-13", "Lima", "PER"),
    ("credentials", f"Peru'nun Nairobi Büyükelçisi Ana Roe güven mektubunu dün {PREMIER}'ya verdi.", "2024-05-13", None, "KEN"),
]  # fmt: skip


@pytest.mark.parametrize(("type_", "text", "day", "city", "country"), TYPES)
def test_an_event_has_its_type_day_place_and_states(
    type_: str, text: str, day: str, city: str | None, country: str | None
) -> None:
    told = event(text, type_)
    assert (told["status"], told["starts_on"], told["city"], told["country"]) == ("occurred", day, city, country)
    assert told.countries == ["KEN", "PER"]


@pytest.mark.parametrize(("type_", "text"), [(type_, text) for type_, text, *_ in TYPES])
def test_an_event_has_those_who_are_named_in_it(type_: str, text: str) -> None:
    named = [name for name in ("Ana Roe", "Grace Wanjala", "Luis Tapia", "Peter Odongo") if name in text]
    assert event(text, type_).people == named


def test_an_order_is_handed_over_in_a_ceremony() -> None:
    told = event(f"{PRESIDENT}, dün Lima'da {PREMIER}'ya devlet nişanı verdi.", "award_ceremony")
    assert (told["starts_on"], told["city"], told.countries) == ("2024-05-13", "Lima", ["KEN", "PER"])


def test_every_type_of_the_vocabulary_is_told_here() -> None:
    assert {type_ for type_, *_ in TYPES} | {"award_ceremony"} == {type_.id for type_ in vocabulary.event_types()}


# ---- whether it happened


@pytest.mark.parametrize(
    ("text", "status"),
    [
        (f"{PREMIER}, Peru'ya gitti.", "occurred"),
        (f"{PREMIER}, Peru'ya gitmişti.", "occurred"),
        (f"{PREMIER}, yarın Peru'ya gidecek.", "planned"),
        (f"{PREMIER}, yarın Peru'ya gidiyor.", "planned"),
        (f"{PREMIER}'nun yarın Peru'ya gitmesi bekleniyor.", "planned"),
        (f"{PREMIER}'nun haziranda Peru'ya gitmesi planlanıyor.", "planned"),
        (f"{PREMIER}, haziranda Peru'ya resmi ziyarette bulunacak.", "planned"),
        (f"{PREMIER}'nun Peru'ya yapacağı ziyaret iptal edildi.", "cancelled"),
        (f"{PREMIER}'nun haziranda Peru'ya yapması planlanan resmi ziyaret iptal edildi.", "cancelled"),
        (f"{PREMIER}'nun Peru'ya yapacağı ziyaret ertelendi.", "cancelled"),
        (f"{PREMIER}'nun haziranda Peru'ya yapacağı ziyaret eylül ayına ertelendi.", "planned"),
    ],
)
def test_the_verb_tells_whether_it_happened(text: str, status: str) -> None:
    [told] = events(text)
    assert told["status"] == status


@pytest.mark.parametrize(
    "text",
    [
        f"{PREMIER}, Peru'ya gitmedi.",
        f"{PREMIER}, Peru'ya gitmeyecek.",
        f"{HOST}, {GUEST} ile görüşmedi.",
        f"{HOST} ile {GUEST}'nın görüşmesi beklenmiyor.",
        f"{HOST} ile {GUEST}'nın görüşmesi isteniyor.",
        f"{PREMIER}, Peru'ya gitmeyi umuyor.",
        f"{PREMIER}, Peru'yu ziyaret etmek istiyor.",
        f"{PREMIER}, Peru'ya gidebilir.",
        f"{PREMIER} Peru'ya gitmeli.",
        f"{PREMIER} konuştu. Kenya'nın Peru ile ticareti arttı.",
        f"{HOST}, basın toplantısı düzenledi.",
        "Perulu futbolcular dün Nairobi'ye geldi.",
    ],
)
def test_what_is_negated_wished_or_not_between_states_is_no_event(text: str) -> None:
    assert [(told["type"], told["status"]) for told in events(text)] == []


@pytest.mark.parametrize(
    "told",
    [
        "gerekiyor", "zorunlu oldu", "mümkün görünüyor", "gündeme geldi", "teklif edildi", "önerildi", "engellendi",
        "reddedildi", "yalanlandı",
    ],
)  # fmt: skip
@pytest.mark.parametrize("named", [f"{HOST}'nun {GUEST} ile görüşmesi", f"{PREMIER}'nun Peru ziyareti"])
def test_what_is_only_possible_or_proposed_is_no_event(named: str, told: str) -> None:
    assert [(each["type"], each["status"]) for each in events(f"{named} {told}.")] == []


@pytest.mark.parametrize("named", [f"{HOST}'nun {GUEST} ile görüşmesi", f"{PREMIER}'nun Peru'ya gitmesi"])
def test_what_has_become_certain_is_planned(named: str) -> None:
    assert [each["status"] for each in events(f"{named} kesinleşti.")] == ["planned"]


@pytest.mark.parametrize(
    ("text", "status", "day"),
    [
        (f"{PREMIER}'nun Peru ziyareti 3 Temmuz'da.", "planned", "2031-07-03"),
        (f"{PREMIER}'nun Peru ziyareti geçen hafta pazartesi günü.", "occurred", "2031-05-05"),
        (f"{PREMIER}'nun {PRESIDENT} ile görüşmesi 3 Temmuz'da Oslo'da.", "planned", "2031-07-03"),
        (f"{PREMIER} 3 Temmuz'da Peru'da.", "planned", "2031-07-03"),
        (f"{PREMIER} bugün Peru'da.", "occurred", "2031-05-14"),
        (f"{PREMIER} cuma günü Peru'daydı.", "occurred", "2031-05-09"),
    ],
)
def test_without_a_verb_the_day_tells_whether_it_happened(text: str, status: str, day: str) -> None:
    [told] = [each for each in events(text, "2031-05-14") if each["type"] in {"visit", "meeting"}]
    assert (told["status"], told["starts_on"]) == (status, day)


@pytest.mark.parametrize(
    "told", ["görüşmemizde bunu ele aldık", "dünkü görüşmemde bunu dile getirdim", "verimli bir görüşmemiz oldu"]
)
def test_a_speaker_tells_of_his_own_talks(told: str) -> None:
    [talks] = events(f"{PREMIER} konuştu. Odongo, \"{PRESIDENT} ile {told}\" dedi.")
    assert (talks["type"], talks["status"]) == ("meeting", "occurred")


def test_what_is_put_off_to_a_month_is_planned_in_it() -> None:
    [told] = events(f"{PREMIER}'nun haziranda Peru'ya yapacağı ziyaret eylül ayına ertelendi.")
    assert (told["starts_on"], told["date_precision"]) == ("2024-09-01", "month")


# ---- when


@pytest.mark.parametrize(
    ("words", "day", "precision", "basis"),
    [
        ("bugün", "2024-05-14", None, "resolved"),
        ("dün", "2024-05-13", None, "resolved"),
        ("pazar günü", "2024-05-12", None, "resolved"),
        ("2 Mayıs'ta", "2024-05-02", None, "resolved"),
        ("2 Mayıs 2023'te", "2023-05-02", None, "stated"),
        ("Mart 2023'te", "2023-03-01", "month", "stated"),
        ("2012 yılında", "2012-01-01", "year", "stated"),
        ("geçen ay", "2024-04-01", "month", "resolved"),
        ("geçen yıl", "2023-01-01", "year", "resolved"),
    ],
)
def test_the_day_is_what_the_words_say(words: str, day: str, precision: str | None, basis: str) -> None:
    [told] = events(f"{PREMIER}, {words} Peru'yu ziyaret etti.")
    assert (told["starts_on"], told["date_precision"]) == (day, precision)
    assert told.all("starts_on")[0].basis == basis


def test_a_range_has_its_first_and_its_last_day() -> None:
    [told] = events(f"{PREMIER}, 3-5 Haziran'da Peru'yu ziyaret edecek.")
    assert (told["starts_on"], told["ends_on"]) == ("2024-06-03", "2024-06-05")


def test_fresh_news_without_a_day_happened_on_its_publication_day_by_default() -> None:
    [told] = events(f"{HOST}, {GUEST} ile Oslo'da görüştü.")
    assert [(value.value, value.basis) for value in told.all("starts_on")] == [(DAY, "default")]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (f"{HOST}, {GUEST} ile Oslo'da görüştü.", None),
        (f"{HOST}, {GUEST} ile daha önce Oslo'da görüşmüştü.", DAY),
        (f"{HOST}, yakında {GUEST} ile Oslo'da görüşecek.", DAY),
    ],
)
def test_without_a_way_to_tell_there_is_no_day(text: str, day: str | None) -> None:
    [told] = events(text, day)
    assert told["starts_on"] is None


# ---- where


def test_a_venue_is_named_where_it_stands_in_the_locative() -> None:
    told = event(f"{PRESIDENT}, {PREMIER} ile dün Lima'daki Deniz Sarayı'nda görüştü.", "meeting")
    assert (told["venue"], told["city"], told["country"]) == ("Deniz Sarayı", "Lima", "PER")


@pytest.mark.parametrize("opening", ["Ardından", "Akşam", "Dün", "Yine", "Salı günü"])
def test_a_word_of_time_before_a_venue_is_none_of_its_name(opening: str) -> None:
    told = event(f"{opening} Deniz Sarayı'nda {PRESIDENT}, {PREMIER} ile görüştü.", "meeting")
    assert told["venue"] == "Deniz Sarayı"


def test_a_building_that_is_known_gives_its_state_but_no_city() -> None:
    told = event("Cumhurbaşkanı Ali Demir, Çankaya Köşkü'nde Peru Cumhurbaşkanı Luis Tapia ile görüştü.", "meeting")
    assert (told["city"], told["country"]) == (None, "TUR")


def test_who_receives_is_at_home() -> None:
    assert event(f"{PRESIDENT}, {PREMIER}'yu kabul etti.", "meeting")["country"] == "PER"


@pytest.mark.parametrize("where", ["Lima'da", "Lima kentinde", "Peru'nun başkenti Lima'da"])
def test_a_city_is_named_without_its_ending(where: str) -> None:
    assert event(f"{HOST}, {GUEST} ile {where} görüştü.", "meeting")["city"] == "Lima"


# ---- one happening, one event


def test_two_tellings_of_one_meeting_are_one_event_with_evidence_of_both() -> None:
    text = f"{HOST} ile {GUEST}, dün Lima'da görüştü. Dün Lima'da görüşen Roe ile Wanjala, ticareti ele aldı."
    told = event(text, "meeting")
    assert len({value.start for value in told.all("type")}) == 2


def test_two_meetings_of_two_days_are_two_events() -> None:
    text = f"{HOST}, dün {GUEST} ile Oslo'da görüştü. {HOST} ile {GUEST}, 2 Mayıs'ta da Oslo'da görüşmüştü."
    assert [told["starts_on"] for told in events(text)] == ["2024-05-13", "2024-05-02"]


def test_a_visit_told_more_plainly_afterwards_stays_what_it_is() -> None:
    text = f"{PREMIER}, dün Peru'ya resmi ziyarette bulundu. Odongo, dün Lima'ya geldi."
    [told] = events(text)
    assert (told["type"], told["city"]) == ("official_visit", "Lima")


def test_each_partner_of_another_office_is_met_in_a_meeting_of_its_own() -> None:
    text = f"{HOST}, dün Nairobi'de {PREMIER} ve {GUEST} ile görüştü."
    assert sorted(told.people for told in events(text) if told["type"] == "meeting") == [
        ["Ana Roe", "Grace Wanjala"],
        ["Ana Roe", "Peter Odongo"],
    ]


def test_what_happens_within_a_visit_is_part_of_it_with_its_day_and_place() -> None:
    text = (
        f"{PREMIER}, dün Lima'ya geldi. Odongo, burada {PRESIDENT} ile baş başa görüştü. "
        "İki lider ortak basın toplantısı düzenledi."
    )
    [visit, *within] = events(text)
    assert [told["type"] for told in within] == ["tete_a_tete", "press_conference"]
    for told in within:
        assert (told["part_of"], told["starts_on"], told["city"]) == (visit.key, "2024-05-13", "Lima")


def test_what_happens_elsewhere_is_no_part_of_a_visit() -> None:
    text = f"{PREMIER}, dün Lima'ya geldi. {HOST} ile {GUEST}, dün Oslo'da görüştü."
    assert event(text, "meeting")["part_of"] is None


# ---- evidence


@pytest.mark.parametrize("text", [text for _, text, *_ in TYPES])
def test_every_value_has_the_words_that_say_it(text: str) -> None:
    for told in events(text):
        assert all(0 <= value.start < value.end <= len(text) and value.rule for value in told.values)
        assert {value.field for value in told.values} >= {"", "type", "status"}
        for value in told.all("city"):
            assert text[value.start : value.end] == value.value


# ---- what a text implies, and what it does not


def kinds(text: str, day: str | None = DAY) -> list[tuple[str | None, ...]]:
    """Type, status, day, city and state of every event."""
    fields = ("type", "status", "starts_on", "city", "country")
    return [tuple(told[field] for field in fields) for told in events(text, day)]


def test_who_meets_the_hosts_in_a_city_of_theirs_is_on_a_visit() -> None:
    told = event(f"{GUEST}, dün Lima'da {HOST} ile görüştü.", "visit")
    assert (told.people, told["city"], told["country"], told["starts_on"]) == (["Grace Wanjala"], "Lima", "PER", "2024-05-13")
    assert all(value.basis == "resolved" for value in told.all("type"))


@pytest.mark.parametrize(
    "text",
    [
        f"{GUEST}, dün Oslo'da {HOST} ile görüştü.",
        f"{HOST}, dün Lima'da Kenya'nın Lima Büyükelçisi Grace Wanjala ile görüştü.",
        f"{GUEST}, {HOST} ile görüştü.",
    ],
)
def test_no_visit_is_implied_in_a_third_state_by_an_ambassador_or_without_a_city(text: str) -> None:
    assert [kind for kind in kinds(text) if kind[0] == "visit"] == []


def test_who_alone_meets_several_officers_of_a_state_is_there() -> None:
    told = events(f"{HOST}, dün {PREMIER} ile görüştü. Roe, {GUEST} ile de bir araya geldi.")
    assert [(each["type"], each["country"]) for each in told] == [("meeting", "KEN"), ("meeting", "KEN"), ("visit", "KEN")]


def test_a_host_without_a_state_is_of_the_city_that_receives() -> None:
    text = f"Türkiye'yi anlatan {PRESIDENT}, dün Nairobi'de Başbakan Peter Odongo tarafından ağırlandı."
    assert event(text, "meeting").countries == ["KEN", "PER"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{PREMIER}'nun yarın Lima'ya geleceği bildirildi.", ("visit", "planned", "2024-05-15", "Lima", "PER")),
        (
            f"{HOST} ile {GUEST}'nın yarın Oslo'da bir araya geleceği öğrenildi.",
            ("meeting", "planned", "2024-05-15", "Oslo", "NOR"),
        ),
        (
            f"{HOST}, yarın Oslo'da {GUEST} ile görüşmek üzere biraraya gelecek.",
            ("meeting", "planned", "2024-05-15", "Oslo", "NOR"),
        ),
        (f"{PREMIER} yarın Lima'ya gidiyor.", ("visit", "planned", "2024-05-15", "Lima", "PER")),
        (f"Dün Oslo'da bulunan {HOST}, basına konuştu.", ("visit", "occurred", "2024-05-13", "Oslo", "NOR")),
    ],
)
def test_the_verb_tells_what_is_still_to_come(text: str, expected: tuple[str, ...]) -> None:
    assert expected in kinds(text)


@pytest.mark.parametrize(
    "text",
    [
        f"{PREMIER}, Peru'ya yatırımın gündeme geldiğini söyledi.",
        f"{PREMIER}, Peru'yu ziyaret etmek istediğini söyledi.",
        f"{PREMIER}, Peru'yu ziyaret etmeyi arzu etti.",
        f"{PREMIER}, Peru'yu ziyaret etmeyi arzu ettiğini söyledi.",
        f"{PREMIER}, Peru'yu ziyaret etmeyi temenni ettiğini söyledi.",
        f"{PREMIER}, Peru'yu ziyaret etme arzusunu dile getirdi.",
        f"{PREMIER}, Peru'yu ziyaret etme niyetinde olduğunu söyledi.",
        f"{PRESIDENT}, {PREMIER}'yu Lima'daki İklim Zirvesi'ne davet etti.",
    ],
)
def test_figures_wishes_and_invitations_are_no_events(text: str) -> None:
    assert events(text) == []


def test_a_counterpart_who_is_not_named_gives_the_other_state() -> None:
    told = event(f"{HOST}, Kenyalı mevkidaşıyla dün Oslo'da görüştü.", "meeting")
    assert (told.people, told.countries) == (["Ana Roe"], ["KEN", "PER"])


def test_partners_listed_below_are_met_one_by_one() -> None:
    text = f"{HOST}'nun telefonla görüştüğü bakanlar şunlar:\n-{GUEST},\n-Çad Dışişleri Bakanı Musa Abakar."
    assert sorted(told.countries for told in events(text) if told["type"] == "phone_call") == [["KEN", "PER"], ["PER", "TCD"]]


def test_when_and_where_of_what_was_told_just_before() -> None:
    text = f"{HOST} ile {GUEST} bir araya gelecek. Görüşme 20 Mayıs'ta Oslo'da yapılacak."
    assert kinds(text) == [("meeting", "planned", "2024-05-20", "Oslo", "NOR")]


def test_what_is_told_within_a_visit_is_where_that_leads() -> None:
    meeting = "ziyareti sırasında Arap Birliği Genel Sekreteri Nebil Kaya ile görüşeceği belirtildi"
    text = f"{HOST}, dün Nairobi'ye geldi. Roe'nun {meeting}."
    assert event(text, "meeting")["city"] == "Nairobi"


def test_what_is_planned_within_a_visit_that_has_only_begun_has_no_day() -> None:
    meeting = "ziyareti sırasında Arap Birliği Genel Sekreteri Nebil Kaya ile görüşeceği belirtildi"
    told = event(f"{HOST}, Nairobi'ye geldi. Roe'nun {meeting}.", "meeting")
    assert (told["starts_on"], told["city"]) == (None, "Nairobi")


def test_a_day_taken_from_a_day_by_convention_is_one_by_convention() -> None:
    text = f"{HOST}, Nairobi'ye geldi ve {GUEST} ile görüştü. İki bakan, ardından ortak basın toplantısı düzenleyecek."
    assert [(value.value, value.basis) for value in event(text, "press_conference").all("starts_on")] == [(DAY, "default")]


@pytest.mark.parametrize(
    ("visit", "month"),
    [
        (f"{HOST}, 11-13 Haziran tarihlerinde Nairobi'ye resmi ziyarette bulunacak.", "2024-06-01"),
        (f"{HOST}, üç günlük ziyaret için Nairobi'ye geldi.", "2024-05-01"),
    ],
)
def test_of_what_is_planned_within_a_stay_of_days_the_month_is_known(visit: str, month: str) -> None:
    told = event(f"{visit} Roe, {GUEST} ile de görüşecek.", "meeting")
    assert (told["starts_on"], told["date_precision"]) == (month, "month")


def test_of_what_is_planned_within_a_stay_over_two_months_nothing_is_known() -> None:
    text = f"{HOST}, 30 Haziran-2 Temmuz tarihlerinde Nairobi'ye resmi ziyarette bulunacak. Roe, {GUEST} ile de görüşecek."
    assert event(text, "meeting")["starts_on"] is None


def test_a_morning_paper_says_once_that_it_was_yesterday() -> None:
    text = f"{HOST}, dün Nairobi'de {GUEST} ile görüştü. İlişkiler iyi. Ticaret arttı. Sınır sakin. Yollar açıldı."
    told = event(f"{text} {HOST} ile {GUEST} ortak basın toplantısı düzenledi.", "press_conference")
    assert told["starts_on"] == "2024-05-13"


def test_a_sentence_that_goes_on_tells_of_the_same_day() -> None:
    text = f"{HOST}, dün Oslo'da müzeyi gezdi. Ardından {GUEST} ile görüştü."
    assert event(text, "meeting")["starts_on"] == "2024-05-13"


def test_words_that_count_from_a_day_count_from_the_one_named_last() -> None:
    text = f"Salı akşamı ülkeye varacak konuk, ertesi gün müzeyi gezecek. {HOST}, ertesi sabah {GUEST} ile görüşecek."
    assert event(text, "meeting", "2024-05-12")["starts_on"] == "2024-05-16"
    assert events("ertesi gün " * 3000 + f"{HOST}, {GUEST} ile görüşecek.") != []


def test_words_that_count_from_a_day_count_from_the_paragraphs_own() -> None:
    text = f"{HOST}, geçen cuma Nairobi'ye geldi. Gezi sürüyor. Köprü bitti. Aynı saatlerde {PRESIDENT}, {PREMIER} ile görüştü."
    assert event(text, "meeting")["starts_on"] == "2024-05-10"


def test_a_day_before_is_the_one_before_what_is_told() -> None:
    text = f"{HOST}, 3 Mayıs'ta Nairobi'deydi. {PRESIDENT}, bir gün önce {PREMIER} ile görüşmüştü."
    assert event(text, "meeting")["starts_on"] == "2024-05-02"


def test_months_later_count_from_what_was_told() -> None:
    text = f"{GUEST}, mart 2023'te Lima'yı ziyaret etti. {HOST}, iki ay sonra Nairobi'ye gitti."
    days = [(told["starts_on"], told["date_precision"]) for told in events(text) if told["country"] == "KEN"]
    assert days == [("2023-05-01", "month")]


@pytest.mark.parametrize(
    "text",
    [
        f"Seçimin ertesi sabahı {HOST}, {GUEST} ile görüştü.",
        f"{HOST}, {GUEST} ile görüştükten sonra konuşmuş, herkesi şaşırtmıştı.",
        f"{HOST}, {GUEST} ile görüştüğünü anlattı.",
        f"Dönemin {HOST}, {GUEST} ile görüştü.",
        f"{HOST}, geçtiğimiz aylarda {GUEST} ile görüştü.",
        f"{HOST}, birkaç gün önce {GUEST} ile görüştü.",
        f"{HOST}, geride bıraktığımız hafta {GUEST} ile görüştü.",
    ],
)
def test_what_is_told_of_another_time_has_no_day(text: str) -> None:
    assert event(text, "meeting")["starts_on"] is None


@pytest.mark.parametrize("verbs", ["görüşmüştür", "görüşmüş, anlaşma imzalamıştır"])
def test_what_offices_tell_is_news(verbs: str) -> None:
    assert event(f"{HOST}, {GUEST} ile {verbs}.", "meeting")["starts_on"] == DAY
    assert event(f"{HOST}, {GUEST} ile {verbs.removesuffix('r')}.", "meeting")["starts_on"] is None


def test_what_is_announced_is_news() -> None:
    assert event(f"{HOST}, {GUEST} ile görüştüğünü duyurdu.", "meeting")["starts_on"] == DAY


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (f"15 Şubat'ta Nairobi'ye gelen {HOST}, {GUEST} ile görüştü.", "2024-02-15"),
        (f"{HOST}, 2009'da gittiği Nairobi'de {GUEST} ile görüşmüştü.", "2009-01-01"),
        (f"{HOST}, 3 Mart'ta Nairobi'ye yaptığı ziyarette {GUEST} ile görüştü.", "2024-03-03"),
        (f"Şubatta, Nairobi'ye gelen {HOST}, {GUEST} ile görüştü.", "2024-02-01"),
        (f"{HOST}, salı günü Nairobi'ye gitti; {GUEST} ile görüştü.", "2024-05-14"),
        (f"{HOST}, geçen yıl ağustosta kimseye sormadan {GUEST} ile görüştü.", "2023-08-01"),
        (f"5 Mart'ta göreve gelen {HOST}, {GUEST} ile görüştü.", DAY),
        (f"{HOST} 3 Mart'ta, forum için bulunduğu Oslo'da {GUEST} ile görüşmüştü.", "2024-03-03"),
        (f"{HOST}, dün akşam kaldığı otelde {GUEST} ile görüştü.", "2024-05-13"),
        (f"Dün {GUEST} ile Peru Başbakanı Ana del Rosario, Oslo'da görüştü.", "2024-05-13"),
        (f"Dört buçuk yıl sonra {GUEST} ile {HOST} görüştü.", DAY),
        (f"{HOST}, geçen ay Nairobi'ye yaptığı ve duyurulmayan ziyarette {GUEST} ile görüştü.", "2024-04-01"),
        (f"{HOST}, cuma günü Oslo'da müze için hazırlanan planı {GUEST} ile görüştü.", "2024-05-10"),
        (f"{HOST}, 3 Mart'ta Oslo'da müze için hazırlanan planı {GUEST} ile görüştü.", DAY),
        (f"Haziranda Nairobi'ye gidecek olan {HOST}, {GUEST} ile orada görüşecektir.", "2024-06-01"),
    ],
)
def test_a_date_before_other_verbs_holds_for_what_follows_if_they_tell_of_one_time(text: str, day: str) -> None:
    assert event(text, "meeting")["starts_on"] == day


@pytest.mark.parametrize(
    ("before", "day"),
    [
        ("Asıl haber 1 Şubat'ta geldi.", "2024-02-01"),
        ("Yılın günü 14 Ocak'tı.", "2024-01-14"),
        ("Müze dün açıldı.", "2024-05-13"),
        ("Müze 1 Şubat'ta açıldı. Şimdi gezilebiliyor.", DAY),
        ("Müzenin 1 Haziran'da açılacağı söyleniyor.", DAY),
        ("Müze 1 Şubat'ta açıldı.\n\nKış bitti.", DAY),
        ("Müze 9 Mayıs'ta açıldı.\n\nKış bitti.", "2024-05-09"),
        ("Müze bugün açıldı.\n\nKöprü 9 Mayıs'ta açıldı.\n\nKış bitti.", DAY),
    ],
)
def test_a_paragraph_goes_on_with_its_day(before: str, day: str) -> None:
    assert event(f"{before} {HOST}, {GUEST} ile görüştü.", "meeting")["starts_on"] == day


def test_a_month_long_ago_goes_on_and_a_year_only_as_background() -> None:
    told = event(f"Geçen ağustosta hava başkaydı. {HOST}, {GUEST} ile görüştü.", "meeting")
    assert (told["starts_on"], told["date_precision"]) == ("2023-08-01", "month")
    assert event(f"2019'da hava başkaydı. {HOST}, {GUEST} ile görüştü.", "meeting")["starts_on"] == DAY
    assert event(f"2019'da hava başkaydı. {HOST}, {GUEST} ile görüşmüştü.", "meeting")["starts_on"] == "2019-01-01"


def test_the_name_of_a_feast_is_not_the_day_of_what_is_done_for_it() -> None:
    text = f"{HOST}, 18 Ağustos Bağımsızlık Günü dolayısıyla {GUEST} ile telefonda görüştü."
    assert event(text, "phone_call")["starts_on"] == DAY


def test_news_set_against_what_was_before_is_of_its_report() -> None:
    text = f"{HOST}, 2011 yılının eylül ayında Lima'ya gitmişti. {HOST} bu kez {GUEST} ile telefonda görüştü."
    assert event(text, "phone_call")["starts_on"] == DAY


def test_a_day_that_is_an_attribute_is_not_counted_from() -> None:
    text = f"{HOST}, pazar günü Nairobi'ye gitti. 30 Nisan'daki seçim konuşuldu. Roe, ertesi gün {GUEST} ile görüştü."
    assert event(text, "meeting")["starts_on"] == "2024-05-13"


def test_a_day_that_says_which_occasion_was_told_of_is_counted_from() -> None:
    text = f"{HOST}, sınırı 9 Mart'taki Nairobi ziyaretinde gündeme getirmişti. Aynı gün {GUEST} ile görüşmüştü."
    assert event(text, "meeting")["starts_on"] == "2024-03-09"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (f"Liman 5 Mayıs'ta açıldı.\n\n{HOST} açılıştan bir gün önce {GUEST} ile görüşmüştü.", "2024-05-04"),
        (f"Uçaklar 5 Mart'ta vurmuştu. Harekattan iki gün sonra {HOST} ile {GUEST} görüştü.", "2024-03-07"),
        (f"Zirve 3-4 Mayıs'ta Oslo'da yapıldı.\n\nZirvenin ikinci günü {HOST} ile {GUEST} görüştü.", "2024-05-04"),
        (f"Cuma günü Nairobi'ye giden {HOST} dün döndü. Roe, ilk gün {GUEST} ile görüştü.", "2024-05-10"),
        (f"{HOST} 10-12 Mayıs'ta Nairobi'yi ziyaret etti. Roe, ziyaretin son günü {GUEST} ile görüştü.", "2024-05-12"),
        (f"Cuma başlayan ziyaret bugün bitti. {HOST}, geldiği gün {GUEST} ile görüştü.", "2024-05-10"),
    ],
)
def test_a_day_of_an_occasion_counts_from_when_it_was(text: str, day: str) -> None:
    assert event(text, "meeting")["starts_on"] == day


def test_words_that_count_from_a_day_mean_the_same_day_each_time() -> None:
    text = f"{HOST}, 10-11 Haziran'da Kenya'yı ziyaret edecek. Ertesi sabah Nairobi'ye geçecek olan Roe, {GUEST} ile görüşecek."
    assert event(text, "meeting")["starts_on"] == "2024-06-11"


def test_an_attribute_within_what_tells_of_a_council_is_its_day() -> None:
    text = f"{HOST}, {GUEST} ile başkanlık ettiği Karma Ekonomik Komisyon'un dünkü beşinci toplantısını anlattı."
    assert event(text, "council_meeting")["starts_on"] == "2024-05-13"


def test_an_attribute_of_a_visit_is_its_time_before_that_of_the_main_verb() -> None:
    told = events(f"{GUEST}'nın şubat ayındaki Lima ziyaretine karşılık {HOST} de haziranda Nairobi'ye gidecek.")
    assert [each["starts_on"] for each in told] == ["2024-02-01", "2024-06-01"]


@pytest.mark.parametrize("words", ["Ziyaretin ardından", "Temaslarını tamamlayıp"])
def test_where_one_goes_after_a_visit_is_another(words: str) -> None:
    text = f"{HOST}, bugün Nairobi'de {GUEST} ile görüştü. {words} perşembe günü Oslo'ya geçecek olan Roe konuştu."
    visits = [(each["status"], each["starts_on"], each["city"]) for each in events(text) if each["type"] == "visit"]
    assert visits == [("planned", "2024-05-16", "Oslo"), ("occurred", DAY, "Nairobi")]


def test_since_when_somebody_is_there_is_when_a_visit_began() -> None:
    told = event(f"{HOST}, pazar gününden bu yana Nairobi'de bulunuyor.", "visit")
    assert (told["status"], told["starts_on"]) == ("occurred", "2024-05-12")


def test_what_is_planned_is_no_part_of_a_visit_of_long_ago() -> None:
    text = f"{HOST} 7 Mart'ta Nairobi'yi ziyaret etmişti. Roe ile {GUEST}'nın görüşmesi bekleniyor."
    assert event(text, "meeting")["starts_on"] is None


@pytest.mark.parametrize(
    ("words", "days"),
    [
        (f"geçen hafta {GUEST}'yla, pazar günü de {PREMIER}'yla", ["2024-05-01", "2024-05-12"]),
        (f"dün {GUEST} ve {PREMIER} ile", ["2024-05-13", "2024-05-13"]),
        (f"{GUEST} ve {PREMIER} ile dün", ["2024-05-13", "2024-05-13"]),
    ],
)
def test_each_of_several_partners_has_the_day_before_it(words: str, days: list[str]) -> None:
    assert [told["starts_on"] for told in events(f"{HOST}, {words} görüştü.") if told["type"] == "meeting"] == days


def test_an_hour_to_come_is_of_the_day_of_which_the_report_tells() -> None:
    text = f"{HOST}, Nairobi'ye geldi. {GUEST}, Roe onuruna akşam yemek verecek."
    assert event(text, "official_dinner")["starts_on"] == DAY
    assert event(f"{HOST}, gece {GUEST} ile görüşecek.", "meeting")["starts_on"] is None


@pytest.mark.parametrize(
    ("words", "status", "day"),
    [
        ("dün ortak basın toplantısında ticaretin artırılacağını", "occurred", "2024-05-13"),
        ("geçen ay ortak basın toplantısında heyet göndereceklerini", "occurred", "2024-04-01"),
        ("yarınki ortak basın toplantısında konuyu açıklayacağını", "planned", "2024-05-15"),
    ],
)
def test_what_is_told_at_a_press_conference_is_not_the_telling(words: str, status: str, day: str) -> None:
    told = event(f"{HOST}, {GUEST} ile {words} söyledi.", "press_conference")
    assert (told["status"], told["starts_on"]) == (status, day)


def test_what_came_later_in_the_past_counts_from_what_was_told() -> None:
    text = f"{HOST}, 2 Nisan'da Nairobi'ye gitmişti. Bir hafta sonra {PREMIER} Lima'ya gelmişti."
    days = [(told["starts_on"], told["date_precision"]) for told in events(text)]
    assert days == [("2024-04-02", None), ("2024-04-01", "month")]


def test_a_journey_of_last_week_dates_what_is_told_of_it() -> None:
    told = event(f"Geçen hafta Nairobi'ye giden {HOST}, {GUEST} ile görüştü.", "meeting")
    assert (told["starts_on"], told["date_precision"]) == ("2024-05-01", "month")


def test_of_a_stay_with_its_return_the_month_is_known() -> None:
    text = f"{HOST}, cuma günü gittiği Nairobi'den dün döndü. Roe, Nairobi'de {GUEST} ile görüştü."
    told = event(text, "meeting")
    assert (told["starts_on"], told["date_precision"]) == ("2024-05-01", "month")


def test_of_what_is_planned_for_a_council_of_days_the_month_is_known() -> None:
    text = f"Karma Komisyon toplantısı 27-28 Haziran'da Nairobi'de {HOST} ile {GUEST}'nın başkanlığında yapılacak."
    told = event(f"{text} Roe'nin {PREMIER} tarafından kabul edilmesi de planlanıyor.", "meeting")
    assert (told["starts_on"], told["date_precision"]) == ("2024-06-01", "month")


def test_a_visit_under_way_begins_with_the_first_that_is_told_of_it() -> None:
    text = f"{HOST}, Kenya'daki temaslarına bugün Nairobi'de devam etti. Roe, dün de Nairobi'de {GUEST} ile görüşmüştü."
    assert event(text, "visit")["starts_on"] == "2024-05-13"


@pytest.mark.parametrize(
    "before",
    [
        f"{HOST} cuma günü Nairobi'de {PREMIER} ile görüştü.",
        f"{HOST}, {PREMIER} ile cuma günü görüştü.",
        f"Heyet, {PREMIER}'nun davetlisi olarak cuma günü Nairobi'ye geldi.",
    ],
)
def test_a_visit_that_talks_imply_begins_with_the_first_that_is_told_of_it(before: str) -> None:
    assert event(f"{before} {HOST}, pazar günü Nairobi'de {GUEST} ile görüştü.", "visit")["starts_on"] == "2024-05-10"


@pytest.mark.parametrize(
    ("lead", "day"),
    [
        ("Dün Nairobi'de düzenlenen zirve sona erdi.", "2024-05-13"),
        ("Peru ile Kenya'nın dün imzaladığı anlaşma yankı uyandırdı.", "2024-05-13"),
        ("Dün düzenlenen saldırı kınandı.", DAY),
    ],
)
def test_a_first_sentence_says_by_a_gathering_when_its_news_was_made(lead: str, day: str) -> None:
    assert event(f"{lead}\n\n{HOST}, {GUEST} ile görüştü.", "meeting")["starts_on"] == day


def test_what_was_before_the_news_does_not_date_it() -> None:
    text = f"{HOST}, {GUEST} ile görüştü, önceki akşam da {PREMIER} ile bir araya gelmişti."
    assert [told["starts_on"] for told in events(text) if told["type"] == "meeting"] == [DAY, "2024-05-12"]


def test_who_has_left_came_by_the_first_day_that_is_told_of_the_stay() -> None:
    text = f"{HOST}, pazar akşamı {GUEST} onuruna bir yemek verdi. Wanjala, Lima'dan dün ayrıldı."
    assert event(text, "visit")["starts_on"] == "2024-05-12"


def test_a_lead_has_the_day_that_its_next_sentence_says() -> None:
    lead = f"{HOST} Nairobi'ye gitti. {HOST}, {GUEST} ile görüştü. Cuma günü meydanda düzenlenen törene ilgi büyüktü."
    text = f"{lead}\n\nRoe, dün de {PREMIER} ile görüştü."
    assert [told["starts_on"] for told in events(text) if told["type"] == "meeting"] == ["2024-05-10", "2024-05-13"]


def test_the_first_sentences_without_a_day_are_of_the_one_that_the_next_tell() -> None:
    text = f"{HOST} ile {GUEST} ortak basın toplantısı düzenledi. İlişkiler iyi.\n\nBakanlar dün Nairobi'de uzun uzun konuştu."
    assert event(text, "press_conference")["starts_on"] == "2024-05-13"


def test_a_journey_begins_on_the_first_day_told_beside_its_stops() -> None:
    text = f"{HOST}, Kenya gezisini dün gece tamamladı. Roe, cuma günü Nairobi'de müzeyi, dün Mombasa'da limanı gezdi."
    assert event(text, "visit")["starts_on"] == "2024-05-10"
    assert event(f"{HOST}, Kenya'dan döndü. {PREMIER}, cuma günü Nairobi'de konuştu.", "visit")["starts_on"] is None


def test_a_stay_that_goes_on_has_the_day_on_which_it_began() -> None:
    text = f"{GUEST}, cuma günü başladığı resmi ziyaret kapsamında bugün Lima'ya geldi. Wanjala, daha sonra {HOST} ile görüştü."
    assert [told["starts_on"] for told in events(text)] == ["2024-05-10", DAY]


def test_a_stay_that_is_said_to_last_has_begun_if_somebody_has_come() -> None:
    told = events(f"{GUEST}, üç gün sürecek resmi ziyaret için dün Lima'ya geldi.")
    assert [(each["status"], each["starts_on"]) for each in told] == [("occurred", "2024-05-13")]


def test_what_is_to_be_opened_is_still_to_come() -> None:
    told = event(f"{HOST}, haziranda Nairobi'ye gidip hastaneyi açacağını söyledi.", "visit")
    assert (told["status"], told["starts_on"]) == ("planned", "2024-06-01")


def test_the_present_with_a_day_ahead_is_a_plan_in_a_quotation_too() -> None:
    told = event(f'{HOST}, "Sayın Grace Wanjala 20 Mayıs\'ta Lima\'ya geliyor" dedi. {GUEST} sustu.', "visit")
    assert (told["status"], told["starts_on"]) == ("planned", "2024-05-20")


def test_a_weekday_is_of_the_stay_whose_days_are_told() -> None:
    visit = f"{HOST}, 11-13 Haziran tarihlerinde Nairobi'ye resmi ziyarette bulunacak."
    assert event(f"{visit} Roe, çarşamba günü {GUEST} ile görüşecek.", "meeting")["starts_on"] == "2024-06-12"
    assert event(f"{visit} Roe, cuma günü {GUEST} ile görüşecek.", "meeting")["starts_on"] == "2024-05-17"


def test_what_is_still_to_come_within_a_visit_is_not_before_its_report() -> None:
    told = event(f"{HOST}, cumartesi günü Nairobi'ye geldi. Roe, {GUEST} ile de görüşecek.", "meeting")
    assert (told["status"], told["starts_on"]) == ("planned", DAY)


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("5 Nisan'dan bu yana", DAY),
        ("mart ayından beri ilk kez", DAY),
        ("20 Mayıs'a kadar", DAY),
        ("krizde altı kez", None),
        ("defalarca", None),
    ],
)
def test_the_bounds_of_a_time_and_what_is_repeated_are_no_day(words: str, day: str | None) -> None:
    assert event(f"{HOST}, {words} {GUEST} ile görüştü.", "meeting")["starts_on"] == day


def test_a_programme_is_of_the_day_named_before() -> None:
    text = f"{HOST}, yarın Nairobi'de müzeyi gezecek. Roe daha sonra {GUEST} ile görüşecek."
    assert event(text, "meeting")["starts_on"] == "2024-05-15"


@pytest.mark.parametrize(
    ("text", "status", "day"),
    [
        (f"{HOST}'nun 9 Nisan'da Kenya'ya yapacağı ziyaret ertelendi.", "cancelled", "2024-04-09"),
        (f"{HOST}'nun 9 Haziran'da Kenya'ya yapacağı ziyaret iptal edildi.", "cancelled", "2024-06-09"),
        (f"{HOST}'nun 9 Haziran 2024'te Kenya'ya yapacağı ziyaret iptal edildi.", "cancelled", "2024-06-09"),
        (f"{HOST}'nun Kenya'ya ziyareti 21 Haziran'a ertelenmiştir.", "planned", "2024-06-21"),
    ],
)
def test_the_day_of_what_is_put_off(text: str, status: str, day: str) -> None:
    told = event(text, "visit")
    assert (told["status"], told["starts_on"]) == (status, day)


@pytest.mark.parametrize(
    ("to", "day"),
    [
        ("bugüne ertelendi", "2024-05-14"),
        ("yarına bırakıldı", "2024-05-15"),
        ("20 Mayıs'a kaydırıldı", "2024-05-20"),
        ("20 Mayıs Pazartesi gününe alındı", "2024-05-20"),
        ("ertelenerek 20 Mayıs'a alındı", "2024-05-20"),
        ("ertelenerek 20 Mayıs'ta yapılacak", "2024-05-20"),
        ("haziran ayının ilk haftasına ertelendi", "2024-06-01"),
        ("mayıs sonuna bırakıldı", "2024-05-01"),
        ("gelecek aya ertelendi", "2024-06-01"),
        ("2025'e ertelendi", "2025-01-01"),
        ("2025 yılına ertelendi", "2025-01-01"),
    ],
)
@pytest.mark.parametrize(
    ("type_", "what"),
    [
        ("visit", f"{PREMIER}'nun Lima ziyareti"),
        ("meeting", f"{PREMIER}'nun 16 Mayıs'ta Lima'da {PRESIDENT} ile yapması planlanan görüşme"),
    ],
)
def test_what_is_put_off_to_a_time_is_planned_then(type_: str, what: str, to: str, day: str) -> None:
    told = event(f"{what} {to}.", type_)
    assert (told["status"], told["starts_on"], told["city"]) == ("planned", day, "Lima")


@pytest.mark.parametrize(
    ("said", "status", "day"),
    [
        (f"{PREMIER}'nun daha önce ertelenen Lima ziyareti 20 Mayıs'ta yapılacak.", "planned", "2024-05-20"),
        (f"{PREMIER}'nun geçen ay ertelenen Lima ziyareti dün gerçekleşti.", "occurred", "2024-05-13"),
        (f"{PREMIER}, geçen ay iptal ettiği Lima ziyaretini dün gerçekleştirdi.", "occurred", "2024-05-13"),
        (f"{PREMIER}, nisanda yapılması planlanan Lima ziyaretine dün başladı.", "occurred", "2024-05-13"),
        (f"{PREMIER}, ertelenen ziyareti için dün Lima'ya geldi.", "occurred", "2024-05-13"),
    ],
)
def test_what_comes_about_after_all_is_told_by_its_last_verb(said: str, status: str, day: str) -> None:
    told = event(said, "visit")
    assert (told["status"], told["starts_on"], told["city"]) == (status, day, "Lima")


def test_a_next_sentence_tells_to_what_day_something_is_put_off() -> None:
    told = event(f"{PREMIER} ile {PRESIDENT} arasındaki görüşme ertelendi.\nGörüşme 20 Mayıs'ta Lima'da yapılacak.", "meeting")
    assert (told["status"], told["starts_on"], told["city"]) == ("planned", "2024-05-20", "Lima")


@pytest.mark.parametrize(
    ("type_", "told", "nouns"),
    [
        ("meeting", f"{HOST}, {GUEST} ile görüştü.", "görüşme görüşmede görüşmenin"),
        ("meeting", f"{HOST}, {GUEST}'yı kabul etti.", "kabul kabulde kabulün"),
        ("council_meeting", "Peru-Kenya Karma Ekonomik Komisyonu 3. toplantısı yapıldı.", "toplantı toplantıda toplantının"),
        ("official_dinner", f"{HOST}, {GUEST} onuruna yemek verdi.", "yemek yemekte yemeğin"),
        ("inauguration", f"{HOST} ile {GUEST}, ortak hastanenin açılışını yaptı.", "açılış açılışta açılışın"),
        ("business_forum", "Peru-Kenya İş Forumu düzenlendi.", "forum forumda forumun"),
        ("signing_ceremony", f"{HOST} ile {GUEST}, anlaşmanın imza törenine katıldı.", "tören törende törenin"),
    ],
)
@pytest.mark.parametrize(
    "after",
    [
        "{Noun} dün Cenevre'de yapıldı.",
        "İki saat süren {noun}, dün Cenevre'deki bir otelde gerçekleşti.",
        "Dün Cenevre'de düzenlenen {noun} iki saat sürdü.",
        "Dün Cenevre'de gerçekleşen {in_it} ticaret konuşuldu.",
        "Roe, dün Cenevre'de yapılan {of_it} ardından konuştu.",
    ],
)
def test_later_sentences_tell_where_and_when_something_told_was(type_: str, told: str, nouns: str, after: str) -> None:
    noun, in_it, of_it = nouns.split()
    text = after.format(Noun=noun.capitalize(), noun=noun, in_it=in_it, of_it=of_it)
    found = event(f"{told} {text}", type_)
    assert (found["city"], found["country"], found["starts_on"]) == ("Cenevre", "CHE", "2024-05-13")


def test_what_others_did_elsewhere_is_not_where_something_told_was() -> None:
    text = f"{HOST}, {GUEST} ile görüştü. Ticaret arttı. {PRESIDENT} ise Cenevre'de yapılan toplantıda konuştu."
    assert event(text, "meeting")["country"] is None


def test_a_byline_without_marks_tells_where_its_news_was() -> None:
    text = f" ADA ODUYA CENEVRE\n{HOST}, dün {GUEST} ile görüştü."
    assert event(text.replace("ADA ODUYA", "AYŞE ODUYA"), "meeting")["city"] == "Cenevre"
    assert event(text.replace("ADA ODUYA", "HEDEF"), "meeting")["city"] is None


def test_a_summit_is_in_the_town_from_which_its_report_comes() -> None:
    told = event(f"CENEVRE (AA) - Örgüt'ün 12. zirvesi dün yapıldı. Zirveye {PRESIDENT} ve {PREMIER} katıldı.", "summit")
    assert (told["city"], told["country"]) == ("Cenevre", "CHE")


def test_talks_on_the_days_after_are_in_the_same_town() -> None:
    text = f"{GUEST}, 8 Mayıs'ta Lima'da {HOST} ile görüştü. Wanjala, 9 Mayıs'ta {PRESIDENT} tarafından kabul edildi."
    assert [(told["city"], told["starts_on"]) for told in events(text) if told["type"] == "meeting"] == [
        ("Lima", "2024-05-08"),
        ("Lima", "2024-05-09"),
    ]


def test_talks_are_in_the_town_to_which_a_guest_is_told_to_go_before() -> None:
    text = f"{PREMIER}, yarın Peru'ya gidecek. Odongo, salı günü Lima'ya geçecek. Ticaret arttı.\n\nPROGRAM\n\n"
    told = event(f"{text}Basın izleyecek. {PRESIDENT}, Odongo'yu kabul edecek.", "meeting", "2024-05-12")
    assert (told["city"], told["country"]) == ("Lima", "PER")


def test_what_is_told_of_two_places_is_no_one_event() -> None:
    text = f"{HOST}, günübirlik geldiği Kenya'da dün {GUEST} ile görüştü. Kaynaklar, Roe'nun Wanjala'ya, geçen hafta Oslo'da "
    text += "Norveç Dışişleri Bakanı Lars Dahl'la yaptığı görüşme hakkında bilgi verdiğini aktardı."
    told = [(e.people, e["city"], e["country"]) for e in events(text) if e["type"] == "meeting"]
    assert told == [(["Ana Roe", "Grace Wanjala"], None, "KEN"), (["Ana Roe", "Lars Dahl"], "Oslo", "NOR")]


def test_what_was_before_the_news_is_not_where_its_report_comes_from() -> None:
    text = f"OSLO (AA) - Norveç'te seçim yapıldı.\nTicaret arttı. {PREMIER}, 5 Mayıs'ta {PRESIDENT} ile görüşmüştü."
    assert event(text, "meeting")["city"] is None


def test_the_heads_of_two_delegations_meet() -> None:
    text = f"{HOST} başkanlığındaki Peru heyeti ile {GUEST} başkanlığındaki Kenya heyeti dün Cenevre'de görüştü."
    told = event(text, "meeting")
    assert (told.people, told.countries, told["city"]) == (["Ana Roe", "Grace Wanjala"], ["KEN", "PER"], "Cenevre")


@pytest.mark.parametrize("noun", ["zirve", "ikili zirve", "zirve toplantısı", "toplantı"])
def test_a_summit_between_two_is_their_meeting(noun: str) -> None:
    told = event(f"{PRESIDENT} ile {PREMIER} arasındaki {noun} 20 Mayıs'ta Cenevre'de yapılacak.", "meeting")
    assert (told.people, told["status"], told["city"]) == (["Luis Tapia", "Peter Odongo"], "planned", "Cenevre")


def test_ministers_told_by_their_nations_gather() -> None:
    told = event("Perulu ve Kenyalı bakanlar, iş birliği konusunda dün Cenevre'de toplandı.", "meeting")
    assert (told.countries, told["city"], told["starts_on"]) == (["KEN", "PER"], "Cenevre", "2024-05-13")


@pytest.mark.parametrize("as_", ["konuğu", "davetlisi", "misafiri"])
def test_somebody_comes_as_the_guest_of_another(as_: str) -> None:
    told = event(f"{PREMIER}, {PRESIDENT}'nın {as_} olarak geldiği Lima'da açıklama yaptı.", "visit")
    assert (told.people, told["city"], told["country"]) == (["Luis Tapia", "Peter Odongo"], "Lima", "PER")


def test_a_guest_is_welcomed_where_he_is_told_to_be_welcomed() -> None:
    text = f"{PREMIER}, resmi törenle karşılandığı Lima'da {PRESIDENT} ile bir araya geldi."
    told = event(text, "welcome_ceremony")
    assert (told["city"], told["country"], told.people) == ("Lima", "PER", ["Peter Odongo"])


def test_who_keeps_away_from_a_gathering_does_not_cancel_it() -> None:
    text = f"{PREMIER}, Lima'daki Enerji Zirvesi'ne katılmaktan vazgeçti."
    assert not [told for told in events(text) if told["type"] == "summit"]


def test_a_diary_tells_the_day_in_its_headings() -> None:
    text = f"Şöyle:\n\nPAZARTESİ\n\n{HOST}, {GUEST} ile görüşecek.\n\nSALI\n\n{PRESIDENT}, {PREMIER} ile görüşecek."
    days = [told["starts_on"] for told in events(text, "2024-05-12") if told["type"] == "meeting"]
    assert days == ["2024-05-13", "2024-05-14"]


@pytest.mark.parametrize(
    ("nth", "day"), [("ilk gününde", "2024-06-11"), ("ikinci gününde", "2024-06-12"), ("üçüncü gününde", "2024-06-13")]
)
def test_a_day_of_a_stay_counts_from_its_first(nth: str, day: str) -> None:
    visit = f"{HOST}, 11-13 Haziran tarihlerinde Nairobi'ye resmi ziyarette bulunacak."
    assert event(f"{visit} Roe, ziyaretinin {nth} {GUEST} ile görüşecek.", "meeting")["starts_on"] == day


def test_a_report_whose_first_sentence_says_a_day_is_of_that_day() -> None:
    text = f"Peru ile Kenya hükümetlerinin heyetleri dün Nairobi'de çalıştı. {HOST} ile {GUEST} de baş başa görüştü."
    told = event(text, "tete_a_tete")
    assert (told["starts_on"], told["city"]) == ("2024-05-13", "Nairobi")


def test_who_came_yesterday_may_talk_today() -> None:
    text = f"Dün Nairobi'ye gelen {HOST}, {GUEST} ile görüştü."
    assert event(text, "meeting")["starts_on"] == DAY


def test_here_is_the_town_named_last() -> None:
    text = f"{HOST}, Mombasa'da müzeyi gezdi. Roe, oradan Nairobi'ye geçti ve burada {GUEST} ile görüştü."
    assert event(text, "meeting")["city"] == "Nairobi"


@pytest.mark.parametrize(("said", "town"), [("Ribnovice'de", "Ribnovice"), ("Salon'da", None), ("AKPM'de", None)])
def test_a_name_in_the_locative_that_no_list_has_is_a_town(said: str, town: str | None) -> None:
    assert event(f"{HOST}, {said} {GUEST} ile görüştü.", "meeting")["city"] == town


TITLE = "Bakanlar Lima'da buluştu\n"


@pytest.mark.parametrize(
    ("text", "city"),
    [
        (f"{TITLE}{HOST}, {GUEST}'yı kabul etti.", "Lima"),
        (f"Wanjala Lima'ya geldi\n{HOST}, {GUEST}'yı kabul etti.", "Lima"),
        (f"Wanjala Lima'dan imzayla döndü\n{HOST}, {GUEST}'yı kabul etti.", "Lima"),
        (f"Lima'dan Nairobi'ye uyarı\n{HOST}, {GUEST}'yı kabul etti.", None),
        (f"Seçim Quito'da sürüyor\n{HOST}, {GUEST}'yı kabul etti.", None),
        (f"{TITLE}{HOST}, 2 Mayıs 2019'da {GUEST}'yı kabul etti.", None),
        (f"Enerji konuşuldu\n{HOST} konuştu.\nCUSCO'DA İMZA\n{HOST}, {GUEST}'yı kabul etti.", "Cusco"),
    ],
)
def test_news_is_in_the_town_of_its_heading(text: str, city: str | None) -> None:
    assert event(text, "meeting")["city"] == city


@pytest.mark.parametrize(
    ("lead", "city"),
    [
        ("İklim bakanları Oslo'da toplandı.", "Oslo"),
        ("Oslo'daki müzakereler sürüyor.", "Oslo"),
        ("Oslo'da kar yağıyor.", None),
    ],
)
def test_where_many_gather_two_others_meet(lead: str, city: str | None) -> None:
    assert event(f"{lead} {HOST}, {GUEST} ile görüştü.", "meeting")["city"] == city


def test_who_is_in_a_town_by_the_title_meets_others_there() -> None:
    text = f"Roe Oslo'da yoğun\n{HOST}, {GUEST} ile görüştü."
    assert (event(text, "meeting")["city"], event(text, "meeting")["country"]) == ("Oslo", "NOR")


@pytest.mark.parametrize(
    ("title", "type_", "city"),
    [
        ("Roe, Nairobi yolcusu", "visit", "Nairobi"),
        ("Roe Nairobi'ye gidiyor", "visit", "Nairobi"),
        ("Roe: Çözüm Nairobi'de", "visit", None),
        ("Roe: Çözüm Nairobi'de", "meeting", None),
        ("Nairobi'ye giden öğrenciler sevinçli", "meeting", None),
    ],
)
def test_a_title_leads_those_who_take_part_and_tells_what_they_say(title: str, type_: str, city: str | None) -> None:
    text = {"visit": "yarın Kenya'ya gidecek", "meeting": "Wanjala ile görüştü"}
    assert event(f"{title}\n{HOST}, {text[type_]}. {GUEST} konuştu.", type_)["city"] == city


@pytest.mark.parametrize(
    ("text", "city"),
    [
        (f"{HOST}, Nairobi'ye giderek {GUEST} ile görüştü.", "Nairobi"),
        (f"{HOST}, Mombasa'ya gelen {GUEST} ile görüştü.", "Mombasa"),
        (f"{HOST}, Nairobi'ye hareket etti ve {GUEST} ile görüştü.", "Nairobi"),
        (f"{HOST}, geçen ay Nairobi'ye giden {GUEST} ile dün görüştü.", None),
        (f"{HOST}, Nairobi'ye gidecek olan Kenya Maliye Bakanı Peter Odongo ile görüştü.", None),
        (f"{HOST}, Oslo'ya gelmeden önce Nairobi'ye uğramış ve {GUEST} ile görüşmüştü.", "Nairobi"),
        (f"{HOST}'nun durağı Lima değildi. Roe, ertesi gün Nairobi'ye uçtu. Bakan, {GUEST} ile görüştü.", "Nairobi"),
        (f"Nairobi durağı kısa sürdü. {HOST}, {GUEST} ile görüştü.", "Nairobi"),
        (f"{HOST}, Nairobi'ye gitti. Roe, ertesi gün Mombasa'ya geçecek ve {GUEST} ile görüşecek.", "Mombasa"),
    ],
)
def test_what_is_told_of_a_journey_is_where_it_has_led(text: str, city: str | None) -> None:
    assert event(text, "meeting")["city"] == city


def test_a_day_far_from_that_of_a_journey_is_not_on_it() -> None:
    text = f"Tapia, 3 Mayıs'ta Nairobi'ye gitti. Kurdeleyi {HOST} ile {GUEST} 2 Mart 2019'da birlikte kesti."
    assert event(text, "inauguration")["city"] is None


@pytest.mark.parametrize(
    ("head", "city", "country"),
    [
        ("LİMA - ", "Lima", "PER"),
        ("Lima (AA) - ", "Lima", "PER"),
        ("LİMA (AA) ", "Lima", "PER"),
        ("Elçi geldi\nLİMA\n", "Lima", "PER"),
        ("Elçi geldi\nLİMA, AA\n", "Lima", "PER"),
        ("Elçi geldi\nAda ODUYA / LİMA - ANKARA\n", "Lima", "PER"),
        ("Elçi geldi\nAda Oduya / Lima\n", None, None),
        ("Elçi geldi\nLİMA UÇAĞI HAZIR\n", None, None),
        ("LIMA (AA) - ", "Lima", "PER"),
        ("LİMA/AA - ", "Lima", "PER"),
        ("LİMA AA - ", "Lima", "PER"),
        ("LİMA, (DHA) - ", "Lima", "PER"),
        ("LİMA, 14 Mayıs (AA) - ", "Lima", "PER"),
        ("Ada ODUYA/LİMA, (DHA) - ", "Lima", "PER"),
        ("Elçi geldi\nAda ODUYA/LİMA\n", "Lima", "PER"),
        ("Elçi geldi\nADA ODUYA-LİMA\n", "Lima", "PER"),
        ("Elçi geldi\nAda ODUYA/NEW YORK\n", "New York", "USA"),
        ("Elçi geldi\nLİMA DHA\n", "Lima", "PER"),
        ("Elçi geldi\nLİMA ZİRVESİ\n", None, None),
        ("Elçi geldi\nLima/Oslo hattı açıldı. ", None, None),
        ("OSLO - ", "Oslo", "NOR"),
        ("ANKARA - ", None, None),
    ],
)
def test_news_without_a_town_is_in_that_of_its_dateline(head: str, city: str | None, country: str | None) -> None:
    told = event(f"{head}{HOST}, {GUEST} ile görüştü.", "meeting")
    assert (told["city"], told["country"]) == (city, country)


@pytest.mark.parametrize("head", ["LİMA (A.A) - ", "Ada ODUYA / LİMA\n", "Lima, 14 Mayıs (AA) - "])
def test_a_dateline_may_stand_behind_the_day_of_its_report(head: str) -> None:
    told = event(f" date 2024-05-14 {head}{HOST}, {GUEST} ile görüştü.", "meeting")
    assert (told["city"], told["country"]) == ("Lima", "PER")


@pytest.mark.parametrize(
    ("where", "city", "country"),
    [
        ("Çin'in Örnekçou kentinde", "Örnekçou", "CHN"),
        ("Çin'in Örnekçou kentinde bulunan", "Örnekçou", "CHN"),
        ("Çin'in Örnek bölgesinde", None, "CHN"),
        ("Çin'in Örnek adasındaki törende", None, "CHN"),
        ("Çin'in Örnek adasındaki depremi", None, None),
    ],
)
def test_a_town_that_no_list_has_is_in_the_state_that_owns_it(where: str, city: str | None, country: str | None) -> None:
    told = event(f"{where} {HOST}, {GUEST} ile görüştü.", "meeting")
    assert (told["city"], told["country"]) == (city, country)


@pytest.mark.parametrize(
    ("going", "status"),
    [
        ("Oslo'ya hareketinden önce konuştu", "planned"),
        ("Oslo'ya gidişi öncesinde konuştu", "planned"),
        ("Oslo'ya gitmeden önce konuştu", "planned"),
        ("Oslo'ya hareket etmeden önce konuştu", "planned"),
        ("Oslo'ya gitmek üzere Lima'dan ayrıldı", "occurred"),
        ("Oslo'ya gitmek üzere yola çıktı", "occurred"),
        ("Norveç'in Örnek kentine gitti", "occurred"),
    ],
)
def test_who_is_about_to_leave_is_still_to_come_and_who_has_left_is_on_his_way(going: str, status: str) -> None:
    told = event(f"{HOST}, {going}.", "visit")
    assert (told["status"], told["country"]) == (status, "NOR")


def test_a_journey_long_ago_is_not_still_to_come() -> None:
    told = events(f"{HOST}, 2 Mart 2019'da Oslo'ya gitmeden önce {GUEST} ile görüştü.")
    assert {each["status"] for each in told} == {"occurred"}


def test_a_journey_leads_where_its_talks_are_still_to_be() -> None:
    text = f"{PREMIER}, Peru'ya gitmek üzere Nairobi'den ayrıldı. Odongo, Lima'da {PRESIDENT} ile görüşecek, müzeyi gezecek."
    assert event(text, "visit")["city"] == "Lima"


def test_where_something_has_been_on_a_journey_goes_before_where_more_is_planned() -> None:
    text = f"{PREMIER}, bugün Peru'yu ziyaret etti. Odongo, Lima'da {PRESIDENT} ile görüştü. "
    assert event(f"{text}Odongo yarın Cusco'da {HOST} ile bir araya gelecek.", "visit")["city"] == "Lima"


@pytest.mark.parametrize(
    ("text", "city", "country"),
    [
        (f"{PREMIER}, dün başkent Cezayir'e geldi.", "Cezayir", "DZA"),
        (f"{PREMIER}, dün Cezayir'e geldi.", None, "DZA"),
        (f"{PREMIER}, yarın Norveç'in Örnek kasabasında olacak.", "Örnek", "NOR"),
    ],
)
def test_a_visit_leads_to_the_town_that_is_said_to_be_one(text: str, city: str | None, country: str) -> None:
    told = event(text, "visit")
    assert (told["city"], told["country"]) == (city, country)


def test_where_somebody_got_to_know_another_is_not_where_they_meet() -> None:
    text = f"{HOST}, Oslo'da tanıştığı {GUEST[:-14]} Grace Wanjala'yı Lima'daki Devlet Sarayı'nda kabul etti."
    assert event(text, "meeting")["city"] == "Lima"


def test_the_general_staff_without_a_state_is_that_of_turkiye() -> None:
    text = "Peru Savunma Bakanı Ana Roe, Genelkurmay Karargahı'nda Genelkurmay Başkanı Orgeneral Ali Kaya ile görüştü."
    assert event(text, "meeting")["country"] == "TUR"


def test_who_is_in_a_town_before_an_office_without_a_state_is_not_of_its_state() -> None:
    text = "Toplantı için Oslo'da bulunan Dışişleri Bakanı Ahmet Uluğ, Perulu mevkidaşı Ana Roe ile görüştü."
    assert event(text, "meeting").countries == ["PER", "TUR"]


def test_an_agency_does_not_hide_a_town_of_its_name() -> None:
    assert event(f"{HOST}, Sana'da Yemen Başbakanı Ali Haydar ile görüştü.", "meeting")["city"] == "Sana"


def test_a_dateline_says_nothing_of_another_day_or_state() -> None:
    text = f"LİMA - {HOST}, 2 Mart 2019'da {GUEST} ile görüştü. {PREMIER} dün Norveç'te Başbakan Kari Dahl ile görüştü."
    assert [each["city"] for each in events(text) if each["type"] == "meeting"] == [None, None]


@pytest.mark.parametrize(
    ("where", "city"),
    [
        ("Oslo Güvenlik Konferansı'nda", "Oslo"),
        ("Oslo Çevre Forumu kapsamında", "Oslo"),
        ("Oslo Güvenlik Konferansı'nda alınan kararlar için", None),
    ],
)
def test_at_a_gathering_one_is_in_the_town_that_it_is_named_after(where: str, city: str | None) -> None:
    assert event(f"{HOST}, {where} {GUEST} ile görüştü.", "meeting")["city"] == city


def test_officers_of_a_guest_s_company_meet_where_the_visit_leads() -> None:
    text = f"{HOST}, Kenya'yı bugün ziyaret etti. Peru Maliye Bakanı Luis Tapia, Kenya Maliye Bakanı Noah Barasa ile görüştü."
    assert event(text, "meeting")["country"] == "KEN"


def test_a_traveller_will_meet_officers_of_organizations_where_the_visit_leads() -> None:
    text = f"{HOST}, gelecek ay Nairobi'ye gidecek. Roe, İslam İşbirliği Teşkilatı Genel Sekreteri Luis Tapia ile görüşecek."
    assert (event(text, "meeting")["city"], event(text, "meeting")["country"]) == ("Nairobi", "KEN")


def test_a_town_named_for_another_visit_is_not_where_one_leads() -> None:
    before = f"{PRESIDENT} da Nairobi'de toplanan foruma katılmak için 2 Mart 2019'da Kenya'ya gitmişti."
    text = f"{HOST}, dün Kenya'ya gitti. {before}"
    assert [each["city"] for each in events(text) if each["type"] == "visit"] == [None, "Nairobi"]


@pytest.mark.parametrize("body", ["Ticaret ve Sanayi Odası'nda", "Belediyesi'nde", "Valiliği'nde"])
def test_a_chamber_or_town_hall_is_in_the_town_that_it_is_named_after(body: str) -> None:
    told = event(f"{HOST}, Mombasa {body} {GUEST} ile görüştü.", "meeting")
    assert (told["city"], told["country"]) == ("Mombasa", "KEN")


def test_a_visit_to_several_towns_is_in_none_of_them() -> None:
    text = f"NAİROBİ - Peru Maliye Bakanı Ana Roe, dün Kenya'ya geldi. Roe, Mombasa'da {GUEST} ile görüştü."
    assert event(text, "visit")["city"] != "Nairobi"


@pytest.mark.parametrize(
    ("text", "city"),
    [
        (f"{PREMIER}, Lima'da konuştu. {HOST}, aynı kentte {GUEST} ile görüştü.", "Lima"),
        (f"LİMA - {PREMIER} konuştu. {HOST}, başkentte {GUEST} ile görüştü.", "Lima"),
        (f"Sırada Nairobi var; {HOST}, orada {GUEST} ile görüşecek.", "Nairobi"),
        (f"Gözler Nairobi'de. {HOST}, Kenya başkentinde {GUEST} ile görüştü.", "Nairobi"),
        (f"{HOST} ile {GUEST} Oslo görüşmesinde bir araya geldi.", "Oslo"),
        (f"{PRESIDENT}, Quito'daki sözlerinden sonra Nairobi'de {PREMIER} ile görüştü.", "Nairobi"),
    ],
)
def test_words_that_point_to_a_town(text: str, city: str) -> None:
    assert event(text, "meeting")["city"] == city


def test_a_journey_to_the_capital_of_a_state() -> None:
    told = event(f"Nairobi hazırlanıyor. {HOST}, dün Kenya'nın başkentine gitti.", "visit")
    assert (told["city"], told["country"]) == ("Nairobi", "KEN")


@pytest.mark.parametrize(
    ("text", "city", "country"),
    [
        (f"{HOST}, {GUEST} ile görüştü, Oslo'daki saldırıyı kınadı.", None, None),
        (f"{HOST}, {GUEST} ile görüşmesinde Norveç'teki son olayları ele aldı. Roe, Wanjala ile görüştü.", None, None),
        (f"{HOST}, {GUEST} ile Oslo'daki zirve sırasında görüştü.", "Oslo", "NOR"),
        (f"{HOST}, {GUEST} ile Oslo'daki eski sarayda görüştü.", "Oslo", "NOR"),
        (f"{HOST}, Oslo'da gazetecilere yaptığı açıklamada {GUEST} ile görüştüğünü söyledi.", None, None),
        (f"{HOST}, Oslo'da düzenlediği basın toplantısında {GUEST} ile görüşeceğini söyledi.", None, None),
        (f"{HOST}, Oslo'da yapılması planlanan fuar için {GUEST} ile görüştü.", None, None),
    ],
)
def test_what_a_town_only_modifies_or_where_one_speaks_is_no_place(text: str, city: str | None, country: str | None) -> None:
    told = next(each for each in events(text) if each["type"] == "meeting")
    assert (told["city"], told["country"]) == (city, country)


@pytest.mark.parametrize(
    ("before", "city"),
    [
        ("Tapia geçen yıl Mombasa'da düzenlenen fuarı açmıştı.", None),
        ("Mombasa'da düşünülen tören gerçekleşmedi.", None),
        ("Roe'nun Mombasa programı ise iptal edildi.", None),
        ("Roe, Mombasa'daki gelişmeleri izledi.", None),
        ("Roe, Mombasa'da konuşlu askerlere seslendi.", None),
        ("Roe, Mombasa'da halka seslendi.", "Mombasa"),
    ],
)
def test_a_visit_takes_no_town_of_other_days_things_or_plans(before: str, city: str | None) -> None:
    assert event(f"{HOST}, dün Kenya'ya geldi. {before}", "visit")["city"] == city


@pytest.mark.parametrize(
    ("heading", "city"), [("NAİROBİ: SÜT ANLAŞMASI", "Nairobi"), ("LİMA: SÜT ANLAŞMASI", None), ("NAİROBİ SEVİNÇLİ", None)]
)
def test_a_town_that_opens_a_heading_is_where_its_part_happens(heading: str, city: str | None) -> None:
    text = f"Üç bakan yolda\nTapia konuştu.\n{heading}\n{HOST}, dün Kenya'ya gitti."
    assert event(text, "visit")["city"] == city


def test_a_title_on_other_states_tells_no_place() -> None:
    text = f"Norveçli yargıçlar Lima'da\nYargıçlar dün geldi.\n{GUEST}, dün Peru'yu ziyaret etti."
    assert event(text, "visit")["city"] is None


def test_what_is_to_come_at_a_town_of_the_lead_is_not_where_the_news_was() -> None:
    text = f"İki ülke komite kuruyor. Komitenin ilk toplantısı ekimde Nairobi'de yapılacak. {HOST}, {GUEST} ile görüştü."
    assert event(text, "meeting")["city"] is None


@pytest.mark.parametrize(
    ("text", "city"),
    [
        ("Mombasa Valisi Peter Odongo, Peru'nun Nairobi Büyükelçisi Ana Roe'yu kabul etti.", "Mombasa"),
        ("Peru'nun Nairobi Büyükelçisi Ana Roe, Mombasa Belediye Başkanı Peter Odongo'yu makamında ziyaret etti.", "Mombasa"),
        (f"{HOST}, Mombasa Valisi Peter Odongo ile Oslo'da görüştü.", "Oslo"),
        (f"{HOST}, Mombasa Valisi Peter Odongo ile görüştü.", None),
    ],
)
def test_a_mayor_or_governor_receives_others_in_his_town(text: str, city: str | None) -> None:
    assert event(text, "meeting")["city"] == city


def test_who_is_called_on_at_his_desk_is_at_home() -> None:
    assert event(f"{HOST}, {GUEST}'yı makamında ziyaret etti.", "meeting")["country"] == "KEN"
    assert event(f"{HOST}, {GUEST}'yı ziyaret etti.", "meeting")["country"] is None


def test_what_is_told_before_a_journey_goes_on_is_not_where_that_leads() -> None:
    text = f"{HOST}, bugün Norveç Başbakanı Kari Dahl ile görüşecek, akşam da Kenya'ya geçecek. {GUEST} bekliyor."
    assert event(text, "meeting")["country"] != "KEN"


def test_a_bare_mayor_is_of_the_town_of_the_governor() -> None:
    text = (
        "Mombasa Valisi Peter Odongo, Peru'nun Nairobi Büyükelçisi Ana Roe'yu kabul etti. Roe Kenya'yı överek konuştu.\n"
        "Büyükelçi Roe'yu daha sonra Kenya'nın köklü Belediye Başkanı Grace Wanjala kabul etti."
    )
    assert {each["city"] for each in events(text) if each["type"] == "meeting"} == {"Mombasa"}


@pytest.mark.parametrize("where", ["Lima limanında", "Lima uluslararası havaalanında", "Lima belediye binasında"])
def test_a_building_told_by_its_kind_is_in_the_town_before_it(where: str) -> None:
    assert event(f"{HOST}, {where} {GUEST} ile görüştü.", "meeting")["city"] == "Lima"


@pytest.mark.parametrize(
    ("text", "city"),
    [
        (f"Bu hafta heyet Nairobi'deydi. {HOST}, {GUEST} ile görüştü.", "Nairobi"),
        (f"{HOST}'nun yeni durağı Nairobi. Roe, {GUEST} ile görüşecek.", "Nairobi"),
        (f"13 Mayıs'ta Nairobi'ye inen {HOST}, 14 Mayıs'ta {GUEST} ile görüştü.", "Nairobi"),
        (f"{HOST}'nun haziranda Nairobi'ye gelmesi ve {GUEST} ile görüşmesi bekleniyor.", "Nairobi"),
        (f"{HOST}, dün Nairobi'de bir sergi gezdi ve {GUEST} ile görüştü.", "Nairobi"),
        (f"{HOST}, dün Nairobi'de incelemelerde bulunup {GUEST} ile görüştü.", "Nairobi"),
        (f"{HOST}, dün Lima'dan ayrıldı ve {GUEST} ile görüştü.", None),
        (f"Oslo'da toplanan birlik bildiri yayımladı. {HOST}, zirvede {GUEST} ile görüştü.", "Oslo"),
    ],
)
def test_where_the_words_before_have_led_or_gathered(text: str, city: str | None) -> None:
    assert next(each for each in events(text) if each["type"] == "meeting")["city"] == city


@pytest.mark.parametrize("goal", ["Rus başkentine gitti", "Rusya'nın başkentini ziyaret etti"])
def test_a_visit_to_the_capital_of_a_state_by_its_people(goal: str) -> None:
    told = event(f"{HOST}, dün {goal}. Moskova'da kar var.", "visit")
    assert (told["city"], told["country"]) == ("Moskova", "RUS")


def test_a_row_of_what_is_expected() -> None:
    told = event(f"{GUEST}'nın haziranda Lima'ya gelmesi, fuarı gezmesi ve {HOST} ile görüşmesi bekleniyor.", "visit")
    assert (told["status"], told["city"]) == ("planned", "Lima")


def test_an_old_visit_takes_no_town_of_the_news() -> None:
    far = "Roe konuştu. " * 4
    text = f"{HOST} ile {GUEST} Nairobi'de görüşmüştü. {far}{PRESIDENT}, Kenya'ya en son 2012'nin ocak ayında gitmişti."
    assert all(each["city"] is None for each in events(text) if each["starts_on"] == "2012-01-01")


def test_contacts_in_a_town_of_the_state_that_one_came_to() -> None:
    told = event(f"Peru'ya gelen {GUEST}, Lima'daki temaslarına başladı. Wanjala yarın Cusco'da müzeyi gezecek.", "visit")
    assert told["city"] == "Lima"


def test_a_leg_of_a_visit_is_where_it_leads() -> None:
    told = event(f"{HOST}, Kenya ziyaretinin Nairobi ayağını iptal etti.", "visit")
    assert (told["city"], told["country"], told["status"]) == ("Nairobi", "KEN", "cancelled")


@pytest.mark.parametrize(("opens", "city"), [("Fuarda", "Oslo"), ("Açıklamada", None), ("Sarayda", None)])
def test_a_site_named_by_one_word_is_where_it_was_told_to_be(opens: str, city: str | None) -> None:
    text = f"{HOST}, Oslo'daki tarım fuarında konuştu, açıklamada bulundu. {opens} {GUEST} ile de bir araya geldi."
    assert event(text, "meeting")["city"] == city


def test_whoever_hosts_others_is_at_home() -> None:
    text = f"{HOST} ile {GUEST}, Norveç Başbakanı Kari Dahl'ın ev sahipliğinde bir araya geldi."
    assert event(text, "meeting")["country"] == "NOR"


def test_a_comma_keeps_a_place_from_the_participle_behind_it() -> None:
    text = f"{HOST}, Oslo'da, muhalefete katılan Kenya Maliye Bakanı Peter Odongo ile görüştü."
    assert event(text, "meeting")["city"] == "Oslo"


def test_a_town_that_no_list_has_is_handed_on() -> None:
    text = f"{HOST}, dün Kenya'nın Ribnovice kentini ziyaret etti. Roe, {GUEST} ile görüştü."
    assert (event(text, "meeting")["city"], event(text, "meeting")["country"]) == ("Ribnovice", "KEN")


def test_guests_at_a_summit_receive_its_hosts_there() -> None:
    text = f"{PRESIDENT} ile {PREMIER}, Lima'daki İklim Zirvesi'ne katıldı. Odongo, Peru Maliye Bakanı Ana Roe'yu kabul etti."
    assert (event(text, "meeting")["city"], event(text, "meeting")["country"]) == ("Lima", "PER")


def test_a_town_that_will_host_is_where_it_is() -> None:
    told = event(f"{HOST} ile {GUEST} yarın bir araya gelecek; görüşmeye Nairobi ev sahipliği yapacak.", "meeting")
    assert (told["city"], told["country"]) == ("Nairobi", "KEN")


def test_it_is_said_by_others_where_what_was_told_is_held() -> None:
    text = f"{HOST} ile {GUEST} bir araya gelecek. Sözcü Luis Tapia, görüşmenin Oslo'da yapılacağını söyledi."
    assert event(text, "meeting")["city"] == "Oslo"


@pytest.mark.parametrize(
    ("said", "town"),
    [("Ribno Kan'da", "Ribno Kan"), ("Ribnovice Forumu'nda", None), ("Ribnovice Otel'de", None), ("Ortadoğu'da", None)],
)
def test_a_town_of_several_names_is_no_body_building_or_region(said: str, town: str | None) -> None:
    assert event(f"{HOST}, {said} {GUEST} ile görüştü.", "meeting")["city"] == town


def test_a_visit_to_a_town_that_no_list_has() -> None:
    told = event(f"{HOST}, dün Kenya'nın Ribnovice kentini ziyaret etti.", "visit")
    assert (told["country"], told["city"]) == ("KEN", "Ribnovice")


def test_who_acts_in_another_office_is_nobody_else() -> None:
    text = f"{PREMIER} konuştu. {HOST}, komisyonun Eş Başkanı sıfatıyla dün Nairobi'yi ziyaret etti."
    assert event(text, "visit").people == ["Ana Roe"]


def test_a_visit_with_more_words_before_it_has_its_day() -> None:
    text = f"{HOST}'nun 15 Haziran'da Kenya'ya yapacağı günübirlik çalışma ziyareti ertelendi."
    assert event(text, "working_visit")["starts_on"] == "2024-06-15"


def test_talks_in_a_report_of_one_summit_are_beside_it() -> None:
    text = f"{PRESIDENT} ile {PREMIER}, Oslo'daki İklim Zirvesi'ne katıldı. İklim ele alındı. {HOST}, {GUEST} ile görüştü."
    assert event(text, "meeting")["city"] == "Oslo"


def test_what_was_before_the_visit_has_no_day() -> None:
    told = event(f"Nairobi'den önce Oslo'yu ziyaret eden {HOST}, Kenya'da konuştu.", "visit")
    assert (told["country"], told["starts_on"]) == ("NOR", None)


def test_what_one_travels_to_is_on_the_day_of_the_journey() -> None:
    text = f"{HOST}, Nairobi'deki İklim Zirvesi'ne katılmak üzere 24 Nisan 2022'de Kenya'ya gitmişti."
    assert event(text, "summit")["starts_on"] == "2022-04-24"


def test_the_day_of_a_noun_is_not_that_of_the_sentence() -> None:
    text = f"{HOST}'nun Nisan ayında Kenya'ya yaptığı ziyaretin ardından {GUEST} de 25 Haziran'da Lima'ya gelecek."
    assert [(told["country"], told["starts_on"]) for told in events(text)] == [("KEN", "2024-04-01"), ("PER", "2024-06-25")]


@pytest.mark.parametrize(
    ("text", "country"),
    [
        (f"Kenya'nın Lima Büyükelçisi Tom Otieno, {HOST} ile görüştü.", "PER"),
        (f"Kenya'nın Oslo Büyükelçisi Tom Otieno, {HOST} ile görüştü.", None),
        (f"{HOST} ile {GUEST} baş başa görüştü. Wanjala, Roe onuruna Nairobi'deki evinde akşam yemeği verdi.", "KEN"),
    ],
)
def test_where_talks_without_a_place_are(text: str, country: str | None) -> None:
    talks = [told for told in events(text) if told["type"] in {"meeting", "tete_a_tete"}]
    assert [told["country"] for told in talks] == [country]


def test_a_converb_is_of_the_time_of_the_future_that_is_reported() -> None:
    text = f"{HOST}'nun, Kenya'yı ziyaret ederek mesaj vereceği bildirildi."
    assert event(text, "visit")["status"] == "planned"


def test_a_seat_of_state_is_in_that_state() -> None:
    assert event(f"{HOST}, Kenya Meclisi'nde {GUEST} ile görüştü.", "meeting")["country"] == "KEN"


def test_a_place_goes_with_what_is_held_there() -> None:
    text = f"{HOST} ile {GUEST}, Nairobi'de düzenlenecek forumu ele almak üzere dün Oslo'da buluştu."
    assert event(text, "meeting")["city"] == "Oslo"


def test_a_place_behind_what_is_told_goes_with_the_participle_that_follows_it() -> None:
    text = f"{HOST}, {GUEST} ile görüşmesinde, Oslo'da tutuklanan gazetecilerin durumunu ele aldı."
    assert (event(text, "meeting")["city"], event(text, "meeting")["country"]) == (None, None)


@pytest.mark.parametrize(
    "verb", ["ziyaretinden vazgeçti", "yapacağı ziyaretten vazgeçti", "ziyaretini iptal etti", "ziyaretini erteledi"]
)
def test_what_is_given_up_is_cancelled(verb: str) -> None:
    assert [told["status"] for told in events(f"{PREMIER}, Peru {verb}.")] == ["cancelled"]


def test_who_invites_does_not_travel() -> None:
    journey = "11-13 Haziran günlerinde Kenya'ya resmi ziyaret yapacak"
    told = event(f"{PRESIDENT}, {PREMIER}'nun daveti üzerine {journey}.", "official_visit")
    assert (told.people, told["starts_on"], told["country"]) == (["Luis Tapia", "Peter Odongo"], "2024-06-11", "KEN")


def test_a_journey_to_several_states() -> None:
    text = f"{PRESIDENT}'nın Şili, Kenya ve Çad'a uğraması bekleniyor."
    assert sorted(told["country"] or "" for told in events(text)) == ["CHL", "KEN", "TCD"]


def test_a_time_that_has_passed_is_no_journey() -> None:
    assert events(f"{PRESIDENT}'nın geçtiğimiz günlerde Kenya tarafından eleştirilen sözleri tepki çekti.") == []


@pytest.mark.parametrize(
    "text",
    [
        f"{PRESIDENT}, Kenya'yı vuran birlikleri ziyaret etti.",
        f"{PRESIDENT}'nın bir günlük ziyareti sırasında Kenya'da yaşanan olaylar konuşulacak.",
    ],
)
def test_a_visit_does_not_lead_where_something_else_happens(text: str) -> None:
    assert events(text) == []


def test_what_brings_others_together_meets_nobody() -> None:
    assert events(f"{HOST} ile {GUEST}, iki ülkenin yazarlarını buluşturan gecede konuştu.") == []


def test_a_call_that_is_spoken_of_again_is_the_call() -> None:
    text = f"{HOST}, {GUEST} ile telefonda görüştü. Wanjala'nın talebi üzerine gerçekleşen görüşmede ticaret ele alındı."
    assert [told["type"] for told in events(text)] == ["phone_call"]


def test_a_visit_that_is_spoken_of_again_is_the_visit() -> None:
    filler = "Liman büyüyor. " * 6
    text = f"{PREMIER}, Lima'ya geldi. {filler}Odongo, Peru ziyareti kapsamında yarın {HOST} ile görüşecek."
    assert [told["type"] for told in events(text)] == ["visit", "meeting"]


def test_the_day_of_a_founding_is_not_that_of_the_journey() -> None:
    text = f"Geçen yıl kurulan Göller Grubu toplantısına katılmak üzere Lima'ya gelen {GUEST}, {HOST} ile dün görüştü."
    assert event(text, "visit")["starts_on"] != "2023-01-01"


def test_a_session_of_a_commission_that_was_founded_before() -> None:
    chairs = f"{HOST} ve {GUEST}'nın eş başkanlığında 20 Temmuz'da Nairobi'de yapılacak"
    text = f"İki ülke arasında 2019'da kurulan Karma Ekonomik Komisyon'un üçüncü toplantısı, {chairs}."
    held = ("planned", "2024-07-20", "Nairobi", "KEN")
    assert kinds(text) == [("council_meeting", *held)]


def test_consultations_are_with_the_state_that_hosts_them() -> None:
    told = event(f"{HOST}, 3-4 Mayıs'ta Nairobi'de düzenlenen siyasi istişarelere başkanlık etti.", "consultations")
    assert told.countries == ["KEN", "PER"]


def test_an_official_visit_to_a_place_named_behind_its_participle() -> None:
    text = f"{PREMIER}, iki günlük resmi ziyaret için gittiği Lima'da resmi törenle karşılandı."
    assert event(text, "official_visit")["city"] == "Lima"


def test_a_summit_is_where_the_sentence_before_tells() -> None:
    text = "And Zirvesi, Şili Devlet Başkanı Ana Soto'nun ev sahipliğinde Santiago'da başladı. "
    text += f"Zirveye {PRESIDENT} ve {PREMIER} katılıyor. Tapia, zirve marjında Odongo ile görüştü."
    told = event(text, "summit")
    assert (told["city"], told.countries) == ("Santiago", ["CHL", "KEN", "PER"])
    assert event(text, "meeting")["city"] == "Santiago"


def test_another_town_of_the_hosts_is_the_same_visit() -> None:
    text = f"{PREMIER}, dün Lima'ya geldi. Odongo, yarın da Cuzco'ya geçerek temaslarda bulunacak."
    assert [told["city"] for told in events(text) if told["type"] == "visit"] == ["Lima"]


def test_a_quoted_memory_does_not_date_what_the_report_tells() -> None:
    text = 'Tapia, "Geçen yıl Nairobi\'yi ziyaret ettiğimde bu projeyi Sayın Odongo ile uzun uzun konuşmuştuk" dedi. '
    text += f"{PRESIDENT}, Lima'da {PREMIER} ile ortak basın toplantısında konuştu."
    assert event(text, "press_conference")["starts_on"] == DAY


@pytest.mark.parametrize(
    ("type_", "text"),
    [
        ("meeting", f"{HOST} ile {GUEST} arasındaki görüşmenin ardından açıklama yapıldı."),
        ("award_ceremony", f"{PRESIDENT}, {PREMIER}'ya Altın Güneş Nişanı tevcih etti."),
        ("official_dinner", f"{PRESIDENT}, {PREMIER} onuruna bir yemek verdi."),
        ("delegation_talks", f"{HOST} ile {GUEST}, ikili ve heyetlerarası görüşmelerin ardından Lima'da konuştu."),
    ],
)
def test_other_words_for_what_happened(type_: str, text: str) -> None:
    assert event(text, type_).countries == ["KEN", "PER"]


def test_partners_that_are_listed_behind_the_subject() -> None:
    listed = "Norveç Dışişleri Bakanı Nils Berg, Kenya Dışişleri Bakanı Grace Wanjala ve Çad Dışişleri Bakanı Musa Abakar"
    text = f"{HOST}, Cakarta'da düzenlenen toplantının marjında {listed} ile ayrı ayrı bir araya geldi."
    assert sorted(told.countries for told in events(text)) == [["KEN", "PER"], ["NOR", "PER"], ["PER", "TCD"]]


def test_the_stops_of_a_journey() -> None:
    text = f"{PRESIDENT}'nın ilk durağı Kenya olacak."
    assert kinds(text) == [("visit", "planned", None, None, "KEN")]


def test_who_will_be_somewhere() -> None:
    told = event(f"{HOST}, 20 Mayıs'ta Nairobi'de bulunacak.", "visit")
    assert (told["status"], told["starts_on"], told["city"]) == ("planned", "2024-05-20", "Nairobi")


def test_here_is_where_the_event_just_told_is() -> None:
    text = f"{HOST}, Kenya'nın başkenti Nairobi'ye geldi. Roe, burada {PREMIER} tarafından kabul edildi."
    assert event(text, "meeting")["city"] == "Nairobi"


def test_talks_that_begin_at_a_place() -> None:
    told = event("Peru ile Kenya arasında dün Lima'da başlayan siyasi istişareler bugün sona erdi.", "consultations")
    assert told["city"] == "Lima"


def test_talks_that_are_gone_over_to() -> None:
    assert event(f"{HOST} ile {GUEST}, törenin ardından görüşmeye geçti.", "meeting").countries == ["KEN", "PER"]


def test_last_year_is_no_going_over() -> None:
    told = event(f"{PRESIDENT}, Kenya'ya geçen yıl yaptığı ziyarette yeni dostlar edindiğini belirtti.", "visit")
    assert (told["starts_on"], told["date_precision"]) == ("2023-01-01", "year")


def test_who_tells_of_a_journey_of_his_own() -> None:
    text = f"2022 yılı Mayıs ayında Kenya'ya yaptığı ziyarette iyi karşılandığını hatırlatan {PRESIDENT}, konuştu."
    told = event(text, "visit")
    assert (told.people, told["starts_on"], told["country"]) == (["Luis Tapia"], "2022-05-01", "KEN")


# ---- agencies' sentences

FRESH = "2024-05-14"


def day(text: str, type_: str) -> str | None:
    return event(text, type_)["starts_on"]


def test_geçen_is_part_of_the_day_and_no_participle() -> None:
    assert day(f"{PREMIER}, geçen hafta salı {PRESIDENT} ile Lima'da görüştü.", "meeting") == "2024-05-07"


def test_the_day_on_which_a_guest_came_is_not_that_of_the_talks() -> None:
    text = f"{PRESIDENT}, dün Lima'ya gelen {PREMIER} ile görüştü."
    assert (day(text, "visit"), day(text, "meeting")) == ("2024-05-13", FRESH)


def test_two_days_before_counts_from_a_day_that_was_told() -> None:
    text = f"{GUEST}, 2 Mayıs'ta Lima'ya geldi. Kenyalı bakan Luis Tapia tarafından kabul edildi. "
    text += f"{PRESIDENT}, bundan iki gün önce Oslo'da {PREMIER} ile görüşmüştü."
    assert [e["starts_on"] for e in events(text) if "Peter Odongo" in e.people and e["type"] == "meeting"] == ["2024-04-30"]


def test_a_day_goes_on_through_a_row_of_verbs() -> None:
    assert day(f"{PREMIER}, 3 Mayıs'ta Lima'ya gelmiş ve {PRESIDENT} ile görüşmüştü.", "meeting") == "2024-05-03"


def test_who_receives_abroad_is_not_at_home() -> None:
    text = f"{PREMIER}, Oslo'da {PRESIDENT} ile görüştü. Odongo, daha sonra Şili Başbakanı Rosa Vidal'ı kabul etti."
    assert {e["country"] for e in events(text) if e["type"] == "meeting"} == {"NOR"}


def test_the_homeland_of_the_host() -> None:
    found = event(f"{PRESIDENT}, ülkesine resmi ziyarette bulunan {PREMIER} ile görüştü.", "official_visit")
    assert (found["country"], found.people) == ("PER", ["Peter Odongo"])


def test_a_visit_told_without_where_it_leads() -> None:
    text = f"{PREMIER}, dün başladığı devlet ziyareti çerçevesinde bugün Peru Dışişleri Bakanlığında {HOST} ile görüştü."
    found = event(text, "state_visit")
    assert (found["starts_on"], found["country"]) == ("2024-05-13", "PER")


def test_who_joins_talks_takes_part_in_them() -> None:
    text = f"{PRESIDENT}, Lima'da {PREMIER} ile görüştü. Sarayda gerçekleşen görüşmeye {GUEST} da katıldı."
    assert event(text, "meeting").people == ["Grace Wanjala", "Luis Tapia", "Peter Odongo"]


def test_signing_at_a_ceremony() -> None:
    found = event(f"{HOST} ile {GUEST}, Lima'da düzenlenen törenle balıkçılık anlaşmasına imza attı.", "signing_ceremony")
    assert (found["city"], found.people) == ("Lima", ["Ana Roe", "Grace Wanjala"])


def test_a_building_that_bears_the_name_of_its_city() -> None:
    assert event(f"{HOST}, Quito Kongre Merkezi'nde {GUEST} ile görüştü.", "meeting")["city"] == "Quito"


def test_journeys_in_stages_have_a_day_each() -> None:
    text = f"{GUEST}, perşembe günü Şili'ye, cuma günü de Peru'ya geçecek."
    assert [(e["country"], e["starts_on"]) for e in events(text)] == [("CHL", "2024-05-16"), ("PER", "2024-05-17")]


def test_going_there_is_a_journey() -> None:
    assert event(f"{GUEST}, şubatta Lima'ya giderek mevkidaşı {HOST} ile görüştü.", "visit")["starts_on"] == "2024-02-01"


def test_a_programme_in_a_city_is_a_visit() -> None:
    assert event(f"{GUEST}, Lima programı kapsamında {HOST} ile de görüştü.", "visit")["city"] == "Lima"


def test_businessmen_are_others() -> None:
    text = f"{GUEST}, Lima'da {HOST} ile görüştü. Wanjala, dün de Quito'da iş insanlarıyla buluşmuştu."
    assert event(text, "meeting")["city"] == "Lima"


def test_officers_of_several_states_meet() -> None:
    found = event("Peru, Kenya ve Şili dışişleri bakanları bugün Lima'da bir araya geldi.", "summit")
    assert (found.countries, found["city"]) == (["CHL", "KEN", "PER"], "Lima")


def test_a_forum_within_a_title_is_none() -> None:
    text = f"Kenya İş Konseyi Başkanı Peter Odongo, {HOST}'ya teşekkür etti."
    assert "business_forum" not in [e["type"] for e in events(text)]


def test_who_visits_somebody_meets_him() -> None:
    text = "Kenya'nın Lima Büyükelçisi Grace Wanjala, Peru Sağlık Bakanı Ana Roe'yu ziyaret etti."
    assert [(e["type"], e.people) for e in events(text)] == [("meeting", ["Ana Roe", "Grace Wanjala"])]


def test_a_capital_of_two_states_lies_in_the_one_that_takes_part() -> None:
    text = f"{PREMIER}, Lefkoşa'da KKTC Cumhurbaşkanı Ali Kaya tarafından kabul edildi."
    assert event(text, "meeting")["country"] == "XNC"


def test_an_organisations_officer_is_a_side() -> None:
    text = f"{PRESIDENT} dün konuştu. NATO Genel Sekreteri Karl Brandt, {PREMIER} ile telefonda görüştü."
    assert event(text, "phone_call").people == ["Karl Brandt", "Peter Odongo"]


def test_works_of_states_begin_without_anybody_named() -> None:
    found = event("Temeli 2 Mayıs'ta Lima'da atılan Peru-Şili-Kenya demir yolu konuşuldu.", "inauguration")
    assert (found.countries, found["starts_on"]) == (["CHL", "KEN", "PER"], "2024-05-02")


def test_a_council_with_a_union_is_not_of_the_two_states_before() -> None:
    text = f"{HOST} ile {GUEST} görüştü. Roe, Peru-AB Karma Komisyonu toplantısında konuştu."
    assert "council_meeting" not in [e["type"] for e in events(text)]


def test_talks_before_a_call_are_the_call() -> None:
    text = f"{PRESIDENT}, {PREMIER} ile krizi görüştü. Tapia, {PREMIER} ile telefon görüşmesi yaptı."
    assert [e["type"] for e in events(text)] == ["phone_call"]


def test_to_phone_somebody_is_a_call() -> None:
    assert event(f"{HOST}, {GUEST}'ya telefon ederek krizi görüştü.", "phone_call").countries == ["KEN", "PER"]


def test_a_guest_in_a_town_that_is_called_one() -> None:
    assert event(f"Peru'nun Lima kentinde bulunan {GUEST}, konuştu.", "visit")["city"] == "Lima"


def test_partners_listed_before_a_participle() -> None:
    text = "Norveç Enerji Bakanı Ola Moe, Sağlık Bakanı Per Lie ile görüşen Peru Dışişleri Bakanı Ana Roe ülkesine döndü."
    assert sorted(e.people for e in events(text) if e["type"] == "meeting") == [["Ana Roe", "Ola Moe"], ["Ana Roe", "Per Lie"]]


def test_the_moment_of_talks_ahead_is_ahead() -> None:
    text = f"{PRESIDENT}'nın {PREMIER} ile baş başa görüştüğü dakikalarda bakanlar da bir araya gelecek."
    assert event(text, "tete_a_tete")["status"] == "planned"


def test_talks_that_are_agreed_on_have_not_happened() -> None:
    assert not events(f"{HOST} ile {GUEST}, yeniden görüşmek üzere anlaştı.")


def test_a_name_that_looks_like_a_verb_closes_no_clause() -> None:
    listed = "Zambiya Cumhurbaşkanı Ali Sata, Şili Cumhurbaşkanı Rosa Vidal ve Kenya Başbakanı Peter Odongo"
    text = f"Törene katılan {PRESIDENT}, {listed} ile de görüştü."
    assert sorted(e.countries for e in events(text)) == [["CHL", "PER"], ["KEN", "PER"], ["PER", "ZMB"]]


def test_a_journey_that_begins_in_another_city() -> None:
    text = f"Dün Peru'ya gelen {GUEST}, bugün Lima'da {HOST} ile görüştü. "
    text += "Wanjala, temaslarına dün Cusco'dan başlamış; yeni okulu Vali Ali Rey ile birlikte hizmete açmıştı."
    assert event(text, "visit")["city"] is None
    assert event(text, "meeting")["city"] == "Lima"


def test_a_summit_and_those_who_meet_beside_it() -> None:
    text = f"{PRESIDENT} ile {PREMIER} yine bir araya gelecek. "
    text += f"Son adres, 2 Mayıs'ta Oslo'da toplanan Okyanus Zirvesi oldu. {PRESIDENT}, {PREMIER} ile zirve marjında görüştü."
    found = {(e["type"], e["starts_on"], e["city"]) for e in events(text) if e["status"] == "occurred"}
    assert found >= {("summit", "2024-05-02", "Oslo"), ("meeting", "2024-05-02", "Oslo")}


def test_a_summit_that_a_city_will_host() -> None:
    found = event(f"{PRESIDENT}, gelecek yaz Nairobi'nin ev sahipliği yapacağı Okyanus Zirvesi'ne de katılacak.", "summit")
    assert (found["city"], found["starts_on"], found.countries) == ("Nairobi", "2024-01-01", ["KEN", "PER"])


def test_who_was_somewhere_was_there() -> None:
    found = event(f"{GUEST}, pazar günü Lima'daydı.", "visit")
    assert (found["starts_on"], found["city"]) == ("2024-05-12", "Lima")


def test_a_visitor_in_the_genitive_before_a_converb() -> None:
    text = f"{PREMIER}'nun haziranda Lima'yı ziyaret ederek {PRESIDENT}'yla görüşmesi bekleniyor."
    assert sorted((e["type"], e["status"], e["starts_on"]) for e in events(text)) == [
        ("meeting", "planned", "2024-06-01"), ("visit", "planned", "2024-06-01"),
    ]  # fmt: skip


def test_good_wishes_within_a_call() -> None:
    text = f"{PREMIER}, {PRESIDENT}'yı telefonla arayarak geçmiş olsun dileğinde bulundu."
    assert [e["type"] for e in events(text)] == ["phone_call"]


def test_talks_with_delegations() -> None:
    text = f"{PREMIER}, Lima'ya geldi. {PRESIDENT} ile {PREMIER}, sarayda heyetleriyle görüştü."
    assert event(text, "delegation_talks").people == ["Luis Tapia", "Peter Odongo"]


def test_who_is_present_at_a_dinner() -> None:
    text = f"{PRESIDENT}, {PREMIER} onuruna akşam yemeği verdi. Yemekte {GUEST} de hazır bulundu."
    assert event(text, "official_dinner").people == ["Grace Wanjala", "Luis Tapia", "Peter Odongo"]


def test_the_first_half_of_a_year() -> None:
    found = event(f"{PREMIER}'nun 2026'nın ilk yarısında Lima'ya gelmesi öngörülüyor.", "visit")
    assert (found["starts_on"], found["date_precision"]) == ("2026-01-01", "year")


# ---- press releases, programmes, rows of guests


def test_a_subject_without_a_comma_before_a_row_of_partners() -> None:
    row = "Şili Dışişleri Bakanı Rosa Vidal ve Nijer Dışişleri Bakanı Ali Maiga ile görüştü"
    met = [told.people for told in events(f"{HOST} ise zirve marjında {GUEST}, {row}.") if told["type"] == "meeting"]
    assert met == [["Ana Roe", "Grace Wanjala"], ["Ana Roe", "Rosa Vidal"], ["Ali Maiga", "Ana Roe"]]


def test_guests_of_several_states_are_received_one_by_one() -> None:
    text = f"{PRESIDENT}, dün {PREMIER}'yu, bugün de Şili Başbakanı Rosa Vidal'ı kabul etti."
    met = [(told.countries, told["starts_on"]) for told in events(text) if told["type"] == "meeting"]
    assert met == [(["KEN", "PER"], "2024-05-13"), (["CHL", "PER"], DAY)]


def test_what_both_sides_agreed_to_hold_is_planned() -> None:
    agreed = "ikinci yarısında Lima'da düzenlenmesi hususunda mutabık kalmışlardır"
    text = f"Taraflar, Peru-Kenya Karma Ekonomik Komisyonu'nun 9. Dönem Toplantısı'nın 2025 yılının {agreed}."
    told = event(text, "council_meeting")
    assert (told["status"], told["city"], told.countries) == ("planned", "Lima", ["KEN", "PER"])


def test_who_comes_for_a_council_is_on_a_visit() -> None:
    chairs = f"{HOST} ile {GUEST}'nın eş başkanlığında"
    text = f"Peru-Kenya Karma Ekonomik Komisyonu (KEK) 4. Dönem Toplantısı, {chairs} Lima'da yapıldı."
    assert event(text, "visit").people == ["Grace Wanjala"]


def test_the_next_stage_of_a_journey_is_not_its_city() -> None:
    text = f"{PREMIER}, 3-5 Haziran'da Peru'ya resmi ziyarette bulunacak. Buradan Cusco'ya geçecek olan Odongo, müzeyi gezecek."
    assert event(text, "official_visit")["city"] is None


def test_a_day_before_a_participle_of_what_is_still_to_be_held() -> None:
    text = f"{PREMIER}, 4 Haziran'da odalar tarafından düzenlenen Peru-Kenya İş Forumu'na katılacak."
    assert event(text, "business_forum")["starts_on"] == "2024-06-04"


def test_a_visit_of_another_year_is_not_in_the_city_of_what_was_told_of_this_one() -> None:
    later = f"Tapia, 2019'da Mombasa'daki Lider Zirvesi'nde {PREMIER} ile görüştü."
    text = f"{PRESIDENT}, Ocak 2014'te Kenya'ya resmi ziyaret gerçekleştirdi. {later}"
    assert event(text, "official_visit")["city"] is None


@pytest.mark.parametrize("off", ["ileri bir tarihe bırakıldı", "askıya alındı"])
def test_what_is_put_off_without_a_day_is_off(off: str) -> None:
    assert event(f"{PREMIER}'nun Lima ziyareti {off}.", "visit")["status"] == "cancelled"


def test_a_content_of_a_document_is_no_plan() -> None:
    text = f"{HOST} ile {GUEST}, siyasi istişarelerin yılda iki kez yapılmasını öngören protokolü imzaladı."
    assert not [told for told in events(text) if told["type"] == "consultations"]


def test_a_palace_that_is_named_after_a_town_of_another_state() -> None:
    assert event(f"{PRESIDENT}, Quito Sarayı'nda {PREMIER} ile görüştü.", "meeting")["city"] is None


def test_the_owner_of_what_is_handed_over_takes_part() -> None:
    told = event("Peru'nun armağan ettiği heykel, Kenya Büyükelçisi Grace Wanjala'ya teslim edildi.", "handover")
    assert told.countries == ["KEN", "PER"]


def test_a_second_stage_behind_the_first() -> None:
    text = f"{GUEST}, 11 Mart'ta Lima'ya, oradan da Quito'ya geçecek."
    assert [told["city"] for told in events(text)] == ["Lima", "Quito"]


def test_a_dinner_that_is_still_to_come_is_part_of_a_visit_under_way() -> None:
    text = f"{PREMIER} dün Lima'ya geldi. Odongo, akşam onuruna verilecek resmi yemeğe katılacak."
    assert event(text, "official_dinner")["country"] == "PER"


def test_who_sets_out_for_a_town_travels() -> None:
    assert event(f"{PREMIER}, dün Peru'nun Lima kentine hareket etti.", "visit")["city"] == "Lima"


def test_each_nominalised_clause_has_its_own_subject() -> None:
    text = f"{GUEST}, {PRESIDENT}'nın martta Nairobi'ye geldiğini, nisanda {PREMIER}'nun Lima'ya gittiğini hatırlattı."
    assert [(told.people, told["country"]) for told in events(text)] == [(["Luis Tapia"], "KEN"), (["Peter Odongo"], "PER")]


def test_who_owns_a_noun_before_a_participle_does_not_travel() -> None:
    [told] = events(f"{PREMIER}'nun müttefiki Oslo'yu ziyaret eden {HOST} konuştu.")
    assert (told.people, told["country"]) == (["Ana Roe"], "NOR")


def test_several_goals_of_a_visit_that_is_off() -> None:
    rest = "Peru, Şili ve Kanada'ya yapacağı ziyaretleri ertelemesi konuşuldu."
    text = f"{PREMIER}'nun Oslo'ya yapacağı ziyaretin ardından {rest}"
    off = [told["country"] for told in events(text) if told["status"] == "cancelled"]
    assert off == ["PER", "CHL", "CAN"]


@pytest.mark.parametrize(
    ("text", "type_", "status"),
    [
        (f"{HOST}, {GUEST} ile görüşmelerinin ardından açıklama yapmadı.", "meeting", "occurred"),
        (f"{HOST} ile {GUEST}'nın görüşmesi iki saat sürdü.", "meeting", "occurred"),
        (f"{PREMIER}'nun Lima ziyareti sonrası görüşmeler kesilmişti.", "visit", "occurred"),
    ],
)
def test_an_event_told_by_a_noun(text: str, type_: str, status: str) -> None:
    assert event(text, type_)["status"] == status


def test_talks_before_others_who_are_not_named() -> None:
    text = f"{HOST} ile {GUEST}, baş başa görüşmeden sonra öğrencilerle bir araya gelecek."
    assert event(text, "tete_a_tete").people == ["Ana Roe", "Grace Wanjala"]


def test_who_tells_of_a_journey_of_his_own_behind_other_participles() -> None:
    signed = "geçişi öngören belgeyi imzaladığını hatırlatan"
    text = f"Mart 2023'te Kenya'ya gerçekleştirdiği ziyarette {signed} {HOST} konuştu."
    assert event(text, "visit").people == ["Ana Roe"]


def test_who_is_glad_to_host_somebody_has_a_visitor() -> None:
    told = event(f"{GUEST}'yı ağırlamaktan duyduğu memnuniyeti dile getiren {HOST} konuştu.", "visit")
    assert (told.people, told["country"]) == (["Grace Wanjala"], "PER")


@pytest.mark.parametrize(
    "whom", ["Perulu iş insanlarıyla bir araya geldi", "şirket temsilcileri ile görüştü", "iş dünyası temsilcileriyle buluştu"]
)
def test_a_meeting_with_business_people_of_another_state(whom: str) -> None:
    told = event(f"{PREMIER}, dün Lima'da {whom}.", "business_forum")
    assert (told.people, told["city"], told.countries) == (["Peter Odongo"], "Lima", ["KEN", "PER"])


def test_a_meeting_with_business_people_at_home_is_none() -> None:
    assert events(f"{PREMIER}, dün Nairobi'de iş insanlarıyla bir araya geldi.") == []


@pytest.mark.parametrize(
    ("text", "status"),
    [
        (f"{PREMIER}, 3 Haziran'da Peru'da olacak.", "planned"),
        (f"{PREMIER}, turunun son durağı Peru'da.", "occurred"),
        (f"{PREMIER}, Peru ve Şili'yi kapsayan turuna çıkıyor.", "planned"),
    ],
)
def test_where_a_journey_leads(text: str, status: str) -> None:
    assert {"PER": status}.items() <= {told["country"]: told["status"] for told in events(text)}.items()


def test_what_somebody_expected_in_vain_is_no_event() -> None:
    assert events(f"{HOST}, {PREMIER}'nun Lima'ya gelmesini bekliyordu.") == []


def test_who_accompanies_a_guest_is_on_the_visit() -> None:
    text = f"{PREMIER}, yarın Lima'ya gelecek. Odongo'ya, {GUEST} da eşlik edecek."
    assert event(text, "visit").people == ["Grace Wanjala", "Peter Odongo"]


def test_who_is_received_has_come_but_once() -> None:
    text = f"{PREMIER}, dün Lima'ya geldi. Odongo'nun {PRESIDENT} tarafından kabul edilmesi bekleniyor."
    assert [told["status"] for told in events(text) if told["type"] == "visit"] == ["occurred"]
    assert event(f"{PRESIDENT}, {PREMIER}'yu kabul etti.", "visit").people == ["Peter Odongo"]


def test_talks_that_are_still_to_be_held() -> None:
    text = f"{GUEST}, dün Lima'ya geldi. Wanjala, {PRESIDENT} ile yapacağı görüşmede destek istediklerini söyledi."
    assert event(text, "meeting")["status"] == "planned"


def test_talks_that_somebody_weighs_have_happened() -> None:
    told = event(f"{PREMIER}'nun {PRESIDENT} ile iki saat görüşmesini değerlendiren uzmanlar konuştu.", "meeting")
    assert (told["status"], told.people) == ("occurred", ["Luis Tapia", "Peter Odongo"])


def test_what_is_not_said_in_talks_does_not_undo_them() -> None:
    assert event(f"{HOST}'nun {GUEST} ile görüşmesinde ticaret ele alınmadı.", "meeting")["status"] == "occurred"


@pytest.mark.parametrize(
    "text",
    [
        f"Yatırımların en çok gittiği ülkelerin yeni pazar olarak anılan Peru'ya gittiğini kaydeden {PREMIER} konuştu.",
        f"{PREMIER}, Peru'da ilk kez bir ülkeyi ziyaret etmedi.",
        f"Kenya'dan Peru'ya birçok ziyaret gerçekleştiğini hatırlatan {PREMIER} konuştu.",
        f"{HOST}, {GUEST}'yı telefonla arayarak {PRESIDENT} ile yaptığı görüşmeyi anlattı.",
    ],
)
def test_nobody_travels_or_meets_who_is_not_the_subject(text: str) -> None:
    assert [told["type"] for told in events(text) if told["type"] in {"visit", "meeting"} and len(told.people) > 0] == []


def test_partners_who_are_named_as_the_foremost() -> None:
    text = f"{PREMIER}, Lima'da başta {PRESIDENT} ve {HOST} olmak üzere Perulu yetkililerle temaslarda bulunacak."
    assert [told.people for told in events(text) if told["type"] == "meeting"] == [
        ["Luis Tapia", "Peter Odongo"],
        ["Ana Roe", "Peter Odongo"],
    ]


def test_an_officer_who_is_not_named_acts_for_his_state() -> None:
    told = event(f"{PREMIER}, yarın Peru Dışişleri Bakanı ile görüşecek.", "meeting")
    assert (told.people, told.countries) == (["Peter Odongo"], ["KEN", "PER"])
    told = event("Kenya Cumhurbaşkanı'nın yarın Lima'ya geleceği bildirildi.", "visit")
    assert (told.people, told.countries) == ([], ["KEN", "PER"])


@pytest.mark.parametrize(
    "session",
    [
        "Peru-Kenya İşbirliği Konseyi'nin Lima'da düzenlenen toplantısında anlaşma imzalandı.",
        "Geçen ay Lima'da gerçekleşen Peru-Kenya İşbirliği Konseyi'nde destek verildiği söylendi.",
    ],
)
def test_the_session_of_a_council(session: str) -> None:
    told = event(session, "council_meeting")
    assert (told["status"], told["city"], told.countries) == ("occurred", "Lima", ["KEN", "PER"])


def test_a_press_conference_that_is_held_after_talks() -> None:
    text = f"{HOST} ile {GUEST}, yarın Lima'da görüşecek. Ardından basın toplantısı yapılacak."
    assert event(text, "press_conference").people == ["Ana Roe", "Grace Wanjala"]


def test_talks_told_of_the_hosts_alone_are_the_guests_too() -> None:
    text = f"{PREMIER}, dün Lima'ya geldi. {HOST}'nun da katıldığı heyetlerarası görüşmelerde ticaret ele alındı."
    assert event(text, "delegation_talks").countries == ["KEN", "PER"]


def test_a_state_visit_that_is_called_official_afterwards() -> None:
    later = "Resmi ziyaret için Nairobi'ye gidecek olan Tapia konuştu."
    text = f"{PRESIDENT}, 3 Haziran'da Kenya'ya devlet ziyareti yapacak. {later}"
    assert [told["type"] for told in events(text)] == ["state_visit"]


def test_who_comes_with_others_of_his_state_is_on_their_visit() -> None:
    text = f"{GUEST}, dün Lima'ya geldi. {PREMIER}, dün Lima'da {PRESIDENT} ile görüştü."
    assert event(text, "visit").people == ["Grace Wanjala", "Peter Odongo"]


def test_a_journey_to_that_country() -> None:
    told = event(f"Peru'yu anlatan {PREMIER}, Mart 2023'te bu ülkeyi ziyaret ettiğini söyledi.", "visit")
    assert (told["country"], told.people) == ("PER", ["Peter Odongo"])


def test_who_prepares_a_session_does_not_come_to_it() -> None:
    session = "4 Haziran'da Nairobi'de düzenlenecek Karma Komisyon toplantısının"
    text = f"{HOST} ile {GUEST}, {session} hazırlıklarını dün Oslo'da ele aldı."
    assert all(told["country"] != "KEN" for told in events(text) if told["type"] == "visit")


def test_who_is_told_to_be_elsewhere_has_not_come_to_whoever_receives_him() -> None:
    text = f"{PREMIER}, bugün Oslo'da temaslarda bulunuyor. Odongo, bugün {PRESIDENT} tarafından kabul edildi."
    assert [told["country"] for told in events(text) if told["type"] == "visit"] == ["NOR"]


def test_talks_of_a_council_without_names_are_of_those_who_meet() -> None:
    text = f"Peru-Kenya Karma Komisyon toplantısı yapıldı. {PRESIDENT} ile {PREMIER} baş başa görüştü."
    assert event(text, "council_meeting").people == ["Luis Tapia", "Peter Odongo"]


def test_all_who_are_told_to_have_been_at_a_press_conference() -> None:
    others = "Perulu sanatçılar sergi açtı. Müze doldu. Kent bayraklarla süslendi. Yollar kapandı. Hava açıktı."
    text = f"{PRESIDENT} ile {PREMIER} ortak basın toplantısı düzenledi. {others} Basın toplantısında {HOST} da hazır bulundu."
    assert event(text, "press_conference").people == ["Ana Roe", "Luis Tapia", "Peter Odongo"]


def test_a_list_of_those_who_come_to_a_dinner() -> None:
    text = f"{PRESIDENT}, yarın {PREMIER} onuruna akşam yemeği verecek. Yemeğe, {HOST}, iş insanları ve {GUEST} katılacak."
    assert event(text, "official_dinner").people == ["Ana Roe", "Grace Wanjala", "Luis Tapia", "Peter Odongo"]


def test_who_is_somewhere_by_a_sentence_without_a_verb() -> None:
    told = event(f"{PREMIER} ve eşi Prenses Mary Odongo Lima'da.", "visit")
    assert (told["status"], "Peter Odongo" in told.people) == ("occurred", True)


def test_a_participle_of_another_noun_does_not_tell_of_a_visit() -> None:
    text = f"{PREMIER}'nun Peru gezisi yarın limanda görev yapan denizcileri ziyaretiyle başlayacak."
    assert {told["status"] for told in events(text)} == {"planned"}


def test_who_tells_of_another_does_not_travel() -> None:
    told = "konuşacağını ifade eden Peru Sözcüsü Rosa Diaz"
    text = f"{PRESIDENT} ve {HOST}'nun {told}, {PRESIDENT}'nın Kenya'yı ziyaret edeceğini bildirdi."
    assert event(text, "visit").people == ["Luis Tapia"]


def test_whoever_tells_of_a_visit_without_a_goal_is_visited() -> None:
    told = event(f"{HOST}, {PREMIER}'nun ziyaretinin kesinleştiğini söyledi.", "visit")
    assert (told.people, told["country"]) == (["Peter Odongo"], "PER")
    text = f"{PREMIER}, dün Oslo'ya geldi. {HOST}, Odongo'nun ziyaretinin önemli olduğunu söyledi."
    assert [each["country"] for each in events(text)] == ["NOR"]


def test_what_somebody_goes_to_attend_is_where_he_goes() -> None:
    told = event(f"{PREMIER}, Küresel İklim Zirvesi'ne katılmak üzere dün Lima'ya gitti.", "summit")
    assert (told["status"], told["city"], told.countries) == ("planned", "Lima", ["KEN", "PER"])
    told = event(f"{PREMIER}, Küresel İklim Zirvesi'ne katılmak üzere Mart 2023'te Lima'ya gitmişti.", "summit")
    assert told["status"] == "occurred"


def test_where_a_journey_has_led_before() -> None:
    text = f"{PREMIER}, Peru'dan sonra Şili ve Kanada'ya gitmişti."
    assert sorted(str(told["country"]) for told in events(text)) == ["CAN", "CHL", "PER"]


def test_who_calls_on_somebody_and_wishes_him_well_has_met_him() -> None:
    assert event(f"{GUEST}, {HOST}'yu makamında ziyaret ederek başarılar diledi.", "meeting")["status"] == "occurred"


def test_all_who_come_to_a_meeting_with_business_people() -> None:
    text = f"Lima'daki toplantıya {HOST}, Kenya Elçisi Grace Wanjala ve Perulu iş insanları katıldı."
    assert event(text, "business_forum").people == ["Ana Roe", "Grace Wanjala"]


def test_a_press_conference_of_a_host_after_talks_with_his_guest() -> None:
    text = f"{PREMIER}, dün Lima'ya geldi. Heyetlerarası görüşmelerin ardından düzenlenen basın toplantısında {HOST} konuştu."
    assert event(text, "press_conference").people == ["Ana Roe", "Peter Odongo"]


def test_what_helps_to_speak_with_somebody_is_not_where_he_is() -> None:
    text = f"{HOST}, Oslo'da bulunan elçilik aracılığı ile {GUEST} ile konuştu."
    assert [told for told in events(text) if told["type"] == "visit"] == []


def test_others_who_meet_officers_of_a_state() -> None:
    assert events(f"{HOST}, dün konuştu. Kenyalı girişimciler, Perulu yetkililerle bir araya geldi.") == []


BOTH = ["Luis Tapia", "Peter Odongo"]


def test_the_guest_and_the_other_one_of_two_are_who_was_told_before() -> None:
    then = "onunla önce baş başa görüştü, sonra heyetler arası görüşmelere başkanlık etti, öğleyin de onuruna yemek verdi."
    text = f"{PREMIER} dün Lima'ya geldi. Misafirini sarayda askeri törenle karşılayan {PRESIDENT}, {then}"
    told = {each["type"]: each.people for each in events(text)}
    for type_ in ("welcome_ceremony", "tete_a_tete", "delegation_talks", "official_dinner"):
        assert told[type_] == BOTH


@pytest.mark.parametrize(
    ("words", "status"),
    [
        ("Tapia, konuğunu öğlen de eski çarşıda yemekte ağırladı.", "occurred"),
        ("Gece, Tapia'nın konuğu onuruna verdiği yemekle noktalandı.", "occurred"),
        ("Akşam Tapia'nın onuruna vereceği yemeğe katılacak olan başbakan, yarın dönecek.", "planned"),
        ("Akşam konuk başbakanın onuruna verilecek yemek ise iptal edildi.", "cancelled"),
    ],
)
def test_a_dinner_by_other_words(words: str, status: str) -> None:
    text = f"{PREMIER} dün Lima'ya geldi. {PRESIDENT}, Odongo'yu sarayda kabul etti. {words}"
    assert event(text, "official_dinner")["status"] == status


@pytest.mark.parametrize(
    "text",
    [
        f"{PRESIDENT}'nın resmi törenle karşıladığı {PREMIER}, heyetler arası görüşmelere geçti.",
        f"Kent girişinde törenle karşılanan {PREMIER} ile ev sahibi {PRESIDENT}, yarım saat baş başa görüştü.",
        f"{PRESIDENT}, {PREMIER}'yu 21 pare top atışıyla karşıladı.",
    ],
)
def test_who_is_welcomed(text: str) -> None:
    told = event(text, "welcome_ceremony")
    assert ("Peter Odongo" in told.people, told["country"], told.countries) == (True, "PER", ["KEN", "PER"])


def test_whom_a_participle_of_the_host_modifies_is_received() -> None:
    told = event(f"Dün Lima'da {PRESIDENT}'nın kabul ettiği {PREMIER}, geceyi kentte geçirdi.", "meeting")
    assert told.people == BOTH


def test_a_standing_body_comes_together() -> None:
    told = event("Peru-Kenya Genel Sınır Komitesi dün Lima'da toplandı.", "council_meeting")
    assert (told["city"], told.countries) == ("Lima", ["KEN", "PER"])


@pytest.mark.parametrize(
    ("words", "status", "starts_on"),
    [
        ("Bir sonraki oturumun 2026'da Nairobi'de yapılması kararlaştırıldı.", "planned", "2026-01-01"),
        ("2021'de yapılması öngörülen tur ise salgın nedeniyle iptal edilmişti.", "cancelled", "2021-01-01"),
    ],
)
def test_another_session_is_of_the_states_of_the_one_told_before(words: str, status: str, starts_on: str) -> None:
    text = f"Peru-Kenya Karma Komisyon toplantısı dün Lima'da yapıldı. {words}"
    [told] = [each for each in events(text) if each["status"] != "occurred"]
    assert (told["type"], told["status"], told["starts_on"]) == ("council_meeting", status, starts_on)
    assert told.countries == ["KEN", "PER"]


@pytest.mark.parametrize("words", ["aralığa kaldı", "aralığa bırakıldı", "aralığa ertelendi"])
def test_what_is_left_to_a_month_is_planned_in_it(words: str) -> None:
    told = event(f"Salı günü Lima'da toplanması beklenen Peru-Kenya Ortak Komitesi {words}.", "council_meeting")
    assert (told["status"], told["starts_on"], told["date_precision"]) == ("planned", "2024-12-01", "month")


@pytest.mark.parametrize(
    "text",
    [
        f"{HOST}, dün gece {GUEST}'yı aradı.",
        f"Dün {GUEST}'yı arayan {HOST}, soruları yanıtlamadı.",
        f"{HOST} ile {GUEST} dün birbirini telefonda kutladı.",
    ],
)
def test_a_call_by_other_words(text: str) -> None:
    assert event(text, "phone_call").people == ["Ana Roe", "Grace Wanjala"]


def test_talks_of_telephone_diplomacy_are_calls() -> None:
    text = f"{HOST}, dün telefon diplomasisine başladı. Roe, {GUEST} ile görüştü."
    assert event(text, "phone_call").people == ["Ana Roe", "Grace Wanjala"]


def test_calls_on_several_days() -> None:
    text = f"{PRESIDENT} ile {PREMIER}, 5 Mart'ta, 22 Nisan'da ve son olarak 2 Mayıs'ta telefonda konuştu."
    days = sorted(str(each["starts_on"]) for each in events(text) if each["type"] == "phone_call")
    assert days == ["2024-03-05", "2024-04-22", "2024-05-02"]


def test_whom_a_participle_has_for_its_object_is_not_received() -> None:
    chile = "Şili Dışişleri Bakanı Pedro Diaz"
    text = f"Dün gün içinde {GUEST}'yı arayan {HOST}, öğleden sonra {chile}'ı kabul etti."
    assert event(text, "meeting").people == ["Ana Roe", "Pedro Diaz"]


@pytest.mark.parametrize(
    "text",
    [
        f"Köprüyü {PRESIDENT} ile {PREMIER} dün Lima'da birlikte açtı.",
        f"Köprünün açılışını {PRESIDENT}, {PREMIER} ile birlikte dün Lima'da yaptı.",
        f"Kurdeleyi {PRESIDENT} ile {PREMIER} dün Lima'da kesti.",
    ],
)
def test_what_two_open_together(text: str) -> None:
    assert event(text, "inauguration").people == BOTH


def test_who_opens_a_forum_inaugurates_nothing() -> None:
    text = f"Peru-Kenya İş Forumu'nu {PRESIDENT} ile {PREMIER} dün Lima'da birlikte açtı."
    assert {each["type"] for each in events(text)} == {"business_forum", "visit"}


def test_what_is_called_off_behind_its_reason_implies_no_visit() -> None:
    text = f"{HOST}'nun {GUEST} ile dün Nairobi'de yapacağı görüşme, Roe'nun Lima'da kalması üzerine iptal edildi."
    assert [(each["type"], each["status"]) for each in events(text)] == [("meeting", "cancelled")]


def test_several_hosts_of_a_state_receive_one_by_one() -> None:
    speaker = "Peru Meclis Başkanı Rosa Diaz"
    text = f"{PRESIDENT} ve {speaker}, {PREMIER}'yu yarın Lima'da ayrı ayrı kabul edecek."
    met = sorted(each.people for each in events(text) if each["type"] == "meeting")
    assert met == [BOTH, ["Peter Odongo", "Rosa Diaz"]]


def test_what_somebody_managed_to_do_happened() -> None:
    text = f"{HOST} ile {GUEST} en son 2 Mayıs'ta Oslo'da ayaküstü görüşebildi."
    assert event(text, "meeting")["status"] == "occurred"


def test_our_minister_is_of_home() -> None:
    text = f"Ticaret Bakanımız Ali Kaya, 3 Mayıs'ta Lima'da {HOST} ile görüştü. Bakanımız, 4 Mayıs'ta {PRESIDENT} tarafından"
    met = [each.people for each in events(f"{text} kabul edildi.") if each["type"] == "meeting"]
    assert met == [["Ali Kaya", "Ana Roe"], ["Ali Kaya", "Luis Tapia"]]


@pytest.mark.parametrize(
    "words",
    [
        "Nairobi'ye yapacağı ziyaret, seçimler dolayısıyla gerçekleşmedi.",
        "bugün için planlanan Nairobi ziyareti yapılmıyor.",
        "geçen haftaki Nairobi ziyareti yapılamadı.",
        "nisanda Nairobi'ye yapacağı ziyaret, kenti vuran kasırga yüzünden iptal edildi.",
    ],
)
def test_a_visit_that_fell_through(words: str) -> None:
    told = event(f"{HOST}'nun {words}", "visit")
    assert (told["status"], told["country"], told.people) == ("cancelled", "KEN", ["Ana Roe"])


def test_a_visit_put_off_to_a_day_of_the_month() -> None:
    told = event(f"{HOST}'nun bugün Nairobi'ye yapması öngörülen ziyaret, fırtına yüzünden ayın 23'üne ertelendi.", "visit")
    assert (told["status"], told["starts_on"]) == ("planned", "2024-05-23")


ENVOY = "Kenya Büyükelçisi Otieno Obura"


@pytest.mark.parametrize(
    ("text", "status"),
    [
        (f"{ENVOY}, gelemedi; mektubunu {PRESIDENT}'ya ayın 28'inde sunacak.", "planned"),
        (f"Göreve geçen ay, {PRESIDENT}'ya güven mektubunu sunarak başlayan {ENVOY}, konuştu.", "occurred"),
        (f"{PRESIDENT}, dün güven mektupları aldı. İkinci sırada mektubunu sunan {ENVOY}, konuştu.", "occurred"),
        (f"Dün {ENVOY}'nın güven mektubunu kabul eden {PRESIDENT}, konuştu.", "occurred"),
    ],
)
def test_a_letter_of_credence_by_other_words(text: str, status: str) -> None:
    told = event(text, "credentials")
    assert (told["status"], told.people) == (status, ["Luis Tapia", "Otieno Obura"])


def test_gifts_and_aid_that_pass_from_one_to_another() -> None:
    text = f"{PRESIDENT} dün Lima'da {PREMIER} ile görüştü. Görüşme sonunda Tapia, konuğuna bir harita hediye etti."
    assert event(text, "handover").people == BOTH
    told = event("Japonya'nın vereceği altı ambulans aralıkta Lima'da teslim edilecek.", "handover")
    assert (told["status"], told.countries) == ("planned", ["JPN", "PER"])


def test_a_ceremony_in_which_somebody_signs() -> None:
    text = f"Bildiriye {HOST} ile {GUEST}'nın imza koyduğu tören, dün Lima'da yapıldı."
    assert event(text, "signing_ceremony").people == ["Ana Roe", "Grace Wanjala"]


def test_who_comes_to_a_summit_behind_its_name() -> None:
    text = f"Dün Lima'da yapılan Kıyı Zirvesi'nde {PRESIDENT}, {PREMIER} ve Şili Cumhurbaşkanı Pedro Diaz toplandı."
    assert event(text, "summit").people == ["Luis Tapia", "Pedro Diaz", "Peter Odongo"]


def test_a_farewell_visit_is_a_meeting() -> None:
    assert event(f"{ENVOY}, dün {HOST}'ya veda ziyaretinde bulundu.", "meeting").people == ["Ana Roe", "Otieno Obura"]


def test_who_leads_the_delegations_took_part() -> None:
    then = f"Peru heyetine {HOST}, Kenya heyetine {GUEST} başkanlık etti."
    text = f"Peru ile Kenya arasında siyasi istişareler dün Lima'da yapıldı. {then}"
    assert event(text, "consultations").people == ["Ana Roe", "Grace Wanjala"]


def test_who_is_beside_the_two_in_talks() -> None:
    aide = "Peru Bakan Yardımcısı Rosa Diaz"
    then = f"Kabulün ardından heyetler arası görüşmeye geçildi. Görüşmede Roe'ya {aide} eşlik etti."
    text = f"{HOST}, {GUEST}'yı bugün Lima'da kabul etti. {then}"
    assert event(text, "delegation_talks").people == ["Ana Roe", "Grace Wanjala", "Rosa Diaz"]
    assert event(text, "meeting").people == ["Ana Roe", "Grace Wanjala"]


@pytest.mark.parametrize(
    "text",
    [
        f"{PREMIER}'nun hafta sonu Lima'ya geleceği yolundaki haberleri kaynaklar doğrulamadı.",
        f"{PREMIER}'nun yarın Lima'da {PRESIDENT} ile görüşeceği yönündeki beklenti boşa çıktı.",
        f"{PRESIDENT}, Kenyalı mevkidaşı Peter Odongo'yu ağırlamaya hazırlanıyor.",
    ],
)
def test_what_is_rumoured_or_prepared_for_is_no_event(text: str) -> None:
    assert events(text) == []


def test_who_announces_a_programme_takes_no_part() -> None:
    head = "Peru Sözcüsü Rosa Diaz"
    text = f"{head}'ın duyurduğu programa göre {PREMIER} yarın Lima'da baş başa görüşecek."
    assert all("Rosa Diaz" not in each.people for each in events(text))


def test_a_session_without_a_verb_is_to_come() -> None:
    then = "Hükümetler Arası Komisyon'un dokuzuncu toplantısı 2-3 Haziran'da Nairobi'de."
    text = f"{PRESIDENT} ile {PREMIER} dün Lima'da görüştü. {then}"
    told = event(text, "council_meeting")
    assert (told["status"], told["city"], told.countries) == ("planned", "Nairobi", ["KEN", "PER"])


def test_consultations_are_of_the_two_states_of_the_opening() -> None:
    text = "Peru-Kenya yakınlığı bu yıl yeni bir evreye girdi. Takvim 14 Ocak'ta Lima'da yapılan siyasi istişarelerle açıldı."
    assert event(text, "consultations").countries == ["KEN", "PER"]


def test_a_line_of_a_programme_holds_what_is_planned_for_its_day() -> None:
    line = "18 Mayıs Cumartesi – Resmi karşılama; iki başkanın baş başa görüşmesi; imza töreni; ortak basın toplantısı."
    text = f"{PREMIER}, {PRESIDENT}'nın davetlisi olarak cuma günü Lima'ya geliyor. Program şöyle:\n\n{line}"
    told = {each["type"]: (each["status"], each["starts_on"]) for each in events(text)}
    for type_ in ("welcome_ceremony", "tete_a_tete", "signing_ceremony"):
        assert told[type_] == ("planned", "2024-05-18")


def test_that_country_may_be_named_by_its_officer_alone() -> None:
    text = f"{PREMIER}, {PRESIDENT}'nın davetlisi olarak 20 Haziran'da bu ülkeye devlet ziyareti gerçekleştirecek."
    told = event(text, "state_visit")
    assert (told["country"], told["starts_on"]) == ("PER", "2024-06-20")


def test_what_they_opened_is_of_the_two_told_before() -> None:
    text = f"{PRESIDENT} ile {PREMIER} dün Lima'da görüştü. Ertesi gün Cusco'da yeni okulu birlikte hizmete açtılar."
    assert event(text, "inauguration").people == BOTH


# ---- idioms of the news


@pytest.mark.parametrize(
    "said",
    [
        f"{PREMIER}, Lima'dan dün gece döndü.",
        f"Lima'dan dün gece dönen {PREMIER}, açıklama yaptı.",
        f"{PREMIER}'nun 2019'daki Lima seyahati hatırlatıldı.",
        f"{PREMIER}, Lima turuna çıktı.",
        f"{PREMIER}, Lima'ya ayak bastı.",
        f"{PREMIER}'nun Lima çıkarması ses getirdi.",
        f"12 Mart'ta Lima'da ağırlanan {PREMIER}, açıklama yaptı.",
        f"{PREMIER}'nun geçen ay Lima'ya gitmesi tepki çekti.",
    ],
)
def test_a_journey_told_by_its_idiom(said: str) -> None:
    told = event(said, "visit")
    assert (told["status"], told["city"], told.people) == ("occurred", "Lima", ["Peter Odongo"])


@pytest.mark.parametrize("said", ["Lima, haziranda {}'yu bekliyor.", "Peru, haziranda {}'yu ağırlayacak."])
def test_a_state_awaits_its_guest(said: str) -> None:
    told = event(said.format(PREMIER), "visit")
    assert (told["status"], told["country"], told["starts_on"]) == ("planned", "PER", "2024-06-01")


@pytest.mark.parametrize(
    "said",
    [
        "{0} ile {1}, Lima'da yüz yüze geldi.",
        "{0}, {1} ile Lima'da el sıkıştı.",
        "{0}, Lima'da {1} ile bir saat konuştu.",
        "{0}, Lima'da {1} ile krizi ele aldı.",
        "{1}, dün Lima'da {0}'nın makamındaydı.",
        "{1}, dün Lima'da {0}'nın konuğuydu.",
    ],
)
def test_a_meeting_told_by_its_idiom(said: str) -> None:
    told = event(said.format(PRESIDENT, PREMIER), "meeting")
    assert (told["city"], told.people) == ("Lima", BOTH)


@pytest.mark.parametrize(
    "said",
    [
        f"{PRESIDENT}, {PREMIER} ile ilgili konuştu.",
        f"{PRESIDENT}, {PREMIER} ile birlikte gazetecilere konuştu.",
        f"{PRESIDENT}, muhabirlere {PREMIER} ile görüşüp görüşmediğini sordu.",
        f"{PRESIDENT}, '{PREMIER} ile görüştüğünüz doğru mu' sorusuna cevap vermedi.",
        "Kenya'nın Lima Büyükelçisi Peter Odongo, Lima'ya geleli bir yıl oldu.",
    ],
)
def test_what_is_only_spoken_of_is_no_event(said: str) -> None:
    assert events(said) == []


def test_talks_told_again_by_what_was_spoken_of_are_one() -> None:
    text = f"{PRESIDENT}, {PREMIER} ile dün telefonda görüştü. Tapia, Odongo ile sınır sorununu ele aldı."
    assert [each["type"] for each in events(text)] == ["phone_call"]


@pytest.mark.parametrize(
    "said",
    [
        f"{PREMIER}'nun Lima ziyareti suya düştü.",
        f"{PREMIER}'nun planlanan Lima ziyareti rafa kalktı.",
        f"{PREMIER}, Lima seyahatinden vazgeçti.",
        f"{PREMIER} dün Lima'ya gidecekti, ancak bu ziyaret ertelendi.",
        f"{PREMIER}'nun dün Lima'ya gitmesi planlanıyordu, fakat ziyaret iptal edildi.",
    ],
)
def test_a_visit_that_came_to_nothing(said: str) -> None:
    told = event(said, "visit")
    assert (told["status"], told["city"], told.people) == ("cancelled", "Lima", ["Peter Odongo"])


def test_a_formal_future_is_no_past_plan() -> None:
    assert event(f"{PREMIER} yarın Lima'ya gidecektir.", "visit")["status"] == "planned"


@pytest.mark.parametrize(
    ("said", "status"),
    [
        ("{0}, cuma günü Lima'da {1} ile bir araya geldikten sonra Oslo'ya geçecek.", "planned"),
        ("{0}, dün Lima'da {1} ile bir araya geldikten sonra açıklama yaptı.", "occurred"),
        ("{0}'nın ekimde Nairobi'ye giderek {1} ile masaya oturacağını kaynaklar aktardı.", "planned"),
        ("{0} ile {1} arasındaki görüşme beklenenden uzun sürdü.", "occurred"),
        ("{0} ile dün yapılan görüşmede {1}, limanın açılacağını söyledi.", "occurred"),
    ],
)
def test_whose_time_the_words_around_tell(said: str, status: str) -> None:
    assert event(said.format(PRESIDENT, PREMIER), "meeting")["status"] == status


# ---- who is meant


@pytest.mark.parametrize(
    "said",
    [
        "{0}'nın {1} ile bir saati bulan görüşmesinde sınır ele alındı.",
        "{0}'nın {1} ile Lima'daki görüşmesi iki saat sürdü.",
        "Bütün gözler {0}'nın {1} ile Lima'daki görüşmesindeydi.",
    ],
)
def test_talks_as_a_noun_with_both_sides_before_it(said: str) -> None:
    assert event(said.format(PRESIDENT, PREMIER), "meeting").people == BOTH


@pytest.mark.parametrize(
    "said",
    [
        "{0}'nın adaya gelip iki liderle görüşmesi yararlı oldu.",
        "{0}'nın {1} ile ilgili görüşmesi uzun sürdü.",
    ],
)
def test_a_noun_that_names_one_side_alone_tells_no_talks(said: str) -> None:
    assert events(said.format(PRESIDENT, PREMIER)) == []


def test_the_two_told_before_are_a_pair() -> None:
    text = f"{PRESIDENT}, dün Oslo'da {PREMIER} ile bir araya geldi. İkili, martta da Londra'da yüz yüze gelmişti."
    assert [each.people for each in events(text) if each["city"] == "Londra"] == [BOTH]
    text = f"{PRESIDENT} ile {PREMIER} dün Oslo'daydı. İkili ilişkiler martta Londra'da görüşüldü."
    assert all(each["city"] != "Londra" for each in events(text))


def test_three_are_those_told_of_last() -> None:
    chile = "Şili Cumhurbaşkanı Juan Soto"
    text = f"{PRESIDENT}, {PREMIER} ve {chile} dün Oslo'ya geldi. Üç lider akşam bir araya geldi."
    assert event(text, "summit").people == ["Juan Soto", "Luis Tapia", "Peter Odongo"]


def test_the_minister_is_the_one_told_of_and_not_his_partner() -> None:
    chile = "Şili Dışişleri Bakanı Juan Soto"
    text = f"{HOST}, Kenyalı mevkidaşı Grace Wanjala ile baş başa görüştü. Bakan, aynı gün {chile} ile de bir araya geldi."
    assert event(text, "meeting").people == ["Ana Roe", "Juan Soto"]


@pytest.mark.parametrize("guest", ["Konuk komutan", "Konuk heyet"])
def test_a_guest_called_by_no_office(guest: str) -> None:
    text = f"{GUEST} dün Peru'ya geldi. {guest}, {HOST} tarafından kabul edildi."
    assert event(text, "meeting").people == ["Ana Roe", "Grace Wanjala"]


def test_a_plan_that_something_came_between() -> None:
    text = f"{PREMIER}'nun yarın {PRESIDENT} ile görüşmesi bekleniyordu ancak randevunun gerçekleşmeyeceği bildirildi."
    assert event(text, "meeting")["status"] == "cancelled"


# ---- summits


CHILE = "Şili Devlet Başkanı Juan Soto"


@pytest.mark.parametrize(
    "text",
    [
        f"And Topluluğu'nun cumartesi günü Lima'da toplanan 34'üncü zirvesinde {PREMIER} ve {CHILE} konuştu.",
        f"11 Mayıs'ta Lima'da düzenlenen zirveye {PREMIER} katıldı. Toplantıya {CHILE} da geldi. {CHILE} zirvede konuştu.",
        f"And Topluluğu zirvesi cumartesi günü Lima'da yapıldı. Zirvede {PREMIER} ve {CHILE} de yer aldı.",
        f"And Topluluğu zirvesi cumartesi günü Lima'da yapıldı. {PREMIER} açlığa dikkat çekti. {CHILE} yardım istedi.",
    ],
)
def test_who_attends_a_summit_is_told_in_many_sentences(text: str) -> None:
    told = event(text, "summit")
    assert (told["city"], told["starts_on"]) == ("Lima", "2024-05-11")
    assert (told.people, told.countries) == (["Juan Soto", "Peter Odongo"], ["CHL", "KEN", "PER"])


@pytest.mark.parametrize(
    "then",
    [
        f"{CHILE} zirveye katılmadı.",
        f"{CHILE} gelmekten son anda vazgeçti.",
        f"{CHILE} 2019'da seçilmişti.",
        "Şili Sözcüsü Juan Soto zirvede ele alınacak konuları anlattı.",
    ],
)
def test_who_is_only_spoken_of_attends_no_summit(then: str) -> None:
    text = f"And Topluluğu zirvesi dün Lima'da yapıldı. Zirvede {PREMIER} konuştu. {then}"
    assert event(text, "summit").people == ["Peter Odongo"]


@pytest.mark.parametrize("text", ["Gelecek yılki zirve Nairobi'de yapılacak.", "Bir sonraki zirve Nairobi'de yapılacak."])
def test_the_next_summit_has_its_host_alone(text: str) -> None:
    told = event(text, "summit")
    assert (told["status"], told["city"], told.countries) == ("planned", "Nairobi", ["KEN"])


# ---- other orders and other cases


BOTH_WAYS = [
    ("meeting", "{0}, günün son görüşmesini {1} ile ayaküstü yaptı."),
    ("delegation_talks", "{0}, {1} ile baş başa görüştü, ardından iki heyetin masaya oturduğu toplantıda sınır ele alındı."),
    ("delegation_talks", "{0}, {1} ile baş başa görüştü; heyetlerin katıldığı oturumda sınır ele alındı."),
    ("message", "{0}, bir mesajla {1}'yu kutladı."),
    ("message", "{0}, gönderdiği telgrafla {1}'yu tebrik etti."),
]


@pytest.mark.parametrize(("type_", "said"), BOTH_WAYS)
def test_what_is_told_in_other_words(type_: str, said: str) -> None:
    assert event(said.format(PRESIDENT, PREMIER), type_).people == BOTH


@pytest.mark.parametrize("said", ["güven mektubunu dün sarayda aldı.", "güven mektubunu dün sarayda kabul etti."])
def test_who_takes_a_letter_of_credence(said: str) -> None:
    told = event(f"{PRESIDENT}, Kenya'nın Lima Büyükelçisi Peter Odongo'nun {said}", "credentials")
    assert (told["country"], told.people) == ("PER", BOTH)


def test_what_is_given_finds_its_owners() -> None:
    text = "Peru'nun Kenya Silahlı Kuvvetleri'ne hibe ettiği araçlar, dün Nairobi'de yapılan törenle sahiplerini buldu."
    told = event(text, "handover")
    assert (told["city"], told.countries) == ("Nairobi", ["KEN", "PER"])


def test_who_is_invited_comes_to_the_host() -> None:
    told = event(f"{PRESIDENT}'nın davetiyle gelen {PREMIER}, teşekkür etti.", "visit")
    assert (told["country"], told.people) == ("PER", ["Luis Tapia", "Peter Odongo"])


def test_who_will_be_at_an_opening() -> None:
    text = f"{PREMIER}, yarın Lima'da tünelin açılışına katılacak. Törende {PRESIDENT} da yer alacak."
    assert event(text, "inauguration").people == BOTH


def test_a_council_led_by_the_one_told_before() -> None:
    partner = "Kenya Cumhurbaşkanı Peter Odongo"
    text = f"{PRESIDENT} dün Nairobi'deydi. Burada {partner} ile Karma Ekonomik Komisyon'un toplantısına başkanlık etti."
    assert event(text, "council_meeting").people == BOTH


def test_what_brings_something_about_has_happened() -> None:
    envoy = "Peru'nun Nairobi Büyükelçisi Ana Roe"
    text = f"Tanıma, {envoy}'nun Kenya Cumhurbaşkanı Peter Odongo'ya güven mektubunu sunmasıyla tamamlandı."
    assert event(text, "credentials")["status"] == "occurred"
    text = f"Kulüp, {PRESIDENT} ile {PREMIER}'nun Lima'da bir araya gelmesiyle kurulmuştu."
    assert events(text) == []


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("{0}'nın Kenya gezisi yarın başlıyor.", "2024-05-15"),
        ("{0}, 20 Mayıs'ta Nairobi'yi ziyaret ediyor.", "2024-05-20"),
        ("{0}'nın dün başlayan Kenya gezisi sürüyor.", "2024-05-13"),
    ],
)
def test_the_present_with_a_day_ahead_is_a_plan(said: str, day: str) -> None:
    told = event(said.format(PRESIDENT), "visit")
    assert (told["status"], told["starts_on"]) == ("planned" if day > DAY else "occurred", day)


def test_a_meeting_that_two_in_the_genitive_are_expected_to_have() -> None:
    told = event(f"{PRESIDENT} ile {PREMIER}'nun eylülde görüşmesi bekleniyor.", "meeting")
    assert (told["status"], told.people) == ("planned", BOTH)


@pytest.mark.parametrize("sides", ["Peru ve Kenya heyetleri", "Perulu ve Kenyalı diplomatlar"])
def test_sides_that_are_not_named(sides: str) -> None:
    told = event(f"{sides} dün Lima'da bir araya geldi.", "meeting")
    assert (told.people, told.countries) == ([], ["KEN", "PER"])


def test_the_next_round_of_talks() -> None:
    text = f"{HOST} ile {GUEST} dün Lima'da görüştü. Görüşmelerin ikinci turu 6 Haziran'da Nairobi'de yapılacak."
    [told] = [each for each in events(text) if each["status"] == "planned"]
    assert (told["type"], told["city"], told.people) == ("meeting", "Nairobi", [])


def test_the_way_home_as_a_noun() -> None:
    told = event(f"{PRESIDENT}, Nairobi dönüşü gazetecilere konuştu.", "visit")
    assert (told["country"], told["starts_on"]) == ("KEN", None)


# ---- beside whom, and what is denied


@pytest.mark.parametrize(
    ("last", "joined"),
    [
        ("Kenya'nın Lima Büyükelçisi Ali Rey'in de hazır bulunduğu görüşmede ticaret ele alındı.", "Ali Rey"),
        ("Buluşmada Kenya'nın Lima Büyükelçisi Ali Rey de hazır bulundu.", "Ali Rey"),
        (f"{GUEST} ile Kenya'nın Lima Büyükelçisi Ali Rey'in katıldığı görüşme bir saat sürdü.", "Ali Rey"),
    ],
)
def test_who_attends_talks_told_before_joins_them(last: str, joined: str) -> None:
    meeting = event(f"{PRESIDENT}, {PREMIER}'yu dün kabul etti. {last}", "meeting")
    assert {"Luis Tapia", "Peter Odongo", joined} <= set(meeting.people)


def test_who_attends_a_ceremony_told_here_joins_none_told_before() -> None:
    text = f"Kenya Büyükelçisi Ali Rey, güven mektubunu {PRESIDENT}'ya sundu. {GUEST}'nın katıldığı törende ağaç dikildi."
    assert "Grace Wanjala" not in event(text, "credentials").people


@pytest.mark.parametrize("beside", ["Odongo'yla birlikte", "Odongo ile beraber"])
def test_a_companion_travels_too_unless_to_his_own_state(beside: str) -> None:
    text = f"{PRESIDENT} ile {PREMIER} dün konuştu. Tapia, {beside} perşembe günü Oslo'ya, cuma günü de Sofya'ya gitti."
    assert [v.people for v in events(text) if v["type"] == "visit"] == [["Luis Tapia", "Peter Odongo"]] * 2
    home = event(text.replace("perşembe günü Oslo'ya, cuma günü de Sofya'ya", "Nairobi'ye"), "visit")
    assert home.people == ["Luis Tapia"]


def test_who_stands_at_the_side_of_the_subject_is_no_partner_alone() -> None:
    envoy = "Peru'nun Nairobi Büyükelçisi Ali Rey"
    meeting = event(f"{HOST}, {envoy} ile birlikte {GUEST} ile görüştü.", "meeting")
    assert meeting.people == ["Ali Rey", "Ana Roe", "Grace Wanjala"]


def test_the_owner_of_a_ceremony_meets_nobody_but_a_host_does() -> None:
    text = f"{PRESIDENT} ile {PREMIER}, Norveç Başbakanı Jonas Store'nin düzenlediği törende görüştü."
    assert event(text, "meeting").people == ["Luis Tapia", "Peter Odongo"]
    text = f"{PRESIDENT} ile {PREMIER}, Norveç Başbakanı Jonas Store'nin ev sahipliğinde görüştü."
    assert "Jonas Store" in event(text, "meeting").people


def test_a_delegation_received_is_the_one_told_before() -> None:
    text = f"{GUEST} ve beraberindeki heyet dün Lima'ya geldi. Heyeti {PRESIDENT} kabul etti."
    assert event(text, "meeting").people == ["Grace Wanjala", "Luis Tapia"]


@pytest.mark.parametrize(
    "end",
    [
        "görüştüğü haberlerini yalanladı.", "görüştüğü haberinin doğru olmadığını söyledi.", "görüştüğü iddiaları asılsız.",
        "görüştüğünü yalanladı.", "görüştüğü yolunda basında çıkan haberleri yalanladı.",
        'görüştüğü iddialarını "hayal ürünü" diyerek geri çevirdi.',
    ],
)  # fmt: skip
def test_what_is_denied_is_no_event(end: str) -> None:
    assert not events(f"Sözcü, {PRESIDENT}'nın dün Lima'da {PREMIER} ile {end}")


@pytest.mark.parametrize("end", ["görüştüğü haberini doğruladı.", "görüştüğünü, iddiaları reddettiğini söyledi."])
def test_what_is_confirmed_is_one(end: str) -> None:
    assert event(f"Sözcü, {PRESIDENT}'nın dün Lima'da {PREMIER} ile {end}", "meeting")


@pytest.mark.parametrize("invited", ["davetlisi olarak", "konuğu olarak", "davetine icabetle", "daveti üzerine"])
def test_who_has_invited_the_guests_takes_part_in_their_visit(invited: str) -> None:
    told = events(f"{PREMIER}, {PRESIDENT}'nın {invited} dün Lima'ya geldi.")
    assert [(each["type"], each.people) for each in told] == [("visit", ["Luis Tapia", "Peter Odongo"])]


def test_talks_of_a_visit_without_names_are_with_who_has_invited() -> None:
    text = f"{PREMIER}, {PRESIDENT}'nın davetlisi olarak dün Lima'ya geldi. Baş başa görüşmeye geçildi. "
    text += f"Odongo, {HOST}'yi de makamında ziyaret etti."
    assert event(text, "tete_a_tete").people == ["Luis Tapia", "Peter Odongo"]


def test_an_earlier_visit_of_another_is_no_part_of_todays() -> None:
    text = f"{GUEST}, {PRESIDENT} tarafından kabul edilmişti. {PREMIER} de ağustosta Lima'ya gelmişti."
    visits = [each for each in events(text) if each["type"] == "visit" and each["city"] == "Lima"]
    assert [v.people for v in visits] == [["Peter Odongo"]]


def test_a_visiting_commander_is_no_envoy_who_serves_here() -> None:
    text = "Lima'da konuşan Kenya Genelkurmay Başkanı Peter Odongo, Peru'dan ayrıldı. "
    text += f"Törene Kenya'nın Lima Büyükelçisi Ali Rey de katıldı. Konuk komutan {HOST} tarafından kabul edildi."
    assert event(text, "meeting").people == ["Ana Roe", "Peter Odongo"]


def test_two_of_a_state_that_the_suffix_joins_travel_both() -> None:
    assert event(f"{HOST}'yle Peru Ticaret Bakanı Ali Rey dün Oslo'ya gitti.", "visit").people == ["Ali Rey", "Ana Roe"]


def test_who_attended_the_talks_before_gives_no_press_conference() -> None:
    text = f"{HOST}'nin de katıldığı heyetler arası görüşmelerin ardından düzenlenen ortak basın toplantısında "
    text += f"{PRESIDENT} ile {PREMIER} soruları yanıtladı."
    assert event(text, "press_conference").people == ["Luis Tapia", "Peter Odongo"]


def test_who_has_signed_was_at_the_ceremony_that_others_attended() -> None:
    text = f"{HOST} ile {GUEST} dün Lima'da bir protokol imzaladı. İmza törenine Kenya'nın Lima Büyükelçisi Ali Rey de katıldı."
    assert event(text, "signing_ceremony").people == ["Ali Rey", "Ana Roe", "Grace Wanjala"]


def test_the_leader_of_a_party_is_not_his_deputy() -> None:
    text = "Peru Birlik Partisi Genel Başkanı Luis Tapia yarın Nairobi'ye gidiyor. "
    text += "Tapia'ya Genel Başkan Yardımcısı Ali Rey eşlik edecek. "
    text += f"Birlik lideri, {PREMIER} ile görüşecek."
    assert event(text, "meeting").people == ["Luis Tapia", "Peter Odongo"]


@pytest.mark.parametrize("others", ["giden gençlerden endişe duyduğunu söyledi", "gelen yükün arttığını hatırlattı"])
def test_whom_a_participle_modifies_is_not_the_sentences_subject(others: str) -> None:
    assert not events(f"{PRESIDENT}, Kenya'ya {others}.")


def test_turning_to_a_state_is_no_journey() -> None:
    assert not [e for e in events(f"{PRESIDENT} konuştu. Kenya'ya gelince, Tapia soruyu geçiştirdi.") if e["type"] == "visit"]


# ---- what is told without the usual words


@pytest.mark.parametrize(
    ("text", "type_", "people"),
    [
        (f"{GUEST}, dün Lima'da {HOST}'yi makamında ziyaret etti.", "meeting", ["Ana Roe", "Grace Wanjala"]),
        (f"{GUEST}, dün {HOST}'nin karşısına oturdu.", "meeting", ["Ana Roe", "Grace Wanjala"]),
        (f"{HOST} ile {GUEST}, dün Lima'da iki saat konuştu.", "meeting", ["Ana Roe", "Grace Wanjala"]),
        (f"{HOST} ve {GUEST}, göç krizini ele aldı.", "meeting", ["Ana Roe", "Grace Wanjala"]),
        (f"{HOST}, {GUEST} ile yaptığı ikili görüşmede göçü gündeme getirdi.", "meeting", ["Ana Roe", "Grace Wanjala"]),
        (f"{HOST}'nin {GUEST} ile yaptığı toplantıda göç konuşuldu.", "meeting", ["Ana Roe", "Grace Wanjala"]),
        (f"{HOST} ile {GUEST}'nın katıldığı toplantı dün Lima'da yapıldı.", "meeting", ["Ana Roe", "Grace Wanjala"]),
        (f"{GUEST}, {HOST}'ye telefonda teşekkür etti.", "phone_call", ["Ana Roe", "Grace Wanjala"]),
        (f"Okulun kurdelesi {PRESIDENT} ve {PREMIER} tarafından kesildi.", "inauguration", ["Luis Tapia", "Peter Odongo"]),
        (f"{GUEST}'yı havalimanında {HOST} karşıladı.", "visit", ["Grace Wanjala"]),
        (f"{PREMIER}'yu taşıyan uçak dün Lima'ya indi.", "visit", ["Peter Odongo"]),
        (f"İki ülke arasındaki son ziyaret 2022'de {PREMIER} tarafından Lima'ya yapıldı.", "visit", ["Peter Odongo"]),
        ("BM'nin Göç Özel Danışmanı John Smith pazartesi günü Lima'ya gidecek.", "visit", ["John Smith"]),
    ],
)
def test_what_other_words_tell(text: str, type_: str, people: list[str]) -> None:
    assert event(text, type_).people == people


@pytest.mark.parametrize(
    "text",
    [
        f"{HOST} ile {GUEST}, dün Lima'daki törende konuştu.",
        f"{HOST} ile {GUEST}, birer konuşma yaptıkları toplantıda ödül aldı.",
        "Kenya ile Peru, Yüksek Düzeyli İşbirliği Konseyi kurdu.",
    ],
)
def test_words_that_tell_of_no_talks(text: str) -> None:
    assert events(text) == []


def test_who_is_called_on_by_a_guest_meets_him_alone() -> None:
    found = events(f"{GUEST}, dün Lima'da Vali Juan Soto ve Belediye Başkanı Rosa Paz'ı ayrı ayrı ziyaret etti.")
    met = [e.people for e in found if e["type"] == "meeting"]
    assert met == [["Grace Wanjala", "Juan Soto"], ["Grace Wanjala", "Rosa Paz"]]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Kenya-Peru Yüksek Düzeyli İşbirliği Konseyi 4 Haziran'da Lima'da toplanacak.", "planned"),
        ("Kenya-Peru Yüksek Düzeyli İşbirliği Konseyi dün Lima'da toplandı.", "occurred"),
        (f"{PREMIER} ile {PRESIDENT}'nın dün Lima'da topladığı İşbirliği Konseyi'nin kararları açıklandı.", "occurred"),
    ],
)
def test_councils_by_their_names(text: str, status: str) -> None:
    council = event(text, "council_meeting")
    assert (council["status"], council["city"], council.countries) == (status, "Lima", ["KEN", "PER"])


@pytest.mark.parametrize(
    "text",
    [
        f"{HOST}, {GUEST} ve Norveç Dışişleri Bakanı Ole Hansen dün Lima'da üçlü bir toplantı yaptı.",
        f"{HOST}, {GUEST} ve Norveç Dışişleri Bakanı Ole Hansen'in katıldığı toplantı dün Lima'da yapıldı.",
        f"Lima'daki toplantıya {HOST}, {GUEST} ve Norveç Dışişleri Bakanı Ole Hansen katıldı.",
        "Kenya, Peru ve Norveç dışişleri bakanları dün Lima'da toplandı.",
        "Kenya, Peru ve Norveç dışişleri bakanlarının üçlü toplantısı dün Lima'da yapıldı.",
        "Kenya, Peru ve Norveç savunma bakanlarının dün Lima'da yaptığı toplantı iki saat sürdü.",
        "Kenya, Peru ve Norveç liderleri dün Lima'da buluştu.",
        f"{HOST}, {GUEST} ve Norveç Dışişleri Bakanı Ole Hansen dün Lima'da bir araya geldi.",
    ],
)
def test_gatherings_of_three_states_are_summits(text: str) -> None:
    summit = event(text, "summit")
    assert (summit["city"], summit.countries) == ("Lima", ["KEN", "NOR", "PER"])
    assert all(told["type"] == "summit" for told in events(text))


@pytest.mark.parametrize(
    "before",
    [
        "Peru-Kenya-Norveç zirvesi iptal edildi.",
        f"{PRESIDENT}, dün Kenyalı ve Norveçli bakanları kabul etti.",
        "Balığı Kenya ile Norveç satıyor. Fiyatı Peru belirliyor.",
    ],
)
def test_three_countries_are_those_told_of_together(before: str) -> None:
    text = f"{before} Üç ülkenin savunma bakanları geçen yıl Oslo'da toplanmıştı."
    summit = next(told for told in events(text) if told["type"] == "summit" and told["status"] == "occurred")
    assert (summit["city"], summit.people, summit.countries) == ("Oslo", [], ["KEN", "NOR", "PER"])


def test_three_countries_of_which_nothing_was_told_are_none() -> None:
    assert events("Üç ülkenin savunma bakanları mayısta Oslo'da toplanmıştı.") == []


@pytest.mark.parametrize(
    "then",
    [
        "İlk toplantı geçen yıl Oslo'da yapılmış, bakanlar bildiri imzalamıştı.",
        "Toplantının ilki geçen yıl Oslo'da düzenlenmişti.",
    ],
)
def test_the_first_of_several_meetings_of_three_states(then: str) -> None:
    first = events(f"Peru, Kenya ve Norveç savunma bakanlarının üçlü toplantısı dün Lima'da yapıldı. {then}")[-1]
    assert (first["type"], first["status"], first["city"], first["starts_on"]) == ("summit", "occurred", "Oslo", "2023-01-01")
    assert first.countries == ["KEN", "NOR", "PER"]


def test_four_ministers_of_two_states_hold_no_summit() -> None:
    text = "Peru ile Kenya dışişleri ve savunma bakanlarının dörtlü toplantısı dün Lima'da yapıldı."
    assert "summit" not in [told["type"] for told in events(text)]


def test_who_stands_for_a_state_attends() -> None:
    held = "Su bakanları konferansı dün Peru'nun ev sahipliğinde Lima'da yapıldı."
    chaired = f"Konferansa {HOST} başkanlık etti. Kenya'yı Su Bakanı Grace Wanjala, Şili'yi Juan Soto temsil etti."
    summit = event(f"{held} {chaired}", "summit")
    assert {"Ana Roe", "Grace Wanjala"} <= set(summit.people)
    assert summit.countries == ["CHL", "KEN", "PER"]


def test_of_whom_a_conference_only_talks() -> None:
    held = "Kenya'nın geleceğinin konuşulduğu Su Bakanları Konferansı dün Peru'nun ev sahipliğinde yapıldı."
    summit = event(f"{held} Konferansta Şili Su Bakanı Juan Soto konuştu.", "summit")
    assert summit.countries == ["CHL", "PER"]


def test_what_brings_leaders_together_meets_nobody() -> None:
    assert events("Peru'daki limanın açılışı Kenyalı ve Şilili liderleri bir araya getirdi.") == []


def test_those_who_meet_beside_a_summit_are_on_no_visit() -> None:
    norway = "Norveç Başbakanı Ole Hansen"
    told = events(f"Dün Lima'da düzenlenen zirveye {PRESIDENT}, {PREMIER} ve {norway} katıldı. Tapia, Odongo ile görüştü.")
    assert {each["type"] for each in told} == {"summit", "meeting"}


def test_a_stranger_who_meets_somebody_is_not_the_one_told_of_before() -> None:
    text = f"{PREMIER}, dün Oslo'da konuştu. Juan Soto, akşam {HOST} ile görüştü."
    assert all("Peter Odongo" not in told.people for told in events(text) if told["type"] == "meeting")


def test_talks_between_two_states_that_name_nobody() -> None:
    talks = event("Kenya ile Peru arasında dün Lima'da heyetler arası görüşmeler yapıldı.", "delegation_talks")
    assert (talks["city"], talks.countries) == ("Lima", ["KEN", "PER"])


def test_calls_that_follow_a_call() -> None:
    found = events(f"{PRESIDENT}, {PREMIER}'yu telefonla aradı. Tapia, Norveç Başbakanı Ole Hansen ile de konuştu.")
    assert [e["type"] for e in found] == ["phone_call", "phone_call"]


def test_a_pronoun_for_the_one_received() -> None:
    text = f"Kendisini dün sarayda ağırlayan {PRESIDENT}'nın yardım istediğini söyleyen {PREMIER}, Nairobi'ye döndü."
    assert event(text, "meeting").people == ["Luis Tapia", "Peter Odongo"]


@pytest.mark.parametrize(
    "text",
    [
        "Kenya'nın Lima Büyükelçisi Grace Wanjala'ya dün Peru Dışişleri Bakanlığında protesto notası verildi.",
        "Peru Dışişleri Bakanlığı, Kenya'ya nota verdi.",
    ],
)
def test_notes_are_messages(text: str) -> None:
    assert event(text, "message").countries == ["KEN", "PER"]


def test_a_visit_that_is_taken_off_the_calendar() -> None:
    text = f"{PREMIER}'nun Lima'ya yapacağı ziyaret takvimden çıkarıldı."
    assert event(text, "visit")["status"] == "cancelled"


def test_partners_each_in_a_place_of_their_own() -> None:
    ecuador = "Ekvador Başbakanı Luis Mora"
    found = events(f"{GUEST}, dün Lima'da {HOST}, Quito'da {ecuador} ile görüştü.")
    met = [(e["city"], e.people) for e in found if e["type"] == "meeting"]
    assert met == [("Lima", ["Ana Roe", "Grace Wanjala"]), ("Quito", ["Grace Wanjala", "Luis Mora"])]


@pytest.mark.parametrize(
    "text",
    [
        f"{PRESIDENT} ve {PREMIER} arasındaki son görüşme 3 Mayıs'ta Lima'da yapılmıştı.",
        f"{PRESIDENT} ile {PREMIER} arasında 3 Mayıs'ta Lima'da yapılan ikinci görüşme üç saat sürdü.",
    ],
)
def test_talks_between_those_who_are_named(text: str) -> None:
    talks = event(text, "meeting")
    assert (talks["starts_on"], talks["city"], talks.people) == ("2024-05-03", "Lima", ["Luis Tapia", "Peter Odongo"])


def test_who_leads_a_delegation_travels() -> None:
    assert event(f"{PREMIER}'nun başkanlığındaki heyet dün Lima'ya geldi.", "visit").people == ["Peter Odongo"]


def test_the_town_of_a_programme_told_at_the_end_is_that_of_the_visit() -> None:
    said = "Fiyatlar arttı. Yollar bozuldu. Hava soğudu. Deniz durgundu. Kar yağdı."
    begins = f"Peru Başbakanı Luis Tapia, dün resmi törenle karşıladığı {GUEST} ile konuştu."
    text = f"{begins} {said} Wanjala'nın Lima programı doluydu."
    assert {(told["city"], told["country"]) for told in events(text)} == {("Lima", "PER")}


def test_the_minister_of_whom_an_article_speaks_is_the_bare_minister() -> None:
    told = f"{HOST}, dün Oslo'da konuştu. Roe, {GUEST} ile yemek yedi. Roe yoruldu. Wanjala ile yapılan görüşme kısa sürdü."
    meeting = events(f"{told} Bakan, Norveç Başbakanı Ole Berg ile de bir araya geldi.")[-1]
    assert {"Ana Roe", "Ole Berg"} <= set(meeting.people)


TRADE = "Ticaret Bakanı Juma Otieno"


@pytest.mark.parametrize(
    "company",
    [
        f"Odongo'nun heyetinde {TRADE} ile iş adamları da yer alıyor.",
        f"Heyette {TRADE} da bulunuyor.",
        f"Geziye {TRADE} ile 300 iş adamı katıldı.",
        f"Odongo'ya {TRADE} eşlik etti.",
    ],
)
def test_who_else_travels_is_told_behind_the_journey(company: str) -> None:
    visit = event(f"{PREMIER} dün Lima'ya geldi. {company}", "visit")
    assert visit.people == ["Juma Otieno", "Peter Odongo"]


def test_another_delegation_travels_not_along() -> None:
    text = f"{PREMIER} dün Lima'ya geldi. {PRESIDENT}'nın heyetinde Maliye Bakanı Ana Roe da yer alıyor."
    assert event(text, "visit").people == ["Peter Odongo"]


def test_a_delegation_is_those_who_are_in_it() -> None:
    text = f"Aralarında {PREMIER} ve Kenya Ticaret Bakanı Juma Otieno'nun da bulunduğu heyet dün Lima'ya gitti."
    assert event(text, "visit").people == ["Juma Otieno", "Peter Odongo"]


def test_all_of_a_row_travel_beside_somebody() -> None:
    text = f"{PREMIER}, {TRADE} ve Kenya Sağlık Bakanı Grace Wanjala ile birlikte dün Lima'ya geldi."
    assert event(text, "visit").people == ["Grace Wanjala", "Juma Otieno", "Peter Odongo"]


def test_ministers_are_those_of_the_row_before() -> None:
    row = f"{HOST}, {GUEST} ve Norveç Dışişleri Bakanı Ole Hansen dün Lima'da bir araya geldi."
    press = event(f"{row} Bakanlar daha sonra ortak basın toplantısı düzenledi.", "press_conference")
    assert press.people == ["Ana Roe", "Grace Wanjala", "Ole Hansen"]


@pytest.mark.parametrize(
    "other",
    [
        "Eski emir Hamad geçen ekim Oslo'ya gitmiş, orada temel atmıştı.",
        "Norveç heyeti salı günü Viyana'ya geçti.",
        "Norveç'e giden gençlerden duyduğu endişeyi dile getirdi.",
        "Perulu şirketler Kenyalı yetkililerle birebir görüşmeler yaptı.",
        "Bakan, iş dünyasının kendi arasında yapacağı görüşmelere değindi.",
    ],
)
def test_what_others_do_is_not_what_the_one_told_of_does(other: str) -> None:
    assert events(f"{PRESIDENT} dün Nairobi'de konuştu. {other}") == []


def test_members_of_one_body_meet_in_one_session() -> None:
    text = f"{PREMIER}, dün Lima'da Peru Konseyi üyeleri Ana Roe, Luis Tapia ve Juan Soto ile bir araya geldi."
    assert event(text, "meeting").people == ["Ana Roe", "Juan Soto", "Luis Tapia", "Peter Odongo"]


def test_the_ministers_of_several_states_on_one_side() -> None:
    summit = event(f"{HOST} dün Kenya, Norveç ve Mısır'ın dışişleri bakanlarıyla Lima'da masaya oturdu.", "summit")
    assert summit.countries == ["EGY", "KEN", "NOR", "PER"]


def test_a_dinner_that_somebody_kept_away_from() -> None:
    assert events(f"{PRESIDENT}, dün {PREMIER}'nun verdiği yemeğe katılmadı.") == []


@pytest.mark.parametrize("body", ["NATO Askeri Komitesi", "İslam İşbirliği Teşkilatı (İİT) İcra Komitesi"])
def test_a_committee_of_an_organisation_is_of_many_states(body: str) -> None:
    text = f"{HOST}'nın, 21 Haziran'da Oslo'da yapılacak {body} toplantısına katılacağı öğrenildi."
    assert "council_meeting" not in [told["type"] for told in events(text)]


def test_a_commission_of_two_states_is_a_council() -> None:
    text = "Kenya-Peru Karma Ekonomik Komisyonu (KEK) ikinci dönem toplantısının 27 Haziran'da Lima'da yapılacağı öğrenildi."
    assert event(text, "council_meeting").countries == ["KEN", "PER"]


def test_what_a_summit_is_about_takes_no_part() -> None:
    text = f"Norveç konulu toplantıda dün Lima'da Afrika Birliği Komitesi toplantısı yapıldı. Toplantıda {PREMIER} konuştu."
    assert all("NOR" not in told.countries for told in events(text))


def test_what_is_still_to_be_begun_was_no_meeting() -> None:
    text = f"{PRESIDENT} ile {PREMIER} dün Oslo'da görüşmüş, müzakereleri başlatacak metinde anlaşamamıştı."
    assert [(told["type"], told["status"]) for told in events(text)] == [("meeting", "occurred")]


@pytest.mark.parametrize(
    "text",
    [
        f"Lima'ya önceki gün gelen {PREMIER}, temaslarına dün {PRESIDENT} ile başladı.",
        f"{PREMIER} pazar günü Lima'ya geldi. Odongo'nun Peru ziyareti dün de sürdü. Odongo, dün Peru'yu ziyaretinde konuştu.",
    ],
)
def test_two_days_of_one_visit(text: str) -> None:
    assert event(text, "visit")["starts_on"] == "2024-05-12"


def test_two_visits_weeks_apart() -> None:
    text = f"{PREMIER} geçen yıl 5 Mart'ta Lima'ya gitmişti. Odongo 20 Mart'ta da Lima'yı ziyaret etmişti."
    assert len(events(text)) == 2


def test_the_state_where_an_organisation_has_its_seat_is_no_host() -> None:
    text = f"23 Haziran'da Brüksel'de yapılacak NATO Zirvesi'nde {PREMIER} ile {PRESIDENT} konuşacak."
    summit = event(text, "summit")
    assert (summit["country"], summit.countries) == ("BEL", ["KEN", "PER"])


@pytest.mark.parametrize(
    ("opened", "types"),
    [
        ("Ekonomi Forumu'nu", {"business_forum"}),
        ("Ekonomi Forumu'nun açılışını", {"business_forum"}),
        ("Konferans merkezini", {"inauguration"}),
        ("Konferansı", set()),
    ],
)
def test_a_gathering_that_is_opened_is_no_building(opened: str, types: set[str]) -> None:
    verb = "yaptı" if opened.endswith("açılışını") else "açtı"
    told = events(f"{opened} dün Lima'da {PREMIER} ile {PRESIDENT} birlikte {verb}.")
    assert {str(each["type"]) for each in told} - {"visit"} == types


def test_a_stranger_in_the_next_sentence_meets_alone() -> None:
    text = f"{PRESIDENT} dün Lima'da {PREMIER} ile görüştü. Lima'ya salı günü gelen Soto, {HOST} ile de görüşmüştü."
    assert [told.people for told in events(text) if told["type"] == "meeting"] == [["Luis Tapia", "Peter Odongo"]]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (f"{PREMIER}'nun şubatta Lima'da yapılacak yapay zekâ zirvesine katılması bekleniyor.", "2025-02-01"),
        (f"{PREMIER}, gıda zirvesine konuk olarak katılmak üzere yarın Lima'ya geçecek.", "2024-05-15"),
        (f"{PREMIER}, Afrika Birliği'nin 50. yıl zirvesi için gittiği Lima'da konuştu.", "2024-05-14"),
        (f"{PREMIER}, 2012 Mart'ında Nükleer Güvenlik Zirvesi için Lima'ya gelmişti.", "2012-03-01"),
    ],
)
def test_a_summit_is_where_somebody_goes_for_it(text: str, day: str) -> None:
    summit = event(text, "summit")
    assert (summit["city"], summit["starts_on"], summit.people) == ("Lima", day, ["Peter Odongo"])


def test_the_top_that_relations_reach_is_no_summit() -> None:
    assert events(f"Kenya ile Peru ilişkileri, {PREMIER} ile yapılan bu anlaşma ile zirveye ulaştı.") == []


def test_who_meets_at_the_margins_attends_the_summit() -> None:
    text = f"Dün Lima'da toplanan And Zirvesi'ne katılan {PREMIER}, marjda Norveç Başbakanı Ole Berg ile görüştü."
    assert event(text, "summit").people == ["Ole Berg", "Peter Odongo"]


def test_two_ministers_received_together() -> None:
    meeting = event(f"{PRESIDENT} dün Lima'da Kenyalı ve Norveçli bakanları birlikte kabul etti.", "meeting")
    assert (meeting.people, meeting.countries) == (["Luis Tapia"], ["KEN", "NOR", "PER"])


def test_three_open_a_hall_together() -> None:
    text = f"{PRESIDENT}, dün Nairobi'de {PREMIER} ve Norveç Başbakanı Ole Berg ile beraber yeni limanı açtı."
    assert event(text, "inauguration").people == ["Luis Tapia", "Ole Berg", "Peter Odongo"]


def test_an_ambassador_has_come_to_his_post_to_stay() -> None:
    envoy = "Kenya'nın Lima Büyükelçisi Peter Odongo"
    assert events(f"{envoy} konuştu. Odongo, Peru'ya iki ay önce geldiğini söyledi.") == []
    assert event(f"{envoy} dün Oslo'ya gitti.", "visit")["country"] == "NOR"


def test_who_goes_to_and_fro_is_on_no_one_visit() -> None:
    assert events(f"{PREMIER} dün konuştu. Odongo, Peru'ya tam 33 kez gidip gelmiş.") == []
    assert event(f"{PREMIER} dün Lima'ya gidip {PRESIDENT} ile görüştü.", "visit")["city"] == "Lima"


def test_ambassadors_of_several_states_hold_no_summit() -> None:
    envoys = "Kenya'nın Lima Büyükelçisi Peter Odongo ve Norveç'in Lima Büyükelçisi Ole Berg"
    text = f"{HOST}, {envoys} dün Lima'da bir araya geldi."
    assert "summit" not in [told["type"] for told in events(text)]


@pytest.mark.parametrize(
    "text",
    [
        f"{GUEST}, nisanda Lima'ya yaptığı ve önceden duyurulmayan ziyarette {HOST} ile görüştü.",
        f"{GUEST}'nın nisanda Lima'ya yaptığı ve iki gün süren ziyarette göç konuşuldu.",
    ],
)
def test_a_visit_with_two_participles(text: str) -> None:
    visit = event(text, "visit")
    assert (visit["starts_on"], visit["city"], visit.people) == ("2024-04-01", "Lima", ["Grace Wanjala"])


@pytest.mark.parametrize(
    "said",
    [
        "Turun ikinci ayağı olan Oslo ziyareti Norveç tarafının isteğiyle ertelendi.",
        "Bakanın Oslo ayağı ise iptal edildi.",
        "Turun Oslo ayağı ise iptal edildi.",
    ],
)
def test_a_stage_of_a_tour_that_is_called_off(said: str) -> None:
    off = [each for each in events(f"{GUEST} dün Lima'ya gitti. {said}") if each["status"] == "cancelled"]
    assert [(each["city"], each.people) for each in off] == [("Oslo", ["Grace Wanjala"])]


def test_legs_of_other_things_are_no_journeys() -> None:
    said = "Soruşturmanın Oslo ayağında üç kişi aranıyor. Ligin Lima ayağı iptal edildi. Bakan ayağını incitti."
    assert not events(f"{GUEST} dün konuştu. {said}")


def test_the_next_stop_without_a_verb() -> None:
    found = events(f"{GUEST} dün Lima'ya gitti. Wanjala'nın bir sonraki durağı Oslo.")
    assert [(each["city"], each["status"]) for each in found] == [("Lima", "occurred"), ("Oslo", "planned")]


def test_what_is_said_at_a_press_conference_leaves_it_held() -> None:
    held = f"{GUEST}, Perulu mevkidaşı Ana Roe ile"
    over = f"{held} ortak basın toplantısında heyet göndereceklerini açıkladı."
    assert event(over, "press_conference")["status"] == "occurred"
    coming = f"{held} yarın düzenleyeceği ortak basın toplantısında sonucu duyuracağını söyledi."
    assert event(coming, "press_conference")["status"] == "planned"


def test_a_press_conference_with_an_organisation() -> None:
    text = f"AB Yüksek Temsilcisi Carla Mendes ile {HOST} dün Oslo'da gazetecilerin karşısına birlikte çıktı."
    assert event(text, "press_conference").people == ["Ana Roe", "Carla Mendes"]


@pytest.mark.parametrize(
    ("text", "type_"),
    [
        (f"Kenya Büyükelçisi Peter Odongo, Kralın mektubunu {HOST}'ya teslim etti.", "message"),
        (f"{PRESIDENT}'nın dün {PREMIER}'ya gönderdiği tebrik telgrafı ilgiyle karşılandı.", "message"),
        (f"{PRESIDENT}, {PREMIER}'ya taziye mesajı yayımladı.", "message"),
        (f"{PRESIDENT}, {PREMIER}'yu liyakat nişanıyla ödüllendirdi.", "award_ceremony"),
        (f"{HOST} ile {GUEST}'nın ilk akşam yedikleri yemekte göç konuşuldu.", "official_dinner"),
        (f"{HOST} ile {GUEST} öğleden sonra ortak açıklama yaptı.", "press_conference"),
        (f"{GUEST}, dün {HOST} ile iki saat çalıştı.", "meeting"),
        (f"{GUEST}, gece geç saatlere kadar {HOST} ile çalıştı.", "meeting"),
        (f"{GUEST}, dün Lima'da {HOST} ile yarım saat oturdu.", "meeting"),
        (f"{GUEST}, dün Lima'da {HOST} ile oturup konuştu.", "meeting"),
        (f"{GUEST}, dün Lima'da {HOST} ile sohbet etti.", "meeting"),
        (f"{GUEST}, dün akşam {PRESIDENT}'nın kabulünde bulundu.", "meeting"),
        (f"{GUEST}, mart ayında {HOST}'yu Nairobi'de misafir etti.", "meeting"),
        (f"{HOST} dün telefonda {GUEST} ile görüştü.", "phone_call"),
        (f"{HOST}'nun telefonda {GUEST}'yı ikna etmeye çalıştığı bildirildi.", "phone_call"),
        (f"{GUEST}, Lima'daki iş insanları toplantısında hacmi artıracaklarını söyledi.", "business_forum"),
        (f"{PREMIER}, {PRESIDENT} ile birlikte katıldığı CEO Forumu'nda konuştu.", "business_forum"),
        ("Peru ile Kenya arasındaki 3. Dönem KEK Toplantısı Lima'da başladı.", "council_meeting"),
    ],
)
def test_more_words_for_what_happens(text: str, type_: str) -> None:
    found = event(text, type_)
    assert (found["status"], len(found.people) > 1 or type_ in {"business_forum", "council_meeting"}) == ("occurred", True)


@pytest.mark.parametrize("said", ["bir saat yan yana oturdu", "üç saat uçakta kaldı"])
def test_beside_whom_somebody_is_he_does_not_meet(said: str) -> None:
    assert not events(f"{GUEST}, {HOST} ile {said}.")


def test_who_is_sent_travels() -> None:
    sent = f"Lima yönetimi, Nairobi'deki yemin törenine {HOST}'yu göndermişti."
    assert (event(sent, "visit")["city"], event(sent, "visit").people) == ("Nairobi", ["Ana Roe"])
    assert not events(f"{PRESIDENT}, Nairobi'ye bir mektup gönderdi.")


def test_what_an_envoy_hands_over_where_he_serves() -> None:
    text = "Kenya Büyükelçisi Peter Odongo, salı günü Lima'da yapılan okulu teslim etti."
    assert event(text, "handover").countries == ["KEN", "PER"]


def test_whom_a_relative_clause_of_a_visit_tells_of() -> None:
    text = "Kenya'da nisanda göreve başlayan Devlet Başkanı Peter Odongo, ilk resmi ziyaretini yaptığı Peru'dan söz aldı."
    assert event(text, "official_visit")["country"] == "PER"


def test_whom_an_agent_receives_within_a_visit_is_the_guest() -> None:
    text = f"{GUEST}, pazartesi günü başlayan Peru temaslarının ilk gününde {PRESIDENT} tarafından kabul edildi."
    assert event(text, "visit").people == ["Grace Wanjala"]


def test_talks_with_somebody_of_whoever_has_come() -> None:
    text = f"{PREMIER} pazartesi Lima'ya geldi. {PRESIDENT} ile görüşme ise salı günü gerçekleşti."
    assert event(text, "meeting").people == BOTH


@pytest.mark.parametrize("day", ["dün", "önceki gün"])
def test_what_was_to_be_on_a_day_that_has_passed_is_off(day: str) -> None:
    assert event(f"{HOST} ile {GUEST}'nın {day} Lima'da görüşmesi planlanıyordu.", "meeting")["status"] == "cancelled"


def test_what_was_to_be_today_is_planned() -> None:
    assert event(f"{HOST} ile {GUEST}'nın bugün Lima'da görüşmesi planlanıyordu.", "meeting")["status"] == "planned"


@pytest.mark.parametrize("end", [", olmadı", "; bu görüşme iptal edildi", ", ancak hava bozdu"])
def test_a_plan_that_came_to_nothing(end: str) -> None:
    text = f"{HOST} ile {GUEST}'nın bugün Lima'da görüşmesi bekleniyordu{end}."
    assert event(text, "meeting")["status"] == "cancelled"


def test_what_is_better_than_expected_is_no_plan() -> None:
    text = f"3 Mayıs'ta başlayan Kenya ziyaretinin beklediğinden verimli geçtiğini anlatan {HOST}, basına konuştu."
    assert event(text, "visit")["status"] == "occurred"


@pytest.mark.parametrize(
    "end", ["kasırga yüzünden ertelendi; yeni gün de verilmedi", "iptal edildi, yenisi konuşulmadı"]
)
def test_what_is_called_off_in_a_sentence_that_goes_on(end: str) -> None:
    assert event(f"{GUEST}'nın ekimde Lima'ya yapacağı ziyaret, {end}.", "visit")["status"] == "cancelled"


@pytest.mark.parametrize("end", ["iptal etti", "hastalığı nedeniyle erteledi", "erteleme kararı aldı"])
def test_what_somebody_calls_off_himself(end: str) -> None:
    assert event(f"{HOST}, Kenya'ya yapacağı ziyareti {end}.", "visit")["status"] == "cancelled"


@pytest.mark.parametrize(
    ("before", "said", "where"),
    [
        (f"{GUEST} pazartesi Lima'ya geldi.", "mayıs ayında aynı kentteydi", "PER"),
        ("LIMA - Peru'da deprem oldu.", "salı günü ülkeye geldi", "PER"),
        ("HAVANA - Küba'da seçim yapıldı.", "perşembe akşamı adaya geçti", "CUB"),
    ],
)
def test_a_noun_points_to_where_somebody_goes(before: str, said: str, where: str) -> None:
    found = events(f"{before} Norveç Başbakanı Ole Berg {said}.")
    assert [each["country"] for each in found if each.people == ["Ole Berg"]] == [where]


def test_another_country_is_none_that_was_told() -> None:
    found = events(f"{GUEST} dün Lima'daydı. Wanjala üçüncü bir ülkeye gitti. Wanjala başka bir kente de gitti.")
    assert [each["city"] for each in found] == ["Lima"]


def test_the_opening_of_a_meeting_inaugurates_nothing() -> None:
    assert not events(f"{PRESIDENT} ile {PREMIER} dün toplantının açılışını yaptı.")


def test_talks_at_the_house_of_the_host() -> None:
    found = event(f"{GUEST} dün Lima'ya geldi. {PRESIDENT}'nın konutundaki görüşme bir saat sürdü.", "meeting")
    assert found.people == ["Grace Wanjala", "Luis Tapia"]


def test_a_council_is_of_the_two_states_that_a_text_is_about() -> None:
    told = f"Bakan, dönüşte konuştu. {GUEST}, Peru ile ticareti anlattı. Wanjala, Peru tarafının sözünü aktardı. "
    found = event(f"{told} Peru için kolaylık istedi. Karma Ekonomik Komisyonu toplantısı dün yapıldı.", "council_meeting")
    assert found.countries == ["KEN", "PER"]


def test_a_council_is_no_commission() -> None:
    text = "Peru-Kenya Karma Ekonomik Komisyonu önceki gün Lima'da toplandı. Geçen yıl 20 Mart'ta Nairobi'de"
    found = events(f"{text} Peru-Kenya Yüksek Düzeyli İşbirliği Konseyi toplanmıştı.")
    assert [each["city"] for each in found if each["type"] == "council_meeting"] == ["Lima", "Nairobi"]


def test_who_attends_another_meeting_is_not_on_the_visit_told_there() -> None:
    text = f"{PREMIER}'nun da katıldığı görüşmede {HOST}, nisanda Oslo'ya yaptığı ziyareti anlattı."
    assert event(text, "visit").people == ["Ana Roe"]


def test_a_surname_behind_a_heading() -> None:
    text = f"{PRESIDENT} dün konuştu.\nODONGO İLE OTELDE\nTapia, {PREMIER}'yu otelde kabul ettiğini söyledi."
    assert event(text, "meeting").people == BOTH


def test_calls_to_several_at_once_are_several() -> None:
    found = events("Norveç Dışişleri Bakanı Ole Berg, dün Perulu ve Kenyalı mevkidaşlarına telefon ederek krizi anlattı.")
    assert sorted(each.countries for each in found) == [["KEN", "NOR"], ["NOR", "PER"]]


def test_calls_go_on_behind_what_was_said_in_one() -> None:
    said = "Görüşmede göç ele alındı. Odongo teşekkür etti. Yollar konuşuldu."
    begins = f"{PRESIDENT} dün {PREMIER}'yu telefonla aradı. {said}"
    text = f"{begins} Tapia'nın Norveç Başbakanı Ole Berg ile de konuştuğu bildirildi."
    assert [each["type"] for each in events(text)] == ["phone_call", "phone_call"]


def test_the_leader_of_a_party_s_delegation_travels() -> None:
    text = f"{GUEST}'nın başkanlığındaki bir parti heyeti gelecek ay Lima'ya gidecek."
    assert event(text, "visit").people == ["Grace Wanjala"]


def test_a_stay_in_this_country() -> None:
    text = f"Törene, {PRESIDENT} ile iki gündür bu ülkede bulunan {PREMIER} katıldı."
    assert event(text, "visit").people == ["Peter Odongo"]


@pytest.mark.parametrize(("said", "status"), [("sona erdi", "occurred"), ("yarın yapılacak", "planned")])
def test_talks_named_by_two_with_a_hyphen(said: str, status: str) -> None:
    found = event(f"{PRESIDENT} konuştu. {PREMIER} sustu. Tapia-Odongo görüşmesi {said}.", "meeting")
    assert (found["status"], found.people) == (status, BOTH)


def test_a_guest_without_a_name_is_received() -> None:
    assert event(f"{HOST}, Kenyalı mevkidaşını dün Lima'da kabul etti.", "meeting").countries == ["KEN", "PER"]


def test_a_visit_as_a_predicate() -> None:
    visit = event(f"En çok konuşulan konu, {PREMIER}'nun 4 Mart'taki Lima ziyaretiydi.", "visit")
    assert (visit["starts_on"], visit["city"]) == ("2024-03-04", "Lima")


@pytest.mark.parametrize(
    ("text", "status"),
    [
        (f"{PRESIDENT}'nın {PREMIER}'yu kabulü basına kapalı gerçekleşti.", "occurred"),
        (f"{PRESIDENT}'nın yarın {PREMIER}'yu kabulünde göç konuşulacak.", "planned"),
        (f"{PRESIDENT} ile {PREMIER} görüşmesi dün Lima'da yapıldı.", "occurred"),
    ],
)
def test_talks_and_receptions_by_nouns(text: str, status: str) -> None:
    found = event(text, "meeting")
    assert (found["status"], found.people) == (status, BOTH)


def test_a_law_is_accepted_not_received() -> None:
    assert not events(f"{PRESIDENT}, yasanın kabulünü istedi. {PREMIER} sustu. Tapia kabulünde ısrar etti.")


def test_a_head_of_state_takes_a_letter_from_an_envoy() -> None:
    text = f"{PRESIDENT}, Kenya'nın Lima Büyükelçisi Peter Odongo'dan güven mektubunu kabul etti."
    assert event(text, "credentials").people == BOTH


@pytest.mark.parametrize("body", ["Parlamentosu", "Dışişleri Bakanlığı"])
def test_the_delegation_of_a_state_s_body(body: str) -> None:
    assert event(f"{PRESIDENT} dün Lima'da Kenya {body} heyetini kabul etti.", "meeting").countries == ["KEN", "PER"]


def test_who_represents_two_states_at_talks() -> None:
    represented = f"Lima'yı {HOST}, Nairobi'yi ise {GUEST} temsil etti."
    assert event(f"Oslo'da iki gün süren görüşmelerde {represented}", "meeting").people == ["Ana Roe", "Grace Wanjala"]
    assert not events(f"{HOST}, Peru'yu başarıyla temsil etti. Takım, toplantıda Kenya'yı temsil etti.")


@pytest.mark.parametrize("partner", ["Kenya heyetiyle", "Kenyalı diplomatlarla"])
def test_talks_with_a_delegation_or_diplomats(partner: str) -> None:
    assert event(f"{HOST}, dün {partner} Lima'da görüştü.", "meeting").countries == ["KEN", "PER"]
    assert not events(f"{HOST}, {partner} birlikte şehri gezdi.")


def test_a_guest_who_goes_on_has_come_to_the_first_town() -> None:
    text = (
        f"{PRESIDENT}'nın davetlisi olarak Peru'da bulunan {PREMIER}, temaslarını tamamladı.\n"
        "Odongo, Lima'da Tapia ile görüştü.\nOdongo daha sonra Cusco'ya hareket etti."
    )
    assert "Cusco" not in {told["city"] for told in events(text)}


def test_a_day_told_besides_is_not_the_news() -> None:
    text = f"{HOST}, Nairobi'ye geldi.\nRoe, {GUEST} ile görüştü.\nRoe dün de {PREMIER} tarafından kabul edildi."
    assert [told["starts_on"] for told in events(text) if told["type"] == "meeting"] == ["2024-05-14", "2024-05-13"]


@pytest.mark.parametrize("there", ["bakanlıkta", "makamında", "Başbakanlık'ta"])
def test_at_ones_own_desk_is_at_home(there: str) -> None:
    assert event(f"Dışişleri Bakanı Mehmet Kaya, {HOST} ile {there} görüştü.", "meeting")["country"] == "TUR"


def test_a_guest_is_met_at_home() -> None:
    assert event(f"{PREMIER}, konuk bakan {HOST} ile görüştü.", "meeting")["country"] == "KEN"


def test_talks_of_a_month_and_of_a_day_are_two() -> None:
    text = f"{HOST}, 12 Nisan'da Lima'da {GUEST} ile görüştü.\nRoe ile Wanjala nisan ayında da Nairobi'de görüşmüştü."
    assert len([told for told in events(text) if told["type"] == "meeting"]) == 2


SIGNED_BEFORE = [
    "Törende konuşan Roe, anlaşmanın tarihi olduğunu söyledi.",
    "Törene Norveç Dışişleri Bakanı Lars Berg de katıldı.",
    "Lima Üniversitesi'ndeki törende iki bakan da konuştu.",
]


@pytest.mark.parametrize("said", SIGNED_BEFORE)
def test_the_ceremony_of_a_signing_just_told(said: str) -> None:
    signing = event(f"{HOST} ile {GUEST}, dün Lima'da vize anlaşmasını imzaladı. {said}", "signing_ceremony")
    assert (signing["starts_on"], signing["city"]) == ("2024-05-13", "Lima")
    assert {"Ana Roe", "Grace Wanjala"} <= set(signing.people)


@pytest.mark.parametrize("said", ["Roe, mezuniyet töreninde konuştu.", "Karşılama töreninde iki ülkenin marşları çalındı."])
def test_another_ceremony_is_not_that_of_a_signing(said: str) -> None:
    types = {e["type"] for e in events(f"{HOST} ile {GUEST}, dün Lima'da vize anlaşmasını imzaladı. {said}")}
    assert "signing_ceremony" not in types


def test_the_state_of_the_town_of_a_signing_is_no_party() -> None:
    text = "Peru ile Kenya arasındaki protokol, İsviçre'nin Zürih kentinde düzenlenen törenle imzalandı."
    assert event(text, "signing_ceremony").countries == ["KEN", "PER"]


def test_a_council_for_which_somebody_is_there() -> None:
    text = f"{HOST}, Kenya-Peru Karma Ekonomik Komisyonu'nun 10. toplantısı için Nairobi'de."
    council = event(text, "council_meeting")
    assert (council["status"], council["city"], council.countries) == ("occurred", "Nairobi", ["KEN", "PER"])


GOES_TO = [
    (f"{PREMIER}, dün Lima'daki törene gitti.", "occurred"),
    (f"{PREMIER} yarın Lima'da yapılacak toplantıya gidecek.", "planned"),
    (f"{PREMIER}'nun yarın Lima'da oynanacak maça gelmesi bekleniyor.", "planned"),
]


@pytest.mark.parametrize(("text", "status"), GOES_TO)
def test_who_goes_to_what_is_somewhere_goes_there(text: str, status: str) -> None:
    visit = event(text, "visit")
    assert (visit["city"], visit["country"], visit["status"], visit.people) == ("Lima", "PER", status, ["Peter Odongo"])


def test_who_joins_talks_of_two_that_are_named_is_at_these() -> None:
    text = (
        f"{PREMIER}, dün Seul'de {PRESIDENT} ve Norveç Başbakanı Lars Berg ile ayrı ayrı görüştü."
        " Odongo-Berg görüşmesine Kenya Maliye Bakanı Ali Otieno da katıldı."
    )
    people = {tuple(e.countries): e.people for e in events(text) if e["type"] == "meeting"}
    assert "Ali Otieno" in people["KEN", "NOR"] and "Ali Otieno" not in people["KEN", "PER"]


def test_what_is_told_at_a_press_conference_is_not_its_day() -> None:
    text = f"{HOST} ile {GUEST} dün Lima'da görüştü. Roe, ortak basın toplantısında, hacmin geçen yıl arttığını söyledi."
    assert event(text, "press_conference")["starts_on"] == "2024-05-13"


OPENED = [
    f"Lima'da dün hizmete giren metronun açılış törenine {PRESIDENT}'nın yanı sıra {PREMIER} da katıldı.",
    f"Lima'da açılan metronun dünkü açılış törenine {PRESIDENT} ile {PREMIER} katıldı.",
]


@pytest.mark.parametrize("text", OPENED)
def test_who_attends_the_opening_of_what_is_open(text: str) -> None:
    opening = event(text, "inauguration")
    assert (opening["city"], opening["starts_on"]) == ("Lima", "2024-05-13")
    assert opening.people == ["Luis Tapia", "Peter Odongo"]


def test_those_who_attend_a_summit_in_two_sentences() -> None:
    text = (
        f"{HOST} dün Oslo'da düzenlenen zirveye katıldı."
        " Zirveye Somali Devlet Başkanı Ahmed Nur ve İngiltere Dışişleri Bakanı William Hale de katıldı."
    )
    assert event(text, "summit").people == ["Ahmed Nur", "Ana Roe", "William Hale"]


@pytest.mark.parametrize("noun", ["istikşafi görüşmelerin", "siyasi danışmaların"])
def test_who_announces_consultations_does_not_hold_them(noun: str) -> None:
    text = f"{HOST} ile {GUEST} görüştü. Roe, iki ülke arasındaki {noun} haziranda Nairobi'de yapılacağını söyledi."
    [held] = [e for e in events(text) if e["status"] == "planned"]
    assert (held["type"], held["city"], held["starts_on"], held.people) == ("consultations", "Nairobi", "2024-06-01", [])


THERE = [
    (f"{PREMIER}, {PRESIDENT}'nın davetlisi olarak resmi ziyaret için Lima'da.", "official_visit"),
    (f"{PREMIER}, çalışma ziyareti için Lima'da.", "working_visit"),
]


@pytest.mark.parametrize(("text", "type_"), THERE)
def test_who_is_somewhere_for_a_visit(text: str, type_: str) -> None:
    assert event(text, type_)["city"] == "Lima"


def test_a_plan_before_something_is_not_of_its_day() -> None:
    text = f"{PREMIER}, 7 Temmuz'da Oslo'da yapılacak zirve öncesinde Lima'ya gidecek."
    assert event(text, "visit")["starts_on"] is None


def test_who_meets_a_people_meets_no_minister_told_before() -> None:
    text = f"{PREMIER}, {HOST} ile görüştü. Odongo yarın Arica'da Norveçlilerle buluşacak."
    assert [e["status"] for e in events(text) if e["type"] == "meeting"] == ["occurred"]


def test_leaders_are_no_ministers_of_three_states() -> None:
    text = (
        f"{HOST}, {GUEST} ve Norveç Dışişleri Bakanı Lars Berg ile ayrı ayrı görüştü."
        " Nisanda Oslo'da yapılan zirvede liderler bir bildiri imzalamıştı."
    )
    assert not [e for e in events(text) if e["type"] == "summit" and e.people]


def test_a_visit_of_another_month_leads_to_the_other_side() -> None:
    text = f"{HOST} ile {GUEST} dün Oslo'da görüştü. {PREMIER}'nun mart ayındaki ziyareti sırasında imzalanan belge görüşüldü."
    [visit] = [e for e in events(text) if e["type"] == "visit" and "Peter Odongo" in e.people]
    assert (visit["starts_on"], visit["country"]) == ("2024-03-01", "PER")


def test_what_was_before_on_another_day_is_not_the_news() -> None:
    text = f"{HOST} ile {GUEST} Lima'da görüştü. Roe, bu ay başında Nairobi'ye gitmiş ve Wanjala ile görüşmüştü."
    assert [(e["city"], e["starts_on"]) for e in events(text) if e["type"] == "meeting"] == [
        ("Lima", DAY), ("Nairobi", "2024-05-01"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "others", ["AB dışişleri bakanları", "Körfez ülkelerinin dışişleri bakanları", "Birlik üyesi ülkelerin dışişleri bakanları"]
)
def test_ministers_of_others_are_no_two_who_were_told_of(others: str) -> None:
    text = f"{HOST} ile {GUEST} dün Lima'da görüştü. {others} yarın Brüksel'de bir araya gelecek."
    assert {e["city"] for e in events(text)} == {"Lima"}


def test_a_council_of_ministers_is_no_two_of_them() -> None:
    text = f"{PRESIDENT} dün {PREMIER} ile görüştü. {HOST}, Arap Ligi Dışişleri Bakanları Toplantısı'na katılacak."
    assert not [e for e in events(text) if "Peter Odongo" in e.people and e["status"] == "planned"]


def test_guests_received_one_by_one() -> None:
    text = f"{PREMIER}, {HOST} ve Peru Maliye Bakanı Luis Mori'yi ayrı ayrı kabul etti."
    assert len([told for told in events(text) if told["type"] == "meeting"]) == 2


@pytest.mark.parametrize(
    "said",
    [
        "Peru Dışişleri Bakanlığı'na çağrılan Kenya'nın Lima Büyükelçisi Ali Mori açıklama yaptı.",
        "Kenya'nın Lima Büyükelçisi Ali Mori, Peru Dışişleri Bakanlığı'na davet edildi.",
        "Kenya'nın Lima Büyükelçisi Ali Mori Dışişleri Bakanlığı'na çağrıldı.",
    ],
)
def test_an_envoy_summoned_to_the_ministry(said: str) -> None:
    told = event(said, "meeting")
    assert (told.countries, told["country"], told.people) == (["KEN", "PER"], "PER", ["Ali Mori"])


def test_who_is_called_to_a_town_meets_nobody() -> None:
    assert not events("Kenya'nın Lima Büyükelçisi Ali Mori Nairobi'ye çağrıldı.")


def test_talks_of_a_programme_that_fell_through() -> None:
    text = f"{PREMIER} Lima'ya gitti. Programda yer alan {PRESIDENT} ile görüşme ise gerçekleşmedi."
    assert event(text, "meeting")["status"] == "cancelled"


@pytest.mark.parametrize(
    "said",
    [
        f"{PREMIER} geçen ay Lima'daki törene katılmıştı.",
        f"{PREMIER}, geçen ay {PRESIDENT}'nın Lima'daki yemin törenine katıldığını hatırlattı.",
    ],
)
def test_a_ceremony_abroad_is_a_visit(said: str) -> None:
    assert (event(said, "visit")["city"], event(said, "visit").people) == ("Lima", ["Peter Odongo"])


def test_no_visit_to_a_ceremony_at_ones_post() -> None:
    assert not events("Kenya'nın Lima Büyükelçisi Ali Mori, Lima'daki törene katıldı.")


def test_a_dinner_that_a_third_one_gives() -> None:
    text = f"{PRESIDENT} ve {PREMIER} Lima'da buluştu. Norveç Büyükelçisi Olaf Berg'in verdiği yemek üç saat sürdü."
    assert len(event(text, "official_dinner").people) == 3


def days(text: str, day: str | None = DAY) -> list[tuple[str | None, str | None]]:
    """The type and the first day of each event, as told."""
    return [(told["type"], told["starts_on"]) for told in events(text, day)]


@pytest.mark.parametrize("begins", ["27 Mayıs Pazartesi sabahı Nairobi'den ayrılacak", "27 Mayıs'ta Lima'ya gidecek"])
def test_a_weekday_of_a_journey_to_come_is_counted_from_its_first_day(begins: str) -> None:
    text = f"{PREMIER}, {begins}. Odongo salı günü Lima'da {PRESIDENT} ile görüşecek."
    assert ("meeting", "2024-05-28") in days(text)


def test_a_weekday_of_others_is_the_next_one() -> None:
    text = f"{PREMIER}, 27 Mayıs Pazartesi günü Oslo'ya gidecek. {HOST} cuma günü Lima'da {GUEST} ile görüşecek."
    assert event(text, "meeting")["starts_on"] == "2024-05-17"
    text = f"29 Mayıs Çarşamba günü yapılacak seçimden önce {PREMIER} perşembe günü Lima'ya gidecek."
    assert event(text, "visit")["starts_on"] == "2024-05-16"


def test_a_sentence_without_a_verb_tells_the_day() -> None:
    text = f"{HOST} ile {GUEST} bugün Norveç'te. İki bakanın Oslo'da bir araya gelmesi bekleniyor."
    assert event(text, "meeting")["starts_on"] == DAY
    text = f"{PREMIER} Lima'ya gidiyor. {PRESIDENT} ile görüşme 20 Mayıs'ta."
    assert event(text, "meeting")["starts_on"] == "2024-05-20"


def test_talks_behind_a_stay_begun_yesterday_were_yesterday() -> None:
    text = (
        f"{PREMIER}, Lima'daki dünkü temaslarına parkta bulunan anıta çelenk koyarak başladı.\n"
        f"Odongo öğleden sonra {PRESIDENT} tarafından kabul edildi."
    )
    assert event(text, "meeting")["starts_on"] == "2024-05-13"


@pytest.mark.parametrize(
    "said",
    [
        "Sözcü, ziyaretin tatil nedeniyle 28 Mayıs'a bırakıldığını söyledi.",
        "Ziyaretin 28 Mayıs'a kaydırıldığı bildirildi.",
        "Ziyaret 28 Mayıs'a alındı.",
    ],
)
def test_what_was_called_off_is_planned_for_the_day_to_which_it_is_put_off(said: str) -> None:
    found = event(f"{PREMIER}'nun bu hafta yapması beklenen Lima ziyareti ertelendi. {said}", "visit")
    assert (found["status"], found["starts_on"]) == ("planned", "2024-05-28")


def test_a_visit_of_a_day_is_put_off_to_another() -> None:
    found = event(f"{PREMIER}'nun 20 Mayıs'taki Lima ziyareti 3 Haziran'a alındı.", "visit")
    assert (found["status"], found["starts_on"]) == ("planned", "2024-06-03")


@pytest.mark.parametrize(
    "text",
    [
        f"{PREMIER}'nun 20 Mayıs'ta Lima'ya yapacağı ziyaret dün iptal edildi.",
        f"{PREMIER}, 20 Mayıs'ta Lima'ya yapacağı ziyareti geçtiğimiz hafta ertelemişti.",
        f"{PREMIER}'nun 20 Mayıs'ta yapması beklenen Lima ziyareti dün iptal edildi.",
    ],
)
def test_what_is_off_has_the_day_for_which_it_was_planned(text: str) -> None:
    found = event(text, "visit")
    assert (found["status"], found["starts_on"]) == ("cancelled", "2024-05-20")


def test_each_partner_has_the_day_behind_him() -> None:
    text = f"{PREMIER}, {PRESIDENT} ile 28 Mayıs öğleden sonra, {HOST} ile ise ertesi sabah görüşecek."
    assert [day for type_, day in days(text) if type_ == "meeting"] == ["2024-05-28", "2024-05-29"]


@pytest.mark.parametrize(
    ("there", "day"),
    [
        ("Lima'da üç gündür temaslarda bulunan", "2024-05-12"),
        ("dört gündür Lima'da temaslarını sürdüren", "2024-05-11"),
        ("üç günlük Peru ziyaretini dün tamamlayan", "2024-05-11"),
    ],
)
def test_how_long_a_stay_has_lasted_tells_its_first_day(there: str, day: str) -> None:
    assert event(f"{there} {PREMIER}, göç konusunda konuştu.", "visit")["starts_on"] == day


def test_a_visit_that_ends_began_days_before() -> None:
    assert event(f"{PREMIER}'nun iki günlük Peru ziyareti dün sona erdi.", "visit")["starts_on"] == "2024-05-12"


def test_a_visit_of_this_week_begins_with_its_talks() -> None:
    text = f"{PREMIER}'nun bu haftaki Lima ziyaretinin yankıları sürüyor. Odongo pazartesi günü {PRESIDENT} ile görüştü."
    assert event(text, "visit")["starts_on"] == "2024-05-13"


def test_a_visit_made_in_a_month_dates_its_talks() -> None:
    text = f"{HOST}, {PREMIER}'nun ilk ziyaretini geçen ay Oslo'ya yaptığını hatırlattı.\n"
    text += "Odongo Oslo'da Norveç Başbakanı Erik Lund ile görüşmüştü."
    assert days(text) == [("visit", "2024-04-01"), ("meeting", "2024-04-01")]


def test_planned_talks_that_lasted_were_held() -> None:
    text = f"{PREMIER}, Lima'da dün {PRESIDENT} ile bir araya geldi. "
    text += "Yarım saat olarak planlanan baş başa görüşme bir saati aştı."
    found = event(text, "tete_a_tete")
    assert (found["status"], found["starts_on"]) == ("occurred", "2024-05-13")


def test_before_the_new_year_is_in_december() -> None:
    text = f"{GUEST}'nın yılbaşından önce Lima'ya giderek {PRESIDENT} ile görüşmesi planlanıyor."
    assert days(text, "2012-12-14") == [("visit", "2012-12-01"), ("meeting", "2012-12-01")]


def test_a_day_of_what_is_said_at_an_occasion_is_not_its_own() -> None:
    text = f"{PREMIER}, Lima'da {PRESIDENT} ile katıldığı iş forumunda komisyonun bu yıl kurulacağını söyledi."
    assert event(text, "business_forum")["starts_on"] == DAY


def test_who_spoke_yesterday_met_yesterday() -> None:
    text = f"Dün Lima'da konuşan {PREMIER}, anlaşmanın yakın olduğunu söyledi.\nOdongo, Lima'da {PRESIDENT} ile de görüştü."
    assert event(text, "meeting")["starts_on"] == "2024-05-13"


def test_a_visit_whose_day_is_settled_is_planned() -> None:
    found = event(f"{PREMIER}'nun Lima ziyaretinin tarihi 20 Mayıs olarak belirlendi.", "visit")
    assert (found["status"], found["starts_on"]) == ("planned", "2024-05-20")


def test_the_last_day_of_a_stay_of_days() -> None:
    text = f"{PREMIER}, 9-11 Mayıs günlerinde Lima'daydı. Odongo son gün {PRESIDENT} ile görüştü."
    assert event(text, "meeting")["starts_on"] == "2024-05-11"


def test_a_week_of_the_month_is_of_the_month() -> None:
    assert event(f"{PREMIER}, ayın son haftasında Lima'ya gidecek.", "visit")["starts_on"] == "2024-05-01"


def test_days_of_a_stay_without_its_noun() -> None:
    text = f"{PREMIER}, pazartesi ve salı günleri Lima'da temaslarda bulundu. Odongo ilk akşam {PRESIDENT} ile görüştü."
    assert event(text, "meeting")["starts_on"] == "2024-05-13"


# ---- whom: delegations, rows, thirds, company

DELEGATION = [
    f"Aralarında {HOST} ile Milletvekili Juan Diaz'ın da bulunduğu heyet, dün {PREMIER} ile bir araya geldi.",
    f"{HOST} ile Milletvekili Juan Diaz'ın yer aldığı heyet geldi. Heyet, {PREMIER} tarafından kabul edildi.",
    f"{HOST} ve Milletvekili Juan Diaz başkanlığındaki heyet geldi. Heyet, {PREMIER} ile bir araya geldi.",
    f"{HOST} ile Milletvekili Juan Diaz'ın yer aldığı heyet Kenya'ya geldi. Heyeti {PREMIER} kabul etti.",
]


@pytest.mark.parametrize("text", DELEGATION)
def test_a_delegation_is_those_whom_the_text_names_as_its_members(text: str) -> None:
    assert event(text, "meeting").people == ["Ana Roe", "Juan Diaz", "Peter Odongo"]


def test_a_delegation_goes_on_though_another_was_told_of_last() -> None:
    text = f"{PREMIER} dün Lima'ya geldi. {PRESIDENT} barış istedi. Heyet yarın Şili'ye hareket edecek."
    [onward] = [e for e in events(text) if e["type"] == "visit" and e["status"] == "planned"]
    assert (onward.people, onward["country"]) == (["Peter Odongo"], "CHL")


COMPANY = ["ve beraberindeki 12 kişilik heyeti", "ile beraberindeki milletvekillerini", "ve beraberindekileri"]


@pytest.mark.parametrize("with_whom", COMPANY)
def test_who_is_received_with_others(with_whom: str) -> None:
    assert event(f"{HOST} {with_whom} dün {PREMIER} kabul etti.", "meeting").people == ["Ana Roe", "Peter Odongo"]


def test_partners_of_a_row_have_each_the_time_before_him() -> None:
    text = f"{HOST}, dün {PREMIER}, bugün ise Norveç Başbakanı Erik Solheim ile ayrı ayrı bir araya geldi."
    met = {(e["starts_on"], *e.people) for e in events(text) if e["type"] == "meeting"}
    assert met == {("2024-05-13", "Ana Roe", "Peter Odongo"), ("2024-05-14", "Ana Roe", "Erik Solheim")}


def test_a_subject_that_is_not_known_leaves_a_row_whole() -> None:
    text = f"{HOST} Oslo'ya geldi. Dün önce Norveç Başbakanı Erik Solheim, daha sonra Norveç Kralı Pål Berg ile görüştü."
    assert {tuple(e.people) for e in events(text) if e["type"] == "meeting"} == {
        ("Ana Roe", "Erik Solheim"),
        ("Ana Roe", "Pål Berg"),
    }


def test_who_has_a_participle_of_his_own_is_no_subject_of_the_next() -> None:
    text = f"{PRESIDENT}'nın katıldığı toplantıda {PREMIER}, Norveç Başbakanı Erik Solheim ile görüştüğünü söyledi."
    assert event(text, "meeting").people == ["Erik Solheim", "Peter Odongo"]


def test_the_state_or_body_of_a_title_owns_no_clause() -> None:
    other = "Avrupa Komisyonu'nun ticaretten sorumlu Başkan Yardımcısı Erik Solheim"
    text = f"{PREMIER}, yola çıkmadan önce {other} ile telefonda konuştuğunu anlattı."
    assert event(text, "phone_call").people == ["Erik Solheim", "Peter Odongo"]


def test_who_oversees_talks_is_at_them() -> None:
    text = f"AB Yüksek Temsilcisi Anna Berg'in gözetiminde {PRESIDENT} ile {PREMIER} dün Brüksel'de görüştü."
    assert event(text, "meeting").people == ["Anna Berg", "Luis Tapia", "Peter Odongo"]


def test_at_whose_call_others_meet_is_with_them() -> None:
    text = f"Norveç Başbakanı Erik Solheim'in davetiyle dün Oslo'da toplanan {PRESIDENT} ve {PREMIER}, göçü ele aldı."
    assert event(text, "summit").people == ["Erik Solheim", "Luis Tapia", "Peter Odongo"]


def test_who_has_invited_somebody_is_not_at_his_other_talks() -> None:
    text = f"{PREMIER}, {PRESIDENT}'nın davetiyle geldiği Lima'da {HOST} ile görüştü."
    assert event(text, "meeting").people == ["Ana Roe", "Peter Odongo"]


def test_participles_in_a_row_tell_of_one() -> None:
    text = f"Geziye pazar günü Nairobi'de başlayan, salı günü Oslo'ya geçen {PRESIDENT}, ülkesine döndü."
    assert {(e["city"], *e.people) for e in events(text)} == {("Nairobi", "Luis Tapia"), ("Oslo", "Luis Tapia")}


MET = [
    f"{PREMIER} dün Lima'ya geldi. Odongo, öğleden sonra {PRESIDENT}'nın sarayındaydı.",
    f"{PREMIER}'nun perşembe günü Lima'ya gelerek {PRESIDENT}'yı makamında ziyaret edeceği bildirildi.",
    f"{PRESIDENT}, {PREMIER}'yu kabulünde ticareti anlattı.",
    f"Lima'ya resmi ziyarette bulunan {PREMIER}, {PRESIDENT}'yı ziyaretinde ticareti anlattı.",
    f"{PRESIDENT}'nın pazartesi sabahki görüşmede kendisinden yatırım istediğini aktaran {PREMIER}, ticareti anlattı.",
    f"{PREMIER}, zirveden önce ayaküstü konuştuğu {PRESIDENT}'dan destek istediğini açıkladı.",
]


@pytest.mark.parametrize("text", MET)
def test_two_meet_by_other_words(text: str) -> None:
    assert event(text, "meeting").people == ["Luis Tapia", "Peter Odongo"]


@pytest.mark.parametrize("where", ["Peru tarafında", "Görüşmede"])
def test_who_sat_at_talks_too(where: str) -> None:
    text = f"{PRESIDENT} ile {PREMIER} 2 Mayıs'ta Oslo'da masaya oturdu. {where} {HOST} da vardı."
    assert event(text, "meeting").people == ["Ana Roe", "Luis Tapia", "Peter Odongo"]


def test_leaders_whom_somebody_gathers_meet_at_a_summit() -> None:
    text = "Norveç Başbakanı Erik Solheim, aralarında Peru ile Kenya'nın da bulunduğu 11 ülkenin liderini dün Oslo'da topladı."
    found = event(text, "summit")
    assert (found["city"], found.countries) == ("Oslo", ["KEN", "NOR", "PER"])


def test_several_meet_on_the_telephone() -> None:
    found = event("Peru, Kenya ve Norveç liderleri telefonda bir kez daha bir araya geldi.", "phone_call")
    assert found.countries == ["KEN", "NOR", "PER"]


def test_the_next_round_is_of_the_same_states() -> None:
    text = f"{PRESIDENT} ile {PREMIER} dün Oslo'da masaya oturdu. Yedinci tur görüşmenin 20 Haziran'da yapılması bekleniyor."
    [planned] = [e for e in events(text) if e["status"] == "planned"]
    assert (planned["type"], planned["starts_on"], planned.countries) == ("meeting", "2024-06-20", ["KEN", "PER"])


def test_a_letter_told_by_a_participle() -> None:
    text = f"{PREMIER}'nun {PRESIDENT}'ya 3 Mayıs'ta yolladığı kutlama mesajı yayımlandı."
    assert event(text, "message").people == ["Luis Tapia", "Peter Odongo"]


def test_who_travels_along_is_on_the_whole_journey() -> None:
    text = f"{PREMIER} yarın Lima'ya gidecek. Odongo'ya {GUEST} da eşlik edecek. Odongo perşembe günü Oslo'ya geçecek."
    assert [e.people for e in events(text)] == [["Grace Wanjala", "Peter Odongo"]] * 2


def test_rumours_of_what_is_off_tell_nothing() -> None:
    assert not events(f"{PREMIER}'nun Lima gezisini askıya aldığına dair haberleri sorduk.")


def test_officers_of_a_council_do_not_meet() -> None:
    assert not events("Peru-Kenya İş Konseyi'nin Kenya kanadının başkanı Peter Odongo, ticareti anlattı.")


@pytest.mark.parametrize("occasion", ["turizm fuarına", "düzenlenen konferansa"])
def test_who_goes_abroad_for_an_occasion(occasion: str) -> None:
    assert event(f"{PREMIER} dün Lima'da {occasion} katıldı.", "visit")["city"] == "Lima"


def test_who_is_at_the_side_of_one_who_talks_or_comes() -> None:
    text = f"{PREMIER}, {PRESIDENT} ile görüştü. Odongo'ya {GUEST} da eşlik etti."
    assert event(text, "meeting").people == ["Grace Wanjala", "Luis Tapia", "Peter Odongo"]
    assert event(f"{PREMIER}, beraberinde {GUEST} ile dün Lima'ya geldi.", "visit").people == ["Grace Wanjala", "Peter Odongo"]


def test_a_round_in_which_talks_are_stuck_is_none() -> None:
    text = f"{PRESIDENT} ile {PREMIER} dün Oslo'da masaya oturdu. Anlaşma sekizinci turda kalmış."
    assert [e["starts_on"] for e in events(text) if e["type"] == "meeting"] == ["2024-05-13"]


# ---- days and places of what was told before


@pytest.mark.parametrize(
    "purpose",
    [
        "Anlaşma 4 Haziran'da Lima'da düzenlenecek törenle imzalanacak. Tören için {} Peru'ya gelecek.",
        "Okyanus konferansı 4 Haziran'da Lima'da yapılacak. {}, konferansa katılmak üzere Peru'ya gidecek.",
        "Konferansın 4-6 Haziran'da Lima'da düzenlenmesi öngörülüyor. {}, konferans vesilesiyle Peru'ya gidecek.",
    ],
)
def test_a_planned_visit_is_when_and_where_its_purpose_is_held(purpose: str) -> None:
    found = event(purpose.format(PREMIER), "visit")
    assert (found["starts_on"], found["city"], found["status"]) == ("2024-06-04", "Lima", "planned")


def test_the_day_of_another_gathering_is_not_that_of_a_visit() -> None:
    text = f"Lima'da geçen yıl yapılan zirvede liman konuşulmuştu. {PREMIER}, zirve için haziranda Peru'ya gidecek."
    assert event(text, "visit")["starts_on"] == "2024-06-01"


@pytest.mark.parametrize(
    ("told", "status", "day"),
    [
        ("nisan sonunda Peru'ya yapacağını duyurduğu ziyaret gerçekleşmedi", "cancelled", "2024-04-01"),
        ("haziranda Peru'ya yapacağı açıklanan ziyaret iptal edildi", "cancelled", "2024-06-01"),
        ("haziranda Peru'ya yapacağını açıkladığı ziyaret iki gün sürecek", "planned", "2024-06-01"),
        ("geçen hafta Peru'ya yaptığını açıkladığı ziyaret tartışma yarattı", "occurred", "2024-05-01"),
    ],
)
def test_a_visit_that_was_announced_is_what_was_said_of_it(told: str, status: str, day: str) -> None:
    found = event(f"{PREMIER}'nun {told}.", "visit")
    assert (found["status"], found["starts_on"]) == (status, day)


@pytest.mark.parametrize(
    ("stay", "day"),
    [
        ("10 Mayıs'ta sona eren üç günlük Peru ziyaretinde limanı gezdi", "2024-05-08"),
        ("dün sona eren iki günlük Peru ziyaretini değerlendirdi", "2024-05-12"),
        ("dün sona eren Peru ziyaretini değerlendirdi", "2024-05-13"),
    ],
)
def test_the_first_day_of_a_stay_is_counted_from_its_last(stay: str, day: str) -> None:
    assert event(f"{PREMIER}, {stay}.", "visit")["starts_on"] == day


def test_a_stay_that_goes_on_began_when_its_delegation_came() -> None:
    text = f"Peru temaslarını sürdüren {GUEST}, pazartesi günü {HOST} ile görüştü. Cumartesi Lima'ya inen heyet dönecek."
    assert (event(text, "visit")["starts_on"], event(text, "visit")["city"]) == ("2024-05-11", "Lima")


def test_each_partner_of_a_row_has_the_day_before_him() -> None:
    text = f"{GUEST}, pazartesi günü Norveç Dışişleri Bakanı Lars Hansen, salı günü de {HOST} ile görüştü."
    met = [(e["starts_on"], e.people) for e in events(text) if e["type"] == "meeting"]
    assert met == [("2024-05-13", ["Grace Wanjala", "Lars Hansen"]), ("2024-05-14", ["Ana Roe", "Grace Wanjala"])]


def test_the_days_of_a_gathering_count_from_its_first() -> None:
    text = (
        f"Peru'nun ev sahipliği yaptığı toplantıya katılan {GUEST} ülkesine döndü. Perşembe başlayan ve cumartesi sona eren "
        "toplantıda kararlar alındı. Wanjala, toplantının ilk günü Norveç Dışişleri Bakanı Lars Hansen ile görüştü."
    )
    [met] = [e for e in events(text) if "Lars Hansen" in e.people and e["type"] == "meeting"]
    assert (met["starts_on"], met["country"]) == ("2024-05-09", "PER")


def test_what_is_before_a_gathering_is_none_of_it() -> None:
    text = f"{PREMIER}, 7 Mayıs'ta sona eren iki günlük zirveye katıldı. Zirveden bir gün önce {GUEST}, {HOST} ile görüştü."
    assert event(text, "meeting")["starts_on"] == "2024-05-05"
    assert not [e for e in events(text) if e["type"] == "summit" and "Ana Roe" in e.people]


def test_talks_that_are_off_were_to_be_where_the_rest_of_a_stay_is() -> None:
    text = (
        f"BM Genel Kurulu için New York'ta bulunan {PREMIER}, pazartesi günü Norveç Başbakanı Erik Berg ile görüştü. "
        f"Odongo'nun salı günü {PRESIDENT} ile yapacağı görüşme iptal oldu."
    )
    [off] = [e for e in events(text) if e["status"] == "cancelled"]
    assert (off["city"], off["country"]) == ("New York", "USA")


def test_what_a_town_has_seen_is_not_where_a_visit_will_lead() -> None:
    text = f"Peru'nun sözleri dün Lima'da tepkiyle karşılandı. {PREMIER}'nun cuma günü Peru'ya gelmesi bekleniyor."
    assert (event(text, "visit")["country"], event(text, "visit")["city"]) == ("PER", None)


def test_a_building_that_a_town_lends_its_name_is_in_it() -> None:
    text = f"Dışişleri Bakanı Mehmet Aktan, {GUEST} ile Ankara Palas'ta görüştü."
    assert (event(text, "meeting")["city"], event(text, "meeting")["venue"]) == ("Ankara", "Ankara Palas")


def test_who_has_come_home_met_nobody_there() -> None:
    text = f"NAİROBİ - {GUEST} dün gece Nairobi'ye döndü. Wanjala, cumartesi günü Şili Dışişleri Bakanı Pablo Soto ile görüştü."
    assert (event(text, "meeting")["city"], event(text, "meeting")["country"]) == (None, None)


@pytest.mark.parametrize(
    ("told", "status", "day"),
    [
        ("bir gün öne alındı", "planned", None),
        ("haziran ayına kaldı", "planned", "2024-06-01"),
        ("pazartesi gününe alındı", "planned", "2024-05-20"),
    ],
)
def test_a_visit_that_is_moved_is_still_planned(told: str, status: str, day: str | None) -> None:
    found = event(f"{PREMIER}'nun perşembe günü Lima'ya yapacağı ziyaret {told}.", "visit")
    assert (found["status"], found["starts_on"]) == (status, day or found["starts_on"])


def test_each_of_a_row_of_verbal_nouns_has_its_day() -> None:
    text = f"{PREMIER}'nun çarşamba günü {PRESIDENT} ile görüşmesi, perşembe günü Nairobi'ye dönmesi bekleniyor."
    assert event(text, "meeting")["starts_on"] == "2024-05-15"
    text = f"{PREMIER}'nun {PRESIDENT} ile görüşmesi, perşembe günü Nairobi'ye dönmesi bekleniyor."
    assert event(text, "meeting")["starts_on"] is None


def test_talks_are_where_they_were_and_not_where_they_were_planned() -> None:
    text = f"{PREMIER}'nun pazartesi günü Lima'da {PRESIDENT} ile yapması planlanan görüşme, dün Cusco'da yapıldı."
    assert (event(text, "meeting")["city"], event(text, "meeting")["starts_on"]) == ("Cusco", "2024-05-13")


def test_how_long_talks_were_does_not_hide_their_day() -> None:
    text = f"{PREMIER} ile {PRESIDENT}'nın geçen perşembe yaptığı ve bir saati aşan görüşmede taraflar göçü ele aldı."
    assert event(text, "meeting")["starts_on"] == "2024-05-09"
    text = f"{PREMIER}, {PRESIDENT} ile görüştü. Geçen perşembe yapılan ve bir saati aşan görüşmede göç ele alındı."
    assert event(text, "meeting")["starts_on"] == "2024-05-09"


def test_who_come_together_by_telephone_meet_nowhere() -> None:
    assert event(f"{PREMIER} ile {PRESIDENT}, telefonda yeniden bir araya geldi.", "phone_call").people == BOTH
    text = f"{PREMIER}, telefonda konuştuğu {PRESIDENT} ile Lima'da bir araya geldi."
    assert event(text, "meeting")["city"] == "Lima"


def test_talks_within_a_session_that_goes_on_somewhere_are_there() -> None:
    text = f"{GUEST}, Cenevre'de devam eden görüşmeler çerçevesinde {HOST} ile bir araya geldi."
    assert event(text, "meeting")["city"] == "Cenevre"


def test_news_is_not_where_something_was_in_the_pluperfect() -> None:
    text = (
        f"OSLO - {PREMIER}, geçen hafta Lima'da {PRESIDENT} ile görüşmüştü. Odongo, bugün Norveç Başbakanı Erik Berg "
        "tarafından kabul edildi."
    )
    [met] = [e for e in events(text) if "Erik Berg" in e.people and e["type"] == "meeting"]
    assert (met["city"], met["country"]) == ("Oslo", "NOR")


def test_who_is_welcomed_at_an_airport_comes_to_its_town() -> None:
    text = f"{GUEST}, İstanbul Havalimanı'nda Dışişleri Bakanı Mehmet Aktan tarafından karşılandı."
    assert event(text, "visit")["city"] == "İstanbul"


def test_the_town_of_a_later_day_is_not_where_a_stay_begins() -> None:
    text = f"{PREMIER}'nun üç günlük Peru ziyareti bugün başlıyor. Odongo son gün Cusco'ya gidecek."
    assert [e["city"] for e in events(text) if e["type"] == "visit" and e["starts_on"] == DAY] == [None]


def test_the_day_of_a_journey_is_not_that_of_the_stay_before_it() -> None:
    text = f"{PREMIER}, Oslo'daki temaslarının ardından dün Lima'ya geçti."
    assert [(e["country"], e["starts_on"]) for e in events(text)] == [("NOR", None), ("PER", "2024-05-13")]


AFTER_SOMETHING = [
    ("Seçimin ertesi günü", None),
    ("Darbe girişiminin ertesi sabahı", None),
    ("5 Mayıs'taki seçimin ertesi günü", "2024-05-06"),
    ("Depremden bir hafta sonra", None),
    ("Depremden bir hafta önce", None),
    ("2 Mayıs'taki depremden beş gün sonra", "2024-05-07"),
    ("Ordu 5 Mayıs'ta köyü vurdu. Operasyondan bir gün sonra", "2024-05-06"),
    ("Görüşmenin ertesi günü", "2024-05-04"),
    ("Bundan iki gün sonra", "2024-05-05"),
]


@pytest.mark.parametrize(("when", "day"), AFTER_SOMETHING)
def test_a_day_counted_from_something_is_known_where_the_day_of_that_is(when: str, day: str | None) -> None:
    text = f"{HOST} ile {PREMIER} 3 Mayıs'ta Lima'da görüştü. {when} Odongo, Roe'yu telefonla aradı."
    assert event(text, "phone_call")["starts_on"] == day


PLANNED = [
    (f"{PREMIER}'nun bugün {HOST} ile bir araya gelmesi planlanıyordu.", "meeting", "Ancak görüşme iptal edildi."),
    (f"{PREMIER}'nun bugün {HOST} ile bir araya gelmesi planlanıyordu.", "meeting", "Roe hastalanınca buluşma gerçekleşmedi."),
    (f"{PREMIER}'nun yarın Lima'ya gitmesi bekleniyordu.", "visit", "Ziyaret ileri bir tarihe ertelendi."),
    (f"{PREMIER}'nun yarın Lima'ya gitmesi bekleniyordu.", "visit", "Yetkililer gezinin iptal edildiğini açıkladı."),
]


@pytest.mark.parametrize(("plan", "type_", "end"), PLANNED)
def test_a_plan_that_the_next_sentences_call_off_is_cancelled(plan: str, type_: str, end: str) -> None:
    assert event(plan, type_)["status"] == "planned"
    [status] = {value.value for value in event(f"{plan} {end}", type_).all("status")}
    assert status == "cancelled"


NOT_THIS = ["Oslo'daki forum ise iptal edildi.", f"{GUEST} ise Şili ziyaretini iptal etti."]


@pytest.mark.parametrize("other", NOT_THIS)
def test_what_others_call_off_ends_no_plan(other: str) -> None:
    text = f"{PREMIER}'nun yarın Lima'ya gitmesi bekleniyor. {other}"
    assert "planned" in {e["status"] for e in events(text) if e["country"] == "PER"}


@pytest.mark.parametrize("thing", ["Arica'ya düşen roketleri", "Arica'ya uzanan boru hattını"])
def test_what_gets_to_a_town_by_itself_leads_no_visit_there(thing: str) -> None:
    text = f"{PREMIER} dün Peru'ya geldi. {PRESIDENT} ile görüşen Odongo, {thing} anlattı."
    assert event(text, "visit")["city"] is None


@pytest.mark.parametrize(
    ("plan", "later", "day"),
    [
        (f"{PREMIER} ile {HOST} yarın Lima'da görüşecekti.", "Görüşme 20 Mayıs'a ertelendi.", "2024-05-20"),
        (f"{PREMIER} ile {HOST} yarın Lima'da görüşecekti.", "Görüşme, grev sürünce 20 Mayıs'a alındı.", "2024-05-20"),
        (
            f"{PREMIER} ile {HOST} arasında yarın Lima'da yapılması öngörülen görüşme gerçekleşmedi.",
            "Sözcü, görüşmenin 20 Mayıs'a kaydırıldığını söyledi.",
            "2024-05-20",
        ),
        (
            f"{PREMIER} ile {HOST} arasında yarın Lima'da yapılacak görüşme ertelendi.",
            "Yeni tarih 2 Haziran olarak açıklandı.",
            "2024-06-02",
        ),
        (
            f"{PREMIER} ile {HOST}'nun haziranda Lima'da görüşmesi bekleniyor.",
            "Görüşmenin daha önce mayısta yapılması planlanıyordu.",
            "2024-06-01",
        ),
    ],
)
def test_a_later_sentence_gives_a_plan_its_day(plan: str, later: str, day: str) -> None:
    told = event(f"{plan} {later}", "meeting")
    assert (told["status"], told["starts_on"]) == ("planned", day)


@pytest.mark.parametrize("said", ["ile görüştüğü", "tarafından kabul edildiği"])
def test_a_visit_that_two_participles_modify_has_the_day_and_the_town_of_the_first(said: str) -> None:
    told = event(f"{PREMIER}'nun 5 Mayıs'ta Lima'ya yaptığı ve {PRESIDENT} {said} ziyaret olumlu geçti.", "visit")
    assert (told["starts_on"], told["city"]) == ("2024-05-05", "Lima")


@pytest.mark.parametrize("decided", ["bir araya gelme kararı aldı", "bir araya gelmeye karar verdi"])
def test_what_is_decided_on_is_planned(decided: str) -> None:
    assert event(f"{PREMIER} ile {HOST} gelecek ay Oslo'da {decided}.", "meeting")["status"] == "planned"


@pytest.mark.parametrize("since", ["2008'de imzalanan anlaşma çerçevesinde", "2004'te inşa edilen sarayda"])
def test_what_was_founded_long_ago_dates_no_talks(since: str) -> None:
    assert event(f"{PREMIER}, {since} {HOST} ile görüştü.", "meeting")["starts_on"] == DAY


def test_a_programme_is_not_of_the_day_that_ends_it() -> None:
    text = f"{PREMIER}'nun Peru gezisi 4 Haziran'da başlayacak ve 7 Haziran'a dek sürecek. Odongo, {PRESIDENT} ile görüşecek."
    assert event(text, "meeting")["starts_on"] == "2024-06-04"


def test_who_was_to_be_somewhere_has_not_come() -> None:
    assert event(f"{PREMIER} 20 Mayıs'ta Lima'da olacaktı.", "visit")["status"] == "cancelled"


@pytest.mark.parametrize(
    ("text", "type_"),
    [
        ("Peru Başbakanı Ana Durmaz bugün Nairobi'de. Durmaz iki gün kalacak.", "visit"),
        (f"{PRESIDENT}, {PREMIER}'yu kabulünde ticaretin artırılması gerektiğini söyledi.", "meeting"),
        (f"{PREMIER}'yu kabulünde konuşan {PRESIDENT}, ticaretin arttığını söyledi.", "meeting"),
        ("Odalar tarafından düzenlenen Peru-Kenya İş Forumu Lima'da yapıldı.", "business_forum"),
        (f"Lima'daki okul, {HOST} ve {GUEST} tarafından açıldı.", "inauguration"),
        (f"{HOST} ile {GUEST}, dün bir otelde yemekte bir araya geldi.", "official_dinner"),
        (f"{HOST}, {GUEST} ile bir anlaşma imzaladı. İki bakan törenin ardından basına açıklama yaptı.", "press_conference"),
        (f"{HOST}, Kenya'nın Lima Büyükelçisi Peter Odongo'yu makamına çağırdı.", "meeting"),
        (f"Avrupa Parlamentosu Başkanı Jan Lund, {PRESIDENT}'yı dün aradı.", "phone_call"),
    ],
)
def test_what_is_told_in_other_ways(text: str, type_: str) -> None:
    assert event(text, type_)["status"] == "occurred"


@pytest.mark.parametrize(
    "details",
    [
        f"Toplantıya {HOST} ile {GUEST} başkanlık etti.",
        f"Toplantı, {HOST} ile {GUEST}'nın eş başkanlığında gerçekleştirildi.",
    ],
)
def test_who_chairs_a_council_is_told_behind_it(details: str) -> None:
    text = f"Peru-Kenya Karma Ekonomik Komisyonu toplantısı Lima'da yapıldı. {details}"
    assert event(text, "council_meeting").people == ["Ana Roe", "Grace Wanjala"]


@pytest.mark.parametrize("how", ["ayrı ayrı görüştü", "birer görüşme yaptı"])
def test_ministers_of_several_states_are_met_one_by_one(how: str) -> None:
    told = events(f"{HOST}, dün Oslo'da Kenya, Gana ve Malta dışişleri bakanları ile {how}.")
    met = [e.countries for e in told if e["type"] == "meeting"]
    assert sorted(met) == [["GHA", "PER"], ["KEN", "PER"], ["MLT", "PER"]]


def test_who_is_to_attend_a_dinner_that_is_given_has_not_done_so() -> None:
    text = f"{PREMIER} dün Lima'ya geldi. Odongo bu akşam {PRESIDENT}'nın verdiği yemeğe katılacak."
    assert event(text, "official_dinner")["status"] == "planned"


def test_who_is_called_a_guest_behind_his_talks_is_on_a_visit() -> None:
    text = "Dışişleri Bakanı Selim Acar, Kenya Dışişleri Bakanı Grace Wanjala ile görüştü. Konuk bakan memnun olduğunu söyledi."
    assert event(text, "meeting")["country"] == "TUR"
    assert event(text, "visit").people == ["Grace Wanjala"]


def test_a_plan_is_called_off_later_in_its_own_sentence() -> None:
    text = f"{PREMIER}'nun ay sonunda Lima'ya gelmesi öngörülürken, ziyaretin ertelendiği açıklandı."
    assert event(text, "visit")["status"] == "cancelled"


def test_who_came_at_night_meets_his_hosts_on_the_day_of_the_news() -> None:
    text = f"{PREMIER}, resmi ziyaret için geldiği Peru'da {PRESIDENT} ile bir araya geldi. Odongo, dün gece Lima'ya gelmişti."
    assert event(text, "meeting")["starts_on"] == DAY
    assert event(text, "official_visit")["starts_on"] == "2024-05-13"


def test_who_returns_to_a_place_tells_no_day_of_its_guests() -> None:
    text = f"Kenya'nın Oslo Büyükelçisi'nin dün Nairobi'ye döndüğü belirtildi. {GUEST}, Nairobi'de {HOST} ile görüştü."
    assert event(text, "visit")["starts_on"] == DAY


PAIR_AND_THIRD = f"{HOST} ile {GUEST}, sınırda anlaştı. Norveç Başbakanı Kari Berg, "


@pytest.mark.parametrize("said", ["iki liderle telefonda görüştü.", "iki lideri telefonla aradı."])
def test_who_speaks_with_two_others_is_none_of_them(said: str) -> None:
    told = events(f"{PRESIDENT} ile {PREMIER}, sınırda anlaştı. Gana Cumhurbaşkanı John Mensah, {said}")
    assert {name for e in told for name in e.people} == {"Luis Tapia", "Peter Odongo", "John Mensah"}


def test_two_are_received_one_by_one_as_an_object() -> None:
    told = events(PAIR_AND_THIRD + "iki bakanı Oslo'da ayrı ayrı kabul etti.")
    met = sorted(e.people for e in told if e["type"] == "meeting")
    assert met == [["Ana Roe", "Kari Berg"], ["Grace Wanjala", "Kari Berg"]]


def test_strangers_who_gather_are_not_those_told_of_before() -> None:
    told = events(f"{HOST} ile {GUEST}, Lima'da görüştü. Nükleer uzmanlar pazartesi günü Oslo'da bir araya gelecek.")
    assert [e["status"] for e in told if e["type"] == "meeting"] == ["occurred"]


@pytest.mark.parametrize(("second", "count"), [("Odongo ise", 1), ("Norveç Başbakanı Kari Berg ise", 0)])
def test_a_press_conference_at_which_both_speak_is_of_both(second: str, count: int) -> None:
    text = f"{PRESIDENT}, {PREMIER}'yu Lima'da kabul etti. Tapia, düzenlenen basın toplantısında konuştu. {second} sustu."
    assert sum(e["type"] == "press_conference" for e in events(text)) == count


@pytest.mark.parametrize("invited", ["resmi davetlisi olarak", "özel konuğu olarak", "resmi daveti üzerine"])
def test_whose_guest_somebody_is_does_not_travel(invited: str) -> None:
    text = f"{PREMIER}'nun, {PRESIDENT}'nın {invited} 20 Mayıs'ta Peru'yu ziyaret edeceği bildirildi."
    assert "Peter Odongo" in event(text, "visit").people


@pytest.mark.parametrize(("where", "city"), [("Lima'da", "Lima"), ("Peru'nun Pirota kentinde", "Pirota")])
def test_where_somebody_is_for_a_gathering_he_has_gone(where: str, city: str) -> None:
    visit = event(f"{PREMIER}, zirve için bulunduğu {where} yoğun bir diplomasi trafiği yürüttü.", "visit")
    assert (visit["country"], visit["city"], visit.people) == ("PER", city, ["Peter Odongo"])


@pytest.mark.parametrize(
    "text",
    [
        "Beraberinde Kenya Sanayi Bakanı Ali Otieno ve Kenya Kültür Bakanı Jane Njoroge'nin bulunduğu {} Lima'ya gitti.",
        "{} Lima'ya gitti. Odongo'nun beraberinde Sanayi Bakanı Ali Otieno, Kültür Bakanı Jane Njoroge bulunuyor.",
        "{} Lima'ya gitti. Odongo'ya Sanayi Bakanı Ali Otieno, Kültür Bakanı Jane Njoroge ile çok sayıda işadamı eşlik ediyor.",
    ],
)
def test_all_who_travel_with_somebody_are_on_his_visit(text: str) -> None:
    people = event(text.format(PREMIER), "visit").people
    assert {"Peter Odongo", "Ali Otieno", "Jane Njoroge"} <= set(people)


@pytest.mark.parametrize("others", ["bakanlık yetkilileriyle", "komisyon üyeleriyle", "diğer üyelerle"])
def test_somebody_is_met_with_others_who_are_not_named(others: str) -> None:
    assert event(f"{GUEST}, dün Lima'da {HOST} ve {others} görüştü.", "meeting").people == ["Ana Roe", "Grace Wanjala"]


def test_a_name_that_looks_like_a_participle_does_not_take_the_day_before_it() -> None:
    text = f"{PREMIER}, dün Lima'da Birleşmiş Milletler Genel Sekreteri Ali Otieno ile görüştü."
    assert event(text, "meeting")["starts_on"] == "2024-05-13"


def test_what_only_orders_does_not_take_the_day_behind_it() -> None:
    text = "Kenya ile Peru arasındaki siyasi istişareler son olarak 27 Kasım 2014'te Lima'da yapıldı."
    assert event(text, "consultations")["starts_on"] == "2014-11-27"


@pytest.mark.parametrize("agreed", ["görüşmesi kararlaştırıldı", "görüşmesi bekleniyor", "görüşmeleri planlanıyor"])
def test_those_who_have_met_are_to_meet_again(agreed: str) -> None:
    text = f"{PREMIER} ile {PRESIDENT} dün Lima'da görüştü. İki liderin gelecek ay Nairobi'de yeniden {agreed}."
    assert {(e["status"], e["city"]) for e in events(text) if e["type"] == "meeting"} == {
        ("occurred", "Lima"), ("planned", "Nairobi"),
    }  # fmt: skip


@pytest.mark.parametrize(
    "agreed",
    [
        "görüşmek üzere anlaştı", "bir araya gelmek üzere mutabık kaldı", "bir araya gelme konusunda mutabık kaldı",
        "buluşma hususunda uzlaştı", "görüşmek üzere sözleşti",
    ],
)  # fmt: skip
def test_what_two_agree_on_is_to_come(agreed: str) -> None:
    text = f"{PREMIER} ile {PRESIDENT} dün telefonda görüştü. İki lider eylül ayında Lima'da {agreed}."
    meeting = event(text, "meeting")
    assert (meeting["status"], meeting["starts_on"], meeting["city"]) == ("planned", "2024-09-01", "Lima")
    assert "meeting" not in {e["type"] for e in events(text.replace("eylül ayında", "en kısa zamanda"))}


@pytest.mark.parametrize("told", ["görüşmek üzere Lima'ya vardı", "görüşmek üzere dün Lima'da kaldı"])
def test_who_arrives_for_talks_agrees_on_nothing(told: str) -> None:
    assert "planned" not in {e["status"] for e in events(f"{PREMIER}, {PRESIDENT} ile {told}.")}


@pytest.mark.parametrize("leaders", ["devlet başkanları", "başbakanları"])
def test_leaders_who_are_not_named_are_not_the_ministers_who_are(leaders: str) -> None:
    text = f"{GUEST}, dün {HOST} ile görüştü. İki ülke {leaders} 20 Mayıs'ta Oslo'da buluşacak."
    meeting = next(e for e in events(text) if e["city"])
    assert (meeting["status"], meeting["city"], meeting.people, meeting.countries) == ("planned", "Oslo", [], ["KEN", "PER"])


def test_a_council_is_of_the_states_that_its_name_bears() -> None:
    text = f"Mali konusundaki farkı anlatan {PREMIER}, dün Lima'da yapılan Kenya-Peru İşbirliği Konseyi'nde konuştu."
    assert event(text, "council_meeting").countries == ["KEN", "PER"]


@pytest.mark.parametrize(
    ("went", "status", "day"),
    [("2009'da Peru'ya gitti", "occurred", "2009-01-01"), ("24-25 Nisan 2009'da Peru'ya gitmişti", "occurred", "2009-04-24"),
     ("Peru'ya gitti", "planned", None)],
)  # fmt: skip
def test_what_one_travelled_for_long_ago_has_happened(went: str, status: str, day: str | None) -> None:
    summit = event(f"{PREMIER}, Lima'da düzenlenen Enerji Zirvesi'ne katılmak üzere {went}.", "summit")
    assert (summit["status"], summit["starts_on"], summit["city"]) == (status, day, "Lima")


def test_who_comes_to_be_received_is_received() -> None:
    meeting = event(f"{PREMIER}, {PRESIDENT} tarafından kabul edilmek üzere Lima'ya geldi.", "meeting")
    assert (meeting["city"], meeting.people) == ("Lima", ["Luis Tapia", "Peter Odongo"])


@pytest.mark.parametrize("going", ["Lima'ya giderek", "Lima'yı ziyaret edip", "Peru'ya resmi ziyarette bulunarak"])
def test_a_converb_has_the_subject_of_the_noun_that_it_leads_to(going: str) -> None:
    text = f"Şili Hükümet Sözcüsü Eva Soto, {PREMIER}'nun 2 Haziran'da {going} {PRESIDENT} ile buluşacağını söyledi."
    assert {(e["status"], e["country"], *e.countries) for e in events(text)} == {("planned", "PER", "KEN", "PER")}


def test_a_town_that_bears_a_name_is_nobody() -> None:
    text = f"{PREMIER} dün yemin etti. Peru'da bulunan Odongo adlı kasabanın sakinleri {PREMIER}'yu kutladı."
    assert events(text) == []


def test_a_tour_leads_to_towns_that_its_stages_name() -> None:
    stages = f"Odongo'nun ilk durağı Şili olacak. Şili'nin ardından geçeceği Lima'da, {PRESIDENT} ile görüşecek."
    text = f"{PREMIER} yarın tura çıkıyor. {stages}"
    assert {e["country"] for e in events(text) if e["type"] == "visit"} == {"CHL", "PER"}


@pytest.mark.parametrize(
    ("told", "status"), [("karşılandı", "occurred"), ("karşılanacak", "planned"), ("törenle karşılanırdı", None)]
)
def test_when_somebody_comes_is_told_by_the_verb_behind(told: str, status: str | None) -> None:
    visits = [e for e in events(f"{PREMIER}, Lima'ya geldiğinde {told}.") if e["type"] == "visit"]
    assert [e["status"] for e in visits] == ([status] if status else [])


def test_delegates_who_are_not_named_are_nobody_who_is() -> None:
    text = f"{HOST}, {GUEST}'yla telefonda konuştu. İki ülke temsilcilerinin geçen hafta Oslo'da bir araya geldiği bildirildi."
    meeting = event(text, "meeting")
    assert (meeting["city"], meeting.people, meeting.countries) == ("Oslo", [], ["KEN", "PER"])


@pytest.mark.parametrize("ahead", ["görüşmesi öncesi", "görüşmesi öncesinde", "görüşmesinden önce"])
def test_what_news_comes_before_is_to_come_unless_it_is_told(ahead: str) -> None:
    text = f"{PREMIER}, {PRESIDENT}'yla {ahead} dün gazetecilere konuştu."
    assert event(text, "meeting")["status"] == "planned"
    told = event(f"{text} Odongo, Tapia ile Lima'da bir araya geldi.", "meeting")
    assert (told["status"], told["city"]) == ("occurred", "Lima")


def test_what_is_planned_to_come_first_is_no_less_a_plan() -> None:
    text = f"{PREMIER} ile {PRESIDENT} arasında 2 Haziran'da yapılması planlanan görüşmenin ardından ortak açıklama yapılacak."
    assert {(e["status"], e["starts_on"]) for e in events(text)} == {("planned", "2024-06-02")}


@pytest.mark.parametrize("said", ["İki lider dün de Oslo'da görüşmüştü.", "Dün de Oslo'da görüşen iki lider göçü konuştu."])
def test_what_has_a_day_besides_the_news_is_another_event(said: str) -> None:
    told = events(f"{PREMIER}, {PRESIDENT} ile bir araya geldi. {said}")
    days = {(e["starts_on"], e["city"]) for e in told if e["type"] == "meeting"}
    assert days == {("2024-05-14", None), ("2024-05-13", "Oslo")}


def test_who_welcomes_a_guest_is_not_at_the_dinner_that_another_gives_him() -> None:
    text = f"{PRESIDENT} tarafından karşılanan {PREMIER}, ardından {HOST} ile çalışma yemeğinde bir araya geldi."
    assert event(text, "official_dinner").people == ["Ana Roe", "Peter Odongo"]


@pytest.mark.parametrize(("stay", "day"), [("Lima temaslarını", "2024-05-13"), ("iki gün süren temaslarını", "2024-05-12")])
def test_a_stay_that_ends_with_the_way_home_has_its_day(stay: str, day: str) -> None:
    told = f"{PREMIER}, Peru'daki {stay} tamamlayarak dün ülkesine döndü."
    assert event(told, "visit")["starts_on"] == day


def test_a_visit_that_somebody_recalls_does_not_move_the_news() -> None:
    recalled = f"{GUEST}, \"Ben Lima'ya eşimle gittim, Ana buraya yalnız geldi\" dedi."
    told = f"{GUEST} ve {HOST}, dün Nairobi'de buluştu. İki bakanın görüşmenin ardından düzenlediği basın toplantısı sürdü."
    assert event(f"{recalled} {told}", "press_conference")["city"] == "Nairobi"


@pytest.mark.parametrize("joins", ["yemeğe katılacak", "yemekte yer alacak", "yemekte hazır bulunacak"])
def test_a_dinner_that_somebody_is_to_attend_is_to_come(joins: str) -> None:
    dinner = event(f"{PREMIER}, yarın {PRESIDENT}'nın verdiği {joins}.", "official_dinner")
    assert (dinner["status"], dinner["starts_on"]) == ("planned", "2024-05-15")
