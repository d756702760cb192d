"""Another size, colour or item for one that has arrived."""

# ruff: noqa: ARG002 - Rasa's interface names the arguments, needed or not.

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher

from actions import words
from actions.aftersales import (
    ValidateReturnForm,
    items_named,
    options_of,
    paid_by,
    refuse,
    return_card,
    return_choices,
    tell_refusal,
)
from actions.choosing import is_question, reason_named
from actions.dialogue import (
    NO,
    PERSON,
    REQUESTED,
    STOP,
    YES,
    Question,
    entity,
    first_look_or_opening,
    text_of,
)
from actions.endings import OrderEnding
from actions.matters import FORMS, Choice, about_order
from actions.one_time_code import CODE, CodeForm
from actions.refund_status import payment_sentences, replacement_values, with_size
from actions.shop_access import ask_shop, language_of, look_up, may_see, shopper_of, today, turn_key
from actions.whose_order import ask_order_email, ask_which_order
from shop.errors import OutOfStock, ReturnRefused
from shop.money import Money
from shop.services.exchanges import ExchangeOffer, ExchangeVariant, exchange_offer, open_exchange
from shop.services.returns import ReturnOpened, ReturnOptions

SHOWN = 8
Wish = dict[str, Any]


class ValidateExchangeForm(ValidateReturnForm):
    """Finds order and item as for a return, what is wanted instead, the proof; asks for the final word."""

    form = "exchange_form"
    further = ("return_lines", "wanted_variant", CODE, "return_confirmed")
    slots = ("order_number", "order_email", *further)
    then = "action_open_exchange"

    async def required_slots(
        self,
        domain_slots: list[str],
        dispatcher: CollectingDispatcher,
        tracker: Tracker,
        domain: dict[str, Any],
    ) -> list[str]:
        """No reason is asked for: that something else is wanted is one."""
        return await CodeForm.required_slots(self, domain_slots, dispatcher, tracker, domain)

    async def _only_with_a_fault(self, tracker: Tracker) -> bool:
        return False

    def _told_at_first(self, tracker: Tracker, options: ReturnOptions) -> list[int]:
        return []

    def extract_wanted_variant(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> dict[str, Any]:
        """The one chosen by button; what is said in words is weighed in `check`."""
        chosen = entity(tracker, "variant")
        return {"wanted_variant": chosen} if chosen else {}

    async def validate_wanted_variant(
        self, value: str, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> dict[str, Any]:
        """Looked up like one named in words, so that it is in stock when the terms are told."""
        tracker.slots["wanted"] = {"variant": str(value)}
        return {"wanted_variant": None}

    async def validate_return_lines(
        self, value: list[Any], dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> dict[str, Any]:
        """One line: each is exchanged for something of its own."""
        lines = (await super().validate_return_lines(value, dispatcher, tracker, domain))["return_lines"]
        return {"return_lines": lines if lines and len(lines) == 1 else None}

    def extract_return_confirmed(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> dict[str, Any]:
        """A clear yes or no; "no, in blue" is neither."""
        if self._said_now(tracker):
            return {}
        return super().extract_return_confirmed(dispatcher, tracker, domain)

    async def check(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> dict[str, Any]:
        """Gather what is wanted from any message; once the item is known, see what there is."""
        told = self._told(tracker)
        tracker.slots.update(told)
        changes = {**told, **await super().check(dispatcher, tracker)}
        tracker.slots.update(changes)
        number = tracker.get_slot("order_number")
        if tracker.get_slot("outcome") or not number or not may_see(tracker, number):
            return changes
        if not tracker.get_slot("return_lines"):
            changes |= self._line_named(tracker, await options_of(tracker))
            tracker.slots.update(changes)
        if not tracker.get_slot("return_lines") or tracker.get_slot("wanted_variant"):
            return changes
        return {**changes, **self._settle(dispatcher, tracker, await offer_of(tracker))}

    def _told(self, tracker: Tracker) -> dict[str, Any]:
        """The wish and the reason with what this message adds, if it is about the exchange at all."""
        if not first_look_or_opening(tracker):
            return {}
        wish, said = dict(tracker.get_slot("wanted") or {}), self._said_now(tracker)
        told: dict[str, Any] = {}
        if said and tracker.get_slot("wanted_variant"):
            # "No, in blue": what was chosen is not what she wants.
            wish.pop("variant", None)
            told["wanted_variant"] = None
        if reason := reason_named(text_of(tracker), language_of(tracker)):
            told["return_reason"] = reason
        return {**told, "wanted": {**wish, **said} or None}

    def _said_now(self, tracker: Tracker) -> Wish:
        """What this message says of what is wanted: `sizes`, `colours`, `skus`, or a `step` up or down."""
        said: Wish = {}
        for detail, kept in (("size", "sizes"), ("colour", "colours"), ("product", "skus")):
            if values := [str(value) for value in tracker.get_latest_entity_values(detail)]:
                said[kept] = values
        step = size_step(text_of(tracker), language_of(tracker))
        return {**said, "step": step} if step and "sizes" not in said else said

    def _line_named(self, tracker: Tracker, options: ReturnOptions) -> dict[str, Any]:
        """The item meant, where a name in this or an earlier message tells it from the others."""
        named = (tracker.get_slot("wanted") or {}).get("skus") or []
        lines = [item for item in options.returnable if item.sku in named]
        lines = lines or [item for item in items_named(text_of(tracker), options.items) if item.returnable]
        return {"return_lines": [lines[0].line_id]} if len(lines) == 1 else {}

    def _settle(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, offer: ExchangeOffer
    ) -> dict[str, Any]:
        """The one variant that is meant and there; else say why not, and let the question offer what is."""
        there = [variant for variant in offer.wanted if variant.in_stock]
        if len(there) == 1:
            return {"wanted_variant": there[0].sku}
        if there or not is_wish(tracker.get_slot("wanted"), offer):
            return {"return_lines": [offer.line_id]}
        tell_missing(dispatcher, offer)
        nothing_else = {} if offer.others else {"outcome": "nothing_else"}
        return {"return_lines": [offer.line_id], "wanted": None, **nothing_else}

    def is_about(self, intent: str | None) -> bool:
        """Who wants her money instead has changed her mind."""
        return FORMS.get(intent or "") == self.form

    async def is_answer(self, tracker: Tracker, slot: str | None) -> bool:
        """While it is asked what is wanted instead, any size, colour or product is an answer."""
        if slot == "wanted_variant":
            return any(entity(tracker, detail) for detail in ("size", "colour", "product", "variant"))
        return await super().is_answer(tracker, slot)

    async def is_choice(self, tracker: Tracker, slot: str | None) -> bool:
        """A size of the item, or a larger or smaller one, in words; or something else than the terms name."""
        if slot == "return_confirmed":
            return bool(self._said_now(tracker)) and not is_question(text_of(tracker))
        if slot != "wanted_variant":
            return await super().is_choice(tracker, slot)
        if size_step(text_of(tracker), language_of(tracker)):
            return True
        return bool(sizes_said(text_of(tracker), await offer_of(tracker)))


class ActionAskExchangeFormOrderNumber(Question):
    """Which order?"""

    action = "action_ask_exchange_form_order_number"

    async def answer(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        await ask_which_order(dispatcher, tracker, "utter_ask_which_order_to_exchange")
        return []


class ActionAskExchangeFormOrderEmail(Question):
    """Which address belongs to the order?"""

    action = "action_ask_exchange_form_order_email"

    async def answer(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        ask_order_email(dispatcher, tracker)
        return []


class ActionAskExchangeFormReturnLines(Question):
    """Which item? One at a time: each is exchanged for something of its own."""

    action = "action_ask_exchange_form_return_lines"

    async def answer(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        options = await options_of(tracker)
        dispatcher.utter_message(
            response="utter_ask_exchange_items",
            order_number=options.order_number,
            choices=return_choices(options),
        )
        return []


class ActionAskExchangeFormWantedVariant(Question):
    """What instead? With what is in stock as buttons, and the money back."""

    action = "action_ask_exchange_form_wanted_variant"

    async def answer(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        offer = await offer_of(tracker)
        wanted = [variant for variant in offer.wanted if variant.in_stock]
        dispatcher.utter_message(
            response="utter_exchange_which" if wanted else "utter_ask_exchange_for",
            item=with_size(offer.title, offer.size),
            choices=[*variant_choices(wanted or offer.others, offer), money_back(offer)],
        )
        return []


class ActionAskExchangeFormReturnConfirmed(Question):
    """The terms, and a yes or no."""

    action = "action_ask_exchange_form_return_confirmed"

    async def answer(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        options, offer = await options_of(tracker), await offer_of(tracker)
        items = [item for item in options.returnable if item.line_id == offer.line_id]
        wanted = next(found for found in offer.wanted if found.sku == tracker.get_slot("wanted_variant"))
        price, values = price_sentence(wanted.difference)
        dispatcher.utter_message(
            response=f"utter_exchange_terms_{paid_by(items, tracker.get_slot('return_reason'))}",
            also=[price, "utter_ask_exchange_confirmed"],
            item=with_size(offer.title, offer.size),
            wanted=with_size(wanted.title, wanted.size),
            send_by_on=options.send_by.isoformat(),
            choices=[YES, NO],
            **values,
        )
        return []


class ActionOpenExchange(OrderEnding):
    """Open the return and keep the other piece, or say why not."""

    action = "action_open_exchange"
    matter = "request_exchange"
    ends_in = OrderEnding.ends_in | {"nothing_else"}
    replaces = ("return_form",)

    async def tell_outcome(self, dispatcher: CollectingDispatcher, tracker: Tracker, outcome: str) -> None:
        """Kept, against the policy, or nothing there to have instead."""
        if outcome == "declined":
            dispatcher.utter_message(response="utter_exchange_declined")
        elif outcome == "refused":
            tell_refusal(dispatcher, await options_of(tracker))
        else:
            choices = [money_back(await offer_of(tracker)), PERSON, STOP]
            dispatcher.utter_message(response="utter_exchange_nothing_else", choices=choices)

    async def act(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        """Open it, once for this turn."""
        number = tracker.get_slot("order_number")
        try:
            opened = await self._open(tracker)
        except ReturnRefused as refusal:
            refuse(dispatcher, refusal.reason, number)
        except OutOfStock:
            offer = await offer_of(tracker)
            tell_missing(dispatcher, offer, [about_order("request_exchange", number), money_back(offer)])
        else:
            tell_exchange(dispatcher, opened)
        return []

    async def _open(self, tracker: Tracker) -> ReturnOpened:
        offer = await offer_of(tracker)
        variant: str = tracker.get_slot("wanted_variant")
        same = any(found.sku == variant and found.product_sku == offer.sku for found in offer.wanted)
        return await ask_shop(
            open_exchange,
            shopper_of(tracker),
            offer.order_number,
            offer.line_id,
            variant,
            tracker.get_slot("return_reason") or ("does_not_fit" if same else "changed_mind"),
            idempotency_key=turn_key(tracker),
            today=today(),
            language=language_of(tracker),
        )


async def offer_of(tracker: Tracker) -> ExchangeOffer:
    """What there is for the item chosen and the wish told so far."""
    line_id = tracker.get_slot("return_lines")[0]
    asked = {
        "today": today(),
        "language": language_of(tracker),
    }
    order = (shopper_of(tracker), tracker.get_slot("order_number"), line_id)
    plain = await look_up(exchange_offer, *order, **asked)
    if variant := tracker.get_slot("wanted_variant"):
        return await look_up(exchange_offer, *order, sku=variant, **asked)
    wish = tracker.get_slot("wanted") or {}
    if tracker.get_slot(REQUESTED) == "wanted_variant" and (said := sizes_said(text_of(tracker), plain)):
        wish = {**wish, "sizes": said}
    wished = resolved(wish, plain)
    return await look_up(exchange_offer, *order, **wished, **asked) if wished else plain


def size_step(text: str, language: str) -> int | None:
    """1 where a larger size is wanted or the one that came is too small, -1 the other way round."""
    named = words.places(text, words.SIZE_STEPS, language)
    wanted, wrong = [place for place in named if place < 2], [place for place in named if place >= 2]
    steps = wanted or wrong
    return (1, -1, 1, -1)[steps[0]] if len(steps) == 1 else None


def resolved(wish: Wish, offer: ExchangeOffer) -> dict[str, str]:
    """The wish as the shop takes it: of two sizes, colours or products the one that is not hers already."""
    if variant := wish.get("variant"):
        return {"sku": variant}
    others = {
        "sku": [sku for sku in wish.get("skus") or [] if sku != offer.sku],
        "size": [
            size for size in wish.get("sizes") or [] if size.casefold() != (offer.size or "").casefold()
        ],
        "colour": [colour for colour in wish.get("colours") or [] if colour != offer.colour],
    }
    wished = {name: told[0] for name, told in others.items() if len(set(told)) == 1}
    if "size" not in wished and (step := wish.get("step")) and offer.size in offer.sizes:
        place = offer.sizes.index(offer.size) + step
        if 0 <= place < len(offer.sizes):
            wished["size"] = offer.sizes[place]
    return wished


def is_wish(wish: Wish | None, offer: ExchangeOffer) -> bool:
    """Whether it says what is wanted, and not only what is there already."""
    return bool(wish and (resolved(wish, offer) or wish.get("step")))


def sizes_said(text: str, offer: ExchangeOffer) -> list[str]:
    """Sizes of the item that stand in `text` as words of their own."""
    said = words.plain(text)
    return [
        size
        for size in offer.sizes
        if size != offer.size
        and re.search(rf"(?<![\w.,]){re.escape(words.plain(size))}(?![\w]|[.,]\d)", said)
    ]


def variant_choices(variants: Sequence[ExchangeVariant], offer: ExchangeOffer) -> list[Choice]:
    """Variants as buttons, by what tells them apart: the size, or the product with its size."""
    return [
        {
            "label": variant.size
            if variant.size and variant.product_sku == offer.sku
            else with_size(variant.title, variant.size),
            "payload": f'/inform{{"variant": "{variant.sku}"}}',
        }
        for variant in variants[:SHOWN]
    ]


def money_back(offer: ExchangeOffer) -> Choice:
    """The same item sent back for its price instead."""
    button = about_order("request_return", offer.order_number, return_line=str(offer.line_id))
    return {**button, "title": "button_money_back"}


def price_sentence(difference: Money) -> tuple[str, dict[str, Any]]:
    """What the exchange costs or brings."""
    if difference.amount == 0:
        return "utter_exchange_price_same", {}
    name = "dearer" if difference.amount > 0 else "cheaper"
    return f"utter_exchange_price_{name}", {
        "difference": Money(abs(difference.amount), difference.currency).as_data()
    }


def tell_missing(
    dispatcher: CollectingDispatcher, offer: ExchangeOffer, choices: Sequence[Choice] = ()
) -> None:
    """What was wanted is not in stock, or not made at all."""
    if not offer.wanted:
        dispatcher.utter_message(response="utter_exchange_not_made", item=offer.title, choices=list(choices))
        return
    missed = offer.wanted[0]
    dispatcher.utter_message(
        response="utter_exchange_out_of_stock",
        also=["utter_exchange_back"] if missed.back_on else [],
        wanted=with_size(missed.title, missed.size),
        choices=list(choices),
        **({"back_on": missed.back_on.isoformat()} if missed.back_on else {}),
    )


def tell_exchange(dispatcher: CollectingDispatcher, opened: ReturnOpened) -> None:
    """The exchange with the card of its return."""
    replacement = opened.replacement
    if replacement is None:
        raise ValueError(f"Expected an exchange; {opened.rma} is a return for money.")
    price, values = price_sentence(replacement.difference)
    prices = payment_sentences(replacement) or ([] if replacement.difference.amount == 0 else [price])
    dispatcher.utter_message(
        response=f"utter_exchange_opened_{opened.paid_by}",
        also=["utter_exchange_is_held", *prices],
        rma=opened.rma,
        send_by_on=opened.send_by.isoformat(),
        card=return_card(opened),
        **{**values, **replacement_values(replacement)},
    )
