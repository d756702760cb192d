"""Sending things back: what the policy allows for an order, and opening the return."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone
from typing import Literal

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from shop import models
from shop.connectors.seam import embedded_only, ported
from shop.errors import IdempotencyConflict, ReturnRefused
from shop.money import Money
from shop.numbers import order_number as order_number_of
from shop.numbers import return_number
from shop.services.identity import Shopper, prove_order, require_change
from shop.services.orders import find_order, lock_order, order_lines, visible_orders
from shop.services.payment_requests import PaymentRequest, request_of
from shop.services.policies import ReturnRule, cite, return_rule
from shop.services.products import image_path, titles
from shop.services.remedy_offers import settled_lines

PaidBy = Literal["shop", "shopper"]
RETURN_STATES = ("opened", "received", "closed")
EXCHANGE_STATES = ("held", "lapsed", "sent")  # lapsed: the pieces kept for it are back in stock
REFUSALS = (
    "not_delivered",  # nothing arrived yet: cancel or wait
    "window_closed",
    "hygiene",  # sealed goods whose seal may be broken
    "final_sale",
    "already_returned",
    "already_settled",  # put right in another way (shop.services.remedies)
    "order_closed",  # cancelled, lost or refunded
)
RETURN_REASONS = ("changed_mind", "does_not_fit", "not_as_described", "damaged", "wrong_item", "other")
FAULTS = frozenset(
    {"not_as_described", "damaged", "wrong_item"}
)  # the shop's fault: it pays, whatever the rule


@dataclass(frozen=True)
class ReturnableItem:
    """One line and what the policy says of it. `send_by` is the window's last day; None when refused early.

    `paid_by` says who pays the freight when no fault of the shop is named.
    """

    line_id: int
    sku: str
    title: str
    image: str
    quantity: int
    returnable: bool
    refusal_code: str | None
    rule: str
    send_by: date | None
    paid_by: PaidBy


@dataclass(frozen=True)
class ReturnOptions:
    """All lines of an order. `rule` is the return window's rule id.

    `send_by` is the day by which a return opened today has to be on its way.
    """

    order_number: str
    items: tuple[ReturnableItem, ...]
    paid_by: PaidBy
    rule: str
    send_by: date

    @property
    def returnable(self) -> tuple[ReturnableItem, ...]:
        """The lines that may come back."""
        return tuple(item for item in self.items if item.returnable)


@dataclass(frozen=True)
class ReturnedItem:
    """A line that is coming back."""

    line_id: int
    sku: str
    title: str
    quantity: int
    image: str


@dataclass(frozen=True)
class Replacement:
    """What a return is exchanged for. `difference`: what the shopper still pays, below zero what she gets.

    `status` is one of EXCHANGE_STATES; the pieces are kept until `held_until`. `payment` is what was asked
    for a dearer one.
    """

    variant_sku: str
    title: str
    size: str | None
    colour: str | None
    quantity: int
    difference: Money
    held_until: date
    status: str
    payment: PaymentRequest | None


@dataclass(frozen=True)
class ReturnOpened:
    """A return. `status` is one of RETURN_STATES, `ship_to` are address lines.

    `refund_by` is the latest day the money goes out, `refund_sent_on` when it did; an exchange may have no
    `refund` at all.
    """

    rma: str
    order_number: str
    status: str
    items: tuple[ReturnedItem, ...]
    send_by: date
    ship_to: tuple[str, ...]
    paid_by: PaidBy
    refund: Money | None
    refund_by: date
    refund_status: str | None
    refund_sent_on: date | None
    replacement: Replacement | None
    rule: str


@ported("returns")
def returnable_items(
    session: Session,
    shopper: Shopper,
    order_number: str,
    *,
    today: date,
    reason: str = "changed_mind",
    language: str = "en",
) -> ReturnOptions:
    """What of the order may come back, and for which `reason` of RETURN_REASONS. Raises OrderNotFound."""
    order = find_order(session, shopper, order_number)
    lines = judge(session, order, reason, today, language)
    return ReturnOptions(
        order_number=order.number,
        items=tuple(line.item for line in lines),
        paid_by=lines[0].item.paid_by,
        rule=lines[0].rule.id,
        send_by=today + timedelta(days=min(line.rule.send_days for line in lines)),
    )


@ported("returns")
def open_return(
    session: Session,
    shopper: Shopper,
    order_number: str,
    line_ids: Sequence[int],
    reason: str,
    *,
    idempotency_key: str,
    today: date,
    language: str = "en",
) -> ReturnOpened:
    """Open a return for whole lines. `reason` is one of RETURN_REASONS.

    Reads and writes in one go: give it a transaction of its own, or one from `ShopDatabase.writing()`.
    The same `idempotency_key` with the same request gives the same return again; with another request it
    raises IdempotencyConflict. Raises OrderNotFound, ProofTooWeak, ReturnRefused; ValueError for an unknown
    line or reason.
    """
    if reason not in RETURN_REASONS:
        raise ValueError(f"Expected a reason of {', '.join(RETURN_REASONS)}; got {reason!r}.")
    lock_order(session, shopper, order_number)
    order = find_order(session, shopper, order_number)
    require_change(shopper, order)
    digest = request_digest(order, line_ids, reason)
    earlier = opened_with(session, idempotency_key, digest)
    if earlier is not None:
        return as_opened(session, earlier, order, language)
    chosen = choose(judge(session, order, reason, today, language), line_ids)
    opened = write_return(session, order, chosen, reason, idempotency_key, digest, today)
    session.add(_refund(session, order, opened, chosen, today))
    session.flush()
    return as_opened(session, opened, order, language)


@ported("returns")
def list_returns(
    session: Session, shopper: Shopper, order_number: str, *, language: str = "en"
) -> list[ReturnOpened]:
    """The order's returns, newest first. Raises OrderNotFound."""
    order = find_order(session, shopper, order_number)
    rows = session.execute(
        select(models.Return)
        .where(models.Return.order_id == order.id)
        .order_by(models.Return.opened_at.desc(), models.Return.id.desc())
    )
    return [as_opened(session, row, order, language) for row in rows.scalars()]


@ported("returns")
def recent_returns(
    session: Session, shopper: Shopper, *, limit: int = 3, language: str = "en"
) -> list[ReturnOpened]:
    """The newest returns of all orders the shopper may see; empty when nothing is proved."""
    orders = visible_orders(shopper).subquery()
    rows = session.execute(
        select(models.Return, models.Order)
        .join(orders, orders.c.id == models.Return.order_id)
        .join(models.Order, models.Order.id == models.Return.order_id)
        .order_by(models.Return.opened_at.desc(), models.Return.id.desc())
        .limit(limit)
    )
    return [as_opened(session, row, order, language) for row, order in rows]


@embedded_only("return numbers")
def prove_return(session: Session, *, rma: str, email: str, conversation_id: str) -> str:
    """The number of the order whose return `rma` is, for who knows its e-mail address too.

    Guesses are counted as those at order numbers are, an unknown RMA like a known one. Raises OrderNotFound,
    TooManyGuesses.
    """
    query = (
        select(models.Order.number)
        .join(models.Return, models.Return.order_id == models.Order.id)
        .where(models.Return.rma == rma)
    )
    known = session.execute(query).scalar_one_or_none()
    digest = int.from_bytes(hashlib.sha256(rma.encode()).digest()[:4], "big")
    number = known or order_number_of(_NO_ORDERS + digest % _NO_ORDERS_COUNT)
    prove_order(session, order_number=number, email=email, conversation_id=conversation_id)
    return str(number)


# Serials that no order has: they stand for the order of an RMA that does not exist.
_NO_ORDERS, _NO_ORDERS_COUNT = 990_000, 10_000


@dataclass(frozen=True)
class JudgedLine:
    """A line, and the rule that judges it."""

    item: ReturnableItem
    rule: ReturnRule
    value: int


def judge(session: Session, order: models.Order, reason: str, today: date, language: str) -> list[JudgedLine]:
    """Every line of the order, by the rule that was in force when it was placed."""
    rows = session.execute(
        select(models.OrderLine, models.Product, models.Parcel, models.ReturnLine)
        .join(models.Variant, models.Variant.id == models.OrderLine.variant_id)
        .join(models.Product, models.Product.id == models.Variant.product_id)
        .outerjoin(models.Parcel, models.Parcel.id == models.OrderLine.parcel_id)
        .outerjoin(models.ReturnLine, models.ReturnLine.order_line_id == models.OrderLine.id)
        .where(models.OrderLine.order_id == order.id)
        .order_by(models.OrderLine.id)
    ).all()
    names = titles(session, {product.id for _, product, _, _ in rows}, language)
    settled = settled_lines(session, order)
    judged = []
    for line, product, parcel, returned in rows:
        rule = return_rule(order.country, product.category, on=order.placed_at.date())
        delivered_on = parcel.delivered_at.date() if parcel and parcel.delivered_at else None
        refusal, cited = _refusal(order, product, rule, reason, delivered_on, returned is not None, today)
        if refusal is None and line.id in settled:
            refusal = "already_settled"
        last_day = delivered_on + timedelta(days=_window(rule, reason)) if delivered_on else None
        item = ReturnableItem(
            line_id=line.id,
            sku=product.sku,
            title=names[product.id],
            image=image_path(product.sku),
            quantity=line.quantity,
            returnable=refusal is None,
            refusal_code=refusal,
            rule=cited,
            send_by=last_day,
            paid_by="shop" if reason in FAULTS else rule.paid_by,
        )
        judged.append(JudgedLine(item, rule, line.unit_price * line.quantity))
    return judged


def _refusal(
    order: models.Order,
    product: models.Product,
    rule: ReturnRule,
    reason: str,
    delivered_on: date | None,
    returned: bool,
    today: date,
) -> tuple[str | None, str]:
    """Why not (None: it may come back), and the id of the rule that says so."""
    if returned:
        return "already_returned", rule.id
    if order.status in ("cancelled", "lost", "refunded"):
        return "order_closed", rule.id
    if delivered_on is None:
        return "not_delivered", rule.id
    exception = rule.exceptions.get(product.return_class)
    if exception is not None and reason not in FAULTS:
        return {"sealed": "hygiene"}.get(product.return_class, product.return_class), exception.id
    if today > delivered_on + timedelta(days=_window(rule, reason)):
        return "window_closed", rule.id
    return None, rule.id


def _window(rule: ReturnRule, reason: str) -> int:
    return rule.fault_days if reason in FAULTS else rule.window_days


def choose(lines: Sequence[JudgedLine], line_ids: Sequence[int]) -> list[JudgedLine]:
    """The lines of these ids. Raises ReturnRefused; ValueError for an unknown line and for none."""
    by_id = {line.item.line_id: line for line in lines}
    unknown = set(line_ids) - set(by_id)
    if unknown or not line_ids:
        raise ValueError(f"Expected line ids of the order, {sorted(by_id)}; got {sorted(line_ids)}.")
    chosen = [by_id[line_id] for line_id in sorted(set(line_ids))]
    for line in chosen:
        if line.item.refusal_code is not None:
            raise ReturnRefused(line.item.refusal_code, line.item.rule, sku=line.item.sku)
    return chosen


def write_return(
    session: Session,
    order: models.Order,
    chosen: Sequence[JudgedLine],
    reason: str,
    idempotency_key: str,
    request_digest: str,
    today: date,
) -> models.Return:
    """The row of a new return with its lines; what the shopper gets for it is the caller's to write."""
    now = datetime.now(timezone.utc)
    rule = strictest(chosen)
    opened = models.Return(
        rma=return_number(hashlib.sha256(idempotency_key.encode()).digest()),
        order_id=order.id,
        status="opened",
        reason=reason,
        paid_by=chosen[0].item.paid_by,
        send_by=rule.send_by(today),
        ship_to=list(rule.address),
        rule=rule.id,
        policy_digest=cite(session, rule, now=now),
        idempotency_key=idempotency_key,
        request_digest=request_digest,
        opened_at=now,
    )
    session.add(opened)
    session.flush()
    session.add_all(
        models.ReturnLine(return_id=opened.id, order_line_id=line.item.line_id) for line in chosen
    )
    session.flush()
    return opened


def strictest(chosen: Sequence[JudgedLine]) -> ReturnRule:
    """The rule that a return of these lines goes by."""
    return min((line.rule for line in chosen), key=lambda rule: rule.window_days)


def _refund(
    session: Session,
    order: models.Order,
    opened: models.Return,
    chosen: Sequence[JudgedLine],
    today: date,
) -> models.Refund:
    rule = strictest(chosen)
    count = select(func.count()).select_from(models.OrderLine).where(models.OrderLine.order_id == order.id)
    everything = session.execute(count).scalar_one() == len(chosen)
    # Directive 2011/83/EU, article 13(1): who withdraws from the whole order gets the delivery paid back.
    paid_back = session.get(models.ShippingFeeRefund, order.id) is not None
    due = everything and not paid_back and (rule.refunds_shipping or opened.reason in FAULTS)
    shipping = order.shipping if due else 0
    return models.Refund(
        order_id=order.id,
        return_id=opened.id,
        amount=sum(line.value for line in chosen) + shipping,
        currency=order.currency,
        status="awaiting_goods",
        requested_at=opened.opened_at,
        due_by=rule.refund_by(today),
    )


def request_digest(order: models.Order, line_ids: Sequence[int], reason: str, *further: str) -> str:
    """What tells a repeat of a request from another one."""
    request = json.dumps([order.number, sorted(set(line_ids)), reason, *further])
    return hashlib.sha256(request.encode()).hexdigest()


def opened_with(session: Session, idempotency_key: str, digest: str) -> models.Return | None:
    """The return that this request has opened already. Raises IdempotencyConflict for another request."""
    query = select(models.Return).where(models.Return.idempotency_key == idempotency_key)
    found: models.Return | None = session.execute(query).scalar_one_or_none()
    if found is not None and found.request_digest != digest:
        raise IdempotencyConflict(idempotency_key)
    return found


def as_opened(session: Session, row: models.Return, order: models.Order, language: str) -> ReturnOpened:
    """A row as services tell it."""
    lines = {line.line_id: line for line in order_lines(session, order, language)}
    query = select(models.ReturnLine.order_line_id).where(models.ReturnLine.return_id == row.id)
    returned = [lines[line_id] for line_id in sorted(session.execute(query).scalars())]
    refund = session.execute(
        select(models.Refund).where(models.Refund.return_id == row.id)
    ).scalar_one_or_none()
    return ReturnOpened(
        rma=row.rma,
        order_number=order.number,
        status=row.status,
        items=tuple(
            ReturnedItem(line.line_id, line.sku, line.title, line.quantity, line.image) for line in returned
        ),
        send_by=row.send_by,
        ship_to=tuple(row.ship_to),
        paid_by="shop" if row.paid_by == "shop" else "shopper",
        refund=Money(refund.amount, refund.currency) if refund else None,
        refund_by=refund.due_by if refund else row.send_by,
        refund_status=refund.status if refund else None,
        refund_sent_on=refund.sent_on if refund else None,
        replacement=_replacement(session, row, order, language),
        rule=row.rule,
    )


def _replacement(
    session: Session, row: models.Return, order: models.Order, language: str
) -> Replacement | None:
    found = session.execute(
        select(models.Exchange, models.Variant)
        .join(models.Variant, models.Variant.id == models.Exchange.variant_id)
        .where(models.Exchange.return_id == row.id)
    ).one_or_none()
    if found is None:
        return None
    exchange, variant = found
    return Replacement(
        variant_sku=variant.sku,
        title=titles(session, {variant.product_id}, language)[variant.product_id],
        size=variant.size,
        colour=variant.colour,
        quantity=exchange.quantity,
        difference=Money(exchange.difference, order.currency),
        held_until=exchange.held_until,
        status=exchange.status,
        payment=request_of(session, row.id),
    )
