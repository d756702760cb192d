"""Ratings from outside: asked for at the right moment, given by a star, kept, shown to agents, reported."""

from __future__ import annotations

import json
import uuid
from datetime import datetime, timedelta, timezone
from typing import Any

import httpx
import pytest

from desk.replies import ConversationDetail, RatingReport
from desk.services.ratings import Stars, read_stars
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
from tests.desk.test_sockets import opened

Json = dict[str, Any]
QUESTION = "How satisfied are you with the help you got here?"
NOBODY = 9_000_000


def stars_of(messages: list[Json]) -> list[Json]:
    """The messages that ask for stars."""
    return [m for m in messages if any(b["payload"].startswith("/rate") for b in m["buttons"])]


async def asked(http: httpx.AsyncClient, *, matter: str = "ask_size", **body: Any) -> Shopper:
    """A shopper whose matter is settled and who sees the stars."""
    shopper = await begin(http, **body)
    await shopper.send(f"!settled {matter}")
    await shopper.wait_for(lambda message: bool(stars_of([message])))
    return shopper


async def press(shopper: Shopper, score: int) -> httpx.Response:
    (question,) = stars_of((await shopper.page())["messages"])
    return await shopper.post(question["buttons"][score - 1]["title"], payload=star(score))


def star(score: object, **details: object) -> str:
    return f"/rate{json.dumps({'rating': score, **details})}"


async def ratings_of(agent: Agent, shopper: Shopper) -> list[Json]:
    detail = ConversationDetail.parse_obj(await agent.get(f"/{shopper.id}"))
    return [rating.dict() for rating in detail.ratings]


async def report(agent: Agent, **period: str) -> RatingReport:
    response = await agent.http.get("/api/v1/reports/ratings", params=period, headers=agent.headers)
    assert response.status_code == 200, response.text
    return RatingReport.parse_obj(response.json())


async def test_stars_are_asked_for_once_the_matter_is_settled(http: httpx.AsyncClient) -> None:
    shopper = await asked(http)
    last = (await shopper.page())["messages"][-1]
    assert (last["author"], last["text"]) == ("bot", QUESTION)
    assert [button["title"] for button in last["buttons"]] == [
        "1 star of 5",
        "2 stars of 5",
        "3 stars of 5",
        "4 stars of 5",
        "5 stars of 5",
    ]
    assert (await shopper.status())["state"] == "bot"


async def test_she_is_asked_in_her_language(http: httpx.AsyncClient) -> None:
    shopper = await asked(http, locale="ru")
    titles = [button["title"] for button in (await shopper.page())["messages"][-1]["buttons"]]
    assert titles == ["1 звезда из 5", "2 звезды из 5", "3 звезды из 5", "4 звезды из 5", "5 звёзд из 5"]


async def test_she_is_asked_once_and_may_ignore_it(http: httpx.AsyncClient) -> None:
    shopper = await asked(http)
    assert await shopper.answer_to("and in blue?") == "2: and in blue?"
    assert await shopper.answer_to("!settled ask_price") == "3: !settled ask_price"
    assert len(stars_of((await shopper.page())["messages"])) == 1
    assert await ratings_of(await sign_in(http), shopper) == []


async def test_a_star_is_kept_and_seen_by_the_agent(http: httpx.AsyncClient) -> None:
    agent, shopper = await sign_in(http), await asked(http)
    assert (await press(shopper, 4)).status_code == 202
    (rating,) = await ratings_of(agent, shopper)
    assert (rating["score"], rating["comment"], rating["order_number"]) == (4, None, None)
    texts = [message["text"] for message in (await shopper.page())["messages"]]
    assert "4 stars of 5" in texts


async def test_a_change_of_mind_overwrites_and_a_repeat_does_nothing(http: httpx.AsyncClient) -> None:
    agent, shopper = await sign_in(http), await asked(http)
    await press(shopper, 5)
    body = {"client_id": str(uuid.uuid4()), "text": "2 stars of 5", "payload": star(2)}
    for _ in range(2):
        answer = await http.post(f"{shopper.path}/messages", json=body, headers=shopper.headers)
        assert answer.status_code == 202
    assert [rating["score"] for rating in await ratings_of(agent, shopper)] == [2]
    pressed = [m["text"] for m in (await shopper.page())["messages"] if m["author"] == "shopper"]
    assert pressed == ["!settled ask_size", "5 stars of 5", "2 stars of 5"]


async def test_words_are_kept_with_the_stars(http: httpx.AsyncClient) -> None:
    agent, shopper = await sign_in(http), await asked(http)
    await press(shopper, 3)
    await shopper.send("!comment it took a while")
    await shopper.send("and now something else")
    await shopper.wait_for(lambda message: message["text"] == "4: and now something else")
    (rating,) = await ratings_of(agent, shopper)
    assert (rating["score"], rating["comment"]) == (3, "!comment it took a while")
    await press(shopper, 5)
    (rating,) = await ratings_of(agent, shopper)
    assert (rating["score"], rating["comment"]) == (5, "!comment it took a while")


async def test_words_without_stars_are_only_a_message(http: httpx.AsyncClient) -> None:
    agent, shopper = await sign_in(http), await begin(http)
    assert await shopper.answer_to("!comment nobody asked") == "1: !comment nobody asked"
    assert await ratings_of(agent, shopper) == []


async def test_stars_may_be_typed_while_they_are_the_last_thing_said(
    sqlite_desk: DeskProcess,
) -> None:
    async with client_of(sqlite_desk) as http:
        agent, shopper = await sign_in(http), await asked(http)
        await shopper.answer_to("!score 5")
        assert [rating["score"] for rating in await ratings_of(agent, shopper)] == [5]
        await shopper.answer_to("later")
        seen = [turn["context"]["rating_asked"] for turn in sqlite_desk.worker.turns_of(shopper.id)]
        assert seen == [None, {"order_number": None}, None]


@pytest.mark.parametrize("wrong", [0, 6, -1, 3.5, 4.0, "five", "4", True, None, [4], {"score": 4}])
async def test_what_is_no_rating_is_refused(http: httpx.AsyncClient, wrong: object) -> None:
    agent, shopper = await sign_in(http), await asked(http)
    before = (await shopper.status())["last_seq"]
    expect_error(await shopper.post("stars", payload=star(wrong)), 422, "rating.invalid")
    assert (await shopper.status())["last_seq"] == before, "nothing was stored"
    assert await ratings_of(agent, shopper) == []


@pytest.mark.parametrize(
    "payload", ["/rate", "/rate{}", "/rate{", '/rate{"rating": 4, "customer_id": 1}', "/rate[4]", "/rate 4"]
)
async def test_a_broken_payload_is_refused(http: httpx.AsyncClient, payload: str) -> None:
    shopper = await asked(http)
    expect_error(await shopper.post("stars", payload=payload), 422, "rating.invalid")


async def test_stars_that_nobody_offered_are_refused(http: httpx.AsyncClient) -> None:
    shopper, other = await begin(http), await asked(http)
    expect_error(await shopper.post("4 stars of 5", payload=star(4)), 422, "payload.not_offered")
    expect_error(await other.post("5 stars of 5", payload=star(4)), 422, "payload.not_offered")
    forged = star(4, order_number="SO-1000001")
    expect_error(await other.post("4 stars of 5", payload=forged), 422, "payload.not_offered")
    body = {"client_id": str(uuid.uuid4()), "text": "4 stars of 5", "payload": star(4)}
    foreign = await http.post(f"{other.path}/messages", json=body, headers=shopper.headers)
    expect_error(foreign, 401, "token.invalid")
    assert await ratings_of(await sign_in(http), other) == []


@pytest.mark.parametrize("payload", ["/rates", "/rate_us", "/rated{}", "/affirm", None])
def test_other_payloads_are_no_stars(payload: str | None) -> None:
    assert read_stars(payload) is None


def test_stars_may_name_an_order() -> None:
    assert read_stars(star(1, order_number="SO-1000001")) == Stars(1, "SO-1000001")


async def test_a_customer_is_asked_once_in_a_while(http: httpx.AsyncClient) -> None:
    token = customer_token(NOBODY + 1)
    await asked(http, customer_token=token)
    again = await begin(http, customer_token=token)
    assert await again.answer_to("!settled ask_size") == "1: !settled ask_size"
    assert stars_of((await again.page())["messages"]) == []
    await asked(http, customer_token=customer_token(NOBODY + 2))


async def test_a_pause_of_no_days_is_no_pause(sqlite_desk: DeskProcess) -> None:
    sqlite_desk.stop()
    sqlite_desk.extra["RATING_PAUSE_DAYS"] = "0"
    sqlite_desk.start()
    async with client_of(sqlite_desk) as http:
        for _ in range(2):
            await asked(http, customer_token=customer_token(NOBODY))


async def test_nobody_is_asked_while_she_waits_for_a_person(http: httpx.AsyncClient) -> None:
    shopper = await begin(http)
    await shopper.send("!handoff angry 2")
    await shopper.wait_for_state("queued")
    await shopper.send("!settled ask_size")
    await sign_in(http)
    assert stars_of((await shopper.page())["messages"]) == []


async def test_who_writes_on_is_asked_after_the_last_word(http: httpx.AsyncClient) -> None:
    shopper = await begin(http)
    await shopper.send("!hang 0.3")
    await shopper.send("!settled ask_size")
    await shopper.send("one more thing")
    messages = await shopper.wait_for(lambda message: message["text"] == "3: one more thing")
    assert stars_of(messages) == []


async def test_the_agent_who_resolves_is_rated(http: httpx.AsyncClient) -> None:
    agent, shopper = await sign_in(http, "Jonas"), await begin(http, locale="de")
    await shopper.send("!handoff asked 1")
    await shopper.wait_for_state("queued")
    await agent.does(shopper.id, "claim")
    await agent.reply(shopper.id, "Erledigt.")
    await agent.does(shopper.id, "resolve")
    messages = (await shopper.page())["messages"]
    assert [m["code"] or m["author"] for m in messages[-3:]] == ["agent", "conversation.resolved", "bot"]
    assert messages[-1]["text"] == "Wie zufrieden sind Sie mit der Hilfe, die Sie hier bekommen haben?"
    assert (await shopper.post("1 Stern von 5", payload=star(1))).status_code == 202
    await shopper.wait_for(lambda message: message["text"] == f"2: {star(1)}")
    await shopper.answer_to("!comment slow")
    told = await eventually(
        lambda: report(agent), lambda found: any(c.conversation_id == shopper.id for c in found.comments)
    )
    comment = next(c for c in told.comments if c.conversation_id == shopper.id)
    assert (comment.answered_by, comment.agent and comment.agent.name) == ("agent", "Jonas")
    assert (comment.score, comment.comment, comment.language) == (1, "!comment slow", "de")
    assert comment.matters == ["complain"]


async def resolved(http: httpx.AsyncClient) -> tuple[Agent, Shopper]:
    """A shopper whose matter an agent has closed, and who sees the stars."""
    agent, shopper = await sign_in(http), await begin(http)
    await shopper.send("!handoff asked 1")
    await shopper.wait_for_state("queued")
    await agent.does(shopper.id, "claim")
    await agent.does(shopper.id, "resolve")
    return agent, shopper


async def test_stars_pressed_leave_a_resolved_matter_closed(http: httpx.AsyncClient) -> None:
    agent, shopper = await resolved(http)
    await press(shopper, 2)
    await shopper.wait_for(lambda message: message["text"] == f"2: {star(2)}")
    assert (await shopper.status())["state"] == "resolved"
    summary = await agent.get(f"/{shopper.id}")
    assert (summary["state"], summary["unread"]) == ("resolved", 0)
    assert [rating["score"] for rating in summary["ratings"]] == [2]
    await shopper.answer_to("!comment it took a while")
    assert (await shopper.status())["state"] == "bot"
    (rating,) = await ratings_of(agent, shopper)
    assert (rating["score"], rating["comment"]) == (2, "!comment it took a while")


async def test_stars_typed_leave_a_resolved_matter_closed(http: httpx.AsyncClient) -> None:
    agent, shopper = await resolved(http)
    await shopper.answer_to("!score 4")
    assert (await shopper.status())["state"] == "resolved"
    assert [rating["score"] for rating in await ratings_of(agent, shopper)] == [4]
    await shopper.answer_to("one more thing")
    assert (await shopper.status())["state"] == "bot"


async def test_words_in_place_of_stars_open_a_resolved_matter(http: httpx.AsyncClient) -> None:
    agent, shopper = await resolved(http)
    assert await shopper.answer_to("it is broken again") == "2: it is broken again"
    assert (await shopper.status())["state"] == "bot"
    assert await ratings_of(agent, shopper) == []


async def test_stars_and_a_call_for_a_person_open_a_resolved_matter(http: httpx.AsyncClient) -> None:
    _, shopper = await resolved(http)
    await shopper.send("!handoff angry 2")
    await shopper.wait_for_state("queued")


async def test_without_a_worker_stars_are_kept_and_words_go_to_a_person(sqlite_desk: DeskProcess) -> None:
    async with client_of(sqlite_desk) as http:
        agent, shopper = await resolved(http)
        _, other = await resolved(http)
        sqlite_desk.worker.stop()
        await press(shopper, 3)
        await other.send("4")
        await other.wait_for_state("queued")
        codes = [message["code"] for message in (await other.page())["messages"]]
        assert codes[-2:] == ["turn.failed", "handoff.queued"]
        await eventually(
            lambda: agent.get(f"/{shopper.id}"),
            lambda found: found["messages"][-1]["turn"]["status"] == "failed",
        )
        assert (await shopper.status())["state"] == "resolved"
        assert [rating["score"] for rating in await ratings_of(agent, shopper)] == [3]


async def test_a_conversation_resolved_twice_is_rated_once(http: httpx.AsyncClient) -> None:
    agent, shopper = await sign_in(http), await begin(http)
    for _ in range(2):
        await shopper.send("!handoff asked 1")
        await shopper.wait_for_state("queued")
        await agent.does(shopper.id, "claim")
        await agent.does(shopper.id, "resolve")
    assert len(stars_of((await shopper.page())["messages"])) == 1


async def test_stars_count_whoever_has_the_word(http: httpx.AsyncClient) -> None:
    agent, shopper = await sign_in(http), await asked(http)
    await shopper.send("!handoff asked 1")
    await shopper.wait_for_state("queued")
    assert (await press(shopper, 1)).status_code == 202
    assert [rating["score"] for rating in await ratings_of(agent, shopper)] == [1]
    assert (await shopper.status())["state"] == "queued"


async def test_an_order_is_rated_beside_the_conversation(http: httpx.AsyncClient) -> None:
    agent, shopper = await sign_in(http), await asked(http)
    await press(shopper, 5)
    await shopper.send("!stars SO-1000001")
    await shopper.wait_for(lambda message: "SO-1000001" in str(message["buttons"]))
    payload = star(2, order_number="SO-1000001")
    assert (await shopper.post("2 stars", payload=payload)).status_code == 202
    found = {rating["order_number"]: rating["score"] for rating in await ratings_of(agent, shopper)}
    assert found == {None: 5, "SO-1000001": 2}
    seen = await ratings_of(agent, shopper)
    assert [rating["order_number"] for rating in seen] == [None, "SO-1000001"]


async def test_the_agents_page_hears_of_stars_and_words(desk: DeskProcess, http: httpx.AsyncClient) -> None:
    agent, shopper = await sign_in(http), await asked(http)
    headers = {"Cookie": agent.cookie, "Origin": desk.url}
    async with opened(desk, "/desk/events", **headers) as listener:
        await press(shopper, 2)
        first = await listener.next("rating.changed", conversation_id=shopper.id)
        await shopper.send("!comment too slow")
        second = await listener.next("rating.changed", conversation_id=shopper.id)
    told = [event["ratings"][0] for event in (first, second)]
    assert [(rating["score"], rating["comment"]) for rating in told] == [(2, None), (2, "!comment too slow")]


async def test_the_report_counts_by_language_and_by_who_answered(sqlite_desk: DeskProcess) -> None:
    async with client_of(sqlite_desk) as http:
        agent = await sign_in(http, "Maya")
        empty = await report(agent)
        assert (empty.count, empty.average, empty.scores, empty.comments) == (0, None, [0] * 5, [])
        for locale, score in (("en", 5), ("en", 4), ("de", 1)):
            await press(await asked(http, locale=locale), score)
        await asked(http, locale="fr")
        shopper = await begin(http)
        await shopper.send("!handoff asked 1")
        await shopper.wait_for_state("queued")
        await agent.does(shopper.id, "claim")
        await agent.does(shopper.id, "resolve")
        await shopper.send("3 stars of 5", payload=star(3))
        await shopper.send("!stars SO-1000001")
        await shopper.wait_for(lambda message: "SO-1000001" in str(message["buttons"]))
        await shopper.send("2 stars", payload=star(2, order_number="SO-1000001"))
        await shopper.answer_to("!comment the parcel was torn")
        found = await eventually(lambda: report(agent), lambda told: bool(told.comments))
    assert (found.asked, found.count, found.average) == (5, 5, 3.0)
    assert found.scores == [1, 1, 1, 1, 1]
    assert [(row.language, row.count, row.average) for row in found.by_language] == [
        ("en", 4, 3.5),
        ("de", 1, 1.0),
    ]
    answerers = {row.answered_by: (row.agent and row.agent.name, row.count) for row in found.by_answerer}
    assert answerers == {"bot": (None, 3), "agent": ("Maya", 1), "shop": (None, 1)}
    (comment,) = found.comments
    assert (comment.order_number, comment.comment) == ("SO-1000001", "!comment the parcel was torn")


async def test_the_report_is_of_a_period(http: httpx.AsyncClient) -> None:
    agent = await sign_in(http)
    await press(await asked(http), 4)
    today = datetime.now(timezone.utc).date()
    yesterday, tomorrow = today - timedelta(days=1), today + timedelta(days=1)
    assert (await report(agent, **{"from": f"{yesterday}", "to": f"{tomorrow}"})).count >= 1
    assert (await report(agent, to=f"{yesterday}")).count == 0
    found = await report(agent, **{"from": f"{tomorrow}", "to": f"{tomorrow}"})
    assert (found.count, found.since, found.until) == (0, f"{tomorrow}", f"{tomorrow}")


@pytest.mark.parametrize(
    "period",
    [
        {"from": "yesterday"},
        {"to": "2026-02-30"},
        {"from": "5"},
        {"to": "9999-12-31"},
        {"from": "0001-01-01"},
        {"from": "2026-02-02", "to": "2026-02-01"},
        {"from": "2026-01-01T00:00"},
    ],
)
async def test_a_wrong_period_is_refused(http: httpx.AsyncClient, period: dict[str, str]) -> None:
    agent = await sign_in(http)
    answer = await http.get("/api/v1/reports/ratings", params=period, headers=agent.headers)
    assert set(expect_error(answer, 422, "request.invalid")) <= set(period)


async def test_the_report_is_for_agents(http: httpx.AsyncClient) -> None:
    expect_error(await http.get("/api/v1/reports/ratings"), 401, "agent.signed_out")
