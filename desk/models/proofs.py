"""Which orders were proven in a conversation: by them a guest's conversation is found again."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Column, ForeignKey, Index, String, Table

from desk.models.base import UtcDateTime, mappers, metadata

proven_orders = Table(
    "proven_orders",
    metadata,
    Column("conversation_id", String(32), ForeignKey("conversations.id"), primary_key=True),
    Column("order_number", String(64), primary_key=True),
    Column("proven_at", UtcDateTime, nullable=False),
    Index(None, "order_number"),
)


@dataclass(eq=False)
class ProvenOrder:
    """A shopper of the conversation knew the number of the order and its e-mail address."""

    conversation_id: str
    order_number: str
    proven_at: datetime


mappers.map_imperatively(ProvenOrder, proven_orders)
