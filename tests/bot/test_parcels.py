"""Where is my parcel: signed in, as a guest, with a tracking number, and for someone else's order."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from sqlalchemy import text

from actions.shop_access import today
from shop.database import ShopDatabase
from shop.numbers import order_number
from tests.bot.cast import Cast
from tests.bot.serving import Conversation

UNKNOWN = order_number(999_998)
Talk = Callable[..., Conversation]


def test_the_only_order_under_way_goes_without_saying(talk: Talk, cast: Cast) -> None:
    order = cast.with_one_under_way()
    conversation = talk(customer_id=order.customer_id)
    (response,) = {r.rpartition("_")[0][:13] for r in conversation.say("where is my parcel?")}
    assert response.startswith("utter_parcel")
    card = conversation.card("parcel")
    assert card["order_number"] == order.number
    assert card["carrier_name"] in conversation.texts[0]
    assert card["events"] == sorted(card["events"], key=lambda event: event["at"], reverse=True)


def test_of_several_orders_she_chooses(talk: Talk, cast: Cast) -> None:
    orders = cast.with_several_under_way()
    conversation = talk(customer_id=orders[0].customer_id)
    assert conversation.say("where is my parcel?") == ["utter_ask_which_parcel"]
    shown = [order["order_number"] for order in conversation.card("orders")["orders"]]
    assert shown == [order.number for order in orders]
    wanted = next(order for order in orders if order.status == "shipped")
    conversation.choose(wanted.number)
    assert conversation.card("parcel")["order_number"] == wanted.number


def test_another_order_is_a_no_away(talk: Talk, cast: Cast) -> None:
    orders = cast.with_several_under_way()
    conversation = talk(customer_id=orders[0].customer_id)
    conversation.say(f"where is {next(o for o in orders if o.status == 'shipped').number}?")
    assert conversation.say("no, the other order") == ["utter_ask_which_parcel"]
    conversation.choose(next(o for o in orders if o.status == "shipped").number)
    assert conversation.press("Another order") == ["utter_ask_which_parcel"]


def test_a_guest_proves_with_number_and_email(talk: Talk, cast: Cast) -> None:
    order = cast.all_with("shipped")[1]
    conversation = talk()
    assert conversation.say("where is my parcel?") == ["utter_ask_order_number_and_email"]
    conversation.say(f"{order.number}, {order.email}")
    assert conversation.card("parcel")["order_number"] == order.number
    # Asked again, she is believed.
    conversation.say("and when will it arrive?")
    assert conversation.card("parcel")["order_number"] == order.number


def test_a_guest_may_give_the_details_in_any_order(talk: Talk, cast: Cast) -> None:
    order = cast.all_with("shipped")[2]
    conversation = talk()
    conversation.say(f"my e-mail is {order.email}, where is my parcel?")
    conversation.say(order.number)
    assert conversation.card("parcel")["order_number"] == order.number


def test_a_wrong_email_and_an_unknown_order_get_the_same_answers(talk: Talk, cast: Cast) -> None:
    order = cast.all_with("shipped")[3]
    answers = []
    for number, email in [(order.number, "somebody@else.example"), (UNKNOWN, order.email)]:
        conversation = talk()
        told = [conversation.say("where is my parcel?")]
        for _ in range(2):
            told.append(conversation.say(f"{number} {email}"))
            told.append([said.replace(number, "N") for said in conversation.texts])
        answers.append(told)
    assert answers[0] == answers[1]
    assert answers[0][1] == ["utter_order_not_found", "utter_ask_order_details_again"]
    assert answers[0][3] == ["utter_order_not_found_person"]


def test_anothers_order_and_no_order_get_the_same_answer(talk: Talk, cast: Cast) -> None:
    orders = cast.with_several_under_way()
    anothers = next(order for order in cast.orders if order.customer_id != orders[0].customer_id)
    answers = []
    for number in (anothers.number, UNKNOWN):
        conversation = talk(customer_id=orders[0].customer_id)
        conversation.say(f"where is order {number}?")
        answers.append(conversation.texts)
    assert answers[0] == answers[1]


def test_proof_is_of_one_conversation(talk: Talk, cast: Cast) -> None:
    order = cast.all_with("shipped")[4]
    proved = talk()
    proved.say(f"where is my parcel? {order.number} {order.email}")
    assert proved.card("parcel")
    assert talk().say(f"where is order {order.number}?") == ["utter_ask_order_email"]


def test_signing_out_ends_what_was_visible(talk: Talk, cast: Cast) -> None:
    order = cast.with_one_under_way()
    conversation = talk(customer_id=order.customer_id)
    conversation.say("where is my parcel?")
    conversation.customer_id = None
    responses = conversation.say("where is my parcel?")
    assert responses == ["utter_ask_order_email"]
    assert not any(message["card"] for message in conversation.answer["messages"])


def test_a_mistyped_number_is_said_to_be_one(talk: Talk) -> None:
    conversation = talk()
    conversation.say("where is my parcel?")
    assert conversation.say("SO-1001008")[0] == "utter_order_number_unreadable"
    assert "SO-1001008" in conversation.texts[0]


def test_an_order_number_alone_asks_for_its_parcel(talk: Talk, cast: Cast) -> None:
    order = cast.all_with("shipped")[5]
    conversation = talk(customer_id=order.customer_id)
    conversation.say(order.number)
    assert conversation.card("parcel")["order_number"] == order.number


def test_a_tracking_number_alone_needs_a_proof(talk: Talk, cast: Cast, shop_url: str) -> None:
    order = cast.all_with("shipped")[6]
    database = ShopDatabase(shop_url)
    with database.session() as session:
        query = (
            "SELECT p.tracking_number FROM parcels p JOIN orders o ON o.id = p.order_id WHERE o.number = :n"
        )
        tracking_number = session.execute(text(query), {"n": order.number}).scalar_one()
    database.close()
    guest = talk()
    assert guest.say(f"where is {tracking_number}") == ["utter_ask_order_for_tracking_number"]
    owner = talk(customer_id=order.customer_id)
    owner.say(f"where is {tracking_number}")
    assert owner.card("parcel")["tracking_number"] == tracking_number


def test_every_order_can_be_told(talk: Talk, cast: Cast) -> None:
    """Each state of orders and parcels has its sentence, with all the details it names."""
    told = set()
    for status in sorted({order.status for order in cast.orders}):
        for order in cast.all_with(status)[:8]:
            conversation = talk(customer_id=order.customer_id)
            told |= set(conversation.say(f"where is order {order.number}?"))
            assert all(order.number in said for said in conversation.texts)
    assert len(told) >= 10


def test_a_question_in_between_is_answered_and_the_form_taken_up(talk: Talk) -> None:
    conversation = talk()
    conversation.say("where is my parcel?")
    assert conversation.say("what's the weather in Rome tomorrow?") == [
        "utter_out_of_scope",
        "utter_ask_order_number_and_email",
    ]
    assert conversation.say("thank you") == ["utter_welcome", "utter_ask_order_number_and_email"]


def test_stop_leaves_the_form(talk: Talk) -> None:
    conversation = talk()
    conversation.say("where is my parcel?")
    assert conversation.say("forget it, never mind") == ["utter_stopped"]
    assert (conversation.snapshot or {})["loop"] is None
    assert conversation.say("hello") == ["utter_greet"]


def test_nothing_is_asked_a_third_time(talk: Talk) -> None:
    conversation = talk()
    assert conversation.say("where is my parcel?") == ["utter_ask_order_number_and_email"]
    first = conversation.texts
    assert conversation.say("where is my parcel?") == ["utter_ask_order_number_and_email"]
    assert conversation.texts != first
    assert conversation.say("where is my parcel?") == ["utter_offer_person"]
    assert conversation.say("yes") == ["utter_hand_over_asked"]
    assert conversation.handoff is not None


def test_guessing_is_stopped_and_goes_to_a_person(talk: Talk, cast: Cast) -> None:
    order = cast.all_with("shipped")[7]
    conversation = talk()
    for attempt in range(12):
        conversation.say(f"where is my parcel? {order.number} guess{attempt}@example.org")
        if conversation.handoff:
            break
    assert conversation.handoff is not None
    assert conversation.handoff["reason"] == "failed"


def test_who_gave_the_address_is_only_asked_for_the_number(talk: Talk, cast: Cast) -> None:
    order = cast.all_with("shipped")[9]
    conversation = talk()
    conversation.say("where is my parcel?")
    assert conversation.say(order.email) == ["utter_ask_order_number"]
    conversation.say(order.number)
    assert conversation.card("parcel")["order_number"] == order.number


@pytest.mark.parametrize("line", ["I don't have the number", "no idea where to find that", "no"])
def test_who_has_no_number_is_helped_on(talk: Talk, line: str) -> None:
    conversation = talk()
    conversation.say("where is my parcel?")
    assert conversation.say(line)[-1] == "utter_ask_order_number_help"
    assert conversation.press("Talk to a person") == ["utter_hand_over_asked"]


def test_telling_something_else_is_no_failure(talk: Talk, cast: Cast) -> None:
    order = cast.all_with("shipped")[10]
    conversation = talk()
    conversation.say("where is my parcel?")
    conversation.say("I don't have the order number here")
    assert conversation.say(order.email) == ["utter_ask_order_number"]


def test_a_mistyped_address_is_said_to_be_one(talk: Talk, cast: Cast) -> None:
    order = cast.all_with("shipped")[11]
    conversation = talk()
    conversation.say(f"where is order {order.number}?")
    assert conversation.say(order.email.replace(".", ",")) == [
        "utter_order_email_unreadable",
        "utter_ask_order_email",
    ]
    conversation.say(order.email)
    assert conversation.card("parcel")["order_number"] == order.number


def test_no_expected_day_lies_in_the_past(talk: Talk, cast: Cast) -> None:
    for order in cast.all_with("shipped")[:25]:
        conversation = talk(customer_id=order.customer_id)
        conversation.say(f"where is order {order.number}?")
        for message in conversation.answer["messages"]:
            expected = (message["card"] or {}).get("expected")
            if expected and expected["from"] <= today().isoformat():
                assert "between" not in message["text"]


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "when will my order get here?"),
        ("es", "¿cuándo me llegará lo que pedí?"),
        ("fr", "quand est-ce que mon colis arrive ?"),
        ("de", "Wann kommt denn mein Paket?"),
        ("pt", "quando é que chega a minha encomenda?"),
        ("it", "quando mi arriva il pacco?"),
        ("ru", "когда уже придёт мой заказ?"),
        ("zh", "我的快递什么时候能到？"),
        ("ja", "注文した荷物はいつ届くのでしょうか"),
        ("ko", "제 주문 언제 도착하나요?"),
        ("ar", "متى ستصل شحنتي؟"),
    ],
)
def test_when_it_comes_is_asked_like_where_it_is(talk: Talk, language: str, line: str) -> None:
    assert talk(locale=language).say(line) == ["utter_ask_order_number_and_email"]
