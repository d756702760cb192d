"""What actions share: the latest message, forms that can be interrupted, and how a turn ends."""

# ruff: noqa: ARG002 - Rasa's interface names the arguments, needed or not.

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import Any, ClassVar

from rasa_sdk import Action, FormValidationAction, Tracker
from rasa_sdk.events import ActionExecutionRejected, ActiveLoop, EventType, FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.approvals import is_decision
from actions.lone_country import goes_on_with, led_elsewhere
from actions.matters import FORMS, TOPICS, Choice, reading
from actions.photos import note_photos, photos_of
from actions.rated import note_answered, rating_action
from actions.recommended import GO_ON, goes_on
from actions.second_request import note_request, take_up_request
from actions.shop_access import language_of, looking_up_once
from actions.turning_words import RATHER
from actions.words import says
from shop.errors import ConnectorCannot

REQUESTED = "requested_slot"
# Answers to whatever a form asked; every other intent may be a question of its own.
REPLIES = frozenset({"inform", "affirm", "deny"})
# Never an answer to a form, whatever details come along.
LEAVES = frozenset({"stop", "goodbye", "talk_to_human", "threaten_dispute", "rate"})
# All that belongs to a matter under way; cleared when it is settled, left or handed over.
MATTER_SLOTS = (
    "order_number",
    "order_email",
    "tracking_number",
    "sku",
    "measurements",
    "measured",
    "proof_failures",
    "return_lines",
    "return_reason",
    "return_confirmed",
    "country",
    "delivery",
    "rma",
    "wanted",
    "wanted_variant",
    "matter_detail",
    "remedy_matter",
    "remedy_lines",
    "remedy_pieces",
    "remedy_story",
    "remedy_choice",
    "remedy_terms",
    "remedy_confirmed",
    "remedy_approved",
    "product_question",
    "notice_variants",
    "notice_variant",
    "notice_email",
    "price_rule",
    "opening",
    "cancel_lines",
    "change_item",
    "change_to",
    "new_address",
    "agreed",
    "code_proven",
    "code_sent_to",
    "code_answer",
    "new_code_proven",
    "account_matter",
    "account_new",
    "privacy_kind",
    "parcel_matter",
    "parcel_searched",
    "photos",
    "asked",
    "outcome",
)
# Details that Rasa itself puts into slots, see the mappings in domain.yml.
SLOT_OF_ENTITY = {
    "order_number": "order_number",
    "email": "order_email",
    "tracking_number": "tracking_number",
}
# Questions that a country answers.
TAKES_COUNTRY = frozenset({"country", "new_address"})
SURE_OF_ANOTHER_MATTER = 0.6
# How sure a "stop" must be before it outweighs words that answer what was asked.
SURE_OF_LEAVING = 0.8

PERSON = reading("talk_to_human")
TRACK = reading("ask_shipping_status")
RETURN = reading("request_return")
SIZE = reading("ask_size")
YES: Choice = {"title": "button_yes", "payload": "/affirm"}
NO: Choice = {"title": "button_no", "payload": "/deny"}
STOP: Choice = {"title": "button_stop", "payload": "/stop"}
MAIN_TOPICS = [TRACK, SIZE, RETURN, PERSON]


def intent_of(tracker: Tracker) -> str | None:
    """The intent of the latest message."""
    intent: str | None = (tracker.latest_message.get("intent") or {}).get("name")
    return intent


def confidence_of(tracker: Tracker) -> float:
    """How sure the intent of the latest message is, 0..1."""
    return float((tracker.latest_message.get("intent") or {}).get("confidence") or 0.0)


def text_of(tracker: Tracker) -> str:
    """The latest message as typed."""
    return tracker.latest_message.get("text") or ""


def entity(tracker: Tracker, name: str) -> Any:
    """The last value of the detail `name` in the latest message, or None."""
    values = list(tracker.get_latest_entity_values(name))
    return values[-1] if values else None


def settled(*kept: str) -> list[EventType]:
    """Forget the matter's details, but for the slots named `kept`."""
    return [SlotSet(slot, None) for slot in MATTER_SLOTS if slot not in kept]


def offer_person(
    dispatcher: CollectingDispatcher, response: str = "utter_offer_person", **values: Any
) -> None:
    """Say that this leads nowhere and offer a colleague."""
    dispatcher.utter_message(response=response, choices=[PERSON, STOP], **values)


def tell_beyond_reach(dispatcher: CollectingDispatcher) -> list[EventType]:
    """Say that the shop's system leaves this to people, offer one, and forget the matter's details."""
    offer_person(dispatcher, "utter_beyond_reach")
    return settled()


class Answer(Action, ABC):  # type: ignore[misc]
    """An action that ends the bot's turn: it then listens, or takes up the form it was asked away from.

    A message that goes on from a recommendation or a rating leads back there, unless the action `holds`.
    The matter that an action which `settles` names in the slot `matter` counts as answered. Where the
    shop's system has no notion of what was asked for, a person is offered in place of an answer.
    """

    action: ClassVar[str]
    holds: ClassVar[bool] = False
    settles: ClassVar[bool] = True

    def name(self) -> str:
        return self.action

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[EventType]:
        if not self.holds and (other := action_gone_on_with(tracker)):
            return [FollowupAction(other)]
        events = [*note_photos(dispatcher, tracker), *note_request(tracker)]
        try:
            events += await self.answer(dispatcher, tracker)
        except ConnectorCannot:
            events += tell_beyond_reach(dispatcher)
        else:
            if self.settles:
                events += note_answered(tracker, events)
        return [*events, *closing(tracker, events)]

    @abstractmethod
    async def answer(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        """Ask the shop, utter, and return what changed."""


class Question(Answer, ABC):
    """What a form asks for one of its slots. The form itself goes on, so that there is nothing to close."""

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[EventType]:
        try:
            return await self.answer(dispatcher, tracker)
        except ConnectorCannot:
            return [*tell_beyond_reach(dispatcher), ActiveLoop(None), FollowupAction("action_listen")]


def action_gone_on_with(tracker: Tracker) -> str | None:
    """The action of the rating or recommendation that the latest message goes on from; None for others."""
    return rating_action(tracker) or (GO_ON if goes_on(tracker) else None)


def closing(tracker: Tracker, events: list[EventType]) -> list[EventType]:
    """What comes after an answer: what it chose itself, the form still open or put aside, a second request,
    or listening.
    """
    if any(event["event"] == "followup" for event in events):
        return []
    slots = {
        **tracker.slots,
        **{event["name"]: event["value"] for event in events if event["event"] == "slot"},
    }
    if slots.get("handoff_reason"):
        return [FollowupAction("action_hand_over")]
    loops = [event["name"] for event in events if event["event"] == "active_loop"]
    form = loops[-1] if loops else tracker.active_loop_name
    if form:
        return [FollowupAction(form)]
    if paused := slots.get("paused_form"):
        return [FollowupAction(paused["form"])]
    return take_up_request(slots) or [FollowupAction("action_listen")]


def paused_form(tracker: Tracker, form: str) -> dict[str, Any]:
    """The form with the details it has, to be put aside while another matter is settled."""
    return {
        "form": form,
        "slots": {
            name: tracker.get_slot(name) for name in MATTER_SLOTS if tracker.get_slot(name) is not None
        },
    }


class ShopForm(FormValidationAction, ABC):  # type: ignore[misc]
    """A form that answers questions in between, and never asks the same thing a third time.

    A form ends in `then`, an `Answer` that finds the slots filled or, in `outcome`, why they are not.
    """

    form: ClassVar[str]
    slots: ClassVar[tuple[str, ...]]
    then: ClassVar[str]
    patience: ClassVar[int] = 2
    # How often the form is taken up after something else was asked in between; None for always.
    returns: ClassVar[int | None] = None

    def name(self) -> str:
        return f"validate_{self.form}"

    def domain_slots(self, domain: dict[str, Any]) -> list[str]:
        """All slots the form may ask for; no need to be told by the domain."""
        return list(self.slots)

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[EventType]:
        """Fill what the message gives, then ask for the next detail, finish, or step aside for a question."""
        try:
            with looking_up_once():
                return await self._go_on(dispatcher, tracker, domain)
        except ConnectorCannot:
            left = tracker.get_slot("paused_form")
            next_step = left["form"] if left and left["form"] != self.form else "action_listen"
            return [
                *tell_beyond_reach(dispatcher),
                SlotSet(REQUESTED, None),
                FollowupAction(next_step),
            ]

    async def _go_on(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[EventType]:
        if other := action_gone_on_with(tracker) or led_elsewhere(tracker, self.form):
            return [SlotSet(REQUESTED, None), FollowupAction(other)]
        if is_first_look(tracker) and await self.is_interrupted(tracker):
            return [*self._put_aside(tracker), ActionExecutionRejected(self.form)]
        restored = [*self._take_up(tracker), *(note_request(tracker) if self.may_ask_twice(tracker) else [])]
        restored += note_photos(dispatcher, tracker)
        asked = tracker.get_slot("asked") or {}
        events: list[EventType] = [*restored, *await super().run(dispatcher, tracker, domain)]
        if tracker.get_slot("outcome"):
            return [*events, SlotSet(REQUESTED, None), FollowupAction(self.then)]
        wanted = next(event["value"] for event in reversed(events) if event.get("name") == REQUESTED)
        if wanted is None:
            return [*events, FollowupAction(self.then)]
        known = sum(tracker.get_slot(slot) is not None for slot in (*self.slots, "measurements"))
        # Who has told something else in between has not been asked in vain.
        again = asked.get("slot") == wanted and asked.get("known", 0) >= known
        times = (asked["times"] if again else 0) + first_look_or_opening(tracker)
        aside = 0 if times != asked.get("times") or not again else asked.get("aside", 0) + 1
        if self.returns is not None and aside > self.returns:
            return [*events, *settled(), SlotSet(REQUESTED, None), FollowupAction("action_listen")]
        if times > self.patience_for(wanted):
            return [
                *events,
                SlotSet("outcome", "given_up"),
                SlotSet(REQUESTED, None),
                FollowupAction(self.then),
            ]
        return [*events, SlotSet("asked", {"slot": wanted, "times": times, "known": known, "aside": aside})]

    async def get_extraction_events(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[EventType]:
        """What the shopper told; a turn she did not begin tells nothing, nor do photos without a word."""
        if is_decision(tracker) or (photos_of(tracker) and not text_of(tracker).strip()):
            return []
        events: list[EventType] = await super().get_extraction_events(dispatcher, tracker, domain)
        return events

    async def get_validation_events(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[EventType]:
        """The single details' checks, then `check` for what they mean together."""
        events: list[EventType] = await super().get_validation_events(dispatcher, tracker, domain)
        changes = await self.check(dispatcher, tracker)
        tracker.slots.update(changes)
        return [*events, *(SlotSet(slot, value) for slot, value in changes.items())]

    async def check(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> dict[str, Any]:
        """Slots to change once every detail was looked at by itself; `outcome` ends the form."""
        return {}

    def may_ask_twice(self, tracker: Tracker) -> bool:
        """Whether the latest message can hold a second request: an address or a name can't."""
        return True

    def patience_for(self, slot: str) -> int:
        """How often `slot` is asked for before the form gives up."""
        return self.patience

    async def next_requested_slot(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> EventType:
        """The first slot still empty; None ends the form."""
        required = await self.required_slots(self.domain_slots(domain), dispatcher, tracker, domain)
        return SlotSet(REQUESTED, next((slot for slot in required if tracker.get_slot(slot) is None), None))

    async def is_interrupted(self, tracker: Tracker) -> bool:
        """Whether the latest message is a matter of its own rather than an answer to what the form asked."""
        intent, wanted = intent_of(tracker), tracker.get_slot(REQUESTED)
        if is_decision(tracker):
            return True
        if self.is_correction(tracker):
            return False
        leaves = intent in LEAVES
        if not (leaves and confidence_of(tracker) >= SURE_OF_LEAVING) and await self.is_choice(
            tracker, wanted
        ):
            return False
        if turned_to(tracker) and not self.is_about(turned_to(tracker)):
            return True
        if leaves or (wanted not in TAKES_COUNTRY and self.is_aside(tracker)):
            return True
        if intent in REPLIES or self.is_about(intent):
            return False
        if opens_form(tracker) and confidence_of(tracker) >= SURE_OF_ANOTHER_MATTER:
            return True
        return not await self.is_answer(tracker, wanted)

    def is_correction(self, tracker: Tracker) -> bool:
        """Whether the latest message takes back what this form goes by."""
        return False

    def is_aside(self, tracker: Tracker) -> bool:
        """Whether the latest message is a lone country that goes on with what was answered in between."""
        matter = goes_on_with(tracker)
        return matter is not None and not self.is_about(matter)

    def is_about(self, intent: str | None) -> bool:
        """Whether `intent` is a matter of this form."""
        return FORMS.get(intent or "") == self.form

    async def is_choice(self, tracker: Tracker, slot: str | None) -> bool:
        """Whether the latest message, whatever it was taken for, chooses among what was shown for `slot`."""
        return False

    def _take_up(self, tracker: Tracker) -> list[EventType]:
        """The details this form had when it was put aside. The message at hand was about another matter, so
        what Rasa has found in it for this form is dropped.
        """
        paused = tracker.get_slot("paused_form")
        if not paused or paused["form"] != self.form or is_first_look(tracker):
            return []
        while tracker.events and tracker.events[-1]["event"] == "slot":
            tracker.events.pop()
        slots = {**dict.fromkeys(MATTER_SLOTS), **paused["slots"], "paused_form": None}
        tracker.slots.update(slots)
        return [SlotSet(name, value) for name, value in slots.items()]

    def _put_aside(self, tracker: Tracker) -> list[EventType]:
        if not (opens_form(tracker) or goes_on_with(tracker) in FORMS):
            return []
        given = {
            SLOT_OF_ENTITY.get(found["entity"]) for found in tracker.latest_message.get("entities") or []
        }
        forgotten = settled(*filter(None, given))
        if self.is_left_for(tracker, FORMS.get(intent_of(tracker) or "")):
            number = tracker.get_slot("order_number")
            spoken_of = [SlotSet("current_order", number)] if number and "order_number" in self.slots else []
            return [SlotSet("paused_form", None), *forgotten, *spoken_of]
        aside = paused_form(tracker, self.form)
        aside["slots"].update(self.before(tracker))
        return [SlotSet("paused_form", aside), *forgotten]

    def before(self, tracker: Tracker) -> dict[str, Any]:
        """Slots of this form that the latest message, about another matter, has overwritten."""
        return {}

    def is_left_for(self, tracker: Tracker, other: str | None) -> bool:
        """Whether the form is left for good for the `other` that the latest message opens, not put aside."""
        return says(text_of(tracker), RATHER, language_of(tracker)) and TOPICS.get(
            intent_of(tracker) or ""
        ) in ("orders", "aftersales")

    @abstractmethod
    async def is_answer(self, tracker: Tracker, slot: str | None) -> bool:
        """Whether the latest message, meant as something else, still gives the detail `slot`."""


def turned_to(tracker: Tracker) -> str | None:
    """The matter that an unclear message most likely turns to, where it leaves what is under way."""
    if intent_of(tracker) != "nlu_fallback" or not says(text_of(tracker), RATHER, language_of(tracker)):
        return None
    ranking = tracker.latest_message.get("intent_ranking") or []
    likeliest = next((found for found in ranking if found["name"] != "nlu_fallback"), None)
    if likeliest is None or likeliest["confidence"] < SURE_OF_ANOTHER_MATTER:
        return None
    return str(likeliest["name"]) if likeliest["name"] in FORMS else None


def opens_form(tracker: Tracker) -> bool:
    """Whether the latest message starts another form, so that this one must be put aside."""
    return intent_of(tracker) in FORMS


def is_first_look(tracker: Tracker) -> bool:
    """Whether a form looks at a message before anything else has been done about it."""
    return not {"action", "active_loop", "action_execution_rejected"} & set(_since_message(tracker))


def first_look_or_opening(tracker: Tracker) -> int:
    """1 when the shopper is asked because of what she said; 0 when a form is merely taken up again."""
    return 0 if {"action", "action_execution_rejected"} & set(_since_message(tracker)) else 1


def _since_message(tracker: Tracker) -> list[str]:
    """The kinds of events since the latest message, without the form's own mark that Rasa puts at the end.

    Nor with the doubt that chose a form for what she said: that form is opened by her words.
    """
    kinds: list[str] = []
    for event in reversed(tracker.events):
        if event["event"] == "user":
            break
        if event.get("name") == "action_admit_doubt" and kinds and kinds[-1] == "followup":
            kinds.pop()
        else:
            kinds.append(event["event"])
    # Rasa marks the candidates' beginning by an action event; everything after it are slots.
    marks = [index for index, kind in enumerate(kinds) if kind == "action"]
    if marks and set(kinds[: marks[0]]) <= {"slot"}:
        del kinds[marks[0]]
    return kinds
