"""Trouble with an account: what it is, whose account, and the codes that prove its mailboxes."""

# ruff: noqa: ARG002 - Rasa's interface names the arguments, needed or not.

from __future__ import annotations

from datetime import datetime, timezone
from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions import account_words, words
from actions.choosing import is_question
from actions.dialogue import REQUESTED, ShopForm, entity, first_look_or_opening, intent_of, text_of
from actions.mails import account_code_mail, new_address_mail
from actions.one_time_code import CODE, PROVEN_FOR, answer_to_code, digits_of, wants_another_code
from actions.second_request import is_taken_up
from actions.shop_access import (
    ask_shop,
    is_signed_in,
    language_of,
    look_up,
    shop_mailbox,
    shopper_of,
    turn_key,
)
from shop.errors import AddressInvalid, CodeRefused, EmailInvalid, MailFailed, TooManyCodes, TooManyGuesses
from shop.services.account_changes import (
    ACCOUNT_CHANGES,
    account_address,
    check_mailbox_code,
    send_mailbox_code,
)
from shop.services.addresses import checked_phone
from shop.services.emails import plain_email
from shop.services.one_time_codes import DIGITS, TRIES

MATTER = "report_account_problem"
WHAT, ADDRESS, NEW, NEW_CODE = "account_matter", "account_email", "account_new", "new_code_proven"
# The first two are settled by a link in a mail, the last by a person.
ACCOUNT_MATTERS = ("password", "locked", *ACCOUNT_CHANGES, "theft")
CODES = (CODE, NEW_CODE)


class ValidateAccountForm(ShopForm):
    """Finds out what is wrong, whose account it is, what shall be different, and proves the mailboxes."""

    form = "account_form"
    slots = (WHAT, ADDRESS, NEW, *CODES)
    then = "action_settle_account"

    async def required_slots(
        self,
        domain_slots: list[str],
        dispatcher: CollectingDispatcher,
        tracker: Tracker,
        domain: dict[str, Any],
    ) -> list[str]:
        """A link needs the address only; a change the new value, and a code for each mailbox."""
        what = tracker.get_slot(WHAT)
        if what not in ACCOUNT_MATTERS:
            return [WHAT]
        whose = [] if is_signed_in(tracker) else [ADDRESS]
        if what not in ACCOUNT_CHANGES:
            return whose
        return [*whose, NEW, CODE, *([NEW_CODE] if what == "email" else [])]

    def patience_for(self, slot: str) -> int:
        """As many tries as a code has; then guessing is stopped by the shop."""
        return TRIES + 1 if slot in CODES else super().patience_for(slot)

    def may_ask_twice(self, tracker: Tracker) -> bool:
        """Addresses, numbers and codes hold no second request."""
        return tracker.get_slot(REQUESTED) not in (ADDRESS, NEW, *CODES)

    async def check(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> dict[str, Any]:
        """Everything the message tells: the matter, the addresses, the phone, a code."""
        changes: dict[str, Any] = {}
        if first_look_or_opening(tracker) or goes_on(tracker) or is_begun_second(tracker):
            changes = {**self._what(tracker), **await self._told(dispatcher, tracker)}
            tracker.slots.update(changes)
            changes |= await self._codes(tracker)
            tracker.slots.update(changes)
        if changes.get("outcome"):
            return changes
        return {**changes, **await self._proved(tracker)}

    def _what(self, tracker: Tracker) -> dict[str, Any]:
        known, told = tracker.get_slot(WHAT), matter_told(tracker)
        if told == "theft":
            return {WHAT: told, "outcome": told}
        if told and told != known and (known is None or entity(tracker, WHAT)):
            return {WHAT: told, NEW: None, **dict.fromkeys(CODES)}
        return {}

    async def _told(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> dict[str, Any]:
        requested, what = tracker.get_slot(REQUESTED), tracker.get_slot(WHAT) or matter_told(tracker)
        emails = [str(value)[:254] for value in tracker.get_latest_entity_values("email")]
        told: dict[str, Any] = {}
        if emails and what == "email":
            told = self._addresses(tracker, emails)
        elif emails and not is_signed_in(tracker):
            told = {ADDRESS: emails[-1]}
        elif "@" in text_of(tracker) and not emails and requested in (ADDRESS, NEW):
            dispatcher.utter_message(response="utter_order_email_unreadable")
        if what == "phone" and (phone := phone_told(tracker)):
            try:
                told[NEW] = checked_phone(phone)
            except AddressInvalid:
                dispatcher.utter_message(response="utter_account_bad_phone")
        old = told.get(ADDRESS) or tracker.get_slot(ADDRESS)
        if is_signed_in(tracker):
            old = await mailbox_of(tracker, CODE)
        if old and told.get(NEW) and plain_email(str(told[NEW])) == plain_email(str(old)):
            dispatcher.utter_message(response="utter_account_same")
            told[NEW] = None
        return told

    def _addresses(self, tracker: Tracker, emails: list[str]) -> dict[str, Any]:
        """Which address is the account's, and which is to be."""
        requested = tracker.get_slot(REQUESTED)
        if requested in (NEW, NEW_CODE) or is_signed_in(tracker):
            return {NEW: emails[-1], NEW_CODE: None}
        if len(set(emails)) > 1:
            return {ADDRESS: emails[0], NEW: emails[-1]}
        if requested in (ADDRESS, CODE) or not names_new(tracker, emails[-1]):
            return {ADDRESS: emails[-1], CODE: None}
        return {NEW: emails[-1], NEW_CODE: None}

    async def _codes(self, tracker: Tracker) -> dict[str, Any]:
        """A code given as an answer: its mailbox then counts as proved in this conversation."""
        requested = tracker.get_slot(REQUESTED)
        digits = digits_of(text_of(tracker)) if requested in CODES else None
        if not digits or len(digits) != DIGITS:
            return {}
        mailbox = await mailbox_of(tracker, requested)
        how = {"conversation_id": tracker.sender_id, "idempotency_key": turn_key(tracker)}
        try:
            await ask_shop(check_mailbox_code, mailbox, digits, **how)
        except CodeRefused:
            return {}
        except TooManyGuesses:
            return {"outcome": "too_many_guesses"}
        until = (datetime.now(timezone.utc) + PROVEN_FOR).isoformat()
        known = tracker.get_slot("coded_mailboxes") or {}
        return {"coded_mailboxes": {**known, plain_email(mailbox): until}}

    async def _proved(self, tracker: Tracker) -> dict[str, Any]:
        """Whether each code is still to be given: not for a mailbox proved within the hour."""
        if tracker.get_slot(WHAT) not in ACCOUNT_CHANGES:
            return {}
        proved = {}
        for slot, needed in ((CODE, ADDRESS), (NEW_CODE, NEW)):
            told = tracker.get_slot(needed) or (needed == ADDRESS and is_signed_in(tracker))
            mailbox = await mailbox_of(tracker, slot) if told else None
            coded = mailbox is not None and plain_email(mailbox) in shopper_of(tracker).coded_mailboxes
            proved[slot] = True if coded else None
        return proved

    async def get_validation_events(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[EventType]:
        """As ever; and send a code once it is the next thing to ask for."""
        answer = answer_to_code(tracker, tracker.get_slot(REQUESTED))
        events = await super().get_validation_events(dispatcher, tracker, domain)
        if tracker.get_slot("outcome"):
            return events
        wanted = (await self.next_requested_slot(dispatcher, tracker, domain))["value"]
        if wanted not in CODES:
            return events
        same = wanted == tracker.get_slot(REQUESTED)
        changes = {**await self._send(tracker, wanted), "code_answer": answer if same else None}
        tracker.slots.update(changes)
        return [*events, *(SlotSet(slot, value) for slot, value in changes.items())]

    async def _send(self, tracker: Tracker, slot: str) -> dict[str, Any]:
        is_new = slot == NEW_CODE
        mail = new_address_mail if is_new else account_code_mail
        try:
            code = await ask_shop(
                send_mailbox_code,
                await mailbox_of(tracker, slot),
                is_new=is_new,
                conversation_id=tracker.sender_id,
                mailbox=shop_mailbox(),
                write=mail(language_of(tracker)),
                idempotency_key=turn_key(tracker),
                again=wants_another_code(tracker, slot),
            )
        except EmailInvalid:
            return {NEW if is_new else ADDRESS: None}
        except TooManyCodes:
            return {"outcome": "too_many_codes"}
        except MailFailed:
            return {"outcome": "code_unsent"}
        return {"code_sent_to": code.address}

    async def is_answer(self, tracker: Tracker, slot: str | None) -> bool:
        """An address, a phone, or what the trouble is, whatever else the message was taken for."""
        if slot == WHAT:
            return matter_told(tracker) is not None
        return "@" in text_of(tracker) or (slot == NEW and phone_told(tracker) is not None)

    async def is_choice(self, tracker: Tracker, slot: str | None) -> bool:
        """Digits or the wish for another code; an address or number that was asked for."""
        if slot in CODES:
            return bool(digits_of(text_of(tracker)) or wants_another_code(tracker, slot))
        if slot in (ADDRESS, NEW) and not is_question(text_of(tracker)):
            return bool(entity(tracker, "email")) or (slot == NEW and phone_told(tracker) is not None)
        return slot == WHAT and bool(entity(tracker, WHAT))


def matter_told(tracker: Tracker) -> str | None:
    """What of ACCOUNT_MATTERS it is, by button or in words; None where that was not said."""
    if (chosen := entity(tracker, WHAT)) in ACCOUNT_MATTERS:
        return str(chosen)
    is_open = tracker.get_slot(WHAT) is None or tracker.get_slot(REQUESTED) == WHAT
    if intent_of(tracker) != MATTER and not is_open:
        return None
    if goes_on(tracker):
        return "password"
    text, language = text_of(tracker), language_of(tracker)
    if is_taken_up(tracker):
        # The rest of the message is about something else: only what nobody else says counts.
        return "password" if words.says(text, account_words.SIGN_IN, language) else None
    if words.says_besides(text, account_words.THEFT, account_words.HELPER, language):
        return "theft"
    signs_in = words.says(text, account_words.SIGN_IN, language)
    if words.says(text, account_words.CHANGE, language) or tracker.get_slot(REQUESTED) == WHAT:
        if words.says(text, account_words.EMAIL, language) and not signs_in:
            return "email"
        if words.says(text, account_words.PHONE, language) and not signs_in:
            return "phone"
    if words.says(text, account_words.LOCKED, language):
        return "locked"
    return "password" if signs_in else None


def goes_on(tracker: Tracker) -> bool:
    """Whether the message is another address, after a link was sent to one."""
    after_link = tracker.get_slot("matter") == MATTER and tracker.get_slot(WHAT) is None
    return after_link and intent_of(tracker) == "inform" and entity(tracker, "email") is not None


def is_begun_second(tracker: Tracker) -> bool:
    """Whether the form begins with the second request of a message."""
    return is_taken_up(tracker) and tracker.get_slot(WHAT) is None


def phone_told(tracker: Tracker) -> str | None:
    """The phone number in the latest message; where one was asked for, anything short that has a digit."""
    if found := entity(tracker, "phone"):
        return str(found)
    if tracker.get_slot(REQUESTED) != NEW or tracker.get_slot(WHAT) != "phone":
        return None
    digits = [letter for letter in words.plain(text_of(tracker)) if letter.isdigit()]
    return words.plain(text_of(tracker)) if digits and len(text_of(tracker)) < 40 else None


def names_new(tracker: Tracker, email: str) -> bool:
    """Whether the one address in the message is the one that is wanted: "change it to ..."."""
    before, _, after = words.plain(text_of(tracker)).partition(words.plain(email))
    language = language_of(tracker)
    marks = account_words.BEFORE_THE_NEW.get(language, "") + "," + account_words.BEFORE_THE_NEW["en"]
    ends = tuple(words.plain(mark.strip()) for mark in marks.split(",") if mark.strip())
    spaced = "" if language in words.ANYWHERE else " "
    if f" {before.strip(' :').strip()}".endswith(tuple(spaced + end for end in ends)):
        return True
    follows = account_words.AFTER_THE_NEW.get(language, "").split(",")
    return any(mark and after.strip().startswith(words.plain(mark)) for mark in follows)


async def mailbox_of(tracker: Tracker, slot: str) -> str:
    """The address that the code for `slot` goes to: the account's own, or the one it is to have."""
    if slot == NEW_CODE:
        return str(tracker.get_slot(NEW))
    return await look_up(account_address, shopper_of(tracker), tracker.get_slot(ADDRESS))
