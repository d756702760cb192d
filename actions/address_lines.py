"""Reading an address, a recipient and a phone from one message, however it is laid out."""

from __future__ import annotations

import re
from typing import Any

# Details whose digits are no house number.
_NOT_ADDRESS = frozenset({"order_number", "tracking_number", "email", "phone", "money"})
_POSTCODE_ONLY = re.compile(r"\W*\d{4,6}(?:-\d{3,4})?\W*")
_LABEL = re.compile(r"^[^\d:：]{2,30}[:：]\s*")
_COMMAS = re.compile(r"\s*[,،;；、，]\s*")
_LONGEST_NAME = 40
_MOST_NAME_WORDS = 5
_PLUS = re.compile(r"(?<!\w)[+＋]\d[\d ().-]{6,16}\d")


def read_address(text: str, details: list[dict[str, Any]], *, certain: bool) -> dict[str, Any]:
    """`{recipient, lines, phone}` as far as `text` tells them; empty where it tells none.

    `details` are the entities found in it. `certain`: only what can hardly be anything else, an address of
    several parts with a number in it, or what stands after a colon.
    """
    phone = next((str(found["value"]) for found in details if found["entity"] == "phone"), None)
    if phone is None and (written := _PLUS.search(text)):
        phone = written.group()
        text = text.replace(phone, " ")
    for found in sorted(details, key=lambda found: -int(found.get("start") or 0)):
        if found["entity"] in _NOT_ADDRESS and found.get("end"):
            text = f"{text[: found['start']]}\n{text[found['end'] :]}"
    told: dict[str, Any] = {"phone": phone} if phone else {}
    parts = _parts(text, after_colon=certain)
    numbered = [part for part in parts if any(letter.isdigit() for letter in part)]
    if "?" in text or "？" in text or "؟" in text:
        return {} if certain else told
    if not numbered:
        name = parts[0] if len(parts) == 1 else ""
        if not certain and not phone and _is_name(name):
            told["recipient"] = name
        return told
    if certain and len(parts) < 2:
        return told if phone else {}
    if len(parts) > 2 and _is_name(parts[0]) and parts[0] not in numbered:
        told["recipient"] = parts.pop(0)
    told["lines"] = parts if "\n" in text.strip() else _two_lines(parts)
    return told


def _parts(text: str, *, after_colon: bool) -> list[str]:
    """The lines of a message, or what its commas part. In one line only what follows the colon."""
    lines = [line.strip() for line in text.strip().splitlines() if line.strip()]
    if len(lines) > 1:
        return [part for part in (_LABEL.sub("", line).strip(" ,;.") for line in lines) if part]
    line = lines[0] if lines else ""
    _, colon, after = re.sub("：", ":", line).partition(":")
    if after_colon and not colon:
        line = line if _COMMAS.search(line) and _starts_like_address(line) else ""
    return [part for part in _COMMAS.split(after.strip() if colon else line.strip(" .")) if part]


def _starts_like_address(line: str) -> bool:
    """Whether the first of several parts is short and has a number: "Gran Vía 5, 28013 Madrid"."""
    first = _COMMAS.split(line)[0]
    return len(first) <= _LONGEST_NAME and (any(letter.isdigit() for letter in first) or _is_name(first))


def _two_lines(parts: list[str]) -> list[str]:
    """Street, then town: the last part, with the one before it where it is nothing but a postcode."""
    cut = -2 if len(parts) > 2 and _POSTCODE_ONLY.fullmatch(parts[-1]) else -1
    return [", ".join(parts[:cut]), ", ".join(parts[cut:])] if len(parts) > 1 else parts


def _is_name(text: str) -> bool:
    letters = [letter for letter in text if not letter.isspace()]
    return (
        1 < len(text) <= _LONGEST_NAME
        and len(text.split()) <= _MOST_NAME_WORDS
        and all(letter.isalpha() or letter in ".-'’·" for letter in letters)
    )
