"""Details nobody asked for that go on with what was spoken of: another country, a code, a gift card."""

from __future__ import annotations

import re

from rasa_sdk import Tracker

from actions.choosing import is_brief
from actions.dialogue import entity, text_of
from actions.matters import first_step
from shop.numbers import looks_like_gift_card_code

# Matters whose answer depends on the country alone.
BY_COUNTRY = frozenset({"ask_payment_methods", "ask_return_policy", "ask_warranty", "ask_promotion"})


_BARE_CODE = re.compile(r"\W*((?=[^\s\d]*\d)[A-Za-z0-9_-]{4,24})\W*", re.ASCII)


def coupon_code_of(tracker: Tracker) -> str | None:
    """The coupon code in the latest message; with promotions as the matter also a lone word with a digit."""
    found = entity(tracker, "coupon_code")
    if found or tracker.get_slot("matter") != "ask_promotion":
        return found and str(found)
    bare = _BARE_CODE.fullmatch(text_of(tracker))
    return bare[1] if bare and not tracker.latest_message.get("entities") else None


def follow_up(tracker: Tracker) -> str | None:
    """The action that makes use of the latest message's detail; None where it stands for nothing here."""
    if looks_like_gift_card_code(text_of(tracker)):
        return first_step("ask_membership")
    if coupon_code_of(tracker):
        return first_step("ask_promotion")
    matter = tracker.get_slot("matter")
    if matter == "report_account_problem" and entity(tracker, "email"):
        return first_step(matter)
    if entity(tracker, "country") and matter in BY_COUNTRY and is_brief(text_of(tracker)):
        return first_step(matter)
    return None
