"""Agents see conversations, take them, answer, give them back or resolve them."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from typing import Any, Literal

from fastapi import APIRouter, Request
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session
from starlette.responses import JSONResponse, Response

from desk.access import agent_conversation
from desk.application import Desk, desk_of
from desk.events import Summary
from desk.models import Agent, Conversation
from desk.orders import shopper_orders
from desk.replies import ConversationDetail, ConversationList, ConversationSummary
from desk.requests import Nothing, Reply, Resolution
from desk.services import handoffs
from desk.services.approvals import list_approvals, reason_to_claim
from desk.services.conversations import list_summaries, summary
from desk.services.messages import check_text, find_earlier, post_reply, transcript
from desk.services.ratings import ratings_of
from desk.services.turns import answer_what_waits
from desk.views.callers import require_agent
from desk.wire import agent_message_of, approval_of, rating_of
from shop.errors import ShopError

router = APIRouter(prefix="/desk/conversations", tags=["agent"])
_log = logging.getLogger(__name__)
Which = Literal["queued", "assigned", "mine", "bot", "resolved", "approvals", "all"]


@router.get("", response_model=ConversationList)
async def index(request: Request, state: Which = "queued") -> Response:
    """Conversations: the most urgent first, then who waits longest, then the latest; at most 200."""
    agent = await require_agent(request)
    found = await desk_of(request).database.read(list_summaries, state, agent.id)
    return JSONResponse({"conversations": found})


@router.get("/{conversation_id}", response_model=ConversationDetail)
async def show(request: Request, conversation_id: str) -> Response:
    """One conversation with its messages, what was understood of them, and the shopper's orders."""
    agent = await require_agent(request)
    desk = desk_of(request)
    conversation, detail = await desk.database.read(_detail, agent, conversation_id)
    return JSONResponse({**detail, "orders": await _orders(desk, conversation)})


def _detail(session: Session, agent: Agent, conversation_id: str) -> tuple[Conversation, dict[str, Any]]:
    conversation = agent_conversation(session, agent, conversation_id)
    rows = transcript(session, conversation_id)
    detail = {
        **summary(session, conversation),
        "messages": [agent_message_of(message, turn) for message, turn in rows],
        "ratings": [rating_of(rating) for rating in ratings_of(session, conversation_id)],
        "approvals": [approval_of(approval) for approval in list_approvals(session, conversation_id)],
    }
    session.expunge_all()
    return conversation, detail


async def _orders(desk: Desk, conversation: Conversation) -> list[dict[str, Any]]:
    try:
        return await asyncio.to_thread(shopper_orders, desk.shop_database, conversation)
    except (ShopError, SQLAlchemyError):
        # The agent can help without them; the shop's database is not ours.
        _log.exception("the orders of conversation %s could not be read", conversation.id)
        return []


@router.post("/{conversation_id}/claim", response_model=ConversationSummary)
async def claim(request: Request, conversation_id: str, body: Nothing) -> Response:  # noqa: ARG001
    """Take a conversation that waits, or one with an approval that does. Of two who try, one wins."""
    agent = await require_agent(request)

    def service(session: Session) -> Summary:
        told = reason_to_claim(session, agent_conversation(session, agent, conversation_id))
        return summary(session, handoffs.claim(session, conversation_id, agent, told))

    return JSONResponse(await desk_of(request).database.write(service))


@router.post("/{conversation_id}/reply", response_model=ConversationSummary)
async def reply(request: Request, conversation_id: str, body: Reply) -> Response:
    """Answer the shopper. A repeat with the same client_id is harmless."""
    agent, desk = await require_agent(request), desk_of(request)
    check_text(body.text, desk.settings.message_max_characters)

    def answer(session: Session, conversation: Conversation) -> None:
        # A repeat is harmless also when the conversation has moved on since.
        if not find_earlier(session, conversation, "agent", body.client_id, body.text, None):
            handoffs.require_mine(conversation, agent)
            post_reply(session, conversation, agent, body.client_id, body.text)

    response = await _change(desk, agent, conversation_id, answer)
    desk.presence.stops_typing(conversation_id, "agent")
    return response


@router.post("/{conversation_id}/return", response_model=ConversationSummary)
async def give_back(request: Request, conversation_id: str, body: Nothing) -> Response:  # noqa: ARG001
    """Give the conversation back to the bot, which answers what the shopper wrote since the last answer."""
    agent, desk = await require_agent(request), desk_of(request)

    def give(session: Session, conversation: Conversation) -> None:
        handoffs.return_to_bot(session, conversation, agent)
        answer_what_waits(session, conversation, desk.rules)

    return await _change(desk, agent, conversation_id, give)


@router.post("/{conversation_id}/resolve", response_model=ConversationSummary)
async def resolve(request: Request, conversation_id: str, body: Resolution) -> Response:
    """The matter is settled. The shopper's next message goes to the bot."""
    agent, desk = await require_agent(request), desk_of(request)

    def close(session: Session, conversation: Conversation) -> None:
        days = desk.settings.rating_pause_days
        handoffs.resolve(session, conversation, agent, body.last_seq, rating_pause_days=days)

    return await _change(desk, agent, conversation_id, close)


async def _change(
    desk: Desk, agent: Agent, conversation_id: str, change: Callable[[Session, Conversation], None]
) -> Response:
    def service(session: Session) -> Summary:
        conversation = agent_conversation(session, agent, conversation_id, lock=True)
        change(session, conversation)
        return summary(session, conversation)

    return JSONResponse(await desk.database.write(service))
