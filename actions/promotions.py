"""What is off, and what a code is worth."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.countries import Home, country_names, home_of, remember
from actions.coupon_codes import coupon_code_of
from actions.dialogue import PERSON, Answer
from actions.shop_access import ask_shop, language_of, look_up, shopper_of, today
from actions.terms import sku_at_hand
from shop.errors import TooManyGuesses
from shop.money import Money, decimals
from shop.services.promotions import CouponCheck, Promotion, check_coupon, current_promotions

PROMOTIONS_SHOWN = 3
INTENT = "ask_promotion"


class ActionTellPromotions(Answer):
    """A code that was given is tried out; without one, what is off for everyone just now."""

    action = "action_tell_promotions"

    async def answer(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        home = await home_of(tracker)
        if code := await coupon_code_of(tracker):
            events = await self._tell_coupon(dispatcher, tracker, code, home)
        else:
            events = await self._tell_current(dispatcher, tracker, home)
        return [*events, *remember(tracker, INTENT, [])]

    async def _tell_current(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, home: Home
    ) -> list[EventType]:
        offers = await look_up(
            current_promotions, today=today(), country=home.country, currency=home.currency
        )
        if not offers:
            dispatcher.utter_message(response="utter_promotions_none", also=["utter_promotions_send_code"])
            return []
        dispatcher.utter_message(response="utter_promotions")
        for offer in offers[:PROMOTIONS_SHOWN]:
            tell_offer(dispatcher, offer, language_of(tracker))
        dispatcher.utter_message(response="utter_promotions_send_code")
        return []

    async def _tell_coupon(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, code: str, home: Home
    ) -> list[EventType]:
        try:
            check = await ask_shop(
                check_coupon,
                shopper_of(tracker),
                code,
                conversation_id=tracker.sender_id,
                today=today(),
                country=home.country,
                currency=home.currency,
                value=money_named(tracker),
                sku=await sku_at_hand(tracker),
            )
        except TooManyGuesses:
            dispatcher.utter_message(response="utter_coupon_too_many")
            return [SlotSet("handoff_reason", "failed")]
        tell_check(dispatcher, check, language_of(tracker))
        return []


def tell_check(dispatcher: CollectingDispatcher, check: CouponCheck, language: str) -> None:
    """What came out; a person is offered with every no."""
    offer = check.promotion
    valid = check.state == "valid"
    dispatcher.utter_message(
        response=f"utter_coupon_{check.state}",
        also=[f"utter_promotion_gives_{offer.kind}", *conditions(offer)] if offer and valid else [],
        choices=[] if valid else [PERSON],
        **{"code": check.code, **(values_of(offer, language) if offer else {})},
    )


def tell_offer(dispatcher: CollectingDispatcher, offer: Promotion, language: str) -> None:
    """One promotion in one message."""
    dispatcher.utter_message(
        response="utter_promotion_code" if offer.code else "utter_promotion_by_itself",
        also=[f"utter_promotion_gives_{offer.kind}", *conditions(offer)],
        **values_of(offer, language),
    )


def conditions(offer: Promotion) -> list[str]:
    """The sentences that say what the promotion asks for."""
    told = {
        "utter_promotion_goods": offer.categories,
        "utter_promotion_minimum": offer.minimum,
        "utter_promotion_first_order": offer.first_order_only,
        "utter_promotion_countries": offer.countries,
        "utter_promotion_until": offer.to_day,
    }
    return [sentence for sentence, applies in told.items() if applies]


def values_of(offer: Promotion, language: str) -> dict[str, Any]:
    """All that the sentences about a promotion may take."""
    values = {
        "code": offer.code,
        "percent": offer.percent,
        "amount": offer.amount and offer.amount.as_data(),
        "minimum": offer.minimum and offer.minimum.as_data(),
        "countries": country_names(offer.countries, language),
        "goods": {"sentences": [f"goods_{category}" for category in offer.categories]},
        "from_on": offer.from_day.isoformat(),
        "until_on": offer.to_day.isoformat(),
    }
    return {name: value for name, value in values.items() if value is not None}


def money_named(tracker: Tracker) -> Money | None:
    """What the shopper says her cart comes to."""
    found = [detail for detail in tracker.latest_message.get("entities") or [] if detail["entity"] == "money"]
    if not found or not found[-1].get("currency"):
        return None
    currency = str(found[-1]["currency"])
    return Money(round(float(found[-1]["value"]) * 10 ** decimals(currency)), currency)
