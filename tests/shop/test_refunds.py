"""Money on its way back, found by order, by return or for a shopper, and the delivery fee."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
import yaml
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from shop import models
from shop.database import ShopDatabase
from shop.demo.customers import load_countries
from shop.demo.people import PEOPLE
from shop.errors import OrderNotFound, PolicyInvalid, ShippingFeeRefused, TooManyGuesses
from shop.numbers import find_return_number
from shop.services.identity import ANONYMOUS, Proof, Shopper
from shop.services.orders import get_order
from shop.services.policies import POLICIES, load_shipping_fee_rules, return_rule, shipping_fee_rule
from shop.services.refunds import list_refunds, recent_refunds, refund_shipping, shipping_fee
from shop.services.returns import open_return, prove_return, recent_returns
from tests.shop.days import TODAY
from tests.shop.shoppers import signed_in

JONAS = PEOPLE["jonas"]
DELAYED = JONAS.orders["delayed"]


def charge(session: Session, number: str, fee: int, **order: object) -> None:
    """Give an order a delivery fee, and whatever else the test needs."""
    row = session.execute(select(models.Order).where(models.Order.number == number)).scalar_one()
    row.total, row.shipping = row.total - row.shipping + fee, fee
    for name, value in order.items():
        setattr(row, name, value)
    session.flush()


def verdict(session: Session, number: str = DELAYED) -> str:
    return shipping_fee(session, signed_in("jonas"), number, today=TODAY).verdict


def test_a_late_order_brings_the_fee_back_once(session: Session) -> None:
    charge(session, DELAYED, 500)
    fee = shipping_fee(session, signed_in("jonas"), DELAYED, today=TODAY)
    assert (fee.verdict, fee.rule) == ("due", "world.late_delivery_fee.v1")
    assert fee.days_late >= fee.late_days
    refund = refund_shipping(session, signed_in("jonas"), DELAYED, today=TODAY)
    assert (refund.amount.amount, refund.status, refund.rma) == (500, "approved", None)
    assert refund_shipping(session, signed_in("jonas"), DELAYED, today=TODAY) == refund
    assert list_refunds(session, signed_in("jonas"), DELAYED) == [refund]
    assert recent_refunds(session, signed_in("jonas"))[0] == refund
    assert verdict(session) == "already_refunded"


def test_late_is_late_also_once_it_has_arrived(session: Session) -> None:
    number = JONAS.orders["delivered"]
    arrived = get_order(session, signed_in("jonas"), number).delivered_on
    assert arrived is not None
    for days, expected in ((1, "in_time"), (2, "due")):
        charge(session, number, 500, promised_by=arrived - timedelta(days=days))
        assert verdict(session, number) == expected


@pytest.mark.parametrize(
    ("fee", "order", "expected"),
    [
        (0, {}, "no_fee"),
        (500, {"promised_by": TODAY}, "in_time"),
        (500, {"promised_by": None}, "in_time"),
        (1501, {}, "needs_person"),
        (500, {"currency": "XAU"}, "needs_person"),
        (500, {"status": "lost"}, "order_closed"),
    ],
)
def test_the_fee_is_not_simply_paid_back(
    session: Session, fee: int, order: dict[str, object], expected: str
) -> None:
    charge(session, DELAYED, fee, **order)
    assert verdict(session) == expected
    with pytest.raises(ShippingFeeRefused) as caught:
        refund_shipping(session, signed_in("jonas"), DELAYED, today=TODAY)
    assert caught.value.reason == expected
    assert list_refunds(session, signed_in("jonas"), DELAYED) == []


def test_the_fee_comes_back_by_itself_or_with_the_goods(session: Session) -> None:
    number = JONAS.orders["delivered"]
    charge(session, number, 500, promised_by=TODAY - timedelta(days=30))
    refund_shipping(session, signed_in("jonas"), number, today=TODAY)
    order = get_order(session, signed_in("jonas"), number)
    everything = [line.line_id for line in order.lines]
    opened = open_return(
        session, signed_in("jonas"), number, everything, "other", idempotency_key="k", today=TODAY
    )
    assert opened.refund is not None
    assert opened.refund.amount == order.summary.total.amount - 500


def test_a_fee_that_came_back_with_the_goods_comes_no_second_time(session: Session) -> None:
    number = JONAS.orders["delivered"]
    charge(session, number, 500, promised_by=TODAY - timedelta(days=30))
    lines = get_order(session, signed_in("jonas"), number).lines
    ids = [line.line_id for line in lines]
    open_return(session, signed_in("jonas"), number, ids, "other", idempotency_key="k", today=TODAY)
    assert verdict(session, number) == "already_refunded"


def test_another_shoppers_fee_is_not_found(session: Session) -> None:
    with pytest.raises(OrderNotFound):
        shipping_fee(session, signed_in("camille"), DELAYED, today=TODAY)
    with pytest.raises(OrderNotFound):
        refund_shipping(session, signed_in("camille"), DELAYED, today=TODAY)


def test_every_currency_of_the_shop_has_a_limit() -> None:
    limits = shipping_fee_rule(TODAY).bot_limit
    assert {terms["currency"] for terms in load_countries().values()} <= set(limits)


@pytest.mark.parametrize("fields", [{"late_days": None, "surprise": 1}, {"effective_from": "soon"}])
def test_a_fee_rule_that_cannot_be_is_refused_at_load(tmp_path: Path, fields: dict[str, object]) -> None:
    shipped = yaml.safe_load((POLICIES / "shipping_fees.yml").read_text(encoding="utf-8"))
    path = tmp_path / "shipping_fees.yml"
    path.write_text(yaml.safe_dump({"rules": [{**shipped["rules"][0], **fields}]}), encoding="utf-8")
    with pytest.raises(PolicyInvalid):
        load_shipping_fee_rules(path)


@pytest.mark.parametrize("country", ["FR", "GB", "CN", "KR", "JP", "BR", "RU", "AE", "US", "MX"])
def test_no_money_goes_out_before_the_last_day_to_send(country: str) -> None:
    for category in ("clothing", "electronics"):
        rule = return_rule(country, category)
        opened = date(2026, 3, 18)
        assert rule.send_by(opened) < rule.arrived_by(opened) <= rule.refund_by(opened)


def test_in_the_demo_no_refund_is_due_before_its_goods(session: Session) -> None:
    early = (
        select(func.count())
        .select_from(models.Refund)
        .join(models.Return, models.Return.id == models.Refund.return_id)
    )
    assert session.execute(early.where(models.Refund.due_by <= models.Return.send_by)).scalar_one() == 0
    states = select(models.Return.status, models.Refund.status).join(
        models.Refund, models.Refund.return_id == models.Return.id
    )
    assert set(session.execute(states.distinct()).all()) == {
        ("opened", "awaiting_goods"),
        ("received", "approved"),
        ("closed", "sent"),
    }


def test_the_newest_returns_of_a_shopper(session: Session) -> None:
    (told,) = recent_returns(session, signed_in("jonas"))
    assert (told.order_number, told.status, told.refund_status) == (
        JONAS.orders["returned"],
        "closed",
        "sent",
    )
    assert told.refund_sent_on
    assert recent_returns(session, ANONYMOUS) == []
    assert recent_refunds(session, ANONYMOUS) == []
    proved = Shopper(None, Proof.ORDER_EMAIL, frozenset({JONAS.orders["returned"]}))
    assert recent_returns(session, proved) == [told]


def test_an_rma_and_its_address_prove_the_order(database: ShopDatabase) -> None:
    with database.session() as session:
        (told,) = recent_returns(session, signed_in("jonas"))
    with database.session() as session:
        asked = {"rma": told.rma, "conversation_id": "c"}
        assert prove_return(session, email=JONAS.email, **asked) == told.order_number


def test_wrong_guesses_at_an_rma_are_counted_and_tell_nothing(database: ShopDatabase) -> None:
    with database.session() as session:
        (told,) = recent_returns(session, signed_in("jonas"))
    for rma in (told.rma, "RMA-22222222"):
        errors = []
        for _ in range(4):
            with pytest.raises((OrderNotFound, TooManyGuesses)) as caught, database.session() as session:
                prove_return(session, rma=rma, email="nobody@example.org", conversation_id=f"of {rma}")
            errors.append(caught.type)
        assert errors == [OrderNotFound] * 3 + [TooManyGuesses]


@pytest.mark.parametrize(
    ("text", "rma"),
    [
        ("where is RMA-7F3K9Q2M?", "RMA-7F3K9Q2M"),
        ("rma 7f3k9q2m", "RMA-7F3K9Q2M"),
        ("退货单ＲＭＡ－７Ｆ３Ｋ９Ｑ２Ｍ到了吗", "RMA-7F3K9Q2M"),
        ("RMA-7F3K9Q2", None),
        ("RMA-7F3K9Q2M4", None),
        ("my karma", None),
    ],
)
def test_an_rma_is_found_in_a_sentence(text: str, rma: str | None) -> None:
    assert find_return_number(text) == rma
