"""Exchanges and delivery fees through the worker: done once, however often a turn comes."""

from __future__ import annotations

from collections.abc import Callable

from sqlalchemy import select

from shop import models
from shop.database import ShopDatabase
from shop.demo.people import PEOPLE
from shop.services.identity import Proof, Shopper
from shop.services.refunds import list_refunds
from shop.services.returns import list_returns
from tests.bot.cast import Cast
from tests.bot.serving import Conversation

Talk = Callable[..., Conversation]
BEATRIZ = PEOPLE["beatriz"]


def stock_of(shop: ShopDatabase, variant: str) -> int:
    query = (
        select(models.Stock.quantity)
        .join(models.Variant, models.Variant.id == models.Stock.variant_id)
        .where(models.Variant.sku == variant)
    )
    with shop.session() as session:
        return int(session.execute(query).scalar_one())


def test_a_repeated_turn_exchanges_once(talk: Talk, shop: ShopDatabase) -> None:
    number, shopper = BEATRIZ.orders["delivered"], Shopper(BEATRIZ.customer_id, Proof.SIGNED)
    before = stock_of(shop, "SNK-101-38")
    conversation = talk(customer_id=BEATRIZ.customer_id)
    conversation.say("Exchange something", f'/request_exchange{{"order_number": "{number}"}}')
    conversation.press("Court sneaker")
    conversation.press("38")
    request = conversation.request("Yes", "/affirm", turn_id="the-same-exchange")
    answers = [conversation.worker.client.post("/turns", json=request).json() for _ in range(2)]
    rmas = {answer["messages"][0]["card"]["rma"] for answer in answers}
    with shop.session() as session:
        assert {told.rma for told in list_returns(session, shopper, number)} == rmas
    assert len(rmas) == 1
    assert stock_of(shop, "SNK-101-38") == before - 1


def test_a_repeated_turn_pays_a_fee_back_once(talk: Talk, cast: Cast, shop: ShopDatabase) -> None:
    order = cast.all_with("delayed", fee=True)[-1]
    conversation = talk(customer_id=order.customer_id)
    payload = f'/request_refund{{"order_number": "{order.number}", "refund_of": "shipping"}}'
    request = conversation.request("Refund the delivery fee", payload, turn_id="the-same-fee")
    for _ in range(2):
        conversation.worker.client.post("/turns", json=request).raise_for_status()
    with shop.session() as session:
        (refund,) = list_refunds(session, Shopper(order.customer_id, Proof.SIGNED), order.number)
    assert refund.amount.amount == order.shipping


def test_who_returns_after_all_is_not_asked_about_the_exchange_again(talk: Talk) -> None:
    number = BEATRIZ.orders["sealed"]
    conversation = talk(customer_id=BEATRIZ.customer_id)
    conversation.say("Exchange something", f'/request_exchange{{"order_number": "{number}"}}')
    conversation.press("Merino sweater")
    assert conversation.press("My money back instead") == ["utter_ask_return_reason"]
    conversation.press("Changed my mind")
    (answer,) = conversation.press("Yes")
    assert answer.startswith("utter_return_opened_")
