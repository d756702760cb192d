"""A seeded shop behind a desk, and customers of countries where it is day now."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from secrets import token_hex

from sqlalchemy import select
from sqlalchemy.orm import Session

from shop import models
from shop.database import ShopDatabase
from shop.demo.advance import advance
from shop.demo.people import PEOPLE, Person
from shop.services.touch_policy import touch_policy
from tests.shop.journeys import place


def now() -> datetime:
    return datetime.now(timezone.utc)


def awake() -> Person:
    """Somebody to whom a message may go now, and still may in half an hour. There always is one.

    The last of them: the first ones are those whom other tests speak of.
    """
    policy = touch_policy()
    moments = (now(), now() + timedelta(minutes=30))
    return next(
        person
        for person in reversed(list(PEOPLE.values()))
        if all(policy.is_open(person.country, at) for at in moments)
    )


def asleep() -> Person:
    """Somebody to whom none may go, and none may in half an hour."""
    policy = touch_policy()
    moments = (now(), now() + timedelta(minutes=30))
    return next(
        person
        for person in PEOPLE.values()
        if not any(policy.is_open(person.country, at, urgent=True) for at in moments)
    )


@dataclass(frozen=True)
class Customer:
    customer_id: int
    email: str
    language: str


class TouchedShop:
    """What happens in the shop while a desk looks on."""

    def __init__(self, url: str) -> None:
        self.database = ShopDatabase(url)

    def customer(self, person: Person | None = None) -> Customer:
        """A new customer who lives as `person` does, by default where it is day."""
        model = person or awake()
        with self.database.writing() as session:
            row = models.Customer(
                name="Ana Ruiz",
                email=f"{token_hex(6)}@shopper.example",
                language=model.language,
                country=model.country,
                currency=model.currency,
                address=list(model.address),
                created_at=now(),
            )
            session.add(row)
            session.flush()
            return Customer(row.id, row.email, row.language)

    def order(self, customer: Customer) -> str:
        """She orders something; its number."""
        with self.database.writing() as session:
            number = place(session, "jonas", now())
            order = self._order(session, number)
            home = session.get(models.Customer, customer.customer_id)
            order.customer_id, order.email, order.country = home.id, home.email, home.country
        return number

    def advance(self, number: str, code: str | None = None) -> str:
        with self.database.writing() as session:
            return advance(session, number, code, now=now())

    def touches(self, number: str) -> dict[str, models.Touch]:
        with self._reading() as session:
            query = select(models.Touch).where(models.Touch.order_id == self._order(session, number).id)
            return {row.kind: row for row in session.execute(query.order_by(models.Touch.id)).scalars()}

    def subjects(self, email: str) -> list[str]:
        """Of the mails that the demo wrote down for her."""
        with self._reading() as session:
            query = select(models.OutboxMail.subject).where(models.OutboxMail.recipient == email)
            return list(session.execute(query.order_by(models.OutboxMail.id)).scalars())

    def is_watched(self) -> bool:
        with self._reading() as session:
            return session.get(models.TouchWatch, 1) is not None

    @contextmanager
    def _reading(self) -> Iterator[Session]:
        with Session(self.database.engine, future=True, expire_on_commit=False) as session:
            yield session

    def _order(self, session: Session, number: str) -> models.Order:
        found: models.Order = session.execute(
            select(models.Order).where(models.Order.number == number)
        ).scalar_one()
        return found
