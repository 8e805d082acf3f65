"""Measure the readers of numbers, amounts and dates against the cases of Recognizers-Text.

    python tests/peer.py DIR [--failures]

DIR holds any of number.jsonl, currency.jsonl, date.jsonl.  A case passes when the same values are found at overlapping
places and nothing more; a currency given must be equal, a bare dollar is USD; of a date either reading is right.

Left failing, because passing would make real news worse or is no Turkish of the press:

- a lone "bir" before a noun is the article "a", not 1;
- "10k", "1,2b", "10G": such words are names ("5G") and lengths ("10m") more often than numbers;
- "10.000tl" holds a number, which the amount needs; "üç çeyrek" is three quarters of a year;
- "- 1 4/5": a dash with a space opens a quotation or a list;
- "1,34 $ c"; the sign of the kip, which no lexicon line has;
- "bir ay önce" is known to the month, not to the day; "iki hafta içinde" is a deadline;
- "geçen gün" (the other day), "ikinci pazar" and "benim günüm" name no day.
"""

import argparse
import json
import re
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from bilateral.turkish import dates, letters, money, numbers

Span = tuple[int, int]
Case = dict[str, Any]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("directory", type=Path)
    parser.add_argument("--failures", action="store_true", help="print each failing case")
    arguments = parser.parse_args()
    for name, passes in CHECKS.items():
        path = arguments.directory / f"{name}.jsonl"
        if path.exists():
            report(path, passes, arguments.failures)


def report(path: Path, passes: Callable[[Case], bool], show_failures: bool) -> None:
    cases = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    failing = [case for case in cases if not passes(case)]
    print(f"{path.name} {len(cases) - len(failing)} / {len(cases)}")
    for case in failing if show_failures else ():
        print(f"  {json.dumps(case, ensure_ascii=False)}")


def number_passes(case: Case) -> bool:
    found = [((number.start, number.end), number.value) for number in numbers.find(case["input"])]
    return same(case, found, lambda wanted, value: is_equal(wanted["value"], value))


def currency_passes(case: Case) -> bool:
    found = [((amount.start, amount.end), amount) for amount in money.find(case["input"])]
    return same(case, found, is_same_amount)


def is_same_amount(wanted: Case, amount: money.Money) -> bool:
    currency = "USD" if wanted["unit"] == "Dollar" else wanted["currency"]
    return is_equal(wanted["amount"], amount.amount) and currency in (None, amount.currency)


def date_passes(case: Case) -> bool:
    found = [
        ((mention.start, mention.end), mention) for mention in dates.find(case["input"], date.fromisoformat(case["reference"]))
    ]
    return same(case, found, is_same_date)


def is_same_date(wanted: Case, mention: dates.DateMention) -> bool:
    readings = {day.isoformat() for day in (mention.past, mention.future) if day is not None}
    return bool(readings & {wanted["past"], wanted["future"]})


def same(case: Case, found: list[tuple[Span, Any]], agree: Callable[[Case, Any], bool]) -> bool:
    """Whether what is found pairs off with what is wanted, in order, and nothing is left over."""
    wanted = spans(case)
    return len(wanted) == len(found) and all(
        overlap(span, place) and agree(result, value) for (span, result), (place, value) in zip(wanted, found, strict=True)
    )


def spans(case: Case) -> list[tuple[Span, Case]]:
    """Where the wanted texts stand: each after the one before it."""
    text, at, placed = letters.plain(case["input"]), 0, []
    for result in case["results"]:
        found = re.compile(r"(?<!\w)" + re.escape(letters.plain(result["text"]))).search(text, at)
        if found is None:
            raise ValueError(f"{result['text']!r} is not in {case['input']!r}")
        placed.append((found.span(), result))
        at = found.end()
    return placed


def overlap(one: Span, other: Span) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def is_equal(wanted: str, value: int | Decimal) -> bool:
    """Equal to the fifteen digits that the cases give."""
    expected = Decimal(wanted.replace(",", "."))
    return abs(expected - Decimal(value)) <= abs(expected) * Decimal("1e-13")


CHECKS: dict[str, Callable[[Case], bool]] = {
    "number": number_passes,
    "currency": currency_passes,
    "date": date_passes,
}

if __name__ == "__main__":
    main()
