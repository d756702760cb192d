"""Which coupon code a message holds: one that was recognised, the shop's own in any case, or a lone word."""

from __future__ import annotations

import re

from rasa_sdk import Tracker

from actions.dialogue import entity, intent_of, text_of
from actions.shop_access import language_of, look_up
from actions.wishes import read
from shop.services.promotions import public_code_in

MATTER = "ask_promotion"
_WITH_DIGIT = re.compile(r"\W*((?=[^\s\d]*\d)[A-Za-z0-9_-]{4,24})\W*", re.ASCII)
_WORD = re.compile(r"\W*([A-Za-z][A-Za-z0-9_-]{4,23})\W*", re.ASCII)


async def coupon_code_of(tracker: Tracker) -> str | None:
    """The coupon code in the latest message; where codes are the matter, a lone word may be one too."""
    if found := entity(tracker, "coupon_code"):
        return str(found)
    under_way = tracker.get_slot("matter") == MATTER
    if not (under_way or intent_of(tracker) == MATTER):
        return None
    lone = under_way and not tracker.latest_message.get("entities")
    if lone and (bare := _WITH_DIGIT.fullmatch(text_of(tracker))):
        return bare[1]
    if public := await look_up(public_code_in, text_of(tracker)):
        return public
    word = _WORD.fullmatch(text_of(tracker)) if lone else None
    names_goods = read(text_of(tracker), [], language_of(tracker)).says_something
    unclear = intent_of(tracker) in ("nlu_fallback", "inform", MATTER)
    return word[1] if word and unclear and not names_goods else None
