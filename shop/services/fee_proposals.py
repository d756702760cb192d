"""The delivery fee where a person has to pay it back: put before her as any remedy is."""

from __future__ import annotations

from datetime import date, timedelta

from sqlalchemy.orm import Session

from shop.errors import ShippingFeeRefused
from shop.money import Money
from shop.services.identity import Shopper
from shop.services.orders import find_order
from shop.services.policies import shipping_fee_rule
from shop.services.refunds import PAYABLE, level_for_fee, require_fee_granted, shipping_fee
from shop.services.remedy_offers import Resolution
from shop.services.remedy_proposals import Proposal, Rung, history_of, limits_of
from shop.services.remedy_rules import REMEDY_LEVELS

# What such a proposal is about, and the only way to settle it.
FEE_MATTER, FEE_REFUND = "delivery_fee", "fee_refund"


def propose_fee(session: Session, shopper: Shopper, order_number: str, *, today: date) -> Proposal:
    """What a person has to decide about, as the policy stands today. The fee is paid back whole or not.

    Raises OrderNotFound, ShippingFeeRefused.
    """
    order = find_order(session, shopper, order_number)
    fee = shipping_fee(session, shopper, order_number, today=today)
    if fee.verdict not in PAYABLE:
        raise ShippingFeeRefused(fee.verdict, fee.rule)
    rule = shipping_fee_rule(order.placed_at.date())
    option = Resolution(
        name=FEE_REFUND,
        amount=fee.fee,
        cost=fee.fee,
        goods="none",
        level=level_for_fee(fee),
        due_by=today + timedelta(days=rule.refund_days),
        send_by=None,
        least=REMEDY_LEVELS[1],
    )
    limits = limits_of(fee.fee.currency, 0, least=option.least)
    return Proposal(
        order_number=order.number,
        matter=FEE_MATTER,
        items=(),
        rungs=(Rung(option, None, limits),),
        rule=fee.rule,
        source=rule.source,
        history=history_of(session, order, today),
        days_late=fee.days_late,
    )


def allow_fee(
    session: Session, shopper: Shopper, order_number: str, amount: Money, *, level: str, today: date
) -> None:
    """Whether `level` may pay the fee back now. Grants nothing.

    Raises OrderNotFound, ShippingFeeRefused, RemedyRefused, RemedyBeyondLevel.
    """
    fee = shipping_fee(session, shopper, order_number, today=today)
    require_fee_granted(fee, level, amount)
