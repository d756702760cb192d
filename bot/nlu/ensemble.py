"""Support vectors and networks together, with calibrated probabilities.

Each is trained on all folds but one, so that the fold left out shows how sure they may be; the answer is the
mean of all. Stored as arrays and JSON, so that loading runs no code.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from scipy.optimize import minimize_scalar

from bot.errors import ModelFormatError
from bot.nlu.linear import LinearModel, train_linear
from bot.nlu.network import Network, Schooling, train_network
from bot.nlu.vectors import Array, Vectoriser

Truth = npt.NDArray[np.int64]
Odds = npt.NDArray[np.float64]

_FORMAT = 2
# Support vectors' margins lie between about -1 and 1: what makes of them probabilities like a network's.
_LINEAR_TEMPERATURE = 0.3
_FEWEST_TO_CALIBRATE = 200
_LEAST = 1e-9


@dataclass(frozen=True)
class Settings:
    """What can be tuned.

    `c`: inverse regularisation of the support vectors. `kinds`: weight of each kind of feature by its mark.
    `balance`: how far rare labels are lifted towards common ones (0 not at all, 1 as if all were equally
    common).
    """

    c: float
    kinds: Mapping[str, float]
    schooling: Schooling = field(default_factory=Schooling)
    balance: float = 0.0
    folds: int = 3
    seed: int = 7


@dataclass(frozen=True)
class Ensemble:
    """`temperatures` by group of messages (their language); `lift` is added to every label's log-odds."""

    labels: tuple[str, ...]
    vectoriser: Vectoriser
    linear: LinearModel
    networks: Network
    temperatures: Mapping[str, float]
    lift: Array

    def probabilities(self, features: Sequence[str], group: str | None = None) -> Odds:
        """One probability for each of `labels`."""
        places, values = self.vectoriser.vector(features)
        # However many networks there are, they weigh as much as the support vectors.
        taught = softmax(self.networks.margins(places, values)).mean(axis=0)
        mixed = (softmax(self.linear.margins(places, values), _LINEAR_TEMPERATURE) + taught) / 2
        temperature = self.temperatures.get(group or "", self.temperatures[""])
        return softmax(np.log(np.maximum(mixed, _LEAST)) + self.lift, temperature)

    def write(self, folder: Path, name: str) -> None:
        arrays = {"scale": self.vectoriser.scale, "lift": self.lift}
        arrays |= {f"linear_{key}": array for key, array in self.linear.arrays().items()}
        arrays |= {f"networks_{key}": array for key, array in self.networks.arrays().items()}
        np.savez(folder / f"{name}.npz", **arrays)
        about = {
            "format": _FORMAT,
            "labels": self.labels,
            "temperatures": dict(self.temperatures),
            "vocabulary": list(self.vectoriser.vocabulary),
        }
        (folder / f"{name}.json").write_text(json.dumps(about), "utf-8")

    @classmethod
    def read(cls, folder: Path, name: str) -> Ensemble:
        about = json.loads((folder / f"{name}.json").read_text("utf-8"))
        if about.get("format") != _FORMAT:
            raise ModelFormatError(
                f"Expected format {_FORMAT} of {name}, got {about.get('format')!r}; train again.",
                file=f"{name}.json",
            )
        with np.load(folder / f"{name}.npz", allow_pickle=False) as stored:
            arrays = dict(stored)
        vocabulary = {feature: row for row, feature in enumerate(about["vocabulary"])}
        return cls(
            tuple(about["labels"]),
            Vectoriser(vocabulary, arrays["scale"]),
            LinearModel.of(_under(arrays, "linear_")),
            Network.of(_under(arrays, "networks_")),
            about["temperatures"],
            arrays["lift"],
        )


def _under(arrays: Mapping[str, npt.NDArray[np.generic]], prefix: str) -> dict[str, npt.NDArray[np.generic]]:
    return {key[len(prefix) :]: array for key, array in arrays.items() if key.startswith(prefix)}


def softmax(margins: npt.NDArray[np.floating[Any]], temperature: float = 1.0) -> Odds:
    """Margins as probabilities, along the last axis."""
    scaled = np.asarray(margins, np.float64) / temperature
    odds = np.exp(scaled - scaled.max(axis=-1, keepdims=True))
    return np.asarray(odds / odds.sum(axis=-1, keepdims=True))


def fit(
    rows: Sequence[Sequence[str]],
    labels: Sequence[str],
    settings: Settings,
    groups: Sequence[str] | None = None,
) -> Ensemble:
    """Trains on feature lists and their labels; `groups` (languages) are calibrated each by itself."""
    names = tuple(sorted(set(labels)))
    number = {name: place for place, name in enumerate(names)}
    truth = np.array([number[label] for label in labels])
    vectoriser = Vectoriser.learn(rows, settings.kinds)
    matrix = vectoriser.matrix(rows)
    fold = np.random.default_rng(settings.seed).integers(settings.folds, size=len(rows))

    def school(k: int) -> tuple[LinearModel, Network, Odds]:
        inside, outside = np.flatnonzero(fold != k), np.flatnonzero(fold == k)
        seed = settings.seed + k
        linear = train_linear(matrix[inside], truth[inside], len(names), settings.c, seed)
        network = train_network(matrix[inside], truth[inside], len(names), settings.schooling, seed)
        unseen = matrix[outside]
        sure = softmax(linear.margins_of(unseen), _LINEAR_TEMPERATURE) + softmax(network.margins_of(unseen))
        return linear, network, sure / 2

    with ThreadPoolExecutor() as threads:
        schooled = list(threads.map(school, range(settings.folds)))
    order = np.argsort(fold, kind="stable")
    held_out = np.concatenate([sure for _, _, sure in schooled])
    of_group = np.array(groups if groups is not None else [""] * len(rows))[order]
    temperatures = calibrate(np.log(np.maximum(held_out, _LEAST)), truth[order], of_group)
    share = np.bincount(truth, minlength=len(names)) / len(truth)
    lift = (-settings.balance * np.log(share)).astype(np.float32)
    linear = LinearModel.mean([linear for linear, _, _ in schooled])
    networks = Network.side_by_side([network for _, network, _ in schooled])
    return Ensemble(names, vectoriser, linear, networks, temperatures, lift)


def calibrate(margins: Odds, truth: Truth, groups: npt.NDArray[np.str_]) -> dict[str, float]:
    """The temperature of each group that is large enough, and of all together under the empty name."""
    found = {"": best_temperature(margins, truth)}
    for group in np.unique(groups):
        chosen = groups == group
        if group and chosen.sum() >= _FEWEST_TO_CALIBRATE:
            found[str(group)] = best_temperature(margins[chosen], truth[chosen])
    return found


def best_temperature(margins: Odds, truth: Truth) -> float:
    """The temperature with the least log loss on held-out margins (Guo et al., 2017, "On calibration")."""
    if not len(truth):
        return 1.0

    def loss(log_temperature: float) -> float:
        right = softmax(margins, float(np.exp(log_temperature)))[np.arange(len(truth)), truth]
        return float(-np.log(np.maximum(right, _LEAST)).mean())

    return float(np.exp(minimize_scalar(loss, bounds=(-3.0, 3.0), method="bounded").x))
