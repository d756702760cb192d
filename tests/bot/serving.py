"""A bot worker in a process of its own, and a shopper who talks to it over its HTTP."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import time
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx

ROOT = Path(__file__).resolve().parents[2]
TOKEN = "a-token-for-tests-only"
READY_WITHIN_SECONDS = 120.0
Json = dict[str, Any]


@dataclass
class WorkerProcess:
    """A worker on a free port, serving `models`, with the shop at `shop_url`."""

    folder: Path
    models: Path
    shop_url: str
    extra: dict[str, str] = field(default_factory=dict)
    port: int = 0
    process: subprocess.Popen[bytes] | None = None
    client: httpx.Client = field(init=False)

    def start(self) -> None:
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        environment = {
            **os.environ,
            "WORKER_PORT": str(self.port),
            "WORKER_TOKEN": TOKEN,
            "MODELS_DIR": str(self.models),
            "SHOP_DATABASE_URL": self.shop_url,
            "STORESIDE_DEMO": "1",
            "SHOP_OUTBOX": str(self.folder / "outbox.log"),
            **self.extra,
        }
        with (self.folder / "worker.log").open("ab") as log:
            command = [sys.executable, "-m", "bot"]
            self.process = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=log, stderr=log)
        headers = {"Authorization": f"Bearer {TOKEN}"}
        self.client = httpx.Client(base_url=f"http://127.0.0.1:{self.port}", headers=headers, timeout=30)
        self._wait_until_ready()

    def stop(self, sig: signal.Signals = signal.SIGTERM) -> None:
        assert self.process is not None
        self.client.close()
        self.process.send_signal(sig)
        self.process.wait(20)

    @property
    def log(self) -> str:
        return (self.folder / "worker.log").read_text("utf-8", "replace")

    def _wait_until_ready(self) -> None:
        assert self.process is not None
        deadline = time.monotonic() + READY_WITHIN_SECONDS
        while time.monotonic() < deadline:
            assert self.process.poll() is None, f"the worker ended; its log ends: {self.log[-3000:]}"
            try:
                if self.client.get("/health").status_code == 200:
                    return
            except httpx.TransportError:
                pass
            time.sleep(0.1)
        raise AssertionError(
            f"not ready within {READY_WITHIN_SECONDS:.0f} s; the log ends: {self.log[-3000:]}"
        )


def _subject(approval: Json) -> Json:
    """What the desk tells the bot of something that waits for a person."""
    proposal = approval["proposal"]
    return {
        "id": approval["id"],
        "order_number": proposal["order_number"],
        "pieces": {str(item["line_id"]): item["quantity"] for item in proposal["items"]},
        "items": [item["title"] for item in proposal["items"]],
        "resolution": proposal["resolution"],
    }


def _decided(approval: Json, state: str, customer_id: int | None) -> Json:
    """What the desk tells the bot of a decision: that what was asked is granted, or nothing."""
    proposal = approval["proposal"]
    asked = next(rung for rung in proposal["rungs"] if rung["resolution"] == proposal["resolution"])
    granted = state != "declined"
    return {
        **_subject(approval),
        "state": state,
        "resolution": proposal["resolution"] if granted else None,
        "amount": asked["amount"] if granted else None,
        "reason": None if granted else "The picture shows wear.",
        "agreed": False,
        "asked": proposal["resolution"],
        "asked_amount": asked["amount"]["amount"],
        **{key: proposal[key] for key in ("matter", "intent", "story", "rule")},
        "agent": "Maya",
        "level": asked["level"],
        "customer_id": customer_id,
    }


@contextmanager
def running_worker(folder: Path, models: Path, shop_url: str, **extra: str) -> Iterator[WorkerProcess]:
    worker = WorkerProcess(folder, models, shop_url, extra)
    worker.start()
    try:
        yield worker
    finally:
        worker.stop()


@dataclass
class Conversation:
    """One shopper's side: keeps the snapshot as the desk would, and remembers what the bot offered."""

    worker: WorkerProcess
    customer_id: int | None = None
    name: str | None = None
    locale: str = "en"
    sku: str | None = None
    cart: tuple[str, ...] = ()
    id: str = field(default_factory=lambda: uuid.uuid4().hex)
    language: str | None = None
    # What the desk's stars are for while they are the last thing shown: `{"order_number"}`.
    rating_asked: Json | None = None
    snapshot: Json | None = None
    answer: Json = field(default_factory=dict)
    # What waits for a person, as the desk keeps it.
    approvals: list[Json] = field(default_factory=list)

    def request(
        self, text: str, payload: str | None = None, turn_id: str | None = None, photos: int = 0
    ) -> Json:
        proof = "signed" if self.customer_id is not None else "anonymous"
        shopper = {"proof": proof, "customer_id": self.customer_id, "name": self.name, "email": None}
        return {
            "turn_id": turn_id or uuid.uuid4().hex,
            "conversation_id": self.id,
            "text": text,
            "payload": payload,
            "context": {
                "locale": self.locale,
                "language": self.language,
                "site": "demo",
                "page": {"url": None, "sku": self.sku, "cart": list(self.cart)},
                "shopper": shopper,
                "rating_asked": self.rating_asked if payload is None else None,
                "photos": [uuid.uuid4().hex for _ in range(photos)],
                "approvals": {"hours": 24, "pending": [_subject(approval) for approval in self.approvals]},
                "decision": None,
            },
            "snapshot": self.snapshot,
        }

    def send(self, text: str, payload: str | None = None, photos: int = 0) -> httpx.Response:
        """The worker's bare response; the conversation stays where it was."""
        return self.worker.client.post("/turns", json=self.request(text, payload, photos=photos))

    def say(self, text: str, payload: str | None = None, photos: int = 0) -> list[str]:
        """Say something, perhaps with photos; the names of the responses it got."""
        return self._take(self.send(text, payload, photos), text)

    def decide(self, state: str, turn_id: str | None = None, **decision: Any) -> list[str]:
        """An agent decides about what was proposed last; the names of the responses it brings."""
        approval = self.approvals.pop()
        request = self.request("/approval_decided", "/approval_decided", turn_id)
        request["context"]["decision"] = {**_decided(approval, state, self.customer_id), **decision}
        return self._take(self.worker.client.post("/turns", json=request), f"{state} {decision}")

    def _take(self, response: httpx.Response, said: str) -> list[str]:
        assert response.status_code == 200, f"{said!r} -> {response.status_code} {response.text}"
        self.answer = response.json()
        self.snapshot = json.loads(json.dumps(self.answer["snapshot"]))
        self.language = self.answer["language"]
        self.rating_asked = {"order_number": None} if (self.rating or {}).get("ask") else None
        if proposal := self.answer["approval"]:
            self.approvals.append({"id": uuid.uuid4().hex, "proposal": proposal})
        return self.responses

    def press(self, title: str) -> list[str]:
        """Press a button the last answer offered."""
        offered = {button["title"]: button["payload"] for button in self.buttons}
        assert title in offered, f"no button {title!r} among {list(offered)}"
        return self.say(title, offered[title])

    def choose(self, order_number: str) -> list[str]:
        """Choose an order on a card."""
        orders = {order["order_number"]: order["payload"] for order in self.card("orders")["orders"]}
        assert order_number in orders, f"{order_number} is not among {list(orders)}"
        return self.say(order_number, orders[order_number])

    @property
    def responses(self) -> list[str]:
        return [message["response"] for message in self.answer["messages"]]

    @property
    def texts(self) -> list[str]:
        return [message["text"] for message in self.answer["messages"]]

    @property
    def buttons(self) -> list[Json]:
        return [button for message in self.answer["messages"] for button in message["buttons"]]

    def card(self, kind: str) -> Json:
        """The first card of this kind in the last answer."""
        cards = [message["card"] for message in self.answer["messages"] if message["card"]]
        found: list[Json] = [card for card in cards if card["type"] == kind]
        assert found, f"no card of type {kind} among {[card['type'] for card in cards]}"
        return found[0]

    def rate(self, rating: object, order_number: str | None = None) -> list[str]:
        """Press a star that the desk has shown, for the conversation or for an order."""
        details = {"rating": rating, **({"order_number": order_number} if order_number else {})}
        return self.say("*", f"/rate{json.dumps(details)}")

    @property
    def rating(self) -> Json | None:
        rating: Json | None = self.answer["rating"]
        return rating

    @property
    def handoff(self) -> Json | None:
        handoff: Json | None = self.answer["handoff"]
        return handoff
