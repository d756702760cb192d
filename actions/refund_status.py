"""How far the shopper's returns and refunds are."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.aftersales import return_card
from actions.approvals import fees_waiting, tell_fee_waiting, tell_waiting, waiting
from actions.dialogue import PERSON, RETURN, STOP, Answer, Question, intent_of, settled, text_of
from actions.matters import FORMS, Choice, about_order
from actions.second_request import is_taken_up
from actions.shop_access import (
    ask_shop,
    is_signed_in,
    language_of,
    look_up,
    may_see,
    shop_page,
    shopper_of,
    today,
)
from actions.whose_order import OrderForm, ask_order_email, ask_which_order, tell_unfound
from shop.errors import OrderNotFound, TooManyGuesses
from shop.numbers import find_return_number
from shop.services.orders import get_order
from shop.services.refunds import Refund, list_refunds, recent_refunds
from shop.services.returns import (
    Replacement,
    ReturnOpened,
    list_returns,
    prove_return,
    recent_returns,
    returnable_items,
)

SHOWN = 3
# How far back a return of who is signed in is looked for by its number.
SEARCHED = 60
NOT_SHIPPED = frozenset({"placed", "paid", "packed"})


class ValidateRefundStatusForm(OrderForm):
    """Finds whose returns are asked for: of one order or RMA, else all of who is known."""

    form = "refund_status_form"
    slots = ("rma", "order_number", "order_email")
    then = "action_tell_refunds"

    async def required_slots(
        self,
        domain_slots: list[str],
        dispatcher: CollectingDispatcher,
        tracker: Tracker,
        domain: dict[str, Any],
    ) -> list[str]:
        """Nothing of who is signed in, or has proved an order; an RMA stands for its order."""
        number = tracker.get_slot("order_number")
        if is_signed_in(tracker) or (number and may_see(tracker, number)):
            return []
        if tracker.get_slot("rma"):
            return ["order_email"]
        if tracker.get_slot("proven_orders") and not number:
            return []
        return await super().required_slots(domain_slots, dispatcher, tracker, domain)

    async def obvious_order(self, tracker: Tracker) -> str | None:
        """The order a guest has spoken of just now."""
        spoken_of = None if is_signed_in(tracker) else tracker.get_slot("current_order")
        return str(spoken_of) if spoken_of else None

    async def check(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> dict[str, Any]:
        """Take an RMA from any message; together with the e-mail address it proves its order."""
        rma = find_return_number(text_of(tracker)) or tracker.get_slot("rma")
        tracker.slots["rma"] = rma
        number, email = tracker.get_slot("order_number"), tracker.get_slot("order_email")
        changes = {"rma": rma, **await super().check(dispatcher, tracker)}
        if not rma or number or not email or is_signed_in(tracker):
            return changes
        try:
            number = await ask_shop(prove_return, rma=rma, email=email, conversation_id=tracker.sender_id)
        except TooManyGuesses:
            return {**changes, "outcome": "too_many_guesses"}
        except OrderNotFound:
            return {**changes, **self._wrong_pair(dispatcher, tracker), "rma": None}
        proven = [*(tracker.get_slot("proven_orders") or []), number]
        return {**changes, "order_number": number, "proven_orders": proven}

    async def is_answer(self, tracker: Tracker, slot: str | None) -> bool:
        """An RMA, too, is to the point here."""
        return bool(find_return_number(text_of(tracker))) or await super().is_answer(tracker, slot)

    async def is_choice(self, tracker: Tracker, slot: str | None) -> bool:
        """Whatever a message with an RMA was taken for."""
        return bool(find_return_number(text_of(tracker))) or await super().is_choice(tracker, slot)


class ActionAskRefundStatusFormOrderNumber(Question):
    """Which order?"""

    action = "action_ask_refund_status_form_order_number"

    async def answer(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        await ask_which_order(dispatcher, tracker, "utter_ask_which_order_to_refund")
        return []


class ActionAskRefundStatusFormOrderEmail(Question):
    """Which address belongs to the order, or to the return?"""

    action = "action_ask_refund_status_form_order_email"

    async def answer(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        if tracker.get_slot("rma") and not tracker.get_slot("order_number"):
            dispatcher.utter_message(response="utter_ask_rma_email", rma=tracker.get_slot("rma"))
        else:
            ask_order_email(dispatcher, tracker)
        return []


class ActionTellRefunds(Answer):
    """Where the goods and the money are, or that there is nothing under way and what can be done."""

    action = "action_tell_refunds"

    async def answer(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        over = [*settled(), matter_of(tracker)]
        if outcome := tracker.get_slot("outcome"):
            return [*tell_unfound(dispatcher, outcome), *over]
        number, rma = tracker.get_slot("order_number"), tracker.get_slot("rma")
        returns, refunds = await money_back_of(tracker, number, rma)
        asked_for = [] if rma else waiting(tracker, number)
        fees = [] if rma else fees_waiting(tracker, number)
        if asked_for:
            tell_waiting(dispatcher, asked_for)
        for late in fees:
            tell_fee_waiting(dispatcher, late)
        if returns or refunds:
            tell_money_back(dispatcher, returns, refunds)
            number = [*(told.order_number for told in returns), *(told.order_number for told in refunds)][0]
        elif asked_for or fees:
            pass
        elif rma:
            dispatcher.utter_message(response="utter_order_not_found_person", choices=[PERSON, STOP])
        elif number:
            await tell_nothing_yet(dispatcher, tracker, number)
        else:
            dispatcher.utter_message(response="utter_no_refunds", choices=[RETURN, PERSON])
        return [*over, *([SlotSet("current_order", number)] if number else [])]


def matter_of(tracker: Tracker) -> EventType:
    """What the shopper came with, for the agent who may take over."""
    intent = None if is_taken_up(tracker) else intent_of(tracker)
    known = [
        matter
        for matter in (intent, tracker.get_slot("matter"))
        if FORMS.get(matter or "") == "refund_status_form"
    ]
    return SlotSet("matter", (known or ["ask_refund_status"])[0])


async def money_back_of(
    tracker: Tracker, number: str | None, rma: str | None = None
) -> tuple[list[ReturnOpened], list[Refund]]:
    """The newest returns, and refunds without one: of the order or the RMA named, else of all she may see."""
    shopper, language = shopper_of(tracker), language_of(tracker)
    if rma:
        found = await look_up(recent_returns, shopper, limit=SEARCHED, language=language)
        return [told for told in found if told.rma == rma], []
    if not number:
        returns = await look_up(recent_returns, shopper, limit=SHOWN, language=language)
        refunds = await look_up(recent_refunds, shopper, limit=SHOWN)
    else:
        returns = await look_up(list_returns, shopper, number, language=language)
        listed = await look_up(list_refunds, shopper, number)
        refunds = [told for told in listed if not told.rma]
    return returns[:SHOWN], refunds[: SHOWN - len(returns[:SHOWN])]


def tell_money_back(
    dispatcher: CollectingDispatcher, returns: Sequence[ReturnOpened], refunds: Sequence[Refund]
) -> None:
    """One message for each return with its card, and for each refund that needed none."""
    for told in returns:
        state = return_state(told)
        dispatcher.utter_message(
            response=f"utter_return_is_{state}",
            also=[
                *_exchange_sentences(told.replacement),
                *(_money_sentences(told) if told.refund and state != "overdue" else []),
            ],
            choices=[PERSON] if _is_troubled(told) else [],
            card=return_card(told) if told.status == "opened" else None,
            rma=told.rma,
            order_number=told.order_number,
            send_by_on=told.send_by.isoformat(),
            **_money_values(told),
            **(replacement_values(told.replacement) if told.replacement else {}),
        )
    for refund in refunds:
        state = refund_state(refund.status, refund)
        dispatcher.utter_message(
            response=f"utter_refund_is_{state}",
            also=["utter_refund_way"] if state in WAY_TOLD else [],
            choices=[PERSON] if state == "overdue" else [],
            refund=refund.amount.as_data(),
            order_number=refund.order_number,
            refund_by_on=refund.due_by.isoformat(),
            sent_on=(refund.sent_on or refund.due_by).isoformat(),
        )


# Of these states the way the money takes is told besides: the sentence about money sent says it itself.
WAY_TOLD = frozenset({"awaiting_goods", "approved"})


def return_state(told: ReturnOpened) -> str:
    """Where the goods are; "overdue" when they were to be sent back by a day that is over."""
    return "overdue" if told.status == "opened" and told.send_by < today() else told.status


def refund_state(status: str, told: Refund | ReturnOpened) -> str:
    """Where the money is; "overdue" when it should have gone out."""
    due = told.due_by if isinstance(told, Refund) else told.refund_by
    return "overdue" if status == "approved" and due < today() else status


def _money_sentences(told: ReturnOpened) -> list[str]:
    state = refund_state(str(told.refund_status), told)
    return [f"utter_refund_is_{state}", *(["utter_refund_way"] if state in WAY_TOLD else [])]


def _is_troubled(told: ReturnOpened) -> bool:
    lapsed = told.replacement is not None and told.replacement.status == "lapsed"
    late_money = told.refund is not None and refund_state(str(told.refund_status), told) == "overdue"
    return return_state(told) == "overdue" or lapsed or late_money


def _money_values(told: ReturnOpened) -> dict[str, Any]:
    if told.refund is None:
        return {}
    return {
        "refund": told.refund.as_data(),
        "refund_by_on": told.refund_by.isoformat(),
        "sent_on": (told.refund_sent_on or told.refund_by).isoformat(),
    }


def _exchange_sentences(replacement: Replacement | None) -> list[str]:
    if replacement is None:
        return []
    return [f"utter_exchange_is_{replacement.status}", *payment_sentences(replacement)]


def payment_sentences(replacement: Replacement) -> list[str]:
    """What is still to be paid for a dearer piece and where, or that it is paid; nothing once it is void."""
    payment = replacement.payment
    return [f"utter_exchange_pay_{payment.status}"] if payment and payment.status != "void" else []


def replacement_values(replacement: Replacement) -> dict[str, Any]:
    """What the sentences about an exchange need to know."""
    values = {
        "wanted": with_size(replacement.title, replacement.size),
        "held_until_on": replacement.held_until.isoformat(),
    }
    if (payment := replacement.payment) is None:
        return values
    return {
        **values,
        "difference": payment.amount.as_data(),
        "pay_by_on": payment.pay_by.isoformat(),
        "pay_url": shop_page(f"/pay?request={payment.reference}"),
    }


def with_size(title: str, size: str | None) -> str:
    """A product in a size, as it stands in a sentence."""
    return f"{title} ({size})" if size else title


async def tell_nothing_yet(dispatcher: CollectingDispatcher, tracker: Tracker, number: str) -> None:
    """Nothing of the order has come back so far: say so, and what can be done in its state."""
    also, choices = await ways_to_money(tracker, number)
    dispatcher.utter_message(
        response="utter_no_refund_for_order", order_number=number, also=also, choices=choices
    )


async def ways_to_money(tracker: Tracker, number: str) -> tuple[list[str], list[Choice]]:
    """Sentences and buttons: cancelling what is still here, sending back what has arrived."""
    order = await look_up(get_order, shopper_of(tracker), number)
    if order.summary.status in NOT_SHIPPED:
        return ["utter_no_refund_cancellable"], [about_order("cancel_order", number), PERSON]
    options = await look_up(returnable_items, shopper_of(tracker), number, today=today())
    if options.returnable:
        return ["utter_no_refund_returnable"], [about_order("request_return", number), PERSON]
    return [], [PERSON]
