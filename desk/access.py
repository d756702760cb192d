"""Rows reach a view only through these functions: each checks who asks."""

from __future__ import annotations

from sqlalchemy.orm import Session

from desk.errors import ApprovalNotFound, ConversationNotFound, SignedOut, TokenInvalid
from desk.models import Agent, Approval, Conversation
from desk.services.agents import agent_of_session
from desk.services.conversations import lock_conversation
from desk.services.proofs import proven_in
from desk.tokens import same_hash, token_hash
from shop.services.identity import Proof, Shopper

_ID_CHARACTERS = 32


def shopper_conversation(
    session: Session, conversation_id: str, token: str | None, *, lock: bool = False
) -> Conversation:
    """The shopper's conversation. Unknown, another's and a wrong token get the same `TokenInvalid`."""
    conversation = _conversation(session, conversation_id, lock=lock) if token else None
    if conversation is None or not token or not same_hash(conversation.token_hash, token_hash(token)):
        raise TokenInvalid
    return conversation


def signed_in_agent(session: Session, session_token: str | None) -> Agent:
    """The agent whose cookie this is. Raises `SignedOut`."""
    agent = agent_of_session(session, session_token) if session_token else None
    if agent is None:
        raise SignedOut
    return agent


def agent_conversation(
    session: Session, _agent: Agent, conversation_id: str, *, lock: bool = False
) -> Conversation:
    """A conversation for a signed-in agent, who may see all of them. Raises `ConversationNotFound`."""
    conversation = _conversation(session, conversation_id, lock=lock)
    if conversation is None:
        raise ConversationNotFound(conversation_id)
    return conversation


def agent_approval(session: Session, _agent: Agent, approval_id: str) -> Approval:
    """An approval for a signed-in agent, who may see all of them. Raises `ApprovalNotFound`."""
    approval: Approval | None = session.get(Approval, approval_id) if _is_id(approval_id) else None
    if approval is None:
        raise ApprovalNotFound(approval_id)
    return approval


def _is_id(text: str) -> bool:
    """Whatever a path may hold: PostgreSQL refuses to look for NUL."""
    return len(text) == _ID_CHARACTERS and text.isalnum()


def _conversation(session: Session, conversation_id: str, *, lock: bool) -> Conversation | None:
    if not _is_id(conversation_id):
        return None
    if lock:
        return lock_conversation(session, conversation_id)
    found: Conversation | None = session.get(Conversation, conversation_id)
    return found


def shopper_of(conversation: Conversation) -> Shopper:
    """Who the conversation's shopper is to the shop: signed in, and with the orders proven in it."""
    proven = proven_in(conversation.snapshot)
    if conversation.customer_id is not None:
        return Shopper(conversation.customer_id, Proof.SIGNED, proven)
    return Shopper(None, Proof.ORDER_EMAIL if proven else Proof.ANONYMOUS, proven)
