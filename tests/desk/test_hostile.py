"""Requests that no honest client makes. Each gets an answer of the family, and the desk goes on."""

from __future__ import annotations

import asyncio
import itertools
import json
import time
from typing import Any

import httpx
import pytest
import uvicorn
from sqlalchemy import text as sqltext
from uvicorn.server import ServerState

from desk.connections import HEAD_MAX_BYTES, BoundedHttp
from desk.database import create_desk_engine
from desk.errors import RateLimited
from desk.hub import CONVERSATION_LISTENERS
from desk.limits import RateLimit
from tests.desk.processes import (
    DeskProcess,
    Shopper,
    begin,
    client_of,
    customer_token,
    expect_error,
    sign_in,
)
from tests.desk.test_sockets import opened

CLIENT_ID = "00000000-0000-4000-8000-000000000000"
SESSION = "/api/v1/agents/session"


@pytest.mark.parametrize("origin", ["http://[", "http://", "null", "", "file://", "[", "http://a@b:99999999"])
async def test_an_origin_that_is_none_is_a_foreign_one(http: httpx.AsyncClient, origin: str) -> None:
    response = await http.post(SESSION, json={"email": "a", "password": "b"}, headers={"Origin": origin})
    expect_error(response, 403, "csrf.invalid")


@pytest.mark.parametrize("host", ["[", "a b", "a/b", "host:port", "ho\xe4st", "@", "a:1:2"])
async def test_a_host_that_is_none_is_named(http: httpx.AsyncClient, host: str) -> None:
    for path in ("/api/v1/nothing", SESSION, "/api/v1/conversations", "/desk", "/store/api/session"):
        response = await http.get(path, headers=[(b"Host", host.encode("latin-1"))])
        assert expect_error(response, 422, "request.invalid") == {"Host": "is no host"}


@pytest.mark.parametrize("host", ["localhost", "shop.example:8000", "[::1]:8000", "192.0.2.7"])
async def test_any_real_host_may_be_called(http: httpx.AsyncClient, host: str) -> None:
    expect_error(await http.get(SESSION, headers={"Host": host}), 401, "agent.signed_out")


@pytest.mark.parametrize("name", ["\ud800", "colour\ud800", "x" * 5000, "expected", "do", "self"])
async def test_the_name_of_a_field_is_the_clients_and_may_be_anything(
    http: httpx.AsyncClient, name: str
) -> None:
    shopper = await begin(http)
    headers = {**shopper.headers, "Content-Type": "application/json"}
    for value in ("\0", "\udfff", "a", None, {"text": 1}):
        body = json.dumps({"client_id": CLIENT_ID, "text": "a", name: value})
        response = await http.post(f"{shopper.path}/messages", content=body, headers=headers)
        assert response.status_code == 422, response.text
        assert response.json()["error"]["code"] in ("request.invalid", "request.unknown_field")
        assert len(response.content) < 1000
    assert (await shopper.status())["last_seq"] == 0


@pytest.mark.parametrize(
    "path",
    [
        "/assets/%00",
        "/assets/..%2f..%2fpackage.json",
        "/assets/%2e%2e/%2e%2e/package.json",
        "/assets/....//package.json",
        "/assets/%5c..%5c..",
        "/assets/" + "a" * 3000,
        "/assets/%ff%fe",
        "/assets/",
    ],
)
async def test_assets_are_only_those_of_the_build(http: httpx.AsyncClient, path: str) -> None:
    expect_error(await http.get(path), 404, "request.not_found")


@pytest.mark.parametrize("path", ["/store/api/session", "/api/v1/conversations"])
async def test_a_body_without_an_end_is_too_large_everywhere(http: httpx.AsyncClient, path: str) -> None:
    async def endless() -> Any:
        for _ in range(100):
            yield b" " * 10_000

    response = await http.post(path, content=endless(), headers={"Content-Type": "application/json"})
    expect_error(response, 413, "request.too_large")


async def test_a_head_without_an_end_is_refused(desk: DeskProcess) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", desk.port)
    writer.write(b"GET /api/v1/health HTTP/1.1\r\nHost: localhost\r\nX-Long: ")
    for _ in range(64):
        writer.write(b"a" * HEAD_MAX_BYTES)
        await writer.drain()
    answer = await asyncio.wait_for(reader.read(1000), 10)
    assert answer.startswith(b"HTTP/1.1 431 "), answer
    error = json.loads(answer.partition(b"\r\n\r\n")[2])["error"]
    assert error["code"] == "request.too_large"
    assert error["fields"] == {"limit": HEAD_MAX_BYTES}
    writer.close()


async def test_a_long_but_honest_head_is_served(http: httpx.AsyncClient) -> None:
    shopper: Shopper = await begin(http)
    cookie = {"Cookie": "a=" + "b" * (HEAD_MAX_BYTES - 2000)}
    assert (await http.get(shopper.path, headers={**shopper.headers, **cookie})).status_code == 200


async def test_a_request_that_does_not_arrive_is_not_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desk.connections.ARRIVAL_SECONDS", 0.3)

    async def app(_scope: Any, receive: Any, send: Any) -> None:
        while (await receive()).get("more_body"):
            pass
        await asyncio.sleep(0.5)  # longer than a request may take to arrive
        await send({"type": "http.response.start", "status": 204, "headers": []})
        await send({"type": "http.response.body", "body": b""})

    config = uvicorn.Config(app, log_config=None, interface="asgi3", ws="none")
    config.load()
    server = await asyncio.get_running_loop().create_server(
        lambda: BoundedHttp(config, ServerState(), {}), "127.0.0.1", 0
    )
    port = server.sockets[0].getsockname()[1]
    starts = (b"", b"GET / HTTP/1.1\r\nHost: a", b"POST / HTTP/1.1\r\nContent-Length: 5\r\n\r\nab")
    for start in starts:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(start)
        assert await asyncio.wait_for(reader.read(), 10) == b""
        writer.close()
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(b"POST / HTTP/1.1\r\nContent-Length: 2\r\n\r\nab")
    assert (await asyncio.wait_for(reader.read(100), 10)).startswith(b"HTTP/1.1 204 ")
    writer.close()
    server.close()


async def test_so_many_may_wait_for_one_conversation(desk: DeskProcess, http: httpx.AsyncClient) -> None:
    shopper, other = await begin(http), await begin(http)
    path = f"{shopper.path}/messages?wait=20"
    polls = [
        asyncio.create_task(http.get(path, headers=shopper.headers))
        for _ in range(CONVERSATION_LISTENERS + 8)
    ]
    for poll in itertools.islice(asyncio.as_completed(polls), 8):
        response = await poll
        fields = expect_error(response, 429, "rate.limited")
        assert response.headers["retry-after"] == str(fields["retry_after"])
    async with opened(desk, f"/conversations/{shopper.id}/events") as listener:
        await listener.send({"type": "hello", "token": shopper.token, "after": 0})
        assert await listener.error() == "rate.limited"
        assert await listener.close_code() == 4429
    assert (await other.page(wait=0.1))["messages"] == []
    await shopper.send("Hello")
    answers = await asyncio.gather(*polls)
    assert sum(response.status_code == 200 for response in answers) == CONVERSATION_LISTENERS


async def test_long_keys_of_a_rate_limit_are_kept_short() -> None:
    limit = RateLimit("messages", per_minute=60, burst=1)
    for key in ("a" * 60_000, "b" * 60_000, "\udcff" * 200):
        limit.take(key)
        with pytest.raises(RateLimited):
            limit.take(key)
    assert max(len(key) for key in limit._buckets) <= 100


async def test_a_buttons_payload_is_sent_with_its_title(http: httpx.AsyncClient) -> None:
    shopper = await begin(http)
    await shopper.answer_to("!buttons")
    expect_error(await shopper.post("No", payload="/affirm"), 422, "payload.not_offered")
    expect_error(await shopper.post("", payload="/affirm"), 422, "message.empty")
    assert await shopper.answer_to(" Yes ", payload="/affirm") == "2: /affirm"
    assert await shopper.answer_to("whatever a card is called", payload="/track{}") == "3: /track{}"


@pytest.mark.parametrize("seconds", [3600 + 600, 86_400 * 365, 10**12, 1e308])
async def test_a_customer_token_is_good_for_an_hour_at_most(http: httpx.AsyncClient, seconds: float) -> None:
    token = customer_token(exp=time.time() + seconds)
    response = await http.post("/api/v1/conversations", json={"customer_token": token})
    expect_error(response, 401, "customer_token.invalid")


async def test_an_hour_ahead_is_not_too_long(http: httpx.AsyncClient) -> None:
    await begin(http, customer_token=customer_token(exp=int(time.time()) + 3600))


async def test_what_shoppers_write_stays_out_of_the_log(sqlite_desk: DeskProcess) -> None:
    secret = "My secret is 4711"
    engine = create_desk_engine(sqlite_desk.database_url)
    with engine.begin() as connection:
        connection.execute(
            sqltext(
                "CREATE TRIGGER no_answers BEFORE INSERT ON messages WHEN NEW.author = 'bot' "
                "BEGIN SELECT RAISE(ABORT, 'no answers today'); END"
            )
        )
    engine.dispose()
    async with client_of(sqlite_desk) as http:
        agent = await sign_in(http)
        for text in (secret, f"!refuse {secret}"):
            shopper = await begin(http, customer_token=customer_token(email="secret@4711.example"))
            await shopper.send(text)
            await shopper.wait_for_state("queued")
            turn = (await agent.get(f"/{shopper.id}"))["messages"][0]["turn"]
            assert turn["error"]
            assert "4711" not in turn["error"]
    assert "no answers today" in sqlite_desk.log
    assert "4711" not in sqlite_desk.log
    assert shopper.token not in sqlite_desk.log
    (sqlite_desk.folder / "desk.log").write_text("")
