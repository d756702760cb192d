"""Customers' passwords: argon2id, at OWASP's parameters.

Source of the parameters: OWASP Password Storage Cheat Sheet, "argon2id with m=19456 (19 MiB), t=2, p=1"; of
the lengths: the same organisation's Authentication Cheat Sheet (at least 8 characters, at least 64 allowed).
"""

from __future__ import annotations

import functools

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from shop.errors import PasswordRefused
from shop.services.emails import plain_email

SHORTEST, LONGEST = 10, 128
PASSWORD_FAULTS = ("too_short", "too_long", "too_simple")
# A row of so few different characters is none.
_FEWEST_DIFFERENT = 4
_HASHER = PasswordHasher(time_cost=2, memory_cost=19_456, parallelism=1)


def require_good_password(password: str, email: str) -> None:
    """Raises PasswordRefused for one that is too short, too long, the address itself, or a few characters."""
    if len(password) < SHORTEST:
        raise PasswordRefused("too_short", SHORTEST, LONGEST)
    if len(password) > LONGEST:
        raise PasswordRefused("too_long", SHORTEST, LONGEST)
    if plain_email(password) == plain_email(email) or len(set(password)) < _FEWEST_DIFFERENT:
        raise PasswordRefused("too_simple", SHORTEST, LONGEST)


def hash_password(password: str) -> str:
    """The hash to store. Takes tens of milliseconds: run it in a thread."""
    return _HASHER.hash(password.encode("utf-8", "surrogatepass"))


def check_password(stored: str | None, password: str) -> bool:
    """Whether `password` is the one behind `stored`. Without a stored hash it is wrong, at the same cost."""
    try:
        _HASHER.verify(stored or _nobody(), password.encode("utf-8", "surrogatepass"))
    except (VerificationError, InvalidHashError):
        return False
    return stored is not None


@functools.cache
def _nobody() -> str:
    return hash_password("the password of nobody")
