"""Handoffs: a conversation waits for a person, is taken by exactly one, and goes back to the bot or ends."""

from __future__ import annotations

from typing import Any

from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from desk.database import tell
from desk.errors import AlreadyClaimed, ConversationNotFound, UnseenMessage
from desk.facts import QueueMoved
from desk.models import Agent, Conversation, Handoff, utc_now
from desk.models.conversations import conversations
from desk.models.messages import messages
from desk.services.conversations import (
    change_state,
    lock_conversation,
    mark_pending_approval,
    queue_position,
    tell_agents,
    tell_shopper,
    tell_who_is_here,
)
from desk.services.messages import add_system_message
from desk.services.photos import count_sent_photos
from desk.services.ratings import ask_rating
from desk.states import ConversationState, check_transition, require_state
from desk.tokens import new_id

MOST_URGENT = 3


def queue_conversation(
    session: Session, conversation: Conversation, *, reason: str, urgency: int, summary: dict[str, Any]
) -> Handoff:
    """Let the conversation wait for a person and tell the shopper her place. Raises `WrongState`."""
    handoff = _open_handoff(session, conversation, reason, urgency, summary)
    add_system_message(
        session, conversation, "handoff.queued", position=queue_position(session, conversation) or 1
    )
    _tell_all(session, conversation)
    return handoff


def call_person(
    session: Session, conversation: Conversation, *, reason: str, urgency: int, summary: dict[str, Any]
) -> bool:
    """As `queue_conversation`, also where the matter was settled; False where a person is called already."""
    if conversation.current_state is ConversationState.RESOLVED:
        change_state(conversation, ConversationState.BOT)
        conversation.resolved_at = None
    if conversation.current_state is not ConversationState.BOT:
        return False
    queue_conversation(session, conversation, reason=reason, urgency=urgency, summary=summary)
    return True


def _open_handoff(
    session: Session, conversation: Conversation, reason: str, urgency: int, summary: dict[str, Any]
) -> Handoff:
    change_state(conversation, ConversationState.QUEUED)
    now = utc_now()
    if photos := count_sent_photos(session, conversation.id):
        summary = {**summary, "facts": {**(summary.get("facts") or {}), "photos": photos}}
    handoff = Handoff(
        id=new_id(),
        conversation_id=conversation.id,
        reason=reason,
        urgency=max(0, min(MOST_URGENT, urgency)),
        summary=summary,
        created_at=now,
    )
    session.add(handoff)
    conversation.handoff_id = handoff.id
    conversation.urgency, conversation.waiting_since = handoff.urgency, now
    session.flush()
    return handoff


def claim(
    session: Session, conversation_id: str, agent: Agent, summary: dict[str, Any] | None = None
) -> Conversation:
    """Give a waiting conversation to `agent`. Of several who try, one wins; claiming again is harmless.

    With a `summary`, for what is asked of her, she may also take one that the bot has.
    Raises `ConversationNotFound`, `AlreadyClaimed`, `WrongState`.
    """
    if summary is not None:
        _take_from_bot(session, conversation_id, summary)
    columns = conversations.c
    assigned = check_transition(ConversationState.QUEUED, ConversationState.ASSIGNED)
    won = session.execute(
        update(conversations)
        .where(columns.id == conversation_id, columns.state == ConversationState.QUEUED.value)
        .values(state=assigned.value, agent_id=agent.id, agent_name=agent.name, unread=0)
    ).rowcount
    conversation = lock_conversation(session, conversation_id)
    if conversation is None:
        raise ConversationNotFound(conversation_id)
    if not won:
        _require_not_anothers(conversation, agent)
        if conversation.agent_id is None:
            require_state(conversation.current_state, ConversationState.QUEUED)
        return conversation
    handoff = session.get(Handoff, conversation.handoff_id)
    handoff.agent_id, handoff.claimed_at = agent.id, utc_now()
    add_system_message(session, conversation, "handoff.claimed", agent=agent.name)
    _tell_all(session, conversation)
    return conversation


def _take_from_bot(session: Session, conversation_id: str, summary: dict[str, Any]) -> None:
    conversation = lock_conversation(session, conversation_id)
    if conversation is None or conversation.approval_id is None:
        return
    if conversation.current_state is ConversationState.RESOLVED:
        change_state(conversation, ConversationState.BOT)
        conversation.resolved_at = None
    if conversation.current_state is ConversationState.BOT:
        _open_handoff(session, conversation, "approval", conversation.urgency, summary)


def require_mine(conversation: Conversation, agent: Agent) -> None:
    """Raise `AlreadyClaimed` when another agent has the conversation, `WrongState` when nobody has."""
    _require_not_anothers(conversation, agent)
    require_state(conversation.current_state, ConversationState.ASSIGNED)


def return_to_bot(session: Session, conversation: Conversation, agent: Agent) -> None:
    """The agent gives the conversation back to the bot. Raises `AlreadyClaimed`, `WrongState`."""
    require_mine(conversation, agent)
    _close(session, conversation, ConversationState.BOT, "returned")
    conversation.handoff_id = None
    add_system_message(session, conversation, "handoff.returned", agent=agent.name)
    _tell_all(session, conversation)
    tell_who_is_here(session, conversation)


def resolve(
    session: Session,
    conversation: Conversation,
    agent: Agent,
    last_seq: int | None = None,
    *,
    rating_pause_days: int,
) -> None:
    """The matter is settled; the shopper's next message is the bot's again. Raises as `return_to_bot`.

    `last_seq` is the last message that the agent has seen. Raises `UnseenMessage` when the shopper wrote
    after it: with the conversation closed nobody would answer that. The shopper is asked for a rating, at
    most once in `rating_pause_days`.
    """
    require_mine(conversation, agent)
    newest = _newest_of_shopper(session, conversation) if last_seq is not None else 0
    if last_seq is not None and newest > last_seq:
        raise UnseenMessage(last_seq, newest)
    _close(session, conversation, ConversationState.RESOLVED, "resolved")
    conversation.resolved_at = utc_now()
    add_system_message(session, conversation, "conversation.resolved", agent=agent.name)
    matters = _matters(session.get(Handoff, conversation.handoff_id))
    ask_rating(session, conversation, matters=matters, pause_days=rating_pause_days, agent=agent)
    _tell_all(session, conversation)


def _matters(handoff: Handoff) -> list[str]:
    """What the conversation came to a person for, where that is a matter rather than small talk."""
    summary = handoff.summary
    return [summary["intent"]] if summary.get("intent") and summary.get("topic") not in (None, "talk") else []


def requeue_conversations(session: Session, agent: Agent) -> None:
    """`agent` is gone: whoever she has waits for another one, at the place of her first waiting."""
    columns = conversations.c
    hers = select(columns.id).where(
        columns.agent_id == agent.id, columns.state == ConversationState.ASSIGNED.value
    )
    for conversation_id in session.execute(hers.order_by(columns.id)).scalars().all():
        conversation = lock_conversation(session, conversation_id)
        if conversation is not None and conversation.agent_id == agent.id:
            _requeue(session, conversation)


def _requeue(session: Session, conversation: Conversation) -> None:
    change_state(conversation, ConversationState.QUEUED)
    conversation.agent_id = conversation.agent_name = None
    handoff = session.get(Handoff, conversation.handoff_id)
    handoff.agent_id = handoff.claimed_at = None
    session.flush()
    add_system_message(
        session, conversation, "handoff.queued", position=queue_position(session, conversation) or 1
    )
    _tell_all(session, conversation)


def _newest_of_shopper(session: Session, conversation: Conversation) -> int:
    query = select(func.max(messages.c.seq)).where(
        messages.c.conversation_id == conversation.id, messages.c.author == "shopper"
    )
    return int(session.execute(query).scalar_one() or 0)


def _require_not_anothers(conversation: Conversation, agent: Agent) -> None:
    if conversation.agent_id is not None and conversation.agent_id != agent.id:
        raise AlreadyClaimed(conversation.agent_name or "another agent")


def _close(session: Session, conversation: Conversation, state: ConversationState, outcome: str) -> None:
    change_state(conversation, state)
    handoff = session.get(Handoff, conversation.handoff_id)
    handoff.closed_at, handoff.outcome = utc_now(), outcome
    conversation.agent_id = conversation.agent_name = None
    conversation.urgency, conversation.waiting_since, conversation.unread = 0, None, 0
    mark_pending_approval(session, conversation)


def _tell_all(session: Session, conversation: Conversation) -> None:
    session.flush()
    tell_shopper(session, conversation)
    tell_agents(session, conversation)
    tell(session, QueueMoved())
