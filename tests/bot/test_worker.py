"""The worker from outside: what it refuses, what it keeps apart, and what it keeps at all."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest

from bot.tracker_store import TURNS_KEPT
from tests.bot.cast import Cast
from tests.bot.serving import ROOT, TOKEN, Conversation, WorkerProcess, running_worker

Talk = Callable[..., Conversation]


def error_code(response: httpx.Response) -> str:
    """The code of an error in the shape all rooms share."""
    assert set(response.json()) == {"error"}
    assert set(response.json()["error"]) == {"code", "message", "fields"}
    code: str = response.json()["error"]["code"]
    return code


def test_health_names_the_model(worker: WorkerProcess) -> None:
    health = worker.client.get("/health")
    assert health.status_code == 200
    assert health.json()["ready"] is True
    assert health.json()["model"].endswith(".tar.gz")


@pytest.mark.parametrize("path", ["/turns", "/parse"])
@pytest.mark.parametrize("token", ["", "Bearer wrong", f"Basic {TOKEN}", TOKEN])
def test_without_the_token_there_is_no_answer(worker: WorkerProcess, path: str, token: str) -> None:
    response = worker.client.post(path, json={"text": "hello"}, headers={"Authorization": token})
    assert (response.status_code, error_code(response)) == (401, "token.invalid")


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"[]",
        b'"text"',
        b"\xff\xfe",
        b'{"text": "hi"}',
        b'{"text": 1, "turn_id": "a"}',
        b"[" * 100_000,
        b'{"text": ' + b"1" * 5000 + b"}",
        b" " * 2_000_001,
    ],
)
def test_what_is_no_turn_is_refused(worker: WorkerProcess, body: bytes) -> None:
    response = worker.client.post("/turns", content=body)
    assert (response.status_code, error_code(response)) == (422, "request.invalid")


def test_a_body_without_a_declared_length_is_bounded_too(worker: WorkerProcess) -> None:
    response = worker.client.post("/turns", content=iter([b" " * 100_000] * 21))
    assert (response.status_code, error_code(response)) == (422, "request.invalid")


@pytest.mark.parametrize("text", ["", "   ", "x" * 4001, "nul\0", "\ud800 alone"])
def test_what_is_no_text_is_refused(talk: Talk, text: str) -> None:
    conversation = talk()
    content = json.dumps(conversation.request(text)).encode()
    response = conversation.worker.client.post("/turns", content=content)
    assert (response.status_code, error_code(response)) == (422, "request.invalid")
    assert conversation.say("hello") == ["utter_greet"]


@pytest.mark.parametrize(
    "payload",
    [
        "hello",
        "/",
        "/no_such_intent",
        "/restart",
        "/session_start",
        "/inform{",
        "/inform[1]",
        '/inform{"no_such_detail": "x"}',
        '/inform{"order_number": {"$ne": 1}}',
        '/inform{"order_number": "' + "x" * 500 + '"}',
        '/inform{"customer_id": 1}',
        '/inform{"proven_orders": "SO-1001007"}',
        "/greet /greet",
    ],
)
def test_a_payload_no_message_offered_is_refused(talk: Talk, payload: str) -> None:
    response = talk().send("title", payload)
    assert (response.status_code, error_code(response)) == (422, "payload.invalid")


@pytest.mark.parametrize(
    "text", ["/restart", "/session_start", "/back", "/greet", '/inform{"sku": "TEE-101"}', "/", " //  "]
)
def test_a_leading_slash_is_text(talk: Talk, text: str) -> None:
    conversation = talk()
    conversation.say("where is my parcel?")
    conversation.say(text)
    parse = conversation.answer["parse"]
    assert parse["text"] == text
    assert parse["intent"]["name"] not in {"restart", "session_start", "back"}
    assert "sku" not in {entity["entity"] for entity in parse["entities"]}
    assert conversation.snapshot is not None
    assert conversation.snapshot["turns"] == 2


@pytest.mark.parametrize(
    "text",
    [
        "{{ 7*7 }}",
        "{% for x in y %}",
        "<script>alert(1)</script>",
        "{ $name }",
        "%s %(a)s",
        "'; DROP TABLE orders;--",
    ],
)
def test_templates_and_html_are_text(talk: Talk, text: str) -> None:
    conversation = talk()
    conversation.say(text)
    assert conversation.answer["parse"]["text"] == text
    assert not any("49" in said for said in conversation.texts)


def test_a_detail_after_slashes_has_its_place_in_the_text(talk: Talk) -> None:
    conversation = talk()
    text = "  / my order is SO-1001007 thanks"
    conversation.say(text)
    (number,) = [e for e in conversation.answer["parse"]["entities"] if e["entity"] == "order_number"]
    assert text[number["start"] : number["end"]] == "SO-1001007"


def test_parse_understands_without_answering(worker: WorkerProcess) -> None:
    parse = worker.client.post(
        "/parse", json={"text": "where is my parcel?", "context": {"locale": "en"}}
    ).json()
    assert set(parse) == {"parse"}
    assert parse["parse"]["intent"]["name"] == "ask_shipping_status"
    assert parse["parse"]["language"]["code"] == "en"
    assert 0 <= parse["parse"]["mood"]["anger"] <= 1


def test_a_snapshot_is_plain_json_of_bounded_size(talk: Talk) -> None:
    conversation = talk(customer_id=1)
    lines = [
        "hello",
        "where is my parcel?",
        "what's the weather like?",
        "never mind",
        "thanks",
        "asdf qwer zxcv",
    ]
    sizes, events = [], []
    for turn in range(200):
        conversation.say(lines[turn % len(lines)])
        assert conversation.snapshot is not None
        sizes.append(len(json.dumps(conversation.snapshot)))
        events.append(len(conversation.snapshot["events"]))
    assert (conversation.snapshot or {})["turns"] == 200
    assert max(events[100:]) <= max(events[:30])
    assert max(sizes[100:]) <= max(sizes[:30]) + 10
    assert sizes[199] < 8000


def test_a_form_that_begins_anew_keeps_its_last_turns_and_no_more(worker: WorkerProcess, cast: Cast) -> None:
    order = cast.with_one_under_way()
    conversation = Conversation(worker, customer_id=order.customer_id)
    angers = []
    for turn in range(12):
        conversation.say(f"{'this is annoying, ' * (turn % 2)}where is order {order.number}?")
        angers.append(conversation.answer["parse"]["mood"]["anger"])
        events = (conversation.snapshot or {})["events"]
        # Of these anger gathers.
        said = [event["parse_data"]["mood"]["anger"] for event in events if event["event"] == "user"]
        assert said == angers[-TURNS_KEPT:]
        assert sum(event["event"] == "bot" for event in events) <= 2 * TURNS_KEPT
    assert len(set(angers)) == 2


async def test_conversations_do_not_mix(worker: WorkerProcess, cast: Cast) -> None:
    orders = cast.with_several_under_way()
    owner, other = (
        orders[0].customer_id,
        next(o for o in cast.orders if o.customer_id != orders[0].customer_id),
    )
    conversations = [
        Conversation(worker, customer_id=owner if i % 2 else other.customer_id) for i in range(12)
    ]
    async with httpx.AsyncClient(base_url=worker.client.base_url, headers=worker.client.headers) as client:

        async def two_turns(conversation: Conversation) -> dict[str, Any]:
            first = await client.post(
                "/turns", json=conversation.request("which orders of mine are on their way")
            )
            conversation.snapshot = first.json()["snapshot"]
            number = cast.orders_of(conversation.customer_id or 0)[0].number
            second = await client.post("/turns", json=conversation.request(f"where is {number}"))
            answer: dict[str, Any] = second.json()
            return answer

        answers = await asyncio.gather(*map(two_turns, conversations))
    for conversation, answer in zip(conversations, answers, strict=True):
        mine = {order.number for order in cast.orders_of(conversation.customer_id or 0)}
        assert answer["snapshot"]["slots"]["current_order"] in mine
        cards = [message["card"] for message in answer["messages"] if message["card"]]
        assert {card["order_number"] for card in cards} <= mine


async def test_turns_of_one_conversation_wait_for_each_other(worker: WorkerProcess) -> None:
    conversation = Conversation(worker)
    async with httpx.AsyncClient(base_url=worker.client.base_url, headers=worker.client.headers) as client:
        posts = [client.post("/turns", json=conversation.request("hello")) for _ in range(8)]
        answers = await asyncio.gather(*posts)
    assert {answer.status_code for answer in answers} == {200}
    assert {answer.json()["snapshot"]["turns"] for answer in answers} == {1}


def test_a_restart_in_the_middle_of_a_form_loses_nothing(
    tmp_path: Path, model_folder: Path, shop_url: str, cast: Cast
) -> None:
    order = cast.all_with("shipped")[0]
    with running_worker(tmp_path, model_folder, shop_url) as worker:
        conversation = Conversation(worker)
        assert conversation.say("where is my parcel?") == ["utter_ask_order_number_and_email"]
        worker.stop(signal.SIGKILL)
        worker.start()
        assert conversation.say(order.number) == ["utter_ask_order_email"]
        conversation.say(order.email)
        assert conversation.card("parcel")["order_number"] == order.number


def test_an_action_that_fails_fails_the_turn(tmp_path: Path, model_folder: Path) -> None:
    empty = f"sqlite:///{tmp_path}/empty.db"
    with running_worker(tmp_path, model_folder, empty) as worker:
        conversation = Conversation(worker, customer_id=1)
        response = conversation.send("where is my parcel?")
        assert (response.status_code, error_code(response)) == (500, "turn.failed")
        assert "no such table" not in response.text
        # What asks nothing of the shop is still answered.
        assert conversation.say("hello") == ["utter_greet"]


def test_an_action_that_takes_too_long_fails_the_turn(
    tmp_path: Path, model_folder: Path, shop_url: str
) -> None:
    with running_worker(tmp_path, model_folder, shop_url, TURN_DEADLINE_SECONDS="0.00001") as worker:
        response = Conversation(worker, customer_id=1).send("where is my parcel?")
        assert (response.status_code, error_code(response)) == (500, "turn.failed")
        assert "Expected" in worker.log


def test_a_model_must_be_there(tmp_path: Path, shop_url: str) -> None:
    with (
        pytest.raises(AssertionError, match="run `make train`"),
        running_worker(tmp_path, tmp_path, shop_url),
    ):
        pass


@pytest.mark.parametrize(
    "wrong",
    [
        {"WORKER_PORT": "eight"},
        {"WORKER_PORT": "65536"},
        {"TURN_DEADLINE_SECONDS": "nan"},
        {"WORKER_PORT": ""},
        {"TRACKING_TIMEOUT_SECONDS": "soon", "TRACKING_KEY": "k"},
    ],
)
def test_a_worker_that_cannot_start_says_why_before_it_loads_a_model(
    tmp_path: Path, wrong: dict[str, str]
) -> None:
    (tmp_path / "model.tar.gz").touch()
    with socket.create_server(("127.0.0.1", 0)) as taken:
        # Without a wrong setting the port is what is wrong.
        port = str(taken.getsockname()[1])
        setting = {name: value or port for name, value in wrong.items()}
        ended = subprocess.run(
            [sys.executable, "-m", "bot"],
            cwd=ROOT,
            env={**os.environ, "MODELS_DIR": str(tmp_path), "WORKER_TOKEN": TOKEN, "WORKER_PORT": port}
            | setting,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
    assert ended.returncode == 1
    assert ended.stderr.startswith("Expected ")
    assert (port if "" in wrong.values() else next(iter(wrong))) in ended.stderr
    assert "Traceback" not in ended.stderr
