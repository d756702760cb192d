"""Money back without a word of sending anything: what each state of an order allows, and the delivery fee."""

from __future__ import annotations

import re
from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions import words
from actions.aftersales import FAULT, options_of, order_put_aside
from actions.approvals import fees_waiting
from actions.delivery_fees import fee_choice, settle_fee
from actions.dialogue import (
    PERSON,
    STOP,
    Answer,
    Question,
    entity,
    first_look_or_opening,
    settled,
    text_of,
)
from actions.endings import leave_paused
from actions.matters import about_order
from actions.one_time_code import CODE, CodeForm
from actions.refund_status import NOT_SHIPPED, money_back_of, tell_money_back
from actions.shop_access import is_signed_in, language_of, look_up, may_see, shopper_of, today
from actions.tracking import ask_carriers
from actions.whose_order import ask_order_email, ask_which_order, orders_of, tell_unfound
from shop.errors import OrderNotFound
from shop.money import Money, decimals
from shop.numbers import find_return_number
from shop.services.orders import OrderDetail, get_order
from shop.services.parcels import track_order
from shop.services.refunds import PAYABLE, shipping_fee

UNDER_WAY = frozenset({"shipped", "in_customs", "delayed"})
CLOSED = frozenset({"cancelled", "returned", "refunded"})
# What may be wrong with goods that have arrived: each has its own way to money.
FAULTS = ("report_damaged_item", "report_wrong_item", "report_missing_item", "claim_warranty")
LONGEST_AMOUNT = 12
# Of an order that has arrived in part, this says least why the rest can't come back.
NOT_HERE = "not_delivered"


class ValidateRefundForm(CodeForm):
    """Finds the order whose money is wanted back, and the proof where a delivery fee is to be paid back."""

    form = "refund_form"
    further = (CODE,)
    slots = ("order_number", "order_email", *further)
    then = "action_offer_refund"

    async def needs_code(self, tracker: Tracker) -> bool:
        """What is only told or offered needs no code."""
        return await settles_fee(tracker) and await super().needs_code(tracker)

    async def obvious_order(self, tracker: Tracker) -> str | None:
        """The order of a form put aside just now, the one spoken of, or the only one there is."""
        if aside := order_put_aside(tracker, "return_form", "exchange_form"):
            return aside
        if spoken_of := tracker.get_slot("current_order"):
            return str(spoken_of)
        orders = await orders_of(tracker) if is_signed_in(tracker) else []
        return orders[0].order_number if len(orders) == 1 else None

    async def check(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> dict[str, Any]:
        """Keep what exactly is wanted back, the delivery fee or a sum, until the order is known."""
        changes = await super().check(dispatcher, tracker)
        if not first_look_or_opening(tracker):
            return changes
        wish = dict(tracker.get_slot("wanted") or {})
        if entity(tracker, "refund_of") == "shipping" or words.says(
            text_of(tracker), words.DELIVERY_FEE, language_of(tracker)
        ):
            wish["fee"] = True
        if asked := amount_asked(tracker):
            wish["amount"] = asked
        return {**changes, "wanted": wish or None}


class ActionAskRefundFormOrderNumber(Question):
    """Which order?"""

    action = "action_ask_refund_form_order_number"

    async def answer(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        await ask_which_order(dispatcher, tracker, "utter_ask_which_order_to_refund")
        return []


class ActionAskRefundFormOrderEmail(Question):
    """Which address belongs to the order?"""

    action = "action_ask_refund_form_order_email"

    async def answer(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        ask_order_email(dispatcher, tracker)
        return []


class ActionOfferRefund(Answer):
    """What gets the money back in the order's state, as buttons; the delivery fee is settled at once."""

    action = "action_offer_refund"

    async def answer(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        instead = leave_paused(tracker, "return_form", "exchange_form")
        over = [*settled(), *instead, SlotSet("matter", "request_refund")]
        if outcome := tracker.get_slot("outcome"):
            return [*tell_unfound(dispatcher, outcome), *over]
        number, wish = tracker.get_slot("order_number"), tracker.get_slot("wanted") or {}
        order = await look_up(get_order, shopper_of(tracker), number, language=language_of(tracker))
        if is_more_than_paid(wish.get("amount"), order.summary.total):
            tell_too_much(dispatcher, order)
        elif wish.get("fee"):
            await settle_fee(dispatcher, tracker, number)
        else:
            await self._offer(dispatcher, tracker, order)
        return [*over, SlotSet("current_order", number)]

    async def _offer(self, dispatcher: CollectingDispatcher, tracker: Tracker, order: OrderDetail) -> None:
        number, status = order.summary.order_number, order.summary.status
        if status in NOT_SHIPPED:
            dispatcher.utter_message(
                response="utter_refund_not_shipped",
                order_number=number,
                total=order.summary.total.as_data(),
                choices=[about_order("cancel_order", number), PERSON],
            )
        elif status in UNDER_WAY:
            await tell_under_way(dispatcher, tracker, order)
        elif status == "lost":
            choices = [about_order("report_missing_parcel", number), PERSON]
            dispatcher.utter_message(response="utter_refund_lost", order_number=number, choices=choices)
        elif status in CLOSED:
            await tell_closed(dispatcher, tracker, number)
        else:
            await tell_delivered(dispatcher, tracker, number)


def amount_asked(tracker: Tracker) -> dict[str, Any] | None:
    """A sum wanted back as `{value, currency}`, in major units; the currency is None where none is named."""
    found = [each for each in tracker.latest_message.get("entities") or [] if each["entity"] == "money"]
    if found:
        return {"value": float(found[-1]["value"]), "currency": found[-1].get("currency")}
    text = text_of(tracker)
    for each in tracker.latest_message.get("entities") or []:
        if each.get("start") is not None:
            text = text[: each["start"]] + " " * (each["end"] - each["start"]) + text[each["end"] :]
    if find_return_number(text) or "@" in text:
        return None
    # Without a currency only what is written like a sum: 1,000,000 or 1.000.000, never a bare run of digits.
    sums = re.findall(r"(?<![\w.,-])\d{1,3}(?:[.,' \u00a0\u202f]\d{3})+(?![\w,.])", words.plain(text))
    if not sums:
        return None
    return {"value": float(re.sub(r"\D", "", sums[-1])[:LONGEST_AMOUNT]), "currency": None}


def is_more_than_paid(asked: dict[str, Any] | None, total: Money) -> bool:
    """Whether a sum is above an order's total; sums in other currencies are not compared."""
    if not asked or asked["currency"] not in (None, total.currency):
        return False
    return bool(asked["value"] > total.amount / 10 ** decimals(total.currency))


def tell_too_much(dispatcher: CollectingDispatcher, order: OrderDetail) -> None:
    """Nothing is paid back that was not paid."""
    dispatcher.utter_message(
        response="utter_refund_more_than_paid",
        order_number=order.summary.order_number,
        total=order.summary.total.as_data(),
        choices=[about_order("request_refund", order.summary.order_number), PERSON, STOP],
    )


async def settles_fee(tracker: Tracker) -> bool:
    """Whether the delivery fee of the order at hand is wanted, and would be paid back or put forward."""
    number, wish = tracker.get_slot("order_number"), tracker.get_slot("wanted") or {}
    if not wish.get("fee") or not number or not may_see(tracker, number) or fees_waiting(tracker, number):
        return False
    try:
        order = await look_up(get_order, shopper_of(tracker), number, language=language_of(tracker))
        fee = await look_up(shipping_fee, shopper_of(tracker), number, today=today())
    except OrderNotFound:
        return False
    return fee.verdict in PAYABLE and not is_more_than_paid(wish.get("amount"), order.summary.total)


async def tell_under_way(dispatcher: CollectingDispatcher, tracker: Tracker, order: OrderDetail) -> None:
    """Nothing to send back yet; where it is late, that is a matter of its own."""
    number = order.summary.order_number
    await ask_carriers(tracker, number)
    tracking = await look_up(track_order, shopper_of(tracker), number, today=today())
    late = tracking.days_late > 0
    dispatcher.utter_message(
        response="utter_refund_under_way",
        also=["utter_parcel_late"] if late else [],
        order_number=number,
        days=tracking.days_late,
        choices=[
            about_order("report_late_parcel" if late else "ask_shipping_status", number),
            *await fee_choice(tracker, number),
            PERSON,
        ],
    )


async def tell_closed(dispatcher: CollectingDispatcher, tracker: Tracker, number: str) -> None:
    """An order that is over: where its money is, or that a person must look why there is none."""
    returns, refunds = await money_back_of(tracker, number)
    if returns or refunds:
        tell_money_back(dispatcher, returns, refunds)
    else:
        dispatcher.utter_message(response="utter_refund_closed", order_number=number, choices=[PERSON, STOP])


async def tell_delivered(dispatcher: CollectingDispatcher, tracker: Tracker, number: str) -> None:
    """Goods that have arrived: a return, or what was wrong with them, or why neither brings money."""
    options = await options_of(tracker)
    faults = [about_order(intent, number) for intent in FAULTS]
    fee = await fee_choice(tracker, number)
    if options.returnable:
        dispatcher.utter_message(
            response="utter_refund_delivered",
            order_number=number,
            choices=[about_order("request_return", number), *faults, *fee, PERSON],
        )
        return
    codes = [item.refusal_code for item in options.items]
    if "already_returned" in codes:
        returns, refunds = await money_back_of(tracker, number)
        tell_money_back(dispatcher, returns, refunds)
        return
    reason = next((code for code in codes if code != NOT_HERE), NOT_HERE)
    with_a_fault = bool((await options_of(tracker, FAULT)).returnable)
    dispatcher.utter_message(
        response=f"utter_return_refused_{reason}",
        also=["utter_refund_fault_instead"] if with_a_fault else ["utter_return_refused_person"],
        order_number=number,
        choices=[*(faults if with_a_fault else []), *fee, PERSON],
    )
