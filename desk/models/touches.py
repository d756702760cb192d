"""Which of the shop's touches were told in a conversation, each once."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Column, ForeignKey, Integer, String, Table

from desk.models.base import UtcDateTime, mappers, metadata

told_touches = Table(
    "told_touches",
    metadata,
    Column("key", String(32), primary_key=True),
    Column("conversation_id", String(32), ForeignKey("conversations.id"), nullable=False),
    Column("seq", Integer, nullable=False),
    Column("told_at", UtcDateTime, nullable=False),
)


@dataclass(eq=False)
class ToldTouch:
    """`key` is the touch's in the shop, `seq` the message that told it."""

    key: str
    conversation_id: str
    seq: int
    told_at: datetime


mappers.map_imperatively(ToldTouch, told_touches)
