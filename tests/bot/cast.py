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


class Cast:
    """Everybody's orders, newest first for each customer."""

    def __init__(self, shop_url: str) -> None:
        database = ShopDatabase(shop_url)
        with database.session() as session:
            rows = session.execute(
                text(
                    "SELECT o.number, o.email, o.customer_id, o.status,"
                    " (SELECT count(*) FROM order_lines l WHERE l.order_id = o.id)"
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

    def all_with(self, status: str, *, lines: int | None = None) -> list[Order]:
        return [o for o in self.orders if o.status == status and (lines is None or o.lines == lines)]
