"""Handoffs from both sides: the shopper who waits and the agents who help."""

from __future__ import annotations

import asyncio
import time
import uuid

import httpx
import jwt

from desk.replies import ConversationDetail, ConversationList, ConversationSummary
from tests.desk.processes import (
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


async def queued(http: httpx.AsyncClient, urgency: int = 2, reason: str = "angry") -> Shopper:
    shopper = await begin(http)
    await shopper.send(f"!handoff {reason} {urgency}")
    await shopper.wait_for_state("queued")
    return shopper


async def test_the_whole_way_of_a_handoff(http: httpx.AsyncClient, worker: FakeWorker) -> None:
    agent = await sign_in(http, "Maya")
    shopper = await queued(http)
    messages = (await shopper.page())["messages"]
    assert [message["code"] or message["author"] for message in messages] == [
        "shopper",
        "bot",
        "handoff.queued",
    ]

    listed = ConversationList.parse_obj(await agent.get("", state="queued")).conversations
    summary = next(row for row in listed if row.id == shopper.id)
    assert summary.handoff
    assert (summary.handoff.reason, summary.handoff.urgency) == ("angry", 2)
    assert summary.handoff.summary["intent"] == "complain"
    assert summary.waiting_since
    assert summary.unread == 1
    assert summary.agent is None

    taken = ConversationSummary.parse_obj(await agent.does(shopper.id, "claim"))
    assert taken.state == "assigned"
    assert taken.agent
    assert taken.agent.name == "Maya"
    assert taken.unread == 0
    status = await shopper.status()
    assert (status["state"], status["agent"], status["queue"]) == ("assigned", {"name": "Maya"}, None)

    turns_before = len(worker.turns_of(shopper.id))
    await shopper.send("My parcel is lost!")
    row = (await agent.get("", state="mine"))["conversations"][0]
    assert row["id"] == shopper.id
    assert row["unread"] == 1
    await agent.reply(shopper.id, "I am looking for it.")
    messages = await shopper.wait_for(lambda message: message["author"] == "agent")
    assert messages[-1]["agent"] == {"name": "Maya"}
    assert messages[-1]["text"] == "I am looking for it."
    assert len(worker.turns_of(shopper.id)) == turns_before, "the bot is silent while a person speaks"

    detail = ConversationDetail.parse_obj(
        await eventually(
            lambda: agent.get(f"/{shopper.id}"),
            lambda found: any(m["text"] == "My parcel is lost!" and m["parse"] for m in found["messages"]),
        )
    )
    asked = next(message for message in detail.messages if message.text == "My parcel is lost!")
    assert asked.turn
    assert asked.turn.kind == "parse"
    assert asked.turn.status == "done"

    assert (await agent.does(shopper.id, "resolve"))["state"] == "resolved"
    status = await shopper.status()
    assert (status["state"], status["agent"]) == ("resolved", None)
    told, asked_to_rate = (await shopper.page())["messages"][-2:]
    assert told["code"] == "conversation.resolved"
    assert [button["payload"] for button in asked_to_rate["buttons"]][-1] == '/rate{"rating": 5}'
    resolved = (await agent.get("", state="resolved"))["conversations"]
    assert shopper.id in [row["id"] for row in resolved]

    assert await shopper.answer_to("One more thing") == "2: One more thing"
    assert (await shopper.status())["state"] == "bot"


async def test_the_bot_goes_on_after_it_got_the_conversation_back(http: httpx.AsyncClient) -> None:
    agent = await sign_in(http)
    shopper = await queued(http)
    await agent.does(shopper.id, "claim")
    assert (await agent.does(shopper.id, "return"))["state"] == "bot"
    assert (await shopper.page())["messages"][-1]["code"] == "handoff.returned"
    assert await shopper.answer_to("Hello bot") == "2: Hello bot"


async def test_of_many_who_claim_at_once_one_wins(http: httpx.AsyncClient) -> None:
    agents = [await sign_in(http, name) for name in ("Maya", "Jonas", "Aiko")]
    for _ in range(5):
        shopper = await queued(http)
        answers = await asyncio.gather(*(agent.post(shopper.id, "claim") for agent in agents))
        winners = [agent for agent, answer in zip(agents, answers, strict=True) if answer.status_code == 200]
        assert len(winners) == 1
        for answer in answers:
            if answer.status_code != 200:
                fields = expect_error(answer, 409, "conversation.already_claimed")
                assert fields == {"by": winners[0].name}
        claimed = [m for m in (await shopper.page())["messages"] if m["code"] == "handoff.claimed"]
        assert len(claimed) == 1
        assert (await winners[0].post(shopper.id, "claim")).status_code == 200, "claiming again is harmless"


async def test_only_who_has_a_conversation_may_answer_return_or_resolve_it(http: httpx.AsyncClient) -> None:
    maya, jonas = await sign_in(http, "Maya"), await sign_in(http, "Jonas")
    with_bot, waiting, taken = await begin(http), await queued(http), await queued(http)
    await maya.does(taken.id, "claim")
    reply = {"client_id": str(uuid.uuid4()), "text": "Hello"}
    for action, body in (("reply", reply), ("return", {}), ("resolve", {})):
        fields = expect_error(await maya.post(with_bot.id, action, **body), 409, "conversation.state")
        assert fields == {"expected_states": ["assigned"], "state": "bot"}
        fields = expect_error(await maya.post(waiting.id, action, **body), 409, "conversation.state")
        assert fields["state"] == "queued"
        response = await jonas.post(taken.id, action, **body)
        assert expect_error(response, 409, "conversation.already_claimed") == {"by": "Maya"}
    expect_error(await maya.post(with_bot.id, "claim"), 409, "conversation.state")
    for unknown in ("0" * 32, "no-such", "%00", "%ed%a0%80"):
        expect_error(await maya.post(unknown, "claim"), 404, "conversation.not_found")
    expect_error(await maya.post("no-such", "resolve"), 404, "conversation.not_found")
    assert (await taken.status())["state"] == "assigned"


async def test_replies_are_idempotent_and_checked(http: httpx.AsyncClient) -> None:
    agent = await sign_in(http)
    shopper = await queued(http)
    await agent.does(shopper.id, "claim")
    client_id = str(uuid.uuid4())
    for _ in range(2):
        await agent.does(shopper.id, "reply", client_id=client_id, text="Hello")
    replies = [m for m in (await shopper.page())["messages"] if m["author"] == "agent"]
    assert len(replies) == 1
    response = await agent.post(shopper.id, "reply", client_id=client_id, text="Other")
    expect_error(response, 409, "message.client_id_conflict")
    response = await agent.post(shopper.id, "reply", client_id=str(uuid.uuid4()), text=" ")
    expect_error(response, 422, "message.empty")
    response = await agent.post(shopper.id, "reply", client_id=str(uuid.uuid4()), text="x", colour="red")
    expect_error(response, 422, "request.unknown_field")


async def test_the_queue_is_ordered_by_urgency_then_waiting_and_places_move_up(own_desk: DeskProcess) -> None:
    async with client_of(own_desk) as http:
        agent = await sign_in(http)
        calm, asked, angry = (
            await queued(http, 0, "unsure"),
            await queued(http, 1, "asked"),
            await queued(http, 2),
        )
        second = await queued(http, 1, "asked")
        ids = [row["id"] for row in (await agent.get("", state="queued"))["conversations"]]
        assert ids == [angry.id, asked.id, second.id, calm.id]
        for place, shopper in enumerate((angry, asked, second, calm), 1):
            assert (await shopper.status())["queue"] == {"position": place}
        # A waiting shopper's long poll hears of her new place.
        last = (await calm.status())["last_seq"]
        poll = asyncio.create_task(calm.page(after=last, wait=20))
        await asyncio.sleep(0.2)
        await agent.does(angry.id, "claim")
        page = await asyncio.wait_for(poll, 10)
        assert page["queue"] == {"position": 3}
        assert page["messages"] == []
        assert (await asked.status())["queue"] == {"position": 1}


async def test_the_shopper_is_told_her_place_in_words(sqlite_desk: DeskProcess) -> None:
    async with client_of(sqlite_desk) as http:
        first, second = await queued(http), await queued(http)
        texts = [(await shopper.page())["messages"][-1]["text"] for shopper in (first, second)]
        assert "next" in texts[0]
        assert "2" in texts[1]


async def test_a_signed_in_shopper_is_known_to_worker_and_agents(
    http: httpx.AsyncClient, worker: FakeWorker
) -> None:
    shopper = await begin(http, customer_token=customer_token(7))
    await shopper.answer_to("Hello")
    known = {"proof": "signed", "customer_id": 7, "name": "Ana Ruiz", "email": "ana@example.com"}
    assert worker.turns_of(shopper.id)[-1]["context"]["shopper"] == known
    response = await http.post(
        f"{shopper.path}/identity", json={"customer_token": None}, headers=shopper.headers
    )
    assert response.status_code == 200
    await shopper.answer_to("Who am I?")
    nobody = {"proof": "anonymous", "customer_id": None, "name": None, "email": None}
    assert worker.turns_of(shopper.id)[-1]["context"]["shopper"] == nobody
    body = {"customer_token": customer_token(8, name=None)}
    response = await http.post(f"{shopper.path}/identity", json=body, headers=shopper.headers)
    assert response.status_code == 200
    agent = await sign_in(http)
    detail = ConversationDetail.parse_obj(await agent.get(f"/{shopper.id}"))
    assert (detail.shopper.customer_id, detail.shopper.proof, detail.shopper.name) == (8, "signed", None)


async def test_customer_tokens_that_prove_nothing_are_refused(http: httpx.AsyncClient) -> None:
    shopper = await begin(http)
    unsigned = jwt.encode(
        {"iss": "demo", "aud": "storeside", "sub": "7", "exp": time.time() + 60}, "", "none"
    )
    bad = [
        "",
        "a.b.c",
        str(unsigned),
        customer_token(key="another-key-that-is-long-enough-for-hs256"),
        customer_token(iss="other"),
        customer_token(aud="elsewhere"),
        customer_token(aud=None),
        customer_token(exp=int(time.time()) - 60),
        customer_token(exp=None),
        customer_token(sub="Robert'); DROP TABLE"),
        customer_token(sub=None),
    ]
    for token in bad:
        response = await http.post("/api/v1/conversations", json={"customer_token": token})
        expect_error(response, 401, "customer_token.invalid")
        response = await http.post(
            f"{shopper.path}/identity", json={"customer_token": token}, headers=shopper.headers
        )
        expect_error(response, 401, "customer_token.invalid")


async def test_what_the_bot_answered_is_not_unread(http: httpx.AsyncClient) -> None:
    agent, shopper = await sign_in(http), await begin(http)
    await shopper.answer_to("Hello")
    assert (await agent.get(f"/{shopper.id}"))["unread"] == 0
    await shopper.send("!handoff asked 1")
    await shopper.wait_for_state("queued")
    assert (await agent.get(f"/{shopper.id}"))["unread"] == 1


async def test_the_language_of_the_conversation_follows_the_shopper(http: httpx.AsyncClient) -> None:
    shopper = await begin(http, locale="en")
    await shopper.answer_to("!language fr")
    page = await shopper.page()
    assert page["language"] == "fr"
    assert page["messages"][-1]["language"] == "fr"
