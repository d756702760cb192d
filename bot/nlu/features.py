"""From tokens to features: words, word pairs, character n-grams and concepts, the same ones for every model.

Features are short strings with a mark for their kind, so that one vocabulary holds them all:
`a:` word without accents, `w:` word with them, `b:` two words, `c:` characters within a word,
`d:` a detail, `k:` a concept, `p:` two concepts in a row, `f:` the message's form.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import Any

from bot.nlu.text import normalise, script_of, without_accents

_DIGIT = re.compile(r"\d")
_LETTER = re.compile(r"[^\W\d_]")
_CODE = re.compile(r"[\w-]*\d[\w-]*")
_ELONGATED = re.compile(r"([^\W\d_])\1{2,}")
_EXCLAIMED = re.compile(r"[!！]{2,}|[?？][!！]|[!！][?？]|[?？]{2,}")


@dataclass(frozen=True)
class Phrase:
    """A message as the models see it."""

    words: tuple[str, ...]
    features: tuple[str, ...]
    form: tuple[str, ...]
    language: str | None

    def fingerprint(self) -> str:
        """For Rasa's training cache."""
        said = "\0".join((*self.features, *self.form, self.language or ""))
        return f"{zlib.crc32(said.encode()):08x}{len(said)}"


def phrase_of(
    text: str,
    tokens: Iterable[Any],
    details: Sequence[dict[str, Any]],
    concepts: Sequence[str],
    language: str | None,
) -> Phrase:
    """The features of `text`, from its Rasa tokens, details (with `start`, `end`, `entity`) and concepts."""
    words = words_of(tokens, details)
    features = [*features_of(words), *concept_features(concepts), *length_features(words)]
    return Phrase(tuple(words), tuple(features), tuple(form_features(text)), language)


def words_of(tokens: Iterable[Any], details: Sequence[dict[str, Any]]) -> list[str]:
    """Normalised words of Rasa `tokens`; a detail is one word `<order_number>`, numbers lose their digits."""
    words: list[str] = []
    spans = sorted((d["start"], d["end"], d["entity"]) for d in details)
    last = -1
    for token in tokens:
        inside = next(
            (i for i, (start, end, _) in enumerate(spans) if start < token.end and token.start < end), None
        )
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


@lru_cache(maxsize=20_000)
def word_features(word: str) -> tuple[str, ...]:
    """Features of one word alone: itself, its plain form, its runs of three and four characters."""
    if word[0] == "<":
        return (f"d:{word}",)
    plain = without_accents(word)
    padded = f" {plain[:40]} "
    # Every letter of Chinese, Japanese and Korean has a meaning of its own.
    lengths = (1, 2, 3) if script_of(plain[0]) in ("han", "kana", "hangul") else (3, 4)
    grams = [f"c:{padded[i : i + n]}" for n in lengths for i in range(max(len(padded) - n + 1, 0))]
    accented = (f"w:{word}",) if word != plain else ()
    return (f"a:{plain}", *accented, *grams)


def features_of(words: Sequence[str]) -> list[str]:
    """Features of words and word pairs, with repeats."""
    found: list[str] = []
    for word in words:
        found += word_features(word)
    found += [f"b:{without_accents(a)} {without_accents(b)}" for a, b in pairwise(["^", *words, "$"])]
    return found


def concept_features(concepts: Sequence[str]) -> list[str]:
    """Concepts and pairs of them in a row."""
    return [*(f"k:{name}" for name in concepts), *(f"p:{a} {b}" for a, b in pairwise(concepts))]


def length_features(words: Sequence[str]) -> list[str]:
    """How long the message is: greetings are short, stories are not."""
    count = sum(is_word(word) for word in words)
    return [f"f:length {min(count, 4) if count < 5 else 5 + min(count // 8, 3)}"]


def form_features(text: str) -> list[str]:
    """How the message is written: shouted (capitals of a code are not), stretched, punctuated. For mood."""
    found = []
    cased = [c for c in _CODE.sub("", text) if c.isupper() or c.islower()]
    if len(cased) >= 6:
        share = sum(c.isupper() for c in cased) / len(cased)
        found += ["f:shouted"] * (share > 0.7) + ["f:partly shouted"] * (0.3 < share <= 0.7)
    found += ["f:stretched"] * bool(_ELONGATED.search(text))
    found += ["f:exclaimed"] * bool(_EXCLAIMED.search(text))
    found += ["f:one exclamation"] * (text.count("!") + text.count("！") == 1)
    found += ["f:trailing off"] * ("..." in text or "…" in text)
    return found
