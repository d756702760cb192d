"""What may still be done with an order, by its state: `shop/policies/changes.yml`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any

import yaml

from shop import models
from shop.errors import PolicyInvalid
from shop.services.policies import POLICIES

# Why an order can't be changed any more, by its state; the others are open.
CLOSED_BY_STATE: Mapping[str, str] = {
    "packed": "packed",
    "shipped": "under_way",
    "in_customs": "under_way",
    "delayed": "under_way",
    "partly_delivered": "under_way",
    "delivered": "delivered",
    "lost": "lost",
    "cancelled": "cancelled",
    "returned": "closed",
    "refunded": "closed",
}
WAYS_TO_REDIRECT = ("other_address", "pickup_point", "neighbour", "another_day")
# Parcels with which the carrier does nothing new any more.
_TOO_LATE = frozenset(
    {
        "out_for_delivery",
        "delivery_attempted",
        "available_for_pickup",
        "delivered",
        "lost",
        "returned_to_sender",
    }
)


@dataclass(frozen=True)
class ChangeRule:
    """One version; `id` is what a change cites. `cancel`, `change`, `readdress` are order states."""

    id: str
    effective_from: date
    source: str
    cancel: tuple[str, ...]
    change: tuple[str, ...]
    readdress: tuple[str, ...]
    most: int


@dataclass(frozen=True)
class Redirect:
    """What the carrier lets its recipients do; `allows` are WAYS_TO_REDIRECT, `source` is an address."""

    allows: tuple[str, ...]
    source: str
    checked: date


def change_rule(placed_on: date) -> ChangeRule:
    """The rule in force on the day an order was placed."""
    rules = _policy()[0]
    in_force = [rule for rule in rules if rule.effective_from <= placed_on]
    return in_force[-1] if in_force else rules[0]


def redirect_of(parcel: models.Parcel, country: str) -> Redirect | None:
    """What the recipient can ask of the parcel's carrier now; None where that is unknown, or too late."""
    if parcel.status in _TOO_LATE or parcel.status == "in_customs":
        return None
    for entry in _policy()[1]:
        if entry["carrier"] == parcel.carrier and country in entry.get("countries", [country]):
            return Redirect(tuple(entry["allows"]), entry["source"], entry["checked"])
    return None


@lru_cache(maxsize=1)
def _policy() -> tuple[tuple[ChangeRule, ...], tuple[Mapping[str, Any], ...]]:
    document = yaml.safe_load((POLICIES / "changes.yml").read_text(encoding="utf-8"))
    rules = [_rule(entry) for entry in document["rules"]]
    for entry in document["redirects"]:
        unknown = set(entry["allows"]) - set(WAYS_TO_REDIRECT)
        if unknown or not entry.get("source") or not entry.get("checked"):
            raise PolicyInvalid(
                f"Expected a source, a day and ways of {', '.join(WAYS_TO_REDIRECT)} for "
                f"{entry.get('carrier')!r} in changes.yml; got {sorted(unknown) or entry}."
            )
    return tuple(sorted(rules, key=lambda rule: rule.effective_from)), tuple(document["redirects"])


def _rule(entry: Mapping[str, Any]) -> ChangeRule:
    values: dict[str, Any] = {
        name: tuple(value) if isinstance(value, list) else value for name, value in entry.items()
    }
    try:
        return ChangeRule(**values)
    except TypeError as error:
        raise PolicyInvalid(f"Expected a rule of changes.yml with ChangeRule's fields; {error}.") from error
