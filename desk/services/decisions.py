"""Decisions about approvals: one agent's, checked against her level, carried out by a turn of the bot."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desk.errors import ApprovalDecided, ApprovalNotFound
from desk.models import Agent, Approval, Conversation, Turn, utc_now
from desk.models.approvals import approvals
from desk.models.turns import turns
from desk.services.approvals import lock_approval, tell_approval
from desk.services.conversations import mark_pending_approval, tell_agents
from desk.services.messages import add_system_message
from desk.services.turns import TurnRules, add_decision_turn, reopen_turn
from desk.states import UNDECIDED, ConversationState, TurnState

# Outcomes after which it may be decided anew: nothing was done.
UNDONE = ("refused", "failed")
_RETRIES_AT_ONCE = 20


@dataclass(frozen=True)
class Wanted:
    """A decision: `approved`, `declined` or `changed`; `amount` in minor units of the order's currency."""

    state: str
    resolution: str | None = None
    amount: dict[str, Any] | None = None
    reason: str | None = None


def find_open(session: Session, approval_id: str, agent: Agent, wanted: Wanted) -> tuple[Approval, bool]:
    """The approval, and whether it waits for this decision; False where `agent` has made it already.

    Raises `ApprovalNotFound`, `ApprovalDecided`.
    """
    approval = session.get(Approval, approval_id)
    if approval is None:
        raise ApprovalNotFound(approval_id)
    return approval, _is_open(approval, agent, wanted)


def decide(session: Session, approval_id: str, agent: Agent, wanted: Wanted, rules: TurnRules) -> Approval:
    """Store the decision, tell that there is one, and let the bot carry it out. Of several, one wins.

    Raises `ApprovalNotFound`, `ApprovalDecided`.
    """
    found = lock_approval(session, approval_id)
    if found is None:
        raise ApprovalNotFound(approval_id)
    conversation, approval = found
    if not _is_open(approval, agent, wanted):
        return approval
    approval.state, approval.decided_at = wanted.state, utc_now()
    approval.agent_id, approval.agent_name, approval.agent_level = agent.id, agent.name, agent.level
    approval.decision = _as_data(wanted, agreed=_speaks_with_her(conversation, agent))
    approval.outcome = approval.settled_at = approval.remedy_number = None
    mark_pending_approval(session, conversation)
    message = add_system_message(session, conversation, "approval.decided", agent=agent.name)
    session.flush()
    add_decision_turn(session, conversation, message, approval, rules)
    tell_agents(session, conversation)
    tell_approval(session, approval)
    return approval


def _speaks_with_her(conversation: Conversation, agent: Agent) -> bool:
    assigned = conversation.current_state is ConversationState.ASSIGNED
    return assigned and conversation.agent_id == agent.id


def _as_data(wanted: Wanted, *, agreed: bool) -> dict[str, Any]:
    return {
        "resolution": wanted.resolution,
        "amount": wanted.amount,
        "reason": wanted.reason,
        "agreed": agreed,
    }


def _is_open(approval: Approval, agent: Agent, wanted: Wanted) -> bool:
    if approval.state in UNDECIDED or approval.outcome in UNDONE:
        return True
    agreed = bool((approval.decision or {}).get("agreed"))
    same = (approval.state, approval.decision) == (wanted.state, _as_data(wanted, agreed=agreed))
    if not same or approval.agent_id != agent.id:
        raise ApprovalDecided(approval.agent_name or "another agent", approval.state)
    return False


def undone_decisions(session: Session) -> list[str]:
    """Ids of approvals whose decision no worker could be reached for."""
    query = (
        select(approvals.c.id)
        .join(turns, turns.c.id == approvals.c.decision_turn_id)
        .where(
            approvals.c.outcome.is_(None),
            approvals.c.decision_turn_id.is_not(None),
            turns.c.status == TurnState.FAILED.value,
        )
        .limit(_RETRIES_AT_ONCE)
    )
    return list(session.execute(query).scalars())


def retry(session: Session, approval_id: str, rules: TurnRules) -> None:
    """Carry a decision out that `undone_decisions` named."""
    found = lock_approval(session, approval_id)
    if found is None or found[1].outcome is not None:
        return
    conversation, approval = found
    turn = session.get(Turn, approval.decision_turn_id, populate_existing=True)
    if turn.status == TurnState.FAILED.value:
        reopen_turn(session, conversation, turn, rules)
