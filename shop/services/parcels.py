"""Where a parcel is: its carrier, events, and how it stands against what the shop promised."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from shop import models
from shop.connectors.embedded_tracking import EmbeddedTracking
from shop.connectors.seam import ported
from shop.connectors.tracking import CarrierAnswer, ParcelEvent, Tracking
from shop.errors import OrderNotFound
from shop.parcel_states import ENDED
from shop.services.identity import Shopper
from shop.services.orders import OrderSummary, find_order, summaries, visible_orders
from shop.tracking_numbers import CARRIERS, normalise

_CLOSED = frozenset({"delivered", "cancelled", "returned", "refunded"})


@dataclass(frozen=True)
class Parcel:
    """A parcel and its events, newest first. `expected_*` are days, None once delivered, lost or returned.

    `as_of` is when the carrier last said so, None where no carrier was asked with success; `answer` says what
    came of asking it last.
    """

    order_number: str
    carrier: str
    carrier_name: str
    tracking_number: str
    status: str
    expected_from: date | None
    expected_to: date | None
    delivered_at: datetime | None
    last_place: str | None
    events: tuple[ParcelEvent, ...]
    as_of: datetime | None = None
    answer: CarrierAnswer = "known"


@dataclass(frozen=True)
class OrderTracking:
    """An order and its parcels (none before it is packed).

    `days_late` counts whole days past `promised_by` for what is not delivered yet, else 0.
    `days_without_news` counts whole days since the newest scan of an undelivered parcel; None without one.
    """

    order: OrderSummary
    parcels: tuple[Parcel, ...]
    promised_by: date | None
    days_late: int
    days_without_news: int | None


@ported("orders")
def track_order(
    session: Session, shopper: Shopper, order_number: str, *, today: date, language: str = "en"
) -> OrderTracking:
    """The order's parcels. Raises OrderNotFound for an unknown order and for another's."""
    return _track(session, [find_order(session, shopper, order_number)], today, language)[0]


@ported("orders")
def track_orders(
    session: Session, shopper: Shopper, *, today: date, limit: int = 5, language: str = "en"
) -> list[OrderTracking]:
    """`track_order` for each of `list_orders`, in a bounded number of queries."""
    newest = visible_orders(shopper).order_by(models.Order.placed_at.desc(), models.Order.id.desc())
    return _track(session, session.execute(newest.limit(limit)).scalars().all(), today, language)


@ported("orders")
def find_by_tracking_number(
    session: Session, shopper: Shopper, tracking_number: str, *, today: date, language: str = "en"
) -> OrderTracking:
    """The order that a tracking number belongs to. Raises OrderNotFound as `track_order` does."""
    orders = visible_orders(shopper).join(models.Parcel, models.Parcel.order_id == models.Order.id)
    written = normalise(tracking_number)
    order = session.execute(orders.where(models.Parcel.tracking_number == written)).scalars().first()
    if order is None:
        raise OrderNotFound(tracking_number)
    return _track(session, [order], today, language)[0]


def _track(
    session: Session, orders: Sequence[models.Order], today: date, language: str
) -> list[OrderTracking]:
    parcels = _parcels(session, orders)
    return [
        OrderTracking(
            order=summary,
            parcels=tuple(parcels[order.id]),
            promised_by=order.promised_by,
            days_late=_days_late(order, parcels[order.id], today),
            days_without_news=_days_without_news(parcels[order.id], today),
        )
        for order, summary in zip(orders, summaries(session, orders, language), strict=True)
    ]


def _parcels(session: Session, orders: Sequence[models.Order]) -> dict[int, list[Parcel]]:
    numbers = {order.id: order.number for order in orders}
    rows = session.execute(
        select(models.Parcel).where(models.Parcel.order_id.in_(list(numbers))).order_by(models.Parcel.id)
    )
    parcels = rows.scalars().all()
    trackings = EmbeddedTracking(session).track_all(parcels)
    found: dict[int, list[Parcel]] = {order_id: [] for order_id in numbers}
    for parcel in parcels:
        found[parcel.order_id].append(_parcel(parcel, numbers[parcel.order_id], trackings[parcel.id]))
    return found


def _parcel(row: models.Parcel, order_number: str, tracking: Tracking) -> Parcel:
    over = tracking.status in ENDED
    return Parcel(
        order_number=order_number,
        carrier=row.carrier,
        carrier_name=CARRIERS[row.carrier],
        tracking_number=row.tracking_number,
        status=tracking.status,
        expected_from=None if over else tracking.expected_from,
        expected_to=None if over else tracking.expected_to,
        delivered_at=row.delivered_at,
        last_place=next((event.place for event in tracking.events if event.place), None),
        events=tracking.events,
        as_of=tracking.as_of,
        answer=tracking.answer,
    )


def _days_late(order: models.Order, parcels: Sequence[Parcel], today: date) -> int:
    arrived = bool(parcels) and all(parcel.status == "delivered" for parcel in parcels)
    if order.promised_by is None or arrived or order.status in _CLOSED:
        return 0
    return max(0, (today - order.promised_by).days)


def _days_without_news(parcels: Sequence[Parcel], today: date) -> int | None:
    newest = [
        parcel.events[0].at.date() for parcel in parcels if parcel.status not in ENDED and parcel.events
    ]
    return max(0, (today - min(newest)).days) if newest else None
