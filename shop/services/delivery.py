"""Where the shop delivers to, how, for what, and between which days: from `shop/policies/delivery.yml`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from pathlib import Path
from typing import Any, Literal

import yaml

from shop.errors import NotDeliveredTo, PolicyInvalid
from shop.money import Money, money_of
from shop.services.policies import POLICIES
from shop.services.sources import day_of, source_of
from shop.tracking_numbers import CARRIERS

MethodName = Literal["standard", "express", "pickup"]
METHODS: tuple[MethodName, ...] = ("standard", "express", "pickup")
Verdict = Literal["yes", "probably", "perhaps", "no"]
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


@dataclass(frozen=True)
class Warehouse:
    """Where parcels start: a place as carriers write it, and its country (ISO 3166 alpha-2)."""

    place: str
    country: str


@dataclass(frozen=True)
class DeliveryMethod:
    """One way to a country. `free_from` is the goods' value from which it costs nothing, None for never.

    `earliest` and `latest` are days for an order placed on the day asked for; `carriers` are their names.
    """

    name: MethodName
    cost: Money
    free_from: Money | None
    earliest: date
    latest: date
    carriers: tuple[str, ...]
    po_box: bool

    def cost_for(self, goods: Money) -> Money:
        """What it costs for goods of this value; a value in another currency earns nothing."""
        earned = (
            self.free_from is not None
            and goods.currency == self.free_from.currency
            and goods.amount >= self.free_from.amount
        )
        return Money(0, self.cost.currency) if earned else self.cost

    def arrives_before(self, day: date) -> Verdict:
        """Whether it is there before `day` is: `yes` for the whole range, `no` for none of it.

        In between it is `probably` where the range's middle lies before `day`, else `perhaps`.
        """
        if self.latest < day:
            return "yes"
        if self.earliest >= day:
            return "no"
        middle = self.earliest + (self.latest - self.earliest) / 2
        return "probably" if middle < day else "perhaps"


@dataclass(frozen=True)
class DeliveryOptions:
    """All ways to one country, standard first. `rule` is what answers cite."""

    country: str
    currency: str
    methods: tuple[DeliveryMethod, ...]
    rule: str

    def method(self, name: MethodName) -> DeliveryMethod | None:
        """The method of this name, None where the country has none."""
        return next((method for method in self.methods if method.name == name), None)

    @property
    def standard(self) -> DeliveryMethod:
        """The method that every country has."""
        return self.methods[0]

    def best_before(self, day: date) -> DeliveryMethod:
        """The method most likely at the door before `day`; of equally likely ones the first."""
        sureness: tuple[Verdict, ...] = ("yes", "probably", "perhaps", "no")
        to_the_door = [method for method in self.methods if method.name != "pickup"]
        return min(to_the_door, key=lambda method: sureness.index(method.arrives_before(day)))


@dataclass(frozen=True)
class _Calendar:
    """On which days a country's carriers drive: neither on weekdays of `rest` nor on `holidays`, which are
    fixed days (month-day), nor on `feasts`, which move.
    """

    rest: frozenset[int]
    holidays: frozenset[str]
    feasts: frozenset[date] = frozenset()

    def after(self, start: date, days: int) -> date:
        """The working day that lies `days` working days after `start`; with 0, `start` or the next one."""
        day = start
        while not self.works(day):
            day += timedelta(days=1)
        for _ in range(days):
            day += timedelta(days=1)
            while not self.works(day):
                day += timedelta(days=1)
        return day

    def works(self, day: date) -> bool:
        if day.weekday() in self.rest or day in self.feasts:
            return False
        return f"{day:%m-%d}" not in self.holidays


@dataclass(frozen=True)
class DeliveryList:
    """The whole price list of one file."""

    id: str
    warehouse: Warehouse
    dispatch: tuple[int, int]
    countries: Mapping[str, Mapping[str, Any]]
    calendars: Mapping[str, _Calendar]

    def options(self, country: str, today: date) -> DeliveryOptions:
        """The ways to `country` for an order placed `today`. Raises NotDeliveredTo."""
        terms = self.countries.get(country)
        if terms is None:
            raise NotDeliveredTo(country)
        methods = tuple(
            self._method(country, name, terms[name], terms["currency"], today)
            for name in METHODS
            if name in terms
        )
        return DeliveryOptions(country, terms["currency"], methods, self.id)

    def leaves(self, ordered_on: date) -> tuple[date, date]:
        """The first and the last day on which an order of that day goes to the carrier."""
        calendar = self._calendar(self.warehouse.country)
        first, last = (calendar.after(ordered_on, days) for days in self.dispatch)
        return first, last

    def _method(
        self, country: str, name: MethodName, terms: Mapping[str, Any], currency: str, today: date
    ) -> DeliveryMethod:
        leaves = self.leaves(today)
        arrives = [
            self._calendar(country).after(day, days) for day, days in zip(leaves, terms["days"], strict=True)
        ]
        free_from = terms.get("free_from")
        return DeliveryMethod(
            name=name,
            cost=money_of(terms["cost"], currency),
            free_from=None if free_from is None else money_of(free_from, currency),
            earliest=arrives[0],
            latest=arrives[1],
            carriers=tuple(CARRIERS[carrier] for carrier in terms["carriers"]),
            po_box=terms["po_box"],
        )

    def _calendar(self, country: str) -> _Calendar:
        return self.calendars[country]


def delivery_options(country: str, *, today: date) -> DeliveryOptions:
    """The ways to `country` (ISO 3166 alpha-2) for an order placed `today`. Raises NotDeliveredTo."""
    return _shipped_list().options(country, today)


def shipping_cost(country: str, goods: Money) -> Money:
    """What standard delivery to `country` costs for goods of this value. Raises NotDeliveredTo."""
    return delivery_options(country, today=date.min).standard.cost_for(goods)


def promised_by(country: str, *, ordered_on: date) -> date:
    """The day by which standard delivery of an order is promised. Raises NotDeliveredTo."""
    return delivery_options(country, today=ordered_on).standard.latest


def ships_by(*, ordered_on: date) -> date:
    """The day by which what was ordered and paid for on `ordered_on` is with the carrier."""
    return _shipped_list().leaves(ordered_on)[1]


def delivered_countries() -> dict[str, str]:
    """The countries (ISO 3166) delivered to and what they pay in (ISO 4217), in the list's order."""
    return {country: terms["currency"] for country, terms in _shipped_list().countries.items()}


def ships_from() -> Warehouse:
    """Where parcels start."""
    return _shipped_list().warehouse


def load_feasts(path: Path = POLICIES / "holidays.yml") -> dict[str, frozenset[date]]:
    """The public holidays of each country in the years listed. Raises PolicyInvalid."""
    document = yaml.safe_load(path.read_text(encoding="utf-8"))
    source_of(document.get("source"), path.name)
    day_of(document.get("as_of"), "as_of", path.name)
    return {
        country: frozenset(
            _feast(year, day, f"{country} of {path.name}") for year, days in years.items() for day in days
        )
        for country, years in document["days"].items()
    }


def load_delivery_list(path: Path) -> DeliveryList:
    """Read and check a price list. Raises PolicyInvalid, naming the country and what is wrong with it."""
    feasts = load_feasts()
    document = yaml.safe_load(path.read_text(encoding="utf-8"))
    countries = document["countries"]
    for country, terms in countries.items():
        _check(country, terms, path)
    return DeliveryList(
        id=document["id"],
        warehouse=Warehouse(**document["ships_from"]),
        dispatch=_span(document["dispatch"], f"dispatch of {path.name}"),
        countries=countries,
        calendars={
            country: _calendar(country, document, feasts)
            for country in {*countries, document["ships_from"]["country"]}
        },
    )


@lru_cache(maxsize=1)
def _shipped_list() -> DeliveryList:
    return load_delivery_list(POLICIES / "delivery.yml")


def _calendar(country: str, document: Mapping[str, Any], feasts: Mapping[str, frozenset[date]]) -> _Calendar:
    rest, holidays = document["rest"], document["holidays"]
    return _Calendar(
        frozenset(_WEEKDAYS.index(day) for day in rest.get(country, rest["default"])),
        frozenset(holidays.get(country, holidays["default"])),
        feasts.get(country, frozenset()),
    )


def _feast(year: int, day: str, where: str) -> date:
    try:
        return date.fromisoformat(f"{year}-{day}")
    except ValueError as error:
        raise PolicyInvalid(f"Expected month-day of {year} for {where}; got {day!r}.") from error


def _check(country: str, terms: Mapping[str, Any], path: Path) -> None:
    if not isinstance(country, str) or "standard" not in terms or "currency" not in terms:
        raise PolicyInvalid(
            f"Expected currency and standard for the code of a country in {path.name}; got {country!r}."
        )
    for name in METHODS:
        if name not in terms:
            continue
        where = f"{name} for {country} of {path.name}"
        missing = [field for field in ("cost", "days", "carriers", "po_box") if field not in terms[name]]
        if missing:
            raise PolicyInvalid(f"Expected {', '.join(missing)} in {where}.")
        _span(terms[name]["days"], where)
        unknown = [carrier for carrier in terms[name]["carriers"] if carrier not in CARRIERS]
        if unknown:
            raise PolicyInvalid(f"Expected carriers of shop/tracking_numbers.py in {where}; got {unknown}.")
        for field in ("cost", "free_from"):
            if terms[name].get(field, 0) < 0:
                raise PolicyInvalid(f"Expected an amount of at least 0 as {field} in {where}.")


def _span(days: Any, where: str) -> tuple[int, int]:
    if not (isinstance(days, list) and len(days) == 2 and 0 <= days[0] < days[1]):
        raise PolicyInvalid(f"Expected fewest and most days, such as [2, 4], in {where}; got {days!r}.")
    return days[0], days[1]
