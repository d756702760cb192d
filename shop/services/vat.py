"""VAT on an invoice, by the country of delivery, from `shop/policies/invoices.yml`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml

from shop.errors import PolicyInvalid
from shop.money import Money
from shop.services.policies import POLICIES


@dataclass(frozen=True)
class Seller:
    """Who sells; `vat_id` is the one that belongs to the invoice's rule."""

    name: str
    address: tuple[str, ...]
    vat_id: str


@dataclass(frozen=True)
class Vat:
    """The rule of one invoice. `percent` is 0 where the sale is exempt; `source` is the law."""

    rule: str
    percent: Decimal
    exempt: bool
    source: str
    seller: Seller


def vat_of(country: str, goods: Money, *, on: date) -> Vat:
    """The VAT on `goods` (their price with VAT) ordered `on` a day and delivered to `country`."""
    document = _invoices()
    for rule in document["rules"]:
        percent = _rate(rule["rates"].get(country, {}), on)
        if percent is not None and rule["effective_from"] <= on and _within(rule, goods, percent):
            return _vat(document, rule, percent)
    return _vat(document, document["rules"][-1], None)


def without_vat(gross: int, percent: Decimal) -> int:
    """The part of `gross` (minor units) that is not VAT, rounded half up."""
    return int((Decimal(gross) * 100 / (100 + percent)).quantize(Decimal(1), ROUND_HALF_UP))


def load_invoice_policy(path: Path) -> Mapping[str, Any]:
    """Read and check the file. Raises PolicyInvalid."""
    document: Mapping[str, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))
    ids = [rule.get("id") for rule in document["rules"]]
    if len(set(ids)) != len(ids) or None in ids:
        raise PolicyInvalid(f"Expected an id of its own for every rule in {path.name}; got {ids}.")
    for rule in document["rules"]:
        missing = [
            name for name in ("effective_from", "source", "rates", "seller_vat_id") if name not in rule
        ]
        if missing:
            raise PolicyInvalid(f"Expected {', '.join(missing)} in rule {rule['id']!r} of {path.name}.")
        if rule["seller_vat_id"] not in document["seller"]["vat_ids"]:
            raise PolicyInvalid(f"Expected one of the seller's VAT ids in rule {rule['id']!r}.")
    if document["rules"][-1]["rates"]:
        raise PolicyInvalid(f"Expected the last rule in {path.name} to be for all other countries.")
    return document


@lru_cache(maxsize=1)
def _invoices() -> Mapping[str, Any]:
    return load_invoice_policy(POLICIES / "invoices.yml")


def _rate(rates: Mapping[date, Any], on: date) -> Decimal | None:
    in_force = [day for day in rates if day <= on]
    return Decimal(str(rates[max(in_force)])) if in_force else None


def _within(rule: Mapping[str, Any], goods: Money, percent: Decimal) -> bool:
    limit = rule.get("up_to")
    if limit is None:
        return True
    return bool(goods.currency == limit["currency"] and without_vat(goods.amount, percent) <= limit["amount"])


def _vat(document: Mapping[str, Any], rule: Mapping[str, Any], percent: Decimal | None) -> Vat:
    seller = document["seller"]
    return Vat(
        rule=rule["id"],
        percent=percent or Decimal(0),
        exempt=percent is None,
        source=" ".join(rule["source"].split()),
        seller=Seller(seller["name"], tuple(seller["address"]), seller["vat_ids"][rule["seller_vat_id"]]),
    )
