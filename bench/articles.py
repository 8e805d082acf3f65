"""Made-up Turkish news for the benchmarks, as much as one likes, the same for the same seed.  No such thing ever happened.

    python -m bench.articles FILE.jsonl [--count N] [--words N] [--seed N]

Some 150 states, whose ministers and presidents change every other year, meet on days of the years 2031 to 2040, large ones
more often than small ones.  About three articles tell of each visit, each in words of its own.  Facts
are as frequent as in real reports (docs/benchmarks.md), between much prose that tells none.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from datetime import date, timedelta
from functools import cache
from itertools import accumulate
from pathlib import Path
from random import Random

from bench.grammar import Grammar, Name
from bilateral.articles import parse
from bilateral.facts import Article
from bilateral.turkish import vocabulary
from bilateral.turkish.letters import upper

HERE = Path(__file__).resolve().parent
PUBLISHER = "Kurgu Ajansı"
MARK = f"({PUBLISHER}: Bu haberde anlatılanların hepsi uydurmadır.)"
FIRST_DAY, DAYS = date(2031, 1, 1), 3650
TERM = 730
TELLINGS = 3
"""So many articles tell of one visit."""
WORDS = 600
_MONTHS = ("Ocak", "Şubat", "Mart", "Nisan", "Mayıs", "Haziran", "Temmuz", "Ağustos", "Eylül", "Ekim", "Kasım", "Aralık")


@dataclass(frozen=True, slots=True)
class MadeUp:
    """An article that was made up: a line of JSONL."""

    id: str
    title: str
    date: str
    publisher: str
    text: str

    def article(self) -> Article:
        return parse(f" date {self.date} {self.title}\n\n{self.text}", f"{self.id}.txt")


def articles(count: int, words: int = WORDS, seed: int = 1, first: int = 0) -> Iterator[MadeUp]:
    """So many articles of about so many words, from the given number on."""
    return (_article(number, words, seed) for number in range(first, first + count))


def write_jsonl(target: Path, made: Iterator[MadeUp]) -> Path:
    """The articles as a file that build_db.py reads."""
    with target.open("w", encoding="utf-8") as lines:
        lines.writelines(json.dumps(asdict(each), ensure_ascii=False) + "\n" for each in made)
    return target


@cache
def _grammar() -> Grammar:
    return Grammar(HERE / "turkish.yml", {"place": _towns(), "matter": _fields()})


def _article(number: int, words: int, seed: int) -> MadeUp:
    grammar = _grammar()
    story = _story(Random(f"{seed} story {number // TELLINGS}"), seed)
    random = Random(f"{seed} article {number}")
    title = grammar.expand("headline", story, random)
    paragraphs = [f"{upper(story['city'])} ({PUBLISHER}) - {grammar.expand('lead', story, random)}"]
    told = len(paragraphs[0].split())
    while told < words - len(MARK.split()):
        paragraphs.append(grammar.expand("body", story, random))
        told += len(paragraphs[-1].split())
    return MadeUp(f"kurgu-{number:07}", title, story["date"], PUBLISHER, "\n\n".join([*paragraphs, MARK]))


def _story(random: Random, seed: int) -> dict[str, str]:
    """Who meets whom, where and when, and what comes of it: the values that every telling has."""
    states = _states()
    a, b, c = _drawn(random)
    day = FIRST_DAY + timedelta(days=random.randrange(DAYS))
    office, office2 = (_grammar().expand("office", {}, random) for _ in range(2))
    holders = {"guest": (a, office), "host": (b, office), "third2": (c, office), "chief": (b, "chief"), "third": (c, "chief")}
    holders |= {"speaker": (b, "speaker"), "envoy": (a, f"envoy {b}"), "guest2": (a, office2), "host2": (b, office2)}
    people = {role: _person(seed, states[n][0], held, day) for role, (n, held) in holders.items()}
    people |= {f"{role}1": people[role].rsplit(" ", 1)[1] for role in ("guest", "host")}
    places = {"A": states[a][0], "B": states[b][0], "C": states[c][0]}
    places |= {"home": states[a][1], "city": states[b][1], "C_city": states[c][1]}
    days = {"date": day.isoformat(), "today": f"{day.day} {_MONTHS[day.month - 1]}"}
    names = {key: Name(value) for key, value in (people | places | days).items()}
    return names | _told(random) | {"office": office, "office2": office2}


def _told(random: Random) -> dict[str, str]:
    """Fields, document and amounts of a visit."""
    field, field2 = random.sample(_fields(), 2)
    volume = random.randrange(12, 95)
    return {
        "field": field,
        "field2": field2,
        "document": _grammar().expand("document", {}, random),
        "volume": f"{volume // 10},{volume % 10} milyar dolar",
        "target": f"{volume // 10 + random.randrange(2, 20)} milyar dolar",
        "by": str(random.randrange(2042, 2050)),
    }


def _drawn(random: Random) -> tuple[int, int, int]:
    """Three states; the n-th is in the news 1/n times as often as the first."""
    weights = _weights()
    drawn: list[int] = []
    while len(drawn) < 3:
        found = random.choices(range(len(weights)), cum_weights=weights)[0]
        if found not in drawn:
            drawn.append(found)
    return drawn[0], drawn[1], drawn[2]


@cache
def _person(seed: int, state: str, office: str, day: date) -> str:
    """Who holds an office on a day; a new one every other year."""
    term = (day - FIRST_DAY).days // TERM
    return _grammar().expand("someone", {}, Random(f"{seed} {state} {office} {term}"))


@cache
def _states() -> list[tuple[str, str]]:
    """Names and capitals of one word; states with many cities come first."""
    cities = Counter(city.iso3 for city in vocabulary.cities())
    ordered = sorted(vocabulary.countries(), key=lambda country: (-cities[country.iso3], country.iso3))
    found = [(country.name_tr, country.capital_tr or "") for country in ordered]
    return [(name, city) for name, city in found if name.isalpha() and city.isalpha() and name != city]


@cache
def _weights() -> list[float]:
    return list(accumulate(1 / (n + 5) for n in range(len(_states()))))


@cache
def _towns() -> list[Name]:
    plain = (city for city in vocabulary.cities() if not (city.capital or city.ambiguous))
    return [Name(city.name_tr) for city in plain if city.name_tr.isalpha()]


@cache
def _fields() -> list[str]:
    return [word.form for word in vocabulary.sector_words() if word.form.replace(" ", "").isalpha()]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file", type=Path, help="the JSONL file to write")
    parser.add_argument("--count", type=int, default=1_000, help="how many (1,000)")
    parser.add_argument("--words", type=int, default=WORDS, help="how long each (600 words)")
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    write_jsonl(asked.file, articles(asked.count, asked.words, asked.seed))


if __name__ == "__main__":
    main()
