"""The seven touches: each once, in the hours of the order's country, to who wants them."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from shop import models
from shop.database import ShopDatabase, migrate
from shop.demo.advance import advance
from shop.demo.people import PEOPLE
from shop.errors import PolicyInvalid
from shop.services.policies import POLICIES
from shop.services.returns import open_return, returnable_items
from shop.services.subscriptions import switch_subscription
from shop.services.touch_news import EXCEPTIONS, find_news, note_news
from shop.services.touch_policy import load_touch_policy, touch_policy
from shop.services.touches import LEASE, settle_touch, take_missed, take_touches
from tests.shop.days import NOON
from tests.shop.journeys import DAY, HOUR, catch_up, kinds, look, place, scan, states, tell
from tests.shop.shoppers import signed_in


@pytest.fixture
def watched(session: Session) -> Session:
    """The demo shop, whose past is nobody's news any more."""
    look(session, NOON)
    assert take_touches(session, now=NOON) == []
    return session


def test_what_had_happened_before_the_first_look_is_not_told(session: Session) -> None:
    assert find_news(session, now=NOON)
    assert tell(session, NOON) == []
    assert find_news(session, now=NOON) == ()
    assert set(session.execute(select(models.Touch.chat).distinct()).scalars()) <= {"past", "overtaken"}


def test_an_empty_shops_first_order_is_news(empty_url: str) -> None:
    migrate(empty_url)
    database = ShopDatabase(empty_url)
    with database.session() as session:
        assert find_news(session, now=NOON) == ()
        note_news(session, (), now=NOON)
        assert session.get(models.TouchWatch, 1).since == NOON
    database.close()


def test_the_seven_touches_each_once(watched: Session) -> None:
    number = place(watched, "jonas", NOON, "placed")
    heard = [*kinds(tell(watched, NOON))]
    now = NOON
    for code in (None, None, "picked_up", "in_transit", "out_for_delivery", "delivered"):
        now += HOUR
        advance(watched, number, code, now=now)
        heard += kinds(tell(watched, now))
        assert tell(watched, now) == []
    assert heard == ["received_unpaid", "received", "packed", "shipped", "out_for_delivery", "delivered"]
    almost = now + touch_policy().asked_after - HOUR
    assert tell(watched, almost) == []
    asked = tell(watched, almost + 16 * HOUR)
    assert kinds(asked) == ["satisfaction"]
    assert asked[0].order_number == number
    assert tell(watched, almost + 40 * HOUR) == []


def test_what_is_told_has_what_its_sentences_need(watched: Session) -> None:
    number = place(watched, "jonas", NOON)
    (received,) = tell(watched, NOON)
    assert received.values["ships_on"] == (NOON + 2 * DAY).date()
    assert (received.email, received.language, received.parcel) == (PEOPLE["jonas"].email, "de", None)
    scan(watched, number, "picked_up", NOON + HOUR)
    (_, shipped) = tell(watched, NOON + HOUR)
    assert shipped.parcel is not None
    assert shipped.values["tracking_number"] == shipped.parcel.tracking_number
    assert shipped.values["carrier"] == shipped.parcel.carrier_name
    assert shipped.values["to_on"] == shipped.parcel.expected_to
    assert [parcel.order_number for parcel in shipped.tracking.parcels] == [number]


@pytest.mark.parametrize("trouble", sorted(set(EXCEPTIONS) - {"in_customs"}))
def test_every_trouble_is_told_once(watched: Session, trouble: str) -> None:
    number = place(watched, "harriet", NOON)
    scan(watched, number, "picked_up", NOON + HOUR)
    tell(watched, NOON + HOUR)
    scan(watched, number, trouble, NOON + 2 * HOUR)
    assert kinds(tell(watched, NOON + 2 * HOUR)) == [trouble]
    if trouble not in ("lost", "returned_to_sender"):
        scan(watched, number, trouble, NOON + 3 * HOUR)
    assert tell(watched, NOON + 3 * HOUR) == [], "the same scan again is no news"


def test_a_parcel_that_passes_customs_is_not_held(watched: Session) -> None:
    number = place(watched, "harriet", NOON)
    scan(watched, number, "in_customs", NOON)
    tell(watched, NOON)
    scan(watched, number, "customs_cleared", NOON + 20 * HOUR)
    assert tell(watched, NOON + 25 * HOUR) == []


def test_a_parcel_that_stays_at_customs_is(watched: Session) -> None:
    number = place(watched, "harriet", NOON)
    scan(watched, number, "in_customs", NOON)
    tell(watched, NOON)
    assert tell(watched, NOON + 6 * HOUR) == []
    (held,) = tell(watched, NOON + 24 * HOUR)
    assert (held.kind, held.values["since_on"]) == ("in_customs", NOON.date())
    assert tell(watched, NOON + 26 * HOUR) == []


def test_a_promise_that_passes_in_silence_is_told_once(watched: Session) -> None:
    number = place(watched, "jonas", NOON, promised_in=DAY)
    tell(watched, NOON)
    assert tell(watched, NOON + DAY) == []
    (late,) = tell(watched, NOON + 2 * DAY)
    assert (late.kind, late.order_number) == ("late", number)
    assert late.values["promised_on"] == (NOON + DAY).date()
    assert tell(watched, NOON + 2 * DAY) == []


def test_who_heard_of_a_delay_is_not_told_that_it_is_late(watched: Session) -> None:
    number = place(watched, "jonas", NOON, promised_in=DAY)
    scan(watched, number, "delayed", NOON)
    tell(watched, NOON)
    assert tell(watched, NOON + 2 * DAY) == []


def at(hour: int, minute: int = 0, day: int = 19) -> datetime:
    return datetime(2026, 3, day, hour, minute, tzinfo=timezone.utc)


@pytest.mark.parametrize(
    ("key", "night", "morning"),
    [
        ("jonas", at(20, 0), at(7, 0, 20)),  # Hamburg is an hour ahead
        ("misaki", at(12, 0), at(23, 0)),  # Tokyo nine
        ("olivia", at(1, 0), at(15, 0)),  # eight on the West Coast is fifteen in UTC, in summer time
        ("maryam", at(17, 0), at(4, 0, 20)),  # Dubai four
    ],
)
def test_nothing_goes_out_at_night(watched: Session, key: str, night: datetime, morning: datetime) -> None:
    number = place(watched, key, night)
    assert tell(watched, night) == []
    assert tell(watched, morning - timedelta(minutes=1)) == []
    assert [(job.kind, job.order_number) for job in tell(watched, morning)] == [("received", number)]


def test_what_concerns_the_very_day_may_go_out_an_hour_later(watched: Session) -> None:
    number, other = place(watched, "jonas", at(12)), place(watched, "jonas", at(12))
    scan(watched, number, "picked_up", at(13))
    tell(watched, at(13))
    scan(watched, number, "delivery_attempted", at(19, 30))
    scan(watched, other, "picked_up", at(19, 30))
    assert kinds(tell(watched, at(20, 30))) == ["delivery_attempted"]
    assert tell(watched, at(21, 30)) == []
    assert kinds(tell(watched, at(7, 30, 20))) == ["shipped"], "packed was overtaken in the night"


def test_out_for_delivery_is_no_news_the_next_morning(watched: Session) -> None:
    number = place(watched, "jonas", at(12))
    tell(watched, at(12))
    scan(watched, number, "out_for_delivery", at(21, 30))
    tell(watched, at(7, 30, 20))
    assert states(watched, number)["out_for_delivery"] == ("overtaken", "overtaken")


def test_what_is_true_no_more_is_not_told(watched: Session) -> None:
    number = place(watched, "jonas", at(12))
    tell(watched, at(12))
    scan(watched, number, "delayed", at(22))
    look(watched, at(22))
    scan(watched, number, "arrived_hub", at(23))
    assert "delayed" not in kinds(tell(watched, at(8, 0, 20)))
    assert states(watched, number)["delayed"] == ("overtaken", "overtaken")


@pytest.mark.parametrize("status", ["cancelled", "refunded", "returned"])
def test_a_closed_order_is_not_spoken_of(watched: Session, status: str) -> None:
    number = place(watched, "jonas", at(22))
    look(watched, at(22))
    order = watched.execute(select(models.Order).where(models.Order.number == number)).scalar_one()
    order.status = status
    watched.flush()
    assert tell(watched, at(8, 0, 20)) == []


def test_who_wants_no_order_messages_gets_none(watched: Session) -> None:
    switch_subscription(watched, signed_in("jonas"), "order_updates", False, now=NOON)
    number = place(watched, "jonas", NOON)
    assert tell(watched, NOON) == []
    assert states(watched, number) == {"received": ("declined", "declined")}


@pytest.mark.parametrize(("newsletter", "mail"), [(True, True), (False, False)])
def test_satisfaction_is_asked_by_mail_only_of_who_agreed(
    watched: Session, newsletter: bool, mail: bool
) -> None:
    switch_subscription(watched, signed_in("jonas"), "newsletter", newsletter, now=NOON)
    number = place(watched, "jonas", NOON)
    scan(watched, number, "delivered", NOON)
    tell(watched, NOON)
    (asked,) = tell(watched, NOON + touch_policy().asked_after)
    assert (asked.kind, asked.in_chat, asked.by_mail) == ("satisfaction", True, mail)


def test_who_sends_it_back_is_not_asked_how_it_was(watched: Session) -> None:
    number = place(watched, "jonas", NOON)
    scan(watched, number, "delivered", NOON)
    tell(watched, NOON)
    shopper = signed_in("jonas")
    item = returnable_items(watched, shopper, number, today=NOON.date()).items[0]
    open_return(
        watched,
        shopper,
        number,
        line_ids=[item.line_id],
        reason="changed_mind",
        idempotency_key="k",
        today=NOON.date(),
    )
    assert tell(watched, NOON + touch_policy().asked_after) == []


def test_an_order_in_two_parcels_is_asked_about_after_the_second(watched: Session) -> None:
    number = place(watched, "jonas", NOON)
    scan(watched, number, "delivered", NOON)
    tell(watched, NOON)
    order = watched.execute(select(models.Order).where(models.Order.number == number)).scalar_one()
    second = models.Parcel(order_id=order.id, carrier="dhl", tracking_number="JJ0001", status="in_transit")
    watched.add(second)
    order.status = "partly_delivered"
    watched.flush()
    scan(watched, number, "delivered", NOON + 2 * DAY)
    assert "delivered" in kinds(tell(watched, NOON + 2 * DAY))
    assert tell(watched, NOON + touch_policy().asked_after + DAY) == []
    assert kinds(tell(watched, NOON + touch_policy().asked_after + 2 * DAY)) == ["satisfaction"]


def test_who_was_not_there_hears_the_newest_of_each_order(watched: Session) -> None:
    first, second = place(watched, "jonas", NOON), place(watched, "jonas", NOON)
    tell(watched, NOON, chat="missed")
    scan(watched, first, "picked_up", NOON + HOUR)
    tell(watched, NOON + HOUR, chat="missed")
    assert catch_up(watched, "lucia", NOON + DAY) == []
    assert sorted(catch_up(watched, "jonas", NOON + DAY)) == ["received", "shipped"]
    assert catch_up(watched, "jonas", NOON + DAY) == []
    assert states(watched, first)["packed"][0] == "overtaken"
    assert states(watched, second)["received"] == ("told", "told")


def test_what_was_missed_is_not_told_when_it_is_old_or_over(watched: Session) -> None:
    old, over = place(watched, "jonas", NOON), place(watched, "harriet", NOON)
    scan(watched, over, "out_for_delivery", NOON)
    tell(watched, NOON, chat="missed")
    assert catch_up(watched, "jonas", NOON + touch_policy().missed + HOUR) == []
    assert catch_up(watched, "harriet", NOON + DAY) == []
    assert states(watched, old)["received"] == ("missed", "told")
    assert states(watched, over)["out_for_delivery"] == ("overtaken", "told")


def test_a_mail_is_tried_again_after_growing_pauses_and_given_up(watched: Session) -> None:
    number, now = place(watched, "jonas", at(8)), at(8)
    for pause in touch_policy().retries:
        (job,) = tell(watched, now, mail=None)
        assert (job.by_mail, job.in_chat) == (True, job.attempts == 1)
        assert tell(watched, now + pause / 2) == []
        now += pause
    (last,) = tell(watched, now, mail=None)
    assert last.attempts == len(touch_policy().retries) + 1
    assert states(watched, number) == {"received": ("told", "failed")}
    assert tell(watched, now + HOUR) == []


def test_what_a_dead_process_took_is_taken_over(watched: Session) -> None:
    place(watched, "jonas", NOON)
    look(watched, NOON)
    (taken,) = take_touches(watched, now=NOON)
    assert take_touches(watched, now=NOON + LEASE / 2) == []
    (again,) = take_touches(watched, now=NOON + LEASE)
    assert again.key == taken.key
    assert not settle_touch(watched, taken, now=NOON, chat="told"), "its lease is gone"
    assert settle_touch(watched, again, now=NOON, chat="told", mail="told")


def test_several_processes_tell_each_touch_once(database: ShopDatabase) -> None:
    with database.writing() as session:
        look(session, NOON)
        numbers = {place(session, key, NOON) for key in ("jonas", "lucia", "camille", "giulia")}

    def work(_: int) -> list[str]:
        with database.session() as session:
            found = find_news(session, now=NOON)
        with database.writing() as session:
            note_news(session, found, now=NOON)
        with database.writing() as session:
            return [job.order_number for job in take_touches(session, now=NOON, limit=3)]

    with ThreadPoolExecutor(4) as pool:
        told = [number for numbers in pool.map(work, range(8)) for number in numbers]
    assert sorted(told) == sorted(numbers)
    with database.session() as session:
        noted = select(func.count()).where(models.Touch.chat == "waiting")
        assert session.execute(noted).scalar_one() == len(numbers)


def test_several_processes_tell_what_was_missed_once(database: ShopDatabase) -> None:
    with database.writing() as session:
        look(session, NOON)
        place(session, "jonas", NOON)
        tell(session, NOON, chat="missed")

    def work(_: int) -> int:
        with database.writing() as session:
            return len(take_missed(session, PEOPLE["jonas"].customer_id, now=NOON))

    with ThreadPoolExecutor(4) as pool:
        assert sorted(pool.map(work, range(4))) == [0, 0, 0, 1]


@pytest.mark.parametrize(
    ("written", "instead", "named"),
    [
        ("{from: 8, to: 21, urgent_to: 22}", "{from: 8, to: 7, urgent_to: 22}", "hours"),
        ("{from: 8, to: 21, urgent_to: 22}", "{from: 8, to: 21}", "hours"),
        ("news_days: 3", "news_days: 0", "news_days"),
        ("news_days: 3", "news_days: soon", "news_days"),
        ("satisfaction_days: [4, 14]", "satisfaction_days: [14, 4]", "satisfaction_days"),
        ("retry_minutes: [1, 5, 30, 120]", "retry_minutes: [1, -5]", "retry_minutes"),
        ("  JP: [Asia/Tokyo]\n", "", "JP"),
        ("Asia/Tokyo", "Asia/Edo", "JP"),
        ("  JP: [Asia/Tokyo]", "  JP: []", "JP"),
    ],
)
def test_a_wrong_policy_is_named(tmp_path: Path, written: str, instead: str, named: str) -> None:
    text = (POLICIES / "touches.yml").read_text("utf-8")
    assert written in text
    (tmp_path / "touches.yml").write_text(text.replace(written, instead), "utf-8")
    with pytest.raises(PolicyInvalid, match=named):
        load_touch_policy(tmp_path)
