"""A worker that does as the message says: the contract's other side, scripted by the shopper's text.

``!fail 2`` answers 500 twice, then answers; ``!hang 2`` sleeps so many seconds at the first attempt;
``!html`` sends a page; ``!refuse`` answers 400; ``!silent`` has no messages; ``!handoff angry 2`` asks for a
person; ``!buttons`` offers payloads; ``!language fr`` understands French; ``!settled ask_size`` says that a
rating may be asked for; ``!score 4`` that stars were typed; ``!comment`` that the words explain the stars;
``!stars SO-1`` offers stars for an order; ``!proven SO-1`` says that the order was proven; ``!propose name``
asks for the approval of one of `proposals`, ``!propose name 2`` after so many seconds.
Everything else is echoed. A decision is carried out as its reason says: ``!refused``, ``!asked``, ``!break``
(500, every time), else it is granted, or told.
"""

from __future__ import annotations

import asyncio
import json
import threading
import time
from collections import Counter
from typing import Any

import uvicorn

TOKEN = "a-token-for-tests-only"


class FakeWorker:
    """Serves on `port` in a thread. `turns` has every request to /turns in the order of arrival."""

    def __init__(self, port: int) -> None:
        self.port = port
        self.turns: list[dict[str, Any]] = []
        self.parsed: list[dict[str, Any]] = []
        self.proposals: dict[str, dict[str, Any]] = {}
        self._attempts: Counter[str] = Counter()
        self._server: uvicorn.Server | None = None
        self._thread: threading.Thread | None = None

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def start(self) -> None:
        config = uvicorn.Config(
            self._app,
            host="127.0.0.1",
            port=self.port,
            log_config=None,
            lifespan="off",
            ws="none",
            interface="asgi3",
            timeout_graceful_shutdown=0,
        )
        self._server = uvicorn.Server(config)
        self._thread = threading.Thread(target=self._server.run, daemon=True)
        self._thread.start()
        deadline = time.monotonic() + 10
        while not self._server.started:
            assert time.monotonic() < deadline, "the fake worker did not start"
            time.sleep(0.01)

    def stop(self) -> None:
        """Stop at once: requests under way are cut off, as when the process is killed."""
        assert self._server
        assert self._thread
        self._server.force_exit = True
        self._server.should_exit = True
        self._thread.join(10)
        assert not self._thread.is_alive()

    def turns_of(self, conversation_id: str) -> list[dict[str, Any]]:
        return [turn for turn in self.turns if turn["conversation_id"] == conversation_id]

    async def _app(self, scope: Any, receive: Any, send: Any) -> None:
        assert scope["type"] == "http"
        if scope["path"] == "/health":
            await _respond(send, 200, {"ready": True, "model": "fake-1"})
            return
        if dict(scope["headers"]).get(b"authorization") != f"Bearer {TOKEN}".encode():
            await _respond(send, 401, {"error": {"code": "token.invalid"}})
            return
        body = await _body(receive)
        if scope["path"] == "/parse":
            self.parsed.append(body)
            await _respond(send, 200, {"parse": _parse(body["text"])})
            return
        self.turns.append(body)
        self._attempts[body["turn_id"]] += 1
        await self._answer(body, self._attempts[body["turn_id"]], send)

    async def _answer(self, body: dict[str, Any], attempt: int, send: Any) -> None:
        command, *words = body["text"].split() or [""]
        decision = body["context"].get("decision")
        if decision and decision["reason"] == "!break":
            await _respond(send, 500, {"error": {"code": "worker.error"}})
            return
        if command == "!hang" and attempt == 1:
            await asyncio.sleep(float(words[0]))
        if command == "!propose" and words[1:]:
            await asyncio.sleep(float(words[1]))
        if command == "!html":
            await _respond(send, 200, b"<!doctype html><title>Bad gateway</title>")
        elif command == "!refuse":
            await _respond(send, 400, {"error": {"code": "turn.invalid"}})
        elif command == "!fail" and attempt <= int(words[0]):
            await _respond(send, 500, {"error": {"code": "worker.error"}})
        else:
            proposal = self.proposals[words[0]] if command == "!propose" else None
            await _respond(send, 200, {**_reply(body, command, words), "approval": proposal})


def _reply(body: dict[str, Any], command: str, words: list[str]) -> dict[str, Any]:
    count = (body["snapshot"] or {}).get("turns", 0) + 1
    text = f"{count}: {body['payload'] or body['text']}"
    buttons = [{"title": "Yes", "payload": "/affirm"}, {"title": "No", "payload": "/deny"}]
    card = {"type": "orders", "orders": [{"order_number": "SO-0000000", "payload": "/track{}"}]}
    handoff = None
    if command == "!handoff":
        summary = {"intent": "complain", "topic": "care", "last_text": body["text"], "facts": {}}
        handoff = {"reason": words[0], "urgency": int(words[1]), "summary": summary}
    if command == "!stars":
        rates = [json.dumps({"rating": score, "order_number": words[0]}) for score in range(1, 6)]
        buttons = [{"title": f"{n} stars", "payload": f"/rate{rate}"} for n, rate in enumerate(rates, 1)]
    if ((body["context"].get("decision") or {}).get("reason")) == "!refused":
        handoff = {"reason": "failed", "urgency": 1, "summary": {}}
    return {
        "model": "fake-1",
        "language": words[0] if command == "!language" else body["context"]["locale"][:2],
        "parse": _parse(body["text"]),
        "messages": []
        if command == "!silent"
        else [
            {
                "response": "utter_echo",
                "text": text,
                "buttons": buttons if command in ("!buttons", "!stars") else [],
                "card": card if command == "!buttons" else None,
            }
        ],
        "handoff": handoff,
        "rating": _rating(body, command, words),
        "settled": _settled(body["context"].get("decision")),
        "snapshot": {"turns": count, "slots": _slots(body, command, words)},
    }


def _slots(body: dict[str, Any], command: str, words: list[str]) -> dict[str, Any]:
    slots: dict[str, Any] = (body["snapshot"] or {}).get("slots", {})
    proven = [*slots.get("proven_orders", []), *(words if command == "!proven" else [])]
    return {**slots, "proven_orders": proven} if proven else slots


def _rating(body: dict[str, Any], command: str, words: list[str]) -> dict[str, Any] | None:
    if command == "!settled":
        return {"ask": True, "matters": words}
    if command == "!score":
        return {"score": int(words[0]), **(body["context"]["rating_asked"] or {})}
    return {"comment": True} if command == "!comment" else None


def _settled(decision: dict[str, Any] | None) -> dict[str, Any] | None:
    if decision is None:
        return None
    outcomes = {"!refused": "refused", "!asked": "asked"}
    told = "told" if decision["state"] == "declined" else "granted"
    outcome = outcomes.get(decision["reason"] or "", told)
    number = f"RM-{decision['id'][:6]}" if outcome == "granted" else None
    return {"approval": decision["id"], "outcome": outcome, "number": number}


def _parse(text: str) -> dict[str, Any]:
    return {
        "text": text,
        "intent": {"name": "greet", "confidence": 0.9},
        "intent_ranking": [],
        "entities": [],
        "language": {"code": "en", "confidence": 1.0},
        "mood": {"label": "calm", "anger": 0.1},
    }


async def _body(receive: Any) -> dict[str, Any]:
    data = b""
    while True:
        message = await receive()
        data += message.get("body", b"")
        if not message.get("more_body"):
            body: dict[str, Any] = json.loads(data)
            return body


async def _respond(send: Any, status: int, body: dict[str, Any] | bytes) -> None:
    data = body if isinstance(body, bytes) else json.dumps(body).encode()
    kind = b"text/html" if isinstance(body, bytes) else b"application/json"
    headers = [(b"content-type", kind), (b"content-length", str(len(data)).encode())]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": data})
