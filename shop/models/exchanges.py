"""What is wanted in place of what comes back, and the piece kept for it."""

from __future__ import annotations

from datetime import date

from sqlalchemy import CheckConstraint, Column, Date, ForeignKey, Integer, String

from shop.models.base import Base, Mapped


class Exchange(Base):
    """The other half of a return: pieces of a variant, taken out of a warehouse's stock until `held_until`.

    `status`: held, lapsed (the pieces are back in stock), sent. `difference` in minor units of the order's
    currency: what the shopper still pays, below zero what she gets back.
    """

    __tablename__ = "exchanges"
    __table_args__ = (CheckConstraint("quantity > 0", name="positive"),)

    return_id: Mapped[int] = Column(ForeignKey("returns.id"), primary_key=True)
    variant_id: Mapped[int] = Column(ForeignKey("variants.id"), nullable=False)
    warehouse: Mapped[str] = Column(String(16), nullable=False)
    quantity: Mapped[int] = Column(Integer, nullable=False)
    difference: Mapped[int] = Column(Integer, nullable=False)
    held_until: Mapped[date] = Column(Date, nullable=False)
    status: Mapped[str] = Column(String(8), nullable=False, index=True)
