"""Invoices that were issued, and the series that numbers them."""

from __future__ import annotations

from datetime import date

from sqlalchemy import Column, Date, ForeignKey, Integer, String

from shop.models.base import Base, Mapped


class Invoice(Base):
    """One for an order; `rule` is the VAT rule it was issued under. What it says is the order's own."""

    __tablename__ = "invoices"

    id: Mapped[int] = Column(Integer, primary_key=True)
    number: Mapped[str] = Column(String(24), nullable=False, unique=True)
    order_id: Mapped[int] = Column(ForeignKey("orders.id"), nullable=False, unique=True)
    issued_on: Mapped[date] = Column(Date, nullable=False)
    rule: Mapped[str] = Column(String(48), nullable=False)


class InvoiceSeries(Base):
    """The last number given out in a year: numbers have no gaps and no doubles."""

    __tablename__ = "invoice_series"

    year: Mapped[int] = Column(Integer, primary_key=True, autoincrement=False)
    last: Mapped[int] = Column(Integer, nullable=False)
