"""E-mail addresses: what is one, and when two are the same."""

from __future__ import annotations

import re
import unicodedata

from shop.errors import EmailInvalid

_ADDRESS = re.compile(r"[^@\s]{1,64}@[^@\s.]+(?:\.[^@\s.]+)+")
_MAX_CHARACTERS = 254


def checked_email(text: str) -> str:
    """The address in `text`, without blanks around it. Raises EmailInvalid."""
    address = text.strip()
    if len(address) > _MAX_CHARACTERS or not _ADDRESS.fullmatch(address):
        raise EmailInvalid
    return address


def plain_email(address: str) -> str:
    """The form in which addresses are compared: one width, no blanks around it, one case."""
    return unicodedata.normalize("NFKC", address).strip().casefold()


def masked(address: str) -> str:
    """`address` with most of its name hidden: enough to know which mailbox to open."""
    name, _, host = address.partition("@")
    return f"{name[:1]}***@{host}"
