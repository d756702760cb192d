"""A parcel's way from the warehouse to the door, as its carrier would scan it."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import astuple, dataclass
from datetime import date, datetime, timedelta
from typing import Any

from shop import tracking_numbers
from shop.services.delivery import ships_from

ORIGIN = astuple(ships_from())
EXPORT_HUB = ("Frankfurt am Main", "DE")


@dataclass(frozen=True)
class Step:
    """A scan, and how much of the whole way lies behind it (0..1)."""

    code: str
    fraction: float
    place: str
    country: str


@dataclass(frozen=True)
class Scan:
    """A scan that happened."""

    code: str
    at: datetime
    place: str | None
    country: str | None


@dataclass(frozen=True)
class Journey:
    """Scans oldest first, and the days the carrier named for the delivery."""

    scans: tuple[Scan, ...]
    expected_from: date
    expected_to: date

    @property
    def status(self) -> str:
        """The newest scan's code."""
        return self.scans[-1].code

    @property
    def delivered_at(self) -> datetime | None:
        """When it arrived, if it did."""
        return self.scans[-1].at if self.status == "delivered" else None

    def then(self, code: str, at: datetime) -> Journey:
        """The journey with one more scan where the last one was."""
        last = self.scans[-1]
        added = Scan(code, whole_minute(max(at, last.at + timedelta(minutes=20))), last.place, last.country)
        return Journey((*self.scans, added), self.expected_from, self.expected_to)


def way(country: str, terms: Mapping[str, Any], city: str) -> list[Step]:
    """All scans of an undisturbed delivery."""
    first, last = terms["hubs"][0], terms["hubs"][-1]
    start = [Step("label_created", 0.0, *ORIGIN), Step("picked_up", 0.06, *ORIGIN)]
    end = [
        Step("in_transit", 0.82, last, country),
        Step("out_for_delivery", 0.97, city, country),
        Step("delivered", 1.0, city, country),
    ]
    if not terms["customs"]:
        return [
            *start,
            Step("arrived_hub", 0.2, *ORIGIN),
            Step("in_transit", 0.4, *ORIGIN),
            Step("arrived_hub", 0.65, first, country),
            *end,
        ]
    return [
        *start,
        Step("arrived_hub", 0.14, *EXPORT_HUB),
        Step("export_customs", 0.18, *EXPORT_HUB),
        Step("in_transit", 0.25, *EXPORT_HUB),
        Step("in_customs", 0.45, first, country),
        Step("customs_cleared", 0.62, first, country),
        Step("arrived_hub", 0.7, last, country),
        *end,
    ]


def travel(
    steps: Sequence[Step], until: int, at: datetime, days: Sequence[int], rng: random.Random
) -> Journey:
    """The journey whose step `until` happened `at`; `days` are the shortest and the longest way."""
    length = timedelta(days=rng.uniform(days[0], days[1]))
    start = at - length * steps[until].fraction
    scans = [
        Scan(step.code, whole_minute(start + length * step.fraction), step.place, step.country)
        for step in steps[: until + 1]
    ]
    shipped_on = scans[0].at.date()
    return Journey(
        tuple(scans), shipped_on + timedelta(days=days[0]), shipped_on + timedelta(days=days[1] + 1)
    )


def index(steps: Sequence[Step], code: str) -> int:
    """Where the last step with this code is."""
    return max(place for place, step in enumerate(steps) if step.code == code)


def tracking_number(carrier: str, country: str, serial: int) -> str:
    """A number of the carrier's own format with a valid check digit; unique by `serial`."""
    make = _NUMBERS.get(carrier)
    if make is not None:
        return make(serial)
    # Posts: the S10 number keeps the country of origin; a post that delivers its own numbers its own.
    return tracking_numbers.s10("RX", 30_000_000 + serial, country)


_NUMBERS: Mapping[str, Callable[[int], str]] = {
    "dhl": lambda serial: tracking_numbers.dhl_paket("34043410", 500_000_000 + serial),
    "dhl_express": lambda serial: tracking_numbers.dhl_express(331_880_000 + serial),
    "ups": lambda serial: tracking_numbers.ups("5R8939", "68", 1_000_000 + serial),
    "fedex": lambda serial: tracking_numbers.fedex_express(77_491_230_000 + serial),
    "usps": lambda serial: tracking_numbers.usps("405", "803699300", 10_000_000 + serial),
}


def whole_minute(moment: datetime) -> datetime:
    """Carriers and shops keep minutes."""
    return moment.replace(second=0, microsecond=0)
