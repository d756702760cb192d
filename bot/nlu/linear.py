"""Support vectors, one against the rest: linear, and strong where a single word decides."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from threading import Lock
from typing import Any

import numpy as np
import numpy.typing as npt
from scipy.sparse import csr_matrix
from sklearn.svm import LinearSVC

from bot.nlu.rounded import Rounded
from bot.nlu.vectors import Array, Places

Truth = npt.NDArray[np.int64]

# Margins are settled long before liblinear's own bound; a tenth of the time, the same answers.
_SETTLED = 0.02
# liblinear draws from one generator for the whole process: two trainings at once would not be repeatable.
_ONE_AT_A_TIME = Lock()


@dataclass(frozen=True)
class LinearModel:
    """`weights` is features x labels."""

    weights: Rounded
    bias: Array

    def margins(self, places: Places, values: Array) -> Array:
        """One number for each label; the greater, the likelier."""
        return np.asarray(self.weights.times(places, values) + self.bias, np.float32)

    def margins_of(self, matrix: csr_matrix) -> Array:
        """The margins of each row of `matrix`."""
        return np.asarray(self.weights.times_each(matrix) + self.bias, np.float32)

    def arrays(self) -> dict[str, npt.NDArray[Any]]:
        """What is stored."""
        return {**self.weights.arrays("weights"), "bias": self.bias}

    @classmethod
    def of(cls, arrays: Mapping[str, npt.NDArray[Any]]) -> LinearModel:
        return cls(Rounded.stored(arrays, "weights"), arrays["bias"])


def train_linear(matrix: csr_matrix, truth: Truth, labels: int, c: float, seed: int) -> LinearModel:
    """Learns `truth` (a label's number for each row); `c` is the inverse strength of regularisation."""
    present = np.unique(truth)
    weights = np.zeros((matrix.shape[1], labels), np.float32)
    bias = np.full(labels, -1.0, np.float32)
    if len(present) < 2:
        bias[present] = 1.0
        return LinearModel(Rounded.of(weights), bias)
    with _ONE_AT_A_TIME:
        machine = LinearSVC(C=c, class_weight="balanced", random_state=seed, tol=_SETTLED).fit(matrix, truth)
    coefficients, intercepts = machine.coef_, machine.intercept_
    if len(present) == 2:  # scikit-learn gives one row for two labels
        coefficients = np.vstack([-coefficients, coefficients])
        intercepts = np.array([-intercepts[0], intercepts[0]])
    weights[:, present] = coefficients.T
    bias[present] = intercepts
    return LinearModel(Rounded.of(weights), bias)
