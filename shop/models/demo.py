"""What the demo seed remembers about itself. A merchant's database has no row here."""

from __future__ import annotations

from datetime import date

from sqlalchemy import Column, Date, Integer, String

from shop.models.base import Base, Mapped


class DemoSeed(Base):
    """One row: the day that the demo's dates are relative to, and what it was made from."""

    __tablename__ = "demo_seed"

    id: Mapped[int] = Column(Integer, primary_key=True)
    today: Mapped[date] = Column(Date, nullable=False)
    source_digest: Mapped[str] = Column(String(64), nullable=False)
