"""A recommendation and a comparison as the bot shows them: lines, cards and buttons to go on with."""

from __future__ import annotations

import json
from typing import Any

from actions.matters import Choice
from shop.money import Money
from shop.services.comparison import Difference
from shop.services.products import CATEGORIES, Attribute, ProductSummary
from shop.services.recommendations import Recommendation, Suggestion

# What a button says beside its title: a turn, "without_colour", "goods_shoes".
WISH = "wish"


def turn(name: str) -> Choice:
    """A button that goes on from what is shown."""
    return {"title": f"button_recommend_{name}", "payload": f'/ask_recommendation{{"{WISH}": "{name}"}}'}


def turns_after(found: Recommendation) -> list[Choice]:
    """How one may go on from these."""
    shelves = [made.product.category for made in found.suggestions[:2]]
    alike = len(shelves) > 1 and len(set(shelves)) == 1
    return [turn("cheaper"), turn("other"), *([turn("compare")] if alike else [])]


def categories() -> list[Choice]:
    """What the shop sells, as buttons."""
    return [
        {
            "title": f"button_goods_{category}",
            "payload": f'/ask_recommendation{{"{WISH}": "goods_{category}"}}',
        }
        for category in CATEGORIES
    ]


def loosenings(found: Recommendation) -> list[Choice]:
    """Wishes that could give way, as buttons."""
    return [
        {"title": f"button_without_{wish}", "payload": f'/ask_recommendation{{"{WISH}": "without_{wish}"}}'}
        for wish in found.loosen
    ]


def line_of(suggestion: Suggestion, than: str) -> dict[str, Any]:
    """A suggestion's title and its reason, as a line of its own; `than` is what it was held against."""
    reason = suggestion.reason
    line: dict[str, Any] = {
        "sentence": f"utter_recommend_line_{reason.name}",
        "title": suggestion.product.title,
    }
    if reason.attribute:
        line |= {"name": name_of(reason.attribute.name), "value": value_of(reason.attribute)}
    if reason.money:
        line |= {"money": reason.money.as_data(), "than": than}
    if reason.size:
        line["size"] = reason.size
    if reason.rating is not None:
        line["rating"] = reason.rating
    return line


def compared(difference: Difference) -> dict[str, Any]:
    """A difference as a line of its own."""
    return {
        "sentence": "utter_compare_line",
        "name": name_of(difference.name),
        "left": value_of(difference.first),
        "right": value_of(difference.second),
    }


def name_of(fact: str) -> dict[str, list[str]]:
    """What a fact is called, by its code."""
    codes = {"price": "utter_compare_price", "rating": "utter_compare_rating"}
    return {"words": [codes.get(fact, f"attribute_{fact}")]}


def value_of(value: Attribute | Money | float) -> Any:
    """A fact's value as the sentences take it."""
    if isinstance(value, Money):
        return value.as_data()
    if isinstance(value, float):
        return value
    if value.name == "colour":
        return {"words": [f"colour_{value.value}"]}
    if value.value in ("yes", "no"):
        return {"words": [f"value_{value.value}"]}
    return {"number": value.value, "unit": value.unit} if value.unit else value.value


def card_of(products: list[tuple[bool, ProductSummary]]) -> dict[str, Any]:
    """Products as a card; choosing one leads to its size where it has a size chart, else to its stock."""
    return {
        "type": "products",
        "products": [
            product_tile(product, "ask_size" if sized else "ask_availability") for sized, product in products
        ],
    }


def product_tile(product: ProductSummary, intent: str, **details: str) -> dict[str, Any]:
    """One product of a card; choosing it means `intent` about it, with these `details`."""
    return {
        "sku": product.sku,
        "title": product.title,
        "image": product.image,
        "price": product.price.as_data(),
        "url": f"/p/{product.sku}",
        "in_stock": product.in_stock,
        "payload": f"/{intent}{json.dumps({'sku': product.sku, **details}, ensure_ascii=False)}",
    }
