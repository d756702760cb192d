"""Invents promotions, the club's members with their points, and gift cards."""

from __future__ import annotations

import hashlib
import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from shop.demo.catalogue import CATALOGUE, HERE, Row, read_yaml
from shop.demo.people import PEOPLE
from shop.money import Money
from shop.numbers import gift_card_code
from shop.services.guesses import digest

# Of the well-known people one is not in the club, one has never spent, one is about to lose points.
NO_MEMBER = "harriet"
# Points by (days ago, points); two years is how long they last.
POINTS: Mapping[str, Sequence[tuple[int, int]]] = {
    "lucia": ((705, 90), (320, 180), (150, 140), (60, -100), (12, 115)),
    "jonas": ((300, 620), (200, 540), (90, 480), (20, 210)),
    "misaki": ((250, 300), (40, 260)),
    "thiago": ((30, 45),),
}
USUAL_POINTS = ((280, 210), (110, 160), (15, 85))
# Who has used which code already.
USES = (("jonas", "SHOES15"), ("camille", "CLUB25"))
VALID = timedelta(days=730)


@dataclass(frozen=True)
class DemoGiftCard:
    """A card of the demo, with the code that the shop itself keeps only as a digest."""

    code: str
    amount: int
    currency: str
    days_left: int


def _card(name: str, amount: int, currency: str, days_left: int) -> DemoGiftCard:
    return DemoGiftCard(gift_card_code(hashlib.sha256(name.encode()).digest()), amount, currency, days_left)


GIFT_CARDS: Mapping[str, DemoGiftCard] = {
    "full": _card("full", 5000, "EUR", 900),
    "started": _card("started", 1275, "USD", 400),
    "yen": _card("yen", 3000, "JPY", 500),
    "empty": _card("empty", 0, "EUR", 300),
    "expired": _card("expired", 2000, "GBP", -40),
}


@dataclass(frozen=True)
class Loyalty:
    """Rows by table."""

    promotions: list[Row]
    coupon_uses: list[Row]
    members: list[Row]
    points: list[Row]
    gift_cards: list[Row]


def make_loyalty(now: datetime) -> Loyalty:
    """All rows; `now` is the day's beginning."""
    promotions = [_promotion(place, entry, now) for place, entry in enumerate(_promotions(), 1)]
    ids = {row["code"]: row["id"] for row in promotions}
    return Loyalty(
        promotions=promotions,
        coupon_uses=[
            {
                "id": place,
                "promotion_id": ids[code],
                "customer_id": PEOPLE[key].customer_id,
                "used_at": now - timedelta(days=2),
            }
            for place, (key, code) in enumerate(USES, 1)
        ],
        members=[_member(key, now) for key in PEOPLE if key != NO_MEMBER],
        points=_points(now),
        gift_cards=[_gift_card(place, card, now) for place, card in enumerate(GIFT_CARDS.values(), 1)],
    )


def _promotions() -> list[dict[str, Any]]:
    entries: list[dict[str, Any]] = read_yaml(HERE / "promotions.yml")
    return entries


def _promotion(number: int, entry: Mapping[str, Any], now: datetime) -> Row:
    first, last = entry["days"]
    return {
        "id": number,
        "code": entry["code"],
        "public": entry["public"],
        "kind": entry["kind"],
        "percent": entry.get("percent"),
        "amounts": _converted(entry.get("amount")),
        "minimums": _converted(entry.get("minimum")),
        "countries": entry.get("countries"),
        "categories": entry.get("categories"),
        "first_order_only": entry.get("first_order_only", False),
        "once_per_customer": entry.get("once_per_customer", False),
        "starts_on": (now + timedelta(days=first)).date(),
        "ends_on": (now + timedelta(days=last)).date(),
    }


def _converted(euros: int | None) -> dict[str, int] | None:
    """Round sums in every currency of the shop, in minor units."""
    if euros is None:
        return None
    return {
        currency: Money.of_units(_rounded(euros * rules["rate"]), currency).amount
        for currency, rules in read_yaml(CATALOGUE / "currencies.yml").items()
    }


def _rounded(units: float) -> int:
    """Upwards to a sum one would name: 54, 1,190 or 73,500."""
    step = 10 ** max(0, len(str(int(units))) - 2)
    whole = int(-(-units // step) * step)
    return -(-whole // 5) * 5 if whole >= 20 else whole


def _member(key: str, now: datetime) -> Row:
    person = PEOPLE[key]
    letters = "".join(character for character in key.upper() if character.isalpha())
    return {
        "customer_id": person.customer_id,
        "referral_code": f"{letters[:8]}-{random.Random(f'referral {key}').randint(1000, 9999)}",
        "joined_at": now - timedelta(days=700),
    }


def _points(now: datetime) -> list[Row]:
    rows: list[Row] = []
    for key in PEOPLE:
        if key == NO_MEMBER:
            continue
        for days_ago, points in POINTS.get(key, USUAL_POINTS):
            booked = now - timedelta(days=days_ago)
            rows.append(
                {
                    "id": len(rows) + 1,
                    "customer_id": PEOPLE[key].customer_id,
                    "points": points,
                    "reason": "order" if points > 0 else "redeemed",
                    "booked_at": booked,
                    "expires_on": (booked + VALID).date() if points > 0 else None,
                }
            )
    return rows


def _gift_card(number: int, card: DemoGiftCard, now: datetime) -> Row:
    return {
        "id": number,
        "code_digest": digest(card.code),
        "ending": card.code[-4:],
        "balance": card.amount,
        "currency": card.currency,
        "expires_on": (now + timedelta(days=card.days_left)).date(),
    }
