"""Understanding: language, tokens, details, intent, mood and doubt; one pipeline component per file.

`LANGUAGES` are the languages the shop speaks, in the order in which ties are broken; `MOODS` the labels of
mood.
"""

from __future__ import annotations

LANGUAGES: tuple[str, ...] = ("en", "es", "fr", "de", "pt", "it", "ru", "zh", "ja", "ko", "ar")
MOODS: tuple[str, ...] = ("happy", "neutral", "annoyed", "angry")
# What holds a conversation together, rather than being a matter of the shop.
SMALL_TALK = frozenset(
    [
        *("greet", "goodbye", "thank", "affirm", "deny", "inform", "stop"),
        *("talk_to_human", "ask_bot", "ask_help", "change_language"),
    ]
)
