"""Cancelling, as the worker does it: asked for in any language, done once, told to nobody else."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from locales.sentences import LANGUAGES
from shop.database import ShopDatabase
from shop.services.identity import Proof, Shopper
from shop.services.orders import get_order
from shop.services.refunds import list_refunds
from tests.bot.cast import Cast
from tests.bot.serving import Conversation

Talk = Callable[..., Conversation]
# In other words than the training phrases.
CANCELLING = {
    "en": "I'd like to cancel the order I placed this morning",
    "es": "quisiera anular lo que pedí ayer",
    "fr": "je souhaite annuler ma commande d'hier",
    "de": "ich will meine Bestellung von gestern stornieren",
    "pt": "queria cancelar a compra de ontem",
    "it": "vorrei annullare l'ordine di ieri",
    "ru": "отмените, пожалуйста, вчерашний заказ",
    "zh": "昨天的订单我想取消",
    "ja": "昨日の注文を取り消したいです",
    "ko": "어제 한 주문 취소할게요",
    "ar": "أريد إلغاء طلب أمس",
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_guest_is_asked_for_her_order(talk: Talk, language: str) -> None:
    """Known for what it is, or at worst not understood: never taken for a stop, a no or a parcel."""
    conversation = talk(locale=language)
    (response,) = conversation.say(CANCELLING[language])
    assert response in ("utter_ask_order_number_and_email", "utter_unsure", "utter_unsure_readings")
    assert conversation.answer["language"] == language
    assert conversation.handoff is None


def test_a_repeated_turn_cancels_once(talk: Talk, cast: Cast, shop: ShopDatabase) -> None:
    order = cast.all_with("paid", lines=3)[6]
    conversation = talk(customer_id=order.customer_id)
    conversation.say(f"I want to cancel order {order.number}")
    request = conversation.request("Yes", "/affirm", turn_id="cancelled-once")
    answers = [conversation.worker.client.post("/turns", json=request).json() for _ in range(2)]
    assert [[m["response"] for m in answer["messages"]] for answer in answers] == [
        ["utter_cancelled_whole"]
    ] * 2
    with shop.session() as session:
        shopper = Shopper(order.customer_id, Proof.SIGNED)
        assert get_order(session, shopper, order.number).summary.status == "cancelled"
        assert len(list_refunds(session, shopper, order.number)) == 1


def test_a_repeated_turn_changes_once(talk: Talk, cast: Cast, shop: ShopDatabase) -> None:
    order = cast.all_with("paid", lines=1)[19]
    conversation = talk(customer_id=order.customer_id)
    conversation.say(f"I'd like to change the quantity in order {order.number}")
    conversation.press("3")
    request = conversation.request("Yes", "/affirm", turn_id="changed-once")
    answers = [conversation.worker.client.post("/turns", json=request).json() for _ in range(2)]
    assert answers[0]["messages"][0]["text"] == answers[1]["messages"][0]["text"]
    assert [m["response"] for m in answers[1]["messages"]] == ["utter_changed"]
    with shop.session() as session:
        lines = get_order(session, Shopper(order.customer_id, Proof.SIGNED), order.number).lines
        assert [line.quantity for line in lines] == [3]


def test_number_and_address_alone_cancel_nothing(talk: Talk, cast: Cast, shop: ShopDatabase) -> None:
    order = cast.all_with("paid", lines=3)[5]
    conversation = talk()
    conversation.say(f"I want to cancel order {order.number}")
    assert conversation.say(order.email) == ["utter_ask_one_time_code"]
    assert conversation.say("yes") == ["utter_ask_one_time_code"]
    with shop.session() as session:
        shopper = Shopper(order.customer_id, Proof.SIGNED)
        assert get_order(session, shopper, order.number).summary.status == "paid"
