"""Handoffs: why, how urgently and with what knowledge a conversation went to a person."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import JSON, Column, ForeignKey, Index, Integer, String, Table

from desk.models.base import UtcDateTime, mappers, metadata

handoffs = Table(
    "handoffs",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("conversation_id", String(32), ForeignKey("conversations.id"), nullable=False),
    Column("reason", String(32), nullable=False),
    Column("urgency", Integer, nullable=False),
    Column("summary", JSON, nullable=False),
    Column("created_at", UtcDateTime, nullable=False),
    Column("agent_id", String(32), ForeignKey("agents.id")),
    Column("claimed_at", UtcDateTime),
    Column("closed_at", UtcDateTime),
    Column("outcome", String(16)),
    Index(None, "conversation_id", "created_at"),
)


@dataclass(eq=False)
class Handoff:
    """`urgency` 0 to 3. `outcome` is null while open, then `returned` (to the bot) or `resolved`."""

    id: str
    conversation_id: str
    reason: str
    urgency: int
    summary: dict[str, Any]
    created_at: datetime
    agent_id: str | None = None
    claimed_at: datetime | None = None
    closed_at: datetime | None = None
    outcome: str | None = None


mappers.map_imperatively(Handoff, handoffs)
