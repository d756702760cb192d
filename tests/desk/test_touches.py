"""What happens to an order reaches its customer: in her open conversation at once, and by mail. Once each."""

from __future__ import annotations

import asyncio
import functools
import shutil
import socket
import threading
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest

from desk.touch_words import sentences
from shop import models
from shop.demo.advance import restock
from shop.demo.seed import seed
from shop.services.availability import request_notice
from tests.desk.processes import DeskProcess, Shopper, begin, client_of, customer_token, eventually, sign_in
from tests.desk.touched import Customer, TouchedShop, asleep, now
from tests.desk.workers import FakeWorker
from tests.servers import PostgreSQLServer

SECONDS = "0.2"
# A busy machine takes its time; nothing here is about speed.
WITHIN = 60.0


@pytest.fixture(scope="module")
def seeded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("touched") / "shop.db"
    seed(f"sqlite:///{path}")
    return path


@pytest.fixture(scope="module")
def touching(
    seeded: Path, worker: FakeWorker, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[DeskProcess]:
    """A desk that looks several times a second, in front of a demo shop."""
    folder = tmp_path_factory.mktemp("touching")
    shutil.copy(seeded, folder / "shop.db")
    extra = {"TOUCH_SECONDS": SECONDS, "SHOP_OUTBOX": f"{folder}/outbox.log"}
    process = DeskProcess(folder, f"sqlite:///{folder}/desk.db", worker, extra)
    process.start()
    yield process
    process.stop()


@pytest.fixture(scope="module")
def shop(touching: DeskProcess) -> Iterator[TouchedShop]:
    opened = TouchedShop(f"sqlite:///{touching.folder}/shop.db")
    yield opened
    opened.database.close()


@pytest.fixture
async def chat(touching: DeskProcess, shop: TouchedShop) -> Any:
    async with client_of(touching) as client:
        await until(shop.is_watched)
        yield client


async def until(look: Callable[[], Any], right: Callable[[Any], bool] = bool) -> Any:
    async def seen() -> Any:
        return await asyncio.to_thread(look)

    return await eventually(seen, right, WITHIN)


async def arrive(http: httpx.AsyncClient, customer: Customer) -> Shopper:
    token = customer_token(customer.customer_id, email=customer.email)
    return await begin(http, locale=customer.language, customer_token=token)


def is_number(seq: int, message: dict[str, Any]) -> bool:
    return bool(message["seq"] == seq)


def said(customer: Customer, kind: str, number: str, message: dict[str, Any]) -> bool:
    """Whether the bot says that, in her language, of this order."""
    subject = sentences().variants(customer.language, f"utter_touch_{kind}")
    start = sentences().format(
        customer.language,
        subject[0],
        order_number=number,
        carrier="\0",
        tracking_number="\0",
        promised_on="\0",
        since_on="\0",
    )
    beginning = start.partition("\0")[0].rstrip("\u2068")
    text: str = message["text"]
    return bool(message["author"] == "bot" and text.startswith(beginning))


async def test_an_open_conversation_is_told_at_once_and_so_is_the_mailbox(
    chat: httpx.AsyncClient, shop: TouchedShop
) -> None:
    customer = shop.customer()
    shopper = await arrive(chat, customer)
    number = shop.order(customer)
    kinds = ("received", "packed", "shipped", "out_for_delivery", "delivered")
    for place, kind in enumerate(kinds):
        messages = await shopper.wait_for(functools.partial(is_number, place + 1), WITHIN)
        assert said(customer, kind, number, messages[place]), messages[place]
        code = {"packed": "picked_up", "shipped": "out_for_delivery", "out_for_delivery": "delivered"}.get(
            kind
        )
        if kind != "delivered":
            shop.advance(number, code)
    page = await shopper.page()
    assert len(page["messages"]) == len(kinds)
    assert page["state"] == "bot"
    shipped = page["messages"][2]
    assert shipped["language"] == customer.language
    assert (shipped["card"]["type"], shipped["card"]["order_number"]) == ("parcel", number)
    assert shipped["card"]["tracking_number"] in shipped["text"]
    subjects = [
        sentences().format(customer.language, f"mail_touch_subject_{kind}", order_number=number)
        for kind in kinds
    ]
    plain = [subject.replace("\u2068", "").replace("\u2069", "") for subject in subjects]
    assert await until(lambda: shop.subjects(customer.email), lambda found: len(found) == 5) == plain
    await asyncio.sleep(1)
    assert len(shop.subjects(customer.email)) == len((await shopper.page())["messages"]) == 5


async def test_who_has_no_conversation_gets_a_mail_and_her_next_one_begins_with_what_she_missed(
    chat: httpx.AsyncClient, shop: TouchedShop
) -> None:
    customer = shop.customer()
    number = shop.order(customer)
    await until(lambda: shop.subjects(customer.email))
    shop.advance(number, "picked_up")
    await until(lambda: shop.touches(number).get("shipped"), lambda row: row and row.chat == "missed")
    shopper = await arrive(chat, customer)
    (message,) = await shopper.wait_for(bool, WITHIN)
    assert (message["seq"], said(customer, "shipped", number, message)) == (1, True)
    again = await arrive(chat, customer)
    assert (await again.page())["messages"] == []


async def test_who_signs_in_later_is_told_then_and_who_signed_out_is_not(
    chat: httpx.AsyncClient, shop: TouchedShop
) -> None:
    customer = shop.customer()
    shopper = await begin(chat, locale=customer.language)
    number = shop.order(customer)
    await until(lambda: shop.touches(number).get("received"), lambda row: row and row.chat == "missed")
    assert (await shopper.page())["messages"] == []
    token = customer_token(customer.customer_id)
    for proof in (token, token, None):
        body = {"customer_token": proof}
        response = await chat.post(f"{shopper.path}/identity", json=body, headers=shopper.headers)
        assert response.status_code == 200
        if proof:
            (message,) = await shopper.wait_for(bool, WITHIN)
            assert said(customer, "received", number, message)
    shop.advance(number, "picked_up")
    await until(lambda: shop.touches(number).get("shipped"), lambda row: row and row.chat == "missed")
    assert len((await shopper.page())["messages"]) == 1


async def test_another_customer_hears_nothing(chat: httpx.AsyncClient, shop: TouchedShop) -> None:
    hers, other = shop.customer(), shop.customer()
    stranger = await arrive(chat, other)
    number = shop.order(hers)
    await until(lambda: shop.subjects(hers.email))
    await until(lambda: shop.touches(number)["received"].chat, lambda chat: chat == "missed")
    assert (await stranger.page())["messages"] == []
    assert shop.subjects(other.email) == []


async def test_while_a_person_has_the_conversation_the_bot_is_silent(
    chat: httpx.AsyncClient, shop: TouchedShop
) -> None:
    customer = shop.customer()
    maya = await sign_in(chat)
    shopper = await arrive(chat, customer)
    await maya.takes(shopper)
    before = len((await shopper.page())["messages"])
    number = shop.order(customer)
    await until(lambda: shop.touches(number).get("received"), lambda row: row and row.chat == "missed")
    assert len((await shopper.page())["messages"]) == before
    await maya.does(shopper.id, "return")
    messages = await shopper.wait_for(lambda message: said(customer, "received", number, message), WITHIN)
    assert sum(said(customer, "received", number, message) for message in messages) == 1


async def test_a_resolved_conversation_is_told_when_she_writes_again(
    chat: httpx.AsyncClient, shop: TouchedShop
) -> None:
    customer = shop.customer()
    maya = await sign_in(chat)
    shopper = await arrive(chat, customer)
    await maya.takes(shopper)
    await maya.does(shopper.id, "resolve")
    number = shop.order(customer)
    await until(lambda: shop.touches(number).get("received"), lambda row: row and row.chat == "missed")
    assert (await shopper.status())["state"] == "resolved"
    await shopper.send("Me again")
    await shopper.wait_for(lambda message: said(customer, "received", number, message), WITHIN)


async def test_nothing_goes_out_where_it_is_night(chat: httpx.AsyncClient, shop: TouchedShop) -> None:
    customer = shop.customer(asleep())
    shopper = await arrive(chat, customer)
    number = shop.order(customer)
    await until(lambda: "received" in shop.touches(number))
    await asyncio.sleep(1)
    row = shop.touches(number)["received"]
    assert (row.chat, row.mail, shop.subjects(customer.email)) == ("waiting", "waiting", [])
    assert (await shopper.page())["messages"] == []


async def test_the_stars_may_be_pressed(chat: httpx.AsyncClient, shop: TouchedShop) -> None:
    customer = shop.customer()
    shopper = await arrive(chat, customer)
    number = shop.order(customer)
    shop.advance(number, "delivered")
    await until(lambda: shop.touches(number).get("delivered"), lambda row: row and row.chat == "told")
    with shop.database.writing() as session:
        row = session.get(models.Touch, shop.touches(number)["delivered"].id)
        row.happened_at -= timedelta(days=5)
    messages = await shopper.wait_for(lambda message: said(customer, "satisfaction", number, message), WITHIN)
    stars = messages[-1]["buttons"]
    assert [button["payload"] for button in stars] == [
        f'/rate{{"rating": {count}, "order_number": "{number}"}}' for count in range(1, 6)
    ]
    await shopper.send(stars[3]["title"], payload=stars[3]["payload"])
    refused = await shopper.post("6", payload=f'/rate{{"rating": 6, "order_number": "{number}"}}')
    assert refused.status_code == 422
    await until(lambda: shop.touches(number)["satisfaction"].mail, lambda mail: mail == "declined")


async def test_goods_that_are_back_are_mailed_once(chat: httpx.AsyncClient, shop: TouchedShop) -> None:
    with shop.database.writing() as session:
        for name in ("first", "second", "third"):
            request_notice(session, "TEE-101-XL", f"{name}@example.com", language="de")
    with shop.database.writing() as session:
        restock(session, "TEE-101-XL", 2)
    await until(lambda: shop.subjects("second@example.com"))
    await asyncio.sleep(1)
    assert [len(shop.subjects(f"{name}@example.com")) for name in ("first", "second", "third")] == [1, 1, 0]
    assert shop.subjects("first@example.com")[0].startswith("Wieder da: ")


async def test_two_desks_tell_each_touch_once(
    postgresql: PostgreSQLServer, worker: FakeWorker, tmp_path: Path
) -> None:
    shop_url, desk_url = postgresql.create_database(), postgresql.create_database()
    seed(shop_url)
    shop = TouchedShop(shop_url)
    desks = []
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        extra = {
            "TOUCH_SECONDS": "0.05",
            "SHOP_DATABASE_URL": shop_url,
            "SHOP_OUTBOX": f"{tmp_path}/{name}/outbox.log",
        }
        desks.append(DeskProcess(tmp_path / name, desk_url, worker, extra))
        desks[-1].start()
    try:
        await until(shop.is_watched)
        customers = [shop.customer() for _ in range(6)]
        async with client_of(desks[0]) as one, client_of(desks[1]) as two:
            shoppers = [
                await arrive(one if place % 2 else two, customer) for place, customer in enumerate(customers)
            ]
            numbers = [shop.order(customer) for customer in customers]
            for number in numbers:
                shop.advance(number, "picked_up")
            for number in numbers:
                shipped = await until(
                    lambda: shop.touches(number).get("shipped"),  # noqa: B023 - awaited at once
                    lambda row: row and (row.chat, row.mail) == ("told", "told"),
                )
                assert shipped.attempts == 1
            await asyncio.sleep(1)
            for customer, shopper, number in zip(customers, shoppers, numbers, strict=True):
                messages = (await shopper.page())["messages"]
                kinds = set(shop.touches(number)) - {"overtaken"}
                assert kinds == {"received", "packed", "shipped"}
                assert len(messages) == len(shop.subjects(customer.email)) == 3
    finally:
        for desk in desks:
            desk.stop()
        shop.database.close()


async def test_a_mail_server_that_is_down_keeps_nobody_waiting_and_is_tried_again(
    seeded: Path, worker: FakeWorker, tmp_path: Path
) -> None:
    shutil.copy(seeded, tmp_path / "shop.db")
    shop = TouchedShop(f"sqlite:///{tmp_path}/shop.db")
    server = socket.create_server(("127.0.0.1", 0))
    port = server.getsockname()[1]
    server.close()
    extra = {
        "TOUCH_SECONDS": SECONDS,
        "SMTP_HOST": "127.0.0.1",
        "SMTP_PORT": str(port),
        "SMTP_SECURITY": "none",
        "SMTP_SENDER": "shop@storeside.example",
    }
    desk = DeskProcess(tmp_path, f"sqlite:///{tmp_path}/desk.db", worker, extra)
    desk.start()
    try:
        await until(shop.is_watched)
        customer = shop.customer()
        async with client_of(desk) as http:
            shopper = await arrive(http, customer)
            number = shop.order(customer)
            await shopper.wait_for(lambda message: said(customer, "received", number, message), WITHIN)
            row = await until(lambda: shop.touches(number)["received"], lambda row: bool(row.error))
            assert (row.chat, row.mail, row.attempts) == ("told", "waiting", 1)
            assert customer.email not in row.error
            heard: list[str] = []
            thread = threading.Thread(target=_take_one_mail, args=(port, heard), daemon=True)
            thread.start()
            with shop.database.writing() as session:
                session.get(models.Touch, row.id).retry_at = now()
            await until(lambda: shop.touches(number)["received"].mail, lambda mail: mail == "told")
            thread.join(10)
            assert f"Message-ID: <{row.key}@storeside.example>" in heard
            assert f"To: {customer.email}" in heard
            assert len((await shopper.page())["messages"]) == 1
    finally:
        desk.stop()
        shop.database.close()


def _take_one_mail(port: int, heard: list[str]) -> None:
    with socket.create_server(("127.0.0.1", port)) as listener:
        connection, _ = listener.accept()
        with connection:
            connection.sendall(b"220 here\r\n")
            in_data = False
            for line in connection.makefile("rb"):
                said = line.decode("utf-8", "replace").rstrip("\r\n")
                heard.append(said)
                begins = not in_data and said.upper() == "DATA"
                in_data = begins or (in_data and said != ".")
                if begins or not in_data:
                    said_back = {"DATA": b"354 go on", "QUIT": b"221 bye"}.get(said.upper(), b"250 fine")
                    connection.sendall(said_back + b"\r\n")


async def test_without_a_mail_server_only_the_chat_is_told(
    seeded: Path, worker: FakeWorker, tmp_path: Path
) -> None:
    shutil.copy(seeded, tmp_path / "shop.db")
    shop = TouchedShop(f"sqlite:///{tmp_path}/shop.db")
    extra = {"TOUCH_SECONDS": SECONDS, "STORESIDE_DEMO": "0"}
    desk = DeskProcess(tmp_path, f"sqlite:///{tmp_path}/desk.db", worker, extra)
    desk.start()
    try:
        await until(shop.is_watched)
        customer = shop.customer()
        async with client_of(desk) as http:
            shopper = await arrive(http, customer)
            number = shop.order(customer)
            await shopper.wait_for(lambda message: said(customer, "received", number, message), WITHIN)
            await until(lambda: shop.touches(number)["received"].mail, lambda mail: mail == "unreachable")
    finally:
        desk.stop()
        shop.database.close()


async def test_a_shop_that_is_not_there_is_no_fault_of_the_desk(
    own_worker: FakeWorker, tmp_path: Path
) -> None:
    extra = {"TOUCH_SECONDS": SECONDS, "SHOP_DATABASE_URL": f"sqlite:///{tmp_path}/nothing.db"}
    desk = DeskProcess(tmp_path, f"sqlite:///{tmp_path}/desk.db", own_worker, extra)
    desk.start()
    try:
        async with client_of(desk) as http:
            shopper = await begin(http, customer_token=customer_token())
            assert await shopper.answer_to("Hello") == "1: Hello"
        await until(lambda: desk.log.count("orders are not watched now"))
        await asyncio.sleep(1)
        assert desk.log.count("orders are not watched now") == 1
    finally:
        desk.stop()


async def test_who_wants_no_touches_turns_them_off(seeded: Path, worker: FakeWorker, tmp_path: Path) -> None:
    shutil.copy(seeded, tmp_path / "shop.db")
    shop = TouchedShop(f"sqlite:///{tmp_path}/shop.db")
    desk = DeskProcess(tmp_path, f"sqlite:///{tmp_path}/desk.db", worker, {"TOUCH_SECONDS": "0"})
    desk.start()
    try:
        customer = shop.customer()
        number = shop.order(customer)
        async with client_of(desk) as http:
            shopper = await arrive(http, customer)
            await asyncio.sleep(1)
            assert (await shopper.page())["messages"] == []
        assert shop.touches(number) == {}
    finally:
        desk.stop()
        shop.database.close()
