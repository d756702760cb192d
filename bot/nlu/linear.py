"""A linear model over string features: TF-IDF, support vectors, softmax with a fitted temperature.

Training uses scikit-learn; prediction is one sum of rows of a small matrix, which takes microseconds.
Stored as arrays and JSON, so that loading runs no code.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import numpy.typing as npt
from scipy.optimize import minimize_scalar
from scipy.sparse import csr_matrix
from sklearn.svm import LinearSVC

from bot.errors import ModelFormatError

Array = npt.NDArray[np.float32]
_FORMAT = 1


@dataclass(frozen=True)
class Settings:
    """What can be tuned.

    `c`: inverse regularisation. `kinds`: weight of each kind of feature by its mark. `balance`: how far rare
    labels are lifted towards common ones (0 not at all, 1 as if all were equally common).
    """

    c: float
    kinds: Mapping[str, float]
    balance: float = 0.0
    folds: int = 3
    seed: int = 7


@dataclass(frozen=True)
class LinearModel:
    """`scale` holds each feature's idf times the weight of its kind; `weights` is features x labels."""

    labels: tuple[str, ...]
    vocabulary: Mapping[str, int]
    scale: Array
    weights: Array
    bias: Array
    temperature: float

    def probabilities(self, features: Sequence[str]) -> npt.NDArray[np.float64]:
        """One probability for each of `labels`."""
        return np.asarray(softmax(self.margins(features).astype(float)[None, :], self.temperature)[0])

    def margins(self, features: Sequence[str]) -> Array:
        counts = Counter(f for f in features if f in self.vocabulary)
        if not counts:
            return self.bias
        rows = np.fromiter((self.vocabulary[f] for f in counts), dtype=np.int64, count=len(counts))
        values = (
            1.0 + np.log(np.fromiter(counts.values(), dtype=np.float32, count=len(counts)))
        ) * self.scale[rows]
        values /= np.linalg.norm(values) or 1.0
        return np.asarray(values @ self.weights[rows] + self.bias, dtype=np.float32)

    def write(self, folder: Path, name: str) -> None:
        np.savez(folder / f"{name}.npz", scale=self.scale, weights=self.weights, bias=self.bias)
        about = {
            "format": _FORMAT,
            "labels": self.labels,
            "vocabulary": list(self.vocabulary),
            "temperature": self.temperature,
        }
        (folder / f"{name}.json").write_text(json.dumps(about), "utf-8")

    @classmethod
    def read(cls, folder: Path, name: str) -> LinearModel:
        about = json.loads((folder / f"{name}.json").read_text("utf-8"))
        if about.get("format") != _FORMAT:
            raise ModelFormatError(
                f"Expected format {_FORMAT} of {name}, got {about.get('format')!r}; train again.",
                file=f"{name}.json",
            )
        with np.load(folder / f"{name}.npz", allow_pickle=False) as arrays:
            scale, weights, bias = arrays["scale"], arrays["weights"], arrays["bias"]
        vocabulary = {feature: row for row, feature in enumerate(about["vocabulary"])}
        return cls(tuple(about["labels"]), vocabulary, scale, weights, bias, float(about["temperature"]))


def softmax(margins: npt.NDArray[np.float64], temperature: float) -> npt.NDArray[np.float64]:
    """Rows of margins as rows of probabilities."""
    odds = np.exp((margins - margins.max(axis=1, keepdims=True)) / temperature)
    return np.asarray(odds / odds.sum(axis=1, keepdims=True))


def fit(rows: Sequence[Sequence[str]], labels: Sequence[str], settings: Settings) -> LinearModel:
    """Trains on feature lists and labels; the temperature is fitted on held-out folds, then all is learnt."""
    names = tuple(sorted(set(labels)))
    truth = np.array([names.index(label) for label in labels])
    held_out, held_truth = _held_out_margins(rows, truth, len(names), settings)
    model = _fit_once(rows, truth, names, settings, best_temperature(held_out, held_truth))
    share = np.bincount(truth, minlength=len(names)) / len(truth)
    lifted = model.bias - (settings.balance * model.temperature * np.log(share)).astype(np.float32)
    return replace(model, bias=lifted)


def best_temperature(margins: npt.NDArray[np.float64], truth: npt.NDArray[np.int64]) -> float:
    """The temperature with the least log loss on held-out margins (Guo et al., 2017, "On calibration")."""
    if not len(truth):
        return 0.3

    def loss(log_temperature: float) -> float:
        right = softmax(margins, float(np.exp(log_temperature)))[np.arange(len(truth)), truth]
        return float(-np.log(np.maximum(right, 1e-9)).mean())

    return float(np.exp(minimize_scalar(loss, bounds=(-4.0, 2.0), method="bounded").x))


def _held_out_margins(
    rows: Sequence[Sequence[str]], truth: npt.NDArray[np.int64], count: int, settings: Settings
) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.int64]]:
    fold = np.random.default_rng(settings.seed).integers(settings.folds, size=len(rows))
    margins: list[npt.NDArray[np.float64]] = []
    kept: list[npt.NDArray[np.int64]] = []
    for k in range(settings.folds):
        inside, outside = np.flatnonzero(fold != k), np.flatnonzero(fold == k)
        if len(outside) == 0 or len(set(truth[inside])) < count:
            continue
        model = _fit_once(
            [rows[i] for i in inside], truth[inside], tuple(map(str, range(count))), settings, 1.0
        )
        margins.append(np.array([model.margins(rows[i]) for i in outside], dtype=float))
        kept.append(truth[outside])
    if not margins:
        return np.zeros((0, count)), np.zeros(0, dtype=np.int64)
    return np.concatenate(margins), np.concatenate(kept)


def _fit_once(
    rows: Sequence[Sequence[str]],
    truth: npt.NDArray[np.int64],
    names: tuple[str, ...],
    settings: Settings,
    temperature: float,
) -> LinearModel:
    frequency: Counter[str] = Counter()
    for row in rows:
        frequency.update(set(row))
    # A run of letters or a pair seen once cannot tell anything that its word does not.
    kept = [f for f, n in frequency.items() if n > 1 or f[0] not in "bcp"]
    vocabulary = {feature: place for place, feature in enumerate(kept)}
    scale = np.array(
        [(np.log((1 + len(rows)) / (1 + frequency[f])) + 1) * settings.kinds.get(f[0], 1.0) for f in kept],
        np.float32,
    )
    matrix = _matrix(rows, vocabulary, scale)
    weights = np.zeros((len(kept), len(names)), np.float32)
    bias = np.zeros(len(names), np.float32)
    if len(names) > 1:
        machine = LinearSVC(C=settings.c, class_weight="balanced", random_state=settings.seed).fit(
            matrix, truth
        )
        coefficients, intercepts = machine.coef_, machine.intercept_
        if len(names) == 2:  # scikit-learn gives one row for two labels
            coefficients, intercepts = (
                np.vstack([-coefficients, coefficients]),
                np.array([-intercepts[0], intercepts[0]]),
            )
        weights, bias = coefficients.T.astype(np.float32), intercepts.astype(np.float32)
    return LinearModel(names, vocabulary, scale, np.ascontiguousarray(weights), bias, temperature)


def _matrix(rows: Sequence[Sequence[str]], vocabulary: Mapping[str, int], scale: Array) -> csr_matrix:
    data: list[float] = []
    columns: list[int] = []
    starts = [0]
    for row in rows:
        counts = Counter(f for f in row if f in vocabulary)
        places = [vocabulary[f] for f in counts]
        values = [
            (1.0 + float(np.log(n))) * float(scale[p]) for n, p in zip(counts.values(), places, strict=True)
        ]
        norm = float(np.sqrt(sum(v * v for v in values))) or 1.0
        data += [v / norm for v in values]
        columns += places
        starts.append(len(columns))
    return csr_matrix((data, columns, starts), shape=(len(rows), len(vocabulary)))
