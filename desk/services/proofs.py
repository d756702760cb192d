"""Orders proven in a conversation: noted when the bot says so, and what leads back from them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desk.models import Conversation, ProvenOrder, utc_now
from desk.models.conversations import conversations
from desk.models.proofs import proven_orders


def proven_in(snapshot: dict[str, Any] | None) -> frozenset[str]:
    """The orders that the bot's snapshot of a conversation holds for proven."""
    slots = (snapshot or {}).get("slots") or {}
    return frozenset(map(str, slots.get("proven_orders") or ()))


def note_proven(session: Session, conversation: Conversation, before: frozenset[str]) -> None:
    """Note the orders proven since `before`. They stay when the snapshot goes; `conversation` is locked."""
    new = proven_in(conversation.snapshot) - before
    if not new:
        return
    known = select(proven_orders.c.order_number).where(proven_orders.c.conversation_id == conversation.id)
    new -= set(session.execute(known).scalars())
    now = utc_now()
    session.add_all(ProvenOrder(conversation.id, number, now) for number in sorted(new))


def guests_with(order_numbers: Iterable[str]) -> Any:
    """A query for the ids of guests' conversations in which one of these orders was proven.

    Not those of customers who are signed in: they are erased when she asks for it whose they are.
    """
    return (
        select(conversations.c.id)
        .join(proven_orders, proven_orders.c.conversation_id == conversations.c.id)
        .where(conversations.c.customer_id.is_(None))
        .where(proven_orders.c.order_number.in_(list(order_numbers)))
    )
