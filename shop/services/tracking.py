"""Asking carriers for parcels, seldom enough, once at a time, and keeping what they say."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import datetime, timedelta, timezone

from sqlalchemy import func, or_, select, update
from sqlalchemy.orm import Session

from shop import models
from shop.connectors.seam import is_embedded
from shop.connectors.tracking import CarrierAnswer, Outcome, Tracking, TrackingSource
from shop.database import ShopDatabase
from shop.errors import TrackingNumberUnknown, TrackingUnavailable
from shop.models.upsert import insert_or_skip
from shop.parcel_states import ENDED
from shop.services.carrier_news import keep_news
from shop.services.identity import Shopper
from shop.services.orders import find_order
from shop.watch_intervals import FAILED_INTERVAL, NEW_INTERVAL, interval_of, spread

# What has arrived is asked for a while longer: carriers take such scans back.
SETTLED_AFTER = timedelta(days=14)
# How soon a carrier that gave no answer is asked for the same parcel again.
AGAIN_AFTER_FAILURE = timedelta(seconds=30)
CLOSED_ORDERS = frozenset({"cancelled", "returned", "refunded"})
# What will not be otherwise in a few minutes.
_LASTING = frozenset({"refused", "unexpected"})
_POLL_SECONDS = 0.1


def _now() -> datetime:
    return datetime.now(timezone.utc)


def parcels_to_ask_for(
    session: Session, shopper: Shopper, order_number: str, *, now: datetime
) -> tuple[int, ...]:
    """Ids of the order's parcels whose carrier should be asked now. Raises OrderNotFound.

    None of a connected shop's: where those are it says itself.
    """
    if not is_embedded(session):
        return ()
    order = find_order(session, shopper, order_number)
    if order.status in CLOSED_ORDERS:
        return ()
    rows = session.execute(
        select(models.Parcel, models.TrackingCheck)
        .outerjoin(models.TrackingCheck, models.TrackingCheck.parcel_id == models.Parcel.id)
        .where(models.Parcel.order_id == order.id)
        .order_by(models.Parcel.id)
    )
    return tuple(
        parcel.id
        for parcel, check in rows
        if (check is None or check.ask_after <= now) and not _is_settled(session, parcel, now)
    )


def refresh_parcel(
    database: ShopDatabase,
    source: TrackingSource,
    parcel_id: int,
    *,
    every: timedelta,
    within: timedelta,
    clock: Callable[[], datetime] = _now,
) -> None:
    """Ask `source` for the parcel and keep the answer, unless that was done less than `every` ago.

    `within` bounds how long a question takes: meanwhile everybody else who asks waits for its answer, in
    this process and in others. No answer leaves the last one as it is, with its age. Blocks: call it in a
    thread, outside a transaction.
    """
    until = clock() + within
    with database.writing() as session:
        claimed = claim_parcel(session, parcel_id, clock(), until)
    if claimed is None:
        _wait_for_answer(database, parcel_id, until, clock)
        return
    outcome: Outcome
    try:
        outcome = source.track(*claimed)
    except (TrackingNumberUnknown, TrackingUnavailable) as error:
        outcome = error
    with database.writing() as session:
        keep_outcome(session, parcel_id, outcome, every=every, now=clock())


def claim_parcel(session: Session, parcel_id: int, now: datetime, until: datetime) -> tuple[str, str] | None:
    """The parcel's carrier and number for the one who asks; None where there is nothing to ask.

    Give it a session from `ShopDatabase.writing()`; `keep_outcome` ends the claim.
    """
    check = models.TrackingCheck
    parcel = session.get(models.Parcel, parcel_id)
    if parcel is None:
        return None
    never = {"parcel_id": parcel_id, "answer": "unanswered", "ask_after": now}
    insert_or_skip(session, check, never, unique=["parcel_id"])
    taken = session.execute(
        update(check)
        .where(
            check.parcel_id == parcel_id,
            check.ask_after <= now,
            or_(check.asking_until.is_(None), check.asking_until <= now),
        )
        .values(asking_until=until)
        .execution_options(synchronize_session=False)
    )
    return (parcel.carrier, parcel.tracking_number) if taken.rowcount else None


def keep_outcome(
    session: Session, parcel_id: int, outcome: Outcome, *, every: timedelta, now: datetime
) -> None:
    """Keep what was said of the parcel, and when it may be asked for again: by anybody, and by the watch.

    Give it a session from `ShopDatabase.writing()`. Nothing is kept where the parcel is gone.
    """
    answer: CarrierAnswer
    if isinstance(outcome, Tracking):
        keep_news(session, parcel_id, outcome)
    watched = spread(_interval(session, parcel_id, now))
    if isinstance(outcome, Tracking):
        answer, pause = outcome.answer, every
    elif isinstance(outcome, TrackingNumberUnknown):
        answer, pause = "unknown", every
        watched = spread(NEW_INTERVAL) if outcome.is_new else watched
    else:
        wait = _seconds(outcome.retry_after)
        answer, pause = "unanswered", max(AGAIN_AFTER_FAILURE, min(every, wait))
        watched = watched if outcome.reason in _LASTING else max(spread(FAILED_INTERVAL), wait)
    values: dict[str, object] = {"answer": answer, "ask_after": now + pause, "watch_after": now + watched}
    if isinstance(outcome, Tracking) and outcome.as_of:
        values["answered_at"] = outcome.as_of
    # The parcel may have gone with a cancelled order, and its check with it.
    session.execute(
        update(models.TrackingCheck)
        .where(models.TrackingCheck.parcel_id == parcel_id)
        .values(**values, asking_until=None)
        .execution_options(synchronize_session=False)
    )


def _interval(session: Session, parcel_id: int, now: datetime) -> timedelta:
    newest = select(func.max(models.ParcelEvent.at)).where(models.ParcelEvent.parcel_id == parcel_id)
    status = select(models.Parcel.status).where(models.Parcel.id == parcel_id)
    found = session.execute(status).scalar_one_or_none()
    return interval_of(found or "", session.execute(newest).scalar_one(), now)


def _wait_for_answer(
    database: ShopDatabase, parcel_id: int, until: datetime, clock: Callable[[], datetime]
) -> None:
    query = select(models.TrackingCheck.asking_until).where(models.TrackingCheck.parcel_id == parcel_id)
    while clock() < until:
        with database.session() as session:
            asking_until = session.execute(query).scalar_one_or_none()
        if asking_until is None or asking_until <= clock():
            return
        time.sleep(_POLL_SECONDS)


def _is_settled(session: Session, parcel: models.Parcel, now: datetime) -> bool:
    if parcel.status not in ENDED:
        return False
    newest = (
        select(models.ParcelEvent.at)
        .where(models.ParcelEvent.parcel_id == parcel.id)
        .order_by(models.ParcelEvent.at.desc())
    )
    at: datetime | None = session.execute(newest).scalars().first()
    return at is not None and now - at > SETTLED_AFTER


def _seconds(seconds: float) -> timedelta:
    return timedelta(seconds=min(seconds, 86_400.0))
