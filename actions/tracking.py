"""Carriers asked for an order's parcels before the bot speaks of them, where the shop is set to ask."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta, timezone
from functools import lru_cache, partial

from rasa_sdk import Tracker

from actions.shop_access import forget_look_ups, look_up, shop_database, shop_settings, shopper_of
from shop.connectors.seventeen_track import SeventeenTrack, seventeen_track
from shop.connectors.tracking import CarrierAnswer
from shop.services.parcels import Parcel
from shop.services.tracking import parcels_to_ask_for, refresh_parcel
from shop.settings import TrackingSettings

# Older news is told with its age.
FRESH = timedelta(hours=1)
# What a question takes beside the carrier's own time: claiming it and keeping the answer.
MARGIN = timedelta(seconds=1)
# Threads of their own: slow carriers must not hold up those who only ask the shop.
_THREADS = ThreadPoolExecutor(max_workers=16, thread_name_prefix="carrier")


@lru_cache(maxsize=4)
def _source(settings: TrackingSettings) -> SeventeenTrack:
    return seventeen_track(settings.url, settings.key, settings.timeout_seconds)


async def ask_carriers(tracker: Tracker, order_number: str) -> None:
    """Bring the order's parcels up to date, as far as their carriers answer; all are asked at once.

    Raises OrderNotFound.
    """
    settings = shop_settings().tracking
    if settings is None:
        return
    now = datetime.now(timezone.utc)
    parcels = await look_up(parcels_to_ask_for, shopper_of(tracker), order_number, now=now)
    if not parcels:
        return
    ask = partial(
        refresh_parcel,
        shop_database(),
        _source(settings),
        every=timedelta(minutes=settings.every_minutes),
        within=timedelta(seconds=settings.timeout_seconds) + MARGIN,
    )
    loop = asyncio.get_running_loop()
    await asyncio.gather(*(loop.run_in_executor(_THREADS, ask, parcel) for parcel in parcels))
    forget_look_ups()


def carrier_answer(parcel: Parcel) -> CarrierAnswer:
    """What came of asking the parcel's carrier; nothing to speak of where the shop asks none."""
    return parcel.answer if shop_settings().tracking else "known"


def minutes_old(parcel: Parcel) -> int | None:
    """How old the carrier's last words are; None where it has none, or the shop asks no carrier."""
    if parcel.as_of is None or shop_settings().tracking is None:
        return None
    age = datetime.now(timezone.utc) - parcel.as_of
    return max(1, int(age.total_seconds() // 60))
