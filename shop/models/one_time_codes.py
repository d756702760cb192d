"""Codes sent by e-mail, to be given back in the conversation that asked for them."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Column, Integer, String

from shop.models.base import Base, Mapped, UtcDateTime


class OneTimeCode(Base):
    """The newest code of a conversation for an order or an account; `scope` is both, hashed.

    `code_digest` is scrypt with `salt`. `sent_with` and `used_with` are the keys of the requests that had it
    sent and that gave it back: a request that comes twice is answered alike.
    """

    __tablename__ = "one_time_codes"

    scope: Mapped[str] = Column(String(64), primary_key=True)
    salt: Mapped[str] = Column(String(32), nullable=False)
    code_digest: Mapped[str] = Column(String(64), nullable=False)
    expires_at: Mapped[datetime] = Column(UtcDateTime, nullable=False)
    tries: Mapped[int] = Column(Integer, nullable=False)
    sent_with: Mapped[str] = Column(String(128), nullable=False)
    used_with: Mapped[str | None] = Column(String(128))
