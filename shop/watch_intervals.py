"""How often a parcel under way is asked for when nobody wants to know: the more may happen, the sooner again.

17TRACK hears from the carriers every few hours only; whoever asks it much more often hears the same again.
After 30 days without an event it stops to ask them (help.17track.net, "Why tracking stopped").
"""

from __future__ import annotations

import random
from datetime import datetime, timedelta

from shop.parcel_states import ENDED, PARCEL_STATES

_HOUR = timedelta(hours=1)
INTERVALS = {
    "label_created": 4 * _HOUR,
    "picked_up": 2 * _HOUR,
    "in_transit": 2 * _HOUR,
    "export_customs": 2 * _HOUR,
    "in_customs": 2 * _HOUR,
    "customs_cleared": _HOUR,
    "arrived_hub": _HOUR,
    "out_for_delivery": timedelta(minutes=15),
    "delivery_attempted": _HOUR,
    "available_for_pickup": 2 * _HOUR,
    "delayed": 2 * _HOUR,
}
UNDER_WAY = tuple(state for state in PARCEL_STATES if state not in ENDED)
# So long without news a parcel is asked for seldom, and then no more.
QUIET_AFTER, QUIET_INTERVAL = timedelta(days=7), timedelta(hours=12)
SILENT_AFTER = timedelta(days=30)
# Of a number that the tracker heard of just now it knows something some minutes later.
NEW_INTERVAL = timedelta(minutes=15)
# After a failure that may pass.
FAILED_INTERVAL = timedelta(minutes=5)
# No interval is kept to the minute, so that what was begun together does not stay together.
SPREAD = 0.15


def interval_of(status: str, newest: datetime | None, now: datetime) -> timedelta:
    """How long a parcel of this status, its newest scan at `newest`, is left alone."""
    quiet = newest is not None and now - newest > QUIET_AFTER
    return QUIET_INTERVAL if quiet else INTERVALS.get(status, QUIET_INTERVAL)


def spread(interval: timedelta) -> timedelta:
    """A little more or less, at random."""
    return interval * random.uniform(1 - SPREAD, 1 + SPREAD)
