"""Begin a conversation, say who its shopper is, change its state, tell those who look on."""

from __future__ import annotations

from typing import Any

from sqlalchemy import and_, bindparam, func, or_, select
from sqlalchemy.orm import Session, undefer

from desk.database import tell
from desk.events import Status, Summary
from desk.facts import CustomerHere, Published
from desk.hub import AGENTS, conversation_topic
from desk.models import Approval, Conversation, Handoff, utc_now
from desk.models.approvals import approvals
from desk.models.conversations import conversations
from desk.models.handoffs import handoffs
from desk.states import ApprovalState, ConversationState, check_transition
from desk.tokens import Customer, new_id, new_token, token_hash
from desk.wire import status_of, summary_of

ANONYMOUS = "anonymous"
SIGNED = "signed"
LIST_LIMIT = 200
APPROVAL_URGENCY = 1
_QUEUED = conversations.c.state == ConversationState.QUEUED.value
# On the way of every message: built once, because building and hashing a query costs more than running it.
_LOCKED = (
    select(Conversation)
    .where(conversations.c.id == bindparam("id"))
    .options(undefer(Conversation.snapshot))
    .with_for_update()
    .execution_options(populate_existing=True)
)


def open_conversation(
    session: Session, *, site: str, locale: str, page: dict[str, Any] | None, customer: Customer | None
) -> tuple[Conversation, str]:
    """A new conversation with the bot, and the token that opens it (which is not stored)."""
    token = new_token()
    conversation = Conversation(
        id=new_id(),
        token_hash=token_hash(token),
        site=site,
        state=ConversationState.BOT.value,
        locale=locale,
        language=None,
        page=page,
        proof=ANONYMOUS,
        customer_id=None,
        shopper_name=None,
        shopper_email=None,
        created_at=utc_now(),
    )
    _set_shopper(conversation, customer)
    session.add(conversation)
    return conversation, token


def identify(session: Session, conversation: Conversation, customer: Customer | None) -> None:
    """The shopper signed in with the storefront (`customer`), or out (None), in mid-conversation.

    Who takes a signed-in customer's place is another person: what the bot knew of the one before, such as
    proven orders and a half-done return, is not for her.
    """
    before = conversation.customer_id
    _set_shopper(conversation, customer)
    if before is not None and before != conversation.customer_id:
        conversation.snapshot = None
    tell_agents(session, conversation)


def _set_shopper(conversation: Conversation, customer: Customer | None) -> None:
    conversation.proof = SIGNED if customer else ANONYMOUS
    conversation.customer_id = customer.customer_id if customer else None
    conversation.shopper_name = customer.name if customer else None
    conversation.shopper_email = customer.email if customer else None


def change_state(conversation: Conversation, wanted: ConversationState) -> None:
    """The only place where a conversation's state changes. Raises `WrongState`."""
    conversation.state = check_transition(conversation.current_state, wanted).value


def reopen(session: Session, conversation: Conversation) -> None:
    """A resolved conversation is the bot's again, and its shopper's pages hear of it; any other stays."""
    if conversation.current_state is not ConversationState.RESOLVED:
        return
    change_state(conversation, ConversationState.BOT)
    conversation.handoff_id = conversation.resolved_at = None
    tell_shopper(session, conversation)
    tell_who_is_here(session, conversation)


def mark_pending_approval(session: Session, conversation: Conversation) -> None:
    """Let lists show the oldest pending approval; while the bot speaks, the conversation waits for it."""
    session.flush()
    columns = approvals.c
    oldest = (
        select(Approval)
        .where(columns.conversation_id == conversation.id, columns.state == ApprovalState.PENDING.value)
        .order_by(columns.created_at, columns.id)
        .limit(1)
    )
    approval = session.execute(oldest).scalar_one_or_none()
    conversation.approval_id = approval.id if approval else None
    if conversation.current_state in (ConversationState.BOT, ConversationState.RESOLVED):
        conversation.urgency = APPROVAL_URGENCY if approval else 0
        conversation.waiting_since = approval.created_at if approval else None


def lock_conversation(session: Session, conversation_id: str) -> Conversation | None:
    """The conversation with its snapshot, held for this transaction: messages are numbered in order."""
    found: Conversation | None = session.execute(_LOCKED, {"id": conversation_id}).scalar_one_or_none()
    return found


def queue_position(session: Session, conversation: Conversation) -> int | None:
    """Place in the queue, from 1; None when the conversation does not wait."""
    if conversation.current_state is not ConversationState.QUEUED:
        return None
    columns = conversations.c
    ahead = or_(
        columns.urgency > conversation.urgency,
        and_(
            columns.urgency == conversation.urgency,
            or_(
                columns.waiting_since < conversation.waiting_since,
                and_(columns.waiting_since == conversation.waiting_since, columns.id < conversation.id),
            ),
        ),
    )
    return int(session.execute(select(func.count()).where(_QUEUED, ahead)).scalar_one()) + 1


def queue_order(session: Session) -> list[Conversation]:
    """Everyone who waits, next first."""
    columns = conversations.c
    order = (columns.urgency.desc(), columns.waiting_since, columns.id)
    return list(session.execute(select(Conversation).where(_QUEUED).order_by(*order)).scalars())


def status(session: Session, conversation: Conversation) -> Status:
    """Where the conversation stands, for its shopper."""
    return status_of(conversation, queue_position(session, conversation))


def summary(session: Session, conversation: Conversation) -> Summary:
    """The conversation as agents see it in a list."""
    handoff = session.get(Handoff, conversation.handoff_id) if conversation.handoff_id else None
    approval = session.get(Approval, conversation.approval_id) if conversation.approval_id else None
    return summary_of(conversation, handoff, approval)


def list_summaries(session: Session, which: str, agent_id: str) -> list[Summary]:
    """At most `LIST_LIMIT` summaries: the most urgent first, then who waits longest, then the latest."""
    columns = conversations.c
    query = (
        select(Conversation, Handoff, Approval)
        .outerjoin(handoffs, handoffs.c.id == columns.handoff_id)
        .outerjoin(approvals, approvals.c.id == columns.approval_id)
    )
    if which == "mine":
        query = query.where(columns.state == ConversationState.ASSIGNED.value, columns.agent_id == agent_id)
    elif which == "approvals":
        query = query.where(columns.approval_id.is_not(None))
    elif which != "all":
        query = query.where(columns.state == ConversationState(which).value)
    order = (
        columns.urgency.desc(),
        columns.waiting_since.is_(None),
        columns.waiting_since,
        columns.last_at.is_(None),
        columns.last_at.desc(),
        columns.id,
    )
    rows = session.execute(query.order_by(*order).limit(LIST_LIMIT)).all()
    return [summary_of(*row) for row in rows]


def tell_shopper(session: Session, conversation: Conversation) -> None:
    """After the commit, the shopper's pages hear where the conversation stands."""
    now = status(session, conversation)
    event: Any = {"type": "conversation.changed", **now}
    tell(session, Published(conversation_topic(conversation.id), event))


def tell_who_is_here(session: Session, conversation: Conversation) -> None:
    """After the commit, who tells customers of their orders hears that this one may have missed something."""
    if conversation.customer_id is not None:
        tell(session, CustomerHere(conversation.customer_id))


def tell_agents(session: Session, conversation: Conversation) -> None:
    """After the commit, every desk page hears of the conversation's new summary."""
    event: Any = {"type": "conversation.changed", "conversation": summary(session, conversation)}
    tell(session, Published(AGENTS, event))
