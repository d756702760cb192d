"""The desk's database: SQLite by default, PostgreSQL unchanged; sessions run in threads, off the event loop.

A service is a plain function ``f(session, ...)``. What others must hear of it is told with
`tell(session, fact)` and reaches the listener only after the commit, in the order of the commits.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import create_engine, text
from sqlalchemy.engine import make_url
from sqlalchemy.exc import InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.orm import Session

from desk.errors import Unavailable
from shop.sqlite import sqlite_engine

MIGRATIONS = Path(__file__).parent / "migrations"
# The newest revision. A database that is there already need not load Alembic, which takes a while.
HEAD = "0007"

_MIGRATION_LOCK = 0x4445534B  # "DESK": any number that only the desk's migrations use
_READERS = 4
_POSTGRESQL_WRITERS = 8

# What it raises where there is no database, or none that answers.
GONE = (OperationalError, InterfaceError, PoolTimeout)

Result = TypeVar("Result")
Listener = Callable[[list[Any]], None]


class DeskDatabase:
    """One per process. `listener` gets, on the event loop, what each committed transaction told."""

    def __init__(self, url: str, listener: Listener | None = None) -> None:
        self.url = url
        self.engine = create_desk_engine(url)
        self._listener = listener
        self._writing_engine = self.engine.execution_options(sqlite_begin="IMMEDIATE")
        # SQLite has one writer at a time anyway: in a single thread ours wait in order instead of colliding.
        writers = 1 if self.engine.dialect.name == "sqlite" else _POSTGRESQL_WRITERS
        self._writers = ThreadPoolExecutor(writers, "desk-writer")
        self._readers = ThreadPoolExecutor(_READERS, "desk-reader")

    async def read(self, service: Callable[..., Result], *args: Any, **kwargs: Any) -> Result:
        """Run `service(session, ...)` in a transaction that is rolled back. Raises `Unavailable`."""
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(
            self._readers, self._run_read, lambda session: service(session, *args, **kwargs)
        )

    async def write(self, service: Callable[..., Result], *args: Any, **kwargs: Any) -> Result:
        """Run `service(session, ...)` in a transaction that commits, then tell. Raises `Unavailable`.

        When the caller is cancelled, the transaction still ends and what it told is still told.
        """
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(
            self._writers, self._run_write, loop, lambda session: service(session, *args, **kwargs)
        )

    def _run_read(self, call: Callable[[Session], Result]) -> Result:
        try:
            with Session(self.engine, future=True, autoflush=False) as session:
                return call(session)
        except GONE as error:
            raise Unavailable from error

    def _run_write(self, loop: asyncio.AbstractEventLoop, call: Callable[[Session], Result]) -> Result:
        try:
            with Session(self._writing_engine, future=True, expire_on_commit=False) as session:
                with session.begin():
                    result = call(session)
                facts = session.info.get("facts")
        except GONE as error:
            raise Unavailable from error
        if facts and self._listener:
            loop.call_soon_threadsafe(self._listener, facts)
        return result

    def close(self) -> None:
        """Finish what runs and close every connection."""
        self._writers.shutdown()
        self._readers.shutdown()
        self.engine.dispose()


def tell(session: Session, fact: Any) -> None:
    """Tell `fact` to the database's listener when this session has committed."""
    session.info.setdefault("facts", []).append(fact)


def migrate(url: str) -> None:
    """Bring the schema at `url` to the newest revision. Safe to run from several processes at once."""
    engine = create_desk_engine(url)
    try:
        if _revision(engine) == HEAD:
            return
        with engine.execution_options(sqlite_begin="IMMEDIATE").begin() as connection:
            lock_schema(connection)
            _upgrade(connection)
    finally:
        engine.dispose()


def lock_schema(connection: Any) -> None:
    """Let nobody else prepare this database until the transaction ends. On SQLite IMMEDIATE has done it."""
    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _MIGRATION_LOCK})


def _revision(engine: Any) -> str | None:
    from sqlalchemy import inspect

    with engine.connect() as connection:
        if not inspect(connection).has_table("alembic_version"):
            return None
        revision: str | None = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
        return revision


def _upgrade(connection: Any) -> None:
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def create_desk_engine(url: str) -> Any:
    """An engine with this house's habits: WAL and explicit BEGIN on SQLite, a checked pool on PostgreSQL."""
    parsed = make_url(url)
    if parsed.get_backend_name() != "sqlite":
        return create_engine(
            url,
            future=True,
            # What shoppers write must not come into the log with an error of the database.
            hide_parameters=True,
            pool_pre_ping=True,
            pool_size=_READERS + _POSTGRESQL_WRITERS,
            max_overflow=0,
        )
    return sqlite_engine(parsed, busy_seconds=5, pool_size=_READERS + 1)
