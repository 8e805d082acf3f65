"""An article with its marks: they stand where the evidence does, add no character, and lead to their facts."""

from __future__ import annotations

from html.parser import HTMLParser
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from bilateral.site.marks import marked

BASE = "/relations/facts"
KINDS = ("event", "agreement", "statement")


class Read(HTMLParser):
    """The text of HTML, its anchors, and which pieces of the text belong to which evidence."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.text = ""
        self.anchors: dict[str, int] = {}
        self.links: list[str] = []
        self.said: dict[str, str] = {}
        self.over: list[str] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attributes}
        if "id" in given:
            assert given["id"] not in self.anchors
            self.anchors[given["id"]] = len(self.text)
        if tag == "a":
            self.links.append(given["href"])
            self.over = given["data-evidence"].split()

    def handle_endtag(self, tag: str) -> None:
        if tag == "a":
            self.over = []

    def handle_data(self, data: str) -> None:
        self.text += data
        for evidence in self.over:
            self.said[evidence] = self.said.get(evidence, "") + data


def span(evidence: int, start: int, end: int, kind: str = "event", **more: str) -> dict[str, Any]:
    told = {"evidence": evidence, "fact": f"fact-{evidence}", "kind": kind, "summary": f"Fact {evidence}"}
    return told | {"start_char": start, "end_char": end} | more


@st.composite
def articles(draw: st.DrawFn) -> tuple[str, list[dict[str, Any]]]:
    """A text with spans anywhere in it."""
    text = draw(st.text(alphabet=st.characters(exclude_characters="\0", exclude_categories=["Cs"]), min_size=1, max_size=60))
    edges = st.integers(0, len(text) - 1).flatmap(lambda start: st.tuples(st.just(start), st.integers(start + 1, len(text))))
    found = draw(st.lists(st.tuples(edges, st.sampled_from(KINDS)), max_size=8))
    return text, [span(number, start, end, kind) for number, ((start, end), kind) in enumerate(found, 1)]


@given(articles())
def test_the_marks_add_no_character_and_stand_where_the_evidence_does(article: tuple[str, list[dict[str, Any]]]) -> None:
    text, spans = article
    read = Read(marked(text, spans, BASE))
    assert read.text == text
    assert read.anchors == {f"ev-{one['evidence']}": one["start_char"] for one in spans}
    assert read.said == {str(one["evidence"]): text[one["start_char"] : one["end_char"]] for one in spans}


def test_a_text_without_evidence_is_only_escaped() -> None:
    assert marked("a < b & 'c'", [], BASE) == "a &lt; b &amp; &#x27;c&#x27;"


def test_overlapping_kinds_have_a_line_each_and_the_closest_fact_the_link() -> None:
    html = marked("Bakan Roma'ya gitti", [span(1, 0, 19, "event"), span(2, 6, 13, "agreement")], BASE)
    assert Read(html).links == [f"{BASE}/fact-1", f"{BASE}/fact-2", f"{BASE}/fact-1"]
    lines = [f'<span class="mark kind-{kind}" style="--depth:{depth}">' for kind, depth in (("event", 1), ("agreement", 0))]
    assert "".join(lines) + "Roma&#x27;ya" in html


def test_two_pieces_of_evidence_of_a_kind_share_a_line() -> None:
    html = marked("Roma", [span(1, 0, 4), span(2, 0, 4)], BASE)
    assert html.count('class="mark ') == 1
    assert 'title="Fact 2 · Fact 1"' in html


def test_what_a_mark_tells_cannot_leave_its_attribute() -> None:
    html = marked("Roma", [span(1, 0, 4, summary='"><script>alert(1)</script>')], BASE)
    assert "<script" not in html
    assert Read(html).text == "Roma"
