"""Messages from outside: acknowledged, stored once, in order, answered; and what is refused."""

from __future__ import annotations

import asyncio
import json
import uuid
from typing import Any

import httpx
import pytest

from desk.replies import ConversationOpened, ConversationStatus, MessageAccepted, MessagePage
from tests.desk.processes import begin, expect_error


async def test_a_message_is_stored_and_answered(http: httpx.AsyncClient) -> None:
    shopper = await begin(http, locale="es-MX")
    response = await shopper.post("Hola, ¿dónde está mi paquete? 📦")
    assert response.status_code == 202
    accepted = MessageAccepted.parse_obj(response.json())
    assert accepted.seq == 1
    messages = await shopper.wait_for(lambda message: message["author"] == "bot")
    assert [(message["seq"], message["author"]) for message in messages] == [(1, "shopper"), (2, "bot")]
    assert messages[0]["text"] == "Hola, ¿dónde está mi paquete? 📦"
    assert messages[0]["client_id"] == accepted.client_id
    assert messages[0]["created_at"] == accepted.created_at
    assert messages[1]["text"] == "1: Hola, ¿dónde está mi paquete? 📦"
    page = MessagePage.parse_obj(await shopper.page(after=1))
    assert [message.seq for message in page.messages] == [2]
    assert page.state == "bot"
    assert page.language == "es"
    assert page.typing is None
    status = ConversationStatus.parse_obj(await shopper.status())
    assert status.last_seq == 2
    assert status.language == "es"


async def test_a_conversation_begins_in_the_language_of_the_page(http: httpx.AsyncClient) -> None:
    for locale, language in (("pt-BR", "pt"), ("zh-Hans-CN", "zh"), ("ar", "ar"), ("sv-SE", "en")):
        response = await http.post("/api/v1/conversations", json={"locale": locale})
        opened = ConversationOpened.parse_obj(response.json())
        assert (opened.state, opened.language) == ("bot", language)


async def test_a_repeat_is_harmless_and_another_body_is_a_conflict(http: httpx.AsyncClient) -> None:
    shopper = await begin(http)
    client_id = str(uuid.uuid4())
    first = await shopper.post("Hello", client_id=client_id)
    again = await asyncio.gather(*(shopper.post("Hello", client_id=client_id) for _ in range(8)))
    assert {response.status_code for response in again} == {202}
    assert all(response.json() == first.json() for response in again)
    for other in ({"text": "Hello!"}, {"text": "Hello", "payload": "/affirm"}):
        response = await shopper.post(client_id=client_id, **other)
        fields = expect_error(response, 409, "message.client_id_conflict")
        assert fields == {"client_id": client_id, "seq": 1}
    messages = await shopper.wait_for(lambda message: message["author"] == "bot")
    assert [message["author"] for message in messages] == ["shopper", "bot"]


async def test_the_same_client_id_in_another_conversation_is_another_message(http: httpx.AsyncClient) -> None:
    one, other = await begin(http), await begin(http)
    client_id = str(uuid.uuid4())
    assert (await one.post("One", client_id=client_id)).status_code == 202
    assert (await other.post("Other", client_id=client_id)).status_code == 202


async def test_many_messages_at_once_are_answered_one_by_one_in_order(http: httpx.AsyncClient) -> None:
    shopper = await begin(http)
    await asyncio.gather(*(shopper.send(f"Question {number}") for number in range(12)))
    messages = await shopper.wait_for(lambda message: message["text"].startswith("12: "))
    assert [message["seq"] for message in messages] == list(range(1, 25))
    asked = [message["text"] for message in messages if message["author"] == "shopper"]
    answered = [message["text"] for message in messages if message["author"] == "bot"]
    # The worker counts in its snapshot: a turn that ran beside another would repeat a number.
    assert answered == [f"{number}: {text}" for number, text in enumerate(asked, 1)]


async def test_a_long_poll_ends_when_an_answer_comes(http: httpx.AsyncClient) -> None:
    shopper = await begin(http)
    seq = await shopper.send("!hang 0.6")
    page = await shopper.page(after=seq, wait=20)
    assert [message["author"] for message in page["messages"]] == ["bot"]


async def test_a_long_poll_without_news_ends_in_time_and_tells_who_types(http: httpx.AsyncClient) -> None:
    shopper = await begin(http)
    page = await shopper.page(wait=0.2)
    assert page["messages"] == []
    assert page["typing"] is None
    seq = await shopper.send("!hang 1")
    page = await shopper.page(after=seq, wait=0.2)
    assert page["messages"] == []
    assert page["typing"] == "bot"
    await shopper.wait_for(lambda message: message["author"] == "bot")


async def test_text_stays_text(http: httpx.AsyncClient) -> None:
    shopper = await begin(http)
    for text in (
        "/restart",
        '/greet{"a": 1}',
        "<script>alert(1)</script>",
        "{{ 7*7 }} {% raw %}",
        "a\r\nb\t\x1b[31m",
    ):
        await shopper.answer_to(text)
        messages = (await shopper.page())["messages"]
        assert messages[-2]["text"] == text
        assert messages[-1]["text"].endswith(text)


async def test_what_buttons_and_cards_offered_may_be_sent_and_nothing_else(
    http: httpx.AsyncClient,
) -> None:
    shopper, stranger = await begin(http), await begin(http)
    expect_error(await shopper.post("Yes", payload="/affirm"), 422, "payload.not_offered")
    await shopper.answer_to("!buttons")
    offer = (await shopper.page())["messages"][-1]
    assert offer["buttons"] == [{"title": "Yes", "payload": "/affirm"}, {"title": "No", "payload": "/deny"}]
    assert await shopper.answer_to("Yes", payload="/affirm") == "2: /affirm"
    assert await shopper.answer_to("SO-0000000", payload="/track{}") == "3: /track{}"
    expect_error(await shopper.post("Yes", payload="/affirm "), 422, "payload.not_offered")
    expect_error(await stranger.post("Yes", payload="/affirm"), 422, "payload.not_offered")


BAD_TEXTS: list[tuple[str, str]] = [
    ("", "message.empty"),
    (" \n\t", "message.empty"),
    ("\u200b\u2060\ufeff", "message.empty"),
    ("x" * 4001, "message.too_long"),
    ("a\0b", "message.not_text"),
    ("half \ud83d an emoji", "message.not_text"),
    ("\udc00", "message.not_text"),
]


@pytest.mark.parametrize(("text", "code"), BAD_TEXTS)
async def test_what_cannot_be_a_message_is_refused(http: httpx.AsyncClient, text: str, code: str) -> None:
    shopper = await begin(http)
    body = json.dumps(
        {"client_id": str(uuid.uuid4()), "text": text}
    )  # \u escapes, as a browser may send them
    response = await http.post(
        f"{shopper.path}/messages",
        content=body,
        headers={**shopper.headers, "Content-Type": "application/json"},
    )
    expect_error(response, 422, code)
    assert (await shopper.status())["last_seq"] == 0


async def test_the_longest_message_is_accepted(http: httpx.AsyncClient) -> None:
    shopper = await begin(http)
    assert (await shopper.answer_to("😀" * 4000)).endswith("😀")


BAD_BODIES: list[tuple[bytes, int, str]] = [
    (b"", 422, "request.invalid"),
    (b"{", 400, "request.invalid_json"),
    (b"\xff\xfe", 400, "request.invalid_json"),
    (b"[" * 20000, 400, "request.invalid_json"),
    (b"[]", 422, "request.invalid"),
    (b'"text"', 422, "request.invalid"),
    (b"null", 422, "request.invalid"),
    (b'{"text": "a"}', 422, "request.invalid"),
    (b'{"client_id": "not-a-uuid", "text": "a"}', 422, "request.invalid"),
    (b'{"client_id": "00000000-0000-4000-8000-000000000000", "text": 5}', 422, "request.invalid"),
    (b'{"client_id": "00000000-0000-4000-8000-000000000000", "text": null}', 422, "request.invalid"),
    (
        b'{"client_id": "00000000-0000-4000-8000-000000000000", "text": "a", "payload": "\\u0000"}',
        422,
        "request.invalid",
    ),
    (
        b'{"client_id": "00000000-0000-4000-8000-000000000000", "text": "a", "page": {"url": "\\ud800"}}',
        422,
        "request.invalid",
    ),
    (
        b'{"client_id": "00000000-0000-4000-8000-000000000000", "text": "a", "author": "agent"}',
        422,
        "request.unknown_field",
    ),
    (
        b'{"client_id": "00000000-0000-4000-8000-000000000000", "text": "a", "\\ud800": 1}',
        422,
        "request.unknown_field",
    ),
    (b'{"text": "' + b"x" * 100_000 + b'"}', 413, "request.too_large"),
]


@pytest.mark.parametrize(("body", "status", "code"), BAD_BODIES)
async def test_bad_bodies_have_stable_codes(
    http: httpx.AsyncClient, body: bytes, status: int, code: str
) -> None:
    shopper = await begin(http)
    headers = {**shopper.headers, "Content-Type": "application/json"}
    response = await http.post(f"{shopper.path}/messages", content=body, headers=headers)
    expect_error(response, status, code)
    assert await shopper.answer_to("Still there?") == "1: Still there?"


async def test_a_body_without_a_declared_length_is_bounded_too(http: httpx.AsyncClient) -> None:
    shopper = await begin(http)

    async def endless() -> Any:
        for _ in range(100):
            yield b" " * 10_000

    headers = {**shopper.headers, "Content-Type": "application/json"}
    response = await http.post(f"{shopper.path}/messages", content=endless(), headers=headers)
    expect_error(response, 413, "request.too_large")


async def test_a_conversation_opens_only_with_its_own_token(http: httpx.AsyncClient) -> None:
    mine, other = await begin(http), await begin(http)
    message = {"client_id": str(uuid.uuid4()), "text": "Hello"}
    tokens = (None, "Bearer", "Bearer wrong", f"Bearer {other.token}", f"Basic {mine.token}", "Bearer \udcff")
    for token in tokens:
        headers = {b"Authorization": token.encode("utf-8", "surrogateescape")} if token else {}
        for path in (mine.path, f"/api/v1/conversations/{'0' * 32}", "/api/v1/conversations/%F0%9F%98%80"):
            answers = [
                await http.get(path, headers=headers),
                await http.get(f"{path}/messages", headers=headers),
                await http.get(f"{path}/messages?wait=5", headers=headers),
                await http.post(f"{path}/messages", json=message, headers=headers),
                await http.post(f"{path}/typing", json={}, headers=headers),
                await http.post(f"{path}/identity", json={"customer_token": None}, headers=headers),
            ]
            bodies = [expect_error(answer, 401, "token.invalid") for answer in answers]
            assert bodies == [{}] * len(answers)
    assert (await mine.status())["last_seq"] == 0


@pytest.mark.parametrize(
    "query", ["after=-1", "after=x", "after=99999999999", "wait=26", "wait=-1", "wait=nan", "wait=inf"]
)
async def test_bad_queries_are_refused(http: httpx.AsyncClient, query: str) -> None:
    shopper = await begin(http)
    response = await http.get(f"{shopper.path}/messages?{query}", headers=shopper.headers)
    expect_error(response, 422, "request.invalid")


@pytest.mark.parametrize(
    "body",
    [
        {"locale": ""},
        {"locale": "e"},
        {"locale": "../../etc"},
        {"locale": "en\n"},
        {"locale": 5},
        {"site": "unknown"},
        {"page": {"url": 5}},
        {"page": {"url": "x" * 3000}},
    ],
)
async def test_bad_beginnings_are_refused(http: httpx.AsyncClient, body: dict[str, Any]) -> None:
    expect_error(await http.post("/api/v1/conversations", json=body), 422, "request.invalid")


async def test_unknown_paths_and_methods_have_the_same_shape(http: httpx.AsyncClient) -> None:
    expect_error(await http.get("/api/v1/nothing"), 404, "request.not_found")
    expect_error(await http.put("/api/v1/conversations"), 405, "request.method_not_allowed")
