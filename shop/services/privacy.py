"""Requests for a copy or the erasure of one's own data, and the day by which the law wants an answer."""

from __future__ import annotations

import calendar
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone
from functools import lru_cache
from typing import Any

import yaml
from sqlalchemy import and_, func, or_, select, union
from sqlalchemy.orm import Session, aliased

from shop import models
from shop.connectors.seam import embedded_only
from shop.numbers import privacy_number
from shop.services.data_subjects import DataSubject, data_subject, hold_subject, orders_of, requests_of
from shop.services.identity import Shopper
from shop.services.policies import POLICIES

PRIVACY_KINDS = ("export", "erasure")
PRIVACY_STATES = ("received", "waiting", "done")
# An order in one of these is still owed to the customer, or its money to her.
OPEN_ORDERS = ("placed", "paid", "packed", "shipped", "in_customs", "delayed", "partly_delivered", "lost")


@dataclass(frozen=True)
class PrivacyRequest:
    """`due_by` is the last day for the answer; `open_orders` are what an erasure waits for.

    `repeated`: the same was asked for before and is not done yet. `kept_years`: how long invoices outlive an
    erasure. `source` is the law behind `due_by`.
    """

    reference: str
    kind: str
    status: str
    received_on: date
    due_by: date
    open_orders: tuple[str, ...]
    repeated: bool
    rule: str
    source: str
    kept_years: int


@dataclass(frozen=True)
class Erasures:
    """Of whom data are erased: these customers, and whoever these orders belong to."""

    customer_ids: tuple[int, ...]
    order_numbers: tuple[str, ...]


@embedded_only("a customer's stored data")
def request_privacy(
    session: Session,
    shopper: Shopper,
    kind: str,
    *,
    idempotency_key: str,
    order_number: str | None = None,
    now: datetime | None = None,
) -> PrivacyRequest:
    """Record a request of `kind` (PRIVACY_KINDS); one that is open already is given again instead.

    A guest's is about what is under the address of `order_number`, for which she gave a code back. An erasure
    waits while orders are open. Raises as `data_subject`; ValueError for another kind.
    """
    if kind not in PRIVACY_KINDS:
        raise ValueError(f"Expected one of {', '.join(PRIVACY_KINDS)}; got {kind!r}.")
    moment = now or datetime.now(timezone.utc)
    subject = hold_subject(session, shopper, order_number)
    rule = privacy_rule(subject.country)
    earlier = _open_request(session, subject, kind)
    orders = open_orders(session, subject) if kind == "erasure" else ()
    if earlier is not None:
        return _told(earlier, orders, repeated=earlier.idempotency_key != idempotency_key)
    row = models.PrivacyRequest(
        reference=privacy_number(hashlib.sha256(idempotency_key.encode()).digest()),
        customer_id=subject.customer_id,
        email=subject.email,
        kind=kind,
        status="waiting" if orders else "received",
        rule=rule["id"],
        idempotency_key=idempotency_key,
        received_at=moment,
        due_by=due_day(rule, moment.date()),
    )
    session.add(row)
    session.flush()
    return _told(row, orders, repeated=False)


@embedded_only("a customer's stored data")
def list_privacy_requests(
    session: Session, shopper: Shopper, *, order_number: str | None = None
) -> list[PrivacyRequest]:
    """The shopper's requests that are not done, newest first. Raises as `data_subject`."""
    subject = data_subject(session, shopper, order_number)
    query = (
        select(models.PrivacyRequest)
        .where(requests_of(subject), models.PrivacyRequest.status != "done")
        .order_by(models.PrivacyRequest.received_at.desc(), models.PrivacyRequest.id.desc())
    )
    orders = open_orders(session, subject)
    return [
        _told(row, orders if row.kind == "erasure" else (), repeated=True)
        for row in session.execute(query).scalars()
    ]


def erasures_due(session: Session) -> Erasures:
    """Whose erasure was asked for and waits for no open order, or is done."""
    request, order = models.PrivacyRequest, aliased(models.Order)
    waited_for = select(order.id).where(order.status.in_(OPEN_ORDERS)).correlate(request)
    of_customer = waited_for.where(order.customer_id == request.customer_id).exists()
    under_address = waited_for.where(_under_address(order)).exists()
    return _erasures(session, or_(request.status == "done", ~or_(of_customer, under_address)))


def erasures_done(session: Session) -> Erasures:
    """Whose erasure is done."""
    return _erasures(session, models.PrivacyRequest.status == "done")


def _erasures(session: Session, condition: Any) -> Erasures:
    request, order = models.PrivacyRequest, models.Order
    which = (request.kind == "erasure", condition)
    customers = select(request.customer_id).where(*which, request.customer_id.is_not(None))
    numbers = select(order.number).select_from(request)
    # By what has an index; only what is not done yet is looked for however the address is written.
    orders = union(
        numbers.join(order, order.customer_id == request.customer_id).where(*which),
        numbers.join(order, order.email == request.email).where(*which),
        numbers.join(order, _under_address(order)).where(*which, request.status != "done"),
    )
    return Erasures(
        tuple(sorted(session.execute(customers.distinct()).scalars())),
        tuple(sorted(session.execute(orders).scalars())),
    )


def _under_address(order: Any) -> Any:
    request = models.PrivacyRequest
    alike = or_(order.email == request.email, func.lower(order.email) == func.lower(request.email))
    # Said first, so that no order is looked at for the requests of customers.
    return and_(request.email.is_not(None), alike)


def privacy_rule(country: str) -> Mapping[str, Any]:
    """The rule for customers in `country`. There always is one."""
    rules: list[Mapping[str, Any]] = _policy()["rules"]
    return next(rule for code in (country, "*") for rule in rules if code in rule["countries"])


def due_day(rule: Mapping[str, Any], received_on: date) -> date:
    """The last day: so many days later, or the same day of the month (or its last) so many months later."""
    if "days" in rule:
        return received_on + timedelta(days=rule["days"])
    months = received_on.month - 1 + rule["months"]
    year, month = received_on.year + months // 12, months % 12 + 1
    return date(year, month, min(received_on.day, calendar.monthrange(year, month)[1]))


def _open_request(session: Session, subject: DataSubject, kind: str) -> models.PrivacyRequest | None:
    query = (
        select(models.PrivacyRequest)
        .where(requests_of(subject), models.PrivacyRequest.kind == kind)
        .where(models.PrivacyRequest.status != "done")
        .order_by(models.PrivacyRequest.id)
        .limit(1)
    )
    found: models.PrivacyRequest | None = session.execute(query).scalar_one_or_none()
    return found


def open_orders(session: Session, subject: DataSubject) -> tuple[str, ...]:
    """Numbers of her orders that are not finished, newest first."""
    query = (
        select(models.Order.number)
        .where(orders_of(subject), models.Order.status.in_(OPEN_ORDERS))
        .order_by(models.Order.placed_at.desc())
    )
    return tuple(session.execute(query).scalars())


def _told(row: models.PrivacyRequest, orders: tuple[str, ...], *, repeated: bool) -> PrivacyRequest:
    rule = next(rule for rule in _policy()["rules"] if rule["id"] == row.rule)
    return PrivacyRequest(
        reference=row.reference,
        kind=row.kind,
        status=row.status,
        received_on=row.received_at.date(),
        due_by=row.due_by,
        open_orders=orders,
        repeated=repeated,
        rule=row.rule,
        source=rule["source"],
        kept_years=rule["retention"]["years"],
    )


@lru_cache(maxsize=1)
def _policy() -> Any:
    return yaml.safe_load((POLICIES / "privacy.yml").read_text(encoding="utf-8"))
