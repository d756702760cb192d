"""What there is instead of a size or colour that is sold out or not made: in a sentence and as a card."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from rasa_sdk import Tracker

from actions.recommendation_cards import product_tile
from actions.shop_access import language_of, locale_of, look_up, shopper_of
from shop.services.alternatives import Alternatives, alternatives_to
from shop.services.availability import Availability
from shop.services.prices import shopper_currency

# From so many sizes in stock on, the nearest are of more help than all of them.
MANY_SIZES = 6


@dataclass(frozen=True)
class Said:
    """Sentences that go on from "it is sold out", what they say, and the card beside them."""

    also: tuple[str, ...] = ()
    values: dict[str, Any] = field(default_factory=dict)
    card: dict[str, Any] | None = None

    @property
    def extra(self) -> dict[str, Any]:
        """What a response carries beside its own variables."""
        return {**self.values, **({"card": self.card} if self.card else {})}


async def alternatives_of(tracker: Tracker, stock: Availability, question: dict[str, Any]) -> Alternatives:
    """What there is instead, priced in the shopper's currency."""
    currency = await look_up(shopper_currency, shopper_of(tracker), locale=locale_of(tracker))
    return await look_up(
        alternatives_to,
        stock,
        size=question.get("size"),
        system=question.get("system"),
        colour=question.get("colour"),
        language=language_of(tracker),
        currency=currency,
    )


def say_similar(instead: Alternatives, size: str | None, *, colour: bool = False) -> Said:
    """Products like it: in the `size` that was asked for, or in the `colour` that this one never has."""
    if not instead.similar:
        return Said()
    sentence = "utter_stock_similar_size" if size else "utter_stock_similar"
    payload = {"size": size} if size else {}
    return Said(
        also=("utter_stock_similar_colour" if colour else sentence,),
        values={
            "wanted": size or "",
            "titles": {"names": [product.title for product in instead.similar]},
        },
        card={
            "type": "products",
            "products": [product_tile(found, "ask_availability", **payload) for found in instead.similar],
        },
    )


def say_sizes(instead: Alternatives, others: list[str], size: str | None) -> Said:
    """The product's own sizes in stock, and its other colours in the size asked for."""
    also: list[str] = []
    values: dict[str, Any] = {}
    if size and instead.nearest and len(others) >= MANY_SIZES:
        also.append("utter_stock_nearest_sizes")
        values["nearest"] = list(instead.nearest)
    elif others:
        also.append("utter_stock_other_sizes")
        values["others"] = others
    if size and instead.colours:
        also.append("utter_stock_other_colours")
        values |= {"wanted": size, "colours": {"words": [f"colour_{code}" for code in instead.colours]}}
    return Said(also=tuple(also), values=values)
