"""Products of the catalogue, named by words of their titles; the table is a file that the shop writes.

Typing mistakes are forgiven by edit distance (RapidFuzz).
"""

# ruff: noqa: E501 - tables in many scripts, whose widths differ
from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import yaml
from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.errors import ComponentConfigError
from bot.nlu.details.detail import Detail
from bot.nlu.details.reading import Reading, Word, fold
from bot.nlu.text import script_of

_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_SHORTEST = 3
_SHORTEST_MISTYPED = 5
_WIDEST_GAP = 2  # words between two words of one title
_MOST_WORDS = 120  # of a message; the product is named somewhere in its first words
_MOST_PAIRS = 400
_LEAST_PAIRS = 3
_LEAST_SHARE = 0.6
_ENDINGS = ("es", "en", "er", "s", "n", "e", "i", "o", "a", "ы", "и", "а", "у", "ой", "ую")
_LITTLE = frozenset(
    fold(w)
    for w in """
    of for with and the in up on by a an de para con y la el en sin los las un una del al por le et pour du des avec sans au
    aux une les für mit und aus im der die das zum ohne von ein eine com em da do sem as os no na dos das um uma di per il
    alla senza della dei delle gli e uno для с из на и в от под без к по со من في مع على بدون ذات pack set new
    """.split()  # noqa: SIM905
)


@dataclass(frozen=True)
class Titles:
    """One language's titles as an index: which products a word or pair of letters belongs to, and its weight."""

    skus: Mapping[str, tuple[str, ...]]
    weights: Mapping[str, float]
    lengths: Mapping[str, float]
    by_letter: Mapping[str, tuple[str, ...]]
    paired: bool


class Catalogue:
    """The titles of all languages by which products are recognised."""

    def __init__(self, titles: Mapping[str, Mapping[str, str]]) -> None:
        self._titles = {language: index(of) for language, of in titles.items()}

    def find(self, reading: Reading) -> list[Detail]:
        """The product that the text names beyond doubt, with its SKU as value; at most one."""
        titles = self._titles.get(reading.language or "en")
        if titles is None:
            return []
        return (
            _by_pairs(titles, reading.text)
            if titles.paired
            else _by_words(titles, reading.words[:_MOST_WORDS])
        )


@lru_cache(maxsize=4)
def read_catalogue(folder: str) -> Catalogue:
    """The catalogue of `folder`, one `<language>.yml` of `SKU: title` each; raises `ComponentConfigError`."""
    titles = {}
    if not (paths := sorted(Path(folder).glob("*.yml"))):
        raise ComponentConfigError(f"products: expected a folder of <language>.yml files, got {folder}.")
    for path in paths:
        content = yaml.load(path.read_text("utf-8"), _Loader)  # noqa: S506 - a safe loader
        if not isinstance(content, dict) or not all(isinstance(t, str) for t in content.values()):
            raise ComponentConfigError(
                f"products: expected `SKU: title` lines in {path}; write it anew with `python -m shop.catalogue_words`."
            )
        titles[path.stem] = {str(sku): title for sku, title in content.items()}
    return Catalogue(titles)


def index(titles: Mapping[str, str]) -> Titles:
    """The index of one language's titles by SKU."""
    paired = any(script_of(c) in ("han", "kana") for title in titles.values() for c in title)
    parts = {sku: frozenset(_pairs(title) if paired else _stems(title)) for sku, title in titles.items()}
    count = Counter(part for of in parts.values() for part in of)
    weights = {part: math.log(1 + len(parts) / n) for part, n in count.items()}
    skus: dict[str, list[str]] = defaultdict(list)
    letters: dict[str, list[str]] = defaultdict(list)
    for sku, of in parts.items():
        for part in of:
            skus[part].append(sku)
    for part in weights:
        letters[part[0]].append(part)
    lengths = {sku: sum(weights[p] for p in of) for sku, of in parts.items()}
    return Titles(
        {p: tuple(s) for p, s in skus.items()},
        weights,
        lengths,
        {c: tuple(ps) for c, ps in letters.items()},
        paired,
    )


def _stems(title: str) -> list[str]:
    return [
        stem(plain)
        for w in title.replace("-", " ").split()
        if (plain := fold("".join(filter(str.isalnum, w)))) and _tells(plain)
    ]


def _tells(word: str) -> bool:
    return len(word) >= _SHORTEST and not word.isdigit() and word not in _LITTLE


@lru_cache(maxsize=8_000)
def stem(word: str) -> str:
    """A plain word without article and plural ending."""
    if word.startswith("\u0627\u0644") and len(word) > 4:
        word = word[2:]
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST and not word.endswith("ss"):
            return word[: -len(ending)]
    return word


def _pairs(text: str) -> Iterable[str]:
    return (text[i : i + 2] for i in range(len(text) - 1) if text[i].isalnum() and text[i + 1].isalnum())


def _by_words(titles: Titles, words: tuple[Word, ...]) -> list[Detail]:
    hits = [
        (place, part)
        for place, w in enumerate(words)
        if _tells(w.plain) and (part := _known(titles, stem(w.plain)))
    ]
    best: tuple[float, str, int, int] | None = None
    rival = 0.0
    for run in _runs(hits):
        scores: dict[str, float] = defaultdict(float)
        for part in {part for _, part in run}:
            for sku in titles.skus[part]:
                scores[sku] += titles.weights[part]
        ranked = sorted(scores, key=lambda s: (-scores[s] - scores[s] / titles.lengths[s], s))
        if not _is_named(titles, run, ranked, scores):
            continue
        if best is None or scores[ranked[0]] > best[0]:
            places = [place for place, part in run if ranked[0] in titles.skus[part]]
            rival = best[0] if best else rival
            best = (scores[ranked[0]], ranked[0], words[places[0]].start, words[places[-1]].end)
    return [Detail("product", best[1], best[2], best[3])] if best else []


def _runs(hits: list[tuple[int, str]]) -> list[list[tuple[int, str]]]:
    """Hits that stand together."""
    runs: list[list[tuple[int, str]]] = []
    for hit in hits:
        if runs and hit[0] - runs[-1][-1][0] <= _WIDEST_GAP + 1:
            runs[-1].append(hit)
        else:
            runs.append([hit])
    return runs


def _is_named(
    titles: Titles, run: list[tuple[int, str]], ranked: list[str], scores: Mapping[str, float]
) -> bool:
    """Two words of the title, or one that no other product has and that is most of the title; and no rival."""
    best = ranked[0]
    own = {part for _, part in run if best in titles.skus[part]}
    share = scores[best] / titles.lengths[best]
    if len(own) < 2 and not (
        share > 0.5 and all(len(titles.skus[p]) == 1 and len(p) >= _SHORTEST_MISTYPED for p in own)
    ):
        return False
    if share < 0.5:
        return False
    second = ranked[1] if len(ranked) > 1 else None
    return second is None or scores[second] < scores[best] or scores[second] / titles.lengths[second] < share


def _known(titles: Titles, word: str) -> str | None:
    """The title word that `word` is, or that a typing mistake made it of."""
    if word in titles.weights:
        return word
    if len(word) < _SHORTEST_MISTYPED:
        return None
    near = process.extractOne(
        word, titles.by_letter.get(word[0], ()), scorer=OSA.distance, score_cutoff=1 if len(word) < 9 else 2
    )
    return str(near[0]) if near and len(near[0]) >= _SHORTEST_MISTYPED else None


def _by_pairs(titles: Titles, text: str) -> list[Detail]:
    """Chinese and Japanese: most pairs of neighbouring letters of one title, close together."""
    places: dict[str, dict[str, int]] = defaultdict(dict)
    for i in range(min(len(text) - 1, _MOST_PAIRS)):
        for sku in titles.skus.get(text[i : i + 2], ()):
            places[sku].setdefault(text[i : i + 2], i)
    ranked = sorted(
        (
            (sum(titles.weights[p] for p in of) / titles.lengths[sku], sku)
            for sku, of in places.items()
            if len(of) >= _LEAST_PAIRS
        ),
        reverse=True,
    )
    if not ranked or ranked[0][0] < _LEAST_SHARE or (len(ranked) > 1 and ranked[1][0] == ranked[0][0]):
        return []
    found = sorted(places[ranked[0][1]].values())
    if found[-1] - found[0] > 3 * len(found):
        return []
    return [Detail("product", ranked[0][1], found[0], found[-1] + 2)]
