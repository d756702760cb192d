"""Telling those who wait that something is back: the longest waiting first, no more than there are pieces."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import and_, func, or_, select
from sqlalchemy.orm import Session

from shop import models
from shop.services.products import titles
from shop.services.shelves import lock_shelf, pieces_of
from shop.services.touch_policy import touch_policy

CLAIM = timedelta(minutes=2)
_ERROR_CHARACTERS = 200


@dataclass(frozen=True)
class DueNotice:
    """Someone to be written to now: what she waits for is there. `sku` is the product's page."""

    notice_id: int
    requested_at: datetime
    sku: str
    title: str
    size: str | None
    email: str
    language: str


def variants_back(session: Session, *, now: datetime) -> list[str]:
    """SKUs of the variants for which `claim_notices` finds somebody to write to. Changes nothing."""
    notice, stock, variant = models.StockNotice, models.Stock, models.Variant
    pieces = select(func.sum(stock.quantity)).where(stock.variant_id == variant.id).scalar_subquery()
    query = (
        select(variant.sku)
        .where(
            variant.id.in_(select(notice.variant_id).where(_waits(now))),
            pieces > _taken(variant.id, now).scalar_subquery(),
        )
        .order_by(variant.sku)
    )
    return list(session.execute(query).scalars())


def claim_notices(session: Session, variant_sku: str, *, now: datetime) -> list[DueNotice]:
    """Whom to write to now: `settle_notice` each. A piece counts as taken by who was told of it, for a while.

    Give it a transaction of its own.
    """
    lock_shelf(session, variant_sku)
    variant = session.execute(select(models.Variant).where(models.Variant.sku == variant_sku)).scalar_one()
    notice = models.StockNotice
    taken = int(session.execute(_taken(variant.id, now)).scalar_one())
    waiting = (
        select(notice)
        .where(notice.variant_id == variant.id, _waits(now))
        .order_by(notice.requested_at, notice.id)
        .limit(max(0, pieces_of(session, variant.id) - taken))
    )
    rows = list(session.execute(waiting).scalars())
    for row in rows:
        row.claimed_until, row.attempts = now + CLAIM, row.attempts + 1
    session.flush()
    return [_due(session, row, variant) for row in rows]


def settle_notice(session: Session, due: DueNotice, *, now: datetime, error: str | None = None) -> None:
    """Write down that the notice has gone out, or with `error` that it has not: tried again after a pause."""
    row = session.get(models.StockNotice, due.notice_id)
    if row is None:  # erased while the mail was on its way
        return
    row.error = error and error[:_ERROR_CHARACTERS]
    pause = touch_policy().pause_after(row.attempts) if error else None
    row.claimed_until = now + pause if pause else None
    row.sent_at = None if error else now
    session.flush()


def _waits(now: datetime) -> Any:
    """Notices that are to go out, and that nobody is about to send."""
    notice = models.StockNotice
    return and_(
        notice.sent_at.is_(None),
        notice.attempts <= len(touch_policy().retries),
        or_(notice.claimed_until.is_(None), notice.claimed_until <= now),
    )


def _taken(variant_id: Any, now: datetime) -> Any:
    """How many pieces of the variant somebody was told of lately, or is being told of."""
    notice = models.StockNotice
    return select(func.count()).where(
        notice.variant_id == variant_id,
        or_(notice.sent_at > now - touch_policy().notice, notice.claimed_until > now),
    )


def _due(session: Session, row: models.StockNotice, variant: models.Variant) -> DueNotice:
    return DueNotice(
        notice_id=row.id,
        requested_at=row.requested_at,
        sku=variant.sku,
        title=titles(session, [variant.product_id], row.language)[variant.product_id],
        size=variant.size,
        email=row.email,
        language=row.language,
    )
