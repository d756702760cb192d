"""The typed contract between the desk and its clients: what a message, a summary and each event look like.

Events are named noun.fact. Everything here is JSON as it travels; `docs/protocol.md` describes it for people.
"""

from __future__ import annotations

from typing import Any, Literal, TypedDict

Author = Literal["shopper", "bot", "agent", "system"]
State = Literal["bot", "queued", "assigned", "resolved"]
Json = dict[str, Any]

SYSTEM_CODES = (
    "handoff.queued",
    "handoff.claimed",
    "handoff.returned",
    "conversation.resolved",
    "turn.failed",
    "approval.decided",
    "approval.expired",
)


class AgentName(TypedDict):
    """An agent as shoppers see one."""

    name: str


class AgentRef(TypedDict):
    """An agent as other agents see one."""

    id: str
    name: str


class Queue(TypedDict):
    """Place in the queue, from 1."""

    position: int


class Button(TypedDict):
    """A quick reply: `title` is shown and sent as text, `payload` goes with it."""

    title: str
    payload: str


class Photo(TypedDict):
    """A photo of a message, by the id under which it is fetched; width and height in pixels."""

    id: str
    width: int
    height: int


class Message(TypedDict):
    """A message as everyone sees it. `created_at` is ISO 8601 in UTC with Z; `code` is a system message's."""

    seq: int
    client_id: str | None
    author: Author
    agent: AgentName | None
    text: str
    language: str
    buttons: list[Button]
    card: Json | None
    photos: list[Photo]
    code: str | None
    created_at: str


class TurnSummary(TypedDict):
    """How the turn of a shopper's message went."""

    id: str
    kind: str
    status: str
    attempts: int
    error: str | None
    model: str | None


class AgentMessage(Message):
    """A message as agents see it: with what the bot understood, and how the turn went."""

    parse: Json | None
    turn: TurnSummary | None


class Status(TypedDict):
    """Where a conversation stands, for its shopper."""

    state: State
    language: str
    agent: AgentName | None
    queue: Queue | None


class ShopperRef(TypedDict):
    """Who the shopper is, and how that was proven."""

    name: str | None
    email: str | None
    customer_id: int | None
    proof: str


class HandoffSummary(TypedDict):
    """Why a person is wanted. `urgency` 0 to 3, 3 is the most urgent."""

    reason: str
    urgency: int
    summary: Json
    created_at: str


class Approval(TypedDict):
    """A proposal of the bot that a person decides about, as `ApprovalRead` of `desk.proposals` has it."""

    id: str
    conversation_id: str
    state: str
    level: str
    proposal: Json
    created_at: str
    expires_at: str
    expired_at: str | None
    decided_at: str | None
    decided_by: Json | None
    decision: Json | None
    outcome: str | None
    remedy_number: str | None
    settled_at: str | None


class LastMessage(TypedDict):
    """The newest message, for a list; `photos` says how many it has."""

    author: Author
    text: str
    photos: int
    created_at: str


class Rating(TypedDict):
    """A shopper's rating: of an order, or with `order_number` null of the conversation. `score` 1 to 5."""

    order_number: str | None
    score: int
    comment: str | None
    rated_at: str


class Summary(TypedDict):
    """A conversation as agents see it in a list."""

    id: str
    state: State
    language: str
    shopper: ShopperRef
    agent: AgentRef | None
    handoff: HandoffSummary | None
    approval: Approval | None
    last_message: LastMessage | None
    mood: Json | None
    intent: str | None
    unread: int
    created_at: str
    waiting_since: str | None


class MessageCreated(TypedDict):
    """To the shopper: a new message, anyone's."""

    type: Literal["message.created"]
    message: Message


class ConversationChanged(TypedDict):
    """To the shopper: state, agent, language or place in the queue changed."""

    type: Literal["conversation.changed"]
    state: State
    language: str
    agent: AgentName | None
    queue: Queue | None


class TypingChanged(TypedDict):
    """To the shopper: who is writing now; null is nobody."""

    type: Literal["typing.changed"]
    author: Literal["bot", "agent"] | None


class Pong(TypedDict):
    """The answer to a ping."""

    type: Literal["pong"]


class ErrorEvent(TypedDict):
    """A frame was refused; the connection stays."""

    type: Literal["error"]
    error: Json


class AgentMessageCreated(TypedDict):
    """To agents: a new message in any conversation."""

    type: Literal["message.created"]
    conversation_id: str
    message: AgentMessage


class MessageParsed(TypedDict):
    """To agents: what the bot understood of a message that was there before."""

    type: Literal["message.parsed"]
    conversation_id: str
    seq: int
    parse: Json


class AgentConversationChanged(TypedDict):
    """To agents: a conversation's summary changed."""

    type: Literal["conversation.changed"]
    conversation: Summary


class RatingChanged(TypedDict):
    """To agents: the shopper has rated, changed her mind, or said why; all ratings of the conversation."""

    type: Literal["rating.changed"]
    conversation_id: str
    ratings: list[Rating]


class ApprovalChanged(TypedDict):
    """To agents: an approval was asked for, decided, settled, or is out of time."""

    type: Literal["approval.changed"]
    approval: Approval


class AgentTypingChanged(TypedDict):
    """To agents: the shopper is writing, or has stopped."""

    type: Literal["typing.changed"]
    conversation_id: str
    author: Literal["shopper"] | None


class AgentsChanged(TypedDict):
    """To agents: who is signed in to the live desk now."""

    type: Literal["agents.changed"]
    agents: list[AgentRef]


ShopperEvent = MessageCreated | ConversationChanged | TypingChanged | Pong | ErrorEvent
AgentEvent = (
    AgentMessageCreated
    | MessageParsed
    | AgentConversationChanged
    | ApprovalChanged
    | AgentTypingChanged
    | RatingChanged
    | AgentsChanged
    | Pong
    | ErrorEvent
)
EVENT_TYPES = (
    "message.created",
    "message.parsed",
    "conversation.changed",
    "approval.changed",
    "typing.changed",
    "agents.changed",
    "rating.changed",
    "error",
    "pong",
)
FRAME_TYPES = ("hello", "typing", "message.send", "ping")

CLOSE_TOKEN_INVALID = 4401
CLOSE_SIGNED_OUT = 4403
CLOSE_NO_HELLO = 4408
CLOSE_TOO_SLOW = 4429
CLOSE_CODES = (CLOSE_TOKEN_INVALID, CLOSE_SIGNED_OUT, CLOSE_NO_HELLO, CLOSE_TOO_SLOW)
