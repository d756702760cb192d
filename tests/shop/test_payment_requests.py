"""What a dearer exchange costs on top: asked for, paid once, void or paid back when the exchange lapses."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import date, datetime, time, timedelta, timezone

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from shop import models
from shop.database import ShopDatabase
from shop.demo.people import PEOPLE
from shop.errors import PaymentRequestRefused
from shop.services.exchanges import exchange_offer, open_exchange, release_lapsed
from shop.services.orders import get_order
from shop.services.payment_requests import PaymentRequest, pay, payable
from shop.services.refunds import list_refunds
from shop.services.returns import ReturnOpened, list_returns
from tests.shop.days import TODAY
from tests.shop.shoppers import signed_in

CAMILLE = PEOPLE["camille"]
NUMBER = CAMILLE.orders["delivered"]
NOW = datetime.combine(TODAY, time(12), timezone.utc)


def exchanged(session: Session, sign: int, *, key: str = "k1") -> ReturnOpened:
    """An exchange for something that costs more (1), the same (0) or less (-1)."""
    line = get_order(session, signed_in("camille"), NUMBER).lines[0]
    products = session.execute(select(models.Product.sku).order_by(models.Product.id)).scalars()
    for sku in [None, *products]:
        wish = {"sku": sku} if sku else {}
        offer = exchange_offer(session, signed_in("camille"), NUMBER, line.line_id, today=TODAY, **wish)
        for variant in offer.wanted or offer.others:
            amount = variant.difference.amount
            if variant.in_stock and (amount > 0) - (amount < 0) == sign:
                return open_exchange(
                    session,
                    signed_in("camille"),
                    NUMBER,
                    line.line_id,
                    variant.sku,
                    "changed_mind",
                    idempotency_key=key,
                    today=TODAY,
                )
    raise AssertionError(f"Expected something with a difference of sign {sign}; there is nothing.")


def asked(session: Session) -> PaymentRequest:
    replacement = exchanged(session, 1).replacement
    assert replacement
    assert replacement.payment
    return replacement.payment


def test_what_costs_more_is_asked_for_until_it_is_given_up(session: Session) -> None:
    opened = exchanged(session, 1)
    assert opened.replacement
    request = opened.replacement.payment
    assert request
    assert (request.amount, request.status) == (opened.replacement.difference, "open")
    assert request.pay_by == opened.replacement.held_until
    assert opened.refund is None
    page = payable(session, request.reference, today=TODAY, language="fr")
    assert page.request == request
    assert page.title == opened.replacement.title or page.title
    assert {"Visa", "PayPal"} <= set(page.methods)


@pytest.mark.parametrize("sign", [0, -1])
def test_what_costs_no_more_is_not_asked_for(session: Session, sign: int) -> None:
    opened = exchanged(session, sign)
    assert opened.replacement
    assert opened.replacement.payment is None
    assert (opened.refund is not None) == (sign < 0)


def test_it_is_paid_once_and_its_state_is_told(session: Session) -> None:
    request = asked(session)
    page = pay(session, request.reference, "Visa", now=NOW)
    assert page.request.status == "paid"
    assert pay(session, request.reference, "PayPal", now=NOW + timedelta(days=90)).request.status == "paid"
    row = session.execute(select(models.PaymentRequest)).scalar_one()
    assert (row.method, row.paid_at) == ("Visa", NOW)
    (told,) = list_returns(session, signed_in("camille"), NUMBER)
    assert told.replacement
    assert told.replacement.payment
    assert told.replacement.payment.status == "paid"


@pytest.mark.parametrize(
    ("reference", "method", "reason"),
    [(None, "Cowries", "method"), ("no-such", "Visa", "unknown"), ("' OR 1=1 --", "Visa", "unknown")],
)
def test_what_is_no_payment_is_refused(
    session: Session, reference: str | None, method: str, reason: str
) -> None:
    request = asked(session)
    with pytest.raises(PaymentRequestRefused) as refused:
        pay(session, reference or request.reference, method, now=NOW)
    assert refused.value.reason == reason
    assert payable(session, request.reference, today=TODAY).request.status == "open"


def after(day: date) -> date:
    return day + timedelta(days=1)


def test_with_the_exchange_the_request_lapses(session: Session) -> None:
    request = asked(session)
    late = after(request.pay_by)
    # Even before anybody has put the pieces back.
    with pytest.raises(PaymentRequestRefused):
        payable(session, request.reference, today=late)
    assert release_lapsed(session, today=late) == 1
    with pytest.raises(PaymentRequestRefused) as refused:
        pay(session, request.reference, "Visa", now=NOW)
    assert refused.value.reason == "void"
    assert list_refunds(session, signed_in("camille"), NUMBER) == []


def test_what_was_paid_for_a_lapsed_exchange_goes_back_once(session: Session) -> None:
    request = asked(session)
    pay(session, request.reference, "Visa", now=NOW)
    late = after(request.pay_by)
    assert release_lapsed(session, today=late) == 1
    assert release_lapsed(session, today=late) == 0
    (refund,) = list_refunds(session, signed_in("camille"), NUMBER)
    assert (refund.amount, refund.status) == (request.amount, "approved")
    assert refund.due_by > late


def test_two_at_once_pay_once(database: ShopDatabase) -> None:
    with database.session() as session:
        request = asked(session)

    def paid(method: str) -> str:
        with database.writing() as session:
            return pay(session, request.reference, method, now=NOW).request.status

    with ThreadPoolExecutor(2) as pool:
        assert list(pool.map(paid, ["Visa", "PayPal"])) == ["paid", "paid"]
    with database.session() as session:
        assert session.execute(select(models.PaymentRequest.method)).scalar_one() in ("Visa", "PayPal")
