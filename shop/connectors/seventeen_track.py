"""Carriers asked through 17TRACK, which speaks to more than two thousand of them.

Its Tracking API v2.2 (asset.17track.net/api/document/v2.2_en): every question is a POST with the key in the
header `17token` and a list of at most 40 numbers as JSON ("Quick Guide"). `/gettrackinfo` only reads; a
number must have been given to `/register` once, which counts against the account's quota and changes nothing
when it is repeated. Both are therefore safe to ask again. Who asks too often gets the status 429.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timezone
from threading import Lock
from typing import Any

from shop.connectors.breaker import CircuitBreaker
from shop.connectors.json_http import MOST_BYTES, JsonHttp, JsonHttpError
from shop.connectors.seventeen_track_answers import Unreadable, results_of, tracking_of
from shop.connectors.tracking import Outcome, Tracking
from shop.errors import TrackingNumberUnknown, TrackingUnavailable

# 17TRACK's keys of carriers whose bare digits could be another's; the rest it tells by the number itself.
# Source: res.17track.net/asset/carrier/info/apicarrier.all.json
CARRIER_KEYS = {"dhl": 7041, "dhl_express": 100001, "fedex": 100003, "ups": 100002, "usps": 21051}

# "Quick Guide" and error -18010014, see below.
MOST_NUMBERS = 40
# Room for what carriers tell of one parcel among many: some hundred scans.
_BYTES_OF_A_PARCEL = 250_000

# "Error Codes and Troubleshooting", help.17track.net
NOT_REGISTERED = -18019902
ALREADY_REGISTERED = -18019901
# No carrier recognises it, or has told anything of it yet; or it has a form that no number has.
UNKNOWN = frozenset({-18019903, -18019909, -18010012})

# The name, among those of carriers, for questions about many of them.
_MANY = "17track"
_log = logging.getLogger(__name__)


def _now() -> datetime:
    return datetime.now(timezone.utc)


@dataclass
class SeventeenTrack:
    """A TrackingSource and a BatchSource. One per process: its breakers remember who does not answer.

    Single questions have a breaker for each carrier, questions about many have one of their own.
    """

    http: JsonHttp
    breaker: Callable[[], CircuitBreaker] = CircuitBreaker
    now: Callable[[], datetime] = _now
    most_at_once: int = MOST_NUMBERS
    _breakers: dict[str, CircuitBreaker] = field(default_factory=dict)
    _lock: Lock = field(default_factory=Lock, repr=False)

    def track(self, carrier: str, number: str) -> Tracking:
        """As the port has it; raises TrackingUnavailable at once while the carrier's breaker is open."""
        (outcome,) = self._guarded(carrier, [(carrier, number)])
        if isinstance(outcome, TrackingNumberUnknown):
            raise outcome
        assert isinstance(outcome, Tracking)
        return outcome

    def rests(self) -> bool:
        """As the port has it."""
        return self._breaker_of(_MANY).is_open()

    def track_all(self, parcels: Sequence[tuple[str, str]]) -> list[Outcome]:
        """As the port has it; raises TrackingUnavailable at once while it rests."""
        return self._guarded(_MANY, parcels)

    def _guarded(self, name: str, parcels: Sequence[tuple[str, str]]) -> list[Outcome]:
        breaker = self._breaker_of(name)
        if not breaker.allows():
            raise TrackingUnavailable(name, "breaker_open")
        try:
            outcomes = self._outcomes(name, parcels)
            refused = [outcome for outcome in outcomes if isinstance(outcome, TrackingUnavailable)]
            if len(refused) == len(parcels):
                raise refused[0]
        except TrackingUnavailable as error:
            breaker.failed(error.retry_after)
            raise
        breaker.succeeded()
        return outcomes

    def _outcomes(self, name: str, parcels: Sequence[tuple[str, str]]) -> list[Outcome]:
        deadline = self.http.deadline()
        results = self._ask("/gettrackinfo", name, parcels, deadline)
        new = [parcel for parcel, result in zip(parcels, results, strict=True) if result == NOT_REGISTERED]
        registered = self._register(name, new, deadline)
        return [
            registered.get(parcel) or self._outcome(parcel, result)
            for parcel, result in zip(parcels, results, strict=True)
        ]

    def _register(
        self, name: str, parcels: Sequence[tuple[str, str]], deadline: float
    ) -> dict[tuple[str, str], Outcome]:
        try:
            results = self._ask("/register", name, parcels, deadline) if parcels else []
        except TrackingUnavailable as error:
            # Of the others there is an answer.
            return dict.fromkeys(parcels, error)
        return {
            parcel: self._outcome(parcel, result)
            if isinstance(result, int) and result != ALREADY_REGISTERED
            # What the carrier says arrives minutes later.
            else TrackingNumberUnknown(parcel[0], is_new=True)
            for parcel, result in zip(parcels, results, strict=True)
        }

    def _outcome(self, parcel: tuple[str, str], result: dict[str, Any] | int | None) -> Outcome:
        carrier, number = parcel
        if result is None:
            return _unexpected(carrier, "data: neither accepted nor rejected")
        if isinstance(result, int):
            if result in UNKNOWN:
                return TrackingNumberUnknown(carrier)
            _log.warning("17TRACK refuses to track: code %s", result)
            return TrackingUnavailable(carrier, "refused")
        try:
            return tracking_of(result, carrier, number, self.now()) or TrackingNumberUnknown(carrier)
        except Unreadable as error:
            return _unexpected(carrier, error)

    def _ask(
        self, path: str, name: str, parcels: Sequence[tuple[str, str]], deadline: float
    ) -> list[dict[str, Any] | int | None]:
        """What is accepted or the code of the refusal, in the order of `parcels`; None for neither."""
        body = [{"number": number, **_key_of(carrier)} for carrier, number in parcels]
        most_bytes = max(MOST_BYTES, len(parcels) * _BYTES_OF_A_PARCEL)
        try:
            found = results_of(self.http.ask("POST", path, body, deadline, most_bytes=most_bytes))
        except JsonHttpError as error:
            _log.warning("17TRACK gives no answer: %s", error)
            raise TrackingUnavailable(name, error.reason, retry_after=error.retry_after) from error
        except Unreadable as error:
            raise _unexpected(name, error) from error
        if isinstance(found, dict):
            return [found.get(number) for _, number in parcels]
        if len(parcels) > 1:
            # It is about the question, or the account: it says nothing of any number.
            _log.warning("17TRACK refuses to track: code %s", found)
            raise TrackingUnavailable(name, "refused")
        return [found]

    def _breaker_of(self, name: str) -> CircuitBreaker:
        with self._lock:
            return self._breakers.setdefault(name, self.breaker())


def seventeen_track(
    url: str, key: str, seconds: float, breaker: Callable[[], CircuitBreaker] = CircuitBreaker
) -> SeventeenTrack:
    """A source at `url` with the account's `key`, each question answered within `seconds`."""
    return SeventeenTrack(JsonHttp(url, {"17token": key}, seconds), breaker)


def _key_of(carrier: str) -> dict[str, int]:
    return {"carrier": CARRIER_KEYS[carrier]} if carrier in CARRIER_KEYS else {}


def _unexpected(name: str, error: object) -> TrackingUnavailable:
    _log.warning("17TRACK answers something else than it documents: %s", error)
    return TrackingUnavailable(name, "unexpected")
