"""What the shop tells of its own accord about an order, and how far the telling has come."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Column, ForeignKey, Index, Integer, String, UniqueConstraint

from shop.models.base import Base, Mapped, UtcDateTime


class Touch(Base):
    """One touch, once for its order, `touch` and `event`; `key` is its name in every other system.

    `chat` and `mail` are of `shop.services.touches.WAY_STATES`. `parcel_id` and `position` name the scan it
    comes from. Who works on it holds `lease` until `lease_until`; `attempts` counts how often that was.
    """

    __tablename__ = "touches"
    __table_args__ = (
        UniqueConstraint("order_id", "touch", "event"),
        Index(None, "parcel_id", "position"),
        Index(None, "mail"),
        Index(None, "chat"),
    )

    id: Mapped[int] = Column(Integer, primary_key=True)
    key: Mapped[str] = Column(String(32), nullable=False, unique=True)
    order_id: Mapped[int] = Column(ForeignKey("orders.id"), nullable=False)
    parcel_id: Mapped[int | None] = Column(ForeignKey("parcels.id"))
    position: Mapped[int | None] = Column(Integer)
    touch: Mapped[str] = Column(String(24), nullable=False)
    kind: Mapped[str] = Column(String(24), nullable=False)
    event: Mapped[str] = Column(String(40), nullable=False)
    happened_at: Mapped[datetime] = Column(UtcDateTime, nullable=False)
    noted_at: Mapped[datetime] = Column(UtcDateTime, nullable=False)
    chat: Mapped[str] = Column(String(12), nullable=False)
    mail: Mapped[str] = Column(String(12), nullable=False)
    attempts: Mapped[int] = Column(Integer, nullable=False, default=0)
    error: Mapped[str | None] = Column(String(200))
    lease: Mapped[str | None] = Column(String(32))
    lease_until: Mapped[datetime | None] = Column(UtcDateTime)
    retry_at: Mapped[datetime | None] = Column(UtcDateTime)
    told_at: Mapped[datetime | None] = Column(UtcDateTime)
    mailed_at: Mapped[datetime | None] = Column(UtcDateTime)


class TouchWatch(Base):
    """One row: since when orders are watched. What had happened by then is never told."""

    __tablename__ = "touch_watch"

    id: Mapped[int] = Column(Integer, primary_key=True)
    since: Mapped[datetime] = Column(UtcDateTime, nullable=False)
