"""What is wanted against what is there → the database: made anew, or changed where it is.

A database that nothing but this program changed, and of which the tables beside it know how it was put together, is changed
in its place if little changes.  In any other case it is written anew from what was read.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

from bilateral.analyses import Analyses
from bilateral.facts import Article, Fact, Refusal
from bilateral.progress import Meter
from bilateral.resolve import Corpus, TooMuchError
from bilateral.sources import Sources
from bilateral.store import Reference, built_of, held, held_refusals, update, write
from bilateral.turkish.search import index_terms
from bilateral.versions import versions, writer

ONE_IN = 50
"""Where more than one article in so many is touched, all is written anew."""
_BITS = 128


class Builder:
    """One build of one database: :meth:`name` what it shall hold, have :meth:`unread` read, :meth:`build`."""

    def __init__(self, kept: Analyses, target: Path, fresh: bool, reference: Callable[[], Reference], meter: Meter) -> None:
        self._kept, self._target, self._reference, self._meter = kept, target, reference, meter
        self._sources = Sources(kept.db)
        self._corpus = Corpus(kept.db, kept.text, kept.reading, meter.phase)
        self._before = built_of(target)
        self._known = not fresh and self._before is not None and kept.state("built") == self._how(self._before)

    def name(self, located: Mapping[str, Article], add: bool) -> None:
        """Hold these articles, and with ``add`` those that the database holds."""
        if add and self._kept.state("sources") != self._before:
            with self._kept.at_once():
                self._sources.recall(map(self._kept.without_text, held(self._target)))
                self._kept.set_state("sources", self._before)
        self._sources.name(located, add)
        self._gone = self._sources.gone() if self._known else []
        self._come = self._sources.come() if self._known else []
        if not self._known or self._is_much():
            self._known, self._come = False, self._sources.all()

    def _is_much(self) -> bool:
        return bool(self._gone or self._come) and len(self._gone) + len(self._come) > self._most()

    def _most(self) -> int:
        return self._corpus.size() // ONE_IN

    def unread(self) -> list[Article]:
        """The articles whose readings are needed."""
        return [article for _, _, article in self._come]

    def build(self, rejected: Sequence[Refusal]) -> None:
        """Make the database hold what was named; every reading is there."""
        if not (self._known and self._changed_in_place(rejected)):
            self._write(rejected)

    def _changed_in_place(self, rejected: Sequence[Refusal]) -> bool:
        """Whether it is little, and done."""
        same = not self._gone and not self._come and list(rejected) == held_refusals(self._target)
        if not same and not self._most():
            return False
        try:
            with self._kept.at_once():
                if not same:
                    self._change(rejected)
                self._sources.keep()
        except TooMuchError:
            return False
        return True

    def _change(self, rejected: Sequence[Refusal]) -> None:
        now = _fingerprint(self._before, self._corpus.contents(self._gone), [each[:2] for each in self._come])
        change = self._corpus.change(self._gone, self._come, whole=False, most=self._most())
        self._meter.phase("changing the database")
        update(change, rejected, self._target, index_terms, versions() | {"articles": now})
        self._keep_state(now)

    def _write(self, rejected: Sequence[Refusal]) -> None:
        come = self._come if not self._known else self._sources.all()
        now = _fingerprint(None, (), [each[:2] for each in come])
        with self._kept.at_once():
            self._kept.set_state("built", None)
            self._corpus.clear()
            change = self._corpus.change((), come, whole=True)
        shown = replace(change, facts=self._counted(change.facts))
        write(shown, rejected, self._target, self._reference(), index_terms, versions() | {"articles": now})
        with self._kept.at_once():
            self._sources.keep()
            self._keep_state(now)
        self._kept.tidy()

    def _counted(self, facts: Iterable[Fact]) -> Iterator[Fact]:
        self._meter.begin(self._corpus.size("facts"), 0, None, "writing", "facts")
        for fact in facts:
            yield fact
            self._meter.step()
        self._meter.phase("indexing and checking")

    def _keep_state(self, now: str) -> None:
        self._kept.set_state("sources", now)
        self._kept.set_state("built", self._how(now))

    def _how(self, articles: str) -> str:
        """Of which articles and by what a database was built."""
        return f"{articles} {self._kept.reader} {writer()}"


def _fingerprint(before: str | None, gone: Iterable[tuple[str, str]], come: Iterable[tuple[str, str]]) -> str:
    """One name for a set of articles, by the places and contents of those that go and come; their order does not matter."""
    return f"{(int(before or '0', 16) - sum(map(_number, gone)) + sum(map(_number, come))) % 2**_BITS:032x}"


def _number(article: tuple[str, str]) -> int:
    return int.from_bytes(sha256("\n".join(article).encode()).digest()[: _BITS // 8], "big")
