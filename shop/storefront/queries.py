"""What only the demo storefront asks of the shop's tables. It reads; nothing here writes."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from shop.models import Customer, Order, Product
from shop.services.erasure import ERASED_NAME
from shop.services.products import find_products

_MOST_MATCHES = 200  # as list_products looks at


@dataclass(frozen=True)
class DemoCustomer:
    """Someone to sign in as. `latest` is the state of the newest order, None without one."""

    customer_id: int
    name: str
    language: str
    country: str
    orders: int
    latest: str | None


def count_products(session: Session, *, category: str | None, text: str | None, language: str) -> int:
    """How many products all pages of `list_products` hold."""
    query = select(func.count()).select_from(Product)
    if category:
        query = query.where(Product.category == category)
    if text:
        matches = find_products(session, text, language, limit=_MOST_MATCHES)
        query = query.where(Product.sku.in_([match.sku for match in matches]))
    return int(session.scalar(query) or 0)


def demo_customers(session: Session, *, limit: int) -> list[DemoCustomer]:
    """Customers with a hint at their orders, as they were seeded: the well-known people come first."""
    chosen = select(Customer.id).order_by(Customer.id).limit(limit)
    return _demo_customers(session, chosen.scalar_subquery())


def demo_customer(session: Session, customer_id: int) -> DemoCustomer | None:
    """One of `demo_customers`; None where there is no such customer."""
    found = _demo_customers(session, [customer_id])
    return found[0] if found else None


def _demo_customers(session: Session, ids: object) -> list[DemoCustomer]:
    newest_first = func.row_number().over(
        partition_by=Order.customer_id, order_by=(Order.placed_at.desc(), Order.id.desc())
    )
    ranked = select(
        Order.customer_id,
        Order.status,
        newest_first.label("place"),
        func.count().over(partition_by=Order.customer_id).label("orders"),
    ).where(Order.customer_id.in_(ids))
    newest = ranked.subquery()
    rows = session.execute(
        select(Customer, newest.c.orders, newest.c.status)
        .outerjoin(newest, (newest.c.customer_id == Customer.id) & (newest.c.place == 1))
        .where(Customer.id.in_(ids), Customer.name != ERASED_NAME)
        .order_by(Customer.id)
    )
    return [
        DemoCustomer(person.id, person.name, person.language, person.country, orders or 0, latest)
        for person, orders, latest in rows
    ]
