"""Order numbers, by the shop's own forms.

A form is data, not a regular expression, so that a shop's setting cannot slow the search down.
The Luhn check digit: ISO/IEC 7812-1, annex B.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.nlu.details.detail import Detail


@dataclass(frozen=True)
class OrderForm:
    """How one shop writes its orders: `prefix`, then `digits` digits, the last a check digit if `luhn`."""

    prefix: str
    digits: int
    luhn: bool = True


def luhn_valid(digits: str) -> bool:
    """Whether the last of `digits` is the Luhn check digit of the others."""
    total = 0
    for place, digit in enumerate(reversed(digits)):
        number = int(digit) * (2 if place % 2 else 1)
        total += number - 9 if number > 9 else number
    return total % 10 == 0


def compile_form(form: OrderForm) -> re.Pattern[str]:
    """The search for one form: written with prefix, with a number sign, or as bare digits."""
    # A zero is often typed for the letter O.
    prefix = "".join("[O0]" if c in "Oo" else re.escape(c) for c in form.prefix)
    half = form.digits - 4
    split = rf"|\d{{{half}}}[ .-]\d{{4}}" if half >= 2 else ""
    written = rf"(?<![^\W\d_])(?P<prefix>{prefix})[\s#:.,_-]{{0,3}}(?P<after>\d{{{form.digits}}}{split})"
    signed = rf"[#\u2116][ ]?(?P<signed>\d{{{form.digits}}})"
    bare = rf"(?<![\w#.,/+-])(?P<bare>\d{{{form.digits}}})"
    return re.compile(rf"(?:{written}|{signed}|{bare})(?!\d|[.,-]\d)", re.IGNORECASE | re.ASCII)


def find_order_numbers(text: str, forms: list[tuple[OrderForm, re.Pattern[str]]]) -> list[Detail]:
    """Order numbers in levelled `text`, as `PREFIX-digits`.

    Written with prefix or number sign, a wrong check digit still counts as the shopper's order number, with
    `valid: False`; seven digits alone count only when the check digit is right.
    """
    found = []
    for form, pattern in forms:
        for match in pattern.finditer(text):
            digits = re.sub(r"\D", "", match["after"] or match["signed"] or match["bare"])
            valid = not form.luhn or luhn_valid(digits)
            if match["bare"] and not (valid and form.luhn):
                continue
            value = f"{form.prefix}-{digits}"
            found.append(Detail("order_number", value, match.start(), match.end(), {"valid": valid}))
    return found
