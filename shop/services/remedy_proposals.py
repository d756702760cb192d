"""What a person is asked to grant where the bot may not: every rung with its bounds, and who asks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta, timezone
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from shop import models
from shop.errors import RemedyAmountRefused, RemedyBeyondLevel, RemedyRefused
from shop.money import Money
from shop.services.identity import Shopper
from shop.services.orders import find_order
from shop.services.remedy_offers import ClaimableLine, Found, Resolution, claims_of, find_offer
from shop.services.remedy_rules import REMEDY_LEVELS, SHARES, remedy_policy


@dataclass(frozen=True)
class Rung:
    """One resolution of the ladder. `most`: how high its amount may be set, None where the rule gives it.

    `limits`: for each level above the bot what it may grant at the most, None where it has no limit.
    """

    resolution: Resolution
    most: Money | None
    limits: Mapping[str, Money | None]

    def as_data(self) -> dict[str, Any]:
        """As JSON."""
        option = self.resolution
        return {
            "resolution": option.name,
            "amount": option.amount.as_data(),
            "cost": option.cost.as_data(),
            "goods": option.goods,
            "level": option.level,
            "due_by": option.due_by.isoformat(),
            "send_by": option.send_by.isoformat() if option.send_by else None,
            "most": self.most.as_data() if self.most else None,
            "limits": {level: limit.as_data() if limit else None for level, limit in self.limits.items()},
        }


@dataclass(frozen=True)
class CustomerHistory:
    """Who asks: customer `since` the day of the first of so many `orders`.

    `remedies` in the last `days`, with the money and credits `given` for them, by currency.
    """

    since: date
    orders: int
    remedies: int
    given: tuple[Money, ...]
    days: int

    def as_data(self) -> dict[str, Any]:
        """As JSON."""
        return {
            "since": self.since.isoformat(),
            "orders": self.orders,
            "remedies": self.remedies,
            "given": [money.as_data() for money in self.given],
            "days": self.days,
        }


@dataclass(frozen=True)
class Proposal:
    """The pieces of an order that something is asked for, what the rule offers, and who asks.

    Without pieces it is about the order's delivery, which came or is `days_late`.
    """

    order_number: str
    matter: str
    items: tuple[tuple[ClaimableLine, int], ...]
    rungs: tuple[Rung, ...]
    rule: str
    source: str
    history: CustomerHistory
    days_late: int | None = None

    def as_data(self) -> dict[str, Any]:
        """As JSON."""
        return {
            "order_number": self.order_number,
            "matter": self.matter,
            "items": [
                {
                    "line_id": item.line_id,
                    "sku": item.sku,
                    "title": item.title,
                    "image": item.image,
                    "quantity": quantity,
                }
                for item, quantity in self.items
            ],
            "rungs": [rung.as_data() for rung in self.rungs],
            "rule": self.rule,
            "source": self.source,
            "history": self.history.as_data(),
            "days_late": self.days_late,
        }


def propose(
    session: Session,
    shopper: Shopper,
    order_number: str,
    matter: str,
    pieces: Mapping[int, int],
    *,
    today: date,
    language: str = "en",
) -> Proposal:
    """What a person has to decide about, as the policy stands today. Raises as `remedies.offered`."""
    order = find_order(session, shopper, order_number)
    found = find_offer(session, order, matter, pieces, today, language)
    return Proposal(
        order_number=order.number,
        matter=matter,
        items=tuple((line.item, pieces[line.item.line_id]) for line in found.claim.lines),
        rungs=tuple(_rung(found, option) for option in found.offer.resolutions),
        rule=found.rule.id,
        source=found.rule.source,
        history=history_of(session, order, today),
    )


def allowed(
    session: Session,
    shopper: Shopper,
    order_number: str,
    matter: str,
    pieces: Mapping[int, int],
    resolution: str,
    amount: Money | None,
    *,
    level: str,
    today: date,
    language: str = "en",
) -> Resolution:
    """The resolution as `level` may grant it now, with `amount` where that is told. Grants nothing.

    Raises as `remedies.offered`, RemedyAmountRefused, RemedyBeyondLevel.
    """
    order = find_order(session, shopper, order_number)
    found = find_offer(session, order, matter, pieces, today, language)
    return settled_option(found, resolution, amount, level)


def settled_option(found: Found, resolution: str, amount: Money | None, level: str) -> Resolution:
    """The option of that name, of that amount. Raises RemedyRefused where there is none (any more),
    RemedyAmountRefused, RemedyBeyondLevel.
    """
    option = next((option for option in found.offer.resolutions if option.name == resolution), None)
    if option is None:
        raise RemedyRefused("not_offered", found.rule.id)
    if amount is not None and amount != option.amount:
        option = _with_amount(found, option, amount)
    if REMEDY_LEVELS.index(level) < REMEDY_LEVELS.index(option.level):
        raise RemedyBeyondLevel(level, option.level, found.rule.id)
    return option


def _with_amount(found: Found, option: Resolution, amount: Money) -> Resolution:
    most = _most(found, option)
    # What the rule gives as a whole is given as a whole, or is another amount since somebody paid back.
    if most is None or amount.currency != most.currency:
        raise RemedyRefused("not_offered", found.rule.id)
    if not 0 < amount.amount <= most.amount:
        raise RemedyAmountRefused(amount.amount, most.amount, most.currency, found.rule.id)
    level = remedy_policy().level(amount, found.bounds.claims, least=option.least)
    return replace(option, amount=amount, cost=amount, level=level)


def _most(found: Found, option: Resolution) -> Money | None:
    if option.name not in SHARES:
        return None
    return Money(min(found.claim.value.amount, found.bounds.left), option.amount.currency)


def _rung(found: Found, option: Resolution) -> Rung:
    currency = option.amount.currency
    limits = limits_of(currency, found.bounds.claims, least=option.least)
    return Rung(resolution=option, most=_most(found, option), limits=limits)


def limits_of(currency: str, claims: int, *, least: str) -> dict[str, Money | None]:
    """For each level above the bot what it may grant at the most, None where it has no limit."""
    limits = {
        level: remedy_policy().most(level, currency, claims, least=least) for level in REMEDY_LEVELS[1:]
    }
    return {level: None if limit is None else Money(limit, currency) for level, limit in limits.items()}


def history_of(session: Session, order: models.Order, today: date) -> CustomerHistory:
    """Who asks for something to be put right about the order."""
    days = remedy_policy().claims_days
    theirs = (
        models.Order.id == order.id
        if order.customer_id is None
        else models.Order.customer_id == order.customer_id
    )
    first, count = session.execute(select(func.min(models.Order.placed_at), func.count()).where(theirs)).one()
    since = datetime.combine(today - timedelta(days=days), datetime.min.time(), timezone.utc)
    given = session.execute(
        select(models.Remedy.currency, func.sum(models.Remedy.amount))
        .join(models.Order, models.Order.id == models.Remedy.order_id)
        .where(theirs, models.Remedy.granted_at >= since, models.Remedy.amount > 0)
        .group_by(models.Remedy.currency)
        .order_by(models.Remedy.currency)
    )
    return CustomerHistory(
        since=first.date(),
        orders=int(count),
        remedies=claims_of(session, order, today),
        given=tuple(Money(int(amount), currency) for currency, amount in given),
        days=days,
    )
