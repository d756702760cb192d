"""Approvals: asked for by the bot while it goes on talking, decided by one agent, carried out once, told."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desk.database import tell
from desk.facts import Published
from desk.hub import AGENTS
from desk.models import Approval, Conversation, Turn, utc_now
from desk.models.approvals import approvals
from desk.proposals import ProposalRead, Settled
from desk.services.conversations import (
    APPROVAL_URGENCY,
    lock_conversation,
    mark_pending_approval,
    tell_agents,
)
from desk.services.handoffs import call_person
from desk.services.messages import add_system_message
from desk.states import ApprovalState
from desk.tokens import new_id
from desk.wire import approval_of, language_of

_OVERDUE_AT_ONCE = 50


def request_approval(
    session: Session,
    conversation: Conversation,
    turn: Turn,
    proposal: ProposalRead,
    hours: float,
    *,
    customer_id: int | None,
) -> Approval:
    """Store what the bot's turn proposes. A person has so many `hours`; the bot has the word meanwhile.

    `customer_id`: for whom the turn began, who need not be signed in any more.
    """
    now = utc_now()
    approval = Approval(
        id=new_id(),
        conversation_id=conversation.id,
        turn_id=turn.id,
        state=ApprovalState.PENDING.value,
        level="agent" if proposal.asked.level == "bot" else proposal.asked.level,
        customer_id=customer_id,
        proposal=proposal.dict(),
        created_at=now,
        expires_at=now + timedelta(hours=hours),
    )
    session.add(approval)
    mark_pending_approval(session, conversation)
    tell_approval(session, approval)
    return approval


def list_approvals(session: Session, conversation_id: str) -> list[Approval]:
    """All approvals of a conversation, oldest first."""
    query = (
        select(Approval)
        .where(approvals.c.conversation_id == conversation_id)
        .order_by(approvals.c.created_at, approvals.c.id)
    )
    return list(session.execute(query).scalars())


def pending_facts(session: Session, conversation: Conversation, hours: float) -> dict[str, Any]:
    """What the bot must know: how long a decision may take, and what waits for one already."""
    pending: list[dict[str, Any]] = []
    if conversation.approval_id is not None:
        found = list_approvals(session, conversation.id)
        pending = [_subject(row) for row in found if row.state == ApprovalState.PENDING.value]
    return {"hours": hours, "pending": pending}


def _subject(approval: Approval) -> dict[str, Any]:
    proposal = ProposalRead.parse_obj(approval.proposal)
    return {
        "id": approval.id,
        "order_number": proposal.order_number,
        "pieces": {str(item.line_id): item.quantity for item in proposal.items},
        "items": [item.title for item in proposal.items],
        "resolution": proposal.resolution,
    }


def decision_facts(session: Session, turn_id: str) -> dict[str, Any] | None:
    """What the bot must know to carry out the decision of this turn; None where it carries out none."""
    query = select(Approval).where(approvals.c.decision_turn_id == turn_id)
    approval = session.execute(query).scalar_one_or_none()
    if approval is None or approval.decision is None:
        return None
    proposal = ProposalRead.parse_obj(approval.proposal)
    return {
        **_subject(approval),
        **approval.decision,
        "state": approval.state,
        "asked": proposal.resolution,
        "asked_amount": proposal.asked.amount.amount,
        "matter": proposal.matter,
        "intent": proposal.intent,
        "story": proposal.story,
        "rule": proposal.rule,
        "agent": approval.agent_name,
        "level": approval.agent_level,
        "customer_id": approval.customer_id,
    }


def settle(session: Session, conversation: Conversation, settled: Settled) -> None:
    """Note what a turn of this conversation did about a decision."""
    approval = session.get(Approval, settled.approval)
    if approval is None or approval.conversation_id != conversation.id or approval.decision is None:
        raise LookupError(f"Expected a decided approval of this conversation; got {settled.approval!r}.")
    approval.outcome, approval.remedy_number = settled.outcome, settled.number
    approval.settled_at = utc_now()
    tell_approval(session, approval)


def give_up(session: Session, conversation: Conversation, turn_id: str) -> None:
    """A decision could not be carried out, for technical reasons: a person has to see to it."""
    query = select(Approval).where(approvals.c.decision_turn_id == turn_id)
    approval = session.execute(query).scalar_one()
    approval.outcome, approval.settled_at = "failed", utc_now()
    hand_over(session, conversation, approval, "failed")
    tell_approval(session, approval)


def hand_over_decided(session: Session, conversation: Conversation, turn_id: str, reason: str) -> None:
    """The bot could not do what was decided: a person takes it up."""
    query = select(Approval).where(approvals.c.decision_turn_id == turn_id)
    hand_over(session, conversation, session.execute(query).scalar_one(), reason)


def overdue_approvals(session: Session) -> list[str]:
    """Ids of approvals that nobody decided in time."""
    columns = approvals.c
    query = (
        select(columns.id)
        .where(columns.state == ApprovalState.PENDING.value, columns.expires_at <= utc_now())
        .order_by(columns.expires_at)
        .limit(_OVERDUE_AT_ONCE)
    )
    return list(session.execute(query).scalars())


def expire(session: Session, approval_id: str) -> None:
    """Out of time: the conversation goes to a person, who may still decide."""
    found = lock_approval(session, approval_id)
    if found is None or found[1].state != ApprovalState.PENDING.value:
        return
    conversation, approval = found
    approval.state, approval.expired_at = ApprovalState.EXPIRED.value, utc_now()
    mark_pending_approval(session, conversation)
    add_system_message(session, conversation, "approval.expired")
    hand_over(session, conversation, approval, "approval")
    tell_approval(session, approval)


def hand_over(session: Session, conversation: Conversation, approval: Approval, reason: str) -> None:
    """Let a person take care of it; one who has the conversation, or is waited for, only hears of it."""
    summary = handoff_summary(conversation, approval)
    if not call_person(session, conversation, reason=reason, urgency=APPROVAL_URGENCY, summary=summary):
        tell_agents(session, conversation)


def handoff_summary(conversation: Conversation, approval: Approval) -> dict[str, Any]:
    """What an agent should know of a conversation that she gets for its approval."""
    proposal = ProposalRead.parse_obj(approval.proposal)
    facts = {"remedy_story": proposal.story} if proposal.story else {}
    return {
        "intent": proposal.intent,
        "topic": "aftersales",
        "language": language_of(conversation),
        "mood": conversation.mood,
        "order_number": proposal.order_number,
        "sku": proposal.items[0].sku if proposal.items else None,
        "last_text": conversation.last_text or "",
        "facts": facts,
        "proof": proposal.proof,
    }


def reason_to_claim(session: Session, conversation: Conversation) -> dict[str, Any] | None:
    """What an agent takes the conversation for while the bot still has it: its pending approval."""
    if conversation.approval_id is None:
        return None
    return handoff_summary(conversation, session.get(Approval, conversation.approval_id))


def lock_approval(session: Session, approval_id: str) -> tuple[Conversation, Approval] | None:
    """An approval with its conversation, which is held for this transaction; None where there is none."""
    named = session.get(Approval, approval_id)
    conversation = lock_conversation(session, named.conversation_id) if named else None
    if conversation is None:
        return None
    return conversation, session.get(Approval, approval_id, populate_existing=True)


def tell_approval(session: Session, approval: Approval) -> None:
    """After the commit, every desk page hears of it."""
    event: Any = {"type": "approval.changed", "approval": approval_of(approval)}
    tell(session, Published(AGENTS, event))
