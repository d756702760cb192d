"""Another address, recipient or phone for an order, or what its carrier allows."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher

from actions.address_lines import read_address
from actions.changing import ChangeForm, final_choices
from actions.dialogue import (
    LEAVES,
    PERSON,
    REQUESTED,
    STOP,
    Question,
    entity,
    intent_of,
    text_of,
)
from actions.endings import OrderEnding
from actions.matters import Choice, about_order
from actions.one_time_code import CODE
from actions.shop_access import ask_shop, look_up, shopper_of, today, turn_key
from actions.whose_order import ask_order_email, ask_which_order
from shop.errors import AddressInvalid, ChangeRefused
from shop.numbers import normalise_order_number
from shop.services.addresses import (
    AddressOptions,
    Destination,
    address_options,
    change_address,
    checked_destination,
)

NEW = "new_address"
CORRECT: Choice = {"title": "button_correct_address", "payload": '/inform{"address_choice": "again"}'}
# What is said in between and gives no address, whatever letters and digits it has.
NO_ADDRESS = LEAVES | {"affirm", "deny", "thank", "greet", "ask_bot", "ask_help", "change_language"}


class ValidateAddressForm(ChangeForm):
    """Finds the order, the new destination in one message, the proof, and asks for the final word.

    `new_address` is `{recipient, lines, phone}`, whole: what was not told is as before.
    """

    form = "address_form"
    further = (NEW, CODE, "agreed")
    slots = ("order_number", "order_email", *further)
    then = "action_change_address"

    async def is_refused(self, tracker: Tracker) -> bool:
        """Whether the order is packed, or further."""
        return (await options_of(tracker)).refusal is not None

    async def wanted(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> dict[str, Any]:
        """The destination, as soon as a message tells one; what is no address is asked for again."""
        options = await options_of(tracker)
        if entity(tracker, "address_choice") == "again":
            return {NEW: None, "agreed": None}
        requested = tracker.get_slot(REQUESTED)
        corrects = requested == "agreed" and intent_of(tracker) not in NO_ADDRESS
        if tracker.get_slot(NEW) and not (corrects and told_address(tracker, certain=True)):
            return {}
        if requested not in (NEW, "agreed") or (requested == NEW and intent_of(tracker) in NO_ADDRESS):
            told = self._opening(tracker)
        else:
            told = told_address(tracker, certain=False)
        country = entity(tracker, "country")
        if told and country and str(country) != options.country:
            return {"outcome": "other_country"}
        if not told:
            return {}
        old = options.destination
        if requested == "agreed" and (earlier := tracker.get_slot(NEW)):
            old = Destination(earlier["recipient"], tuple(earlier["lines"]), earlier["phone"])
        try:
            new = checked_destination(old, **told)
        except AddressInvalid as fault:
            dispatcher.utter_message(response=f"utter_address_fault_{fault.reason}")
            return {NEW: None, "opening": {"text": ""}}
        address = {"recipient": new.recipient, "lines": list(new.lines), "phone": new.phone}
        return {NEW: address, "agreed": None}

    def _opening(self, tracker: Tracker) -> dict[str, Any]:
        """What the first message told: a phone, or an address after a colon."""
        opening = tracker.get_slot("opening") or {}
        text = opening.get("text", "")
        for number in (word for word in text.split() if normalise_order_number(word.strip(",.;:"))):
            text = text.replace(number, " ")
        told = read_address(text, [], certain=True)
        if phone := opening.get("phone"):
            told["phone"] = str(phone)
        return told

    def may_ask_twice(self, tracker: Tracker) -> bool:
        """Streets and names read like anything."""
        return bool(tracker.get_slot(REQUESTED) != NEW)

    async def is_answer(self, tracker: Tracker, slot: str | None) -> bool:
        """Nearly anything can be a name or an address; but a question is none."""
        if slot == NEW:
            return bool(told_address(tracker, certain=False))
        return await super().is_answer(tracker, slot)

    async def is_choice(self, tracker: Tracker, slot: str | None) -> bool:
        """An address is one, whatever it was taken for."""
        if slot in (NEW, "agreed") and intent_of(tracker) not in NO_ADDRESS:
            return bool(told_address(tracker, certain=True))
        return await super().is_choice(tracker, slot)


class ActionAskAddressFormOrderNumber(Question):
    """Which order?"""

    action = "action_ask_address_form_order_number"

    async def answer(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        await ask_which_order(dispatcher, tracker, "utter_ask_which_order_to_redirect")
        return []


class ActionAskAddressFormOrderEmail(Question):
    """Which address belongs to the order?"""

    action = "action_ask_address_form_order_email"

    async def answer(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        ask_order_email(dispatcher, tracker)
        return []


class ActionAskAddressFormNewAddress(Question):
    """Where to? Everything in one message."""

    action = "action_ask_address_form_new_address"

    async def answer(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        options = await options_of(tracker)
        dispatcher.utter_message(
            response="utter_ask_new_address", order_number=options.order_number, choices=[STOP]
        )
        return []


class ActionAskAddressFormAgreed(Question):
    """Where exactly the order will go, and a yes or no."""

    action = "action_ask_address_form_agreed"

    async def answer(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        address = tracker.get_slot(NEW)
        dispatcher.utter_message(
            response="utter_ask_address_agreed",
            also=[*(["utter_address_phone"] if address["phone"] else []), "utter_ask_go_ahead"],
            choices=final_choices(CORRECT),
            order_number=tracker.get_slot("order_number"),
            **label_of(address),
        )
        return []


class ActionChangeAddress(OrderEnding):
    """Send the order elsewhere, or say what its carrier allows."""

    action = "action_change_address"
    matter = "change_address"
    ends_in = OrderEnding.ends_in | {"other_country"}

    async def tell_outcome(self, dispatcher: CollectingDispatcher, tracker: Tracker, outcome: str) -> None:
        """Left as it is, too late, or another country."""
        number = tracker.get_slot("order_number")
        if outcome == "declined":
            dispatcher.utter_message(response="utter_address_declined", order_number=number)
        elif outcome == "other_country":
            dispatcher.utter_message(
                response="utter_address_other_country",
                choices=[PERSON, about_order("cancel_order", number)],
            )
        else:
            tell_refusal(dispatcher, await options_of(tracker))

    async def act(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        """Write the new destination down."""
        address, number = tracker.get_slot(NEW), tracker.get_slot("order_number")
        try:
            await ask_shop(
                change_address,
                shopper_of(tracker),
                number,
                Destination(address["recipient"], tuple(address["lines"]), address["phone"]),
                idempotency_key=turn_key(tracker),
                today=today(),
            )
        except ChangeRefused:
            tell_refusal(dispatcher, await options_of(tracker))
        except AddressInvalid as fault:
            dispatcher.utter_message(response=f"utter_address_fault_{fault.reason}", choices=[PERSON])
        else:
            dispatcher.utter_message(
                response="utter_address_changed",
                also=["utter_address_phone"] if address["phone"] else [],
                order_number=number,
                **label_of(address),
            )
        return []


async def options_of(tracker: Tracker) -> AddressOptions:
    """Whether and how the order at hand can go elsewhere."""
    return await look_up(address_options, shopper_of(tracker), tracker.get_slot("order_number"))


def told_address(tracker: Tracker, *, certain: bool) -> dict[str, Any]:
    """Recipient, lines and phone that the latest message tells."""
    return read_address(text_of(tracker), tracker.latest_message.get("entities") or [], certain=certain)


def label_of(address: dict[str, Any]) -> dict[str, Any]:
    """The address as a sentence names it."""
    return {
        "address": ", ".join([address["recipient"], *address["lines"]]),
        "phone": address["phone"] or "",
    }


def tell_refusal(dispatcher: CollectingDispatcher, options: AddressOptions) -> None:
    """Why the address can't be changed here, and what can be done."""
    number, refusal = options.order_number, options.refusal or "closed"
    if options.redirects:
        dispatcher.utter_message(
            response="utter_address_with_carrier",
            choices=[about_order("ask_shipping_status", number), PERSON],
            order_number=number,
            carrier=options.carrier_name,
            tracking_number=options.tracking_number,
            ways={"sentences": [f"utter_redirect_{way}" for way in options.redirects]},
        )
        return
    instead = {
        "under_way": [about_order("ask_shipping_status", number)],
        "delivered": [about_order("report_missing_parcel", number), about_order("request_return", number)],
    }
    dispatcher.utter_message(
        response=f"utter_address_refused_{refusal}",
        choices=[*instead.get(refusal, []), PERSON],
        order_number=number,
    )
