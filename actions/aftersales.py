"""After the parcel has arrived: sending things back."""

# ruff: noqa: ARG002 - Rasa's interface names the arguments, needed or not.

from __future__ import annotations

from typing import Any, ClassVar

from rasa_sdk import Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher

from actions import words
from actions.changing import opening_of
from actions.choosing import is_question, means_all, named_titles, place_named, reason_named
from actions.dialogue import (
    NO,
    PERSON,
    REQUESTED,
    STOP,
    YES,
    Question,
    entity,
    intent_of,
    text_of,
    turned_to,
)
from actions.endings import OrderEnding
from actions.matters import TOPICS, Choice
from actions.one_time_code import CODE, CodeForm
from actions.shop_access import (
    ask_shop,
    is_signed_in,
    language_of,
    look_up,
    may_see,
    shopper_of,
    today,
    turn_key,
)
from actions.whose_order import ask_order_email, ask_which_order, orders_of
from shop.errors import OrderNotFound, ReturnRefused
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
# Which reason the rules for goods are read with until the shopper has told hers.
NO_FAULT, FAULT = "changed_mind", "damaged"
# While a reason is asked for, whatever these were taken for is meant as one.
SOUNDS_LIKE_A_REASON = frozenset({"complain", "nlu_fallback", "out_of_scope", "ask_size"})


class ValidateReturnForm(CodeForm):
    """Finds the order, its items, the reason, the proof, and asks for the final word."""

    form = "return_form"
    further: ClassVar[tuple[str, ...]] = ("return_lines", "return_reason", CODE, "return_confirmed")
    slots: ClassVar[tuple[str, ...]] = ("order_number", "order_email", *further)
    then = "action_open_return"

    async def required_slots(
        self,
        domain_slots: list[str],
        dispatcher: CollectingDispatcher,
        tracker: Tracker,
        domain: dict[str, Any],
    ) -> list[str]:
        """The reason comes first where only a fault would open a return: sealed goods that came broken."""
        slots = await super().required_slots(domain_slots, dispatcher, tracker, domain)
        if await self._only_with_a_fault(tracker):
            slots.remove("return_reason")
            slots.insert(slots.index("return_lines"), "return_reason")
        return slots

    async def _only_with_a_fault(self, tracker: Tracker) -> bool:
        number = tracker.get_slot("order_number")
        if not number or tracker.get_slot("return_reason") or not may_see(tracker, number):
            return False
        try:
            options, with_a_fault = await options_of(tracker), await options_of(tracker, FAULT)
        except OrderNotFound:
            return False
        return bool(with_a_fault.returnable) and not options.returnable

    async def obvious_order(self, tracker: Tracker) -> str | None:
        """The order of a form put aside just now, the one spoken of, or the only one that has arrived."""
        if aside := order_put_aside(tracker, "return_form", "exchange_form"):
            return aside
        if spoken_of := tracker.get_slot("current_order"):
            return str(spoken_of)
        orders = await orders_of(tracker) if is_signed_in(tracker) else []
        arrived = [order.order_number for order in orders if order.status in ARRIVED]
        return arrived[0] if len(arrived) == 1 else None

    async def extract_return_lines(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> dict[str, Any]:
        """The item chosen by button, by its name, its place, or all of them."""
        if chosen := entity(tracker, "return_line"):
            return {"return_lines": [chosen]}
        if tracker.get_slot(REQUESTED) != "return_lines":
            return {}
        named = items_chosen(text_of(tracker), await options_of(tracker), language_of(tracker))
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
        """The reason chosen by button or told in words, also beforehand; one the shop has no code for is
        "other".
        """
        if chosen := entity(tracker, "return_reason"):
            return {"return_reason": chosen}
        asked = tracker.get_slot(REQUESTED) == "return_reason" and not entity(tracker, "return_line")
        about_it = self.is_about(intent_of(tracker)) or self.is_about(turned_to(tracker))
        in_time = about_it or tracker.get_slot(REQUESTED) == "return_lines"
        if not asked and (tracker.get_slot("return_reason") or not in_time):
            return {}
        told = reason_named(text_of(tracker), language_of(tracker))
        return {"return_reason": told or "other"} if asked or told else {}

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
        changes = {**opening_of(tracker), **await super().check(dispatcher, tracker)}
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
            # A fault of the shop's opens what its rules else keep closed: ask for the reason before refusing.
            return changes if await self._only_with_a_fault(tracker) else {**changes, "outcome": "refused"}
        if tracker.get_slot("asked") and self._refuses(tracker):
            return {**changes, "outcome": "declined"}
        self._tell_named_refusal(dispatcher, tracker, options)
        if chosen := self._told_at_first(tracker, options):
            return {**changes, "return_lines": chosen}
        only_one = len(options.items) == 1 or (len(options.returnable) == 1 and reason_told_early(tracker))
        if only_one:
            return {**changes, "return_lines": [options.returnable[0].line_id]}
        return changes

    def _told_at_first(self, tracker: Tracker, options: ReturnOptions) -> list[int]:
        """The items that the message with which the return began names, or all of them."""
        text = (tracker.get_slot("opening") or {}).get("text") or ""
        if tracker.get_slot("asked") and tracker.get_slot("asked")["slot"] == "return_lines":
            return []
        language = language_of(tracker)
        named = [item for item in items_named(text, options.items) if item.returnable]
        everything = words.says(text, words.WHOLE_ORDER, language)
        return [item.line_id for item in (named or (options.returnable if everything else ()))]

    def _refuses(self, tracker: Tracker) -> bool:
        """Whether "which item?" was answered with "none"; "it doesn't fit" is a reason."""
        if tracker.get_slot(REQUESTED) != "return_lines" or intent_of(tracker) != "deny":
            return False
        return reason_named(text_of(tracker), language_of(tracker)) is None

    def _tell_named_refusal(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, options: ReturnOptions
    ) -> None:
        """Say why, when the item named is one that may not come back."""
        if tracker.get_slot(REQUESTED) != "return_lines":
            return
        for code in sorted({item.refusal_code or "" for item in refused_items(text_of(tracker), options)}):
            dispatcher.utter_message(
                response=f"utter_return_refused_{code}", order_number=options.order_number
            )

    def is_about(self, intent: str | None) -> bool:
        """Who is in the middle of sending something back and wants her money is still about that."""
        return intent == "request_refund" or super().is_about(intent)

    async def is_answer(self, tracker: Tracker, slot: str | None) -> bool:
        """While a reason is asked for, any complaint is one; else details of orders and items."""
        if slot == "return_reason":
            intent = intent_of(tracker) or ""
            return intent in SOUNDS_LIKE_A_REASON or TOPICS.get(intent) == "aftersales"
        return slot in ("order_number", "order_email") and await super().is_answer(tracker, slot)

    async def is_choice(self, tracker: Tracker, slot: str | None) -> bool:
        """An item of the order or all of them, or a reason, in words."""
        reason = reason_named(text_of(tracker), language_of(tracker))
        if slot in ("return_lines", "return_reason") and reason and not is_question(text_of(tracker)):
            return True
        if slot != "return_lines":
            return await super().is_choice(tracker, slot)
        options = await options_of(tracker)
        chosen = items_chosen(text_of(tracker), options, language_of(tracker))
        return bool(chosen or refused_items(text_of(tracker), options))


def order_put_aside(tracker: Tracker, *forms: str) -> str | None:
    """The order that one of these forms was about when it was put aside, as far as she may see it."""
    paused = tracker.get_slot("paused_form") or {}
    number = (paused.get("slots") or {}).get("order_number") if paused.get("form") in forms else None
    return str(number) if number and may_see(tracker, number) else None


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
        choices = return_choices(options)
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
            send_by_on=options.send_by.isoformat(),
            choices=[YES, NO],
        )
        return []


class ActionOpenReturn(OrderEnding):
    """Open the return, or say why not."""

    action = "action_open_return"
    matter = "request_return"
    replaces = ("exchange_form",)

    async def tell_outcome(self, dispatcher: CollectingDispatcher, tracker: Tracker, outcome: str) -> None:
        """Kept, or against the policy."""
        if outcome == "declined":
            dispatcher.utter_message(response="utter_return_declined")
        else:
            tell_refusal(dispatcher, await options_of(tracker))

    async def act(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        """Open it, once for this turn."""
        try:
            opened = await self._open(tracker)
        except ReturnRefused as refusal:
            refuse(dispatcher, refusal.reason, tracker.get_slot("order_number"))
        else:
            tell_return(dispatcher, opened)
        return []

    async def _open(self, tracker: Tracker) -> ReturnOpened:
        return await ask_shop(
            open_return,
            shopper_of(tracker),
            tracker.get_slot("order_number"),
            tracker.get_slot("return_lines"),
            tracker.get_slot("return_reason"),
            idempotency_key=turn_key(tracker),
            today=today(),
            language=language_of(tracker),
        )


def return_choices(options: ReturnOptions) -> list[Choice]:
    """The items that may come back, as buttons."""
    return [
        {"label": item.title, "payload": f'/inform{{"return_line": "{item.line_id}"}}'}
        for item in options.returnable
    ]


async def options_of(tracker: Tracker, reason: str | None = None) -> ReturnOptions:
    """What of the order may come back for `reason`, else for the one told so far."""
    return await look_up(
        returnable_items,
        shopper_of(tracker),
        tracker.get_slot("order_number"),
        today=today(),
        reason=reason or tracker.get_slot("return_reason") or NO_FAULT,
        language=language_of(tracker),
    )


def reason_told_early(tracker: Tracker) -> bool:
    """Whether "which item?" was answered with a reason, as if there were no choice."""
    return tracker.get_slot(REQUESTED) == "return_lines" and bool(tracker.get_slot("return_reason"))


def items_chosen(text: str, options: ReturnOptions, language: str) -> list[ReturnableItem]:
    """The items meant by their names, by their place among the buttons, or by "both" and "all"."""
    items = list(options.returnable)
    if named := [item for item in items_named(text, options.items) if item.returnable]:
        return named
    if means_all(text, len(items), language):
        return items
    place = place_named(text, len(items), language)
    return [] if place is None else [items[place]]


def items_named(text: str, items: tuple[ReturnableItem, ...]) -> list[ReturnableItem]:
    """The items whose title shares a word with `text`, where that tells them from the others."""
    return [items[place] for place in named_titles(text, [item.title for item in items])]


def refused_items(text: str, options: ReturnOptions) -> list[ReturnableItem]:
    """The items named that may not come back, where none is named that may."""
    named = items_named(text, options.items)
    return [] if any(item.returnable for item in named) else named


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
        refund=opened.refund.as_data() if opened.refund else None,
        refund_by_on=opened.refund_by.isoformat(),
        card=return_card(opened),
    )


def return_card(opened: ReturnOpened) -> dict[str, Any]:
    """The return as the page draws it; `refund` and its day are null where no money goes back."""
    return {
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
        "refund": opened.refund.as_data() if opened.refund else None,
        "refund_by": opened.refund_by.isoformat() if opened.refund else None,
        "rule": opened.rule,
    }
