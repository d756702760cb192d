"""Invents how the demo's orders were paid, and what went wrong on the way."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import datetime, timedelta

from shop.demo.catalogue import Row
from shop.demo.people import PEOPLE, Role
from shop.services.payments import DECLINE_REASONS

METHODS = ("Visa 4242", "Visa 1881", "Mastercard 5100", "Mastercard 4444", "American Express 0005", "PayPal")
# What became of the money by the order's state; every other order was charged.
STATES = {"placed": "declined", "cancelled": "released", "returned": "refunded", "refunded": "refunded"}
# Attempts of well-known people of which no order came.
WITHOUT_ORDER = {"harriet": ("authorised", None), "lucia": ("declined", "insufficient_funds")}


def payments_of(order: Row, *, given_back: bool) -> Iterator[Row]:
    """How the order was paid: one attempt, in the state its money is in."""
    rng = random.Random(f"payment {order['number']}")
    status = "refunded" if given_back else STATES.get(order["status"], "captured")
    reason = rng.choice(DECLINE_REASONS) if status == "declined" else None
    yield _payment(order, rng.choice(METHODS), status, reason=reason)


def troubles_of(order: Row, role: Role) -> Iterator[Row]:
    """What else happened to the money of a well-known person's order, the same for everyone.

    `delayed`: an attempt before was declined. `placed`: reserved a second time. `partly_delivered`: charged a
    second time. `in_customs`: a part was charged twice.
    """
    method = random.Random(f"payment {order['number']}").choice(METHODS)
    soon = timedelta(minutes=2)
    if role == "delayed":
        yield _payment(order, method, "declined", reason="authentication_failed", after=-soon)
    elif role == "placed":
        yield _payment(order, method, "authorised", after=soon)
    elif role == "partly_delivered":
        yield _payment(order, method, "captured", after=soon)
    elif role == "in_customs":
        yield _payment(order, method, "captured", amount=max(1, order["total"] // 10), after=soon)


def payments_without_order(now: datetime) -> Iterator[Row]:
    """Yesterday's attempts that led to no order."""
    for key, (status, reason) in WITHOUT_ORDER.items():
        person = PEOPLE[key]
        yield {
            "order_id": None,
            "customer_id": person.customer_id,
            "method": "Visa 4242",
            "amount": 6990,
            "currency": person.currency,
            "status": status,
            "decline_reason": reason,
            "attempted_at": now - timedelta(hours=6),
        }


def _payment(
    order: Row,
    method: str,
    status: str,
    *,
    reason: str | None = None,
    amount: int | None = None,
    after: timedelta = timedelta(0),
) -> Row:
    return {
        "order_id": order["id"],
        "customer_id": order["customer_id"],
        "method": method,
        "amount": amount or order["total"],
        "currency": order["currency"],
        "status": status,
        "decline_reason": reason,
        "attempted_at": order["placed_at"] + after,
    }
