"""The one line by which a fact is cited: what, between whom, when, told by whom, and where it stays."""

from __future__ import annotations

from dataclasses import dataclass

SQL = """
    SELECT f.summary,
           substr(f.date, 1, CASE f.date_precision WHEN 'year' THEN 4 WHEN 'month' THEN 7 ELSE 10 END) AS day,
           (SELECT group_concat(name, ' – ') FROM (
                SELECT c.name FROM fact_countries x JOIN countries c ON c.iso3 = x.country
                WHERE x.fact = f.id ORDER BY x.country)) AS countries,
           coalesce(r.title, a.title) AS headline,
           e.article,
           coalesce(r.publisher, a.publisher) AS publisher,
           coalesce(r.published_on, a.published_on) AS published_on,
           (SELECT count(DISTINCT report) FROM evidence WHERE fact = f.id) AS reports
    FROM facts f
    JOIN evidence e ON e.id = f.first_evidence
    JOIN reports r ON r.id = e.report
    JOIN articles a ON a.id = e.article
    WHERE f.id = ?
"""
"""Gives the fields of Cited for a fact's id; the article is the one that holds the fact's first evidence."""


@dataclass(frozen=True, slots=True)
class Cited:
    """What the line is made of; ``day`` is no more exact than it is known."""

    summary: str
    day: str | None
    countries: str | None
    headline: str | None
    article: str
    publisher: str | None
    published_on: str | None
    reports: int


def line(cited: Cited, url: str) -> str:
    """The citation, in one line."""
    told = cited.countries if cited.countries and cited.countries not in cited.summary else None
    what = ", ".join(part for part in (cited.summary.rstrip("."), told, cited.day or "undated") if part)
    return f"{what}. {_source(cited)}. {url}"


def _source(cited: Cited) -> str:
    """``Agency, 2019-03-04, “Headline” and 2 more reports``; an article without a headline is named by its id."""
    article = f"“{cited.headline}”" if cited.headline else f"article {cited.article}"
    named = ", ".join(part for part in (cited.publisher or "Turkish news", cited.published_on, article) if part)
    more = cited.reports - 1
    return named + (f" and {more} more report{'s' if more > 1 else ''}" if more else "")
