"""Support vectors and a network together, with calibrated probabilities.

How sure they may be is learnt from a second pair of them, on the part of the phrases that it was not shown.
Stored as arrays and JSON, so that loading runs no code.
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

_FORMAT = 4
# Support vectors' margins lie between about -1 and 1: what makes of them probabilities like a network's.
_LINEAR_TEMPERATURE = 0.3
# The network knows more of rare combinations: two votes against one.
_NETWORK_SHARE = 2 / 3
_FEWEST_TO_CALIBRATE = 200
_LEAST = 1e-9


@dataclass(frozen=True)
class Settings:
    """What can be tuned.

    `c`: inverse regularisation of the support vectors. `kinds`: weight of each kind of feature by its mark.
    `balance`: how far rare labels are lifted towards common ones (0 not at all, 1 as if all were equally
    common). `unseen`: share of the phrases on which confidence is calibrated.
    """

    c: float
    kinds: Mapping[str, float]
    schooling: Schooling = field(default_factory=Schooling)
    balance: float = 0.0
    seed: int = 7
    unseen: float = 0.2


@dataclass(frozen=True)
class Ensemble:
    """`temperatures` by group of messages (their language); `lift` is added to every label's log-odds."""

    labels: tuple[str, ...]
    vectoriser: Vectoriser
    linear: LinearModel
    network: Network
    temperatures: Mapping[str, float]
    lift: Array

    def probabilities(self, features: Sequence[str], group: str | None = None) -> Odds:
        """One probability for each of `labels`."""
        places, values = self.vectoriser.vector(features)
        mixed = mix(self.network.margins(places, values), self.linear.margins(places, values))
        temperature = self.temperatures.get(group or "", self.temperatures[""])
        return softmax(np.log(np.maximum(mixed, _LEAST)) + self.lift, temperature)

    def write(self, folder: Path, name: str) -> None:
        arrays = {"scale": self.vectoriser.scale, "lift": self.lift}
        arrays |= {f"linear_{key}": array for key, array in self.linear.arrays().items()}
        arrays |= {f"network_{key}": array for key, array in self.network.arrays().items()}
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
            Network.of(_under(arrays, "network_")),
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
    vectoriser, matrix = Vectoriser.learn(rows, settings.kinds)
    chance = np.random.default_rng(settings.seed).random(len(rows))
    everything, seen = np.arange(len(rows)), np.flatnonzero(chance >= settings.unseen)
    unseen = np.flatnonzero(chance < settings.unseen)

    def network_of(chosen: Truth) -> Network:
        return train_network(matrix[chosen], truth[chosen], len(names), settings.schooling, settings.seed)

    def linear_of(chosen: Truth) -> LinearModel:
        return train_linear(matrix[chosen], truth[chosen], len(names), settings.c, settings.seed)

    # Machines take turns, see linear.py; so one of the two cores begins with a network.
    with ThreadPoolExecutor(max_workers=2) as threads:
        tried_machine = threads.submit(linear_of, seen)
        network = threads.submit(network_of, everything)
        tried_network = threads.submit(network_of, seen)
        machine = threads.submit(linear_of, everything)
    held_out = matrix[unseen]
    sure = mix(tried_network.result().margins_of(held_out), tried_machine.result().margins_of(held_out))
    of_group = np.array(groups if groups is not None else [""] * len(rows))[unseen]
    temperatures = calibrate(np.log(np.maximum(sure, _LEAST)), truth[unseen], of_group)
    share = np.bincount(truth, minlength=len(names)) / len(truth)
    lift = (-settings.balance * np.log(share)).astype(np.float32)
    return Ensemble(names, vectoriser, machine.result(), network.result(), temperatures, lift)


def mix(network: Array, linear: Array) -> Odds:
    """Both models' margins as one row of probabilities for each message."""
    sure, also = softmax(network), softmax(linear, _LINEAR_TEMPERATURE)
    return np.asarray(_NETWORK_SHARE * sure + (1 - _NETWORK_SHARE) * also)


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
