"""Where a rule comes from, or who can be asked about it: a title and the address of a public page."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any
from urllib.parse import urlsplit

from shop.errors import PolicyInvalid

NONE_FOUND = "none found"


@dataclass(frozen=True)
class Source:
    """A page or a law by its own `title`, or an authority by its own name, and its address."""

    title: str
    url: str


def source_of(written: Any, where: str, *, title: str = "title") -> Source | None:
    """What a policy file gives as a source, None for `none found`. Raises PolicyInvalid, naming `where`."""
    if written == NONE_FOUND:
        return None
    if not (isinstance(written, Mapping) and written.get(title) and is_address(written.get("url"))):
        raise PolicyInvalid(
            f"Expected a source with {title} and url, or '{NONE_FOUND}', in {where}; got {written!r}."
        )
    return Source(str(written[title]), str(written["url"]))


def is_address(url: Any) -> bool:
    """Whether it is the address of a page that anyone can open."""
    if not isinstance(url, str) or any(character.isspace() for character in url):
        return False
    parts = urlsplit(url)
    return parts.scheme in ("http", "https") and "." in parts.netloc


def day_of(written: Any, field: str, where: str) -> date:
    """A day of a policy file. Raises PolicyInvalid, naming `field` and `where`."""
    if not isinstance(written, date):
        raise PolicyInvalid(f"Expected {field}: YYYY-MM-DD in {where}; got {written!r}.")
    return written
