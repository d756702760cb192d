"""Who is signed in at the storefront, and how the storefront tells the chat."""

from __future__ import annotations

import time
from dataclasses import dataclass
from datetime import datetime, timezone

import jwt
from fastapi import Request, Response

from shop.services.customers import Customer
from shop.storefront.settings import StorefrontSettings

COOKIE = "storefront_session"
SESSION_SECONDS = 14 * 24 * 3600
TOKEN_SECONDS = 3600  # the longest the desk accepts
_AUDIENCE = "storefront"


def remember(request: Request, response: Response, settings: StorefrontSettings, customer_id: int) -> None:
    """Set the cookie that says who is signed in: signed, out of reach of scripts and of other sites."""
    now = int(time.time())
    claims = {"sub": str(customer_id), "aud": _AUDIENCE, "iat": now, "exp": now + SESSION_SECONDS}
    response.set_cookie(
        COOKIE,
        jwt.encode(claims, settings.cookie_key, algorithm="HS256"),
        max_age=SESSION_SECONDS,
        path=_path(request),
        secure=request.url.scheme == "https",
        httponly=True,
        samesite="lax",
    )


def forget(request: Request, response: Response) -> None:
    """Take the cookie back."""
    response.delete_cookie(
        COOKIE,
        path=_path(request),
        secure=request.url.scheme == "https",
        httponly=True,
        samesite="lax",
    )


@dataclass(frozen=True)
class SignedIn:
    """Who is signed in, since when."""

    customer_id: int
    since: datetime


def signed_in(request: Request, settings: StorefrontSettings) -> SignedIn | None:
    """Who the cookie says is signed in; None without one that is ours, unchanged and not expired."""
    try:
        claims = jwt.decode(
            request.cookies.get(COOKIE, ""),
            settings.cookie_key,
            algorithms=["HS256"],
            audience=_AUDIENCE,
            options={"require": ["sub", "exp", "iat"]},
        )
        return SignedIn(int(claims["sub"]), datetime.fromtimestamp(claims["iat"], timezone.utc))
    except (jwt.InvalidTokenError, ValueError, OverflowError):
        return None


def widget_token(settings: StorefrontSettings, customer: Customer) -> str:
    """The customer as the desk may trust her: a JWT (RFC 7519), HS256 with the key of the site."""
    now = int(time.time())
    claims = {
        "iss": settings.site,
        "aud": "storeside",
        "sub": str(customer.customer_id),
        "name": customer.name,
        "email": customer.email,
        "locale": customer.language,
        "iat": now,
        "exp": now + TOKEN_SECONDS,
    }
    return str(jwt.encode(claims, settings.site_key, algorithm="HS256"))


def _path(request: Request) -> str:
    """The cookie stays where the storefront is mounted: the desk beside it never receives it."""
    return str(request.scope.get("root_path") or "/")
