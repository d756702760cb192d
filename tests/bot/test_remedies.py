"""Putting right: done once, by the rule that was told, or proposed to a person with that rule."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from actions.shop_access import today
from shop.database import ShopDatabase
from shop.errors import RemedyRefused
from shop.services.identity import Proof, Shopper
from shop.services.orders import get_order
from shop.services.remedies import RemedyOffer, list_remedies, offered
from tests.bot.cast import Cast, Order
from tests.bot.serving import Conversation

Talk = Callable[..., Conversation]
# In other words than the training phrases.
BROKEN = {
    "en": "the cup I got is cracked",
    "es": "la taza vino rota",
    "fr": "la tasse est arrivée cassée",
    "de": "die Tasse war zerbrochen",
    "pt": "a xícara veio quebrada",
    "it": "la tazza è arrivata rotta",
    "ru": "чашка пришла разбитая",
    "zh": "杯子收到时就破了",
    "ja": "カップが割れていました",
    "ko": "컵이 깨져 있었어요",
    "ar": "الكوب وصل مكسور",
}


@pytest.mark.parametrize("language", BROKEN)
def test_what_came_broken_is_asked_after(talk: Talk, language: str) -> None:
    conversation = talk(locale=language)
    assert conversation.say(BROKEN[language]) == ["utter_ask_order_number_and_email"]
    assert conversation.answer["language"] == language


def offer_for(shop: ShopDatabase, order: Order, matter: str) -> RemedyOffer | None:
    shopper = Shopper(order.customer_id, Proof.SIGNED)
    with shop.session() as session:
        (line,) = get_order(session, shopper, order.number).lines
        try:
            return offered(
                session,
                shopper,
                order.number,
                matter,
                {line.line_id: line.quantity},
                today=today(),
                shown=True,
            )
        except RemedyRefused:
            return None


def order_with(cast: Cast, shop: ShopDatabase, matter: str, resolution: str, level: str) -> Order:
    """The last delivered order of one piece for which `level` is the lowest to grant `resolution`."""
    for order in reversed(cast.all_with("delivered", lines=1)):
        found = offer_for(shop, order, matter)
        levels = {option.name: option.level for option in found.resolutions} if found else {}
        if levels.get(resolution) == level and len(levels) > 1:
            shopper = Shopper(order.customer_id, Proof.SIGNED)
            with shop.session() as session:
                if get_order(session, shopper, order.number).lines[0].quantity == 1:
                    return order
    raise LookupError(f"no delivered order for {resolution} by {level}")


def at_the_offer(talk: Talk, order: Order) -> Conversation:
    conversation = talk(customer_id=order.customer_id)
    assert conversation.say(f"order {order.number} arrived broken")[-1] == "utter_ask_remedy_story_damaged"
    asked = conversation.say("there is a big crack right through it")
    if asked == ["utter_ask_remedy_photos"]:
        assert conversation.say("", photos=1) == ["utter_photo_noted", "utter_ask_remedy_choice"]
    else:
        assert asked == ["utter_ask_remedy_choice"]
    return conversation


def test_a_repeated_turn_grants_once(talk: Talk, cast: Cast, shop: ShopDatabase) -> None:
    order = order_with(cast, shop, "damaged", "partial_refund", "bot")
    conversation = at_the_offer(talk, order)
    (share,) = [found for found in conversation.buttons if "partial_refund" in found["payload"]]
    assert conversation.press(share["title"]) == ["utter_ask_remedy_confirmed"]
    request = conversation.request("Yes", "/affirm", turn_id="the-same-remedy")
    answers = [conversation.worker.client.post("/turns", json=request).json() for _ in range(2)]
    with shop.session() as session:
        (granted,) = list_remedies(session, Shopper(order.customer_id, Proof.SIGNED), order.number)
    assert all(granted.number in answer["messages"][0]["text"] for answer in answers)
    assert granted.rule in answers[0]["messages"][0]["text"]


def test_a_change_of_mind_is_taken(talk: Talk, cast: Cast, shop: ShopDatabase) -> None:
    order = order_with(cast, shop, "damaged", "resend", "bot")
    conversation = at_the_offer(talk, order)
    conversation.say("the voucher please")
    assert conversation.responses == ["utter_ask_remedy_confirmed"]
    assert conversation.say("no, rather send a new one") == ["utter_ask_remedy_confirmed"]
    assert "once more, free of charge" in conversation.texts[0]


def test_a_question_in_between_keeps_the_claim(talk: Talk, cast: Cast, shop: ShopDatabase) -> None:
    order = order_with(cast, shop, "damaged", "partial_refund", "bot")
    conversation = at_the_offer(talk, order)
    conversation.say("are you a robot?")
    assert conversation.responses == ["utter_who_i_am", "utter_ask_remedy_choice"]
    assert conversation.say("stop, leave it") == ["utter_stopped"]


def test_what_is_chosen_must_be_offered(talk: Talk, cast: Cast, shop: ShopDatabase) -> None:
    order = order_with(cast, shop, "damaged", "partial_refund", "bot")
    conversation = at_the_offer(talk, order)
    assert conversation.say("x", '/inform{"resolution": "repair"}') == ["utter_ask_remedy_choice"]
    assert conversation.say("x", '/inform{"resolution": "everything"}') == ["utter_offer_person"]


# In other words than the tables have them alone.
NO_PHOTO = {
    "en": "I don't have one, sorry",
    "es": "no tengo ninguna foto",
    "fr": "je n'en ai pas",
    "de": "ich hab keins gemacht",
    "pt": "não tenho foto",
    "it": "non ne ho",
    "ru": "у меня нет фото",
    "zh": "我没有照片",
    "ja": "写真はありません",
    "ko": "사진이 없어요",
    "ar": "ليس لدي صورة",
}


def expensive_order(cast: Cast, shop: ShopDatabase) -> Order:
    """A delivered order of one piece of which the policy wants a photo."""
    for order in reversed(cast.all_with("delivered", lines=1)):
        found = offer_for(shop, order, "damaged")
        if found and found.photo_wanted and found.resolutions:
            shopper = Shopper(order.customer_id, Proof.SIGNED)
            with shop.session() as session:
                if get_order(session, shopper, order.number).lines[0].quantity == 1:
                    return order
    raise LookupError("no order of which a photo is wanted")


@pytest.mark.parametrize("language", NO_PHOTO)
def test_having_no_photo_is_said_in_any_language(
    talk: Talk, cast: Cast, shop: ShopDatabase, language: str
) -> None:
    order = expensive_order(cast, shop)
    conversation = talk(customer_id=order.customer_id, locale=language)
    conversation.say("x", f'/report_damaged_item{{"order_number": "{order.number}"}}')
    assert conversation.responses == ["utter_ask_remedy_story_damaged"]
    assert conversation.say(BROKEN[language]) == ["utter_ask_remedy_photos"]
    (none,) = conversation.buttons
    assert conversation.say(NO_PHOTO[language]) == ["utter_ask_remedy_choice"]
    assert conversation.answer["snapshot"]["slots"]["photos"] == []
    assert none["title"]


def test_photos_from_before_the_matter_count(talk: Talk, cast: Cast, shop: ShopDatabase) -> None:
    order = expensive_order(cast, shop)
    conversation = talk(customer_id=order.customer_id)
    assert conversation.say("", photos=2) == ["utter_photo_noted", "utter_ask_photo_matter"]
    conversation.say(f"order {order.number} arrived broken")
    assert conversation.responses == ["utter_ask_remedy_story_damaged"]
    assert conversation.say("there is a big crack right through it") == ["utter_ask_remedy_choice"]


def test_photos_of_a_settled_matter_prove_nothing_later(talk: Talk, cast: Cast, shop: ShopDatabase) -> None:
    order = expensive_order(cast, shop)
    conversation = talk(customer_id=order.customer_id)
    conversation.say("", photos=1)
    conversation.say("stop, leave it")
    conversation.say(f"order {order.number} arrived broken")
    assert conversation.say("there is a big crack right through it") == ["utter_ask_remedy_photos"]
