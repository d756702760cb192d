"""Orders, as far as the shopper who asks may see them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import or_, select, update
from sqlalchemy.orm import Session

from shop import models
from shop.connectors.seam import embedded_only, ported
from shop.errors import OrderNotFound
from shop.money import Money
from shop.numbers import normalise_order_number
from shop.services.identity import Proof, Shopper
from shop.services.products import image_path, titles

ORDER_STATES = (
    "placed",
    "paid",
    "packed",
    "shipped",
    "in_customs",
    "delayed",
    "delivered",
    "partly_delivered",
    "lost",
    "cancelled",
    "returned",
    "refunded",
)


@dataclass(frozen=True)
class OrderSummary:
    """One row of an order list. `image` is the first item's picture, `items` the number of pieces."""

    order_number: str
    placed_at: datetime
    status: str
    total: Money
    image: str
    items: int
    title: str

    @property
    def placed_on(self) -> date:
        """The UTC day of the order."""
        return self.placed_at.date()


@dataclass(frozen=True)
class OrderLine:
    """One line of an order; `title` in the language asked for."""

    line_id: int
    sku: str
    variant_sku: str
    title: str
    size: str | None
    colour: str | None
    quantity: int
    unit_price: Money
    image: str


@dataclass(frozen=True)
class OrderDetail:
    """An order with its lines. `ship_to` are address lines as they go on the label."""

    summary: OrderSummary
    lines: tuple[OrderLine, ...]
    shipping: Money
    ship_to: tuple[str, ...]
    country: str
    promised_by: date | None
    delivered_on: date | None


@ported("orders")
def list_orders(
    session: Session, shopper: Shopper, *, limit: int = 5, skip: int = 0, language: str = "en"
) -> list[OrderSummary]:
    """The shopper's orders, newest first, without the newest `skip`; empty when nothing is proved."""
    newest = visible_orders(shopper).order_by(models.Order.placed_at.desc(), models.Order.id.desc())
    return summaries(session, session.execute(newest.offset(skip).limit(limit)).scalars().all(), language)


@ported("orders")
def get_order(session: Session, shopper: Shopper, order_number: str, *, language: str = "en") -> OrderDetail:
    """One order. Raises OrderNotFound for an unknown one and for another's."""
    order = find_order(session, shopper, order_number)
    return OrderDetail(
        summary=summaries(session, [order], language)[0],
        lines=tuple(order_lines(session, order, language)),
        shipping=Money(order.shipping, order.currency),
        ship_to=tuple(order.ship_to),
        country=order.country,
        promised_by=order.promised_by,
        delivered_on=_delivered_on(session, order),
    )


def visible_orders(shopper: Shopper) -> Any:
    """The SELECT of every order the shopper may see: the one door through which rows reach a service."""
    return select(models.Order).where(_visible_to(shopper))


@embedded_only("this matter of an order")
def find_order(session: Session, shopper: Shopper, order_number: str) -> models.Order:
    """The row of one visible order. Raises OrderNotFound."""
    number = normalise_order_number(order_number)
    query = visible_orders(shopper).where(models.Order.number == number)
    order: models.Order | None = session.execute(query).scalar_one_or_none()
    if order is None:
        raise OrderNotFound(order_number)
    return order


@embedded_only("this change of an order")
def lock_order(session: Session, shopper: Shopper, order_number: str) -> None:
    """Hold the order until the transaction ends, so that what changes it is done one after another.

    Call it before anything is read: SQLite can't turn a reader that others have overtaken into a writer.
    """
    found = (models.Order.number == normalise_order_number(order_number), _visible_to(shopper))
    session.execute(
        update(models.Order)
        .where(*found)
        .values(status=models.Order.status)
        .execution_options(synchronize_session=False)
    )


def _visible_to(shopper: Shopper) -> Any:
    proved = models.Order.number.in_(sorted(shopper.order_numbers))
    if shopper.customer_id is None or shopper.proof < Proof.ONE_TIME_CODE:
        return proved
    return or_(proved, models.Order.customer_id == shopper.customer_id)


def summaries(session: Session, orders: Sequence[models.Order], language: str) -> list[OrderSummary]:
    """Rows as summaries, in their order, with one query for all lines."""
    first: dict[int, tuple[str, int]] = {}
    pieces: dict[int, int] = {}
    for line, product in session.execute(_lines_of([order.id for order in orders])):
        first.setdefault(line.order_id, (product.sku, product.id))
        pieces[line.order_id] = pieces.get(line.order_id, 0) + line.quantity
    names = titles(session, {product_id for _, product_id in first.values()}, language)
    return [
        OrderSummary(
            order_number=order.number,
            placed_at=order.placed_at,
            status=order.status,
            total=Money(order.total, order.currency),
            image=image_path(first[order.id][0]),
            items=pieces[order.id],
            title=names[first[order.id][1]],
        )
        for order in orders
    ]


def order_lines(session: Session, order: models.Order, language: str) -> list[OrderLine]:
    """The order's lines as they were ordered."""
    rows = session.execute(_lines_of([order.id]).add_columns(models.Variant)).all()
    names = titles(session, {product.id for _, product, _ in rows}, language)
    return [
        OrderLine(
            line_id=line.id,
            sku=product.sku,
            variant_sku=variant.sku,
            title=names[product.id],
            size=variant.size,
            colour=variant.colour or product.colour,
            quantity=line.quantity,
            unit_price=Money(line.unit_price, order.currency),
            image=image_path(product.sku),
        )
        for line, product, variant in rows
    ]


def _lines_of(order_ids: Sequence[int]) -> Any:
    return (
        select(models.OrderLine, models.Product)
        .join(models.Variant, models.Variant.id == models.OrderLine.variant_id)
        .join(models.Product, models.Product.id == models.Variant.product_id)
        .where(models.OrderLine.order_id.in_(order_ids))
        .order_by(models.OrderLine.id)
    )


def _delivered_on(session: Session, order: models.Order) -> date | None:
    # With several parcels the order is delivered when the last one is.
    moments = session.execute(
        select(models.Parcel.delivered_at).where(models.Parcel.order_id == order.id)
    ).scalars()
    days = [moment and moment.date() for moment in moments]
    return max(days) if days and all(days) else None
