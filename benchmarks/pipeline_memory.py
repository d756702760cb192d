"""`python -m benchmarks.pipeline_memory config folder`: megabytes of a process with a loaded pipeline."""

from __future__ import annotations

import importlib
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import yaml

from benchmarks.report import resident_megabytes
from bot.lean_rasa import spare_tensorflow

# One in every script, so that everything that is loaded late is loaded.
_PHRASES = ("where is it?", "包裹在哪里", "荷物はどこ", "택배 어디", "أين طلبي", "где заказ")


def memory_of_worker(config: Path, folder: Path) -> float:
    """Megabytes of a fresh process that has loaded the pipeline from `folder` and answered."""
    command = [sys.executable, "-W", "ignore", "-m", __name__, str(config), str(folder)]
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True)
    return float(done.stdout.split()[-1])


def loaded(config: Path, folder: Path) -> Any:
    """The pipeline that `Pipeline.train` has stored in `folder`, without TensorFlow as in a worker."""
    spare_tensorflow()
    from rasa.engine.graph import ExecutionContext, GraphSchema
    from rasa.engine.storage.local_model_storage import LocalModelStorage
    from rasa.engine.storage.resource import Resource

    from bot.nlu.pipeline import Pipeline

    storage, context = LocalModelStorage(folder), ExecutionContext(GraphSchema({}))
    components: list[Any] = []
    for place, setting in enumerate(yaml.safe_load(config.read_text("utf-8"))["pipeline"]):
        module, name = setting["name"].rsplit(".", 1)
        kind = getattr(importlib.import_module(module), name)
        settings = {**kind.get_default_config(), **{k: v for k, v in setting.items() if k != "name"}}
        make = kind.load if "load" in vars(kind) else kind.create
        components.append(make(settings, storage, Resource(f"{name}{place}"), context))
    return Pipeline(components)


def main() -> None:
    pipeline = loaded(Path(sys.argv[1]), Path(sys.argv[2]))
    for text in _PHRASES:
        pipeline.parse(text)
    print(round(resident_megabytes(os.getpid())))


if __name__ == "__main__":
    main()
