"""Which language a conversation is in."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from rasa.shared.core.trackers import DialogueStateTracker

from locales.sentences import LANGUAGES

DEFAULT = "en"
# How sure the detector must be of a first message, and of one that would change the conversation's language.
SURE_ENOUGH = 0.5
SURE_OF_A_CHANGE = 0.8


def language_of(tracker: DialogueStateTracker) -> str:
    """The language of the latest message: as the worker settled it, else as it was detected."""
    message = tracker.latest_message
    if message is None:
        return DEFAULT
    detected = message.parse_data.get("language") or {}
    return settled((message.metadata or {}).get("language"), detected.get("code"))


def conversation_language(
    parse: dict[str, Any], so_far: str | None, locale: str | None, spoken: Collection[str] = LANGUAGES
) -> str:
    """The language to answer in: of this message where that is clear, else so far, else of the page.

    `spoken` are the languages that have sentences; no other is ever the answer.
    """
    detected = parse.get("language") or {}
    code, confidence = detected.get("code"), detected.get("confidence", 0.0)
    clear = confidence >= (SURE_OF_A_CHANGE if so_far and so_far != code else SURE_ENOUGH)
    return settled(code if clear else None, so_far, locale, spoken=spoken)


def settled(*candidates: str | None, spoken: Collection[str] = LANGUAGES) -> str:
    """The first candidate we speak; ``pt-BR`` and ``zh_Hant`` count as their language."""
    for candidate in candidates:
        base = (candidate or "").replace("_", "-").partition("-")[0].lower()
        if base in spoken:
            return base
    return DEFAULT
