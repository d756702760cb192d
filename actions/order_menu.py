"""What can be done now with the order just told of, as buttons."""

from __future__ import annotations

from rasa_sdk import Tracker

from actions.matters import Choice, about_order
from actions.shop_access import Enquiry, look_up, shopper_of, today
from shop.services.next_steps import next_steps

MOST_STEPS = 4
MATTER_OF = {
    "change": "change_order",
    "readdress": "change_address",
    "cancel": "cancel_order",
    "return": "request_return",
    "exchange": "request_exchange",
    "put_right": "report_damaged_item",
    "claim": "claim_warranty",
    "refund": "request_refund",
    "ask_for_money": "ask_refund_status",
    "invoice": "request_invoice",
}


async def menu_of(tracker: Tracker, number: str) -> list[Choice]:
    """A button for each thing that the order's state allows."""
    steps = await look_up(steps_asked(tracker, number))
    return [about_order(MATTER_OF[step], number) for step in steps[:MOST_STEPS]]


def steps_asked(tracker: Tracker, number: str) -> Enquiry[tuple[str, ...]]:
    """What the order's state allows."""
    return Enquiry(next_steps, shopper_of(tracker), number, today=today())
