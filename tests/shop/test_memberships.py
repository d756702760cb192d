"""The club: how it works, and what each member has."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
import yaml
from sqlalchemy.orm import Session

from shop import models
from shop.demo.people import PEOPLE
from shop.errors import NotAMember, PolicyInvalid
from shop.money import Money
from shop.services.identity import ANONYMOUS, Proof, Shopper
from shop.services.memberships import TIERS, club, load_membership_policy, membership, store_credits
from shop.services.policies import POLICIES
from shop.services.products import list_currencies
from tests.shop.days import TODAY
from tests.shop.shoppers import signed_in, with_order


@pytest.mark.parametrize(
    ("key", "points", "worth", "tier", "next_tier", "missing"),
    [
        ("lucia", 425, Money(850, "EUR"), "bronze", "silver", 65),
        ("jonas", 1850, Money(3700, "EUR"), "gold", None, 0),
        ("misaki", 560, Money(1680, "JPY"), "silver", "gold", 940),
        ("thiago", 45, Money(540, "BRL"), "bronze", "silver", 455),
    ],
)
def test_what_a_member_has(
    session: Session, key: str, points: int, worth: Money, tier: str, next_tier: str | None, missing: int
) -> None:
    own = membership(session, signed_in(key), today=TODAY)
    assert (own.points, own.worth, own.tier.name) == (points, worth, tier)
    assert (own.next_tier and own.next_tier.name, own.missing) == (next_tier, missing)
    assert own.referral_code.startswith(key.upper())


def test_points_that_run_out_soon_are_told(session: Session) -> None:
    # What she spent came from the oldest points, so that none of those of two years ago are left.
    own = membership(session, signed_in("lucia"), today=TODAY)
    assert own.expiring == 0
    assert own.expiring_on is None
    later = membership(session, signed_in("lucia"), today=TODAY + timedelta(days=380))
    assert later.expiring > 0
    assert later.expiring_on
    assert later.expiring_on >= TODAY + timedelta(days=380)


@pytest.mark.parametrize(
    "shopper",
    [
        ANONYMOUS,
        signed_in("harriet"),
        with_order("lucia", "delivered"),
        Shopper(PEOPLE["lucia"].customer_id, Proof.ORDER_EMAIL),
        Shopper(10**9, Proof.SIGNED),
    ],
)
def test_points_are_told_to_nobody_else(session: Session, shopper: Shopper) -> None:
    with pytest.raises(NotAMember):
        membership(session, shopper, today=TODAY)


def test_store_credit_is_told_to_its_owner_while_it_lasts(session: Session) -> None:
    owner = PEOPLE["lucia"].customer_id
    for amount, days in ((500, 40), (300, 10), (900, -1)):
        last_day = TODAY + timedelta(days=days)
        session.add(models.Credit(customer_id=owner, amount=amount, currency="EUR", valid_until=last_day))
    session.flush()
    kept = store_credits(session, signed_in("lucia"), today=TODAY)
    assert [credit.amount for credit in kept] == [Money(300, "EUR"), Money(500, "EUR")]
    for other in (signed_in("jonas"), with_order("lucia", "delivered"), Shopper(owner, Proof.ORDER_EMAIL)):
        assert store_credits(session, other, today=TODAY) == []


def test_the_club_is_told_in_every_currency_of_the_shop(session: Session) -> None:
    for currency in list_currencies(session):
        terms = club(currency)
        assert terms.spend.currency == terms.hundred_points.currency == currency
        assert tuple(tier.name for tier in terms.tiers) == TIERS
    assert club("XTS").spend == Money(100, "EUR")


def test_a_club_without_its_tiers_is_refused_at_load(tmp_path: Path) -> None:
    shipped = yaml.safe_load((POLICIES / "membership.yml").read_text(encoding="utf-8"))
    shipped["club"]["tiers"].pop()
    (tmp_path / "membership.yml").write_text(yaml.safe_dump(shipped), encoding="utf-8")
    with pytest.raises(PolicyInvalid, match="tiers"):
        load_membership_policy(tmp_path)
