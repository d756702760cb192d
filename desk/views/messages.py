"""Shoppers send messages and wait for answers (long poll)."""

from __future__ import annotations

import asyncio
from typing import Any

from fastapi import APIRouter, Query, Request
from sqlalchemy.orm import Session
from starlette.responses import JSONResponse, Response

from desk.access import shopper_conversation
from desk.application import Desk, desk_of
from desk.hub import CONVERSATION_LISTENERS, conversation_topic
from desk.models import Message
from desk.replies import MessageAccepted, MessagePage
from desk.requests import MessageBody
from desk.services.conversations import status
from desk.services.messages import check_text, messages_after
from desk.services.turns import has_open_answer, post_message
from desk.views.callers import bearer
from desk.wire import message_of, timestamp

router = APIRouter(prefix="/conversations/{conversation_id}/messages", tags=["shopper"])
LONGEST_WAIT_SECONDS = 25


@router.post("", status_code=202, response_model=MessageAccepted)
async def send(request: Request, conversation_id: str, body: MessageBody) -> Response:
    """Send a message. 202 means that it is stored; a repeat with the same client_id is harmless."""
    message = await accept(desk_of(request), conversation_id, bearer(request), body)
    accepted = {
        "seq": message.seq,
        "client_id": message.client_id,
        "created_at": timestamp(message.created_at),
    }
    return JSONResponse(accepted, 202)


async def accept(desk: Desk, conversation_id: str, token: str | None, body: MessageBody) -> Message:
    """Check a shopper's message and store it with its turn."""
    check_text(body.text, desk.settings.message_max_characters, beside_photos=bool(body.photos))
    # Counted by token: guessing at another's conversation must not use up that shopper's messages.
    desk.message_limit.take(f"{conversation_id} {token}")

    def service(session: Session) -> Message:
        conversation = shopper_conversation(session, conversation_id, token, lock=True)
        return post_message(
            session,
            conversation,
            desk.rules,
            client_id=body.client_id,
            text=body.text,
            payload=body.payload,
            page=body.page.dict() if body.page else None,
            photos=body.photos,
        )

    message = await desk.database.write(service)
    desk.presence.stops_typing(conversation_id, "shopper")
    return message


@router.get("", response_model=MessagePage)
async def receive(
    request: Request,
    conversation_id: str,
    after: int = Query(0, ge=0, le=2**31 - 1),
    wait: float = Query(0, ge=0, le=LONGEST_WAIT_SECONDS),
) -> Response:
    """Messages after a number. Waits until there is one, or state, agent or place in the queue change."""
    desk, token = desk_of(request), bearer(request)
    return JSONResponse(await _wait_for_page(desk, conversation_id, token, after, wait))


async def _wait_for_page(
    desk: Desk, conversation_id: str, token: str | None, after: int, wait: float
) -> dict[str, Any]:
    if not wait:
        return await desk.database.read(_page, desk, conversation_id, token, after)
    topic = conversation_topic(conversation_id)
    # Listen first, read then: what comes between is found by the one or by the other.
    subscription = desk.hub.subscribe(topic, listeners=CONVERSATION_LISTENERS)
    try:
        loop = asyncio.get_running_loop()
        until = loop.time() + wait
        first = page = await desk.database.read(_page, desk, conversation_id, token, after)
        while not page["messages"] and _standing(page) == _standing(first) and not subscription.closed:
            left = until - loop.time()
            if left <= 0:
                break
            await subscription.take_within(left)
            page = await desk.database.read(_page, desk, conversation_id, token, after)
        return page
    finally:
        desk.hub.unsubscribe(topic, subscription)


def _standing(page: dict[str, Any]) -> tuple[Any, ...]:
    return (page["state"], page["agent"], page["queue"])


def _page(
    session: Session, desk: Desk, conversation_id: str, token: str | None, after: int
) -> dict[str, Any]:
    conversation = shopper_conversation(session, conversation_id, token)
    # Before the typing sign, so that no sign stands beside the answer it announced.
    messages = [message_of(row) for row in messages_after(session, conversation_id, after)]
    typing = "agent" if desk.presence.agent_is_typing(conversation_id) else None
    if has_open_answer(session, conversation_id):
        typing = "bot"
    return {**status(session, conversation), "typing": typing, "messages": messages}
