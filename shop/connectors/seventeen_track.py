"""Carriers asked through 17TRACK, which speaks to more than two thousand of them.

Its Tracking API v2.2 (asset.17track.net/api/document/v2.2_en): every question is a POST with the key in the
header `17token` and a list of numbers as JSON. `/gettrackinfo` only reads; a number must have been given to
`/register` once, which changes nothing when it is repeated. Both are therefore safe to ask again.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timezone
from threading import Lock
from typing import Any

from shop.connectors.breaker import CircuitBreaker
from shop.connectors.json_http import JsonHttp, JsonHttpError
from shop.connectors.seventeen_track_answers import Unreadable, only_result, tracking_of
from shop.connectors.tracking import Tracking
from shop.errors import TrackingNumberUnknown, TrackingUnavailable

# 17TRACK's keys of carriers whose bare digits could be another's; the rest it tells by the number itself.
# Source: res.17track.net/asset/carrier/info/apicarrier.all.json
CARRIER_KEYS = {"dhl": 7041, "dhl_express": 100001, "fedex": 100003, "ups": 100002, "usps": 21051}

# "Error Codes and Troubleshooting", help.17track.net
NOT_REGISTERED = -18019902
ALREADY_REGISTERED = -18019901
# No carrier recognises it, or has told anything of it yet; or it has a form that no number has.
UNKNOWN = frozenset({-18019903, -18019909, -18010012})

_log = logging.getLogger(__name__)


def _now() -> datetime:
    return datetime.now(timezone.utc)


@dataclass
class SeventeenTrack:
    """A TrackingSource. One per process: its breakers, one a carrier, remember who does not answer."""

    http: JsonHttp
    breaker: Callable[[], CircuitBreaker] = CircuitBreaker
    now: Callable[[], datetime] = _now
    _breakers: dict[str, CircuitBreaker] = field(default_factory=dict)
    _lock: Lock = field(default_factory=Lock, repr=False)

    def track(self, carrier: str, number: str) -> Tracking:
        """As the port has it; raises TrackingUnavailable at once while the carrier's breaker is open."""
        breaker = self._breaker_of(carrier)
        if not breaker.allows():
            raise TrackingUnavailable(carrier, "breaker_open")
        try:
            tracking = self._track(carrier, number)
        except TrackingUnavailable as error:
            breaker.failed(error.retry_after)
            raise
        except TrackingNumberUnknown:
            breaker.succeeded()
            raise
        breaker.succeeded()
        return tracking

    def _track(self, carrier: str, number: str) -> Tracking:
        question = {"number": number, **_key_of(carrier)}
        deadline = self.http.deadline()
        result, rejection = self._ask("/gettrackinfo", carrier, question, deadline)
        if rejection == NOT_REGISTERED:
            _, rejection = self._ask("/register", carrier, question, deadline)
            if rejection in (None, ALREADY_REGISTERED):
                # What the carrier says arrives minutes later.
                raise TrackingNumberUnknown(carrier)
        if rejection in UNKNOWN:
            raise TrackingNumberUnknown(carrier)
        if result is None:
            _log.warning("17TRACK refuses to track: code %s", rejection)
            raise TrackingUnavailable(carrier, "refused")
        try:
            tracking = tracking_of(result, carrier, number, self.now())
        except Unreadable as error:
            raise _unexpected(carrier, error) from error
        if tracking is None:
            raise TrackingNumberUnknown(carrier)
        return tracking

    def _ask(
        self, path: str, carrier: str, question: Mapping[str, Any], deadline: float
    ) -> tuple[dict[str, Any] | None, int | None]:
        try:
            answer = self.http.ask("POST", path, [dict(question)], deadline)
            return only_result(answer, str(question["number"]))
        except JsonHttpError as error:
            _log.warning("17TRACK gives no answer: %s", error)
            raise TrackingUnavailable(carrier, error.reason, retry_after=error.retry_after) from error
        except Unreadable as error:
            raise _unexpected(carrier, error) from error

    def _breaker_of(self, carrier: str) -> CircuitBreaker:
        with self._lock:
            return self._breakers.setdefault(carrier, self.breaker())


def seventeen_track(url: str, key: str, seconds: float) -> SeventeenTrack:
    """A source at `url` with the account's `key`, each question answered within `seconds`."""
    return SeventeenTrack(JsonHttp(url, {"17token": key}, seconds))


def _key_of(carrier: str) -> dict[str, int]:
    return {"carrier": CARRIER_KEYS[carrier]} if carrier in CARRIER_KEYS else {}


def _unexpected(carrier: str, error: Unreadable) -> TrackingUnavailable:
    _log.warning("17TRACK answers something else than it documents: %s", error)
    return TrackingUnavailable(carrier, "unexpected")
