"""Which order is meant, and whether this shopper may see it. For all forms about orders."""

# ruff: noqa: ARG002 - Rasa's interface names the arguments, needed or not.

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import Any, ClassVar

from rasa_sdk import Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.choosing import chosen_order
from actions.dialogue import (
    LEAVES,
    PERSON,
    REQUESTED,
    STOP,
    ShopForm,
    entity,
    intent_of,
    offer_person,
    opens_form,
    text_of,
)
from actions.last_words import last_response
from actions.other_order import IDENTITY, asks_elsewhere, means_other_order, names_other_order, order_before
from actions.shop_access import (
    Enquiry,
    ask_shop,
    is_signed_in,
    language_of,
    look_up,
    look_up_ahead,
    may_see,
    shopper_of,
    today,
)
from shop.errors import OrderNotFound, TooManyGuesses
from shop.numbers import normalise_order_number
from shop.services.identity import find_order_number, owner_seen_by, prove_order, read_order_number
from shop.services.orders import OrderSummary, list_orders
from shop.services.parcels import find_by_tracking_number

ORDERS_SHOWN = 5
# The question under which the orders before the newest are shown.
ASKS_OLDER = "utter_ask_older_order"
WRONG_PAIRS_ALLOWED = 2
UNFOUND = {
    "not_found": "utter_order_not_found_person",
    "too_many_codes": "utter_too_many_codes_person",
    "code_unsent": "utter_mail_failed_person",
}


class OrderForm(ShopForm, ABC):
    """Finds the order: by itself for who is signed in, with order number and e-mail for a guest."""

    further: ClassVar[tuple[str, ...]] = ()

    async def required_slots(
        self,
        domain_slots: list[str],
        dispatcher: CollectingDispatcher,
        tracker: Tracker,
        domain: dict[str, Any],
    ) -> list[str]:
        """The e-mail address only where the order is still to be proved."""
        number = tracker.get_slot("order_number")
        proved = is_signed_in(tracker) or (number is not None and may_see(tracker, number))
        return ["order_number", *([] if proved else ["order_email"]), *self.further]

    async def extract_order_number(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> dict[str, Any]:
        """The order chosen in words, or the one that goes without saying."""
        if tracker.get_slot("order_number"):
            return {}
        number = (
            await number_in_text(tracker)
            or await self._by_tracking_number(tracker)
            or await order_in_words(tracker)
            or (None if means_other_order(tracker) else await self.obvious_order(tracker))
        )
        return {"order_number": number} if number else {}

    async def validate_order_number(
        self, value: str, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> dict[str, Any]:
        """An order number as the shop writes it; of who is signed in, one of her own."""
        read = Enquiry(read_order_number, str(value))
        hers = Enquiry(owner_seen_by, shopper_of(tracker), str(value))
        signed_in = is_signed_in(tracker)
        await look_up_ahead(read, *([hers] if signed_in else []))
        number = await look_up(read)
        if number is None:
            dispatcher.utter_message(response="utter_order_number_unreadable", given=str(value)[:40])
            return {"order_number": None}
        if signed_in:
            try:
                await look_up(hers)
            except OrderNotFound:
                dispatcher.utter_message(response="utter_order_not_found")
                return {"order_number": None}
        return {"order_number": number}

    def validate_order_email(
        self, value: str, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> dict[str, Any]:
        """Any address: only together with the number it proves something."""
        return {"order_email": str(value)[:254]}

    async def check(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> dict[str, Any]:
        """Prove a guest's order by number and e-mail. Any wrong pair gets the same answer."""
        number, email = tracker.get_slot("order_number"), tracker.get_slot("order_email")
        if has_unreadable_email(tracker):
            dispatcher.utter_message(response="utter_order_email_unreadable")
        if is_signed_in(tracker) or not number or not email or may_see(tracker, number):
            return {}
        try:
            await ask_shop(prove_order, order_number=number, email=email, conversation_id=tracker.sender_id)
        except TooManyGuesses:
            return {"outcome": "too_many_guesses"}
        except OrderNotFound:
            return self._wrong_pair(dispatcher, tracker)
        return {"proven_orders": [*(tracker.get_slot("proven_orders") or []), number]}

    def _wrong_pair(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> dict[str, Any]:
        failures = (tracker.get_slot("proof_failures") or 0) + 1
        if failures >= WRONG_PAIRS_ALLOWED:
            return {"outcome": "not_found"}
        dispatcher.utter_message(response="utter_order_not_found")
        return {"order_number": None, "order_email": None, "proof_failures": failures}

    async def get_extraction_events(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[EventType]:
        """A "no" that names another order answers no question about the first."""
        if self._names_another(tracker):
            tracker.slots.update(dict.fromkeys((REQUESTED, *self.further)))
        events: list[EventType] = await super().get_extraction_events(dispatcher, tracker, domain)
        return events

    async def get_validation_events(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[EventType]:
        """Forgets what was settled for one order where the message turns to another."""
        if self.is_correction(tracker):
            changes = dict.fromkeys((*self.slots, "current_order"))
            tracker.slots.update(changes)
            return [SlotSet(slot, None) for slot in changes]
        forgotten = [SlotSet(slot, None) for slot in self.further] if self._names_another(tracker) else []
        return [*forgotten, *await super().get_validation_events(dispatcher, tracker, domain)]

    async def is_interrupted(self, tracker: Tracker) -> bool:
        """Of another order than the form's nothing is looked up before it was found to be hers."""
        if not self._names_another(tracker):
            return await super().is_interrupted(tracker)
        intent = intent_of(tracker)
        return intent in LEAVES or (opens_form(tracker) and not self.is_about(intent))

    def before(self, tracker: Tracker) -> dict[str, Any]:
        """The form's own order, where the message names another."""
        return {"order_number": order_before(tracker)} if self._names_another(tracker) else {}

    def _names_another(self, tracker: Tracker) -> bool:
        """Whether the message names another order than the form was about: "no, I meant SO-1234566"."""
        named, before = entity(tracker, "order_number"), order_before(tracker)
        return bool(named and before) and normalise_order_number(str(named)) not in (None, before)

    def is_left_for(self, tracker: Tracker, other: str | None) -> bool:
        """Who is asked which order, and names one for another matter, has left this one."""
        asked = tracker.get_slot(REQUESTED) == "order_number"
        return (asked and bool(entity(tracker, "order_number"))) or super().is_left_for(tracker, other)

    def is_correction(self, tracker: Tracker) -> bool:
        """Whether the latest message says that it is about another order than the one at hand."""
        beyond = tracker.get_slot(REQUESTED) not in (None, *IDENTITY)
        return beyond and bool(tracker.get_slot("order_number")) and names_other_order(tracker)

    async def _by_tracking_number(self, tracker: Tracker) -> str | None:
        tracking_number = tracker.get_slot("tracking_number")
        if not tracking_number:
            return None
        try:
            found = await look_up(
                find_by_tracking_number, shopper_of(tracker), tracking_number, today=today()
            )
        except OrderNotFound:
            return None
        return found.order.order_number

    @abstractmethod
    async def obvious_order(self, tracker: Tracker) -> str | None:
        """The only order that can be meant, or None when there are several or nobody is signed in."""

    async def is_answer(self, tracker: Tracker, slot: str | None) -> bool:
        """An order number, a tracking number or an address is always to the point here."""
        details = ("order_number", "tracking_number", "email")
        if has_unreadable_email(tracker) or any(entity(tracker, name) for name in details):
            return True
        return await number_in_text(tracker) is not None

    async def is_choice(self, tracker: Tracker, slot: str | None) -> bool:
        """One of the orders shown, in words."""
        if slot != "order_number" or (asks_elsewhere(tracker) and not self.is_about(intent_of(tracker))):
            return False
        return means_other_order(tracker) or await order_in_words(tracker) is not None


async def ask_which_order(dispatcher: CollectingDispatcher, tracker: Tracker, response: str) -> None:
    """Show the orders of who is signed in under `response`; ask a guest for number and e-mail at once."""
    orders = await orders_of(tracker) if is_signed_in(tracker) else []
    again = (tracker.get_slot("asked") or {}).get("times", 0) > 1
    if orders and again and (intent_of(tracker) == "deny" or means_other_order(tracker)):
        await _show_older_orders(dispatcher, tracker, orders)
    elif has_no_answer(tracker, "order_number"):
        dispatcher.utter_message(response="utter_ask_order_number_help", choices=[PERSON, STOP])
    elif orders:
        dispatcher.utter_message(response=response, card=orders_card(orders))
    elif tracker.get_slot("tracking_number"):
        dispatcher.utter_message(response="utter_ask_order_for_tracking_number")
    elif tracker.get_slot("order_email"):
        dispatcher.utter_message(response="utter_ask_order_number")
    elif tracker.get_slot("proof_failures"):
        dispatcher.utter_message(response="utter_ask_order_details_again")
    else:
        dispatcher.utter_message(response="utter_ask_order_number_and_email")


async def _show_older_orders(
    dispatcher: CollectingDispatcher, tracker: Tracker, newest: list[OrderSummary]
) -> None:
    older = await orders_of(tracker, skip=ORDERS_SHOWN)
    if older:
        dispatcher.utter_message(response=ASKS_OLDER, card=orders_card(older), choices=[PERSON, STOP])
    else:
        dispatcher.utter_message(
            response="utter_no_older_order", card=orders_card(newest), choices=[PERSON, STOP]
        )


def ask_order_email(dispatcher: CollectingDispatcher, tracker: Tracker) -> None:
    """Ask a guest for the address that belongs to the order; offer a person where she does not know it."""
    if has_no_answer(tracker, "order_email"):
        dispatcher.utter_message(response="utter_ask_order_number_help", choices=[PERSON, STOP])
        return
    dispatcher.utter_message(response="utter_ask_order_email", order_number=tracker.get_slot("order_number"))


def has_no_answer(tracker: Tracker, slot: str) -> bool:
    """Whether the shopper was asked for `slot` and has just said that she can't tell."""
    asked = tracker.get_slot("asked") or {}
    return intent_of(tracker) == "deny" and asked.get("slot") == slot and asked["times"] > 1


def has_unreadable_email(tracker: Tracker) -> bool:
    """Whether an address was asked for and something like one came, which is none."""
    asked = tracker.get_slot(REQUESTED) in ("order_number", "order_email")
    return asked and "@" in text_of(tracker) and not entity(tracker, "email")


async def number_in_text(tracker: Tracker) -> str | None:
    """An order number as another shop's system writes them, which the understanding does not know."""
    return await look_up(find_order_number, text_of(tracker))


async def order_in_words(tracker: Tracker) -> str | None:
    """The order chosen among those shown, where that is what was asked."""
    return await order_chosen(tracker) if tracker.get_slot(REQUESTED) == "order_number" else None


async def order_chosen(tracker: Tracker) -> str | None:
    """Which of the orders shown the shopper means by "the second one", "the one from Monday", "the other"."""
    if not is_signed_in(tracker):
        return None
    older = last_response(tracker) == ASKS_OLDER
    shown = await orders_of(tracker, skip=ORDERS_SHOWN if older else 0)
    if means_other_order(tracker):
        others = [
            order.order_number for order in shown if order.order_number != tracker.get_slot("current_order")
        ]
        return others[0] if len(others) == 1 else None
    return chosen_order(text_of(tracker), shown, language_of(tracker), today())


async def orders_of(tracker: Tracker, *, skip: int = 0) -> list[OrderSummary]:
    """The orders this shopper may see, newest first, without the newest `skip`."""
    return await look_up(orders_asked(tracker, skip=skip))


def orders_asked(tracker: Tracker, *, skip: int = 0) -> Enquiry[list[OrderSummary]]:
    """The orders of `orders_of`."""
    return Enquiry(
        list_orders, shopper_of(tracker), limit=ORDERS_SHOWN, skip=skip, language=language_of(tracker)
    )


def orders_card(orders: list[OrderSummary]) -> dict[str, Any]:
    """Orders to choose from; choosing one gives its number as a detail."""
    return {
        "type": "orders",
        "orders": [
            {
                "order_number": order.order_number,
                "placed_on": order.placed_on.isoformat(),
                "status": order.status,
                "total": order.total.as_data(),
                "image": order.image,
                "items": order.items,
                "payload": f'/inform{{"order_number": "{order.order_number}"}}',
            }
            for order in orders
        ],
    }


def tell_unfound(dispatcher: CollectingDispatcher, outcome: str) -> list[Any]:
    """What to say and do when no order was found: offer a person, or hand over when guessing was stopped."""
    if outcome == "too_many_guesses":
        return [SlotSet("handoff_reason", "failed")]
    offer_person(dispatcher, UNFOUND.get(outcome, "utter_offer_person"))
    return []
