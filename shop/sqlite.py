"""The habits of our SQLite databases: a write-ahead log, transactions that begin when we say so."""

from __future__ import annotations

import sqlite3
import time
from pathlib import Path
from typing import Any

from sqlalchemy import create_engine, event
from sqlalchemy.engine import URL
from sqlalchemy.pool import QueuePool

_RETRY_SECONDS = 0.02


def sqlite_engine(url: URL, *, busy_seconds: float, **options: Any) -> Any:
    """An engine for the file at `url`, whose folder is made; a lock is waited for up to `busy_seconds`.

    A connection with the execution option `sqlite_begin="IMMEDIATE"` takes the write lock as it begins.
    """
    if url.database:
        Path(url.database).parent.mkdir(parents=True, exist_ok=True)
    engine = create_engine(
        url,
        future=True,
        # What people write, their names and addresses, must not come into the log with an error.
        hide_parameters=True,
        poolclass=QueuePool,
        connect_args={"check_same_thread": False},
        **options,
    )

    def configure(connection: sqlite3.Connection, _record: object) -> None:
        # pysqlite's own transactions start late and leave DDL out; we send BEGIN ourselves (see _begin).
        connection.isolation_level = None
        connection.execute(f"PRAGMA busy_timeout={int(busy_seconds * 1000)}").close()
        _write_ahead(connection, busy_seconds)
        connection.execute("PRAGMA synchronous=NORMAL").close()
        connection.execute("PRAGMA foreign_keys=ON").close()

    event.listen(engine, "connect", configure)
    event.listen(engine, "begin", _begin)
    return engine


def _write_ahead(connection: sqlite3.Connection, busy_seconds: float) -> None:
    # Of several who give a new file its log, SQLite refuses some at once, without heeding busy_timeout.
    deadline = time.monotonic() + busy_seconds
    while True:
        try:
            connection.execute("PRAGMA journal_mode=WAL").close()
            return
        except sqlite3.OperationalError as error:
            if "locked" not in str(error) or time.monotonic() > deadline:
                raise
            time.sleep(_RETRY_SECONDS)


def _begin(connection: Any) -> None:
    mode = connection.get_execution_options().get("sqlite_begin", "DEFERRED")
    connection.exec_driver_sql(f"BEGIN {mode}")
