"""The delivery fee of a late order: paid back at once, put before a person, or why neither."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.approvals import as_proposal, fees_waiting, tell_fee_waiting, tell_requested
from actions.dialogue import PERSON
from actions.matters import Choice, about_order
from actions.one_time_code import must_give_code
from actions.shop_access import ask_shop, look_up, shopper_of, today
from shop.errors import ShippingFeeRefused
from shop.services.fee_proposals import FEE_REFUND, propose_fee
from shop.services.refunds import PAYABLE, ShippingFee, refund_shipping, shipping_fee

# What says that the fee is hers, where she has still to say or to prove something.
OFFERS_FEE = ("utter_fee_due", "utter_fee_offered")


async def settle_fee(dispatcher: CollectingDispatcher, tracker: Tracker, number: str) -> None:
    """Pay the fee back where the policy does and the shopper has proved enough, or ask a person to where it
    is too much for the bot; else say why not.
    """
    fee = await look_up(shipping_fee, shopper_of(tracker), number, today=today())
    if fee.verdict not in PAYABLE:
        tell_verdict(dispatcher, fee, fee.verdict)
    elif fees_waiting(tracker, number):
        tell_fee_waiting(dispatcher, number)
    elif await must_give_code(tracker, number):
        offer_fee(dispatcher, fee)
    elif fee.verdict == "needs_person":
        await put_forward(dispatcher, tracker, fee)
    else:
        await pay_back(dispatcher, tracker, fee)


async def tell_fee_of_late(dispatcher: CollectingDispatcher, tracker: Tracker, number: str) -> None:
    """The fee of an order that is late enough for it, though she has not asked; nothing of any other.

    It is put before a person only when she wants that.
    """
    fee = await look_up(shipping_fee, shopper_of(tracker), number, today=today())
    if fee.verdict == "needs_person" and not fees_waiting(tracker, number):
        offer_fee(dispatcher, fee)
    elif fee.verdict in PAYABLE:
        await settle_fee(dispatcher, tracker, number)


async def pay_back(dispatcher: CollectingDispatcher, tracker: Tracker, fee: ShippingFee) -> None:
    """Pay it, once; say why not where it is gone meanwhile."""
    number = fee.order_number
    try:
        refund = await ask_shop(refund_shipping, shopper_of(tracker), number, today=today())
    except ShippingFeeRefused as refusal:
        tell_verdict(dispatcher, fee, refusal.reason)
        return
    dispatcher.utter_message(
        response="utter_fee_refunded",
        also=["utter_refund_way"],
        refund_by_on=refund.due_by.isoformat(),
        **values_of(fee),
    )


async def put_forward(dispatcher: CollectingDispatcher, tracker: Tracker, fee: ShippingFee) -> None:
    """Ask a person to pay it back."""
    found = await ask_shop(propose_fee, shopper_of(tracker), fee.order_number, today=today())
    proposal = as_proposal(tracker, found, FEE_REFUND, "request_refund")
    tell_requested(dispatcher, tracker, proposal, "utter_fee_needs_person", **values_of(fee))


def offer_fee(dispatcher: CollectingDispatcher, fee: ShippingFee) -> None:
    """The fee is hers, once she has said so and proved who she is."""
    dispatcher.utter_message(
        response="utter_fee_offered" if fee.verdict == "needs_person" else "utter_fee_due",
        choices=[fee_button(fee.order_number), PERSON],
        **values_of(fee),
    )


def tell_verdict(dispatcher: CollectingDispatcher, fee: ShippingFee, verdict: str) -> None:
    """Why it is not paid back."""
    values = {**values_of(fee), "days": fee.late_days}
    dispatcher.utter_message(response=f"utter_fee_{verdict}", choices=[PERSON], **values)


def values_of(fee: ShippingFee) -> dict[str, Any]:
    """The variables of all that is said of a fee."""
    return {"order_number": fee.order_number, "fee": fee.fee.as_data(), "days": fee.days_late}


async def fee_choice(tracker: Tracker, number: str) -> list[Choice]:
    """A button for the delivery fee, where it would be paid back and nobody is asked already."""
    fee = await look_up(shipping_fee, shopper_of(tracker), number, today=today())
    if fee.verdict not in PAYABLE or fees_waiting(tracker, number):
        return []
    return [fee_button(number)]


def fee_button(number: str) -> Choice:
    """A button that asks for the delivery fee."""
    return {**about_order("request_refund", number, refund_of="shipping"), "title": "button_delivery_fee"}
