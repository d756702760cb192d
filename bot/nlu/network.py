"""A small neural network on sparse features: one layer that embeds, one that decides, in NumPy alone.

Trained by Adam (Kingma and Ba, 2015) whose moments move only for the features at hand, with dropout of
features and of units (Srivastava et al., 2014) and smoothed labels (Szegedy et al., 2016).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
from scipy.sparse import csr_matrix

from bot.nlu.rounded import Rounded
from bot.nlu.vectors import Array, Places

Truth = npt.NDArray[np.int64]

_FADING, _FADING_SQUARED = 0.9, 0.99
_NEVER_ZERO = 1e-6
_ROWS_AT_ONCE = 512


@dataclass(frozen=True)
class Schooling:
    """How a network is trained.

    `gain`: what vectors of length one are multiplied by, so that the first layer moves.
    `blanked`, `idle`: shares of features and of units left out at each step.
    `smoothing`: share of the truth that is spread over all labels.
    """

    units: int = 192
    rounds: int = 8
    batch: int = 512
    pace: float = 3e-3
    gain: float = 4.0
    blanked: float = 0.3
    idle: float = 0.5
    smoothing: float = 0.05


@dataclass(frozen=True)
class Network:
    """`embed` is features x units, `decide` units x labels."""

    embed: Rounded
    threshold: Array
    decide: Array
    bias: Array

    def margins(self, places: Places, values: Array) -> Array:
        """One number for each label; the greater, the likelier."""
        units = self.embed.times(places, values) + self.threshold
        return np.asarray(np.maximum(units, 0.0) @ self.decide + self.bias, np.float32)

    def margins_of(self, matrix: csr_matrix) -> Array:
        """The margins of each row of `matrix`."""
        units = self.embed.times_each(matrix) + self.threshold
        return np.asarray(np.maximum(units, 0.0) @ self.decide + self.bias, np.float32)

    def arrays(self) -> dict[str, npt.NDArray[Any]]:
        """What is stored."""
        return {
            **self.embed.arrays("embed"),
            "threshold": self.threshold,
            "decide": self.decide,
            "bias": self.bias,
        }

    @classmethod
    def of(cls, arrays: Mapping[str, npt.NDArray[Any]]) -> Network:
        return cls(Rounded.stored(arrays, "embed"), arrays["threshold"], arrays["decide"], arrays["bias"])


def train_network(matrix: csr_matrix, truth: Truth, labels: int, schooling: Schooling, seed: int) -> Network:
    """Learns `truth` (a label's number for each row of `matrix`)."""
    pupil = _Pupil(matrix.shape[1], labels, schooling, seed)
    order = np.random.default_rng(seed)
    steps = schooling.rounds * -(-matrix.shape[0] // schooling.batch)
    step = 0
    for _ in range(schooling.rounds):
        mixed = order.permutation(matrix.shape[0])
        for start in range(0, len(mixed), schooling.batch):
            chosen = mixed[start : start + schooling.batch]
            pupil.learn(matrix[chosen], truth[chosen], schooling.pace * (1 - step / steps))
            step += 1
    return pupil.graduate()


class _Pupil:
    """The network while it learns, with the moments of every weight."""

    def __init__(self, features: int, labels: int, schooling: Schooling, seed: int) -> None:
        self._schooling = schooling
        self._chance = np.random.default_rng(seed + 1)
        units = schooling.units
        self._embed = self._weights((features, units), 0.05)
        self._decide = self._weights((units, labels), 0.5 * (2 / units) ** 0.5)
        self._threshold, self._bias = self._zero(units), self._zero(labels)

    def _weights(self, shape: tuple[int, int], spread: float) -> _Weights:
        return _Weights((self._chance.standard_normal(shape, np.float32) * spread).astype(np.float32))

    def _zero(self, size: int) -> _Weights:
        return _Weights(np.zeros(size, np.float32))

    def learn(self, batch: csr_matrix, truth: Truth, pace: float) -> None:
        """One step of Adam."""
        batch = self._blanked(batch)
        used, columns = _used(batch)
        small = csr_matrix((batch.data, columns, batch.indptr), shape=(batch.shape[0], len(used)))
        inner = small @ self._embed.now[used] + self._threshold.now
        kept = (self._chance.random(inner.shape, np.float32) >= self._schooling.idle) & (inner > 0)
        active = np.where(kept, inner / (1 - self._schooling.idle), 0).astype(np.float32)
        error = self._error(active @ self._decide.now + self._bias.now, truth)
        back = np.where(kept, error @ self._decide.now.T / (1 - self._schooling.idle), 0).astype(np.float32)
        self._decide.step(active.T @ error, pace)
        self._bias.step(error.sum(axis=0), pace)
        self._threshold.step(back.sum(axis=0), pace)
        self._embed.step(small.T @ back, pace, used)

    def _blanked(self, batch: csr_matrix) -> csr_matrix:
        share = self._schooling.blanked
        kept = self._chance.random(len(batch.data), np.float32) >= share
        data = batch.data[kept] * np.float32(self._schooling.gain / (1 - share))
        before = np.concatenate(([0], np.cumsum(kept)))
        return csr_matrix((data, batch.indices[kept], before[batch.indptr]), shape=batch.shape)

    def _error(self, margins: Array, truth: Truth) -> Array:
        """How far the probabilities are from the smoothed truth, over the size of the batch."""
        odds = np.exp(margins - margins.max(axis=1, keepdims=True))
        found = odds / odds.sum(axis=1, keepdims=True)
        spread = self._schooling.smoothing
        wanted = np.full_like(found, spread / found.shape[1])
        wanted[np.arange(len(truth)), truth] += 1 - spread
        return np.asarray((found - wanted) / len(truth), np.float32)

    def graduate(self) -> Network:
        embed = Rounded.of(self._embed.now * np.float32(self._schooling.gain))
        return Network(embed, self._threshold.now, self._decide.now, self._bias.now)


def _used(batch: csr_matrix) -> tuple[Places, Places]:
    """The features of the batch, and the place among them of each of its entries; faster than sorting."""
    is_used = np.zeros(batch.shape[1], bool)
    is_used[batch.indices] = True
    used = np.flatnonzero(is_used)
    place = np.empty(batch.shape[1], np.int32)
    place[used] = np.arange(len(used), dtype=np.int32)
    return used, place[batch.indices]


class _Weights:
    """Numbers with Adam's two moments; the second is one number for a whole row, which halves its cost."""

    def __init__(self, start: Array) -> None:
        self.now = start
        self._mean = np.zeros_like(start)
        self._square = np.zeros((len(start), *(1 for _ in start.shape[1:])), np.float32)

    def step(self, gradient: Array, pace: float, rows: Places | None = None) -> None:
        """Moves all weights, or those of `rows`, against the gradient; a few at a time, which caches like."""
        chosen = np.arange(len(self.now)) if rows is None else rows
        for start in range(0, len(chosen), _ROWS_AT_ONCE):
            at, slope = chosen[start : start + _ROWS_AT_ONCE], gradient[start : start + _ROWS_AT_ONCE]
            squared = np.square(slope).reshape(len(at), -1).mean(axis=1).reshape(self._square[at].shape)
            square = _FADING_SQUARED * self._square[at] + (1 - _FADING_SQUARED) * squared
            mean = self._mean[at]
            mean *= _FADING
            mean += (1 - _FADING) * slope
            self._mean[at], self._square[at] = mean, square
            mean *= (pace / (np.sqrt(square) + _NEVER_ZERO)).astype(np.float32)
            self.now[at] -= mean
