"""Markdown with YAML front matter → its words."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import BinaryIO

import yaml

from bilateral.articles.plain import whole
from bilateral.articles.refusals import InputError
from bilateral.articles.tables import told_by
from bilateral.articles.told import Found

_FRONT = re.compile(r"\ufeff?---[ \t]*\n(?P<matter>.{0,20000}?\n)?(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.S)
_MARKUP = (
    (re.compile(r"!\[[^\[\]\n]{0,300}\]\([^()\n]{0,2000}\)"), ""),
    (re.compile(r"\[([^\[\]\n]{1,300})\]\([^()\n]{0,2000}\)"), r"\1"),
    (re.compile(r"^[ \t]{0,3}#{1,6}[ \t]+", re.M), ""),
    (re.compile(r"[ \t]#+[ \t]*$", re.M), ""),
    (re.compile(r"^[ \t]{0,3}>[ \t]?", re.M), ""),
    (re.compile(r"\*\*|__(?=\S)|(?<=\S)__"), ""),
    (re.compile(r"(?<![\w*])\*(?=[^\s*])|(?<=[^\s*])\*(?![\w*])"), ""),
)
"""Marks of images, links, headings, quotations and emphasis, and what stays of them."""


def read(stream: BinaryIO, name: str) -> Found:
    """The one article of a Markdown file."""
    text = whole(stream, name).replace("\r\n", "\n").replace("\r", "\n")
    front = _FRONT.match(text)
    matter = _matter(front["matter"] or "", name) if front else {}
    body = text[front.end() :] if front else text
    yield told_by({**matter, "text": plain(body).strip("\n")})


def _matter(written: str, name: str) -> Mapping[str, object]:
    """The front matter; aliases are not taken, as some lines of them can stand for more words than a memory holds."""
    try:
        loaded = yaml.load(written, Loader=_NoAliases)
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        raise InputError(name, "front matter that is no YAML") from error
    return {str(key): value for key, value in loaded.items()} if isinstance(loaded, dict) else {}


class _NoAliases(yaml.SafeLoader):
    def compose_node(self, parent: yaml.Node | None, index: int) -> yaml.Node | None:
        if self.check_event(yaml.AliasEvent):
            raise yaml.YAMLError("an alias")
        return super().compose_node(parent, index)


def plain(markdown: str) -> str:
    """The words without Markdown's marks."""
    for mark, kept in _MARKUP:
        markdown = mark.sub(kept, markdown)
    return markdown
