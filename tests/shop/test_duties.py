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
from shop.services.sources import NONE_FOUND

SHIPPED = yaml.safe_load((POLICIES / "duties.yml").read_text(encoding="utf-8"))
RETURNS = yaml.safe_load((POLICIES / "returns.yml").read_text(encoding="utf-8"))
EU = next(rule["countries"] for rule in RETURNS["rules"] if rule["id"].startswith("eu."))


@pytest.mark.parametrize("country", sorted(delivered_countries()))
def test_every_country_has_a_row_with_its_source(country: str) -> None:
    charges = import_charges(country)
    assert charges.rule.startswith(f"duties.{country.lower()}.v")
    assert charges.source
    assert charges.source.url.startswith("http")
    assert isinstance(charges.as_of, date)
    assert (charges.ask is None) == charges.inside
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
        ("US", Money(10_000, "USD"), 1_000, 4_500),
        # 60 %, then a tax that is itself 17 to 20 % of the sum.
        ("BR", Money(30_000, "BRL"), 27_800, 30_000),
        ("JP", Money(10_000, "JPY"), 0, 0),
        ("JP", Money(20_000, "JPY"), 2_000, 5_300),
        ("CN", Money(25_000, "CNY"), 0, 0),
        ("CN", Money(50_000, "CNY"), 6_500, 10_000),
        # 15 % of what lies above 200 euros.
        ("RU", Money(30_000, "EUR"), 1_500, 1_500),
        # Dubai: no duty up to 1,000 dirhams, the tax from the first.
        ("AE", Money(100_000, "AED"), 5_000, 5_000),
        ("AE", Money(200_000, "AED"), 20_500, 20_500),
        # Goods made in the EU bear no Korean duty, clothes from elsewhere 13 %.
        ("KR", Money(20_000, "USD"), 2_000, 4_900),
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
    assert import_charges("US", Money(10_000, "EUR")).due == (Money(1_000, "EUR"), Money(4_500, "EUR"))


def test_no_sum_is_told_for_what_is_too_dear_for_personal_post() -> None:
    assert import_charges("CN", Money(100_000, "CNY")).due
    too_dear = import_charges("CN", Money(100_100, "CNY"))
    assert (too_dear.above_limit, too_dear.due) == (True, None)
    assert not import_charges("CN", Money(100_100, "EUR")).above_limit


def test_a_row_without_a_source_says_so_and_whom_to_ask(tmp_path: Path) -> None:
    rows = load_duties(changed(tmp_path, {"source": NONE_FOUND}))
    assert rows["CH"]["source"] == NONE_FOUND
    assert rows["CH"]["ask"]["name"]


def test_without_a_value_there_is_no_sum() -> None:
    assert import_charges("GB").due is None


def test_a_country_without_a_row_is_not_delivered_to() -> None:
    with pytest.raises(NotDeliveredTo):
        import_charges("KP")


@pytest.mark.parametrize(
    ("fields", "says"),
    [
        ({"id": "duties.gb.v2"}, "id of its own"),
        ({"as_of": "lately"}, "as_of"),
        ({"source": None}, "source"),
        ({"source": "BAZG"}, "title and url, or 'none found'"),
        ({"source": {"title": "BAZG", "url": "bazg.admin.ch"}}, "title and url"),
        ({"ask": None}, "name and url"),
        ({"tax": [20, 5]}, "lowest and highest"),
        ({"duty": 5}, "lowest and highest"),
        ({"currency": None}, "currency and duty"),
        ({"countries": ["CH", "GB"]}, "one row for GB"),
    ],
)
def test_a_row_that_cannot_be_is_refused_at_load(
    tmp_path: Path, fields: dict[str, object], says: str
) -> None:
    with pytest.raises(PolicyInvalid, match=says):
        load_duties(changed(tmp_path, fields))


def changed(tmp_path: Path, fields: dict[str, object]) -> Path:
    """The shipped file with other fields in the Swiss row."""
    swiss = next(rule for rule in SHIPPED["rules"] if rule["countries"] == ["CH"])
    others = [rule for rule in SHIPPED["rules"] if rule is not swiss]
    row = {name: value for name, value in {**swiss, **fields}.items() if value is not None}
    path = tmp_path / "duties.yml"
    path.write_text(yaml.safe_dump({**SHIPPED, "rules": [*others, row]}), encoding="utf-8")
    return path
