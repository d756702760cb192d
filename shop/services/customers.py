"""Customers: who signs in, and the names by which an agent greets them."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy.orm import Session


@dataclass(frozen=True)
class Customer:
    """`language` is one of the shop's eleven, `country` ISO 3166 alpha-2, `currency` what she pays in."""

    customer_id: int
    name: str
    email: str
    language: str
    country: str
    currency: str


def get_customer(session: Session, customer_id: int) -> Customer:
    """Raises CustomerNotFound."""
    raise NotImplementedError


def list_customers(session: Session, *, limit: int = 50, offset: int = 0) -> list[Customer]:
    """Customers by id; the demo's well-known people (`shop.demo.people`) come first."""
    raise NotImplementedError
