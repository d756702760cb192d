"""What is said to a photo that nobody asked for, and how a shopper says that she has none."""

from __future__ import annotations

from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions import words
from actions.choosing import is_brief, is_question
from actions.dialogue import PERSON, entity, intent_of, is_first_look, text_of
from actions.matter_words import NO_PHOTO
from actions.matters import reading
from actions.shop_access import language_of

SHOWN_MATTERS = ("report_damaged_item", "report_wrong_item", "claim_warranty")
# After so many requests the case goes on without a photo.
ASKED_FOR_A_PHOTO = 2


def ask_photo_matter(dispatcher: CollectingDispatcher) -> None:
    """What is it that the photo shows? The bot does not look at pictures, and says so."""
    choices = [*map(reading, SHOWN_MATTERS), PERSON]
    dispatcher.utter_message(response="utter_ask_photo_matter", choices=choices)


def has_no_photo(tracker: Tracker) -> bool:
    """Whether no photo is to be expected: so she says, or she was asked for one twice already."""
    if entity(tracker, "photo_choice") == "none" or says_no_photo(tracker):
        return True
    asked = tracker.get_slot("asked") or {}
    was_asked_twice = asked.get("slot") == "photos" and asked["times"] >= ASKED_FOR_A_PHOTO
    return was_asked_twice and is_first_look(tracker)


def says_no_photo(tracker: Tracker) -> bool:
    """Whether the latest message, in few words, says that there is no photo."""
    text = text_of(tracker)
    if not is_brief(text) or is_question(text):
        return False
    return intent_of(tracker) == "deny" or words.says(text, NO_PHOTO, language_of(tracker))
