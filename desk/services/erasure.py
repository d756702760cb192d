"""Everything a customer said and was told, gone for good once her erasure is done."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from desk.models import metadata
from desk.models.conversations import conversations

_AT_ONCE = 50


def erase_conversations_of(session: Session, customer_ids: Iterable[int]) -> int:
    """Delete conversations of these customers with all that hangs on them; how many, at most `_AT_ONCE`.

    Their photos have files besides: `photos.erase_photos_of` comes first.
    """
    hers = select(conversations.c.id).where(conversations.c.customer_id.in_(list(customer_ids)))
    ids = list(session.execute(hers.limit(_AT_ONCE)).scalars())
    for table in reversed(metadata.sorted_tables):
        if "conversation_id" in table.c:
            session.execute(delete(table).where(table.c.conversation_id.in_(ids)))
    session.execute(delete(conversations).where(conversations.c.id.in_(ids)))
    return len(ids)
