"""Articles of a few sentences, as tests tell them, and what is read in them."""

from __future__ import annotations

from hashlib import sha256

from bilateral.extract.scene import Scene
from bilateral.facts import Article, Reading, Report
from bilateral.reading import look, read_article

DAY = "2024-05-14"
"""A Tuesday."""


def article(text: str, day: str | None = DAY, name: str = "a") -> Article:
    """An article of one report."""
    report = Report(0, len(text), None, None, day)
    return Article(name, f"{name}.txt", text, sha256(text.encode()).hexdigest(), None, None, day, (report,))


def scene(text: str, day: str | None = DAY) -> Scene:
    return look(article(text, day))


def reading(text: str, day: str | None = DAY, name: str = "a") -> Reading:
    return read_article(article(text, day, name))
