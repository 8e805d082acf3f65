"""Texts and files that nobody writes: shapes that grow without end, and mixtures for property tests.

Run as a program (``make soak``) it reads mixtures for SOAK_MINUTES (ten), then 100,000, 500,000 and 1,000,000 characters or
bytes of each shape, where twice the length may take at most three times the time, and prints a table.
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
from bilateral.turkish.search import best_sentence, index_terms

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
SIZES = (100_000, 500_000, MAX_CHARACTERS)
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


_PAGE = b"<html><body>"
_TABLE = b"text,title\n"
_WARC = b"WARC/1.0\r\nWARC-Type: response\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: %d\r\n\r\n"
FILES: Mapping[str, tuple[str, Callable[[int], bytes]]] = {
    "HTML, nested": ("a.html", lambda n: _PAGE + b"<div>" * n + b"Peru"),
    "HTML, nested tables": ("a.html", lambda n: _PAGE + b"<table><tr><td>" * n + b"Peru"),
    "HTML, nested quotations": ("a.html", lambda n: _PAGE + b"<blockquote><p>a" * n),
    "HTML, paragraphs": ("a.html", lambda n: _PAGE + b"<p>Peru" * n),
    "HTML, links": ("a.html", lambda n: _PAGE + b"<a href=x>Peru</a> " * n),
    "HTML, line breaks": ("a.html", lambda n: _PAGE + b"<p>a" + b"<br>" * n),
    "HTML, attributes": ("a.html", lambda n: _PAGE + b"<p " + b"a=b " * n + b">Peru"),
    "HTML, open tags": ("a.html", lambda n: _PAGE + b"<a" * n),
    "HTML, ampersands": ("a.html", lambda n: _PAGE + b"&" * n),
    "HTML, comments": ("a.html", lambda n: _PAGE + b"<!-- a" * n),
    "HTML, metadata": ("a.html", lambda n: b"<html><head>" + b'<meta name="date" content="2020-01-01">' * n + b"<p>Peru"),
    "HTML, JSON in it": ("a.html", lambda n: b'<script type="application/ld+json">' + b'{"a":' * n + b"</script><p>Peru"),
    "JSONL, nested": ("a.jsonl", lambda n: b'{"a":' * n),
    "JSONL, no objects": ("a.jsonl", lambda n: b"{\n" * n),
    "JSONL, a number": ("a.jsonl", lambda n: b'{"text":' + b"1" * n + b"}"),
    "CSV, quotation marks": ("a.csv", lambda n: _TABLE + b'"' * n),
    "CSV, commas": ("a.csv", lambda n: _TABLE + b"," * n),
    "CSV, columns": ("a.csv", lambda n: b"text," * n + b"\nx"),
    "CSV, formulas": ("a.csv", lambda n: _TABLE + b'"' + b"=1+1 " * n + b'",a'),
    "Markdown, front matter": ("a.md", lambda n: b"---\n" + b"a: b\n" * n),
    "Markdown, stars": ("a.md", lambda n: b"*a " * n),
    "Markdown, brackets": ("a.md", lambda n: b"[a](" * n),
    "WARC, headers": ("a.warc", lambda n: b"WARC/1.0\r\n" + b"A: b\r\n" * n),
    "WARC, records": ("a.warc", lambda n: b"WARC/1.0\r\n\r\n" * n),
    "WARC, headers of a page": ("a.warc", lambda n: _WARC % (6 * n + 17) + b"HTTP/1.1 200 OK\r\n" + b"A: b\r\n" * n),
    "zip, ends": ("a.zip", lambda n: b"PK\x05\x06" * n),
    "UTF-16": ("a.txt", lambda n: "Peru ".encode("utf-16-le") * n),
    "an unknown encoding": ("a.txt", lambda n: "Мир ".encode("cp1251") * n),
    "no text": ("a.txt", lambda n: b"\xff" * n),
    "zeros": ("a.txt", lambda n: b"\0" * n),
}
"""By what is in it: a file's name, and bytes whose number grows in step with n."""


def shaped(name: str, characters: int) -> str:
    """A text of about so many characters, and no more."""
    shape = SHAPES[name]
    return shape(max(1, characters * 50 // len(shape(50))))[:characters]


def filled(name: str, size: int) -> tuple[str, bytes]:
    """A file's name, and about so many bytes."""
    file, shape = FILES[name]
    return file, shape(max(1, size * 50 // len(shape(50))))


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


def tried(data: bytes) -> None:
    """Read any bytes, of which the first chooses the format.  A flaw ends the run."""
    name = list(FORMATS)[data[0] % len(FORMATS)] if data else "a.txt"
    for article in _articles(data[1:], name):
        _refuse_flaws(read_article(article))


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


def seconds(name: str, size: int) -> float:
    """The processor's time for a shape: for a text all that is done with it, for a file the way to its texts."""
    data: str | tuple[str, bytes] = shaped(name, size) if name in SHAPES else filled(name, size)
    before = process_time()
    if isinstance(data, str):
        _handled(data)
    else:
        for _ in _articles(data[1], data[0]):
            pass
    return process_time() - before


def _handled(text: str) -> None:
    """Read a text, find its words for the search, and cut a sentence out of it.  A flaw ends the run."""
    reading = read(text)
    if reading is not None:
        _refuse_flaws(reading)
    index_terms(text)
    best_sentence(text, "Peru a 1")


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
    took = [seconds(name, size) for size in SIZES]
    linear = took[2] < LONGEST_WAIT and took[1] < 7.5 * took[0] + 1 and took[2] < 3 * took[1] + 1
    print(f"| {name} | {' | '.join(f'{each:.2f}' for each in took)} |{'' if linear else ' FAIL'}", flush=True)
    return linear


def main() -> None:
    """Soak; exit code 1 where time grows faster than length."""
    print(f"{soak_mixtures(float(os.environ.get('SOAK_MINUTES', '10'))):,} mixtures read\n")
    print(f"| seconds for | {' | '.join(f'{size:,}' for size in SIZES)} |\n|{'---|' * (len(SIZES) + 1)}")
    failed = [name for name in (*SHAPES, *FILES) if not soak_shape(name)]
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
