"""Colours, as one of twenty canonical names, in the shop's languages with their inflections."""

from __future__ import annotations

from functools import cache

from bot.nlu.details.colour_words import (
    AFTER,
    BEFORE,
    DOUBTFUL,
    FOREIGN,
    HAN_ALONE,
    JOINED_AFTER,
    JOINED_BEFORE,
    LABELS,
    NAMES,
    TITLES,
    WORDS,
)
from bot.nlu.details.detail import Detail
from bot.nlu.details.goods import is_goods
from bot.nlu.details.lookup import Hit, Phrases, expand
from bot.nlu.details.reading import Reading, fold, kind_of
from bot.nlu.text import script_of

_SHORTEST_FOREIGN = 4
_LONGEST = 1_500  # characters in which Chinese colours of one letter are looked for


def _folded(words: str) -> frozenset[str]:
    return frozenset(" ".join(map(fold, w.split("_"))) for w in words.split())


_FOREIGN, _DOUBTFUL, _NAMES = _folded(FOREIGN), _folded(DOUBTFUL), _folded(NAMES)
_LABELS, _TITLES, _AFTER, _BEFORE = _folded(LABELS), _folded(TITLES), _folded(AFTER), _folded(BEFORE)
_JOINED_AFTER, _JOINED_BEFORE = tuple(JOINED_AFTER.split()), tuple(JOINED_BEFORE.split())
_CLOSED = ("han", "kana")
_LATIN = ("en", "es", "fr", "de", "pt", "it")


@cache
def _phrases(language: str | None) -> Phrases:
    """The language's own words, then those of the others that cannot be mistaken."""
    entries: dict[str, str] = {}
    for code in dict.fromkeys([*([language] if language else []), "en", *_LATIN]):
        own = code == language or language is None
        for colour, pattern in WORDS[code].items():
            for phrase in expand(pattern):
                if own or (len(fold(phrase)) >= _SHORTEST_FOREIGN and fold(phrase) not in _FOREIGN):
                    entries.setdefault(fold(phrase) if " " not in phrase else phrase, colour)
    return Phrases(entries.items())


def find_colours(reading: Reading) -> list[Detail]:
    """Colours in the text, by canonical name. Not in "Black Friday", "gold member", "Mr Brown"."""
    hits = list(_phrases(reading.language).find(reading))
    found = [Detail("colour", h.value, h.start, h.end) for h in hits if _is_meant(h, reading, hits)]
    return [*found, *(_alone(reading) if reading.language == "zh" else [])]


def _is_meant(hit: Hit, reading: Reading, hits: list[Hit]) -> bool:
    if hit.first < 0:
        return _is_meant_joined(hit, reading.text)
    before, after = reading.word(hit.first - 1), reading.word(hit.last + 1)
    if after in _AFTER or before in _BEFORE or _is_name(hit, reading, before):
        return False
    return hit.phrase not in _DOUBTFUL or _is_backed(hit, reading, hits)


def _is_name(hit: Hit, reading: Reading, before: str) -> bool:
    """ "Rosa", "Mr Brown": a capital within the sentence; German writes its colours so behind "in" only."""
    raw = reading.words[hit.first].raw
    if hit.phrase not in _NAMES or not raw[0].isupper() or (raw.isupper() and len(raw) > 1):
        return False
    if before in _TITLES:
        return True
    begins = hit.first == 0 or any(c in ".!?\n:" for c in reading.text[max(0, hit.start - 2) : hit.start])
    if begins or before in _LABELS:
        return False
    return reading.language != "en" and not _title_case(reading)


def _title_case(reading: Reading) -> bool:
    """Whether most words begin with a capital, so that a capital says nothing."""
    return sum(w.raw[0].isupper() for w in reading.words) * 2 > len(reading.words)


def _is_backed(hit: Hit, reading: Reading, hits: list[Hit]) -> bool:
    """Whether a word for colour, another colour or a thing to buy stands beside a doubtful word."""
    near = [reading.word(p) for p in (hit.first - 2, hit.first - 1, hit.last + 1)]
    if near[1] in ("de", "di", "d"):  # "taza de café" is a cup of coffee, "color de vino" a colour
        return near[0] in _LABELS
    if near[1] in _LABELS or any(is_goods(w) for w in near if w) or len(reading.words) == 1:
        return True
    return any(0 < abs(h.first - hit.first) <= 2 for h in hits)


def _is_meant_joined(hit: Hit, text: str) -> bool:
    after, before = text[hit.end : hit.end + 8].lstrip(), text[max(0, hit.start - 1) : hit.start]
    if (after.startswith(_JOINED_AFTER) and not hit.phrase.endswith("的")) or before in _JOINED_BEFORE:
        return False
    kind = kind_of(hit.phrase[0])
    if kind == "hangul":
        return kind_of(before) != "hangul" or len(hit.phrase) > 2
    if kind == "katakana" or len(hit.phrase) == 1:
        # "レッド" is no part of a longer word, "白" none of "紹介".
        return kind_of(before) != kind and kind_of(after[:1]) != kind
    return True


def _alone(reading: Reading) -> list[Detail]:
    """Chinese colours of one letter, with no letter at either side."""
    text = reading.text
    return [
        Detail("colour", HAN_ALONE[c], i, i + 1)
        for i, c in enumerate(text[:_LONGEST])
        if c in HAN_ALONE
        and script_of(text[i - 1 : i] or " ") not in _CLOSED
        and script_of(text[i + 1 : i + 2] or " ") not in _CLOSED
    ]
