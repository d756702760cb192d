"""What the desk answers, as models for the OpenAPI description; the tests hold the answers to them."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import BaseModel, Extra

from desk.proposals import ApprovalRead, Level


class Answer(BaseModel):
    """The base of all: nothing that is not described."""

    class Config:
        """How pydantic reads it."""

        extra = Extra.forbid


State = Literal["bot", "queued", "assigned", "resolved"]
Author = Literal["shopper", "bot", "agent", "system"]


class AgentName(Answer):
    """An agent as shoppers see one."""

    name: str


class AgentRef(Answer):
    """An agent as other agents see one."""

    id: str
    name: str


class Queue(Answer):
    """Place in the queue, from 1."""

    position: int


class Standing(Answer):
    """Where a conversation stands."""

    state: State
    language: str
    agent: AgentName | None
    queue: Queue | None


class ConversationOpened(Answer):
    """A new conversation and the token that opens it."""

    id: str
    token: str
    state: State
    language: str


class ConversationStatus(Standing):
    """A conversation for its shopper."""

    id: str
    last_seq: int


class MessageAccepted(Answer):
    """A message that is stored."""

    seq: int
    client_id: str
    created_at: str


class Button(Answer):
    """A quick reply."""

    title: str
    payload: str


class PhotoRead(Answer):
    """A photo, by the id under which it is fetched; width and height in pixels."""

    id: str
    width: int
    height: int


class MessageRead(Answer):
    """A message as everyone sees it."""

    seq: int
    client_id: str | None
    author: Author
    agent: AgentName | None
    text: str
    language: str
    buttons: list[Button]
    card: dict[str, Any] | None
    photos: list[PhotoRead]
    code: str | None
    created_at: str


class MessagePage(Standing):
    """Messages after a number."""

    typing: Literal["bot", "agent"] | None
    messages: list[MessageRead]


class TurnRead(Answer):
    """How the turn of a shopper's message went."""

    id: str
    kind: Literal["answer", "parse", "decision"]
    status: Literal["pending", "running", "done", "failed", "dropped"]
    attempts: int
    error: str | None
    model: str | None


class AgentMessageRead(MessageRead):
    """A message as agents see it: Rasa's parse with language and mood, and the turn."""

    parse: dict[str, Any] | None
    turn: TurnRead | None


class Shopper(Answer):
    """Who the shopper is and how that was proven."""

    name: str | None
    email: str | None
    customer_id: int | None
    proof: str


class HandoffRead(Answer):
    """Why a person is wanted."""

    reason: str
    urgency: int
    summary: dict[str, Any]
    created_at: str


class LastMessage(Answer):
    """The newest message, and how many photos it has."""

    author: Author
    text: str
    photos: int
    created_at: str


class ConversationSummary(Answer):
    """A conversation as agents see it in a list."""

    id: str
    state: State
    language: str
    shopper: Shopper
    agent: AgentRef | None
    handoff: HandoffRead | None
    approval: ApprovalRead | None
    last_message: LastMessage | None
    mood: dict[str, Any] | None
    intent: str | None
    unread: int
    created_at: str
    waiting_since: str | None


class ConversationList(Answer):
    """At most 200 conversations."""

    conversations: list[ConversationSummary]


class RatingRead(Answer):
    """A shopper's rating of an order, or of the conversation."""

    order_number: str | None
    score: int
    comment: str | None
    rated_at: str


class ConversationDetail(ConversationSummary):
    """One conversation with everything an agent needs."""

    messages: list[AgentMessageRead]
    ratings: list[RatingRead]
    approvals: list[ApprovalRead]
    orders: list[dict[str, Any]]


class RatingShare(Answer):
    """Ratings that have something in common; `average` is null where there are none."""

    count: int
    average: float | None


class LanguageRatings(RatingShare):
    """Ratings in one language."""

    language: str


class AnswererRatings(RatingShare):
    """Ratings of whoever answered: the bot, an agent, or, for an order, the shop."""

    answered_by: Literal["bot", "agent", "shop"]
    agent: AgentRef | None


class RatingComment(RatingRead):
    """A rating with words."""

    conversation_id: str
    language: str
    answered_by: Literal["bot", "agent", "shop"]
    agent: AgentRef | None
    matters: list[str]


class RatingReport(RatingShare):
    """The ratings of a period; `asked` counts the conversations in which one was asked for."""

    since: str
    until: str
    asked: int
    scores: list[int]
    by_language: list[LanguageRatings]
    by_answerer: list[AnswererRatings]
    comments: list[RatingComment]


class AgentRead(Answer):
    """The signed-in agent. Her level says what she may grant."""

    id: str
    name: str
    email: str
    level: Level


class AgentSession(Answer):
    """A session of an agent."""

    agent: AgentRead
    csrf_token: str


class WorkerCount(Answer):
    """How many workers are ready, of how many."""

    ready: int
    known: int


class Health(Answer):
    """Would a message be answered now?"""

    ready: bool
    database: str
    workers: WorkerCount
    model: str | None
