"""The desk's side of the worker contract: which worker takes a turn, and what its answer must look like.

A worker keeps nothing between turns, so any may take any turn. A conversation stays with the same one while
it is up (its caches are warm there), chosen by rendezvous hashing; when it goes, only its conversations move.
"""

from __future__ import annotations

import asyncio
import hashlib
import importlib.util
import logging
import sys
import time
from collections.abc import Sequence
from typing import Any, Literal

import httpx
from pydantic import BaseModel, Field, ValidationError

from desk.facts import TurnJob
from desk.proposals import ProposalRead, Settled
from desk.rounds import make_rounds

_log = logging.getLogger(__name__)
if importlib.util.find_spec("sniffio") is None:
    # httpcore looks for it in every request; a search of all folders, without success, costs a millisecond.
    sys.modules.setdefault("sniffio", None)  # type: ignore[arg-type]
_PROBE_SECONDS = 2.0
_PROBE_TIMEOUT = 1.5


class WorkerFault(Exception):
    """5xx, a timeout, no JSON, a broken connection: another attempt may succeed."""


class WorkerUnreachable(WorkerFault):
    """No worker took the turn, so nothing was tried: it costs no attempt."""


class TurnRefused(Exception):
    """The turn itself is at fault (4xx), or its answer is silence: the same turn would end the same way."""


class TurnAnswer(BaseModel):
    """One message of the bot."""

    response: str | None = None
    text: str
    buttons: list[dict[str, Any]] = Field(default_factory=list)
    card: dict[str, Any] | None = None


class TurnHandoff(BaseModel):
    """The bot wants a person."""

    reason: str
    urgency: int
    summary: dict[str, Any] = Field(default_factory=dict)


class TurnRating(BaseModel):
    """What a turn says of a rating: one may be asked for, stars were typed, or words explain them."""

    ask: bool = False
    matters: list[str] = Field(default_factory=list)
    score: Literal[1, 2, 3, 4, 5] | None = None
    order_number: str | None = None
    comment: bool = False


class TurnReply(BaseModel):
    """What the worker made of a turn. A parse alone has no messages and no snapshot."""

    model: str | None = None
    language: str | None = None
    parse: dict[str, Any] | None = None
    messages: list[TurnAnswer] = Field(default_factory=list)
    handoff: TurnHandoff | None = None
    rating: TurnRating | None = None
    approval: ProposalRead | None = None
    settled: Settled | None = None
    snapshot: dict[str, Any] | None = None


class Workers:
    """The workers at `urls`, and which of them are ready."""

    def __init__(self, urls: Sequence[str], token: str) -> None:
        self._urls = tuple(urls)
        self._ready: dict[str, bool] = dict.fromkeys(urls, False)
        self._model: str | None = None
        self._probed_at = 0.0
        self._probing = asyncio.Lock()
        self._client = httpx.AsyncClient(
            headers={"Authorization": f"Bearer {token}"},
            limits=httpx.Limits(max_connections=200, max_keepalive_connections=64, keepalive_expiry=60),
            # The workers are ours and near: no proxy of the environment may come between.
            trust_env=False,
        )

    @property
    def ready(self) -> int:
        """How many workers are ready, as last seen."""
        return sum(self._ready.values())

    @property
    def known(self) -> int:
        """How many workers there are, ready or not."""
        return len(self._urls)

    @property
    def model(self) -> str | None:
        """The model that a ready worker last named."""
        return self._model

    def choose(self, conversation_id: str) -> str:
        """The worker for a conversation: the same one as before while it is ready."""
        candidates = [url for url in self._urls if self._ready[url]] or self._urls
        return max(candidates, key=lambda url: hashlib.sha256(f"{url} {conversation_id}".encode()).digest())

    async def take_turn(self, job: TurnJob, timeout: float) -> TurnReply:
        """Let a worker answer `job` within `timeout` seconds. Raises `WorkerFault`, `TurnRefused`."""
        body = {
            "turn_id": job.turn_id,
            "conversation_id": job.conversation_id,
            "text": job.text,
            "payload": job.payload,
            "context": job.context,
            "snapshot": job.snapshot,
        }
        reply = await self._ask(job.conversation_id, "/turns", body, timeout)
        if not reply.messages and reply.handoff is None:
            raise TurnRefused("the worker answered with silence")
        return reply

    async def parse(self, job: TurnJob, timeout: float) -> TurnReply:
        """Let a worker read `job` without answering. Raises as `take_turn`."""
        return await self._ask(
            job.conversation_id, "/parse", {"text": job.text, "context": job.context}, timeout
        )

    async def _ask(self, conversation_id: str, path: str, body: dict[str, Any], timeout: float) -> TurnReply:
        url = self.choose(conversation_id)
        try:
            # The client's own timeouts are per read: a worker that sends a byte now and then outlasts them.
            response = await asyncio.wait_for(
                self._client.post(url + path, json=body, timeout=timeout), timeout
            )
        except (httpx.ConnectError, httpx.ConnectTimeout) as error:
            self._ready[url] = False
            raise WorkerUnreachable(f"no connection: {error}") from error
        except (httpx.TransportError, asyncio.TimeoutError) as error:
            raise WorkerFault(f"{type(error).__name__} after at most {timeout:.1f} s") from error
        return self._read(url, response)

    def _read(self, url: str, response: httpx.Response) -> TurnReply:
        if response.status_code == httpx.codes.SERVICE_UNAVAILABLE:
            self._ready[url] = False
            raise WorkerUnreachable("the worker is not ready (503)")
        if 400 <= response.status_code < 500 and response.status_code not in (408, 429):
            raise TurnRefused(f"the worker refused the turn: {response.status_code} {response.text[:200]}")
        if response.status_code != httpx.codes.OK:
            raise WorkerFault(f"the worker failed: {response.status_code} {response.text[:200]}")
        try:
            reply = TurnReply.parse_obj(response.json())
        except (ValueError, ValidationError) as error:
            raise WorkerFault(f"the worker's answer is not of the contract: {str(error)[:200]}") from error
        self._ready[url] = True
        return reply

    async def probe(self) -> None:
        """Ask every worker whether it is ready."""
        await asyncio.gather(*(self._probe(url) for url in self._urls))
        self._probed_at = time.monotonic()

    async def probe_if_older_than(self, seconds: float) -> None:
        """Probe unless that was done within the last `seconds`. Who asks meanwhile gets the same answer."""
        async with self._probing:
            if time.monotonic() - self._probed_at > seconds:
                await self.probe()

    async def watch(self) -> None:
        """Probe for ever."""
        await make_rounds(self.probe, _PROBE_SECONDS, "nobody looks now which workers are ready")

    async def _probe(self, url: str) -> None:
        ready = False
        try:
            response = await self._client.get(url + "/health", timeout=_PROBE_TIMEOUT)
            if response.status_code == httpx.codes.OK:
                body = response.json()
                ready = isinstance(body, dict) and body.get("ready") is True
                model = body.get("model") if ready else None
                self._model = str(model) if model else self._model
        except (httpx.TransportError, ValueError):
            pass
        if ready != self._ready[url]:
            _log.info("worker %s is %s", url, "ready" if ready else "not ready")
        self._ready[url] = ready

    async def close(self) -> None:
        """Close the connections."""
        await self._client.aclose()
