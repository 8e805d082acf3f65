"""What the templates need beside SQL: values in words, and the article with its marks."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml
from datasette import hookimpl
from datasette.utils import tilde_encode
from markupsafe import Markup

from bilateral.site import marks, words

EXAMPLES = Path(words.__file__).with_name("sql_examples.yml")


@hookimpl
def extra_template_vars() -> dict[str, Any]:
    return {
        "words": words,
        "encoded": tilde_encode,
        "marked": lambda *arguments: Markup(marks.marked(*arguments)),
        "sql_examples": lambda: yaml.safe_load(EXAMPLES.read_text("utf-8")),
    }
