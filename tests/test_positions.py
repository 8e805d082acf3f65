"""Promises of the readers of shared positions and of areas of cooperation."""

from __future__ import annotations

import pytest
from scenes import reading

from bilateral.facts import Claim, FactKind
from bilateral.turkish import vocabulary

LEADERS = "Peru Cumhurbaşkanı Luis Tapia ile Kenya Başbakanı Peter Odongo, dün Lima'da görüştü. "


def claims(text: str, kind: FactKind) -> list[Claim]:
    return [claim for claim in reading(text).claims if claim.kind == kind]


def values(claim: Claim, field: str) -> list[str]:
    return [value.value for value in claim.values if value.field == field]


def topics(text: str) -> list[str]:
    return [topic for claim in claims(text, "shared_position") for topic in values(claim, "topic")]


def sectors(text: str) -> list[str]:
    return sorted({sector for claim in claims(text, "cooperation_area") for sector in values(claim, "sector")})


# ---- positions


@pytest.mark.parametrize(
    ("sentence", "topic"),
    [
        ("İki ülke, sınırların açılması konusunda mutabık kaldı.", "sınırların açılması"),
        ("İki lider, sınırların açılması konusunda hemfikir.", "sınırların açılması"),
        ("Taraflar, sınırların açılması hususunda uzlaştı.", "sınırların açılması"),
        ("İki lider, sınırların açılması konusunda anlaştı.", "sınırların açılması"),
        ("İki ülke, sınırların açılması konusunda aynı görüşü paylaşıyor.", "sınırların açılması"),
        ("İki ülke, sınırların açılması konusunda görüş birliğine vardı.", "sınırların açılması"),
        ("Odongo, sınırların açılması konusunda hemfikir olduklarını söyledi.", "sınırların açılması"),
        ("İki ülkenin küresel meselelerdeki tutumları örtüşüyor.", "küresel meselelerdeki"),
        ("İki ülke, bölgesel konularda ortak bir tutuma sahip.", "bölgesel konularda"),
    ],
)
def test_a_position_is_told_with_its_topic(sentence: str, topic: str) -> None:
    assert topics(LEADERS + sentence) == [topic]


def test_a_list_of_topics_is_a_position_for_each() -> None:
    sentence = "İki ülke, sınırların açılması, vergilerin azaltılması ve limanın genişletilmesi konularında mutabık kaldı."
    assert topics(LEADERS + sentence) == ["sınırların açılması", "vergilerin azaltılması", "limanın genişletilmesi"]


@pytest.mark.parametrize(
    "sentence",
    [
        "İki lider, sınırların açılmasını görüştü.",
        "İki ülke, sınırların açılması konusunda anlaşamadı.",
        "İki lider, sınırların açılması konusunda hemfikir değil.",
        "İki ülke, sınırların açılması konusunda yakında uzlaşacak.",
        "İki ülke, ticarette 3 milyar dolar konusunda anlaştı.",
    ],
)
def test_talks_what_is_denied_or_hoped_for_and_sums_are_no_position(sentence: str) -> None:
    assert topics(LEADERS + sentence) == []


def test_a_position_needs_two_states() -> None:
    assert topics("Perulu partiler, sınırların açılması konusunda mutabık kaldı.") == []


def test_a_position_is_of_the_two_states_that_hold_it() -> None:
    [claim] = claims(LEADERS + "İki lider, sınırların açılması konusunda mutabık kaldı.", "shared_position")
    assert sorted(v.value for v in claim.values if v.field.startswith("country:")) == ["KEN", "PER"]


@pytest.mark.parametrize("sentence", ["İki ülke, sınırların açılması konusunda mutabık kaldı."])
def test_a_topic_is_cut_from_the_text(sentence: str) -> None:
    text = LEADERS + sentence
    [claim] = claims(text, "shared_position")
    [topic] = [value for value in claim.values if value.field == "topic"]
    assert text[topic.start : topic.end] == topic.value


# ---- areas


@pytest.mark.parametrize(
    ("sentence", "fields"),
    [
        ("İki ülke, tarım alanında işbirliği yapıyor.", ["agriculture"]),
        ("İki ülke, tarım ve turizm alanlarındaki işbirliğini geliştirmek istiyor.", ["agriculture", "tourism"]),
        ("Taraflar eğitim, enerji ve sağlık alanlarında işbirliğini ele aldı.", ["education", "energy", "health"]),
        ("İki ülke, turizm sektöründe ortak projeler yürütüyor.", ["tourism"]),
    ],
)
def test_fields_of_cooperation_are_told_each(sentence: str, fields: list[str]) -> None:
    assert sectors(LEADERS + sentence) == fields
    assert set(fields) <= {sector.id for sector in vocabulary.sectors()}


@pytest.mark.parametrize(
    "sentence",
    [
        "İki ülke, tarım alanında işbirliği anlaşması imzaladı.",
        "Peru'da tarım alanları genişledi.",
        "İki lider, tarımı konuştu.",
    ],
)
def test_fields_of_documents_and_other_fields_are_no_area(sentence: str) -> None:
    assert sectors(LEADERS + sentence) == []


def test_an_area_is_cut_from_the_text_and_of_two_states() -> None:
    text = LEADERS + "İki ülke, tarım alanında işbirliği yapıyor."
    [claim] = claims(text, "cooperation_area")
    [sector] = [value for value in claim.values if value.field == "sector"]
    assert text[sector.start : sector.end] == "tarım"
    assert sorted(v.value for v in claim.values if v.field.startswith("country:")) == ["KEN", "PER"]
