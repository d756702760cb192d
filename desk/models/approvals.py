"""Approvals: what the bot may not grant itself, who decided about it, and what became of that."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import JSON, Column, ForeignKey, Index, Integer, String, Table

from desk.models.base import UtcDateTime, mappers, metadata

approvals = Table(
    "approvals",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("conversation_id", String(32), ForeignKey("conversations.id"), nullable=False),
    Column("turn_id", String(32), nullable=False),
    Column("state", String(16), nullable=False),
    Column("level", String(8), nullable=False),
    Column("customer_id", Integer),
    Column("proposal", JSON, nullable=False),
    Column("created_at", UtcDateTime, nullable=False),
    Column("expires_at", UtcDateTime, nullable=False),
    Column("expired_at", UtcDateTime),
    Column("agent_id", String(32), ForeignKey("agents.id")),
    # As they were when it was decided.
    Column("agent_name", String(200)),
    Column("agent_level", String(8)),
    Column("decided_at", UtcDateTime),
    Column("decision", JSON(none_as_null=True)),
    Column("decision_turn_id", String(32)),
    Column("outcome", String(16)),
    Column("remedy_number", String(16)),
    Column("settled_at", UtcDateTime),
    Index(None, "turn_id", unique=True),
    Index(None, "conversation_id", "state", "created_at"),
    Index(None, "state", "expires_at"),
    Index(None, "decision_turn_id"),
    Index(None, "outcome", "decision_turn_id"),
)


@dataclass(eq=False)
class Approval:
    """`proposal` as `ProposalRead`, `decision` as `DecisionRead` of `desk.proposals`.

    `level` is the lowest that may grant what is asked; `customer_id` who asked, signed in; `turn_id` the turn
    that asked, `decision_turn_id` the one that carries the decision out. `outcome` is null until it has.
    """

    id: str
    conversation_id: str
    turn_id: str
    state: str
    level: str
    customer_id: int | None
    proposal: dict[str, Any]
    created_at: datetime
    expires_at: datetime
    expired_at: datetime | None = None
    agent_id: str | None = None
    agent_name: str | None = None
    agent_level: str | None = None
    decided_at: datetime | None = None
    decision: dict[str, Any] | None = None
    decision_turn_id: str | None = None
    outcome: str | None = None
    remedy_number: str | None = None
    settled_at: datetime | None = None


mappers.map_imperatively(Approval, approvals)
