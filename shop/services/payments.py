"""What became of the money: attempts, reservations and charges of an order, and what they amount to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, timezone
from functools import lru_cache
from typing import Any

import yaml
from sqlalchemy import select
from sqlalchemy.orm import Session

from shop import models
from shop.connectors.seam import ported
from shop.money import Money
from shop.services.identity import Proof, Shopper
from shop.services.orders import find_order
from shop.services.policies import POLICIES
from shop.services.refunds import Refund, list_refunds

PAYMENT_STATES = ("declined", "authorised", "captured", "released", "refunded")
DECLINE_REASONS = (
    "insufficient_funds",
    "expired_card",
    "wrong_details",
    "authentication_failed",
    "limit_exceeded",
    "refused_by_bank",  # the bank gives no reason
)
FINDINGS = (
    "none",  # nothing was tried
    "declined",  # tried in vain, nothing charged
    "reserved",  # reserved, not charged yet
    "released",  # was reserved and is given up
    "paid_once",
    "declined_then_paid",
    "reserved_twice",  # charged once; the rest are reservations that lapse
    "release_overdue",  # such a reservation should have lapsed by now
    "charged_twice",
    "amount_differs",  # charged once, but not the order's total
    "refunded",
)
# What the shop itself has to put right, through a person.
OUR_MISTAKES = frozenset({"release_overdue", "charged_twice", "amount_differs", "none"})
_CHARGED = frozenset({"captured", "refunded"})


@dataclass(frozen=True)
class Payment:
    """One attempt. `method` such as ``Visa 4242``; `release_by` for a reservation, else None."""

    method: str
    amount: Money
    status: str
    decline_reason: str | None
    attempted_on: date
    release_by: date | None


@dataclass(frozen=True)
class PaymentReport:
    """What is seen of an order's money. `payments` oldest first; `finding` is one of FINDINGS.

    `charged` is all that was charged, `total` the order's; `refunded` what was sent back, with `refunded_on`.
    """

    order_number: str
    finding: str
    payments: tuple[Payment, ...]
    total: Money
    charged: Money
    refunded: Money
    refunded_on: date | None
    rule: str

    def newest(self, *states: str) -> Payment | None:
        """The newest payment in one of `states`."""
        found = [payment for payment in self.payments if payment.status in states]
        return found[-1] if found else None


@ported("orders")
def report_payments(session: Session, shopper: Shopper, order_number: str, *, today: date) -> PaymentReport:
    """What the order's payments amount to. Raises OrderNotFound."""
    order = find_order(session, shopper, order_number)
    query = (
        select(models.Payment)
        .where(models.Payment.order_id == order.id)
        .order_by(models.Payment.attempted_at, models.Payment.id)
    )
    payments = tuple(_payment(row) for row in session.execute(query).scalars())
    refunds = list_refunds(session, shopper, order_number)
    return payment_report(order.number, Money(order.total, order.currency), payments, refunds, today=today)


def payment_report(
    order_number: str, total: Money, payments: tuple[Payment, ...], refunds: Sequence[Refund], *, today: date
) -> PaymentReport:
    """What `payments` (oldest first) and `refunds` of an order over `total` amount to."""
    sent = [refund for refund in refunds if refund.sent_on]
    charged = sum(payment.amount.amount for payment in payments if payment.status in _CHARGED)
    return PaymentReport(
        order_number=order_number,
        finding=finding_of(payments, total, has_refund=bool(sent), today=today),
        payments=payments,
        total=total,
        charged=Money(charged, total.currency),
        refunded=Money(sum(refund.amount.amount for refund in sent), total.currency),
        refunded_on=max((refund.sent_on for refund in sent if refund.sent_on), default=None),
        rule=_rule()["id"],
    )


@ported("orders")
def payments_without_order(session: Session, shopper: Shopper, *, today: date) -> list[Payment]:
    """A signed-in shopper's late attempts of which no order came, newest first; of anyone else none."""
    if shopper.customer_id is None or shopper.proof < Proof.SIGNED:
        return []
    since = datetime.combine(today - timedelta(days=_rule()["look_back_days"]), time(), timezone.utc)
    query = (
        select(models.Payment)
        .where(models.Payment.customer_id == shopper.customer_id, models.Payment.order_id.is_(None))
        .where(models.Payment.attempted_at >= since)
        .order_by(models.Payment.attempted_at.desc(), models.Payment.id.desc())
    )
    return [_payment(row) for row in session.execute(query).scalars()]


def release_days() -> int:
    """After how many days a reservation lapses."""
    days: int = _rule()["release_days"]
    return days


def finding_of(payments: Sequence[Payment], total: Money, *, has_refund: bool, today: date) -> str:
    """What `payments` (oldest first) of an order over `total` amount to."""
    charges = [payment for payment in payments if payment.status in _CHARGED]
    states = {payment.status for payment in payments}
    if not charges:
        waiting = ("authorised", "reserved"), ("declined", "declined"), ("released", "released")
        return next((finding for state, finding in waiting if state in states), "none")
    if has_refund:
        return "refunded"
    if len(charges) > 1 and all(charge.amount == total for charge in charges):
        return "charged_twice"
    if sum(charge.amount.amount for charge in charges) != total.amount:
        return "amount_differs"
    lapsing = [payment.release_by for payment in payments if payment.release_by]
    if lapsing:
        return "release_overdue" if min(lapsing) < today else "reserved_twice"
    return "declined_then_paid" if "declined" in states else "paid_once"


def _payment(row: models.Payment) -> Payment:
    attempted_on = row.attempted_at.date()
    return Payment(
        method=row.method,
        amount=Money(row.amount, row.currency),
        status=row.status,
        decline_reason=row.decline_reason,
        attempted_on=attempted_on,
        release_by=lapses_on(attempted_on) if row.status == "authorised" else None,
    )


def lapses_on(attempted_on: date) -> date:
    """The day on which a reservation of that day lapses."""
    return attempted_on + timedelta(days=release_days())


@lru_cache(maxsize=1)
def _rule() -> Any:
    document = yaml.safe_load((POLICIES / "payments.yml").read_text(encoding="utf-8"))
    return document["rules"][-1]
