"""Mails that the demo writes down instead of sending them."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Column, Integer, String, Text

from shop.models.base import Base, Mapped, UtcDateTime


class OutboxMail(Base):
    """A mail nobody was sent. Empty wherever a mail server is set."""

    __tablename__ = "outbox_mails"

    id: Mapped[int] = Column(Integer, primary_key=True)
    recipient: Mapped[str] = Column(String(254), nullable=False, index=True)
    subject: Mapped[str] = Column(String(200), nullable=False)
    text: Mapped[str] = Column(Text, nullable=False)
    written_at: Mapped[datetime] = Column(UtcDateTime, nullable=False)
