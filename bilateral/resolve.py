"""The readings of all articles → facts: who is who, and which claims tell of the same fact.

All that this needs is kept in tables (:data:`TABLES`, beside the readings): a new article changes only what it touches, and
nothing has to fit into memory.  Everything is decided by what the claims say, never by the order in which articles come or
go: the same set of readings gives the same facts.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import asdict, dataclass, field, replace
from functools import lru_cache
from operator import attrgetter
from typing import Any

from bilateral import copies, drafts, naming, people
from bilateral.articles import told_apart
from bilateral.facts import (
    ACTORS,
    REFERENCES,
    Article,
    Change,
    Claim,
    Fact,
    Participant,
    Reading,
    Relations,
    Report,
    Value,
)
from bilateral.tellings import Telling, clusters, reach, same, undated_match

TABLES = """
CREATE TABLE articles (
    n INTEGER PRIMARY KEY, place TEXT NOT NULL, content TEXT NOT NULL, own_id TEXT NOT NULL, id TEXT NOT NULL,
    copy_of INTEGER, told TEXT NOT NULL
) STRICT;
CREATE INDEX articles_place ON articles (place);
CREATE INDEX articles_own_id ON articles (own_id);
CREATE INDEX articles_id ON articles (id);
CREATE INDEX articles_copy_of ON articles (copy_of);
CREATE TABLE shingles (shingle INTEGER, article INTEGER, PRIMARY KEY (shingle, article)) STRICT, WITHOUT ROWID;
CREATE INDEX shingles_article ON shingles (article);
CREATE TABLE actors (
    article INTEGER, key TEXT, kind TEXT NOT NULL, country TEXT NOT NULL, name TEXT NOT NULL, PRIMARY KEY (article, key)
) STRICT, WITHOUT ROWID;
CREATE INDEX actors_name ON actors (kind, country, name);
CREATE TABLE names (
    kind TEXT, country TEXT, name TEXT, initial TEXT NOT NULL, told INTEGER NOT NULL, person INTEGER,
    PRIMARY KEY (kind, country, name)
) STRICT, WITHOUT ROWID;
CREATE INDEX names_initial ON names (kind, country, initial);
CREATE INDEX names_person ON names (person);
CREATE TABLE people (
    n INTEGER PRIMARY KEY, kind TEXT NOT NULL, country TEXT NOT NULL, name TEXT NOT NULL, told INTEGER NOT NULL,
    plain TEXT NOT NULL, longer TEXT NOT NULL, sure TEXT NOT NULL, id TEXT NOT NULL
) STRICT;
CREATE INDEX people_plain ON people (plain);
CREATE INDEX people_longer ON people (longer);
CREATE INDEX people_id ON people (id);
CREATE TABLE claims (
    article INTEGER, key TEXT, kind TEXT NOT NULL, block TEXT NOT NULL, near INTEGER, fact INTEGER, told TEXT NOT NULL,
    PRIMARY KEY (article, key)
) STRICT;
CREATE INDEX claims_block ON claims (block, near);
CREATE INDEX claims_fact ON claims (fact);
CREATE TABLE facts (
    n INTEGER PRIMARY KEY, id TEXT NOT NULL, plain TEXT NOT NULL, longer TEXT NOT NULL, sure TEXT NOT NULL,
    goal TEXT, day TEXT
) STRICT;
CREATE INDEX facts_id ON facts (id);
CREATE INDEX facts_plain ON facts (plain);
CREATE INDEX facts_longer ON facts (longer);
CREATE INDEX facts_goal ON facts (goal, day, id);
"""
"""Claims have the ids of participants, and references as ARTICLE/KEY; ``content`` is a hash of all but id and text."""

_CACHED = 5_000
_VALUE = attrgetter("field", "value", "basis", "start", "end", "rule")

Come = tuple[str, str, Article]
"""An article that is new: its place, its content, and itself without its text."""


class TooMuchError(Exception):
    """A change touches so much that all had better be made anew."""


def resolve(readings: Sequence[Reading]) -> Relations:
    """What all readings together say."""
    found = {reading.article.id: reading for reading in readings}
    texts = {reading.article.sha256: reading.article.text for reading in readings}
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as db:
        corpus = Corpus(db, texts.__getitem__, lambda article: found[article.id])
        corpus.clear()
        came = ((id_, "", replace(reading.article, text="")) for id_, reading in found.items())
        change = corpus.change((), came, whole=True)
        facts = tuple(change.facts)
        return Relations(tuple(change.articles), tuple(change.participants), facts)


@dataclass
class _Touched:
    """What a change reaches, by number in the tables or by id in the database."""

    gone: dict[int, str] = field(default_factory=dict)
    """Articles that go, with their ids."""
    renewed: dict[int, str] = field(default_factory=dict)
    """Articles that stay, though something that others decide of them is another: with the ids that they had."""
    new: set[int] = field(default_factory=set)
    groups: set[tuple[Any, str, str]] = field(default_factory=set)
    """Kinds, states and initials of which some name is told more or less often."""
    participants: set[str] = field(default_factory=set)
    """Ids of participants who are others now, or were."""
    was: dict[tuple[int, str], str] = field(default_factory=dict)
    """The fact that a claim told of."""
    facts: set[int] = field(default_factory=set)
    """Facts whose rows are to be written."""
    dropped: set[str] = field(default_factory=set)
    """Ids of facts whose rows go."""
    ids: set[str] = field(default_factory=set)
    """Ids, plain and longer, that another number of facts may bear."""
    goals: set[str] = field(default_factory=set)


class Corpus:
    """The tables of one set of articles.

    ``text_of`` gives the text of a SHA-256, ``reading_of`` what was read in an article; ``say`` is told what goes on.
    """

    def __init__(
        self,
        db: sqlite3.Connection,
        text_of: Callable[[str], str],
        reading_of: Callable[[Article], Reading],
        say: Callable[[str], None] = lambda words: None,
    ) -> None:
        self._db, self._text_of, self._reading_of, self._say = db, text_of, reading_of, say
        self._article = lru_cache(_CACHED)(self._loaded)
        self._person = lru_cache(_CACHED)(self._participant)
        self._shingles = lru_cache(_CACHED)(self._all_shingles)

        self._whole = False
        self._drafts: dict[int, drafts.Draft] = {}

    def clear(self) -> None:
        """Make the tables anew, empty."""
        for name in _created("TABLE"):
            self._db.execute(f"DROP TABLE IF EXISTS {name}")
        for statement in filter(str.strip, TABLES.split(";\n")):
            self._db.execute(statement)

    def size(self, table: str = "articles") -> int:
        return int(self._column(f"SELECT count(*) FROM {table}")[0])

    def contents(self, articles: Iterable[int]) -> list[tuple[str, str]]:
        """The place and the content of articles."""
        return [row for n in articles for row in self._rows("SELECT place, content FROM articles WHERE n = ?", n)]

    def change(self, gone: Collection[int], come: Iterable[Come], *, whole: bool, most: int | None = None) -> Change:
        """Take articles out and put others in; the difference that this makes to the database.

        ``whole``: the tables were empty, so that all is new; ``most``: how many articles may be touched (TooMuchError).
        """
        for cache in (self._article, self._person, self._shingles):
            cache.cache_clear()
        self._whole, self._drafts = whole, {}
        touched = _Touched(gone={n: self._id(n) for n in gone})
        self._say("finding copies")
        self._put_articles(touched, come)
        self._find_copies(touched)
        self._say("telling people apart")
        self._put_actors(touched)
        self._tell_people_apart(touched)
        if most is not None and len(touched.gone) + len(touched.renewed) + len(touched.new) > most:
            raise TooMuchError
        self._say("finding out what is the same")
        self._put_claims(touched)
        if not whole:
            self._spread(touched)
        self._make_facts(touched)
        self._name_facts(touched)
        self._forget(touched)
        return self._difference(touched)

    # -------------------------------------------------------------------------------------------------------- articles

    def _rows(self, sql: str, *cells: object) -> list[Any]:
        return self._db.execute(sql, cells).fetchall()

    def _column(self, sql: str, *cells: object) -> list[Any]:
        return [row[0] for row in self._db.execute(sql, cells)]

    def _id(self, n: int) -> str:
        return str(self._column("SELECT id FROM articles WHERE n = ?", n)[0])

    def _loaded(self, n: int) -> Article:
        """An article; its text is with it only if it is a copy or has copies, whose words are compared."""
        [(id_, copy_of, told)] = self._rows("SELECT id, copy_of, told FROM articles WHERE n = ?", n)
        article = replace(from_told(told), id=id_, copy_of=self._id(copy_of) if copy_of else None)
        copied = copy_of or self._rows("SELECT 1 FROM articles WHERE copy_of = ? LIMIT 1", n)
        return replace(article, text=self._text_of(article.sha256)) if copied else article

    def _put_articles(self, touched: _Touched, come: Iterable[Come]) -> None:
        shared = {own for n in touched.gone for own in self._column("SELECT own_id FROM articles WHERE n = ?", n)}
        for place, content, article in come:
            row = (place, content, article.id, as_told(article))
            n = self._db.execute(
                "INSERT INTO articles (place, content, own_id, id, told) VALUES (?, ?, ?, '', ?)", row
            ).lastrowid
            assert n is not None
            touched.new.add(n)
            shared.add(row[2])
        for own in sorted(shared):
            self._tell_apart(own, touched)

    def _tell_apart(self, own: str, touched: _Touched) -> None:
        """Give the articles of one name and text ids of their own."""
        rows = self._rows("SELECT n, id, told FROM articles WHERE own_id = ?", own)
        staying = [row for row in rows if row[0] not in touched.gone]
        for n, before, told in staying:
            id_ = told_apart(replace(from_told(told), id=own)).id if len(staying) > 1 else own
            if id_ != before:
                self._db.execute("UPDATE articles SET id = ? WHERE n = ?", (id_, n))
                self._renew(n, before, touched)
                for copy in self._column("SELECT n FROM articles WHERE copy_of = ?", n):
                    self._renew(copy, self._id(copy), touched)

    def _renew(self, n: int, id_: str, touched: _Touched) -> None:
        if n not in touched.new and n not in touched.gone:
            touched.renewed.setdefault(n, id_)

    # ---------------------------------------------------------------------------------------------------------- copies

    def _all_shingles(self, n: int) -> copies.Shingles:
        article = self._article(n)
        return copies.shingles(article if article.text else replace(article, text=self._text_of(article.sha256)))

    def _find_copies(self, touched: _Touched) -> None:
        seeds = {m for n in touched.gone for m in self._column("SELECT n FROM articles WHERE copy_of = ?", n)}
        had = {s for n in touched.gone for s in self._column("SELECT shingle FROM shingles WHERE article = ?", n)}
        before = {} if self._whole else self._having(had)
        for n in touched.gone:
            self._db.execute("DELETE FROM shingles WHERE article = ?", (n,))
        for n in sorted(touched.new):
            own = copies.sampled(self._shingles(n))
            if not self._whole:
                before = self._having(own - before.keys()) | before
            self._db.executemany("INSERT INTO shingles VALUES (?, ?)", [(s, n) for s in sorted(own)])
        seeds |= touched.new | self._made_common_or_not(before)
        seen: set[int] = set()
        for n in sorted(seeds - touched.gone.keys()):
            if n not in seen:
                alike = self._component(n)
                seen |= alike.keys()
                self._set_origins(alike, touched)

    def _having(self, shingles: Iterable[int]) -> dict[int, int]:
        """How many articles have each shingle."""
        query = "SELECT count(*) FROM shingles WHERE shingle = ?"
        return {shingle: self._column(query, shingle)[0] for shingle in shingles}

    def _made_common_or_not(self, before: Mapping[int, int]) -> set[int]:
        """The articles that a shingle finds now, or finds no more, because as many have it."""
        now = self._having(before)
        crossed = [s for s in before if (before[s] > copies.COMMON) != (now[s] > copies.COMMON)]
        return {n for s in crossed for n in self._column("SELECT article FROM shingles WHERE shingle = ?", s)}

    def _component(self, n: int) -> dict[int, set[int]]:
        """The articles that are linked to one by being copies of each other, each with those that it is alike to."""
        found: dict[int, set[int]] = {}
        waiting = [n]
        while waiting:
            each = waiting.pop()
            if each not in found:
                found[each] = set(self._alike(each))
                waiting += found[each] - found.keys()
        return found

    _SHARED = """
    SELECT s.article, count(*) FROM shingles o CROSS JOIN shingles s ON s.shingle = o.shingle
    WHERE o.article = ? AND s.article <> o.article
      AND (SELECT count(*) FROM (SELECT 1 FROM shingles c WHERE c.shingle = o.shingle LIMIT ?)) <= ?
    GROUP BY s.article"""

    def _alike(self, n: int) -> Iterator[int]:
        shared = dict(self._rows(self._SHARED, n, copies.COMMON + 1, copies.COMMON))
        counts = {m: self._column("SELECT count(*) FROM shingles WHERE article = ?", m)[0] for m in (n, *shared)}
        for other in copies.to_compare(counts[n], shared, counts):
            if copies.is_copy(self._shingles(n), self._shingles(other)):
                yield other

    def _set_origins(self, alike: Mapping[int, set[int]], touched: _Touched) -> None:
        found = copies.origins(alike, self._order)
        for n in sorted(alike):
            if self._column("SELECT copy_of FROM articles WHERE n = ?", n)[0] != found.get(n):
                self._renew(n, self._id(n), touched)
                self._db.execute("UPDATE articles SET copy_of = ? WHERE n = ?", (found.get(n), n))
                self._article.cache_clear()

    def _order(self, n: int) -> tuple[str, int, str]:
        article = self._article(n)
        return article.published_on or "9999", -article.reports[-1].end, article.id

    # ---------------------------------------------------------------------------------------------------------- people

    def _participant(self, id_: str) -> Participant:
        [(name, kind, country)] = self._rows("SELECT name, kind, country FROM people WHERE id = ?", id_)
        return Participant(id_, name, kind, country or None)

    def _put_actors(self, touched: _Touched) -> None:
        for n in touched.gone:
            for name in self._rows("SELECT kind, country, name FROM actors WHERE article = ?", n):
                self._count(name, -1, touched)
            self._db.execute("DELETE FROM actors WHERE article = ?", (n,))
        for n in sorted(touched.new):
            for actor in self._reading_of(self._article(n)).actors:
                name = (actor.kind, actor.country or "", actor.name)
                self._db.execute("INSERT INTO actors VALUES (?, ?, ?, ?, ?)", (n, actor.key, *name))
                self._count(name, 1, touched)

    def _count(self, name: tuple[str, str, str], more: int, touched: _Touched) -> None:
        initial = people.initial(name[2])
        touched.groups.add((name[0], name[1], initial))
        self._db.execute(
            "INSERT INTO names VALUES (?, ?, ?, ?, ?, NULL) ON CONFLICT DO UPDATE SET told = told + excluded.told",
            (*name, initial, more),
        )

    def _tell_people_apart(self, touched: _Touched) -> None:
        """Group the names again that are looked for together with a new or a gone one, and give the groups their ids."""
        before: dict[tuple[str, str, str], tuple[str, str] | None] = {}
        changed: set[str] = set()
        for kind, country, initial in sorted(touched.groups):
            before |= self._known(kind, country, initial)
            changed |= self._group(kind, country, initial)
        self._person.cache_clear()
        for person, id_ in self._ids_of_people(changed):
            before = self._known_of(person) | before
            self._db.execute("UPDATE people SET id = ? WHERE n = ?", (id_, person))
        for name, was in before.items():
            self._note_identity(name, was, touched)
        self._db.execute("DELETE FROM names WHERE told = 0")

    _KNOWN = "SELECT a.kind, a.country, a.name, p.id, p.name FROM names a LEFT JOIN people p ON p.n = a.person WHERE "

    def _known(self, *group: str) -> dict[tuple[str, str, str], tuple[str, str] | None]:
        """Who each name of a group is: the participant's id and name."""
        rows = self._rows(self._KNOWN + "a.kind = ? AND a.country = ? AND a.initial = ?", *group)
        return {row[:3]: (row[3], row[4]) if row[3] else None for row in rows}

    def _known_of(self, person: int) -> dict[tuple[str, str, str], tuple[str, str] | None]:
        return {row[:3]: (row[3], row[4]) if row[3] else None for row in self._rows(self._KNOWN + "p.n = ?", person)}

    def _group(self, kind: Any, country: str, initial: str) -> set[str]:
        """Who the names of a group are; the ids that may be other ones now."""
        group = (kind, country, initial)
        where = "kind = ? AND country = ? AND initial = ?"
        told = dict(self._rows(f"SELECT name, told FROM names WHERE {where} AND told > 0", *group))
        old = self._column(f"SELECT DISTINCT person FROM names WHERE {where} AND person IS NOT NULL", *group)
        changed = {id_ for n in old for id_ in self._rows("SELECT plain, longer FROM people WHERE n = ?", n)[0]}
        self._db.executemany("DELETE FROM people WHERE n = ?", [(n,) for n in old])
        for person in people.grouped(kind, told):
            names = naming.of_participant(kind, person.name, country or None)
            row = (kind, country, person.name, person.told, names.plain, names.longer, names.sure, "")
            n = self._db.execute("INSERT INTO people VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?)", row).lastrowid
            self._db.executemany(
                "UPDATE names SET person = ? WHERE kind = ? AND country = ? AND name = ?",
                [(n, kind, country, name) for name in sorted(person.names)],
            )
            changed |= {names.plain, names.longer}
        return changed

    def _ids_of_people(self, changed: set[str]) -> list[tuple[int, str]]:
        """Of those with one plain id the one that is told most bears it."""
        query = "SELECT n, plain, longer, sure, id FROM people WHERE plain = ? OR longer = ?"
        rows = {row[0]: row for id_ in sorted(changed) for row in self._rows(query, id_, id_)}
        return [(n, id_) for n, *names, before in rows.values() if (id_ := self._id_of_person(n, *names)) != before]

    def _id_of_person(self, n: int, plain: str, longer: str, sure: str) -> str:
        first = "SELECT n FROM people WHERE plain = ? ORDER BY told DESC, country = '', country, kind, name LIMIT 1"
        if self._column(first, plain) == [n]:
            return plain
        taken = self._rows("SELECT 1 FROM people WHERE (plain = ?1 OR longer = ?1) AND n <> ?2 LIMIT 1", longer, n)
        return sure if taken else longer

    def _note_identity(self, name: tuple[str, str, str], was: tuple[str, str] | None, touched: _Touched) -> None:
        """Articles that name somebody who was another before are renewed."""
        row = self._rows(self._KNOWN + "a.kind = ? AND a.country = ? AND a.name = ?", *name)
        now = row[0][3:] if row and row[0][3] else None
        if was == now:
            return
        touched.participants |= {known[0] for known in (was, now) if known}
        if not self._whole and was is not None:
            query = "SELECT DISTINCT article FROM actors WHERE kind = ? AND country = ? AND name = ?"
            for n in self._column(query, *name):
                self._renew(n, self._id(n), touched)

    # ---------------------------------------------------------------------------------------------------------- claims

    def _put_claims(self, touched: _Touched) -> None:
        for n in (*touched.gone, *touched.renewed):
            self._make_stale(self._column("SELECT DISTINCT fact FROM claims WHERE article = ?", n), touched)
            self._db.execute("DELETE FROM claims WHERE article = ?", (n,))
        self._article.cache_clear()
        query = """SELECT a.key, p.id FROM actors a JOIN names USING (kind, country, name) JOIN people p ON p.n = person
            WHERE article = ?"""
        for n in sorted({*touched.renewed, *touched.new}):
            article, identity = self._article(n), dict(self._rows(query, n))
            for claim in self._reading_of(article).claims:
                telling = Telling(article, _with_actors(claim, article.id, identity))
                told = json.dumps([_VALUE(value) for value in telling.claim.values], separators=(",", ":"))
                row = (n, claim.key, claim.kind, telling.block, telling.near, told)
                self._db.execute("INSERT INTO claims VALUES (?, ?, ?, ?, ?, NULL, ?)", row)

    def _make_stale(self, facts: Iterable[int | None], touched: _Touched) -> None:
        """Facts of which something changes: their claims are put together anew."""
        for n in {fact for fact in facts if fact is not None}:
            [(id_, plain, longer, goal)] = self._rows("SELECT id, plain, longer, goal FROM facts WHERE n = ?", n)
            touched.dropped.add(id_)
            touched.ids |= {plain, longer}
            touched.goals |= {goal} - {None}
            touched.was |= dict.fromkeys(self._rows("SELECT article, key FROM claims WHERE fact = ?", n), id_)
            self._db.execute("UPDATE claims SET fact = NULL WHERE fact = ?", (n,))
            self._db.execute("DELETE FROM facts WHERE n = ?", (n,))

    def _tellings(self, where: str, *cells: object) -> list[Telling]:
        rows = self._db.execute(f"SELECT article, key, kind, told FROM claims WHERE {where}", cells)
        return [self._telling(*row) for row in rows.fetchall()]

    def _telling(self, n: int, key: str, kind: Any, told: str) -> Telling:
        return Telling(self._article(n), Claim(key, kind, tuple(Value(*value) for value in json.loads(told))))

    # ----------------------------------------------------------------------------------------------------------- facts

    def _spread(self, touched: _Touched) -> None:
        """What is the same as a claim that is put together anew is put together with it."""
        waiting, stale = self._tellings("fact IS NULL"), set[int]()
        placed: dict[tuple[str, tuple[object, ...]], list[tuple[int, Telling]]] = {}
        while waiting:
            telling = waiting.pop()
            for where in self._where_alike(telling):
                found = placed[where] if where in placed else self._placed(*where)
                placed[where] = [(fact, other) for fact, other in found if fact not in stale]
                for fact, other in placed[where]:
                    if fact not in stale and same(other, telling):
                        stale.add(fact)
                        waiting += self._tellings("fact = ?", fact)
                        self._make_stale([fact], touched)

    def _placed(self, where: str, cells: tuple[object, ...]) -> list[tuple[int, Telling]]:
        rows = self._rows(f"SELECT fact, article, key, kind, told FROM claims WHERE {where}", *cells)
        return [(fact, self._telling(*row)) for fact, *row in rows]

    def _where_alike(self, telling: Telling) -> Iterator[tuple[str, tuple[object, ...]]]:
        """Where claims are that may be the same and have a fact."""
        block, near, undated = telling.block, telling.near, undated_match(telling.kind)
        placed = "fact IS NOT NULL AND block = ?"
        if near is not None:
            most = reach(telling.kind)
            yield f"{placed} AND near BETWEEN ? AND ?", (block, near - most, near + most)
        elif undated:
            yield placed, (block,)
        if near is not None and undated:
            yield f"{placed} AND near IS NULL", (block,)
        origin = self._number(telling.origin)
        articles = "article IN (SELECT n FROM articles WHERE n = ? OR copy_of = ?)"
        yield f"{articles} AND +block = ? AND +fact IS NOT NULL", (origin, origin, block)  # +: by the index of articles

    def _number(self, id_: str) -> int:
        return int(self._column("SELECT n FROM articles WHERE id = ?", id_)[0])

    def _make_facts(self, touched: _Touched) -> None:
        """Put the claims that have no fact together to facts."""
        self._db.execute("CREATE TEMP TABLE blocks AS SELECT DISTINCT block FROM claims WHERE fact IS NULL ORDER BY block")
        for (block,) in self._db.execute("SELECT block FROM temp.blocks"):
            for cluster in clusters(self._tellings("block = ? AND +fact IS NULL", block)):  # +: by the index of blocks
                self._make_fact(cluster, touched)
        self._db.execute("DROP TABLE temp.blocks")

    def _make_fact(self, cluster: Sequence[Telling], touched: _Touched) -> None:
        draft = drafts.draft(cluster, self._person)
        names = naming.of_fact(drafts.nameable(draft, self._person))
        row = (names.plain, names.longer, names.sure, draft.goal, draft.date)
        n = self._db.execute("INSERT INTO facts VALUES (NULL, '', ?, ?, ?, ?, ?)", row).lastrowid
        assert n is not None
        if not self._whole:
            self._drafts[n] = draft
            touched.facts.add(n)
            touched.ids |= {names.plain, names.longer}
            touched.goals |= {draft.goal} if draft.goal else set()
        claims = [(n, self._number(telling.article.id), telling.claim.key) for telling in cluster]
        self._db.executemany("UPDATE claims SET fact = ? WHERE article = ? AND key = ?", claims)

    def _name_facts(self, touched: _Touched) -> None:
        if self._whole:
            self._db.execute("UPDATE facts SET id = plain")
            shared = "plain IN (SELECT plain FROM facts GROUP BY plain HAVING count(*) > 1)"
            rows = self._rows(f"SELECT n, plain, longer, sure, id FROM facts WHERE {shared}")
        else:
            query = "SELECT n, plain, longer, sure, id FROM facts WHERE plain = ?1 OR longer = ?1"
            rows = list({row[0]: row for id_ in touched.ids for row in self._rows(query, id_)}.values())
        for n, plain, longer, sure, before in rows:
            id_ = self._id_of_fact(n, plain, longer, sure)
            if id_ != before:
                self._rename(n, before, touched)
                self._db.execute("UPDATE facts SET id = ? WHERE n = ?", (id_, n))
        if not self._whole:
            self._write_what_points_there(touched)

    def _id_of_fact(self, n: int, plain: str, longer: str, sure: str) -> str:
        if not self._rows("SELECT 1 FROM facts WHERE plain = ? AND n <> ? LIMIT 1", plain, n):
            return plain
        taken = self._rows("SELECT 1 FROM facts WHERE (plain = ?1 OR longer = ?1) AND n <> ?2 LIMIT 1", longer, n)
        return sure if taken else longer

    def _rename(self, n: int, before: str, touched: _Touched) -> None:
        """The rows of a fact that was before are written anew, since its id is another."""
        if self._whole or n in touched.facts:
            return
        self._write_again(n, touched)
        touched.was |= dict.fromkeys(self._rows("SELECT article, key FROM claims WHERE fact = ?", n), before)

    def _write_again(self, n: int, touched: _Touched) -> None:
        if n not in touched.facts:
            touched.facts.add(n)
            [(id_, goal)] = self._rows("SELECT id, goal FROM facts WHERE n = ?", n)
            touched.dropped.add(id_)
            touched.goals |= {goal} - {None}

    def _write_what_points_there(self, touched: _Touched) -> None:
        """Facts that point to one whose id is another now, and targets that may supersede another."""
        query = "SELECT f.id FROM claims c JOIN facts f ON f.n = c.fact WHERE c.article = ? AND c.key = ?"
        moved = {claim for claim, was in touched.was.items() if self._column(query, *claim) != [was]}
        for n in sorted({n for n, _ in moved} - touched.gone.keys()):
            targets = {f"{self._id(n)}/{key}" for article, key in moved if article == n}
            for fact, told in self._rows("SELECT fact, told FROM claims WHERE article = ?", n):
                if any(value[1] in targets for value in json.loads(told) if value[0] in REFERENCES):
                    self._write_again(fact, touched)
        for goal in sorted(touched.goals):
            for n in self._column("SELECT n FROM facts WHERE goal = ?", goal):
                self._write_again(n, touched)

    # ------------------------------------------------------------------------------------------------------ difference

    def _forget(self, touched: _Touched) -> None:
        self._db.executemany("DELETE FROM articles WHERE n = ?", [(n,) for n in touched.gone])

    def _difference(self, touched: _Touched) -> Change:
        used: set[str] = set()
        return Change(
            gone_articles=frozenset({*touched.gone.values(), *touched.renewed.values()}),
            gone_facts=frozenset(touched.dropped),
            gone_participants=frozenset(touched.participants),
            articles=self._full_articles({*touched.new, *touched.renewed}),
            facts=self._facts(touched.facts, used),
            participants=(self._person(id_) for used_ in [used] for id_ in sorted(used_)),
        )

    def _ordered(self, table: str, numbers: Collection[int]) -> Iterator[tuple[str, int]]:
        """What is to be written, by its id: all, or these."""
        if self._whole:
            yield from self._db.execute(f"SELECT id, n FROM {table} ORDER BY id")
        else:
            yield from sorted(row for n in numbers for row in self._rows(f"SELECT id, n FROM {table} WHERE n = ?", n))

    def _full_articles(self, numbers: Collection[int]) -> Iterator[Article]:
        for _, n in self._ordered("articles", numbers):
            article = self._article(n)
            yield article if article.text else replace(article, text=self._text_of(article.sha256))

    def _facts(self, numbers: Collection[int], used: set[str]) -> Iterator[Fact]:
        """The facts by their ids; ``used`` gathers the participants that they have."""
        for id_, n in self._ordered("facts", numbers):
            draft = self._drafts.get(n) or drafts.draft(self._tellings("fact = ?", n), self._person)
            fact = drafts.fact(id_, draft, self._person, self._fact_of, self._superseded(draft, id_))
            used |= {p for p, _ in fact.participants} | {str(fact.columns[c]) for c in ACTORS if fact.columns.get(c)}
            yield fact

    def _fact_of(self, telling: str) -> str:
        article, _, key = telling.partition("/")
        query = "SELECT f.id FROM claims c JOIN facts f ON f.n = c.fact WHERE c.article = ? AND c.key = ?"
        return str(self._column(query, self._number(article), key)[0])

    def _superseded(self, draft: drafts.Draft, id_: str) -> str | None:
        """The target of the same states, measure and currency that was announced last before it."""
        query = "SELECT id FROM facts WHERE goal = ? AND day < ? ORDER BY day DESC, id DESC LIMIT 1"
        return next(iter(self._column(query, draft.goal, draft.date)), None) if draft.goal else None


def _created(kind: str) -> list[str]:
    """The names of what :data:`TABLES` creates."""
    return [statement.split()[2] for statement in TABLES.split(";\n") if statement.strip().startswith(f"CREATE {kind} ")]


def as_told(article: Article) -> str:
    """An article without its text, its id in others and what it is a copy of."""
    return json.dumps(
        [*(getattr(article, name) for name in _KEPT), [list(asdict(report).values()) for report in article.reports]]
    )


_KEPT = ("id", "path", "sha256", "title", "publisher", "published_on", "locator", "url")


def from_told(told: str) -> Article:
    *cells, reports = json.loads(told)
    return Article(**dict(zip(_KEPT, cells, strict=True)), text="", reports=tuple(Report(*report) for report in reports))


def _with_actors(claim: Claim, article: str, identity: Mapping[str, str]) -> Claim:
    """The claim with its article's keys turned into ids of participants and names of claims."""
    values = []
    for value in claim.values:
        name, _, key = value.field.partition(":")
        if name == "participant" and key:
            value = value._replace(field=f"participant:{identity[key]}")
        elif value.field in ACTORS:
            value = value._replace(value=identity[value.value])
        elif value.field in REFERENCES:
            value = value._replace(value=f"{article}/{value.value}")
        values.append(value)
    return claim._replace(values=tuple(values))
