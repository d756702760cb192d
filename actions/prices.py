"""What it costs: in the shopper's currency, against another shop's price, in large numbers."""

from __future__ import annotations

import re
from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions import words
from actions.dialogue import PERSON, STOP
from actions.product_words import BULK, CURRENCIES, CURRENCY_CODES, MATCH
from actions.shop_access import language_of, locale_of, look_up, shopper_of, today
from shop.money import Money, decimals
from shop.services.price_policy import MatchRule, match_rule
from shop.services.prices import (
    ProductPrice,
    bulk_price,
    compare_price,
    price_of,
    shopper_country,
    shopper_currency,
)

# A number of pieces without a word for them, beside a word for buying many: "a bulk price for 50 of these".
_PIECES = re.compile(r"(?<![\d.,])\d{1,7}(?![\d.,%]|\s?(?:%|€|\$|£|eur|usd))", re.IGNORECASE)


async def tell_price(
    dispatcher: CollectingDispatcher, tracker: Tracker, sku: str, question: dict[str, Any]
) -> list[EventType]:
    """The price, the terms of a price match, or the price of many."""
    text, language = question.get("text") or "", language_of(tracker)
    quantity = pieces_of(question, language)
    # Whoever names an amount of her own has seen it elsewhere.
    elsewhere = question.get("money") is not None or words.says(text, MATCH, language)
    if elsewhere and quantity is None:
        return await tell_match(dispatcher, tracker, sku, question)
    if quantity is not None or words.says(text, BULK, language):
        return await tell_bulk(dispatcher, tracker, sku, quantity, question)
    named = currency_named(text, language)
    currency = named or await currency_of(tracker, question)
    product = await look_up(price_of, sku, currency, language=language)
    dispatcher.utter_message(
        response=price_sentence(product, foreign=named == ""),
        also=[] if product.in_stock else ["utter_price_sold_out"],
        title=product.title,
        price=product.price.as_data(),
    )
    return []


def price_sentence(product: ProductPrice, *, foreign: bool) -> str:
    """`foreign`: asked for in a currency that the shop does not sell in."""
    if foreign:
        return "utter_price_other_currency"
    return "utter_price_from" if product.is_lowest else "utter_price"


async def tell_match(
    dispatcher: CollectingDispatcher, tracker: Tracker, sku: str, question: dict[str, Any]
) -> list[EventType]:
    """What the rule says to another shop's price. Only a person grants it."""
    language = language_of(tracker)
    country = await country_of(tracker, question)
    rival = await rival_of(tracker, question)
    if rival is None:
        product = await look_up(price_of, sku, await currency_of(tracker, question), language=language)
        rule = match_rule(country, on=today())
        ours, title, verdict, percent = product.price, product.title, "terms", None
    else:
        compared = await look_up(compare_price, sku, rival, country=country, today=today(), language=language)
        rule, ours, title = compared.rule, compared.ours, compared.title
        verdict, percent = compared.verdict, compared.percent
    if verdict == "not_lower":
        dispatcher.utter_message(
            response="utter_match_not_lower",
            title=title,
            price=ours.as_data(),
            rival=rival.as_data() if rival else "",
        )
        return [SlotSet("price_rule", rule.id)]
    dispatcher.utter_message(
        response=f"utter_match_{verdict}",
        lines=[] if verdict == "too_far" else terms_of(rule),
        also=[
            *([] if verdict == "too_far" else ["utter_match_proof"]),
            "utter_price_rule",
            "utter_match_person",
        ],
        choices=[PERSON, STOP],
        title=title,
        price=ours.as_data(),
        rival=rival.as_data() if rival else "",
        percent=percent or 0,
        limit=rule.most_percent,
        days=rule.days_after_purchase,
        proof={"sentences": [f"utter_match_proof_{proof}" for proof in rule.proof]},
        rule=rule.id,
    )
    return [SlotSet("price_rule", rule.id)]


async def tell_bulk(
    dispatcher: CollectingDispatcher,
    tracker: Tracker,
    sku: str,
    quantity: int | None,
    question: dict[str, Any],
) -> list[EventType]:
    """What many pieces cost by the rule. Only a person takes such an order."""
    priced = await look_up(
        bulk_price,
        sku,
        quantity,
        await currency_of(tracker, question),
        country=await country_of(tracker, question),
        today=today(),
        language=language_of(tracker),
    )
    rule, first = priced.rule, priced.rule.steps[0]
    person = priced.verdict in ("terms", "priced", "quote")
    lines = [
        *(
            {"sentence": "utter_bulk_step", "pieces": step.pieces, "percent": step.percent}
            for step in rule.steps
        ),
        {"sentence": "utter_bulk_step_quote", "pieces": rule.quote_from},
    ]
    dispatcher.utter_message(
        response=f"utter_bulk_{priced.verdict}",
        lines=lines if priced.verdict == "terms" else [],
        also=[
            *(["utter_bulk_from"] if priced.verdict == "too_few" else []),
            "utter_price_rule",
            *(["utter_bulk_person"] if person else []),
        ],
        choices=[PERSON, STOP] if person else [],
        title=priced.title,
        single=priced.single.as_data(),
        quantity=quantity or 0,
        pieces=first.pieces,
        percent=(priced.step or first).percent,
        each=priced.each.as_data() if priced.each else "",
        total=priced.total.as_data() if priced.total else "",
        rule=rule.id,
    )
    return [SlotSet("price_rule", rule.id)]


def terms_of(rule: MatchRule) -> list[dict[str, Any]]:
    """The rule's terms, a line each."""
    names = [
        *(f"utter_match_if_{condition}" for condition in rule.conditions),
        "utter_match_limit",
        *(f"utter_match_not_{exclusion}" for exclusion in rule.excluded),
        "utter_match_days",
    ]
    return [{"sentence": name} for name in names]


def pieces_of(question: dict[str, Any], language: str) -> int | None:
    """How many pieces are asked for, if more than one."""
    text = question.get("text") or ""
    told = question.get("quantity")
    if told is None and words.says(text, BULK, language):
        numbers = _PIECES.findall(words.plain(text))
        told = numbers[0] if len(numbers) == 1 else None
    pieces = int(float(told)) if told is not None else 0
    return pieces if pieces > 1 else None


def currency_named(text: str, language: str) -> str | None:
    """The currency that the words name; empty for one that the shop does not sell in, None for none."""
    places = words.places(text, CURRENCIES, language)
    # "In US dollars or euros": the first that the shop knows.
    known = [CURRENCY_CODES[place] for place in places if CURRENCY_CODES[place]]
    foreign = any(CURRENCY_CODES[place] is None for place in places)
    return "" if foreign else next(iter(known), None)


async def rival_of(tracker: Tracker, question: dict[str, Any]) -> Money | None:
    """The other shop's price, in the currency told, else in the shopper's own."""
    told = question.get("money")
    if told is None:
        return None
    currency = str(question.get("currency") or await currency_of(tracker, question))
    return Money(round(float(told) * 10 ** decimals(currency)), currency)


async def currency_of(tracker: Tracker, question: dict[str, Any]) -> str:
    """What the shopper pays in."""
    return await look_up(
        shopper_currency, shopper_of(tracker), country=question.get("country"), locale=locale_of(tracker)
    )


async def country_of(tracker: Tracker, question: dict[str, Any]) -> str | None:
    """Whose rules hold for the shopper."""
    return await look_up(
        shopper_country, shopper_of(tracker), country=question.get("country"), locale=locale_of(tracker)
    )
