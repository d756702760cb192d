"""WebSockets: everything once and in order, also after a break; wrong frames refused, the connection kept."""

from __future__ import annotations

import asyncio
import json
import socket
import uuid
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import httpx
import pytest
import websockets
from websockets.legacy.client import WebSocketClientProtocol, connect

from desk.replies import AgentMessageRead, ConversationSummary, MessageRead, Standing
from tests.desk.processes import Agent, DeskProcess, Shopper, begin, client_of, eventually, sign_in

WITHIN_SECONDS = 15.0


class Listener:
    """A connection that keeps what came."""

    def __init__(self, socket: WebSocketClientProtocol) -> None:
        self.socket = socket
        self.events: list[dict[str, Any]] = []

    async def send(self, frame: Any) -> None:
        await self.socket.send(frame if isinstance(frame, str | bytes) else json.dumps(frame))

    async def next(self, kind: str, **fields: Any) -> dict[str, Any]:
        """The next event of this kind with these fields; those before it are kept in `events`."""
        while True:
            event = json.loads(await asyncio.wait_for(self.socket.recv(), WITHIN_SECONDS))
            self.events.append(event)
            if event["type"] == kind and all(event.get(name) == value for name, value in fields.items()):
                return dict(event)

    async def message(self, author: str) -> dict[str, Any]:
        """The next message of this author."""
        while True:
            event = await self.next("message.created")
            if event["message"]["author"] == author:
                return dict(event["message"])

    async def error(self) -> str:
        return str((await self.next("error"))["error"]["code"])

    async def close_code(self) -> int:
        """Read on until the desk closes the connection."""
        try:
            while True:
                await asyncio.wait_for(self.socket.recv(), WITHIN_SECONDS)
        except websockets.exceptions.ConnectionClosed as closed:
            return int(closed.code)


@asynccontextmanager
async def opened(desk: DeskProcess, path: str, **headers: str) -> AsyncIterator[Listener]:
    url = f"ws://127.0.0.1:{desk.port}/api/v1{path}"
    async with connect(url, extra_headers=headers, compression=None) as socket:
        yield Listener(socket)


@asynccontextmanager
async def listening(desk: DeskProcess, shopper: Shopper, after: int = 0) -> AsyncIterator[Listener]:
    async with opened(desk, f"/conversations/{shopper.id}/events") as listener:
        await listener.send({"type": "hello", "token": shopper.token, "after": after})
        await listener.next("conversation.changed")
        yield listener


@asynccontextmanager
async def at_the_desk(desk: DeskProcess, agent: Agent) -> AsyncIterator[Listener]:
    async with opened(desk, "/desk/events", Cookie=agent.cookie, Origin=desk.url) as listener:
        await listener.next("agents.changed")
        yield listener


async def test_messages_come_as_events(desk: DeskProcess, http: httpx.AsyncClient) -> None:
    shopper = await begin(http)
    async with listening(desk, shopper) as listener:
        Standing.parse_obj({name: value for name, value in listener.events[0].items() if name != "type"})
        await shopper.send("Hello")
        asked, answered = await listener.message("shopper"), await listener.message("bot")
        assert MessageRead.parse_obj(asked).seq == 1
        assert MessageRead.parse_obj(answered).text == "1: Hello"


async def test_a_message_may_be_sent_over_the_socket(desk: DeskProcess, http: httpx.AsyncClient) -> None:
    shopper = await begin(http)
    client_id = str(uuid.uuid4())
    frame = {"type": "message.send", "client_id": client_id, "text": "Hello"}
    async with listening(desk, shopper) as listener:
        await listener.send(frame)
        assert (await listener.message("shopper"))["client_id"] == client_id
        assert (await listener.message("bot"))["text"] == "1: Hello"
        await listener.send(frame)
        assert (await listener.message("shopper"))["seq"] == 1, "a repeat is acknowledged again"
        await listener.send({**frame, "text": "Other"})
        assert await listener.error() == "message.client_id_conflict"
        await listener.send({**frame, "client_id": str(uuid.uuid4()), "text": " "})
        assert await listener.error() == "message.empty"
    assert (await shopper.status())["last_seq"] == 2


async def test_after_a_break_nothing_is_missing_and_nothing_comes_twice(
    desk: DeskProcess, http: httpx.AsyncClient
) -> None:
    shopper = await begin(http)
    async with listening(desk, shopper) as listener:
        await shopper.send("One")
        last = (await listener.message("bot"))["seq"]
    await shopper.answer_to("Two, while nobody listened")
    async with listening(desk, shopper, after=last) as listener:
        sending = asyncio.gather(*(shopper.send(f"More {number}") for number in range(5)))
        seen: list[int] = []
        while len(seen) < 12:
            seen.append((await listener.next("message.created"))["message"]["seq"])
        await sending
    assert seen == list(range(3, 15))


async def test_a_long_history_comes_whole(desk: DeskProcess, http: httpx.AsyncClient) -> None:
    shopper = await begin(http)
    for number in range(0, 105, 15):
        await asyncio.gather(*(shopper.send(f"M{number + step}") for step in range(15)))
    await shopper.wait_for(lambda message: message["text"].startswith("105: "), within=60)
    async with listening(desk, shopper) as listener:
        seen = [(await listener.next("message.created"))["message"]["seq"] for _ in range(210)]
    assert seen == list(range(1, 211))


@pytest.mark.parametrize(
    ("frame", "code"),
    [
        ("{", "request.invalid_json"),
        (b"\x00", "request.invalid_json"),
        ("[]", "request.invalid"),
        ("{}", "request.invalid"),
        ('{"type": 5}', "request.invalid"),
        ('{"type": "dance"}', "request.unknown_field"),
        ('{"type": "\\ud800"}', "request.unknown_field"),
        ('{"type": "ping", "colour": "red"}', "request.unknown_field"),
        ('{"type": "hello", "token": "x"}', "request.unknown_field"),
        ('{"type": "message.send", "text": "x"}', "request.invalid"),
    ],
)
async def test_wrong_frames_are_refused_and_the_connection_stays(
    desk: DeskProcess, http: httpx.AsyncClient, frame: str | bytes, code: str
) -> None:
    shopper, agent = await begin(http), await sign_in(http)
    async with listening(desk, shopper) as listener, at_the_desk(desk, agent) as page:
        for connection in (listener, page):
            if connection is page and "message.send" in str(frame):
                continue
            await connection.send(frame)
            assert await connection.error() == code
            await connection.send({"type": "ping"})
            await connection.next("pong")


async def test_a_socket_opens_only_with_the_conversations_own_token(
    desk: DeskProcess, http: httpx.AsyncClient
) -> None:
    shopper, other = await begin(http), await begin(http)
    for id_, token in ((shopper.id, other.token), (shopper.id, ""), ("0" * 32, shopper.token)):
        async with opened(desk, f"/conversations/{id_}/events") as listener:
            await listener.send({"type": "hello", "token": token, "after": 0})
            assert await listener.error() == "token.invalid"
            assert await listener.close_code() == 4401
    for first in ({"type": "ping"}, {"type": "hello", "token": shopper.token, "after": -1}):
        async with opened(desk, f"/conversations/{shopper.id}/events") as listener:
            await listener.send(first)
            await listener.next("error")
            assert await listener.close_code() == 4408


async def test_agents_see_everything_live(desk: DeskProcess, http: httpx.AsyncClient) -> None:
    maya, jonas = await sign_in(http, "Maya"), await sign_in(http, "Jonas")
    async with at_the_desk(desk, maya) as page, at_the_desk(desk, jonas) as other:
        names = [agent["name"] for agent in (await page.next("agents.changed"))["agents"]]
        assert names == ["Jonas", "Maya"]
        shopper = await begin(http)
        await shopper.send("!handoff angry 2")
        created = await page.next("message.created", conversation_id=shopper.id)
        assert AgentMessageRead.parse_obj(created["message"]).author == "shopper"
        parsed = await page.next("message.parsed", conversation_id=shopper.id, seq=1)
        assert parsed["parse"]["mood"]["label"] == "calm"
        while True:
            changed = await page.next("conversation.changed")
            summary = ConversationSummary.parse_obj(changed["conversation"])
            if summary.id == shopper.id and summary.state == "queued":
                break
        assert summary.handoff
        assert summary.handoff.urgency == 2
        await maya.does(shopper.id, "claim")
        while True:
            changed = await other.next("conversation.changed")
            if changed["conversation"]["id"] == shopper.id and changed["conversation"]["state"] == "assigned":
                break
        assert changed["conversation"]["agent"]["name"] == "Maya"


async def test_both_sides_see_each_other_typing(desk: DeskProcess, http: httpx.AsyncClient) -> None:
    agent, stranger = await sign_in(http, "Maya"), await sign_in(http, "Jonas")
    shopper = await begin(http)
    await shopper.send("!handoff asked 1")
    await shopper.wait_for_state("queued")
    await agent.does(shopper.id, "claim")
    async with listening(desk, shopper, after=99) as listener, at_the_desk(desk, agent) as page:
        await listener.send({"type": "typing"})
        await page.next("typing.changed", conversation_id=shopper.id, author="shopper")
        await shopper.send("Done")
        await page.next("typing.changed", conversation_id=shopper.id, author=None)
        assert (
            await http.post(f"{shopper.path}/typing", json={}, headers=shopper.headers)
        ).status_code == 204
        await page.next("typing.changed", conversation_id=shopper.id, author="shopper")
        await page.send({"type": "typing", "conversation_id": shopper.id})
        await listener.next("typing.changed", author="agent")
        assert (await shopper.page(after=99))["typing"] == "agent"
        await agent.reply(shopper.id, "Hello")
        await listener.next("typing.changed", author=None)
        async with at_the_desk(desk, stranger) as other:
            await other.send({"type": "typing", "conversation_id": shopper.id})
            assert await other.error() == "conversation.already_claimed"


async def test_the_shopper_sees_the_bot_typing_only_when_it_takes_long(
    desk: DeskProcess, http: httpx.AsyncClient
) -> None:
    shopper = await begin(http)
    async with listening(desk, shopper) as listener:
        for attempt in range(8):
            listener.events.clear()
            await shopper.send(f"Quick {attempt}")
            await listener.message("bot")
            if not [event for event in listener.events if event["type"] == "typing.changed"]:
                break
        else:
            pytest.fail("a typing sign came with every quick answer")
        await shopper.send("!hang 0.8")
        await listener.next("typing.changed", author="bot")
        await listener.message("bot")
        await listener.next("typing.changed", author=None)


async def test_the_desks_socket_is_for_signed_in_agents_on_our_pages(
    desk: DeskProcess, http: httpx.AsyncClient
) -> None:
    agent = await sign_in(http)
    for headers in ({"Cookie": agent.cookie}, {"Cookie": agent.cookie, "Origin": "https://evil.example"}):
        with pytest.raises(websockets.exceptions.InvalidStatusCode) as refused:
            async with opened(desk, "/desk/events", **headers):
                pass
        assert refused.value.status_code == 403
    async with opened(desk, "/desk/events", Origin=desk.url) as listener:
        assert await listener.error() == "agent.signed_out"
        assert await listener.close_code() == 4403


async def test_places_in_the_queue_come_as_events(sqlite_desk: DeskProcess) -> None:
    async with client_of(sqlite_desk) as http:
        agent = await sign_in(http)
        first, second = await begin(http), await begin(http)
        for shopper in (first, second):
            await shopper.send("!handoff angry 2")
            await shopper.wait_for_state("queued")
        async with listening(sqlite_desk, second) as listener:
            assert listener.events[0]["queue"] == {"position": 2}
            await agent.does(first.id, "claim")
            await listener.next("conversation.changed", queue={"position": 1})
            await agent.does(second.id, "claim")
            await listener.next(
                "conversation.changed", state="assigned", agent={"name": agent.name}, queue=None
            )


async def test_who_reads_too_slowly_is_closed_and_catches_up_later(sqlite_desk: DeskProcess) -> None:
    async with client_of(sqlite_desk) as http:
        shopper = await begin(http)
        # With a small window of the client's, little is under way outside the desk.
        small = socket.socket()
        small.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        small.connect(("127.0.0.1", sqlite_desk.port))
        url = f"ws://127.0.0.1:{sqlite_desk.port}/api/v1/conversations/{shopper.id}/events"
        async with connect(url, sock=small, compression=None) as connection:
            listener = Listener(connection)
            await listener.send({"type": "hello", "token": shopper.token, "after": 0})
            # Nothing is read from here on: buffers fill, then the bounded queue does.
            connection.transport.pause_reading()
            for number in range(12):
                await asyncio.gather(*(shopper.send(f"{number} {'😀' * 3900}") for _ in range(20)))
            await shopper.wait_for(lambda message: message["text"].startswith("240: "), within=100)
            await eventually(
                lambda: asyncio.to_thread(lambda: sqlite_desk.log), lambda log: "too slow" in log
            )
            connection.transport.resume_reading()
            assert await listener.close_code() in (4429, 1006)
        async with listening(sqlite_desk, shopper, after=470) as listener:
            seen = [(await listener.next("message.created"))["message"]["seq"] for _ in range(10)]
        assert seen == list(range(471, 481))


async def test_no_typing_sign_stays_beside_the_answer_it_announced(
    desk: DeskProcess, http: httpx.AsyncClient
) -> None:
    """Connecting at any moment of a quick turn: after the answer, nobody is writing."""
    for moment in range(12):
        shopper = await begin(http)
        await shopper.send("Hello")
        await asyncio.sleep(moment * 0.004)
        async with opened(desk, f"/conversations/{shopper.id}/events") as listener:
            await listener.send({"type": "hello", "token": shopper.token, "after": 0})
            await listener.message("bot")
            await listener.send({"type": "ping"})
            await listener.next("pong")
            signs = [
                event for event in listener.events if event["type"] in ("typing.changed", "message.created")
            ]
            answered = max(
                place for place, event in enumerate(signs) if event.get("message", {}).get("author") == "bot"
            )
            assert all(sign["author"] is None for sign in signs[answered + 1 :])
