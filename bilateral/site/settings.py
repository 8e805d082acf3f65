"""datasette.yml for Datasette 1.0, made from metadata.yml and settings.json, which Datasette 0.65 reads.

``python -m bilateral.site.settings --write`` renews it; a test compares them.  1.0 still reads the titles, descriptions,
facets and sorting of metadata.yml by itself; settings, queries and what else it takes from datasette.yml alone are here.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).resolve().parent.parent.parent
HEAD = "# Made by python -m bilateral.site.settings --write from metadata.yml and settings.json: read by Datasette 1.0 only.\n"


def configuration(metadata: dict[str, Any], settings: dict[str, Any]) -> dict[str, Any]:
    """What Datasette 1.0 looks for in datasette.yml."""
    queries = {name: {"queries": database["queries"]} for name, database in metadata["databases"].items()}
    return {"settings": settings, "databases": queries}


def written(root: Path = ROOT) -> str:
    """The text of datasette.yml that metadata.yml and settings.json of a folder give."""
    metadata = yaml.safe_load((root / "metadata.yml").read_text("utf-8"))
    settings = json.loads((root / "settings.json").read_text("utf-8"))
    return HEAD + yaml.dump(configuration(metadata, settings), Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=128)


class _Dumper(yaml.SafeDumper):
    """Writes text of several lines as it stands, so that the SQL can be read."""


def _text(dumper: yaml.SafeDumper, text: str) -> yaml.ScalarNode:
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style="|" if "\n" in text else None)


_Dumper.add_representer(str, _text)


if __name__ == "__main__":
    if sys.argv[1:] != ["--write"]:
        sys.exit("usage: python -m bilateral.site.settings --write")
    (ROOT / "datasette.yml").write_text(written(), "utf-8")
