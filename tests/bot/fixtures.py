"""One trained model, one seeded shop and one worker for all tests of the dialogue."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.bot.cast import Cast
from tests.bot.serving import ROOT, Conversation, WorkerProcess, running_worker

SOURCES = ("config.yml", "domain.yml", "data/**/*.yml", "bot/nlu/**/*.py", "bot/policies/**/*.py")


@pytest.fixture(scope="session")
def model_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the newest model where that is up to date, else with one trained for the tests."""
    folder = tmp_path_factory.mktemp("models")
    models = ROOT / os.environ.get("MODELS_DIR", "models")
    newest = max(models.glob("*.tar.gz"), key=lambda path: path.stat().st_mtime, default=None)
    changed = max(path.stat().st_mtime for pattern in SOURCES for path in ROOT.glob(pattern))
    if newest is not None and newest.stat().st_mtime > changed:
        shutil.copy(newest, folder)
        return folder
    command = [sys.executable, "-m", "rasa", "train", "--quiet", "--data", "data", "--out", str(folder)]
    environment = {**os.environ, "RASA_TELEMETRY_ENABLED": "false", "TF_CPP_MIN_LOG_LEVEL": "3"}
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"training failed: {done.stderr[-3000:]}"
    return folder


def seeded_shop(folder: Path) -> str:
    """The URL of a demo shop in a new database in `folder`."""
    url = f"sqlite:///{folder}/shop.db"
    environment = {**os.environ, "SHOP_DATABASE_URL": url}
    subprocess.run(
        [sys.executable, "-m", "shop.demo"], cwd=ROOT, env=environment, check=True, capture_output=True
    )
    return url


@pytest.fixture(scope="session")
def shop_url(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The demo shop in a database of its own."""
    return seeded_shop(tmp_path_factory.mktemp("shop"))


@pytest.fixture(scope="session")
def cast(shop_url: str) -> Cast:
    return Cast(shop_url)


@pytest.fixture(scope="session")
def worker(
    tmp_path_factory: pytest.TempPathFactory, model_folder: Path, shop_url: str
) -> Iterator[WorkerProcess]:
    with running_worker(tmp_path_factory.mktemp("worker"), model_folder, shop_url) as process:
        yield process


@pytest.fixture
def talk(worker: WorkerProcess) -> Callable[..., Conversation]:
    """Begins a conversation: `talk()` for a guest, `talk(customer_id=1)` signed in, with `sku` on a page."""

    def begin(**who: object) -> Conversation:
        return Conversation(worker, **who)  # type: ignore[arg-type]

    return begin
