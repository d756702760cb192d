"""Which product is meant. For all forms about products."""

# ruff: noqa: ARG002 - Rasa's interface names the arguments, needed or not.

from __future__ import annotations

import re
from abc import ABC
from typing import Any, ClassVar

from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions import words
from actions.dialogue import REQUESTED, ShopForm, entity, text_of
from actions.recommendation_cards import product_tile
from actions.recommended import is_very_brief
from actions.shop_access import language_of, locale_of, look_up, page_sku, shopper_of
from actions.wishes import read
from shop.errors import ProductNotFound
from shop.services.prices import shopper_currency
from shop.services.products import ProductMatch, find_products, get_product
from shop.services.recommendations import Wishes, recommend

# How near (0..1) a product's title must be to be meant at all, to be taken unasked, and before the next one.
POSSIBLE_MATCH = 0.4
GOOD_MATCH = 0.55
CLEAR_LEAD = 0.15
# The same for a product that the understanding has recognised by itself.
SLIGHT_LEAD = 0.05
UNMISTAKABLE = 0.75
PRODUCTS_SHOWN = 3
_SKU = re.compile(
    r"(?<![A-Z0-9-])(?!SO-|RMA-)[A-Z]{2,5}-[A-Z0-9]{2,8}(?:-[A-Z0-9]{1,6})?(?![A-Z0-9])", re.ASCII
)
# The slot that keeps what was asked while the product is still to be found.
QUESTION = "product_question"
# Letters at the beginning of a title's word by which it is recognised.
STEM = 4
SHORTEST_NAME = 3
# Details that help a search for names.
NAMES_GOODS = frozenset({"product", "colour", "country"})


class ProductForm(ShopForm, ABC):
    """Finds the product: the one chosen, named, on the page, or spoken of just now."""

    # Who has asked for other things three times in a row has forgotten about the product.
    returns: ClassVar[int | None] = 2
    # How near a title must be to be meant rather than the product at hand.
    over_the_page: ClassVar[float] = POSSIBLE_MATCH

    async def extract_sku(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> dict[str, Any]:
        """The product chosen, on the page, clearly named, or spoken of just now."""
        if tracker.get_slot("sku"):
            return {}
        chosen = entity(tracker, "sku")
        asked = tracker.get_slot(REQUESTED) == "sku"
        at_hand = None if asked else page_sku(tracker) or tracker.get_slot("current_sku")
        matches = await matches_of(tracker)
        if at_hand:
            matches = [match for match in matches if match.score >= self.over_the_page]
        written = chosen or await sku_written(tracker)
        sku = written or recognised(tracker, matches) or named_product(matches, at_hand)
        if not sku and asked and not matches and len(kind := await kind_of(tracker)) == 1:
            sku = kind[0]
        return {"sku": sku} if sku else {}

    async def is_choice(self, tracker: Tracker, slot: str | None) -> bool:
        """A colour of the goods named in the question: "the red one"."""
        return slot == "sku" and tells_colour_only(tracker) and bool(await kind_of(tracker))


async def ask_which_product(dispatcher: CollectingDispatcher, tracker: Tracker, intent: str) -> None:
    """Ask for the product, with what the catalogue finds for the words used; choosing one means `intent`."""
    found: list[str] = []
    # What was said of another matter in between names no product.
    if not (tracker.get_slot("asked") or {}).get("aside"):
        found = [match.sku for match in await matches_of(tracker)] or await kind_of(tracker)
    if found:
        products = [await product_choice(sku, tracker, intent) for sku in found[:PRODUCTS_SHOWN]]
        card = {"type": "products", "products": products}
        dispatcher.utter_message(response="utter_ask_which_product", card=card)
    else:
        dispatcher.utter_message(response="utter_ask_product")


async def sku_written(tracker: Tracker) -> str | None:
    """The product whose SKU stands in the message, as it is written under a picture: "DRE-502"."""
    for word in _SKU.findall(text_of(tracker).upper()):
        try:
            return str((await look_up(get_product, word, language_of(tracker))).summary.sku)
        except ProductNotFound:
            continue
    return None


async def kind_of(tracker: Tracker) -> list[str]:
    """Products of the goods that the message names, where it names none by its title: "the dress".

    A colour alone is one of the goods named in the question.
    """
    language = language_of(tracker)
    said = read(text_of(tracker), tracker.latest_message.get("entities") or [], language)
    goods = said.goods
    if said.colour and not goods:
        goods = read((tracker.get_slot(QUESTION) or {}).get("text") or "", [], language).goods
    if not goods:
        return []
    found = await look_up(recommend, Wishes(goods=goods, colour=said.colour), language=language)
    return [suggestion.product.sku for suggestion in found.suggestions]


def tells_colour_only(tracker: Tracker) -> bool:
    """Whether a few words name a colour and nothing that is for sale."""
    said = read(text_of(tracker), tracker.latest_message.get("entities") or [], language_of(tracker))
    return bool(said.colour) and not said.goods and is_very_brief(text_of(tracker))


async def matches_of(tracker: Tracker) -> list[ProductMatch]:
    """Products that the latest message may name, best first."""
    language = language_of(tracker)
    if tells_colour_only(tracker) and not entity(tracker, "product"):
        return []
    said = without_details(text_of(tracker), tracker.latest_message.get("entities") or [])
    # "Size" stands in every such question, and in a "jean taille haute" too.
    said = words.without(said, words.SIZE_WORDS, language)
    if len(said) < (SHORTEST_NAME if said.isascii() else 2):
        return []
    matches = await look_up(find_products, said, language, limit=2 * PRODUCTS_SHOWN)
    # Only where the product was asked for is a likeness enough: any sentence is somewhat like some title.
    asked = tracker.get_slot(REQUESTED) == "sku"
    return [match for match in matches if match.score >= POSSIBLE_MATCH and (asked or is_named(match, said))]


def is_named(match: ProductMatch, text: str) -> bool:
    """Whether a word of the product's title, in some inflection, stands in `text`."""
    if match.score >= UNMISTAKABLE:
        return True
    said, title = text.casefold(), match.title.casefold()
    if not title.isascii() and " " not in title:
        return any(title[at : at + 2] in said for at in range(len(title) - 1))
    stems = [word[: max(STEM, len(word) - 2)] for word in re.findall(r"\w+", title) if len(word) >= STEM]
    return any(word.startswith(stem) for word in re.findall(r"\w+", said) for stem in stems)


def without_details(text: str, details: list[dict[str, Any]]) -> str:
    """`text` without measurements, numbers and addresses, which only mislead a search for names."""
    for detail in details:
        if detail["entity"] in NAMES_GOODS:
            continue
        start, end = detail["start"], detail["end"]
        text = text[:start] + " " * (end - start) + text[end:]
    return " ".join(word for word in text.split() if not any(letter.isdigit() for letter in word))


def named_product(matches: list[ProductMatch], at_hand: str | None) -> str | None:
    """The product meant: the one at hand unless others are named, else one that no other comes near."""
    if not matches or at_hand in [match.sku for match in matches]:
        return at_hand
    runner_up = matches[1].score if len(matches) > 1 else 0.0
    clear = matches[0].score >= GOOD_MATCH and matches[0].score - runner_up >= CLEAR_LEAD
    return matches[0].sku if clear else None


def recognised(tracker: Tracker, matches: list[ProductMatch]) -> str | None:
    """The one product that the understanding has found named, unless another's title is as near."""
    named = set(tracker.get_latest_entity_values("product"))
    if len(named) != 1:
        return None
    sku = str(named.pop())
    scores = {match.sku: match.score for match in matches}
    rivals = [score for other, score in scores.items() if other != sku]
    return sku if not rivals or scores.get(sku, 0.0) - max(rivals) >= SLIGHT_LEAD else None


async def product_choice(sku: str, tracker: Tracker, intent: str) -> dict[str, Any]:
    """A product as a card shows it, priced in the shopper's currency; choosing it means `intent` about it."""
    currency = await look_up(shopper_currency, shopper_of(tracker), locale=locale_of(tracker))
    product = await look_up(get_product, sku, language_of(tracker), currency)
    return product_tile(product.summary, intent)
