"""Another size, more or fewer, one more item: checked against the shelf, at the price that was agreed to."""

from __future__ import annotations

import pytest
from sqlalchemy import select, update
from sqlalchemy.orm import Session

from shop import models
from shop.demo.people import PEOPLE
from shop.errors import ChangeRefused, IdempotencyConflict, ProofTooWeak
from shop.services.order_changes import PlannedChange, Wish, change_options, make_change, plan_change
from shop.services.orders import OrderDetail, get_order
from shop.services.refunds import list_refunds
from tests.shop.days import TODAY
from tests.shop.shoppers import signed_in, with_order
from tests.shop.test_cancellations import any_order

LUCIA = signed_in("lucia")
PLACED = PEOPLE["lucia"].orders["placed"]


def shelf(session: Session, sku: str) -> int:
    query = (
        select(models.Stock.quantity)
        .join(models.Variant, models.Variant.id == models.Stock.variant_id)
        .where(models.Variant.sku == sku)
    )
    return int(session.execute(query).scalar_one())


def stock_up(session: Session, sku: str, quantity: int) -> None:
    variant = select(models.Variant.id).where(models.Variant.sku == sku).scalar_subquery()
    session.execute(
        update(models.Stock)
        .where(models.Stock.variant_id == variant)
        .values(quantity=quantity)
        .execution_options(synchronize_session=False)
    )


def plan(session: Session, wish: Wish) -> PlannedChange:
    return plan_change(session, LUCIA, PLACED, wish, today=TODAY)


def make(session: Session, wish: Wish, difference: int = 0, key: str = "k") -> PlannedChange:
    return make_change(session, LUCIA, PLACED, wish, difference=difference, idempotency_key=key, today=TODAY)


def order(session: Session) -> OrderDetail:
    return get_order(session, LUCIA, PLACED)


def another_size(session: Session) -> str:
    sku = order(session).lines[0].variant_sku
    other = "BOO-123-40" if sku != "BOO-123-40" else "BOO-123-39"
    stock_up(session, other, 5)
    return other


def test_another_size_costs_nothing(session: Session) -> None:
    line, other = order(session).lines[0], another_size(session)
    old_shelf = shelf(session, line.variant_sku)
    wish = Wish(line.line_id, other)
    planned = plan(session, wish)
    assert (planned.kind, planned.difference.amount, planned.refund_by) == ("swap", 0, None)
    assert shelf(session, other) == 5
    assert make(session, wish) == planned
    assert order(session).lines[0].variant_sku == other
    assert (shelf(session, other), shelf(session, line.variant_sku)) == (4, old_shelf + line.quantity)


def test_it_is_done_once(session: Session) -> None:
    line, other = order(session).lines[0], another_size(session)
    wish = Wish(line.line_id, other)
    assert make(session, wish) == make(session, wish)
    assert shelf(session, other) == 4
    with pytest.raises(IdempotencyConflict):
        make(session, Wish(line.line_id, other, 2))
    with pytest.raises(ChangeRefused) as caught:
        make(session, wish, key="again")
    assert caught.value.reason == "nothing_new"


def test_more_of_it_costs_what_it_cost(session: Session) -> None:
    before = order(session)
    line = before.lines[0]
    stock_up(session, line.variant_sku, 3)
    wish = Wish(line.line_id, quantity=line.quantity + 2)
    planned = plan(session, wish)
    assert (planned.kind, planned.difference) == ("quantity", line.unit_price * 2)
    make(session, wish, planned.difference.amount)
    assert order(session).summary.total.amount == before.summary.total.amount + planned.difference.amount
    assert shelf(session, line.variant_sku) == 1
    assert list_refunds(session, LUCIA, PLACED) == []


def test_fewer_gives_money_back(session: Session) -> None:
    line = order(session).lines[0]
    stock_up(session, line.variant_sku, 5)
    make(session, Wish(line.line_id, quantity=3), line.unit_price.amount * (3 - line.quantity), key="up")
    wish = Wish(line.line_id, quantity=2)
    planned = plan(session, wish)
    assert planned.difference.amount == -line.unit_price.amount
    assert planned.refund_by is not None
    make(session, wish, planned.difference.amount, key="down")
    (refund,) = list_refunds(session, LUCIA, PLACED)
    assert (refund.amount, refund.status) == (line.unit_price, "approved")


def test_another_item_costs_todays_price(session: Session) -> None:
    line = order(session).lines[0]
    stock_up(session, "DRE-501-38", 1)
    wish = Wish(line.line_id, "DRE-501-38")
    planned = plan(session, wish)
    price = session.execute(
        select(models.Price.amount)
        .join(models.Product, models.Product.id == models.Price.product_id)
        .where(models.Product.sku == "DRE-501", models.Price.currency == planned.difference.currency)
    ).scalar_one()
    assert planned.difference.amount == price * line.quantity - line.unit_price.amount * line.quantity


def test_an_item_is_added(session: Session) -> None:
    stock_up(session, "DRE-501-38", 2)
    wish = Wish(None, "DRE-501-38")
    planned = plan(session, wish)
    assert (planned.kind, planned.old, planned.new.quantity) == ("add", None, 1)
    make(session, wish, planned.difference.amount)
    assert [line.variant_sku for line in order(session).lines][-1] == "DRE-501-38"
    assert shelf(session, "DRE-501-38") == 1


def test_what_is_not_there_is_not_promised(session: Session) -> None:
    line, other = order(session).lines[0], another_size(session)
    stock_up(session, other, 0)
    for act in (plan, make):
        with pytest.raises(ChangeRefused) as caught:
            act(session, Wish(line.line_id, other))
        assert caught.value.reason == "out_of_stock"
    assert order(session).lines[0].variant_sku == line.variant_sku


def test_another_price_than_agreed_changes_nothing(session: Session) -> None:
    line, other = order(session).lines[0], another_size(session)
    with pytest.raises(ChangeRefused) as caught:
        make(session, Wish(line.line_id, other), -500)
    assert caught.value.reason == "price_changed"
    assert shelf(session, other) == 5


@pytest.mark.parametrize(
    ("wish", "reason"),
    [
        (Wish(None), "unknown_item"),
        (Wish(None, "NO-SUCH-1"), "unknown_item"),
        (Wish(1_000_000, "DRE-501-38"), "unknown_item"),
        (Wish(None, "DRE-501-38", 11), "too_many"),
        (Wish(None, "DRE-501-38", -1), "too_many"),
        (Wish(None, "'; DROP TABLE orders; --"), "unknown_item"),
    ],
)
def test_senseless_wishes(session: Session, wish: Wish, reason: str) -> None:
    with pytest.raises(ChangeRefused) as caught:
        plan(session, wish)
    assert caught.value.reason == reason


@pytest.mark.parametrize(
    ("status", "refusal"), [("packed", "packed"), ("shipped", "under_way"), ("delivered", "delivered")]
)
def test_too_late(session: Session, status: str, refusal: str) -> None:
    shopper, number = any_order(session, status)
    options = change_options(session, shopper, number)
    assert options.refusal == refusal
    with pytest.raises(ChangeRefused) as caught:
        plan_change(session, shopper, number, Wish(options.lines[0].line_id, quantity=5), today=TODAY)
    assert caught.value.reason == refusal


def test_number_and_address_do_not_change_an_order(session: Session) -> None:
    guest = with_order("lucia", "placed")
    wish = Wish(order(session).lines[0].line_id, another_size(session))
    with pytest.raises(ProofTooWeak):
        make_change(session, guest, PLACED, wish, difference=0, idempotency_key="k", today=TODAY)
