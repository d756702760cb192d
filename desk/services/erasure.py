"""Everything that somebody said and was told, gone for good once her erasure is done."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from desk.models import metadata
from desk.models.conversations import conversations
from desk.services.proofs import guests_with

_AT_ONCE = 50


def erase_conversations_of(session: Session, customer_ids: Iterable[int]) -> int:
    """Delete conversations of these customers with all that hangs on them; how many, at most `_AT_ONCE`.

    Their photos have files besides: `photos.erase_photos_of` comes first.
    """
    hers = select(conversations.c.id).where(conversations.c.customer_id.in_(list(customer_ids)))
    return _erase(session, hers)


def erase_guests_with(session: Session, order_numbers: Iterable[str]) -> int:
    """As `erase_conversations_of`, of guests who have proven one of these orders."""
    return _erase(session, guests_with(order_numbers))


def _erase(session: Session, which: Any) -> int:
    ids: Sequence[str] = session.execute(which.distinct().limit(_AT_ONCE)).scalars().all()
    if not ids:
        return 0
    for table in reversed(metadata.sorted_tables):
        if "conversation_id" in table.c:
            session.execute(delete(table).where(table.c.conversation_id.in_(ids)))
    session.execute(delete(conversations).where(conversations.c.id.in_(ids)))
    return len(ids)
