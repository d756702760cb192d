"""Which words and runs of letters stand in our own phrases of each language, and how often."""

from __future__ import annotations

import json
import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib import import_module
from pathlib import Path

import numpy as np
import numpy.typing as npt

from bot.errors import ModelFormatError
from bot.nlu import LANGUAGES
from bot.nlu.concepts import Lexicon
from bot.nlu.text import level

Scores = npt.NDArray[np.float64]
Table = npt.NDArray[np.float32]

_FORMAT = 2
# Digits as letters in Arabic written with Latin letters: "la2", "3ayez", "m7tag"; not "mp3", "b2b" or "xl2".
_ARABIZI = re.compile(
    r"(?=[a-z\d]*[aeiou])(?:[235789][a-z]{3,20}|[a-z]{1,20}[235789][a-z]{1,20}|[a-z]{2,4}[237]|"
    r"[a-z]{0,12}(?:[235789][a-z]{1,12}){2,4})",
    re.IGNORECASE,
)
_DIGITS_AS_LETTERS = str.maketrans("235789", "\u0242\u021d\u01bd\u0127\u0223\u024b")
# Chinese, Japanese and Korean go on around an address without a space.
_IN_ADDRESS = r"[^\s\u3000-\u9fff\uac00-\ud7a3\uff00-\uffef]"
_NOT_LANGUAGE = re.compile(
    rf"(?:https?://|www\.){_IN_ADDRESS}{{1,300}}|{_IN_ADDRESS}{{0,64}}@{_IN_ADDRESS}{{1,200}}|"
    r"[#A-Za-z-]{0,20}\d[A-Za-z\d-]{0,40}",
    re.IGNORECASE,
)
# Not "2day", "l8er" or "ipad2", which are English.
_DIGIT_LETTER = re.compile("(?:[\u021d\u01bd\u0127\u024b]|(?<=[a-z])\u0242)(?=[a-z\u01bd-\u024b])")
_RUSSIAN_KEYS = str.maketrans("qwertyuiopasdfghjklzxcvbnm", "йцукенгшщзфывапролдячсмить")
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
_HAN_OR_KANA = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")
_ELONGATED = re.compile(r"([^\W\d_])\1{2,}")
_ARABIC: dict[int, str | None] = {ord(a): "\u0627" for a in "\u0623\u0625\u0622\u0671"}
_ARABIC |= {0x0640: None} | dict.fromkeys(range(1611, 1619))
_LATIN_LETTER = re.compile("[a-z\u00df-\u024f]")
_RAREST = 0.1  # a language with fewer words than this part of the commonest's counts as if it had them
_LATIN = dict.fromkeys(("en", "es", "fr", "de", "pt", "it"), _RAREST)
_LONGEST = 5  # letters of a run
_INTERNATIONAL = 3  # a word of more languages than this tells none of them apart
_WORDS_REMEMBERED = 8_000


@dataclass(frozen=True)
class Smoothing:
    """`added` to every count. In Latin letters Russian, Chinese, ... count as if they had as many words as
    the others; Arabic, which is often written so, as if it had the part `rarest` of them.
    """

    added: float
    rarest: float


_OF_WORDS = Smoothing(added=0.1, rarest=0.1)
_OF_LETTERS = Smoothing(added=0.5, rarest=0.005)


class PhraseEvidence:
    """Log-odds of words and letters, learnt from `(text, language)`."""

    def __init__(
        self, words: Sequence[str], word_counts: Table, letters: Sequence[str], letter_counts: Table
    ) -> None:
        self._word_rows = {word: row for row, word in enumerate(words)}
        self._word_counts = word_counts
        self._word_table = _log_odds(words, word_counts, _OF_WORDS)
        self._letter_rows = {gram: row for row, gram in enumerate(letters)}
        self._letter_counts = letter_counts
        self._letter_table = _log_odds(letters, letter_counts, _OF_LETTERS)
        self._weighed = lru_cache(_WORDS_REMEMBERED)(self._weigh)

    @classmethod
    def empty(cls) -> PhraseEvidence:
        nothing = np.zeros((0, len(LANGUAGES)), dtype=np.float32)
        return cls([], nothing, [], nothing)

    @classmethod
    def learn(cls, phrases: Iterable[tuple[str, str]]) -> PhraseEvidence:
        """Counts words and letters of `(text, language)` phrases."""
        words: dict[str, Counter[str]] = {code: Counter() for code in LANGUAGES}
        for text, code in [*phrases, *all_function_words()]:
            words[code].update(split_words(prepared(text)))
        letters: dict[str, dict[str, int]] = {}
        for code, counts in words.items():
            grams: dict[str, int] = defaultdict(int)
            for word, count in counts.items():
                for gram in letter_grams(word):
                    grams[gram] += count
            letters[code] = grams
        return cls(*_as_table(words, least=1), *_as_table(letters, least=2))

    def seen(self, words: Iterable[str]) -> list[bool]:
        """Which of `words` stand in some phrase."""
        return [word in self._word_rows for word in words]

    def letters_known(self, words: Iterable[str]) -> int:
        """How many letters of `words` stand in words of the one language that knows most of them."""
        known = np.zeros(len(LANGUAGES), dtype=np.int64)
        for word in words:
            if (row := self._word_rows.get(word)) is not None:
                known += len(word) * (self._word_counts[row] > 0)
        return int(known.max())

    def is_of(self, words: Iterable[str], code: str) -> bool:
        """Whether one of `words` stands in a phrase of the language `code`."""
        column = LANGUAGES.index(code)
        rows = (row for word in words if (row := self._word_rows.get(word)) is not None)
        return any(self._word_counts[row, column] for row in rows)

    def tells(self, text: str, words: Sequence[str], new: str, old: str) -> bool:
        """Whether `text` is a clear switch to `new`: it has a word of it that is none of `old`.

        "ok" and "no" are words of many languages, and a row of capitals is the name of a product.
        """
        if looks_like_name(text):
            return False
        rows = [row for word in words if (row := self._word_rows.get(word)) is not None]
        there, before = LANGUAGES.index(new), LANGUAGES.index(old)
        for row in rows:
            counts = self._word_counts[row]
            if counts[there] and not counts[before] and np.count_nonzero(counts) <= _INTERNATIONAL:
                return True
        return not rows and len(words) > 3

    def scores(
        self, words: Sequence[str], word_weight: float, letter_weight: float, doubtful: float
    ) -> Scores:
        """Summed log-odds of `words`; a word in no phrase counts by its letters, times `doubtful`."""
        known, unknown = np.zeros(len(LANGUAGES)), np.zeros(len(LANGUAGES))
        for word in words:
            if word in self._word_rows:
                known += self._weighed(word, word_weight, letter_weight)
            else:
                unknown += self._weighed(word, word_weight, letter_weight)
        return np.asarray(known + doubtful * unknown)

    def _weigh(self, word: str, word_weight: float, letter_weight: float) -> Scores:
        row = self._word_rows.get(word)
        spelt = letter_weight * self._spelt(word)
        known = spelt if row is None else word_weight * self._word_table[row] + spelt / 2
        return np.asarray(known, dtype=np.float64)

    def _spelt(self, word: str) -> Table:
        """Log-odds of the letters of `word`.

        Overlapping n-grams are not independent: their mean, times a third of the letters, is closer
        to the truth.
        """
        rows = [row for gram in letter_grams(word) if (row := self._letter_rows.get(gram)) is not None]
        if not rows:
            return np.zeros(len(LANGUAGES), dtype=np.float32)
        return np.asarray(self._letter_table[rows].sum(axis=0) * ((len(word) + 2) / 3 / len(rows)))

    def write(self, folder: Path) -> None:
        keys = {"words": list(self._word_rows), "letters": list(self._letter_rows)}
        about = {"format": _FORMAT, "languages": LANGUAGES, **keys}
        (folder / "phrases.json").write_text(json.dumps(about, ensure_ascii=False), "utf-8")
        np.savez_compressed(folder / "phrases.npz", words=self._word_counts, letters=self._letter_counts)

    @classmethod
    def read(cls, folder: Path) -> PhraseEvidence:
        stored = json.loads((folder / "phrases.json").read_text("utf-8"))
        if stored.get("format") != _FORMAT or tuple(stored["languages"]) != LANGUAGES:
            raise ModelFormatError(
                "The model's language counts were written by another version; train again.",
                file="phrases.json",
            )
        with np.load(folder / "phrases.npz", allow_pickle=False) as counts:
            return cls(stored["words"], counts["words"], stored["letters"], counts["letters"])


def prepared(text: str) -> str:
    """`text` without what belongs to no language, in small letters of one width.

    `normalise` would go too far here: "ß" says German.
    """
    found = unicodedata.normalize("NFKC", _NOT_LANGUAGE.sub(_unless_arabizi, level(text))).lower()
    return _ELONGATED.sub(r"\1\1", found.translate(_ARABIC))


def lexicon_words(lexicon: Lexicon) -> list[tuple[str, str]]:
    """`(word, language)` of the concepts' whole words and phrases; beginnings of words are none."""
    return [
        (entry, code)
        for code, named in lexicon.entries.items()
        for entries in named.values()
        for entry in entries
        if not entry.endswith("*")
    ]


def all_function_words() -> list[tuple[str, str]]:
    """`(word, language)` of every language's little words."""
    return [(word, code) for code in LANGUAGES for word in function_words(code)]


def function_words(code: str) -> list[str]:
    """The little words of a language, from spaCy's stop word lists."""
    module = import_module(f"spacy.lang.{code}.stop_words")
    return sorted(module.STOP_WORDS)


def looks_like_name(text: str) -> bool:
    """Two or more words that all begin with a capital, but are not shouted: "Nike Air Max"."""
    words = _WORD.findall(text)
    capitals = all(word != word.lower() for word in words)
    return len(words) > 1 and capitals and not all(word.isupper() for word in words)


def whole_words(text: str) -> list[str]:
    """Runs of letters of a prepared `text`."""
    return _WORD.findall(text)


def split_words(text: str) -> list[str]:
    """Words of a prepared `text`; Chinese and Japanese, which have no spaces, by one and two letters."""
    found: list[str] = []
    for word in _WORD.findall(text):
        if _HAN_OR_KANA.search(word):
            found += [*word, *(word[i : i + 2] for i in range(len(word) - 1))]
        else:
            found.append(word)
    return found


def has_digit_letters(word: str) -> bool:
    """Whether a digit stands for a letter in a word of a prepared text, as in "3ayez"."""
    return _DIGIT_LETTER.search(word) is not None


def as_russian_keys(word: str) -> str:
    """What the keys of `word` give on a Russian keyboard; nothing for words too short to tell."""
    return word.translate(_RUSSIAN_KEYS) if len(word) > 3 and word.isascii() else ""


def letter_grams(word: str) -> list[str]:
    """Runs of one to five letters of `word` with its edges marked; Chinese and kana are words already."""
    if _HAN_OR_KANA.match(word):
        return []
    padded = f" {word} "
    size = len(padded)
    runs = [padded[i : i + n] for n in range(2, _LONGEST + 1) for i in range(size - n + 1)]
    return [*word, *runs]


def _unless_arabizi(found: re.Match[str]) -> str:
    """Nothing for a number or an address, a word for Arabic in Latin letters."""
    return found[0].translate(_DIGITS_AS_LETTERS) if _ARABIZI.fullmatch(found[0]) else " "


def _as_table(counts: Mapping[str, Mapping[str, int]], least: int) -> tuple[list[str], Table]:
    """The keys of `{language: {key: count}}` that occur `least` times, and a row of counts for each."""
    totals: Counter[str] = Counter()
    for found in counts.values():
        totals.update(found)
    keys = [key for key, count in totals.items() if count >= least]
    places = {key: row for row, key in enumerate(keys)}
    table = np.zeros((len(keys), len(LANGUAGES)), dtype=np.float32)
    for column, code in enumerate(LANGUAGES):
        for key, count in counts[code].items():
            if (row := places.get(key)) is not None:
                table[row, column] = count
    return keys, table


def _log_odds(keys: Sequence[str], counts: Table, smoothing: Smoothing) -> Table:
    """A row of log-probabilities in each language for each key, relative to their mean over the languages.

    Every language is treated as if it had the same number of phrases, in Latin letters and in others, so that
    Arabic in Latin letters is held against as much Spanish.
    """
    logs = np.zeros_like(counts)
    latin = np.array([_LATIN_LETTER.search(key) is not None for key in keys], dtype=bool)
    own_script = np.full(len(LANGUAGES), _RAREST)
    in_latin = np.array([{"ar": smoothing.rarest}.get(code, _LATIN.get(code, 1.0)) for code in LANGUAGES])
    for rows, rarest in ((latin, in_latin), (~latin, own_script)):
        totals = counts[rows].sum(axis=0)
        totals = np.maximum(totals, np.maximum(rarest * totals.max(), 1.0))
        logs[rows] = np.log(counts[rows] * (totals.mean() / totals) + smoothing.added)
    return np.asarray(logs - logs.mean(axis=1, keepdims=True), dtype=np.float32)
