"""Somebody has the chat open while her order goes on: it tells her by itself."""

import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import expect
from sqlalchemy import create_engine, text

from tests.browser.people import PHONE, ShopperPerson
from tests.desk.touched import awake
from tests.stack import ROOT, Stack

pytestmark = [pytest.mark.browser, pytest.mark.flaky(reruns=2)]


def advance(stack: Stack, number: str, state: str) -> str:
    """As anybody makes the demo go on: by the command."""
    command = [sys.executable, "-m", "shop.demo", "advance", number, state]
    done = subprocess.run(
        command, cwd=ROOT, env=stack.environment, check=True, capture_output=True, text=True
    )
    return done.stdout


def tracking_number(stack: Stack, number: str) -> str:
    engine = create_engine(stack.environment["SHOP_DATABASE_URL"], future=True)
    query = "SELECT tracking_number FROM parcels JOIN orders ON orders.id = order_id WHERE number = :number"
    with engine.connect() as connection:
        found = connection.execute(text(query), {"number": number}).scalar_one()
    engine.dispose()
    return str(found)


def test_an_open_chat_says_by_itself_that_the_parcel_is_on_its_way(
    shopper: Callable[..., ShopperPerson], stack: Stack, tmp_path: Path
) -> None:
    person = awake()
    number = person.orders["placed"]
    customer = shopper(person.language, PHONE)
    customer.sign_in(person.key)
    customer.open_chat(None)
    customer.say(number)
    said = customer.answers.count()

    assert "picked_up" in advance(stack, number, "picked_up")
    shipped = customer.answers.filter(has_text=tracking_number(stack, number))
    expect(shipped.first).to_be_visible()
    expect(shipped.first).to_contain_text(number)
    expect(customer.log.get_by_role("region", name=re.compile(number)).last).to_be_visible()
    assert customer.answers.count() == said + 2, "packed and shipped, once each"
    assert customer.overflow() <= 0

    advance(stack, number, "delivered")
    expect(customer.answers).to_have_count(said + 3)
    button = customer.log.locator(".group.bot").last.get_by_role("button").last
    expect(button).to_be_enabled()
    customer.page.screenshot(path=str(tmp_path / "touched.png"))
    before = customer.last_seq()
    button.click()
    customer.wait_for_answer(before)
    assert person.email in Path(stack.environment["SHOP_OUTBOX"]).read_text("utf-8")
