"""A database of made-up events, as large as one likes: what the site's speed is measured on.  No such thing ever happened.

The rows go straight into the schema that every build uses, with its triggers; the search index is filled by schema/search.sql.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import date, timedelta
from hashlib import sha256
from itertools import combinations
from pathlib import Path
from random import Random

from bilateral.facts import Relations
from bilateral.store import SCHEMA, write
from bilateral.turkish.search import index_terms
from bilateral.versions import versions
from build_db import reference

PER_ARTICLE = 5
FIRST_DAY = date(2031, 1, 1)
TYPES = ("meeting", "visit", "official_visit", "phone_call", "summit", "delegation_talks", "press_conference")
SYLLABLES = ("ka", "re", "mi", "lo", "tan", "ser", "vu", "nil", "bor", "ga", "den", "ta", "ri", "su", "mel")
CITIES = ("Arkent", "Belova", "Cemhisar", "Dorvan", "Elgöl", "Fersah", "Göktepe", "Hanova")
SUBJECTS = ("savunma", "enerji", "ulaştırma", "tarım", "turizm", "eğitim", "gümrük", "sağlık")


def write_events(target: Path, events: int, seed: int = 1) -> None:
    """Write a database with so many events, five to an article, on days from 2031 on; the same seed gives the same rows."""
    nothing = Relations((), (), ()).change()
    write(nothing, (), target, reference(), lambda text: text, versions() | {"made_up": f"{events} events"})
    with closing(sqlite3.connect(target)) as db:
        db.executescript("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -500000")
        made = _Events(db, Random(seed))
        for first in range(0, events, PER_ARTICLE):
            made.insert_article(range(first, min(first + PER_ARTICLE, events)))
        db.commit()
        _index(db)
        db.executescript("ANALYZE")
        db.commit()


def _index(db: sqlite3.Connection) -> None:
    """Fill the search index as a build does.  Lemmas are looked up once for each sentence pattern, as words repeat."""
    known: dict[str, str] = {}

    def terms(text: str) -> str:
        words = sorted(set(text.split()))
        for word in words:
            if word not in known:
                known[word] = index_terms(word)
        return " ".join(filter(None, (known[word] for word in words)))

    db.create_function("index_terms", 1, terms, deterministic=True)
    db.execute("CREATE TEMP TABLE indexed (name TEXT, docid INTEGER, PRIMARY KEY (name, docid)) WITHOUT ROWID")
    for name in ("facts", "statements", "articles", "participants"):
        db.execute(f"INSERT INTO temp.indexed SELECT '{name}', rowid FROM {name}")
    db.executescript((SCHEMA / "index.sql").read_text("utf-8"))


class _Events:
    """Rows of articles, their facts and evidence."""

    def __init__(self, db: sqlite3.Connection, random: Random) -> None:
        self.db = db
        self.random = random
        self.countries = db.execute("SELECT iso3, name, name_tr FROM countries ORDER BY iso3 LIMIT 60").fetchall()
        self.people = [(f"kisi-{n}", self._name(), self.countries[n % len(self.countries)][0]) for n in range(5_000)]
        db.executemany("INSERT INTO participants VALUES (?, ?, 'person', ?)", self.people)
        pairs = combinations(self.countries, 2)
        rows = [(f"{a[0]}-{b[0]}".lower(), a[0], b[0], f"{a[1]} – {b[1]}") for a, b in pairs]
        db.executemany("INSERT INTO dyads VALUES (?, ?, ?, ?)", rows)
        self.rule = db.execute("SELECT id FROM rules WHERE part = 'events' ORDER BY id LIMIT 1").fetchone()[0]

    def _name(self) -> str:
        words = ("".join(self.random.choices(SYLLABLES, k=3)).capitalize() for _ in range(2))
        return " ".join(words)

    def insert_article(self, numbers: range) -> None:
        """Add the events with these numbers and the article that tells them."""
        told = [self._event(number) for number in numbers]
        for _, event in told[1:3]:
            event["part_of"] = told[0][1]["id"]
        text = "\n".join(sentence for sentence, _ in told)
        name, day = f"haber-{numbers[0]}", told[0][1]["day"]
        digest = sha256(text.encode()).hexdigest()
        article = (name, f"{name}.txt", day, digest, text)
        self.db.execute("INSERT INTO articles VALUES (?, ?, NULL, NULL, NULL, NULL, 'Kurgu Ajansı', ?, 'tr', ?, ?)", article)
        report = (f"{name}-1", name, len(text), day)
        self.db.execute("INSERT INTO reports VALUES (?, ?, 0, ?, NULL, 'Kurgu Ajansı', ?)", report)
        start = 0
        for sentence, event in told:
            self._insert_event(event, name, sentence, start)
            start += len(sentence) + 1

    def _event(self, number: int) -> tuple[str, dict[str, str]]:
        guest, host = self.random.sample(self.people, 2)
        day = (FIRST_DAY + timedelta(days=number % 3650)).isoformat()
        city, subject = self.random.choice(CITIES), self.random.choice(SUBJECTS)
        a, b = sorted({guest[2], host[2]}) if guest[2] != host[2] else (guest[2], "ZWE")
        event = {"day": day, "type": TYPES[number % len(TYPES)], "city": city, "guest": guest[0], "host": host[0]}
        event |= {"a": a, "b": b, "country": host[2], "id": f"{day}-made-up-{number}"}
        event["status"] = "occurred" if number % 9 else "planned"
        event["summary"] = f"Meeting: {guest[1]}, {host[1]} in {city}"
        return f"{guest[1]}, {city} kentinde {host[1]} ile {subject} konusunda görüştü.", event

    def _insert_event(self, e: dict[str, str], article: str, sentence: str, start: int) -> None:
        number = int(e["id"].rsplit("-", 1)[1]) * 10
        spans = [("", "", 0, len(sentence)), *self._spans(e, sentence)]
        source = (f"{article}-1", article)
        rows = [
            (number + n, e["id"], *told, "stated", *source, start + first, start + last, sentence[first:last], self.rule)
            for n, (*told, first, last) in enumerate(spans)
        ]
        self.db.executemany("INSERT INTO evidence VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", rows)
        self.db.executemany("INSERT INTO fact_countries VALUES (?, ?)", [(e["id"], e["a"]), (e["id"], e["b"])])
        dyad = f"{e['a']}-{e['b']}".lower()
        self.db.execute("INSERT OR IGNORE INTO dyads VALUES (?, ?, ?, ?)", (dyad, e["a"], e["b"], dyad))
        fact = (e["id"], e["day"], int(e["day"][:4]), dyad, e["status"], e["summary"], number)
        self.db.execute("INSERT INTO facts VALUES (?, 'event', ?, 'day', ?, ?, ?, ?, ?)", fact)
        when = (e["day"], int(e["day"][:4]), int(e["day"][5:7]))
        self.db.execute(
            "INSERT INTO events VALUES (?, ?, ?, ?, NULL, 'day', ?, ?, ?, NULL, ?, ?, 'event')",
            (e["id"], e["type"], e["status"], *when, e["city"], e["country"], e.get("part_of")),
        )
        roles = [(e["id"], e["guest"], "guest"), (e["id"], e["host"], "host")]
        self.db.executemany("INSERT OR IGNORE INTO event_participants VALUES (?, ?, ?)", roles)

    def _spans(self, e: dict[str, str], sentence: str) -> Iterator[tuple[str, str, int, int]]:
        verb = sentence.index("görüştü")
        yield "type", e["type"], verb, verb + 7
        yield "status", e["status"], verb, verb + 7
        yield "city", e["city"], sentence.index(e["city"]), sentence.index(e["city"]) + len(e["city"])
        yield f"participant:{e['guest']}", "guest", 0, sentence.index(",")
