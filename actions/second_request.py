"""Two requests in one message: the first is settled, then the second is taken up.

The parse names both in `requests`; the slot `second_request` keeps the one that must wait, as
`{turn, intent, details}`, and is left with `intent` None once it was taken up or dropped, so that no turn
brings it twice.
"""

# ruff: noqa: ARG002 - Rasa's interface names the arguments, needed or not.

from __future__ import annotations

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.matters import first_step, reading
from actions.shop_access import metadata_of

SLOT = "second_request"
TAKE_UP = "action_take_up_request"
# Details of a message that are kept for its second request.
KEPT = frozenset({"country", "date", "money"})


def note_request(tracker: Tracker) -> list[EventType]:
    """Keeps the second request of the latest message, if it has one that was not seen yet."""
    turn = metadata_of(tracker).get("turn_id")
    if (tracker.get_slot(SLOT) or {}).get("turn") == turn:
        return []
    main = (tracker.latest_message.get("intent") or {}).get("name")
    requests = [found["name"] for found in tracker.latest_message.get("requests") or []]
    others = [name for name in requests if name != main]
    if main not in requests or not others:
        return []
    details = [found for found in tracker.latest_message.get("entities") or [] if found["entity"] in KEPT]
    kept = {"turn": turn, "intent": others[0], "details": details}
    tracker.slots[SLOT] = kept
    return [SlotSet(SLOT, kept)]


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
    return [
        SlotSet(SLOT, {**waiting, "intent": None}),
        SlotSet("matter", waiting["intent"]),
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
