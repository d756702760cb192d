"""Finding products by what people type: any script, typing mistakes, plurals, whole sentences.

Words weigh by how rare they are in the catalogue: "shirt" counts more than "new", "linen" more than "shirt".
Numbers, single letters and the little words of grammar say nothing about a product and are left out. A typed
word means a catalogue word when they are equal, share a stem, are parts of one compound, or lie a typing
mistake apart; the last two are only believed in a short text, or beside a word that is right: in a long one,
some word is like another.
Scripts without blanks (Chinese, Japanese) are compared by pairs of neighbouring characters.
"""

from __future__ import annotations

import math
import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

MOST_WORDS = 60  # a message may have 4,000 characters; the product's name is somewhere in its first words
ENOUGH = 0.3  # scores below this are chance
SHORT_TEXT = 4  # words: a name, not a sentence
UNKNOWN_WEIGHT = 1.2  # a word in every third title weighs as much
AUDIENCE_SHARE = 0.2  # "for women" tells apart two shoes, but is not the name of any

# The words of grammar that stand in titles, in languages that part words by blanks; as `_plain` leaves them.
_GRAMMAR = frozenset(
    """
    of for with and the to in up on by from at
    de para con y la el en sin los las una un del al por
    le et pour du des avec sans au aux une les sur
    fur mit und aus im der die das zum ohne von ein eine auf den
    com em da do sem as os no na dos das um uma
    di per il alla senza della dei delle gli con uno
    для с из на и в от под без к по со
    من في مع على بدون الي الى ذات ذو
    """.split()  # noqa: SIM905 - reads better than two hundred quotes
)
_AUDIENCE = frozenset(
    """
    men women mens womens man woman kids children childrens hombre mujer ninos infantil homme femme enfant
    herren damen kinder homem mulher masculino feminino uomo donna bambini мужские женские мужская женская
    детская детское детский رجالي نسائي للاطفال 남성 여성 남성용 여성용 아동
    """.split()  # noqa: SIM905
)
_WORDS = re.compile(r"[^\W_]+")
_IDEOGRAPHS = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]+|[^\u3040-\u30ff\u3400-\u9fff]+")


@dataclass(frozen=True)
class SearchIndex:
    """The words of every product's titles: how telling each is, and which share a stem."""

    products: Mapping[str, tuple[frozenset[str], ...]]
    skus: Mapping[str, str]
    weights: Mapping[str, float]
    stems: Mapping[str, frozenset[str]]

    def scores(self, text: str) -> dict[str, float]:
        """Scores in 0..1 by SKU, for those above chance."""
        typed = list(dict.fromkeys(words(text)))[:MOST_WORDS]
        meant = {word: self._nearest(word) for word in typed}
        asked = sum(self._weight(found) for found in meant.values())
        likeness = _best_likeness(meant.values())
        certain = 0.0 if len(typed) <= SHORT_TEXT else 0.9
        scored = {
            sku: max(self._score(title, likeness, asked, certain) for title in title_words)
            for sku, title_words in self.products.items()
        }
        named = {sku: 1.0 for plain, sku in self.skus.items() if plain in _plain(text).upper()}
        return {sku: score for sku, score in scored.items() if score >= ENOUGH} | named

    def _weight(self, found: Mapping[str, float]) -> float:
        """How much of the question a typed word is; one that the catalogue does not know is a small part."""
        return max((self.weights[word] for word in found), default=UNKNOWN_WEIGHT)

    def _score(
        self, title: frozenset[str], likeness: Mapping[str, float], asked: float, certain: float
    ) -> float:
        """Half how much of the title was said, half how much of what was said is in the title."""
        common = [word for word in title if word in likeness]
        if max((likeness[word] for word in common), default=0.0) <= certain:
            return 0.0
        said = sum(self.weights[word] * likeness[word] for word in common)
        whole = sum(self.weights[word] for word in title)
        return 0.5 * said / whole + 0.5 * min(1.0, said / asked)

    def _nearest(self, typed: str) -> dict[str, float]:
        same = dict.fromkeys(self.stems.get(_stem(typed), ()), 1.0)
        if same:  # a word of the catalogue is no typing mistake for another
            return same | {word: 0.95 for word in self.weights if word not in same and _akin(word, typed)}
        near = ((word, _likeness(typed, word)) for word in self.weights)
        return {word: likeness for word, likeness in near if likeness}


@lru_cache(maxsize=16)
def search_index(titles: tuple[tuple[str, str], ...]) -> SearchIndex:
    """The index of (sku, title) pairs; built once for each state of the catalogue."""
    products: dict[str, list[frozenset[str]]] = defaultdict(list)
    for sku, title in titles:
        products[sku].append(frozenset(words(title)))
    frequency = Counter(word for titles_ in products.values() for word in frozenset().union(*titles_))
    weights = {
        word: math.log(1 + len(products) / count) * (AUDIENCE_SHARE if word in _AUDIENCE else 1)
        for word, count in frequency.items()
    }
    stems: dict[str, set[str]] = defaultdict(set)
    for word in weights:
        stems[_stem(word)].add(word)
    return SearchIndex(
        products={sku: tuple(title_words) for sku, title_words in products.items()},
        skus={sku.upper(): sku for sku in products},
        weights=weights,
        stems={stem: frozenset(alike) for stem, alike in stems.items()},
    )


def words(text: str) -> Iterator[str]:
    """The words to compare: lower case, without accents; pairs of neighbouring ideographs."""
    for word in _WORDS.findall(_plain(text)):
        for run in _IDEOGRAPHS.findall(word):
            if _ideographic(run):
                yield from (run[place : place + 2] for place in range(max(1, len(run) - 1)))
            elif len(run) > 1 and not run.isdigit() and run not in _GRAMMAR:
                yield run


def _plain(text: str) -> str:
    # NFKC keeps Hangul syllables whole; combining marks (accents, Arabic vowels) go, except the kana's.
    folded = unicodedata.normalize("NFKC", text).casefold()
    stripped = "".join(_base(character) for character in folded)
    return re.sub("[إأآ]", "ا", stripped).replace("ـ", "")


def _base(character: str) -> str:
    if "\u3040" <= character <= "\u30ff" or "\uac00" <= character <= "\ud7a3":
        return character
    decomposed = unicodedata.normalize("NFD", character)
    return "".join(part for part in decomposed if not unicodedata.combining(part))


# Plural endings of the shop's languages that a short rule can take off: no harm is done, as both sides pass
# through it.
_ENDINGS = ("es", "s", "en", "e", "i", "o", "a", "ы", "и", "а", "ات", "ين")


def _stem(word: str) -> str:
    if _ideographic(word):
        return word
    if word.startswith("ال") and len(word) > 4:
        word = word[2:]  # the Arabic article
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 3 and not word.endswith("ss"):
            return word[: -len(ending)]
    return word


def _akin(word: str, typed: str) -> bool:
    """One begins with the other and they are nearly as long: inflections of one word, as in Russian."""
    shorter, longer = sorted((word, typed), key=len)
    return len(shorter) >= 4 and len(longer) - len(shorter) <= 2 and longer.startswith(shorter)


def _compound(word: str, typed: str) -> bool:
    """One is the first or the last part of the other, as in the Germanic languages: Kleid, Sommerkleid."""
    shorter, longer = sorted((word, typed), key=len)
    part = len(shorter) >= 4 and len(longer) - len(shorter) >= 3
    return part and (longer.startswith(shorter) or longer.endswith(shorter))


def _likeness(typed: str, word: str) -> float:
    if _akin(word, typed):
        return 0.95
    if _compound(word, typed):
        return 0.8
    length = min(len(typed), len(word))
    allowed = 0 if length < 4 or _ideographic(word) else 1 if length < 8 else 2
    # People seldom mistype the first letter; words that differ in it (leather, weather) are mostly two words.
    if not allowed or typed[0] != word[0] or abs(len(typed) - len(word)) > allowed:
        return 0.0
    mistakes = _mistakes(typed, word, allowed)
    return 0.0 if mistakes > allowed else 0.9 - mistakes / (length + 1)


def _ideographic(word: str) -> bool:
    return "\u3040" <= word[0] <= "\u9fff"


def _mistakes(left: str, right: str, most: int) -> int:
    """Insertions, deletions, replacements and swaps of neighbours between two words; gives up past `most`.

    Optimal string alignment: R. A. Wagner, R. Lowrance, "An Extension of the String-to-String Correction
    Problem", Journal of the ACM 22 (1975).
    """
    before: list[int] = []
    row = list(range(len(right) + 1))
    for i, a in enumerate(left, 1):
        before, last, row = row, before, [i]
        for j, b in enumerate(right, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (a != b))
            if i > 1 and j > 1 and a == right[j - 2] and b == left[i - 2]:
                cost = min(cost, last[j - 2] + 1)
            row.append(cost)
        if min(row) > most:
            return most + 1
    return row[-1]


def _best_likeness(meant: Iterable[Mapping[str, float]]) -> dict[str, float]:
    best: dict[str, float] = {}
    for near in meant:
        for word, likeness in near.items():
            best[word] = max(likeness, best.get(word, 0.0))
    return best
