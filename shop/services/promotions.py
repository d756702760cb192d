"""Promotions: what is off for everyone just now, and what a code is worth to this shopper."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, timezone

from sqlalchemy import select
from sqlalchemy.orm import Session

from shop import models
from shop.connectors.seam import embedded_only, is_embedded
from shop.money import Money
from shop.services.identity import Shopper
from shop.services.products import CATEGORIES, find_product
from shop.services.secret_codes import count_wrong_guess, counters_of, refuse_while_waiting

KINDS = ("percent", "amount", "free_shipping")
COUPON_STATES = (
    "valid",
    "unknown",  # no such code
    "expired",
    "not_started",
    "already_used",  # by this customer, where once is all
    "first_order_only",  # and this customer has ordered before
    "wrong_country",
    "wrong_category",  # the item at hand is of another kind
    "minimum_not_reached",
)
# Codes are easily mistyped, and worth less than a gift card.
FREE_GUESSES = {"coupon": 6, "coupon_customer": 12}
FALLBACK_CURRENCY = "EUR"
# Letters of a code by which it is recognised where its digits were left out.
_RECOGNISABLE = 5
_CODE = re.compile(r"[A-Z0-9][A-Z0-9_-]{2,23}")


@dataclass(frozen=True)
class Promotion:
    """What is off, in the shopper's currency. `code` is None where it goes by itself.

    `percent` or `amount` by `kind` of KINDS; `minimum` is the order value from which it works.
    `countries` and `categories` are empty for all. `from_day` and `to_day` are its first and last days.
    """

    code: str | None
    kind: str
    percent: int | None
    amount: Money | None
    minimum: Money | None
    countries: tuple[str, ...]
    categories: tuple[str, ...]
    first_order_only: bool
    once_per_customer: bool
    from_day: date
    to_day: date


@dataclass(frozen=True)
class CouponCheck:
    """What a code does for this shopper. `state` is one of COUPON_STATES."""

    code: str
    state: str
    promotion: Promotion | None


@embedded_only("promotions")
def current_promotions(
    session: Session, *, today: date, country: str | None = None, currency: str = FALLBACK_CURRENCY
) -> list[Promotion]:
    """The public promotions of the day, those that end first coming first; of `country`, if known."""
    query = (
        select(models.Promotion)
        .where(
            models.Promotion.public.is_(True),
            models.Promotion.starts_on <= today,
            models.Promotion.ends_on >= today,
        )
        .order_by(models.Promotion.ends_on, models.Promotion.id)
    )
    rows = session.execute(query).scalars()
    return [_promotion(row, currency) for row in rows if not _is_elsewhere(row, country)]


def public_code_in(session: Session, text: str) -> str | None:
    """The public code that stands in `text` as a word of its own, in any case, perhaps without its digits.

    Secret codes are never looked for: who has one writes it by itself, and is counted when it is wrong.
    """
    if not is_embedded(session):
        return None
    said = {word.upper() for word in re.findall(r"[\w-]+", text)}
    rows = session.execute(
        select(models.Promotion.code)
        .where(models.Promotion.public.is_(True), models.Promotion.code.isnot(None))
        .order_by(models.Promotion.ends_on.desc(), models.Promotion.id)
    )
    codes: list[str] = list(rows.scalars())
    whole = [code for code in codes if code in said]
    begun = [code for code in codes if len(_letters(code)) >= _RECOGNISABLE and _letters(code) in said]
    return next(iter([*whole, *begun]), None)


def _letters(code: str) -> str:
    """The code without its digits; nothing where that is a word for goods: "codes for shoes"."""
    letters = code.rstrip("0123456789")
    return "" if letters.lower() in CATEGORIES else letters


@embedded_only("coupon codes")
def check_coupon(
    session: Session,
    shopper: Shopper,
    code: str,
    *,
    conversation_id: str,
    today: date,
    country: str | None = None,
    currency: str = FALLBACK_CURRENCY,
    value: Money | None = None,
    sku: str | None = None,
    now: datetime | None = None,
) -> CouponCheck:
    """What `code` does for this shopper; `value` is her cart's, `sku` the item at hand, if known.

    An unknown code is counted, and the count committed. Raises TooManyGuesses, and ProductNotFound for `sku`.
    """
    moment = now or datetime.now(timezone.utc)
    plain = code.strip().upper()
    counters = counters_of("coupon", shopper, conversation_id)
    refuse_while_waiting(session, counters, FREE_GUESSES, moment)
    row = _by_code(session, plain)
    if row is None:
        count_wrong_guess(session, counters, moment)
        return CouponCheck(plain, "unknown", None)
    category = find_product(session, sku).category if sku else None
    promotion = _promotion(row, value.currency if value else currency)
    state = _state(session, shopper, row, promotion, today, country, value, category)
    return CouponCheck(plain, state, promotion)


def _by_code(session: Session, code: str) -> models.Promotion | None:
    if not _CODE.fullmatch(code):
        return None
    found: models.Promotion | None = session.execute(
        select(models.Promotion).where(models.Promotion.code == code)
    ).scalar_one_or_none()
    return found


def _state(
    session: Session,
    shopper: Shopper,
    row: models.Promotion,
    promotion: Promotion,
    today: date,
    country: str | None,
    value: Money | None,
    category: str | None,
) -> str:
    if today > row.ends_on:
        return "expired"
    if today < row.starts_on:
        return "not_started"
    if row.once_per_customer and _has_used(session, shopper, row):
        return "already_used"
    if row.first_order_only and _has_ordered(session, shopper):
        return "first_order_only"
    if _is_elsewhere(row, country):
        return "wrong_country"
    if category and row.categories and category not in row.categories:
        return "wrong_category"
    return "minimum_not_reached" if _is_below(value, promotion.minimum) else "valid"


def _is_elsewhere(row: models.Promotion, country: str | None) -> bool:
    return bool(country and row.countries and country not in row.countries)


def _is_below(value: Money | None, minimum: Money | None) -> bool:
    known = value is not None and minimum is not None and value.currency == minimum.currency
    return known and value.amount < minimum.amount  # type: ignore[union-attr]


def _has_used(session: Session, shopper: Shopper, row: models.Promotion) -> bool:
    query = select(models.CouponUse.id).filter_by(promotion_id=row.id, customer_id=shopper.customer_id)
    return shopper.customer_id is not None and session.execute(query.limit(1)).first() is not None


def _has_ordered(session: Session, shopper: Shopper) -> bool:
    query = select(models.Order.id).where(
        models.Order.customer_id == shopper.customer_id, models.Order.status != "cancelled"
    )
    return shopper.customer_id is not None and session.execute(query.limit(1)).first() is not None


def _promotion(row: models.Promotion, currency: str) -> Promotion:
    return Promotion(
        code=row.code,
        kind=row.kind,
        percent=row.percent,
        amount=_in_currency(row.amounts, currency),
        minimum=_in_currency(row.minimums, currency),
        countries=tuple(row.countries or ()),
        categories=tuple(row.categories or ()),
        first_order_only=row.first_order_only,
        once_per_customer=row.once_per_customer,
        from_day=row.starts_on,
        to_day=row.ends_on,
    )


def _in_currency(amounts: dict[str, int] | None, currency: str) -> Money | None:
    if not amounts:
        return None
    known = currency if currency in amounts else FALLBACK_CURRENCY
    return Money(amounts[known], known)
