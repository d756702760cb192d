"""Carries out what a person decided about a proposal of the bot, and tells the shopper."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.events import ActiveLoop, EventType, FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.approvals import Approval, approval_key, asker_of, decision_of, settled_as
from actions.dialogue import PERSON, REQUESTED, Answer, paused_form, settled
from actions.remedy_answers import tell_remedy
from actions.shop_access import ask_shop, language_of, today
from shop.errors import (
    OrderNotFound,
    RemedyAmountRefused,
    RemedyBeyondLevel,
    RemedyRefused,
    ShippingFeeRefused,
)
from shop.money import Money
from shop.services.fee_proposals import FEE_MATTER
from shop.services.refunds import Refund, refund_shipping
from shop.services.remedies import RemedyGranted, grant

# Why what was decided can't be done (any more).
REFUSED = (RemedyRefused, RemedyAmountRefused, RemedyBeyondLevel, ShippingFeeRefused)


class ActionTellDecision(Answer):
    """Granted and told; refused with the reason; or, where it is something else than she wanted, offered."""

    action = "action_tell_decision"
    holds = True

    async def answer(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        decision = decision_of(tracker)
        order = SlotSet("current_order", decision["order_number"])
        if decision["state"] == "declined":
            self._decline(dispatcher, tracker, decision)
            return [order]
        if not _is_wanted(decision):
            self._offer(dispatcher, decision)
            return [*_put_aside(tracker), *_offered(decision), FollowupAction("remedy_form")]
        try:
            await self._carry_out(dispatcher, tracker, decision)
        except (*REFUSED, OrderNotFound):
            dispatcher.utter_message(
                response="utter_fee_impossible" if _is_fee(decision) else "utter_approval_impossible",
                settled=settled_as(decision["id"], "refused"),
                **_who_and_what(decision),
            )
            return [order, SlotSet("matter", decision["intent"]), SlotSet("handoff_reason", "failed")]
        return [order]

    async def _carry_out(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, decision: Approval
    ) -> None:
        if _is_fee(decision):
            tell_fee_approved(dispatcher, await _refund_fee(decision), decision)
            return
        granted = await _grant(tracker, decision)
        tell_remedy(
            dispatcher,
            granted,
            response=f"utter_approval_{_manner(decision)}",
            settled=settled_as(decision["id"], "granted", granted.number),
            first=["utter_approval_reason"] if decision["reason"] else [],
            reason=decision["reason"] or "",
            agent=decision["agent"],
        )

    def _decline(self, dispatcher: CollectingDispatcher, tracker: Tracker, decision: Approval) -> None:
        free = not decision["agreed"] and not tracker.active_loop_name
        dispatcher.utter_message(
            response="utter_fee_declined" if _is_fee(decision) else "utter_approval_declined",
            also=["utter_approval_reason", *(["utter_approval_declined_person"] if free else [])],
            choices=[PERSON] if free else [],
            settled=settled_as(decision["id"], "told"),
            reason=decision["reason"],
            **_who_and_what(decision),
        )

    def _offer(self, dispatcher: CollectingDispatcher, decision: Approval) -> None:
        dispatcher.utter_message(
            response="utter_approval_changed",
            also=["utter_approval_reason"] if decision["reason"] else [],
            settled=settled_as(decision["id"], "asked"),
            reason=decision["reason"] or "",
            **_who_and_what(decision),
        )


def tell_fee_approved(dispatcher: CollectingDispatcher, refund: Refund, decision: Approval) -> None:
    """The delivery fee is on its way back."""
    dispatcher.utter_message(
        response="utter_fee_approved",
        also=["utter_refund_way"],
        fee=refund.amount.as_data(),
        refund_by_on=refund.due_by.isoformat(),
        settled=settled_as(decision["id"], "granted"),
        **_who_and_what(decision),
    )


def _is_fee(decision: Approval) -> bool:
    return bool(decision["matter"] == FEE_MATTER)


def _manner(decision: Approval) -> str:
    return "approved" if decision["state"] == "approved" else "changed_done"


def _who_and_what(decision: Approval) -> dict[str, Any]:
    what = {"order_number": decision["order_number"]} if _is_fee(decision) else {"items": decision["items"]}
    return {"agent": decision["agent"], **what}


def _is_wanted(decision: Approval) -> bool:
    """Whether she has said yes to it: it is what she asked for, or more of it, or was agreed with her."""
    more = decision["resolution"] == decision["asked"] and _amount(decision) >= decision["asked_amount"]
    return bool(decision["state"] == "approved" or decision["agreed"] or more)


def _amount(decision: Approval) -> int:
    return int(decision["amount"]["amount"])


async def _refund_fee(decision: Approval) -> Refund:
    """An order's fee is paid back once, which is all the key it needs."""
    return await ask_shop(
        refund_shipping,
        asker_of(decision),
        decision["order_number"],
        today=today(),
        level=decision["level"],
        amount=Money(**decision["amount"]),
    )


async def _grant(tracker: Tracker, decision: Approval) -> RemedyGranted:
    return await ask_shop(
        grant,
        asker_of(decision),
        decision["order_number"],
        decision["matter"],
        {int(line): quantity for line, quantity in decision["pieces"].items()},
        decision["resolution"],
        story=decision["story"],
        idempotency_key=approval_key(decision["id"]),
        today=today(),
        level=decision["level"],
        amount=Money(**decision["amount"]),
        again=False,
        language=language_of(tracker),
    )


def _put_aside(tracker: Tracker) -> list[EventType]:
    """The form under way, with its details, waits until she has answered."""
    form = tracker.active_loop_name
    aside = [SlotSet("paused_form", paused_form(tracker, form))] if form else []
    return [*aside, *settled(), ActiveLoop(None), SlotSet(REQUESTED, None)]


def _offered(decision: Approval) -> list[EventType]:
    """The claim as she made it, with what a person offers for it in place of the ladder."""
    lines = [int(line) for line in decision["pieces"]]
    pieces = next(iter(decision["pieces"].values())) if len(lines) == 1 else None
    approved = {key: decision[key] for key in ("id", "resolution", "amount", "level")}
    slots = {
        "order_number": decision["order_number"],
        "matter": decision["intent"],
        "remedy_matter": decision["matter"],
        "remedy_lines": lines,
        "remedy_pieces": pieces,
        "remedy_story": decision["story"] or None,
        "remedy_choice": decision["resolution"],
        "remedy_approved": approved,
    }
    return [SlotSet(name, value) for name, value in slots.items()]
