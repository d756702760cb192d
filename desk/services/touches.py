"""Tell a customer in the conversation she has open what the shop has to say of her order, each touch once."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desk.models import Conversation, ToldTouch, utc_now
from desk.models.conversations import conversations
from desk.models.messages import messages
from desk.services.conversations import SIGNED, lock_conversation, tell_agents
from desk.services.messages import add_message
from desk.states import ConversationState
from desk.touch_words import TouchMessage
from desk.wire import language_of

# A conversation that nobody has written in for longer is not open any more.
OPEN_FOR = timedelta(days=30)


def tell_touch(
    session: Session, customer_id: int, key: str, write: Callable[[str, int], TouchMessage]
) -> bool:
    """Add what `write(language, how often it was said here)` gives to the customer's open conversation.

    False where she has none with the bot: while a person has it, or is called, the bot is silent.
    """
    if session.get(ToldTouch, key) is not None:
        return True
    found = _open_conversation(session, customer_id)
    conversation = lock_conversation(session, found) if found else None
    if conversation is None or not _is_hers(conversation, customer_id):
        return False
    language = language_of(conversation)
    told = write(language, _said(session, conversation, write(language, 0).response))
    message = add_message(
        session,
        conversation,
        author="bot",
        text=told.text,
        buttons=told.buttons,
        card=told.card,
        offers=sorted(button["payload"] for button in told.buttons) or None,
        response=told.response,
    )
    # Two processes that tell it at once meet here: the second one's transaction fails, and is tried again.
    session.add(ToldTouch(key, conversation.id, message.seq, message.created_at))
    session.flush()
    tell_agents(session, conversation)
    return True


def is_here(session: Session, customer_id: int) -> bool:
    """Whether the customer has a conversation in which she could be told something."""
    found = _open_conversation(session, customer_id)
    conversation = session.get(Conversation, found) if found else None
    return conversation is not None and _is_hers(conversation, customer_id)


def _open_conversation(session: Session, customer_id: int) -> str | None:
    """The one that she used last, of those that are not resolved."""
    columns = conversations.c
    used_at = func.coalesce(columns.last_at, columns.created_at)
    query = (
        select(columns.id)
        .where(
            columns.customer_id == customer_id,
            columns.proof == SIGNED,
            columns.state != ConversationState.RESOLVED.value,
            used_at > utc_now() - OPEN_FOR,
        )
        .order_by(used_at.desc(), columns.created_at.desc(), columns.id)
        .limit(1)
    )
    found: str | None = session.execute(query).scalar_one_or_none()
    return found


def _is_hers(conversation: Conversation, customer_id: int) -> bool:
    is_with_bot = conversation.current_state is ConversationState.BOT
    return is_with_bot and conversation.customer_id == customer_id and conversation.proof == SIGNED


def _said(session: Session, conversation: Conversation, response: str) -> int:
    query = select(func.count()).where(
        messages.c.conversation_id == conversation.id, messages.c.response == response
    )
    return int(session.execute(query).scalar_one())
