"""A seeded demo shop on SQLite and on PostgreSQL.

`session` is for tests within one transaction: all share one shop, and what they do is rolled back. `database`
is for tests that commit: each gets a copy of its own.
"""

from __future__ import annotations

import secrets
import shutil
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import psycopg2
import pytest
from sqlalchemy.engine import make_url
from sqlalchemy.orm import Session

from shop.database import ShopDatabase
from shop.demo.seed import seed
from tests.carriers import carrier_server
from tests.servers import PostgreSQLServer, postgresql_server
from tests.shop.days import TODAY
from tests.shop.watched import Clock, Watch, moving


@pytest.fixture(scope="session")
def postgresql() -> Iterator[PostgreSQLServer]:
    """One PostgreSQL for the whole run."""
    with postgresql_server() as server:
        yield server


@pytest.fixture(scope="session")
def seeded_sqlite(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A seeded SQLite file, to be copied."""
    path = tmp_path_factory.mktemp("seeded") / "shop.db"
    seed(f"sqlite:///{path}", today=TODAY)
    return path


@pytest.fixture(scope="session")
def seeded_postgresql(postgresql: PostgreSQLServer) -> str:
    """The URL of a seeded PostgreSQL database, to be used as a template."""
    url = postgresql.create_database()
    seed(url, today=TODAY)
    return url


@pytest.fixture(params=["sqlite", "postgresql"])
def empty_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The URL of an empty database."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path}/empty/shop.db"
    server: PostgreSQLServer = request.getfixturevalue("postgresql")
    return server.create_database()


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The URL of a demo shop as it is on TODAY, for this test alone."""
    if request.param == "sqlite":
        copy = tmp_path / "shop.db"
        shutil.copy(request.getfixturevalue("seeded_sqlite"), copy)
        return f"sqlite:///{copy}"
    return _copy_of(request.getfixturevalue("seeded_postgresql"))


@pytest.fixture
def database(database_url: str) -> Iterator[ShopDatabase]:
    """The demo shop's database."""
    opened = ShopDatabase(database_url)
    yield opened
    opened.close()


@pytest.fixture(scope="session", params=["sqlite", "postgresql"])
def shared_database(request: pytest.FixtureRequest) -> Iterator[ShopDatabase]:
    """The seeded shop itself: nobody may commit to it."""
    if request.param == "sqlite":
        opened = ShopDatabase(f"sqlite:///{request.getfixturevalue('shared_sqlite')}")
    else:
        opened = ShopDatabase(_copy_of(request.getfixturevalue("seeded_postgresql")))
    yield opened
    opened.close()


@pytest.fixture(scope="session")
def shared_sqlite(seeded_sqlite: Path) -> Path:
    """A copy, so that the seeded file stays closed and can be copied whole."""
    return Path(shutil.copy(seeded_sqlite, seeded_sqlite.with_name("shared.db")))


@pytest.fixture
def session(shared_database: ShopDatabase) -> Iterator[Session]:
    """One transaction in the demo shop, undone at the end."""
    with Session(shared_database.engine, future=True) as opened:
        yield opened
        opened.rollback()


@pytest.fixture
def watch(database: ShopDatabase) -> Iterator[Watch]:
    """The demo shop, its carriers asked at a server that says of all parcels that they are moving."""
    with carrier_server() as carrier:
        carrier.script = moving
        yield Watch.over(database, carrier, Clock())


def _copy_of(template_url: str) -> str:
    template = make_url(template_url)
    name = f"copy_{secrets.token_hex(6)}"
    with closing(
        psycopg2.connect(host=template.host, port=template.port, user=template.username, dbname="postgres")
    ) as connection:
        connection.autocommit = True
        with connection.cursor() as cursor:
            cursor.execute(f'CREATE DATABASE "{name}" TEMPLATE "{template.database}"')
    return str(template.set(database=name))
