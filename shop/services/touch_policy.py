"""When the shop may write of its own accord, by `shop/policies/touches.yml`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from shop.errors import PolicyInvalid
from shop.services.country_rules import read_policy
from shop.services.delivery import delivered_countries, ships_from
from shop.services.policies import POLICIES

FILE = "touches.yml"
_NUMBERS = ("news_days", "missed_days", "fresh_minutes", "held_hours", "notice_hours")


@dataclass(frozen=True)
class TouchPolicy:
    """The whole file. Hours are of the local day; `elsewhere` is the zone of a country that has none."""

    id: str
    first_hour: int
    last_hour: int
    urgent_last_hour: int
    news: timedelta
    missed: timedelta
    fresh: timedelta
    held: timedelta
    asked_after: timedelta
    asked_until: timedelta
    retries: tuple[timedelta, ...]
    notice: timedelta
    zones: Mapping[str, tuple[ZoneInfo, ...]]
    elsewhere: tuple[ZoneInfo, ...]

    def is_open(self, country: str, now: datetime, *, urgent: bool = False) -> bool:
        """Whether a message may go to `country` (ISO 3166 alpha-2) now."""
        until = self.urgent_last_hour if urgent else self.last_hour
        return all(self.first_hour <= now.astimezone(zone).hour < until for zone in self.zones_of(country))

    def open_countries(self, now: datetime, *, urgent: bool = False) -> list[str]:
        """Of the countries with zones of their own, those to which a message may go now."""
        return [country for country in self.zones if self.is_open(country, now, urgent=urgent)]

    def is_same_day(self, country: str, one: datetime, other: datetime) -> bool:
        """Whether two moments fall on one day there, in every zone."""
        return all(
            one.astimezone(zone).date() == other.astimezone(zone).date() for zone in self.zones_of(country)
        )

    def zones_of(self, country: str) -> tuple[ZoneInfo, ...]:
        """The country's zones, else the warehouse's."""
        return self.zones.get(country, self.elsewhere)

    def pause_after(self, attempts: int) -> timedelta | None:
        """How long to wait after so many tries in vain; None where it is given up."""
        return self.retries[attempts - 1] if attempts <= len(self.retries) else None


@lru_cache(maxsize=1)
def touch_policy() -> TouchPolicy:
    """The shop's own."""
    return load_touch_policy()


def load_touch_policy(folder: Path = POLICIES) -> TouchPolicy:
    """Read and check the file. Raises PolicyInvalid, naming what is wrong."""
    written = read_policy(FILE, folder)
    hours = written.get("hours") or {}
    limits: list[Any] = [hours.get(name) for name in ("from", "to", "urgent_to")]
    if not all(isinstance(hour, int) for hour in limits) or not 0 <= limits[0] < limits[1] <= limits[2] <= 24:
        raise PolicyInvalid(f"Expected hours from < to <= urgent_to in {FILE}; got {hours!r}.")
    for name in _NUMBERS:
        _check_number(written.get(name), name)
    asked = written.get("satisfaction_days")
    if not (isinstance(asked, list) and len(asked) == 2 and 0 < asked[0] < asked[1]):
        raise PolicyInvalid(f"Expected satisfaction_days such as [4, 14] in {FILE}; got {asked!r}.")
    retries = written.get("retry_minutes") or []
    for pause in retries:
        _check_number(pause, "retry_minutes")
    zones = {country: _zones(country, names) for country, names in (written.get("zones") or {}).items()}
    missing = sorted({*delivered_countries(), ships_from().country} - set(zones))
    if missing:
        raise PolicyInvalid(f"Expected zones for every country delivered to in {FILE}; {missing} have none.")
    return TouchPolicy(
        id=written["id"],
        first_hour=limits[0],
        last_hour=limits[1],
        urgent_last_hour=limits[2],
        news=timedelta(days=written["news_days"]),
        missed=timedelta(days=written["missed_days"]),
        fresh=timedelta(minutes=written["fresh_minutes"]),
        held=timedelta(hours=written["held_hours"]),
        asked_after=timedelta(days=asked[0]),
        asked_until=timedelta(days=asked[1]),
        retries=tuple(timedelta(minutes=pause) for pause in retries),
        notice=timedelta(hours=written["notice_hours"]),
        zones=zones,
        elsewhere=zones[ships_from().country],
    )


def _check_number(value: Any, name: str) -> None:
    if not isinstance(value, (int, float)) or isinstance(value, bool) or value <= 0:
        raise PolicyInvalid(f"Expected a number above 0 as {name} in {FILE}; got {value!r}.")


def _zones(country: Any, names: Any) -> tuple[ZoneInfo, ...]:
    if not isinstance(country, str) or not isinstance(names, list) or not names:
        raise PolicyInvalid(f"Expected a list of time zones for {country!r} in {FILE}; got {names!r}.")
    try:
        return tuple(ZoneInfo(name) for name in names)
    except (ZoneInfoNotFoundError, ValueError) as error:
        raise PolicyInvalid(f"Expected IANA time zones for {country} in {FILE}; got {names!r}.") from error
