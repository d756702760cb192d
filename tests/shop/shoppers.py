"""The demo's people as shoppers."""

from __future__ import annotations

from shop.demo.people import PEOPLE, Role
from shop.services.identity import Proof, Shopper


def signed_in(key: str) -> Shopper:
    """A well-known customer, signed in by the storefront."""
    return Shopper(PEOPLE[key].customer_id, Proof.SIGNED)


def with_order(key: str, role: Role) -> Shopper:
    """A guest who has proved one order."""
    return Shopper(None, Proof.ORDER_EMAIL, frozenset({PEOPLE[key].orders[role]}))


def with_code(key: str, role: Role) -> Shopper:
    """A guest who has proved one order and given back the code sent for it."""
    orders = frozenset({PEOPLE[key].orders[role]})
    return Shopper(None, Proof.ONE_TIME_CODE, orders, orders)
