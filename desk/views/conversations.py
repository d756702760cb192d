"""Shoppers begin conversations, look where they stand, sign in and out."""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter, Request
from sqlalchemy.orm import Session
from starlette.responses import JSONResponse, Response

from desk.access import shopper_conversation
from desk.application import Desk, desk_of
from desk.errors import InvalidRequest
from desk.replies import ConversationOpened, ConversationStatus
from desk.requests import ConversationStart, Identity, Nothing
from desk.services.conversations import identify, open_conversation, status
from desk.tokens import Customer, read_customer_token
from desk.views.callers import address, bearer
from desk.wire import language_of

router = APIRouter(prefix="/conversations", tags=["shopper"])


@router.post("", status_code=201, response_model=ConversationOpened)
async def begin(request: Request, body: ConversationStart) -> Response:
    """Begin a conversation. The token is shown once; keep it."""
    desk = desk_of(request)
    if body.site not in desk.settings.site_keys:
        raise InvalidRequest({"site": "is not a site of this desk"})
    desk.conversation_limit.take(address(request))
    conversation, token = await desk.database.write(
        open_conversation,
        site=body.site,
        locale=body.locale,
        page=body.page.dict() if body.page else None,
        customer=customer_of(desk, body.customer_token, body.site),
    )
    if conversation.customer_id is not None:
        await desk.touches.welcome_first(conversation.customer_id)
    opened = {
        "id": conversation.id,
        "token": token,
        "state": conversation.state,
        "language": language_of(conversation),
    }
    return JSONResponse(opened, 201)


@router.get("/{conversation_id}", response_model=ConversationStatus)
async def show(request: Request, conversation_id: str) -> Response:
    """Where the conversation stands."""
    shown = await desk_of(request).database.read(_show, conversation_id, bearer(request))
    return JSONResponse(shown)


def _show(session: Session, conversation_id: str, token: str | None) -> dict[str, Any]:
    conversation = shopper_conversation(session, conversation_id, token)
    return {
        "id": conversation.id,
        **status(session, conversation),
        "last_seq": conversation.last_seq,
    }


@router.post("/{conversation_id}/identity", response_model=ConversationStatus)
async def sign_in_or_out(request: Request, conversation_id: str, body: Identity) -> Response:
    """The shopper signed in with the storefront, or out (null), in mid-conversation."""
    desk, token = desk_of(request), bearer(request)

    def service(session: Session) -> int | None:
        conversation = shopper_conversation(session, conversation_id, token, lock=True)
        identify(session, conversation, customer_of(desk, body.customer_token, conversation.site))
        return conversation.customer_id

    customer_id = await desk.database.write(service)
    if customer_id is not None:
        await desk.touches.welcome_first(customer_id)
    return JSONResponse(await desk.database.read(_show, conversation_id, token))


@router.post("/{conversation_id}/typing", status_code=204, response_class=Response)
async def types(request: Request, conversation_id: str, body: Nothing) -> Response:  # noqa: ARG001
    """The shopper is writing: agents see it for a few seconds."""
    desk = desk_of(request)
    await desk.database.read(shopper_conversation, conversation_id, bearer(request))
    desk.presence.types(conversation_id, "shopper")
    return Response(status_code=204)


def customer_of(desk: Desk, customer_token: str | None, site: str) -> Customer | None:
    """Whom the storefront's token proves; None without one. Raises `CustomerTokenInvalid`."""
    if customer_token is None:
        return None
    return read_customer_token(customer_token, site, desk.settings.site_keys)
