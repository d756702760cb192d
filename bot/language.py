"""Which language a conversation is in."""

from __future__ import annotations

from typing import Any

from rasa.shared.core.trackers import DialogueStateTracker

from locales.sentences import LANGUAGES

DEFAULT = "en"
SURE_ENOUGH = 0.5


def language_of(tracker: DialogueStateTracker) -> str:
    """The language of the latest message: as the worker settled it, else as it was detected."""
    message = tracker.latest_message
    if message is None:
        return DEFAULT
    detected = message.parse_data.get("language")
    return settled((message.metadata or {}).get("language"), (detected or {}).get("code"))


def conversation_language(parse: dict[str, Any], so_far: str | None, locale: str | None) -> str:
    """The language to answer in: of this message where that is clear, else so far, else of the page."""
    detected = parse.get("language") or {}
    clear = detected.get("code") if detected.get("confidence", 0.0) >= SURE_ENOUGH else None
    return settled(clear, so_far, locale)


def settled(*candidates: str | None) -> str:
    """The first candidate we speak; ``pt-BR`` and ``zh_Hant`` count as their language."""
    for candidate in candidates:
        base = (candidate or "").replace("_", "-").partition("-")[0].lower()
        if base in LANGUAGES:
            return base
    return DEFAULT
