"""The shop's own numbers: orders (`SO-1234566`), returns (`RMA-7F3K9Q2M`), remedies, gift cards."""

from __future__ import annotations

import re
import unicodedata

_ORDER = re.compile(
    r"^\s*(?:#|no\.?|nr\.?|n[°º])?\s*(?:S\s*O)?\s*[-\u2010-\u2015_:#.]?\s*(\d{7})\s*$", re.IGNORECASE
)


def luhn_digit(digits: str) -> int:
    """The check digit to append to `digits` (Luhn, ISO/IEC 7812-1 annex B)."""
    total = 0
    for position, character in enumerate(reversed(digits)):
        doubled = int(character) * (2 if position % 2 == 0 else 1)
        total += doubled - 9 if doubled > 9 else doubled
    return -total % 10


def order_number(serial: int) -> str:
    """The order number of the `serial`-th order, 0 <= serial < 1,000,000: six digits and a Luhn digit."""
    if not 0 <= serial < 1_000_000:
        raise ValueError(f"Expected a serial of at most six digits; got {serial}.")
    digits = f"{serial:06d}"
    return f"SO-{digits}{luhn_digit(digits)}"


def normalise_order_number(text: str) -> str | None:
    """`SO-1234566` for "so 1234566", "#1234566", full-width and Arabic digits; None when it can't be one.

    A number whose check digit does not hold is a typing mistake: None too, and no guess is counted for it.
    """
    match = _ORDER.match(unicodedata.normalize("NFKC", text))
    if match is None:
        return None
    digits = "".join(str(unicodedata.digit(character)) for character in match.group(1))
    return f"SO-{digits}" if luhn_digit(digits[:-1]) == int(digits[-1]) else None


_RMA_ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ"  # read out on the phone: no 0/O, 1/I/L, U/V


_RMA = re.compile(rf"(?<![A-Z0-9])RMA[\s\u2010-\u2015_:#.-]*([{_RMA_ALPHABET}]{{8}})(?![A-Z0-9])")


def find_return_number(text: str) -> str | None:
    """The first return number in a sentence, as the shop writes it, or None."""
    match = _RMA.search(unicodedata.normalize("NFKC", text).upper())
    return f"RMA-{match[1]}" if match else None


def return_number(digest: bytes) -> str:
    """`RMA-7F3K9Q2M` from at least eight bytes of a digest: eight characters, 39 bits."""
    return f"RMA-{_characters(digest)}"


def remedy_number(digest: bytes) -> str:
    """`REM-7F3K9Q2M`, made as a return's number is."""
    return f"REM-{_characters(digest)}"


def trace_number(digest: bytes) -> str:
    """`TR-7F3K9Q2M`, a search for a parcel, made as a return's number is."""
    return f"TR-{_characters(digest)}"


def privacy_number(digest: bytes) -> str:
    """`DP-7F3K9Q2M`, the reference of a request about one's own data, made as a return's number is."""
    return f"DP-{_characters(digest)}"


def _characters(digest: bytes) -> str:
    value, characters = int.from_bytes(digest[:8], "big"), ""
    for _ in range(8):
        value, index = divmod(value, len(_RMA_ALPHABET))
        characters += _RMA_ALPHABET[index]
    return characters


_GIFT_CARD = re.compile(
    rf"(?<![A-Z0-9])GC[-\s]?(?P<code>(?:[{_RMA_ALPHABET}]{{4}}[-\s]?){{2}}[{_RMA_ALPHABET}]{{4}})(?!-?[A-Z0-9])"
)
_LIKE_A_GIFT_CARD = re.compile(r"(?<![A-Z0-9])GC[-\s]?(?=[A-Z0-9-]*\d)[A-Z0-9]{2,}(?:[-\s]?[A-Z0-9]{2,})*")


def gift_card_code(entropy: bytes) -> str:
    """`GC-7F3K-9Q2M-XY4T` from at least eight bytes: twelve characters, 58 bits."""
    value, characters = int.from_bytes(entropy[:8], "big"), ""
    for _ in range(12):
        value, index = divmod(value, len(_RMA_ALPHABET))
        characters += _RMA_ALPHABET[index]
    return f"GC-{characters[:4]}-{characters[4:8]}-{characters[8:]}"


def find_gift_card_code(text: str) -> str | None:
    """The first gift card's code in a sentence, as the shop writes it, however it is spaced or cased."""
    match = _GIFT_CARD.search(unicodedata.normalize("NFKC", text).upper().replace("\u2013", "-"))
    if match is None:
        return None
    plain = re.sub(r"[-\s]", "", match["code"])
    return f"GC-{plain[:4]}-{plain[4:8]}-{plain[8:]}"


def looks_like_gift_card_code(text: str) -> bool:
    """Whether a sentence has something that begins as a gift card's code does, mistyped or not."""
    plain = unicodedata.normalize("NFKC", text).upper()
    return _GIFT_CARD.search(plain) is not None or _LIKE_A_GIFT_CARD.search(plain) is not None
