"""Gift cards: money for whoever has the code."""

from __future__ import annotations

from datetime import date

from sqlalchemy import CheckConstraint, Column, Date, Integer, String

from shop.models.base import Base, Mapped


class GiftCard(Base):
    """`code_digest` is the SHA-256 of the code: the code is only on the card. `balance` in minor units."""

    __tablename__ = "gift_cards"
    __table_args__ = (CheckConstraint("balance >= 0", name="not_negative"),)

    id: Mapped[int] = Column(Integer, primary_key=True)
    code_digest: Mapped[str] = Column(String(64), nullable=False, unique=True)
    ending: Mapped[str] = Column(String(4), nullable=False)
    balance: Mapped[int] = Column(Integer, nullable=False)
    currency: Mapped[str] = Column(String(3), nullable=False)
    expires_on: Mapped[date] = Column(Date, nullable=False)
