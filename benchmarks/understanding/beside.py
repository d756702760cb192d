"""Rasa's default pipeline, trained on the same phrases and asked the same ones, in a process of its own.

`python -m benchmarks.understanding.beside model phrases.json out.json` is that process: it asks.
"""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

import yaml

from benchmarks.understanding.answers import FALLBACK, Answer, answer
from benchmarks.understanding.figures import measure, rows_of
from benchmarks.understanding.run import parse_times
from bot.errors import BotError
from bot.nlu.training_data import Example

EPOCHS = 100
# What `rasa init` writes; epochs can be fewer for a trial.
_PIPELINE: tuple[dict[str, Any], ...] = (
    {"name": "WhitespaceTokenizer"},
    {"name": "RegexFeaturizer"},
    {"name": "LexicalSyntacticFeaturizer"},
    {"name": "CountVectorsFeaturizer"},
    {"name": "CountVectorsFeaturizer", "analyzer": "char_wb", "min_ngram": 1, "max_ngram": 4},
    {"name": "DIETClassifier", "constrain_similarities": True},
    {"name": "EntitySynonymMapper"},
    {"name": "FallbackClassifier", "threshold": 0.3, "ambiguity_threshold": 0.1},
)
_ONE_THREAD = {
    "TF_INTRA_OP_PARALLELISM_THREADS": "1",
    "TF_INTER_OP_PARALLELISM_THREADS": "1",
    "OMP_NUM_THREADS": "1",
    "OPENBLAS_NUM_THREADS": "1",
}
_QUIET = {"RASA_TELEMETRY_ENABLED": "false", "TF_CPP_MIN_LOG_LEVEL": "3", "PYTHONWARNINGS": "ignore"}
_SHOWN = ("accuracy", "macro_f1", "doubted", "surely_wrong", "right_or_offered", "nonsense_through")


class DefaultPipelineFailed(BotError):
    """Rasa could not train or load its default pipeline."""

    code = "benchmark.default_pipeline"


def beside_default(
    taught: Sequence[Example],
    asked: Sequence[Example],
    ours: Sequence[Answer],
    summary: dict[str, float],
    epochs: int = EPOCHS,
) -> dict[str, Any]:
    """The figures of both, and macro-F1 by language of both."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        seconds = _train(taught, folder, epochs)
        answers = _ask(asked, folder)
    times = {**parse_times(answers), "training_seconds": round(seconds, 1)}
    return {
        "epochs": epochs,
        "ours": {**_figures(ours), **{k: summary[k] for k in times}},
        "default": {**_figures(answers), **times},
        "macro_f1": {"ours": _by_language(ours), "default": _by_language(answers)},
    }


def _figures(answers: Sequence[Answer]) -> dict[str, float]:
    row = asdict(measure("all", answers))
    return {key: row[key] for key in _SHOWN}


def _by_language(answers: Sequence[Answer]) -> dict[str, float]:
    return {row.language: row.macro_f1 for row in rows_of(answers) if row.language != "all"}


def _train(taught: Sequence[Example], folder: Path, epochs: int) -> float:
    """Writes the phrases as Rasa reads them, trains with Rasa's own command; seconds."""
    steps = [{**s, "epochs": epochs} if s["name"] == "DIETClassifier" else s for s in _PIPELINE]
    config = {"recipe": "default.v1", "assistant_id": "beside", "language": "en", "pipeline": steps}
    (folder / "nlu.yml").write_text(_as_rasa_reads(taught), "utf-8")
    (folder / "config.yml").write_text(yaml.safe_dump(config, allow_unicode=True), "utf-8")
    start = time.perf_counter()
    arguments = ["--config", "config.yml", "--nlu", "nlu.yml", "--out", "models"]
    _run(["-m", "rasa", "train", "nlu", *arguments], folder, _QUIET)
    return time.perf_counter() - start


def _as_rasa_reads(taught: Sequence[Example]) -> str:
    """An NLU file: bare keys, by which Rasa knows it, and quoted phrases, so that none is a number."""
    lines = ['version: "3.1"', "nlu:"]
    for intent in sorted({example.intent for example in taught}):
        lines += [f"- intent: {intent}", "  examples:"]
        lines += [f"  - text: {json.dumps(e.text, ensure_ascii=False)}" for e in taught if e.intent == intent]
    return "\n".join(lines) + "\n"


def _ask(asked: Sequence[Example], folder: Path) -> list[Answer]:
    (model,) = (folder / "models").glob("*.tar.gz")
    (folder / "asked.json").write_text(json.dumps([e.text for e in asked]), "utf-8")
    # The child runs here, where this package is, and not in the folder.
    arguments = [str(model), str(folder / "asked.json"), str(folder / "parses.json")]
    _run(["-m", "benchmarks.understanding.beside", *arguments], Path.cwd(), {**_QUIET, **_ONE_THREAD})
    parses = json.loads((folder / "parses.json").read_text("utf-8"))
    return [answer(e, parse, spent) for e, (parse, spent) in zip(asked, parses, strict=True)]


def _run(arguments: Sequence[str], folder: Path, settings: dict[str, str]) -> None:
    done = subprocess.run(
        [sys.executable, *arguments],
        cwd=folder,
        env={**os.environ, **settings},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    if done.returncode:
        raise DefaultPipelineFailed(
            f"Expected Rasa's default pipeline to work; it said: {done.stdout[-2000:]}"
        )


async def parses_of(model: Path, texts: Sequence[str]) -> list[tuple[dict[str, Any], float]]:
    """What the model makes of each text, and the milliseconds it took."""
    from rasa.core.agent import Agent

    agent = Agent.load(str(model))
    for text in texts[:20]:
        await agent.parse_message(text)
    found = []
    for text in texts:
        start = time.perf_counter()
        parse = await agent.parse_message(text)
        spent = (time.perf_counter() - start) * 1000
        intent = {**parse["intent"], "name": parse["intent"].get("name") or FALLBACK}
        found.append(({"intent": intent, "intent_ranking": parse["intent_ranking"]}, spent))
    return found


def main() -> None:
    model, texts, out = (Path(argument) for argument in sys.argv[1:4])
    parses = asyncio.run(parses_of(model, json.loads(texts.read_text("utf-8"))))
    out.write_text(json.dumps(parses), "utf-8")


if __name__ == "__main__":
    main()
