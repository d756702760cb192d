"""What is told of parcels: where they are, when they come, and how old the carrier's word is."""

from __future__ import annotations

from typing import Any

from rasa_sdk.executor import CollectingDispatcher

from actions.dialogue import PERSON
from actions.matters import Choice
from actions.shop_access import today
from actions.tracking import FRESH, carrier_answer, minutes_old
from shop.parcel_cards import parcel_card
from shop.services.parcels import OrderTracking, Parcel

UNDER_WAY = frozenset({"placed", "paid", "packed", "shipped", "in_customs", "delayed", "partly_delivered"})
# Parcels that will not come any nearer: no expected day, no last place.
AT_REST = frozenset({"delivered", "lost", "returned_to_sender", "available_for_pickup"})


def tell_order(dispatcher: CollectingDispatcher, tracking: OrderTracking, choices: list[Choice]) -> None:
    """One message for each parcel, or one about an order without any; the `choices` below the last."""
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
        below = choices if parcel is tracking.parcels[-1] else []
        state = f"utter_parcel_{parcel.status}"
        doubt = _doubt(parcel)
        dispatcher.utter_message(
            response=doubt or state,
            also=[*([state] if doubt else []), *_details(parcel, tracking)],
            card=parcel_card(parcel, tracking),
            choices=[*below, *([PERSON] if doubt and PERSON not in choices else [])],
            **values_of(parcel, tracking),
        )


def age_of(parcel: Parcel) -> list[str]:
    """A sentence about how old the carrier's word is, where that is not of today's hour."""
    old = minutes_old(parcel)
    return ["utter_parcel_as_of"] if old is not None and old >= FRESH.total_seconds() / 60 else []


def _doubt(parcel: Parcel) -> str | None:
    """What goes before the state of a parcel of which the carrier says nothing now."""
    answer = carrier_answer(parcel)
    if answer == "unknown":
        return "utter_carrier_unknown_number"
    if answer == "unanswered":
        return "utter_carrier_silent" if parcel.as_of else "utter_carrier_silent_own"
    return None


def _details(parcel: Parcel, tracking: OrderTracking) -> list[str]:
    # Who hears that the carrier is silent has heard how old its word is.
    age = age_of(parcel) if _doubt(parcel) != "utter_carrier_silent" else []
    if parcel.status in AT_REST:
        return age
    details = ["utter_parcel_last_place"] if parcel.last_place else []
    if parcel.expected_to and parcel.expected_to >= today():
        details.append(_expectation(parcel))
    return [*details, *age, *(["utter_parcel_late"] if tracking.days_late else [])]


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


def values_of(parcel: Parcel, tracking: OrderTracking) -> dict[str, Any]:
    """All that a sentence about the parcel may want to say."""
    old = minutes_old(parcel)
    values = {
        "order_number": parcel.order_number,
        "carrier": parcel.carrier_name,
        "place": parcel.last_place,
        "from_on": parcel.expected_from and parcel.expected_from.isoformat(),
        "to_on": parcel.expected_to and parcel.expected_to.isoformat(),
        "delivered_on": parcel.delivered_at and parcel.delivered_at.date().isoformat(),
        "days": tracking.days_late,
        "tracking_number": parcel.tracking_number,
        "age": None if old is None else {"minutes_ago": old},
    }
    return {name: value for name, value in values.items() if value is not None}
