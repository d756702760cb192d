"""What is said of a product's stock: it is there, it is sold out, or it is not made like that."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.dialogue import NO
from actions.stock_alternatives import Said, alternatives_of, say_similar, say_sizes
from shop.services.availability import Availability
from shop.services.products import Variant

FEW = 5
NOTIFY_ME = {"title": "button_notify_me", "payload": "/affirm"}


async def tell_what_is_not_made(
    dispatcher: CollectingDispatcher, tracker: Tracker, stock: Availability, question: dict[str, Any]
) -> None:
    """A size or colour in which the product never comes, those in which it does, and what is like it."""
    instead = await alternatives_of(tracker, stock, question)
    size = question.get("size")
    if not stock.colour_known:
        similar = say_similar(instead, size, colour=True)
        dispatcher.utter_message(
            response="utter_stock_colour_not_made",
            also=list(similar.also),
            title=stock.title,
            colours=colours_of(stock),
            **similar.extra,
        )
    if not stock.size_known:
        sizes = sizes_of(stock.variants)
        similar = say_similar(instead, size) if stock.colour_known else Said()
        dispatcher.utter_message(
            response="utter_stock_size_not_made" if sizes else "utter_stock_no_sizes",
            also=list(similar.also) if sizes else [],
            title=stock.title,
            size=str(size),
            sizes=sizes,
            **(similar.extra if sizes else {}),
        )


def tell_in_stock(
    dispatcher: CollectingDispatcher, stock: Availability, *, wishes: bool, notify: bool
) -> None:
    """It can be bought; with what of it can't, where no size was asked for."""
    sizes = sizes_of(stock.in_stock)
    pieces = sum(variant.stock for variant in stock.in_stock)
    single = wishes or not sizes
    gone = sizes_of(stock.sold_out)
    dispatcher.utter_message(
        response="utter_in_stock_sizes" if sizes else "utter_in_stock",
        also=[
            *(["utter_stock_few"] if single and pieces <= FEW else []),
            *(["utter_stock_sizes_gone"] if gone and not single else []),
            *(["utter_stock_no_need_to_wait"] if notify and not gone else []),
        ],
        title=stock.title,
        sizes=sizes,
        gone=gone,
        count=pieces,
    )


async def tell_sold_out(
    dispatcher: CollectingDispatcher,
    tracker: Tracker,
    stock: Availability,
    question: dict[str, Any],
    *,
    wishes: bool,
    offers: bool,
    notify: bool,
) -> None:
    """It can't be bought now: since when it may be again, what else is there, and the offer of a notice."""
    offers = offers and not notify
    instead, size = await alternatives_of(tracker, stock, question), question.get("size")
    sizes = say_sizes(instead, sizes_of(others_of(stock)), size)
    # Who waits for this one wants no other; of what is not made as wished, the like has been told.
    told = notify or not (stock.size_known and stock.colour_known)
    similar = Said() if told else say_similar(instead, size)
    days = [variant.back_on for variant in stock.sold_out if variant.back_on]
    dispatcher.utter_message(
        response="utter_sold_out_sizes" if wishes and sizes_of(stock.sold_out) else "utter_sold_out",
        also=[
            "utter_stock_back" if days else "utter_stock_back_unknown",
            *sizes.also,
            *similar.also,
            *(["utter_offer_notice"] if offers else []),
        ],
        choices=[NOTIFY_ME, NO] if offers else [],
        title=stock.title,
        sizes=sizes_of(stock.sold_out),
        back_on=min(days).isoformat() if days else None,
        **{**sizes.extra, **similar.extra},
    )


def others_of(stock: Availability) -> list[Variant]:
    """What of the product can be bought now."""
    return [variant for variant in stock.variants if variant.in_stock]


def sizes_of(variants: Iterable[Variant]) -> list[str]:
    """The sizes of these variants, as the chart orders them."""
    return [variant.size for variant in variants if variant.size]


def colours_of(stock: Availability) -> dict[str, Any]:
    """The colours it comes in, to be put into words."""
    return {"words": [f"colour_{colour}" for colour in stock.colours]}
