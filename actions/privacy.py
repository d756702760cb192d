"""A shopper's own data: what is stored, a copy of it, its erasure.

Who is signed in asks for all that is hers. A guest proves an order by number, address and a one-time code,
and asks for what is stored under that address.
"""

# ruff: noqa: ARG002 - Rasa's interface names the arguments, needed or not.

from __future__ import annotations

from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions import matter_words
from actions.dialogue import (
    NO,
    PERSON,
    REQUESTED,
    STOP,
    YES,
    Answer,
    Question,
    entity,
    intent_of,
    settled,
    text_of,
)
from actions.matters import FORMS
from actions.one_time_code import CODE, CodeForm
from actions.second_request import is_taken_up
from actions.shop_access import ask_shop, is_signed_in, language_of, look_up, may_see, shopper_of, turn_key
from actions.whose_order import ask_order_email, ask_which_order, tell_unfound
from actions.words import says
from shop.connectors.seam import is_embedded
from shop.errors import ConnectorCannot
from shop.services.privacy import PRIVACY_KINDS, PrivacyRequest, list_privacy_requests, request_privacy

MATTER = "request_privacy"
KIND, AGREED = "privacy_kind", "agreed"
EXPORT = {"title": "button_privacy_export", "payload": f'/{MATTER}{{"{KIND}": "export"}}'}
ERASURE = {"title": "button_privacy_erasure", "payload": f'/{MATTER}{{"{KIND}": "erasure"}}'}


class ValidatePrivacyForm(CodeForm):
    """Finds out what is wanted, has a guest prove her mailbox, and asks before an erasure."""

    form = FORMS[MATTER]
    further = (CODE, AGREED)
    slots = ("order_number", "order_email", *further)
    then = "action_answer_privacy"

    async def required_slots(
        self,
        domain_slots: list[str],
        dispatcher: CollectingDispatcher,
        tracker: Tracker,
        domain: dict[str, Any],
    ) -> list[str]:
        """Nothing for what is merely stored; a proof of who is not signed in; a yes to an erasure."""
        kind = kind_wanted(tracker)
        if kind is None:
            return []
        proof: list[str] = []
        if not is_signed_in(tracker):
            slots = await super().required_slots(domain_slots, dispatcher, tracker, domain)
            proof = [slot for slot in slots if slot != AGREED]
        return [*proof, *([AGREED] if kind == "erasure" else [])]

    async def obvious_order(self, tracker: Tracker) -> str | None:
        """Of a guest the order spoken of, else the one that she proved last: it leads to her mailbox."""
        proven = tracker.get_slot("proven_orders") or []
        known = [tracker.get_slot("current_order"), *reversed(proven)]
        return None if is_signed_in(tracker) else next((order for order in known if order in proven), None)

    def extract_agreed(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> dict[str, Any]:
        """A clear yes or no."""
        if tracker.get_slot(REQUESTED) != AGREED or intent_of(tracker) not in ("affirm", "deny"):
            return {}
        return {AGREED: intent_of(tracker) == "affirm"}

    def validate_agreed(
        self, value: bool, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> dict[str, Any]:
        """A no ends the matter."""
        return {AGREED: value, **({} if value else {"outcome": "declined"})}

    async def check(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> dict[str, Any]:
        """Keep what is wanted; an erasure that is on record already is not asked about again."""
        kind = kind_wanted(tracker)
        changes: dict[str, Any] = {KIND: kind}
        if kind is None:
            return changes
        if not await look_up(is_embedded):
            raise ConnectorCannot("a shopper's stored data", "only the embedded shop has that")
        changes |= await super().check(dispatcher, tracker)
        tracker.slots.update(changes)
        wanted = await self._is_known(tracker) if kind == "erasure" else False
        return {**changes, "outcome": "known"} if wanted else changes

    async def _is_known(self, tracker: Tracker) -> bool:
        # After the yes the service decides: it knows a turn that comes twice.
        if tracker.get_slot("outcome") or tracker.get_slot(AGREED) or not is_proved(tracker):
            return False
        return any(request.kind == "erasure" for request in await requests_of(tracker))

    async def is_choice(self, tracker: Tracker, slot: str | None) -> bool:
        """A button for the other of the two things, too."""
        return entity(tracker, KIND) in PRIVACY_KINDS or await super().is_choice(tracker, slot)


class ActionAskPrivacyFormOrderNumber(Question):
    """Why a proof is needed, and which order?"""

    action = "action_ask_privacy_form_order_number"

    async def answer(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        told = any(tracker.get_slot(slot) for slot in ("order_email", "tracking_number", "proof_failures"))
        if told or (tracker.get_slot("asked") or {}).get("times", 0) > 1:
            await ask_which_order(dispatcher, tracker, "utter_ask_order_number")
        else:
            dispatcher.utter_message(response="utter_privacy_guest", choices=[PERSON, STOP])
        return []


class ActionAskPrivacyFormOrderEmail(Question):
    """Which address belongs to the order?"""

    action = "action_ask_privacy_form_order_email"

    async def answer(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        ask_order_email(dispatcher, tracker)
        return []


class ActionAskPrivacyFormAgreed(Question):
    """Shall all of it be erased?"""

    action = "action_ask_privacy_form_agreed"

    async def answer(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        signed_in = is_signed_in(tracker)
        response = "utter_privacy_ask_erasure" if signed_in else "utter_privacy_ask_erasure_guest"
        dispatcher.utter_message(response=response, choices=[YES, NO])
        return []


class ActionAnswerPrivacy(Answer):
    """Explain what is stored, or record what was asked for and proved."""

    action = "action_answer_privacy"

    async def answer(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        outcome, kind = tracker.get_slot("outcome"), tracker.get_slot(KIND)
        over = [*settled(), SlotSet("matter", MATTER)]
        if outcome == "declined":
            dispatcher.utter_message(response="utter_privacy_declined")
        elif outcome == "known":
            known = next(request for request in await requests_of(tracker) if request.kind == kind)
            tell_request(dispatcher, known)
        elif outcome:
            return [*tell_unfound(dispatcher, outcome), *over]
        elif kind:
            tell_request(dispatcher, await record(tracker, kind))
        else:
            response = "utter_privacy_stored" if is_signed_in(tracker) else "utter_privacy_stored_guest"
            dispatcher.utter_message(response=response, choices=[EXPORT, ERASURE])
        return over


def kind_wanted(tracker: Tracker) -> str | None:
    """What of PRIVACY_KINDS is wanted, by what was said now or before."""
    known: str | None = tracker.get_slot(KIND)
    return (kind_of(tracker) if intent_of(tracker) == MATTER else None) or known


def kind_of(tracker: Tracker) -> str | None:
    """What of PRIVACY_KINDS the latest message wants, by button or in words; None where it was not said."""
    chosen = entity(tracker, KIND)
    if chosen in PRIVACY_KINDS:
        return str(chosen)
    if is_taken_up(tracker):
        return None
    text, language = text_of(tracker), language_of(tracker)
    if says(text, matter_words.ERASE, language):
        return "erasure"
    return "export" if says(text, matter_words.EXPORT, language) else None


def is_proved(tracker: Tracker) -> bool:
    """Whether the shopper has shown whose data she asks for."""
    number = tracker.get_slot("order_number")
    coded = number in shopper_of(tracker).coded_orders and may_see(tracker, number)
    return is_signed_in(tracker) or coded


async def requests_of(tracker: Tracker) -> list[PrivacyRequest]:
    """What she has asked for already and is not done."""
    return await ask_shop(
        list_privacy_requests, shopper_of(tracker), order_number=tracker.get_slot("order_number")
    )


async def record(tracker: Tracker, kind: str) -> PrivacyRequest:
    """Record the request once for this turn, however often the turn is tried."""
    return await ask_shop(
        request_privacy,
        shopper_of(tracker),
        kind,
        order_number=tracker.get_slot("order_number"),
        idempotency_key=f"{turn_key(tracker)}:{kind}",
    )


def tell_request(dispatcher: CollectingDispatcher, request: PrivacyRequest) -> None:
    """The reference and the day, what an erasure waits for, and what it must leave."""
    state = "known" if request.repeated else "recorded"
    waits = ["utter_privacy_waits"] if request.open_orders else []
    dispatcher.utter_message(
        response=f"utter_privacy_{request.kind}_{state}",
        also=[*waits, *(["utter_privacy_kept"] if request.kind == "erasure" else [])],
        choices=[PERSON],
        reference=request.reference,
        due_on=request.due_by.isoformat(),
        received_on=request.received_on.isoformat(),
        orders=list(request.open_orders),
        years=request.kept_years,
    )
