"""What somebody has asked for about her own data."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import Column, Date, ForeignKey, Integer, String

from shop.models.base import Base, Mapped, UtcDateTime


class PrivacyRequest(Base):
    """`kind`: export, erasure. `status`: received, waiting (for open orders), done.

    A guest's has the `email` that she proved, in lower case, and the customer whose address that is, if any;
    once her erasure is done, the address that her orders were left with. `due_by` is the last day for an
    answer under `rule` (`shop/policies/privacy.yml`).
    """

    __tablename__ = "privacy_requests"

    id: Mapped[int] = Column(Integer, primary_key=True)
    reference: Mapped[str] = Column(String(16), nullable=False, unique=True)
    customer_id: Mapped[int | None] = Column(ForeignKey("customers.id"), index=True)
    email: Mapped[str | None] = Column(String(254), index=True)
    kind: Mapped[str] = Column(String(8), nullable=False)
    status: Mapped[str] = Column(String(16), nullable=False)
    rule: Mapped[str] = Column(String(48), nullable=False)
    idempotency_key: Mapped[str] = Column(String(128), nullable=False, unique=True)
    received_at: Mapped[datetime] = Column(UtcDateTime, nullable=False)
    due_by: Mapped[date] = Column(Date, nullable=False)
