"""Ways to pay, by the country an order goes to: `shop/policies/ways_to_pay.yml`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any

from shop.errors import PolicyInvalid
from shop.money import Money
from shop.services.country_rules import ELSEWHERE, Rule, checked_rules, read_policy, rule_for
from shop.services.policies import POLICIES

# The part of the countries with rules that must take what is told of as a way to pay nearly everywhere.
NEARLY_ALL = 0.75


@dataclass(frozen=True)
class Instalments:
    """Into how many `parts`, and from which order value; free of interest.

    `provider` is a method's code, None where the card itself does it.
    """

    provider: str | None
    parts: tuple[int, ...]
    minimum: Money


@dataclass(frozen=True)
class CashOnDelivery:
    """What the carrier takes for it, and up to which order value."""

    fee: Money
    limit: Money


@dataclass(frozen=True)
class PaymentTerms:
    """How to pay for an order to `country`. `rule` is what answers cite."""

    country: str
    rule: str
    currency: str
    methods: tuple[str, ...]
    instalments: Instalments | None
    cash_on_delivery: CashOnDelivery | None


@dataclass(frozen=True)
class PaymentPolicy:
    """All rules of one file. `names` are how brands write themselves; `worded` methods have no brand."""

    rules: tuple[Rule, ...]
    names: Mapping[str, str]
    worded: tuple[str, ...]
    refused: tuple[str, ...]

    def terms(self, country: str, on: date) -> PaymentTerms:
        """The terms in force on a day."""
        rule = rule_for(self.rules, country, on)
        currency = rule["currency"]
        parts, cash = rule.get("instalments"), rule.get("cash_on_delivery")
        return PaymentTerms(
            country=country,
            rule=rule["id"],
            currency=currency,
            methods=tuple(rule["methods"]),
            instalments=parts
            and Instalments(
                provider=parts["provider"],
                parts=tuple(parts["parts"]),
                minimum=Money(parts["minimum"], currency),
            ),
            cash_on_delivery=cash
            and CashOnDelivery(Money(cash["fee"], currency), Money(cash["limit"], currency)),
        )

    def countries(self) -> list[str]:
        """All countries that a rule names."""
        return [country for rule in self.rules for country in rule["countries"] if country != ELSEWHERE]


def payment_terms(country: str, *, today: date) -> PaymentTerms:
    """How to pay for an order to `country` (ISO 3166 alpha-2); countries without a rule share one."""
    return _shipped_policy().terms(country, today)


def paid_mostly(*, today: date) -> tuple[str, ...]:
    """The methods that nearly every country takes, in the order of the countries without a rule."""
    policy = _shipped_policy()
    terms = [policy.terms(country, today) for country in (*policy.countries(), ELSEWHERE)]
    return tuple(
        method
        for method in terms[-1].methods
        if sum(method in other.methods for other in terms) >= NEARLY_ALL * len(terms)
    )


def countries_taking(method: str, *, today: date) -> tuple[str, ...]:
    """The countries that take `method`, "instalments" or "cash_on_delivery"; `*` is elsewhere."""
    policy = _shipped_policy()
    return tuple(
        country
        for country in (*policy.countries(), ELSEWHERE)
        if _takes(policy.terms(country, today), method)
    )


def brand_name(method: str) -> str | None:
    """How the brand writes itself; None for a method said in words."""
    return _shipped_policy().names.get(method)


def worded_methods() -> tuple[str, ...]:
    """The codes of the methods that have no brand's name."""
    return _shipped_policy().worded


def known_methods() -> frozenset[str]:
    """The codes of all methods, taken anywhere or refused."""
    policy = _shipped_policy()
    return frozenset([*policy.names, *policy.worded])


def load_payment_policy(folder: Path = POLICIES) -> PaymentPolicy:
    """Read and check the file. Raises PolicyInvalid."""
    document = read_policy("ways_to_pay.yml", folder)
    policy = PaymentPolicy(
        rules=checked_rules(document, ("currency", "methods"), "ways_to_pay.yml"),
        names=document["names"],
        worded=tuple(document["worded"]),
        refused=tuple(document["refused"]),
    )
    known = {*policy.names, *policy.worded}
    for rule in policy.rules:
        _check(rule, known, policy.refused)
    return policy


def _takes(terms: PaymentTerms, method: str) -> bool:
    if method == "instalments":
        return terms.instalments is not None
    if method == "cash_on_delivery":
        return terms.cash_on_delivery is not None
    return method in terms.methods


def _check(rule: Mapping[str, Any], known: set[str], refused: tuple[str, ...]) -> None:
    unknown = [method for method in rule["methods"] if method not in known or method in refused]
    if unknown:
        raise PolicyInvalid(f"Expected methods that have names in rule {rule['id']!r}; got {unknown}.")
    provider = (rule.get("instalments") or {}).get("provider")
    if provider and provider not in rule["methods"]:
        raise PolicyInvalid(f"Expected a provider among the methods of {rule['id']!r}; got {provider!r}.")


@lru_cache(maxsize=1)
def _shipped_policy() -> PaymentPolicy:
    return load_payment_policy()
