"""Watching carriers when something fails: they, their answers, or who asks."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import replace
from datetime import datetime, timedelta
from threading import Barrier

import pytest
from sqlalchemy import delete, update

from shop import models
from shop.connectors.breaker import CircuitBreaker
from shop.database import ShopDatabase
from shop.errors import TrackingUnavailable
from shop.watch_intervals import FAILED_INTERVAL, SPREAD
from tests.carriers import Answer, Json, accepted, as_json, rejected
from tests.shop.days import NOON
from tests.shop.watched import MINUTE, WITHIN, Clock, Watch, moving

NOT_REGISTERED = -18019902


def test_a_registration_that_fails_takes_nobodys_answer_away(watch: Watch) -> None:
    new, known = watch.only("under_way", "delayed")

    def failing(path: str, question: Json) -> Answer:
        if path == "register":
            return Answer(b"oops", 500)
        return rejected(new, NOT_REGISTERED) if question["number"] == new else moving(path, question)

    watch.carrier.script = failing
    assert watch.ask() == 2
    assert (watch.check(new).answer, watch.check(known).answer) == ("unanswered", "known")


def test_one_answer_that_is_none_takes_no_others_away(watch: Watch) -> None:
    odd, left_out, refused, known = sorted(
        watch.only("under_way", "delayed", "in_customs", "partly_delivered")
    )[:4]
    answers = {
        odd: accepted(odd, "Teleported", "Teleported_Other"),
        left_out: as_json({"code": 0, "data": {"accepted": [], "rejected": []}}),
        refused: rejected(refused, -18019908),
    }
    watch.carrier.script = lambda path, question: answers.get(question["number"]) or moving(path, question)
    assert watch.ask() >= 4
    found = [watch.check(number).answer for number in (odd, left_out, refused, known)]
    assert found == ["unanswered", "unanswered", "unanswered", "known"]
    assert not watch.source.rests()
    # That will not be otherwise in a few minutes.
    later = watch.check(refused).watch_after
    assert later
    assert later > NOON + 2 * FAILED_INTERVAL


def test_who_asks_to_be_left_alone_is(watch: Watch) -> None:
    watch.carrier.says(Answer(status=429, headers={"Retry-After": "7200"}))
    with pytest.raises(TrackingUnavailable) as refused:
        watch.ask()
    assert (refused.value.retry_after, len(watch.carrier.requests)) == (7200.0, 1)
    first = set(watch.carrier.numbers())
    # Nor is it asked for others meanwhile; that costs them nothing.
    watch.clock.at += timedelta(seconds=7190)
    assert watch.source.rests()
    with pytest.raises(TrackingUnavailable, match="breaker_open"):
        watch.ask()
    assert len(watch.carrier.requests) == 1
    assert watch.due(watch.clock.at)
    watch.carrier.says()
    watch.clock.at += timedelta(seconds=10)
    assert not watch.source.rests()
    while watch.ask():
        pass
    assert sorted(watch.carrier.numbers()).count(min(first)) == 2


def test_who_fails_again_and_again_is_not_asked(watch: Watch) -> None:
    (number,) = watch.only("under_way")
    watch.carrier.says(Answer(b"oops", 500))
    for failures in range(1, 4):
        with pytest.raises(TrackingUnavailable, match="status"):
            watch.ask()
        # Each question was tried three times.
        assert len(watch.carrier.requests) == 3 * failures
        if failures < 3:
            assert watch.due(watch.clock.at + FAILED_INTERVAL * (1 - SPREAD) - MINUTE) == ()
            watch.clock.at += FAILED_INTERVAL * (1 + SPREAD)
    assert watch.source.rests()
    assert watch.check(number).answer == "unanswered"
    watch.carrier.says()
    watch.clock.at += FAILED_INTERVAL * (1 + SPREAD)
    assert (watch.source.rests(), watch.ask()) == (False, 1)
    assert watch.check(number).answer == "known"


@pytest.mark.parametrize("code", [-18010002, -18010014, -18010012])
def test_a_refusal_of_the_whole_question_says_nothing_of_a_number(watch: Watch, code: int) -> None:
    numbers = watch.only("under_way", "delayed")
    watch.carrier.says(as_json({"code": code, "data": {}}))
    with pytest.raises(TrackingUnavailable, match="refused"):
        watch.ask()
    assert {watch.check(number).answer for number in numbers} == {"unanswered"}


def test_who_was_interrupted_asks_again_for_what_was_not_kept(watch: Watch) -> None:
    watch.only("under_way", "delayed")

    class UntilTheSecondIsKept(Clock):
        calls = 0

        def __call__(self) -> datetime:
            self.calls += 1
            if self.calls == 3:
                raise KeyboardInterrupt
            return self.at

    with pytest.raises(KeyboardInterrupt):
        replace(watch, clock=UntilTheSecondIsKept()).ask()
    first, second = watch.carrier.numbers()
    # Its claim holds for as long as the question might have taken.
    assert watch.restarted().ask() == 0
    watch.clock.at += WITHIN
    assert watch.restarted().ask() == 1
    assert watch.carrier.numbers() == [first, second, second]
    assert watch.codes(second).count("in_transit") == watch.codes(first).count("in_transit")


def test_two_desks_ask_for_each_parcel_once(watch: Watch) -> None:
    start = Barrier(3)
    waiting = len(watch.due(NOON))

    def work(_: int) -> int:
        with closing(ShopDatabase(watch.database.url)) as database:
            desk = Watch.over(database, watch.carrier, watch.clock)
            start.wait(30)
            return sum(desk.ask() for _ in range(20))

    with ThreadPoolExecutor(3) as desks:
        asked = list(desks.map(work, range(3)))
    assert sum(asked) == waiting == len(watch.carrier.numbers()) == len(set(watch.carrier.numbers()))


def test_an_order_that_goes_meanwhile_takes_its_parcel_along(watch: Watch) -> None:
    (number,) = watch.only("under_way")
    mine = watch.parcel(number).id

    def while_it_goes(path: str, question: Json) -> Answer:
        with watch.database.writing() as session:
            session.execute(update(models.OrderLine).values(parcel_id=None))
            for table in (models.ParcelEvent, models.TrackingCheck):
                session.execute(delete(table).where(table.parcel_id == mine))
            session.execute(delete(models.Parcel).where(models.Parcel.id == mine))
        return moving(path, question)

    watch.carrier.script = while_it_goes
    assert watch.ask() == 1
    with watch.database.session() as session:
        assert session.get(models.TrackingCheck, mine) is None


def test_an_open_breaker_says_so_and_takes_no_trial() -> None:
    clock = Clock()
    breaker = CircuitBreaker(failures_to_open=1, open_seconds=10, longest_wait=3600, clock=clock.seconds)
    assert not breaker.is_open()
    breaker.failed(wait=7200)
    clock.at += timedelta(seconds=3599)
    assert breaker.is_open()
    clock.at += timedelta(seconds=1)
    assert [breaker.is_open(), breaker.is_open(), breaker.allows(), breaker.is_open()] == [
        False,
        False,
        True,
        True,
    ]
