"""What is seen of an order's money."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from shop import models
from shop.demo.people import PEOPLE, Role
from shop.errors import OrderNotFound
from shop.money import Money
from shop.services.identity import ANONYMOUS, Proof, Shopper
from shop.services.payments import (
    DECLINE_REASONS,
    FINDINGS,
    PAYMENT_STATES,
    Payment,
    finding_of,
    payments_without_order,
    release_days,
    report_payments,
)
from tests.shop.days import TODAY
from tests.shop.shoppers import signed_in, with_order

TOTAL = Money(5000, "EUR")


@pytest.mark.parametrize(
    ("role", "finding"),
    [
        ("under_way", "paid_once"),
        ("delayed", "declined_then_paid"),
        ("placed", "reserved_twice"),
        ("partly_delivered", "charged_twice"),
        ("in_customs", "amount_differs"),
        ("returned", "refunded"),
    ],
)
def test_what_the_payments_amount_to(session: Session, role: Role, finding: str) -> None:
    number = PEOPLE["giulia"].orders[role]
    report = report_payments(session, with_order("giulia", role), number, today=TODAY)
    assert report.finding == finding
    assert report.order_number == number
    assert {payment.status for payment in report.payments} <= set(PAYMENT_STATES)
    assert (report.charged.amount > report.total.amount) == (finding in ("charged_twice", "amount_differs"))
    assert (report.refunded_on is not None) == (finding == "refunded")


def payment(status: str, amount: int = 5000, days_ago: int = 0) -> Payment:
    day = TODAY - timedelta(days=days_ago)
    release_by = day + timedelta(days=release_days()) if status == "authorised" else None
    return Payment("Visa 4242", Money(amount, "EUR"), status, None, day, release_by)


@pytest.mark.parametrize(
    ("payments", "refund", "finding"),
    [
        ([], False, "none"),
        ([payment("declined"), payment("declined")], False, "declined"),
        ([payment("declined"), payment("authorised")], False, "reserved"),
        ([payment("released")], False, "released"),
        ([payment("captured")], False, "paid_once"),
        ([payment("declined"), payment("captured")], False, "declined_then_paid"),
        ([payment("captured"), payment("authorised", days_ago=7)], False, "reserved_twice"),
        ([payment("captured"), payment("authorised", days_ago=8)], False, "release_overdue"),
        ([payment("captured"), payment("captured")], False, "charged_twice"),
        ([payment("captured", 4999)], False, "amount_differs"),
        ([payment("captured", 2000), payment("captured", 3000)], False, "paid_once"),
        ([payment("captured"), payment("captured", 100)], False, "amount_differs"),
        ([payment("refunded")], True, "refunded"),
    ],
)
def test_a_finding_is_named(payments: list[Payment], refund: bool, finding: str) -> None:
    assert finding in FINDINGS
    assert finding_of(payments, TOTAL, has_refund=refund, today=TODAY) == finding


def test_a_decline_has_its_reason(session: Session) -> None:
    order = session.execute(select(models.Order).where(models.Order.status == "placed").limit(1)).scalar_one()
    report = report_payments(session, Shopper(order.customer_id, Proof.SIGNED), order.number, today=TODAY)
    failed = report.newest("declined")
    assert report.finding == "declined"
    assert failed
    assert failed.decline_reason in DECLINE_REASONS
    assert report.charged.amount == 0


def test_an_attempt_without_an_order_is_its_customers_alone(session: Session) -> None:
    (reserved,) = payments_without_order(session, signed_in("harriet"), today=TODAY)
    assert reserved.status == "authorised"
    assert reserved.release_by
    assert reserved.release_by - reserved.attempted_on == timedelta(days=release_days())
    (declined,) = payments_without_order(session, signed_in("lucia"), today=TODAY)
    assert declined.decline_reason == "insufficient_funds"
    assert payments_without_order(session, signed_in("camille"), today=TODAY) == []
    assert payments_without_order(session, ANONYMOUS, today=TODAY) == []
    assert payments_without_order(session, with_order("harriet", "placed"), today=TODAY) == []
    assert payments_without_order(session, signed_in("harriet"), today=date(2027, 1, 1)) == []


def test_nobody_sees_anothers_payments(session: Session) -> None:
    for shopper in (ANONYMOUS, signed_in("lucia"), with_order("giulia", "old")):
        with pytest.raises(OrderNotFound):
            report_payments(session, shopper, PEOPLE["giulia"].orders["placed"], today=TODAY)
