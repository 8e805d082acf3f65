"""What comes in: every format with its place, title, day, publisher and address; what is hostile is refused alone."""

from __future__ import annotations

import csv
import gzip
import io
import json
import re
import sqlite3
import subprocess
import sys
import zipfile
from collections.abc import Mapping
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

import build_db
from bilateral.articles import Gathered, InputError, distinct, gather, refusals, tables
from bilateral.facts import Article, Refusal

TITLE = "Letonya ile Karadağ ulaştırmada anlaştı"
BODY = (
    "Letonya Cumhurbaşkanı Anda Ozola, resmi ziyaret için Podgorica'ya geldi. Ozola, Karadağ Cumhurbaşkanı Goran Vukčević "
    "ile görüştü. İki ülke arasında demir yolu ve liman taşımacılığı alanında bir mutabakat zaptı imzalandı. Görüşmede "
    "turizm, enerji ve eğitim konuları da ele alındı, heyetler gelecek yıl Riga'da yeniden bir araya gelecek."
)
OTHER = "Şili Dışişleri Bakanı, Lima'da Perulu mevkidaşı ile bir araya geldi ve balıkçılık konusunu görüştü."
ENGLISH = "The minister of transport arrived in Riga yesterday and signed a protocol on ports with her counterpart. " * 3
TOLD = {"title": TITLE, "published_on": "2031-03-04", "publisher": "Kurgu Postası", "url": "https://posta.example/haber/7"}


def page(title: str = TITLE, body: str = BODY) -> str:
    head = (
        f'<meta charset="utf-8"><title>{title}</title><meta property="og:title" content="{title}">'
        '<meta property="og:site_name" content="Kurgu Postası"><meta property="og:url" content="https://posta.example/haber/7">'
        '<meta property="article:published_time" content="2031-03-04T09:00:00+03:00">'
    )
    menu = "<nav><ul><li><a href='/'>Ana sayfa</a></li><li><a href='/spor'>Spor haberleri burada</a></li></ul></nav>"
    words = "".join(f"<p>{sentence}.</p>" for sentence in (body + " " + OTHER).rstrip(".").split(". "))
    article = f"<article><h1>{title}</h1>{words}</article>"
    return f"<!doctype html><html lang='tr'><head>{head}</head><body>{menu}{article}</body></html>"


def record(number: int, content: bytes, status: str = "200 OK", kind: str = "text/html; charset=utf-8") -> bytes:
    http = f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {len(content)}\r\n\r\n".encode() + content
    head = (
        "WARC/1.0\r\nWARC-Type: response\r\nContent-Type: application/http; msgtype=response\r\n"
        f"WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-{number:012d}>\r\nWARC-Date: 2031-03-05T00:00:00Z\r\n"
        f"WARC-Target-URI: https://posta.example/haber/{number}\r\nContent-Length: {len(http)}\r\n\r\n"
    )
    return head.encode() + http + b"\r\n\r\n"


def written(folder: Path, name: str, content: str | bytes) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def articles(*paths: Path) -> list[Article]:
    return distinct(gather(paths).located.values())


def told(article: Article) -> Mapping[str, str | None]:
    return {name: getattr(article, name) for name in TOLD}


def refused(found: Gathered) -> list[tuple[str, str | None, str]]:
    return [(each.path, each.locator, each.reason) for each in found.rejected]


def run(*arguments: object, stdin: str | bytes | None = None) -> Result:
    return CliRunner().invoke(build_db.main, [str(argument) for argument in arguments], input=stdin)


def rows(path: Path, sql: str) -> list[tuple[object, ...]]:
    with sqlite3.connect(path) as database:
        return database.execute(sql).fetchall()


# ------------------------------------------------------------------------------------------------------------- formats


def test_markdown_has_its_front_matter_and_loses_its_marks(tmp_path: Path) -> None:
    front = f"---\ntitle: {TITLE}\ndate: 2031-03-04\nsource: Kurgu Postası\nurl: https://posta.example/haber/7\n---\n"
    marked = f"## Ziyaret\n\n**{BODY}**\n\n> [Rapor](https://posta.example/r) ![resim](r.png) *dün* çıktı.\n"
    (article,) = articles(written(tmp_path, "haber.md", front + marked))
    assert told(article) == TOLD
    assert article.text == f"{TITLE}\n\nZiyaret\n\n{BODY}\n\nRapor  dün çıktı."


def test_markdown_without_front_matter_is_text(tmp_path: Path) -> None:
    (article,) = articles(written(tmp_path, "haber.md", f"{TITLE}\n\n{BODY}\n\n---\n\n{OTHER}"))
    assert (article.title, article.published_on, article.locator) == (TITLE, None, None)


def test_html_gives_its_main_text_and_what_the_page_says_of_itself(tmp_path: Path) -> None:
    (article,) = articles(written(tmp_path, "sayfa.html", page()))
    assert told(article) == TOLD
    assert article.text.startswith(f"{TITLE}\n\nLetonya") and "Spor" not in article.text


def test_html_in_an_old_encoding_is_read(tmp_path: Path) -> None:
    old = page(TITLE).replace('charset="utf-8"', 'charset="iso-8859-9"').replace("č", "c").replace("ć", "c")
    (article,) = articles(written(tmp_path, "sayfa.html", old.encode("cp1254")))
    assert article.title == TITLE


def test_a_page_gives_the_same_whatever_the_day(tmp_path: Path) -> None:
    (article,) = articles(written(tmp_path, "sayfa.html", page().replace("2031-03-04", "2099-03-04")))
    assert article.published_on == "2099-03-04"


@pytest.mark.parametrize(
    "names",
    [
        ("text", "title", "date", "publisher", "url", "id"),
        ("Metin", "Başlık", "Yayın Tarihi", "Kaynak", "Adres", "Haber No"),
        ("maintext", "headline", "date_publish", "source_domain", "link", "_id"),
    ],
)
def test_records_are_known_by_their_common_names(tmp_path: Path, names: tuple[str, ...]) -> None:
    values = (BODY, TITLE, "04.03.2031", "Kurgu Postası", "https://posta.example/haber/7", "h-7")
    record_ = dict(zip(names, values, strict=True))
    table = io.StringIO()
    csv.writer(table, delimiter=";").writerows([names, values])
    (of_json,) = articles(written(tmp_path, "a.jsonl", "\n" + json.dumps(record_) + "\n"))
    (of_table,) = articles(written(tmp_path, "a.csv", table.getvalue()))
    assert told(of_json) == told(of_table) == TOLD
    assert (of_json.locator, of_table.locator) == ("line 2", "row 2")
    assert of_json.id == of_table.id == f"h-7-{of_json.sha256[:8]}"


def test_every_name_of_a_field_stands_once() -> None:
    names = [name for of in tables._names().values() for name in of]
    assert len(names) == len(set(names))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1254", "utf-16"])
def test_a_table_may_be_in_any_encoding_and_have_lines_in_its_fields(tmp_path: Path, encoding: str) -> None:
    content = f'title,text\n"{TITLE}","Başlıyor.\n\nBakan geldi, ""iyi"" dedi."\n'
    (article,) = articles(written(tmp_path, "a.csv", content.encode(encoding)))
    assert article.text == f'{TITLE}\n\nBaşlıyor.\n\nBakan geldi, "iyi" dedi.'


@pytest.mark.parametrize(
    ("value", "day"),
    [
        ("2031-03-04T23:59:00+03:00", "2031-03-04"), ("20310304", "2031-03-04"), ("4.3.2031 10:15", "2031-03-04"),
        ("04/03/2031", "2031-03-04"), ("Tue, 04 Mar 2031 09:00:00 +0300", "2031-03-04"), ("2031-02-30", None),
        ("dün", None), (1930000000, None), (None, None), ("", None),
    ],
)  # fmt: skip
def test_days_are_read_or_left_out(tmp_path: Path, value: object, day: str | None) -> None:
    (article,) = articles(written(tmp_path, "a.jsonl", json.dumps({"text": BODY, "date": value})))
    assert article.published_on == day


@pytest.mark.parametrize("pack", [bytes, gzip.compress])
def test_warc_gives_its_pages_and_nothing_else(tmp_path: Path, pack: type[bytes]) -> None:
    content = [
        record(1, page().encode()),
        record(2, b"\x89PNG", kind="image/png"),
        record(3, page("Yok").encode(), status="404 Not Found"),
        record(4, page(f"{TITLE} yine").encode()),
    ]
    path = written(tmp_path, "haber.warc" + (".gz" if pack is not bytes else ""), b"".join(map(pack, content)))
    found = articles(path)
    assert {article.locator: article.url for article in found} == {
        "urn:uuid:00000000-0000-0000-0000-000000000001": "https://posta.example/haber/1",
        "urn:uuid:00000000-0000-0000-0000-000000000004": "https://posta.example/haber/4",
    }
    assert all((each.published_on, each.publisher) == ("2031-03-04", "Kurgu Postası") for each in found)


def test_zip_holds_all_other_formats(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "haber.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("alt/a.txt", BODY)
        archive.writestr("b.jsonl", json.dumps({"text": OTHER * 3}))
        archive.writestr("c.warc.gz", gzip.compress(record(1, page().encode())))
        archive.writestr("__MACOSX/a.txt", "x")
        archive.writestr("resim.png", b"\x89PNG")
    found = sorted((article.locator or "", article.path) for article in articles(tmp_path / "haber.zip"))
    places = ["alt/a.txt", "b.jsonl line 1", "c.warc.gz urn:uuid:00000000-0000-0000-0000-000000000001"]
    assert found == [(place, "haber.zip") for place in places]


def test_a_glob_names_what_its_folder_holds(tmp_path: Path) -> None:
    for name in ("2031/a.txt", "2031/b.txt", "2031/c.pdf", "2032/d.md", "x.txt"):
        written(tmp_path, name, name + BODY)
    assert sorted(a.path for a in articles(tmp_path / "203*" / "*")) == ["2031/a.txt", "2031/b.txt", "2032/d.md"]
    assert sorted(a.path for a in articles(tmp_path / "**" / "*.txt")) == ["2031/a.txt", "2031/b.txt", "x.txt"]
    with pytest.raises(InputError, match="a pattern that no article's name matches"):
        gather([tmp_path / "*.warc"])


@pytest.mark.parametrize(
    ("content", "locators"),
    [
        (BODY, [None]),
        ("{not JSON\n" + BODY, [None]),
        ('{"text": "Bakan geldi."}\n{"text": "Bakan gitti."}\n', ["line 1", "line 2"]),
    ],
)
def test_standard_input_is_text_or_jsonl(tmp_path: Path, content: str, locators: list[str | None]) -> None:
    assert run("-", "-q", "-o", tmp_path / "a.db", stdin=content).exit_code == 0
    assert rows(tmp_path / "a.db", "SELECT path, locator FROM articles ORDER BY locator") == [("-", each) for each in locators]


# ----------------------------------------------------------------------------------------------- refused and set aside


def test_other_languages_are_set_aside_and_counted(tmp_path: Path) -> None:
    azeri = "Azərbaycan Prezidenti dünən Bakıda Gürcüstanın baş naziri ilə görüşdü və iki ölkə arasında müqavilə imzalandı."
    for name, text in {"a.txt": BODY, "b.txt": ENGLISH, "c.txt": ENGLISH + "x", "d.txt": azeri}.items():
        written(tmp_path, name, text)
    result = run(tmp_path, "-o", tmp_path / "a.db")
    assert result.exit_code == 0 and result.stderr == ""
    assert [line.split() for line in result.stdout.splitlines()[-3:]] == [
        ["set", "aside", "3"], ["language", "az", "1"], ["language", "en", "2"],
    ]  # fmt: skip
    assert rows(tmp_path / "a.db", "SELECT path FROM articles") == [("a.txt",)]


def test_turkish_is_read_without_its_letters_and_in_short(tmp_path: Path) -> None:
    plain = BODY.translate(str.maketrans("çğıöşüÇĞİÖŞÜ", "cgiosuCGIOSU"))
    assert len(articles(written(tmp_path, "a.txt", plain), written(tmp_path, "b.txt", "Bakan geldi."))) == 2


def test_only_other_languages_are_an_error(tmp_path: Path) -> None:
    result = run(written(tmp_path, "a.txt", ENGLISH), "-o", tmp_path / "a.db")
    assert result.exit_code == 1 and "no article in Turkish: 1 in other languages (en)" in result.stderr


def test_what_is_refused_stops_nothing_and_is_told(tmp_path: Path) -> None:
    lines = [json.dumps({"text": BODY}), "{bozuk", json.dumps({"baslik": "x"}), json.dumps({"text": "a\0b"}), "[1]"]
    written(tmp_path, "haber/a.jsonl", "\n".join(lines))
    written(tmp_path, "haber/bos.txt", "")
    result = run(tmp_path / "haber", "-o", tmp_path / "a.db")
    told_of = [
        ("a.jsonl", "line 2", "no JSON object"),
        ("a.jsonl", "line 3", "no text under a name that is known (text, body, content, metin …)"),
        ("a.jsonl", "line 4", "holds NUL characters or halves of surrogate pairs"),
        ("a.jsonl", "line 5", "no JSON object"),
        ("bos.txt", None, "empty"),
    ]
    assert rows(tmp_path / "a.db", "SELECT path, locator, reason FROM rejected ORDER BY path, locator") == told_of
    assert result.exit_code == 0
    assert result.stderr.splitlines() == [f"build_db.py: refused: {Refusal(*each)}" for each in told_of]
    assert ["refused", "5"] in [line.split() for line in result.stdout.splitlines()]


def test_strictly_nothing_is_written(tmp_path: Path) -> None:
    written(tmp_path, "haber/a.txt", BODY)
    written(tmp_path, "haber/bos.txt", "")
    result = run(tmp_path / "haber", "--strict", "-o", tmp_path / "a.db")
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr == "build_db.py: error: bos.txt: empty\n"
    assert not (tmp_path / "a.db").exists()


# ------------------------------------------------------------------------------------------------------------- hostile


@pytest.mark.parametrize("packed", [False, True])
@pytest.mark.parametrize("kept", [0.55, 0.8, 0.97])
def test_of_a_cut_warc_all_before_the_cut_is_read(tmp_path: Path, packed: bool, kept: float) -> None:
    records = [record(number, page(f"{TITLE} {number}").encode()) for number in range(6)]
    content = b"".join(map(gzip.compress, records) if packed else records)
    path = written(tmp_path, "a.warc.gz" if packed else "a.warc", content[: int(kept * len(content))])
    found = gather([path])
    assert len(found.located) in {int(6 * kept), int(6 * kept) + 1} - {6}
    assert len(found.rejected) == 1 and "cut" in found.rejected[0].reason


def test_what_is_no_warc_is_refused(tmp_path: Path) -> None:
    negative = b"WARC/1.0\r\nContent-Length: -7\r\n\r\n"
    for content in (b"", b"Bakan geldi. " * 99, gzip.compress(b"\0" * 999), negative, b"\x1f\x8b\x08x"):
        with pytest.raises(InputError):
            gather([written(tmp_path, "a.warc", content)])


def test_a_gzip_bomb_is_refused_with_its_limit(tmp_path: Path) -> None:
    bomb = record(1, page().encode()) + record(2, b"<p>" + b"a" * 60_000_000)
    found = gather([written(tmp_path, "a.warc.gz", gzip.compress(bomb))])
    assert len(found.located) == 1
    assert ("after record 2", "unpacks to more than 200 times its size, as bombs do") in [each[1:] for each in refused(found)]


def test_a_zip_bomb_is_refused_with_its_limit(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.txt", BODY)
        for number in range(9):
            archive.writestr(f"b{number}.csv", b"title,text\n" + b"a" * 9_000_000)
    found = gather([tmp_path / "a.zip"])
    assert len(found.located) == 1
    assert any("more than 200 times its size" in each.reason for each in found.rejected)


def test_of_a_broken_zip_the_other_members_are_read(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("a.txt", BODY)
        archive.writestr("b.txt", OTHER)
        archive.writestr("c.zip", b"PK")
    content = (tmp_path / "a.zip").read_bytes()
    found = gather([written(tmp_path, "a.zip", content.replace(OTHER.encode(), OTHER.encode()[::-1]))])
    assert [article.locator for article in found.located.values()] == ["a.txt"]
    assert refused(found)[0][:2] == ("a.zip", "b.txt")
    with pytest.raises(InputError, match="no zip archive"):
        gather([written(tmp_path, "b.zip", content[:200])])


def test_formulas_in_a_table_are_words(tmp_path: Path) -> None:
    formula = '=HYPERLINK("https://kotu.example";"tikla")'
    table = io.StringIO()
    csv.writer(table).writerows([["title", "url", "text"], [formula, "javascript:alert(1)", f"{BODY} {formula}"]])
    (article,) = articles(written(tmp_path, "a.csv", table.getvalue()))
    assert (article.title, article.url) == (formula, None)
    assert article.text == f"{formula}\n\n{BODY} {formula}"


def test_a_table_with_a_field_too_long_or_a_quotation_never_closed_ends(tmp_path: Path) -> None:
    too_long = "text\n" + BODY + "\n" + "a" * 4_100_000 + "\n"
    found = gather([written(tmp_path, "a.csv", too_long)])
    assert refused(found) == [("a.csv", "row 3", "a field longer than 1,000,000 characters")]
    assert len(gather([written(tmp_path, "b.csv", f'text\n"{BODY}\n{OTHER}\n')]).located) == 1
    with pytest.raises(InputError, match="the first line of a CSV file names its columns"):
        gather([written(tmp_path, "c.csv", f"{BODY}\n")])


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("a.txt", "a" * 1_000_001, "longer than 1,000,000 characters"),
        ("a.jsonl", json.dumps({"text": "a" * 1_000_001}), "longer than 1,000,000 characters"),
        ("a.jsonl", "[" * 100_000, "no JSON object"),
        ("a.jsonl", '{"text": ' + "9" * 100_000 + "}", "no JSON object"),
        ("a.jsonl", '{"text": "Bakan \\ud800 geldi."}', "halves of surrogate pairs"),
        ("a.jsonl", "{" + " " * 16_000_001, "a line longer than 16,000,000 bytes"),
        ("a.html", "<p>" + "a" * 10_000_001, "a page longer than 10,000,000 bytes"),
        ("a.html", "", "without a main text"),
        ("a.html", "<div>" * 200_000 + BODY, "without a main text"),
        ("a.html", "<" * 100_000, "without a main text"),
        ("a.md", "---\na: &a [x, x]\nb: [*a, *a]\n---\n" + BODY, "front matter that is no YAML"),
        ("a.md", "---\na: " + "[" * 15_000 + "\n---\n" + BODY, "front matter that is no YAML"),
        ("a.md", "---\na: !!python/object/apply:os.system [x]\n---\n" + BODY, "front matter that is no YAML"),
    ],
)  # fmt: skip
def test_hostile_sources_are_refused_with_their_limit(tmp_path: Path, name: str, content: str, reason: str) -> None:
    with pytest.raises(InputError, match=reason):
        gather([written(tmp_path, name, content)])


def test_the_order_and_place_of_sources_does_not_matter(tmp_path: Path) -> None:
    line = json.dumps({"text": BODY, "title": TITLE})
    paths = [written(tmp_path, "a.jsonl", f"{line}\n{line}\n"), written(tmp_path, "b.txt", f"{TITLE}\n\n{BODY}")]
    there, back = (distinct(gather(order).located.values()) for order in (paths, paths[::-1]))
    assert there == back and len({article.id for article in there}) == 3
    assert distinct(there) == there


def test_the_limits_are_those_that_are_told() -> None:
    told_in = (Path(build_db.__file__).parent / "docs" / "inputs.md").read_text("utf-8")
    limits = (refusals.MAX_CHARACTERS, refusals.MAX_PAGE, refusals.MAX_LINE, refusals.MAX_RATIO, refusals.MAX_UNPACKED)
    assert all(f"{limit:,}" in told_in for limit in limits)


def test_the_commands_of_the_documentation_run(tmp_path: Path) -> None:
    root = Path(build_db.__file__).parent
    (commands,) = re.findall(r"^```sh\n(.+?)^```", (root / "docs" / "inputs.md").read_text("utf-8"), re.M | re.S)
    script = commands.replace("/tmp/", f"{tmp_path}/").replace("python ", f"{sys.executable} ")
    subprocess.run(["bash", "-euo", "pipefail", "-c", script], cwd=root, check=True, capture_output=True)
    assert rows(tmp_path / "inputs.db", "SELECT locator FROM articles WHERE path LIKE '%.jsonl'") == [("line 1",)]
