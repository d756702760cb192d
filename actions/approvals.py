"""What waits for a person's yes, and what she decided: told by the desk with each turn, by nobody else."""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.shop_access import ask_shop, language_of, metadata_of, shopper_of, today
from shop.money import Money
from shop.services.fee_proposals import FEE_REFUND
from shop.services.identity import Proof, Shopper
from shop.services.remedies import Proposal, Resolution, allowed, propose

# The intent of a turn that no shopper began. Nothing she writes or presses can mean it.
DECIDED = "approval_decided"

Approval = dict[str, Any]


def is_decision(tracker: Tracker) -> bool:
    """Whether the latest turn is the desk's, to carry a decision out."""
    return (tracker.latest_message.get("intent") or {}).get("name") == DECIDED


def decision_of(tracker: Tracker) -> Approval:
    """What was decided. Raises KeyError where the desk did not tell."""
    decision: Approval = metadata_of(tracker)["decision"]
    return decision


def waiting(tracker: Tracker, order_number: str | None, lines: Iterable[int] | None = None) -> list[str]:
    """Titles of what is with a person already: of this order, or of all orders; of these lines only."""
    pending = (metadata_of(tracker).get("approvals") or {}).get("pending") or []
    asked = None if lines is None else {str(line) for line in lines}
    return [
        title
        for approval in pending
        if order_number in (None, approval["order_number"])
        if asked is None or asked & set(approval["pieces"])
        for title in approval["items"]
    ]


def fees_waiting(tracker: Tracker, order_number: str | None) -> list[str]:
    """Numbers of the orders whose delivery fee is with a person already: this one, or all."""
    pending = (metadata_of(tracker).get("approvals") or {}).get("pending") or []
    return [
        approval["order_number"]
        for approval in pending
        if approval["resolution"] == FEE_REFUND and order_number in (None, approval["order_number"])
    ]


def tell_waiting(dispatcher: CollectingDispatcher, items: list[str]) -> None:
    """Say that a person is still looking at it."""
    dispatcher.utter_message(response="utter_approval_pending", items=items)


def tell_fee_waiting(dispatcher: CollectingDispatcher, order_number: str) -> None:
    """Say that a person is still looking at an order's delivery fee."""
    dispatcher.utter_message(response="utter_fee_pending", order_number=order_number)


def tell_requested(
    dispatcher: CollectingDispatcher,
    tracker: Tracker,
    proposal: Approval,
    why: str | None = None,
    **values: Any,
) -> None:
    """Pass the proposal on to the desk, and say how long the answer may take. `why` it is not done at once is
    said before, where that has not been said.
    """
    hours = (metadata_of(tracker).get("approvals") or {}).get("hours")
    within = ["utter_approval_within"] if hours else []
    dispatcher.utter_message(
        response=why or "utter_approval_requested",
        also=["utter_approval_requested", *within] if why else within,
        hours=math.ceil(hours or 0),
        approval=proposal,
        **values,
    )


async def proposal_of(
    tracker: Tracker, matter: str, pieces: dict[int, int], resolution: str, intent: str
) -> Approval:
    """What a person is asked to grant for pieces of the order at hand, as the protocol has it."""
    found = await ask_shop(
        propose,
        shopper_of(tracker),
        tracker.get_slot("order_number"),
        matter,
        pieces,
        today=today(),
        language=language_of(tracker),
    )
    return as_proposal(tracker, found, resolution, intent, tracker.get_slot("remedy_story") or "")


def as_proposal(tracker: Tracker, found: Proposal, resolution: str, intent: str, story: str = "") -> Approval:
    """`found` as the protocol has it, with what is asked for of it."""
    return {
        **found.as_data(),
        "intent": intent,
        "story": story,
        "resolution": resolution,
        "proof": shopper_of(tracker).proof.name.lower(),
    }


async def approved_option(
    tracker: Tracker, approved: Approval, matter: str, pieces: dict[int, int]
) -> Resolution:
    """What a person offered instead of what was asked, with its terms as of today. Raises as `allowed`."""
    return await ask_shop(
        allowed,
        shopper_of(tracker),
        tracker.get_slot("order_number"),
        matter,
        pieces,
        approved["resolution"],
        Money(**approved["amount"]),
        level=approved["level"],
        today=today(),
        language=language_of(tracker),
    )


def asker_of(decision: Approval) -> Shopper:
    """As whom she asked, whoever is signed in by now."""
    orders = frozenset({decision["order_number"]})
    customer = decision["customer_id"]
    if customer is None:
        return Shopper(None, Proof.ORDER_EMAIL, orders)
    return Shopper(int(customer), Proof.SIGNED, orders)


def approval_key(approval_id: str) -> str:
    """The key under which what was approved is granted once, however often it is tried."""
    return f"approval:{approval_id}"


def settled_as(approval_id: str, outcome: str, number: str | None = None) -> Approval:
    """What the desk is told of a decision's end."""
    return {"approval": approval_id, "outcome": outcome, "number": number}
