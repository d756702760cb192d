"""What was asked of another shop's system under which key."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, Column, String

from shop.models.base import Base, Mapped, UtcDateTime


class ConnectorRequest(Base):
    """Something to be done once by a shop that takes no keys of its own.

    `plan` says what, as it was when the shopper agreed; `done_at` is None until all of it is done.
    `request_digest` tells a repeat of the key from a misuse.
    """

    __tablename__ = "connector_requests"

    idempotency_key: Mapped[str] = Column(String(128), primary_key=True)
    request_digest: Mapped[str] = Column(String(64), nullable=False)
    plan: Mapped[dict[str, Any]] = Column(JSON, nullable=False)
    begun_at: Mapped[datetime] = Column(UtcDateTime, nullable=False)
    done_at: Mapped[datetime | None] = Column(UtcDateTime)
