"""How one orders in this shop: `shop/policies/ordering.yml`."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from shop.services.country_rules import read_policy


@dataclass(frozen=True)
class OrderingTerms:
    """Whether one may order without an account. `rule` is what answers cite."""

    rule: str
    guest_checkout: bool


@lru_cache(maxsize=1)
def ordering_terms() -> OrderingTerms:
    """The shop's terms."""
    rule = read_policy("ordering.yml")["rule"]
    return OrderingTerms(rule["id"], bool(rule["guest_checkout"]))
