"""What a carrier says of a parcel becomes the parcel's own record, and its order's state follows."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from shop import models
from shop.connectors.tracking import ParcelEvent, Tracking

# Orders whose state is that of their parcels; all others have left the carriers' hands.
FOLLOWING = frozenset(
    {"paid", "packed", "shipped", "in_customs", "delayed", "partly_delivered", "delivered", "lost"}
)
_AT_CUSTOMS = frozenset({"in_customs", "export_customs"})


def keep_news(session: Session, parcel_id: int, tracking: Tracking) -> None:
    """Add the scans that are new, and take over status, days and delivery; nothing where the parcel is gone.

    Scans are only ever added, so that a place among them stays a place. Reads and writes in one go: give it
    a session from `ShopDatabase.writing()`.
    """
    parcel = session.execute(
        select(models.Parcel).where(models.Parcel.id == parcel_id).with_for_update()
    ).scalar_one_or_none()
    if parcel is None:
        return
    _add_scans(session, parcel_id, tracking.events)
    parcel.status = tracking.status
    parcel.delivered_at = tracking.delivered_at
    if tracking.expected_from and tracking.expected_to:
        parcel.expected_from, parcel.expected_to = tracking.expected_from, tracking.expected_to
    session.flush()
    order = session.get(models.Order, parcel.order_id)
    if order is not None and order.status in FOLLOWING:
        order.status = _state_of(session, order)
        session.flush()


def _add_scans(session: Session, parcel_id: int, events: Sequence[ParcelEvent]) -> None:
    mine = models.ParcelEvent.parcel_id == parcel_id
    scan = models.ParcelEvent
    known = session.execute(select(scan.code, scan.at, scan.place).where(mine))
    places: dict[tuple[str, datetime], set[str | None]] = {}
    for code, at, place in known:
        places.setdefault((code, at), set()).add(_plain(place))
    last = session.execute(select(func.max(models.ParcelEvent.position)).where(mine)).scalar_one()
    position = -1 if last is None else last
    for event in reversed(events):
        if not _is_new(event.place, places.setdefault((event.code, event.at), set())):
            continue
        position += 1
        session.add(
            models.ParcelEvent(
                parcel_id=parcel_id,
                position=position,
                code=event.code,
                at=event.at,
                place=event.place,
                country=event.country,
                words=event.words,
            )
        )
    session.flush()


def _is_new(place: str | None, places: set[str | None]) -> bool:
    """Whether a scan here is another than those of the same moment and code, which gets to know it.

    A place told later, or told no more, makes no other scan of it; nor does one that an erasure took away.
    """
    written = _plain(place)
    if places and (written is None or None in places or written in places):
        return False
    places.add(written)
    return True


def _plain(place: str | None) -> str | None:
    return " ".join(place.casefold().split()) if place else None


def _state_of(session: Session, order: models.Order) -> str:
    """The order's state by its parcels and by what is not in any yet."""
    statuses = session.execute(
        select(models.Parcel.status).where(models.Parcel.order_id == order.id)
    ).scalars()
    found = list(statuses)
    unpacked = session.execute(
        select(func.count())
        .select_from(models.OrderLine)
        .where(models.OrderLine.order_id == order.id, models.OrderLine.parcel_id.is_(None))
    ).scalar_one()
    if set(found) <= {"label_created"}:
        return order.status
    if "delivered" in found:
        return "delivered" if set(found) == {"delivered"} and not unpacked else "partly_delivered"
    if set(found) == {"lost"} and not unpacked:
        return "lost"
    if set(found) & _AT_CUSTOMS:
        return "in_customs"
    return "delayed" if "delayed" in found else "shipped"
