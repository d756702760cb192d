"""What has happened to orders and their customers have not been told: found in the tables, noted once."""

from __future__ import annotations

import secrets
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, timezone
from typing import Any

from sqlalchemy import and_, exists, or_, select
from sqlalchemy.orm import Session, aliased

from shop import models
from shop.models.upsert import insert_or_skip
from shop.services.touch_policy import TouchPolicy, touch_policy

TOUCHES = ("received", "packed", "shipped", "exception", "out_for_delivery", "delivered", "satisfaction")
# What a carrier may report that a customer has to know of. A scan at customs counts once it lasts.
EXCEPTIONS = (
    "delayed",
    "in_customs",
    "delivery_attempted",
    "available_for_pickup",
    "returned_to_sender",
    "lost",
)
# What the messages say: a touch, or what is particular about it. `late` is no scan: the promised day is over.
KINDS = ("received_unpaid", *(touch for touch in TOUCHES if touch != "exception"), *EXCEPTIONS, "late")
MOVING = ("picked_up", "in_transit", "arrived_hub", "export_customs", "customs_cleared")
CLOSED = frozenset({"cancelled", "returned", "refunded"})
_UNDELIVERED = ("placed", "paid", "packed", "shipped", "in_customs", "delayed", "partly_delivered")
_TOUCH_OF = {
    "label_created": "packed",
    "out_for_delivery": "out_for_delivery",
    "delivered": "delivered",
    **dict.fromkeys(EXCEPTIONS, "exception"),
}
_PAST, _OVERTAKEN, _WAITING = "past", "overtaken", "waiting"


@dataclass(frozen=True)
class News:
    """Something that happened. `touch` is of TOUCHES, `kind` of KINDS; `event` makes it one of a kind in its
    order. `is_news` is False for what is only noted, so as not to be looked at again.
    """

    order_id: int
    touch: str
    kind: str
    event: str
    happened_at: datetime
    parcel_id: int | None = None
    position: int | None = None
    is_news: bool = True


def find_news(session: Session, *, now: datetime) -> tuple[News, ...]:
    """Everything that has happened of late and is not noted yet, oldest first. Changes nothing."""
    policy = touch_policy()
    finders = (_received, _scanned, _shipped, _late, _to_be_asked)
    found = [news for finder in finders for news in finder(session, policy, now)]
    return tuple(sorted(found, key=_as_told))


def _as_told(news: News) -> tuple[bool, datetime, int]:
    """What came first comes first; an order before its parcels, of which carriers tell only the minute."""
    return news.touch != "received", news.happened_at, TOUCHES.index(news.touch)


def note_news(session: Session, found: Sequence[News], *, now: datetime) -> int:
    """Note each once, whoever else does so at the same time; returns how many this call noted.

    At the shop's first call everything found is noted as past: it is watched from then on.
    Reads and writes in one go: give it a transaction of its own.
    """
    first = insert_or_skip(session, models.TouchWatch, {"id": 1, "since": now}, unique=["id"])
    return sum(_note(session, news, _PAST if first else _WAITING, now) for news in found)


def _note(session: Session, news: News, state: str, now: datetime) -> bool:
    state = state if news.is_news else _OVERTAKEN
    row = {
        "key": secrets.token_hex(16),
        "order_id": news.order_id,
        "parcel_id": news.parcel_id,
        "position": news.position,
        "touch": news.touch,
        "kind": news.kind,
        "event": news.event,
        "happened_at": news.happened_at,
        "noted_at": now,
        "chat": state,
        "mail": state,
    }
    return insert_or_skip(session, models.Touch, row, unique=["order_id", "touch", "event"])


def _received(session: Session, policy: TouchPolicy, now: datetime) -> Iterator[News]:
    """Orders, once as placed and once as paid for: that they were packed says so as well."""
    order, touch = models.Order, models.Touch
    noted = select(touch.order_id, touch.event).where(touch.touch == "received").subquery()
    query = (
        select(order.id, order.status, order.placed_at)
        .outerjoin(
            noted,
            and_(noted.c.order_id == order.id, (noted.c.event == "unpaid") == (order.status == "placed")),
        )
        .where(order.placed_at >= now - policy.news, order.status.in_(_UNDELIVERED), noted.c.event.is_(None))
    )
    for order_id, status, placed_at in session.execute(query):
        event = "unpaid" if status == "placed" else "paid"
        kind = "received_unpaid" if status == "placed" else "received"
        yield News(order_id, "received", kind, event, placed_at)


def _scanned(session: Session, policy: TouchPolicy, now: datetime) -> Iterator[News]:
    """Scans that say something new of a parcel; one at customs only once it has stayed there."""
    scan, before, after = models.ParcelEvent, aliased(models.ParcelEvent), aliased(models.ParcelEvent)
    query = (
        select(scan, models.Parcel.order_id, before.code, after.at)
        .join(models.Parcel, models.Parcel.id == scan.parcel_id)
        .outerjoin(before, _beside(before, scan, -1))
        .outerjoin(after, _beside(after, scan, 1))
        .where(
            scan.at >= now - policy.news,
            scan.at <= now,
            scan.code.in_(tuple(_TOUCH_OF)),
            ~exists().where(
                models.Touch.parcel_id == scan.parcel_id,
                models.Touch.position == scan.position,
                models.Touch.touch != "shipped",
            ),
        )
    )
    for row, order_id, code_before, next_at in session.execute(query):
        stays = row.code == "in_customs"
        if stays and next_at is None and now - row.at < policy.held:
            continue
        touch = _TOUCH_OF[row.code]
        yield News(
            order_id=order_id,
            touch=touch,
            kind="packed" if touch == "packed" else row.code,
            event=f"scan {row.parcel_id}/{row.position}",
            happened_at=row.at,
            parcel_id=row.parcel_id,
            position=row.position,
            # Carriers scan a parcel again and again where it lies.
            is_news=row.code != code_before and not (stays and next_at is not None),
        )


def _beside(other: Any, scan: Any, steps: int) -> Any:
    return and_(other.parcel_id == scan.parcel_id, other.position == scan.position + steps)


def _shipped(session: Session, policy: TouchPolicy, now: datetime) -> Iterator[News]:
    """Parcels that move: not every carrier scans them when it collects them."""
    scan, earlier = models.ParcelEvent, aliased(models.ParcelEvent)
    query = (
        select(scan, models.Parcel.order_id)
        .join(models.Parcel, models.Parcel.id == scan.parcel_id)
        .where(
            scan.at >= now - policy.news,
            scan.at <= now,
            scan.code.in_(MOVING),
            ~exists().where(
                earlier.parcel_id == scan.parcel_id,
                earlier.position < scan.position,
                earlier.code.in_(MOVING),
            ),
            ~exists().where(models.Touch.parcel_id == scan.parcel_id, models.Touch.touch == "shipped"),
        )
    )
    for row, order_id in session.execute(query):
        yield News(
            order_id,
            "shipped",
            "shipped",
            f"parcel {row.parcel_id}",
            row.at,
            parcel_id=row.parcel_id,
            position=row.position,
        )


def _late(session: Session, policy: TouchPolicy, now: datetime) -> Iterator[News]:
    """Orders past their promised day of which nothing bad has been heard so far."""
    order, touch = models.Order, models.Touch
    told = exists().where(touch.order_id == order.id, touch.touch == "exception", touch.chat != _OVERTAKEN)
    query = select(order.id, order.promised_by).where(
        order.promised_by < now.date(),
        order.promised_by >= (now - policy.news).date(),
        order.status.in_(_UNDELIVERED),
        ~told,
    )
    for order_id, promised_by in session.execute(query):
        yield News(order_id, "exception", "late", "promise", _end_of(promised_by))


def _to_be_asked(session: Session, policy: TouchPolicy, now: datetime) -> Iterator[News]:
    """Orders delivered some days ago, of whose delivery their customers were told."""
    touch, other = models.Touch, aliased(models.Touch)
    too_soon = and_(other.touch == "delivered", other.happened_at > now - policy.asked_after)
    query = (
        select(touch.order_id, touch.happened_at)
        .where(
            touch.touch == "delivered",
            (touch.chat == "told") | (touch.mail == "told"),
            touch.happened_at <= now - policy.asked_after,
            touch.happened_at > now - policy.asked_until,
            ~exists().where(other.order_id == touch.order_id, or_(other.touch == "satisfaction", too_soon)),
        )
        .order_by(touch.happened_at)
    )
    newest = dict(session.execute(query).all())
    for order_id, happened_at in newest.items():
        order = session.get(models.Order, order_id)
        if order.status == "delivered" and not has_trouble(session, order_id):
            yield News(order_id, "satisfaction", "satisfaction", "delivery", happened_at + policy.asked_after)


def has_trouble(session: Session, order_id: int) -> bool:
    """Whether something of the order came back, was put right, or is searched for."""
    returned = select(models.Return.id).where(models.Return.order_id == order_id)
    put_right = select(models.Remedy.id).where(models.Remedy.order_id == order_id)
    searched = (
        select(models.Trace.parcel_id)
        .join(models.Parcel, models.Parcel.id == models.Trace.parcel_id)
        .where(models.Parcel.order_id == order_id)
    )
    return any(session.execute(query.limit(1)).first() for query in (returned, put_right, searched))


def _end_of(day: date) -> datetime:
    return datetime.combine(day, time(), timezone.utc) + timedelta(days=1)
