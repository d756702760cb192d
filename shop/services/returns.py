"""Sending things back: what the policy allows for an order, and opening the return."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from sqlalchemy.orm import Session

from shop.money import Money
from shop.services.identity import Shopper

PaidBy = Literal["shop", "shopper"]
REFUSALS = (
    "not_delivered",  # nothing arrived yet: cancel or wait
    "window_closed",
    "hygiene",  # sealed goods whose seal may be broken
    "final_sale",
    "already_returned",
    "order_closed",  # cancelled, lost or refunded
)
RETURN_REASONS = ("changed_mind", "does_not_fit", "not_as_described", "damaged", "wrong_item", "other")


@dataclass(frozen=True)
class ReturnableItem:
    """One line and what the policy says of it. `send_by` is the window's last day; None when refused early.

    `paid_by` says who pays the freight when no fault of the shop is named.
    """

    line_id: int
    sku: str
    title: str
    image: str
    quantity: int
    returnable: bool
    refusal_code: str | None
    rule: str
    send_by: date | None
    paid_by: PaidBy


@dataclass(frozen=True)
class ReturnOptions:
    """All lines of an order. `rule` is the return window's rule id."""

    order_number: str
    items: tuple[ReturnableItem, ...]
    paid_by: PaidBy
    rule: str

    @property
    def returnable(self) -> tuple[ReturnableItem, ...]:
        """The lines that may come back."""
        return tuple(item for item in self.items if item.returnable)


@dataclass(frozen=True)
class ReturnedItem:
    """A line that is coming back."""

    line_id: int
    sku: str
    title: str
    quantity: int
    image: str


@dataclass(frozen=True)
class ReturnOpened:
    """An open return. `ship_to` are address lines; `refund_by` is the latest day the money goes out."""

    rma: str
    order_number: str
    items: tuple[ReturnedItem, ...]
    send_by: date
    ship_to: tuple[str, ...]
    paid_by: PaidBy
    refund: Money
    refund_by: date
    rule: str


def returnable_items(
    session: Session, shopper: Shopper, order_number: str, *, today: date, language: str = "en"
) -> ReturnOptions:
    """What of the order may come back. Raises OrderNotFound."""
    raise NotImplementedError


def open_return(
    session: Session,
    shopper: Shopper,
    order_number: str,
    line_ids: Sequence[int],
    reason: str,
    *,
    idempotency_key: str,
    today: date,
    language: str = "en",
) -> ReturnOpened:
    """Open a return for whole lines. `reason` is one of RETURN_REASONS.

    The same `idempotency_key` with the same request gives the same return again; with another request it
    raises IdempotencyConflict. Raises OrderNotFound, ReturnRefused; ValueError for an unknown line or reason.
    """
    raise NotImplementedError


def list_returns(
    session: Session, shopper: Shopper, order_number: str, *, language: str = "en"
) -> list[ReturnOpened]:
    """The order's returns, newest first. Raises OrderNotFound."""
    raise NotImplementedError
