"""The shop's rules, versioned, in `shop/policies/*.yml`; every answer cites its rule's id."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import date, datetime, timedelta
from functools import lru_cache
from pathlib import Path
from typing import Any, ClassVar, Literal, Protocol

import yaml
from sqlalchemy.orm import Session

from shop.errors import PolicyInvalid
from shop.models import CitedRule

PAID_BY = ("shop", "shopper")
# Products' return classes that a rule may refuse.
RETURN_CLASSES = ("sealed", "final_sale")
POLICIES = Path(__file__).parent.parent / "policies"


@dataclass(frozen=True)
class ReturnException:
    """Goods of one return class that may be refused; `id` is what the refusal cites."""

    id: str
    source: str


@dataclass(frozen=True)
class ReturnRule:
    """One return rule, already told for one category. `id` is what answers cite (eu.withdrawal.v1).

    Windows count days from delivery, `send_days` and `refund_days` from the day the return is opened;
    `transit_days` is the time that goods sent on the last day are given to arrive.
    `exceptions` are keyed by the products' return class (sealed, final_sale).
    """

    id: str
    effective_from: date
    window_days: int
    fault_days: int
    paid_by: Literal["shop", "shopper"]
    refunds_shipping: bool
    send_days: int
    refund_days: int
    address: tuple[str, ...]
    exceptions: Mapping[str, ReturnException]
    floor_days: int
    floor_source: str | None
    fault_source: str
    transit_days: int = 0

    def send_by(self, opened_on: date) -> date:
        """The last day to send back what a return opened on `opened_on` is about."""
        return opened_on + timedelta(days=self.send_days)

    def arrived_by(self, opened_on: date) -> date:
        """The day by which goods sent on the last day are here."""
        return self.send_by(opened_on) + timedelta(days=self.transit_days)

    def refund_by(self, opened_on: date) -> date:
        """The latest day the money goes out: never before goods sent on the last day can be here."""
        return max(opened_on + timedelta(days=self.refund_days), self.arrived_by(opened_on))


@dataclass(frozen=True)
class ReturnPolicy:
    """All return rules of one file."""

    rules: tuple[Mapping[str, Any], ...]
    addresses: Mapping[str, tuple[str, ...]]
    transit_days: int = 0

    def rule(self, country: str, category: str, on: date) -> ReturnRule:
        """The rule in force on a day for goods of `category` delivered to `country`."""
        for countries in (country, "*"):
            versions = [rule for rule in self.rules if countries in rule["countries"]]
            in_force = [rule for rule in versions if rule["effective_from"] <= on] or versions[:1]
            if in_force:
                return self._for_category(max(in_force, key=_effective_from), category)
        raise PolicyInvalid("Expected a return rule for the countries '*' in shop/policies/returns.yml.")

    def _for_category(self, rule: Mapping[str, Any], category: str) -> ReturnRule:
        floor = rule.get("floor", {})
        return ReturnRule(
            id=rule["id"],
            effective_from=rule["effective_from"],
            window_days=rule.get("window_days_by_category", {}).get(category, rule["window_days"]),
            fault_days=rule["fault_days"],
            paid_by=rule["paid_by"],
            refunds_shipping=rule["refunds_shipping"],
            send_days=rule["send_days"],
            refund_days=rule["refund_days"],
            address=self.addresses[rule["address"]],
            exceptions={name: ReturnException(**value) for name, value in rule["exceptions"].items()},
            floor_days=floor.get("days", 0),
            floor_source=floor.get("source"),
            fault_source=rule["fault_source"],
            transit_days=self.transit_days,
        )


def return_rule(country: str, category: str, *, on: date | None = None) -> ReturnRule:
    """The rule for goods of `category` delivered to `country` (ISO 3166 alpha-2). There always is one.

    `on` is the day the order was placed: a rule's newer version never takes back what an older one promised.
    Without it, the newest version.
    """
    return _shipped_policy().rule(country, category, on or date.max)


def return_rules(category: str, *, on: date) -> list[ReturnRule]:
    """Each country's rule in force on a day for goods of `category`, every rule once."""
    policy = _shipped_policy()
    named = [country for rule in policy.rules for country in rule["countries"]]
    found = [policy.rule(country, category, on) for country in named]
    return list({rule.id: rule for rule in found}.values())


def load_return_policy(path: Path) -> ReturnPolicy:
    """Read and check a policy file. Raises PolicyInvalid, naming the rule and what it lacks."""
    document = yaml.safe_load(path.read_text(encoding="utf-8"))
    policy = ReturnPolicy(
        rules=tuple(sorted(document["rules"], key=_effective_from)),
        addresses={name: tuple(lines) for name, lines in document["addresses"].items()},
        transit_days=document.get("transit_days", 0),
    )
    seen: set[str] = set()
    for rule in policy.rules:
        _check(rule, policy, seen, path)
    if not any("*" in rule["countries"] for rule in policy.rules):
        raise PolicyInvalid(f"Expected a rule for the countries '*' in {path.name}; there is none.")
    return policy


class Citable(Protocol):
    """A rule: a dataclass with an id of its own."""

    __dataclass_fields__: ClassVar[dict[str, Any]]

    @property
    def id(self) -> str:
        """What answers cite."""


def cite(session: Session, rule: Citable, *, now: datetime) -> str:
    """Keep the rule as it reads today, once, and return the digest that a promise made under it refers to."""
    body = json.loads(json.dumps(asdict(rule), default=str, sort_keys=True))
    digest = hashlib.sha256(json.dumps(body, sort_keys=True).encode()).hexdigest()
    if session.get(CitedRule, digest) is None:
        session.merge(CitedRule(digest=digest, rule=rule.id, body=body, first_cited_at=now))
        session.flush()
    return digest


@dataclass(frozen=True)
class ShippingFeeRule:
    """When a delivery fee is paid back. `bot_limit` in minor units by currency; a currency without one: 0."""

    id: str
    effective_from: date
    source: str
    late_days: int
    refund_days: int
    bot_limit: Mapping[str, int]


def shipping_fee_rule(on: date) -> ShippingFeeRule:
    """The rule in force on the day an order was placed. There always is one."""
    rules = _shipping_fee_rules()
    return max([rule for rule in rules if rule.effective_from <= on] or rules[:1], key=_rules_day)


def load_shipping_fee_rules(path: Path) -> tuple[ShippingFeeRule, ...]:
    """Read a policy file, oldest rule first. Raises PolicyInvalid, naming the rule and what is wrong."""
    rules = []
    for written in yaml.safe_load(path.read_text(encoding="utf-8"))["rules"]:
        _effective_from(written)
        try:
            rules.append(ShippingFeeRule(**written))
        except TypeError as error:
            raise PolicyInvalid(
                f"Expected a whole rule {written.get('id')!r} of {path.name}: {error}."
            ) from error
    if not rules or len({rule.id for rule in rules}) < len(rules):
        raise PolicyInvalid(f"Expected rules in {path.name}, each with an id of its own.")
    return tuple(sorted(rules, key=_rules_day))


def _rules_day(rule: ShippingFeeRule) -> date:
    return rule.effective_from


@lru_cache(maxsize=1)
def _shipping_fee_rules() -> tuple[ShippingFeeRule, ...]:
    return load_shipping_fee_rules(POLICIES / "shipping_fees.yml")


@lru_cache(maxsize=1)
def _shipped_policy() -> ReturnPolicy:
    return load_return_policy(POLICIES / "returns.yml")


def _effective_from(rule: Mapping[str, Any]) -> date:
    value = rule.get("effective_from")
    if not isinstance(value, date):
        raise PolicyInvalid(f"Expected effective_from: YYYY-MM-DD in rule {rule.get('id')!r}; got {value!r}.")
    return value


_NEEDED = ("id", "countries", "window_days", "fault_days", "paid_by", "send_days", "refund_days", "address")


def _check(rule: Mapping[str, Any], policy: ReturnPolicy, seen: set[str], path: Path) -> None:
    where = f"rule {rule.get('id')!r} of {path.name}"
    missing = [
        name for name in (*_NEEDED, "fault_source", "refunds_shipping", "exceptions") if name not in rule
    ]
    if missing:
        raise PolicyInvalid(f"Expected {', '.join(missing)} in {where}.")
    ids = [rule["id"], *(exception["id"] for exception in rule["exceptions"].values())]
    if not seen.isdisjoint(ids):
        raise PolicyInvalid(f"Expected an id of its own for {where}; it is taken. Write the next version.")
    seen.update(ids)
    floor = rule.get("floor", {}).get("days", 0)
    windows = [rule["window_days"], *rule.get("window_days_by_category", {}).values()]
    if min(windows) < floor:
        raise PolicyInvalid(f"Expected at least the law's {floor} days in {where}; got {min(windows)}.")
    if rule["paid_by"] not in ("shop", "shopper"):
        raise PolicyInvalid(f"Expected paid_by shop or shopper in {where}; got {rule['paid_by']!r}.")
    if rule["address"] not in policy.addresses:
        raise PolicyInvalid(f"Expected one of the addresses in {where}; got {rule['address']!r}.")
