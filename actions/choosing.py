"""What is meant by "the second", "the one from Monday" or "both", of things shown in a list."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta

from actions import words
from shop.services.orders import OrderSummary
from shop.services.returns import RETURN_REASONS

# Longer messages tell a story, in which such words choose nothing.
FEW_WORDS = 9
FEW_CHARACTERS = 24
SHORTEST_WORD = 4
# Letters of scripts in which words follow each other without spaces.
_UNSPACED = re.compile("[\u3040-\u30ff\u3400-\u9fff]")


def is_brief(text: str) -> bool:
    """Whether `text` is short enough to be nothing but a choice."""
    return is_short(text, FEW_WORDS, FEW_CHARACTERS)


def is_short(text: str, few_words: int, few_characters: int) -> bool:
    """Whether `text` has so few words, or so few characters where it is written without spaces. Spaces that
    only set a number or a name apart do not make a Chinese or Japanese sentence short.
    """
    spaced = text.split()
    if len(spaced) <= 1 and not text.isascii():
        return len(text) <= few_characters
    unspaced = sum(len(_UNSPACED.findall(part)) for part in spaced)
    others = sum(not _UNSPACED.search(part) for part in spaced)
    return others + unspaced * few_words / few_characters <= few_words


def is_question(text: str) -> bool:
    """Whether `text` has a question mark of any script."""
    return any(mark in text for mark in "?\uff1f\u061f")


def chosen_order(text: str, orders: Sequence[OrderSummary], language: str, today: date) -> str | None:
    """The number of the order meant, of those shown newest first; None when none or several can be meant."""
    if not orders or not is_brief(text):
        return None
    for candidates in (
        _by_digits(text, orders),
        _by_day(text, orders, language, today),
        _by_place(text, orders, language),
        _by_title(text, orders),
    ):
        if len(candidates) == 1:
            return candidates[0].order_number
    return None


def place_named(text: str, count: int, language: str) -> int | None:
    """The place, from 0, of `count` in a list: an ordinal, or a digit with nothing around it."""
    digit = re.fullmatch(r"\W*([1-9])\W*", words.plain(text))
    named = [int(digit[1]) - 1] if digit else words.places(text, words.PLACES, language)
    return named[0] if len(named) == 1 and named[0] < count else None


def means_all(text: str, count: int, language: str) -> bool:
    """Whether `text` means each of `count` things: "all of them", or "both" where there are two."""
    if not is_brief(text):
        return False
    return words.says(text, words.ALL, language) or (count == 2 and words.says(text, words.BOTH, language))


def reason_named(text: str, language: str) -> str | None:
    """The shop's code for the reason given in words; the shop's faults win over matters of taste."""
    named = words.places(text, words.REASONS, language)
    reason = words.REASON_NAMES[named[0]] if named else None
    return reason if reason in RETURN_REASONS else None


def _by_digits(text: str, orders: Sequence[OrderSummary]) -> list[OrderSummary]:
    """By the last digits of the number: "the one ending in 031"."""
    endings = re.findall(r"(?<!\d)\d{3,6}(?!\d)", words.plain(text))
    return [order for order in orders if any(order.order_number.endswith(ending) for ending in endings)]


def _by_day(text: str, orders: Sequence[OrderSummary], language: str, today: date) -> list[OrderSummary]:
    if words.says(text, words.TODAY, language):
        return [order for order in orders if order.placed_on == today]
    if words.says(text, words.YESTERDAY, language):
        return [order for order in orders if order.placed_on == today - timedelta(days=1)]
    if weekdays := words.places(text, words.WEEKDAYS, language):
        return [order for order in orders if order.placed_on.weekday() in weekdays]
    numbers = {int(number) for number in re.findall(r"(?<!\d)\d{1,2}(?!\d)", words.plain(text))}
    months = words.places(text, words.MONTHS, language)
    dated = [order.placed_on for order in orders]
    days = [
        day
        for day in dated
        if day.day in numbers and (day.month - 1 in months or {day.day, day.month} == numbers)
    ]
    return [order for order in orders if order.placed_on in days]


def _by_place(text: str, orders: Sequence[OrderSummary], language: str) -> list[OrderSummary]:
    place = place_named(text, len(orders), language)
    if place is not None:
        return [orders[place]]
    if words.says(text, words.OLDEST, language):
        return [orders[-1]]
    return [orders[0]] if words.says(text, words.NEWEST, language) else []


def _by_title(text: str, orders: Sequence[OrderSummary]) -> list[OrderSummary]:
    return [orders[place] for place in named_titles(text, [order.title for order in orders])]


def named_titles(text: str, titles: Sequence[str]) -> list[int]:
    """Which titles share a word with `text`, where that tells them from the others."""
    said = text.casefold()
    named = [place for place, title in enumerate(titles) if _is_named(title.casefold(), said)]
    return named if len(named) < len(titles) else []


def _is_named(title: str, said: str) -> bool:
    words_of_title = re.split(r"[\s-]+", title)
    if title in said or any(len(word) >= SHORTEST_WORD and word in said for word in words_of_title):
        return True
    # Chinese and Japanese titles have no spaces: two characters in a row are a word.
    if title.isascii() or not _UNSPACED.search(title):
        return False
    return any(
        pair.strip() == pair and pair in said for pair in (title[at : at + 2] for at in range(len(title) - 1))
    )
