"""Which articles a database shall hold: those that are named, or those that it holds and those that are named."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from bilateral.analyses import Name, name_of
from bilateral.articles import Gathered
from bilateral.facts import Article, Refusal

Located = Mapping[str, Article]
"""Articles by where they come from."""


def added(named: Located, held: Iterable[Article], origins: Mapping[str, Name]) -> dict[str, Article]:
    """The articles that a build of all sources together would read, with the stored text of those not named now.

    A file that is named again counts as it is now; it keeps the shortest path by which it was ever named.  An article of
    whose source nothing is known but that it is held stays, unless it is one of the named.
    """
    by_name = {name_of(article): article for article in held}
    known = {origin: by_name[name] for origin, name in origins.items() if name in by_name and _file(origin)}
    paths = {_file(origin): article.path for origin, article in known.items()}
    now = {origin: _under_shortest_path(article, paths.get(_file(origin))) for origin, article in named.items()}
    again = {_file(origin) for origin in named}
    others = {origin: article for origin, article in known.items() if _file(origin) not in again}
    unknown = by_name.keys() - set(map(name_of, [*known.values(), *now.values()]))
    return {f"held:{name}": by_name[name] for name in unknown} | others | now


def _file(origin: str) -> str:
    """The file of a source, without the place in it; none for the standard input and for what is only known to be held."""
    return origin.partition("#")[0] if origin.startswith("file:") else ""


def still_rejected(named: Gathered, before: Iterable[Refusal]) -> tuple[Refusal, ...]:
    """What could not be read now, and before in files that are not named now."""
    paths = {article.path for article in named.located.values()} | {each.path for each in named.rejected}
    others = {each for each in before if each.path not in paths}
    return tuple(sorted(others | set(named.rejected), key=lambda each: (each.path, each.locator or "", each.reason)))


def _under_shortest_path(article: Article, before: str | None) -> Article:
    shortest = min(article.path, before or article.path, key=lambda path: (path.count("/"), path))
    return replace(article, path=shortest)
