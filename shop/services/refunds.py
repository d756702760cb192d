"""Money on its way back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from shop import models
from shop.money import Money
from shop.services.identity import Shopper
from shop.services.orders import find_order

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
    order = find_order(session, shopper, order_number)
    rows = session.execute(
        select(models.Refund, models.Return.rma)
        .outerjoin(models.Return, models.Return.id == models.Refund.return_id)
        .where(models.Refund.order_id == order.id)
        .order_by(models.Refund.requested_at.desc(), models.Refund.id.desc())
    )
    return [
        Refund(order.number, Money(row.amount, row.currency), row.status, rma, row.due_by, row.sent_on)
        for row, rma in rows
    ]
