"""Orders on their way."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.dialogue import PERSON, Answer, Question, entity, intent_of, settled
from actions.matters import FORMS, TROUBLES
from actions.second_request import is_taken_up
from actions.shop_access import ask_shop, is_signed_in, language_of, shopper_of, today
from actions.whose_order import OrderForm, ask_order_email, ask_which_order, orders_of, tell_unfound
from shop.services.parcels import OrderTracking, Parcel, track_order

UNDER_WAY = frozenset({"placed", "paid", "packed", "shipped", "in_customs", "delayed", "partly_delivered"})
# Parcels that will not come any nearer: no expected day, no last place.
AT_REST = frozenset({"delivered", "lost", "returned_to_sender", "available_for_pickup"})
OTHER_ORDER = {"title": "button_other_order", "payload": '/ask_shipping_status{"order_choice": "other"}'}


class ValidateParcelForm(OrderForm):
    """Finds the order whose parcel is asked for."""

    form = "parcel_form"
    slots = ("order_number", "order_email")
    then = "action_tell_parcel"

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


class ActionTellParcel(Answer):
    """Where the parcels of the order are."""

    action = "action_tell_parcel"

    async def answer(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        if outcome := tracker.get_slot("outcome"):
            return [*tell_unfound(dispatcher, outcome), *settled(), matter_of(tracker)]
        number = tracker.get_slot("order_number")
        tracking = await ask_shop(
            track_order, shopper_of(tracker), number, today=today(), language=language_of(tracker)
        )
        matter = matter_of(tracker)
        tell_order(
            dispatcher,
            tracking,
            others=await self._others(tracker, number),
            troubled=matter["value"] in TROUBLES,
        )
        return [*settled(), SlotSet("current_order", number), matter]

    async def _others(self, tracker: Tracker, number: str) -> bool:
        orders = await orders_of(tracker) if is_signed_in(tracker) else []
        return any(order.status in UNDER_WAY and order.order_number != number for order in orders)


def matter_of(tracker: Tracker) -> EventType:
    """What the shopper came with, such as a late parcel, for the agent who may take over."""
    intent = None if is_taken_up(tracker) else intent_of(tracker)
    known = tracker.get_slot("matter")
    about_parcels = [matter for matter in (intent, known) if FORMS.get(matter or "") == "parcel_form"]
    return SlotSet("matter", (about_parcels or ["ask_shipping_status"])[0])


def tell_order(
    dispatcher: CollectingDispatcher, tracking: OrderTracking, *, others: bool, troubled: bool
) -> None:
    """One message for each parcel, or one about an order without any; `others` are under way as well.

    Who came with bad news (`troubled`), or has a late parcel, is offered a person.
    """
    person = [PERSON] if tracking.days_late or troubled else []
    choices = [*([OTHER_ORDER] if others else []), *person]
    if not tracking.parcels:
        dispatcher.utter_message(
            response=f"utter_order_{tracking.order.status}",
            also=_promise(tracking),
            choices=choices,
            order_number=tracking.order.order_number,
            promised_on=tracking.promised_by and tracking.promised_by.isoformat(),
            days=tracking.days_late,
        )
    for parcel in tracking.parcels:
        dispatcher.utter_message(
            response=f"utter_parcel_{parcel.status}",
            also=_details(parcel, tracking),
            card=parcel_card(parcel, tracking),
            choices=choices,
            **_values(parcel, tracking),
        )


def _details(parcel: Parcel, tracking: OrderTracking) -> list[str]:
    if parcel.status in AT_REST:
        return []
    details = ["utter_parcel_last_place"] if parcel.last_place else []
    if parcel.expected_to and parcel.expected_to >= today():
        details.append(_expectation(parcel))
    return details + (["utter_parcel_late"] if tracking.days_late else [])


def _expectation(parcel: Parcel) -> str:
    if parcel.expected_from in (None, parcel.expected_to):
        return "utter_parcel_expected_day"
    # "Between yesterday and Friday" is no way to speak.
    return "utter_parcel_expected_by" if parcel.expected_from <= today() else "utter_parcel_expected_between"


def _promise(tracking: OrderTracking) -> list[str]:
    if tracking.days_late:
        return ["utter_parcel_late"]
    coming = tracking.order.status in UNDER_WAY and tracking.promised_by
    return ["utter_order_promised"] if coming else []


def _values(parcel: Parcel, tracking: OrderTracking) -> dict[str, Any]:
    values = {
        "order_number": parcel.order_number,
        "carrier": parcel.carrier_name,
        "place": parcel.last_place,
        "from_on": parcel.expected_from and parcel.expected_from.isoformat(),
        "to_on": parcel.expected_to and parcel.expected_to.isoformat(),
        "delivered_on": parcel.delivered_at and parcel.delivered_at.date().isoformat(),
        "days": tracking.days_late,
    }
    return {name: value for name, value in values.items() if value is not None}


def parcel_card(parcel: Parcel, tracking: OrderTracking) -> dict[str, Any]:
    """The parcel as the page draws it: carrier, events newest first, what is expected."""
    expected = (
        {
            "from": (parcel.expected_from or parcel.expected_to).isoformat(),
            "to": parcel.expected_to.isoformat(),
        }
        if parcel.expected_to
        else None
    )
    return {
        "type": "parcel",
        "order_number": parcel.order_number,
        "carrier": parcel.carrier,
        "carrier_name": parcel.carrier_name,
        "tracking_number": parcel.tracking_number,
        "status": parcel.status,
        "expected": expected,
        "promised_by": tracking.promised_by.isoformat() if tracking.promised_by else None,
        "last_place": parcel.last_place,
        "events": [
            {
                "code": event.code,
                "at": event.at.strftime("%Y-%m-%dT%H:%M:%SZ"),
                "place": event.place,
                "country": event.country,
            }
            for event in parcel.events
        ],
        "url": None,
    }
