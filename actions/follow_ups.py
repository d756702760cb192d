"""Details nobody asked for that go on with what was spoken of: another country, a code, a gift card."""

from __future__ import annotations

from rasa_sdk import Tracker

from actions.choosing import is_brief
from actions.coupon_codes import coupon_code_of
from actions.dialogue import entity, text_of
from actions.lone_country import BY_COUNTRY, DESTINATIONS, only_names_country
from actions.matters import FORMS, first_step
from shop.numbers import looks_like_gift_card_code


async def follow_up(tracker: Tracker) -> str | None:
    """The action that makes use of the latest message's detail; None where it stands for nothing here."""
    if looks_like_gift_card_code(text_of(tracker)):
        return first_step("ask_membership")
    if await coupon_code_of(tracker):
        return first_step("ask_promotion")
    matter = tracker.get_slot("matter")
    if matter == "report_account_problem" and entity(tracker, "email"):
        return first_step(matter)
    ranking = tracker.latest_message.get("intent_ranking") or []
    likeliest = next((found["name"] for found in ranking if found["name"] != "nlu_fallback"), "")
    about_delivery = FORMS.get(likeliest) == DESTINATIONS and not only_names_country(tracker)
    if (
        entity(tracker, "country")
        and matter in BY_COUNTRY
        and is_brief(text_of(tracker))
        and not about_delivery
    ):
        return first_step(matter)
    return None
