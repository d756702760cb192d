"""Writing changes of orders down, each once, with the rule that allowed it and the money it moves."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from datetime import date, datetime, timedelta, timezone
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from shop import models
from shop.errors import IdempotencyConflict
from shop.services.order_rules import ChangeRule
from shop.services.policies import cite, return_rule

# In this state nothing has been paid, so that nothing is paid back.
UNPAID = "placed"


def digest_of(*request: Any) -> str:
    """What tells two requests apart."""
    return hashlib.sha256(json.dumps(request).encode()).hexdigest()


def made_with(session: Session, idempotency_key: str, digest: str) -> models.OrderChange | None:
    """The change that this key has made already. Raises IdempotencyConflict where it asked for another."""
    query = select(models.OrderChange).where(models.OrderChange.idempotency_key == idempotency_key)
    earlier: models.OrderChange | None = session.execute(query).scalar_one_or_none()
    if earlier is not None and earlier.request_digest != digest:
        raise IdempotencyConflict(idempotency_key)
    return earlier


def write_change(
    session: Session,
    order: models.Order,
    rule: ChangeRule,
    kind: str,
    *,
    before: Mapping[str, Any],
    after: Mapping[str, Any],
    difference: int,
    idempotency_key: str,
    digest: str,
    today: date,
) -> models.OrderChange:
    """Write the change down; what it makes an order paid for cheaper is paid back."""
    now = datetime.now(timezone.utc)
    paid = before.get("status", order.status) != UNPAID
    refund = _refund(session, order, -difference, now, today) if difference < 0 and paid else None
    change = models.OrderChange(
        order_id=order.id,
        kind=kind,
        before=dict(before),
        after=dict(after),
        difference=difference,
        refund_id=refund.id if refund else None,
        rule=rule.id,
        policy_digest=cite(session, rule, now=now),
        idempotency_key=idempotency_key,
        request_digest=digest,
        made_at=now,
    )
    session.add(change)
    session.flush()
    return change


def refund_due(country: str, placed_on: date, today: date) -> date:
    """The last day on which money goes out that is paid back today for an order to `country`."""
    days = return_rule(country, "", on=placed_on).refund_days
    return today + timedelta(days=days)


def refund_of(session: Session, change: models.OrderChange) -> models.Refund | None:
    """The money that goes back for the change."""
    refund: models.Refund | None = session.get(models.Refund, change.refund_id) if change.refund_id else None
    return refund


def _refund(session: Session, order: models.Order, amount: int, now: datetime, today: date) -> models.Refund:
    refund = models.Refund(
        order_id=order.id,
        return_id=None,
        amount=amount,
        currency=order.currency,
        status="approved",
        requested_at=now,
        due_by=refund_due(order.country, order.placed_at.date(), today),
    )
    session.add(refund)
    session.flush()
    return refund
