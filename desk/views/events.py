"""WebSockets: shoppers hear of their conversation, agents of all."""

from __future__ import annotations

import asyncio
import contextlib
import json
import logging
from collections.abc import Coroutine
from typing import Any

from fastapi import APIRouter
from pydantic import ValidationError
from sqlalchemy.orm import Session
from starlette.websockets import WebSocket, WebSocketDisconnect

from desk.access import agent_conversation, shopper_conversation, signed_in_agent
from desk.application import Desk, desk_of, validation_error
from desk.errors import (
    DeskError,
    InvalidJson,
    InvalidRequest,
    RateLimited,
    SignedOut,
    TokenInvalid,
    UnknownField,
)
from desk.events import (
    CLOSE_NO_HELLO,
    CLOSE_SIGNED_OUT,
    CLOSE_TOKEN_INVALID,
    CLOSE_TOO_SLOW,
    ErrorEvent,
    Status,
)
from desk.hub import AGENTS, CONVERSATION_LISTENERS, Event, Subscription, conversation_topic
from desk.models import Agent, Message
from desk.requests import (
    AGENT_FRAMES,
    SHOPPER_FRAMES,
    AgentTypingFrame,
    Body,
    Hello,
    MessageBody,
    MessageFrame,
    TypingFrame,
)
from desk.services.conversations import status
from desk.services.handoffs import require_mine
from desk.services.messages import PAGE_LIMIT, messages_after
from desk.services.turns import has_open_answer
from desk.views.callers import is_same_origin, session_cookie
from desk.views.messages import accept
from desk.wire import message_of

router = APIRouter(tags=["events"])
_log = logging.getLogger(__name__)
_HELLO_SECONDS = 10.0
_SESSION_CHECK_SECONDS = 15.0
_CLOSING_SECONDS = 2.0
_SERVICE_RESTART = 1012


class Socket:
    """A connection that speaks JSON frames; errors travel as events and leave it open."""

    def __init__(self, websocket: WebSocket) -> None:
        self._websocket = websocket

    async def send(self, data: Any) -> None:
        """Send an event."""
        await self._websocket.send_text(json.dumps(data, ensure_ascii=False, separators=(",", ":")))

    async def send_encoded(self, text: str) -> None:
        """Send an event that is JSON already."""
        await self._websocket.send_text(text)

    async def refuse(self, error: DeskError) -> None:
        """Say what was wrong with a frame."""
        event: ErrorEvent = {"type": "error", "error": error.as_json()["error"]}
        await self.send(event)

    async def close(self, code: int) -> None:
        """Close, but do not wait for ever for somebody who reads nothing."""
        with contextlib.suppress(asyncio.TimeoutError, RuntimeError, WebSocketDisconnect):
            await asyncio.wait_for(self._websocket.close(code), _CLOSING_SECONDS)

    async def receive(self, frames: dict[str, type[Body]]) -> Body:
        """The next frame, checked. Raises `DeskError` for a wrong one, `WebSocketDisconnect` at the end."""
        message = await self._websocket.receive()
        if message["type"] == "websocket.disconnect":
            raise WebSocketDisconnect(message.get("code", 1006))
        return read_frame(message.get("text"), frames)


def read_frame(text: str | None, frames: dict[str, type[Body]]) -> Body:
    """A frame as one of `frames` by its type. Raises `InvalidJson`, `InvalidRequest`, `UnknownField`."""
    if text is None:
        raise InvalidJson("a binary frame")
    try:
        data = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise InvalidJson("something else") from error
    if not isinstance(data, dict) or not isinstance(data.get("type"), str):
        raise InvalidRequest({"type": "is missing"})
    frame = frames.get(data["type"])
    if frame is None:
        name = data["type"][:50].encode("utf-8", "backslashreplace").decode()
        raise UnknownField([f"type {name}"], [f"type {known}" for known in frames])
    try:
        return frame.parse_obj(data)
    except ValidationError as error:
        raise validation_error(error.errors()) from error


async def run_together(subscription: Subscription, *work: Coroutine[Any, Any, None]) -> None:
    """Run until the first of `work` ends, or the subscription overflows; raises what it raised."""
    tasks = [asyncio.create_task(coroutine) for coroutine in (*work, subscription.wait_for_overflow())]
    try:
        done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
    for task in done:
        task.result()


def _why(subscription: Subscription) -> int:
    """The code to close with: the client reads too slowly, or this process is ending."""
    if subscription.overflowed:
        _log.info("a client reads too slowly: closed, it reconnects after the last message it has")
        return CLOSE_TOO_SLOW
    return _SERVICE_RESTART


@router.websocket("/conversations/{conversation_id}/events")
async def shopper_events(websocket: WebSocket, conversation_id: str) -> None:
    """Messages, state and typing signs of one conversation. The first frame says hello with the token."""
    await websocket.accept()
    desk, socket = desk_of(websocket), Socket(websocket)
    try:
        hello = await asyncio.wait_for(socket.receive({"hello": Hello}), _HELLO_SECONDS)
        assert isinstance(hello, Hello)
        await desk.database.read(shopper_conversation, conversation_id, hello.token)
    except asyncio.TimeoutError:
        await socket.close(CLOSE_NO_HELLO)
    except WebSocketDisconnect:
        return
    except DeskError as error:
        await socket.refuse(error)
        await socket.close(CLOSE_TOKEN_INVALID if isinstance(error, TokenInvalid) else CLOSE_NO_HELLO)
    else:
        await ShopperConnection(desk, socket, conversation_id, hello).serve()


class ShopperConnection:
    """Sends each message once and in order: from the hub while it follows on, from the database otherwise."""

    def __init__(self, desk: Desk, socket: Socket, conversation_id: str, hello: Hello) -> None:
        self._desk = desk
        self._socket = socket
        self._id = conversation_id
        self._token = hello.token
        self._last = hello.after

    async def serve(self) -> None:
        """Until the client goes, the desk ends or the client reads too slowly."""
        topic = conversation_topic(self._id)
        try:
            subscription = self._desk.hub.subscribe(topic, listeners=CONVERSATION_LISTENERS)
        except RateLimited as error:
            await self._socket.refuse(error)
            await self._socket.close(CLOSE_TOO_SLOW)
            return
        try:
            await run_together(subscription, self._write(subscription), self._read())
            await self._socket.close(_why(subscription))
        except (WebSocketDisconnect, RuntimeError):
            pass
        finally:
            self._desk.hub.unsubscribe(topic, subscription)

    async def _write(self, subscription: Subscription) -> None:
        standing = await self._desk.database.read(self._standing)
        await self._socket.send({"type": "conversation.changed", **standing})
        await self._catch_up()
        # Only now: a sign for an answer that is already among the messages would never be taken back.
        if typing := await self._desk.database.read(self._typing):
            await self._socket.send({"type": "typing.changed", "author": typing})
        while not subscription.closed:
            for event in await subscription.take():
                await self._pass_on(event)

    async def _pass_on(self, event: Event) -> None:
        if event.data["type"] != "message.created":
            await self._socket.send_encoded(event.encoded)
            return
        seq = event.data["message"]["seq"]
        if seq == self._last + 1:
            self._last = seq
            await self._socket.send_encoded(event.encoded)
        elif seq > self._last:
            await self._catch_up()

    async def _catch_up(self) -> None:
        while True:
            rows: list[Message] = await self._desk.database.read(messages_after, self._id, self._last)
            for row in rows:
                self._last = row.seq
                await self._socket.send({"type": "message.created", "message": message_of(row)})
            if len(rows) < PAGE_LIMIT:
                return

    def _standing(self, session: Session) -> Status:
        return status(session, shopper_conversation(session, self._id, self._token))

    def _typing(self, session: Session) -> str | None:
        if has_open_answer(session, self._id):
            return "bot"
        return "agent" if self._desk.presence.agent_is_typing(self._id) else None

    async def _read(self) -> None:
        while True:
            try:
                await self._obey(await self._socket.receive(SHOPPER_FRAMES))
            except DeskError as error:
                await self._socket.refuse(error)

    async def _obey(self, frame: Body) -> None:
        if isinstance(frame, MessageFrame):
            body = MessageBody.construct(
                client_id=frame.client_id,
                text=frame.text,
                payload=frame.payload,
                photos=frame.photos,
                page=frame.page,
            )
            message = await accept(self._desk, self._id, self._token, body)
            if message.seq <= self._last:
                # A repeat: its event went by before, perhaps on a connection that broke.
                await self._socket.send({"type": "message.created", "message": message_of(message)})
        elif isinstance(frame, TypingFrame):
            self._desk.presence.types(self._id, "shopper")
        else:
            await self._socket.send({"type": "pong"})


@router.websocket("/desk/events")
async def agent_events(websocket: WebSocket) -> None:
    """Everything that happens in all conversations. The cookie says who; the Origin must be ours."""
    if websocket.headers.get("origin") is None or not is_same_origin(websocket):
        await websocket.close()
        return
    await websocket.accept()
    desk, socket, token = desk_of(websocket), Socket(websocket), session_cookie(websocket)
    try:
        agent = await desk.database.read(signed_in_agent, token)
    except DeskError as error:
        await socket.refuse(error)
        await socket.close(CLOSE_SIGNED_OUT)
    else:
        await AgentConnection(desk, socket, agent, str(token)).serve()


class AgentConnection:
    """A desk page. After a break it loads its lists anew; events only tell what is new."""

    def __init__(self, desk: Desk, socket: Socket, agent: Agent, token: str) -> None:
        self._desk = desk
        self._socket = socket
        self._agent = agent
        self._token = token

    async def serve(self) -> None:
        """Until the page goes, the session ends, the desk ends or the page reads too slowly."""
        subscription = self._desk.hub.subscribe(AGENTS, limit=1024)
        self._desk.presence.agent_came(self._agent)
        try:
            await run_together(subscription, self._write(subscription), self._read(), self._check_session())
            await self._socket.close(_why(subscription))
        except SignedOut:
            await self._socket.close(CLOSE_SIGNED_OUT)
        except (WebSocketDisconnect, RuntimeError):
            pass
        finally:
            self._desk.hub.unsubscribe(AGENTS, subscription)
            self._desk.presence.agent_left(self._agent)

    async def _write(self, subscription: Subscription) -> None:
        while not subscription.closed:
            for event in await subscription.take():
                await self._socket.send_encoded(event.encoded)

    async def _check_session(self) -> None:
        while True:
            await asyncio.sleep(_SESSION_CHECK_SECONDS)
            await self._desk.database.read(signed_in_agent, self._token)

    async def _read(self) -> None:
        while True:
            try:
                await self._obey(await self._socket.receive(AGENT_FRAMES))
            except DeskError as error:
                await self._socket.refuse(error)

    async def _obey(self, frame: Body) -> None:
        if isinstance(frame, AgentTypingFrame):
            await self._desk.database.read(self._may_type, frame.conversation_id)
            self._desk.presence.types(frame.conversation_id, "agent")
        else:
            await self._socket.send({"type": "pong"})

    def _may_type(self, session: Session, conversation_id: str) -> None:
        require_mine(agent_conversation(session, self._agent, conversation_id), self._agent)
