"""What the law guarantees in a country, and what the shop adds: `shop/policies/warranties.yml`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path

from shop.errors import PolicyInvalid
from shop.services.country_rules import Rule, checked_rules, read_policy, rule_for
from shop.services.laws import law_page
from shop.services.policies import POLICIES
from shop.services.products import CATEGORIES

KINDS = ("fixed", "discovery", "open")


@dataclass(frozen=True)
class LegalGuarantee:
    """`kind` of KINDS says from when the `months` count; they are 0 with `open`. `source`: the law."""

    country: str
    rule: str
    kind: str
    months: int
    source: str | None

    @property
    def law_page(self) -> str | None:
        """The address of that law, None where none is named."""
        return law_page(self.source)


@dataclass(frozen=True)
class ShopWarranty:
    """What the shop promises by category, in months from delivery; 0: nothing beyond the law."""

    rule: str
    months: Mapping[str, int]


def legal_guarantee(country: str, *, today: date) -> LegalGuarantee:
    """The guarantee that the law of `country` (ISO 3166 alpha-2) gives, as far as the shop knows it."""
    rule = rule_for(_shipped()[0], country, today)
    return LegalGuarantee(country, rule["id"], rule["kind"], rule.get("months", 0), rule.get("source"))


def shop_warranty() -> ShopWarranty:
    """The shop's own warranty."""
    return _shipped()[1]


def load_warranty_policy(folder: Path = POLICIES) -> tuple[tuple[Rule, ...], ShopWarranty]:
    """Read and check the file. Raises PolicyInvalid."""
    document = read_policy("warranties.yml", folder)
    rules = checked_rules(document, ("kind",), "warranties.yml")
    for rule in rules:
        if rule["kind"] not in KINDS:
            raise PolicyInvalid(f"Expected a kind of {', '.join(KINDS)} in {rule['id']!r}.")
        if rule["kind"] != "open" and not (rule.get("months", 0) > 0 and rule.get("source")):
            raise PolicyInvalid(f"Expected months and a source in {rule['id']!r} of warranties.yml.")
    own = document["own"]
    if set(own["months"]) != set(CATEGORIES):
        raise PolicyInvalid(f"Expected months for {', '.join(CATEGORIES)} in {own['id']!r}.")
    return rules, ShopWarranty(own["id"], own["months"])


@lru_cache(maxsize=1)
def _shipped() -> tuple[tuple[Rule, ...], ShopWarranty]:
    return load_warranty_policy()
