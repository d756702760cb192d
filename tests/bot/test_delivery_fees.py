"""A delivery fee above the bot's limit: put before a person, waited for, paid back once, told."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from actions.shop_access import today
from desk.proposals import ProposalRead
from shop.database import ShopDatabase
from shop.services.identity import Proof, Shopper
from shop.services.refunds import list_refunds, refund_shipping
from tests.bot.cast import Cast, Order
from tests.bot.serving import Conversation
from tests.conversations.dialogues import charge_dearly

Talk = Callable[..., Conversation]


@pytest.fixture
def order(cast: Cast, shop: ShopDatabase, shop_url: str) -> Order:
    """A late order, untouched so far, whose delivery was dear."""
    late = next(order for order in cast.all_with("delayed", fee=False)[40:] if not refunds(shop, order))
    charge_dearly(shop_url, late.number)
    return late


def refunds(shop: ShopDatabase, order: Order) -> list[int]:
    with shop.session() as session:
        found = list_refunds(session, Shopper(order.customer_id, Proof.SIGNED), order.number)
    return [refund.amount.amount for refund in found]


def asked(talk: Talk, order: Order) -> Conversation:
    conversation = talk(customer_id=order.customer_id)
    told = conversation.say(f"please refund the shipping fee of order {order.number}")
    assert told == ["utter_fee_needs_person"]
    return conversation


def test_the_proposal_says_all_that_has_to_be_decided(talk: Talk, order: Order, shop: ShopDatabase) -> None:
    conversation = asked(talk, order)
    assert "24 hours" in conversation.texts[0]
    assert conversation.handoff is None
    proposal = ProposalRead.parse_obj(conversation.answer["approval"])
    assert (proposal.matter, proposal.intent, proposal.items) == ("delivery_fee", "request_refund", [])
    assert (proposal.resolution, proposal.asked.level) == ("fee_refund", "agent")
    assert (proposal.rule, proposal.proof) == ("world.late_delivery_fee.v1", "signed")
    assert proposal.days_late is not None
    assert proposal.days_late >= 2
    assert refunds(shop, order) == []


def test_meanwhile_the_bot_answers_other_things_and_asks_for_nothing_twice(talk: Talk, order: Order) -> None:
    conversation = asked(talk, order)
    assert conversation.say("which ways to pay do you have?")[0].startswith("utter_paying")
    assert conversation.say(f"refund the delivery fee of {order.number}") == ["utter_fee_pending"]
    assert conversation.answer["approval"] is None
    assert conversation.say(f"where is the refund for {order.number}?") == ["utter_fee_pending"]
    late = conversation.say(f"my parcel {order.number} is late")
    assert late[-1] == "utter_fee_pending"


def test_what_was_approved_is_paid_back_once_and_told(talk: Talk, order: Order, shop: ShopDatabase) -> None:
    conversation = asked(talk, order)
    approval, before = conversation.approvals[-1], conversation.snapshot
    for turn in ("fee-first", "fee-again"):
        conversation.snapshot, conversation.approvals = before, [approval]
        assert conversation.decide("approved", turn) == ["utter_fee_approved"]
        assert "Maya" in conversation.texts[0]
        assert order.number in conversation.texts[0]
    amount = approval["proposal"]["rungs"][0]["amount"]["amount"]
    assert refunds(shop, order) == [amount]
    assert conversation.answer["settled"] == {
        "approval": approval["id"],
        "outcome": "granted",
        "number": None,
    }


def test_it_is_done_for_whoever_asked_though_she_has_signed_out(
    talk: Talk, order: Order, shop: ShopDatabase
) -> None:
    conversation = asked(talk, order)
    conversation.snapshot, conversation.customer_id = None, None
    assert conversation.decide("approved", customer_id=order.customer_id) == ["utter_fee_approved"]
    assert len(refunds(shop, order)) == 1


def test_a_refusal_is_told_with_its_reason_and_a_way_on(talk: Talk, order: Order, shop: ShopDatabase) -> None:
    conversation = asked(talk, order)
    assert conversation.decide("declined", reason="A storm closed the port.") == ["utter_fee_declined"]
    assert "A storm closed the port." in conversation.texts[0]
    assert conversation.answer["settled"]["outcome"] == "told"
    assert refunds(shop, order) == []
    assert conversation.say("yes") == ["utter_hand_over_asked"]


def test_a_decision_comes_in_between(talk: Talk, order: Order) -> None:
    conversation = asked(talk, order)
    question = conversation.say("which size of the merino sweater should I take?")
    assert conversation.decide("approved") == ["utter_fee_approved", *question]


def test_what_is_no_longer_possible_goes_to_a_person(talk: Talk, order: Order, shop: ShopDatabase) -> None:
    conversation = asked(talk, order)
    amount = conversation.approvals[-1]["proposal"]["rungs"][0]["amount"]
    told = conversation.decide("approved", amount={**amount, "amount": amount["amount"] + 1})
    assert told == ["utter_fee_impossible", "utter_hand_over_failed"]
    assert conversation.answer["settled"]["outcome"] == "refused"
    assert (conversation.handoff or {})["reason"] == "failed"
    assert refunds(shop, order) == []


def test_what_was_paid_back_meanwhile_is_told_as_it_is(talk: Talk, order: Order, shop: ShopDatabase) -> None:
    conversation = asked(talk, order)
    shopper = Shopper(order.customer_id, Proof.SIGNED)
    with shop.writing() as session:
        refund_shipping(session, shopper, order.number, today=today(), level="agent")
    assert conversation.decide("approved") == ["utter_fee_approved"]
    assert len(refunds(shop, order)) == 1


def test_nobody_is_asked_for_a_fee_that_nobody_wanted(talk: Talk, order: Order) -> None:
    conversation = talk(customer_id=order.customer_id)
    assert conversation.say(f"my parcel {order.number} is late")[-1] == "utter_fee_offered"
    assert conversation.answer["approval"] is None
    assert conversation.press("Refund the delivery fee") == ["utter_fee_needs_person"]
    assert ProposalRead.parse_obj(conversation.answer["approval"]).resolution == "fee_refund"
