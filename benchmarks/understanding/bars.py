"""What was set out to be reached, and whether it is."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from benchmarks.understanding.figures import Row


@dataclass(frozen=True)
class Bar:
    """A bound of one figure: at least or at most `bound`; `each` language must keep it, or all together."""

    key: str
    title: str
    bound: float
    least: bool
    each: bool = False
    unit: str = "%"

    def met(self, value: float) -> bool | None:
        """None where nothing was measured."""
        if math.isnan(value):
            return None
        return value >= self.bound if self.least else value <= self.bound


BARS = (
    Bar("macro_f1", "intent, macro-F1, each language", 0.90, least=True, each=True, unit=""),
    Bar("nonsense_through", "out of scope and gibberish taken for a request", 0.05, least=False),
    Bar("surely_wrong", "wrong without doubt, each language", 0.05, least=False, each=True),
    Bar("right_or_offered", "right, or among three readings offered in doubt", 0.97, least=True),
    Bar("detected", "language of five words and more", 0.995, least=True),
    Bar("detected_short", "language of one to three words", 0.95, least=True),
    Bar("details_f1", "details, exact value, F1", 0.97, least=True, unit=""),
    Bar("angry_found", "angry found", 0.92, least=True),
    Bar("calm_taken_for_angry", "calm taken for angry", 0.03, least=False),
    Bar("calibration_error", "calibration error (ECE)", 0.05, least=False, unit=""),
    Bar("parse_p50_ms", "parse on one core, p50", 3, least=False, unit="ms"),
    Bar("parse_p99_ms", "parse on one core, p99", 10, least=False, unit="ms"),
    Bar("training_seconds", "training from nothing", 180, least=False, unit="s"),
    Bar("worker_memory_mb", "memory with the model loaded", 900, least=False, unit="MB"),
)
BY_KEY = {bar.key: bar for bar in BARS}


@dataclass(frozen=True)
class Verdict:
    """One bar and what was reached; `at` names the language that is furthest from it."""

    title: str
    wanted: str
    reached: str
    at: str
    met: bool | None


def verdicts(
    rows: Sequence[Row], summary: Mapping[str, float], beside: Mapping[str, Any] | None = None
) -> list[Verdict]:
    """One for each bar, then those beside other detectors and, where it ran, Rasa's default pipeline."""
    found = [_verdict(bar, rows, summary) for bar in BARS]
    found.append(_beside_detectors(rows[-1], "", "language of five words and more, beside"))
    found.append(_beside_detectors(rows[-1], "_short", "language of one to three words, beside"))
    return [*found, *_beside_default(beside)] if beside else found


def _beside_detectors(whole: Row, length: str, title: str) -> Verdict:
    ours = float(getattr(whole, f"detected{length}"))
    others = {name: float(getattr(whole, f"{name}{length}")) for name in ("langdetect", "lingua")}
    asked = {name: value for name, value in others.items() if not math.isnan(value)}
    said = ", ".join(f"{name} {written(value, '%')}" for name, value in asked.items())
    # Nothing is better than a detector that is always right.
    met = all(ours > v or ours == v == 1 for v in asked.values()) if asked and not math.isnan(ours) else None
    return Verdict(title, f"better than {said or 'others'}", written(ours, "%"), "", met)


def _beside_default(beside: Mapping[str, Any]) -> list[Verdict]:
    ours, default = beside["ours"], beside["default"]
    ahead = ours["macro_f1"] - default["macro_f1"]
    faster = default["parse_p50_ms"] / ours["parse_p50_ms"] if ours["parse_p50_ms"] else math.inf
    return [
        Verdict(
            "macro-F1 beside Rasa's default pipeline",
            f"at least 0.05 above {default['macro_f1']:.3f}",
            f"{ours['macro_f1']:.3f}",
            "",
            ahead >= 0.05,
        ),
        Verdict(
            "parse p50 beside Rasa's default pipeline",
            f"at most a fifth of {default['parse_p50_ms']:.1f} ms",
            f"{ours['parse_p50_ms']:.1f} ms",
            "",
            faster >= 5,
        ),
    ]


def _verdict(bar: Bar, rows: Sequence[Row], summary: Mapping[str, float]) -> Verdict:
    wanted = f"{'at least' if bar.least else 'at most'} {written(bar.bound, bar.unit)}"
    if bar.key in summary or not hasattr(rows[-1], bar.key):
        value = summary.get(bar.key, math.nan)
        return Verdict(bar.title, wanted, written(value, bar.unit), "", bar.met(value))
    values = {r.language: float(getattr(r, bar.key)) for r in rows}
    told = {code: v for code, v in values.items() if code != "all" and not math.isnan(v)} or values
    worst = (min if bar.least else max)(told, key=lambda code: told[code])
    at = f"{worst} {written(told[worst], bar.unit)}"
    judged = told[worst] if bar.each else values["all"]
    return Verdict(bar.title, wanted, written(values["all"], bar.unit), at, bar.met(judged))


def written(value: float, unit: str) -> str:
    """A figure as people read it."""
    if math.isnan(value):
        return "not measured"
    if unit == "%":
        return f"{100 * value:.1f} %"
    if not unit:
        return f"{value:.3f}"
    return f"{value:.{1 if unit == 'ms' else 0}f} {unit}"
