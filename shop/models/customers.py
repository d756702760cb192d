"""Who buys."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import JSON, Column, Integer, String

from shop.models.base import Base, Mapped, UtcDateTime


class Customer(Base):
    """`address` are the label's lines below the name, without the country."""

    __tablename__ = "customers"

    id: Mapped[int] = Column(Integer, primary_key=True)
    name: Mapped[str] = Column(String(120), nullable=False)
    email: Mapped[str] = Column(String(254), nullable=False, unique=True)
    language: Mapped[str] = Column(String(8), nullable=False)
    country: Mapped[str] = Column(String(2), nullable=False)
    currency: Mapped[str] = Column(String(3), nullable=False)
    address: Mapped[list[str]] = Column(JSON, nullable=False)
    phone: Mapped[str | None] = Column(String(32))
    created_at: Mapped[datetime] = Column(UtcDateTime, nullable=False)
