"""Text → :class:`Article`: its header, its agency reports, their headlines and sources.

Its line ends become ``\\n``, its byte-order mark goes and cp1252 punctuation that was decoded as control characters is
repaired; nothing else is changed, so that every offset holds for ever.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from hashlib import sha256
from pathlib import PurePosixPath

from ftfy.fixes import fix_c1_controls
from slugify import slugify

from bilateral.articles.refusals import MAX_CHARACTERS, InputError
from bilateral.articles.told import Told
from bilateral.facts import Article, Report
from bilateral.turkish.letters import capital, lower
from bilateral.turkish.vocabulary import organizations

# ---------------------------------------------------------------------------------------------------------- one text


def parse(text: str, path: str) -> Article:
    """The article that a text is: repaired, with its header and its agency reports.  Pure and linear in its length."""
    return article(Told(text), path)


def article(told: Told, path: str) -> Article:
    """The article that a source tells: its headline stands over its words, and what the source says of it goes with it."""
    stored = _stored(_under_headline(told), path, told.locator)
    digest = _digest(stored)
    published_on = header(stored)[0] or told.published_on
    reports = _told_of(tuple(_reports(stored, published_on)), told)
    return Article(
        id=f"{slugify(told.key or told.title or PurePosixPath(path).stem, max_length=80) or 'article'}-{digest[:8]}",
        path=path,
        text=stored,
        sha256=digest,
        title=told.title or reports[0].title,
        publisher=told.publisher or reports[0].publisher,
        published_on=published_on,
        reports=reports,
        locator=told.locator,
        url=told.url,
    )


def _under_headline(told: Told) -> str:
    words = told.text.lstrip("\ufeff \t\r\n") if told.title else told.text
    if not told.title or not words.strip():
        return words
    first, _, rest = words.partition("\n")
    return f"{told.title}\n\n{rest.lstrip() if first.strip() == told.title and rest.strip() else words}"


def _told_of(reports: tuple[Report, ...], told: Told) -> tuple[Report, ...]:
    """The first report has the title and the publisher that the source gives, unless its own words give them."""
    first = reports[0]
    titled = replace(first, title=first.title or told.title, publisher=first.publisher or told.publisher)
    return (titled, *reports[1:])


def own_id(article: Article) -> str:
    """The id that an article has where no other has the same name and text, whatever it got among others."""
    plain, _, mark = article.id.rpartition("-")
    return article.id if article.sha256.startswith(mark) else plain


def told_apart(same: Article) -> Article:
    """The article with an id that no other of the same name and text has."""
    place = f"{same.path}#{same.locator}" if same.locator else same.path
    return replace(same, id=f"{own_id(same)}-{_digest(place)[:8]}")


def _digest(text: str) -> str:
    return sha256(text.encode()).hexdigest()


_NO_CHARACTER = re.compile("[\0\ud800-\udfff]")


def _stored(text: str, path: str, locator: str | None) -> str:
    """The text as it is stored; the place is for the message where it cannot be."""
    unmarked = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    if not unmarked.strip():
        raise InputError(path, "empty", locator)
    if len(unmarked) > MAX_CHARACTERS:
        raise InputError(path, f"longer than {MAX_CHARACTERS:,} characters", locator)
    if _NO_CHARACTER.search(unmarked):
        raise InputError(path, "holds NUL characters or halves of surrogate pairs", locator)
    return fix_c1_controls(unmarked)


_HEADER = re.compile(r"[ \t]?date ([0-9]{4}-[0-9]{2}-[0-9]{2})(?!\S)[ \t]*")


def header(text: str, start: int = 0) -> tuple[str | None, int]:
    """The day that a header `` date YYYY-MM-DD `` at ``start`` gives, and where the words after it begin."""
    match = _HEADER.match(text, start)
    if match is None or not _is_day(match[1]):
        return None, start
    return match[1], match.end()


def _is_day(day: str) -> bool:
    try:
        date.fromisoformat(day)
    except ValueError:
        return False
    return True


# ---------------------------------------------------------------------------------------------------------- reports


@dataclass(frozen=True, slots=True)
class _Line:
    """A line that is not blank: where it begins, its words without any header, and its header's day."""

    start: int
    text: str
    day: str | None
    after_gap: bool


def _lines(text: str) -> list[_Line]:
    lines: list[_Line] = []
    start, gap = 0, True
    for raw in text.split("\n"):
        day, words = header(raw)
        if raw.strip():
            lines.append(_Line(start, raw[words:].strip(), day, gap))
        gap = not raw.strip()
        start += len(raw) + 1
    return lines


def _reports(text: str, published_on: str | None) -> Iterator[Report]:
    """The reports of a text, one after the other, without gaps between them."""
    lines = _lines(text)
    heads = [0, *(index for index in range(1, len(lines)) if _begins_report(lines, index))]
    starts = [0, *(lines[index].start for index in heads[1:]), len(text)]
    for nth, (first, last) in enumerate(zip(heads, [*heads[1:], len(lines)], strict=True)):
        own = [line.text for line in lines[first:last] if line.text]
        day = lines[first].day or published_on
        yield Report(starts[nth], starts[nth + 1], _title(own), _publisher(own), day)


def _begins_report(lines: Sequence[_Line], index: int) -> bool:
    """A header, what follows a ruled line, or a headline whose next line says from which source the news is."""
    line, before = lines[index], lines[index - 1].text
    if line.day is not None or _RULE.fullmatch(line.text):
        return line.day is not None
    following = lines[index + 1].text if index + 1 < len(lines) else ""
    if _RULE.fullmatch(before):
        return not _STARS.fullmatch(before) or looks_like_headline(line.text, following)
    if not line.after_gap or _is_subhead(line.text, lines[0].text):
        return False
    return looks_like_headline(line.text, following) and source(following) is not None


def _is_subhead(line: str, title: str) -> bool:
    """Quotations and, under a title that is not, lines in capitals stand over a section, not over a report."""
    quoted = line[:1] in set("\"'“‘«") and line[-1:] in set("\"'”’»")
    return quoted or (line.isupper() and not title.isupper())


_RULE = re.compile(r"(?:[-–—=_*~#] ?){3,}")
_STARS = re.compile(r"[* ]+")
"""Stars also part the sections of one column, so only a headline after them begins another report."""

_CLOSING = "\"'”’»)] "
_OPENING = re.compile(r"[\"'“‘«(\[]*[^\W_a-zçğıöşüâîû]")
_PLACE = r"[A-ZÇĞİÖŞÜÂÎÛ]{2,}(?:[ /-][A-ZÇĞİÖŞÜÂÎÛ]{2,}){0,3}"
_DATELINE = re.compile(rf"{_PLACE}(?: ?\([^()]{{2,40}}\))? [-–—] ")
_SITE = re.compile(r"(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,10}")


def looks_like_headline(line: str, next_line: str) -> bool:
    """Whether a line stands over another as a headline does: short, and no sentence, dateline or list item.

    Headlines may exclaim, ask or trail off ("…"), but neither end in a full stop nor introduce what follows (":").
    """
    words = line.strip()
    bare = words.rstrip(_CLOSING)
    if not next_line.strip() or not 3 <= len(words) <= 120 or len(words.split()) > 18:
        return False
    if bare.endswith((":", ";", ",")) or (bare.endswith(".") and not bare.endswith("..")):
        return False
    return _OPENING.match(words) is not None and _DATELINE.match(words) is None and _alone(words) is None


def _title(lines: Sequence[str]) -> str | None:
    following = lines[1] if len(lines) > 1 else ""
    return lines[0] if lines and looks_like_headline(lines[0], following) else None


def _publisher(lines: Sequence[str]) -> str | None:
    """The source that the first words name, else the one that stands alone at the end."""
    if not lines:
        return None
    opening = lines[: 2 if _title(lines) else 1]
    named = (_alone(opening[0]), *map(source, opening), _signature(lines[-1]))
    return next((name for name in named if name is not None), None)


# ---------------------------------------------------------------------------------------------------------- sources

_CAPITAL = r"[A-ZÇĞİÖŞÜÂÎÛ][\w.&-]*"
_CASE = r"(?:['’]\w{1,5}|(?<=[ıiuü])n\w{1,4})(?!\w)"
_BRACKET = r"\s?\([^()]{1,40}\)"
_SAYS = (
    r"[^.;:!?]{0,60}?\b(?:göre\b|haberin\w|haberiyle\b|bildirdi|duyurdu|aktardı|geçtiği\b|edindiği\b"
    r"|açıklamada bulunan\b|konuşan\b|demeç\b|demecinde\b)"
)
_ATTRIBUTED = rf"(?:{_CASE}(?:{_BRACKET})?{_SAYS}|{_BRACKET}{_CASE}{_SAYS}|(?:{_BRACKET})?\smuhabir)"
_AGENCY = re.compile(rf"(?P<name>(?:{_CAPITAL} ){{1,5}}?)(?P<kind>(?:[Hh]aber )?[Aa]jansı){_ATTRIBUTED}")
_NAMED_AFTER = re.compile(rf"\b[Aa]jansı (?P<name>{_CAPITAL}(?: {_CAPITAL}){{0,3}}){_ATTRIBUTED}")
_MEDIUM = re.compile(
    rf"(?P<name>{_CAPITAL}(?: {_CAPITAL}){{0,3}})(?:['’]\w{{1,4}}"
    r"|(?: \w{1,12})? (?:gazetesi|televizyonu|kanalı|dergisi|radyosu|sitesi)n[iıuü]n)"
    r"(?: \w{1,15}){0,2} haberin(?:e göre|de)\b"
)
_HEAD, _FIRST_WORDS = 200, 60


def source(line: str) -> str | None:
    """The news source to which the first words of a line attribute the news, in the nominative; None if to none.

    "… Haber Ajansına (XYZ) göre", "XYZ'nin haberine göre", "XYZ muhabirine", "… gazetesinin haberine göre", or a
    dateline "BAKÜ (XYZ) -".
    """
    head = line.strip()[:_HEAD]
    found = (_dateline_agency(head), _known_agency(head), _written_agency(head), _written_medium(head))
    return next((name for name in found if name is not None), None)


@lru_cache(maxsize=1)
def _agencies() -> Mapping[str, str]:
    """The lower-case forms of the news agencies' names, each with the name."""
    agencies = [each for each in organizations() if each.kind == "news_agency"]
    forms = [(form, each.name) for each in agencies for form in (*each.forms, each.short, each.name) if form]
    return {lower(form): name for form, name in forms}


@lru_cache(maxsize=1)
def _known() -> re.Pattern[str]:
    longest_first = sorted(_agencies(), key=lambda form: (-len(form), form))
    return re.compile(rf"(?<!\w)(?P<name>{'|'.join(map(re.escape, longest_first))}){_ATTRIBUTED}")


def _known_agency(head: str) -> str | None:
    match = _known().search(lower(head))
    if match is None or match.start() > _FIRST_WORDS or not head[match.start()].isupper():
        return None
    return _agencies()[match["name"]]


def _written_agency(head: str) -> str | None:
    match = _AGENCY.search(head)
    if match is not None and match.start() <= _FIRST_WORDS:
        kind = " ".join(map(capital, match["kind"].split()))
        return _agencies().get(lower(match["name"].strip())) or match["name"] + kind
    match = _NAMED_AFTER.search(head)
    return match["name"] if match is not None and match.start() <= _FIRST_WORDS else None


def _written_medium(head: str) -> str | None:
    match = _MEDIUM.search(head)
    return match["name"] if match is not None and match.start() <= _FIRST_WORDS else None


_IN_BRACKETS = re.compile(rf"(?:{_PLACE}\s?)?\((?P<name>[^()]{{2,40}})\)\s?(?P<dash>[-–—])?")
_BARE = re.compile(rf"{_PLACE}\s?[-–—/]\s?(?P<name>[A-ZÇĞİÖŞÜ]{{2,10}})(?=\s?[-–—:]|$)")


def _dateline_agency(head: str) -> str | None:
    """The agency of "BAKÜ (XYZ) - …", "(XYZ) - …" or "BAKÜ - XYZ"; unknown ones only in capitals before a dash."""
    bracketed, bare = _IN_BRACKETS.match(head), _BARE.match(head)
    name = bracketed["name"] if bracketed else bare["name"] if bare else ""
    known = _agencies().get(lower(name))
    unknown = name if bracketed and bracketed["dash"] and name.isalpha() and name.isupper() else None
    return known or unknown


def _alone(line: str) -> str | None:
    """The source whose name is all that a line holds: an agency's ("AA", "(AA)") or a site's."""
    words = line.strip(" \t()[]-–—/*.")
    return words if _SITE.fullmatch(words) else _agencies().get(lower(words))


_SIGNED = re.compile(r"[.!?\"'”’]\s{1,3}(?P<name>\(?[^.!?\"'”’]{2,40})$")


def _signature(line: str) -> str | None:
    """The source at the end of a report: alone on its last line, or after its last sentence."""
    signed = _SIGNED.search(line[-60:])
    return _alone(line) or (_alone(signed["name"]) if signed else None)
