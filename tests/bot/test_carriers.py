"""Parcels whose carriers are asked over HTTP: what the bot says when they answer, and when they don't."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from sqlalchemy import select, update

from shop import models
from shop.database import ShopDatabase
from tests.bot.cast import Cast, Order
from tests.bot.fixtures import seeded_shop
from tests.bot.serving import Conversation, WorkerProcess, running_worker
from tests.carriers import KEY, Answer, Carrier, accepted, carrier_server, rejected, scan

# "20 hours ago", as the CLDR has it.
AGO = {
    "en": "20 hours ago",
    "es": "hace 20 horas",
    "fr": "il y a 20 heures",
    "de": "vor 20 Stunden",
    "pt": "há 20 horas",
    "it": "20 ore fa",
    "ru": "20 часов назад",
    "zh": "20小时前",
    "ja": "20 時間前",
    "ko": "20시간 전",
    "ar": "قبل 20 ساعة",
}
NO_ANSWER = Answer(b"<html>Bad Gateway</html>", 502)


@pytest.fixture(scope="module")
def carrier() -> Iterator[Carrier]:
    with carrier_server() as server:
        yield server


@pytest.fixture(scope="module")
def shop_url(tmp_path_factory: pytest.TempPathFactory) -> str:
    return seeded_shop(tmp_path_factory.mktemp("shop_of_carriers"))


@pytest.fixture(scope="module")
def cast(shop_url: str) -> Cast:
    return Cast(shop_url)


@pytest.fixture(scope="module")
def worker(
    tmp_path_factory: pytest.TempPathFactory, model_folder: Path, shop_url: str, carrier: Carrier
) -> Iterator[WorkerProcess]:
    settings = {"TRACKING_URL": carrier.url, "TRACKING_KEY": KEY, "TRACKING_TIMEOUT_SECONDS": "5"}
    folder = tmp_path_factory.mktemp("worker_of_carriers")
    with running_worker(folder, model_folder, shop_url, **settings) as process:
        yield process


@pytest.fixture
def database(shop_url: str) -> Iterator[ShopDatabase]:
    opened = ShopDatabase(shop_url)
    yield opened
    opened.close()


@pytest.fixture
def order(cast: Cast, database: ShopDatabase, carrier: Carrier) -> Order:
    """An order under way, of which nobody has asked yet, at a carrier whose breaker is closed."""
    carrier.asked.clear()
    with database.session() as session:
        asked = select(models.Parcel.order_id).join(
            models.TrackingCheck, models.TrackingCheck.parcel_id == models.Parcel.id
        )
        numbers = select(models.Order.number).where(models.Order.id.not_in(asked))
        fresh = set(session.execute(numbers).scalars())
    return next(found for found in cast.all_with("shipped") if found.number in fresh)


def ask(conversation: Conversation, order: Order, intent: str = "ask_shipping_status") -> list[str]:
    return conversation.say("...", f'/{intent}{{"order_number": "{order.number}"}}')


def moving(_: str, question: dict[str, str]) -> Answer:
    at = datetime.now(timezone.utc) - timedelta(hours=2)
    return accepted(
        question["number"],
        "OutForDelivery",
        "OutForDelivery_Other",
        scan("OutForDelivery_Other", at.strftime("%Y-%m-%dT%H:%M:%SZ"), city="Gent", words="In levering"),
    )


def heard_long_ago(database: ShopDatabase, order: Order, hours: int) -> None:
    """Everything known of the order's parcels is so old, and may be asked for again."""
    now = datetime.now(timezone.utc)
    parcels = (
        select(models.Parcel.id)
        .join(models.Order, models.Order.id == models.Parcel.order_id)
        .where(models.Order.number == order.number)
    )
    with database.writing() as session:
        session.execute(
            update(models.TrackingCheck)
            .where(models.TrackingCheck.parcel_id.in_(parcels))
            .values(ask_after=now, answered_at=now - timedelta(hours=hours, minutes=1))
            .execution_options(synchronize_session=False)
        )


def test_the_carriers_news_are_told(worker: WorkerProcess, carrier: Carrier, order: Order) -> None:
    carrier.queued, carrier.script = [], moving
    conversation = Conversation(worker, customer_id=order.customer_id)
    assert ask(conversation, order) == ["utter_parcel_out_for_delivery"]
    card = conversation.card("parcel")
    assert (card["status"], card["events"][0]["words"], card["last_place"]) == (
        "out_for_delivery",
        "In levering",
        "Gent",
    )
    assert card["as_of"]
    assert [path for path, _ in carrier.asked] == ["gettrackinfo"]
    # Asked again at once, it knows.
    ask(conversation, order)
    assert len(carrier.asked) == 1


@pytest.mark.parametrize("language", AGO)
def test_a_silent_carriers_last_word_is_told_with_its_age(
    worker: WorkerProcess, carrier: Carrier, order: Order, database: ShopDatabase, language: str
) -> None:
    carrier.queued, carrier.script = [], moving
    conversation = Conversation(worker, customer_id=order.customer_id, locale=language, language=language)
    ask(conversation, order)
    heard_long_ago(database, order, 20)
    carrier.says(NO_ANSWER)
    assert ask(conversation, order) == ["utter_carrier_silent"]
    (told,) = conversation.texts
    plain = told.translate({0x2068: None, 0x2069: None})
    assert AGO[language] in plain
    assert conversation.card("parcel")["carrier_name"] in plain
    assert order.number in plain
    assert conversation.language == language
    assert "/talk_to_human" in [button["payload"] for button in conversation.buttons]
    # A breaker that others opened must not be in the next language's way.
    carrier.queued = []


def test_old_news_of_a_carrier_that_answers_are_told_as_old(
    worker: WorkerProcess, carrier: Carrier, order: Order, database: ShopDatabase
) -> None:
    synced = datetime.now(timezone.utc) - timedelta(hours=8, minutes=1)
    carrier.queued = []
    carrier.script = lambda _, question: accepted(
        question["number"], "InTransit", "InTransit_Other", synced=synced.isoformat(), sync="Success"
    )
    conversation = Conversation(worker, customer_id=order.customer_id)
    assert ask(conversation, order) == ["utter_parcel_in_transit"]
    assert "8 hours ago" in conversation.texts[0]


def test_a_carrier_that_never_answered(worker: WorkerProcess, carrier: Carrier, order: Order) -> None:
    carrier.says(NO_ANSWER)
    conversation = Conversation(worker, customer_id=order.customer_id)
    assert ask(conversation, order) == ["utter_carrier_silent_own"]
    assert conversation.card("parcel")["as_of"] is None
    # In other words the second time.
    first = conversation.texts[0]
    assert ask(conversation, order) == ["utter_carrier_silent_own"]
    assert conversation.texts[0] != first


def test_a_number_the_carrier_does_not_know(worker: WorkerProcess, carrier: Carrier, order: Order) -> None:
    carrier.queued = []
    carrier.script = lambda _, question: rejected(question["number"], -18019909)
    conversation = Conversation(worker, customer_id=order.customer_id)
    assert ask(conversation, order) == ["utter_carrier_unknown_number"]
    assert conversation.card("parcel")["tracking_number"] in conversation.texts[0]


def test_a_late_parcel_is_judged_by_the_news(worker: WorkerProcess, carrier: Carrier, order: Order) -> None:
    at = datetime.now(timezone.utc) - timedelta(days=3)
    carrier.queued = []
    carrier.script = lambda _, question: accepted(
        question["number"],
        "Delivered",
        "Delivered_Other",
        scan("Delivered_Other", at.strftime("%Y-%m-%dT%H:%M:%SZ")),
    )
    conversation = Conversation(worker, customer_id=order.customer_id)
    # What the carrier has delivered since is missing, not late.
    assert ask(conversation, order, "report_late_parcel") == ["utter_missing_steps"]
    assert conversation.card("parcel")["status"] == "delivered"


def test_a_carrier_is_asked_before_anything_is_taken_as_lost(
    worker: WorkerProcess, carrier: Carrier, order: Order
) -> None:
    carrier.queued, carrier.script = [], moving
    conversation = Conversation(worker, customer_id=order.customer_id)
    ask(conversation, order, "report_missing_item")
    assert [path for path, _ in carrier.asked] == ["gettrackinfo"]


def test_a_slow_carrier_holds_up_nobody_else(
    worker: WorkerProcess, carrier: Carrier, order: Order, cast: Cast
) -> None:
    asked, go_on = threading.Event(), threading.Event()

    def slow(path: str, question: dict[str, str]) -> Answer:
        asked.set()
        go_on.wait(20)
        return moving(path, question)

    carrier.queued, carrier.script = [], slow
    waiting = Conversation(worker, customer_id=order.customer_id)
    with ThreadPoolExecutor(1) as threads:
        told = threads.submit(ask, waiting, order)
        assert asked.wait(20)
        other = Conversation(worker)
        assert other.say("hello!") == ["utter_greet"]
        assert not told.done()
        go_on.set()
        assert told.result(20) == ["utter_parcel_out_for_delivery"]


def test_the_key_goes_along(carrier: Carrier) -> None:
    assert set(carrier.keys) == {KEY}
