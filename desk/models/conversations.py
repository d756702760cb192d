"""Conversations: one row each, with what lists need, so that a list is one query without joins."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import JSON, Column, ForeignKey, Index, Integer, String, Table, Text
from sqlalchemy.orm import deferred

from desk.models.base import UtcDateTime, mappers, metadata
from desk.states import ConversationState

conversations = Table(
    "conversations",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("token_hash", String(64), nullable=False),
    Column("site", String(64), nullable=False),
    Column("state", String(16), nullable=False),
    Column("locale", String(35), nullable=False),
    Column("language", String(8)),
    Column("page", JSON(none_as_null=True)),
    Column("proof", String(32), nullable=False),
    Column("customer_id", Integer),
    Column("shopper_name", String(200)),
    Column("shopper_email", String(320)),
    Column("last_seq", Integer, nullable=False),
    Column("last_author", String(16)),
    Column("last_text", Text),
    Column("last_photos", Integer, nullable=False, server_default="0"),
    Column("last_at", UtcDateTime),
    Column("unread", Integer, nullable=False),
    Column("mood", JSON(none_as_null=True)),
    Column("intent", String(200)),
    Column("agent_id", String(32), ForeignKey("agents.id")),
    Column("agent_name", String(200)),
    # No foreign key: a handoff points here already, and a circle of keys has no order to be created in.
    Column("handoff_id", String(32)),
    # The oldest approval that waits for a decision; no foreign key, as above.
    Column("approval_id", String(32)),
    Column("urgency", Integer, nullable=False),
    Column("waiting_since", UtcDateTime),
    Column("snapshot", JSON(none_as_null=True)),
    Column("created_at", UtcDateTime, nullable=False),
    Column("resolved_at", UtcDateTime),
    Index(None, "state", "urgency", "waiting_since"),
    Index(None, "agent_id", "state"),
    Index(None, "created_at"),
    Index(None, "customer_id"),
    Index(None, "approval_id"),
)


@dataclass(eq=False)
class Conversation:
    """`snapshot` is the worker's own, only kept here. `urgency` and `waiting_since` order the queue."""

    id: str
    token_hash: str = field(repr=False)
    site: str
    state: str
    locale: str
    language: str | None
    page: dict[str, Any] | None
    proof: str
    customer_id: int | None
    shopper_name: str | None
    shopper_email: str | None
    created_at: datetime
    last_seq: int = 0
    last_author: str | None = None
    last_text: str | None = None
    last_photos: int = 0
    last_at: datetime | None = None
    unread: int = 0
    mood: dict[str, Any] | None = None
    intent: str | None = None
    agent_id: str | None = None
    agent_name: str | None = None
    handoff_id: str | None = None
    approval_id: str | None = None
    urgency: int = 0
    waiting_since: datetime | None = None
    snapshot: dict[str, Any] | None = field(default=None, repr=False)
    resolved_at: datetime | None = None

    @property
    def current_state(self) -> ConversationState:
        """The state as the enum that transitions are checked with."""
        return ConversationState(self.state)


mappers.map_imperatively(
    Conversation, conversations, properties={"snapshot": deferred(conversations.c.snapshot)}
)
