"""How a form about an order ends: what was asked for is done, or it is said what stopped it."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import ClassVar

from rasa_sdk import Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.dialogue import Answer, settled
from actions.whose_order import tell_unfound

HANDOFF = "handoff_reason"


class OrderEnding(Answer, ABC):
    """The action a form about an order ends in. The order stays the one spoken of, its details are forgotten.

    `ends_in` are the outcomes that are this matter's own, `replaces` the forms it was done in the stead of.
    """

    matter: ClassVar[str]
    ends_in: ClassVar[frozenset[str]] = frozenset({"declined", "refused"})
    replaces: ClassVar[tuple[str, ...]] = ()

    async def answer(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        outcome, number = tracker.get_slot("outcome"), tracker.get_slot("order_number")
        matter = SlotSet("matter", self.matter_of(tracker))
        over = [*settled(), *leave_paused(tracker, *self.replaces), matter]
        if outcome and outcome not in self.ends_in:
            return [*tell_unfound(dispatcher, outcome), *over]
        spoken_of = SlotSet("current_order", number)
        if outcome:
            await self.tell_outcome(dispatcher, tracker, outcome)
            return [*over, spoken_of]
        events = await self.act(dispatcher, tracker)
        if any(event.get("name") == HANDOFF for event in events):
            # The person who takes over needs the details; the handoff forgets them.
            return [*events, matter, spoken_of]
        return [*over, *events, spoken_of]

    def matter_of(self, tracker: Tracker) -> str:  # noqa: ARG002 - some know it only from the conversation
        """The intent this is about."""
        return self.matter

    @abstractmethod
    async def tell_outcome(self, dispatcher: CollectingDispatcher, tracker: Tracker, outcome: str) -> None:
        """Say why nothing was done: one of `ends_in`."""

    @abstractmethod
    async def act(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        """Do it and say so, or say what the shop made of it; returns what else changed."""


def leave_paused(tracker: Tracker, *forms: str) -> list[EventType]:
    """Forgets one of `forms` where it was put aside: what was done now was done in its stead."""
    paused = tracker.get_slot("paused_form") or {}
    return [SlotSet("paused_form", None)] if paused.get("form") in forms else []
