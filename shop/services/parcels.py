"""Where a parcel is: its carrier, events, and how it stands against what the shop promised."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy.orm import Session

from shop.services.identity import Shopper
from shop.services.orders import OrderSummary

PARCEL_STATES = (
    "label_created",
    "picked_up",
    "in_transit",
    "export_customs",
    "in_customs",
    "customs_cleared",
    "arrived_hub",
    "out_for_delivery",
    "delivery_attempted",
    "available_for_pickup",
    "delayed",
    "delivered",
    "lost",
    "returned_to_sender",
)


@dataclass(frozen=True)
class ParcelEvent:
    """One scan. `code` is one of PARCEL_STATES, `at` UTC, `place` as the carrier wrote it."""

    code: str
    at: datetime
    place: str | None
    country: str | None


@dataclass(frozen=True)
class Parcel:
    """A parcel and its events, newest first. `expected_*` are days, None once delivered, lost or returned."""

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


def track_order(
    session: Session, shopper: Shopper, order_number: str, *, today: date, language: str = "en"
) -> OrderTracking:
    """The order's parcels. Raises OrderNotFound for an unknown order and for another's."""
    raise NotImplementedError


def track_orders(
    session: Session, shopper: Shopper, *, today: date, limit: int = 5, language: str = "en"
) -> list[OrderTracking]:
    """`track_order` for each of `list_orders`, in a bounded number of queries."""
    raise NotImplementedError


def find_by_tracking_number(
    session: Session, shopper: Shopper, tracking_number: str, *, today: date, language: str = "en"
) -> OrderTracking:
    """The order that a tracking number belongs to. Raises OrderNotFound as `track_order` does."""
    raise NotImplementedError
