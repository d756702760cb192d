"""Parcels under way are asked for by themselves: in batches, seldom enough, and their news told once."""

from __future__ import annotations

from contextlib import closing
from datetime import timedelta

import pytest
from sqlalchemy import select, update

from shop import models
from shop.connectors.seventeen_track import MOST_NUMBERS
from shop.connectors.tracking import Tracking
from shop.database import ShopDatabase
from shop.parcel_states import ENDED
from shop.services.carrier_watch import due_parcels
from shop.services.touch_news import find_news, note_news
from shop.services.tracking import refresh_parcel
from shop.watch_intervals import (
    INTERVALS,
    NEW_INTERVAL,
    QUIET_AFTER,
    QUIET_INTERVAL,
    SILENT_AFTER,
    SPREAD,
    UNDER_WAY,
)
from tests.carriers import Answer, Json, accepted, rejected, scan
from tests.shop.days import NOON
from tests.shop.watched import DAY, EVERY, MINUTE, WITHIN, Watch, before, moving

NOT_REGISTERED = -18019902


def by_id(parcel: models.Parcel) -> int:
    return parcel.id


def test_news_come_once_and_are_told_once(watch: Watch) -> None:
    (number,) = watch.only("under_way")
    before_all = watch.codes(number)
    with watch.database.writing() as session:
        note_news(session, find_news(session, now=NOON), now=NOON)
    out = scan("OutForDelivery_Other", before(), city="Sevilla", country="ES", words="En reparto")
    watch.carrier.script = lambda _, question: accepted(
        question["number"], "OutForDelivery", "OutForDelivery_Other", out
    )
    assert watch.ask() == 1
    with watch.database.writing() as session:
        found = [news for news in find_news(session, now=NOON) if news.kind == "out_for_delivery"]
        assert [news.parcel_id for news in found] == [watch.parcel(number).id]
        note_news(session, found, now=NOON)
    for _ in range(3):
        watch.clock.at += 20 * MINUTE
        assert watch.ask() == 1
    assert watch.codes(number) == [*before_all, "out_for_delivery"]
    with watch.database.session() as session:
        assert not [
            news for news in find_news(session, now=watch.clock.at) if news.kind == "out_for_delivery"
        ]


def test_scans_are_told_apart_by_their_moment_and_place(watch: Watch) -> None:
    (number,) = watch.only("under_way")
    before_all = watch.codes(number)
    tellings = [
        [
            scan("InTransit_Departure", before(), city="Irún"),
            scan("InTransit_Arrival", before(), city="Burgos"),
        ],
        [scan("InTransit_Departure", before(), city="IRÚN "), scan("InTransit_Arrival", before())],
    ]
    for telling in tellings:
        watch.carrier.says(accepted(number, "InTransit", "InTransit_Other", *telling))
        assert watch.ask() == 1
        watch.clock.at += DAY
    assert watch.codes(number) == [*before_all, "in_transit", "in_transit"]


def test_all_that_is_under_way_is_asked_for_in_batches(watch: Watch) -> None:
    waiting = len(watch.due(NOON))
    assert waiting > MOST_NUMBERS
    while watch.ask():
        pass
    sizes = [len(numbers) for _, numbers in watch.carrier.requests]
    assert sizes == [MOST_NUMBERS] * (waiting // MOST_NUMBERS) + [waiting % MOST_NUMBERS]
    assert len(set(watch.carrier.numbers())) == waiting
    assert watch.due(NOON + EVERY) == ()


def test_a_batch_may_say_more_than_one_parcel_may(watch: Watch) -> None:
    words = "x" * 60_000
    watch.carrier.script = lambda _, question: accepted(
        question["number"], "InTransit", "InTransit_Other", scan("InTransit_Other", before(), words=words)
    )
    assert watch.ask() == MOST_NUMBERS


@pytest.mark.parametrize(("status", "interval"), INTERVALS.items())
def test_each_state_has_its_interval(watch: Watch, status: str, interval: timedelta) -> None:
    (number,) = watch.only("under_way", status=status)
    watch.carrier.script = lambda _, question: rejected(question["number"], -18019909)
    assert watch.ask() == 1
    assert watch.check(number).answer == "unknown"
    assert watch.due(NOON + interval * (1 - SPREAD) - MINUTE) == ()
    assert len(watch.due(NOON + interval * (1 + SPREAD))) == 1


def test_every_state_under_way_has_an_interval() -> None:
    assert set(INTERVALS) == set(UNDER_WAY)
    assert not set(INTERVALS) & ENDED


def test_what_was_asked_for_together_does_not_stay_together(watch: Watch) -> None:
    assert watch.ask() == MOST_NUMBERS
    with watch.database.session() as session:
        times = session.execute(select(models.TrackingCheck.watch_after)).scalars().all()
    assert len(set(times)) > MOST_NUMBERS / 2
    assert max(times) - min(times) > INTERVALS["in_transit"] * SPREAD


def test_the_most_urgent_come_first(watch: Watch) -> None:
    hurried = max((watch.parcel(number) for number in watch.only("under_way", "delayed")), key=by_id)
    with watch.database.writing() as session:
        session.get(models.Parcel, hurried.id).status = "out_for_delivery"
    assert watch.due(NOON, limit=1) == (hurried.id,)


@pytest.mark.parametrize("sub_status", ["Delivered_Other", "Exception_Lost", "Exception_Returned"])
def test_what_has_ended_is_asked_for_no_more(watch: Watch, sub_status: str) -> None:
    (number,) = watch.only("under_way")
    status = sub_status.partition("_")[0]
    watch.carrier.script = lambda _, question: accepted(
        question["number"], status, sub_status, scan(sub_status, before())
    )
    assert watch.ask() == 1
    assert watch.parcel(number).status in ENDED
    watch.clock.at += 3 * DAY
    assert watch.ask() == 0
    assert len(watch.carrier.asked) == 1


@pytest.mark.parametrize("status", ["cancelled", "returned", "refunded"])
def test_a_closed_order_is_not_asked_for(watch: Watch, status: str) -> None:
    watch.only("under_way")
    with watch.database.writing() as session:
        session.execute(update(models.Order).values(status=status))
    assert watch.due(NOON) == ()


def test_who_is_silent_is_asked_less_and_then_no_more(watch: Watch) -> None:
    (number,) = watch.only("under_way")
    watch.carrier.script = lambda _, question: accepted(question["number"], "InTransit", "InTransit_Other")
    watch.clock.at += QUIET_AFTER
    assert watch.ask() == 1
    assert watch.due(watch.clock.at + INTERVALS["in_transit"] * (1 + SPREAD)) == ()
    assert len(watch.due(watch.clock.at + QUIET_INTERVAL * (1 + SPREAD))) == 1
    with watch.database.writing() as session:
        session.get(models.Parcel, watch.parcel(number).id).expected_to = NOON.date()
    assert watch.due(NOON + SILENT_AFTER - DAY)
    assert watch.due(NOON + SILENT_AFTER + DAY) == ()


def test_an_old_order_that_is_shipped_now_is_asked_for(watch: Watch) -> None:
    (number,) = watch.only("under_way")
    parcel = watch.parcel(number)
    with watch.database.writing() as session:
        session.get(models.Order, parcel.order_id).placed_at = NOON - 2 * SILENT_AFTER
    assert watch.due(NOON) == (parcel.id,)


def test_a_new_number_is_registered_once_with_all_others_that_are_new(watch: Watch) -> None:
    first, second, third = sorted(watch.only("under_way", "delayed", "in_customs"))[:3]
    known = {third}

    def registering(path: str, question: Json) -> Answer:
        if path == "register":
            known.add(question["number"])
            return accepted(question["number"], "NotFound", None)
        return (
            moving(path, question)
            if question["number"] in known
            else rejected(question["number"], NOT_REGISTERED)
        )

    watch.carrier.script = registering
    assert watch.ask() == 3
    assert [(path, len(numbers)) for path, numbers in watch.carrier.requests] == [
        ("gettrackinfo", 3),
        ("register", 2),
    ]
    answers = {number: watch.check(number).answer for number in (first, second, third)}
    assert answers == {first: "unknown", second: "unknown", third: "known"}
    # What its carrier says of a new one is there soon, and not told before the next state's interval.
    watch.clock.at += NEW_INTERVAL * (1 + SPREAD)
    assert watch.ask() == 2
    assert watch.check(first).answer == "known"
    assert len(watch.carrier.numbers("register")) == 2


def test_what_a_shopper_asked_for_is_not_asked_for_again_at_once(watch: Watch) -> None:
    (number,) = watch.only("under_way")
    mine = watch.parcel(number).id
    refresh_parcel(watch.database, watch.source, mine, every=EVERY, within=WITHIN, clock=watch.clock)
    assert watch.due(NOON + EVERY + MINUTE) == ()
    # The other way round she waits for `every` only, not for the watch's interval.
    watch.clock.at += INTERVALS["in_transit"] * (1 + SPREAD)
    assert watch.ask() == 1
    watch.clock.at += EVERY
    refresh_parcel(watch.database, watch.source, mine, every=EVERY, within=WITHIN, clock=watch.clock)
    assert len(watch.carrier.numbers()) == 3


def test_two_parcels_under_one_number_are_asked_for_one_by_one(watch: Watch) -> None:
    first, second = watch.only("under_way", "delayed")
    with watch.database.writing() as session:
        parcel = session.get(models.Parcel, watch.parcel(second).id)
        parcel.carrier, parcel.tracking_number = "ups", first
    assert (watch.ask(), watch.ask()) == (1, 1)
    assert watch.carrier.numbers() == [first, first]


def test_a_connected_shops_parcels_are_not_ours_to_ask_for(database_url: str) -> None:
    class Elsewhere:
        def __call__(self, _: object) -> object:
            return object()

        def close(self) -> None:
            """Nothing to close."""

    connected = ShopDatabase(database_url, Elsewhere())  # type: ignore[arg-type]
    with closing(connected), connected.session() as session:
        assert due_parcels(session, now=NOON, limit=1) == ()


def test_outcomes_keep_the_order_of_the_question(watch: Watch) -> None:
    answers = watch.source.track_all([("dhl", "RX123456785DE"), ("ups", "1Z999AA10123456784")])
    assert [answer.number for answer in answers if isinstance(answer, Tracking)] == [
        "RX123456785DE",
        "1Z999AA10123456784",
    ]
