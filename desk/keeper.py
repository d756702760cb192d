"""Forgets when that is due: photos never sent, and what is left of customers who asked for their erasure."""

from __future__ import annotations

import asyncio
import logging

from desk.database import DeskDatabase
from desk.photos.store import PhotoStore
from desk.rounds import make_rounds
from desk.services.erasure import erase_conversations_of
from desk.services.photos import erase_photos_of, forget_unsent
from shop.database import ShopDatabase
from shop.services.privacy import erasures_done, erasures_due

_log = logging.getLogger(__name__)


class Keeper:
    """One per desk process; that several look at the same time does no harm."""

    def __init__(
        self, database: DeskDatabase, shop_database: ShopDatabase, store: PhotoStore, seconds: float
    ) -> None:
        self._database = database
        self._shop_database = shop_database
        self._store = store
        self._seconds = seconds

    async def watch(self) -> None:
        """Look for ever, every so many seconds."""
        await make_rounds(self.look, self._seconds, "what is to be forgotten is not looked for now")

    async def look(self) -> None:
        """Forget what is due now."""
        while await self._database.write(forget_unsent, self._store):
            pass
        due, done = await asyncio.to_thread(self._customers)
        while due and (gone := await self._database.write(erase_photos_of, self._store, due)):
            _log.info("erased %d photos, as their customers had asked", gone)
        while done and (gone := await self._database.write(erase_conversations_of, done)):
            _log.info("erased %d conversations, as their customers had asked", gone)

    def _customers(self) -> tuple[tuple[int, ...], tuple[int, ...]]:
        with self._shop_database.session() as session:
            return erasures_due(session), erasures_done(session)
