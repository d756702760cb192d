"""Tells waiting shoppers when their place in the queue changes."""

from __future__ import annotations

import asyncio
import logging
from typing import Any

from sqlalchemy.orm import Session

from desk.database import DeskDatabase
from desk.events import Status
from desk.hub import Hub, conversation_topic
from desk.services.conversations import queue_order
from desk.wire import status_of

_log = logging.getLogger(__name__)
# Several changes at once (a morning's rush) are worth one look.
_SETTLE_SECONDS = 0.02


class QueueWatch:
    """Compares the places after each change with those told before."""

    def __init__(self, database: DeskDatabase, hub: Hub) -> None:
        self._database = database
        self._hub = hub
        self._places: dict[str, int] = {}
        self._moved = asyncio.Event()

    def moved(self) -> None:
        """Somebody joined or left."""
        self._moved.set()

    async def learn(self) -> None:
        """Remember the places as they are, before anybody connects."""
        self._places = {id_: place for place, (id_, _) in enumerate(await self._read(), 1)}

    async def watch(self) -> None:
        """For ever: after each change tell those whose place is another one."""
        while True:
            await self._moved.wait()
            await asyncio.sleep(_SETTLE_SECONDS)
            self._moved.clear()
            try:
                self._tell(await self._read())
            except Exception:
                _log.exception("the queue could not be read; the next change tells")

    async def _read(self) -> list[tuple[str, Status]]:
        return await self._database.read(_waiting)

    def _tell(self, waiting: list[tuple[str, Status]]) -> None:
        before, self._places = self._places, {}
        for place, (conversation_id, status) in enumerate(waiting, 1):
            self._places[conversation_id] = place
            if before.get(conversation_id) != place:
                event: Any = {"type": "conversation.changed", **status}
                self._hub.publish(conversation_topic(conversation_id), event)


def _waiting(session: Session) -> list[tuple[str, Status]]:
    return [
        (conversation.id, status_of(conversation, place))
        for place, conversation in enumerate(queue_order(session), 1)
    ]
