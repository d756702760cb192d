"""Money on its way back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from shop.money import Money
from shop.services.identity import Shopper

REFUND_STATES = ("awaiting_goods", "approved", "sent")


@dataclass(frozen=True)
class Refund:
    """`due_by` is the latest day the money goes out; `sent_on` when it did; `rma` when a return caused it."""

    order_number: str
    amount: Money
    status: str
    rma: str | None
    due_by: date
    sent_on: date | None


def list_refunds(session: Session, shopper: Shopper, order_number: str) -> list[Refund]:
    """The order's refunds, newest first. Raises OrderNotFound."""
    raise NotImplementedError
