"""Handing over: who asks, who is angry, who threatens, and when the bot does not understand."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.bot.cast import Cast
from tests.bot.serving import Conversation

Talk = Callable[..., Conversation]
MASHED = ["qwpoei zmxnc", "lkasdj qpwoe xzmn"]


def test_who_asks_for_a_person_gets_one(talk: Talk) -> None:
    conversation = talk()
    assert conversation.say("I want to talk to a human please") == ["utter_hand_over_asked"]
    handoff = conversation.handoff
    assert handoff is not None
    assert (handoff["reason"], handoff["urgency"]) == ("asked", 1)
    assert set(handoff["summary"]) >= {
        "intent",
        "topic",
        "language",
        "mood",
        "order_number",
        "sku",
        "last_text",
        "facts",
    }
    assert handoff["summary"]["last_text"] == "I want to talk to a human please"


def test_a_threat_has_top_urgency_also_inside_a_form(talk: Talk) -> None:
    conversation = talk()
    conversation.say("where is my parcel?")
    assert conversation.say("I'll file a chargeback with my bank") == ["utter_hand_over_dispute"]
    assert (conversation.handoff or {})["urgency"] == 3
    assert (conversation.snapshot or {})["loop"] is None


def test_anger_hands_over_at_once(talk: Talk) -> None:
    conversation = talk()
    conversation.say("THIS IS THE WORST SHOP EVER, you are all useless liars!!! I'm furious")
    assert (conversation.handoff or {})["reason"] == "angry"
    assert (conversation.handoff or {})["urgency"] == 2


def test_a_person_comes_with_what_was_said_before(talk: Talk, cast: Cast) -> None:
    order = cast.all_with("shipped")[0]
    conversation = talk(customer_id=order.customer_id)
    conversation.say(f"where is order {order.number}?")
    conversation.say("let me talk to a human being")
    summary = (conversation.handoff or {})["summary"]
    assert (summary["intent"], summary["topic"]) == ("ask_shipping_status", "orders")
    assert summary["order_number"] == order.number


def test_the_second_failure_to_understand_in_a_row_hands_over(talk: Talk) -> None:
    conversation = talk()
    assert conversation.say(MASHED[0])[0].startswith("utter_unsure")
    assert conversation.buttons
    assert conversation.say(MASHED[1]) == ["utter_hand_over_unsure"]
    assert (conversation.handoff or {})["urgency"] == 0


def test_failures_that_are_not_in_a_row_do_not(talk: Talk) -> None:
    conversation = talk()
    conversation.say(MASHED[0])
    conversation.say("hello")
    assert conversation.say(MASHED[1])[0].startswith("utter_unsure")


def test_given_back_the_bot_begins_anew(talk: Talk) -> None:
    conversation = talk()
    for line in MASHED:
        conversation.say(line)
    assert conversation.handoff is not None
    assert conversation.say("hello") == ["utter_greet"]
    assert conversation.handoff is None
    assert conversation.say(MASHED[0])[0].startswith("utter_unsure")


def test_a_complaint_is_answered_with_what_can_be_done(talk: Talk, cast: Cast) -> None:
    order = next(o for o in cast.all_with("delayed") if o in cast.orders_of(o.customer_id)[:5])
    conversation = talk(customer_id=order.customer_id)
    conversation.say("I am not happy with your service", "/complain")
    assert conversation.responses == ["utter_complaint_about_order"]
    conversation.press("Where is my parcel?")
    assert conversation.card("parcel")


def test_a_guests_complaint_offers_a_person(talk: Talk) -> None:
    conversation = talk()
    assert conversation.say("I am not happy with your service", "/complain") == ["utter_complaint"]
    assert conversation.press("Talk to a person") == ["utter_hand_over_asked"]


@pytest.mark.parametrize("line", ["hello", "thanks a lot", "bye"])
def test_no_handoff_for_nothing(talk: Talk, line: str) -> None:
    conversation = talk()
    conversation.say(line)
    assert conversation.handoff is None


def test_answers_that_a_form_understands_are_no_failures(talk: Talk, cast: Cast) -> None:
    orders = cast.with_several_under_way()
    conversation = talk(customer_id=orders[0].customer_id)
    conversation.say(MASHED[0])
    conversation.say("where is my parcel?")
    conversation.say("qwpoei the second zmxnc")
    assert (conversation.snapshot or {})["slots"]["current_order"] == orders[1].number
    assert conversation.say(MASHED[1])[0].startswith("utter_unsure")
    assert conversation.handoff is None


def test_failures_inside_a_form_count(talk: Talk) -> None:
    conversation = talk()
    conversation.say("where is my parcel?")
    assert conversation.say(MASHED[0])[0] == "utter_unsure_in_form"
    assert conversation.say(MASHED[1]) == ["utter_hand_over_unsure"]
