"""From features to numbers: one vocabulary and one scale for every model that reads them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy.sparse import csr_matrix

Array = npt.NDArray[np.float32]
Places = npt.NDArray[np.int64]
# What was seen less often is learnt by heart rather than understood.
_SEEN_ENOUGH = {"a": 2, "b": 2, "c": 3, "p": 3, "w": 2}


@dataclass(frozen=True)
class Vectoriser:
    """`scale` holds each feature's idf times the weight of its kind, in the vocabulary's order."""

    vocabulary: Mapping[str, int]
    scale: Array

    @classmethod
    def learn(cls, rows: Sequence[Sequence[str]], kinds: Mapping[str, float]) -> Vectoriser:
        """From the feature lists of all phrases; `kinds` weighs features by their mark, see features.py."""
        frequency: Counter[str] = Counter()
        for row in rows:
            frequency.update(set(row))
        kept = [f for f, n in frequency.items() if n >= _SEEN_ENOUGH.get(f[0], 1)]
        scale = [(np.log((1 + len(rows)) / (1 + frequency[f])) + 1) * kinds.get(f[0], 1.0) for f in kept]
        return cls({feature: place for place, feature in enumerate(kept)}, np.array(scale, np.float32))

    def vector(self, features: Sequence[str]) -> tuple[Places, Array]:
        """The places of the known features and their values, as a vector of length one."""
        counts = Counter(self.vocabulary[f] for f in features if f in self.vocabulary)
        places = np.fromiter(counts.keys(), np.int64, len(counts))
        times = np.fromiter(counts.values(), np.float32, len(counts))
        values = (1.0 + np.log(times)) * self.scale[places]
        return places, np.asarray(values / (np.linalg.norm(values) or 1.0), np.float32)

    def matrix(self, rows: Sequence[Sequence[str]]) -> csr_matrix:
        """The vectors of `rows` as a matrix, phrases x vocabulary."""
        found = [self.vector(row) for row in rows]
        starts = np.cumsum([0, *(len(places) for places, _ in found)])
        places = np.concatenate([p for p, _ in found]) if found else np.zeros(0, np.int64)
        values = np.concatenate([v for _, v in found]) if found else np.zeros(0, np.float32)
        return csr_matrix((values, places, starts), shape=(len(rows), len(self.vocabulary)), dtype=np.float32)
