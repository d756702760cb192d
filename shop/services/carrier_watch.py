"""Asking carriers for all parcels under way, though nobody wants to know: touches live on the news."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from typing import Any

from sqlalchemy import and_, case, exists, or_, select, update
from sqlalchemy.orm import Session

from shop import models
from shop.connectors.seam import is_embedded
from shop.connectors.tracking import BatchSource, Outcome
from shop.database import ShopDatabase
from shop.errors import TrackingUnavailable
from shop.services.tracking import CLOSED_ORDERS, claim_parcel, keep_outcome
from shop.watch_intervals import SILENT_AFTER, UNDER_WAY


def _now() -> datetime:
    return datetime.now(timezone.utc)


@dataclass(frozen=True)
class ClaimedParcel:
    """A parcel that this process asks for now."""

    id: int
    carrier: str
    number: str


def due_parcels(session: Session, *, now: datetime, limit: int) -> tuple[int, ...]:
    """Ids of the parcels under way that are to be asked for now, the most urgent first. Changes nothing.

    None of a connected shop's, of which it tells itself, and none that was silent for some weeks.
    """
    if not is_embedded(session):
        return ()
    parcel, check = models.Parcel, models.TrackingCheck
    query = (
        select(parcel.id)
        .join(models.Order, models.Order.id == parcel.order_id)
        .outerjoin(check, check.parcel_id == parcel.id)
        .where(
            parcel.status.in_(UNDER_WAY),
            models.Order.status.not_in(CLOSED_ORDERS),
            or_(check.parcel_id.is_(None), and_(*_is_due(now))),
            _has_been_heard_of(now - SILENT_AFTER),
        )
        .order_by(
            case((parcel.status == "out_for_delivery", 0), else_=1),
            check.watch_after.nulls_first(),
            parcel.id,
        )
    )
    return tuple(session.execute(query.limit(limit)).scalars())


def claim_batch(session: Session, *, now: datetime, until: datetime, limit: int) -> tuple[ClaimedParcel, ...]:
    """Take up to `limit` of the due parcels: until then nobody else asks for them. No number comes twice.

    Give it a session from `ShopDatabase.writing()`; `keep_outcome` ends each claim, `give_back` all of them.
    """
    claimed: dict[str, ClaimedParcel] = {}
    # In one order, so that two who claim the same wait for each other but never both.
    for parcel_id in sorted(due_parcels(session, now=now, limit=limit)):
        number = session.get(models.Parcel, parcel_id).tracking_number
        if number not in claimed and (taken := claim_parcel(session, parcel_id, now, until)):
            claimed[number] = ClaimedParcel(parcel_id, *taken)
    return tuple(claimed.values())


def give_back(session: Session, parcels: tuple[ClaimedParcel, ...], *, until: datetime) -> None:
    """End the claims that last `until`, as if nobody had asked."""
    session.execute(
        update(models.TrackingCheck)
        .where(
            models.TrackingCheck.parcel_id.in_([parcel.id for parcel in parcels]),
            models.TrackingCheck.asking_until == until,
        )
        .values(asking_until=None)
        .execution_options(synchronize_session=False)
    )


def ask_for_batch(
    database: ShopDatabase,
    source: BatchSource,
    *,
    every: timedelta,
    within: timedelta,
    clock: Callable[[], datetime] = _now,
) -> int:
    """Ask `source` once, for as many due parcels as it takes, and keep what it says; returns how many.

    `every` is how soon anybody else may ask for the same parcel, `within` how long the question may take.
    Raises TrackingUnavailable where there was no usable answer: the parcels' turn comes again later. Blocks:
    call it in a thread, outside a transaction.
    """
    now = clock()
    with database.session() as session:
        if not due_parcels(session, now=now, limit=1):
            return 0
    until = now + within
    with database.writing() as session:
        parcels = claim_batch(session, now=now, until=until, limit=source.most_at_once)
    if not parcels:
        return 0
    failure: TrackingUnavailable | None = None
    outcomes: list[Outcome]
    try:
        outcomes = source.track_all([(parcel.carrier, parcel.number) for parcel in parcels])
    except TrackingUnavailable as error:
        if error.reason == "breaker_open":
            with database.writing() as session:
                give_back(session, parcels, until=until)
            raise
        failure, outcomes = error, [error] * len(parcels)
    for parcel, outcome in zip(parcels, outcomes, strict=True):
        # One at a time: nobody waits for long, and whoever is interrupted has done what he has done.
        with database.writing() as session:
            keep_outcome(session, parcel.id, outcome, every=every, now=clock())
    if failure:
        raise failure
    return len(parcels)


def _is_due(now: datetime) -> tuple[Any, ...]:
    check = models.TrackingCheck
    return (
        check.ask_after <= now,
        or_(check.watch_after.is_(None), check.watch_after <= now),
        or_(check.asking_until.is_(None), check.asking_until <= now),
    )


def _has_been_heard_of(since: datetime) -> Any:
    scan, parcel = models.ParcelEvent, models.Parcel
    return or_(
        models.Order.placed_at > since,
        parcel.expected_to > since.date(),
        exists().where(scan.parcel_id == parcel.id, scan.at > since),
    )
