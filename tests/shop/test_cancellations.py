"""Cancelling: what each state allows, goods and money going back, and everything once."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from shop import models
from shop.demo.people import PEOPLE
from shop.errors import ChangeRefused, IdempotencyConflict, OrderNotFound, ProofTooWeak
from shop.services.cancellations import Cancelled, CancelOptions, cancel, cancel_options
from shop.services.identity import Proof, Shopper
from shop.services.orders import get_order
from shop.services.refunds import list_refunds
from tests.shop.days import TODAY
from tests.shop.shoppers import signed_in, with_order

LUCIA = signed_in("lucia")
PLACED = PEOPLE["lucia"].orders["placed"]


def any_order(session: Session, status: str, *, lines: int | None = None) -> tuple[Shopper, str]:
    """The first order in this state, with its customer signed in."""
    count = (
        select(func.count())
        .where(models.OrderLine.order_id == models.Order.id)
        .correlate(models.Order)
        .scalar_subquery()
    )
    query = select(models.Order).where(models.Order.status == status)
    order = session.execute(query.where(count == lines) if lines else query).scalars().first()
    return Shopper(order.customer_id, Proof.SIGNED), order.number


def options(session: Session, shopper: Shopper, number: str) -> CancelOptions:
    return cancel_options(session, shopper, number, today=TODAY)


def do(
    session: Session, shopper: Shopper, number: str, lines: list[int] | None = None, key: str = "k"
) -> Cancelled:
    return cancel(session, shopper, number, lines, idempotency_key=key, today=TODAY)


def stock_of(session: Session, number: str) -> dict[str, int]:
    query = (
        select(models.Variant.sku, models.Stock.quantity)
        .join(models.Stock, models.Stock.variant_id == models.Variant.id)
        .join(models.OrderLine, models.OrderLine.variant_id == models.Variant.id)
        .join(models.Order, models.Order.id == models.OrderLine.order_id)
        .where(models.Order.number == number)
    )
    return dict(session.execute(query).all())


def test_a_paid_order_is_cancelled_with_goods_and_money_going_back(session: Session) -> None:
    before, stock = get_order(session, LUCIA, PLACED), stock_of(session, PLACED)
    offered = options(session, LUCIA, PLACED)
    assert (offered.refusal, offered.refund) == (None, before.summary.total)
    done = do(session, LUCIA, PLACED)
    assert (done.whole, done.refund, done.refund_by) == (
        True,
        before.summary.total,
        TODAY + timedelta(days=14),
    )
    assert get_order(session, LUCIA, PLACED).summary.status == "cancelled"
    (refund,) = list_refunds(session, LUCIA, PLACED)
    assert (refund.amount, refund.status) == (before.summary.total, "approved")
    line = before.lines[0]
    assert stock_of(session, PLACED) == {line.variant_sku: stock[line.variant_sku] + line.quantity}


def test_it_is_done_once(session: Session) -> None:
    first = do(session, LUCIA, PLACED)
    stock = stock_of(session, PLACED)
    assert do(session, LUCIA, PLACED) == first
    assert stock_of(session, PLACED) == stock
    assert len(list_refunds(session, LUCIA, PLACED)) == 1
    with pytest.raises(ChangeRefused) as caught:
        do(session, LUCIA, PLACED, key="another")
    assert caught.value.reason == "cancelled"
    with pytest.raises(IdempotencyConflict):
        do(session, LUCIA, PLACED, [1])


def test_nothing_paid_gives_nothing_back(session: Session) -> None:
    shopper, number = any_order(session, "placed")
    assert options(session, shopper, number).refund is None
    assert do(session, shopper, number).refund is None
    assert list_refunds(session, shopper, number) == []


def test_one_line_is_cancelled_and_the_rest_stays(session: Session) -> None:
    shopper, number = any_order(session, "paid", lines=2)
    before = get_order(session, shopper, number)
    line = before.lines[0]
    offered = options(session, shopper, number)
    assert offered.single_lines
    done = do(session, shopper, number, [line.line_id])
    value = line.unit_price * line.quantity
    assert (done.whole, done.titles, done.refund) == (False, (line.title,), value)
    assert offered.refund_for([line.line_id]) == value
    after = get_order(session, shopper, number)
    assert [left.line_id for left in after.lines] == [before.lines[1].line_id]
    assert after.summary.total.amount == before.summary.total.amount - value.amount
    assert after.summary.status == "paid"
    rest = do(session, shopper, number, key="the rest")
    assert (rest.whole, rest.refund) == (True, after.summary.total)


def test_all_lines_by_name_are_the_whole_order(session: Session) -> None:
    shopper, number = any_order(session, "paid", lines=2)
    before = get_order(session, shopper, number)
    done = do(session, shopper, number, [line.line_id for line in before.lines])
    assert (done.whole, done.refund) == (True, before.summary.total)


def test_a_packed_order_is_cancelled_whole_and_its_label_is_void(session: Session) -> None:
    shopper, number = any_order(session, "packed", lines=2)
    before = get_order(session, shopper, number)
    assert not options(session, shopper, number).single_lines
    with pytest.raises(ChangeRefused) as caught:
        do(session, shopper, number, [before.lines[0].line_id])
    assert caught.value.reason == "packed"
    assert do(session, shopper, number).whole
    parcels = (
        select(func.count())
        .select_from(models.Parcel)
        .join(models.Order, models.Order.id == models.Parcel.order_id)
        .where(models.Order.number == number)
    )
    assert session.execute(parcels).scalar_one() == 0


@pytest.mark.parametrize(
    ("status", "refusal"),
    [
        ("shipped", "under_way"),
        ("in_customs", "under_way"),
        ("delayed", "under_way"),
        ("partly_delivered", "under_way"),
        ("delivered", "delivered"),
        ("lost", "lost"),
        ("cancelled", "cancelled"),
        ("returned", "closed"),
        ("refunded", "closed"),
    ],
)
def test_each_state_says_why_not(session: Session, status: str, refusal: str) -> None:
    shopper, number = any_order(session, status)
    assert options(session, shopper, number).refusal == refusal
    with pytest.raises(ChangeRefused) as caught:
        do(session, shopper, number)
    assert caught.value.reason == refusal
    assert get_order(session, shopper, number).summary.status == status


def test_a_parcel_the_carrier_has_is_under_way(session: Session) -> None:
    shopper, number = any_order(session, "packed")
    order_id = select(models.Order.id).where(models.Order.number == number).scalar_subquery()
    parcel = session.execute(select(models.Parcel).where(models.Parcel.order_id == order_id)).scalar_one()
    parcel.status = "picked_up"
    session.flush()
    assert options(session, shopper, number).refusal == "under_way"


def test_number_and_address_do_not_cancel(session: Session) -> None:
    with pytest.raises(ProofTooWeak):
        do(session, with_order("lucia", "placed"), PLACED)
    with pytest.raises(OrderNotFound):
        do(session, signed_in("misaki"), PLACED)
    coded = Shopper(None, Proof.ONE_TIME_CODE, frozenset({PLACED}), frozenset({PLACED}))
    assert do(session, coded, PLACED).whole


def test_another_orders_line_is_refused(session: Session) -> None:
    other = get_order(session, LUCIA, PEOPLE["lucia"].orders["delivered"]).lines[0].line_id
    with pytest.raises(ValueError, match="line ids of the order"):
        do(session, LUCIA, PLACED, [other])
