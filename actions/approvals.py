"""What waits for a person's yes, and what she decided: told by the desk with each turn, by nobody else."""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.shop_access import ask_shop, language_of, metadata_of, shopper_of, today
from shop.money import Money
from shop.services.identity import Proof, Shopper
from shop.services.remedies import Resolution, Rung, allowed, propose

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


def tell_waiting(dispatcher: CollectingDispatcher, items: list[str]) -> None:
    """Say that a person is still looking at it."""
    dispatcher.utter_message(response="utter_approval_pending", items=items)


def tell_requested(dispatcher: CollectingDispatcher, tracker: Tracker, proposal: Approval) -> None:
    """Pass the proposal on to the desk, and say how long the answer may take."""
    hours = (metadata_of(tracker).get("approvals") or {}).get("hours")
    dispatcher.utter_message(
        response="utter_approval_requested",
        also=["utter_approval_within"] if hours else [],
        hours=math.ceil(hours or 0),
        approval=proposal,
    )


async def proposal_of(
    tracker: Tracker, matter: str, pieces: dict[int, int], resolution: str, intent: str
) -> Approval:
    """What a person is asked to grant, as the protocol has it."""
    number, shopper = tracker.get_slot("order_number"), shopper_of(tracker)
    found = await ask_shop(
        propose, shopper, number, matter, pieces, today=today(), language=language_of(tracker)
    )
    history = found.history
    return {
        "order_number": found.order_number,
        "intent": intent,
        "matter": matter,
        "items": [
            {
                "line_id": item.line_id,
                "sku": item.sku,
                "title": item.title,
                "image": item.image,
                "quantity": quantity,
            }
            for item, quantity in found.items
        ],
        "story": tracker.get_slot("remedy_story") or "",
        "resolution": resolution,
        "rungs": [_rung(rung) for rung in found.rungs],
        "rule": found.rule,
        "source": found.source,
        "proof": shopper.proof.name.lower(),
        "history": {
            "since": history.since.isoformat(),
            "orders": history.orders,
            "remedies": history.remedies,
            "given": [_money(money) for money in history.given],
            "days": history.days,
        },
    }


def _rung(rung: Rung) -> dict[str, Any]:
    option = rung.resolution
    return {
        "resolution": option.name,
        "amount": _money(option.amount),
        "cost": _money(option.cost),
        "goods": option.goods,
        "level": option.level,
        "due_by": option.due_by.isoformat(),
        "send_by": option.send_by.isoformat() if option.send_by else None,
        "most": _money(rung.most),
        "limits": {level: _money(limit) for level, limit in rung.limits.items()},
    }


def _money(money: Money | None) -> dict[str, Any] | None:
    return dict(money.as_data()) if money else None


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
