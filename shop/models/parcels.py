"""Parcels and what carriers say of them."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import Column, Date, ForeignKey, Integer, String, UniqueConstraint

from shop.models.base import Base, Mapped, UtcDateTime


class Parcel(Base):
    """`tracking_number` is stored without blanks and in capitals. `status` is its newest event's code."""

    __tablename__ = "parcels"
    __table_args__ = (UniqueConstraint("carrier", "tracking_number"),)

    id: Mapped[int] = Column(Integer, primary_key=True)
    order_id: Mapped[int] = Column(ForeignKey("orders.id"), nullable=False, index=True)
    carrier: Mapped[str] = Column(String(16), nullable=False)
    tracking_number: Mapped[str] = Column(String(40), nullable=False, index=True)
    status: Mapped[str] = Column(String(24), nullable=False, index=True)
    expected_from: Mapped[date | None] = Column(Date)
    expected_to: Mapped[date | None] = Column(Date)
    delivered_at: Mapped[datetime | None] = Column(UtcDateTime)


class ParcelEvent(Base):
    """One scan; `position` counts up from the label. `words` are the carrier's own."""

    __tablename__ = "parcel_events"

    parcel_id: Mapped[int] = Column(ForeignKey("parcels.id"), primary_key=True)
    position: Mapped[int] = Column(Integer, primary_key=True)
    code: Mapped[str] = Column(String(24), nullable=False)
    at: Mapped[datetime] = Column(UtcDateTime, nullable=False, index=True)
    place: Mapped[str | None] = Column(String(80))
    country: Mapped[str | None] = Column(String(2))
    words: Mapped[str | None] = Column(String(300))


class TrackingCheck(Base):
    """What came of asking the carrier for a parcel; none where no carrier is ever asked.

    `answer` is a CarrierAnswer, of the last question. `answered_at`: when the carrier last said what the
    parcel's row and events hold. Nobody asks again before `ask_after`, nor while somebody asks: until
    `asking_until`. The watch over parcels under way leaves it alone until `watch_after`.
    """

    __tablename__ = "tracking_checks"

    parcel_id: Mapped[int] = Column(ForeignKey("parcels.id", ondelete="CASCADE"), primary_key=True)
    answer: Mapped[str] = Column(String(12), nullable=False)
    answered_at: Mapped[datetime | None] = Column(UtcDateTime)
    ask_after: Mapped[datetime] = Column(UtcDateTime, nullable=False)
    asking_until: Mapped[datetime | None] = Column(UtcDateTime)
    watch_after: Mapped[datetime | None] = Column(UtcDateTime)
