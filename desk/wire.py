"""Rows as they travel: the shapes of `desk.events`, made from the rows of `desk.models`."""

from __future__ import annotations

from datetime import datetime, timezone
from typing import Any, cast

from desk.events import (
    AgentMessage,
    AgentName,
    Approval,
    Author,
    HandoffSummary,
    Message,
    Photo,
    Queue,
    Rating,
    State,
    Status,
    Summary,
    TurnSummary,
)
from desk.models import Approval as ApprovalRow
from desk.models import Conversation, Handoff, Turn
from desk.models import Message as MessageRow
from desk.models import Rating as RatingRow
from locales.sentences import LANGUAGES


def timestamp(moment: datetime) -> str:
    """ISO 8601 in UTC to the millisecond: ``2025-01-31T10:20:30.123Z``."""
    utc = moment.astimezone(timezone.utc)
    return f"{utc:%Y-%m-%dT%H:%M:%S}.{utc.microsecond // 1000:03d}Z"


def language_of(conversation: Conversation) -> str:
    """The conversation's language; before anything was understood the page's; English where we lack that."""
    if conversation.language:
        return conversation.language
    language = conversation.locale.replace("_", "-").split("-")[0].lower()
    return language if language in LANGUAGES else "en"


def message_of(row: MessageRow) -> Message:
    """A message as shoppers see it."""
    return {
        "seq": row.seq,
        "client_id": row.client_id,
        "author": cast(Author, row.author),
        "agent": {"name": row.agent_name} if row.agent_name else None,
        "text": row.text,
        "language": row.language,
        "buttons": [{"title": button["title"], "payload": button["payload"]} for button in row.buttons],
        "card": row.card,
        "photos": [photo_of(photo) for photo in row.photos or ()],
        "code": row.code,
        "created_at": timestamp(row.created_at),
    }


def photo_of(photo: dict[str, Any]) -> Photo:
    """A photo as it stands in its message."""
    return {"id": photo["id"], "width": photo["width"], "height": photo["height"]}


def agent_message_of(row: MessageRow, turn: Turn | None = None) -> AgentMessage:
    """A message as agents see it; `turn` is the one it asked for."""
    return {**message_of(row), "parse": row.parse, "turn": turn_of(turn) if turn else None}


def turn_of(turn: Turn) -> TurnSummary:
    """How a turn went."""
    return {
        "id": turn.id,
        "kind": turn.kind,
        "status": turn.status,
        "attempts": turn.attempts,
        "error": turn.error,
        "model": turn.model,
    }


def agent_name_of(conversation: Conversation) -> AgentName | None:
    """The agent who has the conversation, as the shopper may know her."""
    return {"name": conversation.agent_name} if conversation.agent_name else None


def status_of(conversation: Conversation, position: int | None) -> Status:
    """Where the conversation stands, for its shopper."""
    queue: Queue | None = {"position": position} if position is not None else None
    return {
        "state": cast(State, conversation.state),
        "language": language_of(conversation),
        "agent": agent_name_of(conversation),
        "queue": queue,
    }


def handoff_of(handoff: Handoff) -> HandoffSummary:
    """Why a person is wanted."""
    return {
        "reason": handoff.reason,
        "urgency": handoff.urgency,
        "summary": handoff.summary,
        "created_at": timestamp(handoff.created_at),
    }


def rating_of(rating: RatingRow) -> Rating:
    """Stars and words as agents see them; a rating without stars has no such shape."""
    assert rating.score is not None
    assert rating.rated_at is not None
    return {
        "order_number": rating.order_number or None,
        "score": rating.score,
        "comment": rating.comment,
        "rated_at": timestamp(rating.rated_at),
    }


def approval_of(row: ApprovalRow) -> Approval:
    """A proposal and what became of it, for agents."""
    return {
        "id": row.id,
        "conversation_id": row.conversation_id,
        "state": row.state,
        "level": row.level,
        "proposal": row.proposal,
        "created_at": timestamp(row.created_at),
        "expires_at": timestamp(row.expires_at),
        "expired_at": _optional(row.expired_at),
        "decided_at": _optional(row.decided_at),
        "decided_by": {"id": row.agent_id, "name": row.agent_name, "level": row.agent_level}
        if row.agent_id
        else None,
        "decision": row.decision,
        "outcome": row.outcome,
        "remedy_number": row.remedy_number,
        "settled_at": _optional(row.settled_at),
    }


def _optional(moment: datetime | None) -> str | None:
    return timestamp(moment) if moment else None


def summary_of(conversation: Conversation, handoff: Handoff | None, approval: ApprovalRow | None) -> Summary:
    """A conversation as agents see it in a list; `handoff` is its newest, `approval` its oldest pending."""
    agent_id, agent_name = conversation.agent_id, conversation.agent_name
    last_at = conversation.last_at
    return {
        "id": conversation.id,
        "state": cast(State, conversation.state),
        "language": language_of(conversation),
        "shopper": {
            "name": conversation.shopper_name,
            "email": conversation.shopper_email,
            "customer_id": conversation.customer_id,
            "proof": conversation.proof,
        },
        "agent": {"id": agent_id, "name": agent_name} if agent_id and agent_name else None,
        "handoff": handoff_of(handoff) if handoff else None,
        "approval": approval_of(approval) if approval else None,
        "last_message": {
            "author": cast(Author, conversation.last_author),
            "text": conversation.last_text or "",
            "photos": conversation.last_photos,
            "created_at": timestamp(last_at),
        }
        if last_at
        else None,
        "mood": conversation.mood,
        "intent": conversation.intent,
        "unread": conversation.unread,
        "created_at": timestamp(conversation.created_at),
        "waiting_since": _optional(conversation.waiting_since),
    }
