"""What is lawful in the training phrases and still teaches badly: near-duplicates and one-sided intents."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from bot.nlu import SMALL_TALK
from bot.nlu.text import normalise
from bot.nlu.training_data import Example

_WORD = re.compile(r"[^\W\d_]+")
_WITHOUT_SPACES = frozenset({"zh", "ja"})
# Shorter phrases differ by a word and mean another thing: "yes please", "no please".
_FEWEST_PARTS = 5
_FEWEST_PARTS_WITHOUT_SPACES = 9
_FEWEST_TO_JUDGE = 20
_SAME_BEGINNING = 0.25
_SHORT, _LONG = 5, 12


def near_duplicates(examples: Sequence[Example]) -> Iterator[tuple[Example, Example]]:
    """Pairs of one language under two intents that differ by at most a word (Chinese, Japanese: a letter).

    Time grows with the number of phrases times their length.
    """
    seen: dict[tuple[str, tuple[str, ...]], Example] = {}
    told: set[tuple[int, int]] = set()
    for example in examples:
        parts = parts_of(example)
        fewest = _FEWEST_PARTS_WITHOUT_SPACES if example.language in _WITHOUT_SPACES else _FEWEST_PARTS
        if len(parts) < fewest:
            continue
        for left_out in range(-1, len(parts)):
            key = (example.language, tuple(p for place, p in enumerate(parts) if place != left_out))
            other = seen.setdefault(key, example)
            pair = (id(other), id(example))
            if other.intent != example.intent and pair not in told:
                told.add(pair)
                yield other, example


def parts_of(example: Example) -> list[str]:
    """The words of a phrase without numbers and marks; where words are not set apart, its letters."""
    plain = normalise(example.text)
    if example.language in _WITHOUT_SPACES:
        return [letter for word in _WORD.findall(plain) for letter in word]
    return _WORD.findall(plain)


def one_sided(examples: Sequence[Example]) -> Iterator[tuple[str, str, str]]:
    """`(language, intent, what is missing)` where phrases begin alike or are all short or all long."""
    grouped: dict[tuple[str, str], list[list[str]]] = defaultdict(list)
    for example in examples:
        grouped[example.language, example.intent].append(parts_of(example))
    for (language, intent), phrases in sorted(grouped.items()):
        if len(phrases) < _FEWEST_TO_JUDGE:
            continue
        beginnings = Counter(" ".join(parts[:2]) for parts in phrases if len(parts) > 2)
        for beginning, times in beginnings.most_common(1):
            if times > _SAME_BEGINNING * len(phrases):
                yield language, intent, f"{times} of {len(phrases)} begin with {beginning!r}"
        lengths = [len(parts) * (0.5 if language in _WITHOUT_SPACES else 1) for parts in phrases]
        if min(lengths) > _SHORT:
            yield language, intent, f"none is shorter than {_SHORT + 1} words"
        if max(lengths) < _LONG and intent not in SMALL_TALK:
            yield language, intent, f"none is as long as {_LONG} words"
