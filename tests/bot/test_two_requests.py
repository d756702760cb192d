"""A message that asks for two things gets both, one after the other."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from locales.sentences import Money, Sentences
from tests.bot.cast import Cast
from tests.bot.serving import Conversation

Talk = Callable[..., Conversation]


@pytest.mark.parametrize(
    ("language", "line", "second", "answer"),
    [
        (
            "en",
            "Where is my parcel? And how much is delivery to Norway?",
            "ask_shipping_cost",
            "utter_delivery_cost",
        ),
        (
            "de",
            "Wo ist mein Paket? Und kann ich mit PayPal bezahlen?",
            "ask_payment_methods",
            "utter_paying_",
        ),
        (
            "es",
            "¿Dónde está mi paquete? Además, ¿hacéis envíos a Portugal?",
            "ask_ship_to",
            "utter_ships_to",
        ),
    ],
)
def test_both_are_answered_one_after_the_other(
    talk: Talk, cast: Cast, language: str, line: str, second: str, answer: str
) -> None:
    order = cast.with_one_under_way()
    conversation = talk(customer_id=order.customer_id, locale=language)
    responses = conversation.say(line)
    between = responses.index("utter_second_request")
    told = [responses[:between], responses[between + 1 :]]
    parcel_first = told[0][0].startswith(("utter_parcel_", "utter_order_"))
    assert told[parcel_first][0].startswith(answer)
    assert told[not parcel_first][0].startswith(("utter_parcel_", "utter_order_"))
    later = second if parcel_first else "ask_shipping_status"
    assert Sentences.load().format(language, f"reading_{later}") in conversation.texts[between]


def test_it_waits_until_the_form_has_what_it_needs(talk: Talk, cast: Cast) -> None:
    order = cast.all_with("shipped")[6]
    conversation = talk()
    asked = conversation.say("Where is my parcel? And how much is delivery to Norway?")
    assert asked == ["utter_ask_order_number_and_email"]
    responses = conversation.say(f"{order.number}, {order.email}")
    assert responses[-2:] == ["utter_second_request", "utter_delivery_cost"]
    assert (
        Sentences.load().format("en", "utter_delivery_free_from", free_from=Money(10_000, "EUR"))
        in conversation.texts[-1]
    )
    assert conversation.say("where is my parcel?")[-1] != "utter_delivery_cost"


def test_who_stops_is_not_asked_again(talk: Talk) -> None:
    conversation = talk()
    conversation.say("Where is my parcel? And how much is delivery to Norway?")
    assert conversation.say("never mind, stop") == ["utter_stopped"]
    assert conversation.say("hello") == ["utter_greet"]


def test_the_second_is_read_from_its_part_of_the_message(talk: Talk, cast: Cast) -> None:
    order = cast.with_one_under_way()
    conversation = talk(customer_id=order.customer_id)
    responses = conversation.say(
        "Where is my parcel? The tracking has not moved for days. And I can't log in to my account"
    )
    assert responses[-2:] == ["utter_second_request", "utter_account_link_sent"]
