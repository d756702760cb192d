"""Tokens: those we hand out, kept as hashes, and the storefront's proof of who the shopper is."""

from __future__ import annotations

import hashlib
import hmac
import secrets
import time
import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from desk.errors import CustomerTokenInvalid
from desk.settings import is_pem

AUDIENCE = "storeside"
_LEEWAY_SECONDS = 10
# An hour, and five minutes for a storefront whose clock goes ahead.
_LONGEST_SECONDS = 3600 + 300
_NAME_CHARACTERS = 200
_EMAIL_CHARACTERS = 320


def new_id() -> str:
    """An id for anything: 32 hexadecimal digits that cannot be guessed."""
    return uuid.uuid4().hex


def new_token() -> str:
    """A bearer token of 256 random bits."""
    return secrets.token_urlsafe(32)


def token_hash(token: str) -> str:
    """What is stored of a token. It is random, so it needs no slow hash."""
    return hashlib.sha256(token.encode("utf-8", "surrogatepass")).hexdigest()


def same_hash(one: str, other: str) -> bool:
    """Compare without telling by the time taken where they differ."""
    return hmac.compare_digest(one, other)


def csrf_token(session_token: str) -> str:
    """The CSRF token that belongs to a session: derived, so that there is nothing more to store."""
    return hmac.new(session_token.encode(), b"storeside csrf", hashlib.sha256).hexdigest()


@dataclass(frozen=True)
class Customer:
    """Who the storefront says the shopper is. `customer_id` is the shop's."""

    customer_id: int
    name: str | None
    email: str | None


def read_customer_token(token: str, site: str, site_keys: Mapping[str, str]) -> Customer:
    """The customer that `token`, a JWT of `site`, proves. Raises `CustomerTokenInvalid`.

    A PEM key means RS256, anything else HS256; the token's own header never chooses the algorithm.
    """
    import jwt  # takes a while to load, and many desks never see a signed-in shopper

    key = site_keys.get(site)
    if key is None:
        raise CustomerTokenInvalid("a site without a key")
    try:
        claims = jwt.decode(
            token,
            key,
            algorithms=["RS256" if is_pem(key) else "HS256"],
            audience=AUDIENCE,
            issuer=site,
            leeway=_LEEWAY_SECONDS,
            options={"require": ["aud", "iss", "sub", "exp"], "verify_iat": False},
        )
    except jwt.ExpiredSignatureError as error:
        raise CustomerTokenInvalid("a token that has expired") from error
    except jwt.MissingRequiredClaimError as error:
        raise CustomerTokenInvalid(f"a token without {error.claim}") from error
    except (jwt.PyJWTError, ValueError, OverflowError, RecursionError) as error:
        raise CustomerTokenInvalid("a token that does not fit this site's key, audience or issuer") from error
    if int(claims["exp"]) > time.time() + _LONGEST_SECONDS:
        raise CustomerTokenInvalid("a token that is valid for more than an hour")
    return _customer(claims)


def _customer(claims: dict[str, Any]) -> Customer:
    subject = str(claims["sub"])
    if not (subject.isascii() and subject.isdigit() and 0 < int(subject) < 2**31):
        raise CustomerTokenInvalid("a sub that is no customer number")
    return Customer(
        int(subject),
        _text(claims.get("name"), _NAME_CHARACTERS),
        _text(claims.get("email"), _EMAIL_CHARACTERS),
    )


def _text(value: Any, limit: int) -> str | None:
    if not isinstance(value, str) or not value.strip():
        return None
    clean = value.replace("\0", "").encode("utf-8", "ignore").decode("utf-8")
    return clean.strip()[:limit] or None
