"""Orders and their lines."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import JSON, CheckConstraint, Column, Date, ForeignKey, Index, Integer, String

from shop.models.base import Base, Mapped, UtcDateTime


class Order(Base):
    """`email` is the one given at checkout, the key to guest look-up. Amounts are in minor units.

    `ship_to` is the recipient and the lines below, without the country; `phone` is for the carrier.
    """

    __tablename__ = "orders"
    __table_args__ = (Index(None, "customer_id", "placed_at"),)

    id: Mapped[int] = Column(Integer, primary_key=True)
    number: Mapped[str] = Column(String(16), nullable=False, unique=True)
    customer_id: Mapped[int] = Column(ForeignKey("customers.id"), nullable=False)
    email: Mapped[str] = Column(String(254), nullable=False, index=True)
    status: Mapped[str] = Column(String(20), nullable=False)
    currency: Mapped[str] = Column(String(3), nullable=False)
    total: Mapped[int] = Column(Integer, nullable=False)
    shipping: Mapped[int] = Column(Integer, nullable=False)
    country: Mapped[str] = Column(String(2), nullable=False)
    ship_to: Mapped[list[str]] = Column(JSON, nullable=False)
    phone: Mapped[str | None] = Column(String(32))
    placed_at: Mapped[datetime] = Column(UtcDateTime, nullable=False, index=True)
    promised_by: Mapped[date | None] = Column(Date, index=True)


class OrderLine(Base):
    """A variant in an order. `parcel_id` says which parcel it travels in, None before it is packed."""

    __tablename__ = "order_lines"
    __table_args__ = (CheckConstraint("quantity > 0", name="positive"),)

    id: Mapped[int] = Column(Integer, primary_key=True)
    order_id: Mapped[int] = Column(ForeignKey("orders.id"), nullable=False, index=True)
    variant_id: Mapped[int] = Column(ForeignKey("variants.id"), nullable=False)
    parcel_id: Mapped[int | None] = Column(ForeignKey("parcels.id"), index=True)
    quantity: Mapped[int] = Column(Integer, nullable=False)
    unit_price: Mapped[int] = Column(Integer, nullable=False)
