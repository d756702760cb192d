"""Writing, made comparable: width, digits, case, accents, elongation and Arabic letter forms.

`level()` keeps every character in its place, so that offsets found in its result hold in the original.
`normalise()` does not, and is for features only.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_LEVEL: dict[int, int] = {0xFF01 + i: 0x21 + i for i in range(94)}  # full-width ASCII
_LEVEL |= {0x0660 + i: 0x30 + i for i in range(10)}  # Arabic-Indic digits
_LEVEL |= {0x06F0 + i: 0x30 + i for i in range(10)}  # extended Arabic-Indic digits
_LEVEL |= {ord(c): ord("'") for c in "\u2018\u2019\u201b\u2032\u00b4\u02bc`"}
_LEVEL |= {ord(c): ord('"') for c in "\u201c\u201d\u201f\u2033"}
_LEVEL |= {ord(c): ord("-") for c in "\u2010\u2011\u2012\u2013\u2212"}
_LEVEL |= {0x3000: 0x20, 0xA0: 0x20, 0x202F: 0x20, 0x2009: 0x20, 0x066B: ord("."), 0x066C: ord(",")}

_ARABIC: dict[int, str | None] = {ord(a): "\u0627" for a in "\u0623\u0625\u0622\u0671"}  # alef forms
_ARABIC |= {0x0629: "\u0647", 0x0649: "\u064a", 0x0640: None}  # ta marbuta, alef maqsura, tatweel
_ARABIC |= dict.fromkeys(range(1611, 1619))  # short vowels

# Three or more of a letter say the same as two; two are kept as they can be spelling ("off", "carro").
_ELONGATED = re.compile(r"([^\W\d_])\1{2,}")
_LONGEST_WORD = 24
_REPEATED_MARK = re.compile(r"([^\w\s])\1+")


def level(text: str) -> str:
    """`text` with full-width forms, other scripts' digits and typographic quotes as ASCII; same length."""
    return text.translate(_LEVEL)


def normalise(text: str) -> str:
    """`text` for features: NFKC, case folded, one form per Arabic letter, elongation cut to two letters."""
    return _normalised_word(text) if len(text) <= _LONGEST_WORD else _normalised(text)


@lru_cache(maxsize=20_000)
def _normalised_word(word: str) -> str:
    return _normalised(word)


def _normalised(text: str) -> str:
    folded = unicodedata.normalize("NFKC", level(text)).casefold().translate(_ARABIC)
    return _REPEATED_MARK.sub(r"\1", _ELONGATED.sub(r"\1\1", folded))


@lru_cache(maxsize=4_000)
def without_accents(word: str) -> str:
    """`word` without combining marks; Japanese and Korean stay as they are."""
    if word.isascii() or not any("\u00a0" <= c <= "\u04ff" for c in word):
        return word
    plain = unicodedata.normalize("NFD", word)
    return unicodedata.normalize("NFC", "".join(c for c in plain if not unicodedata.combining(c))) or word


def script_of(character: str) -> str:
    """One of `latin cyrillic arabic han kana hangul other`, or an empty string for what is not a letter."""
    if not character.isalpha():
        return ""
    point = ord(character)
    if point < 0x250 or 0x1E00 <= point < 0x1F00:
        return "latin"
    if 0x400 <= point < 0x530:
        return "cyrillic"
    if 0x600 <= point < 0x780 or 0xFB50 <= point < 0xFE00 or 0xFE70 <= point < 0xFF00:
        return "arabic"
    if 0x3040 <= point < 0x3100 or 0x31F0 <= point < 0x3200 or 0xFF66 <= point < 0xFF9E:
        return "kana"
    if 0x3400 <= point < 0xA000 or 0xF900 <= point < 0xFB00 or point >= 0x20000:
        return "han"
    if 0xAC00 <= point < 0xD7B0 or 0x1100 <= point < 0x1200 or 0x3130 <= point < 0x3190:
        return "hangul"
    return "other"
