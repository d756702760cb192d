"""A delivery fee above the bot's limit: proposed to a person, paid back once by whoever may."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from shop import models
from shop.errors import OrderNotFound, RemedyBeyondLevel, RemedyRefused, ShippingFeeRefused
from shop.money import Money
from shop.services.fee_proposals import FEE_MATTER, FEE_REFUND, allow_fee, propose_fee
from shop.services.identity import Proof, Shopper
from shop.services.policies import shipping_fee_rule
from shop.services.refunds import list_refunds, refund_shipping, shipping_fee
from tests.shop.days import TODAY
from tests.shop.shoppers import signed_in, with_order
from tests.shop.test_refunds import DELAYED, JONAS, charge

FEE = 4000  # more than the bot may pay back, within what an agent may
DEAR = 40_000  # a lead's


def test_a_person_sees_what_is_asked_and_who_may_grant_it(session: Session) -> None:
    charge(session, DELAYED, FEE)
    found = propose_fee(session, signed_in("jonas"), DELAYED, today=TODAY)
    (rung,) = found.rungs
    assert (found.matter, found.items, rung.resolution.name) == (FEE_MATTER, (), FEE_REFUND)
    assert (rung.resolution.amount, rung.resolution.level) == (Money(FEE, "EUR"), "agent")
    assert (rung.most, rung.limits) == (None, {"agent": Money(30_000, "EUR"), "lead": None})
    assert rung.resolution.due_by == TODAY + timedelta(days=shipping_fee_rule(TODAY).refund_days)
    assert found.days_late == shipping_fee(session, signed_in("jonas"), DELAYED, today=TODAY).days_late
    assert (found.rule, found.history.orders > 1) == ("world.late_delivery_fee.v1", True)


@pytest.mark.parametrize(
    ("fee", "order", "level"), [(DEAR, {}, "lead"), (500, {"currency": "XAU"}, "lead"), (FEE, {}, "agent")]
)
def test_the_levels_of_the_remedies_hold(
    session: Session, fee: int, order: dict[str, object], level: str
) -> None:
    charge(session, DELAYED, fee, **order)
    (rung,) = propose_fee(session, signed_in("jonas"), DELAYED, today=TODAY).rungs
    assert rung.resolution.level == level
    money = rung.resolution.amount
    allow_fee(session, signed_in("jonas"), DELAYED, money, level=level, today=TODAY)
    if level == "lead":
        with pytest.raises(RemedyBeyondLevel):
            allow_fee(session, signed_in("jonas"), DELAYED, money, level="agent", today=TODAY)
        with pytest.raises(RemedyBeyondLevel):
            refund_shipping(session, signed_in("jonas"), DELAYED, today=TODAY, level="agent", amount=money)
        assert list_refunds(session, signed_in("jonas"), DELAYED) == []


def test_what_a_person_granted_is_paid_once_with_her_level(session: Session) -> None:
    charge(session, DELAYED, FEE)
    asker = with_order("jonas", "delayed")
    for _ in range(2):
        refund = refund_shipping(
            session, asker, DELAYED, today=TODAY, level="agent", amount=Money(FEE, "EUR")
        )
        assert refund.amount == Money(FEE, "EUR")
    assert list_refunds(session, signed_in("jonas"), DELAYED) == [refund]
    row = session.execute(select(models.ShippingFeeRefund)).scalar_one()
    assert (row.level, row.rule) == ("agent", "world.late_delivery_fee.v1")
    with pytest.raises(ShippingFeeRefused, match="already_refunded"):
        allow_fee(session, signed_in("jonas"), DELAYED, Money(FEE, "EUR"), level="lead", today=TODAY)


def test_what_the_bot_pays_is_the_bots(session: Session) -> None:
    charge(session, DELAYED, 500)
    refund_shipping(session, signed_in("jonas"), DELAYED, today=TODAY)
    assert session.execute(select(models.ShippingFeeRefund.level)).scalar_one() == "bot"


def test_it_is_the_whole_fee_or_nothing(session: Session) -> None:
    charge(session, DELAYED, FEE)
    for amount in (Money(FEE - 1, "EUR"), Money(FEE + 1, "EUR"), Money(FEE, "USD")):
        with pytest.raises(RemedyRefused, match="not_offered"):
            allow_fee(session, signed_in("jonas"), DELAYED, amount, level="lead", today=TODAY)
        with pytest.raises(RemedyRefused):
            refund_shipping(session, signed_in("jonas"), DELAYED, today=TODAY, level="lead", amount=amount)
    assert session.execute(select(func.count()).select_from(models.ShippingFeeRefund)).scalar_one() == 0


@pytest.mark.parametrize(
    ("order", "reason"),
    [({"promised_by": TODAY}, "in_time"), ({"status": "lost"}, "order_closed")],
)
def test_no_level_pays_what_the_policy_does_not(
    session: Session, order: dict[str, object], reason: str
) -> None:
    charge(session, DELAYED, FEE, **order)
    with pytest.raises(ShippingFeeRefused, match=reason):
        propose_fee(session, signed_in("jonas"), DELAYED, today=TODAY)
    with pytest.raises(ShippingFeeRefused, match=reason):
        refund_shipping(session, signed_in("jonas"), DELAYED, today=TODAY, level="lead")


def test_nobody_asks_for_anothers(session: Session) -> None:
    charge(session, DELAYED, FEE)
    for shopper in (signed_in("camille"), Shopper(JONAS.customer_id, Proof.ANONYMOUS)):
        with pytest.raises(OrderNotFound):
            propose_fee(session, shopper, DELAYED, today=TODAY)
