"""Telling shoppers of their orders: which of what is noted is due, taken by one process, told once."""

from __future__ import annotations

import secrets
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import and_, exists, or_, select, update
from sqlalchemy.orm import Session, aliased

from shop import models
from shop.connectors.seam import is_embedded
from shop.services.identity import Proof, Shopper
from shop.services.subscriptions import subscriptions
from shop.services.touch_jobs import Case, TouchJob, job_of
from shop.services.touch_news import CLOSED, EXCEPTIONS, has_trouble
from shop.services.touch_policy import TouchPolicy, touch_policy

# How the telling stands, in the chat and by mail.
WAY_STATES = (
    "waiting",  # it is to go out
    "told",  # it has gone out
    "missed",  # chat: the customer has no open conversation; told when she comes
    "overtaken",  # something newer was there first, or it was true no more
    "declined",  # the customer does not want it, or never agreed to it
    "unreachable",  # mail: the shop has no mail server
    "failed",  # tried in vain, given up
    "past",  # it had happened before orders were watched
)
_CHAT_OPEN = frozenset({"waiting", "missed"})
URGENT = frozenset({"exception", "out_for_delivery"})
LEASE = timedelta(minutes=5)
_ERROR_CHARACTERS = 200
# How many rows are looked at for what may go out: those that only wait for the morning are among them.
_LOOK_AHEAD = 500


def is_due(session: Session, *, now: datetime) -> bool:
    """Whether there is anything for `take_touches`. Changes nothing."""
    # What our own tables know is about other people than a connected shop's customers.
    if not is_embedded(session):
        return False
    policy = touch_policy()
    return any(_may_go(case, policy, now) for case in _due(session, policy, now, _LOOK_AHEAD))


def take_touches(session: Session, *, now: datetime, limit: int = 20) -> list[TouchJob]:
    """Lease what is due now, oldest first; `settle_touch` each. What is not told any more is left out.

    Give it a transaction of its own, from `ShopDatabase.writing()`.
    """
    policy = touch_policy()
    jobs = []
    going = [case for case in _due(session, policy, now, _LOOK_AHEAD) if _may_go(case, policy, now)]
    for case in going[:limit]:
        if _claim(session, case.row, secrets.token_hex(16), now):
            jobs += _prepare(session, case, policy, now, by_mail=case.row.mail == "waiting")
    return jobs


def has_missed(session: Session, customer_id: int, *, now: datetime) -> bool:
    """Whether there may be anything for `take_missed`. Changes nothing."""
    # What our own tables know is about other people than a connected shop's customers.
    if not is_embedded(session):
        return False
    return session.execute(_missed(customer_id, now).limit(1)).first() is not None


def take_missed(session: Session, customer_id: int, *, now: datetime) -> list[TouchJob]:
    """Lease what the customer missed in the chat: of each order the newest, where it still holds.

    Give it a transaction of its own, from `ShopDatabase.writing()`.
    """
    policy = touch_policy()
    newest: dict[int, Case] = {}
    for case in _read(session, _missed(customer_id, now)):
        if earlier := newest.get(case.order.id):
            earlier.row.chat = "overtaken"
        newest[case.order.id] = case
    session.flush()
    jobs = []
    for case in newest.values():
        if _claim(session, case.row, secrets.token_hex(16), now):
            jobs += _prepare(session, case, policy, now, by_mail=False)
    return jobs


def settle_touch(
    session: Session,
    job: TouchJob,
    *,
    now: datetime,
    chat: str | None = None,
    mail: str | None = None,
    error: str | None = None,
) -> bool:
    """Write down how the telling ended; a way without a state is tried again, after a pause, a few times.

    False where the lease ran out and somebody else has it.
    """
    row = session.execute(
        select(models.Touch).where(models.Touch.key == job.key, models.Touch.lease == job.lease)
    ).scalar_one_or_none()
    if row is None:
        return False
    row.lease = row.lease_until = None
    row.error = error and error[:_ERROR_CHARACTERS]
    if chat is not None and row.chat != "told":
        row.chat, row.told_at = chat, now if chat == "told" else None
    if mail is not None and row.mail != "told":
        row.mail, row.mailed_at = mail, now if mail == "told" else None
    pause = touch_policy().pause_after(row.attempts)
    row.retry_at = now + pause if pause else None
    if pause is None:
        row.chat = "failed" if row.chat == "waiting" else row.chat
        row.mail = "failed" if row.mail == "waiting" else row.mail
    session.flush()
    return True


def _cases(now: datetime) -> Any:
    touch = models.Touch
    return (
        select(touch, models.Order, models.Customer, models.Parcel)
        .join(models.Order, models.Order.id == touch.order_id)
        .join(models.Customer, models.Customer.id == models.Order.customer_id)
        .outerjoin(models.Parcel, models.Parcel.id == touch.parcel_id)
        .where(or_(touch.lease_until.is_(None), touch.lease_until <= now))
        .order_by(touch.id)
    )


def _missed(customer_id: int, now: datetime) -> Any:
    return _cases(now).where(
        models.Touch.chat == "missed",
        models.Order.customer_id == customer_id,
        models.Touch.happened_at >= now - touch_policy().missed,
    )


def _read(session: Session, query: Any) -> list[Case]:
    return [Case(*row) for row in session.execute(query.execution_options(populate_existing=True))]


def _due(session: Session, policy: TouchPolicy, now: datetime, limit: int) -> list[Case]:
    """What waits and may go out to its country at this hour, unless another of its order is being told."""
    touch, other = models.Touch, aliased(models.Touch)
    open_now = or_(
        _open(policy, now, urgent=False), and_(touch.touch.in_(URGENT), _open(policy, now, urgent=True))
    )
    query = _cases(now).where(
        or_(touch.chat == "waiting", touch.mail == "waiting"),
        or_(touch.retry_at.is_(None), touch.retry_at <= now),
        open_now,
        ~exists().where(other.order_id == touch.order_id, other.id != touch.id, other.lease_until > now),
    )
    return _read(session, query.limit(limit))


def _open(policy: TouchPolicy, now: datetime, *, urgent: bool) -> Any:
    country = models.Order.country
    elsewhere = policy.is_open("", now, urgent=urgent)
    named = country.in_(policy.open_countries(now, urgent=urgent))
    return or_(named, country.not_in(list(policy.zones))) if elsewhere else named


def _may_go(case: Case, policy: TouchPolicy, now: datetime) -> bool:
    """The late hour is only for what happened on the very day."""
    country = case.order.country
    return policy.is_open(country, now) or policy.is_same_day(country, case.row.happened_at, now)


def _claim(session: Session, row: models.Touch, lease: str, now: datetime) -> bool:
    touch = models.Touch
    claimed = session.execute(
        update(touch)
        .where(touch.id == row.id, or_(touch.lease_until.is_(None), touch.lease_until <= now))
        .values(lease=lease, lease_until=now + LEASE, attempts=touch.attempts + 1)
        .execution_options(synchronize_session=False)
    )
    session.refresh(row)
    return bool(claimed.rowcount)


def _prepare(
    session: Session, case: Case, policy: TouchPolicy, now: datetime, *, by_mail: bool
) -> list[TouchJob]:
    """The job; none where it is not told any more, and then that is written down."""
    row = case.row
    chat, mail = _verdicts(session, case, policy, now)
    row.chat = chat if row.chat in _CHAT_OPEN else row.chat
    row.mail = mail if row.mail == "waiting" else row.mail
    in_chat, by_mail = row.chat in _CHAT_OPEN, by_mail and row.mail == "waiting"
    if not in_chat and not by_mail:
        row.lease = row.lease_until = None
    session.flush()
    return [job_of(session, case, in_chat=in_chat, by_mail=by_mail, now=now)] if in_chat or by_mail else []


def _verdicts(session: Session, case: Case, policy: TouchPolicy, now: datetime) -> tuple[str, str]:
    """What becomes of the chat and of the mail: the state each has, unless it must not be told."""
    if _is_over(session, case, policy, now):
        return "overtaken", "overtaken"
    wanted = subscriptions(session, Shopper(case.customer.id, Proof.SIGNED))
    if not wanted["order_updates"]:
        return "declined", "declined"
    # Asking how it was serves the shop: by mail only who agreed to such mails is asked.
    may_ask = case.row.touch != "satisfaction" or wanted["newsletter"]
    return case.row.chat, case.row.mail if may_ask else "declined"


def _is_over(session: Session, case: Case, policy: TouchPolicy, now: datetime) -> bool:
    """Whether it is true no more, or too old to be told."""
    row, order, parcel = case.row, case.order, case.parcel
    # An order without an address is that of a customer who had herself erased.
    if order.status in CLOSED or not order.email or row.happened_at < now - policy.missed:
        return True
    if row.kind == "received_unpaid":
        return order.status != "placed"
    if row.kind == "late":
        return order.status in ("delivered", "lost") or order.promised_by is None
    if row.kind == "satisfaction":
        return order.status != "delivered" or has_trouble(session, order.id)
    if row.kind == "out_for_delivery" and not policy.is_same_day(order.country, row.happened_at, now):
        return True
    if row.kind in (*EXCEPTIONS, "out_for_delivery"):
        return parcel is None or parcel.status != row.kind
    return now - row.happened_at > policy.fresh and _has_newer(session, row)


def _has_newer(session: Session, row: models.Touch) -> bool:
    """Whether something newer is noted of the same parcel, or of the order where no parcel is meant."""
    touch = models.Touch
    about = touch.parcel_id == row.parcel_id if row.parcel_id else touch.touch != "received"
    later = or_(
        touch.happened_at > row.happened_at, and_(touch.happened_at == row.happened_at, touch.id > row.id)
    )
    query = select(touch.id).where(touch.order_id == row.order_id, about, later)
    return session.execute(query.limit(1)).first() is not None
