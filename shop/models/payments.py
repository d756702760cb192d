"""What was tried, reserved, charged and given back for an order."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import CheckConstraint, Column, ForeignKey, Integer, String

from shop.models.base import Base, Mapped, UtcDateTime


class Payment(Base):
    """One attempt to pay. `order_id` is None where no order came of it.

    `status`: declined, authorised, captured, released, refunded. `method` as the shopper knows it, such as
    ``Visa 4242``. `decline_reason` is one of `shop.services.payments.DECLINE_REASONS`.
    """

    __tablename__ = "payments"
    __table_args__ = (CheckConstraint("amount > 0", name="positive"),)

    id: Mapped[int] = Column(Integer, primary_key=True)
    order_id: Mapped[int | None] = Column(ForeignKey("orders.id"), index=True)
    customer_id: Mapped[int] = Column(ForeignKey("customers.id"), nullable=False, index=True)
    method: Mapped[str] = Column(String(40), nullable=False)
    amount: Mapped[int] = Column(Integer, nullable=False)
    currency: Mapped[str] = Column(String(3), nullable=False)
    status: Mapped[str] = Column(String(16), nullable=False)
    decline_reason: Mapped[str | None] = Column(String(32))
    attempted_at: Mapped[datetime] = Column(UtcDateTime, nullable=False)
