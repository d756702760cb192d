"""Messages: numbered within their conversation, without gaps."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import JSON, Column, ForeignKey, Index, Integer, String, Table, Text

from desk.models.base import UtcDateTime, mappers, metadata

messages = Table(
    "messages",
    metadata,
    Column("conversation_id", String(32), ForeignKey("conversations.id"), primary_key=True),
    Column("seq", Integer, primary_key=True, autoincrement=False),
    Column("client_id", String(64)),
    Column("author", String(16), nullable=False),
    Column("agent_id", String(32), ForeignKey("agents.id")),
    # As it was when the message was written: history does not change when somebody marries.
    Column("agent_name", String(200)),
    Column("text", Text, nullable=False),
    Column("payload", Text),
    Column("language", String(8), nullable=False),
    Column("buttons", JSON, nullable=False),
    Column("card", JSON(none_as_null=True)),
    Column("offers", JSON(none_as_null=True)),
    Column("response", String(200)),
    Column("code", String(64)),
    Column("photos", JSON(none_as_null=True)),
    Column("page", JSON(none_as_null=True)),
    Column("parse", JSON(none_as_null=True)),
    Column("turn_id", String(32)),
    Column("created_at", UtcDateTime, nullable=False),
    Index(None, "conversation_id", "client_id", unique=True),
)


@dataclass(eq=False)
class Message:
    """`offers`: the payloads of its buttons and card. `turn_id`: the turn it asks for or answers.

    `photos`: `{id, width, height}` of each; they stay when the photos themselves were erased.
    """

    conversation_id: str
    seq: int
    author: str
    text: str
    language: str
    created_at: datetime
    client_id: str | None = None
    agent_id: str | None = None
    agent_name: str | None = None
    payload: str | None = None
    buttons: list[dict[str, Any]] = field(default_factory=list)
    card: dict[str, Any] | None = None
    offers: list[str] | None = None
    response: str | None = None
    code: str | None = None
    photos: list[dict[str, Any]] | None = None
    page: dict[str, Any] | None = None
    parse: dict[str, Any] | None = None
    turn_id: str | None = None


mappers.map_imperatively(Message, messages)
