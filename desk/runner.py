"""Runs the turns that were leased to this process, and takes over those that others left behind."""

from __future__ import annotations

import asyncio
import logging
from datetime import datetime
from typing import Any

from sqlalchemy.exc import SQLAlchemyError

from desk.database import DeskDatabase
from desk.events import TypingChanged
from desk.facts import TurnJob
from desk.hub import Hub, conversation_topic
from desk.models import utc_now
from desk.rounds import make_rounds
from desk.services import turns as turn_service
from desk.services.turns import TurnRules
from desk.states import TurnKind
from desk.worker import TurnRefused, TurnReply, WorkerFault, Workers, WorkerUnreachable

_log = logging.getLogger(__name__)
_SWEEP_SECONDS = 1.0
_FIRST_PAUSE, _LONGEST_PAUSE = 0.1, 1.0
# An attempt may use this part of the time that is left, so that one hanging worker leaves time for another.
_SHARE_OF_AN_ATTEMPT = 0.6
# Most answers come sooner than anybody could see a typing sign.
_TYPING_AFTER_SECONDS = 0.25
_GRACE_SECONDS = 2.0


class TurnRunner:
    """One per desk process. `run` is called, on the event loop, with each job that was leased to it."""

    def __init__(
        self, database: DeskDatabase, workers: Workers, hub: Hub, rules: TurnRules, concurrency: int
    ) -> None:
        self._database = database
        self._workers = workers
        self._hub = hub
        self._rules = rules
        self._slots = asyncio.Semaphore(concurrency)
        self._concurrency = concurrency
        self._running: dict[str, asyncio.Task[None]] = {}
        self._stopping = False

    def run(self, job: TurnJob) -> None:
        """Answer `job` in the background."""
        if self._stopping:
            return
        task = asyncio.create_task(self._run(job), name=f"turn {job.turn_id}")
        self._running[job.lease] = task
        task.add_done_callback(lambda _: self._running.pop(job.lease, None))

    async def sweep(self) -> None:
        """For ever: renew the leases of what runs here, take over what nobody runs."""
        pause = min(_SWEEP_SECONDS, self._rules.lease_seconds / 4)
        await make_rounds(self._look, pause, "turns are not taken over now, nor leases renewed")

    async def _look(self) -> None:
        if self._running:
            await self._database.write(turn_service.renew_leases, list(self._running), self._rules)
        await self._take_over()

    async def _take_over(self) -> None:
        free = self._concurrency - len(self._running)
        if free > 0:
            for conversation_id in await self._database.read(turn_service.abandoned_conversations, free):
                await self._database.write(turn_service.take_over, conversation_id, self._rules)

    async def stop(self) -> None:
        """Let what runs end within a moment, give up the leases of the rest."""
        self._stopping = True
        tasks = list(self._running.values())
        if tasks:
            _, late = await asyncio.wait(tasks, timeout=_GRACE_SECONDS)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)
        await self._database.write(turn_service.release_leases, self._rules)

    async def _run(self, job: TurnJob) -> None:
        typing = asyncio.get_running_loop().call_later(_TYPING_AFTER_SECONDS, self._type, job, "bot")
        try:
            async with self._slots:
                await self._answer(job)
        except asyncio.CancelledError:
            raise
        except Exception:
            # The lease runs out and the turn is taken up again, at most `attempts` times.
            _log.exception("turn %s broke in the desk", job.turn_id)
        finally:
            typing.cancel()
            if typing.when() <= asyncio.get_running_loop().time():
                self._type(job, None)

    async def _answer(self, job: TurnJob) -> None:
        attempts = [job.attempts]
        try:
            reply = await self._ask(job, attempts)
        except (WorkerFault, TurnRefused) as error:
            _log.warning("turn %s of conversation %s failed: %s", job.turn_id, job.conversation_id, error)
            # Where no worker was reached, nothing was wrong with what it would have been given.
            await self._fail(job, str(error), attempts[0], forget=not isinstance(error, WorkerUnreachable))
            return
        try:
            stored = await self._database.write(
                turn_service.finish_turn, job, reply, attempts[0], self._rules
            )
        except (ValueError, TypeError, LookupError, SQLAlchemyError) as error:
            _log.exception("the answer to turn %s could not be stored", job.turn_id)
            await self._fail(job, f"the answer could not be stored: {error}", attempts[0], forget=True)
            return
        if not stored:
            _log.warning("turn %s lost its lease; its answer is dropped", job.turn_id)

    async def _fail(self, job: TurnJob, error: str, attempts: int, *, forget: bool) -> None:
        await self._database.write(turn_service.fail_turn, job, error, attempts, self._rules, forget=forget)

    async def _ask(self, job: TurnJob, attempts: list[int]) -> TurnReply:
        """Try until there is an answer, the attempts are used up or the deadline is over."""
        pause = _FIRST_PAUSE
        while True:
            left = _seconds_until(job.deadline)
            try:
                return await self._attempt(job, max(0.05, left), attempts[0] >= self._rules.attempts)
            except WorkerUnreachable as error:
                failure: WorkerFault = error
            except WorkerFault as error:
                failure = error
                if attempts[0] >= self._rules.attempts:
                    raise
                attempts[0] += 1
            if _seconds_until(job.deadline) <= pause or job.kind == TurnKind.PARSE.value:
                raise failure
            await asyncio.sleep(pause)
            pause = min(pause * 2, _LONGEST_PAUSE)

    async def _attempt(self, job: TurnJob, left: float, last: bool) -> TurnReply:
        timeout = left if last else left * _SHARE_OF_AN_ATTEMPT
        if job.kind == TurnKind.PARSE.value:
            return await self._workers.parse(job, timeout)
        return await self._workers.take_turn(job, timeout)

    def _type(self, job: TurnJob, author: Any) -> None:
        if job.kind == TurnKind.ANSWER.value:
            event: TypingChanged = {"type": "typing.changed", "author": author}
            self._hub.publish(conversation_topic(job.conversation_id), event)


def _seconds_until(moment: datetime) -> float:
    return (moment - utc_now()).total_seconds()
