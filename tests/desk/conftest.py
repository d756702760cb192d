"""One desk per database for the whole session; tests bring conversations of their own."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path

import httpx
import pytest

from shop.demo.seed import seed
from tests.desk.processes import DeskProcess, client_of, free_port
from tests.desk.workers import FakeWorker
from tests.servers import PostgreSQLServer, postgresql_server

DATABASES = ("sqlite", "postgresql")


@pytest.fixture(scope="session")
def postgresql() -> Iterator[PostgreSQLServer]:
    with postgresql_server() as server:
        yield server


@pytest.fixture(scope="session", params=DATABASES)
def new_database(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Callable[[], str]:
    """Makes an empty database and returns its URL: on SQLite, then on PostgreSQL."""
    if request.param == "sqlite":
        return lambda: f"sqlite:///{tmp_path_factory.mktemp('database')}/desk.db"
    server: PostgreSQLServer = request.getfixturevalue("postgresql")
    return server.create_database


@pytest.fixture(scope="session")
def worker() -> Iterator[FakeWorker]:
    fake = FakeWorker(free_port())
    fake.start()
    yield fake
    fake.stop()


@pytest.fixture(scope="session")
def desk(
    new_database: Callable[[], str], worker: FakeWorker, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[DeskProcess]:
    """A desk that runs as long as tests of its database run."""
    process = DeskProcess(tmp_path_factory.mktemp("desk"), new_database(), worker)
    process.start()
    yield process
    process.stop()


@pytest.fixture
def own_worker() -> Iterator[FakeWorker]:
    """A worker that a test may stop and start."""
    fake = FakeWorker(free_port())
    fake.start()
    yield fake
    fake.stop()


@pytest.fixture
def own_desk(
    new_database: Callable[[], str], own_worker: FakeWorker, tmp_path: Path
) -> Iterator[DeskProcess]:
    """A desk that a test may kill and start."""
    process = DeskProcess(tmp_path, new_database(), own_worker)
    process.start()
    yield process
    process.stop()


@pytest.fixture
def sqlite_desk(own_worker: FakeWorker, tmp_path: Path) -> Iterator[DeskProcess]:
    """As `own_desk`, where the kind of database makes no difference."""
    process = DeskProcess(tmp_path, f"sqlite:///{tmp_path}/desk.db", own_worker)
    process.start()
    yield process
    process.stop()


@pytest.fixture
async def http(desk: DeskProcess) -> AsyncIterator[httpx.AsyncClient]:
    async with client_of(desk) as client:
        yield client


@pytest.fixture(scope="module")
def seeded_shop(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A demo shop to copy."""
    folder = tmp_path_factory.mktemp("shop")
    seed(f"sqlite:///{folder}/shop.db")
    return folder / "shop.db"
