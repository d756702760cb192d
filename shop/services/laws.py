"""The pages of the laws that rules cite: `shop/policies/laws.yml`."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path

from shop.errors import PolicyInvalid
from shop.services.country_rules import read_policy
from shop.services.policies import POLICIES
from shop.services.sources import day_of, is_address


@dataclass(frozen=True)
class Law:
    """A law by the `names` that citations use, its page, and the day it was last looked up."""

    names: tuple[str, ...]
    url: str
    as_of: date


def law_page(citation: str | None) -> str | None:
    """The address of the law that `citation` names first; None where it names none."""
    law = law_cited(citation) if citation else None
    return law.url if law else None


def law_cited(citation: str) -> Law | None:
    """The law that a rule's source names first, None for a rule of the shop's own."""
    found = [
        (citation.index(name), -len(name), law)
        for law in _shipped()
        for name in law.names
        if name in citation
    ]
    return min(found, key=lambda place: place[:2])[2] if found else None


def load_laws(folder: Path = POLICIES) -> tuple[Law, ...]:
    """Read and check the file. Raises PolicyInvalid, naming the law and what it lacks."""
    laws = []
    seen: set[str] = set()
    for written in read_policy("laws.yml", folder)["laws"]:
        names = tuple(written.get("names") or ())
        where = f"law {', '.join(names) or written!r} of laws.yml"
        if not names or not seen.isdisjoint(names):
            raise PolicyInvalid(f"Expected names of its own for {where}.")
        if not is_address(written.get("url")):
            raise PolicyInvalid(
                f"Expected the address of a page as url of {where}; got {written.get('url')!r}."
            )
        seen.update(names)
        laws.append(Law(names, written["url"], day_of(written.get("as_of"), "as_of", where)))
    return tuple(laws)


@lru_cache(maxsize=1)
def _shipped() -> tuple[Law, ...]:
    return load_laws()
