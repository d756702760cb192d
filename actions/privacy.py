"""A shopper's own data: what is stored, a copy of it, its erasure."""

from __future__ import annotations

from rasa_sdk import Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions import matter_words
from actions.dialogue import PERSON, STOP, Answer, entity, text_of
from actions.second_request import is_taken_up
from actions.shop_access import ask_shop, is_signed_in, language_of, metadata_of, shopper_of
from actions.words import says
from shop.services.privacy import PRIVACY_KINDS, PrivacyRequest, list_privacy_requests, request_privacy

MATTER = "request_privacy"
EXPORT = {"title": "button_privacy_export", "payload": f'/{MATTER}{{"privacy_kind": "export"}}'}
ERASURE = {"title": "button_privacy_erasure", "payload": f'/{MATTER}{{"privacy_kind": "erasure"}}'}
CONFIRM = {"title": "button_yes", "payload": "/affirm"}
REFUSE = {"title": "button_no", "payload": "/deny"}


class ActionAnswerPrivacy(Answer):
    """Explain what is stored, record a request for a copy, and ask before an erasure."""

    action = "action_answer_privacy"

    async def answer(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        over = [SlotSet("matter", MATTER)]
        kind = kind_of(tracker)
        if not is_signed_in(tracker):
            name = "utter_privacy_guest" if kind else "utter_privacy_stored_guest"
            dispatcher.utter_message(response=name, choices=[PERSON])
            return over
        waiting = await ask_shop(list_privacy_requests, shopper_of(tracker))
        known = next((request for request in waiting if request.kind == kind), None)
        if known:
            tell_request(dispatcher, known)
        elif kind == "export":
            tell_request(dispatcher, await record(tracker, kind))
        elif kind == "erasure":
            dispatcher.utter_message(response="utter_privacy_ask_erasure", choices=[CONFIRM, REFUSE])
        else:
            dispatcher.utter_message(response="utter_privacy_stored", choices=[EXPORT, ERASURE])
        return over


class ActionRecordErasure(Answer):
    """The erasure was confirmed: record it, and say what it waits for."""

    action = "action_record_erasure"

    async def answer(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        if is_signed_in(tracker):
            tell_request(dispatcher, await record(tracker, "erasure"))
        else:
            dispatcher.utter_message(response="utter_privacy_guest", choices=[PERSON, STOP])
        return [SlotSet("matter", MATTER)]


def kind_of(tracker: Tracker) -> str | None:
    """What of PRIVACY_KINDS is wanted, by button or in words; None where it was not said."""
    chosen = entity(tracker, "privacy_kind")
    if chosen in PRIVACY_KINDS:
        return str(chosen)
    if is_taken_up(tracker):
        return None
    text, language = text_of(tracker), language_of(tracker)
    if says(text, matter_words.ERASE, language):
        return "erasure"
    return "export" if says(text, matter_words.EXPORT, language) else None


async def record(tracker: Tracker, kind: str) -> PrivacyRequest:
    """Record the request once for this turn, however often the turn is tried."""
    turn = metadata_of(tracker).get("turn_id") or tracker.latest_message.get("message_id")
    return await ask_shop(request_privacy, shopper_of(tracker), kind, idempotency_key=f"{turn}:{kind}")


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
