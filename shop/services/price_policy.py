"""The shop's promises about prices, versioned, in `shop/policies/prices.yml`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml

from shop.errors import PolicyInvalid
from shop.services.policies import POLICIES

CONDITIONS = ("same_item", "in_stock", "delivers")
EXCLUSIONS = ("marketplace", "clearance")
PROOFS = ("link", "screenshot")


@dataclass(frozen=True)
class MatchRule:
    """When another shop's lower price is matched. A person decides; `most_percent` bounds what she grants."""

    id: str
    effective_from: date
    most_percent: int
    days_after_purchase: int
    conditions: tuple[str, ...]
    excluded: tuple[str, ...]
    proof: tuple[str, ...]


@dataclass(frozen=True)
class BulkStep:
    """`percent` less on each piece from `pieces` on."""

    pieces: int
    percent: int


@dataclass(frozen=True)
class BulkRule:
    """What many pieces of one product cost. From `quote_from` pieces a person makes an offer."""

    id: str
    effective_from: date
    steps: tuple[BulkStep, ...]
    quote_from: int
    not_for: tuple[str, ...]

    def step(self, pieces: int) -> BulkStep | None:
        """The step that so many pieces reach."""
        reached = [step for step in self.steps if step.pieces <= pieces]
        return reached[-1] if reached else None


@dataclass(frozen=True)
class PricePolicy:
    """All rules of one file, each list by the day from which it holds."""

    match: tuple[Mapping[str, Any], ...]
    bulk: tuple[Mapping[str, Any], ...]


def match_rule(country: str | None, *, on: date) -> MatchRule:
    """The rule for price matches in force on a day for shoppers in `country` (ISO 3166 alpha-2)."""
    rule = _in_force(_shipped_policy().match, country, on)
    return MatchRule(
        id=rule["id"],
        effective_from=rule["effective_from"],
        most_percent=rule["most_percent"],
        days_after_purchase=rule["days_after_purchase"],
        conditions=tuple(rule["conditions"]),
        excluded=tuple(rule["excluded"]),
        proof=tuple(rule["proof"]),
    )


def bulk_rule(country: str | None, *, on: date) -> BulkRule:
    """The rule for many pieces in force on a day for shoppers in `country` (ISO 3166 alpha-2)."""
    rule = _in_force(_shipped_policy().bulk, country, on)
    return BulkRule(
        id=rule["id"],
        effective_from=rule["effective_from"],
        steps=tuple(BulkStep(step["from"], step["percent"]) for step in rule["steps"]),
        quote_from=rule["quote_from"],
        not_for=tuple(rule["not_for"]),
    )


def load_price_policy(path: Path) -> PricePolicy:
    """Read and check a policy file. Raises PolicyInvalid, naming the rule and what it lacks."""
    document = yaml.safe_load(path.read_text(encoding="utf-8"))
    seen: set[str] = set()
    for kind, check in (("match", _check_match), ("bulk", _check_bulk)):
        rules = document.get(kind) or []
        for rule in rules:
            _check_common(rule, seen, path)
            check(rule, f"rule {rule['id']!r} of {path.name}")
        if not any("*" in rule["countries"] for rule in rules):
            raise PolicyInvalid(
                f"Expected a {kind} rule for the countries '*' in {path.name}; there is none."
            )
    return PricePolicy(match=tuple(document["match"]), bulk=tuple(document["bulk"]))


@lru_cache(maxsize=1)
def _shipped_policy() -> PricePolicy:
    return load_price_policy(POLICIES / "prices.yml")


def _in_force(rules: Sequence[Mapping[str, Any]], country: str | None, on: date) -> Mapping[str, Any]:
    for countries in (country, "*"):
        versions = sorted(
            (rule for rule in rules if countries in rule["countries"]),
            key=lambda rule: rule["effective_from"],
        )
        in_force = [rule for rule in versions if rule["effective_from"] <= on] or versions[:1]
        if in_force:
            return in_force[-1]
    raise PolicyInvalid("Expected a price rule for the countries '*' in shop/policies/prices.yml.")


def _check_common(rule: Mapping[str, Any], seen: set[str], path: Path) -> None:
    missing = [name for name in ("id", "effective_from", "countries", "source") if name not in rule]
    where = f"rule {rule.get('id')!r} of {path.name}"
    if missing:
        raise PolicyInvalid(f"Expected {', '.join(missing)} in {where}.")
    if not isinstance(rule["effective_from"], date):
        raise PolicyInvalid(
            f"Expected effective_from: YYYY-MM-DD in {where}; got {rule['effective_from']!r}."
        )
    if rule["id"] in seen:
        raise PolicyInvalid(f"Expected an id of its own for {where}; it is taken. Write the next version.")
    seen.add(rule["id"])


def _check_match(rule: Mapping[str, Any], where: str) -> None:
    _check_percent(rule.get("most_percent"), where)
    for name, known in (("conditions", CONDITIONS), ("excluded", EXCLUSIONS), ("proof", PROOFS)):
        if not set(rule.get(name) or ["?"]) <= set(known):
            raise PolicyInvalid(f"Expected {name} of {', '.join(known)} in {where}; got {rule.get(name)!r}.")
    if not isinstance(rule.get("days_after_purchase"), int):
        raise PolicyInvalid(f"Expected days_after_purchase, a whole number, in {where}.")
    if rule.get("decided_by") != "person":
        raise PolicyInvalid(f"Expected decided_by: person in {where}; nothing else is built.")


def _check_bulk(rule: Mapping[str, Any], where: str) -> None:
    steps = rule.get("steps") or []
    for step in steps:
        _check_percent(step.get("percent"), where)
    froms = [step["from"] for step in steps]
    if not froms or froms != sorted(set(froms)):
        raise PolicyInvalid(f"Expected steps from fewer to more pieces in {where}; got {froms}.")
    if not isinstance(rule.get("quote_from"), int) or rule["quote_from"] <= froms[-1]:
        raise PolicyInvalid(
            f"Expected quote_from above the last step in {where}; got {rule.get('quote_from')!r}."
        )
    if not isinstance(rule.get("not_for"), list) or rule.get("ordered_through") != "person":
        raise PolicyInvalid(f"Expected not_for, a list, and ordered_through: person in {where}.")


def _check_percent(value: object, where: str) -> None:
    if not isinstance(value, int) or not 0 < value < 100:
        raise PolicyInvalid(f"Expected a percentage between 1 and 99 in {where}; got {value!r}.")
