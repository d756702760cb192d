"""What is off just now, and the codes for it."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import JSON, Boolean, CheckConstraint, Column, Date, ForeignKey, Integer, String

from shop.models.base import Base, Mapped, UtcDateTime


class Promotion(Base):
    """`kind` is percent, amount or free_shipping. `public` ones are told to anyone.

    `amounts` and `minimums` are minor units by currency; `countries` and `categories` are None for all.
    A code is in capitals; without one the promotion goes by itself.
    """

    __tablename__ = "promotions"
    __table_args__ = (CheckConstraint("ends_on >= starts_on", name="begins_before_it_ends"),)

    id: Mapped[int] = Column(Integer, primary_key=True)
    code: Mapped[str | None] = Column(String(24), unique=True)
    public: Mapped[bool] = Column(Boolean, nullable=False)
    kind: Mapped[str] = Column(String(16), nullable=False)
    percent: Mapped[int | None] = Column(Integer)
    amounts: Mapped[dict[str, int] | None] = Column(JSON(none_as_null=True))
    minimums: Mapped[dict[str, int] | None] = Column(JSON(none_as_null=True))
    countries: Mapped[list[str] | None] = Column(JSON(none_as_null=True))
    categories: Mapped[list[str] | None] = Column(JSON(none_as_null=True))
    first_order_only: Mapped[bool] = Column(Boolean, nullable=False)
    once_per_customer: Mapped[bool] = Column(Boolean, nullable=False)
    starts_on: Mapped[date] = Column(Date, nullable=False)
    ends_on: Mapped[date] = Column(Date, nullable=False)


class CouponUse(Base):
    """A customer's use of a promotion's code."""

    __tablename__ = "coupon_uses"

    id: Mapped[int] = Column(Integer, primary_key=True)
    promotion_id: Mapped[int] = Column(ForeignKey("promotions.id"), nullable=False, index=True)
    customer_id: Mapped[int] = Column(ForeignKey("customers.id"), nullable=False, index=True)
    used_at: Mapped[datetime] = Column(UtcDateTime, nullable=False)
