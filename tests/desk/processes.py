"""Real desk processes on free ports, and the people who use them: shoppers and agents."""

from __future__ import annotations

import asyncio
import atexit
import functools
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import uuid
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx
import jwt

from desk.demo import AGENTS, PASSWORD
from shop.database import ShopDatabase
from shop.database import migrate as migrate_shop
from tests.desk.workers import TOKEN, FakeWorker

ROOT = Path(__file__).resolve().parents[2]
SITE_KEY = "a-site-key-for-tests-only-that-is-long-enough"
WITHIN_SECONDS = 15.0


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
    return port


@functools.cache
def empty_shop() -> Path:
    """A shop database without rows, made once: laying out its tables takes longer than most tests."""
    folder = Path(tempfile.mkdtemp(prefix="storeside-shop-"))
    atexit.register(shutil.rmtree, folder)
    migrate_shop(f"sqlite:///{folder}/shop.db")
    return folder / "shop.db"


@dataclass
class DeskProcess:
    """`python -m desk` with a database of its own and a fake worker."""

    folder: Path
    database_url: str
    worker: FakeWorker
    extra: dict[str, str] = field(default_factory=dict)
    port: int = field(default_factory=free_port)
    process: subprocess.Popen[bytes] | None = None

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def log(self) -> str:
        return (self.folder / "desk.log").read_text("utf-8", "replace")

    def start(self) -> None:
        shop = self.folder / "shop.db"
        if not shop.exists():
            shutil.copy(empty_shop(), shop)
        environment = {
            **os.environ,
            "PORT": str(self.port),
            "HOST": "127.0.0.1",
            "DESK_DATABASE_URL": self.database_url,
            "SHOP_DATABASE_URL": f"sqlite:///{self.folder}/shop.db",
            "WORKER_URLS": self.worker.url,
            "WORKER_TOKEN": TOKEN,
            "SITE_KEYS": f'{{"demo": "{SITE_KEY}", "other": "another-{SITE_KEY}"}}',
            "STORESIDE_DEMO": "1",
            "PHOTO_FOLDER": str(self.folder / "photos"),
            "TURN_LEASE_SECONDS": "1",
            "TURN_DEADLINE_SECONDS": "3",
            "MESSAGES_PER_MINUTE": "0",
            "CONVERSATIONS_PER_MINUTE": "0",
            "SIGN_INS_PER_MINUTE": "0",
            **self.extra,
        }
        with (self.folder / "desk.log").open("ab") as log:
            self.process = subprocess.Popen(
                [sys.executable, "-W", "error::DeprecationWarning:desk", "-m", "desk"],
                cwd=ROOT,
                env=environment,
                stdout=log,
                stderr=log,
            )
        self._wait_until_it_answers()

    def _wait_until_it_answers(self) -> None:
        deadline = time.monotonic() + 120
        while time.monotonic() < deadline:
            assert self.process
            assert self.process.poll() is None, f"the desk ended; its log:\n{self.log[-3000:]}"
            try:
                httpx.get(f"{self.url}/api/v1/health", timeout=5)
            except httpx.TransportError:
                time.sleep(0.05)
            else:
                return
        raise AssertionError(f"the desk does not answer; its log:\n{self.log[-3000:]}")

    def kill(self, sig: signal.Signals = signal.SIGKILL) -> int:
        """Send a signal, wait for the end, return the exit code."""
        assert self.process
        self.process.send_signal(sig)
        code = self.process.wait(15)
        self.process = None
        return code

    def stop(self) -> None:
        if self.process:
            code = self.kill(signal.SIGTERM)
            assert code in (0, -signal.SIGTERM), f"it ended with {code}; its log:\n{self.log[-3000:]}"
            assert "Traceback" not in self.log, self.log[-5000:]


class Shopper:
    """A shopper with one conversation."""

    def __init__(self, http: httpx.AsyncClient, opened: dict[str, Any]) -> None:
        self.http = http
        self.id: str = opened["id"]
        self.token: str = opened["token"]
        self.path = f"/api/v1/conversations/{self.id}"
        self.headers = {"Authorization": f"Bearer {self.token}"}

    async def post(self, text: str, **fields: Any) -> httpx.Response:
        body = {"client_id": str(uuid.uuid4()), "text": text, **fields}
        return await self.http.post(f"{self.path}/messages", json=body, headers=self.headers)

    async def send(self, text: str, **fields: Any) -> int:
        response = await self.post(text, **fields)
        assert response.status_code == 202, response.text
        seq: int = response.json()["seq"]
        return seq

    async def page(self, after: int = 0, wait: float = 0) -> dict[str, Any]:
        response = await self.http.get(
            f"{self.path}/messages", params={"after": after, "wait": wait}, headers=self.headers
        )
        assert response.status_code == 200, response.text
        page: dict[str, Any] = response.json()
        return page

    async def status(self) -> dict[str, Any]:
        response = await self.http.get(self.path, headers=self.headers)
        assert response.status_code == 200, response.text
        found: dict[str, Any] = response.json()
        return found

    async def wait_for(
        self, found: Callable[[dict[str, Any]], bool], within: float = WITHIN_SECONDS
    ) -> list[dict[str, Any]]:
        """All messages, as soon as one of them is `found`; by long poll, as a client does."""
        messages: list[dict[str, Any]] = []
        deadline = time.monotonic() + within
        while time.monotonic() < deadline:
            after = messages[-1]["seq"] if messages else 0
            messages += (await self.page(after, wait=min(5.0, within)))["messages"]
            if any(found(message) for message in messages):
                return messages
        raise AssertionError(f"it did not come within {within} s; there are {messages}")

    async def answer_to(self, text: str, **fields: Any) -> str:
        """Send `text` and wait for the bot's next message."""
        seq = await self.send(text, **fields)
        messages = await self.wait_for(lambda message: message["author"] == "bot" and message["seq"] > seq)
        return str(next(m["text"] for m in messages if m["author"] == "bot" and m["seq"] > seq))

    async def wait_for_state(self, state: str) -> dict[str, Any]:
        status: dict[str, Any] = await eventually(self.status, lambda status: status["state"] == state)
        return status


class Agent:
    """A signed-in agent."""

    def __init__(self, http: httpx.AsyncClient, session: dict[str, Any], cookie: str) -> None:
        self.http = http
        self.name: str = session["agent"]["name"]
        self.id: str = session["agent"]["id"]
        self.cookie = cookie
        self.headers = {"Cookie": cookie, "X-CSRF-Token": session["csrf_token"], "Origin": str(http.base_url)}

    async def get(self, path: str, **params: str) -> Any:
        response = await self.http.get(
            f"/api/v1/desk/conversations{path}", params=params, headers=self.headers
        )
        assert response.status_code == 200, response.text
        return response.json()

    async def post(self, conversation_id: str, action: str, **body: str) -> httpx.Response:
        return await self.http.post(
            f"/api/v1/desk/conversations/{conversation_id}/{action}", json=body, headers=self.headers
        )

    async def does(self, conversation_id: str, action: str, **body: str) -> dict[str, Any]:
        response = await self.post(conversation_id, action, **body)
        assert response.status_code == 200, response.text
        summary: dict[str, Any] = response.json()
        return summary

    async def takes(self, shopper: Shopper) -> None:
        """The shopper asks for a person and gets this one."""
        await shopper.send("!handoff angry 2")
        await shopper.wait_for_state("queued")
        await self.does(shopper.id, "claim")

    async def reply(self, conversation_id: str, text: str) -> dict[str, Any]:
        return await self.does(conversation_id, "reply", client_id=str(uuid.uuid4()), text=text)


@asynccontextmanager
async def client_of(desk: DeskProcess) -> AsyncIterator[httpx.AsyncClient]:
    async with httpx.AsyncClient(base_url=desk.url, timeout=30) as http:
        yield http


async def begin(http: httpx.AsyncClient, **body: Any) -> Shopper:
    response = await http.post("/api/v1/conversations", json={"locale": "en", "site": "demo", **body})
    assert response.status_code == 201, response.text
    return Shopper(http, response.json())


async def sign_in(http: httpx.AsyncClient, name: str = "Maya") -> Agent:
    response = await http.post("/api/v1/agents/session", json={"email": AGENTS[name], "password": PASSWORD})
    assert response.status_code == 200, response.text
    cookie = response.headers.get_list("set-cookie")[0].partition(";")[0]
    return Agent(http, response.json(), cookie)


async def eventually(
    look: Callable[[], Any], right: Callable[[Any], bool], within: float = WITHIN_SECONDS
) -> Any:
    """What `look()` sees, as soon as it is `right`."""
    deadline = time.monotonic() + within
    while True:
        seen = await look()
        if right(seen):
            return seen
        assert time.monotonic() < deadline, f"it did not become right within {within} s; last seen: {seen}"
        await asyncio.sleep(0.03)


def customer_token(customer_id: int = 7, key: str = SITE_KEY, **claims: Any) -> str:
    now = int(time.time())
    body = {
        "iss": "demo",
        "aud": "storeside",
        "sub": str(customer_id),
        "name": "Ana Ruiz",
        "email": "ana@example.com",
        "iat": now,
        "exp": now + 600,
        **claims,
    }
    return str(jwt.encode({name: value for name, value in body.items() if value is not None}, key, "HS256"))


def expect_error(response: httpx.Response, status: int, code: str) -> dict[str, Any]:
    """The one shape of all errors; returns its fields."""
    assert response.status_code == status, response.text
    body = response.json()
    assert set(body) == {"error"}
    assert set(body["error"]) == {"code", "message", "fields"}
    assert body["error"]["code"] == code
    message = body["error"]["message"]
    assert message.startswith("Expected "), message
    assert "; got " in message, message
    fields: dict[str, Any] = body["error"]["fields"]
    return fields


def forgetting_shop(desk: DeskProcess, seeded_shop: Path) -> Iterator[ShopDatabase]:
    """A copy of the demo shop behind `desk`, which looks for what to forget all the time."""
    desk.stop()
    shutil.copy(seeded_shop, desk.folder / "shop.db")
    desk.extra["FORGET_SECONDS"] = "0.1"
    desk.start()
    database = ShopDatabase(f"sqlite:///{desk.folder}/shop.db")
    yield database
    database.close()
