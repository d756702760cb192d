"""Orders as a shopper may see them."""

from __future__ import annotations

import pytest
from sqlalchemy.orm import Session

from shop.demo.people import PEOPLE
from shop.errors import OrderNotFound
from shop.numbers import order_number
from shop.services.customers import get_customer
from shop.services.identity import ANONYMOUS, Proof, Shopper
from shop.services.orders import ORDER_STATES, get_order, list_orders
from tests.shop.shoppers import signed_in, with_order

MISAKI = PEOPLE["misaki"]


def test_a_signed_in_shopper_sees_her_orders_newest_first(session: Session) -> None:
    orders = list_orders(session, signed_in("misaki"), limit=20)
    assert {order.order_number for order in orders} == set(MISAKI.orders.values())
    assert [order.placed_at for order in orders] == sorted(
        (order.placed_at for order in orders), reverse=True
    )
    assert orders[0].order_number == MISAKI.orders["placed"]
    assert {order.status for order in orders} <= set(ORDER_STATES)
    assert {order.total.currency for order in orders} == {"JPY"}


def test_the_list_is_bounded(session: Session) -> None:
    assert len(list_orders(session, signed_in("misaki"))) == 5


def test_a_guest_sees_only_what_she_proved(session: Session) -> None:
    (order,) = list_orders(session, with_order("misaki", "delayed"))
    assert order.order_number == MISAKI.orders["delayed"]


@pytest.mark.parametrize(
    "shopper",
    [ANONYMOUS, Shopper(MISAKI.customer_id, Proof.ANONYMOUS), Shopper(MISAKI.customer_id, Proof.ORDER_EMAIL)],
)
def test_a_customer_id_without_proof_opens_nothing(session: Session, shopper: Shopper) -> None:
    assert list_orders(session, shopper) == []
    with pytest.raises(OrderNotFound):
        get_order(session, shopper, MISAKI.orders["delivered"])


def test_anothers_order_and_no_order_get_the_same_answer(session: Session) -> None:
    messages = []
    for number in (PEOPLE["jonas"].orders["delivered"], order_number(999_999), "nonsense"):
        with pytest.raises(OrderNotFound) as caught:
            get_order(session, signed_in("misaki"), number)
        messages.append((caught.value.code, caught.value.message))
    assert len(set(messages)) == 1


def test_the_detail_adds_up(session: Session) -> None:
    for number in MISAKI.orders.values():
        order = get_order(session, signed_in("misaki"), number)
        goods = sum(line.unit_price.amount * line.quantity for line in order.lines)
        assert goods + order.shipping.amount == order.summary.total.amount
        assert order.summary.items == sum(line.quantity for line in order.lines)
        assert order.ship_to[0] == MISAKI.name


def test_any_way_of_writing_the_number_will_do(session: Session) -> None:
    number = MISAKI.orders["delivered"]
    assert (
        get_order(session, signed_in("misaki"), number.lower().replace("-", " ")).summary.order_number
        == number
    )


def test_every_person_can_be_signed_in_as(session: Session) -> None:
    for person in PEOPLE.values():
        customer = get_customer(session, person.customer_id)
        assert (customer.name, customer.email, customer.language) == (
            person.name,
            person.email,
            person.language,
        )
