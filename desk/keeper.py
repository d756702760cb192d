"""Forgets when that is due: photos never sent, and what is left of those who asked for their erasure."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

from desk.database import DeskDatabase
from desk.photos.store import PhotoStore
from desk.rounds import make_rounds
from desk.services.erasure import erase_conversations_of, erase_guests_with
from desk.services.photos import erase_photos_of, erase_photos_of_guests, forget_unsent
from shop.database import ShopDatabase
from shop.services.privacy import Erasures, erasures_done, erasures_due

_log = logging.getLogger(__name__)
# So many customers or orders are looked for with one query.
_AT_ONCE = 500
Whose = TypeVar("Whose", int, str)


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
        due, done = await asyncio.to_thread(self._erasures)
        for customers in _parts(due.customer_ids):
            await self._erase("photos", erase_photos_of, self._store, customers)
        for orders in _parts(due.order_numbers):
            await self._erase("photos", erase_photos_of_guests, self._store, orders)
        for customers in _parts(done.customer_ids):
            await self._erase("conversations", erase_conversations_of, customers)
        for orders in _parts(done.order_numbers):
            await self._erase("conversations", erase_guests_with, orders)

    async def _erase(self, what: str, erase: Callable[..., int], *of: object) -> None:
        while gone := await self._database.write(erase, *of):
            _log.info("erased %d %s, as had been asked", gone, what)

    def _erasures(self) -> tuple[Erasures, Erasures]:
        with self._shop_database.session() as session:
            return erasures_due(session), erasures_done(session)


def _parts(whose: Sequence[Whose]) -> Iterator[Sequence[Whose]]:
    for start in range(0, len(whose), _AT_ONCE):
        yield whose[start : start + _AT_ONCE]
