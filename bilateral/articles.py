"""Files in, :class:`Article` s out: the only door through which text comes.

A text is decoded, its line ends become ``\\n``, its byte-order mark goes and cp1252 punctuation that was decoded as
control characters is repaired; nothing else is changed, so that every offset holds for ever.
"""

from __future__ import annotations

import os
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from hashlib import sha256
from pathlib import Path, PurePosixPath

from charset_normalizer import from_bytes
from ftfy.fixes import fix_c1_controls
from slugify import slugify

from bilateral.facts import Article, Report
from bilateral.turkish.letters import capital, lower
from bilateral.turkish.vocabulary import organizations

MAX_CHARACTERS = 1_000_000
"""The longest article that is read, in code points."""

_MAX_BYTES = 4 * MAX_CHARACTERS + 4  # UTF-32 with its byte-order mark: no encoding needs more


class InputError(Exception):
    """A source that cannot be read: one line with the file and the reason."""

    def __init__(self, path: Path | str, reason: str) -> None:
        super().__init__(f"{_one_line(str(path))}: {reason}")


def _one_line(text: str) -> str:
    return " ".join(text.splitlines())


# ---------------------------------------------------------------------------------------------------------- files


def read(paths: Sequence[Path]) -> list[Article]:
    """Every article under these files and directories, sorted by id.

    Directories are searched for ``*.txt``, hidden names aside.  A file that is reached twice is read once, and one text
    under two paths makes two articles.  Raises :class:`InputError` at the first source that cannot be read.
    """
    named = _shortest_names([found for path in paths for found in _found(path)])
    return _distinct([_article(_stored(decode(_content(file), str(file)), str(file)), name) for file, name in named])


def _found(argument: Path) -> list[tuple[Path, str]]:
    """The text files of one argument, each with its path relative to it."""
    if not argument.exists():
        raise InputError(argument, "no such file or directory")
    if not argument.is_dir():
        return [(argument, _name(argument.name))]
    found = [(file, _name(file.relative_to(argument).as_posix())) for file in _text_files(argument)]
    if not found:
        raise InputError(argument, "a directory without articles (*.txt)")
    return found


def _text_files(directory: Path) -> Iterator[Path]:
    for folder, subfolders, names in os.walk(directory, onerror=_refuse):
        subfolders[:] = sorted(name for name in subfolders if not name.startswith("."))
        for name in sorted(names):
            if name.endswith(".txt") and not name.startswith("."):
                yield Path(folder, name)


def _refuse(error: OSError) -> None:
    raise InputError(error.filename, _reason(error)) from error


def _reason(error: OSError) -> str:
    return f"cannot be read ({error.strerror or error})"


def _name(path: str) -> str:
    """The path as text: file names may hold bytes that are no characters, which no database takes."""
    return os.fsencode(path).decode("utf-8", "replace")


def _shortest_names(found: Sequence[tuple[Path, str]]) -> list[tuple[Path, str]]:
    """Each real file once, under its shortest path, whatever the order of the arguments."""
    names: dict[Path, tuple[Path, str]] = {}
    for file, name in sorted(found, key=lambda pair: (pair[1].count("/"), pair[1], pair[0])):
        names.setdefault(file.resolve(), (file, name))
    return list(names.values())


def _content(file: Path) -> bytes:
    try:
        if not file.is_file() and file.exists():
            raise InputError(file, "not a regular file")
        if file.stat().st_size > _MAX_BYTES:
            raise InputError(file, f"longer than {MAX_CHARACTERS:,} characters")
        return file.read_bytes()
    except OSError as error:
        raise InputError(file, _reason(error)) from error


def _distinct(articles: Sequence[Article]) -> list[Article]:
    """One article per path and text; ids that would be alike are told apart by a hash of the path."""
    unique = {(article.path, article.sha256): article for article in articles}
    shared = Counter(article.id for article in unique.values())
    distinct = [_told_apart(article) if shared[article.id] > 1 else article for article in unique.values()]
    return sorted(distinct, key=lambda article: article.id)


def _told_apart(article: Article) -> Article:
    return replace(article, id=f"{article.id}-{_digest(article.path)[:8]}")


# ------------------------------------------------------------------------------------------------------- encodings

_MARKS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
_SIGNATURES = (b"%PDF-", b"PK\x03\x04", b"\x1f\x8b", b"{\\rtf")
_CONTROLS = bytes(code for code in range(32) if code not in b"\0\t\n\v\f\r\x1a\x1b")
_TURKISH = frozenset("çğıöşüÇĞİÖŞÜâîûÂÎÛ‘’“”„–—…•«»°·´\u00a0")


def decode(data: bytes, path: str) -> str:
    """The characters of a file: UTF-8, UTF-16 with or without its mark, cp1254, else what charset-normalizer finds."""
    if _is_binary(data):
        raise InputError(path, "a binary file")
    try:
        return data.decode(_encoding(data, path))
    except UnicodeDecodeError as error:
        raise InputError(path, f"broken {error.encoding} at byte {error.start:,}") from error


def _is_binary(data: bytes) -> bool:
    controls = len(data) - len(data.translate(None, _CONTROLS))
    return data.startswith(_SIGNATURES) or (controls * 100 > len(data) and not _is_utf16(data))


def _is_utf16(data: bytes) -> bool:
    """Every other byte of Latin text in UTF-16 is 0 or, for the Turkish letters of Latin Extended-A, 1."""
    return data.startswith((b"\xff\xfe", b"\xfe\xff", b"\x00\x00\xfe\xff")) or data.count(0) * 4 > len(data)


def _encoding(data: bytes, path: str) -> str:
    marked = [name for mark, name in _MARKS if data.startswith(mark)]
    if marked:
        return marked[0]
    if 0 in data:
        return _utf16_order(data, path)
    return _eight_bit(data, path)


def _utf16_order(data: bytes, path: str) -> str:
    guess = from_bytes(data, cp_isolation=["utf_16_le", "utf_16_be"]).best() if _is_utf16(data) else None
    if guess is None:
        raise InputError(path, "a binary file or one with NUL characters")
    return guess.encoding


def _eight_bit(data: bytes, path: str) -> str:
    if _is_utf8(data):
        return "utf-8"
    if _reads_as_turkish(data):
        return "cp1254"
    guess = from_bytes(data).best()
    if guess is None:
        raise InputError(path, "a binary file or one in an unknown encoding")
    return guess.encoding


def _is_utf8(data: bytes) -> bool:
    """Also what is UTF-8 for the most part: it is broken, but in no other encoding."""
    drafted = data.decode("utf-8", "replace")
    return drafted.encode() == data or drafted.count("\ufffd") * 2 < len(_foreign(drafted))


def _foreign(text: str) -> list[str]:
    return [char for char in text if char > "\x7f"]


def _reads_as_turkish(data: bytes) -> bool:
    """Whether cp1254 gives Turkish letters and punctuation for at least four fifths of what is not ASCII."""
    foreign = _foreign(data.decode("cp1254", "replace"))
    return "\ufffd" not in foreign and sum(char in _TURKISH for char in foreign) * 5 >= len(foreign) * 4


# ---------------------------------------------------------------------------------------------------------- one text


def parse(text: str, path: str) -> Article:
    """The article that a text is: repaired, with its header and its agency reports.  Pure and linear in its length."""
    return _article(_stored(text, path), path)


def _article(stored: str, path: str) -> Article:
    digest = _digest(stored)
    published_on, _ = header(stored)
    reports = tuple(_reports(stored, published_on))
    return Article(
        id=f"{slugify(PurePosixPath(path).stem, max_length=80) or 'article'}-{digest[:8]}",
        path=path,
        text=stored,
        sha256=digest,
        title=reports[0].title,
        publisher=reports[0].publisher,
        published_on=published_on,
        reports=reports,
    )


def _digest(text: str) -> str:
    return sha256(text.encode()).hexdigest()


_NO_CHARACTER = re.compile("[\0\ud800-\udfff]")


def _stored(text: str, path: str) -> str:
    """The text as it is stored; ``path`` is for the message where it cannot be."""
    unmarked = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    if not unmarked.strip():
        raise InputError(path, "empty")
    if len(unmarked) > MAX_CHARACTERS:
        raise InputError(path, f"longer than {MAX_CHARACTERS:,} characters")
    if _NO_CHARACTER.search(unmarked):
        raise InputError(path, "holds NUL characters or halves of surrogate pairs")
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
