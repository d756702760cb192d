"""Passwords of agents: argon2id, at OWASP's parameters.

Source of the parameters: OWASP Password Storage Cheat Sheet, "argon2id with m=19456 (19 MiB), t=2, p=1".
"""

from __future__ import annotations

import functools

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

MINIMUM_CHARACTERS = 10
_HASHER = PasswordHasher(time_cost=2, memory_cost=19_456, parallelism=1)


def hash_password(password: str) -> str:
    """The hash to store. Takes tens of milliseconds: run it in a thread."""
    return _HASHER.hash(password)


def check_password(stored: str | None, password: str) -> bool:
    """Whether `password` is the one behind `stored`. Without a stored hash it is wrong, at the same cost."""
    try:
        _HASHER.verify(stored or _nobody(), password)
    except (VerificationError, InvalidHashError):
        return False
    return stored is not None


@functools.cache
def _nobody() -> str:
    return hash_password("the password of nobody")
