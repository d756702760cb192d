"""What the shop did to put an order right."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import (
    JSON,
    CheckConstraint,
    Column,
    Date,
    ForeignKey,
    Integer,
    String,
    Text,
    UniqueConstraint,
)

from shop.models.base import Base, Mapped, UtcDateTime


class Remedy(Base):
    """A resolution, granted. `rule` and `policy_digest` name the rule it was granted under, `level` by whom.

    `amount`, in minor units of the order's currency, is the money or credit given, 0 for goods.
    `goods`: keep, send_back, none (nothing was received). What is sent back goes to `ship_to` by `send_by`.
    `refund_id` is the money, `return_id` the return that brings it. `request_digest` tells a repeat of
    `idempotency_key` from a misuse.
    """

    __tablename__ = "remedies"
    __table_args__ = (
        UniqueConstraint("idempotency_key"),
        CheckConstraint("amount >= 0", name="not_negative"),
    )

    id: Mapped[int] = Column(Integer, primary_key=True)
    number: Mapped[str] = Column(String(16), nullable=False, unique=True)
    order_id: Mapped[int] = Column(ForeignKey("orders.id"), nullable=False, index=True)
    matter: Mapped[str] = Column(String(16), nullable=False)
    resolution: Mapped[str] = Column(String(16), nullable=False)
    amount: Mapped[int] = Column(Integer, nullable=False)
    currency: Mapped[str] = Column(String(3), nullable=False)
    goods: Mapped[str] = Column(String(12), nullable=False)
    level: Mapped[str] = Column(String(8), nullable=False)
    due_by: Mapped[date] = Column(Date, nullable=False)
    send_by: Mapped[date | None] = Column(Date)
    ship_to: Mapped[list[str] | None] = Column(JSON)
    story: Mapped[str] = Column(Text, nullable=False)
    refund_id: Mapped[int | None] = Column(ForeignKey("refunds.id"), unique=True)
    return_id: Mapped[int | None] = Column(ForeignKey("returns.id"), unique=True)
    rule: Mapped[str] = Column(String(48), nullable=False)
    policy_digest: Mapped[str] = Column(String(64), nullable=False)
    idempotency_key: Mapped[str] = Column(String(128), nullable=False)
    request_digest: Mapped[str] = Column(String(64), nullable=False)
    granted_at: Mapped[datetime] = Column(UtcDateTime, nullable=False)


class RemedyLine(Base):
    """The pieces of an order line that a remedy is about."""

    __tablename__ = "remedy_lines"
    __table_args__ = (CheckConstraint("quantity > 0", name="positive"),)

    remedy_id: Mapped[int] = Column(ForeignKey("remedies.id"), primary_key=True)
    order_line_id: Mapped[int] = Column(ForeignKey("order_lines.id"), primary_key=True, index=True)
    quantity: Mapped[int] = Column(Integer, nullable=False)


class Resend(Base):
    """Pieces of a variant to be sent once more, already taken out of `warehouse`. `status`: to_pack, sent."""

    __tablename__ = "resends"
    __table_args__ = (CheckConstraint("quantity > 0", name="positive"),)

    id: Mapped[int] = Column(Integer, primary_key=True)
    remedy_id: Mapped[int] = Column(ForeignKey("remedies.id"), nullable=False, index=True)
    variant_id: Mapped[int] = Column(ForeignKey("variants.id"), nullable=False)
    warehouse: Mapped[str] = Column(String(16), nullable=False)
    quantity: Mapped[int] = Column(Integer, nullable=False)
    status: Mapped[str] = Column(String(8), nullable=False)


class Credit(Base):
    """Money to be spent in the shop by one customer, in minor units, until `valid_until`."""

    __tablename__ = "credits"
    __table_args__ = (CheckConstraint("amount > 0", name="positive"),)

    id: Mapped[int] = Column(Integer, primary_key=True)
    customer_id: Mapped[int] = Column(ForeignKey("customers.id"), nullable=False, index=True)
    remedy_id: Mapped[int | None] = Column(ForeignKey("remedies.id"), unique=True)
    amount: Mapped[int] = Column(Integer, nullable=False)
    currency: Mapped[str] = Column(String(3), nullable=False)
    valid_until: Mapped[date] = Column(Date, nullable=False)
