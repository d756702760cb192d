"""A shop of their own for the written conversations: what other tests do to its orders must not show here."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.bot.cast import Cast
from tests.bot.fixtures import seeded_shop
from tests.bot.serving import WorkerProcess, running_worker


@pytest.fixture(scope="session")
def shop_url(tmp_path_factory: pytest.TempPathFactory) -> str:
    return seeded_shop(tmp_path_factory.mktemp("shop_of_conversations"))


@pytest.fixture(scope="session")
def cast(shop_url: str) -> Cast:
    return Cast(shop_url)


@pytest.fixture(scope="session")
def worker(
    tmp_path_factory: pytest.TempPathFactory, model_folder: Path, shop_url: str
) -> Iterator[WorkerProcess]:
    folder = tmp_path_factory.mktemp("worker_of_conversations")
    with running_worker(folder, model_folder, shop_url) as process:
        yield process
