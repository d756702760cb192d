"""Where the shop delivers, for what and when: no second truth, and days that hold."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
import yaml
from sqlalchemy import select
from sqlalchemy.orm import Session

from shop import models
from shop.demo.customers import load_countries
from shop.errors import NotDeliveredTo, PolicyInvalid
from shop.money import Money
from shop.public_holidays import countries_with_carriers, public_holidays, written
from shop.services.delivery import (
    delivered_countries,
    delivery_options,
    load_delivery_list,
    load_feasts,
    promised_by,
    shipping_cost,
    ships_from,
)
from shop.services.policies import POLICIES
from shop.services.products import list_currencies
from shop.tracking_numbers import CARRIERS

SHIPPED = yaml.safe_load((POLICIES / "delivery.yml").read_text(encoding="utf-8"))
MONDAY = date(2026, 3, 16)
FRIDAY = date(2026, 3, 20)
COUNTRIES = sorted(delivered_countries())


@pytest.mark.parametrize("country", COUNTRIES)
def test_every_country_has_days_prices_and_carriers(country: str) -> None:
    options = delivery_options(country, today=MONDAY)
    assert options.standard.name == "standard"
    for method in options.methods:
        assert MONDAY < method.earliest < method.latest
        assert method.cost.amount > 0
        assert method.cost.currency == options.currency
        assert set(method.carriers) <= set(CARRIERS.values())
    express = options.method("express")
    assert express is None or (
        express.cost.amount > options.standard.cost.amount and express.latest < options.standard.latest
    )


def test_all_customers_can_be_delivered_to(session: Session) -> None:
    rows = session.execute(select(models.Customer.country, models.Customer.currency).distinct())
    assert dict(tuple(row) for row in rows).items() <= delivered_countries().items()


def test_every_currency_has_prices(session: Session) -> None:
    assert set(delivered_countries().values()) <= set(list_currencies(session))


@pytest.mark.parametrize("country", load_countries())
def test_the_demo_s_parcels_keep_to_what_is_said(country: str) -> None:
    terms = load_countries()[country]
    written = SHIPPED["countries"][country]
    carriers = {
        carrier
        for name in ("standard", "express", "pickup")
        for carrier in written.get(name, {}).get("carriers", [])
    }
    assert carriers <= set(terms["carriers"])
    # The slowest demo parcel, from any day of a week: its days and one for the dispatch.
    for day in range(7):
        ordered = MONDAY + timedelta(days=day)
        assert promised_by(country, ordered_on=ordered) > ordered + timedelta(days=terms["days"][1])


def test_orders_were_charged_and_promised_by_the_list(session: Session) -> None:
    orders = session.execute(select(models.Order).where(models.Order.status == "paid")).scalars().all()
    assert orders
    for order in orders:
        goods = Money(order.total - order.shipping, order.currency)
        assert shipping_cost(order.country, goods) == Money(order.shipping, order.currency)
        assert order.promised_by == promised_by(order.country, ordered_on=order.placed_at.date())


def test_parcels_start_where_the_list_says(session: Session) -> None:
    places = session.execute(
        select(models.ParcelEvent.place, models.ParcelEvent.country)
        .where(models.ParcelEvent.code == "label_created")
        .distinct()
    )
    assert [tuple(row) for row in places] == [(ships_from().place, ships_from().country)]


def test_weekends_are_no_delivery_days() -> None:
    # Two working days to the van (Tuesday), then two to a German door; Saturday and Sunday are none.
    standard = delivery_options("DE", today=FRIDAY).standard
    assert (standard.earliest, standard.latest) == (date(2026, 3, 24), date(2026, 3, 26))


def test_weekends_are_the_country_s_own() -> None:
    days = {
        day
        for start in range(14)
        for method in delivery_options("SA", today=MONDAY + timedelta(days=start)).methods
        for day in (method.earliest, method.latest)
    }
    weekdays = {day.weekday() for day in days}
    assert weekdays.isdisjoint({4, 5})
    assert 6 in weekdays


def test_an_order_on_a_sunday_waits_for_monday() -> None:
    sunday = date(2026, 3, 22)
    assert delivery_options("FR", today=sunday) == delivery_options("FR", today=sunday + timedelta(days=1))


@pytest.mark.parametrize(
    ("country", "ordered", "days"),
    [
        # Good Friday and Easter Monday, in Hamburg as at the door.
        ("DE", date(2026, 4, 1), [(4, 7), (4, 9)]),
        # Eid al-Fitr until the 24th, then a weekend of Friday and Saturday; Easter in Hamburg as well.
        ("SA", date(2026, 3, 16), [(3, 31), (4, 7)]),
        # Thanksgiving.
        ("US", date(2026, 11, 20), [(12, 1), (12, 8)]),
        # The Spring Festival.
        ("CN", date(2026, 2, 12), [(3, 3), (3, 10)]),
        # After the years that are listed only the fixed days are known: Easter Monday of 2035 is March 26.
        ("DE", date(2035, 3, 22), [(3, 26), (3, 28)]),
    ],
)
def test_feasts_that_move_are_no_delivery_days(
    country: str, ordered: date, days: list[tuple[int, int]]
) -> None:
    standard = delivery_options(country, today=ordered).standard
    assert [(day.month, day.day) for day in (standard.earliest, standard.latest)] == days


def test_the_feasts_are_listed_for_all_and_for_the_years_ahead() -> None:
    feasts = load_feasts()
    listed = yaml.safe_load((POLICIES / "holidays.yml").read_text(encoding="utf-8"))
    first, last = listed["years"]
    assert first < listed["as_of"].year < last
    assert set(feasts) == {*COUNTRIES, ships_from().country} == countries_with_carriers()
    for country, days in feasts.items():
        assert {day.year for day in days} == set(range(first, last + 1)), country


def test_what_is_written_is_what_is_read(tmp_path: Path) -> None:
    years = range(2026, 2028)
    days = public_holidays(["SA", "NO"], years)
    path = tmp_path / "holidays.yml"
    path.write_text(written(days, years, as_of=MONDAY), encoding="utf-8")
    assert load_feasts(path) == {country: frozenset(listed) for country, listed in days.items()}
    assert load_feasts()["NO"] >= load_feasts(path)["NO"]


@pytest.mark.parametrize(
    ("fields", "says"),
    [
        ({"days": {"DE": {2026: ["02-30"]}}}, "DE of holidays.yml"),
        ({"as_of": "winter"}, "as_of"),
        ({"source": "somewhere"}, "source"),
    ],
)
def test_a_list_of_feasts_that_cannot_be_is_refused(
    tmp_path: Path, fields: dict[str, object], says: str
) -> None:
    listed = yaml.safe_load((POLICIES / "holidays.yml").read_text(encoding="utf-8"))
    path = tmp_path / "holidays.yml"
    path.write_text(yaml.safe_dump({**listed, **fields}), encoding="utf-8")
    with pytest.raises(PolicyInvalid, match=says):
        load_feasts(path)


def test_holidays_are_no_delivery_days() -> None:
    standard = delivery_options("DE", today=date(2026, 12, 22)).standard
    # Christmas Eve is one, then two holidays and a Sunday.
    assert (standard.earliest, standard.latest) == (date(2026, 12, 24), date(2026, 12, 29))


@pytest.mark.parametrize(
    ("day", "verdict"),
    [(24, "yes"), (23, "probably"), (22, "probably"), (21, "perhaps"), (19, "no"), (2, "no")],
)
def test_whether_it_is_there_before_a_day(day: int, verdict: str) -> None:
    standard = delivery_options("NL", today=MONDAY).standard
    assert (standard.earliest, standard.latest) == (date(2026, 3, 19), date(2026, 3, 23))
    assert standard.arrives_before(date(2026, 3, day)) == verdict


def test_express_is_the_best_only_where_it_is_surer() -> None:
    options = delivery_options("US", today=MONDAY)
    express = options.method("express")
    assert express
    assert options.best_before(options.standard.latest + timedelta(days=1)).name == "standard"
    assert options.best_before(express.latest + timedelta(days=1)).name == "express"
    assert options.best_before(MONDAY).name == "standard"


@pytest.mark.parametrize(
    ("goods", "cost"),
    [
        (Money(4_999, "EUR"), 390),
        (Money(5_000, "EUR"), 0),
        (Money(99_999, "JPY"), 390),
    ],
)
def test_from_a_threshold_on_it_is_free(goods: Money, cost: int) -> None:
    assert shipping_cost("DE", goods) == Money(cost, "EUR")


@pytest.mark.parametrize("country", ["KP", "ZZ", "", "de"])
def test_elsewhere_nothing_is_delivered(country: str) -> None:
    with pytest.raises(NotDeliveredTo) as caught:
        delivery_options(country, today=MONDAY)
    assert caught.value.fields["country"] == country


def changed(tmp_path: Path, **standard: object) -> Path:
    germany = {**SHIPPED["countries"]["DE"]}
    germany["standard"] = {
        name: value for name, value in {**germany["standard"], **standard}.items() if value is not None
    }
    path = tmp_path / "delivery.yml"
    document = {**SHIPPED, "countries": {**SHIPPED["countries"], "DE": germany}}
    path.write_text(yaml.safe_dump(document), encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("field", "value", "says"),
    [
        ("days", [3, 3], "fewest and most"),
        ("days", 3, "fewest and most"),
        ("cost", None, "cost"),
        ("cost", -1, "at least 0"),
        ("carriers", ["pigeon"], "pigeon"),
    ],
)
def test_a_list_that_cannot_be_is_refused_at_load(
    tmp_path: Path, field: str, value: object, says: str
) -> None:
    with pytest.raises(PolicyInvalid, match=says):
        load_delivery_list(changed(tmp_path, **{field: value}))


def test_a_country_without_standard_delivery_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "delivery.yml"
    countries = {**SHIPPED["countries"], "DE": {"currency": "EUR"}}
    path.write_text(yaml.safe_dump({**SHIPPED, "countries": countries}), encoding="utf-8")
    with pytest.raises(PolicyInvalid, match="standard"):
        load_delivery_list(path)
