"""Small talk, and what holds a conversation together."""

from __future__ import annotations

from rasa_sdk import Tracker
from rasa_sdk.events import ActiveLoop, EventType, FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.delivery import FORM as DESTINATION_FORM
from actions.delivery import corrects_delivery
from actions.delivery_fees import OFFERS_FEE
from actions.dialogue import (
    MAIN_TOPICS,
    PERSON,
    REQUESTED,
    Answer,
    entity,
    settled,
)
from actions.follow_ups import follow_up
from actions.last_words import last_answer, last_response
from actions.matters import FORMS, TOPICS, first_step
from actions.other_order import means_other_order
from actions.photo_answers import ask_photo_matter
from actions.photos import photos_of
from actions.rated import moment_to_rate
from actions.second_request import drop_request
from actions.shop_access import is_signed_in, metadata_of, page_sku
from actions.whose_order import order_chosen, orders_of

MEASURES = ("height", "weight", "chest", "waist", "hips", "foot_length", "size")
# Responses that ask whether a person should take over: a "yes" right after them means that.
OFFERS_A_PERSON = (
    "utter_offer_person",
    "utter_order_not_found_person",
    "utter_too_many_codes_person",
    "utter_change_refused_packed",
    "utter_address_refused_packed",
    "utter_address_refused_under_way",
    "utter_address_other_country",
    "utter_cancel_refused_lost",
    "utter_change_refused_lost",
    "utter_address_refused_lost",
    "utter_mail_failed_person",
    "utter_return_refused_",
    "utter_remedy_refused_",
    "utter_remedy_declined",
    "utter_remedy_nothing_offered",
    "utter_approval_declined",
    "utter_fee_declined",
    "utter_account_mail_failed",
    "utter_account_email_taken",
    "utter_thank_feedback",
    "utter_rated_low",
    "utter_rating_comment_low",
    "utter_return_is_overdue",
    "utter_refund_is_overdue",
    "utter_refund_lost",
    "utter_refund_closed",
    "utter_refund_more_than_paid",
    "utter_invoice_company",
    "utter_invoice_refused_cancelled",
    "utter_payment_none",
    "utter_payment_charged_twice",
    "utter_payment_amount_differs",
    "utter_payment_release_overdue",
    "utter_payment_no_order_overdue",
    "utter_product_unknown",
    "utter_product_all_facts",
    "utter_usage_none",
    "utter_usage_steps_english",
    "utter_match_terms",
    "utter_match_possible",
    "utter_match_too_far",
    "utter_match_other_currency",
    "utter_bulk_terms",
    "utter_bulk_priced",
    "utter_bulk_quote",
)
# Responses that ask whether to go on with another matter: a "yes" right after them means that.
OFFERS_A_MATTER = {
    "utter_refund_delivered": "request_return",
    "utter_refund_not_shipped": "cancel_order",
    "utter_exchange_nothing_else": "request_return",
    **dict.fromkeys(OFFERS_FEE, "request_refund"),
}
# Responses about stock: a size or a colour right after them asks for that one.
TELLS_STOCK = ("utter_in_stock", "utter_sold_out", "utter_stock_")
NO_FORM: list[EventType] = [ActiveLoop(None), SlotSet(REQUESTED, None), SlotSet("paused_form", None)]


class ActionGreet(Answer):
    """Hello, by name where the storefront says who it is."""

    action = "action_greet"

    async def answer(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        choices = [] if tracker.active_loop_name else MAIN_TOPICS
        name = (metadata_of(tracker).get("shopper") or {}).get("name")
        if is_signed_in(tracker) and name:
            dispatcher.utter_message(response="utter_greet_by_name", shopper=name, choices=choices)
        else:
            dispatcher.utter_message(response="utter_greet", choices=choices)
        return []


class ActionSayGoodbye(Answer):
    """Bye; whatever was open is closed."""

    action = "action_say_goodbye"

    async def answer(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        dispatcher.utter_message(response="utter_goodbye", rating=moment_to_rate(tracker))
        return [*NO_FORM, *settled(), drop_request(tracker)]


class ActionWelcomeThanks(Answer):
    """You're welcome; "thanks, and SO-1234566?" asks for that order."""

    action = "action_welcome_thanks"

    async def answer(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        if entity(tracker, "order_number") and not tracker.active_loop_name:
            return [FollowupAction("parcel_form")]
        dispatcher.utter_message(response="utter_welcome", rating=moment_to_rate(tracker))
        return []


class ActionAffirm(Answer):
    """A "yes" outside of any form: to what was asked, the offer of a person, else nothing in particular."""

    action = "action_affirm"
    settles = False

    async def answer(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        if (last_response(tracker) or "").startswith(OFFERS_A_PERSON):
            return [SlotSet("handoff_reason", "asked")]
        if matter := OFFERS_A_MATTER.get(last_response(tracker) or ""):
            fee = [SlotSet("wanted", {"fee": True})] if last_response(tracker) in OFFERS_FEE else []
            return [SlotSet("matter", matter), *fee, FollowupAction(first_step(matter))]
        if was_offered_a_notice(tracker):
            return [FollowupAction("notice_form")]
        dispatcher.utter_message(response="utter_what_next", choices=MAIN_TOPICS)
        return []


class ActionDeny(Answer):
    """A "no" outside of any form: after a parcel's status another order is meant, else nothing is wanted."""

    action = "action_deny"

    async def answer(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        if corrects_delivery(tracker, last_response(tracker)):
            return [FollowupAction(DESTINATION_FORM)]
        if told := await corrects_order(tracker):
            return told
        dispatcher.utter_message(response="utter_anything_else", choices=MAIN_TOPICS)
        return []


class ActionTakeDetail(Answer):
    """A detail nobody asked for: an order number is about its parcel, a measure about the page's product,
    a photo about something that is wrong.
    """

    action = "action_take_detail"

    async def answer(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        if photos_of(tracker):
            ask_photo_matter(dispatcher)
            return []
        if entity(tracker, "order_number") or entity(tracker, "tracking_number"):
            return [FollowupAction("parcel_form")]
        if corrects_delivery(tracker, last_answer(tracker)):
            return [FollowupAction(DESTINATION_FORM)]
        if was_offered_a_notice(tracker) and entity(tracker, "email"):
            return [FollowupAction("notice_form")]
        told_of_stock = (last_response(tracker) or "").startswith(TELLS_STOCK)
        if told_of_stock and (entity(tracker, "size") or entity(tracker, "colour")):
            return [
                SlotSet("product_question", {"matter": "ask_availability"}),
                FollowupAction("product_form"),
            ]
        if action := await follow_up(tracker):
            return [FollowupAction(action)]
        if any(entity(tracker, measure) for measure in MEASURES) and (
            page_sku(tracker) or tracker.get_slot("current_sku")
        ):
            return [FollowupAction("size_form")]
        if was_told_of_an_order(tracker) and (number := await order_chosen(tracker)):
            return [SlotSet("order_number", number), FollowupAction("parcel_form")]
        if means_other_order(tracker) and (told := await corrects_order(tracker)):
            return told
        dispatcher.utter_message(response="utter_what_about_it", choices=MAIN_TOPICS)
        return []


class ActionStop(Answer):
    """Leave whatever is open, kindly."""

    action = "action_stop"

    async def answer(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        dispatcher.utter_message(response="utter_stopped", choices=MAIN_TOPICS)
        return [*NO_FORM, *settled(), drop_request(tracker)]


class ActionDecline(Answer):
    """Not for a shop assistant."""

    action = "action_decline"

    async def answer(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        choices = [] if tracker.active_loop_name else MAIN_TOPICS
        dispatcher.utter_message(response="utter_out_of_scope", choices=choices)
        return []


class ActionSayWho(Answer):
    """A program, and honest about it."""

    action = "action_say_who"

    async def answer(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        dispatcher.utter_message(
            response="utter_who_i_am", choices=[] if tracker.active_loop_name else [PERSON]
        )
        return []


class ActionExplainHelp(Answer):
    """What can be asked, with the main topics as buttons."""

    action = "action_explain_help"

    async def answer(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        choices = [] if tracker.active_loop_name else MAIN_TOPICS
        dispatcher.utter_message(response="utter_what_i_can_do", choices=choices)
        return []


class ActionChangeLanguage(Answer):
    """Go on in the language the worker has settled on, with what was under way."""

    action = "action_change_language"

    async def answer(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        choices = [] if tracker.active_loop_name else MAIN_TOPICS
        dispatcher.utter_message(response="utter_language_changed", choices=choices)
        return []


async def corrects_order(tracker: Tracker) -> list[EventType]:
    """What goes on with another order than the one spoken of; empty where none was, or there is no other."""
    if not (was_told_of_an_order(tracker) or means_other_order(tracker)) or not is_signed_in(tracker):
        return []
    if not tracker.get_slot("current_order") or len(await orders_of(tracker)) < 2:
        return []
    matter = tracker.get_slot("matter") or ""
    about_orders = TOPICS.get(matter) in ("orders", "aftersales") and not was_told_of_an_order(tracker)
    form = FORMS.get(matter) if about_orders else None
    return [SlotSet("current_order", None), FollowupAction(form or "parcel_form")]


def was_told_of_an_order(tracker: Tracker) -> bool:
    """Whether the bot's last words were about an order or its parcel."""
    return (last_response(tracker) or "").startswith(("utter_parcel_", "utter_order_"))


def was_offered_a_notice(tracker: Tracker) -> bool:
    """Whether the bot has just offered to tell when something is back in stock."""
    told = (last_response(tracker) or "").startswith("utter_sold_out")
    return told and bool(tracker.get_slot("notice_variants"))
