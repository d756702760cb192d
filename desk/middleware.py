"""What holds for every request before a view sees it: size, headers, calls from other sites. Plain ASGI."""

from __future__ import annotations

import contextlib
import logging
import re
from collections.abc import Awaitable, Callable, Mapping, MutableMapping
from typing import Any

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import JSONResponse

from desk.errors import DeskError, InvalidRequest, RequestTooLarge, Unexpected

_log = logging.getLogger(__name__)

Scope = MutableMapping[str, Any]
Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
App = Callable[[Scope, Receive, Send], Awaitable[None]]

CONTENT_SECURITY_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
    "font-src 'self'; connect-src 'self'; media-src 'self'; manifest-src 'self'; "
    "base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
)
_SECURITY = (
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "strict-origin-when-cross-origin"),
    ("Content-Security-Policy", CONTENT_SECURITY_POLICY),
    ("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
)
# The widget runs on other shops' pages. It carries a bearer token and never a cookie: any page may call.
_OPEN_TO_OTHER_SITES = ("/api/v1/conversations", "/widget.js", "/assets/")
_CORS = {
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Allow-Methods": "GET, POST, DELETE",
    "Access-Control-Allow-Headers": "Authorization, Content-Type",
    "Access-Control-Max-Age": "86400",
}


_PHOTO_UPLOAD = re.compile("/api/v1/conversations/[^/]{1,64}/photos")
# A name, an IPv4 or [IPv6] address, perhaps a port. Whatever builds a URL of another Host breaks.
_HOST = re.compile(rb"(?:[A-Za-z0-9._-]+|\[[0-9A-Fa-f:.]+\])(?::[0-9]{1,5})?")


class Faults:
    """Answers for requests that nobody foresaw: a Host that is none (422), whatever breaks in the app (500).

    It stands inside `SecurityHeaders`, so that a widget on another site can read these answers too.
    """

    def __init__(self, app: App) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve the request; a fault is logged here and nowhere else."""
        if scope["type"] not in ("http", "websocket"):
            await self._app(scope, receive, send)
            return
        if not all(_HOST.fullmatch(value) for name, value in scope["headers"] if name == b"host"):
            await self._refuse_host(scope, receive, send)
        elif scope["type"] == "websocket":
            await self._app(scope, receive, send)
        else:
            await self._serve(scope, receive, send)

    async def _refuse_host(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "websocket":
            await send({"type": "websocket.close"})
        else:
            await _answer(InvalidRequest({"Host": "is no host"}), scope, receive, send)

    async def _serve(self, scope: Scope, receive: Receive, send: Send) -> None:
        answered = False

        async def noting_send(message: Message) -> None:
            nonlocal answered
            answered = True
            await send(message)

        try:
            await self._app(scope, receive, noting_send)
        except Exception:
            if answered:
                raise
            _log.exception("a fault in %s %r", scope["method"], scope["path"][:200])
            await _answer(Unexpected(), scope, receive, send)


async def _answer(error: DeskError, scope: Scope, receive: Receive, send: Send) -> None:
    await JSONResponse(error.as_json(), error.status)(scope, receive, send)


def is_photo_upload(scope: Mapping[str, Any]) -> bool:
    """Whether a request brings a photo, which may be larger and take longer than any other."""
    return scope["method"] == "POST" and bool(_PHOTO_UPLOAD.fullmatch(scope["path"]))


class BodyLimit:
    """Refuses bodies of more than `limit` bytes before anybody parses them. A photo's view counts itself."""

    def __init__(self, app: App, limit: int) -> None:
        self._app = app
        self._limit = limit

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Count what arrives; answer 413 in the app's place when it is too much."""
        if scope["type"] != "http" or scope["method"] in ("GET", "HEAD") or is_photo_upload(scope):
            await self._app(scope, receive, send)
            return
        declared = Headers(scope=scope).get("content-length", "")
        if declared.isdigit() and int(declared) > self._limit:
            await self._refuse(scope, receive, send)
            return
        arrived = 0
        answered = False

        async def counting_receive() -> Message:
            nonlocal arrived
            message = await receive()
            arrived += len(message.get("body", b""))
            if arrived > self._limit:
                raise RequestTooLarge(self._limit)
            return message

        async def noting_send(message: Message) -> None:
            nonlocal answered
            # Whatever the app makes of the exception, the client hears that it was too much.
            if arrived <= self._limit or answered:
                answered = True
                await send(message)

        with contextlib.suppress(RequestTooLarge):
            await self._app(scope, counting_receive, noting_send)
        if arrived > self._limit and not answered:
            await self._refuse(scope, receive, send)

    async def _refuse(self, scope: Scope, receive: Receive, send: Send) -> None:
        # The connection stays: closed on a client that still sends, it would break before the answer is read.
        await _answer(RequestTooLarge(self._limit), scope, receive, send)


class SecurityHeaders:
    """Adds security headers to every answer that has none of its own, and lets other sites' widgets call."""

    def __init__(self, app: App) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer preflights; add headers to the rest."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        path: str = scope["path"]
        open_to_others = path.startswith(_OPEN_TO_OTHER_SITES)
        if open_to_others and scope["method"] == "OPTIONS":
            await send({"type": "http.response.start", "status": 204, "headers": _encoded(_CORS)})
            await send({"type": "http.response.body", "body": b""})
            return

        async def with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in _SECURITY:
                    headers.setdefault(name, value)
                if open_to_others:
                    headers["Access-Control-Allow-Origin"] = "*"
                    headers["Access-Control-Expose-Headers"] = "Retry-After"
                    headers["Cross-Origin-Resource-Policy"] = "cross-origin"
                elif path.startswith("/api/"):
                    headers.setdefault("Cross-Origin-Resource-Policy", "same-origin")
                if path.startswith("/api/"):
                    headers.setdefault("Cache-Control", "no-store")
            await send(message)

        await self._app(scope, receive, with_headers)


def _encoded(headers: dict[str, str]) -> list[tuple[bytes, bytes]]:
    return [(name.lower().encode(), value.encode()) for name, value in headers.items()]
