"""A PostgreSQL of our own for the tests: in a temporary folder, on a free port, gone afterwards.

Where it cannot start, tests that ask for it are skipped and say so; with CI=true they fail instead.
"""

from __future__ import annotations

import os
import secrets
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import psycopg2
import pytest

# Newest first; the PATH last.
_FOLDERS = sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
# Only for tests: nothing must survive a power cut.
_FAST = "-c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=200"


@dataclass(frozen=True)
class PostgreSQLServer:
    """A running server. Every test takes a database of its own."""

    port: int

    def create_database(self) -> str:
        """A new, empty database; returns its SQLAlchemy URL."""
        name = f"test_{secrets.token_hex(6)}"
        connection = psycopg2.connect(host="127.0.0.1", port=self.port, user="postgres", dbname="postgres")
        try:
            connection.autocommit = True
            with connection.cursor() as cursor:
                cursor.execute(f'CREATE DATABASE "{name}"')
        finally:
            connection.close()
        return f"postgresql+psycopg2://postgres@127.0.0.1:{self.port}/{name}"


@contextmanager
def postgresql_server() -> Iterator[PostgreSQLServer]:
    """Start a server; skip the test (fail with CI=true) where there is none to start."""
    initdb, ctl = _program("initdb"), _program("pg_ctl")
    if not initdb or not ctl:
        _absent("initdb and pg_ctl were not found")
    folder = Path(tempfile.mkdtemp(prefix="storeside-postgresql-"))
    port = _free_port()
    # PostgreSQL refuses to run as root; Debian's package brings a user for it.
    prefix = ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []
    if prefix:
        shutil.chown(folder, "postgres")
    data = folder / "data"
    options = f"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={folder} {_FAST}"
    try:
        _run([*prefix, str(initdb), "-D", str(data), "-U", "postgres", "-A", "trust", "-E", "UTF8", "-N"])
        _run([*prefix, str(ctl), "-D", str(data), "-w", "-l", str(folder / "log"), "-o", options, "start"])
        try:
            yield PostgreSQLServer(port)
        finally:
            _run([*prefix, str(ctl), "-D", str(data), "-m", "immediate", "stop"])
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _program(name: str) -> Path | None:
    for folder in _FOLDERS:
        if (folder / name).exists():
            return folder / name
    found = shutil.which(name)
    return Path(found) if found else None


def _run(command: list[str]) -> None:
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, cwd="/tmp")
    if done.returncode:
        _absent(f"{command[-1]} of {Path(command[-2]).name} failed: {done.stderr[-500:]}")


def _absent(reason: str) -> None:
    if os.environ.get("CI") == "true":
        pytest.fail(f"PostgreSQL could not be started: {reason}")
    pytest.skip(f"PostgreSQL is NOT tested here, it could not be started: {reason}")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
    return port
