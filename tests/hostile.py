"""Texts that nobody writes: shapes that grow without end, and mixtures for property tests.  ``make soak`` reads 1 MB of each.

Run as a program it soaks: mixtures for SOAK_MINUTES (ten), then each shape at a quarter, half
and all of the longest article, where twice the length may take at most three times the time.
"""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from time import monotonic, process_time

from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from bilateral.articles import MAX_CHARACTERS, InputError, archives, markdown, pages, parse, plain, tables, texts, warc
from bilateral.facts import Article, Reading, Refusal
from bilateral.reading import read_article

FRAGMENTS = (
    *("Peru", "Şili", "Çad'ın", "Kenya'ya", "Lima'da", "AB", "İsviçre'yle", "Peru Dışişleri Bakanı", "Kenya Cumhurbaşkanı"),
    *("Ana Roe", "Pablo Soto", "Musa Abakar", "Roe", "Büyükelçi", "mevkidaşı", "iki lider", "heyet", "bakanlar", "Bakan"),
    *("ile", "ve", ",", ".", ":", ";", "…", "\n", "\n\n", "(", ")", '"', "“", "”", "'", "’", "«", "- ", "1-", "*", "/"),
    *("görüştü", "görüşecek", "imzaladı", "imzalanan", "ziyaret etti", "dedi", "söyledi", "atandı", "seçilen", "bekleniyor"),
    *("12 Mayıs 2021", "geçen yıl", "dün", "5-7 Haziran'da", "2030'a kadar", "saat 10.30", "üç gün", "1.000,5", "yüzde 12"),
    *("2 milyar dolar", "300 milyon avro", "1,5", "ticaret hacmi", "hedefliyor", "ulaştı", "ihracat", "milyon $'lık"),
    *("tarım", "savunma sanayii", "alanında", "iş birliği anlaşması", "mutabakat zaptı", "3 anlaşma", "arasında"),
    *(" date 2024-05-14 ", "LİMA (AA) - ", "***", "\u0307", "i\u0307", "\u200f", "\u202e", "\u200d", "👩‍👩‍👧", "\ufeff"),
    *("tarafından", "\u2028", "\x85", "\x0b", "\x1f", "ﬁ", "ß", "ǅ", "٣", "Ⅷ", "²", "𝐀", "\U0010ffff", "\0", "\ud800"),
)
"""What Turkish news is made of, and what it never holds."""
MIXTURES = st.lists(st.sampled_from(FRAGMENTS) | st.text(max_size=8), max_size=60).flatmap(
    lambda words: st.sampled_from([" ", ""]).map(lambda between: between.join(words))
)
LONGEST_WAIT = 120
"""Seconds that one article of 1,000,000 characters may take, whatever it holds."""


def _names(n: int) -> str:
    """Names in a row, of which hardly two are alike."""
    first, last = ("Ana", "Pablo", "Musa", "Kenji", "Olga"), ("ran", "lek", "dov", "mis", "nor", "tag")
    made = (f"{first[i % 5]} {last[i % 6].title()}{last[i // 6 % 6]}{last[i // 36 % 6]}" for i in range(n))
    return ", ".join(f"Peru Dışişleri Bakanı {name}" for name in made)


SHAPES: Mapping[str, Callable[[int], str]] = {
    "a sentence": lambda n: "Peru Dışişleri Bakanı Ana Roe Şili Dışişleri Bakanı Pablo Soto ile görüştü ve " * n,
    "quotation marks": lambda n: '"' * n,
    "opening quotation marks": lambda n: "“a " * n,
    "nested quotations": lambda n: "“" * n + "a" + "”" * n,
    "apostrophes": lambda n: "a'" * n,
    "names": _names,
    "bare names": lambda n: "Ana Roe " * n,
    "brackets": lambda n: "(" * n,
    "brackets with words": lambda n: "(a [b " * n,
    "digits": lambda n: "1" * n,
    "digits with dots": lambda n: "1." * n,
    "numbers": lambda n: "12 " * n,
    "number words": lambda n: "bir milyon yüz bin " * n,
    "one letter": lambda n: "a" * n,
    "a capital": lambda n: "İ" * n,
    "suffixes": lambda n: "a" + "larımızdakilerden" * n,
    "hyphens": lambda n: "Peru-" * n,
    "slashes": lambda n: "a/" * n,
    "initials": lambda n: "A." * n,
    "dots": lambda n: ". " * n,
    "blanks": lambda n: "a" + " \t" * n + "a",
    "line ends": lambda n: "a" + "\n" * n + "a",
    "lines": lambda n: "a\n" * n,
    "and": lambda n: "ile ve " * n,
    "states": lambda n: "Peru ile Şili ve Çad, " * n,
    "dates": lambda n: "12 Mayıs 2021, " * n,
    "amounts": lambda n: "2 milyar dolar, " * n,
    "trade": lambda n: "Peru ile Şili ticaret hacmi 2 milyar dolar, " * n,
    "offices": lambda n: "Dışişleri Bakanı " * n,
    "agreements": lambda n: "Peru ile Şili tarım anlaşması imzaladı, " * n,
    "a list": lambda n: "Peru ile Şili arasında şu anlaşmalar imzalandı:\n" + "- Tarım Anlaşması\n- Turizm Zaptı\n" * n,
    "speech": lambda n: 'Peru Dışişleri Bakanı Ana Roe, "Şili ile ilişkilerimiz iyi." dedi. ' * n,
    "verbs": lambda n: "görüştü " * n,
    "pairs": lambda n: "iki lider " * n,
    "counterparts": lambda n: "Şilili mevkidaşı " * n,
    "reports": lambda n: " date 2020-01-01 Bakan geldi\n\nPeru Bakanı Lima'da.\n\n" * n,
    "rules": lambda n: "- " * n + "a",
    "datelines": lambda n: "LİMA " * n,
    "combining dots": lambda n: "a" + "\u0307" * n,
    "marks of direction": lambda n: "\u202e\u200f" * n,
    "emoji": lambda n: "👩‍👩‍👧" * n,
}
"""By name: a text whose length grows in step with n."""


def shaped(name: str, characters: int) -> str:
    """A text of about so many characters, and no more."""
    shape = SHAPES[name]
    return shape(max(1, characters * 50 // len(shape(50))))[:characters]


def read(text: str) -> Reading | None:
    """What the text says; None where it is refused as no text."""
    try:
        article = parse(text, "made up.txt")
    except InputError:
        return None
    return read_article(article)


def flaws(reading: Reading) -> Iterator[str]:
    """What no reading may have: values without a place in the text, keys that lead nowhere or are there twice."""
    actors = [actor.key for actor in reading.actors]
    claims = [claim.key for claim in reading.claims]
    if len(set(actors)) < len(actors) or len(set(claims)) < len(claims):
        yield "a key twice"
    for claim in reading.claims:
        if not claim.values:
            yield f"{claim.key} has no evidence"
        for value in claim.values:
            name, _, key = value.field.partition(":")
            if not 0 <= value.start < value.end <= len(reading.article.text):
                yield f"{claim.key}.{value.field} lies nowhere"
            if (name == "participant" and (key or value.value) not in actors) or (
                name in {"event", "part_of", "package"} and value.value not in claims
            ):
                yield f"{claim.key}.{value.field} leads nowhere"


FORMATS: Mapping[str, archives.Format] = {
    "a.txt": plain.read,
    "a.md": markdown.read,
    "a.html": pages.read,
    "a.jsonl": tables.read_jsonl,
    "a.csv": tables.read_csv,
    "a.warc": warc.read,
    "a.zip": lambda stream, name: archives.read(stream, name, lambda member: FORMATS.get(f"a{Path(member).suffix}")),
}


def tried(data: bytes) -> int:
    """Read any bytes, of which the first chooses the format; how many articles they hold.  A flaw ends the run."""
    count = 0
    for count, article in enumerate(_articles(data[1:], list(FORMATS)[data[0] % len(FORMATS)]) if data else (), 1):
        _refuse_flaws(read_article(article))
    return count


def _articles(data: bytes, name: str) -> Iterator[Article]:
    """The articles of a file; what is refused is left out."""
    try:
        for told in FORMATS[name](io.BytesIO(data), name):
            if not isinstance(told, Refusal):
                yield texts.article(told, name)
    except InputError:
        return


def _refuse_flaws(reading: Reading) -> None:
    found = next(flaws(reading), None)
    if found is not None:
        raise AssertionError(found)


def seconds(text: str) -> float:
    """The processor's time for reading a text; a flaw ends the run."""
    before = process_time()
    reading = read(text)
    took = process_time() - before
    if reading is not None:
        _refuse_flaws(reading)
    return took


def soak_mixtures(minutes: float) -> int:
    """Read mixtures for some minutes; how many were read."""
    until, count = monotonic() + 60 * minutes, 0

    @settings(max_examples=500, deadline=None, database=None, phases=(Phase.generate, Phase.shrink))
    @given(MIXTURES)
    def sound(text: str) -> None:
        reading = read(text)
        assert reading is None or not list(flaws(reading)), text

    while monotonic() < until:
        sound()
        count += 500
    return count


def soak_shape(name: str) -> bool:
    """Read a shape at three lengths, and say whether its time grows as its length does."""
    quarter, half, whole = (seconds(shaped(name, MAX_CHARACTERS // part)) for part in (4, 2, 1))
    linear = whole < LONGEST_WAIT and half < 3 * quarter + 1 and whole < 3 * half + 1
    print(f"{'ok  ' if linear else 'FAIL'} {name:<26}{quarter:>8.2f} s{half:>8.2f} s{whole:>8.2f} s", flush=True)
    return linear


def main() -> None:
    """Soak; exit code 1 where time grows faster than length."""
    print(f"{soak_mixtures(float(os.environ.get('SOAK_MINUTES', '10'))):,} mixtures read")
    print(f"processor time of {MAX_CHARACTERS // 4:,}, {MAX_CHARACTERS // 2:,} and {MAX_CHARACTERS:,} characters")
    failed = [name for name in SHAPES if not soak_shape(name)]
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
