"""All that one run has measured, and the same as JSON."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks.details import compare, table
from benchmarks.understanding.answers import FALLBACK, Answer
from benchmarks.understanding.bars import verdicts
from benchmarks.understanding.figures import (
    Confusion,
    IntentFigures,
    Row,
    calibration_curve,
    confused_pairs,
    language_by_length,
    mood_curve,
    rows_of,
    worst_intents,
)
from bot.nlu.details.products import read_catalogue


@dataclass(frozen=True)
class Run:
    """Answers and all else that was measured; `learning`: macro-F1 by language for parts of the phrases."""

    phrases: str
    taught: int
    answers: Sequence[Answer]
    summary: Mapping[str, float]
    details: Sequence[Mapping[str, Any]] = ()
    learning: Sequence[Mapping[str, Any]] = ()
    beside: Mapping[str, Any] = field(default_factory=dict)
    untaught: tuple[str, ...] = ()

    def rows(self) -> list[Row]:
        return rows_of(self.answers)

    def of(self, language: str) -> list[Answer]:
        """The answers of one language, or of all."""
        return [a for a in self.answers if language in ("all", a.example.language)]


def parse_times(answers: Sequence[Answer]) -> dict[str, float]:
    """Milliseconds of a parse, on one thread."""
    spent = np.array([a.milliseconds for a in answers])
    return {
        "parse_p50_ms": round(float(np.percentile(spent, 50)), 2),
        "parse_p99_ms": round(float(np.percentile(spent, 99)), 2),
    }


def details_of(folder: Path, products: Path) -> list[dict[str, Any]]:
    """The rows of `benchmarks.details`; none without judged messages."""
    if not any(folder.glob("*.yml")):
        return []
    return table(compare(folder, read_catalogue(str(products))))


def untaught(answers: Sequence[Answer], intents: set[str]) -> tuple[str, ...]:
    """Intents that were asked for and that no training phrase teaches."""
    return tuple(sorted({a.example.intent for a in answers} - intents - {FALLBACK}))


def as_json(run: Run) -> dict[str, Any]:
    """Everything on the page, in plain values; what was not measured is null."""
    rows = run.rows()
    languages = [r.language for r in rows]
    found: dict[str, Any] = _plain(
        {
            "phrases": run.phrases,
            "training_phrases": run.taught,
            **run.summary,
            "calibration_error": rows[-1].calibration_error,
            "bars": [asdict(v) for v in verdicts(rows, run.summary, run.beside)],
            "rows": [asdict(r) for r in rows],
            "calibration_curve": [asdict(b) for b in calibration_curve(run.answers)],
            "language_by_length": language_by_length(run.answers),
            "mood_curve": mood_curve(run.answers),
            "learning_curve": run.learning,
            "details": run.details,
            "beside": run.beside,
            "untaught_intents": run.untaught,
            "worst_intents": {code: [_worst(w) for w in worst_intents(run.of(code))] for code in languages},
            "confused": {code: [_confused(c) for c in confused_pairs(run.of(code))] for code in languages},
        }
    )
    return found


def _worst(of: IntentFigures) -> dict[str, Any]:
    missed = [{"text": a.example.text, "taken_for": a.best} for a in of.missed]
    return {"intent": of.intent, "phrases": of.phrases, "f1": of.f1, "missed": missed}


def _confused(of: Confusion) -> dict[str, Any]:
    texts = [a.example.text for a in of.phrases]
    return {"intent": of.intent, "taken_for": of.taken_for, "count": of.count, "phrases": texts}


def _plain(value: Any) -> Any:
    """The value with four decimals and None for what is not a number."""
    if isinstance(value, Mapping):
        return {key: _plain(inner) for key, inner in value.items()}
    if isinstance(value, (list, tuple)):
        return [_plain(inner) for inner in value]
    if isinstance(value, float):
        return None if math.isnan(value) else round(value, 4)
    return value
