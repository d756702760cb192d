"""Rules as they read when they were first cited: the files may change later, a promise may not."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, Column, String

from shop.models.base import Base, Mapped, UtcDateTime


class CitedRule(Base):
    """The whole rule under its digest (SHA-256 of its canonical JSON)."""

    __tablename__ = "cited_rules"

    digest: Mapped[str] = Column(String(64), primary_key=True)
    rule: Mapped[str] = Column(String(48), nullable=False, index=True)
    body: Mapped[dict[str, Any]] = Column(JSON, nullable=False)
    first_cited_at: Mapped[datetime] = Column(UtcDateTime, nullable=False)
