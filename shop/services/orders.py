"""Orders, as far as the shopper who asks may see them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy.orm import Session

from shop.money import Money
from shop.services.identity import Shopper

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


def list_orders(
    session: Session, shopper: Shopper, *, limit: int = 5, language: str = "en"
) -> list[OrderSummary]:
    """The shopper's orders, newest first; empty when nothing is proved."""
    raise NotImplementedError


def get_order(session: Session, shopper: Shopper, order_number: str, *, language: str = "en") -> OrderDetail:
    """One order. Raises OrderNotFound for an unknown one and for another's."""
    raise NotImplementedError
