"""Who wants to hear that something is back in stock."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Column, ForeignKey, Integer, String, UniqueConstraint

from shop.models.base import Base, Mapped, UtcDateTime


class StockNotice(Base):
    """One wish to be told of one variant, at one address; `sent_at` is None while it waits.

    Who mails it holds it until `claimed_until`, and after each of its `attempts` in vain it waits till then.
    """

    __tablename__ = "stock_notices"
    __table_args__ = (UniqueConstraint("variant_id", "email"),)

    id: Mapped[int] = Column(Integer, primary_key=True)
    variant_id: Mapped[int] = Column(ForeignKey("variants.id"), nullable=False)
    email: Mapped[str] = Column(String(254), nullable=False)
    language: Mapped[str] = Column(String(8), nullable=False)
    requested_at: Mapped[datetime] = Column(UtcDateTime, nullable=False)
    sent_at: Mapped[datetime | None] = Column(UtcDateTime)
    attempts: Mapped[int] = Column(Integer, nullable=False, default=0)
    claimed_until: Mapped[datetime | None] = Column(UtcDateTime)
    error: Mapped[str | None] = Column(String(200))
