"""Each acknowledged message is stored once, in order, and is answered, visibly failed or with a person."""

from __future__ import annotations

import asyncio
import uuid
from typing import Any

import httpx

from desk.agents import main as agents_command
from desk.demo import AGENTS
from tests.desk.processes import (
    Agent,
    DeskProcess,
    Shopper,
    begin,
    client_of,
    customer_token,
    eventually,
    expect_error,
    sign_in,
)
from tests.desk.workers import FakeWorker


async def assigned(http: httpx.AsyncClient, agent: Agent) -> Shopper:
    shopper = await begin(http)
    await agent.takes(shopper)
    return shopper


def authors(messages: list[dict[str, Any]]) -> list[str]:
    return [message["code"] or message["author"] for message in messages]


async def test_what_nobody_answered_is_the_bots_when_the_agent_gives_it_back(http: httpx.AsyncClient) -> None:
    agent = await sign_in(http)
    shopper = await begin(http)
    await shopper.send("!handoff asked 1")
    await shopper.wait_for_state("queued")
    await shopper.send("Anybody?")
    await agent.does(shopper.id, "claim")
    await agent.reply(shopper.id, "Yes, me.")
    await shopper.send("Where is my parcel?")
    await shopper.send("And the other one?")
    assert (await agent.does(shopper.id, "return"))["unread"] == 2
    messages = await shopper.wait_for(lambda message: message["text"] == "3: And the other one?")
    assert [message["text"] for message in messages if message["author"] == "bot"] == [
        "1: !handoff asked 1",
        "2: Where is my parcel?",
        "3: And the other one?",
    ]
    assert (await agent.get(f"/{shopper.id}"))["unread"] == 0


async def test_a_message_on_its_way_when_the_agent_gives_back_is_answered(http: httpx.AsyncClient) -> None:
    agent = await sign_in(http)
    for _ in range(8):
        shopper = await assigned(http, agent)
        await asyncio.gather(shopper.send("Just now"), agent.does(shopper.id, "return"))
        messages = await shopper.wait_for(lambda message: message["text"] == "2: Just now")
        assert sum(message["text"] == "2: Just now" for message in messages) == 1
        assert (await shopper.status())["state"] == "bot"


async def test_a_conversation_is_not_resolved_over_a_message_that_the_agent_has_not_seen(
    http: httpx.AsyncClient,
) -> None:
    agent = await sign_in(http)
    shopper = await assigned(http, agent)
    seen = (await shopper.status())["last_seq"]
    newest = await shopper.send("Wait, one more thing")
    path = f"/api/v1/desk/conversations/{shopper.id}/resolve"
    response = await http.post(path, json={"last_seq": seen}, headers=agent.headers)
    assert expect_error(response, 409, "conversation.unseen") == {"last_seq": seen, "newest": newest}
    assert (await shopper.status())["state"] == "assigned"
    for wrong in (-1, "1", 1.5, True, 2**31):
        response = await http.post(path, json={"last_seq": wrong}, headers=agent.headers)
        assert set(expect_error(response, 422, "request.invalid")) == {"last_seq"}
    # What the agent herself wrote since, and the system's messages, are nothing unseen.
    await agent.reply(shopper.id, "Tell me.")
    response = await http.post(path, json={"last_seq": newest}, headers=agent.headers)
    assert response.status_code == 200
    assert response.json()["state"] == "resolved"


async def test_messages_around_every_step_of_a_handoff_are_kept_in_order_and_answered(
    http: httpx.AsyncClient,
) -> None:
    agent = await sign_in(http)
    shopper = await begin(http)
    numbers = iter(range(100))

    async def shower() -> None:
        await asyncio.gather(*(shopper.send(f"Q{next(numbers)}") for _ in range(3)))

    await asyncio.gather(shopper.send("!handoff angry 2"), shower())
    await shopper.wait_for_state("queued")
    await asyncio.gather(shower(), agent.does(shopper.id, "claim"))
    await asyncio.gather(shower(), agent.reply(shopper.id, "Hello"))
    await asyncio.gather(shower(), agent.does(shopper.id, "return"))

    async def open_turns() -> list[str]:
        rows = (await agent.get(f"/{shopper.id}"))["messages"]
        return [
            row["text"] for row in rows if row["turn"] and row["turn"]["status"] in ("pending", "running")
        ]

    await eventually(open_turns, lambda texts: not texts)
    detail = await agent.get(f"/{shopper.id}")
    messages = detail["messages"]
    assert [message["seq"] for message in messages] == list(range(1, len(messages) + 1))
    asked = [message["text"] for message in messages if message["author"] == "shopper"]
    assert sorted(asked) == sorted(["!handoff angry 2", *(f"Q{number}" for number in range(12))])
    reply = next(message["seq"] for message in messages if message["author"] == "agent")
    answers = "\n".join(message["text"] for message in messages if message["author"] == "bot")
    for message in messages:
        if message["author"] == "shopper" and message["seq"] > reply:
            assert answers.count(f": {message['text']}") == 1, message
    assert detail["state"] == "bot"
    assert detail["unread"] == 0


async def test_what_waits_for_its_turn_is_unread_until_it_is_answered(http: httpx.AsyncClient) -> None:
    agent = await sign_in(http)
    shopper = await begin(http)
    await shopper.send("First")
    await shopper.send("!hang 1.5")
    await shopper.wait_for(lambda message: message["text"] == "1: First")
    assert (await agent.get(f"/{shopper.id}"))["unread"] == 1
    await shopper.wait_for(lambda message: message["text"].startswith("2: "))
    assert (await agent.get(f"/{shopper.id}"))["unread"] == 0


async def test_a_reply_is_harmless_when_repeated_after_the_conversation_moved_on(
    http: httpx.AsyncClient,
) -> None:
    agent = await sign_in(http)
    shopper = await assigned(http, agent)
    reply = {"client_id": str(uuid.uuid4()), "text": "Done."}
    await agent.does(shopper.id, "reply", **reply)
    await agent.does(shopper.id, "resolve")
    assert (await agent.does(shopper.id, "reply", **reply))["state"] == "resolved"
    changed = {**reply, "text": "Other"}
    expect_error(await agent.post(shopper.id, "reply", **changed), 409, "message.client_id_conflict")
    fresh = {**reply, "client_id": str(uuid.uuid4())}
    expect_error(await agent.post(shopper.id, "reply", **fresh), 409, "conversation.state")
    assert authors((await shopper.page())["messages"]).count("agent") == 1


async def identify(shopper: Shopper, token: str | None) -> None:
    response = await shopper.http.post(
        f"{shopper.path}/identity", json={"customer_token": token}, headers=shopper.headers
    )
    assert response.status_code == 200, response.text


async def test_the_bot_forgets_a_customer_who_is_gone(http: httpx.AsyncClient, worker: FakeWorker) -> None:
    shopper = await begin(http)
    await shopper.answer_to("A guest")
    await identify(shopper, customer_token(7))
    assert await shopper.answer_to("The guest signed in") == "2: The guest signed in"
    await identify(shopper, customer_token(7))
    assert await shopper.answer_to("The same again") == "3: The same again"
    await identify(shopper, customer_token(8))
    assert await shopper.answer_to("Another customer") == "1: Another customer"
    await identify(shopper, None)
    assert await shopper.answer_to("Nobody") == "1: Nobody"
    assert worker.turns_of(shopper.id)[-1]["snapshot"] is None


async def test_a_turn_under_way_brings_back_nothing_of_a_customer_who_is_gone(
    http: httpx.AsyncClient,
) -> None:
    shopper = await begin(http, customer_token=customer_token(7))
    await shopper.send("!hang 1")
    await identify(shopper, None)
    await shopper.wait_for(lambda message: message["author"] == "bot")
    assert await shopper.answer_to("Who am I?") == "1: Who am I?"


async def test_after_a_failure_the_bot_starts_afresh(http: httpx.AsyncClient) -> None:
    agent = await sign_in(http)
    shopper = await begin(http)
    await shopper.answer_to("Hello")
    await shopper.send("!html")
    await shopper.wait_for_state("queued")
    await agent.does(shopper.id, "claim")
    await agent.does(shopper.id, "return")
    assert await shopper.answer_to("Again") == "1: Again"


async def test_who_waits_for_an_agent_that_is_gone_waits_in_the_queue_again(
    own_desk: DeskProcess, monkeypatch: Any
) -> None:
    for name, value in (("WORKER_TOKEN", "x"), ("SITE_KEYS", "{}")):
        monkeypatch.setenv(name, value)
    monkeypatch.setenv("DESK_DATABASE_URL", own_desk.database_url)
    async with client_of(own_desk) as http:
        maya, jonas = await sign_in(http, "Maya"), await sign_in(http, "Jonas")
        hers, done, his = [await assigned(http, agent) for agent in (maya, maya, jonas)]
        await maya.does(done.id, "resolve")
        assert await asyncio.to_thread(agents_command, ["disable", "--email", AGENTS["Maya"]]) == 0
        status = await hers.status()
        assert (status["state"], status["agent"], status["queue"]) == ("queued", None, {"position": 1})
        assert (await hers.page())["messages"][-1]["code"] == "handoff.queued"
        assert [(await shopper.status())["state"] for shopper in (done, his)] == ["resolved", "assigned"]
        taken = await jonas.does(hers.id, "claim")
        assert taken["agent"]["name"] == "Jonas"
        assert taken["handoff"]["reason"] == "angry"
        await jonas.does(hers.id, "resolve")
