"""Customers: who signs in, and the names by which an agent greets them."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy.orm import Session

from shop import models
from shop.connectors.seam import ported
from shop.errors import CustomerNotFound


@dataclass(frozen=True)
class Customer:
    """`language` is one of the shop's eleven, `country` ISO 3166 alpha-2, `currency` what she pays in."""

    customer_id: int
    name: str
    email: str
    language: str
    country: str
    currency: str


@ported("orders")
def get_customer(session: Session, customer_id: int) -> Customer:
    """Raises CustomerNotFound."""
    row = session.get(models.Customer, customer_id)
    if row is None:
        raise CustomerNotFound(customer_id)
    return _customer(row)


def _customer(row: models.Customer) -> Customer:
    return Customer(row.id, row.name, row.email, row.language, row.country, row.currency)
