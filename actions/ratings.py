"""Ratings: thanks for the stars, takes the words that explain them, and offers help where they are few."""

from __future__ import annotations

from rasa_sdk import Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.dialogue import PERSON, Answer, entity, text_of
from actions.matters import about_order, reading
from actions.rated import (
    BEST,
    TAKE_COMMENT,
    TAKE_RATING,
    is_typed,
    response_before,
    sounds_like,
    typed_score,
)
from actions.shop_access import metadata_of

RESPONSES = {
    1: "utter_rated_low",
    2: "utter_rated_low",
    3: "utter_rated_fair",
    4: "utter_rated_good",
    5: "utter_rated_best",
}
LOW = "utter_rated_low"
# What a delivered order that pleased nobody may need.
HELP_WITH_ORDER = ("report_damaged_item", "report_wrong_item", "request_return")


class ActionTakeRating(Answer):
    """Stars, pressed or typed. The desk has pressed ones already; typed ones travel with the answer."""

    action = TAKE_RATING
    holds = True
    settles = False

    async def answer(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        typed = is_typed(tracker)
        score = typed_score(text_of(tracker)) if typed else pressed_score(tracker)
        if score is None:
            dispatcher.utter_message(response="utter_rating_unreadable")
            return []
        order = order_rated(tracker)
        rating = {"score": score, "order_number": order} if typed else None
        if tracker.active_loop_name:
            # A question of ours is open, and a second one would be in its way.
            dispatcher.utter_message(response="utter_rating_noted", rating=rating)
            return []
        response = RESPONSES[score]
        if response != LOW:
            dispatcher.utter_message(response=response, rating=rating)
        elif order is None:
            dispatcher.utter_message(response=LOW, rating=rating, choices=[PERSON])
        else:
            dispatcher.utter_message(
                response="utter_rated_low_order",
                order_number=order,
                rating=rating,
                choices=[*(about_order(matter, order) for matter in HELP_WITH_ORDER), PERSON],
            )
        return [SlotSet("current_order", order)] if order else []


class ActionTakeRatingComment(Answer):
    """Words right after the stars are kept with them; a matter they sound like is offered as a button."""

    action = TAKE_COMMENT
    holds = True
    settles = False

    async def answer(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        matter = sounds_like(tracker)
        low = (response_before(tracker) or "").startswith(LOW)
        dispatcher.utter_message(
            response="utter_rating_comment_low" if low else "utter_rating_comment",
            rating={"comment": True},
            choices=[*([reading(matter)] if matter else []), *([PERSON] if low else [])],
        )
        return []


def pressed_score(tracker: Tracker) -> int | None:
    """The number of stars that came with a button; None where it is none from 1 to 5."""
    score = entity(tracker, "rating")
    return score if type(score) is int and 1 <= score <= BEST else None


def order_rated(tracker: Tracker) -> str | None:
    """The order that the stars were asked for; None where they are for the conversation."""
    asked = metadata_of(tracker).get("rating_asked") or {}
    number = asked.get("order_number") if is_typed(tracker) else entity(tracker, "order_number")
    return str(number) if number else None
