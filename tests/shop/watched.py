"""A shop whose carriers are watched, at a time that a test sets."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from sqlalchemy import select, update

from shop import models
from shop.connectors.breaker import CircuitBreaker
from shop.connectors.json_http import JsonHttp
from shop.connectors.seventeen_track import SeventeenTrack
from shop.database import ShopDatabase
from shop.demo.people import PEOPLE, Role
from shop.services.carrier_watch import ask_for_batch, due_parcels
from tests.carriers import KEY, Answer, Carrier, Json, accepted, scan
from tests.shop.days import NOON

EVERY = timedelta(minutes=5)
WITHIN = timedelta(seconds=6)
MINUTE, DAY = timedelta(minutes=1), timedelta(days=1)


class Clock:
    """The time, as the shop, the breaker and the questions see it."""

    def __init__(self) -> None:
        self.at = NOON

    def __call__(self) -> datetime:
        return self.at

    def seconds(self) -> float:
        return self.at.timestamp()


def moving(_: str, question: Json) -> Answer:
    """A parcel in transit, scanned half an hour ago."""
    return accepted(question["number"], "InTransit", "InTransit_Other", scan("InTransit_Other", before()))


def before(minutes: float = 30) -> str:
    return (NOON - timedelta(minutes=minutes)).isoformat()


@dataclass(frozen=True)
class Watch:
    """The database of a shop, the carrier on this machine that is asked, and who asks."""

    database: ShopDatabase
    carrier: Carrier
    clock: Clock
    source: SeventeenTrack

    @classmethod
    def over(cls, database: ShopDatabase, carrier: Carrier, clock: Clock) -> Watch:
        """By one who was started just now."""
        http = JsonHttp(carrier.url, {"17token": KEY}, 4.0, clock=clock.seconds, pause=lambda _: None)
        source = SeventeenTrack(
            http, lambda: CircuitBreaker(clock=clock.seconds, longest_wait=86_400.0), now=clock
        )
        return cls(database, carrier, clock, source)

    def restarted(self) -> Watch:
        """By another process."""
        return replace(self, source=Watch.over(self.database, self.carrier, self.clock).source)

    def ask(self) -> int:
        return ask_for_batch(self.database, self.source, every=EVERY, within=WITHIN, clock=self.clock)

    def due(self, at: datetime, limit: int = 1000) -> tuple[int, ...]:
        with self.database.session() as session:
            return due_parcels(session, now=at, limit=limit)

    def only(self, *roles: Role, status: str = "in_transit") -> list[str]:
        """The numbers of these parcels of lucia's, that alone are under way: all others are delivered."""
        numbers = [PEOPLE["lucia"].orders[role] for role in roles]
        mine = select(models.Parcel.id).join(models.Order, models.Order.id == models.Parcel.order_id)
        with self.database.writing() as session:
            ids = session.execute(mine.where(models.Order.number.in_(numbers))).scalars().all()
            session.execute(update(models.Parcel).values(status="delivered"))
            chosen = update(models.Parcel).where(models.Parcel.id.in_(ids)).values(status=status)
            session.execute(chosen.execution_options(synchronize_session=False))
            tracked = select(models.Parcel.tracking_number).where(models.Parcel.id.in_(ids))
            return list(session.execute(tracked.order_by(models.Parcel.id)).scalars())

    def parcel(self, number: str) -> models.Parcel:
        query = select(models.Parcel).where(models.Parcel.tracking_number == number)
        with self.database.session() as session:
            found: models.Parcel = session.execute(query).scalar_one()
            session.expunge(found)
        return found

    def check(self, number: str) -> models.TrackingCheck:
        with self.database.session() as session:
            found: models.TrackingCheck = session.get(models.TrackingCheck, self.parcel(number).id)
            session.expunge(found)
        return found

    def codes(self, number: str) -> list[str]:
        """Of its scans, oldest first."""
        mine = models.ParcelEvent.parcel_id == self.parcel(number).id
        query = select(models.ParcelEvent.code).where(mine).order_by(models.ParcelEvent.position)
        with self.database.session() as session:
            return list(session.execute(query).scalars())
