"""How well the bot understands: `python -m benchmarks.understanding [file or folder] [--json out]`.

With development phrases (default tests/nlu), trains on data/nlu and asks them; without any, cross-validates
data/nlu. Prints a table and writes JSON.
"""

from __future__ import annotations

import argparse
import json
import resource
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import langdetect
import numpy as np
from sklearn.metrics import f1_score

from bot.errors import TrainingDataErrors
from bot.nlu import LANGUAGES
from bot.nlu.pipeline import Pipeline
from bot.nlu.training_data import Example, read_file, read_folder

FALLBACK = "nlu_fallback"


@dataclass(frozen=True)
class Answer:
    """One phrase and what was made of it; `best` is the intent before doubt."""

    example: Example
    intent: str
    best: str
    offered: tuple[str, ...]
    confidence: float
    language: str
    mood: str
    anger: float
    milliseconds: float


@dataclass(frozen=True)
class Row:
    """Figures of one language; shares in 0..1."""

    language: str
    phrases: int
    accuracy: float
    macro_f1: float
    doubted: float
    surely_wrong: float
    in_three: float
    nonsense_through: float
    detected: float
    detected_short: float
    langdetect: float
    langdetect_short: float
    angry_found: float
    calm_taken_for_angry: float


def ask(pipeline: Pipeline, examples: list[Example]) -> list[Answer]:
    answers = []
    for example in examples:
        start = time.perf_counter()
        parse = pipeline.parse(example.text)
        spent = (time.perf_counter() - start) * 1000
        ranking = [r for r in parse["intent_ranking"] if r["name"] != FALLBACK]
        offered = tuple(r["name"] for r in ranking[:3])
        answers.append(
            Answer(
                example,
                parse["intent"]["name"],
                offered[0],
                offered,
                ranking[0]["confidence"],
                parse["language"]["code"],
                parse["mood"]["label"],
                parse["mood"]["anger"],
                spent,
            )
        )
    return answers


def measure(language: str, answers: list[Answer]) -> Row:
    known = [a for a in answers if a.example.intent != FALLBACK]
    nonsense = [a for a in answers if a.example.intent == FALLBACK]
    worded = [a for a in known if a.example.intent != "inform" and any(c.isalpha() for c in a.example.text)]
    long = [a for a in worded if not is_short(a.example)]
    short = [a for a in worded if is_short(a.example)]
    truth, best = [a.example.intent for a in known], [a.best for a in known]
    angry = [a for a in known if a.example.mood == "angry"]
    calm = [a for a in known if a.example.mood in ("neutral", "happy")]
    return Row(
        language,
        len(known),
        share(a.best == a.example.intent for a in known),
        macro_f1(truth, best),
        share(a.intent == FALLBACK for a in known),
        share(a.intent not in (FALLBACK, a.example.intent) for a in known),
        share(understood_or_offered(a) for a in known),
        share(a.intent != FALLBACK for a in nonsense),
        share(a.language == a.example.language for a in long),
        share(a.language == a.example.language for a in short),
        share(plain_langdetect(a.example.text) == a.example.language for a in long),
        share(plain_langdetect(a.example.text) == a.example.language for a in short),
        share(a.mood == "angry" for a in angry),
        share(a.mood == "angry" for a in calm),
    )


def understood_or_offered(answer: Answer) -> bool:
    """Right, or in doubt with the right intent among the three that could be offered."""
    offered = answer.intent == FALLBACK and answer.example.intent in answer.offered
    return offered or answer.intent == answer.example.intent


def is_short(example: Example) -> bool:
    """One to three words; without spaces, up to six letters."""
    if example.language in ("zh", "ja"):
        return sum(c.isalpha() for c in example.text) <= 6
    return len(example.text.split()) <= 3


def plain_langdetect(text: str) -> str:
    """langdetect as it comes, only seeded."""
    langdetect.DetectorFactory.seed = 0
    try:
        return str(langdetect.detect(text)).split("-")[0]
    except langdetect.LangDetectException:
        return "unknown"


def macro_f1(truth: Sequence[str], best: Sequence[str]) -> float:
    """The mean F1 of the intents that were asked for; one that only ever was an answer has none."""
    if not truth:
        return float("nan")
    return float(f1_score(truth, best, labels=sorted(set(truth)), average="macro", zero_division=0))


def share(found: Any) -> float:
    values = list(found)
    return sum(values) / len(values) if values else float("nan")


def calibration_error(answers: list[Answer]) -> float:
    """Expected calibration error over ten bins of confidence (Guo et al., 2017)."""
    known = [a for a in answers if a.example.intent != FALLBACK]
    sure = np.array([a.confidence for a in known])
    right = np.array([a.best == a.example.intent for a in known], dtype=float)
    bins = np.clip((sure * 10).astype(int), 0, 9)
    parts = [
        abs(sure[bins == b].mean() - right[bins == b].mean()) * (bins == b).mean() for b in set(bins.tolist())
    ]
    return float(sum(parts))


def cross_validate(config: Path, examples: list[Example], folds: int) -> list[Answer]:
    fold = np.random.default_rng(7).integers(folds, size=len(examples))
    answers: list[Answer] = []
    for k in range(folds):
        inside = [e for e, f in zip(examples, fold, strict=True) if f != k]
        outside = [e for e, f in zip(examples, fold, strict=True) if f == k]
        with tempfile.TemporaryDirectory() as folder:
            answers += ask(Pipeline.train(config, inside, Path(folder)), outside)
    return answers


def read_phrases(path: Path) -> list[Example]:
    """Phrases of one Rasa NLU file, or of all in a folder."""
    found = [
        read_file(file, None, None) for file in ([path] if path.is_file() else sorted(path.glob("*.yml")))
    ]
    errors = [error for f in found for error in f.errors]
    if errors:
        raise TrainingDataErrors(errors)
    return [example for f in found for example in f.examples]


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.understanding", description=__doc__.split("\n")[0]
    )
    parser.add_argument("phrases", type=Path, nargs="?", default=Path("tests/nlu"))
    parser.add_argument("--data", type=Path, default=Path("data/nlu"))
    parser.add_argument("--config", type=Path, default=Path("config.yml"))
    parser.add_argument("--json", type=Path, default=Path("var/understanding.json"))
    parser.add_argument(
        "--cross-validate", type=int, metavar="FOLDS", help="split the training phrases instead"
    )
    options = parser.parse_args(arguments)
    training = read_folder(options.data, None)
    if training.errors:
        raise TrainingDataErrors(training.errors)
    trained = 0.0
    if options.cross_validate or not options.phrases.exists():
        answers = cross_validate(options.config, training.examples, options.cross_validate or 4)
    else:
        start = time.perf_counter()
        with tempfile.TemporaryDirectory() as folder:
            pipeline = Pipeline.train(options.config, training.examples, Path(folder))
            trained = time.perf_counter() - start
            answers = ask(pipeline, read_phrases(options.phrases))
    report(answers, trained, options.json)


def report(answers: list[Answer], trained: float, path: Path) -> None:
    codes = [code for code in LANGUAGES if any(a.example.language == code for a in answers)]
    rows = [measure(code, [a for a in answers if a.example.language == code]) for code in codes]
    rows.append(measure("all", answers))
    print("".join(f"{name.replace('_', ' ')[:12]:>13}" for name in Row.__annotations__))
    for row in rows:
        print("".join(f"{v:13.3f}" if isinstance(v, float) else f"{v!s:>13}" for v in asdict(row).values()))
    spent = np.array([a.milliseconds for a in answers])
    confused = Counter((a.example.intent, a.best) for a in answers if a.best != a.example.intent)
    summary = {
        "calibration_error": round(calibration_error(answers), 4),
        "parse_p50_ms": round(float(np.percentile(spent, 50)), 2),
        "parse_p99_ms": round(float(np.percentile(spent, 99)), 2),
        "training_seconds": round(trained, 1),
        "peak_memory_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
    }
    print(summary)
    for (wanted, got), count in confused.most_common(10):
        print(f"{count:5} {wanted} taken for {got}")
    path.parent.mkdir(parents=True, exist_ok=True)
    pairs = [{"intent": w, "taken_for": g, "count": n} for (w, g), n in confused.most_common(40)]
    path.write_text(
        json.dumps({"rows": [asdict(r) for r in rows], **summary, "confused": pairs}, indent=1), "utf-8"
    )


if __name__ == "__main__":
    main()
