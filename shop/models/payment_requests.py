"""What a shopper has still to pay for an exchange."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import CheckConstraint, Column, Date, ForeignKey, Integer, String

from shop.models.base import Base, Mapped, UtcDateTime


class PaymentRequest(Base):
    """The price difference of a dearer exchange, paid on a page that `reference` leads to.

    `status`: open, paid, void (the pieces were given up). `method` as the shopper knows it, None until paid.
    """

    __tablename__ = "payment_requests"
    __table_args__ = (CheckConstraint("amount > 0", name="positive"),)

    return_id: Mapped[int] = Column(ForeignKey("exchanges.return_id"), primary_key=True)
    reference: Mapped[str] = Column(String(32), nullable=False, unique=True)
    amount: Mapped[int] = Column(Integer, nullable=False)
    currency: Mapped[str] = Column(String(3), nullable=False)
    status: Mapped[str] = Column(String(8), nullable=False)
    method: Mapped[str | None] = Column(String(40))
    pay_by: Mapped[date] = Column(Date, nullable=False)
    requested_at: Mapped[datetime] = Column(UtcDateTime, nullable=False)
    paid_at: Mapped[datetime | None] = Column(UtcDateTime)
