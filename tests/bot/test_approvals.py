"""What is above the bot's limit: proposed to a person, waited for without silence, done once, told."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from desk.proposals import ProposalRead
from shop.database import ShopDatabase
from shop.services.identity import Proof, Shopper
from shop.services.remedies import RemedyGranted, list_remedies
from tests.bot.cast import Cast, Order
from tests.bot.serving import Conversation
from tests.bot.test_remedies import at_the_offer, offer_for, order_with

Talk = Callable[..., Conversation]


@pytest.fixture
def order(cast: Cast, shop: ShopDatabase) -> Order:
    """A delivered order for which a full refund needs an agent, untouched so far."""
    return order_with(cast, shop, "damaged", "full_refund", "agent")


def remedies(shop: ShopDatabase, order: Order) -> list[RemedyGranted]:
    with shop.session() as session:
        return list_remedies(session, Shopper(order.customer_id, Proof.SIGNED), order.number)


def two_orders(cast: Cast, shop: ShopDatabase) -> tuple[Order, Order]:
    """Two orders of one customer that something can be done about, the first by an agent's refund."""
    for order in reversed(cast.all_with("delivered", lines=1)):
        others = [other for other in cast.orders_of(order.customer_id) if other.number != order.number]
        for other in others:
            if other.status == "delivered" and other.lines == 1 and offer_for(shop, other, "damaged"):
                found = offer_for(shop, order, "damaged")
                levels = {option.name: option.level for option in found.resolutions} if found else {}
                if levels.get("full_refund") == "agent" and "resend" in levels:
                    return order, other
    raise LookupError("no customer with two such orders")


def proposed(talk: Talk, order: Order) -> Conversation:
    conversation = at_the_offer(talk, order)
    assert conversation.say("I want my money back") == ["utter_ask_remedy_approval"]
    assert conversation.press("Yes") == ["utter_approval_requested"]
    return conversation


def test_the_proposal_says_all_that_has_to_be_decided(talk: Talk, order: Order, shop: ShopDatabase) -> None:
    conversation = at_the_offer(talk, order)
    told = conversation.texts[-1]
    conversation.say("I want my money back")
    conversation.press("Yes")
    assert "24 hours" in conversation.texts[0]
    assert conversation.handoff is None
    proposal = ProposalRead.parse_obj(conversation.answer["approval"])
    assert (proposal.resolution, proposal.asked.level) == ("full_refund", "agent")
    assert (proposal.matter, proposal.intent) == ("damaged", "report_damaged_item")
    assert proposal.rule in told
    assert "crack" in proposal.story
    assert proposal.proof == "signed"
    assert proposal.history.orders >= 1
    assert {rung.resolution for rung in proposal.rungs} >= {"partial_refund", "full_refund"}
    assert remedies(shop, order) == []


def test_meanwhile_the_bot_answers_other_things_and_asks_for_nothing_twice(talk: Talk, order: Order) -> None:
    conversation = proposed(talk, order)
    assert conversation.say("which ways to pay do you have?")[0].startswith("utter_paying")
    assert conversation.say(f"order {order.number} arrived broken") == ["utter_approval_pending"]
    assert conversation.answer["approval"] is None
    assert conversation.say(f"where is the refund for {order.number}?") == ["utter_approval_pending"]


def test_what_was_approved_is_granted_once_and_told(talk: Talk, order: Order, shop: ShopDatabase) -> None:
    conversation = proposed(talk, order)
    approval = conversation.approvals[-1]
    before = conversation.snapshot
    answers = []
    for turn in ("first", "again"):
        conversation.snapshot, conversation.approvals = before, [approval]
        assert conversation.decide("approved", turn) == ["utter_approval_approved"]
        answers.append(conversation.texts[0])
    (granted,) = remedies(shop, order)
    assert (granted.resolution, granted.level) == ("full_refund", "agent")
    assert all(granted.number in text and "Maya" in text for text in answers)
    settled = {"approval": approval["id"], "outcome": "granted", "number": granted.number}
    assert conversation.answer["settled"] == settled


def test_it_is_done_for_whoever_asked_though_she_has_signed_out(
    talk: Talk, order: Order, shop: ShopDatabase
) -> None:
    conversation = proposed(talk, order)
    conversation.snapshot = None
    asked_by = conversation.customer_id
    conversation.customer_id = None
    assert conversation.decide("approved", customer_id=asked_by) == ["utter_approval_approved"]
    assert len(remedies(shop, order)) == 1


def test_a_refusal_is_told_with_its_reason_and_a_way_on(talk: Talk, order: Order, shop: ShopDatabase) -> None:
    conversation = proposed(talk, order)
    assert conversation.decide("declined", reason="Please send us a photo.") == ["utter_approval_declined"]
    assert "Please send us a photo." in conversation.texts[0]
    assert conversation.answer["settled"]["outcome"] == "told"
    assert remedies(shop, order) == []
    assert conversation.say("yes") == ["utter_hand_over_asked"]


def test_another_way_is_done_after_her_yes(talk: Talk, order: Order, shop: ShopDatabase) -> None:
    conversation = proposed(talk, order)
    rungs = {rung["resolution"]: rung for rung in conversation.approvals[-1]["proposal"]["rungs"]}
    share = {**rungs["partial_refund"]["amount"], "amount": rungs["partial_refund"]["amount"]["amount"] + 7}
    changed: dict[str, Any] = {"resolution": "partial_refund", "amount": share, "reason": "It is a scratch."}
    told = conversation.decide("changed", **changed)
    assert told == ["utter_approval_changed", "utter_ask_remedy_confirmed"]
    assert "It is a scratch." in conversation.texts[0]
    assert conversation.answer["settled"]["outcome"] == "asked"
    assert remedies(shop, order) == []
    assert conversation.press("Yes") == ["utter_remedy_granted"]
    (granted,) = remedies(shop, order)
    assert (granted.resolution, granted.amount.amount, granted.level) == (
        "partial_refund",
        share["amount"],
        "agent",
    )
    assert conversation.answer["settled"] == {
        **conversation.answer["settled"],
        "outcome": "granted",
        "number": granted.number,
    }


def test_another_way_may_be_turned_down(talk: Talk, order: Order, shop: ShopDatabase) -> None:
    conversation = proposed(talk, order)
    rungs = {rung["resolution"]: rung for rung in conversation.approvals[-1]["proposal"]["rungs"]}
    conversation.decide("changed", resolution="partial_refund", amount=rungs["partial_refund"]["amount"])
    assert conversation.press("No") == ["utter_remedy_declined"]
    assert conversation.answer["settled"]["outcome"] == "turned_down"
    assert remedies(shop, order) == []


def test_another_way_that_was_agreed_is_done_at_once(talk: Talk, order: Order, shop: ShopDatabase) -> None:
    conversation = proposed(talk, order)
    rungs = {rung["resolution"]: rung for rung in conversation.approvals[-1]["proposal"]["rungs"]}
    offered = {"resolution": "partial_refund", "amount": rungs["partial_refund"]["amount"], "agreed": True}
    assert conversation.decide("changed", **offered) == ["utter_approval_changed_done"]
    assert [granted.resolution for granted in remedies(shop, order)] == ["partial_refund"]


def test_a_decision_interrupts_nothing_for_good(talk: Talk, order: Order) -> None:
    conversation = proposed(talk, order)
    asked = conversation.say("I want to send something back")
    assert conversation.decide("approved") == ["utter_approval_approved", *asked]


def test_another_claim_under_way_waits_for_the_answer(talk: Talk, cast: Cast, shop: ShopDatabase) -> None:
    order, other = two_orders(cast, shop)
    conversation = proposed(talk, order)
    asked = conversation.say(f"order {other.number} arrived broken too")
    assert asked == ["utter_ask_remedy_story_damaged"]
    rungs = {rung["resolution"]: rung for rung in conversation.approvals[-1]["proposal"]["rungs"]}
    told = conversation.decide(
        "changed", resolution="resend", amount=rungs["keep_and_credit"]["amount"] | {"amount": 0}
    )
    assert told == ["utter_approval_changed", "utter_ask_remedy_confirmed"]
    assert conversation.press("No") == ["utter_remedy_declined", *asked[-1:]]


def test_what_is_no_longer_possible_goes_to_a_person(talk: Talk, order: Order, shop: ShopDatabase) -> None:
    conversation = proposed(talk, order)
    conversation.approvals.append(conversation.approvals[-1])
    conversation.decide("approved")
    approval = {**conversation.approvals[-1], "id": "another"}
    conversation.approvals = [approval]
    told = conversation.decide("approved")
    assert told == ["utter_approval_impossible", "utter_hand_over_failed"]
    assert conversation.answer["settled"]["outcome"] == "refused"
    assert (conversation.handoff or {})["reason"] == "failed"
    assert len(remedies(shop, order)) == 1


def test_an_offer_that_comes_too_late_ends_as_refused(talk: Talk, order: Order, shop: ShopDatabase) -> None:
    conversation = proposed(talk, order)
    approval = conversation.approvals[-1]
    conversation.decide("approved")
    conversation.approvals = [{**approval, "id": "another"}]
    rungs = {rung["resolution"]: rung for rung in approval["proposal"]["rungs"]}
    offered = {"resolution": "partial_refund", "amount": rungs["partial_refund"]["amount"]}
    changed, refused = conversation.decide("changed", **offered)
    assert changed == "utter_approval_changed"
    assert refused.startswith("utter_remedy_refused_")
    assert conversation.answer["settled"] == {"approval": "another", "outcome": "refused", "number": None}
    assert len(remedies(shop, order)) == 1


@pytest.mark.parametrize(("text", "payload"), [("/approval_decided", None), ("Yes", "/approval_decided")])
def test_no_shopper_can_decide(
    talk: Talk, order: Order, shop: ShopDatabase, text: str, payload: str | None
) -> None:
    conversation = proposed(talk, order)
    response = conversation.send(text, payload)
    if payload:
        assert response.status_code == 422
        assert response.json()["error"]["code"] == "payload.invalid"
    else:
        assert response.json()["parse"]["intent"]["name"] != "approval_decided"
    assert remedies(shop, order) == []
