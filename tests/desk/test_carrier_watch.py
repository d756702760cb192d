"""A desk asks carriers by itself: what they say reaches the customer, whatever happens to the desk."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select, update

from shop import models
from shop.demo.seed import seed
from tests.carriers import KEY, Answer, Carrier, Json, accepted, carrier_server, scan
from tests.desk.processes import DeskProcess, begin, client_of, customer_token, eventually
from tests.desk.test_touches import said
from tests.desk.touched import TouchedShop, now
from tests.desk.workers import FakeWorker

SECONDS = "0.2"
WITHIN = 60.0


@pytest.fixture(scope="module")
def seeded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A demo shop of which all parcels have arrived."""
    path = tmp_path_factory.mktemp("arrived") / "shop.db"
    seed(f"sqlite:///{path}")
    shop = TouchedShop(f"sqlite:///{path}")
    with shop.database.writing() as session:
        session.execute(update(models.Parcel).values(status="delivered"))
    shop.database.close()
    return path


@pytest.fixture
def carrier() -> Iterator[Carrier]:
    with carrier_server() as server:
        server.script = labelled
        yield server


@pytest.fixture
def shop(seeded: Path, tmp_path: Path) -> Iterator[TouchedShop]:
    shutil.copy(seeded, tmp_path / "shop.db")
    opened = TouchedShop(f"sqlite:///{tmp_path}/shop.db")
    yield opened
    opened.database.close()


@contextmanager
def desk_of(folder: Path, worker: FakeWorker, carrier: Carrier | None, **extra: str) -> Iterator[DeskProcess]:
    settings = {"TOUCH_SECONDS": SECONDS, "TRACKING_WATCH_SECONDS": SECONDS, **extra}
    if carrier:
        settings |= {"TRACKING_URL": carrier.url, "TRACKING_KEY": KEY}
    folder.mkdir(exist_ok=True)
    process = DeskProcess(folder, f"sqlite:///{folder}/desk.db", worker, settings)
    process.start()
    try:
        yield process
    finally:
        process.stop()


def labelled(_: str, question: Json) -> Answer:
    return accepted(question["number"], "InfoReceived", "InfoReceived")


def on_the_way(at: datetime, wait: float = 0.0) -> Callable[[str, Json], Answer]:
    def answer(_: str, question: Json) -> Answer:
        moved = scan("InTransit_PickedUp", at.isoformat(), city="Hamburg", country="DE")
        told = accepted(question["number"], "InTransit", "InTransit_PickedUp", moved)
        told.wait = wait
        return told

    return answer


def packed(shop: TouchedShop) -> tuple[Any, str, str]:
    """A new customer, her order, and the number of its parcel."""
    customer = shop.customer()
    order = shop.order(customer)
    shop.advance(order)
    with shop.database.session() as session:
        numbers = select(models.Parcel.tracking_number).join(
            models.Order, models.Order.id == models.Parcel.order_id
        )
        number: str = session.execute(numbers.where(models.Order.number == order)).scalar_one()
    return customer, order, number


def codes(shop: TouchedShop, number: str) -> list[str]:
    with shop.database.session() as session:
        query = (
            select(models.ParcelEvent.code)
            .join(models.Parcel, models.Parcel.id == models.ParcelEvent.parcel_id)
            .where(models.Parcel.tracking_number == number)
            .order_by(models.ParcelEvent.position)
        )
        return list(session.execute(query).scalars())


def is_due(shop: TouchedShop, number: str) -> bool:
    """As if its interval were over; False, and nothing done, while a carrier's answer is still to be kept."""
    check = models.TrackingCheck
    with shop.database.writing() as session:
        parcel = select(models.Parcel.id).where(models.Parcel.tracking_number == number)
        answered = update(check).where(
            check.parcel_id == session.execute(parcel).scalar_one(), check.asking_until.is_(None)
        )
        made: int = session.execute(answered.values(watch_after=None, ask_after=now())).rowcount
    return made == 1


async def until(look: Callable[[], Any], right: Callable[[Any], bool] = bool) -> Any:
    async def seen() -> Any:
        return await asyncio.to_thread(look)

    return await eventually(seen, right, WITHIN)


async def test_what_a_carrier_says_reaches_the_open_conversation(
    shop: TouchedShop, carrier: Carrier, worker: FakeWorker, tmp_path: Path
) -> None:
    with desk_of(tmp_path, worker, carrier) as desk:
        await until(shop.is_watched)
        async with client_of(desk) as http:
            customer, order, number = packed(shop)
            token = customer_token(customer.customer_id, email=customer.email)
            shopper = await begin(http, locale=customer.language, customer_token=token)
            await until(lambda: carrier.numbers() == [number])
            carrier.script = on_the_way(now())
            await until(lambda: is_due(shop, number))
            messages = await shopper.wait_for(
                lambda message: said(customer, "shipped", order, message), WITHIN
            )
            await until(lambda: is_due(shop, number))
            await until(lambda: len(carrier.numbers()) == 3)
            await asyncio.sleep(1)
            messages = (await shopper.page())["messages"]
            assert sum(said(customer, "shipped", order, message) for message in messages) == 1
    assert codes(shop, number).count("picked_up") == 1
    assert set(carrier.keys) == {KEY}


async def test_two_desks_ask_for_a_parcel_once(
    shop: TouchedShop, carrier: Carrier, worker: FakeWorker, tmp_path: Path
) -> None:
    carrier.script = on_the_way(now(), wait=0.5)
    numbers = [packed(shop)[2] for _ in range(5)]
    url = f"sqlite:///{tmp_path}/shop.db"
    with (
        desk_of(tmp_path / "one", worker, carrier, SHOP_DATABASE_URL=url),
        desk_of(tmp_path / "two", worker, carrier, SHOP_DATABASE_URL=url),
    ):
        await until(lambda: len(carrier.numbers()) >= len(numbers))
        await asyncio.sleep(2)
    assert sorted(carrier.numbers()) == sorted(numbers)


async def test_a_desk_that_dies_while_it_asks_is_followed_by_one_that_asks_again(
    shop: TouchedShop, carrier: Carrier, worker: FakeWorker, tmp_path: Path
) -> None:
    _, _, number = packed(shop)
    carrier.script = on_the_way(now(), wait=3.0)
    extra = {"TRACKING_TIMEOUT_SECONDS": "4"}
    with desk_of(tmp_path, worker, carrier, **extra) as desk:
        await until(lambda: carrier.numbers() == [number])
        desk.kill()
        carrier.script = on_the_way(now())
        desk.start()
        await until(lambda: "picked_up" in codes(shop, number))
    assert carrier.numbers() == [number, number]
    assert codes(shop, number).count("picked_up") == 1


async def test_a_desk_that_stops_while_it_asks_keeps_the_answer(
    shop: TouchedShop, carrier: Carrier, worker: FakeWorker, tmp_path: Path
) -> None:
    _, _, number = packed(shop)
    carrier.script = on_the_way(now(), wait=0.3)
    with desk_of(tmp_path, worker, carrier):
        await until(lambda: carrier.numbers() == [number])
    assert codes(shop, number).count("picked_up") == 1


async def test_who_is_left_alone_is_not_asked_though_others_are_due(
    shop: TouchedShop, carrier: Carrier, worker: FakeWorker, tmp_path: Path
) -> None:
    packed(shop)
    carrier.says(Answer(status=429, headers={"Retry-After": "3600"}))
    with desk_of(tmp_path, worker, carrier) as desk:
        await until(lambda: carrier.requests)
        packed(shop)
        await asyncio.sleep(2)
        assert len(carrier.requests) == 1
        # Once is enough for whoever reads the log.
        assert desk.log.count("17TRACK gives no answer") == 1


async def test_without_a_key_nobody_is_asked(
    shop: TouchedShop, carrier: Carrier, worker: FakeWorker, tmp_path: Path
) -> None:
    _, _, number = packed(shop)
    with desk_of(tmp_path, worker, None, TRACKING_URL=carrier.url):
        await until(shop.is_watched)
        await asyncio.sleep(1)
    assert carrier.requests == []
    with shop.database.session() as session:
        assert session.execute(select(models.TrackingCheck)).scalars().all() == []
    assert codes(shop, number) == ["label_created"]


async def test_who_wants_no_watch_has_none(
    shop: TouchedShop, carrier: Carrier, worker: FakeWorker, tmp_path: Path
) -> None:
    packed(shop)
    with desk_of(tmp_path, worker, carrier, TRACKING_WATCH_SECONDS="0"):
        await until(shop.is_watched)
        await asyncio.sleep(1)
    assert carrier.requests == []


async def test_the_demos_invented_parcels_cost_no_account_anything(
    shop: TouchedShop, worker: FakeWorker, tmp_path: Path
) -> None:
    packed(shop)
    extra = {"TRACKING_KEY": KEY, "TRACKING_URL": "https://carriers.invalid/track/v2.2"}
    with desk_of(tmp_path, worker, None, **extra) as desk:
        await until(shop.is_watched)
        await asyncio.sleep(1)
        assert "the demo's parcels are invented" in desk.log
        assert "17TRACK gives no answer" not in desk.log


async def test_a_shop_that_is_not_there_is_missed_once(
    carrier: Carrier, worker: FakeWorker, tmp_path: Path
) -> None:
    nothing = f"sqlite:///{tmp_path}/nothing.db"
    with desk_of(tmp_path, worker, carrier, SHOP_DATABASE_URL=nothing, TOUCH_SECONDS="0") as desk:
        await until(lambda: desk.log.count("carriers are not asked for parcels now"))
        await asyncio.sleep(1)
        assert desk.log.count("carriers are not asked for parcels now") == 1
    assert carrier.requests == []
