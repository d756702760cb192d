"""Both shops behind the ports: the embedded demo, and a real Vendure with orders in every state."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from shop.demo.seed import seed
from tests.connectors.merchants import Merchant, demo_merchant, vendure_merchant
from tests.connectors.vendure_goods import fill
from tests.connectors.vendure_orders import Clerk
from tests.connectors.vendure_server import vendure_server
from tests.servers import PostgreSQLServer, postgresql_server
from tests.shop.days import TODAY


@pytest.fixture(scope="session")
def postgresql() -> Iterator[PostgreSQLServer]:
    with postgresql_server() as server:
        yield server


@pytest.fixture(scope="session")
def clerk(postgresql: PostgreSQLServer, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Clerk]:
    """Somebody who works in a Vendure shop that sells things and has no orders yet."""
    log = tmp_path_factory.mktemp("vendure") / "log"
    with vendure_server(postgresql, log) as server:
        admin = server.admin()
        yield Clerk(server, admin, fill(admin))


@pytest.fixture(scope="session")
def vendure(clerk: Clerk, postgresql: PostgreSQLServer) -> Iterator[Merchant]:
    """The Vendure shop with its orders. What a test changes it places anew."""
    merchant = vendure_merchant(clerk, postgresql.create_database())
    yield merchant
    merchant.database.close()


@pytest.fixture(scope="session")
def seeded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demo shop as it is on TODAY, to be copied."""
    path = tmp_path_factory.mktemp("seeded") / "shop.db"
    seed(f"sqlite:///{path}", today=TODAY)
    return path


@pytest.fixture
def embedded(seeded: Path, tmp_path: Path) -> Iterator[Merchant]:
    """The embedded demo shop, for one test."""
    merchant = demo_merchant(f"sqlite:///{shutil.copy(seeded, tmp_path / 'shop.db')}")
    yield merchant
    merchant.database.close()


@pytest.fixture(params=["embedded", "vendure"])
def merchant(request: pytest.FixtureRequest) -> Merchant:
    """Each of the shops: what holds for one holds for the other."""
    found: Merchant = request.getfixturevalue(request.param)
    return found
