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
from sqlalchemy import or_, select, update
from sqlalchemy.orm import Session

from shop import models
from shop.connectors.seam import embedded_only
from shop.errors import CustomerNotFound, NotSignedIn
from shop.numbers import privacy_number
from shop.services.identity import Proof, Shopper
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


@embedded_only("a customer's stored data")
def request_privacy(
    session: Session, shopper: Shopper, kind: str, *, idempotency_key: str, now: datetime | None = None
) -> PrivacyRequest:
    """Record a request of `kind` (PRIVACY_KINDS); one that is open already is given again instead.

    An erasure waits while orders are open. Raises NotSignedIn, CustomerNotFound; ValueError for another kind.
    """
    if kind not in PRIVACY_KINDS:
        raise ValueError(f"Expected one of {', '.join(PRIVACY_KINDS)}; got {kind!r}.")
    moment = now or datetime.now(timezone.utc)
    customer = _customer(session, shopper)
    rule = privacy_rule(customer.country)
    earlier = _open_request(session, customer.id, kind)
    orders = open_orders(session, customer.id) if kind == "erasure" else ()
    if earlier is not None:
        return _told(earlier, orders, repeated=earlier.idempotency_key != idempotency_key)
    row = models.PrivacyRequest(
        reference=privacy_number(hashlib.sha256(idempotency_key.encode()).digest()),
        customer_id=customer.id,
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
def list_privacy_requests(session: Session, shopper: Shopper) -> list[PrivacyRequest]:
    """The shopper's requests that are not done, newest first. Raises NotSignedIn, CustomerNotFound."""
    customer_id = _signed_in(shopper)
    query = (
        select(models.PrivacyRequest)
        .where(models.PrivacyRequest.customer_id == customer_id, models.PrivacyRequest.status != "done")
        .order_by(models.PrivacyRequest.received_at.desc(), models.PrivacyRequest.id.desc())
    )
    orders = open_orders(session, customer_id)
    return [
        _told(row, orders if row.kind == "erasure" else (), repeated=True)
        for row in session.execute(query).scalars()
    ]


def erasures_due(session: Session) -> tuple[int, ...]:
    """Ids of customers whose erasure was asked for and waits for no open order, or is done."""
    open_order = select(models.Order.id).where(
        models.Order.customer_id == models.PrivacyRequest.customer_id, models.Order.status.in_(OPEN_ORDERS)
    )
    query = (
        select(models.PrivacyRequest.customer_id)
        .where(models.PrivacyRequest.kind == "erasure")
        .where(or_(models.PrivacyRequest.status == "done", ~open_order.exists()))
        .order_by(models.PrivacyRequest.id)
    )
    return tuple(session.execute(query).scalars())


def erasures_done(session: Session) -> tuple[int, ...]:
    """Ids of customers whose erasure is done."""
    done = (models.PrivacyRequest.kind == "erasure", models.PrivacyRequest.status == "done")
    return tuple(session.execute(select(models.PrivacyRequest.customer_id).where(*done)).scalars())


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


def _signed_in(shopper: Shopper) -> int:
    if shopper.customer_id is None or shopper.proof < Proof.SIGNED:
        raise NotSignedIn
    return shopper.customer_id


def _customer(session: Session, shopper: Shopper) -> models.Customer:
    customer_id = _signed_in(shopper)
    # A write first: two requests made at once come one after the other.
    held = (models.Customer.id == customer_id,)
    session.execute(
        update(models.Customer)
        .where(*held)
        .values(country=models.Customer.country)
        .execution_options(synchronize_session=False)
    )
    customer: models.Customer | None = session.get(models.Customer, customer_id)
    if customer is None:
        raise CustomerNotFound(customer_id)
    return customer


def _open_request(session: Session, customer_id: int, kind: str) -> models.PrivacyRequest | None:
    query = (
        select(models.PrivacyRequest)
        .where(models.PrivacyRequest.customer_id == customer_id, models.PrivacyRequest.kind == kind)
        .where(models.PrivacyRequest.status != "done")
        .order_by(models.PrivacyRequest.id)
        .limit(1)
    )
    found: models.PrivacyRequest | None = session.execute(query).scalar_one_or_none()
    return found


def open_orders(session: Session, customer_id: int) -> tuple[str, ...]:
    """Numbers of the customer's orders that are not finished, newest first."""
    query = (
        select(models.Order.number)
        .where(models.Order.customer_id == customer_id, models.Order.status.in_(OPEN_ORDERS))
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
