"""Invoices of orders, to be fetched as PDF."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions import matter_words
from actions.dialogue import PERSON, STOP, Answer, Question, settled, text_of
from actions.shop_access import ask_shop, is_signed_in, language_of, shopper_of, today
from actions.whose_order import OrderForm, ask_order_email, ask_which_order, orders_of, tell_unfound
from actions.words import says
from shop.errors import InvoiceRefused
from shop.services.invoices import Invoice, issue_invoice

MATTER = "request_invoice"
FOR_A_COMPANY = "for_a_company"


class ValidateInvoiceForm(OrderForm):
    """Finds the order whose invoice is wanted, and keeps in mind when it is to be a company's."""

    form = "invoice_form"
    slots = ("order_number", "order_email")
    then = "action_send_invoice"

    async def obvious_order(self, tracker: Tracker) -> str | None:
        """The order spoken of just now, or the only one."""
        if spoken_of := tracker.get_slot("current_order"):
            return str(spoken_of)
        orders = await orders_of(tracker) if is_signed_in(tracker) else []
        return orders[0].order_number if len(orders) == 1 else None

    async def check(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> dict[str, Any]:
        """Beside the order: who it is for, said at any time."""
        changes = await super().check(dispatcher, tracker)
        if says(text_of(tracker), matter_words.COMPANY, language_of(tracker)):
            changes["matter_detail"] = FOR_A_COMPANY
        return changes


class ActionAskInvoiceFormOrderNumber(Question):
    """Which order?"""

    action = "action_ask_invoice_form_order_number"

    async def answer(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        await ask_which_order(dispatcher, tracker, "utter_ask_which_order_invoice")
        return []


class ActionAskInvoiceFormOrderEmail(Question):
    """Which address belongs to the order?"""

    action = "action_ask_invoice_form_order_email"

    async def answer(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        ask_order_email(dispatcher, tracker)
        return []


class ActionSendInvoice(Answer):
    """The invoice as a card, or why there is none; what must be written on it by hand goes to a person."""

    action = "action_send_invoice"

    async def answer(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        over = [*settled(), SlotSet("matter", MATTER)]
        if outcome := tracker.get_slot("outcome"):
            return [*tell_unfound(dispatcher, outcome), *over]
        number = tracker.get_slot("order_number")
        over.append(SlotSet("current_order", number))
        try:
            invoice = await ask_shop(
                issue_invoice, shopper_of(tracker), number, today=today(), language=language_of(tracker)
            )
        except InvoiceRefused as refusal:
            dispatcher.utter_message(
                response=f"utter_invoice_refused_{refusal.reason}",
                order_number=number,
                choices=[PERSON, STOP],
            )
            return over
        detail = tracker.get_slot("matter_detail")
        tell_invoice(dispatcher, invoice, for_a_company=detail == FOR_A_COMPANY)
        return [*over, SlotSet("matter_detail", detail)]


def tell_invoice(dispatcher: CollectingDispatcher, invoice: Invoice, *, for_a_company: bool) -> None:
    """The card, and an offer of a person where the paper does not say all that is wanted."""
    dispatcher.utter_message(
        response="utter_invoice_company" if for_a_company else "utter_invoice_ready",
        also=["utter_invoice_given_back"] if invoice.given_back else [],
        order_number=invoice.order_number,
        invoice_number=invoice.number,
        card={
            "type": "invoice",
            "order_number": invoice.order_number,
            "number": invoice.number,
            "issued_on": invoice.issued_on.isoformat(),
            "total": invoice.total.as_data(),
        },
        choices=[PERSON] if for_a_company or invoice.given_back else [],
    )
