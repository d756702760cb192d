"""Size charts by brand and region."""

from __future__ import annotations

from typing import Any

from sqlalchemy import JSON, Column, ForeignKey, Integer, String, UniqueConstraint

from shop.models.base import Base, Mapped


class SizeChart(Base):
    """One brand's chart for one kind of garment. `region` is where its size names are native (EU, US, CN).

    `fit`: true, small (runs small: take more) or large.
    """

    __tablename__ = "size_charts"

    id: Mapped[int] = Column(Integer, primary_key=True)
    name: Mapped[str] = Column(String(64), nullable=False, unique=True)
    brand: Mapped[str] = Column(String(64), nullable=False, index=True)
    region: Mapped[str] = Column(String(8), nullable=False)
    kind: Mapped[str] = Column(String(16), nullable=False)
    audience: Mapped[str] = Column(String(16), nullable=False)
    fit: Mapped[str] = Column(String(8), nullable=False)
    unit: Mapped[str] = Column(String(4), nullable=False)


class SizeRow(Base):
    """One size. `labels`: {"EU": "40"}; `measures`: {"chest": [96, 102]} in the chart's unit."""

    __tablename__ = "size_rows"
    __table_args__ = (UniqueConstraint("chart_id", "size"),)

    chart_id: Mapped[int] = Column(ForeignKey("size_charts.id"), primary_key=True)
    position: Mapped[int] = Column(Integer, primary_key=True)
    size: Mapped[str] = Column(String(16), nullable=False)
    labels: Mapped[dict[str, str]] = Column(JSON, nullable=False)
    measures: Mapped[dict[str, Any]] = Column(JSON, nullable=False)
