"""Looks again and again which parcels under way are to be asked for, and asks their carriers in batches."""

from __future__ import annotations

import asyncio
import functools
import logging
import random
from datetime import timedelta

from desk.rounds import make_rounds
from desk.settings import Settings
from shop.connectors.breaker import CircuitBreaker
from shop.connectors.seventeen_track import seventeen_track
from shop.connectors.tracking import BatchSource
from shop.database import ShopDatabase
from shop.errors import TrackingUnavailable
from shop.services.carrier_watch import ask_for_batch
from shop.settings import TrackingSettings

# A round asks for no more: what is left over comes in the next one.
BATCHES_OF_A_ROUND = 5
# Between two questions of a round.
PAUSE_SECONDS = 1.0
# What a batch takes beside the answer's own time: claiming it.
MARGIN = timedelta(seconds=2)
# No shopper waits here: who fails, or asks to be left alone, is.
PATIENT = functools.partial(CircuitBreaker, open_seconds=300.0, longest_wait=86_400.0)
_GRACE_SECONDS = 3.0

_log = logging.getLogger(__name__)


class CarrierWatch:
    """One per desk process; several share the work, each parcel being claimed."""

    def __init__(self, shop_database: ShopDatabase, source: BatchSource, settings: TrackingSettings) -> None:
        self._shop = shop_database
        self._source = source
        self._settings = settings
        self._asking: asyncio.Task[int] | None = None

    async def watch(self) -> None:
        """For ever. Begins at any moment of the first round, as do other desks that were started with it."""
        seconds = self._settings.watch_seconds
        await asyncio.sleep(random.uniform(0, seconds))
        await make_rounds(self.look, seconds, "carriers are not asked for parcels now")

    async def look(self) -> None:
        """Once: ask for what is due, as far as one round goes."""
        for batch in range(BATCHES_OF_A_ROUND):
            if self._source.rests():
                return
            if batch:
                await asyncio.sleep(PAUSE_SECONDS)
            try:
                self._asking = asyncio.create_task(asyncio.to_thread(self._ask))
                if not await asyncio.shield(self._asking):
                    return
            except TrackingUnavailable:
                return  # the source has logged why

    async def stop(self) -> None:
        """Let what was asked be kept, if the answer is there within a moment."""
        if self._asking:
            await asyncio.wait({self._asking}, timeout=_GRACE_SECONDS)

    def _ask(self) -> int:
        settings = self._settings
        return ask_for_batch(
            self._shop,
            self._source,
            every=timedelta(minutes=settings.every_minutes),
            within=timedelta(seconds=settings.timeout_seconds) + MARGIN,
        )


def carrier_watch(
    settings: Settings, tracking: TrackingSettings | None, shop_database: ShopDatabase
) -> CarrierWatch | None:
    """The watch; None where there is nobody to ask, or nothing to ask for."""
    if tracking is None or not tracking.watch_seconds or not shop_database.is_embedded:
        return None
    if settings.demo and not tracking.is_local:
        # Each would cost the account a registration.
        _log.info("the demo's parcels are invented (STORESIDE_DEMO=1): no carrier is asked in rounds")
        return None
    source = seventeen_track(tracking.url, tracking.key, tracking.timeout_seconds, PATIENT)
    return CarrierWatch(shop_database, source, tracking)
