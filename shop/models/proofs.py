"""Wrong guesses at order number and e-mail, counted per conversation and per order number."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Column, Integer, String

from shop.models.base import Base, Mapped, UtcDateTime


class GuessCounter(Base):
    """`scope` is "conversation:<id>" or "order:<number>", hashed: the table says nothing about anyone."""

    __tablename__ = "guess_counters"

    scope: Mapped[str] = Column(String(64), primary_key=True)
    guesses: Mapped[int] = Column(Integer, nullable=False)
    last_at: Mapped[datetime] = Column(UtcDateTime, nullable=False)
