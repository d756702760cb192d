"""Countries as ISO 3166 alpha-2 codes: the CLDR's names, everyday names and inflections, all languages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from babel import Locale

from bot.nlu.details.country_words import (
    ARABIC_DOUBTFUL,
    EVERYDAY,
    JOINED_AFTER,
    KOREAN_DIRECTION,
    KOREAN_DOUBTFUL,
    PREPOSITIONS,
    STRICT,
    UPPER,
)
from bot.nlu.details.detail import Detail
from bot.nlu.details.lookup import Hit, Phrases
from bot.nlu.details.reading import Reading, fold, kind_of

_LATIN = ("en", "es", "fr", "de", "pt", "it")
_NO_COUNTRY = frozenset(["EU", "EZ", "UN", "QO", "XA", "XB", "ZZ", "XK"])
_SHORTEST_FOREIGN = 6  # letters; shorter names are other words in some language
_STRICT = frozenset(map(fold, STRICT.split()))
_PREPOSITIONS = frozenset(map(fold, PREPOSITIONS.split()))
_JOINED_AFTER = tuple(JOINED_AFTER.split())
_KOREAN_DIRECTION = tuple(KOREAN_DIRECTION.split())
_ARABIC_DOUBTFUL = frozenset(map(fold, ARABIC_DOUBTFUL.split()))
_BRACKETS = re.compile(r"\s*[(\[\uff08].*")
# Russian singular endings by the nominative's last letters: all cases but the nominative itself.
_RUSSIAN = (
    ("ия", ("ии", "ию", "ией")),
    ("а", ("ы", "и", "е", "у", "ой")),
    ("я", ("и", "е", "ю", "ей")),
    ("й", ("я", "ю", "ем", "е")),
    ("ь", ("я", "ю", "ем", "е", "и")),
    ("ы", ("", "ах", "ам", "ов")),
)


@cache
def _phrases(language: str | None) -> Phrases:
    entries: dict[str, str] = {}
    for code in dict.fromkeys([*([language] if language else []), "en", *_LATIN]):
        own = code in (language, "en") or language is None
        for name, country in _names(code):
            if own or len(fold(name)) >= _SHORTEST_FOREIGN:
                entries.setdefault(name, country)
    return Phrases(entries.items())


def _names(language: str) -> Iterator[tuple[str, str]]:
    for country, names in EVERYDAY[language].items():
        yield from ((form, country.strip()) for name in names.split(",") for form in _forms(name, language))
    for country, name in Locale.parse(language).territories.items():
        if len(country) == 2 and country.isalpha() and country not in _NO_COUNTRY:
            yield from ((form, country) for form in _forms(_BRACKETS.sub("", name), language))


def _forms(name: str, language: str) -> Iterator[str]:
    """The name and its inflections."""
    yield name
    if language == "de" and not name.endswith(("s", "z", "x")):
        yield f"{name}s"
    elif language == "ru" and " " not in name and "-" not in name and not name.isupper():
        yield from _russian(name)
    elif language == "ar" and fold(name).startswith("\u0627\u0644"):
        yield fold(name)[2:]


def _russian(name: str) -> Iterator[str]:
    for ending, others in _RUSSIAN:
        if name.endswith(ending):
            yield from (name[: -len(ending)] + other for other in others if len(name) > len(ending) + 2)
            return
    if name[-1] not in "оеиуэю":
        yield from (name + other for other in ("а", "у", "ом", "е"))


def find_countries(reading: Reading) -> list[Detail]:
    """Countries named in the text; adjectives (French, 日本語) are none, nor are turkeys and jerseys."""
    return [
        Detail("country", hit.value, hit.start, hit.end)
        for hit in _phrases(reading.language).find(reading)
        if (_is_meant_joined(hit, reading) if hit.first < 0 else _is_meant(hit, reading))
    ]


def _is_meant(hit: Hit, reading: Reading) -> bool:
    raw = reading.text[hit.start : hit.end]
    before = reading.word(hit.first - 1)
    if raw.upper() in UPPER and not raw.isupper():
        return raw.upper() == "USA" and (
            reading.language in ("en", "de", "fr", "ru", None) or before in ("in", "to")
        )
    if reading.language == "ar" and hit.phrase in _ARABIC_DOUBTFUL:
        return _behind_preposition(hit, reading)
    if hit.phrase in _STRICT:
        return (raw[0].isupper() and before in _PREPOSITIONS) or before in ("to", "nach")
    return not (len(raw) <= 3 and raw.islower() and raw not in ("uk", "uae"))


def _behind_preposition(hit: Hit, reading: Reading) -> bool:
    first = reading.words[hit.first].plain
    return first != hit.phrase.split()[0] or reading.word(hit.first - 1) in (
        "في",
        "الي",
        "من",
        "داخل",
        "دوله",
        "ل",
        "لدوله",
        "خارج",
    )


def _is_meant_joined(hit: Hit, reading: Reading) -> bool:
    text = reading.text
    after, before = text[hit.end : hit.end + 4], text[max(0, hit.start - 1) : hit.start] or " "
    if after.startswith(_JOINED_AFTER):
        return False
    kind = kind_of(hit.phrase[0])
    if kind == "katakana":
        return kind_of(before) != kind and kind_of(after[:1]) != kind
    if kind == "hangul":
        if hit.phrase in KOREAN_DOUBTFUL and not after.lstrip().startswith(_KOREAN_DIRECTION):
            return False
        return kind_of(before) != "hangul"
    return True
