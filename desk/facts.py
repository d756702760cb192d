"""What services tell the rest of the desk once their transaction has committed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from desk.events import AgentEvent, ShopperEvent


@dataclass(frozen=True)
class Published:
    """An event for everyone who listens to `topic` of the hub."""

    topic: str
    event: ShopperEvent | AgentEvent


@dataclass(frozen=True)
class TurnJob:
    """A turn that was leased to this process, with everything the worker needs for it. To be run at once.

    `lease` is this very taking of the turn: only who still holds it may store an answer.
    """

    turn_id: str
    conversation_id: str
    seq: int
    kind: str
    lease: str
    attempts: int
    deadline: datetime
    text: str
    payload: str | None
    context: dict[str, Any]
    snapshot: dict[str, Any] | None


@dataclass(frozen=True)
class CustomerHere:
    """A signed-in customer has the bot's ear again: she may have missed something."""

    customer_id: int


@dataclass(frozen=True)
class QueueMoved:
    """Somebody joined or left the queue: places may have changed."""
