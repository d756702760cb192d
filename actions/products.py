"""What is asked about one product: its facts, its use, its stock, its price."""

# ruff: noqa: ARG002 - Rasa's interface names the arguments, needed or not.

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable
from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions import words
from actions.choosing import is_brief, is_question
from actions.dialogue import (
    PERSON,
    REPLIES,
    STOP,
    Answer,
    Question,
    entity,
    intent_of,
    offer_person,
    settled,
    text_of,
)
from actions.matters import FORMS
from actions.prices import tell_price
from actions.product_words import ABOUT, COLOUR, EVERYTHING, FACTS
from actions.second_request import is_taken_up
from actions.shop_access import language_of, look_up
from actions.stock import tell_stock
from actions.which_product import QUESTION, STEM, ProductForm, ask_which_product, kind_of, matches_of
from shop.errors import ProductNotFound
from shop.services.products import Attribute, Product, get_product

# Details of the first message that the answer needs once the product is known.
DETAILS = ("size", "colour", "quantity", "money", "country", "email")
MOST_FACTS = 10

Teller = Callable[[CollectingDispatcher, Tracker, str, dict[str, Any]], Awaitable[list[EventType]]]


class ValidateProductForm(ProductForm):
    """Finds the product that is asked about, and keeps the question meanwhile."""

    form = "product_form"
    slots = ("sku",)
    then = "action_tell_product"
    # "Is it pure cotton?" is like the titles of all that is made of cotton.
    over_the_page = 0.6

    async def validate_sku(
        self, value: str, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> dict[str, Any]:
        """A product of the catalogue."""
        try:
            product = await look_up(get_product, str(value), language_of(tracker))
        except ProductNotFound:
            return {"sku": None}
        return {"sku": product.summary.sku}

    async def check(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> dict[str, Any]:
        """Keep what was asked while the product is still to be found; a new question takes its place."""
        kept = tracker.get_slot(QUESTION)
        asked_anew = self.is_about(intent_of(tracker)) and not await self._only_names(tracker)
        if not kept or asked_anew:
            return {QUESTION: {"matter": matter_of(tracker), "text": text_of(tracker), **details_of(tracker)}}
        if intent_of(tracker) in REPLIES or self.is_about(intent_of(tracker)):
            return {QUESTION: {**kept, **details_of(tracker)}}
        return {}

    async def _only_names(self, tracker: Tracker) -> bool:
        """Whether the message is but the product's name, asked for just now, or a press on its card."""
        if entity(tracker, "sku"):
            return True
        asked = (tracker.get_slot("asked") or {}).get("slot") == "sku"
        text = text_of(tracker)
        return asked and is_brief(text) and not is_question(text) and bool(await matches_of(tracker))

    async def is_answer(self, tracker: Tracker, slot: str | None) -> bool:
        """Anything the catalogue knows."""
        if slot != "sku" or entity(tracker, "sku"):
            return bool(entity(tracker, "sku"))
        return bool(await matches_of(tracker) or await kind_of(tracker))


class ActionAskProductFormSku(Question):
    """Which product?"""

    action = "action_ask_product_form_sku"

    async def answer(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        question = tracker.get_slot(QUESTION) or {}
        await ask_which_product(dispatcher, tracker, question.get("matter") or matter_of(tracker))
        return []


class ActionTellProduct(Answer):
    """The answer to what was asked about the product."""

    action = "action_tell_product"

    async def answer(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        sku, question = tracker.get_slot("sku"), tracker.get_slot(QUESTION) or {}
        matter = question.get("matter") or matter_of(tracker)
        over = [*settled(), SlotSet("matter", matter)]
        if not sku:
            offer_person(dispatcher)
            return over
        events = await TELLERS[matter](dispatcher, tracker, sku, question)
        return [*over, SlotSet("current_sku", sku), *events]


async def tell_facts(
    dispatcher: CollectingDispatcher, tracker: Tracker, sku: str, question: dict[str, Any]
) -> list[EventType]:
    """The facts asked for, from the catalogue only; what it does not say is said to be unknown."""
    language = language_of(tracker)
    product = await look_up(get_product, sku, language)
    asked = facts_asked(question.get("text") or "", product.summary.title, language)
    known = [fact for group in asked for fact in facts_of(product, group)]
    facts = list(dict.fromkeys(known)) if asked else facts_of(product, None)
    lines = [line_of(fact) for fact in facts[:MOST_FACTS]]
    title = product.summary.title
    if not lines:
        offer_person(dispatcher, "utter_product_unknown", title=title)
    elif not asked and not words.says(question.get("text") or "", EVERYTHING, language):
        dispatcher.utter_message(
            response="utter_product_all_facts",
            title=title,
            lines=lines,
            also=["utter_product_ask_person"],
            choices=[PERSON, STOP],
        )
    else:
        silent = any(not facts_of(product, group) for group in asked)
        dispatcher.utter_message(
            response="utter_product_facts",
            title=title,
            lines=lines,
            also=["utter_product_unknown_rest"] if silent else [],
            choices=[PERSON] if silent else [],
        )
    return []


async def tell_usage(
    dispatcher: CollectingDispatcher, tracker: Tracker, sku: str, _question: dict[str, Any]
) -> list[EventType]:
    """How to care for it and the steps of its guide, saying so where they are in English only."""
    language = language_of(tracker)
    product = await look_up(get_product, sku, language)
    title = product.summary.title
    if product.care:
        dispatcher.utter_message(
            response="utter_usage_care",
            title=title,
            lines=[{"sentence": "utter_usage_line", "step": {"words": [f"care_{c}"]}} for c in product.care],
        )
    if product.guide:
        translated = product.guide_language == language
        dispatcher.utter_message(
            response="utter_usage_steps" if translated else "utter_usage_steps_english",
            title=title,
            lines=[
                {"sentence": "utter_usage_step", "place": place, "step": step}
                for place, step in enumerate(product.guide, 1)
            ],
            choices=[] if translated else [PERSON],
        )
    if not product.care and not product.guide:
        offer_person(dispatcher, "utter_usage_none", title=title)
    return []


TELLERS: dict[str, Teller] = {
    "ask_product_info": tell_facts,
    "ask_usage": tell_usage,
    "ask_availability": tell_stock,
    "ask_price": tell_price,
}


def matter_of(tracker: Tracker) -> str:
    """What is asked of the product: the message's intent, else its likeliest reading about products."""
    taken_up = tracker.get_slot("matter") if is_taken_up(tracker) else None
    ranking = tracker.latest_message.get("intent_ranking") or []
    candidates = [taken_up, intent_of(tracker), *(found["name"] for found in ranking)]
    return next((name for name in candidates if FORMS.get(name or "") == "product_form"), "ask_product_info")


def details_of(tracker: Tracker) -> dict[str, Any]:
    """The details of the latest message that an answer may need, with what says how to read them."""
    found: dict[str, Any] = {}
    for detail in tracker.latest_message.get("entities") or []:
        if detail["entity"] in DETAILS:
            found[detail["entity"]] = detail["value"]
            if detail["entity"] == "size" and detail.get("system"):
                found["system"] = detail["system"]
            if detail["entity"] == "money" and detail.get("currency"):
                found["currency"] = detail["currency"]
    return found


def facts_asked(text: str, title: str, language: str) -> list[tuple[str, ...]]:
    """Groups of attribute names that `text` asks for; words of the product's title ask for nothing."""
    named = {word[:STEM] for word in re.findall(r"\w+", words.plain(title)) if len(word) >= STEM}
    rest = " ".join(word for word in text.split() if words.plain(word).strip("?!.,¿¡")[:STEM] not in named)
    places = words.places(rest, ABOUT, language) or words.places(text, ABOUT, language)
    return [FACTS[place] for place in places]


def facts_of(product: Product, names: tuple[str, ...] | None) -> list[Attribute]:
    """The product's facts of these names, or all it has; its colours among them."""
    colours = list(dict.fromkeys(variant.colour for variant in product.variants if variant.colour))
    facts = [*product.attributes, *(Attribute(COLOUR, colour, None) for colour in colours)]
    return [fact for fact in facts if names is None or fact.name in names]


def line_of(fact: Attribute) -> dict[str, Any]:
    """A fact as a line of its own."""
    value: Any = fact.value
    if fact.name == COLOUR:
        value = {"words": [f"colour_{fact.value}"]}
    elif fact.value in ("yes", "no"):
        value = {"words": [f"value_{fact.value}"]}
    elif fact.unit:
        value = {"number": fact.value, "unit": fact.unit}
    return {
        "sentence": "utter_product_line",
        "name": {"words": [f"attribute_{fact.name}"]},
        "value": value,
    }
