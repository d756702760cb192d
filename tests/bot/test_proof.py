"""The one-time code before money moves: asked once, as long as it counts, never of who is signed in."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta, timezone

import pytest

from tests.bot.cast import Cast, Order
from tests.bot.serving import Conversation, WorkerProcess
from tests.conversations.dialogues import code_mailed

Talk = Callable[..., Conversation]


@pytest.fixture
def orders(cast: Cast) -> list[Order]:
    """Two late orders of one customer, with a delivery fee each."""
    late = cast.all_with("delayed", fee=True)
    for order in reversed(late):
        alike = [other for other in late if other.email == order.email]
        if len(alike) > 1:
            return alike[:2]
    raise LookupError("no customer with two late orders")


def fee_wanted(conversation: Conversation, order: Order) -> list[str]:
    conversation.say(f"please refund the shipping fee of order {order.number}")
    if conversation.responses == ["utter_ask_order_email"]:
        conversation.say(order.email)
    return conversation.responses


def test_one_code_opens_all_orders_of_its_mailbox(
    talk: Talk, orders: list[Order], worker: WorkerProcess
) -> None:
    conversation = talk()
    assert fee_wanted(conversation, orders[0]) == ["utter_ask_one_time_code"]
    code = code_mailed(worker.shop_url, orders[0].email)
    assert conversation.say(code) == ["utter_fee_refunded"]
    assert fee_wanted(conversation, orders[1]) == ["utter_fee_refunded"]


def test_a_code_that_has_run_out_is_asked_for_anew(talk: Talk, cast: Cast, worker: WorkerProcess) -> None:
    order = cast.all_with("delivered", lines=1)[77]
    conversation = talk()
    conversation.say(f"the blanket in order {order.number} arrived torn")
    conversation.say(order.email)
    if conversation.say("there is a hole as large as a hand in it") == ["utter_ask_remedy_photos"]:
        conversation.say("", photos=1)
    assert conversation.say("the voucher please") == ["utter_ask_one_time_code"]
    assert conversation.say(code_mailed(worker.shop_url, order.email)) == ["utter_ask_remedy_confirmed"]
    assert conversation.snapshot is not None
    long_ago = datetime.now(timezone.utc) - timedelta(minutes=1)
    conversation.snapshot["slots"]["coded_orders"] = {order.number: long_ago.isoformat()}
    assert conversation.press("Yes") == ["utter_ask_one_time_code"]
    assert conversation.say(code_mailed(worker.shop_url, order.email)) == ["utter_remedy_granted"]


def test_a_copy_of_a_guests_data_is_asked_for_once(talk: Talk, cast: Cast, worker: WorkerProcess) -> None:
    order = cast.all_with("delivered")[89]
    conversation = talk()
    assert conversation.say("I want a copy of all my data") == ["utter_privacy_guest"]
    assert conversation.say(f"{order.number}, {order.email}") == ["utter_ask_one_time_code"]
    code = code_mailed(worker.shop_url, order.email)
    request = conversation.request(code, None, turn_id="the-same-copy")
    answers = [worker.client.post("/turns", json=request).json()["messages"] for _ in range(2)]
    assert [said[0]["response"] for said in answers] == ["utter_privacy_export_recorded"] * 2
    assert answers[0][0]["text"] == answers[1][0]["text"]


def test_a_guest_who_signs_in_meanwhile_is_asked_for_no_proof(talk: Talk, cast: Cast) -> None:
    order = cast.all_with("delivered")[91]
    conversation = talk()
    assert conversation.say("please delete all my personal data") == ["utter_privacy_guest"]
    conversation.customer_id = order.customer_id
    assert conversation.say("done, I have signed in: delete my data") == ["utter_privacy_ask_erasure"]
    assert conversation.press("No") == ["utter_privacy_declined"]
