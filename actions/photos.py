"""Photos that come with messages: they wait in the slot `photos` for the matter they belong to."""

from __future__ import annotations

from rasa_sdk import Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.shop_access import metadata_of

SLOT = "photos"
NOTED = "utter_photo_noted"


def photos_of(tracker: Tracker) -> list[str]:
    """Ids of the photos that came with the latest message."""
    return [str(photo) for photo in metadata_of(tracker).get("photos") or []]


def note_photos(dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
    """Keep the latest message's photos for the matter at hand, and say once that they have arrived."""
    sent = photos_of(tracker)
    if not sent or is_noted(tracker):
        return []
    before = tracker.get_slot(SLOT) or []
    kept = [*before, *(photo for photo in sent if photo not in before)]
    tracker.slots[SLOT] = kept
    dispatcher.utter_message(response=NOTED, count=len(sent))
    return [SlotSet(SLOT, kept)]


def is_noted(tracker: Tracker) -> bool:
    """Whether this turn has said already that the photos have arrived."""
    for event in reversed(tracker.events):
        if event["event"] == "user":
            return False
        if event["event"] == "bot" and (event.get("metadata") or {}).get("utter_action") == NOTED:
            return True
    return False


def is_shown(tracker: Tracker) -> bool:
    """Whether a photo was sent in the matter at hand."""
    return bool(tracker.get_slot(SLOT))
