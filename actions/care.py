"""Complaints, and giving the conversation to a person."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.events import ActiveLoop, EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.dialogue import PERSON, REQUESTED, RETURN, TRACK, Answer, intent_of, settled, text_of
from actions.matters import TOPICS, about_order
from actions.rated import is_comment
from actions.second_request import drop_request
from actions.shop_access import is_signed_in, language_of, look_up, page_sku, shopper_of, today
from actions.whose_order import ORDERS_SHOWN
from shop.services.parcels import track_orders

URGENCY = {"crisis": 3, "dispute": 3, "theft": 3, "angry": 2, "failed": 1, "asked": 1, "unsure": 0}
TROUBLED = frozenset({"delayed", "lost"})
# What an agent is told of the slots: details of the matter, no proof.
FACTS = (
    "order_number",
    "tracking_number",
    "sku",
    "measurements",
    "return_reason",
    "rma",
    "wanted",
    "remedy_story",
    "price_rule",
    "current_order",
    "current_sku",
    "matter_detail",
)


class ActionAnswerComplaint(Answer):
    """Apologise, name the matter where the shop knows it, and offer what can be done."""

    action = "action_answer_complaint"
    settles = False

    async def answer(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        if tracker.active_loop_name:
            dispatcher.utter_message(response="utter_complaint_in_form")
            return []
        troubled = await self._troubled_order(tracker)
        if troubled:
            track = about_order("ask_shipping_status", troubled)
            dispatcher.utter_message(
                response="utter_complaint_about_order", order_number=troubled, choices=[track, RETURN, PERSON]
            )
        else:
            dispatcher.utter_message(response="utter_complaint", choices=[TRACK, RETURN, PERSON])
        return [SlotSet("matter", "complain"), *([SlotSet("current_order", troubled)] if troubled else [])]

    async def _troubled_order(self, tracker: Tracker) -> str | None:
        if not is_signed_in(tracker):
            return None
        tracked = await look_up(
            track_orders,
            shopper_of(tracker),
            today=today(),
            limit=ORDERS_SHOWN,
            language=language_of(tracker),
        )
        late = (told.order for told in tracked if told.days_late or told.order.status in TROUBLED)
        return next((order.order_number for order in late), None)


class ActionThankPraise(Answer):
    """A compliment is worth a thank you, and nothing is asked in return."""

    action = "action_thank_praise"

    async def answer(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:  # noqa: ARG002
        dispatcher.utter_message(response="utter_thank_praise")
        return []


class ActionThankFeedback(Answer):
    """An idea or a remark: thanks, and a person who can take it up."""

    action = "action_thank_feedback"
    settles = False

    async def answer(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        choices = [] if tracker.active_loop_name else [PERSON]
        dispatcher.utter_message(response="utter_thank_feedback", choices=choices)
        return [SlotSet("matter", "give_feedback")]


class ActionHandOver(Answer):
    """Give the conversation to a person, with all she needs to know, and tell the shopper."""

    action = "action_hand_over"
    holds = True

    async def answer(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        reason = tracker.get_slot("handoff_reason") or "asked"
        handoff = {"reason": reason, "urgency": URGENCY[reason], "summary": summary_of(tracker)}
        rating = {"comment": True} if is_comment(tracker) else None
        dispatcher.utter_message(response=f"utter_hand_over_{reason}", handoff=handoff, rating=rating)
        return [
            ActiveLoop(None),
            SlotSet(REQUESTED, None),
            SlotSet("handoff_reason", None),
            SlotSet("paused_form", None),
            drop_request(tracker),
            *settled(),
        ]


def summary_of(tracker: Tracker) -> dict[str, Any]:
    """What the agent should know before reading the transcript."""
    intent = intent_of(tracker)
    if intent not in TOPICS:
        intent = tracker.get_slot("matter") or intent
    facts = {slot: tracker.get_slot(slot) for slot in FACTS if tracker.get_slot(slot) is not None}
    return {
        "intent": intent,
        "topic": TOPICS.get(intent or "", "talk"),
        "language": language_of(tracker),
        "mood": tracker.latest_message.get("mood"),
        "order_number": tracker.get_slot("order_number") or tracker.get_slot("current_order"),
        "sku": tracker.get_slot("sku") or page_sku(tracker) or tracker.get_slot("current_sku"),
        "last_text": text_of(tracker),
        "facts": facts,
        "proof": shopper_of(tracker).proof.name.lower(),
    }
