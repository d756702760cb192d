"""Sending back: order, items, reason, terms, yes; refusals with their reason."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from sqlalchemy import text

from actions.shop_access import today
from shop.database import ShopDatabase
from shop.numbers import order_number
from shop.services.identity import Proof, Shopper
from shop.services.returns import ReturnOptions, list_returns, returnable_items
from tests.bot.cast import Cast, Order
from tests.bot.serving import Conversation

Talk = Callable[..., Conversation]


def returnable(cast: Cast, shop: ShopDatabase, *, items: int) -> Order:
    """A delivered order of which exactly all of its `items` lines may still come back."""
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


WORDS = {
    "en": ("I want to return order {}", "both", "they are too small", "yes please"),
    "es": ("quiero devolver el pedido {}", "los dos", "me quedan pequeños", "sí, por favor"),
    "fr": ("je veux renvoyer la commande {}", "les deux", "trop petit", "oui merci"),
    "de": ("Ich möchte Bestellung {} zurückschicken", "beides", "zu klein", "ja bitte"),
    "pt": ("quero devolver o pedido {}", "tudo", "ficou pequeno", "pode ser"),
    "it": ("vorrei restituire l'ordine {}", "entrambi", "sono troppo stretti", "va bene"),
    "ru": ("хочу вернуть заказ {}", "оба", "мало", "да, давайте"),
    "zh": ("我想退货，订单{}", "全部", "太小了", "好的"),
    "ja": ("注文{}を返品したいです", "両方です", "小さすぎました", "はい、お願いします"),
    "ko": ("주문 {} 반품하고 싶어요", "둘 다요", "너무 작아요", "네 부탁해요"),
    "ar": ("أريد إرجاع الطلب {}", "الكل", "صغير علي", "نعم من فضلك"),
}


@pytest.mark.parametrize("language", WORDS)
def test_a_return_needs_no_button(talk: Talk, cast: Cast, shop: ShopDatabase, language: str) -> None:
    order = returnable(cast, shop, items=2)
    request, both, reason, yes = WORDS[language]
    conversation = talk(customer_id=order.customer_id, locale=language)
    assert conversation.say(request.format(order.number)) == ["utter_ask_return_items"]
    assert conversation.say(both) == ["utter_ask_return_reason"]
    (terms,) = conversation.say(reason)
    assert terms.startswith("utter_ask_return_confirmed_")
    assert (conversation.snapshot or {})["slots"]["return_reason"] == "does_not_fit"
    promised = conversation.texts[0]
    conversation.say(yes)
    card = conversation.card("return")
    assert len(card["items"]) == 2
    # The day she agreed to is the day she has.
    assert str(date.fromisoformat(card["send_by"]).day) in promised


def test_a_reason_told_at_once_is_not_asked_for(talk: Talk, cast: Cast, shop: ShopDatabase) -> None:
    order = returnable(cast, shop, items=1)
    conversation = talk(customer_id=order.customer_id)
    (response,) = conversation.say(f"I want to return order {order.number}, it doesn't fit")
    assert response.startswith("utter_ask_return_confirmed_")


def test_who_wants_none_of_the_items_back_opens_nothing(talk: Talk, cast: Cast, shop: ShopDatabase) -> None:
    order = returnable(cast, shop, items=2)
    conversation = talk(customer_id=order.customer_id)
    conversation.say(f"I want to return order {order.number}")
    assert conversation.say("no") == ["utter_return_declined"]
    assert returns_of(shop, order) == []


def test_an_item_that_may_not_come_back_says_why(talk: Talk, cast: Cast, shop: ShopDatabase) -> None:
    order, title = partly_sealed(cast, shop)
    conversation = talk(customer_id=order.customer_id)
    assert conversation.say(f"I want to return order {order.number}") == ["utter_ask_return_items"]
    assert conversation.say(f"the {title}") == ["utter_return_refused_hygiene", "utter_ask_return_items"]


def test_the_only_item_that_may_come_back_is_known_by_its_name(
    talk: Talk, cast: Cast, shop: ShopDatabase
) -> None:
    order, _ = partly_sealed(cast, shop)
    (title,) = [item.title for item in options(shop, order).returnable]
    conversation = talk(customer_id=order.customer_id)
    conversation.say(f"I want to return order {order.number}")
    assert conversation.say(f"the {title.split()[-1]}") == ["utter_ask_return_reason"]


def test_sealed_goods_that_came_broken_do_come_back(talk: Talk, cast: Cast, shop: ShopDatabase) -> None:
    order = only_sealed(cast, shop)
    broken, unwanted = talk(customer_id=order.customer_id), talk(customer_id=order.customer_id)
    for conversation in (broken, unwanted):
        assert conversation.say(f"I want to return order {order.number}") == ["utter_ask_return_reason"]
    assert unwanted.press("Changed my mind") == ["utter_return_refused_hygiene"]
    assert broken.press("Damaged") == ["utter_ask_return_confirmed_shop"]


def test_anothers_order_and_none_get_the_same_answer(talk: Talk, cast: Cast) -> None:
    mine = cast.all_with("delivered")[0]
    anothers = next(order for order in cast.orders if order.customer_id != mine.customer_id)
    answers = []
    for number in (anothers.number, order_number(999_998)):
        conversation = talk(customer_id=mine.customer_id)
        conversation.say(f"I want to return order {number}")
        answers.append(conversation.texts)
    assert answers[0] == answers[1]


def partly_sealed(cast: Cast, shop: ShopDatabase) -> tuple[Order, str]:
    """A delivered order of two lines, one returnable, one refused for hygiene, and the latter's title."""
    for order in cast.all_with("delivered", lines=2):
        codes = {item.refusal_code: item.title for item in options(shop, order).items}
        if set(codes) == {None, "hygiene"}:
            return order, codes["hygiene"]
    raise LookupError("no order with one sealed line")


def only_sealed(cast: Cast, shop: ShopDatabase) -> Order:
    """A delivered order of one line, refused for hygiene unless it is faulty."""
    for order in cast.all_with("delivered", lines=1):
        if [item.refusal_code for item in options(shop, order).items] == ["hygiene"] and options(
            shop, order, "damaged"
        ).returnable:
            return order
    raise LookupError("no order with only a sealed line")


def options(shop: ShopDatabase, order: Order, reason: str = "changed_mind") -> ReturnOptions:
    with shop.session() as session:
        shopper = Shopper(order.customer_id, Proof.SIGNED)
        return returnable_items(session, shopper, order.number, today=today(), reason=reason)
