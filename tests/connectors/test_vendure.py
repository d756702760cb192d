"""What only a Vendure shop does: its money, its stock, its clerks, and steps that break off half way."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import pytest

from desk.models import Conversation
from desk.orders import shopper_orders
from shop.connectors import connected
from shop.connectors.vendure import VendureShop
from shop.connectors.vendure.catalogue import UNCOUNTED
from shop.connectors.vendure.client import VendureClient
from shop.database import ShopDatabase
from shop.errors import ChangeRefused, ConnectorCannot, ShopUnavailable
from shop.services.cancellations import Cancelled, CancelOptions
from shop.services.refunds import list_refunds
from tests.connectors.merchants import LUCIA, Merchant, settings_for
from tests.connectors.vendure_orders import Clerk

GUEST = "guest@example.com"


def options_of(vendure: Merchant, number: str) -> CancelOptions:
    with vendure.database.session() as session:
        return connected(session).orders.cancel_options(vendure.guest(number), number, today=vendure.today)


def cancel(vendure: Merchant, number: str, *, database: ShopDatabase | None = None) -> Cancelled:
    """Cancel the whole order, as one turn of a conversation."""
    with (database or vendure.database).session() as session:
        return connected(session).orders.cancel(
            vendure.guest(number, coded=True),
            number,
            idempotency_key=f"turn about {number}",
            today=vendure.today,
        )


def refunds_of(clerk: Clerk, number: str) -> list[int]:
    payments = clerk.order(number)["payments"]
    return [refund["total"] for payment in payments for refund in payment["refunds"]]


def test_an_order_of_somebody_without_an_account(vendure: Merchant, clerk: Clerk) -> None:
    number = clerk.place(GUEST, {"MUG-1": 1}, guest=True)
    with vendure.database.session() as session:
        shop = connected(session)
        owner = shop.orders.order_owner(number)
        assert owner is not None
        assert owner.email == GUEST
        assert shop.orders.get_order(vendure.guest(number), number).summary.total.amount == 1990


def test_yen_have_no_minor_unit_here(vendure: Merchant, clerk: Clerk) -> None:
    number = clerk.place(LUCIA, {"MUG-1": 2}, currency="JPY")
    with vendure.database.session() as session:
        order = connected(session).orders.get_order(vendure.shopper, number)
    assert order.lines[0].unit_price.as_data() == {"amount": 2400, "currency": "JPY"}
    # The delivery of 4.90 yen makes it 4,804.90: told rounded, given back exactly.
    assert clerk.order(number)["totalWithTax"] == 480490
    assert order.summary.total.as_data() == {"amount": 4805, "currency": "JPY"}
    assert cancel(vendure, number).refund == order.summary.total
    assert refunds_of(clerk, number) == [480490]


def test_a_reservation_is_given_up_with_the_order(vendure: Merchant, clerk: Clerk) -> None:
    number = clerk.place(LUCIA, {"MUG-1": 1, "LINEN-L": 1}, method="card-later")
    options = options_of(vendure, number)
    assert (options.status, options.refund, options.single_lines) == ("placed", None, False)
    with vendure.database.session() as session:
        report = connected(session).orders.report_payments(vendure.shopper, number, today=vendure.today)
    assert (report.finding, report.payments[0].method) == ("reserved", "Card, charged later")
    done = cancel(vendure, number)
    assert (done.whole, done.refund, done.refund_by) == (True, None, None)
    order = clerk.order(number)
    assert (order["state"], order["payments"][0]["state"]) == ("Cancelled", "Cancelled")
    assert refunds_of(clerk, number) == []


def test_a_packed_parcel_stays_here_when_the_order_is_cancelled(vendure: Merchant, clerk: Clerk) -> None:
    number = vendure.another(2)
    clerk.pack(number)
    options = options_of(vendure, number)
    assert (options.status, options.refusal, options.single_lines) == ("packed", None, False)
    assert cancel(vendure, number).whole
    order = clerk.order(number)
    assert order["state"] == "Cancelled"
    assert [parcel["state"] for parcel in order["fulfillments"]] == ["Cancelled"]


def test_one_of_two_parcels_on_its_way_holds_the_order(vendure: Merchant, clerk: Clerk) -> None:
    number = vendure.another(2)
    clerk.move(clerk.pack(number, ["MUG-1"]), "Shipped")
    with pytest.raises(ChangeRefused) as error:
        cancel(vendure, number)
    assert error.value.reason == "under_way"
    assert clerk.order(number)["state"] == "PartiallyShipped"


def test_an_order_a_clerk_works_on_is_a_persons(vendure: Merchant, clerk: Clerk) -> None:
    number = vendure.another(1)
    clerk.transition(number, "Modifying")
    with vendure.database.session() as session:
        assert connected(session).orders.get_order(vendure.shopper, number).summary.status == "paid"
    with pytest.raises(ConnectorCannot):
        cancel(vendure, number)
    assert refunds_of(clerk, number) == []


def test_money_that_has_gone_back_is_told_as_sent(vendure: Merchant, clerk: Clerk) -> None:
    number = vendure.another(1)
    cancel(vendure, number)
    clerk.settle_refunds(number)
    with vendure.database.session() as session:
        (refund,) = list_refunds(session, vendure.shopper, number)
        report = connected(session).orders.report_payments(vendure.shopper, number, today=vendure.today)
    assert (refund.status, refund.sent_on) == ("sent", vendure.today)
    assert (report.finding, report.refunded) == ("refunded", refund.amount)


def test_money_on_its_way_back_is_no_mistake(vendure: Merchant, clerk: Clerk) -> None:
    number = vendure.another(2)
    with vendure.database.session() as session:
        shop = connected(session)
        line = shop.orders.get_order(vendure.shopper, number).lines[0]
        shop.orders.cancel(
            vendure.shopper, number, [line.line_id], idempotency_key=f"part {number}", today=vendure.today
        )
        report = shop.orders.report_payments(vendure.shopper, number, today=vendure.today)
    assert report.finding == "paid_once"
    assert refunds_of(clerk, number) == [(line.unit_price * line.quantity).amount]


def test_agents_see_the_orders_of_the_connected_shop(vendure: Merchant, clerk: Clerk) -> None:
    number = vendure.another(1)
    clerk.move(clerk.pack(number), "Shipped", "Delivered")
    conversation = Conversation(
        id="a" * 32,
        token_hash="",
        site="demo",
        state="assigned",
        locale="es",
        language="es",
        page=None,
        proof="signed",
        customer_id=vendure.shopper.customer_id,
        shopper_name=None,
        shopper_email=None,
        created_at=datetime.now(timezone.utc),
    )
    seen = {order["order_number"]: order for order in shopper_orders(vendure.database, conversation)}
    delivered = seen[number]
    assert (delivered["status"], delivered["title"]) == ("delivered", "Taza de viaje")
    assert [parcel["status"] for parcel in delivered["parcels"]] == ["delivered"]


def test_returns_are_no_notion_of_vendures(vendure: Merchant) -> None:
    number = vendure.orders["delivered"]
    with vendure.database.session() as session:
        returns = connected(session).returns
        assert returns.list_returns(vendure.shopper, number) == []
        assert returns.recent_returns(vendure.shopper) == []
        with pytest.raises(ConnectorCannot):
            returns.returnable_items(vendure.shopper, number, today=vendure.today)
        with pytest.raises(ConnectorCannot):
            returns.open_return(
                vendure.shopper, number, [1], "other", idempotency_key="a", today=vendure.today
            )


def test_descriptions_facts_and_stock_are_read(vendure: Merchant) -> None:
    with vendure.database.session() as session:
        catalogue = connected(session).catalogue
        shirt = catalogue.get_product("linen-shirt", "es")
        wrapping = catalogue.get_product("WRAP-1", "en", "JPY")
        lamp = catalogue.get_product("desk-lamp")
    assert shirt.description == "Airy & light. Wash at 30 °C."
    assert [(fact.name, fact.value) for fact in shirt.attributes] == [("material", "Lino")]
    assert {variant.colour for variant in shirt.variants} == {"navy"}
    assert wrapping.variants[0].stock == UNCOUNTED
    # Without a price in yen it is told in the shop's own currency.
    assert wrapping.summary.price.as_data() == {"amount": 200, "currency": "EUR"}
    assert lamp.summary.is_lowest_price
    assert lamp.summary.price.amount == 3000


class Cutting(VendureClient):
    """Does what is asked, but of some mutations the answer never arrives; others are never sent."""

    unheard: tuple[str, ...] = ()
    unsent: tuple[str, ...] = ()

    def mutate(self, document: str, variables: Mapping[str, Any]) -> dict[str, Any]:
        if any(name in document for name in self.unsent):
            raise ShopUnavailable("unreachable", "the connection was cut")
        data = super().mutate(document, variables)
        if any(name in document for name in self.unheard):
            raise ShopUnavailable("unreachable", "the connection was cut")
        return data


@pytest.fixture
def cutting(vendure: Merchant, clerk: Clerk) -> Any:
    client = Cutting(settings_for(clerk))
    database = ShopDatabase(vendure.database.url, VendureShop(settings_for(clerk), client))
    yield client, database
    database.close()


@pytest.mark.parametrize(
    ("unheard", "unsent"), [(("cancelOrder",), ()), (("refundOrder",), ()), ((), ("cancelOrder",))]
)
def test_a_turn_that_comes_again_finishes_and_does_nothing_twice(
    vendure: Merchant,
    clerk: Clerk,
    cutting: tuple[Cutting, ShopDatabase],
    unheard: tuple[str, ...],
    unsent: tuple[str, ...],
) -> None:
    client, database = cutting
    number = vendure.another(2)
    total = clerk.order(number)["totalWithTax"]
    client.unheard, client.unsent = unheard, unsent
    with pytest.raises(ShopUnavailable):
        cancel(vendure, number, database=database)
    client.unheard, client.unsent = (), ()
    done = cancel(vendure, number, database=database)
    assert done.refund is not None
    assert done.refund.amount == total
    assert cancel(vendure, number, database=database) == done
    assert clerk.order(number)["state"] == "Cancelled"
    assert refunds_of(clerk, number) == [total]


def test_a_refund_that_may_be_on_its_way_is_not_sent_again(
    vendure: Merchant, clerk: Clerk, cutting: tuple[Cutting, ShopDatabase]
) -> None:
    client, database = cutting
    number = vendure.another(1)
    client.unsent = ("refundOrder",)
    with pytest.raises(ShopUnavailable):
        cancel(vendure, number, database=database)
    client.unsent = ()
    for _ in range(2):
        with pytest.raises(ConnectorCannot):
            cancel(vendure, number, database=database)
    assert clerk.order(number)["state"] == "Cancelled"
    assert refunds_of(clerk, number) == []


def test_an_order_cancelled_at_the_desk_meanwhile_is_not_cancelled_again(
    vendure: Merchant, clerk: Clerk
) -> None:
    number = vendure.another(1)
    order = clerk.order(number)
    clerk.admin(
        "mutation ($i: CancelOrderInput!) { cancelOrder(input: $i) {"
        " __typename ... on ErrorResult { errorCode } } }",
        i={"orderId": order["id"], "reason": "by a clerk"},
    )
    with pytest.raises(ChangeRefused) as error:
        cancel(vendure, number)
    assert error.value.reason == "cancelled"
    assert refunds_of(clerk, number) == []


def test_a_session_that_vendure_has_forgotten_is_renewed(vendure: Merchant, clerk: Clerk) -> None:
    client = VendureClient(settings_for(clerk))
    client._token = "no-such-session"
    assert client.query("{ orders { totalItems } }")["orders"]["totalItems"] > 0
    client.close()


def test_titles_come_page_by_page(
    vendure: Merchant, clerk: Clerk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("shop.connectors.vendure.catalogue._PAGE", 1)
    shop = VendureShop(settings_for(clerk))
    assert {title.slug for title in shop.titles()} == {
        "linen-shirt",
        "travel-mug",
        "desk-lamp",
        "gift-wrapping",
    }
    shop.close()
