"""Turns: the work that a shopper's message asks of the bot, under a lease."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Column, ForeignKey, Index, Integer, String, Table, Text

from desk.models.base import UtcDateTime, mappers, metadata

turns = Table(
    "turns",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("conversation_id", String(32), ForeignKey("conversations.id"), nullable=False),
    Column("seq", Integer, nullable=False),
    Column("kind", String(16), nullable=False),
    Column("status", String(16), nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("lease_owner", String(32)),
    Column("lease", String(32)),
    Column("lease_until", UtcDateTime),
    Column("deadline", UtcDateTime),
    Column("model", String(200)),
    Column("error", Text),
    Column("created_at", UtcDateTime, nullable=False),
    Column("finished_at", UtcDateTime),
    Index(None, "conversation_id", "status", "seq"),
    Index(None, "status", "lease_until"),
)


@dataclass(eq=False)
class Turn:
    """`seq` is its message's. `lease_owner` is the desk process that runs it, `lease` this very taking."""

    id: str
    conversation_id: str
    seq: int
    kind: str
    status: str
    created_at: datetime
    attempts: int = 0
    lease_owner: str | None = None
    lease: str | None = None
    lease_until: datetime | None = None
    deadline: datetime | None = None
    model: str | None = None
    error: str | None = None
    finished_at: datetime | None = None


mappers.map_imperatively(Turn, turns)
