"""What the bot said last."""

from __future__ import annotations

from collections.abc import Iterator

from rasa_sdk import Tracker

# Responses that say that a message was not understood.
SAYS_DOUBT = ("utter_unsure", "utter_language_not_spoken")


def last_response(tracker: Tracker) -> str | None:
    """The name of the response the bot gave last."""
    return next(_responses(tracker), None)


def last_answer(tracker: Tracker) -> str | None:
    """The name of the last response that said more than that a message was not understood."""
    return next((name for name in _responses(tracker) if not (name or "").startswith(SAYS_DOUBT)), None)


def _responses(tracker: Tracker) -> Iterator[str | None]:
    for event in reversed(tracker.events):
        if event["event"] == "bot":
            yield (event.get("metadata") or {}).get("utter_action")
