"""What the account form asks, and how it ends: a link by mail, a change both mailboxes proved, a person."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.accounts import ADDRESS, MATTER, NEW, WHAT, mailbox_of
from actions.dialogue import PERSON, STOP, Answer, Question, offer_person, settled
from actions.mails import account_changed_mail, reset_link_mail
from actions.matters import Choice
from actions.one_time_code import ANOTHER_CODE, ANSWERS, CODE
from actions.shop_access import (
    ask_shop,
    is_signed_in,
    language_of,
    look_up,
    shop_mailbox,
    shopper_of,
    turn_key,
)
from actions.whose_order import tell_unfound
from shop.errors import AccountProofTooWeak, EmailInvalid, EmailTaken, MailFailed, TooManyCodes
from shop.services.account_changes import AccountChanged, change_email, change_phone
from shop.services.accounts import own_account
from shop.services.one_time_codes import LIFETIME
from shop.services.password_resets import send_reset_link

OFFERED = ("password", "email", "phone")


class ActionAskAccountFormAccountMatter(Question):
    """What is wrong?"""

    action = "action_ask_account_form_account_matter"

    async def answer(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:  # noqa: ARG002
        choices: list[Choice] = [
            {"title": f"button_account_{matter}", "payload": f'/{MATTER}{{"{WHAT}": "{matter}"}}'}
            for matter in OFFERED
        ]
        dispatcher.utter_message(response="utter_ask_account_matter", choices=[*choices, PERSON])
        return []


class ActionAskAccountFormAccountEmail(Question):
    """Whose account? Asked alike of everybody, whether there is one or not."""

    action = "action_ask_account_form_account_email"

    async def answer(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:  # noqa: ARG002
        dispatcher.utter_message(response="utter_ask_account_email", choices=[STOP])
        return []


class ActionAskAccountFormAccountNew(Question):
    """Which address, or which number, from now on?"""

    action = "action_ask_account_form_account_new"

    async def answer(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        dispatcher.utter_message(
            response=f"utter_ask_account_new_{tracker.get_slot(WHAT)}", choices=[STOP, PERSON]
        )
        return []


class ActionAskAccountFormCodeProven(Question):
    """Which code was in the mail to the account's address?"""

    action = "action_ask_account_form_code_proven"

    async def answer(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        known = "utter_ask_one_time_code" if is_signed_in(tracker) else "utter_ask_account_code"
        ask_code(dispatcher, tracker, known)
        return []


class ActionAskAccountFormNewCodeProven(Question):
    """Which code was in the mail to the new address?"""

    action = "action_ask_account_form_new_code_proven"

    async def answer(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        ask_code(dispatcher, tracker, "utter_ask_new_address_code")
        return []


class ActionSettleAccount(Answer):
    """Send the link, make the change, or call a person."""

    action = "action_settle_account"

    async def answer(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        outcome, what = tracker.get_slot("outcome"), tracker.get_slot(WHAT)
        over = [*settled(), SlotSet("matter", MATTER)]
        if outcome == "theft":
            return [*over, SlotSet("handoff_reason", "theft")]
        if outcome:
            return [*tell_unfound(dispatcher, outcome), *over]
        if what in ("password", "locked"):
            await send_link(dispatcher, tracker, what)
        else:
            over += await make_change(dispatcher, tracker, what)
        return over


async def send_link(dispatcher: CollectingDispatcher, tracker: Tracker, what: str) -> None:
    """The link to a new password, which also unlocks; no guest is told whether there is an account."""
    try:
        sent = await ask_shop(
            send_reset_link,
            await mailbox_of(tracker, CODE),
            conversation_id=tracker.sender_id,
            mailbox=shop_mailbox(),
            write=reset_link_mail(language_of(tracker)),
            idempotency_key=turn_key(tracker),
        )
    except TooManyCodes:
        offer_person(dispatcher, "utter_too_many_codes_person")
        return
    except (EmailInvalid, MailFailed):
        offer_person(dispatcher, "utter_account_mail_failed")
        return
    known = is_signed_in(tracker)
    link = "utter_account_link_sent" if known else "utter_account_link_guest"
    values: dict[str, Any] = {"address": sent.address, "minutes": sent.minutes, "choices": [PERSON]}
    if what == "password":
        dispatcher.utter_message(response=link, **values)
        return
    locked = not known or (await look_up(own_account, shopper_of(tracker))).locked
    first = "utter_account_locked" if locked else "utter_account_not_locked"
    dispatcher.utter_message(response=first, also=[link], **values)


async def make_change(dispatcher: CollectingDispatcher, tracker: Tracker, what: str) -> list[EventType]:
    """The new address or phone, and who was told of it; a new address is whose account it is from then on."""
    change = change_email if what == "email" else change_phone
    try:
        done: AccountChanged = await ask_shop(
            change,
            shopper_of(tracker),
            await mailbox_of(tracker, CODE),
            tracker.get_slot(NEW),
            idempotency_key=turn_key(tracker),
            mailbox=shop_mailbox(),
            write=account_changed_mail(language_of(tracker), what),
        )
    except EmailTaken:
        offer_person(dispatcher, "utter_account_email_taken")
        return []
    except (AccountProofTooWeak, EmailInvalid):
        offer_person(dispatcher)
        return []
    dispatcher.utter_message(
        response=f"utter_account_changed_{what}",
        also=["utter_account_told"],
        value=done.value,
        address=done.address,
    )
    return [SlotSet(ADDRESS, done.value)] if what == "email" else []


def ask_code(dispatcher: CollectingDispatcher, tracker: Tracker, response: str) -> None:
    """Ask for the code, or say what is wrong with the answer."""
    dispatcher.utter_message(
        response=ANSWERS.get(tracker.get_slot("code_answer") or "", response),
        address=tracker.get_slot("code_sent_to"),
        minutes=int(LIFETIME.total_seconds()) // 60,
        choices=[ANOTHER_CODE, PERSON],
    )
