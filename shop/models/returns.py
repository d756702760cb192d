"""Things on their way back."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import JSON, Column, Date, ForeignKey, Integer, String, UniqueConstraint

from shop.models.base import Base, Mapped, UtcDateTime


class Return(Base):
    """An RMA. `rule` and `policy_digest` name the rule it was granted under (`shop.models.policies`).

    `status`: opened, received, closed. `request_digest` tells a repeat of `idempotency_key` from a misuse.
    """

    __tablename__ = "returns"
    __table_args__ = (UniqueConstraint("idempotency_key"),)

    id: Mapped[int] = Column(Integer, primary_key=True)
    rma: Mapped[str] = Column(String(16), nullable=False, unique=True)
    order_id: Mapped[int] = Column(ForeignKey("orders.id"), nullable=False, index=True)
    status: Mapped[str] = Column(String(16), nullable=False)
    reason: Mapped[str] = Column(String(24), nullable=False)
    paid_by: Mapped[str] = Column(String(8), nullable=False)
    send_by: Mapped[date] = Column(Date, nullable=False)
    ship_to: Mapped[list[str]] = Column(JSON, nullable=False)
    rule: Mapped[str] = Column(String(48), nullable=False)
    policy_digest: Mapped[str] = Column(String(64), nullable=False)
    idempotency_key: Mapped[str] = Column(String(128), nullable=False)
    request_digest: Mapped[str] = Column(String(64), nullable=False)
    opened_at: Mapped[datetime] = Column(UtcDateTime, nullable=False)


class ReturnLine(Base):
    """A whole order line that comes back; unique, so that no line is returned twice whoever asks at once."""

    __tablename__ = "return_lines"

    return_id: Mapped[int] = Column(ForeignKey("returns.id"), primary_key=True)
    order_line_id: Mapped[int] = Column(ForeignKey("order_lines.id"), primary_key=True, unique=True)
