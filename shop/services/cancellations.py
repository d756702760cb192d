"""Cancelling an order or some of its lines: the goods go back on the shelf, the money goes back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from shop import models
from shop.connectors.seam import ported
from shop.errors import ChangeRefused
from shop.money import Money
from shop.services.change_log import (
    UNPAID,
    digest_of,
    made_with,
    refund_due,
    refund_of,
    write_change,
)
from shop.services.identity import Shopper, require_change
from shop.services.order_rules import CLOSED_BY_STATE, ChangeRule, change_rule
from shop.services.orders import OrderLine, find_order, lock_order, order_lines
from shop.services.policies import return_rule
from shop.services.products import titles
from shop.services.shelves import put_back


@dataclass(frozen=True)
class CancelOptions:
    """What can be cancelled now. `refusal` says why nothing can (a value of CLOSED_BY_STATE), else None.

    `single_lines`: also some lines only. `refund` is what the whole order gives back, None while unpaid, and
    `refund_by` the last day it goes out. `return_days` is the window after delivery, where it is too late.
    """

    order_number: str
    status: str
    refusal: str | None
    single_lines: bool
    lines: tuple[OrderLine, ...]
    refund: Money | None
    refund_by: date
    return_days: int
    rule: str

    def refund_for(self, line_ids: Sequence[int]) -> Money | None:
        """What cancelling these lines gives back: all of them with the shipping."""
        if self.refund is None or {line.line_id for line in self.lines} <= set(line_ids):
            return self.refund
        chosen = [line for line in self.lines if line.line_id in line_ids]
        return Money(sum((line.unit_price * line.quantity).amount for line in chosen), self.refund.currency)


@dataclass(frozen=True)
class Cancelled:
    """What was cancelled; `whole`: nothing of the order is left."""

    order_number: str
    titles: tuple[str, ...]
    whole: bool
    refund: Money | None
    refund_by: date | None
    rule: str


@ported("orders")
def cancel_options(
    session: Session, shopper: Shopper, order_number: str, *, today: date, language: str = "en"
) -> CancelOptions:
    """What of the order can be cancelled. Raises OrderNotFound."""
    order = find_order(session, shopper, order_number)
    rule = change_rule(order.placed_at.date())
    lines = tuple(order_lines(session, order, language))
    paid = order.status != UNPAID and order.total > 0
    return CancelOptions(
        order_number=order.number,
        status=order.status,
        refusal=_refusal(session, order, rule),
        single_lines=order.status in rule.change and len(lines) > 1,
        lines=lines,
        refund=Money(order.total, order.currency) if paid else None,
        refund_by=refund_due(order.country, order.placed_at.date(), today),
        return_days=return_rule(order.country, "", on=order.placed_at.date()).window_days,
        rule=rule.id,
    )


@ported("orders")
def cancel(
    session: Session,
    shopper: Shopper,
    order_number: str,
    line_ids: Sequence[int] | None = None,
    *,
    idempotency_key: str,
    today: date,
    language: str = "en",
) -> Cancelled:
    """Cancel these lines, or the whole order. Give it a transaction of its own.

    The same `idempotency_key` with the same request gives the same answer again. Raises OrderNotFound,
    ProofTooWeak, ChangeRefused, IdempotencyConflict; ValueError for a line that is not the order's.
    """
    lock_order(session, shopper, order_number)
    order = find_order(session, shopper, order_number)
    require_change(shopper, order)
    digest = digest_of("cancel", order.number, sorted(set(line_ids)) if line_ids else None)
    if earlier := made_with(session, idempotency_key, digest):
        return _cancelled(session, order, earlier, language)
    rule = change_rule(order.placed_at.date())
    if refusal := _refusal(session, order, rule):
        raise ChangeRefused(refusal, rule.id)
    rows = session.execute(select(models.OrderLine).where(models.OrderLine.order_id == order.id))
    lines = {line.id: line for line in rows.scalars()}
    chosen = [lines[line_id] for line_id in sorted(_known(line_ids or lines, lines))]
    whole = len(chosen) == len(lines)
    if not whole and order.status not in rule.change:
        raise ChangeRefused(CLOSED_BY_STATE[order.status], rule.id)
    value = sum(line.unit_price * line.quantity for line in chosen)
    before: dict[str, Any] = {
        "status": order.status,
        "total": order.total,
        "lines": [
            {"variant": line.variant_id, "quantity": line.quantity, "unit_price": line.unit_price}
            for line in chosen
        ],
    }
    for line in chosen:
        put_back(session, line.variant_id, line.quantity)
    difference = -order.total if whole else -value
    if whole:
        _close(session, order)
    else:
        _drop(session, order, chosen, value)
    change = write_change(
        session,
        order,
        rule,
        "cancelled" if whole else "lines_cancelled",
        before=before,
        after={"status": order.status, "total": order.total},
        difference=difference,
        idempotency_key=idempotency_key,
        digest=digest,
        today=today,
    )
    return _cancelled(session, order, change, language)


def _refusal(session: Session, order: models.Order, rule: ChangeRule) -> str | None:
    if order.status not in rule.cancel:
        return CLOSED_BY_STATE.get(order.status, "closed")
    parcels = session.execute(select(models.Parcel.status).where(models.Parcel.order_id == order.id))
    # What the carrier has taken is on its way, whatever the order's own state says.
    return "under_way" if set(parcels.scalars()) - {"label_created"} else None


def _known(line_ids: Any, lines: dict[int, models.OrderLine]) -> set[int]:
    unknown = set(line_ids) - set(lines)
    if unknown:
        raise ValueError(f"Expected line ids of the order, {sorted(lines)}; got {sorted(unknown)}.")
    return set(line_ids)


def _close(session: Session, order: models.Order) -> None:
    """The lines stay as they were ordered; a label nobody has used is void."""
    order.status = "cancelled"
    order.promised_by = None
    parcels = session.execute(select(models.Parcel).where(models.Parcel.order_id == order.id)).scalars().all()
    for line in session.execute(
        select(models.OrderLine).where(models.OrderLine.order_id == order.id)
    ).scalars():
        line.parcel_id = None
    session.flush()
    for parcel in parcels:
        session.execute(delete(models.ParcelEvent).where(models.ParcelEvent.parcel_id == parcel.id))
        session.delete(parcel)
    session.flush()


def _drop(session: Session, order: models.Order, lines: Sequence[models.OrderLine], value: int) -> None:
    order.total -= value
    for line in lines:
        session.delete(line)
    session.flush()


def _cancelled(session: Session, order: models.Order, change: models.OrderChange, language: str) -> Cancelled:
    variants = [line["variant"] for line in change.before["lines"]]
    products = dict(
        session.execute(
            select(models.Variant.id, models.Variant.product_id).where(models.Variant.id.in_(variants))
        ).all()
    )
    names = titles(session, set(products.values()), language)
    refund = refund_of(session, change)
    return Cancelled(
        order_number=order.number,
        titles=tuple(names[products[variant]] for variant in variants),
        whole=change.kind == "cancelled",
        refund=Money(refund.amount, refund.currency) if refund else None,
        refund_by=refund.due_by if refund else None,
        rule=change.rule,
    )
