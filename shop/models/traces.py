"""Searches for parcels, asked of their carriers."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import Column, Date, ForeignKey, String

from shop.models.base import Base, Mapped, UtcDateTime


class Trace(Base):
    """A search for a parcel, at most one a parcel, opened by `rule`. `reason`: late, missing."""

    __tablename__ = "traces"

    parcel_id: Mapped[int] = Column(ForeignKey("parcels.id"), primary_key=True)
    number: Mapped[str] = Column(String(16), nullable=False, unique=True)
    reason: Mapped[str] = Column(String(8), nullable=False)
    opened_at: Mapped[datetime] = Column(UtcDateTime, nullable=False)
    opened_on: Mapped[date] = Column(Date, nullable=False)
    answer_by: Mapped[date] = Column(Date, nullable=False)
    rule: Mapped[str] = Column(String(48), nullable=False)
    policy_digest: Mapped[str] = Column(String(64), nullable=False)
