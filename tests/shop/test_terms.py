"""Ways to pay, warranties, return terms and ordering: each country has its rule."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from sqlalchemy.orm import Session

from shop.demo.customers import load_countries
from shop.errors import PolicyInvalid, ProductNotFound
from shop.money import Money
from shop.services.ordering import ordering_terms
from shop.services.policies import POLICIES
from shop.services.products import CATEGORIES, list_currencies
from shop.services.return_terms import return_span, return_terms
from shop.services.warranties import legal_guarantee, load_warranty_policy, shop_warranty
from shop.services.ways_to_pay import (
    brand_name,
    countries_taking,
    known_methods,
    load_payment_policy,
    paid_mostly,
    payment_terms,
)
from tests.shop.days import TODAY


@pytest.mark.parametrize(("country", "details"), load_countries().items())
def test_every_country_pays_in_a_currency_of_its_own(
    session: Session, country: str, details: dict[str, Any]
) -> None:
    terms = payment_terms(country, today=TODAY)
    assert terms.currency == details["currency"]
    assert terms.currency in list_currencies(session)
    assert terms.methods
    for method in terms.methods:
        assert method in known_methods()
    assert terms.rule.startswith("paying.")


def test_what_nearly_everyone_may_pay_with() -> None:
    assert paid_mostly(today=TODAY) == ("visa", "mastercard", "paypal", "gift_card")
    assert brand_name("gift_card") is None
    assert brand_name("paypal") == "PayPal"
    assert set(countries_taking("twint", today=TODAY)) == {"CH"}
    assert countries_taking("crypto", today=TODAY) == ()
    assert "DE" in countries_taking("instalments", today=TODAY)
    assert set(countries_taking("cash_on_delivery", today=TODAY)) == {"IT", "JP", "AE", "SA"}


def test_terms_by_country() -> None:
    japan = payment_terms("JP", today=TODAY)
    assert japan.cash_on_delivery
    assert japan.cash_on_delivery.fee == Money(330, "JPY")
    germany = payment_terms("DE", today=TODAY)
    assert germany.instalments
    assert germany.instalments.minimum == Money(3500, "EUR")
    assert payment_terms("NZ", today=TODAY).rule == "paying.world.v1"


@pytest.mark.parametrize(
    ("country", "kind", "months"),
    [
        ("DE", "fixed", 24),
        ("ES", "fixed", 36),
        ("PT", "fixed", 36),
        ("GB", "fixed", 60),
        ("BR", "fixed", 3),
        ("JP", "discovery", 12),
        ("US", "open", 0),
        ("NZ", "open", 0),
    ],
)
def test_the_laws_guarantee(country: str, kind: str, months: int) -> None:
    guarantee = legal_guarantee(country, today=TODAY)
    assert (guarantee.kind, guarantee.months) == (kind, months)
    assert (guarantee.source is None) == (kind == "open")


def test_the_shops_warranty_knows_every_category() -> None:
    assert set(shop_warranty().months) == set(CATEGORIES)


def test_return_terms_of_a_country(session: Session) -> None:
    terms = return_terms(session, "DE", today=TODAY)
    assert (terms.rule.id, terms.rule.window_days, terms.shorter) == (
        "eu.withdrawal.v1",
        30,
        {"electronics": 14},
    )
    assert terms.item is None
    assert terms.item_exception is None


def test_return_terms_of_an_item(session: Session) -> None:
    cream = return_terms(session, "DE", today=TODAY, sku="CRE-101", language="de")
    assert cream.item
    assert cream.item_exception == "sealed"
    assert cream.law == "Directive 2011/83/EU, article 16(e)"
    korea = return_terms(session, "KR", today=TODAY, sku="CRE-101")
    assert korea.law == "Act on the Consumer Protection in Electronic Commerce, article 17(2)"
    assert return_terms(session, "US", today=TODAY, sku="CRE-101").law is None
    # Brazil's law knows no exception for what was opened.
    assert return_terms(session, "BR", today=TODAY, sku="CRE-101").item_exception is None
    assert return_terms(session, "DE", today=TODAY, sku="SNK-101").item_exception is None
    with pytest.raises(ProductNotFound):
        return_terms(session, "DE", today=TODAY, sku="NO-SUCH")


def test_the_span_holds_for_every_country(session: Session) -> None:
    span = return_span(today=TODAY)
    for country in (*load_countries(), "ZZ"):
        terms = return_terms(session, country, today=TODAY)
        for days in (terms.rule.window_days, *terms.shorter.values()):
            assert span.least_days <= days <= span.most_days
        assert terms.rule.fault_days >= span.least_fault_days


def test_how_to_order() -> None:
    assert ordering_terms().guest_checkout


def changed(tmp_path: Path, name: str, **fields: object) -> Path:
    document = yaml.safe_load((POLICIES / name).read_text(encoding="utf-8"))
    document["rules"][0] |= fields
    (tmp_path / name).write_text(yaml.safe_dump(document, allow_unicode=True), encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize(
    ("fields", "says"),
    [
        ({"methods": ["shells"]}, "methods"),
        ({"methods": ["crypto"]}, "methods"),
        ({"instalments": {"provider": "twint", "parts": [3], "minimum": 1}}, "provider"),
        ({"id": "paying.gb.v1"}, "id of its own"),
        ({"effective_from": "soon"}, "effective_from"),
    ],
)
def test_ways_to_pay_that_cannot_be_are_refused(tmp_path: Path, fields: dict[str, object], says: str) -> None:
    with pytest.raises(PolicyInvalid, match=says):
        load_payment_policy(changed(tmp_path, "ways_to_pay.yml", **fields))


@pytest.mark.parametrize(
    ("fields", "says"), [({"kind": "maybe"}, "kind"), ({"months": 0}, "months"), ({"source": ""}, "source")]
)
def test_a_guarantee_without_its_source_is_refused(
    tmp_path: Path, fields: dict[str, object], says: str
) -> None:
    with pytest.raises(PolicyInvalid, match=says):
        load_warranty_policy(changed(tmp_path, "warranties.yml", **fields))
