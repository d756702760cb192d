"""Understanding: language, tokens, details, intent, mood and doubt; one pipeline component per file.

`LANGUAGES` are the languages the shop speaks, in the order in which ties are broken.
"""

from __future__ import annotations

LANGUAGES: tuple[str, ...] = ("en", "es", "fr", "de", "pt", "it", "ru", "zh", "ja", "ko", "ar")
