"""`python -m benchmarks.understanding [file or folder]`: train, ask, print, write the page and the JSON."""

from __future__ import annotations

import argparse
import json
import resource
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

import numpy as np

from benchmarks.pipeline_memory import memory_of_worker
from benchmarks.understanding.answers import Answer, ask, cross_validate, with_other_detectors
from benchmarks.understanding.beside import EPOCHS, beside_default
from benchmarks.understanding.figures import confused_pairs
from benchmarks.understanding.learning import learning_curve, part_of
from benchmarks.understanding.page import page
from benchmarks.understanding.phrases import read_phrases
from benchmarks.understanding.run import Run, as_json, details_of, parse_times, untaught
from benchmarks.understanding.two_requests import two_requests
from bot.errors import BotError, TrainingDataErrors
from bot.nlu.pipeline import Pipeline
from bot.nlu.training_data import Example, read_folder


def options_of(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.understanding", description="Measure how well the bot understands."
    )
    parser.add_argument("phrases", type=Path, nargs="?", default=Path("tests/nlu"))
    parser.add_argument("--data", type=Path, default=Path("data/nlu"))
    parser.add_argument("--config", type=Path, default=Path("config.yml"))
    parser.add_argument("--json", type=Path, default=Path("var/understanding.json"))
    parser.add_argument("--html", type=Path, default=Path("var/understanding.html"))
    parser.add_argument("--details", type=Path, default=Path("tests/nlu/details"))
    parser.add_argument("--requests", type=Path, default=Path("tests/nlu/requests"))
    parser.add_argument("--products", type=Path, default=Path("data/products"))
    parser.add_argument(
        "--cross-validate", type=int, metavar="FOLDS", help="split the training phrases instead"
    )
    parser.add_argument("--learning-curve", action="store_true", help="train on parts of the phrases too")
    parser.add_argument("--beside-default", action="store_true", help="train Rasa's default pipeline too")
    parser.add_argument(
        "--part", type=float, default=1.0, help="learn from this share of every intent's phrases only"
    )
    parser.add_argument("--epochs", type=int, default=EPOCHS, help="of that pipeline's classifier")
    return parser.parse_args(arguments)


def main(arguments: Sequence[str] | None = None) -> int:
    options = options_of(arguments)
    try:
        run = measure_all(options)
    except BotError as error:
        print(error.message, file=sys.stderr)
        return 1
    print_table(run)
    write(options.json, json.dumps(as_json(run), indent=1, ensure_ascii=False))
    write(options.html, page(run))
    print(f"The page with all plots and phrases: {options.html}")
    return 0


def measure_all(options: argparse.Namespace) -> Run:
    """Reads everything before anything is trained, so that a mistake shows at once."""
    training = read_folder(options.data, None)
    if training.errors:
        raise TrainingDataErrors(training.errors)
    taught = part_of(training.examples, options.part)
    asked = [] if options.cross_validate else read_phrases(options.phrases)
    answers, summary = train_and_ask(options, taught, asked)
    details = details_of(options.details, options.products)
    if details:
        summary["details_f1"] = details[-1]["f1"]
    intents = {e.intent for e in taught}
    beside = options.beside_default and asked
    return Run(
        str(options.data if options.cross_validate else options.phrases),
        len(taught),
        with_other_detectors(answers),
        summary,
        details,
        learning_curve(options.config, taught, asked, answers) if options.learning_curve and asked else (),
        beside_default(taught, asked, answers, summary, options.epochs) if beside else {},
        untaught=untaught(answers, intents),
    )


def train_and_ask(
    options: argparse.Namespace, taught: list[Example], asked: list[Example]
) -> tuple[list[Answer], dict[str, float]]:
    if not asked:
        answers = cross_validate(options.config, taught, options.cross_validate)
        return answers, parse_times(answers)
    start = time.perf_counter()
    with tempfile.TemporaryDirectory() as folder:
        pipeline = Pipeline.train(options.config, taught, Path(folder))
        trained = time.perf_counter() - start
        answers = ask(pipeline, asked)
        return answers, {
            **parse_times(answers),
            **two_requests(pipeline, options.requests),
            "training_seconds": round(trained, 1),
            "worker_memory_mb": memory_of_worker(options.config, Path(folder)),
            "peak_memory_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 // 1_000_000,
        }


def print_table(run: Run) -> None:
    rows = run.rows()
    print("".join(f"{name.replace('_', ' ')[:12]:>13}" for name in asdict(rows[0])))
    for row in rows:
        print("".join(f"{v:13.3f}" if isinstance(v, float) else f"{v!s:>13}" for v in asdict(row).values()))
    print({**run.summary, "calibration_error": float(np.round(rows[-1].calibration_error, 4))})
    for pair in confused_pairs(run.answers):
        print(f"{pair.count:5} {pair.intent} taken for {pair.taken_for}")


def write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text + "\n", "utf-8")


if __name__ == "__main__":
    sys.exit(main())
