"""Agents, the people behind the desk, and their sessions."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Column, ForeignKey, Index, String, Table

from desk.models.base import UtcDateTime, mappers, metadata

agents = Table(
    "agents",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("name", String(200), nullable=False),
    Column("email", String(320), nullable=False),
    Column("password_hash", String(200), nullable=False),
    Column("level", String(8), nullable=False, server_default="agent"),
    Column("created_at", UtcDateTime, nullable=False),
    Column("disabled_at", UtcDateTime),
    Index(None, "email", unique=True),
)

agent_sessions = Table(
    "agent_sessions",
    metadata,
    Column("token_hash", String(64), primary_key=True),
    Column("agent_id", String(32), ForeignKey("agents.id"), nullable=False),
    Column("created_at", UtcDateTime, nullable=False),
    Column("expires_at", UtcDateTime, nullable=False),
    Index(None, "agent_id"),
    Index(None, "expires_at"),
)


@dataclass(eq=False)
class Agent:
    """`email` is kept in lower case; `password_hash` is argon2id in its own string form.

    `level`, agent or lead, says what she may grant (`shop/policies/remedies.yml`).
    """

    id: str
    name: str
    email: str
    password_hash: str
    created_at: datetime
    level: str = "agent"
    disabled_at: datetime | None = None


@dataclass(eq=False)
class AgentSession:
    """Only the SHA-256 of the cookie is here: who reads the database cannot sign in with it."""

    token_hash: str
    agent_id: str
    created_at: datetime
    expires_at: datetime


mappers.map_imperatively(Agent, agents)
mappers.map_imperatively(AgentSession, agent_sessions)
