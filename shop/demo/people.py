"""The demo's well-known people: at least one per language, each with orders for every kind of question.

The storefront offers them for sign-in, the tests call them by key: `PEOPLE["lucia"].orders["under_way"]`.
Their ids, e-mail addresses and order numbers never change; dates are relative to the day of the seed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import yaml

from shop.numbers import order_number

Role = Literal[
    "under_way",  # one parcel in transit, in time
    "delivered",  # two things delivered five days ago, both returnable
    "delayed",  # a parcel past its promised day
    "in_customs",  # held at customs for two days (where there is a border), else out for delivery
    "old",  # delivered 400 days ago: its window is closed
    "sealed",  # a sealed good and a returnable one, delivered four days ago
    "partly_delivered",  # two parcels, one delivered yesterday, one still under way
    "placed",  # paid an hour ago, nothing packed yet
    "returned",  # came back and was refunded last week
]
ROLES: tuple[Role, ...] = (
    "under_way",
    "delivered",
    "delayed",
    "in_customs",
    "old",
    "sealed",
    "partly_delivered",
    "placed",
    "returned",
)


@dataclass(frozen=True)
class Person:
    """One demo customer. `customer_id` counts from 1 in the order of PEOPLE."""

    key: str
    customer_id: int
    name: str
    email: str
    country: str
    language: str
    currency: str
    city: str
    address: tuple[str, ...]
    wears: Literal["women", "men"]

    @property
    def orders(self) -> Mapping[Role, str]:
        """Order numbers by what the order is good for."""
        first = 100_000 + 100 * self.customer_id
        return {role: order_number(first + place) for place, role in enumerate(ROLES)}


_YAML = yaml.safe_load(Path(__file__).with_suffix(".yml").read_text(encoding="utf-8"))

PEOPLE: Mapping[str, Person] = {
    key: Person(
        key=key,
        customer_id=customer_id,
        email=f"{key}@shopper.example",
        address=tuple(entry.pop("address")),
        **entry,
    )
    for customer_id, (key, entry) in enumerate(_YAML.items(), 1)
}
