"""Ratings: how satisfied a shopper was with a conversation, or with an order some days after its delivery."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import JSON, CheckConstraint, Column, ForeignKey, Index, Integer, String, Table, Text

from desk.models.base import UtcDateTime, mappers, metadata

ratings = Table(
    "ratings",
    metadata,
    Column("conversation_id", String(32), ForeignKey("conversations.id"), primary_key=True),
    Column("order_number", String(32), primary_key=True),
    Column("customer_id", Integer),
    Column("language", String(8), nullable=False),
    Column("matters", JSON, nullable=False),
    Column("agent_id", String(32), ForeignKey("agents.id")),
    Column("score", Integer),
    Column("comment", Text),
    Column("asked_at", UtcDateTime, nullable=False),
    Column("rated_at", UtcDateTime),
    CheckConstraint("score BETWEEN 1 AND 5", name="ck_ratings_score"),
    Index(None, "customer_id", "asked_at"),
    Index(None, "rated_at"),
)


@dataclass(eq=False)
class Rating:
    """`order_number` is empty for the conversation itself. `agent_id` is who answered, null the bot.

    `score` (1 to 5) and `rated_at` are null until the shopper rates; `matters` are the intents answered.
    """

    conversation_id: str
    order_number: str
    customer_id: int | None
    language: str
    asked_at: datetime
    matters: list[str] = field(default_factory=list)
    agent_id: str | None = None
    score: int | None = None
    comment: str | None = None
    rated_at: datetime | None = None


mappers.map_imperatively(Rating, ratings)
