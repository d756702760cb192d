"""Who calls: what a request brings along to prove it."""

from __future__ import annotations

from starlette.requests import HTTPConnection, Request

from desk.access import signed_in_agent
from desk.application import desk_of
from desk.errors import CsrfInvalid, SignedOut
from desk.models import Agent
from desk.tokens import csrf_token, same_hash

COOKIE = "__Host-storeside"
# For browsers that keep no Secure cookie of http://127.0.0.1; only set and read on loopback without TLS.
LOOPBACK_COOKIE = "storeside-loopback"
_LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})


def bearer(connection: HTTPConnection) -> str | None:
    """The bearer token of a request, if it has one."""
    scheme, _, token = connection.headers.get("authorization", "").partition(" ")
    return token.strip() if scheme.lower() == "bearer" and token.strip() else None


def address(connection: HTTPConnection) -> str:
    """Where a request comes from. Behind a proxy, uvicorn has already put the client's address here."""
    return connection.client.host if connection.client else "unknown"


def on_plain_loopback(connection: HTTPConnection) -> bool:
    """Whether this is http:// to this very machine."""
    return connection.url.scheme in ("http", "ws") and connection.url.hostname in _LOOPBACK


def session_cookie(connection: HTTPConnection) -> str | None:
    """The value of the agent's session cookie."""
    value = connection.cookies.get(COOKIE)
    if not value and on_plain_loopback(connection):
        value = connection.cookies.get(LOOPBACK_COOKIE)
    return value or None


def is_same_origin(connection: HTTPConnection) -> bool:
    """Whether the Origin header, if there is one, names the host that was called."""
    origin = connection.headers.get("origin")
    if origin is None:
        return True
    # Not urlsplit: an Origin has no path, and what is no URL at all must be foreign, not a fault.
    _, _, named = origin.partition("://")
    return bool(named) and named == connection.headers.get("host")


async def require_agent(request: Request) -> Agent:
    """The signed-in agent; unsafe methods also need the CSRF token. Raises `SignedOut`, `CsrfInvalid`."""
    token = session_cookie(request)
    if token is None:
        raise SignedOut
    if request.method not in ("GET", "HEAD"):
        require_csrf(request, token)
    return await desk_of(request).database.read(signed_in_agent, token)


def require_csrf(request: Request, session_token: str) -> None:
    """Raise `CsrfInvalid` when another site's page may have made this request."""
    require_same_origin(request)
    given = request.headers.get("x-csrf-token", "")
    if not same_hash(given.encode("utf-8", "replace").hex(), csrf_token(session_token).encode().hex()):
        raise CsrfInvalid("a missing or foreign X-CSRF-Token" if given else "no X-CSRF-Token")


def require_same_origin(request: Request) -> None:
    """Raise `CsrfInvalid` when the Origin is another one."""
    if not is_same_origin(request):
        raise CsrfInvalid("another Origin")
