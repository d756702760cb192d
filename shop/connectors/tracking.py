"""The port through which the shop asks where a parcel is, whoever answers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Literal, Protocol

from shop.errors import TrackingNumberUnknown, TrackingUnavailable

CarrierAnswer = Literal["known", "unknown", "unanswered"]


@dataclass(frozen=True)
class ParcelEvent:
    """One scan. `code` is one of PARCEL_STATES, `at` UTC, `place` and `words` as the carrier wrote them."""

    code: str
    at: datetime
    place: str | None
    country: str | None
    words: str | None = None


@dataclass(frozen=True)
class Tracking:
    """What is known of a parcel; events newest first, `expected_*` the carrier's own days.

    `as_of` is when the carrier last said so; None where no carrier was ever asked. `answer` is what came of
    asking it last: the number was `known` or `unknown`, or the question went `unanswered`.
    """

    carrier: str
    number: str
    status: str
    events: tuple[ParcelEvent, ...]
    expected_from: date | None
    expected_to: date | None
    as_of: datetime | None
    answer: CarrierAnswer = "known"

    @property
    def delivered_at(self) -> datetime | None:
        """When it arrived, as far as the carrier says both that and when."""
        if self.status != "delivered":
            return None
        return next((event.at for event in self.events if event.code == "delivered"), self.as_of)

    def age(self, now: datetime) -> timedelta | None:
        """How long ago the carrier said so; None where it never did."""
        return None if self.as_of is None else max(timedelta(), now - self.as_of)


class TrackingSource(Protocol):
    """Whoever can be asked for a parcel."""

    def track(self, carrier: str, number: str) -> Tracking:
        """The parcel `number` of `carrier`, a key of `tracking_numbers.CARRIERS`.

        Raises TrackingNumberUnknown, TrackingUnavailable. May take seconds: call it outside a transaction.
        """


# What came of asking for one parcel among others.
Outcome = Tracking | TrackingNumberUnknown | TrackingUnavailable


class BatchSource(Protocol):
    """Whoever can be asked for many parcels at once, where nobody waits for the answer."""

    most_at_once: int

    def rests(self) -> bool:
        """Whether it would not ask now: it failed too often just now, or was told to wait."""

    def track_all(self, parcels: Sequence[tuple[str, str]]) -> list[Outcome]:
        """What is said of each carrier and number, in their order; no more than `most_at_once`, none twice.

        Raises TrackingUnavailable where there was no usable answer of any. May take seconds.
        """
