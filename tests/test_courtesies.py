"""Promises of courtesies: what guests and hosts say to each other tells where their talks were."""

from __future__ import annotations

import pytest
from scenes import reading

from bilateral.facts import Claim

TALKS = "Peru Dışişleri Bakanı Ana Roe ile Kenya Dışişleri Bakanı Peter Odongo bir araya geldi. Ticaret ele alındı."


def place(text: str) -> tuple[object, object]:
    """The town and the state of the one meeting of a text."""
    [meeting] = [_values(c) for c in reading(text).claims if c.kind == "event" and _values(c)["type"] == "meeting"]
    return meeting.get("city"), meeting.get("country")


def _values(claim: Claim) -> dict[str, object]:
    return {v.field: v.value for v in reversed(claim.values)}


@pytest.mark.parametrize(
    "said",
    [
        "misafirperverliği için Odongo'ya teşekkür etti",
        "ev sahipliği için mevkidaşına teşekkür etti",
        "kendilerini ağırladıkları için Kenya hükümetine teşekkür etti",
        "kendisine gösterilen sıcak karşılamadan dolayı teşekkür etti",
        "gösterdikleri konukseverlikten dolayı Kenya halkına şükranlarını sundu",
        "Kenya'da bulunmaktan memnuniyet duyduğunu belirtti",
        '"Güzel ülkenizde olmaktan onur duyuyorum" dedi',
    ],
)
def test_a_guest_is_in_the_state_of_the_other(said: str) -> None:
    assert place(f"{TALKS} Roe, {said}.") == (None, "KEN")


@pytest.mark.parametrize(
    "said",
    [
        "Odongo'yu ağırlamaktan memnuniyet duyduğunu söyledi",
        '"Değerli mevkidaşımı ülkemizde misafir etmekten mutluyuz" dedi',
        '"Hoş geldiniz" dedi',
        "Odongo'ya ziyaretinden dolayı teşekkür etti",
        "Odongo'yu Peru'da görmekten memnun olduğunu söyledi",
    ],
)
def test_a_host_is_at_home(said: str) -> None:
    assert place(f"{TALKS} Roe, {said}.") == (None, "PER")


def test_a_courtesy_names_the_town() -> None:
    assert place(f"{TALKS} Odongo, Lima'da bulunmaktan mutluluk duyduğunu söyledi.") == ("Lima", "PER")
    assert place(f"{TALKS} Odongo, Cenevre'de bulunmaktan mutluluk duyduğunu söyledi.") == ("Cenevre", "CHE")


@pytest.mark.parametrize(
    "said",
    [
        "verdiği destek için Kenya'ya teşekkür etti",
        "sığınmacılara ev sahipliği yaptığı için Kenya'ya teşekkür etti",
        "daveti kabul ettiği için Odongo'ya teşekkür etti",
        "Odongo'yu gelecek ay Peru'da ağırlamaktan memnun olacağını söyledi",
        "gelecek ay Kenya'da bulunmaktan memnuniyet duyacağını söyledi",
        "geçen yıl kendisine gösterilen konukseverlik için teşekkür etti",
    ],
)
def test_thanks_for_something_else_or_of_another_time_tell_no_place(said: str) -> None:
    assert place(f"{TALKS} Roe, {said}.") == (None, None)


def test_a_place_that_is_told_stays() -> None:
    text = TALKS.replace("bir araya", "Cenevre'de bir araya")
    assert place(f"{text} Roe, konukseverliği için Odongo'ya teşekkür etti.") == ("Cenevre", "CHE")
