"""The one-time code: what a guest proves before her order is changed or money moves.

A form asks for it where its `further` slots list `code_proven`; who is signed in, or has given a code for the
order within the hour, is never asked.
"""

# ruff: noqa: ARG002 - Rasa's interface names the arguments, needed or not.

from __future__ import annotations

import re
from abc import ABC
from datetime import datetime, timedelta, timezone
from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions import words
from actions.dialogue import PERSON, REQUESTED, Question, entity, text_of
from actions.mails import one_time_code_mail
from actions.matters import Choice
from actions.shop_access import ask_shop, language_of, look_up, may_see, shop_mailbox, shopper_of, turn_key
from actions.whose_order import OrderForm
from shop.errors import CodeRefused, MailFailed, OrderNotFound, TooManyCodes, TooManyGuesses
from shop.services.one_time_codes import (
    DIGITS,
    LIFETIME,
    TRIES,
    check_code,
    coded_with,
    needs_code,
    send_code,
)

CODE = "code_proven"
# The second is for a mailbox that is yet to belong to an account.
CODE_SLOTS = (CODE, "new_code_proven")
# How long a code that was given back counts in its conversation.
PROVEN_FOR = timedelta(hours=1)
ANSWERS = {"wrong": "utter_one_time_code_wrong", "unreadable": "utter_one_time_code_unreadable"}
ANOTHER_CODE: Choice = {"title": "button_another_code", "payload": '/inform{"code_request": "another"}'}


class CodeForm(OrderForm, ABC):
    """An order form that asks a guest for a one-time code where `code_proven` stands among its slots."""

    async def required_slots(
        self,
        domain_slots: list[str],
        dispatcher: CollectingDispatcher,
        tracker: Tracker,
        domain: dict[str, Any],
    ) -> list[str]:
        """No code where none is needed."""
        slots = await super().required_slots(domain_slots, dispatcher, tracker, domain)
        if CODE in slots and not await self.needs_code(tracker):
            slots.remove(CODE)
        return slots

    async def needs_code(self, tracker: Tracker) -> bool:
        """Whether the shopper has still to prove more for what is under way."""
        return await must_give_code(tracker)

    def patience_for(self, slot: str) -> int:
        """As many tries as a code has; then guessing is stopped by the shop."""
        return TRIES + 1 if slot == CODE else super().patience_for(slot)

    async def extract_code_proven(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> dict[str, Any]:
        """The digits given as an answer."""
        digits = digits_of(text_of(tracker)) if tracker.get_slot(REQUESTED) == CODE else None
        return {CODE: digits} if digits else {}

    async def validate_code_proven(
        self, value: Any, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> dict[str, Any]:
        """True for the code that was sent; it then counts for this order in this conversation."""
        number = tracker.get_slot("order_number")
        if value is True or not number or len(str(value)) != DIGITS:
            return {CODE: None}
        try:
            await ask_shop(
                check_code,
                number,
                str(value),
                conversation_id=tracker.sender_id,
                idempotency_key=turn_key(tracker),
            )
        except CodeRefused:
            return {CODE: None}
        except TooManyGuesses:
            return {CODE: None, "outcome": "too_many_guesses"}
        until = datetime.now(timezone.utc) + PROVEN_FOR
        coded = {**(tracker.get_slot("coded_orders") or {}), number: until.isoformat()}
        return {CODE: True, "coded_orders": coded}

    async def get_validation_events(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[EventType]:
        """As ever; and send the code once it is the next thing to ask for."""
        answer = answer_to_code(tracker)
        events = await super().get_validation_events(dispatcher, tracker, domain)
        if tracker.get_slot("outcome"):
            return events
        wanted = await self.next_requested_slot(dispatcher, tracker, domain)
        if wanted["value"] != CODE:
            return events
        changes = {**await self._send(tracker), "code_answer": answer}
        tracker.slots.update(changes)
        return [*events, *(SlotSet(slot, value) for slot, value in changes.items())]

    async def check(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> dict[str, Any]:
        """A code counts for all orders of its mailbox; one that counts no more is asked for anew."""
        changes = await super().check(dispatcher, tracker)
        tracker.slots.update(changes)
        if tracker.get_slot("outcome"):
            return changes
        if coded := await same_mailbox(tracker):
            changes["coded_orders"] = coded
            tracker.slots.update(changes)
        if tracker.get_slot(CODE) and await must_give_code(tracker):
            changes[CODE] = None
        return changes

    async def _send(self, tracker: Tracker) -> dict[str, Any]:
        number = tracker.get_slot("order_number")
        try:
            code = await ask_shop(
                send_code,
                shopper_of(tracker),
                number,
                conversation_id=tracker.sender_id,
                mailbox=shop_mailbox(),
                write=one_time_code_mail(language_of(tracker), number),
                idempotency_key=turn_key(tracker),
                again=wants_another_code(tracker),
            )
        except OrderNotFound:
            return {"outcome": "not_found"}
        except TooManyCodes:
            return {"outcome": "too_many_codes"}
        except MailFailed:
            return {"outcome": "code_unsent"}
        return {"code_sent_to": code.address}

    async def is_choice(self, tracker: Tracker, slot: str | None) -> bool:
        """Digits, or the wish for another code."""
        if slot == CODE and (digits_of(text_of(tracker)) or wants_another_code(tracker)):
            return True
        return await super().is_choice(tracker, slot)


class ActionAskCodeProven(Question):
    """Which code was in the mail?"""

    action = "action_ask_code_proven"

    async def answer(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        dispatcher.utter_message(
            response=ANSWERS.get(tracker.get_slot("code_answer") or "", "utter_ask_one_time_code"),
            address=tracker.get_slot("code_sent_to"),
            minutes=int(LIFETIME.total_seconds()) // 60,
            choices=[ANOTHER_CODE, PERSON],
        )
        return []


def answer_to_code(tracker: Tracker, slot: str = CODE) -> str | None:
    """What is wrong with the answer to the question for the code, unless it is the code: one of ANSWERS."""
    digits = digits_of(text_of(tracker)) if is_code_asked(tracker, slot) else None
    if not digits or wants_another_code(tracker, slot):
        return None
    return "wrong" if len(digits) == DIGITS else "unreadable"


async def same_mailbox(tracker: Tracker) -> dict[str, str] | None:
    """`coded_orders` with the order at hand, where a code went to its very address before."""
    number = tracker.get_slot("order_number")
    coded = tracker.get_slot("coded_orders") or {}
    shopper = shopper_of(tracker)
    if not number or number in coded or not shopper.coded_orders or not may_see(tracker, number):
        return None
    of_same = await look_up(coded_with, shopper, number)
    return {**coded, number: max(coded[order] for order in of_same)} if of_same else None


async def must_give_code(tracker: Tracker, order_number: str | None = None) -> bool:
    """Whether this shopper must still give back a code before the order, else the one at hand, is changed."""
    number = order_number or tracker.get_slot("order_number")
    if not number or not may_see(tracker, number):
        return True
    try:
        return await look_up(needs_code, shopper_of(tracker), number)
    except OrderNotFound:
        return True


def digits_of(text: str) -> str | None:
    """The digits of a code in `text`, also "123 456" or in another script's digits; None where there are
    none or several numbers.
    """
    found = re.findall(r"(?<![0-9a-z.,@_-])\d(?:[ -]?\d){3,8}(?![0-9a-z@_-]|[.,]\d)", words.plain(text))
    return re.sub(r"\D", "", found[0]) if len(found) == 1 else None


def is_code_asked(tracker: Tracker, slot: str) -> bool:
    """Whether the code that fills `slot` was asked for."""
    return slot in CODE_SLOTS and tracker.get_slot(REQUESTED) == slot


def wants_another_code(tracker: Tracker, slot: str = CODE) -> bool:
    """Whether the shopper, asked for the code, says that none came or wants a new one."""
    if entity(tracker, "code_request") == "another":
        return True
    return (
        is_code_asked(tracker, slot)
        and not digits_of(text_of(tracker))
        and words.says(text_of(tracker), words.ANOTHER_CODE, language_of(tracker))
    )
