"""Another size, colour or product: what there is for it, and keeping it while the other comes back."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from shop import models
from shop.database import ShopDatabase
from shop.demo.people import PEOPLE, Role
from shop.errors import IdempotencyConflict, OrderNotFound, OutOfStock, ProductNotFound, ReturnRefused
from shop.services.exchanges import ExchangeOffer, exchange_offer, open_exchange, release_lapsed
from shop.services.orders import OrderLine, get_order
from shop.services.policies import return_rule
from shop.services.refunds import list_refunds
from shop.services.returns import ReturnOpened, list_returns, open_return
from tests.shop.days import TODAY
from tests.shop.shoppers import signed_in

CAMILLE = PEOPLE["camille"]


def line_of(session: Session, role: Role = "delivered", place: int = 0) -> OrderLine:
    return get_order(session, signed_in("camille"), CAMILLE.orders[role]).lines[place]


def offer(session: Session, role: Role = "delivered", place: int = 0, **wish: str) -> ExchangeOffer:
    line = line_of(session, role, place)
    number = CAMILLE.orders[role]
    return exchange_offer(session, signed_in("camille"), number, line.line_id, today=TODAY, **wish)


def another_size(session: Session, place: int = 0) -> str:
    """A size of the bought product that is in stock."""
    return offer(session, place=place).others[0].sku


def swap(
    session: Session,
    variant: str,
    *,
    key: str = "k1",
    place: int = 0,
    today: date = TODAY,
    role: Role = "delivered",
) -> ReturnOpened:
    line = line_of(session, role, place)
    return open_exchange(
        session,
        signed_in("camille"),
        CAMILLE.orders[role],
        line.line_id,
        variant,
        "does_not_fit",
        idempotency_key=key,
        today=today,
    )


def stock_of(session: Session, variant: str) -> int:
    query = (
        select(models.Stock.quantity)
        .join(models.Variant, models.Variant.id == models.Stock.variant_id)
        .where(models.Variant.sku == variant)
    )
    return int(session.execute(query).scalar_one())


def set_stock(session: Session, variant: str, quantity: int) -> None:
    row = session.execute(select(models.Variant).where(models.Variant.sku == variant)).scalar_one()
    session.get(models.Stock, (row.id, "hamburg")).quantity = quantity
    session.flush()


def test_another_size_of_the_same_costs_nothing(session: Session) -> None:
    found = offer(session)
    assert found.sku == "DRE-502"
    assert found.size in found.sizes
    assert {variant.product_sku for variant in found.others} == {"DRE-502"}
    assert found.size not in {variant.size for variant in found.others}
    size = found.others[0].size
    (wanted,) = offer(session, size=size.lower()).wanted  # type: ignore[union-attr]
    assert (wanted.size, wanted.in_stock, wanted.difference.amount) == (size, True, 0)


def test_another_product_keeps_the_size_and_tells_the_difference(session: Session) -> None:
    own = line_of(session)
    found = offer(session, sku="DRE-501")
    (wanted,) = found.wanted
    assert wanted.size == own.size
    price = session.execute(
        select(models.Price.amount)
        .join(models.Product, models.Product.id == models.Price.product_id)
        .where(models.Product.sku == "DRE-501", models.Price.currency == "EUR")
    ).scalar_one()
    assert wanted.difference.amount == price - own.unit_price.amount


def test_another_colour_is_another_product_of_the_kind(session: Session) -> None:
    own = session.execute(select(models.Product).where(models.Product.sku == "SNK-101")).scalar_one()
    (wanted,) = offer(session, place=1, colour="rose").wanted
    assert wanted.product_sku == "SNK-104"
    assert wanted.colour == "rose" != own.colour
    assert wanted.size == line_of(session, place=1).size


def test_what_is_not_made_is_not_offered(session: Session) -> None:
    assert offer(session, size="XXXXL").wanted == ()
    assert offer(session, colour="octarine").wanted == ()
    assert offer(session, sku="NO-SUCH").wanted == ()


def test_nothing_wished_is_nothing_wanted(session: Session) -> None:
    assert offer(session).wanted == ()
    assert offer(session, size=line_of(session).size or "").wanted == ()


def test_an_exchange_takes_the_piece_out_of_stock(session: Session) -> None:
    variant = another_size(session)
    before = stock_of(session, variant)
    opened = swap(session, variant)
    rule = return_rule("FR", "clothing")
    kept = opened.replacement
    assert kept is not None
    assert (kept.variant_sku, kept.status, kept.difference.amount) == (variant, "held", 0)
    assert opened.send_by == TODAY + timedelta(days=rule.send_days)
    assert kept.held_until > opened.send_by
    assert stock_of(session, variant) == before - 1
    assert opened.refund is None
    assert list_refunds(session, signed_in("camille"), CAMILLE.orders["delivered"]) == []
    assert list_returns(session, signed_in("camille"), CAMILLE.orders["delivered"]) == [opened]


def test_what_costs_less_brings_the_difference_back(session: Session) -> None:
    cheaper = next(
        variant
        for sku in ("TEE-101", "TEE-102", "SOC-652", "TEE-103")
        for variant in offer(session, sku=sku).wanted
        if variant.in_stock and variant.difference.amount < 0
    )
    opened = swap(session, cheaper.sku)
    (refund,) = list_refunds(session, signed_in("camille"), CAMILLE.orders["delivered"])
    assert opened.refund == refund.amount
    assert refund.amount.amount == -cheaper.difference.amount
    assert refund.due_by > opened.send_by


def test_the_same_key_exchanges_once(database: ShopDatabase) -> None:
    with database.session() as session:
        variant = another_size(session)
        before = stock_of(session, variant)
        first = swap(session, variant)
    with database.session() as session:
        assert swap(session, variant) == first
        assert stock_of(session, variant) == before - 1


def test_the_same_key_for_another_size_is_refused(session: Session) -> None:
    first, second = offer(session).others[:2]
    swap(session, first.sku)
    with pytest.raises(IdempotencyConflict):
        swap(session, second.sku)


def test_an_item_is_exchanged_or_returned_once(session: Session) -> None:
    swap(session, another_size(session))
    number, line = CAMILLE.orders["delivered"], line_of(session).line_id
    with pytest.raises(ReturnRefused, match="already_returned"):
        swap(session, another_size(session), key="k2")
    asked = {"idempotency_key": "k3", "today": TODAY}
    with pytest.raises(ReturnRefused, match="already_returned"):
        open_return(session, signed_in("camille"), number, [line], "other", **asked)  # type: ignore[arg-type]


def test_out_of_stock_opens_nothing(session: Session) -> None:
    variant = another_size(session)
    set_stock(session, variant, 0)
    size = next(found.size for found in offer(session, sku=variant).wanted)
    assert [found.in_stock for found in offer(session, size=size or "").wanted] == [False]
    with pytest.raises(OutOfStock):
        swap(session, variant)
    assert list_returns(session, signed_in("camille"), CAMILLE.orders["delivered"]) == []


def test_the_last_piece_goes_to_one(database: ShopDatabase) -> None:
    number = CAMILLE.orders["delivered"]
    with database.session() as session:
        variant = another_size(session, place=1)
        set_stock(session, variant, 1)
        lines = [line.line_id for line in get_order(session, signed_in("camille"), number).lines]

    def attempt(line_id: int) -> str:
        try:
            with database.session() as session:
                asked = {"idempotency_key": f"last-{line_id}", "today": TODAY}
                open_exchange(session, signed_in("camille"), number, line_id, variant, "other", **asked)  # type: ignore[arg-type]
                return "opened"
        except OutOfStock:
            return "out of stock"

    with ThreadPoolExecutor(2) as pool:
        assert sorted(pool.map(attempt, lines)) == ["opened", "out of stock"]
    with database.session() as session:
        assert stock_of(session, variant) == 0


def test_what_never_came_back_frees_the_piece(session: Session) -> None:
    variant = another_size(session)
    set_stock(session, variant, 1)
    opened = swap(session, variant)
    assert opened.replacement is not None
    until = opened.replacement.held_until
    assert release_lapsed(session, today=until) == 0
    late = exchange_offer(
        session,
        signed_in("camille"),
        CAMILLE.orders["delivered"],
        line_of(session).line_id,
        today=until + timedelta(days=1),
        sku=variant,
    )
    assert [found.in_stock for found in late.wanted] == [True]
    assert release_lapsed(session, today=until + timedelta(days=1)) == 1
    assert release_lapsed(session, today=until + timedelta(days=1)) == 0
    assert stock_of(session, variant) == 1
    (told,) = list_returns(session, signed_in("camille"), CAMILLE.orders["delivered"])
    assert told.replacement is not None
    assert told.replacement.status == "lapsed"


@pytest.mark.parametrize(
    ("role", "place", "reason"),
    [("under_way", 0, "not_delivered"), ("old", 0, "window_closed"), ("sealed", 0, "hygiene")],
)
def test_the_conditions_are_those_of_a_return(session: Session, role: Role, place: int, reason: str) -> None:
    with pytest.raises(ReturnRefused) as caught:
        swap(session, "SNK-104-39", role=role, place=place)
    assert caught.value.reason == reason


def test_a_call_that_makes_no_sense(session: Session) -> None:
    number, line = CAMILLE.orders["delivered"], line_of(session).line_id
    shopper = signed_in("camille")
    with pytest.raises(ProductNotFound):
        swap(session, "NO-SUCH-M")
    with pytest.raises(ValueError, match="Expected"):
        exchange_offer(session, shopper, number, 10**6, today=TODAY)
    with pytest.raises(ValueError, match="reason"):
        open_exchange(session, shopper, number, line, "X", "because", idempotency_key="k", today=TODAY)
    with pytest.raises(OrderNotFound):
        exchange_offer(session, signed_in("jonas"), number, line, today=TODAY)
