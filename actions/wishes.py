"""What a message says of things to buy: kinds, for whom, colour, size, price, and how it goes on from before.

The words are in `actions/recommendation_words/<language>.yml`: entries match whole words, `*` any letters
before or behind them, and in Chinese, Japanese and Korean they match anywhere. Of goods, the longest words
win: a laptop bag is no laptop.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml

from actions.words import ANYWHERE, plain
from shop.services.recommendation_policy import AUDIENCES

FOLDER = Path(__file__).parent / "recommendation_words"
# Words that go on from what was shown, and others that stand for themselves.
TURNS = ("cheaper", "other", "compare", "similar", "anything", "gift", "most", "least")
_ARABIC_BEGINNING = r"(?:[وفبلك]?ال|لل|[وفبلك])?"
_NUMBER = re.compile(r"(?<![\d.,#/-])(\d{1,3}(?:[.,' ]\d{3})+|\d{1,7})(?:[.,]\d{1,2})?(?![\d/%-])")
_BEHIND_AN_AGE = re.compile(
    r"[\s-]*(?:years?|yrs?|yo\b|y/o|anos?|ans\b|jahr|jahre|jahrig|anni|лет|год|岁|歲|歳|才|살|سن|عام|cm\b|gb\b|mm\b|kg\b|см)"
)
_LEAST_BUDGET = 5


@dataclass(frozen=True)
class Said:
    """What one message says. `numbers` are bare ones that can be an amount; `turns` are those of `TURNS`."""

    goods: tuple[str, ...] = ()
    audience: str | None = None
    person: bool = False
    features: tuple[str, ...] = ()
    colour: str | None = None
    size: str | None = None
    system: str | None = None
    money: tuple[tuple[float, str], ...] = ()
    numbers: tuple[float, ...] = ()
    turns: frozenset[str] = frozenset()

    @property
    def says_something(self) -> bool:
        """Whether it names any wish at all."""
        return bool(
            self.goods
            or self.audience
            or self.features
            or self.colour
            or self.size
            or self.money
            or "gift" in self.turns
        )


def read(text: str, details: Sequence[Mapping[str, Any]], language: str) -> Said:
    """What `text` says, with the details that the understanding has found in it."""
    words, said = _words(language), plain(text)
    size = _last(details, "size")
    turns = frozenset(_named(said, words.turns))
    people, audiences = _named(said, words.people), _named(said, words.audiences)
    return Said(
        goods=tuple(_longest(said, words.goods)),
        audience=_one_of(people) or _one_of(audiences),
        person=bool(people),
        features=tuple(_named(said, words.features)),
        # "Ich weiß nicht" wants nothing white.
        colour=None if "anything" in turns else (_last(details, "colour") or {}).get("value"),
        size=str(size["value"]) if size else None,
        system=(size or {}).get("system"),
        money=tuple(
            (float(found["value"]), str(found["currency"]))
            for found in details
            if found["entity"] == "money" and found.get("currency")
        ),
        numbers=tuple(_numbers(said, text, details)),
        turns=turns,
    )


@dataclass(frozen=True)
class _Words:
    goods: Mapping[str, re.Pattern[str]]
    people: Mapping[str, re.Pattern[str]]
    audiences: Mapping[str, re.Pattern[str]]
    features: Mapping[str, re.Pattern[str]]
    turns: Mapping[str, re.Pattern[str]]


@lru_cache(maxsize=16)
def _words(language: str) -> _Words:
    path = FOLDER / f"{language}.yml"
    document = yaml.safe_load((path if path.exists() else FOLDER / "en.yml").read_text("utf-8"))

    def table(section: Mapping[str, str]) -> dict[str, re.Pattern[str]]:
        return {code: _pattern(entries, language) for code, entries in section.items()}

    return _Words(
        goods=table(document["goods"]),
        people=table(document["people"]),
        audiences=table(document["audiences"]),
        features=table(document["features"]),
        turns=table({turn: document[turn] for turn in TURNS}),
    )


def _pattern(entries: str, language: str) -> re.Pattern[str]:
    each = sorted({plain(entry.strip()) for entry in entries.split(",")} - {""}, key=len, reverse=True)
    if language in ANYWHERE:
        return re.compile("|".join(re.escape(entry).replace(r"\ ", r"\s?") for entry in each))
    beginning = _ARABIC_BEGINNING if language == "ar" else ""
    parts = [
        (r"\w*" if entry.startswith("*") else "")
        + re.escape(entry.strip("*")).replace(r"\ ", r"[\s-]+")
        + (r"\w*" if entry.endswith("*") else "")
        for entry in each
    ]
    return re.compile(rf"(?<!\w){beginning}(?:{'|'.join(parts)})(?!\w)")


def _named(said: str, table: Mapping[str, re.Pattern[str]]) -> list[str]:
    return [code for code, pattern in table.items() if pattern.search(said)]


def _longest(said: str, table: Mapping[str, re.Pattern[str]]) -> list[str]:
    """Codes in the order of the text, without those whose words are a part of others'."""
    spans = [(found.span(), code) for code, pattern in table.items() for found in pattern.finditer(said)]
    kept = [
        (span, code)
        for span, code in spans
        if not any(
            other[0] <= span[0] and span[1] <= other[1] and other[1] - other[0] > span[1] - span[0]
            for other, _ in spans
        )
    ]
    return list(dict.fromkeys(code for _, code in sorted(kept)))


def _one_of(audiences: Iterable[str]) -> str | None:
    """Children where they are named at all; a woman or a man where only one of them is."""
    named = list(audiences)
    if "kids" in named:
        return "kids"
    return named[0] if len(named) == 1 and named[0] in AUDIENCES else None


def _last(details: Sequence[Mapping[str, Any]], name: str) -> Mapping[str, Any] | None:
    found = [detail for detail in details if detail["entity"] == name]
    return found[-1] if found else None


def _numbers(said: str, text: str, details: Sequence[Mapping[str, Any]]) -> Iterable[float]:
    """Numbers that no detail has taken and that count no years or centimetres."""
    taken = [
        (detail["start"], detail["end"])
        for detail in details
        if detail["entity"] != "quantity" and "start" in detail
    ]
    if len(said) != len(text):
        taken = []
    for found in _NUMBER.finditer(said):
        inside = any(start < found.end() and found.start() < end for start, end in taken)
        if inside or _BEHIND_AN_AGE.match(said, found.end()):
            continue
        amount = float(re.sub(r"[.,' ]", "", found[1]))
        if amount >= _LEAST_BUDGET:
            yield amount
