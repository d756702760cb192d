"""After the parcel has arrived: sending things back."""

# ruff: noqa: ARG002 - Rasa's interface names the arguments, needed or not.

from __future__ import annotations

from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.dialogue import (
    NO,
    PERSON,
    REQUESTED,
    STOP,
    YES,
    Answer,
    Question,
    entity,
    intent_of,
    settled,
    text_of,
)
from actions.shop_access import ask_shop, is_signed_in, language_of, may_see, metadata_of, shopper_of, today
from actions.whose_order import OrderForm, ask_order_email, ask_which_order, orders_of, tell_unfound
from shop.errors import ReturnRefused
from shop.services.returns import (
    FAULTS,
    RETURN_REASONS,
    ReturnableItem,
    ReturnOpened,
    ReturnOptions,
    open_return,
    returnable_items,
)

ARRIVED = frozenset({"delivered", "partly_delivered"})
EVERYTHING = "all"
SHORTEST_WORD = 4


class ValidateReturnForm(OrderForm):
    """Finds the order, its items, the reason, and asks for the final word."""

    form = "return_form"
    intent = "request_return"
    further = ("return_lines", "return_reason", "return_confirmed")
    slots = ("order_number", "order_email", *further)
    then = "action_open_return"

    async def obvious_order(self, tracker: Tracker) -> str | None:
        """The order spoken of just now, or the only one that has arrived."""
        if spoken_of := tracker.get_slot("current_order"):
            return str(spoken_of)
        orders = await orders_of(tracker) if is_signed_in(tracker) else []
        arrived = [order.order_number for order in orders if order.status in ARRIVED]
        return arrived[0] if len(arrived) == 1 else None

    async def extract_return_lines(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> dict[str, Any]:
        """The item chosen by button or by its name."""
        if chosen := entity(tracker, "return_line"):
            return {"return_lines": [chosen]}
        if tracker.get_slot(REQUESTED) != "return_lines":
            return {}
        named = items_named(text_of(tracker), (await options_of(tracker)).returnable)
        return {"return_lines": [item.line_id for item in named]} if named else {}

    async def validate_return_lines(
        self, value: list[Any], dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> dict[str, Any]:
        """Line ids of this order that may come back."""
        number = tracker.get_slot("order_number")
        if not number or not may_see(tracker, number):
            return {"return_lines": None}
        allowed = [item.line_id for item in (await options_of(tracker)).returnable]
        lines = allowed if EVERYTHING in value else [line for line in allowed if str(line) in map(str, value)]
        return {"return_lines": lines or None}

    def extract_return_reason(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> dict[str, Any]:
        """The reason chosen by button; one told in the shopper's own words is "other"."""
        if chosen := entity(tracker, "return_reason"):
            return {"return_reason": chosen}
        in_words = tracker.get_slot(REQUESTED) == "return_reason" and not entity(tracker, "return_line")
        return {"return_reason": "other"} if in_words else {}

    def validate_return_reason(
        self, value: str, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> dict[str, Any]:
        """One of the shop's reasons."""
        return {"return_reason": value if value in RETURN_REASONS else None}

    def extract_return_confirmed(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> dict[str, Any]:
        """A clear yes or no to the terms."""
        if tracker.get_slot(REQUESTED) != "return_confirmed" or intent_of(tracker) not in ("affirm", "deny"):
            return {}
        return {"return_confirmed": intent_of(tracker) == "affirm"}

    def validate_return_confirmed(
        self, value: bool, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> dict[str, Any]:
        """A no ends the matter."""
        return {"return_confirmed": value, **({} if value else {"outcome": "declined"})}

    async def check(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> dict[str, Any]:
        """Once the order is known: refuse what the policy refuses, and choose where there is no choice."""
        changes = await super().check(dispatcher, tracker)
        tracker.slots.update(changes)
        number = tracker.get_slot("order_number")
        if (
            not number
            or tracker.get_slot("outcome")
            or tracker.get_slot("return_lines")
            or not may_see(tracker, number)
        ):
            return changes
        options = await options_of(tracker)
        if not options.returnable:
            return {**changes, "outcome": "refused"}
        if len(options.items) == 1:
            return {**changes, "return_lines": [options.items[0].line_id]}
        return changes

    async def is_answer(self, tracker: Tracker, slot: str | None) -> bool:
        """While a reason is asked for, any complaint is one; else details of orders and items."""
        if slot == "return_reason":
            return intent_of(tracker) in ("complain", "nlu_fallback", "out_of_scope", "ask_size")
        if slot == "return_lines" and items_named(text_of(tracker), (await options_of(tracker)).returnable):
            return True
        return slot in ("order_number", "order_email") and await super().is_answer(tracker, slot)


class ActionAskReturnFormOrderNumber(Question):
    """Which order?"""

    action = "action_ask_return_form_order_number"

    async def answer(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        await ask_which_order(dispatcher, tracker, "utter_ask_which_order_to_return")
        return []


class ActionAskReturnFormOrderEmail(Question):
    """Which address belongs to the order?"""

    action = "action_ask_return_form_order_email"

    async def answer(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        ask_order_email(dispatcher, tracker)
        return []


class ActionAskReturnFormReturnLines(Question):
    """Which items?"""

    action = "action_ask_return_form_return_lines"

    async def answer(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        options = await options_of(tracker)
        choices = [
            {"label": item.title, "payload": f'/inform{{"return_line": "{item.line_id}"}}'}
            for item in options.returnable
        ]
        if len(choices) > 1:
            choices.append(
                {"title": "button_everything", "payload": f'/inform{{"return_line": "{EVERYTHING}"}}'}
            )
        dispatcher.utter_message(
            response="utter_ask_return_items", order_number=options.order_number, choices=choices
        )
        return []


class ActionAskReturnFormReturnReason(Question):
    """Why?"""

    action = "action_ask_return_form_return_reason"

    async def answer(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        choices = [
            {"title": f"button_reason_{reason}", "payload": f'/inform{{"return_reason": "{reason}"}}'}
            for reason in RETURN_REASONS
        ]
        dispatcher.utter_message(response="utter_ask_return_reason", choices=choices)
        return []


class ActionAskReturnFormReturnConfirmed(Question):
    """The terms, and a yes or no."""

    action = "action_ask_return_form_return_confirmed"

    async def answer(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        options = await options_of(tracker)
        items = [item for item in options.returnable if item.line_id in tracker.get_slot("return_lines")]
        dispatcher.utter_message(
            response=f"utter_ask_return_confirmed_{paid_by(items, tracker.get_slot('return_reason'))}",
            items=[item.title for item in items],
            send_by_on=min(item.send_by for item in items if item.send_by).isoformat(),
            choices=[YES, NO],
        )
        return []


class ActionOpenReturn(Answer):
    """Open the return, or say why not."""

    action = "action_open_return"

    async def answer(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        outcome, number = tracker.get_slot("outcome"), tracker.get_slot("order_number")
        over = [*settled(), SlotSet("matter", "request_return")]
        if outcome == "declined":
            dispatcher.utter_message(response="utter_return_declined")
            return over
        if outcome == "refused":
            tell_refusal(dispatcher, await options_of(tracker))
            return [*over, SlotSet("current_order", number)]
        if outcome:
            return [*tell_unfound(dispatcher, outcome), *over]
        try:
            opened = await self._open(tracker)
        except ReturnRefused as refusal:
            refuse(dispatcher, refusal.reason)
            return over
        tell_return(dispatcher, opened)
        return [*over, SlotSet("current_order", number)]

    async def _open(self, tracker: Tracker) -> ReturnOpened:
        return await ask_shop(
            open_return,
            shopper_of(tracker),
            tracker.get_slot("order_number"),
            tracker.get_slot("return_lines"),
            tracker.get_slot("return_reason"),
            idempotency_key=str(
                metadata_of(tracker).get("turn_id") or tracker.latest_message.get("message_id")
            ),
            today=today(),
            language=language_of(tracker),
        )


async def options_of(tracker: Tracker) -> ReturnOptions:
    """What of the order may come back."""
    return await ask_shop(
        returnable_items,
        shopper_of(tracker),
        tracker.get_slot("order_number"),
        today=today(),
        language=language_of(tracker),
    )


def items_named(text: str, items: tuple[ReturnableItem, ...]) -> list[ReturnableItem]:
    """The items whose title shares a word with `text`, where that tells them from the others."""
    said = text.casefold()
    named = [
        item
        for item in items
        if any(len(word) >= SHORTEST_WORD and word in said for word in item.title.casefold().split())
        or item.title.casefold() in said
    ]
    return named if len(named) < len(items) else []


def paid_by(items: list[ReturnableItem], reason: str | None) -> str:
    """Who pays the freight: the shop where it is at fault, else whom the policy names."""
    if reason in FAULTS or all(item.paid_by == "shop" for item in items):
        return "shop"
    return "shopper"


def tell_refusal(dispatcher: CollectingDispatcher, options: ReturnOptions) -> None:
    """Nothing of the order may come back: say why, and offer a person."""
    codes = [item.refusal_code for item in options.items if item.refusal_code]
    refuse(dispatcher, codes[0] if codes else "order_closed", options.order_number)


def refuse(dispatcher: CollectingDispatcher, code: str, order_number: str = "") -> None:
    """The rule in the shopper's words."""
    dispatcher.utter_message(
        response=f"utter_return_refused_{code}",
        also=["utter_return_refused_person"],
        choices=[PERSON, STOP],
        order_number=order_number,
    )


def tell_return(dispatcher: CollectingDispatcher, opened: ReturnOpened) -> None:
    """The open return with its card."""
    dispatcher.utter_message(
        response=f"utter_return_opened_{opened.paid_by}",
        rma=opened.rma,
        send_by_on=opened.send_by.isoformat(),
        refund=opened.refund.as_data(),
        refund_by_on=opened.refund_by.isoformat(),
        card={
            "type": "return",
            "rma": opened.rma,
            "order_number": opened.order_number,
            "items": [
                {"sku": item.sku, "title": item.title, "quantity": item.quantity, "image": item.image}
                for item in opened.items
            ],
            "send_by": opened.send_by.isoformat(),
            "ship_to": list(opened.ship_to),
            "paid_by": opened.paid_by,
            "refund": opened.refund.as_data(),
            "refund_by": opened.refund_by.isoformat(),
            "rule": opened.rule,
        },
    )
