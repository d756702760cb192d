"""Understanding: language, tokens, details, intent, mood and doubt; one pipeline component per file.

`LANGUAGES` are the languages the shop speaks, in the order in which ties are broken; `MOODS` the labels of
mood.
"""

from __future__ import annotations

LANGUAGES: tuple[str, ...] = ("en", "es", "fr", "de", "pt", "it", "ru", "zh", "ja", "ko", "ar")
MOODS: tuple[str, ...] = ("happy", "neutral", "annoyed", "angry")
