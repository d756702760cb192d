"""Wrong guesses at order number and e-mail, counted per conversation, per order number and per address."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Column, Integer, String

from shop.models.base import Base, Mapped, UtcDateTime


class GuessCounter(Base):
    """`scope` is "conversation:<id>", "order:<number>" or "email:<address>", hashed.

    Rows live for an hour or so: nobody's address is here for longer, not even as a hash.
    """

    __tablename__ = "guess_counters"

    scope: Mapped[str] = Column(String(64), primary_key=True)
    guesses: Mapped[int] = Column(Integer, nullable=False)
    last_at: Mapped[datetime] = Column(UtcDateTime, nullable=False)
