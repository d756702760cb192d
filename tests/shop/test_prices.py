"""Prices in the shopper's currency, against another shop's, and of many pieces, by the rules."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
import yaml
from sqlalchemy.orm import Session

from shop.demo.people import PEOPLE
from shop.errors import PolicyInvalid, ProductNotFound
from shop.money import Money
from shop.services.identity import ANONYMOUS
from shop.services.policies import POLICIES
from shop.services.price_policy import bulk_rule, load_price_policy, match_rule
from shop.services.prices import bulk_price, compare_price, price_of, shopper_currency
from tests.shop.days import TODAY
from tests.shop.shoppers import signed_in

TEE = "TEE-101"  # EUR 24.90


@pytest.mark.parametrize(
    ("country", "locale", "currency"),
    [
        (None, "pt-BR", "BRL"),
        (None, "pt", "EUR"),
        (None, "en", "GBP"),
        (None, "en-US", "USD"),
        (None, "zh_CN", "CNY"),
        ("JP", "en", "JPY"),
        ("ZZ", "en", "EUR"),
        (None, None, "EUR"),
    ],
)
def test_a_guest_pays_as_her_country_does(
    session: Session, country: str | None, locale: str | None, currency: str
) -> None:
    assert shopper_currency(session, ANONYMOUS, country=country, locale=locale) == currency


def test_who_is_signed_in_pays_as_she_always_does(session: Session) -> None:
    assert "emiliano" in PEOPLE
    assert shopper_currency(session, signed_in("emiliano"), locale="de") == "MXN"
    assert shopper_currency(session, signed_in("emiliano"), country="DE") == "EUR"


def test_prices_are_the_stored_ones(session: Session) -> None:
    assert price_of(session, TEE, "EUR").price == Money(2490, "EUR")
    assert price_of(session, TEE, "INR").price == Money(2490, "EUR")
    with pytest.raises(ProductNotFound):
        price_of(session, "NO-SUCH", "EUR")


@pytest.mark.parametrize(
    ("rival", "verdict", "percent"),
    [
        (Money(2200, "EUR"), "possible", 12),
        (Money(1992, "EUR"), "possible", 20),
        (Money(1991, "EUR"), "too_far", 20),
        (Money(0, "EUR"), "too_far", 100),
        (Money(2490, "EUR"), "not_lower", None),
        (Money(100000, "INR"), "other_currency", None),
    ],
)
def test_a_rivals_price_is_held_against_the_rule(
    session: Session, rival: Money, verdict: str, percent: int | None
) -> None:
    compared = compare_price(session, TEE, rival, country="DE", today=TODAY)
    assert (compared.verdict, compared.percent) == (verdict, percent)
    assert compared.rule.id == "world.price_match.v1"


@pytest.mark.parametrize(
    ("sku", "quantity", "verdict", "each", "total"),
    [
        (TEE, None, "terms", None, None),
        (TEE, 2, "too_few", 2490, 4980),
        (TEE, 10, "priced", 2365, 23650),
        (TEE, 99, "priced", 2191, 216909),
        (TEE, 100, "quote", None, None),
        (TEE, 1_000_000, "quote", None, None),
        ("DRE-503", 50, "excluded", 18900, 945000),
    ],
)
def test_many_cost_what_the_rule_says(
    session: Session, sku: str, quantity: int | None, verdict: str, each: int | None, total: int | None
) -> None:
    priced = bulk_price(session, sku, quantity, "EUR", country="DE", today=TODAY)
    assert priced.verdict == verdict
    assert (priced.each and priced.each.amount) == each
    assert (priced.total and priced.total.amount) == total


def test_no_pieces_have_no_price(session: Session) -> None:
    with pytest.raises(ValueError, match="at least one"):
        bulk_price(session, TEE, 0, "EUR", country=None, today=TODAY)


def test_rules_hold_everywhere_and_before_their_first_day() -> None:
    assert match_rule(None, on=date(2020, 1, 1)).id == "world.price_match.v1"
    assert bulk_rule("BR", on=TODAY).steps[0].pieces == 10


@pytest.mark.parametrize(
    ("kind", "change", "word"),
    [
        ("match", {"most_percent": 0}, "percentage"),
        ("match", {"proof": ["a promise"]}, "proof"),
        ("match", {"decided_by": "bot"}, "decided_by"),
        ("match", {"days_after_purchase": "some"}, "days_after_purchase"),
        ("match", {"effective_from": "soon"}, "effective_from"),
        ("match", {"countries": ["DE"]}, "'\\*'"),
        ("bulk", {"steps": []}, "steps"),
        ("bulk", {"quote_from": 20}, "quote_from"),
        ("bulk", {"ordered_through": "cart"}, "ordered_through"),
        ("bulk", {"id": "world.price_match.v1"}, "taken"),
    ],
)
def test_a_wrong_file_is_refused(tmp_path: Path, kind: str, change: dict[str, object], word: str) -> None:
    document = yaml.safe_load((POLICIES / "prices.yml").read_text("utf-8"))
    document[kind][0].update(change)
    path = tmp_path / "prices.yml"
    path.write_text(yaml.safe_dump(document), "utf-8")
    with pytest.raises(PolicyInvalid, match=word):
        load_price_policy(path)
