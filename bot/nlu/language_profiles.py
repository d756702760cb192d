"""langdetect's n-gram profiles as one table, counted exactly where langdetect draws at random.

The shop's own languages stand in the first columns; behind them those Latin, Cyrillic and Arabic written
languages that a shopper may try although the shop does not speak them. Runs of letters never go past a word's
edge, so that a word's log-likelihoods are the same in every message and are remembered.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from functools import lru_cache
from pathlib import Path

import langdetect
import numpy as np
import numpy.typing as npt
from langdetect.detector import Detector
from langdetect.utils.ngram import NGram

from bot.nlu import LANGUAGES

Row = npt.NDArray[np.float32]

# Chinese is the better of its two profiles.
OWN_PROFILES = ("zh-cn", "zh-tw", *(code for code in LANGUAGES if code != "zh"))
# Catalan, Galician and the like are left out: who writes them reads Spanish, and is answered.
FOREIGN = (
    *("nl", "pl", "tr", "sv", "da", "no", "fi", "cs", "ro", "hu", "vi", "id", "hr", "sk", "sl"),
    *("et", "lt", "lv", "uk", "bg", "mk", "fa", "ur"),
)
_LONGEST = 3  # letters of a run in the profiles
_SMOOTHING = Detector.ALPHA_DEFAULT / Detector.BASE_FREQ  # what langdetect adds to every probability
_WORDS_REMEMBERED = 6_000
_OWN_COLUMNS = [OWN_PROFILES.index(code if code != "zh" else "zh-cn") for code in LANGUAGES]
_CHINESE = LANGUAGES.index("zh")


class Profiles:
    """Log-probabilities of runs of up to three letters: a row for each run, a column for each profile."""

    def __init__(self, rows: Mapping[str, int], table: Row) -> None:
        self._rows = rows
        self._table = table
        self._nothing = np.zeros(table.shape[1], dtype=np.float32)
        self._of_word = lru_cache(_WORDS_REMEMBERED)(self._count)

    @classmethod
    def read(cls, names: Iterable[str]) -> Profiles:
        """The profiles `names`, from langdetect's own files."""
        folder = Path(langdetect.__file__).parent / "profiles"
        rows: dict[str, int] = {}
        found: list[tuple[Row, Row]] = []
        for name in names:
            profile = json.loads((folder / name).read_text("utf-8"))
            shares = {
                rows.setdefault(gram, len(rows)): count / profile["n_words"][len(gram) - 1]
                for gram, count in profile["freq"].items()
                if 1 <= len(gram) <= _LONGEST
            }
            found.append((np.fromiter(shares, np.int64), np.fromiter(shares.values(), np.float32)))
        table = np.full((len(rows), len(found)), _SMOOTHING, dtype=np.float32)
        for column, (places, values) in enumerate(found):
            table[places, column] += values
        return cls(rows, np.log(table))

    def sums(self, words: Iterable[str]) -> Row:
        """The log-likelihood of `words` in each profile."""
        total = self._nothing
        for word in words:
            total = total + (self._of_word(word) if len(word) <= 40 else self._count(word))
        return total

    def _count(self, word: str) -> Row:
        rows = self._rows
        padded = f" {''.join(map(_letter, word))} "
        found = [
            row
            for end in range(2, len(padded) + 1)
            for length in (1, 2, 3)
            if length <= end and (row := rows.get(padded[end - length : end])) is not None
        ]
        return np.asarray(self._table[found].sum(axis=0)) if found else self._nothing


@lru_cache(maxsize=1)
def profiles() -> Profiles:
    """All profiles, read at first use."""
    return Profiles.read([*OWN_PROFILES, *FOREIGN])


def own_scores(sums: Row) -> npt.NDArray[np.float64]:
    """The part of `sums` that is about the shop's languages, in the order of `LANGUAGES`."""
    scores = sums[_OWN_COLUMNS].astype(np.float64)
    scores[_CHINESE] = max(sums[0], sums[1])
    return scores


def foreign_scores(sums: Row) -> dict[str, float]:
    """The part of `sums` that is about languages the shop does not speak."""
    return dict(zip(FOREIGN, sums[len(OWN_PROFILES) :].tolist(), strict=True))


@lru_cache(maxsize=4_000)
def _letter(character: str) -> str:
    """`character` as the profiles have it: one letter for all hangul, for all hiragana, ..."""
    return str(NGram.normalize(character))
