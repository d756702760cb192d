"""The states of a conversation and of a turn, and which state may follow which."""

from __future__ import annotations

from enum import Enum

from desk.errors import WrongState


class ConversationState(str, Enum):
    """Who has the word: the bot, nobody yet (`queued` for a person), a person, or it is over for now."""

    BOT = "bot"
    QUEUED = "queued"
    ASSIGNED = "assigned"
    RESOLVED = "resolved"


class TurnState(str, Enum):
    """A turn waits (`pending`), is leased to a desk process (`running`), or came to one of its ends.

    `dropped` is a turn that a person's arrival made needless: its answer was thrown away, its parse kept.
    """

    PENDING = "pending"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    DROPPED = "dropped"


class TurnKind(str, Enum):
    """`answer`: the bot answers. `parse`: a person has the conversation, the bot only reads along.

    `decision`: the bot does and tells what an agent decided about an approval, whoever has the conversation.
    """

    ANSWER = "answer"
    PARSE = "parse"
    DECISION = "decision"


class ApprovalState(str, Enum):
    """`expired`: nobody decided in time and the conversation went to a person, who still may."""

    PENDING = "pending"
    APPROVED = "approved"
    DECLINED = "declined"
    CHANGED = "changed"
    EXPIRED = "expired"


UNDECIDED = (ApprovalState.PENDING.value, ApprovalState.EXPIRED.value)


OPEN_TURNS = (TurnState.PENDING.value, TurnState.RUNNING.value)

_MAY_BECOME = {
    ConversationState.BOT: {ConversationState.QUEUED},
    ConversationState.QUEUED: {ConversationState.ASSIGNED},
    # Back to the queue: the agent who had it can sign in no more.
    ConversationState.ASSIGNED: {
        ConversationState.BOT,
        ConversationState.RESOLVED,
        ConversationState.QUEUED,
    },
    ConversationState.RESOLVED: {ConversationState.BOT},
}


def check_transition(current: ConversationState, wanted: ConversationState) -> ConversationState:
    """Return `wanted` when `current` may become it; raise `WrongState` ("expected X, got Y") otherwise."""
    if wanted in _MAY_BECOME[current]:
        return wanted
    raise WrongState([state.value for state in _MAY_BECOME if wanted in _MAY_BECOME[state]], current.value)


def require_state(current: ConversationState, *expected: ConversationState) -> None:
    """Raise `WrongState` unless `current` is one of `expected`."""
    if current not in expected:
        raise WrongState([state.value for state in expected], current.value)
