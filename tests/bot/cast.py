"""Shoppers of the demo shop, found by the situation a test needs."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import text

from shop.database import ShopDatabase

UNDER_WAY = ("placed", "paid", "packed", "shipped", "in_customs", "delayed", "partly_delivered")


@dataclass(frozen=True)
class Order:
    number: str
    email: str
    customer_id: int
    status: str
    lines: int
    shipping: int = 0
    returning: str | None = None


class Cast:
    """Everybody's orders, newest first for each customer."""

    def __init__(self, shop_url: str) -> None:
        database = ShopDatabase(shop_url)
        with database.session() as session:
            rows = session.execute(
                text(
                    "SELECT o.number, o.email, o.customer_id, o.status,"
                    " (SELECT count(*) FROM order_lines l WHERE l.order_id = o.id), o.shipping,"
                    " (SELECT min(r.status) FROM returns r WHERE r.order_id = o.id)"
                    " FROM orders o WHERE o.customer_id IS NOT NULL ORDER BY o.customer_id, o.placed_at DESC"
                )
            ).all()
        database.close()
        self.orders = [Order(*row) for row in rows]

    def orders_of(self, customer_id: int) -> list[Order]:
        return [order for order in self.orders if order.customer_id == customer_id]

    def with_one_under_way(self) -> Order:
        """The only order under way of a customer with several orders."""
        for order in self.orders:
            newest = self.orders_of(order.customer_id)[:5]
            under_way = [other for other in newest if other.status in UNDER_WAY]
            if under_way == [order] and order.status == "shipped" and len(newest) > 1:
                return order
        raise LookupError("no customer with one order under way")

    def with_several_under_way(self) -> list[Order]:
        """The newest orders of a customer who has several under way."""
        for order in self.orders:
            newest = self.orders_of(order.customer_id)[:5]
            if sum(other.status in UNDER_WAY for other in newest) > 1:
                return newest
        raise LookupError("no customer with several orders under way")

    def numbered(self, number: str) -> Order:
        return next(order for order in self.orders if order.number == number)

    def all_with(
        self, status: str, *, lines: int | None = None, fee: bool | None = None, returning: str | None = None
    ) -> list[Order]:
        """Orders in a state: of so many lines, with or without a delivery fee, with a return in a state."""
        return [
            order
            for order in self.orders
            if order.status == status
            and (lines is None or order.lines == lines)
            and (fee is None or (order.shipping > 0) == fee)
            and (returning is None or order.returning == returning)
        ]
