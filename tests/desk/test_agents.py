"""Agents sign in; nobody else's page can act for them."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from desk.agents import main as agents_command
from desk.database import migrate
from desk.demo import AGENTS, PASSWORD
from desk.replies import AgentSession
from tests.desk.processes import DeskProcess, begin, client_of, expect_error, sign_in
from tests.desk.workers import FakeWorker

SESSION = "/api/v1/agents/session"
CREDENTIALS = {"email": AGENTS["Maya"], "password": PASSWORD}


async def test_signing_in_sets_a_cookie_that_scripts_and_other_sites_cannot_use(
    http: httpx.AsyncClient,
) -> None:
    response = await http.post(SESSION, json={**CREDENTIALS, "email": AGENTS["Maya"].upper()})
    session = AgentSession.parse_obj(response.json())
    assert session.agent.name == "Maya"
    cookie = response.headers.get_list("set-cookie")[0]
    name, _, attributes = cookie.partition(";")
    assert name.startswith("__Host-storeside=")
    assert {part.strip().lower() for part in attributes.split(";")} >= {
        "httponly",
        "secure",
        "samesite=strict",
        "path=/",
    }
    shown = await http.get(SESSION, headers={"Cookie": name})
    assert AgentSession.parse_obj(shown.json()) == session


async def test_unknown_and_wrong_get_the_same_answer(http: httpx.AsyncClient) -> None:
    answers = [
        await http.post(SESSION, json={"email": email, "password": password})
        for email, password in (
            (AGENTS["Maya"], "wrong password"),
            ("nobody@example.com", PASSWORD),
            ("", ""),
            (AGENTS["Maya"], PASSWORD + " "),
        )
    ]
    for answer in answers:
        expect_error(answer, 401, "agent.credentials")
        assert answer.json() == answers[0].json()
        assert "set-cookie" not in answer.headers


async def test_without_a_session_nothing_is_shown(http: httpx.AsyncClient) -> None:
    shopper = await begin(http)
    headers_of_strangers: list[dict[str, str]] = [
        {},
        {"Cookie": "__Host-storeside=wrong"},
        shopper.headers,
        {"Cookie": "__Host-storeside="},
    ]
    for headers in headers_of_strangers:
        for path in ("", f"/{shopper.id}"):
            expect_error(
                await http.get(f"/api/v1/desk/conversations{path}", headers=headers), 401, "agent.signed_out"
            )
        expect_error(await http.get(SESSION, headers=headers), 401, "agent.signed_out")


async def test_unsafe_calls_need_the_csrf_token_and_our_origin(http: httpx.AsyncClient) -> None:
    agent, other = await sign_in(http, "Maya"), await sign_in(http, "Maya")
    shopper = await begin(http)
    path = f"/api/v1/desk/conversations/{shopper.id}/claim"
    origin = str(http.base_url)
    bad = [
        {"Cookie": agent.cookie, "Origin": origin},
        {"Cookie": agent.cookie, "Origin": origin, "X-CSRF-Token": "wrong"},
        {"Cookie": agent.cookie, "Origin": origin, "X-CSRF-Token": other.headers["X-CSRF-Token"]},
        {**agent.headers, "Origin": "https://evil.example"},
        {**agent.headers, "Origin": "null"},
    ]
    for headers in bad:
        expect_error(await http.post(path, json={}, headers=headers), 403, "csrf.invalid")
        expect_error(await http.delete(SESSION, headers=headers), 403, "csrf.invalid")
    expect_error(await http.post(path, json={}, headers=agent.headers), 409, "conversation.state")
    response = await http.post(SESSION, json=CREDENTIALS, headers={"Origin": "https://evil.example"})
    expect_error(response, 403, "csrf.invalid")


async def test_signing_out_ends_the_session(http: httpx.AsyncClient) -> None:
    agent = await sign_in(http)
    assert (await http.delete(SESSION, headers=agent.headers)).status_code == 204
    expect_error(await http.get(SESSION, headers=agent.headers), 401, "agent.signed_out")


@pytest.fixture
def strict_desk(own_worker: FakeWorker, tmp_path: Path) -> Iterator[DeskProcess]:
    """A desk with small limits."""
    limits = {
        "SIGN_INS_PER_MINUTE": "3",
        "MESSAGES_PER_MINUTE": "60",
        "CONVERSATIONS_PER_MINUTE": "1",
        "MESSAGE_MAX_CHARACTERS": "10",
    }
    process = DeskProcess(tmp_path, f"sqlite:///{tmp_path}/desk.db", own_worker, limits)
    process.start()
    yield process
    process.stop()


async def test_too_much_is_slowed_down(strict_desk: DeskProcess) -> None:
    async with client_of(strict_desk) as http:
        for _ in range(3):
            response = await http.post(SESSION, json={**CREDENTIALS, "password": "wrong"})
            expect_error(response, 401, "agent.credentials")
        response = await http.post(SESSION, json=CREDENTIALS)
        fields = expect_error(response, 429, "rate.limited")
        assert response.headers["retry-after"] == str(fields["retry_after"])
        assert (await http.post(SESSION, json={**CREDENTIALS, "email": AGENTS["Jonas"]})).status_code == 200

        shopper = await begin(http)
        answers = [await shopper.post("Hi") for _ in range(60)]
        assert answers[0].status_code == 202
        refused = [answer for answer in answers if answer.status_code != 202]
        assert refused
        for answer in refused:
            assert (
                int(answer.headers["retry-after"]) == expect_error(answer, 429, "rate.limited")["retry_after"]
            )
        statuses = [(await http.post("/api/v1/conversations", json={})).status_code for _ in range(70)]
        assert set(statuses) == {201, 429}
        fields = expect_error(await shopper.post("x" * 11), 422, "message.too_long")
        assert fields == {"limit": 10, "length": 11}


def test_the_command_adds_lists_and_disables_agents(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name, value in (("WORKER_TOKEN", "x"), ("SITE_KEYS", "{}")):
        monkeypatch.setenv(name, value)
    monkeypatch.setenv("DESK_DATABASE_URL", f"sqlite:///{tmp_path}/desk.db")

    def run(*arguments: str, password: str = "") -> tuple[int, str]:
        monkeypatch.setattr("sys.stdin", io.StringIO(password))
        code = agents_command(arguments)
        written = capsys.readouterr()
        return code, written.out + written.err

    code, said = run("add", "--name", "Lin", "--email", "Lin@Shop.example", password="correct horse\n")
    assert (code, said) == (0, "Lin <lin@shop.example> can sign in, as agent.\n")
    code, said = run("add", "--name", "Lin", "--email", "lin@shop.example", password="short\n")
    assert code == 2
    assert "at least 10" in said
    assert run("list") == (0, "Lin <lin@shop.example> agent\n")
    again = ("add", "--name", "Lin Wu", "--email", "lin@shop.example")
    promoted = run(*again, "--level", "lead", password="correct horse\n")
    assert promoted == (0, "Lin Wu <lin@shop.example> can sign in, as lead.\n")
    kept = run(*again, password="another horse\n")
    assert kept == (0, "Lin Wu <lin@shop.example> can sign in, as lead.\n")
    assert run("disable", "--email", "LIN@shop.example")[0] == 0
    assert run("list") == (0, "Lin Wu <lin@shop.example> lead (disabled)\n")
    assert run("disable", "--email", "nobody@shop.example")[0] == 1


def test_the_demos_agents_cannot_sign_in_where_others_reach_the_desk(tmp_path: Path) -> None:
    from dataclasses import replace

    from sqlalchemy.orm import Session

    from desk.database import create_desk_engine
    from desk.demo import prepare_agents
    from desk.services.agents import list_agents
    from desk.settings import Settings

    settings = Settings(database_url=f"sqlite:///{tmp_path}/desk.db", demo=True)
    migrate(settings.database_url)

    def usable() -> list[str]:
        prepare_agents(settings)
        engine = create_desk_engine(settings.database_url)
        with Session(engine, future=True) as session:
            names = [agent.name for agent in list_agents(session) if agent.disabled_at is None]
        engine.dispose()
        return names

    assert usable() == ["Aiko", "Jonas", "Maya"]
    settings = replace(settings, host="0.0.0.0")
    assert usable() == []
    settings = replace(settings, host="127.0.0.1", demo=False)
    assert usable() == []
    settings = replace(settings, demo=True)
    assert usable() == ["Aiko", "Jonas", "Maya"]


def test_agents_survive_a_restart(sqlite_desk: DeskProcess) -> None:
    with httpx.Client(base_url=sqlite_desk.url) as http:
        response = http.post(SESSION, json=CREDENTIALS)
        cookie = response.headers.get_list("set-cookie")[0].partition(";")[0]
        sqlite_desk.stop()
        sqlite_desk.start()
        assert http.get(SESSION, headers={"Cookie": cookie}).json() == response.json()
