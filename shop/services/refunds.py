"""Money on its way back, and the delivery fee that is paid back though the goods are kept."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from shop import models
from shop.connectors.seam import ported
from shop.errors import RemedyBeyondLevel, RemedyRefused, ShippingFeeRefused
from shop.money import Money
from shop.services.identity import Shopper, require_change
from shop.services.orders import find_order, get_order, lock_order, visible_orders
from shop.services.policies import ShippingFeeRule, shipping_fee_rule
from shop.services.remedy_rules import REMEDY_LEVELS, remedy_policy

REFUND_STATES = ("awaiting_goods", "approved", "sent")
FEE_VERDICTS = (
    "due",  # late enough, and within what the assistant may pay back
    "needs_person",  # late enough, but above its limit
    "in_time",  # not late, or not late enough
    "no_fee",  # nothing was paid for the delivery
    "already_refunded",  # with a return, with the whole order, or by itself
    "order_closed",  # cancelled, lost, or never shipped: the whole order is the matter then
)
# Verdicts with which it is paid back, by the assistant or by a person.
PAYABLE = ("due", "needs_person")


@dataclass(frozen=True)
class Refund:
    """`due_by` is the latest day the money goes out; `sent_on` when it did; `rma` when a return caused it."""

    order_number: str
    amount: Money
    status: str
    rma: str | None
    due_by: date
    sent_on: date | None


@dataclass(frozen=True)
class ShippingFee:
    """What the policy says of an order's delivery fee. `verdict` is one of FEE_VERDICTS.

    `days_late` counts whole days past the promised one; `late_days` is what the rule asks for.
    """

    order_number: str
    verdict: str
    fee: Money
    days_late: int
    late_days: int
    rule: str


@ported("returns")
def list_refunds(session: Session, shopper: Shopper, order_number: str) -> list[Refund]:
    """The order's refunds, newest first. Raises OrderNotFound."""
    order = find_order(session, shopper, order_number)
    rows = session.execute(
        select(models.Refund, models.Return.rma)
        .outerjoin(models.Return, models.Return.id == models.Refund.return_id)
        .where(models.Refund.order_id == order.id)
        .order_by(models.Refund.requested_at.desc(), models.Refund.id.desc())
    )
    return [_told(row, order.number, rma) for row, rma in rows]


@ported("returns")
def recent_refunds(session: Session, shopper: Shopper, *, limit: int = 3) -> list[Refund]:
    """The newest refunds without a return, of all orders the shopper may see; empty without a proof."""
    orders = visible_orders(shopper).subquery()
    rows = session.execute(
        select(models.Refund, orders.c.number)
        .join(orders, orders.c.id == models.Refund.order_id)
        .where(models.Refund.return_id.is_(None))
        .order_by(models.Refund.requested_at.desc(), models.Refund.id.desc())
        .limit(limit)
    )
    return [_told(row, number, None) for row, number in rows]


def shipping_fee(session: Session, shopper: Shopper, order_number: str, *, today: date) -> ShippingFee:
    """Whether the order's delivery fee is paid back though the goods are kept. Raises OrderNotFound."""
    order = find_order(session, shopper, order_number)
    rule = shipping_fee_rule(order.placed_at.date())
    days_late = _days_late(session, shopper, order, today)
    return ShippingFee(
        order_number=order.number,
        verdict=_verdict(session, order, rule, days_late),
        fee=Money(order.shipping, order.currency),
        days_late=days_late,
        late_days=rule.late_days,
        rule=rule.id,
    )


def refund_shipping(
    session: Session,
    shopper: Shopper,
    order_number: str,
    *,
    today: date,
    level: str = "bot",
    amount: Money | None = None,
) -> Refund:
    """Pay the delivery fee back, once: asked again it gives the same refund again.

    `level` of REMEDY_LEVELS says who grants it; one above the bot needs no proof of the shopper's. `amount`
    is what was decided, where somebody decided.
    Reads and writes in one go: give it a transaction of its own, or one from `ShopDatabase.writing()`.
    Raises OrderNotFound, ProofTooWeak, and as `require_fee_granted`.
    """
    lock_order(session, shopper, order_number)
    order = find_order(session, shopper, order_number)
    if level == REMEDY_LEVELS[0]:
        require_change(shopper, order)
    earlier = session.get(models.ShippingFeeRefund, order.id)
    if earlier is not None:
        return _told(session.get(models.Refund, earlier.refund_id), order.number, None)
    fee = shipping_fee(session, shopper, order_number, today=today)
    require_fee_granted(fee, level, amount)
    rule = shipping_fee_rule(order.placed_at.date())
    refund = models.Refund(
        order_id=order.id,
        amount=order.shipping,
        currency=order.currency,
        status="approved",
        requested_at=datetime.now(timezone.utc),
        due_by=today + timedelta(days=rule.refund_days),
    )
    session.add(refund)
    session.flush()
    session.add(
        models.ShippingFeeRefund(
            order_id=order.id, refund_id=refund.id, rule=rule.id, days_late=fee.days_late, level=level
        )
    )
    session.flush()
    return _told(refund, order.number, None)


def require_fee_granted(fee: ShippingFee, level: str, amount: Money | None) -> None:
    """Raises ShippingFeeRefused where the policy pays no such fee back, RemedyRefused for another `amount`
    than the fee, RemedyBeyondLevel where a higher level must grant it.
    """
    if level == REMEDY_LEVELS[0]:
        if fee.verdict != "due":
            raise ShippingFeeRefused(fee.verdict, fee.rule)
        return
    if fee.verdict not in PAYABLE:
        raise ShippingFeeRefused(fee.verdict, fee.rule)
    if amount not in (None, fee.fee):
        raise RemedyRefused("not_offered", fee.rule)
    needed = level_for_fee(fee)
    if REMEDY_LEVELS.index(level) < REMEDY_LEVELS.index(needed):
        raise RemedyBeyondLevel(level, needed, fee.rule)


def level_for_fee(fee: ShippingFee) -> str:
    """The lowest level above the bot that may pay the fee back, as for a remedy that costs as much. How many
    remedies the customer had does not count: that it is late is for the carrier's events to say, not for her.
    """
    return remedy_policy().level(fee.fee, 0, least=REMEDY_LEVELS[1])


def _told(row: models.Refund, order_number: str, rma: str | None) -> Refund:
    return Refund(order_number, Money(row.amount, row.currency), row.status, rma, row.due_by, row.sent_on)


def _verdict(session: Session, order: models.Order, rule: ShippingFeeRule, days_late: int) -> str:
    if order.shipping == 0:
        return "no_fee"
    if _is_paid_back(session, order):
        return "already_refunded"
    if order.status in ("placed", "cancelled", "lost", "returned", "refunded"):
        return "order_closed"
    if days_late < rule.late_days:
        return "in_time"
    return "due" if order.shipping <= rule.bot_limit.get(order.currency, 0) else "needs_person"


def _is_paid_back(session: Session, order: models.Order) -> bool:
    """Whether the fee went back by itself, or with a return or a refund of everything."""
    if session.get(models.ShippingFeeRefund, order.id) is not None:
        return True
    total = session.execute(
        select(func.coalesce(func.sum(models.Refund.amount), 0)).where(models.Refund.order_id == order.id)
    ).scalar_one()
    # Whoever was paid more than the goods cost was paid the delivery too.
    return int(total) > order.total - order.shipping


def _days_late(session: Session, shopper: Shopper, order: models.Order, today: date) -> int:
    if order.promised_by is None:
        return 0
    arrived = get_order(session, shopper, order.number).delivered_on
    return max(0, ((arrived or today) - order.promised_by).days)
