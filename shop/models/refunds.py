"""Money on its way back."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import CheckConstraint, Column, Date, ForeignKey, Integer, String

from shop.models.base import Base, Mapped, UtcDateTime


class Refund(Base):
    """`status`: awaiting_goods, approved, sent. `amount` in minor units of the order's currency."""

    __tablename__ = "refunds"
    __table_args__ = (CheckConstraint("amount > 0", name="positive"),)

    id: Mapped[int] = Column(Integer, primary_key=True)
    order_id: Mapped[int] = Column(ForeignKey("orders.id"), nullable=False, index=True)
    return_id: Mapped[int | None] = Column(ForeignKey("returns.id"), unique=True)
    amount: Mapped[int] = Column(Integer, nullable=False)
    currency: Mapped[str] = Column(String(3), nullable=False)
    status: Mapped[str] = Column(String(16), nullable=False)
    requested_at: Mapped[datetime] = Column(UtcDateTime, nullable=False)
    due_by: Mapped[date] = Column(Date, nullable=False)
    sent_on: Mapped[date | None] = Column(Date)


class ShippingFeeRefund(Base):
    """A delivery fee paid back, once an order at most.

    `refund_id` is the money, `rule` what granted it, `level` of the remedies' levels who did.
    """

    __tablename__ = "shipping_fee_refunds"

    order_id: Mapped[int] = Column(ForeignKey("orders.id"), primary_key=True)
    refund_id: Mapped[int] = Column(ForeignKey("refunds.id"), nullable=False, unique=True)
    rule: Mapped[str] = Column(String(48), nullable=False)
    days_late: Mapped[int] = Column(Integer, nullable=False)
    level: Mapped[str] = Column(String(8), nullable=False)
