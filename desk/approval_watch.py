"""Looks after approvals: those out of time go to a person, decisions no worker took up are tried again."""

from __future__ import annotations

from desk.database import DeskDatabase
from desk.rounds import make_rounds
from desk.services import approvals, decisions
from desk.services.turns import TurnRules
from desk.worker import Workers

_PAUSE_SECONDS = 2.0


class ApprovalWatch:
    """One per desk process; what several find at once is done once."""

    def __init__(self, database: DeskDatabase, workers: Workers, rules: TurnRules) -> None:
        self._database = database
        self._workers = workers
        self._rules = rules

    async def watch(self) -> None:
        """For ever."""
        await make_rounds(self._look, _PAUSE_SECONDS, "approvals are not looked after now")

    async def _look(self) -> None:
        await self._expire()
        await self._retry()

    async def _expire(self) -> None:
        for approval_id in await self._database.read(approvals.overdue_approvals):
            await self._database.write(approvals.expire, approval_id)

    async def _retry(self) -> None:
        if not self._workers.ready:
            return
        for approval_id in await self._database.read(decisions.undone_decisions):
            await self._database.write(decisions.retry, approval_id, self._rules)
