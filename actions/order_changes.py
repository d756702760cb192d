"""Another size, another item, more or fewer, one more thing: while nothing is packed."""

from __future__ import annotations

import re
from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher

from actions import words
from actions.changing import (
    ChangeForm,
    final_choices,
    line_choice,
    lines_meant,
    named_piece,
    said,
    words_of,
)
from actions.choosing import is_brief
from actions.dialogue import PERSON, REQUESTED, STOP, Question, entity, intent_of, text_of
from actions.endings import OrderEnding
from actions.matters import Choice, about_order
from actions.one_time_code import CODE
from actions.order_quantities import ASKS_QUANTITY, is_about_quantity, quantity_now, quantity_told
from actions.shop_access import ask_shop, language_of, look_up, page_sku, shopper_of, today, turn_key
from actions.whose_order import ask_order_email, ask_which_order
from shop.errors import ChangeRefused, ProductNotFound
from shop.services.order_changes import (
    ChangeOptions,
    PlannedChange,
    Wish,
    change_options,
    make_change,
    plan_change,
)
from shop.services.orders import OrderLine
from shop.services.products import Product, get_product

ITEM, TO = "change_item", "change_to"
CHOICES_SHOWN = 8
PIECES_SHOWN = 4
ADD: Choice = {"title": "button_add_item", "payload": '/inform{"change_choice": "add"}'}


class ValidateChangeForm(ChangeForm):
    """Finds the order, the item, what shall be different, the proof, and asks for the final word.

    `change_item` is `{line, sku}`: the line's id (None for something new) and the product wanted; `change_to`
    is `{variant, quantity, difference}`: the first two None where they stay, the last the price agreed to.
    """

    form = "change_form"
    further = (ITEM, TO, CODE, "agreed")
    slots = ("order_number", "order_email", *further)
    then = "action_change_order"

    async def is_refused(self, tracker: Tracker) -> bool:
        """Whether the order is packed, or further."""
        return (await options_of(tracker)).refusal is not None

    async def wanted(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> dict[str, Any]:
        """The item, then what of it, as far as that was told; what can't be had is said at once."""
        options = await options_of(tracker)
        changes: dict[str, Any] = {}
        item = tracker.get_slot(ITEM)
        if item and item["line"] not in {None, *(line.line_id for line in options.lines)}:
            item = None
            changes = {ITEM: None, TO: None, "agreed": None}
        if item is None:
            item = await self._item(tracker, options)
            if item is None:
                return {**changes, TO: None}
            changes |= {ITEM: item, TO: None}
        elif await self.corrects(tracker):
            changes |= {TO: None}
        elif tracker.get_slot(TO):
            return changes
        to = await self._change(tracker, options, item)
        if to is None:
            return changes
        try:
            planned = await plan(tracker, item, to)
        except ChangeRefused as refusal:
            dispatcher.utter_message(response=f"utter_change_impossible_{refusal.reason}", most=options.most)
            return {**changes, TO: None, "opening": {"text": ""}}
        return {**changes, TO: {**to, "difference": planned.difference.amount}}

    async def _item(self, tracker: Tracker, options: ChangeOptions) -> dict[str, Any] | None:
        told = said(tracker, "product")
        if wants_to_add(tracker):
            sku = told or page_sku(tracker)
            return {"line": None, "sku": sku} if sku and await product(tracker, sku) else None
        asked = tracker.get_slot(REQUESTED) == ITEM
        named = lines_meant(tracker, options.lines, asked=asked)
        line = named[0] if len(named) == 1 else None
        if line is None and len(options.lines) == 1:
            line = options.lines[0]
        if line is None:
            return None
        wanted = told if told and told not in {line.sku for line in options.lines} else None
        return {"line": line.line_id, "sku": wanted or line.sku}

    async def _change(
        self, tracker: Tracker, options: ChangeOptions, item: dict[str, Any]
    ) -> dict[str, Any] | None:
        found = await product(tracker, item["sku"])
        if found is None:
            return None
        line = line_of(options, item)
        same = line is not None and line.sku == found.summary.sku
        quantity = quantity_told(tracker, found, line.quantity if same and line else 1)
        size = size_told(tracker, found, line.size if same and line else None)
        if same and size == str(quantity):
            size = None
        if size is None and not same and len(found.variants) == 1:
            return {"variant": found.variants[0].sku, "quantity": quantity}
        if size is not None:
            variant = next(variant for variant in found.variants if variant.size == size)
            return {"variant": variant.sku, "quantity": quantity}
        return {"variant": None, "quantity": quantity} if same and quantity else None

    async def corrects(self, tracker: Tracker) -> bool:
        """Whether the final question was answered with another size or number: "no, 42 rather"."""
        item = tracker.get_slot(ITEM)
        if tracker.get_slot(REQUESTED) != "agreed" or not item or intent_of(tracker) == "affirm":
            return False
        return await self._tells_choice(tracker, item)

    async def is_choice(self, tracker: Tracker, slot: str | None) -> bool:
        """An item of the order, a size, a number of pieces."""
        if slot == ITEM:
            lines = (await options_of(tracker)).lines
            return bool(entity(tracker, "product") or lines_meant(tracker, lines, asked=True))
        if slot == TO and (item := tracker.get_slot(ITEM)):
            return await self._tells_choice(tracker, item)
        return await super().is_choice(tracker, slot)

    async def _tells_choice(self, tracker: Tracker, item: dict[str, Any]) -> bool:
        found = await product(tracker, item["sku"])
        if found is None or not is_brief(text_of(tracker)):
            return False
        return bool(sizes_in(text_of(tracker), found) or quantity_now(tracker, found))


class ActionAskChangeFormOrderNumber(Question):
    """Which order?"""

    action = "action_ask_change_form_order_number"

    async def answer(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        await ask_which_order(dispatcher, tracker, "utter_ask_which_order_to_change")
        return []


class ActionAskChangeFormOrderEmail(Question):
    """Which address belongs to the order?"""

    action = "action_ask_change_form_order_email"

    async def answer(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        ask_order_email(dispatcher, tracker)
        return []


class ActionAskChangeFormChangeItem(Question):
    """Which item, or what else?"""

    action = "action_ask_change_form_change_item"

    async def answer(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        if wants_to_add(tracker):
            dispatcher.utter_message(response="utter_ask_item_to_add", choices=[STOP])
            return []
        options = await options_of(tracker)
        dispatcher.utter_message(
            response="utter_ask_change_item",
            order_number=options.order_number,
            choices=[*(line_choice(line) for line in options.lines), ADD],
        )
        return []


class ActionAskChangeFormChangeTo(Question):
    """What shall be different? With the sizes that are there, or numbers of pieces."""

    action = "action_ask_change_form_change_to"

    async def answer(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        options, item = await options_of(tracker), tracker.get_slot(ITEM)
        line, found = line_of(options, item), await product(tracker, item["sku"])
        assert found is not None
        same = line is not None and line.sku == found.summary.sku
        now = line.size if same and line else None
        sizes = [v.size for v in found.variants if v.in_stock and v.size and v.size != now]
        choices = [{"label": size, "payload": f'/inform{{"size": "{size}"}}'} for size in sizes]
        by_count = len(found.variants) == 1 or (same and is_about_quantity(tracker))
        response = ASKS_QUANTITY if by_count else "utter_ask_change_size"
        if by_count and line:
            counts = [count for count in range(1, PIECES_SHOWN + 1) if count != line.quantity]
            choices = [
                {"label": str(count), "payload": f'/inform{{"quantity": {count}}}'} for count in counts
            ]
        dispatcher.utter_message(
            response=response,
            item=named_piece(found.summary.title, now, line.quantity if same and line else 1),
            choices=[*choices[:CHOICES_SHOWN], STOP],
        )
        return []


class ActionAskChangeFormAgreed(Question):
    """What exactly will be changed, what it costs, and a yes or no."""

    action = "action_ask_change_form_agreed"

    async def answer(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        planned = await plan(tracker, tracker.get_slot(ITEM), tracker.get_slot(TO))
        dispatcher.utter_message(
            response=f"utter_ask_change_agreed_{planned.kind}",
            also=[*money_of(planned), "utter_ask_go_ahead"],
            choices=final_choices(),
            **values_of(planned),
        )
        return []


class ActionChangeOrder(OrderEnding):
    """Make the change, or say why not and what can be done instead."""

    action = "action_change_order"
    matter = "change_order"

    async def tell_outcome(self, dispatcher: CollectingDispatcher, tracker: Tracker, outcome: str) -> None:
        """Left as it is, or too late."""
        if outcome == "refused":
            tell_refusal(dispatcher, await options_of(tracker))
            return
        number = tracker.get_slot("order_number")
        dispatcher.utter_message(response="utter_change_declined", order_number=number)

    async def act(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        """Make the change at the price agreed to."""
        item, to = tracker.get_slot(ITEM), tracker.get_slot(TO)
        try:
            done = await ask_shop(
                make_change,
                shopper_of(tracker),
                tracker.get_slot("order_number"),
                Wish(item["line"], to["variant"], to["quantity"]),
                difference=to["difference"],
                idempotency_key=turn_key(tracker),
                today=today(),
                language=language_of(tracker),
            )
        except ChangeRefused as refusal:
            await self._refuse(dispatcher, tracker, refusal)
        else:
            dispatcher.utter_message(response="utter_changed", also=money_of(done), **values_of(done))
        return []

    async def _refuse(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, refusal: ChangeRefused
    ) -> None:
        options = await options_of(tracker)
        if options.refusal:
            tell_refusal(dispatcher, options)
            return
        dispatcher.utter_message(
            response=f"utter_change_impossible_{refusal.reason}", most=options.most, choices=[PERSON]
        )


async def options_of(tracker: Tracker) -> ChangeOptions:
    """What of the order at hand can be changed."""
    return await look_up(
        change_options,
        shopper_of(tracker),
        tracker.get_slot("order_number"),
        language=language_of(tracker),
    )


async def plan(tracker: Tracker, item: dict[str, Any], to: dict[str, Any]) -> PlannedChange:
    """What the change would come to. Raises ChangeRefused."""
    return await look_up(
        plan_change,
        shopper_of(tracker),
        tracker.get_slot("order_number"),
        Wish(item["line"], to["variant"], to["quantity"]),
        today=today(),
        language=language_of(tracker),
    )


async def product(tracker: Tracker, sku: str) -> Product | None:
    """The product under this SKU, its own or a variant's."""
    try:
        return await look_up(get_product, sku, language_of(tracker))
    except ProductNotFound:
        return None


def line_of(options: ChangeOptions, item: dict[str, Any]) -> OrderLine | None:
    """The line that is changed; None where something is added."""
    return next((line for line in options.lines if line.line_id == item["line"]), None)


def sizes_in(text: str, found: Product) -> list[str]:
    """The product's sizes that stand in `text` as words of their own."""
    plain = words.plain(text)
    sizes = [variant.size for variant in found.variants if variant.size]
    return [
        size
        for size in sizes
        if re.search(rf"(?<![0-9a-z.,-]){re.escape(words.plain(size))}(?![0-9a-z]|[.,]\d)", plain)
    ]


def size_told(tracker: Tracker, found: Product, now: str | None) -> str | None:
    """The size wanted: the only one named besides the one she has."""
    pressed = entity(tracker, "size")
    known = {variant.size for variant in found.variants if variant.size}
    if str(pressed) in known - {now}:
        return str(pressed)
    for text in words_of(tracker):
        wanted = [size for size in sizes_in(text, found) if size != now]
        if len(wanted) == 1:
            return wanted[0]
    return None


def wants_to_add(tracker: Tracker) -> bool:
    """Whether one more item is wanted rather than another one."""
    pressed = entity(tracker, "change_choice") == "add"
    told = (words.says(text, words.ADD, language_of(tracker)) for text in words_of(tracker) if text)
    return pressed or any(told)


def money_of(planned: PlannedChange) -> list[str]:
    """The sentence about the price."""
    if planned.difference.amount == 0:
        return ["utter_change_same_price"]
    if not planned.paid:
        return ["utter_change_total"]
    return ["utter_change_costs_more"] if planned.difference.amount > 0 else ["utter_change_refund"]


def values_of(planned: PlannedChange) -> dict[str, Any]:
    """What the sentences about a change need."""
    old, new, difference = planned.old, planned.new, planned.difference
    less = {**difference.as_data(), "amount": -difference.amount}
    values = {
        "order_number": planned.order_number,
        "old": named_piece(old.title, old.size, old.quantity) if old else "",
        "new": named_piece(new.title, new.size, new.quantity),
        "count": new.quantity,
        "difference": difference.as_data(),
        "total": planned.total.as_data(),
        "refund": less,
    }
    if planned.refund_by:
        values["refund_by_on"] = planned.refund_by.isoformat()
    return values


def tell_refusal(dispatcher: CollectingDispatcher, options: ChangeOptions) -> None:
    """Why the order can't be changed, with buttons for what can be done."""
    number, refusal = options.order_number, options.refusal or "closed"
    instead = {
        "packed": [about_order("cancel_order", number)],
        "under_way": [about_order("ask_shipping_status", number), about_order("cancel_order", number)],
        "delivered": [about_order("request_exchange", number), about_order("request_return", number)],
    }
    dispatcher.utter_message(
        response=f"utter_change_refused_{refusal}",
        choices=[*instead.get(refusal, []), PERSON],
        order_number=number,
    )
