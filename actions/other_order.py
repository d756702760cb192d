"""Which order is not meant: "no, the other one", or another one's number."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Tracker

from actions.choosing import is_brief, is_question
from actions.dialogue import (
    REPLIES,
    REQUESTED,
    SURE_OF_LEAVING,
    confidence_of,
    entity,
    intent_of,
    opens_form,
    text_of,
)
from actions.shop_access import language_of
from actions.turning_words import OTHER_ORDER
from actions.words import places

# What tells whose order it is; the other slots of a form are about what is wanted of it.
IDENTITY = ("order_number", "order_email")


def order_before(tracker: Tracker) -> str | None:
    """The order about which the form at hand had asked something before the latest message."""
    slots: dict[str, Any] = {}
    earlier = False
    for event in reversed(tracker.events):
        earlier = earlier or event["event"] == "user"
        if earlier and event["event"] == "slot":
            slots.setdefault(event["name"], event["value"])
    known = slots.get(REQUESTED) not in (None, *IDENTITY)
    return slots.get("order_number") if known else None


def names_other_order(tracker: Tracker) -> bool:
    """Whether the latest message names another order than the one at hand, without its number."""
    return 0 in _others_named(tracker)


def means_other_order(tracker: Tracker) -> bool:
    """The same, also where a mere reply says "the other one"."""
    named = _others_named(tracker)
    return 0 in named or (bool(named) and intent_of(tracker) in REPLIES | {"nlu_fallback"})


def _others_named(tracker: Tracker) -> list[int]:
    text = text_of(tracker)
    if entity(tracker, "order_number") or not is_brief(text):
        return []
    return places(text, OTHER_ORDER, language_of(tracker))


def asks_elsewhere(tracker: Tracker) -> bool:
    """Whether the latest message clearly asks about another matter, whatever words of a title it holds."""
    sure = confidence_of(tracker) >= SURE_OF_LEAVING
    return sure and opens_form(tracker) and is_question(text_of(tracker))
