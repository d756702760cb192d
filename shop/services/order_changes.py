"""Changing what was ordered while nothing is packed: another size or item, more or fewer, one more item."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

from sqlalchemy import select
from sqlalchemy.orm import Session

from shop import models
from shop.errors import ChangeRefused
from shop.money import Money
from shop.services.change_log import UNPAID, digest_of, made_with, refund_due, refund_of, write_change
from shop.services.identity import Shopper, require_change
from shop.services.order_rules import CLOSED_BY_STATE, change_rule
from shop.services.orders import OrderLine, find_order, lock_order, order_lines
from shop.services.products import titles
from shop.services.shelves import put_back, take_out

# Why a change that the order's state would allow can't be made.
WISH_REFUSALS = (
    "out_of_stock",
    "nothing_new",
    "too_many",
    "other_currency",
    "unknown_item",
    "price_changed",
)


@dataclass(frozen=True)
class ChangeOptions:
    """What can be changed now. `refusal`: why nothing can (a value of CLOSED_BY_STATE), else None."""

    order_number: str
    status: str
    refusal: str | None
    lines: tuple[OrderLine, ...]
    most: int
    rule: str


@dataclass(frozen=True)
class Wish:
    """What shall be different. `line_id` None adds an item; `variant_sku` None keeps the item as it is."""

    line_id: int | None
    variant_sku: str | None = None
    quantity: int | None = None


@dataclass(frozen=True)
class Item:
    """So many pieces of one variant."""

    variant_sku: str
    title: str
    size: str | None
    quantity: int


@dataclass(frozen=True)
class PlannedChange:
    """What a wish comes to. `old` is None for an item that is added.

    `difference` is what the order costs more (below 0: less) and `total` what it then costs. `refund_by` is
    the last day on which the difference goes back; None where nothing does.
    """

    kind: Literal["swap", "quantity", "add"]
    order_number: str
    old: Item | None
    new: Item
    difference: Money
    total: Money
    paid: bool
    refund_by: date | None
    rule: str


def change_options(
    session: Session, shopper: Shopper, order_number: str, *, language: str = "en"
) -> ChangeOptions:
    """Whether and what of the order can be changed. Raises OrderNotFound."""
    order = find_order(session, shopper, order_number)
    rule = change_rule(order.placed_at.date())
    return ChangeOptions(
        order_number=order.number,
        status=order.status,
        refusal=None if order.status in rule.change else CLOSED_BY_STATE.get(order.status, "closed"),
        lines=tuple(order_lines(session, order, language)),
        most=rule.most,
        rule=rule.id,
    )


def plan_change(
    session: Session, shopper: Shopper, order_number: str, wish: Wish, *, today: date, language: str = "en"
) -> PlannedChange:
    """What the wish would come to; changes nothing. Raises OrderNotFound, ChangeRefused."""
    order = find_order(session, shopper, order_number)
    draft = _draft(session, order, wish)
    if draft.pieces_to_take and not _has(session, draft.variant.id, draft.pieces_to_take):
        raise ChangeRefused("out_of_stock", change_rule(order.placed_at.date()).id, sku=draft.variant.sku)
    return _planned(session, order, draft, today, language)


def make_change(
    session: Session,
    shopper: Shopper,
    order_number: str,
    wish: Wish,
    *,
    difference: int,
    idempotency_key: str,
    today: date,
    language: str = "en",
) -> PlannedChange:
    """Make the change that was planned, at the `difference` that was agreed to. In a transaction of its own.

    The same `idempotency_key` with the same request gives the same answer again. Raises OrderNotFound,
    ProofTooWeak, IdempotencyConflict, and ChangeRefused, also where the price is another by now.
    """
    lock_order(session, shopper, order_number)
    order = find_order(session, shopper, order_number)
    require_change(shopper, order)
    digest = digest_of("change", order.number, wish.line_id, wish.variant_sku, wish.quantity, difference)
    if earlier := made_with(session, idempotency_key, digest):
        return _made(session, order, earlier, language)
    draft = _draft(session, order, wish)
    planned = _planned(session, order, draft, today, language)
    if planned.difference.amount != difference:
        raise ChangeRefused("price_changed", planned.rule, sku=draft.variant.sku)
    if draft.pieces_to_take and not take_out(session, draft.variant.id, draft.pieces_to_take):
        raise ChangeRefused("out_of_stock", planned.rule, sku=draft.variant.sku)
    before = {"status": order.status, "total": order.total, "item": _as_data(draft.line)}
    if draft.line is not None and draft.pieces_to_put_back:
        put_back(session, draft.line.variant_id, draft.pieces_to_put_back)
    line = draft.line or models.OrderLine(order_id=order.id, parcel_id=None)
    line.variant_id, line.quantity, line.unit_price = draft.variant.id, draft.quantity, draft.unit_price
    session.add(line)
    order.total += difference
    session.flush()
    write_change(
        session,
        order,
        change_rule(order.placed_at.date()),
        "line_changed" if draft.line else "line_added",
        before=before,
        after={"status": order.status, "total": order.total, "item": _as_data(line)},
        difference=difference,
        idempotency_key=idempotency_key,
        digest=digest,
        today=today,
    )
    return planned


@dataclass(frozen=True)
class _Draft:
    """A wish with the rows it is about."""

    line: models.OrderLine | None
    variant: models.Variant
    quantity: int
    unit_price: int
    old_quantity: int
    same_variant: bool

    @property
    def pieces_to_take(self) -> int:
        return max(0, self.quantity - self.old_quantity) if self.same_variant else self.quantity

    @property
    def pieces_to_put_back(self) -> int:
        return max(0, self.old_quantity - self.quantity) if self.same_variant else self.old_quantity


def _draft(session: Session, order: models.Order, wish: Wish) -> _Draft:
    rule = change_rule(order.placed_at.date())
    if order.status not in rule.change:
        raise ChangeRefused(CLOSED_BY_STATE.get(order.status, "closed"), rule.id)
    line: models.OrderLine | None = session.get(models.OrderLine, wish.line_id) if wish.line_id else None
    if wish.line_id and (line is None or line.order_id != order.id):
        raise ChangeRefused("unknown_item", rule.id)
    variant = _variant(session, wish, line, rule.id)
    quantity = wish.quantity or (line.quantity if line else 1)
    if not 1 <= quantity <= rule.most:
        raise ChangeRefused("too_many", rule.id, sku=variant.sku)
    same = line is not None and line.variant_id == variant.id
    if line is not None and same and line.quantity == quantity:
        raise ChangeRefused("nothing_new", rule.id, sku=variant.sku)
    return _Draft(
        line=line,
        variant=variant,
        quantity=quantity,
        unit_price=_unit_price(session, order, line, variant, rule.id),
        old_quantity=line.quantity if line else 0,
        same_variant=same,
    )


def _variant(session: Session, wish: Wish, line: models.OrderLine | None, rule: str) -> models.Variant:
    if wish.variant_sku is None:
        if line is None:
            raise ChangeRefused("unknown_item", rule)
        return session.get(models.Variant, line.variant_id)  # type: ignore[no-any-return]
    query = select(models.Variant).where(models.Variant.sku == wish.variant_sku.strip().upper())
    variant: models.Variant | None = session.execute(query).scalar_one_or_none()
    if variant is None:
        raise ChangeRefused("unknown_item", rule, sku=wish.variant_sku)
    return variant


def _unit_price(
    session: Session, order: models.Order, line: models.OrderLine | None, variant: models.Variant, rule: str
) -> int:
    """More of the same, or another size of it, at the price of the order; another item at today's."""
    if line is not None:
        ordered = session.get(models.Variant, line.variant_id)
        if ordered.product_id == variant.product_id:
            return line.unit_price
    price: models.Price | None = session.get(models.Price, (variant.product_id, order.currency))
    if price is None:
        raise ChangeRefused("other_currency", rule, sku=variant.sku)
    return price.amount


def _has(session: Session, variant_id: int, quantity: int) -> bool:
    query = select(models.Stock.variant_id).where(
        models.Stock.variant_id == variant_id, models.Stock.quantity >= quantity
    )
    return session.execute(query).first() is not None


def _planned(
    session: Session, order: models.Order, draft: _Draft, today: date, language: str
) -> PlannedChange:
    old_value = draft.line.unit_price * draft.line.quantity if draft.line else 0
    difference = draft.unit_price * draft.quantity - old_value
    paid = order.status != UNPAID
    if draft.line is None:
        kind: Literal["swap", "quantity", "add"] = "add"
    else:
        kind = "quantity" if draft.same_variant else "swap"
    old = _item(session, draft.line.variant_id, draft.line.quantity, language) if draft.line else None
    return PlannedChange(
        kind=kind,
        order_number=order.number,
        old=old,
        new=_item(session, draft.variant.id, draft.quantity, language),
        difference=Money(difference, order.currency),
        total=Money(order.total + difference, order.currency),
        paid=paid,
        refund_by=refund_due(order.country, order.placed_at.date(), today)
        if paid and difference < 0
        else None,
        rule=change_rule(order.placed_at.date()).id,
    )


def _made(session: Session, order: models.Order, change: models.OrderChange, language: str) -> PlannedChange:
    """What was answered when the change was made."""
    before, after = change.before["item"], change.after["item"]
    refund = refund_of(session, change)
    same = before is not None and before["variant"] == after["variant"]
    swapped: Literal["swap", "quantity"] = "quantity" if same else "swap"
    return PlannedChange(
        kind=swapped if before else "add",
        order_number=order.number,
        old=_item(session, before["variant"], before["quantity"], language) if before else None,
        new=_item(session, after["variant"], after["quantity"], language),
        difference=Money(change.difference, order.currency),
        total=Money(change.after["total"], order.currency),
        paid=change.before["status"] != UNPAID,
        refund_by=refund.due_by if refund else None,
        rule=change.rule,
    )


def _item(session: Session, variant_id: int, quantity: int, language: str) -> Item:
    variant: models.Variant = session.get(models.Variant, variant_id)
    name = titles(session, [variant.product_id], language)[variant.product_id]
    return Item(variant.sku, name, variant.size, quantity)


def _as_data(line: models.OrderLine | None) -> dict[str, Any] | None:
    if line is None:
        return None
    return {"variant": line.variant_id, "quantity": line.quantity, "unit_price": line.unit_price}
