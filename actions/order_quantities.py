"""How many pieces of an item are wanted: by number, by word, and whether that is what is asked."""

from __future__ import annotations

import re
from typing import Any

from rasa_sdk import Tracker

from actions import words
from actions.changing import said, words_of
from actions.dialogue import REQUESTED, entity, text_of
from actions.last_words import last_answer
from actions.recommended import is_very_brief
from actions.shop_access import language_of
from actions.turning_words import QUANTITY
from shop.services.products import Product

ASKS_QUANTITY = "utter_ask_change_quantity"
# Questions that a bare number answers.
TO, AGREED = "change_to", "agreed"


def is_about_quantity(tracker: Tracker) -> bool:
    """Whether other numbers of pieces are spoken of, rather than another size."""
    if last_answer(tracker) == ASKS_QUANTITY or (tracker.get_slot(TO) or {}).get("quantity"):
        return True
    return any(words.says(text, QUANTITY, language_of(tracker)) for text in words_of(tracker) if text)


def quantity_now(tracker: Tracker, found: Product) -> int | None:
    """How many pieces the latest message asks for: also a bare number where only that can be meant."""
    told = entity(tracker, "quantity")
    counted = len(found.variants) == 1 or is_about_quantity(tracker)
    if told is None and counted and tracker.get_slot(REQUESTED) in (TO, AGREED):
        text = text_of(tracker)
        bare = re.fullmatch(r"\D{0,12}(\d{1,4})\D{0,12}", words.plain(text))
        places = words.places(text, words.COUNTS, language_of(tracker)) if is_very_brief(text) else []
        told = int(bare[1]) if bare else places[0] + 1 if len(places) == 1 else None
    return told if told is None else int(told)


def quantity_told(tracker: Tracker, found: Product, now: int) -> int | None:
    """How many pieces are wanted, where that was told: a number that is no size of the product.

    `now` is how many there are: "two instead of one" asks for two.
    """
    about_quantity = is_about_quantity(tracker)
    told: Any = quantity_now(tracker, found)
    if told is None:
        told = said(tracker, "quantity")
    if told is None and about_quantity:
        told = _in_words(tracker, now)
    try:
        count = int(told)
    except (TypeError, ValueError):
        return None
    is_size = str(count) in {variant.size for variant in found.variants}
    return None if is_size and not about_quantity else count


def _in_words(tracker: Tracker, now: int) -> int | None:
    for text in words_of(tracker):
        places = words.places(text, words.COUNTS, language_of(tracker)) if text else []
        counts = {place + 1 for place in places} - {now}
        if len(counts) == 1:
            return counts.pop()
    return None
