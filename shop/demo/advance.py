"""Makes something happen in the demo: an order's parcel goes on, goods come in."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from shop import models
from shop.demo.customers import load_countries
from shop.demo.journeys import ORIGIN, Step, tracking_number, way, whole_minute
from shop.demo.people import PEOPLE
from shop.errors import OrderNotFound, ProductNotFound
from shop.numbers import normalise_order_number
from shop.parcel_states import PARCEL_STATES

ENDED = frozenset({"delivered", "lost", "returned_to_sender"})
_ORDER_STATUS = {
    "label_created": "packed",
    "in_customs": "in_customs",
    "delayed": "delayed",
    "lost": "lost",
    "delivered": "delivered",
}


class NothingToAdvance(Exception):
    """The order can't go on so; a sentence for whoever asked."""


def advance(session: Session, number: str, code: str | None = None, *, now: datetime) -> str:
    """Let the order's next thing happen, or go on up to `code` of PARCEL_STATES; returns what it came to.

    Raises OrderNotFound, NothingToAdvance.
    """
    _require_demo(session)
    order = session.execute(
        select(models.Order).where(models.Order.number == normalise_order_number(number)).with_for_update()
    ).scalar_one_or_none()
    if order is None:
        raise OrderNotFound(number)
    if code is not None and code not in PARCEL_STATES:
        raise NothingToAdvance(f"Expected one of {', '.join(PARCEL_STATES)}; got {code!r}.")
    if order.status == "placed" and code is None:
        order.status = "paid"
        return "paid"
    parcel, scans = _parcel(session, order, now)
    for step in _steps(order, [scan.code for scan in scans], code):
        scans.append(_scan(session, parcel, scans, step, now))
    parcel.status = scans[-1].code
    _settle(session, order, parcel, now)
    return str(parcel.status)


def restock(session: Session, sku: str, pieces: int) -> None:
    """So many pieces of a variant come in. Raises ProductNotFound, NothingToAdvance."""
    _require_demo(session)
    if pieces < 1:
        raise NothingToAdvance(f"Expected one piece or more; got {pieces}.")
    variant = select(models.Variant.id).where(models.Variant.sku == sku.strip().upper())
    first = select(func.min(models.Stock.warehouse)).where(models.Stock.variant_id.in_(variant))
    filled = session.execute(
        update(models.Stock)
        .where(models.Stock.variant_id.in_(variant), models.Stock.warehouse == first.scalar_subquery())
        .values(quantity=models.Stock.quantity + pieces, back_on=None)
        .execution_options(synchronize_session=False)
    )
    if not filled.rowcount:
        raise ProductNotFound(sku)


def _require_demo(session: Session) -> None:
    if session.get(models.DemoSeed, 1) is None:
        raise NothingToAdvance("Expected the demo shop; the database holds another, which goes its own way.")


def _parcel(
    session: Session, order: models.Order, now: datetime
) -> tuple[models.Parcel, list[models.ParcelEvent]]:
    """The first parcel that has not ended, with its scans; one is packed where there is none."""
    query = select(models.Parcel).where(models.Parcel.order_id == order.id).order_by(models.Parcel.id)
    parcels = session.execute(query).scalars().all()
    if not parcels:
        return _pack(session, order, now), []
    open_parcels = [parcel for parcel in parcels if parcel.status not in ENDED]
    if not open_parcels or order.status in ("cancelled", "returned", "refunded"):
        raise NothingToAdvance(f"Expected a parcel under way; order {order.number} is {order.status}.")
    scans = select(models.ParcelEvent).where(models.ParcelEvent.parcel_id == open_parcels[0].id)
    found = session.execute(scans.order_by(models.ParcelEvent.position)).scalars().all()
    return open_parcels[0], list(found)


def _pack(session: Session, order: models.Order, now: datetime) -> models.Parcel:
    if order.status not in ("placed", "paid"):
        raise NothingToAdvance(f"Expected an order to be packed; order {order.number} is {order.status}.")
    terms = load_countries()[order.country]
    carrier = terms["carriers"][0]
    newest = session.execute(select(func.max(models.Parcel.id))).scalar_one() or 0
    parcel = models.Parcel(
        order_id=order.id,
        carrier=carrier,
        tracking_number=tracking_number(carrier, order.country, newest + 1),
        status="label_created",
        expected_from=now.date() + timedelta(days=terms["days"][0]),
        expected_to=now.date() + timedelta(days=terms["days"][1] + 1),
    )
    session.add(parcel)
    session.flush()
    session.execute(
        update(models.OrderLine)
        .where(models.OrderLine.order_id == order.id)
        .values(parcel_id=parcel.id)
        .execution_options(synchronize_session=False)
    )
    return parcel


def _steps(order: models.Order, codes: Sequence[str], code: str | None) -> Sequence[Step]:
    """What happens now: the next step of the way, all up to `code`, or `code` alone where it is a trouble."""
    people = {person.customer_id: person.city for person in PEOPLE.values()}
    steps = way(order.country, load_countries()[order.country], people.get(order.customer_id, ""))
    done = 0
    for scanned in codes:
        done += done < len(steps) and steps[done].code == scanned
    if code is None:
        return steps[done : done + 1]
    ahead = [place for place in range(done, len(steps)) if steps[place].code == code]
    if ahead:
        return steps[done : ahead[0] + 1]
    if any(step.code == code for step in steps) and code in codes:
        raise NothingToAdvance(f"Expected something that lies ahead; {code} was there before.")
    return [Step(code, 0.0, "", "")]


def _scan(
    session: Session,
    parcel: models.Parcel,
    before: Sequence[models.ParcelEvent],
    step: Step,
    now: datetime,
) -> models.ParcelEvent:
    """The scan of a step; one without a place is where the last one was."""
    last: Any = before[-1] if before else None
    stays = not step.country
    place, country = (step.place or None, step.country)
    if stays:
        place, country = (last.place, last.country) if last else ORIGIN
    scan = models.ParcelEvent(
        parcel_id=parcel.id,
        position=last.position + 1 if last else 0,
        code=step.code,
        at=max(whole_minute(now), last.at) if last else whole_minute(now),
        place=place,
        country=country,
    )
    session.add(scan)
    session.flush()
    return scan


def _settle(session: Session, order: models.Order, parcel: models.Parcel, now: datetime) -> None:
    """The order's state and the parcel's days follow from the newest scan."""
    if parcel.status == "delivered":
        parcel.delivered_at = now
    if parcel.status == "delayed":
        parcel.expected_from, parcel.expected_to = (now.date() + timedelta(days=days) for days in (2, 4))
    session.flush()
    states = set(
        session.execute(select(models.Parcel.status).where(models.Parcel.order_id == order.id)).scalars()
    )
    order.status = _ORDER_STATUS.get(parcel.status, "shipped")
    if "delivered" in states and states != {"delivered"}:
        order.status = "partly_delivered"
    session.flush()
