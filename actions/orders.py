"""Orders on their way."""

# ruff: noqa: ARG002 - Rasa's interface names the arguments, needed or not.

from __future__ import annotations

from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.dialogue import (
    PERSON,
    REQUESTED,
    Answer,
    Question,
    entity,
    intent_of,
    offer_person,
    settled,
    text_of,
)
from actions.matters import FORMS, TROUBLES
from actions.order_menu import menu_of, steps_asked
from actions.parcel_answers import UNDER_WAY, age_of, tell_order, values_of
from actions.parcel_troubles import (
    CUSTOMS,
    LATE,
    LOOK_FIRST,
    LOOKED,
    MISSING,
    cases_asked,
    cases_of,
    concerned,
    is_to_search,
    matter_meant,
    says_more,
    tell_customs_problem,
    tell_trouble,
    troubles_of,
)
from actions.second_request import is_taken_up
from actions.shop_access import (
    Enquiry,
    is_signed_in,
    language_of,
    look_up,
    look_up_ahead,
    may_see,
    shopper_of,
    today,
)
from actions.tracking import ask_carriers
from actions.whose_order import (
    OrderForm,
    ask_order_email,
    ask_which_order,
    orders_asked,
    orders_of,
    tell_unfound,
)
from shop.parcel_cards import parcel_card
from shop.services.parcels import track_order

SEARCHED_FOR = (LATE, MISSING)
STEPS = "utter_missing_steps"
# "No" and "not yet" in any language, in characters.
LONGEST_BARE_NO = 12
OTHER_ORDER = {"title": "button_other_order", "payload": '/ask_shipping_status{"order_choice": "other"}'}


class ValidateParcelForm(OrderForm):
    """Finds the order whose parcel is asked for."""

    form = "parcel_form"
    further = ("parcel_searched",)
    slots = ("order_number", "order_email", *further)
    then = "action_tell_parcel"

    async def required_slots(
        self,
        domain_slots: list[str],
        dispatcher: CollectingDispatcher,
        tracker: Tracker,
        domain: dict[str, Any],
    ) -> list[str]:
        """Whether she has looked around only where a parcel marked delivered is missing."""
        slots = await super().required_slots(domain_slots, dispatcher, tracker, domain)
        is_missing = tracker.get_slot("parcel_matter") == MISSING and may_be_told(tracker)
        cases = await cases_of(tracker, tracker.get_slot("order_number")) if is_missing else ()
        return (
            slots if is_to_search(MISSING, cases) else [slot for slot in slots if slot != "parcel_searched"]
        )

    async def check(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> dict[str, Any]:
        """Keep what she came with while details are asked for; the order's state tells what it means."""
        changes = await super().check(dispatcher, tracker)
        tracker.slots.update(changes)
        matter = told_matter(tracker)
        if may_be_told(tracker):
            await ask_carriers(tracker, tracker.get_slot("order_number"))
            matter = matter_meant(tracker, matter, await cases_of(tracker, tracker.get_slot("order_number")))
        return {**changes, "parcel_matter": matter}

    def extract_parcel_searched(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> dict[str, Any]:
        """Whether she has looked around: by button, by yes or no, or by saying again that it is gone."""
        if tracker.get_slot(REQUESTED) != "parcel_searched":
            return {}
        if chosen := entity(tracker, "parcel_searched"):
            return {"parcel_searched": chosen == "yes"}
        if intent_of(tracker) in ("affirm", *SEARCHED_FOR):
            return {"parcel_searched": True}
        # "No, it isn't there" answers no other question than "not yet" does.
        bare = len(text_of(tracker)) <= LONGEST_BARE_NO
        return {"parcel_searched": False} if intent_of(tracker) == "deny" and bare else {}

    async def obvious_order(self, tracker: Tracker) -> str | None:
        """The order spoken of just now, or the only one under way, or else the newest."""
        if entity(tracker, "order_choice") == "other" or intent_of(tracker) == "deny":
            return None
        if spoken_of := tracker.get_slot("current_order"):
            return str(spoken_of)
        orders = await orders_of(tracker) if is_signed_in(tracker) else []
        under_way = [order for order in orders if order.status in UNDER_WAY] or orders[:1]
        return under_way[0].order_number if len(under_way) == 1 else None


class ActionAskParcelFormOrderNumber(Question):
    """Which order?"""

    action = "action_ask_parcel_form_order_number"

    async def answer(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        await ask_which_order(dispatcher, tracker, "utter_ask_which_parcel")
        return []


class ActionAskParcelFormOrderEmail(Question):
    """Which address belongs to the order?"""

    action = "action_ask_parcel_form_order_email"

    async def answer(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        ask_order_email(dispatcher, tracker)
        return []


class ActionAskParcelFormParcelSearched(Question):
    """Has she looked where carriers leave parcels?"""

    action = "action_ask_parcel_form_parcel_searched"

    async def answer(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        choices = [LOOKED, LOOK_FIRST, PERSON]
        if was_told_where_to_look(tracker):
            dispatcher.utter_message(response="utter_ask_parcel_searched", choices=choices)
            return []
        tracking = await look_up(
            track_order,
            shopper_of(tracker),
            tracker.get_slot("order_number"),
            today=today(),
            language=language_of(tracker),
        )
        delivered = [found for found in tracking.parcels if found.status == "delivered"]
        parcel = delivered[-1]
        dispatcher.utter_message(
            response=STEPS,
            card=parcel_card(parcel, tracking),
            choices=choices,
            also=age_of(parcel),
            **values_of(parcel, tracking),
        )
        return []


class ActionTellParcel(Answer):
    """Where the parcels of the order are."""

    action = "action_tell_parcel"

    async def answer(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        told = told_matter(tracker)
        if outcome := tracker.get_slot("outcome"):
            return [*tell_unfound(dispatcher, outcome), *settled(), SlotSet("matter", told)]
        number = tracker.get_slot("order_number")
        await ask_carriers(tracker, number)
        tracking_asked = Enquiry(
            track_order, shopper_of(tracker), number, today=today(), language=language_of(tracker)
        )
        await look_up_ahead(
            tracking_asked,
            cases_asked(tracker, number),
            *([orders_asked(tracker)] if is_signed_in(tracker) else []),
            *([steps_asked(tracker, number)] if told not in TROUBLES else []),
        )
        tracking = await look_up(tracking_asked)
        cases = await cases_of(tracker, number)
        matter = matter_meant(tracker, told, cases)
        unjudged = bool(tracking.parcels) and not cases
        # Who was asked whether she has looked around knows where the parcel is said to be.
        if tracker.get_slot("parcel_searched") is None:
            more = matter in TROUBLES and says_more(matter, concerned(matter, cases))
            others = [OTHER_ORDER] if await self._others(tracker, number) else []
            troubles = troubles_of(number, cases) if matter not in TROUBLES else []
            person = [PERSON] if (tracking.days_late or matter in TROUBLES) and not (more or unjudged) else []
            menu = await menu_of(tracker, number) if matter not in TROUBLES else []
            tell_order(dispatcher, tracking, [*troubles, *menu, *others, *person])
        if unjudged and matter in TROUBLES:
            offer_person(dispatcher, "utter_beyond_reach")
        elif matter == CUSTOMS:
            await tell_customs_problem(dispatcher, tracker, tracking, cases)
        elif matter in TROUBLES:
            await tell_trouble(dispatcher, tracker, tracking, concerned(matter, cases))
        return [*settled(), SlotSet("current_order", number), SlotSet("matter", matter)]

    async def _others(self, tracker: Tracker, number: str) -> bool:
        orders = await orders_of(tracker) if is_signed_in(tracker) else []
        return any(order.status in UNDER_WAY and order.order_number != number for order in orders)


def was_told_where_to_look(tracker: Tracker) -> bool:
    """Whether the bot has said, for this order, where carriers leave parcels."""
    number = tracker.get_slot("order_number")
    said = [event for event in tracker.events if event["event"] == "bot"]
    steps = [event for event in said if (event.get("metadata") or {}).get("utter_action") == STEPS]
    # Of turns long past only the names of what was said are kept.
    return any(number in (event.get("text") or number) for event in steps)


def may_be_told(tracker: Tracker) -> bool:
    """Whether the order is known and this shopper's."""
    number = tracker.get_slot("order_number")
    return bool(number) and may_see(tracker, number) and not tracker.get_slot("outcome")


def told_matter(tracker: Tracker) -> str:
    """What the shopper came with, such as a late parcel; also for the agent who may take over."""
    intent = None if is_taken_up(tracker) else intent_of(tracker)
    second = tracker.get_slot("matter") if is_taken_up(tracker) else None
    known = (intent, second, tracker.get_slot("parcel_matter"), tracker.get_slot("matter"))
    about_parcels = [matter for matter in known if matter and FORMS.get(matter) == "parcel_form"]
    return about_parcels[0] if about_parcels else "ask_shipping_status"
