"""How many pieces of each variant lie where."""

from __future__ import annotations

from datetime import date

from sqlalchemy import CheckConstraint, Column, Date, ForeignKey, Integer, String

from shop.models.base import Base, Mapped


class Stock(Base):
    """Pieces of a variant in one warehouse; `back_on` is the day more are expected, if known."""

    __tablename__ = "stock"
    __table_args__ = (CheckConstraint("quantity >= 0", name="not_negative"),)

    variant_id: Mapped[int] = Column(ForeignKey("variants.id"), primary_key=True)
    warehouse: Mapped[str] = Column(String(16), primary_key=True)
    quantity: Mapped[int] = Column(Integer, nullable=False)
    back_on: Mapped[date | None] = Column(Date)
