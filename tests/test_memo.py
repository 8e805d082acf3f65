"""Promises of what is remembered of words."""

from __future__ import annotations

from bilateral.turkish.memo import remembered


def test_what_was_asked_before_is_not_found_out_again() -> None:
    found_out: list[str] = []

    def length(form: str) -> int:
        found_out.append(form)
        return len(form)

    known = remembered(length)
    assert [known("bakan"), known("lider"), known("bakan")] == [5, 5, 5]
    assert found_out == ["bakan", "lider"]


def test_no_more_is_kept_than_asked_for() -> None:
    found_out: list[str] = []

    def length(form: str) -> int:
        found_out.append(form)
        return len(form)

    known = remembered(length, most=2)
    assert [known(form) for form in ("kral", "bakan", "lider", "kral")] == [4, 5, 5, 4]
    assert found_out == ["kral", "bakan", "lider", "kral"]
