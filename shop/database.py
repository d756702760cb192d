"""The shop's database: SQLite by default, PostgreSQL unchanged."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy import create_engine, text
from sqlalchemy.engine import make_url
from sqlalchemy.orm import Session

from shop.sqlite import sqlite_engine

if TYPE_CHECKING:
    from shop.connectors.seam import Connect

_MIGRATIONS = Path(__file__).parent / "migrations"
_SCHEMA_LOCK = 0x53484F50  # "SHOP": any number that nothing else in the database uses


class ShopDatabase:
    """Connections to the shop's database. One per process; threads may share it.

    `session()` is for everything. It begins in the database's default way, so readers never wait for writers.
    `writing()` takes SQLite's write lock at once: for callers that read and then write in one transaction.
    `connect` leads its sessions to another shop's orders and goods (shop.connectors); None to our own.
    """

    def __init__(self, url: str, connect: Connect | None = None) -> None:
        self.url = url
        self._connect = connect
        self.engine = _engine(url)
        self._writing_engine = self.engine.execution_options(sqlite_begin="IMMEDIATE")

    @property
    def is_embedded(self) -> bool:
        """Whether orders and goods are in this very database."""
        return self._connect is None

    def session(self) -> AbstractContextManager[Session]:
        """A session that commits when the block ends and rolls back when it raises."""
        return _transaction(self.engine, self._connect)

    def writing(self) -> AbstractContextManager[Session]:
        """As `session()`, holding SQLite's write lock from the start: a read can't safely be upgraded."""
        return _transaction(self._writing_engine, self._connect)

    def close(self) -> None:
        """Close every pooled connection."""
        self.engine.dispose()
        if self._connect is not None:
            self._connect.close()


def migrate(url: str) -> None:
    """Bring the schema at `url` to the newest revision. Safe to run from several processes at once."""
    # Alembic costs a third of a second; only who migrates pays it.
    from alembic import command
    from alembic.config import Config

    database = ShopDatabase(url)
    try:
        with database.writing() as session:
            lock_schema(session)
            config = Config()
            config.set_main_option("script_location", str(_MIGRATIONS))
            config.attributes["connection"] = session.connection()
            command.upgrade(config, "head")
    finally:
        database.close()


@contextmanager
def _transaction(engine: Any, connect: Connect | None) -> Iterator[Session]:
    # Not `session.begin()`: a service may commit on its own before it raises (see identity.prove_order).
    session = Session(engine, future=True, info={"connect": connect})
    try:
        yield session
        session.commit()
    finally:
        session.close()


def lock_schema(session: Session) -> None:
    """Wait until nobody else migrates or seeds, until the transaction ends. SQLite needs `writing()`."""
    if session.get_bind().dialect.name == "postgresql":
        session.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _SCHEMA_LOCK})


def _engine(url: str) -> Any:
    parsed = make_url(url)
    if parsed.get_backend_name() != "sqlite":
        return create_engine(url, future=True, pool_pre_ping=True, hide_parameters=True)
    return sqlite_engine(parsed, busy_seconds=10)
