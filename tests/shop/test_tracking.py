"""Carriers' news kept by the shop: seldom asked, asked once, and still there when nobody answers."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta

import pytest
from sqlalchemy import select, update

from shop import models
from shop.connectors.embedded_tracking import EmbeddedTracking
from shop.connectors.json_http import JsonHttp
from shop.connectors.seventeen_track import SeventeenTrack
from shop.connectors.tracking import ParcelEvent, Tracking, TrackingSource
from shop.database import ShopDatabase
from shop.demo.people import PEOPLE, Role
from shop.errors import OrderNotFound, TrackingNumberUnknown, TrackingUnavailable
from shop.parcel_states import PARCEL_STATES
from shop.services.cancellations import cancel
from shop.services.parcels import Parcel, track_order
from shop.services.tracking import parcels_to_ask_for, refresh_parcel
from tests.carriers import KEY, accepted, carrier_server, rejected, scan
from tests.shop.days import NOON, TODAY
from tests.shop.shoppers import signed_in

WHO = signed_in("lucia")
EVERY = timedelta(minutes=5)
WITHIN = timedelta(seconds=5)
BEFORE = ParcelEvent("arrived_hub", NOON - timedelta(hours=30), "Irún", "ES")


@dataclass
class Scripted:
    """A source that says what it is told, and counts."""

    says: Callable[[str, str], Tracking]
    asked: list[str] = field(default_factory=list)

    def track(self, carrier: str, number: str) -> Tracking:
        self.asked.append(number)
        return self.says(carrier, number)


def number_of(role: Role) -> str:
    return PEOPLE["lucia"].orders[role]


def parcel_id(database: ShopDatabase, role: Role = "under_way") -> int:
    query = (
        select(models.Parcel.id)
        .join(models.Order, models.Order.id == models.Parcel.order_id)
        .where(models.Order.number == number_of(role))
    )
    with database.session() as session:
        found: int = session.execute(query).scalars().first()
    return found


def parcel(database: ShopDatabase, role: Role = "under_way") -> Parcel:
    with database.session() as session:
        return track_order(session, WHO, number_of(role), today=TODAY).parcels[0]


def order_state(database: ShopDatabase, role: Role = "under_way") -> str:
    with database.session() as session:
        return track_order(session, WHO, number_of(role), today=TODAY).order.status


def due(database: ShopDatabase, at: datetime, role: Role = "under_way") -> tuple[int, ...]:
    with database.session() as session:
        return parcels_to_ask_for(session, WHO, number_of(role), now=at)


def refresh(
    database: ShopDatabase, source: TrackingSource, at: datetime = NOON, role: Role = "under_way"
) -> None:
    refresh_parcel(database, source, parcel_id(database, role), every=EVERY, within=WITHIN, clock=lambda: at)


def news(status: str, *events: ParcelEvent, as_of: datetime = NOON) -> Callable[[str, str], Tracking]:
    return lambda carrier, number: Tracking(carrier, number, status, events, None, None, as_of)


def fails(carrier: str, number: str) -> Tracking:
    raise TrackingUnavailable(carrier, "timeout")


def knows_nothing(carrier: str, number: str) -> Tracking:
    raise TrackingNumberUnknown(carrier)


def test_news_become_the_parcels_own(database: ShopDatabase) -> None:
    before = parcel(database)
    out = ParcelEvent("out_for_delivery", NOON - timedelta(hours=1), "Sevilla", "ES", "En reparto")
    source = Scripted(
        lambda carrier, number: Tracking(
            carrier, number, "out_for_delivery", (out,), date(2026, 3, 18), date(2026, 3, 19), NOON
        )
    )
    refresh(database, source)
    after = parcel(database)
    assert source.asked == [before.tracking_number]
    assert (after.status, after.last_place, after.answer, after.as_of) == (
        "out_for_delivery",
        "Sevilla",
        "known",
        NOON,
    )
    assert (after.expected_from, after.expected_to) == (date(2026, 3, 18), date(2026, 3, 19))
    assert after.events == (out, *before.events)


def test_the_same_news_twice_are_there_once(database: ShopDatabase) -> None:
    before = parcel(database)
    source = Scripted(news("in_transit", BEFORE))
    refresh(database, source)
    refresh(database, source, NOON + EVERY)
    assert len(source.asked) == 2
    assert len(parcel(database).events) == len(before.events) + 1


def test_nobody_is_asked_again_too_soon(database: ShopDatabase) -> None:
    source = Scripted(news("in_transit", BEFORE))
    (mine,) = due(database, NOON)
    refresh(database, source)
    assert due(database, NOON + EVERY - timedelta(seconds=1)) == ()
    refresh(database, source, NOON + EVERY - timedelta(seconds=1))
    assert len(source.asked) == 1
    assert due(database, NOON + EVERY) == (mine,)


def test_a_silent_carrier_leaves_its_last_word_with_its_age(database: ShopDatabase) -> None:
    refresh(database, Scripted(news("in_transit", BEFORE)))
    later = NOON + timedelta(hours=26)
    refresh(database, Scripted(fails), later)
    after = parcel(database)
    assert (after.status, after.answer, after.as_of) == ("in_transit", "unanswered", NOON)
    # Half a minute later somebody may try again.
    assert due(database, later + timedelta(seconds=29)) == ()
    assert due(database, later + timedelta(seconds=30)) == (parcel_id(database),)
    refresh(database, Scripted(news("delayed", as_of=later)), later + timedelta(minutes=1))
    assert (parcel(database).answer, parcel(database).as_of) == ("known", later)


def test_a_carrier_that_wants_to_be_left_alone_is(database: ShopDatabase) -> None:
    def busy(carrier: str, number: str) -> Tracking:
        raise TrackingUnavailable(carrier, "status", retry_after=120.0)

    refresh(database, Scripted(busy))
    assert due(database, NOON + timedelta(seconds=119)) == ()
    assert due(database, NOON + timedelta(seconds=120))


def test_a_carrier_that_never_answered_has_no_age(database: ShopDatabase) -> None:
    before = parcel(database)
    refresh(database, Scripted(fails))
    after = parcel(database)
    assert (after.answer, after.as_of) == ("unanswered", None)
    assert replace(after, answer="known") == before


def test_an_unknown_number_keeps_what_the_shop_knows(database: ShopDatabase) -> None:
    before = parcel(database)
    refresh(database, Scripted(knows_nothing))
    after = parcel(database)
    assert (after.status, after.events, after.answer) == (before.status, before.events, "unknown")
    assert due(database, NOON + EVERY - timedelta(seconds=1)) == ()


def test_many_who_ask_at_once_cause_one_call(database: ShopDatabase) -> None:
    entered = threading.Event()

    def slowly(carrier: str, number: str) -> Tracking:
        entered.set()
        time.sleep(0.5)
        return news("out_for_delivery", BEFORE)(carrier, number)

    source = Scripted(slowly)
    mine = parcel_id(database)

    def ask(_: int) -> str:
        refresh_parcel(database, source, mine, every=EVERY, within=WITHIN)
        return parcel(database).status

    with ThreadPoolExecutor(8) as threads:
        told = list(threads.map(ask, range(8)))
    assert entered.is_set()
    # Whoever did not ask has waited for the answer.
    assert (told, len(source.asked)) == (["out_for_delivery"] * 8, 1)


def test_who_asked_and_never_came_back_holds_nobody_up_for_long(database: ShopDatabase) -> None:
    def dies(carrier: str, number: str) -> Tracking:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        refresh(database, Scripted(dies))
    source = Scripted(news("in_transit", BEFORE))
    refresh(database, source, NOON + WITHIN)
    assert len(source.asked) == 1


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        ("delivered", "delivered"),
        ("in_customs", "in_customs"),
        ("delayed", "delayed"),
        ("lost", "lost"),
        ("out_for_delivery", "shipped"),
        ("returned_to_sender", "shipped"),
    ],
)
def test_the_order_follows_its_parcel(database: ShopDatabase, status: str, expected: str) -> None:
    at = NOON - timedelta(hours=2)
    refresh(database, Scripted(news(status, ParcelEvent(status, at, None, None))))
    assert order_state(database) == expected
    assert parcel(database).delivered_at == (at if status == "delivered" else None)


def test_a_delivery_taken_back_is_taken_back(database: ShopDatabase) -> None:
    refresh(database, Scripted(news("delivered", ParcelEvent("delivered", NOON, None, None))))
    refresh(database, Scripted(news("in_transit")), NOON + EVERY)
    assert (order_state(database), parcel(database).delivered_at) == ("shipped", None)


def test_an_order_with_a_line_not_packed_yet_is_delivered_in_part(database: ShopDatabase) -> None:
    order = select(models.Order.id).where(models.Order.number == number_of("under_way"))
    with database.writing() as session:
        (order_id,) = session.execute(order).scalars()
        session.execute(
            update(models.OrderLine).where(models.OrderLine.order_id == order_id).values(parcel_id=None)
        )
    refresh(database, Scripted(news("delivered", ParcelEvent("delivered", NOON, None, None))))
    assert order_state(database) == "partly_delivered"


def test_what_arrived_long_ago_is_not_asked_for(database: ShopDatabase) -> None:
    with database.session() as session:
        (told,) = track_order(session, WHO, number_of("delivered"), today=TODAY).parcels
    assert told.delivered_at
    assert due(database, told.delivered_at + timedelta(days=14), "delivered")
    assert due(database, told.delivered_at + timedelta(days=14, minutes=1), "delivered") == ()


def test_another_shoppers_order_is_not_asked_for(database: ShopDatabase) -> None:
    with database.session() as session, pytest.raises(OrderNotFound):
        parcels_to_ask_for(session, signed_in("jonas"), number_of("under_way"), now=NOON)


def test_an_order_cancelled_meanwhile_takes_its_parcel_along(database: ShopDatabase) -> None:
    number = number_of("under_way")
    mine = parcel_id(database)
    with database.writing() as session:
        session.execute(update(models.Order).where(models.Order.number == number).values(status="packed"))
        session.execute(update(models.Parcel).where(models.Parcel.id == mine).values(status="label_created"))

    def while_it_is_cancelled(carrier: str, tracking_number: str) -> Tracking:
        with database.writing() as session:
            cancel(session, WHO, number, idempotency_key="k", today=TODAY)
        return news("in_transit", BEFORE)(carrier, tracking_number)

    refresh(database, Scripted(while_it_is_cancelled))
    with database.session() as session:
        assert track_order(session, WHO, number, today=TODAY).parcels == ()
        assert session.get(models.TrackingCheck, mine) is None


def test_a_parcel_that_is_gone_is_not_asked_for(database: ShopDatabase) -> None:
    source = Scripted(news("in_transit"))
    refresh_parcel(database, source, 10_000_000, every=EVERY, within=WITHIN)
    assert source.asked == []


@contextmanager
def embedded(database: ShopDatabase) -> Iterator[tuple[TrackingSource, str, str]]:
    told = parcel(database)
    with database.session() as session:
        yield EmbeddedTracking(session), told.carrier, told.tracking_number


@contextmanager
def over_http(database: ShopDatabase) -> Iterator[tuple[TrackingSource, str, str]]:
    told = parcel(database)
    with carrier_server() as carrier:
        carrier.script = lambda _, question: (
            accepted(
                told.tracking_number,
                "InTransit",
                "InTransit_Other",
                scan("InTransit_PickedUp", "2026-03-16T08:00:00Z", city="Irún", country="ES"),
                scan("InTransit_Other", "2026-03-17T08:00:00Z", city="Burgos", country="ES"),
            )
            if question["number"] == told.tracking_number
            else rejected(question["number"], -18019909)
        )
        yield (
            SeventeenTrack(JsonHttp(carrier.url, {"17token": KEY}, 4.0)),
            told.carrier,
            told.tracking_number,
        )


@pytest.mark.parametrize("adapter", [embedded, over_http])
def test_both_adapters_keep_the_same_contract(
    database: ShopDatabase, adapter: Callable[[ShopDatabase], object]
) -> None:
    with adapter(database) as (source, carrier, number):  # type: ignore[attr-defined]
        found = source.track(carrier, number)
        assert (found.carrier, found.number, found.answer) == (carrier, number, "known")
        assert found.status == found.events[0].code == "in_transit"
        assert {event.code for event in found.events} <= set(PARCEL_STATES)
        moments = [event.at for event in found.events]
        assert moments == sorted(moments, reverse=True)
        assert all(at.utcoffset() == timedelta() for at in moments)
        with pytest.raises(TrackingNumberUnknown):
            source.track(carrier, "RX999999999ES")
