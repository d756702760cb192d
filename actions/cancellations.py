"""Cancelling an order, or some of it."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher

from actions.changing import (
    ChangeForm,
    final_choices,
    line_choice,
    lines_meant,
    named_piece,
)
from actions.choosing import means_all
from actions.dialogue import PERSON, REQUESTED, Question, entity, intent_of, text_of
from actions.endings import OrderEnding
from actions.matters import Choice, about_order
from actions.one_time_code import CODE
from actions.shop_access import ask_shop, language_of, look_up, shopper_of, today, turn_key
from actions.whose_order import ask_order_email, ask_which_order
from shop.errors import ChangeRefused
from shop.services.cancellations import Cancelled, CancelOptions, cancel, cancel_options
from shop.services.orders import OrderLine
from shop.services.refunds import list_refunds

LINES = "cancel_lines"
EVERYTHING = "all"
PART: Choice = {"title": "button_only_part", "payload": '/inform{"cancel_choice": "part"}'}


class ValidateCancelForm(ChangeForm):
    """Finds the order, what of it, the proof, and asks for the final word."""

    form = "cancel_form"
    further = (LINES, CODE, "agreed")
    slots = ("order_number", "order_email", *further)
    then = "action_cancel_order"

    async def is_refused(self, tracker: Tracker) -> bool:
        """Whether not even the whole order can be cancelled."""
        return (await options_of(tracker)).refusal is not None

    async def wanted(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> dict[str, Any]:
        """The whole order, unless some of it is named or asked for; `cancel_lines` are line ids or "all"."""
        options = await options_of(tracker)
        if entity(tracker, "cancel_choice") == "part":
            return {LINES: None, "agreed": None}
        if not set(chosen_ids(tracker)) <= {line.line_id for line in options.lines}:
            return {LINES: None, "agreed": None}
        asked = tracker.get_slot(REQUESTED) == LINES
        corrected = await self.corrects(tracker)
        if tracker.get_slot(LINES) and not asked and not corrected:
            return {}
        if asked and intent_of(tracker) == "deny":
            return {"outcome": "declined"}
        if asked and means_all(text_of(tracker), len(options.lines), language_of(tracker)):
            return {LINES: EVERYTHING}
        meant = lines_meant(tracker, options.lines, asked=asked, only_now=corrected)
        if not meant or len(meant) == len(options.lines):
            return {} if asked and not meant else {LINES: EVERYTHING}
        if not options.single_lines:
            dispatcher.utter_message(response="utter_cancel_only_whole", order_number=options.order_number)
            return {LINES: EVERYTHING}
        return {LINES: [line.line_id for line in meant]}

    async def corrects(self, tracker: Tracker) -> bool:
        """Whether the final question was answered with another item."""
        if tracker.get_slot(REQUESTED) != "agreed" or intent_of(tracker) == "affirm":
            return False
        options = await options_of(tracker)
        return options.single_lines and bool(lines_meant(tracker, options.lines, asked=False, only_now=True))

    async def is_choice(self, tracker: Tracker, slot: str | None) -> bool:
        """An item of the order, in words."""
        if slot != LINES:
            return await super().is_choice(tracker, slot)
        options = await options_of(tracker)
        everything = means_all(text_of(tracker), len(options.lines), language_of(tracker))
        return everything or bool(lines_meant(tracker, options.lines, asked=True))


class ActionAskCancelFormOrderNumber(Question):
    """Which order?"""

    action = "action_ask_cancel_form_order_number"

    async def answer(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        await ask_which_order(dispatcher, tracker, "utter_ask_which_order_to_cancel")
        return []


class ActionAskCancelFormOrderEmail(Question):
    """Which address belongs to the order?"""

    action = "action_ask_cancel_form_order_email"

    async def answer(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        ask_order_email(dispatcher, tracker)
        return []


class ActionAskCancelFormCancelLines(Question):
    """Which of the items?"""

    action = "action_ask_cancel_form_cancel_lines"

    async def answer(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        options = await options_of(tracker)
        dispatcher.utter_message(
            response="utter_ask_cancel_items",
            order_number=options.order_number,
            choices=[line_choice(line) for line in options.lines],
        )
        return []


class ActionAskCancelFormAgreed(Question):
    """What exactly will be cancelled and paid back, and a yes or no."""

    action = "action_ask_cancel_form_agreed"

    async def answer(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        options = await options_of(tracker)
        lines = chosen_lines(tracker, options)
        whole = len(lines) == len(options.lines)
        refund = options.refund_for([line.line_id for line in lines])
        dispatcher.utter_message(
            response="utter_ask_cancel_whole" if whole else "utter_ask_cancel_part",
            also=["utter_change_refund" if refund else "utter_change_unpaid", "utter_ask_go_ahead"],
            choices=final_choices(*([PART] if whole and options.single_lines else [])),
            order_number=options.order_number,
            items=[named_piece(line.title, line.size, line.quantity) for line in lines],
            refund=refund.as_data() if refund else None,
            refund_by_on=options.refund_by.isoformat(),
        )
        return []


class ActionCancelOrder(OrderEnding):
    """Cancel, or say why not and what can be done instead."""

    action = "action_cancel_order"
    matter = "cancel_order"

    async def tell_outcome(self, dispatcher: CollectingDispatcher, tracker: Tracker, outcome: str) -> None:
        """Left as it is, or too late."""
        if outcome == "refused":
            await tell_refusal(dispatcher, tracker, await options_of(tracker))
            return
        number = tracker.get_slot("order_number")
        dispatcher.utter_message(response="utter_cancel_declined", order_number=number)

    async def act(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        """Cancel the order, or the lines chosen."""
        try:
            done = await ask_shop(
                cancel,
                shopper_of(tracker),
                tracker.get_slot("order_number"),
                chosen_ids(tracker) or None,
                idempotency_key=turn_key(tracker),
                today=today(),
                language=language_of(tracker),
            )
        except ChangeRefused:
            await tell_refusal(dispatcher, tracker, await options_of(tracker))
        else:
            tell_cancelled(dispatcher, done)
        return []


async def options_of(tracker: Tracker) -> CancelOptions:
    """What of the order at hand can be cancelled."""
    return await look_up(
        cancel_options,
        shopper_of(tracker),
        tracker.get_slot("order_number"),
        today=today(),
        language=language_of(tracker),
    )


def chosen_ids(tracker: Tracker) -> list[int]:
    """The line ids chosen; empty for the whole order."""
    chosen = tracker.get_slot(LINES)
    return [] if chosen in (None, EVERYTHING) else [int(line_id) for line_id in chosen]


def chosen_lines(tracker: Tracker, options: CancelOptions) -> list[OrderLine]:
    """The lines chosen."""
    ids = chosen_ids(tracker)
    return [line for line in options.lines if not ids or line.line_id in ids]


async def tell_refusal(dispatcher: CollectingDispatcher, tracker: Tracker, options: CancelOptions) -> None:
    """Why the order can't be cancelled, with buttons for what can be done."""
    number, refusal = options.order_number, options.refusal or "packed"
    instead = {
        "under_way": [about_order("ask_shipping_status", number), about_order("change_address", number)],
        "delivered": [about_order("request_return", number)],
        "closed": [about_order("ask_refund_status", number)],
        "cancelled": [],
    }
    refunds = await look_up(list_refunds, shopper_of(tracker), number) if refusal == "cancelled" else []
    values: dict[str, Any] = {}
    also: list[str] = []
    if refunds:
        refund = refunds[0]
        sent = refund.sent_on is not None
        also = ["utter_refund_sent" if sent else "utter_change_refund"]
        values = {
            "refund": refund.amount.as_data(),
            "refund_by_on": refund.due_by.isoformat(),
            "sent_on": refund.sent_on.isoformat() if refund.sent_on else None,
        }
    dispatcher.utter_message(
        response=f"utter_cancel_refused_{refusal}",
        also=also,
        choices=[*instead.get(refusal, []), PERSON],
        order_number=number,
        days=options.return_days,
        **values,
    )


def tell_cancelled(dispatcher: CollectingDispatcher, done: Cancelled) -> None:
    """What was cancelled, and the money."""
    values: dict[str, Any] = {}
    if done.refund and done.refund_by:
        values = {"refund": done.refund.as_data(), "refund_by_on": done.refund_by.isoformat()}
    dispatcher.utter_message(
        response="utter_cancelled_whole" if done.whole else "utter_cancelled_part",
        also=["utter_change_refund"] if values else ["utter_change_unpaid"],
        order_number=done.order_number,
        items=list(done.titles),
        **values,
    )
