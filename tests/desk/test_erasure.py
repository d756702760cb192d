"""Erasure at the desk: a guest's photos and conversations are found by the orders that she has proven."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from datetime import datetime, timezone
from functools import partial
from pathlib import Path

import httpx
import pytest
from alembic import command
from alembic.config import Config
from sqlalchemy import select, text, update

from desk.database import MIGRATIONS, create_desk_engine, migrate
from desk.models.conversations import conversations
from desk.models.proofs import proven_orders
from shop.database import ShopDatabase
from shop.demo.people import PEOPLE
from shop.models import Order
from shop.services.erasure import erase
from shop.services.identity import Proof
from shop.services.identity import Shopper as ShopShopper
from shop.services.privacy import request_privacy
from tests.desk.photos import look, uploaded
from tests.desk.processes import (
    DeskProcess,
    Shopper,
    begin,
    client_of,
    customer_token,
    eventually,
    forgetting_shop,
)

CAMILLE, LUCIA = PEOPLE["camille"], PEOPLE["lucia"]
NUMBER, OTHER = CAMILLE.orders["delivered"], CAMILLE.orders["under_way"]


@pytest.fixture
def shop(own_desk: DeskProcess, seeded_shop: Path) -> Iterator[ShopDatabase]:
    """The demo shop behind `own_desk`, which looks for what to forget all the time."""
    yield from forgetting_shop(own_desk, seeded_shop)


def asked_by_guest(shop: ShopDatabase) -> str:
    """The reference of the erasure that a guest with Camille's mailbox has asked for."""
    guest = ShopShopper(None, Proof.ONE_TIME_CODE, frozenset({NUMBER}), frozenset({NUMBER}))
    with shop.session() as session:
        asked = request_privacy(session, guest, "erasure", order_number=NUMBER, idempotency_key="k")
    return asked.reference


def close_orders(shop: ShopDatabase) -> None:
    with shop.session() as session:
        hers = update(Order).where(Order.customer_id == CAMILLE.customer_id)
        session.execute(hers.values(status="delivered"))


async def guest_with(http: httpx.AsyncClient, number: str, **signed: str) -> tuple[Shopper, str]:
    """A shopper who has proven the order and sent a photo, and the photo."""
    shopper = await begin(http, **signed)
    await shopper.answer_to(f"!proven {number}")
    photo = await uploaded(shopper)
    await shopper.answer_to("look", photos=[photo])
    return shopper, photo


async def status_of(shopper: Shopper) -> int:
    return (await shopper.http.get(shopper.path, headers=shopper.headers)).status_code


async def test_a_guest_is_found_by_her_proven_orders(own_desk: DeskProcess, shop: ShopDatabase) -> None:
    async with client_of(own_desk) as http:
        hers, photo = await guest_with(http, NUMBER)
        earlier, _ = await guest_with(http, OTHER)
        anothers, others_photo = await guest_with(http, LUCIA.orders["delivered"])
        lucia, lucias_photo = await guest_with(http, NUMBER, customer_token=customer_token(LUCIA.customer_id))
        # What the bot forgets is not forgotten here.
        await hers.send("!refuse")
        await hers.wait_for_state("queued")
        reference = asked_by_guest(shop)
        await asyncio.sleep(0.5)
        # Her other orders are under way still.
        assert (await look(hers, photo)).status_code == 200
        close_orders(shop)
        await eventually(partial(photo_status, hers, photo), lambda code: code == 404)
        assert await status_of(hers) == 200
        with shop.writing() as session:
            erase(session, reference)
        for gone in (hers, earlier):
            await eventually(partial(status_of, gone), lambda code: code == 401)
        for stays, seen in ((anothers, others_photo), (lucia, lucias_photo)):
            assert (await status_of(stays), await photo_status(stays, seen)) == (200, 200)
    engine = create_desk_engine(own_desk.database_url)
    with engine.connect() as connection:
        left = set(connection.execute(select(proven_orders.c.conversation_id)).scalars())
    engine.dispose()
    assert left == {anothers.id, lucia.id}


async def test_a_signed_in_customers_erasure_finds_what_she_said_as_a_guest(
    own_desk: DeskProcess, shop: ShopDatabase
) -> None:
    async with client_of(own_desk) as http:
        as_guest, _ = await guest_with(http, NUMBER)
        close_orders(shop)
        with shop.session() as session:
            shopper = ShopShopper(CAMILLE.customer_id, Proof.SIGNED)
            reference = request_privacy(session, shopper, "erasure", idempotency_key="k").reference
        with shop.writing() as session:
            erase(session, reference)
        await eventually(partial(status_of, as_guest), lambda code: code == 401)


async def photo_status(shopper: Shopper, photo: str) -> int:
    return (await look(shopper, photo)).status_code


def test_what_was_proven_before_is_noted_by_the_migration(new_database: Callable[[], str]) -> None:
    url = new_database()
    migrate(url)
    engine = create_desk_engine(url)
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    snapshots = {
        "a": {"slots": {"proven_orders": [NUMBER, OTHER, NUMBER]}},
        "b": {"slots": {"order_number": NUMBER}},
        "c": None,
    }
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.downgrade(config, "0005")
        for name, snapshot in snapshots.items():
            connection.execute(conversations.insert().values(**conversation(name), snapshot=snapshot))
        command.upgrade(config, "head")
        rows = connection.execute(
            text("SELECT conversation_id, order_number FROM proven_orders ORDER BY order_number")
        ).all()
    engine.dispose()
    assert [tuple(row) for row in rows] == [("a" * 32, number) for number in sorted((NUMBER, OTHER))]


def conversation(name: str) -> dict[str, object]:
    return {
        "id": name * 32,
        "token_hash": name * 64,
        "site": "demo",
        "state": "bot",
        "locale": "en",
        "proof": "anonymous",
        "last_seq": 0,
        "unread": 0,
        "urgency": 0,
        "created_at": datetime.now(timezone.utc),
    }
