"""Turns when things break: every message is answered once, or waits for a person who knows why."""

from __future__ import annotations

import asyncio
import signal
import time
from collections.abc import Awaitable, Callable

import httpx
import pytest

from tests.desk.processes import DeskProcess, Shopper, begin, client_of, eventually, sign_in
from tests.desk.workers import FakeWorker


async def expect_failed_to_person(shopper: Shopper, within: float = 15.0) -> None:
    """The shopper was told that it did not work and waits for a person."""
    messages = await shopper.wait_for(lambda message: message["code"] == "handoff.queued", within)
    assert [message["code"] for message in messages if message["author"] == "system"] == [
        "turn.failed",
        "handoff.queued",
    ]
    assert not [message for message in messages if message["author"] == "bot"]
    status = await shopper.status()
    assert status["state"] == "queued"
    assert status["queue"]["position"] >= 1


async def test_a_worker_that_fails_and_recovers_answers(http: httpx.AsyncClient, worker: FakeWorker) -> None:
    shopper = await begin(http)
    assert await shopper.answer_to("!fail 2") == "1: !fail 2"
    attempts = worker.turns_of(shopper.id)
    assert len(attempts) == 3
    assert len({attempt["turn_id"] for attempt in attempts}) == 1, "side effects are keyed by the turn"


@pytest.mark.parametrize("text", ["!fail 99", "!html", "!refuse", "!silent"])
async def test_what_no_attempt_answers_goes_to_a_person(
    http: httpx.AsyncClient, worker: FakeWorker, text: str
) -> None:
    shopper = await begin(http, locale="en")
    await shopper.send(text)
    await expect_failed_to_person(shopper)
    once = text in ("!refuse", "!silent")
    assert len(worker.turns_of(shopper.id)) == (1 if once else 3)
    agent = await sign_in(http)
    detail = await agent.get(f"/{shopper.id}")
    assert detail["handoff"]["reason"] == "failed"
    assert detail["handoff"]["summary"]["last_text"] == text
    assert detail["messages"][0]["turn"]["status"] == "failed"
    assert detail["messages"][0]["turn"]["error"]


async def test_a_slow_attempt_is_given_up_and_repeated(http: httpx.AsyncClient, worker: FakeWorker) -> None:
    shopper = await begin(http)
    assert await shopper.answer_to("!hang 30") == "1: !hang 30"
    assert len(worker.turns_of(shopper.id)) == 2
    assert [message["author"] for message in (await shopper.page())["messages"]] == ["shopper", "bot"]


async def test_later_messages_wait_for_a_person_too(http: httpx.AsyncClient, worker: FakeWorker) -> None:
    shopper = await begin(http)
    await shopper.send("!refuse")
    await shopper.send("Anybody?")
    await expect_failed_to_person(shopper)
    await eventually(_parsed(worker, "Anybody?"), bool)
    assert [turn["text"] for turn in worker.turns_of(shopper.id)] == ["!refuse"]


def _parsed(worker: FakeWorker, text: str) -> Callable[[], Awaitable[bool]]:
    async def look() -> bool:
        return any(body["text"] == text for body in worker.parsed)

    return look


async def test_a_worker_that_is_down_and_comes_back_in_time_answers(own_desk: DeskProcess) -> None:
    async with client_of(own_desk) as http:
        shopper = await begin(http)
        own_desk.worker.stop()
        seq = await shopper.send("Anybody there?")
        assert (await shopper.page(after=seq, wait=0.5))["typing"] == "bot"
        own_desk.worker.start()
        messages = await shopper.wait_for(lambda message: message["author"] == "bot")
        assert messages[-1]["text"] == "1: Anybody there?"


async def test_a_worker_that_stays_down_leaves_the_shopper_to_a_person(own_desk: DeskProcess) -> None:
    async with client_of(own_desk) as http:
        shopper = await begin(http)
        own_desk.worker.stop()
        await eventually(lambda: http.get("/api/v1/health"), lambda answer: answer.status_code == 503)
        seq = await shopper.send("Anybody there?")
        assert seq == 1
        await expect_failed_to_person(shopper)
        own_desk.worker.start()
        await eventually(lambda: http.get("/api/v1/health"), lambda answer: answer.status_code == 200)
        assert await (await begin(http)).answer_to("And now?") == "1: And now?"


async def test_a_worker_killed_in_mid_turn_costs_one_attempt(own_desk: DeskProcess) -> None:
    worker = own_desk.worker
    async with client_of(own_desk) as http:
        shopper = await begin(http)
        await shopper.send("!hang 20")
        await eventually(_count(worker, shopper), lambda count: count == 1)
        worker.stop()
        worker.start()
        messages = await shopper.wait_for(lambda message: message["author"] == "bot")
        assert [message["author"] for message in messages] == ["shopper", "bot"]
        assert await shopper.answer_to("Next") == "2: Next"


def _count(worker: FakeWorker, shopper: Shopper) -> Callable[[], Awaitable[int]]:
    async def look() -> int:
        return len(worker.turns_of(shopper.id))

    return look


@pytest.mark.parametrize("sig", [signal.SIGKILL, signal.SIGTERM])
async def test_a_turn_under_way_survives_the_end_of_the_desk(
    own_desk: DeskProcess, sig: signal.Signals
) -> None:
    async with client_of(own_desk) as http:
        shopper = await begin(http)
        await shopper.send("!hang 20")
        await shopper.send("Second")
        await eventually(_count(own_desk.worker, shopper), lambda count: count == 1)
        own_desk.kill(sig)
        own_desk.start()
        messages = await shopper.wait_for(lambda message: message["text"] == "2: Second")
        answers = [message["text"] for message in messages if message["author"] == "bot"]
        assert answers == ["1: !hang 20", "2: Second"]


async def test_asking_the_desk_to_end_ends_it_soon_though_clients_wait(sqlite_desk: DeskProcess) -> None:
    async with client_of(sqlite_desk) as http:
        shopper = await begin(http)
        poll = asyncio.create_task(shopper.page(wait=20))
        await asyncio.sleep(0.3)
        began = time.monotonic()
        await asyncio.to_thread(sqlite_desk.kill, signal.SIGTERM)
        assert (await poll)["messages"] == []
        assert time.monotonic() - began < 10
        sqlite_desk.start()


async def test_two_desks_share_the_work_and_answer_once(
    own_desk: DeskProcess, tmp_path_factory: pytest.TempPathFactory
) -> None:
    second = DeskProcess(tmp_path_factory.mktemp("second"), own_desk.database_url, own_desk.worker)
    second.start()
    try:
        async with client_of(own_desk) as http, client_of(second) as other:
            shoppers = [await begin(http) for _ in range(3)]
            for shopper in shoppers:
                twin = Shopper(other, {"id": shopper.id, "token": shopper.token})
                await asyncio.gather(
                    *((shopper if number % 2 else twin).send(f"Q{number}") for number in range(10))
                )
            for shopper in shoppers:
                status = await eventually(shopper.status, lambda status: status["last_seq"] == 20)
                assert status["state"] == "bot"
                messages = (await shopper.page())["messages"]
                asked = [message["text"] for message in messages if message["author"] == "shopper"]
                answers = [message["text"] for message in messages if message["author"] == "bot"]
                assert answers == [f"{number}: {text}" for number, text in enumerate(asked, 1)]
    finally:
        second.stop()
