"""Two requests in one message: the first is settled, then the second is taken up.

The parse names both in `requests`; the slot `second_request` keeps the one that must wait, as
`{turn, intent, details}`, and is left with `intent` None once it was taken up or dropped, so that no turn
brings it twice. Where a message names two orders each request gets its own: the one in its part of the
message, else the one named in its turn. "Cancel this and that" is one request made twice.
"""

# ruff: noqa: ARG002 - Rasa's interface names the arguments, needed or not.

from __future__ import annotations

import re
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions import words
from actions.lone_country import AROUND
from actions.matters import TOPICS, first_step, reading
from actions.shop_access import language_of, metadata_of
from actions.turning_words import MEANT, RATHER

SLOT = "second_request"
TAKE_UP = "action_take_up_request"
# Details of a message that are kept for its second request, and the slots that some of them fill.
KEPT = frozenset({"country", "date", "money", "email"})
FILLS = {"order_number": "order_number", "email": "order_email"}
# What is as well asked of two orders at once.
OF_EACH_ORDER = frozenset(
    {"ask_shipping_status", "ask_order_status", "report_late_parcel", "report_missing_parcel"}
    | {"cancel_order", "request_invoice"}
)
DONE_TO_AN_ORDER = frozenset({"cancel_order", "change_order", "change_address"})


def note_request(tracker: Tracker) -> list[EventType]:
    """Keeps the second request of the latest message, if it has one that was not seen yet."""
    turn = metadata_of(tracker).get("turn_id")
    if (tracker.get_slot(SLOT) or {}).get("turn") == turn:
        return []
    main = (tracker.latest_message.get("intent") or {}).get("name")
    requests = tracker.latest_message.get("requests") or []
    orders = two_orders(tracker)
    others = [found["name"] for found in requests if found["name"] != main]
    if orders and not requests:
        if TOPICS.get(main or "") == "aftersales" or main in DONE_TO_AN_ORDER:
            # What shall be done is said of the order named first; what else was said can't be told.
            others = [main] if main in OF_EACH_ORDER and are_joined(tracker, orders) else [None]
        elif main in OF_EACH_ORDER and are_joined(tracker, orders):
            others = [main]
    elif main not in [found["name"] for found in requests]:
        others = []
    if not others:
        return []
    details = [found for found in tracker.latest_message.get("entities") or [] if found["entity"] in KEPT]
    if not orders:
        return [_kept(tracker, {"turn": turn, "intent": others[0], "details": details})]
    mine, other = shared_out(orders, next((found for found in requests if found["name"] == others[0]), None))
    kept = {"turn": turn, "intent": others[0], "details": [*details, other]}
    return [_kept(tracker, kept), _told_first(tracker, mine["value"])]


def two_orders(tracker: Tracker) -> list[dict[str, Any]]:
    """The first two orders that the latest message names; empty where it takes one back for the other."""
    found = tracker.latest_message.get("entities") or []
    named = {detail["value"]: detail for detail in reversed(found) if detail["entity"] == "order_number"}
    text, language = tracker.latest_message.get("text") or "", language_of(tracker)
    if len(named) < 2 or any(words.says(text, table, language) for table in (MEANT, RATHER)):
        return []
    return sorted(named.values(), key=lambda detail: int(detail["start"]))[:2]


def are_joined(tracker: Tracker, orders: list[dict[str, Any]]) -> bool:
    """Whether nothing but "and" stands between the two orders."""
    text = (tracker.latest_message.get("text") or "")[orders[0]["end"] : orders[1]["start"]]
    return not re.search(r"\w", words.without(text, AROUND, language_of(tracker)))


def shared_out(
    orders: list[dict[str, Any]], second: dict[str, Any] | None
) -> tuple[dict[str, Any], dict[str, Any]]:
    """The order of the request that comes first, and that of the `second`."""
    one, other = orders
    within = second is not None and second["start"] <= one["start"] < second["end"]
    beyond = second is not None and second["start"] <= other["start"] < second["end"]
    return (other, one) if within and not beyond else (one, other)


def _kept(tracker: Tracker, kept: dict[str, Any]) -> EventType:
    tracker.slots[SLOT] = kept
    return SlotSet(SLOT, kept)


def _told_first(tracker: Tracker, number: str) -> EventType:
    """Puts right what Rasa has made of two numbers: the last one told."""
    tracker.slots["order_number"] = number
    for event in reversed(tracker.events):
        if event["event"] != "slot":
            break
        if event["name"] == "order_number":
            event["value"] = number
    return SlotSet("order_number", number)


def details_of(tracker: Tracker) -> list[dict[str, Any]]:
    """The details of the message that the matter at hand came with: the latest, or the one with two."""
    latest: list[dict[str, Any]] = tracker.latest_message.get("entities") or []
    if not is_taken_up(tracker):
        return latest
    return [*latest, *((tracker.get_slot(SLOT) or {}).get("details") or [])]


def drop_request(tracker: Tracker) -> EventType:
    """Forgets a request that waits: the shopper has stopped, left, or goes to a person."""
    return SlotSet(SLOT, {"turn": metadata_of(tracker).get("turn_id"), "intent": None})


def take_up_request(slots: dict[str, Any]) -> list[EventType]:
    """What goes on to the request that waits, empty where none does."""
    waiting = slots.get(SLOT) or {}
    if not waiting.get("intent"):
        return []
    told = {
        FILLS[found["entity"]]: found["value"] for found in waiting["details"] if found["entity"] in FILLS
    }
    return [
        SlotSet(SLOT, {**waiting, "intent": None}),
        SlotSet("matter", waiting["intent"]),
        *(SlotSet(slot, value) for slot, value in told.items() if "order_number" in told),
        FollowupAction(TAKE_UP),
    ]


def is_taken_up(tracker: Tracker) -> bool:
    """Whether the matter at hand is a second request rather than the latest message's own."""
    for event in reversed(tracker.events):
        if event["event"] == "user":
            return False
        if event["event"] == "action" and event.get("name") == TAKE_UP:
            return True
    return False


class ActionTakeUpRequest(Action):  # type: ignore[misc]
    """Says which request comes now, and begins with it."""

    def name(self) -> str:
        return TAKE_UP

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[EventType]:
        intent = tracker.get_slot("matter")
        title = {"sentences": [reading(intent)["title"]]}
        dispatcher.utter_message(response="utter_second_request", matter=title)
        return [FollowupAction(first_step(intent))]
