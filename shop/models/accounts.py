"""What a customer signs in with, links to set it anew, and what was changed of her account."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Column, ForeignKey, Integer, String, UniqueConstraint

from shop.models.base import Base, Mapped, UtcDateTime


class Account(Base):
    """A customer's password. A customer without a row, or without a hash, has none.

    `password_hash` is argon2id. After too many `wrong_passwords` in a row the account is locked, from
    `locked_at` until a new password is set. Sessions from before `password_set_at` are over.
    """

    __tablename__ = "accounts"

    customer_id: Mapped[int] = Column(ForeignKey("customers.id"), primary_key=True)
    password_hash: Mapped[str | None] = Column(String(128))
    password_set_at: Mapped[datetime | None] = Column(UtcDateTime)
    wrong_passwords: Mapped[int] = Column(Integer, nullable=False)
    locked_at: Mapped[datetime | None] = Column(UtcDateTime)


class PasswordReset(Base):
    """A link to set a new password, once. `token_digest` is the SHA-256 of its token.

    `customer_id` is None where nobody has the address: such a row was mailed no token, and only keeps a
    request that comes twice (`sent_with`) from being answered twice.
    """

    __tablename__ = "password_resets"

    token_digest: Mapped[str] = Column(String(64), primary_key=True)
    customer_id: Mapped[int | None] = Column(ForeignKey("customers.id"), index=True)
    expires_at: Mapped[datetime] = Column(UtcDateTime, nullable=False)
    used_at: Mapped[datetime | None] = Column(UtcDateTime)
    sent_with: Mapped[str] = Column(String(128), nullable=False, unique=True)


class AccountChange(Base):
    """One change, done once. `kind`: email, phone, password; a password has neither `before` nor `after`."""

    __tablename__ = "account_changes"
    __table_args__ = (UniqueConstraint("idempotency_key"),)

    id: Mapped[int] = Column(Integer, primary_key=True)
    customer_id: Mapped[int] = Column(ForeignKey("customers.id"), nullable=False, index=True)
    kind: Mapped[str] = Column(String(8), nullable=False)
    before: Mapped[str | None] = Column(String(254))
    after: Mapped[str | None] = Column(String(254))
    made_at: Mapped[datetime] = Column(UtcDateTime, nullable=False)
    idempotency_key: Mapped[str] = Column(String(128), nullable=False)
