"""What a customer wants to be written about."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Boolean, Column, ForeignKey, String

from shop.models.base import Base, Mapped, UtcDateTime


class Subscription(Base):
    """`topic` is one of `shop.services.subscriptions.TOPICS`; a missing row is that topic's default."""

    __tablename__ = "subscriptions"

    customer_id: Mapped[int] = Column(ForeignKey("customers.id"), primary_key=True)
    topic: Mapped[str] = Column(String(24), primary_key=True)
    subscribed: Mapped[bool] = Column(Boolean, nullable=False)
    changed_at: Mapped[datetime] = Column(UtcDateTime, nullable=False)
