"""How a guide is told, in the shopper's language or as the English it is."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import Any

import pytest
from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions import products
from actions.dialogue import PERSON
from shop.database import ShopDatabase
from shop.demo.seed import seed
from shop.services.products import Product, get_product


@pytest.fixture(scope="module")
def parka(tmp_path_factory: pytest.TempPathFactory) -> Product:
    """The demo's parka, for a shopper who speaks German."""
    url = f"sqlite:///{tmp_path_factory.mktemp('usage') / 'shop.db'}"
    seed(url)
    database = ShopDatabase(url)
    with database.session() as session:
        product = get_product(session, "PAR-421", "de")
    database.close()
    return product


def told(monkeypatch: pytest.MonkeyPatch, product: Product) -> dict[str, Any]:
    """The message that tells the guide of `product` in German."""

    async def known(*_: object) -> Product:
        return product

    monkeypatch.setattr(products, "look_up", known)
    message = {"intent": {"name": "ask_usage"}, "metadata": {"language": "de"}}
    tracker = Tracker("id", {}, message, [], False, None, {}, "action_listen")
    dispatcher = CollectingDispatcher()
    asyncio.run(products.tell_usage(dispatcher, tracker, product.summary.sku, {}))
    message_told: dict[str, Any] = dispatcher.messages[-1]
    return message_told


def test_steps_are_told_in_the_shoppers_language(monkeypatch: pytest.MonkeyPatch, parka: Product) -> None:
    message = told(monkeypatch, parka)
    assert message["response"] == "utter_usage_steps"
    assert [line["step"] for line in message["lines"]] == list(parka.guide)
    assert message["choices"] == []


def test_a_foreign_guide_is_announced_and_a_person_offered(
    monkeypatch: pytest.MonkeyPatch, parka: Product
) -> None:
    message = told(monkeypatch, replace(parka, guide=("Shake well.",), guide_language="en"))
    assert message["response"] == "utter_usage_steps_english"
    assert [line["step"] for line in message["lines"]] == ["Shake well."]
    assert message["choices"] == [PERSON]
