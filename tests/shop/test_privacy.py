"""Requests about one's own data: recorded once, with the day the law names."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import date

import pytest
from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from shop import models
from shop.database import ShopDatabase
from shop.demo.people import PEOPLE
from shop.errors import NotSignedIn, OrderNotFound, ProofTooWeak
from shop.services.erasure import erase
from shop.services.identity import ANONYMOUS, Proof, Shopper
from shop.services.privacy import (
    OPEN_ORDERS,
    PRIVACY_KINDS,
    PRIVACY_STATES,
    Erasures,
    due_day,
    erasures_done,
    erasures_due,
    list_privacy_requests,
    privacy_rule,
    request_privacy,
)
from tests.shop.days import NOON, TODAY
from tests.shop.shoppers import signed_in, with_code, with_order

JONAS = PEOPLE["jonas"]
NUMBER = JONAS.orders["delivered"]
# An address that an order was placed with, and that is no customer's.
OTHER = "Jonas.At.Work@shopper.example"


@pytest.mark.parametrize("kind", PRIVACY_KINDS)
def test_a_request_is_recorded_with_its_day(session: Session, kind: str) -> None:
    request = request_privacy(session, signed_in("jonas"), kind, idempotency_key="k", now=NOON)
    assert request.reference.startswith("DP-")
    assert (request.received_on, request.due_by) == (TODAY, date(2026, 4, 18))
    assert request.rule == "eu.gdpr.v1"
    assert "12(3)" in request.source
    assert request.status in PRIVACY_STATES
    assert [known.reference for known in list_privacy_requests(session, signed_in("jonas"))] == [
        request.reference
    ]


def test_open_orders_make_an_erasure_wait_but_no_export(session: Session) -> None:
    erasure = request_privacy(session, signed_in("jonas"), "erasure", idempotency_key="k1", now=NOON)
    export = request_privacy(session, signed_in("jonas"), "export", idempotency_key="k2", now=NOON)
    assert erasure.status == "waiting"
    assert PEOPLE["jonas"].orders["under_way"] in erasure.open_orders
    assert PEOPLE["jonas"].orders["delivered"] not in erasure.open_orders
    assert (export.status, export.open_orders) == ("received", ())


def test_without_open_orders_nothing_is_waited_for(session: Session) -> None:
    customer = PEOPLE["jonas"].customer_id
    session.execute(
        update(models.Order)
        .where(models.Order.customer_id == customer, models.Order.status.in_(OPEN_ORDERS))
        .values(status="delivered")
    )
    request = request_privacy(session, signed_in("jonas"), "erasure", idempotency_key="k", now=NOON)
    assert (request.status, request.open_orders) == ("received", ())


def test_asked_again_it_is_the_same_request(session: Session) -> None:
    first = request_privacy(session, signed_in("jonas"), "export", idempotency_key="k1", now=NOON)
    repeat = request_privacy(session, signed_in("jonas"), "export", idempotency_key="k1")
    later = request_privacy(session, signed_in("jonas"), "export", idempotency_key="k2")
    assert repeat == first
    assert later.reference == first.reference
    assert (first.repeated, later.repeated) == (False, True)
    assert later.due_by == first.due_by


def test_two_at_once_are_one(database: ShopDatabase) -> None:
    def ask(key: int) -> str:
        with database.session() as session:
            return request_privacy(session, signed_in("jonas"), "erasure", idempotency_key=str(key)).reference

    with ThreadPoolExecutor(6) as pool:
        assert len(set(pool.map(ask, range(6)))) == 1
    with database.session() as session:
        assert session.execute(select(func.count(models.PrivacyRequest.id))).scalar_one() == 1


def test_only_who_is_signed_in_asks(session: Session) -> None:
    for shopper in (ANONYMOUS, with_order("jonas", "delivered"), with_code("jonas", "delivered")):
        with pytest.raises(NotSignedIn):
            request_privacy(session, shopper, "export", idempotency_key="k")
        with pytest.raises(NotSignedIn):
            list_privacy_requests(session, shopper)
    with pytest.raises(ValueError, match="export"):
        request_privacy(session, signed_in("jonas"), "everything", idempotency_key="k")


@pytest.mark.parametrize("kind", PRIVACY_KINDS)
def test_a_guest_asks_with_a_code_for_the_orders_mailbox(session: Session, kind: str) -> None:
    guest = with_code("jonas", "delivered")
    asked = {"order_number": NUMBER, "now": NOON}
    request = request_privacy(session, guest, kind, idempotency_key="k", **asked)  # type: ignore[arg-type]
    assert (request.rule, request.due_by) == ("eu.gdpr.v1", date(2026, 4, 18))
    (known,) = list_privacy_requests(session, guest, order_number=NUMBER)
    assert known.reference == request.reference
    # The address is an account's: who signs in to it hears of the same request.
    again = request_privacy(session, signed_in("jonas"), kind, idempotency_key="k2", now=NOON)
    assert (again.reference, again.repeated) == (request.reference, True)


def test_a_guest_without_the_code_or_the_order_gets_nothing(session: Session) -> None:
    weak, coded = with_order("jonas", "delivered"), with_code("jonas", "delivered")
    wrong = ((weak, NUMBER, ProofTooWeak), (coded, PEOPLE["misaki"].orders["delivered"], OrderNotFound))
    for shopper, number, error in wrong:
        with pytest.raises(error):
            request_privacy(session, shopper, "erasure", order_number=number, idempotency_key="k")
        with pytest.raises(error):
            list_privacy_requests(session, shopper, order_number=number)
    assert session.execute(select(func.count(models.PrivacyRequest.id))).scalar_one() == 0


def test_an_address_that_is_no_customers_means_its_orders_alone(session: Session) -> None:
    numbers = {JONAS.orders[role] for role in ("delivered", "under_way")}
    placed_with(session, numbers)
    guest = with_code("jonas", "delivered")
    erasure = request_privacy(session, guest, "erasure", order_number=NUMBER, idempotency_key="k", now=NOON)
    assert erasure.open_orders == (JONAS.orders["under_way"],)
    assert list_privacy_requests(session, signed_in("jonas")) == []
    assert (erasures_due(session).customer_ids, erasures_due(session).order_numbers) == ((), ())
    delivered(session, numbers)
    due = erasures_due(session)
    assert (due.customer_ids, set(due.order_numbers)) == ((), numbers)
    assert erasures_done(session).order_numbers == ()
    erase(session, erasure.reference)
    assert set(erasures_done(session).order_numbers) == numbers == set(erasures_due(session).order_numbers)


def test_a_customers_erasure_names_her_orders_too(session: Session) -> None:
    erasure = request_privacy(session, signed_in("jonas"), "erasure", idempotency_key="k", now=NOON)
    mine = select(models.Order.number).where(models.Order.customer_id == JONAS.customer_id)
    numbers = set(session.execute(mine).scalars())
    delivered(session, numbers)
    for named in (erasures_due(session), done_after(session, erasure.reference)):
        assert (named.customer_ids, set(named.order_numbers)) == ((JONAS.customer_id,), numbers)


def test_two_guests_at_once_are_one(database: ShopDatabase) -> None:
    numbers = [JONAS.orders[role] for role in ("delivered", "under_way")]
    with database.session() as session:
        placed_with(session, set(numbers))
    guest = Shopper(None, Proof.ONE_TIME_CODE, frozenset(numbers), frozenset(numbers))

    def ask(key: int) -> str:
        with database.session() as session:
            number = numbers[key % 2]
            asked = request_privacy(session, guest, "erasure", order_number=number, idempotency_key=str(key))
            return asked.reference

    with ThreadPoolExecutor(6) as pool:
        assert len(set(pool.map(ask, range(6)))) == 1


def placed_with(session: Session, numbers: set[str]) -> None:
    """These orders with OTHER for their address, each written in its own way."""
    for place, number in enumerate(sorted(numbers)):
        email = OTHER if place else OTHER.lower()
        session.execute(update(models.Order).where(models.Order.number == number).values(email=email))


def delivered(session: Session, numbers: set[str]) -> None:
    of_these = models.Order.number.in_(sorted(numbers))
    session.execute(update(models.Order).where(of_these).values(status="delivered"))


def done_after(session: Session, reference: str) -> Erasures:
    erase(session, reference)
    return erasures_done(session)


@pytest.mark.parametrize(
    ("country", "received", "due"),
    [
        ("FR", date(2026, 1, 31), date(2026, 2, 28)),
        ("DE", date(2026, 12, 15), date(2027, 1, 15)),
        ("NO", date(2026, 3, 31), date(2026, 4, 30)),
        ("BR", date(2026, 1, 31), date(2026, 2, 15)),
        ("JP", date(2026, 2, 1), date(2026, 3, 1)),
    ],
)
def test_the_day_follows_the_country(country: str, received: date, due: date) -> None:
    assert due_day(privacy_rule(country), received) == due
