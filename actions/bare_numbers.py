"""Numbers without a unit that answer "how tall, how heavy, which size": read by what they can only be."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from actions.words import plain

_NUMBER = re.compile(r"(?<![\d.,/])\d{1,3}(?:[.,]\d{1,2})?(?![\d/]|[.,]\d)")
_UNIT = re.compile(
    r"\s?(?:cm|mm|m\b|kgs?|kilo|quilo|lbs?|pound|ft|feet|foot|inch|in\b|\"|'|см|м\b|кг|кило|厘米|公分|米|公斤|斤|千克"
    r"|センチ|メートル|キロ|킬로|센티|미터|سم|متر|كيلو|كجم|كغ)"
)
# What a grown person can only mean, in cm and kg; a child gives a unit, or a usual size.
HEIGHTS, METRES, WEIGHTS = (130, 220), (1.3, 2.2), (35, 129)
# Sizes of clothes that are no weight anybody is likely to tell first, and of shoes; lengths of feet in cm.
CLOTHES, SHOES, FEET = (2, 64), (2, 50), (20, 33)


@dataclass(frozen=True)
class Told:
    """`measurements` by the size service's names; `senseless` is the first number that can't be any."""

    measurements: Mapping[str, Any] = field(default_factory=dict)
    senseless: int | float | None = None


def read_bare_numbers(text: str, known: Mapping[str, Any], *, shoe: bool) -> Told:
    """What the numbers in `text` tell, where `known` was told before; `shoe`: a foot was asked for.

    A number that has a unit comes here only when it is out of all bounds, such as "17 cm tall".
    """
    said = plain(text)
    found = list(_NUMBER.finditer(said))
    if not found or len(found) > 2:
        return Told()
    numbers = [float(match.group().replace(",", ".")) for match in found]
    first = int(numbers[0]) if numbers[0].is_integer() else numbers[0]
    if any(_UNIT.match(said, match.end()) for match in found):
        return Told(senseless=first)
    told = _pair(*numbers) if len(numbers) == 2 else _single(numbers[0], found[0].group(), known, shoe)
    return Told(told) if told else Told(senseless=first)


def _pair(one: float, other: float) -> dict[str, Any]:
    for height, weight in ((one, other), (other, one)):
        if (tall := _height(height)) and _within(weight, WEIGHTS):
            return {"height_cm": tall, "weight_kg": weight}
    return {}


def _single(number: float, written: str, known: Mapping[str, Any], shoe: bool) -> dict[str, Any]:
    size = written.replace(",", ".")
    if shoe:
        if _within(number, FEET):
            return {"foot_cm": number}
        return {"usual_size": size} if _within(number, SHOES) else {}
    if tall := _height(number):
        return {"height_cm": tall}
    if "height_cm" in known and "weight_kg" not in known and _within(number, WEIGHTS):
        return {"weight_kg": number}
    return {"usual_size": size} if number.is_integer() and _within(number, CLOTHES) else {}


def _height(number: float) -> float | None:
    if _within(number, METRES):
        return round(number * 100, 1)
    return number if _within(number, HEIGHTS) else None


def _within(number: float, bounds: tuple[float, float]) -> bool:
    return bounds[0] <= number <= bounds[1]
