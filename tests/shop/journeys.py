"""Orders that go on while a test looks, and what their customers are told."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import inspect, select
from sqlalchemy.orm import Session

from shop import models
from shop.demo.advance import advance
from shop.demo.people import PEOPLE
from shop.numbers import order_number
from shop.services.touch_jobs import TouchJob
from shop.services.touch_news import find_news, note_news
from shop.services.touches import settle_touch, take_missed, take_touches

# Numbers of the orders made here: the demo's own go late as time goes by, and are told of too.
PLACED = "SO-9"
HOUR, DAY = timedelta(hours=1), timedelta(days=1)


def look(session: Session, now: datetime) -> None:
    note_news(session, find_news(session, now=now), now=now)


def tell(
    session: Session, now: datetime, *, chat: str | None = "told", mail: str | None = "told"
) -> list[TouchJob]:
    """Notes what is new, takes what is due and settles it as a teller would; of orders made by `place`."""
    look(session, now)
    jobs = [job for job in take_touches(session, now=now, limit=500) if job.order_number.startswith(PLACED)]
    for job in jobs:
        settle_touch(
            session, job, now=now, chat=chat if job.in_chat else None, mail=mail if job.by_mail else None
        )
    return jobs


def catch_up(session: Session, key: str, now: datetime) -> list[str]:
    jobs = take_missed(session, PEOPLE[key].customer_id, now=now)
    for job in jobs:
        settle_touch(session, job, now=now, chat="told")
    return kinds(jobs)


def kinds(jobs: list[TouchJob]) -> list[str]:
    return [job.kind for job in jobs]


def place(
    session: Session, key: str, at: datetime, status: str = "paid", *, promised_in: timedelta = 9 * DAY
) -> str:
    """A new order of one thing; its number."""
    model = session.execute(
        select(models.Order).where(models.Order.number == PEOPLE[key].orders["placed"])
    ).scalar_one()
    line = session.execute(select(models.OrderLine).where(models.OrderLine.order_id == model.id)).scalars()
    copied = line.first()
    newest = session.execute(select(models.Order.id).order_by(models.Order.id.desc()).limit(1)).scalar_one()
    columns = {column.name: getattr(model, column.name) for column in inspect(models.Order).columns}
    columns |= {"number": order_number(900_000 + newest), "status": status, "placed_at": at}
    columns |= {"promised_by": (at + promised_in).date()}
    order = models.Order(**{name: value for name, value in columns.items() if name != "id"})
    session.add(order)
    session.flush()
    session.add(
        models.OrderLine(
            order_id=order.id,
            variant_id=copied.variant_id,
            quantity=1,
            unit_price=copied.unit_price,
        )
    )
    session.flush()
    return str(order.number)


def scan(session: Session, number: str, code: str, now: datetime) -> str:
    return advance(session, number, code, now=now)


def states(session: Session, number: str) -> dict[str, tuple[str, str]]:
    """Kind to how the chat and the mail of its newest touch stand."""
    rows = session.execute(
        select(models.Touch)
        .join(models.Order, models.Order.id == models.Touch.order_id)
        .where(models.Order.number == number)
        .order_by(models.Touch.id)
    ).scalars()
    return {row.kind: (row.chat, row.mail) for row in rows}
