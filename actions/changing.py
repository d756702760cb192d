"""What cancelling, changing and redirecting an order share: which order, what was told, the final word."""

# ruff: noqa: ARG002 - Rasa's interface names the arguments, needed or not.

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.choosing import named_titles, place_named
from actions.dialogue import NO, REQUESTED, YES, entity, intent_of, text_of
from actions.matters import Choice
from actions.one_time_code import CodeForm
from actions.shop_access import is_signed_in, language_of, may_see
from actions.whose_order import orders_of
from shop.services.orders import OrderLine

OPEN = frozenset({"placed", "paid", "packed"})
UNDER_WAY = frozenset({"shipped", "in_customs", "delayed", "partly_delivered"})
# Details of the first message that may already say what is wanted.
TOLD = ("size", "colour", "quantity", "product", "phone")
AGREED = "agreed"
RIVALS = {"cancel_form", "change_form"}


class ChangeForm(CodeForm, ABC):
    """Finds an order that may still be open, keeps what the first message told, asks for the final word.

    `refused` says whether the order's state allows nothing; the form then ends in `outcome` "refused".
    """

    async def obvious_order(self, tracker: Tracker) -> str | None:
        """The order spoken of just now, else the only one that is still open, or the only one under way."""
        if entity(tracker, "order_choice") == "other":
            return None
        if spoken_of := tracker.get_slot("current_order"):
            return str(spoken_of)
        orders = await orders_of(tracker) if is_signed_in(tracker) else []
        for states in (OPEN, UNDER_WAY):
            candidates = [order.order_number for order in orders if order.status in states]
            if candidates:
                return candidates[0] if len(candidates) == 1 else None
        return None

    async def extract_agreed(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> dict[str, Any]:
        """A clear yes or no to what was said to happen; "no, the other one" is neither."""
        if tracker.get_slot(REQUESTED) != AGREED or intent_of(tracker) not in ("affirm", "deny"):
            return {}
        if await self.corrects(tracker):
            return {}
        return {AGREED: intent_of(tracker) == "affirm"}

    def validate_agreed(
        self, value: bool, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> dict[str, Any]:
        """A no ends the matter."""
        return {AGREED: value, **({} if value else {"outcome": "declined"})}

    async def check(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> dict[str, Any]:
        """Once the order is known: refuse what its state refuses, else look at what is wanted."""
        changes = {**opening_of(tracker), **await super().check(dispatcher, tracker)}
        tracker.slots.update(changes)
        number = tracker.get_slot("order_number")
        if not number or tracker.get_slot("outcome") or not may_see(tracker, number):
            return changes
        # After the yes the service decides: it knows a turn that comes twice.
        if tracker.get_slot(AGREED):
            return changes
        if await self.is_refused(tracker):
            return {**changes, "outcome": "refused"}
        return {**changes, **await self.wanted(dispatcher, tracker)}

    def is_left_for(self, tracker: Tracker, other: str | None) -> bool:
        """Cancelling an order and changing it are in each other's stead."""
        named = entity(tracker, "order_number")
        same = named in (None, tracker.get_slot("order_number"))
        return (same and {self.form, other} == RIVALS) or super().is_left_for(tracker, other)

    async def corrects(self, tracker: Tracker) -> bool:
        """Whether the final question was answered with something else that is wanted."""
        return False

    async def is_choice(self, tracker: Tracker, slot: str | None) -> bool:
        """A correction, in answer to the final question."""
        if slot == AGREED and await self.corrects(tracker):
            return True
        return await super().is_choice(tracker, slot)

    @abstractmethod
    async def is_refused(self, tracker: Tracker) -> bool:
        """Whether the state of the order leaves nothing to do."""

    @abstractmethod
    async def wanted(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> dict[str, Any]:
        """Slots that follow from what was told, of an order that is open."""


def opening_of(tracker: Tracker) -> dict[str, Any]:
    """The words and details with which the matter begins, where they are not kept yet."""
    if tracker.get_slot("opening"):
        return {}
    details = {name: entity(tracker, name) for name in TOLD}
    told = {name: value for name, value in details.items() if value is not None}
    return {"opening": {"text": text_of(tracker)[:500], **told}}


def said(tracker: Tracker, name: str) -> Any:
    """The detail `name` of the latest message, or of the one with which the matter began."""
    latest = entity(tracker, name)
    return latest if latest is not None else (tracker.get_slot("opening") or {}).get(name)


def words_of(tracker: Tracker) -> list[str]:
    """The latest message, then the one with which the matter began."""
    return [text_of(tracker), (tracker.get_slot("opening") or {}).get("text", "")]


def lines_meant(
    tracker: Tracker, lines: tuple[OrderLine, ...], *, asked: bool, only_now: bool = False
) -> list[OrderLine]:
    """The lines named by product or by a word of their titles; where they were `asked` for, also by place.

    `only_now`: in the latest message, not in the one with which the matter began.
    """
    if entity(tracker, "order_line"):
        return [line for line in lines if str(line.line_id) == str(entity(tracker, "order_line"))]
    sku = entity(tracker, "product") if only_now else said(tracker, "product")
    if by_sku := [line for line in lines if sku in (line.sku, line.variant_sku)]:
        return by_sku
    titles = [line.title for line in lines]
    for text in words_of(tracker)[: 1 if only_now else None]:
        if named := named_titles(text, titles):
            return [lines[place] for place in named]
    place = place_named(text_of(tracker), len(lines), language_of(tracker)) if asked else None
    return [] if place is None else [lines[place]]


def named_piece(title: str, size: str | None, quantity: int) -> str:
    """An item as it is called in a confirmation: "2 × Linen shirt (M)"."""
    name = f"{title} ({size})" if size else title
    return f"{quantity} × {name}" if quantity != 1 else name


def line_choice(line: OrderLine) -> Choice:
    """A button for one line of an order."""
    return {
        "label": named_piece(line.title, line.size, line.quantity),
        "payload": f'/inform{{"order_line": "{line.line_id}"}}',
    }


def final_choices(*between: Choice) -> list[Choice]:
    """Yes and no, with what else can be meant between them."""
    return [YES, *between, NO]
