"""A touch with everything that telling it takes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy.orm import Session

from shop import models
from shop.services.delivery import ships_by
from shop.services.identity import Shopper
from shop.services.parcels import OrderTracking, Parcel, track_order


@dataclass(frozen=True)
class TouchJob:
    """A touch that this process is to tell; `lease` proves it. `values` are those its sentences may need.

    `in_chat`, `by_mail`: which ways are still open. `parcel` is the one it is about, None for the order.
    """

    key: str
    lease: str
    touch: str
    kind: str
    in_chat: bool
    by_mail: bool
    attempts: int
    customer_id: int
    name: str
    email: str
    language: str
    order_number: str
    values: dict[str, str | date]
    tracking: OrderTracking
    parcel: Parcel | None


@dataclass(frozen=True)
class Case:
    """A touch with what it is about."""

    row: models.Touch
    order: models.Order
    customer: models.Customer
    parcel: models.Parcel | None


def job_of(session: Session, case: Case, *, in_chat: bool, by_mail: bool, now: datetime) -> TouchJob:
    """What is to be told, by the ways that are still open."""
    row, order, customer = case.row, case.order, case.customer
    shopper = Shopper(order_numbers=frozenset({order.number}))
    tracking = track_order(session, shopper, order.number, today=now.date(), language=customer.language)
    number = case.parcel and case.parcel.tracking_number
    parcel = next((found for found in tracking.parcels if found.tracking_number == number), None)
    return TouchJob(
        key=row.key,
        lease=row.lease or "",
        touch=row.touch,
        kind=row.kind,
        in_chat=in_chat,
        by_mail=by_mail,
        attempts=row.attempts,
        customer_id=customer.id,
        name=customer.name,
        email=order.email,
        language=customer.language,
        order_number=order.number,
        values=_values(row, order, parcel, now.date()),
        tracking=tracking,
        parcel=parcel,
    )


def _values(
    row: models.Touch, order: models.Order, parcel: Parcel | None, today: date
) -> dict[str, str | date]:
    ships_on = ships_by(ordered_on=order.placed_at.date())
    expected = (parcel and parcel.expected_to) or order.promised_by
    values: Sequence[tuple[str, Any]] = (
        ("order_number", order.number),
        ("ships_on", ships_on if ships_on >= today else None),
        ("promised_on", order.promised_by),
        ("to_on", expected if expected and expected >= today else None),
        ("since_on", row.happened_at.date()),
        ("carrier", parcel and parcel.carrier_name),
        ("tracking_number", parcel and parcel.tracking_number),
    )
    return {name: value for name, value in values if value is not None}
