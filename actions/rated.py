"""What a conversation has answered so far, and whether a message belongs to a rating.

The desk asks for the rating, because it knows whether it is the time. A star is a button; who rather types
"4", or says in words what could be better, is understood here whatever the words were taken for.
"""

from __future__ import annotations

import re
from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.events import EventType, SlotSet

from actions import words
from actions.choosing import is_question
from actions.matters import TOPICS
from actions.shop_access import metadata_of

ANSWERED = "answered"
MOST_ANSWERED = 20
TAKE_RATING = "action_take_rating"
TAKE_COMMENT = "action_take_rating_comment"
# Responses that ask what could be better: the words right after them are the rating's comment.
ASKS_FOR_WORDS = "utter_rated_"
FOR_FEW_STARS = ("utter_rated_low", "utter_rated_fair")
BEST = 5
# Ends of a form that gave no answer.
UNANSWERED = frozenset({"not_found", "too_many_guesses", "too_many_codes", "code_unsent", "given_up"})
# What is said about the shop, or about nothing in particular: words for a rating, not a matter.
REMARKS = frozenset({"complain", "give_praise", "give_feedback", "inform", "out_of_scope", "nlu_fallback"})
SAID_OF_THE_SHOP = frozenset({"complain", "give_praise", "give_feedback"})
# Never a comment, and a comment only where more follows: "thanks, but it took a week".
CALLS = frozenset({"stop", "talk_to_human", "threaten_dispute", "change_language", "ask_bot", "ask_help"})
COURTESIES = frozenset({"greet", "goodbye", "thank", "affirm", "deny"})
FEW_WORDS = 6
# How sure a reading must be to be a matter of its own: a request, and a statement that may be a question.
SURE_OF_REQUEST, SURE_OF_QUESTION, NEVER = 0.6, 0.8, 1.01
TROUBLES = ("report_", "claim_")
VERY_FEW_WORDS = 2
# How plausible the matter must be that is offered beside the thanks for a comment.
PLAUSIBLE = 0.5

_NUMBER = re.compile(
    r"[^\w-]*(?P<number>-?\d{1,3}(?:[.,]\d+)?)\s*(?:/\s*(?P<of>\d{1,3}))?\s*"
    r"(?:stars?|estrellas?|etoiles?|sterne?n?|estrelas?|stell[ae]|звезд\w*|顆?星|颗星|つ星|개|점|별\w*|نجوم|نجمه|نجمة|نجمات)?\W*"
)
_DRAWN = re.compile(r"(?:[★⭐🌟]\ufe0f?\s*)+(?:☆\s*)*")


def note_answered(tracker: Tracker, events: list[EventType]) -> list[EventType]:
    """Adds the matter that `events` say was answered to those answered in this conversation."""
    said = {event["name"]: event["value"] for event in events if event["event"] == "slot"}
    matter = said.get("matter")
    known = tracker.get_slot(ANSWERED) or []
    if matter not in TOPICS or matter in known or said.get("handoff_reason"):
        return []
    if tracker.get_slot("outcome") in UNANSWERED:
        return []
    return [SlotSet(ANSWERED, [*known, matter][-MOST_ANSWERED:])]


def moment_to_rate(tracker: Tracker) -> dict[str, Any] | None:
    """What tells the desk that nothing is open, so that it may ask for a rating; None where something is."""
    answered = tracker.get_slot(ANSWERED)
    waits = (tracker.get_slot("second_request") or {}).get("intent")
    if not answered or tracker.active_loop_name or tracker.get_slot("paused_form") or waits:
        return None
    return {"ask": True, "matters": answered}


def rating_action(tracker: Tracker) -> str | None:
    """The action for a message that belongs to a rating; None for any other message."""
    if not is_typed(tracker):
        return None
    if is_rating_asked(tracker) and not tracker.active_loop_name and is_number(text_of(tracker)):
        return TAKE_RATING
    return TAKE_COMMENT if is_comment(tracker) else None


def is_rating_asked(tracker: Tracker) -> bool:
    """Whether the stars are what the shopper was shown last."""
    return metadata_of(tracker).get("rating_asked") is not None


def is_number(text: str) -> bool:
    """Whether `text` is nothing but a number or drawn stars: in place of a star, right or wrong."""
    return bool(_number_in(text) or _DRAWN.fullmatch(text.strip()))


def typed_score(text: str) -> int | None:
    """1 to 5 of "4", "4/5", "4 stars" or "★★★★"; None for any other text."""
    if _DRAWN.fullmatch(text.strip()):
        score = sum(character in "★⭐🌟" for character in text)
        return score if score <= BEST else None
    found = _number_in(text)
    if found is None or (found["of"] and int(found["of"]) != BEST) or not found["number"].isdigit():
        return None
    score = int(found["number"])
    return score if 1 <= score <= BEST else None


def _number_in(text: str) -> re.Match[str] | None:
    # A run of white space counts as one blank: the pattern would try every way of parting it.
    return _NUMBER.fullmatch(" ".join(words.plain(text).split()))


def is_comment(tracker: Tracker) -> bool:
    """Whether a typed message, right after the question what could be better, answers it.

    Only what is clearly something else is not: a question, a request, the number of an order, a courtesy of a
    few words. A trouble told without a number most likely explains the stars, and so does any statement
    where they were few.
    """
    if not is_typed(tracker) or not (response_before(tracker) or "").startswith(ASKS_FOR_WORDS):
        return False
    intent = tracker.latest_message.get("intent") or {}
    name, confidence = str(intent.get("name")), float(intent.get("confidence") or 0.0)
    text = text_of(tracker)
    if names_order(tracker):
        return False
    if name in REMARKS:
        return name in SAID_OF_THE_SHOP or not is_question(text)
    if name in CALLS:
        return confidence < SURE_OF_REQUEST
    if name in COURTESIES:
        return confidence < SURE_OF_REQUEST or not is_short(text)
    return not is_question(text) and confidence < _sure_enough(name, tracker)


def _sure_enough(name: str, tracker: Tracker) -> float:
    if name.startswith(TROUBLES):
        return NEVER
    if not name.startswith("ask_"):
        return SURE_OF_REQUEST
    few_stars = (response_before(tracker) or "").startswith(FOR_FEW_STARS)
    return NEVER if few_stars or is_short(text_of(tracker), VERY_FEW_WORDS) else SURE_OF_QUESTION


def sounds_like(tracker: Tracker) -> str | None:
    """The matter that the latest message may be about besides; None where none is plausible."""
    ranking = tracker.latest_message.get("intent_ranking") or []
    names = [found["name"] for found in ranking if found["confidence"] >= PLAUSIBLE]
    return next((name for name in names if name in TOPICS and TOPICS[name] != "care"), None)


def names_order(tracker: Tracker) -> bool:
    """Whether the latest message has the number of an order or a parcel: something is to be done about it."""
    details = {found["entity"] for found in tracker.latest_message.get("entities") or []}
    return bool(details & {"order_number", "tracking_number"})


def is_typed(tracker: Tracker) -> bool:
    """Whether the latest message was typed: only words have a language, a pressed button has none."""
    return "language" in tracker.latest_message


def is_short(text: str, words_at_most: int = FEW_WORDS) -> bool:
    """Whether `text` is a few words only; where they stand without spaces, two characters count as one."""
    spaced = text.split()
    if len(spaced) > 1 or text.isascii():
        return len(spaced) <= words_at_most
    return len(text) <= 2 * words_at_most


def text_of(tracker: Tracker) -> str:
    """The latest message as typed."""
    return tracker.latest_message.get("text") or ""


def response_before(tracker: Tracker) -> str | None:
    """The name of the last response before the latest message."""
    events = reversed(tracker.events)
    for event in events:
        if event["event"] == "user":
            break
    for event in events:
        if event["event"] == "bot":
            name: str | None = (event.get("metadata") or {}).get("utter_action")
            return name
    return None
