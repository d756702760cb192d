"""What was not understood: what it may have meant, what it goes on with, and when it is one too many."""

from __future__ import annotations

from collections import defaultdict
from operator import itemgetter
from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.events import ActiveLoop, EventType, FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.choosing import is_brief
from actions.delivery import FORM as DESTINATION_FORM
from actions.delivery import corrects_delivery
from actions.dialogue import (
    MAIN_TOPICS,
    PERSON,
    REQUESTED,
    SLOT_OF_ENTITY,
    SURE_OF_ANOTHER_MATTER,
    Answer,
    entity,
    settled,
    text_of,
    turned_to,
)
from actions.follow_ups import follow_up
from actions.last_words import SAYS_DOUBT, last_answer
from actions.lone_country import goes_on_with
from actions.matters import ACTIONS, FORMS, TOPICS, Choice, first_step, reading
from actions.other_order import means_other_order
from actions.photo_answers import ask_photo_matter
from actions.photos import photos_of
from actions.recommended import GO_ON, is_very_brief, seeks_goods
from actions.shop_access import language_of, metadata_of
from actions.talk import corrects_order
from actions.turning_words import MEANT
from actions.words import DELIVERY_FEE, says

PARCEL_FORM = "parcel_form"
# So many messages in a row that were not understood are for a person.
UNSURE_IN_A_ROW = 2
# Readings of an unclear message that can be offered as a button, a person being offered beside them anyway.
READINGS = frozenset({*TOPICS, "ask_bot", "ask_help", "change_language"} - {"threaten_dispute"})
PLAUSIBLE = 0.08
# Who tells one of these speaks of the shop, however she puts it.
DETAILS_OF_GOODS = ("money", "size", "colour", "product", "sku", "order_number")
MOST_READINGS = 3
# The part of all plausible readings that one form or action must answer to be gone on with.
SURE_OF_THE_STEP = 0.7


class ActionAdmitDoubt(Answer):
    """Not understood: go on with what was spoken of where that is possible, else say so, and offer the most
    likely readings or the main topics. The second time in a row a person is called.

    In a language the shop does not speak that is said in English and in the page's language.
    """

    action = "action_admit_doubt"

    async def answer(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        in_form = bool(tracker.active_loop_name)
        if photos_of(tracker) and not in_form and not is_foreign(tracker):
            ask_photo_matter(dispatcher)
            return []
        if not in_form and means_other_order(tracker) and (told := await corrects_order(tracker)):
            return told
        if not is_foreign(tracker) and (action := await what_it_goes_on_with(tracker)):
            return [*left_behind(tracker), FollowupAction(action)]
        if doubts_before(tracker) + 1 >= UNSURE_IN_A_ROW:
            return [SlotSet("handoff_reason", "unsure")]
        if is_foreign(tracker):
            languages = ["en", metadata_of(tracker).get("locale")]
            dispatcher.utter_message(
                response="utter_language_not_spoken", languages=languages, choices=[PERSON]
            )
        elif in_form:
            dispatcher.utter_message(response="utter_unsure_in_form")
        elif readings := likely_readings(tracker):
            dispatcher.utter_message(response="utter_unsure_readings", choices=[*readings, PERSON])
        else:
            dispatcher.utter_message(response="utter_unsure", choices=MAIN_TOPICS)
        return []


def left_behind(tracker: Tracker) -> list[EventType]:
    """Forgets the form that the message turns away from: "leave it, can I return something?"."""
    if not (tracker.active_loop_name and turned_to(tracker)):
        return []
    told = [SLOT_OF_ENTITY.get(found["entity"], "") for found in tracker.latest_message.get("entities") or []]
    return [*settled(*told), ActiveLoop(None), SlotSet(REQUESTED, None)]


async def what_it_goes_on_with(tracker: Tracker) -> str | None:
    """The form or action that makes sense of the latest message; None where nothing does."""
    if matter := goes_on_with(tracker):
        return first_step(matter)
    if tracker.active_loop_name:
        return FORMS.get(turned_to(tracker) or "")
    if entity(tracker, "order_number") and (form := form_for_order(tracker)):
        return form
    if corrects_delivery(tracker, last_answer(tracker)):
        return DESTINATION_FORM
    if action := await follow_up(tracker):
        return action
    if seeks_goods(tracker, plausible(tracker)):
        return GO_ON
    return form_spoken_of(tracker) or step_of_most_readings(tracker)


def form_for_order(tracker: Tracker) -> str | None:
    """The form for the order that the message names: of its delivery fee, or of what was spoken of where the
    number comes with nothing that is asked of it; None where something else is asked.
    """
    text, language = text_of(tracker), language_of(tracker)
    if is_brief(text) and says(text, MEANT, language):
        return order_form_spoken_of(tracker)
    if asks_fee_back(tracker):
        return FORMS["request_refund"]
    asked = plausible(tracker)[:1]
    if not is_very_brief(text) or (asked and asked[0]["confidence"] >= SURE_OF_ANOTHER_MATTER):
        return None
    return order_form_spoken_of(tracker)


def asks_fee_back(tracker: Tracker) -> bool:
    """Whether the message, which names an order, speaks of what its delivery had cost and may want that back:
    what delivery costs is asked of no order.
    """
    may_want_it = any(found["name"] == "request_refund" for found in plausible(tracker))
    return may_want_it and says(text_of(tracker), DELIVERY_FEE, language_of(tracker))


def order_form_spoken_of(tracker: Tracker) -> str:
    """The form for the order named: the last matter's where that was about an order, else the parcel's."""
    matter = tracker.get_slot("matter") or ""
    return FORMS.get(matter, PARCEL_FORM) if TOPICS.get(matter) in ("orders", "aftersales") else PARCEL_FORM


def is_foreign(tracker: Tracker) -> bool:
    """Whether the latest message is in a language the shop does not speak."""
    return bool((tracker.latest_message.get("language") or {}).get("foreign"))


def doubts_before(tracker: Tracker) -> int:
    """How many messages in a row, right before the latest one, the bot said it did not understand."""
    doubts, seen, doubted = 0, 0, False
    for event in reversed(tracker.events):
        if event["event"] == "action" and event.get("name") == "action_hand_over":
            break
        if event["event"] == "bot":
            said = str((event.get("metadata") or {}).get("utter_action") or "")
            doubted = doubted or said.startswith(SAYS_DOUBT)
        elif event["event"] == "user":
            seen += 1
            if seen > 1 and not doubted:
                break
            doubts += seen > 1
            doubted = False
    return doubts


def likely_readings(tracker: Tracker) -> list[Choice]:
    """Up to three buttons for what the ranking finds plausible."""
    return [reading(found["name"]) for found in plausible(tracker) if found["name"] in READINGS][
        :MOST_READINGS
    ]


def form_spoken_of(tracker: Tracker) -> str | None:
    """The form of the matter spoken of last, where a few words may well mean it too: "customs?"."""
    form = FORMS.get(tracker.get_slot("matter") or "")
    forms = [FORMS.get(found["name"]) for found in plausible(tracker)]
    return form if form in forms and is_very_brief(text_of(tracker)) else None


def step_of_most_readings(tracker: Tracker) -> str | None:
    """What answers all that the message most likely meant: an order or its parcel, it is all one.

    Beside forms, which ask before they do anything, only what is told before a sale.
    """
    shares: dict[str | None, float] = defaultdict(float)
    of_goods = any(entity(tracker, name) for name in DETAILS_OF_GOODS)
    for found in plausible(tracker):
        if of_goods and found["name"] == "out_of_scope":
            continue
        told = ACTIONS.get(found["name"]) if TOPICS.get(found["name"]) == "presales" else None
        shares[FORMS.get(found["name"]) or told] += found["confidence"]
    step, share = max(shares.items(), key=itemgetter(1), default=(None, 0.0))
    return step if share >= SURE_OF_THE_STEP * sum(shares.values()) else None


def plausible(tracker: Tracker) -> list[dict[str, Any]]:
    """What the latest message may have meant as `{name, confidence}`, the likeliest first."""
    ranking = tracker.latest_message.get("intent_ranking") or []
    real = [found for found in ranking if found["name"] != "nlu_fallback"]
    return [found for found in real if found["confidence"] >= PLAUSIBLE]
