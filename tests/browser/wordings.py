"""The wordings of a response as patterns of text, whatever they are filled with."""

from __future__ import annotations

import re
from functools import lru_cache

from fluent.syntax import FluentParser, ast

from tests.browser.people import LOCALES


def wordings(language: str, response: str) -> re.Pattern[str]:
    """Any of the variants of `response` in `language`. Raises LookupError where there is none."""
    message = _messages(language).get(response)
    if message is None or message.value is None:
        raise LookupError(f"locales/{language}/ has no sentence {response}")
    variants = [message.value, *(attribute.value for attribute in message.attributes)]
    return re.compile("|".join(map(_shape, variants)))


@lru_cache(maxsize=16)
def _messages(language: str) -> dict[str, ast.Message]:
    files = sorted((LOCALES / language).glob("*.ftl"))
    entries = [entry for file in files for entry in FluentParser().parse(file.read_text("utf-8")).body]
    return {entry.id.name: entry for entry in entries if isinstance(entry, ast.Message)}


def _shape(pattern: ast.Pattern) -> str:
    """The literal text, with anything where it is filled or has a choice of words."""
    parts = [
        re.escape(element.value) if isinstance(element, ast.TextElement) else ".*"
        for element in pattern.elements
    ]
    return "(?s:" + re.sub(r"(\\\s|\\n)+", lambda _: r"\s+", "".join(parts)) + ")"
