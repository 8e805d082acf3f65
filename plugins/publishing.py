"""Manners of a public site: headers that keep its pages to itself, and llms.txt."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import yaml
from datasette import hookimpl
from datasette.app import Datasette
from datasette.utils.asgi import Request, Response

from bilateral.site import llms

FOLDER = Path(__file__).resolve().parent.parent
"""Where metadata.yml is, or, where Datasette's publish commands brought it, metadata.json, which is YAML as well."""

# Datasette's own pages have scripts and styles in them, so these are allowed; nothing may come from another host.
HEADERS = {
    "content-security-policy": "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; "
    "img-src 'self' data:; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'self'",
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
}


@hookimpl
def asgi_wrapper() -> Callable[[Any], Any]:
    """Each answer gets the headers that it does not have yet."""

    def wrapped(app: Any) -> Any:
        async def with_headers(scope: dict[str, Any], receive: Any, send: Any) -> None:
            async def sent(message: dict[str, Any]) -> None:
                if message["type"] == "http.response.start":
                    given = list(message.get("headers", []))
                    names = {name.lower() for name, _ in given}
                    message["headers"] = given + [header for header in _HEADERS if header[0] not in names]
                await send(message)

            await app(scope, receive, sent)

        return with_headers

    return wrapped


_HEADERS = [(name.encode(), value.encode()) for name, value in HEADERS.items()]


@hookimpl
def register_routes() -> list[tuple[str, Any]]:
    return [(r"^/llms\.txt$", serve_llms)]


def serve_llms(datasette: Datasette, request: Request) -> Response:
    def address(path: str) -> str:
        return str(datasette.absolute_url(request, datasette.urls.path(path)))

    (metadata,) = FOLDER.glob("metadata.*")
    return Response.text(llms.text(yaml.safe_load(metadata.read_text("utf-8")), address))
