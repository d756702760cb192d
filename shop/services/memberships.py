"""The club: how it works (`shop/policies/membership.yml`), and what a member has in it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone
from functools import lru_cache
from pathlib import Path
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from shop import models
from shop.connectors.seam import embedded_only
from shop.errors import NotAMember, PolicyInvalid
from shop.money import Money
from shop.services.country_rules import read_policy
from shop.services.identity import Proof, Shopper
from shop.services.policies import POLICIES

TIERS = ("bronze", "silver", "gold")
YEAR = timedelta(days=365)
# Points that run out within so many days are worth a word.
SOON = timedelta(days=60)
FALLBACK_CURRENCY = "EUR"


@dataclass(frozen=True)
class Tier:
    """A tier, the points of twelve months from which one is in it, and its extra points in percent."""

    name: str
    from_points: int
    percent: int


@dataclass(frozen=True)
class Club:
    """How the club works in one currency.

    A point comes for each `spend`, a hundred are worth `hundred_points`, and they last `valid_months`.
    `referral_points` go to both once the friend's first order is kept.
    """

    rule: str
    spend: Money
    hundred_points: Money
    valid_months: int
    tiers: tuple[Tier, ...]
    referral_rule: str
    referral_points: int
    gift_card_rule: str
    gift_card_years: int


@dataclass(frozen=True)
class Membership:
    """What one member has. `next_tier` is None at the top, `missing` the points up to it.

    `expiring` points run out after `expiring_on`, within SOON; None where none do.
    """

    points: int
    worth: Money
    tier: Tier
    next_tier: Tier | None
    missing: int
    expiring: int
    expiring_on: date | None
    referral_code: str


@dataclass(frozen=True)
class StoreCredit:
    """Credit given for something put right; `last_day` is the last on which it can be spent."""

    amount: Money
    last_day: date


def club(currency: str = FALLBACK_CURRENCY) -> Club:
    """How the club works, told in `currency` where the shop sells in it."""
    return _club(_shipped(), currency)


@embedded_only("the club's members")
def membership(session: Session, shopper: Shopper, *, today: date) -> Membership:
    """What the signed-in customer has in the club. Raises NotAMember."""
    member = session.get(models.Member, shopper.customer_id or 0)
    if shopper.proof < Proof.ONE_TIME_CODE or member is None:
        raise NotAMember(shopper.customer_id)
    customer = session.get(models.Customer, member.customer_id)
    terms = club(customer.currency)
    points = _sum(session, member.customer_id)
    earned = _earned_since(session, member.customer_id, today - YEAR)
    tier = max((tier for tier in terms.tiers if tier.from_points <= earned), key=_from)
    above = [other for other in terms.tiers if other.from_points > earned]
    expiring, expiring_on = _expiring(session, member.customer_id, points, today)
    return Membership(
        points=points,
        worth=Money(points * terms.hundred_points.amount // 100, terms.hundred_points.currency),
        tier=tier,
        next_tier=min(above, key=_from) if above else None,
        missing=min(above, key=_from).from_points - earned if above else 0,
        expiring=expiring,
        expiring_on=expiring_on,
        referral_code=member.referral_code,
    )


@embedded_only("a customer's credit")
def store_credits(session: Session, shopper: Shopper, *, today: date) -> list[StoreCredit]:
    """What the signed-in customer was credited and can still spend, what runs out first coming first."""
    if shopper.proof < Proof.ONE_TIME_CODE or shopper.customer_id is None:
        return []
    query = (
        select(models.Credit)
        .where(models.Credit.customer_id == shopper.customer_id, models.Credit.valid_until >= today)
        .order_by(models.Credit.valid_until, models.Credit.id)
    )
    rows = session.execute(query).scalars()
    return [StoreCredit(Money(row.amount, row.currency), row.valid_until) for row in rows]


def load_membership_policy(folder: Path = POLICIES) -> Mapping[str, Any]:
    """Read and check the file. Raises PolicyInvalid."""
    document = read_policy("membership.yml", folder)
    names = tuple(tier["name"] for tier in document["club"]["tiers"])
    if names != TIERS or document["club"]["tiers"][0]["from"] != 0:
        raise PolicyInvalid(f"Expected the tiers {', '.join(TIERS)} from 0 points up; got {names}.")
    lacking = set(document["club"]["a_point_for"]) ^ set(document["club"]["hundred_points"])
    if lacking or FALLBACK_CURRENCY not in document["club"]["a_point_for"]:
        raise PolicyInvalid(f"Expected points and their worth in the same currencies; {lacking} lack one.")
    return document


def _club(document: Mapping[str, Any], currency: str) -> Club:
    terms = document["club"]
    known = currency if currency in terms["a_point_for"] else FALLBACK_CURRENCY
    return Club(
        rule=terms["id"],
        spend=Money.of_units(terms["a_point_for"][known], known),
        hundred_points=Money(terms["hundred_points"][known], known),
        valid_months=terms["valid_months"],
        tiers=tuple(Tier(tier["name"], tier["from"], tier["percent"]) for tier in terms["tiers"]),
        referral_rule=document["referral"]["id"],
        referral_points=document["referral"]["points"],
        gift_card_rule=document["gift_cards"]["id"],
        gift_card_years=document["gift_cards"]["valid_years"],
    )


def _from(tier: Tier) -> int:
    return tier.from_points


def _sum(session: Session, customer_id: int) -> int:
    query = select(func.coalesce(func.sum(models.PointsEntry.points), 0))
    return int(session.execute(query.filter_by(customer_id=customer_id)).scalar_one())


def _earned_since(session: Session, customer_id: int, day: date) -> int:
    query = select(func.coalesce(func.sum(models.PointsEntry.points), 0)).where(
        models.PointsEntry.customer_id == customer_id,
        models.PointsEntry.points > 0,
        models.PointsEntry.booked_at >= datetime(day.year, day.month, day.day, tzinfo=timezone.utc),
    )
    return int(session.execute(query).scalar_one())


def _expiring(session: Session, customer_id: int, points: int, today: date) -> tuple[int, date | None]:
    """The points of the next batch to run out and its last day: what was spent came from the oldest first."""
    rows = session.execute(
        select(models.PointsEntry.points, models.PointsEntry.expires_on)
        .where(models.PointsEntry.customer_id == customer_id, models.PointsEntry.points > 0)
        .order_by(models.PointsEntry.expires_on.desc())
    ).all()
    left, batches = points, []
    for earned, last_day in rows:
        part = min(earned, left)
        left -= part
        if part > 0 and last_day and today <= last_day <= today + SOON:
            batches.append((part, last_day))
    return batches[-1] if batches else (0, None)


@lru_cache(maxsize=1)
def _shipped() -> Mapping[str, Any]:
    return load_membership_policy()
