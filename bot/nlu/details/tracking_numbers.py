"""Tracking numbers, told apart by their check digits.

Sources: UPU standard S10 (identification of postal items); USPS Publication 199 (Intelligent Mail package
barcode, modulo 10 with weights 3 and 1); GS1 General Specifications (SSCC, the same modulo 10), which
Deutsche Post DHL's 20-digit numbers follow; FedEx Ground and Express, UPS 1Z and DHL Express as described
by the public `tracking_number_data` collection and the carriers' label guides.
"""

from __future__ import annotations

import re

from bot.nlu.details.detail import Detail

_S10 = re.compile(
    r"(?<![A-Za-z0-9])([A-Z]{2})[ ]?(\d{3}[ ]?\d{3}[ ]?\d{3})[ ]?([A-Z]{2})(?![A-Za-z0-9])", re.I | re.ASCII
)
_UPS = re.compile(r"(?<![A-Za-z0-9])1Z(?:[ ]?[A-Z0-9]){16}(?![A-Za-z0-9])", re.I | re.ASCII)
_DHL_PIECE = re.compile(r"(?<![A-Za-z0-9])(?:JJD|JVGL)\d{14,20}(?![A-Za-z0-9])", re.I | re.ASCII)
_DIGITS = re.compile(r"(?<![\w+.,/#-])\d(?:[ ]?\d){9,33}(?![\w/-]|[.,]\d)", re.ASCII)
_S10_WEIGHTS = (8, 6, 4, 2, 3, 5, 9, 7)


def s10_valid(serial: str) -> bool:
    """Nine digits, the last the check digit of UPU S10: weights 8 6 4 2 3 5 9 7, modulo 11."""
    rest = 11 - sum(int(d) * w for d, w in zip(serial[:8], _S10_WEIGHTS, strict=True)) % 11
    return int(serial[8]) == {10: 0, 11: 5}.get(rest, rest)


def ups_valid(number: str) -> bool:
    """`1Z` and 16 characters; letters count as their place in the alphabet plus 1, even places double."""
    values = [int(c) if c.isdigit() else (ord(c) - 63) % 10 for c in number[2:17]]
    total = sum(values[::2]) + 2 * sum(values[1::2])
    return number[17] == str(-total % 10)


def modulo_10_valid(digits: str) -> bool:
    """Weights 3 and 1 from the right, as USPS, GS1 and FedEx Ground use it."""
    body = [int(d) for d in reversed(digits[:-1])]
    return int(digits[-1]) == -(3 * sum(body[::2]) + sum(body[1::2])) % 10


def fedex_express_valid(digits: str) -> bool:
    """Twelve digits; weights 3 1 7 over the first eleven, modulo 11, ten counting as nought."""
    weights = (3, 1, 7) * 4
    return int(digits[11]) == sum(int(d) * w for d, w in zip(digits[:11], weights, strict=False)) % 11 % 10


def dhl_express_valid(digits: str) -> bool:
    """Ten digits; the last is the first nine modulo 7."""
    return int(digits[9]) == int(digits[:9]) % 7


def carrier_of_digits(digits: str) -> str | None:
    """The carrier whose all-digit form and check digit fit, or None."""
    length = len(digits)
    if length == 34 and digits[:2] == "96" and modulo_10_valid(digits[-15:]):
        return "fedex"
    if length in (20, 22, 26, 30) and modulo_10_valid(digits if length < 26 else digits[-22:]):
        if digits.startswith("96"):
            return "fedex"
        if digits.startswith("00340") and length == 20:
            return "dhl"
        if digits[0] in "479" or digits.startswith("420"):
            return "usps"
    if length == 15 and modulo_10_valid(digits):
        return "fedex"
    if length == 12 and fedex_express_valid(digits):
        return "fedex"
    if length == 10 and dhl_express_valid(digits):
        return "dhl"
    return None


def find_tracking_numbers(text: str) -> list[Detail]:
    """Tracking numbers in levelled `text`, in capitals and without spaces, with their `carrier`.

    Ten digits look like a phone number, and one in seven has a right check digit by chance: they count only
    where DHL is named or nothing else is said.
    """
    found = [*_postal(text), *_ups(text)]
    found += [
        Detail("tracking_number", m.group().upper(), m.start(), m.end(), {"carrier": "dhl"})
        for m in _DHL_PIECE.finditer(text)
    ]
    for match in _DIGITS.finditer(text):
        digits = match.group().replace(" ", "")
        carrier = carrier_of_digits(digits)
        if carrier is None:
            continue
        if len(digits) == 10 and "dhl" not in text.lower() and text.strip() != match.group():
            continue
        found.append(Detail("tracking_number", digits, match.start(), match.end(), {"carrier": carrier}))
    return found


def _postal(text: str) -> list[Detail]:
    found = []
    for match in _S10.finditer(text):
        serial = match[2].replace(" ", "")
        if s10_valid(serial):
            value = f"{match[1]}{serial}{match[3]}".upper()
            found.append(Detail("tracking_number", value, match.start(), match.end(), {"carrier": "s10"}))
    return found


def _ups(text: str) -> list[Detail]:
    found = []
    for match in _UPS.finditer(text):
        number = match.group().replace(" ", "").upper()
        if ups_valid(number):
            found.append(Detail("tracking_number", number, match.start(), match.end(), {"carrier": "ups"}))
    return found
