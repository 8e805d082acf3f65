"""What the door promises: every encoding, no changed text, a file's reports, one clear line for what is refused."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

import pytest
from ftfy.fixes import fix_c1_controls
from hypothesis import given
from hypothesis import strategies as st

from bilateral.articles import MAX_CHARACTERS, InputError, decode, header, looks_like_headline, parse, read, source
from bilateral.facts import Article

BODY = "Moldova Cumhurbaşkanı İlinca Şoş, dün akşam Üsküp’e geldi. Görüşmede ulaştırma ve çevre konuları ağırlık kazandı."
HEADLINE = "Moldova ile Kuzey Makedonya yakınlaşıyor"


def one(folder: Path, content: bytes, name: str = "haber.txt") -> Article:
    (folder / name).write_bytes(content)
    (article,) = read([folder])
    return article


def spans(article: Article) -> list[str]:
    return [article.text[report.start : report.end] for report in article.reports]


# ------------------------------------------------------------------------------------------------------- encodings


@pytest.mark.parametrize(
    "encoding",
    ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1254", "iso8859-9"],
)
def test_every_encoding_gives_the_same_text(tmp_path: Path, encoding: str) -> None:
    words = BODY if encoding != "iso8859-9" else BODY.replace("’", "'")
    assert one(tmp_path, words.encode(encoding)).text == words


def test_utf16_with_a_big_endian_mark_is_read(tmp_path: Path) -> None:
    assert one(tmp_path, b"\xfe\xff" + BODY.encode("utf-16-be")).text == BODY


def test_a_single_turkish_letter_is_enough_for_cp1254(tmp_path: Path) -> None:
    assert one(tmp_path, "Bakan ABD'ye gitti, bugün döndü: 5 ğ".encode("cp1254")).text.endswith("ğ")


def test_other_alphabets_are_not_read_as_turkish(tmp_path: Path) -> None:
    russian = "Министр иностранных дел прибыл с визитом и провел переговоры с коллегой. " * 5
    assert decode(russian.encode("cp1251"), "a.txt") == russian


@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
def test_line_ends_of_any_kind_become_newlines(tmp_path: Path, ending: str) -> None:
    content = ending.join([HEADLINE, "", BODY, ""])
    assert one(tmp_path, content.encode()).text == f"{HEADLINE}\n\n{BODY}\n"


def test_cp1252_punctuation_read_as_control_characters_is_repaired() -> None:
    assert parse("Bakan, \x93Prag\x92a gideceğiz\x94 dedi\x85", "a.txt").text == "Bakan, “Prag’a gideceğiz” dedi…"


def test_decomposed_letters_stay_as_they_are() -> None:
    assert parse("Go\u0308ru\u0308s\u0327me yapıldı.", "a.txt").text == "Go\u0308ru\u0308s\u0327me yapıldı."


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1).filter(lambda t: t.strip()))
def test_nothing_but_marks_line_ends_and_controls_is_changed(text: str) -> None:
    newlines = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    if newlines.strip():
        assert parse(text, "a.txt").text == fix_c1_controls(newlines)


@given(st.text(st.sampled_from("çğıöşüÇĞİÖŞÜabcdk .,"), min_size=1))
def test_turkish_in_cp1254_is_read_back(text: str) -> None:
    assert decode(text.encode("cp1254"), "a.txt") == text


@given(st.binary(max_size=400))
def test_any_bytes_are_text_or_refused(data: bytes) -> None:
    try:
        assert isinstance(decode(data, "a.txt"), str)
    except InputError as error:
        assert str(error).startswith("a.txt: ")


# ---------------------------------------------------------------------------------------------------------- header


@pytest.mark.parametrize("text", [" date 2024-02-29 ", "date 2024-02-29 ", " date 2024-02-29\n"])
def test_the_header_gives_the_day_and_stays_in_the_text(text: str) -> None:
    article = parse(text + HEADLINE + "\n\n" + BODY, "a.txt")
    assert (article.published_on, article.title) == ("2024-02-29", HEADLINE)
    assert article.text.startswith(text)


@pytest.mark.parametrize(
    "text", [" date 2023-02-29 Başlık", "date 2024-2-9 Başlık", "  date 2024-02-09 x", "update 2024-02-09"]
)
def test_what_only_resembles_a_header_is_text(text: str) -> None:
    assert header(text) == (None, 0)
    assert parse(text, "a.txt").published_on is None


def test_a_header_tells_where_the_words_begin() -> None:
    text = " date 2024-05-03 Bakan geldi."
    _, begin = header(text)
    assert text[begin:] == "Bakan geldi."


# ---------------------------------------------------------------------------------------------------------- titles


@pytest.mark.parametrize(
    "line",
    [
        HEADLINE,
        "“Sınırları açmaya hazırız”",
        "Şili'den Peru'ya yeni teklif!",
        "Anlaşma hangi limanları kapsıyor?",
        "Üç bakan, tek masa...",
        "3 ülke, 1 boru hattı",
        "ABD: 'Görüşmeler sürecek'",
    ],
)
def test_headlines_are_told_by_their_form(line: str) -> None:
    assert looks_like_headline(line, BODY)


@pytest.mark.parametrize(
    "line",
    [
        "Bakan dün Prag'a geldi.",
        'Bakan, "Memnunuz." dedi.',
        "Toplantıya katılanlar şunlar:",
        "BÜKREŞ - Romanya ile Moldova ortak bildiri imzaladı",
        "BÜKREŞ (XYZ) - Romanya ile Moldova ortak bildiri imzaladı",
        "- Slovenya Başbakanı",
        "haberler.example.com",
        "Romanya " * 19,
        "",
    ],
)
def test_sentences_datelines_and_list_items_are_no_headlines(line: str) -> None:
    assert not looks_like_headline(line, BODY)


def test_a_lone_line_is_the_news_not_its_headline() -> None:
    assert parse(HEADLINE, "a.txt").title is None


def test_an_article_that_begins_with_a_sentence_has_no_title() -> None:
    assert parse(f"{BODY}\n\n{HEADLINE}\n\n{BODY}", "a.txt").title is None


# --------------------------------------------------------------------------------------------------------- reports

SECOND = "Üsküp'te demir yolu için imza"
ATTRIBUTED = "Makedonya Bilgi Ajansına (MBA) göre iki bakan, hattın yenilenmesi için protokol imzaladı."


def test_a_headline_over_an_attribution_begins_another_report() -> None:
    article = parse(f" date 2024-05-03 {HEADLINE}\n\n{BODY}\n\n{SECOND}\n\n{ATTRIBUTED}\n", "a.txt")
    assert [report.title for report in article.reports] == [HEADLINE, SECOND]
    assert [report.publisher for report in article.reports] == [None, "Makedonya Bilgi Ajansı"]
    assert [report.published_on for report in article.reports] == ["2024-05-03"] * 2
    assert spans(article)[1] == f"{SECOND}\n\n{ATTRIBUTED}\n"


def test_a_second_header_begins_another_report_with_its_own_day() -> None:
    article = parse(f" date 2024-05-03 {HEADLINE}\n{BODY}\n date 2024-05-04 {SECOND}\n{BODY}", "a.txt")
    assert [(each.title, each.published_on) for each in article.reports] == [
        (HEADLINE, "2024-05-03"),
        (SECOND, "2024-05-04"),
    ]
    assert spans(article)[1].startswith(" date 2024-05-04 ")
    assert article.published_on == "2024-05-03"


@pytest.mark.parametrize("rule", ["---", "===", "___", "***", "* * *", "———"])
def test_a_ruled_line_parts_two_reports(rule: str) -> None:
    article = parse(f"{HEADLINE}\n\n{BODY}\n\n{rule}\n\n{SECOND}\n\n{BODY}", "a.txt")
    assert [report.title for report in article.reports] == [HEADLINE, SECOND]


def test_stars_between_paragraphs_part_only_sections() -> None:
    assert len(parse(f"{HEADLINE}\n\n{BODY}\n\n* * *\n\n{BODY}\n\n***\n", "a.txt").reports) == 1


@pytest.mark.parametrize(
    "subhead", ['"Komşuluk bizim için esastır"', '"Komşuluk esastır”', "Yeni hat 300 kilometre", "YENİ HAT"]
)
def test_subheads_begin_no_report(subhead: str) -> None:
    assert len(parse(f"{HEADLINE}\n\n{BODY}\n\n{subhead}\n\n{BODY}", "a.txt").reports) == 1


@pytest.mark.parametrize("subhead", ['"Komşuluk bizim için esastır"', "“Komşuluk esastır”", "YENİ HAT"])
def test_quoted_and_capital_subheads_begin_no_report_even_over_an_attribution(subhead: str) -> None:
    assert len(parse(f"{HEADLINE}\n\n{BODY}\n\n{subhead}\n\n{ATTRIBUTED}", "a.txt").reports) == 1


def test_an_attribution_in_the_middle_of_a_report_begins_none() -> None:
    assert len(parse(f"{HEADLINE}\n\n{BODY}\n\n{ATTRIBUTED}\n\n{BODY}", "a.txt").reports) == 1


LINES = st.sampled_from(
    [
        "",
        " ",
        HEADLINE,
        BODY,
        SECOND,
        ATTRIBUTED,
        "---",
        "* * *",
        " date 2024-05-03 ",
        " date 2024-05-04 Söz",
        '"Söz"',
        "(AA)",
    ]
)


@given(st.lists(LINES | st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=20)))
def test_reports_partition_the_text(lines: Sequence[str]) -> None:
    article = parse("\n".join(["Söz.", *lines]), "a.txt")
    assert "".join(spans(article)) == article.text
    assert all(report.start < report.end for report in article.reports)


# ------------------------------------------------------------------------------------------------------- publishers


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Makedonya Bilgi Ajansına (MBA) göre iki bakan görüştü.", "Makedonya Bilgi Ajansı"),
        ("Makedonya Bilgi Ajansı'nın haberine göre iki bakan görüştü.", "Makedonya Bilgi Ajansı"),
        ("Dağ haber ajansının haberine göre iki bakan görüştü.", "Dağ Haber Ajansı"),
        ("Ülkenin resmi haber ajansı DAHA'nın haberine göre iki bakan görüştü.", "DAHA"),
        ("Anadolu Ajansının haberine göre iki bakan görüştü.", "Anadolu Ajansı"),
        ("AA muhabirinin edindiği bilgiye göre iki bakan görüştü.", "Anadolu Ajansı"),
        ("ÜSKÜP (AA) - İki bakan görüştü.", "Anadolu Ajansı"),
        ("(AA) - İki bakan görüştü.", "Anadolu Ajansı"),
        ("ÜSKÜP (MBQ) - İki bakan görüştü.", "MBQ"),
        ("Dağ Postası gazetesinin haberine göre iki bakan görüştü.", "Dağ Postası"),
    ],
)
def test_the_source_is_named_in_the_nominative(line: str, name: str) -> None:
    assert source(line) == name


@pytest.mark.parametrize(
    "line",
    [
        "Dışişleri Bakanlığından yapılan açıklamaya göre iki bakan görüştü.",
        "Anadolu Ajansı Genel Müdürü dün Üsküp'e geldi.",
        "Ankara'ya göre sorun çözüldü.",
        "Cihan harbinin yıl dönümünde tören düzenlendi.",
        "Edinilen bilgiye göre iki bakan görüştü.",
        "Ekonomik İşbirliği Teşkilatı (EİT) üyeleri toplandı.",
    ],
)
def test_who_is_only_mentioned_is_no_source(line: str) -> None:
    assert source(line) is None


@pytest.mark.parametrize("last", ["AA", "(AA)", " AA ", f"{BODY} AA", f"{BODY} (AA)"])
def test_the_last_line_names_the_publisher(last: str) -> None:
    assert parse(f"{HEADLINE}\n\n{BODY}\n{last}\n  ", "a.txt").publisher == "Anadolu Ajansı"


def test_each_report_has_its_own_publisher() -> None:
    article = parse(f"{HEADLINE}\n\n{BODY}\nAA\n\n{SECOND}\n\n{ATTRIBUTED}", "a.txt")
    assert [report.publisher for report in article.reports] == ["Anadolu Ajansı", "Makedonya Bilgi Ajansı"]
    assert article.publisher == "Anadolu Ajansı"


# ---------------------------------------------------------------------------------------------------- files and ids


def test_folders_are_searched_and_hidden_names_are_not(tmp_path: Path) -> None:
    for name in ("b.txt", "alt/a.txt", ".gizli.txt", ".git/c.txt", "alt/not.json"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(name + BODY)
    assert sorted(article.path for article in read([tmp_path])) == ["alt/a.txt", "b.txt"]


def test_the_order_of_arguments_does_not_matter(tmp_path: Path) -> None:
    (tmp_path / "alt").mkdir()
    for name in ("alt/a.txt", "b.txt"):
        (tmp_path / name).write_text(name + BODY)
    arguments = [tmp_path, tmp_path / "alt", tmp_path / "alt" / "a.txt", tmp_path / "b.txt"]
    assert read(arguments) == read(arguments[::-1])
    assert [article.path for article in read(arguments)] == ["a.txt", "b.txt"]


def test_one_text_under_two_paths_is_two_articles_with_two_ids(tmp_path: Path) -> None:
    (tmp_path / "alt").mkdir()
    for name in ("alt/haber.txt", "haber.txt", "copya.txt"):
        (tmp_path / name).write_text(BODY)
    articles = read([tmp_path])
    assert len({article.id for article in articles}) == len(articles) == 3
    assert len({article.sha256 for article in articles}) == 1


def test_ids_are_slugs_of_the_name_and_the_text() -> None:
    article = parse(BODY, "arşiv/Işık İlişkileri Çağı.txt")
    assert article.id == f"isik-iliskileri-cagi-{article.sha256[:8]}"
    assert parse(BODY, "___.txt").id.startswith("article-")


# ------------------------------------------------------------------------------------------------------- bad input


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "empty"),
        (b" \r\n\t \n", "empty"),
        (b"\xef\xbb\xbf", "empty"),
        (b"\xff\xfe", "empty"),
        (BODY.encode() + b"\0" + BODY.encode(), "NUL"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(range(256)), "binary"),
        (bytes(range(1, 256)) * 9, "binary"),
        (b"%PDF-1.7\n" + BODY.encode(), "binary"),
        (b"\x7fELF\x02\x01\x01" + b"\0" * 500, "binary"),
        ((BODY * 9).encode() + b"\xc4", "broken utf-8"),
        (b"\xff\xfea", "broken utf-16"),
        (b"a" * (MAX_CHARACTERS + 1), "1,000,000"),
        (b"a" * (5 * MAX_CHARACTERS), "1,000,000"),
    ],
)
def test_what_is_no_text_is_refused_with_file_and_reason(tmp_path: Path, content: bytes, reason: str) -> None:
    with pytest.raises(InputError) as refusal:
        one(tmp_path, content, "kötü.txt")
    assert str(refusal.value).startswith("kötü.txt: ")
    assert reason in str(refusal.value)
    assert "\n" not in str(refusal.value)


def test_the_longest_article_is_read() -> None:
    assert len(parse("ş" * MAX_CHARACTERS, "a.txt").text) == MAX_CHARACTERS


def test_a_replacement_character_in_sound_utf8_is_kept(tmp_path: Path) -> None:
    assert one(tmp_path, "Yes, \ufffd it is.".encode()).text == "Yes, \ufffd it is."


def test_halves_of_surrogate_pairs_are_refused() -> None:
    with pytest.raises(InputError, match="surrogate"):
        parse("Bakan \ud800 geldi.", "a.txt")


def test_a_missing_path_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"yok: no such file or directory"):
        read([tmp_path / "yok"])


def test_a_folder_without_articles_is_refused(tmp_path: Path) -> None:
    (tmp_path / "not.json").write_text(BODY)
    with pytest.raises(InputError, match="without articles"):
        read([tmp_path])


def test_a_dangling_link_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.txt").symlink_to(tmp_path / "yok.txt")
    with pytest.raises(InputError, match=r"a\.txt: cannot be read"):
        read([tmp_path])


def test_a_pipe_is_refused_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.txt")
    with pytest.raises(InputError, match="not a regular file"):
        read([tmp_path])


def test_an_unreadable_file_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def deny(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    (tmp_path / "a.txt").write_text(BODY)
    monkeypatch.setattr(Path, "open", deny)
    with pytest.raises(InputError, match=r"a\.txt: cannot be read \(Permission denied\)"):
        read([tmp_path])


def test_an_unreadable_folder_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def deny(folder: str) -> None:
        raise PermissionError(13, "Permission denied", str(folder))

    monkeypatch.setattr(os, "scandir", deny)
    with pytest.raises(InputError, match="cannot be read"):
        read([tmp_path])
