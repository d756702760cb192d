"""Carriers' tracking numbers: made with a valid check digit, and found in what a shopper writes.

Sources of the formats and check digits:

* S10 (13 characters, the world's posts): UPU standard S10, "Identification of postal items - 13-character
  identifier": weights 8 6 4 2 3 5 9 7, 11 minus the sum modulo 11, with 10 -> 0 and 11 -> 5.
* UPS: "1Z", six of shipper account, two of service, seven of package, a check digit: UPS "Guide to Labeling",
  on the 1Z tracking number; a letter counts as its place in the alphabet plus 1, modulo 10 (A=2 ... I=0).
* FedEx Express, 12 digits: weights 3 1 7 repeated, modulo 11, modulo 10; FedEx Ground, 15 digits: GS1's
  modulo 10 (FedEx "Ground Label Layout Specification").
* USPS, 22 digits: Publication 199, "Intelligent Mail Package Barcode (IMpb) Implementation Guide", on the
  modulo 10 check digit.
* DHL Express, 10 digits: nine digits and their remainder by 7 (DHL Express waybill numbers).
* DHL Paket, 20 digits: "00" and an SSCC (GS1 General Specifications, section 7.9.1: weights 3 1, modulo 10).

Real numbers that hold these rules, against which the tests check them, are listed by the public data set
jkeen/tracking_number_data (couriers/*.json).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache

CARRIERS = {
    "dhl": "DHL",
    "dhl_express": "DHL Express",
    "fedex": "FedEx",
    "ups": "UPS",
    "usps": "USPS",
    "an_post": "An Post",
    "australia_post": "Australia Post",
    "bpost": "bpost",
    "canada_post": "Canada Post",
    "china_post": "China Post",
    "correios": "Correios",
    "correos": "Correos",
    "correos_mexico": "Correos de México",
    "ctt": "CTT",
    "deutsche_post": "Deutsche Post",
    "egypt_post": "Egypt Post",
    "emirates_post": "Emirates Post",
    "japan_post": "Japan Post",
    "korea_post": "Korea Post",
    "la_poste": "La Poste",
    "poczta_polska": "Poczta Polska",
    "poste_italiane": "Poste Italiane",
    "postnl": "PostNL",
    "royal_mail": "Royal Mail",
    "russian_post": "Pochta Rossii",
    "saudi_post": "Saudi Post",
    "singapore_post": "Singapore Post",
    "swiss_post": "Swiss Post",
    "post": "Post",
}

# The designated operator that issues S10 numbers ending in this ISO 3166 code.
POSTS = {
    "AE": "emirates_post",
    "AU": "australia_post",
    "BE": "bpost",
    "BR": "correios",
    "CA": "canada_post",
    "CH": "swiss_post",
    "CN": "china_post",
    "DE": "deutsche_post",
    "EG": "egypt_post",
    "ES": "correos",
    "FR": "la_poste",
    "GB": "royal_mail",
    "IE": "an_post",
    "IT": "poste_italiane",
    "JP": "japan_post",
    "KR": "korea_post",
    "MX": "correos_mexico",
    "NL": "postnl",
    "PL": "poczta_polska",
    "PT": "ctt",
    "RU": "russian_post",
    "SA": "saudi_post",
    "SG": "singapore_post",
    "US": "usps",
}

_S10_WEIGHTS = (8, 6, 4, 2, 3, 5, 9, 7)


@dataclass(frozen=True)
class CarrierMatch:
    """A tracking number in a text. `text[start:end]` is what was written, `tracking_number` its plain form.

    `distinctive` says whether the format alone gives it away; a bare run of 10, 12 or 15 digits whose check
    digit happens to hold may still be a phone number.
    """

    carrier: str
    carrier_name: str
    tracking_number: str
    start: int
    end: int
    distinctive: bool


def s10_check_digit(serial: str) -> int:
    """The check digit of an S10 item's eight-digit serial number."""
    remainder = 11 - sum(int(digit) * weight for digit, weight in zip(serial, _S10_WEIGHTS, strict=True)) % 11
    return {10: 0, 11: 5}.get(remainder, remainder)


def ups_check_digit(body: str) -> int:
    """The check digit of the 15 characters that follow "1Z"."""
    values = [int(character) if character.isdigit() else (ord(character) - 63) % 10 for character in body]
    return -(sum(values[0::2]) + 2 * sum(values[1::2])) % 10


def fedex_express_check_digit(serial: str) -> int:
    """The check digit of eleven digits."""
    return sum(int(digit) * (3, 1, 7)[place % 3] for place, digit in enumerate(serial)) % 11 % 10


def gs1_check_digit(digits: str) -> int:
    """GS1's modulo 10: weights 3, 1, 3 ... from the right."""
    return (
        -sum(int(digit) * (3 if place % 2 == 0 else 1) for place, digit in enumerate(reversed(digits))) % 10
    )


def dhl_express_check_digit(serial: str) -> int:
    """The check digit of nine digits."""
    return int(serial) % 7


def s10(service: str, serial: int, country: str) -> str:
    """An S10 number: s10("RR", 47312482, "DE") -> "RR473124829DE"."""
    digits = f"{serial:08d}"
    return f"{service}{digits}{s10_check_digit(digits)}{country}"


def ups(shipper: str, service: str, package: int) -> str:
    """A UPS number of a six-character shipper account, two-digit service and package number."""
    body = f"{shipper}{service}{package:07d}"
    return f"1Z{body}{ups_check_digit(body)}"


def fedex_express(serial: int) -> str:
    """A 12-digit FedEx Express number."""
    digits = f"{serial:011d}"
    return f"{digits}{fedex_express_check_digit(digits)}"


def fedex_ground(serial: int) -> str:
    """A 15-digit FedEx Ground number."""
    digits = f"{serial:014d}"
    return f"{digits}{gs1_check_digit(digits)}"


def usps(service: str, mailer: str, serial: int) -> str:
    """A 22-digit USPS number: "9", a three-digit service, a nine-digit mailer, an eight-digit serial."""
    digits = f"9{service}{mailer}{serial:08d}"
    return f"{digits}{gs1_check_digit(digits)}"


def dhl_express(serial: int) -> str:
    """A 10-digit DHL Express waybill."""
    digits = f"{serial:09d}"
    return f"{digits}{dhl_express_check_digit(digits)}"


def dhl_paket(company: str, serial: int) -> str:
    """A 20-digit DHL Paket number: "00", eight digits of company (GS1 prefix), nine of serial."""
    digits = f"{company}{serial:09d}"
    return f"00{digits}{gs1_check_digit(digits)}"


@dataclass(frozen=True)
class _Format:
    pattern: re.Pattern[str]
    carrier: Callable[[str], str]
    valid: Callable[[str], bool]
    distinctive: bool


def _spaced(*characters: str) -> re.Pattern[str]:
    """The character classes in a row, a single blank or hyphen allowed between any two."""
    return re.compile(
        r"(?<![0-9A-Za-z])" + "[ -]?".join(characters) + r"(?![0-9A-Za-z])",
        re.IGNORECASE | re.ASCII,
    )


def _last(check: Callable[[str], int]) -> Callable[[str], bool]:
    return lambda number: check(number[:-1]) == int(number[-1])


_FORMATS = (
    _Format(
        _spaced(*["[A-Z]"] * 2, *[r"\d"] * 9, *["[A-Z]"] * 2),
        lambda number: POSTS.get(number[-2:], "post"),
        lambda number: s10_check_digit(number[2:10]) == int(number[10]),
        distinctive=True,
    ),
    _Format(
        _spaced("1", "Z", *["[0-9A-Z]"] * 15, r"\d"),
        lambda _: "ups",
        lambda number: ups_check_digit(number[2:-1]) == int(number[-1]),
        distinctive=True,
    ),
    _Format(_spaced("9", "[1-5]", *[r"\d"] * 20), lambda _: "usps", _last(gs1_check_digit), distinctive=True),
    _Format(
        _spaced("0", "0", *[r"\d"] * 18),
        lambda _: "dhl",
        lambda number: gs1_check_digit(number[2:-1]) == int(number[-1]),
        distinctive=True,
    ),
    _Format(_spaced(*[r"\d"] * 15), lambda _: "fedex", _last(gs1_check_digit), distinctive=False),
    _Format(_spaced(*[r"\d"] * 12), lambda _: "fedex", _last(fedex_express_check_digit), distinctive=False),
    _Format(
        _spaced(*[r"\d"] * 10), lambda _: "dhl_express", _last(dhl_express_check_digit), distinctive=False
    ),
)


@lru_cache(maxsize=1)
def _plain_characters() -> dict[int, str]:
    """Full-width letters and digits and Arabic-Indic digits, one to one, so that positions stay the same."""
    wide = {0xFF10 + value: str(value) for value in range(10)}
    wide |= {0xFF21 + letter: chr(65 + letter) for letter in range(26)}
    wide |= {0xFF41 + letter: chr(97 + letter) for letter in range(26)}
    arabic = {zero + value: str(value) for zero in (0x0660, 0x06F0) for value in range(10)}
    return wide | arabic | {0x3000: " ", 0x00A0: " "}


def identify(text: str) -> list[CarrierMatch]:
    """Every tracking number in `text` whose check digit holds, in order of appearance."""
    plain = text.translate(_plain_characters())
    found: list[CarrierMatch] = []
    for match in _matches(plain):
        if not any(match.start < other.end and other.start < match.end for other in found):
            found.append(match)
    return sorted(found, key=lambda match: match.start)


def _matches(text: str) -> Iterator[CarrierMatch]:
    """All formats' matches, the more telling format first."""
    for form in _FORMATS:
        for written in form.pattern.finditer(text):
            number = normalise(written.group())
            if form.valid(number):
                carrier = form.carrier(number)
                start, end = written.span()
                yield CarrierMatch(carrier, CARRIERS[carrier], number, start, end, form.distinctive)


def normalise(tracking_number: str) -> str:
    """Without blanks and hyphens, in capitals: as parcels are stored."""
    return re.sub(r"[\s-]", "", tracking_number.translate(_plain_characters())).upper()
