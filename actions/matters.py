"""What a shopper can bring: every matter's topic, the form that settles it, and its button."""

from __future__ import annotations

import json
from typing import Any

Choice = dict[str, Any]

MATTERS: dict[str, tuple[str, ...]] = {
    "presales": (
        "ask_size",
        "ask_product_info",
        "ask_usage",
        "ask_availability",
        "ask_price",
        "ask_promotion",
        "ask_recommendation",
        "ask_shipping_cost",
        "ask_delivery_time",
        "ask_ship_to",
        "ask_customs",
        "ask_payment_methods",
        "ask_how_to_order",
        "ask_return_policy",
        "ask_warranty",
        "ask_membership",
    ),
    "orders": (
        "ask_order_status",
        "ask_shipping_status",
        "report_late_parcel",
        "report_missing_parcel",
        "report_customs_problem",
        "cancel_order",
        "change_order",
        "change_address",
        "report_payment_problem",
        "request_invoice",
    ),
    "aftersales": (
        "request_return",
        "request_exchange",
        "request_refund",
        "ask_refund_status",
        "ask_return_status",
        "report_damaged_item",
        "report_wrong_item",
        "report_missing_item",
        "claim_warranty",
    ),
    "care": (
        "complain",
        "threaten_dispute",
        "give_praise",
        "give_feedback",
        "report_account_problem",
        "manage_subscription",
        "request_privacy",
    ),
}
TOPICS = {intent: topic for topic, intents in MATTERS.items() for intent in intents}
FORMS = {
    "ask_size": "size_form",
    "ask_shipping_cost": "destination_form",
    "ask_delivery_time": "destination_form",
    "ask_ship_to": "destination_form",
    "ask_customs": "destination_form",
    "ask_product_info": "product_form",
    "ask_usage": "product_form",
    "ask_availability": "product_form",
    "ask_price": "product_form",
    "ask_order_status": "parcel_form",
    "ask_shipping_status": "parcel_form",
    "report_late_parcel": "parcel_form",
    "report_missing_parcel": "parcel_form",
    "report_customs_problem": "parcel_form",
    "report_payment_problem": "payment_form",
    "request_invoice": "invoice_form",
    "cancel_order": "cancel_form",
    "change_order": "change_form",
    "change_address": "address_form",
    "request_return": "return_form",
    "request_exchange": "exchange_form",
    "request_refund": "refund_form",
    "ask_refund_status": "refund_status_form",
    "ask_return_status": "refund_status_form",
    "report_damaged_item": "remedy_form",
    "report_wrong_item": "remedy_form",
    "report_missing_item": "remedy_form",
    "claim_warranty": "remedy_form",
    "report_account_problem": "account_form",
    "request_privacy": "privacy_form",
}
# What answers a matter that needs no form; every other one goes to a person.
ACTIONS = {
    "ask_payment_methods": "action_tell_payment_methods",
    "ask_how_to_order": "action_explain_ordering",
    "ask_return_policy": "action_tell_return_policy",
    "ask_warranty": "action_tell_warranty",
    "ask_promotion": "action_tell_promotions",
    "ask_membership": "action_tell_membership",
    "ask_recommendation": "action_recommend",
    "complain": "action_answer_complaint",
    "give_praise": "action_thank_praise",
    "give_feedback": "action_thank_feedback",
    "manage_subscription": "action_manage_subscription",
}
LEFT_TO_A_PERSON = "action_hand_over"
# Matters that are bad news: a person is offered with whatever the bot finds out.
TROUBLES = frozenset({"report_late_parcel", "report_missing_parcel", "report_customs_problem"})


def reading(intent: str) -> Choice:
    """A button in the shopper's own voice that means `intent`."""
    return {"title": f"reading_{intent}", "payload": f"/{intent}"}


def about_order(intent: str, order_number: str, **details: str) -> Choice:
    """A button that begins the matter `intent` with this order, and with further `details`."""
    values = json.dumps({"order_number": order_number, **details}, ensure_ascii=False)
    return {**reading(intent), "payload": f"/{intent}{values}"}


def first_step(intent: str) -> str:
    """The form or action with which the matter begins."""
    return FORMS.get(intent) or ACTIONS.get(intent, LEFT_TO_A_PERSON)
