"""What is off for everyone, what a code is worth to whom, and guessing at codes."""

from __future__ import annotations

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from shop import models
from shop.database import ShopDatabase
from shop.errors import TooManyGuesses
from shop.money import Money
from shop.services.identity import ANONYMOUS
from shop.services.promotions import (
    COUPON_STATES,
    FREE_GUESSES,
    KINDS,
    CouponCheck,
    check_coupon,
    current_promotions,
    public_code_in,
)
from tests.shop.days import NOON, TODAY
from tests.shop.shoppers import signed_in


def check(session: Session, code: str, key: str | None = None, **asked: object) -> CouponCheck:
    shopper = signed_in(key) if key else ANONYMOUS
    given: dict[str, object] = {"conversation_id": "c1", "today": TODAY, "now": NOON, **asked}
    found = check_coupon(session, shopper, code, **given)  # type: ignore[arg-type]
    assert found.state in COUPON_STATES
    return found


def test_only_public_promotions_of_the_day_are_told(session: Session) -> None:
    told = current_promotions(session, today=TODAY, country="FR")
    assert {offer.code for offer in told} == {"WELCOME10", "SHOES15", "FREESHIP"}
    assert all(offer.kind in KINDS and offer.from_day <= TODAY <= offer.to_day for offer in told)
    assert [offer.to_day for offer in told] == sorted(offer.to_day for offer in told)


def test_a_country_hears_of_its_own_promotions_in_its_currency(session: Session) -> None:
    offers = current_promotions(session, today=TODAY, country="JP", currency="JPY")
    told = {offer.code: offer for offer in offers}
    assert set(told) == {"WELCOME10", "SHOES15"}
    minimum = told["SHOES15"].minimum
    assert minimum
    assert minimum.currency == "JPY"
    assert minimum.amount > 6000


@pytest.mark.parametrize(
    ("code", "key", "asked", "state"),
    [
        ("SHOES15", None, {}, "valid"),
        (" shoes15 ", "camille", {"sku": "SNK-101"}, "valid"),
        ("SHOES15", "camille", {"sku": "TEE-101"}, "wrong_category"),
        ("SHOES15", "jonas", {}, "already_used"),
        ("SHOES15", None, {"value": Money(5999, "EUR")}, "minimum_not_reached"),
        ("SHOES15", None, {"value": Money(6000, "EUR")}, "valid"),
        ("WELCOME10", None, {}, "valid"),
        ("WELCOME10", "camille", {}, "first_order_only"),
        ("FREESHIP", None, {"country": "US"}, "wrong_country"),
        ("FREESHIP", None, {"country": "DE"}, "valid"),
        ("CLUB25", None, {}, "valid"),
        ("CLUB25", "camille", {}, "already_used"),
        ("SUMMER20", None, {}, "expired"),
        ("NEXT30", None, {}, "not_started"),
    ],
)
def test_what_a_code_does(
    session: Session, code: str, key: str | None, asked: dict[str, object], state: str
) -> None:
    found = check(session, code, key, **asked)
    assert found.state == state
    assert found.promotion


@pytest.mark.parametrize(
    "code", ["SHOES99", "", "'; DROP TABLE promotions; --", "SHOES15' OR '1'='1", "\N{PILE OF POO}" * 300]
)
def test_a_code_that_does_not_exist(database: ShopDatabase, code: str) -> None:
    with database.session() as session:
        found = check(session, code)
        assert (found.state, found.promotion) == ("unknown", None)


def test_an_amount_is_told_in_the_shoppers_currency(session: Session) -> None:
    offer = check(session, "SORRY5", currency="GBP").promotion
    assert offer
    assert offer.amount == Money(500, "GBP")
    elsewhere = check(session, "SORRY5", currency="XTS").promotion
    assert elsewhere
    assert elsewhere.amount == Money(500, "EUR")


def test_guessing_at_codes_is_slowed(database: ShopDatabase) -> None:
    for guess in range(FREE_GUESSES["coupon"]):
        with database.session() as session:
            assert check(session, f"GUESS{guess}").state == "unknown"
    with database.session() as session, pytest.raises(TooManyGuesses):
        check(session, "CLUB25")
    with database.session() as session:
        assert check(session, "CLUB25", conversation_id="c2").state == "valid"


def test_a_customer_gains_nothing_by_new_conversations(database: ShopDatabase) -> None:
    for guess in range(FREE_GUESSES["coupon_customer"]):
        with database.session() as session:
            check(session, f"GUESS{guess}", "jonas", conversation_id=f"c{guess}")
    with database.session() as session, pytest.raises(TooManyGuesses):
        check(session, "CLUB25", "jonas", conversation_id="another")


def test_right_codes_are_not_counted(session: Session) -> None:
    for _ in range(20):
        check(session, "SHOES15")
    counters = session.execute(select(models.GuessCounter)).scalars()
    assert {counter.guesses for counter in counters} == {0}


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("is freeship ok?", "FREESHIP"),
        ("does welcome work", "WELCOME10"),
        ("Shoes15!", "SHOES15"),
        ("welcoming shoes", None),
        ("shipped for free", None),
        ("club25", None),  # secret
        ("sorry, that is all", None),  # SORRY5 is secret
        ("' OR 1=1 --", None),
        ("", None),
    ],
)
def test_public_codes_are_found_in_a_sentence_and_secret_ones_never(
    session: Session, text: str, code: str | None
) -> None:
    assert public_code_in(session, text) == code
