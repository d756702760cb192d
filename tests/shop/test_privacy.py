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
from shop.errors import NotSignedIn
from shop.services.identity import ANONYMOUS
from shop.services.privacy import (
    OPEN_ORDERS,
    PRIVACY_KINDS,
    PRIVACY_STATES,
    due_day,
    list_privacy_requests,
    privacy_rule,
    request_privacy,
)
from tests.shop.days import NOON, TODAY
from tests.shop.shoppers import signed_in, with_order


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
    for shopper in (ANONYMOUS, with_order("jonas", "delivered")):
        with pytest.raises(NotSignedIn):
            request_privacy(session, shopper, "export", idempotency_key="k")
        with pytest.raises(NotSignedIn):
            list_privacy_requests(session, shopper)
    with pytest.raises(ValueError, match="export"):
        request_privacy(session, signed_in("jonas"), "everything", idempotency_key="k")


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
