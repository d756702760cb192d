"""The desk's own sentences to shoppers, in their language, from ``locales/<language>/handoffs.ftl``."""

from __future__ import annotations

import functools
import logging

from locales.sentences import LANGUAGES, ROOT, SentenceError, Sentences

FILE = "handoffs.ftl"
SENTENCES = {
    "handoff.queued": "system_handoff_queued",
    "handoff.claimed": "system_handoff_claimed",
    "handoff.returned": "system_handoff_returned",
    "conversation.resolved": "system_conversation_resolved",
    "turn.failed": "system_turn_failed",
    "approval.decided": "system_approval_decided",
    "approval.expired": "system_approval_expired",
}
BEST = 5
_log = logging.getLogger(__name__)


def notice(language: str, code: str, **values: str | int) -> str:
    """The sentence for a system message's `code` in `language`.

    A language that lacks the sentence is an error of the release (a test looks for it); the shopper gets
    English then, because a turn must not fail over its notice, and the log says so.
    """
    try:
        return sentences().format(language, SENTENCES[code], **values)
    except SentenceError:
        _log.exception("no sentence for %s in %s", code, language)
        return sentences().format("en", SENTENCES[code], **values)


def rating_question(language: str) -> tuple[str, list[str]]:
    """The question how satisfied the shopper is, and the names of one to five stars, in `language`."""
    stars = [sentences().format(language, "rating_stars", count=count) for count in range(1, BEST + 1)]
    return sentences().format(language, "ask_rating"), stars


@functools.cache
def sentences() -> Sentences:
    """Only our file of each language: the bot's own many sentences stay with the bot."""
    files = {language: ROOT / language / FILE for language in LANGUAGES}
    return Sentences(
        {
            language: [(f"{language}/{FILE}", file.read_text("utf-8"))]
            for language, file in files.items()
            if file.exists()
        }
    )
