"""What customs most likely add to a parcel, by destination and value: from `shop/policies/duties.yml`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml

from shop.errors import NotDeliveredTo, PolicyInvalid
from shop.money import Money, decimals, money_of
from shop.services.policies import POLICIES
from shop.services.sources import Source, day_of, source_of


@dataclass(frozen=True)
class Rate:
    """Percent of a value, lowest and highest usual, and the value up to which it is not charged."""

    low: float
    high: float
    free_to: Money | None = None


@dataclass(frozen=True)
class ImportCharges:
    """What is due when a parcel arrives: an estimate by `rule`, from `source` as it stood on `as_of`.

    Without a source, or where the rule is `unsettled`, `ask` is the authority to ask; None inside.
    `inside` the customs union nothing is due, and `tax` is the VAT that prices include. Elsewhere either
    `charge` (duty and tax in one) or `duty` and `tax` are set; None for what does not exist there. Up to
    `shop_to` the shop collects the tax at checkout; what is due on arrival the carrier collects. With
    `excess` only the value above the threshold is charged, with `tax_in_base` the tax is part of the sum
    that it is taken of. Above `limit` a parcel is not cleared as personal post. `due` are the lowest and the
    highest sum for goods worth `value`, None where no value was told, not in `currency`, or above the limit.
    """

    country: str
    rule: str
    as_of: date
    source: Source | None
    ask: Source | None
    unsettled: bool
    inside: bool
    duty: Rate | None
    tax: Rate | None
    charge: Rate | None
    excess: bool
    tax_in_base: bool
    limit: Money | None
    shop_to: Money | None
    currency: str | None
    value: Money | None
    due: tuple[Money, Money] | None

    @property
    def has_thresholds(self) -> bool:
        """Whether the value decides what is charged at all."""
        rates = [rate for rate in (self.duty, self.tax, self.charge) if rate is not None]
        return self.shop_to is not None or any(rate.free_to for rate in rates)

    @property
    def above_limit(self) -> bool:
        """Whether goods of this value are too dear for personal post."""
        if self.limit is None or self.value is None or self.value.currency != self.currency:
            return False
        return self.value.amount > self.limit.amount


def import_charges(country: str, value: Money | None = None) -> ImportCharges:
    """The estimate for goods worth `value` sent to `country` (ISO 3166 alpha-2). Raises NotDeliveredTo."""
    rule = _shipped_rules().get(country)
    if rule is None:
        raise NotDeliveredTo(country)
    charges = _charges(country, rule)
    return _with_value(charges, value) if value else charges


def load_duties(path: Path) -> dict[str, Mapping[str, Any]]:
    """The rows of a file by country. Raises PolicyInvalid, naming the row and what it lacks."""
    document = yaml.safe_load(path.read_text(encoding="utf-8"))
    rows: dict[str, Mapping[str, Any]] = {}
    seen: set[str] = set()
    for rule in document["rules"]:
        _check(rule, seen, path)
        for country in rule["countries"]:
            if country in rows:
                raise PolicyInvalid(
                    f"Expected one row for {country} in {path.name}; {rule['id']!r} is another."
                )
            rows[country] = rule
    return rows


@lru_cache(maxsize=1)
def _shipped_rules() -> dict[str, Mapping[str, Any]]:
    return load_duties(POLICIES / "duties.yml")


def _charges(country: str, rule: Mapping[str, Any]) -> ImportCharges:
    currency = str(rule.get("currency", ""))
    return ImportCharges(
        country=country,
        rule=rule["id"],
        as_of=rule["as_of"],
        source=source_of(rule["source"], rule["id"]),
        ask=source_of(rule["ask"], rule["id"], title="name") if "ask" in rule else None,
        unsettled=bool(rule.get("unsettled")),
        inside=rule.get("inside", False),
        duty=_rate("duty", rule),
        tax=_rate("tax", rule),
        charge=_rate("charge", rule),
        excess=rule.get("excess", False),
        tax_in_base=rule.get("tax_in_base", False),
        limit=_threshold("limit", rule),
        shop_to=_threshold("shop_to", rule),
        currency=currency or None,
        value=None,
        due=None,
    )


def _threshold(name: str, rule: Mapping[str, Any]) -> Money | None:
    return money_of(rule[name], rule["currency"]) if name in rule else None


def _rate(name: str, rule: Mapping[str, Any]) -> Rate | None:
    if name not in rule:
        return None
    low, high = rule[name]
    return Rate(low, high, _threshold(f"{name}_free_to", rule))


def _with_value(charges: ImportCharges, value: Money) -> ImportCharges:
    known = {**vars(charges), "value": value}
    if charges.inside:
        return ImportCharges(**{**known, "due": (Money(0, value.currency),) * 2})
    valued = ImportCharges(**known)
    if valued.above_limit or (charges.has_thresholds and value.currency != charges.currency):
        return valued
    low, high = (_due(charges, value, end) for end in ("low", "high"))
    return ImportCharges(**{**known, "due": (low, high)})


def _due(charges: ImportCharges, value: Money, end: str) -> Money:
    """The sum at the `low` or `high` end of the rates, in whole units of the currency: it is an estimate."""
    if charges.shop_to and value.amount <= charges.shop_to.amount:
        return Money(0, value.currency)
    goods = Decimal(value.amount)
    duty = _part(charges.charge or charges.duty, goods, goods, end, excess=charges.excess)
    tax = Decimal(0) if charges.charge else _part(charges.tax, goods, goods + duty, end, excess=False)
    if charges.tax_in_base and charges.tax:
        tax /= 1 - Decimal(str(getattr(charges.tax, end))) / 100
    unit = Decimal(10) ** decimals(value.currency)
    return Money(int(((duty + tax) / unit).quantize(Decimal(1), ROUND_HALF_UP) * unit), value.currency)


def _part(rate: Rate | None, goods: Decimal, base: Decimal, end: str, *, excess: bool) -> Decimal:
    """One charge on `base`, nothing where the goods' value is within its threshold. All in minor units."""
    if rate is None:
        return Decimal(0)
    free_to = Decimal(rate.free_to.amount if rate.free_to else 0)
    if goods <= free_to:
        return Decimal(0)
    return (base - free_to if excess else base) * Decimal(str(getattr(rate, end))) / 100


def _check(rule: Mapping[str, Any], seen: set[str], path: Path) -> None:
    where = f"rule {rule.get('id')!r} of {path.name}"
    missing = [name for name in ("id", "countries", "as_of", "source") if name not in rule]
    if missing:
        raise PolicyInvalid(f"Expected {', '.join(missing)} in {where}.")
    if rule["id"] in seen:
        raise PolicyInvalid(f"Expected an id of its own for {where}; it is taken. Write the next version.")
    seen.add(rule["id"])
    day_of(rule["as_of"], "as_of", where)
    source_of(rule["source"], where)
    if not rule.get("inside") or "ask" in rule:
        source_of(rule.get("ask"), f"ask of {where}", title="name")
    if not rule.get("inside") and not ("currency" in rule and {"duty", "charge"} & set(rule)):
        raise PolicyInvalid(f"Expected currency and duty, or charge, in {where}.")
    for name in ("duty", "tax", "charge"):
        span = rule.get(name, [0, 0])
        if not (isinstance(span, list) and len(span) == 2 and 0 <= span[0] <= span[1] <= 100):
            raise PolicyInvalid(f"Expected lowest and highest percent as {name} in {where}; got {span!r}.")
