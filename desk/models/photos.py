"""Photos: what a shopper has sent to the desk, first by itself, then with one of her messages."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Column, ForeignKey, Index, Integer, String, Table

from desk.models.base import UtcDateTime, mappers, metadata

photos = Table(
    "photos",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("conversation_id", String(32), ForeignKey("conversations.id"), nullable=False),
    Column("client_id", String(64), nullable=False),
    Column("customer_id", Integer),
    Column("source_digest", String(64), nullable=False),
    Column("digest", String(64), nullable=False),
    Column("width", Integer, nullable=False),
    Column("height", Integer, nullable=False),
    Column("seq", Integer),
    Column("created_at", UtcDateTime, nullable=False),
    Index(None, "conversation_id", "client_id", unique=True),
    Index(None, "customer_id"),
    Index(None, "seq", "created_at"),
)


@dataclass(eq=False)
class Photo:
    """`seq`: the message it was sent with, None until then. `customer_id`: who was signed in when it came.

    `source_digest` is of the bytes that came, `digest` of the picture that is kept, both SHA-256; width and
    height are the picture's, in pixels.
    """

    id: str
    conversation_id: str
    client_id: str
    customer_id: int | None
    source_digest: str
    digest: str
    width: int
    height: int
    created_at: datetime
    seq: int | None = None

    @property
    def key(self) -> str:
        """Where the store has the picture."""
        return f"{self.conversation_id}/{self.digest}.jpg"

    @property
    def thumbnail_key(self) -> str:
        """Where the store has the small picture."""
        return f"{self.conversation_id}/{self.digest}-small.jpg"


mappers.map_imperatively(Photo, photos)
