"""What both adapters hold: the same questions, the same shapes, the same refusals."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from shop.connectors import connected
from shop.connectors.ports import Connector
from shop.errors import (
    ChangeRefused,
    CustomerNotFound,
    IdempotencyConflict,
    OrderNotFound,
    ProductNotFound,
    ProofTooWeak,
    TooManyGuesses,
)
from shop.parcel_states import PARCEL_STATES
from shop.services.availability import check_stock
from shop.services.cancellations import Cancelled
from shop.services.identity import ANONYMOUS, Shopper, prove_order
from shop.services.orders import ORDER_STATES
from shop.services.payments import FINDINGS
from shop.services.prices import price_of
from shop.services.refunds import REFUND_STATES
from tests.connectors.merchants import Merchant


@contextmanager
def shop_of(merchant: Merchant) -> Iterator[Connector]:
    with merchant.database.session() as session:
        yield connected(session)


def cancelled(merchant: Merchant, number: str, shopper: Shopper, key: str, *lines: int) -> Cancelled:
    with shop_of(merchant) as shop:
        return shop.orders.cancel(
            shopper, number, lines or None, idempotency_key=key, today=merchant.today, language="es"
        )


def _stage(status: str) -> str:
    """Carriers tell more of the way than shops do."""
    return "in_transit" if status in ("in_transit", "arrived_hub", "picked_up") else status


def test_a_customer_sees_her_orders_newest_first(merchant: Merchant) -> None:
    with shop_of(merchant) as shop:
        orders = shop.orders.list_orders(merchant.shopper, limit=50)
        moments = [order.placed_at for order in orders]
        assert moments == sorted(moments, reverse=True)
        assert set(merchant.orders.values()) <= {order.order_number for order in orders}
        assert shop.orders.list_orders(merchant.shopper, limit=2) == orders[:2]
        assert shop.orders.list_orders(merchant.shopper, limit=2, skip=1) == orders[1:3]
        assert shop.orders.list_orders(merchant.shopper, skip=50) == orders[50:55]


def test_nobody_sees_what_she_has_not_proved(merchant: Merchant) -> None:
    number = merchant.orders["delivered"]
    with shop_of(merchant) as shop:
        assert shop.orders.list_orders(ANONYMOUS) == []
        for shopper in (ANONYMOUS, merchant.stranger, merchant.guest(merchant.orders["open"])):
            with pytest.raises(OrderNotFound) as hers:
                shop.orders.get_order(shopper, number)
            with pytest.raises(OrderNotFound) as none:
                shop.orders.get_order(shopper, "SO-0000000")
            assert hers.value.code == none.value.code
            with pytest.raises(OrderNotFound):
                shop.orders.track_order(shopper, number, today=merchant.today)
            with pytest.raises(OrderNotFound):
                shop.orders.report_payments(shopper, number, today=merchant.today)
            with pytest.raises(OrderNotFound):
                shop.orders.cancel_options(shopper, number, today=merchant.today)
            with pytest.raises(OrderNotFound):
                shop.returns.list_refunds(shopper, number)


def test_a_guest_sees_the_order_she_proved_and_no_other(merchant: Merchant) -> None:
    number = merchant.orders["delivered"]
    with shop_of(merchant) as shop:
        seen = shop.orders.list_orders(merchant.guest(number))
    assert [order.order_number for order in seen] == [number]


def test_number_and_email_prove_an_order(merchant: Merchant) -> None:
    number = merchant.orders["open"]
    with merchant.database.session() as session:
        email = f" {merchant.email.upper()} "
        proved = prove_order(session, order_number=number.lower(), email=email, conversation_id="right")
        assert proved.order_numbers == {number}
        for _ in range(3):
            with pytest.raises(OrderNotFound):
                prove_order(session, order_number=number, email="else@example.com", conversation_id="wrong")
        with pytest.raises(TooManyGuesses):
            prove_order(session, order_number=number, email=merchant.email, conversation_id="wrong")


def test_an_order_number_is_read_however_it_is_written(merchant: Merchant) -> None:
    number = merchant.orders["open"]
    with shop_of(merchant) as shop:
        for written in (number, number.lower(), f"# {number}", f"  {number} "):
            assert shop.orders.read_order_number(written) == number
        for other in ("", "hello", "12345", "SO-12", number[:-1]):
            assert shop.orders.read_order_number(other) is None


def test_the_lines_and_the_delivery_add_up_to_the_total(merchant: Merchant) -> None:
    with shop_of(merchant) as shop:
        for number in merchant.orders.values():
            order = shop.orders.get_order(merchant.shopper, number, language="es")
            goods = sum((line.unit_price * line.quantity).amount for line in order.lines)
            assert goods + order.shipping.amount == order.summary.total.amount > 0
            assert order.summary.items == sum(line.quantity for line in order.lines)
            assert order.summary.status in ORDER_STATES
            assert order.country == "ES"
            assert len(order.ship_to) >= 2


def test_states_and_parcels_tell_the_same_story(merchant: Merchant) -> None:
    wanted = {
        "open": ("paid", []),
        "under_way": ("shipped", ["in_transit"]),
        "delivered": ("delivered", ["delivered"]),
        "partly_delivered": ("partly_delivered", ["delivered", "in_transit"]),
    }
    with shop_of(merchant) as shop:
        for role, (status, states) in wanted.items():
            number = merchant.orders[role]
            tracking = shop.orders.track_order(merchant.shopper, number, today=merchant.today)
            assert tracking.order.status == status
            assert [_stage(parcel.status) for parcel in tracking.parcels] == states
            for parcel in tracking.parcels:
                assert parcel.order_number == number
                assert parcel.carrier_name
                assert parcel.events[0].code == parcel.status
                moments = [event.at for event in parcel.events]
                assert moments == sorted(moments, reverse=True)
                assert {event.code for event in parcel.events} <= set(PARCEL_STATES)
                assert (parcel.delivered_at is not None) == (parcel.status == "delivered")
        assert shop.orders.get_order(merchant.shopper, merchant.orders["delivered"]).delivered_on
        assert not shop.orders.get_order(merchant.shopper, merchant.orders["partly_delivered"]).delivered_on
        followed = shop.orders.track_orders(merchant.shopper, today=merchant.today, limit=50)
    assert set(merchant.orders.values()) <= {tracking.order.order_number for tracking in followed}


def test_a_tracking_number_leads_to_its_order(merchant: Merchant) -> None:
    written = " ".join(merchant.tracking.lower())
    with shop_of(merchant) as shop:
        found = shop.orders.find_by_tracking_number(merchant.shopper, written, today=merchant.today)
        assert found.order.order_number == merchant.orders["under_way"]
        for shopper in (merchant.stranger, ANONYMOUS):
            with pytest.raises(OrderNotFound):
                shop.orders.find_by_tracking_number(shopper, merchant.tracking, today=merchant.today)


def test_payments_are_told(merchant: Merchant) -> None:
    number = merchant.orders["delivered"]
    with shop_of(merchant) as shop:
        report = shop.orders.report_payments(merchant.shopper, number, today=merchant.today)
    assert report.finding == "paid_once"
    assert report.finding in FINDINGS
    assert report.charged == report.total == report.payments[-1].amount
    assert report.refunded.amount == 0


def test_what_can_be_cancelled_depends_on_the_state(merchant: Merchant) -> None:
    refusals = {
        "open": None,
        "under_way": "under_way",
        "partly_delivered": "under_way",
        "delivered": "delivered",
    }
    with shop_of(merchant) as shop:
        for role, refusal in refusals.items():
            options = shop.orders.cancel_options(
                merchant.shopper, merchant.orders[role], today=merchant.today
            )
            assert options.refusal == refusal
            assert options.rule
        with pytest.raises(ChangeRefused) as error:
            shop.orders.cancel(
                merchant.shopper, merchant.orders["delivered"], idempotency_key="late", today=merchant.today
            )
    assert error.value.reason == "delivered"


def test_cancelling_asks_for_more_than_seeing(merchant: Merchant) -> None:
    number = merchant.another(1)
    with pytest.raises(ProofTooWeak):
        cancelled(merchant, number, merchant.guest(number), "weak")
    with shop_of(merchant) as shop:
        order = shop.orders.get_order(merchant.guest(number), number)
    assert order.summary.status == "paid"


def test_a_whole_order_is_cancelled_once_and_its_money_goes_back(merchant: Merchant) -> None:
    number = merchant.another(1)
    shopper = merchant.guest(number, coded=True)
    with shop_of(merchant) as shop:
        options = shop.orders.cancel_options(shopper, number, today=merchant.today)
    done = cancelled(merchant, number, shopper, f"whole {number}")
    assert done.whole
    assert done.refund == options.refund
    assert done.refund_by == options.refund_by
    assert len(done.titles) == 1
    assert cancelled(merchant, number, shopper, f"whole {number}") == done
    with pytest.raises(IdempotencyConflict):
        cancelled(merchant, number, shopper, f"whole {number}", options.lines[0].line_id)
    with pytest.raises(ChangeRefused) as error:
        cancelled(merchant, number, shopper, f"again {number}")
    assert error.value.reason == "cancelled"
    with shop_of(merchant) as shop:
        order = shop.orders.get_order(shopper, number)
        assert order.summary.status == "cancelled"
        assert len(order.lines) == 1
        (refund,) = shop.returns.list_refunds(shopper, number)
        assert refund.amount == done.refund
        assert refund.status in REFUND_STATES
        assert refund.due_by >= merchant.today
        assert shop.returns.recent_refunds(shopper) == [refund]


def test_one_line_is_cancelled_and_the_rest_stays(merchant: Merchant) -> None:
    number = merchant.another(2)
    shopper = merchant.guest(number, coded=True)
    with shop_of(merchant) as shop:
        before = shop.orders.get_order(shopper, number)
        assert shop.orders.cancel_options(shopper, number, today=merchant.today).single_lines
    dropped, kept = before.lines
    done = cancelled(merchant, number, shopper, f"part {number}", dropped.line_id)
    assert not done.whole
    assert done.refund == dropped.unit_price * dropped.quantity
    assert cancelled(merchant, number, shopper, f"part {number}", dropped.line_id) == done
    with shop_of(merchant) as shop:
        after = shop.orders.get_order(shopper, number)
        assert [line.line_id for line in after.lines] == [kept.line_id]
        assert done.refund is not None
        assert before.summary.total.amount - after.summary.total.amount == done.refund.amount
        assert len(shop.returns.list_refunds(shopper, number)) == 1
    with pytest.raises(ValueError, match="line ids"):
        cancelled(merchant, number, shopper, f"other {number}", 10**7)


def test_a_product_is_found_by_its_own_and_its_variants_names(merchant: Merchant) -> None:
    with shop_of(merchant) as shop:
        product = shop.catalogue.get_product(merchant.shirt, "es")
        assert product.summary.title == merchant.title
        assert product.summary.price.as_data() == {"amount": merchant.price, "currency": "EUR"}
        assert product.summary.in_stock
        for written in (merchant.variant, merchant.variant.lower(), f" {merchant.shirt} "):
            assert shop.catalogue.get_product(written, "es").summary == product.summary
        with pytest.raises(ProductNotFound):
            shop.catalogue.get_product("no-such-thing")


def test_prices_are_in_the_currency_where_it_is_sold_in(merchant: Merchant) -> None:
    with merchant.database.session() as session:
        shop = connected(session)
        assert {"EUR", "JPY"} <= set(shop.catalogue.list_currencies())
        yen = price_of(session, merchant.shirt, "JPY").price
        assert yen.currency == "JPY"
        assert 1000 < yen.amount < 100_000
        assert price_of(session, merchant.shirt, "XXX").price.currency == "EUR"


def test_stock_is_told_by_variant(merchant: Merchant) -> None:
    with merchant.database.session() as session:
        stock = check_stock(session, merchant.shirt)
        size = next(found.size for found in stock.variants if found.sku == merchant.gone)
        gone = check_stock(session, merchant.shirt, size=size)
        absent = check_stock(session, merchant.shirt, size="no such size")
    skus = [found.sku for found in stock.in_stock]
    assert merchant.variant in skus
    assert merchant.gone not in skus
    assert [found.sku for found in gone.sold_out] == [merchant.gone]
    assert not gone.in_stock
    assert not absent.size_known


def test_words_find_products_in_spite_of_typing_mistakes(merchant: Merchant) -> None:
    with shop_of(merchant) as shop:
        found = shop.catalogue.find_products(f"quisiera la {merchant.title.lower()}", "es")
        assert (found[0].sku, found[0].title) == (merchant.shirt, merchant.title)
        assert 0 < found[0].score <= 1
        typed = merchant.title.replace("m", "mm", 1)
        assert merchant.shirt in [match.sku for match in shop.catalogue.find_products(typed, "es")]
        assert shop.catalogue.find_products("qwxzk vvvvv", "es") == []
        assert len(shop.catalogue.find_products(merchant.title, "es", limit=1)) == 1


def test_a_customer_is_known_by_her_id(merchant: Merchant) -> None:
    assert merchant.shopper.customer_id is not None
    with shop_of(merchant) as shop:
        customer = shop.orders.get_customer(merchant.shopper.customer_id)
        assert (customer.email, customer.name, customer.country) == (merchant.email, "Lucía Romero", "ES")
        with pytest.raises(CustomerNotFound):
            shop.orders.get_customer(10**6)


def test_the_owner_of_an_order_is_known_for_proofs(merchant: Merchant) -> None:
    with shop_of(merchant) as shop:
        owner = shop.orders.order_owner(merchant.orders["open"])
        assert owner is not None
        assert (owner.number, owner.email) == (merchant.orders["open"], merchant.email)
        assert owner.customer_id == merchant.shopper.customer_id
        assert shop.orders.order_owner("SO-0000000") is None
