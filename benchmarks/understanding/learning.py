"""How the figures grow with the training phrases."""

from __future__ import annotations

import tempfile
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks.understanding.answers import Answer, ask
from benchmarks.understanding.figures import rows_of
from bot.nlu.pipeline import Pipeline
from bot.nlu.training_data import Example

PARTS = (0.25, 0.5)


def learning_curve(
    config: Path, taught: Sequence[Example], asked: Sequence[Example], with_all: Sequence[Answer]
) -> list[dict[str, Any]]:
    """Macro-F1 by language after training on each of `PARTS`; `with_all` are the answers of the whole."""
    points = []
    for part in PARTS:
        some = part_of(taught, part)
        with tempfile.TemporaryDirectory() as folder:
            answers = ask(Pipeline.train(config, some, Path(folder)), asked)
        points.append(_point(part, len(some), answers))
    return [*points, _point(1.0, len(taught), with_all)]


def _point(part: float, phrases: int, answers: Sequence[Answer]) -> dict[str, Any]:
    return {
        "part": part,
        "phrases": phrases,
        "macro_f1": {r.language: r.macro_f1 for r in rows_of(answers)},
    }


def part_of(examples: Sequence[Example], part: float) -> list[Example]:
    """That part of the phrases of every intent and language, at least one, in their order.

    Larger parts hold the smaller ones.
    """
    groups: dict[tuple[str, str], list[int]] = defaultdict(list)
    for place, example in enumerate(examples):
        groups[example.language, example.intent].append(place)
    chance = np.random.default_rng(7)
    kept: list[int] = []
    for held in groups.values():
        kept += chance.permutation(held)[: max(1, round(part * len(held)))].tolist()
    return [examples[place] for place in sorted(kept)]
