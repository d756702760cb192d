"""Sending back: order, items, reason, terms, yes; refusals with their reason."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from sqlalchemy import text

from shop.database import ShopDatabase
from shop.services.identity import Proof, Shopper
from shop.services.returns import list_returns, returnable_items
from tests.bot.cast import Cast, Order
from tests.bot.serving import Conversation

Talk = Callable[..., Conversation]


@pytest.fixture
def shop(shop_url: str):  # type: ignore[no-untyped-def]
    database = ShopDatabase(shop_url)
    yield database
    database.close()


def returnable(cast: Cast, shop: ShopDatabase, *, items: int) -> Order:
    """A delivered order of which exactly all of its `items` lines may still come back."""
    from actions.shop_access import today

    for order in cast.all_with("delivered", lines=items):
        with shop.session() as session:
            shopper = Shopper(order.customer_id, Proof.SIGNED)
            options = returnable_items(session, shopper, order.number, today=today())
            if len(options.returnable) == items:
                return order
    raise LookupError(f"no delivered order with {items} returnable lines")


def returns_of(shop: ShopDatabase, order: Order) -> list[str]:
    with shop.session() as session:
        shopper = Shopper(order.customer_id, Proof.SIGNED)
        return [opened.rma for opened in list_returns(session, shopper, order.number)]


def test_a_return_is_opened_after_a_yes(talk: Talk, cast: Cast, shop: ShopDatabase) -> None:
    order = returnable(cast, shop, items=2)
    conversation = talk(customer_id=order.customer_id)
    assert conversation.say(f"I want to return order {order.number}") == ["utter_ask_return_items"]
    assert conversation.press("All of it") == ["utter_ask_return_reason"]
    assert conversation.press("Changed my mind")[0].startswith("utter_ask_return_confirmed_")
    assert returns_of(shop, order) == []
    (response,) = conversation.press("Yes")
    assert response.startswith("utter_return_opened_")
    card = conversation.card("return")
    assert returns_of(shop, order) == [card["rma"]]
    assert len(card["items"]) == 2
    assert card["rma"] in conversation.texts[0]


def test_one_item_is_not_asked_for(talk: Talk, cast: Cast, shop: ShopDatabase) -> None:
    order = returnable(cast, shop, items=1)
    conversation = talk(customer_id=order.customer_id)
    assert conversation.say(f"I'd like to send back order {order.number}") == ["utter_ask_return_reason"]
    assert conversation.press("Damaged") == ["utter_ask_return_confirmed_shop"]
    assert conversation.say("no") == ["utter_return_declined"]
    assert returns_of(shop, order) == []


def test_a_repeated_turn_opens_one_return(talk: Talk, cast: Cast, shop: ShopDatabase) -> None:
    order = returnable(cast, shop, items=1)
    conversation = talk(customer_id=order.customer_id)
    conversation.say(f"I'd like to return order {order.number}")
    conversation.press("Doesn't fit")
    request = conversation.request("Yes", "/affirm", turn_id="the-same-turn")
    answers = [conversation.worker.client.post("/turns", json=request).json() for _ in range(2)]
    rmas = {answer["messages"][0]["card"]["rma"] for answer in answers}
    assert rmas == set(returns_of(shop, order))
    assert len(rmas) == 1


def test_a_reason_in_her_own_words_is_one(talk: Talk, cast: Cast, shop: ShopDatabase) -> None:
    order = returnable(cast, shop, items=1)
    conversation = talk(customer_id=order.customer_id)
    conversation.say(f"I want to return order {order.number}")
    assert conversation.say("it pinches under the arms")[0].startswith("utter_ask_return_confirmed_")


def test_a_question_in_between_keeps_the_order(talk: Talk, cast: Cast, shop: ShopDatabase) -> None:
    order = returnable(cast, shop, items=1)
    under_way = cast.all_with("shipped")[8]
    conversation = talk(customer_id=order.customer_id)
    conversation.say(f"I want to return order {order.number}")
    conversation.say("wait, where is my parcel actually?")
    if conversation.responses == ["utter_ask_which_parcel"]:
        shown = [entry["order_number"] for entry in conversation.card("orders")["orders"]]
        conversation.choose(shown[0])
    assert conversation.responses[-1] == "utter_ask_return_reason"
    conversation.press("Damaged")
    conversation.press("Yes")
    assert conversation.card("return")["order_number"] == order.number
    assert under_way.number != order.number


@pytest.mark.parametrize(
    ("status", "refusal"),
    [("shipped", "utter_return_refused_not_delivered"), ("cancelled", "utter_return_refused_order_closed")],
)
def test_what_can_not_come_back_is_refused_with_its_reason(
    talk: Talk, cast: Cast, status: str, refusal: str
) -> None:
    order = cast.all_with(status)[0]
    conversation = talk(customer_id=order.customer_id)
    assert conversation.say(f"I want to return order {order.number}") == [refusal]
    assert conversation.say("yes") == ["utter_hand_over_asked"]
    assert (conversation.handoff or {})["summary"]["order_number"] == order.number


def test_a_guest_proves_the_order_first(talk: Talk, cast: Cast, shop: ShopDatabase) -> None:
    order = returnable(cast, shop, items=1)
    conversation = talk()
    assert conversation.say(f"I want to return order {order.number}") == ["utter_ask_order_email"]
    assert conversation.say(order.email) == ["utter_ask_return_reason"]


def test_lines_of_another_order_are_not_taken(talk: Talk, cast: Cast, shop: ShopDatabase) -> None:
    order = returnable(cast, shop, items=2)
    with shop.session() as session:
        foreign = session.execute(text("SELECT max(id) FROM order_lines")).scalar_one()
    conversation = talk(customer_id=order.customer_id)
    conversation.say(f"I want to return order {order.number}")
    assert conversation.say("x", f'/inform{{"return_line": "{foreign}"}}') == ["utter_ask_return_items"]
