"""Phrases asked, and what was made of each."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np
from threadpoolctl import threadpool_limits

from benchmarks.understanding.detectors import detectors
from bot.nlu.pipeline import Pipeline
from bot.nlu.training_data import Example

FALLBACK = "nlu_fallback"
_WARM_UP = 20  # phrases asked before the clock counts


@dataclass(frozen=True)
class Answer:
    """One phrase and what was made of it; `best` is the intent before doubt.

    `others` are the languages that other detectors name, by detector.
    """

    example: Example
    intent: str
    best: str
    offered: tuple[str, ...]
    confidence: float
    language: str
    mood: str
    anger: float
    milliseconds: float
    others: Mapping[str, str] = field(default_factory=dict)


def ask(pipeline: Pipeline, examples: Sequence[Example]) -> list[Answer]:
    """Asks every phrase on one thread, without a conversation around it."""
    with threadpool_limits(1):
        for example in examples[:_WARM_UP]:
            pipeline.parse(example.text)
        return [timed(example, lambda text: pipeline.parse(text)) for example in examples]


def timed(example: Example, parse: Callable[[str], Mapping[str, Any]]) -> Answer:
    start = time.perf_counter()
    parsed = parse(example.text)
    return answer(example, parsed, (time.perf_counter() - start) * 1000)


def answer(example: Example, parse: Mapping[str, Any], milliseconds: float) -> Answer:
    """A phrase with Rasa's parse of it; a pipeline without language and mood names neither."""
    ranking = [r for r in parse["intent_ranking"] if r["name"] != FALLBACK]
    offered = tuple(r["name"] for r in ranking[:3])
    mood = parse.get("mood") or {"label": "neutral", "anger": 0.0}
    return Answer(
        example,
        parse["intent"]["name"] or FALLBACK,
        offered[0] if offered else FALLBACK,
        offered,
        float(ranking[0]["confidence"]) if ranking else 0.0,
        (parse.get("language") or {"code": "unknown"})["code"],
        mood["label"],
        mood["anger"],
        milliseconds,
    )


def with_other_detectors(answers: Sequence[Answer]) -> list[Answer]:
    """The answers with what langdetect and, where it is installed, lingua say of each phrase's language."""
    found = detectors()
    return [
        replace(a, others={name: detect(a.example.text) for name, detect in found.items()}) for a in answers
    ]


def cross_validate(config: Path, examples: Sequence[Example], folds: int) -> list[Answer]:
    """Every phrase asked of a pipeline that was trained on the other folds."""
    fold = np.random.default_rng(7).integers(folds, size=len(examples))
    answers: list[Answer] = []
    for k in range(folds):
        inside = [e for e, f in zip(examples, fold, strict=True) if f != k]
        outside = [e for e, f in zip(examples, fold, strict=True) if f == k]
        with tempfile.TemporaryDirectory() as folder:
            answers += ask(Pipeline.train(config, inside, Path(folder)), outside)
    return answers
