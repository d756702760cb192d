"""What customs may add: every country delivered to has a row with its source, and the sums follow from it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
import yaml

from shop.errors import NotDeliveredTo, PolicyInvalid
from shop.money import Money
from shop.services.delivery import delivered_countries, ships_from
from shop.services.duties import import_charges, load_duties
from shop.services.policies import POLICIES

SHIPPED = yaml.safe_load((POLICIES / "duties.yml").read_text(encoding="utf-8"))
RETURNS = yaml.safe_load((POLICIES / "returns.yml").read_text(encoding="utf-8"))
EU = next(rule["countries"] for rule in RETURNS["rules"] if rule["id"].startswith("eu."))


@pytest.mark.parametrize("country", sorted(delivered_countries()))
def test_every_country_has_a_row_with_its_source(country: str) -> None:
    charges = import_charges(country)
    assert charges.rule == f"duties.{country.lower()}.v1"
    assert charges.source
    assert isinstance(charges.as_of, date)
    assert charges.inside == (country in EU)
    assert charges.inside or charges.duty or charges.charge


def test_it_is_told_where_parcels_come_from() -> None:
    assert ships_from().country in EU


@pytest.mark.parametrize(
    ("country", "value", "low", "high"),
    [
        ("FR", Money(20_000, "EUR"), 0, 0),
        # Up to 135 pounds the shop collects the tax; above, no duty to 16 %, and 20 % on top.
        ("GB", Money(13_500, "GBP"), 0, 0),
        ("GB", Money(20_000, "GBP"), 4_000, 7_800),
        # Switzerland: 8.1 %, not taken up to 61 francs.
        ("CH", Money(6_100, "CHF"), 0, 0),
        ("CH", Money(10_000, "CHF"), 800, 800),
        ("US", Money(10_000, "USD"), 1_000, 4_200),
        # 60 %, then 17 to 20 % of the sum.
        ("BR", Money(30_000, "BRL"), 26_200, 27_600),
        ("JP", Money(10_000, "JPY"), 0, 0),
        ("JP", Money(20_000, "JPY"), 2_000, 5_300),
        ("CN", Money(25_000, "CNY"), 0, 0),
        ("CN", Money(50_000, "CNY"), 6_500, 10_000),
        # 15 % of what lies above 200 euros.
        ("RU", Money(30_000, "EUR"), 1_500, 1_500),
        ("AE", Money(30_000, "AED"), 1_500, 1_500),
    ],
)
def test_the_sum_follows_from_the_row(country: str, value: Money, low: int, high: int) -> None:
    charges = import_charges(country, value)
    assert charges.due == (Money(low, value.currency), Money(high, value.currency))


def test_a_value_in_another_currency_is_not_held_to_a_threshold() -> None:
    charges = import_charges("KR", Money(200_000, "KRW"))
    assert charges.due is None
    assert charges.currency == "USD"


def test_rates_without_threshold_hold_in_any_currency() -> None:
    assert import_charges("US", Money(10_000, "EUR")).due == (Money(1_000, "EUR"), Money(4_200, "EUR"))


def test_without_a_value_there_is_no_sum() -> None:
    assert import_charges("GB").due is None


def test_a_country_without_a_row_is_not_delivered_to() -> None:
    with pytest.raises(NotDeliveredTo):
        import_charges("KP")


@pytest.mark.parametrize(
    ("fields", "says"),
    [
        ({"id": "duties.gb.v1"}, "id of its own"),
        ({"as_of": "lately"}, "as_of"),
        ({"source": None}, "source"),
        ({"tax": [20, 5]}, "lowest and highest"),
        ({"duty": 5}, "lowest and highest"),
        ({"currency": None}, "currency and duty"),
        ({"countries": ["CH", "GB"]}, "one row for GB"),
    ],
)
def test_a_row_that_cannot_be_is_refused_at_load(
    tmp_path: Path, fields: dict[str, object], says: str
) -> None:
    swiss = next(rule for rule in SHIPPED["rules"] if rule["id"] == "duties.ch.v1")
    others = [rule for rule in SHIPPED["rules"] if rule is not swiss]
    row = {name: value for name, value in {**swiss, **fields}.items() if value is not None}
    path = tmp_path / "duties.yml"
    path.write_text(yaml.safe_dump({**SHIPPED, "rules": [*others, row]}), encoding="utf-8")
    with pytest.raises(PolicyInvalid, match=says):
        load_duties(path)
