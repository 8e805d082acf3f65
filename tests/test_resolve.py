"""Promises of the resolver: what all readings together say, whatever their order, and how facts are named."""

from __future__ import annotations

from itertools import permutations
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scenes import article, reading

from bilateral import articles
from bilateral.facts import Actor, Article, Basis, Claim, Evidence, Fact, FactKind, Reading, Relations, Report, Value
from bilateral.naming import slug
from bilateral.reading import read_article
from bilateral.resolve import resolve
from bilateral.weighing import most_told, role, weigh

HERE = Path(__file__).parent
HOST = "Peru Dışişleri Bakanı Ana Roe"
GUEST = "Kenya Dışişleri Bakanı Peter Odongo"
MET = f"{HOST}, dün Oslo'da {GUEST} ile görüştü."
MET_AGAIN = f"{GUEST}, pazartesi günü {HOST} ile Oslo'da bir araya geldi."
UNRELATED = "Çad Başbakanı Musa Abakar, dün Oslo'da Norveç Başbakanı Kari Dahl ile görüştü."


def read(*texts: str, day: str = "2024-05-14") -> list[Reading]:
    return [reading(text, day, f"article{n}") for n, text in enumerate(texts)]


def of(relations: Relations, kind: FactKind) -> list[Fact]:
    return [fact for fact in relations.facts if fact.kind == kind]


def told_in(fact: Fact) -> set[str]:
    return {evidence.article for evidence in fact.evidence}


def values(fact: Fact, field: str) -> set[str]:
    return {evidence.value.value for evidence in fact.evidence if evidence.value.field == field}


# ---- the same whatever the order


def own_articles() -> list[Reading]:
    paths = sorted((HERE / "articles").glob("*.txt"))
    return [read_article(article) for article in articles.read(paths)]


def test_the_order_of_readings_changes_nothing() -> None:
    readings = own_articles()
    wanted = resolve(readings)
    assert resolve(readings[::-1]) == wanted
    assert resolve([*readings[3:], *readings[:3]]) == wanted


def test_the_order_of_three_tellings_of_one_meeting_changes_nothing() -> None:
    readings = read(MET, MET_AGAIN, f"{GUEST} ile {HOST}, dün görüştü.")
    assert len({repr(resolve(list(order))) for order in permutations(readings)}) == 1


def test_no_reading_is_no_fact() -> None:
    assert resolve([]) == Relations((), (), ())


# ---- one happening of several articles


def test_a_meeting_told_by_two_articles_is_one_event_with_evidence_of_both() -> None:
    [event] = of(resolve(read(MET, MET_AGAIN)), "event")
    assert told_in(event) == {"article0", "article1"}
    assert event.countries == ("KEN", "PER")


@pytest.mark.parametrize(
    "other",
    [
        f"{HOST}, 2 Mayıs'ta Oslo'da {GUEST} ile görüştü.",
        f"{HOST}, dün {GUEST} ile telefonda görüştü.",
        f"{HOST}, yarın Oslo'da {GUEST} ile görüşecek.",
        f"{HOST}, dün Oslo'da Çad Dışişleri Bakanı Musa Abakar ile görüştü.",
        f"{HOST}, dün Cenevre'de {GUEST} ile görüştü.",
    ],
)
def test_another_day_type_status_state_or_place_is_another_event(other: str) -> None:
    assert len(of(resolve(read(MET, other)), "event")) == 2


def test_who_takes_part_is_put_together_from_all_articles() -> None:
    visit = "Kenya Başbakanı James Mwangi, dün Peru'ya resmi ziyarette bulundu."
    more = "Kenya Başbakanı James Mwangi, pazartesi günü Lima'ya geldi."
    [event] = of(resolve(read(visit, more)), "event")
    assert (event.columns["type"], event.columns["city"]) == ("official_visit", "Lima")
    assert event.participants == (("james-mwangi", "guest"),)


# ---- who is who


def test_a_person_of_two_articles_is_one_participant_under_the_fullest_name() -> None:
    relations = resolve(read("Kenya Başbakanı Odongo konuştu.", "Kenya Başbakanı Peter Odongo konuştu."))
    assert [(p.id, p.name, p.country) for p in relations.participants] == [("peter-odongo", "Peter Odongo", "KEN")]
    [holding] = of(relations, "office_holding")
    assert told_in(holding) == {"article0", "article1"}


def test_one_name_of_two_states_is_two_participants() -> None:
    relations = resolve(read("Kenya Başbakanı Peter Odongo konuştu.", "Uganda Başbakanı Peter Odongo konuştu."))
    assert sorted(str(p.country) for p in relations.participants) == ["KEN", "UGA"]
    assert len({p.id for p in relations.participants}) == 2


def test_other_spellings_of_one_name_are_one_participant() -> None:
    relations = resolve(read("Gürcistan Başbakanı Levan Beridze konuştu.", "Gürcistan Başbakanı Levan Berizde konuştu."))
    assert len(relations.participants) == 1


# ---- where they differ

TARGET = "{host} ile {guest}, dün Lima'da görüştü. Bakanlar, ticaret hacmini {amount} dolara çıkarma hedefini açıkladı."


def targets(*amounts: str) -> list[Fact]:
    texts = [TARGET.format(host=HOST, guest=GUEST, amount=amount) for amount in amounts]
    return of(resolve(read(*texts)), "trade_target")


def test_both_amounts_stand_in_the_evidence_where_two_articles_differ() -> None:
    [target] = targets("3 milyar", "4 milyar")
    assert values(target, "amount") == {"3000000000", "4000000000"}


def test_the_amount_that_most_articles_tell_is_shown() -> None:
    [target] = targets("3 milyar", "3 milyar", "4 milyar")
    assert target.columns["amount"] == 3 * 10**9


def test_of_as_many_the_latest_articles_amount_is_shown() -> None:
    texts = [TARGET.format(host=HOST, guest=GUEST, amount=amount) for amount in ("3 milyar", "4 milyar")]
    late = reading(texts[0].replace("dün", "pazartesi günü"), "2024-05-15", "late")
    [target] = of(resolve([late, reading(texts[1], "2024-05-14", "early")]), "trade_target")
    assert target.columns["amount"] == 3 * 10**9


def test_a_day_by_convention_gives_way_to_a_day_that_is_said() -> None:
    fresh = f"{HOST}, Oslo'da {GUEST} ile görüştü."
    [event] = of(resolve(read(fresh, MET)), "event")
    assert event.columns["starts_on"] == "2024-05-13"
    assert values(event, "starts_on") == {"2024-05-13"}


def test_a_target_set_later_supersedes_the_one_before() -> None:
    text = "{host} ile {guest}, dün görüştü. Bakanlar, ticaret hacmini {amount} dolara çıkarma hedefini açıkladı."
    old = reading(text.format(host=HOST, guest=GUEST, amount="3 milyar"), "2020-03-04", "old")
    new = reading(text.format(host=HOST, guest=GUEST, amount="5 milyar"), "2024-05-14", "new")
    before, after = sorted(of(resolve([new, old]), "trade_target"), key=lambda fact: str(fact.date))
    assert (before.columns.get("supersedes"), after.columns["supersedes"]) == (None, before.id)


def test_targets_of_one_day_all_supersede_the_last_one_of_an_earlier_day() -> None:
    text = "{host} ile {guest}, dün görüştü. Hedef, ticaret hacmini {year} yılına kadar {amount} dolara çıkarmak."
    told = [("3 milyar", "2025", "2020-03-04"), ("5 milyar", "2028", "2024-05-14"), ("9 milyar", "2035", "2024-05-14")]
    readings = [
        reading(text.format(host=HOST, guest=GUEST, amount=amount, year=year), day, f"told{year}") for amount, year, day in told
    ]
    before, *after = sorted(of(resolve(readings), "trade_target"), key=lambda fact: str(fact.date))
    assert [fact.columns["supersedes"] for fact in after] == [before.id, before.id]


def test_of_two_reports_in_one_file_the_later_one_counts() -> None:
    text = "Yol Anlaşması imzalandı.\nYol ve Liman Anlaşması imzalandı."
    reports = (Report(0, 25, None, None, "2024-05-14"), Report(25, len(text), None, None, "2024-05-16"))
    article = Article("a", "a.txt", text, "0", None, None, "2024-05-14", reports)
    titles = [("Yol Anlaşması", 0), ("Yol ve Liman Anlaşması", 25)]
    values = [Value("title", title, "stated", start, start + len(title), "rule") for title, start in titles]
    whole = [Value(field, value, "stated", 0, 24, "rule") for field, value in [("", ""), ("kind", "agreement")]]
    [fact] = resolve([Reading(article, (), (Claim("a1", "agreement", (*whole, *values)),))]).facts
    assert fact.columns["title"] == "Yol ve Liman Anlaşması"


# ---- ids


def test_ids_are_readable() -> None:
    ids = [fact.id for fact in resolve(read(MET)).facts]
    assert "2024-05-13-meeting-ken-per" in ids
    assert "ana-roe-disisleri-bakani-per" in ids


def test_an_unrelated_article_changes_no_id() -> None:
    before = {fact.id for fact in resolve(read(MET)).facts}
    after = {fact.id for fact in resolve(read(MET, UNRELATED)).facts}
    assert before < after


def test_another_article_on_the_same_changes_no_id() -> None:
    before = {fact.id for fact in of(resolve(read(MET)), "event")}
    assert {fact.id for fact in of(resolve(read(MET, MET_AGAIN)), "event")} == before


def test_two_events_of_one_day_type_and_dyad_are_told_apart_by_their_people() -> None:
    other = "Peru Cumhurbaşkanı Luis Tapia, dün Oslo'da Kenya Başbakanı James Mwangi ile görüştü."
    ids = sorted(fact.id for fact in of(resolve(read(MET, other)), "event"))
    assert ids == ["2024-05-13-meeting-ken-per-mwangi-tapia", "2024-05-13-meeting-ken-per-roe-odongo"]


def test_ids_of_facts_and_participants_are_unique_and_references_lead_somewhere() -> None:
    relations = resolve(own_articles())
    ids = [fact.id for fact in relations.facts]
    people = [participant.id for participant in relations.participants]
    assert len(set(ids)) == len(ids) and len(set(people)) == len(people)
    for fact in relations.facts:
        linked = {fact.columns.get(name) for name in ("event", "part_of", "package", "supersedes")} - {None}
        actors = {fact.columns.get(name) for name in ("participant", "speaker")} - {None}
        assert linked <= set(ids) and actors | {id_ for id_, _ in fact.participants} <= set(people)


PEOPLE = st.lists(st.sampled_from(["ana-roe", "luis-tapia", "peter-odongo"]), max_size=2, unique=True).map(tuple)


def meeting(number: int, people: tuple[str, ...], city: str | None) -> Reading:
    """Two states' meeting of one day, as an article of its own tells it."""
    told = article(f"Bir toplantı, sayı {number}.", name=f"article{number}")
    values = {"": "", "type": "meeting", "status": "occurred", "starts_on": "2024-05-13"}
    values |= {"country:KEN": "KEN", "country:PER": "PER"}
    values |= {"city": city} if city else {}
    values |= {f"participant:{person}": "attendee" for person in people}
    actors = tuple(Actor(person, "person", person.title(), "KEN") for person in people)
    claim = Claim("e1", "event", tuple(Value(field, value, "stated", 0, 3, "rule") for field, value in values.items()))
    return Reading(told, actors, (claim,))


@given(st.lists(st.tuples(PEOPLE, st.sampled_from(["Lima", "Oslo", None])), max_size=6))
def test_ids_tell_all_facts_apart(told: list[tuple[tuple[str, ...], str | None]]) -> None:
    readings = [meeting(number, people, city) for number, (people, city) in enumerate(told)]
    ids = [fact.id for fact in resolve(readings).facts]
    assert len(set(ids)) == len(ids)
    assert [fact.id for fact in resolve(readings[::-1]).facts] == ids


@pytest.mark.parametrize(
    ("text", "slugged"),
    [("Şükrü Işık", "sukru-isik"), ("İNCİ ĞÖÇ", "inci-goc"), ("Nebil el-Arabi", "nebil-el-arabi"), ("…", "x")],
)
def test_slugs_have_turkish_letters_right(text: str, slugged: str) -> None:
    assert slug(text) == slugged


@given(st.text())
def test_a_slug_is_plain_and_never_empty(text: str) -> None:
    found = slug(text)
    assert found and len(found) <= 80 and set(found) <= set("abcdefghijklmnopqrstuvwxyz0123456789-")


# ---- summaries


def test_every_fact_has_one_english_line() -> None:
    for fact in resolve(own_articles()).facts:
        assert fact.summary.strip() and "\n" not in fact.summary and "None" not in fact.summary


def test_a_summary_says_what_the_fact_is() -> None:
    [event] = of(resolve(read(MET)), "event")
    assert event.summary == "Meeting: Ana Roe, Peter Odongo in Oslo, Norway (Kenya – Peru)"


# ---- weighing


def evidence(value: str, article: str, basis: Basis = "stated", field: str = "starts_on", start: int = 0) -> Evidence:
    return Evidence(article, 0, Value(field, value, basis, start, start + 1, "rule"))


PUBLISHED = {("a", 0): "2024-05-14", ("b", 0): "2024-05-15", ("c", 0): "2024-05-13"}


def test_most_reports_win_then_the_latest() -> None:
    two = [evidence("x", "a"), evidence("y", "b"), evidence("x", "c")]
    one = [evidence("x", "a"), evidence("y", "b")]
    assert [found.value.value for found in (most_told(two, PUBLISHED), most_told(one, PUBLISHED)) if found] == ["x", "y"]
    assert most_told([], PUBLISHED) is None


def test_one_report_that_says_a_value_often_counts_once() -> None:
    often = [evidence("x", "a", start=n) for n in range(5)]
    found = most_told([*often, evidence("y", "b"), evidence("y", "c")], PUBLISHED)
    assert found is not None and found.value.value == "y"


def test_what_words_say_outweighs_a_convention() -> None:
    told = [evidence("2024-05-14", "a", "default"), evidence("2024-05-14", "b", "default"), evidence("2024-05-13", "c")]
    whole = [evidence("meeting", each, field="type") for each in "abc"]
    columns, kept = weigh("event", [*told, *whole], PUBLISHED)
    assert columns["starts_on"] == "2024-05-13"
    assert {e.value.value for e in kept if e.value.field == "starts_on"} == {"2024-05-13"}


def test_the_plainer_word_for_a_visit_tells_nothing_against_the_sharper_one() -> None:
    told = [evidence("visit", "a", field="type"), evidence("visit", "b", field="type")]
    columns, kept = weigh("event", [*told, evidence("state_visit", "c", field="type")], PUBLISHED)
    assert columns["type"] == "state_visit"
    assert {e.value.value for e in kept if e.value.field == "type"} == {"state_visit"}


@pytest.mark.parametrize(
    ("place", "states", "country", "expected"),
    [
        ("PER", ("KEN", "PER"), "PER", "host"),
        ("PER", ("KEN", "PER"), "KEN", "guest"),
        ("NOR", ("KEN", "PER"), "KEN", "attendee"),
        (None, ("KEN", "PER"), "KEN", "attendee"),
        ("PER", ("PER",), "PER", "attendee"),
    ],
)
def test_who_is_at_home_is_the_host(place: str | None, states: tuple[str, ...], country: str, expected: str) -> None:
    assert role(place, states, country) == expected
