"""Approvals over HTTP and WebSocket: asked for, decided by one, carried out once, never lost."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import httpx
import pytest

from desk.proposals import ApprovalRead
from desk.replies import ConversationDetail, ConversationSummary
from shop.database import ShopDatabase
from shop.demo.people import PEOPLE
from shop.demo.seed import seed
from shop.services.identity import Proof
from shop.services.identity import Shopper as ServedShopper
from shop.services.refunds import refund_shipping
from tests.desk.processes import (
    Agent,
    DeskProcess,
    Shopper,
    begin,
    client_of,
    customer_token,
    eventually,
    expect_error,
    free_port,
    sign_in,
)
from tests.desk.proposals import fee_proposal, proposal
from tests.desk.test_sockets import at_the_desk
from tests.desk.workers import FakeWorker

Json = dict[str, Any]


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A demo shop in which three people claim something: 250 for an agent, 500 for a lead."""
    path = tmp_path_factory.mktemp("shop_of_approvals") / "shop.db"
    seed(f"sqlite:///{path}")
    return path


@pytest.fixture(scope="module")
def proposals(shop: Path) -> dict[str, Json]:
    url = f"sqlite:///{shop}"
    return {
        "camille": proposal(url, "camille", "full_refund", 250),
        "jonas": proposal(url, "jonas", "full_refund", 500),
        "fee": fee_proposal(url, "jonas", 40),
        "fee_gone": fee_proposal(url, "olivia", 40),
        "dear_fee": fee_proposal(url, "camille", 400),
    }


@pytest.fixture(scope="module")
def approving_worker(proposals: dict[str, Json]) -> Iterator[FakeWorker]:
    fake = FakeWorker(free_port())
    fake.proposals = proposals
    fake.start()
    yield fake
    fake.stop()


@pytest.fixture(scope="module")
def approving(
    new_database: Callable[[], str],
    approving_worker: FakeWorker,
    shop: Path,
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[DeskProcess]:
    """A desk with that shop, for all tests here."""
    process = _desk(tmp_path_factory.mktemp("approving"), new_database(), approving_worker, shop)
    process.start()
    yield process
    process.stop()


def _desk(folder: Path, url: str, worker: FakeWorker, shop: Path, **extra: str) -> DeskProcess:
    (folder / "shop.db").symlink_to(shop)
    return DeskProcess(folder, url, worker, extra)


@pytest.fixture
async def http(approving: DeskProcess) -> AsyncIterator[httpx.AsyncClient]:
    async with client_of(approving) as client:
        yield client


async def asking(
    http: httpx.AsyncClient, name: str = "camille", claim: str | None = None
) -> tuple[Shopper, Json]:
    """A signed-in shopper whose claim waits for a person, and the approval as agents see it."""
    shopper = await begin(http, customer_token=customer_token(PEOPLE[name].customer_id))
    await shopper.answer_to(f"!propose {claim or name}")
    agent = await sign_in(http, "Maya")
    detail = await agent.get(f"/{shopper.id}")
    (approval,) = ConversationDetail.parse_obj(detail).approvals
    return shopper, approval.dict()


async def decide(agent: Agent, approval_id: str, decision: str, **body: Any) -> httpx.Response:
    return await agent.http.post(
        f"/api/v1/desk/approvals/{approval_id}/decision",
        json={"decision": decision, **body},
        headers=agent.headers,
    )


async def settled(agent: Agent, shopper: Shopper, outcome: str) -> Json:
    """The conversation's newest approval once its decision has come to `outcome`."""
    detail = await eventually(
        lambda: agent.get(f"/{shopper.id}"), lambda found: found["approvals"][-1]["outcome"] == outcome
    )
    approval: Json = detail["approvals"][-1]
    return approval


async def test_an_approval_is_hers_who_asked_whoever_has_signed_in_meanwhile(
    http: httpx.AsyncClient, approving_worker: FakeWorker
) -> None:
    camille, jonas = (customer_token(PEOPLE[name].customer_id) for name in ("camille", "jonas"))
    shopper = await begin(http, customer_token=camille)
    await shopper.send("!propose camille 0.5")
    body = {"customer_token": jonas}
    identified = await http.post(f"{shopper.path}/identity", json=body, headers=shopper.headers)
    assert identified.status_code == 200
    await shopper.wait_for(lambda message: message["author"] == "bot")
    maya = await sign_in(http, "Maya")
    (approval,) = (await maya.get(f"/{shopper.id}"))["approvals"]
    assert (await decide(maya, approval["id"], "approve")).status_code == 200
    await settled(maya, shopper, "granted")
    decided = [turn["context"]["decision"] for turn in approving_worker.turns if turn["context"]["decision"]]
    (told,) = (decision for decision in decided if decision["id"] == approval["id"])
    assert told["customer_id"] == PEOPLE["camille"].customer_id


async def test_the_bot_goes_on_while_the_approval_waits(
    http: httpx.AsyncClient, approving_worker: FakeWorker
) -> None:
    maya = await sign_in(http, "Maya")
    shopper, approval = await asking(http)
    assert (approval["state"], approval["level"], approval["outcome"]) == ("pending", "agent", None)
    assert approval["proposal"]["history"]["orders"] >= 9
    assert (await shopper.status())["state"] == "bot"
    await shopper.answer_to("and something else?")
    told = approving_worker.turns_of(shopper.id)[-1]["context"]["approvals"]
    assert told["hours"] == 24
    (pending,) = told["pending"]
    assert (pending["id"], pending["order_number"]) == (approval["id"], PEOPLE["camille"].orders["delivered"])

    listed = (await maya.get("", state="approvals"))["conversations"]
    summary = ConversationSummary.parse_obj(next(row for row in listed if row["id"] == shopper.id))
    assert summary.state == "bot"
    assert summary.approval
    assert summary.approval.id == approval["id"]
    assert summary.waiting_since == approval["created_at"]
    await decide(maya, approval["id"], "decline", reason="No.")


async def test_an_approval_is_carried_out_and_told(
    http: httpx.AsyncClient, approving_worker: FakeWorker
) -> None:
    maya = await sign_in(http, "Maya")
    shopper, approval = await asking(http)
    answer = await decide(maya, approval["id"], "approve")
    decided = ApprovalRead.parse_obj(answer.json())
    assert (decided.state, decided.decided_by and decided.decided_by.name) == ("approved", "Maya")
    messages = await shopper.wait_for(lambda message: "/approval_decided" in message["text"])
    assert [message["code"] or message["author"] for message in messages[-2:]] == ["approval.decided", "bot"]
    done = await settled(maya, shopper, "granted")
    assert done["remedy_number"] == f"RM-{approval['id'][:6]}"
    assert done["settled_at"] >= done["decided_at"]
    (turn,) = [t for t in approving_worker.turns_of(shopper.id) if t["payload"] == "/approval_decided"]
    decision = turn["context"]["decision"]
    assert (decision["id"], decision["level"], decision["agreed"]) == (approval["id"], "agent", False)
    assert decision["customer_id"] == PEOPLE["camille"].customer_id
    assert decision["amount"] == {"amount": 25_000, "currency": "EUR"}
    summary = await maya.get(f"/{shopper.id}")
    assert (summary["approval"], summary["waiting_since"], summary["state"]) == (None, None, "bot")
    assert summary["intent"] == "greet", "what was decided is no message of hers"


async def test_her_own_repeat_is_harmless_and_another_reads_who_was_first(http: httpx.AsyncClient) -> None:
    maya, jonas = await sign_in(http, "Maya"), await sign_in(http, "Jonas")
    shopper, approval = await asking(http)
    answers = [await decide(maya, approval["id"], "approve") for _ in range(2)]
    assert [answer.status_code for answer in answers] == [200, 200]
    fields = expect_error(await decide(jonas, approval["id"], "approve"), 409, "approval.decided")
    assert fields == {"by": "Maya", "state": "approved"}
    refusal = await decide(maya, approval["id"], "decline", reason="On second thoughts: no.")
    expect_error(refusal, 409, "approval.decided")
    await settled(maya, shopper, "granted")
    codes = [message["code"] for message in (await shopper.page())["messages"]]
    assert codes.count("approval.decided") == 1


async def test_of_two_agents_who_decide_at_once_one_wins(http: httpx.AsyncClient) -> None:
    maya, aiko = await sign_in(http, "Maya"), await sign_in(http, "Aiko")
    shopper, approval = await asking(http)
    answers = await asyncio.gather(
        *(decide(maya, approval["id"], "approve") for _ in range(3)),
        *(decide(aiko, approval["id"], "decline", reason="Too late.") for _ in range(3)),
    )
    won = {answer.json()["state"] for answer in answers if answer.status_code == 200}
    lost = [answer for answer in answers if answer.status_code != 200]
    assert len(won) == 1
    assert len(lost) == 3
    for answer in lost:
        assert expect_error(answer, 409, "approval.decided")["state"] in won
    await settled(maya, shopper, "granted" if won == {"approved"} else "told")


async def test_above_her_level_only_a_lead_may(http: httpx.AsyncClient) -> None:
    maya, aiko = await sign_in(http, "Maya"), await sign_in(http, "Aiko")
    shopper, approval = await asking(http, "jonas")
    assert approval["level"] == "lead"
    fields = expect_error(await decide(maya, approval["id"], "approve"), 403, "approval.beyond_level")
    assert fields == {"level": "agent", "needed": "lead"}
    too_much = {"resolution": "partial_refund", "amount": 30_001}
    expect_error(await decide(maya, approval["id"], "change", **too_much), 403, "approval.beyond_level")
    answer = await decide(maya, approval["id"], "change", resolution="partial_refund", amount=30_000)
    assert answer.json()["state"] == "changed"
    assert answer.json()["decision"]["amount"] == {"amount": 30_000, "currency": "EUR"}
    await settled(aiko, shopper, "granted")
    shopper, approval = await asking(http, "jonas")
    assert (await decide(aiko, approval["id"], "approve")).json()["decided_by"]["level"] == "lead"
    await settled(aiko, shopper, "granted")


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        ({"decision": "change", "resolution": "repair"}, "not_offered"),
        ({"decision": "change", "resolution": "full_refund", "amount": 24_999}, "not_offered"),
        ({"decision": "change", "resolution": "partial_refund", "amount": 25_001}, "amount"),
    ],
)
async def test_what_the_policy_does_not_offer_is_refused(
    http: httpx.AsyncClient, body: Json, reason: str
) -> None:
    aiko = await sign_in(http, "Aiko")
    _, approval = await asking(http)
    fields = expect_error(await decide(aiko, approval["id"], **body), 409, "approval.refused")
    assert fields["reason"] == reason
    assert fields["most"] == (25_000 if reason == "amount" else None)
    await decide(aiko, approval["id"], "decline", reason="No.")


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ({}, "request.invalid"),
        ({"decision": "ignore"}, "request.invalid"),
        ({"decision": "decline"}, "request.invalid"),
        ({"decision": "decline", "reason": " \n "}, "message.empty"),
        ({"decision": "decline", "reason": "x" * 1001}, "message.too_long"),
        ({"decision": "change"}, "request.invalid"),
        ({"decision": "change", "resolution": "resend", "amount": "5"}, "request.invalid"),
        ({"decision": "change", "resolution": "resend", "amount": -5}, "request.invalid"),
        ({"decision": "approve", "level": "lead"}, "request.unknown_field"),
    ],
)
async def test_wrong_decisions_are_named(http: httpx.AsyncClient, body: Json, code: str) -> None:
    maya = await sign_in(http, "Maya")
    _, approval = await asking(http)
    path = f"/api/v1/desk/approvals/{approval['id']}/decision"
    response = await http.post(path, json=body, headers=maya.headers)
    expect_error(response, 422, code)
    assert (await decide(maya, approval["id"], "decline", reason="No.")).status_code == 200


async def test_nobody_decides_without_being_an_agent(approving: DeskProcess, http: httpx.AsyncClient) -> None:
    maya = await sign_in(http, "Maya")
    shopper, approval = await asking(http)
    path = f"/api/v1/desk/approvals/{approval['id']}/decision"
    async with client_of(approving) as stranger:
        for headers in ({}, shopper.headers):
            answer = await stranger.post(path, json={"decision": "approve"}, headers=headers)
            expect_error(answer, 401, "agent.signed_out")
    foreign = {**maya.headers, "X-CSRF-Token": "guessed"}
    expect_error(await http.post(path, json={"decision": "approve"}, headers=foreign), 403, "csrf.invalid")
    for unknown in ("0" * 32, "no-such-approval", "%00", "%ed%a0%80"):
        expect_error(await decide(maya, unknown, "approve"), 404, "approval.not_found")
    forged = await shopper.post("/approval_decided", payload="/approval_decided")
    expect_error(forged, 422, "payload.not_offered")
    await shopper.answer_to("/approval_decided")
    assert (await maya.get(f"/{shopper.id}"))["approvals"][0]["state"] == "pending"


async def test_agents_hear_of_it_and_shoppers_only_of_the_answer(
    approving: DeskProcess, http: httpx.AsyncClient
) -> None:
    maya, aiko = await sign_in(http, "Maya"), await sign_in(http, "Aiko")
    async with at_the_desk(approving, maya) as pages:
        shopper, approval = await asking(http)
        asked = await pages.next("approval.changed")
        assert ApprovalRead.parse_obj(asked["approval"]).id == approval["id"]
        await decide(aiko, approval["id"], "decline", reason="It says handmade in the description.")
        decided = await pages.next("approval.changed")
        assert decided["approval"]["decided_by"]["name"] == "Aiko"
        assert decided["approval"]["decision"]["reason"] == "It says handmade in the description."
        told = await pages.next("approval.changed")
        assert told["approval"]["outcome"] == "told"
    page = await shopper.page()
    assert all("proposal" not in str(message["card"]) for message in page["messages"])


async def test_an_agent_may_take_the_conversation_over_and_decide_in_it(
    http: httpx.AsyncClient, approving_worker: FakeWorker
) -> None:
    maya, jonas = await sign_in(http, "Maya"), await sign_in(http, "Jonas")
    shopper, approval = await asking(http)
    taken = await maya.does(shopper.id, "claim")
    assert (taken["state"], taken["handoff"]["reason"]) == ("assigned", "approval")
    assert taken["handoff"]["summary"]["order_number"] == PEOPLE["camille"].orders["delivered"]
    expect_error(await jonas.post(shopper.id, "claim"), 409, "conversation.already_claimed")
    codes = [message["code"] for message in (await shopper.page())["messages"]]
    assert "handoff.queued" not in codes

    await shopper.send("I would also take half of it")
    change = await decide(maya, approval["id"], "change", resolution="partial_refund", amount=12_500)
    assert change.json()["decision"]["agreed"] is True
    await settled(maya, shopper, "granted")
    assert (await shopper.status())["state"] == "assigned"
    assert (await maya.get(f"/{shopper.id}"))["unread"] == 1
    (turn,) = [t for t in approving_worker.turns_of(shopper.id) if t["payload"] == "/approval_decided"]
    assert turn["context"]["decision"]["agreed"] is True


async def test_without_an_approval_the_bots_conversation_is_not_taken(http: httpx.AsyncClient) -> None:
    maya = await sign_in(http, "Maya")
    shopper = await begin(http)
    await shopper.answer_to("hello")
    expect_error(await maya.post(shopper.id, "claim"), 409, "conversation.state")


async def test_after_a_resolved_conversation_the_approval_still_waits(http: httpx.AsyncClient) -> None:
    maya = await sign_in(http, "Maya")
    shopper, approval = await asking(http)
    await maya.does(shopper.id, "claim")
    resolved = await maya.does(shopper.id, "resolve")
    assert (resolved["state"], resolved["approval"]["id"]) == ("resolved", approval["id"])
    await decide(maya, approval["id"], "approve")
    await settled(maya, shopper, "granted")
    assert (await shopper.status())["state"] == "resolved"


async def test_a_delivery_fee_is_decided_like_all_else(
    http: httpx.AsyncClient, approving_worker: FakeWorker
) -> None:
    maya = await sign_in(http, "Maya")
    shopper, approval = await asking(http, "jonas", "fee")
    proposal = approval["proposal"]
    assert (proposal["matter"], proposal["items"], approval["level"]) == ("delivery_fee", [], "agent")
    assert proposal["days_late"] >= 2
    less = await decide(maya, approval["id"], "change", resolution="fee_refund", amount=3999)
    assert expect_error(less, 409, "approval.refused")["reason"] == "not_offered"
    other = await decide(maya, approval["id"], "change", resolution="full_refund")
    expect_error(other, 409, "approval.refused")
    await shopper.answer_to("still there?")
    (pending,) = approving_worker.turns_of(shopper.id)[-1]["context"]["approvals"]["pending"]
    assert (pending["resolution"], pending["items"], pending["pieces"]) == ("fee_refund", [], {})
    assert (await decide(maya, approval["id"], "approve")).json()["state"] == "approved"
    await settled(maya, shopper, "granted")
    (turn,) = [t for t in approving_worker.turns_of(shopper.id) if t["payload"] == "/approval_decided"]
    decision = turn["context"]["decision"]
    assert (decision["matter"], decision["amount"]) == ("delivery_fee", {"amount": 4000, "currency": "EUR"})


async def test_a_dear_delivery_fee_is_a_leads(http: httpx.AsyncClient) -> None:
    maya = await sign_in(http, "Maya")
    _, approval = await asking(http, "camille", "dear_fee")
    assert approval["level"] == "lead"
    error = expect_error(await decide(maya, approval["id"], "approve"), 403, "approval.beyond_level")
    assert error["needed"] == "lead"
    assert (await decide(maya, approval["id"], "decline", reason="A storm.")).status_code == 200


async def test_who_takes_a_conversation_for_a_delivery_fee_reads_what_it_is_about(
    http: httpx.AsyncClient, shop: Path
) -> None:
    maya = await sign_in(http, "Maya")
    shopper, approval = await asking(http, "olivia", "fee_gone")
    taken = await maya.does(shopper.id, "claim")
    summary = taken["handoff"]["summary"]
    assert (summary["intent"], summary["sku"]) == ("request_refund", None)
    assert summary["order_number"] == PEOPLE["olivia"].orders["delayed"]
    database = ShopDatabase(f"sqlite:///{shop}")
    with database.writing() as session:
        who = ServedShopper(PEOPLE["olivia"].customer_id, Proof.SIGNED)
        today = datetime.now(timezone.utc).date()
        refund_shipping(session, who, summary["order_number"], today=today, level="agent")
    database.close()
    gone = expect_error(await decide(maya, approval["id"], "approve"), 409, "approval.refused")
    assert gone["reason"] == "already_refunded"
    await decide(maya, approval["id"], "decline", reason="It is on its way to you already.")
    await settled(maya, shopper, "told")


async def test_what_the_bot_cannot_carry_out_goes_to_a_person_who_may_decide_anew(
    http: httpx.AsyncClient,
) -> None:
    maya = await sign_in(http, "Maya")
    shopper, approval = await asking(http)
    await decide(maya, approval["id"], "change", resolution="partial_refund", reason="!refused")
    refused = await settled(maya, shopper, "refused")
    assert refused["state"] == "changed"
    summary = (await maya.get(f"/{shopper.id}"))["handoff"]
    assert (summary["reason"], summary["summary"]["intent"]) == ("failed", "report_damaged_item")
    assert (await shopper.status())["state"] == "queued"
    await decide(maya, approval["id"], "approve")
    await settled(maya, shopper, "granted")


async def test_a_worker_that_breaks_on_it_calls_a_person(http: httpx.AsyncClient) -> None:
    maya = await sign_in(http, "Maya")
    shopper, approval = await asking(http)
    await decide(maya, approval["id"], "change", resolution="partial_refund", reason="!break")
    await settled(maya, shopper, "failed")
    await shopper.wait_for_state("queued")
    assert (await decide(maya, approval["id"], "decline", reason="Sorry.")).status_code == 200
    await settled(maya, shopper, "told")


async def test_what_nobody_decides_in_time_goes_to_a_person(
    new_database: Callable[[], str], approving_worker: FakeWorker, shop: Path, tmp_path: Path
) -> None:
    desk = _desk(tmp_path, new_database(), approving_worker, shop, APPROVAL_HOURS="0.0005")
    desk.start()
    async with client_of(desk) as http:
        maya = await sign_in(http, "Maya")
        shopper, approval = await asking(http)
        await shopper.wait_for_state("queued")
        codes = [message["code"] for message in (await shopper.page())["messages"]]
        assert codes[-2:] == ["approval.expired", "handoff.queued"]
        detail = await maya.get(f"/{shopper.id}")
        assert detail["handoff"]["reason"] == "approval"
        assert detail["approvals"][0]["state"] == "expired"
        assert detail["approvals"][0]["expired_at"] >= detail["approvals"][0]["expires_at"]
        assert (await decide(maya, approval["id"], "approve")).json()["state"] == "approved"
        done = await settled(maya, shopper, "granted")
        assert done["expired_at"]
    desk.stop()


async def test_a_decision_outlives_the_desk_and_the_worker(
    new_database: Callable[[], str],
    own_worker: FakeWorker,
    proposals: dict[str, Json],
    shop: Path,
    tmp_path: Path,
) -> None:
    own_worker.proposals = proposals
    desk = _desk(tmp_path, new_database(), own_worker, shop)
    desk.start()
    async with client_of(desk) as http:
        maya = await sign_in(http, "Maya")
        shopper, approval = await asking(http)
        own_worker.stop()
        assert (await decide(maya, approval["id"], "approve")).status_code == 200
        desk.kill()
        desk.start()
        # Meanwhile she is not left without an answer.
        await shopper.send("are you there?")
        await shopper.wait_for_state("queued")
        own_worker.start()
        await settled(maya, shopper, "granted")
        messages = (await shopper.page())["messages"]
        assert sum("/approval_decided" in message["text"] for message in messages) == 1
    desk.stop()
