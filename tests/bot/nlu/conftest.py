"""One small model, really trained, for all tests of understanding."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.nlu.pipeline import Pipeline
from bot.nlu.training_data import Example, read_folder

ROOT = Path(__file__).parents[3]


@pytest.fixture(scope="session")
def phrases() -> list[Example]:
    """The shipped phrases but for every tenth, which is left to be asked."""
    found = read_folder(ROOT / "data/nlu", None)
    assert not found.errors
    return [example for place, example in enumerate(found.examples) if place % 10]


@pytest.fixture(scope="session")
def pipeline(phrases: list[Example], tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return Pipeline.train(ROOT / "config.yml", phrases, tmp_path_factory.mktemp("model"))
