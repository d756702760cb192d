"""From tokens to features: words, word pairs and character n-grams, the same ones for every model.

Features are short strings with a mark for their kind, so that one vocabulary holds them all:
`w:` word, `a:` word without accents, `b:` two words, `c:` characters within a word, `d:` a detail, `f:` form.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Any

from bot.nlu.text import normalise, without_accents

_DIGIT = re.compile(r"\d")
_LETTER = re.compile(r"[^\W\d_]")


def words_of(tokens: Iterable[Any], details: Sequence[dict[str, Any]]) -> list[str]:
    """Normalised words of Rasa `tokens`; each detail is one word `<order_number>`, numbers lose their digits."""
    words: list[str] = []
    spans = sorted((d["start"], d["end"], d["entity"]) for d in details)
    last = -1
    for token in tokens:
        inside = next((i for i, (start, end, _) in enumerate(spans) if start < token.end and token.start < end), None)
        if inside is not None:
            if inside != last:
                words.append(f"<{spans[inside][2]}>")
            last = inside
            continue
        word = _DIGIT.sub("0", normalise(token.text).strip())
        if word:
            words.append(word)
    return words


def is_word(word: str) -> bool:
    """Whether `word` is made of letters, not a mark, number or detail."""
    return bool(_LETTER.match(word))


@lru_cache(maxsize=50_000)
def word_features(word: str, shortest: int, longest: int) -> tuple[str, ...]:
    """Features of one word alone: itself, its plain form, its character n-grams with word boundaries."""
    if word[0] == "<":
        return (f"d:{word}",)
    plain = without_accents(word)
    padded = f" {plain} "
    grams = [
        f"c:{padded[i : i + n]}" for n in range(shortest, longest + 1) for i in range(max(len(padded) - n + 1, 0))
    ]
    return (f"w:{word}", f"a:{plain}", *grams)


def features_of(words: Sequence[str], *, shortest: int = 2, longest: int = 5) -> list[str]:
    """All features of a message, with repeats."""
    found: list[str] = []
    for word in words:
        found += word_features(word, shortest, longest)
    edges = ["^", *words, "$"]
    found += [f"b:{without_accents(a)} {without_accents(b)}" for a, b in zip(edges, edges[1:], strict=False)]
    return found
