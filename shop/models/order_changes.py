"""What was changed of orders after they were placed."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, Column, ForeignKey, Integer, String, UniqueConstraint

from shop.models.base import Base, Mapped, UtcDateTime


class OrderChange(Base):
    """One change, done once. `kind`: cancelled, lines_cancelled, line_changed, line_added, readdressed.

    `before` and `after` say what was and is now. `difference`, in minor units of the order's currency, is
    what the order costs more than before (below 0: less). `rule` and `policy_digest` name the rule that
    allowed it; `request_digest` tells a repeat of `idempotency_key` from a misuse.
    """

    __tablename__ = "order_changes"
    __table_args__ = (UniqueConstraint("idempotency_key"),)

    id: Mapped[int] = Column(Integer, primary_key=True)
    order_id: Mapped[int] = Column(ForeignKey("orders.id"), nullable=False, index=True)
    kind: Mapped[str] = Column(String(16), nullable=False)
    before: Mapped[dict[str, Any]] = Column(JSON, nullable=False)
    after: Mapped[dict[str, Any]] = Column(JSON, nullable=False)
    difference: Mapped[int] = Column(Integer, nullable=False)
    refund_id: Mapped[int | None] = Column(ForeignKey("refunds.id"), unique=True)
    rule: Mapped[str] = Column(String(48), nullable=False)
    policy_digest: Mapped[str] = Column(String(64), nullable=False)
    idempotency_key: Mapped[str] = Column(String(128), nullable=False)
    request_digest: Mapped[str] = Column(String(64), nullable=False)
    made_at: Mapped[datetime] = Column(UtcDateTime, nullable=False)
