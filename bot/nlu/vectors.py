"""From features to numbers: one vocabulary and one scale for every model that reads them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import count

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
    def learn(
        cls, rows: Sequence[Sequence[str]], kinds: Mapping[str, float]
    ) -> tuple[Vectoriser, csr_matrix]:
        """From the feature lists of all phrases, with their vectors: phrases x vocabulary.

        `kinds` weighs features by their mark, see features.py.
        """
        numbers: defaultdict[str, int] = defaultdict(count().__next__)
        seen = np.array([numbers[feature] for row in rows for feature in row], np.int32)
        starts = np.cumsum([0, *map(len, rows)])
        times = csr_matrix((np.ones(len(seen), np.float32), seen, starts), shape=(len(rows), len(numbers)))
        times.sum_duplicates()
        phrases = np.bincount(times.indices, minlength=len(numbers))
        features = list(numbers)
        enough = [_SEEN_ENOUGH.get(feature[0], 1) for feature in features]
        kept = np.flatnonzero(phrases >= np.array(enough, np.int64))
        vocabulary = {features[number]: place for place, number in enumerate(kept.tolist())}
        weights = np.array([kinds.get(feature[0], 1.0) for feature in vocabulary])
        rarity = np.log((1 + len(rows)) / (1 + phrases[kept])) + 1
        learnt = cls(vocabulary, (rarity * weights).astype(np.float32))
        return learnt, learnt._scaled(times[:, kept])

    def _scaled(self, times: csr_matrix) -> csr_matrix:
        """How often each phrase has each feature, as vectors like those of `vector`."""
        values = (1.0 + np.log(times.data)) * self.scale[times.indices]
        row_of = np.repeat(np.arange(times.shape[0]), np.diff(times.indptr))
        length = np.sqrt(np.bincount(row_of, np.square(values), times.shape[0]))
        return csr_matrix(
            ((values / length[row_of]).astype(np.float32), times.indices, times.indptr), shape=times.shape
        )

    def vector(self, features: Sequence[str]) -> tuple[Places, Array]:
        """The places of the known features and their values, as a vector of length one."""
        counts = Counter(self.vocabulary[f] for f in features if f in self.vocabulary)
        places = np.fromiter(counts.keys(), np.int64, len(counts))
        times = np.fromiter(counts.values(), np.float32, len(counts))
        values = (1.0 + np.log(times)) * self.scale[places]
        return places, np.asarray(values / (np.linalg.norm(values) or 1.0), np.float32)
