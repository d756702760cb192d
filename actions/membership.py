"""Points, tiers, referrals, and what is left on a gift card."""

from __future__ import annotations

from rasa_sdk import Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.countries import home_of, language_and_text, remember
from actions.dialogue import PERSON, Answer
from actions.shop_access import ask_shop, is_signed_in, look_up, shopper_of, today
from actions.term_words import MEMBERSHIP_ASPECTS, aspects_asked
from shop.errors import GiftCardNotFound, NotAMember, TooManyGuesses
from shop.numbers import find_gift_card_code, looks_like_gift_card_code
from shop.services.gift_cards import GiftCard, gift_card
from shop.services.memberships import Club, Membership, Tier, club, membership, store_credits

INTENT = "ask_membership"


class ActionTellMembership(Answer):
    """A gift card by its code, a member's own points, or how the club, referrals and gift cards work."""

    action = "action_tell_membership"

    async def answer(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        language, text = language_and_text(tracker)
        if looks_like_gift_card_code(text):
            return [
                *await self._tell_gift_card(dispatcher, tracker, text),
                *remember(tracker, INTENT, ["gift_card"]),
            ]
        asked = aspects_asked(text, MEMBERSHIP_ASPECTS, language)
        terms = club((await home_of(tracker)).currency)
        if "gift_card" in asked:
            dispatcher.utter_message(
                response="utter_gift_card_ask", also=["utter_gift_card_terms"], years=terms.gift_card_years
            )
        elif "credit" in asked and not {"points", "referral", "tiers"} & set(asked):
            await self._tell_credits(dispatcher, tracker)
        else:
            await self._tell_club(dispatcher, tracker, asked, terms)
        return remember(tracker, INTENT, asked)

    async def _tell_gift_card(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, text: str
    ) -> list[EventType]:
        if find_gift_card_code(text) is None:
            dispatcher.utter_message(response="utter_gift_card_unreadable")
            return []
        try:
            card = await ask_shop(gift_card, shopper_of(tracker), text, conversation_id=tracker.sender_id)
        except GiftCardNotFound:
            dispatcher.utter_message(response="utter_gift_card_unknown", choices=[PERSON])
            return []
        except TooManyGuesses:
            dispatcher.utter_message(response="utter_gift_card_too_many")
            return [SlotSet("handoff_reason", "failed")]
        tell_gift_card(dispatcher, card)
        return []

    async def _tell_credits(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> None:
        kept = await look_up(store_credits, shopper_of(tracker), today=today())
        for credit in kept:
            dispatcher.utter_message(
                response="utter_membership_credit",
                balance=credit.amount.as_data(),
                until_on=credit.last_day.isoformat(),
            )
        if not kept:
            signed_in = is_signed_in(tracker)
            dispatcher.utter_message(
                response="utter_membership_no_credit" if signed_in else "utter_membership_credit_sign_in",
                also=["utter_gift_card_ask"],
            )

    async def _tell_club(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, asked: list[str], terms: Club
    ) -> None:
        own = await own_membership(tracker)
        if "referral" in asked:
            dispatcher.utter_message(
                response="utter_membership_referral_own" if own else "utter_membership_referral",
                code=own.referral_code if own else "",
                points=terms.referral_points,
            )
        elif own is None:
            tell_programme(dispatcher, terms, signed_in=is_signed_in(tracker))
        else:
            tell_own(dispatcher, own)


async def own_membership(tracker: Tracker) -> Membership | None:
    """What the signed-in shopper has in the club; None for a guest and for who is not in it."""
    if not is_signed_in(tracker):
        return None
    try:
        return await look_up(membership, shopper_of(tracker), today=today())
    except NotAMember:
        return None


def tell_own(dispatcher: CollectingDispatcher, own: Membership) -> None:
    """Points and what they are worth, the tier, the way to the next one, and what runs out soon."""
    dispatcher.utter_message(
        response="utter_membership_points",
        also=[
            "utter_membership_tier",
            "utter_membership_next_tier" if own.next_tier else "utter_membership_top_tier",
            *(["utter_membership_expiring"] if own.expiring else []),
        ],
        points=own.points,
        worth=own.worth.as_data(),
        tier=tier_name(own.tier),
        percent=own.tier.percent,
        next_tier=tier_name(own.next_tier) if own.next_tier else "",
        missing=own.missing,
        expiring=own.expiring,
        **({"until_on": own.expiring_on.isoformat()} if own.expiring_on else {}),
    )


def tell_programme(dispatcher: CollectingDispatcher, terms: Club, *, signed_in: bool) -> None:
    """How the club works, and what a shopper must do to hear of her own points."""
    _, silver, gold = terms.tiers
    dispatcher.utter_message(
        response="utter_membership_programme",
        also=[
            "utter_membership_tiers",
            "utter_membership_join" if signed_in else "utter_membership_sign_in",
        ],
        spend=terms.spend.as_data(),
        worth=terms.hundred_points.as_data(),
        months=terms.valid_months,
        silver_points=silver.from_points,
        silver_percent=silver.percent,
        gold_points=gold.from_points,
        gold_percent=gold.percent,
    )


def tier_name(tier: Tier) -> dict[str, list[str]]:
    """A tier as the sentences take it."""
    return {"sentences": [f"tier_{tier.name}"]}


def tell_gift_card(dispatcher: CollectingDispatcher, card: GiftCard) -> None:
    """What is left, until when; or that nothing is."""
    expired = card.last_day < today()
    if expired:
        response = "utter_gift_card_expired"
    else:
        response = "utter_gift_card_balance" if card.balance.amount else "utter_gift_card_empty"
    dispatcher.utter_message(
        response=response,
        choices=[PERSON] if expired else [],
        ending=card.ending,
        balance=card.balance.as_data(),
        until_on=card.last_day.isoformat(),
    )
