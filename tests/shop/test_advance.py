"""Making something happen in the demo: every step of an order's way, and what can't be."""

from __future__ import annotations

import pytest
from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from shop import models
from shop.database import ShopDatabase
from shop.demo.__main__ import main
from shop.demo.advance import NothingToAdvance, advance
from shop.demo.people import PEOPLE
from shop.errors import OrderNotFound
from shop.numbers import order_number
from shop.services.orders import get_order
from shop.services.parcels import track_order
from tests.shop.days import NOON, TODAY
from tests.shop.journeys import HOUR, place
from tests.shop.shoppers import signed_in


def test_an_order_goes_its_whole_way(session: Session) -> None:
    number = place(session, "jonas", NOON, "placed")
    states: list[str] = []
    while not states or states[-1] != "delivered":
        states.append(advance(session, number, now=NOON + len(states) * HOUR))
    assert states == [
        "paid",
        "label_created",
        "picked_up",
        "arrived_hub",
        "in_transit",
        "arrived_hub",
        "in_transit",
        "out_for_delivery",
        "delivered",
    ]
    tracking = track_order(session, signed_in("jonas"), number, today=TODAY)
    (parcel,) = tracking.parcels
    assert (tracking.order.status, parcel.status, parcel.last_place) == ("delivered", "delivered", "Hamburg")
    assert len(parcel.events) == len(states) - 1
    assert get_order(session, signed_in("jonas"), number).delivered_on == TODAY
    with pytest.raises(NothingToAdvance):
        advance(session, number, now=NOON)


def test_a_trouble_happens_where_the_parcel_is_and_its_way_goes_on(session: Session) -> None:
    number = PEOPLE["jonas"].orders["under_way"]
    before = track_order(session, signed_in("jonas"), number, today=TODAY).parcels[0]
    assert advance(session, number, "delayed", now=NOON) == "delayed"
    after = track_order(session, signed_in("jonas"), number, today=TODAY)
    assert (after.order.status, after.parcels[0].last_place) == ("delayed", before.last_place)
    assert after.parcels[0].expected_to is not None
    assert after.parcels[0].expected_to > TODAY
    assert advance(session, number, now=NOON) == "out_for_delivery"


def test_with_one_of_two_parcels_there_the_order_is_there_in_part(session: Session) -> None:
    number = PEOPLE["jonas"].orders["partly_delivered"]
    assert advance(session, number, "out_for_delivery", now=NOON) == "out_for_delivery"
    status = get_order(session, signed_in("jonas"), number).summary.status
    assert status == "partly_delivered"
    advance(session, number, now=NOON)
    assert get_order(session, signed_in("jonas"), number).summary.status == "delivered"


@pytest.mark.parametrize(
    ("role", "code"),
    [("delivered", None), ("returned", None), ("under_way", "teleported"), ("under_way", "picked_up")],
)
def test_what_can_not_happen_is_said(session: Session, role: str, code: str | None) -> None:
    with pytest.raises(NothingToAdvance, match="Expected"):
        advance(session, PEOPLE["jonas"].orders[role], code, now=NOON)  # type: ignore[index]


def test_an_order_that_is_not_there(session: Session) -> None:
    with pytest.raises(OrderNotFound):
        advance(session, order_number(999_999), now=NOON)


def test_a_merchants_own_shop_goes_its_own_way(session: Session) -> None:
    session.execute(delete(models.DemoSeed))
    with pytest.raises(NothingToAdvance):
        advance(session, PEOPLE["jonas"].orders["under_way"], now=NOON)


def test_the_commands(
    database: ShopDatabase, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("SHOP_DATABASE_URL", str(database.url))
    number = PEOPLE["jonas"].orders["placed"]
    assert main(["advance", number, "picked_up"]) == 0
    assert main(["restock", "TEE-101-XL", "2"]) == 0
    assert capsys.readouterr().out == f"Order {number}: picked_up\nTEE-101-XL: 2 more\n"
    assert main(["advance", number, "picked_up"]) == 2
    assert main(["restock", "NO-SUCH", "2"]) == 2
    assert "Expected" in capsys.readouterr().err
    with database.session() as session:
        order = session.execute(select(models.Order).where(models.Order.number == number)).scalar_one()
        assert order.status == "shipped"
