"""The shop's club: who is in it, and her points."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import Column, Date, ForeignKey, Integer, String

from shop.models.base import Base, Mapped, UtcDateTime


class Member(Base):
    """A customer in the club. Friends who join give `referral_code`."""

    __tablename__ = "members"

    customer_id: Mapped[int] = Column(ForeignKey("customers.id"), primary_key=True)
    referral_code: Mapped[str] = Column(String(16), nullable=False, unique=True)
    joined_at: Mapped[datetime] = Column(UtcDateTime, nullable=False)


class PointsEntry(Base):
    """Points earned (above zero) or spent (below). What was earned expires after `expires_on`.

    `reason`: order, referral, redeemed, expired.
    """

    __tablename__ = "points_entries"

    id: Mapped[int] = Column(Integer, primary_key=True)
    customer_id: Mapped[int] = Column(ForeignKey("members.customer_id"), nullable=False, index=True)
    points: Mapped[int] = Column(Integer, nullable=False)
    reason: Mapped[str] = Column(String(16), nullable=False)
    booked_at: Mapped[datetime] = Column(UtcDateTime, nullable=False)
    expires_on: Mapped[date | None] = Column(Date)
