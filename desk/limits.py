"""Token buckets: so many a minute for each key, with a burst; kept in memory, bounded, per process."""

from __future__ import annotations

import hashlib
import math
import time
from collections import OrderedDict
from collections.abc import Callable

from desk.errors import RateLimited

_KEYS = 20_000
_KEY_CHARACTERS = 100


class RateLimit:
    """`per_minute` a minute for each key on average, at most `burst` at once. A rate of 0 never refuses."""

    def __init__(
        self, what: str, per_minute: int, burst: int, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._what = what
        self._per_second = per_minute / 60
        self._burst = float(burst)
        self._clock = clock
        self._buckets: OrderedDict[str, tuple[float, float]] = OrderedDict()

    def take(self, key: str) -> None:
        """Count one for `key`. Raises `RateLimited` with the seconds until the next one is free."""
        if not self._per_second:
            return
        if len(key) > _KEY_CHARACTERS:
            # Callers choose parts of their keys; kept whole, long ones would fill the memory.
            key = hashlib.sha256(key.encode("utf-8", "surrogatepass")).hexdigest()
        now = self._clock()
        tokens, at = self._buckets.pop(key, (self._burst, now))
        tokens = min(self._burst, tokens + (now - at) * self._per_second)
        allowed = tokens >= 1
        self._buckets[key] = (tokens - 1 if allowed else tokens, now)
        if len(self._buckets) > _KEYS:
            self._buckets.popitem(last=False)
        if not allowed:
            raise RateLimited(self._what, math.ceil((1 - tokens) / self._per_second))
