"""Shoppers send photos; they and the agents look at them."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any
from uuid import UUID

from fastapi import APIRouter, Request
from sqlalchemy.orm import Session
from starlette.responses import JSONResponse, Response

from desk.access import agent_conversation, shopper_conversation
from desk.application import Desk, desk_of
from desk.errors import PhotoNotFound
from desk.models import Conversation, Photo
from desk.photos.arrival import arriving
from desk.photos.kinds import PHOTO_TYPES, declared_type
from desk.photos.reading import read_photo
from desk.replies import PhotoRead
from desk.services.photos import check_room, find_repeat, keep_photo, photo_of, take_back
from desk.views.callers import bearer, require_agent

router = APIRouter(prefix="/conversations/{conversation_id}/photos", tags=["shopper"])
agent_router = APIRouter(prefix="/desk/conversations/{conversation_id}/photos", tags=["agent"])

_PICTURE: dict[int | str, dict[str, Any]] = {
    200: {"content": {"image/jpeg": {}}, "description": "The photo as JPEG, without metadata."},
}
_BODY = {
    "requestBody": {
        "required": True,
        "content": {kind: {"schema": {"type": "string", "format": "binary"}} for kind in PHOTO_TYPES},
    }
}
_KEPT_SECONDS = 3600


@router.post("", status_code=201, response_model=PhotoRead, openapi_extra=_BODY)
async def upload(request: Request, conversation_id: str, client_id: UUID) -> Response:
    """Upload a photo, to be sent with a message. A repeat with the same client_id is harmless."""
    desk, token = desk_of(request), bearer(request)
    declared = declared_type(request.headers.get("content-type"))

    def admitted(session: Session, digest: str | None = None) -> Photo | None:
        conversation = shopper_conversation(session, conversation_id, token)
        if digest is None:
            return None
        repeated = find_repeat(session, conversation, str(client_id), digest)
        if repeated is None:
            check_room(session, conversation, desk.photo_rules)
        return repeated

    # Who may not is refused before a byte is taken in, and before one is unpacked.
    await desk.database.read(admitted)
    desk.message_limit.take(f"{conversation_id} {token}")
    async with arriving(request, desk.settings.photo_max_bytes) as arrived:
        photo = await desk.database.read(admitted, arrived.digest)
        if photo is None:
            async with desk.photo_slots:
                picture = await asyncio.to_thread(read_photo, arrived.file, declared)

            def service(session: Session) -> Photo:
                return keep_photo(
                    session,
                    shopper_conversation(session, conversation_id, token, lock=True),
                    desk.photos,
                    desk.photo_rules,
                    client_id=str(client_id),
                    source_digest=arrived.digest,
                    picture=picture,
                )

            photo = await desk.database.write(service)
    return JSONResponse({"id": photo.id, "width": photo.width, "height": photo.height}, 201)


@router.delete("/{photo_id}", status_code=204, response_class=Response)
async def remove(request: Request, conversation_id: str, photo_id: str) -> Response:
    """Take back a photo that was not sent yet."""
    desk, token = desk_of(request), bearer(request)

    def service(session: Session) -> None:
        conversation = shopper_conversation(session, conversation_id, token, lock=True)
        take_back(session, conversation, desk.photos, photo_id)

    await desk.database.write(service)
    return Response(status_code=204)


@router.get("/{photo_id}", response_class=Response, responses=_PICTURE)
async def look(request: Request, conversation_id: str, photo_id: str) -> Response:
    """A photo of this conversation."""
    return await _shopper_sees(request, conversation_id, photo_id, lambda photo: photo.key)


@router.get("/{photo_id}/thumbnail", response_class=Response, responses=_PICTURE)
async def glance(request: Request, conversation_id: str, photo_id: str) -> Response:
    """A photo of this conversation, small."""
    return await _shopper_sees(request, conversation_id, photo_id, lambda photo: photo.thumbnail_key)


@agent_router.get("/{photo_id}", response_class=Response, responses=_PICTURE)
async def inspect(request: Request, conversation_id: str, photo_id: str) -> Response:
    """A photo, for a signed-in agent."""
    return await _agent_sees(request, conversation_id, photo_id, lambda photo: photo.key)


@agent_router.get("/{photo_id}/thumbnail", response_class=Response, responses=_PICTURE)
async def inspect_small(request: Request, conversation_id: str, photo_id: str) -> Response:
    """A photo, small, for a signed-in agent."""
    return await _agent_sees(request, conversation_id, photo_id, lambda photo: photo.thumbnail_key)


async def _shopper_sees(
    request: Request, conversation_id: str, photo_id: str, key: Callable[[Photo], str]
) -> Response:
    token = bearer(request)
    return await _picture(
        desk_of(request),
        lambda session: shopper_conversation(session, conversation_id, token),
        photo_id,
        key,
    )


async def _agent_sees(
    request: Request, conversation_id: str, photo_id: str, key: Callable[[Photo], str]
) -> Response:
    agent = await require_agent(request)
    return await _picture(
        desk_of(request),
        lambda session: agent_conversation(session, agent, conversation_id),
        photo_id,
        key,
    )


async def _picture(
    desk: Desk, conversation: Callable[[Session], Conversation], photo_id: str, key: Callable[[Photo], str]
) -> Response:
    found = await desk.database.read(lambda session: key(photo_of(session, conversation(session), photo_id)))
    content = await asyncio.to_thread(desk.photos.get, found)
    if content is None:
        raise PhotoNotFound
    headers = {
        # Nothing but pixels is in it; and should a browser think otherwise, it may do nothing.
        "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'; sandbox",
        "Content-Disposition": 'inline; filename="photo.jpg"',
        # The same address may be asked for by who may not see it.
        "Cache-Control": f"private, max-age={_KEPT_SECONDS}",
        "Vary": "Authorization, Cookie",
    }
    return Response(content, media_type="image/jpeg", headers=headers)
