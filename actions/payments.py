"""Payments that failed, came twice, or led to no order."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions import matter_words
from actions.dialogue import PERSON, STOP, Answer, Question, entity, settled, text_of
from actions.shop_access import ask_shop, is_signed_in, language_of, look_up, shopper_of, today
from actions.whose_order import OrderForm, ask_order_email, ask_which_order, orders_of, tell_unfound
from actions.words import says
from shop.services.payments import (
    OUR_MISTAKES,
    Payment,
    PaymentReport,
    payments_without_order,
    release_days,
    report_payments,
)

MATTER = "report_payment_problem"
# Findings that nobody complains of.
ALL_WELL = frozenset({"paid_once", "refunded", "none"})
WITHOUT_ORDER = "without_order"
UNSEEN = "unseen"


class ValidatePaymentForm(OrderForm):
    """Finds the order whose payment went wrong, or that there is none."""

    form = "payment_form"
    slots = ("order_number", "order_email")
    then = "action_tell_payment"

    async def obvious_order(self, tracker: Tracker) -> str | None:
        """The order spoken of just now, or the only late one whose payment is not in order."""
        if entity(tracker, "order_choice") == "other":
            return None
        if spoken_of := tracker.get_slot("current_order"):
            return str(spoken_of)
        if not is_signed_in(tracker) or await self._is_without_order(tracker):
            return None
        troubled = [
            order.order_number
            for order in await orders_of(tracker)
            if (await report_of(tracker, order.order_number)).finding not in ALL_WELL
        ]
        return troubled[0] if len(troubled) == 1 else None

    async def check(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> dict[str, Any]:
        """A payment without an order: seen, where she is signed in; else told what holds for all of them."""
        changes = await super().check(dispatcher, tracker)
        asked_before = bool(tracker.get_slot("asked"))
        if tracker.get_slot("order_number") or changes.get("outcome") or asked_before:
            return changes
        if entity(tracker, "order_choice") == "other":
            return changes
        if await self._is_without_order(tracker):
            return {**changes, "outcome": WITHOUT_ORDER}
        guest = not is_signed_in(tracker)
        if guest and says(text_of(tracker), matter_words.DECLINED, language_of(tracker)):
            return {**changes, "outcome": UNSEEN}
        return changes

    async def _is_without_order(self, tracker: Tracker) -> bool:
        if says(text_of(tracker), matter_words.CHARGED_WRONGLY, language_of(tracker)):
            return False
        return bool(await look_up(payments_without_order, shopper_of(tracker), today=today()))


class ActionAskPaymentFormOrderNumber(Question):
    """Which order?"""

    action = "action_ask_payment_form_order_number"

    async def answer(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        await ask_which_order(dispatcher, tracker, "utter_ask_which_order_payment")
        return []


class ActionAskPaymentFormOrderEmail(Question):
    """Which address belongs to the order?"""

    action = "action_ask_payment_form_order_email"

    async def answer(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        ask_order_email(dispatcher, tracker)
        return []


class ActionTellPayment(Answer):
    """What is seen of the money, what becomes of it, and a person where the shop has to put it right."""

    action = "action_tell_payment"

    async def answer(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        outcome, number = tracker.get_slot("outcome"), tracker.get_slot("order_number")
        over = [*settled(), SlotSet("matter", MATTER)]
        if outcome == WITHOUT_ORDER:
            attempts = await look_up(payments_without_order, shopper_of(tracker), today=today())
            tell_attempt(dispatcher, attempts[0])
            return [*over, SlotSet("matter_detail", f"{WITHOUT_ORDER}: {attempts[0].status}")]
        if outcome == UNSEEN:
            dispatcher.utter_message(
                response="utter_payment_unseen", days=release_days(), choices=[OTHER_PAYMENT, PERSON]
            )
            return over
        if outcome:
            return [*tell_unfound(dispatcher, outcome), *over]
        report = await report_of(tracker, number)
        tell_payment(dispatcher, report)
        return [*over, SlotSet("current_order", number), SlotSet("matter_detail", report.finding)]


OTHER_PAYMENT = {
    "title": "button_payment_of_an_order",
    "payload": f'/{MATTER}{{"order_choice": "other"}}',
}


async def report_of(tracker: Tracker, number: str) -> PaymentReport:
    """The order's payments and what they amount to."""
    return await ask_shop(report_payments, shopper_of(tracker), number, today=today())


def tell_payment(dispatcher: CollectingDispatcher, report: PaymentReport) -> None:
    """One message: what is seen, and what follows."""
    dispatcher.utter_message(
        response=f"utter_payment_{report.finding}",
        also=_reason(report.newest("declined")) if report.finding == "declined" else [],
        choices=[PERSON, STOP] if report.finding in OUR_MISTAKES else [PERSON],
        order_number=report.order_number,
        **_values(report),
    )


def tell_attempt(dispatcher: CollectingDispatcher, attempt: Payment) -> None:
    """An attempt of which no order came."""
    declined = attempt.status == "declined"
    lapsed = attempt.release_by is not None and attempt.release_by < today()
    if declined:
        name = "utter_payment_no_order_declined"
    else:
        name = "utter_payment_no_order_overdue" if lapsed else "utter_payment_no_order_reserved"
    dispatcher.utter_message(
        response=name,
        also=_reason(attempt) if declined else [],
        choices=[OTHER_PAYMENT, PERSON],
        amount=attempt.amount.as_data(),
        method=attempt.method,
        paid_on=attempt.attempted_on.isoformat(),
        **({"release_on": attempt.release_by.isoformat()} if attempt.release_by else {}),
    )


def _reason(payment: Payment | None) -> list[str]:
    reason = payment.decline_reason if payment else None
    return [f"utter_payment_reason_{reason}"] if reason else []


def _values(report: PaymentReport) -> dict[str, Any]:
    charge, failed = report.newest("captured", "refunded"), report.newest("declined")
    lapsing = report.newest("authorised")
    paid = charge or lapsing or report.newest("released")
    values: dict[str, Any] = {
        "total": report.total.as_data(),
        "charged": report.charged.as_data(),
        "refunded": report.refunded.as_data(),
    }
    if paid:
        values |= {
            "amount": paid.amount.as_data(),
            "method": paid.method,
            "paid_on": paid.attempted_on.isoformat(),
        }
    if lapsing and lapsing.release_by:
        values |= {"reserved": lapsing.amount.as_data(), "release_on": lapsing.release_by.isoformat()}
    if failed:
        values["declined_on"] = failed.attempted_on.isoformat()
    if report.refunded_on:
        values["refunded_on"] = report.refunded_on.isoformat()
    return values
