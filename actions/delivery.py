"""Before buying: where the shop delivers, for what, how fast, and what customs may add."""

# ruff: noqa: ARG002 - Rasa's interface names the arguments, needed or not.

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.customs import tell_customs
from actions.dialogue import (
    PERSON,
    REQUESTED,
    Answer,
    Question,
    ShopForm,
    intent_of,
    offer_person,
    settled,
)
from actions.lone_country import goes_on_with
from actions.matters import FORMS
from actions.second_request import details_of, is_taken_up
from actions.shop_access import is_signed_in, look_up, metadata_of, shopper_of, today
from shop.errors import CustomerNotFound, NotDeliveredTo
from shop.money import Money, money_of
from shop.services.customers import get_customer
from shop.services.delivery import (
    DeliveryMethod,
    DeliveryOptions,
    delivered_countries,
    delivery_options,
    ships_from,
)
from shop.services.duties import import_charges

FORM = "destination_form"
# What such an answer begins with; a country or a date right after it corrects it.
ANSWERS = ("utter_delivery_", "utter_arrives_", "utter_ships_to", "utter_not_delivered_to", "utter_customs_")
MOST_COUNTRIES = 3


@dataclass(frozen=True)
class Wish:
    """What is asked of a delivery: the matter, the day it must be there before, the goods' value."""

    question: str
    wanted_by: date | None
    value: Money | None
    assumed: bool

    @classmethod
    def from_slot(cls, told: dict[str, Any]) -> Wish:
        wanted_by, value = told.get("wanted_by"), told.get("value")
        return cls(
            question=told["question"],
            wanted_by=date.fromisoformat(wanted_by) if wanted_by else None,
            value=Money(**value) if value else None,
            assumed=bool(told.get("assumed")),
        )


class ValidateDestinationForm(ShopForm):
    """Finds the country: named, spoken of just now, the customer's own, or the page's."""

    form = FORM
    slots = ("country",)
    then = "action_tell_delivery"

    async def extract_country(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> dict[str, Any]:
        """The country named in the message, else the one that goes without saying."""
        if named := countries_named(tracker):
            return {"country": named[0]}
        asked = tracker.get_slot(REQUESTED) == "country" or intent_of(tracker) == "deny"
        if asked or tracker.get_slot("country"):
            return {}
        country = destination_of(tracker).get("country") or await home_of(tracker)
        return {"country": country} if country else {}

    def validate_country(
        self, value: str, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> dict[str, Any]:
        """Any country: of those not delivered to the answer says so."""
        return {"country": value}

    async def check(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> dict[str, Any]:
        """What else the message tells: the question, a day, a value."""
        earlier, known = destination_of(tracker), tracker.get_slot("delivery") or {}
        told = {**earlier, **known, **told_now(tracker)}
        country = tracker.get_slot("country")
        named = country in countries_named(tracker) or tracker.get_slot(REQUESTED) == "country"
        told["assumed"] = bool(country) and not named and not earlier
        told.pop("country", None)
        return {"delivery": told}

    async def is_answer(self, tracker: Tracker, slot: str | None) -> bool:
        """A country always is."""
        return bool(countries_named(tracker))


class ActionAskDestinationFormCountry(Question):
    """Which country? With all there are where that is the question, or was not answered."""

    action = "action_ask_destination_form_country"

    async def answer(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        question = (tracker.get_slot("delivery") or {}).get("question")
        again = (tracker.get_slot("asked") or {}).get("times", 0) > 1
        if question == "ask_ship_to" or again:
            dispatcher.utter_message(response="utter_ask_country_of", countries=all_countries())
        else:
            dispatcher.utter_message(response="utter_ask_country")
        return []


class ActionTellDelivery(Answer):
    """Cost, days, methods or customs, for each country named."""

    action = "action_tell_delivery"

    async def answer(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        wish = Wish.from_slot(tracker.get_slot("delivery") or told_now(tracker))
        country, matter = tracker.get_slot("country"), SlotSet("matter", wish.question)
        if not country:
            offer_person(dispatcher)
            return [*settled(), matter]
        others = [named for named in countries_named(tracker) if named != country]
        for one in [country, *others][:MOST_COUNTRIES]:
            tell(dispatcher, one, wish)
        told = {**tracker.get_slot("delivery"), "country": country}
        return [*settled(), SlotSet("destination", told), matter]


def tell(dispatcher: CollectingDispatcher, country: str, wish: Wish) -> None:
    """One message about one country."""
    hint = ["utter_country_assumed"] if wish.assumed else []
    try:
        options = delivery_options(country, today=today())
    except NotDeliveredTo:
        dispatcher.utter_message(
            response="utter_not_delivered_to",
            also=hint,
            choices=[PERSON],
            country={"country": country},
            countries=all_countries(),
        )
        return
    if wish.question == "ask_customs":
        tell_customs(dispatcher, import_charges(country, wish.value), ships_from().country, hint)
        return
    response, also = _SENTENCES[wish.question](options, wish)
    dispatcher.utter_message(response=response, also=[*also, *hint], **values_of(options, wish))


def cost_sentences(options: DeliveryOptions, wish: Wish) -> tuple[str, list[str]]:
    """What each method costs, and what is missing to have it for nothing."""
    free_from, value = options.standard.free_from, wish.value
    also = []
    if free_from and value and value.currency == free_from.currency:
        reached = value.amount >= free_from.amount
        also.append("utter_delivery_free_reached" if reached else "utter_delivery_free_missing")
    elif free_from:
        also.append("utter_delivery_free_from")
    if options.method("express"):
        also.append("utter_delivery_cost_express")
    if options.method("pickup"):
        also.append("utter_pickup_yes")
    return "utter_delivery_cost", also


def time_sentences(options: DeliveryOptions, wish: Wish) -> tuple[str, list[str]]:
    """The days of each method; where a day was named, whether it is there before."""
    customs = [] if import_charges(options.country).inside else ["utter_delivery_time_customs"]
    express = ["utter_delivery_time_express"] if options.method("express") else []
    pickup = options.method("pickup")
    elsewhere = pickup and (pickup.earliest, pickup.latest) != _days(options.standard)
    by_method = [*express, *(["utter_delivery_time_pickup"] if elsewhere else []), *customs]
    if wish.wanted_by is None:
        return "utter_delivery_time", by_method
    if wish.wanted_by < today():
        return "utter_arrives_past", ["utter_delivery_time", *by_method]
    best = options.best_before(wish.wanted_by)
    verdict = best.arrives_before(wish.wanted_by)
    if verdict == "no":
        return "utter_arrives_no", []
    if best.name == "express":
        return f"utter_arrives_express_{verdict}", customs
    return f"utter_arrives_{verdict}", customs


def ship_to_sentences(options: DeliveryOptions, _wish: Wish) -> tuple[str, list[str]]:
    """That it is delivered to, and where else than to the door."""
    boxes = {method.po_box for method in options.methods if method.name != "pickup"}
    po_box = "utter_po_box_yes" if boxes == {True} else "utter_po_box_no"
    if boxes == {True, False}:
        po_box = "utter_po_box_standard"
    pickup = "utter_pickup_yes" if options.method("pickup") else "utter_pickup_no"
    return "utter_ships_to", [po_box, pickup]


_SENTENCES = {
    "ask_shipping_cost": cost_sentences,
    "ask_delivery_time": time_sentences,
    "ask_ship_to": ship_to_sentences,
}


def _days(method: DeliveryMethod) -> tuple[date, date]:
    return method.earliest, method.latest


def values_of(options: DeliveryOptions, wish: Wish) -> dict[str, Any]:
    """The variables of all sentences about one country, methods told apart by their names."""
    values: dict[str, Any] = {"country": {"country": options.country}}
    for method in options.methods:
        values[f"{method.name}_cost"] = method.cost.as_data()
        values[f"{method.name}_from_on"] = method.earliest.isoformat()
        values[f"{method.name}_to_on"] = method.latest.isoformat()
        values[f"{method.name}_carriers"] = {"names": list(method.carriers)}
    values["first_on"] = min(method.earliest for method in options.methods).isoformat()
    if wish.wanted_by:
        values["wanted_on"] = wish.wanted_by.isoformat()
    free_from = options.standard.free_from
    if free_from:
        values["free_from"] = free_from.as_data()
    if wish.value:
        values["value"] = wish.value.as_data()
    if free_from and wish.value:
        missing = max(0, free_from.amount - wish.value.amount)
        values["missing"] = Money(missing, free_from.currency).as_data()
    return values


def all_countries() -> dict[str, list[str]]:
    """Every country delivered to, as a variable of a sentence."""
    return {"countries": list(delivered_countries())}


def told_now(tracker: Tracker) -> dict[str, Any]:
    """What the latest message says of a delivery, as JSON: only what it does say."""
    told: dict[str, Any] = {"question": question_of(tracker)}
    if intent_of(tracker) in FORMS and not is_question(intent_of(tracker)) and not is_taken_up(tracker):
        # A message of another matter that the form was put aside for.
        return told
    for detail in details_of(tracker):
        if detail["entity"] == "date":
            told["wanted_by"] = str(detail["value"])
        elif detail["entity"] == "money" and detail.get("currency"):
            told["value"] = money_of(float(detail["value"]), detail["currency"]).as_data()
    if is_question(intent_of(tracker)) and "wanted_by" not in told and not tracker.get_slot("delivery"):
        # A question of its own is not about the day of the last one.
        told["wanted_by"] = None
    return told


def question_of(tracker: Tracker) -> str:
    """Which of the four matters it is: the message's own, the one asked before, or the likeliest."""
    if is_taken_up(tracker) and is_question(tracker.get_slot("matter")):
        return str(tracker.get_slot("matter"))
    if is_question(intent := intent_of(tracker)) and not is_question(goes_on_with(tracker)):
        return str(intent)
    under_way = (tracker.get_slot("delivery") or destination_of(tracker)).get("question")
    ranked = [found["name"] for found in tracker.latest_message.get("intent_ranking") or []]
    likeliest = next(filter(is_question, ranked), "ask_ship_to")
    # Without a detail to go on with, a message that means several things is a question of its own.
    asks_anew = intent_of(tracker) == "nlu_fallback" and not details_of(tracker)
    return likeliest if asks_anew or not under_way else under_way


def is_question(intent: str | None) -> bool:
    """Whether `intent` is a matter of this form."""
    return FORMS.get(intent or "") == FORM


def destination_of(tracker: Tracker) -> dict[str, Any]:
    """The country and the wish answered last, empty before any."""
    destination: dict[str, Any] = tracker.get_slot("destination") or {}
    return destination


def countries_named(tracker: Tracker) -> list[str]:
    """The destinations in the latest message; the country that parcels come from is none beside another."""
    found = [str(detail["value"]) for detail in details_of(tracker) if detail["entity"] == "country"]
    codes = [code for code in dict.fromkeys(found) if re.fullmatch("[A-Z]{2}", code)]
    origin = ships_from().country
    return [code for code in codes if code != origin] or codes


async def home_of(tracker: Tracker) -> str | None:
    """The signed-in customer's country, else the region in the page's locale (pt-BR)."""
    shopper = shopper_of(tracker)
    if is_signed_in(tracker) and shopper.customer_id is not None:
        try:
            return (await look_up(get_customer, shopper.customer_id)).country
        except CustomerNotFound:
            return None
    locale = re.split("[-_]", str(metadata_of(tracker).get("locale") or ""))
    return next((part for part in locale[1:] if re.fullmatch("[A-Z]{2}", part)), None)


def corrects_delivery(tracker: Tracker, last_response: str | None) -> bool:
    """Whether the latest message changes what was just said of a delivery: its country, day or value.

    A bare "no" does, where the country was only assumed.
    """
    if not (last_response or "").startswith(ANSWERS):
        return False
    tells = {detail["entity"] for detail in details_of(tracker)} & {"country", "date", "money"}
    return bool(tells) or (intent_of(tracker) == "deny" and bool(destination_of(tracker).get("assumed")))
